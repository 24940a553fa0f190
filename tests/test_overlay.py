"""Polygons laid on the terrain, against GEOS's areas and the surface's own heights; and meshes in space."""

import numpy as np
import pytest
import shapes
import trimesh
from osgeo import ogr
from scenery.core.altitude import Altitude, At
from scenery.core.frame import Frame
from scenery.core.objects import FillImage, Image, Inputs
from scenery.core.overlay import MANY
from scenery.core.polygons import TYPES
from scenery.core.surface import Surface
from scenery.core.terrain import Terrain, cut_blocks

SIDE = 120.0  # metres of the terrain
CENTRE = (25_496_060.0, 6_673_060.0)
FRAME = Frame("", (CENTRE[0] - SIDE / 2, CENTRE[1] - SIDE / 2, CENTRE[0] + SIDE / 2, CENTRE[1] + SIDE / 2))
LARGEST = np.array([[-55, -50], [50, -57], [58, 40], [10, 12], [-40, 55]], float)


def terrain(cells, rotation=0.0, hole=False):
    heights = np.random.default_rng(4).uniform(0, 20, (cells + 1, cells + 1)).astype(np.float32)
    if hole:
        heights[cells // 3 : cells // 2, cells // 3 : cells // 2] = np.nan
    blocks = cut_blocks(heights, (SIDE / cells, SIDE / cells), (-SIDE / 2, -SIDE / 2))
    return Surface(Terrain(0.01, blocks, rotation=rotation))


@pytest.fixture(params=[24, 150], ids=["coarse", "fine"])
def surface(request):
    """A terrain with few triangles beneath a polygon, and one with many."""
    return terrain(request.param)


def build(polygons, altitude, kind=1, slots=(), files=(), **values):
    features = polygons
    if isinstance(polygons, list):
        features = shapes.table_of(
            [
                each
                if isinstance(each, str)
                else shapes.ogr_polygon([np.asarray(ring) + CENTRE for ring in each])
                for each in polygons
            ]
        )
    return TYPES[kind].build(Inputs(features, FRAME, altitude, values, dict(slots), dict(files)))


def on(surface, count, offset=0.0, **options):
    return Altitude(np.full(count, offset), surface, **options)


def random_polygons(count=12):
    random = np.random.default_rng(11)
    found = []
    for row in range(count):
        polygon = shapes.SHAPES[row % 6](random)
        size = max(abs(polygon[0]).max(), 1)
        move = random.uniform(-15, 5, 2)
        found.append([ring / size * 40 + move for ring in polygon])
    return found


def plan_areas(mesh, count):
    a, b, c = (mesh.positions[mesh.triangles[:, corner]][:, [0, 2]] for corner in range(3))
    areas = -np.cross(b - a, c - a) / 2
    assert areas.min() >= 0
    return np.bincount(mesh.features[mesh.triangles[:, 0]], areas, minlength=count)


def area(polygon):
    return shapes.ogr_polygon(polygon).Area()


def assert_on(surface, points, offset=0.0):
    np.testing.assert_allclose(points[:, 1], surface.heights(points[:, 0], points[:, 2]) + offset, atol=1e-6)


@pytest.mark.feature("V3")
@pytest.mark.parametrize("offset", [0.0, 2.5])
def test_an_overlay_lies_on_the_terrain_exactly(surface, offset):
    polygons = [*random_polygons(), [LARGEST]]
    objects = build(polygons, on(surface, len(polygons), offset))
    assert objects.built.all()
    mesh = objects.mesh
    assert_on(surface, mesh.positions, offset)
    # Triangles do not bend where the terrain does: their middles and the middles of their sides lie on it, too.
    corners = mesh.positions[mesh.triangles]
    assert_on(surface, corners.mean(axis=1), offset)
    assert_on(surface, (corners[:, 0] + corners[:, 1]) / 2, offset)
    np.testing.assert_allclose(
        plan_areas(mesh, len(polygons)), [area(polygon) for polygon in polygons], rtol=1e-6
    )
    assert (np.diff(mesh.features) >= 0).all()


def test_both_ways_of_cutting_are_tried():
    few, many = (build([[LARGEST]], on(terrain(cells), 1)).mesh for cells in (24, 150))
    assert len(few.triangles) < MANY < len(many.triangles)


@pytest.mark.feature("V3")
def test_triangles_of_a_feature_share_their_vertices(surface):
    mesh = build([[LARGEST]], on(surface, 1)).mesh
    assert len(mesh.positions) < 0.8 * len(mesh.triangles)


@pytest.mark.feature("V3")
def test_features_above_each_other_are_cut_each_by_itself(surface):
    polygons = [[LARGEST], [LARGEST / 2], [LARGEST]]
    found = plan_areas(build(polygons, on(surface, 3)).mesh, 3)
    np.testing.assert_allclose(found, [area(polygon) for polygon in polygons], rtol=1e-6)


@pytest.mark.feature("V3")
@pytest.mark.parametrize("rotation", [0.0, 30.0])
@pytest.mark.parametrize("cells", [24, 150])
def test_what_is_beyond_the_terrain_or_over_holes_is_cut_off(cells, rotation):
    surface = terrain(cells, rotation, hole=True)
    positions, triangles = surface.triangles_in(np.array([[-200.0, -200, 200, 200]]))
    ground = ogr.Geometry(ogr.wkbMultiPolygon)
    for corners in positions[triangles][:, :, [0, 2]] * (1, -1):
        ground.AddGeometry(shapes.ogr_polygon([corners]))
    ground = ground.UnionCascaded()
    polygons = [[LARGEST * 1.5], [LARGEST + np.array([70, 0])], [shapes.SQUARE + 300]]
    objects = build(polygons, on(surface, 3), slots={"BORDER_COLOR": 1})
    expected = [shapes.ogr_polygon(polygon).Intersection(ground).Area() for polygon in polygons]
    np.testing.assert_allclose(plan_areas(objects.mesh, 3), expected, rtol=1e-6, atol=1e-9)
    assert objects.built.tolist() == [True, True, False]
    assert objects.reasons == {2: "there is no terrain beneath it"}
    (lines,) = objects.lines
    inner = np.ones(len(lines.positions) - 1, bool)
    inner[lines.offsets[1:-1] - 1] = False
    lengths = np.linalg.norm(np.diff(lines.positions[:, [0, 2]], axis=0), axis=1)[inner]
    outlines = [shapes.ogr_polygon(polygon).Boundary().Intersection(ground).Length() for polygon in polygons]
    assert lengths.sum() == pytest.approx(sum(outlines), rel=1e-6)


@pytest.mark.feature("V3")
def test_a_border_lies_on_the_terrain_between_its_vertices_too(surface):
    polygons = [*random_polygons(), [LARGEST]]
    objects = build(polygons, on(surface, len(polygons), 1.0), slots={"BORDER_COLOR": 2})
    (lines,) = objects.lines
    assert (lines.slot, lines.on_surface) == (2, True)
    assert (lines.widths == 1.5).all()
    assert_on(surface, lines.positions, 1.0)
    for start, end in zip(lines.offsets[:-1], lines.offsets[1:]):
        run = lines.positions[start:end]
        assert_on(surface, (run[1:] + run[:-1]) / 2, 1.0)
        np.testing.assert_allclose(run[0], run[-1])
    assert (np.diff(lines.features) >= 0).all()


def test_borders_are_as_wide_as_asked_for():
    widths = np.array([4.0, np.nan])
    (lines,) = build(
        [[LARGEST]] * 2, Altitude(np.zeros(2)), slots={"BORDER_COLOR": 1}, BORDER_WIDTH=widths
    ).lines
    assert lines.widths.tolist() == [4, 1.5]
    assert not lines.on_surface


@pytest.mark.feature("V3")
def test_sides_close_an_overlay_down_to_the_lower_z(surface):
    holed = [shapes.SQUARE * 6 - 30, (shapes.SQUARE * 2 - 10)[::-1]]
    polygons = [holed, [LARGEST]]
    objects = build(polygons, on(surface, 2), slots={"SIDE_COLOR": 1}, LOWER_Z=np.array([-5.0, -8.0]))
    mesh = objects.mesh
    sides = mesh.slots == 1
    assert set(mesh.positions[sides & (mesh.features == 0), 1]) >= {-5}
    sheet = mesh.triangles[mesh.slots[mesh.triangles[:, 0]] == 0]
    corners = mesh.positions[sheet]
    plan = (
        -np.cross((corners[:, 1] - corners[:, 0])[:, [0, 2]], (corners[:, 2] - corners[:, 0])[:, [0, 2]]) / 2
    )
    owners = mesh.features[sheet[:, 0]]
    # With a bottom the sheet and its sides enclose what lies between: bottoms of level faces add z times area.
    expected = np.bincount(owners, plan * corners[:, :, 1].mean(axis=1)) - np.bincount(owners, plan) * [
        -5,
        -8,
    ]
    a, b, c = (mesh.positions[mesh.triangles[:, corner]] for corner in range(3))
    lower = np.array([-5.0, -8.0])[mesh.features[mesh.triangles[:, 0]]]
    for each in (a, b, c):
        each[:, 1] -= lower
    enclosed = np.bincount(mesh.features[mesh.triangles[:, 0]], np.einsum("ij,ij->i", a, np.cross(b, c)) / 6)
    np.testing.assert_allclose(enclosed, expected, rtol=1e-6)


@pytest.mark.feature("V3")
def test_sides_have_the_features_colour_without_one_of_their_own_and_go_down_to_0_without_a_lower_z():
    level = Altitude(np.array([4.0]))
    assert build([[LARGEST]], level).mesh.positions[:, 1].min() == 4
    assert build([[LARGEST]], level, slots={"SIDE_COLOR": 1}).mesh.positions[:, 1].min() == 0
    mesh = build([[LARGEST]], level, LOWER_Z=np.array([1.0])).mesh
    assert mesh.positions[:, 1].min() == 1
    assert mesh.slots is None or not mesh.slots.any()


@pytest.mark.feature("V3", "V5")
def test_where_the_altitude_is_absolute_overlays_are_level():
    objects = build([[LARGEST], [LARGEST]], Altitude(np.array([3.0, np.nan])))
    assert objects.built.tolist() == [True, False]
    assert (objects.mesh.positions[:, 1] == 3).all()
    assert plan_areas(objects.mesh, 2)[0] == pytest.approx(area([LARGEST]))
    assert objects.reasons == {1: "its altitude is not a number"}


@pytest.mark.feature("V3", "V5")
def test_at_the_highest_ground_an_overlay_is_level():
    surface = terrain(24)
    altitude = on(surface, 1, at=At.HIGHEST)
    objects = build([[LARGEST]], altitude)
    assert len(set(objects.mesh.positions[:, 1])) == 1
    assert objects.mesh.positions[0, 1] > surface.heights(*objects.mesh.positions[:, [0, 2]].T).max()


@pytest.mark.feature("V5")
def test_own_z_is_kept_at_every_vertex():
    e, n = CENTRE
    objects = build(
        [f"POLYGON Z (({e} {n} 1, {e + 2} {n} 1, {e + 2} {n + 2} 3, {e} {n + 2} 3, {e} {n} 1))"],
        Altitude(np.array([10.0]), own_z=True),
    )
    assert objects.mesh.positions[:, 1].tolist() == [11, 11, 13, 13]


@pytest.mark.feature("V3")
def test_a_fill_image_is_laid_over_its_extent():
    image = Image(b"...", "image/png")
    fill = FillImage(image, (-60.0, -60.0, 60.0, 60.0))
    objects = build([[LARGEST]], on(terrain(24), 1), files={"": fill}, slots={"SIDE_COLOR": 1})
    assert objects.image is image
    uv = objects.mesh.uv
    assert uv.dtype == np.float32
    np.testing.assert_allclose(uv * SIDE - SIDE / 2, objects.mesh.positions[:, [0, 2]], atol=1e-4)


@pytest.mark.feature("V9")
def test_labels_of_overlays_point_to_the_ground_within(surface):
    polygons = [*random_polygons(), [LARGEST]]
    tops = build(polygons, on(surface, len(polygons), 2.0)).tops
    assert_on(surface, tops, 2.0)
    for (x, _, z), polygon in zip(tops, polygons):
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x, -z)
        assert shapes.ogr_polygon(polygon).Distance(point) < 1e-6


