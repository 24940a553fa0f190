"""CityGML: every version, references in either direction, places, appearance, and files that are broken or hostile."""

import resource
from functools import partial

import numpy as np
import pytest
from citymodels import (
    EAST,
    GML1,
    GML2,
    GML3,
    NORTH,
    Thing,
    box,
    built,
    citygml,
    cityjson,
    faults,
    polygon,
    village,
    volumes,
    wrapped,
    write_and_read,
)
from scenery.core.city_build import placed, prepare
from scenery.core.city_crs import east_first, horizontal, metres_of_height, named_crs
from scenery.core.city_read import read_city
from scenery.core.errors import FrameError, ModelError
from scenery.core.frame import make_frame, spatial_reference

VERSIONS = {"1.0": GML1, "2.0": GML2, "3.0": GML3}
VOLUMES = {"house": 648, "block": 1500, "pond": 0}


@pytest.fixture
def read(tmp_path):
    """Write a text and read it."""
    return partial(write_and_read, tmp_path)


def members(*objects):
    return wrapped("".join(f"<cityObjectMember>{each}</cityObjectMember>" for each in objects))


def surfaces(identifier, faces, prefix="gml:"):
    """The surfaceMember elements of faces."""
    return "".join(
        f"<{prefix}surfaceMember>{polygon(f'{identifier}_{n}', rings)}</{prefix}surfaceMember>"
        for n, (_, rings) in enumerate(faces)
    )


def building(geometry, identifier="b"):
    return f'<bldg:Building gml:id="{identifier}">{geometry}</bldg:Building>'


def solid(content):
    return f"<bldg:lod2Solid><gml:Solid><gml:exterior>{content}</gml:exterior></gml:Solid></bldg:lod2Solid>"


def multi(content, lod=2):
    return f"<bldg:lod{lod}MultiSurface><gml:MultiSurface>{content}</gml:MultiSurface></bldg:lod{lod}MultiSurface>"


# One model


@pytest.mark.feature("V12")
@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("links", ["solid", "surfaces"])
@pytest.mark.parametrize("position", ["posList", "pos"])
def test_both_formats_of_one_model_give_the_same(read, version, links, position):
    theirs = read(citygml(village(), VERSIONS[version], links=links, position=position), "model.gml")
    ours = read(cityjson(village()))
    assert theirs.ids == ours.ids
    assert theirs.attributes == ours.attributes
    assert volumes(theirs) == pytest.approx(VOLUMES)
    (one, here), (other, there) = built(theirs), built(ours)
    assert here.features.tolist() == there.features.tolist()
    corners = [found.objects.mesh.positions[found.objects.mesh.triangles] for found in (one, other)]
    assert np.allclose(*corners, atol=1e-9, rtol=0)
    kinds = [
        np.array([*found.slots.surfaces])[found.objects.mesh.slots[found.objects.mesh.triangles]]
        for found in (one, other)
    ]
    assert (kinds[0] == kinds[1]).all()
    assert faults(theirs) == faults(ours) == {}


def test_attributes_are_typed_and_nested_ones_flat(read):
    text = members(
        building(
            "<bldg:yearOfConstruction>1924</bldg:yearOfConstruction>"
            '<gen:measureAttribute name="heat"><gen:value uom="kWh">12.5</gen:value></gen:measureAttribute>'
            '<gen:genericAttributeSet name="set"><gen:intAttribute name="a"><gen:value>1</gen:value></gen:intAttribute>'
            "</gen:genericAttributeSet>"
            "<bldg:address><Address><xalAddress><City><CityName>Helsinki</CityName></City></xalAddress></Address></bldg:address>"
            "<bldg:function>1000</bldg:function><bldg:function>2000</bldg:function>"
            "<bldg:storeysAboveGround>many</bldg:storeysAboveGround>" + multi(surfaces("s", box(0, 0, 2, 2)))
        )
    )
    assert read(text, "a.gml").attributes[0] == {
        "yearOfConstruction": 1924,
        "heat": 12.5,
        "set.a": 1,
        "address.xalAddress.CityName": "Helsinki",
        "function": "1000; 2000",
        "storeysAboveGround": "many",
    }


