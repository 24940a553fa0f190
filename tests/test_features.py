"""Feature tables and WKB decoding, against OGR's own reading of the same geometries."""

import struct

import numpy as np
import pytest
from osgeo import gdal, ogr
from scenery.core.errors import GeometryError
from scenery.core.features import Column, FeatureTable, decode_wkb, invalid_rows

SQUARE = "((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))"
TRIANGLE = "((7 7, 9 7, 8 9, 7 7))"
WKTS = [
    f"POLYGON {SQUARE}",
    "POLYGON EMPTY",
    f"MULTIPOLYGON ({SQUARE}, {TRIANGLE})",
    "POLYGON Z ((0 0 1, 4 0 2, 4 4 3, 0 0 1))",
    "POLYGON M ((0 0 1, 4 0 2, 4 4 3, 0 0 1))",
    "MULTIPOLYGON ZM (((0 0 1 9, 4 0 2 9, 4 4 3 9, 0 0 1 9)))",
    "MULTIPOLYGON EMPTY",
    "TIN Z (((0 0 0, 0 0 1, 0 1 0, 0 0 0)), ((0 0 0, 0 1 0, 1 1 0, 0 0 0)))",
    "POLYHEDRALSURFACE Z (((0 0 0, 0 1 0, 1 1 0, 0 0 0)))",
    "TRIANGLE ((0 0, 1 0, 1 1, 0 0))",
    f"GEOMETRYCOLLECTION (POLYGON {TRIANGLE}, GEOMETRYCOLLECTION (MULTIPOLYGON ({SQUARE})))",
]
MANY = 40  # features enough for the decoder's lockstep


def geometry(wkt):
    return ogr.CreateGeometryFromWkt(wkt)


def points_of(ring):
    """(k, 3) of an OGR ring, nan for no z."""
    points = np.array(ring.GetPoints())
    return points if ring.Is3D() else np.column_stack((points[:, :2], np.full(len(points), np.nan)))


def ogr_rings(geometry):
    """Parts of an OGR geometry: lists of rings, each (k, 3) with nan for no z."""
    if geometry.GetGeometryName() in ("POLYGON", "TRIANGLE"):
        rings = [geometry.GetGeometryRef(i) for i in range(geometry.GetGeometryCount())]
        return [[points_of(ring) for ring in rings if ring.GetPointCount()]] if rings else []
    members = (geometry.GetGeometryRef(i) for i in range(geometry.GetGeometryCount()))
    return [part for member in members for part in ogr_rings(member)]


def decoded_rings(geometries, feature):
    xyz, rings, parts, features = geometries
    return [
        [xyz[rings[ring] : rings[ring + 1]] for ring in range(parts[part], parts[part + 1])]
        for part in range(features[feature], features[feature + 1])
    ]


def assert_same(found, expected):
    assert [len(part) for part in found] == [len(part) for part in expected]
    for part, truth in zip(found, expected):
        for ring, true_ring in zip(part, truth):
            np.testing.assert_array_equal(ring, true_ring)


@pytest.mark.feature("V10")
@pytest.mark.parametrize("copies", [1, MANY])
@pytest.mark.parametrize("byte_order", [ogr.wkbNDR, ogr.wkbXDR])
@pytest.mark.parametrize("export", ["ExportToWkb", "ExportToIsoWkb"])
def test_decodes_what_ogr_reads(export, byte_order, copies):
    truths = [geometry(wkt) for wkt in WKTS] * copies
    wkbs = [bytes(getattr(truth, export)(byte_order)) for truth in truths]
    decoded = decode_wkb(wkbs)
    assert len(decoded.feature_offsets) == len(truths) + 1
    for feature, truth in enumerate(truths):
        assert_same(decoded_rings(decoded, feature), ogr_rings(truth))


def test_byte_orders_may_be_mixed():
    truth = geometry(WKTS[2])
    wkbs = [bytes(truth.ExportToIsoWkb(order)) for order in (ogr.wkbNDR, ogr.wkbXDR)] * MANY
    decoded = decode_wkb(wkbs)
    for feature in range(len(wkbs)):
        assert_same(decoded_rings(decoded, feature), ogr_rings(truth))


@pytest.mark.parametrize("copies", [1, MANY])
def test_srid_of_ewkb_is_skipped(copies):
    plain = bytes(geometry("POLYGON ((0 0, 1 0, 1 1, 0 0))").ExportToIsoWkb())
    ewkb = plain[:1] + struct.pack("<II", 3 | 0x20000000, 3879) + plain[5:]
    np.testing.assert_array_equal(decode_wkb([ewkb] * copies).xyz, decode_wkb([plain] * copies).xyz)


@pytest.mark.feature("V10")
def test_missing_geometries_are_features_without_parts():
    wkb = bytes(geometry(WKTS[0]).ExportToIsoWkb())
    decoded = decode_wkb([None, wkb, b""])
    assert decoded.feature_offsets.tolist() == [0, 0, 1, 1]


def test_nothing_decodes_to_nothing():
    assert [array.shape for array in decode_wkb([])] == [(0, 3), (1,), (1,), (1,)]


LINES = [
    "LINESTRING (0 0, 4 0, 4 4)",
    "LINESTRING EMPTY",
    "LINESTRING Z (0 0 1, 4 0 2)",
    "LINESTRING M (0 0 1, 4 0 2)",
    "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3, 4 4))",
    "MULTILINESTRING ((0 0, 1 1), EMPTY, (2 2, 3 3, 4 4))",
    "MULTILINESTRING ZM EMPTY",
    "GEOMETRYCOLLECTION (LINESTRING (1 2, 3 4), MULTILINESTRING ((5 6, 7 8)))",
]
POINTS = [
    "POINT (1 2)",
    "POINT Z (1 2 3)",
    "POINT M (1 2 9)",
    "MULTIPOINT ((1 2), (3 4))",
    "MULTIPOINT Z ((1 2 5), (3 4 6), (7 8 9))",
    "MULTIPOINT EMPTY",
    "GEOMETRYCOLLECTION (POINT (1 2), MULTIPOINT ((3 4)))",
]


