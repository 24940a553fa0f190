"""Models that three.js writes as JSON: scenes of the Object format 4, and Geometry of the older format 3."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from .features import offsets_of
from .model_file import (
    PLAIN,
    Material,
    ModelFile,
    Piece,
    Pieces,
    corners_to_vertices,
    polygon_triangles,
    screen_color,
)
from .objects import Image, Model
from .solids import box, cone, cylinder, sphere

QUAD, MATERIAL, FACE_UV, CORNER_UV, FACE_NORMAL, CORNER_NORMAL, FACE_COLOR, CORNER_COLOR = (
    1 << bit for bit in range(8)
)


def is_three(document: Any) -> bool:
    """Whether parsed JSON is a model of three.js."""
    metadata = document.get("metadata") if isinstance(document, dict) else None
    if not isinstance(metadata, dict):
        return False
    return metadata.get("type") in ("Object", "Geometry", "BufferGeometry") or "formatVersion" in metadata


def read_three(file: ModelFile, document: dict[str, Any]) -> Model:
    """Read parsed JSON: a scene, or one geometry."""
    pieces = Pieces(file)
    if "object" in document:
        _Scene(file, document).add_to(pieces)
    elif document["metadata"].get("type") == "BufferGeometry":
        for piece in _buffer_pieces(document["data"], [PLAIN], flipped=False):
            pieces.add(piece)
    else:
        materials = [_old_material(file, each) for each in document.get("materials", [])]
        for piece in _old_pieces(document, materials or [PLAIN]):
            pieces.add(piece)
    return pieces.model()


class _Scene:
    """A scene whose objects name geometries and materials by their ids."""

    def __init__(self, file: ModelFile, document: dict[str, Any]) -> None:
        self._file = file
        self._root = document["object"]
        self._geometries, self._materials, self._textures, self._images = (
            {each["uuid"]: each for each in document.get(name, [])}
            for name in ("geometries", "materials", "textures", "images")
        )
        self._read: dict[str, tuple[Material, bool]] = {}

    def add_to(self, pieces: Pieces) -> None:
        waiting = [(self._root, np.eye(4), 0)]
        while waiting:
            item, above, depth = waiting.pop()
            pieces.visit(depth)
            # Column by column.
            matrix = above @ np.array(item.get("matrix", np.eye(4).ravel()), np.float64).reshape(4, 4).T
            if item.get("type") in ("Mesh", "SkinnedMesh"):
                for piece in self._mesh(item):
                    pieces.add(piece.moved(matrix))
            waiting += [(child, matrix, depth + 1) for child in reversed(item.get("children", []))]

    def _mesh(self, item: dict[str, Any]) -> list[Piece]:
        named = item.get("material")
        read = [self._material(name) for name in (named if isinstance(named, list) else [named])]
        materials, flipped = [material for material, _ in read], read[0][1]
        geometry = self._geometries[item["geometry"]]
        if geometry["type"] == "Geometry":
            return _old_pieces(geometry["data"], materials)
        if "data" in geometry:
            return _buffer_pieces(geometry["data"], materials, flipped)
        return [_made(geometry, materials[0])]

    def _material(self, name: str | None) -> tuple[Material, bool]:
        """A material, and whether its image's lower edge is where v is 0, as three.js has it unless told otherwise."""
        if name is None or name not in self._materials:
            return PLAIN, True
        if name not in self._read:
            given = self._materials[name]
            opacity = float(given.get("opacity", 1)) if given.get("transparent") else 1.0
            texture = self._textures.get(given.get("map"))
            image = None if texture is None else self._image(texture)
            color = Material(screen_color(*_rgb(given.get("color", 0xFFFFFF)), opacity), image)
            self._read[name] = color, texture is None or bool(texture.get("flipY", True))
        return self._read[name]

    def _image(self, texture: dict[str, Any]) -> Image | None:
        url = self._images.get(texture.get("image"), {}).get("url")
        if not isinstance(url, str):
            self._file.notes.append("a texture in it can't be read")
            return None
        return self._file.texture(url)


def _rgb(color: Any) -> tuple[float, float, float]:
    """A number 0xrrggbb as shares."""
    number = int(color)
    return (number >> 16 & 255) / 255, (number >> 8 & 255) / 255, (number & 255) / 255


