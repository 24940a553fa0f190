"""What is read of a layer: which features, with which geometries, and what becomes of the others."""

import json

import numpy as np
import pytest
from layers import square, write_layer
from osgeo import gdal, ogr, osr
from scenery.core.part import read_part

CRS = "EPSG:32654"
WEST, SOUTH = 304000, 3903000


@pytest.fixture
def project(qgis):
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(params=["in bulk where it can be", "feature by feature"])
def build(qgis, tmp_path, monkeypatch, request):
    """Run a step and return its part and report; both ways of reading pass the same tests."""
    import processing
    from scenery.algorithms.shared.stream import FeatureStream

    if request.param == "feature by feature":
        monkeypatch.setattr(FeatureStream, "open", lambda layer: None)

    def run(algorithm, **parameters):
        output, report = tmp_path / parameters.pop("name", "part.glb"), tmp_path / "report.json"
        processing.run(f"scenery:{algorithm}", {**parameters, "OUTPUT": str(output), "REPORT": str(report)})
        return read_part(output), json.loads(report.read_text())

    return run


def column(part, name):
    """The values of one attribute."""
    return next(found for found in part.layer.columns if found.name == name).to_list()


def corners(part, feature):
    """Scene CRS coordinates and heights (n, 3) of a feature's vertices in the mesh."""
    found = []
    for batch in part.layer.batches:
        positions = batch.positions[batch.features == feature] + np.array(batch.origin)
        x, y = part.header.frame.to_crs(positions[:, 0], positions[:, 2])
        found.append(np.column_stack((x, y, positions[:, 1])))
    return np.concatenate(found)


def places(part):
    """Scene CRS coordinates (k, 2) of the instances, in the order of the features."""
    positions = np.concatenate([copies.positions for copies in part.layer.instances])
    return np.column_stack(part.header.frame.to_crs(positions[:, 0], positions[:, 2]))


def strokes(part):
    """Scene CRS coordinates and heights of each line, by feature."""
    (lines,) = part.layer.lines
    x, y = part.header.frame.to_crs(lines.positions[:, 0], lines.positions[:, 2])
    points = np.column_stack((x, y, lines.positions[:, 1]))
    pieces = np.split(points, lines.offsets[1:-1])
    return [(int(feature), piece) for feature, piece in zip(lines.features, pieces)]


@pytest.fixture
def row_of_squares(tmp_path):
    """Ten squares of 10 m every 20 m eastwards, with their number."""
    rows = [(square(WEST + 20 * i, SOUTH), {"number": i}) for i in range(10)]
    return write_layer(tmp_path / "squares.gpkg", rows, {"number": int})


# Which features


@pytest.mark.feature("V7")
def test_a_filter_leaves_features_out_and_counts_them(build, row_of_squares):
    part, report = build("buildpolygons", INPUT=row_of_squares, FILTER='"number" % 2 = 0')
    assert column(part, "number") == [0, 2, 4, 6, 8]
    assert report["counts"] == {"read": 5, "built": 5, "repaired": 0, "filtered": 5}


@pytest.mark.feature("V7", "V10")
def test_features_that_a_filter_cannot_be_evaluated_for_are_reported(build, row_of_squares):
    condition = "to_int(if(\"number\" = 3, 'x', '1')) = 1"
    _, report = build("buildpolygons", INPUT=row_of_squares, FILTER=condition)
    assert report["counts"] == {"read": 10, "built": 9, "repaired": 0, "filtered": 0}
    (skipped,) = report["skipped"]
    assert skipped["id"] == 4
    assert skipped["reason"].startswith("FILTER can't be evaluated (")


@pytest.mark.feature("V7")
def test_selected_features_alone(build, project, row_of_squares):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsVectorLayer

    layer = QgsVectorLayer(row_of_squares, "Squares")
    project.addMapLayer(layer)
    layer.selectByExpression('"number" in (3, 7)')
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    part, report = build("buildpolygons", INPUT=chosen)
    assert column(part, "number") == [3, 7]
    assert report["counts"]["read"] == 2


