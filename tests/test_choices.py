"""What a page offers to choose from: groups of layers, named views, two drapes on either side of a divider."""

import functools
import http.server
import json
import re
import shutil
import threading
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pytest
from layers import square, write_layer
from osgeo import gdal
from pages import open_scene, pick, pixels, project, run
from rasters import write_raster
from scenes import BOX, GREY, GROUND, MIDDLE, rest, settle

RED, BLUE = (200, 40, 40), (40, 60, 200)
PLANS = {"Today": "#777777", "Plan A": "#22aa55", "Plan B": "#aa8822"}
TOP = 200.0
VIEW = "300300;3900300;900;301000;3901000;50"


def picture(path, color):
    """An image file of one colour over the box."""
    bands = np.broadcast_to(np.array(color, np.uint8)[:, None, None], (3, 16, 16))
    made = gdal.GetDriverByName("GTiff").Create(str(path), 16, 16, 3)
    made.SetGeoTransform((BOX[0], (BOX[2] - BOX[0]) / 16, 0, BOX[3], 0, -(BOX[3] - BOX[1]) / 16))
    made.SetProjection(gdal.Open(str(path.parent / "flat.tif")).GetProjection())
    made.WriteArray(np.ascontiguousarray(bands))
    return str(path)


@pytest.fixture(scope="module")
def parts(qgis, tmp_path_factory):
    """A plain with a red and a blue drape, and a tower at the same place in each of three groups."""
    folder = tmp_path_factory.mktemp("choices")
    dem = write_raster(folder / "flat.tif", np.full((20, 20), GROUND), BOX)
    plain = str(folder / "plain.glb")
    run("buildterrain", DEM=dem, COLOR=GREY, TITLE="Plain", OUTPUT=plain)
    for name, color in (("Before", RED), ("After", BLUE)):
        image = picture(folder / f"{name}.tif", color)
        run("adddrape", PART=plain, IMAGE=image, NAME=name, SHADING=False, OUTPUT=plain)
    x, y = (coordinate - 100 for coordinate in MIDDLE)
    layer = write_layer(folder / "towers.gpkg", [(square(x, y, 200), {})])
    towers = [
        run(
            "buildpolygons",
            INPUT=layer,
            TERRAIN=plain,
            HEIGHT=TOP - GROUND,
            COLOR=f"'{color}'",
            TITLE=f"Tower {name}",
            GROUP=name,
            OUTPUT=str(folder / f"{name}.glb"),
        )
        for name, color in PLANS.items()
    ]
    return [plain, *towers]


@pytest.fixture(scope="module")
def scene(parts, tmp_path_factory):
    page = tmp_path_factory.mktemp("page") / "scene.html"
    return run(
        "assemblescene",
        PARTS=parts,
        VIEWS=["From the corner", VIEW, "Plan B", "Nothing but B", "", "Plan B"],
        OUTPUT=str(page),
    )


def shown_layers(page):
    """The layer at the top of the tower, by clicking it."""
    return pick(page, *project(page, *MIDDLE, TOP))["layer"]


def call(page, verb, *arguments):
    return page.evaluate(
        "([verb, values]) => window.scenery[verb](...values) ?? null", [verb, list(arguments)]
    )


@pytest.mark.feature("X2")
def test_one_group_shows_at_a_time(browser, scene):
    page = open_scene(browser, scene)
    ids = {layer["groups"][0]: layer["id"] for layer in page.evaluate("window.scenery.layers")[1:]}
    assert page.evaluate("window.scenery.groups") == list(PLANS)
    assert page.evaluate("window.scenery.group") == "Today"
    assert shown_layers(page) == ids["Today"]
    names = page.locator(".layers .name:visible")
    assert names.all_inner_texts() == ["Plain", "Compare with", "Tower Today"]
    page.get_by_role("radio", name="Plan A").check(force=True)
    settle(page)
    assert shown_layers(page) == ids["Plan A"]
    assert "Tower Plan A" in names.all_inner_texts() and "Tower Today" not in names.all_inner_texts()
    call(page, "setGroup", "Plan B")
    assert page.get_by_role("radio", name="Plan B").is_checked()
    assert shown_layers(page) == ids["Plan B"]
    page.get_by_role("radio", name="Plan B").press("ArrowLeft")
    assert shown_layers(page) == ids["Plan A"]
    with pytest.raises(Exception, match="There is no group “Plan C”"):
        call(page, "setGroup", "Plan C")
    page.record.assert_clean()
    page.context.close()


