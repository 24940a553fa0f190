"""What a scene is besides its parts: the light, the air, the first view, and who may speak to its page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from .choices import NamedView, Swipe
from .errors import ParameterError
from .picture import Picture
from .sun import SunLight
from .view import Camera, Direction

CONTROLS = ("orbit", "trackball")
LANGUAGES = ("en", "de", "fi", "ja")  # that the page speaks
SKY, NONE = "sky", "none"
MOST_POSTER = 2_000_000  # bytes
MOST_LOGO = 200_000
MOST_BACKGROUND = 10_000_000
DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True)
class Water:
    """A horizontal plane over the extent: its height (metres), colour “#rrggbb” and opacity from 0 to 1."""

    level: float
    color: str
    opacity: float


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
    poster: Picture | None = None
    backdrop: Picture | None = None  # in the place of sky and ground
    logo: Picture | None = None
    accent: str | None = None  # “#rrggbb”
    address: str = ""  # where the page will be
    credits: tuple[str, ...] = ()  # beside those of the parts
    views: tuple[NamedView, ...] = ()
    swipe: Swipe | None = None
    language: str | None = None  # one of LANGUAGES; None is the reader's

    def to_json(self) -> dict[str, Any]:
        """What the page reads; pictures are elements or chunks of their own, the language is the page's own."""
        content: dict[str, Any] = {
            "description": self.description,
            "shift": self.shift,
            "baseSize": self.base_size,
            "background": None if self.background is None else list(self.background),
            "fog": self.fog,
            "controls": self.controls,
            "origins": list(self.origins),
        }
        named = {"sun": self.sun, "view": self.view, "water": self.water, "swipe": self.swipe}
        content.update({name: vars(value) for name, value in named.items() if value})
        return {**content, "views": [view.to_json() for view in self.views]} if self.views else content


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


def parse_origins(text: str) -> tuple[str, ...]:
    """The origins that a text lists, apart by commas or blanks, as browsers write them.

    Raises ParameterError for anything but http and https origins.
    """
    return tuple(dict.fromkeys(_origin(address) for address in text.replace(",", " ").split()))


def parse_address(text: str) -> str:
    """The address where a page will be, as its folder's where it names no file; empty for an empty text.

    Raises ParameterError for anything but an http or https address.
    """
    address = text.strip().split("#")[0]
    if not address:
        return ""
    parts = urlsplit(address)
    if parts.scheme not in DEFAULT_PORTS or not parts.hostname or set(address) & set("<>\"' \\"):
        raise ParameterError(
            f"ADDRESS: “{text}” is no address of a page; give it whole, such as https://www.example.org/scene/."
        )
    if "." not in parts.path.rpartition("/")[2] and not parts.query:
        address = address.rstrip("/") + "/"
    return address


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
