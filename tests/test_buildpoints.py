"""Build points, run as a user runs it."""

import numpy as np
import pytest
from layers import write_layer
from osgeo import ogr
from rasters import hills, write_raster
from scenery.core.images import decode
from scenery.core.part import read_part
from scenery.core.points import TYPES
from scenery.core.surface import Surface
from steps import run_step, scene_points, type_number

EXTENT = (300000.0, 3900000.0, 308000.0, 3906000.0)
WEST, SOUTH = 304000, 3903000
FIELDS = {"size": float, "name": str, "dip": float, "direction": float, "file": str}
ROWS = [
    {"size": 10.0, "name": "one", "dip": 30.0, "direction": 90.0, "file": "cube.obj"},
    {"size": 20.0, "name": "two", "dip": 60.0, "direction": 225.0, "file": "missing.obj"},
    {"size": None, "name": "three", "dip": 0.0, "direction": 0.0, "file": None},
]


def kind_named(name):
    return next(kind for kind in TYPES if kind.name == name)


@pytest.fixture
def build(qgis, tmp_path):
    def run(kind, **parameters):
        return run_step(tmp_path, "buildpoints", TYPE=type_number("buildpoints", kind), **parameters)

    return run


@pytest.fixture
def dots(tmp_path):
    """Three points 100 m apart, eastwards."""
    rows = [(f"POINT({WEST + 100 * i} {SOUTH})", row) for i, row in enumerate(ROWS)]
    return write_layer(tmp_path / "dots.gpkg", rows, FIELDS, geometry=ogr.wkbPoint)


@pytest.fixture
def terrain(qgis, tmp_path):
    import processing

    path = str(tmp_path / "terrain.glb")
    dem = write_raster(tmp_path / "hills.tif", hills(), EXTENT)
    processing.run("scenery:buildterrain", {"DEM": dem, "OUTPUT": path})
    return path


@pytest.mark.feature("V1")
@pytest.mark.parametrize("kind", [kind.name for kind in TYPES if kind.name != "model"])
def test_every_type_works_with_a_layer_alone_and_says_what_it_chose(
    build, dots, tmp_path, gltf_validate, kind
):
    from scenery.algorithms.shared.parameters import automatic_sizes

    part, report, log = build(kind, INPUT=dots)
    assert report["counts"] == {"read": 3, "built": 3, "repaired": 0}
    assert part.header.kind == "points"
    assert part.header.extras["type"] == kind
    for name, chosen in automatic_sizes("points", kind_named(kind), max(part.header.frame.size)).items():
        assert f"{name} is not given: {chosen:g}." in log
    assert any(line.startswith("3 read, 3 built, 0 repaired, 0 skipped; ") for line in log)
    gltf_validate(tmp_path / "part.glb")


@pytest.mark.feature("V1", "V4")
def test_a_size_by_field_leaves_out_the_features_without_one(build, dots):
    part, report, _ = build("sphere", INPUT=dots, RADIUS='"size"')
    (copies,) = part.layer.instances
    np.testing.assert_allclose(copies.scales, [(10, 10, 10), (20, 20, 20)])
    assert [(skip["id"], skip["reason"]) for skip in report["skipped"]] == [(3, "RADIUS is NULL")]
    np.testing.assert_allclose(
        scene_points(part, copies.positions)[:, :2], [(WEST, SOUTH), (WEST + 100, SOUTH)]
    )


@pytest.mark.feature("V5")
def test_points_stand_on_the_terrain_as_drawn(build, dots, terrain):
    part, _, _ = build("cylinder", INPUT=dots, TERRAIN=terrain, HEIGHT=10, ALTITUDE=2)
    (copies,) = part.layer.instances
    surface = Surface(read_part(terrain).terrain)
    ground = surface.heights(copies.positions[:, 0], copies.positions[:, 2])
    np.testing.assert_allclose(copies.positions[:, 1], ground + 2, atol=1e-3)


@pytest.mark.feature("V5")
def test_the_geometrys_own_z(build, tmp_path):
    rows = [(f"POINT Z({WEST + i} {SOUTH} {100 + i})", {}) for i in range(3)]
    path = write_layer(tmp_path / "z.gpkg", rows, geometry=ogr.wkbPoint25D)
    part, _, _ = build("sphere", INPUT=path, ALTITUDE_MODE=3, ALTITUDE=1)
    np.testing.assert_allclose(part.layer.instances[0].positions[:, 1], [101, 102, 103])


def normals(part):
    """The direction (k, 3) in which each copy's upper side looks: x east, y up, z south."""
    (copies,) = part.layer.instances
    x, y, z, w = copies.rotations.astype(float).T
    # The second column of a quaternion's matrix: where “up” goes.
    return np.column_stack((2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w)))


@pytest.mark.feature("V1")
def test_a_disks_pole_is_that_of_its_dip_and_dip_direction(build, dots):
    """Pole of a plane: its horizontal part sin(dip) points where the plane falls, its upright part is cos(dip)."""
    part, _, _ = build("disk", INPUT=dots, DIP='"dip"', DIP_DIRECTION='"direction"')
    dip, azimuth = (np.radians([row[name] for row in ROWS]) for name in ("dip", "direction"))
    truth = np.column_stack((np.sin(dip) * np.sin(azimuth), np.cos(dip), -np.sin(dip) * np.cos(azimuth)))
    np.testing.assert_allclose(normals(part), truth, atol=1e-6)


