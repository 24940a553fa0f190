"""The commands of scripts/."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from conftest import ROOT
from osgeo import gdal

SCRIPTS = ROOT / "scripts"


def run(*command, **environment):
    """Run a command with additions to the environment; return what became of it."""
    return subprocess.run(
        list(map(str, command)),
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=900,
    )


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    path = tmp_path_factory.mktemp("package") / "scenery.zip"
    assert run(sys.executable, SCRIPTS / "package", path).returncode == 0
    return path


def test_package_is_the_same_every_time(package, tmp_path):
    run(sys.executable, SCRIPTS / "package", tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_package_holds_what_belongs_in_it(package):
    names = ZipFile(package).namelist()
    assert {name.split("/")[0] for name in names} == {"scenery"}
    tops = {name.split("/")[1] for name in names}
    assert {"metadata.txt", "__init__.py", "algorithms", "core", "js", "templates", "LICENSE"} <= tops
    assert not tops & {"tests", "bench", "scripts", "build", "pyproject.toml"}
    assert "scenery/js/dist/viewer.js" in names
    suffixes = {Path(name).suffix for name in names}
    assert suffixes <= {".py", ".txt", ".md", ".svg", ".js", ".css", ".j2", ".model3", ".json", ".qm", ""}


def test_qgis_runs_the_package(package, tmp_path):
    ZipFile(package).extractall(tmp_path / "plugins")
    found = run("bash", "-c", f". {SCRIPTS}/lib.sh; qgis_process_program").stdout.strip()
    environment = {
        "QGIS_PLUGINPATH": str(tmp_path / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
    }
    assert run(found, "plugins", "enable", "scenery", **environment).returncode == 0
    listing = run(found, "list", **environment).stdout
    assert "scenery:quickscene" in listing


def test_setup_says_nothing_when_all_is_there():
    done = run(SCRIPTS / "setup", "--dev")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_setup_refuses_what_it_does_not_know():
    done = run(SCRIPTS / "setup", "--all")
    assert done.returncode != 0
    assert done.stderr == "Usage: scripts/setup [--dev]\n"


def test_qgis_process_leaves_the_users_home_alone(tmp_path):
    home, cache = tmp_path / "home", tmp_path / "cache"
    home.mkdir()
    own = dict.fromkeys(("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"), "")
    done = run(SCRIPTS / "qgis_process", "plugins", HOME=str(home), SCENERY_CACHE=str(cache), **own)
    assert "* scenery" in done.stdout, done.stderr
    assert list(home.rglob("*")) == []
    assert (cache / "profile").is_dir()


@pytest.mark.feature("W12", "W8")
def test_demo_without_the_network_shows_the_sample(tmp_path):
    done = run(
        SCRIPTS / "demo",
        SCENERY_CACHE=str(tmp_path / "cache"),
        DEMO_OUT=str(tmp_path / "out"),
        PIP_CONFIG_FILE=os.devnull,
        PIP_NO_INDEX="1",
        PIP_FIND_LINKS="",
    )
    assert done.returncode == 0, done.stderr
    assert "generated sample instead" in done.stderr
    assert done.stdout.split() == [str(tmp_path / "out" / name) for name in ("sample.html", "sample.png")]
    picture = gdal.Open(str(tmp_path / "out" / "sample.png")).ReadAsArray()
    assert picture.shape[1:] == (1000, 1600)
    assert picture[:3].std() > 15


def test_demo_says_why_it_can_not(tmp_path):
    done = run(SCRIPTS / "demo", tmp_path / "missing.tif", DEMO_OUT=str(tmp_path))
    assert done.returncode != 0
    assert "missing.tif" in done.stderr


FEATURES = "# list\n| T1 | terrain | \n| T2 + | more |\nA1 Mt Fuji · A2 Large area.\n"


def test_features_lists_rows_with_their_tests(tmp_path):
    (tmp_path / "features.md").write_text(FEATURES)
    done = run(sys.executable, SCRIPTS / "features", tmp_path / "features.md")
    lines = done.stdout.splitlines()
    assert any(line.startswith("T1") and line.endswith("terrain") for line in lines)
    assert any(line.startswith("T2") and line.endswith("more") for line in lines)
    # This very file shows W8, which that list does not have.
    assert done.returncode == 1
    assert "rows that the list does not have" in done.stdout
    assert "tests/test_scripts.py::test_demo_without_the_network_shows_the_sample" not in done.stdout


def test_features_without_the_list_says_so(tmp_path):
    done = run(sys.executable, SCRIPTS / "features", tmp_path / "none.md")
    assert done.returncode == 0
    assert "feature list is not here" in done.stdout


def test_page_code_passes_its_own_tests():
    done = subprocess.run(
        ["npm", "test", "--silent"], cwd=ROOT / "js", capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stdout + done.stderr
