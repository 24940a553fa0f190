"""A batch makes each scene once, goes on where it was stopped, and no failure stops the others."""

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import time

import pytest
from conftest import ROOT
from layers import square, write_layer
from rasters import hills, write_raster
from recipes import write_json
from scenery.core.batch import safe_name, safe_names
from scenery.core.errors import ParameterError
from scenery.core.places import parse_places
from steps import logging_feedback
from test_gallery import scene_of

BOX = (540000.0, 3830000.0, 580000.0, 3880000.0)  # Kyoto, Osaka and Nara in zone 53 N
RECIPE = {
    "recipe": 1,
    "layers": {"dem": {"source": "dem.tif"}},
    "steps": [
        {
            "id": "terrain",
            "algorithm": "scenery:buildterrain",
            "parameters": {"DEM": {"layer": "dem"}, "GRID_SIZE": 20, "CRS": "EPSG:3099"},
        }
    ],
}
PLACES = "Kyoto,135.7555,35.0210\nOsaka,135.5199,34.6863\nNara,135.8329,34.6852\nEhime,132.7657,33.8416\n"


@pytest.fixture
def country(tmp_path):
    """A DEM and a recipe beside it."""
    write_raster(tmp_path / "dem.tif", hills(100, 80), BOX, "EPSG:3099")
    return write_json(tmp_path / "recipe.json", RECIPE)


def batch(recipe, folder, **parameters):
    """Run a batch; returns the lines of its log and the error that it ends with, if any."""
    import processing
    from qgis.core import QgsProcessingException

    feedback = logging_feedback()
    given = {"RECIPE": str(recipe), "OUTPUT": str(folder), "THUMBNAILS": False, **parameters}
    try:
        processing.run("scenery:batchscenes", given, feedback=feedback)
    except QgsProcessingException as error:
        return feedback.lines, str(error)
    return feedback.lines, ""


@pytest.mark.feature("W9")
def test_the_manuals_places_are_made_and_a_failure_stops_no_other(qgis_process, country, tmp_path):
    """Ehime lies beyond the DEM."""
    folder = tmp_path / "scenes"
    (tmp_path / "places.csv").write_text(PLACES, encoding="utf-8")
    given = {
        "RECIPE": country,
        "PLACES": tmp_path / "places.csv",
        "SIZE": 10000,
        "REPORT": tmp_path / "r.json",
    }
    done = qgis_process("scenery:batchscenes", check=False, OUTPUT=folder, **given)
    assert done.returncode != 0
    assert "1 of 4 scene(s) failed (Ehime)" in done.log
    with open(folder / "failures.csv", encoding="utf-8", newline="") as file:
        _, (name, _, error) = list(csv.reader(file))
    assert name == "Ehime"
    assert "DEM" in error or "extent" in error
    assert [entry["id"] for entry in json.loads((tmp_path / "r.json").read_text())["skipped"]] == ["Ehime"]
    for name in ("Kyoto", "Osaka", "Nara"):
        scene = scene_of(folder / f"{name}.html")
        assert scene["title"] == name
        xmin, ymin, xmax, ymax = scene["frame"]["extent"]
        assert (xmax - xmin, ymax - ymin) == pytest.approx((10000, 10000), abs=0.01)
    assert not (folder / "Ehime.html").exists()


def coverage_of(tmp_path, names, **more):
    """A layer of squares of 2 km, beside each other."""
    features = [
        (square(545000 + 3000 * i, 3840000, 2000), {"name": name, **more}) for i, name in enumerate(names)
    ]
    return write_layer(tmp_path / "parts.gpkg", features, {"name": str, "turn": float}, crs="EPSG:3099")


def test_a_scene_for_each_feature_with_expressions_and_an_index(qgis, country, page, tmp_path):
    coverage = coverage_of(tmp_path, ["East", "West <b>"], turn=15.0)
    folder = tmp_path / "scenes"
    lines, error = batch(
        country,
        folder,
        COVERAGE=coverage,
        NAME="'part of ' || \"name\"",
        TITLE="'The ' || \"name\"",
        ROTATION="field:turn",
        MARGIN=0,
        THUMBNAILS=True,
        PROCESSES=2,
    )
    assert error == ""
    assert "2 scenes made, 0 finished before, 0 failed" in " ".join(lines)
    scene = scene_of(folder / "part of West _b_.html")
    assert scene["title"] == "The West <b>"
    assert scene["frame"]["rotation"] == 15
    assert scene["frame"]["extent"] == [548000, 3840000, 550000, 3842000]
    page.goto((folder / "index.html").as_uri())
    assert page.locator("li strong").all_inner_texts() == ["The East", "The West <b>"]
    assert page.locator("svg a").count() == 2
    assert page.evaluate("[...document.images].every((image) => image.complete && image.naturalWidth > 100)")
    page.locator("li a").first.click()
    page.wait_for_function("() => window.scenery")
    assert page.record.errors == []


