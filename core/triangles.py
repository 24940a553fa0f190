"""Triangles as rows of a list of vertices."""

from __future__ import annotations

import numpy as np


def used_only(vertices: np.ndarray, triangles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The vertices (v, …) that are in one of the triangles (t, 3) int, and the triangles with their new numbers."""
    used = np.zeros(len(vertices), bool)
    used[triangles] = True
    return vertices[used], (np.cumsum(used) - 1).astype(triangles.dtype)[triangles]


def without_lines(triangles: np.ndarray) -> np.ndarray:
    """The triangles (t, 3) without those that have a vertex twice."""
    return triangles[(triangles != np.roll(triangles, 1, axis=1)).all(axis=1)]
