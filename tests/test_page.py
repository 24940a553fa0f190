"""The page in a real browser: what is drawn, picked, coloured and said."""

import functools
import http.server
import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
from layers import square, write_layer
from osgeo import gdal
from pages import open_scene, pick, pixels, project, run
from rasters import write_raster
from scenery.core.frame import spatial_reference, transform_points
from scenery.core.part import read_part
from scenery.core.surface import Surface

FUJI_EXTENT = "270000,310000,3895000,3935000 [EPSG:32654]"
HOSTILE = "</script><img src=x onerror=alert(1)>"
BOX = (300000.0, 3900000.0, 302000.0, 3902000.0)


def feature_of(path, number):
    """The attributes of a feature and a point inside it, by OGR."""
    dataset = gdal.OpenEx(path)
    feature = dataset.GetLayer(0).GetFeature(number)
    found = feature.items(), list(feature.GetGeometryRef().PointOnSurface().GetPoint_2D())
    del feature  # before the dataset that it came from
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("scenes")


@pytest.fixture(scope="module")
def town(qgis, folder):
    """A flat white terrain with one red cell in the image, and two houses of known colours; the layer's name is hostile."""
    cells = np.full((3, 20, 20), 255, np.uint8)
    cells[:, 4, 6] = (255, 0, 0)  # the cell from 300600 to 300700 E and from 3901500 to 3901600 N
    image = write_raster(folder / "image.tif", cells, BOX, data_type=gdal.GDT_Byte)
    dem = write_raster(folder / "flat.tif", np.full((20, 20), 50.0), BOX)
    fields = {"name": str, "floors": int, "share": float, "color": str}
    houses = [
        (
            square(301200, 3900500, 150),
            {"name": "Käpylä 富士山", "floors": 7, "share": None, "color": "#3366cc"},
        ),
        (square(300400, 3900500, 150), {"name": HOSTILE, "floors": None, "share": 0.25, "color": "#cc9933"}),
    ]
    layer = write_layer(folder / "houses.gpkg", houses, fields)
    terrain = run("buildterrain", DEM=dem, IMAGE=image, IMAGE_SIZE=2000, OUTPUT=str(folder / "flat.glb"))
    parts = [
        terrain,
        run(
            "buildpolygons",
            INPUT=layer,
            TERRAIN=terrain,
            HEIGHT=60,
            COLOR='"color"',
            TITLE=HOSTILE,
            OUTPUT=str(folder / "houses.glb"),
        ),
    ]
    run("assemblescene", PARTS=parts, TITLE="Town", FORMAT=1, OUTPUT=str(folder / "town-folder"))
    return run("assemblescene", PARTS=parts, TITLE="Town", OUTPUT=str(folder / "town.html"))


@pytest.fixture(scope="module")
def town_page(browser, town):
    page = open_scene(browser, town)
    yield page
    page.context.close()


@pytest.fixture(scope="module")
def fuji_page(browser, qgis, shared, folder):
    data = shared / "fuji"
    part = run(
        "buildterrain",
        DEM=str(data / "dem_srtm30.tif"),
        EXTENT=FUJI_EXTENT,
        SPACING=200,
        IMAGE=str(data / "shadedrelief_srtm3.tif"),
        OUTPUT=str(folder / "fuji.glb"),
    )
    page = open_scene(
        browser,
        run(
            "assemblescene", PARTS=[part], TITLE="Mt Fuji", EXAGGERATION=1.5, OUTPUT=str(folder / "fuji.html")
        ),
    )
    page.part = read_part(part)
    yield page
    page.context.close()


@pytest.mark.feature("W6")
def test_one_file_opens_by_double_click_without_a_request_or_a_message(town_page):
    town_page.record.assert_clean()
    assert len(town_page.record.requests) == 1


def test_the_policy_is_strict_and_nothing_hostile_runs(town_page):
    policy = town_page.evaluate("() => document.querySelector('meta[http-equiv]').content")
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert town_page.evaluate("() => document.images.length") == 0
    assert town_page.evaluate("title => document.body.innerText.includes(title)", HOSTILE)