@pytest.mark.feature("V7")
def test_a_limit_of_features(build, project, row_of_squares):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    chosen = QgsProcessingFeatureSourceDefinition(row_of_squares, False, 4)
    part, _ = build("buildpolygons", INPUT=chosen)
    assert column(part, "number") == [0, 1, 2, 3]


@pytest.mark.feature("V7")
def test_features_that_meet_the_extent(build, row_of_squares):
    extent = f"{WEST + 45},{WEST + 85},{SOUTH - 5},{SOUTH + 15}"
    part, report = build("buildpolygons", INPUT=row_of_squares, EXTENT=extent)
    assert column(part, "number") == [2, 3, 4]
    assert report["counts"]["outside"] == 7
    assert corners(part, 0)[:, 0].min() == pytest.approx(WEST + 40, abs=1e-3)  # as a whole


@pytest.mark.feature("V7")
def test_a_feature_whose_box_alone_meets_the_extent_is_outside(build, tmp_path):
    triangle = f"POLYGON(({WEST} {SOUTH},{WEST + 100} {SOUTH},{WEST} {SOUTH + 100},{WEST} {SOUTH}))"
    path = write_layer(tmp_path / "triangle.gpkg", [(triangle, {}), (square(WEST + 80, SOUTH + 80), {})])
    extent = f"{WEST + 70},{WEST + 100},{SOUTH + 70},{SOUTH + 100}"
    _, report = build("buildpolygons", INPUT=path, EXTENT=extent)
    assert report["counts"]["outside"] == 1
    assert report["counts"]["built"] == 1


@pytest.mark.feature("V7")
@pytest.mark.parametrize("rotation", [0, 30, -100])
def test_polygons_are_clipped_exactly_at_the_extent(build, tmp_path, rotation):
    """Against GEOS: areas and every corner."""
    ring = f"{WEST} {SOUTH},{WEST + 100} {SOUTH},{WEST + 100} {SOUTH + 60},{WEST} {SOUTH + 60},{WEST} {SOUTH}"
    hole = (
        f"{WEST + 40} {SOUTH + 20},{WEST + 60} {SOUTH + 20},{WEST + 60} {SOUTH + 40},"
        f"{WEST + 40} {SOUTH + 40},{WEST + 40} {SOUTH + 20}"
    )
    rows = [
        (f"POLYGON(({ring}),({hole}))", {"number": 0}),
        (square(WEST + 45, SOUTH + 5, 5), {"number": 1}),
        (square(WEST + 1000, SOUTH), {"number": 2}),
    ]
    path = write_layer(tmp_path / "clip.gpkg", rows, {"number": int})
    extent = f"{WEST + 30},{WEST + 70},{SOUTH - 20},{SOUTH + 30}"
    part, report = build(
        "buildpolygons", INPUT=path, EXTENT=extent, ROTATION=rotation, CLIP_TO_EXTENT=True, HEIGHT=1
    )
    frame = part.header.frame
    angle = np.radians(rotation)
    centre = np.array(frame.centre)
    box = np.array([(-20, -25), (20, -25), (20, 25), (-20, 25)])
    turn = np.array([(np.cos(angle), np.sin(angle)), (-np.sin(angle), np.cos(angle))])
    area = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in (*(box @ turn + centre), (box @ turn + centre)[0]):
        area.AddPoint_2D(*map(float, (x, y)))
    extent_polygon = ogr.Geometry(ogr.wkbPolygon)
    extent_polygon.AddGeometry(area)
    for feature, (wkt, _) in enumerate(rows[:2]):
        truth = ogr.CreateGeometryFromWkt(wkt).Intersection(extent_polygon)
        assert volume(part, feature) == pytest.approx(truth.Area(), rel=1e-4)
        expected = np.array([p[:2] for ring in _rings(truth) for p in ring.GetPoints()])
        found = corners(part, feature)[:, :2]
        distance = np.abs(expected[:, None] - found[None]).max(axis=2).min(axis=1)
        assert distance.max() < 0.001
    assert report["counts"]["clipped"] == 1
    assert report["counts"]["outside"] == 1


