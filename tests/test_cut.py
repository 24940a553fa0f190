"""Meshes cut along polygons and polygons cut along meshes, against GEOS and brute force over the triangles."""

import tracemalloc

import numpy as np
import pytest
import shapes
from osgeo import ogr
from scenery.core.cut import boxes_touched, clip_mesh, cut_by_mesh, dissolve
from scenery.core.errors import GeometryError
from scenery.core.terrain import block_triangles

SEEDS = range(12)
NEAR = 1e-6  # metres within which a vertex is on a line: more than the tolerance of the cut
NOTHING = shapes.columns_of([])


def grid_mesh(rows=12, columns=14, spacing=1.0, origin=(0.0, 0.0), seed=3):
    """A grid of vertices with random heights as positions and triangles."""
    random = np.random.default_rng(seed)
    z, x = np.meshgrid(np.arange(rows) * spacing, np.arange(columns) * spacing, indexing="ij")
    heights = random.uniform(0, 5, rows * columns)
    return np.column_stack((x.ravel() + origin[0], heights, z.ravel() + origin[1])), block_triangles(
        rows, columns
    )


def uneven_mesh(seed, rows=12, columns=14):
    """A grid whose inner vertices are moved, so that its triangles have any shape."""
    random = np.random.default_rng(seed)
    positions, triangles = grid_mesh(rows, columns, seed=seed)
    inner = np.zeros((rows, columns), bool)
    inner[1:-1, 1:-1] = True
    positions[inner.ravel(), ::2] += random.uniform(-0.3, 0.3, (inner.sum(), 2))
    return positions, triangles


def holed_mesh(seed):
    positions, triangles = uneven_mesh(seed)
    return positions, triangles[np.random.default_rng(seed).random(len(triangles)) < 0.8]


def turned_square(centre, size, angle):
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return (shapes.SQUARE / 10 - 0.5) * size @ turn + centre


def star(random, centre, radius, count=16):
    angles = np.arange(count) * 2 * np.pi / count
    return (
        radius * random.uniform(0.3, 1, (count, 1)) * np.column_stack((np.cos(angles), np.sin(angles)))
        + centre
    )


def wiggly(count, centre, radius, waves=23):
    angles = np.arange(count) * 2 * np.pi / count
    radii = radius * (1 + 0.1 * np.sin(waves * angles))
    return np.column_stack((np.cos(angles) * radii, np.sin(angles) * radii)) + centre


def box(west, north, east, south):
    return np.array([[west, north], [east, north], [east, south], [west, south]], float)


def random_polygons(random):
    """Overlapping stars with holes, and rectangles on lines of the grid."""
    polygons = []
    for _ in range(random.integers(1, 5)):
        centre, radius = random.uniform(0, 13, 2), random.uniform(1, 8)
        polygons.append([star(random, centre, radius), star(random, centre, radius * 0.25)])
    west, north = random.integers(0, 8, 2)
    polygons.append([box(west, north, west + random.integers(1, 6), north + random.integers(1, 6))])
    return polygons


def clip(mesh, polygons):
    return clip_mesh(*mesh, dissolve(*shapes.columns_of(polygons)))


def union(polygons):
    """The union of polygons as a geometry of OGR."""
    merged = ogr.Geometry(ogr.wkbMultiPolygon)
    for polygon in polygons:
        valid = shapes.ogr_polygon(polygon).MakeValid()
        valid = ogr.ForceToMultiPolygon(valid)
        for row in range(valid.GetGeometryCount()):
            merged.AddGeometry(valid.GetGeometryRef(row))
    return merged.UnionCascaded()


def footprint(mesh):
    """The area that a mesh covers, seen from above, as a geometry of OGR."""
    positions, triangles = mesh
    return union([[corners] for corners in positions[triangles][:, :, [0, 2]]])


def areas(positions, triangles):
    """(t,) areas seen from above, positive where triangles are counter-clockwise: z points down."""
    a, b, c = (positions[triangles[:, corner]][:, [0, 2]] for corner in range(3))
    return -np.cross(b - a, c - a) / 2


