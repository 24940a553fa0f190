"""CityJSON: what the reader makes of every kind of geometry, of references, appearance and damage."""

import json
import resource
from functools import partial

import numpy as np
import pytest
from citymodels import (
    EAST,
    GK25,
    NORTH,
    box,
    built,
    cityjson,
    cityjsonseq,
    faults,
    house,
    village,
    volumes,
    write_and_read,
)
from scenery.core.city import AREA, LINE, POINT
from scenery.core.city_attributes import column, flattened
from scenery.core.city_build import prepare
from scenery.core.city_read import read_city
from scenery.core.errors import ModelError

IDENTITY = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]
CUBE = [[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0], [0, 0, 1], [1, 0, 1], [1, 1, 1], [0, 1, 1]]
CUBE_FACES = [[0, 3, 2, 1], [4, 5, 6, 7], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]]
SHELL = [[face] for face in CUBE_FACES]


@pytest.fixture
def read(tmp_path):
    """Write a document, or a text, and read it."""
    return partial(write_and_read, tmp_path)


def document(geometry, vertices=CUBE, kind="Building", **more):
    """A file of one object with one geometry, in metres."""
    geometry = {"lod": "2", **geometry}
    return {
        "type": "CityJSON",
        "version": "2.0",
        "CityObjects": {"it": {"type": kind, "geometry": [geometry]}},
        "vertices": [[x + EAST, y + NORTH, z] for x, y, z in vertices],
        **more,
    }


# What is read


@pytest.mark.feature("V12")
@pytest.mark.parametrize("version", ["1.0", "1.1", "2.0"])
def test_objects_have_their_volumes_whatever_the_version(read, version):
    found = volumes(read(cityjson(village(), version)))
    assert found == pytest.approx({"house": 600 + 48, "block": 1500, "pond": 0}, abs=1e-6)


def test_a_sequence_gives_what_the_whole_file_gives(read):
    whole, lines = read(cityjson(village())), read(cityjsonseq(village()), "model.city.jsonl")
    assert lines.ids == whole.ids
    assert lines.attributes == whole.attributes
    assert lines.parents.tolist() == whole.parents.tolist()
    one, other = (built(model)[0].objects.mesh for model in (whole, lines))
    assert (one.positions[one.triangles] == other.positions[other.triangles]).all()


TRIANGLE = [[0, 1000, 0], [-7, 250, 1], [123456789, 20, -3]]
LINE_OF = '{"type":"CityJSONFeature","id":"a","CityObjects":{"a":{"type":"Building"}},"vertices":VERTICES}'
LARGE = (1 << 53) + 2
WRITTEN = {  # vertices as lines write them; in the last place, plain, they are read as text
    "plainly": ("[[0,1000,0],[-7,250,1],[123456789,20,-3]]", LINE_OF),
    "with spaces": ("[[0, 1000, 0], [-7, 250, 1], [123456789, 20, -3]]", LINE_OF.replace(":V", ": V")),
    "before other members": (json.dumps(TRIANGLE), LINE_OF[:-1] + ',"extension":[[1]]}'),
    "with an end of line of two": (json.dumps(TRIANGLE), LINE_OF + "\r"),
    "with exponents": ("[[0,1e3,0],[-7,2.5e2,1],[123456789,20,-3]]", LINE_OF),
    "with a zero of a sign": ("[[-0,1000,0],[-7,250,1],[123456789,20,-3]]", LINE_OF),
    "twice, of which the last counts": (
        json.dumps(TRIANGLE),
        LINE_OF.replace('"id"', '"vertices":[[5,5,5]],"id"'),
    ),
    "in an attribute, too": (
        json.dumps(TRIANGLE),
        LINE_OF.replace(
            '"Building"', '"Building","attributes":{"vertices":[[9,9,9]],"\\"vertices":[[8,8,8]]}'
        ),
    ),
}


@pytest.mark.parametrize("way", WRITTEN)
def test_vertices_are_the_same_however_a_line_writes_them(read, way):
    text, line = WRITTEN[way]
    head = json.dumps(cityjson([], "2.0") | {"transform": {"scale": [1, 1, 1], "translate": [0, 0, 0]}})
    model = read("\n".join([head, *[line.replace("VERTICES", text)] * 3]) + "\n", "model.city.jsonl")
    assert model.xyz.tolist() == TRIANGLE * 3


