"""Vector parts: what is written is what three.js, 3d-tiles-renderer and our own reader read."""

import io

import numpy as np
import pytest
from scenery.core.batches import cut
from scenery.core.color import parse_hex, to_linear, to_srgb
from scenery.core.errors import PartError
from scenery.core.features import Column
from scenery.core.frame import make_frame, spatial_reference
from scenery.core.glb import Glb, GlbWriter
from scenery.core.header import Header
from scenery.core.layer_part import write_layer
from scenery.core.mesh import Mesh
from scenery.core.objects import Objects
from scenery.core.part import read_part

FRAME = make_frame(spatial_reference("EPSG:32635"), (380000.0, 6670000.0, 390000.0, 6680000.0))
TETRAHEDRON = np.array([[0, 0, 0], [10, 0, 0], [0, 0, -10], [0, 10, 0]], float)
FACES = np.array([[0, 2, 1], [0, 1, 3], [1, 2, 3], [2, 0, 3]])


def solids(places):
    """A tetrahedron at each of the places (f, 3)."""
    places = np.asarray(places, float)
    count = len(places)
    positions = (places[:, None] + TETRAHEDRON).reshape(-1, 3)
    triangles = (FACES[None] + 4 * np.arange(count)[:, None, None]).reshape(-1, 3)
    return Mesh(positions, triangles, np.repeat(np.arange(count), 4))


def objects(mesh, count):
    return Objects(np.ones(count, bool), np.zeros((count, 3)), mesh)


def write(path, mesh, colors, columns=()):
    colors = np.asarray(colors, np.uint8)[:, None]
    with open(path, "wb") as file:
        header = Header("polygons", "Solids", FRAME)
        write_layer(file, header, objects(mesh, len(colors)), colors, list(columns))
    return path


def column(name, kind, values, null_value, dtype):
    valid = np.array([value is not None for value in values])
    filled = [null_value if value is None else value for value in values]
    return Column(name, kind, np.array(filled, dtype), valid)


CASES = {
    "whole": ("integer", [1, -2, 3], 0, np.int32),
    "whole with null": ("integer", [1, None, 3], 0, np.int32),
    "least": ("integer", [-(2**31), None, 2**31 - 1], 0, np.int32),
    "large": ("integer", [2**62, None, -(2**53) + 1], 0, np.int64),
    "real": ("real", [1.5, -0.25, 1e300], 0.0, np.float64),
    "real with null": ("real", [None, -(2.0**53 - 1), 7.25], 0.0, np.float64),
    "truth": ("boolean", [True, False, True], False, bool),
    "truth with null": ("boolean", [True, None, False], False, bool),
    "text": ("text", ["Käpylä", "富士山", "</script><img src=x onerror=alert(1)>"], "", object),
    "text with null": ("text", ["", None, "NULL"], "", object),
    "all null": ("text", [None, None, None], "", object),
    "emoji": ("text", ["🏔", "a\0b", "\u2028"], "", object),
}


@pytest.fixture(scope="module")
def layer(tmp_path_factory):
    path = tmp_path_factory.mktemp("part") / "solids.glb"
    columns = [column(name, *case) for name, case in CASES.items()]
    return write(
        path,
        solids([[0, 0, 0], [50, 5, 0], [0, 0, 50]]),
        [[200, 30, 10, 255], [1, 2, 3, 255], [0, 128, 255, 128]],
        columns,
    )


@pytest.mark.feature("V8")
def test_an_independent_reader_reads_every_attribute_back(layer, read_metadata):
    (mesh,) = read_metadata(layer)
    assert [mesh["featureIds"][vertex] for vertex in (0, 4, 8)] == [0, 1, 2]
    by_name = {
        mesh["properties"][identifier]["name"]: values for identifier, values in mesh["values"].items()
    }
    expected = {name: case[1] for name, case in CASES.items()}
    booleans = {
        True: "true",
        False: "false",
        None: None,
    }  # a nullable boolean is an enum, whose values have names
    expected["truth with null"] = [booleans[value] for value in expected["truth with null"]]
    assert {name: by_name[name] for name in expected} == expected


def test_our_own_reader_reads_them_too(layer):
    columns = {column.name: column for column in read_part(layer).layer.columns}
    for name, (kind, values, _, dtype) in CASES.items():
        found = columns[name]
        assert found.type == kind
        assert found.values.dtype == dtype
        assert [value if ok else None for value, ok in zip(found.values.tolist(), found.valid)] == values


def test_the_validator_finds_nothing(layer, gltf_validate):
    gltf_validate(layer)


def test_field_names_of_any_alphabet_have_ids_of_their_own(tmp_path, read_metadata, gltf_validate):
    names = ["höhe", "höne", "1st", "a b", "a_b", "高さ", "", "__proto__"]
    columns = [column(name, "integer", [index], 0, np.int32) for index, name in enumerate(names)]
    path = write(tmp_path / "names.glb", solids([[0, 0, 0]]), [[1, 2, 3, 255]], columns)
    gltf_validate(path)
    assert [column.name for column in read_part(path).layer.columns] == names


