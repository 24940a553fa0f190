"""The page on real data: Mount Fuji with its railways and Kalasatama's city model, at a desk and on a phone.

What is tested on made-up scenes elsewhere is used here as a reader would. The pictures go to build/screenshots.
"""

import json
import re

import numpy as np
import pytest
from conftest import ROOT
from layers import write_layer
from osgeo import gdal, ogr
from pages import grave, open_scene, run
from pyproj import Geod
from scenery.core.frame import spatial_reference, transform_points
from scenery.core.part import read_part
from scenery.core.surface import Surface
from scenes import rest, settle

PICTURES = ROOT / "build" / "screenshots"
FUJI = "138.40,139.15,34.95,35.60 [EPSG:4326]"
DEVICES = {
    "desk": {"width": 1280, "height": 800, "color_scheme": "light"},
    "phone": {
        "width": 390,
        "height": 844,
        "color_scheme": "dark",
        "has_touch": True,
        "is_mobile": True,
        "device_scale_factor": 2,
    },
}
#: Name, longitude, latitude, metres and the year of the first known ascent (0: none is known).
PEAKS = (
    ("Fuji", 138.7274, 35.3606, 3776, 663),
    ("Ashitaka", 138.7938, 35.2364, 1504, 0),
    ("Kenashi", 138.5452, 35.4141, 1964, 0),
    ("Kintoki", 139.0042, 35.2897, 1212, 0),
)
KALASATAMA = "25498700,25499170,6674370,6674920 [EPSG:3879]"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    PICTURES.mkdir(parents=True, exist_ok=True)
    return tmp_path_factory.mktemp("places")


@pytest.fixture(scope="module")
def scenes(qgis, shared, folder):
    return {"fuji": fuji(shared / "fuji", folder), "kalasatama": kalasatama(shared / "helsinki", folder)}


def fuji(data, folder):
    from qgis.core import QgsVectorLayer

    terrain = run(
        "buildterrain",
        DEM=str(data / "dem_srtm30_sea_nodata.tif"),
        EXTENT=FUJI,
        SPACING=300,
        IMAGE=str(data / "shadedrelief_srtm3.tif"),
        TITLE="Land",
        OUTPUT=str(folder / "land.glb"),
    )
    run("adddrape", PART=terrain, RAMP="Viridis", NAME="Heights", OUTPUT=terrain)
    uri = f"file://{data / 'ne_10m_railroads.csv'}?type=csv&wktField=WKT&crs=EPSG:4326&geomType=Line"
    railways = run(
        "buildlines",
        INPUT=QgsVectorLayer(uri, "Railways", "delimitedtext"),
        TERRAIN=terrain,
        CLIP_TO_EXTENT=True,
        COLOR="'#b03030'",
        OUTPUT=str(folder / "railways.glb"),
    )
    peaks = [
        (f"POINT({east} {north})", {"name": name, "height": height, "climbed": year or None})
        for name, east, north, height, year in PEAKS
    ]
    points = run(
        "buildpoints",
        INPUT=write_layer(
            folder / "peaks.gpkg",
            peaks,
            {"name": str, "height": int, "climbed": int},
            crs="EPSG:4326",
            geometry=ogr.wkbPoint,
        ),
        TERRAIN=terrain,
        LABEL='"name"',
        DATE='"climbed"',
        TITLE="Peaks",
        OUTPUT=str(folder / "peaks.glb"),
    )
    return run(
        "assemblescene",
        PARTS=[terrain, railways, points],
        TITLE="Mount Fuji",
        EXAGGERATION=1.5,
        OUTPUT=str(folder / "fuji.html"),
    )


def kalasatama(data, folder):
    ground = run(
        "buildterrain", EXTENT=KALASATAMA, COLOR="#dcd8cf", TITLE="Ground", OUTPUT=str(folder / "ground.glb")
    )
    (folder / "model.gml").write_bytes((data / "kalasatama_lod2.gml").read_bytes())
    model = run(
        "buildcitymodel",
        INPUT=str(folder / "model.gml"),
        TERRAIN=ground,
        COLOR="'#e9e2d3'",
        ROOF_COLOR="'#b5624a'",
        GROUP="Model",
        TITLE="Buildings",
        OUTPUT=str(folder / "model.glb"),
    )
    blocks = run(
        "buildpolygons",
        INPUT=str(data / "kalasatama_footprints.geojson"),
        TERRAIN=ground,
        HEIGHT='"measuredHeight"',
        ALTITUDE='"GroundLevel"',
        DATE='"completed"',
        LABEL='"floors"',
        GROUP="Blocks",
        TITLE="Footprints",
        OUTPUT=str(folder / "blocks.glb"),
    )
    return run(
        "assemblescene",
        PARTS=[ground, model, blocks],
        TITLE="Kalasatama",
        VIEWS="From the north,180;25,Model,From above,0;80,Blocks",
        OUTPUT=str(folder / "kalasatama.html"),
    )