def _buffer_pieces(data: dict[str, Any], materials: list[Material], flipped: bool) -> list[Piece]:
    """The pieces of a BufferGeometry, one a group; `flipped` where v counts from the image's lower edge."""
    attributes = data["attributes"]
    positions = _array(attributes["position"], 3)
    normals = _array(attributes["normal"], 3) if "normal" in attributes else None
    uv = _array(attributes["uv"], 2) if "uv" in attributes else None
    if uv is not None and flipped:
        uv = np.column_stack((uv[:, 0], 1 - uv[:, 1]))
    for column in (normals, uv):
        if column is not None and len(column) != len(positions):
            raise ValueError("attributes of different lengths")
    indices = np.array(data["index"]["array"], np.int64) if data.get("index") else np.arange(len(positions))
    whole = [{"start": 0, "count": len(indices), "materialIndex": 0}]
    groups = data.get("groups") if len(materials) > 1 else None
    return [
        Piece(
            positions,
            _triples(indices[int(group["start"]) : int(group["start"]) + int(group["count"])]),
            normals,
            uv,
            materials[min(max(int(group.get("materialIndex", 0)), 0), len(materials) - 1)],
        )
        for group in groups or whole
    ]


def _array(attribute: dict[str, Any], width: int) -> np.ndarray:
    values = np.array(attribute["array"], np.float64)
    return values.reshape(-1, int(attribute.get("itemSize", width)))[:, :width]


