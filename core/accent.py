"""An accent colour that can be read on light and on dark paper."""

from __future__ import annotations

import numpy as np

from .color import parse_hex, to_hex, to_linear

LEAST_CONTRAST = 4.5  # of text, by WCAG 2.2
LIGHT_PAPER = "#f7f7f7"  # the page's panels over something black
DARK_PAPER = "#1f2429"  # and over something white
BLACK, WHITE = 0, 255
LUMINANCE = np.array([0.2126, 0.7152, 0.0722])


def accent_style(color: str) -> str:
    """The style that gives the page an accent colour “#rrggbb”, darker or lighter where it could not be read."""
    light, dark = _readable(color, LIGHT_PAPER, BLACK), _readable(color, DARK_PAPER, WHITE)
    return f":root{{--accent:{light}}}@media (prefers-color-scheme:dark){{:root{{--accent:{dark}}}}}"


def contrast(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """The contrast ratios (…,), from 1 to 21, of colours (…, 3) uint8, by WCAG 2.2."""
    luminances = np.stack(np.broadcast_arrays(to_linear(one) @ LUMINANCE, to_linear(other) @ LUMINANCE))
    return (luminances.max(axis=0) + 0.05) / (luminances.min(axis=0) + 0.05)


def _readable(color: str, paper: str, end: int) -> str:
    """The colour, mixed with as few percent of black or white as its contrast with the paper needs."""
    given, ground = (np.array(parse_hex(name), np.uint8) for name in (color, paper))
    share = np.linspace(0, 1, 101)[:, None]
    mixes = np.rint(given + (end - given.astype(float)) * share).astype(np.uint8)
    return to_hex(mixes[contrast(mixes, ground) >= LEAST_CONTRAST][0])
