"""Geometries of CityJSON as columns: their nested lists made flat by the interpreter's own iterators."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain, repeat
from operator import itemgetter
from typing import Any

import numpy as np

from .city import AREA, LINE, NO_SHELL, POINT, Faces
from .city_attributes import flattened
from .features import offsets_of

NO_ATTRIBUTES = {"type", "parent", "children"}  # members of a semantic surface
NO_SEMANTICS: dict[str, Any] = {"surfaces": []}
WRONG = (TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError, struct.error)
_TYPE, _BOUNDARIES, _SURFACES = map(itemgetter, ("type", "boundaries", "surfaces"))
TOGETHER = 1000  # geometries made flat at once
KINDS = {
    "MultiPoint": POINT,
    "MultiLineString": LINE,
    "MultiSurface": AREA,
    "CompositeSurface": AREA,
    "Solid": AREA,
    "MultiSolid": AREA,
    "CompositeSolid": AREA,
}
DEPTHS = {"Solid": 2, "MultiSolid": 3, "CompositeSolid": 3}  # lists around a face's rings: 1 for other types
COPIED = (
    *("_lods", "_kinds", "_closed", "_solids", "_shells", "_sizes", "_faces", "_rings", "_corners"),
    *("_counts", "_values", "_semantics", "_described"),
)
COLUMNS = (*COPIED, "_owners", "_bases", "_available", "_surfaces", "_materials", "_textures", "_uv")


@dataclass
class Looks:
    """The appearance of a document: where its materials and textures are among all, and its texture vertices."""

    materials: list[int] = field(default_factory=list)
    textures: list[int] = field(default_factory=list)
    uv: np.ndarray = field(default_factory=lambda: np.zeros((0, 2)))
    material_theme: str | None = None
    texture_theme: str | None = None


Source = tuple[int, int, Looks]  # a document: its first vertex among all, how many it has, its appearance
Given = tuple[int, Any, Source]  # a geometry: the row of its object, what is written, the document


class FaceColumns:
    """The faces of many geometries, one after the other.

    `names` give each kind of surface its number; attributes of surfaces are added to `surfaces`. Lists are made flat while they are
    fresh in the processor's cache, without a loop of our own over faces; arrays come of them at the end.
    """

    def __init__(self, names: Kinds, surfaces: list[dict[str, Any]]) -> None:
        self._names = names
        self._surfaces = surfaces
        self._levels = _Levels()
        # By geometry: the object, the level, the kind, whether it has shells, the first vertex and how many there are.
        self._owners, self._lods = array("i"), array("d")
        self._kinds, self._closed = array("B"), array("B")
        self._bases, self._available = array("q"), array("i")
        # How many are in each: solids, shells, faces, rings, corners; and the corners.
        self._solids, self._shells, self._sizes = array("i"), array("i"), array("i")
        self._faces, self._rings, self._corners = array("i"), array("i"), array("i")
        # Semantic surfaces of each geometry, and which of them each face is of.
        self._counts, self._values = array("i"), array("i")
        # By semantic surface: the number of its kind, the row of its attributes.
        self._semantics, self._described = array("i"), array("i")
        # From a face on:
        self._materials: list[tuple[int, list[int]]] = []
        self._textures: list[tuple[int, list[int]]] = []
        self._uv: list[tuple[int, np.ndarray]] = []

    def __len__(self) -> int:
        return len(self._faces)

    def add(self, given: list[Given]) -> list[tuple[int, int]]:
        """Add geometries; return the objects and the codes of their faults."""
        starts = range(0, len(given), TOGETHER)
        return [fault for start in starts for fault in self._added(given[start : start + TOGETHER])]

    def _added(self, some: list[Given]) -> list[tuple[int, int]]:
        """Add geometries at once; those among them that are none are found by halves."""
        columns: list[Any] = [getattr(self, name) for name in COLUMNS]
        starts = [len(one) for one in columns]
        try:
            return [(some[0][0], code) for code in self._add(some)]
        except WRONG:
            for one, start in zip(columns, starts):
                del one[start:]
        if len(some) == 1:
            return [(some[0][0], 901)]
        half = len(some) // 2
        return self._added(some[:half]) + self._added(some[half:])

    def _add(self, some: list[Given]) -> list[int]:
        """Add geometries. What else one says of its faces and can't be used is returned as codes; of several it is WRONG."""
        rows, geometries, sources = zip(*some)
        bases, counts, looks = zip(*sources)
        kinds = list(map(_TYPE, geometries))
        boundaries = list(map(_BOUNDARIES, geometries))
        depths = [DEPTHS.get(kind, 1) for kind in kinds]
        solids = list(map(_solids, kinds, boundaries))
        shells = list(chain.from_iterable(solids))
        lists = list(chain.from_iterable(shells))
        sizes = list(map(len, lists))
        faces = list(chain.from_iterable(lists))
        rings = list(chain.from_iterable(faces))
        first = len(self._faces)
        self._solids.frombytes(packed(map(len, solids)))
        self._shells.frombytes(packed(map(len, shells)))
        self._sizes.frombytes(packed(sizes))
        self._faces.frombytes(packed(map(len, faces)))
        self._rings.frombytes(packed(map(len, rings)))
        self._corners.frombytes(packed(chain.from_iterable(rings)))
        self._kinds.frombytes(bytes(map(KINDS.__getitem__, kinds)))
        self._closed.frombytes(bytes(map(DEPTHS.__contains__, kinds)))
        self._lods.extend(map(self._levels.__getitem__, [geometry.get("lod") for geometry in geometries]))
        self._owners.frombytes(packed(rows))
        self._bases.frombytes(packed(bases, "q"))
        self._available.frombytes(packed(counts))
        faults = []
        try:
            self._add_semantics(geometries, boundaries, depths, sizes)
        except WRONG:
            if len(some) > 1:
                raise
            self._values.extend([-1] * len(faces))
            self._counts.append(0)
            faults.append(902)
        try:
            if any("material" in geometry or "texture" in geometry for geometry in geometries):
                self._add_looks(geometries, looks, solids, first)
        except WRONG:
            if len(some) > 1:
                raise
            faults.append(903)
        return faults

    def _add_semantics(
        self, geometries: Sequence[dict[str, Any]], boundaries: list[Any], depths: list[int], sizes: list[int]
    ) -> None:
        """Note the kinds of surfaces, what these say of themselves, and which face is of which."""
        semantics = [geometry.get("semantics") or NO_SEMANTICS for geometry in geometries]
        given = list(map(_SURFACES, semantics))
        surfaces = list(chain.from_iterable(given))
        written = [one.get("values") for one in semantics]
        values = list(chain.from_iterable(map(_by_list, written, boundaries, depths)))
        if list(map(len, values)) != sizes:
            raise ValueError("values and faces differ in number")
        flat = list(chain.from_iterable(values))
        if None in flat:
            flat = [-1 if value is None else value for value in flat]
        self._semantics.frombytes(packed(map(self._names.__getitem__, map(_TYPE, surfaces))))
        self._values.frombytes(packed(flat))
        self._counts.frombytes(packed(map(len, given)))
        if set(map(len, surfaces)) - {1} and any(surface.keys() - NO_ATTRIBUTES for surface in surfaces):
            self._described.extend(range(len(self._surfaces), len(self._surfaces) + len(surfaces)))
            self._surfaces += [
                flattened({name: surface[name] for name in surface if name not in NO_ATTRIBUTES})
                for surface in surfaces
            ]
        else:
            self._described.extend([-1] * len(surfaces))

    def _add_looks(
        self, geometries: Sequence[dict[str, Any]], looks: Sequence[Looks], solids: list[Any], first: int
    ) -> None:
        """Note the materials and textures of geometries, whose faces begin with `first`."""
        for geometry, look, own in zip(geometries, looks, solids):
            faces = list(chain.from_iterable(chain.from_iterable(own)))
            self._dress(geometry, look, faces, first)
            first += len(faces)

    def _dress(self, geometry: dict[str, Any], looks: Looks, faces: list[Any], first: int) -> None:
        """Note the materials and textures of a geometry."""
        boundaries, depth = geometry["boundaries"], DEPTHS.get(geometry["type"], 1)
        if "material" in geometry:
            rows = _material_rows(geometry["material"], looks, boundaries, depth, len(faces))
            self._materials.append((first, rows))
        if "texture" in geometry:
            textures, uv = _texture_rows(geometry["texture"], looks, boundaries, depth, faces)
            self._textures.append((first, textures))
            self._uv.append((first, uv))

    def add_copy(self, row: int, template: FaceColumns, base: int, count: int) -> None:
        """Add the geometry of a template, which holds only that, for vertices from `base` on."""
        first = len(self._faces)
        self._owners.append(row)
        self._bases.append(base)
        self._available.append(count)
        for name in COPIED:
            getattr(self, name).extend(getattr(template, name))
        for name in ("_materials", "_textures", "_uv"):
            getattr(self, name).extend([(first + start, rows) for start, rows in getattr(template, name)])

    def renumber(self) -> np.ndarray:
        """Number the vertices in use from 0 on, and return which these were. Raises IndexError for one below 0."""
        used, corners = np.unique(np.array(self._corners, np.int64), return_inverse=True)
        if len(used) and used[0] < 0:
            raise IndexError
        self._corners = array("i", corners.ravel().tolist())
        return used

    def faces(self) -> tuple[Faces, list[tuple[int, np.ndarray]]]:
        """The faces whose corners are there, and the objects of those with faults, by code."""
        owners, closed, count = np.asarray(self._owners), np.asarray(self._closed), len(self._faces)
        shells, lists = offsets_of(np.asarray(self._shells)), offsets_of(np.asarray(self._sizes))
        first = lists[shells[offsets_of(np.asarray(self._solids))]]  # face of each geometry
        of_face = np.repeat(np.arange(len(owners)), np.diff(first))
        shell = np.repeat(np.arange(len(lists) - 1), self._sizes)
        inner = np.ones(len(lists), bool)
        inner[shells[:-1]] = False
        rows, astray = self._surface_rows(of_face)
        face_offsets, ring_offsets = offsets_of(np.asarray(self._faces)), offsets_of(np.asarray(self._rings))
        offsets = ring_offsets[face_offsets]
        corners, valid = self._placed_corners(np.diff(offsets[first]))
        owner = owners.astype(np.int64)[of_face]
        broken = np.zeros(count, bool)
        if not valid.all():
            broken[np.repeat(np.arange(count), np.diff(offsets))[~valid]] = True
        found = Faces(
            owner,
            np.asarray(self._lods)[of_face],
            np.asarray(self._kinds)[of_face],
            np.where(closed[of_face], shell, NO_SHELL),
            inner[shell],
            np.append(np.asarray(self._semantics, np.int64), -1)[rows],
            np.append(np.asarray(self._described, np.int64), -1)[rows],
            _filled(self._materials, count),
            _filled(self._textures, count),
            face_offsets,
            ring_offsets,
            corners,
            self._all_uv(offsets),
        )
        return found.take(~broken), [(902, owners[astray]), (902, owner[broken])]

    def _placed_corners(self, numbers: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Vertices of all corners, so many of each geometry, and whether they are there."""
        given = np.asarray(self._corners)
        valid = given.view(np.uint32) < np.repeat(np.asarray(self._available).view(np.uint32), numbers)
        corners = np.repeat(np.asarray(self._bases), numbers)
        np.add(corners, given, out=corners, where=valid)
        return corners, valid

    def _surface_rows(self, of_face: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The semantic surface of each face, -1 of none, and the geometries with faces of one that is not there."""
        value, counts = np.asarray(self._values), np.asarray(self._counts)
        astray = np.unique(of_face[(value < -1) | (value >= counts[of_face])])
        none = value < 0
        none |= np.isin(of_face, astray)
        return np.where(none, -1, value + offsets_of(counts)[of_face]), astray

    def _all_uv(self, offsets: np.ndarray) -> np.ndarray | None:
        if not self._uv:
            return None
        uv = np.full((offsets[-1], 2), np.nan)
        for first, some in self._uv:
            uv[offsets[first] : offsets[first] + len(some)] = some
        return uv


def packed(values: Iterable[float], code: str = "i") -> bytes:
    """Numbers as an array of that type holds them, which would take them in several times as slowly. Raises one of WRONG."""
    given = tuple(values)
    return struct.Struct(f"{len(given)}{code}").pack(*given)


class Kinds(dict):
    """Numbers of the kinds of surfaces by what is written; one that is an extension's is written with a plus, and may be without."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def __missing__(self, text: str) -> int:
        name = text.lstrip("+")
        if name not in self.names:
            self.names.append(name)
        self[text] = self.names.index(name)
        return self[text]


class _Levels(dict):
    """Levels of detail by what is written: 2 of “2”, 2.2 of “2.2”; 0 where there is none."""

    def __missing__(self, written: Any) -> float:
        try:
            level = float(written)
        except (TypeError, ValueError):
            level = 0.0
        self[written] = level if 0 <= level < 100 else 0.0
        return self[written]


def _solids(kind: str, boundaries: Any) -> Any:
    """Boundaries as solids of shells of faces; of a geometry without shells as if it had one."""
    depth = DEPTHS.get(kind, 1)
    if depth > 1:
        return boundaries if depth == 3 else [boundaries]
    if kind == "MultiPoint":
        return [[[[boundaries]]]]
    return [[[[line] for line in boundaries]]] if kind == "MultiLineString" else [[boundaries]]


def _filled(blocks: list[tuple[int, list[int]]], count: int) -> np.ndarray:
    rows = np.full(count, -1, np.int64)
    for start, some in blocks:
        rows[start : start + len(some)] = some
    return rows


def _by_list(values: Any, boundaries: Any, depth: int) -> list[Any]:
    """Values of faces, a list for each list of faces; a null stands for all faces beneath it."""
    if depth == 1:
        return [[None] * len(boundaries) if values is None else values]
    if depth == 2 and values is not None and None not in values:
        return values
    pairs = zip(repeat(None) if values is None else values, boundaries)
    return list(chain.from_iterable(_by_list(some, inside, depth - 1) for some, inside in pairs))


def _spread(values: Any, boundaries: Any, depth: int) -> list[Any]:
    """Values of faces as one list."""
    return list(chain.from_iterable(_by_list(values, boundaries, depth)))


def _exactly(values: list[Any], count: int) -> list[Any]:
    if len(values) != count:
        raise ValueError("values and faces differ in number")
    return values


def _theme(themes: dict[str, Any], wanted: str | None) -> dict[str, Any]:
    return themes[wanted] if wanted in themes else next(iter(themes.values()), {})


def _material_rows(themes: Any, looks: Looks, boundaries: Any, depth: int, count: int) -> list[int]:
    theme = _theme(themes, looks.material_theme)
    if "value" in theme:
        return [looks.materials[theme["value"]]] * count
    values = _spread(theme.get("values"), boundaries, depth)
    return _exactly([-1 if value is None else looks.materials[value] for value in values], count)


def _texture_rows(
    themes: Any, looks: Looks, boundaries: Any, depth: int, faces: list[Any]
) -> tuple[list[int], np.ndarray]:
    """The texture of each face, and the texture coordinates of all corners."""
    theme = _theme(themes, looks.texture_theme)
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