def lone_edges(triangles):
    """Edges (e, 2) of one triangle; fails where two triangles have one edge in the same direction."""
    edges = np.concatenate([triangles[:, [start, (start + 1) % 3]] for start in range(3)]).astype(np.int64)
    count = edges.max(initial=0) + 1
    forth, back = edges[:, 0] * count + edges[:, 1], edges[:, 1] * count + edges[:, 0]
    assert len(np.unique(forth)) == len(forth)
    return edges[~np.isin(forth, back)]


def distances(points, geometry):
    """(n,) metres from points (n, 2) to a geometry."""
    found = []
    for x, z in points:
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x, z)
        found.append(geometry.Distance(point))
    return np.array(found)


def brute_heights(mesh, points):
    """(n,) heights at points (n, 2) in whichever triangle holds them; nan in none."""
    positions, triangles = mesh
    a, b, c = (positions[triangles[:, corner]] for corner in range(3))
    ab, ac, ap = (b - a)[:, ::2], (c - a)[:, ::2], points[:, None] - a[:, ::2]
    whole = np.cross(ab, ac)
    to_b, to_c = np.cross(ap, ac) / whole, np.cross(ab, ap) / whole
    to_a = 1 - to_b - to_c
    heights = to_a * a[:, 1] + to_b * b[:, 1] + to_c * c[:, 1]
    least = np.minimum(np.minimum(to_a, to_b), to_c)
    best = least.argmax(axis=1), np.arange(len(points))
    return np.where(least[best[::-1]] > -NEAR, heights[best[::-1]], np.nan)


def assert_conforming(mesh, clipped, polygons):
    """No gap and no T-junction: what has a triangle on one side only lies on the polygons' edges or the mesh's own."""
    positions, triangles = clipped
    ends = positions[lone_edges(triangles)][:, :, [0, 2]]
    outlines = union(polygons).Boundary().Union(footprint(mesh).Boundary())
    points = np.concatenate([ends[:, 0] * (1 - share) + ends[:, 1] * share for share in (0.03, 0.5, 0.97)])
    assert distances(points, outlines).max(initial=0) < NEAR


def assert_cut(mesh, clipped, polygons):
    """All that must hold of a clipped mesh."""
    expected = footprint(mesh).Intersection(union(polygons)).Area()
    found = areas(*clipped)
    assert found.sum() == pytest.approx(expected, rel=1e-9, abs=1e-6)
    assert found.min(initial=1) > 0
    assert_conforming(mesh, clipped, polygons)
    positions, triangles = clipped
    middles = positions[triangles].mean(axis=1)
    for points in (positions, middles):
        np.testing.assert_allclose(points[:, 1], brute_heights(mesh, points[:, [0, 2]]), atol=1e-5)


