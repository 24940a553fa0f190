"""Roofs: shapes over outlines, as faces seen from above that rise from 0 along the eaves to 1 at the top."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .features import offsets_of, steps, take_ranges
from .footprints import Footprints
from .surface_mesh import pieces
from .triangulate import by_run, following_of

FLAT, GABLED, HIPPED, PYRAMIDAL = range(4)
NAMES = ("flat", "gabled", "hipped", "pyramidal")
# The values of OpenStreetMap's roof:shape that are like one of these.
ALIKE = {
    **dict.fromkeys(("gambrel", "saltbox", "round", "double-saltbox", "quadruple-saltbox"), GABLED),
    **dict.fromkeys(("cross-gabled", "crosspitched", "side-gabled"), GABLED),
    **dict.fromkeys(
        ("half-hipped", "mansard", "side-hipped", "hipped-and-gabled", "side-half-hipped"), HIPPED
    ),
    **dict.fromkeys(("dome", "onion", "cone", "conical", "bellcast"), PYRAMIDAL),
    **dict.fromkeys(("skillion", "lean-to", "sawtooth", "butterfly"), FLAT),
}
MOST_CORNERS = 256  # of an outline under a pitched roof: finding its direction takes the square of that
MOST_SIDES = 16  # of an outline under a hipped roof
STRAIGHT = 1e-3  # metres that a corner may be off the line between its neighbours and count as none
LOST_AREA = 1e-3  # of the outline's, that leaving such corners out may change
ON_LINE = 1e-6  # metres from a roof's ridge or hip that count as on it
LONGEST_TEXT = 40  # characters of a value in a message


class Lid(NamedTuple):
    """Some parts of footprints as faces seen from above: v vertices, p parts."""

    parts: np.ndarray  # (p,) int64, of the footprints
    of: np.ndarray  # (v,) int64, rows of parts
    points: np.ndarray  # (v, 3) float64: x, z in local metres, foot in metres
    rise: np.ndarray  # (v,) float64, 0 at the eaves to 1 at the top
    runs: np.ndarray  # (p,) float64 metres on the plan in which it rises from 0 to 1; 0: flat
    triangles: np.ndarray  # (t, 3) int64, counter-clockwise seen from above, part by part
    counts: np.ndarray  # (p,) int64, triangles of each part
    edges: np.ndarray  # (e, 2) int64, the outlines' edges, the inside on their left, part by part
    sizes: np.ndarray  # (p,) int64, edges of each part


def roof_shapes(texts: np.ndarray | None, heights: np.ndarray) -> tuple[np.ndarray, dict[int, str]]:
    """Return the shapes (f,) int64 of roofs that `texts` (f,) object name, and why some rows are not as named.

    The words are OpenStreetMap's; empty and None are flat, as are roofs over what is not higher than 0.
    """
    shapes = np.zeros(len(heights), np.int64)
    reasons: dict[int, str] = {}
    if texts is None:
        return shapes, reasons
    known: dict[str, tuple[int, str]] = {}
    for row, text in enumerate(texts.tolist()):
        if not text:
            continue
        if text not in known:
            known[text] = _shape(text)
        shapes[row], reason = known[text]
        if reason:
            reasons[row] = reason
    low = np.flatnonzero((shapes != FLAT) & ~(heights > 0))
    shapes[low] = FLAT
    reasons.update((row, "its roof is flat: others need a height above 0") for row in low.tolist())
    return shapes, reasons


def _shape(text: object) -> tuple[int, str]:
    word = str(text)[:LONGEST_TEXT].strip().lower().replace("_", "-").replace(" ", "-")
    if word in NAMES:
        return NAMES.index(word), ""
    shape = ALIKE.get(word, FLAT)
    like = "not known" if word not in ALIKE else "built as the nearest one"
    return shape, f"its roof is {NAMES[shape]}: the shape “{word}” is {like}"


def roof_lids(shape: Footprints, foot: np.ndarray, wanted: np.ndarray) -> tuple[list[Lid], dict[int, str]]:
    """Return faces over the parts of footprints with roofs `wanted` (p,), and why features have other ones.

    `foot` (v,) metres is interpolated along with the places. A part without triangles has a flat roof of none.
    """
    points = np.column_stack((shape.x, shape.z, foot))
    kinds, why = np.where(shape.counts > 0, wanted, FLAT), dict[int, str]()
    found = []
    for kind, maker, instead, reason in _MAKERS:
        parts = np.flatnonzero(kinds == kind)
        if not len(parts):
            continue
        made = maker(shape, points, parts)
        missed = np.setdiff1d(parts, np.concatenate([np.zeros(0, np.int64), *(lid.parts for lid in made)]))
        kinds[missed] = instead
        why.update((row, reason) for row in shape.owners[missed].tolist())
        found += made
    flat = np.flatnonzero(kinds == FLAT)
    return [*found, flat_lid(shape, points, flat)] if len(flat) or not found else found, why


def flat_lid(shape: Footprints, points: np.ndarray, parts: np.ndarray) -> Lid:
    """Return the level faces of some parts; `points` (v, 3) are x, z and foot of the footprints' vertices."""
    rings, triangles = shape.rings, shape.triangles
    if len(parts) < len(shape.counts):
        rings, vertices = rings.take(parts)
        number = np.empty(len(points), np.int64)
        number[vertices] = np.arange(len(vertices))
        triangles = number[triangles[take_ranges(offsets_of(shape.counts), parts)[0]]]
        points = points[vertices]
    sizes = np.diff(rings.vertex_offsets)
    return Lid(
        *(parts, np.repeat(np.arange(len(parts)), sizes), points),
        *(np.zeros(len(points)), np.zeros(len(parts)), triangles, shape.counts[parts]),
        *(np.column_stack((np.arange(len(points)), rings.following())), sizes),
    )


