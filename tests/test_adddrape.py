"""Add drape, run as a user runs it."""

import json

import numpy as np
import pytest
from layers import square, write_layer
from osgeo import gdal
from rasters import hills, write_raster
from scenery.core.part import read_part
from scenery.core.rim import footprints

BOX = (300000.0, 3900000.0, 308000.0, 3906000.0)
BEFORE = b"what was there before"


@pytest.fixture
def files(qgis, tmp_path):
    """A terrain part of hills, tinted by height, and images to drape."""
    import processing

    write_raster(tmp_path / "dem.tif", hills(), BOX)
    colors = np.random.default_rng(1).integers(0, 256, (3, 60, 80), dtype=np.uint8)
    write_raster(
        tmp_path / "board.tif", np.kron(colors, np.ones((1, 4, 4), np.uint8)), BOX, data_type=gdal.GDT_Byte
    )
    write_layer(tmp_path / "squares.gpkg", [(square(303000, 3902000, 800), {})])
    parameters = {"DEM": str(tmp_path / "dem.tif"), "OUTPUT": str(tmp_path / "terrain.glb"), "TITLE": "Hills"}
    processing.run("scenery:buildterrain", parameters)
    return tmp_path


@pytest.fixture
def add(files):
    """Run the algorithm on the part and return the new one."""
    import processing

    def run(part="terrain.glb", output="draped.glb", **parameters):
        paths = {"PART": str(files / part), "OUTPUT": str(files / output)}
        processing.run("scenery:adddrape", {**parameters, **paths})
        return read_part(files / output)

    return run


def pixels_of(image):
    gdal.FileFromMemBuffer("/vsimem/test-adddrape", image.data)
    pixels = gdal.Open("/vsimem/test-adddrape").ReadAsArray()
    gdal.Unlink("/vsimem/test-adddrape")
    return pixels.transpose(1, 2, 0)


def names(part):
    return [drape.name for drape in part.terrain.drapes]


@pytest.mark.parametrize(
    "date", ["1943", "1943-05", "1943-05-01", "1943-05-01 12:30", "1943-05-01T12:30:15Z"]
)
def test_a_drape_is_dated_by_a_year_a_month_a_day_or_a_time(add, date):
    assert add(COLOR="#336699", NAME="then", DATE=date).terrain.drapes[-1].date == date


@pytest.mark.feature("T5")
def test_a_second_drape_is_added_and_everything_else_stays(add, files, gltf_validate):
    before = read_part(files / "terrain.glb")
    after = add(IMAGE=str(files / "board.tif"), DATE="2024-05-01", OPACITY=50, SHADING=False, IMAGE_FORMAT=2)
    assert names(after) == ["Height", "board"]
    assert after.terrain.drapes[0] == before.terrain.drapes[0]
    drape = after.terrain.drapes[1]
    assert (drape.opacity, drape.shading, drape.date) == (0.5, False, "2024-05-01")
    assert drape.images[0].mime == "image/jpeg"
    for one, other in zip(before.terrain.blocks, after.terrain.blocks):
        np.testing.assert_array_equal(one.heights, other.heights)
    assert (after.header.title, after.header.frame) == (before.header.title, before.header.frame)
    assert after.header.step["sources"] == {"PART": before.header.step, "IMAGE": "board.tif"}
    gltf_validate(files / "draped.glb")


@pytest.mark.feature("T5")
def test_the_image_lies_on_the_terrain_where_it_belongs(add, files):
    """The frame begins at the centre of the DEM's outer pixels: half a cell of 100 m within the image."""
    part = add(IMAGE=str(files / "board.tif"), IMAGE_SIZE=790, IMAGE_FORMAT=1)
    (image,) = part.terrain.drapes[1].images
    truth = np.random.default_rng(1).integers(0, 256, (3, 60, 80), dtype=np.uint8)
    assert image.extent == (-3950, -2950, 3950, 2950)
    cells = np.kron(truth, np.ones((1, 10, 10), np.uint8))[:, 5:-5, 5:-5].transpose(1, 2, 0)
    wrong = (np.abs(pixels_of(image).astype(int) - cells) > 2).any(axis=-1)
    row, column = np.indices(wrong.shape) + 5
    inner = np.isin(row % 10, range(2, 8)) & np.isin(column % 10, range(2, 8))
    assert not wrong[inner].any()


