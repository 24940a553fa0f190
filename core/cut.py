"""Cuts of triangle meshes and polygons along each other, seen from above.

Inside this module "left", "counter-clockwise" and the signs of areas are those of a plane whose second axis is z
and points up: seen from above, where z points down, everything turns the other way.

A mesh is cut along polygons in three steps. Every place where an edge of the polygons meets an edge of the mesh
becomes a node, computed once from the two edges and shared by all that meet there. The lines between the nodes of the
triangles concerned are put together to faces by GEOS. What a face is part of then follows from its edges alone: each
is known to have a certain triangle on its left, and the polygons on its left or right.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Callable, NamedTuple

import numpy as np
from osgeo import ogr

from .errors import GeometryError
from .features import Geometries, decode_wkb, offsets_of, steps, take_ranges
from .gdal_errors import gdal_exceptions
from .triangles import used_only, without_lines
from .triangulate import Rings, tidy_rings, triangulate_rings

TOLERANCE = 1e-7  # metres between vertices of mesh and polygon that count as one; far above rounding
EDGE_TOLERANCE = (
    TOLERANCE / 4
)  # metres from an edge that count as on it; beyond TOLERANCE few are near two edges
MOST_CELLS = 1 << 20
AT_ONCE = 1 << 13  # edges, in a cell each, compared with points at a time
PAIRS = 1 << 15  # pairs of triangles worked on at a time
NEGLIGIBLE = 16  # times the rounding of a coordinate times the length around a piece is an area of none
_HEADER = struct.Struct("<BII")


class Area(NamedTuple):
    """Polygons that do not overlap, as their edges; what is inside lies on the left of each."""

    points: np.ndarray  # (n, 2) float64 x and z in metres, no two of them the same
    edges: np.ndarray  # (e, 2) int64, rows of points


def dissolve(xz: np.ndarray, ring_offsets: np.ndarray, part_offsets: np.ndarray) -> Area:
    """Return the union of p polygons, which may overlap, touch or be invalid.

    xz (n, 2) float64 metres; ring offsets (r+1,) into it, part offsets (p+1,) into rings, shells first. Raises
    GeometryError where GEOS can't repair them.
    """
    if not np.isfinite(xz).all():
        raise GeometryError(
            "The polygons have infinite coordinates, or some that are no numbers: repair them."
        )
    wkb = _collection_wkb(xz, tidy_rings(xz, ring_offsets, part_offsets))
    try:
        with gdal_exceptions():
            polygons = ogr.Geometry(ogr.wkbMultiPolygon)
            for polygon in _polygons_of(ogr.CreateGeometryFromWkb(wkb).MakeValid()):
                polygons.AddGeometry(polygon)
            union = decode_wkb([bytes(polygons.UnionCascaded().ExportToIsoWkb())])
    except RuntimeError as error:
        raise GeometryError(f"The polygons can't be merged into one area ({error}): repair them.") from error
    return _noded(_edges_of(union))


def boxes_touched(boxes: np.ndarray, area: Area) -> np.ndarray:
    """Return (k,) int8: -1 for boxes outside of an area, 0 for those that its boundary meets, 1 for those inside.

    `boxes` (k, 4) float64 metres: least x and z, greatest x and z.
    """
    sides = np.full(len(boxes), -1, np.int8)
    if not len(boxes) or not len(area.edges):
        return sides
    low, high = boxes[:, :2], boxes[:, 2:]
    cells = _Cells.even(low.min(axis=0), high.max(axis=0), 4 * len(boxes))
    boundary = _Boundary(area, cells)
    sides[boundary.inside((low + high) / 2)] = 1
    edge, box = _pairs(boundary.listing, cells.cover_boxes(low, high))
    sides[box[_meet(boundary.ends[edge], low[box] - TOLERANCE, high[box] + TOLERANCE)]] = 0
    return sides


def clip_mesh(positions: np.ndarray, triangles: np.ndarray, area: Area) -> tuple[np.ndarray, np.ndarray]:
    """Return the part of a mesh within an area: positions (u, 3) float64 and triangles (s, 3) uint32.

    `positions` (v, 3) are x, height and z in metres, `triangles` (t, 3) rows of them, counter-clockwise seen from
    above, as are those returned. Triangles that the area's boundary does not meet stay as they are, and come first.
    Neighbours share the vertices along a cut, and two meshes that share an edge cut it at the same coordinates.
    """
    triangles = np.asarray(triangles, np.int64)
    if not len(triangles) or not len(area.edges):
        return np.zeros((0, 3)), np.zeros((0, 3), np.uint32)
    xz = positions[:, [0, 2]].astype(np.float64)
    cells = _Cells.even(xz.min(axis=0), xz.max(axis=0), len(triangles) // 2)
    boundary = _Boundary(area, cells)
    touched = np.flatnonzero(cells.meeting(xz, triangles, boundary.listing))
    # Between triangles in cells without an edge and the middles of these there is none.
    inside = (boundary.west_of_middles % 2 == 1)[cells.at(xz)][triangles[:, 0]]
    inside_touched = boundary.inside(xz[triangles[touched]].mean(axis=1))
    noding = _Noding(positions, triangles[touched, ::-1], area.points, boundary)
    inside[touched] = inside_touched & ~noding.cut
    pieces = _faces(noding, inside_touched)
    # An outline that comes twice through a node may have a triangle there that is a line to and fro.
    pieces = without_lines(pieces)
    used, found = used_only(noding.positions, np.concatenate((triangles[inside], pieces[:, ::-1])))
    return used, found.astype(np.uint32)


def cut_by_mesh(
    corners: np.ndarray, owners: np.ndarray, positions: np.ndarray, triangles: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Lay polygons on a mesh: return pieces (k, 3, 3) float64 x, height, z of them on its planes, and their owners (k,).

    The polygons are convex, `corners` (p, c, 2) float64 x and z in metres, turned either way, with `owners` (p,), and may
    have a corner twice. The mesh is `positions` (v, 3) float64 x, height, z and `triangles` (t, 3) rows of them. Pieces come in the order
    of the polygons and are counter-clockwise seen from above. What is off the mesh is left out.
    """
    pieces, rows = [np.zeros((0, 3, 3))], [np.zeros(0, np.int64)]
    if len(corners) and len(triangles):
        corners = _counter_clockwise(corners)
        for polygon, triangle in _overlaps(corners, positions, triangles):
            mesh = positions[triangles[triangle]]
            found, pair = _overlay(corners[polygon], mesh)
            pieces.append(found)
            rows.append(polygon[pair])
    return np.concatenate(pieces), owners[np.concatenate(rows)]


