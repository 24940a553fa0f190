"""The regular part of a terrain: grids of heights put together from blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from .features import steps
from .surface_mesh import Cuts, covered, pieces
from .terrain import Block, block_triangles

SAME = 1e-3  # of a spacing: what vertices of two blocks may be apart and count as one
SPARSE = 2  # times the blocks' vertices that a grid put together from them may hold
# What there may be south-east of a vertex: a cell's two triangles, the edges from the vertex, the cell's diagonal.
UPPER, LOWER, SOUTH, EAST, DIAGONAL, VERTEX = 1, 2, 4, 8, 16, 32
AROUND = ((1, 1), (-1, -1), (1, -2), (2, -1), (-2, 1), (-1, 2))  # one into each of the triangles at a vertex


@dataclass(frozen=True)
class RegularGrid:
    """A regular grid of vertices; the diagonals of its cells run from south-west to north-east."""

    origin: tuple[float, float]  # x and z of the north-western vertex
    spacing: tuple[float, float]
    heights: np.ndarray  # (rows, columns) float32, no nan
    drawn: (
        np.ndarray | None
    )  # (rows, columns) uint8, bits that say what there is; None where nothing is missing
    slack: float  # metres that a point may be beside a triangle and count as on it

    @property
    def box(self) -> tuple[float, float, float, float]:
        """West, north, east and south in metres."""
        (x, z), (rows, columns) = self.origin, self.heights.shape
        return x, z, x + (columns - 1) * self.spacing[0], z + (rows - 1) * self.spacing[1]

    def cells(self, x: np.ndarray, z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return positions as columns and rows, float64."""
        return (x - self.origin[0]) / self.spacing[0], (z - self.origin[1]) / self.spacing[1]

    def sample(self, x: np.ndarray, z: np.ndarray) -> np.ndarray:
        """Return heights (n,) float64 on the triangles, nan outside and in holes."""
        u, v = self.cells(x, z)
        outside = self._moved_in(u, v)
        height, missing = self._at(u, v, *self._triangle(u, v))
        if missing is not None:
            height[missing] = np.nan
            self._fill_seams(height, np.flatnonzero(missing), u, v)
        if outside is not None:
            height[outside] = np.nan
        return height

    def _moved_in(self, u: np.ndarray, v: np.ndarray) -> np.ndarray | None:
        """Move positions into the grid; return which were farther outside than the slack, None if none was."""
        outside = None
        for values, count, spacing in zip((u, v), self.heights.shape[::-1], self.spacing):
            # Mostly all are inside, and their extremes are found sooner than which of them are not.
            if len(values) and not (values.min() >= 0 and values.max() <= count - 1):
                near = self.slack / spacing
                beyond = ~((values >= -near) & (values <= count - 1 + near))
                outside = beyond if outside is None else outside | beyond
                np.clip(values, 0, count - 1, out=values)
                values[np.isnan(values)] = 0
        return outside

    def _triangle(self, u: np.ndarray, v: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return column and row of the cells that points (n,) are in, and whether they are in the lower triangle."""
        rows, columns = self.heights.shape
        column, row = u.astype(np.int64), v.astype(np.int64)
        np.minimum(column, columns - 2, out=column)
        np.minimum(row, rows - 2, out=row)
        return column, row, (u - column) + (v - row) > 1

    def _at(
        self, u: np.ndarray, v: np.ndarray, column: np.ndarray, row: np.ndarray, lower: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """Return heights (n,) of triangles at points, and which triangles are not drawn; None if all are."""
        columns, heights = self.heights.shape[1], self.heights.ravel()
        vertex = row * columns + column
        missing = None
        if self.drawn is not None:
            missing = (self.drawn.ravel().take(vertex) & np.where(lower, LOWER, UPPER)) == 0
        u, v = u - column, v - row
        # The triangle's corner that is not on the diagonal, then the two that are.
        height = heights.take(lower * (columns + 1) + vertex, mode="clip") * abs(1 - u - v)
        vertex += 1
        height += heights.take(vertex, mode="clip") * np.minimum(u, 1 - v)
        vertex += columns - 1
        height += heights.take(vertex, mode="clip") * np.minimum(v, 1 - u)
        return height, missing

    def _fill_seams(self, height: np.ndarray, rows: np.ndarray, u: np.ndarray, v: np.ndarray) -> None:
        """Set the heights of those points in `rows` that are on the edge of a triangle which is drawn, within the slack."""
        near = self.slack / min(self.spacing)
        off = np.minimum(abs(u - np.rint(u))[rows], abs(v - np.rint(v))[rows])
        rows = rows[np.minimum(off, abs(u + v - np.rint(u + v))[rows]) <= 2 * near]
        bottom, right = self.heights.shape[0] - 1, self.heights.shape[1] - 1
        for du, dv in AROUND if len(rows) else ():
            aside_u, aside_v = u[rows] + du * near, v[rows] + dv * near
            inside = (aside_u >= 0) & (aside_u <= right) & (aside_v >= 0) & (aside_v <= bottom)
            here = rows[inside]
            found, missing = self._at(u[here], v[here], *self._triangle(aside_u[inside], aside_v[inside]))
            height[here] = height[here] if missing is None else np.where(missing, height[here], found)

    def crossings(self, x0: np.ndarray, z0: np.ndarray, x1: np.ndarray, z1: np.ndarray) -> Iterator[Cuts]:
        """Yield where lines (m,) cross edges: kind by kind, in the order of the lines and along each."""
        (u0, v0), (u1, v1) = self.cells(x0, z0), self.cells(x1, z1)
        rows, columns = self.heights.shape
        # Edges are on the lines u, v or u + v = 0, 1, ...; where along these, the other coordinate says.
        yield from self._kind(SOUTH, (u0, u1), (v0, v1), 0, columns - 1)
        yield from self._kind(EAST, (v0, v1), (u0, u1), 0, rows - 1)
        yield from self._kind(DIAGONAL, (u0 + v0, u1 + v1), (u0, u1), 1, columns + rows - 3)

    def _kind(
        self,
        kind: int,
        across: tuple[np.ndarray, np.ndarray],
        along: tuple[np.ndarray, np.ndarray],
        least: int,
        most: int,
    ) -> Iterator[Cuts]:
        """Yield where lines (m,) cross edges where `across` (at their beginnings, at their ends) is least..most."""
        first = np.maximum(np.ceil(np.minimum(*across)), least)
        last = np.minimum(np.floor(np.maximum(*across)), most)
        counts = np.maximum(last - first + 1, 0).astype(np.int64)
        back = across[1] < across[0]
        start, stride = np.where(back, last, first).astype(np.int64), np.where(back, -1, 1)
        # A line along an edge crosses others at its ends.
        span = np.where(across[1] == across[0], 1, across[1] - across[0])
        for piece in pieces(counts):
            line = np.repeat(np.arange(piece.start, piece.stop), counts[piece])
            number = steps(start[piece], counts[piece], stride[piece])
            share = (number - across[0][line]) / span[line]
            height, on = self._along_edges(along[0][line] + share * (along[1] - along[0])[line], number, kind)
            yield Cuts(line[on], share[on], height[on])

    def _along_edges(self, along: np.ndarray, number: np.ndarray, kind: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the heights of points (k,) on the edges' lines, and which of them are on an edge that is drawn."""
        (rows, columns), near = self.heights.shape, self.slack / min(self.spacing)
        least: np.ndarray | int = 0
        most: np.ndarray | int = (rows if kind == SOUTH else columns) - 1
        if kind == DIAGONAL:
            least, most = np.maximum(number - rows + 1, 0), np.minimum(number, columns - 1)
        on = (along >= least - near) & (along <= most + near)
        cell = np.clip(along, least, np.maximum(most - 1, least)).astype(np.int64)
        share = np.clip(along - cell, 0, 1)
        if kind == SOUTH:
            vertex, begin, end = cell * columns + number, 0, columns
        elif kind == EAST:
            vertex, begin, end = number * columns + cell, 0, 1
        else:
            vertex, begin, end = (number - cell - 1) * columns + cell, columns, 1
        heights = self.heights.ravel()
        height = heights.take(vertex + begin) * (1 - share) + heights.take(vertex + end) * share
        if self.drawn is not None:
            drawn = self.drawn.ravel()
            found = (drawn.take(vertex) & kind) != 0
            found |= (share <= near) & ((drawn.take(vertex + begin) & VERTEX) != 0)
            found |= (share >= 1 - near) & ((drawn.take(vertex + end) & VERTEX) != 0)
            on &= found
        return height, on

    def near(self, x: np.ndarray, z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return positions (v, 3) float64 x, height, z and triangles (t, 3) of the cells that convex polygons meet.

        x and z (c, n) are the polygons' corners.
        """
        rows, columns = self.heights.shape
        near = self.slack / min(self.spacing)
        _, column, row = covered(*self.cells(x, z), columns - 1, rows - 1, near)
        a = np.unique(row * columns + column)
        triangles = np.stack((a, a + columns, a + 1, a + 1, a + columns, a + columns + 1), axis=1).reshape(
            -1, 3
        )
        if self.drawn is not None:
            there = self.drawn.ravel()[a]
            triangles = triangles[(np.stack((there & UPPER, there & LOWER), axis=1) != 0).ravel()]
        used, triangles = np.unique(triangles, return_inverse=True)
        row, column = np.divmod(used, columns)
        x, z = (start + index * step for start, index, step in zip(self.origin, (column, row), self.spacing))
        positions = np.column_stack((x, self.heights.ravel()[used], z)).astype(np.float64)
        return positions, triangles.reshape(-1, 3)


def regular_grids(blocks: Sequence[Block], slack: float) -> list[RegularGrid]:
    """Return the blocks as grids, those put together whose vertices lie on one lattice without much else between them."""
    grids = []
    for group in _groups(blocks):
        held = sum(block.heights.size for block in group)
        lattice = _Lattice.of(group)
        if lattice.rows * lattice.columns <= SPARSE * held:
            grids.append(lattice.grid(group, slack))
        else:
            grids += [_Lattice.of([block]).grid([block], slack) for block in group]
    return grids


def strip_triangles(block: Block) -> np.ndarray:
    """The triangles (t, 3) int64 of a stitched block along its edges, without those at holes."""
    rows, columns = block.heights.shape
    strips = block_triangles(rows, columns, block.steps)[2 * (rows - 3) * (columns - 3) :]
    return strips[np.isfinite(block.heights.ravel()[strips]).all(axis=1)]


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
    apart = [(there - here) / step for here, there, step in zip(one.origin, other.origin, one.spacing)]
    same = all(abs(there / here - 1) < SAME for here, there in zip(one.spacing, other.spacing))
    return same and all(abs(step - round(step)) < SAME for step in apart)


@dataclass(frozen=True)
class _Lattice:
    """The regular grid of vertices about some blocks."""

    origin: tuple[float, float]
    spacing: tuple[float, float]
    rows: int
    columns: int

    @classmethod
    def of(cls, blocks: Sequence[Block]) -> _Lattice:
        x, z = min(block.origin[0] for block in blocks), min(block.origin[1] for block in blocks)
        lattice = cls((x, z), blocks[0].spacing, 0, 0)
        ends = [
            (top + block.heights.shape[0], left + block.heights.shape[1])
            for block, (top, left) in ((block, lattice.place(block)) for block in blocks)
        ]
        return replace(lattice, rows=max(row for row, _ in ends), columns=max(column for _, column in ends))

    def place(self, block: Block) -> tuple[int, int]:
        """Row and column of a block's first vertex."""
        (x, z), (dx, dz) = self.origin, self.spacing
        return round((block.origin[1] - z) / dz), round((block.origin[0] - x) / dx)

    def grid(self, blocks: Sequence[Block], slack: float) -> RegularGrid:
        """The blocks as one grid; of stitched ones all but the cells along the edges."""
        heights = np.zeros((self.rows, self.columns), np.float32)
        upper, lower = np.zeros((2, self.rows - 1, self.columns - 1), bool)
        for block in blocks:
            top, left = self.place(block)
            rows, columns = block.heights.shape
            whole = np.isfinite(block.heights)
            heights[top : top + rows, left : left + columns][whole] = block.heights[whole]
            inset = 0 if block.steps == (1, 1, 1, 1) else 1
            cells = (
                slice(top + inset, top + rows - 1 - inset),
                slice(left + inset, left + columns - 1 - inset),
            )
            whole = whole[inset : rows - inset, inset : columns - inset]
            diagonal = whole[:-1, 1:] & whole[1:, :-1]
            upper[cells], lower[cells] = diagonal & whole[:-1, :-1], diagonal & whole[1:, 1:]
        drawn = None if upper.all() and lower.all() else _bits(upper, lower)
        return RegularGrid(self.origin, self.spacing, heights, drawn, slack)


def _bits(upper: np.ndarray, lower: np.ndarray) -> np.ndarray:
    """What there is (rows, columns) uint8 south-east of each vertex where cells (rows - 1, columns - 1) have these triangles."""
    rows, columns = upper.shape[0] + 1, upper.shape[1] + 1
    wide_upper, wide_lower = np.zeros((2, rows + 1, columns + 1), bool)
    wide_upper[1:-1, 1:-1], wide_lower[1:-1, 1:-1] = upper, lower
    here, west = (slice(1, None), slice(1, None)), (slice(1, None), slice(None, -1))
    north, north_west = (slice(None, -1), slice(1, None)), (slice(None, -1), slice(None, -1))
    south_edge = wide_upper[here] | wide_lower[west]
    east_edge = wide_upper[here] | wide_lower[north]
    diagonal = wide_upper[here] | wide_lower[here]
    vertex = south_edge | east_edge | wide_upper[west] | wide_upper[north] | wide_lower[north_west]
    bits = np.zeros((rows, columns), np.uint8)
    kinds = (UPPER, wide_upper[here]), (LOWER, wide_lower[here]), (SOUTH, south_edge), (EAST, east_edge)
    for bit, there in (*kinds, (DIAGONAL, diagonal), (VERTEX, vertex)):
        bits |= np.where(there, np.uint8(bit), np.uint8(0))
    return bits
