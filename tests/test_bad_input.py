"""Bad input: one clear sentence that names the parameter, and nothing written over."""

import os

import numpy as np
import pytest
from layers import square, write_layer
from osgeo import ogr
from rasters import hills, write_raster

BOX = (300000.0, 3900000.0, 308000.0, 3906000.0)
BEFORE = b"what was there before"


@pytest.fixture
def files(tmp_path):
    """Paths that the table below names in braces."""
    write_raster(tmp_path / "dem.tif", hills(), BOX)
    write_raster(tmp_path / "nocrs.tif", hills(), BOX, crs=None)
    write_raster(tmp_path / "empty.tif", np.full((60, 80), -9999.0), BOX, nodata=-9999)
    write_raster(tmp_path / "world.tif", np.zeros((18, 36)), (-180.0, -90.0, 180.0, 90.0), crs="EPSG:4326")
    (tmp_path / "text.tif").write_text("no raster")
    write_layer(
        tmp_path / "squares.gpkg",
        [(square(304000, 3903000), {"h": "tall"}), (square(304100, 3903000), {"h": None})],
        {"h": str},
    )
    write_layer(tmp_path / "points.gpkg", [("POINT(304000 3903000)", {})], geometry=ogr.wkbPoint)
    write_layer(tmp_path / "table.gpkg", [(None, {"a": 1})], {"a": int}, geometry=ogr.wkbNone)
    write_layer(tmp_path / "none.gpkg", [], {"a": int})
    write_layer(tmp_path / "far.gpkg", [(square(1000, 1000), {})])
    (tmp_path / "part.glb").write_bytes(b"no part")
    (tmp_path / "file").write_text("a file where a folder should be")
    return tmp_path


CASES = [
    ("buildterrain", {"DEM": "{}/missing.tif"}, r"DEM: .*missing\.tif.* does not exist"),
    ("buildterrain", {"DEM": "{}/text.tif"}, r"DEM: .*text\.tif.* is no raster"),
    ("buildterrain", {"DEM": "{}/nocrs.tif"}, "DEM: .* has no (CRS|georeference)"),
    ("buildterrain", {"DEM": "{}/empty.tif"}, "has no data"),
    ("buildterrain", {"DEM": "{}/world.tif"}, r"EXTENT: it spans 350\.0° of longitude"),
    ("buildterrain", {"DEM": "{}/dem.tif", "BAND": 2}, "BAND: .* has 1 band"),
    ("buildterrain", {"DEM": "{}/dem.tif", "EXTENT": "0,100,0,100"}, "EXTENT: .* has no data within"),
    (
        "buildterrain",
        {"DEM": "{}/dem.tif", "EXTENT": "0,100,0,100 [EPSG:999999]"},
        "EXTENT: the CRS “EPSG:999999” in brackets is unknown",
    ),
    ("buildterrain", {"DEM": "{}/dem.tif", "EXTENT": "301000,301000,3901000,3902000"}, "EXTENT: .* is empty"),
    ("buildterrain", {"DEM": "{}/dem.tif", "EXTENT": "302000,301000,3901000,3902000"}, "EXTENT: .* is empty"),
    ("buildterrain", {"DEM": "{}/dem.tif", "EXTENT": "here"}, "EXTENT"),
    ("buildterrain", {"DEM": "{}/dem.tif", "CRS": "EPSG:999999"}, "CRS"),
    ("buildterrain", {"DEM": "{}/dem.tif", "SPACING": 0.0001}, "SPACING: .* million vertices; give at least"),
    (
        "buildterrain",
        {"DEM": "{}/dem.tif", "IMAGE": "{}/missing.png"},
        r"IMAGE: .*missing\.png.* does not exist",
    ),
    ("buildterrain", {}, "DEM: none is given"),
    ("buildpolygons", {"INPUT": "{}/missing.gpkg"}, r"INPUT: .*missing\.gpkg.* does not exist"),
    ("buildpolygons", {"INPUT": "{}/points.gpkg"}, "INPUT: .* holds point geometries; give a polygon layer"),
    ("buildpolygons", {"INPUT": "{}/table.gpkg"}, "INPUT: .* has no geometry; give a polygon layer"),
    ("buildpolygons", {"INPUT": "{}/none.gpkg"}, "INPUT: .* holds no geometries"),
    ("buildpolygons", {"INPUT": "{}/squares.gpkg", "HEIGHT": "2+"}, r"HEIGHT: “2\+” is no expression"),
    ("buildpolygons", {"INPUT": "{}/squares.gpkg", "HEIGHT": "10,5"}, "HEIGHT: “10,5” is no expression"),
    (
        "buildpolygons",
        {"INPUT": "{}/squares.gpkg", "HEIGHT": '"nope"'},
        "HEIGHT: the layer has no field “nope”; its fields are fid, h",
    ),
    (
        "buildpolygons",
        {"INPUT": "{}/squares.gpkg", "HEIGHT": "field:nope"},
        "HEIGHT: the layer has no field “nope”",
    ),
    (
        "buildpolygons",
        {"INPUT": "{}/squares.gpkg", "HEIGHT": '"h"'},
        "INPUT: none of the 2 feature.* can be built; the first, 1: HEIGHT is “tall”",
    ),
    ("buildpolygons", {"INPUT": "{}/squares.gpkg", "HEIGHT": "1/0"}, "INPUT: none of the 2 feature"),
    ("buildpolygons", {"INPUT": "{}/squares.gpkg", "ALTITUDE": "("}, "ALTITUDE: “\\(” is no expression"),
    (
        "buildpolygons",
        {"INPUT": "{}/squares.gpkg", "COLOR": "'no colour'"},
        "COLOR: “no colour” is no colour",
    ),
    ("buildpolygons", {"INPUT": "{}/squares.gpkg", "FIELDS": ["nope"]}, "FIELDS"),
    ("buildpolygons", {"INPUT": "{}/squares.gpkg", "TERRAIN": "{}/missing.glb"}, "TERRAIN|missing.glb"),
    (
        "buildpolygons",
        {"INPUT": "{}/squares.gpkg", "TERRAIN": "{}/part.glb"},
        r"part\.glb” is no complete binary glTF",
    ),
    (
        "buildpolygons",
        {"INPUT": "{}/squares.gpkg", "ALTITUDE_MODE": 2},
        "ALTITUDE_MODE: relative heights need a TERRAIN",
    ),
    ("buildpolygons", {"INPUT": "{}/squares.gpkg", "ALTITUDE_MODE": 3}, "its geometry has no z"),
    (
        "buildpolygons",
        {"INPUT": "{}/far.gpkg", "EXTENT": "304000,305000,3903000,3904000 [EPSG:32654]"},
        "has no feature within",
    ),
    ("buildpolygons", {"INPUT": "{}/squares.gpkg", "CRS": "EPSG:999999"}, "CRS"),
    ("assemblescene", {"PARTS": ["{}/missing.glb"]}, r"missing\.glb” does not exist"),
    ("assemblescene", {"PARTS": ["{}/part.glb"]}, r"part\.glb” is no complete binary glTF"),
    ("assemblescene", {"PARTS": ["{}/dem.tif"]}, "is no complete binary glTF"),
    ("assemblescene", {"PARTS": []}, "PARTS"),
    ("quickscene", {"DEM": "{}/missing.tif"}, r"DEM: .*missing\.tif"),
    ("quickscene", {"LAYERS": ["{}/missing.gpkg"]}, r"LAYERS: .*missing\.gpkg"),
    ("quickscene", {"LAYERS": ["{}/table.gpkg"]}, "LAYERS: there is neither a DEM nor a layer of points"),
    ("quickscene", {"DEM": "{}/dem.tif", "LAYERS": ["{}/far.gpkg"]}, "LAYERS: they lie outside of the DEM"),
]


