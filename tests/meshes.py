"""Terrain meshes looked at edge by edge."""

import numpy as np
from scenery.core.terrain import Patch


def drawn_mesh(terrain):
    """Vertices (v, 3) x, height, z in the terrain's own metres and triangles (t, 3) of all pieces, equal vertices joined."""
    positions, triangles, start = [], [], 0
    for piece in [*terrain.blocks, *terrain.patches]:
        positions.append(piece.points())
        triangles.append(_triangles(piece) + start)
        start += len(positions[-1])
    used, triangles = np.unique(np.concatenate(triangles), return_inverse=True)
    rounded = np.round(np.concatenate(positions)[used], 4) + 0.0
    points, number = np.unique(rounded, axis=0, return_inverse=True)
    return points, number[triangles.reshape(-1, 3)]


def joined(corners):
    """Vertices (v, 3) and triangles (t, 3) of corners (t, 3, 3), those within a millimetre joined."""
    points, number = np.unique(np.round(corners.reshape(-1, 3), 3) + 0.0, axis=0, return_inverse=True)
    return points, number.reshape(-1, 3)


def _triangles(piece):
    return piece.triangles.astype(np.int64) if isinstance(piece, Patch) else piece.triangles()


def boundary_edges(triangles):
    """Directed edges (e, 2) of one triangle alone; fails where an edge has more than two, or two that run the same way."""
    edges = np.concatenate((triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]))
    count = triangles.max() + 1
    forth, back = edges[:, 0] * count + edges[:, 1], edges[:, 1] * count + edges[:, 0]
    assert len(np.unique(forth)) == len(forth)
    return edges[~np.isin(forth, back)]


def assert_conforming(points, triangles):
    """No gap and no T-junction: every edge has two triangles but those along the sides of the mesh's own box."""
    ends = points[boundary_edges(triangles)][:, :, [0, 2]]
    low, high = points[:, [0, 2]].min(axis=0), points[:, [0, 2]].max(axis=0)
    along = (ends[:, 0] == ends[:, 1]) & ((ends[:, 0] == low) | (ends[:, 0] == high))
    assert along.any(axis=1).all(), ends[~along.any(axis=1)][:3]
