"""Polygons as sheets: laid on the terrain's triangles, or level at a height of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .cut import clip_mesh, cut_by_mesh, dissolve
from .features import offsets_of, steps, take_ranges
from .footprints import NO_AREA, Footprints, Heights, footprints, join_lines, no_height
from .mesh import Mesh, in_order, join
from .objects import FillImage, Inputs, Lines, Objects
from .progress import Progress, section
from .surface import Surface
from .triangulate import by_run

BORDER_WIDTH = 1.5  # CSS pixels
MANY = 4000  # triangles of a terrain beneath a feature, about, from which on it is cut out of them by itself
SAME = 1e-6  # metres between corners of a feature's pieces that count as one
# Crofton: lines of all directions cross the edges of a mesh 2/π times per metre, times their length per square metre.
# Right triangles with legs s have edges of (2 + √2) / s.
CROSSINGS = 2 / np.pi * (2 + np.sqrt(2))


def build_overlay(inputs: Inputs) -> Objects:
    """Lay polygons on the terrain where their altitude follows it; else they are level, or as their own z is.

    What is beyond the terrain or over its holes is cut off. BORDER_COLOR is the slot of lines along the outlines,
    BORDER_WIDTH (f,) their CSS pixels; SIDE_COLOR that of walls from the outlines down to LOWER_Z (f,), 0 by default,
    which either of the two asks for. The FillImage "" of `files` is laid over all.
    """
    sheets = _Sheets.of(inputs)
    count = len(inputs.table)
    built, tops = np.zeros(count, bool), np.full((count, 3), np.nan)
    meshes, borders = [], []
    for shape in footprints(inputs.table, inputs.frame, inputs.robust):
        share = shape.rows.start / count, shape.rows.stop / count
        block = sheets.block(shape, section(inputs.progress, *share))
        built[shape.rows], tops[shape.rows] = block.built, block.tops
        meshes.append(block.mesh)
        borders.append(block.border)
        inputs.progress(share[1])
    mesh = join(meshes)
    fill = inputs.files.get("")
    if isinstance(fill, FillImage):
        mesh.uv = _texture_coordinates(mesh, fill)
    widths = inputs.values.get("BORDER_WIDTH", np.full(count, np.nan))
    widths = np.where(np.isfinite(widths), widths, BORDER_WIDTH)
    lines = [join_lines(borders, widths)] if borders and "BORDER_COLOR" in inputs.slots else []
    image = fill.image if isinstance(fill, FillImage) else None
    return Objects(built, tops, mesh, lines=lines, image=image, reasons=sheets.reasons)


class _Block(NamedTuple):
    """What consecutive features become."""

    mesh: Mesh
    border: Lines
    built: np.ndarray  # (f,) bool
    tops: np.ndarray  # (f, 3) float64


class _Outlines(NamedTuple):
    """The rings of polygons as lines, closed where nothing is cut off: k vertices, l lines."""

    points: np.ndarray  # (k, 3) float64, local ground metres
    offsets: np.ndarray  # (l+1,) int64 into points
    owners: np.ndarray  # (l,) int64, rows of features

    def only(self, kept: np.ndarray) -> _Outlines:
        """Return the lines of the features that are `kept`, (f,) bool."""
        lines = np.flatnonzero(kept[self.owners])
        vertices, offsets = take_ranges(self.offsets, lines)
        return _Outlines(self.points[vertices], offsets, self.owners[lines])


@dataclass
class _Sheets:
    """What the sheets of f features are made from; heights in metres."""

    surface: Surface | None  # that they lie on
    heights: Heights  # above the surface, if there is one
    lower: np.ndarray | None  # (f,) float64: what walls go down to
    side_slot: int
    border_slot: int
    no_height: str  # why there is none
    reasons: dict[int, str]

    @classmethod
    def of(cls, inputs: Inputs) -> _Sheets:
        altitude, count = inputs.altitude, len(inputs.table)
        heights = Heights(altitude.offset, False)
        if altitude.follows is None:
            heights = Heights.of(altitude, inputs.table, inputs.frame)
        lower = inputs.values.get("LOWER_Z")
        if lower is None and "SIDE_COLOR" in inputs.slots:
            lower = np.zeros(count)
        slots = inputs.slot("SIDE_COLOR"), inputs.slot("BORDER_COLOR")
        return cls(altitude.follows, heights, lower, *slots, no_height(altitude), {})

    def block(self, shape: Footprints, progress: Progress) -> _Block:
        """Return the sheets over some footprints."""
        heights = self.heights.at(shape)
        filled, placed = shape.filled(), np.ones(shape.features, bool)
        placed[shape.vertex_owners[~np.isfinite(heights)]] = False
        if self.surface is None:
            outlines, sheet = _level_outlines(shape, heights), _level(shape, heights).only(filled & placed)
        else:
            outlines = _draped_outlines(shape, self.surface)
            sheet = _draped(shape, self.surface, outlines, filled & placed, progress)
            above = self.heights.values[shape.rows]
            outlines.points[:, 1] += np.repeat(above[outlines.owners], np.diff(outlines.offsets))
            sheet.positions[:, 1] += above[sheet.features]
            placed &= np.bincount(sheet.features, minlength=shape.features) > 0
        built = filled & placed
        for lacking, reason in ((~placed, self.no_height), (~filled, NO_AREA)):
            self.reasons.update((shape.start + row, reason) for row in np.flatnonzero(lacking).tolist())
        return self._block(shape, sheet, outlines.only(built), built)

    def _block(self, shape: Footprints, sheet: Mesh, outlines: _Outlines, built: np.ndarray) -> _Block:
        tops = self._tops(shape, sheet)
        tops[~built] = np.nan
        if self.lower is not None:
            sheet = in_order(join([sheet, self._walls(outlines, self.lower[shape.rows])]))
        sheet.features += shape.start
        border = Lines(
            *(outlines.points, outlines.offsets, outlines.owners + shape.start, np.zeros(0)),
            *(self.border_slot, self.surface is not None),
        )
        return _Block(sheet, border, built, tops)

    def _tops(self, shape: Footprints, sheet: Mesh) -> np.ndarray:
        """Return a place (f, 3) on each sheet; above the highest vertex where there is no terrain in its middle."""
        x, z = shape.places().T
        rows = np.searchsorted(sheet.features, np.arange(shape.features + 1))
        y = by_run(np.maximum, sheet.positions[:, 1], rows)
        if self.surface is not None:
            ground = self.surface.heights(x, z) + self.heights.values[shape.rows]
            y = np.where(np.isfinite(ground), ground, y)
        return np.column_stack((x, y, z))

    def _walls(self, outlines: _Outlines, lower: np.ndarray) -> Mesh:
        """Return upright faces from the outlines down to `lower` (f,), seen from outside; none where that is no number."""
        outlines = outlines.only(np.isfinite(lower))
        owners = np.repeat(outlines.owners, np.diff(outlines.offsets))
        positions = np.repeat(outlines.points, 2, axis=0)
        positions[::2, 1] = lower[owners]
        begins = np.ones(len(owners), bool)
        begins[outlines.offsets[1:] - 1] = False
        here = 2 * np.flatnonzero(begins)[:, None]
        triangles = (here + np.array((0, 2, 3, 0, 3, 1))).reshape(-1, 3).astype(np.uint32)
        slots = np.full(len(positions), self.side_slot, np.uint8) if self.side_slot else None
        return Mesh(positions, triangles, np.repeat(owners, 2), slots)


def _level(shape: Footprints, heights: np.ndarray) -> Mesh:
    positions = np.column_stack((shape.x, heights, shape.z))
    return Mesh(positions, shape.triangles.astype(np.uint32), shape.vertex_owners)


def _level_outlines(shape: Footprints, heights: np.ndarray) -> _Outlines:
    vertices, offsets, owners = _closed(shape)
    return _Outlines(
        np.column_stack((shape.x[vertices], heights[vertices], shape.z[vertices])), offsets, owners
    )


def _closed(shape: Footprints) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the vertices (k,) of the rings, the first again at the end, the rings' offsets and their features."""
    sizes = np.diff(shape.rings.ring_offsets) + 1
    offsets = offsets_of(sizes)
    vertices = steps(shape.rings.ring_offsets[:-1], sizes)
    vertices[offsets[1:] - 1] = shape.rings.ring_offsets[:-1]
    return vertices, offsets, np.repeat(shape.owners, np.diff(shape.rings.part_offsets))


