"""Parts as plain named meshes with colours and images, which every format of 3D models can hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from .color import parse_hex, to_linear
from .errors import PartError
from .flat_terrain import Ground, close, unit, weld, weld_for_closing
from .frame import turned
from .layer_part import VectorLayer
from .mesh import Mesh, join
from .objects import Dots, Image, Instances, Lines, Primitive
from .part import Part
from .progress import Progress, no_progress
from .rim import bottom_plate, frame_lines, rim_edges, side_walls
from .scene import common_frame, frame_shift
from .terrain import Terrain

FULL = 65535  # of a colour's channels
MOST_COLORS = 64  # of a layer that become materials of their own; more are colours of vertices
BASE = 0.02  # of the longest side: how thick a base plate is
SIDE_COLOR = "#c7bba5"
Color = tuple[float, float, float, float]


@dataclass(frozen=True)
class Material:
    """How a mesh looks."""

    name: str
    color: Color  # linear red, green, blue; alpha
    image: Image | None = None  # multiplied by the colour
    double_sided: bool = True
    repeats: bool = False  # whether the image does beyond its edges
    cut_out: bool = False  # whether the image is either opaque or not there


@dataclass
class Piece:
    """A mesh of one material."""

    name: str
    material: Material
    positions: np.ndarray  # (v, 3) float64 metres: x east, y up, z south
    elements: (
        np.ndarray
    )  # (n, 3) uint32 triangles, counter-clockwise from outside; (n, 2) segments; (n, 1) points
    normals: np.ndarray | None = None  # (v, 3) float32 of length 1; None: every triangle is flat
    uv: np.ndarray | None = None  # (v, 2) float32, from the image's upper left corner
    colors: np.ndarray | None = (
        None  # (v, 4) uint16, linear and alpha, that multiply the material's; None: white
    )

    @property
    def corners(self) -> int:
        """Vertices of an element: 3 of triangles, 2 of segments, 1 of points."""
        return self.elements.shape[1]

    def face_normals(self) -> np.ndarray:
        """Normals (t, 3) float32 of its triangles."""
        a, b, c = (self.positions[self.elements[:, corner]] for corner in range(3))
        return unit(np.cross(b - a, c - a)).astype(np.float32)

    def unshared(self) -> Piece:
        """A piece of flat triangles with vertices, and so normals, of their own."""
        rows = self.elements.ravel()
        return Piece(
            self.name,
            self.material,
            self.positions[rows],
            np.arange(len(rows), dtype=np.uint32).reshape(-1, 3),
            np.repeat(self.face_normals(), 3, axis=0),
            None if self.uv is None else self.uv[rows],
            None if self.colors is None else self.colors[rows],
        )


@dataclass
class FlatScene:
    """What all parts look like together."""

    title: str
    pieces: list[Piece]
    credits: list[str] = field(default_factory=list)
    sized: bool = False  # whether it is as large as the model is to be made, not as the ground
    left_out: list[str] = field(default_factory=list)  # what can't be shown, a clause each


class Counted:
    """Reports how many of a scene's elements are written."""

    def __init__(self, scene: FlatScene, progress: Progress) -> None:
        self._all = max(1, sum(len(piece.elements) for piece in scene.pieces))
        self._done = 0
        self._progress = progress

    def add(self, elements: int) -> None:
        self._done += elements
        self._progress(self._done / self._all)


@dataclass(frozen=True)
class Shaping:
    """What is asked of a model beyond its parts."""

    exaggeration: float = 1.0
    watertight: bool = False  # closed bodies only
    size: float | None = None  # millimetres of the longest horizontal side; None: as large as the ground
    base: float | None = (
        None  # thickness of the plate under the lowest point, millimetres with a size, else metres
    )


