"""Triangulation against GEOS's areas, even-odd point location and mapbox-earcut."""

import mapbox_earcut
import numpy as np
import pytest
import shapes
from scenery.core.triangulate import LARGE, blocks, tidy_rings, triangulate


def earcut(rings):
    """A triangulator as QGIS's is used: one polygon a call."""
    ends = np.cumsum([len(ring) for ring in rings]).astype(np.uint32)
    return mapbox_earcut.triangulate_float64(np.concatenate(rings), ends).reshape(-1, 3)


def many(shape, count=40, origin=shapes.CITY):
    random = np.random.default_rng(7)
    return [shapes.placed(shape(random), random, origin) for _ in range(count)]


def doubled_areas(xy, triangles):
    a, b, c = (xy[triangles[:, corner]] - xy[triangles[0, 0]] for corner in range(3))
    return np.cross(b - a, c - a)


def owners_of(triangles, ring_offsets, part_offsets):
    return np.searchsorted(ring_offsets[part_offsets], triangles[:, 0], side="right") - 1


def even_odd(points, polygon):
    """(n,) bool: whether points lie inside, by the number of edges east of each."""
    inside = np.zeros(len(points), bool)
    x, y = points.T
    for ring in polygon:
        for (ax, ay), (bx, by) in zip(ring, np.roll(ring, -1, axis=0)):
            with np.errstate(divide="ignore", invalid="ignore"):
                inside ^= ((ay > y) != (by > y)) & (x < ax + (y - ay) * (bx - ax) / (by - ay))
    return inside


def times_covered(points, corners):
    """(n,) int: in how many triangles (t, 3, 2) each point lies."""
    count = np.zeros(len(points), int)
    for a, b, c in corners:
        sides = [np.cross(end - start, points - start) for start, end in ((a, b), (b, c), (c, a))]
        count += np.all([side > 0 for side in sides], axis=0)
    return count


@pytest.mark.feature("V3", "V10")
@pytest.mark.parametrize("origin", [(0, 0), shapes.CITY])
@pytest.mark.parametrize("shape", shapes.SHAPES)
def test_areas_are_those_of_geos(shape, origin):
    polygons = many(shape, origin=origin)
    xy, ring_offsets, part_offsets = shapes.columns_of(polygons)
    triangles, ok = triangulate(xy, ring_offsets, part_offsets)
    assert ok.all()
    areas = doubled_areas(xy, triangles) / 2
    found = np.bincount(owners_of(triangles, ring_offsets, part_offsets), areas, minlength=len(polygons))
    local = [[ring - polygon[0][0] for ring in polygon] for polygon in polygons]
    np.testing.assert_allclose(found, [shapes.ogr_polygon(p).Area() for p in local], rtol=1e-8)
    assert areas.min() >= -1e-7


@pytest.mark.parametrize("shape", shapes.SHAPES)
def test_every_point_inside_lies_in_one_triangle(shape):
    random = np.random.default_rng(1)
    polygons = many(shape, 5, (0, 0))
    xy, ring_offsets, part_offsets = shapes.columns_of(polygons)
    triangles, _ = triangulate(xy, ring_offsets, part_offsets)
    owners = owners_of(triangles, ring_offsets, part_offsets)
    for row, polygon in enumerate(polygons):
        low, high = polygon[0].min(axis=0), polygon[0].max(axis=0)
        points = random.uniform(low - 0.1 * (high - low), high + 0.1 * (high - low), (500, 2))
        expected = even_odd(points, polygon)
        np.testing.assert_array_equal(times_covered(points, xy[triangles[owners == row]]), expected)


@pytest.mark.parametrize("shape", shapes.SHAPES)
def test_every_edge_of_a_ring_belongs_to_one_triangle_and_the_others_to_two(shape):
    xy, ring_offsets, part_offsets = shapes.columns_of(many(shape))
    triangles, _ = triangulate(xy, ring_offsets, part_offsets)
    rings = tidy_rings(xy, ring_offsets, part_offsets)
    boundary = set(zip(rings.rows.tolist(), rings.rows[rings.following()].tolist()))
    edges = [tuple(edge) for edge in triangles[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2).tolist()]
    assert len(set(edges)) == len(edges)
    assert set(edges) - {(b, a) for a, b in edges} == boundary


