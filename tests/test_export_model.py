"""Models, each read by another library and held against what the parts say."""

from __future__ import annotations

import json
import urllib.parse
import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import collada
import numpy as np
import pytest
import trimesh
from osgeo import gdal
from scenery.core.color import to_linear
from scenery.core.errors import OutputError, PartError, RasterError
from scenery.core.export_model import ModelFormat, export_model
from scenery.core.files import atomic_files
from scenery.core.flat_scene import Shaping
from scenery.core.flatten import flatten
from scenery.core.frame import make_frame, spatial_reference
from scenery.core.header import Header
from scenery.core.images import ImageFormat, encode
from scenery.core.layer_part import write_layer
from scenery.core.mesh import Mesh
from scenery.core.numerals import decimals, integers, joined
from scenery.core.objects import Dots, Image, Instances, Lines, Model, Objects, Primitive
from scenery.core.part import read_part
from scenery.core.raster import Grid
from scenery.core.terrain import Drape, DrapeImage, Sides, build_terrain
from scenery.core.terrain_part import write_terrain
from scipy.spatial import cKDTree
from scipy.spatial.transform import Rotation

GLB, OBJ, STL, COLLADA = ModelFormat
HOSTILE = "</title>]]><&\"'\n usemtl x\0\x0b#"
FRAME = make_frame(spatial_reference("EPSG:32654"), (300000.0, 3900000.0, 301000.0, 3900800.0))
CUBE = trimesh.creation.box(bounds=[[-0.5, 0, -0.5], [0.5, 1, 0.5]])


def ground(rows=41, columns=51):
    """Heights of a smooth surface at the vertices of a grid over FRAME."""
    x, z = np.meshgrid(np.linspace(-500, 500, columns), np.linspace(-400, 400, rows))
    return 100 + 40 * np.sin(x / 150) * np.cos(z / 130)


def terrain_part(folder, heights, place=FRAME, title="Ground", name="terrain.glb", **changes):
    terrain = build_terrain(heights, place, Grid(place.extent, heights.shape[1], heights.shape[0]))
    with open(folder / name, "wb") as file:
        write_terrain(file, Header("terrain", title, place), replace(terrain, **changes))
    return read_part(folder / name)


def layer_part(folder, colors, title="Things", name="layer.glb", frame=FRAME, solid=False, **objects):
    count = len(colors)
    colors = np.asarray(colors, np.uint8).reshape(count, -1, 4)
    with open(folder / name, "wb") as file:
        write_layer(
            file,
            Header("points", title, frame, extras={"solid": solid}),
            Objects(np.ones(count, bool), np.zeros((count, 3)), **objects),
            colors,
            [],
        )
    return read_part(folder / name)


def cubes(*places, size=1.0):
    """Cubes that stand at places (x, y, z), one a feature."""
    count = len(CUBE.vertices)
    positions = np.concatenate([CUBE.vertices * size + place for place in places])
    triangles = np.concatenate([CUBE.faces + count * number for number in range(len(places))])
    return Mesh(positions, triangles.astype(np.uint32), np.repeat(np.arange(len(places)), count))


def cube_model(**more):
    normals = CUBE.face_normals.repeat(3, axis=0).astype(np.float32)
    positions = CUBE.triangles.reshape(-1, 3).astype(np.float32)
    part = Primitive(positions, np.arange(36, dtype=np.uint32).reshape(-1, 3), normals, **more)
    return Model("cube", [part])


def copies(model, places, scales, **more):
    places = np.asarray(places, float)
    scales = np.broadcast_to(np.asarray(scales, np.float32), places.shape)
    return Instances(model, places, scales, np.arange(len(places)), **more)


@pytest.fixture
def export(tmp_path):
    """Write parts as a model and return its path."""

    def write(parts, model_format=GLB, name="model", **shaping):
        path = tmp_path / f"{name}.{model_format.value}"
        export_model(parts, str(path), model_format, Shaping(**shaping))
        return path

    return write


def vertices_of(path):
    """The corners (t, 3, 3) of all triangles as another library reads them: x east, y up, z south."""
    if path.suffix == ".dae":
        document = collada.Collada(str(path))
        assert document.errors == []
        found = [
            bound.vertex[bound.vertex_index]
            for geometry in document.scene.objects("geometry")
            for bound in geometry.primitives()
            if isinstance(bound, collada.triangleset.BoundTriangleSet)
        ]
        return np.concatenate(found)
    corners = whole(path).triangles
    return corners[..., [0, 2, 1]] * (1, 1, -1) if path.suffix == ".stl" else corners


