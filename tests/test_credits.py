"""Whoever made the data is named in everything that is made of them."""

import json
import re
import struct
from pathlib import Path

import numpy as np
import pytest
from citymodels import EAST, NORTH, cityjson, village
from layers import square, write_layer
from osgeo import gdal
from pages import open_scene, run
from rasters import hills, write_raster

BOX = (300000.0, 3900000.0, 308000.0, 3906000.0)
LAYER, RASTER, LICENCE, MORE = "© The Surveyors", "© The Pilots", "CC BY 4.0", "Lidar: The Flyers"
CITY, CONTACT = "© The Modellers", "The Office"
FORMATS = {0: "glb", 1: "obj", 3: "dae"}  # an STL holds nothing but triangles


@pytest.fixture(scope="module")
def parts(qgis, tmp_path_factory):
    """A terrain, buildings and a city model, each with somebody's rights."""
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    folder = tmp_path_factory.mktemp("credits")
    raster = QgsRasterLayer(str(write_raster(folder / "dem.tif", hills(), BOX)), "Hills")
    metadata = raster.metadata()
    metadata.setRights([RASTER])
    metadata.setLicenses([LICENCE])
    raster.setMetadata(metadata)
    vector = QgsVectorLayer(
        str(write_layer(folder / "houses.gpkg", [(square(304000, 3903000, 90), {})])), "Houses"
    )
    metadata = vector.metadata()
    metadata.setRights([LAYER])
    metadata.setLicenses([LICENCE])
    vector.setMetadata(metadata)
    terrain = run("buildterrain", DEM=raster, OUTPUT=str(folder / "terrain.glb"))
    houses = run("buildpolygons", INPUT=vector, TERRAIN=terrain, OUTPUT=str(folder / "houses.glb"))
    return [terrain, houses]


@pytest.fixture(scope="module")
def scene(parts, tmp_path_factory):
    page = tmp_path_factory.mktemp("page") / "scene.html"
    return run("assemblescene", PARTS=parts, CREDITS=f"{MORE}\n\n{LICENCE}", OUTPUT=str(page))


@pytest.mark.feature("W13")
def test_the_page_names_each_once(browser, scene):
    page = open_scene(browser, scene)
    assert page.locator("footer").inner_text() == " · ".join([RASTER, LICENCE, LAYER, MORE])
    page.evaluate("window.scenery.setPanels(false)")
    assert page.locator("footer").is_visible()
    page.context.close()


@pytest.mark.feature("W13")
@pytest.mark.parametrize("number", FORMATS)
def test_an_exported_model_names_them(parts, tmp_path, number):
    path = tmp_path / f"model.{FORMATS[number]}"
    run("exportmodel", PARTS=parts, FORMAT=number, OUTPUT=str(path))
    data = path.read_bytes()
    if number == 0:
        (size,) = struct.unpack_from("<I", data, 12)
        said = json.loads(data[20 : 20 + size])["asset"]["copyright"]
    else:
        said = data.decode("utf-8")
    assert all(credit in said for credit in (RASTER, LAYER, LICENCE))


@pytest.mark.feature("W13")
@pytest.mark.feature("W8")
@pytest.mark.usefixtures("browser")
def test_an_exported_picture_names_them(parts, scene, tmp_path):
    """Its lower right corner differs from that of the same scene without credits."""
    for part in parts:
        strip_credits(part, tmp_path / part.rpartition("/")[2])
    bare = run(
        "assemblescene",
        PARTS=[str(tmp_path / part.rpartition("/")[2]) for part in parts],
        OUTPUT=str(tmp_path / "bare.html"),
    )
    shots = []
    for number, page in enumerate((scene, bare)):
        output = str(tmp_path / f"{number}.png")
        run("exportimage", SCENE=page, WIDTH=480, HEIGHT=300, OUTPUT=output)
        shots.append(gdal.Open(output).ReadAsArray()[:3].astype(int))
    differing = np.abs(shots[0] - shots[1]).max(axis=0) > 8
    rows, columns = np.nonzero(differing)
    assert rows.min() > 270 and columns.min() > 100  # but nothing else does
    assert columns.max() >= 470 and rows.max() >= 290
    letters = shots[0][:, rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    assert letters.max() - letters.min() > 90


def strip_credits(part, target):
    """A copy of a part that names nobody."""
    data = Path(part).read_bytes()
    (size,) = struct.unpack_from("<I", data, 12)
    document = json.loads(data[20 : 20 + size])
    document["asset"]["extras"]["scenery"]["credits"] = []
    text = json.dumps(document).encode()
    text += b" " * (-len(text) % 4)
    total = 12 + 8 + len(text) + len(data) - 20 - size
    target.write_bytes(
        struct.pack("<5I", 0x46546C67, 2, total, len(text), 0x4E4F534A) + text + data[20 + size :]
    )


@pytest.mark.feature("W13")
def test_a_city_model_names_its_contact_and_what_is_given(qgis, tmp_path):
    model = cityjson(village())
    model["metadata"]["pointOfContact"] = {"contactName": CONTACT, "emailAddress": "a@example.org"}
    (tmp_path / "village.city.json").write_text(json.dumps(model))
    part = run(
        "buildcitymodel",
        INPUT=str(tmp_path / "village.city.json"),
        CREDITS=CITY,
        EXTENT=f"{EAST - 50},{EAST + 100},{NORTH - 50},{NORTH + 100} [EPSG:3879]",
        OUTPUT=str(tmp_path / "city.glb"),
    )
    page = run("assemblescene", PARTS=[part], OUTPUT=str(tmp_path / "city.html"))
    text = Path(page).read_text(encoding="utf-8")
    scene = json.loads(re.search(r'id="scene">(.*?)</script>', text, re.DOTALL).group(1))
    assert scene["credits"] == [CONTACT, CITY]


@pytest.mark.feature("W13")
def test_attribution_of_a_layers_server_properties_counts(qgis, tmp_path):
    from qgis.core import QgsVectorLayer
    from scenery.algorithms.shared.layers import layer_credits

    layer = QgsVectorLayer(str(write_layer(tmp_path / "a.gpkg", [(square(0, 0, 9), {})])), "a")
    holder = layer if not hasattr(layer.serverProperties(), "setAttribution") else layer.serverProperties()
    holder.setAttribution(LAYER)
    assert layer_credits(layer) == [LAYER]


@pytest.mark.feature("W13")
def test_a_clone_takes_no_server_properties_from_its_layer(qgis, tmp_path):
    from qgis.core import QgsMapLayerServerProperties, QgsVectorLayer
    from scenery.algorithms.shared.layers import cloned

    layer = QgsVectorLayer(str(write_layer(tmp_path / "a.gpkg", [(square(0, 0, 9), {})])), "a")
    url = QgsMapLayerServerProperties.MetadataUrl("https://example.org/a.xml", "ISO19115:2003", "text/xml")
    layer.serverProperties().setMetadataUrls([url])
    for each in (cloned(layer), layer):
        assert [found.url for found in each.serverProperties().metadataUrls()] == [url.url]