@pytest.mark.feature("V1")
def test_a_strike_is_a_quarter_before_the_dip_direction(build, dots):
    by_direction = normals(build("disk", INPUT=dots, DIP='"dip"', DIP_DIRECTION='"direction"')[0])
    by_strike = normals(build("disk", INPUT=dots, DIP='"dip"', STRIKE='"direction" - 90')[0])
    np.testing.assert_allclose(by_strike, by_direction, atol=1e-6)


@pytest.mark.feature("V1")
def test_true_north_differs_from_the_grids_by_the_convergence(build, tmp_path):
    """At 35° N, 2° west of a zone's middle meridian: atan(tan(-2°) sin 35°) = -1.147° (Snyder 1987, eq. 8-9 on the sphere)."""
    path = write_layer(
        tmp_path / "west.gpkg", [("POINT(139 35)", {})], crs="EPSG:4326", geometry=ogr.wkbPoint
    )
    grid, true = (
        normals(build("disk", INPUT=path, DIP=45, DIP_DIRECTION=0, NORTH=north)[0])[0] for north in (0, 1)
    )
    angles = [np.degrees(np.arctan2(normal[0], -normal[2])) for normal in (grid, true)]
    assert angles[1] - angles[0] == pytest.approx(1.147, abs=0.01)


@pytest.fixture
def cube(tmp_path):
    """A cube of 1 m as OBJ, beside the layer."""
    corners = [f"v {x} {y} {z}" for z in (0, 1) for y in (0, 1) for x in (0, 1)]
    faces = ["f 1 3 4 2", "f 5 6 8 7", "f 1 2 6 5", "f 3 7 8 4", "f 1 5 7 3", "f 2 4 8 6"]
    (tmp_path / "cube.obj").write_text("\n".join(corners + faces))
    return tmp_path


@pytest.mark.feature("V1")
def test_a_model_is_embedded_once_and_a_missing_one_is_named(build, dots, cube):
    part, report, _ = build("model", INPUT=dots, FILE="coalesce(\"file\", 'cube.obj')", SCALE=3)
    by_feature = {int(feature): copies for copies in part.layer.instances for feature in copies.features}
    assert by_feature[0] is by_feature[2]
    assert by_feature[0] is not by_feature[1]
    np.testing.assert_allclose(by_feature[0].scales, 3)
    (remark,) = report["remarks"]
    assert remark["id"] == 2
    assert "missing.obj" in remark["reason"]
    assert "does not exist" in remark["reason"]


@pytest.mark.feature("V1")
def test_icons_are_images_and_svgs(build, dots, tmp_path):
    from qgis.PyQt.QtGui import QColor, QImage

    image = QImage(20, 10, QImage.Format_RGB32)
    image.fill(QColor("#c80000"))
    image.save(str(tmp_path / "red.png"))
    (tmp_path / "blue.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10">'
        '<rect width="10" height="10" fill="#0000c8"/></svg>'
    )
    part, report, _ = build("icon", INPUT=dots, FILE="if(\"name\" = 'one', 'red.png', 'blue.svg')", SCALE=5)
    found = {}
    for copies in part.layer.instances:
        pixels = decode(copies.model.primitives[0].image.data)
        middle = tuple(pixels[pixels.shape[0] // 2, pixels.shape[1] // 2, :3].tolist())
        found.update((int(feature), middle) for feature in copies.features)
    assert found == {0: (200, 0, 0), 1: (0, 0, 200), 2: (0, 0, 200)}
    assert report["remarks"] == []


@pytest.mark.feature("V8")
def test_a_value_far_beyond_all_others_is_named_and_built(build, tmp_path):
    rows = [(f"POINT({WEST + i} {SOUTH})", {"n": 5.0 + i % 7}) for i in range(200)]
    rows[150] = (rows[150][0], {"n": 9000.0})
    path = write_layer(tmp_path / "many.gpkg", rows, {"n": float}, geometry=ogr.wkbPoint)
    part, report, log = build("cylinder", INPUT=path, HEIGHT='"n"')
    assert report["counts"]["built"] == 200
    (line,) = [line for line in log if "more than 10 times" in line]
    assert line.startswith("Feature 151: HEIGHT is 9,000")
    assert part.layer.instances[0].scales[:, 1].max() == 9000


@pytest.mark.feature("V7", "V8", "V10")
def test_the_points_of_central_helsinki(build, shared):
    """All 8,106 with the names that OGR reads."""
    source = str(shared / "helsinki" / "osm_centre.gpkg")
    part, report, _ = build("point", INPUT=f"{source}|layername=points", LABEL='"name"')
    dataset = ogr.Open(source)
    names = [feature["name"] for feature in dataset.GetLayerByName("points")]
    assert report["counts"] == {"read": 8106, "built": 8106, "repaired": 0}
    (column,) = [column for column in part.layer.columns if column.name == "name"]
    assert column.to_list() == names
    assert part.layer.labels.texts == [name.strip() for name in names if name]


@pytest.mark.feature("V9", "W1")
@pytest.mark.parametrize(("kind", "moves"), [("sphere", False), ("cylinder", True)])
def test_a_label_rises_with_exaggeration_as_its_objects_top_does(build, dots, kind, moves):
    part, _, _ = build(kind, INPUT=dots, LABEL='"name"', RADIUS="10", ALTITUDE="100")
    labels = part.layer.labels
    assert (labels.places[:, 1] == labels.anchors).all() == moves
    assert moves or labels.anchors == pytest.approx([100] * 3)
