"""Object types of point layers: where copies stand, how they are turned, and what is said of those that can't be built."""

import math

import numpy as np
import pytest
import trimesh
from osgeo import ogr
from scenery.core import solids
from scenery.core.altitude import Altitude, At
from scenery.core.convergence import meridian_convergence
from scenery.core.errors import ModelError
from scenery.core.features import POINT, FeatureTable, decode_wkb
from scenery.core.frame import make_frame, spatial_reference, transform_points
from scenery.core.images import ImageFormat, encode
from scenery.core.objects import Image, Inputs, Model
from scenery.core.points import TYPES, turning
from scenery.core.surface import Surface
from scenery.core.terrain import Terrain, cut_blocks
from scipy.spatial.transform import Rotation

TYPE = {each.name: each for each in TYPES}
CENTRE = (500_500.0, 6_000_500.0)
EAST, UP, SOUTH = np.eye(3)


@pytest.fixture(scope="module")
def frame():
    return make_frame(spatial_reference("EPSG:32633"), (500_000.0, 6_000_000.0, 501_000.0, 6_001_000.0))


def table_of(texts):
    wkbs = [bytes(ogr.CreateGeometryFromWkt(text).ExportToIsoWkb()) for text in texts]
    return FeatureTable(np.arange(len(wkbs)) + 1, *decode_wkb(wkbs, kind=POINT))


def points(*places):
    """A table of points given by metres east and north of the frame's centre, and z."""
    texts = []
    for east, north, *z in places:
        numbers = [CENTRE[0] + east, CENTRE[1] + north, *z]
        texts.append(f"POINT {'Z' if z else ''} ({' '.join(map(repr, map(float, numbers)))})")
    return table_of(texts)


def build(name, frame, table, altitude=0.0, files=None, own_z=False, surface=None, **values):
    count = len(table)

    def column(value):
        if isinstance(value, str):
            return np.full(count, value, object)
        if isinstance(value, list) and isinstance(value[0], (str, type(None))):
            return np.array(value, object)
        return np.broadcast_to(np.asarray(value, float), (count,)).copy()

    heights = Altitude(column(altitude), surface, own_z)
    columns = {key: column(value) for key, value in values.items()}
    return TYPE[name].build(Inputs(table, frame, heights, columns, files=files or {}))


def drawn(instances, row=0):
    """The vertices (v, 3) float64 and triangles of one copy, in local metres, by scipy's rotation of quaternions."""
    (primitive,) = instances.model.primitives
    vertices = primitive.positions.astype(float) * instances.scales[row]
    if instances.rotations is not None:
        vertices = Rotation.from_quat(instances.rotations[row]).apply(vertices)
    return trimesh.Trimesh(vertices + instances.positions[row], primitive.triangles, process=False)


def only(objects):
    (instances,) = objects.instances
    return instances


def test_the_types_and_their_order_never_change():
    assert [each.name for each in TYPES] == [
        "sphere", "cylinder", "cone", "box", "disk", "plane", "point", "icon", "model",
    ]  # fmt: skip


# Bodies


@pytest.mark.feature("V1")
def test_copies_stand_at_their_points_in_local_metres(frame):
    table = points((10, 20), (-300.5, 400.25))
    instances = only(build("sphere", frame, table, altitude=[5, 7], RADIUS=[1, 2]))
    np.testing.assert_allclose(instances.positions, [(10, 5, -20), (-300.5, 7, -400.25)], atol=1e-6)
    np.testing.assert_allclose(instances.scales, [(1, 1, 1), (2, 2, 2)])
    assert instances.features.tolist() == [0, 1]
    assert instances.rotations is None
    assert instances.tinted


