"""Roof shapes, held against exact volumes of rectangles and trimesh's closed, outward-facing solids."""

import numpy as np
import pytest
import shapes
import trimesh
from osgeo import ogr
from scenery.core.altitude import Altitude
from scenery.core.frame import Frame
from scenery.core.objects import Inputs
from scenery.core.polygons import TYPES

FRAME = Frame("", (*shapes.CITY, shapes.CITY[0] + 10_000, shapes.CITY[1] + 10_000))
LENGTH, WIDTH, HEIGHT, ROOF = 20.0, 8.0, 12.0, 3.0
RECTANGLE = np.array([[0, 0], [LENGTH, 0], [LENGTH, WIDTH], [0, WIDTH]])
COURT = [RECTANGLE, np.array([[5, 2], [5, 4], [9, 4], [9, 2]], float)]
PENTAGON = np.array([[0, 0], [10, 0], [12, 6], [5, 11], [-2, 6]], float)
EXTRA = np.array([[0, 0], [7, 0], [LENGTH, 0], [LENGTH, WIDTH], [11, WIDTH], [0, WIDTH]])  # corners on sides

# A prism under a roof is what the eaves hold, and a share of the box from there to the top.
SHARES = {
    "gabled": 1 / 2,
    "hipped": (LENGTH - WIDTH / 3) / (2 * LENGTH),  # a wedge with slopes alike: b h (2 a + ridge) / 6
    "pyramidal": 1 / 3,
}


def build(polygons, shape, roof_height=ROOF, height=HEIGHT, foot=0.0, slots=(), features=None):
    features = features or shapes.table_of([shapes.ogr_polygon(polygon) for polygon in polygons])
    count = len(features)
    texts = np.array([shape] * count if isinstance(shape, str) else shape, object)
    values = {"HEIGHT": np.full(count, height), "ROOF": texts}
    if roof_height is not None:
        values["ROOF_HEIGHT"] = np.full(count, roof_height)
    return TYPES[0].build(Inputs(features, FRAME, Altitude(np.full(count, foot)), values, dict(slots)))


def many(shape, count=8):
    random = np.random.default_rng(5)
    return [shapes.placed(shape(random), random) for _ in range(count)]


def turned_rectangles(ring=RECTANGLE):
    return many(lambda random: [ring])


def assert_closed(mesh, row=0):
    owners = mesh.features[mesh.triangles[:, 0]]
    solid = trimesh.Trimesh(mesh.positions, mesh.triangles[owners == row], process=True)
    assert solid.is_watertight
    assert solid.is_winding_consistent
    assert solid.volume > 0


def volume(shape, roof_height):
    return LENGTH * WIDTH * (HEIGHT - roof_height + SHARES[shape] * roof_height)


@pytest.mark.feature("V16")
@pytest.mark.parametrize("roof_height", [0.5, ROOF, HEIGHT])
@pytest.mark.parametrize("ring", [RECTANGLE, EXTRA, EXTRA[::-1]])
@pytest.mark.parametrize("shape", SHARES)
def test_roofs_over_rectangles_are_closed_and_hold_what_they_should(shape, ring, roof_height):
    polygons = turned_rectangles(ring)
    objects = build(polygons, shape, roof_height, foot=5.0)
    assert objects.built.all()
    assert objects.reasons == {}
    np.testing.assert_allclose(objects.mesh.volumes(len(polygons)), volume(shape, roof_height), rtol=1e-6)
    assert objects.mesh.positions[:, 1].max() == pytest.approx(5 + HEIGHT)
    for row in range(len(polygons)):
        assert_closed(objects.mesh, row)


@pytest.mark.feature("V16")
@pytest.mark.parametrize("shape", SHARES)
@pytest.mark.parametrize("outline", shapes.SHAPES)
def test_whatever_the_outline_is_bodies_are_closed(outline, shape):
    polygons = many(outline)
    objects = build(polygons, shape)
    assert objects.built.all()
    if outline not in (shapes.touching, shapes.on_edge):
        for row in range(len(polygons)):
            assert_closed(objects.mesh, row)
    areas = np.array(
        [shapes.ogr_polygon([ring - polygon[0][0] for ring in polygon]).Area() for polygon in polygons]
    )
    volumes = objects.mesh.volumes(len(polygons))
    assert (volumes <= areas * HEIGHT * (1 + 1e-6)).all()
    assert (volumes >= areas * (HEIGHT - ROOF) * (1 - 1e-6)).all()


@pytest.mark.feature("V16")
def test_a_gable_falls_from_the_middle_of_the_shorter_side():
    mesh = build([[RECTANGLE]], "gabled").mesh
    east, north = FRAME.to_crs(mesh.positions[:, 0], mesh.positions[:, 2])
    roof = mesh.positions[:, 1] > 0
    expected = HEIGHT - ROOF * abs(north - WIDTH / 2) / (WIDTH / 2)
    np.testing.assert_allclose(mesh.positions[roof, 1], expected[roof], atol=1e-6)
    ridge = east[mesh.positions[:, 1] > HEIGHT - 1e-6]
    assert (ridge.min(), ridge.max()) == pytest.approx((0, LENGTH), abs=1e-6)


