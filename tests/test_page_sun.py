"""The sun of a chosen day in the page: where it stands, the shadows it casts, and how long places see it."""

import math
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from layers import square, write_layer
from pages import open_scene, pick, pixels, project, run
from rasters import hills, write_raster
from rays import nearest_hits, triangles_of
from scenery.core.convergence import meridian_convergence
from scenery.core.frame import interpolate_geographic
from scenery.core.part import read_part
from scenery.core.sun import sun_position, sunlight
from scenes import look, settle

BOX = (300000.0, 3900000.0, 302000.0, 3902000.0)
SIZE = (960, 600)
ZONE = 540  # minutes: Japan
DAY = "2026-03-05"
COLORS = ("272a5c", "6b3c86", "c2576a", "f09a4a", "fbe9a2")
TOWERS = [(300900.0, 3900900.0), (301250.0, 3900950.0)]  # south-western corners
WIDTH, HEIGHT = 120.0, 240.0


@pytest.fixture(scope="module")
def folder(qgis, tmp_path_factory):
    return tmp_path_factory.mktemp("suns")


@pytest.fixture(scope="module")
def parts(folder):
    """Hills and two towers beside each other."""
    dem = write_raster(folder / "dem.tif", hills(40, 40), BOX)
    ground = run("buildterrain", DEM=dem, SPACING=50, SIDES=False, OUTPUT=str(folder / "ground.glb"))
    towers = run(
        "buildpolygons",
        INPUT=write_layer(folder / "towers.gpkg", [(square(*place, WIDTH), {}) for place in TOWERS]),
        TERRAIN=ground,
        HEIGHT=HEIGHT,
        COLOR="'#cccccc'",
        OUTPUT=str(folder / "towers.glb"),
    )
    return [ground, towers]


@pytest.fixture(scope="module")
def scene(parts, folder):
    return run("assemblescene", PARTS=parts, EXAGGERATION=2, OUTPUT=str(folder / "scene.html"))


@pytest.fixture(scope="module")
def page(browser, scene):
    page = open_scene(browser, scene, *SIZE, reduced_motion="reduce")
    look(page, [300300, 3899400, 1000], [301100, 3901000, 160])
    yield page
    page.record.assert_clean()
    page.context.close()


def set_sun(page, **sun):
    page.evaluate("sun => window.scenery.setSun(sun)", sun)
    settle(page)


@pytest.mark.feature("X8")
def test_the_sun_stands_where_python_has_it(page, parts):
    """Azimuths are from the grid's north, of which PROJ says where it is."""
    frame = read_part(parts[0]).header.frame
    for date, minutes, clock in (("2026-06-21", 1000, "16:40"), ("2026-12-21", 480, "08:00")):
        set_sun(page, date=date, minutes=minutes, zone=ZONE, shown=True)
        truth = sunlight(f"{date}T{clock}+09:00", frame)
        found = page.evaluate("() => window.scenery.sun")
        assert (found["azimuth"], found["elevation"]) == pytest.approx(
            (truth.azimuth, truth.elevation), abs=1e-4
        )


# Hours of sun


def truth_at(place, frame, triangles):
    """Hours that a place (scene CRS, a little above its surface) sees the sun on the day: a ray every two minutes."""
    centre = np.array([frame.centre])
    longitude, latitude = interpolate_geographic(frame.geographic, centre)[0]
    turned = float(meridian_convergence(frame, centre[:, 0], centre[:, 1])[0])
    start = datetime.fromisoformat(DAY).replace(tzinfo=timezone(timedelta(minutes=ZONE)))
    ways = []
    for minute in range(1, 1440, 2):
        azimuth, elevation = map(
            math.radians, sun_position(start + timedelta(minutes=minute), longitude, latitude)
        )
        azimuth -= math.radians(turned)
        flat = math.cos(elevation)
        ways.append((math.sin(azimuth) * flat, math.cos(azimuth) * flat, math.sin(elevation)))
    ways = np.array([way for way in ways if way[2] > 0])
    return np.isinf(nearest_hits(np.array(place), ways, triangles)).sum() / 30


def places():
    """A roof, a wall between the towers, the ground before and behind a tower, and a slope: each with what lifts it from its surface."""
    (x, y), middle = TOWERS[0], WIDTH / 2
    return {
        "roof": ((x + middle, y + middle, None), (0, 0, 0.03)),
        "wall": ((x, y + middle, 190.0), (-0.03, 0, 0)),
        "before": ((x + middle, y - 25, None), (0, 0, 0.03)),
        "slope": ((300400.0, 3900800.0, None), (0, 0, 0.03)),
    }


@pytest.fixture(scope="module")
def truths(parts):
    """For each place where it is, and its hours of sun."""
    frame = read_part(parts[0]).header.frame
    triangles = np.concatenate([triangles_of(part, frame) for part in parts])
    found = {}
    for name, ((x, y, z), lift) in places().items():
        if z is None:
            down = nearest_hits(np.array([x, y, 2000.0]), np.array([[0.0, 0.0, -1.0]]), triangles)[0]
            z = 2000.0 - down
        found[name] = (x, y, z), truth_at(np.add((x, y, z), lift), frame, triangles)
    return found


