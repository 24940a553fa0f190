"""Heights at the vertices of a grid, against GDAL's own warp."""

import zipfile
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal
from rasters import hills, write_raster
from scenery.core.errors import RasterError
from scenery.core.frame import make_frame, spatial_reference, transform_points
from scenery.core.raster import (
    Grid,
    Resampling,
    native_spacing,
    open_raster,
    pixel_centres,
    read_heights,
)
from scenery.core.terrain import height_quantum, make_grid

BOX = (300000.0, 3900000.0, 308000.0, 3906000.0)  # 80 × 60 pixels of 100 m


@pytest.fixture
def dem(tmp_path):
    return open_raster(write_raster(tmp_path / "dem.tif", hills(), BOX))


def frame_of(extent, code="EPSG:32654"):
    return make_frame(spatial_reference(code), extent)


def gdal_warp(path, frame, grid, method, **more):
    options = {"outputType": gdal.GDT_Float32, "errorThreshold": 0, "dstNodata": float("nan"), **more}
    bounds = grid.pixel_extent
    warped = gdal.Warp(
        "",
        path,
        format="MEM",
        dstSRS=frame.wkt,
        outputBounds=bounds,
        width=grid.columns,
        height=grid.rows,
        resampleAlg=method,
        **options,
    )
    return warped.ReadAsArray()


def test_vertices_at_pixel_centres_are_the_pixels(dem):
    frame = frame_of(pixel_centres(dem))
    heights = read_heights(dem, frame, make_grid(frame, native_spacing(dem, frame)))
    np.testing.assert_array_equal(heights, hills())


@pytest.mark.feature("T2")
@pytest.mark.parametrize(
    ("spacing", "resampling", "method"),
    [
        (40, Resampling.AUTO, "bilinear"),
        (100, Resampling.AUTO, "bilinear"),
        (500, Resampling.AUTO, "average"),
        (50, Resampling.NEAREST, "near"),
        (50, Resampling.CUBIC, "cubic"),
        (500, Resampling.BILINEAR, "bilinear"),
    ],
)
def test_heights_are_those_of_gdals_warp(dem, tmp_path, spacing, resampling, method):
    frame = frame_of((301000.0, 3901000.0, 307000.0, 3905000.0))
    grid = make_grid(frame, spacing)
    heights = read_heights(dem, frame, grid, resampling)
    np.testing.assert_allclose(
        heights, gdal_warp(str(tmp_path / "dem.tif"), frame, grid, method), atol=height_quantum(spacing)
    )


@pytest.mark.feature("T1")
def test_a_dem_in_degrees_is_warped_exactly(shared):
    path = str(shared / "fuji" / "dem_srtm30.tif")
    frame = frame_of((270000.0, 3895000.0, 310000.0, 3935000.0))
    grid = make_grid(frame, 200)
    heights = read_heights(open_raster(path), frame, grid)
    np.testing.assert_allclose(heights, gdal_warp(path, frame, grid, "bilinear"), atol=height_quantum(200))


@pytest.mark.feature("T1")
def test_nodata_and_what_lies_outside_become_holes(tmp_path):
    values = hills()
    values[20:30, 30:50] = -9999
    dem = open_raster(write_raster(tmp_path / "dem.tif", values, BOX, nodata=-9999))
    frame = frame_of((300050.0, 3900050.0, 309950.0, 3905950.0))  # reaches 2 km beyond the DEM in the east
    heights = read_heights(dem, frame, make_grid(frame, 100))
    assert np.isnan(heights[20:30, 30:50]).all()
    assert np.isnan(heights[:, 81:]).all()
    assert np.nanmin(heights) >= hills().min()


def test_nan_without_a_tag_is_no_data(tmp_path):
    values = hills()
    values[20:30, 30:50] = np.nan
    dem = open_raster(write_raster(tmp_path / "dem.tif", values, BOX))
    frame = frame_of((301000.0, 3901000.0, 307000.0, 3905000.0))
    heights = read_heights(dem, frame, make_grid(frame, 90))
    assert 0 < np.isnan(heights).sum() < heights.size / 5


