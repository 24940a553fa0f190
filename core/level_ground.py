"""A terrain made level beneath what stands on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from .city_colors import GROUND
from .cut import common_ground
from .frame import turned
from .mesh import Mesh
from .part import Part
from .rim import SAME, footprints, point_numbers
from .terrain import Block, Patch, Terrain


@dataclass(frozen=True)
class Ground:
    """Triangles that bodies stand on: corners (t, 3, 3) float64 x, height, z in the terrain's own metres."""

    corners: np.ndarray

    def heights(self, triangle: np.ndarray, x: np.ndarray, z: np.ndarray) -> np.ndarray:
        """Heights (k,) of triangles' planes at places, no lower and no higher than the triangles reach."""
        a, b, c = (self.corners[triangle, corner] for corner in range(3))
        along, across = b - a, c - a
        area = along[:, 0] * across[:, 2] - along[:, 2] * across[:, 0]
        dx, dz = x - a[:, 0], z - a[:, 2]
        to_b = (dx * across[:, 2] - dz * across[:, 0]) / area
        to_c = (dz * along[:, 0] - dx * along[:, 2]) / area
        height = a[:, 1] + to_b * along[:, 1] + to_c * across[:, 1]
        reach = self.corners[triangle, :, 1]
        return np.clip(height, reach.min(axis=1), reach.max(axis=1))


def ground_of(mesh: Mesh, surfaces: Sequence[str], rotation: float) -> Ground:
    """What the features of a city model stand on: their ground surfaces; of a feature without, all of it at its lowest height.

    `surfaces` are the kinds of the mesh's slots; `rotation` is the terrain's.
    """
    slots = np.zeros(len(mesh.positions), np.uint8) if mesh.slots is None else mesh.slots
    first = mesh.triangles[:, 0]
    feature = mesh.features[first]
    ground = np.isin(slots[first], [slot for slot, kind in enumerate(surfaces) if kind == GROUND])
    grounded = np.zeros(int(mesh.features.max(initial=0)) + 1, bool)
    grounded[feature[ground]] = True
    lowest = np.full(len(grounded), np.inf)
    np.minimum.at(lowest, mesh.features, mesh.positions[:, 1])
    chosen = ground | ~grounded[feature]
    corners = mesh.positions[mesh.triangles[chosen]]
    bare = ~grounded[feature[chosen]]
    corners[bare, :, 1] = lowest[feature[chosen][bare], None]
    x, z = turned(corners[..., 0], corners[..., 2], -rotation)
    corners[..., 0], corners[..., 2] = x, z
    along, across = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    return Ground(corners[abs(along[:, 0] * across[:, 2] - along[:, 2] * across[:, 0]) > SAME**2])


def grounds_of_part(part: Part, shift: tuple[float, float], rotation: float) -> Ground:
    """What the bodies of a part stand on; `shift` is added to its local x and z."""
    assert part.layer is not None
    found = [np.zeros((0, 3, 3))]
    for batch in part.layer.batches:
        moved = np.add(batch.origin, (shift[0], 0.0, shift[1]))
        mesh = Mesh(batch.positions + moved, batch.triangles, batch.features, batch.slots)
        found.append(ground_of(mesh, part.header.extras.get("surfaces", ()), rotation).corners)
    return Ground(np.concatenate(found))


def levelled(terrain: Terrain, ground: Ground) -> tuple[Terrain, int]:
    """The terrain with its vertices moved to the ground of what stands on it, and how many vertices these are.

    All corners of a triangle that shares an area with a triangle of the ground move to that one's height, so that the terrain is as
    high as the ground all over it, and rises or falls to its own height within a cell beside it. Of several heights a vertex takes
    the lowest: no terrain sticks out of a floor.
    """
    if not len(ground.corners):
        return terrain, 0
    boxes = footprints(terrain)
    flat = ground.corners[..., [0, 2]]
    low, high = flat.min(axis=1), flat.max(axis=1)
    moved = [np.zeros((0, 3))]
    pieces: list[Block | Patch] = [*terrain.blocks, *terrain.patches]
    for piece, (west, north, east, south) in zip(pieces, boxes):
        near = ((low <= (east, south)) & (high >= (west, north))).all(axis=1)
        if near.any():
            moved.append(_moved(piece, Ground(ground.corners[near])))
    targets = np.concatenate(moved)
    blocks = [_moved_block(block, targets, terrain.quantum) for block in terrain.blocks]
    patches = [_moved_patch(patch, targets, terrain.quantum) for patch in terrain.patches]
    return replace(terrain, blocks=blocks, patches=patches), len(np.unique(targets[:, [0, 2]], axis=0))


def _moved(piece: Block | Patch, ground: Ground) -> np.ndarray:
    """The vertices (k, 3) of a piece that have another height than before: x, that height, z."""
    points, triangles = (
        piece.points(),
        np.asarray(piece.triangles if isinstance(piece, Patch) else piece.triangles(), np.int64),
    )
    below, triangle = common_ground(ground.corners[..., [0, 2]], points, triangles)
    vertex, below = triangles[triangle].ravel(), np.repeat(below, 3)
    heights = np.full(len(points), np.inf)
    np.minimum.at(heights, vertex, ground.heights(below, points[vertex, 0], points[vertex, 2]))
    rows = np.flatnonzero(np.isfinite(heights))
    return np.column_stack((points[rows, 0], heights[rows], points[rows, 2]))


def _rounded(heights: np.ndarray, quantum: float) -> np.ndarray:
    """Multiples of the quantum, no higher than the heights but for rounding."""
    return np.floor(heights / quantum + 1e-3) * quantum


def _moved_block(block: Block, targets: np.ndarray, quantum: float) -> Block:
    """The block with those of its vertices moved that are among the targets: neighbours share the ones along their edges."""
    rows, columns = block.heights.shape
    across, down = (
        (targets[:, axis] - start) / step for axis, start, step in zip((0, 2), block.origin, block.spacing)
    )
    column, row = np.rint(across).astype(np.int64), np.rint(down).astype(np.int64)
    here = (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
    here &= (abs(across - column) * block.spacing[0] < SAME) & (abs(down - row) * block.spacing[1] < SAME)
    if not here.any():
        return block
    heights = np.full((rows, columns), np.inf)
    np.minimum.at(heights, (row[here], column[here]), targets[here, 1])
    changed = np.isfinite(heights) & ~np.isnan(block.heights)
    return replace(
        block, heights=np.where(changed, _rounded(heights, quantum), block.heights).astype(np.float32)
    )


def _moved_patch(patch: Patch, targets: np.ndarray, quantum: float) -> Patch:
    points = patch.points()
    number = point_numbers(np.concatenate((points, targets)))
    heights = np.full(number.max(initial=0) + 1, np.inf)
    np.minimum.at(heights, number[len(points) :], targets[:, 1])
    own = heights[number[: len(points)]]
    positions = patch.positions.copy()
    changed = np.isfinite(own)
    positions[changed, 1] = _rounded(own[changed], quantum)
    return replace(patch, positions=positions)
