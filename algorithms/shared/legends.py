"""A layer's legend from its renderer, and its symbols as images."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsExpressionContext, QgsMarkerSymbol, QgsRenderContext
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter

from ...core.legend import Legend, LegendItem
from ...core.objects import Image
from .images import image_pixels
from .paint import Rgba, paint_of
from .styles import NOT_DRAWN, LayerStyle

SWATCH = 32  # pixels
MARKER = 256  # pixels of the canvas that a marker is drawn on
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
