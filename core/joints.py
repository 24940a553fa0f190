"""Where segments of paths meet: directions before and after, and how the bend between them is joined."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .features import offsets_of
from .line_paths import SAME, Paths

MITRE = np.radians(120)  # the sharpest turn that is mitred: the joint is twice as long as the line is wide
UP = np.array([[0.0], [1.0], [0.0]])


@dataclass
class Joints:
    """The vertices of paths, without the last one of closed paths; vectors are (3, n) float64, x east, y up, z south."""

    points: np.ndarray  # (3, n) local metres
    path: np.ndarray  # (n,) int64
    offsets: np.ndarray  # (l+1,) int64 into the joints
    closed: np.ndarray  # (l,) bool
    into: np.ndarray  # unit vectors along the segment before; at a free end the one after
    out: np.ndarray  # unit vectors along the segment after; at a free end the one before
    room: np.ndarray  # (n,) metres: half of the shorter one of both segments
    starts: np.ndarray  # (n,) bool, free ends at the beginning
    ends: np.ndarray  # (n,) bool, free ends

    @property
    def following(self) -> np.ndarray:
        """The next joint (n,) int64 of each; that of a free end is of no use."""
        following = np.arange(1, len(self.path) + 1)
        following[self.offsets[1:] - 1] = self.offsets[:-1]
        return following

    def is_mitred(self, turn: np.ndarray, half: np.ndarray) -> np.ndarray:
        """Whether joints (n,) with a turn in radians can be mitred where lines are `half` (n,) metres wide to each side.

        They can't where the turn is too sharp, or the inner corner would be beyond the middle of a segment.
        """
        turn = abs(turn)
        return (turn <= MITRE) & (np.tan(np.minimum(turn, MITRE) / 2) * half <= self.room)


def joints_of(paths: Paths, level: bool) -> Joints:
    """Return the joints of paths; `level` makes their directions and lengths those seen from above."""
    closed = paths.closed()
    kept = np.ones(len(paths.points), bool)
    kept[paths.offsets[1:][closed] - 1] = False
    points, path = paths.points[kept].T.copy(), paths.owners()[kept]
    offsets = offsets_of(np.diff(paths.offsets) - closed)
    first, last = offsets[:-1], offsets[1:] - 1
    following = np.arange(1, len(path) + 1)
    following[last] = first
    along = points[:, following] - points
    if level:
        along[1] = 0
    length = np.sqrt((along**2).sum(axis=0))
    open_last = last[~closed]
    length[open_last] = 0
    out = along / np.where(length > SAME, length, 1)
    out = out[:, _with_direction(length > SAME, path, offsets)]
    out[0, ~out.any(axis=0)] = 1  # what is seen from above as one place faces east
    before = np.arange(-1, len(path) - 1)
    before[first] = last
    starts, ends = np.zeros((2, len(path)), bool)
    starts[first[~closed]], ends[open_last] = True, True
    into = np.where(starts, out, out[:, before])
    room = np.minimum(np.where(ends, np.inf, length), np.where(starts, np.inf, length[before])) / 2
    return Joints(points, path, offsets, closed, into, out, room, starts, ends)


def _with_direction(there: np.ndarray, path: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Return for each segment (n,) itself or, where it has no direction, the nearest before it in its path, else after it."""
    number = np.arange(len(there))
    if there.all():
        return number
    before = np.maximum.accumulate(np.where(there, number, -1))
    after = np.minimum.accumulate(np.where(there, number, len(there))[::-1])[::-1]
    first, stop = offsets[:-1][path], offsets[1:][path]
    return np.where(before >= first, before, np.where(after < stop, after, number))


def cross(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The cross products (3, n) of vectors (3, n)."""
    return np.stack((a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]))


def dot(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The scalar products (n,) of vectors (3, n)."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def level_turns(joints: Joints) -> np.ndarray:
    """The turns (n,) in radians seen from above, positive to the left; a reversal is one to the left."""
    (ax, _, az), (bx, _, bz) = joints.into, joints.out
    return np.arctan2(az * bx - ax * bz, dot(joints.into, joints.out))
