"""What a symbol paints: the colours of its fill and its stroke, layer over layer, as QGIS puts them on a map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from qgis.core import (
    QgsExpressionContext,
    QgsGradientFillSymbolLayer,
    QgsShapeburstFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSimpleMarkerSymbolLayerBase,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

Rgba = tuple[int, int, int, int]
CLEAR: Rgba = (0, 0, 0, 0)
PATTERNS = (
    "LinePatternFill",
    "PointPatternFill",
    "CentroidFill",
    "RandomMarkerFill",
    "RasterFill",
    "SVGFill",
    "GradientFill",
    "ShapeburstFill",
    "HashLine",
    "MarkerLine",
)


@dataclass(frozen=True)
class Paint:
    """A fill and the stroke around it; None where a symbol has none. Widths are in millimetres."""

    fill: Rgba | None = None
    stroke: Rgba | None = None
    stroke_width: float = 0.0

    def faded(self, opacity: float) -> Paint:
        """The same, as seen through an opacity from 0 to 1."""
        return Paint(_faded(self.fill, opacity), _faded(self.stroke, opacity), self.stroke_width)


class _Coat(NamedTuple):
    """One symbol layer: what it fills with, whether all over or in a pattern, and its stroke."""

    fill: Rgba | None = None
    solid: bool = True
    stroke: Rgba | None = None
    width: float = 0.0


def over(upper: Rgba, lower: Rgba) -> Rgba:
    """One colour painted over another (Porter & Duff 1984)."""
    a, b = upper[3] / 255, lower[3] / 255
    alpha = a + b * (1 - a)
    if not alpha:
        return CLEAR
    mixed = (round((u * a + v * b * (1 - a)) / alpha) for u, v in zip(upper[:3], lower[:3]))
    red, green, blue = mixed
    return red, green, blue, round(255 * alpha)


def paint_of(symbols: list[QgsSymbol], context: QgsExpressionContext) -> Paint:
    """What symbols paint that are drawn one over the other, for the feature of the context."""
    coats = [coat for symbol in symbols for coat in _coats(symbol, context, 1.0)]
    solids = [coat.fill for coat in coats if coat.fill and coat.solid]
    patterns = [coat.fill for coat in coats if coat.fill and not coat.solid]
    fill = None
    for color in solids or patterns[:1]:
        fill = color if fill is None else over(color, fill)
    strokes = [coat for coat in coats if coat.stroke]
    if not strokes:
        return Paint(fill)
    return Paint(fill, strokes[-1].stroke, strokes[-1].width)


def _coats(symbol: QgsSymbol, context: QgsExpressionContext, opacity: float) -> list[_Coat]:
    defined = symbol.dataDefinedProperties()
    own = symbol.opacity()
    if defined.isActive(QgsSymbol.Property.PropertyOpacity):
        own = defined.valueAsDouble(QgsSymbol.Property.PropertyOpacity, context, own * 100)[0] / 100
    coats = []
    for layer in symbol.symbolLayers():
        enabled = layer.enabled()
        if layer.dataDefinedProperties().isActive(QgsSymbolLayer.Property.PropertyLayerEnabled):
            key = QgsSymbolLayer.Property.PropertyLayerEnabled
            enabled = layer.dataDefinedProperties().valueAsBool(key, context, enabled)[0]
        if enabled:
            coats += _layer_coats(layer, symbol.type(), context, opacity * own)
    return coats


def _layer_coats(
    layer: QgsSymbolLayer, kind: QgsSymbol.SymbolType, context: QgsExpressionContext, opacity: float
) -> list[_Coat]:
    name = layer.layerType()
    color = _color(layer, QgsSymbolLayer.Property.PropertyFillColor, _first_color(layer), context, opacity)
    if name == "SimpleFill":
        return [_simple_fill(layer, context, opacity)]
    if name in ("SimpleLine", "InterpolatedLine"):
        return [_simple_line(layer, kind, context, opacity)]
    if name == "SimpleMarker":
        return [_simple_marker(layer, context, opacity)]
    if layer.subSymbol() is not None and name not in ("SVGFill", "RasterFill"):
        return _below(layer, name, kind, context, opacity)
    if name in ("EllipseMarker", "SvgMarker"):
        return [_Coat(color)]
    return [_Coat(color, solid=name not in PATTERNS)]


def _first_color(layer: QgsSymbolLayer) -> QColor:
    """A symbol layer's colour, of a gradient that with which it begins."""
    ramp = None
    if isinstance(layer, QgsGradientFillSymbolLayer):
        ramp = layer.colorRamp() if layer.gradientColorType() == layer.ColorRamp else None
    if isinstance(layer, QgsShapeburstFillSymbolLayer):
        ramp = layer.colorRamp() if layer.colorType() == layer.ColorRamp else None
    return layer.color() if ramp is None else ramp.color(0)


