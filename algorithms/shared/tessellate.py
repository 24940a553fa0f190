"""QGIS's own triangulation, for polygons that the core's fast path does not take."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsLineString, QgsPolygon, QgsTessellator

SIZE = 1e6  # of the polygon that QGIS gets, which leaves out vertices nearer than 0.001 to the next one
ANGLE = 0.7  # radians that it is turned by: where many vertices have one northing, QGIS forgets edges now and then
_TURN = np.array([[np.cos(ANGLE), np.sin(ANGLE)], [-np.sin(ANGLE), np.cos(ANGLE)]])


def tessellate(rings: Sequence[np.ndarray]) -> np.ndarray:
    """Triangles (t, 3) int64 of a polygon: rows of its rings' (k, 2) float64 vertices put one after the other.

    Empty where QGIS finds none.
    """
    # The tessellator answers in float32 without indices. It counts from the first vertex: with that at the origin, the
    # answers are the vertices rounded once, and can be matched to them.
    points = (np.concatenate(rings) - rings[0][0]) @ _TURN
    points *= SIZE / (np.abs(points).max() or 1.0)
    shell, *holes = np.split(points, np.cumsum([len(ring) for ring in rings[:-1]]))
    polygon = QgsPolygon(_closed_line(shell))
    for hole in holes:  # those given to the constructor are deleted twice
        polygon.addInteriorRing(_closed_line(hole))
    tessellator = QgsTessellator(0.0, 0.0, False)
    tessellator.addPolygon(polygon, 0)
    corners = np.array(tessellator.data(), np.float64).reshape(-1, 3)
    if not len(corners):
        return np.empty((0, 3), np.int64)
    # QGIS's 3D axes: y up, z against the map's y.
    found = np.column_stack((corners[:, 0], -corners[:, 2]))
    return _nearest_rows(points, found).reshape(-1, 3)


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
