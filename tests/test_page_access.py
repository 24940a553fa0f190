"""The page without a mouse: fingers, keyboard and screen reader."""

import numpy as np
import pytest
from boxes import SOUTH, WEST, box_part, labels, terrain_part
from pages import fingers, grave, open_scene, project
from scenery.core.export_downloads import model_downloads
from scenery.core.features import Column
from scenery.core.legend import Legend, LegendItem
from scenery.core.scene import Scene, write_page
from scenery.core.templates import Template
from scenery.core.world import World
from scenes import rest, settle

DESKTOP = {"width": 1280, "height": 800}
PHONE = {
    "width": 390,
    "height": 844,
    "has_touch": True,
    "is_mobile": True,
    "device_scale_factor": 2,
}
PLACES = np.array([[WEST + 180.0 * number, SOUTH + 750, 0] for number in range(1, 11)])
COLUMNS = [
    Column("name", "text", np.full(10, "Käpylä", object), np.ones(10, bool)),
    Column("floors", "integer", np.arange(10), np.ones(10, bool)),
    Column("note", "text", np.full(10, "", object), np.zeros(10, bool)),
    Column("link", "text", np.full(10, "https://example.org/", object), np.ones(10, bool)),
]
CLASSES = Legend([LegendItem(f"Class {n}", "#c8783cff") for n in range(10)], np.arange(10))


@pytest.fixture(scope="module")
def parts(tmp_path_factory):
    folder = tmp_path_factory.mktemp("access")
    named = labels(PLACES, (80, 80, 80), [f"House {number}" for number in range(10)])
    houses = box_part(
        folder / "houses.glb",
        PLACES,
        (80, 80, 80),
        columns=COLUMNS,
        legend=CLASSES,
        title="Houses",
        labels=named,
    )
    return [terrain_part(folder / "ground.glb", np.zeros((76, 101))), houses]


@pytest.fixture(scope="module")
def scene(parts, tmp_path_factory):
    path = tmp_path_factory.mktemp("scene") / "scene.html"
    world = World(description="See https://example.org/about.")
    offered = model_downloads(parts, "Village")
    write_page(Scene("Village", parts, world=world, template=Template("models"), downloads=offered), path)
    return path


@pytest.fixture
def show(browser, scene):
    """A function that opens the scene."""
    opened = []

    def show(width=1280, height=800, **options):
        opened.append(open_scene(browser, scene, width, height, **options))
        return opened[-1]

    yield show
    for page in opened:
        page.record.assert_clean()
        page.context.close()


def names(locator):
    return [name.split(" (")[0] for name in locator.evaluate_all("all => all.map(one => one.ariaLabel)")]


def focused(page):
    return page.evaluate("() => document.activeElement.ariaLabel ?? document.activeElement.id")


# Tools


def test_on_a_phone_the_tools_are_in_a_menu_by_name(show):
    page = show(**PHONE)
    column = page.locator(".toolbar > button:visible")
    assert names(column)[:5] == ["Turn to north", "Zoom in", "Zoom out", "Show the whole scene", "Tools"]
    assert column.count() == 6
    page.get_by_role("button", name="Tools").tap()
    menu = page.get_by_role("group", name="Tools")
    assert {"Turn around", "Save image", "Hide the interface"} <= set(names(menu.locator("button")))
    assert menu.bounding_box()["x"] >= 0
    menu.get_by_role("button", name="Save image").tap()
    page.get_by_role("dialog").get_by_role("button", name="Close").tap()
    assert not menu.is_visible()
    assert focused(page) == "Tools"


def test_the_column_holds_the_tools_that_it_has_room_for(show):
    page = show(1280, 900)
    assert not page.get_by_role("button", name="Tools").is_visible()
    page.set_viewport_size({"width": 1280, "height": 340})
    page.get_by_role("button", name="Tools").click()
    menu = page.get_by_role("group", name="Tools")
    assert names(menu.locator("button"))[-2:] == ["Save image", "Hide the interface"]
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert not menu.is_visible()
    assert focused(page) == "Tools"
    page.set_viewport_size({"width": 1280, "height": 900})
    page.get_by_role("button", name="Save image").wait_for()


