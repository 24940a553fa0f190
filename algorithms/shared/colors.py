"""The colours of features: as the style draws them, by an expression, or at random; a slot for each part of an object."""

from __future__ import annotations

import colorsys
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ...core.objects import ObjectType
from .features import Read
from .paint import CLEAR, Paint, Rgba
from .parameters import COLORS
from .styles import GREY, NOT_DRAWN, LayerStyle, given_color

RANDOM_HUES = 4096  # colours that random ones are of
NO_BORDER = (0, 0, 0, 0)


@dataclass
class Colors:
    """Colours (f, s, 4) uint8 sRGB and alpha, and which slot a colour parameter has."""

    array: np.ndarray
    slots: dict[str, int] = field(default_factory=dict)
    reasons: dict[int, str] = field(default_factory=dict)  # row -> why it has none


@dataclass
class Painter:
    """Where the colours of a layer's features come from."""

    kind: ObjectType
    style: LayerStyle | None  # None where COLOR or RANDOM_COLORS is given
    seed: int | None = None
    pictured: bool = False  # whether an image is laid over all, whose colours count

    def paint(self, read: Read, opacity: np.ndarray | None) -> Colors:
        """The colours of all features; `opacity` (f,) is in percent."""
        colors = Colors(np.zeros((len(read.table), 1, 4), np.uint8))
        colors.array[:, 0] = self._base(read, colors.reasons)
        for name in COLORS:
            if name == "COLOR" or name not in self.kind.parameters:
                continue
            found = self._slot(name, read, colors)
            if found is not None:
                colors.slots[name] = colors.array.shape[1]
                colors.array = np.concatenate((colors.array, found[:, None]), axis=1)
        if self.pictured:
            colors.array[:, 0, 3] = 255
        if opacity is not None:
            share = np.clip(np.nan_to_num(opacity, nan=100.0), 0, 100) / 100
            colors.array[:, :, 3] = np.rint(colors.array[:, :, 3] * share[:, None])
        return colors

    def _base(self, read: Read, reasons: dict[int, str]) -> np.ndarray:
        if "COLOR" in read.values:
            colors, why = _given("COLOR", read.values["COLOR"])
            reasons.update(why)
            return colors
        if self.seed is not None:
            return random_colors(read.table.ids, self.seed)
        assert self.style is not None
        for row in np.flatnonzero(self._looks(read) == NOT_DRAWN).tolist():
            reasons[row] = "the layer's style does not draw it"
        return self._by_look(read, [self._fill(look.paint) for look in self.style.looks])

    def _fill(self, paint: Paint) -> Rgba:
        if paint.fill is not None:
            return paint.fill
        stroke = paint.stroke or GREY
        # A sheet can be an outline alone, a body can't.
        return (*stroke[:3], 0) if self._bordered else stroke

    @property
    def _bordered(self) -> bool:
        return self.kind.on_surface and "BORDER_COLOR" in self.kind.parameters

    def _slot(self, name: str, read: Read, colors: Colors) -> np.ndarray | None:
        """The colours (f, 4) of a part of the objects, None where it has that of the whole."""
        if name in read.values:
            found, why = _given(name, read.values[name])
            empty = [row for row, value in enumerate(read.values[name]) if value is None]
            found[empty] = NO_BORDER if name == "BORDER_COLOR" else colors.array[empty, 0]
            colors.reasons.update({row: reason for row, reason in why.items() if row not in set(empty)})
            return found
        if self.style is None:
            return None
        if self.style.roof_and_wall and name in ("ROOF_COLOR", "SIDE_COLOR"):
            color = self.style.roof_and_wall[name == "SIDE_COLOR"]
            return np.tile(np.array(color, np.uint8), (len(read.table), 1))
        if name == "BORDER_COLOR" and self._bordered:
            strokes = [look.paint.stroke or CLEAR for look in self.style.looks]
            return self._by_look(read, strokes) if any(stroke[3] for stroke in strokes) else None
        return None

    def _looks(self, read: Read) -> np.ndarray:
        if read.looks is not None:
            return read.looks
        assert self.style is not None
        return np.full(len(read.table), self.style.constant)

    def _by_look(self, read: Read, colors: list[Rgba]) -> np.ndarray:
        # One more, for what is not drawn.
        return np.array([*colors, CLEAR], np.uint8)[self._looks(read)]


def _given(name: str, values: list[Any]) -> tuple[np.ndarray, dict[int, str]]:
    """Colours (f, 4) uint8 that an expression gave, and the reason of each row without one."""
    known: dict[Any, tuple[Rgba, str | None]] = {}
    colors, reasons = np.empty((len(values), 4), np.uint8), {}
    for row, value in enumerate(values):
        key = value if isinstance(value, str) else repr(value)
        if key not in known:
            known[key] = given_color(name, value)
        colors[row], reason = known[key]
        if reason:
            reasons[row] = reason
    return colors, reasons


def random_colors(ids: np.ndarray, seed: int) -> np.ndarray:
    """Colours (f, 4) uint8 that a feature keeps as long as its id and the seed stay.

    Hues by the output function of SplitMix64 (Steele, Lea & Flood 2014).
    """
    with np.errstate(over="ignore"):
        mixed = ids.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15) + np.uint64(seed & (2**64 - 1))
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        mixed ^= mixed >> np.uint64(31)
    wheel = [colorsys.hls_to_rgb(hue / RANDOM_HUES, 0.6, 0.5) for hue in range(RANDOM_HUES)]
    rgb = np.rint(np.array(wheel) * 255).astype(np.uint8)[(mixed % np.uint64(RANDOM_HUES)).astype(np.int64)]
    return np.column_stack((rgb, np.full(len(ids), 255, np.uint8)))
