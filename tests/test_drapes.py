"""Drapes: what their parameters name, and whether every pixel lies where it belongs."""

import threading
from dataclasses import replace
from urllib.parse import quote

import numpy as np
import pytest
from layers import square, write_layer
from osgeo import gdal, ogr
from rasters import hills, write_raster
from scenery.core import images
from scenery.core.errors import Cancelled, ParameterError, RasterError
from scenery.core.frame import make_frame, spatial_reference
from test_tiles import running_server

BOX = (300000.0, 3900000.0, 308000.0, 3906000.0)
EXTENT = (302000.0, 3901000.0, 306000.0, 3904000.0)
SQUARES = [(square(303000, 3902000, 800), {}), (square(304500, 3901500, 600), {})]


@pytest.fixture
def context(qgis):
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    yield context
    # pytest keeps the context until after QGIS has ended; its layers must not live as long.
    context.temporaryLayerStore().removeAllMapLayers()


@pytest.fixture
def project(context):
    """A project of its own that the context knows."""
    from qgis.core import QgsProject

    project = QgsProject.instance()
    project.clear()
    context.setProject(project)
    yield project
    project.clear()


@pytest.fixture
def resolve(context):
    """What parameters ask for, as an algorithm with the drape's parameters sees them."""
    from scenery.algorithms.adddrape import AddDrape
    from scenery.algorithms.shared.drapes import check_drape, resolve_drape

    algorithm = AddDrape()
    algorithm.initAlgorithm()

    def run(**parameters):
        check_drape(algorithm, parameters, context)
        return resolve_drape(algorithm, parameters, context)

    return run


@pytest.fixture
def make(context, resolve):
    """The drape over a frame's extent, or over boxes."""
    from qgis.core import QgsProcessingFeedback
    from scenery.algorithms.shared.drapes import make_drape

    def run(frame, boxes=None, feedback=None, **parameters):
        width, height = frame.size
        boxes = boxes or [(-width / 2, -height / 2, width / 2, height / 2)]
        feedback = feedback or QgsProcessingFeedback()
        return make_drape(resolve(**parameters), frame, boxes, context, feedback)

    return run


def frame_of(extent=EXTENT, rotation=0.0, code="EPSG:32654"):
    return replace(make_frame(spatial_reference(code), extent), rotation=rotation)


def pixels_of(image):
    """Pixels (rows, columns, 3) as GDAL reads the file."""
    gdal.FileFromMemBuffer("/vsimem/test-drape", image.data)
    pixels = gdal.Open("/vsimem/test-drape").ReadAsArray()
    gdal.Unlink("/vsimem/test-drape")
    return pixels.transpose(1, 2, 0)


def places(image, frame):
    """Scene CRS coordinates, (rows, columns) each, of the centres of a drape image's pixels, computed for themselves."""
    west, north, east, south = image.extent
    rows, columns, _ = pixels_of(image).shape
    x = west + (np.arange(columns) + 0.5) * (east - west) / columns
    z = north + (np.arange(rows) + 0.5) * (south - north) / rows
    x, z = np.meshgrid(x, z)
    angle = np.radians(frame.rotation)
    easting, northing = centre_of(frame)
    return (
        easting + frame.scale * (x * np.cos(angle) + z * np.sin(angle)),
        northing - frame.scale * (z * np.cos(angle) - x * np.sin(angle)),
    )


def centre_of(frame):
    xmin, ymin, xmax, ymax = frame.extent
    return (xmin + xmax) / 2, (ymin + ymax) / 2


def board(path, box=BOX, cells=(60, 80), times=10, crs="EPSG:32654", seed=1):
    """A georeferenced image of coloured cells, `times` pixels a side each; returns its path and the cells' colours."""
    colors = np.random.default_rng(seed).integers(0, 256, (*cells, 3), dtype=np.uint8)
    values = np.kron(colors.transpose(2, 0, 1), np.ones((1, times, times), np.uint8))
    return write_raster(path, values, box, crs=crs, data_type=gdal.GDT_Byte), colors


def truth(colors, box, easting, northing):
    """The colour of the cell at each place, and how far, in cells, the place is from the cell's edge; negative outside."""
    rows, columns, _ = colors.shape
    column = (easting - box[0]) / (box[2] - box[0]) * columns
    row = (box[3] - northing) / (box[3] - box[1]) * rows
    inside = np.minimum(np.minimum(column, columns - column), np.minimum(row, rows - row))
    edge = np.minimum(np.minimum(column % 1, -column % 1), np.minimum(row % 1, -row % 1))
    at = np.clip(row.astype(int), 0, rows - 1), np.clip(column.astype(int), 0, columns - 1)
    return colors[at], np.where(inside > 0, edge, -1)