def _rings(geometry):
    polygons = [geometry] if geometry.GetGeometryName() == "POLYGON" else list(geometry)
    return [polygon.GetGeometryRef(i) for polygon in polygons for i in range(polygon.GetGeometryCount())]


def volume(part, feature):
    total = 0.0
    for batch in part.layer.batches:
        triangles = batch.triangles[batch.features[batch.triangles[:, 0]] == feature]
        positions = batch.positions.astype(np.float64)
        a, b, c = (positions[triangles[:, i]] - positions[triangles[0, 0]] for i in range(3))
        total += np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6
    return total


@pytest.mark.feature("V7")
def test_lines_and_points_are_clipped(build, tmp_path):
    line = f"LINESTRING Z({WEST} {SOUTH} 0,{WEST + 100} {SOUTH} 100)"
    lines = write_layer(tmp_path / "lines.gpkg", [(line, {})], geometry=ogr.wkbLineString25D)
    extent = f"{WEST + 20},{WEST + 50},{SOUTH - 10},{SOUTH + 10}"
    part, _ = build("buildlines", INPUT=lines, EXTENT=extent, CLIP_TO_EXTENT=True, ALTITUDE_MODE=3)
    ((_, found),) = strokes(part)
    found = found[np.argsort(found[:, 0])]
    np.testing.assert_allclose(found[[0, -1]], [(WEST + 20, SOUTH, 20), (WEST + 50, SOUTH, 50)], atol=1e-3)

    several = f"MULTIPOINT({WEST + 10} {SOUTH},{WEST + 30} {SOUTH},{WEST + 40} {SOUTH})"
    points = write_layer(tmp_path / "points.gpkg", [(several, {})], geometry=ogr.wkbMultiPoint)
    part, _ = build("buildpoints", INPUT=points, EXTENT=extent, CLIP_TO_EXTENT=True)
    np.testing.assert_allclose(places(part), [(WEST + 30, SOUTH), (WEST + 40, SOUTH)], atol=1e-3)
    part, _ = build("buildpoints", INPUT=points, EXTENT=extent)
    assert len(places(part)) == 3


# Layers as QGIS sees them


@pytest.mark.feature("V7")
def test_unsaved_edits_subsets_joins_and_virtual_fields_count(build, project, row_of_squares, tmp_path):
    from qgis.core import QgsField, QgsGeometry, QgsVectorLayer, QgsVectorLayerJoinInfo
    from qgis.PyQt.QtCore import QVariant

    table = write_layer(
        tmp_path / "names.gpkg",
        [(None, {"key": i, "label": f"Name {i}"}) for i in range(10)],
        {"key": int, "label": str},
        geometry=ogr.wkbNone,
    )
    layer, names = QgsVectorLayer(row_of_squares, "Squares"), QgsVectorLayer(table, "Names")
    project.addMapLayers([layer, names])
    layer.setSubsetString('"number" > 4')
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(names)
    join.setJoinFieldName("key")
    join.setTargetFieldName("number")
    layer.addJoin(join)
    layer.addExpressionField('"number" * 10', QgsField("tenfold", QVariant.Int))
    layer.startEditing()
    (first,) = [feature for feature in layer.getFeatures() if feature["number"] == 5]
    layer.changeGeometry(first.id(), QgsGeometry.fromWkt(square(WEST, SOUTH + 500)))
    layer.deleteFeature(next(f.id() for f in layer.getFeatures() if f["number"] == 9))
    part, _ = build("buildpolygons", INPUT=layer, HEIGHT='"tenfold"')
    layer.rollBack()
    assert column(part, "number") == [5, 6, 7, 8]
    assert column(part, "tenfold") == [50, 60, 70, 80]
    assert column(part, "Names_label") == ["Name 5", "Name 6", "Name 7", "Name 8"]
    np.testing.assert_allclose(corners(part, 0)[:, 1].max(), SOUTH + 510, atol=1e-3)
    np.testing.assert_allclose(corners(part, 0)[:, 2].max(), 50, atol=1e-3)


# Geometries


