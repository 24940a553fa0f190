"""A terrain made level beneath what stands on it."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from .build import cut_patches
from .cut import common_ground
from .ground import Ground
from .ground_cut import cut_by_ground
from .rim import apart, footprints, point_numbers
from .terrain import Block, Patch, Terrain, filled

APART = 0.01  # metres between heights that a vertex can't be at together


def levelled(terrain: Terrain, ground: Ground) -> tuple[Terrain, int]:
    """The terrain moved to the ground of what stands on it, and how many of its vertices that concerns.

    All corners of a triangle that shares an area with a triangle of the ground move to that one's height, so that the terrain is as
    high as the ground all over it, and rises or falls to its own height within a cell beside it. Where a vertex would need several
    heights, the triangles that bear these grounds are cut along them instead. Of grounds one above the other the lowest counts: no
    terrain sticks out of a floor.
    """
    borne = _borne(terrain, ground)
    if not len(borne.below):
        return terrain, 0
    near = apart(terrain)
    corners = borne.corners.reshape(-1, 3)
    number = point_numbers(corners, near)
    wanted = ground.heights(np.repeat(borne.below, 3), corners[:, 0], corners[:, 2])
    low, high = np.full(number.max() + 1, np.inf), np.full(number.max() + 1, -np.inf)
    np.minimum.at(low, number, wanted)
    np.maximum.at(high, number, wanted)
    number = number.reshape(-1, 3)
    cut = _spread(high - low > APART, number)
    targets = np.empty((len(low), 3))
    targets[number.ravel()] = corners
    targets[:, 1] = np.where(cut, np.nan, low)
    several = _rounded_ground(ground.corners[np.unique(borne.below[cut[number[:, 0]]])], terrain.quantum)
    blocks, patches = [], []
    for block in terrain.blocks:
        rest, cut_out = _levelled_block(block, targets, near, several, terrain.quantum)
        blocks.append(rest)
        patches += cut_out
    for patch in terrain.patches:
        patches += _levelled_patch(patch, targets, near, several, terrain.quantum)
    return replace(terrain, blocks=filled(blocks), patches=patches), len(targets)


class _Borne(NamedTuple):
    """Pairs of a terrain's triangle and one of the ground that share an area."""

    corners: np.ndarray  # (k, 3, 3) float64 x, height, z of the terrain's triangle
    below: np.ndarray  # (k,) int64, row of the ground's triangle


def _borne(terrain: Terrain, ground: Ground) -> _Borne:
    flat = ground.corners[..., [0, 2]]
    low, high = flat.min(axis=1), flat.max(axis=1)
    corners, below = [np.zeros((0, 3, 3))], [np.zeros(0, np.int64)]
    pieces: list[Block | Patch] = [*terrain.blocks, *terrain.patches]
    for piece, (west, north, east, south) in zip(pieces, footprints(terrain)):
        near = np.flatnonzero(((low <= (east, south)) & (high >= (west, north))).all(axis=1))
        if len(near):
            points = piece.points()
            triangles = piece.triangles() if isinstance(piece, Block) else piece.triangles.astype(np.int64)
            found, triangle = common_ground(flat[near], points, triangles)
            corners.append(points[triangles[triangle]])
            below.append(near[found])
    return _Borne(np.concatenate(corners), np.concatenate(below))


def _spread(cut: np.ndarray, number: np.ndarray) -> np.ndarray:
    """Vertices (n,) bool of which some are cut, with all those of triangles (k, 3) with ground that hang together with them.

    So no ground crosses the outer edges of what is cut, and the triangles beyond them need no other vertices.
    """
    while True:
        hit = number[cut[number].any(axis=1)]
        if cut[hit].all():
            return cut
        cut[hit] = True


def _levelled_block(
    block: Block, targets: np.ndarray, near: float, several: Ground, quantum: float
) -> tuple[Block, list[Patch]]:
    """The block with its vertices moved that are within `near` metres of the targets (n, 3), and what is there instead of those at height nan."""
    rows, columns = block.heights.shape
    across, down = (
        (targets[:, axis] - start) / step for axis, start, step in zip((0, 2), block.origin, block.spacing)
    )
    column, row = np.rint(across).astype(np.int64), np.rint(down).astype(np.int64)
    here = (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
    here &= (abs(across - column) * block.spacing[0] <= near) & (abs(down - row) * block.spacing[1] <= near)
    if not here.any():
        return block, []
    moved, cut = _moved(block.points(), (row * columns + column)[here], targets[here, 1], quantum)
    made = _cut_out(moved, block.triangles(), cut, several)
    heights = np.where(cut, np.nan, moved[:, 1]).reshape(rows, columns).astype(np.float32)
    return replace(block, heights=heights), made


def _levelled_patch(
    patch: Patch, targets: np.ndarray, near: float, several: Ground, quantum: float
) -> list[Patch]:
    """What becomes of a patch, as of a block."""
    points = patch.points()
    number = point_numbers(np.concatenate((points, targets)), near)
    target_of = np.full(number.max(initial=0) + 1, -1)
    target_of[number[len(points) :]] = np.arange(len(targets))
    target = target_of[number[: len(points)]]
    vertices = np.flatnonzero(target >= 0)
    moved, cut = _moved(points, vertices, targets[target[vertices], 1], quantum)
    made = _cut_out(moved, patch.triangles.astype(np.int64), cut, several)
    positions = np.column_stack((patch.positions[:, 0], moved[:, 1], patch.positions[:, 2]))
    triangles = patch.triangles[~cut[patch.triangles].any(axis=1)]
    return [*([Patch(patch.origin, positions, triangles)] if len(triangles) else []), *made]


def _moved(
    points: np.ndarray, vertices: np.ndarray, heights: np.ndarray, quantum: float
) -> tuple[np.ndarray, np.ndarray]:
    """Points (v, 3) of which some vertices have other heights, and which of them, (v,) bool, are cut: those of height nan, which stay."""
    moved, cut = points.copy(), np.zeros(len(points), bool)
    cut[vertices[np.isnan(heights)]] = True
    usual = np.isfinite(heights) & np.isfinite(points[vertices, 1])  # a hole stays one
    moved[vertices[usual], 1] = _rounded(heights[usual], quantum)
    return moved, cut


def _cut_out(points: np.ndarray, triangles: np.ndarray, cut: np.ndarray, several: Ground) -> list[Patch]:
    """Patches for the triangles (t, 3) at cut vertices, with the ground of several heights in them."""
    triangles = triangles[cut[triangles].any(axis=1)]
    if not len(triangles):
        return []
    low, high = (reduce(points[triangles.ravel()][:, [0, 2]], axis=0) for reduce in (np.min, np.max))
    flat = several.corners[..., [0, 2]]
    near = ((flat.min(axis=1) <= high) & (flat.max(axis=1) >= low)).all(axis=1)
    return cut_patches(*cut_by_ground(points, triangles, Ground(several.corners[near])))


def _rounded(heights: np.ndarray, quantum: float) -> np.ndarray:
    """Multiples of the quantum, no higher than the heights but for rounding."""
    return np.floor(heights / quantum + 1e-3) * quantum


def _rounded_ground(corners: np.ndarray, quantum: float) -> Ground:
    rounded = corners.copy()
    rounded[..., 1] = _rounded(corners[..., 1], quantum)
    return Ground(rounded)