@pytest.mark.feature("V1")
@pytest.mark.parametrize(
    ("name", "values", "volume"),
    [
        ("sphere", {"RADIUS": 3}, 4 / 3 * math.pi * 27),
        ("cylinder", {"RADIUS": 3, "HEIGHT": 7}, math.pi * 9 * 7),
        ("cylinder", {"RADIUS": 3, "HEIGHT": -7}, math.pi * 9 * 7),
        ("cone", {"RADIUS": 3, "HEIGHT": 7}, math.pi * 9 * 7 / 3),
        ("cone", {"RADIUS": 3, "HEIGHT": -7}, math.pi * 9 * 7 / 3),
        ("box", {"WIDTH": 2, "DEPTH": 3, "HEIGHT": 7, "ROTATION_Z": 25}, 42),
        ("box", {"WIDTH": 2, "DEPTH": 3, "HEIGHT": -7}, 42),
    ],
)
def test_bodies_have_their_size_and_face_outwards(frame, name, values, volume):
    instances = only(build(name, frame, points((0, 0)), altitude=100, **values))
    assert drawn(instances).volume == pytest.approx(volume, rel=0.05)
    assert (instances.scales > 0).all()


@pytest.mark.feature("V1")
@pytest.mark.parametrize("name", ["cylinder", "cone", "box"])
def test_a_negative_height_hangs_down_from_the_point(frame, name):
    sizes = {"WIDTH": 2, "DEPTH": 3} if name == "box" else {"RADIUS": 2}
    objects = build(name, frame, points((0, 0), (9, 9)), altitude=100, HEIGHT=[7, -7], **sizes)
    up, down = (drawn(only(objects), row) for row in (0, 1))
    assert up.bounds[:, 1].tolist() == pytest.approx([100, 107])
    assert down.bounds[:, 1].tolist() == pytest.approx([93, 100], abs=1e-5)
    assert objects.tops[:, 1].tolist() == [107, 100]


@pytest.mark.feature("V1")
def test_a_cone_that_hangs_down_has_its_tip_below(frame):
    cone = drawn(only(build("cone", frame, points((0, 0)), RADIUS=2, HEIGHT=-7)))
    at_tip = cone.vertices[cone.vertices[:, 1] < -6.9]
    np.testing.assert_allclose(at_tip, np.tile((0, -7, 0), (len(at_tip), 1)), atol=1e-5)


@pytest.mark.feature("V1")
def test_a_box_is_wide_to_the_east_and_turns_clockwise_seen_from_above(frame):
    table = points((0, 0), (0, 0))
    instances = only(build("box", frame, table, WIDTH=10, DEPTH=2, HEIGHT=3, ROTATION_Z=[0, 30]))
    assert drawn(instances).extents.tolist() == pytest.approx([10, 3, 2])
    turned = Rotation.from_quat(instances.rotations[1]).apply((0, 0, -1))
    assert math.degrees(math.atan2(turned[0], -turned[2])) == pytest.approx(30, abs=1e-4)


@pytest.mark.feature("V1", "W1")
def test_vertical_exaggeration_stretches_cylinders_cones_and_boxes_alone(frame):
    values = {"RADIUS": 1, "HEIGHT": 1, "WIDTH": 1, "DEPTH": 1, "DIP": 1, "DIP_DIRECTION": 1}
    stretched = {
        name: only(build(name, frame, points((0, 0)), **values)).stretches
        for name in ("sphere", "cylinder", "cone", "box", "disk", "plane")
    }
    assert {name for name, each in stretched.items() if each} == {"cylinder", "cone", "box"}


@pytest.mark.feature("V1", "V10")
def test_each_point_of_a_multipoint_gets_a_copy_and_the_feature_one_label(frame):
    x, y = CENTRE
    table = table_of(
        [
            f"POINT ({x} {y})",
            f"MULTIPOINT (({x + 1} {y}), ({x + 2} {y}), ({x + 3} {y}))",
            f"POINT ({x + 4} {y})",
        ]
    )
    objects = build("sphere", frame, table, RADIUS=[1, 2, 3])
    instances = only(objects)
    assert instances.features.tolist() == [0, 1, 1, 1, 2]
    assert instances.positions[:, 0].tolist() == [0, 1, 2, 3, 4]
    assert instances.scales[:, 0].tolist() == [1, 2, 2, 2, 3]
    assert objects.tops.tolist() == [[0, 1, 0], [1, 2, 0], [4, 3, 0]]