@pytest.mark.feature("X2")
def test_the_card_of_a_group_goes_with_it(browser, scene):
    page = open_scene(browser, scene)
    page.mouse.click(*project(page, *MIDDLE, TOP))
    assert page.locator(".card h2").inner_text() == "Tower Today"
    call(page, "setGroup", "Plan A")
    assert page.locator(".card").is_hidden()
    page.context.close()


@pytest.mark.feature("X2")
def test_a_layer_of_several_groups_shows_in_each(qgis, browser, parts, tmp_path):
    layer = write_layer(tmp_path / "kept.gpkg", [(square(300200, 3900200, 100), {})])
    kept = run(
        "buildpolygons",
        INPUT=layer,
        TERRAIN=parts[0],
        GROUP="Plan A; Plan B",
        OUTPUT=str(tmp_path / "k.glb"),
    )
    page = open_scene(
        browser, run("assemblescene", PARTS=[*parts, kept], OUTPUT=str(tmp_path / "scene.html"))
    )
    seen = []
    for name in PLANS:
        call(page, "setGroup", name)
        seen.append(page.locator(".layers").get_by_text("kept").is_visible())
    assert seen == [False, True, True]
    page.context.close()


@pytest.mark.feature("X2")
def test_a_named_view_flies_there_and_shows_its_group(browser, scene):
    page = open_scene(browser, scene, reduced_motion="reduce")
    assert page.evaluate("window.scenery.views") == [
        {"name": "From the corner", "group": "Plan B"},
        {"name": "Nothing but B", "group": "Plan B"},
    ]
    page.get_by_role("button", name="From the corner").click()
    settle(page)
    view = page.evaluate("window.scenery.view")
    assert view["camera"] == pytest.approx([300300, 3900300, 900], abs=0.01)
    assert view["target"] == pytest.approx([301000, 3901000, 50], abs=0.01)
    assert page.evaluate("window.scenery.group") == "Plan B"
    assert page.evaluate("window.scenery.namedView") == "From the corner"
    page.locator("#view").press("ArrowLeft")
    settle(page)
    assert page.evaluate("window.scenery.namedView") is None
    page.record.assert_clean()
    page.context.close()


@pytest.mark.feature("X2")
@pytest.mark.feature("X4")
def test_group_view_and_swipe_are_in_the_link(browser, scene):
    page = open_scene(browser, scene)
    assert "group" not in page.evaluate("window.scenery.link")
    call(page, "setGroup", "Plan A")
    call(page, "setSwipe", {"left": "Before", "right": "After", "at": 0.25})
    link = page.evaluate("window.scenery.link")
    page.context.close()
    again = open_scene(browser, link.removeprefix("file://"))
    assert again.evaluate("window.scenery.group") == "Plan A"
    assert again.get_by_role("radio", name="Plan A").is_checked()
    swipe = {"layer": "terrain-1", "left": "Before", "right": "After", "at": 0.25}
    assert again.evaluate("window.scenery.swipe") == swipe
    assert again.get_by_role("slider", name="Divider").get_attribute("aria-valuenow") == "25"
    again.evaluate(f"location.hash = 'view={quote('From the corner')}&swipe=0.5&left=&right=Before'")
    again.wait_for_function("() => window.scenery.swipe.at === 0.5")
    assert again.evaluate("window.scenery.group") == "Plan B"
    assert again.evaluate("window.scenery.swipe") == {**swipe, "left": None, "right": "Before", "at": 0.5}
    assert f"view={quote('From the corner')}&" in again.evaluate("window.scenery.link")
    assert "cx=" not in again.evaluate("window.scenery.link")
    again.record.assert_clean()
    again.context.close()


