"""Terrain as equal blocks, in memory and as a part."""

import io

import numpy as np
import pytest
from rasters import hills
from scenery.core.errors import ParameterError, RasterError
from scenery.core.frame import make_frame, spatial_reference
from scenery.core.glb import Glb
from scenery.core.part import Header, read_part, write_terrain
from scenery.core.raster import Grid
from scenery.core.terrain import (
    build_terrain,
    flat_terrain,
    height_image,
    height_quantum,
    make_grid,
    quantise,
    tint_by_height,
)


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
    terrain.drapes.append(height_image(hills(509, 509), frame, Grid(frame.extent, 509, 509), "Height"))
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
    tints = tint_by_height(np.array([[0.0, 500.0, 1000.0, np.nan]]))
    assert tints.shape == (1, 4, 3)
    assert tints[0, 2].min() > 240  # snow
    assert tints[0, 0].argmax() == 1  # green


def test_the_height_image_is_centred_on_the_vertices():
    heights = hills(20, 30)
    frame = frame_of(290, 190)
    drape = height_image(heights, frame, Grid(frame.extent, 30, 20), "Height")
    assert drape.extent == pytest.approx((-150, -100, 150, 100))
