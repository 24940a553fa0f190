"""Build terrain: a raster of heights, or a plane, becomes a part."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
from osgeo import osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterColor,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProviderRegistry,
    QgsRasterLayer,
)

from ..core.build import Heights, Relief, build_relief, clip_terrain, require_triangles, tint_drape
from ..core.errors import FrameError, ParameterError, RasterError
from ..core.files import atomic_file
from ..core.frame import Extent, Frame, inner_extent, transform_extent, turned
from ..core.header import Header
from ..core.raster import (
    Grid,
    Raster,
    Resampling,
    native_spacing,
    open_raster,
    pixel_centres,
    read_heights,
)
from ..core.rim import default_bottom, footprints
from ..core.surface import Surface
from ..core.terrain import HYPSOMETRIC_TINTS, Sides, Terrain
from ..core.terrain_part import write_terrain
from .shared.algorithm import Report, SceneryAlgorithm, progress_of
from .shared.drapes import add_drape_parameters, check_drape, make_drape, resolve_drape, settle_absent
from .shared.frames import (
    add_rotation,
    chosen_crs,
    find_frame,
    given_extent,
    given_rotation,
    osr_crs,
    point_extent,
)
from .shared.groups import add_group, given_groups
from .shared.layers import layer_credits, polygon_layer, raster_layer, release
from .shared.record import record_step
from .shared.styles import hex_color
from .shared.terrains import ClipSource, terrain_part

RESAMPLINGS = (Resampling.AUTO, Resampling.NEAREST, Resampling.BILINEAR, Resampling.CUBIC, Resampling.AVERAGE)
MOST = 1e9  # of a height, and of what multiplies one
CELL_CORNERS = 200  # of clipping polygons in a cell of a plane, on an average
PLAIN, SIDE_COLOR = "#cfc7b4", "#c3b8a6"


class BuildTerrain(SceneryAlgorithm):
    """`scenery:buildterrain`."""

    NAME = "buildterrain"
    EXAMPLE = "-- DEM=dem.tif SPACING=20 IMAGE=orthophoto_2026.tif OUTPUT=terrain.glb"
    GROUP = "build"
    TAGS = "3d,dem,dtm,elevation,height,relief,terrain,mesh,drape,texture,surroundings,quad tree,tin,clip,heat map,gltf,glb,threejs,webgl"

    def displayName(self) -> str:
        return self.tr("Build terrain")

    def shortDescription(self) -> str:
        return self.tr("Turns a raster of heights, or a plane, into the terrain of a 3D scene.")

    def about(self) -> str:
        return self.tr(
            "Turns a raster of heights into a terrain part (binary glTF) that Assemble scene shows and that other steps stand on."
            " Cells without data become holes.\n\n"
            "Without a DEM the terrain is a plane at ALTITUDE over EXTENT. A DEM in degrees or in a world Mercator gets the fitting"
            " UTM zone, unless you choose a CRS. Draped with IMAGE, LAYERS or THEME; else in COLOR; else tinted by height.\n\n"
            "The vertices lie SPACING apart, or GRID_SIZE cells make the longer side. SURROUNDINGS adds a coarser ring, FOCUS makes a quad"
            " tree that is finest there, MAX_ERROR makes as few triangles as keep every height within so many metres."
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
                "ALTITUDE", self.tr("Altitude of the plane"), QgsProcessingParameterNumber.Type.Double, 0.0
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
                QgsProcessingParameterNumber.Type.Double,
                None,
                optional=True,
                minValue=0.0,
            ),
            self.tr("Distance of the terrain's vertices in ground metres. None: the DEM's own resolution."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "GRID_SIZE", self.tr("Grid size"), defaultValue=None, optional=True, minValue=1
            ),
            self.tr("Cells of the terrain's grid along its longer side, instead of SPACING."),
            advanced=True,
        )
        self._add_relief_parameters()
        add_drape_parameters(self)
        self._add_decoration_parameters()
        self.add(
            QgsProcessingParameterString("TITLE", self.tr("Title"), None, optional=True),
            self.tr("Name of the layer in the scene, by default the DEM's."),
        )
        add_group(self)
        self.add_report_parameters()
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", self.tr("Terrain part"), self.tr("Binary glTF (*.glb)")
            ),
            self.tr("The terrain as a .glb file, input of Assemble scene and TERRAIN of other steps."),
        )

    def _add_relief_parameters(self) -> None:
        names = [
            self.tr("Automatic"),
            self.tr("Nearest"),
            self.tr("Bilinear"),
            self.tr("Cubic"),
            self.tr("Average"),
        ]
        self.add(
            QgsProcessingParameterEnum("RESAMPLING", self.tr("Resampling"), names, defaultValue=0),
            self.tr(
                "How heights between the DEM's cells are found. Automatic: average where the grid is coarser than the DEM, else bilinear."
            ),
            advanced=True,
        )
        self._add_number(
            "FACTOR", self.tr("Factor"), 1.0, self.tr("Multiplies the DEM's values, once they are metres.")
        )
        self._add_number("OFFSET", self.tr("Offset (m)"), 0.0, self.tr("Added to the heights, in metres."))
        self.add(
            QgsProcessingParameterFile("TERRAIN", self.tr("Terrain beneath"), extension="glb", optional=True),
            self.tr(
                "Part of Build terrain whose extent and CRS this terrain takes, for a second surface in the same scene."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("ABOVE_TERRAIN", self.tr("Heights above that terrain"), False),
            self.tr(
                "The values, times FACTOR plus OFFSET, are heights above TERRAIN instead of absolute ones."
            ),
            advanced=True,
        )
        self._add_number(
            "MAX_ERROR",
            self.tr("Largest error (m)"),
            None,
            self.tr(
                "As few triangles as keep every height within this many metres, instead of a regular grid."
            ),
            minimum=0.0,
        )
        self.add(
            QgsProcessingParameterNumber(
                "SURROUNDINGS",
                self.tr("Surroundings (blocks a side)"),
                defaultValue=1,
                minValue=1,
                maxValue=9,
            ),
            self.tr(
                "Blocks around the extent: 3 makes 3 × 3 with the extent in the middle; 5, 7 or 9; 1 for none."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "ROUGHENING",
                self.tr("Roughening of the surroundings"),
                defaultValue=4,
                minValue=1,
                maxValue=64,
            ),
            self.tr(
                "How many times SPACING the vertices of the surroundings are apart: 1, 2, 4, 8, 16, 32 or 64."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterExtent("FOCUS", self.tr("Focus of a quad tree"), optional=True),
            self.tr(
                "Where the terrain is at its finest: a rectangle, or a point as x,x,y,y. Elsewhere quads grow with the distance."
                " Without a CRS in brackets it is in that of EXTENT."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "LEVELS", self.tr("Height of the quad tree"), defaultValue=4, minValue=1, maxValue=8
            ),
            self.tr("How many times the quads at FOCUS are divided in four. Used with FOCUS alone."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "CLIP",
                self.tr("Clip by polygons"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            self.tr("The terrain ends exactly along the edges of these polygons."),
            advanced=True,
        )
        add_rotation(self)

    def _add_decoration_parameters(self) -> None:
        self.add(
            QgsProcessingParameterBoolean("SIDES", self.tr("Sides and bottom"), True),
            self.tr("Upright faces below the terrain's edges, as of a block cut out of the ground."),
            advanced=True,
        )
        self._add_number(
            "BOTTOM",
            self.tr("Altitude of the bottom (m)"),
            None,
            self.tr("Where the sides end. None: a little below the lowest height."),
        )
        self._add_color("SIDE_COLOR", self.tr("Colour of the sides"), self.tr("None: a warm grey."))
        self._add_color(
            "FRAME",
            self.tr("Colour of the frame"),
            self.tr("Lines along the edges of the block. None: no frame."),
        )
        self._add_color(
            "WIREFRAME",
            self.tr("Colour of the wireframe"),
            self.tr("Lines along the grid of the terrain. None: no wireframe."),
        )

    def _add_number(
        self, name: str, label: str, default: float | None, help_text: str, minimum: float | None = None
    ) -> None:
        parameter = QgsProcessingParameterNumber(
            name, label, QgsProcessingParameterNumber.Type.Double, default, optional=default is None
        )
        if minimum is not None:
            parameter.setMinimum(minimum)
        self.add(parameter, help_text, advanced=True)

    def _add_color(self, name: str, label: str, help_text: str) -> None:
        parameter = QgsProcessingParameterColor(name, label, None, opacityEnabled=False, optional=True)
        self.add(parameter, help_text, advanced=True)

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        # A point is a focus, too, but no extent for QGIS.
        try:
            point = point_extent(parameters.get("FOCUS"))
        except FrameError as error:
            return False, str(error)
        return super().checkParameterValues({**parameters, "FOCUS": None} if point else parameters, context)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if (
            raster_layer(self, parameters, "DEM", context) is None
            and given_extent(self, parameters, context) is None
            and not parameters.get("TERRAIN")
        ):
            raise ParameterError(
                "DEM: none is given, so EXTENT has to say where the plane lies; give one of them."
            )
        given_extent(self, parameters, context)
        given_rotation(self, parameters, context)
        self._check_relief(parameters, context)
        check_drape(self, parameters, context)
        for name in ("SIDE_COLOR", "FRAME", "WIREFRAME"):
            hex_color(parameters, name)
        if parameters.get("CLIP"):
            polygon_layer(parameters, "CLIP", context)

    def _check_relief(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        size = self.parameterAsInt(parameters, "SURROUNDINGS", context)
        if size not in (1, 3, 5, 7, 9):
            raise ParameterError(f"SURROUNDINGS: {size} is not 1, 3, 5, 7 or 9; give one of these.")
        roughening = self.parameterAsInt(parameters, "ROUGHENING", context)
        if roughening not in (1, 2, 4, 8, 16, 32, 64):
            raise ParameterError(
                f"ROUGHENING: {roughening} is no power of two from 1 to 64; give 1, 2, 4, 8, 16, 32 or 64."
            )
        levels = self.parameterAsInt(parameters, "LEVELS", context)
        if not 1 <= levels <= 8:
            raise ParameterError(f"LEVELS: {levels} is not from 1 to 8; give one of these.")
        max_error = self._number(parameters, context, "MAX_ERROR")
        if max_error is not None and not max_error >= 0:
            raise ParameterError(f"MAX_ERROR: {max_error:g} is no distance; give metres from 0 on.")
        ways = {
            "MAX_ERROR": max_error is not None,
            "SURROUNDINGS": size > 1,
            "FOCUS": parameters.get("FOCUS") not in (None, ""),
        }
        if None not in [self._number(parameters, context, name) for name in ("SPACING", "GRID_SIZE")]:
            raise ParameterError("GRID_SIZE: SPACING is given, too; leave one of them out.")
        chosen = [name for name, given in ways.items() if given]
        if len(chosen) > 1:
            raise ParameterError(
                f"{chosen[1]}: it can't be used with {chosen[0]}, each spreads the vertices its own way; leave one of them out."
            )
        for name in ("FACTOR", "OFFSET", "ALTITUDE", "BOTTOM"):
            value = self._number(parameters, context, name)
            if value is not None and not abs(value) <= MOST:
                raise ParameterError(
                    f"{name}: “{parameters[name]}” is no number from -{MOST:.0e} to {MOST:.0e}; give one."
                )
        if self.parameterAsBool(parameters, "ABOVE_TERRAIN", context) and not parameters.get("TERRAIN"):
            raise ParameterError("ABOVE_TERRAIN: there is no TERRAIN to be above; give one.")

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
        self._ground = terrain_part(self, parameters, context)
        self._clip = ClipSource.resolve(self, parameters, context)
        self._drape = resolve_drape(self, parameters, context)
        self._step = record_step(self, parameters, context)
        credits = (layer_credits(dem) if dem else []) + self._drape.credits
        self._credits = list(dict.fromkeys(credits))

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        output = self.output_path(parameters, context)
        progress = progress_of(feedback)
        settle_absent(self, parameters, context, feedback, self._drape, report)
        frame = self._frame(parameters, context, feedback)
        heights = Heights(self._reader(parameters, context, frame, feedback))
        terrain = self._shape(parameters, context, frame, heights)
        progress(0.5)
        self._decorate(parameters, context, terrain)
        progress(0.6)
        self._cover(frame, terrain, heights, context, feedback)
        title = self.parameterAsString(parameters, "TITLE", context) or (
            self._dem.name if self._dem else self.tr("Plane")
        )
        self._step["parameters"]["TITLE"] = title  # a file may have another name next time
        header = Header("terrain", title, frame, self._step)
        header.extras.update(credits=self._credits, **given_groups(self, parameters, context))
        progress(0.9)
        with atomic_file(output) as temporary, open(temporary, "wb") as file:
            report.bytes = write_terrain(file, header, terrain)
            progress(1.0)
        report.counts = counts_of(terrain)
        return {"OUTPUT": output}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self._clip:
            release(self._clip.layer)
        return {}

    def _frame(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Frame:
        if self._ground is not None:
            return self._ground.header.frame
        extent = partial(dem_extent, self._dem) if self._dem else _no_layer_extent
        return find_frame(self, parameters, context, feedback, self._crs, extent)

    def _reader(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        frame: Frame,
        feedback: QgsProcessingFeedback,
    ) -> Callable[[Grid], np.ndarray]:
        """What gives the heights in metres at the vertices of a grid."""
        factor, offset = (self.parameterAsDouble(parameters, name, context) for name in ("FACTOR", "OFFSET"))
        resampling = RESAMPLINGS[self.parameterAsEnum(parameters, "RESAMPLING", context)]
        altitude = self.parameterAsDouble(parameters, "ALTITUDE", context)
        dem = self._dem
        above = self.parameterAsBool(parameters, "ABOVE_TERRAIN", context)
        ground = Surface(self._ground.terrain) if above and self._ground and self._ground.terrain else None
        if dem is not None and dem.unit != 1:
            feedback.pushInfo(
                self.tr("The DEM's heights are in units of %.7g m; they are converted to metres.") % dem.unit
            )

        def read(grid: Grid) -> np.ndarray:
            heights = read_heights(dem, frame, grid, resampling) if dem else flat(grid, altitude)
            if factor != 1:
                heights *= np.float32(factor)
            if offset:
                heights += np.float32(offset)
            return heights if ground is None else heights + ground_heights(ground, grid, frame)

        return read

    def _shape(
        self, parameters: dict[str, Any], context: QgsProcessingContext, frame: Frame, heights: Heights
    ) -> Terrain:
        """The terrain as it is drawn, without what covers it."""
        clip = self._clip.table(frame, context) if self._clip else None
        corners = len(clip.xyz) if clip else 0
        terrain = build_relief(self._relief(parameters, context, frame, corners), frame, heights)
        heights.require(self._dem.name if self._dem else self.tr("Plane"))
        if self._clip and clip:
            terrain = clip_terrain(terrain, clip, self._clip.name)
        require_triangles(terrain)
        return terrain

    def _relief(
        self, parameters: dict[str, Any], context: QgsProcessingContext, frame: Frame, corners: int
    ) -> Relief:
        focus = point_extent(parameters.get("FOCUS")) or given_extent(self, parameters, context, "FOCUS")
        return Relief(
            self._spacing(parameters, context, frame, corners),
            self._number(parameters, context, "MAX_ERROR"),
            self.parameterAsInt(parameters, "SURROUNDINGS", context),
            self.parameterAsInt(parameters, "ROUGHENING", context),
            self._focus(parameters, context, frame, focus) if focus else None,
            self.parameterAsInt(parameters, "LEVELS", context),
        )

    def _focus(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        frame: Frame,
        focus: tuple[Extent, QgsCoordinateReferenceSystem | None],
    ) -> Extent:
        """The focus in the scene CRS, turned back to where the extent is before its rotation."""
        extent = given_extent(self, parameters, context)
        crs = (
            focus[1] or (extent[1] if extent else None) or chosen_crs(self, parameters, context) or self._crs
        )
        try:
            box = frame.unrotated(transform_extent(osr_crs(crs), frame.srs, focus[0]))
        except FrameError:
            box = (math.inf,) * 4
        xmin, ymin, xmax, ymax = frame.extent
        if box[0] > xmax or box[1] > ymax or box[2] < xmin or box[3] < ymin:
            raise FrameError("FOCUS: it lies outside of the scene's extent; give a place within it.")
        return box

    def _spacing(
        self, parameters: dict[str, Any], context: QgsProcessingContext, frame: Frame, corners: int
    ) -> float:
        """Metres between the vertices of a terrain that polygons of so many corners will clip."""
        given = self._number(parameters, context, "SPACING")
        if given is not None:
            return given
        cells = self._number(parameters, context, "GRID_SIZE")
        if cells is not None:
            return max(frame.size) / cells
        if self._dem is None:
            above = self.parameterAsBool(parameters, "ABOVE_TERRAIN", context)
            ground = self._ground.terrain if self._ground and above else None
            # The time to cut a cell grows with the square of the corners in it.
            plane = max(frame.size) / max(1.0, math.sqrt(corners / CELL_CORNERS))
            return finest_spacing(ground, frame) if ground else plane
        return native_spacing(self._dem, frame) / frame.scale

    def _decorate(self, parameters: dict[str, Any], context: QgsProcessingContext, terrain: Terrain) -> None:
        """Colours, sides, bottom, frame and wireframe."""
        terrain.color = self._drape.color or PLAIN
        terrain.opacity = self._drape.opacity
        terrain.frame = hex_color(parameters, "FRAME")
        terrain.wireframe = hex_color(parameters, "WIREFRAME")
        bottom = self._number(parameters, context, "BOTTOM")
        if bottom is None:
            bottom = default_bottom(terrain)
        if self.parameterAsBool(parameters, "SIDES", context):
            terrain.sides = Sides(bottom, hex_color(parameters, "SIDE_COLOR") or SIDE_COLOR)

    def _cover(
        self,
        frame: Frame,
        terrain: Terrain,
        heights: Heights,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Drape the picture that is asked for over the terrain, or else tints of its heights."""
        drape = replace(self._drape, opacity=1.0)  # the terrain's own, all of it
        if drape.has_picture:
            terrain.drapes.append(make_drape(drape, frame, footprints(terrain), context, feedback))
        elif self._dem is not None and (drape.stops is not None or drape.color is None):
            stops = HYPSOMETRIC_TINTS if drape.stops is None else drape.stops
            tints = tint_drape(self.tr("Height"), heights, frame, drape.encode, stops)
            terrain.drapes.append(replace(tints, shading=drape.shading, date=drape.date))

    def _number(self, parameters: dict[str, Any], context: QgsProcessingContext, name: str) -> float | None:
        """A parameter that may be left out."""
        given = parameters.get(name)
        return None if given in (None, "") else self.parameterAsDouble(parameters, name, context)


