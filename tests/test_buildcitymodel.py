"""City models, run as a user runs them: the same village in every format, and real cities against published figures."""

import json
import shutil

import numpy as np
import pytest
from citymodels import (
    EAST,
    GML1,
    GML2,
    GML3,
    NORTH,
    Thing,
    at,
    box,
    citygml,
    cityjson,
    cityjsonseq,
    house,
    village,
)
from osgeo import gdal
from pages import open_scene, pick, pixels, project, run
from rasters import write_raster
from scenery.core.city_read import read_city
from scenery.core.errors import ModelError
from scenery.core.images import decode
from scenery.core.part import read_part
from scenery.core.surface import Surface
from steps import run_step

pytestmark = pytest.mark.feature("V12")

VOLUMES = {"house": 10 * 8 * 7.5 + 4 * 4 * 3, "block": (400 - 100) * 5}  # the house with its annex


@pytest.fixture
def build(qgis, tmp_path):
    """Write a model to a file of a name, build it, and return its part, report and log."""

    def written(file, text, **parameters):
        path = tmp_path / file
        path.write_text(text, encoding="utf-8")
        return run_step(tmp_path, "buildcitymodel", INPUT=str(path), **parameters)

    return written


def volumes(part):
    """Enclosed m³ by id: the sum of signed tetrahedra of each feature's triangles from its own first vertex."""
    (batch,) = part.layer.batches
    places = batch.positions.astype(np.float64)
    owners = batch.features[batch.triangles[:, 0]]
    features, first = np.unique(batch.features, return_index=True)
    origins = np.zeros((len(part.layer.colors), 3))
    origins[features] = places[first]
    a, b, c = (places[batch.triangles[:, corner]] - origins[owners] for corner in range(3))
    sums = np.bincount(owners, np.einsum("ij,ij->i", a, np.cross(b, c)) / 6, minlength=len(origins))
    return dict(zip(column(part, "id"), sums.tolist()))


def column(part, name):
    (found,) = [each for each in part.layer.columns if each.name == name]
    return found.to_list()


def triangles_of(part):
    """The triangles' corners (t, 3, 3) by feature in an order that does not depend on the file's."""
    (batch,) = part.layer.batches
    corners = np.round(batch.positions[batch.triangles].astype(np.float64), 3) + 0.0
    names = np.array(column(part, "id"))[batch.features[batch.triangles[:, 0]]]
    return sorted((name, sorted(triangle)) for name, triangle in zip(names.tolist(), corners.tolist()))


FORMATS = {
    "1.0.city.json": lambda: json.dumps(cityjson(village(), "1.0", "urn:ogc:def:crs:EPSG::3879")),
    "1.1.city.json": lambda: json.dumps(cityjson(village(), "1.1")),
    "2.0.city.json": lambda: json.dumps(cityjson(village())),
    "lines.city.jsonl": lambda: cityjsonseq(village()),
    "one.gml": lambda: citygml(village(), GML1),
    "two.gml": lambda: citygml(village(), GML2),
    "three.gml": lambda: citygml(village(), GML3),
    "surfaces.gml": lambda: citygml(village(), links="surfaces"),
    "single.gml": lambda: citygml(village(), position="pos"),
    "urn.gml": lambda: citygml(village(), crs="urn:ogc:def:crs:EPSG::3879"),
}


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_the_volumes_of_the_village(build, gltf_validate, tmp_path, name):
    text = FORMATS[name]()
    if name == "urn.gml":
        # An URN has the axes in the authority's order: northing first.
        text = swapped(text)
    part, report, _ = build(name, text)
    assert report["counts"]["built"] == 3
    assert not report["skipped"]
    found = volumes(part)
    assert {key: found[key] for key in VOLUMES} == pytest.approx(VOLUMES, rel=1e-3)
    assert column(part, "type") == ["Building", "Building", "WaterBody"]
    assert part.header.kind == "citymodel"
    assert part.header.frame.crs == "EPSG:3879"
    gltf_validate(tmp_path / "part.glb")


