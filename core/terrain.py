"""Terrain: a regular grid of heights, rounded to a quantum and cut into equal blocks."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from .errors import ParameterError
from .frame import Frame
from .raster import Grid, encode_png

BLOCK_VERTICES = 255  # a side; 255 × 255 indices fit in 16 bits
BAND_VERTICES = 1 << 15  # rounded at a time
MAX_VERTICES = 1 << 28
QUANTUM_RANGE = (0.001, 0.1)  # metres
MAX_TINT_PIXELS = 1024

HYPSOMETRIC_TINTS = np.array(
    [  # share of the height range, red, green, blue: lowland green to bare rock and snow
        (0.00, 133, 164, 124),
        (0.12, 164, 182, 133),
        (0.28, 205, 202, 152),
        (0.45, 214, 189, 142),
        (0.62, 190, 157, 122),
        (0.78, 170, 146, 130),
        (0.90, 206, 198, 193),
        (1.00, 250, 249, 247),
    ]
)


@dataclass(frozen=True)
class Block:
    """A regular grid of vertices in local ground metres, rows from north to south; NaN heights are holes."""

    origin: tuple[float, float]  # x and z of the north-western vertex
    spacing: tuple[float, float]  # along x and along z
    heights: np.ndarray  # (rows, columns) float32, metres


@dataclass(frozen=True)
class Drape:
    """An image over a terrain; `extent` is west, north, east, south of its outer edges in local metres (x, z)."""

    name: str
    png: bytes
    extent: tuple[float, float, float, float]


@dataclass
class Terrain:
    """Blocks of one terrain with what covers them."""

    quantum: float
    blocks: list[Block]
    color: str = "#cfc7b4"
    drapes: list[Drape] = field(default_factory=list)


def make_grid(frame: Frame, spacing: float) -> Grid:
    """Return the grid over the frame's extent whose spacing is the nearest to `spacing` (ground metres) that divides it.

    Raises ParameterError where the grid would hold more vertices than memory does.
    """
    width, height = frame.size
    if not (math.isfinite(spacing) and spacing > 0):
        raise ParameterError(
            f"SPACING: {spacing:g} is no distance; give metres above 0, or nothing for the DEM's own."
        )
    columns, rows = (max(1, round(size / spacing)) + 1 for size in (width, height))
    if columns * rows > MAX_VERTICES:
        least = math.sqrt(width * height / MAX_VERTICES)
        raise ParameterError(
            f"SPACING: {spacing:g} m over this extent makes {columns * rows / 1e6:,.0f} million vertices;"
            f" give at least {math.ceil(least * 10) / 10:g} m, or a smaller EXTENT."
        )
    return Grid(frame.extent, columns, rows)


def height_quantum(spacing: float) -> float:
    """The height step that vertices are rounded to, for a spacing in ground metres: a thousandth, from 1 mm to 10 cm."""
    low, high = QUANTUM_RANGE
    return min(max(spacing / 1000, low), high)


def quantise(heights: np.ndarray, quantum: float) -> np.ndarray:
    """Round heights (rows, columns) to multiples of the quantum; float32, NaN stays NaN."""
    rounded = np.empty(heights.shape, np.float32)
    # Band by band: float64 of a whole terrain would not stay in the processor's cache.
    step = max(1, BAND_VERTICES // heights.shape[1])
    for start in range(0, len(heights), step):
        band = np.divide(heights[start : start + step], quantum, dtype=np.float64)
        rounded[start : start + step] = np.rint(band, out=band) * quantum
    return rounded


def cut_blocks(heights: np.ndarray, spacing: tuple[float, float], origin: tuple[float, float]) -> list[Block]:
    """Cut a grid (rows, columns) into blocks of at most 255 × 255 vertices that share their edge vertices.

    `origin` is x and z of its north-western vertex, `spacing` along x and z, all in ground metres.
    """
    rows, columns = _cuts(heights.shape[0]), _cuts(heights.shape[1])
    return [
        Block(
            (origin[0] + left * spacing[0], origin[1] + top * spacing[1]),
            spacing,
            heights[top : bottom + 1, left : right + 1],
        )
        for top, bottom in zip(rows[:-1], rows[1:])
        for left, right in zip(columns[:-1], columns[1:])
    ]


def _cuts(vertices: int) -> list[int]:
    """Indices of the vertices at block edges: pieces of at most two lengths, so at most four shapes of blocks."""
    cells = vertices - 1
    pieces = math.ceil(cells / (BLOCK_VERTICES - 1))
    return [round(cells * piece / pieces) for piece in range(pieces + 1)]


def build_terrain(heights: np.ndarray, frame: Frame, grid: Grid) -> Terrain:
    """Return the terrain of heights (rows, columns) in metres at the grid's vertices."""
    spacing = grid.spacing[0] / frame.scale, grid.spacing[1] / frame.scale
    quantum = height_quantum(min(spacing))
    width, height = frame.size
    return Terrain(quantum, cut_blocks(quantise(heights, quantum), spacing, (-width / 2, -height / 2)))


def flat_terrain(frame: Frame, altitude: float) -> Terrain:
    """Return a plane over the frame's extent at an altitude in metres."""
    return build_terrain(np.full((2, 2), altitude), frame, Grid(frame.extent, 2, 2))


def height_image(heights: np.ndarray, frame: Frame, grid: Grid, name: str) -> Drape:
    """A drape of hypsometric tints of heights (rows, columns), at most 1024 pixels a side, a pixel centred on a vertex."""
    step = max(1, -(-max(heights.shape) // MAX_TINT_PIXELS))
    sampled = heights[::step, ::step]
    dx, dz = grid.spacing[0] / frame.scale * step, grid.spacing[1] / frame.scale * step
    width, height = frame.size
    west, north = -width / 2 - dx / 2, -height / 2 - dz / 2
    rows, columns = sampled.shape
    return Drape(
        name, encode_png(tint_by_height(sampled)), (west, north, west + columns * dx, north + rows * dz)
    )


def tint_by_height(heights: np.ndarray) -> np.ndarray:
    """Hypsometric tints (rows, columns, 3) uint8 of heights (rows, columns), over their whole range."""
    low, high = np.nanmin(heights), np.nanmax(heights)
    share = np.nan_to_num((heights - low) / max(high - low, 1e-9))
    # A look-up table is five times as fast as interpolating three channels a pixel.
    steps = np.linspace(0, 1, 4096)
    table = np.stack(
        [np.interp(steps, HYPSOMETRIC_TINTS[:, 0], HYPSOMETRIC_TINTS[:, c]) for c in (1, 2, 3)], axis=-1
    )
    return table.round().astype(np.uint8)[(share * 4095).astype(np.int32)]
