"""A terrain as a part: blocks, patches, drapes and rim in binary glTF."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache
from itertools import count
from typing import Any, BinaryIO

import numpy as np

from .checks import color, finite, number, numbers, positive, text, whole_numbers
from .errors import RasterError
from .frame import turned
from .glb import ELEMENT_ARRAY_BUFFER, Glb, GlbWriter
from .header import Header
from .materials import add_texture, color_factor, matte
from .rim import bottom_plate, frame_lines, rim_edges, side_walls
from .terrain import Block, Drape, DrapeImage, Patch, Sides, Terrain, block_triangles


def write_terrain(file: BinaryIO, header: Header, terrain: Terrain) -> int:
    """Write a terrain as a part and return its size in bytes. Raises RasterError where holes leave nothing to draw."""
    writer = GlbWriter()
    header.extras.update(terrain=_terrain_settings(terrain), drapes=_drape_settings(terrain))
    writer.json["asset"]["extras"] = {"scenery": header.to_json()}
    materials = _Materials(writer, terrain, header.title)
    shapes = _BlockShapes(writer, textured=bool(terrain.drapes))
    drawn = []
    for block in terrain.blocks:
        primitive = shapes.primitive(block)
        if primitive is None:
            continue
        primitive["material"] = materials.of_block(block)
        drawn.append(block)
        _add_piece(writer, terrain, primitive, block.origin, {"grid": _grid_settings(block)})
    for patch in terrain.patches:
        primitive = _patch_primitive(writer, materials, patch)
        _add_piece(writer, terrain, primitive, patch.origin, {"patch": {"origin": list(patch.origin)}})
    if not writer.json["nodes"]:
        raise RasterError(
            "DEM: its data within the extent are too sparse for a single triangle; use another SPACING or EXTENT."
        )
    _add_rim(writer, replace(terrain, blocks=drawn))
    return writer.write(file)


def _terrain_settings(terrain: Terrain) -> dict[str, Any]:
    return {
        "quantum": terrain.quantum,
        "color": terrain.color,
        "rotation": terrain.rotation,
        "sides": terrain.sides and {"bottom": terrain.sides.bottom, "color": terrain.sides.color},
        "frame": terrain.frame,
        "wireframe": terrain.wireframe,
        "opacity": terrain.opacity,
    }


def _drape_settings(terrain: Terrain) -> list[dict[str, Any]]:
    numbers = count()
    return [
        {
            "name": drape.name,
            "images": [{"image": next(numbers), "extent": list(image.extent)} for image in drape.images],
            "opacity": drape.opacity,
            "shading": drape.shading,
            "date": drape.date,
        }
        for drape in terrain.drapes
    ]


def _grid_settings(block: Block) -> dict[str, Any]:
    rows, columns = block.heights.shape
    settings = {
        "columns": columns,
        "rows": rows,
        "spacing": list(block.spacing),
        "origin": list(block.origin),
    }
    return settings if block.steps == (1, 1, 1, 1) else {**settings, "steps": list(block.steps)}


def _add_piece(
    writer: GlbWriter,
    terrain: Terrain,
    primitive: dict[str, Any],
    origin: tuple[float, float],
    extras: dict[str, Any],
) -> None:
    """Add a node with a mesh of one primitive at a place in the terrain's own metres."""
    x, z = turned(np.array(origin[0]), np.array(origin[1]), terrain.rotation)
    node: dict[str, Any] = {"mesh": writer.add("meshes", {"primitives": [primitive]}), "extras": extras}
    if x or z:
        node["translation"] = [float(x), 0.0, float(z)]
    if terrain.rotation:
        half = math.radians(terrain.rotation) / 2
        node["rotation"] = [0.0, math.sin(half), 0.0, math.cos(half)]
    writer.json["scenes"][0]["nodes"].append(writer.add("nodes", node))


