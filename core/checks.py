"""Values of files that others may have made: each is what it has to be, or a ValueError."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import numpy as np

from .color import parse_hex


def number(value: Any) -> float:
    """A finite number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError(f"{value!r} is no number")
    return value


def positive(value: Any) -> float:
    """A finite number above 0."""
    if number(value) <= 0:
        raise ValueError(f"{value!r} is not above 0")
    return value


def numbers(values: Any, count: int) -> tuple[float, ...]:
    """So many finite numbers."""
    found = tuple(map(number, listed(values)))
    if len(found) != count:
        raise ValueError(f"{len(found)} numbers in the place of {count}")
    return found


def whole_numbers(values: Any, count: int) -> tuple[int, ...]:
    """So many whole numbers above 0."""
    found = numbers(values, count)
    if not all(isinstance(value, int) and value > 0 for value in found):
        raise ValueError(f"{values!r} are no whole numbers above 0")
    return tuple(map(int, found))


def text(value: Any) -> str:
    """A text."""
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")
    return value


def texts(values: Any) -> list[str]:
    """Texts."""
    return list(map(text, listed(values)))


def color(value: Any) -> str:
    """A colour of the form #rrggbb."""
    parse_hex(text(value))
    return value


def finite(values: np.ndarray) -> np.ndarray:
    """An array of finite numbers."""
    if not np.isfinite(values).all():
        raise ValueError("a coordinate is no number")
    return values


def listed(values: Any) -> Iterable[Any]:
    """A list."""
    if not isinstance(values, (list, tuple)):
        raise ValueError(f"{values!r} is no list")
    return values