def assert_board(image, frame, colors, box=BOX, away=0.2, atol=2):
    """Every pixel away from the edges of its cell has the cell's colour."""
    found, edge = truth(colors, box, *places(image, frame))
    wrong = (np.abs(pixels_of(image).astype(int) - found) > atol).any(axis=-1)
    assert (edge > away).mean() > 0.05
    assert not wrong[edge > away].any()


# Where the pixels lie


@pytest.mark.feature("T5", "T12")
@pytest.mark.parametrize("rotation", [0, 30, -77, 180])
def test_a_georeferenced_image_lies_where_its_raster_says(make, tmp_path, rotation):
    path, colors = board(tmp_path / "board.tif")
    frame = frame_of(rotation=rotation)
    (image,) = make(frame, IMAGE=path, IMAGE_SIZE=400, IMAGE_FORMAT=1).images
    assert image.extent == (-2000, -1500, 2000, 1500)
    assert_board(image, frame, colors)


@pytest.mark.feature("T5", "T12")
@pytest.mark.parametrize(("rotation", "columns"), [(0, 16), (30, 16), (0, 20), (30, 13)])
def test_a_coarse_image_blends_between_its_pixels_where_they_are(make, tmp_path, rotation, columns):
    """Whether they are square or not."""
    path, colors = board(tmp_path / "levels.tif", cells=(12, columns), times=1)
    frame = frame_of((302500.0, 3901500.0, 305500.0, 3903500.0), rotation)
    (image,) = make(frame, IMAGE=path, IMAGE_SIZE=300, IMAGE_FORMAT=1).images
    easting, northing = places(image, frame)
    column, row = (easting - BOX[0]) / (8000 / columns) - 0.5, (BOX[3] - northing) / 500 - 0.5
    left, top = np.floor(column).astype(int), np.floor(row).astype(int)
    right_share, bottom_share = (column - left)[..., None], (row - top)[..., None]
    above = colors[top, left] * (1 - right_share) + colors[top, left + 1] * right_share
    below = colors[top + 1, left] * (1 - right_share) + colors[top + 1, left + 1] * right_share
    expected = above * (1 - bottom_share) + below * bottom_share
    np.testing.assert_allclose(pixels_of(image), expected, atol=2)


@pytest.mark.feature("T5", "T14")
def test_an_image_lies_right_where_the_scene_is_scaled(make, tmp_path):
    """At 60° N a ground metre is two of Web Mercator."""
    box = (2780000.0, 8435000.0, 2788000.0, 8441000.0)
    path, colors = board(tmp_path / "board.tif", box, crs="EPSG:3857")
    frame = frame_of((2782000.0, 8436000.0, 2786000.0, 8439000.0), 20, "EPSG:3857")
    assert frame.scale == pytest.approx(2, abs=0.05)
    (image,) = make(frame, IMAGE=path, IMAGE_SIZE=400, IMAGE_FORMAT=1).images
    assert image.extent[2] == pytest.approx(2000 / frame.scale)
    assert_board(image, frame, colors, box)


@pytest.mark.feature("T5", "T12")
def test_a_vector_map_turns_with_the_scene(make, tmp_path):
    """A pixel is coloured just where its centre lies in a square."""
    path = write_layer(tmp_path / "squares.gpkg", SQUARES)
    frame = frame_of(rotation=30)
    (image,) = make(frame, LAYERS=[path], IMAGE_SIZE=800, COLOR="#0000ff", IMAGE_FORMAT=1).images
    easting, northing = places(image, frame)
    distance = np.full(easting.shape, -np.inf)  # metres into a square
    for x, y, size in ((303000, 3902000, 800), (304500, 3901500, 600)):
        sides = easting - x, x + size - easting, northing - y, y + size - northing
        distance = np.maximum(distance, np.minimum.reduce(sides))
    blue = (pixels_of(image) == (0, 0, 255)).all(axis=-1)
    assert blue[distance < -10].all()
    assert not blue[distance > 10].any()


