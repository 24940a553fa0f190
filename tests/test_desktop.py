"""The QGIS desktop itself, on a display in memory, with the plugin enabled."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, link_package
from osgeo import gdal

PICTURES = ROOT / "build" / "desktop"
SETTINGS = """[PythonPlugins]
processing=true
scenery=true

[app]
showTipsOnStartup=false
"""


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Where the desktop is to write its page."""
    return tmp_path_factory.mktemp("scene") / "scene.html"


@pytest.fixture(scope="module")
def desktop(tmp_path_factory, scene):
    """What a session of the desktop saw, in which quick scene ran from its dialog; see desktop_session.py."""
    for program in ("qgis", "xvfb-run"):
        assert shutil.which(program), f"{program} is not here; scripts/setup --dev installs it"
    folder = tmp_path_factory.mktemp("desktop")
    profile = folder / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True)
    (profile / "QGIS3.ini").write_text(SETTINGS)
    subprocess.run([sys.executable, ROOT / "scripts" / "sample.py", folder], check=True)
    PICTURES.mkdir(parents=True, exist_ok=True)
    layers = {"DEM": str(folder / "dem.tif"), "LAYERS": [str(folder / "buildings.gpkg")]}
    settings = {
        "report": str(folder / "report.json"),
        "pictures": str(PICTURES),
        "algorithm": "scenery:quickscene",
        "parameters": {**layers, "OUTPUT": str(scene)},
    }
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QGIS_PLUGINPATH": str(link_package()),
        "SCENERY_DESKTOP_TEST": json.dumps(settings),
    }
    command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "qgis", "--noversioncheck", "--nologo"]
    command += ["--profiles-path", str(folder), "--code", str(Path(__file__).with_name("desktop_session.py"))]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=600)
    report = folder / "report.json"
    assert report.exists(), done.stdout + done.stderr
    seen = json.loads(report.read_text())
    assert seen["errors"] == []
    return seen


def test_toolbox_lists_the_provider(desktop):
    build_steps = {"scenery:buildterrain", "scenery:buildpolygons", "scenery:assemblescene"}
    assert {*build_steps, "scenery:quickscene"} <= set(desktop["algorithms"])
    assert desktop["icon"]


@pytest.mark.feature("W12")
def test_dialog_runs_and_the_page_opens(desktop, scene):
    assert [ok for ok, _ in desktop["finished"]] == [True]
    assert desktop["finished"][0][1]["OUTPUT"] == str(scene)
    assert desktop["opened"] == [str(scene)]
    assert "<script" in scene.read_text(encoding="utf-8")


def test_results_viewer_offers_the_page(desktop, scene):
    assert desktop["results"] == [str(scene)]
    assert desktop["listed"] == 1


def test_pictures_show_the_desktop(desktop):
    for name in ("dialog", "desktop"):
        pixels = gdal.Open(str(PICTURES / f"{name}.png")).ReadAsArray()
        assert pixels.std() > 10, name
