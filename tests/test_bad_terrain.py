"""Hostile terrains and combinations of parameters: each gets one clear sentence, and nothing is written over."""

import math

import numpy as np
import pytest
from layers import square, write_layer
from osgeo import gdal, ogr
from rasters import hills, write_raster

BOX = (300000.0, 3900000.0, 308000.0, 3906000.0)
BEFORE = b"what was there before"


@pytest.fixture(scope="module")
def files(qgis, tmp_path_factory):
    """Paths that the table below names in braces."""
    import processing

    folder = tmp_path_factory.mktemp("hostile")
    write_raster(folder / "dem.tif", hills(), BOX)
    write_raster(folder / "nan.tif", np.full((60, 80), np.nan), BOX)
    write_raster(folder / "nodata.tif", np.full((60, 80), -9999.0), BOX, nodata=-9999)
    checkered = np.where(np.indices((60, 80)).sum(axis=0) % 2, np.nan, 5.0)
    write_raster(folder / "checkered.tif", checkered, BOX)
    write_raster(folder / "nocrs.tif", hills(), BOX, crs=None)
    write_raster(folder / "world.tif", np.zeros((18, 36)), (-180.0, -90.0, 180.0, 90.0), crs="EPSG:4326")
    write_raster(folder / "dateline.tif", np.zeros((9, 9)), (179.0, -18.0, 188.5, -8.5), crs="EPSG:4326")
    no_place = gdal.GetDriverByName("GTiff").Create(str(folder / "noplace.tif"), 8, 8, 1)
    no_place.GetRasterBand(1).Fill(7)
    no_place = None
    write_raster(folder / "globe.tif", hills(), BOX, crs="EPSG:4978")
    whole = gdal.Translate("", str(folder / "dem.tif"), format="VRT")
    gdal.GetDriverByName("GTiff").CreateCopy(
        str(folder / "packed.tif"), whole, options=["COMPRESS=DEFLATE"]
    ).FlushCache()
    (folder / "torn.tif").write_bytes((folder / "packed.tif").read_bytes()[:-2000])
    gdal.BuildVRT(str(folder / "gone.vrt"), [str(folder / "packed.tif")]).FlushCache()
    (folder / "packed.tif").unlink()
    for table in ("first", "second"):
        options = [f"RASTER_TABLE={table}", "APPEND_SUBDATASET=YES"]
        gdal.Translate(
            str(folder / "two.gpkg"), str(folder / "dem.tif"), format="GPKG", creationOptions=options
        ).FlushCache()
    (folder / "cut.tif").write_bytes((folder / "dem.tif").read_bytes()[:300])
    (folder / "text.tif").write_text("no raster")
    (folder / "empty.tif").write_bytes(b"")
    (folder / "empty.asc").write_text("ncols 0\nnrows 0\nxllcorner 0\nyllcorner 0\ncellsize 1\n")
    write_layer(folder / "clip.gpkg", [(square(303000, 3902000, 2000), {})])
    write_layer(folder / "far.gpkg", [(square(1000, 1000), {})])
    write_layer(folder / "none.gpkg", [], {"a": int})
    write_layer(folder / "null.gpkg", [(None, {})])
    write_layer(folder / "points.gpkg", [("POINT(304000 3903000)", {})], geometry=ogr.wkbPoint)
    write_layer(folder / "table.gpkg", [(None, {"a": 1})], {"a": int}, geometry=ogr.wkbNone)
    write_layer(folder / "lines.gpkg", [("LINESTRING(0 0,1 1)", {})], geometry=ogr.wkbLineString)
    (folder / "part.glb").write_bytes(b"no part")
    parameters = {"INPUT": str(folder / "clip.gpkg"), "OUTPUT": str(folder / "polygons.glb")}
    processing.run("scenery:buildpolygons", parameters)
    return folder


