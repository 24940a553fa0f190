"""Distances, areas and terrain profiles in the page, by mouse, finger and keyboard."""

import csv
import math

import numpy as np
import pytest
from layers import write_layer
from meshes import drawn_mesh
from pages import open_scene, pick, project, run
from pyproj import Geod
from rasters import hills, write_raster
from scenery.core.frame import spatial_reference, transform_points, turned
from scenery.core.part import read_part
from scenery.core.surface import Surface
from scenes import settle

BOX = (300000.0, 3900000.0, 304000.0, 3903000.0)  # cells of 50 m
WGS84 = Geod(ellps="WGS84")
STAR = (
    "POLYGON((301200 3901100,302000 3901500,302900 3901200,302300 3902300,301200 3901100),"
    "(301900 3901600,302200 3901600,302100 3901800,301900 3901600))"
)
KINDS = {
    "regular": {},
    "quad tree": {"FOCUS": "301500,3901500", "LEVELS": 3, "SPACING": 25},
    "clipped": {"CLIP": "clip.gpkg", "SPACING": 40},
    "rotated": {"ROTATION": 30, "SPACING": 30, "EXTENT": "301000,303000,3901000,3902500 [EPSG:32654]"},
}


@pytest.fixture(scope="module")
def folder(qgis, tmp_path_factory):
    folder = tmp_path_factory.mktemp("measured")
    write_raster(folder / "dem.tif", hills(), BOX)
    write_layer(folder / "clip.gpkg", [(STAR, {})])
    return folder


@pytest.fixture(scope="module")
def open_terrain(browser, folder):
    """A function that opens a scene of a kind of terrain once; `page.part` is the terrain."""
    pages = {}

    def opened(kind):
        if kind not in pages:
            given = {
                key: str(folder / value) if key == "CLIP" else value for key, value in KINDS[kind].items()
            }
            name = kind.replace(" ", "-")
            part = run(
                "buildterrain", DEM=str(folder / "dem.tif"), OUTPUT=str(folder / f"{name}.glb"), **given
            )
            path = run("assemblescene", PARTS=[part], OUTPUT=str(folder / f"{name}.html"))
            page = open_scene(browser, path, 1280, 720, reduced_motion="reduce")
            page.part = read_part(part)
            pages[kind] = page
        return pages[kind]

    yield opened
    for page in pages.values():
        page.record.assert_clean()
        page.context.close()


def tool(page, name):
    return page.get_by_role("button", name=name, exact=True)


@pytest.fixture
def measuring(open_terrain):
    """The page of the regular terrain with the tool open, which is closed afterwards."""
    page = open_terrain("regular")
    page.keyboard.press("m")
    tool(page, "Distance").click()
    yield page
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")


def row(page, name):
    """The numbers of a row of the results, as the page writes them."""
    cells = page.locator(".measured tr", has=page.get_by_role("rowheader", name=name, exact=True)).locator(
        "td"
    )
    return cells.all_inner_texts()


# Numbers


@pytest.mark.feature("X5")
def test_lengths_are_those_of_numpy_and_proj(open_terrain):
    page = open_terrain("regular")
    places = np.array([(300500, 3900400, 100), (301700, 3902100, 160), (303300, 3901000, 20.0)])
    found = page.evaluate("places => window.scenery.measure(places)", places.tolist())
    steps = np.diff(places, axis=0)
    degrees = transform_points(spatial_reference("EPSG:32654"), spatial_reference("EPSG:4326"), places[:, :2])
    _, _, geodesic = WGS84.inv(*degrees[:-1].T, *degrees[1:].T)
    for name, expected in (
        ("plan", np.linalg.norm(steps[:, :2], axis=1)),
        ("slope", np.linalg.norm(steps, axis=1)),
        ("rise", steps[:, 2]),
        ("geodesic", geodesic),
    ):
        assert [leg[name] for leg in found["legs"]] == pytest.approx(list(expected), abs=1e-6)
        assert found["total"][name] == pytest.approx(expected.sum(), abs=1e-6)


@pytest.mark.feature("X5")
def test_areas_are_those_of_proj_and_of_the_triangles(open_terrain):
    """The plane's by the shoelace formula, the ellipsoid's by PROJ, the surface's by a sum over a fine grid of slopes."""
    page = open_terrain("regular")
    places = np.array(
        [(300500, 3900400), (303300, 3900800), (301900, 3901300), (302500, 3902600), (300900, 3902300)]
    )
    given = [[x, y, 0] for x, y in places.tolist()]
    found = page.evaluate("places => window.scenery.measure(places)", given)["area"]
    x, y = places.T
    plan = abs(np.dot(x - x[0], np.roll(y, -1)) - np.dot(np.roll(x, -1) - x[0], y)) / 2
    degrees = transform_points(spatial_reference("EPSG:32654"), spatial_reference("EPSG:4326"), places)
    assert found["plan"] == pytest.approx(plan, rel=1e-9)
    assert found["geodesic"] == pytest.approx(abs(WGS84.polygon_area_perimeter(*degrees.T)[0]), rel=1e-6)
    assert found["faces"]["terrain-1"] == pytest.approx(face_area(page.part, places), rel=2e-3)


