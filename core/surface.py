"""The terrain as it is drawn: heights on its triangles, and where lines cross their edges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .features import steps
from .terrain import Block

TOGETHER = 1 << 17  # points or crossings worked on at a time
SAME = 1e-3  # of a spacing: what vertices of two blocks may be apart and count as one


class Crossings(NamedTuple):
    """Where lines cross the edges of a mesh; (k,) each."""

    line: np.ndarray  # int64, row of the line
    x: np.ndarray  # float64, local metres
    z: np.ndarray  # float64, local metres
    height: np.ndarray  # float64 metres, nan where the mesh has a hole


class Surface:
    """The terrain's triangles; blocks of one spacing that fit together count as one grid."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.grids = [_assembled(group) for group in _groups(blocks)]

    def heights(self, x: np.ndarray, z: np.ndarray) -> np.ndarray:
        """Return heights (n,) float64 in metres at x and z (n,) local metres, nan outside and in holes."""
        heights = np.full(len(x), np.nan)
        for start in range(0, len(x), TOGETHER):
            piece = slice(start, start + TOGETHER)
            for grid in self.grids:
                heights[piece] = np.fmax(heights[piece], grid.sample(x[piece], z[piece]))
        return heights

    def edge_points(self, x0: np.ndarray, z0: np.ndarray, x1: np.ndarray, z1: np.ndarray) -> Crossings:
        """Return where lines from (x0, z0) to (x1, z1), (m,) local metres each, cross edges of the mesh.

        They come family by family (edges that run north, east, and diagonally), in the order of the lines.
        """
        families = [Crossings(np.zeros(0, np.int64), *np.zeros((3, 0))), *self._families(x0, z0, x1, z1)]
        return Crossings(*(np.concatenate(column) for column in zip(*families)))

    def lowest(
        self, x: np.ndarray, z: np.ndarray, ring_offsets: np.ndarray, vertex_offsets: np.ndarray
    ) -> np.ndarray:
        """Return the lowest height (f,) float64 in metres along the closed rings of each feature.

        x and z (n,) are local metres; `ring_offsets` and `vertex_offsets` (f+1,) into them say where each
        ring and each feature begins. Along a ring the slope changes only where it crosses an edge of the
        mesh, so its vertices and these crossings are all there is to look at. nan where no ring is on the
        surface.
        """
        low = self.heights(x, z)
        starts = np.ones(len(x), bool)
        starts[ring_offsets[1:][np.diff(ring_offsets) > 0] - 1] = False
        edges = np.flatnonzero(starts)
        for piece in self._pieces(x, z, edges):
            for found in self._families(x[piece], z[piece], x[piece + 1], z[piece + 1]):
                first = np.flatnonzero(np.diff(found.line, prepend=-1))
                if len(first):
                    rows = piece[found.line[first]]
                    low[rows] = np.fmin(low[rows], np.fmin.reduceat(found.height, first))
        lowest = np.full(len(vertex_offsets) - 1, np.nan)
        filled = np.diff(vertex_offsets) > 0
        if filled.any():
            lowest[filled] = np.fmin.reduceat(low, vertex_offsets[:-1][filled])
        return lowest

    def _families(
        self, x0: np.ndarray, z0: np.ndarray, x1: np.ndarray, z1: np.ndarray
    ) -> Iterator[Crossings]:
        for grid in self.grids:
            ends = (*grid.cells(x0, z0), *grid.cells(x1, z1))
            for family in ((1, 0), (0, 1), (1, 1)):
                yield grid.crossings(*ends, family)

    def _pieces(self, x: np.ndarray, z: np.ndarray, edges: np.ndarray) -> Iterator[np.ndarray]:
        """Cut edges, given by their first vertices, into pieces with about TOGETHER crossings."""
        counts = np.full(len(edges), 3.0)
        for grid in self.grids:
            u, v = grid.cells(x, z)
            counts += 2 * (abs(u[edges + 1] - u[edges]) + abs(v[edges + 1] - v[edges]))
        share = np.cumsum(counts) // TOGETHER
        yield from np.split(edges, np.flatnonzero(np.diff(share)) + 1)


