"""Object types of line layers, held against GEOS in plan, the surface in height, and trimesh in space."""

import numpy as np
import pytest
import trimesh
from osgeo import ogr
from scenery.core.altitude import Altitude, At
from scenery.core.features import LINE, FeatureTable, decode_wkb
from scenery.core.frame import Frame
from scenery.core.lines import TYPES
from scenery.core.objects import Inputs
from scenery.core.surface import Surface
from scenery.core.terrain import Block, Terrain, cut_blocks
from scipy.integrate import trapezoid

FRAME = Frame("", (-100.0, -100.0, 100.0, 100.0))
BUILD = {kind.name: kind.build for kind in TYPES}
VALUES = {"line": "WIDTH", "thick": "WIDTH", "pipe": "RADIUS", "cone": "RADIUS", "wall": "LOWER_Z"}
GRID, HALF = 41, 100.0

every_type = pytest.mark.parametrize("name", list(BUILD))


def table_of(*geometries):
    """The feature table of WKT texts, and of arrays (n, 2) or (n, 3) of vertices."""
    parsed = [
        ogr.CreateGeometryFromWkt(each) if isinstance(each, str) else ogr_line(each) for each in geometries
    ]
    wkbs = [bytes(geometry.ExportToIsoWkb()) for geometry in parsed]
    return FeatureTable(np.arange(len(wkbs)) + 1, *decode_wkb(wkbs, kind=LINE))


def ogr_line(vertices):
    geometry = ogr.Geometry(ogr.wkbLineString if vertices.shape[1] == 2 else ogr.wkbLineString25D)
    for vertex in vertices.tolist():
        geometry.AddPoint(*vertex) if len(vertex) == 3 else geometry.AddPoint_2D(*vertex)
    return geometry


def rough_heights(holes=0.0):
    random = np.random.default_rng(3)
    heights = random.uniform(0, 20, (GRID, GRID)).astype(np.float32)
    heights[random.random(heights.shape) < holes] = np.nan
    return heights


def surface_of(heights):
    return Surface(Terrain(0.01, cut_blocks(heights, (2 * HALF / (GRID - 1),) * 2, (-HALF, -HALF))))


def build(name, table, surface=None, offset=0.0, own_z=False, at=At.VERTEX, **values):
    count = len(table)
    altitude = Altitude(np.broadcast_to(np.asarray(offset, float), count), surface, own_z, at)
    given = {key: np.broadcast_to(np.asarray(value, float), count) for key, value in values.items()}
    return BUILD[name](Inputs(table, FRAME, altitude, given))


def random_lines(count, seed=7, reach=90.0):
    """Curves (n, 2) of many bends, none of them sharper than a mitre takes."""
    random = np.random.default_rng(seed)
    lines = []
    while len(lines) < count:
        turns = np.cumsum(np.clip(random.normal(0, 0.4, random.integers(2, 20)), -1.5, 1.5))
        steps = random.uniform(3, 12, len(turns))[:, None] * np.column_stack((np.cos(turns), np.sin(turns)))
        line = np.cumsum(steps, axis=0) + random.uniform(-60, 60, 2)
        if (abs(line) < reach).all():
            lines.append(line)
    return lines


def hairpins(count, seed=2):
    """Lines (n, 3) that run forth and all but the same way back, some with duplicate vertices, some straight up."""
    random = np.random.default_rng(seed)
    lines = []
    for number in range(count):
        forth = np.cumsum(random.normal(0, 10, (random.integers(2, 8), 3)), axis=0)
        line = np.concatenate((forth, forth[::-1] + random.normal(0, 0.01, forth.shape)))
        if number % 3 == 1:
            line = np.repeat(line, random.integers(1, 4, len(line)), axis=0)
        if number % 3 == 2:
            line[1::2, :2] = line[::2, :2] + 1e-3
        lines.append(line)
    return lines


def solids(mesh, count):
    """One trimesh a feature, vertices at one place merged."""
    owners = mesh.features[mesh.triangles[:, 0]]
    return [trimesh.Trimesh(mesh.positions, mesh.triangles[owners == row]) for row in range(count)]


def lengths_of(lines, dimensions=3):
    return np.array([np.linalg.norm(np.diff(line[:, :dimensions], axis=0), axis=1).sum() for line in lines])


