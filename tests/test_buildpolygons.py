"""Build polygons, run as a user runs it."""

import json

import numpy as np
import pytest
from layers import square, write_layer
from osgeo import ogr
from rasters import hills, write_raster
from scenery.core.part import read_part
from scenery.core.surface import Surface

EXTENT = (300000.0, 3900000.0, 308000.0, 3906000.0)


@pytest.fixture(params=["in bulk where it can be", "feature by feature"])
def build(qgis, tmp_path, monkeypatch, request):
    """Run the algorithm and return the part and the report; both ways of reading features pass the same tests."""
    import processing
    from scenery.algorithms.shared.stream import FeatureStream

    if request.param == "feature by feature":
        monkeypatch.setattr(FeatureStream, "open", lambda layer: None)

    def run(**parameters):
        output = str(tmp_path / parameters.pop("name", "polygons.glb"))
        report = tmp_path / "report.json"
        processing.run("scenery:buildpolygons", {**parameters, "OUTPUT": output, "REPORT": str(report)})
        return read_part(output), json.loads(report.read_text())

    return run


@pytest.fixture
def kalasatama(shared):
    return str(shared / "helsinki" / "kalasatama_footprints.geojson")


def read_features(path):
    """OGR's own geometry and attributes of every feature."""
    dataset = ogr.Open(path)
    return [(feature.GetGeometryRef().Clone(), feature.items()) for feature in dataset.GetLayer(0)]


@pytest.fixture
def buildings(tmp_path):
    """Four squares of 10 m, in a row eastwards, with heights 10, 20, null and “high”."""
    fields = {"height": str, "number": int, "name": str, "flag": bool, "share": float}
    values = [
        ("10", 1, "Käpylä", True, 0.5),
        ("20", None, "富士山", None, None),
        (None, 3, None, False, -1.5),
        ("high", 4, "", True, 0.0),
    ]
    features = [(square(304000 + 100 * i, 3903000), dict(zip(fields, row))) for i, row in enumerate(values)]
    return write_layer(tmp_path / "buildings.gpkg", features, fields)


def volumes(part):
    """Signed volume of every feature of a part, from its triangles."""
    total = np.zeros(len(part.layer.colors))
    for batch in part.layer.batches:
        corners = batch.positions.astype(np.float64)[batch.triangles]
        each = np.einsum("ij,ij->i", corners[:, 0], np.cross(corners[:, 1], corners[:, 2])) / 6
        np.add.at(total, batch.features[batch.triangles[:, 0]], each)
    return total


def feet(part, feature):
    """Scene CRS coordinates and heights (n, 3) of a feature's lowest vertices."""
    (batch,) = part.layer.batches
    positions = batch.positions[batch.features == feature].astype(np.float64)
    x, y = part.header.frame.to_crs(positions[:, 0], positions[:, 2])
    found = np.column_stack((x, y, positions[:, 1]))
    return found[found[:, 2] == found[:, 2].min()]


@pytest.mark.feature("V3")
def test_kalasatama_has_61_buildings_of_the_right_volume(build, kalasatama):
    part, report = build(INPUT=kalasatama, HEIGHT='"measuredHeight"', ALTITUDE='"GroundLevel"')
    assert report["counts"] == {"read": 61, "built": 61, "repaired": 0}
    truth = np.array(
        [geometry.Area() * values["measuredHeight"] for geometry, values in read_features(kalasatama)]
    )
    np.testing.assert_allclose(volumes(part), truth, rtol=0.001)
    assert volumes(part).sum() == pytest.approx(truth.sum(), rel=0.001)


