"""Shapes that three.js makes from sizes, with its sizes where a file gives none; textures from the lower left corner."""

from __future__ import annotations

from typing import Any, Callable

import numpy as np

from .features import offsets_of
from .model_file import Piece

MAX_SEGMENTS = 1024


def _grid(points: np.ndarray, normals: np.ndarray, poles: tuple[float, float] = (0.0, 0.0)) -> Piece:
    """A surface over a grid (rows, columns, 3); its texture runs along the columns and down the rows.

    `poles` are what moves the u of the first and of the last row.
    """
    rows, columns, _ = points.shape
    v, u = np.meshgrid(1 - np.linspace(0, 1, rows), np.linspace(0, 1, columns), indexing="ij")
    u[0] += poles[0]
    u[-1] += poles[1]
    corner = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = (
        each.ravel() for each in (corner[:-1, :-1], corner[1:, :-1], corner[1:, 1:], corner[:-1, 1:])
    )
    triangles = np.concatenate((np.column_stack((a, b, d)), np.column_stack((b, c, d))))
    uv = np.column_stack((u.ravel(), v.ravel()))
    return Piece(
        points.reshape(-1, 3), _with_area(points.reshape(-1, 3), triangles), normals.reshape(-1, 3), uv
    )


def _with_area(points: np.ndarray, triangles: np.ndarray) -> np.ndarray:
    """The triangles without those that a pole makes lines."""
    a, b, c = (np.round(points[triangles[:, corner]], 9) for corner in range(3))
    return triangles[~((a == b).all(1) | (b == c).all(1) | (c == a).all(1))]


def _together(pieces: list[Piece]) -> Piece:
    starts = offsets_of(np.array([len(piece.positions) for piece in pieces]))
    return Piece(
        np.concatenate([piece.positions for piece in pieces]),
        np.concatenate([piece.triangles + start for piece, start in zip(pieces, starts)]),
        np.concatenate([piece.normals for piece in pieces if piece.normals is not None]),
        np.concatenate([piece.uv for piece in pieces if piece.uv is not None]),
    )


def _size(geometry: dict[str, Any], name: str, default: float) -> float:
    value = geometry.get(name)
    return default if value is None else float(value)


def _segments(geometry: dict[str, Any], name: str, default: int, least: int = 1) -> int:
    return int(np.clip(_size(geometry, name, default), least, MAX_SEGMENTS))


def _flat(width: float, height: float, across: int = 1, down: int = 1) -> Piece:
    """A rectangle in the x-y plane that faces z."""
    x, y = np.meshgrid(np.linspace(-0.5, 0.5, across + 1) * width, np.linspace(0.5, -0.5, down + 1) * height)
    points = np.stack((x, y, np.zeros_like(x)), axis=-1)
    return _grid(points, np.broadcast_to((0.0, 0.0, 1.0), points.shape))


def _plane(geometry: dict[str, Any]) -> Piece:
    across, down = _segments(geometry, "widthSegments", 1), _segments(geometry, "heightSegments", 1)
    return _flat(_size(geometry, "width", 1), _size(geometry, "height", 1), across, down)


def _box(geometry: dict[str, Any]) -> Piece:
    width, height, depth = (_size(geometry, name, 1) for name in ("width", "height", "depth"))
    # Each face lies along u and v, and n points out of it.
    x, y, z = np.eye(3)
    sides = [
        (depth, height, -z, y, x * width),
        (depth, height, z, y, -x * width),
        (width, depth, x, -z, y * height),
        (width, depth, x, z, -y * height),
        (width, height, x, y, z * depth),
        (width, height, -x, y, -z * depth),
    ]
    faces = []
    for across, up, u, v, n in sides:
        matrix = np.eye(4)
        matrix[:3, :3] = np.column_stack((u, v, np.cross(u, v)))
        matrix[:3, 3] = n / 2
        faces.append(_flat(across, up).moved(matrix))
    return _together(faces)


def _sphere(geometry: dict[str, Any]) -> Piece:
    radius = _size(geometry, "radius", 1)
    around, down = _segments(geometry, "widthSegments", 32, 3), _segments(geometry, "heightSegments", 16, 2)
    first, sweep = _size(geometry, "phiStart", 0), _size(geometry, "phiLength", 2 * np.pi)
    top, fall = _size(geometry, "thetaStart", 0), _size(geometry, "thetaLength", np.pi)
    theta, phi = np.meshgrid(
        np.minimum(top + np.linspace(0, 1, down + 1) * fall, np.pi),
        first + np.linspace(0, 1, around + 1) * sweep,
        indexing="ij",
    )
    normals = np.stack((-np.cos(phi) * np.sin(theta), np.cos(theta), np.sin(phi) * np.sin(theta)), axis=-1)
    # At a pole, a triangle's corner is in the middle of its segment.
    poles = (-0.5 / around * (top == 0), 0.5 / around * (top + fall >= np.pi))
    return _grid(normals * radius, normals, poles)