def test_what_is_finished_and_unchanged_is_not_made_again(qgis, country, tmp_path):
    coverage, folder = coverage_of(tmp_path, ["a", "b"]), tmp_path / "scenes"
    batch(country, folder, COVERAGE=coverage)
    written = {name: (folder / f"{name}.html").stat().st_mtime_ns for name in "ab"}
    (folder / "b.html").unlink()
    lines, _ = batch(country, folder, COVERAGE=coverage)
    assert "1 scenes made, 1 finished before" in " ".join(lines)
    assert (folder / "a.html").stat().st_mtime_ns == written["a"]
    write_raster(tmp_path / "dem.tif", hills(100, 80, seed=1), BOX, "EPSG:3099")
    lines, _ = batch(country, folder, COVERAGE=coverage)
    assert "2 scenes made, 0 finished before" in " ".join(lines)


def test_cancelling_leaves_what_is_finished(qgis, country, tmp_path):
    import processing
    from qgis.core import QgsProcessingException

    feedback, folder = logging_feedback(), tmp_path / "scenes"
    note = feedback.pushInfo
    feedback.pushInfo = lambda text: (note(text), feedback.cancel() if text.startswith("part 0") else None)
    given = {
        "RECIPE": str(country),
        "COVERAGE": coverage_of(tmp_path, [f"part {i}" for i in range(4)]),
        "THUMBNAILS": False,
        "PROCESSES": 1,
        "OUTPUT": str(folder),
    }
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("scenery:batchscenes", given, feedback=feedback)
    assert finished(folder) == ["part 0"]
    assert scene_of(folder / "part 0.html")["title"] == "part 0"


def finished(folder):
    """Names of the scenes that a folder has records of."""
    return sorted(path.stem for path in (folder / ".scenery").glob("*.json"))


def start_batch(**parameters):
    """A batch in a process group of its own, which finds Dask where this Python does."""
    command = [str(ROOT / "scripts" / "qgis_process"), "run", "scenery:batchscenes", "--"]
    command += [f"{key}={value}" for key, value in parameters.items()]
    environment = {**os.environ, "PYTHONPATH": sysconfig.get_paths()["purelib"]}
    return subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )


def wait_until(happened, seconds=120):
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_a_batch_that_is_killed_finishes_the_rest_only(qgis, country, tmp_path):
    names = [f"part {i}" for i in range(8)]
    coverage, folder = coverage_of(tmp_path, names), tmp_path / "scenes"
    given = {"RECIPE": country, "COVERAGE": coverage, "OUTPUT": folder, "PROCESSES": 1, "THUMBNAILS": "false"}
    process = start_batch(**given)
    wait_until(lambda: len(finished(folder)) >= 2)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    before = finished(folder)
    assert len(before) < 8
    written = {name: (folder / f"{name}.html").stat().st_mtime_ns for name in before}
    lines, error = batch(country, folder, COVERAGE=coverage)
    assert error == ""
    assert f"{8 - len(before)} scenes made, {len(before)} finished before" in " ".join(lines)
    assert finished(folder) == names
    assert {name: (folder / f"{name}.html").stat().st_mtime_ns for name in before} == written


