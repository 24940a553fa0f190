"""One pass over a layer's features: geometry, attributes, expressions and colours become columns."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import (
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime, QVariant

from ...core.errors import GeometryError
from ...core.features import Column, FeatureTable, decode_wkb
from ...core.frame import Frame
from ...core.progress import Progress
from .algorithm import Report
from .expressions import Evaluator
from .frames import qgis_crs
from .styles import LayerColors, Rgba

INTEGERS = (QVariant.Int, QVariant.UInt, QVariant.LongLong, QVariant.ULongLong)
CHECK_EVERY = 1000  # features between two looks at the cancel button


@dataclass
class Read:
    """What a pass found: the features with a geometry, and row by row what expressions and the style gave."""

    table: FeatureTable
    values: dict[str, list[Any]]  # by evaluator name
    colors: list[Rgba | None] | None  # None where one colour serves all
    total: int  # features streamed, built or not
    repaired: list[int] = field(default_factory=list)  # feature ids


def read_polygons(
    source: QgsProcessingFeatureSource,
    frame: Frame,
    bounds: QgsRectangle | None,
    evaluators: list[Evaluator],
    colors: LayerColors | None,
    fields: list[int],
    expression_context: QgsExpressionContext,
    context: QgsProcessingContext,
    report: Report,
    progress: Progress,
) -> Read:
    """Read polygons reprojected to the frame's CRS; empty ones are reported, invalid ones repaired.

    `bounds` (frame CRS) leaves out features whose box lies beyond it; `fields` are indices of the attributes to keep.
    """
    request = QgsFeatureRequest()
    crs = qgis_crs(frame)
    if source.sourceCrs().isValid() and source.sourceCrs() != crs:
        request.setDestinationCrs(crs, context.transformContext())
    if bounds is not None:
        request.setFilterRect(bounds)
    expected = source.featureCount()
    collector = _Collector(source.wkbType(), evaluators, colors, report)
    if colors:
        colors.start(expression_context)
    try:
        for number, feature in enumerate(
            source.getFeatures(request, QgsProcessingFeatureSource.FlagSkipGeometryValidityChecks)
        ):
            collector.add(feature)
            if number % CHECK_EVERY == 0:
                progress(min(number / expected, 1.0) if expected > 0 else 0.0)
    finally:
        if colors:
            colors.stop()
    return collector.finish(source.fields(), fields)


class _Collector:
    """Gathers rows while features stream by."""

    def __init__(
        self, wkb_type: Any, evaluators: list[Evaluator], colors: LayerColors | None, report: Report
    ) -> None:
        self._curved = QgsWkbTypes.isCurvedType(wkb_type)
        self._evaluated = [evaluator for evaluator in evaluators if evaluator.per_feature]
        self._evaluators = evaluators
        self._colors = colors if colors and not colors.constant else None
        self._report = report
        self._ids: list[int] = []
        self._wkbs: list[Any] = []
        self._attributes: list[list[Any]] = []
        self._values: dict[str, list[Any]] = {evaluator.name: [] for evaluator in self._evaluated}
        self._rgba: list[Rgba | None] = []
        self._repaired: list[int] = []
        self._total = 0

    def add(self, feature: QgsFeature) -> None:
        self._total += 1
        geometry = feature.geometry()
        if not geometry.isGeosValid() or self._curved:
            geometry = self._mend(feature.id(), geometry)
            if geometry is None:
                return
        self._ids.append(feature.id())
        self._wkbs.append(geometry.asWkb())
        self._attributes.append(feature.attributes())
        for evaluator in self._evaluated:
            self._values[evaluator.name].append(evaluator.value(feature))
        if self._colors:
            self._rgba.append(self._colors.color(feature))

    def _mend(self, identifier: int, geometry: QgsGeometry) -> QgsGeometry | None:
        """A valid polygon without curves, or None after reporting why there is none."""
        if geometry.isNull() or geometry.isEmpty():
            self._report.skip(identifier, "it has no geometry")
            return None
        if self._curved:
            geometry = QgsGeometry(geometry.constGet().segmentize())
        if geometry.isGeosValid():
            return geometry
        # A repair can leave lines and points beside the polygons.
        pieces = geometry.makeValid().asGeometryCollection()
        repaired = QgsGeometry.unaryUnion(
            [piece for piece in pieces if piece.type() == QgsWkbTypes.PolygonGeometry]
        )
        if repaired.isNull() or repaired.isEmpty():
            self._report.skip(identifier, "its geometry is invalid beyond repair")
            return None
        self._repaired.append(identifier)
        return repaired

    def finish(self, layer_fields: QgsFields, fields: list[int]) -> Read:
        columns = [
            make_column(layer_fields.at(index), [attributes[index] for attributes in self._attributes])
            for index in fields
        ]
        for evaluator in self._evaluators:
            if evaluator.field >= 0:
                self._values[evaluator.name] = [
                    attributes[evaluator.field] for attributes in self._attributes
                ]
            elif evaluator.is_constant:
                self._values[evaluator.name] = [evaluator.constant] * len(self._ids)
        ids = np.array(self._ids, np.int64)
        table = FeatureTable(ids, *decode_wkb(self._wkbs, ids), columns)
        return Read(table, self._values, self._rgba if self._colors else None, self._total, self._repaired)


def make_column(layer_field: QgsField, values: list[Any]) -> Column:
    """A field's values as a typed column; NULL stays null, dates become ISO text, lists and maps JSON."""
    kind = layer_field.type()
    valid = np.fromiter(
        (value is not None and type(value) is not QVariant for value in values), bool, len(values)
    )
    alias = layer_field.alias() if layer_field.alias() != layer_field.name() else ""
    if kind in INTEGERS:
        dtype = np.int32 if kind == QVariant.Int else np.int64
        return Column(layer_field.name(), "integer", _filled(values, valid, 0, dtype), valid, alias)
    if kind == QVariant.Double:
        return Column(layer_field.name(), "real", _filled(values, valid, 0.0, np.float64), valid, alias)
    if kind == QVariant.Bool:
        return Column(layer_field.name(), "boolean", _filled(values, valid, False, bool), valid, alias)
    texts = np.empty(len(values), object)
    texts[:] = [as_text(value) if ok else "" for value, ok in zip(values, valid.tolist())]
    return Column(layer_field.name(), "text", texts, valid, alias)


def _filled(values: list[Any], valid: np.ndarray, empty: Any, dtype: Any) -> np.ndarray:
    if not valid.all():
        values = [value if ok else empty for value, ok in zip(values, valid.tolist())]
    return np.array(values, dtype)


def as_text(value: Any) -> str:
    """An attribute as text that does not depend on the locale."""
    if isinstance(value, str):
        return value
    if isinstance(value, (QDate, QTime, QDateTime)):
        return value.toString(Qt.ISODate)
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False, default=as_text)
    if isinstance(value, (bytes, bytearray)) or type(value).__name__ == "QByteArray":
        return f"({len(value)} bytes)"
    return str(value)


def choose_fields(fields: QgsFields, names: list[str]) -> list[int]:
    """Indices of the named fields, of all where none is named. Raises GeometryError for an unknown name."""
    if not names:
        return list(range(len(fields)))
    indices = [fields.lookupField(name) for name in names]
    for name, index in zip(names, indices):
        if index < 0:
            raise GeometryError(f"FIELDS: the layer has no field “{name}”; name fields that it has.")
    return indices