@pytest.mark.feature("T1")
def test_any_band_with_scale_and_offset(tmp_path):
    path = write_raster(
        tmp_path / "dem.tif", np.stack((np.zeros((60, 80)), np.round(hills()))), BOX, data_type=gdal.GDT_Int16
    )
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(2).SetScale(0.5)
    dataset.GetRasterBand(2).SetOffset(100)
    dataset = None
    dem = open_raster(path, band=2)
    frame = frame_of(pixel_centres(dem))
    heights = read_heights(dem, frame, make_grid(frame, 100))
    np.testing.assert_allclose(heights, np.round(hills()) * 0.5 + 100)


def test_the_edge_of_the_dem_is_not_a_wall(dem):
    """Where scene and DEM end together, the outermost heights are those of the outermost pixels."""
    frame = frame_of(BOX)
    heights = read_heights(dem, frame, make_grid(frame, 100))
    assert np.isfinite(heights).all()
    assert np.abs(heights[:, -1] - hills()[:, [-1]].mean()).max() < 150
    assert heights.min() >= hills().min()


def test_a_missing_band_is_named(tmp_path):
    with pytest.raises(RasterError, match=r"BAND: .* has 1 band\(s\), so there is no band 3"):
        open_raster(write_raster(tmp_path / "dem.tif", hills(), BOX), band=3)


def test_a_raster_without_crs_is_refused(tmp_path):
    with pytest.raises(RasterError, match="has no CRS"):
        open_raster(write_raster(tmp_path / "dem.tif", hills(), BOX, crs=None))


def test_native_spacing_is_the_pixels_own(dem, shared):
    assert native_spacing(dem, frame_of(BOX)) == 100
    fuji = open_raster(str(shared / "fuji" / "dem_srtm30.tif"))
    around = frame_of((270000.0, 3895000.0, 310000.0, 3935000.0))
    # 30″ is 924 m along the meridian there, 757 m along the parallel.
    assert native_spacing(fuji, around) == pytest.approx(np.sqrt(924 * 757), rel=0.003)


@pytest.mark.feature("T2")
def test_native_spacing_is_that_of_the_place_in_a_raster_of_the_world(tmp_path):
    """In the world's Mercator projection a pixel at 80° N is a sixth as long as one at the equator."""
    half = 20037508.34
    box = (-half, -half, half, half)
    world = open_raster(write_raster(tmp_path / "world.tif", hills(1000, 1000), box, crs="EPSG:3857"))
    utm, wgs84 = spatial_reference("EPSG:32632"), spatial_reference("EPSG:4326")
    ((easting, northing),) = transform_points(wgs84, utm, np.array([(9.0, 80.0)]))
    frame = frame_of((easting - 1000, northing - 1000, easting + 1000, northing + 1000), "EPSG:32632")
    assert native_spacing(world, frame) == pytest.approx(2 * half / 1000 * np.cos(np.radians(80)), rel=0.005)


@pytest.mark.feature("T12")
@pytest.mark.parametrize("rotation", [30, -100])
def test_a_rotated_grid_takes_the_heights_at_its_turned_vertices(dem, rotation):
    """On a plane that rises by 1 m in 10 m eastwards and 1 m in 20 m northwards each vertex tells where it lies."""
    frame = make_frame(spatial_reference("EPSG:32654"), (303000.0, 3902000.0, 305000.0, 3903000.0), rotation)
    x, y = np.meshgrid(BOX[0] + 50 + 100 * np.arange(80), BOX[3] - 50 - 100 * np.arange(60))
    plane = gdal.GetDriverByName("MEM").CreateCopy("", dem.dataset)
    plane = gdal.Translate("", plane, format="MEM", outputType=gdal.GDT_Float64)
    plane.WriteArray((x - 304000) / 10 + (y - 3902500) / 20)
    heights = read_heights(replace(dem, dataset=plane), frame, Grid(frame.extent, 5, 3), Resampling.BILINEAR)
    column, row = np.meshgrid(np.linspace(-1000, 1000, 5), np.linspace(500, -500, 3))
    angle = np.radians(rotation)
    east, north = column * np.cos(angle) - row * np.sin(angle), column * np.sin(angle) + row * np.cos(angle)
    np.testing.assert_allclose(heights, east / 10 + north / 20, atol=0.01)


