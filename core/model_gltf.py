"""glTF 2.0 and GLB files, their nodes' transformations applied."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from typing import Any

import numpy as np

from .glb import BINARY_CHUNK, JSON_CHUNK, MAGIC
from .model_file import MAX_VERTICES, PLAIN, Color, Material, ModelFile, Piece, Pieces
from .objects import Image, Model

DTYPES = {5120: "<i1", 5121: "<u1", 5122: "<i2", 5123: "<u2", 5125: "<u4", 5126: "<f4"}
COMPONENTS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4}
TRIANGLES, STRIP, FAN = 4, 5, 6
# Extensions that a file may require: those read here, and those without which a model looks nearly the same.
KNOWN = {
    "KHR_texture_transform",
    "KHR_mesh_quantization",
    "EXT_texture_webp",
    "KHR_materials_pbrSpecularGlossiness",
    "KHR_materials_unlit",
    "KHR_lights_punctual",
}
COMPRESSED = {
    "KHR_draco_mesh_compression": "Draco",
    "EXT_meshopt_compression": "meshopt",
    "KHR_meshopt_compression": "meshopt",
    "KHR_texture_basisu": "Basis Universal",
}


def read_glb(file: ModelFile) -> Model:
    """Read a binary glTF file. Raises ModelError for another version and for what it can't show."""
    magic, version, total = struct.unpack_from("<III", file.data, 0)
    if version != 2:
        raise file.error(f"is glTF {version}; export the model as glTF 2.0")
    if magic != MAGIC or total > len(file.data):
        raise ValueError("the file is cut short")
    chunks = dict(reversed(list(_chunks(file.data[:total]))))
    return read_gltf(file, json.loads(bytes(chunks[JSON_CHUNK])), chunks.get(BINARY_CHUNK))


def _chunks(data: bytes) -> Iterator[tuple[int, memoryview]]:
    view, at = memoryview(data), 12
    while at + 8 <= len(view):
        size, kind = struct.unpack_from("<II", view, at)
        if at + 8 + size > len(view):
            raise ValueError("a chunk is cut short")
        yield kind, view[at + 8 : at + 8 + size]
        at += 8 + size


def read_gltf(file: ModelFile, document: dict[str, Any], binary: memoryview | None = None) -> Model:
    """Read the parsed JSON of a glTF file, with the binary chunk if it has one.

    Raises ModelError for another version and for extensions that can't be read.
    """
    version = str(document["asset"]["version"])
    if not version.startswith("2."):
        raise file.error(f"is glTF {version[:8]}; export the model as glTF 2.0")
    for name in document.get("extensionsRequired", []):
        if name in COMPRESSED:
            raise file.error(f"is compressed with {COMPRESSED[name]}; export the model without compression")
        if name not in KNOWN:
            raise file.error(f"needs the glTF extension {name[:80]}; export the model without it")
    return _Reader(file, document, binary).model()


