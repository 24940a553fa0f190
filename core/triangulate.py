"""Triangulation of many polygons at once: ears are cut in lockstep, and every result is checked.

Cutting an ear replaces two edges of an outline by one and keeps the triangle between. The signed areas of the
triangles therefore add up to the polygon's whatever is cut, and the triangles cover the polygon without an
overlap exactly if none of them is turned over, that is if their absolute areas add up to the polygon's too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Callable, NamedTuple

import numpy as np

from .features import offsets_of, steps, take_ranges

Triangulate = Callable[[list[np.ndarray]], np.ndarray]
"""Rings (k, 2) float64 of one polygon, near the origin and not closed, shell counter-clockwise, holes
clockwise, to triangles (m, 3) int: indices into the concatenated rings, turned either way."""

LARGE = 500  # vertices from which a robust triangulator, if there is one, is the faster way
AREA_TOLERANCE = 1e-9  # of the polygon's area
ROUNDING = 4  # distances between neighbouring numbers of a coordinate's size that count as none
BLOCK = 1 << 17  # vertices prepared together
AWAY = 10.0  # added to the angle of a vertex that faces away from a hole: more than any angle
SAME_ANGLE = 1e-12
FAN = 8  # vertices up to which a polygon may become a fan: long ones have thin triangles
QUARTERS = 3  # of a circle that polygons are turned by, in turn, as long as they fail
CHUNK = 1 << 15  # vertices whose ears are cut together


class Rings(NamedTuple):
    """Rings of p polygons without repeated vertices, shells counter-clockwise, holes clockwise."""

    rows: np.ndarray  # (v,) int64, rows of the source's coordinates
    ring_offsets: np.ndarray  # (r+1,) int64 into rows; every ring has three vertices or more
    part_offsets: np.ndarray  # (p+1,) int64 into rings; a polygon without a shell has no rings
    x: np.ndarray  # (v,) float64, coordinates relative to a vertex of the polygon
    y: np.ndarray  # (v,) float64
    areas: np.ndarray  # (r,) float64 areas within the rings, negative of holes
    rounding: np.ndarray  # (p,) float64, how far a vertex may be off a line and still count as on it

    @property
    def vertex_offsets(self) -> np.ndarray:
        """(p+1,) int64 into rows: where the vertices of each polygon begin."""
        return self.ring_offsets[self.part_offsets]

    def following(self) -> np.ndarray:
        """(v,) int64: the position of the vertex after each vertex in its ring."""
        return following_of(self.ring_offsets)

    def take(self, polygons: np.ndarray) -> tuple[Rings, np.ndarray]:
        """Return the rings of some polygons (q,) int64, and the positions of their vertices in `rows`, int64."""
        ring, part_offsets = take_ranges(self.part_offsets, polygons)
        vertices, ring_offsets = take_ranges(self.ring_offsets, ring)
        columns = self.rows[vertices], ring_offsets, part_offsets, self.x[vertices], self.y[vertices]
        return Rings(*columns, self.areas[ring], self.rounding[polygons]), vertices


def triangulate(
    xy: np.ndarray, ring_offsets: np.ndarray, part_offsets: np.ndarray, robust: Triangulate | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Triangulate polygons: xy (n, 2) float64, ring offsets (r+1,) into it, part offsets (p+1,) into rings.

    Returns triangles (t, 3) int64, rows of xy, counter-clockwise, in the order of the polygons; and (p,)
    bool, False where a polygon has no area or can't be triangulated (it has no triangles then). Every vertex
    but duplicates is used, so that faces that share an edge meet without a gap. `robust` takes the large
    polygons and those that fail here.
    """
    triangles, counts = [np.zeros((0, 3), np.int64)], [np.zeros(0, np.int64)]
    for start, stop in blocks(ring_offsets[part_offsets]):
        parts = part_offsets[start : stop + 1]
        cuts = ring_offsets[parts[0] : parts[-1] + 1]
        rings = tidy_rings(xy[cuts[0] : cuts[-1]], cuts - cuts[0], parts - parts[0])
        found, found_counts = triangulate_rings(rings, robust)
        triangles.append(rings.rows.take(found) + cuts[0])
        counts.append(found_counts)
    return np.concatenate(triangles), np.concatenate(counts) > 0


