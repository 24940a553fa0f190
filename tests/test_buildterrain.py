"""Build terrain, run as a user runs it."""

import json
import math
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from layers import write_layer
from osgeo import gdal, ogr
from rasters import hills, write_raster
from scenery.core.frame import spatial_reference, transform_points, turned
from scenery.core.part import read_part
from scenery.core.rim import footprints
from scenery.core.surface import Surface

FUJI_EXTENT = "270000,310000,3895000,3935000 [EPSG:32654]"
BOX = (300000.0, 3900000.0, 308000.0, 3906000.0)


@pytest.fixture
def build(qgis, tmp_path):
    """Run the algorithm and return the part."""
    import processing

    def run(**parameters):
        output = str(tmp_path / parameters.pop("name", "terrain.glb"))
        processing.run("scenery:buildterrain", {**parameters, "OUTPUT": output})
        return read_part(output)

    return run


@pytest.fixture
def dem(tmp_path):
    return write_raster(tmp_path / "hills.tif", hills(), BOX)


def heights_of(part):
    """The whole grid of a terrain of one block."""
    (block,) = part.terrain.blocks
    return block.heights


def whole_grid(part):
    """The heights of a regular terrain of several blocks."""
    (west, north, *_), blocks = footprints(part.terrain).min(axis=0), part.terrain.blocks
    (dx, dz) = blocks[0].spacing
    places = [
        (round((block.origin[1] - north) / dz), round((block.origin[0] - west) / dx)) for block in blocks
    ]
    ends = [np.add(place, block.heights.shape) for place, block in zip(places, blocks)]
    heights = np.full(np.max(ends, axis=0), np.nan)
    for (row, column), (bottom, right), block in zip(places, ends, blocks):
        heights[row:bottom, column:right] = block.heights
    return heights


@pytest.mark.feature("T1")
def test_a_dem_and_nothing_else_is_enough(build, dem):
    part = build(DEM=dem)
    np.testing.assert_allclose(heights_of(part), hills(), atol=0.1)
    assert part.header.title == "hills"
    assert part.header.frame.crs == "EPSG:32654"