@pytest.mark.parametrize("number", [LARGE, -LARGE, 1 << 70, -(1 << 70)])
def test_numbers_of_many_digits_are_the_nearest_there_are(read, number):
    head = json.dumps(cityjson([], "2.0") | {"transform": {"scale": [1, 1, 1], "translate": [0, 0, 0]}})
    model = read(f"{head}\n{LINE_OF.replace('VERTICES', f'[[0,{number},0]]')}\n", "model.city.jsonl")
    assert model.xyz.tolist() == [[0, float(number), 0]]


@pytest.mark.parametrize(
    ("kind", "boundaries", "volume"),
    [
        ("MultiSurface", SHELL, 1),
        ("CompositeSurface", SHELL, 1),
        ("Solid", [SHELL], 1),
        ("MultiSolid", [[SHELL]], 1),
        ("CompositeSolid", [[SHELL]], 1),
    ],
)
def test_every_type_of_polygons_is_built(read, kind, boundaries, volume):
    assert volumes(read(document({"type": kind, "boundaries": boundaries}))) == {"it": pytest.approx(volume)}


def test_a_void_is_taken_from_its_solid(read):
    small = [[x * 0.5 + 0.25, y * 0.5 + 0.25, z * 0.5 + 0.25] for x, y, z in CUBE]
    void = [[[corner + 8 for corner in face]] for face in CUBE_FACES]  # turned outwards: to be repaired
    model = read(document({"type": "Solid", "boundaries": [SHELL, void]}, CUBE + small))
    assert volumes(model) == {"it": pytest.approx(1 - 0.125)}
    assert faults(model) == {"it": {405}}


def test_points_and_lines_are_kept(read):
    model = read(document({"type": "MultiPoint", "boundaries": [0, 1, 2]}))
    assert built(model)[0].objects.dots.positions.tolist() == [[0, 0, 0], [1, 0, 0], [1, 0, -1]]
    model = read(document({"type": "MultiLineString", "boundaries": [[0, 1, 2], [4, 5]]}))
    (lines,) = built(model)[0].objects.lines
    assert lines.offsets.tolist() == [0, 3, 5]
    assert sorted({AREA, LINE, POINT}) == [0, 1, 2]
    assert model.faces.kind.tolist() == [LINE, LINE]


def test_a_template_is_turned_enlarged_and_put_in_its_place(read):
    matrix = [0, -2, 0, 5, 2, 0, 0, 6, 0, 0, 2, 7, 0, 0, 0, 1]  # a quarter turn, twice the size, moved
    templates = {
        "templates": [{"type": "Solid", "lod": "2", "boundaries": [SHELL]}],
        "vertices-templates": [[9, 9, 9], *CUBE][1:],
    }
    instance = {"type": "GeometryInstance", "template": 0, "boundaries": [1], "transformationMatrix": matrix}
    model = read(document(instance, **{"geometry-templates": templates}))
    mesh = built(model)[0].objects.mesh
    assert mesh.volumes(1) == pytest.approx([8])
    low, high = mesh.positions.min(axis=0), mesh.positions.max(axis=0)
    assert (low[0], high[0]) == (1 + 5 - 2, 1 + 5)  # vertex 1 is at x = 1
    assert (-high[2], -low[2]) == (6, 8)
    assert (low[1], high[1]) == (7, 9)


def test_semantics_reach_through_nulls(read):
    semantics = {
        "surfaces": [{"type": "RoofSurface"}, {"type": "+Moss"}],
        "values": [[None, 0, 1, None, 1, 0]],
    }
    model = read(document({"type": "Solid", "boundaries": [SHELL], "semantics": semantics}))
    named = [model.semantics[row] if row >= 0 else "" for row in model.faces.semantic]
    assert named == ["", "RoofSurface", "Moss", "", "Moss", "RoofSurface"]
    semantics["values"] = [None]
    model = read(document({"type": "Solid", "boundaries": [SHELL], "semantics": semantics}))
    assert (model.faces.semantic == -1).all()


def test_walls_and_roofs_of_a_plain_solid_are_told_by_their_slopes(read):
    things = village()[:1]
    things[0].faces = [("", rings) for _, rings in things[0].faces]
    found, _ = built(read(cityjson(things)))
    kinds = [found.model.semantics[row] for row in found.model.faces.semantic]
    assert kinds == [kind for kind, _ in house()]


def test_parts_belong_to_their_building(read):
    model = read(cityjson(village()))
    _, city = built(model)
    assert [model.ids[row] for row in city.features] == ["house", "block", "pond"]


