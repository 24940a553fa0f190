"""Hostile layers, fields, expressions, styles and files: each gets its sentence, and nothing is written over."""

import json
import math

import pytest
from layers import square, write_layer
from osgeo import ogr
from steps import run_step, type_number

BEFORE = b"what was there before"
WEST, SOUTH = 304000, 3903000
BOW_TIE = (
    f"POLYGON(({WEST} {SOUTH},{WEST + 9} {SOUTH + 9},{WEST + 9} {SOUTH},{WEST} {SOUTH + 9},{WEST} {SOUTH}))"
)
FLAT = f"POLYGON(({WEST} {SOUTH},{WEST + 9} {SOUTH},{WEST} {SOUTH}))"


@pytest.fixture(scope="module")
def files(qgis, tmp_path_factory):
    """Paths that the tables below name in braces."""
    import processing

    folder = tmp_path_factory.mktemp("hostile")
    fields = {"h": str, "n": float, "f": str}
    values = [
        {"h": "tall", "n": None, "f": "nowhere.glb"},
        {"h": None, "n": 5.0, "f": None},
        {"h": "3", "n": -2.0, "f": "../../etc/passwd"},
    ]
    kinds = {
        "polygons": (lambda i: square(WEST + 20 * i, SOUTH), ogr.wkbPolygon),
        "points": (lambda i: f"POINT({WEST + 20 * i} {SOUTH})", ogr.wkbPoint),
        "lines": (
            lambda i: f"LINESTRING({WEST + 20 * i} {SOUTH},{WEST + 20 * i} {SOUTH + 9})",
            ogr.wkbLineString,
        ),
    }
    for name, (shape, geometry) in kinds.items():
        rows = [(shape(i), row) for i, row in enumerate(values)]
        write_layer(folder / f"{name}.gpkg", rows, fields, geometry=geometry, name=name)
        write_layer(folder / f"no{name}.gpkg", [], fields, geometry=geometry, name=name)
        write_layer(folder / f"null{name}.gpkg", [(None, {"n": 1.0})], fields, geometry=geometry, name=name)
    write_layer(folder / "table.gpkg", [(None, {"a": 1})], {"a": int}, geometry=ogr.wkbNone, name="table")
    write_layer(folder / "far.gpkg", [(square(1000, 1000), {})], name="far")
    write_layer(folder / "flat.gpkg", [(FLAT, {})], name="flat")
    write_layer(
        folder / "shy.geojson", [(square(13, 52, 0.001), {})], crs="EPSG:4326", driver="GeoJSON", name="shy"
    )
    write_layer(
        folder / "world.gpkg",
        [("POLYGON((-170 -60,170 -60,170 60,-170 60,-170 -60))", {})],
        crs="EPSG:4326",
        name="world",
    )
    nowhere = [("POINT(500 95)", {}), ("POINT(600 95)", {})]
    write_layer(folder / "nowhere.gpkg", nowhere, crs="EPSG:4326", geometry=ogr.wkbPoint, name="nowhere")
    zero = [(f"LINESTRING({WEST} {SOUTH},{WEST} {SOUTH})", {})]
    write_layer(folder / "zero.gpkg", zero, geometry=ogr.wkbLineString, name="zero")
    (folder / "text.gpkg").write_text("no layer")
    (folder / "broken.geojson").write_text('{"type": "FeatureCollection", "features": [{"type": ')
    (folder / "cut.gpkg").write_bytes((folder / "polygons.gpkg").read_bytes()[:5000])
    (folder / "empty.shp").write_bytes(b"")
    (folder / "part.glb").write_bytes(b"no part")
    (folder / "image.png").write_bytes(b"no image")
    parameters = {"INPUT": str(folder / "polygons.gpkg"), "OUTPUT": str(folder / "built.glb")}
    processing.run("scenery:buildpolygons", parameters)
    (folder / "nocrs.csv").write_text('WKT,a\n"POINT(1 2)",1\n')
    return folder


