"""What object types make, as parts: three.js, 3d-tiles-renderer, the Khronos validator and our own reader see the same."""

import numpy as np
import pytest
from scenery.core.color import to_linear
from scenery.core.features import Column
from scenery.core.glb import Glb
from scenery.core.mesh import Mesh
from scenery.core.objects import Dots, Lines
from scenery.core.part import read_part
from things import (
    BOX_CORNERS,
    BOX_FACES,
    box_model,
    colors_of,
    instances,
    png,
    sign_model,
    sphere_model,
    triangles_of,
    write_objects,
)

COLORS = colors_of("#ff8000", "#0080ff", "#20c040")
NAMES = [Column("name", "text", np.array(["a", "b", "c"], object), np.ones(3, bool))]
PLACES = np.array([[0, 5, 0], [100, 6, -50], [-200.125, 7.5, 300.0625]])
IMAGE = png(np.arange(48).reshape(4, 4, 3))


def boxes(places, features=None, **more):
    """A cube at each of the places (f, 3) as one mesh."""
    count = len(places)
    positions = (np.asarray(places, float)[:, None] + BOX_CORNERS).reshape(-1, 3)
    triangles = (triangles_of(BOX_FACES)[None] + 8 * np.arange(count)[:, None, None]).reshape(-1, 3)
    return Mesh(positions, triangles, np.repeat(np.arange(count), 8), **more)


def polylines(places, counts, features, **more):
    widths = np.array([1, 2.5, 4], np.float32)
    return Lines(np.asarray(places, float), np.r_[0, np.cumsum(counts)], np.asarray(features), widths, **more)


def linear(color):
    """sRGB bytes as 16-bit linear light."""
    return [*np.rint(to_linear(np.asarray(color[:3])) * 65535).astype(int).tolist(), color[3] * 257]


def test_every_kind_of_object_is_valid_and_comes_back(tmp_path, gltf_validate):
    mesh = boxes(PLACES)
    lines = polylines(np.arange(18).reshape(6, 3), [2, 4], [0, 2], slot=1, on_surface=True)
    dots = Dots(PLACES, np.arange(3), np.array([3, 4, 5], np.float32))
    spheres = instances(sphere_model(), PLACES, 2)
    colors = np.concatenate((COLORS, COLORS[::-1]), axis=1)
    path = write_objects(
        tmp_path / "all.glb",
        colors,
        columns=NAMES,
        mesh=mesh,
        lines=[lines],
        dots=dots,
        instances=[spheres],
    )
    gltf_validate(path)
    layer = read_part(path).layer
    np.testing.assert_array_equal(layer.colors, colors)
    np.testing.assert_array_equal(layer.batches[0].positions, mesh.positions)
    assert [column.values.tolist() for column in layer.columns] == [["a", "b", "c"]]
    (found,) = layer.lines
    np.testing.assert_array_equal(found.positions, lines.positions)
    assert found.offsets.tolist() == [0, 2, 6]
    assert (found.features.tolist(), found.slot, found.on_surface) == ([0, 2], 1, True)
    assert found.widths.tolist() == [1, 2.5, 4]
    np.testing.assert_array_equal(layer.dots.positions, PLACES)
    assert layer.dots.sizes.tolist() == [3, 4, 5]
    (found,) = layer.instances
    np.testing.assert_array_equal(found.positions, PLACES)
    assert (found.scales == 2).all()


def test_a_mesh_keeps_slots_anchors_normals_and_colours(tmp_path, gltf_validate, read_metadata):
    slots = np.tile([0, 0, 1, 1, 0, 0, 1, 1], 3).astype(np.uint8)
    normals = np.tile(np.array([0, 1, 0], np.float32), (24, 1))
    mesh = boxes(PLACES, slots=slots, anchors=np.repeat(PLACES[:, 1], 8), normals=normals)
    colors = np.concatenate((COLORS, COLORS[::-1]), axis=1)
    path = write_objects(tmp_path / "mesh.glb", colors, columns=NAMES, mesh=mesh)
    gltf_validate(path)
    (batch,) = read_part(path).layer.batches
    for name in ("slots", "anchors", "normals"):
        np.testing.assert_array_equal(getattr(batch, name), getattr(mesh, name))
    (seen,) = read_metadata(path)
    assert {"_slot", "_anchor", "normal", "color"} <= set(seen["attributes"])
    glb = Glb(path)
    attributes = glb.json["meshes"][0]["primitives"][0]["attributes"]
    painted = glb.accessor(attributes["COLOR_0"])
    expected = [linear(colors[feature, slot].tolist()) for feature, slot in zip(mesh.features, slots)]
    np.testing.assert_array_equal(painted, expected)


