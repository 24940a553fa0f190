"""A vector layer as a part: what an object type makes of features, with their attributes, in binary glTF."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, BinaryIO

import numpy as np

from .batches import cut
from .checks import finite, numbers, text
from .color import to_linear
from .features import Column
from .glb import ELEMENT_ARRAY_BUFFER, Glb, GlbWriter
from .header import Header
from .labels import Labels, labels_from_part, labels_to_part
from .legend import Legend, legend_from_part, legend_to_part
from .materials import add_texture, matte, texture_image
from .mesh import Mesh
from .metadata import SURFACE_CLASS, add_property_table, read_property_table
from .objects import Dots, Image, Instances, Lines, Model, Objects, Primitive

POINTS, LINES, TRIANGLES = 0, 1, 4  # modes of primitives
INSTANCING, INSTANCE_FEATURES = "EXT_mesh_gpu_instancing", "EXT_instance_features"
MESH_FEATURES = "EXT_mesh_features"
WHITE = (1.0, 1.0, 1.0, 1.0)
MOST_16_BIT = 65535  # vertices that 16-bit indices can name; glTF keeps one number for itself


@dataclass(frozen=True)
class Batch:
    """Some features of a layer as one mesh: (v, 3) float32 positions around `origin`, all in local ground metres."""

    origin: tuple[float, float, float]
    positions: np.ndarray
    triangles: np.ndarray  # (t, 3) uint32
    features: np.ndarray  # (v,) rows of the property table, ascending
    slots: np.ndarray | None = None  # the others as in a Mesh
    anchors: np.ndarray | None = None
    normals: np.ndarray | None = None
    uv: np.ndarray | None = None
    surfaces: np.ndarray | None = None


@dataclass
class VectorLayer:
    """A layer of f features, as `Objects` describes what they became; colours (f, s, 4) uint8 are sRGB and alpha, one a slot."""

    batches: list[Batch]
    colors: np.ndarray
    columns: list[Column]
    instances: list[Instances] = field(default_factory=list)
    lines: list[Lines] = field(default_factory=list)
    dots: Dots | None = None
    image: Image | None = None
    labels: Labels | None = None
    legend: Legend | None = None
    surfaces: list[Column] = field(default_factory=list)


def write_layer(
    file: BinaryIO,
    header: Header,
    objects: Objects,
    colors: np.ndarray,
    columns: list[Column],
    labels: Labels | None = None,
    legend: Legend | None = None,
) -> int:
    """Write a vector layer as a part and return its size in bytes.

    `colors` are (f, s, 4) uint8 sRGB and alpha, one for each slot of each of f features; every column holds f values, and all
    features of the objects are rows of these.
    """
    writer = GlbWriter()
    add_property_table(writer, columns, len(colors))
    if objects.surfaces:
        add_property_table(writer, objects.surfaces, len(objects.surfaces[0].values), SURFACE_CLASS)
    parts = _LayerWriter(writer, header, colors, bool(columns))
    if objects.mesh is not None:
        parts.add_mesh(objects.mesh, objects.image)
    for instances in objects.instances:
        parts.add_instances(instances)
    for lines in objects.lines:
        parts.add_lines(lines)
    if objects.dots is not None:
        parts.add_dots(objects.dots)
    description = {**header.to_json(), "objects": parts.description}
    if labels and labels.texts:
        description["labels"] = labels_to_part(writer, labels)
    if legend and legend.items and len(legend.classes):
        description["legend"] = legend_to_part(writer, legend)
    writer.json["asset"]["extras"] = {"scenery": description}
    return writer.write(file)


class _LayerWriter:
    """Adds objects to an asset, a node for each batch of them.

    `description` says what glTF has no place for, by buffer view: the colours of all slots, and of lines and dots how large they are.
    """

    def __init__(self, writer: GlbWriter, header: Header, colors: np.ndarray, attributed: bool) -> None:
        self._writer = writer
        self._title = header.title
        self._solid = bool(header.extras.get("solid"))
        self._linear = _linear_colors(colors)
        self._feature_id: dict[str, Any] = {"featureCount": len(colors), "attribute": 0}
        if attributed:
            self._feature_id["propertyTable"] = 0
        self._textures: dict[tuple[Image, bool], int] = {}
        view = writer.add_view(np.ascontiguousarray(colors))
        self.description: dict[str, Any] = {"colors": view, "slots": colors.shape[1]}

    def add_mesh(self, mesh: Mesh, image: Image | None) -> None:
        pictured = _pictured(mesh)
        paint = self._vertex_colors(mesh, pictured)
        factor = _only_color(paint)
        for batch in cut(mesh.positions, mesh.triangles, mesh.features):
            rows = batch.rows
            attributes = self._vertices(batch.near(mesh.positions), mesh.features[rows])
            if factor is None:
                attributes["COLOR_0"] = self._writer.add_accessor(paint[rows], normalized=True)
            if mesh.slots is not None:
                attributes["_SLOT"] = self._writer.add_accessor(mesh.slots[rows].astype(np.float32))
            if mesh.anchors is not None:
                attributes["_ANCHOR"] = self._writer.add_accessor(mesh.anchors[rows].astype(np.float32))
            if mesh.normals is not None:
                attributes["NORMAL"] = self._writer.add_accessor(mesh.normals[rows].astype(np.float32))
            primitives = []
            surfaces = None if mesh.surfaces is None else mesh.surfaces[batch.chosen]
            shown = None if pictured is None else pictured[rows][batch.elements[:, 0]]
            if shown is None or not shown.all():
                plain = slice(None) if shown is None else ~shown
                material = self._material(factor or WHITE, paint)
                primitives.append(self._primitive(TRIANGLES, attributes, material, batch.elements[plain]))
                self._add_surfaces(primitives[-1], surfaces, plain)
            if shown is not None and shown.any() and mesh.uv is not None:
                coordinates = np.nan_to_num(mesh.uv[rows]).astype(np.float32)
                attributes = {**attributes, "TEXCOORD_0": self._writer.add_accessor(coordinates)}
                material = self._material(factor or WHITE, paint, image, "BLEND")
                primitives.append(self._primitive(TRIANGLES, attributes, material, batch.elements[shown]))
                self._add_surfaces(primitives[-1], surfaces, shown)
            self._add_node(batch.origin, {"mesh": self._writer.add("meshes", {"primitives": primitives})})

    def _add_surfaces(
        self, primitive: dict[str, Any], surfaces: np.ndarray | None, chosen: np.ndarray | slice
    ) -> None:
        """glTF has no table by triangle: runs of triangles of one surface, of how many and of which (row + 1, 0 of none)."""
        if surfaces is None:
            return
        rows, lengths = runs_of(surfaces[chosen])
        runs = np.column_stack((lengths, rows + 1)).astype(np.uint32)
        primitive["extras"] = {"surfaces": self._writer.add_view(runs)}

    def _vertex_colors(self, mesh: Mesh, pictured: np.ndarray | None) -> np.ndarray:
        """Linear colours (v, 4) uint16, white where an image is; one row where all vertices have the same."""
        if pictured is None and _only_color(self._linear.reshape(-1, 4)):
            return self._linear[0, :1]
        paint = self._linear[mesh.features, 0 if mesh.slots is None else mesh.slots]
        if pictured is not None:
            paint[pictured, :3] = 65535
        return paint

    def add_instances(self, instances: Instances) -> None:
        count = len(instances.positions)
        paint = self._linear[instances.features, 0]
        if not instances.tinted:
            paint[:, :3] = 65535
        mesh = self._add_model(instances, bool((paint[:, 3] < 65535).any()))
        for batch in cut(instances.positions, np.arange(count)[:, None]):
            rows = batch.rows
            add = self._writer.add_accessor
            attributes = {
                "TRANSLATION": add(batch.near(instances.positions), bounds=True),
                "SCALE": add(instances.scales[rows].astype(np.float32)),
                "_FEATURE_ID_0": add(instances.features[rows].astype(np.float32)),
            }
            if instances.rotations is not None:
                attributes["ROTATION"] = add(instances.rotations[rows].astype(np.float32))
            if (paint < 65535).any():
                attributes["_COLOR_0"] = add(paint[rows], normalized=True)
            for extension in (INSTANCING, INSTANCE_FEATURES):
                self._writer.use_extension(extension)
            flags = {name: getattr(instances, name) for name in ("stretches", "billboard", "tinted")}
            extensions = {
                INSTANCING: {"attributes": attributes},
                INSTANCE_FEATURES: {"featureIds": [self._feature_id]},
            }
            self._add_node(batch.origin, {"mesh": mesh, "extensions": extensions, "extras": flags})

    def add_lines(self, lines: Lines) -> None:
        lengths = np.diff(lines.offsets)
        features = np.repeat(lines.features, lengths)
        # A segment begins at every vertex but the last one of each line.
        begins = np.ones(len(lines.positions), bool)
        begins[lines.offsets[1:][lengths > 0] - 1] = False
        segments = np.flatnonzero(begins)[:, None] + [0, 1]
        described = {
            "offsets": self._writer.add_view(lines.offsets.astype(np.uint32)),
            "features": self._writer.add_view(lines.features.astype(np.uint32)),
            "widths": self._writer.add_view(lines.widths.astype(np.float32)),
            "slot": lines.slot,
            "on_surface": lines.on_surface,
        }
        number = len(self.description.setdefault("lines", []))
        self.description["lines"].append(described)
        for batch in cut(lines.positions, segments):
            paint = self._linear[features[batch.rows], lines.slot]
            extras: dict[str, Any] = {"lines": number}
            if isinstance(batch.rows, np.ndarray):
                extras["vertices"] = self._writer.add_view(batch.rows.astype(np.uint32))
            vertices = self._vertices(batch.near(lines.positions), features[batch.rows])
            self._add_strokes(LINES, batch.origin, vertices, paint, batch.elements, extras)

    def add_dots(self, dots: Dots) -> None:
        self.description["sizes"] = self._writer.add_view(dots.sizes.astype(np.float32))
        for batch in cut(dots.positions, np.arange(len(dots.positions))[:, None]):
            features = dots.features[batch.rows]
            vertices = self._vertices(batch.near(dots.positions), features)
            self._add_strokes(POINTS, batch.origin, vertices, self._linear[features, 0], None, {"dots": True})

    def _add_strokes(
        self,
        mode: int,
        origin: tuple[float, float, float],
        attributes: dict[str, int],
        paint: np.ndarray,
        elements: np.ndarray | None,
        extras: dict[str, Any],
    ) -> None:
        factor = _only_color(paint)
        if factor is None:
            attributes["COLOR_0"] = self._writer.add_accessor(paint, normalized=True)
        primitive = self._primitive(mode, attributes, self._material(factor or WHITE, paint), elements)
        mesh = self._writer.add("meshes", {"primitives": [primitive]})
        self._add_node(origin, {"mesh": mesh, "extras": extras})

    def _vertices(self, positions: np.ndarray, features: np.ndarray) -> dict[str, int]:
        """float32 holds feature numbers exactly up to 2²⁴, and vertex attributes need four bytes anyway."""
        return {
            "POSITION": self._writer.add_accessor(positions, bounds=True),
            "_FEATURE_ID_0": self._writer.add_accessor(features.astype(np.float32)),
        }

    def _primitive(
        self, mode: int, attributes: dict[str, int], material: int, elements: np.ndarray | None
    ) -> dict[str, Any]:
        self._writer.use_extension(MESH_FEATURES)
        primitive: dict[str, Any] = {
            "attributes": attributes,
            "material": material,
            "extensions": {MESH_FEATURES: {"featureIds": [self._feature_id]}},
        }
        if mode != TRIANGLES:
            primitive["mode"] = mode
        if elements is not None:
            count = self._writer.json["accessors"][attributes["POSITION"]]["count"]
            primitive["indices"] = _add_indices(self._writer, elements, count)
        return primitive

    def _add_model(self, instances: Instances, translucent: bool) -> int:
        primitives = []
        for part in instances.model.primitives:
            attributes = {"POSITION": self._writer.add_accessor(part.positions, bounds=True)}
            if part.normals is not None:
                attributes["NORMAL"] = self._writer.add_accessor(part.normals)
            if part.uv is not None:
                attributes["TEXCOORD_0"] = self._writer.add_accessor(part.uv)
            indices = _add_indices(self._writer, part.triangles, len(part.positions))
            paint = np.array([[0, 0, 0, 0 if translucent else 65535]])
            material = self._material(part.color, paint, part.image, "MASK", not instances.billboard)
            primitives.append({"attributes": attributes, "indices": indices, "material": material})
        return self._writer.add("meshes", {"name": instances.model.name, "primitives": primitives})

    def _material(
        self,
        factor: tuple[float, float, float, float],
        paint: np.ndarray,
        image: Image | None = None,
        holes: str = "BLEND",
        repeats: bool = True,
    ) -> int:
        """A material whose colour is further multiplied by `paint` (n, 4); `holes` is what the transparent of an image does."""
        material = matte(list(factor), self._title)
        if image is not None:
            material["pbrMetallicRoughness"]["baseColorTexture"] = {"index": self._texture(image, repeats)}
            if image.mime != "image/jpeg":
                material["alphaMode"] = holes
        if (paint[:, 3] < 65535).any():
            material["alphaMode"] = "BLEND"
        if not self._solid:
            material["doubleSided"] = True
        return self._writer.add("materials", material)

    def _texture(self, image: Image, repeats: bool) -> int:
        key = (image, repeats)
        if key not in self._textures:
            self._textures[key] = add_texture(self._writer, self._title, image.data, image.mime, repeats)
        return self._textures[key]

    def _add_node(self, origin: tuple[float, float, float], node: dict[str, Any]) -> None:
        if any(origin):
            node["translation"] = list(origin)
        self._writer.json["scenes"][0]["nodes"].append(self._writer.add("nodes", node))


def runs_of(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The values (k,) of runs of the same one, and how long (k,) each run is."""
    first = np.flatnonzero(np.diff(values, prepend=np.nan))
    return values[first], np.diff(np.r_[first, len(values)])