POLYGONS, POINTS, LINES = ({"INPUT": f"{{}}/{name}.gpkg"} for name in ("polygons", "points", "lines"))
NOTHING = "INPUT: none of the [0-9]+ feature.* can be built; the first, "

# The step, its type and parameters, and the sentence.
CASES = [
    # layers
    (
        "buildpoints",
        0,
        {"INPUT": "{}/missing.gpkg"},
        r"INPUT: .*missing\.gpkg” does not exist or is no vector layer",
    ),
    (
        "buildlines",
        0,
        {"INPUT": "{}/text.gpkg"},
        r"INPUT: .*text\.gpkg” does not exist or is no vector layer",
    ),
    ("buildpolygons", 0, {"INPUT": "{}/cut.gpkg"}, r"INPUT: "),
    (
        "buildpolygons",
        0,
        {"INPUT": "{}/broken.geojson"},
        r"INPUT: .*broken\.geojson” does not exist or is no",
    ),
    ("buildpolygons", 0, {"INPUT": "{}/empty.shp"}, r"INPUT: .*empty\.shp” does not exist or is no"),
    ("buildpolygons", 0, {"INPUT": "{}/part.glb"}, r"INPUT: .*part\.glb” does not exist or is no"),
    ("buildpolygons", 0, {"INPUT": ""}, "INPUT"),
    ("buildpolygons", 0, {"INPUT": None}, "INPUT"),
    ("buildpoints", 0, POLYGONS, "INPUT: “polygons” holds polygon geometries; give a point layer"),
    ("buildpoints", 0, LINES, "INPUT: “lines” holds line geometries; give a point layer"),
    ("buildlines", 0, POINTS, "INPUT: “points” holds point geometries; give a line layer"),
    ("buildpolygons", 0, LINES, "INPUT: “lines” holds line geometries; give a polygon layer"),
    ("buildpoints", 0, {"INPUT": "{}/table.gpkg"}, "INPUT: “table” has no geometry; give a point layer"),
    ("buildlines", 0, {"INPUT": "{}/table.gpkg"}, "INPUT: “table” has no geometry; give a line layer"),
    ("buildpoints", 0, {"INPUT": "{}/nopoints.gpkg"}, "INPUT: “nopoints” holds no geometries"),
    ("buildlines", 0, {"INPUT": "{}/nolines.gpkg"}, "INPUT: “nolines” holds no geometries"),
    ("buildpolygons", 0, {"INPUT": "{}/nopolygons.gpkg"}, "INPUT: “nopolygons” holds no geometries"),
    ("buildpoints", 0, {"INPUT": "{}/nullpoints.gpkg"}, "INPUT: “nullpoints” holds no geometries"),
    ("buildlines", 0, {"INPUT": "{}/nulllines.gpkg"}, "INPUT: “nulllines” holds no geometries"),
    (
        "buildpoints",
        0,
        {"INPUT": "{}/nullpoints.gpkg", "EXTENT": "0,9,0,9"},
        "INPUT: “nullpoints” has no feature within the scene's extent",
    ),
    ("buildpolygons", 0, {"INPUT": "{}/flat.gpkg"}, NOTHING + "1: its geometry is invalid beyond repair"),
    ("buildlines", 0, {"INPUT": "{}/zero.gpkg"}, NOTHING + "1: it has no length"),
    ("buildpolygons", 0, {"INPUT": "{}/world.gpkg"}, r"EXTENT: it spans .*° of longitude|reaches beyond"),
    ("buildpoints", 0, {"INPUT": "{}/nowhere.gpkg"}, "EXTENT|it has no place"),
    # places
    ("buildpolygons", 0, {**POLYGONS, "CRS": "EPSG:999999"}, "CRS"),
    ("buildpolygons", 0, {**POLYGONS, "EXTENT": "here"}, "EXTENT"),
    (
        "buildpolygons",
        0,
        {**POLYGONS, "EXTENT": "0,1,0,1 [EPSG:999999]"},
        "EXTENT: the CRS “EPSG:999999” in brackets",
    ),
    ("buildpolygons", 0, {**POLYGONS, "EXTENT": "5,5,1,2"}, "EXTENT: .* is empty"),
    (
        "buildpoints",
        0,
        {**POINTS, "EXTENT": "0,9,0,9"},
        "INPUT: “points” has no feature within the scene's extent",
    ),
    (
        "buildpolygons",
        0,
        {"INPUT": "{}/far.gpkg", "EXTENT": "304000,305000,3903000,3904000"},
        "has no feature within",
    ),
    ("buildpolygons", 0, {**POLYGONS, "ROTATION": math.inf}, "ROTATION"),
    ("buildpoints", 0, {**POINTS, "TERRAIN": "{}/missing.glb"}, r"missing\.glb"),
    ("buildlines", 0, {**LINES, "TERRAIN": "{}/part.glb"}, r"part\.glb” is no complete binary glTF"),
    (
        "buildpoints",
        0,
        {**POINTS, "TERRAIN": "{}/built.glb"},
        r"TERRAIN: .*built\.glb” is a part of polygons",
    ),
    ("buildpoints", 0, {**POINTS, "ALTITUDE_MODE": 2}, "ALTITUDE_MODE: relative heights need a TERRAIN"),
    ("buildpoints", 0, {**POINTS, "ALTITUDE_MODE": 3}, NOTHING + "1: it has no z"),
    ("buildlines", 0, {**LINES, "ALTITUDE_MODE": 3}, NOTHING + "1: .*(no z|no height)"),
    ("buildlines", 0, {**LINES, "ALTITUDE_MODE": 7}, "ALTITUDE_MODE"),
    ("buildlines", 0, {**LINES, "ALTITUDE_AT": 9}, "ALTITUDE_AT"),
    # types
    ("buildpoints", 99, POINTS, "TYPE"),
    ("buildlines", -1, LINES, "TYPE"),
    ("buildpolygons", 3, POLYGONS, "TYPE"),
    # expressions
    ("buildpoints", 0, {**POINTS, "RADIUS": "2+"}, r"RADIUS: “2\+” is no expression"),
    ("buildpoints", 0, {**POINTS, "RADIUS": "10,5"}, "RADIUS: “10,5” is no expression"),
    (
        "buildpoints",
        0,
        {**POINTS, "RADIUS": '"nope"'},
        "RADIUS: the layer has no field “nope”; its fields are fid, h, n, f",
    ),
    ("buildpoints", 0, {**POINTS, "RADIUS": "field:nope"}, "RADIUS: the layer has no field “nope”"),
    ("buildpoints", 0, {**POINTS, "RADIUS": "nofunction(1)"}, "RADIUS: .*nofunction"),
    ("buildpoints", 0, {**POINTS, "RADIUS": ["1"]}, "RADIUS: a list is no expression"),
    ("buildpoints", 0, {**POINTS, "RADIUS": "-1"}, NOTHING + "1: RADIUS is -1; a sphere needs one above 0"),
    ("buildpoints", 0, {**POINTS, "RADIUS": "0"}, NOTHING + "1: RADIUS is 0; a sphere needs one above 0"),
    ("buildpoints", 0, {**POINTS, "RADIUS": "NULL"}, NOTHING + "1: RADIUS is NULL"),
    ("buildpoints", 0, {**POINTS, "RADIUS": "1/0"}, NOTHING + "1: RADIUS"),
    (
        "buildpoints",
        0,
        {**POINTS, "RADIUS": "to_int('x' || \"h\")"},
        NOTHING + r"1: RADIUS can't be evaluated \(",
    ),
    ("buildpoints", 0, {**POINTS, "RADIUS": "1e400"}, NOTHING + "1: RADIUS"),
    ("buildpoints", 0, {**POINTS, "ALTITUDE": "'up'"}, NOTHING + "1: ALTITUDE is “up”, which is no number"),
    ("buildpoints", 0, {**POINTS, "ALTITUDE": "NULL"}, NOTHING + "1: ALTITUDE is NULL"),
    ("buildpoints", 0, {**POINTS, "OPACITY": "'half'"}, NOTHING + "1: OPACITY is “half”, which is no number"),
    ("buildpoints", 0, {**POINTS, "COLOR": "'reddish'"}, NOTHING + "1: COLOR: “reddish” is no colour"),
    ("buildpoints", 0, {**POINTS, "COLOR": "NULL"}, NOTHING + "1: COLOR is NULL"),
    ("buildpoints", 0, {**POINTS, "FILTER": "("}, r"FILTER: “\(” is no expression"),
    ("buildpoints", 0, {**POINTS, "FILTER": "false"}, "FILTER: it leaves no feature of “points”"),
    ("buildpoints", 0, {**POINTS, "FILTER": '"n" > 1000'}, "FILTER: it leaves no feature of “points”"),
    ("buildpoints", 0, {**POINTS, "FIELDS": ["nope"]}, "FIELDS"),
    ("buildpoints", 0, {**POINTS, "LABEL": '"nope"'}, "LABEL: the layer has no field “nope”"),
    ("buildpoints", 0, {**POINTS, "LABEL": "'a'", "LABEL_SIZE": "big("}, "LABEL_SIZE: .* is no expression"),
    ("buildpoints", 0, {**POINTS, "LABEL_BACKGROUND": "paper"}, "LABEL_BACKGROUND: “paper” is no colour"),
    ("buildpoints", 0, {**POINTS, "END_DATE": "'2020'"}, "END_DATE: there is no DATE to end"),
    ("buildpoints", 0, {**POINTS, "DATE": "("}, "DATE: .* is no expression"),
    (
        "buildpoints",
        0,
        {**POINTS, "COLOR": "'red'", "RANDOM_COLORS": 3},
        "RANDOM_COLORS: COLOR is given, too",
    ),
    (
        "buildpoints",
        4,
        {**POINTS, "STRIKE": "1", "DIP_DIRECTION": "2"},
        "STRIKE: DIP_DIRECTION is given, too",
    ),
    ("buildpoints", 4, {**POINTS, "DIP": "'steep'"}, NOTHING + "1: DIP is “steep”, which is no number"),
    ("buildlines", 0, {**LINES, "WIDTH": "0"}, NOTHING + "1: WIDTH is not above 0"),
    ("buildlines", 2, {**LINES, "RADIUS": '"h" ||'}, "RADIUS: .* is no expression"),
    ("buildpolygons", 0, {**POLYGONS, "HEIGHT": "'nan'"}, NOTHING + "1: HEIGHT"),
    (
        "buildpolygons",
        0,
        {**POLYGONS, "ROOF_COLOR": "'tiles'"},
        NOTHING + "1: ROOF_COLOR: “tiles” is no colour",
    ),
    (
        "buildpolygons",
        1,
        {**POLYGONS, "BORDER_COLOR": "'tiles'"},
        NOTHING + "1: BORDER_COLOR: “tiles” is no colour",
    ),
    # files
    ("buildpoints", 8, POINTS, "FILE: a 3D model needs one"),
    (
        "buildpoints",
        8,
        {**POINTS, "FILE": "NULL"},
        NOTHING + "1: FILE is empty; give the path of a model file",
    ),
    (
        "buildpoints",
        7,
        {**POINTS, "FILE": "''"},
        NOTHING + "1: FILE is empty; give the path of an image file",
    ),
    ("buildpolygons", 1, {**POLYGONS, "FILL": 2}, "FILL: the image FILE is not given"),
    (
        "buildpolygons",
        1,
        {**POLYGONS, "FILL": 2, "FILE": "'nowhere.png'"},
        "FILE: “nowhere.png” can't be laid over",
    ),
    (
        "buildpolygons",
        1,
        {**POLYGONS, "FILL": 2, "FILE": "'image.png'"},
        "FILE: “image.png” can't be laid over",
    ),
    # the rest
    (
        "buildpoints",
        0,
        {**POINTS, "RADIUS": '"n"', "STRICT": True},
        "STRICT: [12] feature.* had to be skipped, the first is 1",
    ),
]


