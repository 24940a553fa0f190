"""Terrain meshes with as few triangles as an error allows: right-triangulated irregular networks.

After Evans, Kirkpatrick, Townsend: Right-Triangulated Irregular Networks, Algorithmica 30 (2001). A triangle is halved at the
middle of its hypotenuse, together with the one beyond it. So all vertices of a grid are middles, level by level: of the sides of
squares 2 s wide (s = 1, 2, 4 …), and of one diagonal of each such square. The grid is covered with tiles, squares without a
neighbour of another size; what they have beyond the grid is cut off in the end.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .triangles import used_only, without_lines

TILE = 256  # cells a side; more, if the grid divides by more
POINTS = 1 << 18  # looked at together


def bounded_mesh(heights: np.ndarray, max_error: float) -> tuple[np.ndarray, np.ndarray]:
    """Return vertices (v, 3) float64 (column, row, height) and triangles (t, 3) int64 that keep a grid within an error.

    At every finite value of `heights` (rows, columns) float32 the mesh is no further than `max_error` from it. Triangles are
    counter-clockwise seen from above (columns to the east, rows to the south). NaN is a hole: around it triangles are the
    finest, halves of a cell without NaN at a corner; which diagonal halves a cell alternates. The mesh ends at the grid's outer
    vertices, where it may have vertices between them.
    """
    tile = _tile_size(*heights.shape)
    padded = _padded(heights.astype(np.float32, copy=False), tile)
    truth = _without_padding(padded, heights.shape)
    leaves = _refined(padded, truth, tile, max_error)
    vertices, triangles = _as_mesh(leaves, padded)
    for axis, limit in enumerate((heights.shape[1] - 1, heights.shape[0] - 1)):
        vertices, triangles = _cut_off(vertices, triangles, axis, limit)
    return vertices, triangles


def _tile_size(rows: int, columns: int) -> int:
    """Cells a side of the tiles: a power of two."""
    cells = rows - 1, columns - 1
    tile = TILE
    while not any(side % (2 * tile) for side in cells):
        tile *= 2
    while tile > 2 and max(cells) <= tile // 2:
        tile //= 2
    return tile


def _padded(heights: np.ndarray, tile: int) -> np.ndarray:
    """Heights continued to whole tiles."""
    more = [(0, -(size - 1) % tile) for size in heights.shape]
    return np.pad(heights, more, mode="edge") if any(end for _, end in more) else heights


def _without_padding(padded: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """The padded heights with NaN, which no triangle has to keep, beyond a shape."""
    if padded.shape == shape:
        return padded
    truth = padded.copy()
    truth[shape[0] :] = np.nan
    truth[:, shape[1] :] = np.nan
    return truth


def _refined(heights: np.ndarray, truth: np.ndarray, tile: int, max_error: float) -> np.ndarray:
    """Leaves (t, 3) int64, numbers of apex and ends of the hypotenuse, none of which is off the truth by more than an error.

    A middle's own error says little about the triangles below it, whose corners may be left out themselves; so each leaf is
    measured at every point that it covers, and halved where it is too far off.
    """
    split = _middle_errors(heights, truth, tile) > max_error
    leaves = _leaves(split, tile)
    doubtful = leaves
    while True:
        wrong = doubtful[_errors(doubtful, heights, truth) > max_error]
        if not len(wrong):
            return leaves
        split.ravel()[(wrong[:, 1] + wrong[:, 2]) >> 1] = True
        _spread(split, tile, np.logical_or)
        before, leaves = leaves, _leaves(split, tile)
        doubtful = leaves[~np.isin(_identity(leaves), _identity(before))]


def _identity(leaves: np.ndarray) -> np.ndarray:
    """A number for each leaf: its apex and the middle of its hypotenuse are those of no other."""
    return (leaves[:, 0] << 32) + leaves[:, 1] + leaves[:, 2]


def _middle_errors(heights: np.ndarray, truth: np.ndarray, tile: int) -> np.ndarray:
    """How far (rows, columns) float32 each middle and those below it are off the middle between the ends; inf at a hole's edge."""
    errors = np.zeros(heights.shape, np.float32)
    for middle, *ends in _hypotenuses(heights.shape, tile):
        errors[middle] = _off(heights[middle], truth[middle], *(heights[end] for end in ends))
    _spread(errors, tile, np.maximum)
    return errors


Window = tuple[slice, slice]


def _hypotenuses(shape: tuple[int, ...], tile: int) -> Iterator[tuple[Window, Window, Window]]:
    """Windows of the middles and of both ends of hypotenuses that are alike."""
    rows, columns = shape
    step = 1
    while step < tile:
        wide = 2 * step
        every_row, every_column = slice(0, rows, wide), slice(0, columns, wide)
        odd_row, odd_column = slice(step, rows, wide), slice(step, columns, wide)
        yield (
            (odd_row, every_column),
            (slice(0, rows - 1, wide), every_column),
            (slice(wide, rows, wide), every_column),
        )
        yield (
            (every_row, odd_column),
            (every_row, slice(0, columns - 1, wide)),
            (every_row, slice(wide, columns, wide)),
        )
        for top in (0, wide):
            for left in (0, wide):
                # Both ends of a diagonal are corners of a square of the next size, or its centre.
                falls = 1 if top == left else -1
                middle = _spaced(top + step, left + step, 2 * wide, shape)
                count = len(range(*middle[0].indices(rows))), len(range(*middle[1].indices(columns)))
                upper = _counted(top, left + step - falls * step, 2 * wide, count)
                lower = _counted(top + wide, left + step + falls * step, 2 * wide, count)
                yield middle, upper, lower
        step = wide


