"""Colours of features against the pixels of a map that QGIS renders of them."""

import json

import numpy as np
import pytest
from layers import square, write_layer
from osgeo import ogr
from scenery.core.part import read_part

CRS = "EPSG:32654"
WEST, SOUTH, STEP = 304000, 3903000, 20
COUNT = 6
SCALE = 8  # pixels a metre


@pytest.fixture
def project(qgis):
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def build(qgis, tmp_path):
    """Run a step on a layer and return its part."""
    import processing

    def run(algorithm, **parameters):
        output = str(tmp_path / parameters.pop("name", "part.glb"))
        processing.run(f"scenery:{algorithm}", {**parameters, "OUTPUT": output})
        return read_part(output)

    return run


FIELDS = {"class": str, "value": float, "paint": str, "share": float}
ROWS = [
    {"class": name, "value": number * 10.0, "paint": paint, "share": 100 - 15.0 * number}
    for number, (name, paint) in enumerate(
        zip("aabbcd", ("#ff0000", "0,128,0", "#0000ff", "10,20,30", "purple", "#808000"))
    )
]


def polygons(path):
    rows = [(square(WEST + STEP * i, SOUTH), row) for i, row in enumerate(ROWS)]
    return write_layer(path / "polygons.gpkg", rows, FIELDS, CRS)


def lines(path):
    rows = [
        (f"LINESTRING({WEST + STEP * i} {SOUTH + 5},{WEST + STEP * i + 10} {SOUTH + 5})", row)
        for i, row in enumerate(ROWS)
    ]
    return write_layer(path / "lines.gpkg", rows, FIELDS, CRS, geometry=ogr.wkbLineString)


def points(path):
    rows = [(f"POINT({WEST + STEP * i + 5} {SOUTH + 5})", row) for i, row in enumerate(ROWS)]
    return write_layer(path / "points.gpkg", rows, FIELDS, CRS, geometry=ogr.wkbPoint)


def drawn(layer, dx=5.0, dy=5.0):
    """Pixels (COUNT, 4) of a map of a layer, as far from each square's corner as `dx` and `dy` metres."""
    from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsRectangle
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor
    from scenery.algorithms.shared.images import image_pixels

    width, height = COUNT * STEP, STEP
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setBackgroundColor(QColor(0, 0, 0, 0))
    settings.setOutputSize(QSize(width * SCALE, height * SCALE))
    settings.setExtent(QgsRectangle(WEST - 5, SOUTH - 5, WEST - 5 + width, SOUTH - 5 + height))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    pixels = image_pixels(job.renderedImage())
    row = round((height - 5 - dy) * SCALE)
    columns = [round((5 + STEP * i + dx) * SCALE) for i in range(COUNT)]
    return pixels[row, columns]


def fill(**properties):
    from qgis.core import QgsFillSymbol

    return QgsFillSymbol.createSimple({"outline_style": "no", **properties})


def add_layer(symbol, upper):
    """Put the first layer of another symbol on top."""
    symbol.appendSymbolLayer(upper.symbolLayer(0).clone())


def data_defined(symbol, key, expression):
    from qgis.core import QgsProperty

    symbol.symbolLayer(0).setDataDefinedProperty(key, QgsProperty.fromExpression(expression))
    return symbol


# A renderer by name, for polygons


def single(core):
    symbol = fill(color="200,100,50,200")
    symbol.setOpacity(0.5)
    return core.QgsSingleSymbolRenderer(symbol)


def categorized(core):
    categories = [
        core.QgsRendererCategory("a", fill(color="200,10,20,255"), "A"),
        core.QgsRendererCategory("b", fill(color="10,200,20,128"), "B"),
        core.QgsRendererCategory(None, fill(color="10,20,200,60"), "rest"),
    ]
    return core.QgsCategorizedSymbolRenderer("class", categories)


def categorized_by_expression(core):
    renderer = categorized(core)
    renderer.setClassAttribute("lower(\"class\" || '')")
    return renderer


def graduated(core):
    ranges = [
        core.QgsRendererRange(0, 20, fill(color="250,250,0"), "low"),
        core.QgsRendererRange(20, 40, fill(color="250,120,0"), "middle"),
        core.QgsRendererRange(40, 90, fill(color="250,0,0"), "high"),
    ]
    return core.QgsGraduatedSymbolRenderer("value", ranges)


