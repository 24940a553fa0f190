"""What a scene is besides its parts: the light, the air, the first view, and who may speak to its page."""

from __future__ import annotations

import base64
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from .errors import ParameterError
from .sun import SunLight

CONTROLS = ("orbit", "trackball")
LANGUAGES = ("en", "de", "fi", "ja")  # that the page speaks
SKY, NONE = "sky", "none"
MOST_POSTER = 2_000_000  # bytes
DEFAULT_PORTS = {"http": 80, "https": 443}
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


@dataclass(frozen=True)
class Water:
    """A horizontal plane over the extent: its height (metres), colour “#rrggbb” and opacity from 0 to 1."""

    level: float
    color: str
    opacity: float


@dataclass(frozen=True)
class Poster:
    """A still picture that an embedded page shows until it is started."""

    data: bytes
    mime: str

    @property
    def base64(self) -> str:
        return base64.b64encode(self.data).decode()


@dataclass(frozen=True)
class World:
    """The settings of a scene; what is left out is as the page has it."""

    description: str = ""
    shift: float = 0.0  # metres added to all heights as drawn
    base_size: float = 100.0  # world units that the extent is wide
    background: tuple[str, ...] | None = (
        None  # zenith and horizon, one colour, or () for none; None is the sky
    )
    fog: float = 0.0  # share of what is as far away as the scene is large that is fog
    sun: SunLight | None = None
    view: Camera | Direction | None = None
    controls: str = CONTROLS[0]
    water: Water | None = None
    origins: tuple[str, ...] = ()  # of pages that may speak to this one
    poster: Poster | None = None
    language: str | None = None  # one of LANGUAGES; None is the reader's

    def to_json(self) -> dict[str, Any]:
        """What the page's script reads; poster and language stand in the page itself."""
        content: dict[str, Any] = {
            "description": self.description,
            "shift": self.shift,
            "baseSize": self.base_size,
            "background": None if self.background is None else list(self.background),
            "fog": self.fog,
            "controls": self.controls,
            "origins": list(self.origins),
        }
        named = {"sun": self.sun, "view": self.view, "water": self.water}
        return {**content, **{name: vars(value) for name, value in named.items() if value}}


def parse_background(text: str, parse_color: Callable[[str], str | None]) -> tuple[str, ...] | None:
    """The background that a text names, as `World` has it; `parse_color` makes “#rrggbb” of a colour, None of another text.

    Raises ParameterError for a text that names none.
    """
    text = text.strip()
    if text.lower() in ("", SKY):
        return None
    if text.lower() == NONE:
        return ()
    whole = parse_color(text)
    if whole:
        return (whole,)
    for at in (index for index, letter in enumerate(text) if letter == ","):
        zenith, horizon = parse_color(text[:at].strip()), parse_color(text[at + 1 :].strip())
        if zenith and horizon:
            return zenith, horizon
    raise ParameterError(
        f"BACKGROUND: “{text}” is none; give sky, none, a colour, or two colours from zenith to horizon such as #a6c6e4,#eef2f4."
    )


def parse_view(text: str) -> Camera | Direction | None:
    """The first view that a text names, None for an empty one. Raises ParameterError for a text that names none."""
    if not text.strip():
        return None
    try:
        numbers = [float(number) for number in text.replace(";", ",").split(",")]
    except ValueError:
        numbers = []
    if not all(map(math.isfinite, numbers)) or len(numbers) not in (2, 3, 6, 9):
        raise ParameterError(
            f"VIEW: “{text}” is no view; give the camera and the target as x,y,z,tx,ty,tz in the scene CRS, or azimuth,elevation[,distance]."
        )
    if len(numbers) > 3:
        camera, target, *up = (tuple(numbers[start : start + 3]) for start in range(0, len(numbers), 3))
        if camera == target:
            raise ParameterError("VIEW: the camera is where the target is; move one of them.")
        return Camera(camera, target, *up)
    azimuth, elevation, *distance = numbers
    if not -90 <= elevation <= 90:
        raise ParameterError(f"VIEW: its elevation is {elevation:g}°; give one from -90 to 90.")
    if distance and distance[0] <= 0:
        raise ParameterError(f"VIEW: its distance is {distance[0]:g} m; give one above 0.")
    return Direction(azimuth, elevation, *distance)


def parse_origins(text: str) -> tuple[str, ...]:
    """The origins that a text lists, apart by commas or blanks, as browsers write them.

    Raises ParameterError for anything but http and https origins.
    """
    return tuple(dict.fromkeys(_origin(address) for address in text.replace(",", " ").split()))


def _origin(address: str) -> str:
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").encode("idna").decode()
        port = parts.port
        beyond = parts.path.strip("/") or parts.query or parts.fragment or parts.username
        if parts.scheme not in DEFAULT_PORTS or not host or beyond or "*" in host:
            raise ValueError(address)
    except ValueError:
        raise ParameterError(
            f"EMBED_ORIGINS: “{address}” is no origin; give the scheme and host of a page, such as https://www.example.org."
        ) from None
    host = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{host}" + (
        f":{port}" if port not in (None, DEFAULT_PORTS[parts.scheme]) else ""
    )


def read_poster(path: str) -> Poster:
    """The picture of a file. Raises ParameterError where it is none, or too large to be worth its wait."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise ParameterError(f"POSTER: {path} can't be read ({error.strerror}).") from error
    mime = _picture_type(data)
    if not mime:
        raise ParameterError(f"POSTER: {path} is no picture; give a PNG, JPEG or WebP file.")
    if len(data) > MOST_POSTER:
        raise ParameterError(
            f"POSTER: {path} has {len(data):,} bytes; give a picture of at most {MOST_POSTER:,}, which loads at once."
        )
    return Poster(data, mime)


def _picture_type(data: bytes) -> str | None:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    return "image/webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else None
