"""Materials of glTF: colours without gloss."""

from __future__ import annotations

from typing import Any

import numpy as np

from .color import parse_hex, to_linear


def color_factor(color: str, alpha: float = 1.0) -> list[float]:
    return [*to_linear(np.array(parse_hex(color), np.uint8)).tolist(), alpha]


def matte(factor: list[float], name: str) -> dict[str, Any]:
    material = {
        "name": name,
        "pbrMetallicRoughness": {"baseColorFactor": factor, "metallicFactor": 0.0, "roughnessFactor": 1.0},
    }
    if factor[3] < 1:
        material["alphaMode"] = "BLEND"
    return material