def sides(page, columns=(0.1, 0.45, 0.55, 0.9)):
    """Which drape is seen at shares of the picture's width, looking straight down on the plain."""
    page.evaluate("window.scenery.labels()")  # draws at once
    shot = pixels(page).astype(int)
    row = int(0.35 * len(shot))
    colors = [shot[row, int(share * shot.shape[1])] for share in columns]
    return [min((RED, BLUE), key=lambda one: abs(np.array(one) - color).sum()) for color in colors]


def look_down(page):
    x, y = MIDDLE
    page.evaluate(
        "view => window.scenery.setView(view)",
        {"camera": [x, y, 800], "target": [x, y, GROUND], "up": [0, 1, 0]},
    )
    call(page, "setLayer", "polygons-1", {"visible": False})
    settle(page)


@pytest.mark.feature("X8")
def test_two_drapes_are_swiped_by_mouse_finger_and_keys(browser, scene):
    page = open_scene(browser, scene, has_touch=True)
    look_down(page)
    call(page, "setPanels", False)
    settle(page)
    assert sides(page) == [RED] * 4
    call(page, "setPanels", True)
    page.get_by_role("checkbox", name="Compare with").check()
    settle(page)
    assert page.evaluate("window.scenery.swipe")["right"] == "After"
    handle = page.get_by_role("slider", name="Divider between the pictures")
    assert handle.get_attribute("aria-valuetext") == "Before on the left 50 %, After on the right"
    assert sides(page, (0.45, 0.55, 0.9)) == [RED, BLUE, BLUE]
    box = handle.bounding_box()
    place = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.move(*place)
    page.mouse.down()
    page.mouse.move(place[0] + 192, place[1] + 30, steps=4)
    page.mouse.up()
    settle(page)
    assert page.evaluate("window.scenery.swipe.at") == pytest.approx(0.7, abs=0.002)
    assert sides(page, (0.55, 0.65, 0.75)) == [RED, RED, BLUE]
    handle.press("ArrowLeft")
    handle.press("Shift+ArrowLeft")
    assert page.evaluate("window.scenery.swipe.at") == pytest.approx(0.59, abs=0.002)
    handle.press("Home")
    assert handle.get_attribute("aria-valuenow") == "0"
    view = page.evaluate("window.scenery.view")
    swipe_with_a_finger(page, (0, place[1]), (480, place[1]))
    assert page.evaluate("window.scenery.swipe.at") == pytest.approx(0.5, abs=0.002)
    assert page.evaluate("window.scenery.view") == view
    page.get_by_role("checkbox", name="Compare with").uncheck()
    assert page.evaluate("window.scenery.swipe") is None
    assert handle.is_hidden()
    page.record.assert_clean()
    page.context.close()


def swipe_with_a_finger(page, start, end):
    session = page.context.new_cdp_session(page)

    def touch(kind, *points):
        session.send(
            "Input.dispatchTouchEvent",
            {"type": kind, "touchPoints": [{"x": x, "y": y} for x, y in points]},
        )

    touch("touchStart", start)
    for share in (0.3, 0.6, 1):
        touch("touchMove", tuple(a + (b - a) * share for a, b in zip(start, end)))
    touch("touchEnd")


