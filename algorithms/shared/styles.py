"""A layer's style, feature by feature, as QGIS draws it; never the random colours that Processing gives."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    NULL,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsRenderContext,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayerUtils,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor

from ...core.color import to_hex
from ...core.errors import ParameterError
from .expressions import EvaluationError, is_null
from .layers import cloned
from .paint import Paint, Rgba, paint_of

# Quiet hues of one lightness, apart from each other for the colour-blind too.
PALETTE = ("#d9c7a7", "#b7c4b1", "#c9b1a6", "#a9bcc9", "#c8bfd0", "#d6b48c", "#9fc0b5", "#cfc3b8")
ENCODED = re.compile(r"^\s*\d+\s*(,\s*\d+\s*){2,3}$")  # as QGIS stores colours: r,g,b,a
GREY: Rgba = (160, 160, 160, 255)
STYLE_FILE = "scenery/style"  # property of a layer: the name of the file that its style was read from
NOT_DRAWN = -1  # in place of a look
# Renderers that draw other than feature by feature, but hold one that does.
AROUND = ("invertedPolygonRenderer", "mergedFeatureRenderer", "pointDisplacement", "pointCluster")


def palette_color(title: str) -> Rgba:
    """The colour of a layer that has no style of its own: the same title, the same colour."""
    color = QColor(PALETTE[zlib.crc32(title.encode("utf-8", "replace")) % len(PALETTE)])
    return color.red(), color.green(), color.blue(), 255


def styled_clone(layer: QgsMapLayer, context: QgsProcessingContext) -> tuple[QgsMapLayer, bool]:
    """A clone of the layer with the style that is its own, and whether it has one.

    A project layer has its renderer, and so has one that a recipe gave a style; another the default style of its source, if there
    is one.
    """
    clone = cloned(layer)
    project = context.project()
    if layer.customProperty(STYLE_FILE) or (project is not None and project.mapLayer(layer.id()) is not None):
        return clone, True
    _, found = clone.loadDefaultStyle()
    return clone, bool(found)


def drawable_clone(layer: QgsVectorLayer, context: QgsProcessingContext, title: str) -> QgsVectorLayer:
    """A clone of a polygon layer that is drawn in its style or, where it has none, in the colour of its title."""
    clone, styled = styled_clone(layer, context)
    if not styled:
        color = QgsSymbolLayerUtils.encodeColor(QColor(*palette_color(title)))
        symbol = QgsFillSymbol.createSimple({"color": color, "outline_style": "no"})
        clone.setRenderer(QgsSingleSymbolRenderer(symbol))
    return clone


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


def hex_color(parameters: dict[str, Any], name: str) -> str | None:
    """A colour parameter as #rrggbb, None where it is empty. Raises ParameterError for what is no colour."""
    value = parameters.get(name)
    if value in (None, "") or (isinstance(value, QColor) and not value.isValid()):
        return None
    color = parse_color(value)
    if color is None:
        raise ParameterError(f"{name}: “{value}” is no colour; give a name or #rrggbb.")
    return to_hex(color)


def given_color(name: str, value: Any) -> tuple[Rgba, str | None]:
    """The colour that an expression gave for a feature, or grey and the reason why it gave none."""
    if isinstance(value, EvaluationError):
        return GREY, f"{name} can't be evaluated ({value.reason})"
    if is_null(value):
        return GREY, f"{name} is NULL"
    color = parse_color(value)
    return (color, None) if color is not None else (GREY, f"{name}: “{value}” is no colour")


@dataclass(frozen=True)
class Look:
    """How the style draws some of the features."""

    paint: Paint
    item: int  # of the legend, -1 where none is
    symbol: int = -1  # row of `symbols`


