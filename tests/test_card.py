"""The card of a clicked feature: names, numbers, dates, links, tags and pictures as a reader expects them."""

import numpy as np
import pytest
from boxes import SOUTH, WEST, box_part, image, page_of
from pages import open_scene, pick, pixels, project
from scenery.core.features import Column
from scenery.core.part import read_part

HOSTILE = "</script><img src=x onerror=alert(1)>"
PLACES = np.array([[WEST + 500, SOUTH + 500, 0], [WEST + 900, SOUTH + 500, 0], [WEST + 1300, SOUTH + 500, 0]])
SIZE = (50, 50, 50)
RED_AND_BLUE = np.zeros((40, 60, 3), np.uint8)
RED_AND_BLUE[:, :30, 0] = RED_AND_BLUE[:, 30:, 2] = 230
EMPTY = {"integer": 0, "real": 0.0, "boolean": False, "text": ""}
TYPES = {"integer": np.int64, "real": np.float64, "boolean": bool, "text": object}


def column(name, kind, first, **more):
    """A column whose first value is given and whose others are null."""
    values = np.array([first, EMPTY[kind], EMPTY[kind]], TYPES[kind])
    return Column(name, kind, values, np.array([True, False, False]), **more)


def pictures(*names):
    """A column that names pictures, one a feature; the first two are embedded, the second of them is damaged."""
    files = {"house.png": image(RED_AND_BLUE), "broken.png": image(RED_AND_BLUE)}
    files["broken.png"] = type(files["broken.png"])(files["broken.png"].data[:50], "image/png")
    return Column("photo", "text", np.array(names, object), np.ones(3, bool), kind="image", files=files)


COLUMNS = [
    column("name", "text", "Käpylä 富士山", alias="Name of the place"),
    column("year", "integer", 1987),
    column("people", "integer", 1132099),
    column("area", "real", -1234567.25, alias="Floor area (m²)"),
    column("id", "integer", 2**62),
    column("listed", "boolean", True),
    column("gone", "boolean", False),
    column("built", "text", "1987-05-17"),
    column("seen", "text", "2021-03-04T05:06:07Z"),
    column("source", "text", "See https://example.org/a_(b), or (http://example.org/?c=d&e=f)."),
    column("trap", "text", "javascript:alert(1) data:text/html,x"),
    column(HOSTILE, "text", HOSTILE),
    column("story", "text", "word " * 2000),
    column("token", "text", "x" * 400),
    column("other_tags", "text", '"building:levels"=>"7","website"=>"https://osm.org/","note"=>NULL'),
    pictures("house.png", "broken.png", "elsewhere.png"),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("card")


@pytest.fixture(scope="module")
def scene(folder):
    return page_of(folder / "scene.html", box_part(folder / "part.glb", PLACES, SIZE, columns=COLUMNS))


@pytest.fixture(scope="module")
def opened(browser, scene):
    page = open_scene(browser, scene, 1280, 800, locale="de-DE")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield page
    page.context.close()


@pytest.fixture
def card(opened):
    """The card of the first feature, which has a value in each column."""
    opened.evaluate("() => window.scenery.select('polygons-1', 0)")
    return opened.locator(".card")


def value(card, name):
    """The cell beside a name."""
    return card.locator("tr", has=card.page.locator("th", has_text=name)).locator("td").first


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_pictures_come_back_from_a_part_as_they_were(tmp_path, gltf_validate):
    path = tmp_path / "part.glb"
    box_part(path, PLACES, SIZE, columns=COLUMNS)
    found = read_part(path).layer.columns[-1]
    assert (found.name, found.type, found.kind) == ("photo", "text", "image")
    assert found.files == COLUMNS[-1].files
    assert gltf_validate(path)["issues"]["numWarnings"] == 0


def test_a_picture_that_no_feature_names_is_not_written(tmp_path):
    names = np.array(["house.png"] * 3, object)
    lone = Column("photo", "text", names, np.ones(3, bool), kind="image", files=COLUMNS[-1].files)
    path = tmp_path / "part.glb"
    box_part(path, PLACES, SIZE, columns=[lone])
    assert list(read_part(path).layer.columns[0].files) == ["house.png"]


def test_attributes_do_not_change_for_scripts(opened):
    values = pick(opened, *project(opened, *PLACES[0, :2], SIZE[1]))["attributes"]
    assert (values["year"], values["listed"], values["built"]) == (1987, True, "1987-05-17")
    assert values["photo"] == "house.png"


@pytest.mark.feature("V8")
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Name of the place", "Käpylä 富士山"),
        ("year", "1987"),
        ("people", "1.132.099"),
        ("Floor area (m²)", "-1.234.567,25"),
        ("id", "4.611.686.018.427.387.904"),
        ("listed", "ja"),
        ("gone", "nein"),
        ("built", "17.05.1987"),
        ("seen", "04.03.2021, 05:06:07 UTC"),
        (HOSTILE, HOSTILE),
    ],
)
def test_values_are_written_as_their_reader_writes_them(card, name, text):
    assert plain(value(card, name).inner_text()) == text