def lengths_in_plan(made, count):
    along = np.linalg.norm(np.diff(made.positions[:, [0, 2]], axis=0), axis=1)
    along = np.append(0, along)
    along[made.offsets[:-1]] = 0
    owners = np.repeat(made.features, np.diff(made.offsets))
    return np.bincount(owners, along, minlength=count)


def footprint(mesh, row):
    """What the triangles of a feature cover seen from above, as OGR geometry in east and north."""
    owners = mesh.features[mesh.triangles[:, 0]]
    triangles = ogr.Geometry(ogr.wkbMultiPolygon)
    for corners in mesh.positions[mesh.triangles[owners == row]][:, :, [0, 2]] * (1, -1):
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in np.vstack((corners, corners[:1])).tolist():
            ring.AddPoint_2D(x, y)
        triangle = ogr.Geometry(ogr.wkbPolygon)
        triangle.AddGeometry(ring)
        if triangle.Area() > 1e-9:
            triangles.AddGeometry(triangle)
    return triangles.UnionCascaded()


def facing(mesh):
    a, b, c = (mesh.positions[mesh.triangles[:, corner]] for corner in range(3))
    return np.cross(b - a, c - a)


def assert_in_order(mesh):
    assert (np.diff(mesh.features) >= 0).all()
    assert (np.diff(mesh.features[mesh.triangles[:, 0]]) >= 0).all()
    assert (mesh.features[mesh.triangles] == mesh.features[mesh.triangles[:, :1]]).all()


def winding_numbers(mesh, points):
    """How often a closed mesh surrounds each point: its solid angle over 4 pi (Van Oosterom and Strackee 1983)."""
    a, b, c = (mesh.positions[mesh.triangles[:, k]][None] - points[:, None] for k in range(3))
    la, lb, lc = (np.linalg.norm(each, axis=2) for each in (a, b, c))
    numerator = np.einsum("pti,pti->pt", a, np.cross(b, c))
    dots = (np.einsum("pti,pti->pt", *pair) for pair in ((a, b), (b, c), (c, a)))
    ab, bc, ca = dots
    return np.arctan2(numerator, la * lb * lc + ab * lc + bc * la + ca * lb).sum(axis=1) / (2 * np.pi)


@pytest.mark.feature("V2")
def test_the_types_keep_their_order():
    assert [kind.name for kind in TYPES] == ["line", "thick", "pipe", "box", "cone", "wall", "arc"]
    assert [kind.label for kind in TYPES[:3]] == ["Line", "Thick line", "Pipe"]


# Lines


@pytest.mark.feature("V2")
def test_lines_have_the_vertices_of_the_layer_and_its_lengths():
    lines = random_lines(20)
    made = build("line", table_of(*lines), offset=5.0, WIDTH=3.0).lines[0]
    np.testing.assert_allclose(made.positions[:, [0, 2]], np.concatenate(lines) * (1, -1), atol=1e-9)
    assert (made.positions[:, 1] == 5).all()
    assert (made.widths == 3).all()
    assert not made.on_surface
    expected = [ogr_line(line).Length() for line in lines]
    np.testing.assert_allclose(lengths_in_plan(made, len(lines)), expected, rtol=1e-12)


@pytest.mark.feature("V2", "V5")
@pytest.mark.parametrize("name", ["line", "wall"])
def test_draped_lines_lie_on_the_surface_all_along(name):
    lines, surface = random_lines(40), surface_of(rough_heights())
    offsets = np.linspace(-3, 9, len(lines))
    objects = build(name, table_of(*lines), surface, offsets, WIDTH=1.0, LOWER_Z=-50.0)
    if name == "line":
        made = objects.lines[0]
        assert made.on_surface
        points, owners = made.positions, np.repeat(made.features, np.diff(made.offsets))
        np.testing.assert_allclose(lengths_in_plan(made, len(lines)), lengths_of(lines), rtol=1e-9)
    else:
        points, owners = objects.mesh.positions[::2], objects.mesh.features[::2]
    same = owners[1:] == owners[:-1]
    middles = (points[1:][same] + points[:-1][same]) / 2
    for place, owner in ((points, owners), (middles, owners[1:][same])):
        ground = surface.heights(place[:, 0], place[:, 2])
        np.testing.assert_allclose(place[:, 1], ground + offsets[owner], atol=1e-6)


