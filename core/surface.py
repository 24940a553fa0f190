"""The terrain as it is drawn: heights on its triangles, and where lines cross their edges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np

from .features import offsets_of
from .frame import turned
from .surface_grid import RegularGrid, regular_grids, strip_triangles
from .surface_mesh import TOGETHER, Cuts, Facets
from .terrain import Terrain

SLACK = 1e-3  # metres: what float32 may keep the vertices of two pieces apart, who are the same
APART = 1e-6  # metres along a line: nearer crossings are one


class Crossings(NamedTuple):
    """Where lines cross the edges of a mesh; (k,) each, in the order of the lines and along each."""

    line: np.ndarray  # int64, row of the line
    x: np.ndarray  # float64, local metres
    z: np.ndarray  # float64, local metres
    height: np.ndarray  # float64 metres


class SplitLines(NamedTuple):
    """Polylines with a vertex wherever they cross an edge of the mesh; the height is nan where there is no mesh."""

    x: np.ndarray  # (k,) float64, local metres
    z: np.ndarray
    height: np.ndarray
    offsets: np.ndarray  # (l+1,) int64 into the others


class Surface:
    """A terrain's triangles: regular grids, and the others by themselves. All positions are local metres."""

    def __init__(self, terrain: Terrain) -> None:
        self._rotation = terrain.rotation
        self._grids = regular_grids(terrain.blocks, SLACK)
        positions, triangles = _irregular(terrain)
        self._facets = Facets(positions, triangles, SLACK) if len(triangles) else None

    def heights(self, x: np.ndarray, z: np.ndarray) -> np.ndarray:
        """Return heights (n,) float64 in metres at x and z (n,) local metres, nan outside and in holes."""
        heights = np.full(len(x), np.nan)
        for start in range(0, len(x), TOGETHER):
            piece = slice(start, start + TOGETHER)
            heights[piece] = self._heights(*self._own(x[piece], z[piece]))
        return heights

    def _heights(self, x: np.ndarray, z: np.ndarray) -> np.ndarray:
        if len(self._grids) == 1 and not self._facets:
            return self._grids[0].sample(x, z)
        heights = np.full(len(x), np.nan)
        for grid in self._grids:
            west, north, east, south = grid.box
            near = (x >= west - SLACK) & (x <= east + SLACK) & (z >= north - SLACK) & (z <= south + SLACK)
            rows = np.flatnonzero(near)
            if len(rows):
                heights[rows] = np.fmax(heights[rows], grid.sample(x[rows], z[rows]))
        if self._facets:
            rows = np.flatnonzero(np.isnan(heights))
            heights[rows] = self._facets.heights(x[rows], z[rows])
        return heights

    def edge_points(self, x0: np.ndarray, z0: np.ndarray, x1: np.ndarray, z1: np.ndarray) -> Crossings:
        """Return where lines from (x0, z0) to (x1, z1), (m,) local metres each, cross edges of the mesh."""
        cuts = self._crossings(x0, z0, x1, z1)
        x = x0[cuts.line] + cuts.share * (x1 - x0)[cuts.line]
        z = z0[cuts.line] + cuts.share * (z1 - z0)[cuts.line]
        return Crossings(cuts.line, x, z, cuts.height)

    def split_lines(self, x: np.ndarray, z: np.ndarray, offsets: np.ndarray) -> SplitLines:
        """Return polylines, x and z (n,) local metres with `offsets` (l+1,), with their crossings as vertices.

        Where a line passes over a hole, a vertex in its middle has no height.
        """
        inner = np.ones(len(x), bool)
        inner[offsets[1:][np.diff(offsets) > 0] - 1] = False
        begins = np.flatnonzero(inner)
        cuts = self._crossings(x[begins], z[begins], x[begins + 1], z[begins + 1])
        start, share, height = begins[cuts.line], cuts.share, cuts.height
        along_x, along_z = x[start + 1] - x[start], z[start + 1] - z[start]
        between = np.minimum(share, 1 - share) * np.sqrt(along_x**2 + along_z**2) > APART
        if not between.all():
            columns = start, share, height, along_x, along_z
            start, share, height, along_x, along_z = (column[between] for column in columns)
        # A crossing comes after all the vertices up to its line's beginning, a vertex after all earlier crossings.
        before = offsets_of(np.bincount(start, minlength=len(x)))
        crossing, vertex = np.arange(len(start)) + start + 1, np.arange(len(x)) + before[:-1]
        at_x, at_z, heights = np.empty((3, len(x) + len(start)))
        at_x[vertex], at_z[vertex], heights[vertex] = x, z, self.heights(x, z)
        at_x[crossing], at_z[crossing] = x[start] + share * along_x, z[start] + share * along_z
        heights[crossing] = height
        split = SplitLines(at_x, at_z, heights, offsets + before[offsets])
        return split if self._has_no_gaps else self._with_gaps(split)

    @property
    def _has_no_gaps(self) -> bool:
        """Whether the surface is one rectangle without holes, so that what lies between two points on it does, too."""
        return not self._facets and len(self._grids) == 1 and self._grids[0].drawn is None

    def _with_gaps(self, lines: SplitLines) -> SplitLines:
        """Put a vertex without height between two with one that have no mesh between them."""
        x, z, height, offsets = lines
        together = np.isfinite(height[1:]) & np.isfinite(height[:-1])
        ends = offsets[1:-1]
        together[ends[(ends > 0) & (ends < len(x))] - 1] = False
        pair = np.flatnonzero(together)
        middle_x, middle_z = (x[pair] + x[pair + 1]) / 2, (z[pair] + z[pair + 1]) / 2
        gap = np.isnan(self.heights(middle_x, middle_z))
        at = pair[gap] + 1
        return SplitLines(
            np.insert(x, at, middle_x[gap]),
            np.insert(z, at, middle_z[gap]),
            np.insert(height, at, np.nan),
            offsets + np.searchsorted(at, offsets),
        )

    def lowest(
        self, x: np.ndarray, z: np.ndarray, ring_offsets: np.ndarray, vertex_offsets: np.ndarray
    ) -> np.ndarray:
        """Return the lowest height (f,) float64 in metres along the closed rings of each feature.

        x and z (n,) are local metres; `ring_offsets` and `vertex_offsets` (f+1,) into them say where each
        ring and each feature begins. Along a ring the slope changes only where it crosses an edge of the
        mesh, so its vertices and these crossings are all there is to look at. nan where no ring is on the
        surface.
        """
        return self._extreme(np.fmin, x, z, ring_offsets, vertex_offsets)

    def highest(
        self, x: np.ndarray, z: np.ndarray, ring_offsets: np.ndarray, vertex_offsets: np.ndarray
    ) -> np.ndarray:
        """Return the highest height (f,) float64 in metres along the rings of each feature, as `lowest` does."""
        return self._extreme(np.fmax, x, z, ring_offsets, vertex_offsets)

    def _extreme(
        self,
        least: Any,
        x: np.ndarray,
        z: np.ndarray,
        ring_offsets: np.ndarray,
        vertex_offsets: np.ndarray,
    ) -> np.ndarray:
        found = self.heights(x, z)
        starts = np.ones(len(x), bool)
        starts[ring_offsets[1:][np.diff(ring_offsets) > 0] - 1] = False
        edges = np.flatnonzero(starts)
        x, z = self._own(x, z)
        for cuts in self._cuts(x[edges], z[edges], x[edges + 1], z[edges + 1]):
            first = np.flatnonzero(np.diff(cuts.line, prepend=-1))
            if len(first):
                rows = edges[cuts.line[first]]
                found[rows] = least(found[rows], least.reduceat(cuts.height, first))
        extreme = np.full(len(vertex_offsets) - 1, np.nan)
        filled = np.diff(vertex_offsets) > 0
        if filled.any():
            extreme[filled] = least.reduceat(found, vertex_offsets[:-1][filled])
        return extreme

    def triangles_in(self, boxes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return positions (v, 3) float64 x, height, z and triangles (t, 3) int64 of the triangles that meet boxes or are near.

        `boxes` (k, 4) are the least x and z and the greatest, in local metres.
        """
        corners = boxes[:, [0, 2, 2, 0]].T, boxes[:, [1, 1, 3, 3]].T
        x, z = self._own(*corners)
        positions, triangles, count = [np.zeros((0, 3))], [np.zeros((0, 3), np.int64)], 0
        parts: list[RegularGrid | Facets] = [*self._grids, *([self._facets] if self._facets else [])]
        for part in parts:
            found, rows = part.near(x, z)
            positions.append(found)
            triangles.append(rows + count)
            count += len(found)
        points = np.concatenate(positions)
        points[:, 0], points[:, 2] = turned(points[:, 0].copy(), points[:, 2].copy(), self._rotation)
        return points, np.concatenate(triangles)

    def _own(self, x: np.ndarray, z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Local metres as the terrain's own."""
        return turned(x, z, -self._rotation)

    def _crossings(self, x0: np.ndarray, z0: np.ndarray, x1: np.ndarray, z1: np.ndarray) -> Cuts:
        """Where lines (m,) cross edges, each place once, in the order of the lines and along each."""
        found = [
            Cuts(np.zeros(0, np.int64), *np.zeros((2, 0))),
            *self._cuts(*self._own(x0, z0), *self._own(x1, z1)),
        ]
        line, share, height = (np.concatenate(column) for column in zip(*found))
        # Each piece is in order: a stable sort merges them. Where shares are 1, halves keep a line before the next one.
        order = np.argsort(line + share / 2, kind="stable")
        line, share, height = line[order], share[order], height[order]
        length = np.sqrt((x1 - x0) ** 2 + (z1 - z0) ** 2)[line]
        once = np.ones(len(line), bool)
        once[1:] = (np.diff(line) != 0) | (np.diff(share) * length[1:] > APART)
        return Cuts(line[once], share[once], height[once])

    def _cuts(self, x0: np.ndarray, z0: np.ndarray, x1: np.ndarray, z1: np.ndarray) -> Iterator[Cuts]:
        """Where lines (m,), in the terrain's own metres, cross edges, piece by piece; lines ascend in each."""
        for grid in self._grids:
            yield from grid.crossings(x0, z0, x1, z1)
        if self._facets:
            for cuts in self._facets.crossings(x0, z0, x1, z1):
                order = np.argsort(cuts.line, kind="stable")
                yield Cuts(*(column[order] for column in cuts))


def _irregular(terrain: Terrain) -> tuple[np.ndarray, np.ndarray]:
    """Positions (v, 3) float64 and triangles (t, 3) int64, in the terrain's own metres, of what is no regular grid."""
    pieces: list[tuple[np.ndarray, np.ndarray]] = [
        (block.points(), strip_triangles(block)) for block in terrain.blocks if block.steps != (1, 1, 1, 1)
    ]
    pieces += [(patch.points(), patch.triangles.astype(np.int64)) for patch in terrain.patches]
    return _joined(pieces)


def _joined(pieces: Sequence[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
    positions, triangles, count = [np.zeros((0, 3))], [np.zeros((0, 3), np.int64)], 0
    for points, rows in pieces:
        positions.append(points)
        triangles.append(rows + count)
        count += len(points)
    return np.concatenate(positions), np.concatenate(triangles)