CASES = {
    "rectangle-on-grid-lines": [[box(2, 3, 7, 9)]],
    "rectangle-along-diagonals": [[np.array([[5, 2], [9, 6], [6, 9], [2, 5]], float)]],
    "the-diagonals-of-cells": [[np.array([[9, 2], [2, 9], [5, 9], [9, 5]], float)]],
    "rectangle-between-grid-lines": [[box(2.25, 3.5, 7.125, 9.75)]],
    "corner-on-an-edge": [[np.array([[5.5, 5], [8, 7.2], [3.1, 7.4]])]],
    "corner-on-a-diagonal": [[np.array([[5.5, 5.5], [8, 7.2], [3.1, 9.4]])]],
    "corners-on-vertices": [[np.array([[2, 2], [11, 3], [10, 10], [3, 8]], float)]],
    "turned-square": [[turned_square((6.5, 5.5), 6, 0.4)]],
    "within-one-triangle": [[box(5.1, 5.1, 5.3, 5.3)]],
    "ring-within-one-triangle": [[box(5.1, 5.1, 5.4, 5.4), box(5.2, 5.2, 5.3, 5.3)]],
    "ring-around-one-triangle": [[turned_square((5.3, 5.3), 4, 0.3), box(5.1, 5.1, 5.3, 5.3)]],
    "larger-than-the-mesh": [[box(-5, -5, 30, 30)]],
    "the-mesh-itself": [[box(0, 0, 13, 11)]],
    "half-outside": [[turned_square((0, 0), 12, 0.7)]],
    "a-hole-on-grid-lines": [[turned_square((6, 6), 9, 0.2), box(5, 5, 7, 8)]],
    "a-hole-in-the-hole": [
        [box(1, 1, 12, 10), box(2, 2, 10.5, 9)],
        [box(3.5, 3, 9, 8), box(4.2, 4.2, 6.1, 7)],
    ],
    "overlapping": [[box(1.5, 1.5, 6, 6)], [box(4, 3, 9.5, 8)], [turned_square((6, 6), 5, 0.5)]],
    "side-by-side": [[box(1.5, 1.5, 6, 6)], [box(6, 2.5, 9.5, 8)]],
    "touching-at-a-corner": [[box(1.5, 1.5, 4.5, 4.5)], [box(4.5, 4.5, 8.5, 7.5)]],
    "touching-at-a-vertex-of-the-mesh": [[box(1.5, 1.5, 4, 4)], [box(4, 4, 8.5, 7.5)]],
    "bow-tie": [[np.array([[2.2, 2], [9, 9.3], [9, 2.1], [2, 9]])]],
    "hole-that-touches-the-shell": [[box(2, 2, 9, 9), np.array([[2, 5], [5, 3], [5, 7]], float)]],
    "wedges-thinner-than-a-cell": [[np.array([[0.5, 0.5], [12, 5.1], [12, 5.2]])], [box(3.4, 0, 3.41, 11)]],
}


@pytest.mark.feature("T7")
@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("make", [lambda: grid_mesh(), lambda: uneven_mesh(2), lambda: holed_mesh(2)])
def test_a_clipped_mesh_ends_exactly_along_the_polygons(make, name):
    mesh = make()
    assert_cut(mesh, clip(mesh, CASES[name]), CASES[name])


@pytest.mark.feature("T7")
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("make", [grid_mesh, uneven_mesh, holed_mesh])
def test_random_polygons_cut_exactly(make, seed):
    mesh, polygons = make(seed=seed), random_polygons(np.random.default_rng(seed))
    assert_cut(mesh, clip(mesh, polygons), polygons)


@pytest.mark.feature("T7")
@pytest.mark.parametrize("seed", SEEDS)
def test_polygons_far_finer_than_the_mesh_cut_exactly(seed):
    random = np.random.default_rng(seed)
    mesh = uneven_mesh(seed, 5, 5)
    polygons = [[wiggly(2000, random.uniform(1, 3, 2), random.uniform(0.2, 3), 7 + seed)]]
    assert_cut(mesh, clip(mesh, polygons), polygons)


@pytest.mark.feature("T7")
@pytest.mark.parametrize("seed", SEEDS)
def test_what_meets_but_for_rounding_is_cut_exactly(seed):
    """Corners on vertices, edges and diagonals of the grid, moved by less than the tolerance."""
    random = np.random.default_rng(seed)
    angles = np.sort(random.uniform(0, 2 * np.pi, 9))
    ring = 6 + random.uniform(2, 5.5, (9, 1)) * np.column_stack((np.cos(angles), np.sin(angles)))
    ring = np.round(ring * 2) / 2 + random.choice([0, 1e-16, -1e-12, 1e-9, -1e-8, 3e-8, -1e-7], (9, 2))
    mesh, polygons = grid_mesh(), [[ring], [box(5, 5, 8, 8) + random.normal(0, 1e-8, (4, 2))]]
    assert_cut(mesh, clip(mesh, polygons), polygons)


@pytest.mark.feature("T7")
@pytest.mark.parametrize("seed", range(20))
def test_nothing_is_lost_where_outlines_and_holes_touch(seed):
    """Rings that cross themselves all over, with most of their parts within few triangles of the mesh."""
    random = np.random.default_rng(seed)
    polygons = [[random.uniform(0, 15, (40, 2))] for _ in range(2)]
    clipped = clip(grid_mesh(4, 4, 5.0), polygons)
    assert areas(*clipped).sum() == pytest.approx(union(polygons).Area(), rel=1e-9)


