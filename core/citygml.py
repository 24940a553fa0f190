"""CityGML 1.0, 2.0 and 3.0 read into columns, object by object.

What a name means is told by its local part, which the versions share: a property `lod2Solid` holds geometry, `boundedBy` and
`boundary` semantic surfaces, an element such as `BuildingPart` an object of its own.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

import numpy as np

from .city import AREA, LINE, NO_SHELL, POINT, CityModel, Faces, Faults
from .city_crs import moved_to
from .errors import ModelError
from .features import offsets_of, steps
from .progress import Progress, no_progress
from .xml_stream import local_name, read_members

IDS = ("{http://www.opengis.net/gml}id", "{http://www.opengis.net/gml/3.2}id")
HREF = "{http://www.w3.org/1999/xlink}href"
POLYGONS = {"Polygon", "PolygonPatch", "Triangle", "Rectangle"}
LINES = {"LineString", "Curve", "LinearRing"}
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
INTEGERS = {"storeysAboveGround", "storeysBelowGround", "yearOfConstruction", "yearOfDemolition"}
INTEGERS |= {"intAttribute", "IntAttribute"}
REALS = {"measuredHeight", "averageHeight", "height", "trunkDiameter", "crownDiameter", "area", "volume"}
REALS |= {"doubleAttribute", "measureAttribute", "DoubleAttribute", "MeasureAttribute"}
DEEPEST_REFERENCE = 100
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
    for member in members:
        reader.add_member(member)
    return reader.model()


@dataclass
class _Place:
    """What the elements around a geometry say of its coordinates."""

    crs: int = -1
    dimension: int = 3


@dataclass
class _Use:
    """A geometry of an object: a run of references to polygons."""

    owner: int
    lod: float
    semantic: int
    start: int
    end: int
    matrix: np.ndarray | None = None  # (4, 4), of an implicit geometry
    anchor: tuple[float, ...] = ()
    anchor_crs: int = -1


@dataclass
class _Appearance:
    """What a theme says: colours and textures of surfaces by id, texture coordinates of rings by id."""

    colors: dict[str, int] = field(default_factory=dict)
    textures: dict[str, int] = field(default_factory=dict)
    rings: dict[str, np.ndarray] = field(default_factory=dict)


@dataclass
class _Polygons:
    """Polygons in the order of the file."""

    coordinates: array = field(default_factory=lambda: array("d"))
    lengths: array = field(default_factory=lambda: array("q"))  # coordinates' vertices of each ring
    rings: array = field(default_factory=lambda: array("q"))  # of each polygon
    kinds: array = field(default_factory=lambda: array("B"))
    crs: array = field(default_factory=lambda: array("q"))  # of each ring
    ring_ids: dict[str, int] = field(default_factory=dict)


class _Reader:
    """Walks members and notes what they hold; references are followed at the end."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._ids: list[str] = []
        self._types: list[str] = []
        self._parents = array("q")
        self._attributes: list[dict[str, Any]] = []
        self._faults = Faults()
        self._polygons = _Polygons()
        # References: a polygon's number, or -1 and an id; turned around or not; the shell.
        self._targets = array("q")
        self._hrefs: dict[int, str] = {}
        self._turned = array("b")
        self._shells = array("q")
        self._inner: list[bool] = []
        self._runs: dict[str, _Run] = {}  # by the id of a geometry
        self._uses: list[_Use] = []
        self._semantics: dict[str, int] = {}
        self._systems: dict[str, int] = {}
        self._colors: dict[tuple[int, ...], int] = {}
        self._files: dict[str, int] = {}
        self._themes: dict[str, _Appearance] = {}
        self._locals: dict[str, str] = {}
        self._model_place = _Place()

    def add_member(self, member: Element) -> None:
        """Add a child of the root: a property that holds an object, an appearance or the model's extent, or an object itself."""
        name = self._local(member.tag)
        inside = [member] if name[:1].isupper() else list(member)
        for element in inside:
            kind = self._local(element.tag)
            if kind in ("Envelope", "BoundingShape"):
                self._model_place = self._place(element, self._model_place)
            elif kind == "Appearance":
                self._add_appearance(element)
            elif name != "boundedBy":
                self._add_object(element, -1, self._model_place)

    def _local(self, tag: str) -> str:
        known = self._locals
        if tag not in known:
            known[tag] = local_name(tag)
        return known[tag]

    # Objects

    def _add_object(self, element: Element, parent: int, place: _Place) -> None:
        row = len(self._ids)
        self._ids.append(_identifier(element) or f"{self._local(element.tag)} {row + 1}")
        self._types.append(self._local(element.tag))
        self._parents.append(parent)
        attributes: dict[str, Any] = {}
        self._attributes.append(attributes)
        self._add_properties(element, row, -1, place, attributes)

    def _add_properties(
        self, element: Element, row: int, semantic: int, place: _Place, attributes: dict[str, Any] | None
    ) -> None:
        """Read the properties of an object, or of a semantic surface of it, which has no attributes."""
        for child in element:
            name = self._local(child.tag)
            if name in SKIPPED:
                if name == "appearance":
                    self._add_appearances(child)
                continue
            if len(child) == 0:
                if HREF in child.attrib and name.startswith("lod"):
                    self._add_use(child, row, _level(name, element), semantic, place)
                elif attributes is not None and name != "lod":
                    self._add_text(attributes, name, child)
                continue
            if attributes is not None and name[-9:] == "Attribute":
                self._add_generic(attributes, child, "")
                continue
            if name == "genericAttributeSet" and attributes is not None:
                for generic in child:
                    self._add_generic(attributes, generic, f"{child.get('name', '')}.")
                continue
            inner = child[0]
            kind = self._local(inner.tag)
            if kind in GEOMETRIES:
                self._add_use(child, row, _level(name, element), semantic, place)
            elif kind == "Envelope":
                place = self._place(inner, place)
            elif kind.endswith("Surface") or kind in SEMANTIC:
                for surface in child:
                    number = self._semantics.setdefault(self._local(surface.tag), len(self._semantics))
                    self._add_properties(surface, row, number, place, None)
            elif kind.endswith(PARTS) and attributes is not None:
                for part in child:
                    self._add_object(part, row, place)
            elif attributes is not None:
                self._add_nested(attributes, child, name)

    # Attributes

    def _add_text(self, attributes: dict[str, Any], name: str, element: Element, kind: str = "") -> None:
        text = (element.text or "").strip()
        if not text:
            text = element.get(HREF, "")
        _put(attributes, name, _typed(kind or name, text))

    def _add_generic(self, attributes: dict[str, Any], element: Element, prefix: str) -> None:
        """A generic attribute: its name an attribute (1.0, 2.0) or an element within (3.0)."""
        kind = self._local(element.tag)
        name = element.get("name")
        if name is None and len(element) == 1 and self._local(element[0].tag)[:1].isupper():
            element = element[0]
            kind = self._local(element.tag)
        value: Element | None = None
        for child in element:
            inner = self._local(child.tag)
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
            name = self._local(child.tag)
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

    def _add_use(self, element: Element, row: int, lod: float, semantic: int, place: _Place) -> None:
        start = len(self._targets)
        try:
            if HREF in element.attrib:
                self._refer(element.attrib[HREF], False, NO_SHELL)
                self._uses.append(_Use(row, lod, semantic, start, len(self._targets)))
            for geometry in element:
                if self._local(geometry.tag) == "ImplicitGeometry":
                    self._add_implicit(geometry, row, lod, semantic, place)
                else:
                    start = len(self._targets)
                    self._gather(geometry, False, NO_SHELL, place)
                    self._uses.append(_Use(row, lod, semantic, start, len(self._targets)))
        except (ValueError, OverflowError):
            self._faults.add(901, [row])

    def _refer(self, href: str, turned: bool, shell: int) -> None:
        self._hrefs[len(self._targets)] = href
        self._targets.append(-1)
        self._turned.append(turned)
        self._shells.append(shell)

    def _gather(self, element: Element, turned: bool, shell: int, place: _Place) -> None:
        """Note the polygons of a geometry and the references in it, in their order."""
        kind = self._local(element.tag)
        place = self._place(element, place)
        identifier = _identifier(element)
        start, around = len(self._targets), turned
        if kind in POLYGONS or kind in LINES or kind == "Point":
            self._targets.append(self._add_polygon(element, kind, place))
            self._turned.append(turned)
            self._shells.append(shell)
        elif kind in SOLIDS:
            for boundary in element:
                for surface in [boundary] if HREF in boundary.attrib else boundary:
                    self._inner.append(self._local(boundary.tag) == "interior")
                    self._gather_member(surface, turned, len(self._inner) - 1, place)
        else:
            turned ^= element.get("orientation") == "-"
            for member in element:
                if HREF in member.attrib:
                    self._refer(member.attrib[HREF], turned, shell)
                for geometry in member:
                    if self._local(geometry.tag)[:1].isupper():
                        self._gather(geometry, turned, shell, place)
        if identifier is not None:
            self._runs[identifier] = _Run(start, len(self._targets), around, shell)

    def _gather_member(self, element: Element, turned: bool, shell: int, place: _Place) -> None:
        if HREF in element.attrib:
            self._refer(element.attrib[HREF], turned, shell)
        else:
            self._gather(element, turned, shell, place)

    def _add_polygon(self, element: Element, kind: str, place: _Place) -> int:
        """Note the rings of a polygon, or the only one of a line or point, and return its number."""
        polygons = self._polygons
        number = len(polygons.rings)
        rings = 0
        if kind in POLYGONS:
            for boundary in element:
                for ring in boundary:
                    self._add_ring(ring, self._place(boundary, place), True)
                    rings += 1
        else:
            self._add_ring(element, place, False)
            rings = 1
        polygons.rings.append(rings)
        polygons.kinds.append(AREA if kind in POLYGONS else POINT if kind == "Point" else LINE)
        return number

    def _add_ring(self, element: Element, place: _Place, closed: bool) -> None:
        polygons = self._polygons
        identifier = _identifier(element)
        if identifier is not None:
            polygons.ring_ids[identifier] = len(polygons.lengths)
        place = self._place(element, place)
        before = len(polygons.coordinates)
        for part in element.iter():
            if part.text is None or len(part):
                continue
            place = self._place(part, place)
            self._add_coordinates(part, place.dimension)
        polygons.lengths.append((len(polygons.coordinates) - before) // 3)
        polygons.crs.append(place.crs)

    def _add_coordinates(self, element: Element, dimension: int) -> None:
        text = element.text or ""
        name = self._local(element.tag)
        if name == "coordinates":  # GML 2: x,y,z x,y,z
            first = text.split(None, 1)[0] if text.split() else ""
            dimension = max(first.count(",") + 1, 2)
            text = text.replace(",", " ")
        values = array("d")
        try:
            values.extend(map(float, text.split()))
        except ValueError:
            values = array("d", [np.nan] * 9)
            dimension = 3
        if dimension == 2 or (name == "pos" and len(values) == 2):
            flat = np.array(values).reshape(-1, 2) if len(values) % 2 == 0 else np.full((3, 2), np.nan)
            values = array("d", np.column_stack((flat, np.zeros(len(flat)))).ravel().tolist())
        if len(values) % 3:
            values = array("d", [np.nan] * 9)
        self._polygons.coordinates.extend(values)

    def _add_implicit(self, element: Element, row: int, lod: float, semantic: int, place: _Place) -> None:
        matrix = np.eye(4)
        anchor: tuple[float, ...] = (0.0, 0.0, 0.0)
        start = end = len(self._targets)
        for child in element:
            name = self._local(child.tag)
            if name == "transformationMatrix":
                matrix = np.array([float(value) for value in (child.text or "").split()]).reshape(4, 4)
            elif name == "referencePoint":
                texts = []
                for part in child.iter():
                    place = self._place(part, place)
                    texts += [part.text or ""] if self._local(part.tag) == "pos" else []
                values = tuple(float(value) for value in " ".join(texts).split())
                anchor = (*values, 0.0)[:3] if len(values) >= 2 else (np.nan,) * 3
            elif name in ("relativeGMLGeometry", "relativeGeometry"):
                start = len(self._targets)
                if HREF in child.attrib:
                    self._refer(child.attrib[HREF], False, NO_SHELL)
                for geometry in child:
                    self._gather(geometry, False, NO_SHELL, _Place(-1, 3))
                end = len(self._targets)
            elif name == "libraryObject":
                self._faults.add(902, [row])
        self._uses.append(_Use(row, lod, semantic, start, end, matrix, anchor, place.crs))

    # Appearance

    def _add_appearances(self, element: Element) -> None:
        for appearance in element:
            if self._local(appearance.tag) == "Appearance":
                self._add_appearance(appearance)

    def _add_appearance(self, element: Element) -> None:
        name = next((child.text or "" for child in element if self._local(child.tag) == "theme"), "")
        theme = self._themes.setdefault(name.strip(), _Appearance())
        for data in element.iter():
            kind = self._local(data.tag)
            if kind == "X3DMaterial":
                self._add_material(theme, data)
            elif kind == "ParameterizedTexture":
                self._add_texture(theme, data)

    def _add_material(self, theme: _Appearance, element: Element) -> None:
        texts = {self._local(child.tag): (child.text or "") for child in element}
        try:
            shares = [float(share) for share in texts.get("diffuseColor", "0.8 0.8 0.8").split()]
            shares.append(1 - float(texts.get("transparency", "0")))
            red, green, blue, alpha = (round(255 * min(max(share, 0.0), 1.0)) for share in shares)
        except ValueError:
            return
        row = self._colors.setdefault((red, green, blue, alpha), len(self._colors))
        for child in element:
            if self._local(child.tag) == "target":
                theme.colors[_fragment((child.text or "").strip() or child.get(HREF, ""))] = row

    def _add_texture(self, theme: _Appearance, element: Element) -> None:
        image = next((child.text or "" for child in element if self._local(child.tag) == "imageURI"), "")
        row = self._files.setdefault(image.strip(), len(self._files))
        for part in element.iter():
            name = self._local(part.tag)
            if name in ("target", "TextureAssociation"):
                target = part.get("uri") or part.get(HREF) or (part.text or "").strip()
                if target:
                    theme.textures[_fragment(target)] = row
            elif name in ("textureCoordinates", "TexCoordList"):
                self._add_texture_rings(theme, part)

    def _add_texture_rings(self, theme: _Appearance, element: Element) -> None:
        """Texture coordinates name their ring in an attribute (1.0, 2.0) or in an element beside them (3.0)."""
        rings = [element] if element.get("ring") else []
        names = [element.get("ring", "")]
        if not rings and self._local(element.tag) == "TexCoordList":
            rings = [part for part in element if self._local(part.tag) == "textureCoordinates"]
            beside = [part for part in element if self._local(part.tag) == "ring"]
            names = [(part.text or "").strip() or part.get(HREF, "") for part in beside]
        for ring, name in zip(rings, names):
            try:
                values = np.array([float(value) for value in (ring.text or "").split()]).reshape(-1, 2)
            except ValueError:
                continue
            theme.rings[_fragment(name)] = values

    # All together

    def model(self) -> CityModel:
        """All that was added, references followed. Raises ModelError where these spread too far."""
        references = _References(self._targets, self._hrefs, self._turned, self._shells, self._runs)
        uses, copies = self._followed(references)
        rings = _Rings.of(self._polygons)
        self._note_unclosed(uses, rings)
        counts, lengths, rows = rings.corners(uses.polygon, uses.turned)
        crs = np.repeat(np.array(self._polygons.crs, np.int64), rings.lengths)
        xyz = moved_to(rings.places[rows], crs[rows], list(self._systems))
        colors, textures, uv = self._looks(references, uses.polygon, rings, rows)
        extra = copies.faces(rings, list(self._systems))
        none = np.full(len(extra.owner), -1)
        shell = np.concatenate((uses.shell, np.full(len(extra.owner), NO_SHELL)))
        faces = Faces(
            np.concatenate((uses.owner, extra.owner)),
            np.concatenate((uses.lod, extra.lod)),
            np.array(self._polygons.kinds, np.uint8)[np.concatenate((uses.polygon, extra.polygon))],
            shell,
            np.array([*self._inner, False])[shell],
            np.concatenate((uses.semantic, extra.semantic)),
            np.concatenate((colors, none)),
            np.concatenate((textures, none)),
            offsets_of(np.concatenate((counts, extra.counts))),
            offsets_of(np.concatenate((lengths, extra.lengths))),
            np.arange(len(xyz) + len(extra.xyz)),
            None if uv is None else np.concatenate((uv, np.full((len(extra.xyz), 2), np.nan))),
        )
        return CityModel(
            next(iter(self._systems), None),
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
        )

    def _followed(self, references: _References) -> tuple[_Placed, _Copies]:
        """The polygons of all plain uses, and the implicit geometries."""
        columns = [array("q") for _ in range(5)]
        owner, semantic, polygon, turned, shell = columns
        lod = array("d")
        copies = _Copies()
        total = 0
        for use in self._uses:
            items, lost = references.resolve(use.start, use.end)
            if lost:
                self._faults.add(902, [use.owner] * lost)
            total += len(items)
            if total > MOST_FACES:
                raise ModelError(
                    f"INPUT: the references of “{self._name}” spread to more faces than fit; repair them."
                )
            if use.matrix is not None:
                copies.noted.append((use, items))
                continue
            owner.extend([use.owner] * len(items))
            lod.extend([use.lod] * len(items))
            semantic.extend([use.semantic] * len(items))
            for target, backwards, own_shell in items:
                polygon.append(target)
                turned.append(backwards)
                shell.append(own_shell)
        arrays = [np.array(values, np.int64) for values in columns]
        placed = _Placed(
            arrays[0], np.array(lod, np.float64), arrays[1], arrays[2], arrays[3].astype(bool), arrays[4]
        )
        return placed, copies

    def _note_unclosed(self, uses: _Placed, rings: _Rings) -> None:
        open_rings = offsets_of(rings.unclosed)
        counts = np.diff(open_rings[rings.of_polygon])[uses.polygon]
        # A face comes twice where a solid refers to a semantic surface's.
        once = np.unique(np.column_stack((uses.owner, uses.polygon, counts))[counts > 0], axis=0)
        self._faults.add(103, np.repeat(once[:, 0], once[:, 2]))

    def _looks(
        self, references: _References, polygon: np.ndarray, rings: _Rings, rows: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
        """The colour and the texture of each face, -1 of none, and the texture coordinates of all corners."""
        theme = next((one for one in self._themes.values() if one.textures), None)
        theme = theme or next(iter(self._themes.values()), _Appearance())
        by_polygon = np.full((2, len(self._polygons.rings)), -1, np.int64)
        for values, given in zip(by_polygon, (theme.colors, theme.textures)):
            for target, row in given.items():
                run = self._runs.get(target)
                for number, _, _ in references.resolve(run.start, run.end)[0] if run else []:
                    values[number] = row
        colors, textures = by_polygon[:, polygon]
        if not theme.rings:
            return colors, np.full(len(polygon), -1), None
        uv = np.full((len(rings.places), 2), np.nan)
        for name, values in theme.rings.items():
            ring = self._polygons.ring_ids.get(name)
            if ring is not None and rings.lengths[ring] - 1 <= len(values) <= rings.lengths[ring]:
                start = rings.starts[ring]
                uv[start : start + len(values)] = values
        return colors, textures, uv[rows]


@dataclass
class _Placed:
    """Faces as uses of polygons, (s,) each."""

    owner: np.ndarray
    lod: np.ndarray
    semantic: np.ndarray
    polygon: np.ndarray
    turned: np.ndarray
    shell: np.ndarray


@dataclass
class _Rings:
    """The rings of all polygons, as arrays."""

    places: np.ndarray  # (n, 3) float64
    of_polygon: np.ndarray  # (p+1,) int64 offsets into rings
    lengths: np.ndarray  # (r,) int64 places of each, its closing one too
    starts: np.ndarray  # (r,) int64 first place
    closed: np.ndarray  # (r,) bool: whether it ends where it begins
    unclosed: np.ndarray  # (r,) bool: whether it does not, though it is one of a polygon

    @classmethod
    def of(cls, polygons: _Polygons) -> _Rings:
        places = np.array(polygons.coordinates, np.float64).reshape(-1, 3)
        of_polygon = offsets_of(np.array(polygons.rings, np.int64))
        lengths = np.array(polygons.lengths, np.int64)
        starts = offsets_of(lengths)[:-1]
        area = np.repeat(np.array(polygons.kinds, np.uint8) == AREA, np.diff(of_polygon))
        long = lengths > 1
        closed = np.zeros(len(lengths), bool)
        closed[long] = (places[starts[long]] == places[(starts + lengths - 1)[long]]).all(axis=1)
        return cls(places, of_polygon, lengths, starts, closed & area, area & ~closed)

    def corners(self, polygon: np.ndarray, turned: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Of faces that are these polygons, turned around or not: rings of each, corners of each ring, and the corners' places.

        The place that closes a ring is left out.
        """
        counts = np.diff(self.of_polygon)[polygon]
        rings = steps(self.of_polygon[:-1][polygon], counts)
        lengths = (self.lengths - self.closed)[rings]
        starts = self.starts[rings]
        rows = steps(starts, lengths)
        backwards = np.repeat(np.repeat(turned, counts), lengths)
        last = np.repeat(2 * starts + lengths - 1, lengths)
        return counts, lengths, np.where(backwards, last - rows, rows)


class _Run(NamedTuple):
    """The references start..end of a geometry, and whether and in which shell it lies turned itself."""

    start: int
    end: int
    turned: bool
    shell: int


@dataclass
class _References:
    """Follows references; each id is followed once, so that no chain of them swells."""

    targets: array
    hrefs: dict[int, str]
    turned: array
    shells: array
    runs: dict[str, _Run]
    known: dict[str, tuple[list[tuple[int, bool, int]], int]] = field(default_factory=dict)

    def resolve(self, start: int, end: int, depth: int = 0) -> tuple[list[tuple[int, bool, int]], int]:
        """Polygons (number, turned, shell) of a run of references, each once a shell, and how many of these lead nowhere."""
        found: dict[tuple[int, int], tuple[int, bool, int]] = {}
        lost = 0
        for at in range(start, end):
            number, turned, shell = self.targets[at], bool(self.turned[at]), self.shells[at]
            if number >= 0:
                found.setdefault((number, shell), (number, turned, shell))
                continue
            items, missed = self._of_id(_fragment(self.hrefs[at]), depth)
            lost += missed
            for number, other, inner_shell in items:
                own = shell if shell >= 0 else inner_shell
                found.setdefault((number, own), (number, turned ^ other, own))
        return list(found.values()), lost

    def _of_id(self, identifier: str, depth: int) -> tuple[list[tuple[int, bool, int]], int]:
        """What `resolve` gives for the geometry of an id; nothing where there is none, or where it refers to itself."""
        if identifier not in self.known:
            self.known[identifier] = [], 1
            run = self.runs.get(identifier)
            if run is not None and depth < DEEPEST_REFERENCE:
                items, lost = self.resolve(run.start, run.end, depth + 1)
                # Who refers to it is not within what the geometry itself is part of.
                own = [
                    (number, turned ^ run.turned, NO_SHELL if shell == run.shell else shell)
                    for number, turned, shell in items
                ]
                self.known[identifier] = own, min(lost, 1)
        return self.known[identifier]


@dataclass
class _CopiedFaces:
    """Faces of implicit geometries, (s,) each, and the places of their corners."""

    owner: np.ndarray
    lod: np.ndarray
    semantic: np.ndarray
    polygon: np.ndarray
    counts: np.ndarray
    lengths: np.ndarray  # (r,)
    xyz: np.ndarray  # (c, 3)


@dataclass
class _Copies:
    """Implicit geometries: copies of polygons, turned and put in their places."""

    noted: list[tuple[_Use, list[tuple[int, bool, int]]]] = field(default_factory=list)

    def faces(self, rings: _Rings, systems: list[str]) -> _CopiedFaces:
        """Make the copies."""
        numbers = [np.array([item[0] for item in items], np.int64) for _, items in self.noted]
        sizes = np.array([len(number) for number in numbers], np.int64)
        polygon = np.concatenate([np.zeros(0, np.int64), *numbers])
        counts, lengths, rows = rings.corners(polygon, np.zeros(len(polygon), bool))
        corners = offsets_of(
            np.bincount(np.repeat(np.arange(len(polygon)), counts), lengths, len(polygon)).astype(np.int64)
        )
        ends = corners[offsets_of(sizes)]
        anchors = np.array([use.anchor for use, _ in self.noted], np.float64).reshape(-1, 3)
        crs = np.array([use.anchor_crs for use, _ in self.noted], np.int64)
        xyz = np.column_stack((rings.places[rows], np.ones(len(rows))))
        moved = np.empty((len(rows), 3))
        for (use, _), anchor, start, end in zip(self.noted, moved_to(anchors, crs, systems), ends, ends[1:]):
            assert use.matrix is not None
            turned = xyz[start:end] @ use.matrix.T
            with np.errstate(all="ignore"):
                moved[start:end] = turned[:, :3] / turned[:, 3:] + anchor
        owner, lod, semantic = (
            np.repeat(np.array(values, dtype), sizes)
            for values, dtype in (
                ([use.owner for use, _ in self.noted], np.int64),
                ([use.lod for use, _ in self.noted], np.float64),
                ([use.semantic for use, _ in self.noted], np.int64),
            )
        )
        return _CopiedFaces(owner, lod, semantic, polygon, counts, lengths, moved)


def _identifier(element: Element) -> str | None:
    attributes = element.attrib
    for name in IDS:
        if name in attributes:
            return attributes[name]
    return None


def _fragment(href: str) -> str:
    """The id in a reference; one into another file is none of this one's."""
    return href[1:] if href.startswith("#") else href


def _level(name: str, parent: Element) -> float:
    """The level of detail in a property's name, or in the element “lod” beside it (relief)."""
    if name[:3] == "lod" and name[3:4].isdigit():
        return float(name[3])
    for child in parent:
        if local_name(child.tag) == "lod" and (child.text or "").strip().isdigit():
            return float((child.text or "0").strip())
    return 0.0


def _typed(kind: str, text: str) -> Any:
    """A value of the type that the schema gives this element."""
    if not text:
        return None
    try:
        if kind in INTEGERS:
            return int(text)
        if kind in REALS:
            return float(text)
    except ValueError:
        pass
    return text


def _put(attributes: dict[str, Any], name: str, value: Any) -> None:
    """Add a value; several of one name are text."""
    known = attributes.get(name)
    if known is None or value is None:
        attributes[name] = known if value is None else value
    elif str(value) not in str(known).split("; "):
        attributes[name] = f"{known}; {value}"
