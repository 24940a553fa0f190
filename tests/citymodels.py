"""Small city models, written as CityJSON and as CityGML, and what the reader makes of them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import numpy as np
from scenery.core.city_build import build, load_texture, prepare
from scenery.core.city_read import read_city
from scenery.core.frame import spatial_reference

GK25 = spatial_reference("EPSG:3879")
EAST, NORTH = 25498000.0, 6674000.0
GML2 = {
    "": "http://www.opengis.net/citygml/2.0",
    "gml": "http://www.opengis.net/gml",
    "bldg": "http://www.opengis.net/citygml/building/2.0",
    "wtr": "http://www.opengis.net/citygml/waterbody/2.0",
    "gen": "http://www.opengis.net/citygml/generics/2.0",
    "app": "http://www.opengis.net/citygml/appearance/2.0",
    "dem": "http://www.opengis.net/citygml/relief/2.0",
    "veg": "http://www.opengis.net/citygml/vegetation/2.0",
    "xlink": "http://www.w3.org/1999/xlink",
}
GML1 = {prefix: uri.replace("/2.0", "/1.0") for prefix, uri in GML2.items()}
GML3 = {prefix: uri.replace("/2.0", "/3.0") for prefix, uri in GML2.items()}
GML3["gml"] = "http://www.opengis.net/gml/3.2"
GML3["con"] = "http://www.opengis.net/citygml/construction/3.0"


@dataclass
class Thing:
    """An object; its faces are (surface kind, rings of points), closed to a solid or loose."""

    id: str
    type: str
    faces: list[tuple[str, list[list[tuple[float, float, float]]]]]
    attributes: dict[str, Any] = field(default_factory=dict)
    solid: bool = True
    lod: str = "2"
    parent: str | None = None


def at(east, north, points):
    """Points moved to a place of the model."""
    return [(EAST + east + x, NORTH + north + y, z) for x, y, z in points]


def house(east=0.0, north=0.0, width=10.0, depth=8.0, eaves=6.0, ridge=9.0):
    """A house with a gabled roof: `width` · `depth` · (`eaves` + `ridge`) / 2 m³."""
    middle = depth / 2

    def face(*points):
        return [at(east, north, points)]

    return [
        ("GroundSurface", face((0, 0, 0), (0, depth, 0), (width, depth, 0), (width, 0, 0))),
        ("WallSurface", face((0, 0, 0), (width, 0, 0), (width, 0, eaves), (0, 0, eaves))),
        (
            "WallSurface",
            face(
                (width, 0, 0),
                (width, depth, 0),
                (width, depth, eaves),
                (width, middle, ridge),
                (width, 0, eaves),
            ),
        ),
        ("WallSurface", face((width, depth, 0), (0, depth, 0), (0, depth, eaves), (width, depth, eaves))),
        ("WallSurface", face((0, depth, 0), (0, 0, 0), (0, 0, eaves), (0, middle, ridge), (0, depth, eaves))),
        ("RoofSurface", face((0, 0, eaves), (width, 0, eaves), (width, middle, ridge), (0, middle, ridge))),
        (
            "RoofSurface",
            face((width, depth, eaves), (0, depth, eaves), (0, middle, ridge), (width, middle, ridge)),
        ),
    ]


def frame_with_court(east=0.0, north=0.0, side=20.0, court=10.0, height=5.0):
    """A block around a court: top and bottom have a hole; (`side`² − `court`²) · `height` m³."""
    a, b = (side - court) / 2, (side + court) / 2
    outer = [(0, 0), (side, 0), (side, side), (0, side)]
    inner = [(a, a), (b, a), (b, b), (a, b)]

    def ring(points, z):
        return at(east, north, [(x, y, z) for x, y in points])

    faces = [
        ("RoofSurface", [ring(outer, height), ring(inner[::-1], height)]),
        ("GroundSurface", [ring(outer[::-1], 0), ring(inner, 0)]),
    ]
    for points in (outer, inner[::-1]):
        for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1]):
            wall = [(x0, y0, 0), (x1, y1, 0), (x1, y1, height), (x0, y0, height)]
            faces.append(("WallSurface", [at(east, north, wall)]))
    return faces


def box(east, north, size, height):
    """A box: `size`² · `height` m³."""
    outline = [(0, 0), (size, 0), (size, size), (0, size)]
    walls = [
        [(x0, y0, 0), (x1, y1, 0), (x1, y1, height), (x0, y0, height)]
        for (x0, y0), (x1, y1) in zip(outline, outline[1:] + outline[:1])
    ]
    faces = [("GroundSurface", [(x, y, 0) for x, y in outline[::-1]])]
    faces += [("WallSurface", wall) for wall in walls]
    faces += [("RoofSurface", [(x, y, height) for x, y in outline])]
    return [(kind, [at(east, north, ring)]) for kind, ring in faces]


def village():
    """A house with an annex as its part, a block around a court, and a pond."""
    pond = at(40, 40, [(0, 0, 1), (8, 0, 1), (8, 8, 1), (0, 8, 1)])
    return [
        Thing(
            "house",
            "Building",
            house(),
            {"yearOfConstruction": 1924, "measuredHeight": 9.5, "name": "Käpylä & <b>"},
        ),
        Thing(
            "annex", "BuildingPart", box(10, 0, 4, 3), {"measuredHeight": 3.0, "use": "shed"}, parent="house"
        ),
        Thing("block", "Building", frame_with_court(30, 0), {"storeysAboveGround": 2}),
        Thing("pond", "WaterBody", [("", [pond])], {"class": "pond"}, solid=False),
    ]


# CityJSON


def cityjson(things, version="2.0", crs="https://www.opengis.net/def/crs/EPSG/0/3879", scale=0.001, **more):
    """A document of things; `more` replaces or adds members of the root."""
    numbers: dict[tuple[int, int, int], int] = {}
    objects = {}
    for thing in things:
        objects[thing.id] = _object(thing, numbers, scale)
        if thing.parent:
            objects[thing.id]["parents"] = [thing.parent]
            objects[thing.parent].setdefault("children", []).append(thing.id)
    document = {
        "type": "CityJSON",
        "version": version,
        "transform": {"scale": [scale] * 3, "translate": [EAST, NORTH, 0]},
        "metadata": {"referenceSystem": crs},
        "CityObjects": objects,
        "vertices": [list(key) for key in numbers],
    }
    return {**document, **more}


def _object(thing, numbers, scale):
    def row(point):
        steps = tuple(round(float(v)) for v in (np.array(point) - (EAST, NORTH, 0)) / scale)
        return numbers.setdefault(steps, len(numbers))

    faces = [[[row(point) for point in ring] for ring in rings] for _, rings in thing.faces]
    geometry: dict[str, Any] = {
        "type": "Solid" if thing.solid else "MultiSurface",
        "lod": thing.lod,
        "boundaries": [faces] if thing.solid else faces,
    }
    kinds = [kind for kind, _ in thing.faces]
    if any(kinds):
        unique = sorted(set(kinds) - {""})
        values = [unique.index(kind) if kind else None for kind in kinds]
        geometry["semantics"] = {
            "surfaces": [{"type": kind} for kind in unique],
            "values": [values] if thing.solid else values,
        }
    return {"type": thing.type, "attributes": thing.attributes, "geometry": [geometry]}


def cityjsonseq(things, version="2.0"):
    """The lines of a sequence, one for each thing and its parts, each with its own vertices."""
    header = cityjson([], version)
    lines = [header]
    for thing in things:
        if thing.parent is None:
            family = [thing] + [other for other in things if other.parent == thing.id]
            document = cityjson(family, version)
            lines.append(
                {
                    "type": "CityJSONFeature",
                    "id": thing.id,
                    "CityObjects": document["CityObjects"],
                    "vertices": document["vertices"],
                }
            )
    return "\n".join(json.dumps(line) for line in lines) + "\n"


# CityGML

INTEGER, REAL, TEXT = "int", "double", "string"
MODULES = {"Building": "bldg", "BuildingPart": "bldg", "WaterBody": "wtr"}


def citygml(things, namespaces=GML2, crs="EPSG:3879", links="solid", position="posList"):
    """A file of things. `links`: the solid refers to the polygons of the surfaces ("solid"), or these to the solid's ("surfaces")."""
    body = "".join(
        f"<cityObjectMember>{_gml_object(thing, things, namespaces, links, position)}</cityObjectMember>"
        for thing in things
        if thing.parent is None
    )
    envelope = f'<gml:Envelope srsName="{crs}" srsDimension="3"/>' if crs else ""
    return wrapped(f"<gml:boundedBy>{envelope}</gml:boundedBy>{body}", namespaces)


