"""Images of layers as QGIS draws them, without a canvas."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsBilinearRasterResampler,
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
from .frames import qgis_crs

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

    `layer` is a clone that nobody else uses. Raises RasterError where the layer can't be drawn.
    """
    layer.moveToThread(QThread.currentThread())
    _smooth(layer)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(qgis_crs(frame))
    settings.setTransformContext(context.transformContext())
    settings.setExtent(QgsRectangle(*frame.extent))
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


def _smooth(layer: QgsRasterLayer) -> None:
    """Let colours between pixels blend, where the style leaves it open and the values are not classes."""
    resampling = layer.resampleFilter()
    renderer = layer.renderer()
    if resampling is None or renderer is None or renderer.type() == "paletted":
        return
    if resampling.zoomedInResampler() is None:
        resampling.setZoomedInResampler(QgsBilinearRasterResampler())
    if resampling.zoomedOutResampler() is None:
        resampling.setZoomedOutResampler(QgsBilinearRasterResampler())
        resampling.setMaxOversampling(MAX_OVERSAMPLING)


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
