"""Geometries of CityJSON as columns: their nested lists made flat by the interpreter's own iterators."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from itertools import chain, repeat
from typing import Any

import numpy as np

from .city import AREA, LINE, NO_SHELL, POINT, Faces
from .city_attributes import flattened
from .features import offsets_of

NO_ATTRIBUTES = {"type", "parent", "children"}  # members of a semantic surface
WRONG = (TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError)
DEPTHS = {  # type -> lists around a face's rings: of surfaces, of shells, of solids
    "MultiSurface": 1,
    "CompositeSurface": 1,
    "Solid": 2,
    "MultiSolid": 3,
    "CompositeSolid": 3,
}


@dataclass
class Looks:
    """The appearance of a document: where its materials and textures are among all, and its texture vertices."""

    materials: list[int] = field(default_factory=list)
    textures: list[int] = field(default_factory=list)
    uv: np.ndarray = field(default_factory=lambda: np.zeros((0, 2)))
    material_theme: str | None = None
    texture_theme: str | None = None


class FaceColumns:
    """The faces of many geometries, one after the other.

    `names` gives each kind of surface its number; attributes of surfaces are added to `surfaces`.
    """

    def __init__(self, names: dict[str, int], surfaces: list[dict[str, Any]]) -> None:
        self._names = names
        self._surfaces = surfaces
        # By geometry: the object, the level, the kind, the first vertex, how many there are, faces, corners.
        self._geometries: list[tuple[int, float, int, int, int, int, int]] = []
        self._faces, self._rings, self._corners = array("q"), array("q"), array("q")
        self._shells, self._semantics = array("q"), array("q")
        self._inner: list[bool] = []  # by shell
        self._described: list[tuple[int, list[int]]] = []  # rows of surfaces, from a face on
        self._materials: list[tuple[int, list[int]]] = []
        self._textures: list[tuple[int, list[int]]] = []
        self._uv: list[tuple[int, np.ndarray]] = []  # from a corner on

    def __len__(self) -> int:
        return len(self._faces)

    def add(self, row: int, geometry: dict[str, Any], base: int, count: int, looks: Looks) -> list[int]:
        """Add a geometry of an object whose corners are among `count` vertices from `base` on; return codes of faults.

        Raises one of WRONG, and adds nothing, where the geometry is none.
        """
        columns: list[Any] = [
            self._faces,
            self._rings,
            self._corners,
            self._shells,
            self._semantics,
            self._inner,
        ]
        starts = [len(one) for one in columns]
        try:
            return self._add(row, geometry, base, count, looks)
        except WRONG:
            for one, start in zip(columns, starts):
                del one[start:]
            raise

    def _add(self, row: int, geometry: dict[str, Any], base: int, count: int, looks: Looks) -> list[int]:
        kind, boundaries = geometry["type"], geometry["boundaries"]
        depth = 1 if kind in ("MultiPoint", "MultiLineString") else DEPTHS[kind]
        code, faces = AREA, boundaries
        if depth > 1:
            faces = self._add_shells(boundaries if depth == 3 else [boundaries])
        elif kind == "MultiPoint":
            code, faces = POINT, [[boundaries]]
        elif kind == "MultiLineString":
            code, faces = LINE, [[line] for line in boundaries]
        rings = list(chain.from_iterable(faces))
        first, before, number = len(self._faces), len(self._corners), len(faces)
        self._faces.extend(map(len, faces))
        self._rings.extend(map(len, rings))
        self._corners.extend(chain.from_iterable(rings))
        if depth == 1:
            self._shells.extend([NO_SHELL] * number)
        faults = self._dress(geometry, looks, depth, faces, first, before)
        corners = len(self._corners) - before
        self._geometries.append((row, _level(geometry.get("lod")), code, base, count, number, corners))
        return faults

    def _add_shells(self, solids: list[Any]) -> list[Any]:
        """Note the shell of each face, and return the faces."""
        faces: list[Any] = []
        for solid in solids:
            for number, shell in enumerate(solid):
                self._shells.extend([len(self._inner)] * len(shell))
                self._inner.append(number > 0)
                faces += shell
        return faces

    def _dress(
        self, geometry: dict[str, Any], looks: Looks, depth: int, faces: list[Any], first: int, corner: int
    ) -> list[int]:
        """Add what a geometry says of its faces; what of that can't be used is left out."""
        faults = []
        boundaries, number = geometry["boundaries"], len(faces)
        rows: list[int] | None = None
        try:
            if geometry.get("semantics"):
                rows = self._semantic_rows(geometry["semantics"], boundaries, depth, number, first)
        except WRONG:
            faults.append(902)
        self._semantics.extend([-1] * number if rows is None else rows)
        try:
            if "material" in geometry:
                self._materials.append(
                    (first, _material_rows(geometry["material"], looks, boundaries, depth, number))
                )
            if "texture" in geometry:
                textures, uv = _texture_rows(geometry["texture"], looks, boundaries, depth, faces)
                self._textures.append((first, textures))
                self._uv.append((corner, uv))
        except WRONG:
            faults.append(903)
        return faults

    def _semantic_rows(
        self, semantics: dict[str, Any], boundaries: Any, depth: int, count: int, first: int
    ) -> list[int]:
        names = self._names
        surfaces = semantics["surfaces"]
        kinds = [surface["type"].lstrip("+") for surface in surfaces]
        values = _exactly(_spread(semantics.get("values"), boundaries, depth), count)
        numbers = [names.setdefault(kind, len(names)) for kind in kinds]
        rows = [-1 if value is None else numbers[value] for value in values]
        if any(surface.keys() - NO_ATTRIBUTES for surface in surfaces):
            start = len(self._surfaces)
            self._surfaces += [
                flattened({name: surface[name] for name in surface if name not in NO_ATTRIBUTES})
                for surface in surfaces
            ]
            described = range(start, len(self._surfaces))
            self._described.append((first, [-1 if value is None else described[value] for value in values]))
        return rows

    def add_copy(self, row: int, template: FaceColumns, base: int, count: int) -> None:
        """Add the geometry of a template, which holds only that, for vertices from `base` on."""
        first, corner, shell = len(self._faces), len(self._corners), len(self._inner)
        _, lod, code, _, _, number, corners = template._geometries[0]
        self._geometries.append((row, lod, code, base, count, number, corners))
        self._faces.extend(template._faces)
        self._rings.extend(template._rings)
        self._corners.extend(template._corners)
        self._shells.extend([one + shell if one >= 0 else one for one in template._shells])
        self._inner += template._inner
        self._semantics.extend(template._semantics)
        self._described += [(first + start, rows) for start, rows in template._described]
        self._materials += [(first + start, rows) for start, rows in template._materials]
        self._textures += [(first + start, rows) for start, rows in template._textures]
        self._uv += [(corner + start, uv) for start, uv in template._uv]

    def renumber(self) -> np.ndarray:
        """Number the vertices in use from 0 on, and return which these were. Raises IndexError for one below 0."""
        used, corners = np.unique(np.array(self._corners, np.int64), return_inverse=True)
        if len(used) and used[0] < 0:
            raise IndexError
        self._corners = array("q", corners.ravel().tolist())
        return used

    def faces(self) -> tuple[Faces, np.ndarray]:
        """All faces, and (s,) bool which of them have corners that are not there."""
        columns = list(zip(*self._geometries)) or [()] * 7
        owner, kind, first, available, faces, corners = (
            np.array(columns[number], np.int64) for number in (0, 2, 3, 4, 5, 6)
        )
        rows = np.array(self._corners, np.int64)
        valid = (rows >= 0) & (rows < np.repeat(available, corners))
        shell = np.array(self._shells, np.int64)
        count = len(self._faces)
        found = Faces(
            np.repeat(owner, faces),
            np.repeat(np.array(columns[1], np.float64), faces),
            np.repeat(kind, faces).astype(np.uint8),
            shell,
            np.array([*self._inner, False])[shell],
            np.array(self._semantics, np.int64),
            _filled(self._described, count),
            _filled(self._materials, count),
            _filled(self._textures, count),
            offsets_of(np.array(self._faces, np.int64)),
            offsets_of(np.array(self._rings, np.int64)),
            np.where(valid, rows + np.repeat(first, corners), 0),
            self._all_uv(len(rows)),
        )
        broken = np.zeros(count, bool)
        if not valid.all():
            of_corner = np.repeat(np.arange(count), np.diff(found.corner_offsets))
            broken[of_corner[~valid]] = True
        return found, broken

    def _all_uv(self, corners: int) -> np.ndarray | None:
        if not self._uv:
            return None
        uv = np.full((corners, 2), np.nan)
        for start, some in self._uv:
            uv[start : start + len(some)] = some
        return uv


def _filled(blocks: list[tuple[int, list[int]]], count: int) -> np.ndarray:
    rows = np.full(count, -1, np.int64)
    for start, some in blocks:
        rows[start : start + len(some)] = some
    return rows


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
    pairs = zip(repeat(None) if values is None else values, boundaries)
    return list(chain.from_iterable(_spread(some, inside, depth - 1) for some, inside in pairs))


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