def whole(path):
    """All triangles as one mesh."""
    loaded = trimesh.load(path, process=False)
    meshes = loaded.dump() if isinstance(loaded, trimesh.Scene) else [loaded]
    meshes = [mesh for mesh in meshes if isinstance(mesh, trimesh.Trimesh)]
    corners = np.concatenate([mesh.triangles for mesh in meshes])
    return trimesh.Trimesh(corners.reshape(-1, 3), np.arange(corners.size // 3).reshape(-1, 3), process=False)


def body(path):
    """All triangles, those that share a place joined."""
    mesh = whole(path)
    mesh.merge_vertices(merge_norm=True, merge_tex=True)
    return mesh


def assert_same_places(found, expected, tolerance):
    """Assert that two sets of points (n, 3) cover each other."""
    for here, there in ((found, expected), (expected, found)):
        assert cKDTree(here.reshape(-1, 3)).query(there.reshape(-1, 3))[0].max() <= tolerance


def json_of(path):
    data = path.read_bytes()
    return json.loads(data[20 : 20 + int.from_bytes(data[12:16], "little")])


def picture(mime=ImageFormat.PNG):
    """The west half red, the east half blue, a green line in the north."""
    pixels = np.zeros((64, 80, 3), np.uint8)
    pixels[:, :40], pixels[:, 40:], pixels[:8] = (255, 0, 0), (0, 0, 255), (0, 255, 0)
    return encode(pixels, mime)


# What is where


@pytest.mark.feature("W7")
@pytest.mark.parametrize("model_format", ModelFormat)
def test_every_vertex_of_a_terrain_is_where_the_raster_has_it(export, tmp_path, model_format):
    heights = ground()
    found = vertices_of(export([terrain_part(tmp_path, heights)], model_format))
    x, z = np.meshgrid(np.linspace(-500, 500, 51), np.linspace(-400, 400, 41))
    expected = np.column_stack((x.ravel(), heights.ravel(), z.ravel()))
    assert len(found) == 2 * 50 * 40
    assert_same_places(found, expected, 0.011)  # the terrain's heights are rounded to 2 cm


@pytest.mark.feature("W7")
@pytest.mark.parametrize("model_format", ModelFormat)
def test_triangles_face_upwards_and_bodies_outwards(export, tmp_path, model_format):
    flat = terrain_part(tmp_path, np.full((4, 5), 7.0))
    corners = vertices_of(export([flat], model_format))
    assert (np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])[:, 1] > 0).all()
    layer = layer_part(tmp_path, [[1, 2, 3, 255]], mesh=cubes((0, 0, 0), size=2))
    corners = vertices_of(export([layer], model_format))
    assert np.einsum("ij,ij->i", corners[:, 0], np.cross(corners[:, 1], corners[:, 2])).sum() / 6 == (
        pytest.approx(8)
    )


def test_pieces_of_a_large_terrain_share_the_vertices_of_their_seams(tmp_path):
    part = terrain_part(tmp_path, ground(301, 401))
    assert len(part.terrain.blocks) == 4
    (piece,) = flatten([part]).pieces
    assert len(piece.positions) == 301 * 401
    assert len(piece.elements) == 2 * 300 * 400


@pytest.mark.parametrize("rows, columns", [(41, 51), (301, 401)])
def test_normals_of_a_terrain_are_those_of_its_surface(tmp_path, rows, columns):
    (piece,) = flatten([terrain_part(tmp_path, ground(rows, columns))], Shaping(exaggeration=2)).pieces
    x, z = piece.positions[:, 0], piece.positions[:, 2]
    slope_x = 2 * 40 / 150 * np.cos(x / 150) * np.cos(z / 130)
    slope_z = -2 * 40 / 130 * np.sin(x / 150) * np.sin(z / 130)
    exact = np.column_stack((-slope_x, np.ones_like(x), -slope_z))
    exact /= np.linalg.norm(exact, axis=1, keepdims=True)
    inner = (np.abs(x) < 470) & (np.abs(z) < 370)
    assert np.degrees(np.arccos(np.einsum("ij,ij->i", piece.normals, exact)[inner].clip(-1, 1))).max() < 1


def test_normals_beside_a_hole_are_those_of_the_triangles_that_are_left(tmp_path):
    x, _ = np.meshgrid(np.arange(51) * 20.0, np.arange(41))
    heights = x / 2
    heights[10:15, 20:30] = np.nan
    (piece,) = flatten([terrain_part(tmp_path, heights)]).pieces
    np.testing.assert_allclose(
        piece.normals, np.tile(np.array((-0.5, 1, 0)) / np.sqrt(1.25), (len(piece.normals), 1)), atol=0.002
    )


def test_a_rotated_terrain_is_turned_about_the_centre(export, tmp_path):
    frame = replace(FRAME, rotation=30.0)
    heights = ground()
    found = vertices_of(export([terrain_part(tmp_path, heights, frame)]))
    x, z = np.meshgrid(np.linspace(-500, 500, 51), np.linspace(-400, 400, 41))
    own = np.column_stack((x.ravel(), heights.ravel(), z.ravel()))
    turned = Rotation.from_euler("y", 30, degrees=True).apply(own)
    assert_same_places(found, turned, 0.011)


