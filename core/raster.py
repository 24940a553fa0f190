"""Rasters through GDAL: heights on a grid of vertices."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np
from osgeo import gdal, gdal_array, osr

from .errors import RasterError
from .frame import Extent, Frame, spatial_reference, transform_points
from .gdal_errors import first_cause, gdal_exceptions
from .gdal_options import gdal_option

FOOT, SURVEY_FOOT = 0.3048, 1200 / 3937
ARCHIVES = ("/vsizip/", "/vsitar/")  # what GDAL's paths of files in archives begin with
FEW = 6  # columns, as wide as a grid's cells, that GDAL can't average by themselves
ROOM = 10  # columns that it then needs around them
DIRECT_READING = "GTIFF_DIRECT_IO"  # option of GDAL
UNITS = {  # names of height units in metres, as rasters' band metadata spell them
    **dict.fromkeys(("m", "metre", "meter", "metres", "meters"), 1.0),
    **dict.fromkeys(("ft", "foot", "feet", "international foot"), FOOT),
    **dict.fromkeys(("us-ft", "ftus", "us survey foot", "us_survey_foot", "us survey feet"), SURVEY_FOOT),
    **dict.fromkeys(("cm", "centimetre", "centimeter", "centimetres", "centimeters"), 0.01),
    **dict.fromkeys(("dm", "decimetre", "decimeter", "decimetres", "decimeters"), 0.1),
    **dict.fromkeys(("km", "kilometre", "kilometer", "kilometres", "kilometers"), 1000.0),
}


class Resampling(Enum):
    """How heights between a raster's pixels are found; AUTO is average where the grid is coarser than the raster, else bilinear."""

    AUTO = "auto"
    NEAREST = "near"
    BILINEAR = "bilinear"
    CUBIC = "cubic"
    AVERAGE = "average"


@dataclass(frozen=True)
class Grid:
    """A regular grid of vertices that covers an extent, its outer vertices on the extent's edges.

    Where the frame is rotated, so is the grid: with the frame, about the frame's centre.
    """

    extent: Extent  # scene CRS, before the rotation
    columns: int  # vertices from west to east
    rows: int  # vertices from north to south

    @property
    def spacing(self) -> tuple[float, float]:
        """Distance of the vertices in CRS units, along x and along y."""
        xmin, ymin, xmax, ymax = self.extent
        return (xmax - xmin) / (self.columns - 1), (ymax - ymin) / (self.rows - 1)

    @property
    def pixel_extent(self) -> Extent:
        """The box of the pixels whose centres are the vertices.

        A billionth smaller: GDAL counts a point exactly on a raster's eastern or southern edge as outside.
        """
        xmin, ymin, xmax, ymax = self.extent
        dx, dy = self.spacing
        margin_x, margin_y = dx / 2 - 1e-9 * (xmax - xmin), dy / 2 - 1e-9 * (ymax - ymin)
        return xmin - margin_x, ymin - margin_y, xmax + margin_x, ymax + margin_y

    def origin(self, frame: Frame) -> tuple[float, float]:
        """x and z of the north-western vertex in the terrain's own metres."""
        x, z = frame.to_local(np.array(self.extent[0]), np.array(self.extent[3]))
        return float(x), float(z)

    def metric_spacing(self, frame: Frame) -> tuple[float, float]:
        """Distance of the vertices in ground metres, along x and along z."""
        return self.spacing[0] / frame.scale, self.spacing[1] / frame.scale


@dataclass(frozen=True)
class Raster:
    """One band of a georeferenced raster: an open GDAL dataset of that band alone, its scale and offset applied."""

    dataset: gdal.Dataset
    name: str
    srs: osr.SpatialReference
    unit: float = 1.0  # of its values, in metres

    @property
    def extent(self) -> Extent:
        """The box of the pixels' outer edges, in the raster's CRS."""
        x0, ax, bx, y0, ay, by = self.dataset.GetGeoTransform()
        columns, rows = self.dataset.RasterXSize, self.dataset.RasterYSize
        xs = [x0 + ax * c + bx * r for c in (0, columns) for r in (0, rows)]
        ys = [y0 + ay * c + by * r for c in (0, columns) for r in (0, rows)]
        return min(xs), min(ys), max(xs), max(ys)


