"""Geometries as they come: mended, decoded in bulk, reprojected, and cut by the extent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from osgeo import ogr
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsLineString,
    QgsMultiLineString,
    QgsMultiPolygon,
    QgsPointXY,
    QgsPolygon,
    QgsWkbTypes,
)

from ...core.errors import GeometryError
from ...core.features import LINE, POINT, POLYGON, FeatureTable, decode_wkb, invalid_rows, offsets_of
from ...core.frame import Frame, turned
from ...core.gdal_errors import gdal_exceptions
from .layers import GEOMETRIES

# Geometries that are of a kind without a look into them, as flat WKB codes.
PLAIN = {POINT: (1, 4), LINE: (2, 5), POLYGON: (3, 6, 15, 16, 17)}
NO_GEOMETRY = "it has no geometry"
NOT_FINITE = "its geometry has a coordinate that is no finite number"
TOGETHER = 4096  # features that PROJ gets at once, of those that hold one which it can't place


@dataclass
class Decoded:
    """Features with a geometry, and what became of the others; rows are those of the source's WKB."""

    table: FeatureTable
    rows: np.ndarray  # (f,) int64
    reasons: dict[int, str] = field(default_factory=dict)
    repaired: list[int] = field(default_factory=list)


def decode(wkbs: list[Any], ids: np.ndarray, kind: str, repair: bool) -> Decoded:
    """Decode geometries of one kind: curves become chords, other kinds inside of collections are left out.

    With `repair`, polygons that GEOS finds invalid are made valid.
    """
    wkbs = list(wkbs)
    reasons: dict[int, str] = {}
    repaired: list[int] = []
    suspects = set(_unusual_rows(wkbs, kind))
    if kind == POLYGON and repair:
        suspects |= set(invalid_rows(wkbs))
    for row in sorted(suspects):
        mended, changed, reason = _mend(wkbs[row], kind, repair)
        wkbs[row] = mended
        if reason:
            reasons[row] = reason
        elif changed:
            repaired.append(row)
    try:
        geometries = decode_wkb(wkbs, ids, kind)
    except GeometryError:
        # A damaged one among the usual.
        for row, wkb in enumerate(wkbs):
            wkbs[row], _, reason = _mend(wkb, kind, False)
            if reason:
                reasons.setdefault(row, reason)
        geometries = decode_wkb(wkbs, ids, kind)
    table = FeatureTable(ids, *geometries)
    return _only_finite(table, reasons, repaired)


def _only_finite(table: FeatureTable, reasons: dict[int, str], repaired: list[int]) -> Decoded:
    counts = np.diff(table.vertex_offsets)
    owners = np.repeat(np.arange(len(table)), counts)
    empty = np.isnan(table.xyz[:, 0]) & np.isnan(table.xyz[:, 1])
    filled = np.bincount(owners[~empty], minlength=len(table)) > 0
    broken = ~np.isfinite(table.xyz[:, 0]) | ~np.isfinite(table.xyz[:, 1])
    whole = np.bincount(owners[broken], minlength=len(table)) == 0
    keep = filled & whole
    for row in np.flatnonzero(~keep).tolist():
        reasons.setdefault(row, NO_GEOMETRY if not counts[row] or not filled[row] else NOT_FINITE)
    if reasons:
        keep[list(reasons)] = False
    return Decoded(table.take(keep), np.flatnonzero(keep), reasons, repaired)


def _unusual_rows(wkbs: Sequence[Any], kind: str) -> list[int]:
    """The rows whose geometry is not simply of a kind, from the type codes."""
    empty = b"\1\0\0\0\0"
    heads = np.frombuffer(b"".join([(wkb or empty)[:5] for wkb in wkbs]), np.uint8)
    heads = heads.reshape(-1, 5)
    codes = heads[:, 1:].copy().view("<u4").ravel()
    codes = np.where(heads[:, 0] == 0, codes.byteswap(), codes) & 0x0FFFFFFF
    plain = np.isin(codes % 1000, (0, *PLAIN[kind]))
    return np.flatnonzero(~plain).tolist()


