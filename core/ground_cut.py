"""Terrain triangles cut along the grounds of different heights that share them."""

from __future__ import annotations

import numpy as np
from osgeo import ogr

from .features import Geometries, decode_wkb
from .gdal_errors import gdal_exceptions
from .ground import TOUCH, Ground, doubled_areas
from .layer_data import POSITION_QUANTUM
from .surface_mesh import Facets
from .triangles import without_lines
from .triangulate import tidy_rings, triangulate_rings

STEP = 0.02  # metres that the terrain needs to climb from a ground to a higher one beside it
_LINE = [("order", "u1"), ("type", "<u4"), ("count", "<u4"), ("xz", "<f8", (2, 2))]
_TRIANGLE = [("order", "u1"), ("type", "<u4"), ("rings", "<u4"), ("count", "<u4"), ("xz", "<f8", (4, 2))]


def cut_by_ground(
    positions: np.ndarray, triangles: np.ndarray, ground: Ground
) -> tuple[np.ndarray, np.ndarray]:
    """A mesh with each ground exactly in it: positions (u, 3) float64 and triangles (s, 3) int64, counter-clockwise from above.

    `positions` (v, 3) are x, height, z of the mesh, `triangles` (t, 3) rows of them. Of grounds one above the other the lowest is in
    it; the terrain climbs to a higher one beside it within STEP of the lower one. Beyond all of them it keeps its height.
    """
    ground = _on_millimetres(ground)
    xz, faces = flat_faces(_arrangement(positions[triangles][..., [0, 2]], ground))
    drawn = Facets(positions, triangles, TOUCH)
    heights = ground.lowest(*xz.T)
    bare = np.isnan(heights)
    heights[bare] = drawn.heights(*xz[bare].T)
    inside = np.isfinite(drawn.heights(*xz[faces].mean(axis=1).T))
    used, faces = np.unique(faces[inside], return_inverse=True)
    return np.column_stack((xz[used, 0], heights[used], xz[used, 1])), faces.reshape(-1, 3)


def _on_millimetres(ground: Ground) -> Ground:
    """The ground with the places that a page knows: what all but touches does, and nothing is narrower."""
    corners = ground.corners.copy()
    corners[..., [0, 2]] = np.rint(corners[..., [0, 2]] / POSITION_QUANTUM) * POSITION_QUANTUM
    return Ground(corners[abs(doubled_areas(corners)) > POSITION_QUANTUM**2])


def _arrangement(mesh: np.ndarray, ground: Ground) -> ogr.Geometry:
    """The faces between the sides of triangles (t, 3, 2), the outlines of grounds, and lines beside these where another ground is."""
    with gdal_exceptions():
        levels = [_merged(corners) for corners in _by_level(ground)]
        outlines, beside = ogr.Geometry(ogr.wkbMultiLineString), ogr.Geometry(ogr.wkbMultiLineString)
        for level in levels:
            _add_lines(outlines, level.Boundary())
            _add_lines(beside, level.Buffer(STEP, 1).Boundary())
        # A little beyond the grounds, for their outlines to be crossed: ends that hang loose make no faces.
        _add_lines(outlines, beside.Intersection(_merged(ground.corners).Buffer(STEP / 2, 1)))
        return _sides(mesh).Union(outlines).Polygonize()


def _by_level(ground: Ground) -> list[np.ndarray]:
    """The triangles of a ground, level ones of one height together, others each for itself."""
    low, high = ground.corners[..., 1].min(axis=1), ground.corners[..., 1].max(axis=1)
    level = high - low < TOUCH
    key = np.where(level, np.rint(low / TOUCH), np.arange(len(low)))
    order = np.lexsort((key, level))
    first = (np.diff(level[order], prepend=False) != 0) | (np.diff(key[order], prepend=np.nan) != 0)
    return np.split(ground.corners[order], np.flatnonzero(first)[1:])


def _merged(corners: np.ndarray) -> ogr.Geometry:
    """The union of triangles (t, 3, 3), seen from above."""
    rings = corners[:, [0, 1, 2, 0]][..., [0, 2]]
    records = np.zeros(len(rings), _TRIANGLE)
    records["order"], records["type"], records["rings"], records["count"], records["xz"] = 1, 3, 1, 4, rings
    return _collection(ogr.wkbMultiPolygon, records).UnionCascaded()


def _sides(triangles: np.ndarray) -> ogr.Geometry:
    """The sides of triangles (t, 3, 2), each once."""
    sides = np.stack((triangles, np.roll(triangles, -1, axis=1)), axis=2).reshape(-1, 2, 2)
    back = (sides[:, 0, 0] > sides[:, 1, 0]) | (
        (sides[:, 0, 0] == sides[:, 1, 0]) & (sides[:, 0, 1] > sides[:, 1, 1])
    )
    sides[back] = sides[back, ::-1]
    sides = np.unique(sides.reshape(-1, 4), axis=0).reshape(-1, 2, 2)
    records = np.zeros(len(sides), _LINE)
    records["order"], records["type"], records["count"], records["xz"] = 1, 2, 2, sides
    return _collection(ogr.wkbMultiLineString, records)


def _collection(kind: int, records: np.ndarray) -> ogr.Geometry:
    head = np.array([(1, kind, len(records))], [("order", "u1"), ("type", "<u4"), ("count", "<u4")])
    return ogr.CreateGeometryFromWkb(head.tobytes() + records.tobytes())


def _add_lines(lines: ogr.Geometry, more: ogr.Geometry) -> None:
    if more.GetGeometryCount():
        for row in range(more.GetGeometryCount()):
            lines.AddGeometry(more.GetGeometryRef(row))
    else:
        lines.AddGeometry(more)


def flat_faces(polygons: ogr.Geometry) -> tuple[np.ndarray, np.ndarray]:
    """Places (n, 2) and triangles (t, 3) of polygons that share sides; counter-clockwise from above, where z points down."""
    found: Geometries = decode_wkb([bytes(polygons.ExportToIsoWkb())])
    rings = tidy_rings(found.xyz[:, :2], found.ring_offsets, found.part_offsets)
    triangles, _ = triangulate_rings(rings)
    xz, number = np.unique(found.xyz[rings.rows, :2], axis=0, return_inverse=True)
    faces = number.ravel()[triangles[:, ::-1]]
    # A ring that passes a place twice has triangles of no area there, whose sides would hide those of their neighbours.
    return xz, without_lines(faces)
