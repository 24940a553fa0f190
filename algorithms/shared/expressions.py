"""Expression parameters: a constant, a field or an expression alike, never replaced by a default in silence."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import NULL, QgsExpression, QgsExpressionContext, QgsFeature, QgsFields, QgsProperty
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ...core.errors import ParameterError

HEX_COLOR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")


def expression_text(name: str, value: Any, default: str | None) -> str | None:
    """The expression that a parameter's raw value means; None where there is neither value nor default.

    Takes text, numbers, colours such as #c45a3b, “field:name”, “expression:…”, a QgsProperty and NULL. Raises ParameterError for another type.
    """
    if isinstance(value, QgsProperty):
        return _property_text(name, value, default)
    if is_null(value) or (isinstance(value, str) and not value.strip()):
        return default
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        if value.startswith("field:"):
            return QgsExpression.quotedColumnRef(value[len("field:") :])
        if HEX_COLOR.fullmatch(value):
            return QgsExpression.quotedString(value)
        return value[len("expression:") :] if value.startswith("expression:") else value
    if hasattr(value, "name") and hasattr(value, "isValid"):  # a QColor
        return QgsExpression.quotedString(f"{value.red()},{value.green()},{value.blue()},{value.alpha()}")
    raise ParameterError(
        f"{name}: a {type(value).__name__} is no expression; give a number, a field name in quotes or an expression."
    )


def _property_text(name: str, value: QgsProperty, default: str | None) -> str | None:
    if not value.isActive() or value.propertyType() == QgsProperty.Type.InvalidProperty:
        return default
    if value.propertyType() == QgsProperty.Type.FieldBasedProperty:
        return QgsExpression.quotedColumnRef(value.field())
    if value.propertyType() == QgsProperty.Type.ExpressionBasedProperty:
        return value.expressionString()
    return expression_text(name, value.staticValue(), default)


def check_expression(name: str, text: str, fields: QgsFields) -> None:
    """Raise ParameterError where an expression can't be parsed or names a field that the layer does not have."""
    expression = QgsExpression(text)
    if expression.hasParserError():
        reason = " ".join(expression.parserErrorString().split())
        raise ParameterError(
            f"{name}: “{text}” is no expression ({reason}); give a number with a point, a field or an expression."
        )
    for column in sorted(expression.referencedColumns() - {"#!allattributes!#"}):
        if column and fields.lookupField(column) < 0:
            known = ", ".join(field.name() for field in list(fields)[:12]) or "none"
            raise ParameterError(f"{name}: the layer has no field “{column}”; its fields are {known}.")


@dataclass(frozen=True)
class EvaluationError:
    """Why an expression has no value for a feature."""

    reason: str


class Expressions:
    """The expressions of a step over the features of one layer, by parameter: constants, fields, or evaluated a feature.

    Those that have to be evaluated are one array expression, so that a feature costs one call.
    """

    def __init__(self, texts: dict[str, str], fields: QgsFields, context: QgsExpressionContext) -> None:
        """Parse and prepare; raises ParameterError where an expression can't work on any feature."""
        self.context = context
        self.context.setFields(fields)
        self.constants: dict[str, Any] = {}
        self.fields: dict[str, int] = {}
        self.computed: dict[str, QgsExpression] = {}
        for name, text in texts.items():
            check_expression(name, text, fields)
            self._sort(name, text, fields)
        self.columns = {
            column for expression in self.computed.values() for column in expression.referencedColumns()
        }
        self.together = self._join([texts[name] for name in self.computed])

    @property
    def needs_geometry(self) -> bool:
        """Whether a computed expression looks at geometries."""
        return any(expression.needsGeometry() for expression in self.computed.values())

    def _sort(self, name: str, text: str, fields: QgsFields) -> None:
        expression = QgsExpression(text)
        if not expression.prepare(self.context):
            raise ParameterError(
                f"{name}: “{text}” can't be evaluated ({expression.evalErrorString().strip()})."
            )
        if expression.isField() and name != "FILTER":
            self.fields[name] = fields.lookupField(next(iter(expression.referencedColumns())))
        elif expression.rootNode().hasCachedStaticValue() and name != "FILTER":
            self.constants[name] = expression.rootNode().cachedStaticValue()
        else:
            self.computed[name] = expression

    def _join(self, texts: list[str]) -> QgsExpression | None:
        if len(texts) < 2:
            return None
        # A comment ends with its line.
        expression = QgsExpression("array(" + ", ".join(f"({text}\n)" for text in texts) + ")")
        return expression if expression.prepare(self.context) else None

    def values(self, feature: QgsFeature) -> list[Any]:
        """The values of the computed expressions for one feature; an EvaluationError for one that has none."""
        self.context.setFeature(feature)
        if self.together is not None:
            values = self.together.evaluate(self.context)
            if not self.together.hasEvalError():
                return values
        return [self._value(expression) for expression in self.computed.values()]

    def _value(self, expression: QgsExpression) -> Any:
        value = expression.evaluate(self.context)
        if expression.hasEvalError():
            return EvaluationError(expression.evalErrorString().strip())
        return value


def is_null(value: Any) -> bool:
    """Whether a value is one of the ways in which QGIS says that there is none."""
    return value is None or value == NULL


def as_number(name: str, value: Any) -> tuple[float, str | None]:
    """A value as a finite number, or nan and the reason why it is none."""
    if isinstance(value, EvaluationError):
        return math.nan, f"{name} can't be evaluated ({value.reason})"
    if is_null(value):
        return math.nan, f"{name} is NULL"
    try:
        number = float(value)
    except (TypeError, ValueError):
        return math.nan, f"{name} is “{value}”, which is no number"
    return (number, None) if math.isfinite(number) else (math.nan, f"{name} is not finite")


def as_numbers(name: str, values: list[Any]) -> tuple[np.ndarray, dict[int, str]]:
    """Values as (n,) float64 with nan for what is no number, and the reason of each such row."""
    try:
        numbers = np.array(values, np.float64)  # all plain numbers: the usual case, in one call
        if np.isfinite(numbers).all():
            return numbers, {}
    except (TypeError, ValueError):
        pass
    pairs = [as_number(name, value) for value in values]
    reasons = {row: reason for row, (_, reason) in enumerate(pairs) if reason}
    return np.array([number for number, _ in pairs], np.float64), reasons


def as_texts(name: str, values: list[Any]) -> tuple[np.ndarray, dict[int, str]]:
    """Values as (n,) object array of texts, "" for NULL, and the reason of each row whose expression has no value."""
    texts = np.empty(len(values), object)
    reasons = {}
    for row, value in enumerate(values):
        if isinstance(value, EvaluationError):
            reasons[row] = f"{name} can't be evaluated ({value.reason})"
        texts[row] = "" if row in reasons or is_null(value) else as_text(value)
    return texts, reasons


def as_text(value: Any) -> str:
    """A value as text that does not depend on the locale."""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    if isinstance(value, (QDate, QTime, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False, default=as_text)
    if isinstance(value, (bytes, bytearray)) or type(value).__name__ == "QByteArray":
        return f"({len(value)} bytes)"
    return str(value)