@pytest.mark.feature("T7")
@pytest.mark.parametrize("seed", range(4))
def test_outlines_that_touch_themselves_leave_no_line_as_a_triangle(seed):
    """Rings that cross themselves all over become polygons that touch themselves."""
    random = np.random.default_rng(seed)
    polygons = [[random.uniform(0, 15, (40, 2))] for _ in range(2)]
    _, triangles = clip(grid_mesh(4, 4, 5.0), polygons)
    assert len(triangles) > 100
    assert (triangles != np.roll(triangles, 1, axis=1)).all()


def test_every_vertex_of_the_polygons_on_the_mesh_is_one_of_the_result():
    polygons = [[wiggly(3000, (6.03, 5.04), 4)], [box(0.2, 9, 1, 10.5)], [box(11.5, 9.5, 20, 20)]]
    positions, _ = clip(grid_mesh(), polygons)
    found = {(x, z) for x, _, z in positions.tolist()}
    on_mesh = [tuple(point) for polygon in polygons for point in polygon[0].tolist() if max(point) < 11]
    assert set(on_mesh) <= found
    assert (11.5, 9.5) in found


@pytest.mark.feature("T7")
def test_triangles_beyond_the_boundary_stay_as_they_are():
    positions, triangles = grid_mesh(20, 20)
    polygon = turned_square((9.5, 9.5), 11, 0.3)
    found_positions, found = clip((positions, triangles), [[polygon]])
    geometry = shapes.ogr_polygon([polygon])
    inner = [t for t in positions[triangles] if geometry.Contains(shapes.ogr_polygon([t[:, [0, 2]]]))]
    kept = found_positions[found[: len(inner)]]
    np.testing.assert_array_equal(kept, inner)


@pytest.mark.feature("T7")
def test_a_rectangle_on_grid_lines_makes_no_new_vertex():
    positions, triangles = clip(grid_mesh(), [[box(2, 3, 7, 9)]])
    assert len(triangles) == 2 * 5 * 6
    assert len(positions) == 6 * 7


@pytest.mark.feature("T7")
@pytest.mark.parametrize("seed", SEEDS)
def test_two_meshes_that_share_an_edge_are_cut_at_the_same_coordinates(seed):
    random = np.random.default_rng(seed)
    (positions, triangles), polygons = uneven_mesh(seed), random_polygons(random)
    area = dissolve(*shapes.columns_of(polygons))
    left = positions[triangles][:, :, 0].mean(axis=1) < 6
    pieces = [clip_mesh(positions, triangles[half], area) for half in (left, ~left)]
    joined = np.concatenate([found[rows] for found, rows in pieces]).reshape(-1, 3)
    points, rows = np.unique(joined, axis=0, return_inverse=True)
    assert_cut((positions, triangles), (points, rows.reshape(-1, 3)), polygons)


@pytest.mark.feature("T7")
def test_far_from_the_origin_cuts_are_as_exact():
    polygons = [[turned_square((100_006.5, -200_005.5), 6, 0.4)], [box(100_001, -200_009, 100_003, -200_002)]]
    mesh = grid_mesh(origin=(100_000, -200_011))
    clipped = clip(mesh, polygons)
    assert_conforming(mesh, clipped, polygons)
    assert areas(*clipped).sum() == pytest.approx(union(polygons).Area(), rel=1e-9)


@pytest.mark.feature("T7")
def test_nothing_is_left_where_polygons_are_elsewhere():
    for polygons in (
        [],
        [[box(50, 50, 60, 60)]],
        [[box(-9, 2, -1, 5)]],
        [[box(-9, -9, 20, 20), box(-1, -1, 14, 12)]],
    ):
        positions, triangles = clip(grid_mesh(), polygons)
        assert positions.shape == (0, 3)
        assert triangles.shape == (0, 3)