def _mend(wkb: Any, kind: str, repair: bool) -> tuple[bytes | None, bool, str | None]:
    """WKB of a kind without curves, whether it had to be repaired, and the reason where there is none."""
    geometry = _from_wkb(bytes(wkb or b""))
    if geometry.isNull() or geometry.isEmpty():
        return None, False, NO_GEOMETRY
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if geometry.type() != GEOMETRIES[kind] or QgsWkbTypes.flatType(geometry.wkbType()) == (
        QgsWkbTypes.Type.GeometryCollection
    ):
        geometry = _of_kind(geometry, kind, repair)
        if geometry.isNull() or geometry.isEmpty():
            return None, False, f"its geometry is no {kind}"
    if kind != POLYGON or not repair or geometry.isGeosValid():
        return geometry.asWkb().data(), False, None
    if not all(np.isfinite((vertex.x(), vertex.y())).all() for vertex in geometry.vertices()):
        return None, False, NOT_FINITE
    # A repair can leave lines and points beside the polygons.
    repaired = _of_kind(geometry.makeValid(), kind)
    if repaired.isNull() or repaired.isEmpty():
        return None, True, "its geometry is invalid beyond repair"
    return repaired.asWkb().data(), True, None


def _from_wkb(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    if geometry.isNull() and wkb:
        # QGIS knows no TIN and no polyhedral surface.
        with gdal_exceptions():
            try:
                faces = ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkb(wkb))
            except RuntimeError:
                return geometry
        geometry.fromWkb(bytes(faces.ExportToIsoWkb()))
    return geometry


def _of_kind(geometry: QgsGeometry, kind: str, dissolve: bool = True) -> QgsGeometry:
    """What of a collection is of a kind; polygons dissolved."""
    pieces = [piece for piece in geometry.asGeometryCollection() if piece.type() == GEOMETRIES[kind]]
    if not pieces:
        return QgsGeometry()
    return (
        QgsGeometry.unaryUnion(pieces)
        if kind == POLYGON and dissolve
        else QgsGeometry.collectGeometry(pieces)
    )


def reproject(
    table: FeatureTable, transform: QgsCoordinateTransform, name: str
) -> tuple[FeatureTable, np.ndarray, dict[int, str]]:
    """Reproject all vertices at once; the table of the features that have a place, (f,) bool which those are, and reasons by row."""
    xyz = _moved(table.xyz, transform)
    if xyz is not None:
        return replace(table, xyz=xyz), np.ones(len(table), bool), {}
    xyz, placed = np.full(table.xyz.shape, np.nan), np.zeros(len(table), bool)
    offsets = table.vertex_offsets
    ranges = [(start, min(start + TOGETHER, len(table))) for start in range(0, len(table), TOGETHER)]
    while ranges:
        start, stop = ranges.pop()
        moved = _moved(table.xyz[offsets[start] : offsets[stop]], transform)
        if moved is not None:
            xyz[offsets[start] : offsets[stop]], placed[start:stop] = moved, True
        elif stop - start > 1:
            middle = (start + stop) // 2
            ranges += [(start, middle), (middle, stop)]
    reasons = dict.fromkeys(np.flatnonzero(~placed).tolist(), f"it has no place in {name}")
    return replace(table, xyz=xyz).take(placed), placed, reasons


def _moved(xyz: np.ndarray, transform: QgsCoordinateTransform) -> np.ndarray | None:
    """Vertices (n, 3) reprojected by QGIS; None where one of them has no place."""
    if not len(xyz):
        return xyz
    flat = np.isnan(xyz[:, 2])
    # One line string through all vertices costs one call of PROJ.
    line = QgsGeometry()
    count = len(xyz)
    head = b"\1" + np.array([1002, count], "<u4").tobytes()
    line.fromWkb(head + np.where(np.isnan(xyz), 0.0, xyz).astype("<f8").tobytes())
    try:
        line.transform(transform)
    except QgsCsException:
        return None
    moved = np.frombuffer(line.asWkb().data(), "<f8", 3 * count, 9).reshape(-1, 3).copy()
    if not np.isfinite(moved[:, :2]).all():
        return None
    moved[flat, 2] = np.nan
    return moved


@dataclass
class Within:
    """Which features meet an extent, and which of these lie within it as a whole; (f,) bool each."""

    meets: np.ndarray
    whole: np.ndarray


def within_extent(table: FeatureTable, frame: Frame, kind: str, exact: bool = True) -> Within:
    """Whether features meet a frame's extent, which may be rotated; without `exact`, whether their boxes do."""
    width, height = frame.size
    x, z = turned(*frame.to_local(table.xyz[:, 0], table.xyz[:, 1]), -frame.rotation)
    starts = table.vertex_offsets[:-1]
    if not len(table):
        return Within(np.zeros(0, bool), np.zeros(0, bool))
    west, east = np.minimum.reduceat(x, starts), np.maximum.reduceat(x, starts)
    north, south = np.minimum.reduceat(z, starts), np.maximum.reduceat(z, starts)
    right, bottom = width / 2, height / 2
    meets = (west <= right) & (east >= -right) & (north <= bottom) & (south >= -bottom)
    whole = (west >= -right) & (east <= right) & (north >= -bottom) & (south <= bottom)
    doubtful = np.flatnonzero(meets & ~whole)
    if kind == POINT:
        meets = np.logical_or.reduceat(_inside(table, frame), starts)
    elif exact and len(doubtful):
        area = extent_polygon(frame)  # the engine does not keep it
        engine = QgsGeometry.createGeometryEngine(area.constGet())
        engine.prepareGeometry()
        for row in doubtful.tolist():
            geometry = geometry_of(table, row, kind)
            meets[row] = engine.intersects(geometry.constGet())
    return Within(meets, whole & meets)


