"""Checks JSON against a schema and names the place of what is wrong: the keywords of JSON Schema 2020-12 that ours use."""

from __future__ import annotations

import math
import re
from typing import Any

TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
WORDS = {"object": "an object", "array": "a list", "string": "a text", "boolean": "true or false"}
Fault = tuple[str, str]  # the path of a value, and what is wrong with it


def first_fault(value: Any, schema: dict[str, Any]) -> Fault | None:
    """The first thing in a JSON value that a schema does not allow; None where all is well."""
    return _Check(schema).fault(value, schema, "")


class _Check:
    def __init__(self, root: dict[str, Any]) -> None:
        self._root = root

    def fault(self, value: Any, schema: dict[str, Any], path: str) -> Fault | None:
        schema = self._resolved(schema)
        if "anyOf" in schema:
            return self._fault_of_choice(value, schema["anyOf"], path)
        if "enum" in schema and not any(
            type(value) is type(each) and value == each for each in schema["enum"]
        ):
            return path, f"{shown(value)} is not {' or '.join(map(shown, schema['enum']))}"
        if "type" in schema and not _is_of(value, schema["type"]):
            return path, f"{shown(value)} is not {_named(schema['type'])}"
        if isinstance(value, dict):
            return self._fault_of_object(value, schema, path)
        if isinstance(value, list):
            return self._fault_of_list(value, schema, path)
        if isinstance(value, float) and not math.isfinite(value):
            return path, f"{value} is no number that JSON knows"
        return _fault_of_text(value, schema, path) if isinstance(value, str) else None

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in schema:
            schema = self._root["$defs"][schema["$ref"].rpartition("/")[2]]
        return schema

    def _fault_of_choice(self, value: Any, choices: list[dict[str, Any]], path: str) -> Fault | None:
        faults = [self.fault(value, choice, path) for choice in choices]
        if None in faults:
            return None
        # The choice of the value's own type tells most.
        for choice, fault in zip(choices, faults):
            if _is_of(value, self._resolved(choice).get("type", [])):
                return fault
        return path, f"{shown(value)} is not what can stand here"

    def _fault_of_object(self, value: dict[str, Any], schema: dict[str, Any], path: str) -> Fault | None:
        for name in schema.get("required", ()):
            if name not in value:
                return path, f"“{name}” is missing"
        if len(value) < schema.get("minProperties", 0):
            known = " or ".join(f"“{name}”" for name in schema.get("properties", {}))
            return path, f"it is empty; give {known}"
        if len(value) > schema.get("maxProperties", math.inf):
            return path, f"it has {len(value)} keys; give one of them"
        for name, item in value.items():
            fault = self._fault_of_member(name, item, schema, path)
            if fault:
                return fault
        return None

    def _fault_of_member(self, name: str, item: Any, schema: dict[str, Any], path: str) -> Fault | None:
        inner = f"{path}.{name}" if path else name
        fault = _fault_of_text(name, schema.get("propertyNames", {}), path)
        if fault:
            return fault
        known = schema.get("properties", {})
        more = schema.get("additionalProperties", True)
        if name in known:
            return self.fault(item, known[name], inner)
        if more is False:
            return path, f"“{name}” is no key that is known here; the keys are {', '.join(known)}"
        return None if more is True else self.fault(item, more, inner)

    def _fault_of_list(self, value: list[Any], schema: dict[str, Any], path: str) -> Fault | None:
        if len(value) < schema.get("minItems", 0):
            return path, "it is empty"
        for number, item in enumerate(value):
            fault = self.fault(item, schema.get("items", {}), f"{path}[{number}]")
            if fault:
                return fault
        return None


def shown(value: Any) -> str:
    """A value for a message, shortened."""
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "a list"
    if isinstance(value, str):
        return f"“{value if len(value) <= 60 else value[:60] + '…'}”"
    return (
        {True: "true", False: "false", None: "null"}.get(value, str(value))
        if not _is_number(value)
        else str(value)
    )


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_of(value: Any, names: str | list[str]) -> bool:
    names = [names] if isinstance(names, str) else names
    if isinstance(value, bool):
        return "boolean" in names
    return any(isinstance(value, TYPES[name]) for name in names)


def _named(names: str | list[str]) -> str:
    names = [names] if isinstance(names, str) else names
    return " or ".join(WORDS.get(name, f"a {name}") for name in names)


def _fault_of_text(text: str, schema: dict[str, Any], path: str) -> Fault | None:
    if len(text) < schema.get("minLength", 0):
        return path, "it is empty"
    if "pattern" in schema and not re.search(schema["pattern"].replace("$", r"\Z"), text):
        return path, f"{shown(text)} is no name that can stand here ({schema['pattern']})"
    return None
