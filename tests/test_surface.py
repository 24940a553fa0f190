"""The surface against brute force over the triangles that the page draws."""

import numpy as np
import pytest
import shapes
from scenery.core.surface import Surface
from scenery.core.terrain import Block, Terrain, cut_blocks

SPACING = (2.0, 3.0)
ORIGIN = (-15.0, -20.0)


def relief(rows=14, columns=16, holes=0.0, seed=4):
    random = np.random.default_rng(seed)
    heights = random.uniform(0, 5, (rows, columns)).astype(np.float32)
    heights[random.random(heights.shape) < holes] = np.nan
    return heights


def surface_on(blocks):
    return Surface(Terrain(0.01, blocks))


def surface_of(heights):
    return surface_on([Block(ORIGIN, SPACING, heights)])


def drawn_triangles(heights):
    """Corners (t, 3, 3) as x, z, height of the triangles without holes."""
    rows, columns = heights.shape
    x, z = ORIGIN[0] + np.arange(columns) * SPACING[0], ORIGIN[1] + np.arange(rows) * SPACING[1]
    points = np.stack((*np.meshgrid(x, z), heights), axis=-1)
    a, b, c, d = points[:-1, :-1], points[:-1, 1:], points[1:, :-1], points[1:, 1:]
    corners = np.concatenate([np.stack(t, axis=2).reshape(-1, 3, 3) for t in ((a, c, b), (b, c, d))])
    return corners[np.isfinite(corners).all(axis=(1, 2))]


def brute_heights(corners, x, z, slack=1e-9):
    """Heights (n,) by barycentric coordinates in whichever of the triangles (t, 3, 3) holds a point; nan in none."""
    a, ab, ac = corners[:, 0], corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    dx, dz = x - a[:, :1], z - a[:, 1:2]
    area = (ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0])[:, None]
    to_b = (dx * ac[:, 1:2] - dz * ac[:, :1]) / area
    to_c = (dz * ab[:, :1] - dx * ab[:, 1:2]) / area
    inside = (to_b >= -slack) & (to_c >= -slack) & (to_b + to_c <= 1 + slack)
    heights = a[:, 2:] + to_b * ab[:, 2:] + to_c * ac[:, 2:]
    first = inside.argmax(axis=0)
    return np.where(inside.any(axis=0), heights[first, np.arange(len(x))], np.nan)


def near(corners, polygon):
    """The triangles whose boxes meet the polygon's."""
    low, high = polygon[0].min(axis=0), polygon[0].max(axis=0)
    x_z = corners[:, :, :2]
    return corners[((x_z.max(axis=1) >= low) & (x_z.min(axis=1) <= high)).all(axis=1)]


def random_points(count, seed=1):
    random = np.random.default_rng(seed)
    return random.uniform(-18, 18, count), random.uniform(-23, 22, count)


def lowest_along(surface, polygons):
    xy, ring_offsets, part_offsets = shapes.columns_of(polygons)
    return surface.lowest(*xy.T, ring_offsets, ring_offsets[part_offsets])


@pytest.mark.feature("T1")
@pytest.mark.parametrize("holes", [0, 0.1])
def test_heights_are_those_of_the_drawn_triangles(holes):
    heights = relief(holes=holes)
    x, z = random_points(2000)
    found = surface_of(heights).heights(x, z)
    np.testing.assert_allclose(found, brute_heights(drawn_triangles(heights), x, z), atol=1e-9)


def test_heights_at_vertices_are_exact_up_to_the_last_row_and_column():
    heights = relief()
    rows, columns = np.indices(heights.shape)
    x, z = ORIGIN[0] + columns * SPACING[0], ORIGIN[1] + rows * SPACING[1]
    np.testing.assert_array_equal(surface_of(heights).heights(x.ravel(), z.ravel()), heights.ravel())


def test_blocks_of_one_terrain_are_one_surface():
    heights = relief(520, 300, holes=0.01)
    surface = surface_on(cut_blocks(heights, SPACING, ORIGIN))
    x, z = random_points(5000)
    x, z = x * 17 + 284, z * 36 + 758
    np.testing.assert_array_equal(surface.heights(x, z), surface_of(heights).heights(x, z))


def test_blocks_of_different_spacings_complete_each_other():
    coarse = Block((0.0, 0.0), (10.0, 10.0), np.full((3, 3), 7, np.float32))
    fine = Block((20.0, 0.0), (2.0, 2.0), np.full((11, 11), 9, np.float32))
    surface = surface_on([coarse, fine])
    np.testing.assert_array_equal(
        surface.heights(np.array([5.0, 25.0, 45.0]), np.full(3, 5.0)), [7, 9, np.nan]
    )


@pytest.mark.parametrize("holes", [0, 0.1])
def test_between_crossings_a_line_is_straight(holes):
    heights = relief(holes=holes)
    surface, corners = surface_of(heights), drawn_triangles(heights)
    (x0, x1), (z0, z1) = (values.reshape(2, -1) for values in random_points(20))
    found = surface.edge_points(x0, z0, x1, z1)
    for line in range(len(x0)):
        dx, dz = x1[line] - x0[line], z1[line] - z0[line]
        here = found.line == line
        crossed = ((found.x[here] - x0[line]) * dx + (found.z[here] - z0[line]) * dz) / (dx**2 + dz**2)
        np.testing.assert_allclose(found.x[here], x0[line] + crossed * dx, atol=1e-9)
        np.testing.assert_allclose(found.z[here], z0[line] + crossed * dz, atol=1e-9)
        cuts = np.unique(np.concatenate(([0], crossed, [1])))
        shares = cuts[:-1] + np.diff(cuts) * np.array([[0.1], [0.5], [0.9]])
        low, middle, high = (brute_heights(corners, x0[line] + t * dx, z0[line] + t * dz) for t in shares)
        np.testing.assert_allclose(middle, (low + high) / 2, atol=1e-6)


