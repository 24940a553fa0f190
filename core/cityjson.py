"""CityJSON 1.0, 1.1 and 2.0, and CityJSONSeq, read into columns."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, repeat
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from .city import AREA, LINE, NO_SHELL, POINT, CityModel, Faces, Faults
from .city_attributes import flattened
from .errors import ModelError
from .features import offsets_of
from .progress import Progress, no_progress

VERSIONS = ("1.0", "1.1", "2.0")
MOST_FACES = 20_000_000  # that instances may spread the faces of a file to
GROUP = "CityObjectGroup"  # names members that belong to other objects
KNOWN = {"type", "attributes", "geometry", "parents", "children", "geographicalExtent"}
WRONG = (TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError)
DEPTHS = {  # type -> lists around a face's rings: of surfaces, of shells, of solids
    "MultiSurface": 1,
    "CompositeSurface": 1,
    "Solid": 2,
    "MultiSolid": 3,
    "CompositeSolid": 3,
}


def read_cityjson(path: str | Path, progress: Progress = no_progress) -> CityModel:
    """Read a file of either kind. Raises ModelError, in one sentence, where it is none or of an unknown version."""
    path = Path(path)
    with open(path, "rb") as file:
        header, lines = _opened(file, path)
        reader = _Reader(header, path.name)
        size, done = max(path.stat().st_size, 1), 0
        reader.add_document(header)
        for number, line in enumerate(lines, 2):
            done += len(line)
            if line.strip():
                reader.add_document(_feature(line, number, path))
            if number % 1000 == 0:
                progress(min(done / size, 1.0))
    progress(1.0)
    return reader.model()


def _opened(file: BinaryIO, path: Path) -> tuple[dict[str, Any], Iterator[bytes]]:
    """The document, or the first line of a sequence and the lines after it."""
    first = file.readline()
    try:
        header = json.loads(first)
    except ValueError:
        header = _parsed(first + file.read(), path)
    except RecursionError:
        raise ModelError(f"INPUT: “{path.name}” is nested too deeply for CityJSON; repair it.") from None
    if not isinstance(header, dict) or header.get("type") != "CityJSON":
        kind = header.get("type") if isinstance(header, dict) else type(header).__name__
        raise ModelError(
            f"INPUT: “{path.name}” is JSON but no CityJSON (its type is “{kind}”); give a CityJSON file."
        )
    version = str(header.get("version"))
    if not version.startswith(VERSIONS):
        raise ModelError(
            f"INPUT: “{path.name}” is CityJSON of version “{version}”; versions {', '.join(VERSIONS)} can be read."
        )
    return header, iter(file)


def _parsed(data: bytes, path: Path) -> Any:
    try:
        return json.loads(data)
    except RecursionError:
        raise ModelError(f"INPUT: “{path.name}” is nested too deeply for CityJSON; repair it.") from None
    except ValueError as error:
        raise ModelError(
            f"INPUT: “{path.name}” is no valid JSON ({error}); it may be cut short, get it again."
        ) from error


def _feature(line: bytes, number: int, path: Path) -> dict[str, Any]:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ModelError(f"INPUT: line {number} of “{path.name}” is no valid JSON ({error}).") from error
    if not isinstance(data, dict) or data.get("type") != "CityJSONFeature":
        raise ModelError(f"INPUT: line {number} of “{path.name}” is no CityJSONFeature; repair the sequence.")
    return data


@dataclass
class _Flat:
    """One geometry without its nesting; corners are rows of the document's vertices."""

    lod: float
    kind: int
    faces: array  # rings of each
    rings: array  # corners of each
    corners: array
    shells: list[int] = field(default_factory=list)  # of each face, from 0; empty where there is no solid
    inner: list[bool] = field(default_factory=list)
    semantics: list[int] = field(default_factory=list)  # of each face; empty where it has none
    materials: list[int] = field(default_factory=list)
    textures: list[int] = field(default_factory=list)
    uv: np.ndarray | None = None


