"""3D model files, against other readers of the same files and against what the tests write themselves."""

import json
import struct

import numpy as np
import pytest
import trimesh
from osgeo import gdal
from scenery.core.errors import ModelError
from scenery.core.models import read_model

pytestmark = pytest.mark.feature("V1")

TRIANGLE = np.array([(0, 0, 0), (2, 0, 0), (0, 3, 0)], np.float32)


def corners(model):
    """The corners (t, 3, 3) of all triangles of a model, in the order of the file."""
    return np.concatenate([primitive.positions[primitive.triangles] for primitive in model.primitives])


def unordered(triangles):
    """Triangles (t, 3, 3), each from its least corner on, sorted: what two readers have to agree on."""
    rounded = np.round(triangles.astype(np.float64), 4) + 0.0
    turned = []
    for triangle in rounded.tolist():
        first = triangle.index(min(triangle))
        turned.append(triangle[first:] + triangle[:first])
    return sorted(turned)


def png(path, color):
    dataset = gdal.GetDriverByName("MEM").Create("", 2, 2, 3)
    for band, value in enumerate(color, 1):
        dataset.GetRasterBand(band).Fill(value)
    gdal.GetDriverByName("PNG").CreateCopy(str(path), dataset)
    return path


def glb(document, binary=b""):
    """A binary glTF file of a document."""
    text = json.dumps(document).encode()
    text += b" " * (-len(text) % 4)
    chunks = struct.pack("<II", len(text), 0x4E4F534A) + text
    if binary:
        chunks += struct.pack("<II", len(binary), 0x004E4942) + binary
    return b"glTF" + struct.pack("<II", 2, 12 + len(chunks)) + chunks


def triangle_document(**more):
    return {
        "asset": {"version": "2.0"},
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}}]}],
        "accessors": [{"bufferView": 0, "componentType": 5126, "count": 3, "type": "VEC3"}],
        "bufferViews": [{"buffer": 0, "byteLength": 36}],
        "buffers": [{"byteLength": 36}],
        **more,
    }


# GLB and glTF


@pytest.mark.parametrize("name", ["kalasatama_2bldg.glb", "BoxTextured/BoxTextured.glb"])
def test_a_glb_has_the_triangles_that_trimesh_reads(shared, name):
    path = shared / "models" / name
    truth = trimesh.load(path, force="mesh", process=False)
    assert unordered(corners(read_model(path))) == unordered(truth.triangles)


def test_a_texture_is_embedded_as_it_is(shared):
    (primitive,) = read_model(shared / "models" / "BoxTextured" / "BoxTextured.glb").primitives
    assert primitive.image.mime == "image/png"
    assert primitive.image.data.startswith(b"\x89PNG")
    assert primitive.uv.min() >= 0
    assert primitive.uv.max() <= 6


def test_nodes_move_their_meshes(tmp_path):
    quarter = [0, 0, np.sqrt(0.5), np.sqrt(0.5)]
    nodes = [
        {"children": [1], "translation": [10, 0, 0]},
        {"mesh": 0, "rotation": quarter, "scale": [2, 2, 2]},
    ]
    path = tmp_path / "moved.glb"
    path.write_bytes(glb(triangle_document(nodes=nodes), TRIANGLE.tobytes()))
    expected = [(10, 0, 0), (10, 4, 0), (4, 0, 0)]
    np.testing.assert_allclose(corners(read_model(path))[0], expected, atol=1e-5)


def test_a_buffer_beside_the_file_is_read(tmp_path):
    document = triangle_document(buffers=[{"byteLength": 36, "uri": "data.bin"}])
    (tmp_path / "model.gltf").write_text(json.dumps(document))
    (tmp_path / "data.bin").write_bytes(TRIANGLE.tobytes())
    np.testing.assert_allclose(corners(read_model(tmp_path / "model.gltf"))[0], TRIANGLE)


# OBJ


def test_an_obj_has_the_triangles_that_trimesh_reads(tmp_path):
    sphere = trimesh.creation.icosphere(subdivisions=2)
    sphere.export(tmp_path / "sphere.obj")
    truth = trimesh.load(tmp_path / "sphere.obj", process=False)
    assert unordered(corners(read_model(tmp_path / "sphere.obj"))) == unordered(truth.triangles)


def test_polygons_negative_indices_and_materials_of_an_obj(tmp_path):
    png(tmp_path / "roof.png", (200, 100, 0))
    (tmp_path / "house.mtl").write_text(
        "newmtl wall\nKd 1 0 0\nd 0.5\nnewmtl roof\nmap_Kd -s 1 1 1 roof.png\n"
    )
    (tmp_path / "house.obj").write_text(
        "mtllib house.mtl\nv 0 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\nvt 0 0\nvt 1 0\nvt 1 1\nvt 0 1\n"
        "usemtl wall\nf 1 2 3 4\nusemtl roof\nf -4/-4 -3/-3 -2/-2\n"
    )
    wall, roof = read_model(tmp_path / "house.obj").primitives
    assert len(wall.triangles) == 2
    assert wall.color == pytest.approx((1, 0, 0, 0.5))
    assert len(roof.triangles) == 1
    assert roof.image.mime == "image/png"
    # An OBJ's texture coordinates count from the lower edge.
    assert roof.uv.tolist() == [[0, 1], [1, 1], [1, 0]]


