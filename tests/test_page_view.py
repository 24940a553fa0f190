"""The page's view, keys, dialogs, pictures, and the page around it."""

import functools
import http.server
import re
import threading
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from pages import fingers, open_scene, pixels, project, run
from scenes import GROUND, MIDDLE, build_parts, look, rest, settle

HOSTILE = '"></script><img src=x onerror=alert(1)>'


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("scenes")


@pytest.fixture(scope="module")
def parts(qgis, folder):
    return build_parts(folder)


@pytest.fixture(scope="module")
def scene(parts, folder):
    """The path of the scene as it is by default, but for its texts."""
    texts = {"TITLE": HOSTILE, "DESCRIPTION": f"See https://example.org/a. {HOSTILE}"}
    return run("assemblescene", PARTS=parts, OUTPUT=str(folder / "scene.html"), **texts)


@pytest.fixture
def show(browser, scene):
    """A function that opens the scene, with something after its address."""
    pages = []

    def opened(hash="", path=scene, **options):
        pages.append(open_scene(browser, f"{path}{hash}", **options))
        return pages[-1]

    yield opened
    for page in pages:
        page.record.assert_clean()
        page.context.close()


def view(page):
    return page.evaluate("() => window.scenery.view")


def places(view):
    return [*view["camera"], *view["target"]]


def numbers_in(page):
    """The numbers of the page's link."""
    link = page.evaluate("() => window.scenery.link")
    return {name: float(value) for name, value in (pair.split("=") for pair in link.split("#")[1].split("&"))}


# The address


@pytest.mark.feature("X4")
def test_the_address_is_in_world_units_from_the_extents_centre(show, parts):
    """The extent's width is 100 units, z is up: 19 m a unit here."""
    from scenery.core.part import read_part

    frame = read_part(parts[0]).header.frame
    unit = frame.size[0] / 100
    page = show("#cx=-60&cy=-40&cz=30&tx=10&ty=5&tz=2")
    east, north = frame.centre
    wanted = [east - 60 * unit, north - 40 * unit, 30 * unit, east + 10 * unit, north + 5 * unit, 2 * unit]
    assert places(view(page)) == pytest.approx(wanted, abs=1e-3)


@pytest.mark.feature("X4")
def test_a_camera_without_a_target_looks_at_the_origin(show):
    page = show("#cx=-60&cy=-40&cz=30")
    assert view(page)["target"] == pytest.approx([*MIDDLE, 0], abs=1e-6)


@pytest.mark.feature("X4")
def test_a_link_brings_back_its_view(show):
    page = show()
    page.evaluate("() => window.scenery.setExaggeration(2.5)")
    page.evaluate(
        "() => window.scenery.setView({ camera: [299000, 3900100, 900], target: [301200, 3901100, 80], up: [0.4, 0, 1] })"
    )
    link, before = page.evaluate("() => window.scenery.link"), view(page)
    assert re.search(r"#cx=[-\d.]+&cy=[-\d.]+&cz=[-\d.]+&tx=.*&uz=.*&exaggeration=2.5$", link)
    again = view(show(link[link.index("#") :]))
    assert places(again) == pytest.approx(places(before), abs=1e-3)
    assert again["up"] == pytest.approx(before["up"], abs=1e-6)


def test_a_link_brings_back_the_exaggeration_in_the_panel_too(show):
    page = show("#exaggeration=2.5")
    assert page.locator("output[for=exaggeration]").inner_text() == "2.5×"


@pytest.mark.feature("X4")
def test_a_new_address_moves_the_camera(show):
    page = show()
    page.evaluate("() => { location.hash = 'cx=0&cy=-100&cz=50' }")
    page.wait_for_function("() => Math.abs(window.scenery.view.target[2]) < 1e-6")
    assert view(page)["camera"][0] == pytest.approx(MIDDLE[0], abs=1e-3)


@pytest.mark.parametrize(
    "hash",
    ["#cx=a&cy=1&cz=2", "#cx=1&cy=2", "#tx=1&ty=1&tz=1", "#nonsense", "#cx=1&cy=1&cz=1&tx=1&ty=1&tz=1"],
)
def test_an_address_that_is_no_view_leaves_the_first_view(show, hash):
    assert places(view(show(hash))) == pytest.approx(places(view(show())), abs=1e-6)


