"""Where a build step's scene lies: from TERRAIN, else from CRS and EXTENT, else from the layer."""

from __future__ import annotations

import math
import re
from typing import Any, Callable

from osgeo import osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterNumber,
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
from .algorithm import SceneryAlgorithm

LEAST_EXTENT = 100.0  # metres of a scene whose layer has no width
METRES_A_DEGREE = 111_320.0
NUMBER = r"\s*([-+0-9.eE]+)\s*"
POINT_TEXT = re.compile(rf"^{NUMBER},{NUMBER}(?:\[(.*)\])?\s*$")
PRECISION = 12  # digits of a coordinate
EXTENT_TEXT = re.compile(rf"^{NUMBER},{NUMBER},{NUMBER},{NUMBER}(?:\[(.*)\])?\s*$")


def osr_crs(crs: QgsCoordinateReferenceSystem) -> osr.SpatialReference:
    """The same CRS for the core."""
    return spatial_reference(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED))


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
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str = "EXTENT",
) -> tuple[Extent, QgsCoordinateReferenceSystem | None] | None:
    """An extent parameter as xmin, ymin, xmax, ymax and its own CRS, where it names one.

    Raises FrameError for what is no extent and for an unknown CRS in the brackets, which QGIS would ignore.
    """
    value = parameters.get(name)
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, QgsReferencedRectangle):
        return _box(value), value.crs() if value.crs().isValid() else None
    if isinstance(value, str):
        parsed = _parse_extent(name, value)
        if parsed:
            return parsed
    rectangle = algorithm.parameterAsExtent(parameters, name, context)
    if rectangle.isNull():
        raise FrameError(f"{name}: “{value}” is no extent; give xmin,xmax,ymin,ymax [EPSG:code] or a layer.")
    crs = algorithm.parameterAsExtentCrs(parameters, name, context)
    return _box(rectangle), crs if crs.isValid() and not hasattr(value, "xMinimum") else None


def point_extent(value: Any) -> tuple[Extent, QgsCoordinateReferenceSystem | None] | None:
    """The text “x,y” or “x,y [EPSG:code]” as an extent without size and its CRS, None where it is anything else."""
    match = POINT_TEXT.match(value) if isinstance(value, str) else None
    if not match:
        return None
    x, y, name = match.groups()
    return _parse_extent("FOCUS", f"{x},{x},{y},{y}" + (f" [{name}]" if name else ""))


def extent_text(extent: Extent, crs: str) -> str:
    """An extent (xmin, ymin, xmax, ymax) as QGIS writes it, with its CRS unless that is empty."""
    xmin, ymin, xmax, ymax = extent
    numbers = ",".join(f"{number:.{PRECISION}g}" for number in (xmin, xmax, ymin, ymax))
    return f"{numbers} [{crs}]" if crs else numbers


def add_rotation(algorithm: SceneryAlgorithm) -> None:
    """Add ROTATION, which every step has that takes an EXTENT."""
    parameter = QgsProcessingParameterNumber(
        "ROTATION", algorithm.tr("Rotation (°)"), QgsProcessingParameterNumber.Type.Double, 0.0
    )
    algorithm.add(
        parameter,
        algorithm.tr(
            "Turns the extent about its centre, counter-clockwise seen from above, as a map canvas of that rotation shows it."
        ),
        advanced=True,
    )


def given_rotation(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> float:
    """The parameter ROTATION in degrees, from above -180 to 180. Raises FrameError where it is no angle."""
    rotation = algorithm.parameterAsDouble(parameters, "ROTATION", context)
    if not math.isfinite(rotation):
        raise FrameError(f"ROTATION: “{parameters['ROTATION']}” is no angle; give degrees.")
    return 180.0 - (180.0 - rotation) % 360.0


def roomy(extent: Extent, srs: osr.SpatialReference) -> Extent:
    """An extent, widened where all of a layer is at one place or along one line of the grid."""
    metre = 1 / srs.GetLinearUnits() if srs.IsProjected() else 1 / METRES_A_DEGREE
    xmin, ymin, xmax, ymax = extent
    width, height = xmax - xmin, ymax - ymin
    x, y = (LEAST_EXTENT * metre / 2 if side < metre else 0.0 for side in (width, height))
    return xmin - x, ymin - y, xmax + x, ymax + y


def _parse_extent(parameter: str, text: str) -> tuple[Extent, QgsCoordinateReferenceSystem | None] | None:
    match = EXTENT_TEXT.match(text)
    if not match:
        return None
    try:
        xmin, xmax, ymin, ymax = (float(number) for number in match.groups()[:4])
    except ValueError:
        raise FrameError(
            f"{parameter}: “{text}” holds a number that is none; give xmin,xmax,ymin,ymax [EPSG:code]."
        ) from None
    name = match.group(5)
    if name is None:
        return (xmin, ymin, xmax, ymax), None
    crs = QgsCoordinateReferenceSystem(name.strip())
    if not crs.isValid():
        raise FrameError(
            f"{parameter}: the CRS “{name}” in brackets is unknown; give an authority code such as EPSG:32654."
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
    frame = make_frame(srs, box, given_rotation(algorithm, parameters, context))
    if abs(frame.scale - 1) > 1e-9:
        feedback.pushInfo(
            f"A ground metre is {frame.scale:.4f} units of {srs.GetName()} here; the scene is in ground metres, so that slopes are true."
        )
    return frame