@pytest.fixture(
    scope="module",
    params=[(scene, device) for scene in ("fuji", "kalasatama") for device in DEVICES],
    ids="-".join,
)
def page(request, browser, scenes):
    scene, device = request.param
    options = {"reduced_motion": "reduce", "service_workers": "block", **DEVICES[device]}
    page = open_scene(browser, scenes[scene], **options)
    page.scene, page.phone, page.name = scene, device == "phone", f"{scene}-{device}"
    page.set_default_timeout(20_000)
    yield page
    page.record.assert_clean()
    page.context.close()


def shot(page, name):
    settle(page)
    page.screenshot(path=PICTURES / f"{page.name}-{name}.png")


def touch(page, px, py):
    """A click, by mouse or finger."""
    (page.touchscreen.tap if page.phone else page.mouse.click)(px, py)


def press(page, button):
    (button.tap if page.phone else button.click)()


def show_panel(page, shown=True):
    """On a phone the panel covers the scene: it is opened to change something, and closed to see it."""
    wanted = page.get_by_role(
        "button", name="Show layers and settings" if shown else "Hide layers and settings"
    )
    if page.phone and wanted.is_visible():
        press(page, wanted)


def use(page, tool):
    """Press one of the tools, which a phone has in a menu."""
    if page.phone:
        press(page, page.get_by_role("button", name="Tools", exact=True))
    press(page, page.get_by_role("button", name=re.compile(f"^{tool}")).last)


def ask(page, script, *given):
    return page.evaluate(f"given => window.scenery.{script}", list(given))


def layer(page, title):
    return next(each for each in ask(page, "layers") if each["title"] == title)


def seen(page, title):
    """What of a layer is seen, each with its pixel, as a lattice of pixels is picked."""
    width, height = page.viewport_size.values()
    lattice = [((x + 0.5) * width / 11, (y + 0.5) * height / 18) for y in range(5, 13) for x in range(11)]
    hits = page.evaluate("all => all.map(at => ({ at, ...window.scenery.pick(...at) }))", lattice)
    return [hit for hit in hits if hit.get("layer") == layer(page, title)["id"]]


GROUND = {"fuji": "land", "kalasatama": "ground"}
MAIN = {"fuji": "Land", "kalasatama": "Buildings"}


