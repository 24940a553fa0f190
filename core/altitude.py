"""At which height features lie: absolute, above the terrain as it is drawn, or at their own z."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

import numpy as np

from .features import FeatureTable
from .frame import Frame
from .surface import Surface

NO_AREA = 1e-9  # m²


class At(IntEnum):
    """Which place of a feature takes its height, for all of it or vertex by vertex."""

    VERTEX = 0
    CENTROID = 1
    LOWEST = 2
    HIGHEST = 3


@dataclass(frozen=True)
class Altitude:
    """The heights of f features in metres: `offset` above the surface if there is one, else above their own z or 0."""

    offset: np.ndarray  # (f,) float64
    surface: Surface | None = None
    own_z: bool = False
    at: At = At.VERTEX
    bends: bool = True  # whether a feature follows the surface between its vertices, too, where each of these has its height

    @property
    def follows(self) -> Surface | None:
        """The surface whose every bend a feature follows, if it does."""
        return self.surface if self.at is At.VERTEX and self.bends else None

    @property
    def of_each_vertex(self) -> bool:
        """Whether every vertex of a feature has a height of its own, and it is straight between them."""
        return self.at is At.VERTEX and (self.own_z if self.surface is None else not self.bends)

    def take(self, rows: np.ndarray) -> Altitude:
        """The altitude of some of the features: (f,) bool or int indices."""
        return replace(self, offset=self.offset[rows])

    def of_vertices(self, table: FeatureTable, frame: Frame) -> np.ndarray:
        """Return the height (n,) float64 of every vertex of the table; nan where it has no z or no terrain is beneath it."""
        counts = np.diff(table.vertex_offsets)
        if self.at is not At.VERTEX:
            return np.repeat(self.of_features(table, frame), counts)
        return self._ground(table, frame) + np.repeat(self.offset, counts)

    def of_features(self, table: FeatureTable, frame: Frame) -> np.ndarray:
        """Return one height (f,) float64 a feature: at its centroid, its lowest or its highest place; `VERTEX` counts as lowest."""
        if self.surface is None and not self.own_z:
            return self.offset.astype(np.float64)
        if self.at is At.CENTROID:
            return self._at_centroids(table, frame) + self.offset
        highest = self.at is At.HIGHEST
        if self.surface is not None:
            x, z = frame.to_local(table.xyz[:, 0], table.xyz[:, 1])
            extreme = self.surface.highest if highest else self.surface.lowest
            return extreme(x, z, table.ring_offsets, table.vertex_offsets) + self.offset
        return _reduced(np.fmax if highest else np.fmin, table.xyz[:, 2], table.vertex_offsets) + self.offset

    def _ground(self, table: FeatureTable, frame: Frame) -> np.ndarray:
        if self.surface is not None:
            return self.surface.heights(*frame.to_local(table.xyz[:, 0], table.xyz[:, 1]))
        return table.xyz[:, 2] if self.own_z else np.zeros(len(table.xyz))

    def _at_centroids(self, table: FeatureTable, frame: Frame) -> np.ndarray:
        if self.surface is None:
            return _reduced(np.add, table.xyz[:, 2], table.vertex_offsets) / np.maximum(
                np.diff(table.vertex_offsets), 1
            )
        return self.surface.heights(*centroids(table, frame))


def _reduced(ufunc: Any, values: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Reduce runs of values; nan where a run is empty."""
    result = np.full(len(offsets) - 1, np.nan)
    filled = np.diff(offsets) > 0
    if filled.any():
        result[filled] = ufunc.reduceat(values, offsets[:-1][filled])
    return result


def centroids(table: FeatureTable, frame: Frame) -> tuple[np.ndarray, np.ndarray]:
    """Return local x and z (f,) float64 of the middle of each feature.

    Of closed rings it is the centroid of the area (holes count negative), of what has no area the mean of its vertices; nan
    where a feature is empty.
    """
    x, z = frame.to_local(table.xyz[:, 0], table.xyz[:, 1])
    offsets = table.vertex_offsets
    counts = np.maximum(np.diff(offsets), 1)
    mean_x, mean_z = _reduced(np.add, x, offsets) / counts, _reduced(np.add, z, offsets) / counts
    owner = np.repeat(np.arange(len(table)), np.diff(offsets))
    # Relative to the mean, so that small areas far away keep their digits.
    x, z = x - mean_x[owner], z - mean_z[owner]
    ring = np.repeat(np.arange(len(table.ring_offsets) - 1), np.diff(table.ring_offsets))
    here = np.flatnonzero(ring[1:] == ring[:-1])
    cross = x[here] * z[here + 1] - x[here + 1] * z[here]
    area = np.bincount(ring[here], cross, minlength=len(table.ring_offsets) - 1)
    share = _ring_signs(table, area)[ring[here]] * cross
    middles = (share, share * (x[here] + x[here + 1]), share * (z[here] + z[here + 1]))
    whole, along_x, along_z = (np.bincount(owner[here], each, minlength=len(table)) for each in middles)
    whole = np.where(whole > NO_AREA, whole, np.inf)
    return mean_x + along_x / (3 * whole), mean_z + along_z / (3 * whole)


def _ring_signs(table: FeatureTable, area: np.ndarray) -> np.ndarray:
    """What makes the areas of shells positive, of holes negative and of open rings 0."""
    signs = -np.sign(area)
    shells = table.part_offsets[:-1][np.diff(table.part_offsets) > 0]
    signs[shells] *= -1
    starts, ends = table.ring_offsets[:-1], table.ring_offsets[1:]
    filled = np.flatnonzero(ends > starts)
    first, last = table.xyz[starts[filled], :2], table.xyz[ends[filled] - 1, :2]
    signs[filled[(first != last).any(axis=1)]] = 0
    return signs