@pytest.mark.feature("T7")
def test_nothing_is_left_of_no_mesh():
    positions, triangles = clip((np.zeros((4, 3)), np.zeros((0, 3), np.int64)), [[box(0, 0, 1, 1)]])
    assert len(positions) == len(triangles) == 0


@pytest.mark.feature("T7")
@pytest.mark.parametrize("polygons", CASES.values(), ids=CASES)
def test_the_edges_of_an_area_enclose_the_union_of_the_polygons(polygons):
    points, edges = dissolve(*shapes.columns_of(polygons))
    a, b = points[edges].transpose(1, 0, 2)
    assert np.cross(a, b).sum() / 2 == pytest.approx(union(polygons).Area())


@pytest.mark.feature("T7")
def test_gaps_of_rounding_between_polygons_vanish():
    turn = turned_square((0, 0), 1, 0.3)
    along = np.array([[0, 0], [0.1, 0], [0.7, 0], [1, 0]])
    upper = np.vstack((along, [[1, 1], [0, 1]])) @ turn[:2]
    lower = np.array([[0, 0], [0, -1], [1, -1], [1, 0]]) @ turn[:2]
    _, edges = dissolve(*shapes.columns_of([[upper + 1e-9], [lower]]))
    assert len(np.unique(edges)) == len(edges) <= 8


@pytest.mark.feature("T7")
def test_an_outline_of_very_many_vertices_takes_little_memory():
    columns = shapes.columns_of([[wiggly(50_000, (0, 0), 1000)]])
    tracemalloc.start()
    area = dissolve(*columns)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(area.edges) == 50_000
    assert peak < 150e6


def test_polygons_without_finite_coordinates_are_refused():
    with pytest.raises(GeometryError, match="infinite"):
        dissolve(*shapes.columns_of([[np.array([[0, 0], [1, np.inf], [1, 1], [0, 1]])]]))


@pytest.mark.feature("T7")
@pytest.mark.parametrize("seed", SEEDS)
def test_boxes_are_inside_outside_or_crossed_as_geos_says(seed):
    random = np.random.default_rng(seed)
    polygons = random_polygons(random)
    corner = random.uniform(-4, 15, (300, 2))
    boxes = np.hstack((corner, corner + random.uniform(0.05, 3, (300, 2))))
    area, boundary = union(polygons), union(polygons).Boundary()
    geometries = [shapes.ogr_polygon([box(*each)]) for each in boxes]
    expected = [0 if boundary.Intersects(each) else 1 if area.Contains(each) else -1 for each in geometries]
    found = boxes_touched(boxes, dissolve(*shapes.columns_of(polygons)))
    assert found.dtype == np.int8
    np.testing.assert_array_equal(found, expected)


@pytest.mark.feature("T7")
def test_boxes_along_an_edge_count_as_crossed():
    boxes = np.array(
        [box(2, 3, 4, 5)[[0, 2]].ravel(), [0, 3, 2, 5], [4.5, 4, 5, 4.5], [7, 3, 8, 4], [7.1, 3, 8, 4]]
    )
    assert boxes_touched(boxes, dissolve(*shapes.columns_of([[box(2, 3, 7, 9)]]))).tolist() == [
        0,
        0,
        1,
        0,
        -1,
    ]


@pytest.mark.feature("T7")
def test_no_area_touches_no_box():
    assert boxes_touched(np.array([[0.0, 0, 1, 1]]), dissolve(*NOTHING)).tolist() == [-1]
    assert boxes_touched(np.zeros((0, 4)), dissolve(*shapes.columns_of([[shapes.SQUARE]]))).shape == (0,)


def random_triangles(random, count=60):
    """Corners (3 * count, 3, 2), small and large, turned either way, and their owners: three each in a row."""
    centres, sizes = random.uniform(-2, 15, (count, 1, 1, 2)), random.choice([0.1, 1, 5], (count, 1, 1, 1))
    corners = centres + sizes * random.normal(size=(count, 3, 3, 2))
    return corners.reshape(-1, 3, 2), np.repeat(np.arange(count) + 100, 3)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("make", [grid_mesh, uneven_mesh, holed_mesh])