def _pictured(mesh: Mesh) -> np.ndarray | None:
    """Which vertices (v,) bool have a place in the layer's image."""
    return None if mesh.uv is None else np.isfinite(mesh.uv).all(axis=1)


def _linear_colors(colors: np.ndarray) -> np.ndarray:
    linear = np.empty(colors.shape, np.uint16)
    linear[..., :3] = np.rint(to_linear(colors[..., :3]) * 65535)
    linear[..., 3] = colors[..., 3].astype(np.uint16) * 257
    return linear


def _only_color(paint: np.ndarray) -> tuple[float, float, float, float] | None:
    """The colour that all of (n, 4) uint16 are, as shares of 1; None where they differ."""
    if len(paint) and (paint == paint[0]).all():
        red, green, blue, alpha = (paint[0] / 65535).tolist()
        return red, green, blue, alpha
    return None


def _add_indices(writer: GlbWriter, elements: np.ndarray, vertices: int) -> int:
    small = vertices <= MOST_16_BIT
    return writer.add_accessor(
        elements.ravel().astype(np.uint16 if small else np.uint32), ELEMENT_ARRAY_BUFFER
    )


def read_layer(
    glb: Glb,
    described: dict[str, Any],
    labels: dict[str, Any] | None = None,
    legend: dict[str, Any] | None = None,
) -> VectorLayer:
    """Return the layer as `write_layer` wrote it and described it in the header, with its labels and its legend.

    Positions are float64 but for the batches'.
    """
    reader = _LayerReader(glb, described)
    for index in glb.json.get("scenes", [{}])[0].get("nodes", []):
        reader.read_node(glb.json["nodes"][index])
    layer = VectorLayer(
        reader.batches,
        reader.colors,
        read_property_table(glb),
        reader.instances(),
        reader.lines(),
        reader.dots(),
        reader.image,
        labels_from_part(glb, labels) if labels else None,
        legend_from_part(glb, legend) if legend else None,
        read_property_table(glb, SURFACE_CLASS),
    )
    if layer.labels and layer.labels.features.max() >= len(layer.colors):
        raise IndexError
    if layer.legend and len(layer.legend.classes) != len(layer.colors):
        raise IndexError
    rows = len(layer.surfaces[0].values) if layer.surfaces else 0
    if any(batch.surfaces is not None and batch.surfaces.max(initial=-1) >= rows for batch in layer.batches):
        raise IndexError
    return layer