# References


def test_a_solid_that_is_a_reference_itself_is_followed(read):
    shell = f"<gml:CompositeSurface>{surfaces('p', box(0, 0, 2, 3))}</gml:CompositeSurface>"
    shared = f'<gml:Solid gml:id="s"><gml:exterior>{shell}</gml:exterior></gml:Solid>'
    text = members(
        building('<bldg:lod2Solid xlink:href="#s"/>', "early"),
        building(f"<bldg:lod2Solid>{shared}</bldg:lod2Solid>", "owner"),
    )
    assert volumes(read(text, "a.gml")) == pytest.approx({"early": 12, "owner": 12})


def test_a_surface_turned_around_by_its_orientation_is(read):
    (roof,) = [face for face in box(0, 0, 2, 2) if face[0] == "RoofSurface"]
    plain = polygon("p", roof[1])
    turned = f'<gml:OrientableSurface orientation="-"><gml:baseSurface>{plain}</gml:baseSurface></gml:OrientableSurface>'
    normals = []
    for content in (plain, turned):
        text = members(building(multi(f"<gml:surfaceMember>{content}</gml:surfaceMember>")))
        mesh = built(read(text, "a.gml"))[0].objects.mesh
        a, b, c = mesh.positions[mesh.triangles[0]]
        normals.append(np.cross(b - a, c - a)[1])
    assert normals[0] == -normals[1] > 0


@pytest.mark.parametrize(
    "geometry",
    [
        '<gml:MultiSurface gml:id="a"><gml:surfaceMember xlink:href="#a"/></gml:MultiSurface>',
        '<gml:MultiSurface gml:id="a"><gml:surfaceMember xlink:href="#b"/></gml:MultiSurface>'
        '<gml:MultiSurface gml:id="b"><gml:surfaceMember xlink:href="#a"/></gml:MultiSurface>',
        '<gml:MultiSurface><gml:surfaceMember xlink:href="#nowhere"/></gml:MultiSurface>',
        '<gml:MultiSurface><gml:surfaceMember xlink:href="http://localhost/x.gml#p"/></gml:MultiSurface>',
    ],
)
def test_references_that_lead_nowhere_are_faults(read, geometry):
    text = members(
        building(f"<bldg:lod2MultiSurface>{geometry}</bldg:lod2MultiSurface>", "lost"),
        building(
            solid(f"<gml:CompositeSurface>{surfaces('p', box(0, 0, 2, 3))}</gml:CompositeSurface>"), "good"
        ),
    )
    model = read(text, "a.gml")
    assert volumes(model) == {"good": pytest.approx(12)}
    assert faults(model) == {"lost": {902}}


def test_references_that_double_at_every_step_stay_small(read):
    doubled = "".join(
        f'<gml:surfaceMember><gml:MultiSurface gml:id="m{n}"><gml:surfaceMember xlink:href="#m{n + 1}"/>'
        f'<gml:surfaceMember xlink:href="#m{n + 1}"/></gml:MultiSurface></gml:surfaceMember>'
        for n in range(60)
    )
    (roof,) = [face for face in box(0, 0, 2, 2) if face[0] == "RoofSurface"]
    member = f"<gml:surfaceMember>{polygon('p', roof[1])}</gml:surfaceMember>"
    last = (
        f'<gml:surfaceMember><gml:MultiSurface gml:id="m60">{member}</gml:MultiSurface></gml:surfaceMember>'
    )
    model = read(members(building(multi(doubled + last))), "a.gml")
    assert len(model.faces) == 1


# Geometries


