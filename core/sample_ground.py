"""The ground of the sample city: its coast, islands and hills, and a grid of streets that follows the shore.

Plan coordinates are metres east and north of the south-western corner. The streets are straight in coordinates (along, inland) of
their own, which a conformal map bends along the coast: right angles stay right.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

WIDTH, DEPTH = 3250.0, 2250.0  # metres from west to east and from south to north
SHORE = 640.0  # metres north of the southern edge, on average
WAVES = ((128.0, 2 * math.pi / 2150, 0.35), (24.0, 2 * math.pi / 790, 1.1))  # amplitude, wave number, phase
STEPS = 6  # of Newton's method
DEEPEST = -120.0  # beyond which the map is not inverted: it folds there
NATURAL = (520.0, 2440.0)  # metres along the shore, between which it is walled
ISLANDS = (  # east, north, radius and height in metres
    (420.0, 270.0, 150.0, 13.0),
    (760.0, 130.0, 70.0, 6.0),
    (1850.0, 190.0, 185.0, 17.0),
    (2170.0, 330.0, 60.0, 5.0),
    (2890.0, 170.0, 110.0, 9.0),
)
HILLS = (  # east, north, radius and height in metres
    (1440.0, 1010.0, 150.0, 17.0),
    (430.0, 1560.0, 390.0, 46.0),
    (1050.0, 2050.0, 430.0, 34.0),
    (2620.0, 1790.0, 420.0, 52.0),
    (3050.0, 1180.0, 260.0, 24.0),
    (2080.0, 1900.0, 260.0, 20.0),
    (120.0, 1020.0, 210.0, 18.0),
)
PIERS = (
    (1075.0, 1105.0, -95.0, 3.0),
    (1215.0, 1240.0, -70.0, 3.0),
    (905.0, 985.0, -60.0, 3.0),
)  # along, inland
SEED, WORD = 0x5EED, (1 << 64) - 1
MIXERS = (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB)
QUAY = 1.6  # metres above the sea


def hashed(*keys: np.ndarray | int) -> np.ndarray:
    """Numbers from 0 to 1 that follow from whole numbers alone, the same on every machine.

    By the output function of SplitMix64 (Steele, Lea & Flood 2014).
    """
    mixed: np.ndarray = np.array(SEED, np.uint64)
    first, second, third = map(np.uint64, MIXERS)
    with np.errstate(over="ignore"):
        for key in keys:
            mixed = (mixed ^ np.asarray(key, np.int64).astype(np.uint64)) * first
            mixed = (mixed ^ (mixed >> np.uint64(30))) * second
            mixed = (mixed ^ (mixed >> np.uint64(27))) * third
            mixed ^= mixed >> np.uint64(31)
    return np.asarray(mixed >> np.uint64(11), np.float64) / 2.0**53


def chance(*keys: int) -> float:
    """The same of single numbers."""
    mixed = SEED
    for key in keys:
        mixed = ((mixed ^ key) * MIXERS[0]) & WORD
        mixed = ((mixed ^ (mixed >> 30)) * MIXERS[1]) & WORD
        mixed = ((mixed ^ (mixed >> 27)) * MIXERS[2]) & WORD
        mixed ^= mixed >> 31
    return (mixed >> 11) / 2.0**53


def to_plan(along: np.ndarray | float, inland: np.ndarray | float) -> np.ndarray:
    """Plan coordinates (…, 2) of places of the street grid."""
    w = np.asarray(along) + 1j * np.asarray(inland)
    z = w + _bend(w)
    return np.stack((z.real, z.imag + SHORE), axis=-1)


def _bend(w: np.ndarray) -> np.ndarray:
    bent = np.zeros_like(w)
    for size, wave, phase in WAVES:
        bent += 1j * size * np.exp(1j * (wave * w + phase))
    return bent


def _slope(w: np.ndarray) -> np.ndarray:
    """The derivative of the map."""
    slope = np.ones_like(w)
    for size, wave, phase in WAVES:
        slope -= size * wave * np.exp(1j * (wave * w + phase))
    return slope


def stretch(along: np.ndarray | float, inland: np.ndarray | float) -> np.ndarray:
    """Metres on the ground for each metre of the street grid."""
    return np.abs(_slope(np.asarray(along) + 1j * np.asarray(inland)))


def to_grid(east: np.ndarray, north: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Places of the street grid (along, inland) of plan coordinates; far out in the sea all are DEEPEST."""
    z = np.asarray(east) + 1j * (np.asarray(north) - SHORE)
    w = z.real + 1j * np.maximum(z.imag, 0)
    for _ in range(STEPS):
        w = w - (w + _bend(w) - z) / _slope(w)
        w = w.real + 1j * np.maximum(w.imag, DEEPEST)
    lost = np.abs(w + _bend(w) - z) > 1
    return np.where(lost, z.real, w.real), np.where(lost, DEEPEST, w.imag)