def test_triangles_come_in_the_order_of_the_polygons():
    random = np.random.default_rng(3)
    polygons = [shapes.placed(shape(random), random) for _ in range(20) for shape in shapes.SHAPES]
    xy, ring_offsets, part_offsets = shapes.columns_of(polygons)
    triangles, ok = triangulate(xy, ring_offsets, part_offsets, earcut)
    assert ok.all()
    assert (np.diff(owners_of(triangles, ring_offsets, part_offsets)) >= 0).all()


def test_as_many_triangles_as_earcut_of_turned_l_shapes():
    polygons = many(shapes.l_shape, 3000)
    xy, ring_offsets, part_offsets = shapes.columns_of(polygons)
    triangles, ok = triangulate(xy, ring_offsets, part_offsets)
    assert ok.all()
    assert len(triangles) == sum(len(earcut(polygon)) for polygon in polygons)


def test_a_large_polygon_goes_to_the_robust_triangulator():
    calls = []

    def robust(rings):
        calls.append(len(rings[0]))
        return earcut(rings)[:, ::-1]

    random = np.random.default_rng(3)
    polygons = [shapes.l_shape(random), shapes.spiral(random, LARGE), shapes.l_shape(random)]
    xy, ring_offsets, part_offsets = shapes.columns_of(polygons)
    triangles, ok = triangulate(xy, ring_offsets, part_offsets, robust)
    assert ok.all()
    assert calls == [2 * LARGE]
    assert (doubled_areas(xy, triangles) > 0).all()
    assert np.bincount(owners_of(triangles, ring_offsets, part_offsets)).tolist() == [4, 2 * LARGE - 2, 4]


