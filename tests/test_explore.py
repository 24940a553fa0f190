"""Asking a scene by its attributes: search, filter, colour, and what is near, against numpy's answers."""

import csv
import io

import numpy as np
import pytest
from boxes import FRAME, SOUTH, WEST, box_part, page_of, terrain_part
from pages import grave, open_scene, pick, pixels, project
from scenery.core.features import Column
from scenery.core.header import Header
from scenery.core.layer_part import write_layer
from scenery.core.legend import Legend, LegendItem
from scenery.core.objects import Objects
from scenery.core.part import read_part
from scenes import settle
from things import box_model, instances

HOSTILE = "<img src=x onerror=alert(1)>"
SIZE = (60, 80, 60)
PLACES = np.array([[WEST + 300 + 350 * (i % 5), SOUTH + 200 + 400 * (i // 5), 0.0] for i in range(15)])
STOPS = PLACES[:6] + np.array([120.0, 60.0, 0])
STREETS = ["Hämeentie", "Liisankatu", HOSTILE]
STREET = [STREETS[i % 3] for i in range(15)]
NUMBER = np.array([5, 15, 50, 51, 7, 5, 12, 25, 3, 4, 5, 6, 7, 8, 9])
YEAR = np.array([1890, 1900, 1910, 1920, 0, 1930, 1935, 1940, 1950, 1960, 0, 1970, 1980, 1990, 2020])
DATED = YEAR > 0
HEIGHT = np.linspace(3.25, 40, 15)
BUILT = [f"{year}-06-15" for year in YEAR]
CLASSES = np.arange(15) % 2
LAYER = "polygons-1"


def columns():
    valid = np.ones(15, bool)
    return [
        Column("street", "text", np.array(STREET, object), valid),
        Column("number", "integer", NUMBER.astype(np.int32), valid),
        Column("year", "integer", YEAR.astype(np.int32), DATED, "Year of building"),
        Column("height", "real", HEIGHT, valid),
        Column("built", "text", np.array([day if ok else "" for day, ok in zip(BUILT, DATED)], object), DATED, kind="date"),
        Column("listed", "boolean", NUMBER % 2 == 1, valid),
    ]  # fmt: skip


def stops_part(path):
    """Posts, which have one attribute and no shape of their own."""
    x, z = FRAME.to_local(STOPS[:, 0], STOPS[:, 1])
    posts = instances(box_model(), np.column_stack((x, np.zeros(6), z)), (10, 60, 10))
    names = Column("name", "text", np.array([f"Stop {i}" for i in range(6)], object), np.ones(6, bool))
    with open(path, "wb") as file:
        drawn = Objects(np.ones(6, bool), posts.positions, instances=[posts])
        colors = np.full((6, 1, 4), (90, 90, 90, 255), np.uint8)
        write_layer(file, Header("points", "Stops", FRAME), drawn, colors, [names])
    return read_part(path)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("explore")
    ground = terrain_part(folder / "ground.glb", np.zeros((16, 21)))
    legend = Legend([LegendItem("even", "#c8783cff"), LegendItem("odd", "#c8783cff")], CLASSES)
    town = box_part(folder / "town.glb", PLACES, SIZE, columns=columns(), title="Houses", legend=legend)
    return page_of(folder / "scene.html", ground, town, stops_part(folder / "stops.glb"), title="Town")


@pytest.fixture(scope="module")
def opened(browser, scene):
    page = open_scene(browser, scene, reduced_motion="reduce", locale="en-GB")
    yield page
    page.context.close()


@pytest.fixture
def page(opened):
    """The scene from above, as it came."""
    opened.evaluate(
        """view => {
            scenery.setFilter('polygons-1', null);
            scenery.setColorBy('polygons-1', null);
            scenery.setLayer('polygons-1', { visible: true, classes: { even: true, odd: true } });
            scenery.nearby(null);
            scenery.select('polygons-1', null);
            scenery.setView(view);
        }""",
        {"camera": [WEST + 1000, SOUTH + 600, 3500], "target": [WEST + 1000, SOUTH + 601, 0]},
    )
    settle(opened)
    yield opened
    assert opened.record.errors == opened.record.messages == []


def call(page, verb, *arguments):
    return page.evaluate("([verb, args]) => scenery[verb](...args)", [verb, list(arguments)])


def hits(page):
    """The houses that are picked at the middles of their roofs."""
    picked = [pick(page, *project(page, x, y, SIZE[1])) for x, y, _ in PLACES]
    return {hit["feature"] for hit in picked if hit and hit["layer"] == LAYER}


def where(flags):
    return set(np.flatnonzero(flags).tolist())


def field(page):
    return page.get_by_role("combobox", name="Search", exact=True)


# Search


@pytest.mark.feature("X8")
def test_street_and_number_find_the_house_whatever_case_and_accents(page):
    found = call(page, "search", "HAMEENTIE 5")
    assert found[0]["attributes"]["street"] == "Hämeentie"
    assert found[0]["attributes"]["number"] == 5
    assert found[0]["text"] == "Hämeentie 5"
    # A number is a whole one or the beginning of one: 5 and 51 on this street, never 15 or 25.
    assert [each["attributes"]["number"] for each in found] == [5, 51]


def test_what_a_filter_or_a_class_hides_is_not_found(page):
    call(page, "setFilter", LAYER, [{"field": "number", "max": 5}])
    assert {each["attributes"]["number"] for each in call(page, "search", "liisankatu")} == {5}
    call(page, "setFilter", LAYER, None)
    call(page, "setLayer", LAYER, {"classes": {"odd": False}})
    assert {each["feature"] % 2 for each in call(page, "search", "liisankatu")} == {0}


@pytest.mark.feature("X8")
def test_a_combobox_is_worked_by_keyboard_alone_and_flies_to_the_house(page):
    page.keyboard.press("/")
    assert field(page).evaluate("input => input === document.activeElement")
    page.keyboard.type("liisankatu")
    options = page.get_by_role("listbox").get_by_role("option")
    options.first.wait_for()
    assert field(page).get_attribute("aria-expanded") == "true"
    assert options.count() == 5
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    active = field(page).get_attribute("aria-activedescendant")
    assert page.get_by_role("listbox").get_by_role("option", selected=True).get_attribute("id") == active
    wanted = page.get_by_role("listbox").get_by_role("option", selected=True).locator(".name").inner_text()
    page.keyboard.press("Enter")
    settle(page)
    feature = next(i for i in range(15) if f"{STREET[i]} {NUMBER[i]}" == wanted)
    assert field(page).get_attribute("aria-expanded") == "false"
    assert page.locator(".card td").nth(1).inner_text() == str(NUMBER[feature])
    x, y, _ = page.evaluate("scenery.view.target")
    px, py = project(page, *PLACES[feature][:2], SIZE[1])
    assert np.hypot(x - PLACES[feature][0], y - PLACES[feature][1]) < 120
    assert 280 < px < 560 and 0 < py < 600  # between the panel and the card
    assert pick(page, px, py)["feature"] == feature


def test_hostile_values_are_shown_as_text(page):
    field(page).fill("onerror")
    page.get_by_role("listbox").get_by_role("option").first.wait_for()
    assert HOSTILE in page.get_by_role("listbox").get_by_role("option").first.inner_text()
    field(page).fill("nowhere")
    page.get_by_text("Nothing found").wait_for()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert field(page).input_value() == ""


def test_a_layer_that_was_hidden_is_shown_when_one_goes_there(page):
    call(page, "setLayer", LAYER, {"visible": False})
    call(page, "visit", LAYER, 3)
    assert page.get_by_role("checkbox", name="Houses").is_checked()


# Filter


@pytest.mark.feature("X8")
@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ([{"field": "year", "min": 1920, "max": 1960}], DATED & (YEAR >= 1920) & (YEAR <= 1960)),
        ([{"field": "year", "min": 1920, "nulls": True}], ~DATED | (YEAR >= 1920)),
        ([{"field": "year", "values": [None, 1890]}], ~DATED | (YEAR == 1890)),
        ([{"field": "year", "nulls": False}], DATED),
        ([{"field": "street", "contains": "HAME"}], np.array([s == STREETS[0] for s in STREET])),
        ([{"field": "street", "values": [HOSTILE]}], np.array([s == HOSTILE for s in STREET])),
        ([{"field": "built", "min": "1930", "max": "1940"}], DATED & (YEAR >= 1930) & (YEAR <= 1940)),
        ([{"field": "built", "max": "1930-06-14"}], DATED & (YEAR < 1930)),
        ([{"field": "listed", "values": [True]}], NUMBER % 2 == 1),
        ([{"field": "height", "min": 10}, {"field": "number", "max": 6}], (HEIGHT >= 10) & (NUMBER <= 6)),
    ],
    ids=lambda value: ",".join(key for item in value for key in item) if isinstance(value, list) else "",
)
def test_only_features_that_meet_all_conditions_are_there(page, conditions, expected):
    call(page, "setFilter", LAYER, conditions)
    assert hits(page) == where(expected)


@pytest.mark.feature("X8")
def test_what_is_filtered_out_has_no_picture_no_shadow_and_no_place_in_the_legend(page):
    before = pixels(page).astype(int)
    call(page, "setFilter", LAYER, [{"field": "number", "max": 9}])
    settle(page)
    after = pixels(page).astype(int)
    gone = NUMBER > 9
    for feature, (x, y, _) in enumerate(PLACES):
        px, py = np.rint(project(page, x, y, SIZE[1])).astype(int)
        if px > 280:
            assert (np.abs(after[py, px] - before[py, px]).max() > 8) == gone[feature], feature
            # The sun is in the north-west.
            px, py = np.rint(project(page, x + 50, y - 50, 0)).astype(int)
            assert (after[py, px].sum() > before[py, px].sum() + 30) == gone[feature], feature
    counts = [item["count"] for item in page.evaluate("scenery.layers[1].classes")]
    assert counts == [int((CLASSES[~gone] == kind).sum()) for kind in (0, 1)]
    assert page.locator(".classes .count").all_inner_texts() == [str(count) for count in counts]


@pytest.mark.parametrize(
    ("conditions", "reason"),
    [
        ([{"field": "storeys", "min": 1}], "no field “storeys”"),
        ([{"field": "year"}], "needs min, max, values"),
        ([{"field": "street", "min": 1}], "holds no numbers"),
        ([{"field": "year", "min": "soon"}], "needs numbers"),
        ([{"field": "built", "min": "soon"}], "is no ISO date"),
        ([{"min": 1}], "needs the name of a field"),
        ({"field": "year"}, "array of conditions"),
    ],
    ids=str,
)
def test_a_condition_that_makes_no_sense_is_named_and_changes_nothing(page, conditions, reason):
    with pytest.raises(Exception, match=reason):
        call(page, "setFilter", LAYER, conditions)
    assert len(hits(page)) == 15


@pytest.mark.feature("X8")
def test_conditions_are_made_in_the_panel(page):
    page.get_by_role("button", name="Filter and colour Houses").click()
    page.get_by_role("button", name="Add a condition").click()
    page.get_by_role("combobox", name="Field").select_option("year")
    page.get_by_label("From", exact=True).fill("1950")
    page.keyboard.press("Tab")
    assert hits(page) == where(DATED & (YEAR >= 1950))
    page.get_by_label("also those without a value").check()
    assert hits(page) == where(~DATED | (YEAR >= 1950))
    page.get_by_role("button", name="Add a condition").click()
    page.get_by_role("combobox", name="Field").last.select_option("street")
    page.locator(".choices label", has_text="Liisankatu").locator("input").uncheck()
    rest = (~DATED | (YEAR >= 1950)) & (np.array(STREET) != "Liisankatu")
    assert hits(page) == where(rest)
    assert page.get_by_text(f"{rest.sum()} of 15 shown").is_visible()
    assert page.evaluate("scenery.layers[1].filter") == [
        {"field": "year", "min": 1950, "nulls": True},
        {"field": "street", "values": ["Hämeentie", HOSTILE]},
    ]
    for remove in reversed(page.get_by_role("button", name="Remove this condition").all()):
        remove.click()
    assert len(hits(page)) == 15
    page.get_by_role("button", name="Filter and colour Houses").click()


# Colour


def colors_of(page, layer=1):
    """The colours in the legend, of each class."""
    return page.locator(".layers > li").nth(layer).locator(".class .swatch i").evaluate_all(
        "swatches => swatches.map(swatch => getComputedStyle(swatch).backgroundColor)"
    )  # fmt: skip


@pytest.mark.feature("X8")
@pytest.mark.parametrize("method", ["equal", "quantile"])
def test_numbers_are_coloured_by_classes_of_which_the_legend_tells(page, method):
    before = pixels(page)
    call(page, "setColorBy", LAYER, {"field": "height", "method": method, "classes": 4})
    settle(page)
    edges = (
        np.linspace(HEIGHT.min(), HEIGHT.max(), 5)
        if method == "equal"
        else np.quantile(HEIGHT, np.linspace(0, 1, 5))
    )
    expected = np.searchsorted(edges[1:-1], HEIGHT, side="left")
    classes = page.evaluate("scenery.layers[1].classes")
    assert [item["count"] for item in classes] == np.bincount(expected).tolist()
    digits = 1 if edges[1] - edges[0] >= 10 else 2
    assert classes[0]["label"] == f"{edges[0]:g} – {round(edges[1], digits):g}"
    shown, legend = pixels(page), [tuple(map(int, text[4:-1].split(","))) for text in colors_of(page)]
    for feature, (x, y, _) in enumerate(PLACES):
        px, py = np.rint(project(page, x, y, SIZE[1])).astype(int)
        if px > 280:
            np.testing.assert_allclose(shown[py, px].astype(int), legend[expected[feature]], atol=6)
    # Switches work on the new classes; the map's own come back as they were.
    call(page, "setLayer", LAYER, {"classes": {"0": False}})
    assert hits(page) == where(expected != 0)
    call(page, "setColorBy", LAYER, None)
    settle(page)
    assert np.abs(pixels(page).astype(int) - before)[100:580, 300:850].max() <= 1
    assert [item["label"] for item in page.evaluate("scenery.layers[1].classes")] == ["even", "odd"]


def test_whole_numbers_have_classes_of_whole_numbers_and_one_for_no_value(page):
    call(page, "setColorBy", LAYER, {"field": "year", "classes": 3})
    edges = np.floor(np.linspace(1890, 2020, 4)).astype(int)
    labels = [item["label"] for item in page.evaluate("scenery.layers[1].classes")]
    assert labels == [
        f"1890 – {edges[1]}",
        f"{edges[1] + 1} – {edges[2]}",
        f"{edges[2] + 1} – 2020",
        "No value",
    ]


@pytest.mark.feature("X8")
def test_texts_are_coloured_by_value_in_the_panel_and_the_map_s_style_comes_back(page):
    page.get_by_role("button", name="Filter and colour Houses").click()
    choice = page.get_by_role("combobox", name="Colour by")
    choice.select_option("street")
    names = page.locator(".layers > li").nth(1).locator(".class .name").all_inner_texts()
    assert sorted(names) == sorted(STREETS)
    assert len(set(colors_of(page))) == 3
    assert not page.get_by_role("combobox", name="Classes", exact=True).is_visible()
    choice.select_option("year")
    assert page.get_by_role("combobox", name="Classes", exact=True).is_visible()
    choice.select_option("")
    assert page.locator(".layers > li").nth(1).locator(".class .name").all_inner_texts() == ["even", "odd"]
    page.get_by_role("button", name="Filter and colour Houses").click()


# Near


def plan_distances(x, y):
    """From a place to the footprints of all houses, and to the stops."""
    dx, dy = (np.maximum(np.abs(PLACES[:, i] - place) - SIZE[0] / 2, 0) for i, place in enumerate((x, y)))
    return np.hypot(dx, dy), np.hypot(STOPS[:, 0] - x, STOPS[:, 1] - y)


@pytest.mark.feature("H20")
def test_what_lies_within_a_radius_is_listed_by_layer_the_nearest_first(page):
    x, y = WEST + 700, SOUTH + 330
    houses, stops = plan_distances(x, y)
    near = call(page, "nearby", {"x": x, "y": y, "radius": 300})
    for layer, distances in ((LAYER, houses), ("points-1", stops)):
        found = [item for item in near if item["layer"] == layer]
        order = [i for i in np.argsort(distances, kind="stable").tolist() if distances[i] <= 300]
        assert [item["feature"] for item in found] == order
        np.testing.assert_allclose([item["distance"] for item in found], distances[order], atol=2e-3)
    call(page, "setFilter", LAYER, [{"field": "number", "max": 0}])
    assert {item["layer"] for item in call(page, "nearby", {"x": x, "y": y, "radius": 300})} == {"points-1"}


@pytest.mark.feature("H20")
def test_what_is_near_is_highlighted_until_the_list_is_closed(page):
    before = pixels(page).astype(int)
    x, y, _ = PLACES[7]
    houses, _ = plan_distances(x, y)
    call(page, "nearby", {"x": x, "y": y, "radius": 330})
    settle(page)
    page.evaluate("document.querySelector('.nearby').style.visibility = 'hidden'")
    after = pixels(page).astype(int)
    page.evaluate("document.querySelector('.nearby').style.visibility = ''")
    for feature, place in enumerate(PLACES):
        px, py = np.rint(project(page, *place[:2], SIZE[1])).astype(int)
        if px > 280:
            assert (np.abs(after[py, px] - before[py, px]).max() > 20) == (houses[feature] <= 330), feature
    page.locator(".nearby").get_by_role("button", name="Close").click()
    settle(page)
    assert np.abs(pixels(page).astype(int) - before)[100:580, 300:850].max() <= 1


@pytest.mark.feature("H20")
def test_a_clicked_place_offers_what_is_near_as_a_list_and_as_a_table(page):
    px, py = project(page, *PLACES[7][:2], SIZE[1])
    page.mouse.click(px, py)
    page.locator(".card").get_by_label("Radius in metres").fill("150")
    page.get_by_role("button", name="Nearby", exact=True).click()
    listed = page.locator(".nearby")
    assert listed.locator("h2").inner_text() == "Within 150 m of Liisankatu 25"
    houses, stops = plan_distances(
        *page.evaluate("point => [point.x, point.y]", {"x": PLACES[7][0], "y": PLACES[7][1]})
    )
    assert listed.locator(".entry").count() == (houses <= 150).sum() + (stops <= 150).sum()
    with page.expect_download() as download:
        listed.get_by_role("button", name="Save as a table").click()
    rows = list(csv.DictReader(io.StringIO(download.value.path().read_text("utf-8-sig"))))
    assert rows[0]["Layer"] == "Houses" and rows[0]["street"] == "Liisankatu" and rows[0]["number"] == "25"
    assert float(rows[0]["East"]) == pytest.approx(PLACES[7][0], abs=0.01)
    listed.get_by_label("Radius in metres").fill("400")
    listed.get_by_label("Radius in metres").press("Tab")
    assert listed.locator(".entry").count() == (houses <= 400).sum() + (stops <= 400).sum()
    listed.locator(".entry").first.click()
    assert page.locator(".card td").first.inner_text() == "Liisankatu"
    page.locator(".card").get_by_role("button", name="Close").click()
    assert listed.is_visible()


# Without a mouse


@pytest.mark.feature("X7")
def test_axe_finds_nothing_serious_in_results_settings_and_lists(page):
    field(page).fill("liisankatu")
    page.get_by_role("listbox").get_by_role("option").first.wait_for()
    assert grave(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Filter and colour Houses").click()
    call(page, "setColorBy", LAYER, {"field": "year"})
    call(
        page,
        "setFilter",
        LAYER,
        [{"field": "year", "min": 1900}, {"field": "street", "values": ["Liisankatu"]}],
    )
    call(page, "nearby", {"x": WEST + 700, "y": SOUTH + 330, "radius": 900})
    assert grave(page) == []
    page.get_by_role("button", name="Filter and colour Houses").click()


# Links


@pytest.mark.feature("X8")
def test_filter_and_colour_are_in_the_link(browser, page):
    call(
        page,
        "setFilter",
        LAYER,
        [{"field": "street", "contains": "häme & co=1#%"}, {"field": "year", "min": 1900}],
    )
    call(page, "setColorBy", LAYER, {"field": "year", "method": "quantile", "classes": 3})
    other = open_scene(browser, page.evaluate("scenery.link")[7:], 480, 320)
    for key in ("filter", "colorBy"):
        assert other.evaluate(f"scenery.layers[1].{key}") == page.evaluate(f"scenery.layers[1].{key}")
    # What makes no sense in this scene is left out.
    other.evaluate('location.hash = \'filter.polygons-1=[{"field":"nothing"}]&color.polygons-1=}&time=soon\'')
    other.wait_for_function("() => location.hash.includes('nothing')")
    settle(other)
    assert other.evaluate("scenery.layers[1].colorBy.field") == "year"
    other.record.assert_clean()
    other.context.close()
