"""Object types: what the features of a layer can become, and what such a function takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Callable

import numpy as np

from .altitude import Altitude
from .features import Column, FeatureTable
from .frame import Frame
from .mesh import Mesh
from .progress import Progress, no_progress
from .triangulate import Triangulate


@dataclass(frozen=True)
class Image:
    """An image file."""

    data: bytes
    mime: str  # image/png, image/jpeg, image/webp


@dataclass(frozen=True)
class FillImage:
    """An image laid over a layer's polygons, seen from above; their parts beyond it repeat it."""

    image: Image
    extent: tuple[float, float, float, float]  # west, north, east, south in local metres


@dataclass(frozen=True)
class Primitive:
    """Triangles of one material, counter-clockwise seen from outside; x east, y up, z south of the model's origin, metres."""

    positions: np.ndarray  # (v, 3) float32
    triangles: np.ndarray  # (t, 3) uint32
    normals: np.ndarray | None = None  # (v, 3) float32; None: flat faces
    uv: np.ndarray | None = None  # (v, 2) float32, from the image's upper left corner
    color: tuple[float, float, float, float] = (1.0, 1.0, 1.0, 1.0)  # linear red, green, blue; alpha
    image: Image | None = None


@dataclass(frozen=True)
class Model:
    """A prototype that is drawn many times."""

    name: str
    primitives: list[Primitive]
    notes: list[str] = field(default_factory=list)  # what of its file could not be read, a clause each


@dataclass
class Instances:
    """Copies of one model, in the order of the features."""

    model: Model
    positions: np.ndarray  # (k, 3) float64, local ground metres of the model's origin
    scales: np.ndarray  # (k, 3) float32
    features: np.ndarray  # (k,) int64, ascending
    rotations: np.ndarray | None = None  # (k, 4) float32 quaternions x, y, z, w; None: none is turned
    stretches: bool = False  # whether vertical exaggeration scales their height, too
    billboard: bool = False  # turned to the camera by the page; drawn upright and facing south by other tools
    tinted: bool = True  # whether the feature's colour multiplies the model's own


@dataclass
class Lines:
    """Polylines as wide on the screen as their feature says, in the order of the features."""

    positions: np.ndarray  # (n, 3) float64, local ground metres
    offsets: np.ndarray  # (l+1,) int64 into positions
    features: np.ndarray  # (l,) int64, ascending
    widths: np.ndarray  # (f,) float32, CSS pixels
    slot: int = 0  # which of its feature's colours a line has
    on_surface: bool = False  # whether they lie on the terrain, so that they are drawn over it


@dataclass
class Dots:
    """Points as large on the screen as their feature says, in the order of the features."""

    positions: np.ndarray  # (n, 3) float64, local ground metres
    features: np.ndarray  # (n,) int64, ascending
    sizes: np.ndarray  # (f,) float32, CSS pixels


@dataclass
class Objects:
    """What an object type makes of f features."""

    built: np.ndarray  # (f,) bool
    tops: np.ndarray  # (f, 3) float64 local ground metres: the place above all of an object that its label points to; nan of none
    mesh: Mesh | None = None
    instances: list[Instances] = field(default_factory=list)
    lines: list[Lines] = field(default_factory=list)
    dots: Dots | None = None
    image: Image | None = None  # what the mesh's texture coordinates are of
    surfaces: list[Column] = field(default_factory=list)  # what is known of surfaces of the mesh, a row each
    reasons: dict[int, str] = field(default_factory=dict)  # row -> why it was not built, or not as asked for

    def number_built(self) -> None:
        """Number the features of all pieces among those that were built; `built` and `tops` stay."""
        rows = np.cumsum(self.built) - 1
        if self.mesh is not None:
            self.mesh.features = rows[self.mesh.features]
        for instances in self.instances:
            instances.features = rows[instances.features]
        for lines in self.lines:
            lines.features, lines.widths = rows[lines.features], lines.widths[self.built]
        if self.dots is not None:
            self.dots.features, self.dots.sizes = rows[self.dots.features], self.dots.sizes[self.built]


@dataclass(frozen=True)
class Inputs:
    """What an object type works on; every array of values has one item a feature."""

    table: FeatureTable  # in the frame's CRS
    frame: Frame
    altitude: Altitude
    values: Mapping[
        str, np.ndarray
    ]  # by parameter: (f,) float64, of texts (f,) object; absent where the user gave none
    slots: Mapping[str, int] = field(
        default_factory=dict
    )  # of the colour parameters that differ from COLOR: their slot
    files: Mapping[str, Any] = field(
        default_factory=dict
    )  # by text of FILE: an Image or a Model; a failed one is an Exception; "": the FillImage of polygons
    robust: Triangulate | None = None  # takes large polygons
    progress: Progress = no_progress

    def slot(self, name: str) -> int:
        """The number of a colour parameter among a feature's colours: 0, COLOR's own, where it was not given."""
        return self.slots.get(name, 0)


@dataclass(frozen=True)
class ObjectType:
    """What a feature can become; tables of these make the parameters, the help and the documentation."""

    name: str  # in parts and recipes
    label: str
    description: str
    build: Callable[[Inputs], Objects]
    parameters: tuple[str, ...] = ()  # the algorithm's parameters that it needs, beside those that all have
    solid: bool = False  # upright closed bodies, whose feet the page darkens
    on_surface: bool = False  # lies on the terrain, so that the page draws it over that