class _Materials:
    """The materials of a terrain's pieces: the plain colour, or the image of the first drape that covers a piece."""

    def __init__(self, writer: GlbWriter, terrain: Terrain, title: str) -> None:
        self._writer = writer
        self._made: dict[int | None, int] = {}
        self._opacity = terrain.opacity
        self._plain = matte(color_factor(terrain.color, terrain.opacity), title)
        self._drape = terrain.drapes[0] if terrain.drapes else None
        for drape in terrain.drapes:
            for image in drape.images:
                add_texture(writer, drape.name, image.data, image.mime)

    def of_block(self, block: Block) -> int:
        """The material of a block, with the block's share of the image."""
        width, height = block.size
        number = self.image_at(block.origin[0] + width / 2, block.origin[1] + height / 2)
        if number is None or self._drape is None:
            return self.plain_or_image(None)
        west, north, east, south = self._drape.images[number].extent
        self._writer.use_extension("KHR_texture_transform")
        offset = [(block.origin[0] - west) / (east - west), (block.origin[1] - north) / (south - north)]
        transform = {"offset": offset, "scale": [width / (east - west), height / (south - north)]}
        return self._writer.add("materials", self._textured(number, {"KHR_texture_transform": transform}))

    def image_at(self, x: float, z: float) -> int | None:
        """The number of the first drape's image that covers a place, None where none does."""
        images = self._drape.images if self._drape else []
        return next((number for number, image in enumerate(images) if image.covers(x, z)), None)

    def plain_or_image(self, number: int | None) -> int:
        """The plain material, or that of a whole image."""
        if number not in self._made:
            material = self._plain if number is None else self._textured(number, {})
            self._made[number] = self._writer.add("materials", material)
        return self._made[number]

    def coordinates(self, number: int, positions: np.ndarray) -> np.ndarray:
        """Texture coordinates (v, 2) float32 of positions (v, 3) in the terrain's own metres in an image."""
        assert self._drape
        west, north, east, south = self._drape.images[number].extent
        share = (positions[:, [0, 2]] - (west, north)) / (east - west, south - north)
        return share.astype(np.float32)

    def _textured(self, number: int, extensions: dict[str, Any]) -> dict[str, Any]:
        assert self._drape
        material = matte([1.0, 1.0, 1.0, self._opacity], self._drape.name)
        texture = {"index": number, **({"extensions": extensions} if extensions else {})}
        material["pbrMetallicRoughness"]["baseColorTexture"] = texture
        return material


def _patch_primitive(writer: GlbWriter, materials: _Materials, patch: Patch) -> dict[str, Any]:
    attributes = {"POSITION": writer.add_accessor(patch.positions.astype(np.float32), bounds=True)}
    own = patch.points()
    x, z = (own[:, [0, 2]].min(axis=0) + own[:, [0, 2]].max(axis=0)) / 2
    image = materials.image_at(x, z)
    if image is not None:
        attributes["TEXCOORD_0"] = writer.add_accessor(materials.coordinates(image, own))
    indices = _smallest_indices(patch.triangles, len(patch.positions))
    return {
        "attributes": attributes,
        "indices": writer.add_accessor(indices, ELEMENT_ARRAY_BUFFER),
        "material": materials.plain_or_image(image),
    }


def _smallest_indices(triangles: np.ndarray, vertices: int) -> np.ndarray:
    return triangles.ravel().astype(np.uint16 if vertices <= 65535 else np.uint32)


def _add_rim(writer: GlbWriter, terrain: Terrain) -> None:
    """Add the sides, the bottom and the frame as meshes that other tools draw, too; the step that reads the part makes its own."""
    if not (terrain.sides or terrain.frame):
        return
    rim = rim_edges(terrain)
    if terrain.sides:
        bottom = terrain.sides.bottom
        material = writer.add("materials", matte(color_factor(terrain.sides.color, terrain.opacity), "sides"))
        for name, positions, triangles in (
            ("sides", *side_walls(rim, bottom)),
            ("bottom", *bottom_plate(terrain, bottom)),
        ):
            primitive = {
                "attributes": {"POSITION": writer.add_accessor(positions.astype(np.float32), bounds=True)},
                "indices": writer.add_accessor(
                    _smallest_indices(triangles, len(positions)), ELEMENT_ARRAY_BUFFER
                ),
                "material": material,
            }
            _add_piece(writer, terrain, primitive, (0.0, 0.0), {"rim": name})
    if terrain.frame:
        lines = frame_lines(terrain, rim).reshape(-1, 3).astype(np.float32)
        primitive = {
            "attributes": {"POSITION": writer.add_accessor(lines, bounds=True)},
            "mode": 1,
            "material": writer.add("materials", matte(color_factor(terrain.frame), "frame")),
        }
        _add_piece(writer, terrain, primitive, (0.0, 0.0), {"rim": "frame"})


