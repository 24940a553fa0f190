"""Closed bodies along paths: pipes and boxes with mitred joints, and a cone on each segment.

A section is moved along a path. Where the path bends so little that both segments have room for it, one section lies in
the plane that halves the angle, and the volume remains that of the section times the length. At sharper turns both
segments end at right angles, and between them the outer half of the section is turned about the vertex in steps; the
inner half is closed on both sides, each within the other segment.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .features import offsets_of, steps
from .joints import UP, Joints, cross, dot, joints_of, level_turns
from .line_paths import Paths
from .mesh import Mesh, join
from .triangulate import blocks

SIDES = 8  # of pipes and cones
# Of a regular polygon's corners from its centre, where it has the area of a circle of radius 1.
ROUND = np.sqrt(2 * np.pi / SIDES / np.sin(2 * np.pi / SIDES))
CREASE = np.radians(30)  # turns from which on the two sides of a joint are shaded apart
STEP = np.radians(45)  # of a section that is turned about a vertex
STRAIGHT = 1e-7  # sine of a turn that has no axis of its own


def pipes(paths: Paths, radius: np.ndarray) -> Mesh:
    """Return tubes around paths, as thick as their features' `radius` (f,) in metres says, with smooth normals and anchors."""
    angles = np.arange(SIDES) * 2 * np.pi / SIDES
    section = ROUND * np.stack((np.cos(angles), np.sin(angles)))
    meshes = []
    for block in _blocks(paths):
        joints = joints_of(block, level=False)
        sizes = radius[block.features][joints.path]
        bends, shifts = _bends_in_space(joints)
        tube = _Tube(joints, bends, joints.is_mitred(bends.turn, ROUND * sizes), smooth=True, shifts=shifts)
        meshes.append(tube.mesh(block.features, section, sizes, sizes))
    return join(meshes)


def boxes(paths: Paths, width: np.ndarray, height: np.ndarray) -> Mesh:
    """Return rectangular bars that stand on paths, `width` (f,) wide and `height` (f,) high in metres, with anchors."""
    section = np.array([[-0.5, 0.5, 0.5, -0.5], [0.0, 0.0, 1.0, 1.0]])
    meshes = []
    for block in _blocks(paths):
        joints = joints_of(block, level=True)
        wide, high = (sizes[block.features][joints.path] for sizes in (width, height))
        turn = level_turns(joints)
        axis = np.repeat(UP, len(turn), axis=1)
        bends = _Bends(axis, turn, np.full(len(turn), -np.pi / 2))
        tube = _Tube(joints, bends, joints.is_mitred(turn, wide / 2), smooth=False)
        meshes.append(tube.mesh(block.features, section, wide, high))
    return join(meshes)


def cones(paths: Paths, radius: np.ndarray) -> Mesh:
    """Return a cone on each segment, its tip at the segment's end, `radius` (f,) metres wide at its beginning."""
    return join([_cones(block, radius) for block in _blocks(paths)])


def _blocks(paths: Paths) -> list[Paths]:
    """Cut paths into pieces whose temporary arrays stay in the processor's caches."""
    return [paths.take(np.arange(*span)) for span in blocks(paths.offsets) if span[0] < span[1]]


@dataclass
class _Bends:
    """How the direction turns at joints, and where the section is."""

    axis: np.ndarray  # (3, n) unit vectors
    turn: np.ndarray  # (n,) radians about the axis
    angle: (
        np.ndarray
    )  # (n,) radians about the direction into the joint, from the axis to the section's first axis


def _bends_in_space(joints: Joints) -> tuple[_Bends, np.ndarray]:
    """Return bends with sections that turn as little as they can, and by how many corners (l,) closed paths are off at the end.

    A section keeps its angle to the axis of each bend (double reflection, Wang et al. 2008, comes to the same): the
    sum of the angles between axes is what it turns by in a frame that depends on the direction alone.
    """
    normal = cross(joints.into, joints.out)
    sine, cosine = np.sqrt(dot(normal, normal)), dot(joints.into, joints.out)
    first, second = _frames(joints.into)
    straight = sine < STRAIGHT
    axis = np.where(straight, first, normal / np.where(straight, 1, sine))
    turn = np.where(straight & (cosine > 0), 0.0, np.arctan2(sine, cosine))
    before = np.arctan2(dot(axis, second), dot(axis, first))
    first, second = _frames(joints.out)
    after = np.arctan2(dot(axis, second), dot(axis, first))
    drift = after - before
    starts = joints.offsets[:-1]
    at_start = drift[starts]
    drift[starts] = 0
    total = np.cumsum(drift)
    turned = total - total[starts][joints.path]
    # What is left after a round is spread over it; whole sides are made up for by joining other corners.
    side = 2 * np.pi / SIDES
    whole = np.where(joints.closed, turned[joints.offsets[1:] - 1] + at_start, 0)
    shifts = np.rint(whole / side)
    counts = np.diff(joints.offsets)
    share = (np.arange(len(turned)) - starts[joints.path]) / counts[joints.path]
    turned -= share * (whole - shifts * side)[joints.path]
    return _Bends(axis, turn, turned - after), shifts.astype(np.int64)