@pytest.mark.feature("V5", "V10")
def test_what_is_off_the_terrain_or_over_a_hole_is_cut_out():
    heights = np.zeros((GRID, GRID), np.float32)
    heights[20, 20] = np.nan  # the hole has six corners; a diagonal is its north-western side
    objects = build(
        "line", table_of("LINESTRING(-150 1,150 1)", "LINESTRING(-150 150,150 150)"), surface_of(heights)
    )
    made = objects.lines[0]
    assert objects.built.tolist() == [True, False]
    assert objects.reasons == {1: "there is no terrain beneath it"}
    west, east = made.positions[:, 0][made.offsets[:-1]], made.positions[:, 0][made.offsets[1:] - 1]
    assert west == pytest.approx([-100, 5])
    assert east == pytest.approx([-4, 100])
    assert np.isnan(objects.tops[1]).all()


@pytest.mark.feature("V5")
@pytest.mark.parametrize("name", ["pipe", "box", "cone"])
def test_bodies_end_where_the_terrain_does(name):
    surface = surface_of(np.zeros((GRID, GRID), np.float32))
    table = table_of(
        "LINESTRING(-150 0,0 0,0 50,150 50)", "LINESTRING(-150 10,150 10)", "LINESTRING(-150 150,150 150)"
    )
    objects = build(name, table, surface, 2.0, RADIUS=1.0, WIDTH=1.0, HEIGHT=1.0)
    assert objects.built.tolist() == [True, True, False]
    assert objects.reasons == {2: "there is no terrain beneath it"}
    assert (objects.mesh.anchors == 2).all()
    for row in (0, 1):
        own = objects.mesh.positions[objects.mesh.features == row]
        assert (own[:, 0].min(), own[:, 0].max()) == pytest.approx((-100, 100))


@pytest.mark.feature("V5")
def test_a_body_that_leaves_the_terrain_and_comes_back_is_in_pieces():
    west = Block((-100.0, -100.0), (10.0, 10.0), np.full((21, 6), 3, np.float32))
    east = Block((10.0, -100.0), (5.0, 5.0), np.full((41, 19), 4, np.float32))
    surface = Surface(Terrain(0.01, [west, east]))
    mesh = build("box", table_of("LINESTRING(-80 3,120 3)"), surface, WIDTH=2.0, HEIGHT=1.0).mesh
    assert sorted(set(mesh.positions[:, 0].round(9))) == [-80, -50, 10, 100]
    assert mesh.volumes(1)[0] == pytest.approx(2 * (30 + 90))


@pytest.mark.feature("V5")
def test_lines_take_their_own_z_and_break_where_there_is_none():
    lines = np.array([[0, 0, 1], [1, 0, 2], [2, 0, np.nan], [3, 0, 4], [4, 0, 5.0]])
    made = build("line", table_of(lines), own_z=True, offset=10.0).lines[0]
    assert made.offsets.tolist() == [0, 2, 4]
    assert made.positions[:, 1].tolist() == [11, 12, 14, 15]
    assert made.positions[:, 0].tolist() == [0, 1, 3, 4]


@pytest.mark.feature("V5")
def test_one_height_for_all_of_a_line_does_not_follow_the_terrain():
    surface = surface_of(rough_heights())
    table = table_of("LINESTRING(-50 3,20 30,60 -7)")
    made = build("line", table, surface, at=At.HIGHEST).lines[0]
    assert len(made.positions) == 3
    assert not made.on_surface
    highest = Altitude(np.zeros(1), surface, at=At.HIGHEST).of_features(table, FRAME)
    np.testing.assert_array_equal(made.positions[:, 1], highest[0])


@pytest.mark.feature("V10")
def test_duplicate_vertices_leave_no_trace():
    lines = random_lines(30)
    random = np.random.default_rng(1)
    repeated = [np.repeat(line, random.integers(1, 4, len(line)), axis=0) for line in lines]
    values = {"WIDTH": 2.0, "RADIUS": 2.0, "HEIGHT": 3.0, "LOWER_Z": -5.0}
    for name in BUILD:
        for surface in (None, surface_of(rough_heights())):
            once, often = (build(name, table_of(*each), surface, **values) for each in (lines, repeated))
            for one, other in zip(once.lines, often.lines):
                np.testing.assert_array_equal(one.positions, other.positions)
            if once.mesh is not None:
                np.testing.assert_array_equal(once.mesh.positions, often.mesh.positions)
                np.testing.assert_array_equal(once.mesh.triangles, often.mesh.triangles)


