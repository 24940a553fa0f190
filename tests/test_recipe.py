"""Recipes are read, judged and written; what is wrong is named by its path."""

import copy
import json

import pytest
from recipes import TOWN, write_json
from scenery.core.errors import RecipeError
from scenery.core.privacy import clean_expression, clean_text, for_log, without_login
from scenery.core.recipe import SCHEMA, absolute, dump_recipe, filled, parse_recipe, read_recipe, relative

GROUND, HOMES = "steps[0].parameters", "steps[1].parameters"


def changed(*path, to=None, without=False):
    """TOWN with the value at a path replaced or taken away."""
    content = copy.deepcopy(TOWN)
    place = content
    for key in path[:-1]:
        place = place[key]
    if without:
        del place[path[-1]]
    else:
        place[path[-1]] = to
    return content


BAD = [
    ([], "the recipe: a list is not an object"),
    (changed("recipe", without=True), "“recipe” is missing"),
    (changed("recipe", to=2), "recipe: it is of version 2, which a newer Scenery made"),
    (changed("recipe", to=0), "recipe: 0 is not 1"),
    (changed("recipe", to="1"), "recipe: “1” is not 1"),
    (changed("recipe", to=True), "recipe: true is not 1"),
    (changed("steps", without=True), "“steps” is missing"),
    (changed("steps", to=[]), "steps: it is empty"),
    (changed("steps", to={}), "steps: an object is not a list"),
    (changed("stages", to=[]), "“stages” is no key that is known here"),
    (changed("layers", to=[]), "layers: a list is not an object"),
    (changed("layers", "dem", to="dem.tif"), "layers.dem: “dem.tif” is not an object"),
    (changed("layers", "dem", to={}), "layers.dem: it is empty; give “project” or “source”"),
    (changed("layers", "dem", to={"filter": "a"}), "layers.dem: neither “project” nor “source”"),
    (changed("layers", "dem", to={"project": "a", "provider": "wfs"}), "layers.dem.provider: there is no “source”"),
    (changed("layers", "dem", "path", to="x"), "layers.dem: “path” is no key that is known here"),
    (changed("layers", "dem", "source", to=""), "layers.dem.source: it is empty"),
    (changed("layers", "dem", "source", to=3), "layers.dem.source: 3 is not a text"),
    (changed("layers", "a/b", to={"source": "x"}), "layers: “a/b” is no name"),
    (changed("steps", 0, to="buildterrain"), "steps[0]: “buildterrain” is not an object"),
    (changed("steps", 0, "id", without=True), "steps[0]: “id” is missing"),
    (changed("steps", 0, "id", to="../ground"), "steps[0].id: “../ground” is no name"),
    (changed("steps", 1, "id", to="ground"), "steps[1].id: “ground” is an earlier step's, too"),
    (changed("steps", 0, "algorithm", without=True), "steps[0]: “algorithm” is missing"),
    (changed("steps", 0, "algorithm", to="native:buffer"), "steps[0].algorithm: “native:buffer” is no name"),
    (changed("steps", 0, "parameters", to=[]), f"{GROUND}: a list is not an object"),
    (changed("steps", 0, "parameters", "spacing", to=1), f"{GROUND}: “spacing” is no name"),
    (changed("steps", 0, "parameters", "DEM", to={"layer": "sea"}), f"{GROUND}.DEM: there is no layer “sea”; there is dem"),
    (changed("steps", 0, "parameters", "DEM", to={"file": "x"}), f"{GROUND}.DEM: “file” is no key"),
    (changed("steps", 0, "parameters", "DEM", to={"layer": "dem", "step": "a"}), f"{GROUND}.DEM: it has 2 keys"),
    (changed("steps", 0, "parameters", "TERRAIN", to={"step": "homes"}), f"{GROUND}.TERRAIN: there is no earlier step “homes”; there is none"),
    (changed("steps", 1, "parameters", "FIELDS", to=["name", {"step": 1}]), f"{HOMES}.FIELDS[1].step: 1 is not a text"),
    (changed("steps", 1, "parameters", "FIELDS", to=[["name"]]), f"{HOMES}.FIELDS[0]"),
    (changed("scene", to="Town"), "scene: “Town” is not an object"),
    (changed("scene", "PARTS", to=[{"step": "trees"}]), "scene.PARTS[0]: there is no earlier step “trees”"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "message"), BAD, ids=[message[:50] for _, message in BAD])
def test_a_bad_recipe_is_refused_by_the_path_of_what_is_wrong(content, message):
    with pytest.raises(RecipeError) as refusal:
        parse_recipe(content)
    assert message in str(refusal.value)


def test_an_independent_validator_finds_the_same_recipes_bad():
    """What the schema alone can say, jsonschema says too."""
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    beyond_schema = ("there is no", "is an earlier step's", "neither “project”")
    assert validator.is_valid(TOWN)
    for content, message in BAD:
        assert validator.is_valid(content) == any(text in message for text in beyond_schema), message


