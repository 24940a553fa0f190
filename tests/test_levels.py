"""Terrain of several resolutions: surroundings and quad trees, whose edges are walked."""

import numpy as np
import pytest
import trimesh
from meshes import assert_conforming, drawn_mesh, joined
from packed import decode_delta, decode_plane
from scenery.core.frame import make_frame, spatial_reference
from scenery.core.header import Header
from scenery.core.levels import QuadTree, Tile, focus_tree, quad_tiles, stitched, surrounded
from scenery.core.part import read_part
from scenery.core.raster import Grid
from scenery.core.scene import Scene, describe
from scenery.core.terrain import Terrain, block_triangles
from scenery.core.terrain_part import write_terrain

EXTENT = (300000.0, 3900000.0, 301600.0, 3900800.0)
QUANTUM = 0.01


def noise(seed=0):
    """Heights that no two readings share, so that only stitching makes edges meet."""
    random = np.random.default_rng(seed)
    return lambda grid: random.normal(0, 20, (grid.rows, grid.columns)).astype(np.float32)


def terrain_of(tiles):
    return Terrain(QUANTUM, stitched(tiles, (0.0, 0.0), (1.0, 1.0)))


def random_tree(seed, height=4):
    """A quad tree divided at random: neighbours may be any number of levels apart."""
    random = np.random.default_rng(seed)
    levels = np.zeros((1 << height, 1 << height), np.int8)
    for level in range(1, height + 1):
        size = 1 << (height - level + 1)
        divided = (levels[::size, ::size] == level - 1) & (random.random((1 << (level - 1),) * 2) < 0.6)
        levels[np.kron(divided, np.ones((size, size), bool))] = level
    return QuadTree(levels, height)


@pytest.mark.feature("T4")
@pytest.mark.parametrize("seed", range(8))
def test_walking_every_edge_of_a_random_tree_finds_no_gap(seed):
    tiles = quad_tiles(random_tree(seed), EXTENT, 16, noise(seed), QUANTUM)
    assert_conforming(*drawn_mesh(terrain_of(tiles)))


def corners_in_page(terrain, chunk):
    """Corners (t, 3, 3) of the triangles of a terrain's description for the page, whose arrays are in a chunk."""
    for block in terrain["blocks"]:
        columns, rows = block["size"]
        row, column = np.divmod(np.arange(rows * columns), columns)
        x, z = (
            start + step * number
            for start, step, number in zip(block["origin"], block["spacing"], (column, row))
        )
        points = np.column_stack((x, decode_plane(chunk, block["heights"]).ravel() * terrain["quantum"], z))
        own = decode_delta(chunk, block["index"]) if "index" in block else block_triangles(rows, columns)
        yield points[own]


@pytest.mark.feature("T4")
@pytest.mark.parametrize("seed", range(4))
def test_walking_every_edge_of_a_random_tree_in_part_and_page_finds_no_gap(tmp_path, seed):
    path, frame = tmp_path / "tree.glb", make_frame(spatial_reference("EPSG:32654"), EXTENT)
    with open(path, "wb") as file:
        terrain = terrain_of(quad_tiles(random_tree(seed), EXTENT, 16, noise(seed), QUANTUM))
        write_terrain(file, Header("terrain", "Tree", frame), terrain)
    assert_conforming(*joined(trimesh.load(path, force="mesh", process=False).triangles))
    content, chunks = describe(Scene("Tree", [read_part(path)]))
    assert_conforming(*joined(np.concatenate(list(corners_in_page(content["layers"][0], chunks[0])))))


@pytest.mark.feature("T3")
@pytest.mark.parametrize("size", [3, 5, 7, 9])
@pytest.mark.parametrize("roughening", [1, 4, 64])
def test_walking_every_edge_of_surroundings_finds_no_gap(size, roughening):
    cells = max(2 * roughening, 8)
    tiles = surrounded(Grid(EXTENT, 2 * cells + 1, cells + 1), noise(), size, roughening, QUANTUM)
    terrain = terrain_of(tiles)
    assert_conforming(*drawn_mesh(terrain))
    assert len({block.spacing for block in terrain.blocks}) == (1 if roughening == 1 else 2)


@pytest.mark.feature("T3")
def test_each_block_of_the_surroundings_is_as_large_as_the_extent():
    tiles = surrounded(Grid(EXTENT, 17, 9), noise(), 3, 2, QUANTUM)
    assert sorted(tile.box for tile in tiles) == sorted(
        (16 * i, 8 * j, 16 * i + 16, 8 * j + 8) for i in range(3) for j in range(3)
    )