def _gabled(shape: Footprints, points: np.ndarray, parts: np.ndarray) -> list[Lid]:
    """Two faces that fall from a ridge along the middle of the least rectangle around each part."""
    parts = parts[np.diff(shape.rings.vertex_offsets)[parts] <= MOST_CORNERS]
    if not len(parts):
        return []
    lid = flat_lid(shape, points, parts)
    across, half = _across(lid.points, offsets_of(lid.sizes))
    half = np.maximum(half, ON_LINE)
    wide = half[lid.of]
    return [_envelope(lid, np.column_stack((wide + across, wide - across)), half)]


def _across(points: np.ndarray, offsets: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return metres (v,) from the middle lines, and half the widths (p,), of the least rectangles around points.

    One side of the least rectangle lies along an edge of the outline; each is tried.
    """
    counts = np.diff(offsets)
    across, half = np.empty(len(points)), np.empty(len(counts))
    for piece in pieces(counts**2):
        begin, end = offsets[piece.start], offsets[piece.stop]
        x, y = _plane(points[begin:end], offsets[piece.start : piece.stop + 1] - begin)
        across[begin:end], half[piece] = _least(x, y, counts[piece])
    return across, half


def _least(x: np.ndarray, y: np.ndarray, counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """`_across` of parts with `counts` (p,) points x and y (v,)."""
    offsets = offsets_of(counts)
    following = following_of(offsets)
    dx, dy = x[following] - x, y[following] - y
    length = np.maximum(np.hypot(dx, dy), np.finfo(float).tiny)
    dx, dy = dx / length, dy / length
    # Every edge of a part with every one of its points.
    edge = np.repeat(np.arange(len(x)), np.repeat(counts, counts))
    point = steps(np.repeat(offsets[:-1], counts), np.repeat(counts, counts))
    along = x[point] * dx[edge] + y[point] * dy[edge]
    aside = y[point] * dx[edge] - x[point] * dy[edge]
    starts = offsets_of(np.repeat(counts, counts))[:-1]
    ends = [(np.minimum.reduceat(each, starts), np.maximum.reduceat(each, starts)) for each in (along, aside)]
    (west, east), (north, south) = ends
    area = (east - west) * (south - north)
    best = np.flatnonzero(area <= np.repeat(np.minimum.reduceat(area, offsets[:-1]), counts))
    part = np.repeat(np.arange(len(counts)), counts)
    best = best[np.diff(part[best], prepend=-1) > 0]
    long = (east - west >= south - north)[best]
    direction = np.where(long, dx[best], -dy[best]), np.where(long, dy[best], dx[best])
    low, high = np.where(long, north[best], -east[best]), np.where(long, south[best], -west[best])
    across = y * direction[0][part] - x * direction[1][part] - ((low + high) / 2)[part]
    return across, (high - low) / 2


def _hipped(shape: Footprints, points: np.ndarray, parts: np.ndarray) -> list[Lid]:
    """Faces of one slope over all sides of convex parts; one lid for each number of sides."""
    parts, corners, counts = _convex(shape, points, parts)
    found = []
    for size in np.unique(counts).tolist():
        rows = np.flatnonzero(counts == size)
        lid = _fans(points[corners[take_ranges(offsets_of(counts), rows)[0]]], parts[rows], size)
        lid = _envelope(lid, _sides(lid.points, size), np.ones(len(rows)))
        runs = np.zeros(len(rows))
        np.maximum.at(runs, lid.of, lid.rise)
        found.append(lid._replace(rise=lid.rise / runs[lid.of], runs=runs))
    return found


def _convex(
    shape: Footprints, points: np.ndarray, parts: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return those of the parts that are convex and have few sides, and their corners (k,) with counts (q,).

    Corners are rows of `points`, without those on straight lines.
    """
    parts = parts[np.diff(shape.rings.part_offsets)[parts] == 1]
    rings, vertices = shape.rings.take(parts)
    offsets = rings.vertex_offsets
    x, y = _plane(points[vertices], offsets)
    bend = _bends(x, y, offsets)
    bent = bend > STRAIGHT
    corners = offsets_of(bent)[offsets]
    counts = np.diff(corners)
    lost = _areas(x, y, offsets) - _areas(x[bent], y[bent], corners)
    good = (counts >= 3) & (counts <= MOST_SIDES) & (abs(lost) <= LOST_AREA * _areas(x, y, offsets))
    good &= by_run(np.minimum, bend, offsets) >= -STRAIGHT
    kept = take_ranges(corners, np.flatnonzero(good))[0]
    return parts[good], vertices[bent][kept], counts[good]


def _plane(points: np.ndarray, offsets: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return x and northwards y (v,) metres from the first point of each part."""
    near = points[:, :2] - np.repeat(points[offsets[:-1], :2], np.diff(offsets), axis=0)
    return near[:, 0], -near[:, 1]


def _areas(x: np.ndarray, y: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    following = following_of(offsets)
    return by_run(np.add, x * y[following] - y * x[following], offsets) / 2


def _bends(x: np.ndarray, y: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """How far (v,) corners are off the line between their neighbours, negative where the outline is not convex."""
    following = following_of(offsets)
    before = np.empty_like(following)
    before[following] = np.arange(len(following))
    (ax, ay), (bx, by) = (
        (x[to] - x[start], y[to] - y[start])
        for start, to in ((before, slice(None)), (slice(None), following))
    )
    return (ax * by - ay * bx) / np.maximum(np.hypot(ax + bx, ay + by), np.finfo(float).tiny)


def _fans(points: np.ndarray, parts: np.ndarray, size: int) -> Lid:
    """Return level faces over convex parts of `size` corners each, `points` (p * size, 3)."""
    count = len(parts)
    base = size * np.arange(count)[:, None, None]
    ring = np.arange(size)
    fan = np.column_stack((np.zeros(size - 2, np.int64), ring[1:-1], ring[2:]))
    edges = np.column_stack((ring, np.roll(ring, -1)))
    return Lid(
        *(parts, np.repeat(np.arange(count), size), points),
        *(np.zeros(len(points)), np.ones(count), (base + fan).reshape(-1, 3), np.full(count, size - 2)),
        *((base + edges).reshape(-1, 2), np.full(count, size)),
    )


def _sides(points: np.ndarray, size: int) -> np.ndarray:
    """Return the distances (v, size) in metres of the corners of convex parts from their own sides."""
    x, z = points[:, :2].reshape(-1, size, 2).transpose(2, 0, 1)
    dx, dz = np.roll(x, -1, axis=1) - x, np.roll(z, -1, axis=1) - z
    length = np.hypot(dx, dz)
    dx, dz = (dx / length)[:, None], (dz / length)[:, None]
    away = dz * (x[:, :, None] - x[:, None]) - dx * (z[:, :, None] - z[:, None])
    return away.reshape(-1, size)


def _pyramidal(shape: Footprints, points: np.ndarray, parts: np.ndarray) -> list[Lid]:
    """Faces from the sides of parts up to a point above their centroids, which have to see all of them."""
    parts = parts[np.diff(shape.rings.part_offsets)[parts] == 1]
    rings, vertices = shape.rings.take(parts)
    offsets = rings.vertex_offsets
    x, y = _plane(points[vertices], offsets)
    middle = _centroids(x, y, offsets)
    depth = _depths(x, y, offsets, middle)
    seen = np.flatnonzero(by_run(np.minimum, depth, offsets) > STRAIGHT)
    if not len(seen):
        return []
    lid = flat_lid(shape, points, parts[seen])
    corners, offsets = take_ranges(offsets, seen)
    tops = np.empty((len(seen), 3))
    tops[:, :2] = lid.points[offsets[:-1], :2] + middle[seen] * (1, -1)
    tops[:, 2] = by_run(np.minimum, lid.points[:, 2], offsets)
    rows = np.arange(len(seen))
    return [
        lid._replace(
            of=np.concatenate((lid.of, rows)),
            points=np.concatenate((lid.points, tops)),
            rise=np.concatenate((lid.rise, np.ones(len(seen)))),
            runs=by_run(np.minimum, depth[corners], offsets),
            triangles=np.column_stack((lid.edges, len(lid.points) + lid.of)),
            counts=lid.sizes,
        )
    ]


def _centroids(x: np.ndarray, y: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Return the centroids (p, 2) of outlines x and y (v,)."""
    following = following_of(offsets)
    cross = x * y[following] - x[following] * y
    whole = 3 * by_run(np.add, cross, offsets)
    sums = [by_run(np.add, cross * (each + each[following]), offsets) for each in (x, y)]
    return np.column_stack(sums) / whole[:, None]


def _depths(x: np.ndarray, y: np.ndarray, offsets: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Return how far (v,) a place (p, 2) of each part is inside of each side."""
    following, sizes = following_of(offsets), np.diff(offsets)
    x, y = x - np.repeat(places[:, 0], sizes), y - np.repeat(places[:, 1], sizes)
    length = np.hypot(x[following] - x, y[following] - y)
    return (x * y[following] - y * x[following]) / length


def _envelope(lid: Lid, planes: np.ndarray, runs: np.ndarray) -> Lid:
    """Cut the faces of a lid along the lines where another one of `planes` (v, k), metres, becomes the lowest.

    The lowest of them, as a share of `runs` (p,), is the rise.
    """
    columns = np.column_stack((lid.points, planes))
    first = columns.shape[1] - planes.shape[1]
    for plane in range(first + 1, columns.shape[1]):
        lowest = columns[:, first:plane].min(axis=1)
        lid, columns = _cut(lid, columns, columns[:, plane] - lowest)
    lowest = columns[:, first:].min(axis=1)
    rise = np.where(lowest <= ON_LINE, 0, lowest) / runs[lid.of]
    return lid._replace(points=columns[:, :first], rise=rise, runs=runs)


def _cut(lid: Lid, columns: np.ndarray, value: np.ndarray) -> tuple[Lid, np.ndarray]:
    """Cut triangles and edges where `value` (v,), linear in each triangle, is 0; `columns` (v, k) of vertices are interpolated.

    A triangle's side is cut at one place for both of its triangles, and not where a vertex is as good as on the line.
    """
    sign = np.where(abs(value) <= ON_LINE, 0, np.sign(value)).astype(np.int8)
    corners = lid.triangles
    crossed = sign[corners] * sign[np.roll(corners, -1, axis=1)] < 0
    count = len(value)
    keys, number = np.unique(
        _keys(corners, np.roll(corners, -1, axis=1), count)[crossed], return_inverse=True
    )
    low, high = np.divmod(keys, count)
    share = value[low] / (value[low] - value[high])
    added = columns[low] + share[:, None] * (columns[high] - columns[low])
    middles = np.full(corners.shape, -1)
    middles[crossed] = count + number
    triangles, parents = _split_triangles(corners, middles)
    edges, edge_parents = _split_edges(lid.edges, keys, count)
    part = np.repeat(np.arange(len(lid.counts)), lid.counts)
    edge_part = np.repeat(np.arange(len(lid.sizes)), lid.sizes)
    cut = lid._replace(
        of=np.concatenate((lid.of, lid.of[low])),
        triangles=triangles,
        counts=np.bincount(part[parents], minlength=len(lid.counts)),
        edges=edges,
        sizes=np.bincount(edge_part[edge_parents], minlength=len(lid.sizes)),
    )
    return cut, np.concatenate((columns, added))


def _keys(start: np.ndarray, end: np.ndarray, count: int) -> np.ndarray:
    """Numbers of sides, the same both ways."""
    return np.minimum(start, end) * count + np.maximum(start, end)


def _split_triangles(corners: np.ndarray, middles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return triangles (t, 3) cut at the vertices `middles` (t, 3) of their sides, -1 for none, and what each is of."""
    cuts = (middles >= 0).sum(axis=1)
    whole, once, twice = (np.flatnonzero(cuts == each) for each in range(3))
    o, a, b, _, m, _ = _from_corner(corners, middles, once, (middles[once] >= 0).argmax(axis=1) + 2)
    pieces_once = np.stack((o, a, m, o, m, b), axis=1)
    o, a, b, m, _, n = _from_corner(corners, middles, twice, (middles[twice] < 0).argmax(axis=1) + 2)
    pieces_twice = np.stack((o, m, n, m, a, b, m, b, n), axis=1)
    parents = np.concatenate((whole, np.repeat(once, 2), np.repeat(twice, 3)))
    found = np.concatenate((corners[whole], pieces_once.reshape(-1, 3), pieces_twice.reshape(-1, 3)))
    order = np.argsort(parents, kind="stable")
    return found[order], parents[order]


def _from_corner(corners: np.ndarray, middles: np.ndarray, rows: np.ndarray, first: np.ndarray) -> np.ndarray:
    """Return (6, k) the corners of triangles and the middles of their sides, from the corner `first` (k,) on."""
    at = rows, (first + np.arange(3)[:, None]) % 3
    return np.concatenate((corners[at], middles[at]))


def _split_edges(edges: np.ndarray, keys: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return edges (e, 2) cut at the vertices, numbered from `count`, of the sides `keys`, and what each is of."""
    wanted = _keys(edges[:, 0], edges[:, 1], count)
    at = np.minimum(np.searchsorted(keys, wanted), max(len(keys) - 1, 0))
    cut = keys[at] == wanted if len(keys) else np.zeros(len(edges), bool)
    (start, end), middle = edges[cut].T, count + at[cut]
    halves = np.stack((start, middle, middle, end), axis=1).reshape(-1, 2)
    parents = np.concatenate((np.flatnonzero(~cut), np.repeat(np.flatnonzero(cut), 2)))
    order = np.argsort(parents, kind="stable")
    return np.concatenate((edges[~cut], halves))[order], parents[order]


# Each shape's maker returns what it could make; what to make of the others, and what is said about it.
_MAKERS = (
    (
        *(HIPPED, _hipped, GABLED),
        f"its roof is gabled: a hipped one needs a convex outline of {MOST_SIDES} sides at most",
    ),
    (
        *(PYRAMIDAL, _pyramidal, FLAT),
        "its roof is flat: a pyramidal one needs an outline that is seen whole from its middle",
    ),
    (
        GABLED,
        _gabled,
        FLAT,
        f"its roof is flat: a gabled one needs an outline of {MOST_CORNERS} corners at most",
    ),
)
