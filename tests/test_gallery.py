"""The models that ship with the provider, run as a user runs them."""

import json
import re

import numpy as np
import pytest
from pages import open_scene, pick, project
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
