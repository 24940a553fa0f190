"""A merged mesh of many features."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

OPTIONAL = ("slots", "anchors", "normals", "uv")


@dataclass
class Mesh:
    """Triangles of the features of a layer, in the order of the features."""

    positions: np.ndarray  # (v, 3) float64, local ground metres: x east, y up, z south
    triangles: np.ndarray  # (t, 3) uint32, rows of positions, counter-clockwise seen from outside
    features: np.ndarray  # (v,) int64, row of the feature table of each vertex, ascending
    slots: np.ndarray | None = (
        None  # (v,) uint8, which of its feature's colours a vertex has; None: the first
    )
    # (v,) float64 metres: the height that vertical exaggeration moves; what a vertex is above it keeps its size. None: its own.
    anchors: np.ndarray | None = None
    normals: np.ndarray | None = None  # (v, 3) float32 of length 1; None: every triangle is flat
    uv: np.ndarray | None = None  # (v, 2) float32, shares of the layer's image from its upper left corner
    surfaces: np.ndarray | None = None  # (t,) int64, row of the layer's surfaces of each triangle, -1 of none

    @classmethod
    def empty(cls) -> Mesh:
        """A mesh of nothing."""
        return cls(np.zeros((0, 3)), np.zeros((0, 3), np.uint32), np.zeros(0, np.int64))

    def volumes(self, count: int) -> np.ndarray:
        """Return (count,) float64 m³ enclosed by each feature, positive where triangles face outwards.

        The sum of signed tetrahedra a·(b×c)/6, each feature's from its own first vertex.
        """
        owners = self.features[self.triangles[:, 0]]
        origins = self.positions[np.searchsorted(self.features, owners)]
        a, b, c = (self.positions[self.triangles[:, corner]] - origins for corner in range(3))
        return np.bincount(owners, np.einsum("ij,ij->i", a, np.cross(b, c)) / 6, minlength=count)

    def only(self, kept: np.ndarray) -> Mesh:
        """Return the mesh without the features that are not `kept`, (f,) bool; their numbers stay."""
        vertices = kept[self.features]
        if vertices.all():
            return self
        rows = (np.cumsum(vertices) - 1).astype(np.uint32)
        triangles = rows[self.triangles[vertices[self.triangles[:, 0]]]]
        more = {name: _taken(getattr(self, name), vertices) for name in OPTIONAL}
        return Mesh(self.positions[vertices], triangles, self.features[vertices], **more)


def _taken(values: np.ndarray | None, rows: np.ndarray) -> np.ndarray | None:
    return None if values is None else values[rows]


def join(meshes: Sequence[Mesh]) -> Mesh:
    """Join meshes whose features ascend from one to the next; where some lack what others have, slots are 0 and anchors the heights.

    Normals and texture coordinates have to be there in all or in none.
    """
    meshes = [mesh for mesh in meshes if len(mesh.positions)]
    if len(meshes) < 2:
        return meshes[0] if meshes else Mesh.empty()
    starts = np.cumsum([0] + [len(mesh.positions) for mesh in meshes[:-1]])
    joined = Mesh(
        np.concatenate([mesh.positions for mesh in meshes]),
        np.concatenate([mesh.triangles + np.uint32(start) for mesh, start in zip(meshes, starts)]),
        np.concatenate([mesh.features for mesh in meshes]),
    )
    for name in OPTIONAL:
        values = [getattr(mesh, name) for mesh in meshes]
        if any(value is not None for value in values):
            filled = [_default(mesh, name) if value is None else value for mesh, value in zip(meshes, values)]
            setattr(joined, name, np.concatenate(filled))
    return joined


def _default(mesh: Mesh, name: str) -> np.ndarray:
    if name == "slots":
        return np.zeros(len(mesh.positions), np.uint8)
    if name == "anchors":
        return mesh.positions[:, 1]
    raise ValueError(name)


def in_order(mesh: Mesh) -> Mesh:
    """Sort a mesh by its features; the vertices and triangles of one keep their order."""
    if (np.diff(mesh.features) >= 0).all():
        return mesh
    order = np.argsort(mesh.features, kind="stable")
    rows = np.empty(len(order), np.uint32)
    rows[order] = np.arange(len(order), dtype=np.uint32)
    owners = mesh.features[mesh.triangles[:, 0]]
    triangles = rows[mesh.triangles[np.argsort(owners, kind="stable")]]
    more = {name: _taken(getattr(mesh, name), order) for name in OPTIONAL}
    return Mesh(mesh.positions[order], triangles, mesh.features[order], **more)