def clip(table: FeatureTable, frame: Frame, kind: str, whole: np.ndarray) -> FeatureTable:
    """Cut the features that are not `whole` (f,) bool along the frame's extent; one of which nothing is left is empty."""
    crossing = np.flatnonzero(~whole)
    if not len(crossing):
        return table
    if kind == POINT:
        return _clipped_points(table, frame)
    area = extent_polygon(frame)
    wkbs = []
    for row in crossing.tolist():
        piece = _of_kind(geometry_of(table, row, kind).intersection(area), kind)
        wkbs.append(None if piece.isNull() or piece.isEmpty() else piece.asWkb().data())
    pieces = FeatureTable(table.ids[crossing], *decode_wkb(wkbs, table.ids[crossing], kind))
    order = np.empty(len(table), np.int64)
    order[np.flatnonzero(whole)] = np.arange(whole.sum())
    order[crossing] = whole.sum() + np.arange(len(crossing))
    return replace(_joined(table.take(whole), pieces).take(order), columns=table.columns)


def _clipped_points(table: FeatureTable, frame: Frame) -> FeatureTable:
    inside = _inside(table, frame)
    counts = np.diff(offsets_of(inside)[table.vertex_offsets])
    each = np.arange(int(inside.sum()) + 1)
    return FeatureTable(table.ids, table.xyz[inside], each, each, offsets_of(counts), table.columns)


def _inside(table: FeatureTable, frame: Frame) -> np.ndarray:
    """Whether each vertex lies within the frame's extent; (n,) bool."""
    width, height = frame.size
    x, z = turned(*frame.to_local(table.xyz[:, 0], table.xyz[:, 1]), -frame.rotation)
    return (abs(x) <= width / 2) & (abs(z) <= height / 2)


def _joined(first: FeatureTable, second: FeatureTable) -> FeatureTable:
    return FeatureTable(
        np.concatenate((first.ids, second.ids)),
        np.concatenate((first.xyz, second.xyz)),
        offsets_of(np.concatenate((np.diff(first.ring_offsets), np.diff(second.ring_offsets)))),
        offsets_of(np.concatenate((np.diff(first.part_offsets), np.diff(second.part_offsets)))),
        offsets_of(np.concatenate((np.diff(first.feature_offsets), np.diff(second.feature_offsets)))),
    )


def extent_polygon(frame: Frame) -> QgsGeometry:
    """The frame's extent, turned, in its CRS."""
    width, height = frame.size
    x, z = np.array([-1, 1, 1, -1]) * width / 2, np.array([1, 1, -1, -1]) * height / 2
    eastings, northings = frame.to_crs(*turned(x, z, frame.rotation))
    corners = [QgsPointXY(*corner) for corner in zip(eastings.tolist(), northings.tolist())]
    return QgsGeometry.fromPolygonXY([[*corners, corners[0]]])


def geometry_of(table: FeatureTable, row: int, kind: str) -> QgsGeometry:
    """One feature of lines or polygons as a multi-geometry of QGIS, with z where all its vertices have one."""
    first, last = table.feature_offsets[row], table.feature_offsets[row + 1]
    parts: list[Any] = []
    for part in range(first, last):
        numbers = range(table.part_offsets[part], table.part_offsets[part + 1])
        lines = [table.xyz[table.ring_offsets[ring] : table.ring_offsets[ring + 1]] for ring in numbers]
        parts.append([_line(vertices) for vertices in lines])
    if kind == LINE:
        collection = QgsMultiLineString()
        for (line,) in parts:
            collection.addGeometry(line)
    else:
        collection = QgsMultiPolygon()
        for rings in parts:
            polygon = QgsPolygon(rings[0])
            for hole in rings[1:]:  # rings given to the constructor are deleted twice
                polygon.addInteriorRing(hole)
            collection.addGeometry(polygon)
    return QgsGeometry(collection)


def _line(vertices: np.ndarray) -> QgsLineString:
    columns = vertices.T.tolist()
    return QgsLineString(*(columns if np.isfinite(vertices[:, 2]).all() else columns[:2]))