@pytest.mark.feature("V10")
@every_type
def test_features_without_a_line_are_named_and_the_others_built(name):
    table = table_of(
        "LINESTRING(0 0,10 0)",
        "LINESTRING EMPTY",
        "LINESTRING(3 3,3 3,3 3)",
        "MULTILINESTRING((0 5,10 5),(5 8,5 8),(0 9,3 9))",
    )
    table.xyz[3:6, 2] = 0
    one_vertex = FeatureTable(
        np.arange(1), np.zeros((1, 3)), np.array([0, 1]), np.array([0, 1]), np.array([0, 1])
    )
    objects = build(name, table, LOWER_Z=-3.0)
    assert objects.built.tolist() == [True, False, False, True]
    reason = {"wall": "it has no length, or is at its LOWER_Z all along", "arc": "its ends are at one place"}
    assert objects.reasons == {1: "its geometry is empty", 2: reason.get(name, "it has no length")}
    assert np.isfinite(objects.tops).all(axis=1).tolist() == objects.built.tolist()
    assert build(name, one_vertex, LOWER_Z=-3.0).built.tolist() == [False]
    nothing = build(name, table_of())
    assert nothing.built.shape == (0,)
    assert nothing.tops.shape == (0, 3)


@pytest.mark.feature("V10")
@every_type
def test_coordinates_that_are_no_numbers_are_left_out(name):
    table = table_of(np.array([[0, 0], [5, 0], [9, 9], [9, 20]], float), np.array([[0.0, 3], [1, 3]]))
    table.xyz[2, 0] = np.nan
    table.xyz[4:, 1] = np.inf
    for surface in (None, surface_of(rough_heights())):
        objects = build(name, table, surface, LOWER_Z=-3.0)
        assert not objects.built[1]
        for each in objects.lines:
            assert np.isfinite(each.positions).all()
        if objects.mesh is not None:
            assert np.isfinite(objects.mesh.positions).all()


@pytest.mark.feature("V4")
@every_type
def test_a_size_that_can_not_be_used_is_named(name):
    table = table_of(*["LINESTRING(0 0,10 0)"] * 3)
    parameter = VALUES.get(name, "WIDTH")
    objects = build(name, table, **{parameter: [1.0, np.nan, -2.0]})
    if name == "wall":
        assert objects.built.tolist() == [True, False, True]
        assert objects.reasons == {1: "LOWER_Z is not a number"}
    else:
        assert objects.built.tolist() == [True, False, False]
        assert objects.reasons == {1: f"{parameter} is not a number", 2: f"{parameter} is not above 0"}


@pytest.mark.feature("V9")
@every_type
def test_labels_point_to_the_middle_of_the_longest_part_at_the_top(name):
    table = table_of("MULTILINESTRING((-50 0,-49 0),(0 0,2 0,10 0),(50 0,53 0))")
    objects = build(name, table, offset=7.0, WIDTH=2, RADIUS=2, HEIGHT=3, LOWER_Z=1)
    rise = {"pipe": 2, "cone": 2, "box": 3, "arc": 3}.get(name, 0)
    assert objects.tops[0] == pytest.approx([5, 7 + rise, 0], abs=1e-6)


# Thick lines


def qgis_buffer(line, width):
    """A buffer with flat ends and mitred joints, as GEOS makes it."""
    from qgis.core import Qgis, QgsGeometry

    geometry = QgsGeometry.fromWkt(ogr_line(line).ExportToWkt())
    made = geometry.buffer(width / 2, 8, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Miter, 2.0)
    return ogr.CreateGeometryFromWkt(made.asWkt(12))


