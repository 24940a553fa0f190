"""CityJSON 1.0, 1.1 and 2.0, and CityJSONSeq, read into columns."""

from __future__ import annotations

import json
import struct
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from .city import CityModel, Faults
from .city_attributes import flattened
from .cityjson_faces import WRONG, FaceColumns, Kinds, Looks, packed
from .errors import ModelError
from .progress import Progress, no_progress

VERSIONS = ("1.0", "1.1", "2.0")
MOST_FACES = 20_000_000  # that instances may spread the faces of a file to
FEATURE = "CityJSONFeature"
GROUP = "CityObjectGroup"  # names members that belong to other objects
CHUNK = 1 << 15  # bytes of lines that are read at once: what the processor's caches hold
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
            reader.add(_features(lines, number, path))
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


def _features(lines: list[bytes], number: int, path: Path) -> list[dict[str, Any]]:
    """The features of lines, the first of which has a number in the file."""
    try:
        found = json.loads(b"[" + b",".join(lines) + b"]")
        if len(found) == len(lines) and all(data["type"] == FEATURE for data in found):
            return list(found)
    except (*WRONG, RecursionError):
        pass  # line by line it can be told which is wrong
    return [_feature(line, row, path) for row, line in enumerate(lines, number) if line.strip()]


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
        self._pending: list[list[float]] = []  # vertices as they are in the file
        self._flat: list[np.ndarray] = []
        self._places: list[np.ndarray] = []
        self._count = 0
        self._names = Kinds()
        self._colors: dict[tuple[int, ...], int] = {}
        self._files: dict[str, int] = {}
        self._surfaces: list[dict[str, Any]] = []
        self._faces = FaceColumns(self._names, self._surfaces)
        self._templates: dict[int, tuple[FaceColumns, np.ndarray]] = {}
        self._header_looks = self._looks(header)

    def add(self, documents: list[dict[str, Any]]) -> None:
        """Add the objects of documents, whose vertices the header's transform places."""
        for data in documents:
            self._add_document(data)
        self._settle()

    def _add_document(self, data: dict[str, Any]) -> None:
        objects, vertices = data.get("CityObjects"), data.get("vertices", [])
        if not isinstance(objects, dict):
            raise ModelError(f"INPUT: “{self._name}” has no CityObjects; give a CityJSON file.")
        if not isinstance(vertices, list):
            raise self._no_vertices("there is no list of them")
        looks = self._looks(data) if data is not self._header and "appearance" in data else self._header_looks
        base, count, first = self._count, len(vertices), len(self._ids)
        self._pending += vertices
        self._count += count
        self._ids += objects
        for row, item in enumerate(objects.values(), first):
            for geometry in self._add_object(row, item):
                if isinstance(geometry, dict) and geometry.get("type") == "GeometryInstance":
                    self._add_instance(row, geometry, vertices)
                else:
                    self._faces.add(row, geometry, base, count, looks)

    def model(self) -> CityModel:
        """All that was added."""
        self._place()
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

    def _add_object(self, row: int, item: Any) -> list[Any]:
        """Note an object, and return its geometries."""
        if not isinstance(item, dict):
            item = {}
            self._faults.add(901, [row])
        self._types.append(str(item.get("type", "")).lstrip("+"))
        parents, attributes, geometries = item.get("parents"), item.get("attributes"), item.get("geometry")
        self._parents.append(str(parents[0]) if isinstance(parents, list) and parents else None)
        own = flattened(attributes) if isinstance(attributes, dict) else {}
        if len(item) > 3 and (more := item.keys() - KNOWN):
            own = {**own, **flattened({name: item[name] for name in sorted(more)})}
        self._attributes.append(own)
        return geometries if isinstance(geometries, list) else []

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

    def _settle(self) -> None:
        """Make the lists flat that wait: while they are fresh in the processor's cache."""
        for row, code in self._faces.settle():
            self._faults.add(code, [row])
        try:
            if set(map(len, self._pending)) - {3}:
                raise ValueError("some have another number of coordinates")
            self._flat.append(_numbers(list(chain.from_iterable(self._pending))))
        except WRONG as error:
            raise self._no_vertices(str(error)) from error
        self._pending = []

    def _place(self) -> None:
        """Put the vertices that are flat in their places."""
        if self._flat:
            try:
                self._places.append(self._transformed(np.concatenate(self._flat).reshape(-1, 3)))
            except WRONG as error:
                raise self._no_vertices(str(error)) from error
            self._flat = []

    def _transformed(self, vertices: np.ndarray) -> np.ndarray:
        transform = self._header.get("transform")
        if not transform:
            return vertices
        return vertices * np.array(transform["scale"], np.float64) + transform["translate"]

    def _no_vertices(self, why: str) -> ModelError:
        return ModelError(
            f"INPUT: the vertices of “{self._name}” are no triples of numbers ({why}); repair the file."
        )

    def _add_instance(self, row: int, geometry: dict[str, Any], vertices: list[list[float]]) -> None:
        """Add a copy of a template to an object; one that is none is a fault of its."""
        try:
            template, places = self._instance(geometry, vertices)
        except WRONG:
            self._faults.add(901, [row])
            return
        if len(self._faces) + len(template) > MOST_FACES:
            raise ModelError(
                f"INPUT: the templates of “{self._name}” spread to more faces than fit; repair it."
            )
        self._settle()
        self._place()
        self._faces.add_copy(row, template, self._count, len(places))
        self._places.append(places)
        self._count += len(places)

    def _instance(
        self, geometry: dict[str, Any], vertices: list[list[float]]
    ) -> tuple[FaceColumns, np.ndarray]:
        """The template of an instance, and the places of its vertices. Raises one of WRONG."""
        template, own = self._template(int(geometry["template"]))
        matrix = np.array(geometry["transformationMatrix"], np.float64).reshape(4, 4)
        (at,) = geometry["boundaries"]
        if not 0 <= at < len(vertices):
            raise IndexError
        anchor = self._transformed(np.array(vertices[at], np.float64))
        moved = np.column_stack((own, np.ones(len(own)))) @ matrix.T
        with np.errstate(all="ignore"):
            return template, moved[:, :3] / moved[:, 3:] + anchor

    def _template(self, number: int) -> tuple[FaceColumns, np.ndarray]:
        """A template and its own vertices."""
        if number not in self._templates:
            given = self._header["geometry-templates"]
            if number < 0:
                raise IndexError
            vertices = np.array(given["vertices-templates"], np.float64).reshape(-1, 3)
            columns = FaceColumns(self._names, self._surfaces)
            columns.add(0, given["templates"][number], 0, len(vertices), self._header_looks)
            if any(code == 901 for _, code in columns.settle()):
                raise ValueError("the template is no geometry")
            self._templates[number] = columns, vertices[columns.renumber()]
        return self._templates[number]

    # Appearance

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


def _numbers(values: list[float]) -> np.ndarray:
    """Numbers (n,) float64; whole ones, as most files have, are taken in faster. Raises one of WRONG."""
    try:
        return np.frombuffer(packed(values, "q"), np.int64).astype(np.float64)
    except struct.error:
        return np.fromiter(values, np.float64, len(values))


def _color(material: dict[str, Any]) -> tuple[int, int, int, int]:
    """The diffuse colour of a material, whose parts are shares of 1, as bytes; alpha from its transparency."""
    shares = [*material.get("diffuseColor", (0.8, 0.8, 0.8)), 1 - float(material.get("transparency", 0.0))]
    red, green, blue, alpha = (round(255 * min(max(float(share), 0.0), 1.0)) for share in shares)
    return red, green, blue, alpha
