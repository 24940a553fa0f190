"""Extruded polygons, held against GEOS's areas and trimesh's closed, outward-facing solids."""

import numpy as np
import pytest
import shapes
import trimesh
from osgeo import ogr
from scenery.core.altitude import Altitude, At
from scenery.core.features import FeatureTable
from scenery.core.frame import Frame
from scenery.core.objects import Inputs
from scenery.core.polygons import TYPES
from scenery.core.surface import Surface
from scenery.core.terrain import Block, Terrain

FRAME = Frame("", (*shapes.CITY, shapes.CITY[0] + 10_000, shapes.CITY[1] + 10_000))
SIMPLE = [shape for shape in shapes.SHAPES if shape not in (shapes.touching, shapes.on_edge)]


def table(polygons):
    return shapes.table_of([shapes.ogr_polygon(polygon) for polygon in polygons])


def many(shape, count=10):
    random = np.random.default_rng(5)
    return [shapes.placed(shape(random), random) for _ in range(count)]


def area(polygon):
    return shapes.ogr_polygon([ring - polygon[0][0] for ring in polygon]).Area()


def make(features, height, altitude=0.0, frame=FRAME, slots=(), **values):
    """Extruded polygons; `altitude` in metres, or an Altitude."""
    count = len(features)
    if not isinstance(altitude, Altitude):
        altitude = Altitude(np.broadcast_to(np.asarray(altitude, float), count))
    values = {"HEIGHT": np.broadcast_to(np.asarray(height, float), count), **values}
    return TYPES[0].build(Inputs(features, frame, altitude, values, dict(slots)))


def build(features, height, altitude=0.0, frame=FRAME):
    objects = make(features, height, altitude, frame)
    return objects.mesh, objects.built


def solids(mesh, count):
    """One trimesh a feature, vertices at one place merged."""
    owners = mesh.features[mesh.triangles[:, 0]]
    return [
        trimesh.Trimesh(mesh.positions, mesh.triangles[owners == row], process=True) for row in range(count)
    ]


@pytest.mark.feature("V3")
@pytest.mark.parametrize("height", [7.5, -7.5])
@pytest.mark.parametrize("shape", SIMPLE)
def test_prisms_are_closed_face_outwards_and_hold_area_times_height(shape, height):
    polygons = many(shape)
    mesh, built = build(table(polygons), height)
    assert built.all()
    for solid, polygon in zip(solids(mesh, len(polygons)), polygons):
        assert solid.is_watertight
        assert solid.is_winding_consistent
        assert solid.volume == pytest.approx(area(polygon) * abs(height), rel=1e-6)


@pytest.mark.feature("V3")
@pytest.mark.parametrize("shape", shapes.SHAPES)
def test_every_edge_has_one_opposite_edge(shape):
    mesh, _ = build(table(many(shape)), 3)
    edges = [tuple(edge) for edge in mesh.triangles[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2).tolist()]
    assert len(set(edges)) == len(edges)
    assert set(edges) == {(b, a) for a, b in edges}


@pytest.mark.feature("V3")
def test_volumes_are_area_times_height():
    polygons = [polygon for shape in shapes.SHAPES for polygon in many(shape)]
    heights = np.linspace(-5, 20, len(polygons))
    mesh, built = build(table(polygons), heights)
    assert built.all()
    expected = np.array([area(polygon) for polygon in polygons]) * abs(heights)
    np.testing.assert_allclose(mesh.volumes(len(polygons)), expected, rtol=1e-6)


def test_vertices_are_where_the_polygons_are_within_a_micrometre():
    frame = Frame("", (0.0, 0.0, 2.0, 2.0))
    polygon = [shapes.L_SHAPE + 25_496_000.123456]
    mesh, _ = build(table([polygon]), 4, altitude=2.0, frame=frame)
    east, north = frame.to_crs(mesh.positions[:, 0], mesh.positions[:, 2])
    np.testing.assert_allclose(np.column_stack((east, north))[::2], polygon[0], rtol=0, atol=1e-8)
    near = [ring - polygon[0][0] for ring in polygon]
    local, _ = build(table([near]), 4, altitude=2.0, frame=Frame("", (-1.0, -1.0, 1.0, 1.0)))
    shift = mesh.positions - local.positions - (mesh.positions - local.positions)[0]
    assert abs(shift).max() < 1e-6


def test_vertices_go_up_in_pairs():
    mesh, _ = build(table([[shapes.SQUARE]]), 4, altitude=2.0)
    assert mesh.positions[:, 1].tolist() == [2, 6] * 4
    np.testing.assert_array_equal(mesh.positions[::2, [0, 2]], mesh.positions[1::2, [0, 2]])


