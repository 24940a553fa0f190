"""A merged mesh of many features."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass
class Mesh:
    """Triangles of the features of a layer, in the order of the features."""

    positions: np.ndarray  # (v, 3) float64, local ground metres: x east, y up, z south
    triangles: np.ndarray  # (t, 3) uint32, rows of positions, counter-clockwise seen from outside
    features: np.ndarray  # (v,) int64, row of the feature table of each vertex, ascending

    def volumes(self, count: int) -> np.ndarray:
        """Return (count,) float64 m³ enclosed by each feature, positive where triangles face outwards.

        The sum of signed tetrahedra a·(b×c)/6, each feature's from its own first vertex.
        """
        owners = self.features[self.triangles[:, 0]]
        origins = self.positions[np.searchsorted(self.features, owners)]
        a, b, c = (self.positions[self.triangles[:, corner]] - origins for corner in range(3))
        return np.bincount(owners, np.einsum("ij,ij->i", a, np.cross(b, c)) / 6, minlength=count)