@pytest.mark.feature("V10")
@pytest.mark.parametrize(
    ("wkt", "geometry", "area"),
    [
        ("POLYGON M((0 0 1,10 0 2,10 10 3,0 0 1))", ogr.wkbPolygonM, 50),
        ("POLYGON ZM((0 0 5 1,10 0 5 2,10 10 5 3,0 0 5 1))", ogr.wkbPolygonZM, 50),
        ("MULTIPOLYGON(((0 0,10 0,10 10,0 0)),((20 0,30 0,30 10,20 0)))", ogr.wkbMultiPolygon, 100),
        (
            "CURVEPOLYGON(COMPOUNDCURVE(CIRCULARSTRING(10 0,0 10,-10 0),(-10 0,10 0)))",
            ogr.wkbCurvePolygon,
            50 * np.pi,
        ),
        ("MULTISURFACE(CURVEPOLYGON(CIRCULARSTRING(10 0,-10 0,10 0)))", ogr.wkbMultiSurface, 100 * np.pi),
        ("POLYGON((0 0,0 10,10 10,10 0,0 0),(2 2,8 2,8 8,2 8,2 2))", ogr.wkbPolygon, 64),
        ("POLYGON((0 0,10 0,10 0,10 10,10 10,0 10,0 0))", ogr.wkbPolygon, 100),
        ("POLYGON((0 0,10 10,10 0,0 10,0 0))", ogr.wkbPolygon, 50),
    ],
)
def test_polygons_of_every_make(build, tmp_path, wkt, geometry, area):
    shape = ogr.CreateGeometryFromWkt(wkt)
    path = write_shapes(tmp_path / "shapes.gpkg", [shape], geometry)
    part, _ = build("buildpolygons", INPUT=path, HEIGHT=1)
    assert volume(part, 0) == pytest.approx(area, rel=1e-3)


