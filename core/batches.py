"""Cutting what lies far from the centre into batches whose coordinates float32 keeps within a millimetre."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

REACH = 8000.0  # metres from its origin up to which float32 keeps a coordinate within a millimetre
CELL = 8192.0


@dataclass(frozen=True)
class Cut:
    """Some elements (triangles, segments, points) of a set of positions, with an origin near them."""

    origin: tuple[float, float, float]
    rows: np.ndarray | slice  # (v,) int64, ascending: the positions in use; or all of them
    elements: np.ndarray  # (m, c) uint32, into `rows`
    chosen: np.ndarray | slice  # (m,) int64: which of all elements these are; or all of them

    def near(self, positions: np.ndarray) -> np.ndarray:
        """The batch's positions (v, 3) float32, relative to its origin."""
        near = positions[self.rows]
        return (near - self.origin if any(self.origin) else near).astype(np.float32)


def cut(positions: np.ndarray, elements: np.ndarray, features: np.ndarray | None = None) -> Iterator[Cut]:
    """Cut elements (m, c) of positions (n, 3) into batches; one batch of all rows within 8 km of the centre.

    An element goes where its first position is; with `features` (n,) ascending of the positions, where that of its feature is,
    unless the feature is too large for one batch. A position that elements of several batches use is in each of them.
    """
    if not len(elements):
        return
    if np.abs(positions[:, [0, 2]]).max() <= REACH:
        yield Cut((0.0, 0.0, 0.0), slice(None), elements.astype(np.uint32, copy=False), slice(None))
        return
    leaders = elements[:, 0] if features is None else _leaders(positions, elements, features)
    cells = np.floor(positions[leaders][:, [0, 2]] / CELL)
    keys, cell_of_element = np.unique(cells, axis=0, return_inverse=True)
    order = np.argsort(cell_of_element.ravel(), kind="stable")
    ends = np.cumsum(np.bincount(cell_of_element.ravel()))
    for key, some in zip(keys, np.split(order, ends[:-1])):
        rows, numbers = np.unique(elements[some], return_inverse=True)
        origin = (float(key[0] + 0.5) * CELL, 0.0, float(key[1] + 0.5) * CELL)
        yield Cut(origin, rows, numbers.reshape(-1, elements.shape[1]).astype(np.uint32), some)


def _leaders(positions: np.ndarray, elements: np.ndarray, features: np.ndarray) -> np.ndarray:
    """The position (m,) whose batch each element goes to."""
    first = np.flatnonzero(np.r_[True, features[1:] != features[:-1]])
    lengths = np.diff(np.r_[first, len(features)])
    leader = np.repeat(first, lengths)
    middles = (np.floor(positions[first][:, [0, 2]] / CELL) + 0.5) * CELL
    away = np.abs(positions[:, [0, 2]] - np.repeat(middles, lengths, axis=0)).max(axis=1)
    large = np.repeat(np.maximum.reduceat(away, first) > REACH, lengths)
    return np.where(large[elements[:, 0]], elements[:, 0], leader[elements[:, 0]])