def open_raster(
    path: str,
    band: int = 1,
    crs: str | None = None,
    name: str | None = None,
    options: Sequence[str] = (),
) -> Raster:
    """Open one band of any raster that GDAL reads, with its open options; `crs` overrides what the file says.

    Raises RasterError, naming the raster, where it can't be opened or has no such band, no georeference or no CRS of a map.
    """
    name = name or path
    with gdal_exceptions(), _read_straight():
        source = _open(path, name, options)
        if not 1 <= band <= source.RasterCount:
            raise RasterError(f"BAND: “{name}” has {source.RasterCount} band(s), so there is no band {band}.")
        dataset = _straight(_single_band(source, band), name)
        projection = crs or dataset.GetProjection()
        if not projection:
            raise RasterError(
                f"DEM: “{name}” has no CRS; assign one first (Raster ▸ Projections ▸ Assign Projection)."
            )
        srs = spatial_reference(projection)
        if not (srs.IsProjected() or srs.IsGeographic()):
            raise RasterError(
                f"DEM: the CRS of “{name}”, {srs.GetName()}, is no map's; assign a projected or geographic one."
            )
        unit = height_unit(source.GetRasterBand(band).GetUnitType(), srs, source.GetSpatialRef())
        return Raster(dataset, name, srs, unit)


def _open(path: str, name: str, options: Sequence[str]) -> gdal.Dataset:
    """A raster, or the first file of an archive that GDAL does not open as a whole, as QGIS shows it."""
    try:
        return gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR, open_options=list(options))
    except RuntimeError as error:
        files = gdal.ReadDir(path) if path.startswith(ARCHIVES) else None
        if files:
            return _open(f"{path}/{files[0]}", name, options)
        raise RasterError(
            f"DEM: “{name}” can't be opened as a raster; check the path and the format."
        ) from error


def _read_straight() -> AbstractContextManager[None]:
    """Let GeoTIFFs that are opened inside the block and not compressed be read in place, not through GDAL's cache.

    A large one would stand in memory twice. What the user has set stays.
    """
    return gdal_option(DIRECT_READING, gdal.GetConfigOption(DIRECT_READING) or "YES")


def height_unit(name: str, *systems: osr.SpatialReference | None) -> float:
    """Metres of a unit of heights: what a band's unit type says, else the vertical axis of a compound CRS, else 1."""
    named = UNITS.get(name.strip().lower())
    if named:
        return named
    compound = (srs for srs in systems if srs is not None and srs.IsCompound())
    return next((srs.GetTargetLinearUnits("COMPD_CS|VERT_CS") for srs in compound), 1.0)


def _straight(dataset: gdal.Dataset, name: str) -> gdal.Dataset:
    """A dataset whose pixels lie on a map: one that only tells where some of them are (GCPs, geolocation) is warped when read.

    Raises RasterError, naming the raster, where it does not tell.
    """
    if dataset.GetGeoTransform(can_return_null=True) is not None:
        return dataset
    try:
        return gdal.Warp(
            "",
            dataset,
            format="VRT",
            outputType=gdal.GDT_Float32,
            srcNodata=_missing(dataset),
            dstNodata="nan",
            resampleAlg=Resampling.BILINEAR.value,
            errorThreshold=0,
        )
    except RuntimeError as error:
        raise RasterError(
            f"DEM: “{name}” has no georeference; georeference it first (GDAL Translate or the Georeferencer)."
        ) from error


def _single_band(source: gdal.Dataset, band: int) -> gdal.Dataset:
    """A virtual dataset of one band, scaled to its real values where the band says how.

    What is missing is told by a mask where the number for it may be a height once it is scaled, or where alpha tells it.
    """
    source_band = source.GetRasterBand(band)
    scale, offset = source_band.GetScale(), source_band.GetOffset()
    scaled = scale not in (None, 1.0) or offset not in (None, 0.0)
    if source.RasterCount == 1 and not scaled:
        return source
    options = {"bandList": [band], "unscale": scaled, "format": "VRT"}
    if scaled:
        options["outputType"] = gdal.GDT_Float32
    flags = source_band.GetMaskFlags()
    if flags != gdal.GMF_ALL_VALID and (scaled or flags & gdal.GMF_ALPHA):
        options.update(noData="none", maskBand=f"mask,{band}")
    return gdal.Translate("", source, **options)


