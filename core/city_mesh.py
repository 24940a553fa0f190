"""The faces of a city model as one mesh: polygons in any plane triangulated, solids turned outwards, faults noted."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace

import numpy as np

from .city import AREA, LINE, NO_SHELL, POINT, Faces, Faults
from .features import offsets_of, steps
from .mesh import Mesh
from .objects import Dots, Lines
from .triangulate import Triangulate, triangulate

FLAT = 0.01  # metres that a corner may be off its face's plane, as val3dity's default
NO_AREA = 1e-9  # m²
LEVEL = 0.7  # upward share of a normal from which an open face counts as level
LINE_WIDTH = 1.5  # CSS pixels
DOT_SIZE = 6.0


@dataclass
class Skin:
    """Triangles of faces, in the order of the faces."""

    faces: Faces
    triangles: np.ndarray  # (t, 3) int64 rows of the corners
    counts: np.ndarray  # (s,) int64 triangles of each face
    normals: (
        np.ndarray
    )  # (s, 3) float64 of length 1, to the side from which the corners are counter-clockwise

    @property
    def of_triangle(self) -> np.ndarray:
        """(t,) int64: the face of each triangle."""
        return np.repeat(np.arange(len(self.faces)), self.counts)


def usable(faces: Faces, places: np.ndarray, faults: Faults) -> Faces:
    """Leave out faces that are beyond use, and note their faults; `places` (n, 3) are the vertices in local metres."""
    of_corner = np.repeat(np.arange(len(faces)), np.diff(faces.corner_offsets))
    placeless = np.zeros(len(faces), bool)
    placeless[of_corner[~np.isfinite(places[faces.corners]).all(axis=1)]] = True
    faults.add(901, faces.owner[placeless])
    faces = faces.take(~placeless)
    of_ring = np.repeat(np.arange(len(faces)), np.diff(faces.face_offsets))
    of_corner = np.repeat(of_ring, np.diff(faces.ring_offsets))
    repeated, distinct = _repeated(faces)
    area = faces.kind == AREA
    faults.add(102, faces.owner[of_corner[repeated & area[of_corner]]])
    short = (distinct < 3) & area[of_ring]
    faults.add(101, faces.owner[of_ring[short]])
    shells = np.zeros(len(faces), bool)
    filled = np.diff(faces.face_offsets) > 0
    shells[filled] = short[faces.face_offsets[:-1][filled]]
    return faces.take(filled & ~shells)


def _repeated(faces: Faces) -> tuple[np.ndarray, np.ndarray]:
    """(c,) bool: which corners are the same as the one before them in their ring; and (r,) how many others each ring has."""
    lengths = np.diff(faces.ring_offsets)
    before = np.arange(len(faces.corners)) - 1
    filled = lengths > 0
    before[faces.ring_offsets[:-1][filled]] = faces.ring_offsets[1:][filled] - 1
    repeated = faces.corners == faces.corners[before]
    sums = offsets_of(repeated)
    return repeated, lengths - (sums[faces.ring_offsets[1:]] - sums[faces.ring_offsets[:-1]])


def skin(faces: Faces, places: np.ndarray, faults: Faults, robust: Triangulate | None = None) -> Skin:
    """Triangulate polygons, each in the plane of its outer ring. `faces` are usable ones of the kind AREA."""
    points = places[faces.corners]
    offsets = faces.corner_offsets
    of_corner = np.repeat(np.arange(len(faces)), np.diff(offsets))
    points -= points[offsets[:-1]][of_corner]
    normals = newell_normals(points, faces)
    lengths = np.linalg.norm(normals, axis=1)
    unit = normals / np.where(lengths > NO_AREA, lengths, 1)[:, None]
    distance = _off_plane(points, unit, of_corner, offsets)
    faults.add(203, faces.owner[distance > FLAT])
    triangles, built = triangulate(
        _projected(points, unit[of_corner]), faces.ring_offsets, faces.face_offsets, robust
    )
    faults.add(104, faces.owner[~built])
    face_of = of_corner[triangles[:, 0]]
    return Skin(faces, triangles, np.bincount(face_of, minlength=len(faces)), unit)


def newell_normals(points: np.ndarray, faces: Faces) -> np.ndarray:
    """Normals (s, 3) of the outer rings, as long as twice their areas (Newell; Sutherland et al. 1974)."""
    first, after = (
        faces.ring_offsets[faces.face_offsets[:-1]],
        faces.ring_offsets[faces.face_offsets[:-1] + 1],
    )
    counts = after - first
    rows = steps(first, counts)
    following = rows + 1
    ends = offsets_of(counts)
    following[ends[1:] - 1] = first
    products = np.cross(points[rows], points[following])
    return np.add.reduceat(products, ends[:-1], axis=0) if len(counts) else np.zeros((0, 3))


def _off_plane(
    points: np.ndarray, unit: np.ndarray, of_corner: np.ndarray, offsets: np.ndarray
) -> np.ndarray:
    """How far (s,) metres the corners of a face are from its plane through their middle."""
    if not len(unit):
        return np.zeros(0)
    along = np.einsum("ij,ij->i", points, unit[of_corner])
    middle = np.add.reduceat(along, offsets[:-1]) / np.diff(offsets)
    return np.maximum.reduceat(np.abs(along - middle[of_corner]), offsets[:-1])


def _projected(points: np.ndarray, unit: np.ndarray) -> np.ndarray:
    """Points (c, 2) on the coordinate plane that their face's normal is steepest to, counter-clockwise as seen from its tip."""
    axis = np.abs(unit).argmax(axis=1)
    rows = np.arange(len(points))
    first, second = points[rows, (axis + 1) % 3], points[rows, (axis + 2) % 3]
    back = unit[rows, axis] < 0
    return np.column_stack((np.where(back, second, first), np.where(back, first, second)))


