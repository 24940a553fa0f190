"""One pass over a layer's features: geometry, attributes, expressions and colours become columns."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import (
    QgsExpressionContext,
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
from ...core.features import Column, FeatureTable, decode_wkb, invalid_rows
from ...core.frame import Frame
from ...core.progress import Progress, section
from .algorithm import Report
from .expressions import Evaluator
from .frames import qgis_crs
from .stream import FeatureStream
from .styles import LayerColors, Rgba

INTEGERS = (QVariant.Int, QVariant.UInt, QVariant.LongLong, QVariant.ULongLong)
CHECK_EVERY = 1000  # features between two looks at the cancel button; their attributes then go to columns


@dataclass
class Read:
    """What a pass found: the features with a geometry, and row by row what expressions and the style gave."""

    table: FeatureTable
    values: dict[str, list[Any]]  # by evaluator name
    colors: list[Rgba | None] | None  # None where one colour serves all
    total: int  # features streamed, built or not
    repaired: list[int] = field(default_factory=list)  # feature ids

    def take(self, keep: np.ndarray) -> Read:
        """The features where `keep` (f,) bool is true; the others count as not read."""
        rows = np.flatnonzero(keep).tolist()
        kept = self.table.ids[keep].tolist()
        return Read(
            self.table.take(keep),
            {name: [values[row] for row in rows] for name, values in self.values.items()},
            None if self.colors is None else [self.colors[row] for row in rows],
            self.total - int((~keep).sum()),
            [identifier for identifier in self.repaired if identifier in set(kept)],
        )


@dataclass
class Rows:
    """Features as they come, before their geometries are looked at."""

    ids: np.ndarray  # (f,) int64
    wkbs: list[Any]  # bytes, or None
    columns: dict[int, Column]  # by index of the layer's field
    values: dict[str, list[Any]] = field(default_factory=dict)  # of evaluators that need every feature
    colors: list[Rgba | None] = field(default_factory=list)


def read_polygons(
    source: QgsProcessingFeatureSource,
    stream: FeatureStream | None,
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

    `stream` reads the same features as `source` in bulk, where nothing has to be computed feature by feature. `bounds` (frame CRS)
    leaves out features whose box lies beyond it; `fields` are indices of the attributes to keep.
    """
    if colors and colors.constant:
        colors = None
    evaluated = [evaluator for evaluator in evaluators if evaluator.per_feature]
    wanted = {*fields, *(evaluator.field for evaluator in evaluators if evaluator.field >= 0)}
    moved = source.sourceCrs().isValid() and source.sourceCrs() != qgis_crs(frame)
    if stream and not (moved or evaluated or colors) and stream.serves(wanted):
        rows = Rows(*stream.read(bounds, wanted, section(progress, 0, 0.8)))
    else:
        request = QgsFeatureRequest()
        if moved:
            request.setDestinationCrs(qgis_crs(frame), context.transformContext())
        if bounds is not None:
            request.setFilterRect(bounds)
        if colors:
            colors.start(expression_context)
        try:
            rows = _stream_features(source, request, evaluated, colors, wanted, section(progress, 0, 0.8))
        finally:
            if colors:
                colors.stop()
    keep, repaired = _mend_all(rows, QgsWkbTypes.isCurvedType(source.wkbType()), report)
    return _as_read(rows, keep, repaired, evaluators, fields, colors is not None)


def _stream_features(
    source: QgsProcessingFeatureSource,
    request: QgsFeatureRequest,
    evaluated: list[Evaluator],
    colors: LayerColors | None,
    wanted: set[int],
    progress: Progress,
) -> Rows:
    """Read feature by feature, as every layer can."""
    ids: list[int] = []
    rows = Rows(np.zeros(0, np.int64), [], {}, {evaluator.name: [] for evaluator in evaluated})
    latest: list[list[Any]] = []
    attributes: list[list[Any]] = [[] for _ in range(len(source.fields()))]

    def settle() -> None:
        # Python's garbage collector would walk over many rows again and again.
        for column, values in zip(attributes, zip(*latest)):
            column.extend(values)
        latest.clear()

    expected = source.featureCount()
    flags = QgsProcessingFeatureSource.FlagSkipGeometryValidityChecks
    for number, feature in enumerate(source.getFeatures(request, flags)):
        ids.append(feature.id())
        rows.wkbs.append(feature.geometry().asWkb())
        latest.append(feature.attributes())
        for evaluator in evaluated:
            rows.values[evaluator.name].append(evaluator.value(feature))
        if colors:
            rows.colors.append(colors.color(feature))
        if number % CHECK_EVERY == 0:
            settle()
            progress(min(number / expected, 1.0) if expected > 0 else 0.0)
    settle()
    rows.ids = np.array(ids, np.int64)
    rows.columns = {index: make_column(source.fields().at(index), attributes[index]) for index in wanted}
    return rows