def flat(grid: Grid, altitude: float) -> np.ndarray:
    """Heights (rows, columns) float32 of a plane."""
    return np.full((grid.rows, grid.columns), altitude, np.float32)


def finest_spacing(terrain: Terrain, frame: Frame) -> float:
    """Metres between the vertices of a terrain where it is finest; of one without a grid, on an average."""
    if terrain.blocks:
        return min(min(block.spacing) for block in terrain.blocks)
    width, height = frame.size
    return math.sqrt(width * height / sum(len(patch.positions) for patch in terrain.patches))


def ground_heights(ground: Surface, grid: Grid, frame: Frame) -> np.ndarray:
    """Heights (rows, columns) float32 of a surface at a grid's vertices."""
    (x, z), (dx, dz) = grid.origin(frame), grid.metric_spacing(frame)
    own_x, own_z = np.meshgrid(x + np.arange(grid.columns) * dx, z + np.arange(grid.rows) * dz)
    local = turned(own_x.ravel(), own_z.ravel(), frame.rotation)
    return ground.heights(*local).reshape(grid.rows, grid.columns).astype(np.float32)


def counts_of(terrain: Terrain) -> dict[str, int]:
    """What a terrain consists of, for the report."""
    vertices = sum(block.heights.size for block in terrain.blocks)
    vertices += sum(len(patch.positions) for patch in terrain.patches)
    counts = {"vertices": vertices, "blocks": len(terrain.blocks)}
    if terrain.patches:
        counts["patches"] = len(terrain.patches)
        counts["triangles in patches"] = sum(len(patch.triangles) for patch in terrain.patches)
    return counts


