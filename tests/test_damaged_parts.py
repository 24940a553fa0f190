"""Parts that are damaged, or none: one sentence that names the file, whatever is wrong with it."""

import json
import struct
import subprocess
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest
from citymodels import cityjson, village
from conftest import ROOT
from damage import flipped, joined, mutated, truncated
from layers import square, write_layer
from osgeo import gdal, ogr
from pages import run
from rasters import hills, write_raster
from scenery.core.errors import PartError, SceneryError
from scenery.core.export_model import ModelFormat, export_model
from scenery.core.part import read_part
from scenery.core.scene import Scene, describe
from scenery.core.surface import Surface

BOX = (300000.0, 3900000.0, 301600.0, 3901200.0)
KINDS = ["grid", "patches", "polygons", "lines", "points", "models", "city"]


@pytest.fixture(scope="module")
def parts(qgis, tmp_path_factory):
    """A small part of each kind, by name."""
    folder = tmp_path_factory.mktemp("parts")
    dem = write_raster(folder / "dem.tif", hills(), BOX)
    gdal.Translate(str(folder / "image.png"), dem, format="PNG", outputType=gdal.GDT_Byte)
    shapes = {
        "polygons": (square(300400, 3900400, 90), ogr.wkbPolygon),
        "lines": ("LINESTRING(300100 3900100,300300 3900900,300700 3900500)", ogr.wkbLineString),
        "points": ("POINT(300500 3900500)", ogr.wkbPoint),
    }
    fields = {"name": str, "n": int, "x": float}
    layers = {
        name: write_layer(
            folder / f"{name}.gpkg", [(wkt, {"name": "Ä", "n": 1, "x": 0.5})] * 3, fields, geometry=kind
        )
        for name, (wkt, kind) in shapes.items()
    }
    made = {name: str(folder / f"{name}.glb") for name in KINDS}
    run(
        "buildterrain",
        DEM=dem,
        IMAGE=str(folder / "image.png"),
        IMAGE_SIZE=32,
        SURROUNDINGS=3,
        OUTPUT=made["grid"],
    )
    run("buildterrain", DEM=dem, MAX_ERROR=5, FRAME="#000000", OUTPUT=made["patches"])
    on_it = {"TERRAIN": made["grid"], "LABEL": "name", "DATE": "'2020'"}
    run("buildpolygons", INPUT=layers["polygons"], **on_it, OUTPUT=made["polygons"])
    run("buildlines", INPUT=layers["lines"], **on_it, OUTPUT=made["lines"])
    run("buildpoints", INPUT=layers["points"], TYPE=6, **on_it, OUTPUT=made["points"])
    run("buildpoints", INPUT=layers["points"], TYPE=0, **on_it, OUTPUT=made["models"])
    (folder / "village.city.json").write_text(json.dumps(cityjson(village())))
    run("buildcitymodel", INPUT=str(folder / "village.city.json"), OUTPUT=made["city"])
    return {name: Path(path).read_bytes() for name, path in made.items()}


def use(path, folder):
    """Do with a part whatever can be done with one."""
    part = read_part(path)
    describe(Scene("Title", [part]))
    if part.terrain:
        Surface(part.terrain).heights(np.array([1.0]), np.array([1.0]))
    for model_format in ModelFormat:
        export_model([part], str(folder / f"model.{model_format.value}"), model_format)