def rules(core):
    root = core.QgsRuleBasedRenderer.Rule(None)
    for expression, color in (
        ("\"class\" = 'a'", "200,0,0"),
        ('"value" >= 10 and "value" <= 30', "0,0,200,120"),
        ("ELSE", "0,200,0"),
    ):
        root.appendChild(core.QgsRuleBasedRenderer.Rule(fill(color=color), 0, 0, expression, expression))
    hidden = core.QgsRuleBasedRenderer.Rule(fill(color="1,1,1"), 0, 0, "", "off")
    hidden.setActive(False)
    root.appendChild(hidden)
    return core.QgsRuleBasedRenderer(root)


def nested_rules(core):
    root = core.QgsRuleBasedRenderer.Rule(None)
    group = core.QgsRuleBasedRenderer.Rule(None, 0, 0, '"value" < 45', "group")
    for expression, color in (("\"class\" = 'a'", "200,0,0"), ("ELSE", "0,0,90")):
        group.appendChild(core.QgsRuleBasedRenderer.Rule(fill(color=color), 0, 0, expression, expression))
    root.appendChild(group)
    root.appendChild(core.QgsRuleBasedRenderer.Rule(fill(color="9,9,9"), 0, 0, "ELSE", "rest"))
    return core.QgsRuleBasedRenderer(root)


def data_defined_color(core):
    symbol = data_defined(fill(color="1,2,3"), core.QgsSymbolLayer.PropertyFillColor, '"paint"')
    return core.QgsSingleSymbolRenderer(symbol)


def data_defined_opacity(core):
    symbol = fill(color="200,0,0,220")
    symbol.setDataDefinedProperty(core.QgsSymbol.PropertyOpacity, core.QgsProperty.fromExpression('"share"'))
    return core.QgsSingleSymbolRenderer(symbol)


def data_defined_layer(core):
    """A layer on top that is there for some of the features."""
    symbol = fill(color="0,0,200")
    add_layer(symbol, fill(color="200,200,0,150"))
    key = core.QgsSymbolLayer.PropertyLayerEnabled
    symbol.symbolLayer(1).setDataDefinedProperty(key, core.QgsProperty.fromExpression('"value" > 20'))
    return core.QgsSingleSymbolRenderer(symbol)


def two_layers(core):
    symbol = fill(color="0,0,200")
    add_layer(symbol, fill(color="200,200,0,100"))
    symbol.setOpacity(0.8)
    return core.QgsSingleSymbolRenderer(symbol)


def disabled_layer(core):
    symbol = fill(color="0,0,200")
    add_layer(symbol, fill(color="200,200,0"))
    symbol.symbolLayer(1).setEnabled(False)
    return core.QgsSingleSymbolRenderer(symbol)


def merged(core):
    renderer = core.QgsMergedFeatureRenderer(categorized(core))
    return renderer


def geometry_generator(core):
    symbol = fill(color="0,0,200")
    generator = core.QgsGeometryGeneratorSymbolLayer.create(
        {"SymbolType": "Fill", "geometryModifier": "buffer($geometry, -1)"}
    )
    generator.setSubSymbol(fill(color="30,160,40"))
    symbol.changeSymbolLayer(0, generator)
    return core.QgsSingleSymbolRenderer(symbol)


RENDERERS = [
    single,
    categorized,
    categorized_by_expression,
    graduated,
    rules,
    nested_rules,
    data_defined_color,
    data_defined_opacity,
    data_defined_layer,
    two_layers,
    disabled_layer,
    merged,
    geometry_generator,
]


@pytest.mark.feature("V6")
@pytest.mark.parametrize("renderer", RENDERERS, ids=lambda function: function.__name__)
@pytest.mark.parametrize("opacity", [1.0, 0.6])
def test_polygons_have_the_colours_that_qgis_draws(build, project, tmp_path, renderer, opacity):
    from qgis import core

    layer = core.QgsVectorLayer(polygons(tmp_path), "Polygons")
    layer.setRenderer(renderer(core))
    layer.setOpacity(opacity)
    project.addMapLayer(layer)
    truth = drawn(layer)
    found = build("buildpolygons", INPUT=layer).layer.colors[:, 0]
    visible = truth[:, 3] > 0
    assert len(found) == visible.sum()
    np.testing.assert_allclose(found[:, 3], truth[visible, 3], atol=2)
    # Of little opacity a premultiplied pixel keeps few digits.
    steps = 1 + 255 / np.maximum(truth[visible, 3:].astype(float), 1)
    assert (abs(found[:, :3].astype(float) - truth[visible, :3]) <= steps).all(), (found, truth)