def fill(value, folder):
    if isinstance(value, list):
        return [fill(item, folder) for item in value]
    return value.replace("{}", str(folder)) if isinstance(value, str) else value


@pytest.mark.parametrize(
    ("algorithm", "kind", "parameters", "sentence"),
    CASES,
    ids=[f"{i}-{case[3][:40]}" for i, case in enumerate(CASES)],
)
def test_a_hostile_layer_gets_one_sentence(qgis, files, tmp_path, algorithm, kind, parameters, sentence):
    import processing
    from qgis.core import QgsProcessingException

    output = tmp_path / "out.glb"
    output.write_bytes(BEFORE)
    filled = {name: fill(value, files) for name, value in parameters.items()}
    with pytest.raises(QgsProcessingException, match=sentence) as raised:
        processing.run(f"scenery:{algorithm}", {**filled, "TYPE": kind, "OUTPUT": str(output)})
    assert "Traceback" not in str(raised.value)
    assert output.read_bytes() == BEFORE
    assert list(tmp_path.iterdir()) == [output]


# Some features are hostile, the others are built

SKIPPED = [
    (
        "buildpoints",
        "sphere",
        {**POINTS, "RADIUS": '"n"'},
        {1: "RADIUS is NULL", 3: "RADIUS is -2; a sphere needs one above 0"},
    ),
    (
        "buildpolygons",
        "extruded",
        {**POLYGONS, "HEIGHT": '"h"'},
        {1: "HEIGHT is “tall”, which is no number", 2: "HEIGHT is NULL"},
    ),
    ("buildlines", "line", {**LINES, "WIDTH": '"n"'}, {1: "WIDTH is NULL", 3: "WIDTH is not above 0"}),
]


