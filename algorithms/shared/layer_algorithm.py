"""The base of the steps that make a part of a vector layer: points, lines and polygons differ in their object types alone."""

from __future__ import annotations

from typing import Any, ClassVar

from osgeo import osr
from qgis.core import (
    QgsExpressionContextUtils,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.altitude import At
from ...core.errors import FrameError, ParameterError
from ...core.features import LINE, POINT, POLYGON
from ...core.files import atomic_file
from ...core.frame import Extent, Frame, transform_extent
from ...core.layer_part import write_layer
from ...core.objects import ObjectType
from ...core.part import Part
from ...core.progress import section
from .algorithm import Report, SceneryAlgorithm, progress_of
from .columns import choose_fields, representations
from .expressions import Expressions, check_expression, expression_text
from .features import Reader
from .fills import LayerFill
from .frames import add_rotation, chosen_crs, find_frame, given_extent, given_rotation, osr_crs, roomy
from .groups import add_group, given_groups
from .labels import PARAMETERS as LABEL_PARAMETERS
from .labels import LabelStyle
from .layer_build import ABSOLUTE, BY_COLOR, BY_FILE, BY_STYLE, NAMES, RELATIVE, LayerBuild, Plan
from .layers import layer_credits, layer_of_kind, layer_title, release, source_extent
from .parameters import COMMON, SETTINGS, Setting, settings_of
from .pictures import folders_of
from .record import record_step
from .stream import FeatureStream
from .styles import LayerStyle, drawable_clone, parse_color, styled_clone
from .terrains import terrain_part

AUTOMATIC = 0  # ALTITUDE_MODE
FOLLOWING = 0  # ALTITUDE_AT: what lies on the terrain follows its every bend
PLACES = (At.VERTEX, At.VERTEX, At.CENTROID, At.LOWEST, At.HIGHEST)  # ALTITUDE_AT
SOURCE_TYPES = {
    POINT: QgsProcessing.SourceType.TypeVectorPoint,
    LINE: QgsProcessing.SourceType.TypeVectorLine,
    POLYGON: QgsProcessing.SourceType.TypeVectorPolygon,
}


class LayerAlgorithm(SceneryAlgorithm):
    """Subclasses define `KIND`, `TYPES` and the texts of the Toolbox."""

    GROUP = "build"
    KIND: ClassVar[str]
    TYPES: ClassVar[tuple[ObjectType, ...]]

    def about(self) -> str:
        return (
            self.tr(
                "Turns a layer into a part (binary glTF) that Assemble scene shows. Every feature keeps its attributes, which the page"
                " shows on click, and its colour as QGIS draws it, unless you give COLOR.\n\n"
                "Sizes, angles, colours, altitudes, files and labels are expressions: a number, a field or a formula. Features without a"
                " usable value or geometry are listed in the log and left out. A type uses the parameters that its line names.\n\n"
            )
            + self._types_help()
        )

    # Parameters

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        source = QgsProcessingParameterFeatureSource("INPUT", self.tr("Layer"), [SOURCE_TYPES[self.KIND]])
        self.add(source, self.tr("Features to build: all, the selected ones, or those of a filter."))
        kinds = [self.tr(kind.label) for kind in self.TYPES]
        self._add_enum("TYPE", self.tr("Object type"), kinds, self._types_help())
        terrain = QgsProcessingParameterFile(
            "TERRAIN", self.tr("Terrain part"), extension="glb", optional=True
        )
        self.add(
            terrain,
            self.tr(
                "Part of Build terrain that the objects stand on; it also gives the scene's CRS and extent."
            ),
        )
        for setting in settings_of(self.TYPES):
            self._add_expression(setting)
        self._add_options()
        common = {setting.name: setting for setting in COMMON}
        self._add_expression(common.pop("ALTITUDE"))
        self._add_altitude()
        self._add_expression(common.pop("COLOR"))
        self._add_random()
        self._add_expression(common.pop("OPACITY"))
        self._add_features(common.pop("FILTER"))
        for setting in common.values():
            self._add_expression(setting)
        self._add_label_style()
        self._add_place()
        self.add_report_parameters()
        output = QgsProcessingParameterFileDestination(
            "OUTPUT", self.tr("Part"), self.tr("Binary glTF (*.glb)")
        )
        self.add(output, self.tr("The objects as a .glb file, input of Assemble scene."))

    def _types_help(self) -> str:
        return "\n".join(f"{self.tr(kind.label)}: {self.tr(kind.description)}." for kind in self.TYPES)

    def _add_expression(self, setting: Setting) -> None:
        help_text = self.tr(setting.help)
        users = [self.tr(kind.label) for kind in self.TYPES if setting.name in kind.parameters]
        if users:
            help_text += " " + self.tr("Used by: %s.") % ", ".join(users)
        parameter = QgsProcessingParameterExpression(
            setting.name, self.tr(setting.label), setting.default, "INPUT", optional=True
        )
        self.add(parameter, help_text, setting.advanced)

    def _add_enum(
        self, name: str, label: str, options: list[str], help_text: str, advanced: bool = False
    ) -> None:
        self.add(QgsProcessingParameterEnum(name, label, options, defaultValue=0), help_text, advanced)

    def _add_options(self) -> None:
        """What only some types have and is no expression."""
        if self._uses("DIP_DIRECTION"):
            self._add_expression(SETTINGS["STRIKE"])
            norths = [self.tr("Grid north"), self.tr("True north")]
            help_text = self.tr("From where DIP_DIRECTION and STRIKE count.")
            self._add_enum("NORTH", self.tr("North"), norths, help_text, True)
        if any(self._is_sheet(kind) for kind in self.TYPES):
            if not self._uses("FILE"):
                self._add_expression(SETTINGS["FILE"])
            fills = [self.tr("Colour"), self.tr("The layer's own fill"), self.tr("The image FILE")]
            self._add_enum(
                "FILL",
                self.tr("Fill"),
                fills,
                self.tr("What is laid over overlays: a colour, the style as QGIS draws it, or an image."),
            )

    def _uses(self, name: str) -> bool:
        return any(name in kind.parameters for kind in self.TYPES)

    def _is_sheet(self, kind: ObjectType) -> bool:
        """Whether a type can carry an image."""
        return self.KIND == POLYGON and kind.on_surface

    def _add_altitude(self) -> None:
        modes = [
            self.tr("Automatic"),
            self.tr("Absolute"),
            self.tr("Relative to the terrain"),
            self.tr("The geometry's z"),
        ]
        self._add_enum(
            "ALTITUDE_MODE",
            self.tr("Altitude mode"),
            modes,
            self.tr("Where an object's foot is. Automatic: on the terrain if there is one, else absolute."),
        )
        places = [
            self.tr("Automatic"),
            self.tr("Each vertex"),
            self.tr("Centroid"),
            self.tr("Lowest vertex"),
            self.tr("Highest vertex"),
        ]
        self._add_enum(
            "ALTITUDE_AT",
            self.tr("Altitude taken at"),
            places,
            self.tr(
                "Which place of a feature gives the height of the ground or its z. Automatic: lines and overlays follow every bend of the"
                " terrain; an extruded polygon stands at the lowest ground along its outline, so that nothing floats. Each vertex: straight"
                " between the vertices."
            ),
            True,
        )

    def _add_random(self) -> None:
        parameter = QgsProcessingParameterNumber(
            "RANDOM_COLORS",
            self.tr("Random colours (seed)"),
            QgsProcessingParameterNumber.Type.Integer,
            optional=True,
        )
        text = self.tr("A whole number gives every feature a random colour, the same for the same number.")
        self.add(parameter, text, advanced=True)

    def _add_features(self, condition: Setting) -> None:
        self._add_expression(condition)
        clip = QgsProcessingParameterBoolean("CLIP_TO_EXTENT", self.tr("Clip to the extent"), False)
        self.add(
            clip, self.tr("Cut features at the scene's extent; otherwise those that reach it are whole.")
        )
        fields = QgsProcessingParameterField(
            "FIELDS",
            self.tr("Attributes to keep"),
            parentLayerParameterName="INPUT",
            allowMultiple=True,
            optional=True,
        )
        self.add(fields, self.tr("Fields shown when an object is clicked; none: all."))
        embed = QgsProcessingParameterBoolean("EMBED_IMAGES", self.tr("Embed images"), False)
        text = self.tr(
            "Images that attributes name travel with the part, at most 1024 pixels a side, and show in the card."
        )
        self.add(embed, text, advanced=True)

    def _add_label_style(self) -> None:
        font = QgsProcessingParameterString("LABEL_FONT", self.tr("Label font"), None, optional=True)
        self.add(font, self.tr("Family of the labels' font, by default the page's."), advanced=True)
        plate = QgsProcessingParameterString(
            "LABEL_BACKGROUND", self.tr("Label background"), None, optional=True
        )
        self.add(plate, self.tr("Colour of a plate behind labels. None: a halo."), advanced=True)
        line = QgsProcessingParameterBoolean("LABEL_CONNECTOR", self.tr("Label line"), True)
        self.add(line, self.tr("A line from the object up to its label."), advanced=True)

    def _add_place(self) -> None:
        self.add(
            QgsProcessingParameterString("TITLE", self.tr("Title"), None, optional=True),
            self.tr("Name of the layer in the scene, by default the layer's."),
        )
        add_group(self)
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

    # Before anything is read

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        layer = layer_of_kind(parameters, "INPUT", context, self.KIND)
        texts = self._texts(parameters, self._type(parameters, context))
        for name, text in texts.items():
            check_expression(name, text, layer.fields())
        self._check_combinations(parameters, context, texts)
        self._label_style(parameters, context)
        chosen_crs(self, parameters, context)
        given_extent(self, parameters, context)
        given_rotation(self, parameters, context)

    def _check_combinations(
        self, parameters: dict[str, Any], context: QgsProcessingContext, texts: dict[str, str]
    ) -> None:
        kind = self._type(parameters, context)
        if "STRIKE" in texts and "DIP_DIRECTION" in texts:
            raise ParameterError("STRIKE: DIP_DIRECTION is given, too; give one of them.")
        if "COLOR" in texts and parameters.get("RANDOM_COLORS") not in (None, ""):
            raise ParameterError("RANDOM_COLORS: COLOR is given, too; give one of them.")
        if kind.name == "model" and "FILE" not in texts:
            raise ParameterError("FILE: a 3D model needs one; give the path of a model file.")
        if self._fill(parameters, context) == BY_FILE and "FILE" not in texts:
            raise ParameterError("FILL: the image FILE is not given; give it, or choose another fill.")
        if "END_DATE" in texts and "DATE" not in texts:
            raise ParameterError("END_DATE: there is no DATE to end; give it, too.")

    def _type(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ObjectType:
        number = self.parameterAsEnum(parameters, "TYPE", context)
        if not 0 <= number < len(self.TYPES):
            names = ", ".join(f"{row} {kind.label}" for row, kind in enumerate(self.TYPES))
            raise ParameterError(f"TYPE: there is no type {parameters.get('TYPE')}; choose one of {names}.")
        return self.TYPES[number]

    def _texts(self, parameters: dict[str, Any], kind: ObjectType) -> dict[str, str]:
        """The expressions that count for a type, by parameter."""
        names = [setting.name for setting in COMMON] + list(kind.parameters)
        if "DIP_DIRECTION" in kind.parameters:
            names.append("STRIKE")
        if self._is_sheet(kind):
            names.append("FILE")
        texts = {}
        for name in dict.fromkeys(names):
            text = expression_text(name, parameters.get(name), SETTINGS[name].default)
            if text is not None:
                texts[name] = text
        if "LABEL" not in texts:
            texts = {name: text for name, text in texts.items() if name not in LABEL_PARAMETERS}
        return texts

    def _fill(self, parameters: dict[str, Any], context: QgsProcessingContext) -> int:
        if not self._is_sheet(self._type(parameters, context)):
            return BY_COLOR
        return self.parameterAsEnum(parameters, "FILL", context)

    def _label_style(self, parameters: dict[str, Any], context: QgsProcessingContext) -> LabelStyle:
        background = self.parameterAsString(parameters, "LABEL_BACKGROUND", context).strip()
        color = parse_color(background) if background else None
        if background and color is None:
            raise ParameterError(
                f"LABEL_BACKGROUND: “{background}” is no colour; give one such as #ffffff, or none."
            )
        return LabelStyle(
            self.parameterAsString(parameters, "LABEL_FONT", context).strip(),
            "#" + bytes(color).hex() if color else None,
            self.parameterAsBool(parameters, "LABEL_CONNECTOR", context),
        )

    # In the main thread

    def resolve(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer = layer_of_kind(parameters, "INPUT", context, self.KIND)
        self._layer = layer
        source = self.parameterAsSource(parameters, "INPUT", context)
        kind = self._type(parameters, context)
        texts = self._texts(parameters, kind)
        title = self.parameterAsString(parameters, "TITLE", context) or layer_title(layer)
        fill = self._fill(parameters, context)
        seed = None
        if parameters.get("RANDOM_COLORS") not in (None, ""):
            seed = self.parameterAsInt(parameters, "RANDOM_COLORS", context)
        style, said = None, self._unused(parameters, kind, texts)
        if ("COLOR" not in texts and seed is None) or self._shows_markers(kind, texts):
            style = LayerStyle(*styled_clone(layer, context), title, self._shows_markers(kind, texts))
            said += self._take_from_style(style, kind, texts)
        expressions = self.createExpressionContext(parameters, context, source)
        expressions.appendScope(QgsExpressionContextUtils.layerScope(layer))
        fields = choose_fields(layer.fields(), self.parameterAsFields(parameters, "FIELDS", context))
        reader = Reader(
            source,
            self.KIND,
            context,
            self._stream(parameters, layer),
            Expressions(texts, layer.fields(), expressions),
            style,
            fields,
            representations(layer, fields, context.project()),
            kind.name == "mesh" and QgsWkbTypes.hasZ(source.wkbType()),
        )
        drawn = (
            LayerFill.prepare(drawable_clone(layer, context, title), context) if fill == BY_STYLE else None
        )
        terrain = terrain_part(self, parameters, context)
        place = self.parameterAsEnum(parameters, "ALTITUDE_AT", context)
        self._plan = Plan(
            step=record_step(self, {**parameters, "TITLE": title}, context),
            layer=NAMES[self.KIND],
            kind=kind,
            texts=texts,
            reader=reader,
            name=layer.name(),
            title=title,
            style=style,
            seed=seed,
            fill=fill,
            layer_fill=drawn,
            folders=folders_of(layer, context),
            labels=self._label_style(parameters, context),
            terrain=terrain,
            mode=self._altitude_mode(parameters, context, terrain),
            at=PLACES[place],
            bends=place == FOLLOWING,
            bounded=terrain is not None or given_extent(self, parameters, context) is not None,
            clipped=self.parameterAsBool(parameters, "CLIP_TO_EXTENT", context),
            true_north=self._uses("DIP_DIRECTION")
            and self.parameterAsEnum(parameters, "NORTH", context) == 1,
            embed=self.parameterAsBool(parameters, "EMBED_IMAGES", context),
            credits=layer_credits(layer),
            groups=given_groups(self, parameters, context),
            said=said,
        )

    def _shows_markers(self, kind: ObjectType, texts: dict[str, str]) -> bool:
        """Whether the layer's own symbols are shown."""
        return kind.name == "icon" and "FILE" not in texts

    def _unused(self, parameters: dict[str, Any], kind: ObjectType, texts: dict[str, str]) -> list[str]:
        """A clause for each given expression that does nothing for a type."""
        names = [setting.name for setting in settings_of(self.TYPES)]
        given = [name for name in names if parameters.get(name) not in (None, "") and name not in texts]
        return [f"{name} is given, but {kind.label} does not use it" for name in given]

    def _take_from_style(self, style: LayerStyle, kind: ObjectType, texts: dict[str, str]) -> list[str]:
        said = [style.note] if style.note else []
        if style.height and "HEIGHT" in kind.parameters and "HEIGHT" not in texts:
            texts["HEIGHT"] = style.height
            said.append(f"HEIGHT is not given: the style's, {style.height}")
        return said

    def _stream(self, parameters: dict[str, Any], layer: QgsVectorLayer) -> FeatureStream | None:
        # A definition may choose some of the features.
        if isinstance(parameters["INPUT"], QgsProcessingFeatureSourceDefinition):
            return None
        return FeatureStream.open(layer)

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        release(self._layer)
        return {}

    # In a thread of its own

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        output = self.output_path(parameters, context)
        progress = progress_of(feedback)
        plan = self._plan
        for sentence in plan.said:
            feedback.pushInfo(sentence + ".")
        frame = self._frame(parameters, context, feedback)
        build = LayerBuild(plan, frame, report, feedback)
        read = build.read(section(progress, 0, 0.5))
        built = build.objects(read, section(progress, 0.5, 0.8))
        build.count(read, built)
        part = build.part(built)
        self.settle_skipped(parameters, context, feedback, report)
        with atomic_file(output) as temporary, open(temporary, "wb") as file:
            report.bytes = write_layer(file, *part)
            progress(1.0)
        return {"OUTPUT": output}

    def _altitude_mode(
        self, parameters: dict[str, Any], context: QgsProcessingContext, terrain: Part | None
    ) -> int:
        mode = self.parameterAsEnum(parameters, "ALTITUDE_MODE", context)
        if mode == AUTOMATIC:
            return RELATIVE if terrain else ABSOLUTE
        if mode == RELATIVE and terrain is None:
            raise ParameterError(
                "ALTITUDE_MODE: relative heights need a TERRAIN; give one, or choose absolute."
            )
        return mode

    def _frame(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Frame:
        if self._plan.terrain is not None:
            return self._plan.terrain.header.frame
        source, name = self._plan.reader.source, self._plan.name
        if not source.sourceCrs().isValid():
            raise FrameError(f"INPUT: “{name}” has no CRS; set one in the layer's properties.")

        def extent(srs: osr.SpatialReference) -> Extent:
            corners = source_extent(source)
            if corners is None:
                raise FrameError(f"INPUT: “{name}” holds no geometries; there is nothing to build.")
            return roomy(transform_extent(osr_crs(source.sourceCrs()), srs, corners), srs)

        return find_frame(self, parameters, context, feedback, source.sourceCrs(), extent)
