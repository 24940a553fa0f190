"""A generated sample where no real data can be had: a mountain valley and a small town in it.

The same files every time:  python sample.py FOLDER  writes dem.tif and buildings.gpkg.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

CRS = 32632
WEST, NORTH = 600_000.0, 5_200_000.0
CELLS, CELL = 400, 25.0  # the DEM is 10 km wide
TOWN = WEST + 5150.0, NORTH - 6400.0
STREETS, BLOCK = 9, 85.0  # blocks along a side, metres from street to street


def main(folder: Path) -> None:
    """Write both files to `folder`."""
    gdal.UseExceptions()
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2000-01-01T00:00:00.000Z")  # or GeoPackages differ every time
    folder.mkdir(parents=True, exist_ok=True)
    write_dem(folder / "dem.tif", heights())
    write_buildings(folder / "buildings.gpkg", np.random.default_rng(7))


def heights() -> np.ndarray:
    """Return (CELLS, CELLS) float32 metres: mountains either side of a valley that winds to the south."""
    rng = np.random.default_rng(1)
    row, column = np.mgrid[0:CELLS, 0:CELLS] / CELLS
    from_river = np.abs(column - 0.56 - 0.06 * np.sin(2 * math.pi * row) + 0.015 * noise(rng))
    slope = np.clip((from_river - 0.05) / 0.4, 0, 1) ** 1.2
    peak = np.exp(-((row - 0.35) ** 2 + (column - 0.15) ** 2) / 0.04)
    ridges = 1 - 0.5 * np.abs(noise(rng))
    return (620 + 40 * (1 - row) + slope * (400 + 800 * ridges + 900 * peak)).astype(np.float32)


def noise(rng: np.random.Generator) -> np.ndarray:
    """Return (CELLS, CELLS) values of mean 0 and deviation 1 whose spectrum falls as a landscape's does."""
    frequency = np.hypot(np.fft.fftfreq(CELLS)[:, None], np.fft.rfftfreq(CELLS)) * CELLS
    spectrum = np.fft.rfft2(rng.standard_normal((CELLS, CELLS))) / np.maximum(frequency, 3) ** 2.2
    values = np.fft.irfft2(spectrum, (CELLS, CELLS))
    return (values - values.mean()) / values.std()


def write_dem(path: Path, values: np.ndarray) -> None:
    """Write the DEM as a GeoTIFF."""
    options = ["COMPRESS=DEFLATE", "PREDICTOR=3"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), CELLS, CELLS, 1, gdal.GDT_Float32, options)
    dataset.SetGeoTransform((WEST, CELL, 0, NORTH, 0, -CELL))
    dataset.SetProjection(reference().ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(values)


def write_buildings(path: Path, rng: np.random.Generator) -> None:
    """Write the town as a GeoPackage: four houses a block, taller towards the middle, some L-shaped."""
    path.unlink(missing_ok=True)
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("buildings", reference(), ogr.wkbPolygon)
    for name, kind in (("name", ogr.OFTString), ("height", ogr.OFTReal), ("floors", ogr.OFTInteger)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    layer.StartTransaction()
    for number, (x, y) in enumerate(plots(), 1):
        from_middle = math.hypot(x - TOWN[0], y - TOWN[1]) / (STREETS * BLOCK / 2)
        floors = 1 + int(rng.gamma(2.0, 0.4 + 2.2 * max(0.0, 1 - from_middle)))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name"], feature["height"], feature["floors"] = f"House {number}", 3.2 * floors + 1.5, floors
        feature.SetGeometry(footprint(x, y, rng))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def plots() -> list[tuple[float, float]]:
    """Return the middles of the plots, in scene coordinates."""
    offsets = [
        (block + half) * BLOCK - STREETS * BLOCK / 2 for block in range(STREETS) for half in (0.28, 0.72)
    ]
    # The square in the middle stays free.
    return [
        (TOWN[0] + dx, TOWN[1] + dy)
        for dx in offsets
        for dy in offsets
        if abs(dx) > BLOCK / 2 or abs(dy) > BLOCK / 2
    ]


def footprint(x: float, y: float, rng: np.random.Generator) -> ogr.Geometry:
    """Return a rectangle or an L of 12 to 30 metres around a point."""
    width, depth = rng.uniform(6, 15, 2)
    corners = [(-width, -depth), (width, -depth), (width, depth), (-width, depth)]
    if rng.random() < 0.4:
        corners[2:3] = [(width, 0), (0, 0), (0, depth)]
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for dx, dy in [*corners, corners[0]]:
        ring.AddPoint_2D(x + dx, y + dy)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def reference() -> osr.SpatialReference:
    """Return the sample's CRS."""
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(CRS)
    return srs


if __name__ == "__main__":
    main(Path(sys.argv[1]))