@pytest.mark.feature("V6")
@pytest.mark.parametrize("renderer", RENDERERS, ids=lambda function: function.__name__)
def test_a_style_in_bulk_is_the_style_feature_by_feature(build, project, tmp_path, monkeypatch, renderer):
    from qgis import core
    from scenery.algorithms.shared.stream import FeatureStream

    layer = core.QgsVectorLayer(polygons(tmp_path), "Polygons")
    layer.setRenderer(renderer(core))
    project.addMapLayer(layer)
    build("buildpolygons", INPUT=layer, name="bulk.glb")
    monkeypatch.setattr(FeatureStream, "open", lambda layer: None)
    build("buildpolygons", INPUT=layer, name="singly.glb")
    assert (tmp_path / "bulk.glb").read_bytes() == (tmp_path / "singly.glb").read_bytes()


@pytest.mark.feature("V6")
def test_the_stroke_of_an_overlay_is_its_border(build, project, tmp_path):
    from qgis import core

    layer = core.QgsVectorLayer(polygons(tmp_path), "Polygons")
    symbols = {
        "a": {"color": "200,10,20", "outline_color": "0,0,90", "outline_width": "1"},
        "b": {"color": "10,200,20", "outline_style": "no"},
        "c": {"style": "no", "outline_color": "90,0,90,128", "outline_width": "1"},
        "d": {"color": "1,2,3", "outline_color": "4,5,6"},
    }
    categories = [
        core.QgsRendererCategory(name, core.QgsFillSymbol.createSimple(properties), name)
        for name, properties in symbols.items()
    ]
    layer.setRenderer(core.QgsCategorizedSymbolRenderer("class", categories))
    project.addMapLayer(layer)
    part = build("buildpolygons", INPUT=layer, TYPE=1)
    (border,) = part.layer.lines
    np.testing.assert_array_equal(
        part.layer.colors[:, border.slot],
        [(0, 0, 90, 255)] * 2 + [(0, 0, 0, 0)] * 2 + [(90, 0, 90, 128), (4, 5, 6, 255)],
    )
    np.testing.assert_allclose(part.layer.colors[4, border.slot], drawn(layer, dx=10.0)[4], atol=2)
    assert part.layer.colors[4, 0, 3] == 0  # an outline alone


@pytest.mark.feature("V6")
def test_an_outline_alone_colours_a_body(build, project, tmp_path):
    from qgis import core

    layer = core.QgsVectorLayer(polygons(tmp_path), "Polygons")
    symbol = core.QgsFillSymbol.createSimple({"style": "no", "outline_color": "90,0,90,255"})
    layer.setRenderer(core.QgsSingleSymbolRenderer(symbol))
    project.addMapLayer(layer)
    part = build("buildpolygons", INPUT=layer)
    assert part.layer.colors[:, 0].tolist() == [[90, 0, 90, 255]] * COUNT


@pytest.mark.feature("V6")
def test_inverted_polygons_have_the_colours_of_the_renderer_within(build, project, tmp_path):
    from qgis import core

    layer = core.QgsVectorLayer(polygons(tmp_path), "Polygons")
    layer.setRenderer(categorized(core))
    truth = drawn(layer)
    layer.setRenderer(core.QgsInvertedPolygonRenderer(categorized(core)))
    project.addMapLayer(layer)
    found = build("buildpolygons", INPUT=layer).layer.colors[:, 0]
    np.testing.assert_allclose(found, truth, atol=5)


@pytest.mark.feature("V6")
def test_25d_gives_roofs_walls_and_heights(build, project, tmp_path):
    from qgis import core
    from qgis.PyQt.QtGui import QColor

    layer = core.QgsVectorLayer(polygons(tmp_path), "Polygons")
    renderer = core.Qgs25DRenderer()
    renderer.setRoofColor(QColor(177, 169, 124))
    renderer.setWallColor(QColor(119, 119, 119))
    layer.setRenderer(renderer)
    core.QgsExpressionContextUtils.setLayerVariable(layer, "qgis_25d_height", '"value" + 1')
    core.QgsExpressionContextUtils.setLayerVariable(layer, "qgis_25d_angle", 70)
    project.addMapLayer(layer)
    part = build("buildpolygons", INPUT=layer)
    (batch,) = part.layer.batches
    tops = [batch.positions[batch.features == row, 1].max() for row in range(COUNT)]
    np.testing.assert_allclose(tops, [row["value"] + 1 for row in ROWS], atol=1e-4)
    used = {tuple(part.layer.colors[0, slot]) for slot in np.unique(batch.slots).astype(int)}
    assert used == {(177, 169, 124, 255), (119, 119, 119, 255)}