@pytest.mark.feature("W1")
def test_shift_and_base_size_change_the_address_alone(show, parts, folder):
    from scenery.core.part import read_part

    path = run(
        "assemblescene",
        PARTS=parts,
        SHIFT=-50,
        BASE_SIZE=1000,
        EXAGGERATION=2,
        OUTPUT=str(folder / "shifted.html"),
    )
    page = show(path=path)
    page.evaluate(
        "() => window.scenery.setView({ camera: [301000, 3900000, 250], target: [301000, 3901000, 50] })"
    )
    numbers = numbers_in(page)
    metres = read_part(parts[0]).header.frame.size[0] / 1000  # of a unit
    assert numbers["tz"] == pytest.approx(0, abs=1e-6)  # (50 − 50) · 2
    assert numbers["cz"] == pytest.approx((250 - 50) * 2 / metres)
    assert numbers["cy"] == pytest.approx(-1000 / metres)


@pytest.mark.feature("W1")
def test_a_reader_shifts_the_scene_while_the_camera_stays(show):
    page = show()
    middle = [*MIDDLE, 100]
    project = "place => window.scenery.project(...place)"
    raised = page.evaluate(project, [*MIDDLE, 140])
    before, first = numbers_in(page), view(page)
    page.get_by_label("Vertical shift (m)").fill("40")
    after = view(page)
    assert page.evaluate(project, middle) == pytest.approx(raised, abs=1e-6)
    assert places(after) == pytest.approx(
        [n - 40 * (i % 3 == 2) for i, n in enumerate(places(first))], abs=1e-3
    )
    assert numbers_in(page) == pytest.approx({**before, "shift": 40}, abs=1e-6)
    seen = page.evaluate("() => window.scenery.pick(480, 300)")
    assert page.evaluate(project, [seen["x"], seen["y"], seen["z"]]) == pytest.approx([480, 300], abs=0.51)


@pytest.mark.feature("W1")
def test_a_link_brings_back_the_shift(show):
    page = show()
    page.evaluate("() => window.scenery.setShift(-25.5)")
    link, before = page.evaluate("() => window.scenery.link"), view(page)
    again = show(link[link.index("#") :])
    assert places(view(again)) == pytest.approx(places(before), abs=1e-3)
    assert again.get_by_label("Vertical shift (m)").input_value() == "-25.5"
    assert again.evaluate("() => window.scenery.shift") == -25.5


def test_a_shift_that_would_drown_the_camera_leaves_it_above_the_ground(show):
    page = show()
    page.evaluate("() => window.scenery.setShift(5000)")
    assert 0 < view(page)["camera"][2] < 100


@pytest.mark.feature("X4")
def test_width_and_height_size_the_scene(show):
    page = show("#width=400&height=300")
    assert page.evaluate(
        "() => [document.getElementById('view').clientWidth, document.getElementById('view').clientHeight]"
    ) == [400, 300]


@pytest.mark.feature("X4")
def test_popup_opens_a_window_of_that_size(browser, scene):
    context = browser.new_context(viewport={"width": 960, "height": 600})
    page = context.new_page()
    with page.expect_popup() as popup:
        page.goto(f"file://{scene}#cx=-60&cy=-40&cz=30&width=500&height=400&popup")
        page.evaluate("async () => { await window.scenery.ready }")
        offer = page.get_by_role("button", name="Open in a window of 500 × 400 pixels")
        if offer.count():  # where the browser lets only a click open one
            offer.click()
    assert popup.value.url.endswith("#cx=-60&cy=-40&cz=30&width=500&height=400")
    context.close()


@pytest.mark.feature("W2")
def test_the_first_view_is_the_given_one(show, parts, folder):
    path = run(
        "assemblescene",
        PARTS=parts,
        VIEW="299000,3899000,1500,301000,3901000,60",
        OUTPUT=str(folder / "given.html"),
    )
    page = show(path=path)
    assert places(view(page)) == pytest.approx([299000, 3899000, 1500, 301000, 3901000, 60], abs=1e-3)
    page.get_by_role("button", name="Zoom in").click()
    page.get_by_role("button", name="Show the whole scene").click()
    page.wait_for_function("() => Math.abs(window.scenery.view.camera[2] - 1500) < 0.5")


