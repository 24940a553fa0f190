"""Terrain as equal blocks, in memory and as a part."""

import io
from dataclasses import replace

import numpy as np
import pytest
import trimesh
from rasters import hills
from scenery.core.errors import ParameterError, RasterError
from scenery.core.frame import make_frame, spatial_reference
from scenery.core.glb import Glb
from scenery.core.header import Header
from scenery.core.images import ImageFormat, encode
from scenery.core.part import read_part
from scenery.core.raster import Grid
from scenery.core.terrain import (
    Drape,
    DrapeImage,
    Patch,
    Sides,
    Terrain,
    block_triangles,
    build_terrain,
    flat_terrain,
    height_quantum,
    make_grid,
    quantise,
    tint_by_height,
)
from scenery.core.terrain_part import write_terrain


def frame_of(width, height, code="EPSG:32654"):
    return make_frame(spatial_reference(code), (300000.0, 3900000.0, 300000.0 + width, 3900000.0 + height))


def terrain_of(heights, spacing=10.0):
    rows, columns = heights.shape
    frame = frame_of((columns - 1) * spacing, (rows - 1) * spacing)
    return build_terrain(heights, frame, Grid(frame.extent, columns, rows)), frame


def write(tmp_path, terrain, frame, name="terrain.glb"):
    path = tmp_path / name
    with open(path, "wb") as file:
        write_terrain(file, Header("terrain", "Hills", frame), terrain)
    return path


def test_the_grid_divides_the_extent():
    grid = make_grid(frame_of(1000, 500), 30)
    assert (grid.columns, grid.rows) == (34, 18)
    assert grid.spacing == pytest.approx((1000 / 33, 500 / 17))


@pytest.mark.parametrize("spacing", [0, -5, float("nan"), float("inf")])
def test_a_spacing_that_is_no_distance_is_refused(spacing):
    with pytest.raises(ParameterError, match="SPACING"):
        make_grid(frame_of(1000, 1000), spacing)


def test_a_spacing_beyond_memory_is_refused_with_the_least_that_works():
    frame = frame_of(40000, 40000)
    with pytest.raises(ParameterError, match=r"SPACING: 0\.1 m .* give at least 2\.5 m"):
        make_grid(frame, 0.1)
    make_grid(frame, 2.5)


@pytest.mark.parametrize(("spacing", "quantum"), [(0.1, 0.001), (8, 0.008), (50, 0.05), (900, 0.1)])
def test_the_quantum_is_a_thousandth_of_the_spacing_within_bounds(spacing, quantum):
    assert height_quantum(spacing) == pytest.approx(quantum)


def test_quantised_heights_are_within_half_a_quantum_and_keep_holes():
    heights = np.array([[0.0, 123.4567, -7.77777, np.nan]])
    rounded = quantise(heights, 0.05)
    assert np.abs(rounded - heights)[:, :3].max() <= 0.0251
    assert np.isnan(rounded[0, 3])


@pytest.mark.feature("T1")
def test_an_infinite_height_is_a_hole():
    heights = np.array([[1.26, np.inf], [-np.inf, np.nan]], np.float32)
    np.testing.assert_allclose(quantise(heights, 0.5), [[1.5, np.nan], [np.nan, np.nan]])


@pytest.mark.feature("T1")
@pytest.mark.parametrize("mark", [-3.4028235e38, 1.70141e38, -1e30])
def test_a_mark_of_missing_data_that_nothing_names_is_a_hole(mark):
    np.testing.assert_allclose(quantise(np.array([[1.26, mark]], np.float32), 0.5), [[1.5, np.nan]])


def test_heights_of_32_bits_are_rounded_in_place():
    heights = np.array([[1.26, 2.74]], np.float32)
    assert quantise(heights, 0.5) is heights
    assert heights.tolist() == [[1.5, 2.5]]


def test_blocks_are_small_and_of_at_most_four_shapes():
    terrain, _ = terrain_of(hills(700, 1100))
    shapes = {block.heights.shape for block in terrain.blocks}
    assert len(shapes) <= 4
    assert max(max(shape) for shape in shapes) <= 255


def vertices(block):
    """World positions (rows, columns, 3) of a block's vertices."""
    rows, columns = block.heights.shape
    x = block.origin[0] + np.arange(columns) * block.spacing[0]
    z = block.origin[1] + np.arange(rows) * block.spacing[1]
    return np.stack((*np.meshgrid(x, z), block.heights), axis=-1)


