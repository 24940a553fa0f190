"""Where a build step's scene lies: from TERRAIN, else from CRS and EXTENT, else from the layer."""

from __future__ import annotations

import re
from typing import Any, Callable

from osgeo import osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsReferencedRectangle,
)

from ...core.errors import FrameError
from ...core.frame import (
    Extent,
    Frame,
    authority_code,
    make_frame,
    metric_crs,
    needs_metric_crs,
    spatial_reference,
    transform_extent,
)

NUMBER = r"\s*([-+0-9.eE]+)\s*"
EXTENT_TEXT = re.compile(rf"^{NUMBER},{NUMBER},{NUMBER},{NUMBER}(?:\[(.*)\])?\s*$")


def osr_crs(crs: QgsCoordinateReferenceSystem) -> osr.SpatialReference:
    """The same CRS for the core."""
    return spatial_reference(crs.toWkt(QgsCoordinateReferenceSystem.WKT_PREFERRED))


def qgis_crs(frame: Frame) -> QgsCoordinateReferenceSystem:
    """The frame's CRS for QGIS."""
    return (
        QgsCoordinateReferenceSystem(frame.crs)
        if frame.crs
        else QgsCoordinateReferenceSystem.fromWkt(frame.wkt)
    )


def chosen_crs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> QgsCoordinateReferenceSystem | None:
    """The parameter CRS, or None. Raises FrameError for a CRS that QGIS does not know."""
    if parameters.get("CRS") in (None, ""):
        return None
    crs = algorithm.parameterAsCrs(parameters, "CRS", context)
    if not crs.isValid():
        raise FrameError(f"CRS: “{parameters['CRS']}” is unknown; give an authority code such as EPSG:32654.")
    return crs


def given_extent(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[Extent, QgsCoordinateReferenceSystem | None] | None:
    """The parameter EXTENT as xmin, ymin, xmax, ymax and its own CRS, where it names one.

    Raises FrameError for what is no extent and for an unknown CRS in the brackets, which QGIS would ignore.
    """
    value = parameters.get("EXTENT")
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, QgsReferencedRectangle):
        return _box(value), value.crs() if value.crs().isValid() else None
    if isinstance(value, str):
        match = EXTENT_TEXT.match(value)
        if match:
            return _parse_extent(value, match)
    rectangle = algorithm.parameterAsExtent(parameters, "EXTENT", context)
    if rectangle.isNull():
        raise FrameError(f"EXTENT: “{value}” is no extent; give xmin,xmax,ymin,ymax [EPSG:code] or a layer.")
    crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
    return _box(rectangle), crs if crs.isValid() and not hasattr(value, "xMinimum") else None


def _parse_extent(text: str, match: re.Match[str]) -> tuple[Extent, QgsCoordinateReferenceSystem | None]:
    try:
        xmin, xmax, ymin, ymax = (float(number) for number in match.groups()[:4])
    except ValueError:
        raise FrameError(
            f"EXTENT: “{text}” holds a number that is none; give xmin,xmax,ymin,ymax [EPSG:code]."
        ) from None
    name = match.group(5)
    if name is None:
        return (xmin, ymin, xmax, ymax), None
    crs = QgsCoordinateReferenceSystem(name.strip())
    if not crs.isValid():
        raise FrameError(
            f"EXTENT: the CRS “{name}” in brackets is unknown; give an authority code such as EPSG:32654."
        )
    return (xmin, ymin, xmax, ymax), crs


def _box(rectangle: Any) -> Extent:
    return rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum()


def find_frame(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    layer_crs: QgsCoordinateReferenceSystem,
    layer_extent: Callable[[osr.SpatialReference], Extent],
) -> Frame:
    """The frame that EXTENT and CRS ask for; what they leave open comes from the layer.

    `layer_extent` gives the layer's extent in a CRS. A layer in degrees or in a world Mercator gets the fitting UTM zone. Raises
    FrameError in one sentence.
    """
    chosen = chosen_crs(algorithm, parameters, context)
    given = given_extent(algorithm, parameters, context)
    extent, extent_crs = given if given else (None, None)
    known = chosen or (layer_crs if layer_crs.isValid() else extent_crs)
    if known is None:
        raise FrameError(
            "CRS: neither CRS nor EXTENT nor the layer says where the scene lies; give CRS, or EXTENT with [EPSG:code]."
        )
    own_crs = osr_crs(known)
    given_crs = osr_crs(extent_crs) if extent_crs else own_crs
    if extent is not None and (extent[0] >= extent[2] or extent[1] >= extent[3]):
        raise FrameError(
            f"EXTENT: “{parameters['EXTENT']}” is empty; give xmin,xmax,ymin,ymax with xmin < xmax and ymin < ymax."
        )
    srs = own_crs
    if not srs.IsProjected() or (chosen is None and needs_metric_crs(srs)):
        srs = metric_crs(given_crs, extent) if extent else metric_crs(own_crs, layer_extent(own_crs))
        feedback.pushInfo(
            f"{own_crs.GetName()} is not made for measuring; the scene is in {srs.GetName()} ({authority_code(srs)})."
        )
    box = transform_extent(given_crs, srs, extent) if extent else layer_extent(srs)
    frame = make_frame(srs, box)
    if abs(frame.scale - 1) > 1e-9:
        feedback.pushInfo(
            f"A ground metre is {frame.scale:.4f} units of {srs.GetName()} here; the scene is in ground metres, so that slopes are true."
        )
    return frame
