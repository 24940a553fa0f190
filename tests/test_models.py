"""Model files and icons, held against trimesh, pycollada and figures of the files that are written here."""

import base64
import json
import math
import struct

import numpy as np
import pytest
import trimesh
from osgeo import gdal
from scenery.core.color import to_linear
from scenery.core.errors import ModelError, RasterError
from scenery.core.icons import read_icon, web_image
from scenery.core.images import ImageFormat, decode, encode, image_size_of
from scenery.core.models import read_model

RANDOM = np.random.default_rng(7)


def pixels(columns=8, rows=6, bands=3):
    return np.random.default_rng(columns * rows).integers(0, 255, (rows, columns, bands), np.uint8)


def png(**more):
    return encode(pixels(**more), ImageFormat.PNG)[0]


def model_of(path, content):
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_model(path)


def soup(model):
    """The triangles (t, 3, 3) float64 of a model in a fixed order."""
    corners = [primitive.positions[primitive.triangles] for primitive in model.primitives]
    return sorted_soup(np.concatenate(corners).astype(float))


def sorted_soup(corners):
    """Triangles (t, 3, 3), each begun at its least corner, in the order of their numbers."""
    corners = np.round(np.asarray(corners, float), 5) + 0.0
    rows = []
    for triangle in corners.tolist():
        first = triangle.index(min(triangle))
        rows.append(triangle[first:] + triangle[:first])
    return np.array(sorted(rows))


def trimesh_soup(path):
    """The triangles of a file as trimesh reads it."""
    scene = trimesh.load(path, force="scene")
    return sorted_soup(scene.to_geometry().triangles)


def assert_same(model, truth):
    np.testing.assert_allclose(soup(model), truth, atol=2e-5)


def one(model):
    (primitive,) = model.primitives
    return primitive


# glTF


def gltf(path, accessors, primitive, nodes=None, binary=b"", views=None, **more):
    """Write a .glb of one mesh."""
    document = {
        "asset": {"version": "2.0"},
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": nodes or [{"mesh": 0}],
        "meshes": [{"primitives": [primitive]}],
        "accessors": accessors,
        "bufferViews": views if views is not None else [{"buffer": 0, "byteLength": len(binary)}],
        "buffers": [{"byteLength": len(binary)}],
        **more,
    }
    path.write_bytes(glb(document, binary))
    return path


def glb(document, binary=b""):
    text = json.dumps(document).encode()
    text += b" " * (-len(text) % 4)
    binary += b"\0" * (-len(binary) % 4)
    chunks = (
        struct.pack("<II", len(text), 0x4E4F534A)
        + text
        + struct.pack("<II", len(binary), 0x004E4942)
        + binary
    )
    return struct.pack("<III", 0x46546C67, 2, 12 + len(chunks)) + chunks


TRIANGLE = np.array([(0, 0, 0), (1, 0, 0), (0, 1, 0)], np.float32)
POSITION = {"bufferView": 0, "componentType": 5126, "count": 3, "type": "VEC3"}


@pytest.mark.feature("V1")
@pytest.mark.parametrize("name", ["kalasatama_2bldg.glb", "BoxTextured/BoxTextured.glb"])
def test_glb_files_have_the_triangles_that_trimesh_reads(shared, name):
    path = shared / "models" / name
    assert_same(read_model(path), trimesh_soup(path))


@pytest.mark.feature("V1")
def test_a_textured_model_keeps_its_image_as_it_is(shared):
    path = shared / "models" / "BoxTextured" / "BoxTextured.glb"
    primitive = one(read_model(path))
    assert primitive.image.mime == "image/png"
    assert primitive.image.data in path.read_bytes()
    scene = trimesh.load(path, force="scene")
    (mesh,) = scene.geometry.values()
    # trimesh counts from the lower left corner.
    np.testing.assert_allclose(primitive.uv, mesh.visual.uv * (1, -1) + (0, 1), atol=1e-6)


@pytest.mark.feature("V1")
def test_primitives_of_one_material_become_one(shared):
    model = read_model(shared / "models" / "kalasatama_2bldg.glb")
    document = json.loads(
        (data := (shared / "models" / "kalasatama_2bldg.glb").read_bytes())[
            20 : 20 + struct.unpack_from("<I", data, 12)[0]
        ]
    )
    colors = {
        tuple(material["pbrMetallicRoughness"]["baseColorFactor"][:3]) for material in document["materials"]
    }
    assert {primitive.color[:3] for primitive in model.primitives} == colors
    assert len(model.primitives) == len(colors)


@pytest.mark.feature("V1")
def test_the_transformations_of_all_nodes_above_a_mesh_apply(tmp_path):
    """Against trimesh's own matrices; the mirrored node's triangles still face as the mesh does."""
    turn = trimesh.transformations.quaternion_from_euler(0.3, -0.7, 1.1)
    outer = {"translation": [1, 2, 3], "rotation": [*turn[1:], turn[0]], "scale": [2, 3, 4], "children": [1]}
    inner_matrix = trimesh.transformations.compose_matrix(scale=(-1, 1, 1), translate=(5, 6, 7))
    inner = {"matrix": inner_matrix.T.ravel().tolist(), "mesh": 0}
    path = gltf(
        tmp_path / "m.glb", [POSITION], {"attributes": {"POSITION": 0}}, [outer, inner], TRIANGLE.tobytes()
    )
    rotation = trimesh.transformations.quaternion_matrix(turn)
    matrix = (
        trimesh.transformations.translation_matrix((1, 2, 3))
        @ rotation
        @ np.diag((2, 3, 4, 1))
        @ inner_matrix
    )
    expected = trimesh.transformations.transform_points(TRIANGLE, matrix)
    primitive = one(read_model(path))
    np.testing.assert_allclose(primitive.positions, expected, atol=1e-5)
    assert primitive.triangles.tolist() == [[2, 1, 0]]


def test_normals_of_a_stretched_or_mirrored_ball_are_those_of_its_ellipsoid(tmp_path):
    ball = trimesh.creation.icosphere(subdivisions=2)
    ball.vertex_normals = ball.vertices
    for scale in ((3, 1, 0.2), (-3, 1, 0.2)):
        scene = trimesh.Scene()
        scene.add_geometry(ball, transform=np.diag((*scale, 1.0)))
        (tmp_path / "m.glb").write_bytes(trimesh.exchange.gltf.export_glb(scene, include_normals=True))
        primitive = one(read_model(tmp_path / "m.glb"))
        assert trimesh.Trimesh(primitive.positions, primitive.triangles, process=False).volume > 0
        gradient = primitive.positions / np.square(scale)
        expected = gradient / np.linalg.norm(gradient, axis=1, keepdims=True)
        np.testing.assert_allclose(primitive.normals, expected, atol=1e-5)


@pytest.mark.feature("V1")
def test_gltf_finds_its_buffers_and_images_beside_it(tmp_path):
    image, uv = png(), np.array([(0, 0), (1, 0), (0, 1)], np.float32)
    (tmp_path / "a b.bin").write_bytes(TRIANGLE.tobytes() + uv.tobytes())
    (tmp_path / "p.png").write_bytes(image)
    document = {
        "asset": {"version": "2.0"},
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0, "TEXCOORD_0": 1}, "material": 0}]}],
        "accessors": [POSITION, {"bufferView": 1, "componentType": 5126, "count": 3, "type": "VEC2"}],
        "bufferViews": [{"buffer": 0, "byteLength": 36}, {"buffer": 0, "byteOffset": 36, "byteLength": 24}],
        "buffers": [{"byteLength": 60, "uri": "a%20b.bin"}],
        "materials": [{"pbrMetallicRoughness": {"baseColorTexture": {"index": 0}}}],
        "textures": [{"source": 0}],
        "images": [{"uri": "p.png"}],
    }
    primitive = one(model_of(tmp_path / "m.gltf", json.dumps(document)))
    np.testing.assert_array_equal(primitive.positions, TRIANGLE)
    np.testing.assert_array_equal(primitive.uv, uv)
    assert primitive.image.data == image
    document["buffers"][0]["uri"] = (
        "data:;base64," + base64.b64encode(TRIANGLE.tobytes() + uv.tobytes()).decode()
    )
    assert one(model_of(tmp_path / "m.gltf", json.dumps(document))).positions.tolist() == TRIANGLE.tolist()


