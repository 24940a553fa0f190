"""Features read one by one, as every layer can be read: ids, geometries, attributes, expressions and looks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import (
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from ...core.features import Column
from ...core.progress import Progress
from .columns import make_column
from .expressions import EvaluationError, Expressions, is_null
from .styles import LayerStyle

CHECK_EVERY = 1000  # features between two looks at the cancel button; their attributes then go to columns


@dataclass
class Rows:
    """Features as they come, before their geometries are looked at."""

    ids: np.ndarray  # (f,) int64
    wkbs: list[Any]  # bytes, or None
    columns: dict[int, Column]  # by index of the layer's field
    values: dict[str, list[Any]] = field(default_factory=dict)  # of computed expressions
    looks: list[int] | None = None
    filtered: int = 0
    unfiltered: dict[int, str] = field(default_factory=dict)  # feature id -> why FILTER has no value

    def joined(self, computed: Rows) -> Rows | None:
        """These features with what was computed of the same ones in another pass; None where they are not the same ones."""
        left_out = computed.filtered + len(computed.unfiltered)
        if len(self.ids) != len(computed.ids) + left_out:
            return None
        order = np.argsort(self.ids, kind="stable")
        at = order[np.minimum(np.searchsorted(self.ids, computed.ids, sorter=order), len(order) - 1)]
        if (self.ids[at] != computed.ids).any():
            return None
        columns = {index: column.take(at) for index, column in self.columns.items()}
        wkbs = [self.wkbs[row] for row in at.tolist()]
        more = (computed.values, computed.looks, computed.filtered, computed.unfiltered)
        return Rows(computed.ids, wkbs, columns, *more)


class FeaturePass:
    """One pass over the features of a source."""

    def __init__(
        self,
        source: QgsProcessingFeatureSource,
        expressions: Expressions | None,
        style: LayerStyle | None,
        wanted: set[int],
        geometry: bool = True,
    ) -> None:
        """`wanted` are the fields whose values are kept; without `geometry` the geometries are left out."""
        self._source, self._style, self._wanted, self._geometry = source, style, sorted(wanted), geometry
        self._expressions = expressions if expressions and expressions.computed else None
        self._context = expressions.context if expressions else QgsExpressionContext()
        self._names = list(self._expressions.computed) if self._expressions else []
        self._filter = self._names.index("FILTER") if "FILTER" in self._names else -1
        self._ids: list[int] = []
        self._evaluated: list[list[Any]] = []
        self._latest: list[list[Any]] = []
        self._attributes: dict[int, list[Any]] = {index: [] for index in self._wanted}
        self._rows = Rows(np.zeros(0, np.int64), [], {}, looks=[] if style else None)

    def read(self, bounds: QgsRectangle | None, progress: Progress) -> Rows:
        """Read the features whose box meets `bounds`, in the source's CRS."""
        if self._style is None:
            return self._read(bounds, progress)
        self._style.start(self._context)
        try:
            return self._read(bounds, progress)
        finally:
            self._style.stop()

    def _read(self, bounds: QgsRectangle | None, progress: Progress) -> Rows:
        expected = self._source.featureCount()
        flags = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        for number, feature in enumerate(self._source.getFeatures(self._request(bounds), flags)):
            if number % CHECK_EVERY == 0:
                self._settle()
                progress(min(number / expected, 1.0) if expected > 0 else 0.0)
            if self._expressions is None or self._evaluate(feature, self._expressions):
                self._note(feature)
        self._settle()
        rows, fields = self._rows, self._source.fields()
        rows.ids = np.array(self._ids, np.int64)
        rows.columns = {
            index: make_column(fields.at(index), values) for index, values in self._attributes.items()
        }
        by_name = zip(*self._evaluated) if self._evaluated else [() for _ in self._names]
        rows.values = dict(zip(self._names, map(list, by_name)))
        return rows

    def _evaluate(self, feature: QgsFeature, expressions: Expressions) -> bool:
        """Evaluate the expressions; False where the filter leaves the feature out."""
        values = expressions.values(feature)
        if self._filter >= 0:
            passed = values[self._filter]
            if isinstance(passed, EvaluationError):
                self._rows.unfiltered[feature.id()] = f"FILTER can't be evaluated ({passed.reason})"
                return False
            if is_null(passed) or not passed:
                self._rows.filtered += 1
                return False
        self._evaluated.append(values)
        return True

    def _note(self, feature: QgsFeature) -> None:
        self._ids.append(feature.id())
        if self._geometry:
            self._rows.wkbs.append(feature.geometry().asWkb().data())
        if self._wanted:
            self._latest.append(feature.attributes())
        if self._style and self._rows.looks is not None:
            self._rows.looks.append(self._style.look(feature))

    def _settle(self) -> None:
        # Python's garbage collector would walk over many rows again and again.
        columns = list(zip(*self._latest))
        for index in self._wanted if columns else ():
            self._attributes[index].extend(columns[index])
        self._latest.clear()

    def _request(self, bounds: QgsRectangle | None) -> QgsFeatureRequest:
        request = QgsFeatureRequest()
        flags = request.flags()
        if bounds is not None:
            request.setFilterRect(bounds)
        if self._style and self._style.embedded:
            flags |= QgsFeatureRequest.Flag.EmbeddedSymbols
        if not self._geometry:
            flags |= QgsFeatureRequest.Flag.NoGeometry
        request.setFlags(flags)
        names = self._expressions.columns if self._expressions else set()
        names = names | (self._style.columns if self._style else set())
        if QgsFeatureRequest.ALL_ATTRIBUTES not in names:
            used = {self._source.fields().lookupField(name) for name in names} - {-1}
            request.setSubsetOfAttributes(sorted(used.union(self._wanted)))
        return request
