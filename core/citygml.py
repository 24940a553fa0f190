"""CityGML 1.0, 2.0 and 3.0 read into columns, object by object.

What a name means is told by its local part, which the versions share: a property `lod2Solid` holds geometry, `boundedBy` and
`boundary` semantic surfaces, an element such as `BuildingPart` an object of its own.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
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
MOST_FACES = 50_000_000  # that references may spread the polygons of a file to


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
        self._runs: dict[str, tuple[int, int]] = {}  # id -> references of the geometry of that id
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
        start = len(self._targets)
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
            self._runs[identifier] = (start, len(self._targets))

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
                inner = [place := self._place(part, place) for part in child.iter()]
                texts = [part.text or "" for part in child.iter() if self._local(part.tag) == "pos"]
                values = tuple(float(value) for value in " ".join(texts).split())
                anchor = (*values, 0.0)[:3] if len(inner) and len(values) >= 2 else (np.nan,) * 3
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
        """All that was added, references followed. Raises ModelError where these never end."""
        owner, lod, semantic, polygon, turned, shell, copies = self._followed()
        xyz, faces = self._faces(polygon, turned)
        colors, textures, uv = self._looks(polygon, turned, faces)
        rows = np.concatenate((owner, copies.owner))
        found = Faces(
            rows,
            np.concatenate((lod, copies.lod)),
            np.concatenate((np.array(self._polygons.kinds, np.uint8)[polygon], copies.kind)),
            np.concatenate((shell, copies.shell)),
            np.r_[np.array(self._inner, bool), False][np.concatenate((shell, copies.shell))],
            np.concatenate((semantic, copies.semantic)),
            np.concatenate((colors, np.full(len(copies.owner), -1))),
            np.concatenate((textures, np.full(len(copies.owner), -1))),
            offsets_of(np.concatenate((np.diff(faces[0]), copies.rings))),
            offsets_of(np.concatenate((np.diff(faces[1]), copies.lengths))),
            np.arange(len(xyz) + len(copies.xyz)),
            None if uv is None else np.concatenate((uv, np.full((len(copies.xyz), 2), np.nan))),
        )
        return CityModel(
            next(iter(self._systems), None),
            self._ids,
            self._types,
            np.array(self._parents, np.int64),
            self._attributes,
            np.concatenate((xyz, copies.xyz)),
            found,
            list(self._semantics),
            np.array(list(self._colors), np.uint8).reshape(-1, 4),
            list(self._files),
            self._faults,
        )

    def _followed(self) -> Any:
        """Columns of the faces of all plain uses, and the copies of the implicit ones."""
        columns: list[np.ndarray] = [np.zeros(0, dtype) for dtype in (np.int64, np.float64, *[np.int64] * 4)]
        references = _References(self._targets, self._hrefs, self._turned, self._shells, self._runs)
        copies = _Copies()
        gathered: list[list[Any]] = [[], [], [], [], [], []]
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
                copies.note(use, items)
                continue
            for target, turned, shell in items:
                row = (use.owner, use.lod, use.semantic, target, turned, shell)
                for values, value in zip(gathered, row):
                    values.append(value)
        for number, values in enumerate(gathered):
            columns[number] = np.array(values, columns[number].dtype)
        copies.place(self._polygons, self._systems, self._faults)
        return (*columns[:4], columns[4].astype(bool), columns[5], copies)

    def _faces(
        self, polygon: np.ndarray, turned: np.ndarray
    ) -> tuple[np.ndarray, tuple[np.ndarray, np.ndarray]]:
        """Vertices (n, 3), and ring and corner offsets of faces that are these polygons; closing vertices are left out."""
        rows, face_offsets, ring_offsets = self._corner_rows(polygon, turned)
        places = np.array(self._polygons.coordinates, np.float64).reshape(-1, 3)
        crs = np.repeat(np.array(self._polygons.crs, np.int64), np.array(self._polygons.lengths, np.int64))
        return moved_to(places[rows], crs[rows], list(self._systems)), (face_offsets, ring_offsets)

    def _corner_rows(
        self, polygon: np.ndarray, turned: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Rows (c,) of the coordinates for each corner of the faces, and the offsets of rings and corners."""
        rings, starts, lengths = self._rings_of(polygon)
        rows = steps(starts, lengths)
        backwards = np.repeat(turned, np.diff(np.array(self._ring_starts))[polygon])
        flip = np.repeat(backwards, lengths)
        last = np.repeat(2 * starts + lengths - 1, lengths)
        rows = np.where(flip, last - rows, rows)
        return rows, offsets_of(rings), offsets_of(lengths)

    def _rings_of(self, polygon: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Of faces that are these polygons: how many rings each has, and where each ring begins and how long it is, unclosed."""
        polygons = self._polygons
        self._ring_starts = offsets_of(np.array(polygons.rings, np.int64))
        counts = np.diff(self._ring_starts)[polygon]
        rings = steps(self._ring_starts[:-1][polygon], counts)
        lengths = np.array(polygons.lengths, np.int64)
        starts = offsets_of(lengths)[:-1]
        places = np.array(polygons.coordinates, np.float64).reshape(-1, 3)
        area = np.repeat(np.array(polygons.kinds, np.uint8) == AREA, np.diff(self._ring_starts))
        full = lengths > 0
        closed = np.zeros(len(lengths), bool)
        first, last = places[starts[full]], places[(starts + lengths - 1)[full]]
        closed[full] = (first == last).all(axis=1) & (lengths[full] > 1)
        self._unclosed = area & ~closed
        shorter = lengths - (closed & area)
        return counts, starts[rings], shorter[rings]

    def _looks(
        self, polygon: np.ndarray, turned: np.ndarray, faces: tuple[np.ndarray, np.ndarray]
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
        """The colour and the texture of each face, -1 of none, and the texture coordinates of all corners."""
        count = len(self._polygons.rings)
        theme = next((one for one in self._themes.values() if one.textures), None)
        theme = theme or next(iter(self._themes.values()), _Appearance())
        references = _References(self._targets, self._hrefs, self._turned, self._shells, self._runs)
        by_polygon = np.full((2, count + 1), -1, np.int64)
        for values, given in zip(by_polygon, (theme.colors, theme.textures)):
            for target, row in given.items():
                run = self._runs.get(target)
                for number, _, _ in references.resolve(*run)[0] if run else []:
                    values[number] = row
        colors, textures = by_polygon[:, polygon]
        if not theme.rings:
            return colors, np.full(len(polygon), -1), None
        rows, _, _ = self._corner_rows(polygon, turned)
        lengths = np.array(self._polygons.lengths, np.int64)
        starts = offsets_of(lengths)
        uv = np.full((starts[-1], 2), np.nan)
        for name, values in theme.rings.items():
            ring = self._polygons.ring_ids.get(name)
            if ring is not None and len(values) in (lengths[ring], lengths[ring] - 1):
                uv[starts[ring] : starts[ring] + len(values)] = values
        return colors, textures, uv[rows]


@dataclass
class _References:
    """Follows references; each id is followed once, so that no chain of them swells."""

    targets: array
    hrefs: dict[int, str]
    turned: array
    shells: array
    runs: dict[str, tuple[int, int]]
    known: dict[str, list[tuple[int, bool, int]] | None] = field(default_factory=dict)

    def resolve(self, start: int, end: int, depth: int = 0) -> tuple[list[tuple[int, bool, int]], int]:
        """Polygons (number, turned, shell) of a run of references, each once a shell, and how many of these lead nowhere."""
        found: dict[tuple[int, int], tuple[int, bool, int]] = {}
        lost = 0
        for at in range(start, end):
            number, turned, shell = self.targets[at], bool(self.turned[at]), self.shells[at]
            if number >= 0:
                found.setdefault((number, shell), (number, turned, shell))
                continue
            items = self._of_id(_fragment(self.hrefs[at]), depth)
            if items is None:
                lost += 1
                continue
            for number, other, inner_shell in items:
                own = shell if shell >= 0 else inner_shell
                found.setdefault((number, own), (number, turned ^ other, own))
        return list(found.values()), lost

    def _of_id(self, identifier: str, depth: int) -> list[tuple[int, bool, int]] | None:
        """None where there is no such geometry, or where it refers to itself."""
        if identifier in self.known:
            return self.known[identifier]
        run = self.runs.get(identifier)
        self.known[identifier] = None
        if run is not None and depth < 100:
            self.known[identifier] = self.resolve(*run, depth + 1)[0]
        return self.known[identifier]


@dataclass
class _Copies:
    """Faces of implicit geometries: copies of polygons, turned and put in their places."""

    noted: list[tuple[_Use, list[tuple[int, bool, int]]]] = field(default_factory=list)
    owner: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))
    lod: np.ndarray = field(default_factory=lambda: np.zeros(0))
    kind: np.ndarray = field(default_factory=lambda: np.zeros(0, np.uint8))
    shell: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))
    semantic: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))
    rings: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))
    lengths: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))
    xyz: np.ndarray = field(default_factory=lambda: np.zeros((0, 3)))

    def note(self, use: _Use, items: list[tuple[int, bool, int]]) -> None:
        self.noted.append((use, items))

    def place(self, polygons: _Polygons, systems: dict[str, int], faults: Faults) -> None:
        """Make the copies."""
        if not self.noted:
            return
        starts = offsets_of(np.array(polygons.rings, np.int64))
        lengths = np.array(polygons.lengths, np.int64)
        coordinates = np.array(polygons.coordinates, np.float64).reshape(-1, 3)
        firsts = offsets_of(lengths)
        kinds = np.array(polygons.kinds, np.uint8)
        pieces: list[tuple[np.ndarray, ...]] = []
        anchors = np.array([use.anchor for use, _ in self.noted]).reshape(-1, 3)
        crs = np.array([use.anchor_crs for use, _ in self.noted])
        anchors = moved_to(anchors, crs, list(systems))
        for (use, items), anchor in zip(self.noted, anchors):
            number = np.array([item[0] for item in items], np.int64)
            counts = np.diff(starts)[number]
            rings = steps(starts[:-1][number], counts)
            rows = steps(firsts[:-1][rings], lengths[rings])
            assert use.matrix is not None
            moved = np.column_stack((coordinates[rows], np.ones(len(rows)))) @ use.matrix.T
            pieces.append(
                (
                    np.full(len(items), use.owner),
                    np.full(len(items), use.lod),
                    kinds[number],
                    np.full(len(items), NO_SHELL),
                    np.full(len(items), use.semantic),
                    counts,
                    lengths[rings],
                    moved[:, :3] / moved[:, 3:] + anchor,
                )
            )
        names = ("owner", "lod", "kind", "shell", "semantic", "rings", "lengths", "xyz")
        for name, values in zip(names, zip(*pieces)):
            setattr(self, name, np.concatenate(values))


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