def assert_one_sentence(data, what, folder):
    """Either nothing is amiss, or an error of one sentence says in which file."""
    path = folder / "damaged.bin"
    path.write_bytes(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            use(path, folder)
    except SceneryError as error:
        assert "\n" not in str(error), what
        assert str(path) in str(error) or "PARTS" in str(error), (what, str(error))
    except Exception as error:
        raise AssertionError(f"{what}: {error!r}") from error


@pytest.mark.parametrize("kind", KINDS)
def test_a_truncated_part_is_named(parts, tmp_path, kind):
    for what, data in truncated(parts[kind]):
        path = tmp_path / "damaged.bin"
        path.write_bytes(data)
        with pytest.raises(PartError, match=r"damaged\.bin” (is|can't be)"):
            use(path, tmp_path)
            raise AssertionError(what)


@pytest.mark.parametrize("kind", KINDS)
def test_a_part_with_one_thing_wrong_is_named_or_serves(parts, tmp_path, kind):
    data = parts[kind]
    for what, damaged in [*mutated(data, 1, 60), *flipped(data, 2, 15)]:
        assert_one_sentence(damaged, what, tmp_path)


BEFORE = b"what was there before"
USES = {
    "assemblescene": lambda part: {"PARTS": [part]},
    "exportmodel": lambda part: {"PARTS": [part]},
    "adddrape": lambda part: {"PART": part, "COLOR": "#ff0000"},
    "levelterrain": lambda part: {"PART": part, "OBJECTS": part},
    "buildpolygons": lambda part: {"TERRAIN": part},
    "buildterrain": lambda part: {"TERRAIN": part},
    "buildcitymodel": lambda part: {"TERRAIN": part},
}
SUFFIXES = {"assemblescene": "html"}


@pytest.fixture
def inputs(parts, tmp_path):
    """What the steps need beside the damaged part."""
    (tmp_path / "village.city.json").write_text(json.dumps(cityjson(village())))
    return {
        "buildpolygons": {"INPUT": write_layer(tmp_path / "a.gpkg", [(square(300400, 3900400, 90), {})])},
        "buildterrain": {"DEM": write_raster(tmp_path / "dem.tif", hills(), BOX)},
        "buildcitymodel": {"INPUT": str(tmp_path / "village.city.json")},
    }


def foreign():
    """A triangle as another program writes it: a valid .glb, but no part."""
    document = {
        "asset": {"version": "2.0", "generator": "Another", "extras": {"scenery": "yes"}},
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}}]}],
        "accessors": [
            {
                "bufferView": 0,
                "componentType": 5126,
                "count": 3,
                "type": "VEC3",
                "min": [0, 0, 0],
                "max": [1, 1, 0],
            }
        ],
        "bufferViews": [{"buffer": 0, "byteLength": 36}],
        "buffers": [{"byteLength": 36}],
    }
    positions = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0]], np.float32).tobytes()
    return joined(document, struct.pack("<II", 36, 0x004E4942) + positions)


