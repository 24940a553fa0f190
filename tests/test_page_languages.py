"""The page speaks its reader's language: words, plurals, numbers and dates."""

import re

import numpy as np
import pytest
from boxes import EXTENT, SOUTH, WEST, box_part, page_of, terrain_part
from pages import open_scene
from scenery.core.features import Column
from scenery.core.legend import Legend, LegendItem
from scenery.core.scene import Scene, write_page
from scenery.core.world import World

PLACES = np.array([[WEST + 200.0 * number, SOUTH + 500, 0] for number in range(1, 10)])
COLUMNS = [
    Column("amount", "real", np.full(9, 1234567.25), np.ones(9, bool)),
    Column("day", "text", np.full(9, "1987-05-17", object), np.ones(9, bool)),
    Column("open", "boolean", np.ones(9, bool), np.ones(9, bool)),
    Column("note", "text", np.full(9, "", object), np.zeros(9, bool)),
]
CLASSES = Legend([LegendItem(f"#{number}", "#c8783cff") for number in range(9)], np.arange(9))
OWN = {"en": "Layers", "de": "Ebenen", "fi": "Tasot", "ja": "レイヤ"}

# Every text that a reader sees or hears: of text nodes, labels, hints and what fields hold.
TEXTS = """() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.parentElement.closest('script, noscript')) found.push(node.data);
    } else for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(node.getAttribute(name));
  }
  return found.filter((text) => text && text.trim());
}"""


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("languages")
    boxes = box_part(
        folder / "boxes.glb", PLACES, (50, 50, 50), columns=COLUMNS, title="#boxes", legend=CLASSES
    )
    ground = terrain_part(folder / "ground.glb", title="#ground")
    return page_of(folder / "scene.html", ground, boxes, title="#scene")


def texts(page):
    """What the page says in all of its states."""
    said = page.evaluate(TEXTS)
    page.evaluate("() => window.scenery.select('polygons-1', 0)")
    said += page.evaluate(TEXTS)
    page.evaluate("() => window.scenery.select('polygons-1', null)")
    page.mouse.click(480, 330)
    page.locator(".card").wait_for()
    said += page.evaluate(TEXTS)
    page.locator(".near button").click()
    said += page.evaluate(TEXTS)
    page.locator(".adjust").last.click()
    page.locator(".settings select").first.select_option(index=1)
    page.locator(".settings button").last.click()
    said += page.evaluate(TEXTS)
    page.keyboard.press("Escape")
    page.locator(".search input").fill("zzz")
    said += page.evaluate(TEXTS)
    page.locator("#view").focus()
    page.keyboard.press("m")
    for number in range(3):
        page.locator(".choice button").nth(number).click()
        page.mouse.click(440, 330)
        page.mouse.click(500, 350)
        said += page.evaluate(TEXTS)
    page.keyboard.press("m")
    for key in ("i", "Shift+S"):
        page.keyboard.press(key)
        page.get_by_role("dialog").wait_for()
        said += page.evaluate(TEXTS)
        page.keyboard.press("Escape")
    return set(said)


@pytest.fixture(scope="module")
def english(browser, scene):
    page = open_scene(browser, scene, locale="en-GB")
    yield texts(page)
    page.context.close()


@pytest.mark.feature("X7")
@pytest.mark.parametrize("language", ["de", "fi", "ja"])
def test_no_english_word_is_left_on_the_page(browser, scene, english, language):
    page = open_scene(browser, scene, locale=language)
    spoken = texts(page)
    page.record.assert_clean()
    data = r"#.*|–|amount|day|open|note|—|WGS 84.*|[\d.,+− ]*(m|m²|km|°|×|h)?|\d\d:\d\d|UTC.*|m|[\d°.\s′″]+[NE]|1987-05-17"
    keys = r"N, Home|Enter|Shift\+S|[RIHM/]|Esc|\+ −|English|Deutsch|Suomi|日本語"
    assert {text for text in english & spoken if not re.fullmatch(f"{data}|{keys}", text)} == set()
    assert len(spoken) > 60
    assert page.evaluate("() => document.documentElement.lang") == language
    page.context.close()


@pytest.mark.feature("X7")
@pytest.mark.parametrize(
    ("language", "number", "day", "truth", "classes"),
    [
        ("en-GB", "1,234,567.25", "17 May 1987", "yes", "9 classes"),
        ("de-DE", "1.234.567,25", "17.05.1987", "ja", "9 Klassen"),
        ("fi", "1 234 567,25", "17.5.1987", "kyllä", "9 luokkaa"),
        ("ja", "1,234,567.25", "1987/05/17", "はい", "9 クラス"),
    ],
)
def test_numbers_dates_and_plurals_are_the_readers(browser, scene, language, number, day, truth, classes):
    page = open_scene(browser, scene, locale=language)
    page.evaluate("() => window.scenery.select('polygons-1', 0)")
    cells = [re.sub(r"\s", " ", text) for text in page.locator(".card td").all_inner_texts()]
    assert cells == [number, day, truth, "—"]
    assert page.locator("summary").first.inner_text() == classes
    page.context.close()


def test_a_language_that_the_page_does_not_speak_is_english(browser, scene):
    page = open_scene(browser, scene, locale="sv-SE")
    assert page.get_by_role("region", name="Layers").is_visible()
    assert page.evaluate("() => document.documentElement.lang") == "en"
    page.context.close()


def test_the_scenes_own_language_goes_before_the_readers_and_the_links_before_both(browser, tmp_path):
    path = tmp_path / "scene.html"
    part = terrain_part(tmp_path / "ground.glb")
    write_page(Scene("Scene", [part], world=World(language="fi")), path)
    assert '<html lang="fi">' in path.read_text(encoding="utf-8")
    for address, language in ((path, "fi"), (f"{path}#lang=ja", "ja")):
        page = open_scene(browser, address, locale="de")
        assert page.get_by_role("region", name=OWN[language]).is_visible()
        page.context.close()


def test_another_language_is_chosen_in_the_box_and_the_view_stays(browser, scene):
    page = open_scene(browser, scene, locale="en")
    camera = [EXTENT[0], EXTENT[1] - 500, 900]
    page.evaluate(
        "([camera, target]) => window.scenery.setView({ camera, target })", [camera, [*EXTENT[:2], 0]]
    )
    page.keyboard.press("i")
    page.get_by_label("Language").select_option("日本語")
    page.get_by_role("region", name="レイヤ").wait_for()
    page.evaluate("async () => { await window.scenery.ready }")
    assert page.evaluate("() => window.scenery.view.camera") == pytest.approx(camera, abs=0.01)
    assert "lang=ja" in page.evaluate("() => window.scenery.link")
    page.record.assert_clean("file:")
    page.context.close()
