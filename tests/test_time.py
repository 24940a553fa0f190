"""The time slider: dated features and dated drapes, against dates compared in Python."""

import re

import numpy as np
import pytest
from boxes import SOUTH, WEST, box_part, page_of, terrain_part
from pages import grave, open_scene, pick, pixels, project
from scenery.core.errors import PartError
from scenery.core.part import read_part
from scenes import settle
from things import png

SIZE = (60, 80, 60)
PLACES = np.array([[WEST + 300 + 350 * (i % 5), SOUTH + 200 + 400 * (i // 5), 0.0] for i in range(15)])
START = [
    None,
    "1550",
    "1899-12-31",
    "1900",
    "1900-06",
    "1900-12-31T23:59",
    "1901",
    "1920",
    "1921",
    "1930",
    "1943",
    "1943",
    "1950",
    "2000",
    None,
]
END = [
    None,
    None,
    "1900",
    "1900-06-30",
    None,
    None,
    None,
    "1930",
    None,
    None,
    "1950",
    None,
    None,
    None,
    "1942",
]
DRAPES = {"plain map": (None, (90, 140, 90)), "1943": ("1943-05-01", (150, 60, 60)), "today": ("2024", (60, 60, 150))}  # fmt: skip


def bound(text, end):
    """The first or the last minute of a date, as a text that sorts as time does."""
    return (text + ("-12-31T23:59" if end else "-01-01T00:00")[len(text) - 4 :]) if text else None


def there(first, last=None):
    """The features that are there at any time until a date, or between two."""
    begin, end = bound(first, False), bound(last or first, True)
    shown = set()
    for feature, (start, until) in enumerate(zip(START, END)):
        begun = start is None or bound(start, False) <= end
        stays = last is None or start is None or bound(start, False) >= begin
        if begun and (bound(until, True) >= begin if until else stays):
            shown.add(feature)
    return shown


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    from scenery.core.terrain import Drape, DrapeImage

    folder = tmp_path_factory.mktemp("time")
    ground = terrain_part(folder / "ground.glb", np.zeros((16, 21)))
    for name, (date, color) in DRAPES.items():
        image = png(np.tile(np.array(color, np.uint8), (8, 8, 1)))
        covers = DrapeImage(image.data, image.mime, (-1000.0, -750.0, 1000.0, 750.0))
        ground.terrain.drapes.append(Drape(name, [covers], shading=False, date=date))
    town = box_part(folder / "town.glb", PLACES, SIZE)
    town.header.extras["dates"] = {"start": START, "end": END}
    return page_of(folder / "scene.html", ground, town)


@pytest.fixture(scope="module")
def opened(browser, scene):
    page = open_scene(browser, scene, reduced_motion="reduce", locale="en-GB")
    page.evaluate(
        "view => scenery.setView(view)",
        {"camera": [WEST + 1000, SOUTH + 600, 3500], "target": [WEST + 1000, SOUTH + 601, 0]},
    )
    yield page
    page.context.close()


@pytest.fixture
def page(opened):
    yield opened
    opened.evaluate("scenery.setTime(null)")
    assert opened.record.errors == opened.record.messages == []


def show(page, text):
    page.evaluate("text => scenery.setTime(text)", text)


def hits(page):
    picked = [pick(page, *project(page, x, y, SIZE[1])) for x, y, _ in PLACES]
    return {hit["feature"] for hit in picked if hit and hit["layer"] == "polygons-1"}


def slider(page):
    return page.get_by_role("slider", name="Time")


@pytest.mark.feature("X8")
@pytest.mark.parametrize(
    "time", ["1000", "1899", "1900", "1900-07", "1900-12-31", "1930", "1931", "1943", "1942-12", "2026"]
)
def test_until_a_date_what_has_begun_and_not_ended_is_there(page, time):
    show(page, time)
    assert hits(page) == there(time)
    assert page.evaluate("scenery.time") == time


@pytest.mark.feature("X8")
@pytest.mark.parametrize(
    "window", [("1900", "1909"), ("1901", "1901"), ("1930", "1949"), ("1900-06", "1900-06"), ("2025", "2026")]
)
def test_within_two_dates_what_begins_or_still_is_is_there(page, window):
    show(page, "/".join(window))
    assert hits(page) == there(*window)


def test_without_a_time_all_is_there(page):
    show(page, "1900")
    show(page, None)
    assert hits(page) == set(range(15))
    assert page.get_by_text("All times").is_visible()


@pytest.mark.parametrize("text", ["soon", "1943/", "1950/1940", "1943-13", ""])
def test_a_text_that_is_no_time_is_named_and_changes_nothing(page, text):
    show(page, "1943")
    with pytest.raises(Exception, match="is no time"):
        show(page, text)
    assert page.evaluate("scenery.time") == "1943"


@pytest.mark.feature("X8")
@pytest.mark.feature("H2")
@pytest.mark.parametrize(
    ("time", "drape"),
    [
        ("1900", "plain map"),
        ("1943-04", "plain map"),
        ("1943-05", "1943"),
        ("2023", "1943"),
        ("2024", "today"),
    ],
)
def test_the_newest_drape_that_is_not_after_the_time_lies_on_the_terrain(page, time, drape):
    show(page, time)
    settle(page)
    px, py = np.rint(project(page, WEST + 825, SOUTH + 400, 0)).astype(int)
    np.testing.assert_allclose(pixels(page)[py, px].astype(int), DRAPES[drape][1], atol=12)
    assert page.get_by_label("Picture on Ground", exact=True).locator("option:checked").inner_text() == drape


def test_the_drape_that_was_there_comes_back(page):
    page.evaluate("scenery.setLayer('terrain-1', { drape: 'today' })")
    show(page, "1943")
    show(page, None)
    assert (
        page.get_by_label("Picture on Ground", exact=True).locator("option:checked").inner_text() == "today"
    )
    page.evaluate("scenery.setLayer('terrain-1', { drape: 'plain map' })")


@pytest.mark.feature("X8")
def test_the_slider_steps_by_keyboard_and_says_the_date_in_the_reader_s_words(page):
    page.get_by_role("combobox", name="Step").select_option(label="1 year")
    slider(page).focus()
    page.keyboard.press("Home")
    assert page.evaluate("scenery.time") == "1550"
    assert hits(page) == there("1550")
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    assert page.evaluate("scenery.time") == "1553"
    assert slider(page).get_attribute("aria-valuetext") == "1553"
    page.get_by_role("combobox", name="What is shown").select_option("within")
    page.get_by_role("combobox", name="Step").select_option(label="100 years")
    page.keyboard.press("Tab")
    slider(page).focus()
    page.keyboard.press("End")
    assert page.evaluate("scenery.time") == "2000/2099"
    assert re.sub(r"\s", "", slider(page).get_attribute("aria-valuetext")) == "2000–2099"
    page.get_by_role("combobox", name="What is shown").select_option("until")
    assert page.evaluate("scenery.time") == "2000"
    page.keyboard.press("Tab")
    slider(page).focus()
    page.keyboard.press("End")
    assert hits(page) == there("2100")  # whatever the step, all has begun at its end
    show(page, "1943-05-01")
    assert slider(page).get_attribute("aria-valuetext") == "1 May 1943"


@pytest.mark.feature("X8")
def test_it_plays_from_the_beginning_and_stops_when_told(page):
    page.get_by_role("combobox", name="Step").select_option(label="100 years")
    page.get_by_role("button", name="Play").click()
    page.wait_for_function("() => scenery.time === '1700'")
    page.get_by_role("button", name="Pause").click()
    reached = page.evaluate("scenery.time")
    page.wait_for_timeout(1200)
    assert page.evaluate("scenery.time") == reached
    page.get_by_role("button", name="Show all times").click()
    assert page.evaluate("scenery.time") is None


@pytest.mark.feature("X7")
def test_axe_finds_nothing_serious_about_the_slider(page):
    show(page, "1930/1949")
    assert grave(page) == []


@pytest.mark.feature("X8")
def test_the_time_is_in_the_link(browser, page):
    show(page, "1930/1949")
    other = open_scene(browser, page.evaluate("scenery.link")[7:], 480, 320)
    assert other.evaluate("scenery.time") == "1930/1949"
    assert other.get_by_role("combobox", name="What is shown").input_value() == "within"
    other.record.assert_clean()
    other.context.close()


def test_a_scene_without_dates_has_no_slider(browser, tmp_path):
    town = box_part(tmp_path / "town.glb", PLACES, SIZE)
    page = open_scene(browser, page_of(tmp_path / "scene.html", town), 480, 320)
    assert not slider(page).is_visible()
    page.context.close()


@pytest.mark.parametrize(
    "dates", [{"start": START[:-1]}, {"start": START, "end": [1] * 15}], ids=["too few", "numbers"]
)
def test_dates_that_are_not_one_text_a_feature_make_no_part(tmp_path, dates):
    from boxes import FRAME, boxes, tops
    from scenery.core.header import Header
    from scenery.core.layer_part import write_layer
    from scenery.core.objects import Objects

    path = tmp_path / "town.glb"
    header = Header("polygons", "Town", FRAME, extras={"dates": dates})
    with open(path, "wb") as file:
        objects = Objects(np.ones(15, bool), tops(PLACES, SIZE), boxes(PLACES, SIZE))
        write_layer(file, header, objects, np.full((15, 1, 4), 255, np.uint8), [])
    with pytest.raises(PartError, match="is no part"):
        read_part(path)
