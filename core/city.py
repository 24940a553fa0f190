"""A city model as columns: objects with attributes, and the faces that CityJSON and CityGML alike make of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from .features import take_ranges

AREA, LINE, POINT = range(3)  # kinds of faces: polygons with holes, polylines, loose points
NO_SHELL = -1  # of a face that bounds no solid
ANY_LOD = 0.0
WELD = 1e-3  # metres within which vertices are one, as val3dity's snap tolerance
WELD_DEGREES = 1e-8

# What is wrong with a geometry, by the numbers of val3dity (Ledoux 2018) where it has one.
FAULTS = {
    101: "rings of fewer than three points",
    102: "repeated points",
    103: "rings that are not closed",
    104: "faces that cross themselves or have no area",
    203: "faces that are not flat",
    302: "shells that are not closed",
    303: "shells with an edge of more than two faces",
    307: "faces turned the wrong way",
    405: "shells turned inside out",
    901: "geometries that can't be read",
    902: "references to what is not there",
    903: "textures that can't be read",
}


@dataclass
class Faces:
    """s polygons, polylines or point sets: corners in rings, rings in faces; rings are not closed."""

    owner: np.ndarray  # (s,) int64 row of the object
    lod: np.ndarray  # (s,) float64
    kind: np.ndarray  # (s,) uint8: AREA, LINE or POINT
    shell: np.ndarray  # (s,) int64 number of the shell, NO_SHELL of none
    inner: np.ndarray  # (s,) bool: whether that shell is a void within its solid
    semantic: np.ndarray  # (s,) int64 row of the model's semantics, -1 of none
    surface: np.ndarray  # (s,) int64 row of the model's surfaces, -1 of none
    material: np.ndarray  # (s,) int64 row of the model's materials, -1 of none
    texture: np.ndarray  # (s,) int64 row of the model's textures, -1 of none
    face_offsets: np.ndarray  # (s+1,) int64 into rings
    ring_offsets: np.ndarray  # (r+1,) int64 into corners
    corners: np.ndarray  # (c,) int64 rows of the model's vertices
    uv: np.ndarray | None = (
        None  # (c,) × 2 float64, from a texture's lower left corner; nan where there is none
    )

    def __len__(self) -> int:
        return len(self.owner)

    @property
    def corner_offsets(self) -> np.ndarray:
        """(s+1,) int64 into corners: where the corners of each face begin."""
        return self.ring_offsets[self.face_offsets]

    def take(self, keep: np.ndarray) -> Faces:
        """Return the faces in `keep`: (s,) bool or int indices, in that order."""
        rows = np.flatnonzero(keep) if keep.dtype == bool else keep
        if keep.dtype == bool and len(rows) == len(self):
            return self
        rings, face_offsets = take_ranges(self.face_offsets, rows)
        corners, ring_offsets = take_ranges(self.ring_offsets, rings)
        columns = {
            name: getattr(self, name)[rows]
            for name in (
                "owner",
                "lod",
                "kind",
                "shell",
                "inner",
                "semantic",
                "surface",
                "material",
                "texture",
            )
        }
        return Faces(
            **columns,
            face_offsets=face_offsets,
            ring_offsets=ring_offsets,
            corners=self.corners[corners],
            uv=None if self.uv is None else self.uv[corners],
        )


@dataclass
class Faults:
    """What is wrong with which objects, by code."""

    found: dict[tuple[int, int], int] = field(default_factory=dict)  # (object, code) -> how often

    def add(self, code: int, objects: np.ndarray | list[int]) -> None:
        """Note one fault of each of these objects."""
        rows, counts = np.unique(np.asarray(objects, np.int64), return_counts=True)
        for row, count in zip(rows.tolist(), counts.tolist()):
            self.found[row, code] = self.found.get((row, code), 0) + count


@dataclass
class CityModel:
    """What a file holds: o objects, their faces, and the places of these in the file's CRS."""

    crs: str | None  # as the file writes it
    ids: list[str]
    types: list[str]
    parents: np.ndarray  # (o,) int64 rows, -1 of none
    attributes: list[dict[str, Any]]  # flat: nested names are joined by dots
    xyz: np.ndarray  # (n, 3) float64 in the file's CRS and axis order
    faces: Faces
    semantics: list[str] = field(default_factory=list)
    materials: np.ndarray = field(default_factory=lambda: np.zeros((0, 4), np.uint8))  # sRGB and alpha
    textures: list[str] = field(default_factory=list)  # as the file names them
    faults: Faults = field(default_factory=Faults)
    credits: list[str] = field(default_factory=list)  # whom the file names as its source
    surfaces: list[dict[str, Any]] = field(default_factory=list)  # flat attributes of semantic surfaces


