"""What Assemble scene takes besides the parts: sun, air, view, and pages around it."""

import json
import re
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from rasters import write_raster
from scenery.core.errors import ParameterError
from scenery.core.frame import make_frame, spatial_reference
from scenery.core.sun import parse_moment, sun_position, sunlight
from scenery.core.view import Camera, Direction, parse_view
from scenery.core.world import parse_background, parse_origins
from steps import logging_feedback

HOSTILE = '"></script><img src=x onerror=alert(1)>'
BOX = (300000.0, 3900000.0, 302000.0, 3902000.0)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("scenes")


@pytest.fixture(scope="module")
def part(qgis, folder):
    import processing

    dem = write_raster(folder / "flat.tif", np.full((20, 20), 50.0), BOX)
    processing.run("scenery:buildterrain", {"DEM": dem, "OUTPUT": str(folder / "flat.glb")})
    return str(folder / "flat.glb")


def assemble(part, path, **parameters):
    """Run the step; return the page's text, its scene, and the log."""
    import processing

    feedback = logging_feedback()
    processing.run(
        "scenery:assemblescene", {"PARTS": [part], "OUTPUT": str(path), **parameters}, feedback=feedback
    )
    text = Path(path).read_text(encoding="utf-8")
    scene = re.search(r'<script type="application/json" id="scene">(.*?)</script>', text, re.DOTALL)[1]
    return text, json.loads(scene), feedback.lines


def utc(*moment):
    return datetime(*moment, tzinfo=timezone.utc)


@pytest.mark.feature("W2")
def test_the_sun_is_where_nrel_says():
    """Reda & Andreas, Solar Position Algorithm (NREL/TP-560-34302), example: zenith 50.11162°, azimuth 194.34024°."""
    azimuth, elevation = sun_position(utc(2003, 10, 17, 19, 30, 30), -105.1786, 39.742476)
    assert azimuth == pytest.approx(194.34024, abs=0.02)
    assert elevation == pytest.approx(90 - 50.11162, abs=0.03)  # theirs with refraction, 0.02° here


@pytest.mark.feature("W2")
def test_the_suns_declination_is_that_of_meeus():
    """Astronomical Algorithms, example 25.a: −7.78507° on 13 October 1992; at the pole it is the elevation."""
    assert sun_position(utc(1992, 10, 13), 0, 90)[1] == pytest.approx(-7.78507, abs=0.01)


def highest(longitude, latitude, day):
    """Azimuth and elevation of the highest sun of a day, by the minute."""
    minutes = [day + timedelta(minutes=minute) for minute in range(1440)]
    return max((sun_position(minute, longitude, latitude) for minute in minutes), key=lambda found: found[1])


@pytest.mark.parametrize(
    ("day", "declination"),
    [(utc(2026, 6, 21), 23.44), (utc(2026, 12, 21), -23.44)],
    ids=["June", "December"],
)
@pytest.mark.parametrize("latitude", [60.17, 35.36, -33.87])
def test_noon_of_a_solstice_is_as_high_as_latitude_and_obliquity_say(day, declination, latitude):
    azimuth, elevation = highest(24.94, latitude, day)
    assert elevation == pytest.approx(90 - abs(latitude - declination), abs=0.02)
    assert (azimuth + 90) % 360 - 90 == pytest.approx(0 if latitude < declination else 180, abs=0.5)


def test_the_sun_of_an_equinox_rises_in_the_east_and_culminates_in_the_zenith_of_the_equator():
    day = utc(2026, 3, 20)
    morning = [sun_position(day + timedelta(minutes=minute), 0, 0) for minute in range(330, 400)]
    assert min(morning, key=lambda found: abs(found[1]))[0] == pytest.approx(90, abs=0.3)
    assert highest(0, 0, day)[1] == pytest.approx(90, abs=0.3)