def test_ears_are_cut_where_the_robust_triangulator_is_wrong():
    polygons = many(lambda random: shapes.spiral(random, LARGE // 2 + 1), 2)
    xy, ring_offsets, part_offsets = shapes.columns_of(polygons)
    triangles, ok = triangulate(xy, ring_offsets, part_offsets, lambda rings: np.array([[0, 1, 2]]))
    assert ok.all()
    assert len(triangles) == 2 * (2 * (LARGE // 2 + 1) - 2)


def test_large_polygons_with_many_holes_need_no_robust_triangulator():
    polygon = shapes.holed(np.random.default_rng(2), 9)
    xy, ring_offsets, part_offsets = shapes.columns_of([polygon])
    triangles, ok = triangulate(xy, ring_offsets, part_offsets)
    assert ok.all()
    assert doubled_areas(xy, triangles).sum() / 2 == pytest.approx(shapes.ogr_polygon(polygon).Area())


def test_qgis_triangulates_a_large_polygon_with_many_holes(qgis):
    from scenery.algorithms.shared.tessellate import tessellate

    calls = []

    def robust(rings):
        calls.append(len(rings))
        return tessellate(rings)

    angles = np.arange(20_000) * 2 * np.pi / 20_000
    radii = 1000 * (1 + 0.1 * np.sin(97 * angles))
    shell = np.column_stack((np.cos(angles) * radii, np.sin(angles) * radii))
    hole = np.array([[1, 0], [0, -2], [-5, 0], [0, 3]], float) * 3
    holes = [hole + np.array((x, y)) for x in np.linspace(-600, 600, 15) for y in np.linspace(-600, 600, 15)]
    polygon = [ring + shapes.CITY for ring in (shell, *holes)]
    xy, ring_offsets, part_offsets = shapes.columns_of([polygon])
    triangles, ok = triangulate(xy, ring_offsets, part_offsets, robust)
    assert ok.all()
    assert calls == [1 + len(holes)]
    assert len(triangles) == 20_000 + 6 * len(holes) - 2
    area = shapes.ogr_polygon([shell, *holes]).Area()
    assert abs(doubled_areas(xy, triangles)).sum() / 2 == pytest.approx(area, rel=1e-9)
    alone = doubled_areas(np.concatenate([shell, *holes]), tessellate([shell, *holes]))
    assert abs(alone).sum() / 2 == pytest.approx(area, rel=1e-9)


def test_a_hole_is_joined_to_no_edge_that_slants_over_it():
    """The edge from (1, 0.5) to (2.4, -1.2) begins west of the hole, but runs east of it."""
    shell = [(-1, 0), (0, -3), (3, -3), (3, 1), (1, 0.5), (2.4, -1.2), (1.6, -0.8), (0.9, 0.4)]
    hole = [(1.65, -1.1), (2, -1.3), (1.9, -1.4)]
    polygon = [np.array(shell), np.array(hole)]
    xy, ring_offsets, part_offsets = shapes.columns_of([polygon])
    triangles, ok = triangulate(xy, ring_offsets, part_offsets)
    assert ok.all()
    assert doubled_areas(xy, triangles).sum() / 2 == pytest.approx(shapes.ogr_polygon(polygon).Area())


def test_spikes_are_triangulated_with_their_vertices():
    spike = np.array([[0, 0], [10, 0], [10, 10], [5, 10], [5, 20], [5, 10], [0, 10]], float)
    triangles, ok = triangulate(*shapes.columns_of([[spike]]))
    assert ok.all()
    assert set(triangles.ravel()) == set(range(7))
    assert abs(doubled_areas(spike, triangles)).sum() / 2 == pytest.approx(100)


@pytest.mark.feature("V10")
@pytest.mark.parametrize(
    "polygon",
    [
        [],
        [np.zeros((0, 2))],
        [np.array([[1.0, 1.0]])],
        [np.array([[1.0, 1.0], [2.0, 2.0]])],
        [np.ones((5, 2))],
        [np.array([[0.0, 0.0], [1.0, 1.0], [2.0, 2.0], [3.0, 3.0]])],
        [np.array([[0.0, 0.0], [1.0, np.nan], [2.0, 2.0], [0.0, 3.0]])],
        [np.array([[0.0, 0.0], [np.inf, 1.0], [2.0, 2.0], [0.0, 3.0]])],
        [np.ones((1, 2)), shapes.SQUARE],
        [np.array([[0.0, 0.0], [4.0, 4.0], [4.0, 0.0], [0.0, 3.0]])],
        [shapes.SQUARE, shapes.SQUARE + 100],
        [shapes.SQUARE, shapes.SQUARE],
        [shapes.SQUARE, shapes.SQUARE * 3],
    ],
    ids=[
        *("no-rings", "empty-ring", "point", "line", "same-points", "collinear", "nan", "infinite"),
        *("point-as-shell", "bow-tie", "hole-outside", "hole-is-shell", "hole-around"),
    ],
)
def test_what_has_no_triangulation_is_left_out_alone(polygon):
    neighbour = [shapes.L_SHAPE]
    with np.errstate(invalid="ignore"):
        triangles, ok = triangulate(*shapes.columns_of([neighbour, polygon, neighbour]))
    assert ok.tolist() == [True, False, True]
    assert len(triangles) == 8


def test_holes_that_are_points_or_lines_are_dropped():
    point, line = np.ones((2, 2)), np.array([[2.0, 2.0], [3.0, 3.0], [2.0, 2.0]])
    triangles, ok = triangulate(*shapes.columns_of([[shapes.SQUARE, point, line[:2]]]))
    assert ok.all()
    assert len(triangles) == 2


def test_nothing_gives_nothing():
    triangles, ok = triangulate(*shapes.columns_of([]))
    assert triangles.shape == (0, 3)
    assert ok.shape == (0,)


def test_results_do_not_depend_on_the_neighbours():
    polygons = many(shapes.holed, 30)
    together, _ = triangulate(*shapes.columns_of(polygons))
    alone, start = [], 0
    for polygon in polygons:
        columns = shapes.columns_of([polygon])
        alone.append(triangulate(*columns)[0] + start)
        start += len(columns[0])
    np.testing.assert_array_equal(together, np.concatenate(alone))


@pytest.mark.parametrize("sizes", [[], [0], [5], [0, 0, 7, 0], [1 << 18, 3, 0], [1 << 16] * 9, [3] * 100_000])
def test_blocks_cover_everything_once(sizes):
    found = list(blocks(shapes.offsets(sizes)))
    assert [row for start, stop in found for row in range(start, stop)] == list(range(len(sizes)))
