"""Quick scene: from a DEM, layers or the open project to a finished page, through the same steps."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..core.errors import FrameError, ParameterError
from ..core.frame import transform_extent
from ..core.points import TYPES as POINT_TYPES
from ..core.raster import native_spacing
from .buildterrain import dem_extent, dem_raster
from .shared.algorithm import Report, SceneryAlgorithm
from .shared.frames import find_frame, given_extent, osr_crs
from .shared.heights import guess_height
from .shared.layers import GEOMETRIES, named_layer, raster_layer

PICTURES = ("SvgMarker", "RasterMarker", "FontMarker", "AnimatedMarker")  # symbol layers
MAX_CELLS = 1024  # of the terrain's grid along its longer side
MARGIN = 0.1  # of the layers' size around them


@dataclass(frozen=True)
class Plan:
    """The steps of a scene: the terrain's parameters, the algorithm and parameters of each layer that stands on it, the title."""

    terrain: dict[str, Any]
    layers: list[tuple[str, dict[str, Any]]]
    title: str
    left_out: int


class QuickScene(SceneryAlgorithm):
    """`scenery:quickscene`."""

    NAME = "quickscene"
    EXAMPLE = '-- DEM=dem.tif LAYERS="city.gpkg|layername=buildings" OUTPUT=scene.html'
    GROUP = "scene"
    TAGS = "3d,quick,start,easy,scene,page,html,web,viewer,dem,buildings,extrude,threejs,webgl,qgis2threejs"

    def displayName(self) -> str:
        return self.tr("Quick scene")

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        # The steps clone project layers, which belong to the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def shortDescription(self) -> str:
        return self.tr("From a DEM and layers to a finished 3D page in one go.")

    def about(self) -> str:
        return self.tr(
            "Makes a 3D page from a DEM, an image and layers, or from the open project where none is given. It runs Build terrain, Build"
            " points, lines and polygons, and Assemble scene with sensible settings; the log says which, so that you can go on from"
            " there.\n\n"
            "Polygons are extruded by the field that looks like a height or a number of floors, also inside OpenStreetMap's other_tags."
            " Lines lie on the terrain; points are spheres, or icons where their markers are pictures."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("DEM", self.tr("Elevation (DEM)"), optional=True),
            self.tr(
                "Raster whose values are heights in metres. None: the project's first one-band raster, else a plane."
            ),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "LAYERS", self.tr("Layers"), QgsProcessing.SourceType.TypeVectorAnyGeometry, optional=True
            ),
            self.tr("Vector layers to show. None, and no DEM either: the project's visible ones."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("IMAGE", self.tr("Image to drape"), optional=True),
            self.tr("Raster laid over the terrain as QGIS styles it."),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr(
                "What the scene covers. By default the layers and a little around them, or else the whole DEM."
            ),
        )
        self.add(
            QgsProcessingParameterCrs("CRS", self.tr("Scene CRS"), optional=True),
            self.tr("Projected CRS of the scene. None: the data's own or the fitting UTM zone."),
        )
        self.add(
            QgsProcessingParameterString("TITLE", self.tr("Title"), None, optional=True),
            self.tr("Title of the page, by default the project's or the first layer's."),
        )
        self.add_report_parameters()
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Scene"), self.tr("HTML files (*.html)")),
            self.tr("The page: one file that opens by double click."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        raster_layer(self, parameters, "DEM", context)
        raster_layer(self, parameters, "IMAGE", context)
        self._check_named(parameters, context)
        given_extent(self, parameters, context)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        output = self.output_path(parameters, context)
        plan = self.plan(parameters, context, feedback)
        steps = QgsProcessingMultiStepFeedback(len(plan.layers) + 2, feedback)
        with tempfile.TemporaryDirectory(prefix="scenery-") as folder:
            terrain = self._run(
                "buildterrain", {**plan.terrain, "OUTPUT": str(Path(folder) / "terrain.glb")}, context, steps
            )
            parts = [terrain]
            for number, (step, settings) in enumerate(plan.layers):
                steps.setCurrentStep(number + 1)
                destination = str(Path(folder) / f"layer-{number}.glb")
                parts.append(
                    self._run(step, {**settings, "TERRAIN": terrain, "OUTPUT": destination}, context, steps)
                )
            steps.setCurrentStep(len(plan.layers) + 1)
            scene = {"PARTS": parts, "TITLE": plan.title, "OUTPUT": output}
            self._run("assemblescene", scene, context, steps)
        report.counts = {"layers": len(parts), "left out": plan.left_out}
        report.bytes = Path(output).stat().st_size
        self._page = output
        return {"OUTPUT": output}

    def plan(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Plan:
        """The steps that make the scene; the log says why. Raises ParameterError where there is nothing to show."""
        dem, found = self._layers(parameters, context)
        layers = self._buildable(found, feedback)
        if dem is None and not layers:
            raise ParameterError(
                "LAYERS: there is neither a DEM nor a layer of points, lines or polygons to show; give at least one."
            )
        place = self._place(parameters, context, feedback, dem, layers)
        terrain = {"DEM": dem, "IMAGE": parameters.get("IMAGE"), **place}
        steps = []
        for layer in layers:
            step, settings, said = _step_of(layer)
            feedback.pushInfo(self.tr("Layer “%(layer)s”: %(said)s.") % {"layer": layer.name(), "said": said})
            steps.append((step, {"INPUT": layer, **settings}))
        title = self._title(parameters, context, dem, layers)
        return Plan(terrain, steps, title, len(found) - len(layers))

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Only QGIS Desktop has an interface; a script or a server must not open a browser.
        if qgis.utils.iface is not None and getattr(self, "_page", None):
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._page))
        return {}

    def _layers(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[QgsRasterLayer | None, list[QgsMapLayer]]:
        """The DEM and the layers, from the parameters or, where both are empty, from the project."""
        dem = raster_layer(self, parameters, "DEM", context)
        layers = self.parameterAsLayerList(parameters, "LAYERS", context)
        if dem is not None or layers:
            return dem, layers
        root = context.project().layerTreeRoot() if context.project() else None
        visible = (
            [node.layer() for node in root.findLayers() if node.isVisible() and node.layer()] if root else []
        )
        rasters = [
            layer
            for layer in visible
            if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal" and layer.bandCount() == 1
        ]
        return (rasters[0] if rasters else None), [
            layer for layer in visible if isinstance(layer, QgsVectorLayer)
        ]

    def _check_named(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise ParameterError for a named layer that does not open: QGIS would leave it out in silence."""
        value = parameters.get("LAYERS") or []
        for item in value if isinstance(value, (list, tuple)) else str(value).split(";"):
            if named_layer(item, context) is None:
                raise ParameterError(
                    f"LAYERS: “{item}” does not exist or is no layer; give layers or paths of them."
                )

    def _buildable(self, layers: list[QgsMapLayer], feedback: QgsProcessingFeedback) -> list[QgsVectorLayer]:
        """The layers of points, lines and polygons; the others are named as left out."""
        buildable = []
        for layer in layers:
            if isinstance(layer, QgsVectorLayer) and layer.geometryType() in GEOMETRIES.values():
                buildable.append(layer)
                continue
            reason = (
                self.tr("it has no geometry")
                if isinstance(layer, QgsVectorLayer)
                else self.tr("it is no vector layer")
            )
            feedback.pushWarning(
                self.tr("Layer “%(layer)s” is left out: %(reason)s.")
                % {"layer": layer.name(), "reason": reason}
            )
        return buildable

    def _place(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        dem: QgsRasterLayer | None,
        layers: list[QgsVectorLayer],
    ) -> dict[str, Any]:
        """EXTENT, CRS and SPACING of the terrain."""
        place = {"EXTENT": parameters.get("EXTENT"), "CRS": parameters.get("CRS")}
        if given_extent(self, parameters, context) is None and layers:
            place["EXTENT"] = _around(layers, dem)
            place["CRS"] = place["CRS"] or (None if dem else layers[0].crs())
        if dem is None:
            return place
        raster = dem_raster(dem, 1)
        silent = QgsProcessingFeedback()
        frame = find_frame(
            self, {**parameters, **place}, context, silent, dem.crs(), partial(dem_extent, raster)
        )
        coarsest = max(frame.size) / MAX_CELLS
        if native_spacing(raster, frame) / frame.scale < coarsest:
            place["SPACING"] = coarsest
            feedback.pushInfo(
                self.tr("Terrain at %.3g m, %d cells along the longer side.") % (coarsest, MAX_CELLS)
            )
        return place

    def _run(
        self,
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Run one of our steps and return its output."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"scenery:{name}")
        feedback.pushInfo(algorithm.displayName())
        results, _ = algorithm.run(parameters, context, feedback, {}, False)
        return results["OUTPUT"]

    def _title(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        dem: QgsRasterLayer | None,
        layers: list[QgsVectorLayer],
    ) -> str:
        given = self.parameterAsString(parameters, "TITLE", context)
        project = context.project().title() if context.project() else ""
        shown = [*layers, dem] if dem else layers
        return given or project or shown[0].name()


def _step_of(layer: QgsVectorLayer) -> tuple[str, dict[str, Any], str]:
    """The step that builds a layer, its parameters, and what the log says of them."""
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        guess = guess_height(layer)
        return "buildpolygons", {"HEIGHT": guess.expression}, f"extruded, {guess.reason}"
    if layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry:
        return "buildlines", {"TYPE": 0}, "lines on the terrain"
    names = [kind.name for kind in POINT_TYPES]
    if _has_pictures(layer):
        return "buildpoints", {"TYPE": names.index("icon")}, "icons of its markers"
    return "buildpoints", {"TYPE": names.index("sphere")}, "spheres"


def _has_pictures(layer: QgsVectorLayer) -> bool:
    """Whether markers are more than plain shapes."""
    items = layer.renderer().legendSymbolItems() if layer.renderer() else []
    symbols = [item.symbol() for item in items if item.symbol() is not None]
    return any(part.layerType() in PICTURES for symbol in symbols for part in symbol.symbolLayers())


def _around(layers: list[QgsVectorLayer], dem: QgsRasterLayer | None) -> QgsReferencedRectangle:
    """The box around all layers and a margin, in the first layer's CRS, within the DEM where they overlap."""
    crs = layers[0].crs()
    srs = osr_crs(crs)
    box = QgsRectangle()
    for layer in layers:
        extent = layer.extent()
        if extent.isNull() or not layer.crs().isValid():
            continue
        corners = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        box.combineExtentWith(QgsRectangle(*transform_extent(osr_crs(layer.crs()), srs, corners)))
    if box.isNull():
        raise FrameError(
            f"LAYERS: “{layers[0].name()}” holds no geometries or has no CRS; there is nothing to build."
        )
    box.grow(MARGIN * max(box.width(), box.height()))
    if dem is not None:
        within = dem.extent()
        corners = (within.xMinimum(), within.yMinimum(), within.xMaximum(), within.yMaximum())
        box = box.intersect(QgsRectangle(*transform_extent(osr_crs(dem.crs()), srs, corners)))
        if box.isEmpty():
            raise FrameError(
                f"LAYERS: they lie outside of the DEM “{dem.name()}”; give a DEM of the same place, or none."
            )
    return QgsReferencedRectangle(box, crs)