def wrapped(body, namespaces=GML2):
    """A CityModel element with its namespaces."""
    declared = " ".join(
        f'xmlns{":" + prefix if prefix else ""}="{uri}"' for prefix, uri in namespaces.items()
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<CityModel {declared}>{body}</CityModel>\n'


def _gml_object(thing, things, namespaces, links, position):
    new = namespaces is GML3
    module = MODULES[thing.type]
    boundary = "boundary" if new else f"{module}:boundedBy"
    parts = "".join(
        f"<{module}:{'buildingPart' if new else 'consistsOfBuildingPart'}>"
        f"{_gml_object(part, things, namespaces, links, position)}"
        f"</{module}:{'buildingPart' if new else 'consistsOfBuildingPart'}>"
        for part in things
        if part.parent == thing.id
    )
    lod = thing.lod[0]
    geometry_module = "" if new else f"{module}:"
    surface_module = "con:" if new else f"{module}:"
    polygons = [polygon(f"{thing.id}_{n}", rings, position) for n, (_, rings) in enumerate(thing.faces)]
    references = [f'<gml:surfaceMember xlink:href="#{thing.id}_{n}"/>' for n in range(len(polygons))]
    inline = [f"<gml:surfaceMember>{each}</gml:surfaceMember>" for each in polygons]
    first, second = (references, inline) if links == "solid" else (inline, references)
    if thing.solid:
        geometry = (
            f"<{geometry_module}lod{lod}Solid><gml:Solid><gml:exterior><gml:CompositeSurface>{''.join(first)}"
            f"</gml:CompositeSurface></gml:exterior></gml:Solid></{geometry_module}lod{lod}Solid>"
        )
        for (kind, _), member in zip(thing.faces, second):
            geometry += (
                f"<{boundary}><{surface_module}{kind}><{geometry_module}lod{lod}MultiSurface><gml:MultiSurface>{member}"
                f"</gml:MultiSurface></{geometry_module}lod{lod}MultiSurface></{surface_module}{kind}></{boundary}>"
            )
    else:
        geometry = (
            f"<{geometry_module}lod{lod}MultiSurface><gml:MultiSurface>{''.join(inline)}"
            f"</gml:MultiSurface></{geometry_module}lod{lod}MultiSurface>"
        )
    attributes = "".join(_gml_attribute(name, value, module, new) for name, value in thing.attributes.items())
    return f"<{module}:{thing.type} gml:id={quoteattr(thing.id)}>{attributes}{geometry}{parts}</{module}:{thing.type}>"


def _gml_attribute(name, value, module, new):
    if name in ("yearOfConstruction", "measuredHeight", "storeysAboveGround", "class"):
        return f"<{module}:{name}>{escape(str(value))}</{module}:{name}>"
    if name == "name":
        return f"<gml:name>{escape(value)}</gml:name>"
    kind = {int: INTEGER, float: REAL, str: TEXT}[type(value)]
    if new:
        upper = kind.capitalize()
        return (
            f"<genericAttribute><gen:{upper}Attribute><gen:name>{name}</gen:name><gen:value>{escape(str(value))}"
            f"</gen:value></gen:{upper}Attribute></genericAttribute>"
        )
    return f'<gen:{kind}Attribute name="{name}"><gen:value>{escape(str(value))}</gen:value></gen:{kind}Attribute>'


def polygon(identifier, rings, position="posList"):
    """A gml:Polygon of open rings, which it closes."""
    parts = []
    for number, ring in enumerate(rings):
        closed = [*ring, ring[0]]
        texts = [" ".join(f"{value:.3f}" for value in point) for point in closed]
        content = (
            f"<gml:posList>{' '.join(texts)}</gml:posList>"
            if position == "posList"
            else "".join(f"<gml:pos>{text}</gml:pos>" for text in texts)
        )
        side = "interior" if number else "exterior"
        parts.append(
            f'<gml:{side}><gml:LinearRing gml:id="{identifier}_ring{number}">{content}</gml:LinearRing></gml:{side}>'
        )
    return f'<gml:Polygon gml:id="{identifier}">{"".join(parts)}</gml:Polygon>'


# Reading


def write_and_read(folder, document, name="model.city.json"):
    """Write a document, a text or bytes to a folder, and return the model that the reader makes of it."""
    path = folder / name
    if isinstance(document, bytes):
        path.write_bytes(document)
    else:
        path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    return read_city(path)


def built(model, lod=0.0, folder=None):
    """The model built where it lies, east, up and south of its corner; and its city."""
    city = prepare(model, GK25, lod)
    places = (city.model.xyz - (EAST, NORTH, 0))[:, [0, 2, 1]] * (1, 1, -1)
    load = (lambda name: load_texture(folder, name)) if folder else lambda name: None
    return build(city, places, np.zeros(len(city.features)), True, load), city


def volumes(model, lod=0.0):
    """Volume of each feature by id."""
    found, city = built(model, lod)
    mesh = found.objects.mesh
    ids = [city.model.ids[row] for row in city.features[found.objects.built]]
    return dict(zip(ids, mesh.volumes(len(ids))))


def faults(model):
    """Codes of each object by id."""
    found = {}
    for row, code in model.faults.found:
        found.setdefault(model.ids[row], set()).add(code)
    return found