def test_parts_of_one_crs_come_together(tmp_path):
    moved = make_frame(spatial_reference("EPSG:32654"), (300100.0, 3900100.0, 301100.0, 3900900.0))
    here = terrain_part(tmp_path, ground())
    there = layer_part(tmp_path, [[1, 2, 3, 255]], mesh=cubes((0, 5, 0)), frame=moved)
    _, cube = flatten([here, there]).pieces
    np.testing.assert_allclose(cube.positions.mean(axis=0), (100, 5.5, -100), atol=1e-4)


def test_parts_of_different_crs_are_refused(tmp_path):
    other = make_frame(spatial_reference("EPSG:32653"), FRAME.extent)
    parts = [
        terrain_part(tmp_path, ground()),
        terrain_part(tmp_path, ground(), other, title="Other", name="b.glb"),
    ]
    with pytest.raises(PartError, match="“Other” lies in EPSG:32653"):
        flatten(parts)


def test_sides_and_frame_of_a_terrain_are_there(tmp_path):
    part = terrain_part(tmp_path, ground(), sides=Sides(-20.0, "#112233"), frame="#445566")
    _, walls, plate, frame = flatten([part]).pieces
    assert walls.positions[:, 1].min() == plate.positions[:, 1].max() == -20
    np.testing.assert_allclose(walls.material.color[:3], to_linear(np.array((0x11, 0x22, 0x33), np.uint8)))
    assert frame.corners == 2


# Objects


@pytest.mark.feature("W7")
@pytest.mark.parametrize("model_format", ModelFormat)
def test_every_corner_of_a_layer_is_where_the_part_has_it(export, tmp_path, model_format):
    places = np.random.default_rng(3).uniform(-400, 400, (150, 3))
    layer = layer_part(tmp_path, np.full((150, 4), 200), mesh=cubes(*places, size=7.0))
    expected = (CUBE.triangles[None] * 7 + places[:, None, None]).reshape(-1, 3, 3)
    np.testing.assert_allclose(vertices_of(export([layer], model_format)), expected, atol=6e-4)


@pytest.mark.feature("W7")
@pytest.mark.parametrize("model_format", ModelFormat)
def test_copies_of_a_model_stand_where_they_are_turned_and_scaled_to(export, tmp_path, model_format):
    random = np.random.default_rng(4)
    places, scales = random.uniform(-300, 300, (20, 3)), random.uniform(1, 9, (20, 3))
    turns = Rotation.random(20, random_state=5)
    turned = copies(cube_model(), places, scales, rotations=turns.as_quat().astype(np.float32))
    layer = layer_part(tmp_path, np.full((20, 4), 255), instances=[turned])
    expected = np.concatenate(
        [turn.apply(CUBE.vertices * scale) + place for turn, scale, place in zip(turns, scales, places)]
    )
    assert_same_places(vertices_of(export([layer], model_format)), expected, 1e-3)


def test_a_mirrored_copy_still_faces_outwards(export, tmp_path):
    hanging = copies(cube_model(), [[0, 0, 0]], (2, -3, 2))
    mesh = body(export([layer_part(tmp_path, [[9, 9, 9, 255]], instances=[hanging])]))
    assert mesh.volume == pytest.approx(12)
    assert mesh.bounds[:, 1].tolist() == [-3, 0]


@pytest.mark.feature("W1")
def test_exaggeration_stretches_what_the_manual_says_and_moves_the_rest(export, tmp_path):
    """A standing cube is stretched with its altitude, a sphere's place is, a pipe's vertices move with their axis."""
    stretched = copies(cube_model(), [[0, 10, 0]], 1, stretches=True)
    rigid = copies(cube_model(), [[100, 10, 0]], 1)
    mesh = cubes((200, 10, 0))
    pipe = cubes((300, 10, 0))
    pipe.anchors = np.full(8, 10.0)
    parts = [
        layer_part(tmp_path, [[9, 9, 9, 255]], name="a.glb", instances=[stretched, rigid], mesh=mesh),
        layer_part(tmp_path, [[9, 9, 9, 255]], name="b.glb", mesh=pipe),
    ]
    corners = vertices_of(export(parts, exaggeration=3)).reshape(-1, 3)
    spans = [corners[np.abs(corners[:, 0] - x) < 1][:, 1] for x in (0, 100, 200, 300)]
    assert [(span.min(), span.max()) for span in spans] == [(30, 33), (30, 31), (30, 33), (30, 31)]


@pytest.mark.feature("W1")
def test_exaggeration_turns_normals_with_the_faces(tmp_path):
    slope = Mesh(
        np.array([[0, 0, 0], [0, 0, -1], [1, 1, 0]], float),
        np.array([[0, 2, 1]], np.uint32),
        np.zeros(3, int),
    )
    slope.normals = np.tile(np.array((-1, 1, 0)) / np.sqrt(2), (3, 1)).astype(np.float32)
    (piece,) = flatten([layer_part(tmp_path, [[9, 9, 9, 255]], mesh=slope)], Shaping(exaggeration=4)).pieces
    np.testing.assert_allclose(piece.normals, piece.face_normals().repeat(3, axis=0), atol=1e-6)


