"""Flat scenes as binary glTF 2.0 without any extension."""

from __future__ import annotations

from typing import Any

import numpy as np

from .export_images import Pictures
from .files import atomic_file
from .flat_scene import Counted, FlatScene, Material, Piece
from .glb import ELEMENT_ARRAY_BUFFER, GlbWriter
from .layer_part import LINES, MOST_16_BIT, POINTS, TRIANGLES
from .materials import add_texture, matte
from .progress import Progress, no_progress

MODES = {3: TRIANGLES, 2: LINES, 1: POINTS}


def write_glb(scene: FlatScene, path: str, progress: Progress = no_progress) -> int:
    """Write a scene to a .glb and return its size in bytes. Raises OutputError beyond the 4 GiB that it can hold."""
    writer = GlbWriter()
    if scene.credits:
        writer.json["asset"]["copyright"] = " · ".join(scene.credits)
    writer.json["scenes"][0]["name"] = scene.title
    materials, counted = _Materials(writer), Counted(scene, progress)
    for piece in scene.pieces:
        primitive = _primitive(writer, piece, materials.number(piece.material, piece.colors))
        mesh = writer.add("meshes", {"name": piece.name, "primitives": [primitive]})
        writer.json["scenes"][0]["nodes"].append(writer.add("nodes", {"name": piece.name, "mesh": mesh}))
        counted.add(len(piece.elements))
    with atomic_file(path) as temporary, open(temporary, "wb") as file:
        return writer.write(file)


def _primitive(writer: GlbWriter, piece: Piece, material: int) -> dict[str, Any]:
    corners = piece.corners
    if corners == 3 and piece.normals is None:
        piece = piece.unshared()
    attributes = {"POSITION": writer.add_accessor(piece.positions.astype(np.float32), bounds=True)}
    if piece.normals is not None:
        attributes["NORMAL"] = writer.add_accessor(piece.normals)
    if piece.uv is not None and piece.material.image is not None:
        attributes["TEXCOORD_0"] = writer.add_accessor(piece.uv)
    if piece.colors is not None:
        attributes["COLOR_0"] = writer.add_accessor(piece.colors, normalized=True)
    small = len(piece.positions) <= MOST_16_BIT
    indices = piece.elements.ravel().astype(np.uint16 if small else np.uint32, copy=False)
    primitive: dict[str, Any] = {"attributes": attributes, "material": material}
    if corners > 1:
        primitive["indices"] = writer.add_accessor(indices, ELEMENT_ARRAY_BUFFER)
    if corners < 3:
        primitive["mode"] = MODES[corners]
    return primitive


class _Materials:
    """The materials of an asset, each once."""

    def __init__(self, writer: GlbWriter) -> None:
        self._writer = writer
        self._pictures = Pictures()
        self._textures: dict[tuple[int, bool], int] = {}
        self._numbers: dict[tuple[Material, bool], int] = {}

    def number(self, material: Material, colors: np.ndarray | None) -> int:
        """The index of a material whose colour is further multiplied by `colors` (v, 4) uint16."""
        translucent = colors is not None and bool((colors[:, 3] < 65535).any())
        key = (material, translucent)
        if key not in self._numbers:
            self._numbers[key] = self._writer.add("materials", self._described(material, translucent))
        return self._numbers[key]

    def _described(self, material: Material, translucent: bool) -> dict[str, Any]:
        described = matte(list(material.color), material.name)
        if material.image is not None:
            picture = self._pictures.of(material.image)
            texture = self._texture(picture, material)
            described["pbrMetallicRoughness"]["baseColorTexture"] = {"index": texture}
            if self._pictures.files[picture].mime != "image/jpeg":
                described.setdefault("alphaMode", "MASK" if material.cut_out else "BLEND")
        if translucent:
            described["alphaMode"] = "BLEND"
        if material.double_sided:
            described["doubleSided"] = True
        return described

    def _texture(self, picture: int, material: Material) -> int:
        key = (picture, material.repeats)
        if key not in self._textures:
            image = self._pictures.files[picture]
            self._textures[key] = add_texture(
                self._writer, material.name, image.data, image.mime, material.repeats
            )
        return self._textures[key]