@pytest.mark.feature("V6")
def test_a_null_symbol_is_named(build, project, tmp_path):
    from qgis import core

    layer = core.QgsVectorLayer(polygons(tmp_path), "Polygons")
    layer.setRenderer(core.QgsNullSymbolRenderer())
    project.addMapLayer(layer)
    with pytest.raises(core.QgsProcessingException, match="the style of “Polygons” draws nothing"):
        build("buildpolygons", INPUT=layer)
    part = build("buildpolygons", INPUT=layer, COLOR="'red'")
    assert part.layer.colors[0, 0].tolist() == [255, 0, 0, 255]


PATTERNS = {
    "gradient": ("QgsGradientFillSymbolLayer", {"color": "200,30,40,255", "color2": "0,0,255,255"}),
    "shapeburst": (
        "QgsShapeburstFillSymbolLayer",
        {"color": "200,30,40,255", "gradient_color2": "0,0,255,255"},
    ),
}


@pytest.mark.feature("V6")
@pytest.mark.parametrize("name", PATTERNS)
def test_gradients_begin_with_the_colour_of_the_object(build, project, tmp_path, name):
    from qgis import core

    kind, properties = PATTERNS[name]
    layer = core.QgsVectorLayer(polygons(tmp_path), "Polygons")
    symbol = fill()
    symbol.changeSymbolLayer(0, getattr(core, kind).create(properties))
    layer.setRenderer(core.QgsSingleSymbolRenderer(symbol))
    project.addMapLayer(layer)
    found = build("buildpolygons", INPUT=layer).layer.colors[:, 0]
    assert found.tolist() == [[200, 30, 40, 255]] * COUNT


@pytest.mark.feature("V6")
def test_hatching_has_the_colour_of_its_lines(build, project, tmp_path):
    from qgis import core

    layer = core.QgsVectorLayer(polygons(tmp_path), "Polygons")
    pattern = core.QgsLinePatternFillSymbolLayer.create({"distance": "1"})
    pattern.setSubSymbol(core.QgsLineSymbol.createSimple({"color": "12,34,56", "width": "0.5"}))
    symbol = fill()
    symbol.changeSymbolLayer(0, pattern)
    layer.setRenderer(core.QgsSingleSymbolRenderer(symbol))
    project.addMapLayer(layer)
    found = build("buildpolygons", INPUT=layer).layer.colors[:, 0]
    assert found.tolist() == [[12, 34, 56, 255]] * COUNT


# Lines and points


def cased(core):
    symbol = core.QgsLineSymbol.createSimple({"color": "10,10,10", "width": "6", "capstyle": "flat"})
    above = core.QgsLineSymbol.createSimple({"color": "250,220,90,200", "width": "3", "capstyle": "flat"})
    add_layer(symbol, above)
    return core.QgsSingleSymbolRenderer(symbol)


def colored_lines(core):
    symbol = core.QgsLineSymbol.createSimple({"color": "10,10,10", "width": "6"})
    data_defined(symbol, core.QgsSymbolLayer.PropertyStrokeColor, '"paint"')
    symbol.setOpacity(0.7)
    return core.QgsSingleSymbolRenderer(symbol)


def arrows(core):
    symbol = core.QgsLineSymbol.createSimple({})
    arrow = core.QgsArrowSymbolLayer.create({"arrow_width": "6", "head_length": "1", "head_thickness": "1"})
    arrow.setSubSymbol(fill(color="40,90,200,255"))
    symbol.changeSymbolLayer(0, arrow)
    return core.QgsSingleSymbolRenderer(symbol)


@pytest.mark.feature("V6")
@pytest.mark.parametrize("renderer", [cased, colored_lines, arrows], ids=lambda function: function.__name__)
def test_lines_have_the_colours_that_qgis_draws(build, project, tmp_path, renderer):
    from qgis import core

    layer = core.QgsVectorLayer(lines(tmp_path), "Lines")
    layer.setRenderer(renderer(core))
    project.addMapLayer(layer)
    found = build("buildlines", INPUT=layer).layer.colors[:, 0]
    np.testing.assert_allclose(found, drawn(layer), atol=3)