@pytest.mark.feature("V10")
def test_overlays_without_area_are_left_out(surface):
    objects = build(["POLYGON EMPTY", [LARGEST], "POLYGON ((0 0, 1 1, 2 2, 0 0))"], on(surface, 3))
    assert objects.built.tolist() == [False, True, False]
    assert objects.reasons[0] == "its geometry encloses no area that can be filled"
    assert set(objects.mesh.features) == {1}


def test_no_features_make_no_overlay():
    objects = build(shapes.table_of([]), Altitude(np.zeros(0)), slots={"BORDER_COLOR": 1})
    assert len(objects.mesh.positions) == 0
    assert objects.lines == []


BOX = trimesh.creation.box((10, 6, 4)).apply_transform(
    trimesh.transformations.rotation_matrix(0.5, (0, 0, 1))
)


def rings_of(vertices, faces):
    return [
        "((" + ", ".join(f"{x!r} {y!r} {z!r}" for x, y, z in vertices[[*face, face[0]]].tolist()) + "))"
        for face in faces
    ]


@pytest.mark.feature("V3")
@pytest.mark.parametrize("kind", ["TIN Z", "POLYHEDRALSURFACE Z", "MULTIPOLYGON Z"])
def test_meshes_keep_all_their_faces_and_where_these_face(kind):
    faces = (
        BOX.faces
        if kind == "TIN Z"
        else np.array([[0, 1, 3, 2], [4, 6, 7, 5], [0, 4, 5, 1], [2, 3, 7, 6], [0, 2, 6, 4], [1, 5, 7, 3]])
    )
    vertices = BOX.vertices + np.array([*CENTRE, 30])
    objects = build(
        [f"{kind} ({', '.join(rings_of(vertices, faces))})"], Altitude(np.array([7.0]), own_z=True), 2
    )
    mesh = objects.mesh
    assert objects.built.all()
    assert len(mesh.triangles) == 12
    solid = trimesh.Trimesh(mesh.positions, mesh.triangles)
    assert solid.is_watertight
    assert solid.volume == pytest.approx(240)
    assert (mesh.positions[:, 1].min(), mesh.positions[:, 1].max()) == pytest.approx((35, 39))
    assert objects.tops[0] == pytest.approx([0, 39, 0], abs=1e-6)