def fill(value, folder):
    if isinstance(value, list):
        return [fill(item, folder) for item in value]
    return value.replace("{}", str(folder)) if isinstance(value, str) else value


@pytest.mark.parametrize(
    ("algorithm", "parameters", "sentence"), CASES, ids=[f"{case[0]}-{i}" for i, case in enumerate(CASES)]
)
def test_bad_input_is_named_and_nothing_is_written_over(qgis, files, algorithm, parameters, sentence):
    import processing
    from qgis.core import QgsProcessingException

    output = files / ("out.html" if algorithm in ("assemblescene", "quickscene") else "out.glb")
    output.write_bytes(BEFORE)
    listing = sorted(os.listdir(files))
    filled = {name: fill(value, files) for name, value in parameters.items()}
    with pytest.raises(QgsProcessingException, match=sentence):
        processing.run(f"scenery:{algorithm}", {**filled, "OUTPUT": str(output)})
    assert output.read_bytes() == BEFORE
    left = [
        name
        for name in sorted(os.listdir(files))
        if not name.endswith((".aux.xml", "-shm", "-wal", "-journal"))
    ]
    assert left == listing


@pytest.mark.parametrize("place", ["file/out.glb", "/proc/scenery/out.glb"])
def test_an_output_that_cannot_be_written_is_named(qgis, files, place):
    import processing
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="can't be written"):
        processing.run("scenery:buildterrain", {"DEM": str(files / "dem.tif"), "OUTPUT": str(files / place)})


def test_cancelling_half_way_leaves_what_was_there(qgis, files):
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    output = files / "out.glb"
    output.write_bytes(BEFORE)
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda done: feedback.cancel() if done > 40 else None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(
            "scenery:buildterrain", {"DEM": str(files / "dem.tif"), "OUTPUT": str(output)}, feedback=feedback
        )
    assert output.read_bytes() == BEFORE
    assert not [name for name in os.listdir(files) if name.startswith(".scenery-")]
