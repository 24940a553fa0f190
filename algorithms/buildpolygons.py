"""Build polygons: a polygon layer becomes a part of objects, one a feature."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import osr
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsRectangle,
    QgsVectorLayer,
)

from ..core.errors import FrameError, GeometryError, ParameterError
from ..core.features import FeatureTable, meets_extent
from ..core.files import atomic_file
from ..core.frame import Extent, Frame, transform_extent
from ..core.header import Header
from ..core.layer_part import write_layer
from ..core.objects import Objects
from ..core.part import Part
from ..core.polygons import TYPES, bases
from ..core.progress import section
from ..core.surface import Surface
from .shared.algorithm import Report, SceneryAlgorithm, listing, progress_of
from .shared.expressions import Evaluator, as_numbers, check_expression, expression_text
from .shared.features import Read, choose_fields, read_polygons
from .shared.frames import add_rotation, chosen_crs, find_frame, given_extent, given_rotation, osr_crs
from .shared.layers import layer_credits, polygon_layer, source_name
from .shared.stream import FeatureStream
from .shared.styles import LayerColors, Rgba, as_color_array, given_color, styled_clone
from .shared.terrains import terrain_part
from .shared.tessellate import tessellate

AUTOMATIC, ABSOLUTE, RELATIVE, OWN_Z = range(4)
DEFAULTS = {"HEIGHT": "10", "ALTITUDE": "0", "COLOR": None}


@dataclass
class Inputs:
    """What `resolve` finds in the main thread."""

    source: QgsProcessingFeatureSource
    stream: FeatureStream | None  # the same features in bulk
    layer: QgsVectorLayer
    colors: LayerColors | None
    evaluators: list[Evaluator]
    fields: list[int]
    title: str
    terrain: Part | None


class BuildPolygons(SceneryAlgorithm):
    """`scenery:buildpolygons`."""

    NAME = "buildpolygons"
    ICON = "polygons.svg"

    def displayName(self) -> str:
        return self.tr("Build polygons")

    def group(self) -> str:
        return self.tr("Build")

    def groupId(self) -> str:
        return "build"

    def tags(self) -> list[str]:
        return self.tr(
            "3d,extrude,extrusion,building,buildings,city,polygon,height,floors,gltf,glb,threejs,webgl"
        ).split(",")

    def shortDescription(self) -> str:
        return self.tr("Turns a polygon layer into 3D objects that stand on the terrain.")

    def shortHelpString(self) -> str:
        types = "\n".join(f"{kind.label}: {kind.description}" for kind in TYPES)
        return (
            self.tr(
                "Turns a polygon layer into a part (binary glTF) that Assemble scene shows. Every feature keeps its attributes, which the page"
                " shows on click, and its colour as QGIS draws it, unless you give COLOR.\n\n"
                "HEIGHT, ALTITUDE and COLOR are expressions: a number, a field or a formula. Features without a usable height, and"
                " geometries beyond repair, are listed in the log and left out; invalid polygons are repaired and counted.\n\n"
            )
            + types
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", self.tr("Polygon layer"), [QgsProcessing.TypeVectorPolygon]
            ),
            self.tr("Polygons to build."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "TYPE", self.tr("Object type"), [self.tr(kind.label) for kind in TYPES], defaultValue=0
            ),
            "\n".join(f"{kind.label}: {kind.description}" for kind in TYPES),
        )
        self.add(
            QgsProcessingParameterFile("TERRAIN", self.tr("Terrain part"), extension="glb", optional=True),
            self.tr(
                "Part of Build terrain that the objects stand on; it also gives the scene's CRS and extent."
            ),
        )
        self._add_expression(
            "HEIGHT",
            self.tr("Height (m)"),
            self.tr("Height of an extruded polygon in metres; a negative one hangs down."),
        )
        self._add_expression(
            "ALTITUDE", self.tr("Altitude (m)"), self.tr("Metres added to what ALTITUDE_MODE says.")
        )
        modes = ("Automatic", "Absolute", "Relative to the terrain", "The geometry's z")
        self.add(
            QgsProcessingParameterEnum(
                "ALTITUDE_MODE", self.tr("Altitude mode"), [self.tr(mode) for mode in modes], defaultValue=0
            ),
            self.tr(
                "Where an object's foot is. Automatic: on the terrain if there is one, else absolute. On the terrain it is level, at the"
                " lowest ground along the outline, so that nothing floats."
            ),
        )
        self._add_expression(
            "COLOR",
            self.tr("Colour"),
            self.tr("A colour as QGIS writes it, such as '#c04030'. Left out: the layer's style."),
        )
        self.add(
            QgsProcessingParameterField(
                "FIELDS",
                self.tr("Attributes to keep"),
                parentLayerParameterName="INPUT",
                allowMultiple=True,
                optional=True,
            ),
            self.tr("Fields shown when an object is clicked; none: all."),
        )
        self.add(
            QgsProcessingParameterString("TITLE", self.tr("Title"), None, optional=True),
            self.tr("Name of the layer in the scene, by default the layer's."),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr("Leaves out features beyond it. By default the terrain's extent, or the layer's."),
        )
        self.add(
            QgsProcessingParameterCrs("CRS", self.tr("Scene CRS"), optional=True),
            self.tr(
                "Projected CRS of the scene. None: the terrain's, else the layer's own or the fitting UTM zone."
            ),
        )
        add_rotation(self)
        self.add_report_parameters()
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", self.tr("Polygons part"), self.tr("Binary glTF (*.glb)")
            ),
            self.tr("The objects as a .glb file, input of Assemble scene."),
        )

    def _add_expression(self, name: str, label: str, help_text: str) -> None:
        parameter = QgsProcessingParameterExpression(name, label, DEFAULTS[name], "INPUT", optional=True)
        self.add(parameter, help_text)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        layer = polygon_layer(parameters, "INPUT", context)
        for name in DEFAULTS:
            text = expression_text(name, parameters.get(name), DEFAULTS[name])
            if text is not None:
                check_expression(name, text, layer.fields())
        chosen_crs(self, parameters, context)
        given_extent(self, parameters, context)
        given_rotation(self, parameters, context)

    def resolve(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer = polygon_layer(parameters, "INPUT", context)
        source = self.parameterAsSource(parameters, "INPUT", context)
        expressions = self.createExpressionContext(parameters, context, source)
        texts = {name: expression_text(name, parameters.get(name), DEFAULTS[name]) for name in DEFAULTS}
        evaluators = [
            Evaluator.prepare(name, text, layer.fields(), expressions)
            for name, text in texts.items()
            if text is not None
        ]
        title = self.parameterAsString(parameters, "TITLE", context) or layer.name()
        colors = None
        if texts["COLOR"] is None:
            colors = LayerColors(*styled_clone(layer, context), title)
        fields = choose_fields(layer.fields(), self.parameterAsFields(parameters, "FIELDS", context))
        self._expressions = expressions
        terrain = terrain_part(self, parameters, context)
        # A definition may choose some of the features.
        whole = not isinstance(parameters["INPUT"], QgsProcessingFeatureSourceDefinition)
        stream = FeatureStream.open(layer) if whole else None
        self._inputs = Inputs(source, stream, layer, colors, evaluators, fields, title, terrain)
        self._texts, self._source_name, self._credits = texts, source_name(layer), layer_credits(layer)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        output = self.output_path(parameters, context)
        progress = progress_of(feedback)
        inputs = self._inputs
        mode = self._altitude_mode(parameters, context)
        bounded = inputs.terrain is not None or given_extent(self, parameters, context) is not None
        frame = self._frame(parameters, context, feedback)
        read = read_polygons(
            inputs.source,
            inputs.stream,
            frame,
            QgsRectangle(*frame.bounds) if bounded else None,
            inputs.evaluators,
            inputs.colors,
            inputs.fields,
            self._expressions,
            context,
            report,
            section(progress, 0, 0.5),
        )
        if bounded and frame.rotation and len(read.table):
            read = read.take(meets_extent(read.table, frame))
        surface = self._surface() if mode == RELATIVE else None
        objects = _usable(read, inputs, mode, surface, frame, report)
        progress(0.6)
        kind = TYPES[self.parameterAsEnum(parameters, "TYPE", context)]
        mesh, built = kind.build(objects.table, frame, objects.base, objects.height, tessellate)
        for identifier in objects.table.ids[~built].tolist():
            report.skip(identifier, "its geometry encloses no area that can be filled")
        report.counts = {"read": read.total, "built": int(built.sum()), "repaired": len(read.repaired)}
        if bounded:
            report.counts["outside"] = max(0, inputs.source.featureCount() - read.total)
        self.settle_skipped(parameters, context, feedback, report)
        if read.repaired:
            feedback.pushInfo(self.tr("Invalid geometries repaired, features: %s") % listing(read.repaired))
        if not built.any():
            raise GeometryError(_nothing_built(inputs.layer.name(), report))
        # Rows of the property table are the features that were built.
        mesh.features = (np.cumsum(built) - 1)[mesh.features]
        progress(0.8)
        header = Header("polygons", inputs.title, frame, self._step(mode))
        header.extras.update(type=kind.name, solid=True, credits=self._credits)
        columns = [column.take(built) for column in objects.table.columns]
        with atomic_file(output) as temporary, open(temporary, "wb") as file:
            report.bytes = write_layer(
                file,
                header,
                Objects(np.ones(built.sum(), bool), np.full((built.sum(), 3), np.nan), mesh),
                objects.colors[built][:, None],
                columns,
            )
            progress(1.0)
        return {"OUTPUT": output}

    def _surface(self) -> Surface | None:
        terrain = self._inputs.terrain.terrain if self._inputs.terrain else None
        return Surface(terrain) if terrain else None

    def _altitude_mode(self, parameters: dict[str, Any], context: QgsProcessingContext) -> int:
        mode = self.parameterAsEnum(parameters, "ALTITUDE_MODE", context)
        if mode == AUTOMATIC:
            return RELATIVE if self._inputs.terrain else ABSOLUTE
        if mode == RELATIVE and self._inputs.terrain is None:
            raise ParameterError(
                "ALTITUDE_MODE: relative heights need a TERRAIN; give one, or choose absolute."
            )
        return mode

    def _frame(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Frame:
        if self._inputs.terrain is not None:
            return self._inputs.terrain.header.frame
        source, name = self._inputs.source, self._inputs.layer.name()
        if not source.sourceCrs().isValid():
            raise FrameError(f"INPUT: “{name}” has no CRS; set one in the layer's properties.")

        def extent(srs: osr.SpatialReference) -> Extent:
            box = source.sourceExtent()
            if box.isNull() or not box.isFinite():
                raise FrameError(f"INPUT: “{name}” holds no geometries; there is nothing to build.")
            corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
            return transform_extent(osr_crs(source.sourceCrs()), srs, corners)

        return find_frame(self, parameters, context, feedback, source.sourceCrs(), extent)

    def _step(self, mode: int) -> dict[str, Any]:
        values = {**self._texts, "ALTITUDE_MODE": mode}
        return {
            "algorithm": "scenery:buildpolygons",
            "parameters": values,
            "sources": {"INPUT": self._source_name},
        }


@dataclass
class Usable:
    """The features that can be built, row by row."""

    table: FeatureTable
    colors: np.ndarray  # (f, 4) uint8
    base: np.ndarray  # metres, (f,) or one a vertex
    height: np.ndarray  # (f,) metres


def _usable(
    read: Read, inputs: Inputs, mode: int, surface: Surface | None, frame: Frame, report: Report
) -> Usable:
    """The features with a height, an altitude, ground and a colour; the others are reported."""
    reasons: dict[int, str] = {}
    height, unusable = as_numbers("HEIGHT", read.values["HEIGHT"])
    reasons.update(unusable)
    altitude, unusable = as_numbers("ALTITUDE", read.values["ALTITUDE"])
    reasons.update(unusable)
    colors, unusable = _colors(read, inputs.colors)
    reasons.update(unusable)
    keep = np.ones(len(read.table), bool)
    keep[list(reasons)] = False
    table, height, colors, rows = read.table.take(keep), height[keep], colors[keep], np.flatnonzero(keep)
    base, grounded = bases(table, frame, altitude[keep], surface, own_z=mode == OWN_Z)
    missing = "its geometry has no z" if mode == OWN_Z else "there is no terrain beneath it"
    reasons.update({int(row): missing for row in rows[~grounded]})
    for row in sorted(reasons):
        report.skip(int(read.table.ids[row]), reasons[row])
    # The geometry's own z is a height a vertex.
    standing = np.repeat(grounded, np.diff(table.vertex_offsets)) if mode == OWN_Z else grounded
    return Usable(table.take(grounded), colors[grounded], base[standing], height[grounded])


def _colors(read: Read, layer_colors: LayerColors | None) -> tuple[np.ndarray, dict[int, str]]:
    """Colours (f, 4) uint8 of the features, and the reason of each row without one."""
    if layer_colors is not None and layer_colors.constant:
        return np.tile(as_color_array([layer_colors.constant]), (len(read.table), 1)), {}
    if read.colors is not None:
        drawn = [color or (0, 0, 0, 0) for color in read.colors]
        hidden = {
            row: "the layer's style does not draw it"
            for row, color in enumerate(read.colors)
            if color is None
        }
        return as_color_array(drawn), hidden
    known: dict[Any, tuple[Rgba, str | None]] = {}
    for value in read.values["COLOR"]:
        if value not in known:
            known[value] = given_color("COLOR", value)
    found = [known[value] for value in read.values["COLOR"]]
    return as_color_array([color for color, _ in found]), {
        row: why for row, (_, why) in enumerate(found) if why
    }


def _nothing_built(name: str, report: Report) -> str:
    if not report.skipped:
        return f"INPUT: “{name}” has no feature within the scene's extent; choose another EXTENT or TERRAIN."
    first = report.skipped[0]
    return (
        f"INPUT: none of the {len(report.skipped)} feature(s) of “{name}” can be built;"
        f" the first, {first['id']}: {first['reason']}."
    )