def test_a_direction_shows_the_whole_scene_from_there(show, parts, folder):
    page = show(path=run("assemblescene", PARTS=parts, VIEW="90,30,4000", OUTPUT=str(folder / "east.html")))
    offset = np.subtract(view(page)["camera"], view(page)["target"])
    assert np.linalg.norm(offset) == pytest.approx(4000, abs=0.1)
    assert np.degrees(np.arcsin(offset[2] / 4000)) == pytest.approx(30, abs=0.01)
    assert (offset[0] < 0, abs(offset[1]) < 1) == (True, True)  # in the west, looking east


# Keys


@pytest.mark.feature("X3")
def test_r_turns_clockwise_until_something_is_pressed(show):
    page = show()
    page.keyboard.press("r")
    page.wait_for_function(
        "() => window.scenery.view.camera[0] < window.scenery.view.target[0] - 60"
    )  # south to west
    page.mouse.click(480, 560)
    rest(page)
    assert page.get_by_role("button", name="Turn around (R)").get_attribute("aria-pressed") == "false"


@pytest.mark.feature("X3")
def test_r_makes_one_step_where_motion_is_unwelcome(show):
    page = show(reduced_motion="reduce")
    page.keyboard.press("r")
    settle(page)
    after = view(page)
    offset = np.subtract(after["camera"], after["target"])
    assert np.degrees(np.arctan2(-offset[0], -offset[1])) == pytest.approx(30, abs=0.1)
    page.wait_for_timeout(300)
    assert view(page) == after


@pytest.mark.feature("X3")
def test_h_hides_the_interface_and_shows_it(show):
    page = show()
    panel, button = page.locator(".panel"), page.get_by_role("button", name="Show the interface")
    page.keyboard.press("h")
    assert not panel.is_visible()
    assert not page.locator(".scale").is_visible()
    button.click()
    assert panel.is_visible()
    page.keyboard.press("h")
    page.keyboard.press("Escape")
    assert panel.is_visible()


@pytest.mark.feature("X3")
def test_i_tells_what_the_scene_is_and_where(show):
    page = show()
    page.keyboard.press("i")
    dialog = page.get_by_role("dialog")
    assert HOSTILE in dialog.inner_text()
    assert dialog.get_by_role("link").get_attribute("href") == "https://example.org/a"
    assert page.get_by_label("Link to this view").input_value() == page.evaluate("() => window.scenery.link")
    page.keyboard.press("r")  # keys are the dialog's now
    page.keyboard.press("Escape")
    dialog.wait_for(state="detached")
    before = view(page)
    page.wait_for_timeout(200)
    assert view(page) == before


@pytest.mark.feature("X4")
@pytest.mark.feature("X9")
@pytest.mark.parametrize("label", ["Link to this view", "Code to embed it in a page"])
def test_what_is_to_be_taken_away_is_copied(show, sites, label):
    page = show(path=f"{sites[2]}/open.html")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.keyboard.press("i")
    field = page.get_by_label(label)
    page.locator(".copyable", has=field).get_by_role("button").click()
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("() => navigator.clipboard.readText()") == field.input_value()


@pytest.mark.feature("X5")
def test_the_scale_bar_is_as_long_as_it_says(show):
    page = show()
    look(page, [MIDDLE[0], MIDDLE[1] - 1, 3000], [*MIDDLE, GROUND])
    value, unit = page.locator(".scale span").inner_text().split()
    metres = float(value.replace(",", "")) * {"m": 1, "km": 1000}[unit]
    left, right = (project(page, MIDDLE[0] + side * metres / 2, MIDDLE[1], GROUND)[0] for side in (-1, 1))
    assert page.locator(".scale i").bounding_box()["width"] == pytest.approx(right - left, rel=0.01)


# Pictures


def save(page, tmp_path, **choices):
    """Save a picture by hand; return its pixels (channels, rows, columns)."""
    page.keyboard.press("Shift+S")
    dialog = page.get_by_role("dialog")
    for label, value in choices.items():
        field = dialog.get_by_label(label)
        field.select_option(value) if label == "Background" else field.fill(str(value))
    with page.expect_download() as download:
        dialog.get_by_role("button", name="Save", exact=True).click()
    download.value.save_as(tmp_path / "saved.png")
    dialog.wait_for(state="detached")
    return gdal.Open(str(tmp_path / "saved.png")).ReadAsArray()