@pytest.mark.feature("T1")
def test_a_rotated_raster_lies_where_its_geotransform_says(shared):
    dem = open_raster(str(shared / "messy" / "rotated.tif"), crs="EPSG:32654")
    frame = frame_of(dem.extent)
    grid = make_grid(frame, max(frame.size) / 40)
    heights = read_heights(dem, frame, grid, Resampling.NEAREST)
    truth = gdal_warp(dem.dataset, frame, grid, "near", srcSRS=dem.srs.ExportToWkt())
    np.testing.assert_array_equal(heights, truth)
    assert np.isnan(heights[0, 0])  # a corner beyond the turned raster
    assert np.isfinite(heights).any()


@pytest.mark.feature("T1")
def test_a_south_up_raster_is_not_turned_over(tmp_path):
    path = write_raster(tmp_path / "up.tif", hills()[::-1], BOX)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetGeoTransform((BOX[0], 100, 0, BOX[1], 0, 100))
    dataset = None
    frame = frame_of((300050.0, 3900050.0, 307950.0, 3905950.0))
    np.testing.assert_allclose(
        read_heights(open_raster(path), frame, make_grid(frame, 100)), hills(), atol=0.01
    )


@pytest.mark.feature("T1")
def test_a_mask_band_makes_holes(tmp_path):
    path = write_raster(tmp_path / "masked.tif", hills(), BOX)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full((60, 80), 255, np.uint8)
    mask[20:30, 30:50] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    dataset = None
    dem = open_raster(path)
    aligned = frame_of(pixel_centres(dem))
    np.testing.assert_array_equal(np.isnan(read_heights(dem, aligned, make_grid(aligned, 100))), mask == 0)
    warped = frame_of((300100.0, 3900100.0, 307900.0, 3905900.0))
    heights = read_heights(dem, warped, make_grid(warped, 50))
    middle = heights[heights.shape[0] // 2 - 15 : heights.shape[0] // 2 - 12, heights.shape[1] // 2]
    assert np.isnan(middle).all()
    assert np.nanmin(heights) >= hills().min() - 0.01


@pytest.mark.feature("T1")
def test_an_alpha_band_makes_holes(tmp_path):
    alpha = np.full((60, 80), 65535)
    alpha[20:30, 30:50] = 0
    values = np.where(alpha, np.round(hills()) + 500, 0)
    path = write_raster(tmp_path / "alpha.tif", np.stack((values, alpha)), BOX, data_type=gdal.GDT_UInt16)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset = None
    dem = open_raster(path)
    aligned = frame_of(pixel_centres(dem))
    np.testing.assert_array_equal(np.isnan(read_heights(dem, aligned, make_grid(aligned, 100))), alpha == 0)
    for spacing in (70, 250):
        heights = read_heights(dem, aligned, make_grid(aligned, spacing))
        assert np.isnan(heights).any()
        assert np.nanmin(heights) >= values[alpha > 0].min()


@pytest.mark.feature("T1")
def test_a_scaled_height_may_be_the_number_for_no_data(tmp_path):
    """0 m is stored as 10000, and 0 means that nothing is known."""
    metres = np.round(hills(), 1)
    metres[40:50, 10:20] = 0
    stored = np.round((metres + 1000) * 10)
    stored[20:30, 30:50] = 0
    path = write_raster(tmp_path / "dem.tif", stored, BOX, nodata=0, data_type=gdal.GDT_UInt16)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.1)
    dataset.GetRasterBand(1).SetOffset(-1000)
    dataset = None
    dem = open_raster(path)
    aligned = frame_of(pixel_centres(dem))
    truth = np.where(stored, metres, np.nan)
    np.testing.assert_allclose(read_heights(dem, aligned, make_grid(aligned, 100)), truth, atol=1e-3)
    sea = frame_of((301100.0, 3901100.0, 301900.0, 3901900.0))
    np.testing.assert_allclose(read_heights(dem, sea, make_grid(sea, 40)), 0, atol=1e-3)