def test_a_shared_vertex_has_the_height_of_the_finest_tile():
    fine = Tile(0, 0, 1, np.full((5, 5), 1, np.float32))
    coarse = Tile(4, 0, 2, np.full((3, 3), 2, np.float32))
    _, stitched_coarse = stitched([fine, coarse], (0.0, 0.0), (1.0, 1.0))
    assert stitched_coarse.heights[:, 0].tolist() == [1, 1, 1]
    assert stitched_coarse.heights[:, 1].tolist() == [2, 2, 2]


def test_a_hole_at_an_edge_is_a_hole_on_both_sides():
    heights = np.ones((5, 5), np.float32)
    heights[2, 4] = np.nan
    tiles = [Tile(0, 0, 1, heights), Tile(4, 0, 2, np.full((3, 3), 2, np.float32))]
    assert np.isnan(stitched(tiles, (0.0, 0.0), (1.0, 1.0))[1].heights[1, 0])


@pytest.mark.feature("T4")
@pytest.mark.parametrize("height", range(1, 9))
def test_a_tree_is_as_high_at_its_focus_as_asked_for(height):
    tree = focus_tree((1, 1), height, (0.3, 0.7, 0.3, 0.7))
    rows, columns = tree.levels.shape
    assert tree.levels[int(0.7 * rows), int(0.3 * columns)] == height
    assert tree.levels.max() == height


@pytest.mark.feature("T4")
@pytest.mark.parametrize("x", [0, 0.5, 1])
@pytest.mark.parametrize("y", [0, 0.5, 1])
def test_a_focus_on_an_edge_or_a_corner_is_finest_there(x, y):
    levels = focus_tree((2, 1), 3, (x, y, x, y)).levels
    rows, columns = levels.shape
    assert levels[min(int(y * rows), rows - 1), min(int(x * columns), columns - 1)] == 3
    assert (levels == 3).sum() == 4


@pytest.mark.feature("T4")
def test_a_focus_that_touches_an_edge_from_beyond_is_finest_there():
    assert focus_tree((1, 1), 3, (-0.5, 0.4, 0.0, 0.4)).levels[3, 0] == 3


@pytest.mark.feature("T4")
def test_every_quad_that_a_focus_rectangle_touches_is_finest():
    tree = focus_tree((2, 1), 5, (0.30, 0.25, 0.55, 0.5))
    rows, columns = tree.levels.shape
    middle_x, middle_z = np.meshgrid((np.arange(columns) + 0.5) / columns, (np.arange(rows) + 0.5) / rows)
    touched = (middle_x > 0.30) & (middle_x < 0.55) & (middle_z > 0.25) & (middle_z < 0.5)
    assert (tree.levels[touched] == 5).all()
    assert tree.levels[0, -1] < 5


@pytest.mark.feature("T4")
def test_neighbouring_quads_are_at_most_one_level_apart():
    levels = focus_tree((1, 1), 7, (0.49, 0.49, 0.49, 0.49)).levels.astype(int)
    assert np.abs(np.diff(levels, axis=0)).max() <= 1
    assert np.abs(np.diff(levels, axis=1)).max() <= 1


def test_a_quad_reads_its_own_heights():
    """Heights that say where they are: east in metres plus a thousandth of the north."""

    def place(grid):
        xmin, ymin, xmax, ymax = grid.extent
        x, y = np.meshgrid(np.linspace(xmin, xmax, grid.columns), np.linspace(ymax, ymin, grid.rows))
        return ((x - EXTENT[0]) + (y - EXTENT[1]) / 1000).astype(np.float32)

    frame = make_frame(spatial_reference("EPSG:32654"), EXTENT)
    tiles = quad_tiles(focus_tree((2, 1), 3, (0.2, 0.6, 0.2, 0.6)), EXTENT, 8, place, 0.001)
    spacing = 1600 / (2 * 8 * 8), 800 / (8 * 8)
    for block in stitched(tiles, (-800.0, -400.0), spacing):
        row, column = np.indices(block.heights.shape)
        x, z = block.origin[0] + column * block.spacing[0], block.origin[1] + row * block.spacing[1]
        east, north = frame.to_crs(x, z)
        np.testing.assert_allclose(block.heights, east - EXTENT[0] + (north - EXTENT[1]) / 1000, atol=0.002)