# Heights


@pytest.mark.feature("V1", "V5")
def test_points_stand_on_the_terrain_and_those_beyond_it_are_named(frame):
    heights = np.random.default_rng(4).uniform(0, 50, (11, 11)).astype(np.float32)
    surface = Surface(Terrain(0.01, cut_blocks(heights, (100.0, 100.0), (-500.0, -500.0))))
    table = points((12, 34), (5000, 0), (-123, 321))
    objects = build("cylinder", frame, table, altitude=2, surface=surface, RADIUS=1, HEIGHT=5)
    ground = surface.heights(np.array([12.0, -123.0]), np.array([-34.0, -321.0]))
    assert only(objects).positions[:, 1] == pytest.approx(ground + 2, abs=1e-6)
    assert objects.built.tolist() == [True, False, True]
    assert objects.reasons == {1: "no terrain lies beneath it, or its ALTITUDE is empty"}
    assert np.isnan(objects.tops[1]).all()


@pytest.mark.feature("V5", "V10")
def test_own_z_is_their_height_and_points_without_are_named(frame):
    objects = build("point", frame, points((0, 0, 7), (1, 1)), altitude=1, own_z=True, WIDTH=5)
    assert objects.dots.positions[:, 1].tolist() == [8]
    assert objects.reasons == {1: "it has no z, or its ALTITUDE is empty"}


@pytest.mark.feature("V5")
def test_one_height_for_all_points_of_a_feature_where_that_is_asked_for(frame):
    x, y = CENTRE
    table = table_of([f"MULTIPOINT Z (({x} {y} 3), ({x} {y} 9))"])
    lowest = Altitude(np.zeros(1), own_z=True, at=At.LOWEST)
    objects = TYPE["sphere"].build(Inputs(table, frame, lowest, {"RADIUS": np.ones(1)}))
    assert only(objects).positions[:, 1].tolist() == [3, 3]


@pytest.mark.feature("V10")
def test_points_of_a_feature_that_have_no_height_are_counted_and_the_others_built(frame):
    x, y = CENTRE
    table = table_of([f"MULTIPOINT Z (({x} {y} 3), ({x} {y} 4), ({x + 1} {y} 5))"])
    table.xyz[1, 2] = np.nan
    objects = build("sphere", frame, table, own_z=True, RADIUS=1)
    assert only(objects).positions[:, 1].tolist() == [3, 5]
    assert objects.built.all()
    assert objects.reasons == {0: "1 of its 3 points have no place or no height"}


# What can't be built


@pytest.mark.feature("V10")
@pytest.mark.parametrize(
    ("name", "values", "reason"),
    [
        ("sphere", {"RADIUS": 0}, "RADIUS is 0; a sphere needs one above 0"),
        ("sphere", {"RADIUS": -2.5}, "RADIUS is -2.5; a sphere needs one above 0"),
        ("sphere", {"RADIUS": 1e300}, "RADIUS is 1e+300; a sphere needs one below 1e+09"),
        ("sphere", {"RADIUS": 1e-60}, "RADIUS is 1e-60; a sphere needs one above 0"),
        ("sphere", {"RADIUS": np.nan}, "RADIUS is empty; a sphere needs one above 0"),
        ("cylinder", {"RADIUS": 1, "HEIGHT": 0}, "HEIGHT is 0; a cylinder needs one above or below 0"),
        ("cone", {"RADIUS": 1, "HEIGHT": np.inf}, "HEIGHT is inf; a cone needs one below 1e+09"),
        ("box", {"WIDTH": 1, "DEPTH": 0, "HEIGHT": 1}, "DEPTH is 0; a box needs one above 0"),
        ("disk", {"RADIUS": 1, "DIP": np.nan}, "DIP is empty; a disk needs a number"),
        (
            "disk",
            {"RADIUS": 1, "DIP": 1, "DIP_DIRECTION": np.inf},
            "DIP_DIRECTION is inf; a disk needs one below 1e+09",
        ),
        ("plane", {"WIDTH": 0, "DEPTH": 0, "DIP": 0}, "WIDTH is 0; a plane needs one above 0"),
        ("point", {"WIDTH": -1}, "WIDTH is -1; a point needs one above 0"),
        ("model", {"SCALE": 0, "FILE": ""}, "SCALE is 0; a model needs one above 0"),
        ("icon", {"SCALE": 1, "FILE": ""}, "FILE is empty; give the path of an image file"),
    ],
)
def test_a_feature_without_a_size_is_left_out_and_says_why(frame, name, values, reason):
    objects = build(name, frame, points((0, 0)), **values)
    assert objects.built.tolist() == [False]
    assert objects.reasons == {0: reason}
    assert sum(len(each.features) for each in objects.instances) == 0
    assert np.isnan(objects.tops).all()