@pytest.mark.feature("W6")
def test_a_folder_is_served_by_any_static_server(browser, town, folder):
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(folder / "town-folder"))
    handler.log_message = lambda *_: None
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        page = open_scene(browser, address)
        page.record.assert_clean(address)
        assert [layer["kind"] for layer in page.evaluate("() => window.scenery.layers")] == [
            "terrain",
            "polygons",
        ]
        page.context.close()
        server.shutdown()


PROGRESS = """
window.steps = [];
addEventListener('DOMContentLoaded', () => {
  const bar = document.querySelector('progress');
  new MutationObserver(() => window.steps.push(bar.value)).observe(bar, { attributes: true, attributeFilter: ['value'] });
});
"""


def test_the_progress_bar_has_the_share_of_the_bytes_that_are_read_and_of_the_layers_that_are_built(
    browser, town
):
    page = open_scene(browser, town, script=PROGRESS)
    assert not page.get_by_role("progressbar").is_visible()
    scene = page.evaluate("() => JSON.parse(document.getElementById('scene').textContent)")
    read = np.cumsum([chunk["bytes"] for chunk in scene["chunks"]])
    built = np.arange(1, len(scene["layers"]) + 1) / (
        len(scene["layers"]) + 1
    )  # the rest is the first picture
    expected = [*(read / read[-1] / 2), *(0.5 + built / 2)]
    assert page.evaluate("() => window.steps") == pytest.approx(expected)
    page.context.close()


def test_layers_are_described(town_page):
    layers = town_page.evaluate("() => window.scenery.layers")
    assert layers[1] == {
        "id": "polygons-1",
        "title": HOSTILE,
        "kind": "polygons",
        "features": 2,
        "classes": [{"label": color, "visible": True, "count": 1} for color in ("#3366cc", "#cc9933")],
    }
    assert layers[0]["kind"] == "terrain"


@pytest.mark.feature("X1")
def test_a_click_on_a_house_gives_its_attributes_with_types_nulls_and_letters(town_page):
    hit = pick(town_page, *project(town_page, 301275, 3900575, 110))
    assert (hit["layer"], hit["feature"]) == ("polygons-1", 0)
    assert hit["attributes"] == {
        "fid": 1,
        "name": "Käpylä 富士山",
        "floors": 7,
        "share": None,
        "color": "#3366cc",
    }
    assert (hit["x"], hit["y"], hit["z"]) == pytest.approx((301275, 3900575, 110), abs=0.01)
    other = pick(town_page, *project(town_page, 300475, 3900575, 110))["attributes"]
    assert (other["name"], other["floors"], other["share"]) == (HOSTILE, None, 0.25)


@pytest.mark.feature("W3")
def test_a_picked_point_has_projs_longitude_and_latitude(town_page):
    hit = pick(town_page, *project(town_page, 300800, 3901200, 50))
    truth = transform_points(
        spatial_reference("EPSG:32654"), spatial_reference("EPSG:4326"), np.array([[hit["x"], hit["y"]]])
    )
    assert (hit["lon"], hit["lat"]) == pytest.approx(tuple(truth[0]), abs=1e-9)
    assert "attributes" not in hit


def test_nothing_is_picked_beside_the_scene(town_page):
    assert pick(town_page, 950, 595) is None


@pytest.mark.feature("W4")
def test_the_first_view_is_from_the_south_and_level(town_page):
    view = town_page.evaluate("() => window.scenery.view")
    assert view["camera"][0] == pytest.approx(view["target"][0], abs=1)
    assert view["camera"][1] < view["target"][1]
    west, east = project(town_page, 300100, 3901000, 50), project(town_page, 301900, 3901000, 50)
    assert west[0] < east[0]
    assert west[1] == pytest.approx(east[1], abs=0.5)


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (390, 844), (2000, 500)])
def test_the_first_view_holds_the_whole_extent(browser, town, width, height):
    page = open_scene(browser, town, width, height)
    for x in (300050, 301950):  # the outer pixels' centres are the outer vertices
        for y in (3900050, 3901950):
            px, py = project(page, x, y, 50)
            assert 0 <= px <= width
            assert 0 <= py <= height
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    page.context.close()