def test_implicit_geometries_are_put_in_their_places(read):
    tree = box(-EAST, -NORTH, 1, 2)
    prototype = f'<gml:MultiSurface gml:id="tree">{surfaces("t", tree)}</gml:MultiSurface>'

    def plant(identifier, geometry, east):
        return (
            f'<veg:SolitaryVegetationObject gml:id="{identifier}"><veg:lod2ImplicitRepresentation><ImplicitGeometry>'
            f"<transformationMatrix>3 0 0 0 0 3 0 0 0 0 3 0 0 0 0 1</transformationMatrix>{geometry}"
            f"<referencePoint><gml:Point><gml:pos>{EAST + east} {NORTH} 10</gml:pos></gml:Point></referencePoint>"
            "</ImplicitGeometry></veg:lod2ImplicitRepresentation></veg:SolitaryVegetationObject>"
        )

    text = members(
        plant("one", f"<relativeGMLGeometry>{prototype}</relativeGMLGeometry>", 0),
        plant("two", '<relativeGMLGeometry xlink:href="#tree"/>', 50),
    )
    model = read(text, "a.gml")
    assert volumes(model) == pytest.approx({"one": 54, "two": 54})
    positions = built(model)[0].objects.mesh.positions
    assert positions[:, 0].max() == pytest.approx(53)
    assert (positions[:, 1].min(), positions[:, 1].max()) == pytest.approx((10, 16))


def test_a_relief_of_triangles_is_one_object(read):
    def triangle(*points):
        positions = " ".join(f"{EAST + x} {NORTH + y} {z}" for x, y, z in (*points, points[0]))
        return f"<gml:Triangle><gml:exterior><gml:LinearRing><gml:posList>{positions}</gml:posList></gml:LinearRing></gml:exterior></gml:Triangle>"

    patches = triangle((0, 0, 1), (9, 0, 2), (0, 9, 3)) + triangle((9, 0, 2), (9, 9, 5), (0, 9, 3))
    text = members(
        '<dem:ReliefFeature gml:id="land"><dem:lod>2</dem:lod><dem:reliefComponent><dem:TINRelief gml:id="tin">'
        f"<dem:lod>2</dem:lod><dem:tin><gml:TriangulatedSurface><gml:trianglePatches>{patches}</gml:trianglePatches>"
        "</gml:TriangulatedSurface></dem:tin></dem:TINRelief></dem:reliefComponent></dem:ReliefFeature>"
    )
    model = read(text, "a.gml")
    found, city = built(model)
    assert [model.ids[row] for row in city.features] == ["land"]
    assert len(found.objects.mesh.triangles) == 2
    assert model.faces.lod.tolist() == [2, 2]


@pytest.mark.parametrize(
    ("module", "kind", "geometry"),
    [
        ("bridge", "Bridge", "lod2MultiSurface"),
        ("transportation", "Road", "lod2MultiSurface"),
        ("waterbody", "WaterBody", "lod1MultiSurface"),
        ("vegetation", "PlantCover", "lod2MultiSurface"),
        ("cityfurniture", "CityFurniture", "lod2Geometry"),
        ("generics", "GenericCityObject", "lod2Geometry"),
        ("landuse", "LandUse", "lod2MultiSurface"),
        ("tunnel", "Tunnel", "lod2MultiSurface"),
    ],
)
@pytest.mark.parametrize("version", ["2.0", "3.0"])
def test_every_module_has_its_objects(read, module, kind, geometry, version):
    faces = surfaces("f", box(0, 0, 3, 2))
    text = wrapped(
        f'<cityObjectMember><m:{kind} xmlns:m="http://www.opengis.net/citygml/{module}/{version}" gml:id="it">'
        f"<m:{geometry}><gml:MultiSurface>{faces}</gml:MultiSurface></m:{geometry}></m:{kind}></cityObjectMember>",
        VERSIONS[version],
    )
    model = read(text, "a.gml")
    assert (model.ids, model.types) == (["it"], [kind])
    assert volumes(model) == {"it": pytest.approx(3 * 3 * 2)}


