"""CityJSON 1.0, 1.1 and 2.0, and CityJSONSeq, read into columns."""

from __future__ import annotations

import json
from itertools import accumulate, chain, filterfalse, repeat
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from .city import CityModel, Faults
from .city_attributes import flattened
from .cityjson_faces import WRONG, FaceColumns, Given, Kinds, Looks
from .cityjson_lines import FEATURE, Vertices, features_of, listed
from .errors import ModelError
from .progress import Progress, no_progress

VERSIONS = ("1.0", "1.1", "2.0")
MOST_FACES = 20_000_000  # that instances may spread the faces of a file to
GROUP = "CityObjectGroup"  # names members that belong to other objects
CHUNK = 1 << 16  # bytes of lines that are read at once: what the processor's caches hold
KNOWN = {"type", "attributes", "geometry", "parents", "children", "geographicalExtent"}


def read_cityjson(path: str | Path, progress: Progress = no_progress) -> CityModel:
    """Read a file of either kind. Raises ModelError, in one sentence, where it is none or of an unknown version."""
    path = Path(path)
    with open(path, "rb") as file:
        header = _header(file, path)
        reader = _Reader(header, path.name)
        reader.add([header])
        size, done, number = max(path.stat().st_size, 1), 0, 2
        while lines := file.readlines(CHUNK):
            reader.add(*_features(lines, number, path))
            number, done = number + len(lines), done + sum(map(len, lines))
            progress(min(done / size, 1.0))
    progress(1.0)
    return reader.model()


def _header(file: BinaryIO, path: Path) -> dict[str, Any]:
    """The document, or the first line of a sequence."""
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
    return header


def _parsed(data: bytes, path: Path) -> Any:
    try:
        return json.loads(data)
    except RecursionError:
        raise ModelError(f"INPUT: “{path.name}” is nested too deeply for CityJSON; repair it.") from None
    except ValueError as error:
        raise ModelError(
            f"INPUT: “{path.name}” is no valid JSON ({error}); it may be cut short, get it again."
        ) from error


def _features(lines: list[bytes], number: int, path: Path) -> tuple[list[dict[str, Any]], Vertices | None]:
    """The features of lines, the first of which has a number in the file, and their vertices if these are read already."""
    try:
        return features_of(lines)
    except (*WRONG, RecursionError):  # line by line it can be told which is wrong
        return [_feature(line, row, path) for row, line in enumerate(lines, number) if line.strip()], None


def _feature(line: bytes, number: int, path: Path) -> dict[str, Any]:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ModelError(f"INPUT: line {number} of “{path.name}” is no valid JSON ({error}).") from error
    if not isinstance(data, dict) or data.get("type") != FEATURE:
        raise ModelError(f"INPUT: line {number} of “{path.name}” is no CityJSONFeature; repair the sequence.")
    return data