def swapped(text):
    """A file with the first two of each three numbers of its positions exchanged."""
    import re

    def turn(match):
        values = match.group(2).split()
        for start in range(0, len(values), 3):
            values[start], values[start + 1] = values[start + 1], values[start]
        return f"{match.group(1)}{' '.join(values)}{match.group(3)}"

    return re.sub(r"(<gml:posList>)([^<]*)(</gml:posList>)", turn, text)


def test_both_formats_of_one_model_give_the_same_triangles(build):
    one, _, _ = build("a.city.json", json.dumps(cityjson(village())))
    other, _, _ = build("b.gml", citygml(village()))
    assert triangles_of(one) == triangles_of(other)


def test_attributes_keep_their_types_and_those_of_parts(build):
    part, _, _ = build("a.city.json", json.dumps(cityjson(village())))
    assert column(part, "yearOfConstruction") == [1924, None, None]
    assert column(part, "name") == ["Käpylä & <b>", None, None]
    assert column(part, "measuredHeight")[0] == 9.5


def test_only_chosen_attributes_travel(build):
    part, _, _ = build("a.city.json", json.dumps(cityjson(village())), FIELDS="name")
    assert [each.name for each in part.layer.columns] == ["id", "type", "name"]


def test_roofs_and_walls_have_their_own_colours(build):
    text = json.dumps(cityjson(village()))
    part, _, _ = build(
        "a.city.json",
        text,
        COLOR="'#ffffff'",
        ROOF_COLOR="if(\"yearOfConstruction\" < 1950, '#ff0000', '#0000ff')",
    )
    (batch,) = part.layer.batches
    colors = part.layer.colors[batch.features, 0 if batch.slots is None else batch.slots][:, :3]
    seen = {tuple(color) for color in colors[batch.features == 0].tolist()}
    assert seen == {(255, 255, 255), (255, 0, 0)}
    roofs = colors[(batch.features == 0) & (colors[:, 1] == 0)]
    assert len(roofs)
    high = batch.positions[batch.features == 0][:, 1][colors[batch.features == 0][:, 1] == 0]
    assert high.min() >= 3


def test_the_wanted_level_or_the_next_best(build):
    things = [
        Thing("both", "Building", house(), lod="2"),
        Thing("rough", "Building", box(40, 0, 5, 4), lod="1"),
    ]
    document = cityjson(things)
    coarse = cityjson([Thing("both", "Building", box(0, 0, 10, 3), lod="1")])
    shift = len(document["vertices"])
    boundaries = [
        [[[i + shift for i in ring] for ring in face] for face in shell]
        for shell in coarse["CityObjects"]["both"]["geometry"][0]["boundaries"]
    ]
    document["vertices"] += coarse["vertices"]
    document["CityObjects"]["both"]["geometry"].append(
        {"type": "Solid", "lod": "1", "boundaries": boundaries}
    )
    text = json.dumps(document)
    best, _, _ = build("a.city.json", text)
    assert volumes(best)["both"] == pytest.approx(10 * 8 * 7.5, rel=1e-3)
    low, _, _ = build("a.city.json", text, LOD=1)
    assert volumes(low) == pytest.approx({"both": 300, "rough": 100}, rel=1e-3)
    _, _, log = build("a.city.json", text, LOD=2)
    assert any("1" in line and "level" in line.lower() for line in log)


def test_each_object_is_lifted_onto_the_terrain(build, qgis, tmp_path):
    import processing

    low, high = at(-20, -20, [(0, 0, 0)])[0], at(80, 80, [(0, 0, 0)])[0]
    slope = np.tile(np.linspace(0, 50, 51), (51, 1))
    dem = write_raster(tmp_path / "slope.tif", slope, (low[0], low[1], high[0], high[1]), crs="EPSG:3879")
    terrain = str(tmp_path / "terrain.glb")
    processing.run("scenery:buildterrain", {"DEM": dem, "OUTPUT": terrain})
    part, _, _ = build("a.city.json", json.dumps(cityjson(village())), TERRAIN=terrain, TERRAIN_FIT=1)
    (batch,) = part.layer.batches
    surface = Surface(read_part(terrain).terrain)
    ids = column(part, "id")
    for name in VOLUMES:
        own = batch.positions[batch.features == ids.index(name)].astype(np.float64)
        assert own[:, 1].min() == pytest.approx(surface.heights(own[:, 0], own[:, 2]).min(), abs=0.01)


