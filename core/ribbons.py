"""Flat ribbons along paths: convex pieces seen from above, with mitred joints, level across or laid on a surface."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .cut import cut_by_mesh
from .joints import MITRE, joints_of, level_turns
from .line_paths import Paths
from .mesh import Mesh
from .progress import Progress
from .surface import Surface

TOGETHER = 1 << 15  # triangles laid on the surface together
WELD = 1e-5  # metres: corners of pieces that are nearer become one vertex


class _Triangles(NamedTuple):
    """Triangles of a ribbon, counter-clockwise seen from above."""

    corners: np.ndarray  # (t, 3, 3) float64 local metres
    features: np.ndarray  # (t,) int64, ascending


def level_ribbons(paths: Paths, width: np.ndarray) -> Mesh:
    """Return ribbons of `width` (f,) metres that are level across, as high as the paths; the paths never go straight up."""
    return _mesh(_triangles(paths, width))


def draped_ribbons(
    paths: Paths, width: np.ndarray, surface: Surface, offset: np.ndarray, progress: Progress
) -> Mesh:
    """Return ribbons of `width` (f,) metres on a surface's triangles, `offset` (f,) metres above them."""
    flat = _triangles(paths, width)
    corners, features = [np.zeros((0, 3, 3))], [np.zeros(0, np.int64)]
    for start in range(0, len(flat.features), TOGETHER):
        plan = flat.corners[start : start + TOGETHER][:, :, [0, 2]]
        boxes = np.concatenate((plan.min(axis=1), plan.max(axis=1)), axis=1)
        pieces, owners = cut_by_mesh(
            plan, flat.features[start : start + TOGETHER], *surface.triangles_in(boxes)
        )
        pieces[:, :, 1] += offset[owners][:, None]
        corners.append(pieces)
        features.append(owners)
        progress((start + len(plan)) / len(flat.features))
    return _mesh(_Triangles(np.concatenate(corners), np.concatenate(features)))


def _triangles(paths: Paths, width: np.ndarray) -> _Triangles:
    """A piece for each segment, square where its joint is not mitred, and there one for the outer corner."""
    joints = joints_of(paths, level=True)
    features = paths.features[joints.path]
    half = width[features] / 2
    turn = level_turns(joints)
    mitred = joints.is_mitred(turn, half)
    before, after = half * _left_of(joints.into), half * _left_of(joints.out)
    tip = (before + after) / (1 + np.cos(np.where(abs(turn) <= MITRE, turn, 0)))
    here = np.flatnonzero(~joints.ends)
    there = joints.following[here]
    start, end = np.where(mitred, tip, after)[:, here], np.where(mitred, tip, before)[:, there]
    a, b = joints.points[:, here], joints.points[:, there]
    pieces = [_both(a - start, b - end, b + end, a + start)]
    owners = [np.repeat(features[here], 2)]
    for sharp in (False, True):
        rows = np.flatnonzero(~mitred & ((abs(turn) > MITRE) == sharp))
        at, left = joints.points[:, rows], turn[rows] > 0
        outer = np.where(left, -1, 1)
        first, second = (at + outer * side[:, rows] for side in (before, after))
        # Where the line turns to the left, the way around its outer corner is counter-clockwise.
        first, second = np.where(left, first, second), np.where(left, second, first)
        corner = second if sharp else at + outer * tip[:, rows]
        found = _both(at, first, corner, second)
        pieces.append(found[::2] if sharp else found)
        owners.append(np.repeat(features[rows], 1 if sharp else 2))
    corners, owner = np.concatenate(pieces), np.concatenate(owners)
    order = np.argsort(owner, kind="stable")
    return _Triangles(corners[order], owner[order])


def _left_of(direction: np.ndarray) -> np.ndarray:
    """Level unit vectors (3, n), a quarter turned to the left seen from above."""
    return np.stack((direction[2], np.zeros_like(direction[0]), -direction[0]))


def _both(a: np.ndarray, b: np.ndarray, c: np.ndarray, d: np.ndarray) -> np.ndarray:
    """The triangles (2 * n, 3, 3) of quadrangles whose corners are (3, n) each, those of one after the other."""
    return np.stack((a, b, c, a, c, d), axis=1).transpose(2, 1, 0).reshape(-1, 3, 3)


def _mesh(triangles: _Triangles) -> Mesh:
    """Return triangles as a mesh whose neighbours share vertices, without those that have no area."""
    points, features = triangles.corners.reshape(-1, 3), np.repeat(triangles.features, 3)
    if not len(points):
        return Mesh.empty()
    places = np.rint(points / WELD).astype(np.int64)
    order = np.lexsort((places[:, 1], places[:, 2], places[:, 0], features))
    places, sorted_features = places[order], features[order]
    new = np.append(True, (places[1:] != places[:-1]).any(axis=1) | (np.diff(sorted_features) > 0))
    number = np.empty(len(points), np.uint32)
    number[order] = np.cumsum(new) - 1
    first = order[new]
    faces = number.reshape(-1, 3)
    distinct = (faces != np.roll(faces, 1, axis=1)).all(axis=1)
    return Mesh(points[first], faces[distinct], features[first])
