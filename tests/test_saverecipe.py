"""Recipes are taken from pages, parts and projects, and become models and scripts."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import ROOT
from layers import write_layer
from osgeo import ogr
from pages import run
from recipes import TOWN, write_json, write_town
from scenery.core.recipe import read_recipe


@pytest.fixture(scope="module")
def town(qgis, tmp_path_factory):
    """The town with the page of its recipe."""
    folder = tmp_path_factory.mktemp("town")
    write_town(folder)
    run("runrecipe", RECIPE=str(folder / "town.scenery.json"), OUTPUT=str(folder / "town.html"))
    return folder


@pytest.fixture(scope="module")
def saved(town):
    """A recipe, a model and a script that were saved of the page."""
    folder = town / "saved"
    run(
        "saverecipe",
        SCENE=str(town / "town.html"),
        MODEL=str(folder / "town.model3"),
        SCRIPT=str(folder / "town.sh"),
        OUTPUT=str(folder / "recipe.json"),
    )
    return folder


def test_the_recipe_of_a_page_finds_its_files_and_makes_the_same_page(town, saved, tmp_path):
    content = json.loads((saved / "recipe.json").read_text(encoding="utf-8"))
    assert content["layers"]["houses_layer" if "houses_layer" in content["layers"] else "layer"][
        "source"
    ].startswith("../data/houses.gpkg")
    run("runrecipe", RECIPE=str(saved / "recipe.json"), OUTPUT=str(tmp_path / "again.html"))
    assert (tmp_path / "again.html").read_bytes() == (town / "town.html").read_bytes()


def test_the_script_makes_the_same_page(qgis_process, town, saved, tmp_path):
    program = tmp_path / "qgis_process"
    program.write_text(f'#!/bin/sh\nexec {ROOT}/scripts/qgis_process "$@"\n')
    program.chmod(0o755)
    done = subprocess.run(
        [str(saved / "town.sh"), str(tmp_path / "page.html")],
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "page.html").read_bytes() == (town / "town.html").read_bytes()


def test_the_model_makes_the_same_page(qgis, town, saved, tmp_path):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingModelAlgorithm, QgsProject

    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(saved / "town.model3"))
    inputs = {
        each.name(): each.defaultValue() for each in model.parameterDefinitions() if not each.isDestination()
    }
    assert len(inputs) == 3
    context = QgsProcessingContext()
    context.setProject(QgsProject())
    (output,) = [each.name() for each in model.destinationParameterDefinitions()]
    page = tmp_path / "model.html"
    model.run({**inputs, output: str(page)}, context, QgsProcessingFeedback(), {}, False)
    assert page.read_bytes() == (town / "town.html").read_bytes()


def test_parts_know_how_they_were_made(qgis, town, tmp_path):
    dem = str(town / "data" / "dem.tif")
    plain = run("buildterrain", DEM=dem, SPACING=200, OUTPUT=str(tmp_path / "plain.glb"))
    draped = run("adddrape", PART=plain, COLOR="#ff0000", NAME="Red", OUTPUT=str(tmp_path / "draped.glb"))
    run("saverecipe", PARTS=[draped], DATA=str(town), OUTPUT=str(tmp_path / "recipe.json"))
    recipe = read_recipe(tmp_path / "recipe.json")
    assert [step.algorithm for step in recipe.steps] == ["scenery:buildterrain", "scenery:adddrape"]
    page = run("assemblescene", PARTS=[draped], OUTPUT=str(tmp_path / "hand.html"))
    run("runrecipe", RECIPE=str(tmp_path / "recipe.json"), OUTPUT=str(tmp_path / "recipe.html"))
    assert (tmp_path / "recipe.html").read_bytes() == Path(page).read_bytes()


@pytest.mark.feature("W10")
def test_a_project_keeps_its_recipe_beside_it_and_finds_it_again(qgis, qgis_process, tmp_path):
    from qgis.core import QgsFillSymbol, QgsProject, QgsSingleSymbolRenderer, QgsVectorLayer

    write_town(tmp_path)
    (tmp_path / "town.scenery.json").unlink()
    project = QgsProject()
    layer = QgsVectorLayer(str(tmp_path / "data" / "houses.gpkg"), "Houses")
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "12,34,56,255"})))
    project.addMapLayer(layer)
    project.setTitle("Our town")
    path = tmp_path / "town.qgs"
    project.write(str(path))
    qgis_process("scenery:saverecipe", project=path)
    recipe = read_recipe(tmp_path / "town.scenery.json")
    assert [layer.to_json() for layer in recipe.layers.values()] == [
        {"project": "Houses", "source": "data/houses.gpkg"}
    ]
    qgis_process("scenery:runrecipe", project=path, OUTPUT=tmp_path / "page.html")
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "<title>Our town</title>" in text
    assert "#0c2238" in text
    run = qgis_process("scenery:runrecipe", check=False, OUTPUT=tmp_path / "none.html")
    assert run.returncode != 0
    assert "no project keeps one" in run.log


def test_a_style_of_the_recipe_and_none_other_counts(qgis, tmp_path):
    from qgis.core import QgsFillSymbol, QgsSingleSymbolRenderer, QgsVectorLayer
    from scenery.core.page import read_page_recipe

    write_town(tmp_path)
    layer = QgsVectorLayer(str(tmp_path / "data" / "houses.gpkg"), "Houses")
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "200,30,40,255"})))
    layer.saveNamedStyle(str(tmp_path / "red.qml"))
    content = json.loads(json.dumps(TOWN))
    content["layers"]["houses"]["style"] = "red.qml"
    recipe = write_json(tmp_path / "styled.json", content)
    run("runrecipe", RECIPE=str(recipe), OUTPUT=str(tmp_path / "page.html"))
    assert "#c81e28" in (tmp_path / "page.html").read_text(encoding="utf-8")
    carried = read_page_recipe(tmp_path / "page.html")
    assert [layer.style for layer in carried.layers.values()] == ["", "red.qml", ""]


def test_a_selection_becomes_a_filter(qgis, tmp_path):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

    square = "POLYGON((300000 3900000,300010 3900000,300010 3900010,300000 3900000))"
    path = write_layer(tmp_path / "three.gpkg", [(square, {"n": i}) for i in range(3)], {"n": int})
    layer = QgsVectorLayer(path, "three")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([1, 3])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    part = run("buildpolygons", INPUT=source, OUTPUT=str(tmp_path / "selected.glb"))
    run("saverecipe", PARTS=[part], OUTPUT=str(tmp_path / "recipe.json"))
    (step,) = read_recipe(tmp_path / "recipe.json").steps
    QgsProject.instance().removeMapLayer(layer)
    assert step.parameters["FILTER"] == "$id IN (1, 3)"
    run("runrecipe", RECIPE=str(tmp_path / "recipe.json"), OUTPUT=str(tmp_path / "page.html"))
    assert '"features":2' in (tmp_path / "page.html").read_text(encoding="utf-8")


SECRET = "s3cr3t-value"


def test_no_secret_and_no_folder_reaches_a_page(qgis, tmp_path):
    """Of a picture's address, the key and the login; of an icon's file, the folder."""
    from qgis.PyQt.QtGui import QImage

    icons = tmp_path / "private-folder"
    icons.mkdir()
    image = QImage(8, 8, QImage.Format_ARGB32)
    image.fill(0xFF00FF00)
    image.save(str(icons / "icon.png"))
    points = write_layer(
        tmp_path / "points.gpkg", [("POINT(300000 3900000)", {})], geometry=ogr.wkbPoint, name="points"
    )
    shutil.copy(icons / "icon.png", tmp_path / "icon.png")
    part = run(
        "buildpoints",
        INPUT=points,
        TYPE=6,
        FILE=f"'{icons}/icon.png'",
        LABEL=f"'https://joe:{SECRET}@example.org/?api_key={SECRET}'",
        OUTPUT=str(tmp_path / "part.glb"),
    )
    assert "private-folder" not in Path(part).read_bytes().decode("latin-1").partition("labels")[0]
    run("saverecipe", PARTS=[part], OUTPUT=str(tmp_path / "recipe.json"))
    text = (tmp_path / "recipe.json").read_text(encoding="utf-8")
    assert SECRET not in text
    assert "joe" not in text
    assert "private-folder" not in text
    assert "'https://example.org/?api_key=${API_KEY}'" in text
    assert "'icon.png'" in text