def test_a_dask_cluster_loses_a_worker_and_no_scene(qgis, country, tmp_path):
    """The rest is made by the other worker, and all of it is what this machine makes by itself."""
    pytest.importorskip("distributed")
    names = [f"part {i}" for i in range(8)]
    coverage, folder = coverage_of(tmp_path, names), tmp_path / "scenes"
    scheduler_file = tmp_path / "scheduler.json"
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / ".cache" / "plugins"),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def dask(*arguments):
        command = [sys.executable, "-m", "distributed.cli.dask_" + arguments[0], *arguments[1:]]
        return subprocess.Popen(
            command,
            env=environment,
            cwd=tmp_path,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    cluster = [dask("scheduler", "--port", "0", "--no-dashboard", "--scheduler-file", str(scheduler_file))]
    try:
        wait_until(scheduler_file.exists)
        worker = (
            "worker",
            "--scheduler-file",
            str(scheduler_file),
            "--nthreads",
            "1",
            "--no-nanny",
            "--no-dashboard",
        )
        cluster += [dask(*worker), dask(*worker)]
        address = json.loads(scheduler_file.read_text())["address"]
        process = start_batch(
            RECIPE=country, COVERAGE=coverage, OUTPUT=folder, SCHEDULER=address, THUMBNAILS="false"
        )
        wait_until(lambda: len(finished(folder)) >= 2 or process.poll() is not None)
        os.killpg(cluster[1].pid, signal.SIGKILL)
        assert process.wait(timeout=240) == 0
    finally:
        for each in cluster:
            if each.poll() is None:
                os.killpg(each.pid, signal.SIGKILL)
            each.wait()
    assert finished(folder) == names
    local = tmp_path / "local"
    batch(country, local, COVERAGE=coverage)
    assert [(folder / f"{name}.html").read_bytes() for name in names] == [
        (local / f"{name}.html").read_bytes() for name in names
    ]


def test_a_batch_needs_no_home_and_no_writable_code(country, tmp_path):
    """As in a container: the code in a folder of its own that nobody may write to, no HOME, no display."""
    code = tmp_path / "code" / "scenery"
    ignored = shutil.ignore_patterns(".*", "node_modules", "tests", "bench", "docs", "__pycache__", "build")
    shutil.copytree(ROOT, code, ignore=ignored)
    for path in [code, *code.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    profile = tmp_path / "profile"
    environment = {
        "PATH": os.environ["PATH"],
        "QGIS_PLUGINPATH": str(code.parent),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    subprocess.run(
        [program, "plugins", "enable", "scenery"], env=environment, capture_output=True, check=True
    )
    command = [
        program,
        "run",
        "scenery:batchscenes",
        "--",
        f"RECIPE={country}",
        f"PLACES={PLACES.splitlines()[0]}",
    ]
    command += ["SIZE=5000", "THUMBNAILS=false", f"OUTPUT={tmp_path / 'scenes'}"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    for path in [code, *code.rglob("*")]:
        path.chmod(0o755)
    assert done.returncode == 0, done.stdout + done.stderr
    assert scene_of(tmp_path / "scenes" / "Kyoto.html")["title"] == "Kyoto"


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({}, "COVERAGE: neither a layer nor PLACES"),
        ({"PLACES": "Kyoto,135"}, "PLACES: line 1, “Kyoto,135”, is no place"),
        ({"PLACES": "Kyoto,135,35,-5"}, "PLACES: line 1: a size is not above 0"),
        ({"PLACES": "nowhere.csv"}, "PLACES: “nowhere.csv” can't be read"),
        ({"NAME": '"nome"'}, "NAME: the layer has no field “nome”"),
        ({"EXTENT": "'here'"}, "EXTENT: “here” of feature 1 is no extent"),
        ({"ROTATION": "'left'"}, "ROTATION: “left” of feature 1 is no number"),
        ({"features": []}, "holds no features; there is nothing to make"),
        ({"SCHEDULER": "tcp://127.0.0.1:9"}, "SCHEDULER: "),
    ],
)
def test_what_can_not_be_is_named(qgis, country, tmp_path, parameters, message):
    parameters = dict(parameters)
    names = parameters.pop("features", ["a"])
    if parameters.keys() & {"NAME", "EXTENT", "ROTATION", "SCHEDULER"} or not names:
        parameters["COVERAGE"] = coverage_of(tmp_path, names)
    _, error = batch(country, tmp_path / "scenes", **parameters)
    assert message in error


HOSTILE = [
    ("a/b", "a_b"),
    ("../../etc/passwd", "_.._etc_passwd"),
    ("..", "scene"),
    ("nul\0byte", "nul_byte"),
    ("CON", "_CON"),
    ("aux.txt", "_aux.txt"),
    ("LPT1", "_LPT1"),
    ("name.", "name"),
    ("-rf", "rf"),
    ("", "scene"),
    ("  ", "scene"),
    ("a\u202egnp.exe", "a_gnp.exe"),
    ("Zürich", "Zürich"),
    ("C:\\x", "C__x"),
]


@pytest.mark.parametrize(("text", "name"), HOSTILE)
def test_names_of_files_are_safe(tmp_path, text, name):
    assert safe_name(text) == name
    (tmp_path / f"{name}.html").write_text("")
    assert [path.name for path in tmp_path.iterdir()] == [f"{name}.html"]


def test_names_that_collide_are_numbered_and_long_ones_cut():
    assert safe_names(["a", "A", "a", "a-2"]) == ["a", "A-2", "a-3", "a-2-2"]
    (long,) = safe_names(["ü" * 300])
    assert len(long.encode()) == 100


def test_places_are_read_with_and_without_a_heading():
    text = 'name,x,y,width,height,rotation\n"Kyoto, old",135.7,35.0,2000,1000,30\n\nNara,135.8,34.6\n'
    first, second = parse_places(text)
    assert (first.name, first.width, first.height, first.rotation) == ("Kyoto, old", 2000, 1000, 30)
    assert (second.name, second.x, second.width) == ("Nara", 135.8, None)
    assert [place.name for place in parse_places("A,1,2;B,3,4")] == ["A", "B"]
    with pytest.raises(ParameterError, match="line 2"):
        parse_places("A,1,2\nB,x,4")