def write_shapes(path, shapes, geometry, crs=CRS, at=(WEST, SOUTH)):
    """Write OGR geometries, moved to a place, None among them."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("shapes", reference, geometry)
    for shape in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        if shape is not None:
            feature.SetGeometry(moved(shape, *at))
        layer.CreateFeature(feature)
    return str(path)


def moved(shape, dx, dy):
    shape = shape.Clone()
    if shape.GetGeometryCount():
        parts = [moved(shape.GetGeometryRef(i), dx, dy) for i in range(shape.GetGeometryCount())]
        empty = ogr.Geometry(shape.GetGeometryType())
        for part in parts:
            empty.AddGeometryDirectly(part) if hasattr(empty, "AddGeometryDirectly") else empty.AddGeometry(
                part
            )
        return empty
    for index in range(shape.GetPointCount()):
        x, y, z, m = shape.GetPointZM(index)
        if shape.IsMeasured() and shape.Is3D():
            shape.SetPointZM(index, x + dx, y + dy, z, m)
        elif shape.IsMeasured():
            shape.SetPointM(index, x + dx, y + dy, m)
        elif shape.Is3D():
            shape.SetPoint(index, x + dx, y + dy, z)
        else:
            shape.SetPoint_2D(index, x + dx, y + dy)
    return shape


@pytest.mark.feature("V10")
def test_points_of_every_make(build, tmp_path):
    rows = [
        (f"MULTIPOINT({WEST} {SOUTH},{WEST + 5} {SOUTH})", {"n": 0}),
        (f"MULTIPOINT({WEST} {SOUTH})", {"n": 1}),
        (f"MULTIPOINT({WEST} {SOUTH})", {"n": 2}),  # the same again
        ("MULTIPOINT EMPTY", {"n": 3}),
        (None, {"n": 4}),
    ]
    path = write_layer(tmp_path / "points.gpkg", rows, {"n": int}, geometry=ogr.wkbMultiPoint)
    part, report = build("buildpoints", INPUT=path)
    assert column(part, "n") == [0, 1, 2]
    assert len(places(part)) == 4
    assert [(skip["id"], skip["reason"]) for skip in report["skipped"]] == [
        (4, "it has no geometry"),
        (5, "it has no geometry"),
    ]


@pytest.mark.feature("V10")
def test_a_curved_line_follows_its_arc(build, tmp_path):
    """Every vertex on the circle of 10 m about the origin, the chords near to it."""
    shape = ogr.CreateGeometryFromWkt("CIRCULARSTRING(10 0,0 10,-10 0)")
    path = write_shapes(tmp_path / "arc.gpkg", [shape], ogr.wkbCircularString)
    part, _ = build("buildlines", INPUT=path)
    ((_, found),) = strokes(part)
    found = found[:, :2] - (WEST, SOUTH)
    np.testing.assert_allclose(np.hypot(*found.T), 10, atol=1e-3)
    middle = (found[1:] + found[:-1]) / 2
    assert np.hypot(*middle.T).min() > 9.99


@pytest.mark.feature("V10")
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("algorithm", ["buildpoints", "buildlines", "buildpolygons"])
def test_coordinates_that_are_no_numbers_are_reported(build, tmp_path, algorithm, bad):
    shapes = []
    for x in (bad, WEST, WEST + 50.0):
        if algorithm == "buildpoints":
            shape = ogr.Geometry(ogr.wkbPoint)
            shape.AddPoint_2D(x, SOUTH)
        else:
            line = ogr.Geometry(ogr.wkbLinearRing if algorithm == "buildpolygons" else ogr.wkbLineString)
            for dx, dy in ((0, 0), (10, 0), (10, 10), (0, 0)):
                line.AddPoint_2D(x + dx, SOUTH + dy)
            shape = line
            if algorithm == "buildpolygons":
                shape = ogr.Geometry(ogr.wkbPolygon)
                shape.AddGeometry(line)
        shapes.append(shape)
    kinds = {"buildpoints": ogr.wkbPoint, "buildlines": ogr.wkbLineString, "buildpolygons": ogr.wkbPolygon}
    path = write_shapes(tmp_path / "nan.gpkg", shapes, kinds[algorithm], at=(0, 0))
    _, report = build(algorithm, INPUT=path)
    assert report["counts"]["built"] == 2
    assert [skip["id"] for skip in report["skipped"]] == [1]
    assert report["skipped"][0]["reason"] in (
        "its geometry has a coordinate that is no finite number",
        "it has no geometry",  # a point of nan is an empty one
    )


@pytest.mark.feature("V3")
def test_a_mesh_keeps_its_walls(build, tmp_path):
    """A cube of upright and level faces, which GEOS would call invalid: 6 faces of 100 m²."""
    faces = [
        "((0 0 0,0 10 0,10 10 0,10 0 0,0 0 0))",
        "((0 0 10,10 0 10,10 10 10,0 10 10,0 0 10))",
        "((0 0 0,10 0 0,10 0 10,0 0 10,0 0 0))",
        "((10 0 0,10 10 0,10 10 10,10 0 10,10 0 0))",
        "((10 10 0,0 10 0,0 10 10,10 10 10,10 10 0))",
        "((0 10 0,0 0 0,0 0 10,0 10 10,0 10 0))",
    ]
    shape = ogr.CreateGeometryFromWkt(f"MULTIPOLYGON Z({','.join(faces)})")
    path = write_shapes(tmp_path / "cube.gpkg", [shape], ogr.wkbMultiPolygon25D)
    part, report = build("buildpolygons", INPUT=path, TYPE=2, ALTITUDE_MODE=3)
    assert volume(part, 0) == pytest.approx(1000, rel=1e-4)
    assert report["counts"]["repaired"] == 0


# Reprojection


@pytest.mark.parametrize("target", ["EPSG:32654", "EPSG:6677", "EPSG:3857"])
def test_reprojected_in_bulk_as_qgis_does_by_itself(build, tmp_path, target):
    """Within a micrometre of QgsGeometry.transform."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsGeometry,
        QgsProject,
    )

    generator = np.random.default_rng(1)
    points = np.column_stack((generator.uniform(138, 140, 50), generator.uniform(34, 36, 50)))
    rows = [(f"POINT({x!r} {y!r})", {}) for x, y in points.tolist()]
    path = write_layer(tmp_path / "degrees.gpkg", rows, crs="EPSG:4326", geometry=ogr.wkbPoint)
    part, _ = build("buildpoints", INPUT=path, CRS=target)
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(target), QgsProject.instance()
    )
    truth = []
    for wkt, _ in rows:
        geometry = QgsGeometry.fromWkt(wkt)
        geometry.transform(transform)
        truth.append((geometry.asPoint().x(), geometry.asPoint().y()))
    # float32 keeps a millimetre around the origin of a batch.
    np.testing.assert_allclose(places(part), truth, atol=0.002)


