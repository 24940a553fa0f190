"""Triangles of any shape seen from above: which lie near a place, their heights, and where lines cross them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable, NamedTuple, Union

import numpy as np

from .features import offsets_of, steps

TOGETHER = (
    1 << 15
)  # points, crossings or pairs worked on at a time: their columns stay in the processor's cache
CELLS = 2  # of the bins for each item
CROWD = 24  # items in a cell from which on it is cut again
FINEST = 256  # cells a side that a crowded cell is cut into, at most
THIN = 1e-3  # of the slack: a triangle that is not as wide as this has no area to speak of
TOUCH = 1e-12  # of a line: what it may miss a corner by

Number = Union[float, np.ndarray]


class Cuts(NamedTuple):
    """Where lines cross edges of a mesh; (k,) each."""

    line: np.ndarray  # int64, row of the line
    share: np.ndarray  # float64, 0 at its beginning, 1 at its end
    height: np.ndarray  # float64 metres


def pieces(counts: np.ndarray) -> Iterator[slice]:
    """Cut rows into slices whose counts (n,) add up to about TOGETHER, so that what they make fits in memory."""
    share = np.cumsum(counts) // TOGETHER
    bounds = [0, *(np.flatnonzero(np.diff(share)) + 1).tolist(), len(counts)]
    return (slice(start, stop) for start, stop in zip(bounds[:-1], bounds[1:]))


def covered(
    u: np.ndarray, v: np.ndarray, columns: Number, rows: Number, slack: Number = 0.0
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return item, column and row, (k,) int64 each, of the cells of a grid that lines or convex polygons meet.

    u and v (c, n) float64 are their c corners in columns and rows; two make a line. `columns` and `rows` are the
    grid's, or (n,) those of a grid of each item's own; nearer than `slack`, in cells, counts as in a cell.
    """
    top = np.fmax(np.floor(v.min(axis=0) - slack), 0).astype(np.int64)
    counts = _count(top, np.minimum(np.floor(v.max(axis=0) + slack), rows - 1))
    item, row = np.repeat(np.arange(u.shape[1]), counts), steps(top, counts)
    near, columns = _of(slack, item), _of(columns, item)
    west, east = _reach(u.take(item, axis=1), v.take(item, axis=1), row - near, row + (1 + near))
    left = np.fmax(np.floor(west - near), 0).astype(np.int64)
    counts = _count(left, np.minimum(np.floor(east + near), columns - 1))
    return np.repeat(item, counts), steps(left, counts), np.repeat(row, counts)


def _count(first: np.ndarray, last: np.ndarray) -> np.ndarray:
    """How many whole numbers there are from one to another; none where one is not a number."""
    return np.fmax(last - first + 1, 0).astype(np.int64)


def _of(values: Number, rows: np.ndarray) -> Number:
    return values[rows] if isinstance(values, np.ndarray) else values


