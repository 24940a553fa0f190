"""The models that ship with the provider, run as a user runs them."""

import json
import re

import numpy as np
import pytest
from citymodels import EAST, NORTH, cityjson, village
from layers import square, write_layer
from osgeo import gdal, ogr
from pages import open_scene, pick, pixels, project
from rasters import hills, write_raster
from scenery.core.frame import spatial_reference, transform_points
from scenes import settle

FUJI_EXTENT = "270000,310000,3895000,3935000 [EPSG:32654]"


def scene_of(page):
    """The JSON of a page's scene."""
    text = page.read_text(encoding="utf-8")
    return json.loads(re.search(r'id="scene">(.*?)</script>', text, re.DOTALL).group(1))


@pytest.fixture
def fuji(shared):
    folder = shared / "fuji"
    return {
        "dem": folder / "dem_srtm30.tif",
        "image": folder / "shadedrelief_srtm3.tif",
        "extent": FUJI_EXTENT,
    }


@pytest.mark.feature("A1")
def test_mount_fuji_with_its_shaded_relief(qgis_process, browser, fuji, tmp_path):
    page = tmp_path / "fuji.html"
    qgis_process("scenery:shaded_relief", **fuji, **{"scene:scene": page})
    (terrain,) = scene_of(page)["layers"]
    assert [drape["name"] for drape in terrain["drapes"]] == ["shadedrelief_srtm3"]
    shown = open_scene(browser, page)
    degrees, metres = spatial_reference("EPSG:4326"), spatial_reference("EPSG:32654")
    (summit,) = transform_points(degrees, metres, np.array([[138.7292, 35.3625]]))
    assert pick(shown, *project(shown, *summit, 3400))["z"] > 3000
    shown.record.assert_clean()
    shown.context.close()


@pytest.mark.feature("A2")
def test_mount_fuji_and_its_surroundings(qgis_process, browser, fuji, tmp_path):
    page = tmp_path / "large.html"
    qgis_process("scenery:large_area", **fuji, **{"scene:scene": page})
    (terrain,) = scene_of(page)["layers"]
    corners = [block["origin"] for block in terrain["blocks"]]
    assert min(corners) == [-60000, -60000]
    assert len({block["spacing"][0] for block in terrain["blocks"]}) == 2
    shown = open_scene(browser, page)
    # In the sea, three blocks away from the summit.
    assert pick(shown, *project(shown, 290000 + 50000, 3915000 - 50000, 0))["z"] == pytest.approx(0, abs=5)
    shown.record.assert_clean()
    shown.context.close()


@pytest.mark.feature("H19")
@pytest.mark.feature("T9")
def test_a_heat_map_of_the_inhabitants_over_the_city(qgis_process, browser, shared, tmp_path):
    folder, page = shared / "helsinki", tmp_path / "heat.html"
    qgis_process(
        "scenery:heat_map",
        points=folder / "population_grid_250m.geojson",
        weight="asukkaita",
        buildings=f"{folder / 'osm_centre.gpkg'}|layername=multipolygons|subset=building IS NOT NULL",
        crs="EPSG:3879",
        **{"scene:scene": page},
    )
    ground, houses, density = scene_of(page)["layers"]
    assert (ground["kind"], houses["kind"], density["kind"]) == ("terrain", "polygons", "terrain")
    assert density["opacity"] == pytest.approx(0.65)
    assert min(block["range"][0] for block in density["blocks"]) >= 40
    shown = open_scene(browser, page)
    shown.record.assert_clean()
    shown.context.close()