def test_a_moment_without_a_zone_is_the_places_solar_time():
    assert parse_moment("2026-06-21T15:00+03:00", 0) == utc(2026, 6, 21, 12)
    assert parse_moment("2026-06-21 15:00:30 Z", 99) == utc(2026, 6, 21, 15, 0, 30)
    assert parse_moment("2026-06-21T12:00", 45) == utc(2026, 6, 21, 9)


def test_azimuths_are_from_the_grids_north():
    """At 138° E in zone 54 N (middle 141°) true north lies about 3° · sin φ to the right of the grid's."""
    frame = make_frame(spatial_reference("EPSG:32654"), (229000.0, 3920000.0, 231000.0, 3922000.0))
    centre = (138.03, 35.39)
    truth = sun_position(utc(2026, 6, 21, 0), *centre)
    found = sunlight("2026-06-21T09:00+09:00", frame)
    assert found.elevation == pytest.approx(truth[1], abs=0.05)
    assert found.azimuth - truth[0] == pytest.approx(3 * np.sin(np.radians(35.39)), abs=0.1)


@pytest.mark.parametrize(
    "text", ["noon", "2026-06-21", "2026-13-01T10:00", "2026-06-21T25:00", "2026-06-21T10:00+25:00"]
)
def test_what_is_no_moment_gets_a_sentence(text):
    with pytest.raises(ParameterError, match="SUN: .* is no date and time; give both, such as"):
        parse_moment(text, 0)


def test_views_are_places_or_directions():
    assert parse_view("1,2,3,4,5,6") == Camera((1, 2, 3), (4, 5, 6))
    assert parse_view("225, 30") == Direction(225, 30)
    assert parse_view("225,30,1500") == Direction(225, 30, 1500)
    assert parse_view(" ") is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("here", "is no view; give the camera and the target"),
        ("1,2,3,4", "is no view"),
        ("1,2,3,1,2,3", "the camera is where the target is"),
        ("0,95", "its elevation is 95°; give one from -90 to 90"),
        ("0,45,-3", "its distance is -3 m; give one above 0"),
        ("nan,45", "is no view"),
    ],
)
def test_what_is_no_view_gets_a_sentence(text, sentence):
    with pytest.raises(ParameterError, match=f"VIEW: .*{sentence}"):
        parse_view(text)


@pytest.mark.feature("W2")
def test_backgrounds_are_named_by_word_or_colour(qgis):
    from scenery.algorithms.assemblescene import _hex

    assert parse_background("Sky", _hex) is None
    assert parse_background("none", _hex) == ()
    assert parse_background("255,128,0", _hex) == ("#ff8000",)
    assert parse_background("#102030, white", _hex) == ("#102030", "#ffffff")
    assert parse_background("10,20,30,200,210,220", _hex) == ("#0a141e", "#c8d2dc")
    with pytest.raises(ParameterError, match="BACKGROUND: “mud” is none; give sky, none, a colour"):
        parse_background("mud", _hex)


def test_origins_are_written_as_browsers_write_them():
    assert parse_origins("https://Maps.Example.org/, http://localhost:8000 https://a.fi:443") == (
        "https://maps.example.org",
        "http://localhost:8000",
        "https://a.fi",
    )
    assert parse_origins("https://käpylä.fi") == ("https://xn--kpyl-load.fi",)


@pytest.mark.parametrize(
    "text", ["*", "null", "example.org", "https://*.example.org", "https://a.org/b", "file:///x"]
)
def test_what_is_no_origin_gets_a_sentence(text):
    with pytest.raises(ParameterError, match=r"EMBED_ORIGINS: .* is no origin; give the scheme and host"):
        parse_origins(text)