@pytest.mark.feature("T5")
def test_a_drape_of_the_same_name_is_replaced_in_the_same_file(add, files):
    add(IMAGE=str(files / "board.tif"), NAME="Now", output="terrain.glb")
    part = add(LAYERS=[str(files / "squares.gpkg")], output="terrain.glb")
    assert names(part) == ["Height", "Now", "squares"]
    part = add(COLOR="#336699", NAME="Now", output="terrain.glb")
    assert names(part) == ["Height", "Now", "squares"]
    assert pixels_of(part.terrain.drapes[1].images[0]).tolist() == [[[0x33, 0x66, 0x99]]]


@pytest.mark.feature("T5")
def test_one_colour_covers_every_piece(add, gltf_validate, files):
    part = add(COLOR="red")
    (image,) = part.terrain.drapes[1].images
    assert part.terrain.drapes[1].name == "#ff0000"
    for block in part.terrain.blocks:
        assert image.covers(block.origin[0] + block.size[0] / 2, block.origin[1] + block.size[1] / 2)
    gltf_validate(files / "draped.glb")


@pytest.mark.feature("T5")
def test_colours_by_height_are_those_of_the_terrains_vertices(add):
    part = add(RAMP="black,white", NAME="Grey", IMAGE_SIZE=790, IMAGE_FORMAT=1)
    (image,) = part.terrain.drapes[1].images
    (block,) = part.terrain.blocks
    heights = block.heights.astype(float)
    share = (heights - heights.min()) / (heights.max() - heights.min())
    # The vertices, 10 pixels apart, lie between pixels: the mean of the four around them.
    pixels = pixels_of(image)[..., 0].astype(float)
    rows, columns = slice(9, 580, 10), slice(9, 780, 10)
    next_rows, next_columns = slice(10, 590, 10), slice(10, 790, 10)
    pairs = ((rows, columns), (rows, next_columns), (next_rows, columns), (next_rows, next_columns))
    around = sum(pixels[pair] for pair in pairs) / 4
    np.testing.assert_allclose(around, 255 * share[1:-1, 1:-1], atol=8)


def test_nothing_given_gives_tints_of_height(add):
    part = add(NAME="Tints")
    assert names(part) == ["Height", "Tints"]
    assert pixels_of(part.terrain.drapes[1].images[0]).std() > 10


def test_credits_of_the_images_layer_are_added(add, files):
    from qgis.core import QgsLayerMetadata, QgsRasterLayer

    layer = QgsRasterLayer(str(files / "board.tif"), "board")
    metadata = QgsLayerMetadata()
    metadata.setRights(["© The board's makers"])
    layer.setMetadata(metadata)
    assert add(IMAGE=layer).header.extras["credits"] == ["© The board's makers"]