def turn_outwards(found: Skin, places: np.ndarray, land: np.ndarray, faults: Faults) -> Skin:
    """Turn the faces of solids outwards, of voids inwards, and level open faces of `land` (o,) bool objects up; note what was wrong."""
    flips = np.zeros(len(found.faces), bool)
    rows = np.flatnonzero(found.faces.shell != NO_SHELL)
    if len(rows):
        flips[rows] = _shell_flips(found, places, faults)
    open_land = (found.faces.shell == NO_SHELL) & land[found.faces.owner]
    flips |= open_land & (found.normals[:, 1] < -LEVEL)
    if not flips.any():
        return found
    turned = flips[found.of_triangle]
    triangles = found.triangles.copy()
    triangles[turned] = triangles[turned, ::-1]
    normals = np.where(flips[:, None], -found.normals, found.normals)
    return replace(found, triangles=triangles, normals=normals)


def _shell_flips(found: Skin, places: np.ndarray, faults: Faults) -> np.ndarray:
    """Which faces of shells are to be turned; (k,) bool for the k faces of shells."""
    faces = found.faces
    rows = np.flatnonzero(faces.shell != NO_SHELL)
    keys = faces.owner[rows] * (faces.shell.max() + 1) + faces.shell[rows]
    _, first, shell = np.unique(keys, return_index=True, return_inverse=True)
    owners, inner = faces.owner[rows][first], faces.inner[rows][first]
    number = np.full(len(faces), -1)
    number[rows] = np.arange(len(rows))
    mine = number[found.of_triangle] >= 0
    triangles, face = faces.corners[found.triangles[mine]], number[found.of_triangle][mine]
    edges = _Edges.of(triangles, face, shell.ravel()[face], len(places))
    count = len(first)
    faults.add(302, owners[edges.any_of(edges.sizes % 2 == 1, count)])
    faults.add(303, owners[edges.any_of(edges.sizes > 2, count)])
    twisted = edges.any_of((edges.sizes == 2) & (edges.balance != 0), count)
    flips = np.zeros(len(rows), bool)
    if twisted.any():
        flips = _untwisted(edges, twisted, shell.ravel())
        faults.add(307, faces.owner[rows][flips])
    volumes = _volumes(triangles, flips[face], shell.ravel()[face], places, count)
    wrong = np.where(inner, volumes > 0, volumes < 0) & (np.abs(volumes) > NO_AREA)
    faults.add(405, owners[wrong & ~twisted])
    return flips ^ wrong[shell.ravel()]


@dataclass
class _Edges:
    """The edges of shells: runs of the sides of triangles between the same two vertices."""

    sides: np.ndarray  # (e,) int64 faces of the sides, edge by edge
    ahead: np.ndarray  # (e,) bool: whether a side goes from the lower vertex to the higher
    starts: np.ndarray  # (k,) int64 into sides
    sizes: np.ndarray  # (k,) int64
    balance: np.ndarray  # (k,) int64: sides ahead less sides back
    shell: np.ndarray  # (k,) int64

    @classmethod
    def of(cls, triangles: np.ndarray, face: np.ndarray, shell: np.ndarray, vertices: int) -> _Edges:
        """The edges of triangles (t, 3) of vertices, of faces (t,) and shells (t,)."""
        _, own = np.unique(np.repeat(shell, 3) * vertices + triangles.ravel(), return_inverse=True)
        corners = own.reshape(-1, 3)
        start, end = corners.ravel(), corners[:, [1, 2, 0]].ravel()
        ahead = start < end
        key = np.minimum(start, end) * (int(own.max(initial=0)) + 1) + np.maximum(start, end)
        order = np.argsort(key, kind="stable")
        begins = np.flatnonzero(np.r_[True, np.diff(key[order]) != 0][: len(order)])
        sizes = np.diff(np.r_[begins, len(order)])
        signs = np.where(ahead, 1, -1)[order]
        balance = np.add.reduceat(signs, begins) if len(begins) else np.zeros(0, np.int64)
        sides = np.repeat(face, 3)[order]
        return cls(sides, ahead[order], begins, sizes, balance, np.repeat(shell, 3)[order][begins])

    def any_of(self, edges: np.ndarray, count: int) -> np.ndarray:
        """(count,) bool: which shells have one of these edges (k,) bool."""
        found = np.zeros(count, bool)
        found[self.shell[edges]] = True
        return found


