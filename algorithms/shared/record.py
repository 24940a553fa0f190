"""What a run was asked for, as JSON that is the same however it was asked: parameters, layers, and the steps of parts it was given."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsColorRamp,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.color import to_hex
from ...core.part import read_header
from ...core.privacy import clean_expression, clean_text
from ...core.raster_step import read_step
from .expressions import expression_text, is_null
from .frames import extent_text, given_extent, point_extent
from .layers import is_file_layer, named_layer, own_name, source_name
from .parts import part_of_parameter
from .styles import STYLE_FILE, parse_color

LAYER_TYPES = ("raster", "vector", "source", "layer", "maplayer", "mesh")


class Recorder:
    """Reads the parameters of one run of an algorithm."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self._algorithm, self._parameters, self._context = algorithm, parameters, context

    def step(self) -> dict[str, Any]:
        """What a part says of the run that made it: no output, no folder, no secret; all values that are not left empty."""
        values: dict[str, Any] = {}
        sources: dict[str, Any] = {}
        layers: dict[str, Any] = {}
        for definition in self._definitions():
            name = definition.name()
            if is_layer(definition):
                source, known = self._layers(name)
                sources.update({name: source} if source else {})
                layers.update({name: known} if known else {})
            elif is_part(definition):
                part = self._algorithm.parameterAsFile(self._parameters, name, self._context)
                sources.update({name: part_of_parameter(read_header, part, name).step} if part else {})
            else:
                values[name] = self._value(definition)
        values["FILTER"] = self._filter(values.get("FILTER"))
        step = {
            "algorithm": f"scenery:{self._algorithm.name()}",
            "parameters": _given(values),
            "sources": sources,
        }
        return {**step, "layers": layers} if layers else step

    def values(self) -> dict[str, Any]:
        """The parameters that are neither layers nor parts."""
        definitions = [each for each in self._definitions() if not (is_layer(each) or is_part(each))]
        return _given({definition.name(): self._value(definition) for definition in definitions})

    def _definitions(self) -> list[QgsProcessingParameterDefinition]:
        return [
            definition
            for definition in self._algorithm.parameterDefinitions()
            if not definition.isDestination() and definition.name() not in self._algorithm.UNRECORDED
        ]

    # Layers

    def _layers(self, name: str) -> tuple[Any, Any]:
        """What a parameter's layers are called, and what else has to be known to find them again."""
        value = self._parameters.get(name)
        several = isinstance(value, (list, tuple)) or (
            self._algorithm.parameterDefinition(name).type() == "multilayer"
        )
        if several and isinstance(value, str):
            value = value.split(";")
        found = [
            named_layer(item, self._context)
            for item in (value if isinstance(value, (list, tuple)) else [value])
        ]
        layers = [layer for layer in found if layer is not None]
        names = [_step_of(layer) or source_name(layer) for layer in layers]
        known = [self._known(layer) for layer in layers]
        if several:
            return names, known if any(known) else None
        return (names[0], known[0]) if layers else (None, None)

    def _known(self, layer: QgsMapLayer) -> dict[str, str]:
        """The name of a project's layer, its style's file, and the subset of what is no file."""
        known = {}
        project, name = self._context.project(), own_name(layer)
        if name and project is not None and project.mapLayer(layer.id()) is not None:
            known["project"] = name
            if not is_file_layer(layer):
                known["source"] = ""
        if layer.customProperty(STYLE_FILE):
            known["style"] = layer.customProperty(STYLE_FILE)
        return known

    def _filter(self, own: str | None) -> str | None:
        """FILTER, which also says which features of INPUT are selected: a selection is nothing that could be asked for again."""
        value = self._parameters.get("INPUT")
        if not isinstance(value, QgsProcessingFeatureSourceDefinition):
            return own
        conditions = [own] if own else []
        layer = named_layer(value, self._context)
        if value.selectedFeaturesOnly and isinstance(layer, QgsVectorLayer):
            chosen = ", ".join(map(str, sorted(layer.selectedFeatureIds())))
            conditions.append(f"$id IN ({chosen})")
        if getattr(value, "filterExpression", ""):
            conditions.append(value.filterExpression)
        return (
            conditions[0]
            if len(conditions) == 1
            else " AND ".join(f"({each})" for each in conditions) or None
        )

    # Values

    def _value(self, definition: QgsProcessingParameterDefinition) -> Any:
        raw = self._parameters.get(definition.name())
        if is_null(raw) or (isinstance(raw, str) and not raw.strip()):
            raw = definition.defaultValue()
        if is_null(raw) or raw == "":
            return None
        return getattr(self, f"_{definition.type()}", self._text)(definition.name(), raw)

    def _text(self, name: str, raw: Any) -> str | None:
        if isinstance(raw, QgsColorRamp):
            return None
        return (
            clean_text(self._algorithm.parameterAsString(self._parameters, name, self._context).strip())
            or None
        )

    def _number(self, name: str, raw: Any) -> float | int:
        definition = self._algorithm.parameterDefinition(name)
        if definition.dataType() == QgsProcessingParameterNumber.Type.Integer:
            return self._algorithm.parameterAsInt(self._parameters, name, self._context)
        return self._algorithm.parameterAsDouble(self._parameters, name, self._context)

    _distance = _number

    def _boolean(self, name: str, raw: Any) -> bool:
        return self._algorithm.parameterAsBool(self._parameters, name, self._context)

    def _enum(self, name: str, raw: Any) -> int:
        return self._algorithm.parameterAsEnum(self._parameters, name, self._context)

    def _band(self, name: str, raw: Any) -> int:
        return self._algorithm.parameterAsInt(self._parameters, name, self._context)

    def _color(self, name: str, raw: Any) -> str | None:
        if isinstance(raw, QColor) and not raw.isValid():
            return None
        color = parse_color(raw)
        if color is None:
            return str(raw)
        return to_hex(color) if color[3] == 255 else ",".join(map(str, color))

    def _expression(self, name: str, raw: Any) -> str | None:
        text = expression_text(name, raw, None)
        return None if text is None else clean_expression(text)

    def _field(self, name: str, raw: Any) -> list[str]:
        return list(self._algorithm.parameterAsFields(self._parameters, name, self._context))

    def _matrix(self, name: str, raw: Any) -> list[Any]:
        cells = self._algorithm.parameterAsMatrix(self._parameters, name, self._context)
        plain = (None if is_null(cell) else cell for cell in cells)
        return [clean_text(cell) if isinstance(cell, str) else cell for cell in plain]

    def _file(self, name: str, raw: Any) -> str:
        return Path(self._algorithm.parameterAsFile(self._parameters, name, self._context)).name

    def _crs(self, name: str, raw: Any) -> str | None:
        crs = self._algorithm.parameterAsCrs(self._parameters, name, self._context)
        return _crs_text(crs) if crs.isValid() else None

    def _extent(self, name: str, raw: Any) -> str | None:
        place = point_extent(raw) or given_extent(self._algorithm, self._parameters, self._context, name)
        if place is None:
            return None
        extent, crs = place
        return extent_text(extent, _crs_text(crs) if crs else "")


def _step_of(layer: QgsMapLayer) -> dict[str, Any] | None:
    """How a raster was made that says so."""
    return read_step(layer.source()) if layer.providerType() == "gdal" else None


def is_layer(definition: QgsProcessingParameterDefinition) -> bool:
    """Whether a parameter takes layers."""
    if definition.type() == "multilayer":
        return definition.layerType() != QgsProcessing.SourceType.TypeFile
    return definition.type() in LAYER_TYPES


def is_part(definition: QgsProcessingParameterDefinition) -> bool:
    """Whether a parameter takes parts."""
    if definition.type() == "multilayer":
        return definition.layerType() == QgsProcessing.SourceType.TypeFile
    return definition.type() == "file" and definition.extension() == "glb"


def record_step(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """The `step` of the part that a run makes. Raises SceneryError for values that can't be used."""
    return Recorder(algorithm, parameters, context).step()


def _crs_text(crs: Any) -> str:
    return crs.authid() if crs.authid() and not crs.authid().startswith("USER") else crs.toWkt()


def _given(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None and value != []}
