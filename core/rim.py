"""The rim of a terrain: the edges beyond which it has no triangle, and what is drawn along them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from .terrain import Block, Patch, Terrain

SAME = 2.0**-30  # of a terrain's width: what one vertex of two blocks may be apart
ROUNDINGS = 3  # of 32-bit coordinates that it may be apart where one of them is a patch
HALVES = ((0.0, 0.0), (0.5, 0.0), (0.0, 0.5), (0.5, 0.5))
CORNER = np.cos(np.radians(20))  # of the least turn of a rim where the frame has an upright line


def rim_edges(terrain: Terrain) -> np.ndarray:
    """Edges (e, 2, 3) float64 (x, height, z, in the terrain's own metres) of one triangle each; the terrain lies on their left."""
    near = apart(terrain)
    pieces = [_chain(block.points(side)) for block, side in _open_sides(terrain.blocks, near)]
    pieces += [block.points(holed_edges(block)) for block in terrain.blocks if block.holed]
    pieces += [_patch_rim(patch) for patch in terrain.patches]
    return _without_seams(np.concatenate([np.empty((0, 2, 3)), *pieces]), near)


def _chain(points: np.ndarray) -> np.ndarray:
    """The edges (n - 1, 2, 3) from each of some points (n, 3) to the next."""
    return np.stack((points[:-1], points[1:]), axis=1)


def frame_lines(terrain: Terrain, rim: np.ndarray) -> np.ndarray:
    """Segments (s, 2, 3) float64 along a terrain's rim (e, 2, 3) and, where it has sides, along their foot and upright at corners."""
    if not terrain.sides:
        return rim
    bottom = terrain.sides.bottom
    foot = rim.copy()
    foot[:, :, 1] = bottom
    top = _corners(rim, apart(terrain))
    lower = top.copy()
    lower[:, 1] = bottom
    return np.concatenate((rim, foot, np.stack((top, lower), axis=1)))


def default_bottom(terrain: Terrain) -> float:
    """A foot that shows a terrain as a block cut out of the ground: 18 % of its relief below it, at least 1.5 % of its width."""
    boxes = footprints(terrain)
    heights = [
        (np.nanmin(block.heights), np.nanmax(block.heights)) if block.holed else block.span
        for block in terrain.blocks
    ]
    heights += [(patch.positions[:, 1].min(), patch.positions[:, 1].max()) for patch in terrain.patches]
    low, high = np.min(heights, axis=0)[0], np.max(heights, axis=0)[1]
    width = (boxes[:, 2:].max(axis=0) - boxes[:, :2].min(axis=0)).max()
    return float(low - max(0.18 * (high - low), 0.015 * width))


def footprints(terrain: Terrain) -> np.ndarray:
    """The boxes (p, 4) float64 (west, north, east, south in the terrain's own metres) of its blocks and patches."""
    boxes = [
        (*block.origin, block.origin[0] + block.size[0], block.origin[1] + block.size[1])
        for block in terrain.blocks
    ]
    for patch in terrain.patches:
        xz = patch.positions[:, [0, 2]]
        boxes.append((*(xz.min(axis=0) + patch.origin), *(xz.max(axis=0) + patch.origin)))
    return np.array(boxes, np.float64).reshape(-1, 4)


def side_walls(rim: np.ndarray, bottom: float) -> tuple[np.ndarray, np.ndarray]:
    """Upright faces below rim edges (e, 2, 3), facing outwards: positions (4e, 3) float64 and triangles (2e, 3)."""
    foot = rim.copy()
    foot[:, :, 1] = bottom
    positions = np.concatenate((rim, foot), axis=1).reshape(-1, 3)
    corners = 4 * np.arange(len(rim))[:, None]
    return positions, (corners + np.array((0, 2, 1, 1, 2, 3))).reshape(-1, 3)


def bottom_plate(terrain: Terrain, bottom: float) -> tuple[np.ndarray, np.ndarray]:
    """What closes a terrain from below, facing down: positions (v, 3) float64 and triangles (t, 3)."""
    whole = [block for block in terrain.blocks if not block.holed]
    holed = [block for block in terrain.blocks if block.holed]
    pieces = [_whole_plates(whole), *map(_holed_plate, holed), *map(_patch_plate, terrain.patches)]
    starts = np.cumsum([0, *(len(positions) for positions, _ in pieces)])
    points = np.concatenate([positions for positions, _ in pieces])
    points[:, 1] = bottom
    return points, np.concatenate(
        [triangles[:, ::-1] + start for (_, triangles), start in zip(pieces, starts)]
    )


def _whole_plates(blocks: list[Block]) -> tuple[np.ndarray, np.ndarray]:
    """Two triangles below each block without holes."""
    west, north, east, south = footprints(Terrain(0.0, blocks)).T
    x, z = np.stack((west, east, west, east)), np.stack((north, north, south, south))
    positions = np.stack((x, np.zeros_like(x), z), axis=-1).transpose(1, 0, 2).reshape(-1, 3)
    corners = 4 * np.arange(len(blocks))[:, None]
    return positions, (corners + np.array((0, 2, 1, 1, 2, 3))).reshape(-1, 3)


def _holed_plate(block: Block) -> tuple[np.ndarray, np.ndarray]:
    used, triangles = np.unique(block.triangles(), return_inverse=True)
    return block.points(used), triangles.reshape(-1, 3)


def _patch_plate(patch: Patch) -> tuple[np.ndarray, np.ndarray]:
    return patch.points(), patch.triangles.astype(np.int64)


def apart(terrain: Terrain) -> float:
    """Metres that one vertex of two pieces may be apart: positions of a patch are 32-bit numbers that count from its corner."""
    boxes = footprints(terrain)
    width = (boxes[:, 2:].max(axis=0) - boxes[:, :2].min(axis=0)).max() if len(boxes) else 1.0
    sizes = [float(patch.positions[:, [0, 2]].max()) for patch in terrain.patches]
    return float(SAME * width + ROUNDINGS * np.spacing(np.float32(max(sizes, default=0.0))))


def _corners(rim: np.ndarray, near: float) -> np.ndarray:
    """Vertices (c, 3) where the rim turns, or where more than two of its edges meet."""
    along = rim[:, 1][:, [0, 2]] - rim[:, 0][:, [0, 2]]
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    ends = point_numbers(rim.reshape(-1, 3), near).reshape(-1, 2)
    begins, arrives = np.argsort(ends[:, 0], kind="stable"), np.argsort(ends[:, 1], kind="stable")
    straight = np.einsum("ij,ij->i", along[begins], along[arrives]) > CORNER
    return rim[begins[~straight], 0]


def _open_sides(blocks: Sequence[Block], near: float) -> Iterator[tuple[Block, np.ndarray]]:
    """Vertices (v,) along the sides of blocks without holes, but for sides that two of them share vertex by vertex."""
    sides: dict[tuple[int, ...], tuple[Block, int]] = {}
    for block in blocks:
        if block.holed:
            continue
        corners, (rows, columns) = _corner_numbers(block, near), block.heights.shape
        north, east, south, west = block.steps
        counts = (columns // north, rows // west, columns // south, rows // east)
        for side, (count, start, end) in enumerate(zip(counts, corners, (*corners[1:], corners[0]))):
            # Most sides are seams. One that rounding hides from here is found among the edges.
            if sides.pop((count, *end, *start), None) is None:
                sides[(count, *start, *end)] = block, side
    return ((block, block_sides(block)[side]) for block, side in sides.values())


def _corner_numbers(block: Block, near: float) -> list[tuple[int, int]]:
    """Where its corners are, counter-clockwise from the north-eastern one: multiples of `near` metres along x and z."""
    (west, north), (width, depth) = block.origin, block.size
    x, z = (
        (round(west / near), round((west + width) / near)),
        (round(north / near), round((north + depth) / near)),
    )
    return [(x[1], z[0]), (x[0], z[0]), (x[0], z[1]), (x[1], z[1])]


def block_sides(block: Block) -> tuple[np.ndarray, ...]:
    """Numbers of the vertices that are used along its sides, counter-clockwise from the north-eastern one."""
    rows, columns = block.heights.shape
    north, east, south, west = block.steps
    last = rows * columns - 1
    return (
        np.arange(columns - 1, -1, -north),
        np.arange(0, last, west * columns),
        np.arange(last - columns + 1, last + 1, south),
        np.arange(last, 0, -east * columns),
    )


def holed_edges(block: Block) -> np.ndarray:
    """Directed edges (e, 2) around and within a block with holes that one of its triangles has and no other."""
    return _holed_rim(block) if block.steps == (1, 1, 1, 1) else boundary(block.triangles())


def _holed_rim(block: Block) -> np.ndarray:
    """The edges (e, 2) of a block with holes: those that one of its cells' triangles a c b and b c d has and no other."""
    rows, columns = block.heights.shape
    number = np.arange(rows * columns).reshape(rows, columns)
    whole = np.isfinite(block.heights)
    upper = np.zeros((rows + 1, columns + 1), bool)
    lower = np.zeros_like(upper)
    diagonal = whole[:-1, 1:] & whole[1:, :-1]
    upper[1:-1, 1:-1], lower[1:-1, 1:-1] = diagonal & whole[:-1, :-1], diagonal & whole[1:, 1:]
    b, c = number[:-1, 1:], number[1:, :-1]
    above, below = lower[:-1, 1:-1], upper[1:, 1:-1]
    before, after = lower[1:-1, :-1], upper[1:-1, 1:]
    west_to_east = number[:, :-1], number[:, 1:]
    north_to_south = number[:-1], number[1:]
    halves = upper[1:-1, 1:-1], lower[1:-1, 1:-1]
    found = [
        (above & ~below, west_to_east),
        (below & ~above, west_to_east[::-1]),
        (after & ~before, north_to_south),
        (before & ~after, north_to_south[::-1]),
        (halves[0] & ~halves[1], (c, b)),
        (halves[1] & ~halves[0], (b, c)),
    ]
    return np.concatenate([np.column_stack((start[where], end[where])) for where, (start, end) in found])


def _patch_rim(patch: Patch) -> np.ndarray:
    return patch.points()[boundary(patch.triangles.astype(np.int64))]


def boundary(triangles: np.ndarray) -> np.ndarray:
    """Directed edges (e, 2) int64 of triangles (t, 3) int64 whose reverse is not among them."""
    edges = np.concatenate((triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]))
    return edges[unpaired(edges, int(edges.max(initial=0)) + 1)]


def unpaired(edges: np.ndarray, count: int) -> np.ndarray:
    """Which edges (e, 2) of vertices below `count` are left when each is paired with a reverse of it; (e,) bool."""
    start, end = edges.T
    low, high = np.minimum(start, end), np.maximum(start, end)
    key = low * count + high
    order = np.argsort(2 * key + (start < end))
    first = np.flatnonzero(np.diff(key[order], prepend=-1))
    sizes = np.diff(first, append=len(order))
    rising = np.add.reduceat((start < end)[order], first, dtype=np.int64) if len(order) else sizes
    falling = sizes - rising  # these come first
    place = np.arange(len(order)) - np.repeat(first, sizes)
    left = (place < np.repeat(falling - rising, sizes)) | (place >= np.repeat(2 * falling, sizes))
    unpaired = np.empty(len(edges), bool)
    unpaired[order] = left & (low < high)[order]
    return unpaired


def _without_seams(edges: np.ndarray, near: float) -> np.ndarray:
    """Edges (e, 2, 3) without those that two pieces share; none does along the box of all, as nothing lies beyond.

    Those no longer than `near` metres, which vertices of two pieces may be apart, are left out, too.
    """
    if not len(edges):
        return edges
    inner = np.flatnonzero(~(_along_ends(edges[:, :, 0], near) | _along_ends(edges[:, :, 2], near)))
    ends = point_numbers(edges[inner].reshape(-1, 3), near).reshape(-1, 2)
    kept = np.ones(len(edges), bool)
    kept[inner] = unpaired(ends, int(ends.max(initial=0)) + 1)
    return edges[kept]


def _along_ends(values: np.ndarray, near: float) -> np.ndarray:
    """Which pairs of coordinates (e, 2) are both the lowest or both the highest of all; (e,) bool."""
    low, high = values < values.min() + near, values > values.max() - near
    return (low[:, 0] & low[:, 1]) | (high[:, 0] & high[:, 1])


def point_numbers(points: np.ndarray, near: float) -> np.ndarray:
    """A number (p,) int64 for each place of points (p, 3): the same for points whose x and z are at most `near` metres apart.

    Two such points share a square twice as wide in one of four rasters of squares, each half a square aside of the others.
    """
    places = (points[:, [0, 2]] - points[:, [0, 2]].min(axis=0, initial=np.inf)) / (2 * near)
    squares = [_squares(places + half) for half in HALVES]
    numbers = np.arange(len(points))
    while True:
        before = numbers
        for square in squares:
            least = np.full(len(points), len(points))
            np.minimum.at(least, square, numbers)
            numbers = least[square]
        numbers = numbers[numbers]
        if (numbers == before).all():
            return np.unique(numbers, return_inverse=True)[1]


def _squares(places: np.ndarray) -> np.ndarray:
    """A number (p,) int64 for each square of size 1 that places (p, 2) from 0 to 2^31 are in."""
    column, row = places.astype(np.int64).T
    return np.unique((column << 32) + row, return_inverse=True)[1]