def test_a_texture_that_is_missing_is_noted_and_the_model_shown(tmp_path):
    uv = np.zeros((3, 2), np.float32)
    path = gltf(
        tmp_path / "m.glb",
        [POSITION, {"bufferView": 1, "componentType": 5126, "count": 3, "type": "VEC2"}],
        {"attributes": {"POSITION": 0, "TEXCOORD_0": 1}, "material": 0},
        binary=TRIANGLE.tobytes() + uv.tobytes(),
        views=[{"buffer": 0, "byteLength": 36}, {"buffer": 0, "byteOffset": 36, "byteLength": 24}],
        materials=[{"pbrMetallicRoughness": {"baseColorTexture": {"index": 0}}}],
        textures=[{"source": 0}],
        images=[{"uri": "gone.png"}],
    )
    model = read_model(path)
    assert model.notes == ["its texture “gone.png” is not beside it"]
    assert (one(model).image, one(model).uv) == (None, None)


@pytest.mark.feature("V1")
def test_texture_transforms_move_the_coordinates(tmp_path):
    """KHR_texture_transform: scaled, turned counter-clockwise as seen with v downwards, then moved."""
    uv = np.array([(0, 0), (1, 0), (0, 1)], np.float32)
    transform = {"offset": [0.5, 0.25], "rotation": math.pi / 2, "scale": [2, 4]}
    texture = {"index": 0, "extensions": {"KHR_texture_transform": transform}}
    path = gltf(
        tmp_path / "m.glb",
        [POSITION, {"bufferView": 1, "componentType": 5126, "count": 3, "type": "VEC2"}],
        {"attributes": {"POSITION": 0, "TEXCOORD_0": 1}, "material": 0},
        binary=TRIANGLE.tobytes() + uv.tobytes() + png(),
        views=[
            {"buffer": 0, "byteLength": 36},
            {"buffer": 0, "byteOffset": 36, "byteLength": 24},
            {"buffer": 0, "byteOffset": 60, "byteLength": len(png())},
        ],
        materials=[{"pbrMetallicRoughness": {"baseColorTexture": texture}}],
        textures=[{"source": 0}],
        images=[{"bufferView": 2, "mimeType": "image/png"}],
        extensionsRequired=["KHR_texture_transform"],
    )
    expected = [(0.5, 0.25), (0.5, -1.75), (4.5, 0.25)]
    np.testing.assert_allclose(one(read_model(path)).uv, expected, atol=1e-6)


@pytest.mark.feature("V1")
def test_sparse_interleaved_and_normalised_numbers_are_read(tmp_path):
    """Positions of a quantised mesh in steps of 8 bytes, their second replaced by a sparse value."""
    table = np.zeros((3, 4), np.int16)
    table[:, :3] = [(0, 0, 0), (32767, 0, 0), (0, -32767, 0)]
    sparse = np.array([1], np.uint8).tobytes() + b"\0" + np.array([0, 0, 16383], np.int16).tobytes()
    accessor = {
        "bufferView": 0, "componentType": 5122, "count": 3, "type": "VEC3", "normalized": True,
        "sparse": {
            "count": 1,
            "indices": {"bufferView": 1, "componentType": 5121},
            "values": {"bufferView": 1, "byteOffset": 2, "componentType": 5122},
        },
    }  # fmt: skip
    path = gltf(
        tmp_path / "m.glb",
        [accessor],
        {"attributes": {"POSITION": 0}},
        binary=table.tobytes() + sparse,
        views=[
            {"buffer": 0, "byteLength": 24, "byteStride": 8},
            {"buffer": 0, "byteOffset": 24, "byteLength": 8},
        ],
        extensionsRequired=["KHR_mesh_quantization"],
    )
    expected = [(0, 0, 0), (0, 0, 16383 / 32767), (0, -1, 0)]
    np.testing.assert_allclose(one(read_model(path)).positions, expected, atol=1e-6)


@pytest.mark.parametrize(
    ("mode", "triangles"), [(5, [[0, 1, 2], [1, 3, 2], [2, 3, 4]]), (6, [[0, 1, 2], [0, 2, 3], [0, 3, 4]])]
)
def test_strips_and_fans_keep_their_winding(tmp_path, mode, triangles):
    corners = RANDOM.uniform(size=(5, 3)).astype(np.float32)
    accessor = {**POSITION, "count": 5}
    primitive = {"attributes": {"POSITION": 0}, "mode": mode}
    path = gltf(tmp_path / "m.glb", [accessor], primitive, binary=corners.tobytes())
    assert_same(read_model(path), sorted_soup(corners[triangles]))


def test_an_opaque_material_has_no_alpha_and_a_blended_one_has_its_own(tmp_path):
    for mode, alpha in (("OPAQUE", 1), ("BLEND", 0.25)):
        material = {"pbrMetallicRoughness": {"baseColorFactor": [0.1, 0.2, 0.3, 0.25]}, "alphaMode": mode}
        primitive = {"attributes": {"POSITION": 0}, "material": 0}
        path = gltf(
            tmp_path / "m.glb", [POSITION], primitive, binary=TRIANGLE.tobytes(), materials=[material]
        )
        assert one(read_model(path)).color == (0.1, 0.2, 0.3, alpha)


@pytest.mark.parametrize(
    ("extension", "said"),
    [
        ("KHR_draco_mesh_compression", "is compressed with Draco; export the model without compression"),
        ("EXT_meshopt_compression", "is compressed with meshopt; export the model without compression"),
        ("XYZ_odd", "needs the glTF extension XYZ_odd; export the model without it"),
    ],
)
def test_extensions_that_are_not_read_are_named(tmp_path, extension, said):
    path = gltf(
        tmp_path / "m.glb",
        [POSITION],
        {"attributes": {"POSITION": 0}},
        binary=TRIANGLE.tobytes(),
        extensionsRequired=[extension],
    )
    with pytest.raises(ModelError, match="“m.glb” " + said):
        read_model(path)


def test_nodes_that_hold_one_another_are_refused(tmp_path):
    nodes = [{"children": [1]}, {"children": [0], "mesh": 0}]
    path = gltf(tmp_path / "m.glb", [POSITION], {"attributes": {"POSITION": 0}}, nodes, TRIANGLE.tobytes())
    with pytest.raises(ModelError, match="too many nodes"):
        read_model(path)


def test_nodes_that_multiply_are_refused(tmp_path):
    nodes = [{"children": [number + 1] * 2} for number in range(60)] + [{"mesh": 0}]
    path = gltf(tmp_path / "m.glb", [POSITION], {"attributes": {"POSITION": 0}}, nodes, TRIANGLE.tobytes())
    with pytest.raises(ModelError, match="too many nodes"):
        read_model(path)