def blocks(vertex_offsets: np.ndarray) -> Iterator[tuple[int, int]]:
    """Yield ranges (start, stop) of items with about BLOCK vertices, from the items' vertex offsets (n+1,).

    Temporary arrays of that size stay in the processor's caches and cost no new memory.
    """
    cuts = np.searchsorted(vertex_offsets, np.arange(BLOCK, vertex_offsets[-1], BLOCK))
    cuts = np.unique(np.concatenate(([0], cuts, [len(vertex_offsets) - 1])))
    return zip(cuts[:-1].tolist(), cuts[1:].tolist())


def tidy_rings(xy: np.ndarray, ring_offsets: np.ndarray, part_offsets: np.ndarray) -> Rings:
    """Drop closing vertices, consecutive duplicates and rings without three vertices, and turn the rings."""
    kept = _leaves(xy, ring_offsets)
    counts = _sums(kept, ring_offsets)
    ring_kept = counts >= 3
    sizes = np.diff(part_offsets)
    has_shell = sizes > 0
    has_shell[has_shell] = ring_kept[part_offsets[:-1][has_shell]]
    ring_kept &= np.repeat(has_shell, sizes)
    if not ring_kept.all():
        kept &= np.repeat(ring_kept, np.diff(ring_offsets))
    rows = np.flatnonzero(kept)
    return _turned(
        xy.take(rows, axis=0), rows, offsets_of(counts[ring_kept]), offsets_of(_sums(ring_kept, part_offsets))
    )


