"""Terrain: a regular grid of heights, rounded to a quantum and cut into equal blocks."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

import numpy as np

from .errors import ParameterError
from .frame import Frame
from .parallel import in_threads
from .raster import Grid

BLOCK_VERTICES = 255  # a side; 255 × 255 indices fit in 16 bits
BAND_VERTICES = 1 << 16  # rounded at a time
MAX_VERTICES = 1 << 28
QUANTUM_RANGE = (0.001, 0.1)  # metres
NO_HEIGHT = (
    1e20  # metres; what is beyond was a mark of missing data that the raster does not name, such as -3.4e38
)

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
    """A regular grid of vertices in the terrain's own metres, rows from north to south; NaN heights are holes.

    `steps` says of the northern, eastern, southern and western edge that only each n-th vertex is used: those that
    a coarser neighbour has, too. The others are there, but in no triangle.
    """

    origin: tuple[float, float]  # x and z of the north-western vertex
    spacing: tuple[float, float]  # along x and along z
    heights: np.ndarray  # (rows, columns) float32, metres
    steps: tuple[int, int, int, int] = (1, 1, 1, 1)

    @property
    def size(self) -> tuple[float, float]:
        """Its width and depth in metres."""
        rows, columns = self.heights.shape
        return (columns - 1) * self.spacing[0], (rows - 1) * self.spacing[1]

    @cached_property
    def span(self) -> tuple[float, float]:
        """Its lowest and its highest height in metres; nan where it has a hole."""
        return float(self.heights.min()), float(self.heights.max())

    @property
    def holed(self) -> bool:
        """Whether any of its vertices is a hole."""
        return math.isnan(self.span[0])

    def points(self, vertices: np.ndarray | None = None) -> np.ndarray:
        """Vertices (…, 3) float64 as x, height, z in the terrain's own metres; the height of a hole is nan.

        `vertices` are rows of `heights.ravel()`, in any shape; all in a row by default.
        """
        if vertices is None:
            vertices = np.arange(self.heights.size)
        row, column = np.divmod(vertices, self.heights.shape[1])
        points = np.empty((*vertices.shape, 3))
        points[..., 0] = self.origin[0] + column * self.spacing[0]
        points[..., 1] = self.heights[row, column]
        points[..., 2] = self.origin[1] + row * self.spacing[1]
        return points

    def triangles(self) -> np.ndarray:
        """Its triangles (t, 3) int64, rows of `heights.ravel()`, counter-clockwise from above, without those at holes."""
        triangles = block_triangles(*self.heights.shape, self.steps)
        if not self.holed:
            return triangles
        return triangles[~np.isnan(self.heights).ravel()[triangles].any(axis=1)]


@dataclass(frozen=True)
class Patch:
    """Triangles of any shape, counter-clockwise from above, in the terrain's own metres."""

    origin: tuple[float, float]  # x and z that positions are relative to
    positions: np.ndarray  # (v, 3) float64: x, height, z
    triangles: np.ndarray  # (t, 3) uint32, rows of positions

    def points(self) -> np.ndarray:
        """Its vertices (v, 3) float64 as x, height, z in the terrain's own metres."""
        return self.positions + np.array((self.origin[0], 0.0, self.origin[1]))


@dataclass(frozen=True)
class DrapeImage:
    """One of a drape's image files; `extent` is west, north, east, south of its outer edges in the terrain's own metres."""

    data: bytes
    mime: str
    extent: tuple[float, float, float, float]

    def covers(self, x: float, z: float) -> bool:
        """Whether a place in the terrain's own metres lies within."""
        west, north, east, south = self.extent
        return west <= x <= east and north <= z <= south


@dataclass(frozen=True)
class Drape:
    """What covers a terrain: one image, or several beside each other, each of which covers whole pieces of the terrain."""

    name: str
    images: list[DrapeImage]
    opacity: float = 1.0
    shading: bool = True
    date: str | None = None


@dataclass(frozen=True)
class Sides:
    """The upright faces under the rim of a terrain and its bottom."""

    bottom: float  # metres
    color: str


@dataclass
class Terrain:
    """The pieces of one terrain with what covers them.

    Its own metres are local ground metres turned by `rotation` degrees about the frame's centre, counter-clockwise from above:
    a terrain's x axis runs along the southern edge of a rotated extent.
    """

    quantum: float
    blocks: list[Block]
    patches: list[Patch] = field(default_factory=list)
    color: str = "#cfc7b4"
    drapes: list[Drape] = field(default_factory=list)
    rotation: float = 0.0
    sides: Sides | None = None
    frame: str | None = None  # colour of the lines along the outer edges
    wireframe: str | None = None  # colour of the lines along the grid
    opacity: float = 1.0