def test_a_circle_of_parents_is_broken(read):
    data = cityjson(village()[:2])
    data["CityObjects"]["house"]["parents"] = ["annex"]
    assert len(prepare(read(data), GK25, 0).features) == 2


def test_what_an_extension_adds_is_an_attribute(read):
    data = cityjson(village())
    data["CityObjects"]["house"]["+solar"] = {"kWh": 4200, "panels": ["a", "b"]}
    data["CityObjects"]["house"]["type"] = "+NoiseBuilding"
    model = read(data)
    assert model.types[0] == "NoiseBuilding"
    assert model.attributes[0]["+solar.kWh"] == 4200
    assert model.attributes[0]["+solar.panels"] == "a, b"


def test_columns_have_the_types_of_their_values():
    kinds = {
        "integer": [1, None, 3],
        "real": [1, 2.5, None],
        "boolean": [True, None, False],
        "text": [1, "a", None],
    }
    for kind, values in kinds.items():
        found = column("x", values)
        assert found.type == kind
        assert found.valid.tolist() == [value is not None for value in values]
    assert column("x", [float("nan"), 1.0]).valid.tolist() == [False, True]
    assert column("x", [1 << 70, 1]).type == "text" or column("x", [1 << 70, 1]).type == "real"
    assert flattened({"a": {"b": {"c": 1}}, "d": 2}) == {"a.b.c": 1, "d": 2}


@pytest.mark.parametrize(
    ("lod", "expected", "missing"),
    [(0, 1000.0, 0), (1, 8.0, 0), (2, 1000.0, 0), (2.1, 27.0, 0), (3, 1000.0, 1)],
)
def test_a_level_of_detail_is_chosen(read, lod, expected, missing):
    data = cityjson([])
    sizes = {"1.2": 2, "2.1": 3, "2.2": 10}
    things = village()[:1]
    geometries = []
    for level, size in sizes.items():
        things[0].faces, things[0].lod = box(0, 0, size, size), level
        made = cityjson(things)
        base = len(data["vertices"])
        data["vertices"] += made["vertices"]
        (geometry,) = made["CityObjects"]["house"]["geometry"]
        geometry["boundaries"] = [
            [[[corner + base for corner in ring] for ring in face] for face in shell]
            for shell in geometry["boundaries"]
        ]
        geometries.append(geometry)
    data["CityObjects"] = {"house": {"type": "Building", "geometry": geometries}}
    model = read(data)
    assert volumes(model, lod) == {"house": pytest.approx(expected)}
    assert prepare(model, GK25, lod).otherwise == missing


# Appearance


def textured(values, image="tile.png", **more):
    appearance = {
        "textures": [{"type": "PNG", "image": image}],
        "vertices-texture": [[0, 0], [1, 0], [1, 1], [0, 1], [3, 0], [3, 1]],
        "materials": [{"name": "red", "diffuseColor": [1, 0, 0], "transparency": 0.5}],
        **more,
    }
    geometry = {"type": "MultiSurface", "boundaries": [[[4, 5, 6, 7]]], "texture": {"t": {"values": values}}}
    return document(geometry, appearance=appearance)


@pytest.fixture
def tile(tmp_path):
    """A 64 px image: blue above, yellow below."""
    pixels = np.zeros((3, 64, 64), np.uint8)
    pixels[:, :32] = np.array((0, 0, 255))[:, None, None]
    pixels[:, 32:] = np.array((255, 220, 0))[:, None, None]
    from osgeo import gdal

    source = gdal.GetDriverByName("MEM").Create("", 64, 64, 3)
    for band in range(3):
        source.GetRasterBand(band + 1).WriteArray(pixels[band])
    gdal.GetDriverByName("PNG").CreateCopy(str(tmp_path / "tile.png"), source)
    return tmp_path


def texel(found, place):
    """The colour that the mesh shows at the vertex of a place."""
    from scenery.core.images import decode

    mesh = found.objects.mesh
    (row,) = np.flatnonzero((mesh.positions == place).all(axis=1))
    pixels = decode(found.objects.image.data)
    u, v = mesh.uv[row]
    rows, columns = pixels.shape[:2]
    return tuple(pixels[min(int(v * rows), rows - 1), min(int(u * columns), columns - 1), :3].tolist())


def test_a_texture_lies_as_its_coordinates_say(read, tile):
    found, _ = built(read(textured([[[0, 0, 1, 2, 3]]])), folder=tile)
    assert texel(found, (0, 1, 0)) == (255, 220, 0)  # lower left
    assert texel(found, (0, 1, -1)) == (0, 0, 255)  # upper left