@pytest.mark.feature("T5")
def test_a_drape_of_several_images_is_that_of_one(make, tmp_path, monkeypatch):
    path, _ = board(tmp_path / "board.tif")
    squares = write_layer(tmp_path / "squares.gpkg", SQUARES)
    frame = frame_of()
    boxes = [(x, z, x + 500, z + 500) for z in range(-1500, 1500, 500) for x in range(-2000, 2000, 500)]
    for given in ({"IMAGE": path}, {"LAYERS": [squares, path]}):
        (whole,) = make(frame, boxes, **given, IMAGE_SIZE=400, IMAGE_FORMAT=1).images
        with monkeypatch.context() as patch:
            patch.setattr(images, "MAX_SIDE", 150)
            tiles = make(frame, boxes, **given, IMAGE_SIZE=400, IMAGE_FORMAT=1).images
        assert len(tiles) > 4
        for tile in tiles:
            rows, columns, _ = pixels_of(tile).shape
            left, top = round((tile.extent[0] + 2000) / 10), round((tile.extent[1] + 1500) / 10)
            inner = slice(max(0, -top), min(rows, 300 - top)), slice(max(0, -left), min(columns, 400 - left))
            expected = pixels_of(whole)[max(0, top) : top + rows, max(0, left) : left + columns]
            np.testing.assert_array_equal(pixels_of(tile)[inner], expected)


@pytest.mark.feature("T5", "T6")
def test_a_map_of_8192_pixels_is_drawn_in_one_piece(qgis):
    """Or else a label is cut where two of its images meet."""
    from scenery.algorithms.shared.images import _sheets

    boxes = [(x, z, x + 500, z + 500) for z in range(-1500, 1500, 500) for x in range(-2000, 2000, 500)]
    windows = images.cut_windows(boxes, (4000, 3000), 8192)
    ((sheet, drawn),) = _sheets(windows)
    assert drawn == windows and len(windows) > 4
    assert sheet.extent == pytest.approx((-2000, -1500, 2000, 1500), abs=20)


@pytest.mark.feature("T3", "T5")
def test_surroundings_are_draped_in_coarser_pixels(make, tmp_path):
    path, colors = board(tmp_path / "board.tif")
    frame = frame_of((303000.0, 3902000.0, 305000.0, 3904000.0))
    ring = [
        (x, z, x + 2000, z + 2000)
        for x in (-3000, -1000, 1000)
        for z in (-3000, -1000, 1000)
        if x != -1000 or z != -1000
    ]
    main, *around = make(
        frame, [(-1000, -1000, 1000, 1000), *ring], IMAGE=path, IMAGE_SIZE=2048, IMAGE_FORMAT=1
    ).images
    assert main.extent[0] == pytest.approx(-1000, abs=10) and pixels_of(main).shape[0] == pytest.approx(
        2048, abs=20
    )
    (outer,) = around
    assert (outer.extent[2] - outer.extent[0]) / pixels_of(outer).shape[1] == pytest.approx(
        2000 / images.RING_SIDE
    )
    assert_board(outer, frame, colors, away=0.2)


# What is drawn