@pytest.mark.feature("T5")
def test_the_image_lies_on_the_right_place_to_the_pixel(town_page):
    """The red cell of the image is red in the picture within its corners, and not outside of them."""
    shot = pixels(town_page).astype(int)
    red = (
        shot[..., 0] - shot[..., 1:].max(axis=2) > 127
    )  # half of the way to white, which is at the cell's edge
    rows, columns = np.nonzero(red)
    corners = np.array([project(town_page, x, y, 50) for x in (300600, 300700) for y in (3901500, 3901600)])
    assert (columns.min(), columns.max()) == pytest.approx(
        (corners[:, 0].min(), corners[:, 0].max()), abs=2.5
    )
    assert (rows.min(), rows.max()) == pytest.approx((corners[:, 1].min(), corners[:, 1].max()), abs=2.5)


@pytest.mark.feature("V6")
def test_a_roof_has_exactly_its_legend_colour(town_page):
    shot = pixels(town_page)
    px, py = project(town_page, 301275, 3900575, 110)
    assert np.abs(shot[round(py), round(px)].astype(int) - (0x33, 0x66, 0xCC)).max() <= 2


@pytest.mark.feature("W1")
def test_exaggeration_is_live_and_picked_heights_stay_true(town_page):
    before = project(town_page, 301275, 3900575, 110)
    town_page.evaluate("() => window.scenery.setExaggeration(3)")
    after = project(town_page, 301275, 3900575, 110)
    hit = pick(town_page, *after)
    town_page.evaluate("() => window.scenery.setExaggeration(1)")
    assert after[1] < before[1] - 5
    assert hit["z"] == pytest.approx(110, abs=0.01)


@pytest.mark.feature("X2")
def test_a_hidden_layer_is_neither_drawn_nor_picked(town_page):
    place = project(town_page, 301275, 3900575, 110)
    town_page.evaluate("() => window.scenery.setLayer('polygons-1', { visible: false })")
    hit, shot = pick(town_page, *place), pixels(town_page)
    town_page.evaluate("() => window.scenery.setLayer('polygons-1', { visible: true })")
    assert hit["layer"] == "terrain-1"
    assert shot[round(place[1]), round(place[0])].min() > 150  # the white ground behind


@pytest.mark.feature("X2")
def test_opacity_lets_the_ground_shine_through(town_page):
    px, py = map(round, project(town_page, 301275, 3900575, 110))
    town_page.evaluate("() => window.scenery.setLayer('polygons-1', { opacity: 0.3 })")
    faint = pixels(town_page)[py, px].astype(int)
    town_page.evaluate("() => window.scenery.setLayer('polygons-1', { opacity: 1 })")
    assert faint[0] > 0x33 + 40


@pytest.mark.feature("X1")
def test_what_is_clicked_is_highlighted_and_named(town_page):
    place = project(town_page, 301275, 3900575, 110)
    before = pixels(town_page)
    town_page.mouse.click(*place)
    town_page.wait_for_function("() => document.body.innerText.includes('Käpylä')")
    after = pixels(town_page)
    px, py = map(round, place)
    assert np.abs(after[py, px].astype(int) - before[py, px]).max() > 10
    text = town_page.evaluate("() => document.body.innerText")
    assert "301275" in text.replace(",", "").replace(" ", "").replace("\u202f", "")
    town_page.keyboard.press("Escape")
    town_page.wait_for_function("() => !document.body.innerText.includes('Käpylä')")


def test_the_panels_switches_work_by_hand(town_page):
    place = project(town_page, 301275, 3900575, 110)
    town_page.locator(".row .layer input").nth(1).uncheck()
    assert pick(town_page, *place)["layer"] == "terrain-1"
    town_page.locator(".row .layer input").nth(1).check()
    assert pick(town_page, *place)["layer"] == "polygons-1"