class _BlockShapes:
    """Accessors of blocks; those without holes share indices and texture coordinates by shape."""

    def __init__(self, writer: GlbWriter, textured: bool) -> None:
        self._writer = writer
        self._textured = textured
        self._shared: dict[tuple[Any, ...], dict[str, Any]] = {}
        self._grids: dict[tuple[float, ...], np.ndarray] = {}

    def primitive(self, block: Block) -> dict[str, Any] | None:
        """The glTF primitive of a block, or None where holes leave no triangle."""
        shape = block.heights.shape
        if not block.holed:
            key = (shape, block.steps)
            if key not in self._shared:
                self._shared[key] = self._topology(_block_indices(*shape, block.steps), shape)
            topology, positions = self._shared[key], self._whole(block)
        else:
            triangles = block.triangles()
            if not len(triangles):
                return None
            used, triangles = np.unique(triangles, return_inverse=True)
            topology = self._topology(triangles.astype(np.uint16).ravel(), shape, used)
            positions = self._writer.add_accessor(_grid_positions(block)[used], bounds=True)
        return {
            "attributes": {"POSITION": positions, **topology["attributes"]},
            "indices": topology["indices"],
        }

    def _whole(self, block: Block) -> int:
        """The accessor of a block without holes; blocks of one shape and spacing differ in their heights alone."""
        key = (*block.heights.shape, *block.spacing)
        if key not in self._grids:
            self._grids[key] = _grid_positions(block)
        grid = self._grids[key]

        def make() -> np.ndarray:
            grid[:, 1].reshape(block.heights.shape)[...] = block.heights
            return grid

        (low, high), (east, south) = block.span, (float(grid[-1, 0]), float(grid[-1, 2]))
        return self._writer.add_positions(len(grid), make, [0.0, low, 0.0], [east, high, south])

    def _topology(
        self, indices: np.ndarray, shape: tuple[int, ...], used: np.ndarray | slice = slice(None)
    ) -> dict[str, Any]:
        """Accessors of triangles (3t,) uint16 of the vertices that are `used` of a grid of a shape."""
        accessor = self._writer.add_accessor(indices, ELEMENT_ARRAY_BUFFER)
        attributes = {}
        if self._textured:
            attributes["TEXCOORD_0"] = self._writer.add_accessor(_texture_coordinates(*shape)[used])
        return {"indices": accessor, "attributes": attributes}


@lru_cache(maxsize=64)
def _block_indices(rows: int, columns: int, steps: tuple[int, int, int, int]) -> np.ndarray:
    """Triangles (3t,) uint16 of a block without holes: few shapes make all terrains."""
    return block_triangles(rows, columns, steps).astype(np.uint16).ravel()


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


def read_terrain(glb: Glb, header: Header) -> Terrain:
    settings = header.extras["terrain"]
    nodes = [glb.json["nodes"][index] for index in glb.json["scenes"][0]["nodes"]]
    sides, frame, wires = (settings.get(name) for name in ("sides", "frame", "wireframe"))
    return Terrain(
        positive(settings["quantum"]),
        [_read_block(glb, node) for node in nodes if "grid" in node["extras"]],
        [_read_patch(glb, node) for node in nodes if "patch" in node["extras"]],
        color(settings["color"]),
        [_read_drape(glb, drape) for drape in header.extras.get("drapes", [])],
        number(settings.get("rotation", 0.0)),
        Sides(number(sides["bottom"]), color(sides["color"])) if sides else None,
        frame and color(frame),
        wires and color(wires),
        number(settings.get("opacity", 1.0)),
    )


def _read_drape(glb: Glb, drape: dict[str, Any]) -> Drape:
    images = []
    for item in drape["images"]:
        image = glb.json["images"][item["image"]]
        data = glb.view(image["bufferView"]).tobytes()
        west, north, east, south = numbers(item["extent"], 4)
        images.append(DrapeImage(data, text(image["mimeType"]), (west, north, east, south)))
    date = drape["date"]
    return Drape(
        text(drape["name"]), images, number(drape["opacity"]), bool(drape["shading"]), date and text(date)
    )


def _read_block(glb: Glb, node: dict[str, Any]) -> Block:
    grid = node["extras"]["grid"]
    rows, columns = whole_numbers((grid["rows"], grid["columns"]), 2)
    spacing = numbers(grid["spacing"], 2)
    positions = _positions(glb, node)
    if len(positions) == rows * columns:
        heights = positions[:, 1].reshape(rows, columns)
    else:
        heights = np.full((rows, columns), np.nan, np.float32)
        column = np.rint(positions[:, 0] / spacing[0]).astype(np.int64)
        row = np.rint(positions[:, 2] / spacing[1]).astype(np.int64)
        heights[row, column] = positions[:, 1]
    x, z = numbers(grid["origin"], 2)
    north, east, south, west = whole_numbers(grid.get("steps", (1, 1, 1, 1)), 4)
    return Block((x, z), (spacing[0], spacing[1]), heights, (north, east, south, west))


def _read_patch(glb: Glb, node: dict[str, Any]) -> Patch:
    x, z = numbers(node["extras"]["patch"]["origin"], 2)
    positions = _positions(glb, node).astype(np.float64)
    primitive = glb.json["meshes"][node["mesh"]]["primitives"][0]
    triangles = glb.accessor(primitive["indices"]).astype(np.uint32).reshape(-1, 3)
    if triangles.max() >= len(positions):
        raise IndexError
    return Patch((x, z), positions, triangles)


def _positions(glb: Glb, node: dict[str, Any]) -> np.ndarray:
    primitive = glb.json["meshes"][node["mesh"]]["primitives"][0]
    return finite(glb.accessor(primitive["attributes"]["POSITION"]))