@dataclass
class _Looks:
    """The appearance of a document: where its materials and textures are among all, and its texture vertices."""

    materials: list[int] = field(default_factory=list)
    textures: list[int] = field(default_factory=list)
    uv: np.ndarray = field(default_factory=lambda: np.zeros((0, 2)))
    material_theme: str | None = None
    texture_theme: str | None = None


class _Reader:
    """Collects documents: the whole of a CityJSON file, or the lines of a sequence."""

    def __init__(self, header: dict[str, Any], name: str) -> None:
        self._name = name
        self._header = header
        self._ids: list[str] = []
        self._rows: dict[str, int] = {}
        self._types: list[str] = []
        self._parents: list[str | None] = []
        self._attributes: list[dict[str, Any]] = []
        self._faults = Faults()
        self._vertices: list[np.ndarray] = []
        self._count = 0
        # By geometry: the object, the level, the first vertex, how many there are, faces, corners.
        self._geometries: list[tuple[int, float, int, int, int, int]] = []
        self._kinds, self._faces, self._rings, self._corners = array("B"), array("q"), array("q"), array("q")
        self._shells, self._inner, self._semantics = array("q"), array("b"), array("q")
        self._materials, self._textures = array("q"), array("q")
        self._uv: list[tuple[int, np.ndarray]] = []
        self._shell_count = 0
        self._names: dict[str, int] = {}
        self._colors: dict[tuple[int, ...], int] = {}
        self._files: dict[str, int] = {}
        self._templates: dict[int, tuple[_Flat, np.ndarray]] = {}
        self._header_looks = self._looks(header)

    def add_document(self, data: dict[str, Any]) -> None:
        """Add the objects of a document, whose vertices the header's transform places."""
        objects = data.get("CityObjects")
        if not isinstance(objects, dict):
            raise ModelError(f"INPUT: “{self._name}” has no CityObjects; give a CityJSON file.")
        looks = self._looks(data) if data is not self._header and "appearance" in data else self._header_looks
        vertices = self._placed(data.get("vertices", []))
        base = self._add_vertices(vertices)
        for identifier, item in objects.items():
            row = self._add_object(str(identifier), item)
            geometries = item.get("geometry") if isinstance(item, dict) else None
            for geometry in geometries if isinstance(geometries, list) else []:
                self._add_geometry(row, geometry, base, vertices, looks)

    def model(self) -> CityModel:
        """All that was added."""
        owner, lod, first, available, faces, corners = (
            np.array(self._geometries, np.float64).reshape(-1, 6).T.astype(np.int64)
        )
        lod = np.array([geometry[1] for geometry in self._geometries], np.float64)
        corner_rows = np.frombuffer(self._corners, np.int64) if self._corners else np.zeros(0, np.int64)
        valid = (corner_rows >= 0) & (corner_rows < np.repeat(available, corners))
        corner_rows = corner_rows + np.repeat(first, corners)

        def column(values: array, dtype: Any = np.int64) -> np.ndarray:
            return np.array(values, dtype)

        found = Faces(
            np.repeat(owner, faces),
            np.repeat(lod, faces),
            column(self._kinds, np.uint8),
            column(self._shells),
            column(self._inner, bool),
            column(self._semantics),
            column(self._materials),
            column(self._textures),
            offsets_of(column(self._faces)),
            offsets_of(column(self._rings)),
            np.where(valid, corner_rows, 0),
            self._all_uv(len(corner_rows)),
        )
        if not valid.all():
            whole = np.ones(len(found), bool)
            at = np.searchsorted(found.corner_offsets, np.flatnonzero(~valid), side="right") - 1
            whole[at] = False
            self._faults.add(902, found.owner[~whole])
            found = found.take(whole)
        return CityModel(
            self._crs(),
            self._ids,
            self._types,
            self._parent_rows(),
            self._attributes,
            np.concatenate([np.zeros((0, 3)), *self._vertices]),
            found,
            list(self._names),
            np.array(list(self._colors), np.uint8).reshape(-1, 4),
            list(self._files),
            self._faults,
            self._credits(),
        )

    def _crs(self) -> str | None:
        metadata = self._header.get("metadata")
        system = metadata.get("referenceSystem") if isinstance(metadata, dict) else None
        return str(system) if system else None

    def _credits(self) -> list[str]:
        """The point of contact that the metadata name."""
        metadata = self._header.get("metadata")
        contact = metadata.get("pointOfContact") if isinstance(metadata, dict) else None
        name = contact.get("contactName") if isinstance(contact, dict) else None
        return [name.strip()] if isinstance(name, str) and name.strip() else []

    # Objects

    def _add_object(self, identifier: str, item: Any) -> int:
        row = len(self._ids)
        self._ids.append(identifier)
        self._rows[identifier] = row
        if not isinstance(item, dict):
            item = {}
            self._faults.add(901, [row])
        self._types.append(str(item.get("type", "")).lstrip("+"))
        parents = item.get("parents")
        self._parents.append(str(parents[0]) if isinstance(parents, list) and parents else None)
        attributes = item.get("attributes")
        more = {name: item[name] for name in item.keys() - KNOWN} if len(item) > 3 else {}
        own = flattened(attributes) if isinstance(attributes, dict) else {}
        self._attributes.append({**own, **flattened(dict(sorted(more.items())))} if more else own)
        return row

    def _parent_rows(self) -> np.ndarray:
        rows = np.full(len(self._ids), -1, np.int64)
        for row, parent in enumerate(self._parents):
            found = -1 if parent is None else self._rows.get(parent, -1)
            if parent is not None and found < 0:
                self._faults.add(902, [row])
            rows[row] = -1 if found >= 0 and self._types[found] == GROUP else found
        return rows

    # Vertices

    def _placed(self, vertices: Any) -> np.ndarray:
        try:
            places = np.array(vertices, np.float64).reshape(-1, 3)
            transform = self._header.get("transform")
            if transform:
                places = places * np.array(transform["scale"], np.float64) + transform["translate"]
        except WRONG as error:
            raise ModelError(
                f"INPUT: the vertices of “{self._name}” are no triples of numbers ({error}); repair the file."
            ) from error
        return places

    def _add_vertices(self, places: np.ndarray) -> int:
        base = self._count
        self._vertices.append(places)
        self._count += len(places)
        return base

    # Geometries

    def _add_geometry(
        self, row: int, geometry: dict[str, Any], base: int, vertices: np.ndarray, looks: _Looks
    ) -> None:
        """Add a geometry of an object; one that is none is a fault of its."""
        try:
            if geometry["type"] == "GeometryInstance":
                self._append(row, *self._instance(row, geometry, vertices))
            else:
                self._append(row, self._flat(row, geometry, looks), base, len(vertices))
        except WRONG:
            self._faults.add(901, [row])

    def _instance(self, row: int, geometry: dict[str, Any], vertices: np.ndarray) -> tuple[_Flat, int, int]:
        """A template's geometry, the first of the vertices of this copy of it, and how many these are."""
        flat, places = self._template(row, int(geometry["template"]))
        matrix = np.array(geometry["transformationMatrix"], np.float64).reshape(4, 4)
        (at,) = geometry["boundaries"]
        if not 0 <= at < len(vertices):
            raise IndexError
        moved = np.column_stack((places, np.ones(len(places)))) @ matrix.T
        with np.errstate(all="ignore"):
            placed = moved[:, :3] / moved[:, 3:] + vertices[at]
        return flat, self._add_vertices(placed), len(placed)

    def _template(self, row: int, number: int) -> tuple[_Flat, np.ndarray]:
        """A template and its own vertices."""
        if number not in self._templates:
            templates = self._header["geometry-templates"]
            if number < 0:
                raise IndexError
            flat = self._flat(row, templates["templates"][number], self._header_looks)
            places = np.array(templates["vertices-templates"], np.float64).reshape(-1, 3)
            used, corners = np.unique(np.array(flat.corners, np.int64), return_inverse=True)
            if len(used) and used[0] < 0:
                raise IndexError
            flat.corners = array("q", corners.ravel().tolist())
            self._templates[number] = flat, places[used]
        return self._templates[number]

    def _flat(self, row: int, geometry: dict[str, Any], looks: _Looks) -> _Flat:
        kind, boundaries = geometry["type"], geometry["boundaries"]
        lod = _level(geometry.get("lod"))
        if kind == "MultiPoint":
            return _simple(lod, POINT, [boundaries])
        if kind == "MultiLineString":
            return _simple(lod, LINE, boundaries)
        depth = DEPTHS[kind]
        shells: list[int] = []
        inner: list[bool] = []
        faces = boundaries
        if depth > 1:
            solids = [boundaries] if depth == 2 else boundaries
            every = list(chain.from_iterable(solids))
            faces = list(chain.from_iterable(every))
            shells = list(chain.from_iterable(repeat(n, len(shell)) for n, shell in enumerate(every)))
            voids = [n > 0 for solid in solids for n in range(len(solid))]
            inner = [voids[n] for n in shells]
        rings = list(chain.from_iterable(faces))
        flat = _Flat(
            lod,
            AREA,
            array("q", map(len, faces)),
            array("q", map(len, rings)),
            array("q", chain.from_iterable(rings)),
            shells,
            inner,
        )
        if geometry.keys() & {"semantics", "material", "texture"}:
            self._dress(flat, row, geometry, looks, depth, faces)
        return flat

    def _dress(
        self, flat: _Flat, row: int, geometry: dict[str, Any], looks: _Looks, depth: int, faces: list[Any]
    ) -> None:
        """Add what a geometry says of its faces; what can't be used of that is left out."""
        boundaries, count = geometry["boundaries"], len(faces)
        try:
            flat.semantics = self._semantic_rows(geometry.get("semantics"), boundaries, depth, count)
        except WRONG:
            self._faults.add(902, [row])
        try:
            flat.materials = _material_rows(geometry.get("material"), looks, boundaries, depth, count)
            flat.textures, flat.uv = _texture_rows(geometry.get("texture"), looks, boundaries, depth, faces)
        except WRONG:
            self._faults.add(903, [row])

    def _append(self, row: int, flat: _Flat, base: int, count: int) -> None:
        number = len(flat.faces)
        if len(self._faces) + number > MOST_FACES:
            raise ModelError(
                f"INPUT: the templates of “{self._name}” spread to more faces than fit; repair it."
            )
        missing = [-1] * number
        self._geometries.append((row, flat.lod, base, count, number, len(flat.corners)))
        if flat.uv is not None:
            self._uv.append((len(self._corners), flat.uv))
        self._kinds.extend([flat.kind] * number)
        self._faces.extend(flat.faces)
        self._rings.extend(flat.rings)
        self._corners.extend(flat.corners)
        if flat.shells:
            first = self._shell_count
            self._shells.extend([first + shell for shell in flat.shells])
            self._shell_count += flat.shells[-1] + 1
            self._inner.extend(flat.inner)
        else:
            self._shells.extend([NO_SHELL] * number)
            self._inner.extend([False] * number)
        self._semantics.extend(flat.semantics or missing)
        self._materials.extend(flat.materials or missing)
        self._textures.extend(flat.textures or missing)

    def _all_uv(self, corners: int) -> np.ndarray | None:
        if not self._uv:
            return None
        uv = np.full((corners, 2), np.nan)
        for start, some in self._uv:
            uv[start : start + len(some)] = some
        return uv

    # Semantics and appearance

    def _semantic_rows(self, semantics: Any, boundaries: Any, depth: int, count: int) -> list[int]:
        if not semantics:
            return []
        names = [str(surface["type"]).lstrip("+") for surface in semantics["surfaces"]]
        rows = [self._names.setdefault(name, len(self._names)) for name in names]
        values = _spread(semantics.get("values"), boundaries, depth)
        return _exactly([-1 if value is None else rows[value] for value in values], count)

    def _looks(self, data: dict[str, Any]) -> _Looks:
        appearance = data.get("appearance")
        if not isinstance(appearance, dict):
            return _Looks()
        try:
            uv = np.array(appearance.get("vertices-texture", []), np.float64).reshape(-1, 2)
            return _Looks(
                [
                    self._colors.setdefault(_color(material), len(self._colors))
                    for material in appearance.get("materials", [])
                ],
                [
                    self._files.setdefault(str(texture["image"]), len(self._files))
                    for texture in appearance.get("textures", [])
                ],
                uv,
                appearance.get("default-theme-material"),
                appearance.get("default-theme-texture"),
            )
        except WRONG:
            return _Looks()