@pytest.mark.feature("T3", "T4", "T5", "T12")
@pytest.mark.parametrize(
    "terrain",
    [
        {},
        {"ROTATION": 30},
        {"SURROUNDINGS": 3, "ROTATION": -77},
        {"FOCUS": "304000,304000,3903000,3903000", "LEVELS": 4},
    ],
)
@pytest.mark.parametrize("size", [400, 6000])
def test_every_piece_shows_the_ground_that_it_lies_on(files, add, terrain, size):
    """At random places of each piece, its image has the colour of the board's cell there."""
    import processing

    extent = "303500,304500,3902500,3903500 [EPSG:32654]"
    settings = {
        "DEM": str(files / "dem.tif"),
        "EXTENT": extent,
        "SPACING": 20,
        "OUTPUT": str(files / "terrain.glb"),
    }
    processing.run("scenery:buildterrain", {**settings, **terrain})
    part = add(IMAGE=str(files / "board.tif"), IMAGE_SIZE=size, IMAGE_FORMAT=1)
    drape, angle = part.terrain.drapes[1], np.radians(part.header.frame.rotation)
    pictures = [pixels_of(image) for image in drape.images]
    truth = np.random.default_rng(1).integers(0, 256, (3, 60, 80), dtype=np.uint8).transpose(1, 2, 0)
    compared = 0
    for west, north, east, south in footprints(part.terrain):
        x, z = np.random.default_rng(0).uniform((west, north), (east, south), (200, 2)).T
        column = (304000 + x * np.cos(angle) + z * np.sin(angle) - BOX[0]) / 100
        row = (BOX[3] - 3903000 + z * np.cos(angle) - x * np.sin(angle)) / 100
        inner = (np.abs(column % 1 - 0.5) < 0.25) & (np.abs(row % 1 - 0.5) < 0.25)
        found = truth[row.astype(int), column.astype(int)]
        middle = (west + east) / 2, (north + south) / 2
        number = next(n for n, image in enumerate(drape.images) if image.covers(*middle))
        shown = picked(pictures[number], drape.images[number].extent, x, z)
        assert (np.abs(shown.astype(int) - found)[inner] <= 2).all()
        compared += inner.sum()
    assert compared > 30


def picked(pixels, extent, x, z):
    """The pixels (n, 3) of an image at places in the terrain's own metres, within its edges."""
    west, north, east, south = extent
    column, row = (
        (x - west) / (east - west) * pixels.shape[1],
        (z - north) / (south - north) * pixels.shape[0],
    )
    assert ((column >= 0) & (column <= pixels.shape[1]) & (row >= 0) & (row <= pixels.shape[0])).all()
    return pixels[
        np.minimum(row.astype(int), len(pixels) - 1), np.minimum(column.astype(int), pixels.shape[1] - 1)
    ]


def test_the_report_counts(add, files):
    add(COLOR="red", REPORT=str(files / "report.json"))
    report = json.loads((files / "report.json").read_text())
    assert report["counts"] == {"images": 1, "drapes": 2}
    assert report["bytes"] == (files / "draped.glb").stat().st_size


def test_the_same_input_twice_gives_the_same_bytes(add, files):
    for name in ("one.glb", "two.glb"):
        add(IMAGE=str(files / "board.tif"), output=name)
    assert (files / "one.glb").read_bytes() == (files / "two.glb").read_bytes()


def test_it_runs_in_qgis_process_with_a_project(files, qgis_process):
    from qgis.core import QgsProject, QgsVectorLayer

    project = QgsProject.instance()
    project.clear()
    project.addMapLayer(QgsVectorLayer(str(files / "squares.gpkg"), "squares"))
    project.setTitle("Plan")
    project.write(str(files / "project.qgs"))
    project.clear()
    qgis_process(
        "scenery:adddrape",
        project=str(files / "project.qgs"),
        PART=str(files / "terrain.glb"),
        PROJECT_MAP="true",
        OUTPUT=str(files / "draped.glb"),
    )
    assert names(read_part(files / "draped.glb")) == ["Height", "Plan"]


def test_a_layer_that_qgis_names_by_its_address_gives_no_key_away(files):
    """As newer versions call a layer that a parameter names so."""
    import processing
    from qgis.core import QgsProject, QgsRasterLayer
    from steps import logging_feedback

    project = QgsProject.instance()
    project.clear()
    source = (
        "type=xyz&zmin=0&zmax=18&url=http%3A%2F%2F127.0.0.1%3A1%2F%7Bz%7D%2F%7Bx%7D%2F%7By%7D%3Fkey%3DSECRET"
    )
    layer = QgsRasterLayer(source, source, "wms")
    project.addMapLayer(layer)
    feedback = logging_feedback()
    output = files / "draped.glb"
    paths = {"PART": str(files / "terrain.glb"), "OUTPUT": str(output)}
    processing.run("scenery:adddrape", {**paths, "LAYERS": [layer]}, feedback=feedback)
    project.clear()
    assert names(read_part(output)) == ["Height", "Map"]
    assert b"SECRET" not in output.read_bytes()
    ours = [line for line in feedback.lines if not line.startswith("Results")]
    assert not any("SECRET" in line for line in ours)