@pytest.mark.feature("V2")
@pytest.mark.parametrize("draped", [False, True])
def test_ribbons_cover_what_geos_buffers(draped):
    lines = random_lines(40)
    surface = surface_of(rough_heights()) if draped else None
    mesh = build("thick", table_of(*lines), surface, WIDTH=1.5).mesh
    assert_in_order(mesh)
    for row, line in enumerate(lines):
        truth, found = qgis_buffer(line, 1.5), footprint(mesh, row)
        assert found.SymmetricDifference(truth).Area() < 1e-3 * truth.Area()


@pytest.mark.feature("V2")
def test_ribbons_have_no_gaps_where_bends_are_too_tight_for_mitres():
    line = np.array([[0, 0], [20, 0], [0, 1], [20, 2], [20.2, 2.1], [20.3, 2.4], [20.1, 2.6], [0, 3]], float)
    mesh = build("thick", table_of(line), WIDTH=4.0).mesh
    truth = ogr_line(line).Buffer(1.999, 8)
    ends = ogr.Geometry(ogr.wkbPolygon)  # round ends and corners are beyond what a ribbon covers
    for corner in line[[0, 1, 2, -1]].tolist():
        ends = ends.Union(ogr.CreateGeometryFromWkt(f"POINT({corner[0]} {corner[1]})").Buffer(2.1))
    assert truth.Difference(ends).Difference(footprint(mesh, 0)).Area() < 1e-6


@pytest.mark.feature("V2")
def test_draped_ribbons_lie_on_the_terrain_inside_of_each_triangle():
    lines, surface = random_lines(20), surface_of(rough_heights(holes=0.02))
    mesh = build("thick", table_of(*lines), surface, 0.5, WIDTH=3.0).mesh
    corners = mesh.positions[mesh.triangles]
    random = np.random.default_rng(5)
    weights = random.dirichlet((1, 1, 1), len(corners))
    points = np.concatenate((mesh.positions, np.einsum("tc,tcd->td", weights, corners)))
    ground = surface.heights(points[:, 0], points[:, 2])
    np.testing.assert_allclose(points[:, 1], ground + 0.5, atol=1e-3)
    assert abs(points[:, 1] - ground - 0.5).mean() < 1e-5
    assert (facing(mesh)[:, 1] > -1e-9).all()


@pytest.mark.feature("V2")
def test_level_ribbons_are_as_high_as_their_vertices():
    line = np.array([[0, 0, 5], [10, 0, 9], [10, 10, 3.0]])
    mesh = build("thick", table_of(line), own_z=True, WIDTH=2.0).mesh
    assert mesh.positions[:, 1].tolist().count(9) == 2
    assert sorted(set(mesh.positions[:, 1])) == [3, 5, 9]
    assert len(mesh.positions) == 6
    assert (facing(mesh)[:, 1] > 0).all()


# Pipes, boxes and cones


@pytest.mark.feature("V2")
@pytest.mark.parametrize("name", ["pipe", "box"])
def test_bodies_are_closed_and_hold_section_times_length(name):
    lines = [np.column_stack((line, np.sin(line[:, 0]) * 3)) for line in random_lines(60)]
    objects = build(name, table_of(*lines), own_z=True, RADIUS=0.5, WIDTH=1.0, HEIGHT=2.0)
    assert objects.built.all()
    assert_in_order(objects.mesh)
    for solid in solids(objects.mesh, len(lines)):
        assert solid.is_watertight
        assert solid.is_winding_consistent
    expected = lengths_of(lines) * np.pi / 4 if name == "pipe" else lengths_of(lines, 2) * 2
    np.testing.assert_allclose(objects.mesh.volumes(len(lines)), expected, rtol=1e-9)


@pytest.mark.feature("V2", "V10")
@pytest.mark.parametrize("name", ["pipe", "box"])
def test_hairpins_and_narrow_bends_are_closed_too(name):
    lines = hairpins(90)
    mesh = build(name, table_of(*lines), own_z=True, RADIUS=1.5, WIDTH=3.0, HEIGHT=2.0).mesh
    for solid in solids(mesh, len(lines)):
        assert solid.is_watertight
        assert solid.is_winding_consistent
    least = lengths_of(lines) * np.pi * 1.5**2 if name == "pipe" else lengths_of(lines, 2) * 6
    # At a joint that is not mitred the outer half of the section goes around.
    bends = np.array([len(line) for line in lines]) * np.pi
    most = least + bends * (2 / 3 * 1.5**3 if name == "pipe" else 1.5**2)
    volumes = mesh.volumes(len(lines))
    assert (volumes > least * (1 - 1e-6)).all()
    assert (volumes < most).all()