def native_spacing(raster: Raster, frame: Frame) -> float:
    """The side in units of the scene CRS of a square as large as the raster's pixel at the scene's centre."""
    _, ax, bx, _, ay, by = raster.dataset.GetGeoTransform()
    if raster.srs.IsSame(frame.srs):
        return math.sqrt(abs(ax * by - bx * ay))
    centre = transform_points(frame.srs, raster.srs, np.array([frame.centre]))
    edges = centre + np.array([(ax, ay), (-ax, -ay), (bx, by), (-bx, -by)]) / 2
    east, west, south, north = transform_points(raster.srs, frame.srs, edges)
    area = abs(np.linalg.det(np.stack((east - west, south - north))))
    if np.isfinite(area) and area > 0:
        return math.sqrt(area)
    with gdal_exceptions():  # at a pole, or where the raster's CRS ends: what is best for all of the raster
        wkts = raster.srs.ExportToWkt(), frame.srs.ExportToWkt()
        return abs(gdal.AutoCreateWarpedVRT(raster.dataset, *wkts).GetGeoTransform()[1])


def pixel_centres(raster: Raster) -> Extent | None:
    """The box of the outer pixels' centres of a north-up raster of at least 2 × 2 pixels, else None."""
    _, dx, bx, _, ay, dy = raster.dataset.GetGeoTransform()
    if bx or ay or dx <= 0 or dy >= 0 or min(raster.dataset.RasterXSize, raster.dataset.RasterYSize) < 2:
        return None
    xmin, ymin, xmax, ymax = raster.extent
    return xmin + dx / 2, ymin - dy / 2, xmax - dx / 2, ymax + dy / 2


def read_heights(
    raster: Raster, frame: Frame, grid: Grid, resampling: Resampling = Resampling.AUTO
) -> np.ndarray:
    """Heights (rows, columns) float32 in metres at the grid's vertices, row 0 in the north; NaN where the raster has no data.

    Where the vertices are the raster's own pixel centres the pixels are read as they are; otherwise GDAL warps them with the exact
    transformer. Raises RasterError, naming the raster, where it is damaged.
    """
    with gdal_exceptions():
        aligned = not frame.rotation and bool(raster.srs.IsSame(frame.srs))
        try:
            heights = _read_aligned(raster, grid) if aligned else None
            if heights is None:
                native = native_spacing(raster, frame)
                heights = _warp(raster, frame, grid, native, _resolve(resampling, native, grid))
        except RuntimeError as error:
            reason = f" ({text})" if (text := first_cause(error)) else ""
            raise RasterError(f"DEM: “{raster.name}” can't be read{reason}; check the file.") from error
    if raster.unit != 1:
        heights *= np.float32(raster.unit)
    return heights


def _resolve(resampling: Resampling, native: float, grid: Grid) -> Resampling:
    if resampling is not Resampling.AUTO:
        return resampling
    # A whole number of cells may make the DEM's own spacing coarser by up to half a cell in all.
    tolerance = 0.5 / (min(grid.columns, grid.rows) - 1)
    coarser = max(grid.spacing) > native * (1 + tolerance)
    return Resampling.AVERAGE if coarser else Resampling.BILINEAR


def _read_aligned(raster: Raster, grid: Grid) -> np.ndarray | None:
    """The pixels themselves where the grid's vertices are pixel centres, else None."""
    box = pixel_centres(raster)
    if box is None:
        return None
    x0, dx, _, y0, _, dy = raster.dataset.GetGeoTransform()
    xmin, _, _, ymax = grid.extent
    column, row = (xmin - x0) / dx - 0.5, (ymax - y0) / dy - 0.5
    step_x, step_y = grid.spacing
    first_column, first_row = round(column), round(row)
    tolerance = 1e-6
    aligned = (
        abs(column - first_column) < tolerance
        and abs(row - first_row) < tolerance
        and abs(step_x / dx - 1) * grid.columns < tolerance
        and abs(step_y / -dy - 1) * grid.rows < tolerance
        and first_column >= 0
        and first_row >= 0
        and first_column + grid.columns <= raster.dataset.RasterXSize
        and first_row + grid.rows <= raster.dataset.RasterYSize
    )
    if not aligned:
        return None
    band = raster.dataset.GetRasterBand(1)
    window = (first_column, first_row, grid.columns, grid.rows)
    heights = band.ReadAsArray(*window, buf_type=gdal.GDT_Float32)
    nodata = band.GetNoDataValue()
    already = nodata is not None and math.isnan(nodata) and band.GetMaskFlags() == gdal.GMF_NODATA
    if band.GetMaskFlags() & gdal.GMF_ALL_VALID == 0 and not already:
        heights[band.GetMaskBand().ReadAsArray(*window) == 0] = np.nan
    return heights


