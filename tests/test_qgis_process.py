"""The algorithms by qgis_process: exit status, output, the shipped model."""

import os
import signal
import subprocess

import pytest
from conftest import ROOT
from layers import square, write_layer
from rasters import hills, write_raster
from scenery.core.part import read_part

BOX = (300000.0, 3900000.0, 308000.0, 3906000.0)


@pytest.fixture
def dem(tmp_path):
    return write_raster(tmp_path / "hills.tif", hills(), BOX)


@pytest.fixture
def buildings(tmp_path):
    features = [(square(304000 + 40 * i, 3903000), {"height": 5.0 + i}) for i in range(10)]
    return write_layer(tmp_path / "buildings.gpkg", features, {"height": float})


def test_success_is_status_0_and_the_last_line_counts(qgis_process, dem, tmp_path):
    run = qgis_process("scenery:buildterrain", DEM=dem, OUTPUT=tmp_path / "terrain.glb")
    assert run.results["OUTPUT"] == str(tmp_path / "terrain.glb")
    assert "4,800 vertices, 1 blocks, 0 skipped" in run.log


def test_failure_is_not_status_0(qgis_process, tmp_path):
    run = qgis_process(
        "scenery:buildterrain", check=False, DEM=tmp_path / "missing.tif", OUTPUT=tmp_path / "terrain.glb"
    )
    assert run.returncode != 0
    assert "does not exist" in run.log
    assert not (tmp_path / "terrain.glb").exists()


def test_a_project_is_no_trouble(qgis, qgis_process, buildings, tmp_path):
    """QGIS 3.22 crashes at exit when a project's OGR layer was read the usual way."""
    from qgis.core import QgsFillSymbol, QgsProject, QgsSingleSymbolRenderer, QgsVectorLayer

    project = QgsProject()
    layer = QgsVectorLayer(buildings, "Buildings")
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "12,34,56,255"})))
    project.addMapLayer(layer)
    project.write(str(tmp_path / "town.qgs"))
    run = qgis_process(
        "scenery:buildpolygons",
        project=tmp_path / "town.qgs",
        INPUT="Buildings",
        HEIGHT="field:height",
        OUTPUT=tmp_path / "part.glb",
    )
    assert run.returncode == 0
    assert read_part(tmp_path / "part.glb").layer.colors[:, 0].tolist() == [[12, 34, 56, 255]] * 10


def test_a_project_is_no_trouble_where_features_are_read_one_by_one(qgis, qgis_process, buildings, tmp_path):
    """A formula, and no style to clone the layer for."""
    from qgis.core import QgsProject, QgsVectorLayer

    project = QgsProject()
    project.addMapLayer(QgsVectorLayer(buildings, "Buildings"))
    project.write(str(tmp_path / "town.qgs"))
    run = qgis_process(
        "scenery:buildpolygons",
        project=tmp_path / "town.qgs",
        INPUT="Buildings",
        HEIGHT='"height" * 2',
        COLOR="'#00ff00'",
        OUTPUT=tmp_path / "part.glb",
    )
    assert run.returncode == 0


@pytest.mark.feature("W12")
def test_quick_scene_makes_a_page_and_says_what_it_used(qgis_process, dem, buildings, tmp_path):
    run = qgis_process("scenery:quickscene", DEM=dem, LAYERS=buildings, OUTPUT=tmp_path / "scene.html")
    assert "height from “height”" in run.log
    assert (tmp_path / "scene.html").read_text(encoding="utf-8").lower().startswith("<!doctype html>")


def test_quick_scene_shows_points_and_lines_and_names_what_it_leaves_out(qgis, dem, tmp_path):
    import processing
    from osgeo import ogr
    from qgis.core import QgsProcessingFeedback

    points = [("POINT(304000 3903000)", {})]
    trees = write_layer(tmp_path / "trees.gpkg", points, geometry=ogr.wkbPoint, name="trees")
    lines = [("LINESTRING(303000 3902000,305000 3904000)", {})]
    roads = write_layer(tmp_path / "roads.gpkg", lines, geometry=ogr.wkbLineString, name="roads")
    table = write_layer(
        tmp_path / "table.gpkg", [(None, {"a": 1})], {"a": int}, geometry=ogr.wkbNone, name="table"
    )
    feedback = QgsProcessingFeedback()
    outputs = {"OUTPUT": str(tmp_path / "scene.html")}
    layers = [trees, roads, table]
    processing.run("scenery:quickscene", {"DEM": dem, "LAYERS": layers, **outputs}, feedback=feedback)
    assert "Layer “trees”: spheres." in feedback.textLog()
    assert "Layer “roads”: lines on the terrain." in feedback.textLog()
    assert "“table” is left out: it has no geometry" in feedback.textLog()
    page = (tmp_path / "scene.html").read_text(encoding="utf-8")
    assert '"kind":"points"' in page
    assert '"kind":"lines"' in page


