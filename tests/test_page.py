"""The page in a real browser: what is drawn, picked, coloured and said."""

import numpy as np
import pytest
from conftest import record_of
from layers import square, write_layer
from osgeo import gdal
from rasters import write_raster
from scenery.core.frame import spatial_reference, transform_points

FUJI_EXTENT = "270000,310000,3895000,3935000 [EPSG:32654]"
HOSTILE = "</script><img src=x onerror=alert(1)>"
BOX = (300000.0, 3900000.0, 302000.0, 3902000.0)


def run(algorithm, **parameters):
    import processing

    processing.run(f"scenery:{algorithm}", parameters)
    return parameters["OUTPUT"]


def open_scene(browser, path, width=1280, height=720, **options):
    """A page that shows a scene, ready, with its record."""
    page = browser.new_context(viewport={"width": width, "height": height}, **options).new_page()
    page.record = record_of(page)
    page.goto(path if str(path).startswith("http") else f"file://{path}")
    page.evaluate("async () => { await window.scenery.ready }")
    return page


def pick(page, px, py):
    return page.evaluate("([x, y]) => window.scenery.pick(x, y)", [px, py])


def project(page, *place):
    return page.evaluate("place => window.scenery.project(...place)", list(map(float, place)))


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


def test_layers_are_described(town_page):
    layers = town_page.evaluate("() => window.scenery.layers")
    assert layers[1] == {"id": "polygons-1", "title": HOSTILE, "kind": "polygons", "features": 2}
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
    assert pick(town_page, 1270, 715) is None
