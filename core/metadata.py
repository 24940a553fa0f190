"""Attribute columns as a glTF property table (EXT_structural_metadata) and back.

Nulls are kept: a column with nulls names a `noData` value that it does not hold; a boolean, which can have none, becomes an enum.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import numpy as np

from .features import Column
from .glb import Glb, GlbWriter
from .objects import Image

EXTENSION = "EXT_structural_metadata"
CLASS, SURFACE_CLASS = "feature", "surface"
BOOLEAN_ENUM = "nullableBoolean"
NULL_BOOLEAN = 2
SAFE_INTEGER = 2**53 - 1  # beyond it a JSON number is not exact
COMPONENT_TYPES = {"INT32": np.int32, "INT64": np.int64, "FLOAT64": np.float64}


def add_property_table(writer: GlbWriter, columns: list[Column], count: int, name: str = CLASS) -> None:
    """Add the columns of `count` values each to the asset as a property table of its own class; that of features comes first."""
    if not columns or not count:
        return
    extension = writer.json.setdefault("extensions", {}).setdefault(
        EXTENSION, {"schema": {"id": "scenery", "classes": {}}, "propertyTables": []}
    )
    schema: dict[str, Any] = extension["schema"]
    schema["classes"][name] = {"properties": {}}
    properties = {}
    for column, identifier in zip(columns, _identifiers(column.name for column in columns)):
        definition, values = _encode(writer, column)
        definition = {"name": column.name, **definition}
        if column.alias:
            definition["description"] = column.alias
        schema["classes"][name]["properties"][identifier] = definition
        if column.kind:
            values["extras"] = {"scenery": {"kind": column.kind, "files": _add_files(writer, column)}}
        properties[identifier] = values
        if definition.get("enumType"):
            schema["enums"] = {BOOLEAN_ENUM: _boolean_enum()}
    writer.use_extension(EXTENSION)
    extension["propertyTables"].append({"class": name, "count": count, "properties": properties})


def read_property_table(glb: Glb, name: str = CLASS) -> list[Column]:
    """Return the columns of the property table of a class as `add_property_table` wrote them; none where there is no such table."""
    extension = glb.json.get("extensions", {}).get(EXTENSION)
    if not extension:
        return []
    table = next((table for table in extension["propertyTables"] if table["class"] == name), None)
    if table is None:
        return []
    definitions = extension["schema"]["classes"][table["class"]]["properties"]
    return [
        _decode(glb, definitions[identifier], values, table["count"])
        for identifier, values in table["properties"].items()
    ]


def _identifiers(names: Iterable[str]) -> list[str]:
    """Unique glTF property ids (ASCII letters, digits, _) as near to the names as can be."""
    taken: set[str] = set()
    identifiers = []
    for name in names:
        stem = re.sub(r"[^0-9A-Za-z_]", "_", name)
        if not re.match(r"[A-Za-z_]", stem):
            stem = "_" + stem
        identifier, number = stem, 2
        while identifier in taken:
            identifier, number = f"{stem}_{number}", number + 1
        taken.add(identifier)
        identifiers.append(identifier)
    return identifiers


def _boolean_enum() -> dict[str, Any]:
    names = (("false", 0), ("true", 1), ("null", NULL_BOOLEAN))
    return {"valueType": "UINT8", "values": [{"name": name, "value": value} for name, value in names]}


def _encode(writer: GlbWriter, column: Column) -> tuple[dict[str, Any], dict[str, Any]]:
    encode = {
        "integer": _encode_number,
        "real": _encode_number,
        "boolean": _encode_boolean,
        "text": _encode_text,
    }
    return encode[column.type](writer, column)


def _encode_number(writer: GlbWriter, column: Column) -> tuple[dict[str, Any], dict[str, Any]]:
    values = column.values
    component = {"int32": "INT32", "int64": "INT64", "float64": "FLOAT64"}[values.dtype.name]
    definition: dict[str, Any] = {"type": "SCALAR", "componentType": component}
    if not column.valid.all():
        null = _free_number(values[column.valid])
        values = np.where(column.valid, values, null).astype(values.dtype)
        definition["noData"] = null
    return definition, {"values": writer.add_view(values)}


def _free_number(values: np.ndarray) -> int | float:
    """A number that the values do not hold, exact in JSON: the type's least where free, else the next."""
    whole = values.dtype.kind == "i"
    candidate: int | float = (
        max(int(np.iinfo(values.dtype).min), -SAFE_INTEGER) if whole else float(-SAFE_INTEGER)
    )
    held = set(values[values <= candidate + len(values)].tolist())
    while candidate in held:
        candidate += 1
    return candidate