def test_a_window_is_a_surface_of_its_own(read):
    wall = [(0, 0, 0), (9, 0, 0), (9, 0, 6), (0, 0, 6)]
    hole = [(3, 0, 2), (3, 0, 4), (6, 0, 4), (6, 0, 2)]
    wall, hole = ([(EAST + x, NORTH + y, z) for x, y, z in ring] for ring in (wall, hole))
    window = f'<bldg:opening><bldg:Window gml:id="w">{multi(surfaces("g", [("", [hole[::-1]])]), 3)}</bldg:Window></bldg:opening>'
    text = members(
        building(
            f"<bldg:boundedBy><bldg:WallSurface>{multi(surfaces('w', [('', [wall, hole])]), 3)}{window}</bldg:WallSurface></bldg:boundedBy>"
        )
    )
    found, _ = built(read(text, "a.gml"))
    mesh = found.objects.mesh
    a, b, c = (mesh.positions[mesh.triangles[:, corner]] for corner in range(3))
    areas = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2
    slots = mesh.slots[mesh.triangles[:, 0]]
    by_kind = {kind: areas[slots == slot].sum() for slot, kind in enumerate(found.slots.surfaces)}
    assert by_kind == pytest.approx({"WallSurface": 54 - 6, "Window": 6})


def test_levels_of_detail_are_chosen_object_by_object(read):
    both = building(
        multi(surfaces("a1", box(0, 0, 1, 1)), 1) + multi(surfaces("a3", box(0, 0, 3, 3)), 3), "both"
    )
    low = building(multi(surfaces("b1", box(9, 0, 2, 2)), 1), "low")
    model = read(members(both, low), "a.gml")
    assert volumes(model, 0) == pytest.approx({"both": 27, "low": 8})
    assert volumes(model, 1) == pytest.approx({"both": 1, "low": 8})
    assert prepare(model, spatial_reference("EPSG:3879"), 3).otherwise == 1


def test_rings_that_are_not_closed_are_closed_and_told(read):
    text = members(
        building(solid(f"<gml:CompositeSurface>{surfaces('p', box(0, 0, 2, 3))}</gml:CompositeSurface>"))
    )
    start = text.index("<gml:posList>") + len("<gml:posList>")
    end = text.index("</gml:posList>")
    positions = text[start:end].split()
    model = read(text[:start] + " ".join(positions[:-3]) + text[end:], "a.gml")
    assert volumes(model) == {"b": pytest.approx(12)}
    assert faults(model) == {"b": {103}}


@pytest.mark.parametrize("positions", ["1 2 x 4 5 6 7 8 9", "1 2 3 4", "", "nan 0 0 1 1 1 2 2 2"])
def test_coordinates_that_are_none_take_only_their_face(read, positions):
    faces = surfaces("p", box(0, 0, 2, 3))
    ring = f"<gml:LinearRing><gml:posList>{positions}</gml:posList></gml:LinearRing>"
    bad = f"<gml:surfaceMember><gml:Polygon><gml:exterior>{ring}</gml:exterior></gml:Polygon></gml:surfaceMember>"
    model = read(
        members(building(solid(f"<gml:CompositeSurface>{faces}{bad}</gml:CompositeSurface>"))), "a.gml"
    )
    assert volumes(model) == {"b": pytest.approx(12)}
    assert faults(model)["b"] <= {101, 901, 103}
    assert faults(model)["b"]


# Places


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("EPSG:3879", 3879),
        ("urn:ogc:def:crs:EPSG::7415", 7415),
        ("urn:ogc:def:crs:EPSG:6.12:3879", 3879),
        ("http://www.opengis.net/def/crs/EPSG/0/7415", 7415),
        ("https://www.opengis.net/def/crs/EPSG/9.9.1/28992", 28992),
        ("http://www.opengis.net/gml/srs/epsg.xml#25832", 25832),
        ("urn:adv:crs:ETRS89_UTM33*DE_DHHN2016_NH", 25833),
    ],
)
def test_a_crs_is_known_however_it_is_named(name, code):
    assert named_crs(name).IsSame(spatial_reference(f"EPSG:{code}"))


def test_a_compound_crs_has_a_place_and_heights_apart():
    assert horizontal(named_crs("urn:ogc:def:crs:EPSG::7415")).GetAuthorityCode(None) == "28992"
    both = named_crs("urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::7837")
    assert horizontal(both).GetAuthorityCode(None) == "25832"
    assert metres_of_height(spatial_reference("EPSG:7415")) == 1
    assert metres_of_height(spatial_reference("EPSG:6318+8228")) == pytest.approx(
        0.3048
    )  # NAVD88 height (ft)
    with pytest.raises(FrameError, match="^INPUT: its CRS “no such thing” is unknown"):
        named_crs("no such thing")