@pytest.mark.feature("W7")
@pytest.mark.parametrize("model_format", [GLB, OBJ, COLLADA])
def test_lines_are_lines(export, tmp_path, model_format):
    places = np.array([[0, 1, 0], [10, 2, 0], [10, 3, 10], [50, 5, 50], [60, 5, 50]], float)
    lines = Lines(places, np.array([0, 3, 5]), np.array([0, 1]), np.ones(2, np.float32))
    colors = [[255, 0, 0, 255], [0, 0, 255, 255]]
    path = export([layer_part(tmp_path, colors, lines=[lines])], model_format)
    found = segments_of(path)
    assert {tuple(sorted(map(tuple, segment))) for segment in found.tolist()} == {
        tuple(sorted(map(tuple, places[[a, b]].tolist()))) for a, b in ((0, 1), (1, 2), (3, 4))
    }


def segments_of(path):
    """Line segments (s, 2, 3) as another library reads them, of an .obj by its own words."""
    if path.suffix == ".dae":
        document = collada.Collada(str(path))
        return np.concatenate(
            [b.vertex[b.vertex_index] for g in document.scene.objects("geometry") for b in g.primitives()]
        )
    if path.suffix == ".obj":
        words = [line.split() for line in path.read_text().splitlines()]
        places = np.array([word[1:4] for word in words if word and word[0] == "v"], float)
        return places[np.array([word[1:] for word in words if word and word[0] == "l"], int) - 1]
    runs = [
        line.vertices[entity.points]
        for line in trimesh.load(path, process=False).geometry.values()
        for entity in line.entities
    ]
    return np.concatenate([np.stack((run[:-1], run[1:]), axis=1) for run in runs])


def test_what_a_format_has_no_place_for_is_named(tmp_path):
    lines = Lines(np.eye(3)[:2], np.array([0, 2]), np.array([0]), np.ones(1, np.float32))
    dots = Dots(np.ones((1, 3)), np.array([0]), np.ones(1, np.float32))
    layer = layer_part(tmp_path, [[9, 9, 9, 255]], "Ways", lines=[lines], dots=dots, mesh=cubes((0, 0, 0)))
    _, left_out = export_model([layer], str(tmp_path / "m.stl"), STL)
    assert [text.split("”")[0] for text in left_out] == ["“Ways lines", "“Ways dots"]
    _, left_out = export_model([layer], str(tmp_path / "m.dae"), COLLADA)
    assert [text.split("”")[0] for text in left_out] == ["“Ways dots"]
    _, left_out = export_model([layer], str(tmp_path / "m.glb"), GLB)
    assert left_out == []


def test_a_model_of_nothing_is_refused(tmp_path):
    dots = Dots(np.ones((1, 3)), np.array([0]), np.ones(1, np.float32))
    with pytest.raises(OutputError, match="STL holds surfaces alone"):
        export_model([layer_part(tmp_path, [[9, 9, 9, 255]], dots=dots)], str(tmp_path / "m.stl"), STL)


# Colours and images


@pytest.mark.feature("W7")
@pytest.mark.parametrize("model_format", [GLB, OBJ, COLLADA])
def test_a_colour_is_a_material(export, tmp_path, model_format):
    colors = [[200, 30, 10, 255], [0, 128, 255, 128], [200, 30, 10, 255]]
    layer = layer_part(tmp_path, colors, mesh=cubes((0, 0, 0), (50, 0, 0), (100, 0, 0)))
    path = export([layer], model_format)
    found = sorted((*color, count) for color, count in colors_of(path))
    expected = sorted([(200, 30, 10, 255, 24), (0, 128, 255, 128, 12)])
    np.testing.assert_allclose(found, expected, atol=0.6)


def colors_of(path):
    """sRGB bytes with alpha, and triangles, of each material as another library reads it."""
    if path.suffix == ".dae":
        document = collada.Collada(str(path))
        for bound in (b for g in document.scene.objects("geometry") for b in g.primitives()):
            effect = bound.material.effect
            alpha = effect.transparent[3] if effect.transparent is not None else 1
            yield [255 * c for c in (*effect.diffuse[:3], alpha)], len(bound)
        return
    for mesh in trimesh.load(path, process=False, force="scene").geometry.values():
        material = mesh.visual.material
        if path.suffix == ".obj":
            alpha = 255 * float(material.kwargs["d"][0])
            yield (*material.diffuse[:3].tolist(), alpha), len(mesh.faces)
        else:
            linear = np.array(material.baseColorFactor) / 255
            # trimesh rounds to bytes, which dark colours do not survive; hence the file's own numbers
            factors = [m["pbrMetallicRoughness"]["baseColorFactor"] for m in json_of(path)["materials"]]
            factor = min(factors, key=lambda f: np.abs(np.array(f) - linear).max())
            srgb = [
                255 * (12.92 * c if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055) for c in factor[:3]
            ]
            yield (*srgb, 255 * factor[3]), len(mesh.faces)