@pytest.mark.feature("V2", "V10")
@pytest.mark.parametrize("name", ["pipe", "box"])
def test_lines_that_return_exactly_the_way_they_came_are_closed(name):
    forth = [np.column_stack((line, line[:, 0] / 5)) for line in random_lines(20)]
    lines = [np.concatenate((line, line[-2::-1])) for line in forth]
    mesh = build(name, table_of(*lines), own_z=True, RADIUS=1.5, WIDTH=3.0, HEIGHT=2.0).mesh
    for solid in solids(mesh, len(lines)):
        # Faces lie on faces there: as many run along an edge one way as the other.
        edges, counts = np.unique(solid.edges, axis=0, return_counts=True)
        back, reverse_counts = np.unique(solid.edges[:, ::-1], axis=0, return_counts=True)
        np.testing.assert_array_equal(edges, back)
        np.testing.assert_array_equal(counts, reverse_counts)
    expected = lengths_of(lines) * np.pi * 1.5**2 if name == "pipe" else lengths_of(lines, 2) * 6
    round_end = 2 / 3 * np.pi * 1.5**3 if name == "pipe" else np.pi * 1.5**2
    np.testing.assert_allclose(mesh.volumes(len(lines)), expected + round_end, rtol=0.05)


@pytest.mark.feature("V2")
@pytest.mark.parametrize("name", ["pipe", "box"])
def test_nothing_of_a_body_is_inside_out(name):
    random = np.random.default_rng(11)
    for _ in range(15):
        steps = random.normal(0, 1, (6, 3)) * (1, 1, 0.3)
        line = np.cumsum(
            steps / np.linalg.norm(steps, axis=1)[:, None] * random.uniform(5, 12, (6, 1)), axis=0
        )
        mesh = build(name, table_of(line), own_z=True, RADIUS=1.0, WIDTH=2.0, HEIGHT=1.0).mesh
        low, high = mesh.positions.min(axis=0) - 1, mesh.positions.max(axis=0) + 1
        near = mesh.positions[random.integers(0, len(mesh.positions), 300)] + random.normal(0, 0.5, (300, 3))
        found = winding_numbers(mesh, np.concatenate((near, random.uniform(low, high, (300, 3)))))
        assert found.min() > -0.01


@pytest.mark.feature("V2")
def test_pipes_are_as_thick_as_their_radius_on_all_sides():
    random = np.random.default_rng(3)
    for line in random_lines(10):
        line = np.column_stack((line, line[:, 1] / 4))
        mesh = build("pipe", table_of(line), own_z=True, RADIUS=0.2).mesh
        local = line[:, [0, 2, 1]] * (1, 1, -1)
        middle, along = (local[1:] + local[:-1]) / 2, np.diff(local, axis=0)
        aside = np.cross(along, random.normal(size=along.shape))
        aside *= 0.2 / np.linalg.norm(aside, axis=1)[:, None]
        for share, inside in ((0, 1), (0.96, 1), (1.06, 0)):
            found = winding_numbers(mesh, middle + share * aside)
            np.testing.assert_allclose(found, inside, atol=1e-9)


def ring(count, rise, turns=1):
    """A closed line (count + 1, 3) that goes up and down on its way."""
    angles = np.linspace(0, 2 * np.pi, count + 1)
    line = np.column_stack((30 * np.cos(angles), 30 * np.sin(angles), rise * np.sin(turns * angles)))
    line[-1] = line[0]
    return line


@pytest.mark.feature("V2")
@pytest.mark.parametrize("name", ["pipe", "box"])
@pytest.mark.parametrize(("count", "rise"), [(4, 0), (24, 0), (24, 4), (5, 20), (7, -30)])
def test_closed_lines_make_rings_without_ends(name, count, rise):
    line = ring(count, rise, turns=3 if count == 24 else 1)
    mesh = build(name, table_of(line), own_z=True, RADIUS=2.0, WIDTH=2.0, HEIGHT=2.0).mesh
    (solid,) = solids(mesh, 1)
    assert solid.is_watertight
    assert solid.is_winding_consistent
    assert solid.euler_number == 0  # of a torus
    length = lengths_of([line], 3 if name == "pipe" else 2)[0]
    assert solid.volume == pytest.approx(length * (4 * np.pi if name == "pipe" else 4), rel=2e-3)