def test_a_mesh_without_extras_has_none(tmp_path):
    path = write_objects(tmp_path / "plain.glb", COLORS, mesh=boxes(PLACES))
    attributes = Glb(path).json["meshes"][0]["primitives"][0]["attributes"]
    assert sorted(attributes) == ["COLOR_0", "POSITION", "_FEATURE_ID_0"]


def test_an_image_is_on_the_triangles_that_have_a_place_in_it(tmp_path, gltf_validate):
    uv = np.tile(np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32), (6, 1))
    uv[8:16] = np.nan  # the second box is plain
    mesh = boxes(PLACES, uv=uv)
    path = write_objects(tmp_path / "image.glb", COLORS, columns=NAMES, mesh=mesh, image=IMAGE)
    gltf_validate(path)
    layer = read_part(path).layer
    assert layer.image == IMAGE
    (batch,) = layer.batches
    np.testing.assert_array_equal(batch.uv, uv)
    np.testing.assert_array_equal(batch.features[batch.triangles[:, 0]], np.repeat([0, 1, 2], 12))
    assert {tuple(sorted(row)) for row in batch.triangles.tolist()} == {
        tuple(sorted(row)) for row in mesh.triangles.tolist()
    }
    json = Glb(path).json
    textured = [
        "baseColorTexture" in json["materials"][primitive["material"]]["pbrMetallicRoughness"]
        for primitive in json["meshes"][0]["primitives"]
    ]
    assert textured == [False, True]


@pytest.mark.feature("V1")
def test_three_js_reads_instances_with_their_features_and_colours(tmp_path, gltf_validate, read_metadata):
    turns = np.tile(np.array([0, np.sqrt(0.5), 0, np.sqrt(0.5)], np.float32), (3, 1))
    things = instances(box_model(), PLACES, [[1, 2, 3]], rotations=turns, stretches=True)
    path = write_objects(tmp_path / "boxes.glb", COLORS, columns=NAMES, instances=[things])
    gltf_validate(path)
    (seen,) = read_metadata(path)
    assert seen["type"] == "Mesh"
    np.testing.assert_allclose(seen["instances"]["places"], PLACES, atol=1e-6)
    np.testing.assert_allclose(seen["instances"]["sizes"], np.tile([1, 2, 3], (3, 1)), atol=1e-6)
    assert seen["instances"]["colors"] == [
        value for color in COLORS[:, 0] for value in linear(color.tolist())
    ]
    assert seen["featureIds"] == [0, 1, 2]
    assert seen["features"]["count"] == 3
    assert list(seen["values"].values()) == [["a", "b", "c"]]
    node = Glb(path).json["nodes"][0]
    assert node["extras"] == {"stretches": True, "billboard": False, "tinted": True}
    (found,) = read_part(path).layer.instances
    assert (found.stretches, found.billboard, found.tinted) == (True, False, True)
    np.testing.assert_array_equal(found.rotations, turns)


def test_a_model_of_several_primitives_comes_back_with_its_colours_and_images(tmp_path, gltf_validate):
    sign, box = sign_model(IMAGE).primitives[0], box_model((0.5, 0.25, 0, 0.5)).primitives[0]
    model = type(box_model())("tree", [sign, box])
    things = instances(model, PLACES, 1, tinted=False)
    path = write_objects(tmp_path / "trees.glb", COLORS, instances=[things])
    gltf_validate(path)
    (found,) = read_part(path).layer.instances
    assert found.model.name == "tree"
    first, second = found.model.primitives
    assert first.image == IMAGE
    np.testing.assert_array_equal(first.uv, sign.uv)
    assert second.color == (0.5, 0.25, 0, 0.5)
    np.testing.assert_array_equal(second.triangles, box.triangles)
    assert len(Glb(path).json["meshes"]) == 1


def test_an_image_of_several_models_is_there_once(tmp_path, gltf_validate):
    things = [instances(sign_model(IMAGE), PLACES, size, billboard=True) for size in (1, 2)]
    path = write_objects(tmp_path / "signs.glb", COLORS, instances=things)
    gltf_validate(path)
    assert len(Glb(path).json["images"]) == 1
    assert [each.billboard for each in read_part(path).layer.instances] == [True, True]


