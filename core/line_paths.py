"""Line strings in space: local metres with heights, cut where they have none, and split at the terrain's edges."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .altitude import At
from .features import FeatureTable, offsets_of, take_ranges
from .objects import Inputs
from .surface import Surface

SAME = 1e-6  # metres that vertices may be apart and count as one


class Paths(NamedTuple):
    """Polylines in the order of their features, each of two or more vertices; no vertex is where the one before it is."""

    points: np.ndarray  # (n, 3) float64 local metres
    offsets: np.ndarray  # (l+1,) int64 into points
    features: np.ndarray  # (l,) int64, ascending

    def take(self, rows: np.ndarray) -> Paths:
        """The paths in `rows`, (l,) bool or int indices."""
        if rows.dtype == bool and rows.all():
            return self
        rows = np.flatnonzero(rows) if rows.dtype == bool else rows
        vertices, offsets = take_ranges(self.offsets, rows)
        return Paths(self.points[vertices], offsets, self.features[rows])

    def begins(self) -> np.ndarray:
        """The vertices (s,) int64 at which segments begin; each ends at the next vertex."""
        inner = np.ones(len(self.points), bool)
        inner[self.offsets[1:] - 1] = False
        return np.flatnonzero(inner)

    def owners(self) -> np.ndarray:
        """The path (n,) int64 of each vertex."""
        return np.repeat(np.arange(len(self.features)), np.diff(self.offsets))

    def closed(self) -> np.ndarray:
        """Whether each path (l,) returns to its beginning, and not along the way it came."""
        first, last = self.points[self.offsets[:-1]], self.points[self.offsets[1:] - 1]
        return (np.diff(self.offsets) > 3) & (_distances(first, last) <= SAME)


def vertex_paths(inputs: Inputs) -> Paths:
    """Return the layer's line strings with their heights at their vertices; where one has none, the line is interrupted.

    A segment from the surface to a vertex beyond it ends where the surface does.
    """
    x, z, line, features = _line_strings(inputs)
    heights = inputs.altitude.of_vertices(inputs.table, inputs.frame)
    points, cut = np.column_stack((x, heights, z)), np.zeros(len(x), bool)
    surface = inputs.altitude.surface
    if surface is not None and inputs.altitude.at is At.VERTEX and np.isnan(heights).any():
        after, ends = _shortened(surface, points, line, inputs.altitude.offset[features])
        points = np.insert(points, np.repeat(after, 2), ends.reshape(-1, 3), axis=0)
        line = np.insert(line, np.repeat(after, 2), np.repeat(line[after - 1], 2))
        # Of several stretches of a segment, each but the first begins anew.
        again = np.diff(after, prepend=-1) == 0
        cut = np.insert(cut, np.repeat(after, 2), np.column_stack((again, np.zeros_like(again))).ravel())
    return _tidy(points, line, features, cut)


def _shortened(
    surface: Surface, points: np.ndarray, line: np.ndarray, offset: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the ends (k, 2, 3) of those stretches that have a surface beneath them, of segments that lack it at an end.

    `offset` (l,) metres is added to the surface's heights at the lines' points (n, 3). Each stretch comes with the vertex
    (k,) that its segment leads to, ascending.
    """
    known, placed = np.isfinite(points[:, 1]), np.isfinite(points[:, [0, 2]]).all(axis=1)
    there = (line[1:] == line[:-1]) & placed[1:] & placed[:-1] & ~(known[1:] & known[:-1])
    leads = np.flatnonzero(there) + 1
    pairs = np.stack((leads - 1, leads), axis=1).ravel()
    x, z, height, offsets = surface.split_lines(
        points[pairs, 0], points[pairs, 2], 2 * np.arange(len(leads) + 1)
    )
    segment = np.repeat(np.arange(len(leads)), np.diff(offsets))
    height = height + offset[line[leads]][segment]
    stretches = _tidy(np.column_stack((x, height, z)), segment, leads)
    ends = np.stack((stretches.offsets[:-1], stretches.offsets[1:] - 1), axis=1)
    return stretches.features, stretches.points[ends]


def plan_paths(inputs: Inputs) -> Paths:
    """Return the layer's line strings as seen from above, all at height 0."""
    x, z, line, features = _line_strings(inputs)
    return _tidy(np.column_stack((x, np.zeros(len(x)), z)), line, features)