def face_area(part, places):
    """Square metres of a terrain within a polygon (scene CRS), from the slopes of its triangles at the points of a fine grid."""
    step = 4.0
    x, y = (
        axis.ravel()
        for axis in np.meshgrid(
            *(
                np.arange(low, high, step) + step / 2
                for low, high in zip(places.min(axis=0), places.max(axis=0))
            )
        )
    )
    inside = np.zeros(len(x), bool)
    for (x0, y0), (x1, y1) in zip(places, np.roll(places, -1, axis=0)):  # even-odd rule
        inside ^= ((y0 > y) != (y1 > y)) & (x < x0 + (y - y0) / (y1 - y0) * (x1 - x0))
    east, south = part.header.frame.to_local(x[inside], y[inside])
    surface = Surface(part.terrain)
    slopes = [
        (surface.heights(east + a, south + b) - surface.heights(east - a, south - b)) / 0.2
        for a, b in ((0.1, 0), (0, 0.1))
    ]
    return float(np.sqrt(1 + slopes[0] ** 2 + slopes[1] ** 2).sum() * step**2)


# Profiles


def crossings(part, path):
    """Distances (n,) and heights (n,) where a path (scene CRS) crosses edges of a terrain's triangles, found edge by edge."""
    points, triangles = drawn_mesh(part.terrain)
    edges = np.unique(
        np.sort(np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])), axis=0
    )
    start, end = points[edges[:, 0]], points[edges[:, 1]]
    east, south = part.header.frame.to_local(*np.array(path).T)
    places = np.column_stack(turned(east, south, -part.terrain.rotation))
    found, begin = [], 0.0
    for a, b in zip(places, places[1:]):
        along, edge, offset = b - a, (end - start)[:, [0, 2]], start[:, [0, 2]] - a
        turn = along[0] * edge[:, 1] - along[1] * edge[:, 0]
        with np.errstate(divide="ignore", invalid="ignore"):
            share = (offset[:, 0] * edge[:, 1] - offset[:, 1] * edge[:, 0]) / turn
            on_edge = (offset[:, 0] * along[1] - offset[:, 1] * along[0]) / turn
        met = (share >= 0) & (share <= 1) & (on_edge >= 0) & (on_edge <= 1)
        length = float(np.hypot(*along))
        heights = start[met, 1] + on_edge[met] * (end - start)[met, 1]
        found.append(np.column_stack((begin + share[met] * length, heights)))
        begin += length
    return np.unique(np.concatenate(found).round(6), axis=0).T


@pytest.mark.feature("X5")
@pytest.mark.parametrize("kind", KINDS)
def test_a_profile_has_a_sample_at_every_edge_that_it_crosses(open_terrain, kind):
    page = open_terrain(kind)
    path = [(301123.4, 3901080.7), (302710.9, 3901777.1), (301800.3, 3902111.7)]
    (profile,) = page.evaluate("path => window.scenery.profile(path)", path)
    samples = np.array([sample for each in profile["runs"] for sample in each])
    distance, height = crossings(page.part, path)
    near = np.abs(samples[:, :1] - distance).argmin(axis=0)
    # the page has places of a clipped terrain to the millimetre, and a path may meet an edge at a small angle
    assert np.abs(samples[near, 0] - distance).max() < 0.01
    assert np.abs(np.interp(distance, samples[:, 0], samples[:, 3]) - height).max() < 0.02
    assert len(samples) <= len(distance) + 3  # the path's own places
    east, south = page.part.header.frame.to_local(samples[:, 1], samples[:, 2])
    assert np.abs(Surface(page.part.terrain).heights(east, south) - samples[:, 3])[1:-1].max() < 0.02


@pytest.mark.feature("X5")
def test_a_profile_has_a_gap_over_a_hole(open_terrain):
    page = open_terrain("clipped")
    (profile,) = page.evaluate("() => window.scenery.profile([[301700, 3901650], [302500, 3901650]])")
    (_, *_, (west, *_)), ((east, *_), *_) = profile["runs"]
    assert (west, east) == pytest.approx((250, 475), abs=0.01)  # a quarter of the way up the hole's two edges