def simple_members(geometry):
    """The line strings or points within an OGR geometry, each as a part of one ring."""
    if geometry.GetGeometryName() in ("LINESTRING", "POINT"):
        return [[points_of(geometry)]] if geometry.GetPointCount() else []
    members = (geometry.GetGeometryRef(i) for i in range(geometry.GetGeometryCount()))
    return [part for member in members for part in simple_members(member)]


@pytest.mark.feature("V10")
@pytest.mark.parametrize("copies", [1, MANY])
@pytest.mark.parametrize("byte_order", [ogr.wkbNDR, ogr.wkbXDR])
@pytest.mark.parametrize(("kind", "wkts"), [("line", LINES), ("point", POINTS)])
def test_lines_and_points_decode_to_what_ogr_reads(kind, wkts, byte_order, copies):
    wkbs = [bytes(geometry(wkt).ExportToIsoWkb(byte_order)) for wkt in wkts] * copies
    decoded = decode_wkb(wkbs, kind=kind)
    for feature in range(len(wkbs)):
        truth = simple_members(geometry(wkts[feature % len(wkts)]))
        assert_same(decoded_rings(decoded, feature), truth)


@pytest.mark.parametrize("copies", [1, MANY])
@pytest.mark.parametrize(("kind", "wkt"), [("line", LINES[4]), ("point", POINTS[4])])
def test_truncated_lines_and_points_are_named(kind, wkt, copies):
    whole = bytes(geometry(wkt).ExportToIsoWkb())
    for length in range(1, len(whole)):
        with pytest.raises(GeometryError, match="feature 17 ends too early"):
            decode_wkb([whole[:length]] + [whole] * (copies - 1), range(17, 17 + copies), kind)


@pytest.mark.parametrize("copies", [1, MANY])
def test_every_truncation_is_one_clear_error(copies):
    whole = bytes(geometry(WKTS[2]).ExportToIsoWkb())
    for length in range(1, len(whole)):
        with pytest.raises(GeometryError, match="feature 17 ends too early"):
            decode_wkb([whole[:length]] + [whole] * (copies - 1), ids=range(17, 17 + copies))


@pytest.mark.parametrize("copies", [1, MANY])
def test_other_types_are_refused_by_id(copies):
    line = bytes(geometry("LINESTRING (0 0, 1 1)").ExportToIsoWkb())
    polygon = bytes(geometry(WKTS[0]).ExportToIsoWkb())
    with pytest.raises(GeometryError, match="feature 5 is not a polygon"):
        decode_wkb([polygon] * copies + [line], ids=[*range(100, 100 + copies), 5])


def test_take_keeps_geometries_and_columns_together():
    wkbs = [bytes(geometry(wkt).ExportToIsoWkb()) for wkt in WKTS]
    values = np.arange(len(wkbs), dtype=np.int32)
    column = Column("n", "integer", values, values % 2 == 0)
    table = FeatureTable(values.astype(np.int64) + 100, *decode_wkb(wkbs), [column])
    taken = table.take(np.array([10, 1, 2]))
    assert len(taken) == 3
    assert taken.ids.tolist() == [110, 101, 102]
    assert taken.columns[0].values.tolist() == [10, 1, 2]
    assert taken.columns[0].valid.tolist() == [True, False, True]
    geometries = (taken.xyz, taken.ring_offsets, taken.part_offsets, taken.feature_offsets)
    for row, source in enumerate((10, 1, 2)):
        assert_same(decoded_rings(geometries, row), ogr_rings(geometry(WKTS[source])))
    assert table.take(values > 8).ids.tolist() == [109, 110]
    assert np.diff(taken.vertex_offsets).tolist() == [14, 0, 14]


def test_invalid_rows_are_those_that_geos_finds_one_by_one():
    generator = np.random.default_rng(4)
    wkbs = []
    for number in range(3000):
        x, y = (
            generator.uniform(-1, 1, (2, 5))
            if number % 100 == 0
            else np.array([[0, 1, 2, 1, 0], [0, -1, 0, 2, 1]])
        )
        ring = ",".join(f"{a} {b}" for a, b in zip([*x, x[0]], [*y, y[0]]))
        wkbs.append(bytes(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))").ExportToWkb()))
    wkbs[1500], wkbs[2999] = None, b"\x01\x03"
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    alone = [wkb and len(wkb) > 9 and ogr.CreateGeometryFromWkb(wkb).IsValid() for wkb in wkbs]
    gdal.PopErrorHandler()
    expected = [row for row, valid in enumerate(alone) if not valid]
    assert 2 < len(expected) < 31
    assert invalid_rows(wkbs) == expected


@pytest.mark.feature("V10")
def test_parts_of_a_multipolygon_must_not_overlap():
    apart, over = "((0 0,4 0,4 4,0 4,0 0))", "((2 2,6 2,6 6,2 6,2 2))"
    wkbs = [
        bytes(geometry(f"MULTIPOLYGON ({parts})").ExportToIsoWkb(order))
        for parts in (apart, f"{apart},{over}", f"{apart},((9 9,10 9,10 10,9 9))")
        for order in (ogr.wkbNDR, ogr.wkbXDR)
    ]
    assert invalid_rows(wkbs) == [2, 3]
