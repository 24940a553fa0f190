"""Attributes as columns: types and nulls kept, or the texts that QGIS shows for them."""

from __future__ import annotations

import re
from typing import Any, Callable

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsField,
    QgsFields,
    QgsProject,
    QgsValueRelationFieldFormatter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, QMetaType, Qt, QVariant

from ...core.errors import ParameterError
from ...core.features import Column
from .expressions import as_text, is_null

INTEGERS = (QMetaType.Type.Int, QMetaType.Type.UInt, QMetaType.Type.LongLong, QMetaType.Type.ULongLong)
DATES = (QMetaType.Type.QDate, QMetaType.Type.QDateTime)
IMAGE_NAME = re.compile(r"\.(png|jpe?g|webp|gif)$", re.IGNORECASE)
LINK = re.compile(r"^https?://\S+$", re.IGNORECASE)

Represent = Callable[[Any], str]


def choose_fields(fields: QgsFields, names: list[str]) -> list[int]:
    """Indices of the named fields, of all where none is named. Raises ParameterError for an unknown name."""
    if not names:
        return list(range(len(fields)))
    indices = [fields.lookupField(name) for name in names]
    for name, index in zip(names, indices):
        if index < 0:
            raise ParameterError(f"FIELDS: the layer has no field “{name}”; name fields that it has.")
    return indices


def representations(
    layer: QgsVectorLayer, indices: list[int], project: QgsProject | None
) -> dict[int, Represent]:
    """By field, the function that gives what QGIS's forms and tables show for a value. Call it in the main thread."""
    found = {index: _representation(layer, index, project) for index in indices}
    return {index: represent for index, represent in found.items() if represent is not None}


def _representation(layer: QgsVectorLayer, index: int, project: QgsProject | None) -> Represent | None:
    layer_field = layer.fields().at(index)
    kind, config = layer_field.editorWidgetSetup().type(), layer_field.editorWidgetSetup().config()
    if layer_field.type() in (QMetaType.Type.QVariantList, QMetaType.Type.QVariantMap):
        return None
    if kind == "ValueRelation":
        return _related(config, project)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(kind)
    if kind == "ValueMap":
        cache = formatter.createCache(layer, index, config)
        return lambda value: formatter.representValue(layer, index, config, cache, value)
    if kind == "RelationReference":
        texts = {
            value: formatter.representValue(layer, index, config, None, value)
            for value in layer.uniqueValues(index)
            if not is_null(value)
        }
        return lambda value: texts.get(value, as_text(value))
    if kind == "DateTime" and layer_field.type() in DATES and config.get("display_format"):
        return lambda value: formatter.representValue(
            layer, index, config, None, QDateTime.fromString(value, Qt.DateFormat.ISODate)
        )
    return None


def _related(config: dict[str, Any], project: QgsProject | None) -> Represent | None:
    """What a value relation shows: the texts of another layer. QGIS's own cache of them can't be had from Python."""
    other = QgsValueRelationFieldFormatter.resolveLayer(config, project)
    if other is None:
        return None
    texts = {as_text(row[config["Key"]]): as_text(row[config["Value"]]) for row in other.getFeatures()}
    if not config.get("AllowMulti"):
        return lambda value: texts.get(as_text(value), f"({as_text(value)})")

    def represent(value: Any) -> str:
        keys = QgsValueRelationFieldFormatter.valueToStringList(value)
        return "{" + ", ".join(texts[key] for key in keys if key in texts) + "}"

    return represent


def make_column(layer_field: QgsField, values: list[Any]) -> Column:
    """A field's values as a typed column; NULL stays null, dates become ISO text, lists and maps JSON."""
    kind = layer_field.type()
    valid = np.ones(len(values), bool)
    if set(map(type, values)) & {type(None), QVariant}:
        valid[:] = [value is not None and type(value) is not QVariant for value in values]
    alias = layer_field.alias() if layer_field.alias() != layer_field.name() else ""
    if kind in INTEGERS:
        dtype = np.int32 if kind == QMetaType.Type.Int else np.int64
        return Column(layer_field.name(), "integer", _filled(values, valid, 0, dtype), valid, alias)
    if kind == QMetaType.Type.Double:
        return Column(layer_field.name(), "real", _filled(values, valid, 0.0, np.float64), valid, alias)
    if kind == QMetaType.Type.Bool:
        return Column(layer_field.name(), "boolean", _filled(values, valid, False, bool), valid, alias)
    texts = np.empty(len(values), object)
    plain = valid.all() and set(map(type, values)) == {str}
    texts[:] = values if plain else [as_text(value) if ok else "" for value, ok in zip(values, valid)]
    role = "date" if kind in DATES else ""
    return Column(layer_field.name(), "text", texts, valid, alias, role)


def _filled(values: list[Any], valid: np.ndarray, empty: Any, dtype: Any) -> np.ndarray:
    if not valid.all():
        values = [value if ok else empty for value, ok in zip(values, valid.tolist())]
    return np.array(values, dtype)


def shown_column(column: Column, represent: Represent) -> Column:
    """The column with the texts that QGIS shows for its values; each value is asked for once."""
    values = column.to_list()
    known = {value: "" if value is None else represent(value) for value in dict.fromkeys(values)}
    texts = np.empty(len(values), object)
    texts[:] = [known[value] for value in values]
    return Column(column.name, "text", texts, column.valid, column.alias)


def with_role(column: Column, layer_field: QgsField) -> Column:
    """The column, marked where all its texts are links or names of images."""
    if column.type != "text" or column.kind:
        return column
    texts = column.values[column.valid].tolist()
    texts = [text for text in texts if text]
    picture = layer_field.editorWidgetSetup().type() == "ExternalResource"
    if texts and (picture or IMAGE_NAME.search(texts[0])) and all(map(IMAGE_NAME.search, texts)):
        column.kind = "image"
    elif texts and LINK.match(texts[0]) and all(map(LINK.match, texts)):
        column.kind = "link"
    return column
