"""Attributes of city objects: nested values made flat, and typed columns made of them."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from .city import CityModel
from .features import Column

SMALLEST, LARGEST = -(1 << 63), (1 << 63) - 1
PARTS = "parts."  # before the names of attributes in which the parts of an object differ
DEEPEST = 20
NESTED = {dict, list}


def flattened(values: dict[str, Any], prefix: str = "", depth: int = 0) -> dict[str, Any]:
    """Nested attributes as one level: names joined by dots, lists as text."""
    if not prefix and NESTED.isdisjoint(map(type, values.values())):
        return values
    flat: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, dict) and depth < DEEPEST:
            flat.update(flattened(value, f"{prefix}{name}.", depth + 1))
        elif isinstance(value, (dict, list)):
            flat[prefix + name] = _listed(value)
        else:
            flat[prefix + name] = value
    return flat


def _listed(value: Any) -> str:
    if isinstance(value, list) and all(isinstance(item, (str, int, float)) for item in value):
        return ", ".join(str(item) for item in value)
    return json.dumps(value, ensure_ascii=False)


def merged(model: CityModel, root: np.ndarray) -> list[dict[str, Any]]:
    """The attributes of every object with those of its parts, by row; `root` (o,) is the topmost ancestor of each.

    What an object lacks and its parts agree on becomes its own; where they differ, their values are text under “parts.”.
    """
    parts: dict[int, list[dict[str, Any]]] = {}
    for row in np.flatnonzero(root != np.arange(len(root))).tolist():
        if model.attributes[row]:
            parts.setdefault(int(root[row]), []).append(model.attributes[row])
    found = list(model.attributes)
    for row, some in parts.items():
        found[row] = {**found[row], **_of_parts(found[row], some)}
    return found


def _of_parts(own: dict[str, Any], parts: list[dict[str, Any]]) -> dict[str, Any]:
    more: dict[str, Any] = {}
    for name in dict.fromkeys(name for part in parts for name in part):
        values = list(dict.fromkeys(part[name] for part in parts if part.get(name) is not None))
        if len(values) == 1 and own.get(name) is None:
            more[name] = values[0]
        elif values and values != [own.get(name)]:
            more[PARTS + name] = "; ".join(str(value) for value in values)
    return more


def columns_of(rows: Sequence[dict[str, Any]], names: Iterable[str]) -> list[Column]:
    """Typed columns of some attributes of f objects: whole numbers, numbers, truth values; text where kinds are mixed."""
    return [column(name, [row.get(name) for row in rows]) for name in names]


def column(name: str, values: list[Any]) -> Column:
    """One column; None, nan and infinity are nulls."""
    kinds = set(map(type, values)) - {type(None)}
    if kinds <= {int} and kinds:
        numbers = [value for value in values if value is not None]
        if max(numbers) <= LARGEST and min(numbers) >= SMALLEST:
            return _numbers(name, values, "integer", np.int64)
    if kinds <= {int, float} and kinds:
        values = [None if value is None or not math.isfinite(_real(value)) else value for value in values]
        return _numbers(name, values, "real", np.float64)
    if kinds == {bool}:
        return _numbers(name, values, "boolean", np.bool_)
    valid = np.fromiter((value is not None for value in values), bool, len(values))
    texts = np.empty(len(values), object)
    texts[:] = ["" if value is None else _text(value) for value in values]
    return Column(name, "text", texts, valid)


def _real(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf


def _text(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def _numbers(name: str, values: list[Any], kind: str, dtype: type) -> Column:
    valid = np.fromiter((value is not None for value in values), bool, len(values))
    return Column(name, kind, np.array([0 if value is None else value for value in values], dtype), valid)