def test_a_year_becomes_a_date(build):
    part, _, _ = build("a.city.json", json.dumps(cityjson(village())), DATE='"yearOfConstruction"')
    assert part.header.extras["dates"]["start"][0].startswith("1924")
    assert part.header.extras["dates"]["start"][1] is None
    assert "end" not in part.header.extras["dates"]


def test_an_end_date_says_until_when_an_object_is_there(build):
    ends = "if(\"id\" = 'house', '1999-05-01', NULL)"
    part, _, _ = build("a.city.json", json.dumps(cityjson(village())), END_DATE=ends)
    assert part.header.extras["dates"] == {
        "end": ["1999-05-01" if name == "house" else None for name in column(part, "id")]
    }


def test_the_same_input_gives_the_same_bytes(build, tmp_path):
    text = citygml(village())
    build("a.gml", text, name="one.glb")
    build("a.gml", text, name="two.glb")
    assert (tmp_path / "one.glb").read_bytes() == (tmp_path / "two.glb").read_bytes()


def colors_of(part):
    """The different colours of a part's vertices, red, green and blue."""
    (batch,) = part.layer.batches
    slots = np.zeros(len(batch.features), int) if batch.slots is None else batch.slots
    return {tuple(color) for color in part.layer.colors[batch.features, slots][:, :3].tolist()}


def test_materials_of_cityjson_colour_the_surfaces(build):
    document = cityjson([Thing("house", "Building", house())])
    document["appearance"] = {"materials": [{"name": "red", "diffuseColor": [1.0, 0.0, 0.0]}]}
    document["CityObjects"]["house"]["geometry"][0]["material"] = {"theme": {"value": 0}}
    part, _, _ = build("a.city.json", json.dumps(document))
    assert colors_of(part) == {(255, 0, 0)}


def test_materials_of_citygml_colour_what_they_name(build):
    text = citygml([Thing("house", "Building", house())])
    material = "".join(
        f"<app:surfaceDataMember><app:X3DMaterial><app:diffuseColor>{color}</app:diffuseColor>{targets}"
        "</app:X3DMaterial></app:surfaceDataMember>"
        for color, targets in (
            ("0 0 1", "".join(f"<app:target>#house_{n}</app:target>" for n in range(5))),
            ("1 0 0", "<app:target>#house_5</app:target><app:target>#house_6</app:target>"),
        )
    )
    member = f"<app:appearanceMember><app:Appearance><app:theme>day</app:theme>{material}</app:Appearance></app:appearanceMember>"
    part, _, _ = build("a.gml", text.replace("</CityModel>", f"{member}</CityModel>"))
    assert colors_of(part) == {(0, 0, 255), (255, 0, 0)}


def test_a_texture_lies_on_its_surface(build, tmp_path):
    pixels = np.zeros((3, 8, 8), np.uint8)
    pixels[0, :4], pixels[1, 4:] = 255, 255  # red above, green below
    dataset = gdal.GetDriverByName("MEM").Create("", 8, 8, 3)
    dataset.WriteArray(pixels)
    gdal.GetDriverByName("PNG").CreateCopy(str(tmp_path / "wall.png"), dataset)
    document = cityjson([Thing("house", "Building", house())])
    document["appearance"] = {
        "textures": [{"type": "PNG", "image": "wall.png"}],
        "vertices-texture": [[0, 0], [1, 0], [1, 1], [0, 1]],
    }
    faces = document["CityObjects"]["house"]["geometry"][0]["boundaries"][0]
    values = [[[None]] for _ in faces]
    values[1] = [[0, 0, 1, 2, 3]]  # the southern wall
    document["CityObjects"]["house"]["geometry"][0]["texture"] = {"day": {"values": [values]}}
    part, _, _ = build("a.city.json", json.dumps(document))
    (batch,) = part.layer.batches
    shown = np.isfinite(batch.uv).all(axis=1)
    assert shown.sum() >= 4
    image = decode(part.layer.image.data)
    rows, columns = image.shape[:2]
    for height, color in ((6.0, (255, 0, 0)), (0.0, (0, 255, 0))):
        corners = shown & (np.abs(batch.positions[:, 1] - height) < 1e-3)
        inwards = batch.uv[shown].mean(axis=0)
        for u, v in batch.uv[corners] * 0.8 + inwards * 0.2:
            texel = image[min(int(v * rows), rows - 1), min(int(u * columns), columns - 1), :3]
            assert np.abs(texel.astype(int) - color).max() < 60