@pytest.mark.feature("X1")
def test_what_is_tapped_tells_its_attributes_and_place(page):
    shot(page, "first")
    if page.scene == "fuji":
        label = next(each for each in ask(page, "labels()") if each["text"] == "Fuji")
        x, y, width, height = label["box"]
        touch(page, x + width / 2, y + height / 2)
        name, longitude, latitude, *numbers = PEAKS[0]
        expected = [name, *map(str, numbers), f"{latitude:.6f}°", f"{longitude:.6f}°"]
    else:
        hits = seen(page, "Buildings")
        hit = hits[len(hits) // 2]
        touch(page, *hit["at"])
        expected = [hit["attributes"]["id"], f"{hit['lat']:.6f}°"]
    page.locator(".card").wait_for()
    text = page.locator(".card").inner_text()
    assert [each for each in expected if each not in text] == []
    shot(page, "card")
    assert grave(page) == []
    press(page, page.locator(".card").get_by_role("button", name="Close"))


@pytest.mark.feature("X1")
def test_random_pixels_lie_on_the_ground_that_python_knows(page, folder):
    part = read_part(folder / f"{GROUND[page.scene]}.glb")
    surface, frame = Surface(part.terrain), part.header.frame
    hits = seen(page, GROUND[page.scene].capitalize())
    assert len(hits) > 5
    places = np.array([(hit["x"], hit["y"], hit["z"], hit["lon"], hit["lat"]) for hit in hits])
    np.testing.assert_allclose(places[:, 2], surface.heights(*frame.to_local(*places[:, :2].T)), atol=0.01)
    degrees = transform_points(frame.srs, spatial_reference("EPSG:4326"), places[:, :2])
    np.testing.assert_allclose(places[:, 3:], degrees, atol=1e-7)


@pytest.mark.feature("X5")
def test_a_distance_is_projs(page):
    hits = seen(page, MAIN[page.scene])
    first, last = hits[len(hits) // 3], hits[2 * len(hits) // 3]
    use(page, "Measure")
    press(page, page.get_by_role("button", name="Distance", exact=True))
    for hit in (first, last):
        touch(page, *hit["at"])
    page.locator("#view").press("Enter")
    shot(page, "measure")
    _, _, geodesic = Geod(ellps="WGS84").inv(first["lon"], first["lat"], last["lon"], last["lat"])
    text = page.locator(".measured").inner_text().replace(",", "")
    lengths = [
        float(number) * (1000 if unit == "km" else 1)
        for number, unit in re.findall(r"([\d.]+) (k?m)\b", text)
    ]
    assert min(abs(length - geodesic) / geodesic for length in lengths) < 1e-3
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")


@pytest.mark.feature("X5")
def test_a_profile_shows_the_lowest_and_the_highest_ground(page, folder):
    part = read_part(folder / f"{GROUND[page.scene]}.glb")
    hits = seen(page, GROUND[page.scene].capitalize())
    ends = [hits[0], hits[len(hits) // 2]]  # on a phone the tool lies over the lower ones
    use(page, "Measure")
    press(page, page.get_by_role("button", name="Profile", exact=True))
    for hit in ends:
        touch(page, *hit["at"])
    page.locator("#view").press("Enter")
    shot(page, "profile")
    summary = page.locator(".measured .summary").inner_text().replace(",", "")
    low, high = map(float, re.search(r"from ([−\d.]+) m to ([\d.]+) m", summary).groups())
    x, y = (np.linspace(ends[0][axis], ends[1][axis], 5000) for axis in "xy")
    heights = Surface(part.terrain).heights(*part.header.frame.to_local(x, y))
    assert (low, high) == pytest.approx((np.nanmin(heights), np.nanmax(heights)), abs=2)
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")


@pytest.mark.feature("X3")
def test_layers_are_hidden_faded_and_approached(page):
    title = MAIN[page.scene]
    number = len(seen(page, title))
    assert number > 4
    show_panel(page)
    shot(page, "panel")
    assert grave(page) == []
    page.get_by_role("checkbox", name=title, exact=True).uncheck()
    assert seen(page, title) == []
    page.get_by_role("checkbox", name=title, exact=True).check()
    page.get_by_label(f"Opacity of {title}").fill("0.4")
    show_panel(page, False)
    shot(page, "faded")
    show_panel(page)
    page.get_by_label(f"Opacity of {title}").fill("1")
    press(page, page.get_by_role("button", name=f"Zoom to {title}"))
    show_panel(page, False)
    rest(page)
    assert len(seen(page, title)) > 0.6 * number
    page.keyboard.press("Home")
    rest(page)


@pytest.mark.feature("X7")
def test_a_search_flies_to_what_is_found(page):
    words, expected = {
        "fuji": ("kintoki", "Kintoki"),
        "kalasatama": ("antareksenkatu 8", "Antareksenkatu 8"),
    }[page.scene]
    page.get_by_role("combobox", name="Search", exact=True).fill(words)
    option = page.get_by_role("listbox").get_by_role("option").first
    assert option.locator(".name").inner_text() == expected
    press(page, option)
    rest(page)
    assert expected in page.locator(".card").inner_text()
    shot(page, "found")
    press(page, page.locator(".card").get_by_role("button", name="Close"))
    page.locator("#view").focus()
    page.keyboard.press("Home")
    rest(page)


def measured(shared):
    """The heights of the buildings as the city publishes them with the footprints."""
    with open(shared / "helsinki" / "kalasatama_footprints.geojson", encoding="utf-8") as file:
        return [feature["properties"]["measuredHeight"] for feature in json.load(file)["features"]]


@pytest.mark.feature("X7")
def test_a_layer_is_filtered_and_coloured_by_a_field(page, shared):
    title, field, least = {
        "fuji": ("Peaks", "height", 1900),
        "kalasatama": ("Buildings", "measuredHeight", 20),
    }[page.scene]
    each = layer(page, title)
    heights = [peak[3] for peak in PEAKS] if page.scene == "fuji" else measured(shared)
    ask(page, "setColorBy(given[0], { field: given[1] })", each["id"], field)
    ask(page, "setFilter(given[0], [{ field: given[1], min: given[2] }])", each["id"], field, least)
    after = layer(page, title)
    assert len(after["classes"]) > 1
    assert sum(one["count"] for one in after["classes"]) == sum(height >= least for height in heights)
    show_panel(page)
    shot(page, "coloured")
    assert page.locator(".layers > li", has_text=title).locator(".class").count() >= len(after["classes"])
    show_panel(page, False)
    settle(page)
    values = [hit["attributes"][field] for hit in seen(page, title)]
    assert min(values, default=least) >= least
    ask(page, "setFilter(given[0], null)", each["id"])
    ask(page, "setColorBy(given[0], null)", each["id"])


@pytest.mark.feature("X8")
def test_two_pictures_are_compared_or_the_time_goes_by(page):
    if page.scene == "fuji":
        ask(page, "setSwipe({ left: 'shadedrelief_srtm3', right: 'Heights', at: 0.5 })")
        shot(page, "swipe")
        assert grave(page) == []
        ask(page, "setSwipe(null)")
    else:
        ask(page, "setGroup('Blocks')")
        shot(page, "today")
        ask(page, "setTime('2015')")
        shot(page, "then")
        dates = {hit["attributes"]["completed"] for hit in seen(page, "Footprints")} - {None}
        assert dates and max(dates) < "2016"
        ask(page, "setTime(null)")
        ask(page, "showView('From the north', true)")
        assert ask(page, "group") == "Model"
        shot(page, "view")
        page.locator("#view").focus()
        page.keyboard.press("Home")
        rest(page)


@pytest.mark.feature("X10")
def test_a_section_opens_what_it_cuts(page, folder):
    ask(page, "setSection({ visible: true, kind: 'vertical', azimuth: 180, offset: 0 })")
    shot(page, "section")
    north = [hit["y"] for hit in seen(page, MAIN[page.scene])]
    middle = read_part(folder / f"{GROUND[page.scene]}.glb").header.frame.centre[1]
    assert north and min(north) > middle - 0.01
    ask(page, "setSection({ visible: false })")


@pytest.mark.feature("X8")
def test_a_day_s_sun_is_seen_and_counted(page):
    ask(page, "setSun({ date: '2026-03-20', shown: true, minutes: 960, zone: 'solar', hours: true })")
    shot(page, "hours-of-sun")
    place = seen(page, MAIN[page.scene])[0]
    hours = ask(page, "sunshine(...given)", *place["at"])["hours"]
    assert 0 <= hours <= 12.6
    ask(page, "setSun({ hours: false, minutes: 1020 })")
    shot(page, "evening")
    ask(page, "setSun({ shown: false })")


@pytest.mark.feature("X4")
def test_the_view_is_in_the_link_and_the_picture_is_saved(page, folder):
    ask(page, "setExaggeration(2)")
    link = ask(page, "link")
    assert "e=2" in link or "exaggeration=2" in link
    ask(page, "setExaggeration(given[0])", {"fuji": 1.5, "kalasatama": 1}[page.scene])
    use(page, "Save image")
    page.get_by_label("Width (pixels)").fill("900")
    page.get_by_label("Height (pixels)").fill("600")
    with page.expect_download() as download:
        press(page, page.get_by_role("button", name="Save", exact=True))
    download.value.save_as(folder / f"{page.name}.png")
    picture = gdal.Open(str(folder / f"{page.name}.png"))
    assert (picture.RasterXSize, picture.RasterYSize) == (900, 600)
    assert picture.ReadAsArray()[:3].std() > 20


def test_the_interface_goes_and_comes_back(page):
    use(page, "Hide the interface")
    shot(page, "bare")
    assert not page.locator(".panel").is_visible()
    press(page, page.get_by_role("button", name="Show the interface"))
    assert page.locator(".panel").is_visible()