class _Reader:
    """Reads the meshes of one document, each once."""

    def __init__(self, file: ModelFile, document: dict[str, Any], binary: memoryview | None) -> None:
        self._file, self._document, self._binary = file, document, binary
        self._buffers: dict[int, memoryview] = {}
        self._meshes: dict[int, list[Piece]] = {}
        self._materials: dict[int, tuple[Material, dict[str, Any]]] = {}
        self._images: dict[int, Image | None] = {}

    def model(self) -> Model:
        pieces = Pieces(self._file)
        nodes = self._document.get("nodes", [])
        waiting = [(index, np.eye(4), 0) for index in reversed(self._roots(nodes))]
        while waiting:
            index, above, depth = waiting.pop()
            pieces.visit(depth)
            node = _item(nodes, index)
            matrix = above @ node_matrix(node)
            if "mesh" in node:
                for piece in self._mesh(node["mesh"]):
                    pieces.add(piece.moved(matrix))
            waiting += [(child, matrix, depth + 1) for child in reversed(node.get("children", []))]
        return pieces.model()

    def _roots(self, nodes: list[dict[str, Any]]) -> list[int]:
        scenes = self._document.get("scenes")
        if scenes:
            return _item(scenes, self._document.get("scene", 0)).get("nodes", [])
        children = {child for node in nodes for child in node.get("children", [])}
        return [index for index in range(len(nodes)) if index not in children]

    def _mesh(self, index: int) -> list[Piece]:
        if index not in self._meshes:
            primitives = _item(self._document["meshes"], index)["primitives"]
            found = [self._piece(each) for each in primitives if each.get("mode", TRIANGLES) >= TRIANGLES]
            self._meshes[index] = [piece for piece in found if len(piece.positions)]
        return self._meshes[index]

    def _piece(self, primitive: dict[str, Any]) -> Piece:
        attributes = primitive["attributes"]
        positions = self._vectors(attributes["POSITION"], 3)
        normals = self._vectors(attributes["NORMAL"], 3) if "NORMAL" in attributes else None
        indices = np.arange(len(positions))
        if "indices" in primitive:
            indices = self._accessor(primitive["indices"]).ravel().astype(np.int64)
        triangles = _triangles(indices, primitive.get("mode", TRIANGLES))
        material, texture = self._material(primitive.get("material"))
        uv = self._uv(attributes, texture) if material.image else None
        for column in (normals, uv):
            if column is not None and len(column) != len(positions):
                raise ValueError("attributes of different lengths")
        return Piece(positions, triangles, normals, uv, material)

    def _uv(self, attributes: dict[str, int], texture: dict[str, Any]) -> np.ndarray | None:
        """Texture coordinates (v, 2), moved as KHR_texture_transform says."""
        transform = texture.get("extensions", {}).get("KHR_texture_transform", {})
        name = f"TEXCOORD_{int(transform.get('texCoord', texture.get('texCoord', 0)))}"
        if name not in attributes:
            return None
        uv = self._vectors(attributes[name], 2)
        if not transform:
            return uv
        angle = float(transform.get("rotation", 0))
        cosine, sine = np.cos(angle), np.sin(angle)
        rotation = np.array([[cosine, sine], [-sine, cosine]])
        return uv * transform.get("scale", (1, 1)) @ rotation.T + transform.get("offset", (0, 0))

    # Materials

    def _material(self, index: int | None) -> tuple[Material, dict[str, Any]]:
        """A material, and the reference to its texture."""
        if index is None:
            return PLAIN, {}
        if index not in self._materials:
            self._materials[index] = self._read_material(_item(self._document["materials"], index))
        return self._materials[index]

    def _read_material(self, material: dict[str, Any]) -> tuple[Material, dict[str, Any]]:
        glossy = material.get("extensions", {}).get("KHR_materials_pbrSpecularGlossiness")
        rough = material.get("pbrMetallicRoughness", {})
        color = glossy.get("diffuseFactor", [1] * 4) if glossy else rough.get("baseColorFactor", [1] * 4)
        texture = (glossy.get("diffuseTexture") if glossy else rough.get("baseColorTexture")) or {}
        red, green, blue, alpha = map(float, color)
        opaque = material.get("alphaMode", "OPAQUE") == "OPAQUE"
        shown: Color = (red, green, blue, 1.0 if opaque else alpha)
        return Material(shown, self._image(texture["index"]) if texture else None), texture

    def _image(self, index: int) -> Image | None:
        texture = _item(self._document["textures"], index)
        webp = texture.get("extensions", {}).get("EXT_texture_webp", {})
        source = webp.get("source", texture.get("source"))
        if source is None:
            self._file.notes.append("a texture in it has no image of a known format")
            return None
        if source not in self._images:
            image = _item(self._document["images"], source)
            if "uri" in image:
                self._images[source] = self._file.texture(image["uri"])
            else:
                self._images[source] = self._file.image(bytes(self._view(image["bufferView"])))
        return self._images[source]

    # Numbers

    def _vectors(self, index: int, width: int) -> np.ndarray:
        """An accessor of vectors as (n, width) float64."""
        values = self._accessor(index)
        if values.ndim != 2 or values.shape[1] != width:
            raise ValueError("an attribute of a wrong type")
        return values.astype(np.float64)

    def _accessor(self, index: int) -> np.ndarray:
        """The values (n, components) of an accessor; normalised ones as float64 0..1 or -1..1."""
        accessor = _item(self._document["accessors"], index)
        dtype, count = np.dtype(DTYPES[accessor["componentType"]]), int(accessor["count"])
        shape = (count, COMPONENTS[accessor["type"]])
        if not 0 <= count <= 6 * MAX_VERTICES:
            raise ValueError("an accessor of a wrong length")
        if "bufferView" in accessor:
            values = self._strided(accessor["bufferView"], accessor.get("byteOffset", 0), shape, dtype)
        else:
            values = np.zeros(shape, dtype)
        sparse = accessor.get("sparse")
        if sparse:
            values = values.copy()
            values[self._sparse_rows(sparse)] = self._sparse_values(sparse, shape[1], dtype)
        if accessor.get("normalized") and dtype.kind in "iu":
            return np.maximum(values / np.iinfo(dtype).max, -1.0)
        return values

    def _sparse_rows(self, sparse: dict[str, Any]) -> np.ndarray:
        indices = sparse["indices"]
        dtype = np.dtype(DTYPES[indices["componentType"]])
        at = indices.get("byteOffset", 0)
        rows = self._strided(indices["bufferView"], at, (int(sparse["count"]), 1), dtype)
        return rows.ravel().astype(np.int64)

    def _sparse_values(self, sparse: dict[str, Any], width: int, dtype: np.dtype[Any]) -> np.ndarray:
        values = sparse["values"]
        shape = (int(sparse["count"]), width)
        return self._strided(values["bufferView"], values.get("byteOffset", 0), shape, dtype)

    def _strided(self, view: int, at: int, shape: tuple[int, int], dtype: np.dtype[Any]) -> np.ndarray:
        """Rows of a buffer view, in place; numpy refuses what reaches beyond it."""
        width = shape[1] * dtype.itemsize
        stride = _item(self._document["bufferViews"], view).get("byteStride", width)
        if not shape[0]:
            return np.zeros(shape, dtype)
        if stride < width:
            raise ValueError("rows that overlap")
        return np.ndarray(shape, dtype, self._view(view), int(at), (int(stride), dtype.itemsize))

    def _view(self, index: int) -> memoryview:
        view = _item(self._document["bufferViews"], index)
        if "EXT_meshopt_compression" in view.get("extensions", {}) and "uri" not in _item(
            self._document["buffers"], view["buffer"]
        ):
            raise self._file.error("is compressed with meshopt; export the model without compression")
        start, length = int(view.get("byteOffset", 0)), int(view["byteLength"])
        buffer = self._buffer(view["buffer"])
        if start < 0 or length < 0 or start + length > len(buffer):
            raise ValueError("a buffer is cut short")
        return buffer[start : start + length]

    def _buffer(self, index: int) -> memoryview:
        if index not in self._buffers:
            buffer = _item(self._document["buffers"], index)
            if "uri" in buffer:
                self._buffers[index] = memoryview(self._file.beside(buffer["uri"]))
            elif self._binary is not None and index == 0:
                self._buffers[index] = self._binary
            else:
                raise ValueError("a buffer without data")
        return self._buffers[index]