@pytest.mark.parametrize(("choice", "kinds"), [(1, {"RoofSurface"}), (2, {"RoofSurface", "WallSurface"})])
def test_surfaces_take_the_drape_from_above(build, tmp_path, choice, kinds):
    across, down = np.meshgrid(np.arange(128), np.arange(128))
    picture = np.stack((across * 2, down * 2, np.zeros_like(across))).astype(np.uint8)
    extent = (EAST - 28, NORTH - 28, EAST + 100, NORTH + 100)  # 1 m a pixel
    image = write_raster(tmp_path / "ortho.tif", picture, extent, "EPSG:3879", data_type=gdal.GDT_Byte)
    dem = write_raster(tmp_path / "dem.tif", np.zeros((64, 64)), extent, "EPSG:3879")
    run_step(tmp_path, "buildterrain", DEM=dem, IMAGE=image, name="terrain.glb")
    part, _, _ = build(
        "a.city.json",
        json.dumps(cityjson(village())),
        TERRAIN=str(tmp_path / "terrain.glb"),
        DRAPED_SURFACES=choice,
    )
    (batch,) = part.layer.batches
    draped = np.isfinite(batch.uv).all(axis=1)
    surfaces = np.array(part.header.extras["surfaces"])[batch.slots]
    assert set(surfaces[draped]) == kinds
    assert draped[np.isin(surfaces, list(kinds))].all()
    pixels = decode(part.layer.image.data)
    assert max(pixels.shape[:2]) <= 4096
    rows, columns = pixels.shape[:2]
    u, v = (batch.uv[draped] * (columns, rows)).T
    shown = pixels[np.clip(v.astype(int), 0, rows - 1), np.clip(u.astype(int), 0, columns - 1)].astype(int)
    x, y = part.header.frame.to_crs(*batch.positions[draped][:, [0, 2]].astype(np.float64).T)
    assert abs(shown[:, 0] - 2 * (x - extent[0])).max() < 8  # a pixel and a half, and JPEG
    assert abs(shown[:, 1] - 2 * (extent[3] - y)).max() < 8


# Surfaces


def described(part):
    """What the surface of each triangle says of itself, and its normal."""
    (batch,) = part.layer.batches
    rows = [
        dict(zip([c.name for c in part.layer.surfaces], row))
        for row in zip(*(c.to_list() for c in part.layer.surfaces))
    ]
    a, b, c = (batch.positions[batch.triangles[:, corner]].astype(np.float64) for corner in range(3))
    normals = np.cross(b - a, c - a)
    lengths = np.maximum(np.linalg.norm(normals, axis=1), 1e-9)
    return [rows[row] for row in batch.surfaces.tolist()], normals / lengths[:, None]


