"""What readers of model files share: files beside the model, triangles of polygons, and the model that comes of its pieces."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, unquote_to_bytes

import numpy as np

from .color import to_linear
from .errors import ModelError, RasterError
from .features import offsets_of, steps
from .icons import web_image
from .objects import Image, Model, Primitive
from .triangulate import triangulate

MAX_BYTES = 1 << 30  # of a file
MAX_VERTICES = 1 << 23  # of a model, all its copies of meshes counted
MAX_NODES = 1 << 17  # visited, copies counted
MAX_DEPTH = 200  # of nodes and of elements

Color = tuple[float, float, float, float]
WHITE: Color = (1.0, 1.0, 1.0, 1.0)


@dataclass
class ModelFile:
    """A model file, what it refers to beside it, and what could not be read of that."""

    path: Path
    data: bytes
    notes: list[str] = field(default_factory=list)
    _images: dict[str, Image | None] = field(default_factory=dict)

    @classmethod
    def open(cls, path: Path) -> ModelFile:
        """Raises ModelError, naming the file, where it can't be read."""
        return cls(path, _read(path, f"“{path.name}”"))

    def error(self, why: str) -> ModelError:
        """The error of a file that can't be used; `why` completes the sentence that begins with its name."""
        return ModelError(f"“{self.path.name}” {why}.")

    def beside(self, reference: str) -> bytes:
        """The bytes of a `data:` URI, or of a file in the model's own folder.

        Of a path that leads elsewhere, only the name counts. Raises ModelError where there is no such file.
        """
        if reference[:5].lower() == "data:":
            return _data_uri(reference, self)
        folder = self.path.parent.resolve()
        relative = unquote(reference).replace("\\", "/")
        for each in (relative, PurePosixPath(relative).name):
            found = _inside(folder, each)
            if found is not None:
                return _read(found, f"“{found.name}”, which “{self.path.name}” needs,")
        name = PurePosixPath(relative).name
        raise ModelError(f"“{self.path.name}” needs the file “{name}”; put it into the same folder.")

    def texture(self, reference: str) -> Image | None:
        """The image at a reference; None, with a note, where it can't be shown."""
        if reference not in self._images:
            self._images[reference] = self._texture(reference)
        return self._images[reference]

    def _texture(self, reference: str) -> Image | None:
        name = "" if reference.startswith("data:") else PurePosixPath(reference.replace("\\", "/")).name
        try:
            return self.image(self.beside(reference), name)
        except ModelError:
            self.notes.append(f"its texture “{name}” is not beside it")
            return None

    def image(self, data: bytes, name: str = "") -> Image | None:
        """An image file as browsers show it; None, with a note, where it can't be shown."""
        try:
            return web_image(data)
        except RasterError:
            self.notes.append(
                f"its texture “{name}” can't be read" if name else "a texture in it can't be read"
            )
            return None


def _inside(folder: Path, relative: str) -> Path | None:
    """A file in a folder or below, if it is there and the path does not lead out of the folder."""
    try:
        found = (folder / relative).resolve()
        return found if found.is_relative_to(folder) and found.is_file() else None
    except (OSError, ValueError):
        return None


def _read(path: Path, name: str) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise ModelError(f"{name} has {size / 1e9:.1f} GB; simplify the model.")
        return path.read_bytes()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise ModelError(f"{name} can't be read ({why}); check the path of the model.") from error


def _data_uri(uri: str, file: ModelFile) -> bytes:
    header, comma, text = uri.partition(",")
    if not comma:
        raise file.error("has a damaged data URI; export the model again")
    if not header.endswith(";base64"):
        return unquote_to_bytes(text)
    try:
        return base64.b64decode(text, validate=False)
    except binascii.Error as error:
        raise file.error("has a damaged data URI; export the model again") from error


# Pieces and what becomes of them


@dataclass(frozen=True)
class Material:
    """How triangles look."""

    color: Color = WHITE  # linear red, green, blue; alpha
    image: Image | None = None


PLAIN = Material()


