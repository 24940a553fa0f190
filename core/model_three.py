"""three.js JSON: the Object format 4 with its geometries, and the older Geometry format 3."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from .features import offsets_of, steps
from .model_file import (
    MAX_VERTICES,
    PLAIN,
    WHITE,
    Color,
    Material,
    ModelFile,
    Piece,
    Pieces,
    corners_to_vertices,
    screen_color,
)
from .model_gltf import node_matrix
from .model_shapes import SHAPES
from .objects import Image, Model

MESHES = ("Mesh", "SkinnedMesh")
DTYPES = {
    f"{kind}{bits}Array": f"<{kind[0].lower()}{bits // 8}"
    for kind, sizes in (("Int", (8, 16, 32)), ("Uint", (8, 16, 32)), ("Float", (32, 64)))
    for bits in sizes
}
DTYPES["Uint8ClampedArray"] = "<u1"
# Bits of a face of format 3: it is a quad; it has a material, a texture coordinate, one a corner, a normal, one a corner, …
QUAD, FACE_MATERIAL, FACE_UV, UVS, FACE_NORMAL, NORMALS, FACE_COLOR, COLORS = (1 << bit for bit in range(8))


def is_three(document: dict[str, Any]) -> bool:
    """Whether parsed JSON is of three.js: an object of geometries, or a geometry."""
    metadata = document.get("metadata")
    kind = metadata.get("type", "") if isinstance(metadata, dict) else ""
    return "object" in document or "faces" in document or kind in ("BufferGeometry", "Geometry")


def read_three(file: ModelFile, document: dict[str, Any]) -> Model:
    """Read parsed three.js JSON: meshes that are visible, with their materials' colours and textures.

    Raises ModelError for geometries that can't be read.
    """
    reader = _Reader(file, document)
    return reader.scene() if "object" in document else reader.lone_geometry()


class _Reader:
    """Reads the geometries of one document, each once."""

    def __init__(self, file: ModelFile, document: dict[str, Any]) -> None:
        self._file, self._document = file, document
        self._geometries: dict[str, list[tuple[int, Piece]]] = {}
        self._looks: dict[str, _Look] = {}
        lists = ("geometries", "materials", "textures", "images")
        self._by_id = {name: {each.get("uuid"): each for each in document.get(name, [])} for name in lists}

    def scene(self) -> Model:
        """The meshes of an object and of all below it."""
        pieces = Pieces(self._file)
        waiting = [(self._document["object"], np.eye(4), 0)]
        while waiting:
            node, above, depth = waiting.pop()
            pieces.visit(depth)
            if node.get("visible", True) is False:
                continue
            matrix = above @ _matrix(node)
            if node.get("type") in MESHES:
                looks = self._materials(node.get("material"))
                for number, piece in self._geometry(node["geometry"]):
                    look = looks[number] if number < len(looks) else looks[0]
                    pieces.add(look.on(piece).moved(matrix))
            waiting += [(child, matrix, depth + 1) for child in reversed(node.get("children", []))]
        return pieces.model()

    def lone_geometry(self) -> Model:
        """A file of one geometry, with the materials of its own that format 3 has."""
        pieces = Pieces(self._file)
        looks = [_old_look(self._file, each) for each in self._document.get("materials", [])]
        for number, piece in _read_geometry(self._file, self._document):
            look = looks[number] if number < len(looks) else _Look()
            pieces.add(look.on(piece))
        return pieces.model()

    def _geometry(self, name: str) -> list[tuple[int, Piece]]:
        """The pieces of a geometry, with the numbers of their materials."""
        if name not in self._geometries:
            self._geometries[name] = list(_read_geometry(self._file, self._by_id["geometries"][name]))
        return self._geometries[name]

    def _materials(self, names: str | list[str] | None) -> list[_Look]:
        wanted = names if isinstance(names, list) else [names] if names else []
        for name in wanted:
            if name not in self._looks:
                self._looks[name] = self._look(self._by_id["materials"][name])
        return [self._looks[name] for name in wanted] or [_Look()]

    def _look(self, material: dict[str, Any]) -> _Look:
        if "materials" in material:  # a MultiMaterial of old shows its first
            material = material["materials"][0]
        shade = int(material.get("color", 0xFFFFFF))
        alpha = float(material.get("opacity", 1)) if material.get("transparent") else 1.0
        red, green, blue = (((shade >> bits) & 255) / 255 for bits in (16, 8, 0))
        color = screen_color(red, green, blue, alpha)
        if not material.get("map"):
            return _Look(Material(color))
        texture = self._by_id["textures"][material["map"]]
        return _Look(Material(color, self._image(texture)), _texture_matrix(texture))

    def _image(self, texture: dict[str, Any]) -> Image | None:
        url = self._by_id["images"][texture["image"]]["url"]
        if isinstance(url, str):
            return self._file.texture(url)
        self._file.notes.append("a texture in it is no image file")
        return None


class _Look:
    """A material and how it moves texture coordinates: a matrix (2, 3)."""

    def __init__(self, material: Material = PLAIN, matrix: np.ndarray | None = None) -> None:
        self._material, self._matrix = material, matrix

    def on(self, piece: Piece) -> Piece:
        """The piece with this material."""
        uv = piece.uv
        if uv is not None and self._matrix is not None:
            uv = uv @ self._matrix[:, :2].T + self._matrix[:, 2]
        return Piece(piece.positions, piece.triangles, piece.normals, uv, self._material)


def _matrix(node: dict[str, Any]) -> np.ndarray:
    """The transformation (4, 4) of an object: its matrix, or its position, rotation or quaternion, and scale."""
    if "matrix" in node:
        return np.array(node["matrix"], np.float64).reshape(4, 4).T
    parts = {"translation": node.get("position", (0, 0, 0)), "scale": node.get("scale", (1, 1, 1))}
    if "quaternion" in node:
        return node_matrix({**parts, "rotation": node["quaternion"]})
    matrix = node_matrix(parts)
    turn = np.eye(3)
    for axis, angle in enumerate(
        list(node.get("rotation", (0, 0, 0)))[:3]
    ):  # x, then y, then z of its own axes
        rotation = [0.0, 0.0, 0.0, float(np.cos(angle / 2))]
        rotation[axis] = float(np.sin(angle / 2))
        turn = turn @ node_matrix({"rotation": rotation})[:3, :3]
    matrix[:3, :3] = turn @ matrix[:3, :3]
    return matrix


def _texture_matrix(texture: dict[str, Any]) -> np.ndarray:
    """How a texture moves coordinates (2, 3): from its lower left corner to the image's upper left one.

    three.js's Matrix3.setUvTransform, then the flip that textures have unless they say otherwise.
    """
    sx, sy = texture.get("repeat", (1, 1))
    tx, ty = texture.get("offset", (0, 0))
    cx, cy = texture.get("center", (0, 0))
    c, s = np.cos(texture.get("rotation", 0)), np.sin(texture.get("rotation", 0))
    matrix = np.array(
        [
            [sx * c, sx * s, -sx * (c * cx + s * cy) + cx + tx],
            [-sy * s, sy * c, -sy * (-s * cx + c * cy) + cy + ty],
        ]
    )
    return matrix * [[1], [-1]] + [[0, 0, 0], [0, 0, 1]] if texture.get("flipY", True) else matrix


# Geometries


def _read_geometry(file: ModelFile, geometry: dict[str, Any]) -> Iterator[tuple[int, Piece]]:
    """The pieces of a geometry, each with the number of its material; texture coordinates from the lower left corner."""
    metadata = geometry.get("metadata", {})
    kind = geometry.get("type") or metadata.get("type", "Geometry")
    data = geometry.get("data", geometry)
    if kind == "BufferGeometry":
        yield from _buffers(file, data)
    elif "faces" in data:
        yield from _faces(data)
    else:
        make = SHAPES.get(kind.replace("BufferGeometry", "Geometry"))
        if make is None:
            raise file.error(
                f"has a geometry of the type {kind[:60]}, which is not read; export it as BufferGeometry"
            )
        yield 0, make(geometry)


def _buffers(file: ModelFile, data: dict[str, Any]) -> Iterator[tuple[int, Piece]]:
    attributes = data["attributes"]
    if any("array" not in each for each in attributes.values()):
        raise file.error("has interleaved buffers, which are not read; export the model as GLB")
    positions = _attribute(attributes["position"], 3)
    normals = _attribute(attributes["normal"], 3) if "normal" in attributes else None
    uv = _attribute(attributes["uv"], 2) if "uv" in attributes else None
    if any(column is not None and len(column) != len(positions) for column in (normals, uv)):
        raise ValueError("attributes of different lengths")
    index = data.get("index")
    corners = np.array(index["array"], np.int64) if index else np.arange(len(positions))
    groups = data.get("groups") or data.get("drawcalls") or [{"start": 0, "count": len(corners)}]
    for group in groups:
        start, count = int(group["start"]), min(int(group["count"]), len(corners))
        if start < 0 or count < 0:
            raise ValueError("a group of a wrong place")
        some = corners[start : start + count // 3 * 3]
        some = some[: len(some) // 3 * 3]
        if len(groups) == 1:
            yield int(group.get("materialIndex", 0)), Piece(positions, some.reshape(-1, 3), normals, uv)
            return
        used, some = np.unique(some, return_inverse=True)
        yield (
            int(group.get("materialIndex", 0)),
            Piece(
                positions[used],
                some.reshape(-1, 3),
                None if normals is None else normals[used],
                None if uv is None else uv[used],
            ),
        )


def _attribute(attribute: dict[str, Any], width: int) -> np.ndarray:
    """The values (n, width) float64 of an attribute; normalised ones 0..1 or -1..1."""
    dtype = np.dtype(DTYPES[attribute["type"]])
    values = np.array(attribute["array"], np.float64).reshape(-1, int(attribute["itemSize"]))
    if values.shape[1] != width or len(values) > MAX_VERTICES:
        raise ValueError("an attribute of a wrong size")
    if attribute.get("normalized") and dtype.kind in "iu":
        return np.maximum(values / np.iinfo(dtype).max, -1.0)
    return values


# Format 3


def _faces(data: dict[str, Any]) -> Iterator[tuple[int, Piece]]:
    """The pieces of a geometry of format 3, whose faces are numbers in a row, one piece a material."""
    # Divided as three.js's own reader did; files say 1 where nothing is to be scaled.
    positions = np.array(data["vertices"], np.float64).reshape(-1, 3) / float(data.get("scale") or 1)
    normals = np.array(data.get("normals", []), np.float64).reshape(-1, 3)
    layers = [np.array(each, np.float64).reshape(-1, 2) for each in data.get("uvs", []) if each]
    corners = _corners(np.array(data["faces"], np.int64), len(layers))
    place, uv, normal, material, triangles = corners
    for values, rows in ((positions, place), (normals, normal), (layers[0] if layers else normals, uv)):
        if len(rows) and (rows.max() >= len(values) or rows.min() < -1):
            raise IndexError("a face has no such corner")
    for number in np.unique(material).tolist():
        chosen = triangles[material == number]
        rows = chosen.ravel()
        textured = bool(layers) and bool((uv[rows] >= 0).all())
        smooth = bool((normal[rows] >= 0).all())
        first, vertex = corners_to_vertices(
            place[rows], uv[rows] if textured else None, normal[rows] if smooth else None
        )
        kept = rows[first]
        piece = Piece(
            positions[place[kept]],
            vertex.reshape(-1, 3),
            normals[normal[kept]] if smooth else None,
            layers[0][uv[kept]] if textured else None,
        )
        yield number, piece


def _corners(
    faces: np.ndarray, layers: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Corners of faces as indices (c,) of vertices, texture coordinates and normals; -1: none.

    Then the materials (t,) and corners (t, 3) of the triangles.
    """
    lengths = [_length(kind, layers) for kind in range(256)]
    starts, at, kinds = [], 0, faces.tolist()
    while at < len(kinds):
        starts.append(at)
        at += lengths[kinds[at] & 255]
    if at > len(kinds):
        raise ValueError("a list of faces is cut short")
    begins = np.array(starts, np.int64)
    kind = faces[begins]
    sides = 3 + (kind & QUAD)
    found = [_indices(faces, begins + 1, sides, np.ones(len(kind), bool), True)]
    cursor = begins + 1 + sides
    has = (kind & FACE_MATERIAL) > 0
    materials = np.where(has, faces[np.where(has, cursor, 0)] if len(faces) else 0, 0)
    cursor = cursor + has + layers * ((kind & FACE_UV) > 0)
    has = (kind & UVS) > 0
    found.append(_indices(faces, cursor, sides, has & (layers > 0), True))
    cursor = cursor + layers * sides * has
    has = (kind & FACE_NORMAL) > 0
    flat = _indices(faces, cursor, sides, has, False)
    cursor = cursor + has
    has = (kind & NORMALS) > 0
    smooth = _indices(faces, cursor, sides, has, True)
    found.append(np.where(smooth >= 0, smooth, flat))
    first = offsets_of(sides)[:-1]
    counts = sides - 2
    second = steps(first + 1, counts)
    triangles = np.column_stack((np.repeat(first, counts), second, second + 1))
    return found[0], found[1], found[2], np.repeat(materials, counts), triangles