def common_ground(
    corners: np.ndarray, positions: np.ndarray, triangles: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return pairs of a polygon and a triangle of a mesh, (k,) int64 each, that share an area; arguments as in `cut_by_mesh`."""
    pairs = [np.zeros((0, 2), np.int64)]
    if len(corners) and len(triangles):
        corners = _counter_clockwise(corners)
        for polygon, triangle in _overlaps(corners, positions, triangles):
            _, pair = _overlay(corners[polygon], positions[triangles[triangle]])
            pair = np.unique(pair)
            pairs.append(np.column_stack((polygon[pair], triangle[pair])))
    polygon, triangle = np.concatenate(pairs).T
    return polygon, triangle


class _Listing(NamedTuple):
    """Which items lie in which cells, one row for each item and cell."""

    item: np.ndarray  # (k,) int64
    cell: np.ndarray  # (k,) int64


class _Cells:
    """Rectangular cells, for finding what is near to what."""

    def __init__(self, x: np.ndarray, z: np.ndarray) -> None:
        self.x, self.z = x, z  # lines between the cells: (columns+1,), (rows+1,)
        self.columns, self.rows = len(x) - 1, len(z) - 1

    @classmethod
    def even(cls, low: np.ndarray, high: np.ndarray, count: int) -> _Cells:
        """About `count` equal cells over a box, and some around it; a regular grid is not on the lines."""
        size = np.maximum(high - low, TOLERANCE)
        side = np.sqrt(size.prod() / min(max(count, 1), MOST_CELLS))
        counts = np.minimum(np.ceil(size / side), MOST_CELLS).astype(int)
        low, high = low - 1.31 * size / counts - TOLERANCE, high + 1.17 * size / counts + TOLERANCE
        return cls(*(np.linspace(low[axis], high[axis], counts[axis] + 3) for axis in (0, 1)))

    @classmethod
    def crowded(cls, points: np.ndarray) -> _Cells:
        """Cells with about as many of the points (n, 2) in each column, and in each row."""
        step = max(1, int(np.sqrt(len(points))))
        lines = []
        for values in np.sort(points, axis=0).T:
            ends = values[0] - TOLERANCE, values[-1] + TOLERANCE
            lines.append(np.unique(np.append(values[step:-1:step], ends)))
        return cls(*lines)

    def column(self, x: np.ndarray) -> np.ndarray:
        """The column of each x, the nearest one outside of the cells."""
        return np.clip(np.searchsorted(self.x, x, side="right") - 1, 0, self.columns - 1)

    def row(self, z: np.ndarray) -> np.ndarray:
        """The row of each z, the nearest one outside of the cells."""
        return np.clip(np.searchsorted(self.z, z, side="right") - 1, 0, self.rows - 1)

    def at(self, points: np.ndarray) -> np.ndarray:
        """The cell (n,) of each point (n, 2)."""
        return self.row(points[:, 1]) * self.columns + self.column(points[:, 0])

    def cover(self, corners: np.ndarray) -> _Listing:
        """List the cells that each item meets, or nearly so; (n, 2, 2) lines or (n, k, 2) convex polygons."""
        low, high = corners.min(axis=1) - TOLERANCE, corners.max(axis=1) + TOLERANCE
        item = np.flatnonzero((low[:, 0] <= self.x[-1]) & (high[:, 0] >= self.x[0]))
        first = self.column(low[item, 0])
        counts = self.column(high[item, 0]) - first + 1
        item, column = np.repeat(item, counts), steps(first, counts)
        north, south = self._reach(corners, item, column)
        met = (north <= south) & (north <= self.z[-1]) & (south >= self.z[0])
        item, column, first = item[met], column[met], self.row(north[met])
        counts = self.row(south[met]) - first + 1
        row = steps(first, counts)
        return _Listing(np.repeat(item, counts), row * self.columns + np.repeat(column, counts))

    def cover_boxes(self, low: np.ndarray, high: np.ndarray) -> _Listing:
        """List the cells that boxes, `low` to `high` (n, 2), meet, or nearly so."""
        item = np.flatnonzero(
            ((low <= (self.x[-1], self.z[-1])) & (high >= (self.x[0], self.z[0]))).all(axis=1)
        )
        low, high = low[item] - TOLERANCE, high[item] + TOLERANCE
        west, north = self.column(low[:, 0]), self.row(low[:, 1])
        columns, rows = self.column(high[:, 0]) - west + 1, self.row(high[:, 1]) - north + 1
        row, count = steps(north, rows), np.repeat(columns, rows)
        first = row * self.columns + np.repeat(west, rows)
        return _Listing(np.repeat(np.repeat(item, rows), count), steps(first, count))

    def _reach(
        self, corners: np.ndarray, item: np.ndarray, column: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return the least and the greatest z (k,) of items within columns; the least is infinite where there is none."""
        west, east = self.x[column] - TOLERANCE, self.x[column + 1] + TOLERANCE
        north, south = np.full(len(item), np.inf), np.full(len(item), -np.inf)
        count = corners.shape[1]
        for corner in range(count if count > 2 else 1):
            (ax, az), (bx, bz) = corners[item, corner].T, corners[item, (corner + 1) % count].T
            run = bx - ax
            steep = abs(run) <= TOLERANCE
            slope = (bz - az) / np.where(steep, 1, run)
            least, most = np.minimum(ax, bx), np.maximum(ax, bx)
            here = (least <= east) & (most >= west)
            for x, z in ((west, az), (east, bz)):
                reached = np.where(steep, z, az + (np.clip(x, least, most) - ax) * slope)
                north = np.where(here, np.minimum(north, reached), north)
                south = np.where(here, np.maximum(south, reached), south)
        return north - TOLERANCE, south + TOLERANCE

    def meeting(self, xz: np.ndarray, triangles: np.ndarray, listing: _Listing) -> np.ndarray:
        """Whether the box of each triangle (t, 3) of vertices xz (v, 2) meets a cell that is listed; (t,) bool."""
        counts = np.zeros((self.rows + 1, self.columns + 1), np.int32)
        listed = np.bincount(listing.cell, minlength=self.rows * self.columns) > 0
        counts[1:, 1:] = listed.reshape(self.rows, self.columns).cumsum(axis=0).cumsum(axis=1)
        column, row = (
            self._span(of(xz[:, axis]), triangles) for axis, of in ((0, self.column), (1, self.row))
        )
        width, counts = self.columns + 1, counts.ravel()
        upper, lower = row[0] * width, (row[1] + 1) * width
        left, right = column[0], column[1] + 1
        return counts[lower + right] - counts[lower + left] - counts[upper + right] + counts[upper + left] > 0

    @staticmethod
    def _span(number: np.ndarray, triangles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        a, b, c = (number.astype(np.int32)[column] for column in triangles.T)
        return np.minimum(np.minimum(a, b), c), np.maximum(np.maximum(a, b), c)


def _matches(one: _Listing, other: _Listing) -> tuple[np.ndarray, np.ndarray]:
    """Return the items of both listings that share a cell, as often as they do."""
    order = np.argsort(other.cell, kind="stable")
    offsets = offsets_of(np.bincount(other.cell, minlength=int(one.cell.max(initial=0)) + 1))
    first = offsets[one.cell]
    counts = offsets[one.cell + 1] - first
    return np.repeat(one.item, counts), other.item[order[steps(first, counts)]]


def _pairs(one: _Listing, other: _Listing) -> tuple[np.ndarray, np.ndarray]:
    """Return the items of both listings that share a cell, each pair once, in the order of the first."""
    return _once(*_matches(one, other))


def _once(first: np.ndarray, second: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return each pair of non-negative integers once, sorted."""
    count = int(second.max(initial=0)) + 1
    keys = np.unique(first * count + second)
    return keys // count, keys % count


class _Boundary:
    """The edges of an area that matter to some cells: those in them, and those west of them."""

    def __init__(self, area: Area, cells: _Cells) -> None:
        ends = area.points[area.edges]
        low, high = ends.min(axis=1), ends.max(axis=1)
        near = (high[:, 1] >= cells.z[0]) & (low[:, 1] <= cells.z[-1]) & (low[:, 0] <= cells.x[-1])
        self.cells = cells
        self.edges, self.ends = area.edges[near], ends[near]
        self.listing = cells.cover(self.ends)
        (ax, az), (bx, bz) = self.ends[:, 0].T, self.ends[:, 1].T
        downwards = (az > bz) | ((az == bz) & (ax > bx))
        self.upwards = np.where(downwards[:, None, None], self.ends[:, ::-1], self.ends)
        self.middle_x, self.middle_z = _middles(cells.x), _middles(cells.z)
        self.west_of_middles = self._count_west()  # (cells,) int64: edges west of the middle of each cell

    def inside(self, points: np.ndarray) -> np.ndarray:
        """Whether each point (n, 2) in the cells lies inside of the area; (n,) bool.

        From the middle of its cell, for which the edges to the west are counted, a path leads to each point: first
        along x, then along z. It crosses edges of the cell only, and the same test decides about each of its ends.
        """
        cell = self.cells.at(points)
        point, edge = _matches(_Listing(np.arange(len(points)), cell), self.listing)
        x, z = points[point].T
        from_x = self.middle_x[cell[point] % self.cells.columns]
        from_z = self.middle_z[cell[point] // self.cells.columns]
        (px, pz), (qx, qz) = self.upwards[edge].transpose(1, 2, 0)
        corner = self._is_east(edge, x, from_z)
        along_x = ((pz > from_z) != (qz > from_z)) & (self._is_east(edge, from_x, from_z) != corner)
        along_z = ((px > x) != (qx > x)) & (self._is_east(edge, x, z) != corner)
        crossed = np.bincount(point, along_x ^ along_z, minlength=len(points)).astype(np.int64)
        return (self.west_of_middles[cell] + crossed) % 2 == 1

    def _count_west(self) -> np.ndarray:
        """Return how many edges lie west of the middle of each cell, (rows * columns,) int64."""
        columns, middle_x, middle_z = self.cells.columns, self.middle_x, self.middle_z
        (px, pz), (qx, qz) = self.upwards.transpose(1, 2, 0)
        first = np.searchsorted(middle_z, pz)
        counts = np.searchsorted(middle_z, qz) - first
        edge, row = np.repeat(np.arange(len(px)), counts), steps(first, counts)
        share = (middle_z[row] - pz[edge]) / (qz - pz)[edge]
        x = px[edge] + share * (qx - px)[edge]
        # The sum is rounded: which middles are east of the edge is decided as it is for points.
        guess = np.clip(np.searchsorted(middle_x, x) - 1, 0, columns - 1)
        column = guess.copy()
        for near in (guess, np.minimum(guess + 1, columns - 1)):
            column += ~self._is_east(edge, middle_x[near], middle_z[row])
        at = row * (columns + 1) + np.minimum(column, columns)
        found = np.bincount(at, minlength=self.cells.rows * (columns + 1))
        return found.reshape(-1, columns + 1)[:, :-1].cumsum(axis=1).ravel()

    def _is_east(self, edge: np.ndarray, x: np.ndarray, z: np.ndarray) -> np.ndarray:
        """Whether points (k,) lie east of the lines through edges; one on a line counts as a trifle east and south."""
        (px, pz), (qx, qz) = self.upwards[edge].transpose(1, 2, 0)
        turn = (qx - px) * (z - pz) - (qz - pz) * (x - px)
        return (turn < 0) | ((turn == 0) & (qz > pz))


def _middles(lines: np.ndarray) -> np.ndarray:
    return (lines[:-1] + lines[1:]) / 2


def _meet(ends: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Whether each line (n, 2, 2) meets its box, `low` to `high` (n, 2): none of three axes separates them."""
    centre, half = (low + high) / 2, (high - low) / 2
    start, run = ends[:, 0] - centre, ends[:, 1] - ends[:, 0]
    beside = (ends.min(axis=1) > high) | (ends.max(axis=1) < low)
    off = abs(run[:, 0] * start[:, 1] - run[:, 1] * start[:, 0])
    return ~beside.any(axis=1) & (off <= abs(run[:, ::-1] * half).sum(axis=1))


def _collection_wkb(xz: np.ndarray, rings: Rings) -> bytes:
    """Return polygons, whose rings are not closed, as the well-known binary of one collection."""
    parts = []
    for start, stop in zip(rings.part_offsets[:-1].tolist(), rings.part_offsets[1:].tolist()):
        parts.append(_HEADER.pack(1, 3, stop - start))
        cuts = rings.ring_offsets[start : stop + 1]
        for rows in np.split(rings.rows[cuts[0] : cuts[-1]], cuts[1:-1] - cuts[0]):
            parts.append(struct.pack("<I", len(rows) + 1))
            parts.append(xz[np.append(rows, rows[0])].astype("<f8").tobytes())
    return _HEADER.pack(1, 7, len(rings.part_offsets) - 1) + b"".join(parts)


def _polygons_of(geometry: ogr.Geometry) -> Iterator[ogr.Geometry]:
    """Yield the polygons within collections, without lines and points."""
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        yield geometry
    else:
        for row in range(geometry.GetGeometryCount()):
            yield from _polygons_of(geometry.GetGeometryRef(row))


def _edges_of(geometries: Geometries) -> Area:
    """Return the edges of polygons that do not overlap."""
    xz = geometries.xyz[:, :2]
    rings = tidy_rings(xz, geometries.ring_offsets, geometries.part_offsets)
    points, number = np.unique(_as_complex(xz[rings.rows]), return_inverse=True)
    return Area(
        np.column_stack((points.real, points.imag)), np.column_stack((number, number[rings.following()]))
    )


def _as_complex(xz: np.ndarray) -> np.ndarray:
    """Points (n, 2) as numbers (n,), which numpy sorts and compares as pairs."""
    return xz[:, 0] + 1j * xz[:, 1]


def _noded(area: Area) -> Area:
    """Let edges run through the points that lie on them, and drop those that then run to and fro.

    Polygons that touch all but exactly would leave gaps too narrow for what comes after.
    """
    points, edges = area
    if not len(edges):
        return area
    edge, point = _once(*_lying(area))
    share, _ = _beside(points[point], points[edges[edge, 0]], points[edges[edge, 1]])
    chains = _chains(edges, edge, share, point)
    first, second, _ = _net(*chains.links(), len(points))
    return Area(points, np.column_stack((first, second)))


def _lying(area: Area) -> tuple[np.ndarray, np.ndarray]:
    """Return edges and points that lie on them between their ends, (k,) int64 each; some pairs more than once."""
    points, edges = area
    cells = _Cells.crowded(points)
    covered, places = cells.cover(points[edges]), _Listing(np.arange(len(points)), cells.at(points))
    found = []
    # Along a line of many points all of them lie in few cells.
    for start in range(0, len(covered.item), AT_ONCE):
        some = _Listing(*(column[start : start + AT_ONCE] for column in covered))
        edge, point = _matches(some, places)
        share, distance = _beside(points[point], points[edges[edge, 0]], points[edges[edge, 1]])
        on = (share > 0) & (share < 1) & (distance <= EDGE_TOLERANCE)
        on &= (edges[edge] != point[:, None]).all(axis=1)
        found.append((edge[on], point[on]))
    edge, point = (np.concatenate(column) for column in zip(*found))
    return edge, point


def _beside(points: np.ndarray, a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return where along lines a to b the feet of points lie (0 at a, 1 at b), and how far the points are off; all (n,)."""
    (dx, dz), (x, z) = (b - a).T, (points - a).T
    length = np.sqrt(dx * dx + dz * dz)
    some = np.where(length > 0, length, 1)
    return (dx * x + dz * z) / (some * some), abs(dx * z - dz * x) / some


def _turn(a: np.ndarray, b: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Return twice the areas (n,) of triangles a, b, point, positive where the point is on the left."""
    (dx, dz), (x, z) = (b - a).T, (points - a).T
    return dx * z - dz * x


class _Chains(NamedTuple):
    """The nodes along lines, line by line."""

    line: np.ndarray  # (k,) int64, ascending
    node: np.ndarray  # (k,) int64

    def linked(self) -> np.ndarray:
        """The rows that another one of the same line and at another node follows; int64."""
        return np.flatnonzero((np.diff(self.line) == 0) & (np.diff(self.node) != 0))

    def links(self) -> tuple[np.ndarray, np.ndarray]:
        """The nodes at both ends of each link."""
        rows = self.linked()
        return self.node[rows], self.node[rows + 1]


def _chains(ends: np.ndarray, line: np.ndarray, share: np.ndarray, node: np.ndarray) -> _Chains:
    """Return lines, whose end nodes are `ends` (m, 2), with nodes (k,) in between, at shares (k,) of lines (k,)."""
    count = len(ends)
    lines = np.concatenate((np.arange(count), line, np.arange(count)))
    shares = np.concatenate((np.full(count, -np.inf), share, np.full(count, np.inf)))
    order = np.lexsort((shares, lines))
    return _Chains(lines[order], np.concatenate((ends[:, 0], node, ends[:, 1]))[order])


def _net(first: np.ndarray, second: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return directed links without those that cancel out, each once, and a row (k,) that each came from."""
    forth = first < second
    keys = np.where(forth, first * count + second, second * count + first)
    keys, rows, number = np.unique(keys, return_index=True, return_inverse=True)
    net = np.bincount(number, np.where(forth, 1, -1), minlength=len(keys))
    left = net != 0
    low, high = np.divmod(keys[left], count)
    return np.where(net[left] > 0, low, high), np.where(net[left] > 0, high, low), rows[left]


class _MeshEdges:
    """The edges of triangles (t, 3), each from its western end (or northern one), so that all meshes agree."""

    def __init__(self, xz: np.ndarray, triangles: np.ndarray) -> None:
        start, end = triangles, np.roll(triangles, -1, axis=1)
        (ax, az), (bx, bz) = np.moveaxis(xz[start], -1, 0), np.moveaxis(xz[end], -1, 0)
        self.forward = (ax < bx) | (
            (ax == bx) & (az < bz)
        )  # (t, 3): whether the triangle's own way is the edge's
        keys = np.where(self.forward, start, end) * len(xz) + np.where(self.forward, end, start)
        keys, number = np.unique(keys, return_inverse=True)
        self.of = number.reshape(-1, 3)  # (t, 3): the edge from each corner to the next
        self.ends = np.column_stack(np.divmod(keys, len(xz)))  # (m, 2) vertices


class _Noding:
    """Where the boundary of an area meets a mesh.

    Nodes are the mesh's vertices, then the area's points, then crossings; a point near a vertex becomes this vertex.
    """

    def __init__(
        self, positions: np.ndarray, triangles: np.ndarray, points: np.ndarray, boundary: _Boundary
    ) -> None:
        self.vertices = len(positions)
        self.triangles = triangles  # (t, 3) counter-clockwise
        self.positions = np.concatenate((positions, np.full((len(points), 3), np.nan)))
        self.positions[self.vertices :, [0, 2]] = points
        self.mesh_edges = _MeshEdges(self.xz(slice(self.vertices)), triangles)
        corners = self.xz(triangles)
        boxes = boundary.cells.cover_boxes(corners.min(axis=1), corners.max(axis=1))
        edge, triangle = _pairs(boundary.listing, boxes)
        self.of_point = self._snapped(boundary.edges[edge, 0], triangle, len(points))
        self.ends = self.of_point[boundary.edges]  # (e, 2) nodes
        self._meet_edges(*_once(np.repeat(edge, 3), self.mesh_edges.of[triangle].ravel()))
        self.within = self._locate(edge, triangle)
        cut = np.isin(self.mesh_edges.of, self.edge_nodes[0]).any(axis=1)
        cut[self.within[1]] = True
        self.cut = cut  # (t,) bool: triangles that are not left as they are

    def xz(self, nodes: np.ndarray | slice) -> np.ndarray:
        """The places (..., 2) of nodes."""
        return self.positions[nodes][..., [0, 2]]

    def _snapped(self, point: np.ndarray, triangle: np.ndarray, count: int) -> np.ndarray:
        """Return the nodes (count,) of points: a vertex that is near, of triangles (k,) that points (k,) may be in."""
        nodes = self.vertices + np.arange(count)
        point, vertex = np.repeat(point, 3), self.triangles[triangle].ravel()
        distance = np.hypot(*(self.xz(nodes[point]) - self.xz(vertex)).T)
        near = np.flatnonzero(distance <= TOLERANCE)
        near = near[np.argsort(-distance[near], kind="stable")]
        nodes[point[near]] = vertex[near]
        return nodes

    def _meet_edges(self, edge: np.ndarray, mesh_edge: np.ndarray) -> None:
        """Find the nodes on edges of the mesh and along edges of the area; the arguments (k,) are those to compare."""
        start, end = self.ends[edge].T
        a, b = self.mesh_edges.ends[mesh_edge].T
        p, q, at_a, at_b = self.xz(start), self.xz(end), self.xz(a), self.xz(b)

        share, distance = _beside(p, at_a, at_b)
        on = (start >= self.vertices) & (share > 0) & (share < 1) & (distance <= EDGE_TOLERANCE)
        rows = np.flatnonzero(on)
        rows = rows[np.lexsort((distance[rows], start[rows]))]
        rows = rows[np.diff(start[rows], prepend=-1) > 0]  # an edge for each, the nearest
        lying = np.full(len(self.positions), -1)
        lying[start[rows]] = mesh_edge[rows]

        passed, meets = [], (lying[start] == mesh_edge) | (lying[end] == mesh_edge)
        for vertex, at in ((a, at_a), (b, at_b)):
            along, distance = _beside(at, p, q)
            is_end = (vertex == start) | (vertex == end)
            on = ~is_end & (along > 0) & (along < 1) & (distance <= EDGE_TOLERANCE)
            passed.append((edge[on], along[on], vertex[on]))
            meets |= is_end | on
        left, right = _turn(p, q, at_a), _turn(p, q, at_b)
        before, after = _turn(at_a, at_b, p), _turn(at_a, at_b, q)
        across = np.flatnonzero(((left > 0) != (right > 0)) & ((before > 0) != (after > 0)) & ~meets)
        crossings = len(self.positions) + np.arange(len(across))
        along = before[across] / (before - after)[across]

        self.positions = np.concatenate((self.positions, np.full((len(across), 3), np.nan)))
        found = np.concatenate((rows, across))
        shares = np.concatenate((share[rows], left[across] / (left - right)[across]))
        nodes = np.concatenate((start[rows], crossings))
        self._place(nodes, a[found], b[found], shares)
        same = self._merge(mesh_edge[found], shares, nodes)
        self.of_point, self.ends = same[self.of_point], same[self.ends]
        passed.append((edge[across], along, same[crossings]))
        # A vertex is passed at each edge of the mesh that ends there.
        lines, shares, nodes = (np.concatenate(column) for column in zip(*passed))
        _, once = np.unique(lines * len(self.positions) + nodes, return_index=True)
        self.chains = _chains(self.ends, lines[once], shares[once], nodes[once])

    def _place(self, nodes: np.ndarray, a: np.ndarray, b: np.ndarray, shares: np.ndarray) -> None:
        """Give nodes on edges a to b their heights, and crossings their places."""
        a, b = self.positions[a], self.positions[b]
        along = a + shares[:, None] * (b - a)
        self.positions[nodes] = np.where(np.isnan(self.positions[nodes]), along, self.positions[nodes])

    def _merge(self, mesh_edge: np.ndarray, shares: np.ndarray, nodes: np.ndarray) -> np.ndarray:
        """Make one of nodes on an edge that are next to each other; return the node that stands for each node."""
        lengths = np.hypot(*np.diff(self.xz(self.mesh_edges.ends[mesh_edge]), axis=1)[:, 0].T)
        order = np.lexsort((nodes, shares, mesh_edge))
        apart = np.diff((shares * lengths)[order], prepend=-1) > EDGE_TOLERANCE
        group = np.cumsum(apart | (np.diff(mesh_edge[order], prepend=-1) > 0)) - 1
        members = nodes[order]
        least = np.full(int(group.max(initial=-1)) + 1, len(self.positions))
        np.minimum.at(least, group, members)  # a point of the area before a crossing
        same = np.arange(len(self.positions))
        same[members] = least[group]
        kept = order[members == least[group]]
        self.edge_nodes = mesh_edge[kept], shares[kept], nodes[kept]
        return same

    def _locate(self, edge: np.ndarray, triangle: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the nodes within triangles, and these triangles; each edge (k,) starts in its triangle (k,) or does not."""
        node = self.ends[edge, 0]
        free = (node >= self.vertices) & ~np.isin(node, self.edge_nodes[2])
        node, triangle = _once(node[free], triangle[free])
        corners = self.triangles[triangle].T
        a, b, c = (self.xz(corner) for corner in corners)
        at = self.xz(node)
        weights = np.stack((_turn(b, c, at), _turn(c, a, at), _turn(a, b, at)))
        inside = (weights > 0).all(axis=0)
        node, triangle, weights = node[inside], triangle[inside], weights[:, inside]
        heights = self.positions[corners[:, inside], 1]
        self.positions[node, 1] = (weights * heights).sum(axis=0) / weights.sum(axis=0)
        return node, triangle

    def mesh_links(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the links around each cut triangle: from a node, to a node, with the triangle on the left; (k,) each."""
        chains = _chains(self.mesh_edges.ends, *self.edge_nodes)
        rows = chains.linked()
        offsets = offsets_of(np.bincount(chains.line[rows], minlength=len(self.mesh_edges.ends)))
        cut = np.flatnonzero(self.cut)
        link, side_offsets = take_ranges(offsets, self.mesh_edges.of[cut].ravel())
        side = np.repeat(np.arange(3 * len(cut)), np.diff(side_offsets))
        forward = self.mesh_edges.forward[cut].ravel()[side]
        first, second = chains.node[rows[link]], chains.node[rows[link] + 1]
        return np.where(forward, first, second), np.where(forward, second, first), cut[side // 3]

    def area_links(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the links along the area's edges: from a node, to a node, in or along a triangle; (k,) each.

        Triangles are convex: a link lies in one if both of its ends do, and is off the mesh if they share none.
        """
        node, triangle = self._incidence()
        offsets = offsets_of(np.bincount(node, minlength=len(self.positions)))
        around, slot_offsets = take_ranges(offsets, self.chains.node)
        slot, triangle = np.repeat(np.arange(len(slot_offsets) - 1), np.diff(slot_offsets)), triangle[around]
        order = np.lexsort((slot, triangle))
        slot, triangle = slot[order], triangle[order]
        both = np.flatnonzero((np.diff(slot) == 1) & (np.diff(triangle) == 0))
        linked, row = np.unique(slot[both], return_index=True)
        real = np.isin(linked, self.chains.linked())
        linked, row = linked[real], row[real]
        first, second, kept = _net(
            self.chains.node[linked], self.chains.node[linked + 1], len(self.positions)
        )
        return first, second, triangle[both[row[kept]]]

    def _incidence(self) -> tuple[np.ndarray, np.ndarray]:
        """Return nodes and the triangles they are part of, sorted by node; (k,) each."""
        count = len(self.triangles)
        at_edge = np.argsort(self.mesh_edges.of.ravel(), kind="stable")
        sides = offsets_of(np.bincount(self.mesh_edges.of.ravel(), minlength=len(self.mesh_edges.ends)))
        around, offsets = take_ranges(sides, self.edge_nodes[0])
        on_edges = np.repeat(self.edge_nodes[2], np.diff(offsets))
        node = np.concatenate((self.triangles.ravel(), on_edges, self.within[0]))
        triangle = np.concatenate((np.repeat(np.arange(count), 3), at_edge[around] // 3, self.within[1]))
        order = np.argsort(node, kind="stable")
        return node[order], triangle[order]


class _Links:
    """Directed links between nodes, with the triangle on the left, and whether the area is there."""

    def __init__(self, count: int, keys: np.ndarray, triangles: np.ndarray, sides: np.ndarray) -> None:
        self.count = count  # of nodes
        self.keys = keys  # (k,) int64, ascending: first * count + second
        self.triangles = triangles  # (k,) int64
        self.sides = sides  # (k,) int64: 1 in the area, -1 out of it, 0 not known
        self.first, self.second = np.divmod(keys, count)

    @classmethod
    def of(cls, noding: _Noding) -> _Links:
        """All links around and within the cut triangles."""
        count = len(noding.positions)
        first, second, triangle = noding.mesh_links()
        area_first, area_second, area_triangle = noding.area_links()
        around = first * count + second
        forth, back = area_first * count + area_second, area_second * count + area_first
        within = ~np.isin(forth, around) & ~np.isin(back, around) & noding.cut[area_triangle]
        keys = np.concatenate((around, forth[within], back[within]))
        triangles = np.concatenate((triangle, area_triangle[within], area_triangle[within]))
        order = np.argsort(keys)
        keys = keys[order]
        sides = np.isin(keys, forth).astype(np.int64) - np.isin(keys, back)
        return cls(count, keys, triangles[order], sides)

    def only(self, kept: np.ndarray) -> _Links:
        """Return the links that are `kept`, (k,) bool."""
        return _Links(self.count, self.keys[kept], self.triangles[kept], self.sides[kept])

    def find(self, first: np.ndarray, second: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the triangles (k,) on the left of links, -1 for none, and 1, -1 or 0: in, out of the area, or not known."""
        keys = first * self.count + second
        at = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        known = self.keys[at] == keys
        return np.where(known, self.triangles[at], -1), np.where(known, self.sides[at], 0)

    def lines(self) -> np.ndarray:
        """The nodes (k, 2) at both ends of each link, those of a link and its reverse once."""
        return np.column_stack(
            _once(np.minimum(self.first, self.second), np.maximum(self.first, self.second))
        )


def _faces(noding: _Noding, inside: np.ndarray) -> np.ndarray:
    """Return the parts of cut triangles within the area as triangles (k, 3) of nodes, counter-clockwise.

    `inside` (t,) says whether a triangle that no boundary runs through lies within the area.
    """
    if not noding.cut.any():
        return np.zeros((0, 3), np.int64)
    links = _Links.of(noding)
    cycles = _Cycles(links, noding.xz)
    islands = np.zeros(len(inside), bool)
    islands[cycles.triangle[cycles.areas <= 0]] = True
    node, rings = cycles.rings(~islands[cycles.triangle] & _within(cycles.triangle, cycles.sides, inside))
    faces = [node[triangulate_rings(rings)[0]]]
    if islands.any():
        faces.append(_faces_with_islands(noding, links.only(islands[links.triangles]), inside))
    return np.concatenate(faces)


def _within(triangle: np.ndarray, sides: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """Whether faces (k,) of triangles, with sides in the area less those out of it, lie within the area."""
    return (triangle >= 0) & np.where(sides == 0, inside[triangle], sides > 0)


class _Cycles:
    """The cycles of links that have one face of a triangle's parts on their left.

    Where a link ends, the next one of its triangle is the first one clockwise from the way back. Without islands, every
    cycle is the outline of a face.
    """

    def __init__(self, links: _Links, xz: Callable[[np.ndarray], np.ndarray]) -> None:
        self.links, self.xz = links, xz
        leader, rank = _cycle_starts(_next_links(links, xz))
        self.order = np.lexsort((-rank, leader))
        self.offsets = np.append(np.flatnonzero(np.diff(leader[self.order], prepend=-1)), len(leader))
        starts = self.offsets[:-1]
        self.triangle = links.triangles[self.order[starts]]
        self.sides = np.add.reduceat(links.sides[self.order], starts)
        corners = xz(links.first[self.order])
        x, z = (corners - np.repeat(corners[starts], np.diff(self.offsets), axis=0)).T
        following = np.arange(1, len(x) + 1)
        following[self.offsets[1:] - 1] = starts
        self.areas = np.add.reduceat(x * z[following] - z * x[following], starts)

    def rings(self, kept: np.ndarray) -> tuple[np.ndarray, Rings]:
        """Return the nodes (v,) of the cycles that are `kept`, (c,) bool, and each of these as a polygon."""
        cycles = np.flatnonzero(kept)
        return self._rings(cycles, np.arange(len(cycles) + 1))

    def polygons(self, kept: np.ndarray) -> tuple[np.ndarray, Rings]:
        """The same, but cycles of one triangle are one polygon: the outer one and its holes."""
        cycles = np.flatnonzero(kept)
        cycles = cycles[np.lexsort((-self.areas[cycles], self.triangle[cycles]))]
        starts = np.flatnonzero(np.diff(self.triangle[cycles], prepend=-1))
        return self._rings(cycles, np.append(starts, len(cycles)))

    def _rings(self, cycles: np.ndarray, part_offsets: np.ndarray) -> tuple[np.ndarray, Rings]:
        rows, offsets = take_ranges(self.offsets, cycles)
        nodes = self.links.first[self.order[rows]]
        rings = tidy_rings(self.xz(nodes), offsets, part_offsets)
        return nodes[rings.rows], rings


def _next_links(links: _Links, xz: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """Return the link (k,) that follows each link around the face on its left."""
    count = links.count
    leaving = links.triangles * count + links.first
    order = np.argsort(leaving, kind="stable")
    arriving = links.triangles * count + links.second
    begin = np.searchsorted(leaving[order], arriving)
    ways = np.searchsorted(leaving[order], arriving, side="right") - begin
    following = order[begin]
    forks = np.flatnonzero(ways > 1)
    rows = np.repeat(forks, ways[forks])
    choice = order[steps(begin[forks], ways[forks])]
    back = xz(links.first[rows]) - xz(links.second[rows])
    ahead = xz(links.second[choice]) - xz(links.first[choice])
    # How far to turn clockwise from the way back; that itself is the last choice.
    turn = np.arctan2(*back.T[::-1]) - np.arctan2(*ahead.T[::-1])
    turn = np.where(turn <= 0, turn + 2 * np.pi, turn)
    best = np.lexsort((turn, rows))
    following[forks] = choice[best[np.append(0, np.cumsum(ways[forks])[:-1])]] if len(forks) else choice
    return following


def _cycle_starts(following: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the least member of each link's cycle, and how many links (k,) are left to it.

    By doubling the distance that is looked ahead.
    """
    leader, ahead = np.arange(len(following)), following
    while True:
        least = np.minimum(leader, leader[ahead])
        if (least == leader).all():
            break
        leader, ahead = least, ahead[ahead]
    own = np.arange(len(following))
    ahead = np.where(leader == own, own, following)
    left = (ahead != own).astype(np.int64)
    while (ahead != leader).any():
        left += left[ahead]
        ahead = ahead[ahead]
    return leader, left


def _faces_with_islands(noding: _Noding, links: _Links, inside: np.ndarray) -> np.ndarray:
    """Return the faces within the area, as `_faces` does, of triangles in which parts of the boundary touch no side."""
    lines = links.lines()
    faces = _polygonized(noding.xz(lines))
    rings = tidy_rings(faces.xyz[:, :2], faces.ring_offsets, faces.part_offsets)
    nodes = np.unique(lines)
    places = _as_complex(noding.xz(nodes))
    order = np.argsort(places)
    node = nodes[order[np.searchsorted(places[order], _as_complex(faces.xyz[rings.rows, :2]))]]

    following = node[rings.following()]
    triangle, side = links.find(node, following)
    face = np.repeat(np.arange(len(rings.part_offsets) - 1), np.diff(rings.vertex_offsets))
    of_face = np.full(len(rings.part_offsets) - 1, -1)
    of_face[face[triangle >= 0]] = triangle[triangle >= 0]
    sides = np.bincount(face, side, minlength=len(of_face))
    # Rings that touch become one: where holes touch, bridges to them could cross.
    keys = node * links.count + following
    order = np.argsort(keys)
    outlines = _Cycles(_Links(links.count, keys[order], face[order], side[order]), noding.xz)
    node, rings = outlines.polygons(_within(of_face, sides, inside)[outlines.triangle])
    return node[triangulate_rings(rings)[0]]


def _polygonized(lines: np.ndarray) -> Geometries:
    """Return the faces between lines (n, 2, 2) that meet at their ends only."""
    records = np.zeros(
        len(lines), [("order", "u1"), ("type", "<u4"), ("count", "<u4"), ("xz", "<f8", (2, 2))]
    )
    records["order"], records["type"], records["count"], records["xz"] = 1, 2, 2, lines
    with gdal_exceptions():
        collection = ogr.CreateGeometryFromWkb(_HEADER.pack(1, 5, len(lines)) + records.tobytes())
        return decode_wkb([bytes(collection.Polygonize().ExportToIsoWkb())])


def _counter_clockwise(corners: np.ndarray) -> np.ndarray:
    """Convex polygons (n, c, 2), those that are clockwise turned over."""
    a, b = corners - corners[:, :1], np.roll(corners, -1, axis=1) - corners[:, :1]
    clockwise = (a[:, :, 0] * b[:, :, 1] - a[:, :, 1] * b[:, :, 0]).sum(axis=1) < 0
    return np.where(clockwise[:, None, None], corners[:, ::-1], corners)


def _overlaps(
    corners: np.ndarray, positions: np.ndarray, triangles: np.ndarray
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield pairs of a polygon and a triangle of the mesh that may overlap, each once, some at a time."""
    xz = positions[:, [0, 2]]
    low, high = corners.min(axis=(0, 1)), corners.max(axis=(0, 1))
    used = xz[triangles[:, 0]]
    in_range = ((used >= low) & (used <= high)).all(axis=1).sum()
    cells = _Cells.even(low, high, max(in_range // 2, len(corners)))
    listing = cells.cover(corners)
    near = np.flatnonzero(cells.meeting(xz, triangles, listing))
    ends = [xz[column] for column in triangles[near].T]
    low, high = np.minimum.reduce(ends), np.maximum.reduce(ends)
    polygon, triangle = _matches(listing, cells.cover_boxes(low, high))
    apart = (corners.min(axis=1)[polygon] >= high[triangle]).any(axis=1)
    apart |= (corners.max(axis=1)[polygon] <= low[triangle]).any(axis=1)
    polygon, triangle = _once(polygon[~apart], triangle[~apart])
    for start in range(0, len(polygon), PAIRS):
        yield polygon[start : start + PAIRS], near[triangle[start : start + PAIRS]]


def _overlay(corners: np.ndarray, mesh: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return what polygons and triangles share: pieces (k, 3, 3) x, height, z on the planes of the mesh, and their pairs (k,).

    `corners` (n, c, 2) are counter-clockwise, `mesh` (n, 3, 3) clockwise. Clipping is done near the origin, for
    coordinates to have as many digits as they can.
    """
    rounding = NEGLIGIBLE * np.spacing(abs(corners).max(axis=(1, 2)))
    origin = mesh[:, 0, [0, 2]]
    local = mesh[:, ::-1][:, :, [0, 2]] - origin[:, None]
    pair, ring, sizes = _shared(local.transpose(1, 2, 0), (corners - origin[:, None]).transpose(1, 2, 0))
    fans = np.maximum(sizes - 2, 0)
    at, second = np.repeat(np.arange(len(pair)), fans), steps(np.ones(len(pair), np.int64), fans)
    fan = np.stack((ring[second + 1, :, at], ring[second, :, at], ring[0, :, at]))  # clockwise
    pair = pair[at]
    around = abs(np.roll(fan, -1, axis=0) - fan).sum(axis=(0, 2))
    solid = -_turn(*fan) > rounding[pair] * around
    pair, fan = pair[solid], fan[:, solid]
    pieces = np.empty((len(pair), 3, 3))
    pieces[:, :, 1] = _on_planes(fan, mesh[pair]).T
    pieces[:, :, [0, 2]] = (fan + origin[pair]).transpose(1, 0, 2)
    return pieces, pair


def _shared(subject: np.ndarray, clip: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return which triangles (3, 2, n) and convex polygons (c, 2, n) overlap, (k,), what they share, (3 + c, 2, k), and its vertices (k,).

    Sutherland and Hodgman's way: the subject is cut along each side of the other one in turn. The last axis is the
    long one; a ring's last vertex is repeated up to the end.
    """
    pair, sizes = np.arange(subject.shape[2]), np.full(subject.shape[2], 3)
    for corner in range(len(clip)):
        a, b = clip[corner][:, pair], clip[(corner + 1) % len(clip)][:, pair]
        (dx, dz), x, z = b - a, subject[:, 0] - a[0], subject[:, 1] - a[1]
        off = dx * z - dz * x
        left = (off > 0).any(axis=0) | ((dx == 0) & (dz == 0))  # a corner twice cuts nothing
        pair, off, sizes = pair[left], off[:, left], sizes[left]
        subject = np.concatenate((subject, subject[-1:]))[:, :, left]
        cut = np.flatnonzero((off < 0).any(axis=0))
        subject[:, :, cut], sizes[cut] = _cut_off(subject[:-1][:, :, cut], off[:, cut], sizes[cut])
    return pair, subject, sizes


def _cut_off(rings: np.ndarray, off: np.ndarray, sizes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Cut off the parts of convex rings (w, 2, n) where `off` (w, n) is negative; return rings (w+1, 2, n), sizes (n,)."""
    width, _, count = rings.shape
    kept = off >= 0
    off_following = np.roll(off, -1, axis=0)
    crossed = kept != (off_following >= 0)
    share = off / np.where(crossed, off - off_following, 1)
    crossing = rings + share[:, None] * (np.roll(rings, -1, axis=0) - rings)
    kept &= np.arange(width)[:, None] < sizes
    emitted = np.stack((kept, crossed), axis=1).reshape(2 * width, count)
    candidates = np.stack((rings, crossing), axis=1).reshape(2 * width, 2, count)
    slot = np.cumsum(emitted, axis=0) - 1
    result = np.empty((width + 1, 2, count))
    row, column = np.nonzero(emitted)
    result[slot[row, column], :, column] = candidates[row, :, column]
    last = np.minimum(np.arange(width + 1)[:, None], slot[-1])
    return np.take_along_axis(result, last[:, None], axis=0), slot[-1] + 1


def _on_planes(points: np.ndarray, mesh: np.ndarray) -> np.ndarray:
    """Return the heights (m, k) on the planes of triangles (k, 3, 3), of points (m, k, 2) relative to their first corners."""
    x, z = points[..., 0], points[..., 1]
    a, b, c = mesh.transpose(1, 2, 0)
    (bx, by, bz), (cx, cy, cz) = b - a, c - a
    return a[1] + ((x * cz - z * cx) * by + (z * bx - x * bz) * cy) / (bx * cz - bz * cx)