@dataclass(frozen=True)
class Piece:
    """Triangles of one material, in the coordinates of a node."""

    positions: np.ndarray  # (v, 3) float64
    triangles: np.ndarray  # (t, 3) int64
    normals: np.ndarray | None = None  # (v, 3) float64
    uv: np.ndarray | None = None  # (v, 2) float64, from the image's upper left corner
    material: Material = PLAIN

    def moved(self, matrix: np.ndarray) -> Piece:
        """The piece under a transformation (4, 4) of column vectors; one that mirrors turns the triangles round."""
        linear = matrix[:3, :3]
        positions = self.positions @ linear.T + matrix[:3, 3]
        determinant = np.linalg.det(linear)
        triangles = self.triangles[:, ::-1] if determinant < 0 else self.triangles
        normals = self.normals
        if normals is not None:
            # Times the determinant, the inverse's transpose is the matrix of cofactors, which a flattened piece has, too.
            normals = normals @ _cofactors(linear).T * np.sign(determinant or 1)
        return replace(self, positions=positions, triangles=triangles, normals=normals)


def _cofactors(matrix: np.ndarray) -> np.ndarray:
    a, b, c = matrix
    return np.stack((np.cross(b, c), np.cross(c, a), np.cross(a, b)))


class Pieces:
    """Collects the pieces of a model, within bounds."""

    def __init__(self, file: ModelFile) -> None:
        self._file = file
        self._vertices = self._nodes = 0
        self.items: list[Piece] = []

    def visit(self, depth: int) -> None:
        """Count a node. Raises ModelError for more than a model can have, as where nodes hold one another."""
        self._nodes += 1
        if depth > MAX_DEPTH or self._nodes > MAX_NODES:
            raise self._file.error("has too many nodes, or nodes that hold one another; simplify the model")

    def add(self, piece: Piece) -> None:
        """Raises ModelError for more vertices than a model can have, and for triangles without vertices."""
        self._vertices += len(piece.positions)
        if self._vertices > MAX_VERTICES:
            raise self._file.error(f"has more than {MAX_VERTICES:,} vertices; simplify the model")
        if not len(piece.triangles):
            return
        if piece.triangles.min() < 0 or piece.triangles.max() >= len(piece.positions):
            raise IndexError("a triangle has no such vertex")
        self.items.append(piece)

    def model(self) -> Model:
        """The model with one primitive a material. Raises ModelError where it has no triangles or no finite vertices."""
        groups: dict[tuple[Color, int, bool, bool], list[Piece]] = {}
        for piece in self.items:
            image = piece.material.image
            textured = image is not None and piece.uv is not None
            if not textured:
                piece = replace(piece, uv=None, material=replace(piece.material, image=None))
            key = (piece.material.color, id(image) if textured else 0, piece.normals is None, textured)
            groups.setdefault(key, []).append(piece)
        if not groups:
            raise self._file.error("holds no triangles; export the model with its meshes")
        primitives = [_primitive(group) for group in groups.values()]
        if not all(_is_finite(primitive) for primitive in primitives):
            raise self._file.error("has vertices that are no finite numbers; export the model again")
        return Model(self._file.path.name, primitives, list(dict.fromkeys(self._file.notes)))


def _is_finite(primitive: Primitive) -> bool:
    return bool(np.isfinite(primitive.positions).all()) and (
        primitive.uv is None or bool(np.isfinite(primitive.uv).all())
    )


def _primitive(pieces: list[Piece]) -> Primitive:
    starts = offsets_of(np.array([len(piece.positions) for piece in pieces]))
    triangles = [piece.triangles + start for piece, start in zip(pieces, starts)]
    with np.errstate(over="ignore", invalid="ignore"):
        positions = np.concatenate([piece.positions for piece in pieces]).astype(np.float32)
    material = pieces[0].material
    normals = [piece.normals for piece in pieces if piece.normals is not None]
    uv = [piece.uv for piece in pieces if piece.uv is not None]
    return Primitive(
        positions,
        np.concatenate(triangles).astype(np.uint32),
        _unit(np.concatenate(normals)) if normals else None,
        np.concatenate(uv).astype(np.float32) if uv else None,
        material.color,
        material.image,
    )


def _unit(normals: np.ndarray) -> np.ndarray:
    """Normals (v, 3) float32 of length 1; those without a direction point up."""
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        unit = normals / np.linalg.norm(normals, axis=1, keepdims=True)
    unit[~np.isfinite(unit).all(axis=1)] = 0, 1, 0
    return unit.astype(np.float32)


def screen_color(red: float, green: float, blue: float, alpha: float = 1.0) -> Color:
    """A colour as screens show it, 0..1, as linear light."""
    tone = np.rint(np.clip((red, green, blue), 0, 1) * 255).astype(np.uint8)
    linear = to_linear(tone).tolist()
    return linear[0], linear[1], linear[2], float(np.clip(alpha, 0, 1))