@pytest.mark.parametrize("model_format", [GLB, OBJ, COLLADA])
def test_many_colours_are_colours_of_vertices(export, tmp_path, model_format):
    colors = np.random.default_rng(0).integers(0, 256, (200, 4))
    colors[:, 3] = 255
    places = np.column_stack((np.arange(200) * 3.0, np.zeros(200), np.zeros(200)))
    path = export([layer_part(tmp_path, colors, mesh=cubes(*places))], model_format)
    places_found, colors_found = vertex_colors_of(path)
    feature = np.rint(places_found[:, 0] / 3).astype(int)
    expected = colors[feature, :3] / 255
    tolerance = 0.001
    if model_format is GLB:
        expected = to_linear(colors[feature, :3].astype(np.uint8))
        tolerance = 0.51 / 255  # trimesh gives bytes
    np.testing.assert_allclose(colors_found, expected, atol=tolerance)


def vertex_colors_of(path):
    if path.suffix == ".dae":
        (geometry,) = collada.Collada(str(path)).geometries
        (triangles,) = geometry.primitives
        colors = triangles.sources["COLOR"][0][4].data
        return triangles.vertex, colors[:, :3]
    if path.suffix == ".obj":
        rows = [line.split()[1:] for line in path.read_text().splitlines() if line.startswith("v ")]
        table = np.array(rows, float)
        return table[:, :3], table[:, 3:]
    (mesh,) = trimesh.load(path, process=False, force="scene").geometry.values()
    return mesh.vertices, mesh.visual.vertex_attributes["color"][:, :3] / 65535 if (
        "color" in mesh.visual.vertex_attributes
    ) else mesh.visual.vertex_colors[:, :3] / 255


@pytest.mark.feature("W7")
@pytest.mark.parametrize("model_format", [GLB, OBJ, COLLADA])
def test_a_drape_lies_on_a_terrain_as_on_the_page(export, tmp_path, model_format):
    """Every vertex has the picture's colour at its place, in a file that is the drape's to the byte."""
    data, mime = picture()
    drape = Drape("Photo", [DrapeImage(data, mime, (-520.0, -420.0, 500.0, 430.0))])
    path = export([terrain_part(tmp_path, ground(), drapes=[drape])], model_format)
    places, shares, image = textured_of(path)
    assert image == data
    expected = np.column_stack(((places[:, 0] + 520) / 1020, (places[:, 2] + 420) / 850))
    np.testing.assert_allclose(shares, expected, atol=2e-6)


def textured_of(path):
    """Places (n, 3) of vertices, their shares of the image from its upper left corner, and the image file."""
    if path.suffix == ".dae":
        document = collada.Collada(str(path))
        (bound,) = [b for g in document.scene.objects("geometry") for b in g.primitives()]
        shares = bound.texcoordset[0][bound.texcoord_indexset[0]].reshape(-1, 2)
        name = bound.material.effect.diffuse.sampler.surface.image.path
        image = (path.parent / urllib.parse.unquote(name)).read_bytes()
        return bound.vertex[bound.vertex_index].reshape(-1, 3), shares * (1, -1) + (0, 1), image
    (mesh,) = trimesh.load(path, process=False, force="scene").geometry.values()
    shares = mesh.visual.uv * (1, -1) + (0, 1)
    if path.suffix == ".obj":
        library = (path.parent / f"{path.stem}.mtl").read_text()
        name = next(line.split()[-1] for line in library.splitlines() if line.startswith("map_Kd"))
        return mesh.vertices, shares, (path.parent / name).read_bytes()
    document, data = json_of(path), path.read_bytes()
    view = document["bufferViews"][document["images"][0]["bufferView"]]
    start = 28 + int.from_bytes(data[12:16], "little") + view.get("byteOffset", 0)
    return mesh.vertices, shares, data[start : start + view["byteLength"]]


@pytest.mark.parametrize("model_format", [GLB, OBJ, COLLADA])
def test_webp_becomes_what_every_program_reads(export, tmp_path, model_format):
    pixels = np.zeros((40, 50, 4), np.uint8)
    pixels[..., 0], pixels[10:, 10:, 3] = 200, 255
    data, mime = encode(pixels, ImageFormat.WEBP)
    assert mime == "image/webp"
    drape = Drape("Photo", [DrapeImage(data, mime, (-500.0, -400.0, 500.0, 400.0))])
    _, _, image = textured_of(export([terrain_part(tmp_path, ground(), drapes=[drape])], model_format))
    gdal.FileFromMemBuffer("/vsimem/found.png", image)
    found = gdal.Open("/vsimem/found.png").ReadAsArray().transpose(1, 2, 0)
    gdal.Unlink("/vsimem/found.png")
    assert image.startswith(b"\x89PNG")
    np.testing.assert_array_equal(found[..., 3], pixels[..., 3])
    np.testing.assert_array_equal(found[10:, 10:], pixels[10:, 10:])


