"""Arrays as decimal text, three digits at a time from a table: many times as fast as formatting numbers one by one.

A text is a row of 32-bit columns of up to four characters each; the character 0 stands for none.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np

THOUSAND = 1000


def decimals(values: np.ndarray, places: int, end: str = " ") -> np.ndarray:
    """Columns (n, c) uint32 of numbers (n,) with 3 or 6 digits behind the point, each followed by one character."""
    steps = np.rint(np.abs(values) * 10.0**places)
    sign = np.where((values < 0) & (steps > 0), np.uint32(ord("-")), np.uint32(0))
    whole = steps.astype(np.uint32 if steps.max(initial=0) < 1 << 32 else np.uint64)
    fraction: list[np.ndarray] = []
    for _ in range(places // 3):
        whole, digits = _divided(whole)
        fraction.append(_full("" if fraction else end)[digits])
    return np.stack([sign, *_whole(whole, "."), *fraction[::-1]], axis=1)


def integers(values: np.ndarray, end: str = " ") -> np.ndarray:
    """Columns (n, c) uint32 of whole numbers (n,) from 0, each followed by one character."""
    return np.stack(_whole(values, end), axis=1)


def characters(text: str, count: int) -> np.ndarray:
    """A column (count, 1) uint32 of the same four characters or fewer."""
    return np.full((count, 1), _code(text), "<u4")


def joined(columns: Sequence[np.ndarray]) -> bytes:
    """The texts of rows of columns (n, c), one after the other."""
    return np.concatenate(columns, axis=1).tobytes().translate(None, b"\0")


def _whole(values: np.ndarray, end: str) -> list[np.ndarray]:
    """Columns of whole numbers (n,), the highest digits first."""
    columns: list[np.ndarray] = []
    while not columns or values.any():
        values, digits = _divided(values)
        # Zeros lead where there are higher digits.
        full, first = (_full(""), _leading()) if columns else (_full(end), _last(end))
        columns.append(np.where(values > 0, full[digits], first[digits]))
    return columns[::-1]


def _divided(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The thousands of whole numbers and what is left of each."""
    thousands = values // values.dtype.type(THOUSAND)
    return thousands, values - thousands * values.dtype.type(THOUSAND)


def _code(text: str) -> int:
    return int.from_bytes(text.encode("ascii"), "little")


@cache
def _full(end: str) -> np.ndarray:
    """Three digits of each number below a thousand, and a character."""
    return np.array([_code(f"{number:03}{end}") for number in range(THOUSAND)], "<u4")


@cache
def _last(end: str) -> np.ndarray:
    """The digits of each number below a thousand, and a character."""
    return np.array([_code(f"{number}{end}") for number in range(THOUSAND)], "<u4")


@cache
def _leading() -> np.ndarray:
    """The digits of each number below a thousand; none of 0."""
    return np.array([_code(str(number or "")) for number in range(THOUSAND)], "<u4")