@pytest.mark.feature("V10")
@pytest.mark.parametrize(("algorithm", "kind", "parameters", "reasons"), SKIPPED)
def test_hostile_features_are_named_with_their_reasons(
    qgis, files, tmp_path, algorithm, kind, parameters, reasons
):
    filled = {name: fill(value, files) for name, value in parameters.items()}
    _, report, log = run_step(tmp_path, algorithm, TYPE=type_number(algorithm, kind), **filled)
    assert {skip["id"]: skip["reason"] for skip in report["skipped"]} == reasons
    for identifier, reason in reasons.items():
        assert f"Feature {identifier} is skipped: {reason}." in log
    counts = report["counts"]
    assert counts["read"] == counts["built"] + len(report["skipped"])


@pytest.mark.feature("V1")
@pytest.mark.parametrize(
    ("kind", "file", "why"),
    [
        ("model", "'nowhere.glb'", "does not exist"),
        ("model", "'../../../etc/nothing'", "does not exist"),
        ("model", "'image.png'", ""),
        ("model", "'part.glb'", ""),
        ("icon", "'nowhere.png'", "does not exist"),
        ("icon", "'image.png'", "no image"),
        ("icon", "'part.glb'", "no image"),
        ("icon", "'table.gpkg'", "no image"),
    ],
)
def test_a_broken_file_is_named_and_a_marker_stands_for_it(qgis, files, tmp_path, kind, file, why):
    part, report, _ = run_step(
        tmp_path,
        "buildpoints",
        INPUT=str(files / "points.gpkg"),
        TYPE=type_number("buildpoints", kind),
        FILE=file,
    )
    assert report["counts"]["built"] == 3
    assert [remark["id"] for remark in report["remarks"]] == [1, 2, 3]
    for remark in report["remarks"]:
        assert file.strip("'") in remark["reason"]
        assert why in remark["reason"]
    assert len(part.layer.instances[0].positions) == 3