def test_walking_every_block_edge_finds_no_seam():
    """Vertices on an edge between blocks are in both, at the same place and height."""
    terrain, frame = terrain_of(hills(600, 800))
    outer = np.array([frame.size[0] / 2, frame.size[1] / 2])
    seen: dict[tuple, list] = {}
    for block in terrain.blocks:
        grid = vertices(block)
        for edge in (grid[0], grid[-1], grid[:, 0], grid[:, -1]):
            for x, z, y in edge:
                seen.setdefault((round(x, 6), round(z, 6)), []).append(y)
    inner = {key: heights for key, heights in seen.items() if (np.abs(key) < outer - 1e-3).all()}
    assert len(inner) > 1000
    for heights in inner.values():
        assert len(heights) >= 2
        assert len(set(heights)) == 1


@pytest.mark.feature("T1")
def test_blocks_share_index_and_texture_coordinate_accessors(tmp_path, gltf_validate):
    terrain, frame = terrain_of(hills(509, 509))
    whole = (-frame.size[0] / 2, -frame.size[1] / 2, frame.size[0] / 2, frame.size[1] / 2)
    pixels, mime = encode(np.zeros((4, 4, 3), np.uint8), ImageFormat.PNG)
    terrain.drapes.append(Drape("Black", [DrapeImage(pixels, mime, whole)]))
    path = write(tmp_path, terrain, frame)
    gltf_validate(path)
    primitives = [mesh["primitives"][0] for mesh in Glb(path).json["meshes"]]
    assert len(primitives) == 4
    assert len({primitive["indices"] for primitive in primitives}) == 1
    assert len({primitive["attributes"]["TEXCOORD_0"] for primitive in primitives}) == 1
    assert len({primitive["attributes"]["POSITION"] for primitive in primitives}) == 4


def test_a_part_gives_back_the_same_vertices(tmp_path, gltf_validate):
    terrain, frame = terrain_of(hills(300, 400))
    path = write(tmp_path, terrain, frame)
    gltf_validate(path)
    again = read_part(path)
    assert again.header.frame == frame
    assert again.terrain.quantum == terrain.quantum
    for before, after in zip(terrain.blocks, again.terrain.blocks):
        np.testing.assert_array_equal(vertices(before), vertices(after))