def _mend_all(rows: Rows, curved: bool, report: Report) -> tuple[np.ndarray, list[int]]:
    """Put valid polygons without curves into `rows`; (f,) bool which features have one, and the ids of the repaired."""
    keep = np.ones(len(rows.ids), bool)
    repaired: list[int] = []
    suspects = range(len(rows.ids)) if curved else invalid_rows(rows.wkbs)
    for row in suspects:
        identifier = int(rows.ids[row])
        geometry = QgsGeometry()
        geometry.fromWkb(bytes(rows.wkbs[row] or b""))
        mended, changed = _mend(geometry)
        if mended is None:
            keep[row] = False
            report.skip(
                identifier, "its geometry is invalid beyond repair" if changed else "it has no geometry"
            )
            continue
        rows.wkbs[row] = mended.asWkb()
        if changed:
            repaired.append(identifier)
    return keep, repaired


def _mend(geometry: QgsGeometry) -> tuple[QgsGeometry | None, bool]:
    """A valid polygon without curves, or None; and whether it had to be repaired."""
    if geometry.isNull() or geometry.isEmpty():
        return None, False
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if geometry.isGeosValid():
        return geometry, False
    # A repair can leave lines and points beside the polygons.
    pieces = geometry.makeValid().asGeometryCollection()
    polygons = [piece for piece in pieces if piece.type() == QgsWkbTypes.PolygonGeometry]
    repaired = QgsGeometry.unaryUnion(polygons)
    return (None if repaired.isNull() or repaired.isEmpty() else repaired), True


def _as_read(
    rows: Rows,
    keep: np.ndarray,
    repaired: list[int],
    evaluators: list[Evaluator],
    fields: list[int],
    colored: bool,
) -> Read:
    """Only the rows to keep, with the values of all evaluators."""
    kept = np.flatnonzero(keep).tolist()
    whole = bool(keep.all())

    def chosen(items: list[Any]) -> list[Any]:
        return items if whole else [items[row] for row in kept]

    columns = {index: column.take(keep) for index, column in rows.columns.items()}
    values = {name: chosen(items) for name, items in rows.values.items()}
    for evaluator in evaluators:
        if evaluator.field >= 0:
            values[evaluator.name] = columns[evaluator.field].to_list()
        elif evaluator.is_constant:
            values[evaluator.name] = [evaluator.constant] * len(kept)
    ids = rows.ids[keep]
    table = FeatureTable(ids, *decode_wkb(chosen(rows.wkbs), ids), [columns[index] for index in fields])
    return Read(table, values, chosen(rows.colors) if colored else None, len(rows.ids), repaired)


def make_column(layer_field: QgsField, values: list[Any]) -> Column:
    """A field's values as a typed column; NULL stays null, dates become ISO text, lists and maps JSON."""
    kind = layer_field.type()
    valid = np.ones(len(values), bool)
    if set(map(type, values)) & {type(None), QVariant}:
        valid[:] = [value is not None and type(value) is not QVariant for value in values]
    alias = layer_field.alias() if layer_field.alias() != layer_field.name() else ""
    if kind in INTEGERS:
        dtype = np.int32 if kind == QVariant.Int else np.int64
        return Column(layer_field.name(), "integer", _filled(values, valid, 0, dtype), valid, alias)
    if kind == QVariant.Double:
        return Column(layer_field.name(), "real", _filled(values, valid, 0.0, np.float64), valid, alias)
    if kind == QVariant.Bool:
        return Column(layer_field.name(), "boolean", _filled(values, valid, False, bool), valid, alias)
    texts = np.empty(len(values), object)
    plain = valid.all() and set(map(type, values)) == {str}
    texts[:] = values if plain else [as_text(value) if ok else "" for value, ok in zip(values, valid)]
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