def chosen_level(faces: Faces, objects: int, lod: float = ANY_LOD) -> tuple[np.ndarray, int]:
    """Choose one level of detail of every object: (s,) bool faces, and how many objects lack the wanted one.

    A whole number means the highest of its kind (2 takes 2.2 before 2.1). An object without the wanted level takes the highest
    below it, else the lowest above. ANY_LOD takes the highest there is. Polygons go before polylines and points.
    """
    wanted = faces.lod if lod == ANY_LOD else np.full(len(faces), lod)
    exact = (np.floor(faces.lod) == lod) if lod == int(lod) else (faces.lod == lod)
    exact = exact | (lod == ANY_LOD)
    below = faces.lod < wanted
    # Ranks: wanted ones first, then lower ones from above, then higher ones from below; polygons before the rest.
    rank = np.where(exact, 3000 + faces.lod, np.where(below, 2000 + faces.lod, 1000 - faces.lod))
    rank += np.where(faces.kind == AREA, 1e6, 0.0)
    best = np.full(objects, -np.inf)
    np.maximum.at(best, faces.owner, rank)
    level = np.full(objects, np.nan)
    top = rank == best[faces.owner]
    level[faces.owner[top]] = faces.lod[top]
    missing = np.zeros(objects, bool)
    missing[faces.owner[top & ~exact]] = True
    return faces.lod == level[faces.owner], int(missing.sum())


def weld(model: CityModel, grid: float) -> CityModel:
    """Let vertices of the same place, on a grid so fine, be one; those without a face are dropped."""
    used, corners = np.unique(model.faces.corners, return_inverse=True)
    xyz = model.xyz[used]
    finite = np.isfinite(xyz).all(axis=1)
    cells = np.rint(np.where(finite[:, None], xyz, 0) / grid).astype(np.int64)
    _, first, number = np.unique(_hashed(cells, finite), return_index=True, return_inverse=True)
    if (
        cells[first][number] != cells
    ).any():  # two places of one hash: one in a hundred thousand large models
        _, first, number = np.unique(
            np.column_stack((cells, finite)), axis=0, return_index=True, return_inverse=True
        )
    faces = replace(model.faces, corners=number.ravel()[corners.ravel()])
    return replace(model, xyz=xyz[first], faces=faces)


def _hashed(cells: np.ndarray, finite: np.ndarray) -> np.ndarray:
    """Numbers (n,) uint64 that are the same for the same cells (n, 3) int64 (the mix of MurmurHash3)."""
    value = finite.astype(np.uint64)
    for axis in range(3):
        value = value * np.uint64(0x9E3779B97F4A7C15) + cells[:, axis].astype(np.uint64)
        value ^= value >> np.uint64(33)
        value *= np.uint64(0xFF51AFD7ED558CCD)
        value ^= value >> np.uint64(33)
    return value


def without_copies(faces: Faces, vertices: int) -> Faces:
    """Drop faces that an object has twice: on a solid and among its semantic surfaces. One keeps what either says."""
    key = _face_hashes(faces, vertices)
    loose = faces.shell == NO_SHELL
    # Of a group of copies the first is one of a solid, if there is one.
    order = np.lexsort((loose, key, faces.owner))
    same = np.zeros(len(order), bool)
    same[1:] = (np.diff(faces.owner[order]) == 0) & (key[order][1:] == key[order][:-1])
    if not same.any():
        return faces
    groups = np.cumsum(~same) - 1
    group = np.empty(len(order), np.int64)
    group[order] = groups
    more = {}
    for name in ("semantic", "surface", "material", "texture"):
        best = np.full(groups[-1] + 1, -1)
        np.maximum.at(best, group, getattr(faces, name))
        values = getattr(faces, name)
        more[name] = np.where(values < 0, best[group], values)
    uv = faces.uv
    if uv is not None:
        uv = _shared_uv(replace(faces, **more), group, uv)
    keep = np.ones(len(order), bool)
    keep[order[same]] = False
    # A face of two solids belongs to both.
    keep |= ~loose
    return replace(faces, **more, uv=uv).take(keep)


def _shared_uv(faces: Faces, group: np.ndarray, uv: np.ndarray) -> np.ndarray:
    """Texture coordinates for the copies that have none, corner by corner from one of their group."""
    offsets, uv = faces.corner_offsets, uv.copy()
    known = np.isfinite(uv[np.minimum(offsets[:-1], len(uv) - 1), 0])
    source = np.full(group.max() + 1, -1)
    source[group[known]] = np.flatnonzero(known)
    for row in np.flatnonzero(~known & (source[group] >= 0)).tolist():
        other = source[group[row]]
        mine, others = (slice(offsets[i], offsets[i + 1]) for i in (row, other))
        places = dict(zip(faces.corners[others].tolist(), uv[others].tolist()))
        uv[mine] = [places.get(corner, (np.nan, np.nan)) for corner in faces.corners[mine].tolist()]
    return uv


def _face_hashes(faces: Faces, vertices: int) -> np.ndarray:
    """Numbers (s,) uint64 that are the same for faces of the same corners, in whatever order."""
    random = np.random.default_rng(0).integers(1, 1 << 63, vertices + 1, np.int64).astype(np.uint64)
    sums = np.zeros(len(faces.corners) + 1, np.uint64)
    np.cumsum(random[faces.corners], out=sums[1:])
    offsets = faces.corner_offsets
    return sums[offsets[1:]] - sums[offsets[:-1]]


def roots(parents: np.ndarray) -> np.ndarray:
    """The topmost ancestor (o,) of every object; one in a circle of parents is its own."""
    root = np.where(parents < 0, np.arange(len(parents)), parents)
    for _ in range(max(len(parents), 2).bit_length() + 1):
        root = root[root]
    circular = root[root] != root
    circular |= parents[root] >= 0
    return np.where(circular, np.arange(len(parents)), root)