@pytest.mark.feature("T1")
def test_a_hole_is_a_hole_in_the_part_too(tmp_path, gltf_validate):
    heights = hills(300, 400)
    heights[100:150, 120:300] = np.nan
    terrain, frame = terrain_of(heights)
    path = write(tmp_path, terrain, frame)
    gltf_validate(path)
    glb = Glb(path)
    positions = [glb.accessor(mesh["primitives"][0]["attributes"]["POSITION"]) for mesh in glb.json["meshes"]]
    assert min(block[:, 1].min() for block in positions) >= np.nanmin(heights) - 0.01
    holes = sum(np.isnan(block.heights).sum() for block in read_part(path).terrain.blocks)
    assert holes >= np.isnan(heights).sum()
    # Of the area that is drawn, nothing but the cells with a hole at a corner is missing.
    drawn = sum(len(glb.accessor(mesh["primitives"][0]["indices"])) // 3 for mesh in glb.json["meshes"])
    valid = np.isfinite(heights)
    corners = valid[:-1, 1:].astype(int) + valid[1:, :-1]
    triangles = ((corners == 2) & valid[:-1, :-1]).sum() + ((corners == 2) & valid[1:, 1:]).sum()
    assert drawn == triangles


def test_triangles_face_upwards(tmp_path):
    terrain, frame = terrain_of(hills(30, 40))
    glb = Glb(write(tmp_path, terrain, frame))
    primitive = glb.json["meshes"][0]["primitives"][0]
    corners = (
        glb.accessor(primitive["attributes"]["POSITION"])
        .astype(float)[glb.accessor(primitive["indices"])]
        .reshape(-1, 3, 3)
    )
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    assert (normals[:, 1] > 0).all()


def test_north_is_negative_z(tmp_path):
    heights = np.zeros((20, 20))
    heights[0] = 100  # the northernmost row
    terrain, frame = terrain_of(heights)
    glb = Glb(write(tmp_path, terrain, frame))
    node = glb.json["nodes"][0]
    positions = (
        glb.accessor(glb.json["meshes"][0]["primitives"][0]["attributes"]["POSITION"]) + node["translation"]
    )
    high = positions[positions[:, 1] > 99]
    assert high[:, 2].max() == pytest.approx(-frame.size[1] / 2)


def test_nothing_but_holes_is_refused():
    heights = np.full((10, 10), np.nan)
    heights[::2, ::2] = 1.0  # no cell has three corners
    terrain, frame = terrain_of(heights)
    with pytest.raises(RasterError, match="too sparse"):
        write_terrain(io.BytesIO(), Header("terrain", "", frame), terrain)


@pytest.mark.feature("T1")
def test_a_plane_lies_flat_at_its_altitude(tmp_path, gltf_validate):
    frame = frame_of(1000, 600)
    path = write(tmp_path, flat_terrain(frame, 12.5), frame)
    gltf_validate(path)
    block = read_part(path).terrain.blocks[0]
    np.testing.assert_allclose(block.heights, 12.5)
    assert block.origin == (-500.0, -300.0)


def test_tints_run_from_low_to_high():
    tints = tint_by_height(np.array([[0.0, 500.0, 1000.0, np.nan]]), (0.0, 1000.0))
    assert tints.shape == (1, 4, 3)
    assert tints[0, 2].min() > 240  # snow
    assert tints[0, 0].argmax() == 1  # green


@pytest.mark.parametrize("shape", [(1, 1), (7, 13), (64, 40)])
def test_tints_go_on_in_holes_as_beside_them(shape):
    """A page blends the pixels at a hole's edge."""
    heights = np.full(shape, 900.0)
    heights[np.random.default_rng(0).random(shape) < 0.8] = np.nan
    heights[0, 0] = 900.0
    tints = tint_by_height(heights, (0.0, 1000.0))
    assert (tints == tints[0, 0]).all()
    slope = np.where(np.arange(40) < 20, np.linspace(0, 1000, 40), np.nan)[None, :].repeat(30, axis=0)
    beside, within = tint_by_height(slope, (0.0, 1000.0))[:, 19:21].astype(int).transpose(1, 0, 2)
    assert np.abs(within - beside).max() < 12


def doubled_areas(triangles, columns):
    """Twice the signed area (t,) of triangles of a grid in cells, positive where counter-clockwise from above."""
    x, z = triangles % columns, triangles // columns
    return (x[:, 1] - x[:, 0]) * (z[:, 0] - z[:, 2]) - (x[:, 2] - x[:, 0]) * (z[:, 0] - z[:, 1])


@pytest.mark.parametrize("steps", [(1, 1, 1, 1), (2, 1, 1, 1), (4, 8, 1, 2), (8, 8, 8, 8)])
def test_stitched_triangles_fill_the_block_once_and_face_upwards(steps):
    rows, columns = 9, 17
    triangles = block_triangles(rows, columns, steps)
    areas = doubled_areas(triangles, columns)
    assert (areas > 0).all()
    assert areas.sum() == 2 * (rows - 1) * (columns - 1)


def test_a_stitched_edge_has_only_the_coarser_vertices():
    triangles = block_triangles(9, 17, (4, 1, 1, 1))
    northern = np.unique(triangles[triangles < 17])
    assert northern.tolist() == [0, 4, 8, 12, 16]


def test_patches_sides_and_frame_come_back_from_a_part(tmp_path, gltf_validate):
    positions = np.array([(0, 5, 0), (0, 6, 90), (80, 7, 0), (80, 8, 90)], float)
    patch = Patch((-40.0, -45.0), positions, np.array([(0, 1, 2), (2, 1, 3)], np.uint32))
    frame = frame_of(80, 90)
    terrain = Terrain(
        0.01, [], [patch], sides=Sides(-10.0, "#aabbcc"), frame="#102030", wireframe="#405060", rotation=30.0
    )
    path = write(tmp_path, terrain, frame)
    gltf_validate(path)
    again = read_part(path).terrain
    np.testing.assert_array_equal(again.patches[0].positions, positions)
    np.testing.assert_array_equal(again.patches[0].triangles, patch.triangles)
    kept = (again.rotation, again.sides, again.frame, again.wireframe, again.blocks)
    assert kept == (30.0, Sides(-10.0, "#aabbcc"), "#102030", "#405060", [])


@pytest.mark.feature("T12")
def test_another_tool_sees_a_rotated_terrain_turned_counter_clockwise(tmp_path, gltf_validate):
    """The eastern end of the southern edge of an extent that is turned by 30° lies to the north of its western end."""
    terrain, frame = terrain_of(np.zeros((3, 3)))
    frame = replace(frame, rotation=30.0)
    path = write(tmp_path, replace(terrain, rotation=30.0), frame)
    gltf_validate(path)
    scene = trimesh.load(path)
    vertices = scene.to_geometry().vertices
    width, height = frame.size
    corner = np.array((width / 2, height / 2))  # east and south, before the rotation
    cosine, sine = np.cos(np.radians(30)), np.sin(np.radians(30))
    east, north = corner[0] * cosine + corner[1] * sine, corner[0] * sine - corner[1] * cosine
    distance = np.hypot(vertices[:, 0] - east, vertices[:, 2] + north)
    assert distance.min() < 1e-4
