"""The legend of a layer: its renderer's classes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .glb import Glb, GlbWriter
from .objects import Image
from .pack import Packer


@dataclass(frozen=True)
class LegendItem:
    """One class of a renderer."""

    label: str
    color: str  # #rrggbbaa
    image: Image | None = None  # its swatch as QGIS draws it, where a colour does not say enough


@dataclass
class Legend:
    """The classes of a layer, and which of them each feature has."""

    items: list[LegendItem] = field(default_factory=list)
    classes: np.ndarray = field(
        default_factory=lambda: np.zeros(0, np.int32)
    )  # (f,) rows of items, -1 where none is


def legend_to_part(writer: GlbWriter, legend: Legend) -> dict[str, Any]:
    """Add the classes of at least one feature to an asset and return what `asset.extras.scenery.legend` says."""
    items = []
    for item in legend.items:
        described: dict[str, Any] = {"label": item.label, "color": item.color}
        if item.image:
            described["image"] = {"view": writer.add_view(item.image.data), "mime": item.image.mime}
        items.append(described)
    return {"items": items, "classes": writer.add_view(legend.classes.astype(np.int32))}


def legend_from_part(glb: Glb, data: dict[str, Any]) -> Legend:
    """Return the legend that `legend_to_part` described. Raises KeyError, TypeError or ValueError where it did not."""
    items = []
    for item in data["items"]:
        image = item.get("image")
        swatch = Image(glb.view(image["view"]).tobytes(), image["mime"]) if image else None
        items.append(LegendItem(item["label"], item["color"], swatch))
    classes = glb.view(data["classes"]).view(np.int32)
    if ((classes < -1) | (classes >= len(items))).any():
        raise ValueError("a class that the legend does not have")
    return Legend(items, classes)


def pack_legend(packer: Packer, legend: Legend) -> dict[str, Any]:
    """Pack a legend for a page; return the JSON that it reads."""
    items = []
    for item in legend.items:
        described: dict[str, Any] = {"label": item.label, "color": item.color}
        if item.image:
            data = packer.plain(np.frombuffer(item.image.data, np.uint8))
            described["image"] = {"data": data, "mime": item.image.mime}
        items.append(described)
    return {"items": items, "classes": packer.delta(legend.classes)}