def test_far_instances_keep_their_millimetres(tmp_path, gltf_validate):
    generator = np.random.default_rng(2)
    places = generator.uniform(-60000, 60000, (300, 3)) * [1, 0.05, 1]
    things = instances(sphere_model(4, 6), places, generator.uniform(1, 5, (300, 3)))
    path = write_objects(tmp_path / "far.glb", np.tile(COLORS, (100, 1, 1)), instances=[things])
    gltf_validate(path)
    json = Glb(path).json
    assert len(json["nodes"]) > 10
    assert len(json["meshes"]) == 1
    (found,) = read_part(path).layer.instances
    assert np.abs(found.positions - places).max() < 0.001
    np.testing.assert_array_equal(found.features, things.features)
    np.testing.assert_array_equal(found.scales, things.scales)


@pytest.mark.feature("V2")
def test_three_js_reads_lines_and_dots_with_their_features(tmp_path, gltf_validate, read_metadata):
    lines = polylines(np.arange(27).reshape(9, 3), [2, 3, 4], [0, 1, 2])
    dots = Dots(PLACES[[0, 0, 2]], np.array([0, 1, 2]), np.ones(3, np.float32))
    path = write_objects(tmp_path / "lines.glb", COLORS, columns=NAMES, lines=[lines], dots=dots)
    gltf_validate(path)
    seen = {mesh["type"]: mesh for mesh in read_metadata(path)}
    assert seen["LineSegments"]["featureIds"] == [0, 0, 1, 1, 1, 2, 2, 2, 2]
    assert seen["Points"]["featureIds"] == [0, 1, 2]
    assert list(seen["LineSegments"]["values"].values()) == [["a", "b", "c"]]
    glb = Glb(path)
    primitive = glb.json["meshes"][0]["primitives"][0]
    segments = glb.accessor(primitive["indices"]).reshape(-1, 2).tolist()
    assert segments == [[0, 1], [2, 3], [3, 4], [5, 6], [6, 7], [7, 8]]


def test_a_line_across_a_country_keeps_its_millimetres_in_one_piece(tmp_path, gltf_validate):
    along = np.linspace(-400_000, 400_000, 5000)
    places = np.column_stack((along, 50 + along / 10000, 20000 * np.sin(along / 50000)))
    lines = polylines(np.concatenate((places, places + np.array([0, 0, 500]))), [5000, 5000], [0, 2])
    path = write_objects(tmp_path / "rail.glb", COLORS, kind="lines", lines=[lines])
    gltf_validate(path)
    assert len(Glb(path).json["nodes"]) > 50
    (found,) = read_part(path).layer.lines
    assert found.offsets.tolist() == [0, 5000, 10000]
    assert np.abs(found.positions - lines.positions).max() < 0.001


def test_a_feature_larger_than_a_batch_keeps_its_millimetres(tmp_path, gltf_validate):
    """A strip of squares 100 km long is one feature."""
    x = np.arange(0, 100_000, 500.0) + 0.3
    positions = np.concatenate([np.column_stack((x, x * 0, x * 0 + z)) for z in (0, 500)])
    first = np.arange(len(x) - 1)
    quads = np.stack((first, first + len(x), first + len(x) + 1, first + 1), 1)
    mesh = Mesh(positions, triangles_of(quads), np.zeros(len(positions), np.int64))
    path = write_objects(tmp_path / "strip.glb", COLORS[:1], kind="polygons", mesh=mesh)
    gltf_validate(path)
    batches = read_part(path).layer.batches
    corners = np.concatenate(
        [(batch.positions.astype(float) + batch.origin)[batch.triangles].reshape(-1, 9) for batch in batches]
    )
    expected = positions[mesh.triangles].reshape(-1, 9)
    assert (
        np.abs(corners[np.lexsort(corners.round(1).T)] - expected[np.lexsort(expected.round(1).T)]).max()
        < 0.001
    )


def test_translucent_colours_blend(tmp_path, gltf_validate):
    colors = colors_of("#ff800080", "#0080ff", "#20c040")
    dots = Dots(PLACES, np.arange(3), np.ones(3, np.float32))
    path = write_objects(
        tmp_path / "faint.glb",
        colors,
        mesh=boxes(PLACES),
        instances=[instances(box_model(), PLACES, 1)],
        dots=dots,
    )
    gltf_validate(path)
    assert {material["alphaMode"] for material in Glb(path).json["materials"]} == {"BLEND"}
    np.testing.assert_array_equal(read_part(path).layer.colors, colors)
