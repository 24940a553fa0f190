"""Which field of a layer looks like a height: names in the languages and schemas that people's data use."""

from __future__ import annotations

import re
from dataclasses import dataclass

from qgis.core import QgsExpression, QgsFeatureRequest, QgsFields, QgsVectorLayer

METRES_A_FLOOR = 3
DEFAULT_HEIGHT = 10
FLAT = 0.3  # metres: what is no building lies on the ground without flickering through it
SAMPLE = 2000  # features looked at for keys of other_tags

# Of each list the first match serves; case, blanks, underscores and colons do not count.
HEIGHTS = (
    "measuredheight", "buildingheight", "height", "heightm", "hoehe", "höhe", "gebaeudehoehe", "hauteur", "altezza", "altura", "hoogte",
    "korkeus", "hojd", "höjd", "hoyde", "høyde", "hojde", "højde", "wysokosc", "roofheight", "zheight", "h",
)  # fmt: skip
FLOORS = (
    "buildinglevels", "levels", "floors", "storeys", "stories", "storeysaboveground", "numfloors", "nfloors", "floorcount", "numberoffloors",
    "geschosse", "stockwerke", "etages", "nbetages", "piani", "plantas", "verdiepingen", "kerrosluku", "kerroslkm", "kerroksia",
    "vaningar", "etasjer",
)  # fmt: skip


@dataclass(frozen=True)
class HeightGuess:
    """A height expression and what it rests on, for the log."""

    expression: str
    reason: str


def guess_height(layer: QgsVectorLayer) -> HeightGuess:
    """The height expression for a polygon layer, from a field or a key inside OSM's other_tags; else a constant."""
    candidates = [
        _from_fields(layer.fields(), HEIGHTS, 1),
        _from_fields(layer.fields(), FLOORS, METRES_A_FLOOR),
    ]
    tags = layer.fields().lookupField("other_tags")
    if tags >= 0:
        keys = _tag_keys(layer, tags)
        candidates += [_from_tags(keys, HEIGHTS, 1), _from_tags(keys, FLOORS, METRES_A_FLOOR)]
    found = [candidate for candidate in candidates if candidate]
    expression, reason = str(DEFAULT_HEIGHT), f"no field looks like a height, so {DEFAULT_HEIGHT} m"
    if found:
        expression = f"coalesce({', '.join(text for text, _ in found)}, {DEFAULT_HEIGHT})"
        reason = f"height from {', else '.join(reason for _, reason in found)}, else {DEFAULT_HEIGHT} m"
    if tags >= 0 and layer.fields().lookupField("building") >= 0:
        # OpenStreetMap's polygons are land use and water too.
        expression = f"if(coalesce(\"building\", 'no') = 'no', {FLAT}, {expression})"
        reason += f"; {FLAT} m where “building” is empty"
    return HeightGuess(expression, reason)


def _from_fields(fields: QgsFields, names: tuple[str, ...], factor: int) -> tuple[str, str] | None:
    by_name = {_plain(field.name()): field.name() for field in reversed(list(fields))}
    name = next((by_name[wanted] for wanted in names if wanted in by_name), None)
    if name is None:
        return None
    return _number(QgsExpression.quotedColumnRef(name), factor), _reason(f"“{name}”", factor)


def _from_tags(keys: set[str], names: tuple[str, ...], factor: int) -> tuple[str, str] | None:
    by_name = {_plain(key): key for key in sorted(keys, reverse=True)}
    name = next((by_name[wanted] for wanted in names if wanted in by_name), None)
    if name is None:
        return None
    value = f'map_get(hstore_to_map("other_tags"), {QgsExpression.quotedString(name)})'
    return _number(value, factor), _reason(f"“{name}” in other_tags", factor)


def _tag_keys(layer: QgsVectorLayer, field: int) -> set[str]:
    request = (
        QgsFeatureRequest()
        .setFlags(QgsFeatureRequest.Flag.NoGeometry)
        .setLimit(SAMPLE)
        .setSubsetOfAttributes([field])
    )
    keys: set[str] = set()
    for feature in layer.getFeatures(request):
        keys.update(re.findall(r'"((?:[^"\\]|\\.)*)"=>', str(feature.attribute(field) or "")))
    return keys


def _number(value: str, factor: int) -> str:
    """The positive number at the start of a value, such as 12.5 of “12.5 m”, times a factor; NULL otherwise."""
    number = f"to_real(nullif(regexp_substr(to_string({value}), '^\\\\s*([0-9]+\\\\.?[0-9]*)'), ''))"
    return f"nullif({factor} * {number}, 0)" if factor != 1 else f"nullif({number}, 0)"


def _reason(source: str, factor: int) -> str:
    return source if factor == 1 else f"{source} × {factor} m a floor"


def _plain(name: str) -> str:
    return re.sub(r"[\s_:.\-]", "", name).lower()