def _simple(lod: float, kind: int, rings: list[list[int]]) -> _Flat:
    """A geometry whose faces have one ring each."""
    lengths = array("q", map(len, rings))
    corners = array("q", chain.from_iterable(rings))
    return _Flat(lod, kind, array("q", [1] * len(rings)), lengths, corners)


def _level(value: Any) -> float:
    """The level of detail of “2”, “2.2” or 2; 0 where there is none."""
    try:
        level = float(value)
        return level if 0 <= level < 100 else 0.0
    except (TypeError, ValueError):
        return 0.0


def _spread(values: Any, boundaries: Any, depth: int) -> list[Any]:
    """Values of faces as one list; a null stands for all faces beneath it."""
    if depth == 1:
        return [None] * len(boundaries) if values is None else values
    if values is None:
        values = [None] * len(boundaries)
    pairs = zip(values, boundaries)
    return list(chain.from_iterable(_spread(some, inside, depth - 1) for some, inside in pairs))


def _exactly(values: list[int], count: int) -> list[int]:
    if len(values) != count:
        raise ValueError("values and faces differ in number")
    return values


def _theme(themes: Any, wanted: str | None) -> dict[str, Any] | None:
    if not isinstance(themes, dict) or not themes:
        return None
    return themes[wanted] if wanted in themes else next(iter(themes.values()))