def make_grid(frame: Frame, spacing: float, multiple: int = 1) -> Grid:
    """Return the grid over the frame's extent whose spacing is the nearest to `spacing` (ground metres) that divides it.

    Its cells along each side are a multiple of `multiple`. Raises ParameterError where the grid would hold more vertices than
    memory does.
    """
    width, height = frame.size
    if not (math.isfinite(spacing) and spacing > 0):
        raise ParameterError(
            f"SPACING: {spacing:g} is no distance; give metres above 0, or nothing for the DEM's own."
        )
    columns, rows = (max(1, round(size / spacing / multiple)) * multiple + 1 for size in (width, height))
    require_few(columns * rows, spacing, width * height)
    return Grid(frame.extent, columns, rows)


def require_few(vertices: float, spacing: float, area: float) -> None:
    """Raise ParameterError where a spacing (metres) makes more vertices of an area (m²) than memory holds."""
    if vertices > MAX_VERTICES:
        least = spacing * math.sqrt(vertices / MAX_VERTICES)
        raise ParameterError(
            f"SPACING: {spacing:g} m over this extent makes {vertices / 1e6:,.0f} million vertices;"
            f" give at least {math.ceil(least * 10) / 10:g} m, or a smaller EXTENT."
        )


def height_quantum(spacing: float) -> float:
    """The height step that vertices are rounded to, for a spacing in ground metres: a thousandth, from 1 mm to 10 cm."""
    low, high = QUANTUM_RANGE
    return min(max(spacing / 1000, low), high)


