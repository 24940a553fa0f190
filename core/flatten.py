"""Parts as plain meshes that lie together: a flat scene."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from .color import parse_hex, to_linear
from .errors import ParameterError, PartError
from .flat_layer import LayerPieces
from .flat_scene import FlatScene, Material, Piece, Shaping
from .flat_terrain import close, weld, weld_for_closing
from .frame import turned
from .objects import Image
from .part import Part
from .progress import Progress, no_progress
from .rim import bottom_plate, frame_lines, rim_edges, side_walls
from .scene import common_frame, frame_shift
from .terrain import DrapeImage, Terrain

BASE = 0.02  # of the longest side: how thick a base plate is
SIDE_COLOR = "#c7bba5"


def flatten(
    parts: Sequence[Part], shaping: Shaping | None = None, progress: Progress = no_progress
) -> FlatScene:
    """Return the parts as meshes in the metres of their common frame, heights exaggerated.

    Vertical exaggeration stretches terrain, altitudes and what says so, and moves what keeps its size. Raises PartError where the
    parts lie in different frames or nothing is left to show, ParameterError for a size of what has no width.
    """
    shaping = shaping or Shaping()
    frame = common_frame(parts)
    scene = FlatScene(parts[0].header.title, [], sized=shaping.size is not None)
    grounds = []
    for number, part in enumerate(parts):
        progress(number / len(parts))
        scene.credits += [text for text in part.header.extras.get("credits", []) if text not in scene.credits]
        shift = frame_shift(part.header.frame, frame)
        with part.trusted():
            if part.terrain:
                grounds.append(_FlatGround(part.terrain, part.header.title, shift, shaping))
                scene.pieces += grounds[-1].pieces()
            else:
                layer = LayerPieces(part, shaping)
                scene.pieces += [_moved(piece, shift) for piece in layer.pieces()]
                scene.left_out += layer.left_out
    if not scene.pieces:
        raise PartError(
            "PARTS: nothing of them can be in such a model; give a part with bodies or a terrain."
        )
    if shaping.size or shaping.watertight:
        _shape(scene, grounds, shaping)
    return scene


def _shape(scene: FlatScene, grounds: Sequence[_FlatGround], shaping: Shaping) -> None:
    """Put grounds on a base, where closed bodies are asked for, and give the scene its size."""
    low, high = _box(scene.pieces)
    width = max(high[0] - low[0], high[2] - low[2])
    if width == 0:
        raise ParameterError("SIZE: the model has no width; give parts with more than a point.")
    scale = shaping.size / 1000 / width if shaping.size else 1.0
    if shaping.watertight and grounds:
        unit_of_base = 1000 * scale if shaping.size else 1.0
        low[1] -= BASE * width if shaping.base is None else shaping.base / unit_of_base
        scene.pieces += [ground.base(low[1]) for ground in grounds]
    if shaping.size:
        _resize(scene.pieces, scale, low, high)


def _box(pieces: Sequence[Piece]) -> tuple[np.ndarray, np.ndarray]:
    """The lowest and the highest coordinates (3,) of all pieces."""
    columns = [[piece.positions[:, axis] for piece in pieces] for axis in range(3)]
    low = [min(float(values.min()) for values in column) for column in columns]
    high = [max(float(values.max()) for values in column) for column in columns]
    return np.array(low), np.array(high)


def _resize(pieces: Sequence[Piece], scale: float, low: np.ndarray, high: np.ndarray) -> None:
    """Scale the pieces, and put them upon height 0 with their middle at the origin."""
    foot = np.array(((low[0] + high[0]) / 2, low[1], (low[2] + high[2]) / 2))
    for piece in pieces:
        piece.positions -= foot
        piece.positions *= scale


def _moved(piece: Piece, shift: tuple[float, float]) -> Piece:
    piece.positions += (shift[0], 0.0, shift[1])
    return piece


class _FlatGround:
    """Makes pieces of a terrain."""

    def __init__(self, terrain: Terrain, title: str, shift: tuple[float, float], shaping: Shaping) -> None:
        self._title = title
        self._shift = shift
        self._exaggeration = shaping.exaggeration
        self._closed = shaping.watertight
        if self._closed:
            self._terrain, self._ground = weld_for_closing(terrain, shaping.exaggeration)
        else:
            self._terrain, self._ground = terrain, weld(terrain, shaping.exaggeration)

    def pieces(self) -> list[Piece]:
        """The ground; with the sides and the frame that it has on the page, where it is not to be closed."""
        pieces = list(self._covered())
        if not self._closed and (self._terrain.sides or self._terrain.frame):
            pieces += self._rim()
        return [self._placed(piece) for piece in pieces]

    def base(self, bottom: float) -> Piece:
        """What closes the ground down to a flat bottom."""
        sides, name = self._terrain.sides, f"{self._title} base"
        material = _plain(name, sides.color if sides else SIDE_COLOR)
        return self._placed(Piece(name, material, *close(self._terrain, self._ground, bottom)))

    def _placed(self, piece: Piece) -> Piece:
        """A piece in the terrain's own metres, put where it lies."""
        rotation = self._terrain.rotation
        for vectors in (piece.positions, piece.normals):
            if rotation and vectors is not None:
                vectors[:, 0], vectors[:, 2] = turned(vectors[:, 0], vectors[:, 2], rotation)
        return _moved(piece, self._shift)

    def _covered(self) -> Iterator[Piece]:
        """The ground, one piece for each image of its first drape and one for what none covers."""
        terrain, ground = self._terrain, self._ground
        images = terrain.drapes[0].images if terrain.drapes else []
        groups: dict[int | None, list[np.ndarray]] = {}
        for start, end, (x, z) in ground.spans:
            number = next((n for n, image in enumerate(images) if image.covers(x, z)), None)
            groups.setdefault(number, []).append(ground.triangles[start:end])
        plain = _plain(self._title, terrain.color, terrain.opacity)
        for number, triangles in groups.items():
            # The base is made of the ground's positions, too.
            piece = Piece(self._title, plain, ground.positions.copy(), ground.triangles, ground.normals)
            if len(groups) > 1:
                piece = replace(piece, elements=np.concatenate(triangles)).compact()
            if number is not None:
                self._drape(piece, images[number])
            yield piece

    def _drape(self, piece: Piece, image: DrapeImage) -> None:
        west, north, east, south = image.extent
        shares = (piece.positions[:, [0, 2]] - (west, north)) / (east - west, south - north)
        piece.uv = shares.astype(np.float32)
        color = (1.0, 1.0, 1.0, self._terrain.opacity)
        piece.material = Material(self._terrain.drapes[0].name, color, Image(image.data, image.mime))

    def _rim(self) -> Iterator[Piece]:
        terrain, rim = self._terrain, rim_edges(self._terrain)
        meshes = []
        if terrain.sides:
            bottom, name = terrain.sides.bottom, f"{self._title} sides"
            material = _plain(name, terrain.sides.color, terrain.opacity)
            for positions, triangles in (side_walls(rim, bottom), bottom_plate(terrain, bottom)):
                meshes.append(Piece(name, material, positions, triangles.astype(np.uint32)))
        if terrain.frame:
            lines, name = frame_lines(terrain, rim).reshape(-1, 3), f"{self._title} frame"
            segments = np.arange(len(lines), dtype=np.uint32).reshape(-1, 2)
            meshes.append(Piece(name, _plain(name, terrain.frame), lines, segments))
        for piece in meshes:
            piece.positions[:, 1] *= self._exaggeration
            yield piece


def _plain(name: str, color: str, alpha: float = 1.0) -> Material:
    red, green, blue = to_linear(np.array(parse_hex(color), np.uint8)).tolist()
    return Material(name, (red, green, blue, alpha))