@pytest.mark.feature("V10")
def test_features_without_a_place_are_left_out_alone(frame):
    x, y = CENTRE
    table = table_of([f"POINT ({x} {y})", "POINT EMPTY", "MULTIPOINT EMPTY", f"POINT ({x} {y})"])
    table.xyz[-1, 0] = np.inf
    objects = build("sphere", frame, table, RADIUS=1)
    assert objects.built.tolist() == [True, False, False, False]
    assert objects.reasons == {
        1: "its geometry is empty",
        2: "its geometry is empty",
        3: "its coordinates are no finite numbers",
    }
    assert only(objects).features.tolist() == [0]


@pytest.mark.parametrize(
    "name", ["sphere", "cylinder", "cone", "box", "disk", "plane", "point", "icon", "model"]
)
def test_no_features_give_no_objects(frame, name):
    values = {key: [] for key in ("RADIUS", "HEIGHT", "WIDTH", "DEPTH", "DIP", "SCALE")}
    table = points((0, 0)).take(np.array([], np.int64))
    files = {"FILE": np.zeros(0, object)}
    numbers = {key: np.zeros(0) for key in values}
    objects = TYPE[name].build(Inputs(table, frame, Altitude(np.zeros(0)), {**numbers, **files}))
    assert (objects.built.shape, objects.tops.shape, objects.reasons) == ((0,), (0, 3), {})


# Planes of geologists


def pole(instances, row=0):
    """Trend and plunge in degrees of the pole of a drawn face: its normal that points down."""
    normals = drawn(instances, row).face_normals
    east, up, south = normals[normals[:, 1] < 0][0]
    return math.degrees(math.atan2(east, -south)) % 360, math.degrees(math.asin(-up))


# Dip direction and dip, and trend and plunge of the pole; strike by the right-hand rule. The relations are those of Ragan,
# Structural Geology (2009), chapter 5: trend of the pole = dip direction + 180°, plunge = 90° - dip.
PLANES = [
    (0, 30, 180, 60),
    (90, 45, 270, 45),
    (140, 60, 320, 30),
    (225, 10, 45, 80),
    (312, 85, 132, 5),
]


@pytest.mark.feature("V1")
@pytest.mark.parametrize("name", ["disk", "plane"])
@pytest.mark.parametrize(("direction", "dip", "trend", "plunge"), PLANES)
def test_faces_have_the_published_poles(frame, name, direction, dip, trend, plunge):
    sizes = {"RADIUS": 5, "WIDTH": 5, "DEPTH": 3, "DIP": dip}
    for given in ({"DIP_DIRECTION": direction}, {"STRIKE": direction - 90}):
        instances = only(build(name, frame, points((0, 0)), **sizes, **given))
        assert pole(instances) == pytest.approx((trend, plunge), abs=1e-3)