def test_the_view_can_be_read_and_set(town_page):
    view = town_page.evaluate("() => window.scenery.view")
    town_page.evaluate(
        "() => window.scenery.setView({ camera: [301000, 3899000, 1500], target: [301000, 3901000, 50], up: [0, 0, 1] })"
    )
    moved = town_page.evaluate("() => window.scenery.view")
    town_page.evaluate("view => window.scenery.setView(view)", view)
    assert moved["camera"] == pytest.approx([301000, 3899000, 1500], abs=0.01)


@pytest.mark.feature("X5")
def test_the_north_arrow_turns_the_view_north(town_page):
    view = town_page.evaluate("() => window.scenery.view")
    town_page.evaluate(
        "() => window.scenery.setView({ camera: [299000, 3901000, 1500], target: [301000, 3901000, 50], up: [0, 0, 1] })"
    )
    town_page.get_by_role("button", name="Turn to north").click()
    town_page.wait_for_function(
        "() => Math.abs(window.scenery.view.camera[0] - window.scenery.view.target[0]) < 1"
    )
    town_page.evaluate("view => window.scenery.setView(view)", view)


@pytest.mark.feature("X3")
def test_the_picture_can_be_saved(town_page, tmp_path):
    town_page.get_by_role("button", name="Save image").click()
    with town_page.expect_download() as download:
        town_page.get_by_role("button", name="Save", exact=True).click()
    download.value.save_as(tmp_path / "saved.png")
    saved = gdal.Open(str(tmp_path / "saved.png"))
    assert (saved.RasterXSize, saved.RasterYSize) == (960, 600)
    assert saved.ReadAsArray()[:3].std() > 5


def test_statistics_count_what_is_drawn(town_page):
    stats = town_page.evaluate("() => window.scenery.stats()")
    assert stats["triangles"] == 19 * 19 * 2 + 2 * 12
    assert stats["vertices"] == 20 * 20 + 2 * 8
    assert stats["drawCalls"] == 3  # the terrain, its cut sides, the houses
    assert stats["bytes"] > 0
    assert stats["firstFrameMs"] > 0


def test_the_page_says_so_where_webgl_2_is_missing(browser, town):
    page = browser.new_context().new_page()
    page.add_init_script("HTMLCanvasElement.prototype.getContext = () => null")
    page.goto(f"file://{town}")
    page.wait_for_function("() => document.body.innerText.includes('WebGL 2')")
    page.context.close()


def test_a_damaged_page_says_so(browser, town, tmp_path):
    text = Path(town).read_text(encoding="utf-8")
    start = text.index('id="chunk-0">') + len('id="chunk-0">')
    damaged = tmp_path / "damaged.html"
    damaged.write_text(text[:start] + "AAAA" + text[start + 40 :], encoding="utf-8")
    page = browser.new_context().new_page()
    page.goto(f"file://{damaged}")
    page.wait_for_function("() => document.body.innerText.includes('damaged')")
    page.context.close()


@pytest.mark.feature("W6")
def test_a_file_of_a_folder_that_was_changed_is_not_shown(browser, town, folder, tmp_path):
    """Even if it can be read as well as the right one."""
    shutil.copytree(folder / "town-folder", tmp_path / "town")
    data = max((tmp_path / "town" / "data").iterdir(), key=lambda path: path.stat().st_size)
    content = bytearray(data.read_bytes())
    content[-1] ^= 1
    data.write_bytes(content)
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(tmp_path / "town"))
    handler.log_message = lambda *_: None
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        page = browser.new_context().new_page()
        page.goto(f"http://127.0.0.1:{server.server_port}/")
        page.wait_for_function(f"() => document.body.innerText.includes('data/{data.name}')")
        page.context.close()
        server.shutdown()


