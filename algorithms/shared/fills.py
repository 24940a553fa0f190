"""An image laid over a layer's polygons: their own fill as QGIS draws it, or a file."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from qgis.core import (
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from ...core.features import FeatureTable
from ...core.frame import Frame
from ...core.images import Window, encode
from ...core.objects import FillImage, Image
from .images import DPI, draw_window, image_pixels, map_settings

MAX_SIDE = 4096  # pixels
MARGIN = 2  # pixels around the features


@dataclass
class LayerFill:
    """The layer alone, without labels, drawn as a map; in the main thread's hands no more."""

    layer: QgsVectorLayer
    settings: QgsMapSettings

    @classmethod
    def prepare(cls, layer: QgsVectorLayer, context: QgsProcessingContext) -> LayerFill:
        """`layer` is a clone with the style that is to be drawn. Call it in the main thread."""
        layer.setLabelsEnabled(False)
        layer.setScaleBasedVisibility(False)
        settings = map_settings([layer], context)
        layer.moveToThread(None)
        return cls(layer, settings)

    def draw(self, table: FeatureTable, frame: Frame, feedback: QgsProcessingFeedback) -> FillImage:
        """The image over the features' extent."""
        window = _window(table, frame)
        image = draw_window(self.settings, _unturned(frame), window, DPI, feedback)
        data, mime = encode(image_pixels(image))
        return FillImage(Image(data, mime), window.extent)


def over_features(image: Image, table: FeatureTable, frame: Frame) -> FillImage:
    """An image file stretched over the features' extent."""
    return FillImage(image, _box(table, frame))


def _unturned(frame: Frame) -> Frame:
    """The frame without its rotation: images of fills have the axes of local coordinates."""
    return replace(frame, rotation=0.0) if frame.rotation else frame


def _box(table: FeatureTable, frame: Frame) -> tuple[float, float, float, float]:
    x, z = frame.to_local(table.xyz[:, 0], table.xyz[:, 1])
    return float(x.min()), float(z.min()), float(x.max()), float(z.max())


def _window(table: FeatureTable, frame: Frame) -> Window:
    west, north, east, south = _box(table, frame)
    pixel = max(east - west, south - north) / (MAX_SIDE - 2 * MARGIN - 1) or 1.0
    columns, rows = (math.ceil(size / pixel) + 2 * MARGIN for size in (east - west, south - north))
    return Window(west - MARGIN * pixel, north - MARGIN * pixel, pixel, columns, rows)
