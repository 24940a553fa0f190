"""Many textures as one image: packed on shelves, with a rim against bleeding, repeated ones laid out as often as they repeat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

MAX_SIDE = 4096  # pixels
RIM = 2  # pixels around a tile that continue its edge
MOST_TILES = 8  # a side, of a texture that repeats
SHRINK = 0.9


@dataclass(frozen=True)
class Tile:
    """The place of a texture in the atlas, pixels without its rim, and how often it is repeated there."""

    left: int
    top: int
    width: int
    height: int
    across: int
    down: int


@dataclass
class Atlas:
    """One image of many textures."""

    pixels: np.ndarray  # (rows, columns, 4) uint8
    tiles: dict[int, Tile]

    def part_of(self, texture: int) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of a texture with half of its rim, as shares of the image."""
        rows, columns = self.pixels.shape[:2]
        tile, rim = self.tiles[texture], RIM / 2
        right, bottom = tile.left + tile.width * tile.across, tile.top + tile.height * tile.down
        return (
            (tile.left - rim) / columns,
            (tile.top - rim) / rows,
            (right + rim) / columns,
            (bottom + rim) / rows,
        )


def within(uv: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Texture coordinates (c, 2) moved by whole repetitions so that each face begins within the first; `offsets` (s+1,)."""
    starts = offsets[:-1]
    lowest = np.full((len(starts), 2), 0.0)
    filled = np.diff(offsets) > 0
    if filled.any():
        lowest[filled] = np.minimum.reduceat(uv, starts[filled])
    # A hair below a whole number is that number.
    return uv - np.floor(lowest + 1e-6).repeat(np.diff(offsets), axis=0)


def repetitions(uv: np.ndarray, texture: np.ndarray, count: int) -> np.ndarray:
    """How often (count, 2) each texture repeats across and down, from coordinates (c, 2) from `within` and their textures (c,)."""
    most = np.ones((count, 2))
    finite = np.isfinite(uv).all(axis=1) & (texture >= 0)
    np.maximum.at(most, texture[finite], uv[finite])
    return np.clip(np.ceil(most - 1e-3), 1, MOST_TILES).astype(np.int64)


def pack(
    sizes: dict[int, tuple[int, int]],
    repeats: np.ndarray,
    load: Callable[[int, tuple[int, int]], np.ndarray],
) -> Atlas:
    """Pack textures of these sizes (columns, rows); `load` gives the pixels (rows, columns, 4) of one at a size."""
    scale = 1.0
    while True:
        tiles, side = _shelved(sizes, repeats, scale)
        if side <= MAX_SIDE:
            break
        scale *= SHRINK
    width = max((tile.left + tile.width * tile.across + RIM for tile in tiles.values()), default=1)
    pixels = np.zeros((side, width, 4), np.uint8)
    for texture, tile in tiles.items():
        once = load(texture, (tile.width, tile.height))
        whole = np.tile(once, (tile.down, tile.across, 1))
        rimmed = np.pad(whole, ((RIM, RIM), (RIM, RIM), (0, 0)), mode="edge")
        rows, columns = rimmed.shape[:2]
        pixels[tile.top - RIM : tile.top - RIM + rows, tile.left - RIM : tile.left - RIM + columns] = rimmed
    return Atlas(pixels, tiles)


def _shelved(
    sizes: dict[int, tuple[int, int]], repeats: np.ndarray, scale: float
) -> tuple[dict[int, Tile], int]:
    """The places of all textures, the tallest first, on shelves as wide as the atlas may be, and the height that takes."""
    scaled = {
        texture: (max(1, round(columns * scale)), max(1, round(rows * scale)))
        for texture, (columns, rows) in sizes.items()
    }
    areas = sum(
        (columns * int(repeats[texture, 0]) + 2 * RIM) * (rows * int(repeats[texture, 1]) + 2 * RIM)
        for texture, (columns, rows) in scaled.items()
    )
    widest = max(
        (columns * int(repeats[texture, 0]) + 2 * RIM for texture, (columns, _) in scaled.items()), default=1
    )
    if widest > MAX_SIDE:
        return {}, MAX_SIDE + 1
    limit = min(MAX_SIDE, max(widest, int(1.1 * areas**0.5)))
    order = sorted(scaled, key=lambda texture: (-scaled[texture][1] * int(repeats[texture, 1]), texture))
    tiles: dict[int, Tile] = {}
    left = top = shelf = 0
    for texture in order:
        columns, rows = scaled[texture]
        across, down = (int(times) for times in repeats[texture])
        width, height = columns * across + 2 * RIM, rows * down + 2 * RIM
        if left + width > limit:
            left, top, shelf = 0, top + shelf, 0
        tiles[texture] = Tile(left + RIM, top + RIM, columns, rows, across, down)
        left, shelf = left + width, max(shelf, height)
    return tiles, top + shelf


def placed_uv(uv: np.ndarray, texture: np.ndarray, atlas: Atlas) -> np.ndarray:
    """Coordinates (c, 2) from `within`, from a texture's lower left corner, as shares of the atlas from its upper left one; else nan."""
    rows, columns = atlas.pixels.shape[:2]
    result = np.full(uv.shape, np.nan)
    for number, tile in atlas.tiles.items():
        some = np.flatnonzero(texture == number)
        across = np.clip(uv[some, 0], 0, tile.across)
        up = np.clip(uv[some, 1], 0, tile.down)
        result[some, 0] = (tile.left + across * tile.width) / columns
        result[some, 1] = (tile.top + (tile.down - up) * tile.height) / rows
    return result