def test_surfaces_say_what_they_are_and_the_same_ones_share_a_row(build):
    document = cityjson([Thing("a", "Building", house()), Thing("b", "Building", house(40))])
    for number, item in enumerate(document["CityObjects"].values()):
        semantics = item["geometry"][0]["semantics"]
        roof = [one["type"] for one in semantics["surfaces"]].index("RoofSurface")
        semantics["surfaces"][roof].update(material="tile", solar={"kwh": 10.5 + number})
    part, _, _ = build("a.city.json", json.dumps(document))
    rows, normals = described(part)
    (batch,) = part.layer.batches
    owners = batch.features[batch.triangles[:, 0]]
    for row, up, owner in zip(rows, normals[:, 1], owners):
        kind = "RoofSurface" if up > 0.1 else "GroundSurface" if up < -0.9 else "WallSurface"
        roof = kind == "RoofSurface"
        assert row == {
            "type": kind,
            "material": "tile" if roof else None,
            "solar.kwh": 10.5 + owner if roof else None,
        }
    assert len(part.layer.surfaces[0].values) == 4  # walls, grounds, and two roofs
    part, _, _ = build("a.city.json", json.dumps(document), FIELDS="material")
    assert [each.name for each in part.layer.surfaces] == ["type", "material"]
    assert len(part.layer.surfaces[0].values) == 3


def test_surfaces_of_citygml_keep_their_attributes(kalasatama):
    part, _, _ = kalasatama
    rows, normals = described(part)
    assert {row["type"] for row in rows} == {"WallSurface", "RoofSurface", "GroundSurface"}
    # The city publishes which way its roofs look, in degrees from north.
    apart = [
        abs((np.degrees(np.arctan2(x, -z)) - float(row["RoofOrientation"]) + 180) % 360 - 180)
        for row, (x, y, z) in zip(rows, normals)
        if row["type"] == "RoofSurface" and 0.1 < y < 0.97 and row["RoofOrientation"] is not None
    ]
    assert len(apart) > 30
    assert np.median(apart) < 0.5
    assert np.mean(np.array(apart) < 2) > 0.8  # but for slivers


# Faults


def test_faces_turned_inside_are_turned_and_open_shells_are_named(build):
    inside_out = [(kind, [ring[::-1] for ring in rings]) for kind, rings in house()]
    things = [Thing("turned", "Building", inside_out), Thing("open", "Building", house(40)[1:])]
    part, report, _ = build("a.city.json", json.dumps(cityjson(things)))
    assert volumes(part)["turned"] == pytest.approx(10 * 8 * 7.5, rel=1e-3)
    text = json.dumps(report)
    assert "302" in text
    assert "open" in text


def test_a_ring_that_is_no_ring_is_reported_and_the_rest_is_built(build):
    faces = [*house(), ("WallSurface", [at(0, 0, [(0, 0, 0), (1, 0, 0)])])]
    part, report, _ = build("a.city.json", json.dumps(cityjson([Thing("a", "Building", faces)])))
    assert volumes(part)["a"] == pytest.approx(10 * 8 * 7.5, rel=1e-3)
    assert "101" in json.dumps(report)


BAD = {
    "nothing.json": ("", "is empty"),
    "words.txt": ("hello", "neither JSON nor XML"),
    "other.json": ('{"type": "FeatureCollection", "features": []}', "CityJSON"),
    "cut.json": (json.dumps(cityjson(village()))[:-200], r"cut\.json"),
    "old.json": (json.dumps(cityjson(village(), "0.8")), r"0\.8|version"),
    "bomb.gml": (
        '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>' + citygml(village()).partition("\n")[2],
        "document type|DTD|DOCTYPE",
    ),
    "external.gml": (
        '<!DOCTYPE a SYSTEM "file:///etc/passwd">' + citygml(village()).partition("\n")[2],
        "document type|DTD|DOCTYPE",
    ),
    "cut.gml": (citygml(village())[:-300], r"cut\.gml"),
    "page.html": ("<html><body/></html>", r"page\.html"),
    "empty.gml": (citygml([]), "it holds no object"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_city_model_is_named_in_one_sentence(qgis, tmp_path, name):
    import processing
    from qgis.core import QgsProcessingException

    text, sentence = BAD[name]
    (tmp_path / name).write_text(text, encoding="utf-8")
    output = tmp_path / "part.glb"
    output.write_bytes(b"before")
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        processing.run("scenery:buildcitymodel", {"INPUT": str(tmp_path / name), "OUTPUT": str(output)})
    assert "INPUT" in str(caught.value)
    assert output.read_bytes() == b"before"


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ModelError, match=r"“gone\.gml” can't be read"):
        read_city(tmp_path / "gone.gml")


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"COLOR": "2+"}, "COLOR: “2\\+” is no expression"),
        ({"TERRAIN_FIT": 1}, "TERRAIN_FIT: there is no ground to stand on"),
        ({"EXTENT": "0,1,0,1 [EPSG:3879]"}, "EXTENT|outside"),
        ({"FIELDS": "no such"}, "FIELDS"),
    ],
)
def test_bad_parameters_are_named(build, parameters, sentence):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=sentence):
        build("a.city.json", json.dumps(cityjson(village())), **parameters)