@pytest.mark.feature("V2", "V5")
def test_arcs_need_the_heights_of_both_ends():
    table = table_of("LINESTRING(0 0,150 0)", "LINESTRING(0 0,150 0,50 0)")
    objects = build("arc", table, surface_of(np.zeros((GRID, GRID), np.float32)))
    assert objects.built.tolist() == [False, True]
    assert objects.reasons == {0: "there is no terrain beneath it"}


@pytest.mark.feature("V2")
def test_normals_of_pipes_point_away_from_the_axis():
    lines = [np.column_stack((line, line[:, 1] / 4)) for line in random_lines(10)]
    mesh = build("pipe", table_of(*lines), own_z=True, RADIUS=0.1).mesh
    assert np.linalg.norm(mesh.normals, axis=1) == pytest.approx(np.ones(len(mesh.normals)), abs=1e-6)
    faces = facing(mesh)
    faces /= np.linalg.norm(faces, axis=1)[:, None]
    assert np.einsum("ti,tci->tc", faces, mesh.normals[mesh.triangles]).min() > 0.8


@pytest.mark.feature("V2")
def test_boxes_stand_on_the_line_with_upright_walls():
    line = np.array([[0, 0, 5], [10, 0, 9], [10, 10, 3.0]])
    mesh = build("box", table_of(line), own_z=True, WIDTH=2.0, HEIGHT=1.0).mesh
    assert sorted(set(mesh.positions[:, 1].round(9))) == [3, 4, 5, 6, 9, 10]
    assert footprint(mesh, 0).SymmetricDifference(qgis_buffer(line[:, :2], 2.0)).Area() < 1e-9
    level = facing(mesh)
    level /= np.linalg.norm(level, axis=1)[:, None]
    assert ((abs(level[:, 1]) < 1e-12) | (abs(level[:, 1]) > 0.5)).all()


@pytest.mark.feature("V2")
def test_boxes_go_straight_up_without_a_gap():
    line = np.array([[0, 0, 0], [10, 0, 0], [10, 0, 8], [20, 0, 8.0]])
    (solid,) = solids(build("box", table_of(line), own_z=True, WIDTH=2.0, HEIGHT=1.0).mesh, 1)
    assert solid.is_watertight
    assert solid.volume == pytest.approx(40)


@pytest.mark.feature("V2")
def test_cones_point_forward_and_are_closed():
    line = np.array([[0, 0, 0], [10, 0, 0], [10, 6, 0], [10, 6, 5.0]])
    mesh = build("cone", table_of(line), own_z=True, RADIUS=2.0).mesh
    bodies = trimesh.Trimesh(mesh.positions, mesh.triangles).split(only_watertight=True)
    if len(bodies) != 3:
        groups = np.split(mesh.triangles, 3)
        bodies = [trimesh.Trimesh(mesh.positions, group) for group in groups]
    tips, volumes = [[10, 0, 0], [10, 0, -6], [10, 5, -6]], np.pi * 4 / 3 * np.array([10, 6, 5])
    for body, tip, volume in zip(bodies, tips, volumes):
        assert body.is_watertight
        assert body.volume == pytest.approx(volume)
        away = np.linalg.norm(body.vertices - tip, axis=1)
        assert away.min() == pytest.approx(0, abs=1e-12)
        assert np.sort(away)[1] > 5


@pytest.mark.feature("W1")
@pytest.mark.parametrize("name", ["pipe", "box", "cone"])
def test_exaggeration_moves_bodies_and_keeps_their_sections(name):
    line = np.array([[0, 0, 5], [10, 0, 9], [10, 10, 3.0]])
    mesh = build(name, table_of(line), own_z=True, RADIUS=1.0, WIDTH=2.0, HEIGHT=1.0).mesh
    assert set(mesh.anchors) == {5, 9, 3}
    rise = mesh.positions[:, 1] - mesh.anchors
    assert abs(rise).max() <= 1.5
    assert rise.max() == pytest.approx(1, rel=0.35)