def test_reprojection_itself_is_qgiss_own(qgis):
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsGeometry,
        QgsProject,
    )
    from scenery.algorithms.shared.geometries import decode, reproject

    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem("EPSG:3879"),
        QgsProject.instance(),
    )
    wkts = [
        f"POLYGON Z(({24 + i / 10} 60 {i},{24.1 + i / 10} 60 2,{24.1 + i / 10} 60.1 3,{24 + i / 10} 60 {i}))"
        for i in range(9)
    ]
    geometries = [QgsGeometry.fromWkt(wkt) for wkt in wkts]
    decoded = decode([g.asWkb().data() for g in geometries], np.arange(9), "polygon", True)
    table, placed, reasons = reproject(decoded.table, transform, "EPSG:3879")
    assert placed.all()
    assert not reasons
    for geometry in geometries:
        geometry.transform(transform)
    truth = np.array([(v.x(), v.y(), v.z()) for geometry in geometries for v in geometry.vertices()])
    np.testing.assert_allclose(table.xyz, truth, atol=1e-6)


@pytest.mark.feature("V10")
def test_what_has_no_place_in_the_scenes_crs_is_reported(build, tmp_path):
    rows = [(f"POINT({x} {y})", {}) for x, y in ((138, 35), (138.1, 35), (500, 95), (138.2, 35.1))]
    path = write_layer(tmp_path / "beyond.gpkg", rows, crs="EPSG:4326", geometry=ogr.wkbPoint)
    part, report = build("buildpoints", INPUT=path, CRS=CRS, EXTENT="137,139,34,36 [EPSG:4326]")
    assert len(places(part)) == 3
    assert report["counts"]["built"] == 3


# Both ways of reading


@pytest.fixture
def both_ways(qgis, tmp_path, monkeypatch):
    """Run a step in bulk and feature by feature; return both outcomes, and how often the first read in bulk."""
    import processing
    from scenery.algorithms.shared.stream import FeatureStream

    used, read = [], FeatureStream.read
    monkeypatch.setattr(FeatureStream, "read", lambda *arguments: used.append(1) or read(*arguments))

    def run(algorithm, **parameters):
        outcomes = []
        for name in ("bulk", "singly"):
            output, report = tmp_path / f"{name}.glb", tmp_path / f"{name}.json"
            given = {**parameters, "OUTPUT": str(output), "REPORT": str(report)}
            processing.run(f"scenery:{algorithm}", given)
            found = json.loads(report.read_text())
            outcomes.append((output.read_bytes(), found["counts"], found["skipped"]))
            monkeypatch.setattr(FeatureStream, "open", lambda layer: None)
        return outcomes, len(used)

    return run