@pytest.mark.feature("X3")
def test_a_picture_of_several_tiles_is_the_view_larger(show, tmp_path):
    page = show()
    page.keyboard.press("h")
    settle(page)
    seen = pixels(page).astype(int)
    saved = save(page, tmp_path, Width=4800, Height=3000)[:3].transpose(1, 2, 0).astype(int)
    assert saved.shape == (3000, 4800, 3)
    small = saved.reshape(600, 5, 960, 5, 3).mean(axis=(1, 3))
    alike = np.abs(small - seen).max(axis=2) < 12
    assert alike.mean() > 0.99
    np.testing.assert_array_equal(pixels(page)[300:340], seen[300:340])  # and the page shows what it did


@pytest.mark.feature("X3")
def test_a_transparent_picture_has_nothing_around_the_model(show, tmp_path):
    saved = save(show(), tmp_path, Width=480, Height=300, Background="transparent")
    assert saved.shape[0] == 4
    assert saved[3, 5, 240] == 0
    tower = saved[3] == 255
    blue = (saved[2].astype(int) - saved[0] > 60) & tower
    assert blue.sum() > 50
    assert tower.mean() > 0.1


@pytest.mark.feature("X3")
def test_a_white_background_is_white(show, tmp_path):
    saved = save(show(), tmp_path, Width=480, Height=300, Background="white")
    assert saved[:3, 5, 240].min() == 255
    assert saved[:3].min() < 120


def test_a_picture_larger_than_browsers_hold_is_refused(show):
    page = show()
    page.keyboard.press("Shift+S")
    for name in ("Width (pixels)", "Height (pixels)"):
        page.get_by_role("spinbutton", name=name).fill("16384")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("more than the 134 million pixels").wait_for()


# A page around it


@contextmanager
def served(folder):
    """The address of a web server of a folder."""
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(folder))
    handler.log_message = lambda *_: None
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


HOST = """<!DOCTYPE html><body style="margin:0;height:3000px"><iframe id="scene" src="%s" width="700" height="450"></iframe>
<script>
window.answers = [];
addEventListener('message', (event) => answers.push(event.data));
window.ask = (request) => document.getElementById('scene').contentWindow.postMessage(request, '*');
</script>"""


@contextmanager
def embedded(browser, host_folder, host, scene_address, **options):
    (Path(host_folder) / "host.html").write_text(HOST % scene_address)
    page = browser.new_context(viewport={"width": 900, "height": 600}, **options).new_page()
    page.goto(f"{host}/host.html")
    try:
        yield page
    finally:
        page.context.close()


def answer(page, request, patience=1500):
    """What comes back for a message within some milliseconds, None if nothing does."""
    page.evaluate("(request) => { answers.length = 0; ask(request) }", request)
    try:
        page.wait_for_function("() => answers.length > 0", timeout=patience)
    except Exception:
        return None
    return page.evaluate("() => answers[0]")


def frame_ready(page):
    frame = page.frames[1]
    frame.wait_for_function("() => window.scenery")
    frame.evaluate("async () => { await window.scenery.ready }")
    return frame


@pytest.fixture(scope="module")
def sites(parts, tmp_path_factory):
    """Two servers: one of host pages, one of a scene that lets pages of the first speak to it, and of one that does not."""
    hosts, scenes = tmp_path_factory.mktemp("hosts"), tmp_path_factory.mktemp("sites")
    with served(hosts) as host, served(scenes) as site:
        picture = gdal.GetDriverByName("MEM").Create("", 32, 20, 3)
        picture.GetRasterBand(1).Fill(255)
        gdal.GetDriverByName("PNG").CreateCopy(str(scenes / "poster.png"), picture)
        for name, more in (
            ("open", {"EMBED_ORIGINS": host}),
            ("closed", {}),
            ("poster", {"EMBED_ORIGINS": host, "POSTER": str(scenes / "poster.png")}),
        ):
            run("assemblescene", PARTS=parts, OUTPUT=str(scenes / f"{name}.html"), **more)
        yield hosts, host, site, scenes