@pytest.mark.parametrize("name", ["a.city.json", "a.gml"])
def test_a_model_without_crs_asks_for_it_and_takes_the_scenes(build, name):
    from qgis.core import QgsProcessingException

    text = citygml(village(), crs=None) if name == "a.gml" else json.dumps(cityjson(village(), metadata={}))
    with pytest.raises(QgsProcessingException, match="INPUT: “a[^”]*” names no CRS; give CRS"):
        build(name, text)
    part, _, log = build(name, text, CRS="EPSG:3879")
    assert part.header.frame.crs == "EPSG:3879"
    assert any("names no CRS" in line for line in log)


# Real cities


@pytest.fixture
def kalasatama(build, shared, tmp_path):
    path = shutil.copy(shared / "helsinki" / "kalasatama_lod2.gml", tmp_path)
    return run_step(tmp_path, "buildcitymodel", INPUT=str(path))


@pytest.mark.feature("H1")
def test_kalasatama_has_61_buildings_of_867_026_cubic_metres(kalasatama, shared):
    part, report, _ = kalasatama
    assert report["counts"]["built"] == 61
    assert sum(volumes(part).values()) == pytest.approx(867_026, rel=1e-3)
    (batch,) = part.layer.batches
    assert batch.positions[:, 1].min() == pytest.approx(1.0, abs=0.05)
    assert batch.positions[:, 1].max() == pytest.approx(119.1, abs=0.05)
    # The city publishes the heights as attributes, too.
    dataset = gdal.OpenEx(str(shared / "helsinki" / "kalasatama_footprints.geojson"))
    heights = {feature["gml_id"]: feature["zmax"] for feature in dataset.GetLayer(0)}
    ids = column(part, "id")
    for row, name in enumerate(ids):
        if name in heights:
            assert batch.positions[batch.features == row][:, 1].max() == pytest.approx(
                heights[name], abs=0.02
            )
    assert sum(name in heights for name in ids) == 61


def test_the_160_buildings_and_all_570_objects_of_delft(shared, qgis, tmp_path):
    source = str(shared / "delft" / "delft_lod1.city.json")
    part, report, _ = run_step(tmp_path, "buildcitymodel", INPUT=source)
    assert report["counts"]["built"] == 570
    assert column(part, "type").count("Building") == 160
    assert part.header.frame.crs == "EPSG:28992"
    # Footprints of the same survey lie where the buildings do.
    dataset = gdal.OpenEx(str(shared / "delft" / "bgt_pand.sqlite"))
    xmin, xmax, ymin, ymax = dataset.GetLayer(0).GetExtent()
    (batch,) = part.layer.batches
    x, y = part.header.frame.to_crs(batch.positions[:, 0], batch.positions[:, 2])
    assert x.min() < xmax and x.max() > xmin and y.min() < ymax and y.max() > ymin


def test_the_26_buildings_of_a_cityjson_1_0_file(shared, qgis, tmp_path):
    source = shared / "delft" / "3d_basisvoorziening_sub_v1.0.city.json"
    part, report, _ = run_step(tmp_path, "buildcitymodel", INPUT=str(source))
    assert column(part, "type").count("Building") == 26
    assert report["counts"]["built"] == len(column(part, "type"))
    document = json.loads(source.read_text())
    vertices = (
        np.array(document["vertices"]) * document["transform"]["scale"] + document["transform"]["translate"]
    )
    (batch,) = part.layer.batches
    assert batch.positions[:, 1].min() == pytest.approx(vertices[:, 2].min(), abs=0.01)
    assert batch.positions[:, 1].max() <= vertices[:, 2].max() + 0.01


