"""Heights at the vertices of a grid, against GDAL's own warp."""

import numpy as np
import pytest
from osgeo import gdal
from rasters import hills, write_raster
from scenery.core.errors import RasterError
from scenery.core.frame import make_frame, metric_crs, spatial_reference
from scenery.core.raster import (
    Resampling,
    encode_png,
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
    heights = read_heights(dem, frame, make_grid(frame, native_spacing(dem, frame.srs)))
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


def test_an_extent_beside_the_dem_is_refused(dem):
    frame = frame_of((0.0, 0.0, 1000.0, 1000.0))
    with pytest.raises(RasterError, match="EXTENT: .* has no data"):
        read_heights(dem, frame, make_grid(frame, 100))


def test_native_spacing_is_the_pixels_own(dem, shared):
    assert native_spacing(dem, spatial_reference("EPSG:32654")) == 100
    fuji = open_raster(str(shared / "fuji" / "dem_srtm30.tif"))
    utm = metric_crs(fuji.srs, fuji.extent)
    assert 750 < native_spacing(fuji, utm) < 930  # 30″ is 926 m along the meridian, 757 m along the parallel


def test_png_pixels_are_read_back_by_gdal():
    pixels = np.random.default_rng(0).integers(0, 256, (7, 5, 4), dtype=np.uint8)
    gdal.FileFromMemBuffer("/vsimem/test.png", encode_png(pixels))
    np.testing.assert_array_equal(gdal.Open("/vsimem/test.png").ReadAsArray().transpose(1, 2, 0), pixels)
    gdal.Unlink("/vsimem/test.png")


def test_an_opaque_png_has_no_alpha():
    pixels = np.full((4, 4, 4), 255, np.uint8)
    gdal.FileFromMemBuffer("/vsimem/opaque.png", encode_png(pixels))
    assert gdal.Open("/vsimem/opaque.png").RasterCount == 3
    gdal.Unlink("/vsimem/opaque.png")