def _reach(u: np.ndarray, v: np.ndarray, low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the least and greatest u (m,) of convex polygons, corners (c, m), where v is between low and high (m,)."""
    west, east = np.full(len(low), np.inf), np.full(len(low), -np.inf)
    corners = len(u)
    for here in range(corners if corners > 2 else 1):
        there = (here + 1) % corners
        rise = v[there] - v[here]
        level = rise == 0
        meets = (np.minimum(v[here], v[there]) <= high) & (np.maximum(v[here], v[there]) >= low)
        slope = (u[there] - u[here]) / np.where(level, 1, rise)
        for edge, end in ((low, here), (high, there)):
            reached = u[here] + np.clip(edge - v[here], np.minimum(rise, 0), np.maximum(rise, 0)) * slope
            reached = np.where(level, u[end], reached)
            west = np.where(meets, np.minimum(west, reached), west)
            east = np.where(meets, np.maximum(east, reached), east)
    return west, east


class Bins:
    """Items listed in the cells of a grid that they meet; a crowded cell is cut into a grid of its own."""

    def __init__(self, x: np.ndarray, z: np.ndarray, slack: float) -> None:
        """The items are convex polygons, their corners x and z (c, n) float64; nearer than `slack` counts as in a cell."""
        count = x.shape[1]
        low, high = (np.array((reduce(x), reduce(z))) for reduce in (np.min, np.max))
        size = high - low + 4 * slack
        self.columns, self.rows = np.ceil(size / np.sqrt(size.prod() / (CELLS * count))).astype(int).tolist()
        self.origin, self.cell = low - 2 * slack, size / (self.columns, self.rows)
        near = slack / self.cell.min()
        u, v = self._scaled(x, z)
        first = covered(u, v, self.columns, self.rows, near)
        crowd = np.bincount(first[2] * self.columns + first[1], minlength=self.columns * self.rows)
        cuts = np.minimum(np.ceil(np.sqrt(CELLS * crowd)), FINEST)
        self.cuts = np.where(crowd > CROWD, cuts, 1).astype(np.int64)
        self.base = offsets_of(self.cuts**2)
        item, cell = self._refined(u, v, *first, near)
        order = np.argsort(cell, kind="stable")
        self.items = item[order]
        self.starts = offsets_of(np.bincount(cell, minlength=self.base[-1]))

    def _scaled(self, x: np.ndarray, z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return (x - self.origin[0]) / self.cell[0], (z - self.origin[1]) / self.cell[1]

    def _refined(
        self,
        u: np.ndarray,
        v: np.ndarray,
        item: np.ndarray,
        column: np.ndarray,
        row: np.ndarray,
        slack: float,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return the items and the numbers of the cells that they meet, crowded ones cut."""
        cell = row * self.columns + column
        number, cuts = self.base[cell], self.cuts[cell]
        again = np.flatnonzero(cuts > 1)
        if not len(again):
            return item, number
        cut, sides = item[again], cuts[again]
        within = (u[:, cut] - column[again]) * sides, (v[:, cut] - row[again]) * sides
        part, column, row = covered(*within, sides, sides, slack * sides)
        plain = cuts == 1
        numbers = number[again][part] + row * sides[part] + column
        return np.concatenate((item[plain], cut[part])), np.concatenate((number[plain], numbers))

    def meeting(self, x: np.ndarray, z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return which of n lines or convex polygons, corners x and z (c, n), meet which cells, row by row (k,)."""
        u, v = self._scaled(x, z)
        return self._refined(u, v, *covered(u, v, self.columns, self.rows), 0.0)

    def lists(self, cells: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return where in `items` those of cells begin, and how many they are; (k,) each."""
        first = self.starts[cells]
        return first, self.starts[cells + 1] - first

    def near(self, x: np.ndarray, z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return pairs of a line or convex polygon, corners x and z (c, n), and an item in a cell of it; each once, by item."""
        row, cell = self.meeting(x, z)
        first, counts = self.lists(cell)
        keys = self.items[steps(first, counts)] * x.shape[1] + np.repeat(row, counts)
        item, row = np.divmod(np.unique(keys), max(x.shape[1], 1))
        return row, item

    def search(
        self, x: np.ndarray, z: np.ndarray, test: Callable[[np.ndarray, np.ndarray], np.ndarray]
    ) -> None:
        """Offer points (n,) the items in their cells, one a round, until `test` of points and items is True."""
        point, cell = self._cells(x, z)
        at, count = self.lists(cell)
        end = at + count
        while True:
            left = at < end
            point, at, end = point[left], at[left], end[left]
            if not len(point):
                return
            left = ~test(point, self.items[at])
            point, at, end = point[left], at[left] + 1, end[left]

    def _cells(self, x: np.ndarray, z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the points that are in a cell, and the cells' numbers."""
        u, v = self._scaled(x, z)
        point = np.flatnonzero((u >= 0) & (v >= 0) & (u < self.columns) & (v < self.rows))
        u, v = u[point], v[point]
        column, row = u.astype(np.int64), v.astype(np.int64)
        cell = row * self.columns + column
        cuts = self.cuts[cell]
        column, row = ((part * cuts).astype(np.int64) for part in (u - column, v - row))
        last = cuts - 1
        return point, self.base[cell] + np.minimum(row, last) * cuts + np.minimum(column, last)


class Facets:
    """Triangles of any shape, none above another."""

    def __init__(self, positions: np.ndarray, triangles: np.ndarray, slack: float) -> None:
        """`positions` (v, 3) float64 x, height, z; `triangles` (t, 3); points nearer than `slack` metres count as on them."""
        x, z, height = (positions[:, axis].take(triangles.T) for axis in (0, 2, 1))
        width = _widths(x, z)
        wide = width > THIN * slack
        if not wide.all():
            x, z, height, width, triangles = (
                x[:, wide],
                z[:, wide],
                height[:, wide],
                width[wide],
                triangles[wide],
            )
        self.positions, self.triangles, self.slack = positions, triangles, slack
        self.bins = Bins(x, z, slack)
        self.table = _table(x, z, height, width)

    def heights(self, x: np.ndarray, z: np.ndarray) -> np.ndarray:
        """Return heights (n,) float64 at points (n,), nan where there is no triangle."""
        heights, depths = np.full(len(x), np.nan), np.full(len(x), -self.slack)

        def test(points: np.ndarray, items: np.ndarray) -> np.ndarray:
            table = self.table.take(items, axis=0)
            to_b, to_c = _weights(table, x[points], z[points])
            depth = np.minimum(np.minimum(to_b, to_c), 1 - to_b - to_c) * table[:, 9]
            # A point on an edge is a rounding error outside of both triangles: it gets the better one.
            better = np.flatnonzero(depth >= depths[points])
            point = points[better]
            depths[point] = depth[better]
            heights[point] = _height(table[better], to_b[better], to_c[better])
            return depth >= 0

        self.bins.search(x, z, test)
        return heights

    def crossings(self, x0: np.ndarray, z0: np.ndarray, x1: np.ndarray, z1: np.ndarray) -> Iterator[Cuts]:
        """Yield where lines (m,) enter and leave triangles, so that most places come twice, in no order."""
        line, cell = self.bins.meeting(np.stack((x0, x1)), np.stack((z0, z1)))
        first, counts = self.bins.lists(cell)
        for piece in pieces(counts):
            rows = np.repeat(line[piece], counts[piece])
            items = self.bins.items[steps(first[piece], counts[piece])]
            table = self.table.take(items, axis=0)
            yield from self._clipped(rows, table, (x0[rows], z0[rows]), (x1[rows], z1[rows]))

    def _clipped(
        self,
        line: np.ndarray,
        table: np.ndarray,
        start: tuple[np.ndarray, np.ndarray],
        end: tuple[np.ndarray, np.ndarray],
    ) -> Iterator[Cuts]:
        """Yield where lines (k,) enter, then where they leave a triangle each."""
        zero = THIN * self.slack / table[:, 9]
        weights = [_weights(table, *point) for point in (start, end)]
        into, out = np.full(len(line), -np.inf), np.full(len(line), np.inf)
        for begin, stop in zip(*((b, c, 1 - b - c) for b, c in weights)):
            # Along an edge, rounding must not decide on which side of it a line is.
            begin, stop = (np.where(abs(weight) < zero, 0, weight) for weight in (begin, stop))
            fall = begin - stop
            share = begin / np.where(fall == 0, 1, fall)
            into = np.where(fall < 0, np.maximum(into, share), into)
            out = np.where(fall > 0, np.minimum(out, share), out)
            out[(fall == 0) & (begin < 0)] = -np.inf
        met = into <= out + TOUCH
        for share in (into, out):
            rows = np.flatnonzero(met & (share >= 0) & (share <= 1))
            (b0, c0), (b1, c1) = ((b[rows], c[rows]) for b, c in weights)
            at = share[rows]
            yield Cuts(line[rows], at, _height(table[rows], b0 + at * (b1 - b0), c0 + at * (c1 - c0)))

    def near(self, x: np.ndarray, z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return positions (v, 3) and triangles (t, 3) that meet convex polygons, corners x and z (c, n), or nearly so."""
        _, cell = self.bins.meeting(x, z)
        items = self.bins.items[steps(*self.bins.lists(np.unique(cell)))]
        return used_positions(self.positions, self.triangles[np.unique(items)])


def used_positions(positions: np.ndarray, triangles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the positions that triangles (t, 3) use, and the triangles as rows of these."""
    used, triangles = np.unique(triangles, return_inverse=True)
    return positions[used], triangles.reshape(-1, 3)


def _widths(x: np.ndarray, z: np.ndarray) -> np.ndarray:
    """The least height (t,) of triangles seen from above in metres, corners x and z (3, t)."""
    sides = [(np.roll(each, -1, axis=0) - each) for each in (x, z)]
    longest = np.hypot(*sides).max(axis=0)
    area = abs(sides[0][0] * sides[1][1] - sides[1][0] * sides[0][1])
    return area / np.where(longest == 0, 1, longest)


def _table(x: np.ndarray, z: np.ndarray, height: np.ndarray, width: np.ndarray) -> np.ndarray:
    """One row (10,) float64 a triangle, so that looking it up touches memory once.

    Corner a's x and z; the gradients along x and z of the weights of corners b and c; a's height, and how much higher
    b and c are; the triangle's width.
    """
    (bx, cx), (bz, cz) = x[1:] - x[0], z[1:] - z[0]
    area = bx * cz - bz * cx
    columns = (x[0], z[0], cz / area, -cx / area, -bz / area, bx / area, height[0])
    return np.stack((*columns, height[1] - height[0], height[2] - height[0], width), axis=1)


def _weights(table: np.ndarray, x: np.ndarray, z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The weights (k,) of corners b and c at points (k,)."""
    x, z = x - table[:, 0], z - table[:, 1]
    return x * table[:, 2] + z * table[:, 3], x * table[:, 4] + z * table[:, 5]


def _height(table: np.ndarray, to_b: np.ndarray, to_c: np.ndarray) -> np.ndarray:
    """Heights (k,) at the weights of corners b and c; beside a triangle, those at its edge."""
    to_b = np.clip(to_b, 0, 1)
    return table[:, 6] + to_b * table[:, 7] + np.clip(to_c, 0, 1 - to_b) * table[:, 8]