def _encode_boolean(writer: GlbWriter, column: Column) -> tuple[dict[str, Any], dict[str, Any]]:
    if column.valid.all():
        return {"type": "BOOLEAN"}, {"values": writer.add_view(np.packbits(column.values, bitorder="little"))}
    values = np.where(column.valid, column.values, NULL_BOOLEAN).astype(np.uint8)
    return {"type": "ENUM", "enumType": BOOLEAN_ENUM, "noData": "null"}, {"values": writer.add_view(values)}


def _encode_text(writer: GlbWriter, column: Column) -> tuple[dict[str, Any], dict[str, Any]]:
    definition: dict[str, Any] = {"type": "STRING"}
    texts = column.values.tolist()
    if not column.valid.all():
        null = _free_text(set(column.values[column.valid].tolist()))
        texts = [text if valid else null for text, valid in zip(texts, column.valid.tolist())]
        definition["noData"] = null
    data, offsets = encode_texts(texts)
    wide = len(data) >= 1 << 32
    values: dict[str, Any] = {"values": writer.add_view(data)}
    values["stringOffsets"] = writer.add_view(offsets.astype(np.uint64 if wide else np.uint32))
    values["stringOffsetType"] = "UINT64" if wide else "UINT32"
    return definition, values


def _add_files(writer: GlbWriter, column: Column) -> list[dict[str, Any]]:
    """Add the files that values name; return each one's text, buffer view and MIME type."""
    held = set(column.values[column.valid].tolist())
    return [
        {"text": text, "view": writer.add_view(image.data), "mime": image.mime}
        for text, image in column.files.items()
        if text in held
    ]


def _free_text(held: set[str]) -> str:
    candidate, number = "NULL", 1
    while candidate in held:
        candidate, number = f"NULL {number}", number + 1
    return candidate


def encode_texts(texts: list[str]) -> tuple[bytes, np.ndarray]:
    """UTF-8 of all texts on end, and the (n + 1,) int64 byte offsets between them."""
    encoded = [text.encode("utf-8", "replace") for text in texts]
    offsets = np.zeros(len(encoded) + 1, np.int64)
    np.cumsum(np.fromiter(map(len, encoded), np.int64, len(encoded)), out=offsets[1:])
    return b"".join(encoded) or b"\0", offsets


def decode_texts(data: bytes, offsets: np.ndarray) -> list[str]:
    """Return the texts that `encode_texts` has put on end."""
    bounds = offsets.tolist()
    return [data[start:end].decode() for start, end in zip(bounds, bounds[1:])]


def _decode(glb: Glb, definition: dict[str, Any], values: dict[str, Any], count: int) -> Column:
    raw = glb.view(values["values"])
    kind = definition["type"]
    if kind == "STRING":
        offsets = glb.view(values["stringOffsets"]).view(np.dtype(values["stringOffsetType"].lower()))
        array = np.array([*decode_texts(raw.tobytes(), offsets), None], object)[:-1]
        empty: Any = ""
    elif kind == "SCALAR":
        array, empty = raw.view(COMPONENT_TYPES[definition["componentType"]]), 0
    else:
        array = np.unpackbits(raw, bitorder="little", count=count) if kind == "BOOLEAN" else raw
        empty = 0
    null = definition.get("noData")
    valid = np.ones(count, bool) if null is None else array != (NULL_BOOLEAN if kind == "ENUM" else null)
    array = np.where(valid, array, empty).astype(array.dtype)
    if kind in ("BOOLEAN", "ENUM"):
        array = array.astype(bool)
    types = {"STRING": "text", "BOOLEAN": "boolean", "ENUM": "boolean"}
    type_name = types.get(kind) or ("real" if definition["componentType"] == "FLOAT64" else "integer")
    more = values.get("extras", {}).get("scenery", {})
    files = {
        file["text"]: Image(glb.view(file["view"]).tobytes(), file["mime"]) for file in more.get("files", [])
    }
    alias, image_kind = definition.get("description", ""), more.get("kind", "")
    return Column(definition["name"], type_name, array, valid, alias, image_kind, files)