@pytest.mark.parametrize(
    ("accessor", "view"),
    [
        ({**POSITION, "count": 1 << 40}, {}),
        ({"componentType": 5126, "count": 1 << 27, "type": "VEC3"}, {}),  # zeros that the file does not hold
        ({**POSITION, "count": 1 << 25}, {"byteStride": 0}),
        ({**POSITION, "count": -3}, {}),
        ({**POSITION, "byteOffset": 4}, {}),
        ({**POSITION, "byteOffset": -4}, {}),
        (POSITION, {"byteLength": 1 << 30}),
        (POSITION, {"byteOffset": -12}),
    ],
)
def test_numbers_that_a_file_does_not_hold_are_refused(tmp_path, accessor, view):
    path = gltf(
        tmp_path / "m.glb",
        [accessor],
        {"attributes": {"POSITION": 0}},
        binary=TRIANGLE.tobytes(),
        views=[{"buffer": 0, "byteLength": 36, **view}],
    )
    with pytest.raises(ModelError, match="“m.glb” is damaged or incomplete"):
        read_model(path)


# COLLADA


def collada(geometry, node="", up="Y_UP", unit="1", extra="", version="1.4.1"):
    return f"""<?xml version="1.0"?>
<COLLADA xmlns="http://www.collada.org/2005/11/COLLADASchema" version="{version}">
<asset><unit meter="{unit}"/><up_axis>{up}</up_axis></asset>{extra}
<library_geometries><geometry id="g"><mesh>
<source id="p"><float_array id="pa" count="12">0 0 0 2 0 0 2 3 0 0 3 1</float_array>
<technique_common><accessor source="#pa" count="4" stride="3"/></technique_common></source>
<source id="t"><float_array id="ta" count="8">0 0 1 0 1 1 0 0.75</float_array>
<technique_common><accessor source="#ta" count="4" stride="2"/></technique_common></source>
<vertices id="v"><input semantic="POSITION" source="#p"/></vertices>{geometry}
</mesh></geometry></library_geometries>
<library_visual_scenes><visual_scene id="s"><node id="n">{node}
<instance_geometry url="#g"><bind_material><technique_common>
<instance_material symbol="m" target="#mat"/></technique_common></bind_material></instance_geometry>
</node></visual_scene></library_visual_scenes>
<scene><instance_visual_scene url="#s"/></scene></COLLADA>"""


VERTEX = '<input semantic="VERTEX" source="#v" offset="0"/>'
UV = '<input semantic="TEXCOORD" source="#t" offset="1" set="0"/>'
TRIANGLES = f'<triangles count="2" material="m">{VERTEX}<p>0 1 2 0 2 3</p></triangles>'
CORNERS = np.array([(0, 0, 0), (2, 0, 0), (2, 3, 0), (0, 3, 1)], float)
FACES = CORNERS[[[0, 1, 2], [0, 2, 3]]]


@pytest.mark.feature("V1")
def test_a_collada_file_has_the_triangles_that_pycollada_reads(shared):
    import collada as pycollada

    path = shared / "models" / "cube_triangulate.dae"
    document = pycollada.Collada(str(path))
    (bound,) = document.scene.objects("geometry")
    (group,) = bound.primitives()
    model = read_model(path)
    assert_same(model, sorted_soup(group.vertex[group.vertex_index] * 0.01))  # the file is in centimetres
    diffuse = group.material.effect.diffuse[:3]
    assert one(model).color == pytest.approx(
        (*to_linear(np.rint(np.array(diffuse) * 255).astype(np.uint8)), 1)
    )
    mesh = trimesh.Trimesh(one(model).positions, one(model).triangles, process=False)
    for corner in range(3):
        normals = one(model).normals[one(model).triangles[:, corner]]
        np.testing.assert_allclose(normals, mesh.face_normals, atol=1e-6)


