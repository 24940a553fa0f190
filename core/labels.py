"""Labels of a layer: texts above objects, which the page lays out so that they never overlap."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass
class Labels:
    """The texts of k features, ascending; a connector runs from the object's top up to the text."""

    features: np.ndarray  # (k,) int64, rows of the feature table
    texts: list[str]
    places: np.ndarray  # (k, 3) float64, local ground metres: the object's top
    heights: np.ndarray  # (k,) float32, metres from there to the text
    sizes: np.ndarray  # (k,) float32, CSS pixels
    colors: np.ndarray  # (k, 4) uint8, sRGB and alpha
    font: str = ""  # CSS family; "": the page's own
    background: str | None = None  # colour of a plate behind the text; None: a halo
    halo: str | None = None  # colour of the halo; None: one that sets off the text
    connector: bool = True
