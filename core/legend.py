"""The legend of a layer: its renderer's classes."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .objects import Image


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