def _below(
    layer: QgsSymbolLayer,
    name: str,
    kind: QgsSymbol.SymbolType,
    context: QgsExpressionContext,
    opacity: float,
) -> list[_Coat]:
    """The coats of a layer that draws with a symbol of its own."""
    coats = _coats(layer.subSymbol(), context, opacity)
    if (
        kind == QgsSymbol.SymbolType.Fill
        and layer.subSymbol().type() == QgsSymbol.SymbolType.Line
        and name not in PATTERNS
    ):
        return [_Coat(stroke=coat.fill, width=coat.width) for coat in coats if coat.fill]
    if name in PATTERNS:
        return [_Coat(coat.fill or coat.stroke, False) for coat in coats]
    return coats


def _simple_fill(layer: QgsSymbolLayer, context: QgsExpressionContext, opacity: float) -> _Coat:
    style = layer.brushStyle()
    fill = None
    if style != Qt.BrushStyle.NoBrush:
        fill = _color(layer, QgsSymbolLayer.Property.PropertyFillColor, layer.fillColor(), context, opacity)
    stroke = None
    if layer.strokeStyle() != Qt.PenStyle.NoPen:
        stroke = _color(
            layer, QgsSymbolLayer.Property.PropertyStrokeColor, layer.strokeColor(), context, opacity
        )
    return _Coat(fill, style == Qt.BrushStyle.SolidPattern, stroke, layer.strokeWidth())


def _simple_line(
    layer: QgsSymbolLayer, kind: QgsSymbol.SymbolType, context: QgsExpressionContext, opacity: float
) -> _Coat:
    if layer.layerType() == "SimpleLine" and layer.penStyle() == Qt.PenStyle.NoPen:
        return _Coat()
    color = _color(layer, QgsSymbolLayer.Property.PropertyStrokeColor, layer.color(), context, opacity)
    if kind == QgsSymbol.SymbolType.Fill:
        return _Coat(stroke=color, width=layer.width())
    return _Coat(color, width=layer.width())


def _simple_marker(layer: QgsSimpleMarkerSymbolLayer, context: QgsExpressionContext, opacity: float) -> _Coat:
    stroke = _color(layer, QgsSymbolLayer.Property.PropertyStrokeColor, layer.strokeColor(), context, opacity)
    if not QgsSimpleMarkerSymbolLayerBase.shapeIsFilled(layer.shape()):
        return _Coat(stroke)
    fill = _color(layer, QgsSymbolLayer.Property.PropertyFillColor, layer.fillColor(), context, opacity)
    drawn = layer.strokeStyle() != Qt.PenStyle.NoPen
    return _Coat(fill, stroke=stroke if drawn else None, width=layer.strokeWidth())


def _color(
    layer: QgsSymbolLayer, key: int, color: QColor, context: QgsExpressionContext, opacity: float
) -> Rgba:
    defined = layer.dataDefinedProperties()
    if defined.isActive(key):
        color = defined.valueAsColor(key, context, color)[0]
    return color.red(), color.green(), color.blue(), round(color.alpha() * opacity)


def _faded(color: Rgba | None, opacity: float) -> Rgba | None:
    if color is None:
        return None
    return color[0], color[1], color[2], round(color[3] * opacity)