@pytest.mark.feature("V1")
def test_a_face_falls_towards_its_dip_direction(frame):
    disk = drawn(only(build("disk", frame, points((0, 0)), altitude=50, RADIUS=10, DIP=30, DIP_DIRECTION=90)))
    lowest = disk.vertices[disk.vertices[:, 1].argmin()]
    assert lowest.tolist() == pytest.approx([10 * math.cos(math.pi / 6), 45, 0], abs=1e-4)


@pytest.mark.feature("V1")
def test_three_points_of_a_drawn_face_have_its_dip_and_direction(frame):
    disk = drawn(only(build("disk", frame, points((3, 4)), altitude=9, RADIUS=7, DIP=37, DIP_DIRECTION=217)))
    east, up, south = (disk.vertices[[0, 17, 31]]).T
    # The plane up = a east + b north + c through three points: its steepest descent is (-a, -b).
    a, b, _ = np.linalg.solve(np.column_stack((east, -south, np.ones(3))), up)
    assert math.degrees(math.atan(math.hypot(a, b))) == pytest.approx(37, abs=1e-3)
    assert math.degrees(math.atan2(-a, -b)) % 360 == pytest.approx(217, abs=1e-3)


@pytest.mark.feature("V1")
def test_the_width_of_a_plane_runs_along_its_strike(frame):
    sizes = {"WIDTH": 8, "DEPTH": 2, "DIP": 40, "DIP_DIRECTION": 120}
    plane = drawn(only(build("plane", frame, points((0, 0)), **sizes)))
    first, second, third, _ = plane.vertices[:4]
    along = second - first
    assert np.linalg.norm(along) == pytest.approx(8, abs=1e-4)
    assert along[1] == pytest.approx(0, abs=1e-4)
    assert math.degrees(math.atan2(along[0], -along[2])) % 180 == pytest.approx(30, abs=1e-3)
    assert np.linalg.norm(third - second) == pytest.approx(2, abs=1e-4)


@pytest.mark.feature("V1")
def test_azimuths_from_true_north_are_turned_by_the_convergence(frame):
    sizes = {"RADIUS": 5, "DIP": 45}
    grid = build("disk", frame, points((0, 0)), DIP_DIRECTION=88.5, **sizes)
    true = build("disk", frame, points((0, 0)), DIP_DIRECTION=90, CONVERGENCE=1.5, **sizes)
    np.testing.assert_allclose(only(true).rotations, only(grid).rotations)


def test_the_top_of_a_tilted_face_is_above_its_centre_at_its_highest_place(frame):
    sizes = {"RADIUS": 10, "WIDTH": 3, "DEPTH": 20, "DIP": 30, "DIP_DIRECTION": 200}
    for name in ("disk", "plane"):
        objects = build(name, frame, points((1, 2)), altitude=50, **sizes)
        assert objects.tops[0].tolist() == pytest.approx([1, 55, -2])
        assert drawn(only(objects)).vertices[:, 1].max() == pytest.approx(55, abs=0.05)


# True north and grid north


def test_the_convergence_of_a_conical_projection_is_exact():
    """Snyder, Map Projections (USGS PP 1395), eq. 14-4, 14-15, 15-9 and 15-8: theta = n (lambda - lambda0)."""
    srs = spatial_reference("+proj=lcc +lat_1=33 +lat_2=45 +lat_0=23 +lon_0=-96 +ellps=GRS80 +units=m")
    frame = make_frame(srs, (1_800_000.0, 1_500_000.0, 1_900_000.0, 1_600_000.0))
    e = 0.0818191910428
    phi = np.radians([33, 45])
    m = np.cos(phi) / np.sqrt(1 - (e * np.sin(phi)) ** 2)
    t = np.tan(math.pi / 4 - phi / 2) / ((1 - e * np.sin(phi)) / (1 + e * np.sin(phi))) ** (e / 2)
    n = math.log(m[0] / m[1]) / math.log(t[0] / t[1])
    lonlat = np.array([(-75.0, 35.0), (-96.0, 30.0), (-100.0, 50.0)])
    x, y = transform_points(srs.CloneGeogCS(), srs, lonlat).T
    expected = n * (lonlat[:, 0] + 96)
    assert meridian_convergence(frame, x, y) == pytest.approx(expected, abs=1e-7)