@pytest.mark.feature("X8")
def test_a_picture_in_tiles_is_divided_once(browser, parts, tmp_path):
    """Of a tiled picture each tile knows where in the whole the divider is."""
    scene = run("assemblescene", PARTS=parts[:1], SWIPE="Before|After", OUTPUT=str(tmp_path / "s.html"))
    page = open_scene(browser, scene, width=2880)
    assert page.evaluate("window.scenery.swipe.left") == "Before"
    x, y = MIDDLE
    page.evaluate(
        "view => window.scenery.setView(view)", {"camera": [x, y, 500], "target": [x, y, 50], "up": [0, 1, 0]}
    )
    call(page, "setPanels", False)
    for left, at in ((0, 0.3), (960, 0.36), (1920, 0.36)):
        call(page, "setTile", {"picture": [2880, 600], "left": left, "top": 0, "width": 960, "height": 600})
        call(page, "setSwipe", {"at": at})
        settle(page)
        shares = [(left + 960 * share) / 2880 for share in (0.05, 0.12, 0.5, 0.88, 0.92)]
        assert sides(page, shares) == [RED if share < at else BLUE for share in shares]
    page.context.close()


@pytest.mark.feature("X2")
@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_zoom_to_a_layer_fills_the_picture_with_it(browser, scene, motion):
    page = open_scene(browser, scene, reduced_motion=motion)
    start, at_once = page.get_by_role("button", name="Zoom to Tower Today").evaluate(
        """button => {
          const before = window.scenery.view.camera;
          button.click();
          return [before, window.scenery.view.camera];
        }"""
    )
    page.wait_for_function("height => window.scenery.view.camera[2] !== height", arg=start[2])
    rest(page)
    arrived = page.evaluate("window.scenery.view.camera")
    assert at_once == (arrived if motion == "reduce" else start)
    x, y = MIDDLE
    corners = [
        project(page, x + dx, y + dy, z) for dx in (-100, 100) for dy in (-100, 100) for z in (GROUND, TOP)
    ]
    (left, top), (right, bottom) = np.min(corners, axis=0), np.max(corners, axis=0)
    assert min(left - 270, 900 - right, top, 600 - bottom) > 0
    assert bottom - top > 400 or right - left > 400
    page.record.assert_clean()
    page.context.close()


@pytest.mark.feature("X9")
def test_a_page_around_chooses_by_messages(browser, scene, tmp_path):
    shutil.copy(scene, tmp_path / "scene.html")
    (tmp_path / "index.html").write_text('<iframe src="scene.html" width="800" height="500"></iframe>')
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(tmp_path))
    handler.log_message = lambda *arguments: None
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page = browser.new_page()
    page.goto(f"http://127.0.0.1:{server.server_port}/index.html")
    answers = page.evaluate(
        """async () => {
          const frame = document.querySelector('iframe');
          if (frame.contentDocument.readyState !== 'complete') await new Promise((done) => (frame.onload = done));
          const ask = (scenery, ...args) => new Promise((answered) => {
            const id = Math.random();
            const listen = ({ data }) => data.id === id && (removeEventListener('message', listen), answered(data.result ?? data.error ?? null));
            addEventListener('message', listen);
            frame.contentWindow.postMessage({ scenery, args, id }, location.origin);
          });
          await ask('ready');
          await ask('setGroup', 'Plan B');
          await ask('setSwipe', { at: 0.1 });
          return [await ask('group'), await ask('swipe'), await ask('groups'), await ask('setGroup', 'None')];
        }"""
    )
    assert answers[0] == "Plan B"
    assert answers[1]["at"] == 0.1
    assert answers[2] == list(PLANS)
    assert "There is no group" in answers[3]
    server.shutdown()
    page.close()


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"VIEWS": ["a", "10;20"]}, "VIEWS: it has 2 cells"),
        ({"VIEWS": ["", "10;20", ""]}, "VIEWS: the row “10;20; ” has no name"),
        ({"VIEWS": ["a", "", ""]}, "VIEWS: “a” has neither a view nor a group"),
        ({"VIEWS": ["a", "up", ""]}, "VIEWS: “a”: “up” is no view"),
        ({"VIEWS": ["a", "1;2", "", "a", "1;3", ""]}, "VIEWS: there are two of the name “a”"),
        ({"VIEWS": ["a", "", "Plan C"]}, "“Plan C”; the groups are Today, Plan A, Plan B"),
        ({"SWIPE": "Before"}, r"SWIPE: “Before” does not name two drapes"),
        ({"SWIPE": "Before|Never"}, "SWIPE: no terrain has both .*; the drapes are Before, After"),
    ],
)
def test_what_cannot_be_chosen_is_named(parts, tmp_path, parameters, sentence):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=sentence):
        run("assemblescene", PARTS=parts, OUTPUT=str(tmp_path / "bad.html"), **parameters)


