"""A part: what a build step hands on. A binary glTF file whose `asset.extras.scenery` says what it is and where it lies."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from .color import parse_hex, to_hex, to_linear, to_srgb
from .errors import PartError, RasterError
from .features import Column
from .frame import Frame
from .glb import ELEMENT_ARRAY_BUFFER, Glb, GlbWriter
from .mesh import Mesh
from .metadata import add_property_table, read_property_table
from .terrain import Block, Drape, Terrain

VERSION = 1
BATCH_REACH = (
    8000.0  # metres from its origin up to which float32 keeps a batch's vertices within a millimetre
)
BATCH_CELL = 8192.0


@dataclass
class Header:
    """What `asset.extras.scenery` holds; `extras` keeps keys that this version does not know."""

    kind: str
    title: str
    frame: Frame
    step: dict[str, Any] = field(default_factory=dict)
    extras: dict[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        known = {"version": VERSION, "kind": self.kind, "title": self.title, "frame": self.frame.to_json()}
        return {**self.extras, **known, "step": self.step}


@dataclass(frozen=True)
class Batch:
    """Some features of a layer as one mesh: (v, 3) float32 positions around `origin`, all in local ground metres."""

    origin: tuple[float, float, float]
    positions: np.ndarray
    triangles: np.ndarray  # (t, 3) uint32
    features: np.ndarray  # (v,) rows of the property table, ascending


@dataclass
class VectorLayer:
    """A layer of merged meshes; colours (f, 4) uint8 are sRGB and alpha, one a feature."""

    batches: list[Batch]
    colors: np.ndarray
    columns: list[Column]


@dataclass
class Part:
    """A part as read from a file; exactly one of `terrain` and `layer` is there."""

    header: Header
    terrain: Terrain | None = None
    layer: VectorLayer | None = None


def write_terrain(file: BinaryIO, header: Header, terrain: Terrain) -> int:
    """Write a terrain as a part and return its size in bytes. Raises RasterError where holes leave nothing to draw."""
    writer = GlbWriter()
    header.extras.update(
        terrain={"quantum": terrain.quantum, "color": terrain.color},
        drapes=[
            {"name": drape.name, "extent": list(drape.extent), "image": i}
            for i, drape in enumerate(terrain.drapes)
        ],
    )
    writer.json["asset"]["extras"] = {"scenery": header.to_json()}
    for drape in terrain.drapes:
        writer.add(
            "images", {"mimeType": "image/png", "name": drape.name, "bufferView": writer.add_view(drape.png)}
        )
        sampler = {"magFilter": 9729, "minFilter": 9987, "wrapS": 33071, "wrapT": 33071}
        texture = {"source": len(writer.json["images"]) - 1, "sampler": 0, "name": drape.name}
        writer.json.setdefault("samplers", [sampler])
        writer.add("textures", texture)
    shapes = _BlockShapes(writer, textured=bool(terrain.drapes))
    plain = (
        None if terrain.drapes else writer.add("materials", _material(_factor(terrain.color), header.title))
    )
    for block in terrain.blocks:
        primitive = shapes.primitive(block)
        if primitive is None:
            continue
        primitive["material"] = (
            plain if plain is not None else writer.add("materials", _draped(writer, terrain, block))
        )
        rows, columns = block.heights.shape
        node = {
            "mesh": writer.add("meshes", {"primitives": [primitive]}),
            "translation": [block.origin[0], 0.0, block.origin[1]],
            "extras": {"grid": {"columns": columns, "rows": rows, "spacing": list(block.spacing)}},
        }
        writer.json["scenes"][0]["nodes"].append(writer.add("nodes", node))
    if not writer.json["nodes"]:
        raise RasterError(
            "DEM: its data within the extent are too sparse for a single triangle; use a larger SPACING."
        )
    return writer.write(file)


class _BlockShapes:
    """Accessors of blocks; those without holes share indices and texture coordinates by shape."""

    def __init__(self, writer: GlbWriter, textured: bool) -> None:
        self._writer = writer
        self._textured = textured
        self._shared: dict[tuple[int, ...], dict[str, Any]] = {}
        self._grids: dict[tuple[float, ...], np.ndarray] = {}

    def primitive(self, block: Block) -> dict[str, Any] | None:
        """The glTF primitive of a block, or None where holes leave no triangle."""
        shape = block.heights.shape
        low, high = float(block.heights.min()), float(block.heights.max())
        if not math.isnan(low):
            if shape not in self._shared:
                self._shared[shape] = self._topology(grid_triangles(*shape), _texture_coordinates(*shape))
            topology, positions = self._shared[shape], self._whole(block, low, high)
        else:
            valid = np.isfinite(block.heights)
            triangles = grid_triangles(*shape)
            triangles = triangles[valid.ravel()[triangles].all(axis=1)]
            if not len(triangles):
                return None
            used, triangles = np.unique(triangles, return_inverse=True)
            topology = self._topology(triangles.reshape(-1, 3), _texture_coordinates(*shape)[used])
            positions = self._writer.add_accessor(_grid_positions(block)[used], bounds=True)
        return {
            "attributes": {"POSITION": positions, **topology["attributes"]},
            "indices": topology["indices"],
        }

    def _whole(self, block: Block, low: float, high: float) -> int:
        """The accessor of a block without holes; blocks of one shape and spacing differ in their heights alone."""
        key = (*block.heights.shape, *block.spacing)
        if key not in self._grids:
            self._grids[key] = _grid_positions(block)
        grid = self._grids[key]

        def make() -> np.ndarray:
            grid[:, 1] = block.heights.ravel()
            return grid

        east, south = float(grid[-1, 0]), float(grid[-1, 2])
        return self._writer.add_positions(len(grid), make, [0.0, low, 0.0], [east, high, south])

    def _topology(self, triangles: np.ndarray, coordinates: np.ndarray) -> dict[str, Any]:
        indices = self._writer.add_accessor(triangles.astype(np.uint16).ravel(), ELEMENT_ARRAY_BUFFER)
        attributes = {"TEXCOORD_0": self._writer.add_accessor(coordinates)} if self._textured else {}
        return {"indices": indices, "attributes": attributes}


def grid_triangles(rows: int, columns: int) -> np.ndarray:
    """Triangles (t, 3) int64 of a grid of vertices in row-major order, rows from the north, counter-clockwise from above.

    A cell with corners a (NW), b (NE), c (SW), d (SE) has the triangles a c b and b c d.
    """
    a = (np.arange(rows - 1)[:, None] * columns + np.arange(columns - 1)).ravel()
    b, c, d = a + 1, a + columns, a + columns + 1
    return np.stack((a, c, b, b, c, d), axis=-1).reshape(-1, 3)


def _grid_positions(block: Block) -> np.ndarray:
    rows, columns = block.heights.shape
    positions = np.empty((rows, columns, 3), np.float32)
    positions[..., 0] = np.arange(columns) * block.spacing[0]
    positions[..., 1] = block.heights
    positions[..., 2] = (np.arange(rows) * block.spacing[1])[:, None]
    return positions.reshape(-1, 3)


def _texture_coordinates(rows: int, columns: int) -> np.ndarray:
    coordinates = np.empty((rows, columns, 2), np.float32)
    coordinates[..., 0] = np.arange(columns) / (columns - 1)
    coordinates[..., 1] = (np.arange(rows) / (rows - 1))[:, None]
    return coordinates.reshape(-1, 2)


def _factor(color: str, alpha: float = 1.0) -> list[float]:
    return [*to_linear(np.array(parse_hex(color), np.uint8)).tolist(), alpha]


def _material(factor: list[float], name: str) -> dict[str, Any]:
    material = {
        "name": name,
        "pbrMetallicRoughness": {"baseColorFactor": factor, "metallicFactor": 0.0, "roughnessFactor": 1.0},
    }
    if factor[3] < 1:
        material["alphaMode"] = "BLEND"
    return material


def _draped(writer: GlbWriter, terrain: Terrain, block: Block) -> dict[str, Any]:
    """The first drape's material for a block, with the block's share of the image."""
    writer.use_extension("KHR_texture_transform")
    west, north, east, south = terrain.drapes[0].extent
    rows, columns = block.heights.shape
    offset = [(block.origin[0] - west) / (east - west), (block.origin[1] - north) / (south - north)]
    width, height = (columns - 1) * block.spacing[0], (rows - 1) * block.spacing[1]
    transform = {"offset": offset, "scale": [width / (east - west), height / (south - north)]}
    material = _material([1.0, 1.0, 1.0, 1.0], terrain.drapes[0].name)
    texture = {"index": 0, "extensions": {"KHR_texture_transform": transform}}
    material["pbrMetallicRoughness"]["baseColorTexture"] = texture
    return material


def write_layer(file: BinaryIO, header: Header, mesh: Mesh, colors: np.ndarray, columns: list[Column]) -> int:
    """Write a vector layer as a part and return its size in bytes.

    `colors` are (f, 4) uint8 sRGB and alpha, one a feature; every column holds f values.
    """
    writer = GlbWriter()
    writer.json["asset"]["extras"] = {"scenery": header.to_json()}
    add_property_table(writer, columns, len(colors))
    writer.use_extension("EXT_mesh_features")
    single = len(colors) > 0 and bool((colors == colors[0]).all())
    factor = _factor(to_hex(colors[0]), colors[0][3] / 255) if single else [1.0] * 4
    material = _material(factor, header.title)
    if (colors[:, 3] < 255).any():
        material["alphaMode"] = "BLEND"
    writer.add("materials", material)
    feature_id: dict[str, Any] = {"featureCount": len(colors), "attribute": 0}
    if columns:
        feature_id["propertyTable"] = 0
    linear = None if single else _linear_colors(colors)
    for batch in cut_batches(mesh):
        attributes = {
            "POSITION": writer.add_accessor(batch.positions, bounds=True),
            "_FEATURE_ID_0": writer.add_accessor(batch.features.astype(np.float32)),
        }
        if linear is not None:
            attributes["COLOR_0"] = writer.add_accessor(linear[batch.features], normalized=True)
        indices = batch.triangles.ravel()
        if len(batch.positions) <= 65535:
            indices = indices.astype(np.uint16)
        primitive = {
            "attributes": attributes,
            "indices": writer.add_accessor(indices, ELEMENT_ARRAY_BUFFER),
            "material": 0,
            "extensions": {"EXT_mesh_features": {"featureIds": [feature_id]}},
        }
        node: dict[str, Any] = {"mesh": writer.add("meshes", {"primitives": [primitive]})}
        if any(batch.origin):
            node["translation"] = list(batch.origin)
        writer.json["scenes"][0]["nodes"].append(writer.add("nodes", node))
    return writer.write(file)


def _linear_colors(colors: np.ndarray) -> np.ndarray:
    linear = np.empty(colors.shape, np.uint16)
    linear[:, :3] = np.rint(to_linear(colors[:, :3]) * 65535)
    linear[:, 3] = colors[:, 3].astype(np.uint16) * 257
    return linear


def cut_batches(mesh: Mesh) -> Iterator[Batch]:
    """Cut a mesh into batches whose vertices float32 keeps within a millimetre; one batch within 8 km of the centre."""
    positions, features = mesh.positions, mesh.features
    if not len(positions):
        return
    if np.abs(positions[:, [0, 2]]).max() <= BATCH_REACH:
        yield Batch((0.0, 0.0, 0.0), positions.astype(np.float32), mesh.triangles.astype(np.uint32), features)
        return
    first = np.flatnonzero(np.r_[True, features[1:] != features[:-1]])
    cells = np.floor(positions[first][:, [0, 2]] / BATCH_CELL).astype(np.int64)
    keys, cell_of_run = np.unique(cells, axis=0, return_inverse=True)
    cell_of_vertex = np.repeat(cell_of_run.ravel(), np.diff(np.r_[first, len(positions)]))
    cell_of_triangle = cell_of_vertex[mesh.triangles[:, 0]]
    renumbered = np.empty(len(positions), np.int64)
    for cell, key in enumerate(keys):
        vertices = np.flatnonzero(cell_of_vertex == cell)
        renumbered[vertices] = np.arange(len(vertices))
        origin = ((key[0] + 0.5) * BATCH_CELL, 0.0, (key[1] + 0.5) * BATCH_CELL)
        triangles = renumbered[mesh.triangles[cell_of_triangle == cell]]
        yield Batch(
            origin,
            (positions[vertices] - origin).astype(np.float32),
            triangles.astype(np.uint32),
            features[vertices],
        )


def read_part(path: str | Path) -> Part:
    """Read a part. Raises PartError, naming the file, where it is none or of a newer version."""
    glb = Glb(path)
    try:
        data = dict(glb.json["asset"]["extras"]["scenery"])
        if data.pop("version") > VERSION:
            raise PartError(f"“{path}” was made by a newer Scenery; update this one.")
        frame = Frame.from_json(data.pop("frame"))
        header = Header(data.pop("kind"), data.pop("title"), frame, data.pop("step", {}), data)
        if header.kind == "terrain":
            return Part(header, terrain=_read_terrain(glb, header))
        return Part(header, layer=_read_layer(glb))
    except (KeyError, TypeError, IndexError, AttributeError, ValueError) as error:
        raise PartError(
            f"“{path}” is no part that a build step of Scenery made; give the .glb of a build step."
        ) from error


def _read_terrain(glb: Glb, header: Header) -> Terrain:
    settings = header.extras["terrain"]
    drapes = []
    for drape in header.extras.get("drapes", []):
        image = glb.json["images"][drape["image"]]
        drapes.append(Drape(drape["name"], glb.view(image["bufferView"]).tobytes(), tuple(drape["extent"])))
    blocks = [_read_block(glb, glb.json["nodes"][index]) for index in glb.json["scenes"][0]["nodes"]]
    return Terrain(settings["quantum"], blocks, settings["color"], drapes)


def _read_block(glb: Glb, node: dict[str, Any]) -> Block:
    grid = node["extras"]["grid"]
    rows, columns, spacing = grid["rows"], grid["columns"], grid["spacing"]
    positions = glb.accessor(glb.json["meshes"][node["mesh"]]["primitives"][0]["attributes"]["POSITION"])
    if len(positions) == rows * columns:
        heights = positions[:, 1].reshape(rows, columns)
    else:
        heights = np.full((rows, columns), np.nan, np.float32)
        column = np.rint(positions[:, 0] / spacing[0]).astype(np.int64)
        row = np.rint(positions[:, 2] / spacing[1]).astype(np.int64)
        heights[row, column] = positions[:, 1]
    x, _, z = node["translation"]
    return Block((x, z), (spacing[0], spacing[1]), heights)


def _read_layer(glb: Glb) -> VectorLayer:
    batches = []
    colors = np.empty((0, 4), np.uint8)
    for index in glb.json.get("scenes", [{}])[0].get("nodes", []):
        node = glb.json["nodes"][index]
        primitive = glb.json["meshes"][node["mesh"]]["primitives"][0]
        attributes = primitive["attributes"]
        features = glb.accessor(attributes["_FEATURE_ID_0"]).astype(np.int64)
        count = primitive["extensions"]["EXT_mesh_features"]["featureIds"][0]["featureCount"]
        if len(colors) != count:
            factor = glb.json["materials"][primitive["material"]]["pbrMetallicRoughness"]["baseColorFactor"]
            colors = np.tile(_srgb_colors(np.array([factor])), (count, 1))
        if "COLOR_0" in attributes:
            first = np.flatnonzero(np.r_[True, features[1:] != features[:-1]])
            colors[features[first]] = _srgb_colors(glb.accessor(attributes["COLOR_0"])[first] / 65535)
        triangles = glb.accessor(primitive["indices"]).astype(np.uint32).reshape(-1, 3)
        origin = tuple(node.get("translation", (0.0, 0.0, 0.0)))
        positions = glb.accessor(attributes["POSITION"])
        if triangles.max() >= len(positions) or features.max() >= count or len(features) != len(positions):
            raise IndexError
        batches.append(Batch(origin, positions, triangles, features))
    return VectorLayer(batches, colors, read_property_table(glb))


def _srgb_colors(linear: np.ndarray) -> np.ndarray:
    alpha = np.rint(linear[:, 3:] * 255).astype(np.uint8)
    return np.hstack((to_srgb(linear[:, :3]), alpha))