def circles(core):
    symbol = core.QgsMarkerSymbol.createSimple({"color": "200,10,20,180", "size": "8", "outline_style": "no"})
    return core.QgsSingleSymbolRenderer(symbol)


def crosses(core):
    symbol = core.QgsMarkerSymbol.createSimple(
        {"name": "cross", "color": "1,1,1", "outline_color": "20,120,40", "outline_width": "3", "size": "9"}
    )
    return core.QgsSingleSymbolRenderer(symbol)


def colored_points(core):
    symbol = core.QgsMarkerSymbol.createSimple({"size": "8"})
    data_defined(symbol, core.QgsSymbolLayer.PropertyFillColor, '"paint"')
    return core.QgsSingleSymbolRenderer(symbol)


def filled_markers(core):
    symbol = core.QgsMarkerSymbol.createSimple({})
    marker = core.QgsFilledMarkerSymbolLayer.create({"size": "8", "name": "square"})
    marker.setSubSymbol(fill(color="70,80,190"))
    symbol.changeSymbolLayer(0, marker)
    return core.QgsSingleSymbolRenderer(symbol)


def ellipses(core):
    symbol = core.QgsMarkerSymbol.createSimple({})
    ellipse = core.QgsEllipseSymbolLayer.create(
        {"symbol_width": "6", "symbol_height": "9", "color": "7,180,190", "outline_style": "no"}
    )
    symbol.changeSymbolLayer(0, ellipse)
    return core.QgsSingleSymbolRenderer(symbol)


MARKERS = [circles, crosses, colored_points, filled_markers, ellipses]


@pytest.mark.feature("V6")
@pytest.mark.parametrize("renderer", MARKERS, ids=lambda function: function.__name__)
def test_points_have_the_colours_that_qgis_draws(build, project, tmp_path, renderer):
    from qgis import core

    layer = core.QgsVectorLayer(points(tmp_path), "Points")
    layer.setRenderer(renderer(core))
    project.addMapLayer(layer)
    found = build("buildpoints", INPUT=layer).layer.colors[:, 0]
    np.testing.assert_allclose(found, drawn(layer), atol=2)


@pytest.mark.feature("V6")
@pytest.mark.parametrize("name", ["QgsPointDisplacementRenderer", "QgsPointClusterRenderer"])
def test_points_drawn_together_have_the_colour_that_each_has_by_itself(build, project, tmp_path, name):
    from qgis import core

    layer = core.QgsVectorLayer(points(tmp_path), "Points")
    layer.setRenderer(colored_points(core))
    truth = drawn(layer)
    renderer = getattr(core, name)()
    renderer.setEmbeddedRenderer(colored_points(core))
    layer.setRenderer(renderer)
    project.addMapLayer(layer)
    np.testing.assert_allclose(build("buildpoints", INPUT=layer).layer.colors[:, 0], truth, atol=2)


