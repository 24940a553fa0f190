"""A terrain as one mesh: pieces welded along their seams, smooth normals, and a body that closes it from below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from .flat_scene import unit
from .rim import apart, block_sides, boundary, holed_edges, point_numbers, unpaired
from .terrain import Block, Patch, Terrain

WHOLE = (1, 1, 1, 1)  # steps of a block that uses all vertices of its edges


@dataclass(frozen=True)
class Ground:
    """A terrain's triangles in its own metres; pieces share the vertices of their seams."""

    positions: np.ndarray  # (v, 3) float64 as x, height times the exaggeration, z
    normals: np.ndarray  # (v, 3) float32 of length 1
    triangles: np.ndarray  # (t, 3) uint32, counter-clockwise from above
    # Of each piece: the rows of `triangles` where its own begin and end, and its middle (x, z).
    spans: list[tuple[int, int, tuple[float, float]]]
    numbers: list[np.ndarray]  # of each piece: rows of `positions` of its own vertices; those that it uses


def weld(terrain: Terrain, exaggeration: float = 1.0) -> Ground:
    """Join the pieces of a terrain; normals are those of the triangles around a vertex, by their areas."""
    shapes = [_shape(piece, exaggeration) for piece in _pieces(terrain)]
    starts = np.cumsum([0] + [len(shape.positions) for shape in shapes])
    positions = np.concatenate([shape.positions for shape in shapes])
    sums = np.concatenate([shape.sums for shape in shapes])
    kept = np.concatenate([shape.used for shape in shapes])
    seams = np.concatenate([shape.border + start for shape, start in zip(shapes, starts)])
    places, first, group = np.unique(
        point_numbers(positions[seams], apart(terrain)), return_index=True, return_inverse=True
    )
    leaders = seams[first]
    sums[leaders] = np.column_stack(
        [np.bincount(group, sums[seams, axis], minlength=len(places)) for axis in range(3)]
    )
    kept[seams] = False
    kept[leaders] = True
    rows = np.maximum(np.cumsum(kept) - 1, 0).astype(np.uint32)
    rows[seams] = rows[leaders][group]
    numbers = [rows[start : start + len(shape.positions)] for shape, start in zip(shapes, starts)]
    ends = np.cumsum([0] + [len(shape.triangles) for shape in shapes])
    triangles = np.empty((ends[-1], 3), np.uint32)
    for shape, own, start, end in zip(shapes, numbers, ends, ends[1:]):
        np.take(own, shape.triangles, out=triangles[start:end])
    spans = [
        (start, end, shape.middle) for shape, start, end in zip(shapes, ends.tolist(), ends[1:].tolist())
    ]
    return Ground(positions[kept], unit(sums[kept]), triangles, spans, numbers)


def close(terrain: Terrain, ground: Ground, bottom: float) -> tuple[np.ndarray, np.ndarray]:
    """Upright sides and a flat bottom that make a closed body of a ground: positions (v, 3) float64 and triangles (t, 3) uint32.

    Its upper edge has the very places of the ground's rim; `bottom` is its height, exaggerated as the ground's are.
    """
    # Vertex n of the ground is n of the body, what is below it count + n, and the middle of a piece's bottom 2 count + its number.
    count = len(ground.positions)
    a, b = _rim(terrain, ground).T
    covers = []
    for number, (piece, own) in enumerate(zip(_pieces(terrain), ground.numbers)):
        if isinstance(piece, Block) and not piece.holed:
            start, end = own[_around(piece)].astype(np.int64).T
            covers.append(
                np.column_stack((end + count, start + count, np.full(len(start), 2 * count + number)))
            )
        else:
            covers.append(own[_triangles(piece)][:, ::-1].astype(np.int64) + count)
    walls = np.concatenate((np.column_stack((a, a + count, b)), np.column_stack((b, a + count, b + count))))
    used, triangles = np.unique(np.concatenate((walls, *covers)), return_inverse=True)
    level, row = np.divmod(np.minimum(used, 2 * count - 1), count)
    positions = ground.positions[row]
    positions[level == 1, 1] = bottom
    middles = used >= 2 * count
    positions[np.ix_(middles, (0, 2))] = np.reshape([span[2] for span in ground.spans], (-1, 2))[
        used[middles] - 2 * count
    ]
    return positions, triangles.reshape(-1, 3).astype(np.uint32)


def weld_for_closing(terrain: Terrain, exaggeration: float = 1.0) -> tuple[Terrain, Ground]:
    """Weld a terrain so that its rim comes once at most through a vertex: where holes touch at one, that becomes a hole, too.

    Under such a vertex, four sides would meet in one upright edge, which is no surface of a body.
    """
    while True:
        ground = weld(terrain, exaggeration)
        pinches = np.bincount(_rim(terrain, ground)[:, 0], minlength=len(ground.positions)) > 1
        if not pinches.any():
            return terrain, ground
        blocks = [_punched(block, pinches[own]) for block, own in zip(terrain.blocks, ground.numbers)]
        of_patches = ground.numbers[len(terrain.blocks) :]
        patches = [
            replace(patch, triangles=patch.triangles[~pinches[own][patch.triangles].any(axis=1)])
            for patch, own in zip(terrain.patches, of_patches)
        ]
        terrain = replace(terrain, blocks=blocks, patches=[each for each in patches if len(each.triangles)])


