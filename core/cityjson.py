"""CityJSON 1.0, 1.1 and 2.0, and CityJSONSeq, read into columns."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from .city import CityModel, Faults
from .city_attributes import flattened
from .cityjson_faces import WRONG, FaceColumns, Looks
from .errors import ModelError
from .progress import Progress, no_progress

VERSIONS = ("1.0", "1.1", "2.0")
MOST_FACES = 20_000_000  # that instances may spread the faces of a file to
GROUP = "CityObjectGroup"  # names members that belong to other objects
TOGETHER = 100_000  # vertices put in their places at once
KNOWN = {"type", "attributes", "geometry", "parents", "children", "geographicalExtent"}


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
        self._pending: list[list[float]] = []  # vertices as they are in the file
        self._places: list[np.ndarray] = []
        self._count = 0
        self._names: dict[str, int] = {}
        self._colors: dict[tuple[int, ...], int] = {}
        self._files: dict[str, int] = {}
        self._surfaces: list[dict[str, Any]] = []
        self._faces = FaceColumns(self._names, self._surfaces)
        self._templates: dict[int, tuple[FaceColumns, np.ndarray]] = {}
        self._header_looks = self._looks(header)

    def add_document(self, data: dict[str, Any]) -> None:
        """Add the objects of a document, whose vertices the header's transform places."""
        objects, vertices = data.get("CityObjects"), data.get("vertices", [])
        if not isinstance(objects, dict):
            raise ModelError(f"INPUT: “{self._name}” has no CityObjects; give a CityJSON file.")
        if not isinstance(vertices, list):
            raise self._no_vertices("there is no list of them")
        looks = self._looks(data) if data is not self._header and "appearance" in data else self._header_looks
        base = self._count
        self._pending += vertices
        self._count += len(vertices)
        for identifier, item in objects.items():
            row = self._add_object(identifier, item)
            geometries = item.get("geometry") if isinstance(item, dict) else None
            for geometry in geometries if isinstance(geometries, list) else []:
                self._add_geometry(row, geometry, base, vertices, looks)
        if len(self._pending) > TOGETHER:
            self._place()

    def model(self) -> CityModel:
        """All that was added."""
        self._place()
        faces, broken = self._faces.faces()
        self._faults.add(902, faces.owner[broken])
        return CityModel(
            self._crs(),
            self._ids,
            self._types,
            self._parent_rows(),
            self._attributes,
            np.concatenate([np.zeros((0, 3)), *self._places]),
            faces.take(~broken),
            list(self._names),
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

    # Vertices and geometries

    def _place(self) -> None:
        """Put the pending vertices in their places."""
        try:
            if set(map(len, self._pending)) - {3}:
                raise ValueError("some have another number of coordinates")
            count = 3 * len(self._pending)
            flat = np.fromiter(chain.from_iterable(self._pending), np.float64, count)
            self._places.append(self._transformed(flat.reshape(-1, 3)))
        except WRONG as error:
            raise self._no_vertices(str(error)) from error
        self._pending = []

    def _transformed(self, vertices: np.ndarray) -> np.ndarray:
        transform = self._header.get("transform")
        if not transform:
            return vertices
        return vertices * np.array(transform["scale"], np.float64) + transform["translate"]

    def _no_vertices(self, why: str) -> ModelError:
        return ModelError(
            f"INPUT: the vertices of “{self._name}” are no triples of numbers ({why}); repair the file."
        )

    def _add_geometry(
        self, row: int, geometry: dict[str, Any], base: int, vertices: list[list[float]], looks: Looks
    ) -> None:
        """Add a geometry of an object; one that is none is a fault of its."""
        try:
            if geometry["type"] == "GeometryInstance":
                faults = self._add_instance(row, geometry, vertices)
            else:
                faults = self._faces.add(row, geometry, base, len(vertices), looks)
        except WRONG:
            faults = [901]
        for code in faults:
            self._faults.add(code, [row])

    def _add_instance(self, row: int, geometry: dict[str, Any], vertices: list[list[float]]) -> list[int]:
        template, own = self._template(int(geometry["template"]))
        matrix = np.array(geometry["transformationMatrix"], np.float64).reshape(4, 4)
        (at,) = geometry["boundaries"]
        if not 0 <= at < len(vertices):
            raise IndexError
        if len(self._faces) + len(template) > MOST_FACES:
            raise ModelError(
                f"INPUT: the templates of “{self._name}” spread to more faces than fit; repair it."
            )
        anchor = self._transformed(np.array(vertices[at], np.float64))
        moved = np.column_stack((own, np.ones(len(own)))) @ matrix.T
        with np.errstate(all="ignore"):
            places = moved[:, :3] / moved[:, 3:] + anchor
        self._place()
        self._faces.add_copy(row, template, self._count, len(places))
        self._places.append(places)
        self._count += len(places)
        return []

    def _template(self, number: int) -> tuple[FaceColumns, np.ndarray]:
        """A template and its own vertices."""
        if number not in self._templates:
            given = self._header["geometry-templates"]
            if number < 0:
                raise IndexError
            vertices = np.array(given["vertices-templates"], np.float64).reshape(-1, 3)
            columns = FaceColumns(self._names, self._surfaces)
            columns.add(0, given["templates"][number], 0, len(vertices), self._header_looks)
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


def _color(material: dict[str, Any]) -> tuple[int, int, int, int]:
    """The diffuse colour of a material, whose parts are shares of 1, as bytes; alpha from its transparency."""
    shares = [*material.get("diffuseColor", (0.8, 0.8, 0.8)), 1 - float(material.get("transparency", 0.0))]
    red, green, blue, alpha = (round(255 * min(max(float(share), 0.0), 1.0)) for share in shares)
    return red, green, blue, alpha
