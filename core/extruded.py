"""Extruded polygons: closed bodies with flat or pitched roofs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from .altitude import At
from .features import offsets_of, steps
from .footprints import NO_AREA, Footprints, Heights, footprints, join_lines, no_height, segment_lines
from .mesh import Mesh, in_order, join
from .objects import Inputs, Lines, Objects
from .roofs import Lid, roof_lids, roof_shapes
from .triangulate import by_run

NO_NUMBER = "its height is not a number"
PITCH = np.tan(np.radians(30))  # of a roof whose height is not given
EDGE_WIDTH = 1.0  # CSS pixels
CREASE = np.cos(np.radians(1))  # of the least angle between faces that a line is drawn along


def build_extruded(inputs: Inputs) -> Objects:
    """Make closed bodies over polygons, HEIGHT (f,) metres from their altitude to the top.

    A negative height hangs down from there, 0 gives a face seen from above. ROOF (f,) texts are shapes of roofs as
    OpenStreetMap names them, ROOF_HEIGHT (f,) metres their share of the height. Walls that would not begin at the
    lowest ground along the outline go down to it. SIDE_COLOR is the slot of walls, ROOF_COLOR that of roofs,
    BORDER_COLOR that of lines along all edges.
    """
    extrusion = _Extrusion.of(inputs)
    count, edge_slot = len(inputs.table), extrusion.slots.edge
    built, tops = np.zeros(count, bool), np.full((count, 3), np.nan)
    meshes, edges = [], []
    for shape in footprints(inputs.table, inputs.frame, inputs.robust):
        block = extrusion.block(shape)
        built[shape.rows], tops[shape.rows] = block.built, block.tops
        meshes.append(block.mesh())
        if edge_slot is not None:
            edges.append(block.edges(edge_slot))
        inputs.progress(shape.rows.stop / count)
    tops[~built] = np.nan
    lines = [join_lines(edges, np.full(count, EDGE_WIDTH))] if edges else []
    return Objects(built, tops, join(meshes), lines=lines, reasons=extrusion.reasons)


class _Block(NamedTuple):
    """What consecutive features become; rows count from `start`."""

    start: int
    bodies: list[_Bodies]
    built: np.ndarray  # (f,) bool
    tops: np.ndarray  # (f, 3) float64

    def mesh(self) -> Mesh:
        mesh = in_order(join([body.mesh() for body in self.bodies])).only(self.built)
        mesh.features += self.start
        return mesh

    def edges(self, slot: int) -> Lines:
        ends, owners = (np.concatenate(column) for column in zip(*(body.edges() for body in self.bodies)))
        kept = self.built[owners]
        return segment_lines(ends[kept], owners[kept] + self.start, slot)


@dataclass
class _Extrusion:
    """What bodies over f features are made from; heights in metres."""

    heights: np.ndarray  # (f,) float64
    feet: Heights  # what the heights are counted from
    ground: np.ndarray | None  # (f,) float64: what walls go down to, too
    roofs: np.ndarray  # (f,) int64 shapes
    roof_heights: np.ndarray | None  # (f,) float64, nan where not given
    slots: _Slots
    no_foot: str  # why there is none
    reasons: dict[int, str]

    @classmethod
    def of(cls, inputs: Inputs) -> _Extrusion:
        altitude, heights = inputs.altitude, inputs.values["HEIGHT"]
        feet = Heights.of(altitude, inputs.table, inputs.frame)
        ground = None
        if altitude.surface is not None and altitude.at in (At.CENTROID, At.HIGHEST):
            ground = replace(altitude, at=At.LOWEST).of_features(inputs.table, inputs.frame)
        roofs, reasons = roof_shapes(inputs.values.get("ROOF"), heights)
        slots = _Slots(inputs.slot("SIDE_COLOR"), inputs.slot("ROOF_COLOR"), inputs.slots.get("BORDER_COLOR"))
        given = inputs.values.get("ROOF_HEIGHT")
        return cls(heights, feet, ground, roofs, given, slots, no_height(altitude), reasons)

    def block(self, shape: Footprints) -> _Block:
        """Return the bodies over some footprints."""
        foot = self.feet.at(shape)
        lids, why = roof_lids(shape, foot, self.roofs[shape.rows][shape.owners])
        self.reasons.update((shape.start + row, reason) for row, reason in why.items())
        heights = self.heights[shape.rows]
        bodies = [self._body(lid, shape, heights) for lid in lids]
        tops = np.insert(shape.places(), 1, by_run(np.maximum, foot, shape.feature_offsets), axis=1)
        tops[:, 1] += np.maximum(heights, 0)
        return _Block(shape.start, bodies, self._built(shape, foot, heights), tops)

    def _built(self, shape: Footprints, foot: np.ndarray, heights: np.ndarray) -> np.ndarray:
        """Return (f,) bool whether each feature has all it takes; note why the others have not."""
        footless = np.zeros(shape.features, bool)
        footless[shape.vertex_owners[~np.isfinite(foot)]] = True
        built = np.ones(shape.features, bool)
        lacks = ((footless, self.no_foot), (~np.isfinite(heights), NO_NUMBER), (~shape.filled(), NO_AREA))
        for lacking, reason in lacks:
            self.reasons.update((shape.start + row, reason) for row in np.flatnonzero(lacking).tolist())
            built &= ~lacking
        return built

    def _body(self, lid: Lid, shape: Footprints, heights: np.ndarray) -> _Bodies:
        """Return the bodies under a lid."""
        owners = shape.owners[lid.parts]
        height, foot = heights[owners], lid.points[:, 2]
        low, high = foot + np.minimum(height, 0)[lid.of], foot + np.maximum(height, 0)[lid.of]
        pitched = lid.runs > 0
        if pitched.any():
            level = np.full(len(owners), -np.inf)
            np.maximum.at(level, lid.of, foot)
            roof = self._roof_heights(shape.start + owners, height, lid.runs)
            high = (level + height - roof)[lid.of] + lid.rise * roof[lid.of]
        if self.ground is not None:
            ground = self.ground[shape.start + owners]
            low = np.where(height[lid.of] == 0, low, np.fmin(low, ground[lid.of]))
        return _Bodies(lid, owners, low, high, height != 0, self.slots)

    def _roof_heights(self, rows: np.ndarray, heights: np.ndarray, runs: np.ndarray) -> np.ndarray:
        """Return the metres (p,) from the eaves to the top."""
        usual = np.minimum(PITCH * runs, heights / 2)
        if self.roof_heights is None:
            return usual
        given = self.roof_heights[rows]
        return np.where(np.isfinite(given), np.clip(given, 0, heights), usual)


class _Slots(NamedTuple):
    """Which of its feature's colours walls, roofs and, if there are any, edges have."""

    wall: int
    roof: int
    edge: int | None


