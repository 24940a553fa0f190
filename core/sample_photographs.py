"""Photographs as of long ago that were never taken: views of the sample city across its harbour, squares and snow."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .sample_ground import chance, hashed, noise, smooth

COLUMNS, ROWS = 480, 320  # pixels
HORIZON = 196  # row of the foot of the houses
WATER, STONE, SNOW = range(3)  # foregrounds
TONE = np.array((1.06, 0.97, 0.8))  # of old paper


@dataclass(frozen=True)
class View:
    """What a photograph shows."""

    title: str
    year: int
    east: float  # where it was taken, in plan coordinates
    north: float
    heading: int  # degrees
    front: int = STONE
    tall: float = 1.0
    church: int | None = None  # column of a spire
    masts: int = 0


VIEWS = (
    View("The harbour on a still morning", 1907, 1190, 455, 10, WATER, 1.0, 330, 5),
    View("Market day", 1912, 1300, 540, 350, STONE, 1.05, None),
    View("The church on its hill after snowfall", 1926, 1490, 900, 330, SNOW, 0.62, 246),
    View("New houses on Kauppakatu", 1934, 1690, 705, 300, STONE, 1.3, None),
    View("Sheds and masts at the docks", 1921, 2230, 690, 45, WATER, 0.55, None, 9),
    View("Skaters on the bay", 1938, 1840, 560, 5, SNOW, 0.8, 120, 2),
)


def photograph(view: View, number: int) -> np.ndarray:
    """The picture of a view, (3, rows, columns) uint8."""
    y, x = np.mgrid[0:ROWS, 0:COLUMNS].astype(np.float64)
    clouds = noise(np.arange(COLUMNS), np.arange(ROWS) * 2.5, 90, 200 + number)
    grey = 205 + 22 * smooth(clouds, -0.2, 0.6) - 0.16 * (HORIZON - y)
    _row(grey, x, y, number + 40, 0.72 * view.tall, 176)
    if view.church is not None:
        _spire(grey, x, y, view.church)
    _row(grey, x, y, number, view.tall, 128)
    _front(grey, x, y, view, number)
    for mast in range(view.masts):
        _ship(
            grey, x, y, 30 + (COLUMNS - 60) * chance(211, number, mast), 0.7 + 0.5 * chance(212, number, mast)
        )
    return _printed(grey, x, y, number)


def _row(grey: np.ndarray, x: np.ndarray, y: np.ndarray, seed: int, tall: float, shade: float) -> None:
    """Houses side by side, with windows and roofs."""
    left, house = -10.0, 0
    while left < COLUMNS:
        wide = 44 + 46 * chance(201, seed, house)
        cut = slice(max(0, math.ceil(left)), math.ceil(left + wide))
        _house(grey[:, cut], x[:, cut] - left, y[:, cut], wide, (seed, house), tall, shade)
        left, house = left + wide, house + 1


def _house(
    grey: np.ndarray,
    x: np.ndarray,
    y: np.ndarray,
    wide: float,
    key: tuple[int, int],
    tall: float,
    shade: float,
) -> None:
    """A house in its columns; `x` is from its left."""
    eaves = HORIZON - tall * (46 + 52 * chance(202, *key))
    tone = shade * (0.82 + 0.36 * chance(203, *key))
    pitch = 0.0 if chance(204, *key) < 0.25 else 15 * tall
    wall = (y > eaves) & (y <= HORIZON)
    grey[(y <= eaves) & (y > eaves - pitch * np.minimum(1, np.minimum(x, wide - x) / 9))] = tone * 0.55
    grey[wall] = tone
    grey[wall & (x % 11 > 4) & (x % 11 < 8.5) & ((y - eaves) % 17 > 5) & ((y - eaves) % 17 < 13)] = (
        tone * 0.45
    )
    grey[wall & ((y - eaves) < 2)] = tone * 1.25
    grey[wall & (x < 1)] *= 0.8


def _spire(grey: np.ndarray, x: np.ndarray, y: np.ndarray, column: float) -> None:
    top = 26
    half = np.clip((y - top) * 0.17, 0, 13)
    grey[(np.abs(x - column) < half) & (y > top) & (y < 104)] = 96
    grey[(np.abs(x - column) < 15) & (y >= 104) & (y <= HORIZON)] = 158
    grey[(np.abs(x - column) < 4) & (y >= 112) & (y <= 128)] = 84


def _front(grey: np.ndarray, x: np.ndarray, y: np.ndarray, view: View, number: int) -> None:
    """What is before the houses: water that mirrors them, stones, or snow, and people."""
    near, rows = y > HORIZON, np.arange(ROWS)
    depth = np.maximum(y - HORIZON, 0) / (ROWS - HORIZON)
    if view.front == WATER:
        ripples = np.rint(6 * noise(np.arange(COLUMNS) * 0.6, rows * 4, 26, 220 + number) * depth).astype(int)
        mirrored = np.clip(2 * HORIZON - rows[:, None], 0, ROWS - 1)
        source = np.clip(mirrored + ripples, 0, HORIZON)
        columns = np.clip(np.arange(COLUMNS) + ripples, 0, COLUMNS - 1)
        grey[near] = (0.62 * grey[source, columns] + 42 + 30 * depth)[near]
        return
    base = 222 if view.front == SNOW else 138
    ground = base + 14 * depth + 9 * noise(np.arange(COLUMNS), rows * 3, 22, 230 + number)
    if view.front == STONE:
        ground += 9 * (((x - COLUMNS / 2) / (0.25 + depth) // 16 + (depth * 34) // 1) % 2)
    grey[near] = ground[near]
    for person in range(22):
        place, far = COLUMNS * chance(213, number, person), chance(214, number, person) ** 2
        foot, size = HORIZON + 6 + 90 * far, 9 + 26 * far
        body = (np.abs(x - place) < size * 0.16) & (y < foot) & (y > foot - size * 0.8)
        head = np.hypot(x - place, y - foot + size * 0.9) < size * 0.13
        shadow = (np.abs(y - foot) < 1 + size * 0.03) & (x > place) & (x < place + size * 0.8)
        grey[shadow] *= 0.82
        grey[body | head] = 46 + 40 * chance(215, number, person)


def _ship(grey: np.ndarray, x: np.ndarray, y: np.ndarray, column: float, size: float) -> None:
    foot = HORIZON + 26 * size
    hull = (
        (np.abs(x - column) < 34 * size - 0.8 * (y - foot + 14 * size)) & (y < foot) & (y > foot - 13 * size)
    )
    grey[hull] = 52
    for shift in (-15, 6):
        mast = (np.abs(x - column - shift * size) < 1) & (y < foot - 9 * size) & (y > foot - 105 * size)
        yard = (np.abs(y - foot + 70 * size) < 0.8) & (np.abs(x - column - shift * size) < 13 * size)
        rope = np.abs(np.abs(x - column - shift * size) * 3.4 - (y - foot + 104 * size)) < 1.6
        grey[mast | yard] = 60
        grey[rope & (y < foot - 11 * size)] *= 0.72
    grey[(np.abs(x - column) < 30 * size) & (y >= foot) & (y < foot + 12 * size)] *= 0.7


def _printed(grey: np.ndarray, x: np.ndarray, y: np.ndarray, number: int) -> np.ndarray:
    """Soft, grained, darker towards the corners, on brownish paper with a pale rim."""
    soft = (grey + np.roll(grey, 1, 0) + np.roll(grey, 1, 1) + np.roll(grey, (1, 1), (0, 1))) / 4
    grain = hashed(221, number, np.arange(ROWS * COLUMNS).reshape(ROWS, COLUMNS)) - 0.5
    away = np.hypot(x / COLUMNS - 0.5, y / ROWS - 0.5)
    soft = 24 + 0.86 * soft * (1.04 - 0.42 * away**2) + 16 * grain
    rim = (np.minimum(x, COLUMNS - 1 - x) < 8) | (np.minimum(y, ROWS - 1 - y) < 8)
    soft[rim] = 232 + 5 * grain[rim]
    return np.clip(soft * TONE[:, None, None], 0, 255).astype(np.uint8)