class LayerStyle:
    """The style of a layer: `look` gives each feature the row of a look, or `NOT_DRAWN`."""

    def __init__(self, layer: QgsVectorLayer, styled: bool, title: str, keep_symbols: bool = False) -> None:
        """`layer` is a clone that nobody else uses. Raises ParameterError for a style that draws nothing."""
        self.layer, self.title = layer, title
        self.looks: list[Look] = []
        self.symbols: list[QgsSymbol] = []
        self.note = ""
        self.roof_and_wall: tuple[Rgba, Rgba] | None = None
        self.height: str | None = None  # the expression of a 2.5D style
        self._keep_symbols = keep_symbols
        self._opacity = layer.opacity()
        self._known: dict[Any, int] = {}
        self._distinct: dict[tuple[Paint, int, str], int] = {}
        self._expressions = QgsExpressionContext()
        self._context = QgsRenderContext()
        self._renderer: Any = self._choose(layer.renderer() if styled else None)
        self.items = list(self._renderer.legendSymbolItems()) if self._renderer else []
        self._rows = {item.ruleKey(): row for row, item in enumerate(self.items)}
        self.constant = self._constant()

    def _choose(self, renderer: QgsFeatureRenderer | None) -> QgsFeatureRenderer | None:
        """The renderer that draws feature by feature, None where one colour serves all."""
        if renderer is None:
            return None
        name = renderer.type()
        if name == "nullSymbol":
            raise ParameterError(
                f"INPUT: the style of “{self.layer.name()}” draws nothing; give it symbols, or COLOR."
            )
        if name in AROUND:
            inner = renderer.embeddedRenderer()
            self.note = f"the style of “{self.layer.name()}” draws features together; each is built in the colour that it has by itself"
            return self._choose(inner)
        if name == "heatmapRenderer":
            self.note = f"the style of “{self.layer.name()}” is a heat map; its points have one colour"
            return None
        if name == "25dRenderer":
            self._read_25d(renderer)
            return None
        return renderer.clone()

    def _read_25d(self, renderer: QgsFeatureRenderer) -> None:
        def faded(color: QColor) -> Rgba:
            return color.red(), color.green(), color.blue(), round(color.alpha() * self._opacity)

        self.roof_and_wall = faded(renderer.roofColor()), faded(renderer.wallColor())
        names = self.layer.customProperty("variableNames") or []
        values = self.layer.customProperty("variableValues") or []
        names, values = ([item] if isinstance(item, str) else list(item) for item in (names, values))
        self.height = dict(zip(names, values)).get("qgis_25d_height")

    def _constant(self) -> int | None:
        """The look of all features, where the style draws all alike."""
        renderer = self._renderer
        if renderer is None:
            color = self.roof_and_wall[0] if self.roof_and_wall else palette_color(self.title)
            if not self.roof_and_wall:
                color = (*color[:3], round(color[3] * self._opacity))
            plain = {"color": QgsSymbolLayerUtils.encodeColor(QColor(*color)), "outline_color": "white"}
            return self._add(Paint(color), -1, QgsMarkerSymbol.createSimple(plain))
        if renderer.type() == "singleSymbol" and not renderer.symbol().hasDataDefinedProperties():
            symbol = renderer.symbol().clone()
            return self._add(self._paint([symbol]), 0 if self.items else -1, symbol)
        return None

    @property
    def field(self) -> int:
        """The field whose value alone says how a feature is drawn, -1 where more does."""
        renderer = self._renderer
        if renderer is None or renderer.type() not in ("categorizedSymbol", "graduatedSymbol"):
            return -1
        if any(item.symbol() and item.symbol().hasDataDefinedProperties() for item in self.items):
            return -1
        name = renderer.classAttribute()
        index = self.layer.fields().lookupField(name)
        if index < 0:
            expression = QgsExpression(name)
            if expression.isField():
                index = self.layer.fields().lookupField(next(iter(expression.referencedColumns())))
        return index

    @property
    def columns(self) -> set[str]:
        """Names of the fields that the style looks at."""
        if self._renderer is None or self.constant is not None:
            return set()
        return set(self._renderer.usedAttributes(self._context))

    @property
    def needs_geometry(self) -> bool:
        """Whether how a feature is drawn may depend on its geometry."""
        if self._renderer is None or self.constant is not None:
            return False
        symbols = [item.symbol() for item in self.items if item.symbol() is not None]
        by_feature = any(symbol.hasDataDefinedProperties() for symbol in symbols)
        return self.embedded or by_feature or self._renderer.filterNeedsGeometry()

    @property
    def embedded(self) -> bool:
        """Whether features bring their own symbols."""
        return self._renderer is not None and self._renderer.type() == "embeddedSymbol"

    def start(self, expressions: QgsExpressionContext) -> None:
        """Begin a pass over the features."""
        if self._renderer and self.constant is None:
            self._expressions = QgsExpressionContext(expressions)
            self._context.setExpressionContext(self._expressions)
            self._renderer.startRender(self._context, self.layer.fields())

    def stop(self) -> None:
        """End the pass."""
        if self._renderer and self.constant is None:
            self._renderer.stopRender(self._context)

    def look(self, feature: QgsFeature) -> int:
        """The row of the look of a feature, `NOT_DRAWN` where the style does not draw it."""
        self._context.expressionContext().setFeature(feature)
        if self._renderer.type() == "RuleRenderer":
            return self._look_of_rules(frozenset(self._renderer.legendKeysForFeature(feature, self._context)))
        symbol = self._renderer.symbolForFeature(feature, self._context)
        if symbol is None:
            return NOT_DRAWN
        # An embedded symbol goes with its feature, and another may come to lie where it was.
        key = None if self.embedded else sip.unwrapinstance(symbol)
        if key in self._known:
            return self._known[key]
        keys = self._renderer.legendKeysForFeature(feature, self._context)
        item = self._rows.get(next(iter(keys), ""), 0 if len(self.items) == 1 else -1)
        return self._note(None if self.embedded else key, [symbol], item)

    def looks_of(self, values: Iterable[Any]) -> dict[Any, int]:
        """The look of each value of `field`."""
        feature = QgsFeature(self.layer.fields())
        found = {}
        for value in values:
            feature.setAttribute(self.field, NULL if value is None else value)
            found[value] = self.look(feature)
        return found

    def _look_of_rules(self, keys: frozenset[str]) -> int:
        if keys in self._known:
            return self._known[keys]
        rows = sorted(self._rows[key] for key in keys if key in self._rows)
        rules = self._renderer.rootRule().descendants()
        symbols = [rule.symbol() for rule in rules if rule.ruleKey() in keys and rule.symbol()]
        if not symbols:
            return NOT_DRAWN
        return self._note(keys, symbols, rows[-1] if rows else -1)

    def _note(self, key: Any, symbols: list[QgsSymbol], item: int) -> int:
        """The look of symbols, remembered by `key` where they paint all features alike."""
        row = self._add(self._paint(symbols), item, symbols[-1])
        if key is not None and not any(symbol.hasDataDefinedProperties() for symbol in symbols):
            self._known[key] = row
        return row

    def _paint(self, symbols: list[QgsSymbol]) -> Paint:
        return paint_of(symbols, self._context.expressionContext()).faded(self._opacity)

    def _add(self, paint: Paint, item: int, symbol: QgsSymbol | None) -> int:
        shape = symbol.dump() if self._keep_symbols and symbol is not None else ""
        key = (paint, item, shape)
        if key not in self._distinct:
            if shape and symbol is not None:
                self.symbols.append(symbol.clone())
            self.looks.append(Look(paint, item, len(self.symbols) - 1 if shape else -1))
            self._distinct[key] = len(self.looks) - 1
        return self._distinct[key]