def test_the_convergence_of_utm_is_that_of_its_series():
    """Redfearn's series (Survey Review 69, 1948): omega sin(phi) (1 + omega² cos²(phi) (1 + 3 eta² + 2 eta⁴) / 3)."""
    frame = make_frame(spatial_reference("EPSG:32633"), (600_000.0, 6_600_000.0, 610_000.0, 6_610_000.0))
    x, y = 618_639.0, 6_608_700.0
    lon, lat = transform_points(frame.srs, spatial_reference("EPSG:4326"), np.array([[x, y]]))[0]
    omega, phi = math.radians(lon - 15), math.radians(lat)
    eta2 = 0.00673949674228 * math.cos(phi) ** 2
    cubic = omega**2 * math.cos(phi) ** 2 * (1 + 3 * eta2 + 2 * eta2**2) / 3
    expected = math.degrees(omega * math.sin(phi) * (1 + cubic))
    found = meridian_convergence(frame, np.array([x]), np.array([y]))
    assert found == pytest.approx([expected], abs=1e-6)
    assert found[0] > 1


def test_south_of_the_equator_the_convergence_has_the_other_sign():
    frame = make_frame(spatial_reference("EPSG:32733"), (600_000.0, 6_600_000.0, 610_000.0, 6_610_000.0))
    found = meridian_convergence(frame, np.array([400_000.0, 500_000.0, 605_000.0]), np.full(3, 6_605_000.0))
    assert found[0] > 0.4
    assert found[1] == pytest.approx(0, abs=1e-9)
    assert found[2] < -0.4


# Dots


@pytest.mark.feature("V1")
def test_plain_points_are_dots_as_wide_as_their_feature_says(frame):
    objects = build("point", frame, points((1, 2), (3, 4)), altitude=5, WIDTH=[3, 8])
    assert objects.dots.positions.tolist() == [[1, 5, -2], [3, 5, -4]]
    assert objects.dots.features.tolist() == [0, 1]
    assert objects.dots.sizes.tolist() == [3, 8]
    assert objects.tops.tolist() == [[1, 5, -2], [3, 5, -4]]
    assert objects.instances == []


# Icons


def picture(columns, rows):
    pixels = np.random.default_rng(0).integers(0, 255, (rows, columns, 3), np.uint8)
    return Image(*encode(pixels, ImageFormat.PNG))


@pytest.mark.feature("V1")
def test_icons_are_upright_images_as_high_as_their_scale_says(frame):
    wide, high = picture(40, 20), picture(10, 30)
    table = points((0, 0), (1, 0), (2, 0))
    names = ["a.png", "b.png", "a.png"]
    files = {"a.png": wide, "b.png": high}
    objects = build("icon", frame, table, altitude=9, files=files, FILE=names, SCALE=[6, 6, 2])
    first, second = objects.instances
    assert (first.features.tolist(), second.features.tolist()) == ([0, 2], [1])
    assert first.scales[:, :2].tolist() == [[12, 6], [4, 2]]
    assert second.scales[:, :2].tolist() == [[2, 6]]
    assert first.model.primitives[0].image is wide
    assert first.billboard
    assert not first.tinted
    assert drawn(first).bounds[:, 1].tolist() == [6, 12]
    assert objects.tops[:, 1].tolist() == [12, 12, 10]


@pytest.mark.feature("V1")
def test_files_under_several_names_are_embedded_once(frame):
    one = picture(5, 5)
    objects = build(
        "icon", frame, points((0, 0), (1, 0)), files={"a": one, "./a": one}, FILE=["a", "./a"], SCALE=1
    )
    assert only(objects).features.tolist() == [0, 1]