def test_the_scene_says_what_was_asked_for(part, folder):
    _, scene, lines = assemble(
        part,
        folder / "asked.html",
        DESCRIPTION="Two lines\nof text",
        SHIFT=-40,
        BASE_SIZE=200,
        BACKGROUND="#112233,#445566",
        FOG=25,
        SUN="2026-06-21T12:00+09:00",
        VIEW="90,35",
        CONTROLS=1,
        WATER_LEVEL=55,
        WATER_COLOR="#80336699",  # as Qt writes colours: opacity first
        EMBED_ORIGINS="https://example.org",
    )
    world = scene["world"]
    sun = world.pop("sun")
    assert world == {
        "description": "Two lines\nof text",
        "shift": -40,
        "baseSize": 200,
        "background": ["#112233", "#445566"],
        "fog": 0.25,
        "controls": "trackball",
        "origins": ["https://example.org"],
        "view": {"azimuth": 90, "elevation": 35, "distance": None},
        "water": {"level": 55, "color": "#336699", "opacity": pytest.approx(0x80 / 255)},
    }
    assert 70 < sun["elevation"] < 79  # 90° − 35.2° + 23.44° at noon, a little away from it
    assert any(re.match(r"Sun: azimuth \d+\.\d°.*elevation 7\d\.\d°", line) for line in lines)


def test_by_default_nothing_is_set(part, folder):
    _, scene, _ = assemble(part, folder / "plain.html")
    assert scene["world"] == {
        "description": "",
        "shift": 0,
        "baseSize": 100,
        "background": None,
        "fog": 0,
        "controls": "orbit",
        "origins": [],
    }


def test_water_is_blue_and_translucent_unless_said(part, folder):
    _, scene, _ = assemble(part, folder / "water.html", WATER_LEVEL=0)
    assert scene["world"]["water"] == {"level": 0, "color": "#4a90c2", "opacity": pytest.approx(160 / 255)}


def test_dusk_is_said(part, folder):
    _, scene, lines = assemble(part, folder / "night.html", SUN="2026-12-21T20:00+09:00")
    assert scene["world"]["sun"]["elevation"] < -20
    assert any("below the horizon" in line for line in lines)


@pytest.mark.feature("X9")
def test_links_to_the_page_have_its_title_and_description(part, folder):
    text, _, _ = assemble(part, folder / "og.html", TITLE=HOSTILE, DESCRIPTION=HOSTILE)
    found = dict(re.findall(r'<meta property="(og:\w+)" content="([^"]*)">', text))
    assert "<" not in found["og:title"]
    assert found["og:description"] == found["og:title"]
    assert found["og:title"].startswith("&#34;&gt;")
    assert "<img" not in text


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"SUN": "noon"}, "SUN: “noon” is no date and time"),
        ({"VIEW": "up"}, "VIEW: “up” is no view"),
        ({"BACKGROUND": "mud"}, "BACKGROUND: “mud” is none"),
        ({"EMBED_ORIGINS": "*"}, "EMBED_ORIGINS: .* is no origin"),
        ({"POSTER": "/nowhere.png"}, "POSTER: /nowhere.png can't be read"),
        ({"WATER_LEVEL": 3, "WATER_COLOR": "mud"}, "WATER_COLOR"),
    ],
)
def test_bad_input_gets_one_sentence(part, folder, parameters, sentence):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=sentence):
        assemble(part, folder / "bad.html", **parameters)


def test_a_poster_is_a_picture_of_a_modest_size(part, folder):
    for name, data in (("text.png", b"hello"), ("large.jpg", b"\xff\xd8\xff" + bytes(3_000_000))):
        (folder / name).write_bytes(data)
    from scenery.core.picture import read_picture

    with pytest.raises(ParameterError, match="is no picture; give a PNG, JPEG or WebP"):
        read_picture("POSTER", str(folder / "text.png"), 2_000_000)
    with pytest.raises(ParameterError, match="3,000,003 bytes"):
        read_picture("POSTER", str(folder / "large.jpg"), 2_000_000)
    picture = gdal.GetDriverByName("MEM").Create("", 8, 8, 3)
    gdal.GetDriverByName("PNG").CreateCopy(str(folder / "small.png"), picture)
    text, _, _ = assemble(part, folder / "poster.html", POSTER=str(folder / "small.png"))
    assert '<script type="image/png" id="poster">iVBOR' in text