def smooth(value: np.ndarray, low: float, high: float) -> np.ndarray:
    """0 below `low`, 1 above `high`, and a smooth rise between."""
    t = np.clip((np.asarray(value) - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def noise(east: np.ndarray, north: np.ndarray, size: float, seed: int) -> np.ndarray:
    """Smooth values around 0, between -1 and 1, of columns (c,) and rows (r,) of a grid: (r, c). `size` is that of the bumps in metres."""
    x, y = np.asarray(east) / size + 7, np.asarray(north) / size + 7
    columns, rows = int(x.max()) + 2, int(y.max()) + 2
    lattice = hashed(seed, np.arange(rows)[:, None], np.arange(columns)[None, :]) * 2 - 1
    return between(lattice, y, x, lambda share: share * share * (3 - 2 * share))


def between(
    values: np.ndarray,
    rows: np.ndarray,
    columns: np.ndarray,
    ease: Callable[[np.ndarray], np.ndarray] = lambda share: share,
) -> np.ndarray:
    """Values (n, m) float32 between those of a grid (r, c), at fractional rows (n,) and columns (m,); `ease` bends shares from 0 to 1."""
    grid = values.astype(np.float32)
    for places in (rows, columns):
        low = np.clip(places.astype(int), 0, len(grid) - 2)
        share = ease(np.clip(places - low, 0, 1)).astype(np.float32)[:, None]
        grid = (grid[low] * (1 - share) + grid[low + 1] * share).T
    return grid


def heights(east: np.ndarray, north: np.ndarray) -> np.ndarray:
    """Metres above the sea (r, c) float64 of columns (c,) and rows (r,) of a grid; the sea is 0."""
    xx, yy = np.meshgrid(east, north)
    along, inland = to_grid(xx, yy)
    rough = noise(east, north, 210, 1) + 0.4 * noise(east, north, 75, 2) + 0.08 * noise(east, north, 24, 3)
    natural = 1 - smooth(along, NATURAL[0] - 140, NATURAL[0]) + smooth(along, NATURAL[1], NATURAL[1] + 140)
    shore = inland + natural * (22 * rough + 8)
    wild = np.maximum(natural, smooth(inland, 640, 950))
    ground = QUAY + 8 * smooth(shore, 20, 420) + 9 * smooth(shore, 350, 1500)
    ground *= (1 - natural) + natural * smooth(shore, -6, 55)
    for x, y, radius, height in HILLS:
        ground += (
            height
            * np.exp(-2.2 * (np.hypot(xx - x, yy - y) / radius / (1 + 0.3 * wild * rough)) ** 2)
            * smooth(shore, 0, 90)
        )
    ground += 2.6 * wild * smooth(shore, 0, 120) * rough
    land = np.where(shore > 0, np.maximum(ground, 0.3), 0.0)
    for x, y, radius, height in ISLANDS:
        inside = 1 - np.hypot(xx - x, (yy - y) * 1.25) / radius + 0.22 * rough
        land = np.maximum(land, np.where(inside > 0, height * smooth(inside, -0.05, 0.75) + 0.3, 0))
    for west, east_end, south, north_end in PIERS:
        pier = (along > west) & (along < east_end) & (inland > south) & (inland < north_end)
        land = np.where(pier & (land == 0), QUAY, land)
    return np.round(land, 2)