def test_materials_that_are_missing_are_noted(tmp_path):
    (tmp_path / "plain.obj").write_text("mtllib gone.mtl\nv 0 0 0\nv 1 0 0\nv 0 1 0\nusemtl red\nf 1 2 3\n")
    model = read_model(tmp_path / "plain.obj")
    assert model.notes == ["its materials “gone.mtl” are not beside it"]
    assert model.primitives[0].color == (1, 1, 1, 1)


def test_a_face_that_is_not_convex_keeps_its_area(tmp_path):
    outline = [(0, 0), (4, 0), (4, 4), (2, 1), (0, 4)]
    vertices = "".join(f"v {x} {y} 0\n" for x, y in outline)
    (tmp_path / "dented.obj").write_text(f"{vertices}f 1 2 3 4 5\n")
    found = corners(read_model(tmp_path / "dented.obj"))
    areas = np.cross(found[:, 1] - found[:, 0], found[:, 2] - found[:, 0])[:, 2] / 2
    assert (areas > 0).all()
    assert areas.sum() == pytest.approx(10)


# COLLADA


def collada(up="Y_UP", unit="1", node="", body=None):
    body = (
        body
        or '<polylist material="m" count="1"><input semantic="VERTEX" source="#v" offset="0"/><vcount>4</vcount><p>0 1 2 3</p></polylist>'
    )
    return f"""<?xml version="1.0"?>
<COLLADA xmlns="http://www.collada.org/2005/11/COLLADASchema" version="1.4.1">
<asset><unit meter="{unit}"/><up_axis>{up}</up_axis></asset>
<library_effects><effect id="e"><profile_COMMON><technique sid="t"><lambert>
<diffuse><color>0 0 1 1</color></diffuse></lambert></technique></profile_COMMON></effect></library_effects>
<library_materials><material id="blue"><instance_effect url="#e"/></material></library_materials>
<library_geometries><geometry id="g"><mesh>
<source id="p"><float_array id="pa" count="12">0 0 0 2 0 0 2 0 3 0 0 3</float_array>
<technique_common><accessor source="#pa" count="4" stride="3"/></technique_common></source>
<vertices id="v"><input semantic="POSITION" source="#p"/></vertices>{body}</mesh></geometry></library_geometries>
<library_visual_scenes><visual_scene id="s"><node>{node}<instance_geometry url="#g"><bind_material><technique_common>
<instance_material symbol="m" target="#blue"/></technique_common></bind_material></instance_geometry></node></visual_scene></library_visual_scenes>
<scene><instance_visual_scene url="#s"/></scene></COLLADA>"""


def test_a_collada_cube_is_the_one_that_pycollada_reads(shared):
    path = shared / "models" / "cube_triangulate.dae"
    truth = trimesh.load(path, force="mesh", process=False)
    # The file counts in centimetres, which pycollada leaves as they are.
    assert unordered(corners(read_model(path))) == unordered(truth.triangles / 100)


def test_collada_turns_z_up_and_converts_units(tmp_path):
    path = tmp_path / "wall.dae"
    path.write_text(collada("Z_UP", "0.01"))
    (primitive,) = read_model(path).primitives
    low, high = primitive.positions.min(axis=0), primitive.positions.max(axis=0)
    # 2 wide and 3 high in hundredths of a metre, upright in the plane of east and up.
    np.testing.assert_allclose((low, high), ((0, 0, 0), (0.02, 0.03, 0)), atol=1e-7)
    assert primitive.color == pytest.approx((0, 0, 1, 1))


def test_collada_nodes_apply_the_last_transformation_first(tmp_path):
    path = tmp_path / "moved.dae"
    path.write_text(
        collada(node="<translate>10 0 0</translate><rotate>0 1 0 90</rotate><scale>2 1 1</scale>")
    )
    (primitive,) = read_model(path).primitives
    # Scaled to 4 along x, then turned so that x points to −z and z to x, then moved.
    np.testing.assert_allclose(primitive.positions.min(axis=0), (10, 0, -4), atol=1e-6)
    np.testing.assert_allclose(primitive.positions.max(axis=0), (13, 0, 0), atol=1e-6)


@pytest.mark.parametrize(
    ("tag", "expected"), [("tristrips", [(0, 1, 2), (1, 3, 2)]), ("trifans", [(0, 1, 2), (0, 2, 3)])]
)
def test_collada_strips_and_fans(tmp_path, tag, expected):
    body = f'<{tag} count="1"><input semantic="VERTEX" source="#v" offset="0"/><p>0 1 2 3</p></{tag}>'
    path = tmp_path / "open.dae"
    path.write_text(collada(body=body))
    places = np.array([(0, 0, 0), (2, 0, 0), (2, 0, 3), (0, 0, 3)], np.float64)
    assert unordered(corners(read_model(path))) == unordered(places[np.array(expected)])


# three.js