def flatten(
    parts: Sequence[Part], shaping: Shaping | None = None, progress: Progress = no_progress
) -> FlatScene:
    """Return the parts as meshes in the metres of their common frame, heights exaggerated.

    Vertical exaggeration stretches terrain, altitudes and what says so, and moves what keeps its size. Raises PartError where the
    parts lie in different frames or nothing is left to show.
    """
    shaping = shaping or Shaping()
    frame = common_frame(parts)
    scene = FlatScene(parts[0].header.title, [], sized=shaping.size is not None)
    grounds: list[tuple[Part, Ground]] = []
    for number, part in enumerate(parts):
        progress(number / len(parts))
        scene.credits += [text for text in part.header.extras.get("credits", []) if text not in scene.credits]
        shift = frame_shift(part.header.frame, frame)
        if part.terrain:
            terrain, ground = _welded(part.terrain, shaping)
            part = replace(part, terrain=terrain)
            grounds.append((part, ground))
            pieces = _terrain_pieces(part, ground, shaping)
        elif part.layer:
            layer = _Layer(part, shaping)
            pieces = list(layer.pieces())
            scene.left_out += layer.left_out
        for piece in pieces:
            piece.positions += (shift[0], 0.0, shift[1])
        scene.pieces += pieces
    if not scene.pieces:
        raise PartError(
            "PARTS: nothing of them can be in such a model; give a part with bodies or a terrain."
        )
    if not (shaping.size or shaping.watertight):
        return scene
    low, high = _box(scene.pieces)
    width = max(high[0] - low[0], high[2] - low[2])
    scale = shaping.size / 1000 / width if shaping.size else 1.0
    if shaping.watertight and grounds:
        base = BASE * width if shaping.base is None else shaping.base / (1000 * scale if shaping.size else 1)
        low[1] -= base
        for part, ground in grounds:
            scene.pieces.append(_base(part, ground, low[1], frame_shift(part.header.frame, frame)))
    if shaping.size:
        _resize(scene.pieces, scale, low, high)
    return scene


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


# Terrains


def _welded(terrain: Terrain, shaping: Shaping) -> tuple[Terrain, Ground]:
    if shaping.watertight:
        return weld_for_closing(terrain, shaping.exaggeration)
    return terrain, weld(terrain, shaping.exaggeration)


def _terrain_pieces(part: Part, ground: Ground, shaping: Shaping) -> list[Piece]:
    terrain, title = part.terrain, part.header.title
    assert terrain
    pieces = list(_covered(terrain, ground, title))
    if not shaping.watertight and (terrain.sides or terrain.frame):
        pieces += _rim_pieces(terrain, title, shaping.exaggeration)
    for piece in pieces:
        _turn(piece, terrain.rotation)
    return pieces


def _covered(terrain: Terrain, ground: Ground, title: str) -> Iterator[Piece]:
    """The ground, one piece for each image of its first drape and one for what none covers."""
    images = terrain.drapes[0].images if terrain.drapes else []
    groups: dict[int | None, list[tuple[int, int]]] = {}
    for start, end, (x, z) in ground.spans:
        number = next((n for n, image in enumerate(images) if image.covers(x, z)), None)
        groups.setdefault(number, []).append((start, end))
    for number, spans in groups.items():
        piece = Piece(
            title, _plain(title, terrain.color, terrain.opacity), ground.positions, ground.triangles
        )
        piece.normals = ground.normals
        if len(groups) > 1:
            triangles = np.concatenate([ground.triangles[start:end] for start, end in spans])
            piece = _compact(replace(piece, elements=triangles))
        else:
            piece.positions = ground.positions.copy()  # the base is made of them, too
        if number is not None:
            image = images[number]
            west, north, east, south = image.extent
            shares = (piece.positions[:, [0, 2]] - (west, north)) / (east - west, south - north)
            piece.uv = shares.astype(np.float32)
            name, picture = terrain.drapes[0].name, Image(image.data, image.mime)
            piece.material = Material(name, (1.0, 1.0, 1.0, terrain.opacity), picture)
        yield piece