@pytest.mark.parametrize("algorithm", USES)
def test_every_step_names_a_damaged_or_foreign_part(parts, inputs, tmp_path, algorithm):
    from qgis.core import QgsProcessingException

    part, output = tmp_path / "part.glb", tmp_path / f"out.{SUFFIXES.get(algorithm, 'glb')}"
    output.write_bytes(BEFORE)
    listing = sorted(path.name for path in tmp_path.iterdir())
    data = parts["grid"]
    for content in (b"", b"glTF", data[: len(data) // 2], data[:-4], b"\0" * len(data), foreign()):
        part.write_bytes(content)
        with pytest.raises(QgsProcessingException, match=r"part\.glb” (is|can't be)") as caught:
            run(algorithm, **inputs.get(algorithm, {}), **USES[algorithm](str(part)), OUTPUT=str(output))
        assert "Traceback" not in str(caught.value)
        assert output.read_bytes() == BEFORE
    left = {path.name for path in tmp_path.iterdir()} - {"part.glb"}
    assert {name for name in left if not name.endswith((".aux.xml", "-shm", "-wal"))} == set(listing)


@pytest.mark.parametrize("algorithm", ["assemblescene", "exportmodel"])
def test_parts_of_different_frames_are_named(parts, tmp_path, algorithm):
    from qgis.core import QgsProcessingException

    here, there, output = tmp_path / "here.glb", tmp_path / "there.glb", tmp_path / "out.html"
    here.write_bytes(parts["grid"])
    dem = write_raster(tmp_path / "dem.tif", hills(), BOX, crs="EPSG:32653")
    run("buildterrain", DEM=dem, TITLE="Another zone", OUTPUT=str(there))
    output.write_bytes(BEFORE)
    with pytest.raises(
        QgsProcessingException, match="“Another zone” lies in EPSG:32653 and .* in EPSG:32654; build both"
    ):
        run(algorithm, PARTS=[str(here), str(there)], OUTPUT=str(output))
    assert output.read_bytes() == BEFORE


@pytest.mark.parametrize("algorithm", ["assemblescene", "exportmodel", "buildterrain"])
def test_a_full_disk_is_one_sentence(small_disk, parts, inputs, tmp_path, algorithm):
    from qgis.core import QgsProcessingException

    part = tmp_path / "part.glb"
    part.write_bytes(parts["grid"])
    output = small_disk / f"out.{SUFFIXES.get(algorithm, 'glb')}"
    output.write_bytes(BEFORE)
    given = inputs.get(algorithm) or {"PARTS": [str(part)]}
    with pytest.raises(QgsProcessingException, match=r"out\.\w+ can't be written \(No space left"):
        run(algorithm, **given, OUTPUT=str(output))
    assert output.read_bytes() == BEFORE
    assert [path.name for path in small_disk.iterdir()] == [output.name]


def test_a_full_disk_keeps_the_scene_in_a_folder(small_disk, parts, tmp_path):
    from qgis.core import QgsProcessingException

    part = tmp_path / "part.glb"
    part.write_bytes(parts["grid"])
    scene = small_disk / "scene"
    (scene / "data").mkdir(parents=True)
    (scene / "index.html").write_bytes(BEFORE)
    with pytest.raises(QgsProcessingException, match=r"scene can't be written \(No space left"):
        run("assemblescene", PARTS=[str(part)], FORMAT=1, OUTPUT=str(scene))
    assert (scene / "index.html").read_bytes() == BEFORE
    assert [path.name for path in small_disk.iterdir()] == ["scene"]


def test_a_killed_run_leaves_what_was_there(parts, tmp_path):
    """It is killed while it writes; the next run is not hindered, and tidies up."""
    part, output = tmp_path / "part.glb", tmp_path / "scene.html"
    part.write_bytes(parts["grid"])
    output.write_bytes(BEFORE)
    program = """
import sys, time
sys.path.insert(0, sys.argv[1])
from scenery.core import scene
from scenery.core.part import read_part
whole = scene.Path.write_bytes
def slow(path, data):
    whole(path, data[: len(data) // 2])
    print("writing", flush=True)
    time.sleep(60)
scene.Path.write_bytes = slow
scene.write_page(scene.Scene("Title", [read_part(sys.argv[2])]), sys.argv[3])
"""
    command = [sys.executable, "-c", program, str(ROOT / ".cache" / "plugins"), str(part), str(output)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "writing\n"
        process.kill()
    assert output.read_bytes() == BEFORE
    run("assemblescene", PARTS=[str(part)], OUTPUT=str(output))
    assert b"<!DOCTYPE html>" in output.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["part.glb", "scene.html"]


def test_two_runs_into_one_folder_lock_each_other_out(parts, tmp_path):
    from qgis.core import QgsProcessingException
    from scenery.core.files import atomic_folder

    part = tmp_path / "part.glb"
    part.write_bytes(parts["grid"])
    with atomic_folder(tmp_path / "scene") as first:
        (first / "index.html").write_bytes(BEFORE)
        with pytest.raises(QgsProcessingException, match="scene is being written by another run; wait"):
            run("assemblescene", PARTS=[str(part)], FORMAT=1, OUTPUT=str(tmp_path / "scene.html"))
    assert (tmp_path / "scene" / "index.html").read_bytes() == BEFORE