def test_each_footprint_vertex_is_within_a_millimetre(build, kalasatama):
    part, _ = build(INPUT=kalasatama, HEIGHT='"measuredHeight"', ALTITUDE='"GroundLevel"')
    for index, (geometry, values) in enumerate(read_features(kalasatama)):
        rings = [ring for part_ in _polygons(geometry) for ring in part_]
        outline = np.array([point[:2] for ring in rings for point in ring.GetPoints()])
        found = feet(part, index)
        distance = np.abs(outline[:, None] - found[None, :, :2]).max(axis=2).min(axis=1)
        assert distance.max() < 0.001
        assert found[0, 2] == pytest.approx(values["GroundLevel"], abs=1e-5)


def _polygons(geometry):
    parts = [geometry.GetGeometryRef(i) for i in range(geometry.GetGeometryCount())]
    return (
        [parts]
        if geometry.GetGeometryName() == "POLYGON"
        else [[p.GetGeometryRef(i) for i in range(p.GetGeometryCount())] for p in parts]
    )


@pytest.mark.feature("V8")
def test_attributes_keep_their_types_nulls_and_letters(
    build, buildings, tmp_path, read_metadata, gltf_validate
):
    build(INPUT=buildings)
    gltf_validate(tmp_path / "polygons.glb")
    (mesh,) = read_metadata(tmp_path / "polygons.glb")
    values = mesh["values"]
    assert values["number"] == [1, None, 3, 4]
    assert values["name"] == ["Käpylä", "富士山", None, ""]
    assert values["flag"] == ["true", None, "false", "true"]
    assert values["share"] == [0.5, None, -1.5, 0.0]
    assert values["height"] == ["10", "20", None, "high"]


@pytest.mark.feature("V8")
def test_only_the_chosen_fields_travel(build, buildings):
    part, _ = build(INPUT=buildings, FIELDS=["name", "number"])
    assert [column.name for column in part.layer.columns] == ["name", "number"]


@pytest.mark.feature("V4")
def test_features_without_a_usable_height_are_listed_and_the_rest_is_built(build, buildings):
    part, report = build(INPUT=buildings, HEIGHT='"height"')
    assert [(skipped["id"], skipped["reason"]) for skipped in report["skipped"]] == [
        (3, "HEIGHT is NULL"),
        (4, "HEIGHT is “high”, which is no number"),
    ]
    np.testing.assert_allclose(volumes(part), [1000, 2000], rtol=1e-6)
    assert [column.values.tolist() for column in part.layer.columns if column.name == "name"] == [
        ["Käpylä", "富士山"]
    ]


@pytest.mark.feature("V4")
@pytest.mark.parametrize("height", ["12.5", 12.5, "5 * 2.5", "expression:25/2", '"number" * 0 + 12.5'])
def test_a_height_is_a_number_or_an_expression(build, buildings, height):
    part, _ = build(INPUT=buildings, HEIGHT=height)
    np.testing.assert_allclose(volumes(part)[[0]], 1250, rtol=1e-6)


@pytest.mark.feature("V4")
def test_a_field_prefix_and_properties_are_taken_as_they_are_meant(build, buildings):
    from qgis.core import QgsProperty

    for height in (
        "field:number",
        QgsProperty.fromField("number"),
        QgsProperty.fromExpression('"number"'),
        '"number"',
    ):
        part, _ = build(INPUT=buildings, HEIGHT=height)
        np.testing.assert_allclose(volumes(part), [100, 300, 400], rtol=1e-6)
    part, _ = build(INPUT=buildings, HEIGHT=QgsProperty.fromValue(7))
    np.testing.assert_allclose(volumes(part), 700, rtol=1e-6)


@pytest.mark.feature("V10")
def test_invalid_polygons_are_repaired_and_counted(build, tmp_path):
    bow_tie = "POLYGON((304000 3903000,304010 3903010,304010 3903000,304000 3903010,304000 3903000))"
    line = "POLYGON((304000 3903000,304010 3903010,304000 3903000))"
    path = write_layer(
        tmp_path / "invalid.gpkg", [(bow_tie, {}), (line, {}), (None, {}), (square(304100, 3903000), {})]
    )
    part, report = build(INPUT=path, HEIGHT=10)
    assert report["counts"] == {"read": 4, "built": 2, "repaired": 1}
    assert [skipped["id"] for skipped in report["skipped"]] == [2, 3]
    np.testing.assert_allclose(volumes(part), [500, 1000], rtol=1e-6)  # two triangles of 25 m² each, a square