def test_a_building_is_picked_whole_with_its_attributes(kalasatama, browser, qgis, tmp_path):
    import processing

    part, _, _ = kalasatama
    page = tmp_path / "page.html"
    processing.run("scenery:assemblescene", {"PARTS": [str(tmp_path / "part.glb")], "OUTPUT": str(page)})
    shown = open_scene(browser, page)
    (batch,) = part.layer.batches
    top = batch.positions[:, 1].argmax()
    feature = int(batch.features[top])
    own = batch.positions[batch.features == feature]
    middle = own[own[:, 1] > own[:, 1].max() - 0.1].mean(axis=0)
    x, y = part.header.frame.to_crs(middle[0], middle[2])
    hit = pick(shown, *project(shown, x, y, middle[1]))
    assert hit["feature"] == feature
    assert hit["attributes"]["id"] == column(part, "id")[feature]
    assert hit["z"] == pytest.approx(119.1, abs=0.5)
    # The roof that was hit tells of itself, above what is known of the whole building.
    assert hit["surface"]["type"] == "RoofSurface"
    shown.mouse.click(*project(shown, x, y, middle[1]))
    own = shown.locator(".card .surface")
    assert own.locator("summary").inner_text() == "Surface: RoofSurface"
    assert not own.locator("td").first.is_visible()
    own.locator("summary").click()
    assert str(hit["surface"]["RoofPitch"]) in own.inner_text()
    assert column(part, "id")[feature] in shown.locator(".card").inner_text()
    shown.record.assert_clean()
    shown.context.close()


def test_roofs_follow_the_drape_that_the_page_shows(build, browser, qgis, tmp_path):
    extent = (EAST - 28, NORTH - 28, EAST + 100, NORTH + 100)
    dem = write_raster(tmp_path / "dem.tif", np.zeros((16, 16)), extent, "EPSG:3879")
    terrain = str(tmp_path / "terrain.glb")
    run_step(tmp_path, "buildterrain", DEM=dem, name="terrain.glb")
    for name, bands in (("Then", (220, 0, 0)), ("Now", (0, 0, 220))):
        colored = np.repeat(np.array(bands, np.uint8), 1024).reshape(3, 32, 32)
        image = write_raster(tmp_path / f"{name}.tif", colored, extent, "EPSG:3879", data_type=gdal.GDT_Byte)
        run_step(tmp_path, "adddrape", PART=terrain, NAME=name, IMAGE=image, name="terrain.glb")
    document = json.dumps(cityjson([Thing("a", "Building", house())]))
    city, _, _ = build("a.city.json", document, TERRAIN=terrain, DRAPED_SURFACES=1, ROOF_COLOR="'#00ff00'")
    (batch,) = city.layer.batches
    draped = np.isfinite(batch.uv).all(axis=1)[batch.triangles].all(axis=1)
    roof = batch.positions[batch.triangles[draped][0]].mean(axis=0)
    east, north = city.header.frame.to_crs(roof[0], roof[2])
    out = str(tmp_path / "scene.html")
    page = open_scene(browser, run("assemblescene", PARTS=[terrain, str(tmp_path / "part.glb")], OUTPUT=out))
    page.evaluate(
        f"() => window.scenery.setView({{camera: [{east}, {north - 1}, 120], target: [{east}, {north}, 0]}})"
    )
    px, py = project(page, east, north, roof[1])
    for name, channel in (("Then", 0), ("Now", 2), (None, 1)):
        page.evaluate("name => window.scenery.setLayer('terrain-1', { drape: name })", name)
        assert pixels(page)[int(py) - 5, int(px)].argmax() == channel
    page.context.close()
