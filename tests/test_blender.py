"""Models, opened in Blender."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import trimesh
from layers import write_layer
from osgeo import gdal
from pages import run
from rasters import hills, write_raster
from scipy.spatial import cKDTree

BOX = (300000.0, 3900000.0, 300800.0, 3900600.0)
HOUSES = [
    (f"POLYGON(({x} 3900200, {x + 40} 3900200, {x + 40} 3900230, {x} 3900230, {x} 3900200))", {})
    for x in (300200, 300400)
]
IMAGE = np.zeros((60, 80, 3), np.uint8)
IMAGE[:, :40], IMAGE[:, 40:], IMAGE[:8] = (255, 0, 0), (0, 0, 255), (0, 255, 0)


@pytest.fixture(scope="module")
def town(qgis, tmp_path_factory):
    """The path of a terrain with a drape and two houses, as a GLB."""
    folder = tmp_path_factory.mktemp("town")
    dem = write_raster(folder / "hills.tif", hills(30, 40), BOX)
    photo = write_raster(folder / "photo.tif", IMAGE.transpose(2, 0, 1), BOX, data_type=gdal.GDT_Byte)
    terrain = run("buildterrain", DEM=dem, IMAGE=photo, OUTPUT=str(folder / "terrain.glb"))
    houses = run(
        "buildpolygons",
        INPUT=write_layer(folder / "houses.gpkg", HOUSES),
        HEIGHT=20,
        COLOR="#336699",
        TERRAIN=terrain,
        OUTPUT=str(folder / "houses.glb"),
    )
    return run("exportmodel", PARTS=[terrain, houses], OUTPUT=str(folder / "town.glb"))


@pytest.fixture(scope="module")
def opened(town):
    """What Blender makes of it; heights are along its z axis, north is along y."""
    blender = shutil.which("blender")
    if not blender:
        pytest.skip("there is no Blender")
    output = Path(town).with_suffix(".npz")
    script = Path(__file__).parent / "blender" / "read_model.py"
    command = [
        blender,
        "--background",
        "--factory-startup",
        "--python-exit-code",
        "1",
        "--python",
        str(script),
    ]
    done = subprocess.run([*command, "--", town, str(output)], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return np.load(output)


@pytest.mark.feature("W7")
def test_blender_has_every_triangle_where_another_reader_has_it(town, opened):
    triangles = trimesh.load(town, force="mesh", process=False).triangles
    corners = triangles.reshape(-1, 3)[:, [0, 2, 1]] * (1, -1, 1)
    assert len(opened["sides"]) == len(triangles) and set(opened["sides"]) == {3}
    for here, there in ((corners, opened["places"]), (opened["places"], corners)):
        assert cKDTree(here).query(there)[0].max() < 1e-3


@pytest.mark.feature("W7")
def test_blender_lays_the_picture_on_the_terrain_as_the_map_has_it(opened):
    pictured = np.isfinite(opened["shares"]).all(axis=1)
    shares, places = opened["shares"][pictured], opened["places"][pictured]
    pixels = opened["image0"]
    rows = np.clip((shares[:, 1] * pixels.shape[0]).astype(int), 0, pixels.shape[0] - 1)
    columns = np.clip((shares[:, 0] * pixels.shape[1]).astype(int), 0, pixels.shape[1] - 1)
    found = pixels[rows, columns, :3]
    north, east = places[:, 1] > 300 - 70, places[:, 0] > 10
    west, south = places[:, 0] < -10, places[:, 1] < 300 - 90
    for chosen, color in ((north, (0, 1, 0)), (south & east, (0, 0, 1)), (south & west, (1, 0, 0))):
        assert chosen.any()
        np.testing.assert_allclose(found[chosen], np.broadcast_to(color, (chosen.sum(), 3)), atol=0.05)


@pytest.mark.feature("W7")
def test_blender_has_the_colour_of_the_houses(opened):
    """#336699, in linear light as sRGB (IEC 61966-2-1) has it."""
    wanted = [((value / 255 + 0.055) / 1.055) ** 2.4 for value in (0x33, 0x66, 0x99)]
    assert any(np.allclose(color[:3], wanted, atol=2e-3) for color in opened["colors"])
