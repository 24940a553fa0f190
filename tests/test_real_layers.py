"""Layers as people have them: what is read is built or reported, at the right place, of the right size."""

import numpy as np
import pytest
from osgeo import gdal, ogr
from scenery.core.frame import spatial_reference, transform_points
from steps import run_step, scene_points, type_number


@pytest.fixture
def build(qgis, tmp_path):
    def run(algorithm, kind, **parameters):
        return run_step(tmp_path, algorithm, TYPE=type_number(algorithm, kind), **parameters)

    return run


def plan_areas(part):
    """The area (f,) m² of each feature's triangles seen from above."""
    (batch,) = part.layer.batches
    a, b, c = (batch.positions[batch.triangles[:, corner]].astype(np.float64) for corner in range(3))
    twice = (b - a)[:, 0] * (c - a)[:, 2] - (b - a)[:, 2] * (c - a)[:, 0]
    owners = batch.features[batch.triangles[:, 0]]
    return np.bincount(owners, np.abs(twice) / 2, minlength=len(part.layer.colors))


def geometries_in(source, crs):
    """The geometries of a layer as QGIS reads and reprojects them."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsProject, QgsVectorLayer

    layer = QgsVectorLayer(source, "layer", "ogr")
    request = QgsFeatureRequest().setDestinationCrs(
        QgsCoordinateReferenceSystem(crs), QgsProject.instance().transformContext()
    )
    return [feature.geometry() for feature in layer.getFeatures(request)]


@pytest.mark.feature("V3", "V10")
def test_the_polygons_of_central_helsinki(build, shared):
    """All 1,111: 23 that GEOS finds invalid are repaired, those of two points have no area and are reported."""
    source = f"{shared / 'helsinki' / 'osm_centre.gpkg'}|layername=multipolygons"
    part, report, _ = build("buildpolygons", "overlay", INPUT=source, CRS="EPSG:3879")
    counts = report["counts"]
    assert counts["read"] == 1111
    assert counts["built"] + len(report["skipped"]) == 1111
    geometries = geometries_in(source, "EPSG:4326")
    invalid = np.array([not geometry.isGeosValid() for geometry in geometries])
    with_area = np.array([geometry.makeValid().area() > 0 for geometry in geometries])
    assert counts["repaired"] == (invalid & with_area).sum() == 23
    assert len(report["skipped"]) == (~with_area).sum()
    repaired = [geometry.makeValid().area() for geometry in geometries_in(source, "EPSG:3879")]
    truth = np.array(repaired)[with_area]
    np.testing.assert_allclose(plan_areas(part), truth, rtol=1e-3, atol=0.02)


@pytest.mark.feature("V2", "V10")
def test_the_lines_of_central_helsinki(build, shared):
    source = f"{shared / 'helsinki' / 'osm_centre.gpkg'}|layername=lines"
    part, report, _ = build("buildlines", "line", INPUT=source, CRS="EPSG:3879")
    assert report["counts"]["read"] == 3802
    assert report["counts"]["built"] + len(report["skipped"]) == 3802
    (lines,) = part.layer.lines
    places = scene_points(part, lines.positions)[:, :2]
    (dataset,) = [ogr.Open(str(shared / "helsinki" / "osm_centre.gpkg"))]
    vertices = np.concatenate(
        [np.array(feature.GetGeometryRef().GetPoints())[:, :2] for feature in dataset.GetLayerByName("lines")]
    )
    truth = transform_points(spatial_reference("EPSG:4326"), spatial_reference("EPSG:3879"), vertices)
    # Repeated vertices are one.
    kept = np.ones(len(truth), bool)
    kept[1:] = (np.diff(truth, axis=0) != 0).any(axis=1)
    rounded = {tuple(place) for place in np.rint(truth[kept] * 100).astype(int).tolist()}
    found = np.rint(places * 100).astype(int)
    near = [tuple(place) in rounded for place in found.tolist()]
    assert np.mean(near) > 0.9
    order = np.argsort(truth[:, 0])
    x = truth[order, 0]
    for place in places[:: max(1, len(places) // 500)]:
        low, high = np.searchsorted(x, (place[0] - 1e-3, place[0] + 1e-3))
        assert np.abs(truth[order[low:high], 1] - place[1]).min() < 1e-3


@pytest.mark.feature("V8", "H5")
def test_the_cells_of_helsinki_hold_1_132_099_people_and_one_that_stands_out(build, shared):
    source = str(shared / "helsinki" / "population_grid_250m.geojson")
    part, report, log = build(
        "buildpolygons", "extruded", INPUT=source, HEIGHT='"asukkaita"', CRS="EPSG:3879"
    )
    assert report["counts"]["built"] == 3291
    (people,) = [column for column in part.layer.columns if column.name == "asukkaita"]
    assert people.values.sum() == 1_132_099
    assert people.values.max() == 31_470
    assert any("HEIGHT is 31,470, more than 10 times" in line for line in log)


@pytest.mark.feature("V3")
def test_the_footprints_of_delft(build, shared):
    source = str(shared / "delft" / "bgt_pand.sqlite")
    part, report, _ = build("buildpolygons", "extruded", INPUT=source, HEIGHT="0")
    dataset = gdal.OpenEx(source, gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = dataset.GetLayer(0)
    truth = []
    for feature in layer:
        geometry = feature.GetGeometryRef().GetLinearGeometry()
        truth.append(geometry.MakeValid().GetArea())
    assert report["counts"]["built"] == len(truth)
    np.testing.assert_allclose(plan_areas(part), truth, rtol=1e-3)


def test_a_layer_in_memory_may_have_any_number_of_fields(build, qgis):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    fields = "".join(f"&field=column_{number}:double" for number in range(300))
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32654{fields}", "wide", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0,9 0,9 9,0 9,0 0))"))
    layer.dataProvider().addFeature(feature)
    part, report, _ = build("buildpolygons", "extruded", INPUT=layer)
    assert report["counts"]["built"] == 1
    assert len(part.layer.columns) == 300
