"""What expressions and styles make of a city model's features."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsExpressionContext, QgsFeature, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType, QVariant

from ...core.city_colors import ROOF, Slots, default_colors, object_color
from ...core.errors import ParameterError
from ...core.features import Column
from ...core.legend import Legend, LegendItem
from .expressions import Expressions
from .legends import by_color
from .styles import Rgba, given_color

SURFACE = "surface"  # name by which COLOR knows the kind of the surface that it colours
QGIS_TYPES = {
    "integer": QMetaType.Type.LongLong,
    "real": QMetaType.Type.Double,
    "boolean": QMetaType.Type.Bool,
    "text": QMetaType.Type.QString,
}


def fields_of(columns: list[Column]) -> QgsFields:
    """The columns as QGIS's fields, and the kind of a surface as one more."""
    fields = QgsFields()
    for column in columns:
        fields.append(_new_field(column.name, QGIS_TYPES[column.type]))
    fields.append(_new_field(SURFACE, QMetaType.Type.QString))
    return fields


def _new_field(name: str, kind: QMetaType.Type) -> QgsField:
    # QGIS before 3.38 takes types of this name alone, which Qt 6 does not have.
    return QgsField(name, kind if Qgis.QGIS_VERSION_INT >= 33800 else QVariant.Type(kind))


def evaluated(
    texts: dict[str, str], columns: list[Column], surfaces: list[str], context: QgsExpressionContext
) -> dict[str, list[Any]]:
    """Values of expressions by name: one a feature, one call each; a list of one a surface for a colour that asks for these."""
    fields = fields_of(columns)
    by_surface = {
        name: text
        for name, text in texts.items()
        if name == "COLOR" and SURFACE in _references(name, text, fields, context)
    }
    plain = {name: text for name, text in texts.items() if name not in by_surface}
    found = _values(plain, columns, fields, context, "")
    if by_surface:
        rows = [_values(by_surface, columns, fields, context, surface)["COLOR"] for surface in surfaces]
        found["COLOR"] = [list(values) for values in zip(*rows)]
    return found


def _references(name: str, text: str, fields: QgsFields, context: QgsExpressionContext) -> set[str]:
    return {column.lower() for column in Expressions({name: text}, fields, context).columns}


def _values(
    texts: dict[str, str],
    columns: list[Column],
    fields: QgsFields,
    context: QgsExpressionContext,
    surface: str,
) -> dict[str, list[Any]]:
    expressions = Expressions(texts, fields, context)
    count = len(columns[0].values)
    lists = [column.to_list() for column in columns] + [[surface] * count]
    values: dict[str, list[Any]] = {name: [value] * count for name, value in expressions.constants.items()}
    values.update({name: lists[index] for name, index in expressions.fields.items()})
    if expressions.computed:
        feature = QgsFeature(fields)
        rows = []
        for attributes in zip(*lists):
            feature.setAttributes(list(attributes))
            rows.append(expressions.values(feature))
        values.update(zip(expressions.computed, map(list, zip(*rows))))
    return values


@dataclass
class CityColors:
    """Colours (f, s, 4) uint8 of features and slots, the legend, and the reasons of features whose colour can't be used."""

    colors: np.ndarray
    legend: Legend | None
    reasons: dict[int, str] = field(default_factory=dict)


def colored(
    types: list[str],
    slots: Slots,
    materials: np.ndarray,
    values: dict[str, list[Any]],
    explaining: dict[str, Column],
) -> CityColors:
    """Colours by COLOR and ROOF_COLOR where they are given, else by what the surfaces and the objects are.

    `explaining` are the columns that these depend on where it is one, whose values name the classes of the legend: COLOR's, else
    those of the roofs.
    """
    found = CityColors(default_colors(types, slots, materials), _by_type(types))
    known: dict[str, tuple[Rgba, str | None]] = {}

    def paint(name: str, row: int, value: Any, slot: Any) -> None:
        key = value if isinstance(value, str) else repr(value)
        if key not in known:
            known[key] = given_color(name, value)
        color, reason = known[key]
        found.colors[row, slot] = color
        if reason:
            found.reasons.setdefault(row, reason)

    if "COLOR" in values:
        for row, value in enumerate(values["COLOR"]):
            if isinstance(value, list):
                for slot, one in enumerate(value):
                    paint("COLOR", row, one, slot)
            else:
                paint("COLOR", row, value, slice(None))
        found.legend = _classes(found.colors[:, 0], explaining.get("COLOR"))
    roofs = [slot for slot, surface in enumerate(slots.surfaces) if surface == ROOF]
    known.clear()
    for row, value in enumerate(values.get("ROOF_COLOR", []) if roofs else []):
        paint("ROOF_COLOR", row, value, roofs)
    if roofs and "COLOR" not in explaining:
        found.legend = _classes(found.colors[:, roofs[0]], explaining.get("ROOF_COLOR")) or found.legend
    return found


def _classes(colors: np.ndarray, column: Column | None) -> Legend | None:
    return by_color(colors, column, f"{column.name}: ") if column else None


def _by_type(types: list[str]) -> Legend:
    """A class for each type of objects."""
    names = sorted(set(types))
    rows = {name: row for row, name in enumerate(names)}
    items = [LegendItem(name, object_color(name) + "ff") for name in names]
    return Legend(items, np.array([rows[name] for name in types], np.int32))


def chosen_names(value: Any, known: list[str]) -> list[str]:
    """The attributes that FIELDS asks for, all where it asks for none. Raises ParameterError for one that no object has."""
    if value in (None, "") or (isinstance(value, (list, tuple)) and not value):
        return known
    names = value if isinstance(value, (list, tuple)) else str(value).replace(";", ",").split(",")
    names = [str(name).strip() for name in names if str(name).strip()]
    for name in names:
        if name not in known:
            raise ParameterError(
                f"FIELDS: no object has an attribute “{name}”; its attributes are {', '.join(known[:12])}."
            )
    return [name for name in known if name in names]