def test_crossings_have_the_heights_of_the_surface():
    heights = relief()
    (x0, x1), (z0, z1) = (values.reshape(2, -1) for values in random_points(200))
    found = surface_of(heights).edge_points(x0, z0, x1, z1)
    np.testing.assert_allclose(found.height, surface_of(heights).heights(found.x, found.z), atol=1e-9)


@pytest.mark.parametrize("holes", [0, 0.2])
def test_lowest_is_the_least_height_along_the_rings(holes):
    heights = relief(holes=holes)
    random = np.random.default_rng(2)
    centres = random.uniform((-17, -22), (17, 21), (20, 2))
    polygons = [shapes.placed(shapes.holed(random, 2), random, (-5000, -5000)) for _ in centres]
    polygons = [
        [(ring - polygon[0].mean(axis=0)) * 0.8 + centre for ring in polygon]
        for polygon, centre in zip(polygons, centres)
    ]
    found = lowest_along(surface_of(heights), polygons)
    corners = drawn_triangles(heights)
    for row, polygon in enumerate(polygons):
        share = np.linspace(0, 1, 150)[:, None]
        pairs = [(a, b) for ring in polygon for a, b in zip(ring, np.roll(ring, -1, axis=0))]
        sampled = brute_heights(
            near(corners, polygon), *np.concatenate([a + share * (b - a) for a, b in pairs]).T
        )
        low = np.nanmin(sampled) if np.isfinite(sampled).any() else np.nan
        assert found[row] <= low + 1e-9
        np.testing.assert_allclose(found[row], low, atol=0.15)


def test_lowest_finds_a_valley_between_the_vertices():
    heights = np.full((11, 11), 9, np.float32)
    heights[5, :] = 2
    surface = surface_on([Block((0.0, 0.0), (1.0, 1.0), heights)])
    assert lowest_along(surface, [[np.array([[2, 1], [8, 1], [8, 9], [2, 9]], float)]]) == [2]


def test_lowest_is_exact_for_outlines_along_the_edges_of_the_mesh():
    heights = relief(11, 11)
    surface = surface_on([Block((0.0, 0.0), (1.0, 1.0), heights)])
    square = np.array([[2, 3], [8, 3], [8, 9], [2, 9]], float)
    border = np.concatenate((heights[3, 2:9], heights[9, 2:9], heights[3:10, 2], heights[3:10, 8]))
    assert lowest_along(surface, [[square]]) == [border.min()]
    diagonal = np.array([[2, 8], [8, 2], [8, 8]], float)
    border = np.concatenate(
        (heights[np.arange(2, 9), 10 - np.arange(2, 9)], heights[8, 2:9], heights[2:9, 8])
    )
    assert lowest_along(surface, [[diagonal]]) == [border.min()]


def test_lowest_without_ground_is_nan():
    heights = relief()
    heights[:, 8:] = np.nan
    surface = surface_of(heights)
    outside, hole = shapes.SQUARE + 1000, shapes.SQUARE + np.array([5, 0])
    found = lowest_along(surface, [[outside], [], [hole], [shapes.SQUARE - 12]])
    assert np.isnan(found).tolist() == [True, True, True, False]


def test_lowest_of_half_an_outline_is_that_of_the_other_half():
    heights = np.tile(np.arange(11, dtype=np.float32), (11, 1))
    surface = surface_on([Block((0.0, 0.0), (1.0, 1.0), heights)])
    assert lowest_along(surface, [[np.array([[-5, 2], [3, 2], [3, 4], [-5, 4]], float)]]) == [0]


def test_many_crossings_are_worked_on_in_pieces():
    heights = relief(400, 400)
    surface = surface_of(heights)
    low = lowest_along(surface, [[np.array([[-14, -19], [700, -10], [690, 1100], [-10, 1000]], float)]] * 60)
    assert (low == low[0]).all()
    assert (
        low[0]
        == lowest_along(surface, [[np.array([[-14, -19], [700, -10], [690, 1100], [-10, 1000]], float)]])[0]
    )


def test_edges_and_vertices_without_a_triangle_are_no_ground():
    heights = np.full((4, 4), np.nan, np.float32)
    heights[1, 0] = heights[1, 1] = heights[1, 2] = 5
    surface = surface_on([Block((0.0, 0.0), (1.0, 1.0), heights)])
    across = np.array([[0.2, 0.2], [2.3, 0.2], [2.3, 1.7], [0.2, 1.7]])
    assert np.isnan(lowest_along(surface, [[across]])).all()
    heights[2, 1] = 4
    surface = surface_on([Block((0.0, 0.0), (1.0, 1.0), heights)])
    assert lowest_along(surface, [[across]])[0] == pytest.approx(4.3)