HOSTILE = [
    "</script><script>alert(1)</script>",
    "\"'`${x}{{ 7*7 }}{% raw %}",
    "\u202eevil\u0000",
    "x" * 5000,
    "ÄÖ\r\n\t漢字🙂",
]


@pytest.mark.feature("V8", "V9")
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_travels_as_it_is(qgis, tmp_path, text):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer("Point?crs=EPSG:32654&field=t:string(20000)", text[:50], "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttribute(0, text)
    feature.setGeometry(QgsGeometry.fromWkt(f"POINT({WEST} {SOUTH})"))
    layer.dataProvider().addFeature(feature)
    part, _, _ = run_step(tmp_path, "buildpoints", INPUT=layer, LABEL='"t"', RADIUS=1)
    stored = next(layer.getFeatures())["t"]
    assert part.layer.columns[0].to_list() == [stored]
    assert json.dumps(part.header.title)
    (label,) = part.layer.labels.texts
    assert label == stored.strip() or (label.endswith("…") and len(label) <= 200)


@pytest.mark.parametrize(
    "name", ["select", 'quo"te', "a b", "Größe", "field:x", "漢字", "$id", "_FEATURE_ID_0"]
)
def test_odd_field_names_serve_as_expressions_and_attributes(qgis, tmp_path, name):
    from qgis.core import QgsExpression, QgsFeature, QgsField, QgsGeometry, QgsVectorLayer
    from qgis.PyQt.QtCore import QVariant

    layer = QgsVectorLayer("Point?crs=EPSG:32654", "Odd", "memory")
    layer.dataProvider().addAttributes([QgsField(name, QVariant.Double)])
    layer.updateFields()
    feature = QgsFeature(layer.fields())
    feature.setAttribute(0, 4.5)
    feature.setGeometry(QgsGeometry.fromWkt(f"POINT({WEST} {SOUTH})"))
    layer.dataProvider().addFeature(feature)
    part, _, _ = run_step(tmp_path, "buildpoints", INPUT=layer, RADIUS=QgsExpression.quotedColumnRef(name))
    assert part.layer.columns[0].name == name
    assert part.layer.instances[0].scales[0].tolist() == [4.5] * 3


def test_a_layer_without_a_crs_is_named(qgis, tmp_path):
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsFeature,
        QgsGeometry,
        QgsProcessingException,
        QgsVectorLayer,
    )

    layer = QgsVectorLayer("Point", "Nowhere", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POINT(1 2)"))
    layer.dataProvider().addFeature(feature)
    with pytest.raises(
        QgsProcessingException, match="INPUT: “Nowhere” has no CRS; set one in the layer's properties"
    ):
        run_step(tmp_path, "buildpoints", INPUT=layer)


@pytest.mark.feature("V10")
@pytest.mark.parametrize("folder", ["messy"])
def test_messy_layers_are_built_or_reported_feature_by_feature(qgis, shared, tmp_path, folder):
    """Counts in = built + reported, or one sentence."""
    import shutil

    from qgis.core import QgsProcessingException, QgsVectorLayer, QgsWkbTypes

    steps = {
        QgsWkbTypes.PointGeometry: "buildpoints",
        QgsWkbTypes.LineGeometry: "buildlines",
        QgsWkbTypes.PolygonGeometry: "buildpolygons",
    }
    copied = shutil.copytree(shared / folder, tmp_path / folder)
    built = 0
    for path in sorted(copied.iterdir()):
        container = QgsVectorLayer(str(path), path.stem, "ogr")
        for sublayer in container.dataProvider().subLayers() if container.isValid() else []:
            name = sublayer.split("!!::!!")[1]
            layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
            if not layer.isValid() or layer.geometryType() not in steps:
                continue
            try:
                _, report, _ = run_step(tmp_path, steps[layer.geometryType()], INPUT=layer)
            except QgsProcessingException as error:
                assert "Traceback" not in str(error), (path, name, error)
                continue
            counts = report["counts"]
            assert counts["read"] == layer.featureCount() == counts["built"] + len(report["skipped"])
            built += 1
    assert built