def _draped_outlines(shape: Footprints, surface: Surface) -> _Outlines:
    """Return the rings with a vertex at every edge of the surface's mesh, without what is beyond it."""
    vertices, offsets, owners = _closed(shape)
    lines = surface.split_lines(shape.x[vertices], shape.z[vertices], offsets)
    there = np.isfinite(lines.height)
    line = np.repeat(np.arange(len(owners)), np.diff(lines.offsets))
    goes_on = there[1:] & there[:-1] & (line[1:] == line[:-1])
    begins = there & ~np.concatenate(([False], goes_on))
    lonely = begins & ~np.concatenate((goes_on, [False]))
    kept, begins = there & ~lonely, (begins & ~lonely)
    first = np.flatnonzero(begins[kept])
    points = np.column_stack((lines.x, lines.height, lines.z))[kept]
    return _Outlines(points, np.append(first, len(points)), owners[line[begins]])


def _draped(
    shape: Footprints, surface: Surface, outlines: _Outlines, wanted: np.ndarray, progress: Progress
) -> Mesh:
    """Return the surface beneath the features that are `wanted`, (f,) bool."""
    beneath = _triangles_beneath(shape, outlines)
    large = wanted & (beneath > MANY)
    sheets = [_pieces(shape, surface, wanted & ~large)]
    done = np.cumsum(np.where(wanted, beneath, 0)) / max(beneath[wanted].sum(), 1)
    for row in np.flatnonzero(large).tolist():
        sheets.append(_clipped(shape, surface, row))
        progress(done[row])
    return in_order(join(sheets))