# Walls and arcs


@pytest.mark.feature("V2")
def test_walls_reach_from_the_line_down_to_the_lower_z():
    lines, surface = random_lines(20), surface_of(rough_heights())
    mesh = build("wall", table_of(*lines), surface, LOWER_Z=-10.0).mesh
    assert (mesh.positions[1::2, 1] == -10).all()
    assert mesh.anchors is None
    upper = mesh.positions[::2]
    areas = np.bincount(
        mesh.features[mesh.triangles[:, 0]], np.linalg.norm(facing(mesh), axis=1) / 2, minlength=len(lines)
    )
    for row, line in enumerate(lines):
        own = upper[mesh.features[::2] == row]
        along = np.append(0, np.cumsum(np.linalg.norm(np.diff(own[:, [0, 2]], axis=0), axis=1)))
        assert along[-1] == pytest.approx(ogr_line(line).Length())
        assert areas[row] == pytest.approx(trapezoid(own[:, 1] + 10, along))


@pytest.mark.feature("V2")
def test_a_wall_whose_line_passes_its_lower_z_is_two_triangles():
    mesh = build("wall", table_of(np.array([[0, 0, 4], [8, 0, -4.0]])), own_z=True, LOWER_Z=0.0).mesh
    assert len(mesh.triangles) == 2
    assert np.linalg.norm(facing(mesh), axis=1).sum() / 2 == pytest.approx(16)


@pytest.mark.feature("V2")
def test_a_wall_without_any_height_is_not_built():
    objects = build("wall", table_of("LINESTRING(0 0,8 0)"), LOWER_Z=0.0)
    assert objects.built.tolist() == [False]
    assert len(objects.mesh.positions) == 0


@pytest.mark.feature("V2", "H17")
def test_arcs_are_parabolas_between_both_ends():
    surface = surface_of(rough_heights())
    table = table_of("LINESTRING(-40 3,7 80,40 3)", "LINESTRING(-40 3,7 80,40 3)")
    made = build("arc", table, surface, 1.0, WIDTH=2.0, HEIGHT=[30.0, np.nan]).lines[0]
    first, second = made.positions.reshape(2, -1, 3)
    ends = surface.heights(np.array([-40.0, 40.0]), np.array([-3.0, -3.0])) + 1
    distance = np.hypot(80, ends[1] - ends[0])
    for arc, rise in ((first, 30), (second, distance / 4)):
        np.testing.assert_allclose(arc[[0, -1]], [[-40, ends[0], -3], [40, ends[1], -3]])
        share = (arc[:, 0] + 40) / 80
        np.testing.assert_allclose(arc[:, 2], -3)
        chord = ends[0] * (1 - share) + ends[1] * share
        np.testing.assert_allclose(arc[:, 1], chord + rise * (1 - (2 * share - 1) ** 2))
    assert not made.on_surface


@pytest.mark.feature("V2")
def test_parts_whose_ends_coincide_have_no_arc():
    objects = build("arc", table_of("MULTILINESTRING((0 0,5 5,0 0),(0 0,4 0))", "LINESTRING(0 0,5 5,0 0)"))
    assert objects.built.tolist() == [True, False]
    assert objects.lines[0].features.tolist() == [0]
    assert objects.tops[0] == pytest.approx([2, 1, 0])


@pytest.mark.feature("V2")
@every_type
def test_types_build_on_terrains_put_together_from_pieces(name):
    """Two blocks of different spacing with a gap between them."""
    west = Block((-100.0, -100.0), (10.0, 10.0), np.full((21, 10), 3, np.float32))
    east = Block((10.0, -100.0), (5.0, 5.0), np.full((41, 19), 4, np.float32))
    surface = Surface(Terrain(0.01, [west, east]))
    objects = build(name, table_of("LINESTRING(-80 3,80 7)"), surface, WIDTH=2, RADIUS=2, HEIGHT=2, LOWER_Z=0)
    assert objects.built.all()
    if name in ("line", "wall", "thick"):
        x = objects.lines[0].positions[:, 0] if objects.lines else objects.mesh.positions[:, 0]
        assert not ((x > -9.99) & (x < 9.99)).any()