@pytest.mark.feature("V1")
@pytest.mark.parametrize(
    ("up", "matrix"),
    [
        ("Y_UP", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
        ("Z_UP", [[1, 0, 0], [0, 0, 1], [0, -1, 0]]),  # east stays, z goes up, north goes to minus z
        ("X_UP", [[0, -1, 0], [1, 0, 0], [0, 0, 1]]),
    ],
)
def test_collada_is_turned_upright_and_measured_in_metres(tmp_path, up, matrix):
    model = model_of(tmp_path / "m.dae", collada(TRIANGLES, up=up, unit="0.0254"))
    assert_same(model, sorted_soup(FACES @ np.array(matrix).T * 0.0254))


@pytest.mark.feature("V1")
def test_transformations_of_collada_nodes_apply_in_their_order(tmp_path):
    node = "<translate>10 0 0</translate><rotate>0 0 1 90</rotate><scale>1 2 1</scale>"
    model = model_of(tmp_path / "m.dae", collada(TRIANGLES, node))
    x, y, z = np.moveaxis(FACES, -1, 0)
    assert_same(model, sorted_soup(np.stack((10 - 2 * y, x, z), axis=-1)))
    matrix = "<matrix>0 -2 0 10 1 0 0 0 0 0 1 0 0 0 0 1</matrix>"
    assert_same(model_of(tmp_path / "m.dae", collada(TRIANGLES, matrix)), soup(model))


@pytest.mark.parametrize(
    "geometry",
    [
        f'<polylist count="1" material="m">{VERTEX}<vcount>4</vcount><p>0 1 2 3</p></polylist>',
        f'<polygons count="1" material="m">{VERTEX}<p>0 1 2 3</p></polygons>',
        f'<trifans count="1" material="m">{VERTEX}<p>0 1 2 3</p></trifans>',
        f'<tristrips count="2" material="m">{VERTEX}<p>0 1 2</p><p>0 2 3</p></tristrips>',
    ],
    ids=["polylist", "polygons", "trifans", "tristrips"],
)
def test_all_kinds_of_collada_faces_are_triangles_in_the_end(tmp_path, geometry):
    assert_same(model_of(tmp_path / "m.dae", collada(geometry)), sorted_soup(FACES))


def effect(diffuse, more="", parameters=""):
    return f"""<library_materials><material id="mat"><instance_effect url="#e"/></material></library_materials>
<library_images><image id="i"><init_from>sub/bark.png</init_from></image></library_images>
<library_effects><effect id="e"><profile_COMMON>{parameters}<technique sid="c"><lambert>
<diffuse>{diffuse}</diffuse>{more}</lambert></technique></profile_COMMON></effect></library_effects>"""


SAMPLER = """<newparam sid="sf"><surface type="2D"><init_from>i</init_from></surface></newparam>
<newparam sid="sa"><sampler2D><source>sf</source></sampler2D></newparam>"""


@pytest.mark.feature("V1")
def test_collada_textures_are_found_and_turned_the_right_way_up(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "bark.png").write_bytes(png())
    faces = f'<triangles count="2" material="m">{VERTEX}{UV}<p>0 0 1 1 2 2 0 0 2 2 3 3</p></triangles>'
    extra = effect('<texture texture="sa" texcoord="UV"/>', parameters=SAMPLER)
    primitive = one(model_of(tmp_path / "m.dae", collada(faces, extra=extra)))
    assert primitive.image.data == png()
    at = {tuple(place): uv for place, uv in zip(primitive.positions.tolist(), primitive.uv.tolist())}
    assert at == {(0, 0, 0): [0, 1], (2, 0, 0): [1, 1], (2, 3, 0): [1, 0], (0, 3, 1): [0, 0.25]}


@pytest.mark.parametrize(
    "image",
    ["<init_from><ref>bark.png</ref></init_from>", "<init_from>file:///elsewhere/bark.png</init_from>"],
)
def test_images_of_collada_1_5_and_of_other_machines_are_found_by_their_name(tmp_path, image):
    (tmp_path / "bark.png").write_bytes(png())
    faces = f'<triangles count="1" material="m">{VERTEX}{UV}<p>0 0 1 1 2 2</p></triangles>'
    sampler = '<newparam sid="sa"><sampler2D><instance_image url="#i"/></sampler2D></newparam>'
    extra = effect('<texture texture="sa" texcoord="UV"/>', parameters=sampler)
    extra = extra.replace("<init_from>sub/bark.png</init_from>", image)
    assert one(model_of(tmp_path / "m.dae", collada(faces, extra=extra))).image.data == png()


@pytest.mark.feature("V1")
def test_nodes_of_the_library_and_skins_are_placed_too(tmp_path):
    library = """<library_nodes><node id="l"><translate>0 0 5</translate>
<instance_geometry url="#g"/></node></library_nodes><library_controllers><controller id="c">
<skin source="#g"><bind_shape_matrix>2 0 0 0 0 2 0 0 0 0 2 0 0 0 0 1</bind_shape_matrix></skin>
</controller></library_controllers>"""
    node = '<translate>7 0 0</translate><instance_node url="#l"/><instance_controller url="#c"/>'
    model = model_of(tmp_path / "m.dae", collada(TRIANGLES, node, extra=library))
    expected = np.concatenate([FACES * size + np.array((7, 0, z)) for size, z in ((1, 0), (1, 5), (2, 0))])
    assert_same(model, sorted_soup(expected))


LOOKS = """<library_images><image id="i"><init_from><ref>bark.png</ref></init_from></image></library_images>
<library_materials><material id="red"><instance_effect url="#er"/></material>
<material id="bark"><instance_effect url="#eb"/></material></library_materials>
<library_effects><effect id="er"><profile_COMMON><technique sid="c"><phong>
<diffuse><color>1 0 0 1</color></diffuse></phong></technique></profile_COMMON></effect>
<effect id="eb"><profile_COMMON><newparam sid="sa"><sampler2D><instance_image url="#i"/></sampler2D></newparam>
<technique sid="c"><phong><diffuse><texture texture="sa" texcoord="UV"/></diffuse></phong></technique>
</profile_COMMON></effect></library_effects>
<library_nodes><node id="tree"><translate>0 0 7</translate><instance_geometry url="#g"><bind_material><technique_common>
<instance_material symbol="m" target="#bark"/></technique_common></bind_material></instance_geometry></node></library_nodes>"""


@pytest.mark.feature("V1")
def test_a_collada_geometry_is_shown_at_each_node_with_the_material_bound_there(tmp_path):
    """Red at the node itself, and with a texture, as 1.5 writes it, at two instances of a node of a library."""
    (tmp_path / "bark.png").write_bytes(png())
    faces = f'<triangles count="2" material="m">{VERTEX}{UV}<p>0 0 1 1 2 2 0 0 2 2 3 3</p></triangles>'
    nodes = (
        '<node><translate>5 0 0</translate><instance_node url="#tree"/></node><instance_node url="#tree"/>'
    )
    text = collada(faces, nodes, extra=LOOKS, version="1.5.0").replace("#mat", "#red")
    model = model_of(tmp_path / "m.dae", text)
    red, bark = sorted(model.primitives, key=lambda each: each.image is not None)
    assert red.color == (1, 0, 0, 1)
    assert_triangles(red, FACES)
    assert bark.image.data == png()
    assert_triangles(bark, np.concatenate([FACES + np.array((x, 0, 7)) for x in (0, 5)]))
    assert model.notes == []


def assert_triangles(primitive, corners):
    np.testing.assert_allclose(
        sorted_soup(primitive.positions[primitive.triangles]), sorted_soup(corners), atol=1e-5
    )


@pytest.mark.parametrize(
    ("more", "alpha"),
    [
        ("", 1),
        ('<transparent opaque="A_ONE"><color>1 1 1 1</color></transparent><transparency><float>0.4</float></transparency>', 0.4),
        ('<transparent opaque="RGB_ZERO"><color>1 1 1 1</color></transparent><transparency><float>0.4</float></transparency>', 0.6),
        ("<transparency><float>0</float></transparency>", 1),
    ],
)  # fmt: skip
def test_collada_transparency_is_read_as_specified(tmp_path, more, alpha):
    extra = effect("<color>1 0.5 0 1</color>", more)
    color = one(model_of(tmp_path / "m.dae", collada(TRIANGLES, extra=extra))).color
    assert color[0] == 1
    assert color[1] == pytest.approx(0.2140, abs=0.002)  # sRGB 0.5 as linear light
    assert color[3] == pytest.approx(alpha, abs=1e-4)


@pytest.mark.feature("V1")
def test_collada_that_trimesh_writes_comes_back(tmp_path):
    scene = trimesh.Scene(
        [trimesh.creation.annulus(1, 2, 3), trimesh.creation.cone(2, 5).apply_translation((4, 5, 6))]
    )
    path = tmp_path / "m.dae"
    path.write_bytes(trimesh.exchange.dae.export_collada(list(scene.geometry.values())))
    model = read_model(path)
    assert soup(model).shape == sorted_soup(scene.to_geometry().triangles).shape
    mesh = trimesh.Trimesh(*merged(model))
    assert mesh.volume == pytest.approx(scene.to_geometry().volume, rel=1e-4)


def merged(model):
    starts = np.cumsum([0] + [len(each.positions) for each in model.primitives])
    positions = np.concatenate([each.positions for each in model.primitives])
    triangles = [each.triangles.astype(int) + start for each, start in zip(model.primitives, starts)]
    return positions, np.concatenate(triangles)


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE COLLADA [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>',
        '<!DOCTYPE COLLADA SYSTEM "file:///etc/passwd">',
        '<!DOCTYPE COLLADA [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_type_declarations_are_refused_in_any_encoding(tmp_path, declaration, encoding):
    text = collada(TRIANGLES).replace('<?xml version="1.0"?>', declaration)
    with pytest.raises(ModelError, match="“m.dae” has a document type declaration"):
        model_of(tmp_path / "m.dae", text.encode(encoding))


def test_deeply_nested_elements_are_refused(tmp_path):
    with pytest.raises(ModelError, match="too many elements in one another"):
        model_of(tmp_path / "m.dae", "<COLLADA>" + "<node>" * 100_000)


# three.js


@pytest.mark.feature("V1")
def test_three_json_is_the_same_model_as_its_glb(shared):
    models = [read_model(shared / "models" / f"kalasatama_2bldg.{ext}") for ext in ("three.json", "glb")]
    np.testing.assert_allclose(soup(models[0]), soup(models[1]), atol=1e-5)
    for first, second in zip(*(model.primitives for model in models)):
        assert first.color == pytest.approx(second.color, abs=1e-6)
        np.testing.assert_allclose(first.normals, second.normals, atol=1e-6)


def three(geometry, material=None, **node):
    mesh = {"type": "Mesh", "geometry": "g", "material": "m", **node}
    return {
        "metadata": {"version": 4.5, "type": "Object"},
        "geometries": [{"uuid": "g", **geometry}],
        "materials": [{"uuid": "m", "type": "MeshLambertMaterial", **(material or {})}],
        "object": {"type": "Scene", "children": [mesh]},
    }


# Volumes of the exact solids that three.js's shapes approach.
SHAPES = [
    ({"type": "BoxGeometry", "width": 2, "height": 3, "depth": 4}, 24, (2, 3, 4)),
    ({"type": "BoxBufferGeometry", "width": 2, "height": 3, "depth": 4, "widthSegments": 3}, 24, (2, 3, 4)),
    ({"type": "SphereGeometry", "radius": 2, "widthSegments": 64, "heightSegments": 48}, 32 / 3 * math.pi, (4, 4, 4)),
    ({"type": "CylinderGeometry", "radiusTop": 1, "radiusBottom": 1, "height": 5, "radialSegments": 64}, 5 * math.pi, (2, 5, 2)),
    ({"type": "CylinderGeometry", "radiusTop": 1, "radiusBottom": 2, "height": 3, "radialSegments": 64}, 7 * math.pi, (4, 3, 4)),
    ({"type": "ConeGeometry", "radius": 2, "height": 6, "radialSegments": 64}, 8 * math.pi, (4, 6, 4)),
    ({"type": "TorusGeometry", "radius": 3, "tube": 1, "radialSegments": 48, "tubularSegments": 96}, 6 * math.pi**2, (8, 8, 2)),
]  # fmt: skip


@pytest.mark.feature("V1")
@pytest.mark.parametrize(("geometry", "volume", "extents"), SHAPES)
def test_shapes_of_three_js_are_closed_face_outwards_and_have_their_size(tmp_path, geometry, volume, extents):
    primitive = one(model_of(tmp_path / "m.json", json.dumps(three(geometry))))
    mesh = trimesh.Trimesh(np.round(primitive.positions, 5), primitive.triangles, process=False)
    mesh.merge_vertices(merge_norm=True, merge_tex=True)
    assert mesh.is_watertight
    assert mesh.volume == pytest.approx(volume, rel=0.01)
    np.testing.assert_allclose(mesh.bounds, np.array([extents, extents]) * [[-0.5], [0.5]], atol=0.01)
    faces = trimesh.Trimesh(primitive.positions, primitive.triangles, process=False).face_normals
    for corner in range(3):
        along = np.einsum("ij,ij->i", faces, primitive.normals[primitive.triangles[:, corner]])
        assert along.min() > 0.6


def textured_shape(path, geometry):
    """The places (t, 3, 3) and texture coordinates (t, 3, 2), v upwards, of a shape's triangles."""
    url = "data:image/png;base64," + base64.b64encode(png()).decode()
    document = three(geometry, {"map": "t"})
    document.update(images=[{"uuid": "i", "url": url}], textures=[{"uuid": "t", "image": "i"}])
    primitive = one(model_of(path, json.dumps(document)))
    uv = primitive.uv * (1, -1) + (0, 1)
    return primitive.positions[primitive.triangles].astype(float), uv[primitive.triangles]


@pytest.mark.parametrize("geometry", [shape for shape, _, _ in SHAPES] + [{"type": "PlaneGeometry"}])
def test_textures_of_shapes_read_right_from_outside(tmp_path, geometry):
    """Counter-clockwise on the surface is counter-clockwise in the image, whose whole width and height are used."""
    _, uv = textured_shape(tmp_path / "m.json", geometry)
    assert np.linalg.det(uv[:, 1:] - uv[:, :1]).min() > 0
    np.testing.assert_allclose((uv.min(axis=(0, 1)), uv.max(axis=(0, 1))), ((0, 0), (1, 1)), atol=1e-6)


def test_the_poles_of_a_sphere_are_in_the_middle_of_their_segments(tmp_path):
    places, uv = textured_shape(
        tmp_path / "m.json", {"type": "SphereGeometry", "widthSegments": 12, "heightSegments": 8}
    )
    at_pole = np.abs(places[:, :, 1]) > 1 - 1e-6
    triangles = at_pole.any(axis=1)
    assert triangles.sum() == 2 * 12
    u, pole = uv[triangles, :, 0], at_pole[triangles]
    np.testing.assert_allclose(u[pole], (u * ~pole).sum(axis=1) / 2, atol=1e-6)


@pytest.mark.parametrize(("kind", "area"), [("PlaneGeometry", 6), ("CircleGeometry", 4 * math.pi)])
def test_flat_shapes_of_three_js_face_z(tmp_path, kind, area):
    geometry = {"type": kind, "width": 2, "height": 3, "radius": 2, "segments": 128}
    primitive = one(model_of(tmp_path / "m.json", json.dumps(three(geometry))))
    mesh = trimesh.Trimesh(primitive.positions, primitive.triangles, process=False)
    assert mesh.area == pytest.approx(area, rel=0.01)
    np.testing.assert_allclose(mesh.face_normals, np.tile((0, 0, 1), (len(mesh.faces), 1)), atol=1e-6)


def buffers(**more):
    position = {"itemSize": 3, "type": "Float32Array", "array": CORNERS.ravel().tolist()}
    uv = {"itemSize": 2, "type": "Float32Array", "array": [0, 0, 1, 0, 1, 1, 0, 0.75]}
    data = {
        "attributes": {"position": position, "uv": uv},
        "index": {"type": "Uint16Array", "array": [0, 1, 2, 0, 2, 3]},
    }
    return {"type": "BufferGeometry", "data": {**data, **more}}


@pytest.mark.feature("V1")
def test_objects_of_three_js_are_placed_by_position_rotation_and_scale(tmp_path):
    node = {"position": [1, 2, 3], "rotation": [0.3, -0.7, 1.1, "XYZ"], "scale": [2, 3, 4]}
    rotation = trimesh.transformations.euler_matrix(0.3, -0.7, 1.1, "rxyz")
    matrix = trimesh.transformations.translation_matrix((1, 2, 3)) @ rotation @ np.diag((2, 3, 4, 1))
    expected = trimesh.transformations.transform_points(FACES.reshape(-1, 3), matrix).reshape(-1, 3, 3)
    model = model_of(tmp_path / "m.json", json.dumps(three(buffers(), **node)))
    assert_same(model, sorted_soup(expected))
    placed = {"matrix": matrix.T.ravel().tolist()}
    assert_same(model_of(tmp_path / "m.json", json.dumps(three(buffers(), **placed))), sorted_soup(expected))


@pytest.mark.feature("V1")
def test_groups_of_a_geometry_have_their_own_materials(tmp_path):
    groups = [{"start": 0, "count": 3, "materialIndex": 1}, {"start": 3, "count": 3, "materialIndex": 0}]
    document = three(buffers(groups=groups))
    document["materials"] = [{"uuid": "a", "color": 0xFF0000}, {"uuid": "b", "color": 0x0000FF}]
    document["object"]["children"][0]["material"] = ["a", "b"]
    model = model_of(tmp_path / "m.json", json.dumps(document))
    by_color = {primitive.color: primitive.positions[primitive.triangles] for primitive in model.primitives}
    np.testing.assert_array_equal(by_color[0, 0, 1, 1], FACES[:1])
    np.testing.assert_array_equal(by_color[1, 0, 0, 1], FACES[1:])


@pytest.mark.feature("V1")
def test_textures_of_three_js_are_repeated_and_turned_the_right_way_up(tmp_path):
    url = "data:image/png;base64," + base64.b64encode(png()).decode()
    document = three(buffers(), {"map": "t", "color": 0xFFFFFF, "opacity": 0.5, "transparent": True})
    document["images"] = [{"uuid": "i", "url": url}]
    document["textures"] = [{"uuid": "t", "image": "i", "repeat": [2, 4], "offset": [0.5, 0.25]}]
    primitive = one(model_of(tmp_path / "m.json", json.dumps(document)))
    assert primitive.image.data == png()
    assert primitive.color == (1, 1, 1, 0.5)
    at = {tuple(place): uv for place, uv in zip(primitive.positions.tolist(), primitive.uv.tolist())}
    # u = 2 u + 0.5; v = 4 v + 0.25 counts from below, 1 - that from above.
    assert at == {
        (0, 0, 0): [0.5, 0.75],
        (2, 0, 0): [2.5, 0.75],
        (2, 3, 0): [2.5, -3.25],
        (0, 3, 1): [0.5, -2.25],
    }


def test_objects_that_are_not_visible_are_left_out(tmp_path):
    document = three(buffers())
    document["object"]["children"].append(
        {"type": "Mesh", "visible": False, "geometry": "g", "matrix": [9] * 16}
    )
    assert_same(model_of(tmp_path / "m.json", json.dumps(document)), sorted_soup(FACES))


@pytest.mark.feature("V1")
def test_the_older_format_has_triangles_and_quads_with_all_that_a_face_can_have(tmp_path):
    """Faces by hand: bit 0 quad, 1 material, 3 texture coordinates, 5 normals, 6 colour."""
    (tmp_path / "p.png").write_bytes(png())
    quad = [1 + 2 + 8 + 32 + 64, 0, 1, 2, 3, 1, 0, 1, 2, 3, 0, 0, 0, 0, 5]
    triangle = [2 + 8 + 32, 0, 1, 2, 0, 3, 2, 1, 1, 1, 1]
    document = {
        "metadata": {"formatVersion": 3},
        "scale": 1.0,
        "materials": [{"colorDiffuse": [1, 0, 0]}, {"colorDiffuse": [1, 1, 1], "mapDiffuse": "p.png"}],
        "vertices": CORNERS.ravel().tolist(),
        "normals": [0, 0, 1, 0, 0, -1],
        "uvs": [[0, 0, 1, 0, 1, 1, 0, 0.75]],
        "faces": quad + triangle,
    }
    model = model_of(tmp_path / "m.json", json.dumps(document))
    red, textured = sorted(model.primitives, key=lambda each: each.image is not None)
    assert red.color == (1, 0, 0, 1)
    np.testing.assert_array_equal(red.positions[red.triangles], FACES[:1])
    np.testing.assert_array_equal(red.normals, np.tile((0, 0, -1), (3, 1)))
    np.testing.assert_array_equal(sorted_soup(textured.positions[textured.triangles]), sorted_soup(FACES))
    at = {tuple(place): uv for place, uv in zip(textured.positions.tolist(), textured.uv.tolist())}
    assert at == {(0, 0, 0): [0, 1], (2, 0, 0): [1, 1], (2, 3, 0): [1, 0], (0, 3, 1): [0, 0.25]}


def test_faces_of_the_older_format_without_texture_leave_others_theirs(tmp_path):
    (tmp_path / "p.png").write_bytes(png())
    document = {
        "metadata": {"formatVersion": 3},
        "materials": [{"colorDiffuse": [1, 0, 0]}, {"mapDiffuse": "p.png"}],
        "vertices": CORNERS.ravel().tolist(),
        "uvs": [[0, 0, 1, 0, 1, 1]],
        "faces": [2, 0, 1, 2, 0, 2 + 8, 0, 2, 3, 1, 0, 1, 2],
    }
    red, textured = model_of(tmp_path / "m.json", json.dumps(document)).primitives
    assert (red.image, red.uv) == (None, None)
    assert textured.image.data == png()
    assert textured.uv.tolist() == [[0, 1], [1, 1], [1, 0]]


def test_geometries_of_other_types_are_named(tmp_path):
    with pytest.raises(ModelError, match="“m.json” has a geometry of the type TextGeometry"):
        model_of(tmp_path / "m.json", json.dumps(three({"type": "TextGeometry", "text": "a"})))


# OBJ


OBJ = """# a quad and what belongs to it
mtllib things.mtl
v 0 0 0
v 2 0 0
v 2 3 0
v 0 3 1
vt 0 0
vt 1 0
vt 1 1
vt 0 0.75
vn 0 0 1
"""


@pytest.mark.feature("V1")
@pytest.mark.parametrize(
    "faces",
    [
        "f 1 2 3 4",
        "f 1/1 2/2 3/3 4/4",
        "f 1//1 2//1 3//1 4//1",
        "f 1/1/1 2/2/1 3/3/1 4/4/1",
        "f -4 -3 -2 -1",
        "f -4/-4/-1 -3/-3/-1 -2/-2/-1 -1/-1/-1",
        "g first\nf 1 2 3\ng second\ns 1\nf 1 3 4",
        "f 1 2 \\\n 3 4",
        "  f  1\t2 3 4  # a comment",
        "f 1/ 2/ 3/ 4/",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_obj_faces_are_read_however_they_are_written(tmp_path, faces, end):
    primitive = one(model_of(tmp_path / "m.obj", (OBJ + faces).replace("\n", end)))
    np.testing.assert_array_equal(sorted_soup(primitive.positions[primitive.triangles]), sorted_soup(FACES))
    assert primitive.uv is None
    assert primitive.normals is None or (primitive.normals == (0, 0, 1)).all()
    assert (primitive.normals is not None) == (len(faces.split()[1].split("/")) == 3)


def test_negative_indices_count_back_from_their_own_line(tmp_path):
    text = "v 9 9 9\nv 0 0 0\nv 2 0 0\nv 2 3 0\nf -3 -2 -1\nv 0 3 1\nf -4 -2 -1\n"
    assert_same(model_of(tmp_path / "m.obj", text), sorted_soup(FACES))


def test_obj_lines_are_read_in_any_order_with_comments_between(tmp_path):
    text = "vt 0 0\nv 0 0 0 1 0.5 0.5 # red\n\n# v 7 7 7\nvn 0 0 1\nv 2 0 0\no a#b\nv 2 3 0\nf 1 2 -1\n"
    assert_same(model_of(tmp_path / "m.obj", text), sorted_soup(FACES[:1]))


@pytest.mark.feature("V1")
def test_materials_of_obj_have_colour_opacity_and_texture(tmp_path):
    (tmp_path / "oak bark.png").write_bytes(png())
    (tmp_path / "things.mtl").write_text(
        "newmtl red one\nKd 1 0 0\nd 0.5\n\nnewmtl bark\nKd 0 0 0\nmap_Kd -s 1 1 1 -bm 0.5 oak bark.png\n"
    )
    text = OBJ + "usemtl red one\nf 1/1 2/2 3/3\nusemtl bark\nf 1/1 3/3 4/4\n"
    model = model_of(tmp_path / "m.obj", text)
    red, bark = sorted(model.primitives, key=lambda each: each.image is not None)
    assert model.notes == []
    assert red.color == (1, 0, 0, 0.5)
    np.testing.assert_array_equal(red.positions[red.triangles], FACES[:1])
    assert bark.color == (1, 1, 1, 1)
    assert bark.image.data == png()
    np.testing.assert_array_equal(bark.positions[bark.triangles], FACES[1:])
    assert bark.uv[bark.triangles[0]].tolist() == [[0, 1], [1, 0], [0, 0.25]]


def test_materials_that_are_missing_are_noted_and_the_model_shown(tmp_path):
    model = model_of(tmp_path / "m.obj", OBJ + "usemtl a\nf 1 2 3 4\n")
    assert model.notes == ["the file “things.mtl” with its materials is not beside it"]
    assert one(model).color == (1, 1, 1, 1)


@pytest.mark.feature("V1")
def test_obj_has_the_triangles_that_trimesh_reads(tmp_path):
    mesh = trimesh.creation.icosphere(subdivisions=3)
    mesh.vertices += RANDOM.normal(0, 0.01, mesh.vertices.shape)
    mesh.export(tmp_path / "m.obj", include_normals=True)
    model = read_model(tmp_path / "m.obj")
    assert_same(model, trimesh_soup(tmp_path / "m.obj"))
    assert len(one(model).positions) == len(mesh.vertices)


def test_concave_polygons_in_space_are_covered_exactly(tmp_path):
    """An L on a slope: a fan about its first corner would leave it."""
    outline = np.array([(0, 5), (0, 0), (10, 0), (10, 2), (2, 2), (2, 5)], float)
    place = np.column_stack((outline[:, 0], outline[:, 1] * 0.8, outline[:, 1] * 0.6))
    lines = [f"v {x} {y} {z}" for x, y, z in place.tolist()]
    model = model_of(tmp_path / "m.obj", "\n".join([*lines, "f 1 2 3 4 5 6", "f 6 5 4 3 2 1"]))
    mesh = trimesh.Trimesh(one(model).positions, one(model).triangles, process=False)
    assert len(mesh.faces) == 8
    assert mesh.area == pytest.approx(2 * 26)
    up = mesh.face_normals @ (0, -0.6, 0.8) > 0
    assert mesh.area_faces[up].sum() == pytest.approx(26)
    assert mesh.area_faces[~up].sum() == pytest.approx(26)


def test_faces_without_texture_coordinates_have_the_corner_of_their_image(tmp_path):
    (tmp_path / "bark.png").write_bytes(png())
    (tmp_path / "things.mtl").write_text("newmtl a\nmap_Kd bark.png\n")
    primitive = one(model_of(tmp_path / "m.obj", OBJ + "usemtl a\nf 1/3 2/3 3/3\nf 1 3 4\n"))
    assert primitive.uv[primitive.triangles].tolist() == [[[1, 0]] * 3, [[0, 0]] * 3]


# What any format has in common


@pytest.mark.parametrize(
    ("name", "reference"),
    [
        ("m.obj", "../secret.png"),
        ("m.obj", "/etc/secret.png"),
        ("m.obj", "..\\..\\secret.png"),
        ("m.obj", "%2e%2e/secret.png"),
    ],
)
def test_no_path_leaves_the_folder_of_the_model(tmp_path, name, reference):
    (tmp_path / "secret.png").write_bytes(png())
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "things.mtl").write_text(f"newmtl a\nmap_Kd {reference}\n")
    model = model_of(folder / name, OBJ + "usemtl a\nf 1/1 2/2 3/3\n")
    assert one(model).image is None
    assert model.notes == ["its texture “secret.png” is not beside it"]


@pytest.mark.parametrize("reference", ["../../secret.png", "file:///etc/secret.png", "/etc/secret.png"])
def test_no_texture_of_collada_gltf_or_three_js_leaves_the_folder(tmp_path, reference):
    (tmp_path / "secret.png").write_bytes(png())
    folder = tmp_path / "a" / "models"
    folder.mkdir(parents=True)
    faces = f'<triangles count="1" material="m">{VERTEX}{UV}<p>0 0 1 1 2 2</p></triangles>'
    extra = effect('<texture texture="i" texcoord="UV"/>').replace("sub/bark.png", reference)
    scene = three(buffers(), {"map": "t"})
    scene.update(images=[{"uuid": "i", "url": reference}], textures=[{"uuid": "t", "image": "i"}])
    for content in (collada(faces, extra=extra), json.dumps(scene)):
        model = model_of(folder / "m", content)
        assert one(model).image is None
        assert model.notes == ["its texture “secret.png” is not beside it"]


def test_no_buffer_is_read_from_outside_the_folder(tmp_path):
    (tmp_path / "secret.bin").write_bytes(TRIANGLE.tobytes())
    folder = tmp_path / "models"
    folder.mkdir()
    document = {
        "asset": {"version": "2.0"},
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}}]}],
        "accessors": [POSITION],
        "bufferViews": [{"buffer": 0, "byteLength": 36}],
    }
    for uri in ("../secret.bin", "../../../../../../etc/passwd", "%2e%2e/secret.bin"):
        text = json.dumps({**document, "buffers": [{"byteLength": 36, "uri": uri}]})
        with pytest.raises(ModelError, match="“m.gltf” needs the file “(secret.bin|passwd)”; put it into"):
            model_of(folder / "m.gltf", text)