@pytest.mark.feature("V16")
@pytest.mark.parametrize("ring", [PENTAGON, RECTANGLE, PENTAGON[:3], PENTAGON[1:]])
def test_hips_rise_alike_from_all_sides(ring):
    mesh = build([[ring]], "hipped").mesh
    x, z = mesh.positions[:, 0], mesh.positions[:, 2]
    inside = shapes.ogr_polygon([ring])
    points = np.column_stack(FRAME.to_crs(x, z))
    distances = []
    for east, north in points:
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(east, north)
        distances.append(inside.Boundary().Distance(point))
    distances = np.array(distances)
    roof = mesh.positions[:, 1] > 0
    expected = HEIGHT - ROOF + ROOF * distances / distances.max()
    np.testing.assert_allclose(mesh.positions[roof, 1], expected[roof], atol=1e-5)


@pytest.mark.feature("V16")
def test_a_gable_over_a_court_is_closed():
    objects = build([COURT], "gabled")
    assert objects.reasons == {}
    assert_closed(objects.mesh)


@pytest.mark.feature("V16")
@pytest.mark.parametrize(
    ("width", "expected"), [(WIDTH, np.tan(np.radians(30)) * WIDTH / 2), (60.0, HEIGHT / 2)]
)
def test_without_a_height_a_roof_has_a_pitch_of_30_degrees_up_to_half_the_height(width, expected):
    mesh = build([[RECTANGLE * (5, width / WIDTH)]], "gabled", None).mesh
    eaves = np.unique(np.round(mesh.positions[:, 1], 6))[1]
    assert HEIGHT - eaves == pytest.approx(expected, abs=1e-5)


@pytest.mark.feature("V16")
@pytest.mark.parametrize(
    ("shape", "polygon", "reason"),
    [
        ("Gabled ", [RECTANGLE], None),
        ("", [RECTANGLE], None),
        (None, [RECTANGLE], None),
        ("flat", [RECTANGLE], None),
        ("gambrel", [RECTANGLE], "its roof is gabled: the shape “gambrel” is built as the nearest one"),
        (
            "half-hipped",
            [RECTANGLE],
            "its roof is hipped: the shape “half-hipped” is built as the nearest one",
        ),
        ("skillion", [RECTANGLE], "its roof is flat: the shape “skillion” is built as the nearest one"),
        (
            "<b>tiles" * 9000,
            [RECTANGLE],
            "its roof is flat: the shape “" + ("<b>tiles" * 5) + "” is not known",
        ),
        (
            *("hipped", [shapes.L_SHAPE]),
            "its roof is gabled: a hipped one needs a convex outline of 16 sides at most",
        ),
        (
            *("pyramidal", COURT),
            "its roof is flat: a pyramidal one needs an outline that is seen whole from its middle",
        ),
    ],
)
def test_what_is_not_built_as_asked_for_is_said(shape, polygon, reason):
    objects = build([polygon], [shape])
    assert objects.built.all()
    assert objects.reasons == ({0: reason} if reason else {})


@pytest.mark.feature("V16")
@pytest.mark.parametrize("height", [0.0, -5.0])
def test_what_is_no_higher_than_0_is_flat(height):
    objects = build([[RECTANGLE]], "gabled", height=height)
    assert objects.reasons == {0: "its roof is flat: others need a height above 0"}
    assert len(np.unique(objects.mesh.positions[:, 1])) == (1 if height == 0 else 2)


def test_shapes_of_neighbours_do_not_mix():
    random = np.random.default_rng(2)
    words = [*SHARES, "flat"]
    polygons = [shapes.placed([RECTANGLE], random) for _ in range(40)]
    objects = build(polygons, [words[row % 4] for row in range(40)])
    expected = [volume(word, ROOF) if word in SHARES else LENGTH * WIDTH * HEIGHT for word in words] * 10
    np.testing.assert_allclose(objects.mesh.volumes(40), expected, rtol=1e-6)
    assert (np.diff(objects.mesh.features) >= 0).all()
    assert (np.diff(objects.mesh.features[objects.mesh.triangles[:, 0]]) >= 0).all()


@pytest.mark.feature("V16")
def test_each_part_of_a_feature_has_its_roof():
    text = "MULTIPOLYGON (((0 0, 20 0, 20 8, 0 8, 0 0)), ((50 0, 70 0, 70 8, 50 8, 50 0)))"
    objects = build(None, "hipped", features=shapes.table_of([text]))
    assert objects.mesh.volumes(1)[0] == pytest.approx(2 * volume("hipped", ROOF))


@pytest.mark.feature("V3", "V16")
def test_gable_walls_have_the_walls_colour():
    mesh = build([[RECTANGLE]], "gabled", slots={"ROOF_COLOR": 1}).mesh
    a, b, c = (mesh.positions[mesh.triangles[:, corner]] for corner in range(3))
    upwards = np.cross(b - a, c - a)[:, 1] > 1e-6
    np.testing.assert_array_equal(mesh.slots[mesh.triangles], np.repeat(upwards, 3).reshape(-1, 3))


@pytest.mark.feature("V16")
def test_borders_run_along_the_ridge_too():
    (lines,) = build([[RECTANGLE]], "gabled", slots={"BORDER_COLOR": 1}).lines
    ends = lines.positions.reshape(-1, 2, 3)
    high = (ends[:, :, 1] > HEIGHT - 1e-6).all(axis=1)
    assert np.linalg.norm(ends[high, 1] - ends[high, 0], axis=1).sum() == pytest.approx(LENGTH)