class _LayerReader:
    """Collects the nodes of an asset; those of one set of objects are joined in the end."""

    def __init__(self, glb: Glb, described: dict[str, Any]) -> None:
        self._glb = glb
        self._described = described
        self.colors = glb.view(described["colors"]).reshape(-1, described["slots"], 4)
        self.batches: list[Batch] = []
        self.image: Image | None = None
        self._instances: dict[tuple[Any, ...], list[Instances]] = {}
        self._models: dict[int, Model] = {}
        self._lines: dict[int, list[tuple[Any, np.ndarray]]] = {}
        self._dots: list[tuple[np.ndarray, np.ndarray]] = []

    def read_node(self, node: dict[str, Any]) -> None:
        x, y, z = numbers(node.get("translation", (0.0, 0.0, 0.0)), 3)
        origin = (x, y, z)
        extras = node.get("extras", {})
        if INSTANCING in node.get("extensions", {}):
            self._read_instances(node, origin)
            return
        primitives = self._glb.json["meshes"][node["mesh"]]["primitives"]
        positions, features = self._vertices(primitives[0])
        if "lines" in extras:
            vertices = (
                self._glb.view(extras["vertices"]).view(np.uint32) if "vertices" in extras else slice(None)
            )
            self._lines.setdefault(extras["lines"], []).append((vertices, positions + np.array(origin)))
        elif "dots" in extras:
            self._dots.append((positions + np.array(origin), features))
        else:
            self._read_mesh(primitives, origin, positions, features)

    def instances(self) -> list[Instances]:
        return [_join_instances(some) for some in self._instances.values()]

    def lines(self) -> list[Lines]:
        return [
            self._joined_lines(described, self._lines.get(number, []))
            for number, described in enumerate(self._described.get("lines", []))
        ]

    def dots(self) -> Dots | None:
        if "sizes" not in self._described:
            return None
        positions = np.concatenate([np.zeros((0, 3)), *(positions for positions, _ in self._dots)])
        features = np.concatenate([np.zeros(0, np.int64), *(features for _, features in self._dots)])
        order = np.argsort(features, kind="stable")
        sizes = self._glb.view(self._described["sizes"]).view(np.float32)
        return Dots(positions[order], features[order], sizes)

    def _read_mesh(
        self,
        primitives: list[dict[str, Any]],
        origin: tuple[float, float, float],
        positions: np.ndarray,
        features: np.ndarray,
    ) -> None:
        attributes = primitives[0]["attributes"]
        sets = [self._elements(primitive, 3, len(positions)) for primitive in primitives]
        triangles = np.concatenate(sets)
        surfaces = self._surfaces(primitives, len(triangles))
        if len(sets) > 1:  # the plain triangles of all features, then the pictured ones
            order = np.argsort(features[triangles[:, 0]], kind="stable")
            triangles = triangles[order]
            surfaces = None if surfaces is None else surfaces[order]
        slots, anchors, normals = (
            self._glb.accessor(attributes[name]) if name in attributes else None
            for name in ("_SLOT", "_ANCHOR", "NORMAL")
        )
        self.batches.append(
            Batch(
                origin,
                positions,
                triangles,
                features,
                None if slots is None else slots.astype(np.uint8),
                anchors,
                normals,
                self._coordinates(primitives[-1], sets[-1]),
                surfaces,
            )
        )

    def _surfaces(self, primitives: list[dict[str, Any]], triangles: int) -> np.ndarray | None:
        """The surface of each triangle, -1 of none."""
        views = [primitive.get("extras", {}).get("surfaces") for primitive in primitives]
        if None in views:
            return None
        runs = np.concatenate([self._glb.view(view).view(np.uint32).reshape(-1, 2) for view in views])
        if runs[:, 0].sum(dtype=np.int64) != triangles:
            raise IndexError  # before a damaged run asks for gigabytes
        return np.repeat(runs[:, 1].astype(np.int64) - 1, runs[:, 0])

    def _coordinates(self, primitive: dict[str, Any], triangles: np.ndarray) -> np.ndarray | None:
        """Texture coordinates; nan where no triangle with the image is."""
        if "TEXCOORD_0" not in primitive["attributes"]:
            return None
        self.image = self._image(primitive)
        uv = np.full_like(found := self._glb.accessor(primitive["attributes"]["TEXCOORD_0"]), np.nan)
        uv[triangles] = found[triangles]
        return uv

    def _read_instances(self, node: dict[str, Any], origin: tuple[float, float, float]) -> None:
        attributes = node["extensions"][INSTANCING]["attributes"]
        features = self._features(attributes)
        index, flags = node["mesh"], node["extras"]
        if index not in self._models:
            self._models[index] = self._model(self._glb.json["meshes"][index])
        rotations = self._glb.accessor(attributes["ROTATION"]) if "ROTATION" in attributes else None
        positions = self._glb.accessor(attributes["TRANSLATION"]) + np.array(origin)
        scales = self._glb.accessor(attributes["SCALE"])
        found = Instances(self._models[index], positions, scales, features, rotations, **flags)
        self._instances.setdefault((index, *sorted(flags.items())), []).append(found)

    def _model(self, mesh: dict[str, Any]) -> Model:
        primitives = []
        for primitive in mesh["primitives"]:
            attributes = primitive["attributes"]
            positions = finite(self._glb.accessor(attributes["POSITION"]))
            normals, uv = (
                self._glb.accessor(attributes[name]) if name in attributes else None
                for name in ("NORMAL", "TEXCOORD_0")
            )
            material = self._glb.json["materials"][primitive["material"]]
            red, green, blue, alpha = numbers(material["pbrMetallicRoughness"]["baseColorFactor"], 4)
            color = (red, green, blue, alpha)
            triangles = self._elements(primitive, 3, len(positions))
            primitives.append(Primitive(positions, triangles, normals, uv, color, self._image(primitive)))
        return Model(text(mesh["name"]), primitives)

    def _joined_lines(self, described: dict[str, Any], found: list[tuple[Any, np.ndarray]]) -> Lines:
        offsets = self._glb.view(described["offsets"]).view(np.uint32).astype(np.int64)
        positions = np.full((offsets[-1], 3), np.nan)
        for vertices, some in found:
            positions[vertices] = some
        features = self._glb.view(described["features"]).view(np.uint32).astype(np.int64)
        widths = self._glb.view(described["widths"]).view(np.float32)
        slot = range(self.colors.shape[1])[described["slot"]]
        return Lines(finite(positions), offsets, features, widths, slot, bool(described["on_surface"]))

    def _vertices(self, primitive: dict[str, Any]) -> tuple[np.ndarray, np.ndarray]:
        if primitive["extensions"][MESH_FEATURES]["featureIds"][0]["featureCount"] != len(self.colors):
            raise IndexError
        positions = finite(self._glb.accessor(primitive["attributes"]["POSITION"]))
        features = self._features(primitive["attributes"])
        if len(features) != len(positions):
            raise IndexError
        return positions, features

    def _features(self, attributes: dict[str, int]) -> np.ndarray:
        features = self._glb.accessor(attributes["_FEATURE_ID_0"]).astype(np.int64)
        if features.min() < 0 or features.max() >= len(self.colors):
            raise IndexError
        return features

    def _elements(self, primitive: dict[str, Any], corners: int, vertices: int) -> np.ndarray:
        elements = self._glb.accessor(primitive["indices"]).astype(np.uint32).reshape(-1, corners)
        if elements.max() >= vertices:
            raise IndexError
        return elements

    def _image(self, primitive: dict[str, Any]) -> Image | None:
        material = self._glb.json["materials"][primitive["material"]]["pbrMetallicRoughness"]
        if "baseColorTexture" not in material:
            return None
        texture = self._glb.json["textures"][material["baseColorTexture"]["index"]]
        image = self._glb.json["images"][texture_image(texture)]
        return Image(self._glb.view(image["bufferView"]).tobytes(), text(image["mimeType"]))


def _join_instances(some: list[Instances]) -> Instances:
    """Join instances of one model, in the order of their features."""
    if len(some) == 1:
        return some[0]
    features = np.concatenate([each.features for each in some])
    order = np.argsort(features, kind="stable")
    turned = [each.rotations for each in some if each.rotations is not None]
    return replace(
        some[0],
        positions=np.concatenate([each.positions for each in some])[order],
        scales=np.concatenate([each.scales for each in some])[order],
        features=features[order],
        rotations=np.concatenate(turned)[order] if turned else None,
    )
