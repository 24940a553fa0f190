"""Object types of polygon layers: from features and their parameters to a mesh."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from .features import FeatureTable, offsets_of, steps
from .frame import Frame
from .mesh import Mesh
from .surface import Surface
from .triangulate import Rings, Triangulate, blocks, tidy_rings, triangulate_rings


@dataclass(frozen=True)
class ObjectType:
    """What a polygon can become; the table of these makes the parameter, the help and the documentation."""

    name: str
    label: str
    description: str
    parameters: tuple[str, ...]  # the algorithm's parameters that it needs
    build: Callable[..., tuple[Mesh, np.ndarray]]


def bases(
    table: FeatureTable,
    frame: Frame,
    altitude: np.ndarray,
    surface: Surface | None = None,
    own_z: bool = False,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the heights of the objects' feet in metres, and (f,) bool whether each feature has any.

    `altitude` (f,) in metres is added to the geometry's own z, which gives (n,) for all vertices; else to the
    lowest height of the surface along the outline, so that nothing floats, (f,); else it is the height, (f,).
    """
    if own_z:
        base = table.xyz[:, 2] + np.repeat(altitude, np.diff(table.vertex_offsets))
        return base, np.diff(offsets_of(~np.isfinite(base))[table.vertex_offsets]) == 0
    if surface is None:
        return altitude, np.isfinite(altitude)
    x, z = frame.to_local(table.xyz[:, 0], table.xyz[:, 1])
    base = surface.lowest(x, z, table.ring_offsets, table.vertex_offsets) + altitude
    return base, np.isfinite(base)


def extrude(
    table: FeatureTable,
    frame: Frame,
    base: np.ndarray,
    height: np.ndarray,
    robust: Triangulate | None = None,
) -> tuple[Mesh, np.ndarray]:
    """Return closed prisms over f features, and (f,) bool whether each was built.

    `base` in metres is (f,), or (n,) for each vertex of the table; `height` (f,) in metres: a negative one
    hangs down from the base, 0 gives a face seen from above. A feature is left out as a whole where its base
    or height is not finite, or a part of it has no area or can't be triangulated. `robust` as in
    `triangulate`.
    """
    if len(base) == len(table):
        base = np.repeat(base, np.diff(table.vertex_offsets))
    meshes = [Mesh(np.zeros((0, 3)), np.zeros((0, 3), np.uint32), np.zeros(0, np.int64))]
    built = np.zeros(len(table), bool)
    vertices = 0
    for start, stop in blocks(table.vertex_offsets):
        mesh, built[start:stop] = _extrude_block(_Block(table, frame, base, height, start, stop), robust)
        mesh.triangles += np.uint32(vertices)
        mesh.features += start
        vertices += len(mesh.positions)
        meshes.append(mesh)
    columns = ([getattr(mesh, name) for mesh in meshes] for name in ("positions", "triangles", "features"))
    return Mesh(*map(np.concatenate, columns)), built


TYPES = (
    ObjectType(
        "extruded",
        "Extruded",
        "a prism over the polygon, HEIGHT metres high; a negative height hangs down, 0 gives a flat face",
        ("HEIGHT",),
        extrude,
    ),
)


class _Block:
    """The features start..stop of a table, with offsets of their own."""

    def __init__(
        self, table: FeatureTable, frame: Frame, base: np.ndarray, height: np.ndarray, start: int, stop: int
    ) -> None:
        parts = table.feature_offsets[start : stop + 1]
        rings = table.part_offsets[parts[0] : parts[-1] + 1]
        vertices = table.ring_offsets[rings[0] : rings[-1] + 1]
        xy = table.xyz[vertices[0] : vertices[-1], :2]
        self.base = base[vertices[0] : vertices[-1]]
        self.height = height[start:stop]
        self.feature_offsets = parts - parts[0]
        self.rings = tidy_rings(xy, vertices - vertices[0], rings - rings[0])
        self.x, self.z = frame.to_local(*xy.take(self.rings.rows, axis=0).T)


def _extrude_block(block: _Block, robust: Triangulate | None) -> tuple[Mesh, np.ndarray]:
    """Return the prisms of one block, and whether each feature was built."""
    rings = block.rings
    roofs, counts = triangulate_rings(rings, robust)
    owners = np.repeat(np.arange(len(block.height)), np.diff(block.feature_offsets))
    vertex_owners = np.repeat(owners, np.diff(rings.vertex_offsets))
    foot, height = block.base[rings.rows], block.height[vertex_owners]
    built = np.isfinite(block.height) & (np.diff(block.feature_offsets) > 0)
    built[owners[counts == 0]] = False
    built[vertex_owners[~np.isfinite(foot)]] = False

    # A flat face has one vertex where a prism has two, the lower one first.
    levels = np.where(height == 0, 1, 2)
    low = offsets_of(levels)[:-1].astype(np.uint32)
    high = low + (levels == 2)
    positions = np.empty((levels.sum(), 3))
    for at, y in ((low, foot + np.minimum(height, 0)), (high, foot + np.maximum(height, 0))):
        positions[at, 0], positions[at, 1], positions[at, 2] = block.x, y, block.z
    triangles = _faces(rings, roofs, counts, block.height[owners] != 0, low, high)
    mesh = Mesh(positions, triangles, np.repeat(vertex_owners, levels))
    return (mesh if built.all() else _only(mesh, built)), built


def _faces(
    rings: Rings, roofs: np.ndarray, counts: np.ndarray, solid: np.ndarray, low: np.ndarray, high: np.ndarray
) -> np.ndarray:
    """Return the triangles (t, 3) uint32 of p prisms, part by part: roof, bottom, two for each wall.

    `roofs` (k, 3) triangulate the parts with `counts` (p,) each; parts that are not `solid` (p,) have a roof
    only; `low` and `high` (v,) are the mesh's vertices below and above each vertex of the rings.
    """
    walls = np.diff(rings.vertex_offsets)
    starts = offsets_of(np.where(solid, 2 * (counts + walls), counts))
    triangles = np.empty((starts[-1], 3), np.uint32)
    triangles[steps(starts[:-1], counts)] = high.take(roofs)
    bottoms = roofs[np.repeat(solid, counts), ::-1]
    triangles[steps((starts[:-1] + counts)[solid], counts[solid])] = low.take(bottoms)
    here = np.flatnonzero(np.repeat(solid, walls))
    there = rings.following()[here]
    corners = (low[here], low[there], high[there], low[here], high[there], high[here])
    at = steps((starts[:-1] + 2 * counts)[solid], 2 * walls[solid])
    triangles[at] = np.stack(corners, axis=1).reshape(-1, 3)
    return triangles


def _only(mesh: Mesh, built: np.ndarray) -> Mesh:
    """Leave out the features that were not built."""
    kept = built[mesh.features]
    rows = (np.cumsum(kept) - 1).astype(np.uint32)
    triangles = rows[mesh.triangles[kept[mesh.triangles[:, 0]]]]
    return Mesh(mesh.positions[kept], triangles, mesh.features[kept])
