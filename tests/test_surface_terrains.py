"""The surface of terrains of every kind against brute force over all their triangles."""

import numpy as np
import pytest
from meshes import drawn_mesh
from scenery.core.build import cut_patches
from scenery.core.frame import turned
from scenery.core.levels import QuadTree, quad_tiles, stitched
from scenery.core.surface import Surface
from scenery.core.terrain import Terrain, cut_blocks

EXTENT = (0.0, 0.0, 64.0, 64.0)


def noise(seed):
    random = np.random.default_rng(seed)

    def read(grid):
        heights = random.uniform(0, 9, (grid.rows, grid.columns)).astype(np.float32)
        heights[random.random(heights.shape) < 0.02] = np.nan
        return heights

    return read


def quad_tree(seed):
    """Quads of three levels, some with holes, stitched."""
    random = np.random.default_rng(seed)
    levels = np.repeat(np.repeat(random.integers(1, 3, (2, 2)), 2, axis=0), 2, axis=1).astype(np.int8)
    return Terrain(
        0.01, stitched(quad_tiles(QuadTree(levels, 2), EXTENT, 8, noise(seed), 0.01), (0, 0), (2, 2))
    )


def patches(seed):
    """The triangles of a shaken grid in several patches."""
    random = np.random.default_rng(seed)
    x, z = np.meshgrid(np.linspace(0, 64, 17), np.linspace(0, 64, 17))
    inner = (x > 0) & (x < 64) & (z > 0) & (z < 64)
    x, z = (places + np.where(inner, random.uniform(-1, 1, x.shape), 0) for places in (x, z))
    points = np.column_stack((x.ravel(), random.uniform(0, 9, x.size), z.ravel()))
    (block,) = cut_blocks(np.zeros((17, 17), np.float32), (4, 4), (0, 0))
    triangles = block.triangles()
    western = points[triangles][:, :, 0].mean(axis=1) < 30
    return Terrain(
        0.01, [], cut_patches(points, triangles[western]) + cut_patches(points, triangles[~western])
    )


def both(seed):
    """A regular block in the west, a gap, and patches in the east."""
    (block,) = cut_blocks(noise(seed)(type("Grid", (), {"rows": 33, "columns": 17})), (2, 2), (-33, 0))
    east = patches(seed)
    east.blocks.append(block)
    return east


MAKERS = pytest.mark.parametrize("make", [quad_tree, patches, both])
ROTATIONS = pytest.mark.parametrize("rotation", [0.0, 30.0])


def corners_of(terrain):
    """Corners (t, 3, 3) x, height, z in local metres of all triangles."""
    points, triangles = drawn_mesh(terrain)
    points = points.copy()
    points[:, 0], points[:, 2] = turned(points[:, 0].copy(), points[:, 2].copy(), terrain.rotation)
    return points[triangles]


def brute_heights(corners, x, z):
    """Heights (n,) by barycentric coordinates in every triangle; nan where no triangle is."""
    a, b, c = corners.transpose(1, 0, 2)[:, :, None, :]
    area = (b[..., 0] - a[..., 0]) * (c[..., 2] - a[..., 2]) - (c[..., 0] - a[..., 0]) * (
        b[..., 2] - a[..., 2]
    )
    beta = ((x - a[..., 0]) * (c[..., 2] - a[..., 2]) - (c[..., 0] - a[..., 0]) * (z - a[..., 2])) / area
    gamma = ((b[..., 0] - a[..., 0]) * (z - a[..., 2]) - (x - a[..., 0]) * (b[..., 2] - a[..., 2])) / area
    inside = (beta > -1e-9) & (gamma > -1e-9) & (beta + gamma < 1 + 1e-9)
    heights = a[..., 1] + beta * (b[..., 1] - a[..., 1]) + gamma * (c[..., 1] - a[..., 1])
    return np.where(
        inside.any(axis=0), np.take_along_axis(heights, inside.argmax(axis=0)[None], 0)[0], np.nan
    )


def rotated(make, seed, rotation):
    terrain = make(seed)
    terrain.rotation = rotation
    return terrain