def test_numbers_are_right_aligned(card):
    box, cell = (card.locator(name).last.bounding_box() for name in ("table", "td.number"))
    assert value(card, "people").evaluate("cell => getComputedStyle(cell).textAlign") == "right"
    assert cell["x"] + cell["width"] == pytest.approx(box["x"] + box["width"], abs=1)


def test_a_null_is_a_quiet_dash(opened):
    opened.evaluate("() => window.scenery.select('polygons-1', 1)")
    cell = value(opened.locator(".card"), "people")
    assert cell.inner_text() == "—"
    assert cell.locator("span").get_attribute("aria-label") == "kein Wert"


@pytest.mark.feature("V8")
def test_links_open_apart_and_say_nothing_of_where_they_come_from(card):
    links = card.locator("td a")
    found = links.evaluate_all("links => links.map(a => [a.href, a.textContent, a.target, a.rel])")
    apart = ["_blank", "noopener noreferrer"]
    assert found == [
        ["https://example.org/a_(b)", "https://example.org/a_(b)", *apart],
        ["http://example.org/?c=d&e=f", "http://example.org/?c=d&e=f", *apart],
        ["https://osm.org/", "https://osm.org/", *apart],
    ]
    assert value(card, "source").inner_text() == COLUMNS[9].values[0]


def test_nothing_hostile_runs(card):
    assert card.page.evaluate("() => document.querySelectorAll('main img, main script').length") == 0
    card.page.record.assert_clean()


def test_long_texts_wrap_within_the_card(card):
    assert card.evaluate("card => card.scrollWidth <= card.clientWidth")
    box = value(card, "story").bounding_box()
    assert box["height"] < 300
    assert value(card, "story").locator("div").evaluate("box => box.scrollHeight > box.clientHeight")


@pytest.mark.feature("V8")
def test_tags_of_openstreetmap_are_rows_of_their_own(card):
    rows = card.locator("tr.tag")
    assert rows.locator("th").all_inner_texts() == ["building:levels", "website", "note"]
    assert rows.locator("td").all_inner_texts() == ["7", "https://osm.org/", "—"]


@pytest.mark.feature("V8", "H18")
def test_a_named_picture_is_shown(card):
    picture = card.get_by_role("img", name="house.png")
    picture.scroll_into_view_if_needed()
    card.page.wait_for_function("() => document.querySelector('.picture canvas').width === 60")
    box = picture.bounding_box()
    assert box["width"] / box["height"] == pytest.approx(60 / 40, abs=0.02)
    shot = pixels(card.page).astype(int)
    row = round(box["y"] + box["height"] / 2)
    for share, color in ((0.25, (230, 0, 0)), (0.75, (0, 0, 230))):
        assert np.abs(shot[row, round(box["x"] + box["width"] * share)] - color).max() <= 3


def test_a_click_shows_a_picture_larger_and_escape_closes_it(card):
    page = card.page
    small = card.get_by_role("img", name="house.png").bounding_box()
    assert small
    card.get_by_role("button", name="Bild größer zeigen").click()
    dialog = page.get_by_role("dialog", name="house.png")
    dialog.wait_for()
    page.keyboard.press("Escape")
    dialog.wait_for(state="detached")
    assert card.is_visible()


@pytest.mark.parametrize(("feature", "name"), [(1, "broken.png"), (2, "elsewhere.png")])
def test_a_picture_that_is_damaged_or_not_embedded_is_named(opened, feature, name):
    opened.evaluate("feature => window.scenery.select('polygons-1', feature)", feature)
    opened.wait_for_function(
        "name => document.querySelector('.card table').innerText.includes(name)", arg=name
    )
    assert opened.locator(".card canvas").count() == 0
    opened.record.assert_clean()


def test_a_value_can_be_copied_as_it_is_stored(card):
    value(card, "people").hover()
    card.get_by_role("button", name="people kopieren").click()
    assert card.page.evaluate("() => navigator.clipboard.readText()") == "1132099"


def test_a_hundred_attributes_scroll_below_the_title(browser, folder):
    columns = [column(f"field {number}", "integer", number) for number in range(100)]
    part = box_part(folder / "many.glb", PLACES, SIZE, columns=columns)
    page = open_scene(browser, page_of(folder / "many.html", part))
    page.evaluate("() => window.scenery.select('polygons-1', 0)")
    last = page.locator(".card th").nth(99)
    last.scroll_into_view_if_needed()
    card, title = page.locator(".card").bounding_box(), page.locator(".card h2").bounding_box()
    assert card["y"] + card["height"] <= 600
    assert card["y"] <= title["y"] < card["y"] + 20
    assert last.is_visible()
    page.context.close()


def test_a_phones_card_shows_the_picture(browser, scene):
    page = open_scene(browser, scene, 390, 844, has_touch=True, is_mobile=True, device_scale_factor=2)
    page.evaluate("() => window.scenery.select('polygons-1', 0)")
    page.get_by_role("button", name="Show the picture larger").tap()
    page.get_by_role("dialog").wait_for()
    box = page.get_by_role("dialog").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    page.get_by_role("dialog").get_by_role("button", name="Close").tap()
    page.record.assert_clean()
    page.context.close()