@pytest.fixture
def incomplete(files):
    """A project, and a map theme “plan” of it, with a layer whose file is gone."""
    from qgis.core import QgsLayerTreeModel, QgsMapThemeCollection, QgsProject, QgsVectorLayer

    project = QgsProject.instance()
    project.clear()
    project.addMapLayer(QgsVectorLayer(str(files / "squares.gpkg"), "squares"))
    gone = write_layer(files / "gone.geojson", [(square(303000, 3902000), {})], driver="GeoJSON")
    project.addMapLayer(QgsVectorLayer(gone, "Old roads"))
    root = project.layerTreeRoot()
    theme = QgsMapThemeCollection.createThemeFromCurrentState(root, QgsLayerTreeModel(root))
    project.mapThemeCollection().insert("plan", theme)
    project.write(str(files / "project.qgs"))
    project.clear()
    (files / "gone.geojson").unlink()
    project.read(str(files / "project.qgs"))
    yield project
    project.clear()


@pytest.mark.parametrize("given", [{"PROJECT_MAP": True}, {"THEME": "plan"}])
def test_a_map_says_which_layers_it_lacks(incomplete, files, given):
    import processing
    from qgis.core import QgsProcessingException
    from steps import logging_feedback

    paths = {name: str(files / file) for name, file in (("PART", "terrain.glb"), ("OUTPUT", "draped.glb"))}
    feedback = logging_feedback()
    report = files / "report.json"
    processing.run("scenery:adddrape", {**given, **paths, "REPORT": str(report)}, feedback=feedback)
    assert "The map is drawn without the layer “Old roads”: its source can't be opened." in feedback.lines
    skipped = json.loads(report.read_text())["skipped"]
    assert skipped == [{"id": "Old roads", "reason": "its source can't be opened"}]
    with pytest.raises(QgsProcessingException, match="STRICT: the source of the map's layer “Old roads”"):
        processing.run("scenery:adddrape", {**given, **paths, "STRICT": True})


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"PART": "{}/missing.glb"}, r"PART: .*missing\.glb” can't be read"),
        ({"PART": "{}/dem.tif"}, r"PART: .*dem\.tif” is no \.glb; give the part that Build terrain made"),
        ({"PART": ""}, "PART: no file is given; give the .glb of Build terrain"),
        (
            {"PART": "{}/polygons.glb"},
            r"PART: .*polygons\.glb” is a part of polygons; give one of Build terrain",
        ),
        ({"DATE": "yesterday"}, "DATE: “yesterday” is no date"),
        ({"DATE": "2024-13-01"}, "DATE: “2024-13-01” is no date"),
        ({"DATE": "2023-02-29"}, "DATE: “2023-02-29” is no date"),
        ({"IMAGE": "{}/missing.png"}, r"IMAGE: .*missing\.png” does not exist"),
        ({"IMAGE": "{}/board.tif", "RAMP": "Viridis"}, "IMAGE: RAMP is given, too"),
        ({"THEME": "plan"}, "THEME: "),
    ],
)
def test_bad_input_is_named_and_nothing_is_written_over(files, parameters, sentence):
    import processing
    from qgis.core import QgsProcessingException

    given = {"INPUT": str(files / "squares.gpkg"), "OUTPUT": str(files / "polygons.glb")}
    processing.run("scenery:buildpolygons", given)
    output = files / "draped.glb"
    output.write_bytes(BEFORE)
    filled = {name: value.replace("{}", str(files)) for name, value in parameters.items()}
    with pytest.raises(QgsProcessingException, match=sentence):
        processing.run(
            "scenery:adddrape", {"PART": str(files / "terrain.glb"), **filled, "OUTPUT": str(output)}
        )
    assert output.read_bytes() == BEFORE
