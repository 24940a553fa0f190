"""Terrain of several resolutions: a roughened ring around the extent, or a quad tree about a focus, without a crack."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

from .frame import Extent
from .raster import Grid
from .terrain import Block, block_windows, quantise

Read = Callable[[Grid], np.ndarray]
"""Gives the heights (rows, columns) float32 in metres at a grid's vertices, NaN where there are none."""

BALANCE = 1  # levels that neighbouring quads may be apart


@dataclass(frozen=True)
class Tile:
    """A block on the lattice of the finest vertices: the place of its north-western vertex and the distance of its vertices."""

    column: int
    row: int
    step: int
    heights: np.ndarray  # (rows, columns) float32

    @property
    def box(self) -> tuple[int, int, int, int]:
        """West, north, east, south on the lattice."""
        rows, columns = self.heights.shape
        return (
            self.column,
            self.row,
            self.column + (columns - 1) * self.step,
            self.row + (rows - 1) * self.step,
        )


def stitched(tiles: Sequence[Tile], origin: tuple[float, float], spacing: tuple[float, float]) -> list[Block]:
    """Blocks of tiles that fill an area without overlap; edges between two levels have the coarser one's vertices alone.

    `origin` is x and z of the lattice's vertex (0, 0), `spacing` that of its vertices, in the terrain's own metres. A vertex
    that several tiles share has the height that the finest of them gives it. A tile is no smaller than two steps of a coarser
    neighbour, and such neighbours' corners lie on its vertices.
    """
    heights = _agreed(tiles)
    return [
        Block(
            (origin[0] + tile.column * spacing[0], origin[1] + tile.row * spacing[1]),
            (tile.step * spacing[0], tile.step * spacing[1]),
            agreed,
            steps,
        )
        for tile, agreed, steps in zip(tiles, heights, _edge_steps(tiles))
    ]


def _agreed(tiles: Sequence[Tile]) -> list[np.ndarray]:
    """The tiles' heights with those at shared vertices set to the finest tile's."""
    heights = [tile.heights.copy() for tile in tiles]
    rims = [_rim(tile.heights.shape) for tile in tiles]
    keys = np.concatenate([_keys(tile, rim) for tile, rim in zip(tiles, rims)])
    values = np.concatenate([tile.heights.ravel()[rim] for tile, rim in zip(tiles, rims)])
    steps = np.repeat([tile.step for tile in tiles], [len(rim) for rim in rims])
    order = np.lexsort((steps, keys))
    first = np.diff(keys[order], prepend=keys[order[:1]] - 1) != 0
    shared = np.empty_like(values)
    shared[order] = values[order][first][np.cumsum(first) - 1]
    offsets = np.cumsum([0] + [len(rim) for rim in rims])
    for grid, rim, start, end in zip(heights, rims, offsets[:-1], offsets[1:]):
        grid.ravel()[rim] = shared[start:end]
    return heights


def _rim(shape: tuple[int, ...]) -> np.ndarray:
    """Numbers of the vertices along the edges of a grid."""
    number = np.arange(shape[0] * shape[1]).reshape(shape)
    return np.unique(np.concatenate((number[0], number[-1], number[:, 0], number[:, -1])))


def _keys(tile: Tile, vertices: np.ndarray) -> np.ndarray:
    row, column = np.divmod(vertices, tile.heights.shape[1])
    return ((tile.row + row * tile.step) << 32) + tile.column + column * tile.step


