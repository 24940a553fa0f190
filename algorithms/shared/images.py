"""Images of layers as QGIS draws them, without a canvas."""

from __future__ import annotations

import math

import numpy as np
from qgis.core import (
    QgsBilinearRasterResampler,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize, Qt, QThread
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ...core.errors import RasterError
from ...core.frame import Frame
from ...core.raster import warp_image
from .frames import osr_crs, qgis_crs

MAX_OVERSAMPLING = 4.0  # of the raster's pixels in one of the image


def image_size(frame: Frame, longer_side: int) -> tuple[int, int]:
    """Columns and rows of an image of the frame's extent with square pixels."""
    width, height = frame.size
    step = max(width, height) / longer_side
    return max(1, round(width / step)), max(1, round(height / step))


def render_raster(
    layer: QgsRasterLayer, frame: Frame, size: tuple[int, int], context: QgsProcessingContext
) -> np.ndarray:
    """Pixels (rows, columns, 4) uint8 of a raster layer as it is styled, over the frame's extent, north up.

    `layer` is a clone that nobody else uses. Where the style leaves resampling open and the values are no classes, colours between
    pixels blend. Raises RasterError where the layer can't be drawn.
    """
    layer.moveToThread(QThread.currentThread())
    if not _may_blend(layer):
        return _draw(layer, qgis_crs(frame), QgsRectangle(*frame.extent), size, context)
    window = _coarse_window(layer, frame, size, context)
    if window is None:
        _average(layer)
        return _draw(layer, qgis_crs(frame), QgsRectangle(*frame.extent), size, context)
    # QGIS's own blending between large pixels moves them by up to half of one.
    box, native_size = window
    pixels = _draw(layer, layer.crs(), box, native_size, context)
    corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return warp_image(pixels, osr_crs(layer.crs()), corners, frame, size)


def _draw(
    layer: QgsRasterLayer,
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    size: tuple[int, int],
    context: QgsProcessingContext,
) -> np.ndarray:
    """Pixels (rows, columns, 4) uint8 of a layer in a CRS over an extent."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(crs)
    settings.setTransformContext(context.transformContext())
    settings.setExtent(extent)
    settings.setOutputSize(QSize(*size))
    settings.setOutputDpi(96)
    settings.setBackgroundColor(QColor(0, 0, 0, 0))
    image = QImage(QSize(*size), QImage.Format_ARGB32_Premultiplied)
    image.fill(Qt.transparent)
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    if job.errors():
        raise RasterError(f"IMAGE: “{layer.name()}” can't be drawn ({job.errors()[0].message}).")
    return image_pixels(image)


def _may_blend(layer: QgsRasterLayer) -> bool:
    """Whether the style leaves open how pixels are resampled, and the values are not classes."""
    resampling, renderer = layer.resampleFilter(), layer.renderer()
    return (
        resampling is not None
        and resampling.zoomedInResampler() is None
        and renderer is not None
        and renderer.type() != "paletted"
    )


def _average(layer: QgsRasterLayer) -> None:
    """Let pixels that are smaller than the image's blend."""
    resampling = layer.resampleFilter()
    if resampling.zoomedOutResampler() is None:
        resampling.setZoomedOutResampler(QgsBilinearRasterResampler())
        resampling.setMaxOversampling(MAX_OVERSAMPLING)


def _coarse_window(
    layer: QgsRasterLayer, frame: Frame, size: tuple[int, int], context: QgsProcessingContext
) -> tuple[QgsRectangle, tuple[int, int]] | None:
    """The layer's own pixels around the frame's extent, box and number, where they are no more than the image's; else None."""
    if not layer.width() or not layer.height() or not layer.crs().isValid():
        return None
    to_layer = QgsCoordinateTransform(qgis_crs(frame), layer.crs(), context.transformContext())
    try:
        wanted = to_layer.transformBoundingBox(QgsRectangle(*frame.extent))
    except QgsCsException:
        return None
    whole = layer.extent()
    dx, dy = whole.width() / layer.width(), whole.height() / layer.height()
    if wanted.width() / dx * (wanted.height() / dy) > size[0] * size[1]:
        return None
    left = max(0, math.floor((wanted.xMinimum() - whole.xMinimum()) / dx) - 2)
    right = min(layer.width(), math.ceil((wanted.xMaximum() - whole.xMinimum()) / dx) + 2)
    top = max(0, math.floor((whole.yMaximum() - wanted.yMaximum()) / dy) - 2)
    bottom = min(layer.height(), math.ceil((whole.yMaximum() - wanted.yMinimum()) / dy) + 2)
    if left >= right or top >= bottom:
        return None
    box = QgsRectangle(
        whole.xMinimum() + left * dx,
        whole.yMaximum() - bottom * dy,
        whole.xMinimum() + right * dx,
        whole.yMaximum() - top * dy,
    )
    return box, (right - left, bottom - top)


def image_pixels(image: QImage) -> np.ndarray:
    """Pixels (rows, columns, 4) uint8 of an image, red, green, blue, alpha."""
    image = image.convertToFormat(QImage.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4).copy()


def over_color(pixels: np.ndarray, rgb: tuple[int, int, int]) -> np.ndarray:
    """Pixels (rows, columns, 4) uint8 laid over a colour: (rows, columns, 3) uint8."""
    alpha = pixels[..., 3:].astype(np.uint16)
    blended = pixels[..., :3] * alpha + np.array(rgb, np.uint16) * (255 - alpha)
    return ((blended + 127) // 255).astype(np.uint8)
