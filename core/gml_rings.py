"""The rings of GML polygons: texts of coordinates gathered while a file is read, turned into numbers in bulk."""

from __future__ import annotations

import warnings
from array import array
from dataclasses import dataclass, field

import numpy as np

from .city import AREA
from .features import offsets_of, steps

TOGETHER = 10_000  # rings whose texts are turned into numbers at once
UNREADABLE = 3  # places, nan, of a ring whose text is no coordinates


@dataclass
class RingTexts:
    """Rings in the order of the file, and how many of them make each polygon, line or point."""

    kinds: array = field(default_factory=lambda: array("B"))  # of each polygon
    counts: array = field(default_factory=lambda: array("q"))  # rings of each polygon
    crs: array = field(default_factory=lambda: array("q"))  # of each ring
    ids: dict[str, int] = field(default_factory=dict)  # of rings
    texts: list[str] = field(default_factory=list)  # of rings that are not numbers yet
    dimensions: array = field(default_factory=lambda: array("B"))  # of these: numbers a place, 2 or 3
    _places: list[np.ndarray] = field(default_factory=list)
    _lengths: list[np.ndarray] = field(default_factory=list)

    def add(self, text: str, dimension: int, crs: int) -> None:
        """Add a ring: its coordinates, with white space between them."""
        self.texts.append(text)
        self.dimensions.append(dimension)
        self.crs.append(crs)

    def settle(self) -> None:
        """Turn texts into numbers where there are enough of them."""
        if len(self.texts) > TOGETHER:
            self._settle()

    def _settle(self) -> None:
        places, lengths = parsed(self.texts, np.array(self.dimensions, np.int64))
        self._places.append(places)
        self._lengths.append(lengths)
        self.texts.clear()
        del self.dimensions[:]

    def rings(self) -> Rings:
        """All rings as arrays."""
        self._settle()
        lengths = np.concatenate(self._lengths)
        return Rings.of(
            np.concatenate(self._places),
            offsets_of(np.array(self.counts, np.int64)),
            lengths,
            np.array(self.kinds, np.uint8),
        )


def parsed(texts: list[str], dimensions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Places (n, 3) of texts with so many numbers a place, and how many (t,) each text gives; z is 0 where there are two.

    A text that is no such list gives UNREADABLE places of nan.
    """
    try:
        values, counts = _numbers(texts)
        if (counts % dimensions).any():
            raise ValueError
    except ValueError:
        values, counts = _number_by_number(texts, dimensions)
    lengths = counts // dimensions
    if (dimensions == 3).all():
        return values.reshape(-1, 3), lengths
    each = np.repeat(dimensions, lengths)
    at = steps(offsets_of(counts)[:-1], lengths, dimensions)
    z = np.where(each == 3, values[np.minimum(at + 2, len(values) - 1)], 0.0)
    return np.column_stack((values[at], values[at + 1], z)), lengths


def _numbers(texts: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """The numbers in texts, and how many each holds. Raises ValueError where there is anything else."""
    joined = " ".join(texts)
    data = np.frombuffer(joined.encode("utf-8"), np.uint8)
    if len(data) != len(joined):
        raise ValueError
    ends = np.cumsum(np.fromiter(map(len, texts), np.int64, len(texts)) + 1)
    inside = data > ord(" ")
    begins = np.flatnonzero(inside[1:] & ~inside[:-1]) + 1
    if len(inside) and inside[0]:
        begins = np.r_[0, begins]
    counts = np.diff(np.searchsorted(begins, ends), prepend=0)
    with warnings.catch_warnings():
        warnings.simplefilter("error", DeprecationWarning)  # how numpy says that it stopped in between
        try:
            values = np.fromstring(joined, np.float64, sep=" ")
        except DeprecationWarning:
            raise ValueError from None
    if len(values) != len(begins):
        raise ValueError
    return values, counts


def _number_by_number(texts: list[str], dimensions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    values = array("d")
    counts = []
    for text, dimension in zip(texts, dimensions.tolist()):
        try:
            some = list(map(float, text.split()))
        except ValueError:
            some = [np.nan]
        if len(some) % dimension:
            some = [np.nan] * (UNREADABLE * dimension)
        values.extend(some)
        counts.append(len(some))
    return np.array(values, np.float64), np.array(counts, np.int64)


@dataclass
class Rings:
    """The rings of p polygons, lines and points."""

    places: np.ndarray  # (n, 3) float64
    of_polygon: np.ndarray  # (p+1,) int64 offsets into rings
    lengths: np.ndarray  # (r,) int64 places of each, its closing one too
    starts: np.ndarray  # (r,) int64 first place
    closed: np.ndarray  # (r,) bool: whether it ends where it begins
    unclosed: np.ndarray  # (r,) bool: whether it does not, though it is one of a polygon
    kinds: np.ndarray  # (p,) uint8: AREA, LINE or POINT

    @classmethod
    def of(cls, places: np.ndarray, of_polygon: np.ndarray, lengths: np.ndarray, kinds: np.ndarray) -> Rings:
        """Tell closed rings from others."""
        starts = offsets_of(lengths)[:-1]
        area = np.repeat(kinds == AREA, np.diff(of_polygon))
        long = lengths > 1
        closed = np.zeros(len(lengths), bool)
        closed[long] = (places[starts[long]] == places[(starts + lengths - 1)[long]]).all(axis=1)
        return cls(places, of_polygon, lengths, starts, closed & area, area & ~closed, kinds)

    def corners(self, polygon: np.ndarray, turned: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Of faces that are these polygons, turned around or not: rings of each, corners of each ring, and the corners' places.

        The place that closes a ring is left out.
        """
        counts = np.diff(self.of_polygon)[polygon]
        rings = steps(self.of_polygon[:-1][polygon], counts)
        lengths = (self.lengths - self.closed)[rings]
        starts = self.starts[rings]
        rows = steps(starts, lengths)
        if not turned.any():
            return counts, lengths, rows
        backwards = np.repeat(np.repeat(turned, counts), lengths)
        last = np.repeat(2 * starts + lengths - 1, lengths)
        return counts, lengths, np.where(backwards, last - rows, rows)