@dataclass(frozen=True)
class _Grid:
    """A regular grid of vertices; the diagonals of its cells run from south-west to north-east."""

    origin: tuple[float, float]  # x and z of the north-western vertex
    spacing: tuple[float, float]
    heights: np.ndarray  # (rows, columns) float32, nan for holes and vertices without a triangle
    whole: bool  # no holes

    def cells(self, x: np.ndarray, z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return positions as columns and rows, float64."""
        return (x - self.origin[0]) / self.spacing[0], (z - self.origin[1]) / self.spacing[1]

    def sample(self, x: np.ndarray, z: np.ndarray) -> np.ndarray:
        """Return heights (n,) float64 on the triangles, nan outside and in holes."""
        u, v = self.cells(x, z)
        rows, columns = self.heights.shape
        inside = (u >= 0) & (v >= 0) & (u <= columns - 1) & (v <= rows - 1)
        u, v = np.where(inside, u, 0), np.where(inside, v, 0)
        column = np.minimum(u.astype(np.int64), columns - 2)
        row = np.minimum(v.astype(np.int64), rows - 2)
        u, v = u - column, v - row
        upper = u + v <= 1
        north_west = row * columns + column
        # A triangle's corner that is not on the diagonal, and the weights of the two that are.
        corner = np.where(upper, north_west, north_west + columns + 1)
        to_east, to_south = np.where(upper, u, 1 - v), np.where(upper, v, 1 - u)
        height = self._share(corner, 1 - to_east - to_south)
        height += self._share(north_west + 1, to_east) + self._share(north_west + columns, to_south)
        return np.where(inside, height, np.nan)

    def crossings(
        self, u0: np.ndarray, v0: np.ndarray, u1: np.ndarray, v1: np.ndarray, family: tuple[int, int]
    ) -> Crossings:
        """Return where lines (m,), in columns u and rows v, cross the edges of a family.

        These are the lines family[0] * u + family[1] * v = 0, 1, 2, ...
        """
        rows, columns = self.heights.shape
        s0, s1 = family[0] * u0 + family[1] * v0, family[0] * u1 + family[1] * v1
        last = family[0] * (columns - 1) + family[1] * (rows - 1)
        first = np.maximum(np.ceil(np.minimum(s0, s1)), 0).astype(np.int64)
        counts = np.maximum(np.minimum(np.floor(np.maximum(s0, s1)), last).astype(np.int64) - first + 1, 0)
        line, number = np.repeat(np.arange(len(s0)), counts), steps(first, counts)
        # A line along an edge meets the others of its cells in the other families.
        span = np.where(s1 == s0, 1, s1 - s0)
        share = (number - s0[line]) / span[line]
        u, v = u0[line] + share * (u1 - u0)[line], v0[line] + share * (v1 - v0)[line]
        if family == (1, 0):
            u = number.astype(np.float64)
        else:
            v = number - family[0] * u
        inside = (u >= 0) & (v >= 0) & (u <= columns - 1) & (v <= rows - 1)
        line, number, u, v = line[inside], number[inside], u[inside], v[inside]
        height = self._along_edges(u, v, number, family)
        return Crossings(
            line, self.origin[0] + u * self.spacing[0], self.origin[1] + v * self.spacing[1], height
        )

    def _along_edges(
        self, u: np.ndarray, v: np.ndarray, number: np.ndarray, family: tuple[int, int]
    ) -> np.ndarray:
        """Return the heights at points on edges of a family, nan where the edge has no triangle at either side."""
        rows, columns = self.heights.shape
        if family == (1, 0):
            row, column = np.minimum(v.astype(np.int64), rows - 2), number
            share, end = v - row, (row + 1, column)
            sides = (row, column + 1), (row + 1, column - 1)
        elif family == (0, 1):
            row, column = number, np.minimum(u.astype(np.int64), columns - 2)
            share, end = u - column, (row, column + 1)
            sides = (row + 1, column), (row - 1, column + 1)
        else:
            column = np.minimum(u.astype(np.int64), columns - 2)
            row = number - column
            share, end = u - column, (row - 1, column + 1)
            sides = (row - 1, column), (row, column + 1)
        height = self._share(self._at(row, column), 1 - share) + self._share(self._at(*end), share)
        if self.whole:
            return height
        drawn = (share == 0) | (share == 1) | self._is_vertex(*sides[0]) | self._is_vertex(*sides[1])
        return np.where(drawn, height, np.nan)

    def _at(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Return the numbers of vertices; one beyond the border stands for its neighbour, and has no weight."""
        rows, columns = self.heights.shape
        return np.clip(row, 0, rows - 1) * columns + np.clip(column, 0, columns - 1)

    def _is_vertex(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        rows, columns = self.heights.shape
        inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
        return inside & np.isfinite(self.heights.ravel()[self._at(row, column)])

    def _share(self, vertex: np.ndarray, weight: np.ndarray) -> np.ndarray:
        """Return heights times weights; a vertex without weight adds nothing even if it is a hole."""
        return np.where(weight == 0, 0, self.heights.ravel()[vertex] * weight)


def _groups(blocks: Sequence[Block]) -> list[list[Block]]:
    """Group blocks whose vertices lie on one regular grid."""
    groups: list[list[Block]] = []
    for block in blocks:
        group = next((group for group in groups if _fit(group[0], block)), None)
        if group is None:
            groups.append([block])
        else:
            group.append(block)
    return groups


def _fit(one: Block, other: Block) -> bool:
    steps_apart = (np.array(other.origin) - one.origin) / one.spacing
    same = np.allclose(one.spacing, other.spacing, rtol=SAME, atol=0)
    return same and np.allclose(steps_apart, np.rint(steps_apart), rtol=0, atol=SAME)


def _assembled(blocks: list[Block]) -> _Grid:
    """Put blocks of one spacing into one grid."""
    spacing = blocks[0].spacing
    origin = (min(block.origin[0] for block in blocks), min(block.origin[1] for block in blocks))
    lefts = [round((block.origin[0] - origin[0]) / spacing[0]) for block in blocks]
    tops = [round((block.origin[1] - origin[1]) / spacing[1]) for block in blocks]
    bottom = max(top + block.heights.shape[0] for top, block in zip(tops, blocks))
    right = max(left + block.heights.shape[1] for left, block in zip(lefts, blocks))
    heights = np.full((bottom, right), np.nan, np.float32)
    for left, top, block in zip(lefts, tops, blocks):
        rows, columns = block.heights.shape
        heights[top : top + rows, left : left + columns] = block.heights
    solid = np.isfinite(heights)
    if solid.all():
        return _Grid(origin, spacing, heights, whole=True)
    heights[~_in_triangles(solid)] = np.nan
    return _Grid(origin, spacing, heights, whole=False)


def _in_triangles(solid: np.ndarray) -> np.ndarray:
    """Whether each vertex (rows, columns) bool is one of a triangle whose vertices are all solid."""
    diagonal = solid[:-1, 1:] & solid[1:, :-1]
    upper, lower = diagonal & solid[:-1, :-1], diagonal & solid[1:, 1:]
    found = np.zeros_like(solid)
    found[:-1, :-1] |= upper
    found[1:, 1:] |= lower
    found[:-1, 1:] |= upper | lower
    found[1:, :-1] |= upper | lower
    return found