def test_several_images_of_a_drape_are_pieces_of_their_own(export, tmp_path, gltf_validate):
    data, mime = picture()
    images = [DrapeImage(data, mime, (w, -400.0, e, 400.0)) for w, e in ((-500.0, 0.0), (0.0, 500.0))]
    part = terrain_part(tmp_path, ground(301, 401), drapes=[Drape("Photo", images)])
    path = export([part])
    gltf_validate(path)
    west, east = trimesh.load(path, process=False).geometry.values()
    assert (west.bounds[1, 0], east.bounds[0, 0]) == (0, 0)
    for mesh, left in ((west, -500), (east, 0)):
        np.testing.assert_allclose(mesh.visual.uv[:, 0], (mesh.vertices[:, 0] - left) / 500, atol=1e-6)


@pytest.mark.parametrize("model_format", [GLB, OBJ, COLLADA])
def test_the_image_of_a_model_comes_once_for_all_its_copies(export, tmp_path, model_format):
    image = Image(*picture())
    uv = np.tile(np.array([[0, 0], [1, 0], [1, 1]], np.float32), (12, 1))
    signs = copies(cube_model(uv=uv, image=image), np.eye(3) * 50, 2, tinted=False)
    path = export([layer_part(tmp_path, np.full((3, 4), 255), instances=[signs])], model_format)
    places, shares, found = textured_of(path)
    assert found == image.data
    assert len(places) == 3 * 36
    np.testing.assert_allclose(np.unique(shares, axis=0), [[0, 0], [1, 0], [1, 1]], atol=1e-6)


def test_a_tint_multiplies_a_models_own_colour(tmp_path):
    red = copies(cube_model(color=(0.5, 1.0, 0.25, 1.0)), [[0, 0, 0]], 1)
    (piece,) = flatten([layer_part(tmp_path, [[255, 0, 255, 255]], instances=[red])]).pieces
    np.testing.assert_allclose(piece.material.color, (0.5, 0, 0.25, 1), atol=1e-4)


def test_the_plain_and_the_pictured_of_a_mesh_are_apart(tmp_path):
    mesh = cubes((0, 0, 0), (10, 0, 0))
    mesh.uv = np.full((16, 2), np.nan, np.float32)
    mesh.uv[8:] = CUBE.vertices[:, [0, 2]] + 0.5
    layer = layer_part(tmp_path, [[1, 2, 3, 255], [9, 9, 9, 255]], mesh=mesh, image=Image(*picture()))
    plain, pictured = flatten([layer]).pieces
    assert plain.material.image is None
    assert pictured.material.image.data == picture()[0]
    assert pictured.material.color == (1, 1, 1, 1)
    assert (plain.positions[:, 0] < 5).all() and (pictured.positions[:, 0] > 5).all()


# The formats' own rules


@pytest.mark.feature("W7")
def test_glb_needs_no_extension_and_the_validator_is_silent(export, tmp_path, gltf_validate):
    webp, mime = encode(np.full((8, 8, 3), 77, np.uint8), ImageFormat.WEBP)
    drape = Drape("Photo", [DrapeImage(webp, mime, (-500.0, -400.0, 500.0, 400.0))])
    lines = Lines(np.eye(3)[:2], np.array([0, 2]), np.array([0]), np.ones(1, np.float32))
    dots = Dots(np.ones((2, 3)), np.array([0, 0]), np.ones(1, np.float32))
    flat = Mesh(np.zeros((3, 3)), np.array([[0, 1, 2]], np.uint32), np.zeros(3, int))  # of no area
    parts = [
        terrain_part(tmp_path, ground(), drapes=[drape], sides=Sides(0.0, "#334455"), frame="#000000"),
        layer_part(
            tmp_path,
            [[1, 2, 3, 99]],
            mesh=flat,
            lines=[lines],
            dots=dots,
            instances=[copies(cube_model(), [[0, 0, 0]], (1, 0, 1))],
        ),
    ]
    path = export(parts)
    report = gltf_validate(path)
    document = json_of(path)
    assert report["issues"]["messages"] == []
    assert not {"extensionsUsed", "extensionsRequired"} & document.keys()
    surfaces = [p for m in document["meshes"] for p in m["primitives"] if p.get("mode", 4) == 4]
    assert surfaces and all("NORMAL" in primitive["attributes"] for primitive in surfaces)


def test_credits_travel_with_every_format_that_can_hold_them(export, tmp_path):
    part = terrain_part(tmp_path, ground())
    part.header.extras["credits"] = ["© Somebody & <Co>"]
    assert json_of(export([part]))["asset"]["copyright"] == "© Somebody & <Co>"
    assert "# © Somebody & <Co>\n" in export([part], OBJ).read_text(encoding="utf-8")
    tree = ElementTree.parse(export([part], COLLADA))
    assert tree.find(".//{*}copyright").text == "© Somebody & <Co>"