def dem_raster(layer: QgsRasterLayer, band: int) -> Raster:
    """One band of a raster layer for the core. Raises RasterError where GDAL does not read the layer."""
    if layer.providerType() != "gdal":
        raise RasterError(
            f"DEM: “{layer.name()}” comes from a {layer.providerType()} service; export it as a GeoTIFF first."
        )
    crs = (
        layer.crs().toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
        if layer.crs().isValid()
        else None
    )
    source = layer.source()
    options = QgsProviderRegistry.instance().decodeUri("gdal", source).get("openOptions", [])
    path = source.partition("|option:")[0] if options else source
    return open_raster(path, band, crs, layer.name(), options)


def dem_extent(raster: Raster, srs: osr.SpatialReference) -> Extent:
    """What a DEM covers in a CRS.

    In its own, the box of its outer pixels' centres, so that vertices are pixels; in another one, the box within these, so that
    the terrain has straight edges.
    """
    extent = pixel_centres(raster) or raster.extent
    try:
        return extent if raster.srs.IsSame(srs) else inner_extent(raster.srs, srs, extent)
    except FrameError as error:
        raise FrameError(
            f"DEM: “{raster.name}” reaches beyond {srs.GetName()}; give EXTENT or another CRS."
        ) from error


def _no_layer_extent(srs: osr.SpatialReference) -> Extent:
    raise FrameError("EXTENT: none is given; give one, because there is no DEM to take it from.")