@pytest.mark.feature("X9")
def test_a_page_on_the_list_speaks_to_the_scene(browser, sites):
    hosts, host, site, _ = sites
    with embedded(browser, hosts, host, f"{site}/open.html") as page:
        first = answer(page, {"scenery": "ready", "id": 1}, patience=30000)  # it waits for the scene
        assert first == {"scenery": "ready", "id": 1, "result": None}
        layers = answer(page, {"scenery": "layers", "id": "x"})
        assert [layer["title"] for layer in layers["result"]] == ["Plain", "Tower"]
        moved = {"camera": [299000, 3899000, 900], "target": [301000, 3901000, 50]}
        assert answer(page, {"scenery": "setView", "args": [moved], "id": 2})["id"] == 2
        assert answer(page, {"scenery": "view"})["result"]["camera"] == pytest.approx(
            moved["camera"], abs=1e-3
        )
        wrong = answer(page, {"scenery": "constructor", "id": 3})
        assert wrong == {"scenery": "constructor", "id": 3, "error": "There is no verb “constructor”."}
        assert "no layer" in answer(page, {"scenery": "setLayer", "args": ["x", {}]})["error"]


@pytest.mark.feature("X9")
def test_a_page_that_is_not_on_the_list_hears_nothing(browser, sites):
    hosts, host, site, _ = sites
    with embedded(browser, hosts, host, f"{site}/closed.html") as page:
        frame_ready(page)
        assert answer(page, {"scenery": "layers", "id": 1}) is None


@pytest.mark.feature("X9")
def test_a_page_of_the_same_origin_may_always_speak(browser, sites):
    with embedded(browser, sites[3], sites[2], f"{sites[2]}/closed.html") as page:
        frame_ready(page)
        assert len(answer(page, {"scenery": "layers"})["result"]) == 2
        # two scenes must not answer each other's answers
        assert answer(page, {"scenery": "layers", "result": []}) is None


def at_rest(page):
    """Wait until the page has not scrolled for a fifth of a second: a scroll is smooth and runs on."""
    page.wait_for_function(
        """() => {
          if (window.lastScroll !== scrollY) [window.lastScroll, window.since] = [scrollY, performance.now()];
          return performance.now() - window.since > 200;
        }"""
    )


@pytest.mark.feature("X9")
def test_the_wheel_scrolls_the_page_until_the_scene_is_clicked(browser, sites):
    hosts, host, site, _ = sites
    with embedded(browser, hosts, host, f"{site}/open.html") as page:
        frame = frame_ready(page)
        distance = "() => window.scenery.view.camera[2]"
        before = frame.evaluate(distance)
        page.mouse.move(350, 200)
        page.mouse.wheel(0, 100)
        frame.get_by_text("Click the scene or hold Ctrl to zoom").wait_for()
        page.wait_for_function("() => scrollY > 50")
        at_rest(page)
        assert frame.evaluate(distance) == before
        page.evaluate("() => scrollTo(0, 0)")
        page.mouse.click(350, 400)
        page.mouse.wheel(0, 100)
        frame.wait_for_function(f"(before) => ({distance})() > before * 1.05", arg=before)
        assert page.evaluate("() => scrollY") == 0


@pytest.mark.feature("X9")
def test_a_finger_scrolls_the_page_until_the_scene_is_tapped(browser, sites):
    hosts, host, site, _ = sites
    with embedded(browser, hosts, host, f"{site}/open.html", has_touch=True) as page:
        frame = frame_ready(page)
        camera = "() => window.scenery.view.camera"
        before = frame.evaluate(camera)
        fingers(page, ((350, 400), (350, 250)))
        page.wait_for_function("() => scrollY > 100")
        at_rest(page)
        assert frame.evaluate(camera) == before
        page.evaluate("() => scrollTo(0, 0)")
        page.touchscreen.tap(350, 400)
        fingers(page, ((350, 400), (350, 250)))
        frame.wait_for_function(f"(before) => Math.abs(({camera})()[2] - before[2]) > 10", arg=before)
        assert page.evaluate("() => scrollY") == 0


@pytest.mark.feature("X9")
def test_a_poster_waits_for_a_tap(browser, sites):
    hosts, host, site, _ = sites
    with embedded(browser, hosts, host, f"{site}/poster.html") as page:
        start = page.frames[1].get_by_role("button", name="Start the 3D view")
        start.wait_for()
        page.wait_for_timeout(300)
        np.testing.assert_array_equal(pixels(page)[40, 40], (255, 0, 0))
        assert page.frames[1].evaluate("() => window.scenery.layers") is None
        start.click()
        frame_ready(page)
        assert start.count() == 0


