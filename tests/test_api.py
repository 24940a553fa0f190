"""The Python API: the manual's example translated, and scenes put together layer by layer, on a bare QgsApplication too."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from conftest import ROOT
from layers import square
from rasters import hills, write_raster
from recipes import write_json, write_town
from scenery.core.errors import ParameterError, RecipeError
from scenery.core.page import read_page_recipe
from test_gallery import scene_of

SCRIPT = ROOT / "docs" / "examples" / "places.py"


def run_script(code, *arguments, folder):
    """Run Python that has never seen QGIS; returns what it prints."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT / ".cache" / "plugins"),
    }
    command = [sys.executable, str(code), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=folder, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.feature("W11")
def test_the_manuals_example_runs_as_a_script(tmp_path):
    """Kyoto and Osaka out of one recipe, each where it lies, by the Exporter of the manual."""
    extent = (540000.0, 3830000.0, 580000.0, 3880000.0)
    write_raster(tmp_path / "dem.tif", hills(100, 80), extent, "EPSG:3099")
    recipe = {
        "recipe": 1,
        "layers": {"dem": {"source": "dem.tif"}},
        "steps": [
            {
                "id": "terrain",
                "algorithm": "scenery:buildterrain",
                "parameters": {"DEM": {"layer": "dem"}, "GRID_SIZE": 50},
            }
        ],
    }
    write_json(tmp_path / "offices.json", recipe)
    printed = run_script(SCRIPT, tmp_path / "offices.json", tmp_path / "scenes", folder=tmp_path)
    assert "Kyoto has been exported" in printed
    assert "Failed to export Ehime: " in printed
    frames = {name: scene_of(tmp_path / "scenes" / f"{name}.html")["frame"] for name in ("Kyoto", "Osaka")}
    from scenery.core.frame import spatial_reference, transform_points

    degrees, metres = spatial_reference("EPSG:4326"), spatial_reference("EPSG:3099")
    for name, place in (("Kyoto", (135.7555, 35.0210)), ("Osaka", (135.5199, 34.6863))):
        ((x, y),) = transform_points(degrees, metres, np.array([place]))
        expected = (x - 5000, y - 5000, x + 5000, y + 5000)
        assert frames[name]["crs"] == "EPSG:3099"
        assert frames[name]["extent"] == pytest.approx(expected, abs=0.01)


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    folder = tmp_path_factory.mktemp("town")
    write_town(folder)
    return folder


def test_map_settings_give_extent_rotation_and_layers(qgis, town, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsMapSettings, QgsPointXY, QgsRasterLayer
    from qgis.PyQt.QtCore import QSize
    from scenery.api import Exporter

    settings = tmp_path / "old.qto3settings"
    settings.write_text("{}")
    layer = QgsRasterLayer(str(town / "data" / "dem.tif"), "map")
    canvas = QgsMapSettings()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32654"))
    canvas.setOutputSize(QSize(600, 300))
    canvas.setLayers([layer])
    exporter = Exporter(settingsPath=str(settings))
    exporter.setMapSettings(canvas)
    exporter.setExtent(QgsPointXY(302000, 3901500), 1000, 500, 20)
    assert exporter.export(str(tmp_path / "page.html")) == Exporter.NO_ERROR
    scene = scene_of(tmp_path / "page.html")
    assert scene["frame"]["extent"] == [301500, 3901250, 302500, 3901750]
    assert scene["frame"]["rotation"] == 20
    assert scene["exaggeration"] == 1.5
    assert [drape["name"] for drape in scene["layers"][0]["drapes"]] == ["map"]
    assert "RECIPE" in Exporter(settingsPath=str(tmp_path / "missing.json")).export(str(tmp_path / "no.html"))


def test_a_scene_is_put_together_and_saved_as_page_model_and_recipe(qgis, town, tmp_path):
    from qgis.core import QgsVectorLayer
    from scenery.api import Scene

    houses = QgsVectorLayer(str(town / "data" / "houses.gpkg"), "Homes")
    scene = (
        Scene("Town", exaggeration=2)
        .add_terrain(town / "data" / "dem.tif", spacing=100)
        .add_polygons(houses, height="field:height", color="'#ff0000'")
        .add_lines(str(town / "data" / "roads.gpkg"), type=2, radius=5)
    )
    page = scene.save(tmp_path / "town.html")
    content = scene_of(Path(page))
    assert (content["title"], content["exaggeration"]) == ("Town", 2)
    assert [layer["title"] for layer in content["layers"]] == ["dem", "Homes", "roads"]
    assert Path(scene.save(tmp_path / "town.stl")).stat().st_size > 1000
    scene.save(tmp_path / "town.json")
    saved = json.loads((tmp_path / "town.json").read_text(encoding="utf-8"))
    assert os.path.normpath(tmp_path / saved["layers"]["dem"]["source"]) == str(town / "data" / "dem.tif")
    assert [step.id for step in read_page_recipe(page).steps] == ["terrain", "polygons", "lines"]


def test_a_layer_in_memory_is_shown_but_no_recipe_can_name_it(qgis, tmp_path):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
    from scenery.api import Scene

    layer = QgsVectorLayer("Polygon?crs=EPSG:32654&field=h:double", "Memory", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(square(300000, 3900000)))
    feature.setAttributes([5.0])
    layer.dataProvider().addFeatures([feature])
    scene = Scene().add_polygons(layer, height="field:h")
    assert '"features":1' in Path(scene.save(tmp_path / "page.html")).read_text(encoding="utf-8")
    with pytest.raises(ParameterError, match="a recipe can't name it"):
        scene.save(tmp_path / "recipe.json")


def test_mistakes_are_named_at_once(qgis, town):
    from scenery.api import Scene

    with pytest.raises(RecipeError, match="HIGHT: .* did you mean HEIGHT"):
        Scene().add_polygons(str(town / "data" / "houses.gpkg"), hight=3)
    with pytest.raises(ParameterError, match="The scene is empty"):
        Scene().save("nothing.html")


def test_a_notebook_shows_the_scene_inline(qgis, town, page, tmp_path):
    from scenery.api import Scene

    html = Scene("Inline").add_terrain(town / "data" / "dem.tif", spacing=200)._repr_html_()
    (tmp_path / "notebook.html").write_text(f"<!DOCTYPE html><body>{html}", encoding="utf-8")
    page.goto((tmp_path / "notebook.html").as_uri())
    frame = page.frames[1]
    frame.wait_for_function("() => window.scenery && window.scenery.ready")
    frame.evaluate("() => window.scenery.ready")
    assert frame.evaluate("() => window.scenery.layers.map((layer) => layer.title)") == ["dem"]
    assert page.record.errors == []