def _spaced(row: int, column: int, step: int, shape: tuple[int, ...]) -> Window:
    return slice(row, shape[0], step), slice(column, shape[1], step)


def _counted(row: int, column: int, step: int, count: tuple[int, int]) -> Window:
    return slice(row, row + count[0] * step, step), slice(column, column + count[1] * step, step)


def _off(own: np.ndarray, truth: np.ndarray, one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Distance of the truth from the middle between two heights: 0 where all are holes or there is no truth, inf where some are."""
    off = one + other
    off *= 0.5
    off -= truth
    np.abs(off, out=off)
    unknown = np.isnan(off)
    if unknown.any():
        off[unknown] = 0
        holes = np.isnan(own[unknown]), np.isnan(one[unknown]), np.isnan(other[unknown])
        off[unknown] = np.where((holes[0] == holes[1]) & (holes[1] == holes[2]), 0, np.inf)
    return off


def _spread(values: np.ndarray, tile: int, larger: np.ufunc) -> None:
    """Give each middle the largest of its own value and those of the middles of the triangles that its halving makes."""
    step = 1
    while step < tile:
        if step > 1:
            _spread_to_sides(values, step, larger)
            _spread_to_sides(values.T, step, larger)
        centres = values[step :: 2 * step, step :: 2 * step]
        for row, column in ((0, step), (2 * step, step), (step, 0), (step, 2 * step)):
            sides = values[row :: 2 * step, column :: 2 * step][: centres.shape[0], : centres.shape[1]]
            larger(centres, sides, out=centres)
        step *= 2


def _spread_to_sides(values: np.ndarray, step: int, larger: np.ufunc) -> None:
    """The same for middles of upright sides: the centres of the four squares half as wide around them come below them."""
    sides = values[step :: 2 * step, :: 2 * step]
    half = step // 2
    for row in (step - half, step + half):
        eastern = values[row :: 2 * step, half :: 2 * step]
        western = values[row :: 2 * step, 2 * step - half :: 2 * step]
        larger(sides[:, :-1], eastern[:, : sides.shape[1] - 1], out=sides[:, :-1])
        larger(sides[:, 1:], western, out=sides[:, 1:])


def _leaves(split: np.ndarray, tile: int) -> np.ndarray:
    """The triangles (t, 3) int64 that are left when those whose middle is to be split are halved, from the tiles on."""
    frontier = _tile_halves(split.shape, tile)
    flat = split.ravel()
    leaves = []
    for _ in range(2 * tile.bit_length() - 2):
        middle = (frontier[:, 1] + frontier[:, 2]) >> 1
        halved = flat[middle]
        leaves.append(frontier[~halved])
        apex, left, right = frontier[halved].T
        middle = middle[halved]
        frontier = np.concatenate(
            (np.column_stack((middle, apex, left)), np.column_stack((middle, right, apex)))
        )
    return np.concatenate((*leaves, frontier))


def _tile_halves(shape: tuple[int, ...], tile: int) -> np.ndarray:
    """Both halves (t, 3) of each tile: along the diagonal from north-west to south-east and the other one in turn."""
    corners = np.arange(shape[0] * shape[1]).reshape(shape)[::tile, ::tile]
    nw, ne, sw, se = corners[:-1, :-1], corners[:-1, 1:], corners[1:, :-1], corners[1:, 1:]
    odd = np.indices(nw.shape).sum(axis=0) % 2 == 1
    halves = ((sw, se, nw, ~odd), (ne, nw, se, ~odd), (nw, sw, ne, odd), (se, ne, sw, odd))
    return np.concatenate([np.column_stack((a[where], b[where], c[where])) for a, b, c, where in halves])


def _errors(leaves: np.ndarray, heights: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """How far (t,) float32 each leaf is off the truth at most; leaves of one size and kind at once."""
    errors = np.zeros(len(leaves), np.float32)
    columns = heights.shape[1]
    rows_apart = leaves[:, 1:] // columns - leaves[:, :1] // columns
    columns_apart = leaves[:, 1:] % columns - leaves[:, :1] % columns
    size = np.maximum(np.abs(rows_apart[:, 0]), np.abs(columns_apart[:, 0]))
    upright = (rows_apart[:, 0] == 0) | (columns_apart[:, 0] == 0)  # legs along rows and columns
    kind = 2 * size + upright
    order = np.argsort(kind, kind="stable")
    starts = np.flatnonzero(np.diff(kind[order], prepend=-1))
    for some in np.split(order, starts[1:]):
        side, legs_upright = divmod(int(kind[some[0]]), 2)
        if side == 1 and legs_upright:
            continue  # no points but its corners
        left, right = _upright_points(side) if legs_upright else _diagonal_points(side)
        chunk = max(1, POINTS // len(left))
        for start in range(0, len(some), chunk):
            part = some[start : start + chunk]
            errors[part] = _worst(leaves[part], left, right, 2 * side, heights.ravel(), truth.ravel())
    return errors


def _upright_points(size: int) -> tuple[np.ndarray, np.ndarray]:
    """Shares (p,) int64 of left and right end, in 1 / 2 size, at the points of a triangle whose legs are rows and columns."""
    left, right = np.indices((size + 1, size + 1)).reshape(2, -1)
    inside = left + right <= size
    return 2 * left[inside], 2 * right[inside]


def _diagonal_points(size: int) -> tuple[np.ndarray, np.ndarray]:
    """The same for a triangle whose hypotenuse is part of a row or column, `size` away from its apex."""
    down, along = np.meshgrid(np.arange(size + 1), np.arange(-size, size + 1), indexing="ij")
    inside = np.abs(along) <= down
    return (down - along)[inside], (down + along)[inside]


def _worst(
    leaves: np.ndarray,
    left: np.ndarray,
    right: np.ndarray,
    whole: int,
    heights: np.ndarray,
    truth: np.ndarray,
) -> np.ndarray:
    """The largest distance (t,) of leaves from the truth at points given by their shares (p,) of both ends, in 1 / whole."""
    apex, ends = leaves[:, 0], leaves[:, 1:] - leaves[:, :1]
    points = ends[:, :1] * left
    points += ends[:, 1:] * right
    points //= whole
    points += apex[:, None]
    corner, rise = heights[apex], (heights[leaves[:, 1:]] - heights[apex][:, None]) / whole
    off = rise[:, :1] * left.astype(np.float32)
    off += rise[:, 1:] * right.astype(np.float32)
    off += corner[:, None]
    off -= truth[points]
    np.abs(off, out=off)
    return np.fmax.reduce(off, axis=1, initial=0)


def _as_mesh(leaves: np.ndarray, heights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Vertices and triangles of leaves without those at a hole."""
    flat = heights.ravel()
    leaves = leaves[~np.isnan(flat[leaves]).any(axis=1)]
    used = np.zeros(flat.size, bool)
    used[leaves] = True
    numbers = np.cumsum(used) - 1
    row, column = np.divmod(np.flatnonzero(used), heights.shape[1])
    return np.column_stack((column, row, flat[used])).astype(np.float64), numbers[leaves]


def _cut_off(
    vertices: np.ndarray, triangles: np.ndarray, axis: int, limit: float
) -> tuple[np.ndarray, np.ndarray]:
    """Cut a mesh along column (axis 0) or row (axis 1) `limit` and leave out what lies beyond."""
    position = vertices[:, axis]
    beyond = position > limit
    if not beyond.any():
        return vertices, triangles
    triangles = triangles[(position[triangles] < limit).any(axis=1)]
    outside = beyond[triangles]
    count = outside.sum(axis=1)
    crossed, outside, beyond_count = triangles[count > 0], outside[count > 0], count[count > 0]
    # The corner that is alone on its side comes first.
    alone = np.where(beyond_count == 1, outside.argmax(axis=1), outside.argmin(axis=1))
    turned = np.take_along_axis(crossed, (alone[:, None] + np.arange(3)) % 3, axis=1)
    vertices, ends = _cut_edges(vertices, np.concatenate((turned[:, [0, 1]], turned[:, [0, 2]])), axis, limit)
    one, other = ends.reshape(2, -1)
    tip, quad = beyond_count == 2, beyond_count == 1
    pieces = np.concatenate(
        (
            np.column_stack((turned[tip, 0], one[tip], other[tip])),
            np.column_stack((one[quad], turned[quad, 1], turned[quad, 2])),
            np.column_stack((one[quad], turned[quad, 2], other[quad])),
        )
    )
    return used_only(vertices, np.concatenate((triangles[count == 0], without_lines(pieces))))


def _cut_edges(
    vertices: np.ndarray, edges: np.ndarray, axis: int, limit: float
) -> tuple[np.ndarray, np.ndarray]:
    """The vertices with one more for each edge (e, 2) that crosses a limit, and its number (e,); an end on the limit serves."""
    pairs, number = np.unique(np.sort(edges, axis=1), axis=0, return_inverse=True)
    one, other = vertices[pairs[:, 0]], vertices[pairs[:, 1]]
    share = (limit - one[:, axis]) / (other[:, axis] - one[:, axis])
    cut = one + share[:, None] * (other - one)
    cut[:, axis] = limit
    rows = len(vertices) + np.arange(len(pairs))
    rows = np.where(share == 0, pairs[:, 0], np.where(share == 1, pairs[:, 1], rows))
    return np.concatenate((vertices, cut)), rows[number.ravel()]