def test_strict_fails_where_anything_is_skipped(build, buildings, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(
        QgsProcessingException, match=r"STRICT: 2 feature\(s\) had to be skipped, the first is 3"
    ):
        build(INPUT=buildings, HEIGHT='"height"', STRICT=True)
    assert not (tmp_path / "polygons.glb").exists()


@pytest.fixture
def terrain(qgis, tmp_path):
    import processing

    path = str(tmp_path / "terrain.glb")
    processing.run(
        "scenery:buildterrain", {"DEM": write_raster(tmp_path / "hills.tif", hills(), EXTENT), "OUTPUT": path}
    )
    return path


@pytest.mark.feature("V5")
def test_a_building_stands_on_the_terrain_as_drawn(build, terrain, buildings):
    part, _ = build(INPUT=buildings, TERRAIN=terrain)
    drawn = read_part(terrain)
    surface = Surface(drawn.terrain)
    assert part.header.frame == drawn.header.frame
    for index in range(4):
        foot = feet(part, index)
        x, z = drawn.header.frame.to_local(foot[:, 0], foot[:, 1])
        ground = surface.heights(x, z)
        assert foot[0, 2] <= ground.min() + 0.001  # nothing floats
        assert (
            foot[0, 2] >= ground.min() - 0.5
        )  # and nothing sinks deeper than the lowest ground along the outline


@pytest.mark.feature("V5")
def test_an_altitude_is_added_to_the_ground(build, terrain, buildings):
    standing, _ = build(INPUT=buildings, TERRAIN=terrain)
    lifted, _ = build(
        INPUT=buildings, TERRAIN=terrain, ALTITUDE='"number" * 0 + 5', FIELDS=["name"], name="lifted.glb"
    )
    assert feet(lifted, 0)[0, 2] == pytest.approx(feet(standing, 0)[0, 2] + 5, abs=1e-4)


@pytest.mark.feature("V5")
def test_absolute_on_a_terrain_ignores_the_ground(build, terrain, buildings):
    part, _ = build(INPUT=buildings, TERRAIN=terrain, ALTITUDE=7, ALTITUDE_MODE=1)
    assert feet(part, 0)[0, 2] == pytest.approx(7)


@pytest.mark.feature("V5")
def test_the_geometrys_own_z(build, tmp_path):
    ring = "304000 3903000 5,304010 3903000 6,304010 3903010 6,304000 3903010 5,304000 3903000 5"
    path = write_layer(tmp_path / "z.gpkg", [(f"POLYGON Z(({ring}))", {})], geometry=ogr.wkbPolygon25D)
    part, _ = build(INPUT=path, HEIGHT=10, ALTITUDE=1, ALTITUDE_MODE=3)
    (batch,) = part.layer.batches
    assert sorted(set(batch.positions[:, 1].tolist())) == [6, 7, 16, 17]


def test_a_building_off_the_terrain_is_reported(build, terrain, tmp_path):
    features = [
        (square(304000, 3903000), {}),
        (square(300030, 3903000, 50), {}),
        (square(100000, 3903000), {}),
    ]
    _, report = build(INPUT=write_layer(tmp_path / "off.gpkg", features), TERRAIN=terrain, HEIGHT=5)
    assert report["counts"]["outside"] == 1
    assert report["counts"]["built"] + len(report["skipped"]) == 2


@pytest.mark.feature("V6")
def test_the_colour_is_the_layers_style(build, buildings):
    """A project layer's categories, with opacity of symbol and layer."""
    from qgis.core import (
        QgsCategorizedSymbolRenderer,
        QgsFillSymbol,
        QgsProject,
        QgsRendererCategory,
        QgsVectorLayer,
    )

    layer = QgsVectorLayer(buildings, "Buildings")
    red, blue = (QgsFillSymbol.createSimple({"color": color}) for color in ("200,10,20,255", "10,20,200,128"))
    categories = [QgsRendererCategory(1, red, "one"), QgsRendererCategory(None, blue, "rest")]
    layer.setRenderer(QgsCategorizedSymbolRenderer("number", categories))
    QgsProject.instance().addMapLayer(layer)
    part, _ = build(INPUT=layer)
    QgsProject.instance().removeMapLayer(layer)
    assert part.layer.colors[:, 0].tolist() == [[200, 10, 20, 255]] + [[10, 20, 200, 128]] * 3


@pytest.mark.feature("V6")
def test_a_style_beside_the_file_is_taken(build, buildings, tmp_path):
    from qgis.core import QgsFillSymbol, QgsSingleSymbolRenderer, QgsVectorLayer

    layer = QgsVectorLayer(buildings, "Buildings")
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "1,2,3,255"})))
    layer.saveNamedStyle(str(tmp_path / "buildings.qml"))
    part, _ = build(INPUT=buildings)
    assert part.layer.colors[:, 0].tolist() == [[1, 2, 3, 255]] * 4


