"""COLLADA 1.4 and 1.5 documents, their nodes' transformations applied."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree import ElementTree  # nosec B405: expat parses, and refuses document types
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
from .model_obj import parse_numbers
from .objects import Image, Model

Element = ElementTree.Element
_Ids = Mapping[str, Element]
_Column = tuple[np.ndarray, np.ndarray]
"""The index (c,) of each corner, and the values (n, components) that they are of."""

# Rows: where the axes of the file's right, up and towards the viewer are in it.
AXES = {
    "X_UP": [[0, -1, 0], [1, 0, 0], [0, 0, 1]],
    "Y_UP": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    "Z_UP": [[1, 0, 0], [0, 0, 1], [0, -1, 0]],
}
KINDS = ("triangles", "polylist", "polygons", "tristrips", "trifans")
SHADERS = ("phong", "lambert", "blinn", "constant")
TEXT_BUFFER = 1 << 20


def read_collada(file: ModelFile) -> Model:
    """Read a COLLADA document: meshes in their rest pose, materials with diffuse colour or texture, unit and upward axis.

    Raises ModelError for a document type declaration, for what is nested too deeply and for other XML.
    """
    root = _parse(file)
    if root.tag != "COLLADA":
        raise file.error("is XML but no COLLADA; export the model as COLLADA or GLB")
    return _Reader(file, root).model()


def _parse(file: ModelFile) -> Element:
    """The elements of a document, without their namespaces."""
    builder = ElementTree.TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH:
            raise file.error("has too many elements in one another; export the model again")
        builder.start(name.rpartition("}")[2], attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(name.rpartition("}")[2])

    def refuse(*_: Any) -> None:
        raise file.error("has a document type declaration, which is not read; export the model again")

    parser.buffer_text, parser.buffer_size = True, TEXT_BUFFER
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = refuse
    try:
        parser.Parse(file.data, True)
    except expat.ExpatError as error:
        raise ValueError("no well-formed XML") from error
    return builder.close()


class _Reader:
    """Reads the geometries of one document, each once with each material."""

    def __init__(self, file: ModelFile, root: Element) -> None:
        self._file, self._root = file, root
        self._ids = _by_id(root)
        self._materials: dict[str, Material] = {}
        self._sources: dict[Element, np.ndarray] = {}
        self._meshes: dict[tuple[Element, str], Piece | None] = {}
        self._pieces = Pieces(file)

    def model(self) -> Model:
        upright = np.eye(4)
        upright[:3, :3] = AXES.get(self._root.findtext("asset/up_axis", "Y_UP").strip(), AXES["Y_UP"])
        unit = self._root.find("asset/unit")
        metres = float(unit.get("meter", "1")) if unit is not None else 1.0
        upright[:3] *= metres if np.isfinite(metres) and metres > 0 else 1.0
        scene = self._scene()
        if scene is None:
            for geometry in self._root.iterfind("library_geometries/geometry"):
                self._add(geometry, upright, {})
        else:
            self._walk(scene, upright)
        return self._pieces.model()

    def _scene(self) -> Element | None:
        shown = self._root.find("scene/instance_visual_scene")
        if shown is not None:
            return _at(self._ids, shown.get("url", ""))
        return self._root.find("library_visual_scenes/visual_scene")

    def _walk(self, scene: Element, matrix: np.ndarray) -> None:
        waiting = [(node, matrix, 0) for node in reversed(scene.findall("node"))]
        while waiting:
            node, above, depth = waiting.pop()
            self._pieces.visit(depth)
            here = above @ _matrix(node)
            for instance in node.iterfind("instance_geometry"):
                self._add(_at(self._ids, instance.get("url", "")), here, _bindings(instance))
            for instance in node.iterfind("instance_controller"):
                self._add_skin(_at(self._ids, instance.get("url", "")), here, _bindings(instance))
            below = node.findall("node")
            below += [_at(self._ids, instance.get("url", "")) for instance in node.iterfind("instance_node")]
            waiting += [(child, here, depth + 1) for child in reversed(below)]

    def _add_skin(self, controller: Element, matrix: np.ndarray, bindings: dict[str, str]) -> None:
        """Add the mesh of a controller as it is bound to its skeleton."""
        skin = controller.find("skin")
        if skin is None:
            return
        shape = skin.findtext("bind_shape_matrix")
        bound = _numbers(shape).reshape(4, 4) if shape and shape.strip() else np.eye(4)
        self._add(_at(self._ids, skin.get("source", "")), matrix @ bound, bindings)

    def _add(self, geometry: Element, matrix: np.ndarray, bindings: dict[str, str]) -> None:
        mesh = geometry.find("mesh")
        if mesh is None:
            return
        # Some programs give the same ids to the sources of every mesh.
        ids = ChainMap(_by_id(mesh), self._ids)
        for group in (each for kind in KINDS for each in mesh.iterfind(kind)):
            symbol = group.get("material", "")
            material = bindings.get(symbol, symbol)
            if (group, material) not in self._meshes:
                self._meshes[group, material] = self._piece(ids, group, self._material(material))
            piece = self._meshes[group, material]
            if piece is not None:
                self._pieces.add(piece.moved(matrix))

    # Meshes

    def _piece(self, ids: _Ids, group: Element, material: Material) -> Piece | None:
        """The triangles of one group of a mesh, one vertex for all corners with the same indices."""
        inputs = list(self._inputs(ids, group))
        stride = max((offset for _, offset, _ in inputs), default=0) + 1
        corners, counts = _polygons(group, stride)
        if not len(corners):
            return None
        columns: dict[str, _Column] = {}
        for semantic, offset, source in inputs:
            columns.setdefault(semantic, (corners[:, offset], source))
        place, positions = columns["POSITION"]
        normal = columns.get("NORMAL")
        uv = columns.get("TEXCOORD") if material.image else None
        for rows, values in filter(None, (columns["POSITION"], normal, uv)):
            if rows.min() < 0 or rows.max() >= len(values):
                raise IndexError("a corner has no such vertex")
        first, vertex = corners_to_vertices(place, normal and normal[0], uv and uv[0])
        triangles = polygon_triangles(positions[place, :3], offsets_of(counts))
        return Piece(
            positions[place[first], :3],
            vertex[triangles],
            normal[1][normal[0][first], :3] if normal else None,
            uv[1][uv[0][first], :2] * (1, -1) + (0, 1) if uv else None,
            material,
        )

    def _inputs(self, ids: _Ids, group: Element) -> Iterator[tuple[str, int, np.ndarray]]:
        """What corners have: semantic, offset among their indices, and values (n, components); the first set of each counts."""
        for each in group.iterfind("input"):
            semantic, offset = each.get("semantic", ""), int(each.get("offset", "0"))
            if not 0 <= offset < 64:
                raise ValueError("an input of a wrong offset")
            found = _at(ids, each.get("source", ""))
            if semantic != "VERTEX":
                yield semantic, offset, self._source(ids, found)
                continue
            for inner in found.iterfind("input"):
                source = self._source(ids, _at(ids, inner.get("source", "")))
                yield inner.get("semantic", ""), offset, source

    def _source(self, ids: _Ids, source: Element) -> np.ndarray:
        """The values (n, components) float64 of a source."""
        if source not in self._sources:
            self._sources[source] = self._read_source(ids, source)
        return self._sources[source]

    def _read_source(self, ids: _Ids, source: Element) -> np.ndarray:
        accessor = source.find("technique_common/accessor")
        if accessor is None:
            raise ValueError("a source without an accessor")
        array = _at(ids, accessor.get("source", ""))
        values = _numbers(array.text or "")
        width = max(int(accessor.get("stride", "1")), 1)
        start, count = int(accessor.get("offset", "0")), int(accessor.get("count", "0"))
        if start < 0 or count < 0 or start + count * width > len(values):
            raise ValueError("a source is cut short")
        return values[start : start + count * width].reshape(count, width)

    # Materials

    def _material(self, name: str) -> Material:
        """A material by its id."""
        if name not in self._materials:
            material = self._ids.get(name.rpartition("#")[2]) if name else None
            effect = material.find("instance_effect") if material is not None else None
            profile = (
                _at(self._ids, effect.get("url", "")).find("profile_COMMON") if effect is not None else None
            )
            self._materials[name] = PLAIN if profile is None else self._look(profile)
        return self._materials[name]

    def _look(self, profile: Element) -> Material:
        """The diffuse colour or texture of a profile; of a constant one, its emission."""
        technique = profile.find("technique")
        shaders = [each for each in (technique if technique is not None else ()) if each.tag in SHADERS]
        for tone in (each.find(kind) for each in shaders for kind in ("diffuse", "emission")):
            if tone is None:
                continue
            alpha = _opacity(shaders[0])
            texture = tone.find("texture")
            if texture is not None:
                return Material((1.0, 1.0, 1.0, alpha), self._image(profile, texture.get("texture", "")))
            red, green, blue = _numbers(tone.findtext("color", "1 1 1"))[:3]
            return Material(screen_color(red, green, blue, alpha))
        return PLAIN

    def _image(self, profile: Element, sampler: str) -> Image | None:
        """The image that a sampler of a profile leads to; some programs name the image itself."""
        parameters = {each.get("sid"): each for each in profile.iter("newparam")}
        name = sampler
        for _ in range(len(parameters) + 1):
            parameter = parameters.get(name)
            if parameter is None:
                break
            name = (
                parameter.findtext("sampler2D/source")
                or parameter.findtext("surface/init_from")
                or _url(parameter.find("sampler2D/instance_image"))
            ).strip()
        image = self._ids.get(name) if name else None
        path = None
        if image is not None:
            path = image.findtext("init_from/ref") or image.findtext("init_from")
        if not path or not path.strip():
            self._file.notes.append("a texture of it has no image file")
            return None
        return self._file.texture(path.strip())


def _by_id(root: Element) -> dict[str, Element]:
    return {each.get("id", ""): each for each in root.iter()}


def _at(ids: _Ids, url: str) -> Element:
    """The element with an id; a KeyError where there is none."""
    return ids[url.rpartition("#")[2]]


def _url(element: Element | None) -> str:
    return element.get("url", "").rpartition("#")[2] if element is not None else ""


def _numbers(text: str) -> np.ndarray:
    """Numbers (n,) float64. Raises ValueError where one can't be read."""
    values = parse_numbers(text.encode("ascii", "replace"), float)
    if len(values) != len(text.split()):
        raise ValueError("a number can't be read")
    return values


