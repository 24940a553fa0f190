"""Polygons seen from above: what all object types of polygon layers begin with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from .altitude import Altitude
from .features import FeatureTable, offsets_of
from .frame import Frame
from .objects import Lines
from .triangulate import Rings, Triangulate, blocks, by_run, tidy_rings, triangulate_rings

NO_AREA = "its geometry encloses no area that can be filled"


@dataclass(frozen=True)
class Footprints:
    """Consecutive features of a table, triangulated; their rows count from `start`."""

    start: int
    features: int
    rings: Rings
    vertices: np.ndarray  # (v,) int64, rows of the table's xyz
    x: np.ndarray  # (v,) float64, local ground metres
    z: np.ndarray
    owners: np.ndarray  # (p,) int64, row of each part's feature
    triangles: np.ndarray  # (t, 3) int64 into the vertices, counter-clockwise seen from above, part by part
    counts: np.ndarray  # (p,) int64, triangles of each part

    @property
    def vertex_owners(self) -> np.ndarray:
        """(v,) int64: the row of each vertex's feature."""
        return np.repeat(self.owners, np.diff(self.rings.vertex_offsets))

    @property
    def rows(self) -> slice:
        """The features' rows in the table."""
        return slice(self.start, self.start + self.features)

    @property
    def feature_offsets(self) -> np.ndarray:
        """(f+1,) int64 into the vertices: where those of each feature begin."""
        parts = offsets_of(np.bincount(self.owners, minlength=self.features))
        return self.rings.vertex_offsets[parts]

    def filled(self) -> np.ndarray:
        """(f,) bool: whether a feature has parts, and triangles in all of them."""
        filled = np.bincount(self.owners, minlength=self.features) > 0
        filled[self.owners[self.counts == 0]] = False
        return filled

    def places(self) -> np.ndarray:
        """Return local x and z (f, 2) float64 of a place within each feature, nan where it has no triangles.

        The centroid; where that is outside, the middle of the largest triangle.
        """
        owner = np.repeat(self.owners, self.counts)
        offsets = offsets_of(np.bincount(owner, minlength=self.features))
        x, z = self.x[self.triangles.T], self.z[self.triangles.T]
        area = abs((x[1] - x[0]) * (z[2] - z[0]) - (z[1] - z[0]) * (x[2] - x[0]))
        middle = x.sum(axis=0) / 3, z.sum(axis=0) / 3
        whole = by_run(np.add, area, offsets)
        whole[whole == 0] = np.nan
        centroid = [by_run(np.add, area * along, offsets) / whole for along in middle]
        px, pz = (along[owner] for along in centroid)
        inside = np.ones(len(owner), bool)
        for here, there in ((0, 1), (1, 2), (2, 0)):
            inside &= (x[there] - x[here]) * (pz - z[here]) <= (z[there] - z[here]) * (px - x[here])
        outside = by_run(np.maximum, inside.astype(np.float64), offsets) == 0
        if outside.any():
            largest = np.flatnonzero(outside[owner] & (area == by_run(np.maximum, area, offsets)[owner]))
            for along, middles in zip(centroid, middle):
                along[owner[largest]] = middles[largest]
        return np.column_stack(centroid)


def footprints(table: FeatureTable, frame: Frame, robust: Triangulate | None) -> Iterator[Footprints]:
    """Yield the polygons of a table, some features at a time."""
    for start, stop in blocks(table.vertex_offsets):
        parts = table.feature_offsets[start : stop + 1]
        cuts = table.part_offsets[parts[0] : parts[-1] + 1]
        offsets = table.ring_offsets[cuts[0] : cuts[-1] + 1]
        xy = table.xyz[offsets[0] : offsets[-1], :2]
        rings = tidy_rings(xy, offsets - offsets[0], cuts - cuts[0])
        triangles, counts = triangulate_rings(rings, robust)
        x, z = frame.to_local(*xy.take(rings.rows, axis=0).T)
        owners = np.repeat(np.arange(stop - start), np.diff(parts))
        yield Footprints(start, stop - start, rings, rings.rows + offsets[0], x, z, owners, triangles, counts)


class Heights(NamedTuple):
    """Heights of features in metres."""

    values: np.ndarray  # (f,) float64 one each, or (n,) one a vertex of the table
    each_vertex: bool

    @classmethod
    def of(cls, altitude: Altitude, table: FeatureTable, frame: Frame) -> Heights:
        """Vertex by vertex where that is asked for, else one height each."""
        if altitude.of_each_vertex:
            return cls(altitude.of_vertices(table, frame), True)
        return cls(altitude.of_features(table, frame), False)

    def at(self, shape: Footprints) -> np.ndarray:
        """Return the heights (v,) float64 of the footprints' vertices."""
        return (
            self.values[shape.vertices] if self.each_vertex else self.values[shape.rows][shape.vertex_owners]
        )


def no_height(altitude: Altitude) -> str:
    """Why a feature has no height."""
    if altitude.surface is not None:
        return "there is no terrain beneath it"
    return "its geometry has no z" if altitude.own_z else "its altitude is not a number"


def segment_lines(ends: np.ndarray, owners: np.ndarray, slot: int) -> Lines:
    """Return segments (s, 2, 3) float64 of features `owners` (s,) as lines without widths, in the order of the features."""
    order = np.argsort(owners, kind="stable")
    return Lines(ends[order].reshape(-1, 3), 2 * np.arange(len(ends) + 1), owners[order], np.zeros(0), slot)


def join_lines(lines: list[Lines], widths: np.ndarray) -> Lines:
    """Join lines whose features ascend from one to the next, and give them their features' widths (f,)."""
    starts = np.cumsum([0] + [len(each.positions) for each in lines])
    offsets = [each.offsets[:-1] + start for each, start in zip(lines, starts.tolist())]
    return replace(
        lines[0],
        positions=np.concatenate([each.positions for each in lines]),
        offsets=np.concatenate([*offsets, starts[-1:]]),
        features=np.concatenate([each.features for each in lines]),
        widths=widths.astype(np.float32),
    )