@pytest.mark.feature("T1")
def test_control_points_place_a_raster(tmp_path):
    path = write_raster(tmp_path / "placed.tif", hills(), BOX)
    points = [
        gdal.GCP(BOX[0] + 100 * column, BOX[3] - 100 * row, 0, column, row)
        for column in (0, 40, 80)
        for row in (0, 30, 60)
    ]
    loose = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "points.tif"), 80, 60, 1, gdal.GDT_Float32)
    loose.WriteArray(hills())
    loose.SetGCPs(points, gdal.Open(path).GetProjection())
    loose = None
    frame = frame_of((301000.0, 3901000.0, 309000.0, 3905000.0))  # reaches 1 km beyond
    grid = make_grid(frame, 70)
    heights, truth = (
        read_heights(open_raster(str(tmp_path / name)), frame, grid) for name in ("points.tif", "placed.tif")
    )
    np.testing.assert_allclose(heights, truth, atol=0.01)


@pytest.mark.feature("T2")
def test_a_grid_of_few_cells_of_the_dems_own_size_is_not_averaged(dem, tmp_path):
    """349 m make three cells, each a sixth longer than a pixel."""
    frame = frame_of((301010.0, 3901010.0, 301359.0, 3901359.0))
    grid = make_grid(frame, 100)
    truth = gdal_warp(str(tmp_path / "dem.tif"), frame, grid, "bilinear")
    np.testing.assert_allclose(read_heights(dem, frame, grid), truth, atol=1e-3)


@pytest.mark.feature("T2")
@pytest.mark.parametrize("code", ["EPSG:32654", "EPSG:4326"])
@pytest.mark.parametrize(("columns", "rows"), [(2, 2), (3, 2), (2, 5), (6, 5)])
def test_few_vertices_average_the_pixels_around_them(tmp_path, code, columns, rows):
    """GDAL 3.6 by itself takes such wide pixels for ones across the antimeridian, and swaps columns."""
    size = 0.01 if code == "EPSG:4326" else 100
    box = (20.0, 50.0, 20.0 + 80 * size, 50.0 + 60 * size)
    dem = open_raster(write_raster(tmp_path / "dem.tif", hills(), box, crs=code))
    spacing = 12 * size
    west, north = box[0] + spacing / 2, box[3] - spacing / 2
    extent = (west, north - (rows - 1) * spacing, west + (columns - 1) * spacing, north)
    frame = replace(frame_of(BOX), extent=extent, wkt=dem.srs.ExportToWkt())
    truth = hills()[: 12 * rows, : 12 * columns].reshape(rows, 12, columns, 12).mean(axis=(1, 3))
    heights = read_heights(dem, frame, Grid(extent, columns, rows), Resampling.AVERAGE)
    np.testing.assert_allclose(heights, truth, atol=0.01)


@pytest.mark.feature("T2")
def test_one_cell_over_the_whole_dem_has_the_averages_of_its_quarters(dem):
    frame = frame_of(pixel_centres(dem))
    quarters = hills().reshape(2, 30, 2, 40).mean(axis=(1, 3))
    np.testing.assert_allclose(read_heights(dem, frame, make_grid(frame, 6000)), quarters, atol=0.01)


@pytest.mark.feature("T1")
@pytest.mark.parametrize(
    "data_type",
    [gdal.GDT_Byte, gdal.GDT_Int16, gdal.GDT_UInt16, gdal.GDT_Int32, gdal.GDT_Float32, gdal.GDT_Float64],
)
def test_any_data_type(tmp_path, data_type):
    values = np.round(hills() / hills().max() * 200)
    dem = open_raster(write_raster(tmp_path / "dem.tif", values, BOX, data_type=data_type))
    frame = frame_of((301000.0, 3901000.0, 307000.0, 3905000.0))
    grid = make_grid(frame, 90)
    truth = gdal_warp(str(tmp_path / "dem.tif"), frame, grid, "bilinear")
    np.testing.assert_allclose(read_heights(dem, frame, grid), truth, atol=1e-3)


