"""A terrain from heights, as `build_relief` spreads its vertices, and clipped."""

import numpy as np
import pytest
from meshes import assert_conforming, drawn_mesh
from osgeo import ogr
from rasters import hills
from scenery.core.build import Heights, Relief, build_relief, clip_terrain, cut_patches, tint_drape
from scenery.core.errors import ParameterError, RasterError
from scenery.core.features import FeatureTable, decode_wkb
from scenery.core.frame import make_frame, spatial_reference
from scenery.core.terrain import Terrain

FRAME = make_frame(spatial_reference("EPSG:32654"), (300000.0, 3900000.0, 304000.0, 3903000.0))


def waves(grid):
    """Heights in metres that depend on the place alone."""
    xmin, ymin, xmax, ymax = grid.extent
    x, y = np.meshgrid(np.linspace(xmin, xmax, grid.columns), np.linspace(ymax, ymin, grid.rows))
    return (100 * np.sin((x - 300000) / 700) * np.cos((y - 3900000) / 500) + 200).astype(np.float32)


def table_of(*wkts):
    wkbs = [bytes(ogr.CreateGeometryFromWkt(wkt).ExportToIsoWkb()) for wkt in wkts]
    return FeatureTable(np.arange(len(wkts)), *decode_wkb(wkbs))


RELIEFS = {
    "regular": Relief(10),
    "surrounded": Relief(20, surroundings=3, roughening=4),
    "quad tree": Relief(10, focus=(301000.0, 3901000.0, 301500.0, 3901200.0), levels=4),
    "bounded": Relief(10, max_error=2.0),
}


@pytest.mark.parametrize("name", RELIEFS)
def test_every_kind_of_terrain_is_one_sheet_without_a_gap(name):
    terrain = build_relief(RELIEFS[name], FRAME, Heights(waves))
    assert_conforming(*drawn_mesh(terrain))


@pytest.mark.parametrize("name", RELIEFS)
def test_every_vertex_has_the_height_of_its_place(name):
    terrain = build_relief(RELIEFS[name], FRAME, Heights(waves))
    points, _ = drawn_mesh(terrain)
    truth = 100 * np.sin((points[:, 0] + 2000) / 700) * np.cos((1500 - points[:, 2]) / 500) + 200
    # Vertices on the rim of a bounded mesh may lie between the grid's.
    np.testing.assert_allclose(points[:, 1], truth, atol=2.0 if name == "bounded" else 0.02)


@pytest.mark.feature("T2")
def test_the_spacing_is_what_was_asked_for():
    terrain = build_relief(Relief(25), FRAME, Heights(waves))
    assert {block.spacing for block in terrain.blocks} == {(25.0, 25.0)}


def drawn_and_true(spacing, max_error):
    """A terrain of waves, and its heights and the true ones at all points of its grid."""
    from scenery.core.surface import Surface

    terrain = build_relief(Relief(spacing, max_error=max_error), FRAME, Heights(waves))
    x, z = np.meshgrid(np.arange(-2000, 2001, spacing), np.arange(-1500, 1501, spacing))
    truth = 100 * np.sin((x + 2000) / 700) * np.cos((1500 - z) / 500) + 200
    return terrain, Surface(terrain).heights(x.ravel(), z.ravel()).reshape(x.shape), truth


@pytest.mark.feature("T13")
@pytest.mark.parametrize("max_error", [0.5, 3.0, 20.0])
def test_every_height_is_within_the_largest_error(max_error):
    terrain, drawn, truth = drawn_and_true(10.0, max_error)
    assert np.abs(drawn - truth).max() <= max_error
    assert sum(len(patch.triangles) for patch in terrain.patches) < 2 * 400 * 300 / 3


@pytest.mark.feature("T13")
@pytest.mark.parametrize("max_error", [0.004, 0.05, 0.11])
def test_an_error_below_the_rounding_of_regular_heights_is_kept(max_error):
    """Vertices 100 m apart have heights in steps of 10 cm otherwise."""
    terrain, drawn, truth = drawn_and_true(100.0, max_error)
    in_page = np.rint(drawn / terrain.quantum) * terrain.quantum
    assert np.abs(drawn - truth).max() <= max_error
    assert np.abs(in_page - truth).max() <= max_error