def test_links_that_lead_out_of_the_folder_are_not_followed(tmp_path):
    (tmp_path / "secret.png").write_bytes(png())
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    (folder / "things.mtl").write_text("newmtl a\nmap_Kd link.png\n")
    assert one(model_of(folder / "m.obj", OBJ + "usemtl a\nf 1/1 2/2 3/3\n")).image is None


def test_of_a_path_on_another_machine_the_name_counts(tmp_path):
    (tmp_path / "bark.png").write_bytes(png())
    (tmp_path / "things.mtl").write_text("newmtl a\nmap_Kd C:\\Users\\me\\bark.png\n")
    assert one(model_of(tmp_path / "m.obj", OBJ + "usemtl a\nf 1/1 2/2 3/3\n")).image.data == png()


def test_textures_that_browsers_do_not_show_become_png(tmp_path):
    table = pixels(5, 4)
    memory = gdal.GetDriverByName("MEM").Create("", 5, 4, 3)
    memory.WriteArray(table.transpose(2, 0, 1))
    gdal.GetDriverByName("BMP").CreateCopy(str(tmp_path / "bark.bmp"), memory)
    (tmp_path / "things.mtl").write_text("newmtl a\nmap_Kd bark.bmp\n")
    image = one(model_of(tmp_path / "m.obj", OBJ + "usemtl a\nf 1/1 2/2 3/3\n")).image
    assert image.mime == "image/png"
    np.testing.assert_array_equal(decode(image.data), table)


