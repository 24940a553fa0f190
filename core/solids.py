"""Prototypes that are drawn many times: solids, discs and quads of unit size, x east, y up, z south."""

from __future__ import annotations

import numpy as np

from .objects import Image, Model, Primitive

SIDES = 24  # of a cylinder and a cone
RIM = 48  # vertices around a disk
FREQUENCY = 4  # edges that an icosahedron's edge is cut into: 320 triangles
MAGENTA = (1.0, 0.0, 1.0, 1.0)
UP = np.array((0.0, 1.0, 0.0))


def _around(count: int, first: float = 0.0) -> np.ndarray:
    """Points (count, 3) of the unit circle at height 0, counter-clockwise seen from above."""
    angles = 2 * np.pi * (np.arange(count) + first) / count
    return np.column_stack((np.cos(angles), np.zeros(count), -np.sin(angles)))


def _fan(count: int) -> np.ndarray:
    """Triangles (count - 2, 3) of a convex polygon."""
    second = np.arange(1, count - 1)
    return np.column_stack((np.zeros(count - 2, np.int64), second, second + 1))


def _face(corners: np.ndarray, normal: tuple[float, float, float]) -> Primitive:
    """A convex polygon (count, 3), counter-clockwise seen from where its normal points."""
    return _primitive(corners, _fan(len(corners)), np.tile(normal, (len(corners), 1)))


def _primitive(positions: np.ndarray, triangles: np.ndarray, normals: np.ndarray) -> Primitive:
    return Primitive(
        positions.astype(np.float32), triangles.astype(np.uint32), (normals + 0.0).astype(np.float32)
    )


def _joined(name: str, pieces: list[Primitive], **more: object) -> Model:
    """A model of one primitive that holds all pieces."""
    starts = np.cumsum([0] + [len(piece.positions) for piece in pieces[:-1]])
    triangles = [piece.triangles + np.uint32(start) for piece, start in zip(pieces, starts)]
    whole = Primitive(
        np.concatenate([piece.positions for piece in pieces]),
        np.concatenate(triangles),
        np.concatenate([piece.normals for piece in pieces if piece.normals is not None]),
        **more,  # type: ignore[arg-type]
    )
    return Model(name, [whole])


def sphere() -> Model:
    """A ball of radius 1 about the origin, with smooth normals.

    A geodesic sphere: each face of an icosahedron cut into FREQUENCY² triangles whose corners are pushed outwards.
    """
    golden = (1 + 5**0.5) / 2
    corners = np.array(
        [(0, a, b * golden) for a in (-1, 1) for b in (-1, 1)]
        + [(a, b * golden, 0) for a in (-1, 1) for b in (-1, 1)]
        + [(b * golden, 0, a) for a in (-1, 1) for b in (-1, 1)]
    )
    near = np.isclose(np.linalg.norm(corners[:, None] - corners[None], axis=2), 2)
    faces = [
        (a, b, c) for a, b in np.argwhere(near) for c in np.flatnonzero(near[a] & near[b]) if a < b and b < c
    ]
    shares = [(i, j) for i in range(FREQUENCY + 1) for j in range(FREQUENCY + 1 - i)]
    at = {share: number for number, share in enumerate(shares)}
    small = [(at[i, j], at[i + 1, j], at[i, j + 1]) for i, j in shares if i + j < FREQUENCY]
    small += [(at[i, j], at[i, j - 1], at[i - 1, j]) for i, j in shares if i and j]
    i, j = np.array(shares).T / FREQUENCY
    points = np.einsum("kp,fpx->fkx", np.stack((i, j, 1 - i - j)).T, corners[np.array(faces)])
    triangles = np.array(small)[None] + len(shares) * np.arange(len(faces))[:, None, None]
    points = points.reshape(-1, 3) / np.linalg.norm(points.reshape(-1, 3), axis=1, keepdims=True)
    _, first, number = np.unique(np.round(points, 9) + 0.0, axis=0, return_index=True, return_inverse=True)
    points, triangles = points[first], number.ravel()[triangles.reshape(-1, 3)]
    a, b, c = (points[triangles[:, corner]] for corner in range(3))
    inwards = np.einsum("ij,ij->i", a, np.cross(b, c)) < 0
    triangles[inwards] = triangles[inwards, ::-1]
    return Model("sphere", [_primitive(points, triangles, points)])


def cylinder() -> Model:
    """A cylinder of radius 1 and height 1, the centre of its base at the origin; its side has smooth normals."""
    low = _around(SIDES)
    high = low + UP
    here = np.arange(SIDES)
    there = (here + 1) % SIDES
    quads = [(here, there, SIDES + there), (here, SIDES + there, SIDES + here)]
    triangles = np.concatenate([np.column_stack(corners) for corners in quads])
    side = _primitive(np.concatenate((low, high)), triangles, np.concatenate((low, low)))
    return _joined("cylinder", [side, _face(high, (0, 1, 0)), _face(low[::-1], (0, -1, 0))])


def cone() -> Model:
    """A cone of radius 1 and height 1, the centre of its base at the origin; its side has smooth normals."""
    low = _around(SIDES)
    tips = np.tile(UP, (SIDES, 1))
    here = np.arange(SIDES)
    triangles = np.column_stack((here, (here + 1) % SIDES, SIDES + here))
    # The side falls by 1 over 1, so that its normals rise by 45°; a tip's has the direction of its face's middle.
    normals = np.concatenate((low, _around(SIDES, 0.5))) + UP
    side = _primitive(np.concatenate((low, tips)), triangles, normals / 2**0.5)
    return _joined("cone", [side, _face(low[::-1], (0, -1, 0))])


def box() -> Model:
    """A cube of side 1, the centre of its base at the origin."""
    faces = []
    for axis in range(3):
        for sign in (-1, 1):
            normal, across = np.roll((sign, 0, 0), axis), np.roll((0, 1, 0), axis)
            along = np.cross(normal, across)
            corners = [normal + across * a + along * b for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
            faces.append(_face(np.array(corners) / 2 + UP / 2, tuple(normal)))
    return _joined("box", faces)


def disk() -> Model:
    """A level disk of radius 1 about the origin: a face seen from above and one seen from below."""
    rim = _around(RIM)
    return _joined("disk", [_face(rim, (0, 1, 0)), _face(rim[::-1], (0, -1, 0))])


def plane() -> Model:
    """A level square of side 1 about the origin: a face seen from above and one seen from below."""
    corners = np.array([(-1, 0, 1), (1, 0, 1), (1, 0, -1), (-1, 0, -1)]) / 2
    return _joined("plane", [_face(corners, (0, 1, 0)), _face(corners[::-1], (0, -1, 0))])


def quad(name: str, image: Image) -> Model:
    """An upright square of side 1 about the origin that shows an image to the south."""
    corners = np.array([(-1, -1, 0), (1, -1, 0), (1, 1, 0), (-1, 1, 0)]) / 2
    uv = np.array([(0, 1), (1, 1), (1, 0), (0, 0)], np.float32)
    return _joined(name, [_face(corners, (0, 0, 1))], uv=uv, image=image)


def marker() -> Model:
    """A magenta octahedron of height 1 on its lower tip, which stands where a file can't be shown."""
    octants = [(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]
    faces = []
    for x, y, z in octants:
        corners = np.array([(x, 0, 0), (0, y, 0), (0, 0, z)]) / 2 + UP / 2
        normal = np.array((x, y, z)) / 3**0.5
        faces.append(_face(corners if x * y * z > 0 else corners[::-1], tuple(normal)))
    return _joined("marker", faces, color=MAGENTA)
