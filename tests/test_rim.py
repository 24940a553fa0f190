"""The rim of a terrain, its sides, bottom and frame."""

import numpy as np
import pytest
import shapes
from meshes import boundary_edges, drawn_mesh
from rasters import hills
from scenery.core.build import cut_patches
from scenery.core.cut import clip_mesh, dissolve
from scenery.core.frame import make_frame, spatial_reference
from scenery.core.header import Header
from scenery.core.levels import Tile, stitched
from scenery.core.part import read_part
from scenery.core.rim import (
    bottom_plate,
    default_bottom,
    footprints,
    frame_lines,
    rim_edges,
    side_walls,
    unpaired,
)
from scenery.core.terrain import Patch, Sides, Terrain, block_triangles, cut_blocks
from scenery.core.terrain_part import write_terrain


def with_holes():
    heights = hills(300, 400).astype(np.float32)
    heights[100:150, 120:300] = np.nan
    heights[250:, :30] = np.nan
    heights[20, 20] = np.nan
    return Terrain(0.01, cut_blocks(heights, (10.0, 8.0), (-500.0, 30.0)))


def stitched_with_a_hole():
    heights = hills(9, 9).astype(np.float32)
    heights[4, 4] = np.nan
    tiles = [Tile(0, 0, 1, heights), Tile(8, 0, 2, np.full((5, 5), 3, np.float32))]
    return Terrain(0.01, stitched(tiles, (0.0, 0.0), (5.0, 5.0)))


def patched():
    points = np.array([(0, 1, 0), (0, 2, 9), (8, 3, 0), (8, 4, 9)], float)
    halves = [np.array([(0, 1, 2)], np.uint32), np.array([(2, 1, 3)], np.uint32)]
    return Terrain(0.01, [], [Patch((7.0, 5.0), points, half) for half in halves])


TERRAINS = pytest.mark.parametrize("make", [with_holes, stitched_with_a_hole, patched])


def undirected(points):
    """A set of edges, each as the pair of its rounded ends."""
    return {frozenset(map(tuple, (np.round(edge, 4) + 0.0).tolist())) for edge in points}


@pytest.mark.feature("T8")
@TERRAINS
def test_the_rim_is_every_edge_of_one_triangle(make):
    terrain = make()
    points, triangles = drawn_mesh(terrain)
    assert undirected(rim_edges(terrain)) == undirected(points[boundary_edges(triangles)])


@pytest.mark.feature("T8")
@TERRAINS
def test_terrain_sides_and_bottom_enclose_a_body(make):
    terrain = make()
    bottom = default_bottom(terrain)
    points, triangles = drawn_mesh(terrain)
    meshes = ((points, triangles), side_walls(rim_edges(terrain), bottom), bottom_plate(terrain, bottom))
    faces = np.concatenate([positions[corners] for positions, corners in meshes])
    a, b, c = faces.transpose(1, 0, 2)
    # The area vectors of a closed body's faces add up to nothing, and its volume is what lies between top and foot.
    normals = np.cross(b - a, c - a) / 2
    np.testing.assert_allclose(normals.sum(axis=0), 0, atol=1e-6 * np.linalg.norm(normals, axis=1).sum())
    corners = points[triangles]
    flat = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])[:, 1] / 2
    between = (flat * (corners[:, :, 1].mean(axis=1) - bottom)).sum()
    assert np.einsum("ij,ij->", a, np.cross(b, c)) / 6 == pytest.approx(between, rel=1e-6)


def test_without_sides_the_frame_is_the_rim():
    terrain = patched()
    np.testing.assert_array_equal(frame_lines(terrain, rim_edges(terrain)), rim_edges(terrain))


@pytest.mark.parametrize("scale", [1, 1234.567])
def test_patches_read_back_from_a_part_have_no_rim_between_them(tmp_path, scale):
    """Positions of a part are 32-bit numbers that count from the corner of their own patch."""
    x, z = np.meshgrid(np.arange(40) * 137.77 * scale, np.arange(30) * 91.3 * scale)
    points = np.column_stack((x.ravel(), np.zeros(x.size), z.ravel()))
    triangles = block_triangles(30, 40)
    western = x.ravel()[triangles].mean(axis=1) < 2000 * scale
    terrain = Terrain(
        0.01, [], cut_patches(points, triangles[western]) + cut_patches(points, triangles[~western])
    )
    frame = make_frame(spatial_reference("EPSG:32654"), (300000.0, 3900000.0, 310000.0, 3910000.0))
    with open(tmp_path / "part.glb", "wb") as file:
        write_terrain(file, Header("terrain", "", frame), terrain)
    again = read_part(tmp_path / "part.glb").terrain
    assert len(rim_edges(again)) == len(rim_edges(terrain)) == 2 * (39 + 29)


@pytest.mark.feature("T8")
def test_a_rim_of_vertices_nearer_than_a_millimetre_along_both_axes_is_whole():
    """Their coordinates alone, sorted, have no gap between them."""
    angles = np.arange(60_000) * 2 * np.pi / 60_000
    ring = np.column_stack((np.cos(angles), np.sin(angles))) * 9 + 10
    mesh = Terrain(0.01, cut_blocks(hills(21, 21).astype(np.float32), (1.0, 1.0), (0.0, 0.0))).blocks[0]
    clipped, triangles = clip_mesh(
        mesh.points(), mesh.triangles(), dissolve(*shapes.columns_of([[ring[::-1]]]))
    )
    western = clipped[triangles][:, :, 0].mean(axis=1) < 10
    terrain = Terrain(
        0.01, [], cut_patches(clipped, triangles[western]) + cut_patches(clipped, triangles[~western])
    )
    rim = rim_edges(terrain)
    around = np.linalg.norm(np.roll(ring, -1, axis=0) - ring, axis=1).sum()
    assert np.linalg.norm((rim[:, 1] - rim[:, 0])[:, ::2], axis=1).sum() == pytest.approx(around, rel=1e-6)


def test_each_reverse_takes_one_edge_away():
    """Where a sliver narrower than rounding lies along a rim, its two sides and the rim have the same two vertices."""
    edges = np.array([(1, 2), (2, 1), (1, 2), (3, 2), (2, 3), (4, 3), (4, 3), (3, 4), (5, 5), (6, 5), (6, 5)])
    left = edges[unpaired(edges, 7)]
    assert left.tolist() == [[1, 2], [4, 3], [6, 5], [6, 5]]


@pytest.mark.feature("T8")
def test_the_frame_has_four_upright_lines_at_the_corners_of_a_block():
    blocks = cut_blocks(hills(600, 300).astype(np.float32), (10.0, 10.0), (0.0, 0.0))
    terrain = Terrain(0.01, blocks, sides=Sides(-50.0, "#999999"))
    lines = frame_lines(terrain, rim_edges(terrain))
    upright = lines[(lines[:, 0, [0, 2]] == lines[:, 1, [0, 2]]).all(axis=1)]
    assert sorted(map(tuple, upright[:, 0, [0, 2]].tolist())) == [
        (0.0, 0.0),
        (0.0, 5990.0),
        (2990.0, 0.0),
        (2990.0, 5990.0),
    ]
    assert (upright[:, 1, 1] == -50).all()


def test_footprints_are_the_boxes_of_the_pieces():
    np.testing.assert_allclose(footprints(patched()), [(7, 5, 15, 14)] * 2)
