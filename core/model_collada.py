"""COLLADA files, 1.4 and 1.5: the meshes of their scene with their nodes' transformations applied."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

import numpy as np

from .features import offsets_of
from .model_file import (
    MAX_DEPTH,
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

# Columns are where x, y and z of a file go: x east, y up, z south.
AXES = {
    "X_UP": np.array([[0, -1, 0], [1, 0, 0], [0, 0, 1]], np.float64),
    "Y_UP": np.eye(3),
    "Z_UP": np.array([[1, 0, 0], [0, 0, 1], [0, -1, 0]], np.float64),
}
SHADERS = ("phong", "lambert", "blinn", "constant")


def read_collada(file: ModelFile) -> Model:
    """Read the scene of a COLLADA file: triangles, polygons, strips and fans, with the diffuse colour or texture of materials.

    Raises ModelError for XML that declares entities, is too deep or is of another kind.
    """
    root = _parse(file)
    if root.tag != "COLLADA":
        raise file.error("is no COLLADA file; export the model as COLLADA, GLB or OBJ")
    return _Reader(file, root).model()


def _parse(file: ModelFile) -> Element:
    """The tree of an XML document, its names without namespaces. What a document type could declare is refused unread."""
    builder, depth = TreeBuilder(), 0
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True

    def refuse(*_: Any) -> None:
        raise file.error("declares a document type, which may hide harm; export the model again")

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH:
            raise file.error("is nested too deeply; export the model again")
        builder.start(tag.rpartition("}")[2], attributes)

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(tag.rpartition("}")[2])

    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = refuse
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = builder.data
    try:
        parser.Parse(file.data, True)
    except expat.ExpatError as error:
        raise ValueError("the XML is damaged") from error
    return builder.close()


class _Reader:
    """Reads the geometries and materials of one document, each once."""

    def __init__(self, file: ModelFile, root: Element) -> None:
        self._file, self._root = file, root
        self._ids = {element.get("id"): element for element in root.iter() if element.get("id")}
        self._meshes: dict[str, list[tuple[str, Piece]]] = {}
        self._materials: dict[str, Material] = {}

    def model(self) -> Model:
        pieces = Pieces(self._file)
        waiting = [(node, self._world(), 0) for node in reversed(self._nodes())]
        while waiting:
            node, above, depth = waiting.pop()
            pieces.visit(depth)
            matrix = above @ _matrix(node)
            for instance in node:
                for piece in self._instance(instance):
                    pieces.add(piece.moved(matrix))
            below = [child for child in node if child.tag == "node"]
            below += [self._target(child.get("url", "")) for child in node if child.tag == "instance_node"]
            waiting += [(child, matrix, depth + 1) for child in reversed(below)]
        return pieces.model()

    def _world(self) -> np.ndarray:
        """What makes metres of the file's units, x east, y up, z south."""
        unit = self._root.find("asset/unit")
        metres = float(unit.get("meter", 1)) if unit is not None else 1.0
        world = np.eye(4)
        world[:3, :3] = AXES[(self._root.findtext("asset/up_axis") or "Y_UP").strip()] * metres
        return world

    def _nodes(self) -> list[Element]:
        chosen = self._root.find("scene/instance_visual_scene")
        scene = (
            self._root.find("library_visual_scenes/visual_scene")
            if chosen is None
            else self._target(chosen.get("url", ""))
        )
        return [] if scene is None else scene.findall("node")

    def _target(self, url: str) -> Element:
        """The element that a URL within the document names."""
        return self._ids[url.lstrip("#")]

    def _instance(self, instance: Element) -> Iterator[Piece]:
        """The pieces that an element of a node shows, with their materials."""
        url = instance.get("url", "")
        if instance.tag == "instance_controller":
            skin = self._target(url).find("skin")
            url = "" if skin is None else skin.get("source", "")
        elif instance.tag != "instance_geometry":
            return
        bound = {each.get("symbol"): each.get("target", "") for each in instance.iter("instance_material")}
        for symbol, piece in self._mesh(url) if url else ():
            material = self._material(bound.get(symbol, symbol))
            yield Piece(piece.positions, piece.triangles, piece.normals, piece.uv, material)

    def _mesh(self, url: str) -> list[tuple[str, Piece]]:
        """The material's symbol and the triangles of each part of a geometry."""
        if url not in self._meshes:
            mesh = self._target(url).find("mesh")
            parts = [] if mesh is None else list(mesh)
            found = [
                (part.get("material", ""), self._part(part)) for part in parts if part.find("p") is not None
            ]
            self._meshes[url] = [(symbol, piece) for symbol, piece in found if piece is not None]
        return self._meshes[url]

    def _part(self, part: Element) -> Piece | None:
        inputs = part.findall("input")
        stride = 1 + max((int(each.get("offset", 0)) for each in inputs), default=0)
        corners, counts = _corners(part, stride)
        if not len(corners):
            return None
        columns: dict[str, tuple[np.ndarray, np.ndarray]] = {}
        for each in sorted(inputs, key=lambda one: int(one.get("set", 0))):
            rows = corners[:, int(each.get("offset", 0))]
            for semantic, source in self._sources(each):
                columns.setdefault(semantic, (rows, source))
        rows, places = columns["POSITION"]
        offsets = offsets_of(counts)
        triangles = polygon_triangles(places[rows][:, :3], offsets)
        used = [columns.get(name) for name in ("POSITION", "NORMAL", "TEXCOORD")]
        first, number = corners_to_vertices(*(None if each is None else each[0] for each in used))
        normal, uv = (None if each is None else each[1][each[0][first]] for each in used[1:])
        if uv is not None:
            uv = np.column_stack((uv[:, 0], 1 - uv[:, 1]))
        return Piece(
            places[rows[first]][:, :3], number[triangles], None if normal is None else normal[:, :3], uv
        )

    def _sources(self, given: Element) -> Iterator[tuple[str, np.ndarray]]:
        """The semantics and the values (n, k) float64 of an input; of one that names vertices, theirs."""
        target = self._target(given.get("source", ""))
        if target.tag == "vertices":
            for each in target.findall("input"):
                yield from self._sources(each)
            return
        values = _numbers(target.findtext("float_array"), np.float64)
        accessor = target.find("technique_common/accessor")
        stride, start = (
            (3, 0) if accessor is None else (int(accessor.get("stride", 1)), int(accessor.get("offset", 0)))
        )
        if stride < 1 or start < 0:
            raise ValueError("an accessor without a stride")
        values = values[start:]
        yield given.get("semantic", ""), values[: len(values) // stride * stride].reshape(-1, stride)

    def _material(self, url: str) -> Material:
        if url not in self._materials:
            self._materials[url] = self._read_material(url.lstrip("#"))
        return self._materials[url]

    def _read_material(self, name: str) -> Material:
        material = self._ids.get(name)
        effect = None if material is None else material.find("instance_effect")
        profile = None if effect is None else self._target(effect.get("url", "")).find("profile_COMMON")
        if profile is None:
            return PLAIN
        shader = next(
            (found for kind in SHADERS if (found := profile.find(f"technique/{kind}")) is not None), None
        )
        if shader is None:
            return PLAIN
        seen = shader.find("emission" if shader.tag == "constant" else "diffuse")
        color = None if seen is None else seen.findtext("color")
        alpha = _opacity(shader)
        texture = None if seen is None else seen.find("texture")
        if texture is not None:
            return Material(screen_color(1, 1, 1, alpha), self._texture(profile, texture.get("texture", "")))
        if color is None:
            return Material(screen_color(1, 1, 1, alpha))
        red, green, blue, *_ = _numbers(color, np.float64).tolist()
        return Material(screen_color(red, green, blue, alpha))

    def _texture(self, profile: Element, name: str) -> Image | None:
        """The image that a texture names, in 1.4 through a sampler and a surface, in 1.5 through a sampler alone."""
        parameters = {each.get("sid"): each for each in profile.iter("newparam")}
        for _ in range(2):
            parameter = parameters.get(name)
            if parameter is None:
                break
            image = parameter.find("sampler2D/instance_image")
            if image is not None:
                name = image.get("url", "").lstrip("#")
                break
            name = (
                parameter.findtext("sampler2D/source") or parameter.findtext("surface/init_from") or ""
            ).strip()
        element = self._ids.get(name)
        reference = (
            None if element is None else element.findtext("init_from/ref") or element.findtext("init_from")
        )
        if not reference or not reference.strip():
            self._file.notes.append(f"its texture “{PurePosixPath(name).name}” is not in it")
            return None
        return self._file.texture(reference.strip().removeprefix("file://"))


def _matrix(node: Element) -> np.ndarray:
    """The transformation (4, 4) of a node: those that it lists, the last one first."""
    matrix = np.eye(4)
    for element in node:
        if element.tag not in ("matrix", "translate", "scale", "rotate"):
            continue
        values, step = _numbers(element.text, np.float64), np.eye(4)
        if element.tag == "matrix":
            step = values.reshape(4, 4)
        elif element.tag == "translate":
            step[:3, 3] = values
        elif element.tag == "scale":
            step[:3, :3] = np.diag(values)
        else:
            step[:3, :3] = _rotation(values[:3], np.radians(values[3]))
        matrix = matrix @ step
    return matrix


def _rotation(axis: np.ndarray, angle: float) -> np.ndarray:
    """The rotation (3, 3) about an axis, by Rodrigues' formula."""
    length = np.linalg.norm(axis)
    if not length:
        return np.eye(3)
    x, y, z = axis / length
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * cross @ cross


def _corners(part: Element, stride: int) -> tuple[np.ndarray, np.ndarray]:
    """The indices (c, stride) int64 of the corners of a part's polygons, and how many corners each has (p,)."""
    runs = [_numbers(each.text, np.int64).reshape(-1, stride) for each in part.iter("p")]
    if part.tag in ("tristrips", "trifans"):
        corners = np.concatenate([_open(run, part.tag) for run in runs])
        return corners, np.full(len(corners) // 3, 3)
    corners = np.concatenate(runs)
    if part.tag == "triangles":
        return corners[: len(corners) // 3 * 3], np.full(len(corners) // 3, 3)
    if part.tag == "polygons":
        return corners, np.array([len(run) for run in runs])
    if part.tag == "polylist":
        counts = _numbers(part.findtext("vcount"), np.int64)
        if counts.min(initial=0) < 0 or counts.sum() > len(corners):
            raise ValueError("polygons without corners")
        return corners[: counts.sum()], counts
    return corners[:0], np.zeros(0, np.int64)


def _open(run: np.ndarray, kind: str) -> np.ndarray:
    """A strip or a fan (n, s) as the corners (3 t, s) of its triangles."""
    row = np.arange(max(len(run) - 2, 0))
    if kind == "trifans":
        return run[np.column_stack((np.zeros_like(row), row + 1, row + 2)).ravel()]
    odd = row % 2
    return run[np.column_stack((row, row + 1 + odd, row + 2 - odd)).ravel()]


def _opacity(shader: Element) -> float:
    """How opaque a material is; one that would not be seen at all was meant the other way round."""
    transparent = shader.find("transparent")
    share = shader.findtext("transparency/float")
    alpha = 1.0 if share is None else float(share)
    color = None if transparent is None else transparent.findtext("color")
    if transparent is not None and color:
        red, green, blue, own = (*_numbers(color, np.float64).tolist(), 1.0)[:4]
        light = 0.212671 * red + 0.71516 * green + 0.072169 * blue
        alpha = 1 - light * alpha if transparent.get("opaque") == "RGB_ZERO" else own * alpha
    return alpha if alpha > 0 else 1.0


def _numbers(text: str | None, kind: type) -> np.ndarray:
    """Numbers separated by white space, (n,) of a kind."""
    return np.array((text or "").split(), kind)