def test_a_quad_tree_that_no_memory_holds_is_refused_before_anything_is_read():
    def unread(grid):
        raise AssertionError("heights were read")

    relief = Relief(0.01, focus=FRAME.extent, levels=8)
    with pytest.raises(ParameterError, match="SPACING: .* million vertices"):
        build_relief(relief, FRAME, Heights(unread))


def test_a_mesh_is_cut_into_patches_that_keep_every_triangle():
    terrain = build_relief(Relief(5), FRAME, Heights(waves))
    points, triangles = drawn_mesh(terrain)
    patches = cut_patches(points, triangles)
    assert len(patches) > 4
    assert max(len(patch.positions) for patch in patches) <= 65536
    again = drawn_mesh(Terrain(0.01, [], patches))
    assert len(again[1]) == len(triangles)
    assert_conforming(*again)


CLIP = (
    "POLYGON((-1500 -1000, 1200 -1300, 1700 900, -300 1400, -1500 -1000),"
    "(-200 -200, -200 300, 333 250, 300 -150, -200 -200))"
)


@pytest.mark.feature("T7")
@pytest.mark.parametrize("name", RELIEFS)
def test_every_kind_of_terrain_ends_exactly_along_a_polygon(name):
    terrain = build_relief(RELIEFS[name], FRAME, Heights(waves))
    clipped = clip_terrain(terrain, table_of(CLIP), "area")
    points, triangles = drawn_mesh(clipped)
    corners = points[triangles][:, :, [0, 2]]
    edges = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    area = (edges[0][:, 1] * edges[1][:, 0] - edges[0][:, 0] * edges[1][:, 1]).sum() / 2
    assert area == pytest.approx(ogr.CreateGeometryFromWkt(CLIP).Area(), rel=1e-6)


@pytest.mark.feature("T7")
def test_blocks_that_no_edge_crosses_stay_regular():
    terrain = build_relief(Relief(2), FRAME, Heights(waves))
    clipped = clip_terrain(terrain, table_of(CLIP), "area")
    assert 0 < len(clipped.blocks) < len(terrain.blocks)


@pytest.mark.feature("T7")
def test_a_mask_that_leaves_nothing_is_one_sentence():
    terrain = build_relief(Relief(50), FRAME, Heights(waves))
    with pytest.raises(ParameterError, match="CLIP: “area” leaves nothing of the terrain"):
        clip_terrain(terrain, table_of("POLYGON((9000 0, 9100 0, 9100 100, 9000 0))"), "area")


@pytest.mark.parametrize("name", RELIEFS)
def test_an_image_of_heights_covers_every_piece(name):
    from scenery.core.rim import footprints

    heights = Heights(waves)
    terrain = build_relief(RELIEFS[name], FRAME, heights)
    drape = tint_drape("Height", heights, FRAME, lambda pixels: (b"image", "image/png"))
    for west, north, east, south in footprints(terrain):
        assert any(image.covers((west + east) / 2, (north + south) / 2) for image in drape.images)


def test_an_image_of_heights_is_centred_on_the_vertices():
    frame = make_frame(spatial_reference("EPSG:32654"), (300000.0, 3900000.0, 300290.0, 3900190.0))
    heights = Heights(lambda grid: hills(grid.rows, grid.columns))
    build_relief(Relief(10), frame, heights)
    (image,) = tint_drape("Height", heights, frame, lambda pixels: (b"", "image/png")).images
    assert image.extent == pytest.approx((-150, -100, 150, 100))


@pytest.mark.feature("T1")
def test_an_island_between_the_vertices_of_the_coarse_view_is_a_terrain():
    """2 × 2 vertices of 3001 × 4001 hold a height, none of them one that the colours of height are taken from."""

    def island(grid):
        heights = np.full((grid.rows, grid.columns), np.nan, np.float32)
        heights[701:703, 901:903] = 5
        return heights

    heights = Heights(island)
    (block,) = build_relief(Relief(1), FRAME, heights).blocks
    heights.require("island")
    assert np.isfinite(block.heights).sum() == 4
    assert tint_drape("Height", heights, FRAME, lambda pixels: (b"", "")).images


def test_an_extent_without_any_height_is_one_sentence():
    heights = Heights(lambda grid: np.full((grid.rows, grid.columns), np.nan, np.float32))
    build_relief(Relief(100), FRAME, heights)
    with pytest.raises(RasterError, match="EXTENT: “sea” has no data within the scene's extent; choose"):
        heights.require("sea")