def test_pieces_on_a_mesh_have_the_area_that_geos_finds(make, seed):
    mesh = make(seed=seed)
    corners, owners = random_triangles(np.random.default_rng(seed))
    pieces, found = cut_by_mesh(corners, owners, *mesh)
    under, rows = footprint(mesh), np.arange(3 * len(pieces)).reshape(-1, 3)
    by_owner = np.bincount(found, areas(pieces.reshape(-1, 3), rows), minlength=owners.max() + 1)
    each = [shapes.ogr_polygon([triangle]).Intersection(under).Area() for triangle in corners]
    np.testing.assert_allclose(by_owner, np.bincount(owners, each), rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("make", [grid_mesh, uneven_mesh, holed_mesh])
def test_pieces_lie_exactly_on_the_mesh(make):
    mesh = make(seed=5)
    pieces, _ = cut_by_mesh(*random_triangles(np.random.default_rng(5)), *mesh)
    for points in (pieces.reshape(-1, 3), pieces.mean(axis=1)):
        np.testing.assert_allclose(points[:, 1], brute_heights(mesh, points[:, [0, 2]]), atol=1e-7)


def test_pieces_are_seen_from_above_in_the_order_of_the_polygons():
    corners, owners = random_triangles(np.random.default_rng(6))
    pieces, found = cut_by_mesh(corners, owners, *grid_mesh())
    assert (areas(pieces.reshape(-1, 3), np.arange(3 * len(pieces)).reshape(-1, 3)) > 0).all()
    assert (np.diff(found) >= 0).all()


def test_a_rectangle_of_whole_cells_is_cut_into_the_mesh_s_own_triangles():
    positions, triangles = grid_mesh()
    own = positions[triangles].mean(axis=1)
    own = own[(own[:, 0] > 3) & (own[:, 0] < 8) & (own[:, 2] > 2) & (own[:, 2] < 7)]
    # Cut in two along the diagonals of its cells.
    corners = box(3, 2, 8, 7)[[[0, 1, 3], [1, 2, 3]]]
    pieces, _ = cut_by_mesh(corners, np.zeros(2, int), positions, triangles)
    assert_same_points(pieces.mean(axis=1), own)


def assert_same_points(found, expected):
    """In any order, but for rounding."""
    found, expected = (np.unique(points.round(9), axis=0) for points in (found, expected))
    np.testing.assert_allclose(found, expected, atol=1e-8)


def test_a_polygon_within_one_triangle_stays_whole():
    corners = np.array([[[5.1, 5.1], [5.4, 5.1], [5.1, 5.4]]])
    pieces, owners = cut_by_mesh(corners, np.array([7]), *grid_mesh())
    assert owners.tolist() == [7]
    assert {tuple(point) for point in np.round(pieces[0][:, ::2], 12)} == {(5.1, 5.1), (5.4, 5.1), (5.1, 5.4)}


def test_one_large_polygon_takes_the_whole_mesh():
    positions, triangles = grid_mesh(60, 70)
    corners = np.array([[[-200, -10], [200, -10], [0, 900]]], float)
    pieces, _ = cut_by_mesh(corners, np.zeros(1, int), positions, triangles)
    assert_same_points(pieces.mean(axis=1), positions[triangles].mean(axis=1))


def test_polygons_off_the_mesh_leave_nothing():
    corners = np.array([[[50, 50], [60, 50], [50, 60]], [[13, 0], [20, 0], [13, 9]]], float)
    for mesh in (grid_mesh(), (np.zeros((0, 3)), np.zeros((0, 3), int))):
        pieces, owners = cut_by_mesh(corners, np.arange(2), *mesh)
        assert pieces.shape == (0, 3, 3)
        assert owners.shape == (0,)
    assert len(cut_by_mesh(np.zeros((0, 3, 2)), np.zeros(0, int), *grid_mesh())[0]) == 0