@pytest.mark.feature("T14")
def test_heights_are_metres_whatever_the_unit_of_the_crs():
    feet = Frame("", (-1.0, -1.0, 1.0, 1.0), unit=0.3048, scale=1 / 0.3048)
    mesh, _ = build(table([[shapes.SQUARE / 0.3048]]), 4, frame=feet)
    assert mesh.volumes(1)[0] == pytest.approx(400)


@pytest.mark.feature("V10")
def test_multiparts_are_one_feature_and_empty_ones_are_not_built():
    features = shapes.table_of(
        [
            "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)),"
            " ((5 5, 7 5, 7 7, 5 7, 5 5), (5.5 5.5, 5.5 6, 6 6, 5.5 5.5)))",
            "POLYGON EMPTY",
            "POLYGON ((0 0, 0 2, 2 2, 2 0, 0 0))",
        ]
    )
    mesh, built = build(features, [1, 1, 2])
    assert built.tolist() == [True, False, True]
    np.testing.assert_allclose(mesh.volumes(3), [4.875, 0, 8])
    assert (np.diff(mesh.features) >= 0).all()
    assert (np.diff(mesh.features[mesh.triangles[:, 0]]) >= 0).all()


@pytest.mark.feature("V10")
def test_a_feature_that_cannot_be_built_is_left_out_whole_and_alone():
    square = "((0 0, 2 0, 2 2, 0 2, 0 0))"
    features = shapes.table_of(
        [f"POLYGON {square}", f"MULTIPOLYGON ({square}, ((5 5, 6 6, 5 5)))", f"POLYGON {square}"]
    )
    mesh, built = build(features, 1)
    assert built.tolist() == [True, False, True]
    np.testing.assert_allclose(mesh.volumes(3), [4, 0, 4])
    assert set(mesh.features) == {0, 2}
    assert mesh.triangles.max() == len(mesh.positions) - 1


@pytest.mark.parametrize(("height", "base"), [(np.nan, 0), (np.inf, 0), (1, np.nan), (1, -np.inf)])
def test_a_feature_without_height_or_base_is_not_built(height, base):
    features = table([[shapes.SQUARE]] * 3)
    mesh, built = build(features, [1, height, 1], [0.0, base, 0.0])
    assert built.tolist() == [True, False, True]
    assert np.isfinite(mesh.positions).all()


def test_height_zero_is_one_face_seen_from_above():
    mesh, built = build(table([[shapes.SQUARE], [shapes.SQUARE], [shapes.SQUARE]]), [1, 0, 1], altitude=3.0)
    assert built.all()
    assert np.bincount(mesh.features).tolist() == [8, 4, 8]
    flat = mesh.triangles[mesh.features[mesh.triangles[:, 0]] == 1]
    a, b, c = (mesh.positions[flat[:, corner]] for corner in range(3))
    np.testing.assert_allclose(np.cross(b - a, c - a).sum(axis=0) / 2, [0, 100, 0])
    assert (mesh.positions[mesh.features == 1, 1] == 3).all()
    np.testing.assert_allclose(mesh.volumes(3)[[0, 2]], 100)


def test_blocks_of_many_features_are_put_together():
    random = np.random.default_rng(8)
    polygons = [shapes.placed(shapes.l_shape(random), random) for _ in range(500)]
    features = table(polygons).take(np.tile(np.arange(500), 80))
    heights = random.uniform(1, 30, len(features))
    mesh, built = build(features, heights)
    assert built.all()
    assert len(mesh.positions) == 12 * len(features)
    assert (np.diff(mesh.features) >= 0).all()
    expected = np.tile([area(polygon) for polygon in polygons], 80) * heights
    np.testing.assert_allclose(mesh.volumes(len(features)), expected, rtol=1e-6)


def test_no_features_give_an_empty_mesh():
    mesh, built = build(FeatureTable(np.zeros(0, np.int64), np.zeros((0, 3)), *np.zeros((3, 1), np.int64)), 1)
    assert (mesh.positions.shape, mesh.triangles.shape, built.shape) == ((0, 3), (0, 3), (0,))
    assert mesh.triangles.dtype == np.uint32


@pytest.fixture
def slope():
    """A plane that rises eastwards by a metre a metre, 50 high at the centre of 100 m."""
    heights = np.tile(np.arange(101, dtype=np.float32), (101, 1))
    return Surface(Terrain(0.01, [Block((-50.0, -50.0), (1.0, 1.0), heights)]))


SMALL_FRAME = Frame("", (-50.0, -50.0, 50.0, 50.0))


def heights_of(mesh, row):
    found = mesh.positions[mesh.features == row, 1]
    return found.min(), found.max()


@pytest.mark.feature("V5")
def test_feet_are_at_the_altitude():
    objects = make(table([[shapes.SQUARE]] * 2), 4, [3.0, np.nan])
    assert objects.built.tolist() == [True, False]
    assert heights_of(objects.mesh, 0) == (3, 7)
    assert objects.reasons == {1: "its altitude is not a number"}