def _triples(indices: np.ndarray) -> np.ndarray:
    return indices[: len(indices) // 3 * 3].reshape(-1, 3)


# Shapes that a file names instead of listing their triangles


def _made(geometry: dict[str, Any], material: Material) -> Piece:
    """A box, plane, sphere, cylinder or cone about its own middle, as three.js sets them."""
    kind = geometry["type"].removesuffix("Geometry").removesuffix("Buffer")
    if kind not in SHAPES:
        raise ValueError(f"a shape {kind}")
    return SHAPES[kind](geometry, material)


def _scaled(model: Model, scale: tuple[float, float, float], lift: float, material: Material) -> Piece:
    (primitive,) = model.primitives
    matrix = np.diag((*scale, 1.0))
    matrix[1, 3] = lift
    normals = None if primitive.normals is None else primitive.normals.astype(np.float64)
    piece = Piece(
        primitive.positions.astype(np.float64), primitive.triangles.astype(np.int64), normals, None, material
    )
    return piece.moved(matrix)


def _box(given: dict[str, Any], material: Material) -> Piece:
    width, height, depth = (float(given.get(name, 1)) for name in ("width", "height", "depth"))
    return _scaled(box(), (width, height, depth), -height / 2, material)


def _sphere(given: dict[str, Any], material: Material) -> Piece:
    radius = float(given.get("radius", 1))
    return _scaled(sphere(), (radius, radius, radius), 0.0, material)


def _cylinder(given: dict[str, Any], material: Material) -> Piece:
    top, bottom = (float(given.get(name, 1)) for name in ("radiusTop", "radiusBottom"))
    height = float(given.get("height", 1))
    if not top:
        return _scaled(cone(), (bottom, height, bottom), -height / 2, material)
    piece = _scaled(cylinder(), (1.0, height, 1.0), -height / 2, material)
    radius = np.where(piece.positions[:, 1] > 0, top, bottom)
    piece.positions[:, [0, 2]] *= radius[:, None]
    return piece


def _cone(given: dict[str, Any], material: Material) -> Piece:
    return _cylinder({**given, "radiusTop": 0, "radiusBottom": given.get("radius", 1)}, material)


def _plane(given: dict[str, Any], material: Material) -> Piece:
    width, height = (float(given.get(name, 1)) / 2 for name in ("width", "height"))
    corners = np.array([(-width, height, 0), (-width, -height, 0), (width, height, 0), (width, -height, 0)])
    uv = np.array([(0, 0), (0, 1), (1, 0), (1, 1)], np.float64)
    return Piece(corners, np.array([(0, 1, 2), (1, 3, 2)]), np.tile((0.0, 0.0, 1.0), (4, 1)), uv, material)


SHAPES: dict[str, Callable[[dict[str, Any], Material], Piece]] = {
    "Box": _box,
    "Cube": _box,
    "Sphere": _sphere,
    "Cylinder": _cylinder,
    "Cone": _cone,
    "Plane": _plane,
}


# The older format


@dataclass(frozen=True)
class _Faces:
    """Faces of one kind: what each of their numbers (n, k) means follows from the kind's bits."""

    kind: int
    numbers: np.ndarray  # (n, k) int64, the kind first

    @property
    def corners(self) -> int:
        return 4 if self.kind & QUAD else 3

    def columns(self, layers: int) -> dict[int, np.ndarray]:
        """By bit, the columns of a face's numbers; vertices at 0."""
        found, at = {0: self.numbers[:, 1 : 1 + self.corners]}, 1 + self.corners
        for bit, width in self._widths(layers):
            if self.kind & bit:
                found[bit] = self.numbers[:, at : at + width]
                at += width
        return found

    def _widths(self, layers: int) -> list[tuple[int, int]]:
        corners = self.corners
        return [
            (MATERIAL, 1),
            (FACE_UV, layers),
            (CORNER_UV, layers * corners),
            (FACE_NORMAL, 1),
            (CORNER_NORMAL, corners),
            (FACE_COLOR, 1),
            (CORNER_COLOR, corners),
        ]

    @classmethod
    def width(cls, kind: int, layers: int) -> int:
        """How many numbers a face of a kind has, with the kind."""
        face = cls(kind, np.zeros((0, 0), np.int64))
        return 1 + face.corners + sum(width for bit, width in face._widths(layers) if kind & bit)


def _old_pieces(data: dict[str, Any], materials: list[Material]) -> list[Piece]:
    """The pieces of a geometry in the older format, one a kind of faces and material."""
    vertices = np.array(data["vertices"], np.float64).reshape(-1, 3) / float(data.get("scale", 1))
    normals = np.array(data.get("normals", []), np.float64).reshape(-1, 3)
    layers = [layer for layer in data.get("uvs", []) if layer]
    uv = np.array(layers[0], np.float64).reshape(-1, 2) if layers else np.zeros((0, 2))
    pieces = []
    for faces in _kinds(np.array(data["faces"], np.int64), len(layers)):
        columns = faces.columns(len(layers))
        chosen = columns[MATERIAL][:, 0] if MATERIAL in columns else np.zeros(len(faces.numbers), np.int64)
        for number in np.unique(chosen).tolist():
            rows = chosen == number
            material = materials[min(max(number, 0), len(materials) - 1)]
            pieces.append(_old_piece(faces, columns, rows, (vertices, normals, uv), material))
    return pieces


def _kinds(numbers: np.ndarray, layers: int) -> list[_Faces]:
    """Faces, which come one after the other with a kind each, by kind."""
    at, starts = 0, []
    widths: dict[int, int] = {}
    while at < len(numbers):
        kind = int(numbers[at])
        starts.append((kind, at))
        at += widths.setdefault(kind, _Faces.width(kind, layers))
    if at > len(numbers):
        raise ValueError("a face is cut short")
    table = np.array(starts, np.int64).reshape(-1, 2)
    return [
        _Faces(kind, numbers[table[table[:, 0] == kind, 1][:, None] + np.arange(width)])
        for kind, width in widths.items()
    ]


def _old_piece(
    faces: _Faces,
    columns: dict[int, np.ndarray],
    rows: np.ndarray,
    tables: tuple[np.ndarray, np.ndarray, np.ndarray],
    material: Material,
) -> Piece:
    """The faces in some rows as triangles; `tables` are vertices, normals and texture coordinates."""
    vertices, normals, uv = tables
    places = columns[0][rows].ravel()
    normal = columns[CORNER_NORMAL][rows].ravel() if CORNER_NORMAL in columns else None
    texel = columns[CORNER_UV][rows][:, : faces.corners].ravel() if CORNER_UV in columns and len(uv) else None
    counts = np.full(int(rows.sum()), faces.corners)
    triangles = polygon_triangles(vertices[places], offsets_of(counts))
    first, number = corners_to_vertices(places, normal, texel)
    shares = None
    if texel is not None:
        shares = uv[texel[first]]
        shares = np.column_stack((shares[:, 0], 1 - shares[:, 1]))
    return Piece(
        vertices[places[first]],
        number[triangles],
        None if normal is None else normals[normal[first]],
        shares,
        material,
    )


def _old_material(file: ModelFile, given: dict[str, Any]) -> Material:
    red, green, blue = (float(value) for value in given.get("colorDiffuse", (1, 1, 1)))
    opacity = float(given.get("opacity", given.get("transparency", 1)))
    name = given.get("mapDiffuse")
    return Material(screen_color(red, green, blue, opacity), file.texture(str(name)) if name else None)