def by_qgis(layers, size=(400, 300), extent=EXTENT, dpi=96.0, background="#ffffff"):
    """Pixels (rows, columns, 3) of a map as QGIS's own parallel renderer draws it."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsMapRendererParallelJob,
        QgsMapSettings,
        QgsRectangle,
    )
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor, QImage

    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32654"))
    settings.setExtent(QgsRectangle(*extent))
    settings.setOutputSize(QSize(*size))
    settings.setOutputDpi(dpi)
    settings.setBackgroundColor(QColor(background))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, np.uint8).reshape(size[1], size[0], 4)[..., :3].copy()


def fill(layer, color):
    """Give a polygon layer one plain colour."""
    from qgis.core import QgsFillSymbol, QgsSingleSymbolRenderer

    layer.setRenderer(
        QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": color, "outline_style": "no"}))
    )


@pytest.fixture
def mapped(project, tmp_path):
    """A project with squares above a larger field, a theme “plan” of other colours, and a blue background."""
    from qgis.core import QgsLayerTreeModel, QgsMapThemeCollection, QgsVectorLayer
    from qgis.PyQt.QtGui import QColor

    squares = QgsVectorLayer(write_layer(tmp_path / "squares.gpkg", SQUARES), "squares")
    field = QgsVectorLayer(
        write_layer(tmp_path / "field.gpkg", [(square(302500, 3901200, 2500), {})]), "field"
    )
    hidden = QgsVectorLayer(
        write_layer(tmp_path / "hidden.gpkg", [(square(302000, 3901000, 4000), {})]), "hidden"
    )
    layers = [squares, field, hidden]
    for layer in layers:
        project.addMapLayer(layer)
    root = project.layerTreeRoot()
    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder(layers)
    root.findLayer(hidden).setItemVisibilityChecked(False)
    project.setBackgroundColor(QColor("#2040c0"))
    fill(field, "#40a040")
    squares.styleManager().addStyleFromLayer("plan")
    squares.styleManager().setCurrentStyle("plan")
    fill(squares, "#c03020")
    theme = QgsMapThemeCollection.createThemeFromCurrentState(root, QgsLayerTreeModel(root))
    project.mapThemeCollection().insert("plan", theme)
    return layers


@pytest.mark.feature("T5")
def test_a_map_theme_is_drawn_in_its_own_styles_and_order(make, mapped):
    squares, field, _ = mapped
    expected = by_qgis([squares, field], background="#ffffff")
    squares.styleManager().setCurrentStyle("default")
    fill(squares, "#000000")
    assert (by_qgis([squares, field]) != expected).any()
    (image,) = make(frame_of(), THEME="plan", IMAGE_SIZE=400, COLOR="white", IMAGE_FORMAT=1).images
    np.testing.assert_array_equal(pixels_of(image), expected)
    assert len(np.unique(expected.reshape(-1, 3), axis=0)) >= 3


@pytest.mark.feature("T5")
def test_the_projects_map_is_its_visible_layers_on_its_background(make, mapped):
    squares, field, _ = mapped
    (image,) = make(frame_of(), PROJECT_MAP=True, IMAGE_SIZE=400, IMAGE_FORMAT=1).images
    np.testing.assert_array_equal(pixels_of(image), by_qgis([squares, field], background="#2040c0"))


@pytest.mark.feature("T5")
def test_chosen_layers_are_drawn_in_their_order(make, mapped):
    squares, field, _ = mapped
    for chosen in ([squares, field], [field, squares]):
        drape = make(
            frame_of(), LAYERS=[layer.id() for layer in chosen], IMAGE_SIZE=400, COLOR="white", IMAGE_FORMAT=1
        )
        np.testing.assert_array_equal(pixels_of(drape.images[0]), by_qgis(chosen))
    assert make(frame_of(), LAYERS=["squares"]).name == "squares"


@pytest.mark.feature("T5")
def test_labels_are_drawn(make, project, tmp_path):
    from qgis.core import QgsPalLayerSettings, QgsVectorLayer, QgsVectorLayerSimpleLabeling

    layer = QgsVectorLayer(write_layer(tmp_path / "squares.gpkg", SQUARES), "squares")
    project.addMapLayer(layer)
    fill(layer, "#40a040")
    (bare,) = make(frame_of(), LAYERS=[layer], IMAGE_SIZE=400, IMAGE_FORMAT=1).images
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = "'Platz'", True
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    (image,) = make(frame_of(), LAYERS=[layer], IMAGE_SIZE=400, IMAGE_FORMAT=1, COLOR="white").images
    np.testing.assert_array_equal(pixels_of(image), by_qgis([layer]))
    assert (pixels_of(image) != pixels_of(bare)).any(axis=-1).sum() > 100


@pytest.mark.feature("T6")
@pytest.mark.parametrize("percent", [100, 200, 400])
def test_the_resolution_makes_more_pixels_of_the_same_map(make, project, tmp_path, percent):
    from qgis.core import QgsLineSymbol, QgsSingleSymbolRenderer, QgsVectorLayer

    line = "LINESTRING(302000 3902500,306000 3902500)"
    layer = QgsVectorLayer(
        write_layer(tmp_path / "line.gpkg", [(line, {})], geometry=ogr.wkbLineString), "line"
    )
    project.addMapLayer(layer)
    layer.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"color": "black", "width": "5"})))
    (image,) = make(frame_of(), LAYERS=[layer], RESOLUTION=percent, COLOR="white", IMAGE_FORMAT=1).images
    pixels = pixels_of(image)
    assert pixels.shape == (768 * percent // 100, 1024 * percent // 100, 3)
    width = (255 - pixels[:, 500, 0].astype(float)).sum() / 255 / percent * 100  # pixels of the 100 % map
    assert width == pytest.approx(5 / 25.4 * 96, rel=0.03)


@pytest.mark.feature("T6")
def test_gaps_show_the_colour_else_the_background(make, tmp_path, project):
    from qgis.PyQt.QtGui import QColor

    project.setBackgroundColor(QColor("#102030"))
    red = np.stack([np.full((10, 10), value, np.uint8) for value in (255, 0, 0)])
    path = write_raster(
        tmp_path / "red.tif", red, (300000.0, 3900000.0, 304000.0, 3906000.0), data_type=gdal.GDT_Byte
    )
    cases = (
        ({}, (0xCF, 0xC7, 0xB4)),
        ({"COLOR": "#0000ff"}, (0, 0, 255)),
        ({"TRANSPARENT": False}, (0x10, 0x20, 0x30)),
        ({"TRANSPARENT": False, "COLOR": "0,0,255"}, (0, 0, 255)),
    )
    for given, color in cases:
        (image,) = make(frame_of(), IMAGE=path, IMAGE_FORMAT=1, **given).images
        pixels = pixels_of(image)
        assert tuple(pixels[300, 200]) == (255, 0, 0)
        assert tuple(pixels[300, 900]) == color


@pytest.mark.feature("T6")
def test_an_images_alpha_is_honoured(make, tmp_path):
    values = np.stack([np.full((30, 40), value, np.uint8) for value in (200, 100, 0, 128)])
    path = write_raster(tmp_path / "half.tif", values, BOX, data_type=gdal.GDT_Byte)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset = None
    (image,) = make(frame_of(), IMAGE=path, COLOR="#000064").images
    np.testing.assert_allclose(pixels_of(image)[0, 0], (100, 50, 50), atol=2)


@pytest.mark.feature("T6")
@pytest.mark.parametrize(("number", "mime"), [(1, "image/png"), (2, "image/jpeg"), (3, "image/webp")])
def test_the_format_is_the_one_that_is_asked_for(make, tmp_path, number, mime):
    path, _ = board(tmp_path / "board.tif")
    assert make(frame_of(), IMAGE=path, IMAGE_FORMAT=number).images[0].mime == mime


def test_a_format_that_gdal_lacks_is_said_in_the_log(make, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingFeedback

    monkeypatch.setitem(images.DRIVERS, images.ImageFormat.WEBP, "NoSuchDriver")
    feedback = QgsProcessingFeedback()
    path, _ = board(tmp_path / "board.tif")
    (image,) = make(frame_of(), feedback=feedback, IMAGE=path, IMAGE_FORMAT=3).images
    assert image.mime in ("image/png", "image/jpeg")
    assert "IMAGE_FORMAT: this GDAL does not write WEBP" in feedback.textLog()


@pytest.mark.feature("T6")
def test_opacity_and_shading_belong_to_the_drape(make, tmp_path):
    path, _ = board(tmp_path / "board.tif")
    drape = make(frame_of(), IMAGE=path, OPACITY=40, SHADING=False)
    assert (drape.name, drape.opacity, drape.shading) == ("board", 0.4, False)


LEGEND = {1: "#2244ff", 2: "#22ff44", 3: "#ffee22", 4: "#ff2222"}


def pseudocolour(layer, kind):
    """Give a raster layer the colours of LEGEND, each to one value or to all up to it."""
    from qgis.core import QgsColorRampShader, QgsRasterShader, QgsSingleBandPseudoColorRenderer
    from qgis.PyQt.QtGui import QColor

    ramp = QgsColorRampShader(1, 4, None, getattr(QgsColorRampShader.Type, kind))
    item = QgsColorRampShader.ColorRampItem
    ramp.setColorRampItemList([item(value, QColor(color), "") for value, color in LEGEND.items()])
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))


@pytest.mark.feature("T5")
@pytest.mark.parametrize("pixels", [90, 400])
@pytest.mark.parametrize("kind", ["Exact", "Discrete"])
def test_classes_of_a_pseudocolour_style_keep_the_colours_of_the_legend(
    make, tmp_path, project, kind, pixels
):
    from qgis.core import QgsRasterLayer

    values = np.random.default_rng(1).integers(1, 5, (125, 200)).astype(np.uint8)
    layer = QgsRasterLayer(
        write_raster(tmp_path / "kinds.tif", values, BOX, data_type=gdal.GDT_Byte), "Kinds"
    )
    pseudocolour(layer, kind)
    project.addMapLayer(layer)
    (image,) = make(frame_of(), IMAGE=layer.id(), IMAGE_SIZE=pixels, IMAGE_FORMAT=1).images
    shown = {tuple(color) for color in pixels_of(image).reshape(-1, 3).tolist()}
    assert shown == {tuple(bytes.fromhex(color[1:])) for color in LEGEND.values()}


@pytest.mark.feature("T5")
def test_web_tiles_are_those_of_the_zoom_that_qgis_takes(make, monkeypatch):
    """Finer ones have letters too small to read."""
    from qgis.core import QgsRasterLayer

    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with running_server() as server:
        source = f"type=xyz&zmin=0&zmax=18&url={quote(server.url, safe='')}"
        truth = by_qgis([QgsRasterLayer(source, "tiles", "wms")], (300, 225))
        if not server.requests:
            pytest.skip("this QGIS fetches no tiles without a desktop")
        given = {"IMAGE_SIZE": 300, "COLOR": "white", "IMAGE_FORMAT": 1}
        drapes = [make(frame_of(), **{name: f"wms://{source}"}, **given) for name in ("IMAGE", "LAYERS")]
        asked = {zoom for zoom, _, _ in server.requests}
    assert len(asked) == 1
    for drape in drapes:
        assert drape.name == "Map"
        np.testing.assert_array_equal(pixels_of(drape.images[0]), truth)


@pytest.mark.feature("T5")
@pytest.mark.parametrize("percent", [100, 200])
def test_contours_of_a_raster_are_drawn_as_lines(make, tmp_path, project, percent):
    """In the image's pixels, not in the raster's, and of the same width on the ground at every resolution."""
    from qgis.core import QgsRasterContourRenderer, QgsRasterLayer

    layer = QgsRasterLayer(write_raster(tmp_path / "hills.tif", hills(), BOX), "Hills")
    renderer = QgsRasterContourRenderer(layer.dataProvider())
    renderer.setContourInterval(20)
    layer.setRenderer(renderer)
    project.addMapLayer(layer)
    given = {"IMAGE_SIZE": 400, "RESOLUTION": percent, "IMAGE_FORMAT": 1}
    (image,) = make(frame_of(), IMAGE=layer.id(), COLOR="white", **given).images
    times = percent // 100
    truth = by_qgis([layer], (400 * times, 300 * times), dpi=96.0 * times)
    assert (truth < 255).any()
    np.testing.assert_array_equal(pixels_of(image), truth)


def test_an_image_of_one_colour_is_one_pixel(make, tmp_path):
    path = write_layer(tmp_path / "all.gpkg", [(square(300000, 3899000, 9000), {})])
    (image,) = make(frame_of(), LAYERS=[path]).images
    assert pixels_of(image).shape == (1, 1, 3)


def test_a_layer_without_a_style_has_the_same_colour_in_every_run(make, tmp_path):
    path = write_layer(tmp_path / "squares.gpkg", SQUARES)
    assert make(frame_of(), LAYERS=[path]) == make(frame_of(), LAYERS=[path])


def test_a_file_with_a_style_of_its_own_is_drawn_in_it(make, tmp_path, project):
    from qgis.core import QgsVectorLayer

    path = write_layer(tmp_path / "squares.geojson", SQUARES, driver="GeoJSON")
    layer = QgsVectorLayer(path, "squares")
    fill(layer, "#123456")
    layer.saveNamedStyle(str(tmp_path / "squares.qml"))
    (image,) = make(frame_of(), LAYERS=[path], IMAGE_FORMAT=1).images
    assert (pixels_of(image) == (0x12, 0x34, 0x56)).all(axis=-1).sum() > 1000


@pytest.mark.parametrize("given", [{"THEME": "plan"}, {"IMAGE": "{}/fine.tif"}, {"IMAGE": "{}/coarse.tif"}])
def test_a_drape_is_the_same_from_another_thread(context, resolve, make, mapped, tmp_path, given):
    from qgis.core import QgsProcessingFeedback
    from scenery.algorithms.shared.drapes import make_drape

    board(tmp_path / "fine.tif")
    board(tmp_path / "coarse.tif", times=1)
    given = {name: value.replace("{}", str(tmp_path)) for name, value in given.items()}
    request, made = resolve(**given, IMAGE_SIZE=400), []
    boxes = [(-2000, -1500, 2000, 1500)]
    worker = threading.Thread(
        target=lambda: made.append(make_drape(request, frame_of(), boxes, context, QgsProcessingFeedback()))
    )
    worker.start()
    worker.join()
    assert made == [make(frame_of(), boxes, **given, IMAGE_SIZE=400)]


# Images without georeference


def picture(path, kind, rows=200, columns=300, opaque=True):
    """An image file of random colours; returns its path and what GDAL reads from it."""
    values = np.random.default_rng(5).integers(0, 256, (3 if opaque else 4, rows, columns), dtype=np.uint8)
    memory = gdal.GetDriverByName("MEM").Create("", columns, rows, len(values), gdal.GDT_Byte)
    memory.WriteArray(values)
    if not opaque:
        memory.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    gdal.GetDriverByName(kind).CreateCopy(str(path), memory)
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)
    return str(path), gdal.Open(str(path)).ReadAsArray().transpose(1, 2, 0)


@pytest.mark.feature("T5")
@pytest.mark.parametrize(("name", "kind"), [("a.png", "PNG"), ("a.jpg", "JPEG"), ("a.webp", "WEBP")])
def test_an_image_without_georeference_is_stretched_over_the_extent_as_it_is(make, tmp_path, name, kind):
    path, _ = picture(tmp_path / name, kind)
    (image,) = make(frame_of(rotation=30), IMAGE=path).images
    assert image.extent == (-2000, -1500, 2000, 1500)
    assert image.data == (tmp_path / name).read_bytes()


@pytest.mark.feature("T5", "T6")
def test_an_image_without_georeference_keeps_its_own_pixels_and_honours_alpha(make, tmp_path):
    path, pixels = picture(tmp_path / "a.png", "PNG", opaque=False)
    (image,) = make(frame_of(), IMAGE=path, COLOR="#000064").images
    alpha = pixels[..., 3:] / 255
    expected = pixels[..., :3] * alpha + np.array((0, 0, 100)) * (1 - alpha)
    assert pixels_of(image).shape == (200, 300, 3)
    # QGIS keeps colours multiplied by alpha in 8 bits.
    np.testing.assert_allclose(pixels_of(image), expected, atol=2)


@pytest.mark.feature("T6")
def test_an_image_without_georeference_in_a_format_that_is_asked_for(make, tmp_path):
    path, pixels = picture(tmp_path / "a.webp", "WEBP")
    (image,) = make(frame_of(), IMAGE=path, IMAGE_FORMAT=1).images
    assert image.mime == "image/png"
    np.testing.assert_array_equal(pixels_of(image), pixels)


def test_a_very_large_image_without_georeference_is_reduced(make, tmp_path):
    """No more than it has to be: it is stretched anyway."""
    path, _ = picture(tmp_path / "a.png", "PNG", rows=50, columns=5000)
    (image,) = make(frame_of(), IMAGE=path, IMAGE_FORMAT=1).images
    assert pixels_of(image).shape == (50, 4096, 3)


def test_an_image_without_georeference_that_shows_nothing_is_refused(make, tmp_path):
    clear = np.zeros((4, 30, 40), np.uint8)
    memory = gdal.Open(write_raster(tmp_path / "clear.tif", clear, BOX, data_type=gdal.GDT_Byte))
    path = str(tmp_path / "clear.png")
    gdal.GetDriverByName("PNG").CreateCopy(path, memory)
    (tmp_path / "clear.png.aux.xml").unlink()
    with pytest.raises(RasterError, match="^IMAGE: “clear” shows nothing"):
        make(frame_of(), IMAGE=path)


def test_a_jpeg_that_its_exif_data_turn_is_stored_as_it_is_read(make, tmp_path):
    """Browsers turn it; GDAL, QGIS and glTF don't."""
    path, pixels = picture(tmp_path / "a.jpg", "JPEG")
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    data = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "a.jpg").write_bytes(
        data[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + data[2:]
    )
    assert gdal.Open(path).GetMetadataItem("EXIF_Orientation") == "6"
    (image,) = make(frame_of(), IMAGE=path).images
    assert b"Exif" not in image.data
    assert pixels_of(image).shape == pixels.shape


def test_a_project_layer_in_a_style_of_its_own_is_not_taken_as_the_file(make, tmp_path, project):
    from qgis.core import QgsRasterLayer

    path, pixels = picture(tmp_path / "a.png", "PNG")
    layer = QgsRasterLayer(path, "my picture")
    project.addMapLayer(layer)
    layer.setOpacity(0.5)
    (image,) = make(frame_of(), IMAGE="my picture", COLOR="black", IMAGE_FORMAT=1).images
    np.testing.assert_allclose(pixels_of(image), pixels / 2, atol=2)


# Colours by height


@pytest.mark.feature("T5")
def test_colours_by_height_are_those_that_the_text_names(qgis):
    from scenery.algorithms.shared.drapes import ramp_stops

    assert ramp_stops("red, #00ff00 40%, rgb(0,0,255)").tolist() == [
        [0, 255, 0, 0],
        [0.4, 0, 255, 0],
        [1, 0, 0, 255],
    ]
    assert ramp_stops("255,0,0;0,255,0;0,0,255")[:, 0].tolist() == [0, 0.5, 1]
    viridis = ramp_stops("viridis")
    assert viridis[0].tolist() == [0, 68, 1, 84] and viridis[-1].tolist() == [1, 253, 231, 37]
    made = ramp_stops("create_ramp(map(0,'black',1,'white'))")
    np.testing.assert_allclose(made[:, 1], made[:, 0] * 255, atol=1)


@pytest.mark.parametrize(
    "text", ["no such ramp", "red", "red,nocolour", "red 80%,green 20%,blue", "create_ramp(1)"]
)
def test_what_is_no_colour_ramp_is_named(qgis, text):
    from scenery.algorithms.shared.drapes import ramp_stops

    with pytest.raises(ParameterError, match="^RAMP: "):
        ramp_stops(text)


# What can't be


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        (
            {"IMAGE": "{}/board.tif", "LAYERS": ["{}/board.tif"]},
            "IMAGE: LAYERS is given, too; a drape has one of them",
        ),
        ({"THEME": "plan", "RAMP": "Viridis"}, "THEME: RAMP is given, too"),
        ({"IMAGE": "{}/missing.png"}, r"IMAGE: .*missing\.png” does not exist"),
        ({"LAYERS": ["{}/board.tif", "{}/missing.gpkg"]}, r"LAYERS: .*missing\.gpkg” does not exist"),
        ({"THEME": "plann"}, "THEME: the project has no map theme “plann”; its themes are: “plan”"),
        ({"COLOR": "reddish"}, "COLOR: “reddish” is no colour"),
        (
            {"IMAGE_SIZE": 16384, "RESOLUTION": 400},
            "IMAGE_SIZE: 16384 at a RESOLUTION of 400 % is 65,536 pixels",
        ),
    ],
)
def test_bad_parameters_are_named(resolve, mapped, tmp_path, parameters, sentence):
    board(tmp_path / "board.tif")
    filled = {
        name: [item.replace("{}", str(tmp_path)) for item in value]
        if isinstance(value, list)
        else value.replace("{}", str(tmp_path))
        if isinstance(value, str)
        else value
        for name, value in parameters.items()
    }
    with pytest.raises(ParameterError, match=sentence):
        resolve(**filled)