@pytest.mark.parametrize(
    ("name", "point", "expected"),
    [
        ("EPSG:3879", (EAST, NORTH), (EAST, NORTH)),
        ("urn:ogc:def:crs:EPSG::3879", (NORTH, EAST), (EAST, NORTH)),
        ("urn:ogc:def:crs:EPSG::3879", (EAST, NORTH), (EAST, NORTH)),  # against the standard, but plain
        ("EPSG:3879", (NORTH, EAST), (EAST, NORTH)),
        ("urn:ogc:def:crs:EPSG::4326", (60.2, 25.0), (25.0, 60.2)),
        ("EPSG:4326", (25.0, 60.2), (25.0, 60.2)),
    ],
)
def test_the_axes_have_the_order_that_lies_in_the_area_of_the_crs(name, point, expected):
    found = east_first(name, named_crs(name), np.array([[*point, 5.0]]))
    assert found.tolist() == [[*expected, 5.0]]


def test_a_crs_may_stand_at_any_level_and_differ(read):
    """One building in GK25, one in UTM 35 through PROJ, side by side."""
    from scenery.core.city_crs import reprojected

    faces = box(20, 0, 2, 3)
    other = spatial_reference("EPSG:3067")
    moved = []
    for kind, rings in faces:
        points = [np.array(ring) for ring in rings]
        for ring in points:
            ring[:, :2] = reprojected(spatial_reference("EPSG:3879"), other, ring[:, :2])
        moved.append((kind, [list(map(tuple, ring)) for ring in points]))
    here = surfaces("a", box(0, 0, 2, 3)).replace(
        "<gml:posList>", '<gml:posList srsName="EPSG:3879" srsDimension="3">'
    )
    there = f'<gml:CompositeSurface srsName="EPSG:3067">{surfaces("c", moved)}</gml:CompositeSurface>'
    text = members(
        building(solid(f"<gml:CompositeSurface>{here}</gml:CompositeSurface>"), "a"),
        building(solid(there), "c"),
    )
    model = read(text, "a.gml")
    assert model.crs == "EPSG:3879"
    positions = built(model)[0].objects.mesh.positions
    assert positions[:, 0].max() == pytest.approx(22, abs=0.002)  # written to the millimetre
    assert volumes(model) == pytest.approx({"a": 12, "c": 12}, rel=2e-3)


def test_places_are_those_of_proj(read):
    """Delft's Dutch compound CRS to UTM 31: horizontally as PROJ says, heights as they are."""
    from osgeo import osr

    things = [Thing("b", "Building", box(0, 0, 10, 3))]
    model = read(
        cityjson(
            things,
            crs="urn:ogc:def:crs:EPSG::7415",
            transform={"scale": [0.001] * 3, "translate": [84700, 447500, 2]},
        )
    )
    source = named_crs(model.crs)
    city = prepare(model, source, 0)
    target = spatial_reference("EPSG:32631")
    transformation = osr.CoordinateTransformation(spatial_reference("EPSG:28992"), target)
    corners = np.array(transformation.TransformPoints(city.model.xyz[:, :2].tolist()))
    frame = make_frame(target, (*corners[:, :2].min(axis=0), *corners[:, :2].max(axis=0)))
    x, z = frame.to_local(corners[:, 0], corners[:, 1])
    places = placed(city, source, frame)
    assert np.allclose(places, np.column_stack((x, city.model.xyz[:, 2], z)), atol=1e-6)
    assert set(places[:, 1]) == {2.0, 5.0}


# Appearance