# Models


def tree():
    """A model of a box that is 2 m wide, 10 m high and 4 m deep, 3 m east of its origin."""
    (primitive,) = solids.box().primitives
    primitive.positions[:] = primitive.positions * (2, 10, 4) + (3, 0, 0)
    return Model("tree", [primitive])


@pytest.mark.feature("V1")
def test_models_are_scaled_about_their_origins_and_embedded_once(frame):
    model = tree()
    table = points((0, 0), (100, 0), (200, 0))
    objects = build("model", frame, table, files={"t.glb": model}, FILE="t.glb", SCALE=[1, 2, 0.5])
    instances = only(objects)
    assert instances.model is model
    assert instances.scales.tolist() == [[1] * 3, [2] * 3, [0.5] * 3]
    assert not instances.tinted
    assert not instances.stretches
    assert objects.tops.tolist() == [[3, 10, 0], [106, 20, 0], [201.5, 5, 0]]


@pytest.mark.feature("V1")
@pytest.mark.parametrize(
    ("angles", "before", "then"),
    [
        ((90, 0, 0), -SOUTH, UP),  # about the axis to the east: north goes up
        ((0, 90, 0), UP, EAST),  # about the axis to the north: what is up goes east
        ((0, 0, 90), -SOUTH, EAST),  # clockwise on the map: north goes east
        ((90, 0, 90), UP, -EAST),  # up goes south, then west
        ((90, 90, 0), -SOUTH, EAST),  # north goes up, then east
    ],
)
def test_models_turn_about_east_then_north_then_up(angles, before, then):
    rotation = Rotation.from_quat(turning(*(np.array([float(angle)]) for angle in angles)))
    np.testing.assert_allclose(rotation.apply(before)[0], then, atol=1e-12)


@pytest.mark.feature("V1")
def test_the_top_of_a_turned_model_is_that_of_what_is_drawn(frame):
    angles = {"ROTATION_X": [0, 20], "ROTATION_Y": [90, -30], "ROTATION_Z": [0, 77]}
    table = points((0, 0), (9, 9))
    objects = build("model", frame, table, altitude=5, files={"t": tree()}, FILE="t", SCALE=[1, 3], **angles)
    for row in (0, 1):
        low, high = drawn(only(objects), row).bounds
        middle = (low + high) / 2
        assert objects.tops[row].tolist() == pytest.approx([middle[0], high[1], middle[2]], abs=1e-4)


@pytest.mark.feature("V1")
def test_a_file_that_cannot_be_shown_is_named_and_marked(frame):
    broken = ModelError("“broken.glb” is damaged; export it again.")
    files = {"tree.glb": tree(), "broken.glb": broken}
    table = points((0, 0), (5, 0), (9, 0))
    objects = build(
        "model", frame, table, files=files, FILE=["tree.glb", "broken.glb", "broken.glb"], SCALE=[1, 1, 4]
    )
    assert objects.built.all()
    _, marker = objects.instances
    assert marker.features.tolist() == [1, 2]
    assert marker.model.primitives[0].color == (1, 0, 1, 1)
    assert drawn(marker).bounds[:, 1].tolist() == [0, 10]  # a hundredth of the extent
    assert objects.tops[1].tolist() == [5, 10, 0]
    why = "a marker stands for the model file “broken.glb”: “broken.glb” is damaged; export it again"
    assert objects.reasons == {1: why, 2: why}


@pytest.mark.feature("V1")
def test_what_of_a_model_could_not_be_read_is_said_of_its_features(frame):
    model = Model("tree", tree().primitives, ["“bark.png” is not beside it"])
    objects = build("model", frame, points((0, 0)), files={"t.obj": model}, FILE="t.obj")
    assert objects.built.all()
    assert objects.reasons == {
        0: "the model “t.obj” is not shown as it is meant: “bark.png” is not beside it"
    }