@pytest.mark.feature("V6")
@pytest.mark.parametrize(
    ("color", "expected"),
    [
        ("'#112233'", (17, 34, 51, 255)),
        ("'red'", (255, 0, 0, 255)),
        ("'1,2,3,4'", (1, 2, 3, 4)),
        ("#0a0B0c", (10, 11, 12, 255)),
        ("color_rgb(9,8,7)", (9, 8, 7, 255)),
    ],
)
def test_a_given_colour(build, buildings, color, expected):
    part, _ = build(INPUT=buildings, COLOR=color)
    assert tuple(part.layer.colors[0, 0].tolist()) == expected


def test_without_a_style_the_same_input_gives_the_same_bytes(build, buildings, tmp_path):
    build(INPUT=buildings, name="one.glb")
    build(INPUT=buildings, name="two.glb")
    assert (tmp_path / "one.glb").read_bytes() == (tmp_path / "two.glb").read_bytes()


def test_the_layers_crs_is_reprojected(build, kalasatama, tmp_path):
    """The same footprints through EPSG:4326 end within a millimetre of the originals."""
    import processing

    degrees = str(tmp_path / "degrees.gpkg")
    processing.run(
        "native:reprojectlayer", {"INPUT": kalasatama, "TARGET_CRS": "EPSG:4326", "OUTPUT": degrees}
    )
    straight, _ = build(INPUT=kalasatama, HEIGHT=10)
    through, _ = build(INPUT=degrees, HEIGHT=10, CRS="EPSG:3879", name="through.glb")
    assert through.header.frame.crs == "EPSG:3879"
    for feature in range(61):
        np.testing.assert_allclose(feet(through, feature)[:, :2], feet(straight, feature)[:, :2], atol=0.0011)


def test_the_polygons_of_a_table_with_other_geometries_too(build, tmp_path):
    rows = [("POINT(304000 3903000)", {}), (square(304000, 3903000), {}), (None, {})]
    path = write_layer(tmp_path / "mixed.gpkg", rows, geometry=ogr.wkbUnknown)
    part, report = build(INPUT=f"{path}|layername=layer|geometrytype=Polygon")
    assert report["counts"]["built"] == 1
    assert volumes(part) == pytest.approx([1000], rel=1e-4)