def _edge_steps(tiles: Sequence[Tile]) -> list[tuple[int, int, int, int]]:
    """How many of its own steps a coarser neighbour's step is, at each tile's northern, eastern, southern and western edge."""
    boxes = np.array([tile.box for tile in tiles], np.float64)
    steps = np.array([tile.step for tile in tiles])
    if (steps == steps[0]).all():
        return [(1, 1, 1, 1)] * len(tiles)
    west, north, east, south = boxes.T
    x, z = (west + east) / 2, (north + south) / 2
    # Half a lattice step beyond the middle of each edge, a little aside of where two neighbours may meet.
    beyond = (
        (x + 0.25, north - 0.5),
        (east + 0.5, z + 0.25),
        (x + 0.25, south + 0.5),
        (west - 0.5, z + 0.25),
    )
    ratios = np.ones((len(tiles), 4), np.int64)
    for edge, (px, pz) in enumerate(beyond):
        for start in range(0, len(tiles), 1024):
            some = slice(start, start + 1024)
            inside = (px[some, None] > west) & (px[some, None] < east)
            inside &= (pz[some, None] > north) & (pz[some, None] < south)
            neighbour = np.where(inside.any(axis=1), steps[inside.argmax(axis=1)], 0)
            ratios[some, edge] = np.maximum(neighbour // steps[some], 1)
    return [(int(n), int(e), int(s), int(w)) for n, e, s, w in ratios]


def cut_tiles(heights: np.ndarray, column: int, row: int, step: int, multiple: int = 1) -> list[Tile]:
    """Cut a grid (rows, columns) whose first vertex is (column, row) on the lattice into tiles of at most 255 × 255 vertices.

    The cuts are multiples of `multiple` of its steps, which divides its cells.
    """
    return [
        Tile(column + left * step, row + top * step, step, heights[top : bottom + 1, left : right + 1])
        for top, bottom, left, right in block_windows(heights.shape, multiple)
    ]


def surrounded(grid: Grid, read: Read, size: int, roughening: int, quantum: float) -> list[Tile]:
    """Tiles of a grid and of a ring around it, `size` × `size` times its extent in all, with `roughening` times its spacing.

    The lattice begins at the north-western vertex of the whole. The grid's cells are multiples of the roughening.
    """
    columns, rows = grid.columns - 1, grid.rows - 1
    wide = surroundings(grid.extent, size)
    around = quantise(
        read(Grid(wide, columns * size // roughening + 1, rows * size // roughening + 1)), quantum
    )
    middle = size // 2
    tiles = cut_tiles(quantise(read(grid), quantum), middle * columns, middle * rows, 1, roughening)
    for j in range(size):
        for i in range(size):
            if (i, j) == (middle, middle):
                continue
            top, left = j * rows // roughening, i * columns // roughening
            window = around[top : top + rows // roughening + 1, left : left + columns // roughening + 1]
            tiles += cut_tiles(window, i * columns, j * rows, roughening)
    return tiles


def surroundings(extent: Extent, size: int) -> Extent:
    """The box of `size` × `size` extents about one."""
    xmin, ymin, xmax, ymax = extent
    dx, dy = (xmax - xmin) * (size // 2), (ymax - ymin) * (size // 2)
    return xmin - dx, ymin - dy, xmax + dx, ymax + dy


@dataclass(frozen=True)
class QuadTree:
    """Where a quad tree is divided: the level of the leaf over each cell of its finest level; 0 is undivided."""

    levels: np.ndarray  # (rows, columns) int8, multiples of 2 ** height a side
    height: int

    def leaves(self, level: int) -> np.ndarray:
        """Row and column (k, 2) of the leaves of a level, in units of their own size."""
        size = 1 << (self.height - level)
        return np.argwhere(self.levels[::size, ::size] == level)

    def count(self) -> int:
        """How many leaves there are."""
        return sum(len(self.leaves(level)) for level in range(self.height + 1))


def focus_tree(roots: tuple[int, int], height: int, focus: Extent) -> QuadTree:
    """Divide the quads that a focus touches, `height` times; neighbours are at most one level apart.

    `roots` are the columns and rows of quads at level 0, `focus` is west, north, east, south as shares (0..1) of their whole.
    """
    columns, rows = roots[0] << height, roots[1] << height
    levels = np.zeros((rows, columns), np.int8)
    west, north, east, south = (
        min(max(share, 0.0), 1.0) * count for share, count in zip(focus, (columns, rows, columns, rows))
    )
    for level in range(1, height + 1):
        size = 1 << (height - level + 1)
        # A focus on the eastern or southern edge lies in the last quads.
        left, top = (
            min(math.floor(start / size), count // size - 1)
            for start, count in ((west, columns), (north, rows))
        )
        right, bottom = max(left + 1, math.ceil(east / size)), max(top + 1, math.ceil(south / size))
        levels[top * size : bottom * size, left * size : right * size] = level
    return QuadTree(_balanced(levels, height), height)


def _balanced(levels: np.ndarray, height: int) -> np.ndarray:
    """Divide leaves whose neighbours along an edge are more than a level deeper, from the deepest level on."""
    for level in range(height - BALANCE - 1, -1, -1):
        size = 1 << (height - level)
        deep = levels > level + BALANCE
        near = np.zeros_like(deep)
        near[1:] |= deep[:-1]
        near[:-1] |= deep[1:]
        near[:, 1:] |= deep[:, :-1]
        near[:, :-1] |= deep[:, 1:]
        rows, columns = levels.shape
        divided = near.reshape(rows // size, size, columns // size, size).any(axis=(1, 3))
        wanted = np.repeat(np.repeat(divided, size, axis=0), size, axis=1)
        levels = np.where(wanted & (levels <= level), level + 1, levels).astype(np.int8)
    return levels


def quad_tiles(tree: QuadTree, extent: Extent, cells: int, read: Read, quantum: float) -> list[Tile]:
    """Tiles of `cells` × `cells` cells for the leaves of a quad tree over an extent (scene CRS); one reading a level."""
    tiles: list[Tile] = []
    for level in range(tree.height + 1):
        leaves = tree.leaves(level)
        if not len(leaves):
            continue
        size = 1 << (tree.height - level)
        (top, left), (bottom, right) = leaves.min(axis=0), leaves.max(axis=0) + 1
        grid = Grid(
            _part(extent, tree.levels.shape, size, (left, top, right, bottom)),
            int(right - left) * cells + 1,
            int(bottom - top) * cells + 1,
        )
        heights = quantise(read(grid), quantum)
        for row, column in leaves:
            y, x = (row - top) * cells, (column - left) * cells
            window = heights[y : y + cells + 1, x : x + cells + 1]
            tiles.append(Tile(int(column) * size * cells, int(row) * size * cells, size, window))
    return tiles


def _part(extent: Extent, shape: tuple[int, ...], size: int, quads: tuple[int, int, int, int]) -> Extent:
    """The box of quads left, top, right, bottom of a size, within the extent of a tree of a shape."""
    xmin, ymin, xmax, ymax = extent
    dx, dy = (xmax - xmin) / shape[1] * size, (ymax - ymin) / shape[0] * size
    left, top, right, bottom = quads
    return xmin + left * dx, ymax - bottom * dy, xmin + right * dx, ymax - top * dy