@pytest.mark.feature("V5", "V16")
def test_feet_on_a_surface_are_its_lowest_height_along_the_outline(slope):
    polygons = [[shapes.SQUARE], [shapes.SQUARE - 20], [shapes.SQUARE + 1000]]
    objects = make(table(polygons), 4, Altitude(np.array([0, 5.0, 0]), slope), SMALL_FRAME)
    assert objects.built.tolist() == [True, True, False]
    assert heights_of(objects.mesh, 0) == (50, 54)
    assert heights_of(objects.mesh, 1) == (35, 39)
    assert objects.reasons == {2: "there is no terrain beneath it"}


@pytest.mark.feature("V16")
@pytest.mark.parametrize(("at", "level"), [(At.HIGHEST, 60), (At.CENTROID, 55), (At.LOWEST, 50)])
def test_on_slopes_walls_go_down_to_the_lowest_ground(slope, at, level):
    objects = make(table([[shapes.SQUARE]]), 4, Altitude(np.zeros(1), slope, at=at), SMALL_FRAME)
    assert heights_of(objects.mesh, 0) == (50, level + 4)
    assert objects.mesh.volumes(1)[0] == pytest.approx(100 * (level + 4 - 50))


@pytest.mark.feature("V5")
def test_own_z_gives_a_foot_to_every_vertex():
    features = shapes.table_of(
        ["POLYGON Z ((0 0 1, 2 0 1, 2 2 3, 0 2 3, 0 0 1))", "POLYGON ((0 0, 1 0, 1 1, 0 0))"]
    )
    objects = make(features, 5, Altitude(np.array([10.0, 0]), own_z=True))
    assert objects.built.tolist() == [True, False]
    assert objects.mesh.positions[:, 1].tolist() == [11, 16, 11, 16, 13, 18, 13, 18]
    assert objects.mesh.volumes(2)[0] == pytest.approx(20)
    assert objects.reasons == {1: "its geometry has no z"}


@pytest.mark.feature("V3")
def test_walls_and_roofs_of_two_colours_share_no_vertex():
    mesh = make(table([[shapes.L_SHAPE]] * 2), [4, 0], slots={"SIDE_COLOR": 1, "ROOF_COLOR": 2}).mesh
    assert len(mesh.positions) == 6 * 3 + 6
    slots = mesh.slots[mesh.triangles]
    assert (slots == slots[:, :1]).all()
    a, b, c = (mesh.positions[mesh.triangles[:, corner]] for corner in range(3))
    upwards = np.cross(b - a, c - a)[:, 1] > 0
    np.testing.assert_array_equal(slots[:, 0] == 2, upwards)
    assert all(solid.is_watertight for solid in solids(mesh, 1))


def test_walls_of_another_colour_than_the_roof_alone_leave_the_roof_the_features_own():
    mesh = make(table([[shapes.SQUARE]]), 4, slots={"SIDE_COLOR": 1}).mesh
    assert sorted(mesh.slots.tolist()) == [0] * 4 + [1] * 8


@pytest.mark.feature("V3")
def test_borders_run_along_every_edge_of_the_body():
    features = table([[shapes.SQUARE], [shapes.SQUARE]])
    (lines,) = make(features, [4, 0], altitude=1.0, frame=SMALL_FRAME, slots={"BORDER_COLOR": 3}).lines
    ends = lines.positions.reshape(-1, 2, 3)
    lengths = np.linalg.norm(ends[:, 1] - ends[:, 0], axis=1)
    assert np.bincount(lines.features, lengths).tolist() == [2 * 40 + 4 * 4, 40]
    assert lines.slot == 3
    assert lines.widths.tolist() == [1, 1]
    assert np.diff(lines.offsets).tolist() == [2] * 16
    assert np.unique(ends[..., 1]).tolist() == [1, 5]


@pytest.mark.feature("V9")
def test_labels_point_to_a_place_on_the_roof():
    random = np.random.default_rng(5)
    polygons = [shapes.placed(shape(random), random) for shape in shapes.SHAPES for _ in range(5)]
    tops = make(table(polygons), 7.5, altitude=2.0).tops
    assert (tops[:, 1] == 9.5).all()
    for top, polygon in zip(tops, polygons):
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(*FRAME.to_crs(top[0], top[2]))
        assert shapes.ogr_polygon(polygon).Distance(point) < 1e-6


@pytest.mark.feature("V9")
def test_labels_point_to_the_centroid_where_that_is_inside():
    (top,) = make(table([[shapes.SQUARE]]), 4, frame=SMALL_FRAME).tops
    assert top == pytest.approx([5, 4, -5])


def test_the_types_keep_their_order():
    assert [kind.name for kind in TYPES] == ["extruded", "overlay", "mesh"]
