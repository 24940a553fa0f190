"""CityGML 1.0, 2.0 and 3.0 read into columns, object by object.

What a name means is told by its local part, which the versions share: a property `lod2Solid` holds geometry, `boundedBy` and
`boundary` semantic surfaces, an element such as `BuildingPart` an object of its own.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from operator import methodcaller
from pathlib import Path
from typing import Any

import numpy as np

from .city import AREA, LINE, NO_SHELL, POINT, CityModel, Faces, Faults
from .city_crs import moved_to
from .errors import ModelError
from .features import offsets_of
from .gml_references import (
    STRAIGHT,
    Followed,
    Item,
    References,
    Run,
    TooManyFaces,
    fragment,
    state_of,
)
from .gml_rings import Rings, RingTexts
from .progress import Progress, no_progress
from .xml_stream import Element, local_name, read_members

GML, GML32 = "{http://www.opengis.net/gml}id", "{http://www.opengis.net/gml/3.2}id"
HREF = "{http://www.w3.org/1999/xlink}href"
href_of = methodcaller("get", HREF)
POLYGONS = {"Polygon", "PolygonPatch", "Triangle", "Rectangle"}
LINES = {"LineString", "Curve", "LinearRing"}
SIMPLE = POLYGONS | LINES | {"Point"}
SOLIDS = {"Solid"}
GATHERED = {
    *("MultiSurface", "CompositeSurface", "Surface", "PolyhedralSurface", "TriangulatedSurface", "Tin"),
    *("OrientableSurface", "MultiSolid", "CompositeSolid", "MultiCurve", "CompositeCurve", "MultiPoint"),
    *("GeometricComplex", "MultiGeometry", "Shell"),
}
GEOMETRIES = POLYGONS | LINES | SOLIDS | GATHERED | {"Point", "ImplicitGeometry"}
SEMANTIC = {"Door", "Window", "DoorSurface", "WindowSurface", "TrafficArea", "AuxiliaryTrafficArea"}
PARTS = ("Part", "Installation", "Furniture", "Room", "ConstructiveElement", "Relief", "Unit", "Storey")
SKIPPED = {"lod0TerrainIntersection", "lod1TerrainIntersection", "lod2TerrainIntersection"}
SKIPPED |= {"lod3TerrainIntersection", "lod4TerrainIntersection", "generalizesTo", "appearance"}
INTEGERS: tuple[str, ...] = (
    "storeysAboveGround",
    "storeysBelowGround",
    "yearOfConstruction",
    "yearOfDemolition",
)
INTEGERS += ("intAttribute", "IntAttribute")
REALS: tuple[str, ...] = (
    "measuredHeight",
    "averageHeight",
    "height",
    "trunkDiameter",
    "crownDiameter",
    "area",
    "volume",
)
REALS += ("doubleAttribute", "measureAttribute", "DoubleAttribute", "MeasureAttribute")
NUMBERS: dict[str, Callable[[str], Any]] = {**dict.fromkeys(INTEGERS, int), **dict.fromkeys(REALS, float)}
MOST_FACES = 20_000_000  # that references may spread the polygons of a file to


def read_citygml(path: str | Path, progress: Progress = no_progress) -> CityModel:
    """Read a file of any version. Raises ModelError, in one sentence, where it is none."""
    path = Path(path)
    members = read_members(path, progress)
    root = next(members, None)
    if root is None or local_name(root.tag) not in ("CityModel", "FeatureCollection"):
        name = "" if root is None else local_name(root.tag)
        raise ModelError(
            f"INPUT: “{path.name}” is XML but no CityGML (its root is “{name}”); give a CityGML file."
        )
    reader = _Reader(path.name)
    try:
        for member in members:
            reader.add_member(member)
    except RecursionError:
        raise ModelError(f"INPUT: “{path.name}” is nested too deeply for CityGML; repair it.") from None
    return reader.model()


@dataclass
class _Place:
    """What the elements around a geometry say of its coordinates."""

    crs: int = -1
    dimension: int = 3


@dataclass
class _Copy:
    """An implicit geometry of an object: the run of targets of a prototype, turned and put in its place."""

    owner: int
    lod: float
    semantic: int
    surface: int
    start: int
    end: int
    matrix: np.ndarray  # (4, 4)
    anchor: tuple[float, ...]
    anchor_crs: int


@dataclass
class _Appearance:
    """What a theme says: colours and textures of surfaces by id, texture coordinates of rings by id."""

    colors: dict[str, int] = field(default_factory=dict)
    textures: dict[str, int] = field(default_factory=dict)
    rings: dict[str, np.ndarray] = field(default_factory=dict)


class _Names(dict):
    """Local names of tags, each worked out once."""

    def __missing__(self, tag: str) -> str:
        self[tag] = local_name(tag)
        return self[tag]


class _Levels(dict):
    """Levels of detail in the names of properties; None of a name that holds none."""

    def __missing__(self, name: str) -> float | None:
        self[name] = float(name[3]) if name[:3] == "lod" and name[3:4].isdigit() else None
        return self[name]


class _Reader:
    """Walks members and notes what they hold; references are followed at the end."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._ids: list[str] = []
        self._types: list[str] = []
        self._parents = array("q")
        self._attributes: list[dict[str, Any]] = []
        self._faults = Faults()
        self._texts = RingTexts()
        self._references = References()
        self._inner: list[bool] = []  # of each shell
        # Of each geometry of an object: owner, lod, semantic, surface, start and end of its run.
        self._uses = array("d")
        self._copies: list[_Copy] = []
        self._semantics: dict[str, int] = {}
        self._surfaces: list[dict[str, Any]] = []  # attributes of semantic surfaces
        self._systems: dict[str, int] = {}
        self._colors: dict[tuple[int, ...], int] = {}
        self._files: dict[str, int] = {}
        self._themes: dict[str, _Appearance] = {}
        self._names = _Names()
        self._levels = _Levels()
        self._model_place = _Place()

    def add_member(self, member: Element) -> None:
        """Add a child of the root: a property that holds an object, an appearance or the model's extent, or an object itself."""
        name = self._names[member.tag]
        inside = [member] if name[:1].isupper() else list(member)
        for element in inside:
            kind = self._names[element.tag]
            if kind in ("Envelope", "BoundingShape"):
                self._model_place = self._place(element, self._model_place)
            elif kind == "Appearance":
                self._add_appearance(element)
            elif name != "boundedBy":
                self._add_object(element, -1, self._model_place)
        self._texts.settle()

    # Objects

    def _add_object(self, element: Element, parent: int, place: _Place) -> None:
        row = len(self._ids)
        self._ids.append(_identifier(element) or f"{self._names[element.tag]} {row + 1}")
        self._types.append(self._names[element.tag])
        self._parents.append(parent)
        attributes: dict[str, Any] = {}
        self._attributes.append(attributes)
        self._add_properties(element, row, -1, place, attributes)

    def _add_surface(self, element: Element, row: int, place: _Place) -> None:
        number = self._semantics.setdefault(self._names[element.tag], len(self._semantics))
        attributes: dict[str, Any] = {}
        surface = -1
        if len(element) > 1:  # there is more than its geometry
            surface = len(self._surfaces)
            self._surfaces.append(attributes)
        self._add_properties(element, row, number, place, attributes, surface)

    def _add_properties(
        self,
        element: Element,
        row: int,
        semantic: int,
        place: _Place,
        attributes: dict[str, Any],
        surface: int = -1,
    ) -> None:
        """Read the properties of an object, or of a semantic surface of it, which is no object."""
        names = self._names
        for child in element:
            name = names[child.tag]
            if name in SKIPPED:
                if name == "appearance":
                    self._add_appearances(child)
                continue
            if not len(child):
                if name[:3] == "lod" and HREF in child.attrib:
                    self._add_use(child, row, self._levels[name] or 0.0, semantic, surface, place)
                elif name != "lod":
                    self._add_text(attributes, name, child)
                continue
            inner = child[0]
            kind = names[inner.tag]
            if kind in GEOMETRIES:
                level = self._levels[name]
                level = _level_beside(element) if level is None else level
                self._add_use(child, row, level, semantic, surface, place)
            elif kind[-7:] == "Surface" or kind in SEMANTIC:
                for part in child:
                    self._add_surface(part, row, place)
            elif name[-9:] == "Attribute":
                label = child.get("name")
                if label and kind == "value" and len(child) == 1:
                    self._add_text(attributes, label, inner, name)
                else:
                    self._add_generic(attributes, child, "")
            elif name == "genericAttributeSet":
                for generic in child:
                    self._add_generic(attributes, generic, f"{child.get('name', '')}.")
            elif kind == "Envelope":
                place = self._place(inner, place)
            elif kind.endswith(PARTS) and semantic < 0:
                for part in child:
                    self._add_object(part, row, place)
            else:
                self._add_nested(attributes, child, name)

    # Attributes

    def _add_text(self, attributes: dict[str, Any], name: str, element: Element, kind: str = "") -> None:
        """Note a value of the type that the schema gives elements of this kind; several of one name are text."""
        text = (element.text or "").strip() or element.get(HREF, "")
        value = _typed(kind or name, text) if text else None
        known = attributes.setdefault(name, value)
        if known is None:
            attributes[name] = value
        elif known is not value and value is not None and str(value) not in str(known).split("; "):
            attributes[name] = f"{known}; {value}"

    def _add_generic(self, attributes: dict[str, Any], element: Element, prefix: str) -> None:
        """A generic attribute: its name an attribute (1.0, 2.0) or an element within (3.0)."""
        kind = self._names[element.tag]
        name = element.get("name")
        if name is None and len(element) == 1 and self._names[element[0].tag][:1].isupper():
            element = element[0]
            kind = self._names[element.tag]
        value: Element | None = None
        for child in element:
            inner = self._names[child.tag]
            if inner == "name" and name is None:
                name = (child.text or "").strip()
            elif inner == "value":
                value = child
            elif inner == "genericAttribute":
                self._add_generic(attributes, child, f"{prefix}{name or ''}.")
        if name and value is not None:
            self._add_text(attributes, prefix + name, value, kind)

    def _add_nested(self, attributes: dict[str, Any], element: Element, prefix: str) -> None:
        """A property of many: its leaves, under the names of the properties around them."""
        for child in element:
            name = self._names[child.tag]
            if len(child) == 0:
                if (child.text or "").strip():
                    self._add_text(attributes, f"{prefix}.{name}", child, name)
                continue
            self._add_nested(attributes, child, prefix if name[:1].isupper() else f"{prefix}.{name}")

    # Geometries

    def _place(self, element: Element, place: _Place) -> _Place:
        crs, dimension = element.get("srsName"), element.get("srsDimension")
        if crs is None and dimension is None:
            return place
        number = place.crs if crs is None else self._systems.setdefault(crs.strip(), len(self._systems))
        return _Place(number, 2 if dimension == "2" else 3 if dimension else place.dimension)

    def _add_use(
        self, element: Element, row: int, lod: float, semantic: int, surface: int, place: _Place
    ) -> None:
        references = self._references
        try:
            href = element.get(HREF)
            if href is not None:
                start = len(references.targets)
                references.refer([href], STRAIGHT)
                self._uses.extend((row, lod, semantic, surface, start, len(references.targets)))
            for geometry in element:
                if self._names[geometry.tag] == "ImplicitGeometry":
                    self._add_implicit(geometry, row, lod, semantic, surface, place)
                else:
                    start = len(references.targets)
                    self._gather(geometry, STRAIGHT, place)
                    self._uses.extend((row, lod, semantic, surface, start, len(references.targets)))
        except (ValueError, OverflowError):
            self._faults.add(901, [row])

    def _gather(self, element: Element, state: int, place: _Place) -> None:
        """Note the polygons of a geometry and the references in it, in their order."""
        names, references = self._names, self._references
        kind = names[element.tag]
        if kind in POLYGONS:
            self._add_polygon(element, state, place)
            return
        if kind in SIMPLE:
            self._add_simple(element, kind, state, place)
            return
        identifier = None
        around, start = state, len(references.targets)
        if element.keys():
            place = self._place(element, place)
            identifier = _identifier(element)
            if element.get("orientation") == "-":
                state ^= 1
        if kind in SOLIDS:
            self._gather_shells(element, state, place)
        else:
            hrefs = list(map(href_of, element))
            if len(hrefs) == 1 and len(element[0]) == 1 and names[element[0][0].tag] in POLYGONS:
                self._add_polygon(element[0][0], state, place)
            elif all(hrefs):
                references.refer(hrefs, state)
            else:
                self._gather_members(element, state, place)
        if identifier is not None:
            references.runs[identifier] = Run(start, len(references.targets), around)

    def _gather_members(self, element: Element, state: int, place: _Place) -> None:
        for member in element:
            href = member.get(HREF)
            if href is not None:
                self._references.refer([href], state)
                continue
            for geometry in member:
                kind = self._names[geometry.tag]
                if kind in POLYGONS:
                    self._add_polygon(geometry, state, place)
                elif kind[:1].isupper():
                    self._gather(geometry, state, place)

    def _gather_shells(self, solid: Element, state: int, place: _Place) -> None:
        turned = bool(state & 1)
        for boundary in solid:
            for surface in boundary if boundary.get(HREF) is None else [boundary]:
                self._inner.append(self._names[boundary.tag] == "interior")
                within = state_of(turned, len(self._inner) - 1)
                href = surface.get(HREF)
                if href is not None:
                    self._references.refer([href], within)
                else:
                    self._gather(surface, within, place)

    def _add_polygon(self, element: Element, state: int, place: _Place) -> None:
        """Note a polygon and its rings: most elements of a file pass here."""
        texts, references = self._texts, self._references
        number = len(texts.counts)
        attributes = element.attrib
        if attributes:
            identifier = attributes.get(GML) or attributes.get(GML32)
            if identifier is not None:
                references.polygons[identifier] = number
            if identifier is None or len(attributes) > 1:
                place = self._place(element, place)
        only = _only_ring(element)
        if only is None or self._names[only.tag] != "posList":
            texts.counts.append(self._add_rings(element, place))
        else:
            texts.add(only.text or "", place.dimension, place.crs)
            texts.counts.append(1)
        texts.kinds.append(AREA)
        references.targets.append(number)
        references.states.append(state)

    def _add_rings(self, element: Element, place: _Place) -> int:
        """Note the rings of a polygon; return how many there are."""
        rings = 0
        for boundary in element:
            around = self._place(boundary, place)
            for ring in boundary:
                rings += 1
                self._add_ring(ring, around)
        return rings

    def _add_simple(self, element: Element, kind: str, state: int, place: _Place) -> None:
        """Note a line or point as a polygon of one ring."""
        number = len(self._texts.counts)
        identifier = _identifier(element)
        if identifier is not None:
            self._references.polygons[identifier] = number
        self._add_ring(element, place)
        self._texts.kinds.append(POINT if kind == "Point" else LINE)
        self._texts.counts.append(1)
        self._references.targets.append(number)
        self._references.states.append(state)

    def _add_ring(self, element: Element, place: _Place) -> None:
        texts = self._texts
        if element.keys():
            place = self._place(element, place)
            identifier = _identifier(element)
            if identifier is not None:
                texts.ids[identifier] = len(texts.crs)
        if len(element) == 1 and self._names[(only := element[0]).tag] == "posList":
            if only.keys():
                place = self._place(only, place)
            texts.add(only.text or "", place.dimension, place.crs)
        else:
            self._add_places(element, place)

    def _add_places(self, element: Element, place: _Place) -> None:
        """Note a ring whose places are in several elements, or in GML 2's."""
        found = []
        dimension = 0
        for part in element.iter():
            text = part.text
            if text is None or len(part):
                continue
            place = self._place(part, place)
            kind = self._names[part.tag]
            if kind == "coordinates":  # GML 2: x,y,z x,y,z
                first = text.split(None, 1)[0] if text.strip() else ""
                dimension = dimension or max(first.count(",") + 1, 2)
                text = text.replace(",", " ")
            elif kind == "pos" and len(text.split()) == 2:
                dimension = dimension or 2
            dimension = dimension or place.dimension
            found.append(text)
        self._texts.add(" ".join(found), dimension or place.dimension, place.crs)

    def _add_implicit(
        self, element: Element, row: int, lod: float, semantic: int, surface: int, place: _Place
    ) -> None:
        names, references = self._names, self._references
        matrix = np.eye(4)
        anchor: tuple[float, ...] = (0.0, 0.0, 0.0)
        start = end = len(references.targets)
        for child in element:
            name = names[child.tag]
            if name == "transformationMatrix":
                matrix = np.array([float(value) for value in (child.text or "").split()]).reshape(4, 4)
            elif name == "referencePoint":
                texts = []
                for part in child.iter():
                    place = self._place(part, place)
                    texts += [part.text or ""] if names[part.tag] == "pos" else []
                values = tuple(float(value) for value in " ".join(texts).split())
                anchor = (*values, 0.0)[:3] if len(values) >= 2 else (np.nan,) * 3
            elif name in ("relativeGMLGeometry", "relativeGeometry"):
                start = len(references.targets)
                if HREF in child.attrib:
                    references.refer([child.attrib[HREF]], STRAIGHT)
                for geometry in child:
                    self._gather(geometry, STRAIGHT, _Place(-1, 3))
                end = len(references.targets)
            elif name == "libraryObject":
                self._faults.add(902, [row])
        self._copies.append(_Copy(row, lod, semantic, surface, start, end, matrix, anchor, place.crs))

    # Appearance

    def _add_appearances(self, element: Element) -> None:
        for appearance in element:
            if self._names[appearance.tag] == "Appearance":
                self._add_appearance(appearance)

    def _add_appearance(self, element: Element) -> None:
        name = next((child.text or "" for child in element if self._names[child.tag] == "theme"), "")
        theme = self._themes.setdefault(name.strip(), _Appearance())
        for data in element.iter():
            kind = self._names[data.tag]
            if kind == "X3DMaterial":
                self._add_material(theme, data)
            elif kind == "ParameterizedTexture":
                self._add_texture(theme, data)

    def _add_material(self, theme: _Appearance, element: Element) -> None:
        texts = {self._names[child.tag]: (child.text or "") for child in element}
        try:
            shares = [float(share) for share in texts.get("diffuseColor", "0.8 0.8 0.8").split()]
            shares.append(1 - float(texts.get("transparency", "0")))
            red, green, blue, alpha = (round(255 * min(max(share, 0.0), 1.0)) for share in shares)
        except ValueError:
            return
        row = self._colors.setdefault((red, green, blue, alpha), len(self._colors))
        for child in element:
            if self._names[child.tag] == "target":
                theme.colors[fragment((child.text or "").strip() or child.get(HREF, ""))] = row

    def _add_texture(self, theme: _Appearance, element: Element) -> None:
        image = next((child.text or "" for child in element if self._names[child.tag] == "imageURI"), "")
        row = self._files.setdefault(image.strip(), len(self._files))
        for part in element.iter():
            name = self._names[part.tag]
            if name in ("target", "TextureAssociation"):
                target = part.get("uri") or part.get(HREF) or (part.text or "").strip()
                if target:
                    theme.textures[fragment(target)] = row
            elif name in ("textureCoordinates", "TexCoordList"):
                self._add_texture_rings(theme, part)

    def _add_texture_rings(self, theme: _Appearance, element: Element) -> None:
        """Texture coordinates name their ring in an attribute (1.0, 2.0) or in an element beside them (3.0)."""
        rings = [element] if element.get("ring") else []
        names = [element.get("ring", "")]
        if not rings and self._names[element.tag] == "TexCoordList":
            rings = [part for part in element if self._names[part.tag] == "textureCoordinates"]
            beside = [part for part in element if self._names[part.tag] == "ring"]
            names = [(part.text or "").strip() or part.get(HREF, "") for part in beside]
        for ring, name in zip(rings, names):
            try:
                values = np.array([float(value) for value in (ring.text or "").split()]).reshape(-1, 2)
            except ValueError:
                continue
            theme.rings[fragment(name)] = values

    # All together

    def model(self) -> CityModel:
        """All that was added, references followed. Raises ModelError where these spread too far."""
        uses = np.array(self._uses, np.float64).reshape(-1, 6)
        found, items = self._followed(uses)
        owner, semantic, surface = uses[found.use][:, [0, 2, 3]].astype(np.int64).T
        rings = self._texts.rings()
        self._note_unclosed(owner, found.polygon, rings)
        counts, lengths, rows = rings.corners(found.polygon, found.turned)
        systems = list(self._systems)
        crs = np.repeat(np.array(self._texts.crs, np.int64), rings.lengths)
        xyz = moved_to(rings.places[rows], crs[rows], systems)
        colors, textures, uv = self._looks(found.polygon, rings, rows)
        extra = _copied(self._copies, items, rings, systems)
        none = np.full(len(extra.owner), -1)
        shell = np.concatenate((found.shell, np.full(len(extra.owner), NO_SHELL)))
        faces = Faces(
            np.concatenate((owner, extra.owner)),
            np.concatenate((uses[found.use, 1], extra.lod)),
            rings.kinds[np.concatenate((found.polygon, extra.polygon))],
            shell,
            np.array([*self._inner, False])[shell],
            np.concatenate((semantic, extra.semantic)),
            np.concatenate((surface, extra.surface)),
            np.concatenate((colors, none)),
            np.concatenate((textures, none)),
            offsets_of(np.concatenate((counts, extra.counts))),
            offsets_of(np.concatenate((lengths, extra.lengths))),
            np.arange(len(xyz) + len(extra.xyz)),
            None if uv is None else np.concatenate((uv, np.full((len(extra.xyz), 2), np.nan))),
        )
        return CityModel(
            next(iter(systems), None),
            self._ids,
            self._types,
            np.array(self._parents, np.int64),
            self._attributes,
            np.concatenate((xyz, extra.xyz)),
            faces,
            list(self._semantics),
            np.array(list(self._colors), np.uint8).reshape(-1, 4),
            list(self._files),
            self._faults,
            surfaces=self._surfaces,
        )

    def _followed(self, uses: np.ndarray) -> tuple[Followed, list[list[Item]]]:
        """The polygons of all geometries, and those of the prototypes of implicit ones."""
        starts, ends = uses[:, 4:].astype(np.int64).T
        try:
            found = self._references.follow(starts, ends, MOST_FACES)
            self._faults.add(902, np.repeat(uses[:, 0].astype(np.int64), found.lost))
            items: list[list[Item]] = []
            total = len(found.polygon)
            for copy in self._copies:
                some, lost = self._references.resolve(copy.start, copy.end)
                self._faults.add(902, [copy.owner] * lost)
                items.append(some)
                total += len(some)
                if total > MOST_FACES:
                    raise TooManyFaces
        except TooManyFaces:
            raise ModelError(
                f"INPUT: the references of “{self._name}” spread to more faces than fit; repair them."
            ) from None
        return found, items

    def _note_unclosed(self, owner: np.ndarray, polygon: np.ndarray, rings: Rings) -> None:
        if not rings.unclosed.any():
            return
        counts = np.diff(offsets_of(rings.unclosed)[rings.of_polygon])[polygon]
        # A face comes twice where a solid refers to a semantic surface's.
        once = np.unique(np.column_stack((owner, polygon, counts))[counts > 0], axis=0)
        self._faults.add(103, np.repeat(once[:, 0], once[:, 2]))

    def _looks(
        self, polygon: np.ndarray, rings: Rings, rows: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
        """The colour and the texture of each face, -1 of none, and the texture coordinates of all corners."""
        theme = next((one for one in self._themes.values() if one.textures), None)
        theme = theme or next(iter(self._themes.values()), _Appearance())
        by_polygon = np.full((2, len(rings.kinds)), -1, np.int64)
        for values, given in zip(by_polygon, (theme.colors, theme.textures)):
            for target, row in given.items():
                for number, _, _ in self._references.of_id(target)[0]:
                    values[number] = row
        colors, textures = by_polygon[:, polygon]
        if not theme.rings:
            return colors, np.full(len(polygon), -1), None
        uv = np.full((len(rings.places), 2), np.nan)
        for name, values in theme.rings.items():
            ring = self._texts.ids.get(name)
            if ring is not None and rings.lengths[ring] - 1 <= len(values) <= rings.lengths[ring]:
                start = rings.starts[ring]
                uv[start : start + len(values)] = values
        return colors, textures, uv[rows]


@dataclass
class _CopiedFaces:
    """Faces of implicit geometries, (s,) each, and the places of their corners."""

    owner: np.ndarray
    lod: np.ndarray
    semantic: np.ndarray
    surface: np.ndarray
    polygon: np.ndarray
    counts: np.ndarray
    lengths: np.ndarray  # (r,)
    xyz: np.ndarray  # (c, 3)


def _copied(copies: list[_Copy], items: list[list[Item]], rings: Rings, systems: list[str]) -> _CopiedFaces:
    """Copies of polygons, turned and put in their places; `items` are those of each copy."""
    numbers = [np.array([item[0] for item in some], np.int64) for some in items]
    sizes = np.array([len(number) for number in numbers], np.int64)
    polygon = np.concatenate([np.zeros(0, np.int64), *numbers])
    counts, lengths, rows = rings.corners(polygon, np.zeros(len(polygon), bool))
    of_polygon = np.bincount(np.repeat(np.arange(len(polygon)), counts), lengths, len(polygon))
    ends = offsets_of(of_polygon.astype(np.int64))[offsets_of(sizes)]
    anchors = np.array([copy.anchor for copy in copies], np.float64).reshape(-1, 3)
    crs = np.array([copy.anchor_crs for copy in copies], np.int64)
    xyz = np.column_stack((rings.places[rows], np.ones(len(rows))))
    moved = np.empty((len(rows), 3))
    for copy, anchor, start, end in zip(copies, moved_to(anchors, crs, systems), ends, ends[1:]):
        turned = xyz[start:end] @ copy.matrix.T
        with np.errstate(all="ignore"):
            moved[start:end] = turned[:, :3] / turned[:, 3:] + anchor
    whole = np.array([(copy.owner, copy.semantic, copy.surface) for copy in copies], np.int64).reshape(-1, 3)
    owner, semantic, surface = np.repeat(whole, sizes, axis=0).T
    lod = np.repeat(np.array([copy.lod for copy in copies], np.float64), sizes)
    return _CopiedFaces(owner, lod, semantic, surface, polygon, counts, lengths, moved)


def _typed(kind: str, text: str) -> Any:
    """A value of the type that the schema gives this element."""
    try:
        return NUMBERS.get(kind, str)(text)
    except ValueError:
        return text


def _only_ring(polygon: Element) -> Element | None:
    """The places of a polygon that is one ring without attributes, as most are.

    A loop over children ends with an exception, which is slow where there is but one.
    """
    if len(polygon) == 1:
        boundary = polygon[0]
        if len(boundary) == 1 and not boundary.keys():
            ring = boundary[0]
            if len(ring) == 1 and not ring.keys() and not ring[0].keys():
                return ring[0]
    return None


def _identifier(element: Element) -> str | None:
    return element.get(GML) or element.get(GML32)


def _level_beside(element: Element) -> float:
    """The level of detail in an element “lod” of an object (relief); 0 where there is none."""
    for child in element:
        if local_name(child.tag) == "lod" and (child.text or "").strip().isdigit():
            return float((child.text or "0").strip())
    return 0.0