def triangulate_rings(rings: Rings, robust: Triangulate | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Triangulate the p polygons of `rings`.

    Returns triangles (t, 3) int64, positions in `rings.rows`, counter-clockwise, in the order of the
    polygons; and (p,) int64, the triangles of each polygon, 0 where it has no area or can't be triangulated.
    """
    work = _Polygons(rings)
    found = _by_fans(work)
    left = work.sound.copy()

    def leave_out(more: _Triangles) -> None:
        found.append(more)
        left[more.polygons] = False

    for fans in found:
        left[fans.polygons] = False
    large = np.diff(rings.vertex_offsets) > LARGE
    leave_out(_by_ears(work, np.flatnonzero(left & ~large if robust else left)))
    if robust:
        leave_out(_one_by_one(work, np.flatnonzero(left), robust))
        leave_out(_by_ears(work, np.flatnonzero(left & large)))
    for _ in range(QUARTERS):
        if not left.any():
            break
        # Holes that touch may be joined well to the south where they are not to the west.
        rings = rings._replace(x=-rings.y, y=rings.x)
        leave_out(_by_ears(_Polygons(rings), np.flatnonzero(left)))
    return _merged(found, len(large))


class _Polygons:
    """Polygons of tidy rings with their areas."""

    def __init__(self, rings: Rings) -> None:
        self.rings, self.x, self.y, self.rounding = rings, rings.x, rings.y, rings.rounding
        self.areas = by_run(np.add, rings.areas, rings.part_offsets)
        self.sound = np.isfinite(self.areas) & (self.areas > 0)

    def slack(self) -> np.ndarray:
        """Return (p,) what rounding may add to the area of each polygon: so much along all its edges."""
        following = self.rings.following()
        lengths = abs(self.x[following] - self.x) + abs(self.y[following] - self.y)
        return self.rounding * by_run(np.add, lengths, self.rings.vertex_offsets)

    def doubled_areas(self, triangles: np.ndarray) -> np.ndarray:
        """Return (t,) twice the areas of triangles (t, 3), positive where they are counter-clockwise."""
        ax, bx, cx = self.x[triangles.T]
        ay, by, cy = self.y[triangles.T]
        return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)


class _Triangles(NamedTuple):
    """Triangles of some polygons, those of each polygon together."""

    polygons: np.ndarray  # (q,) int64
    counts: np.ndarray  # (q,) int64 triangles of each
    triangles: np.ndarray  # (t, 3) int64, positions in `Rings.rows`


def _merged(found: list[_Triangles], count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the triangles in the order of the polygons, and the number of triangles of each polygon."""
    polygons, found_counts, triangles = (np.concatenate(columns) for columns in zip(*found))
    if (np.diff(polygons) < 0).any():
        order = np.argsort(polygons, kind="stable")
        triangles = triangles[take_ranges(offsets_of(found_counts), order)[0]]
    counts = np.zeros(count, np.int64)
    counts[polygons] = found_counts
    return triangles, counts


def _checked(work: _Polygons, found: _Triangles) -> _Triangles:
    """Leave out the polygons that their triangles do not cover exactly once."""
    covered = by_run(np.add, abs(work.doubled_areas(found.triangles)), offsets_of(found.counts)) / 2
    areas = work.areas[found.polygons]
    error = abs(covered - areas)
    right = error <= AREA_TOLERANCE * areas
    if right.all():
        return found
    right |= error <= work.slack()[found.polygons]
    return _Triangles(
        found.polygons[right], found.counts[right], found.triangles[np.repeat(right, found.counts)]
    )


def _one_by_one(work: _Polygons, polygons: np.ndarray, robust: Triangulate) -> _Triangles:
    """Triangulate polygons by a callable, one call each."""
    pieces = [_by_robust(work, polygon, robust) for polygon in polygons.tolist()]
    counts = np.array([len(piece) for piece in pieces], np.int64)
    return _checked(work, _Triangles(polygons, counts, np.concatenate([np.zeros((0, 3), np.int64), *pieces])))


def _by_robust(work: _Polygons, polygon: int, robust: Triangulate) -> np.ndarray:
    """Return the callable's triangles (m, 3) of one polygon, counter-clockwise."""
    first, end = work.rings.part_offsets[polygon : polygon + 2]
    cuts = work.rings.ring_offsets[first : end + 1]
    xy = np.column_stack((work.x[cuts[0] : cuts[-1]], work.y[cuts[0] : cuts[-1]]))
    triangles = np.asarray(robust(np.split(xy, cuts[1:-1] - cuts[0])), np.int64).reshape(-1, 3) + cuts[0]
    clockwise = work.doubled_areas(triangles) < 0
    triangles[clockwise] = triangles[clockwise, ::-1]
    return triangles


def _by_fans(work: _Polygons) -> list[_Triangles]:
    """Triangulate polygons of one ring of few vertices that one of them sees whole, the one that is not convex if there is one.

    A fan covers such a polygon exactly if none of its triangles is turned over; those that are flat are left to the ears.
    """
    sizes = np.diff(work.rings.vertex_offsets)
    single = np.diff(work.rings.part_offsets) == 1
    single &= work.sound
    return [
        _fans(work, polygons, size)
        for size in range(3, FAN + 1)
        for polygons in [np.flatnonzero(single & (sizes == size))]
        if len(polygons)
    ]


def _fans(work: _Polygons, polygons: np.ndarray, size: int) -> _Triangles:
    """Triangulate polygons (m,) of `size` vertices by fans; return those that it is right for."""
    starts = work.rings.vertex_offsets[polygons]
    rounding = work.rounding[polygons]
    x, y = (_table(each, starts, size) for each in (work.x, work.y))
    dx, dy = np.roll(x, -1, axis=0) - x, np.roll(y, -1, axis=0) - y
    bend = np.roll(dx, 1, axis=0) * dy - np.roll(dy, 1, axis=0) * dx
    apex = bend.argmin(axis=0)
    row = np.arange(len(polygons))
    x -= x[apex, row]
    y -= y[apex, row]
    reach = abs(x) + abs(y)
    area = x * np.roll(y, -1, axis=0) - y * np.roll(x, -1, axis=0)
    # The two sides at the apex make no triangle.
    right = (area > rounding * (reach + np.roll(reach, -1, axis=0))).sum(axis=0) == size - 2
    steps_around = np.arange(1, size - 1)
    corner = np.stack((np.zeros(size - 2, np.int64), steps_around, steps_around + 1), axis=1)
    patterns = (np.arange(size)[:, None, None] + corner) % size
    triangles = patterns[apex[right]] + starts[right, None, None]
    return _Triangles(polygons[right], np.full(right.sum(), size - 2), triangles.reshape(-1, 3))


def _table(values: np.ndarray, starts: np.ndarray, size: int) -> np.ndarray:
    """Return (size, m) the runs of `size` values that begin at `starts` (m,)."""
    return values.take(starts + np.arange(size)[:, None])


def _by_ears(work: _Polygons, polygons: np.ndarray) -> _Triangles:
    """Triangulate polygons by cutting ears in lockstep."""
    outlines = _outlines(work, polygons)
    ears = _Ears(work, polygons, outlines)
    for chunk in _chunks(np.diff(outlines.offsets), ears.reflex_counts):
        ears.cut(chunk)
    return _checked(work, _Triangles(polygons, np.diff(outlines.offsets) - 2, ears.triangles))


class _Outlines(NamedTuple):
    """Polygons as one closed outline each; a hole is joined to the rest by an edge there and back."""

    vertices: np.ndarray  # (k,) int64, positions in `Rings.rows`; the ends of such edges come twice
    offsets: np.ndarray  # (p+1,) int64 into vertices


def _outlines(work: _Polygons, polygons: np.ndarray) -> _Outlines:
    """Return the outlines of polygons (p,)."""
    rings = work.rings
    holes = np.diff(rings.part_offsets)[polygons] - 1
    starts = rings.vertex_offsets[polygons]
    offsets = offsets_of(np.diff(rings.vertex_offsets)[polygons] + 2 * holes)
    # Right where there is no hole; the others are written over.
    vertices = np.minimum(steps(starts, np.diff(offsets)), len(rings.rows) - 1)
    holed = np.flatnonzero(holes)
    for chunk in _chunks(np.diff(offsets)[holed], holes[holed]):
        rows = holed[chunk]
        joined = _Bridges(work, polygons[rows]).join()
        sizes = np.diff(offsets)[rows]
        vertices[steps(offsets[rows], sizes)] = joined[np.arange(joined.shape[1]) < sizes[:, None]]
    return _Outlines(vertices, offsets)


class _Bridges:
    """Joins the holes of m polygons to their shells: pass k takes hole k from the west of each that has one.

    From the westernmost vertex of the hole, its tip, a ray goes west to the outline so far. The vertex to
    join is the western end of the edge it meets, or of the vertices that hide this end the one at the
    smallest angle to the ray (Eberly, Triangulation by Ear Clipping, section 3).
    """

    def __init__(self, work: _Polygons, polygons: np.ndarray) -> None:
        self.x, self.y = work.x, work.y
        self.rounding = work.rounding[polygons]
        parts, self.ring_offsets = work.rings.part_offsets, work.rings.ring_offsets
        self.sizes = np.diff(self.ring_offsets)
        shells = parts[polygons]
        self.hole_offsets = offsets_of(parts[polygons + 1] - shells - 1)
        holes = steps(shells + 1, np.diff(self.hole_offsets))
        vertices, offsets = take_ranges(self.ring_offsets, holes)
        west = np.minimum.reduceat(self.x[vertices], offsets[:-1])
        at_west = self.x[vertices] == np.repeat(west, np.diff(offsets))
        tips = np.minimum.reduceat(np.where(at_west, vertices, len(self.x)), offsets[:-1])
        order = np.lexsort((west, np.repeat(np.arange(len(polygons)), np.diff(self.hole_offsets))))
        self.holes, self.tips = holes[order], tips[order]
        self.lengths = self.sizes[shells]
        width = (self.lengths + np.add.reduceat(self.sizes[holes] + 2, self.hole_offsets[:-1])).max()
        columns = np.minimum(np.arange(width), self.lengths[:, None] - 1)
        self.outline = self.ring_offsets[shells][:, None] + columns

    def join(self) -> np.ndarray:
        """Return the outlines (m, width) int64, positions in `Rings.rows`, padded at the end."""
        for hole in range(np.diff(self.hole_offsets).max()):
            rows = np.flatnonzero(np.diff(self.hole_offsets) > hole)
            which = self.hole_offsets[rows] + hole
            self._insert(rows, self.holes[which], self.tips[which])
        return self.outline

    def _insert(self, rows: np.ndarray, holes: np.ndarray, tips: np.ndarray) -> None:
        """Insert the holes, each from its tip around to its tip, behind the vertex it is joined to."""
        outline, lengths, sizes = self.outline[rows], self.lengths[rows][:, None], self.sizes[holes][:, None]
        joint = self._joint(rows, outline, lengths, holes, tips)[:, None]
        column = np.arange(outline.shape[1])
        start = self.ring_offsets[holes][:, None]
        around = start + (tips[:, None] - start + column - joint - 1) % sizes
        after = np.take_along_axis(outline, np.maximum(column - sizes - 2, 0), axis=1)
        inserted = np.where(column <= joint + 1 + sizes, around, after)
        self.outline[rows] = np.where(column <= joint, outline, inserted)
        self.lengths[rows] += self.sizes[holes] + 2

    def _joint(
        self, rows: np.ndarray, outline: np.ndarray, lengths: np.ndarray, holes: np.ndarray, tips: np.ndarray
    ) -> np.ndarray:
        """Return (m,) the columns of the outlines (m, k) that the holes' tips (m,) are joined to."""
        column = np.arange(outline.shape[1])
        valid = column < lengths
        x, y = self.x[outline], self.y[outline]
        x1, y1 = _taken((column + 1) % lengths, x, y)
        tx, ty = self.x[tips][:, None], self.y[tips][:, None]

        # Counter-clockwise outlines go down where their inside is in the east, and the tip not west of them.
        dx, dy = x1 - x, y1 - y
        slack = self.rounding[rows][:, None] * (abs(dx) + abs(dy))
        down = valid & (y >= ty) & (y1 <= ty) & (y > y1) & (dx * (ty - y) - dy * (tx - x) >= -slack)
        met = x + dx * (ty - y) / np.where(down, dy, 1)
        met = np.where(down, np.minimum(met, tx), -np.inf)
        edge = met.argmax(axis=1)[:, None]
        ix, ax, ay, bx, by = _taken(edge, met, x, y, x1, y1)
        ex, ey = np.where(ax < bx, ax, bx), np.where(ax < bx, ay, by)

        # Vertices in the triangle of the tip, the point met and the edge's western end.
        side = np.where(ey > ty, 1, -1)
        past_ray = (y - ty) * side >= 0
        past_edge = ((ix - ex) * (y - ey) - (ty - ey) * (x - ex)) * side >= 0
        past_bridge = ((ex - tx) * (y - ty) - (ey - ty) * (x - tx)) * side >= 0
        hiding = past_ray & past_edge & past_bridge & (x >= ex) & (x <= tx)

        # From a vertex that the tip lies on, the hole begins where its next vertex is.
        same = abs(x - tx) + abs(y - ty) <= self.rounding[rows][:, None]
        start = self.ring_offsets[holes]
        next_tip = start + (tips - start + 1) % self.sizes[holes]
        toward_x = np.where(same, self.x[next_tip][:, None], tx) - x
        toward_y = np.where(same, self.y[next_tip][:, None], ty) - y
        before, after = (self._direction(rows, x, y, valid, lengths, step) for step in (-1, 1))
        facing = _between_edges(*before, *after, toward_x, toward_y)

        angle = np.where(same, 0, np.arctan2(abs(ty - y), tx - x))
        candidate = valid & (hiding | same | ((x == ex) & (y == ey)))
        key = np.where(candidate, np.where(facing, angle, angle + AWAY), np.inf)
        nearest = np.where(key <= key.min(axis=1, keepdims=True) + SAME_ANGLE, x, -np.inf)
        return nearest.argmax(axis=1)

    def _direction(
        self,
        rows: np.ndarray,
        x: np.ndarray,
        y: np.ndarray,
        valid: np.ndarray,
        lengths: np.ndarray,
        step: int,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return x and y (m, k) from each vertex to the next, by `step`, that is elsewhere."""
        column = np.arange(x.shape[1])
        dx, dy = np.zeros_like(x), np.zeros_like(y)
        for ahead in range(1, x.shape[1]):
            here = valid & (abs(dx) + abs(dy) <= self.rounding[rows][:, None])
            if not here.any():
                break
            other_x, other_y = _taken((column + step * ahead) % lengths, x, y)
            dx, dy = np.where(here, other_x - x, dx), np.where(here, other_y - y, dy)
        return dx, dy


def _taken(column: np.ndarray, *arrays: np.ndarray) -> Iterator[np.ndarray]:
    """Yield of each array (m, k) the elements in columns (m, j) of its rows."""
    return (np.take_along_axis(array, column, axis=1) for array in arrays)


def _between_edges(
    ux: np.ndarray, uy: np.ndarray, wx: np.ndarray, wy: np.ndarray, dx: np.ndarray, dy: np.ndarray
) -> np.ndarray:
    """Whether d points inside at a corner with directions u to the vertex before and w to the one after."""
    from_w, to_u = wx * dy - wy * dx, dx * uy - dy * ux
    convex = wx * uy - wy * ux >= 0
    return np.where(convex, (from_w >= 0) & (to_u >= 0), (from_w >= 0) | (to_u >= 0))


class _Ears:
    """Cuts the ears of p outlines; all state that a vertex has lies in flat arrays over all vertices.

    An ear is a convex corner whose triangle holds no other vertex; only one that was not convex at the start
    can be in it. Each pass tests one corner of each outline, the one with the shortest diagonal, and cuts it
    or sets it aside until one of its neighbours is cut. An outline without ears, because holes touch or
    vertices lie on lines, goes on by relaxed rules: corners may be flat, and vertices may lie on the edges of
    their triangles.
    """

    def __init__(self, work: _Polygons, polygons: np.ndarray, outlines: _Outlines) -> None:
        self.vertices, self.offsets = outlines
        self.sizes = np.diff(self.offsets)
        self.x, self.y = work.x[self.vertices], work.y[self.vertices]
        self.rounding = work.rounding[polygons]
        self.next = following_of(self.offsets)
        self.previous = np.empty_like(self.next)
        self.previous[self.next] = np.arange(len(self.next))
        cross, slack, self.score = self._corners(
            np.arange(len(self.next)), np.repeat(self.rounding, self.sizes)
        )
        self.reflex = cross <= slack
        self.score[self.reflex] = np.inf
        ranks = offsets_of(self.reflex)
        self.reflex_counts = np.diff(ranks[self.offsets])
        self.rank = ranks[:-1] - np.repeat(ranks[self.offsets[:-1]], self.sizes)
        self.starts = self.offsets[:-1] - 2 * np.arange(len(polygons))
        self.triangles = np.zeros((len(self.next) - 2 * len(polygons), 3), np.int64)

    def _corners(self, at: np.ndarray, rounding: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return twice the areas of corners (m,), what rounding may add, the diagonals squared."""
        x, y, a, c = self.x, self.y, self.previous[at], self.next[at]
        ax, ay = x[a], y[a]
        bx, by = x[at] - ax, y[at] - ay
        cx, cy = x[c] - ax, y[c] - ay
        return bx * cy - by * cx, rounding * (abs(bx) + abs(by) + abs(cx) + abs(cy)), cx * cx + cy * cy

    def cut(self, chunk: np.ndarray) -> None:
        """Cut the ears of the outlines in `chunk` (m,); where it can't be done, triangles stay zero."""
        live = _Live(self, chunk)
        while len(live.base):
            if not (live.left > 3).all():
                live.finish()
                continue
            corner = live.score.argmin(axis=1)
            at = live.base + corner
            stuck = np.isinf(live.score[live.row, corner])
            if stuck.any():
                live.relax(stuck)
                continue
            blocked = live.blocked(at)
            live.score[live.row[blocked], corner[blocked]] = np.inf
            live.cut(np.flatnonzero(~blocked), at[~blocked])


class _Live:
    """The outlines of one chunk that are not done yet, m rows of at most k vertices."""

    STATE = (  # what has m as its last axis
        *("outline", "base", "left", "tip", "slot", "rounding", "relaxed"),
        *("reflex_x", "reflex_y", "reflex_vertex"),
    )

    def __init__(self, ears: _Ears, chunk: np.ndarray) -> None:
        self.ears = ears
        self.outline = chunk
        self.base = ears.offsets[chunk]
        self.left = ears.sizes[chunk]  # vertices not cut
        self.tip = self.base.copy()  # one of them
        self.slot = ears.starts[chunk]  # where the next triangle goes
        self.rounding = ears.rounding[chunk]
        self.relaxed = np.zeros(len(chunk), bool)
        self.row = np.arange(len(chunk))
        column = np.arange(self.left.max())
        inside = column < self.left[:, None]
        at = self.base[:, None] + np.where(inside, column, 0)
        self.score = np.where(inside, ears.score[at], np.inf)
        self._list_reflex(at, inside, ears.reflex_counts[chunk].max())

    def _list_reflex(self, at: np.ndarray, inside: np.ndarray, count: int) -> None:
        """Note the vertices (count, m) that may lie in a triangle; nan lies in none."""
        ears = self.ears
        rows, columns = np.nonzero(inside & ears.reflex[at])
        flat = at[rows, columns]
        place = ears.rank[flat], rows
        shape = count, len(self.base)
        self.reflex_x, self.reflex_y = np.full(shape, np.nan), np.full(shape, np.nan)
        self.reflex_vertex = np.full(shape, -1)
        self.reflex_x[place], self.reflex_y[place] = ears.x[flat], ears.y[flat]
        self.reflex_vertex[place] = ears.vertices[flat]

    def blocked(self, at: np.ndarray) -> np.ndarray:
        """(m,) bool: whether another vertex lies in the triangle of the corner `at` of each outline."""
        ears = self.ears
        corners = (ears.previous[at], at, ears.next[at])
        inside = np.ones(self.reflex_x.shape, bool)
        if not inside.size:
            return inside.any(axis=0)
        x, y = [ears.x[corner] for corner in corners], [ears.y[corner] for corner in corners]
        for start, end in ((0, 1), (1, 2), (2, 0)):
            dx, dy = x[end] - x[start], y[end] - y[start]
            slack = self.rounding * (abs(dx) + abs(dy))
            least = np.where(self.relaxed, slack, -slack) + dx * y[start] - dy * x[start]
            inside &= dx * self.reflex_y - dy * self.reflex_x > least
        for corner in corners:
            inside &= self.reflex_vertex != ears.vertices[corner]
        return inside.any(axis=0)

    def cut(self, rows: np.ndarray, at: np.ndarray) -> None:
        """Cut the corners `at` of the outlines `rows`."""
        ears = self.ears
        a, c = ears.previous[at], ears.next[at]
        for column, corner in enumerate((a, at, c)):
            ears.triangles[self.slot[rows], column] = ears.vertices[corner]
        self.slot[rows] += 1
        self.left[rows] -= 1
        self.tip[rows] = a
        ears.next[a], ears.previous[c], ears.next[at] = c, a, -1
        self.score[rows, at - self.base[rows]] = np.inf
        gone = ears.reflex[at]
        self.reflex_x[ears.rank[at[gone]], rows[gone]] = np.nan
        more = self.left[rows] > 3
        for corner in (a, c):
            self._rate(rows[more], corner[more])

    def _rate(self, rows: np.ndarray, at: np.ndarray) -> None:
        """Give the corners `at` of the outlines `rows` (repeated or not) their scores."""
        cross, slack, score = self.ears._corners(at, self.rounding[rows])
        ear = cross > np.where(self.relaxed[rows], -slack, slack)
        self.score[rows, at - self.base[rows]] = np.where(ear, score, np.inf)

    def relax(self, stuck: np.ndarray) -> None:
        """Go on by relaxed rules with outlines that are stuck, and give up those that are so by these."""
        ears, hopeless = self.ears, stuck & self.relaxed
        rows = np.flatnonzero(stuck & ~hopeless)
        self.relaxed[rows] = True
        sizes = ears.sizes[self.outline[rows]]
        at, owners = steps(self.base[rows], sizes), np.repeat(rows, sizes)
        uncut = ears.next[at] >= 0
        self._rate(owners[uncut], at[uncut])
        self._keep(~hopeless)

    def finish(self) -> None:
        """Write the last triangle of the outlines that have three vertices left, and let go of them."""
        ears, done = self.ears, self.left == 3
        a = self.tip[done]
        b = ears.next[a]
        triangle = np.stack((a, b, ears.next[b]), axis=1)
        ears.triangles[self.slot[done]] = ears.vertices[triangle]
        self._keep(~done)

    def _keep(self, keep: np.ndarray) -> None:
        for name in self.STATE:
            setattr(self, name, getattr(self, name)[..., keep])
        self.score = self.score[keep]
        self.row = np.arange(len(self.base))


def _chunks(sizes: np.ndarray, second: np.ndarray) -> Iterator[np.ndarray]:
    """Yield rows of items of like size, sorted by `second` (both (n,) int), together about CHUNK large."""
    classes = (np.log(np.maximum(sizes, 1)) / np.log(1.25)).astype(np.int64)
    order = np.argsort((classes << 32) + second, kind="stable")
    for group in np.split(order, np.flatnonzero(np.diff(classes[order])) + 1):
        rows = max(1, CHUNK // max(1, sizes[group].max(initial=0)))
        for start in range(0, len(group), rows):
            yield group[start : start + rows]


def _leaves(xy: np.ndarray, ring_offsets: np.ndarray) -> np.ndarray:
    """(n,) bool: whether the next vertex of the ring, the first after the last, is elsewhere."""
    following = following_of(ring_offsets)
    x, y = xy[:, 0], xy[:, 1]
    return (x != x[following]) | (y != y[following])


def following_of(offsets: np.ndarray) -> np.ndarray:
    """(n,) int64: the position after each in its run, the run's first after its last."""
    following = np.arange(1, offsets[-1] + 1)
    filled = offsets[1:] > offsets[:-1]
    following[offsets[1:][filled] - 1] = offsets[:-1][filled]
    return following


def _sums(flags: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Return the number of flags set in each run, int64."""
    return np.diff(offsets_of(flags)[offsets])


def by_run(reduce: Any, values: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Reduce the values of each run, float64; 0 for empty runs."""
    results = np.zeros(len(offsets) - 1)
    filled = offsets[1:] > offsets[:-1]
    if filled.any():
        results[filled] = reduce.reduceat(values, offsets[:-1][filled])
    return results


def _turned(xy: np.ndarray, rows: np.ndarray, ring_offsets: np.ndarray, part_offsets: np.ndarray) -> Rings:
    """Return rings whose vertices are xy (v, 2), and turn those that run the wrong way round."""
    vertex_offsets = ring_offsets[part_offsets]
    x, y = xy.T
    largest = by_run(np.maximum, np.maximum(abs(x), abs(y)), vertex_offsets)
    origins = np.repeat(vertex_offsets[:-1], np.diff(vertex_offsets))
    x, y = x - x[origins], y - y[origins]
    following = following_of(ring_offsets)
    areas = by_run(np.add, x * y[following] - y * x[following], ring_offsets) / 2
    shell = np.zeros(len(areas), bool)
    shell[_starts(part_offsets)] = True
    wrong = (areas > 0) != shell
    if wrong.any():
        starts, sizes = ring_offsets[:-1], np.diff(ring_offsets)
        order = steps(np.where(wrong, starts + sizes - 1, starts), sizes, np.where(wrong, -1, 1))
        rows, x, y = rows[order], x[order], y[order]
        areas = np.where(wrong, -areas, areas)
    return Rings(rows, ring_offsets, part_offsets, x, y, areas, ROUNDING * np.spacing(largest))


def _starts(offsets: np.ndarray) -> np.ndarray:
    """Return the starts of the runs that are not empty."""
    return offsets[:-1][offsets[1:] > offsets[:-1]]