def _frames(directions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return two unit vectors (3, n) that are perpendicular to each direction (3, n), right-handed in this order.

    Duff et al., Building an Orthonormal Basis, Revisited (2017).
    """
    x, y, z = directions
    sign = np.copysign(1.0, z)
    a = -1 / (sign + z)
    b = x * y * a
    first = np.stack((1 + sign * x * x * a, sign * b, -sign * x))
    return first, np.stack((b, sign + y * y * a, -y))


class _Tube:
    """Rings of vertices along paths, each where a section is: one or more at every joint, and a cap at each free end."""

    def __init__(
        self,
        joints: Joints,
        bends: _Bends,
        mitred: np.ndarray,
        smooth: bool,
        shifts: np.ndarray | None = None,
    ) -> None:
        self.joints, self.bends, self.smooth = joints, bends, smooth
        parts = np.maximum(np.ceil(abs(bends.turn) / STEP), 2).astype(np.int64)
        creased = mitred & (abs(bends.turn) > CREASE) & smooth
        rings = np.where(mitred, 1 + creased, parts + 1)
        free = joints.starts | joints.ends
        counts = rings + free
        self.joint = joint = np.repeat(np.arange(len(counts)), counts)
        number = steps(np.zeros(len(counts), np.int64), counts)
        last = number == counts[joint] - 1
        self.cap = (joints.starts[joint] & (number == 0)) | (joints.ends[joint] & last)
        number -= joints.starts[joint]
        share = number / parts[joint]
        one = mitred[joint]
        self.turned = np.where(one, 0.5, share)  # the share of the turn that a ring is turned by
        self.shaded = np.where(one, np.where(creased[joint], number, 0.5), share)  # its normals
        self.stretch = np.where(one, 1 / np.cos(np.where(one, bends.turn[joint], 0) / 2), 1)
        self.halved = ~one & (number > 0) & (number < parts[joint])  # rings without an inner half
        self.linked = ~self.cap & ~joints.ends[joint] & ~(creased[joint] & ~last)
        self.closing, self.opening = self._closings(offsets_of(counts))
        self.shifts = shifts if shifts is not None else np.zeros(len(joints.closed), np.int64)

    def _closings(self, starts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the last and the first ring (l,) of each path; `starts` (n+1,) are the joints' first rings."""
        return starts[self.joints.offsets[1:]] - 1, starts[self.joints.offsets[:-1]]

    def mesh(self, features: np.ndarray, section: np.ndarray, wide: np.ndarray, high: np.ndarray) -> Mesh:
        """Return the tubes of paths' `features` (l,); the section (2, c) is `wide` and `high` (n,) metres large at each joint."""
        joint, corners = self.joint, section.shape[1]
        first, second = self._axes(self.turned, self.stretch)
        centres = self.joints.points[:, joint]
        positions = _spread(wide[joint] * first, high[joint] * second, section)
        self._halve(positions, section, wide, high)
        positions += centres.T[:, None, :]
        return Mesh(
            positions.reshape(-1, 3),
            self._triangles(positions),
            np.repeat(features[self.joints.path][joint], corners),
            anchors=np.repeat(centres[1], corners),
            normals=self._normals(section) if self.smooth else None,
        )

    def _axes(self, share: np.ndarray, stretch: np.ndarray | float) -> tuple[np.ndarray, np.ndarray]:
        """Return both axes (3, r) of sections that are turned by a `share` (r,) and stretched at right angles to the bend's axis."""
        joint, bends = self.joint, self.bends
        turn = share * bends.turn[joint]
        axis, into = bends.axis[:, joint], self.joints.into[:, joint]
        side = (cross(into, axis) * np.cos(turn) + into * np.sin(turn)) * stretch
        sine, cosine = np.sin(bends.angle)[joint], np.cos(bends.angle)[joint]
        return axis * cosine + side * sine, side * cosine - axis * sine

    def _halve(self, positions: np.ndarray, section: np.ndarray, wide: np.ndarray, high: np.ndarray) -> None:
        """Move the inner halves of rings, positions (r, c, 3) about their centres, onto the axis of the bend."""
        rings = np.flatnonzero(self.halved)
        joint = self.joint[rings]
        sine, cosine = np.sin(self.bends.angle[joint])[:, None], np.cos(self.bends.angle[joint])[:, None]
        across, up = wide[joint][:, None] * section[0], high[joint][:, None] * section[1]
        inner = (across * sine + up * cosine) * np.sign(self.bends.turn[joint])[:, None] < 0
        # The same in all rings of a joint, to the last digit.
        on_axis = (across * cosine - up * sine)[:, :, None] * self.bends.axis[:, joint].T[:, None, :]
        positions[rings] = np.where(inner[:, :, None], on_axis, positions[rings])

    def _normals(self, section: np.ndarray) -> np.ndarray:
        """Normals (r * c, 3) float32: away from the axis, of caps along it."""
        first, second = (each.astype(np.float32) for each in self._axes(self.shaded, 1.0))
        normals = _spread(first, second, (section / ROUND).astype(np.float32))
        caps = np.flatnonzero(self.cap)
        joint = self.joint[caps]
        normals[caps] = (self.joints.into[:, joint] * np.where(self.joints.starts[joint], -1, 1)).T[:, None]
        return normals.reshape(-1, 3)

    def _triangles(self, positions: np.ndarray) -> np.ndarray:
        """Triangles (t, 3) uint32: walls from each ring to the next, and caps; `positions` (r, c, 3) are of all vertices."""
        rings, corners = positions.shape[:2]
        walls = _walls(corners)
        faces = np.arange(0, rings * corners, corners, dtype=np.uint32)[:, None, None] + walls
        drawn = np.repeat(self.linked[:, None], 2 * corners, axis=1)
        closed = self.joints.closed
        joined = self.opening[closed][:, None, None] * corners
        shifted = joined + (walls.astype(np.int64) + self.shifts[closed][:, None, None]) % corners
        last = self.closing[closed]
        faces[last] = np.where(walls < corners, faces[last], shifted)
        corner = np.arange(corners)
        fan = np.stack((np.zeros(corners - 2, np.int64), corner[1:-1], corner[2:]), axis=1)
        for back in (False, True):
            caps = np.flatnonzero(self.cap & (self.joints.starts[self.joint] == back))
            faces[caps, : corners - 2] = caps[:, None, None] * corners + (fan[:, ::-1] if back else fan)
            drawn[caps, : corners - 2] = True
        both = np.flatnonzero(self.halved[1:] & self.halved[:-1] & self.linked[:-1])
        drawn[both] &= ~_empty(positions.reshape(-1, 3)[faces[both]])
        return np.compress(drawn.ravel(), faces.reshape(-1, 3), axis=0)


def _spread(first: np.ndarray, second: np.ndarray, section: np.ndarray) -> np.ndarray:
    """Return the corners (r, c, 3) of a section (2, c) about places whose axes are (3, r) each."""
    corners = np.empty((first.shape[1], section.shape[1], 3), first.dtype)
    for axis in range(3):
        corners[:, :, axis] = np.multiply.outer(first[axis], section[0])
        corners[:, :, axis] += np.multiply.outer(second[axis], section[1])
    return corners


def _walls(corners: int) -> np.ndarray:
    """Triangles (2 * c, 3) uint32 between a ring, vertices 0..c-1, and the next, c..2c-1.

    Opposite sides have diagonals above one another: where they are not plane, they stay as far apart as they are.
    """
    a = np.arange(corners)
    b = (a + 1) % corners
    c, d = corners + b, corners + a
    mirrored = a >= corners // 2
    walls = np.stack((a, b, np.where(mirrored, d, c), np.where(mirrored, b, a), c, d), axis=1)
    return walls.reshape(-1, 3).astype(np.uint32)


def _empty(corners: np.ndarray) -> np.ndarray:
    """Whether two corners of triangles (..., 3, 3) are one; (...) bool."""
    return (corners == np.roll(corners, 1, axis=-2)).all(axis=-1).any(axis=-1)


def _cones(paths: Paths, radius: np.ndarray) -> Mesh:
    begins = paths.begins()
    start, end = paths.points[begins].T, paths.points[begins + 1].T
    features = paths.features[paths.owners()[begins]]
    along, reach = end - start, radius[features]
    length = np.sqrt(dot(along, along))
    along /= length
    first, second = _frames(along)
    angles = np.arange(2 * SIDES) * np.pi / SIDES
    around = first[:, :, None] * np.cos(angles) + second[:, :, None] * np.sin(angles)  # (3, s, 2 * SIDES)
    # Each segment's vertices: the base as the side's edge, the tip once for each side, the base as the cap's edge.
    rim = start[:, :, None] + ROUND * reach[:, None] * around[:, :, ::2]
    tip = np.repeat(end[:, :, None], SIDES, axis=2)
    positions = np.concatenate((rim, tip, rim), axis=2)
    slope = (around * length[:, None] + (along * reach)[:, :, None]) / np.hypot(length, reach)[:, None]
    cap = np.repeat(-along[:, :, None], SIDES, axis=2)
    normals = np.concatenate((slope[:, :, ::2], slope[:, :, 1::2], cap), axis=2)
    anchors = np.repeat(np.stack((start[1], end[1], start[1]), axis=1), SIDES)
    corner = np.arange(SIDES)
    sides = np.stack((corner, (corner + 1) % SIDES, corner + SIDES), axis=1)
    base = 2 * SIDES + np.stack((0 * corner[2:], corner[2:], corner[1:-1]), axis=1)
    faces = np.concatenate((sides, base))
    triangles = (np.arange(len(begins)) * 3 * SIDES)[:, None, None] + faces
    return Mesh(
        positions.transpose(1, 2, 0).reshape(-1, 3),
        triangles.reshape(-1, 3).astype(np.uint32),
        np.repeat(features, 3 * SIDES),
        anchors=anchors,
        normals=normals.transpose(1, 2, 0).reshape(-1, 3).astype(np.float32),
    )