def test_the_shipped_model_runs_with_its_inputs_alone(qgis_process, dem, buildings, tmp_path):
    outputs = {"scene:scene": tmp_path / "scene.html"}
    run = qgis_process("scenery:terrain_and_buildings", dem=dem, buildings=buildings, **outputs)
    assert run.returncode == 0
    page = (tmp_path / "scene.html").read_text(encoding="utf-8")
    assert '"kind":"terrain"' in page
    assert '"kind":"polygons"' in page


def test_the_same_run_twice_gives_the_same_bytes(qgis, dem, buildings, tmp_path):
    import processing

    inputs = {"DEM": dem, "LAYERS": [buildings]}
    for name in ("one.html", "two.html"):
        processing.run("scenery:quickscene", {**inputs, "OUTPUT": str(tmp_path / name)})
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()


@pytest.mark.parametrize(("stop", "spacing"), [(signal.SIGTERM, 1), (signal.SIGINT, 4)])
def test_a_run_that_is_stopped_leaves_what_was_there(tmp_path, stop, spacing):
    """A failing status and the old output untouched; qgis_process may also go on to the end after Ctrl-C, which is not far away then."""
    dem = write_raster(
        tmp_path / "large.tif", hills(1000, 1000), (300000.0, 3900000.0, 308000.0, 3908000.0), "EPSG:32654"
    )
    output = tmp_path / "terrain.glb"
    output.write_bytes(b"before")
    command = [
        str(ROOT / "scripts" / "qgis_process"),
        "run",
        "scenery:buildterrain",
        "--",
        f"DEM={dem}",
        f"SPACING={spacing}",
        f"OUTPUT={output}",
    ]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True
    )
    while b"large" not in (line := process.stdout.readline()) and line:
        pass
    os.killpg(process.pid, stop)
    process.communicate(timeout=120)
    if stop == signal.SIGINT and process.returncode == 0:
        assert read_part(output).terrain.blocks
    else:
        assert process.returncode != 0
        assert output.read_bytes() == b"before"


def test_heights_that_look_like_heights_are_found(qgis, tmp_path):
    from qgis.core import QgsVectorLayer
    from scenery.algorithms.shared.heights import guess_height

    def guess(**values):
        path = write_layer(
            tmp_path / f"{'-'.join(values)}.gpkg",
            [(square(304000, 3903000), values)],
            dict.fromkeys(values, str),
        )
        return guess_height(QgsVectorLayer(path))

    assert "“measuredHeight”" in guess(measuredHeight="12", name="x").reason
    assert "“floors” × 3 m a floor" in guess(floors="4").reason
    assert (
        "“building:levels” in other_tags × 3 m a floor"
        in guess(other_tags='"building:levels"=>"5","roof:shape"=>"flat"').reason
    )
    assert "no field looks like a height" in guess(name="x").reason


@pytest.mark.parametrize(
    ("values", "height"),
    [
        ({"height": "12.5 m"}, 12.5),
        ({"height": "", "levels": "4"}, 12),
        ({"height": "tall"}, 10),
        ({"other_tags": '"height"=>"8","building:levels"=>"9"'}, 8),
        ({"other_tags": '"building:levels"=>"2"'}, 6),
        ({"other_tags": '"name"=>"A \\"B\\""', "building": "yes"}, 10),
        ({"other_tags": '"natural"=>"water"', "building": ""}, 10),
    ],
)
def test_the_guessed_height_is_the_number_that_stands_there(qgis, tmp_path, values, height):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsVectorLayer
    from scenery.algorithms.shared.heights import guess_height

    layer = QgsVectorLayer(
        write_layer(tmp_path / "layer.gpkg", [(square(304000, 3903000), values)], dict.fromkeys(values, str))
    )
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    expression = QgsExpression(guess_height(layer).expression)
    assert expression.evaluate(context) == height, expression.evalErrorString()
