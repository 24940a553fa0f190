"""QGIS's own triangulation, for polygons that the core's fast path does not take."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsLineString, QgsPolygon, QgsTessellator


def tessellate(rings: Sequence[np.ndarray]) -> np.ndarray:
    """Triangles (t, 3) int64 of a polygon: rows of its rings' (k, 2) float64 vertices put one after the other.

    Empty where QGIS finds none, and for rings that cross: of these its tessellator may die.
    """
    points = np.concatenate(rings)
    # The tessellator answers in float32 without indices: near the origin the answers can be matched to the vertices.
    origin = points.mean(axis=0)
    extent = np.abs(points - origin).max() or 1.0
    polygon = polygon_of([_closed_line((ring - origin) / extent) for ring in rings])
    if not QgsGeometry(polygon.clone()).isGeosValid():
        return np.empty((0, 3), np.int64)
    tessellator = QgsTessellator(0.0, 0.0, False)
    tessellator.addPolygon(polygon, 0)
    corners = np.array(tessellator.data(), np.float64).reshape(-1, 3)
    if not len(corners):
        return np.empty((0, 3), np.int64)
    # QGIS's 3D axes: y up, z against the map's y.
    found = np.column_stack((corners[:, 0], -corners[:, 2]))
    return _nearest_rows((points - origin) / extent, found).reshape(-1, 3)


def polygon_of(rings: Sequence[QgsLineString]) -> QgsPolygon:
    """A polygon of closed lines, its shell first."""
    # Given all rings at once, QgsPolygon and Python both free the holes.
    polygon = QgsPolygon(rings[0])
    for hole in rings[1:]:
        polygon.addInteriorRing(hole)
    return polygon


def _closed_line(ring: np.ndarray) -> QgsLineString:
    closed = np.vstack((ring, ring[:1]))
    return QgsLineString(closed[:, 0].tolist(), closed[:, 1].tolist())


def _nearest_rows(points: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """The row of `points` that each of `wanted`, its float32 image, came from."""
    keys = points.astype(np.float32)
    order = np.lexsort((keys[:, 1], keys[:, 0]))
    table = np.ascontiguousarray(keys[order]).view([("x", np.float32), ("y", np.float32)]).ravel()
    probes = np.ascontiguousarray(wanted.astype(np.float32)).view(table.dtype).ravel()
    rows = np.searchsorted(table, probes)
    return order[np.minimum(rows, len(order) - 1)]
