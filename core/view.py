"""Where a scene is looked at from."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from .errors import ParameterError

Place = tuple[float, ...]  # x, y, z


@dataclass(frozen=True)
class Camera:
    """A view in coordinates of the scene CRS and true heights."""

    camera: Place
    target: Place
    up: Place = (0.0, 0.0, 1.0)


@dataclass(frozen=True)
class Direction:
    """A view of the whole scene: the azimuth it looks in, its elevation above the horizon (degrees), metres to the middle."""

    azimuth: float
    elevation: float
    distance: float | None = None


def parse_view(text: str, parameter: str = "VIEW") -> Camera | Direction | None:
    """The view that a text names, None for an empty one. Raises ParameterError for a text that names none."""
    if not text.strip():
        return None
    try:
        numbers = [float(number) for number in text.replace(";", ",").split(",")]
    except ValueError:
        numbers = []
    if not all(map(math.isfinite, numbers)) or len(numbers) not in (2, 3, 6, 9):
        raise ParameterError(
            f"{parameter}: “{text}” is no view; give the camera and the target as x,y,z,tx,ty,tz in the scene CRS, or azimuth,elevation[,distance]."
        )
    if len(numbers) > 3:
        return camera_of(numbers, parameter)
    azimuth, elevation, *distance = numbers
    if not -90 <= elevation <= 90:
        raise ParameterError(f"{parameter}: its elevation is {elevation:g}°; give one from -90 to 90.")
    if distance and distance[0] <= 0:
        raise ParameterError(f"{parameter}: its distance is {distance[0]:g} m; give one above 0.")
    return Direction(azimuth, elevation, *distance)


def camera_of(numbers: Sequence[float], parameter: str = "VIEW") -> Camera:
    """The camera of 6 or 9 numbers: its place, its target and perhaps what is up. Raises ParameterError where the places are one."""
    camera, target, *up = (tuple(numbers[start : start + 3]) for start in range(0, len(numbers), 3))
    if camera == target:
        raise ParameterError(f"{parameter}: the camera is where the target is; move one of them.")
    return Camera(camera, target, *up)