@pytest.mark.parametrize(
    "colors", [[[12, 34, 56, 255]] * 3, [[0, 1, 2, 255], [254, 255, 128, 255], [77, 78, 79, 10]]]
)
def test_colours_come_back_to_the_byte(tmp_path, colors):
    path = write(tmp_path / "colors.glb", solids([[0, 0, 0], [50, 0, 0], [0, 0, 50]]), colors)
    np.testing.assert_array_equal(read_part(path).layer.colors[:, 0], colors)


def test_one_colour_is_a_material_not_a_colour_a_vertex(tmp_path):
    path = write(tmp_path / "one.glb", solids([[0, 0, 0], [50, 0, 0]]), [[255, 0, 0, 255]] * 2)
    json = Glb(path).json
    assert "COLOR_0" not in json["meshes"][0]["primitives"][0]["attributes"]
    assert json["materials"][0]["pbrMetallicRoughness"]["baseColorFactor"] == [1, 0, 0, 1]


def test_srgb_and_linear_light_are_inverse():
    levels = np.arange(256, dtype=np.uint8)
    np.testing.assert_array_equal(to_srgb(to_linear(levels)), levels)
    assert to_linear(np.array([188], np.uint8))[0] == pytest.approx(0.5029, abs=1e-4)  # IEC 61966-2-1
    assert parse_hex("#ff8000") == (255, 128, 0)


def test_a_layer_near_the_centre_is_one_batch():
    mesh = solids([[-7000, 0, 0], [7000, 0, 7000]])
    assert len(list(cut(mesh.positions, mesh.triangles))) == 1


def test_far_features_keep_their_millimetres_in_batches_of_their_own(tmp_path, gltf_validate):
    places = np.random.default_rng(0).uniform(-60000, 60000, (200, 3)) * [1, 0.01, 1]
    mesh = solids(places)
    path = write(tmp_path / "far.glb", mesh, [[1, 2, 3, 255]] * 200)
    gltf_validate(path)
    batches = read_part(path).layer.batches
    assert len(batches) > 10
    found = np.full((800, 3), np.nan)
    for batch in batches:
        for feature in np.unique(batch.features):
            rows = np.flatnonzero(batch.features == feature)
            found[4 * feature : 4 * feature + 4] = batch.positions[rows].astype(float) + batch.origin
    assert np.abs(found - mesh.positions).max() < 0.001
    assert sum(len(batch.triangles) for batch in batches) == 800


def test_unknown_keys_of_the_extras_are_kept(tmp_path):
    header = Header("polygons", "Solids", FRAME, extras={"future": [1, 2]})
    path = tmp_path / "part.glb"
    with open(path, "wb") as file:
        write_layer(file, header, objects(solids([[0, 0, 0]]), 1), np.array([[[1, 2, 3, 255]]], np.uint8), [])
    assert read_part(path).header.extras["future"] == [1, 2]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: b"not a part",
        lambda data: data[: len(data) // 2],
        lambda data: data[:20] + b"x" + data[21:],
        lambda data: b"glTF\x01\0\0\0" + data[8:],
        lambda data: data.replace(b'"POSITION":', b'"POSITION"=').replace(b'"mesh":0', b'"mesh":7'),
        lambda data: data.replace(b'"mesh":0', b'"mesh":7'),
        lambda data: data.replace(b'"featureCount":3', b'"featureCount":1'),
        lambda data: data.replace(b'"scenery":{"version":1', b'"scenery":{"version":9'),
        lambda data: data.replace(b'"count":12', b'"count":99'),
    ],
)
def test_a_damaged_part_is_named(layer, tmp_path, damage):
    path = tmp_path / "damaged.glb"
    path.write_bytes(damage(layer.read_bytes()))
    with pytest.raises(PartError, match=r"damaged\.glb"):
        read_part(path)


def test_a_foreign_glb_is_no_part(tmp_path):
    writer = GlbWriter()
    writer.json["nodes"] = [{}]
    writer.json["scenes"] = [{"nodes": [0]}]
    path = tmp_path / "foreign.glb"
    with open(path, "wb") as file:
        writer.write(file)
    with pytest.raises(PartError, match="no part that a build step of Scenery made"):
        read_part(path)


def test_the_same_input_gives_the_same_bytes():
    files = [io.BytesIO(), io.BytesIO()]
    for file in files:
        write_layer(
            file,
            Header("polygons", "Solids", FRAME),
            objects(solids([[0, 0, 0]]), 1),
            np.array([[[1, 2, 3, 255]]], np.uint8),
            [],
        )
    assert files[0].getvalue() == files[1].getvalue()
