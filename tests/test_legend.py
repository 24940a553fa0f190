"""Legends, labels, dates and attributes: what a part says of its features besides their shapes."""

import json

import numpy as np
import pytest
from layers import square, write_layer
from osgeo import ogr
from scenery.core.images import decode, image_size_of
from scenery.core.part import read_part

WEST, SOUTH = 304000, 3903000
FIELDS = {"class": str, "value": float, "code": int, "name": str, "year": int, "photo": str}
ROWS = [
    {"class": "a", "value": 0.5, "code": 1, "name": "Käpylä", "year": 1987, "photo": "red.png"},
    {"class": "b", "value": 15.0, "code": 2, "name": "富士山", "year": 2001, "photo": "large.jpg"},
    {"class": "a", "value": 25.0, "code": None, "name": None, "year": None, "photo": "red.png"},
    {"class": "z", "value": 99.0, "code": 1, "name": "<b>&", "year": 1950, "photo": "missing.png"},
]


@pytest.fixture
def project(qgis):
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def build(qgis, tmp_path):
    """Run a step on a layer and return its part and report."""
    import processing

    def run(algorithm, **parameters):
        output, report = tmp_path / parameters.pop("name", "part.glb"), tmp_path / "report.json"
        processing.run(f"scenery:{algorithm}", {**parameters, "OUTPUT": str(output), "REPORT": str(report)})
        return read_part(output), json.loads(report.read_text())

    return run


@pytest.fixture
def squares(tmp_path):
    rows = [(square(WEST + 20 * i, SOUTH), row) for i, row in enumerate(ROWS)]
    return write_layer(tmp_path / "squares.gpkg", rows, FIELDS)


@pytest.fixture
def dots(tmp_path):
    rows = [(f"POINT({WEST + 20 * i} {SOUTH})", row) for i, row in enumerate(ROWS)]
    return write_layer(tmp_path / "dots.gpkg", rows, FIELDS, geometry=ogr.wkbPoint)


def styled(path, renderer, project):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(path, "Layer")
    layer.setRenderer(renderer)
    project.addMapLayer(layer)
    return layer


def fill(color):
    from qgis.core import QgsFillSymbol

    return QgsFillSymbol.createSimple({"color": color})


# The legend


@pytest.mark.feature("V13")
def test_categories_are_the_legends_classes(build, project, squares):
    from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory

    categories = [
        QgsRendererCategory("b", fill("0,0,200,128"), "second"),
        QgsRendererCategory("a", fill("200,0,0"), "first"),
        QgsRendererCategory("never", fill("9,9,9"), "empty"),
    ]
    layer = styled(squares, QgsCategorizedSymbolRenderer("class", categories), project)
    part, report = build("buildpolygons", INPUT=layer)
    legend = part.layer.legend
    assert [(item.label, item.color) for item in legend.items] == [
        ("second", "#0000c880"),
        ("first", "#c80000ff"),
        ("empty", "#090909ff"),
    ]
    assert legend.classes.tolist() == [1, 0, 1]
    assert [skip["id"] for skip in report["skipped"]] == [4]


@pytest.mark.feature("V13")
def test_ranges_are_the_legends_classes(build, project, squares):
    from qgis.core import QgsGraduatedSymbolRenderer, QgsRendererRange

    ranges = [
        QgsRendererRange(0, 10, fill("1,1,1"), "low"),
        QgsRendererRange(10, 20, fill("2,2,2"), "middle"),
        QgsRendererRange(20, 100, fill("3,3,3"), "high"),
    ]
    layer = styled(squares, QgsGraduatedSymbolRenderer("value", ranges), project)
    legend = build("buildpolygons", INPUT=layer)[0].layer.legend
    assert [item.label for item in legend.items] == ["low", "middle", "high"]
    assert legend.classes.tolist() == [0, 1, 2, 2]


@pytest.mark.feature("V13")
def test_rules_are_the_legends_classes_and_the_upper_one_counts(build, project, squares):
    from qgis.core import QgsRuleBasedRenderer

    root = QgsRuleBasedRenderer.Rule(None)
    group = QgsRuleBasedRenderer.Rule(None, 0, 0, "", "heading")
    for color, expression, label in (
        ("1,1,1", '"value" < 50', "below 50"),
        ("2,2,2", "\"class\" = 'b'", "b"),
        ("3,3,3", "ELSE", "rest"),
    ):
        group.appendChild(QgsRuleBasedRenderer.Rule(fill(color), 0, 0, expression, label))
    root.appendChild(group)
    legend = build("buildpolygons", INPUT=styled(squares, QgsRuleBasedRenderer(root), project))[
        0
    ].layer.legend
    assert [item.label for item in legend.items] == ["below 50", "b", "rest"]
    assert legend.classes.tolist() == [0, 1, 0, 2]