def test_the_content_tells_the_format_whatever_the_name_says(tmp_path):
    assert_same(model_of(tmp_path / "a.glb", collada(TRIANGLES)), sorted_soup(FACES))
    assert_same(model_of(tmp_path / "a.dae", OBJ + "f 1 2 3 4"), sorted_soup(FACES))
    assert_same(model_of(tmp_path / "a.obj", json.dumps(three(buffers()))), sorted_soup(FACES))


def samples(tmp_path):
    """A file of each format, in bytes."""
    path = gltf(tmp_path / "s.glb", [POSITION], {"attributes": {"POSITION": 0}}, binary=TRIANGLE.tobytes())
    old = {"vertices": CORNERS.ravel().tolist(), "faces": [0, 0, 1, 2, 1, 0, 1, 2, 3]}
    return {
        "glb": path.read_bytes(),
        "dae": collada(TRIANGLES).encode(),
        "json": json.dumps(three(buffers())).encode(),
        "old": json.dumps(old).encode(),
        "obj": (OBJ + "f 1/1/1 2/2/1 3/3/1 4/4/1\n").encode(),
    }


def sentence(path, content):
    """What is said of a file; nothing of one that makes a model, whose vertices are finite then."""
    try:
        model = model_of(path, content)
    except ModelError as error:
        return str(error)
    assert all(np.isfinite(each.positions).all() for each in model.primitives)
    return ""