def _rim_pieces(terrain: Terrain, title: str, exaggeration: float) -> Iterator[Piece]:
    """The sides, the bottom and the frame that a terrain has on the page."""
    rim = rim_edges(terrain)
    meshes = []
    if terrain.sides:
        material = _plain(f"{title} sides", terrain.sides.color, terrain.opacity)
        for positions, triangles in (
            side_walls(rim, terrain.sides.bottom),
            bottom_plate(terrain, terrain.sides.bottom),
        ):
            meshes.append(Piece(material.name, material, positions, triangles.astype(np.uint32)))
    if terrain.frame:
        lines = frame_lines(terrain, rim).reshape(-1, 3)
        segments = np.arange(len(lines), dtype=np.uint32).reshape(-1, 2)
        meshes.append(Piece(f"{title} frame", _plain(f"{title} frame", terrain.frame), lines, segments))
    for piece in meshes:
        piece.positions[:, 1] *= exaggeration
        yield piece


def _base(part: Part, ground: Ground, bottom: float, shift: tuple[float, float]) -> Piece:
    """What closes a terrain down to a flat bottom."""
    terrain = part.terrain
    assert terrain
    color = terrain.sides.color if terrain.sides else SIDE_COLOR
    name = f"{part.header.title} base"
    piece = Piece(name, _plain(name, color), *close(terrain, ground, bottom))
    _turn(piece, terrain.rotation)
    piece.positions += (shift[0], 0.0, shift[1])
    return piece


def _plain(name: str, color: str, alpha: float = 1.0) -> Material:
    red, green, blue = to_linear(np.array(parse_hex(color), np.uint8)).tolist()
    return Material(name, (red, green, blue, alpha))


def _turn(piece: Piece, rotation: float) -> None:
    for vectors in (piece.positions, piece.normals):
        if rotation and vectors is not None:
            vectors[:, 0], vectors[:, 2] = turned(vectors[:, 0], vectors[:, 2], rotation)


# Layers


