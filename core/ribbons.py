"""Flat ribbons along paths: convex pieces seen from above, with mitred joints, level across or laid on a surface."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .cut import cut_by_mesh
from .joints import MITRE, joints_of, level_turns
from .line_paths import Paths
from .mesh import Mesh, join
from .progress import Progress
from .surface import Surface

TOGETHER = 1 << 14  # pieces worked on together
WELD = 1e-5  # metres: corners of pieces that are nearer become one vertex
HASH = np.array(
    [0x5BD1E9955BD1E995, 0x1B8735939E3779B1, 0x27D4EB2F165667C5, 0x2545F4914F6CDD1D]
)  # any odd numbers


def level_ribbons(paths: Paths, width: np.ndarray) -> Mesh:
    """Return ribbons of `width` (f,) metres that are level across, as high as the paths, which never go straight up."""
    corners, features = _pieces(paths, width)
    return join(
        [
            _welded(corners[some][:, [0, 1, 2, 0, 2, 3]].reshape(-1, 3, 3), np.repeat(features[some], 2))
            for some in _blocks(len(features))
        ]
    )


def draped_ribbons(
    paths: Paths, width: np.ndarray, surface: Surface, offset: np.ndarray, progress: Progress
) -> Mesh:
    """Return ribbons of `width` (f,) metres on a surface's triangles, `offset` (f,) metres above them."""
    corners, features = _pieces(paths, width)
    meshes = []
    for some in _blocks(len(features)):
        plan = corners[some][:, :, [0, 2]]
        boxes = np.concatenate((plan.min(axis=1), plan.max(axis=1)), axis=1)
        laid, owners = cut_by_mesh(plan, features[some], *surface.triangles_in(boxes))
        laid[:, :, 1] += offset[owners][:, None]
        meshes.append(_welded(laid, owners))
        progress(min(some.stop / len(features), 1.0))
    return join(meshes)


def _blocks(count: int) -> Iterator[slice]:
    return (slice(start, start + TOGETHER) for start in range(0, count, TOGETHER))


def _pieces(paths: Paths, width: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return convex quadrangles (q, 4, 3), counter-clockwise seen from above, and their features (q,), ascending.

    One for each segment, square where its joint is not mitred, and there one for the outer corner, which is cut off
    where it is too sharp.
    """
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
    segments = np.stack((a - start, b - end, b + end, a + start))

    rows = np.flatnonzero(~mitred)
    to_left = turn[rows] > 0
    outer = np.where(to_left, -1, 1)
    middle = joints.points[:, rows]
    first, second = (middle + outer * side[:, rows] for side in (before, after))
    # Where the line turns to the left, the way around its outer corner is counter-clockwise.
    first, second = np.where(to_left, first, second), np.where(to_left, second, first)
    corner = np.where(abs(turn[rows]) <= MITRE, middle + outer * tip[:, rows], second)
    corners = np.stack((middle, first, corner, second))

    owners = np.concatenate((features[here], features[rows]))
    order = np.argsort(owners, kind="stable")
    return np.concatenate((segments, corners), axis=2).transpose(2, 0, 1)[order], owners[order]


def _left_of(direction: np.ndarray) -> np.ndarray:
    """Level unit vectors (3, n), a quarter turned to the left seen from above."""
    return np.stack((direction[2], np.zeros_like(direction[0]), -direction[0]))


def _welded(corners: np.ndarray, features: np.ndarray) -> Mesh:
    """Return triangles (t, 3, 3) of features (t,), ascending, as a mesh whose neighbours share vertices, without slivers."""
    points, owners = corners.reshape(-1, 3), np.repeat(features, 3)
    if not len(points):
        return Mesh.empty()
    places = np.column_stack((np.rint(points / WELD).astype(np.int64), owners))
    # Equal places have equal hashes and come next to each other; that others seldom do is all that is asked for.
    order = np.argsort(places @ HASH)
    places = places[order]
    new = np.append(True, (places[1:] != places[:-1]).any(axis=1))
    first = np.minimum.reduceat(order, np.flatnonzero(new))
    rank = np.empty(len(first), np.uint32)
    rank[np.argsort(first)] = np.arange(len(first), dtype=np.uint32)
    vertex = np.empty(len(points), np.uint32)
    vertex[order] = rank[np.cumsum(new) - 1]
    first.sort()
    faces = vertex.reshape(-1, 3)
    distinct = (faces != np.roll(faces, 1, axis=1)).all(axis=1)
    return Mesh(points[first], faces[distinct], owners[first])
