"""The demo's data: generated and real."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

ROOT = Path(__file__).resolve().parent.parent
REAL = ROOT / ".cache" / "demo"


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    subprocess.run([sys.executable, ROOT / "scripts" / "sample.py", folder], check=True)
    return folder


def test_sample_is_the_same_every_time(sample, tmp_path):
    subprocess.run([sys.executable, ROOT / "scripts" / "sample.py", tmp_path], check=True)
    for name in ("dem.tif", "buildings.gpkg"):
        assert (tmp_path / name).read_bytes() == (sample / name).read_bytes()


def test_sample_has_a_mountain_above_its_town(sample):
    dem = gdal.Open(str(sample / "dem.tif")).ReadAsArray()
    assert dem.shape == (400, 400)
    assert np.isfinite(dem).all()
    buildings = ogr.Open(str(sample / "buildings.gpkg"))
    layer = buildings.GetLayer()
    assert layer.GetFeatureCount() == 320
    assert all(feature.GetGeometryRef().IsValid() and feature["height"] > 4 for feature in layer)
    town = heights_at(sample / "dem.tif", layer.GetExtent())
    assert dem.max() - town.max() > 1000


def heights_at(path, extent):
    """The DEM's values within (xmin, xmax, ymin, ymax)."""
    dataset = gdal.Open(str(path))
    west, cell, _, north, _, _ = dataset.GetGeoTransform()
    xmin, xmax, ymin, ymax = extent
    size = (int((xmax - xmin) / cell), int((ymax - ymin) / cell))
    return dataset.ReadAsArray(int((xmin - west) / cell), int((north - ymax) / cell), *size)


@pytest.mark.skipif(
    not (REAL / "mountains.tif").exists(), reason="scripts/demo has not fetched the real data"
)
@pytest.mark.parametrize(
    ("place", "longitude", "latitude", "metres"),
    [("Cove Lake", -84.2165, 36.305, 311), ("Norris Lake", -84.085, 36.2842, 305)],
)
def test_real_mountains_lie_where_they_are(place, longitude, latitude, metres):
    dataset = gdal.Open(str(REAL / "mountains.tif"))
    west, cell, _, north, _, _ = dataset.GetGeoTransform()
    value = dataset.ReadAsArray(int((longitude - west) / cell), int((north - latitude) / cell), 1, 1)[0, 0]
    assert value == metres, place