def test_features_read_in_bulk_are_those_that_qgis_reads(qgis, tmp_path, monkeypatch):
    """Nulls, letters, a text of a megabyte, no geometry, two parts, a repair and an extent: the same bytes both ways."""
    import processing
    from scenery.algorithms.shared.stream import FeatureStream

    fields = {"height": float, "number": int, "name": str}
    rows = [
        (square(304000, 3903000), {"height": 3.5, "number": 7, "name": "Käpylä"}),
        (None, {"height": 1.0, "number": None, "name": "nowhere"}),
        (square(304100, 3903000), {"height": 0.1, "number": -1, "name": None}),
        (square(304200, 3903000), {"height": 2.0, "number": 2**31 - 1, "name": "x" * 10**6}),
        (
            "POLYGON((304300 3903000,304310 3903010,304310 3903000,304300 3903010,304300 3903000))",
            {"height": 5.0},
        ),
        (square(309000, 3903000), {"height": 9.0, "name": "beyond"}),
        (square(304400, 3903000), {"height": None, "name": ""}),
    ]
    path = write_layer(tmp_path / "many.gpkg", rows, fields, geometry=ogr.wkbMultiPolygon, name='na"me')
    used, read = [], FeatureStream.read
    monkeypatch.setattr(FeatureStream, "read", lambda *arguments: used.append(True) or read(*arguments))
    outcomes = []
    for name in ("bulk", "singly"):
        output, report = tmp_path / f"{name}.glb", tmp_path / f"{name}.json"
        parameters = {"INPUT": path, "HEIGHT": '"height"', "EXTENT": "304000,305000,3902000,3904000"}
        processing.run("scenery:buildpolygons", {**parameters, "OUTPUT": str(output), "REPORT": str(report)})
        found = json.loads(report.read_text())
        outcomes.append((output.read_bytes(), found["counts"], found["skipped"]))
        monkeypatch.setattr(FeatureStream, "open", lambda layer: None)
    assert used == [True]
    assert outcomes[0] == outcomes[1]
    assert outcomes[0][1] == {"read": 5, "built": 4, "repaired": 1, "outside": 2}


@pytest.mark.feature("V3")
@pytest.mark.parametrize("rotation", [0, 40])
def test_an_overlay_carries_the_layers_own_fill_as_qgis_draws_it(qgis, tmp_path, rotation):
    """The image's pixel at the middle of each square is that of its category, whatever the extent's rotation."""
    from qgis.core import (
        QgsCategorizedSymbolRenderer,
        QgsFillSymbol,
        QgsProject,
        QgsRendererCategory,
        QgsVectorLayer,
    )
    from scenery.core.images import decode
    from steps import run_step

    colors = ((200, 0, 0), (0, 200, 0), (0, 0, 200))
    features = [(square(304000 + 100 * i, 3903000 + 60 * i, 50), {"n": i}) for i in range(3)]
    layer = QgsVectorLayer(write_layer(tmp_path / "squares.gpkg", features, {"n": int}), "Squares")
    categories = [
        QgsRendererCategory(i, QgsFillSymbol.createSimple({"color": ",".join(map(str, color))}), str(i))
        for i, color in enumerate(colors)
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("n", categories))
    QgsProject.instance().addMapLayer(layer)
    extent = "303900,304400,3902900,3903300"
    part, _, _ = run_step(
        tmp_path, "buildpolygons", INPUT=layer, TYPE=1, FILL=1, EXTENT=extent, ROTATION=rotation
    )
    QgsProject.instance().removeMapLayer(layer)
    pixels = decode(part.layer.image.data)
    (batch,) = part.layer.batches
    for feature, color in enumerate(colors):
        middle = batch.uv[batch.features == feature].mean(axis=0)
        column, row = (middle * (pixels.shape[1], pixels.shape[0])).astype(int)
        np.testing.assert_allclose(pixels[row, column, :3], color, atol=8)
    assert part.layer.colors[:, 0, 3].tolist() == [255] * 3