@pytest.mark.feature("X5")
def test_the_csv_holds_places_and_heights_of_the_profile(measuring, tmp_path):
    page = measuring
    tool(page, "Profile").click()
    for place in ((480, 420), (760, 300)):
        page.mouse.click(*place)
    page.mouse.click(760, 300)  # on the last place: the end
    page.get_by_role("slider", name="Heights along the line").hover()
    assert page.locator(".readout").inner_text().endswith(" m")
    with page.expect_download() as download:
        tool(page, "Save CSV").click()
    download.value.save_as(tmp_path / "profile.csv")
    with open(tmp_path / "profile.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["distance", "x", "y", "longitude", "latitude", "height"]
    values = np.array([[float(value) for value in each.values()] for each in rows])
    start = pick(page, 480, 420)
    assert values[0, [1, 2, 5]] == pytest.approx([start["x"], start["y"], start["z"]], abs=2e-3)
    assert values[:, 0] == pytest.approx(
        np.hypot(values[:, 1] - values[0, 1], values[:, 2] - values[0, 2]), abs=3e-3
    )
    degrees = transform_points(
        spatial_reference("EPSG:32654"), spatial_reference("EPSG:4326"), values[:, 1:3]
    )
    assert np.abs(degrees - values[:, 3:5]).max() < 2e-8  # a millimetre
    east, south = page.part.header.frame.to_local(values[:, 1], values[:, 2])
    assert np.abs(Surface(page.part.terrain).heights(east, south) - values[:, 5]).max() < 3e-3


# By mouse, finger and keyboard


def number(text):
    return float(text.split()[0].replace(",", "").replace("−", "-"))


@pytest.mark.feature("X5")
def test_clicked_places_are_measured_until_a_double_click(measuring):
    page = measuring
    places = [(480, 300), (600, 240), (740, 330)]
    for px, py in places[:-1]:
        page.mouse.click(px, py)
    before = page.evaluate("() => window.scenery.view")
    page.mouse.dblclick(*places[-1])
    hits = [pick(page, *place) for place in places]
    truth = page.evaluate(
        "places => window.scenery.measure(places)", [[hit["x"], hit["y"], hit["z"]] for hit in hits]
    )
    plan, slope, geodesic, rise = map(number, row(page, "Sum"))
    assert (plan, slope, geodesic) == pytest.approx(
        [truth["total"][name] for name in ("plan", "slope", "geodesic")], abs=0.051
    )
    assert rise == pytest.approx(truth["total"]["rise"], abs=0.006)
    settle(page)
    assert page.evaluate("() => window.scenery.view") == before  # no double click comes nearer
    page.mouse.click(520, 280)
    assert page.locator(".measured").inner_text() == ""  # anew


@pytest.mark.feature("X5")
def test_an_area_is_closed_by_a_click_on_its_first_place(measuring):
    page = measuring
    tool(page, "Area").click()
    places = [(480, 300), (700, 240), (740, 330), (480, 300)]
    for place in places:
        page.mouse.click(*place)
    given = [[hit["x"], hit["y"], hit["z"]] for hit in (pick(page, *place) for place in places[:-1])]
    truth = page.evaluate("places => window.scenery.measure(places)", given)["area"]
    for name, value in (("Area on the plane", "plan"), ("Geodesic area", "geodesic")):
        (text,) = row(page, name)
        assert number(text) * (1e6 if "km²" in text else 1e4) == pytest.approx(truth[value], abs=600)
    assert row(page, "Area of the terrain’s surface")
    page.mouse.click(480, 300)
    for place in ((700, 330), (700, 240), (480, 330)):
        page.mouse.click(*place)
    assert "crosses itself" in page.locator(".measured").inner_text()


@pytest.mark.feature("X5")
@pytest.mark.feature("X7")
def test_by_keyboard_a_crosshair_in_the_middle_sets_places(measuring):
    page = measuring
    page.locator("#view").focus()
    page.keyboard.press("ArrowUp")
    settle(page)
    assert page.locator(".crosshair").is_visible()
    first = pick(page, 640, 360)
    page.keyboard.press("Space")
    for _ in range(3):
        page.keyboard.press("ArrowLeft")
    settle(page)
    last = pick(page, 640, 360)
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    plan = math.hypot(last["x"] - first["x"], last["y"] - first["y"])
    assert number(row(page, "")[0]) == pytest.approx(plan, abs=0.06)
    page.keyboard.press("Backspace")
    assert page.locator(".measured").inner_text() == ""
    page.keyboard.press("Home")


@pytest.mark.feature("X5")
@pytest.mark.feature("X7")
def test_by_finger_a_second_tap_on_the_last_place_ends(browser, open_terrain, folder):
    open_terrain("regular")
    page = open_scene(browser, folder / "regular.html", 390, 844, has_touch=True)
    page.get_by_role("button", name="Tools").tap()
    page.get_by_role("button", name="Measure distances").tap()
    for place in ((100, 380), (250, 400), (254, 406)):
        page.touchscreen.tap(*place)
        page.wait_for_timeout(50)
    assert page.get_by_text("Click to measure anew.").is_visible()
    assert len(row(page, "")) == 4
    page.get_by_role("button", name="Close").tap()
    assert page.locator(".tool").is_hidden()
    page.record.assert_clean()
    page.context.close()


@pytest.mark.feature("X5")
def test_escape_drops_the_drawing_and_then_the_tool(open_terrain):
    page = open_terrain("regular")
    page.keyboard.press("m")
    page.mouse.click(*project(page, 302000, 3901500, 150))
    page.keyboard.press("Escape")
    assert page.locator(".tool").is_visible()
    page.keyboard.press("Escape")
    assert page.locator(".tool").is_hidden()
    page.mouse.click(*project(page, 302000, 3901500, 150))
    assert page.locator(".card").is_visible()
    page.keyboard.press("Escape")