@pytest.mark.parametrize("model_format", ModelFormat)
def test_hostile_titles_stay_text(export, tmp_path, model_format, gltf_validate):
    data, mime = picture()
    drape = Drape(HOSTILE, [DrapeImage(data, mime, (-500.0, -400.0, 500.0, 400.0))])
    part = terrain_part(tmp_path, ground(), title=HOSTILE, drapes=[drape], sides=Sides(0.0, "#334455"))
    part.header.extras["credits"] = [HOSTILE]
    path = export([part], model_format, name="a name with ä & spaces")
    assert len(vertices_of(path)) > 4000
    if model_format is GLB:
        gltf_validate(path)
        assert json_of(path)["scenes"][0]["name"] == HOSTILE
    if model_format is OBJ:
        words = {line.split()[0] for line in path.read_text(encoding="utf-8").split("\n") if line}
        assert words == {"#", "mtllib", "o", "usemtl", "v", "vt", "vn", "f"}
        library = path.with_name("a_name_with_ä_spaces.mtl").read_text(encoding="utf-8")
        assert {line.split()[0] for line in library.splitlines() if line} == {
            "newmtl",
            "Kd",
            "d",
            "illum",
            "map_Kd",
            "map_d",
        }
    if model_format is COLLADA:
        title = ElementTree.parse(path).find("{*}asset/{*}title").text
        assert title == HOSTILE.replace("\0", "\ufffd").replace("\x0b", "\ufffd")


def test_stl_is_as_long_as_its_count_of_triangles_says(export, tmp_path):
    data = export([terrain_part(tmp_path, ground())], STL).read_bytes()
    count = int.from_bytes(data[80:84], "little")
    assert (count, len(data)) == (4000, 84 + 50 * 4000)
    assert not data.startswith(b"solid")


def test_collada_is_y_up_and_metric(export, tmp_path):
    document = collada.Collada(str(export([terrain_part(tmp_path, ground())], COLLADA)))
    assert (document.assetInfo.upaxis, document.assetInfo.unitmeter) == ("Y_UP", 1)


@pytest.mark.parametrize("places", [3, 6])
def test_numbers_are_written_as_python_writes_them(places):
    random = np.random.default_rng(0)
    scales = 10.0 ** random.integers(-7, 8, 5000)
    values = np.r_[random.normal(size=5000) * scales, 0, -0.0, -1e-9, 999.9996, 1e6, 123456.789, -1000, 1e-3]
    found = np.array(joined([decimals(values, places)]).split(), float)
    assert np.abs(found - values).max() <= 0.5000001 * 10.0**-places + np.abs(values).max() * 1e-15
    plain = [-1234.5, 0.25, -0.125, 1000000.0, 999.0, 7.0]
    expected = "".join(f"{value:.{places}f} " for value in plain).encode()
    assert (
        joined([decimals(np.array(plain), places)])
        == b"".join(joined([decimals(np.array([value]), places)]) for value in plain)
        == expected
    )


def test_whole_numbers_are_written_as_python_writes_them():
    values = np.r_[0, 1, 9, 10, 99, 100, 999, 1000, 1001, 99999, 10**6, 10**6 + 5, 2**31, 10**9]
    assert joined([integers(values, "/")]) == "".join(f"{value}/" for value in values).encode()


# Closed bodies


def volume_above(heights, spacing, bottom):
    """The volume between a grid's triangles, a c b and b c d of each cell, and a level: area times mean height, triangle by triangle."""
    a, b, c, d = heights[:-1, :-1], heights[:-1, 1:], heights[1:, :-1], heights[1:, 1:]
    means = np.stack(((a + b + c) / 3, (b + c + d) / 3))
    return np.nansum(means - bottom) * spacing[0] * spacing[1] / 2


@pytest.mark.feature("W7")
@pytest.mark.parametrize("model_format", [GLB, OBJ, STL])
@pytest.mark.parametrize("rows, columns", [(41, 51), (301, 401)])
def test_a_watertight_terrain_encloses_what_its_heights_say(export, tmp_path, model_format, rows, columns):
    part = terrain_part(tmp_path, ground(rows, columns))
    solid = body(export([part], model_format, watertight=True, base=30))
    heights = np.concatenate([block.heights.ravel() for block in part.terrain.blocks])
    bottom = float(heights.min()) - 30
    spacing = (1000 / (columns - 1), 800 / (rows - 1))
    assert solid.is_watertight and solid.is_winding_consistent
    assert solid.volume == pytest.approx(volume_above(ground(rows, columns), spacing, bottom), rel=2e-5)