@pytest.mark.feature("V3")
def test_an_overlay_carries_an_image_file(qgis, tmp_path):
    from qgis.PyQt.QtGui import QColor, QImage
    from scenery.core.images import decode
    from steps import run_step

    image = QImage(8, 4, QImage.Format_RGB32)
    image.fill(QColor("#c86400"))
    image.save(str(tmp_path / "orange.png"))
    path = write_layer(tmp_path / "square.gpkg", [(square(304000, 3903000), {})])
    part, _, _ = run_step(
        tmp_path, "buildpolygons", INPUT=path, TYPE=1, FILL=2, FILE="'orange.png'", OPACITY=50
    )
    assert decode(part.layer.image.data)[2, 4, :3].tolist() == [200, 100, 0]
    (batch,) = part.layer.batches
    assert batch.uv.min() == pytest.approx(0, abs=1e-5)
    assert batch.uv.max() == pytest.approx(1, abs=1e-5)
    assert part.layer.colors[0, 0, 3] == 128


@pytest.mark.feature("V3", "V16")
def test_roofs_walls_and_their_shape_by_expressions(build, buildings):
    part, _ = build(
        INPUT=buildings,
        HEIGHT=9,
        ROOF="if(\"number\" = 1, 'pyramidal', NULL)",
        ROOF_HEIGHT=3,
        ROOF_COLOR="'#802010'",
        SIDE_COLOR="'#e0d0c0'",
        COLOR="'#112233'",
    )
    (batch,) = part.layer.batches
    found = {tuple(part.layer.colors[0, slot, :3].tolist()) for slot in np.unique(batch.slots).astype(int)}
    assert found == {(128, 32, 16), (224, 208, 192)}
    # A prism of 6 m and a pyramid of 3 m on it; prisms of 9 m.
    np.testing.assert_allclose(volumes(part), [700, 900, 900, 900], rtol=1e-4)


def test_an_expression_that_the_type_does_not_use_is_named(qgis, buildings, tmp_path):
    from steps import run_step

    _, _, log = run_step(tmp_path, "buildpolygons", INPUT=buildings, TYPE=1, HEIGHT=5)
    assert "HEIGHT is given, but Overlay does not use it." in log


@pytest.mark.feature("V5", "V16")
@pytest.mark.parametrize(("at", "reduce"), [(3, np.min), (4, np.max)])
def test_a_building_stands_at_the_lowest_or_highest_ground_along_its_outline(
    build, terrain, buildings, at, reduce
):
    part, _ = build(INPUT=buildings, TERRAIN=terrain, ALTITUDE_AT=at, HEIGHT=10)
    surface = Surface(read_part(terrain).terrain)
    (batch,) = part.layer.batches
    for index in range(4):
        own = batch.positions[batch.features == index].astype(np.float64)
        corners = own[own[:, 1] == own[:, 1].max()]
        along = np.concatenate([np.linspace(a, b, 50) for a, b in zip(corners, np.roll(corners, 1, axis=0))])
        ground = surface.heights(along[:, 0], along[:, 2])
        assert own[:, 1].max() - 10 == pytest.approx(reduce(ground), abs=0.01)


def test_it_runs_in_a_thread_of_its_own(qgis, buildings, tmp_path):
    """As the Toolbox runs it, with a style, labels and a fill."""
    import time

    from qgis.core import (
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
        QgsVectorLayer,
    )

    layer = QgsVectorLayer(buildings, "Buildings")
    QgsProject.instance().addMapLayer(layer)
    context, feedback, ended = QgsProcessingContext(), QgsProcessingFeedback(), []
    context.setProject(QgsProject.instance())
    algorithm = qgis.processingRegistry().createAlgorithmById("scenery:buildpolygons")
    output = tmp_path / "thread.glb"
    parameters = {"INPUT": layer.id(), "TYPE": 1, "FILL": 1, "LABEL": '"name"', "OUTPUT": str(output)}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda succeeded, results: ended.append(succeeded))
    qgis.taskManager().addTask(task)
    deadline = time.monotonic() + 60
    while not ended and time.monotonic() < deadline:
        qgis.processEvents()
    QgsProject.instance().clear()
    assert ended == [True], feedback.textLog()
    assert read_part(output).layer.image is not None