def _indices(faces: np.ndarray, at: np.ndarray, sides: np.ndarray, has: np.ndarray, each: bool) -> np.ndarray:
    """One index a corner, from the numbers at a place of each face: one a corner, or one for `each`; -1 where it has none."""
    place = steps(at, sides, 1 if each else 0)
    given = np.repeat(has, sides)
    return np.where(given, faces[np.where(given, place, 0)], -1) if len(faces) else place


def _length(kind: int, layers: int) -> int:
    """How many numbers a face takes."""
    sides = 3 + (kind & QUAD)
    length = 1 + sides + bool(kind & FACE_MATERIAL)
    length += layers * bool(kind & FACE_UV) + layers * sides * bool(kind & UVS)
    length += bool(kind & FACE_NORMAL) + sides * bool(kind & NORMALS)
    return length + bool(kind & FACE_COLOR) + sides * bool(kind & COLORS)


def _old_look(file: ModelFile, material: dict[str, Any]) -> _Look:
    """A material of format 3."""
    color: Color = WHITE
    tone = material.get("colorDiffuse")
    if tone:
        alpha = float(material.get("opacity", material.get("transparency", 1)))
        red, green, blue = map(float, tone[:3])
        color = screen_color(red, green, blue, alpha)
    name = material.get("mapDiffuse")
    return _Look(Material(color, file.texture(str(name)) if name else None), _texture_matrix({}))