@pytest.mark.parametrize("version", ["2.0", "3.0"])
def test_textures_and_materials_name_their_surfaces(read, version):
    coordinates = "0 0 1 0 1 1 0 1 0 0"
    target = {
        "2.0": f'<app:target uri="#p_0"><app:TexCoordList><app:textureCoordinates ring="#p_0_ring0">{coordinates}'
        "</app:textureCoordinates></app:TexCoordList></app:target>",
        "3.0": '<app:textureParameterization><app:TextureAssociation><app:target xlink:href="#p_0"/>'
        "<app:textureParameterization><app:TexCoordList>"
        f"<app:textureCoordinates>{coordinates}</app:textureCoordinates><app:ring>#p_0_ring0</app:ring>"
        "</app:TexCoordList></app:textureParameterization></app:TextureAssociation></app:textureParameterization>",
    }[version]
    appearance = (
        "<app:appearanceMember><app:Appearance><app:theme>day</app:theme>"
        "<app:surfaceDataMember><app:ParameterizedTexture><app:imageURI>a.png</app:imageURI>"
        f"{target}</app:ParameterizedTexture></app:surfaceDataMember>"
        "<app:surfaceDataMember><app:X3DMaterial><app:diffuseColor>0 1 0</app:diffuseColor>"
        "<app:target>#p_1</app:target></app:X3DMaterial></app:surfaceDataMember></app:Appearance></app:appearanceMember>"
    )
    faces = box(0, 0, 2, 2)[:2]
    text = wrapped(
        f"<cityObjectMember>{building(multi(surfaces('p', faces)))}</cityObjectMember>{appearance}",
        VERSIONS[version],
    )
    model = read(text, "a.gml")
    assert model.textures == ["a.png"]
    assert model.faces.texture.tolist() == [0, -1]
    assert model.faces.uv[:4].tolist() == [[0, 0], [1, 0], [1, 1], [0, 1]]
    assert np.isnan(model.faces.uv[4:]).all()
    assert model.materials[model.faces.material[1]].tolist() == [0, 255, 0, 255]


# Broken and hostile files


LAUGHS = '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
)
WHOLE = citygml(village())
REFUSED = {
    "a billion laughs": (LAUGHS + "]><CityModel>&j;</CityModel>", "declares a document type"),
    "an external entity": (
        '<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]><CityModel>&x;</CityModel>',
        "declares a document type",
    ),
    "a document type alone": ("<!DOCTYPE CityModel><CityModel/>", "declares a document type"),
    "in UTF-16": (
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE m><CityModel/>'.encode("utf-16"),
        "declares a document type",
    ),
    "cut short": (WHOLE[:-300], "no well-formed XML"),
    "cut in the prologue": ('<?xml version="1.0"', "no well-formed XML"),
    "an unknown entity": ("<CityModel>&x;</CityModel>", "no well-formed XML"),
    "another XML": ("<kml/>", "no CityGML (its root is “kml”)"),
    "nested without end": ("<CityModel>" + "<a>" * 50_000, "nested too deeply"),
    "nested, and closed again": (
        members(building("<bldg:x>" + "<a>" * 5000 + "</a>" * 5000 + "</bldg:x>")),
        "nested too deeply",
    ),
    "two roots": ("<CityModel/><CityModel/>", "no well-formed XML"),
    "an unknown prefix": ("<CityModel><x:a/></CityModel>", "no well-formed XML"),
    "a byte that is none": (WHOLE.encode().replace(b"Building", b"Build\xffing", 1), "no well-formed XML"),
    "zipped": (b"PK\x03\x04 and more", "is a zip archive; unpack it"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_file_beyond_use_is_refused_in_one_sentence(read, case):
    content, words = REFUSED[case]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ModelError, match="^INPUT: ") as refusal:
        read(content, "a.gml")
    assert words in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000  # kB


@pytest.mark.parametrize(
    "content",
    ["<CityModel/>", members(building("")), members("<unknown/>"), wrapped("<boundedBy/><x><y><z/></y></x>")],
)
def test_a_file_without_geometry_gives_objects_without(tmp_path, content):
    (tmp_path / "a.gml").write_text(content)
    model = read_city(tmp_path / "a.gml")
    assert len(model.faces) == 0
    assert len(prepare(model, spatial_reference("EPSG:3879"), 0).features) == 0


def test_other_encodings_are_read(tmp_path):
    for encoding in ("utf-16", "iso-8859-1"):
        text = WHOLE.replace("UTF-8", encoding)
        (tmp_path / "a.gml").write_bytes(text.encode(encoding))
        assert read_city(tmp_path / "a.gml").attributes[0]["name"] == "Käpylä & <b>"
