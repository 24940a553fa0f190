"""Text from data is hostile: whatever way it comes to the page, it is shown as it is and does nothing."""

import re
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pytest
from layers import square, write_layer
from pages import open_scene, project, run
from rasters import write_raster
from scenes import BOX, GREY, GROUND, MIDDLE, settle

ATTACK = "window.hacked = true"
HOSTILE = (
    f"\"'></script></style></title><img src=x onerror='{ATTACK}'><script>{ATTACK}</script>"
    f"<svg onload={ATTACK}>{{{{ 7 * 7 }}}}{{% raw %}}<!-- ${{{ATTACK}}} &lt;\\u003c"
)
LINK = f"javascript:{ATTACK}"
CSS = f"x; }} * {{ background: url(//example.org/{ATTACK}) }} /*"
TOP = 250.0


def hostile(what):
    """The hostile text as the name of something, to tell names apart."""
    return f"{what} {HOSTILE}"


def group(what):
    """The same as the name of a group: a semicolon would part it in two."""
    return hostile(what).replace(";", ",")


def layer_of(path):
    """A layer whose names, classes, aliases and values are hostile."""
    from qgis.core import (
        QgsCategorizedSymbolRenderer,
        QgsFillSymbol,
        QgsProject,
        QgsRendererCategory,
        QgsVectorLayer,
    )

    x, y = (coordinate - 50 for coordinate in MIDDLE)
    features = [
        (square(x, y, 100), {"kind": hostile("value"), "link": LINK, "picture": hostile("picture") + ".png"}),
        (square(x + 300, y, 100), {"kind": "other", "link": None, "picture": None}),
    ]
    write_layer(path, features, {"kind": str, "link": str, "picture": str})
    layer = QgsVectorLayer(str(path), "houses")
    layer.setName(hostile("layer"))
    layer.setFieldAlias(layer.fields().indexOf("kind"), hostile("alias"))
    symbol = QgsFillSymbol.createSimple({"color": "#cc3344"})
    categories = [
        QgsRendererCategory(value, symbol.clone(), label)
        for value, label in ((hostile("value"), hostile("class")), ("other", "Others"))
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    metadata = layer.metadata()
    metadata.setRights([hostile("rights")])
    metadata.setLicenses([LINK])
    layer.setMetadata(metadata)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture(scope="module")
def scene(qgis, tmp_path_factory):
    """A page whose every text is hostile."""
    from qgis.core import QgsProject

    folder = tmp_path_factory.mktemp("hostile")
    dem = write_raster(folder / "flat.tif", np.full((20, 20), GROUND), BOX)
    terrain = str(folder / "terrain.glb")
    run("buildterrain", DEM=dem, COLOR=GREY, TITLE=hostile("terrain"), OUTPUT=terrain)
    for number, name in enumerate(("left", "right")):
        run("adddrape", PART=terrain, COLOR=f"#33{number}{number}66", NAME=hostile(name), OUTPUT=terrain)
    houses = [
        run(
            "buildpolygons",
            INPUT=layer_of(folder / f"{name}.gpkg"),
            TERRAIN=terrain,
            HEIGHT=TOP - GROUND,
            LABEL='"kind"',
            LABEL_FONT=CSS,
            GROUP=group(name),
            EMBED_IMAGES=True,
            OUTPUT=str(folder / f"{name}.glb"),
        )
        for name in ("today", "plan")
    ]
    yield run(
        "assemblescene",
        PARTS=[terrain, *houses],
        TITLE=hostile("title"),
        DESCRIPTION=f"{hostile('description')} {LINK} https://example.org/{quote(HOSTILE)}",
        CREDITS=hostile("credit"),
        VIEWS=[hostile("view"), "40;30", group("plan")],
        SWIPE=f"{hostile('left')}|{hostile('right')}",
        OUTPUT=str(folder / "scene.html"),
    )
    QgsProject.instance().clear()


def shown(page, selector):
    """The texts of elements."""
    return [text.strip() for text in page.locator(selector).all_text_contents()]


def assert_harmless(page):
    """Nothing ran, nothing was asked for, and no element came out of a text."""
    assert page.evaluate("window.hacked") is None
    assert (
        page.evaluate(
            "document.querySelectorAll('img, iframe, object, embed, [onload], [onerror], dialog script, main script').length"
        )
        == 0
    )
    links = page.evaluate("[...document.querySelectorAll('a')].map((link) => link.protocol)")
    assert set(links) <= {"https:"}
    page.record.assert_clean()


def test_every_text_is_shown_and_none_does_anything(browser, scene):
    page = open_scene(browser, scene)
    assert page.title() == hostile("title")
    assert shown(page, ".panel h1") == [hostile("title")]
    names = shown(page, ".layers > li:not([hidden]) > .row .name")
    assert names == [hostile("terrain"), hostile("layer")]
    assert shown(page, ".classes .name")[:2] == [hostile("class"), "Others"]
    assert shown(page, ".segments span") == [
        group("today"),
        group("plan"),
    ]
    assert shown(page, ".views button") == [hostile("view")]
    assert shown(page, ".drapes option")[:2] == [hostile("left"), hostile("right")]
    assert shown(page, ".divider .side") == [hostile("left"), hostile("right")]
    assert page.locator("footer").text_content() == " · ".join([hostile("rights"), LINK, hostile("credit")])
    assert hostile("left") in page.get_by_role("slider", name="Divider").get_attribute("aria-valuetext")
    labels = page.evaluate("window.scenery.labels()")
    assert hostile("value")[:150] in [label["text"][:150] for label in labels]  # a long one ends in “…”
    page.mouse.click(*project(page, *MIDDLE, TOP))
    card = " ".join(shown(page, ".card"))
    assert all(
        text in card
        for text in (hostile("layer"), hostile("alias"), hostile("value"), LINK, hostile("picture"))
    )
    assert_harmless(page)
    page.get_by_role("button", name="About this scene").click()
    about = " ".join(shown(page, "dialog"))
    assert hostile("title") in about and hostile("description") in about and hostile("credit") in about
    assert_harmless(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Save image").click()
    assert_harmless(page)
    page.keyboard.press("Escape")
    page.locator(".views button").evaluate("button => button.click()")  # long texts lie over it
    settle(page)
    assert page.evaluate("window.scenery.group") == group("plan")
    link = page.evaluate("window.scenery.link")
    assert "<" not in link and '"' not in link
    assert_harmless(page)
    page.context.close()
    again = open_scene(browser, link.removeprefix("file://"))
    assert again.evaluate("window.scenery.group") == group("plan")
    assert again.evaluate("window.scenery.namedView") == hostile("view")
    again.evaluate(
        f"location.hash = 'group={quote(HOSTILE)}&view={quote(HOSTILE)}&swipe=0.1&left={quote(HOSTILE)}'"
    )
    settle(again)
    assert again.evaluate("window.scenery.swipe.left") == hostile("left")
    assert_harmless(again)
    again.context.close()


def test_the_page_holds_no_markup_of_a_text(scene):
    """Outside of its script elements the page has no tag but its template's; inside, none can be closed by a text."""
    text = Path(scene).read_text(encoding="utf-8")
    scripts = re.findall(r"<script\b([^>]*)>(.*?)</script>", text, re.DOTALL)
    assert all(re.fullmatch(r'( (type|id)="[\w/+-]+")*', attributes) for attributes, _ in scripts)
    assert not any(ATTACK in content for attributes, content in scripts if "json" not in attributes)
    rest = re.sub(r"<(script|style)\b[^>]*>.*?</\1>", "", text, flags=re.DOTALL)
    assert set(re.findall(r"<(\w+)", rest)) == {
        *("html", "head", "meta", "title", "body", "main", "canvas", "div", "p", "progress", "noscript")
    }
    assert "{{ 7 * 7 }}" in rest  # it was no template
