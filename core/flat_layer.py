"""A vector layer as plain meshes: one a colour, copies of models spread out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from .color import to_linear
from .flat_scene import FULL, Material, Piece, Shaping, unit
from .layer_part import VectorLayer
from .mesh import Mesh, join
from .objects import Dots, Instances, Lines, Primitive
from .part import Part

MOST_COLORS = 64  # of a layer that become materials of their own; more are colours of vertices


class LayerPieces:
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
        yield replace(piece, colors=paint).compact()
        return
    for color in colors:
        channels = tuple((np.array([color]).view(np.uint16) / FULL).tolist())
        material = replace(piece.material, color=channels)
        chosen = piece.elements if len(colors) == 1 else piece.elements[of_element == color]
        yield replace(piece, elements=chosen, material=material).compact()


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