DEM = {"DEM": "{}/dem.tif"}
CASES = [
    ({}, "DEM: none is given, so EXTENT has to say"),
    ({"DEM": "{}/missing.tif"}, r"DEM: .*missing\.tif” does not exist"),
    ({"DEM": "{}/text.tif"}, r"DEM: .*text\.tif” does not exist or is no raster"),
    ({"DEM": "{}/empty.tif"}, r"DEM: .*empty\.tif"),
    ({"DEM": "{}/empty.asc"}, r"DEM: .*empty\.asc"),
    ({"DEM": "{}/cut.tif"}, r"DEM: .*cut\.tif|“cut”"),
    ({"DEM": "{}/clip.gpkg"}, r"DEM: .*clip\.gpkg"),
    ({"DEM": "{}/nocrs.tif"}, "DEM: “nocrs” has no CRS; assign one"),
    ({"DEM": "{}/noplace.tif"}, "DEM: “noplace” has no georeference"),
    ({"DEM": "{}/globe.tif"}, "DEM: the CRS of “globe”, WGS 84, is no map's; assign"),
    ({"DEM": "{}/torn.tif"}, r"DEM: “torn” can't be read .*check the file"),
    ({"DEM": "{}/torn.tif", "SPACING": 70}, r"DEM: “torn” can't be read .*check the file"),
    ({"DEM": "{}/gone.vrt"}, r"DEM: “gone” can't be read .*packed\.tif.*check the file"),
    ({"DEM": "{}/gone.vrt", "SPACING": 70}, r"DEM: “gone” can't be read .*packed\.tif.*check the file"),
    (
        {"DEM": "{}/two.gpkg"},
        r"DEM: .*two\.gpkg” holds 2 rasters; give one of them, as “GPKG:.*two\.gpkg:first”",
    ),
    ({**DEM, "IMAGE": "{}/two.gpkg"}, r"IMAGE: .*two\.gpkg” holds 2 rasters"),
    ({"DEM": "{}/nan.tif"}, "EXTENT: “nan” has no data within"),
    ({"DEM": "{}/nodata.tif"}, "EXTENT: “nodata” has no data within"),
    ({"DEM": "{}/checkered.tif"}, "DEM: its data within the extent are too sparse"),
    ({"DEM": "{}/world.tif"}, r"EXTENT: it spans 350\.0° of longitude|reaches beyond"),
    ({"DEM": "{}/dateline.tif"}, "EXTENT: it spans 8"),
    ({**DEM, "BAND": 0}, "BAND"),
    ({**DEM, "BAND": 7}, r"BAND: “dem” has 1 band\(s\), so there is no band 7"),
    ({**DEM, "EXTENT": "here"}, "EXTENT"),
    ({**DEM, "EXTENT": "1,2,3"}, "EXTENT"),
    ({**DEM, "EXTENT": "302000,301000,3901000,3902000"}, "EXTENT: .* is empty"),
    ({**DEM, "EXTENT": "301000,301000,3901000,3902000"}, "EXTENT: .* is empty"),
    ({**DEM, "EXTENT": "0,100,0,100"}, "EXTENT: “dem” has no data within"),
    ({**DEM, "EXTENT": "0,1,0,1 [EPSG:999999]"}, "EXTENT: the CRS “EPSG:999999” in brackets is unknown"),
    ({**DEM, "EXTENT": "170,175,80,85 [EPSG:4326]"}, "EXTENT: .*(no data|lies outside|has no place)"),
    ({**DEM, "EXTENT": "-1e300,1e300,-1e300,1e300"}, "EXTENT: .* reaches beyond the earth"),
    ({**DEM, "CRS": "EPSG:999999"}, "CRS"),
    ({**DEM, "SPACING": 0.0001}, "SPACING: .* million vertices; give at least"),
    ({**DEM, "SPACING": 0}, "SPACING: 0 is no distance"),
    ({**DEM, "SPACING": math.nan}, "SPACING"),
    ({**DEM, "SPACING": -5}, "SPACING"),
    ({**DEM, "SPACING": "10,5"}, "SPACING: “10,5” is no number"),
    ({**DEM, "GRID_SIZE": "many"}, "GRID_SIZE: “many” is no number"),
    ({**DEM, "MAX_ERROR": "small"}, "MAX_ERROR: “small” is no number"),
    ({**DEM, "BOTTOM": "low"}, "BOTTOM: “low” is no number"),
    ({**DEM, "BAND": "first"}, "BAND: “first” is no number"),
    ({**DEM, "GRID_SIZE": 0}, "GRID_SIZE"),
    ({**DEM, "GRID_SIZE": 100000}, "SPACING: .* million vertices"),
    ({**DEM, "GRID_SIZE": 100, "SPACING": 50}, "GRID_SIZE: SPACING is given, too; leave one of them out"),
    ({**DEM, "RESAMPLING": 9}, "RESAMPLING"),
    ({**DEM, "MAX_ERROR": -1}, "MAX_ERROR"),
    ({**DEM, "MAX_ERROR": math.nan}, "MAX_ERROR: “nan” is no number"),
    ({**DEM, "MAX_ERROR": "1 m"}, "MAX_ERROR: “1 m” is no number"),
    ({**DEM, "BOTTOM": "deep"}, "BOTTOM: “deep” is no number"),
    ({**DEM, "SURROUNDINGS": 2}, "SURROUNDINGS: 2 is not 1, 3, 5, 7 or 9"),
    ({**DEM, "SURROUNDINGS": 11}, "SURROUNDINGS"),
    ({**DEM, "SURROUNDINGS": 3, "ROUGHENING": 3}, "ROUGHENING: 3 is no power of two"),
    ({**DEM, "SURROUNDINGS": 9, "ROUGHENING": 1, "SPACING": 0.5}, "SPACING: .* million vertices"),
    ({**DEM, "SURROUNDINGS": 3, "MAX_ERROR": 5}, "SURROUNDINGS: it can't be used with MAX_ERROR"),
    ({**DEM, "FOCUS": "304000,3903000", "MAX_ERROR": 5}, "FOCUS: it can't be used with MAX_ERROR"),
    ({**DEM, "FOCUS": "304000,3903000", "SURROUNDINGS": 3}, "FOCUS: it can't be used with SURROUNDINGS"),
    ({**DEM, "FOCUS": "1,2"}, "FOCUS: it lies outside of the scene's extent"),
    ({**DEM, "FOCUS": "304000,3903000 [EPSG:999999]"}, "FOCUS: the CRS “EPSG:999999” in brackets is unknown"),
    ({**DEM, "FOCUS": "somewhere"}, "FOCUS"),
    ({**DEM, "FOCUS": "304000,3903000", "LEVELS": 9}, "LEVELS"),
    ({**DEM, "FOCUS": "35,138 [EPSG:4326]"}, "FOCUS: it lies outside of the scene's extent"),
    ({**DEM, "FACTOR": math.inf}, "FACTOR"),
    ({**DEM, "FACTOR": 1e300}, "FACTOR: .* is no number from -1e"),
    ({**DEM, "OFFSET": -1e30}, "OFFSET: .* is no number from -1e"),
    ({**DEM, "OFFSET": math.nan}, "OFFSET"),
    ({**DEM, "BOTTOM": math.nan}, "BOTTOM"),
    ({**DEM, "ROTATION": math.inf}, "ROTATION"),
    ({**DEM, "FRAME": "no colour"}, "FRAME"),
    ({**DEM, "WIREFRAME": "#12"}, "WIREFRAME"),
    ({**DEM, "SIDE_COLOR": "reddish"}, "SIDE_COLOR"),
    ({**DEM, "COLOR": "reddish"}, "COLOR"),
    ({**DEM, "CLIP": "{}/missing.gpkg"}, r"CLIP: .*missing\.gpkg” does not exist"),
    ({**DEM, "CLIP": "{}/points.gpkg"}, "CLIP: “points” holds point geometries; give a polygon layer"),
    ({**DEM, "CLIP": "{}/lines.gpkg"}, "CLIP: “lines” holds line geometries; give a polygon layer"),
    ({**DEM, "CLIP": "{}/table.gpkg"}, "CLIP: “table” has no geometry; give a polygon layer"),
    ({**DEM, "CLIP": "{}/far.gpkg"}, "CLIP: “far” leaves nothing of the terrain"),
    ({**DEM, "CLIP": "{}/none.gpkg"}, "CLIP: “none” holds no polygons"),
    ({**DEM, "CLIP": "{}/null.gpkg"}, "CLIP: “null” holds no polygons"),
    (
        {**DEM, "TERRAIN": "{}/missing.glb"},
        r"TERRAIN: .*missing\.glb” can't be read \(No such file or directory\)\.",
    ),
    ({**DEM, "TERRAIN": "{}/part.glb"}, r"TERRAIN: .*part\.glb” is no complete binary glTF"),
    ({**DEM, "TERRAIN": "{}/polygons.glb"}, r"TERRAIN: .*polygons\.glb” is a part of polygons"),
    ({**DEM, "ABOVE_TERRAIN": True}, "ABOVE_TERRAIN: there is no TERRAIN to be above"),
    ({**DEM, "IMAGE": "{}/missing.png"}, r"IMAGE: .*missing\.png” does not exist"),
    ({**DEM, "IMAGE": "{}/text.tif"}, r"IMAGE: .*text\.tif"),
    ({**DEM, "IMAGE_SIZE": 0}, "IMAGE_SIZE"),
    ({**DEM, "OPACITY": 120}, "OPACITY"),
    ({**DEM, "OPACITY": math.nan}, "OPACITY: “nan” is no number"),
    ({**DEM, "OPACITY": "half"}, "OPACITY: “half” is no number"),
    ({**DEM, "THEME": "none of these"}, "THEME"),
    ({**DEM, "RAMP": "no such ramp"}, "RAMP"),
    ({**DEM, "LAYERS": ["{}/missing.gpkg"]}, "LAYERS"),
]


def fill(value, folder):
    if isinstance(value, list):
        return [fill(item, folder) for item in value]
    return value.replace("{}", str(folder)) if isinstance(value, str) else value


@pytest.mark.parametrize(("parameters", "sentence"), CASES, ids=[case[1][:40] for case in CASES])
def test_a_hostile_terrain_gets_one_sentence(qgis, files, tmp_path, parameters, sentence):
    import processing
    from qgis.core import QgsProcessingException

    output = tmp_path / "out.glb"
    output.write_bytes(BEFORE)
    filled = {name: fill(value, files) for name, value in parameters.items()}
    with pytest.raises(QgsProcessingException, match=sentence):
        processing.run("scenery:buildterrain", {**filled, "OUTPUT": str(output)})
    assert output.read_bytes() == BEFORE
    assert list(tmp_path.iterdir()) == [output]
