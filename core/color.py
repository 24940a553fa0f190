"""Colours: #rrggbb text, sRGB bytes, and the linear light that glTF stores."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np


def parse_hex(color: str) -> tuple[int, int, int]:
    """Return the bytes of “#rrggbb”. Raises ValueError for anything else."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", color):
        raise ValueError(f"“{color}” is no colour of the form #rrggbb")
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def to_hex(color: Sequence[int] | np.ndarray) -> str:
    """Return “#rrggbb” of the first three bytes."""
    return "#" + bytes(map(int, color[:3])).hex()


def to_linear(srgb: np.ndarray) -> np.ndarray:
    """sRGB bytes (any shape, uint8) as linear light 0..1 float64 (IEC 61966-2-1)."""
    table = np.arange(256) / 255
    table = np.where(table <= 0.04045, table / 12.92, ((table + 0.055) / 1.055) ** 2.4)
    return table[srgb]


def to_srgb(linear: np.ndarray) -> np.ndarray:
    """Linear light 0..1 (any shape) as sRGB bytes uint8 (IEC 61966-2-1)."""
    value = np.where(
        linear <= 0.0031308, linear * 12.92, 1.055 * np.maximum(linear, 1e-9) ** (1 / 2.4) - 0.055
    )
    return np.rint(np.clip(value, 0, 1) * 255).astype(np.uint8)