# Polygons


def corners_to_vertices(*columns: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
    """The different corners among c corners that are indices (c,) into several arrays.

    Returns the corner (v,) int64 that each vertex is first seen at, and the vertex (c,) int64 of each corner.
    """
    used = [column for column in columns if column is not None]
    key = used[0].astype(np.int64)
    for column in used[1:]:
        width = int(column.max(initial=0)) + 1
        if int(key.max(initial=0)) + 1 > (1 << 62) // width:
            key = np.unique(key, return_inverse=True)[1]
        key = key * width + column
    _, first, number = np.unique(key, return_index=True, return_inverse=True)
    order = np.argsort(first, kind="stable")
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    return first[order], rank[number]


def polygon_triangles(corners: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Triangles (t, 3) int64 of polygons in space: corners (c, 3) float64, offsets (p+1,) of the polygons into them.

    Convex polygons become fans about their first corner; the others are triangulated in the plane of their area vector. What
    has fewer than three corners has no triangles.
    """
    counts = np.diff(offsets)
    fans = np.ones(len(counts), bool)
    many = np.flatnonzero(counts > 3)
    if len(many):
        fans[many] = _are_convex(corners, offsets[:-1][many], counts[many])
    bent = np.flatnonzero(~fans)
    found = [_fans(offsets[:-1][fans], counts[fans])]
    if len(bent):
        found += _in_plane(corners, offsets[:-1][bent], counts[bent])
    return np.concatenate(found)


def _fans(starts: np.ndarray, counts: np.ndarray) -> np.ndarray:
    numbers = np.maximum(counts - 2, 0)
    second = steps(starts + 1, numbers)
    return np.column_stack((np.repeat(starts, numbers), second, second + 1))


def _loops(
    corners: np.ndarray, starts: np.ndarray, counts: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Rows (c,) of the corners, the rows after them, the polygon of each (c,), and the polygons' area vectors (p, 3) × 2."""
    rows = steps(starts, counts)
    following = rows + 1
    following[np.cumsum(counts) - 1] = starts
    owners = np.repeat(np.arange(len(starts)), counts)
    origin = corners[starts][owners]
    cross = np.cross(corners[rows] - origin, corners[following] - origin)
    areas = np.add.reduceat(cross, offsets_of(counts)[:-1], axis=0)
    return rows, following, owners, areas


def _are_convex(corners: np.ndarray, starts: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Whether each triangle of a fan faces as its polygon does, (p,) bool."""
    _, _, _, areas = _loops(corners, starts, counts)
    triangles = _fans(starts, counts)
    owners = np.repeat(np.arange(len(starts)), counts - 2)
    a, b, c = (corners[triangles[:, corner]] for corner in range(3))
    along = np.einsum("ij,ij->i", np.cross(b - a, c - a), areas[owners])
    squares = np.einsum("ij,ij->i", areas, areas)
    wrong = along < -1e-9 * squares[owners]
    return np.bincount(owners[wrong], minlength=len(starts)) == 0


def _in_plane(corners: np.ndarray, starts: np.ndarray, counts: np.ndarray) -> list[np.ndarray]:
    """Triangles of polygons that are not convex; a fan of what can't be triangulated."""
    rows, _, owners, areas = _loops(corners, starts, counts)
    x, y = _plane_axes(areas)
    relative = corners[rows] - corners[starts][owners]
    xy = np.column_stack([np.einsum("ij,ij->i", relative, axis[owners]) for axis in (x, y)])
    rings = np.arange(len(starts) + 1)
    triangles, good = triangulate(_closed(xy, counts), offsets_of(counts + 1), rings)
    return [_closed(rows, counts)[triangles], _fans(starts[~good], counts[~good])]


def _plane_axes(areas: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Two axes (p, 3) of length 1 of planes, counter-clockwise seen from where the area vectors point."""
    helper = np.eye(3)[np.abs(areas).argmin(axis=1)]
    x = np.cross(helper, areas)
    with np.errstate(divide="ignore", invalid="ignore"):
        x /= np.linalg.norm(x, axis=1, keepdims=True)
        y = np.cross(areas, x)
        y /= np.linalg.norm(y, axis=1, keepdims=True)
    return x, y


def _closed(values: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Runs of `counts` values, each with its first one again at its end."""
    offsets = offsets_of(counts)
    return np.insert(values, offsets[1:], values[offsets[:-1]], axis=0)
