"""A recipe is run: the same bytes as the same steps by hand, wherever and however often."""

import json
import shutil
from pathlib import Path

import pytest
from pages import run
from recipes import TOWN, write_json, write_town
from scenery.core.page import read_page_recipe


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    folder = tmp_path_factory.mktemp("town")
    write_town(folder)
    return folder


@pytest.fixture(scope="module")
def page(qgis, town):
    """The page that the town's recipe makes."""
    path = town / "made" / "town.html"
    run("runrecipe", RECIPE=str(town / "town.scenery.json"), OUTPUT=str(path))
    return path


def build_by_hand(folder, output):
    """The steps of TOWN, each as a user runs it; numbers as qgis_process gives them, as texts."""
    data = folder / "data"
    ground = run(
        "buildterrain",
        DEM=str(data / "dem.tif"),
        SPACING="100",
        FRAME="#333333",
        OUTPUT=str(output / "a.glb"),
    )
    homes = run(
        "buildpolygons",
        INPUT=f"{data / 'houses.gpkg'}|layername=layer|subset=height > 7",
        TERRAIN=ground,
        HEIGHT='"height"',
        LABEL="\"name\" || '!'",
        FIELDS="name;height",
        OUTPUT=str(output / "b.glb"),
    )
    streets = run(
        "buildlines",
        INPUT=str(data / "roads.gpkg"),
        TERRAIN=ground,
        TYPE=2,
        RADIUS="5",
        OUTPUT=str(output / "c.glb"),
    )
    return run(
        "assemblescene",
        PARTS=[ground, homes, streets],
        TITLE="Town",
        EXAGGERATION="1.5",
        BACKGROUND="#a6c6e4,#eef2f4",
        OUTPUT=str(output / "hand.html"),
    )


def test_a_recipe_equals_the_same_steps_by_hand(qgis, town, page, tmp_path):
    by_hand = build_by_hand(town, tmp_path)
    assert page.read_bytes() == Path(by_hand).read_bytes()


def test_another_process_in_another_folder_makes_the_same_bytes(qgis_process, town, page, tmp_path):
    shutil.copytree(town / "data", tmp_path / "elsewhere" / "data")
    recipe = write_json(tmp_path / "elsewhere" / "recipe.json", TOWN)
    qgis_process("scenery:runrecipe", RECIPE=recipe, OUTPUT=tmp_path / "other.html")
    assert (tmp_path / "other.html").read_bytes() == page.read_bytes()


@pytest.mark.feature("W10")
def test_an_own_template_is_looked_for_beside_the_recipe_and_then_in_the_profile(qgis, town, tmp_path):
    profile = Path(qgis.qgisSettingsDirPath()) / "scenery" / "templates"
    profile.mkdir(parents=True, exist_ok=True)
    for folder, text in ((town, "beside"), (profile, "profile")):
        (folder / "own.html.j2").write_text(
            "{% extends 'scenery/viewer.html.j2' %}{% block before %}<p>" + text + "</p>{% endblock %}",
            "utf-8",
        )
    recipe = town / "own.scenery.json"
    write_json(recipe, {**TOWN, "scene": {"TEMPLATE_FILE": "own.html.j2"}})
    made = Path(run("runrecipe", RECIPE=str(recipe), OUTPUT=str(tmp_path / "own.html")))
    assert "<p>beside</p>" in made.read_text("utf-8")
    (town / "own.html.j2").unlink()
    run("runrecipe", RECIPE=str(recipe), OUTPUT=str(made))
    assert "<p>profile</p>" in made.read_text("utf-8")


def test_a_page_carries_its_recipe_without_the_authors_folders(town, page):
    carried = read_page_recipe(page)
    text = json.dumps(carried.to_json())
    assert [step.algorithm for step in carried.steps] == [step["algorithm"] for step in TOWN["steps"]]
    assert [layer.to_json() for layer in carried.layers.values()] == [
        {"source": "dem.tif"},
        {"source": "houses.gpkg|layername=layer", "filter": "height > 7"},
        {"source": "roads.gpkg"},
    ]
    assert str(town) not in page.read_text(encoding="utf-8")
    assert "/" not in text.replace("scenery:", "")


def test_a_page_beside_its_data_is_a_recipe(qgis, town, page, tmp_path):
    for file in (town / "data").iterdir():
        shutil.copy(file, tmp_path)
    shutil.copy(page, tmp_path / "page.html")
    run("runrecipe", RECIPE=str(tmp_path / "page.html"), OUTPUT=str(tmp_path / "again.html"))
    assert (tmp_path / "again.html").read_bytes() == page.read_bytes()
