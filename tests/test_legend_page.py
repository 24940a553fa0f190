"""The legend in the panel: swatches of the renderer's classes, and switches that hide exactly their features."""

import numpy as np
import pytest
from boxes import FRAME, SOUTH, WEST, box_part, image, page_of, terrain_part
from pages import open_scene, pick, pixels, project
from scenery.core.errors import PartError
from scenery.core.header import Header
from scenery.core.layer_part import write_layer
from scenery.core.legend import Legend, LegendItem
from scenery.core.objects import Objects
from scenery.core.part import read_part
from things import box_model, instances

HOSTILE = "</script><img src=x onerror=alert(1)>"
SIZE = (60, 80, 60)
PLACES = np.array([[WEST + 300 + 350 * (i % 5), SOUTH + 200 + 400 * (i // 5), 0] for i in range(15)])
CLASSES = np.array([0, 1, 2, -1, 0, 1, 2, 0, 1, 2, -1, 0, 1, 2, 0])
COLORS = np.array([[51, 102, 204, 255], [204, 153, 51, 255], [153, 51, 153, 255], [120, 120, 120, 255]])
GREEN = np.tile(np.array([0, 160, 80], np.uint8), (12, 24, 1))


def legend_of(classes=CLASSES):
    items = [
        LegendItem("homes", "#3366ccff"),
        LegendItem(HOSTILE, "#cc9933ff"),
        LegendItem("1", "#993399ff", image(GREEN)),
    ]
    return Legend(items, np.asarray(classes))


def set_classes(page, layer="polygons-1", **classes):
    page.evaluate("([id, classes]) => window.scenery.setLayer(id, { classes })", [layer, classes])


def hits(page, layer="polygons-1"):
    """The features that are picked at the middles of the upper faces of all boxes."""
    picked = [pick(page, *project(page, x, y, SIZE[1])) for x, y, _ in PLACES]
    return {hit["feature"] for hit in picked if hit and hit["layer"] == layer}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("legend")


@pytest.fixture(scope="module")
def scene(folder):
    """A plain with a layer of three classes, one of one class and one of twelve."""
    ground = terrain_part(folder / "ground.glb", np.zeros((16, 21)))
    town = box_part(folder / "town.glb", PLACES, SIZE, COLORS[CLASSES], title="Town", legend=legend_of())
    aside = PLACES[:12] + np.array([150.0, 0, 0])
    single = Legend([LegendItem("", "#ff8000ff")], np.zeros(12, np.int32))
    one = box_part(folder / "one.glb", aside, (5, 5, 5), title="One", legend=single)
    many = Legend([LegendItem(f"kind {i}", "#808080ff") for i in range(12)], np.arange(12))
    twelve = box_part(folder / "twelve.glb", aside, (5, 5, 5), title="Twelve", legend=many)
    return page_of(folder / "scene.html", ground, town, one, twelve)


@pytest.fixture(scope="module")
def opened(browser, scene):
    page = open_scene(browser, scene, reduced_motion="reduce")
    page.evaluate(
        "place => window.scenery.setView(place)",
        {"camera": [WEST + 1000, SOUTH + 600, 3500], "target": [WEST + 1000, SOUTH + 601, 0]},
    )
    yield page
    page.context.close()


@pytest.fixture
def page(opened):
    yield opened
    set_classes(opened, **{"0": True, HOSTILE: True, "1": True})


def test_a_legend_comes_back_from_a_part_as_it_was(tmp_path, gltf_validate):
    path = tmp_path / "part.glb"
    box_part(path, PLACES, SIZE, legend=legend_of())
    found = read_part(path).layer.legend
    assert found.items == legend_of().items
    np.testing.assert_array_equal(found.classes, CLASSES)
    assert gltf_validate(path)["issues"]["numWarnings"] == 0


@pytest.mark.parametrize("classes", [np.full(15, 3), np.full(15, -2), np.zeros(14, int)])
def test_a_legend_that_does_not_fit_its_features_is_refused(tmp_path, classes):
    with pytest.raises(PartError, match="is no part"):
        box_part(tmp_path / "part.glb", PLACES, SIZE, legend=legend_of(classes))


@pytest.mark.feature("V13")
def test_classes_are_listed_with_their_colours_and_pictures(page):
    names = page.locator("li", has_text="Town").locator(".class .name").all_inner_texts()
    assert names == ["homes", HOSTILE, "1"]
    colors = page.locator(".class .swatch i").evaluate_all(
        "swatches => swatches.slice(0, 2).map(swatch => getComputedStyle(swatch).backgroundColor)"
    )
    assert colors == ["rgb(51, 102, 204)", "rgb(204, 153, 51)"]
    box = page.locator(".class .swatch canvas").bounding_box()
    shot = pixels(page)[round(box["y"] + box["height"] / 2), round(box["x"] + box["width"] / 2)]
    assert np.abs(shot.astype(int) - GREEN[0, 0]).max() <= 2
    page.record.assert_clean()


@pytest.mark.feature("V13")
def test_scripts_know_the_classes(page):
    set_classes(page, homes=False)
    layers = page.evaluate("() => window.scenery.layers")
    assert layers[1]["classes"] == [
        {"label": "homes", "visible": False, "count": 5},
        {"label": HOSTILE, "visible": True, "count": 4},
        {"label": "1", "visible": True, "count": 4},
    ]
    assert "classes" not in layers[0]


@pytest.mark.feature("V13")
@pytest.mark.parametrize(("key", "hidden"), [("homes", 0), ("0", 0), (HOSTILE, 1), ("1", 2), ("2", 2)])
def test_a_class_is_hidden_by_its_label_or_else_by_its_index(page, key, hidden):
    set_classes(page, **{key: False})
    assert hits(page) == set(np.flatnonzero(hidden != CLASSES).tolist())
    set_classes(page, **{key: True})
    assert hits(page) == set(range(15))


@pytest.mark.parametrize("key", ["3", "-1", "shops", "__proto__ "])
def test_a_class_that_is_not_there_is_named(page, key):
    with pytest.raises(Exception, match="has no class"):
        set_classes(page, homes=False, **{key: False})
    assert len(hits(page)) == 15  # nothing has changed


@pytest.mark.feature("V13")
def test_a_switch_hides_the_features_of_its_class_their_colour_and_their_shadow(page):
    before = pixels(page).astype(int)
    page.get_by_label("homes").uncheck()
    after = pixels(page).astype(int)
    assert hits(page) == set(np.flatnonzero(CLASSES != 0).tolist())
    changed = np.abs(after - before).max(axis=2) > 8
    for feature, (x, y, _) in enumerate(PLACES):
        px, py = np.rint(project(page, x, y, SIZE[1])).astype(int)
        assert changed[py, px] == (CLASSES[feature] == 0), feature
    # The sun is in the north-west: 70 m south-east of its middle, the ground was in a box's shadow.
    x, y, _ = PLACES[7]
    px, py = np.rint(project(page, x + 50, y - 50, 0)).astype(int)
    assert after[py, px].sum() > before[py, px].sum() + 30
    page.get_by_label("homes").check()
    assert np.abs(pixels(page).astype(int) - before)[100:, 300:].max() <= 1


def test_switches_work_by_keyboard(page):
    page.get_by_label("homes").focus()
    page.keyboard.press("Space")
    assert not page.get_by_label("homes").is_checked()
    assert 0 not in hits(page)


def test_the_switch_follows_a_script(page):
    set_classes(page, homes=False)
    assert not page.get_by_label("homes").is_checked()


def test_one_class_is_a_swatch_beside_the_title(page):
    row = page.locator(".layers > li").nth(2)
    assert row.locator("input[type=checkbox]").count() == 1
    color = row.locator(".swatch i").evaluate("swatch => getComputedStyle(swatch).backgroundColor")
    assert color == "rgb(255, 128, 0)"


def test_many_classes_are_folded_until_they_are_asked_for(page):
    assert not page.get_by_label("kind 11").is_visible()
    page.get_by_text("12 classes").click()
    assert page.get_by_label("kind 11").is_visible()
    page.get_by_label("kind 11").uncheck()
    assert page.evaluate("() => window.scenery.layers[3].classes[11].visible") is False


def test_instances_are_hidden_with_their_class_too(browser, folder):
    x, z = FRAME.to_local(PLACES[:, 0], PLACES[:, 1])
    copies = instances(box_model(), np.column_stack((x, np.zeros(15), z)), SIZE)
    path = folder / "copies.glb"
    with open(path, "wb") as file:
        drawn = Objects(np.ones(15, bool), copies.positions, instances=[copies])
        header = Header("points", "Copies", FRAME)
        write_layer(file, header, drawn, COLORS[CLASSES].astype(np.uint8)[:, None], [], legend=legend_of())
    page = open_scene(browser, page_of(folder / "copies.html", read_part(path)))
    assert hits(page, "points-1") == set(range(15))
    set_classes(page, "points-1", homes=False)
    assert hits(page, "points-1") == set(np.flatnonzero(CLASSES != 0).tolist())
    page.context.close()


def test_a_phones_switches_are_large_enough_for_a_finger(browser, scene):
    page = open_scene(browser, scene, 390, 844, has_touch=True, is_mobile=True, device_scale_factor=2)
    page.get_by_role("button", name="Show layers").tap()
    for label in page.locator("label.class, label.layer, summary").all():
        assert label.bounding_box() is None or label.bounding_box()["height"] >= 44
    page.get_by_text("homes").tap()
    assert not page.get_by_label("homes").is_checked()
    page.context.close()
