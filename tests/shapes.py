"""Polygons for the tests of geometry: lists of rings (k, 2) that are not closed, the shell first."""

from __future__ import annotations

import numpy as np
from osgeo import ogr
from scenery.core.features import FeatureTable, decode_wkb

CITY = (25_496_000.0, 6_673_000.0)  # where the coordinates of EPSG:3879 have seven and eight digits

L_SHAPE = np.array([[0, 0], [10, 0], [10, 5], [4, 5], [4, 12], [0, 12]], float)
SQUARE = np.array([[0, 0], [10, 0], [10, 10], [0, 10]], float)


def l_shape(random):
    return [L_SHAPE * random.uniform(0.5, 2)]


def rectangle(random):
    return [SQUARE * random.uniform(0.1, 5, 2)]


def star(random):
    """Star-shaped about the origin."""
    count = random.integers(5, 60)
    angles = (np.arange(count) + random.uniform(0, 0.9, count)) * 2 * np.pi / count
    return [np.column_stack((np.cos(angles), np.sin(angles))) * random.uniform(2, 20, (count, 1))]


def comb(random):
    count = random.integers(4, 40)
    x = np.arange(count)
    teeth = np.column_stack((x, np.where(x % 2, 10, random.uniform(0.5, 0.8, count))))
    return [np.vstack(([[0, 0], [count - 1, 0]], teeth[::-1]))]


def spiral(random, count=None):
    turn = np.linspace(0, 6 * np.pi, count or random.integers(30, 80))
    spoke = np.column_stack((np.cos(turn), np.sin(turn)))
    return [np.vstack((spoke * (1.8 + turn[:, None]), (spoke * (1 + turn[:, None]))[::-1]))]


def holed(random, side=4):
    """A square with rectangular holes here and there in a raster, many side by side."""
    shell = SQUARE / 10 * 4 * side
    cells = np.argwhere(random.random((side, side)) < 0.7)
    return [shell] + [SQUARE[::-1] / 10 * random.uniform(0.5, 2.5) + cell * 4 + 1 for cell in cells]


def touching(random):
    """Holes that touch the shell at corners and at an edge's vertex, and each other."""
    shell = np.array([[0, 0], [10, 0], [10, 10], [5, 10], [0, 10]], float)
    corner = np.array([[0, 0], [2, 4], [4, 2]], float)
    edge = np.array([[5, 10], [6, 6], [4, 6]], float)
    hole = np.array([[6, 6], [8, 6], [8, 4]], float)
    return [shell, corner, edge, hole]


def on_edge(random):
    """A hole that touches the middle of the shell's edge, where the shell has no vertex."""
    return [SQUARE, np.array([[5, 10], [6, 6], [4, 6]], float)]


def collinear(random):
    """A square with vertices along its edges."""
    sides = zip(SQUARE, np.roll(SQUARE, -1, axis=0), random.integers(0, 6, 4))
    return [
        np.concatenate(
            [a + np.sort(np.append(0, random.random(count)))[:, None] * (b - a) for a, b, count in sides]
        )
    ]


def duplicates(random):
    """Vertices repeated, the closing one too."""
    return [np.repeat(L_SHAPE, random.integers(1, 4, len(L_SHAPE)), axis=0)]


def clockwise(random):
    """Rings the wrong way round."""
    return [ring[::-1] for ring in holed(random, 2)]


SHAPES = (
    *(l_shape, rectangle, star, comb, spiral, holed),
    *(touching, on_edge, collinear, duplicates, clockwise),
)


def placed(polygon, random, origin=CITY):
    """The polygon turned by any angle and moved near `origin`."""
    angle, move = random.uniform(0, 2 * np.pi), random.uniform(0, 1e4, 2) + origin
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return [ring @ turn + move for ring in polygon]


def offsets(counts):
    return np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))


def columns_of(polygons):
    """Closed rings as xy (n, 2), ring offsets and part offsets."""
    rings = [np.vstack((ring, ring[:1])) for polygon in polygons for ring in polygon]
    xy = np.concatenate([np.zeros((0, 2)), *rings])
    return xy, offsets([len(ring) for ring in rings]), offsets([len(polygon) for polygon in polygons])


def ogr_polygon(polygon):
    geometry = ogr.Geometry(ogr.wkbPolygon)
    for ring in polygon:
        line = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in np.vstack((ring, ring[:1])):
            line.AddPoint_2D(x, y)
        geometry.AddGeometry(line)
    return geometry


def table_of(geometries):
    """The feature table of OGR geometries or WKT texts."""
    parsed = [ogr.CreateGeometryFromWkt(each) if isinstance(each, str) else each for each in geometries]
    wkbs = [bytes(geometry.ExportToIsoWkb()) for geometry in parsed]
    return FeatureTable(np.arange(len(wkbs)) + 1, *decode_wkb(wkbs))
