"""Images of layers as QGIS draws them, without a canvas."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsBilinearRasterResampler,
    QgsColorRampShader,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapLayer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRectangle,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QSize, Qt, QThread
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ...core.errors import RasterError
from ...core.frame import Frame
from ...core.images import MARGIN, Window, warp_pixels
from .frames import qgis_crs

DPI = 96.0
MAX_SHEET = 8192 + 2 * MARGIN  # pixels a side of a map that is drawn in one piece, its labels placed once
MAX_OVERSAMPLING = 4.0  # of the raster's pixels in one of the image


@dataclass
class ImageSource:
    """A raster, in the main thread's hands no more."""

    layer: QgsRasterLayer
    settings: QgsMapSettings
    placed: bool  # whether it has a georeference

    def draw(
        self, windows: Sequence[Window], frame: Frame, dpi: float, feedback: QgsProcessingFeedback
    ) -> Iterator[np.ndarray]:
        """Pixels (rows, columns, 4) uint8 of one window after the other."""
        for window in windows:
            yield draw_raster(
                self.layer, self.settings, frame, window, dpi * windows[0].pixel / window.pixel, feedback
            )


@dataclass
class MapSource:
    """Layers drawn as a map, the first on top; clones, in the main thread's hands no more."""

    layers: list[QgsMapLayer]  # the settings don't keep them alive
    settings: QgsMapSettings

    def draw(
        self, windows: Sequence[Window], frame: Frame, dpi: float, feedback: QgsProcessingFeedback
    ) -> Iterator[np.ndarray]:
        """Pixels (rows, columns, 4) uint8 of one window after the other; `dpi` is that of the first one's pixels.

        Coarser pixels have fewer dots per inch: symbols keep their size on the ground, and the map its scale.
        """
        for sheet, parts in _sheets(windows):
            image = draw_window(self.settings, frame, sheet, dpi * windows[0].pixel / sheet.pixel, feedback)
            for window in parts:
                left, top = (
                    round(offset / sheet.pixel)
                    for offset in (window.west - sheet.west, window.north - sheet.north)
                )
                yield image_pixels(image.copy(left, top, window.columns, window.rows))


def _sheets(windows: Sequence[Window]) -> Iterator[tuple[Window, list[Window]]]:
    """Windows that are drawn in one piece: neighbours of one pixel size, where they are not too large together."""
    runs: list[list[Window]] = []
    for window in windows:
        if runs and runs[-1][0].pixel == window.pixel:
            runs[-1].append(window)
        else:
            runs.append([window])
    for run in runs:
        extents = np.array([window.extent for window in run])
        (west, north), (east, south) = extents[:, :2].min(axis=0), extents[:, 2:].max(axis=0)
        pixel = run[0].pixel
        sheet = Window(west, north, pixel, round((east - west) / pixel), round((south - north) / pixel))
        if max(sheet.shape) <= MAX_SHEET:
            yield sheet, run
        else:
            yield from ((window, [window]) for window in run)