def quantise(heights: np.ndarray, quantum: float) -> np.ndarray:
    """Round heights (rows, columns) to multiples of the quantum; float32, in place if they are; what is not finite, or NO_HEIGHT, becomes NaN."""
    rounded = np.asarray(heights, np.float32)

    def round_rows(rows: slice) -> None:
        # Band by band: float64 of a whole terrain would not stay in the processor's cache.
        step = max(1, BAND_VERTICES // heights.shape[1])
        buffer = np.empty((step, heights.shape[1]))
        for start in range(rows.start, rows.stop, step):
            stop = min(start + step, rows.stop)
            band = buffer[: stop - start]
            band[...] = heights[start:stop]
            np.multiply(band, 1 / quantum, out=band)
            np.rint(band, out=band)
            out = rounded[start:stop]
            out[...] = np.multiply(band, quantum, out=band)
            absurd = np.abs(out) > NO_HEIGHT
            if absurd.any():
                out[absurd] = np.nan

    in_threads(round_rows, len(heights))
    return rounded


def cut_blocks(heights: np.ndarray, spacing: tuple[float, float], origin: tuple[float, float]) -> list[Block]:
    """Cut a grid (rows, columns) into blocks of at most 255 × 255 vertices that share their edge vertices.

    `origin` is x and z of its north-western vertex, `spacing` along x and z, all in ground metres.
    """
    return [
        Block(
            (origin[0] + left * spacing[0], origin[1] + top * spacing[1]),
            spacing,
            heights[top : bottom + 1, left : right + 1],
        )
        for top, bottom, left, right in block_windows(heights.shape)
    ]


def block_windows(shape: tuple[int, ...], multiple: int = 1) -> list[tuple[int, int, int, int]]:
    """Top, bottom, left and right vertices of the blocks of a grid (rows, columns), cut at multiples of `multiple` cells."""
    rows, columns = (_cuts(vertices, multiple) for vertices in shape)
    return [
        (top, bottom, left, right)
        for top, bottom in zip(rows[:-1], rows[1:])
        for left, right in zip(columns[:-1], columns[1:])
    ]


def _cuts(vertices: int, multiple: int) -> list[int]:
    """Indices of the vertices at block edges: pieces of at most two lengths, so at most four shapes of blocks."""
    cells = (vertices - 1) // multiple
    pieces = math.ceil(cells / ((BLOCK_VERTICES - 1) // multiple))
    return [round(cells * piece / pieces) * multiple for piece in range(pieces + 1)]


@lru_cache(maxsize=64)
def block_triangles(rows: int, columns: int, steps: tuple[int, int, int, int] = (1, 1, 1, 1)) -> np.ndarray:
    """Triangles (t, 3) int64 of a grid of vertices in row-major order, rows from the north, counter-clockwise from above.

    A cell with corners a (NW), b (NE), c (SW), d (SE) has the triangles a c b and b c d. Where `steps` (north, east, south, west)
    leave out vertices of an edge, the cells along the edges become four strips whose outer vertices are those that are left.
    Stitched blocks have at least 3 × 3 vertices, and steps that divide their edges.
    """
    number = np.arange(rows * columns).reshape(rows, columns)
    if steps == (1, 1, 1, 1):
        return _cells(number)
    rings = (
        number,
        number[:, ::-1].T,
        number[::-1, ::-1],
        number[::-1].T,
    )  # each edge in turn as the first row
    strips = [_strip(turned[0, ::step], turned[1], step) for turned, step in zip(rings, steps)]
    return np.concatenate((_cells(number[1:-1, 1:-1]), *strips))


def _cells(number: np.ndarray) -> np.ndarray:
    """Two triangles of each cell of a grid of vertex numbers (rows, columns)."""
    a, b, c, d = number[:-1, :-1], number[:-1, 1:], number[1:, :-1], number[1:, 1:]
    return np.stack((a, c, b, b, c, d), axis=-1).reshape(-1, 3)


def _strip(outer: np.ndarray, inner: np.ndarray, step: int) -> np.ndarray:
    """Triangles of a trapezoid: `outer` is every step-th vertex above `inner` (n,), whose first and last are not part of it."""
    last = len(inner) - 2
    middle = np.clip(np.arange(len(outer) - 1) * step + max(step // 2, 1), 1, last)
    caps = np.stack((outer[:-1], inner[middle], outer[1:]), axis=-1)
    left = np.arange(1, last)
    # An inner edge belongs to the outer vertex on its side of the middle.
    apex = outer[np.searchsorted(middle, left, side="right")]
    return np.concatenate((caps, np.stack((apex, inner[left], inner[left + 1]), axis=-1)))


def build_terrain(heights: np.ndarray, frame: Frame, grid: Grid) -> Terrain:
    """Return the terrain of heights (rows, columns) in metres at the grid's vertices."""
    spacing = grid.metric_spacing(frame)
    quantum = height_quantum(min(spacing))
    blocks = cut_blocks(quantise(heights, quantum), spacing, grid.origin(frame))
    return Terrain(quantum, filled(blocks), rotation=frame.rotation)


def filled(blocks: list[Block]) -> list[Block]:
    """The blocks that hold a height."""
    return [block for block in blocks if not block.holed or np.isfinite(block.heights).any()]


def flat_terrain(frame: Frame, altitude: float, cells: int = 1) -> Terrain:
    """Return a plane over the frame's extent at an altitude in metres, in `cells` × `cells` cells."""
    side = cells + 1
    return build_terrain(np.full((side, side), altitude), frame, Grid(frame.extent, side, side))


def tint_by_height(
    heights: np.ndarray, span: tuple[float, float], stops: np.ndarray = HYPSOMETRIC_TINTS
) -> np.ndarray:
    """Colours (rows, columns, 3) uint8 of heights (rows, columns) from the lowest to the highest of `span`.

    `stops` (n, 4) are shares of the range, ascending, and red, green and blue of each. Holes (NaN) go on in the colours around them.
    """
    low, high = span
    # Whoever draws the picture blends pixels at a hole's edge with those within.
    share = np.clip(np.nan_to_num((without_gaps(heights) - low) / max(high - low, 1e-9)), 0, 1)
    # A look-up table is five times as fast as interpolating three channels a pixel.
    steps = np.linspace(0, 1, 4096)
    table = np.stack([np.interp(steps, stops[:, 0], stops[:, c]) for c in (1, 2, 3)], axis=-1)
    return table.round().astype(np.uint8)[(share * 4095).astype(np.int32)]


def without_gaps(values: np.ndarray) -> np.ndarray:
    """Values (rows, columns) with every NaN replaced by the mean of what lies near it; all NaN as they are."""
    gaps = np.isnan(values)
    if gaps.all() or not gaps.any():
        return values
    rows, columns = values.shape
    even = np.pad(values, ((0, rows % 2), (0, columns % 2)), constant_values=np.nan)
    fours = np.stack([even[row::2, column::2] for row in (0, 1) for column in (0, 1)])
    known = np.isfinite(fours)
    count = known.sum(axis=0)
    means = np.where(known, fours, 0).sum(axis=0) / np.where(count, count, np.nan)
    near = without_gaps(means).repeat(2, axis=0).repeat(2, axis=1)[:rows, :columns]
    return np.where(gaps, near, values)