@pytest.mark.parametrize("kind", ["glb", "dae", "json", "old", "obj"])
def test_files_that_are_cut_short_are_named_or_read(tmp_path, kind):
    """Only text whose last face goes missing with the cut can still be a model."""
    data = samples(tmp_path)[kind]
    refused = 0
    for size in range(0, len(data), max(1, len(data) // 60)):
        refused += sentence(tmp_path / "cut.model", data[:size]).startswith("“cut.model” ")
    assert refused >= 50


@pytest.mark.parametrize("kind", ["glb", "dae", "json", "old", "obj"])
def test_damaged_files_raise_nothing_else_than_the_error_of_models(tmp_path, kind):
    data = np.frombuffer(samples(tmp_path)[kind], np.uint8)
    random = np.random.default_rng(11)
    for _ in range(150):
        broken = data.copy()
        broken[random.integers(0, len(data), 3)] = random.integers(0, 256, 3)
        assert "“odd.model”" in (sentence(tmp_path / "odd.model", broken.tobytes()) or "“odd.model”")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is no GLB, glTF, COLLADA, three.js JSON or OBJ file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "is no GLB, glTF, COLLADA, three.js JSON or OBJ file"),
        (b"hello", "is no GLB, glTF, COLLADA, three.js JSON or OBJ file"),
        (b"{}", "is no GLB, glTF, COLLADA, three.js JSON or OBJ file"),
        (b"<svg/>", "is XML but no COLLADA"),
        (b"{" * 100_000, "is damaged or incomplete; export the model again"),
        (b"v 0 0 0\nv 1 0 0\nv 1 1 0\nf 1 2 9\n", "is damaged or incomplete; export the model again"),
        (b"v 0 0 0\nv 1 0 0\nv 1 x 0\nf 1 2 3\n", "is damaged or incomplete; export the model again"),
        (b"v 0 0 0\nv 1 0 0\nv nan 1 0\nf 1 2 3\n", "has vertices that are no finite numbers"),
        (b"v 0 0 0\nv 1 0 0\nv 1e300 1 0\nf 1 2 3\n", "has vertices that are no finite numbers"),
        (b"v 0 0 0\nv 1 0 0\nv 1 1 0\nf 1 2\n", "holds no triangles"),
        (b'{"asset": {"version": "1.0"}}', "is glTF 1.0; export the model as glTF 2.0"),
    ],
)  # fmt: skip
def test_other_files_are_refused_with_a_sentence(tmp_path, content, said):
    with pytest.raises(ModelError, match="^“m.model” " + said):
        model_of(tmp_path / "m.model", content)