@pytest.fixture
def served(tmp_path):
    """The address of the test's folder on a web server: another process, because QGIS opens layers without letting Python run."""
    command = [sys.executable, str(Path(__file__).with_name("web_server.py")), str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        yield server.stdout.readline().strip()
        server.terminate()


@pytest.mark.feature("T1")
def test_a_dem_on_a_web_server_is_as_good_as_a_file_and_keeps_its_key_to_itself(build, dem, served, tmp_path):
    part = build(DEM=f"/vsicurl/{served}/hills.tif?key=SECRET", name="remote.glb")
    np.testing.assert_array_equal(heights_of(part), heights_of(build(DEM=dem)))
    assert part.header.title == "hills"
    assert part.header.step["sources"]["DEM"] == "hills.tif"
    assert b"SECRET" not in (tmp_path / "remote.glb").read_bytes()


@pytest.mark.feature("T1")
@pytest.mark.parametrize("path", ["/vsizip/{}/dem.zip/hills.tif", "{}/dem.zip"])
def test_a_dem_in_a_zip_file_is_as_good_as_a_file_and_leaves_the_zip_alone(build, dem, tmp_path, path):
    archive = tmp_path / "dem.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.write(dem, "hills.tif")
    before = archive.read_bytes()
    part = build(DEM=path.format(tmp_path), name="zipped.glb")
    np.testing.assert_array_equal(heights_of(part), heights_of(build(DEM=dem)))
    assert part.header.step["sources"]["DEM"] == path.rpartition("/")[2]
    assert archive.read_bytes() == before


@pytest.mark.parametrize("drape", ["IMAGE", "LAYERS"])
def test_a_picture_in_a_zip_file_leaves_the_zip_alone(build, dem, tmp_path, drape):
    """One band is shown in grey from its lowest value to its highest, which QGIS would keep in the zip file."""
    from qgis.core import Qgis

    if drape == "LAYERS" and Qgis.QGIS_VERSION_INT < 34000:
        pytest.skip("QGIS 3.22 finds no layers in archives by their path")
    archive = tmp_path / "grey.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(write_raster(tmp_path / "grey.tif", hills(seed=1), BOX), "grey.tif")
    before = archive.read_bytes()
    path = f"/vsizip/{archive}/grey.tif"
    part = build(DEM=dem, **{drape: [path] if drape == "LAYERS" else path})
    assert part.terrain.drapes[0].name == "grey"
    assert archive.read_bytes() == before


@pytest.mark.feature("T1")
def test_a_raster_among_several_in_a_file_is_as_good_as_a_file(build, dem, tmp_path):
    other = write_raster(tmp_path / "other.tif", hills(seed=1), BOX)
    for table, source in (("ground", dem), ("roofs", other)):
        options = [f"RASTER_TABLE={table}", "APPEND_SUBDATASET=YES"]
        gdal.Translate(
            str(tmp_path / "both.gpkg"), source, format="GPKG", creationOptions=options
        ).FlushCache()
    part = build(DEM=f"GPKG:{tmp_path}/both.gpkg:ground", name="ground.glb")
    np.testing.assert_array_equal(heights_of(part), heights_of(build(DEM=dem)))
    assert str(tmp_path).encode() not in (tmp_path / "ground.glb").read_bytes()


@pytest.mark.feature("T1")
def test_a_layers_open_options_hold(build, dem, tmp_path):
    gdal.Translate(str(tmp_path / "half.tif"), dem).BuildOverviews("AVERAGE", [2])
    half = gdal.OpenEx(str(tmp_path / "half.tif"), open_options=["OVERVIEW_LEVEL=0"]).ReadAsArray()
    part = build(DEM=f"{tmp_path}/half.tif|option:OVERVIEW_LEVEL=0")
    np.testing.assert_allclose(heights_of(part), half, atol=part.terrain.quantum)


@pytest.mark.feature("T1")
def test_an_srtm_tile_is_read_from_the_zip_file_it_comes_in(build, tmp_path):
    """GDAL opens such a name as it is, but not behind /vsizip/, as QGIS names it."""
    rows, columns = np.mgrid[0:1201, 0:1201]
    heights = (rows + 2 * columns).astype(">i2")
    with zipfile.ZipFile(tmp_path / "N35E138.SRTMGL3.hgt.zip", "w") as archive:
        archive.writestr("N35E138.hgt", heights.tobytes())
    part = build(
        DEM=str(tmp_path / "N35E138.SRTMGL3.hgt.zip"), EXTENT="270000,274000,3895000,3899000 [EPSG:32654]"
    )
    for x, z in ((0.0, 0.0), (-1500.0, 700.0)):
        easting, northing = part.header.frame.to_crs(np.array([x]), np.array([z]))
        utm, wgs84 = spatial_reference("EPSG:32654"), spatial_reference("EPSG:4326")
        ((lon, lat),) = transform_points(utm, wgs84, np.column_stack((easting, northing)))
        truth = (36 - lat) * 1200 + 2 * (lon - 138) * 1200
        assert Surface(part.terrain).heights(np.array([x]), np.array([z]))[0] == pytest.approx(truth, abs=0.2)


@pytest.mark.feature("T1")
def test_a_dem_of_the_moon_is_built(build, tmp_path):
    path = write_raster(tmp_path / "moon.tif", hills(), BOX, crs="+proj=stere +lat_0=90 +R=1737400 +units=m")
    assert np.nanmax(heights_of(build(DEM=path))) == pytest.approx(hills().max(), abs=0.1)


@pytest.mark.feature("T1")
def test_fuji_comes_in_a_utm_zone_as_gdal_warps_it(build, shared):
    path = str(shared / "fuji" / "dem_srtm30.tif")
    part = build(DEM=path, EXTENT=FUJI_EXTENT, SPACING=200)
    assert part.header.frame.crs == "EPSG:32654"
    assert part.header.frame.extent == (270000, 3895000, 310000, 3935000)
    bounds = (269900, 3894900, 310100, 3935100)
    options = {
        "outputBounds": bounds,
        "width": 201,
        "height": 201,
        "resampleAlg": "bilinear",
        "outputType": gdal.GDT_Float32,
    }
    truth = gdal.Warp("", path, format="MEM", dstSRS="EPSG:32654", errorThreshold=0, **options).ReadAsArray()
    np.testing.assert_allclose(heights_of(part), truth, atol=part.terrain.quantum)


def test_the_summit_of_fuji_is_3664_m_by_the_nearest_cell(build, shared):
    part = build(DEM=str(shared / "fuji" / "dem_srtm30.tif"), EXTENT=FUJI_EXTENT, SPACING=200, RESAMPLING=1)
    summit = transform_points(
        spatial_reference("EPSG:4326"), part.header.frame.srs, np.array([[138.7292, 35.3625]])
    )
    x, z = part.header.frame.to_local(summit[:, 0], summit[:, 1])
    assert Surface(part.terrain).heights(x, z)[0] == pytest.approx(3664, abs=part.terrain.quantum)


def test_an_extent_without_a_crs_is_in_the_dems(build, shared):
    part = build(DEM=str(shared / "fuji" / "dem_srtm30.tif"), EXTENT="138.6,138.8,35.3,35.4")
    corners = transform_points(
        part.header.frame.srs, spatial_reference("EPSG:4326"), np.array([part.header.frame.centre])
    )
    assert corners[0] == pytest.approx([138.7, 35.35], abs=0.001)


def test_an_extent_without_a_crs_is_in_crs_if_that_is_given(build, shared):
    part = build(
        DEM=str(shared / "fuji" / "dem_srtm30.tif"), EXTENT="270000,310000,3895000,3935000", CRS="EPSG:32654"
    )
    assert part.header.frame.extent == (270000, 3895000, 310000, 3935000)


@pytest.mark.feature("T14")
def test_web_mercator_at_60_degrees_north_has_true_slopes(build, tmp_path):
    """A ramp of 45° on the ground is one of 45° in the part, though Web Mercator draws it twice as long."""
    frame_scale = 2.0075
    ramp = np.tile(
        np.arange(50, dtype=np.float32) * 100 / frame_scale, (50, 1)
    )  # 100 Mercator metres a pixel
    path = write_raster(
        tmp_path / "ramp.tif", ramp, (2780000.0, 8435000.0, 2785000.0, 8440000.0), "EPSG:3857"
    )
    part = build(DEM=path, CRS="EPSG:3857")
    (block,) = part.terrain.blocks
    assert part.header.frame.crs == "EPSG:3857"
    assert np.diff(block.heights, axis=1).mean() / block.spacing[0] == pytest.approx(1.0, rel=0.005)


@pytest.mark.feature("T14")
def test_a_crs_in_feet_has_true_slopes(build, tmp_path):
    ramp = np.tile(
        np.arange(50, dtype=np.float32) * 10 * 0.3048, (50, 1)
    )  # heights in metres, pixels of 10 feet
    path = write_raster(
        tmp_path / "ramp.tif", ramp, (6000000.0, 2000000.0, 6000500.0, 2000500.0), "EPSG:2225"
    )
    part = build(DEM=path)
    (block,) = part.terrain.blocks
    assert part.header.frame.crs == "EPSG:2225"
    assert np.diff(block.heights, axis=1).mean() / block.spacing[0] == pytest.approx(1.0, rel=0.001)


@pytest.mark.feature("T1")
def test_a_plane_where_there_is_no_dem(build):
    part = build(EXTENT="300000,301000,3900000,3901000 [EPSG:32654]", ALTITUDE=42)
    np.testing.assert_array_equal(heights_of(part), 42)


@pytest.mark.feature("T1")
def test_sea_without_data_becomes_holes(build, shared, gltf_validate, tmp_path):
    part = build(DEM=str(shared / "fuji" / "dem_srtm30_sea_nodata.tif"))
    heights = np.concatenate([block.heights.ravel() for block in part.terrain.blocks])
    assert np.isnan(heights).sum() > 10000
    assert np.nanmin(heights) >= 1  # the lowest cell with data
    gltf_validate(tmp_path / "terrain.glb")


def decode(png):
    gdal.FileFromMemBuffer("/vsimem/drape.images[0].data", png)
    pixels = gdal.Open("/vsimem/drape.images[0].data").ReadAsArray()
    gdal.Unlink("/vsimem/drape.images[0].data")
    return pixels


@pytest.mark.feature("T5")
def test_the_image_lies_where_the_raster_says_to_the_pixel(build, dem, tmp_path, gltf_validate):
    """A black and white image of 100 m cells, drawn at 10 m: every cell is where it belongs."""
    cells = (np.indices((60, 80)).sum(axis=0) % 2 * 255).astype(np.uint8)
    image = write_raster(tmp_path / "board.tif", np.stack([cells] * 3), BOX, data_type=gdal.GDT_Byte)
    part = build(DEM=dem, EXTENT="301000,307000,3901000,3905000 [EPSG:32654]", IMAGE=image, IMAGE_SIZE=600)
    (drape,) = part.terrain.drapes
    pixels = decode(drape.images[0].data)
    assert pixels.shape == (3, 400, 600)
    assert drape.images[0].extent == (-3000, -2000, 3000, 2000)
    expected = np.kron(cells[10:50, 10:70], np.ones((10, 10)))
    wrong = (pixels[0] > 127) != (expected > 127)
    at_an_edge = (np.indices(wrong.shape) % 10 % 9 == 0).any(axis=0)  # the first or last pixel of a cell
    assert not wrong[~at_an_edge].any()
    gltf_validate(tmp_path / "terrain.glb")


@pytest.mark.feature("T5")
def test_a_coarse_image_blends_between_its_pixels_without_moving(build, dem, tmp_path):
    """Pixels of 500 m drawn at 10 m are bilinear between their centres; QGIS's own blending shifts them by up to a half."""
    levels = np.random.default_rng(2).integers(0, 255, (12, 16)).astype(np.uint8)
    image = write_raster(tmp_path / "levels.tif", np.stack([levels] * 3), BOX, data_type=gdal.GDT_Byte)
    part = build(DEM=dem, EXTENT="301000,307000,3901000,3905000 [EPSG:32654]", IMAGE=image, IMAGE_SIZE=600)
    column = (301005 + 10 * np.arange(600) - BOX[0]) / 500 - 0.5
    row = (BOX[3] - (3904995 - 10 * np.arange(400))) / 500 - 0.5
    along = np.array([np.interp(column, np.arange(16), line) for line in levels])
    expected = np.array([np.interp(row, np.arange(12), line) for line in along.T]).T
    np.testing.assert_allclose(decode(part.terrain.drapes[0].images[0].data)[0], expected, atol=1)


@pytest.mark.feature("T5")
def test_where_the_image_has_nothing_the_colour_shows(build, dem, tmp_path):
    image = write_raster(
        tmp_path / "red.tif",
        np.stack([np.full((10, 10), v, np.uint8) for v in (255, 0, 0)]),
        (300000.0, 3900000.0, 304000.0, 3906000.0),
        data_type=gdal.GDT_Byte,
    )
    part = build(DEM=dem, IMAGE=image, COLOR="#0000ff")
    pixels = decode(part.terrain.drapes[0].images[0].data)
    assert pixels[:, 100, 100].tolist() == [255, 0, 0]
    assert pixels[:, 100, -100].tolist() == [0, 0, 255]


@pytest.mark.feature("T5")
def test_a_colour_instead_of_an_image(build, dem):
    part = build(DEM=dem, COLOR="#336699")
    assert (part.terrain.color, part.terrain.drapes) == ("#336699", [])


def test_without_image_and_colour_the_terrain_is_tinted_by_height(build, dem):
    (drape,) = build(DEM=dem).terrain.drapes
    assert decode(drape.images[0].data).shape == (3, 60, 80)


def test_the_report_counts(build, dem, tmp_path):
    report = tmp_path / "report.json"
    build(DEM=dem, REPORT=str(report))
    content = json.loads(report.read_text())
    assert content["counts"] == {"vertices": 4800, "blocks": 1}
    assert content["bytes"] == (tmp_path / "terrain.glb").stat().st_size


def test_the_same_input_twice_gives_the_same_bytes(build, dem, tmp_path):
    build(DEM=dem, IMAGE=dem, name="one.glb")
    build(DEM=dem, IMAGE=dem, name="two.glb")
    assert (tmp_path / "one.glb").read_bytes() == (tmp_path / "two.glb").read_bytes()


def test_the_part_names_no_folder_of_this_machine(build, dem, tmp_path):
    build(DEM=dem)
    assert str(tmp_path).encode() not in (tmp_path / "terrain.glb").read_bytes()


def test_the_first_drape_is_dated_too(build, dem):
    assert build(DEM=dem, DATE="1943").terrain.drapes[0].date == "1943"
    with pytest.raises(Exception, match="DATE: “then” is no date"):
        build(DEM=dem, DATE="then")


@pytest.mark.feature("T3")
def test_surroundings_lie_around_the_extent(build, dem, gltf_validate, tmp_path):
    part = build(
        DEM=dem, EXTENT="303000,305000,3902000,3904000 [EPSG:32654]", SURROUNDINGS=3, ROUGHENING=2, SPACING=50
    )
    boxes = footprints(part.terrain)
    assert boxes[:, :2].min(axis=0).tolist() == [-3000, -3000]
    assert boxes[:, 2:].max(axis=0).tolist() == [3000, 3000]
    assert len(part.terrain.blocks) == 9
    assert {block.spacing[0] for block in part.terrain.blocks} == {50, 100}
    gltf_validate(tmp_path / "terrain.glb")


@pytest.mark.feature("T4")
@pytest.mark.parametrize(
    "focus", ["304000,3903000", "304000,3903000 [EPSG:32654]", "304000,304000,3903000,3903000"]
)
def test_a_focus_makes_a_quad_tree(build, dem, focus):
    part = build(DEM=dem, FOCUS=focus, LEVELS=5)
    spacings = sorted({block.spacing[0] for block in part.terrain.blocks})
    assert spacings[-1] / spacings[0] >= 8
    finest = min(part.terrain.blocks, key=lambda block: block.spacing[0])
    assert np.abs(finest.origin).max() < 1000  # about the middle of the DEM


@pytest.mark.feature("T2")
def test_the_grid_has_as_many_cells_as_asked_for_along_its_longer_side(build, dem):
    grid = build(DEM=dem, GRID_SIZE=32).terrain
    west, north, east, south = footprints(grid).T
    width, depth = east.max() - west.min(), south.max() - north.min()
    assert grid.blocks[0].spacing == pytest.approx((max(width, depth) / 32,) * 2, rel=0.05)


@pytest.mark.feature("T9")
def test_values_times_factor_plus_offset(build, dem):
    part = build(DEM=dem, FACTOR=2, OFFSET=-10)
    np.testing.assert_allclose(heights_of(part), 2 * hills() - 10, atol=0.1)


@pytest.mark.feature("T9")
def test_a_surface_stands_above_another_terrain(build, dem, tmp_path):
    build(DEM=dem, name="ground.glb")
    density = write_raster(tmp_path / "density.tif", hills(30, 40, seed=3), BOX)
    part = build(DEM=density, TERRAIN=str(tmp_path / "ground.glb"), ABOVE_TERRAIN=True, FACTOR=0.5, OFFSET=5)
    ground = read_part(tmp_path / "ground.glb")
    assert part.header.frame == ground.header.frame
    points = part.terrain.blocks[0].points()
    ground_heights = Surface(ground.terrain).heights(points[:, 0], points[:, 2])
    flat = build(DEM=density, TERRAIN=str(tmp_path / "ground.glb"), FACTOR=0.5, OFFSET=5, name="flat.glb")
    lifted = heights_of(flat).ravel() + ground_heights
    known = np.isfinite(lifted)
    np.testing.assert_allclose(points[known, 1], lifted[known], atol=0.3)
    assert known.mean() > 0.9


@pytest.mark.feature("T9")
@pytest.mark.parametrize("max_error", [None, 0.5])
def test_a_plane_above_a_terrain_follows_it(build, dem, tmp_path, max_error):
    ground = Surface(build(DEM=dem, MAX_ERROR=max_error, name="ground.glb").terrain)
    part = build(TERRAIN=str(tmp_path / "ground.glb"), ABOVE_TERRAIN=True, ALTITUDE=3)
    x, z = np.random.default_rng(0).uniform((-3900, -2900), (3900, 2900), (500, 2)).T
    above = Surface(part.terrain).heights(x, z) - ground.heights(x, z)
    np.testing.assert_allclose(above, 3, atol=0.01 if max_error is None else 1)


@pytest.mark.feature("T12")
@pytest.mark.parametrize("rotation", [30, -75])
def test_a_rotated_extent_covers_what_a_rotated_map_shows(build, dem, rotation):
    from qgis.core import QgsMapSettings, QgsRectangle
    from qgis.PyQt.QtCore import QSize

    settings = QgsMapSettings()
    settings.setExtent(QgsRectangle(303000, 3902000, 305000, 3903000))
    settings.setOutputSize(QSize(2000, 1000))
    settings.setRotation(rotation)
    shown = [(point.x(), point.y()) for point in settings.visiblePolygon()][:4]
    part = build(DEM=dem, EXTENT="303000,305000,3902000,3903000 [EPSG:32654]", ROTATION=rotation, SPACING=50)
    width, height = part.header.frame.size
    corners = np.array([(-width, -height), (width, -height), (width, height), (-width, height)]) / 2
    x, z = turned(corners[:, 0], corners[:, 1], part.terrain.rotation)
    east, north = part.header.frame.to_crs(x, z)
    np.testing.assert_allclose(sorted(zip(east, north)), sorted(shown), atol=0.01)


@pytest.mark.feature("T12")
def test_a_rotated_terrain_has_the_ground_where_it_is(build, dem):
    extent = "302500,305500,3901500,3904500 [EPSG:32654]"
    straight = build(DEM=dem, EXTENT=extent, SPACING=20, name="straight.glb")
    rotated = build(DEM=dem, EXTENT=extent, SPACING=20, ROTATION=40, name="rotated.glb")
    x, z = np.random.default_rng(0).uniform(-1000, 1000, (2, 500))
    np.testing.assert_allclose(
        Surface(rotated.terrain).heights(x, z), Surface(straight.terrain).heights(x, z), atol=1.5
    )


@pytest.mark.feature("T7")
def test_a_terrain_is_clipped_by_a_layer_in_another_crs(build, dem, tmp_path):
    ring = np.array([(302000, 3901000), (306000, 3901500), (304500, 3905000), (302000, 3901000)], float)
    lonlat = transform_points(spatial_reference("EPSG:32654"), spatial_reference("EPSG:4326"), ring)
    text = ",".join(f"{x!r} {y!r}" for x, y in lonlat.tolist())
    clip = write_layer(tmp_path / "clip.gpkg", [(f"POLYGON(({text}))", {})], crs="EPSG:4326")
    part = build(DEM=dem, CLIP=clip)
    points = np.concatenate([patch.points() for patch in part.terrain.patches])
    east, north = part.header.frame.to_crs(points[:, 0], points[:, 2])
    for corner in ring[:3]:
        assert np.hypot(east - corner[0], north - corner[1]).min() < 0.01


@pytest.mark.feature("T7")
def test_a_plane_has_cells_for_the_corners_that_clip_it(build, tmp_path):
    """One cell would hold all of the coast, and take as long as the square of its corners."""
    angles = np.linspace(0, 2 * np.pi, 4000, endpoint=False)
    radius = 400 + 50 * np.sin(37 * angles) + 5 * np.sin(911 * angles)
    ring = np.column_stack((300500 + radius * np.cos(angles), 3900500 + radius * np.sin(angles)))
    text = ",".join(f"{x!r} {y!r}" for x, y in np.vstack((ring, ring[:1])).tolist())
    coast = f"POLYGON(({text}))"
    clip = write_layer(tmp_path / "coast.gpkg", [(coast, {})], crs="EPSG:32654")
    part = build(EXTENT="300000,301000,3900000,3901000 [EPSG:32654]", CLIP=clip, SIDES=False)
    positions = np.concatenate([patch.points() for patch in part.terrain.patches])
    assert (np.hypot(positions[:, 0], positions[:, 2]) < 300).any()
    triangles = [patch.points()[patch.triangles][:, :, [0, 2]] for patch in part.terrain.patches]
    a, b, c = np.moveaxis(np.concatenate(triangles), 1, 0)
    cells = sum(width * depth for width, depth in (block.size for block in part.terrain.blocks))
    area = ogr.CreateGeometryFromWkt(coast).Area()
    assert abs(np.cross(b - a, c - a)).sum() / 2 + cells == pytest.approx(area, rel=1e-6)


@pytest.mark.feature("T8")
def test_sides_bottom_frame_and_wireframe(build, dem, gltf_validate, tmp_path):
    part = build(DEM=dem, BOTTOM=-200, SIDE_COLOR="#112233", FRAME="black", WIREFRAME="red")
    assert (part.terrain.sides.bottom, part.terrain.sides.color) == (-200, "#112233")
    assert (part.terrain.frame, part.terrain.wireframe) == ("#000000", "#ff0000")
    gltf_validate(tmp_path / "terrain.glb")
    assert build(DEM=dem, SIDES=False, name="bare.glb").terrain.sides is None


@pytest.mark.feature("T13")
def test_a_largest_error_makes_fewer_triangles(build, dem):
    part = build(DEM=dem, MAX_ERROR=5)
    assert not part.terrain.blocks
    triangles = sum(len(patch.triangles) for patch in part.terrain.patches)
    assert triangles < 2 * 59 * 79 / 2


@pytest.mark.feature("T1")
def test_the_17422_sea_cells_of_fuji_become_holes(build, shared):
    """In the DEM's own grid, so that every cell is a vertex; no vertex lies below the lowest cell with data."""
    path = str(shared / "fuji" / "dem_srtm30_sea_nodata.tif")
    part = build(DEM=path, CRS="EPSG:3857")
    raster = gdal.Open(path)
    cells, nodata = raster.ReadAsArray(), raster.GetRasterBand(1).GetNoDataValue()
    assert (cells == nodata).sum() == 17422
    heights = np.concatenate([block.heights.ravel() for block in part.terrain.blocks])
    assert np.nanmin(heights) >= cells[cells != nodata].min()
    drawn = np.isfinite(heights).sum()
    assert drawn / heights.size == pytest.approx(1 - 17422 / cells.size, abs=0.02)


def warped(path, part):
    """Heights (rows, columns) at the vertices of a part's grid by GDAL's own warp: its pixels are centred on the vertices.

    But for a millionth: GDAL counts a place exactly on a raster's edge as outside.
    """
    (rows, columns), (xmin, ymin, xmax, ymax) = whole_grid(part).shape, part.header.frame.extent
    dx, dy = (xmax - xmin) / (columns - 1 + 2e-6), (ymax - ymin) / (rows - 1 + 2e-6)
    return gdal.Warp(
        "", path, format="MEM", dstSRS=part.header.frame.wkt, width=columns, height=rows, errorThreshold=0,
        outputBounds=(xmin - dx / 2, ymin - dy / 2, xmax + dx / 2, ymax + dy / 2), dstNodata=math.nan,
        resampleAlg="bilinear", outputType=gdal.GDT_Float32,
    ).ReadAsArray()  # fmt: skip


@pytest.mark.feature("T1")
def test_lapinlahti_is_as_gdal_warps_it(build, shared):
    path = str(shared / "helsinki" / "elevation_model_2021_lapinlahti.tif")
    part = build(DEM=path)
    assert np.isfinite(whole_grid(part)).all()
    np.testing.assert_allclose(whole_grid(part), warped(path, part), atol=part.terrain.quantum)


@pytest.mark.feature("T1")
@pytest.mark.parametrize("name", ["float_nan.tif", "rotated.tif"])
def test_messy_rasters_are_as_gdal_warps_them(build, shared, tmp_path, name):
    """They say no CRS, so that one has to be assigned, as the error says."""
    path = str(tmp_path / name)
    gdal.Translate(path, str(shared / "messy" / name), outputSRS="EPSG:32654").FlushCache()
    part = build(DEM=path, SPACING=10)
    assert np.isfinite(whole_grid(part)).any()
    np.testing.assert_allclose(whole_grid(part), warped(path, part), atol=part.terrain.quantum)


def test_a_raster_without_any_data_is_refused(build, shared):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="has no data within|has no CRS"):
        build(DEM=str(shared / "messy" / "all-nodata.tif"))
