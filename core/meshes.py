"""Polygons in space as they are: TINs, polyhedral surfaces, multipolygons with z, walls among them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .altitude import centroids
from .features import FeatureTable
from .footprints import NO_AREA, no_height
from .mesh import Mesh, join
from .objects import Inputs, Objects
from .triangulate import Triangulate, blocks, by_run, following_of, tidy_rings, triangulate_rings

UP = 2


def build_mesh(inputs: Inputs) -> Objects:
    """Triangulate every polygon in its own plane; it faces where its outline runs counter-clockwise.

    Vertices keep their z, and the altitude's offset is added; those without z lie at the altitude's height, and
    features of such vertices alone face up. Polygons that enclose no area are left out.
    """
    table, frame = inputs.table, inputs.frame
    z = table.xyz[:, 2]
    offset = np.repeat(inputs.altitude.offset, np.diff(table.vertex_offsets))
    solid = np.isfinite(z)
    heights = z + offset
    if not solid.all():
        heights = np.where(solid, heights, inputs.altitude.of_vertices(table, frame))
    points = np.column_stack((table.xyz[:, :2], heights))
    points[~np.isfinite(heights)] = np.nan  # so that its polygon has no area
    meshes, missing = [], np.zeros(len(table), np.int64)
    for start, stop in blocks(table.vertex_offsets):
        faces = _faces(table, points, solid, start, stop, inputs.robust)
        x, south = frame.to_local(*points[faces.vertices, :2].T)
        positions = np.column_stack((x, points[faces.vertices, UP], south))
        meshes.append(Mesh(positions, faces.triangles, faces.owners))
        missing[start:stop] = faces.missing
        inputs.progress(stop / len(table))
    mesh = join(meshes)
    parts = np.diff(table.feature_offsets)
    built = parts > missing
    tops = np.column_stack((*centroids(table, frame), np.zeros(len(table))))[:, [0, 2, 1]]
    tops[:, 1] = by_run(
        np.maximum, mesh.positions[:, 1], np.searchsorted(mesh.features, np.arange(len(table) + 1))
    )
    tops[~built] = np.nan
    reasons = {
        int(row): f"{missing[row]} of its {parts[row]} faces enclose no area that can be filled"
        for row in np.flatnonzero(missing)
    }
    reasons.update((row, NO_AREA) for row in np.flatnonzero(~built).tolist())
    lost = by_run(np.maximum, (~np.isfinite(heights)).astype(float), table.vertex_offsets) > 0
    reasons.update((row, no_height(inputs.altitude)) for row in np.flatnonzero(lost & ~built).tolist())
    return Objects(built, tops, mesh, reasons=reasons)


class _Faces(NamedTuple):
    """Triangulated polygons of consecutive features."""

    vertices: np.ndarray  # (v,) int64, rows of the table's vertices
    owners: np.ndarray  # (v,) int64, rows of the table
    triangles: np.ndarray  # (t, 3) uint32 into vertices
    missing: np.ndarray  # (f,) int64, polygons of each feature that have no triangles


def _faces(
    table: FeatureTable,
    points: np.ndarray,
    solid: np.ndarray,
    start: int,
    stop: int,
    robust: Triangulate | None,
) -> _Faces:
    """Triangulate features start..stop of a table; `points` (n, 3) are east, north, height, `solid` (n,) whether with z of their own."""
    parts = table.feature_offsets[start : stop + 1]
    cuts = table.part_offsets[parts[0] : parts[-1] + 1]
    offsets = table.ring_offsets[cuts[0] : cuts[-1] + 1]
    first = offsets[0]
    points, solid = points[first : offsets[-1]], solid[first : offsets[-1]]
    offsets, cuts = offsets - first, cuts - cuts[0]
    upright = by_run(np.maximum, solid.astype(float), offsets[cuts]) == 0
    axis, backwards = _planes(points, offsets, cuts, upright)
    projected = _projected(points, np.repeat(axis, np.diff(offsets[cuts])))
    rings = tidy_rings(projected, offsets, cuts)
    triangles, counts = triangulate_rings(rings, robust)
    turned = np.repeat(backwards, counts)
    triangles[turned] = triangles[turned, ::-1]
    used = np.repeat(counts > 0, np.diff(rings.vertex_offsets))
    owners = np.repeat(np.arange(stop - start), np.diff(parts))
    return _Faces(
        rings.rows[used] + first,
        np.repeat(owners + start, np.diff(rings.vertex_offsets))[used],
        (np.cumsum(used) - 1)[triangles].astype(np.uint32),
        np.bincount(owners[counts == 0], minlength=stop - start),
    )


def _planes(
    points: np.ndarray, offsets: np.ndarray, cuts: np.ndarray, upright: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return along which axis (p,) each polygon is seen largest, and whether it then runs clockwise; `upright` ones are seen from above.

    The normal of an outline is the sum of the cross products along it (Newell).
    """
    near = points - np.repeat(points[offsets[:-1]], np.diff(offsets), axis=0)
    turns = np.cross(near, near[following_of(offsets)])
    normals = np.column_stack([by_run(np.add, turns[:, axis], offsets) for axis in range(3)])
    normals = normals[np.minimum(cuts[:-1], len(normals) - 1)]
    axis = np.where(upright, UP, abs(np.nan_to_num(normals)).argmax(axis=1))
    return axis, ~upright & (normals[np.arange(len(axis)), axis] < 0)


def _projected(points: np.ndarray, axis: np.ndarray) -> np.ndarray:
    """Return the coordinates (n, 2) of points (n, 3) seen against their axis (n,), so that they turn as they do in space."""
    if (axis == UP).all():
        return points[:, :2]
    rows = np.arange(len(points))
    return np.column_stack((points[rows, (axis + 1) % 3], points[rows, (axis + 2) % 3]))