def _material_rows(themes: Any, looks: _Looks, boundaries: Any, depth: int, count: int) -> list[int]:
    theme = _theme(themes, looks.material_theme)
    if theme is None:
        return []
    if "value" in theme:
        return [looks.materials[theme["value"]]] * count
    values = _spread(theme.get("values"), boundaries, depth)
    return _exactly([-1 if value is None else looks.materials[value] for value in values], count)


def _texture_rows(
    themes: Any, looks: _Looks, boundaries: Any, depth: int, faces: list[Any]
) -> tuple[list[int], np.ndarray | None]:
    """The texture of each face, and the texture coordinates of all corners."""
    theme = _theme(themes, looks.texture_theme)
    if theme is None:
        return [], None
    rows: list[int] = []
    uv: list[np.ndarray] = [np.zeros((0, 2))]
    for rings, values in zip(faces, _spread(theme.get("values"), boundaries, depth)):
        texture = -1 if not values or not values[0] or values[0][0] is None else values[0][0]
        rows.append(-1 if texture < 0 else looks.textures[texture])
        for number, ring in enumerate(rings):
            given = values[number][1:] if texture >= 0 and number < len(values) else []
            whole = len(given) == len(ring) and None not in given
            uv.append(looks.uv[given] if whole else np.full((len(ring), 2), np.nan))
    return _exactly(rows, len(faces)), np.concatenate(uv)


def _color(material: dict[str, Any]) -> tuple[int, int, int, int]:
    """The diffuse colour of a material, whose parts are shares of 1, as bytes; alpha from its transparency."""
    shares = [*material.get("diffuseColor", (0.8, 0.8, 0.8)), 1 - float(material.get("transparency", 0.0))]
    red, green, blue, alpha = (round(255 * min(max(float(share), 0.0), 1.0)) for share in shares)
    return red, green, blue, alpha
