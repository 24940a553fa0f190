"""The models that ship with the provider, run as a user runs them."""

import json
import re

import numpy as np
import pytest
from citymodels import EAST, NORTH, cityjson, village
from layers import square, write_layer
from osgeo import gdal, ogr
from pages import open_scene, pick, project
from rasters import hills, write_raster
from scenery.core.frame import spatial_reference, transform_points

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
            {"name": f"Place {i}", "kind": "abc"[i % 3], "picture": "photograph.png"},
        )
        for i in range(9)
    ]
    write_layer(
        folder / "places.gpkg", places, {"name": str, "kind": str, "picture": str}, geometry=ogr.wkbPoint
    )
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
    ],
)
def test_a_model_needs_its_inputs_alone(qgis_process, browser, town, tmp_path, model, inputs):
    """Every feature is in the page, and is picked with its attributes."""
    page = tmp_path / "scene.html"
    filled = {name: value.replace("{}", str(town)) for name, value in inputs.items()}
    qgis_process(f"scenery:{model}", **filled, **{"scene:scene": page})
    layers = scene_of(page)["layers"]
    assert layers[0]["kind"] == "terrain"
    expected = {"cells": 30, "roads": 8, "places": 9}
    source = next(name for name in expected if any(f"/{name}." in value for value in inputs.values()))
    assert layers[-1]["features"] == expected[source]
    shown = open_scene(browser, page)
    pixels = [(x, y) for x in range(100, 900, 25) for y in range(60, 560, 25)]
    pixels.append(project(shown, 302600, 3902360, 0))  # the fifth place
    hits = [hit for pixel in pixels if (hit := pick(shown, *pixel)) and hit["layer"] == layers[-1]["id"]]
    assert hits and all("attributes" in hit for hit in hits)
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
