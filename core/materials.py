"""Materials of glTF: colours without gloss, and pictures."""

from __future__ import annotations

from typing import Any

import numpy as np

from .color import parse_hex, to_linear
from .glb import GlbWriter

LINEAR, LINEAR_MIPMAP_LINEAR, CLAMP_TO_EDGE = 9729, 9987, 33071
WEBP = "EXT_texture_webp"


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


def add_texture(writer: GlbWriter, name: str, data: bytes, mime: str, repeats: bool = False) -> int:
    """Add an image file to the asset and return the index of its texture; it ends at its edges unless it `repeats`."""
    source = writer.add("images", {"mimeType": mime, "name": name, "bufferView": writer.add_view(data)})
    texture: dict[str, Any] = {"sampler": _sampler(writer, repeats), "name": name, "source": source}
    if mime == "image/webp":
        writer.use_extension(WEBP)
        writer.json["extensionsRequired"] = [WEBP]
        texture["extensions"] = {WEBP: {"source": texture.pop("source")}}
    return writer.add("textures", texture)


def _sampler(writer: GlbWriter, repeats: bool) -> int:
    sampler = {"magFilter": LINEAR, "minFilter": LINEAR_MIPMAP_LINEAR}
    if not repeats:
        sampler.update(wrapS=CLAMP_TO_EDGE, wrapT=CLAMP_TO_EDGE)
    known = writer.json.setdefault("samplers", [])
    return known.index(sampler) if sampler in known else writer.add("samplers", sampler)


def texture_image(texture: dict[str, Any]) -> int:
    """The index of a texture's image."""
    return texture["source"] if "source" in texture else texture["extensions"][WEBP]["source"]
