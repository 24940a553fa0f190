"""A layer's colours as QGIS draws them; never the random ones that Processing gives."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsMapLayer,
    QgsProcessingContext,
    QgsRenderContext,
    QgsSymbol,
    QgsSymbolLayerUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.errors import ParameterError
from .expressions import EvaluationError

# Quiet hues of one lightness, apart from each other for the colour-blind too.
PALETTE = ("#d9c7a7", "#b7c4b1", "#c9b1a6", "#a9bcc9", "#c8bfd0", "#d6b48c", "#9fc0b5", "#cfc3b8")
ENCODED = re.compile(r"^\s*\d+\s*(,\s*\d+\s*){2,3}$")  # as QGIS stores colours: r,g,b,a

Rgba = tuple[int, int, int, int]


def palette_color(title: str) -> Rgba:
    """The colour of a layer that has no style of its own: the same title, the same colour."""
    color = QColor(PALETTE[zlib.crc32(title.encode("utf-8", "replace")) % len(PALETTE)])
    return color.red(), color.green(), color.blue(), 255


def styled_clone(layer: QgsMapLayer, context: QgsProcessingContext) -> tuple[QgsMapLayer, bool]:
    """A clone of the layer with the style that is its own, and whether it has one.

    A project layer has its renderer; another the default style of its source, if there is one.
    """
    clone = layer.clone()
    project = context.project()
    if project is not None and project.mapLayer(layer.id()) is not None:
        return clone, True
    _, found = clone.loadDefaultStyle()
    return clone, bool(found)


def parse_color(value: Any) -> Rgba | None:
    """Whatever QGIS writes as a colour (a name, #rrggbb, “r,g,b,a”, rgba()), or None where it is none."""
    if isinstance(value, QColor):
        color = value
    else:
        text = str(value).strip()
        color = QgsSymbolLayerUtils.decodeColor(text) if ENCODED.match(text) else QColor(text)
        if not color.isValid():
            color = QgsSymbolLayerUtils.parseColor(text)
    return (color.red(), color.green(), color.blue(), color.alpha()) if color.isValid() else None


def given_color(name: str, value: Any) -> tuple[Rgba, str | None]:
    """The colour that an expression gave for a feature, or grey and the reason why it gave none."""
    color = None if value is None or isinstance(value, EvaluationError) else parse_color(value)
    if color is not None:
        return color, None
    reason = (
        f"it can't be evaluated ({value.reason})"
        if isinstance(value, EvaluationError)
        else f"“{value}” is no colour"
    )
    return (160, 160, 160, 255), f"{name}: {reason}"


@dataclass
class LayerColors:
    """Colours of a layer's renderer, feature by feature, or one for all where it draws all alike."""

    layer: QgsVectorLayer
    styled: bool
    title: str

    def __post_init__(self) -> None:
        self._context = QgsRenderContext()
        self._opacity = self.layer.opacity()
        self.constant: Rgba | None = None
        self._symbols: dict[int, Rgba] = {}
        renderer = self.layer.renderer()
        if not self.styled or renderer is None:
            self.constant = palette_color(self.title)
        elif renderer.type() == "nullSymbol":
            raise ParameterError(
                f"INPUT: the style of “{self.layer.name()}” draws nothing; give it symbols, or COLOR."
            )
        elif renderer.type() == "singleSymbol" and not renderer.symbol().hasDataDefinedProperties():
            self.constant = self._symbol_color(renderer.symbol())
        self._renderer: Any = None if self.constant else renderer.clone()

    def start(self, expression_context: Any) -> None:
        """Begin a pass over the features."""
        if self._renderer:
            self._context.setExpressionContext(expression_context)
            self._renderer.startRender(self._context, self.layer.fields())

    def color(self, feature: QgsFeature) -> Rgba | None:
        """The colour of one feature; None where the renderer does not draw it."""
        self._context.expressionContext().setFeature(feature)
        symbol = self._renderer.symbolForFeature(feature, self._context)
        return None if symbol is None else self._symbol_color(symbol)

    def stop(self) -> None:
        """End the pass."""
        if self._renderer:
            self._renderer.stopRender(self._context)

    def _symbol_color(self, symbol: QgsSymbol) -> Rgba:
        color = symbol.color()
        alpha = round(color.alpha() * symbol.opacity() * self._opacity)
        return color.red(), color.green(), color.blue(), alpha


def as_color_array(colors: list[Rgba]) -> np.ndarray:
    """Colours (n, 4) uint8."""
    return np.array(colors, np.uint8).reshape(-1, 4)