@pytest.mark.feature("T1")
@pytest.mark.parametrize(
    "layout",
    [
        ("BLOCKYSIZE=7",),
        ("TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=32"),
        ("INTERLEAVE=PIXEL",),
        ("INTERLEAVE=BAND",),
        ("ENDIANNESS=BIG",),
        ("BIGTIFF=YES", "SPARSE_OK=YES"),
        ("COMPRESS=LZW", "PREDICTOR=3"),
    ],
)
def test_however_a_geotiff_is_laid_out(tmp_path, layout):
    path = write_raster(tmp_path / "dem.tif", np.stack((hills(seed=1), hills())), BOX)
    gdal.Translate(str(tmp_path / "laid_out.tif"), path, creationOptions=list(layout)).FlushCache()
    dem = open_raster(str(tmp_path / "laid_out.tif"), band=2)
    frame = frame_of((300150.0, 3900250.0, 307450.0, 3905650.0))
    np.testing.assert_array_equal(read_heights(dem, frame, make_grid(frame, 100)), hills()[3:58, 1:75])


@pytest.mark.parametrize("setting", [None, "NO"])
def test_gdals_settings_stay_as_they_are(tmp_path, setting):
    gdal.SetConfigOption("GTIFF_DIRECT_IO", setting)
    try:
        open_raster(write_raster(tmp_path / "dem.tif", hills(), BOX))
        assert gdal.GetConfigOption("GTIFF_DIRECT_IO") == setting
    finally:
        gdal.SetConfigOption("GTIFF_DIRECT_IO", None)


@pytest.mark.feature("T1")
def test_a_vrt_and_a_compressed_file_behind_a_web_like_path_are_read(tmp_path):
    path = write_raster(tmp_path / "dem.tif", hills(), BOX)
    options = ["COMPRESS=DEFLATE", "TILED=YES"]
    gdal.Translate(str(tmp_path / "packed.tif"), path, creationOptions=options).FlushCache()
    gdal.BuildVRT(str(tmp_path / "dem.vrt"), [str(tmp_path / "packed.tif")]).FlushCache()
    with zipfile.ZipFile(tmp_path / "dem.zip", "w") as archive:
        archive.write(path, "dem.tif")
    frame = frame_of((300050.0, 3900050.0, 307950.0, 3905950.0))
    for name in (str(tmp_path / "dem.vrt"), f"/vsizip/{tmp_path}/dem.zip/dem.tif"):
        np.testing.assert_array_equal(read_heights(open_raster(name), frame, make_grid(frame, 100)), hills())


@pytest.mark.feature("T14")
@pytest.mark.parametrize(("unit", "metres"), [("ft", 0.3048), ("US survey foot", 1200 / 3937), ("metre", 1)])
def test_heights_in_the_bands_unit_become_metres(tmp_path, unit, metres):
    path = write_raster(tmp_path / "dem.tif", hills(), BOX)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetUnitType(unit)
    dataset = None
    dem = open_raster(path)
    frame = frame_of(pixel_centres(dem))
    np.testing.assert_allclose(read_heights(dem, frame, make_grid(frame, 100)), hills() * metres, rtol=1e-6)


@pytest.mark.feature("T14")
def test_heights_in_the_unit_of_a_compound_crs_become_metres(tmp_path):
    """EPSG:6360 is the height above NAVD88 in US survey feet."""
    dem = open_raster(write_raster(tmp_path / "dem.tif", hills(), BOX), crs="EPSG:32654+6360")
    assert dem.unit == pytest.approx(1200 / 3937)


@pytest.mark.feature("T1")
def test_a_holes_edge_neither_spikes_nor_drops(tmp_path):
    """Whatever the resampling, no height is beyond those around it."""
    values = hills()
    values[20:30, 30:50] = -32768
    dem = open_raster(write_raster(tmp_path / "dem.tif", values, BOX, nodata=-32768))
    frame = frame_of((301000.0, 3901000.0, 307000.0, 3905000.0))
    for resampling in (Resampling.AUTO, Resampling.NEAREST, Resampling.BILINEAR, Resampling.AVERAGE):
        for spacing in (33, 70, 250):
            heights = read_heights(dem, frame, make_grid(frame, spacing), resampling)
            assert hills().min() <= np.nanmin(heights)
            assert np.nanmax(heights) <= hills().max()