@pytest.mark.feature("T1")
def test_the_picked_summit_of_fuji_is_the_drawn_surface(fuji_page):
    part = fuji_page.part
    summit = transform_points(
        spatial_reference("EPSG:4326"), part.header.frame.srs, np.array([[138.7292, 35.3625]])
    )[0]
    surface = Surface(part.terrain)
    x, z = part.header.frame.to_local(*summit[:, None])
    place = project(fuji_page, *summit, float(surface.heights(x, z)[0]))
    hit = pick(fuji_page, *place)
    x, z = part.header.frame.to_local(np.array([hit["x"]]), np.array([hit["y"]]))
    assert hit["z"] == pytest.approx(surface.heights(x, z)[0], abs=part.terrain.quantum)
    assert (hit["lon"], hit["lat"]) == pytest.approx((138.7292, 35.3625), abs=1e-4)


def test_random_picks_on_fuji_lie_on_the_triangles_that_python_knows(fuji_page):
    surface, frame = Surface(fuji_page.part.terrain), fuji_page.part.header.frame
    places = np.random.default_rng(7).uniform((300, 130), (850, 450), (60, 2)).tolist()
    hits = [
        hit
        for hit in fuji_page.evaluate("places => places.map(p => window.scenery.pick(...p))", places)
        if hit
    ]
    assert len(hits) > 30
    x, z = frame.to_local(np.array([hit["x"] for hit in hits]), np.array([hit["y"] for hit in hits]))
    np.testing.assert_allclose([hit["z"] for hit in hits], surface.heights(x, z), atol=0.01)


def test_the_snow_is_on_the_summit(fuji_page, shared):
    """The shaded relief lies on the right hill: its whitest part is drawn where the summit is."""
    surface, frame = Surface(fuji_page.part.terrain), fuji_page.part.header.frame
    summit = transform_points(spatial_reference("EPSG:4326"), frame.srs, np.array([[138.7292, 35.3625]]))[0]
    x, z = frame.to_local(*summit[:, None])
    px, py = project(fuji_page, *summit, float(surface.heights(x, z)[0]))
    around = pixels(fuji_page)[round(py) + 2 : round(py) + 12, round(px) - 6 : round(px) + 6].astype(int)
    saturation = around.max(axis=2) - around.min(axis=2)
    assert np.median(saturation) < 40  # grey and white, where the slopes around are yellow


def test_kalasatama_is_picked_with_its_types(browser, qgis, shared, folder):
    source = str(shared / "helsinki" / "kalasatama_footprints.geojson")
    part = run(
        "buildpolygons",
        INPUT=source,
        HEIGHT='"measuredHeight"',
        ALTITUDE='"GroundLevel"',
        OUTPUT=str(folder / "kalasatama.glb"),
    )
    page = open_scene(browser, run("assemblescene", PARTS=[part], OUTPUT=str(folder / "kalasatama.html")))
    page.record.assert_clean()
    attributes, place = feature_of(source, 10)
    top = attributes["GroundLevel"] + attributes["measuredHeight"]
    # From straight above nothing stands before the roof.
    page.evaluate(
        "([x, y]) => window.scenery.setView({ camera: [x, y - 1, 900], target: [x, y, 0], up: [0, 0, 1] })",
        place,
    )
    hit = pick(page, *project(page, *place, top))
    assert hit["feature"] == 10
    assert hit["z"] == pytest.approx(top, abs=0.01)
    assert hit["attributes"] == {name: attributes[name] for name in hit["attributes"]}
    assert page.evaluate("() => window.scenery.stats().drawCalls") == 1
    page.context.close()


def test_a_phone_shows_the_scene_and_its_card(browser, town):
    page = open_scene(browser, town, 390, 844, has_touch=True, is_mobile=True, device_scale_factor=2)
    place = project(page, 301275, 3900575, 110)
    page.touchscreen.tap(*place)
    page.wait_for_function("() => document.body.innerText.includes('Käpylä')")
    for button in page.get_by_role("button").all():
        box = button.bounding_box()
        assert box is None or min(box["width"], box["height"]) >= 44
    page.record.assert_clean()
    page.context.close()