@pytest.mark.parametrize("parameters", [{"THEME": "plan"}, {"PROJECT_MAP": True}])
def test_a_map_without_a_project_is_named(resolve, parameters):
    with pytest.raises(ParameterError, match=f"{next(iter(parameters))}: there is no project"):
        resolve(**parameters)


def test_a_project_that_shows_nothing_is_named(resolve, project):
    with pytest.raises(ParameterError, match="PROJECT_MAP: no layer of the project is visible"):
        resolve(PROJECT_MAP=True)


def test_an_image_beside_the_scene_is_refused(make, tmp_path):
    path, _ = board(tmp_path / "board.tif")
    with pytest.raises(RasterError, match="IMAGE: “board” shows nothing within the scene's extent"):
        make(frame_of((1000.0, 1000.0, 2000.0, 2000.0)), IMAGE=path)


def test_a_map_beside_the_scene_is_plain_and_the_log_says_so(make, tmp_path):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    path = write_layer(tmp_path / "squares.gpkg", SQUARES)
    (image,) = make(frame_of((1000.0, 1000.0, 2000.0, 2000.0)), feedback=feedback, LAYERS=[path]).images
    assert pixels_of(image).tolist() == [[[0xCF, 0xC7, 0xB4]]]
    assert "shows nothing within the scene's extent" in feedback.textLog()


def test_a_drape_larger_than_one_image_for_one_piece_is_coarser_and_the_log_says_so(make, tmp_path):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    path = write_layer(tmp_path / "squares.gpkg", SQUARES)
    (image,) = make(frame_of(), feedback=feedback, LAYERS=[path], IMAGE_SIZE=8192).images
    assert pixels_of(image).shape == (3072, 4096, 3)
    assert "IMAGE_SIZE: some images would have more than 4,096 pixels" in feedback.textLog()


def test_a_run_that_is_cancelled_stops(make, tmp_path):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    path, _ = board(tmp_path / "board.tif")
    with pytest.raises(Cancelled):
        make(frame_of(), feedback=feedback, IMAGE=path)