def _punched(block: Block, holes: np.ndarray) -> Block:
    if not holes.any():
        return block
    heights = block.heights.copy()
    heights.ravel()[holes] = np.nan
    return replace(block, heights=heights)


def _rim(terrain: Terrain, ground: Ground) -> np.ndarray:
    """Directed edges (e, 2) int64 of the ground that have it on their left alone."""
    edges = [own[_around(piece)].astype(np.int64) for piece, own in zip(_pieces(terrain), ground.numbers)]
    around = np.concatenate(edges)
    return around[unpaired(around, len(ground.positions))]


def _around(piece: Block | Patch) -> np.ndarray:
    """Directed edges (e, 2) of a piece's own vertices that have it on their left alone."""
    if isinstance(piece, Patch):
        return boundary(_triangles(piece))
    if piece.holed:
        return holed_edges(piece)
    loop = np.concatenate([side[:-1] for side in block_sides(piece)])
    return np.column_stack((loop, np.roll(loop, -1)))


@dataclass(frozen=True)
class _Shape:
    """One piece of a terrain."""

    positions: np.ndarray  # (n, 3) float64
    sums: np.ndarray  # (n, 3) float32: of the normals of its triangles, as long as twice their areas
    triangles: np.ndarray  # (t, 3)
    used: np.ndarray  # (n,) bool
    border: np.ndarray  # (b,) numbers of used vertices that another piece may have, too
    middle: tuple[float, float]


def _pieces(terrain: Terrain) -> Iterator[Block | Patch]:
    yield from terrain.blocks
    yield from terrain.patches


def _shape(piece: Block | Patch, exaggeration: float) -> _Shape:
    positions, triangles = piece.points(), _triangles(piece)
    positions[:, 1] *= exaggeration
    if isinstance(piece, Patch):
        low, high = positions.min(axis=0).tolist(), positions.max(axis=0).tolist()
        used, border = np.zeros(len(positions), bool), np.unique(boundary(triangles))
        used[triangles] = True
        sums = _normal_sums(positions, triangles)
        return _Shape(
            positions, sums, triangles, used, border, ((low[0] + high[0]) / 2, (low[2] + high[2]) / 2)
        )
    border = np.unique(np.concatenate(block_sides(piece)))
    middle = piece.origin[0] + piece.size[0] / 2, piece.origin[1] + piece.size[1] / 2
    if not piece.holed and piece.steps == WHOLE:
        sums = _lattice_sums(positions[:, 1].reshape(piece.heights.shape), piece.spacing)
        return _Shape(positions, sums, triangles, np.ones(len(positions), bool), border, middle)
    used = np.zeros(len(positions), bool)
    used[triangles] = True
    sums = _normal_sums(positions, triangles)
    return _Shape(positions, sums, triangles, used, border[used[border]], middle)


def _triangles(piece: Block | Patch) -> np.ndarray:
    return piece.triangles() if isinstance(piece, Block) else piece.triangles.astype(np.int64)


def _normal_sums(positions: np.ndarray, triangles: np.ndarray) -> np.ndarray:
    a, b, c = (positions[triangles[:, corner]] for corner in range(3))
    normals = np.cross(b - a, c - a)
    corners = triangles.T.ravel()
    return np.column_stack(
        [np.bincount(corners, np.tile(normals[:, axis], 3), len(positions)) for axis in range(3)]
    ).astype(np.float32)


def _lattice_sums(heights: np.ndarray, spacing: tuple[float, float]) -> np.ndarray:
    """The sums of `_normal_sums` for a whole grid (rows, columns), whose cells have the triangles a c b and b c d."""
    dx, dz = spacing
    east, south = np.diff(heights, axis=1) * -dz, np.diff(heights, axis=0) * -dx
    sums = np.empty((*heights.shape, 3), np.float32)
    sums[..., 0] = _spread(east[:-1], east[1:])
    sums[..., 1] = _spread(*2 * [np.full((len(heights) - 1, heights.shape[1] - 1), dx * dz)])
    sums[..., 2] = _spread(south[:, :-1], south[:, 1:])
    return sums.reshape(-1, 3)


def _spread(upper: np.ndarray, lower: np.ndarray) -> np.ndarray:
    """Add what the cells' upper and lower triangles have, both (rows - 1, columns - 1), to their corners."""
    both = upper + lower
    sums = np.zeros((len(upper) + 1, upper.shape[1] + 1))
    sums[:-1, :-1] += upper
    sums[1:, :-1] += both
    sums[:-1, 1:] += both
    sums[1:, 1:] += lower
    return sums