def _warp(raster: Raster, frame: Frame, grid: Grid, native: float, resampling: Resampling) -> np.ndarray:
    """Heights at the grid's vertices, of a raster whose pixels are as large as squares of `native` units of the scene CRS."""
    heights = np.full((grid.rows, grid.columns), np.nan, np.float32)
    target = gdal_array.OpenArray(heights)
    target.SetProjection(frame.wkt)
    target.SetGeoTransform(pixel_geotransform(grid, frame))
    target.GetRasterBand(1).SetNoDataValue(math.nan)
    options = ["INIT_DEST=NO_DATA", "NUM_THREADS=ALL_CPUS", *_kernel_scale(native, frame, grid)]
    source = raster.dataset
    if resampling is Resampling.AVERAGE:
        cell = max(1.0, max(grid.spacing) / native)
        source = _roomy(raster, cell)
        options.append(f"SOURCE_EXTRA={math.ceil(ROOM * cell)}")
    done = gdal.Warp(
        target,
        source,
        srcSRS=raster.srs.ExportToWkt(),
        srcNodata=_missing(source),
        resampleAlg=resampling.value,
        errorThreshold=0,
        # Not multithread, which keeps what fails in its threads to itself.
        warpOptions=options,
    )
    if not done:
        raise RuntimeError(gdal.GetLastErrorMsg())
    target.FlushCache()
    return heights


def _missing(dataset: gdal.Dataset) -> str | None:
    """“nan” where nothing but its values tells where a dataset of floating-point numbers has no data, else None."""
    band = dataset.GetRasterBand(1)
    floating = gdal_array.flip_code(band.DataType) in (np.float32, np.float64)
    return "nan" if floating and band.GetMaskFlags() == gdal.GMF_ALL_VALID else None


def _kernel_scale(native: float, frame: Frame, grid: Grid) -> list[str]:
    """How far a turned grid shrinks the raster: GDAL would take it from the boxes of both, which turning enlarges."""
    if not frame.rotation:
        return []
    return [f"{axis}SCALE={min(1.0, native / spacing)!r}" for axis, spacing in zip("XY", grid.spacing)]


def _roomy(raster: Raster, cell: float) -> gdal.Dataset:
    """The raster's dataset, with a margin without data where it is but a few cells, each of `cell` pixels, wide itself.

    GDAL averages a cell that reaches from near the left edge of what it has read to near the right as if it were across the antimeridian.
    """
    dataset = raster.dataset
    columns, rows = dataset.RasterXSize, dataset.RasterYSize
    if columns >= FEW * cell or _is_around_the_world(raster):
        return dataset
    margin = math.ceil(ROOM * cell)
    options: dict[str, Any] = {"format": "VRT"}
    if dataset.GetRasterBand(1).GetMaskFlags() == gdal.GMF_ALL_VALID:
        options.update(noData="nan", outputType=gdal.GDT_Float32)
    return gdal.Translate(
        "", dataset, srcWin=[-margin, -margin, columns + 2 * margin, rows + 2 * margin], **options
    )


def _is_around_the_world(raster: Raster) -> bool:
    """Whether the eastern edge of a raster in degrees is its western one."""
    west, _, east, _ = raster.extent
    return (
        bool(raster.srs.IsGeographic()) and (east - west) * math.degrees(raster.srs.GetAngularUnits()) > 359
    )


def pixel_geotransform(grid: Grid, frame: Frame) -> tuple[float, float, float, float, float, float]:
    """GDAL's affine coefficients of pixels centred on a grid's vertices, turned with the frame about its centre."""
    xmin, ymin, xmax, ymax = grid.pixel_extent
    return rotated_geotransform((xmin, ymin, xmax, ymax), (grid.columns, grid.rows), frame)


def rotated_geotransform(
    extent: Extent, size: tuple[int, int], frame: Frame
) -> tuple[float, float, float, float, float, float]:
    """GDAL's affine coefficients of `size` (columns, rows) pixels over an extent (scene CRS) turned with the frame."""
    xmin, ymin, xmax, ymax = extent
    dx, dy = (xmax - xmin) / size[0], (ymax - ymin) / size[1]
    easting, northing = frame.centre
    cosine, sine = math.cos(math.radians(frame.rotation)), math.sin(math.radians(frame.rotation))
    x, y = xmin - easting, ymax - northing
    return (
        easting + x * cosine - y * sine,
        dx * cosine,
        dy * sine,
        northing + x * sine + y * cosine,
        dx * sine,
        -dy * cosine,
    )
