"""One pass over a layer's features: geometry, attributes, expressions and looks become columns."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpressionContext,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from ...core.features import Column, FeatureTable
from ...core.frame import Frame
from ...core.progress import Progress, section
from .algorithm import Report
from .columns import Represent, shown_column, with_role
from .expressions import Expressions
from .frames import qgis_crs
from .geometries import clip, decode, reproject, within_extent
from .rows import FeaturePass, Rows
from .stream import FeatureStream
from .styles import LayerStyle


@dataclass
class Read:
    """What a pass found: the features with a geometry, and row by row what expressions and the style gave."""

    table: FeatureTable
    values: dict[str, list[Any]]  # by parameter
    looks: np.ndarray | None  # (f,) int64 rows of the style's looks; None where one serves all
    total: int  # features read that pass the filter and meet the extent, built or not
    filtered: int = 0
    repaired: list[int] = field(default_factory=list)  # feature ids
    clipped: int = 0

    def take(self, keep: np.ndarray) -> Read:
        """The features in `keep` (f,) bool; the counts stay."""
        if keep.all():
            return self
        rows = np.flatnonzero(keep).tolist()
        values = {name: [items[row] for row in rows] for name, items in self.values.items()}
        looks = None if self.looks is None else self.looks[keep]
        return replace(self, table=self.table.take(keep), values=values, looks=looks)


@dataclass
class Reader:
    """What is read of a layer, found in the main thread."""

    source: QgsProcessingFeatureSource
    kind: str  # of geometry
    context: QgsProcessingContext
    stream: FeatureStream | None = None  # the same features in bulk
    expressions: Expressions | None = None
    style: LayerStyle | None = None
    fields: list[int] = field(default_factory=list)  # of the layer, whose attributes are kept
    shown: dict[int, Represent] = field(default_factory=dict)
    as_is: bool = False  # a mesh: its faces are neither repaired nor cut

    def read(self, frame: Frame, bounded: bool, clipped: bool, report: Report, progress: Progress) -> Read:
        """Read the features in the frame's CRS; those without a usable geometry are reported.

        `bounded` leaves out what does not meet the frame's extent, `clipped` cuts at it.
        """
        style = self.style if self.style and self.style.constant is None else None
        transform = self._transform(frame)
        rows = self._rows(
            style, self._bounds(frame, transform) if bounded else None, section(progress, 0, 0.8)
        )
        read = self._geometries(rows, frame, transform, bounded, clipped, report)
        progress(1.0)
        return read

    # Reading

    @property
    def _wanted(self) -> set[int]:
        return {*self.fields, *(self.expressions.fields.values() if self.expressions else ())}

    def _rows(self, style: LayerStyle | None, bounds: QgsRectangle | None, progress: Progress) -> Rows:
        by_field = style.field if style else -1
        wanted = self._wanted | ({by_field} if by_field >= 0 else set())
        single = style if by_field < 0 else None
        rows = self._in_bulk(single, wanted, bounds, progress)
        if rows is None:
            rows = FeaturePass(self.source, self.expressions, single, wanted).read(bounds, progress)
        if style and by_field >= 0:
            rows.looks = _looks_by_value(style, rows.columns[by_field], self.expressions)
        return rows

    def _in_bulk(
        self, style: LayerStyle | None, wanted: set[int], bounds: QgsRectangle | None, progress: Progress
    ) -> Rows | None:
        """Geometries and attributes in bulk, and what has to be computed in a pass without them; None where that does not serve."""
        expressions = self.expressions
        if not self.stream or not self.stream.serves(wanted):
            return None
        if not style and not (expressions and expressions.computed):
            return Rows(*self.stream.read(bounds, wanted, progress))
        if (expressions and expressions.needs_geometry) or (style and style.needs_geometry):
            return None
        rows = Rows(*self.stream.read(bounds, wanted, section(progress, 0, 0.3)))
        computed = FeaturePass(self.source, expressions, style, set(), geometry=False)
        return rows.joined(computed.read(bounds, section(progress, 0.3, 1)))

    # Where they lie

    def _transform(self, frame: Frame) -> QgsCoordinateTransform | None:
        own = self.source.sourceCrs()
        if not own.isValid() or own == qgis_crs(frame):
            return None
        return QgsCoordinateTransform(own, qgis_crs(frame), self.context.transformContext())

    def _bounds(self, frame: Frame, transform: QgsCoordinateTransform | None) -> QgsRectangle | None:
        """The box around the extent in the layer's CRS, None where it has none."""
        box = QgsRectangle(*frame.bounds)
        if transform is None:
            return box
        try:
            box = transform.transformBoundingBox(box, Qgis.TransformDirection.Reverse)
        except QgsCsException:
            return None
        return box if box.isFinite() else None

    def _geometries(
        self,
        rows: Rows,
        frame: Frame,
        transform: QgsCoordinateTransform | None,
        bounded: bool,
        clipped: bool,
        report: Report,
    ) -> Read:
        """The features that have a geometry within the extent, with all that was read of them."""
        decoded = decode(rows.wkbs, rows.ids, self.kind, not self.as_is)
        rows.wkbs = []
        table, at, reasons = decoded.table, decoded.rows, decoded.reasons
        if transform is not None:
            table, placed, lost = reproject(table, transform, qgis_crs(frame).userFriendlyIdentifier())
            reasons.update({int(at[row]): reason for row, reason in lost.items()})
            at = at[placed]
        outside = cut = 0
        if bounded:
            within = within_extent(table, frame, self.kind, exact=not self.as_is)
            outside = int((~within.meets).sum())
            table, at, whole = table.take(within.meets), at[within.meets], within.whole[within.meets]
            if clipped and not self.as_is:
                cut = int((~whole).sum())
                table = clip(table, frame, self.kind, whole)
                left = np.diff(table.vertex_offsets) > 0
                outside += int((~left).sum())
                table, at = table.take(left), at[left]
        for identifier, reason in rows.unfiltered.items():
            report.skip(identifier, reason)
        for row in sorted(reasons):
            report.skip(int(rows.ids[row]), reasons[row])
        kept = set(at.tolist())
        repaired = [int(rows.ids[row]) for row in decoded.repaired if row in kept]
        columns = {index: column.take(at) for index, column in rows.columns.items()}
        values = self._values(rows, columns, at)
        table.columns = [self._attribute(index, columns[index]) for index in self.fields]
        looks = None if rows.looks is None else np.array(rows.looks, np.int64)[at]
        total = len(rows.ids) + len(rows.unfiltered) - outside
        return Read(table, values, looks, total, rows.filtered, repaired, cut)

    def _values(self, rows: Rows, columns: dict[int, Column], at: np.ndarray) -> dict[str, list[Any]]:
        """By parameter, the value of each feature in `at` (f,)."""
        whole = len(at) == len(rows.ids)
        kept = at.tolist()
        values = {
            name: items if whole else [items[row] for row in kept] for name, items in rows.values.items()
        }
        if self.expressions:
            for name, index in self.expressions.fields.items():
                values[name] = columns[index].to_list()
            for name, constant in self.expressions.constants.items():
                values[name] = [constant] * len(kept)
        return values

    def _attribute(self, index: int, column: Column) -> Column:
        if index in self.shown:
            return shown_column(column, self.shown[index])
        return with_role(column, self.source.fields().at(index))


def _looks_by_value(style: LayerStyle, column: Column, expressions: Expressions | None) -> list[int]:
    """The looks of features whose style looks at one field, each value once."""
    values = column.to_list()
    style.start(expressions.context if expressions else QgsExpressionContext())
    try:
        known = style.looks_of(dict.fromkeys(values))
    finally:
        style.stop()
    return [known[value] for value in values]
