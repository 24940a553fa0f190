"""Where features lie in height: against GEOS's centroids and the surface's own heights."""

import numpy as np
import pytest
from osgeo import ogr
from scenery.core.altitude import Altitude, At, centroids
from scenery.core.features import FeatureTable, decode_wkb
from scenery.core.frame import make_frame, spatial_reference
from scenery.core.surface import Surface
from scenery.core.terrain import Terrain, cut_blocks

SHAPES = (
    "POLYGON((10 10,30 10,30 20,10 20,10 10),(12 12,12 14,20 14,20 12,12 12))",
    "POLYGON((-40 -40,-40 -10,-25 -35,-40 -40))",
    "MULTIPOLYGON(((0 0,5 0,5 5,0 5,0 0)),((30 30,30 45,40 45,30 30)))",
)


@pytest.fixture
def frame():
    return make_frame(spatial_reference("EPSG:32633"), (-50.0, -50.0, 50.0, 50.0))


@pytest.fixture
def surface():
    heights = np.random.default_rng(3).uniform(0, 40, (11, 11)).astype(np.float32)
    return Surface(Terrain(0.01, cut_blocks(heights, (10.0, 10.0), (-50.0, -50.0))))


def table_of(*texts):
    wkbs = [bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb()) for text in texts]
    return FeatureTable(np.arange(len(texts)), *decode_wkb(wkbs))


def test_centroids_are_those_of_geos(frame):
    x, z = centroids(table_of(*SHAPES), frame)
    for number, text in enumerate(SHAPES):
        truth = ogr.CreateGeometryFromWkt(text).Centroid()
        assert (x[number], -z[number]) == pytest.approx((truth.GetX(), truth.GetY()), abs=1e-9)


@pytest.mark.feature("V5")
def test_each_vertex_stands_on_the_ground_beneath_it(frame, surface):
    table = table_of(*SHAPES)
    heights = Altitude(np.array([1.0, 2.0, 3.0]), surface).of_vertices(table, frame)
    ground = surface.heights(*frame.to_local(table.xyz[:, 0], table.xyz[:, 1]))
    assert heights == pytest.approx(ground + np.repeat([1.0, 2.0, 3.0], np.diff(table.vertex_offsets)))


@pytest.mark.feature("V5", "V16")
def test_lowest_and_highest_are_those_of_all_places_along_the_outline(frame, surface):
    table = table_of(*SHAPES)
    low, high = (
        Altitude(np.zeros(3), surface, at=at).of_features(table, frame) for at in (At.LOWEST, At.HIGHEST)
    )
    for number, text in enumerate(SHAPES):
        outline = ogr.CreateGeometryFromWkt(text).Boundary()
        outline.Segmentize(0.01)
        lines = [outline.GetGeometryRef(i) for i in range(outline.GetGeometryCount())] or [outline]
        points = np.concatenate([np.array(line.GetPoints())[:, :2] for line in lines])
        ground = surface.heights(points[:, 0], -points[:, 1])
        assert low[number] == pytest.approx(ground.min(), abs=0.05)
        assert low[number] <= ground.min() + 1e-9
        assert high[number] == pytest.approx(ground.max(), abs=0.05)
        assert high[number] >= ground.max() - 1e-9


@pytest.mark.feature("V5")
def test_the_centroid_gives_one_height_for_all(frame, surface):
    table = table_of(*SHAPES)
    heights = Altitude(np.full(3, 0.5), surface, at=At.CENTROID).of_vertices(table, frame)
    x, z = centroids(table, frame)
    assert heights == pytest.approx(np.repeat(surface.heights(x, z) + 0.5, np.diff(table.vertex_offsets)))


@pytest.mark.feature("V5")
def test_without_a_surface_the_altitude_is_the_expression_or_counts_from_the_own_z(frame):
    table = table_of("POLYGON Z((0 0 5,10 0 7,10 10 9,0 0 5))", "POLYGON((0 0,1 0,1 1,0 0))")
    offset = np.array([1.0, 2.0])
    assert Altitude(offset).of_vertices(table, frame).tolist() == [1] * 4 + [2] * 4
    own = Altitude(offset, own_z=True).of_vertices(table, frame)
    assert own[:4].tolist() == [6, 8, 10, 6]
    assert np.isnan(own[4:]).all()
    assert Altitude(offset, own_z=True, at=At.HIGHEST).of_features(table, frame)[0] == 10
