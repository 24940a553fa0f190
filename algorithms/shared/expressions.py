"""Expression parameters: a constant, a field or an expression alike, never replaced by a default in silence."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import NULL, QgsExpression, QgsExpressionContext, QgsFeature, QgsFields, QgsProperty

from ...core.errors import ParameterError


def expression_text(name: str, value: Any, default: str | None) -> str | None:
    """The expression that a parameter's raw value means; None where there is neither value nor default.

    Takes text, numbers, “field:name”, “expression:…”, a QgsProperty and NULL. Raises ParameterError for another type.
    """
    if isinstance(value, QgsProperty):
        return _property_text(name, value, default)
    if value is None or value == NULL or (isinstance(value, str) and not value.strip()):
        return default
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        if value.startswith("field:"):
            return QgsExpression.quotedColumnRef(value[len("field:") :])
        return value[len("expression:") :] if value.startswith("expression:") else value
    if hasattr(value, "name") and hasattr(value, "isValid"):  # a QColor
        return QgsExpression.quotedString(f"{value.red()},{value.green()},{value.blue()},{value.alpha()}")
    raise ParameterError(
        f"{name}: a {type(value).__name__} is no expression; give a number, a field name in quotes or an expression."
    )


def _property_text(name: str, value: QgsProperty, default: str | None) -> str | None:
    if not value.isActive() or value.propertyType() == QgsProperty.InvalidProperty:
        return default
    if value.propertyType() == QgsProperty.FieldBasedProperty:
        return QgsExpression.quotedColumnRef(value.field())
    if value.propertyType() == QgsProperty.ExpressionBasedProperty:
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


@dataclass
class Evaluator:
    """One expression over the features of a layer: a constant, a field's index, or something to evaluate a feature."""

    name: str
    expression: QgsExpression
    context: QgsExpressionContext
    field: int = -1
    constant: Any = None
    is_constant: bool = False

    @classmethod
    def prepare(cls, name: str, text: str, fields: QgsFields, context: QgsExpressionContext) -> Evaluator:
        """Parse and prepare; raises ParameterError where the expression can't work on any feature."""
        check_expression(name, text, fields)
        expression = QgsExpression(text)
        context.setFields(fields)
        if not expression.prepare(context):
            raise ParameterError(
                f"{name}: “{text}” can't be evaluated ({expression.evalErrorString().strip()})."
            )
        evaluator = cls(name, expression, context)
        if expression.isField():
            evaluator.field = fields.lookupField(next(iter(expression.referencedColumns())))
        elif expression.rootNode().hasCachedStaticValue():
            evaluator.constant, evaluator.is_constant = expression.rootNode().cachedStaticValue(), True
        return evaluator

    @property
    def per_feature(self) -> bool:
        """Whether `value` has to be called for every feature."""
        return self.field < 0 and not self.is_constant

    def value(self, feature: QgsFeature) -> Any:
        """The expression's value for one feature, or the EvaluationError it ends in."""
        self.context.setFeature(feature)
        value = self.expression.evaluate(self.context)
        if self.expression.hasEvalError():
            return EvaluationError(self.expression.evalErrorString().strip())
        return value


@dataclass(frozen=True)
class EvaluationError:
    """Why an expression has no value for a feature."""

    reason: str


def as_number(name: str, value: Any) -> tuple[float, str | None]:
    """A value as a finite number, or nan and the reason why it is none."""
    if isinstance(value, EvaluationError):
        return math.nan, f"{name} can't be evaluated ({value.reason})"
    if value is None or value == NULL:
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