TEXTS = [
    (b"", "line 1, column 1: it is no JSON"),
    (b'{"recipe": 1;}', "line 1, column 13: it is no JSON"),
    (b'{"recipe": 1, "recipe": 1}', "the key “recipe” is there twice"),
    (b'{"recipe": NaN}', "NaN is no number"),
    (b"\xff\xfe\x00", "is no text in UTF-8"),
    (b"[" * 100_000, "nested too deeply"),
]


@pytest.mark.parametrize(("data", "message"), TEXTS)
def test_a_file_that_is_no_recipe_is_named(tmp_path, data, message):
    path = tmp_path / "bad.json"
    path.write_bytes(data)
    with pytest.raises(RecipeError) as refusal:
        read_recipe(path)
    assert message in str(refusal.value)
    assert "bad.json" in str(refusal.value)


def test_what_is_written_is_what_was_read(tmp_path):
    recipe = read_recipe(write_json(tmp_path / "recipe.json", TOWN))
    assert json.loads(dump_recipe(recipe)) == TOWN
    assert parse_recipe(json.loads(dump_recipe(recipe))) == recipe


def test_paths_start_at_the_recipe(tmp_path):
    assert absolute("data/dem.tif", tmp_path) == str(tmp_path / "data" / "dem.tif")
    assert absolute("../dem.tif", tmp_path) == str(tmp_path.parent / "dem.tif")
    for elsewhere in ("/vsizip/a.zip/dem.tif", "https://example.org/dem.tif", "PG:dbname=x"):
        assert absolute(elsewhere, tmp_path) == elsewhere
        assert relative(elsewhere, tmp_path) == elsewhere
    assert relative(str(tmp_path / "data" / "dem.tif"), tmp_path / "recipes") == "../data/dem.tif"


def test_keys_come_from_the_environment(monkeypatch):
    monkeypatch.setenv("TILES_KEY", "abc")
    assert filled("https://example.org/?key=${TILES_KEY}", "steps[0]") == "https://example.org/?key=abc"
    monkeypatch.delenv("TILES_KEY")
    with pytest.raises(RecipeError, match="the environment has no TILES_KEY"):
        filled("https://example.org/?key=${TILES_KEY}", "steps[0]")


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("https://joe:pw@example.org/{z}/{x}.png", "https://example.org/{z}/{x}.png"),
        ("https://t.org/{z}?access_token=abc&style=a", "https://t.org/{z}?access_token=${ACCESS_TOKEN}&style=a"),
        ("https://t.org/?subscription-key=a.b~c", "https://t.org/?subscription-key=${SUBSCRIPTION_KEY}"),
        ("type=xyz&url=https://t.org/%3Fapikey%3Dabc%26x%3D1", "type=xyz&url=https://t.org/%3Fapikey%3D${APIKEY}%26x%3D1"),
        ("/home/joe/maps/dem.tif", "dem.tif"),
        (r"C:\Users\joe\dem.tif", "dem.tif"),
        (r"\\server\share\dem.tif", "dem.tif"),
        ("file:///home/joe/dem.tif", "dem.tif"),
        ("A title / with a slash", "A title / with a slash"),
        ("https://example.org/?monkey=1", "https://example.org/?monkey=1"),
    ],
)  # fmt: skip
def test_addresses_lose_their_keys_and_paths_their_folders(text, clean):
    assert clean_text(text) == clean


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("'/home/joe/icons/tree.svg'", "'tree.svg'"),
        ("'/home/joe/icons/' || \"kind\" || '.svg'", "'' || \"kind\" || '.svg'"),
        ('"height" / 2', '"height" / 2'),
        ('"user" = \'joe\' AND "key" = 5', '"user" = \'joe\' AND "key" = 5'),
        ("'it''s'", "'it''s'"),
    ],
)
def test_expressions_keep_all_but_folders(text, clean):
    assert clean_expression(text) == clean


def test_connections_lose_their_logins_and_keep_their_subsets():
    source = "PG:dbname='town' host=db user='joe' password='it\\'s' authcfg=ab12cd3|layername=houses|subset=user = 'x'"
    assert without_login(source) == "PG:dbname='town' host=db|layername=houses|subset=user = 'x'"
    assert without_login("data/key=5/houses.gpkg") == "data/key=5/houses.gpkg"


def test_the_log_says_no_password():
    assert for_log("“host=db password='a b' x” does not exist") == "“host=db password=… x” does not exist"
    tiles = "type=xyz&url=https%3A%2F%2Ft.org%2F%7Bz%7D%3Ftoken%3Dabc&zmax=18"
    assert for_log(tiles) == tiles.replace("abc", "${TOKEN}")
    assert (
        for_log("“https://t.org/?token=abc” does not exist")
        == "“https://t.org/?token=${TOKEN}” does not exist"
    )