@pytest.mark.feature("W7")
@pytest.mark.parametrize("share", [0.02, 0.3])
def test_a_terrain_with_holes_is_closed_around_each(export, tmp_path, share):
    """Holes that touch at a corner become one, so that no edge has four faces."""
    heights = ground(301, 401)
    heights[np.random.default_rng(1).random(heights.shape) < share] = np.nan
    part = terrain_part(tmp_path, heights, replace(FRAME, rotation=15.0))
    solid = body(export([part], STL, watertight=True))
    assert solid.is_watertight and solid.is_winding_consistent and solid.volume > 0


def test_nothing_but_vertices_where_holes_touch_is_lost(export, tmp_path):
    heights = np.full((9, 9), 10.0)
    heights[2, 2] = heights[6, 6] = np.nan
    solid = body(export([terrain_part(tmp_path, heights)], STL, watertight=True, base=1))
    assert solid.is_watertight
    assert solid.volume == pytest.approx(volume_above(heights, (125, 100), 9.0), rel=1e-6)


@pytest.mark.feature("W7")
def test_a_model_for_printing_is_in_millimetres_and_stands_on_its_base(export, tmp_path):
    flat = terrain_part(tmp_path, np.full((5, 6), 250.0))
    solid = body(export([flat], STL, watertight=True, size=120, base=3))
    np.testing.assert_allclose(solid.bounds, [[-60, -48, 0], [60, 48, 3]], atol=1e-4)
    assert solid.volume == pytest.approx(120 * 96 * 3, rel=1e-6)


@pytest.mark.parametrize("model_format, scale", [(GLB, 0.001), (OBJ, 1), (COLLADA, 0.001)])
def test_size_counts_in_the_units_of_a_format(export, tmp_path, model_format, scale):
    corners = vertices_of(export([terrain_part(tmp_path, ground())], model_format, size=200))
    spans = np.ptp(corners.reshape(-1, 3), axis=0)
    np.testing.assert_allclose(spans[[0, 2]], np.array((200, 160)) * scale, rtol=1e-4)


@pytest.mark.feature("W7")
def test_buildings_stay_bodies_of_their_own_and_open_surfaces_are_left_out(tmp_path):
    sheet = Mesh(
        np.array([[0, 300, 0], [9, 300, 0], [0, 300, -9]], float),
        np.array([[0, 1, 2]], np.uint32),
        np.full(3, 2),
    )
    mesh = cubes((0, 90, 0), (100, 90, 50), size=60.0)
    joined_mesh = Mesh(
        np.concatenate((mesh.positions, sheet.positions)),
        np.concatenate((mesh.triangles, sheet.triangles + 16)),
        np.concatenate((mesh.features, sheet.features)),
    )
    layer = layer_part(tmp_path, np.full((3, 4), 99), "Town", mesh=joined_mesh)
    path = tmp_path / "town.stl"
    parts = [terrain_part(tmp_path, ground()), layer]
    _, left_out = export_model(parts, str(path), STL, Shaping(watertight=True))
    bodies = body(path).split()
    assert len(bodies) == 3
    assert sorted(round(each.volume) for each in bodies)[:2] == [216000, 216000]
    assert left_out == ["the 1 surface(s) that enclose nothing of “Town”"]


# Files


@pytest.mark.parametrize("model_format", [OBJ, COLLADA])
def test_a_model_of_several_files_is_replaced_whole_or_not_at_all(tmp_path, model_format):
    path = tmp_path / f"model.{model_format.value}"
    data, mime = picture()
    extent = (-500.0, -400.0, 500.0, 400.0)
    good = terrain_part(tmp_path, ground(), drapes=[Drape("Photo", [DrapeImage(data, mime, extent)])])
    export_model([good], str(path), model_format)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.suffix != ".glb"}
    assert "model_1.png" in before
    good.terrain.drapes[0].images[0] = DrapeImage(b"RIFF....WEBPbroken", "image/webp", extent)
    with pytest.raises(RasterError, match="can't be read"):
        export_model([good], str(path), model_format)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.suffix != ".glb"} == before


def test_files_come_back_when_one_of_them_can_not_be_placed(tmp_path):
    for name in ("a.txt", "m.txt"):
        (tmp_path / name).write_text("old")
    (tmp_path / "z.txt").mkdir()
    with pytest.raises(OutputError, match="z.txt is a folder"), atomic_files(tmp_path / "m.txt") as path:
        for name in ("a.txt", "m.txt", "z.txt"):
            (path.parent / name).write_text("new")
    assert [(tmp_path / name).read_text() for name in ("a.txt", "m.txt")] == ["old", "old"]
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.txt", "m.txt", "z.txt"]


def test_the_same_parts_give_the_same_bytes(export, tmp_path):
    part = terrain_part(tmp_path, ground())
    for model_format in (GLB, OBJ, STL):
        first, second = (export([part], model_format, name=name).read_bytes() for name in "ab")
        assert first.replace(b"a.mtl", b"b.mtl") == second