# Judged by axe-core


@pytest.mark.feature("X7")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("device", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_axe_finds_nothing_serious_in_any_state(show, device, scheme):
    page = show(**device, color_scheme=scheme)
    phone = device is PHONE
    assert grave(page) == []
    page.locator("summary").first.click()
    page.evaluate("() => window.scenery.setPlane({ visible: true })")
    page.evaluate("() => window.scenery.setLayer('polygons-1', { visible: false })")
    assert grave(page) == []
    page.evaluate("() => window.scenery.setLayer('polygons-1', { visible: true })")
    if phone:
        page.get_by_role("button", name="Hide layers and settings").tap()
        page.get_by_role("button", name="Tools").tap()
        assert grave(page) == []
        page.keyboard.press("Escape")
    page.evaluate("() => window.scenery.select('polygons-1', 3)")
    assert grave(page) == []
    page.locator(".near button").click()
    page.locator(".search input").fill("käpy")
    page.get_by_role("option").first.wait_for()
    assert grave(page) == []
    page.keyboard.press("Escape")
    if not phone:
        page.locator(".adjust").last.click()
        page.locator(".settings select").first.select_option(index=1)
    page.locator("#view").focus()
    page.keyboard.press("m")
    page.locator(".choice button").last.click()
    page.mouse.click(180, 600)
    page.mouse.click(220, 620)
    assert grave(page) == []
    page.keyboard.press("m")
    for key in ("i", "Shift+S"):
        page.keyboard.press(key)
        page.get_by_role("dialog").wait_for()
        assert grave(page) == []
        page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.keyboard.press("h")
    assert grave(page) == []


@pytest.mark.feature("X7")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_where_the_scene_can_not_be_shown(browser, scene, scheme):
    page = browser.new_context(color_scheme=scheme).new_page()
    page.add_init_script("HTMLCanvasElement.prototype.getContext = () => null")
    page.goto(f"file://{scene}")
    page.get_by_text("WebGL 2").wait_for()
    assert grave(page) == []
    page.context.close()


# The keyboard


REACHABLE = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }))
  .map((one) => one.dataset.number = String(Math.random()))"""


@pytest.mark.feature("X7")
def test_tab_reaches_everything_in_the_order_of_the_page_and_shows_where_it_is(show):
    page = show()
    page.evaluate("() => window.scenery.select('polygons-1', 3)")
    wanted = page.evaluate(REACHABLE)
    assert len(wanted) > 25
    reached = []
    for _ in wanted:
        page.keyboard.press("Tab")
        number, seen = page.evaluate(
            """() => {
              const { activeElement: one } = document;
              const ring = getComputedStyle(one).outlineStyle === 'solid';
              return [one.dataset.number, ring || getComputedStyle(one.parentElement).boxShadow !== 'none'];
            }"""
        )
        reached.append(number)
        assert seen
    assert reached == wanted


@pytest.mark.feature("X1", "X7")
def test_enter_tells_what_is_in_the_middle_and_a_screen_reader_hears_it(show):
    page = show()
    place = [*PLACES[4, :2], 80]
    page.evaluate(
        "([x, y, z]) => window.scenery.setView({ camera: [x, y - 800, z + 500], target: [x, y, z] })", place
    )
    settle(page)
    assert np.hypot(*np.subtract(project(page, *place), (640, 400))) < 1
    assert not page.locator(".sight").is_visible()
    page.keyboard.press("Tab")
    assert focused(page).startswith("Three-dimensional view")
    assert page.locator(".sight").is_visible()
    page.keyboard.press("Enter")
    page.locator(".card").wait_for()
    spoken = page.locator("[role=status].spoken")
    assert spoken.inner_text().startswith(
        "Houses, name Käpylä, floors 4, link https://example.org/, Height 8"
    )
    page.keyboard.press("Escape")
    assert not page.locator(".card").is_visible()
    assert focused(page).startswith("Three-dimensional view")
    page.evaluate(
        "() => window.scenery.layers.forEach(({ id }) => window.scenery.setLayer(id, { visible: false }))"
    )
    settle(page)
    page.wait_for_timeout(500)  # labels fade
    page.keyboard.press("Enter")
    assert spoken.inner_text() == "Nothing is there"


@pytest.mark.feature("X7")
def test_the_focus_comes_back_from_dialogs_card_and_hidden_interface(show):
    page = show()
    page.get_by_role("button", name="Save image").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.querySelector('dialog').contains(document.activeElement)")
    page.keyboard.press("Escape")
    assert focused(page).startswith("Save image")
    page.get_by_role("button", name="Hide the interface").focus()
    page.keyboard.press("Enter")
    assert focused(page).startswith("Show the interface")
    page.keyboard.press("Enter")
    assert page.locator(".panel").is_visible()
    assert focused(page).startswith("Three-dimensional view")
    page.evaluate("() => window.scenery.select('polygons-1', 3)")
    page.locator(".card").get_by_role("button", name="Close").focus()
    page.keyboard.press("Enter")
    assert not page.locator(".card").is_visible()
    assert focused(page).startswith("Three-dimensional view")


def test_settings_can_be_changed_with_keys_alone(show):
    page = show()
    page.get_by_label("Opacity of Houses").focus()
    page.keyboard.press("Home")
    assert page.evaluate("() => document.querySelectorAll('.layers input[type=range]')[1].value") == "0"
    page.get_by_label("Vertical exaggeration").focus()
    page.keyboard.press("End")
    page.get_by_role("checkbox", name="Houses").focus()
    page.keyboard.press("Space")
    assert page.locator("output").filter(has_text="5×").count() == 1
    assert not page.get_by_role("checkbox", name="Houses").is_checked()


# Fingers


def view(page):
    rest(page)
    return page.evaluate("() => window.scenery.view")


@pytest.mark.feature("X7")
def test_two_fingers_pinch_and_turn_and_one_tells_what_is_there(show):
    page = show(**{**PHONE, "device_scale_factor": 1}, reduced_motion="reduce")
    page.get_by_role("button", name="Hide layers and settings").tap()
    before = view(page)
    fingers(page, ((150, 600), (90, 600)), ((240, 600), (300, 600)))
    near = view(page)
    assert np.linalg.norm(np.subtract(near["camera"], near["target"])) < 0.7 * np.linalg.norm(
        np.subtract(before["camera"], before["target"])
    )
    fingers(page, ((130, 600), (200, 670)), ((270, 600), (200, 530)))
    turned = view(page)
    angles = [
        np.degrees(np.arctan2(*np.subtract(found["target"], found["camera"])[:2])) for found in (near, turned)
    ]
    assert 45 < abs(angles[1] - angles[0]) < 135  # the fingers turned by 90°
    page.get_by_role("button", name="Show the whole scene").tap()
    view(page)
    page.touchscreen.tap(*project(page, *PLACES[4, :2], 80))
    page.locator(".card").get_by_text("Käpylä").wait_for()


@pytest.mark.feature("X7")
def test_targets_are_large_enough_for_fingers(show):
    page = show(**PHONE)
    page.locator("summary").last.tap()
    page.evaluate("() => window.scenery.select('polygons-1', 3)")
    small = """() => [...document.querySelectorAll('button, input, select, summary, textarea')]
      .filter((one) => one.checkVisibility())
      .map((one) => [(one.type === 'checkbox' && one.closest('label')) || one, one])
      .filter(([one]) => Math.min(one.offsetHeight, one.offsetWidth) < 44)
      .map(([, one]) => one.outerHTML)"""
    assert page.evaluate(small) == []
    for key in ("i", "Shift+S"):
        page.keyboard.press(key)
        page.get_by_role("dialog").wait_for()
        assert page.evaluate(small) == []
        page.keyboard.press("Escape")