def test_a_scene_of_three_js_is_the_glb_of_the_same_buildings(shared):
    folder = shared / "models"
    one, other = (read_model(folder / f"kalasatama_2bldg.{kind}") for kind in ("glb", "three.json"))
    assert unordered(corners(one)) == unordered(corners(other))
    for mine, yours in zip(one.primitives, other.primitives):
        assert mine.color == pytest.approx(yours.color, abs=1e-6)


@pytest.mark.parametrize(
    ("shape", "volume"),
    [
        ({"type": "BoxGeometry", "width": 2, "height": 3, "depth": 4}, 24),
        ({"type": "CylinderGeometry", "radiusTop": 1, "radiusBottom": 2, "height": 3}, np.pi * (1 + 2 + 4)),
        ({"type": "ConeGeometry", "radius": 2, "height": 3}, np.pi * 4),
        ({"type": "SphereGeometry", "radius": 2}, 4 / 3 * np.pi * 8),
    ],
)
def test_shapes_that_three_js_names_have_their_size(tmp_path, shape, volume):
    document = {
        "metadata": {"version": 4.5, "type": "Object"},
        "geometries": [{"uuid": "g", **shape}],
        "object": {"type": "Mesh", "geometry": "g"},
    }
    (tmp_path / "shape.json").write_text(json.dumps(document))
    found = corners(read_model(tmp_path / "shape.json")).astype(np.float64)
    own = np.einsum("ij,ij->i", found[:, 0], np.cross(found[:, 1], found[:, 2])).sum() / 6
    assert own == pytest.approx(volume, rel=0.04)
    # Their middle is at the origin.
    np.testing.assert_allclose(found.min(axis=(0, 1)) + found.max(axis=(0, 1)), 0, atol=0.1)


def test_the_older_format_of_three_js(tmp_path):
    png(tmp_path / "tile.png", (0, 0, 255))
    document = {
        "metadata": {"formatVersion": 3.1},
        "materials": [{"colorDiffuse": [1, 0, 0]}, {"mapDiffuse": "tile.png"}],
        "vertices": [0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0],
        "uvs": [[0, 0, 1, 0, 1, 1, 0, 1]],
        # A triangle of the first material, then a square of the second with texture coordinates.
        "faces": [2, 0, 1, 2, 0, 1 + 2 + 8, 0, 1, 2, 3, 1, 0, 1, 2, 3],
    }
    (tmp_path / "old.json").write_text(json.dumps(document))
    red, tiled = read_model(tmp_path / "old.json").primitives
    assert (len(red.triangles), red.color) == (1, pytest.approx((1, 0, 0, 1)))
    assert (len(tiled.triangles), tiled.image.mime) == (2, "image/png")
    assert tiled.uv.tolist() == [[0, 1], [1, 1], [1, 0], [0, 0]]


# What can't be shown

SECRET = "root:x:0:0"
BAD = {
    "nothing.glb": (b"", "is no GLB, glTF"),
    "text.obj": (b"hello", "is no GLB, glTF"),
    "old.glb": (b"glTF" + struct.pack("<II", 1, 12), "is glTF 1"),
    "cut.glb": (glb(triangle_document(), TRIANGLE.tobytes())[:-20], "is damaged or incomplete"),
    "draco.glb": (
        glb(triangle_document(extensionsRequired=["KHR_draco_mesh_compression"])),
        "compressed with Draco",
    ),
    "looped.glb": (
        glb(triangle_document(nodes=[{"children": [0], "mesh": 0}]), TRIANGLE.tobytes()),
        "nodes that hold one another",
    ),
    "huge.glb": (
        glb(
            triangle_document(
                accessors=[{"bufferView": 0, "componentType": 5126, "count": 1 << 40, "type": "VEC3"}]
            ),
            TRIANGLE.tobytes(),
        ),
        "is damaged|more than",
    ),
    "far.obj": (b"v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 9\n", "is damaged or incomplete"),
    "nan.obj": (b"v nan 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n", "no finite numbers|is damaged"),
    "empty.json": (b'{"metadata":{"type":"Object"},"object":{"type":"Group"}}', "holds no triangles"),
    "bomb.dae": (
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><COLLADA>&b;</COLLADA>',
        "declares a document type",
    ),
    "deep.dae": (b"<COLLADA>" + b"<node>" * 500 + b"</node>" * 500 + b"</COLLADA>", "nested too deeply"),
    "other.dae": (b"<html></html>", "is no COLLADA file"),
    "cut.dae": (collada().encode()[:-30], "is damaged or incomplete"),
    "outside.gltf": (
        json.dumps(triangle_document(buffers=[{"byteLength": 36, "uri": "../../../../etc/passwd"}])).encode(),
        "needs the file “passwd”",
    ),
    "wordy.json": (b'{"a": [' + b"[" * 5000, "is damaged or incomplete"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_shown_is_named_in_one_sentence(tmp_path, name):
    data, sentence = BAD[name]
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ModelError, match=sentence) as caught:
        read_model(tmp_path / name)
    assert name in str(caught.value)
    assert str(caught.value).count(". ") == 0


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ModelError, match=r"“gone\.glb” can't be read"):
        read_model(tmp_path / "gone.glb")