@pytest.mark.parametrize("driver", ["GPKG", "FlatGeobuf"])
@pytest.mark.parametrize("crs", ["EPSG:32654", "EPSG:4326"])
@pytest.mark.parametrize("kind", ["points", "lines", "polygons"])
def test_bulk_gives_the_bytes_of_feature_by_feature(both_ways, tmp_path, driver, crs, kind):
    """Numbers, nulls, no geometry, an extent and a repair, reprojected or not."""
    x, y, step = (138.0, 35.0, 1e-4) if crs == "EPSG:4326" else (WEST, SOUTH, 10.0)
    shapes = {
        "points": lambda i: f"POINT({x + i * step} {y})",
        "lines": lambda i: f"LINESTRING({x + i * step} {y},{x + i * step + step / 2} {y + step})",
        "polygons": lambda i: square(x + i * step, y, step / 2),
    }
    rows = [(shapes[kind](i), {"a": i, "b": i / 3}) for i in range(40)]
    rows[5] = (rows[5][0], {"a": None, "b": None})
    if driver == "GPKG":
        rows[7] = (None, {"a": 7, "b": 7.0})
    if kind == "polygons":
        s = step / 2
        bow = f"{x} {y + 2 * s},{x + s} {y + 3 * s},{x + s} {y + 2 * s},{x} {y + 3 * s},{x} {y + 2 * s}"
        rows[9] = (f"POLYGON(({bow}))", {"a": 9, "b": 0.1})
    geometry = {"points": ogr.wkbPoint, "lines": ogr.wkbLineString, "polygons": ogr.wkbPolygon}[kind]
    suffix = {"GPKG": "gpkg", "FlatGeobuf": "fgb"}[driver]
    path = write_layer(
        tmp_path / f"many.{suffix}", rows, {"a": int, "b": float}, crs, "many", geometry, driver
    )
    extent = f"{x + 2 * step},{x + 30 * step},{y - step},{y + 3 * step} [{crs}]"
    outcomes, used = both_ways(f"build{kind}", INPUT=path, EXTENT=extent, ALTITUDE='"a"')
    assert used == 1
    assert outcomes[0] == outcomes[1]
    assert outcomes[0][1]["built"] > 20


@pytest.mark.parametrize(
    "parameters",
    [
        {"ALTITUDE": '"a" * 2', "FILTER": '"b" > 3'},
        {"ALTITUDE": "$area / 10", "OPACITY": '"a" + 50'},
        {"LABEL": "\"a\" || ' of ' || @layer_name", "COLOR": "if(\"a\" > 20, 'red', '#0000ff')"},
        {"HEIGHT": "to_int(if(\"a\" = 3, 'x', '5'))", "ALTITUDE": '"b"'},
    ],
)
def test_expressions_in_bulk_are_those_feature_by_feature(both_ways, tmp_path, parameters):
    rows = [(square(WEST + 20 * i, SOUTH), {"a": i, "b": i / 3}) for i in range(40)]
    path = write_layer(tmp_path / "many.gpkg", rows, {"a": int, "b": float}, name="many")
    extent = f"{WEST + 30},{WEST + 600},{SOUTH - 10},{SOUTH + 30}"
    outcomes, _ = both_ways("buildpolygons", INPUT=path, EXTENT=extent, **parameters)
    assert outcomes[0] == outcomes[1]
    assert outcomes[0][1]["built"] > 15


def test_a_text_of_fifty_kilobytes_in_65_000_rows_does_not_blow_memory(qgis, tmp_path):
    """A process of its own, so that its peak is its own."""
    import subprocess
    import sys
    from pathlib import Path

    path = tmp_path / "texts.gpkg"
    gdal.SetConfigOption("OGR_SQLITE_SYNCHRONOUS", "OFF")
    rows = [
        (f"POINT({WEST + i % 250} {SOUTH + i // 250})", {"t": "x" * 50_000 if i == 7 else "short"})
        for i in range(65_000)
    ]
    write_layer(path, rows, {"t": str}, geometry=ogr.wkbPoint)
    code = (
        "import os, re, sys\n"
        "import conftest\n"
        "from qgis.core import QgsApplication\n"
        "application = QgsApplication([], False); application.initQgis()\n"
        "sys.path.append(application.pkgDataPath() + '/python/plugins')\n"
        "provider = conftest._register_providers(application.processingRegistry())\n"
        "import processing\n"
        f"processing.run('scenery:buildpoints', {{'INPUT': {str(path)!r}, 'OUTPUT': {str(tmp_path / 'o.glb')!r}}})\n"
        # getrusage's peak would be that of the process which started this one, too.
        "print(re.search(r'VmHWM:\\s*(\\d+)', open('/proc/self/status').read()).group(1))\n"
        "sys.stdout.flush(); os._exit(0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parent, timeout=300
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.split()[-1]) < 700_000  # kilobytes, QGIS among them
    (texts,) = [c for c in read_part(tmp_path / "o.glb").layer.columns if c.name == "t"]
    assert len(texts.values[7]) == 50_000
