"""A terrain from heights: regular, surrounded, a quad tree about a focus, or as few triangles as an error allows."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from .cut import boxes_touched, clip_mesh, dissolve
from .errors import ParameterError, RasterError
from .features import FeatureTable
from .frame import Extent, Frame
from .levels import Tile, focus_tree, quad_tiles, stitched, surrounded, surroundings
from .raster import Grid
from .rim import footprints
from .rtin import bounded_mesh
from .terrain import (
    HYPSOMETRIC_TINTS,
    QUANTUM_RANGE,
    Drape,
    DrapeImage,
    Patch,
    Terrain,
    build_terrain,
    filled,
    height_quantum,
    make_grid,
    quantise,
    require_few,
    tint_by_height,
)

QUAD_CELLS = 128  # a side of a quad, at most
PATCH_TRIANGLES = 60_000  # of a patch, about: its vertices' numbers fit in 16 bits
TINT_PIXELS = 1024  # a side of an image of heights, at most


@dataclass(frozen=True)
class Relief:
    """How a terrain's vertices are spread over the frame's extent; metres, `focus` in the scene CRS before its rotation."""

    spacing: float
    max_error: float | None = None
    surroundings: int = 1
    roughening: int = 1
    focus: Extent | None = None
    levels: int = 0


@dataclass
class Heights:
    """Gives heights (rows, columns) at a grid's vertices, and remembers a coarse view of each for the colours of height."""

    read: Callable[[Grid], np.ndarray]
    views: list[tuple[np.ndarray, Grid]] = field(default_factory=list)
    found: bool = False  # whether any was no hole

    def __call__(self, grid: Grid) -> np.ndarray:
        heights = self.read(grid)
        step = max(1, -(-max(heights.shape) // TINT_PIXELS))
        view = heights[::step, ::step]
        self.views.append((view, grid))
        # All that is there may lie between the vertices of the view.
        self.found = self.found or any(np.isfinite(part).any() for part in (view, heights))
        return heights

    def require(self, name: str) -> None:
        """Raise RasterError where the raster of a name had no heights at all."""
        if not self.found:
            raise RasterError(
                f"EXTENT: “{name}” has no data within the scene's extent; choose an EXTENT that overlaps the DEM."
            )


def build_relief(relief: Relief, frame: Frame, heights: Heights) -> Terrain:
    """The terrain over a frame's extent. Raises ParameterError where it would hold more vertices than memory does."""
    if relief.focus is not None:
        return _focused(relief, relief.focus, frame, heights)
    if relief.surroundings > 1:
        return _surrounded(relief, frame, heights)
    grid = make_grid(frame, relief.spacing)
    if relief.max_error is None:
        return build_terrain(heights(grid), frame, grid)
    return _bounded(relief.max_error, grid, frame, heights)


def _bounded(max_error: float, grid: Grid, frame: Frame, heights: Heights) -> Terrain:
    spacing = grid.metric_spacing(frame)
    # Rounding, here and in the page, takes its share of the error.
    quantum = min(height_quantum(min(spacing)), max(max_error / 2, QUANTUM_RANGE[0]))
    vertices, triangles = bounded_mesh(quantise(heights(grid), quantum), max(max_error - quantum, 0.0))
    positions = vertices[:, [0, 2, 1]]
    positions[:, [0, 2]] = positions[:, [0, 2]] * spacing + grid.origin(frame)
    return Terrain(quantum, [], cut_patches(positions, triangles), rotation=frame.rotation)


def cut_patches(positions: np.ndarray, triangles: np.ndarray) -> list[Patch]:
    """Cut a mesh, positions (v, 3) float64 and triangles (t, 3) in the terrain's own metres, into patches of a handy size."""
    if not len(triangles):
        return []
    low, high = (reduce(positions[:, [0, 2]], axis=0) for reduce in (np.min, np.max))
    cells = math.ceil(math.sqrt(len(triangles) / PATCH_TRIANGLES))
    middle = positions[triangles][:, :, [0, 2]].mean(axis=1)
    cell = np.clip(((middle - low) / np.maximum(high - low, 1e-9) * cells).astype(np.int64), 0, cells - 1)
    number = cell[:, 1] * cells + cell[:, 0]
    order = np.argsort(number, kind="stable")
    pieces = np.split(order, np.flatnonzero(np.diff(number[order])) + 1)
    return [_patch(positions, triangles[piece]) for piece in pieces]


def _patch(positions: np.ndarray, triangles: np.ndarray) -> Patch:
    used, renumbered = np.unique(triangles, return_inverse=True)
    own = positions[used]
    x, z = own[:, [0, 2]].min(axis=0)
    own[:, [0, 2]] -= (x, z)
    return Patch((float(x), float(z)), own, renumbered.reshape(-1, 3).astype(np.uint32))


def _surrounded(relief: Relief, frame: Frame, heights: Heights) -> Terrain:
    width, height = frame.size
    around = (width * height / relief.spacing**2) * (relief.surroundings**2 - 1) / relief.roughening**2
    require_few(around, relief.spacing, width * height)
    # Two steps of the ring at least, for the edges to be stitched.
    coarsest = min(width, height) / (2 * relief.roughening)
    grid = make_grid(frame, min(relief.spacing, coarsest), relief.roughening)
    spacing = grid.metric_spacing(frame)
    quantum = height_quantum(min(spacing))
    tiles = surrounded(grid, heights, relief.surroundings, relief.roughening, quantum)
    whole = replace(grid, extent=surroundings(grid.extent, relief.surroundings))
    heights.views.reverse()
    return _terrain(tiles, whole.origin(frame), spacing, quantum, frame)


def _focused(relief: Relief, focus: Extent, frame: Frame, heights: Heights) -> Terrain:
    width, height = frame.size
    short = min(width, height)
    roots = max(1, round(width / short)), max(1, round(height / short))
    finest = short / (1 << relief.levels)
    cells = 1 << min(max(math.ceil(math.log2(finest / relief.spacing)), 1), int(math.log2(QUAD_CELLS)))
    tree = focus_tree(roots, relief.levels, _shares(focus, frame.extent))
    rows, columns = tree.levels.shape
    spacing = width / (columns * cells), height / (rows * cells)
    quantum = height_quantum(min(spacing))
    require_few(tree.count() * (cells + 1) ** 2, relief.spacing, width * height)
    tiles = quad_tiles(tree, frame.extent, cells, heights, quantum)
    heights.views.reverse()
    return _terrain(tiles, (-width / 2, -height / 2), spacing, quantum, frame)


def _shares(box: Extent, extent: Extent) -> Extent:
    """West, north, east and south of a box as shares of an extent, from its north-western corner."""
    xmin, ymin, xmax, ymax = extent
    width, height = xmax - xmin, ymax - ymin
    return (
        (box[0] - xmin) / width,
        (ymax - box[3]) / height,
        (box[2] - xmin) / width,
        (ymax - box[1]) / height,
    )


def _terrain(
    tiles: Sequence[Tile],
    origin: tuple[float, float],
    spacing: tuple[float, float],
    quantum: float,
    frame: Frame,
) -> Terrain:
    return Terrain(quantum, filled(stitched(tiles, origin, spacing)), rotation=frame.rotation)


def clip_terrain(terrain: Terrain, polygons: FeatureTable, name: str) -> Terrain:
    """The part of a terrain within polygons (x and z in its own metres), exactly along their edges.

    Raises ParameterError where nothing is left of it.
    """
    area = dissolve(polygons.xyz[:, :2], polygons.ring_offsets, polygons.part_offsets)
    inside = boxes_touched(footprints(terrain), area)
    count = len(terrain.blocks)
    blocks = [block for block, side in zip(terrain.blocks, inside[:count]) if side > 0]
    patches = [patch for patch, side in zip(terrain.patches, inside[count:]) if side > 0]
    crossed = [
        (block.points(), block.triangles())
        for block, side in zip(terrain.blocks, inside[:count])
        if side == 0
    ]
    crossed += [
        (patch.points(), patch.triangles.astype(np.int64))
        for patch, side in zip(terrain.patches, inside[count:])
        if side == 0
    ]
    for positions, triangles in crossed:
        patches += cut_patches(*clip_mesh(positions, triangles, area))
    if not blocks and not patches:
        raise ParameterError(
            f"CLIP: “{name}” leaves nothing of the terrain; choose polygons that overlap the scene's extent."
        )
    return replace(terrain, blocks=blocks, patches=patches)


def require_triangles(terrain: Terrain) -> None:
    """Raise RasterError where holes leave nothing to draw."""
    if not terrain.patches and not any(len(block.triangles()) for block in terrain.blocks):
        raise RasterError(
            "DEM: its data within the extent are too sparse for a single triangle; use another SPACING or EXTENT."
        )


def tint_drape(
    name: str,
    heights: Heights,
    frame: Frame,
    encode: Callable[[np.ndarray], tuple[bytes, str]],
    stops: np.ndarray = HYPSOMETRIC_TINTS,
) -> Drape:
    """A drape that colours a terrain by height, from its lowest to its highest; a pixel is centred on a vertex.

    `encode` makes an image file and its MIME type of pixels (rows, columns, 3) uint8; `stops` as for `tint_by_height`.
    """
    seen = [view for view, _ in heights.views if np.isfinite(view).any()]
    low = min((float(np.nanmin(view)) for view in seen), default=0.0)
    high = max((float(np.nanmax(view)) for view in seen), default=0.0)
    images = []
    for view, grid in heights.views:
        data, mime = encode(tint_by_height(view, (low, high), stops))
        images.append(DrapeImage(data, mime, _view_extent(view, grid, frame)))
    return Drape(name, images)


def _view_extent(view: np.ndarray, grid: Grid, frame: Frame) -> tuple[float, float, float, float]:
    step = max(1, -(-max(grid.rows, grid.columns) // TINT_PIXELS))
    (x, z), (dx, dz) = grid.origin(frame), grid.metric_spacing(frame)
    dx, dz = dx * step, dz * step
    west, north = x - dx / 2, z - dz / 2
    return west, north, west + view.shape[1] * dx, north + view.shape[0] * dz