@pytest.mark.feature("X8")
@pytest.mark.parametrize("name", places())
def test_a_clicked_place_tells_its_hours_of_sun(page, truths, name):
    """Within two minutes of rays cast in Python, with heights that are drawn twice as high."""
    place, hours = truths[name]
    set_sun(page, date=DAY, zone=ZONE, shown=True)
    at = project(page, *place)
    assert pick(page, *at)["z"] == pytest.approx(place[2], abs=0.2)
    found = page.evaluate("at => window.scenery.sunshine(...at)", at)
    assert found["hours"] == pytest.approx(hours, abs=2.5 / 60)
    assert sum(end - start for start, end in found["spans"]) / 60 == pytest.approx(found["hours"])


def test_places_differ_enough_to_tell(truths):
    hours = sorted(hours for _, hours in truths.values())
    assert min(np.diff(hours)) > 0.1
    assert hours[0] < 8 < hours[-1] < 12


@pytest.mark.feature("X8")
def test_the_overlay_has_the_legends_colour_of_the_hours(page, truths):
    set_sun(page, date=DAY, zone=ZONE, hours=True)
    page.evaluate("() => window.scenery.setPanels(false)")
    settle(page)
    shot = pixels(page).astype(float)
    page.evaluate("() => window.scenery.setPanels(true)")
    stops = np.array([[int(color[i : i + 2], 16) for i in (0, 2, 4)] for color in COLORS])
    shares = np.linspace(0, 1, 401)
    legend = np.stack(
        [np.interp(shares, np.linspace(0, 1, len(stops)), channel) for channel in stops.T], axis=1
    )
    most = math.ceil(11.6)  # from sunrise to sunset
    for name, (place, hours) in truths.items():
        px, py = map(int, project(page, *place))
        away = np.abs(legend - shot[py, px]).max(axis=1)
        assert away.min() < 6, name  # it is a colour of the legend
        assert shares[away.argmin()] * most == pytest.approx(hours, abs=0.75), name
    page.mouse.click(*project(page, *truths["roof"][0]))
    page.locator(".sunshine").wait_for()
    assert "Sun on Mar 5, 2026" in page.locator(".sunshine").inner_text()
    page.keyboard.press("Escape")
    set_sun(page, hours=False)


@pytest.mark.feature("X8")
def test_shadows_follow_the_time(page):
    """The ground west of the western tower is in its shadow in the morning, east of the eastern one in the afternoon."""

    def brightness(minutes, x, y):
        set_sun(page, date="2026-03-20", minutes=minutes, zone=ZONE, shown=True)
        place = page.evaluate(
            "place => window.scenery.profile([place, [place[0] + 1, place[1]]])[0].runs[0][0]",
            [x, y],
        )
        px, py = project(page, *place[1:])
        return pixels(page)[int(py), int(px)].astype(int).sum()

    look(page, [301000, 3899000, 2500], [301100, 3900970, 160])
    for place, dark, lit in (((300850, 3900980), 8 * 60, 16 * 60), ((301420, 3901030), 16 * 60, 8 * 60)):
        assert brightness(dark, *place) < 0.8 * brightness(lit, *place)
    look(page, [300300, 3899400, 1000], [301100, 3901000, 160])


# The panel and the address


@pytest.mark.feature("X8")
@pytest.mark.feature("W2")
def test_the_panel_starts_with_the_scenes_sun_and_moves_it(browser, parts, folder):
    path = run("assemblescene", PARTS=parts, SUN="2026-06-21 15:00 +0900", OUTPUT=str(folder / "sunny.html"))
    page = open_scene(browser, path, *SIZE)
    assert page.get_by_label("Sunlight at a time").is_checked()
    assert page.get_by_label("Date", exact=True).input_value() == "2026-06-21"
    assert page.get_by_label("Clock").locator("option:checked").inner_text() == "UTC+09:00"
    assert "Up from 04:" in page.locator("details", has_text="Sun and shadows").inner_text()
    before = page.evaluate("() => window.scenery.sun.azimuth")
    page.get_by_label("Time of day").press("ArrowRight")
    assert page.evaluate("() => window.scenery.sun.minutes") == 15 * 60 + 5
    assert page.evaluate("() => window.scenery.sun.azimuth") > before + 0.5
    page.get_by_label("Date", exact=True).fill("2026-12-21")
    link = page.evaluate("() => window.scenery.link")
    assert "sun=2026-12-21T15%3A05%2B09%3A00" in link
    again = open_scene(browser, f"{path}{link[link.index('#') :]}", *SIZE)
    assert again.evaluate("() => [window.scenery.sun.date, window.scenery.sun.minutes]") == [
        "2026-12-21",
        905,
    ]
    page.get_by_label("Sunlight at a time").uncheck()
    assert page.evaluate("() => window.scenery.sun.shown") is False
    for each in (page, again):
        each.record.assert_clean()
        each.context.close()


@pytest.mark.parametrize("moment", ["2026-13-01T10:00", "noon", "2026-06-21T25:00", "", "map"])
def test_an_address_with_no_moment_leaves_the_light_of_maps(browser, scene, moment):
    page = open_scene(browser, f"{scene}#sun={moment}", *SIZE)
    assert page.evaluate("() => window.scenery.sun.shown") is False
    page.record.assert_clean()
    page.context.close()