@pytest.mark.feature("V3")
def test_meshes_of_other_meshes_facing_inwards_face_inwards():
    vertices = BOX.vertices + np.array([*CENTRE, 0])
    wkt = f"TIN Z ({', '.join(rings_of(vertices, BOX.faces[:, ::-1]))})"
    assert build([wkt], Altitude(np.zeros(1)), 2).mesh.volumes(1)[0] == pytest.approx(-240)


@pytest.mark.feature("V3")
def test_walls_with_windows_are_filled_around_them():
    e, n = CENTRE
    wall = [(0, 0), (10, 0), (10, 5), (0, 5)]
    window = [(2, 1), (2, 3), (4, 3), (4, 1)]

    def ring(points):
        return "(" + ", ".join(f"{e + x * 0.6} {n + x * 0.8} {z}" for x, z in [*points, points[0]]) + ")"

    mesh = build([f"POLYGON Z ({ring(wall)}, {ring(window)})"], Altitude(np.zeros(1)), 2).mesh
    a, b, c = (mesh.positions[mesh.triangles[:, corner]] for corner in range(3))
    normals = np.cross(b - a, c - a) / 2
    assert np.linalg.norm(normals, axis=1).sum() == pytest.approx(50 - 4)
    # Counter-clockwise along x and up: seen from the right of its run.
    np.testing.assert_allclose(normals.sum(axis=0) / 46, [0.8, 0, 0.6], atol=1e-6)