BOX = (300000.0, 3900000.0, 308000.0, 3906000.0)


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    """A small made-up town: what the table below names in braces."""
    folder = tmp_path_factory.mktemp("town")
    write_raster(folder / "dem.tif", hills(), BOX)
    fields = {"name": str, "people": int, "year": int, "minutes": float}
    cells = [
        (
            square(302000 + 250 * (i % 6), 3902000 + 250 * (i // 6), 250),
            {"name": f"Cell {i}", "people": 40 * i, "year": 1900 + 4 * i, "minutes": 1.5 * i},
        )
        for i in range(30)
    ]
    write_layer(folder / "cells.gpkg", cells, fields)
    write_layer(
        folder / "green.gpkg", [(square(302100, 3902100, 400), {}), (square(302300, 3902300, 400), {})]
    )
    roads = [
        (
            f"LINESTRING(302000 {3902000 + 200 * i},303000 {3902000 + 200 * i},303500 3903500)",
            {"volume": 500 * i, "year": 1917 + i},
        )
        for i in range(8)
    ]
    write_layer(folder / "roads.gpkg", roads, {"volume": int, "year": int}, geometry=ogr.wkbLineString)
    places = [
        (
            f"POINT({302000 + 150 * i} {3902000 + 90 * i})",
            {"name": f"Place {i}", "kind": "abc"[i % 3], "picture": "photograph.png", "year": 1550 + 50 * i},
        )
        for i in range(9)
    ]
    write_layer(
        folder / "places.gpkg",
        places,
        {"name": str, "kind": str, "picture": str, "year": int},
        geometry=ogr.wkbPoint,
    )
    tracks = [
        (
            f"LINESTRING(302000 {3902000 + 200 * i},303500 {3902100 + 200 * i})",
            {
                "begins": f"2026-01-15T0{4 + i // 2}:{30 * (i % 2):02}",
                "ends": f"2026-01-15T0{5 + i // 2}:{30 * (i % 2):02}",
            },
        )
        for i in range(8)
    ]
    write_layer(folder / "tracks.gpkg", tracks, {"begins": str, "ends": str}, geometry=ogr.wkbLineString)
    write_raster(folder / "texture.tif", np.indices((60, 80)).sum(axis=0) % 200, BOX)
    gdal.Translate(
        str(folder / "photograph.png"), str(folder / "texture.tif"), outputType=gdal.GDT_Byte, format="PNG"
    )
    return folder


@pytest.mark.parametrize(
    ("model", "inputs"),
    [
        pytest.param(
            "polygon_overlay",
            {"dem": "{}/dem.tif", "polygons": "{}/cells.gpkg"},
            marks=pytest.mark.feature("A4"),
            id="polygon_overlay",
        ),
        pytest.param(
            "textured_overlay",
            {"dem": "{}/dem.tif", "polygons": "{}/cells.gpkg", "texture": "{}/photograph.png"},
            marks=pytest.mark.feature("A5"),
            id="textured_overlay",
        ),
        pytest.param(
            "population_grid",
            {"cells": "{}/cells.gpkg", "population": "people", "crs": "EPSG:32654"},
            marks=pytest.mark.feature("H5"),
            id="population_grid",
        ),
        pytest.param(
            "building_ages",
            {"buildings": "{}/cells.gpkg", "year": "year", "crs": "EPSG:32654"},
            marks=pytest.mark.feature("H6"),
            id="building_ages",
        ),
        pytest.param(
            "green_per_inhabitant",
            {"cells": "{}/cells.gpkg", "population": "people", "green": "{}/green.gpkg", "crs": "EPSG:32654"},
            marks=pytest.mark.feature("H9"),
            id="green_per_inhabitant",
        ),
        pytest.param(
            "traffic",
            {"roads": "{}/roads.gpkg", "volume": "volume", "crs": "EPSG:32654"},
            marks=pytest.mark.feature("H10"),
            id="traffic",
        ),
        pytest.param(
            "places",
            {"places": "{}/places.gpkg", "name": "name", "category": "kind", "crs": "EPSG:32654"},
            marks=pytest.mark.feature("H11"),
            id="places",
        ),
        pytest.param(
            "districts",
            {"districts": "{}/cells.gpkg", "value": "people", "name": "name", "crs": "EPSG:32654"},
            marks=pytest.mark.feature("H12"),
            id="districts",
        ),
        pytest.param(
            "travel_times",
            {"dem": "{}/dem.tif", "cells": "{}/cells.gpkg", "minutes": "minutes"},
            marks=pytest.mark.feature("H16"),
            id="travel_times",
        ),
        pytest.param(
            "movements",
            {"lines": "{}/roads.gpkg", "number": "volume", "year": "year", "crs": "EPSG:32654"},
            marks=pytest.mark.feature("H17"),
            id="movements",
        ),
        pytest.param(
            "photographs",
            {"photographs": "{}/places.gpkg", "title": "name", "crs": "EPSG:32654"},
            marks=pytest.mark.feature("H18"),
            id="photographs",
        ),
        pytest.param(
            "plough_tracks",
            {"tracks": "{}/tracks.gpkg", "start": "begins", "crs": "EPSG:32654"},
            marks=pytest.mark.feature("H15"),
            id="plough_tracks",
        ),
        pytest.param(
            "schools",
            {
                "places": "{}/places.gpkg",
                "name": "name",
                "founded": "year",
                "districts": "{}/cells.gpkg",
                "crs": "EPSG:32654",
            },
            marks=pytest.mark.feature("H21"),
            id="schools",
        ),
        pytest.param(
            "home_district",
            {
                "buildings": "{}/cells.gpkg",
                "services": "{}/places.gpkg",
                "name": "name",
                "category": "kind",
                "crs": "EPSG:32654",
            },
            marks=pytest.mark.feature("H20"),
            id="home_district",
        ),
    ],
)
def test_a_model_needs_its_inputs_alone(qgis_process, browser, town, tmp_path, model, inputs):
    """Every feature is in the page, and is picked with its attributes."""
    page = tmp_path / "scene.html"
    filled = {name: value.replace("{}", str(town)) for name, value in inputs.items()}
    qgis_process(f"scenery:{model}", **filled, **{"scene:scene": page})
    layers = scene_of(page)["layers"]
    assert layers[0]["kind"] == "terrain"
    expected = {"places": 9, "roads": 8, "tracks": 8, "cells": 30}
    source = next(name for name in expected if any(f"/{name}." in value for value in inputs.values()))
    assert layers[-1]["features"] == expected[source]
    shown = open_scene(browser, page)
    pixels = [(x, y) for x in range(100, 900, 25) for y in range(60, 560, 25)]
    pixels += [project(shown, 302600, 3902360, z) for z in range(0, 400, 10)]  # along the fifth place
    hits = [hit for pixel in pixels if (hit := pick(shown, *pixel)) and hit["layer"] == layers[-1]["id"]]
    assert hits and all("attributes" in hit for hit in hits)
    shown.record.assert_clean()
    shown.context.close()


def found_features(page, time, *texts):
    """How many features that have each text are there at a time."""
    page.evaluate("time => scenery.setTime(time)", time)
    return [len(page.evaluate("text => scenery.search(text, 99)", text)) for text in texts]


@pytest.mark.feature("H15")
def test_ploughs_come_and_go_on_the_time_slider(qgis_process, browser, town, tmp_path):
    page = tmp_path / "scene.html"
    given = {"tracks": town / "tracks.gpkg", "start": "begins", "end": "ends", "crs": "EPSG:32654"}
    qgis_process("scenery:plough_tracks", **given, **{"scene:scene": page})
    shown = open_scene(browser, page)
    times = ("03:59", "04:00", "04:30", "05:10", "08:20", "09:00")
    counts = [found_features(shown, f"2026-01-15T{time}", "2026")[0] for time in times]
    assert counts == [0, 1, 2, 2, 1, 0]
    assert shown.get_by_role("slider", name="Time").is_visible()
    shown.record.assert_clean()
    shown.context.close()


@pytest.mark.feature("H6")
@pytest.mark.feature("H17")
@pytest.mark.feature("H21")
@pytest.mark.parametrize(
    ("model", "inputs", "texts", "times"),
    [
        (
            "schools",
            {"places": "places", "name": "name", "founded": "year", "districts": "cells", "since": "year"},
            ("place", "cell"),
            {"1549": [0, 0], "1700": [4, 0], "1950": [9, 13]},
        ),
        ("building_ages", {"buildings": "cells", "year": "year"}, ("cell",), {"1899": [0], "1940": [11]}),
        (
            "movements",
            {"lines": "roads", "number": "volume", "year": "year"},
            ("19",),
            {"1916": [0], "1918/1919": [2], "1930": [8]},
        ),
    ],
    ids=["schools", "building_ages", "movements"],
)
def test_what_is_dated_appears_on_the_time_slider(
    qgis_process, browser, town, tmp_path, model, inputs, texts, times
):
    page = tmp_path / "scene.html"
    sources = ("places", "cells", "roads")
    filled = {name: town / f"{value}.gpkg" if value in sources else value for name, value in inputs.items()}
    qgis_process(f"scenery:{model}", **filled, crs="EPSG:32654", **{"scene:scene": page})
    shown = open_scene(browser, page)
    for time, expected in times.items():
        assert found_features(shown, time, *texts) == expected, time
    assert shown.get_by_role("slider", name="Time").is_visible()
    shown.record.assert_clean()
    shown.context.close()


@pytest.mark.feature("H20")
def test_a_home_district_is_searched_and_listed(qgis_process, browser, town, tmp_path):
    page = tmp_path / "scene.html"
    given = {
        "buildings": town / "cells.gpkg",
        "services": town / "places.gpkg",
        "name": "name",
        "category": "kind",
    }
    qgis_process("scenery:home_district", **given, crs="EPSG:32654", **{"scene:scene": page})
    shown = open_scene(browser, page, reduced_motion="reduce")
    shown.get_by_role("combobox", name="Search", exact=True).fill("cell 14")
    shown.get_by_role("listbox").get_by_role("option").first.click()
    shown.locator(".card").get_by_label("Radius in metres").fill("400")
    shown.get_by_role("button", name="Nearby", exact=True).click()
    # Cell 14 is around 302625, 3902625; place i is at 302000 + 150 i, 3902000 + 90 i.
    away = [np.hypot(150 * i - 625, 90 * i - 625) for i in range(9)]
    listed = shown.locator(".nearby .entry .name").all_inner_texts()
    assert [name for name in listed if name.startswith("Place")] == [
        f"Place {i}" for i in np.argsort(away) if away[i] <= 400
    ]
    shown.record.assert_clean()
    shown.context.close()


@pytest.mark.parametrize(
    ("model", "inputs"),
    [
        pytest.param("city_model", {}, marks=pytest.mark.feature("H1")),
        pytest.param(
            "energy_atlas",
            {"attribute": "measuredHeight", "lowest": 0, "highest": 12},
            marks=pytest.mark.feature("H4"),
        ),
        pytest.param(
            "roof_heat",
            {"attribute": "measuredHeight", "lowest": 0, "highest": 12},
            marks=pytest.mark.feature("H8"),
        ),
    ],
    ids=str,
)
def test_a_city_model_stands_on_its_terrain(qgis_process, browser, tmp_path, model, inputs):
    box = (EAST - 50, NORTH - 50, EAST + 100, NORTH + 100)
    dem = write_raster(tmp_path / "dem.tif", np.zeros((30, 30)), box, crs="EPSG:3879")
    (tmp_path / "village.city.json").write_text(json.dumps(cityjson(village())))
    page = tmp_path / "scene.html"
    given = {"dem": dem, "city": tmp_path / "village.city.json", **inputs}
    qgis_process(f"scenery:{model}", **given, **{"scene:scene": page})
    terrain, city = scene_of(page)["layers"]
    assert (terrain["kind"], city["kind"], city["features"]) == ("terrain", "citymodel", 3)
    shown = open_scene(browser, page)
    hit = pick(shown, *project(shown, EAST + 5, NORTH + 4, 9))  # the ridge of the house
    assert hit["layer"] == city["id"]
    assert hit["attributes"]["id"] == "house"
    assert hit["z"] == pytest.approx(9, abs=0.1)
    shown.record.assert_clean()
    shown.context.close()


# What is compared


def photograph(path, color, box, crs="EPSG:3879"):
    """A picture of one colour, with a place."""
    write_raster(path, np.zeros((8, 12)), box, crs=crs)
    source = gdal.Open(str(path))
    made = gdal.GetDriverByName("GTiff").Create(str(path) + ".rgb.tif", 12, 8, 3)
    made.SetGeoTransform(source.GetGeoTransform())
    made.SetProjection(source.GetProjection())
    made.WriteArray(np.full((3, 8, 12), np.array(color)[:, None, None], np.uint8))
    return f"{path}.rgb.tif"


@pytest.mark.feature("H2")
def test_an_old_picture_and_todays_are_swiped_under_the_city(qgis_process, browser, tmp_path):
    box = (EAST - 50, NORTH - 50, EAST + 100, NORTH + 100)
    dem = write_raster(tmp_path / "dem.tif", np.zeros((30, 30)), box, crs="EPSG:3879")
    (tmp_path / "village.city.json").write_text(json.dumps(cityjson(village())))
    pictures = {
        name: photograph(tmp_path / name, color, box)
        for name, color in (("then", (90, 90, 90)), ("now", (60, 160, 70)))
    }
    page = tmp_path / "scene.html"
    given = {"dem": dem, "city": tmp_path / "village.city.json", **pictures}
    qgis_process("scenery:then_and_now", **given, **{"scene:scene": page})
    terrain, city = scene_of(page)["layers"]
    assert [drape["name"] for drape in terrain["drapes"]] == ["Then", "Now"]
    shown = open_scene(browser, page)
    assert shown.evaluate("window.scenery.swipe") == {
        "layer": terrain["id"],
        "left": "Then",
        "right": "Now",
        "at": 0.5,
    }
    shown.evaluate("window.scenery.setPanels(false)")
    settle(shown)
    shot = pixels(shown).astype(int)
    greenness = shot[..., 1] - shot[..., [0, 2]].mean(axis=-1)
    x, y = map(round, project(shown, EAST - 30, NORTH + 60, 0))  # in the west, thus on the left
    assert abs(greenness[y, x]) < 12
    x, y = map(round, project(shown, EAST + 90, NORTH + 60, 0))
    assert greenness[y, x] > 30
    # The city stands on both.
    assert pick(shown, *project(shown, EAST + 5, NORTH + 4, 8))["layer"] == city["id"]
    shown.record.assert_clean()
    shown.context.close()


@pytest.mark.feature("H3")
def test_todays_buildings_and_the_planned_ones_take_turns(qgis_process, browser, town, tmp_path):
    houses = [(square(302000 + 400 * i, 3902000, 100), {"h": 20 + i}) for i in range(6)]
    planned = [(square(302000 + 30, 3902030, 200), {"h": 90})]  # in the place of the first house
    fields = {"h": int}
    page = tmp_path / "scene.html"
    qgis_process(
        "scenery:plans",
        dem=town / "dem.tif",
        today=write_layer(tmp_path / "today.gpkg", houses, fields),
        planned=write_layer(tmp_path / "planned.gpkg", planned, fields),
        height_today="h",
        height_planned="h",
        extent="301500,304500,3901500,3902700 [EPSG:32654]",
        **{"scene:scene": page},
    )
    layers = {layer["title"]: layer for layer in scene_of(page)["layers"]}
    assert {title: (layer.get("groups"), layer.get("features")) for title, layer in layers.items()} == {
        "Terrain": (None, None),
        "Buildings of today": (["Today"], 6),
        "Buildings that stay": (["Plan"], 5),
        "Planned buildings": (["Plan"], 1),
    }
    shown = open_scene(browser, page)
    seen = []
    for group in ("Today", "Plan"):
        shown.evaluate("group => window.scenery.setGroup(group)", group)
        settle(shown)
        ground = [pick(shown, *project(shown, x, 3902050, 0)) for x in (302050, 302850)]
        tops = [
            pick(shown, *project(shown, x, 3902050, ground_height(town, x, 3902050) + h))
            for x, h in ((302050, 20 if group == "Today" else 90), (302850, 22))
        ]
        seen.append([hit["layer"] for hit in tops])
        assert ground
    today, stays, plan = (
        layers[title]["id"] for title in ("Buildings of today", "Buildings that stay", "Planned buildings")
    )
    assert seen == [[today, today], [plan, stays]]
    shown.record.assert_clean()
    shown.context.close()


def ground_height(town, x, y):
    """Metres of the DEM at a place."""
    source = gdal.Open(str(town / "dem.tif"))
    west, dx, _, north, _, dy = source.GetGeoTransform()
    return float(source.ReadAsArray()[int((y - north) / dy), int((x - west) / dx)])


@pytest.mark.feature("A3")
def test_islands_rise_from_a_sea_that_moves(qgis_process, browser, tmp_path):
    yy, xx = np.mgrid[0:60, 0:80]
    islands = np.maximum(120 - 6 * np.hypot(xx - 40, yy - 30), 0.0)  # the sea is 0 as in SRTM
    dem = write_raster(tmp_path / "islands.tif", islands, BOX)
    page = tmp_path / "scene.html"
    qgis_process("scenery:inland_sea", dem=dem, **{"scene:scene": page})
    world = scene_of(page)["world"]
    assert world["water"]["level"] == 0
    shown = open_scene(browser, page)
    shown.evaluate("window.scenery.setPanels(false)")

    def blueness(*place):
        settle(shown)
        x, y = map(round, project(shown, *place))
        color = pixels(shown)[y, x].astype(int)
        return color[2] - color[0]

    shore, summit = (305500, 3903000, 30), (304000, 3903000, 110)
    sea, land = blueness(301000, 3901000, 0), blueness(*shore)
    assert sea > land + 30
    shown.evaluate("window.scenery.setPlane({ level: 60 })")
    assert blueness(*shore) > land + 30
    assert blueness(*summit) < sea - 30
    shown.record.assert_clean()
    shown.context.close()