@MAKERS
@ROTATIONS
@pytest.mark.parametrize("seed", range(3))
def test_heights_are_those_of_the_triangles(make, rotation, seed):
    terrain = rotated(make, seed, rotation)
    x, z = np.random.default_rng(seed).uniform(-60, 90, (2, 3000))
    expected = brute_heights(corners_of(terrain), x, z)
    found = Surface(terrain).heights(x, z)
    # Within a millimetre of an edge of the terrain a point counts as on it.
    same = np.isnan(found) == np.isnan(expected)
    assert same.mean() > 0.999
    known = np.isfinite(expected) & same
    assert known.sum() > 400
    np.testing.assert_allclose(found[known], expected[known], atol=1e-3)


@MAKERS
@ROTATIONS
def test_every_point_of_a_shared_edge_has_a_height(make, rotation):
    terrain = rotated(make, 5, rotation)
    corners = corners_of(terrain)
    share = np.random.default_rng(0).uniform(0, 1, (len(corners), 1))
    places = corners[:, 0] + share * (corners[:, 1] - corners[:, 0])
    found = Surface(terrain).heights(places[:, 0], places[:, 2])
    np.testing.assert_allclose(found, places[:, 1], atol=5e-3)


@MAKERS
@ROTATIONS
@pytest.mark.parametrize("seed", range(3))
def test_lines_are_split_at_every_edge(make, rotation, seed):
    """Between two neighbouring vertices of a split line the terrain is straight."""
    terrain = rotated(make, seed, rotation)
    surface = Surface(terrain)
    x, z = turned(*np.random.default_rng(seed).uniform(2, 62, (2, 60)), rotation)
    offsets = np.arange(0, 61, 6)
    split = surface.split_lines(x, z, offsets)
    assert len(split.offsets) == len(offsets)
    corners = corners_of(terrain)
    inner = np.ones(len(split.x) - 1, bool)
    inner[split.offsets[1:-1] - 1] = False
    pair = np.flatnonzero(inner & np.isfinite(split.height[1:]) & np.isfinite(split.height[:-1]))
    assert len(pair) > 200
    for share in (0.25, 0.5, 0.75):
        x, z, height = (
            column[pair] + share * (column[pair + 1] - column[pair])
            for column in (split.x, split.z, split.height)
        )
        expected = brute_heights(corners, x, z)
        clear = np.isfinite(expected)
        assert clear.mean() > 0.99
        np.testing.assert_allclose(height[clear], expected[clear], atol=5e-3)


@MAKERS
def test_the_ends_of_lines_stay_where_they_are(make):
    surface = Surface(make(1))
    x, z = np.random.default_rng(1).uniform(2, 62, (2, 40))
    offsets = np.array([0, 2, 2, 10, 40])
    split = surface.split_lines(x, z, offsets)
    for line in (0, 2, 3):
        first, last = split.offsets[line], split.offsets[line + 1] - 1
        ends = offsets[line], offsets[line + 1] - 1
        np.testing.assert_array_equal(split.x[[first, last]], x[list(ends)])
        np.testing.assert_array_equal(split.z[[first, last]], z[list(ends)])
    assert split.offsets[1] == split.offsets[2]


@MAKERS
def test_each_crossing_comes_once(make):
    surface = Surface(make(2))
    x0, z0, x1, z1 = np.random.default_rng(3).uniform(5, 60, (4, 50))
    found = surface.edge_points(x0, z0, x1, z1)
    places = np.round(np.column_stack((found.line, found.x, found.z)), 5)
    assert len(np.unique(places, axis=0)) == len(places)


@MAKERS
@ROTATIONS
def test_triangles_near_boxes_hold_all_that_meet_them(make, rotation):
    terrain = rotated(make, 4, rotation)
    corners = corners_of(terrain)
    middle = turned(np.array([32.0]), np.array([20.0]), rotation)
    boxes = np.array([[middle[0][0] - 5, middle[1][0] - 3, middle[0][0] + 4, middle[1][0] + 6]])
    points, triangles = Surface(terrain).triangles_in(boxes)
    x, z = np.random.default_rng(0).uniform(boxes[0, :2], boxes[0, 2:], (300, 2)).T
    np.testing.assert_allclose(
        brute_heights(points[triangles], x, z), brute_heights(corners, x, z), atol=1e-3
    )
    assert len(triangles) < len(corners)