class _Layer:
    """Makes pieces of a vector layer; `left_out` then says what there is none of."""

    def __init__(self, part: Part, shaping: Shaping) -> None:
        assert part.layer
        self._layer: VectorLayer = part.layer
        self._title = part.header.title
        self._solid = bool(part.header.extras.get("solid"))
        self._exaggeration = shaping.exaggeration
        self._closed_only = shaping.watertight
        self._paint = np.empty(self._layer.colors.shape, np.uint16)
        self._paint[..., :3] = np.rint(to_linear(self._layer.colors[..., :3]) * FULL)
        self._paint[..., 3] = self._layer.colors[..., 3].astype(np.uint16) * 257
        self.left_out: list[str] = []

    def pieces(self) -> Iterator[Piece]:
        if self._layer.batches:
            yield from self._mesh_pieces(self._joined())
        for instances in self._layer.instances:
            for part in instances.model.primitives if self._may_stay(instances) else []:
                yield from self._copies(instances, part)
        if self._closed_only:
            self._leave_out(len(self._layer.lines), "lines")
            self._leave_out(int(self._layer.dots is not None), "dots")
            return
        for lines in self._layer.lines:
            yield from self._line_pieces(lines)
        if self._layer.dots is not None:
            yield from self._dot_pieces(self._layer.dots)

    def _leave_out(self, count: int, what: str) -> None:
        if count:
            self.left_out.append(f"the {what} of “{self._title}”")

    def _joined(self) -> Mesh:
        return join(
            [
                Mesh(
                    batch.positions.astype(np.float64) + batch.origin,
                    batch.triangles,
                    batch.features,
                    batch.slots,
                    batch.anchors,
                    batch.normals,
                    batch.uv,
                )
                for batch in self._layer.batches
            ]
        )

    def _mesh_pieces(self, mesh: Mesh) -> Iterator[Piece]:
        triangles = mesh.triangles
        if self._closed_only:
            open_ones = open_features(mesh)
            kept = ~np.isin(mesh.features[triangles[:, 0]], open_ones)
            self._leave_out(len(open_ones), f"{len(open_ones)} surface(s) that enclose nothing")
            triangles = triangles[kept]
        paint = self._paint[mesh.features, 0 if mesh.slots is None else mesh.slots]
        material = Material(self._title, (1.0, 1.0, 1.0, 1.0), double_sided=not self._solid, repeats=True)
        whole = Piece(self._title, material, self._exaggerated(mesh), triangles, self._normals(mesh))
        if mesh.uv is None:
            yield from _by_color(whole, paint)
            return
        pictured = np.isfinite(mesh.uv).all(axis=1)
        shown = pictured[triangles[:, 0]]
        yield from _by_color(replace(whole, elements=triangles[~shown]), paint)
        paint[:, :3] = FULL
        material = replace(material, image=self._layer.image)
        picture = replace(whole, elements=triangles[shown], uv=np.nan_to_num(mesh.uv), material=material)
        yield from _by_color(picture, paint)

    def _exaggerated(self, mesh: Mesh) -> np.ndarray:
        anchors = mesh.positions[:, 1] if mesh.anchors is None else mesh.anchors
        positions = mesh.positions.copy()
        positions[:, 1] += (self._exaggeration - 1) * anchors
        return positions

    def _normals(self, mesh: Mesh) -> np.ndarray | None:
        if mesh.normals is None or mesh.anchors is not None:
            return mesh.normals
        return _stretched_normals(mesh.normals, self._exaggeration)

    def _may_stay(self, instances: Instances) -> bool:
        """Whether copies are bodies, where only bodies are wanted."""
        if not self._closed_only:
            return True
        parts = instances.model.primitives
        shape = join(
            [Mesh(part.positions, part.triangles, np.zeros(len(part.positions), np.int64)) for part in parts]
        )
        flat = len(open_features(shape)) > 0
        self._leave_out(int(flat), f"“{instances.model.name}” objects, which enclose nothing,")
        return not flat

    def _copies(self, instances: Instances, part: Primitive) -> Iterator[Piece]:
        """All copies of one primitive of a model."""
        count, size = len(instances.positions), len(part.positions)
        positions = part.positions.astype(np.float64) * instances.scales[:, None]
        normals = None
        if part.normals is not None:
            # A normal is divided by what its face is stretched by; a size of 0 leaves no face.
            scales = np.where(instances.scales == 0, 1, instances.scales)
            normals = (part.normals / scales[:, None]).astype(np.float32)
        if instances.rotations is not None:
            matrices = _matrices(instances.rotations)
            positions = np.einsum("kij,kvj->kvi", matrices, positions)
            normals = normals if normals is None else np.einsum("kij,kvj->kvi", matrices, normals)
        stretch = self._exaggeration if instances.stretches else 1.0
        positions[..., 1] *= stretch
        positions += (instances.positions * (1.0, self._exaggeration, 1.0))[:, None]
        if normals is not None:
            normals = _stretched_normals(normals.reshape(-1, 3), stretch)
        triangles = part.triangles + np.arange(count, dtype=np.uint32)[:, None, None] * np.uint32(size)
        mirrored = np.prod(np.sign(instances.scales), axis=1) < 0
        triangles[mirrored] = triangles[mirrored][..., ::-1]
        uv = None if part.uv is None or part.image is None else np.tile(part.uv, (count, 1))
        paint = self._paint[instances.features, 0]
        if not instances.tinted:
            paint[:, :3] = FULL
        paint = np.rint(paint * np.clip(part.color, 0, 1)).astype(np.uint16)
        material = Material(
            instances.model.name,
            (1.0, 1.0, 1.0, 1.0),
            None if uv is None else part.image,
            not self._solid,
            not instances.billboard,
            True,
        )
        name = f"{self._title} {instances.model.name}"
        piece = Piece(name, material, positions.reshape(-1, 3), triangles.reshape(-1, 3), normals, uv)
        yield from _by_color(piece, np.repeat(paint, size, axis=0))

    def _line_pieces(self, lines: Lines) -> Iterator[Piece]:
        lengths = np.diff(lines.offsets)
        begins = np.ones(len(lines.positions), bool)
        begins[lines.offsets[1:][lengths > 0] - 1] = False
        segments = (np.flatnonzero(begins)[:, None] + [0, 1]).astype(np.uint32)
        features = np.repeat(lines.features, lengths)
        yield from self._strokes(lines.positions, segments, self._paint[features, lines.slot], "lines")

    def _dot_pieces(self, dots: Dots) -> Iterator[Piece]:
        points = np.arange(len(dots.positions), dtype=np.uint32)[:, None]
        yield from self._strokes(dots.positions, points, self._paint[dots.features, 0], "dots")

    def _strokes(
        self, positions: np.ndarray, elements: np.ndarray, paint: np.ndarray, what: str
    ) -> Iterator[Piece]:
        material = Material(self._title, (1.0, 1.0, 1.0, 1.0))
        places = positions * (1.0, self._exaggeration, 1.0)
        yield from _by_color(Piece(f"{self._title} {what}", material, places, elements), paint)