@pytest.mark.feature("V6")
def test_embedded_symbols_are_the_features_own(build, project, tmp_path):
    """KML brings symbols; those of each feature are drawn."""
    from osgeo import gdal
    from qgis import core

    if gdal.GetDriverByName("LIBKML") is None:
        pytest.skip("this GDAL reads no symbols of KML")

    folder = "".join(
        f"<Placemark><Style><LineStyle><color>ff{i * 20:02x}30{250 - i * 30:02x}</color><width>9</width></LineStyle></Style>"
        f"<LineString><coordinates>{138 + i * 0.001},35 {138 + i * 0.001},35.001</coordinates></LineString></Placemark>"
        for i in range(COUNT)
    )
    path = tmp_path / "embedded.kml"
    path.write_text(f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{folder}</Document></kml>')
    layer = core.QgsVectorLayer(f"{path}", "Embedded")
    layer.setRenderer(core.QgsEmbeddedSymbolRenderer(core.QgsLineSymbol.createSimple({"color": "1,1,1"})))
    project.addMapLayer(layer)
    found = build("buildlines", INPUT=layer).layer.colors[:, 0]
    # KML writes alpha, blue, green, red.
    assert found.tolist() == [[250 - i * 30, 0x30, i * 20, 255] for i in range(COUNT)]


@pytest.mark.feature("V6")
def test_a_heat_map_is_one_colour(build, project, tmp_path):
    from qgis import core

    layer = core.QgsVectorLayer(points(tmp_path), "Points")
    layer.setRenderer(core.QgsHeatmapRenderer())
    project.addMapLayer(layer)
    assert len(np.unique(build("buildpoints", INPUT=layer).layer.colors[:, 0], axis=0)) == 1


# Given colours


@pytest.mark.feature("V6")
def test_opacity_multiplies_what_the_style_draws(build, project, tmp_path):
    from qgis import core

    layer = core.QgsVectorLayer(polygons(tmp_path), "Polygons")
    layer.setRenderer(categorized(core))
    project.addMapLayer(layer)
    whole = build("buildpolygons", INPUT=layer).layer.colors[:, 0, 3].astype(float)
    half = build("buildpolygons", INPUT=layer, OPACITY='"share"').layer.colors[:, 0, 3]
    shares = np.array([row["share"] for row in ROWS]) / 100
    np.testing.assert_allclose(half, whole * shares, atol=0.51)


@pytest.mark.feature("V6")
def test_random_colours_stay_with_their_features(build, tmp_path):
    path = polygons(tmp_path)
    all_of_them = build("buildpolygons", INPUT=path, RANDOM_COLORS=7).layer.colors[:, 0]
    some = build("buildpolygons", INPUT=path, RANDOM_COLORS=7, FILTER='"value" > 15').layer.colors[:, 0]
    others = build("buildpolygons", INPUT=path, RANDOM_COLORS=8).layer.colors[:, 0]
    assert len(np.unique(all_of_them, axis=0)) == COUNT
    np.testing.assert_array_equal(some, all_of_them[2:])
    assert (others != all_of_them).any(axis=1).all()


# Where a style comes from


def styled(path, style):
    """A layer with a style that is stored as `style` says; returns what to give as INPUT."""
    from qgis import core

    source = polygons(path)
    layer = core.QgsVectorLayer(source, "Polygons")
    layer.setRenderer(categorized(core))
    if style == "qml":
        layer.saveNamedStyle(str(path / "polygons.qml"))
    elif style == "database":
        layer.saveStyleToDatabase("default", "", True, "")
    return layer if style == "project" else source


@pytest.mark.feature("V6")
@pytest.mark.parametrize("style", ["qml", "database", "project"])
@pytest.mark.parametrize("way", ["path", "layer"])
def test_a_stored_style_counts_by_path_and_by_layer_twice(build, project, tmp_path, style, way):
    from qgis import core

    value = styled(tmp_path, style)
    if way == "layer" and style != "project":
        value = core.QgsVectorLayer(value, "Polygons")
    if style == "project":
        project.addMapLayer(value)
        value = value.source() if way == "path" else value
    part = build("buildpolygons", INPUT=value, TITLE="Polygons")
    assert part.layer.colors[:2, 0].tolist() == [[200, 10, 20, 255]] * 2
    build("buildpolygons", INPUT=value, TITLE="Polygons", name="again.glb")
    assert (tmp_path / "again.glb").read_bytes() == (tmp_path / "part.glb").read_bytes()


@pytest.mark.feature("V6")
def test_a_models_child_output_is_never_in_processings_random_colour(qgis, tmp_path):
    import processing
    from qgis import core

    context = core.QgsProcessingContext()
    outputs = []
    for number in range(2):
        child = processing.run(
            "native:buffer",
            {"INPUT": polygons(tmp_path), "DISTANCE": 1, "OUTPUT": "TEMPORARY_OUTPUT"},
            context=context,
            is_child_algorithm=True,
        )
        output = tmp_path / f"child{number}.glb"
        parameters = {"INPUT": child["OUTPUT"], "TITLE": "Child", "COLOR": None, "OUTPUT": str(output)}
        processing.run("scenery:buildpolygons", parameters, context=context, is_child_algorithm=True)
        outputs.append(read_part(str(output)).layer.colors[:, 0].tolist())
    assert outputs[0] == outputs[1]
    assert json.dumps(outputs[0][0])


@pytest.mark.feature("V6")
def test_without_a_style_the_title_gives_the_colour(build, tmp_path):
    path = polygons(tmp_path)
    one = build("buildpolygons", INPUT=path, TITLE="One").layer.colors[0, 0].tolist()
    assert build("buildpolygons", INPUT=path, TITLE="One", name="b.glb").layer.colors[0, 0].tolist() == one