def _triangles_beneath(shape: Footprints, outlines: _Outlines) -> np.ndarray:
    """Return about how many triangles (f,) lie beneath each feature, from how often its outline crosses their edges."""
    owner = np.repeat(outlines.owners, np.diff(outlines.offsets))[1:]
    length = np.linalg.norm(np.diff(outlines.points[:, [0, 2]], axis=0), axis=1)
    ends = np.isin(np.arange(1, len(outlines.points)), outlines.offsets)
    lengths = np.bincount(owner[~ends], length[~ends], minlength=shape.features)
    crossings = np.bincount(owner, minlength=shape.features) - np.bincount(
        shape.vertex_owners, minlength=shape.features
    )
    ring_owners = np.repeat(shape.owners, np.diff(shape.rings.part_offsets))
    areas = np.bincount(ring_owners, shape.rings.areas, minlength=shape.features)
    return 2 * areas * (np.maximum(crossings, 0) / (CROSSINGS * np.maximum(lengths, SAME))) ** 2


def _pieces(shape: Footprints, surface: Surface, wanted: np.ndarray) -> Mesh:
    """Return the surface beneath some features: their triangles cut along it."""
    chosen = np.repeat(wanted[shape.owners], shape.counts)
    if not chosen.any():
        return Mesh.empty()
    triangles, owners = shape.triangles[chosen], np.repeat(shape.owners, shape.counts)[chosen]
    corners = np.stack((shape.x[triangles], shape.z[triangles]), axis=2)
    mesh = surface.triangles_in(_boxes(shape)[wanted])
    return _welded(*cut_by_mesh(corners, owners, *mesh))


def _boxes(shape: Footprints) -> np.ndarray:
    """Return the boxes (f, 4) of features: least x and z, greatest x and z."""
    offsets = shape.feature_offsets
    columns = [
        by_run(which, each, offsets) for which in (np.minimum, np.maximum) for each in (shape.x, shape.z)
    ]
    return np.column_stack(columns)


def _welded(pieces: np.ndarray, owners: np.ndarray) -> Mesh:
    """Return triangles (k, 3, 3) as a mesh whose triangles share the corners of a feature that are at one place."""
    corners, features = pieces.reshape(-1, 3), np.repeat(owners, 3)
    x, z = np.rint((corners[:, [0, 2]] - corners[:, [0, 2]].min(axis=0, initial=0)).T / SAME)
    order = np.lexsort((z, x, features))
    new = np.ones(len(order), bool)
    new[1:] = np.logical_or.reduce([np.diff(each[order]) != 0 for each in (features, x, z)])
    number = np.empty(len(order), np.uint32)
    number[order] = np.cumsum(new) - 1
    triangles = number.reshape(-1, 3)
    a, b, c = triangles.T
    return Mesh(corners[order[new]], triangles[(a != b) & (b != c) & (c != a)], features[order[new]])


def _clipped(shape: Footprints, surface: Surface, row: int) -> Mesh:
    """Return the surface beneath one feature: its triangles cut along the feature's outline."""
    rings, vertices = shape.rings.take(np.flatnonzero(shape.owners == row))
    xz = np.column_stack((shape.x[vertices], shape.z[vertices]))
    area = dissolve(xz, rings.ring_offsets, rings.part_offsets)
    box = np.concatenate((xz.min(axis=0), xz.max(axis=0)))
    positions, triangles = clip_mesh(*surface.triangles_in(box[None]), area)
    return Mesh(positions, triangles, np.full(len(positions), row))


def _texture_coordinates(mesh: Mesh, fill: FillImage) -> np.ndarray:
    west, north, east, south = fill.extent
    u, v = (mesh.positions[:, 0] - west) / (east - west), (mesh.positions[:, 2] - north) / (south - north)
    return np.column_stack((u, v)).astype(np.float32)