def draped_paths(inputs: Inputs) -> Paths:
    """Return the layer's line strings with a vertex wherever they cross an edge of the surface that they follow.

    Where there is no surface beneath them, they are interrupted. Without a surface to follow: `vertex_paths`.
    """
    surface = inputs.altitude.follows
    if surface is None:
        return vertex_paths(inputs)
    paths = plan_paths(inputs)
    x, z, height, offsets = surface.split_lines(paths.points[:, 0], paths.points[:, 2], paths.offsets)
    line = np.repeat(np.arange(len(paths.features)), np.diff(offsets))
    height = height + inputs.altitude.offset[paths.features][line]
    return _tidy(np.column_stack((x, height, z)), line, paths.features)


def without_upright(paths: Paths) -> Paths:
    """Return paths interrupted where they go straight up or down."""
    begins = paths.begins()
    along = paths.points[begins + 1] - paths.points[begins]
    upright = np.hypot(along[:, 0], along[:, 2]) <= SAME
    if not upright.any():
        return paths
    cut = np.zeros(len(paths.points), bool)
    cut[begins[upright] + 1] = True
    line = paths.owners()
    return _long_enough(paths.points, _numbered(cut, line), line, paths.features)


def middles(paths: Paths, count: int) -> np.ndarray:
    """Return where the longest path of each of `count` features has half of its length behind it, (f, 3); nan of none."""
    places = np.full((count, 3), np.nan)
    if not len(paths.features):
        return places
    begins = paths.begins()
    lengths = np.zeros(len(paths.points))
    lengths[begins + 1] = _distances(paths.points[begins + 1], paths.points[begins])
    along = np.cumsum(lengths)
    whole = np.add.reduceat(lengths, paths.offsets[:-1])
    order = np.lexsort((-whole, paths.features))
    longest = order[np.diff(paths.features[order], prepend=-1) > 0]
    first, last = paths.offsets[:-1][longest], paths.offsets[1:][longest] - 1
    half = along[first] + whole[longest] / 2
    after = np.clip(np.searchsorted(along, half), first + 1, last)
    share = np.clip(1 - (along[after] - half) / lengths[after], 0, 1)[:, None]
    places[paths.features[longest]] = paths.points[after - 1] * (1 - share) + paths.points[after] * share
    return places


def _line_strings(inputs: Inputs) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return local x and z (n,) of all vertices, the line string (n,) of each and the feature (l,) of each line string."""
    table = inputs.table
    x, z = inputs.frame.to_local(table.xyz[:, 0], table.xyz[:, 1])
    return (
        x,
        z,
        np.repeat(np.arange(len(table.ring_offsets) - 1), np.diff(table.ring_offsets)),
        ring_features(table),
    )


def ring_features(table: FeatureTable) -> np.ndarray:
    """The feature of each ring; a line string is a part of one."""
    return np.repeat(np.arange(len(table)), np.diff(table.part_offsets[table.feature_offsets]))


def _tidy(points: np.ndarray, line: np.ndarray, features: np.ndarray, cut: np.ndarray | None = None) -> Paths:
    """Return paths along points (n, 3), without those that are no numbers, at which a line (n,) is interrupted.

    So it is before points at which it is `cut` (n,).
    """
    there = np.isfinite(points).all(axis=1)
    cut = np.zeros(len(points), bool) if cut is None else cut
    if not there.all():
        cut[1:] |= ~there[:-1]
        points, line, cut = points[there], line[there], cut[there]
    path = _numbered(cut, line)
    while True:
        same = (_distances(points[1:], points[:-1]) <= SAME) & (path[1:] == path[:-1])
        if not same.any():
            return _long_enough(points, path, line, features)
        kept = np.append(True, ~same)
        points, path, line = points[kept], path[kept], line[kept]


def _numbered(cut: np.ndarray, line: np.ndarray) -> np.ndarray:
    """Number the stretches of lines (n,) between places where they are cut, (n,) bool."""
    new = cut.copy()
    new[:1] = True
    new[1:] |= line[1:] != line[:-1]
    return np.cumsum(new) - 1


def _long_enough(points: np.ndarray, path: np.ndarray, line: np.ndarray, features: np.ndarray) -> Paths:
    """Return the paths that have two vertices; `path` (n,) and `line` (n,) are those of each vertex."""
    counts = np.bincount(path)
    paths = Paths(points, offsets_of(counts), features[line[offsets_of(counts)[:-1]]])
    return paths.take(counts > 1)


def _distances(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    between = a - b
    return np.sqrt(np.einsum("ij,ij->i", between, between))
