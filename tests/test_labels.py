"""Labels: in parts as they were given, in the page above their objects and never on each other."""

import numpy as np
import pytest
from boxes import EXTENT, FRAME, SOUTH, WEST, box_part, labels, page_of, terrain_part
from osgeo import gdal
from pages import open_scene, pick, pixels, project
from scenery.core.errors import PartError
from scenery.core.export_image import Picture, capture
from scenery.core.glb import Glb
from scenery.core.header import Header
from scenery.core.layer_part import write_layer
from scenery.core.legend import Legend, LegendItem
from scenery.core.objects import Objects
from scenery.core.part import read_part
from things import instances, sphere_model

HOSTILE = "</script><img src=x onerror=alert(1)>"
MAGENTA = (255, 0, 255, 255)
SIZE = (30, 40, 30)
FLAT = np.zeros((16, 21))
FOOT = 3  # pixels between a text and the place that it stands on


def scattered(count, seed=5):
    """Places on flat ground (count, 3), no two within 40 m of each other."""
    columns = np.arange(44 * 32)
    cells = np.random.default_rng(seed).choice(columns, count, replace=False)
    return np.column_stack((WEST + 120 + cells % 44 * 40, SOUTH + 100 + cells // 44 * 40, np.zeros(count)))


def shown(page):
    """The labels of the page as it is now."""
    return page.evaluate("() => window.scenery.labels()")


def look(page, camera, target):
    page.evaluate("view => window.scenery.setView(view)", {"camera": list(camera), "target": list(target)})


def overlaps(boxes):
    """The pairs of boxes (left, top, width, height) that have an area in common."""
    left, top, width, height = np.array(boxes).T
    right, bottom = left + width, top + height
    meet = (
        (left[:, None] < right) & (left < right[:, None]) & (top[:, None] < bottom) & (top < bottom[:, None])
    )
    return np.argwhere(np.triu(meet, 1))


def is_ink(shot):
    """Which pixels are the magenta of the texts, alone or nearly."""
    red, green, blue = shot.astype(int).transpose(2, 0, 1)
    return (red > 200) & (blue > 200) & (green < 90)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("labels")


@pytest.fixture(scope="module")
def ground(folder):
    return terrain_part(folder / "ground.glb", FLAT)


@pytest.fixture(scope="module")
def town(browser, folder, ground):
    """600 boxes of two classes on a plain, with magenta texts 25 m above them."""
    places = scattered(600)
    texts = [f"House {number}" for number in range(len(places))]
    legend = Legend([LegendItem("even", "#336699ff"), LegendItem("odd", "#993366ff")], np.arange(600) % 2)
    above = labels(places, SIZE, texts, height=25, color=MAGENTA, connector=False)
    part = box_part(folder / "town.glb", places, SIZE, labels=above, legend=legend)
    page = open_scene(browser, page_of(folder / "town.html", ground, part), reduced_motion="reduce")
    page.places, page.first = places, page.evaluate("() => window.scenery.view")
    yield page
    page.context.close()


@pytest.fixture
def home(town):
    """The town, seen as at first."""
    yield town
    town.evaluate(
        "view => { scenery.setExaggeration(1); scenery.setView(view); scenery.select('polygons-1', null);"
        "scenery.setLayer('polygons-1', { visible: true, classes: { even: true, odd: true } }) }",
        town.first,
    )


def test_labels_come_back_from_a_part_as_they_were(tmp_path, gltf_validate):
    texts = ["Käpylä 富士山", HOSTILE, "", "two\nlines 🏔"]
    given = labels(
        scattered(4), SIZE, texts, [0, 2, 3, 5], font="Serif", background="#ffffffcc", halo="#000000"
    )
    given.heights[:], given.sizes[:], given.connector = (1, 2.5, 0, -3), (9, 10, 11, 12), False
    given.anchors = np.array([0.0, 1, 2, 3])
    path = tmp_path / "part.glb"
    box_part(path, scattered(6), SIZE, labels=given)
    found = read_part(path).layer.labels
    for name, value in vars(given).items():
        np.testing.assert_array_equal(getattr(found, name), value, err_msg=name)
    assert gltf_validate(path)["issues"]["numWarnings"] == 0


def test_a_part_without_labels_says_nothing_of_them(tmp_path):
    path = tmp_path / "part.glb"
    box_part(path, scattered(2), SIZE, labels=labels(np.zeros((0, 3)), SIZE, []))
    assert "labels" not in Glb(path).json["asset"]["extras"]["scenery"]
    assert read_part(path).layer.labels is None


def test_labels_of_features_that_are_not_there_are_refused(tmp_path):
    with pytest.raises(PartError, match="is no part"):
        box_part(tmp_path / "part.glb", scattered(2), SIZE, labels=labels(scattered(1), SIZE, ["x"], [2]))


@pytest.mark.feature("V9")
def test_labels_never_overlap_from_wherever_one_looks(home):
    random = np.random.default_rng(11)
    for _ in range(12):
        target = (*random.uniform(EXTENT[:2], EXTENT[2:]), 0)
        angle, distance = random.uniform(0, 2 * np.pi), random.uniform(200, 3000)
        camera = (
            target[0] + distance * np.cos(angle),
            target[1] + distance * np.sin(angle),
            distance * random.uniform(0.2, 1.5),
        )
        look(home, camera, target)
        found = shown(home)
        assert len(found) > 3
        boxes = [label["box"] for label in found]
        assert len(overlaps(boxes)) == 0
        left, top, width, height = np.array(boxes).T
        assert (left >= 0).all()
        assert (top >= 0).all()
        assert (left + width <= 960).all()
        assert (top + height <= 600).all()


@pytest.mark.feature("V9")
def test_the_texts_are_where_the_page_says_and_nowhere_else(home):
    found = shown(home)
    ink = is_ink(pixels(home))
    assert len(found) > 20
    for label in found:
        left, top, width, height = np.rint(label["box"]).astype(int)
        assert ink[top : top + height, left : left + width].sum() > 20, label
        ink[top : top + height, left : left + width] = False
    assert ink.sum() == 0


@pytest.mark.feature("V9")
@pytest.mark.parametrize("exaggeration", [1, 3])
def test_a_label_stands_above_its_object(home, exaggeration):
    """25 m above the upper face of a box, which exaggeration moves."""
    home.evaluate("factor => window.scenery.setExaggeration(factor)", exaggeration)
    found = shown(home)
    assert len(found) > 10
    for label in found:
        x, y, _ = home.places[label["feature"]]
        px, py = project(home, x, y, SIZE[1] + 25 / exaggeration)
        left, top, width, height = label["box"]
        assert label["text"] == f"House {label['feature']}"
        assert left + width / 2 == pytest.approx(px, abs=1)
        assert top + height == pytest.approx(py - FOOT, abs=1)


def test_what_keeps_its_size_keeps_its_label(browser, folder):
    """A ball of 40 m around 100 m is not stretched: with an exaggeration of 3 its top is at 3 · 100 + 40 m."""
    centre = np.array([[0, 100, 0]])
    above = labels(np.array([[*FRAME.centre, 100.0]]), (0, 40, 0), ["ball"])
    above.anchors = centre[:, 1]
    path = folder / "ball.glb"
    with open(path, "wb") as file:
        ball = Objects(np.ones(1, bool), centre, instances=[instances(sphere_model(), centre, 40)])
        header = Header("points", "Ball", FRAME)
        write_layer(file, header, ball, np.full((1, 1, 4), 255, np.uint8), [], labels=above)
    page = open_scene(browser, page_of(folder / "ball.html", read_part(path), exaggeration=3.0))
    (label,) = shown(page)
    _, foot = project(page, *FRAME.centre, (3 * 100 + 40) / 3)
    assert label["box"][1] + label["box"][3] == pytest.approx(foot - FOOT, abs=1)
    page.context.close()


@pytest.mark.feature("V9")
def test_a_text_that_would_be_above_the_picture_slides_down_its_connector(browser, folder):
    places = np.array([[WEST + 1000, SOUTH + 700, 0]])
    above = labels(places, SIZE, ["high"], height=500)
    page = open_scene(
        browser, page_of(folder / "high.html", box_part(folder / "h.glb", places, SIZE, labels=above))
    )
    look(page, (WEST + 1000, SOUTH + 500, 60), (WEST + 1000, SOUTH + 700, 40))
    ((left, top, width, _),) = (label["box"] for label in shown(page))
    assert top >= 0
    assert left + width / 2 == pytest.approx(project(page, *places[0, :2], SIZE[1])[0], abs=1)
    page.context.close()


@pytest.mark.feature("V9")
def test_a_small_move_keeps_the_labels_that_are_shown(home):
    before = {label["feature"] for label in shown(home)}
    view = home.evaluate("() => window.scenery.view")
    for step in range(1, 6):
        camera = [view["camera"][0] + 2 * step, view["camera"][1], view["camera"][2]]
        look(home, camera, view["target"])
        after = {label["feature"] for label in shown(home)}
        assert len(before & after) >= 0.9 * len(before)
        before = after


@pytest.mark.feature("V9")
def test_the_nearer_of_two_labels_is_shown(browser, folder):
    places = np.array([[WEST + 1000, SOUTH + 700, 0], [WEST + 1000, SOUTH + 750, 0]])
    part = box_part(folder / "two.glb", places, SIZE, labels=labels(places, SIZE, ["south", "north"]))
    path = page_of(folder / "two.html", part)
    for side, text in ((-800, "south"), (2200, "north")):
        page = open_scene(browser, path)
        look(page, (WEST + 1000, SOUTH + side, 900), (WEST + 1000, SOUTH + 725, 0))
        assert [label["text"] for label in shown(page)] == [text]
        page.context.close()


@pytest.mark.feature("V13")
def test_labels_go_with_their_class_and_their_layer(home):
    home.evaluate("() => window.scenery.setLayer('polygons-1', { classes: { even: false } })")
    found = shown(home)
    assert found
    assert all(label["feature"] % 2 for label in found)
    home.evaluate("() => window.scenery.setLayer('polygons-1', { visible: false })")
    assert shown(home) == []
    assert is_ink(pixels(home)).sum() == 0


def test_a_click_on_a_label_shows_what_it_belongs_to(home):
    left, top, width, height = shown(home)[0]["box"]
    home.mouse.click(left + width / 2, top + height / 2)
    feature = shown(home)[0]["feature"]
    home.wait_for_function(
        "name => document.querySelector('.card').innerText.includes(name)", arg=f"Feature {feature + 1}"
    )
    home.keyboard.press("Escape")
    assert home.locator(".card").is_hidden()


def test_labels_keep_clear_of_the_panels(home):
    panels = [home.locator(name).bounding_box() for name in (".panel", ".toolbar")]
    boxes = [[panel["x"], panel["y"], panel["width"], panel["height"]] for panel in panels]
    assert len(overlaps(boxes + [label["box"] for label in shown(home)])) == 0


@pytest.mark.feature("X3")
def test_labels_are_in_the_saved_picture(home, tmp_path):
    home.get_by_role("button", name="Save image").click()
    with home.expect_download() as download:
        home.get_by_role("button", name="Save", exact=True).click()
    download.value.save_as(tmp_path / "saved.png")
    saved = gdal.Open(str(tmp_path / "saved.png")).ReadAsArray()[:3].transpose(1, 2, 0)
    assert is_ink(saved).sum() >= 0.99 * is_ink(pixels(home)).sum() > 500


@pytest.mark.feature("W8")
def test_labels_are_in_the_exported_picture(town, folder, tmp_path):
    capture(folder / "town.html", tmp_path / "town.png", Picture(960, 600))
    shot = gdal.Open(str(tmp_path / "town.png")).ReadAsArray()[:3].transpose(1, 2, 0)
    assert is_ink(shot).sum() > 500


@pytest.fixture(scope="module")
def ridge(browser, folder):
    """Two boxes before and behind a ridge 200 m high that runs from west to east, and a low box behind a tower."""
    heights = np.zeros((31, 41))
    heights[14:17] = 200
    ground = terrain_part(folder / "ridge.glb", heights)
    places = np.array([[WEST + 1000, SOUTH + 300, 0], [WEST + 1000, SOUTH + 1200, 0]])
    low = box_part(
        folder / "low.glb", places, SIZE, labels=labels(places, SIZE, ["south", "north"], height=20)
    )
    tower = np.array([[WEST + 400, SOUTH + 200, 0]])
    big = box_part(folder / "tower.glb", tower, (200, 150, 20), title="Tower")
    behind = tower + np.array([0, 60, 0])
    small = box_part(folder / "small.glb", behind, SIZE, labels=labels(behind, SIZE, ["shed"]), title="Shed")
    page = open_scene(browser, page_of(folder / "ridge.html", ground, low, big, small))
    yield page
    page.context.close()


@pytest.mark.feature("V9")
def test_a_hill_hides_the_labels_behind_it(ridge):
    look(ridge, (WEST + 1000, SOUTH - 500, 150), (WEST + 1000, SOUTH + 700, 50))
    assert {"south"} == {label["text"] for label in shown(ridge)} & {"south", "north"}
    look(ridge, (WEST + 1000, SOUTH + 2000, 150), (WEST + 1000, SOUTH + 700, 50))
    assert {"north"} == {label["text"] for label in shown(ridge)} & {"south", "north"}
    look(ridge, (WEST + 1000, SOUTH - 500, 1500), (WEST + 1000, SOUTH + 700, 50))
    assert {label["text"] for label in shown(ridge)} >= {"south", "north"}


def test_a_hidden_or_translucent_hill_hides_no_label(ridge):
    look(ridge, (WEST + 1000, SOUTH - 500, 150), (WEST + 1000, SOUTH + 700, 50))
    for change, undo in (({"visible": False}, {"visible": True}), ({"opacity": 0.4}, {"opacity": 1})):
        ridge.evaluate("change => window.scenery.setLayer('terrain-1', change)", change)
        found = {label["text"] for label in shown(ridge)}
        ridge.evaluate("change => window.scenery.setLayer('terrain-1', change)", undo)
        assert found >= {"south", "north"}


def test_an_object_hides_the_labels_behind_it(ridge):
    look(ridge, (WEST + 400, SOUTH - 300, 60), (WEST + 400, SOUTH + 200, 60))
    assert "shed" not in {label["text"] for label in shown(ridge)}
    ridge.evaluate("() => window.scenery.setLayer('polygons-2', { visible: false })")
    found = {label["text"] for label in shown(ridge)}
    ridge.evaluate("() => window.scenery.setLayer('polygons-2', { visible: true })")
    assert "shed" in found


@pytest.fixture(scope="module")
def curious(browser, folder):
    """A label of each kind of text that somebody might have."""
    texts = [
        HOSTILE,
        "x" * 5000,
        "one\ntwo\r\nthree\nfour",
        "مقهى (القاهرة)",
        "אבני חן 12",
        "👩‍👩‍👧 🏔",
        "\0\x07bell",
        "نص " * 2000,
        " \n\t ",
    ]
    places = np.array(
        [[WEST + 300 + 700 * (i % 3), SOUTH + 200 + 500 * (i // 3), 0] for i in range(len(texts))]
    )
    above = labels(
        places, SIZE, texts, height=10, color=(255, 255, 255, 255), background="#800080", font='x"; } * {'
    )
    path = page_of(folder / "curious.html", box_part(folder / "c.glb", places, SIZE, labels=above))
    page = open_scene(browser, path, 1400, 800)  # labels keep clear of the panels
    page.texts = texts
    yield page
    page.context.close()


def test_hostile_and_foreign_texts_are_drawn_as_texts(curious):
    found = {label["feature"]: label for label in shown(curious)}
    assert set(found) == set(range(8))  # what holds nothing but spaces is no label
    assert all(label["text"] == curious.texts[feature] for feature, label in found.items() if feature != 6)
    curious.record.assert_clean()
    assert curious.evaluate("() => document.images.length") == 0


def test_long_texts_are_clipped_and_lines_stay_lines(curious):
    boxes = {label["feature"]: label["box"] for label in shown(curious)}
    assert max(box[2] for box in boxes.values()) <= 260
    line = boxes[3][3]
    assert boxes[1][3] == line
    assert boxes[2][3] > 2.5 * line  # three lines
    assert max(box[3] for box in boxes.values()) < 4 * line


def test_a_plate_is_drawn_behind_the_text(curious):
    shot = pixels(curious).astype(int)
    for label in shown(curious):
        left, top, width, height = np.rint(label["box"]).astype(int)
        plate = shot[top + 1 : top + height - 1, left + 2 : left + width - 2]
        assert (np.abs(plate - (128, 0, 128)).max(axis=2) < 12).mean() > 0.4


def test_a_label_of_a_negative_height_and_a_tiny_or_huge_size_is_legible(browser, folder):
    places = np.array([[WEST + 500 * i, SOUTH + 700, 0] for i in (1, 2, 3)])
    above = labels(places, SIZE, ["tiny", "huge", "below"])
    above.heights[2], above.sizes[:2] = -20, (0, 10_000)
    page = open_scene(
        browser, page_of(folder / "sizes.html", box_part(folder / "s.glb", places, SIZE, labels=above))
    )
    heights = {label["text"]: label["box"][3] for label in shown(page)}
    assert set(heights) == {"tiny", "huge", "below"}
    assert heights["tiny"] >= 6
    assert heights["huge"] <= 130
    page.record.assert_clean()
    page.context.close()


def test_a_phone_opens_the_card_by_a_tap_on_a_label(browser, folder, town):
    page = open_scene(
        browser, folder / "town.html", 390, 844, has_touch=True, is_mobile=True, device_scale_factor=2
    )
    label = shown(page)[0]
    left, top, width, height = label["box"]
    page.touchscreen.tap(left + width / 2, top + height + 2)
    page.wait_for_function("() => !document.querySelector('.card').hidden")
    assert pick(page, 1, 1) is None
    page.context.close()
