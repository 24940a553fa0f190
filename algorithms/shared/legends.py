"""A layer's legend from its renderer, and its symbols as images."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import QgsExpression, QgsExpressionContext, QgsMarkerSymbol, QgsRenderContext
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter

from ...core.features import Column
from ...core.legend import Legend, LegendItem
from ...core.objects import Image
from .images import image_pixels
from .paint import Rgba, paint_of
from .styles import NOT_DRAWN, LayerStyle

SWATCH = 32  # pixels
MARKER = 256  # pixels of the canvas that a marker is drawn on
MOST_CLASSES = 12  # colours that a legend explains
LISTED = 3  # values that stand for a class
MARKER_SHARE = 0.5  # of the canvas that a marker's nominal size takes: strokes and offsets reach beyond it


def png(image: QImage) -> Image:
    """A QGIS image as a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image(bytes(data), "image/png")


def legend_of(style: LayerStyle, looks: np.ndarray, pictured: bool) -> Legend | None:
    """The classes of a renderer, and which of them each feature with its look (f,) has; None where there are none.

    `pictured` asks for swatches as QGIS draws them, where objects show more of a symbol than its colour.
    """
    named = [(row, item) for row, item in enumerate(style.items) if item.symbol() is not None]
    if not named:
        return None
    context = QgsExpressionContext()
    items = []
    for _, item in named:
        paint = paint_of([item.symbol()], context).faded(style.layer.opacity())
        swatch = png(item.symbol().asImage(QSize(SWATCH, SWATCH))) if pictured else None
        items.append(LegendItem(item.label() or style.title, _hex(paint.fill or paint.stroke), swatch))
    # Headings of groups are no classes.
    positions = {row: position for position, (row, _) in enumerate(named)}
    by_look = [positions.get(look.item, -1) for look in style.looks]
    classes = np.array([*by_look, -1], np.int32)[np.where(looks == NOT_DRAWN, len(by_look), looks)]
    return Legend(items, classes)


def by_color(colors: np.ndarray, column: Column, prefix: str = "") -> Legend | None:
    """A class for each of a few colours (f, 4), named by the values that have it, after a prefix."""
    packed = np.ascontiguousarray(colors).view(np.uint32).ravel()
    _, first, classes = np.unique(packed, return_index=True, return_inverse=True)
    unique, classes = colors[first], classes.ravel()
    if not 1 < len(unique) <= MOST_CLASSES:
        return None
    named = []
    for number, (color, (label, key)) in enumerate(zip(unique, _ranges(column, classes, len(unique)))):
        named.append((key, number, LegendItem(f"{prefix}{label}", "#" + bytes(color.tolist()).hex())))
    named.sort(key=lambda item: (item[0], item[2].label))
    place = np.empty(len(named), np.int32)
    place[[number for _, number, _ in named]] = np.arange(len(named), dtype=np.int32)
    return Legend([item for _, _, item in named], place[classes])


def _ranges(column: Column, classes: np.ndarray, count: int) -> Iterator[tuple[str, float]]:
    """The values of each of so many classes (f,) in words, and a number to sort by."""
    if column.type == "text":
        distinct: list[list[str]] = [[] for _ in range(count)]
        for number, text in set(zip(classes[column.valid].tolist(), column.values[column.valid].tolist())):
            distinct[number].append(text)
        yield from map(_range_of, distinct)
        return
    for number in range(count):
        values = column.values[column.valid & (classes == number)]
        yield _range_of([values.min(), values.max()] if len(values) else [])


def _range_of(values: list[Any]) -> tuple[str, float]:
    """Values in words, and a number to sort by."""
    try:
        numbers = [float(value) for value in values]
    except (TypeError, ValueError):
        texts = sorted({str(value) for value in values})
        return ", ".join(texts[:LISTED]) + (" …" if len(texts) > LISTED else ""), math.inf
    if not numbers:
        return "unknown", math.inf
    low, high = min(numbers), max(numbers)
    return (_short(low) if low == high else f"{_short(low)} – {_short(high)}"), low


def _short(value: float) -> str:
    """A number with as many digits as a legend has room for."""
    return f"{value:.0f}" if abs(value) >= 1000 else f"{value:.4g}"


def explaining_column(text: str | None, columns: list[Column]) -> Column | None:
    """The only column that an expression depends on, if it is one."""
    names = {name.lower() for name in QgsExpression(text or "").referencedColumns()}
    found = [column for column in columns if column.name.lower() in names]
    return found[0] if len(found) == 1 else None


def _hex(color: Rgba | None) -> str:
    return "#" + bytes(color or (0, 0, 0, 0)).hex()


def symbol_image(symbol: QgsMarkerSymbol) -> Image:
    """A marker symbol as QGIS draws it, large, without the empty rim around it."""
    image = QImage(MARKER, MARKER, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    context = QgsRenderContext.fromQPainter(painter)
    size = symbol.size(context)
    scale = MARKER_SHARE * MARKER / size if size > 0 else 1.0
    context.setScaleFactor(scale * context.scaleFactor())
    symbol.startRender(context)
    symbol.renderPoint(QPointF(MARKER / 2, MARKER / 2), None, context)
    symbol.stopRender(context)
    painter.end()
    alpha = image_pixels(image)[:, :, 3]
    rows, columns = np.flatnonzero(alpha.any(axis=1)), np.flatnonzero(alpha.any(axis=0))
    if not len(rows):
        return png(image)
    return png(image.copy(columns[0], rows[0], np.ptp(columns) + 1, np.ptp(rows) + 1))