def _circle(radius: float, segments: int, first: float, sweep: float) -> Piece:
    """A disk in the x-y plane that faces z."""
    angles = first + np.linspace(0, 1, segments + 1) * sweep
    rim = np.column_stack((np.cos(angles), np.sin(angles), np.zeros(segments + 1)))
    points = np.concatenate((np.zeros((1, 3)), rim))
    second = np.arange(1, segments + 1)
    triangles = np.column_stack((np.zeros(segments, np.int64), second, second + 1))
    return Piece(
        points * radius, triangles, np.tile((0.0, 0.0, 1.0), (len(points), 1)), points[:, :2] / 2 + 0.5
    )


def _disk(geometry: dict[str, Any]) -> Piece:
    segments = _segments(geometry, "segments", 32, 3)
    first, sweep = _size(geometry, "thetaStart", 0), _size(geometry, "thetaLength", 2 * np.pi)
    return _circle(_size(geometry, "radius", 1), segments, first, sweep)


def _cylinder(geometry: dict[str, Any]) -> Piece:
    top, bottom = _size(geometry, "radiusTop", 1), _size(geometry, "radiusBottom", 1)
    height = _size(geometry, "height", 1)
    around, down = _segments(geometry, "radialSegments", 32, 3), _segments(geometry, "heightSegments", 1)
    first, sweep = _size(geometry, "thetaStart", 0), _size(geometry, "thetaLength", 2 * np.pi)
    share, angle = np.meshgrid(
        np.linspace(0, 1, down + 1), first + np.linspace(0, 1, around + 1) * sweep, indexing="ij"
    )
    radius = top + (bottom - top) * share
    points = np.stack((np.sin(angle) * radius, (0.5 - share) * height, np.cos(angle) * radius), axis=-1)
    slope = (bottom - top) / height
    normals = np.stack((np.sin(angle), np.full_like(angle, slope), np.cos(angle)), axis=-1)
    pieces = [_grid(points, normals)]
    for rim, sign in ((top, 1), (bottom, -1)):
        if rim > 0 and not geometry.get("openEnded"):
            # A circle in the x-y plane, seen from above with its first corner at z, or from below.
            matrix = np.eye(4)
            matrix[:3, :3] = [[0, 1, 0], [0, 0, 1], [1, 0, 0]]
            piece = _circle(rim, around, first, sweep)
            lid = piece.moved(matrix)
            triangles = lid.triangles if sign > 0 else lid.triangles[:, ::-1]
            normal = np.tile((0.0, float(sign), 0.0), (len(lid.positions), 1))
            # Each lid reads right from outside.
            uv = piece.positions[:, :2] / rim * (0.5, 0.5 * sign) + 0.5
            place = lid.positions + np.array((0, sign * height / 2, 0))
            pieces.append(Piece(place, triangles, normal, uv))
    return _together(pieces)


def _cone(geometry: dict[str, Any]) -> Piece:
    return _cylinder({**geometry, "radiusTop": 0, "radiusBottom": _size(geometry, "radius", 1)})


def _torus(geometry: dict[str, Any]) -> Piece:
    radius, tube = _size(geometry, "radius", 1), _size(geometry, "tube", 0.4)
    rows, around = _segments(geometry, "radialSegments", 12, 3), _segments(geometry, "tubularSegments", 48, 3)
    arc = _size(geometry, "arc", 2 * np.pi)
    # Downwards, as other surfaces have their rows.
    v, u = np.meshgrid(np.linspace(2 * np.pi, 0, rows + 1), np.linspace(0, arc, around + 1), indexing="ij")
    normals = np.stack((np.cos(v) * np.cos(u), np.cos(v) * np.sin(u), np.sin(v)), axis=-1)
    middle = np.stack((np.cos(u), np.sin(u), np.zeros_like(u)), axis=-1) * radius
    return _grid(middle + normals * tube, normals)


SHAPES: dict[str, Callable[[dict[str, Any]], Piece]] = {
    "BoxGeometry": _box,
    "CubeGeometry": _box,
    "PlaneGeometry": _plane,
    "CircleGeometry": _disk,
    "SphereGeometry": _sphere,
    "CylinderGeometry": _cylinder,
    "ConeGeometry": _cone,
    "TorusGeometry": _torus,
}