@pytest.mark.feature("X2")
def test_choices_by_qgis_process(qgis_process, parts, tmp_path):
    page = tmp_path / "scene.html"
    qgis_process(
        "scenery:assemblescene", PARTS=parts, VIEWS="1943,45;30,,B,,Plan B", SWIPE="|After", OUTPUT=page
    )
    text = page.read_text(encoding="utf-8")
    scene = json.loads(re.search(r'id="scene">(.*?)</script>', text, re.DOTALL).group(1))
    assert scene["world"]["views"] == [
        {"name": "1943", "view": {"azimuth": 45, "elevation": 30, "distance": None}},
        {"name": "B", "group": "Plan B"},
    ]
    assert scene["world"]["swipe"] == {"left": None, "right": "After"}
    assert [layer.get("groups") for layer in scene["layers"]] == [None, ["Today"], ["Plan A"], ["Plan B"]]


@pytest.mark.feature("X2")
@pytest.mark.feature("X8")
def test_a_feature_of_another_group_is_visited_in_its_group(browser, scene):
    page = open_scene(browser, scene, reduced_motion="reduce")
    (tower,) = [
        layer["id"] for layer in page.evaluate("window.scenery.layers") if layer["title"] == "Tower Plan B"
    ]
    call(page, "visit", tower, 0)
    assert page.evaluate("window.scenery.group") == "Plan B"
    assert page.get_by_role("radio", name="Plan B").is_checked()
    assert page.locator(".card h2").inner_text() == "Tower Plan B"
    page.record.assert_clean()
    page.context.close()


@pytest.mark.feature("W8")
@pytest.mark.usefixtures("browser")
def test_a_named_view_is_drawn_without_a_display(qgis, scene, tmp_path):
    """The tower of Plan B, which the view shows from near, fills the middle of the picture."""
    from qgis.core import QgsProcessingException

    output = str(tmp_path / "view.png")
    run("exportimage", SCENE=scene, VIEW="From the corner", WIDTH=320, HEIGHT=200, OUTPUT=output)
    shot = gdal.Open(output).ReadAsArray()[:3].astype(int)
    brown = np.array([0xAA, 0x88, 0x22])
    near = np.abs(shot / shot.max(axis=0) - (brown / brown.max())[:, None, None]).max(axis=0) < 0.12
    assert near[60:120, 130:190].any() and not near[:, :60].any()
    with pytest.raises(QgsProcessingException, match="There is no view “From the sky”"):
        run("exportimage", SCENE=scene, VIEW="From the sky", OUTPUT=output)


@pytest.mark.feature("W10")
def test_a_recipe_keeps_groups_views_and_swipe(qgis, parts, tmp_path):
    given = {"VIEWS": ["A", "45;30", "Plan A"], "SWIPE": "Before|After", "CREDITS": "Me"}
    first = run("assemblescene", PARTS=parts, **given, OUTPUT=str(tmp_path / "first.html"))
    recipe = run(
        "saverecipe", SCENE=first, DATA=str(Path(parts[0]).parent), OUTPUT=str(tmp_path / "recipe.json")
    )
    second = run("runrecipe", RECIPE=recipe, OUTPUT=str(tmp_path / "second.html"))
    assert Path(second).read_bytes() == Path(first).read_bytes()