def _untwisted(edges: _Edges, twisted: np.ndarray, shell: np.ndarray) -> np.ndarray:
    """Which faces to turn so that in these shells, count (m,) bool, neighbours look to one side; the fewer of each connected part.

    Goes from face to face over edges of two.
    """
    pairs = np.flatnonzero((edges.sizes == 2) & twisted[edges.shell])
    at = edges.starts[pairs]
    neighbours: dict[int, list[tuple[int, bool]]] = {}
    sides = zip(edges.sides[at].tolist(), edges.sides[at + 1].tolist(), (edges.balance[pairs] != 0).tolist())
    for one, other, opposed in sides:
        if one != other:
            neighbours.setdefault(one, []).append((other, opposed))
            neighbours.setdefault(other, []).append((one, opposed))
    flips = np.zeros(len(shell), bool)
    seen: set[int] = set()
    for start in neighbours:
        if start in seen:
            continue
        seen.add(start)
        turned = {start: False}
        queue = deque([start])
        while queue:
            face = queue.popleft()
            for other, opposed in neighbours[face]:
                if other not in turned:
                    turned[other] = turned[face] ^ opposed
                    queue.append(other)
        seen.update(turned)
        most = 2 * sum(turned.values()) > len(turned)
        flips[[face for face, flip in turned.items() if flip != most]] = True
    return flips


def _volumes(
    triangles: np.ndarray, flipped: np.ndarray, shell: np.ndarray, places: np.ndarray, count: int
) -> np.ndarray:
    """Volumes (count,) m³ within shells, positive where their triangles look outwards; each from a corner of its own."""
    origin = np.zeros((count, 3))
    origin[shell] = places[triangles[:, 0]]
    a, b, c = (places[triangles[:, corner]] - origin[shell] for corner in range(3))
    signed = np.einsum("ij,ij->i", a, np.cross(b, c)) / 6
    return np.bincount(shell, np.where(flipped, -signed, signed), minlength=count)


def to_mesh(
    found: Skin, places: np.ndarray, features: np.ndarray, slots: np.ndarray, surfaces: np.ndarray
) -> Mesh:
    """Triangles as a mesh: `features` (s,) of the faces, which ascend, their `slots` (s,) uint8 and their `surfaces` (s,).

    Corners of one feature and slot at one place share a vertex, unless they have texture coordinates.
    """
    faces, triangles = found.faces, found.triangles
    corners = np.unique(triangles)
    of_corner = np.repeat(np.arange(len(faces)), np.diff(faces.corner_offsets))
    face = of_corner[corners]
    group = features[face] * 256 + slots[face]
    key = group * len(places) + faces.corners[corners]
    pictured = np.zeros(len(corners), bool)
    if faces.uv is not None:
        pictured = np.isfinite(faces.uv[corners]).all(axis=1)
        # Their own number, after all places of the group's feature.
        key[pictured] = -1 - corners[pictured]
    _, first, vertex = np.unique(key, return_index=True, return_inverse=True)
    # Vertices in the order of their first corners, so that features ascend.
    order = np.argsort(first, kind="stable")
    rank = np.empty(len(order), np.uint32)
    rank[order] = np.arange(len(order), dtype=np.uint32)
    lookup = np.zeros(int(corners.max(initial=0)) + 1, np.uint32)
    lookup[corners] = rank[vertex.ravel()]
    own = corners[first[order]]
    return Mesh(
        places[faces.corners[own]],
        lookup[triangles],
        features[of_corner[own]],
        slots[of_corner[own]].astype(np.uint8),
        uv=None if faces.uv is None else faces.uv[own].astype(np.float32),
        surfaces=surfaces[found.of_triangle] if (surfaces >= 0).any() else None,
    )


def to_lines(faces: Faces, places: np.ndarray, features: np.ndarray, count: int) -> list[Lines]:
    """The polylines among faces; `features` (s,) ascend and are of `count`."""
    rows = np.flatnonzero(faces.kind == LINE)
    some = faces.take(rows)
    of_ring = np.repeat(features[rows], np.diff(some.face_offsets))
    long = np.diff(some.ring_offsets) > 1
    if not long.any():
        return []
    lengths = np.diff(some.ring_offsets)[long]
    at = steps(some.ring_offsets[:-1][long], lengths)
    widths = np.full(count, LINE_WIDTH, np.float32)
    return [Lines(places[some.corners[at]], offsets_of(lengths), of_ring[long], widths)]


def to_dots(faces: Faces, places: np.ndarray, features: np.ndarray, count: int) -> Dots | None:
    """The loose points among faces, as `to_lines`."""
    rows = np.flatnonzero(faces.kind == POINT)
    some = faces.take(rows)
    if not len(some.corners):
        return None
    of_corner = np.repeat(features[rows], np.diff(some.corner_offsets))
    return Dots(places[some.corners], of_corner, np.full(count, DOT_SIZE, np.float32))
