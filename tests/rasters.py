"""Synthetic rasters for the tests."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, osr


def write_raster(path, values, extent, crs="EPSG:32654", nodata=None, data_type=gdal.GDT_Float32):
    """Write (rows, columns) or (bands, rows, columns) values as a GeoTIFF over an extent (pixels' outer edges); return the path."""
    bands = np.atleast_3d(values) if values.ndim == 3 else values[None]
    count, rows, columns = bands.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, count, data_type)
    xmin, ymin, xmax, ymax = extent
    dataset.SetGeoTransform((xmin, (xmax - xmin) / columns, 0, ymax, 0, (ymin - ymax) / rows))
    if crs:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        dataset.SetProjection(reference.ExportToWkt())
    for band, plane in enumerate(bands, 1):
        dataset.GetRasterBand(band).WriteArray(plane)
        if nodata is not None:
            dataset.GetRasterBand(band).SetNoDataValue(nodata)
    dataset = None
    return str(path)


def hills(rows=60, columns=80, seed=0):
    """Smooth heights (rows, columns) float32 between about 0 and 300 m."""
    y, x = np.mgrid[0:rows, 0:columns]
    phase = np.random.default_rng(seed).uniform(0, 6, 4)
    waves = np.sin(x / 9 + phase[0]) + np.cos(y / 7 + phase[1]) + np.sin((x + y) / 13 + phase[2])
    return ((waves + 3) * 50).astype(np.float32)