@pytest.mark.feature("V13")
def test_a_single_symbol_is_one_class_with_the_title(build, project, squares):
    from qgis.core import QgsSingleSymbolRenderer

    layer = styled(squares, QgsSingleSymbolRenderer(fill("5,6,7")), project)
    legend = build("buildpolygons", INPUT=layer, TITLE="Houses")[0].layer.legend
    assert [(item.label, item.color) for item in legend.items] == [("Houses", "#050607ff")]
    assert legend.classes.tolist() == [0] * 4


@pytest.mark.feature("V13")
def test_given_colours_have_no_legend(build, squares):
    assert build("buildpolygons", INPUT=squares, COLOR="'red'")[0].layer.legend is None
    assert build("buildpolygons", INPUT=squares, RANDOM_COLORS=1)[0].layer.legend is None


@pytest.mark.feature("V1", "V13")
def test_icons_are_the_layers_own_markers_and_the_legends_swatches(build, project, dots):
    from qgis.core import QgsCategorizedSymbolRenderer, QgsMarkerSymbol, QgsRendererCategory

    categories = [
        QgsRendererCategory(
            value, QgsMarkerSymbol.createSimple({"color": color, "outline_style": "no"}), value
        )
        for value, color in (("a", "200,0,0"), ("b", "0,0,200"), ("z", "0,150,0"))
    ]
    layer = styled(dots, QgsCategorizedSymbolRenderer("class", categories), project)
    part, _ = build("buildpoints", INPUT=layer, TYPE=7)
    assert len(part.layer.instances) == 3  # each symbol once
    seen = {}
    for copies in part.layer.instances:
        pixels = decode(copies.model.primitives[0].image.data)
        middle = pixels[pixels.shape[0] // 2, pixels.shape[1] // 2]
        seen.update((int(feature), tuple(middle[:3].tolist())) for feature in copies.features)
    assert seen == {0: (200, 0, 0), 1: (0, 0, 200), 2: (200, 0, 0), 3: (0, 150, 0)}
    for item, color in zip(part.layer.legend.items, ((200, 0, 0), (0, 0, 200), (0, 150, 0))):
        swatch = decode(item.image.data)
        assert tuple(swatch[16, 16, :3].tolist()) == color


# Labels


@pytest.mark.feature("V9")
def test_labels_have_their_own_texts_places_and_looks(build, squares):
    part, _ = build(
        "buildpolygons",
        INPUT=squares,
        HEIGHT='"value"',
        LABEL='"name" || \' \' || "class"',
        LABEL_HEIGHT='"value" / 2',
        LABEL_SIZE='10 + "code"',
        LABEL_COLOR="if(\"class\" = 'a', '#102030', 'white')",
        LABEL_FONT="Noto Serif",
        LABEL_BACKGROUND="#ffffe0",
        LABEL_CONNECTOR=False,
    )
    labels = part.layer.labels
    assert labels.texts == ["Käpylä a", "富士山 b", "<b>& z"]
    assert labels.features.tolist() == [0, 1, 3]
    np.testing.assert_allclose(labels.heights, [0.25, 7.5, 49.5])
    np.testing.assert_allclose(labels.sizes, [11, 12, 11])
    assert labels.colors.tolist() == [[16, 32, 48, 255], [255] * 4, [255] * 4]
    assert (labels.font, labels.background, labels.connector) == ("Noto Serif", "#ffffe0ff", False)
    np.testing.assert_allclose(labels.places[:, 1], [0.5, 15, 99], atol=1e-4)
    x, y = part.header.frame.to_crs(labels.places[:, 0], labels.places[:, 2])
    assert ((x >= [WEST, WEST + 20, WEST + 60]) & (x <= [WEST + 10, WEST + 30, WEST + 70])).all()
    assert ((y >= SOUTH) & (y <= SOUTH + 10)).all()


@pytest.mark.feature("V9")
def test_features_without_a_text_have_no_label(build, squares):
    labels = build("buildpolygons", INPUT=squares, LABEL='"code"')[0].layer.labels
    assert labels.texts == ["1", "2", "1"]
    assert build("buildpolygons", INPUT=squares, LABEL="''")[0].layer.labels is None


@pytest.mark.feature("V9")
def test_labels_of_features_that_are_left_out_go_with_them(build, squares):
    part, _ = build("buildpolygons", INPUT=squares, LABEL='"class"', HEIGHT='"code"')
    assert part.layer.labels.texts == ["a", "b", "z"]
    assert part.layer.labels.features.tolist() == [0, 1, 2]


# Attributes


def column(part, name):
    return next(found for found in part.layer.columns if found.name == name)


@pytest.mark.feature("V8")
def test_value_maps_and_relations_are_shown_as_qgis_shows_them(build, project, squares, tmp_path):
    from qgis.core import QgsEditorWidgetSetup, QgsVectorLayer

    path = write_layer(
        tmp_path / "lookup.gpkg",
        [(None, {"key": "a", "text": "Alpha"}), (None, {"key": "b", "text": "Beta"})],
        {"key": str, "text": str},
        geometry=ogr.wkbNone,
    )
    layer, lookup = QgsVectorLayer(squares, "Squares"), QgsVectorLayer(path, "Lookup")
    project.addMapLayers([layer, lookup])
    fields = layer.fields()
    mapped = QgsEditorWidgetSetup("ValueMap", {"map": [{"one": "1"}, {"two": "2"}]})
    layer.setEditorWidgetSetup(fields.lookupField("code"), mapped)
    related = {"Layer": lookup.id(), "Key": "key", "Value": "text"}
    layer.setEditorWidgetSetup(fields.lookupField("class"), QgsEditorWidgetSetup("ValueRelation", related))
    layer.setFieldAlias(fields.lookupField("code"), "Kind of house")
    part, _ = build("buildpolygons", INPUT=layer, HEIGHT='"code"')
    assert column(part, "code").to_list() == ["one", "two", "one"]
    assert column(part, "code").alias == "Kind of house"
    assert column(part, "class").to_list() == ["Alpha", "Beta", "(z)"]
    assert column(part, "value").to_list() == [0.5, 15.0, 99.0]
    # The expression saw the value itself.
    heights = [
        part.layer.batches[0].positions[part.layer.batches[0].features == i, 1].max() for i in range(3)
    ]
    np.testing.assert_allclose(heights, [1, 2, 1])


@pytest.mark.feature("V8")
def test_dates_are_iso_text(build, tmp_path):
    import processing

    path = write_layer(tmp_path / "plain.gpkg", [(square(WEST, SOUTH), {})])
    dated = str(tmp_path / "dated.gpkg")
    processing.run(
        "native:fieldcalculator",
        {
            "INPUT": path,
            "FIELD_NAME": "built",
            "FIELD_TYPE": 3,
            "FORMULA": "make_date(1987, 5, 1)",
            "OUTPUT": dated,
        },
    )
    found = column(build("buildpolygons", INPUT=dated)[0], "built")
    assert (found.to_list(), found.type, found.kind) == (["1987-05-01"], "text", "date")


@pytest.fixture
def photos(tmp_path):
    """Images beside the layer: a small one and one of 3000 pixels."""
    from qgis.PyQt.QtGui import QColor, QImage

    for name, size, color in (("red.png", 40, "#c80000"), ("large.jpg", 3000, "#0000c8")):
        image = QImage(size, size // 2, QImage.Format_RGB32)
        image.fill(QColor(color))
        image.save(str(tmp_path / name))
    return tmp_path


@pytest.mark.feature("V8")
def test_images_that_a_field_names_are_embedded_on_request_each_once(build, squares, photos):
    part, _ = build("buildpolygons", INPUT=squares, EMBED_IMAGES=True)
    found = column(part, "photo")
    assert found.kind == "image"
    assert sorted(found.files) == ["large.jpg", "red.png"]
    assert image_size_of(found.files["large.jpg"].data) == (1024, 512)
    assert image_size_of(found.files["red.png"].data) == (40, 20)
    np.testing.assert_allclose(decode(found.files["red.png"].data)[5, 5, :3], (200, 0, 0), atol=3)
    assert column(build("buildpolygons", INPUT=squares)[0], "photo").files == {}


# Dates


@pytest.mark.feature("V8")
def test_dates_of_objects_are_iso_text_and_wrong_ones_are_remarked_on(build, squares):
    part, report = build(
        "buildpolygons", INPUT=squares, DATE='"year"', END_DATE="if(\"code\" = 2, 'soon', '2020-01-02')"
    )
    assert part.header.extras["dates"] == {
        "start": ["1987", "2001", None, "1950"],
        "end": ["2020-01-02", None, "2020-01-02", "2020-01-02"],
    }
    assert [(r["id"], r["reason"]) for r in report["remarks"]] == [
        (2, "END_DATE is “soon”, which is no date; give a date, a year or ISO text")
    ]