def map_settings(
    layers: list[QgsMapLayer], context: QgsProcessingContext, background: QColor | None = None
) -> QgsMapSettings:
    """How these layers are drawn, the first on top. Call it in the main thread, for what it takes from the project."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setTransformContext(context.transformContext())
    settings.setBackgroundColor(background or QColor(0, 0, 0, 0))
    settings.setFlag(QgsMapSettings.DrawSelection, False)
    expressions = QgsExpressionContext()
    expressions.appendScope(QgsExpressionContextUtils.globalScope())
    project = context.project()
    if project is not None:
        settings.setEllipsoid(project.ellipsoid())
        settings.setPathResolver(project.pathResolver())
        settings.setLabelingEngineSettings(project.labelingEngineSettings())
        expressions.appendScope(QgsExpressionContextUtils.projectScope(project))
    settings.setExpressionContext(expressions)
    return settings


def draw_window(
    settings: QgsMapSettings, frame: Frame, window: Window, dpi: float, feedback: QgsProcessingFeedback
) -> QImage:
    """The image of a window of the frame, turned with it. Raises RasterError where a layer can't be drawn.

    `settings` say what is drawn; its layers are clones that nobody else uses.
    """
    eastings, northings = window.corners(frame)
    width, height = (size * frame.scale for size in window.size)
    # QGIS turns an extent about its own centre.
    extent = QgsRectangle.fromCenterAndSize(
        QgsPointXY(float(eastings.mean()), float(northings.mean())), width, height
    )
    placed = QgsMapSettings(settings)
    placed.setDestinationCrs(qgis_crs(frame))
    placed.setRotation(frame.rotation)
    return _draw(placed, extent, window.shape, dpi, feedback)


def _draw(
    settings: QgsMapSettings,
    extent: QgsRectangle,
    size: tuple[int, int],
    dpi: float,
    feedback: QgsProcessingFeedback,
) -> QImage:
    for layer in settings.layers():
        layer.moveToThread(QThread.currentThread())
    settings.setOutputDpi(dpi)
    settings.setOutputSize(QSize(*size))
    settings.setExtent(extent)
    expressions = QgsExpressionContext(settings.expressionContext())
    expressions.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(expressions)
    image = QImage(QSize(*size), QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise MemoryError
    image.fill(settings.backgroundColor())
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    feedback.canceled.connect(job.cancelWithoutBlocking, Qt.ConnectionType.DirectConnection)
    job.renderSynchronously()
    feedback.canceled.disconnect(job.cancelWithoutBlocking)
    painter.end()
    if job.errors() and not feedback.isCanceled():
        error = job.errors()[0]
        name = next((layer.name() for layer in settings.layers() if layer.id() == error.layerID), "")
        raise RasterError(
            f"The layer “{name}” can't be drawn ({error.message}); leave it out or mend its source."
        )
    return image


def draw_raster(
    layer: QgsRasterLayer,
    settings: QgsMapSettings,
    frame: Frame,
    window: Window,
    dpi: float,
    feedback: QgsProcessingFeedback,
) -> np.ndarray:
    """Pixels (rows, columns, 4) uint8 of a raster layer as it is styled, over a window of the frame.

    `settings` are those of this layer alone. Where the style leaves resampling open and gives neither classes nor contour lines,
    colours between pixels blend. Raises RasterError where the layer can't be drawn.
    """
    if _may_blend(layer):
        native = _coarse_window(layer, frame, window, settings)
        if native is not None:
            # QGIS's own blending between large pixels moves them by up to half of one.
            box, size = native
            pixels = _draw_native(layer, settings, box, size, feedback)
            corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
            wkt = layer.crs().toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
            return warp_pixels(pixels, wkt, corners, frame, window)
        _average(layer)
    return image_pixels(draw_window(settings, frame, window, dpi, feedback))


def draw_unplaced(
    layer: QgsRasterLayer, settings: QgsMapSettings, max_side: int, feedback: QgsProcessingFeedback
) -> np.ndarray:
    """The pixels (rows, columns, 4) uint8 of a raster that has no georeference, as it is styled, at most `max_side` a side."""
    size = min(layer.width(), max_side), min(layer.height(), max_side)
    if size != (layer.width(), layer.height()) and _may_blend(layer):
        _average(layer)
    return _draw_native(layer, settings, layer.extent(), size, feedback)


def _draw_native(
    layer: QgsRasterLayer,
    settings: QgsMapSettings,
    extent: QgsRectangle,
    size: tuple[int, int],
    feedback: QgsProcessingFeedback,
) -> np.ndarray:
    columns, rows = size
    if not math.isclose(extent.width() * rows, extent.height() * columns, rel_tol=1e-9):
        # A map's pixels are square: it would show more than the extent.
        return image_pixels(layer.pipe().last().block(1, extent, columns, rows).image())
    own = QgsMapSettings(settings)
    own.setDestinationCrs(layer.crs())
    return image_pixels(_draw(own, extent, size, DPI, feedback))


def _may_blend(layer: QgsRasterLayer) -> bool:
    """Whether a layer has pixels of its own, its style leaves open how they are resampled, and colours between two mean something.

    A map of web tiles has none: QGIS takes those of the fitting zoom, whose letters are as large as they should be.
    """
    resampling, renderer = layer.resampleFilter(), layer.renderer()
    return (
        layer.width() > 0
        and resampling is not None
        and resampling.zoomedInResampler() is None
        and renderer is not None
        and renderer.type() not in ("paletted", "contour")
        and not _has_classes(renderer)
    )


def _has_classes(renderer: QgsRasterRenderer) -> bool:
    """Whether a pseudocolour style gives a colour to single values or to ranges of them."""
    if not isinstance(renderer, QgsSingleBandPseudoColorRenderer) or renderer.shader() is None:
        return False
    ramp = renderer.shader().rasterShaderFunction()
    return (
        isinstance(ramp, QgsColorRampShader) and ramp.colorRampType() != QgsColorRampShader.Type.Interpolated
    )


def _average(layer: QgsRasterLayer) -> None:
    """Let pixels that are smaller than the image's blend."""
    resampling = layer.resampleFilter()
    if resampling.zoomedOutResampler() is None:
        resampling.setZoomedOutResampler(QgsBilinearRasterResampler())
        resampling.setMaxOversampling(MAX_OVERSAMPLING)


def _coarse_window(
    layer: QgsRasterLayer, frame: Frame, window: Window, settings: QgsMapSettings
) -> tuple[QgsRectangle, tuple[int, int]] | None:
    """The layer's own pixels around a window, box and number, where they are no more than the window's; else None."""
    if not layer.width() or not layer.height() or not layer.crs().isValid():
        return None
    to_layer = QgsCoordinateTransform(qgis_crs(frame), layer.crs(), settings.transformContext())
    eastings, northings = window.corners(frame)
    around = QgsRectangle(eastings.min(), northings.min(), eastings.max(), northings.max())
    width, height = window.size
    turned_share = width * height * frame.scale**2 / around.area()
    try:
        wanted = to_layer.transformBoundingBox(around)
    except QgsCsException:
        return None
    whole = layer.extent()
    dx, dy = whole.width() / layer.width(), whole.height() / layer.height()
    if wanted.width() / dx * (wanted.height() / dy) * turned_share > window.columns * window.rows:
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
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4).copy()