def test_a_repeating_texture_is_laid_out_as_often(read, tile):
    found, _ = built(read(textured([[[0, 0, 4, 5, 3]]])), folder=tile)
    span = np.ptp(found.objects.mesh.uv[:, 0])
    from scenery.core.images import image_size_of

    assert span * image_size_of(found.objects.image.data)[0] == pytest.approx(3 * 64, abs=0.01)


@pytest.mark.parametrize(
    "image", ["none.png", "../tile.png", "/etc/passwd", "http://localhost/tile.png", "\0"]
)
def test_a_texture_that_can_not_be_read_is_a_fault(read, tile, image):
    inside = tile / "inside"
    inside.mkdir()
    model = read(textured([[[0, 0, 1, 2, 3]]], image))
    found, _ = built(model, folder=inside)
    assert found.objects.image is None
    assert faults(model) == {"it": {903}}


def test_many_textures_share_one_image_of_limited_size():
    from scenery.core.atlas import MAX_SIDE, RIM, pack

    random = np.random.default_rng(1)
    sizes = {n: (int(w), int(h)) for n, (w, h) in enumerate(random.integers(16, 900, (120, 2)))}
    repeats = np.ones((120, 2), np.int64)
    repeats[5] = (4, 1)
    atlas = pack(sizes, repeats, lambda n, size: np.full((size[1], size[0], 4), n, np.uint8))
    assert max(atlas.pixels.shape[:2]) <= MAX_SIDE
    for number, tile in atlas.tiles.items():
        bottom, right = tile.top + tile.height * tile.down, tile.left + tile.width * tile.across
        inside = atlas.pixels[tile.top - RIM : bottom + RIM, tile.left - RIM : right + RIM]
        assert (inside == number).all()


def test_a_material_colours_its_faces(read):
    data = textured([[[None]]])
    data["CityObjects"]["it"]["geometry"][0]["material"] = {"day": {"value": 0}}
    model = read(data)
    assert model.materials[model.faces.material[0]].tolist() == [255, 0, 0, 128]


# Repair


def test_faces_that_look_inwards_are_turned(read):
    shell = [[list(face)] for face in CUBE_FACES]
    shell[2][0].reverse()
    shell[4][0].reverse()
    model = read(document({"type": "Solid", "boundaries": [shell]}))
    assert volumes(model) == {"it": pytest.approx(1)}
    assert faults(model) == {"it": {307}}


def test_a_solid_turned_inside_out_is_turned(read):
    model = read(document({"type": "Solid", "boundaries": [[[face[::-1]] for face in CUBE_FACES]]}))
    assert volumes(model) == {"it": pytest.approx(1)}
    assert faults(model) == {"it": {405}}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda shell: shell.pop(), 302),
        (lambda shell: shell[0].__setitem__(0, [0, 3, 3, 2, 1]), 102),
        (lambda shell: shell.append([[0, 1]]), 101),
        (lambda shell: shell.append([[0, 2, 1, 3]]), 104),
        (lambda shell: shell.append([[0, 1, 99]]), 902),
        (lambda shell: shell.append([[0, 1, -2]]), 902),
    ],
)
def test_faults_are_told_by_their_codes(read, change, code):
    shell = [[list(face)] for face in CUBE_FACES]
    change(shell)
    model = read(document({"type": "Solid", "boundaries": [shell]}))
    assert volumes(model)["it"] > 0
    assert code in faults(model)["it"]


def test_a_face_that_is_not_flat_is_told_and_built(read):
    bent = [*CUBE[:6], [1, 1, 1.2], CUBE[7]]
    model = read(document({"type": "Solid", "boundaries": [SHELL]}, bent))
    assert volumes(model)["it"] == pytest.approx(1.0, abs=0.11)
    assert faults(model) == {"it": {203}}


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Solid", "boundaries": 5},
        {"type": "Solid", "boundaries": [[[["a", "b", "c"]]]]},
        {"type": "Solid", "boundaries": [[[[0.5, 1, 2]]]]},
        {"type": "Solid", "boundaries": [[[[[0, 1, 2]]]]]},
        {"type": "Sphere", "boundaries": []},
        {"type": "Solid"},
        {"type": "GeometryInstance", "template": 7, "boundaries": [0], "transformationMatrix": IDENTITY},
        {"type": "GeometryInstance", "template": 0, "boundaries": [77], "transformationMatrix": IDENTITY},
        {"type": "GeometryInstance", "template": 0, "boundaries": [0], "transformationMatrix": [1, 2]},
        {"type": "MultiPoint", "boundaries": [1 << 80]},
    ],
)
def test_a_geometry_that_is_none_is_a_fault_of_its_object(read, geometry):
    templates = {"templates": [{"type": "MultiSurface", "boundaries": SHELL}], "vertices-templates": CUBE}
    data = document(geometry, **{"geometry-templates": templates})
    data["CityObjects"]["good"] = {
        "type": "Building",
        "geometry": [{"type": "Solid", "lod": "2", "boundaries": [SHELL]}],
    }
    model = read(data)
    assert volumes(model) == {"good": pytest.approx(1)}
    assert faults(model) == {"it": {901}}