def test_a_poster_is_only_for_pages_within_others(show, sites):
    page = show(path=f"{sites[2]}/poster.html")
    assert page.locator(".poster").count() == 0


@pytest.mark.feature("X11")
def test_without_webgl_2_the_poster_is_the_still_picture(browser, sites):
    page = browser.new_context(viewport={"width": 960, "height": 600}).new_page()
    page.add_init_script(
        """const own = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (kind) { return kind === 'webgl2' ? null : own.call(this, kind); }"""
    )
    page.goto(f"{sites[2]}/poster.html")
    page.get_by_text("WebGL 2").wait_for()
    page.wait_for_function("() => document.querySelector('#status canvas').width === 32")
    box = page.locator("#status canvas").bounding_box()
    shot = pixels(page)
    np.testing.assert_array_equal(shot[round(box["y"] + 10), round(box["x"] + 16)], (255, 0, 0))
    page.context.close()


@pytest.mark.feature("X9")
def test_the_code_to_embed_is_there_to_copy(show, sites):
    page = show(path=f"{sites[2]}/open.html")
    page.keyboard.press("i")
    code = page.get_by_label("Code to embed it in a page").input_value()
    assert re.fullmatch(
        r'<iframe src="http://127\.0\.0\.1:\d+/open\.html#cx=[^"]*" title="Plain" [^<>]*></iframe>', code
    )


# Old and slow machines


@pytest.mark.feature("X11")
def test_without_a_decompression_stream_the_page_inflates_by_itself(browser, scene):
    page = browser.new_context(viewport={"width": 960, "height": 600}).new_page()
    page.add_init_script("delete window.DecompressionStream")
    page.goto(f"file://{scene}")
    page.evaluate("async () => { await window.scenery.ready }")
    assert page.evaluate("() => window.scenery.stats().triangles") == 19 * 19 * 2 + 12
    page.context.close()


@pytest.mark.feature("X11")
def test_slow_frames_cost_shadows_and_pixels_while_moving_and_a_still_picture_has_all(browser, scene):
    page = browser.new_context(viewport={"width": 960, "height": 600}).new_page()
    # frames that come every 80 ms
    page.add_init_script(
        "window.requestAnimationFrame = (draw) => setTimeout(() => draw(performance.now()), 80)"
    )
    page.goto(f"file://{scene}")
    page.evaluate("async () => { await window.scenery.ready }")
    page.wait_for_timeout(300)
    width = "() => document.getElementById('view').width"
    assert page.evaluate(width) == 960
    still = pixels(page)
    where = page.evaluate("() => window.scenery.view")
    page.keyboard.press("r")
    page.wait_for_function("() => document.getElementById('view').width < 700")
    page.keyboard.press("r")
    page.wait_for_function("() => document.getElementById('view').width === 960")
    page.evaluate("(where) => window.scenery.setView(where)", where)
    page.wait_for_timeout(500)
    np.testing.assert_allclose(pixels(page).astype(int), still, atol=1)
    page.context.close()


def test_nothing_in_a_corner_of_the_picture_is_too_near_to_be_drawn(show):
    """The nearest thing lies far from the picture's middle: it is farther away than it is ahead."""
    page = show()
    corner = np.array((301950.0, 3900050.0, GROUND))  # the middle of the last pixel
    heading, down, high = np.radians(-45), np.radians(30), np.tan(np.radians(38) / 2)
    ahead = np.array((np.sin(heading) * np.cos(down), np.cos(heading) * np.cos(down), -np.sin(down)))
    right = np.array((np.cos(heading), -np.sin(heading), 0.0))
    up = np.cross(right, ahead)
    camera = corner - 2500 * (ahead + 0.9 * high * (960 / 600 * right - up))
    look(page, camera.tolist(), (camera + 500 * ahead).tolist())
    near, farther = (project(page, *np.add(corner, (-inwards, inwards, 0))) for inwards in (30, 400))
    assert near[0] > 780 and near[1] > 480
    shot = pixels(page).astype(int)
    colors = [shot[round(y), round(x)] for x, y in (near, farther)]
    np.testing.assert_allclose(*colors, atol=2)