def _stretched_normals(normals: np.ndarray, exaggeration: float) -> np.ndarray:
    """Normals (v, 3) of what is stretched upwards, of length 1."""
    return unit(normals / (1.0, exaggeration, 1.0)).astype(np.float32)


def _matrices(quaternions: np.ndarray) -> np.ndarray:
    """Rotation matrices (k, 3, 3) float64 of quaternions (k, 4) x, y, z, w of any length but 0."""
    x, y, z, w = (quaternions.T / np.linalg.norm(quaternions, axis=1)).astype(np.float64)
    return np.stack(
        (
            np.stack((1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)), axis=-1),
            np.stack((2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)), axis=-1),
            np.stack((2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)), axis=-1),
        ),
        axis=1,
    )


def _by_color(piece: Piece, paint: np.ndarray) -> Iterator[Piece]:
    """Cut a piece with the colours (v, 4) uint16 of its vertices into one a colour; where they are many, the vertices have them."""
    if not len(piece.elements):
        return
    codes = np.ascontiguousarray(paint).view(np.uint64)[:, 0]
    of_element = codes[piece.elements[:, 0]]
    colors = np.unique(of_element)
    mixed = (codes[piece.elements] != of_element[:, None]).any()
    if mixed or len(colors) > MOST_COLORS:
        yield _compact(replace(piece, colors=paint))
        return
    for color in colors:
        channels = tuple((np.array([color]).view(np.uint16) / FULL).tolist())
        material = replace(piece.material, color=channels)
        chosen = piece.elements if len(colors) == 1 else piece.elements[of_element == color]
        yield _compact(replace(piece, elements=chosen, material=material))


def _compact(piece: Piece) -> Piece:
    """The piece without the vertices that no element uses."""
    used = np.zeros(len(piece.positions), bool)
    used[piece.elements] = True
    if used.all():
        return piece
    rows = (np.cumsum(used) - 1).astype(np.uint32)
    return Piece(
        piece.name,
        piece.material,
        piece.positions[used],
        rows[piece.elements],
        *(None if each is None else each[used] for each in (piece.normals, piece.uv, piece.colors)),
    )


def open_features(mesh: Mesh) -> np.ndarray:
    """Numbers (n,) of the features whose triangles do not enclose a body: an edge has not as many neighbours as it needs.

    Vertices at one place (0.1 mm) count as one.
    """
    keys = np.column_stack((mesh.features, np.rint(mesh.positions * 1e4).astype(np.int64)))
    order = np.lexsort(keys.T)
    new = (keys[order][1:] != keys[order][:-1]).any(axis=1)
    places = np.empty(len(keys), np.int64)
    places[order] = np.cumsum(np.r_[0, new])
    triangles = places[mesh.triangles]
    edges = np.concatenate((triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]))
    owners = np.tile(mesh.features[mesh.triangles[:, 0]], 3)
    real = edges[:, 0] != edges[:, 1]
    edges, owners = edges[real], owners[real]
    forth = edges[:, 0] < edges[:, 1]
    low, high = edges.min(axis=1), edges.max(axis=1)
    pairs, number = np.unique(low * (len(keys) + 1) + high, return_inverse=True)
    balance = np.bincount(number, np.where(forth, 1, -1), minlength=len(pairs))
    return np.unique(owners[balance[number] != 0])
