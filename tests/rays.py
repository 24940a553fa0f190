"""Rays of the page's camera and where they meet triangles: apart from all of the page's own code."""

import math

import numpy as np
import trimesh

FIELD_OF_VIEW = math.radians(38)  # vertical


def rays_through(view, size, places):
    """Origin (3,) and directions (n, 3) of the rays through pixels (n, 2) of a picture of a size, in the scene CRS."""
    camera, target, up = (np.array(view[name], float) for name in ("camera", "target", "up"))
    ahead = (target - camera) / np.linalg.norm(target - camera)
    right = np.cross(ahead, up)
    right /= np.linalg.norm(right)
    high = math.tan(FIELD_OF_VIEW / 2)
    x = (2 * places[:, 0] / size[0] - 1) * high * size[0] / size[1]
    y = (1 - 2 * places[:, 1] / size[1]) * high
    return camera, ahead + x[:, None] * right + y[:, None] * np.cross(right, ahead)


def triangles_of(path, frame):
    """Triangles (t, 3, 3) of a part in the scene CRS, as trimesh reads them."""
    corners = trimesh.load(path, force="mesh", process=False).triangles
    x, y = frame.to_crs(corners[..., 0], corners[..., 2])
    return np.stack((x, y, corners[..., 1]), axis=-1)


def nearest_hits(origin, directions, triangles):
    """Distances (n,) along rays to the nearest of triangles, inf where there is none: Möller & Trumbore 1997, of all with all."""
    a = triangles[:, 0] - origin
    u, v = triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0]
    found = np.full(len(directions), np.inf)
    with np.errstate(divide="ignore", invalid="ignore"):
        for i, direction in enumerate(directions):
            normal = np.cross(direction, v)
            size = (u * normal).sum(axis=1)
            first = -(a * normal).sum(axis=1) / size
            other = np.cross(-a, u)
            second = other @ direction / size
            distance = (v * other).sum(axis=1) / size
            met = (first >= 0) & (second >= 0) & (first + second <= 1) & (distance > 0)
            if met.any():
                found[i] = distance[met].min()
    return found
