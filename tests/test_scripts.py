"""The commands of scripts/."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from configparser import ConfigParser
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


def test_package_is_the_same_in_any_folder_and_time_zone(package, tmp_path):
    """Made again from what is in it, which was written just now."""
    ZipFile(package).extractall(tmp_path / "elsewhere")
    copy = tmp_path / "elsewhere" / "scenery"
    (copy / "scripts").mkdir()
    shutil.copy(SCRIPTS / "package", copy / "scripts")
    done = run(sys.executable, copy / "scripts" / "package", tmp_path / "again.zip", TZ="Pacific/Auckland")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_package_holds_what_belongs_in_it(package):
    names = ZipFile(package).namelist()
    assert {name.split("/")[0] for name in names} == {"scenery"}
    tops = {name.split("/")[1] for name in names}
    assert {path for path in tops if not path.endswith(".py")} == {
        *("metadata.txt", "LICENSE", "algorithms", "core", "i18n", "js", "models", "templates")
    }
    assert [name for name in names if "/js/" in name] == [
        f"scenery/js/dist/{name}" for name in ("LICENSES.txt", "viewer.css", "viewer.js")
    ]
    suffixes = {Path(name).suffix for name in names}
    assert suffixes == {".py", ".txt", ".svg", ".js", ".css", ".j2", ".model3", ".json", ".qm", ""}
    assert package.stat().st_size < 5_000_000


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="a copy of a checkout, which git knows nothing of")
def test_package_has_all_of_python_that_the_checkout_has(package):
    tracked = run("git", "-C", ROOT, "ls-files", "*.py").stdout.split()
    own = {name for name in tracked if name.split("/")[0] not in ("tests", "bench", "scripts", "docs")}
    assert own == {name[len("scenery/") :] for name in ZipFile(package).namelist() if name.endswith(".py")}


def test_package_has_the_licences_of_what_is_in_the_page(package):
    notices = ZipFile(package).read("scenery/js/dist/LICENSES.txt").decode()
    three = ROOT / "js" / "node_modules" / "three"
    version = json.loads((three / "package.json").read_text())["version"]
    assert f"three {version} (MIT)" in notices
    assert (three / "LICENSE").read_text().strip() in notices


def test_metadata_and_changelog_tell_of_this_version(package):
    metadata = ConfigParser()
    metadata.read_string(ZipFile(package).read("scenery/metadata.txt").decode())
    version = metadata["general"]["version"]
    assert metadata["general"]["changelog"].strip().startswith(version)
    assert f"## [{version}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert (ROOT / metadata["general"]["icon"]).is_file()


def test_package_runs_in_an_empty_profile_with_any_path(package, tmp_path):
    home = tmp_path / "Räume mit 空白"
    ZipFile(package).extractall(home / "profiles" / "default" / "python" / "plugins")
    program = run("bash", "-c", f". {SCRIPTS}/lib.sh; qgis_process_program").stdout.strip()
    environment = {"QGIS_PLUGINPATH": "", "QGIS_CUSTOM_CONFIG_PATH": str(home)}
    assert run(program, "plugins", "enable", "scenery", **environment).returncode == 0
    inputs = ("EXTENT=300000,301000,3900000,3901000", "CRS=EPSG:32654")
    part, page = home / "Ebene 平面.glb", home / "Szene 場面.html"
    run(program, "run", "scenery:buildterrain", "--", *inputs, f"OUTPUT={part}", **environment)
    done = run(
        program, "run", "scenery:assemblescene", "--", f"PARTS={part}", f"OUTPUT={page}", **environment
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


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
