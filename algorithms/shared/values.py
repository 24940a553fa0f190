"""What expressions gave, as numbers, texts and dates, and the reasons of features whose values can't be used."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from .expressions import EvaluationError, as_numbers, as_texts, is_null
from .features import Read
from .parameters import NUMBER, SETTINGS

ISO_DATE = re.compile(r"^-?\d{4}(-\d\d(-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$")
OUTLIER = 10  # times the 99th percentile
LISTED = 5  # outliers named of each parameter


@dataclass
class Values:
    """Arrays by parameter, one item a feature: (f,) float64, of texts (f,) object."""

    arrays: dict[str, np.ndarray] = field(default_factory=dict)
    reasons: dict[int, str] = field(default_factory=dict)  # row -> why it can't be built

    def refuse(self, reasons: dict[int, str]) -> None:
        """Note why rows can't be built; the first reason stays."""
        for row, reason in reasons.items():
            self.reasons.setdefault(row, reason)


def checked_values(read: Read, names: list[str]) -> Values:
    """The numbers and texts of these parameters, as far as they were given."""
    values = Values()
    for name in names:
        if name not in read.values:
            continue
        setting = SETTINGS[name]
        if setting.kind == NUMBER:
            numbers, reasons = as_numbers(name, read.values[name])
            if setting.optional:
                reasons = {row: why for row, why in reasons.items() if not is_null(read.values[name][row])}
            values.arrays[name] = numbers
        else:
            values.arrays[name], reasons = as_texts(name, read.values[name])
        values.refuse(reasons)
    return values


def as_dates(name: str, values: list[Any]) -> tuple[list[str | None], dict[int, str]]:
    """Values as ISO text, None for NULL, and the reason of each row that is no date."""
    known: dict[Any, tuple[str | None, str | None]] = {}
    dates, reasons = [], {}
    for row, value in enumerate(values):
        key = value if isinstance(value, (str, int, float)) else None
        if key is None or key not in known:
            found = _date(name, value)
            if key is not None:
                known[key] = found
        else:
            found = known[key]
        dates.append(found[0])
        if found[1]:
            reasons[row] = found[1]
    return dates, reasons


def _date(name: str, value: Any) -> tuple[str | None, str | None]:
    if isinstance(value, EvaluationError):
        return None, f"{name} can't be evaluated ({value.reason})"
    if is_null(value) or value == "":
        return None, None
    if isinstance(value, (QDate, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate), None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 10000:
        return f"{value:04d}", None
    text = str(value).strip()
    if ISO_DATE.match(text):
        return text.replace(" ", "T", 1), None
    return None, f"{name} is “{text}”, which is no date; give a date, a year or ISO text"


def outliers(name: str, numbers: np.ndarray, ids: np.ndarray) -> list[str]:
    """A clause for each value that is far beyond all others, the largest first."""
    sizes = np.abs(numbers)
    finite = np.isfinite(sizes)
    if finite.sum() < 2:
        return []
    usual = float(np.percentile(np.sort(sizes[finite])[:-1], 99))
    if usual <= 0:
        return []
    far = np.flatnonzero(finite & (sizes > OUTLIER * usual))
    far = far[np.argsort(-sizes[far], kind="stable")]
    return [
        f"feature {ids[row]}: {name} is {numbers[row]:,.10g}, more than {OUTLIER} times what 99 % of the features have ({usual:,.4g} at most)"
        for row in far[:LISTED].tolist()
    ]