def with_corner(number):
    """A file of each format, one corner of whose face has a number that no vertex has."""
    geometry = buffers(index={"type": "Uint32Array", "array": [0, 1, number]})
    return {
        "m.obj": f"{OBJ}f 1 2 {number}\n",
        "m.dae": collada(f'<triangles count="1">{VERTEX}<p>0 1 {number}</p></triangles>'),
        "m.json": json.dumps(three(geometry)),
        "old.json": json.dumps(
            {
                "metadata": {"formatVersion": 3},
                "vertices": CORNERS.ravel().tolist(),
                "faces": [0, 0, 1, number],
            }
        ),
    }


@pytest.mark.parametrize("name", ["m.obj", "m.dae", "m.json", "old.json"])
@pytest.mark.parametrize("number", [5, 4_000_000_000, 1 << 62, 1 << 70, -9])
def test_corners_without_a_vertex_are_refused(tmp_path, name, number):
    with pytest.raises(ModelError, match=f"^“{name}” is damaged or incomplete; export the model again.$"):
        model_of(tmp_path / name, with_corner(number)[name])


@pytest.mark.parametrize("count", [4, 1 << 31, 1 << 60, -1])
def test_accessors_longer_than_their_buffer_are_refused(tmp_path, count):
    accessor = {**POSITION, "count": count}
    path = gltf(tmp_path / "m.glb", [accessor], {"attributes": {"POSITION": 0}}, binary=TRIANGLE.tobytes())
    with pytest.raises(ModelError, match="^“m.glb” is damaged or incomplete; export the model again.$"):
        read_model(path)


def test_a_file_that_is_missing_is_named(tmp_path):
    with pytest.raises(ModelError, match="“gone.glb” can't be read \\(No such file or directory\\)"):
        read_model(tmp_path / "gone.glb")
    with pytest.raises(ModelError, match="can't be read"):
        read_model(tmp_path)


# Icons


@pytest.mark.feature("V1")
@pytest.mark.parametrize("image_format", [ImageFormat.PNG, ImageFormat.JPEG, ImageFormat.WEBP])
def test_icons_of_the_web_are_kept_as_they_are(tmp_path, image_format):
    data, mime = encode(pixels(40, 30), image_format)
    (tmp_path / "icon").write_bytes(data)
    image = read_icon(tmp_path / "icon")
    assert (image.data, image.mime) == (data, mime)


@pytest.mark.feature("V1")
def test_large_icons_are_made_smaller(tmp_path):
    table = np.zeros((1000, 3000, 4), np.uint8)
    table[:, :1500] = 255, 0, 0, 255
    (tmp_path / "icon.png").write_bytes(encode(table, ImageFormat.PNG)[0])
    image = read_icon(tmp_path / "icon.png")
    assert image_size_of(image.data) == (1024, 341)
    small = decode(image.data)
    assert small[100, 100].tolist() == [255, 0, 0, 255]
    assert small[100, 900, 3] == 0


@pytest.mark.feature("V1")
def test_icons_of_other_formats_become_png(tmp_path):
    memory = gdal.GetDriverByName("MEM").Create("", 8, 6, 1)
    memory.WriteArray(np.tile([0, 1], (6, 4)).astype(np.uint8))
    colors = gdal.ColorTable()
    colors.SetColorEntry(0, (10, 20, 30, 255))
    colors.SetColorEntry(1, (200, 100, 50, 255))
    memory.GetRasterBand(1).SetColorTable(colors)
    gdal.GetDriverByName("GIF").CreateCopy(str(tmp_path / "icon.gif"), memory)
    image = read_icon(tmp_path / "icon.gif")
    assert image.mime == "image/png"
    assert decode(image.data)[0, :2, :3].tolist() == [[10, 20, 30], [200, 100, 50]]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_photographs_are_turned_as_their_camera_says(tmp_path, orientation):
    """A red corner at the place that the figure of EXIF (CIPA DC-008) has for the first row and column."""
    table = np.zeros((32, 64, 3), np.uint8)
    table[:16, :16] = 255, 0, 0
    data = encode(table, ImageFormat.JPEG)[0]
    tags = (
        struct.pack("<2sHIH", b"II", 42, 8, 1) + struct.pack("<HHIHH", 0x112, 3, 1, orientation, 0) + bytes(4)
    )
    segment = b"Exif\0\0" + tags
    (tmp_path / "p.jpg").write_bytes(
        data[:2] + b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + data[2:]
    )
    image = decode(read_icon(tmp_path / "p.jpg").data)
    down, right = {
        1: (0, 0), 2: (0, 1), 3: (1, 1), 4: (1, 0), 5: (0, 0), 6: (0, 1), 7: (1, 1), 8: (1, 0),
    }[orientation]  # fmt: skip
    assert image.shape[:2] == ((32, 64) if orientation < 5 else (64, 32))
    corners = image[[4, -5]][:, [4, -5], 0] > 128
    assert np.argwhere(corners).tolist() == [[down, right]]


@pytest.mark.parametrize("content", [b"", b"hello", b"<VRTDataset rasterXSize='1' rasterYSize='1'/>"])
def test_what_is_no_image_is_named(tmp_path, content):
    (tmp_path / "icon.png").write_bytes(content)
    with pytest.raises(RasterError, match="“icon.png” is no image that can be read; save it as PNG or JPEG"):
        read_icon(tmp_path / "icon.png")


def test_damaged_and_missing_images_are_named(tmp_path):
    data = png(columns=200, rows=200)
    (tmp_path / "icon.png").write_bytes(data[: len(data) // 2])
    with pytest.raises(RasterError, match="“icon.png” is no image that can be read"):
        read_icon(tmp_path / "icon.png")
    with pytest.raises(RasterError, match="“gone.png” can't be read"):
        read_icon(tmp_path / "gone.png")


def test_a_raster_that_names_other_files_is_no_icon(tmp_path):
    (tmp_path / "a.png").write_bytes(png())
    gdal.Translate(str(tmp_path / "icon.vrt"), str(tmp_path / "a.png"), format="VRT")
    with pytest.raises(RasterError):
        web_image((tmp_path / "icon.vrt").read_bytes())