class _Reader:
    """Collects documents: the whole of a CityJSON file, or the lines of a sequence."""

    def __init__(self, header: dict[str, Any], name: str) -> None:
        self._name = name
        self._header = header
        self._ids: list[str] = []
        self._types: list[str] = []
        self._parents: list[str | None] = []
        self._attributes: list[dict[str, Any]] = []
        self._faults = Faults()
        self._places: list[np.ndarray] = []
        self._count = 0
        self._names = Kinds()
        self._colors: dict[tuple[int, ...], int] = {}
        self._files: dict[str, int] = {}
        self._surfaces: list[dict[str, Any]] = []
        self._faces = FaceColumns(self._names, self._surfaces)
        self._templates: dict[int, tuple[FaceColumns, np.ndarray]] = {}
        self._header_looks = self._looks(header)

    def add(self, documents: list[dict[str, Any]], vertices: Vertices | None = None) -> None:
        """Add the objects of documents, whose vertices the header's transform places; they are in the documents unless given."""
        objects: list[Any] = [data.get("CityObjects") for data in documents]
        if set(map(type, objects)) - {dict}:
            raise ModelError(f"INPUT: “{self._name}” has no CityObjects; give a CityJSON file.")
        first, base = len(self._ids), self._count
        counts = self._add_vertices(documents, vertices)
        sources = zip(accumulate(counts, initial=base), counts, self._all_looks(documents))
        geometries = self._add_objects(list(chain.from_iterable(map(dict.values, objects))))
        self._ids += chain.from_iterable(objects)
        of_objects = chain.from_iterable(map(repeat, sources, map(len, objects)))
        self._add_geometries(
            [
                (row, geometry, source)
                for row, (own, source) in enumerate(zip(geometries, of_objects), first)
                for geometry in own
            ]
        )

    def model(self) -> CityModel:
        """All that was added."""
        faces, faults = self._faces.faces()
        for code, objects in faults:
            self._faults.add(code, objects)
        return CityModel(
            self._crs(),
            self._ids,
            self._types,
            self._parent_rows(),
            self._attributes,
            np.concatenate([np.zeros((0, 3)), *self._places]),
            faces,
            self._names.names,
            np.array(list(self._colors), np.uint8).reshape(-1, 4),
            list(self._files),
            self._faults,
            self._credits(),
            self._surfaces,
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

    def _add_objects(self, items: list[Any]) -> list[list[Any]]:
        """Note what objects say of themselves, and return the geometries of each."""
        if set(map(type, items)) - {dict}:
            wrong = [row for row, item in enumerate(items, len(self._types)) if not isinstance(item, dict)]
            self._faults.add(901, wrong)
            items = [item if isinstance(item, dict) else {} for item in items]
        self._types += [str(item.get("type", "")).lstrip("+") for item in items]
        parents = [item.get("parents") for item in items]
        self._parents += [str(own[0]) if isinstance(own, list) and own else None for own in parents]
        self._attributes += map(_attributes, items)
        geometries = [item.get("geometry") for item in items]
        return [own if isinstance(own, list) else [] for own in geometries]

    def _parent_rows(self) -> np.ndarray:
        rows = np.full(len(self._ids), -1, np.int64)
        named = [(row, parent) for row, parent in enumerate(self._parents) if parent is not None]
        known = {identifier: row for row, identifier in enumerate(self._ids)} if named else {}
        for row, parent in named:
            found = known.get(parent, -1)
            if found < 0:
                self._faults.add(902, [row])
            elif self._types[found] != GROUP:
                rows[row] = found
        return rows

    # Vertices and geometries

    def _add_vertices(self, documents: list[dict[str, Any]], vertices: Vertices | None) -> list[int]:
        """Put the vertices of documents in their places, and return how many each has."""
        try:
            vertices = vertices or listed(documents)
            self._places.append(self._transformed(vertices.numbers))
        except WRONG as error:
            raise ModelError(
                f"INPUT: the vertices of “{self._name}” are no triples of numbers ({error}); repair the file."
            ) from error
        self._count += len(vertices.numbers)
        return vertices.counts

    def _transformed(self, vertices: np.ndarray) -> np.ndarray:
        transform = self._header.get("transform")
        if not transform:
            return vertices
        return vertices * np.array(transform["scale"], np.float64) + transform["translate"]

    def _add_geometries(self, given: list[Given]) -> None:
        """Add geometries of objects; copies of templates come after the others."""
        copies: list[Given] = []
        if "geometry-templates" in self._header:
            copies = list(filter(_is_copy, given))
            given = list(filterfalse(_is_copy, given))
        for row, code in self._faces.add(given):
            self._faults.add(code, [row])
        own = self._places[-1]
        start = self._count - len(own)
        for row, geometry, (base, count, _) in copies:
            self._add_copy(row, geometry, own[base - start : base - start + count])

    def _add_copy(self, row: int, geometry: dict[str, Any], own: np.ndarray) -> None:
        """Add a copy of a template to an object of a document with vertices `own`; one that is none is a fault of the object."""
        try:
            template, places = self._copy(geometry, own)
        except WRONG:
            self._faults.add(901, [row])
            return
        if len(self._faces) + len(template) > MOST_FACES:
            raise ModelError(
                f"INPUT: the templates of “{self._name}” spread to more faces than fit; repair it."
            )
        self._faces.add_copy(row, template, self._count, len(places))
        self._places.append(places)
        self._count += len(places)

    def _copy(self, geometry: dict[str, Any], own: np.ndarray) -> tuple[FaceColumns, np.ndarray]:
        """The template of a geometry, and the places of its vertices. Raises one of WRONG."""
        template, vertices = self._template(int(geometry["template"]))
        matrix = np.array(geometry["transformationMatrix"], np.float64).reshape(4, 4)
        (at,) = geometry["boundaries"]
        if at < 0:
            raise IndexError
        moved = np.column_stack((vertices, np.ones(len(vertices)))) @ matrix.T
        with np.errstate(all="ignore"):
            return template, moved[:, :3] / moved[:, 3:] + own[at]

    def _template(self, number: int) -> tuple[FaceColumns, np.ndarray]:
        """A template and its own vertices."""
        if number not in self._templates:
            given = self._header["geometry-templates"]
            if number < 0:
                raise IndexError
            vertices = np.array(given["vertices-templates"], np.float64).reshape(-1, 3)
            columns = FaceColumns(self._names, self._surfaces)
            source = 0, len(vertices), self._header_looks
            if any(code == 901 for _, code in columns.add([(0, given["templates"][number], source)])):
                raise ValueError("the template is no geometry")
            self._templates[number] = columns, vertices[columns.renumber()]
        return self._templates[number]

    # Appearance

    def _all_looks(self, documents: list[dict[str, Any]]) -> list[Looks]:
        """The appearance of each document: its own, else that of the header."""
        return [
            self._looks(data) if "appearance" in data and data is not self._header else self._header_looks
            for data in documents
        ]

    def _looks(self, data: dict[str, Any]) -> Looks:
        appearance = data.get("appearance")
        if not isinstance(appearance, dict):
            return Looks()
        try:
            uv = np.array(appearance.get("vertices-texture", []), np.float64).reshape(-1, 2)
            return Looks(
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
            return Looks()


def _attributes(item: dict[str, Any]) -> dict[str, Any]:
    """What an object says of itself, members that an extension adds as well."""
    given = item.get("attributes")
    own = flattened(given) if isinstance(given, dict) else {}
    if len(item) > 3 and (more := item.keys() - KNOWN):
        return {**own, **flattened({name: item[name] for name in sorted(more)})}
    return own


def _is_copy(given: Given) -> bool:
    geometry = given[1]
    return isinstance(geometry, dict) and geometry.get("type") == "GeometryInstance"


def _color(material: dict[str, Any]) -> tuple[int, int, int, int]:
    """The diffuse colour of a material, whose parts are shares of 1, as bytes; alpha from its transparency."""
    shares = [*material.get("diffuseColor", (0.8, 0.8, 0.8)), 1 - float(material.get("transparency", 0.0))]
    red, green, blue, alpha = (round(255 * min(max(float(share), 0.0), 1.0)) for share in shares)
    return red, green, blue, alpha
