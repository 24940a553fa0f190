"""Plain named meshes with colours and images, which every format of 3D models can hold."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .objects import Image
from .progress import Progress

FULL = 65535  # of a colour's channels
Color = tuple[float, float, float, float]


def unit(vectors: np.ndarray) -> np.ndarray:
    """Scale vectors (n, 3) to length 1, in place; those without a length point up."""
    lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    vectors[lengths == 0] = (0, 1, 0)
    lengths[lengths == 0] = 1
    vectors /= lengths[:, None]
    return vectors


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
    # (n, 3) uint32 triangles, counter-clockwise from outside; (n, 2) segments; (n, 1) points
    elements: np.ndarray
    normals: np.ndarray | None = None  # (v, 3) float32 of length 1; None: every triangle is flat
    uv: np.ndarray | None = None  # (v, 2) float32, from the image's upper left corner
    # (v, 4) uint16, linear and alpha, that multiply the material's; None: white
    colors: np.ndarray | None = None

    @property
    def corners(self) -> int:
        """Vertices of an element: 3 of triangles, 2 of segments, 1 of points."""
        return self.elements.shape[1]

    def face_normals(self) -> np.ndarray:
        """Normals (t, 3) float32 of its triangles."""
        a, b, c = (self.positions[self.elements[:, corner]] for corner in range(3))
        return unit(np.cross(b - a, c - a)).astype(np.float32)

    def compact(self) -> Piece:
        """The piece without the vertices that no element uses."""
        used = np.zeros(len(self.positions), bool)
        used[self.elements] = True
        if used.all():
            return self
        rows = (np.cumsum(used) - 1).astype(np.uint32)
        return Piece(
            self.name,
            self.material,
            self.positions[used],
            rows[self.elements],
            *(None if each is None else each[used] for each in (self.normals, self.uv, self.colors)),
        )

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
    # Thickness of the plate under the lowest point, millimetres with a size, else metres; None: 2 % of the longest side.
    base: float | None = None
