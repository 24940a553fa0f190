"""Build terrain: a raster of heights, or a plane, becomes a part."""

from __future__ import annotations

from functools import partial
from typing import Any

from osgeo import osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterColor,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ..core.color import parse_hex
from ..core.errors import FrameError, ParameterError, RasterError
from ..core.files import atomic_file
from ..core.frame import Extent, Frame, transform_extent
from ..core.part import Header, write_terrain
from ..core.progress import Progress
from ..core.raster import (
    Raster,
    Resampling,
    encode_png,
    native_spacing,
    open_raster,
    pixel_centres,
    read_heights,
)
from ..core.terrain import Drape, Terrain, build_terrain, flat_terrain, height_image, make_grid
from .shared.algorithm import Report, SceneryAlgorithm, progress_of
from .shared.frames import find_frame, given_extent
from .shared.images import image_size, over_color, render_raster
from .shared.layers import layer_credits, raster_layer, source_name
from .shared.styles import styled_clone

RESAMPLINGS = (Resampling.AUTO, Resampling.NEAREST, Resampling.BILINEAR, Resampling.CUBIC, Resampling.AVERAGE)
PLAIN = "#cfc7b4"


class BuildTerrain(SceneryAlgorithm):
    """`scenery:buildterrain`."""

    NAME = "buildterrain"
    ICON = "terrain.svg"

    def displayName(self) -> str:
        return self.tr("Build terrain")

    def group(self) -> str:
        return self.tr("Build")

    def groupId(self) -> str:
        return "build"

    def tags(self) -> list[str]:
        return self.tr(
            "3d,dem,dtm,elevation,height,relief,terrain,mesh,drape,texture,gltf,glb,threejs,webgl"
        ).split(",")

    def shortDescription(self) -> str:
        return self.tr("Turns a raster of heights, or a plane, into the terrain of a 3D scene.")

    def shortHelpString(self) -> str:
        return self.tr(
            "Turns a raster of heights into a terrain part (binary glTF) that Assemble scene shows and that other steps stand on."
            " Cells without data become holes.\n\n"
            "Without a DEM the terrain is a plane at ALTITUDE over EXTENT. A DEM in degrees or in a world Mercator gets the fitting"
            " UTM zone, unless you choose a CRS. Draped with IMAGE, a raster as QGIS styles it; else in COLOR; else tinted by height."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("DEM", self.tr("Elevation (DEM)"), optional=True),
            self.tr("Raster whose values are heights in metres. None: a plane at ALTITUDE."),
        )
        self.add(
            QgsProcessingParameterBand("BAND", self.tr("Band"), 1, "DEM", optional=True),
            self.tr("Band of the DEM that holds the heights."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "ALTITUDE", self.tr("Altitude of the plane"), QgsProcessingParameterNumber.Double, 0.0
            ),
            self.tr("Height of the plane in metres where no DEM is given."),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr(
                "What the scene covers, by default the whole DEM. Without a CRS in brackets it is in CRS if that is given, else in the DEM's."
            ),
        )
        self.add(
            QgsProcessingParameterCrs("CRS", self.tr("Scene CRS"), optional=True),
            self.tr(
                "Projected CRS of the scene. None: the DEM's own, or the fitting UTM zone where that is in degrees or a world Mercator."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "SPACING",
                self.tr("Grid spacing (m)"),
                QgsProcessingParameterNumber.Double,
                None,
                optional=True,
                minValue=0.0,
            ),
            self.tr("Distance of the terrain's vertices in ground metres. None: the DEM's own resolution."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("IMAGE", self.tr("Image to drape"), optional=True),
            self.tr("Raster laid over the terrain as QGIS styles it."),
        )
        self.add(
            QgsProcessingParameterColor(
                "COLOR", self.tr("Colour"), None, opacityEnabled=False, optional=True
            ),
            self.tr("Colour of the terrain, and where the image has none. None: tinted by height."),
        )
        self.add(
            QgsProcessingParameterString("TITLE", self.tr("Title"), None, optional=True),
            self.tr("Name of the layer in the scene, by default the DEM's."),
        )
        names = [self.tr(text) for text in ("Automatic", "Nearest", "Bilinear", "Cubic", "Average")]
        self.add(
            QgsProcessingParameterEnum("RESAMPLING", self.tr("Resampling"), names, defaultValue=0),
            self.tr(
                "How heights between the DEM's cells are found. Automatic: average where the grid is coarser than the DEM, else bilinear."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "IMAGE_SIZE", self.tr("Image size (pixels)"), defaultValue=1024, minValue=16, maxValue=4096
            ),
            self.tr("Pixels of the draped image along the longer side of the extent."),
            advanced=True,
        )
        self.add_report_parameters()
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", self.tr("Terrain part"), self.tr("Binary glTF (*.glb)")
            ),
            self.tr("The terrain as a .glb file, input of Assemble scene and TERRAIN of other steps."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if (
            raster_layer(self, parameters, "DEM", context) is None
            and given_extent(self, parameters, context) is None
        ):
            raise ParameterError(
                "DEM: none is given, so EXTENT has to say where the plane lies; give one of them."
            )
        raster_layer(self, parameters, "IMAGE", context)
        given_extent(self, parameters, context)

    def resolve(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        dem = raster_layer(self, parameters, "DEM", context)
        self._dem: Raster | None = None
        # Without --PROJECT_PATH qgis_process has no project.
        self._crs = context.project().crs() if context.project() else QgsCoordinateReferenceSystem()
        if dem is not None:
            self._dem, self._crs = (
                dem_raster(dem, self.parameterAsInt(parameters, "BAND", context)),
                dem.crs(),
            )
        image = raster_layer(self, parameters, "IMAGE", context)
        self._image: QgsRasterLayer | None = None
        if image is not None:
            self._image, _ = styled_clone(image, context)
            self._image.moveToThread(None)
        layers = {name: layer for name, layer in (("DEM", dem), ("IMAGE", image)) if layer is not None}
        self._sources = {name: source_name(layer) for name, layer in layers.items()}
        self._credits = list(
            dict.fromkeys(credit for layer in layers.values() for credit in layer_credits(layer))
        )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        output = self.output_path(parameters, context)
        progress = progress_of(feedback)
        frame = self._frame(parameters, context, feedback)
        terrain = self._terrain(parameters, context, frame, progress)
        title = self.parameterAsString(parameters, "TITLE", context) or (
            self._dem.name if self._dem else self.tr("Plane")
        )
        header = Header("terrain", title, frame, self._step(parameters, context))
        header.extras["credits"] = self._credits
        progress(0.9)
        with atomic_file(output) as temporary, open(temporary, "wb") as file:
            report.bytes = write_terrain(file, header, terrain)
            progress(1.0)
        report.counts = {
            "vertices": sum(block.heights.size for block in terrain.blocks),
            "blocks": len(terrain.blocks),
        }
        return {"OUTPUT": output}

    def _frame(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Frame:
        extent = partial(dem_extent, self._dem) if self._dem else _no_layer_extent
        return find_frame(self, parameters, context, feedback, self._crs, extent)

    def _terrain(
        self, parameters: dict[str, Any], context: QgsProcessingContext, frame: Frame, progress: Progress
    ) -> Terrain:
        color = self.parameterAsColor(parameters, "COLOR", context) if parameters.get("COLOR") else None
        if self._dem is None:
            terrain = flat_terrain(frame, self.parameterAsDouble(parameters, "ALTITUDE", context))
        else:
            grid = make_grid(frame, self._spacing(parameters, context, self._dem, frame))
            progress(0.05)
            resampling = RESAMPLINGS[self.parameterAsEnum(parameters, "RESAMPLING", context)]
            heights = read_heights(self._dem, frame, grid, resampling)
            progress(0.5)
            terrain = build_terrain(heights, frame, grid)
            if self._image is None and color is None:
                terrain.drapes.append(height_image(heights, frame, grid, self.tr("Height")))
        terrain.color = color.name() if color is not None and color.isValid() else PLAIN
        progress(0.7)
        if self._image is not None:
            terrain.drapes.append(self._drape(parameters, context, self._image, frame, terrain.color))
        return terrain

    def _spacing(
        self, parameters: dict[str, Any], context: QgsProcessingContext, dem: Raster, frame: Frame
    ) -> float:
        if parameters.get("SPACING") in (None, ""):
            return native_spacing(dem, frame.srs) / frame.scale
        return self.parameterAsDouble(parameters, "SPACING", context)

    def _drape(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        image: QgsRasterLayer,
        frame: Frame,
        color: str,
    ) -> Drape:
        size = image_size(frame, self.parameterAsInt(parameters, "IMAGE_SIZE", context))
        pixels = render_raster(image, frame, size, context)
        if not pixels[..., 3].any():
            raise RasterError(
                f"IMAGE: “{image.name()}” shows nothing within the scene's extent; choose another image or EXTENT."
            )
        width, height = frame.size
        png = encode_png(over_color(pixels, parse_hex(color)))
        return Drape(image.name(), png, (-width / 2, -height / 2, width / 2, height / 2))

    def _step(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        values = {
            "BAND": self.parameterAsInt(parameters, "BAND", context),
            "ALTITUDE": self.parameterAsDouble(parameters, "ALTITUDE", context),
            "SPACING": None
            if parameters.get("SPACING") in (None, "")
            else self.parameterAsDouble(parameters, "SPACING", context),
            "RESAMPLING": self.parameterAsEnum(parameters, "RESAMPLING", context),
            "IMAGE_SIZE": self.parameterAsInt(parameters, "IMAGE_SIZE", context),
        }
        return {"algorithm": "scenery:buildterrain", "parameters": values, "sources": self._sources}


def dem_raster(layer: QgsRasterLayer, band: int) -> Raster:
    """One band of a raster layer for the core. Raises RasterError where GDAL does not read the layer."""
    if layer.providerType() != "gdal":
        raise RasterError(
            f"DEM: “{layer.name()}” comes from a {layer.providerType()} service; export it as a GeoTIFF first."
        )
    crs = layer.crs().toWkt(QgsCoordinateReferenceSystem.WKT_PREFERRED) if layer.crs().isValid() else None
    return open_raster(layer.source(), band, crs, layer.name())


def dem_extent(raster: Raster, srs: osr.SpatialReference) -> Extent:
    """What a DEM covers in a CRS: in its own, the box of its outer pixels' centres, so that vertices are pixels."""
    if raster.srs.IsSame(srs):
        return pixel_centres(raster) or raster.extent
    try:
        return transform_extent(raster.srs, srs, raster.extent)
    except FrameError as error:
        raise FrameError(
            f"DEM: “{raster.name}” reaches beyond {srs.GetName()}; give EXTENT or another CRS."
        ) from error


def _no_layer_extent(srs: osr.SpatialReference) -> Extent:
    raise FrameError("EXTENT: none is given; give one, because there is no DEM to take it from.")