def _item(items: list[Any], index: Any) -> Any:
    """An item by an index that is not negative."""
    if not isinstance(index, int) or index < 0:
        raise IndexError(index)
    return items[index]


def _triangles(indices: np.ndarray, mode: int) -> np.ndarray:
    """Triangles (t, 3) of a list, a strip or a fan of vertices."""
    if mode == TRIANGLES:
        return indices[: len(indices) // 3 * 3].reshape(-1, 3)
    count = max(len(indices) - 2, 0)
    first = np.arange(count)
    if mode == FAN:
        return np.column_stack((indices[first + 1], indices[first + 2], np.repeat(indices[:1], count)))
    odd = first % 2
    return np.column_stack((indices[first], indices[first + 1 + odd], indices[first + 2 - odd]))


def node_matrix(node: dict[str, Any]) -> np.ndarray:
    """The transformation (4, 4) of a node: its matrix, or its translation, rotation and scale."""
    if "matrix" in node:
        return np.array(node["matrix"], np.float64).reshape(4, 4).T
    matrix = np.eye(4)
    x, y, z, w = map(float, node.get("rotation", (0, 0, 0, 1)))
    # Of a unit quaternion; Shoemake, Animating rotation with quaternion curves (1985).
    matrix[:3, :3] = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
        [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
        [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
    ]
    matrix[:3, :3] *= np.array(node.get("scale", (1, 1, 1)), np.float64)
    matrix[:3, 3] = node.get("translation", (0, 0, 0))
    return matrix
