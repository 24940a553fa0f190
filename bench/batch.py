"""Measures how much faster a batch of 100 scenes is on two processes than on one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from measure import CRS, ORIGIN, fractal_heights
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parent.parent
SCENES, SIZE, SPACING = 100, 2001, 10.0
FASTER = 1.7


def write_dem(path: Path) -> None:
    reference = osr.SpatialReference()
    reference.SetFromUserInput(CRS)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((ORIGIN[0], SPACING, 0, ORIGIN[1] + SIZE * SPACING, 0, -SPACING))
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(fractal_heights(SIZE).astype(np.float32))


def write_inputs(folder: Path) -> None:
    """A DEM, a recipe of it, and a grid of places."""
    write_dem(folder / "dem.tif")
    step = {
        "id": "terrain",
        "algorithm": "scenery:buildterrain",
        "parameters": {"DEM": {"layer": "dem"}, "SPACING": 4, "CRS": CRS},
    }
    recipe = {"recipe": 1, "layers": {"dem": {"source": "dem.tif"}}, "steps": [step]}
    (folder / "recipe.json").write_text(json.dumps(recipe), encoding="utf-8")
    side = round(SCENES**0.5)
    places = [
        f"place {i},{ORIGIN[0] + 1500 + 1800 * (i % side)},{ORIGIN[1] + 1500 + 1800 * (i // side)}"
        for i in range(SCENES)
    ]
    (folder / "places.csv").write_text("\n".join(places), encoding="utf-8")


def seconds(folder: Path, processes: int) -> float:
    given = {
        "RECIPE": folder / "recipe.json",
        "PLACES": folder / "places.csv",
        "PLACES_CRS": CRS,
        "SIZE": 2000,
        "THUMBNAILS": "false",
        "PROCESSES": processes,
        "OUTPUT": folder / f"by-{processes}",
    }
    command = [str(ROOT / "scripts" / "qgis_process"), "run", "scenery:batchscenes", "--"]
    command += [f"{key}={value}" for key, value in given.items()]
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        write_inputs(Path(folder))
        one, two = (seconds(Path(folder), processes) for processes in (1, 2))
    load = os.getloadavg()[0]
    print(
        f"{SCENES} scenes: {one:.1f} s by one process, {two:.1f} s by two, {one / two:.2f} × as fast (load {load:.1f})"
    )
    return 0 if one / two >= FASTER else 1


if __name__ == "__main__":
    sys.exit(main())
