"""Export image, run as a user runs it."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from pages import run
from rasters import hills, write_raster

BOX = (300000.0, 3900000.0, 308000.0, 3906000.0)


@pytest.fixture(scope="module")
def scene(qgis, tmp_path_factory):
    folder = tmp_path_factory.mktemp("scene")
    dem = write_raster(folder / "hills.tif", hills(), BOX)
    part = run("buildterrain", DEM=dem, OUTPUT=str(folder / "terrain.glb"))
    return run("assemblescene", PARTS=[part], OUTPUT=str(folder / "scene.html"))


def pixels_of(png):
    return gdal.Open(str(png)).ReadAsArray()


@pytest.mark.feature("W8")
def test_a_scene_and_nothing_else_is_enough(scene, tmp_path):
    picture = pixels_of(run("exportimage", SCENE=scene, OUTPUT=str(tmp_path / "picture.png")))
    assert picture.shape == (3, 1080, 1920)
    assert len(np.unique(picture.reshape(3, -1), axis=1).T) > 1000  # it shows something


@pytest.mark.feature("W8")
def test_size_view_and_background_are_parameters(scene, tmp_path):
    """Straight above the middle, the model covers the middle of the picture and nothing of its corners."""
    view = "304000,3903000,20000,304000,3903000,0,0,1,0"
    output = str(tmp_path / "picture.png")
    run("exportimage", SCENE=scene, WIDTH=500, HEIGHT=300, VIEW=view, TRANSPARENT=True, OUTPUT=output)
    alpha = pixels_of(output)[3]
    assert alpha.shape == (300, 500)
    shown = np.argwhere(alpha > 127)
    # 6 km of some 13.7 km that are seen at the DEM's level, which perspective makes a little more
    assert np.ptp(shown[:, 0]) == pytest.approx(300 * 5900 / (2 * 19850 * np.tan(np.radians(19))), abs=5)
    assert shown.mean(axis=0) == pytest.approx((150, 250), abs=4)


@pytest.mark.feature("W8")
def test_the_group_that_is_asked_for_shows(qgis, tmp_path):
    extent = "300000,308000,3900000,3906000 [EPSG:32654]"
    parts = [
        run("buildterrain", EXTENT=extent, COLOR=color, GROUP=group, OUTPUT=str(tmp_path / f"{group}.glb"))
        for group, color in (("Today", "#c03030"), ("Plan", "#3030c0"))
    ]
    page = run("assemblescene", PARTS=parts, OUTPUT=str(tmp_path / "groups.html"))
    output = str(tmp_path / "picture.png")
    run("exportimage", SCENE=page, WIDTH=200, HEIGHT=120, GROUP="Plan", OUTPUT=output)
    red, _, blue = pixels_of(output)[:, 70, 100].astype(int)
    assert blue > red + 80
    with pytest.raises(Exception, match="can't be drawn: .*it has no group “Plan B”"):
        run("exportimage", SCENE=page, WIDTH=200, HEIGHT=120, GROUP="Plan B", OUTPUT=output)


@pytest.mark.parametrize(
    "wrong, sentence",
    [
        ({"SCENE": "/no/scene.html"}, "SCENE: the page /no/scene.html does not exist"),
        ({"VIEW": "1,2,3"}, "VIEW: “1,2,3” is no view"),
        ({"BROWSER": "/no/browser"}, "BROWSER: /no/browser can't be run"),
    ],
)
def test_a_wrong_parameter_is_named(scene, tmp_path, wrong, sentence):
    with pytest.raises(Exception, match=sentence):
        run("exportimage", **{"SCENE": scene, "OUTPUT": str(tmp_path / "picture.png"), **wrong})


@pytest.mark.feature("W8")
def test_it_runs_from_a_shell_without_a_display(qgis_process, scene, tmp_path):
    output = tmp_path / "picture.png"
    outcome = qgis_process("scenery:exportimage", SCENE=scene, WIDTH=320, HEIGHT=200, OUTPUT=output)
    assert pixels_of(output).shape == (3, 200, 320)
    assert f"64,000 pixels, 0 skipped; {output.stat().st_size:,} bytes" in outcome.log