def _indices(text: str | None, stride: int) -> np.ndarray:
    """Corners (c, stride) int64 of indices."""
    values = parse_numbers((text or "").encode("ascii", "replace"), np.int64)
    return values[: len(values) // stride * stride].reshape(-1, stride)


def _polygons(group: Element, stride: int) -> tuple[np.ndarray, np.ndarray]:
    """The corners (c, stride) and the numbers of corners (p,) of a group's polygons; holes are left out."""
    loops = [_indices(each.text, stride) for each in group.iterfind("p")]
    loops += [_indices(each.findtext("p"), stride) for each in group.iterfind("ph")]
    if group.tag == "polygons":
        counts = np.array([len(loop) for loop in loops], np.int64)
    elif group.tag == "polylist":
        counts = parse_numbers(group.findtext("vcount", "").encode("ascii", "replace"), np.int64)
    else:
        if group.tag != "triangles":
            loops = [loop[_runs(len(loop), group.tag == "trifans")] for loop in loops]
        counts = np.full(sum(map(len, loops)) // 3, 3)
    corners = np.concatenate([np.zeros((0, stride), np.int64), *loops])
    if len(counts) and (counts.min() < 0 or counts.sum() > len(corners)):
        raise ValueError("a list of polygons is cut short")
    return corners[: counts.sum()], counts


def _runs(count: int, fan: bool) -> np.ndarray:
    """The corners (3 t,) of the triangles of a strip or a fan of corners."""
    first = np.arange(max(count - 2, 0))
    odd = first % 2
    middle, last = (first + 1, first + 2) if fan else (first + 1 + odd, first + 2 - odd)
    return np.column_stack((first * (not fan), middle, last)).ravel()


def _bindings(instance: Element) -> dict[str, str]:
    """The materials of an instance by their symbols."""
    materials = instance.iterfind("bind_material/technique_common/instance_material")
    return {each.get("symbol", ""): each.get("target", "") for each in materials}


def _opacity(shader: Element) -> float:
    """What lets through as the specification says (1.4.1, chapter 7, “transparent”); a wholly invisible one is an exporter's slip."""
    transparent = shader.find("transparent")
    text = shader.findtext("transparency/float")
    amount = float(text) if text else 1.0
    if transparent is None:
        return 1.0 if text is None else _visible(amount)
    color = transparent.findtext("color")
    if color is None:
        return 1.0
    red, green, blue, alpha = _numbers(color)
    mode = transparent.get("opaque", "A_ONE")
    share = alpha if mode.startswith("A_") else 0.212671 * red + 0.71516 * green + 0.072169 * blue
    return _visible(share * amount if mode.endswith("_ONE") else 1 - share * amount)


def _visible(opacity: float) -> float:
    return float(np.clip(opacity, 0, 1)) or 1.0


def _matrix(node: Element) -> np.ndarray:
    """The transformation (4, 4) of a node: the product of its matrices, translations, rotations and scales, in their order."""
    matrix = np.eye(4)
    for each in node:
        if each.tag not in ("matrix", "translate", "rotate", "scale"):
            continue
        values = _numbers(each.text or "")
        step = np.eye(4)
        if each.tag == "matrix":
            step = values.reshape(4, 4)
        elif each.tag == "translate":
            step[:3, 3] = values[:3]
        elif each.tag == "scale":
            step[:3, :3] = np.diag(values[:3])
        else:
            step[:3, :3] = _turn(values[:3], float(np.radians(values[3])))
        matrix = matrix @ step
    return matrix


def _turn(axis: np.ndarray, angle: float) -> np.ndarray:
    """The rotation (3, 3) about an axis: Rodrigues's formula."""
    length = np.linalg.norm(axis)
    if not length:
        return np.eye(3)
    x, y, z = axis / length
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * cross @ cross