def test_a_vertex_that_is_no_number_takes_only_its_faces(read):
    text = json.dumps(document({"type": "Solid", "boundaries": [SHELL]})).replace(
        f"{EAST + 1}, {NORTH + 1}", "NaN, 0", 1
    )
    model = read(text)
    built(model)
    assert faults(model) == {"it": {901, 302}}


@pytest.mark.parametrize(
    "items", [{"it": 5}, {"it": {"type": 3}}, {"it": None}, {"it": {"geometry": "none"}}]
)
def test_an_object_that_is_none_does_no_harm(read, items):
    data = cityjson(village())
    data["CityObjects"].update(items)
    assert set(volumes(read(data))) == {"house", "block", "pond"}


WHOLE = json.dumps(cityjson(village()))
REFUSED = {
    "cut short": (WHOLE[:-200], "is no valid JSON"),
    "empty": ("", "is empty"),
    "text": ("hello", "is neither JSON nor XML"),
    "another JSON": ('{"type": "FeatureCollection"}', "is JSON but no CityJSON"),
    "a version of tomorrow": (WHOLE.replace('"2.0"', '"3.1"'), "version “3.1”"),
    "no version": (WHOLE.replace('"version": "2.0"', '"v": 1'), "version “None”"),
    "no objects": (json.dumps({"type": "CityJSON", "version": "2.0"}), "has no CityObjects"),
    "objects as a list": (
        WHOLE.replace('"CityObjects": {', '"CityObjects": [], "x": {'),
        "has no CityObjects",
    ),
    "vertices of two": (WHOLE.replace('"vertices": [', '"vertices": [[0, 0], '), "are no triples of numbers"),
    "vertices as texts": (
        WHOLE.replace('"vertices": [', '"vertices": [["a", 0, 0], '),
        "are no triples of numbers",
    ),
    "a wrong transform": (WHOLE.replace('"scale"', '"skale"'), "are no triples of numbers"),
    "nested without end": ('{"a":' * 100_000, "nested too deeply"),
    "zipped": (b"PK\x03\x04 and more", "is a zip archive; unpack it"),
    "gzipped": (b"\x1f\x8b\x08 and more", "is a gzip file; unpack it"),
    "a broken line": (cityjsonseq(village()) + '{"type": "City', "line 5 of"),
    **{
        f"vertices of a line as {vertices}": (
            json.dumps(cityjson([])) + "\n" + LINE_OF.replace("VERTICES", vertices) + "\n",
            words,
        )
        for vertices, words in {
            "[[0,0]]": "no triples of numbers",
            "[[0,0,0],[1]]": "no triples of numbers",
            "[0,0,0]": "no triples of numbers",
            "[[0,,0]]": "line 2",
            "[[,0,0]]": "line 2",
            "[[0,0,]]": "line 2",
            "[[0,0,-]]": "line 2",
            "[[0,0,-01]]": "line 2",
            "[[0,0,--1]]": "line 2",
            "[[0,0,1-2]]": "line 2",
            "[[0,0,1 2]]": "line 2",
            "[[0,0,0][1,1,1]]": "line 2",
            "[[0,0,0],]": "line 2",
            "[[0,0,0]": "line 2",
        }.items()
    },
    "a line of another kind": (cityjsonseq(village()) + '{"type": "Feature"}\n', "no CityJSONFeature"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_file_beyond_use_is_refused_in_one_sentence(read, case):
    content, words = REFUSED[case]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ModelError, match="^INPUT: ") as refusal:
        read(content)
    assert words in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000  # kB


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(ModelError, match="can't be read"):
        read_city(tmp_path / "nothing.json")