@pytest.mark.feature("V3", "V5")
def test_polygons_without_z_have_their_corners_on_the_ground_and_face_up():
    surface = terrain(24)
    objects = build([[LARGEST], [LARGEST[::-1]], [shapes.SQUARE + 300]], on(surface, 3, 2.0), 2)
    assert objects.built.tolist() == [True, True, False]
    assert objects.reasons == {2: "there is no terrain beneath it"}
    assert_on(surface, objects.mesh.positions, 2.0)
    np.testing.assert_allclose(plan_areas(objects.mesh, 3)[:2], area([LARGEST]), rtol=1e-9)


@pytest.mark.feature("V3", "V10")
def test_faces_without_area_are_left_out_and_said():
    e, n = CENTRE
    good = f"(({e} {n} 0, {e + 1} {n} 0, {e} {n + 1} 1, {e} {n} 0))"
    flat = f"(({e} {n} 0, {e + 1} {n} 0, {e + 2} {n} 0, {e} {n} 0))"
    objects = build([f"TIN Z ({good}, {flat})", f"TIN Z ({flat})", "POLYGON EMPTY"], Altitude(np.zeros(3)), 2)
    assert objects.built.tolist() == [True, False, False]
    assert len(objects.mesh.triangles) == 1
    assert objects.mesh.triangles.max() == len(objects.mesh.positions) - 1
    assert objects.reasons == {
        0: "1 of its 2 faces enclose no area that can be filled",
        1: "its geometry encloses no area that can be filled",
        2: "its geometry encloses no area that can be filled",
    }