@dataclass
class _Bodies:
    """Closed bodies, and faces seen from above, under a lid: p parts, v vertices."""

    lid: Lid
    owners: np.ndarray  # (p,) int64 rows of features
    low: np.ndarray  # (v,) float64 metres
    high: np.ndarray
    solid: np.ndarray  # (p,) bool
    slots: _Slots

    def mesh(self) -> Mesh:
        """Each of the lid's vertices gives a lower one, an upper one, and a copy of that if roofs have a slot of their own."""
        points = self.lid.points
        levels = 3 if self.slots.wall != self.slots.roof else 2
        positions = np.empty((len(points), levels, 3))
        positions[:, :, 0], positions[:, :, 2] = points[:, 0, None], points[:, 1, None]
        positions[:, 0, 1], positions[:, 1:, 1] = self.low, self.high[:, None]
        owners = np.repeat(self.owners[self.lid.of], levels)
        numbers = np.arange(len(owners), dtype=np.uint32).reshape(-1, levels)
        mesh = Mesh(positions.reshape(-1, 3), self._triangles(*numbers[:, [0, 1, -1]].T), owners)
        if self.slots.wall or self.slots.roof:
            slots = np.full(numbers.shape, self.slots.wall, np.uint8)
            slots[:, -1] = self.slots.roof
            mesh.slots = slots.ravel()
        if not self.solid.all():
            mesh = _used(mesh)
        if self.lid.runs.any():
            mesh.triangles = _with_corners(mesh)
        return mesh

    def _triangles(self, low: np.ndarray, high: np.ndarray, roof: np.ndarray) -> np.ndarray:
        """Return triangles (t, 3) uint32 part by part: roof, bottom, two for each wall; of what is not solid the roof only."""
        lid, solid = self.lid, self.solid
        starts = offsets_of(np.where(solid, 2 * (lid.counts + lid.sizes), lid.counts))
        triangles = np.empty((starts[-1], 3), np.uint32)
        triangles[steps(starts[:-1], lid.counts)] = roof.take(lid.triangles)
        bottoms = lid.triangles[np.repeat(solid, lid.counts), ::-1]
        triangles[steps((starts[:-1] + lid.counts)[solid], lid.counts[solid])] = low.take(bottoms)
        here, there = lid.edges[np.repeat(solid, lid.sizes)].T
        corners = (low[here], low[there], high[there], low[here], high[there], high[here])
        at = steps((starts[:-1] + 2 * lid.counts)[solid], 2 * lid.sizes[solid])
        triangles[at] = np.stack(corners, axis=1).reshape(-1, 3)
        return triangles

    def edges(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the bodies' edges (s, 2, 3) float64, and whose they are (s,)."""
        lid = self.lid
        x, z = lid.points[:, 0], lid.points[:, 1]
        top, foot = np.column_stack((x, self.high, z)), np.column_stack((x, self.low, z))
        solid = lid.edges[np.repeat(self.solid, lid.sizes)]
        upright = solid[:, 0]
        creases = _creases(top, lid.triangles) if lid.runs.any() else np.zeros((0, 2), np.int64)
        starts = np.concatenate((lid.edges[:, 0], creases[:, 0], solid[:, 0], upright))
        ends = np.concatenate(
            (top[lid.edges], top[creases], foot[solid], np.stack((foot[upright], top[upright]), 1))
        )
        return ends, self.owners[lid.of[starts]]


def _used(mesh: Mesh) -> Mesh:
    """Leave out the vertices that no triangle uses."""
    used = np.zeros(len(mesh.positions), bool)
    used[mesh.triangles] = True
    rows = (np.cumsum(used) - 1).astype(np.uint32)
    slots = None if mesh.slots is None else mesh.slots[used]
    return Mesh(mesh.positions[used], rows[mesh.triangles], mesh.features[used], slots)


def _with_corners(mesh: Mesh) -> np.ndarray:
    """Return the triangles of a mesh without those that have two corners at one place."""
    a, b, c = (mesh.positions[column] for column in mesh.triangles.T)
    apart = ((a != b).any(axis=1)) & ((b != c).any(axis=1)) & ((c != a).any(axis=1))
    return mesh.triangles[apart]


def _creases(points: np.ndarray, triangles: np.ndarray) -> np.ndarray:
    """Return the sides (k, 2) of triangles of a mesh, points (v, 3), along which it bends."""
    a, b, c = (points[column] for column in triangles.T)
    normals = np.cross(b - a, c - a)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), np.finfo(float).tiny)
    start, end = triangles.ravel(), np.roll(triangles, -1, axis=1).ravel()
    keys = np.minimum(start, end) * len(points) + np.maximum(start, end)
    order = np.argsort(keys, kind="stable")
    twins = np.flatnonzero(np.diff(keys[order]) == 0)
    one, other = order[twins], order[twins + 1]
    bent = np.einsum("ij,ij->i", normals[one // 3], normals[other // 3]) < CREASE
    return np.column_stack((start[one], end[one]))[bent]
