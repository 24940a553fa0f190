"""Binary glTF 2.0, written and read without copies of the big arrays."""

from __future__ import annotations

import json
import mmap
import struct
from pathlib import Path
from typing import Any, BinaryIO, Callable

import numpy as np

from .errors import OutputError, PartError

MAGIC, JSON_CHUNK, BINARY_CHUNK = 0x46546C67, 0x4E4F534A, 0x004E4942
ARRAY_BUFFER, ELEMENT_ARRAY_BUFFER = 34962, 34963
COMPONENT_TYPES: dict[np.dtype[Any], int] = {
    np.dtype(np.int8): 5120,
    np.dtype(np.uint8): 5121,
    np.dtype(np.int16): 5122,
    np.dtype(np.uint16): 5123,
    np.dtype(np.uint32): 5125,
    np.dtype(np.float32): 5126,
}
DTYPES = {code: dtype for dtype, code in COMPONENT_TYPES.items()}
TYPES = {1: "SCALAR", 2: "VEC2", 3: "VEC3", 4: "VEC4"}
COMPONENTS = {name: count for count, name in TYPES.items()}


def _padded(size: int, step: int) -> int:
    return -(-size // step) * step


class GlbWriter:
    """Collects the JSON and the arrays of one glTF asset; arrays are kept by reference until `write`."""

    def __init__(self) -> None:
        self.json: dict[str, Any] = {
            "asset": {"version": "2.0", "generator": "Scenery"},
            "scene": 0,
            "scenes": [{"nodes": []}],
            "nodes": [],
            "meshes": [],
            "materials": [],
            "accessors": [],
            "bufferViews": [],
        }
        self._buffers: list[memoryview | Callable[[], np.ndarray]] = []
        self._size = 0

    def add(self, collection: str, item: dict[str, Any]) -> int:
        """Append to a top-level array ("meshes", "materials", …) and return its index."""
        items = self.json.setdefault(collection, [])
        items.append(item)
        return len(items) - 1

    def use_extension(self, name: str) -> None:
        """Name an (optional) extension in `extensionsUsed`."""
        used = self.json.setdefault("extensionsUsed", [])
        if name not in used:
            used.append(name)
            used.sort()

    def add_view(self, data: np.ndarray | bytes, target: int | None = None) -> int:
        """Add a buffer view, aligned to 8 bytes, and return its index."""
        view = memoryview(data if isinstance(data, bytes) else np.ascontiguousarray(data).data).cast("B")
        return self._add_buffer(view, len(view), target)

    def add_positions(
        self, count: int, make: Callable[[], np.ndarray], low: list[float], high: list[float]
    ) -> int:
        """Add an accessor of (count, 3) float32 positions within `low` and `high` and return its index.

        `make` gives them when the asset is written, and may give the same array each time: nothing big is kept until then.
        """
        view = self._add_buffer(make, 12 * count, ARRAY_BUFFER)
        accessor = {"bufferView": view, "componentType": 5126, "count": count, "type": "VEC3"}
        return self.add("accessors", {**accessor, "min": low, "max": high})

    def _add_buffer(
        self, buffer: memoryview | Callable[[], np.ndarray], length: int, target: int | None
    ) -> int:
        item: dict[str, Any] = {"buffer": 0, "byteOffset": self._size, "byteLength": length}
        if target is not None:
            item["target"] = target
        self._buffers.append(buffer)
        self._size += _padded(length, 8)
        return self.add("bufferViews", item)

    def add_accessor(
        self, array: np.ndarray, target: int = ARRAY_BUFFER, bounds: bool = False, normalized: bool = False
    ) -> int:
        """Add an accessor over an (n,) or (n, 2..4) array of a glTF component type and return its index.

        With `bounds` the accessor carries min and max, as positions must.
        """
        components = 1 if array.ndim == 1 else array.shape[1]
        accessor: dict[str, Any] = {
            "bufferView": self.add_view(array, target),
            "componentType": COMPONENT_TYPES[array.dtype],
            "count": len(array),
            "type": TYPES[components],
        }
        if normalized:
            accessor["normalized"] = True
        if bounds:
            columns = array.reshape(len(array), components).T  # one by one: seven times as fast
            accessor["min"] = [column.min().item() for column in columns]
            accessor["max"] = [column.max().item() for column in columns]
        return self.add("accessors", accessor)

    def write(self, file: BinaryIO) -> int:
        """Write the asset and return its size in bytes. Raises OutputError beyond the 4 GiB that glTF binary can hold."""
        document = {key: value for key, value in self.json.items() if value != []}
        if self._size:
            document["buffers"] = [{"byteLength": self._size}]
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode(
            "utf-8", "replace"
        )
        text += b" " * (_padded(len(text), 4) - len(text))
        total = 12 + 8 + len(text) + (8 + self._size if self._size else 0)
        if total >= 1 << 32:
            raise OutputError(
                f"OUTPUT: the part would take {total / 1e9:.1f} GB, more than a .glb holds; use a larger SPACING or fewer features."
            )
        file.write(struct.pack("<III", MAGIC, 2, total) + struct.pack("<II", len(text), JSON_CHUNK) + text)
        if self._size:
            file.write(struct.pack("<II", self._size, BINARY_CHUNK))
            for buffer in self._buffers:
                view = memoryview(buffer().data if callable(buffer) else buffer).cast("B")
                file.write(view)
                file.write(bytes(_padded(len(view), 8) - len(view)))
        return total


class Glb:
    """A binary glTF asset, its arrays read in place from the mapped file."""

    def __init__(self, path: str | Path) -> None:
        """Raises PartError, naming the file, where it is missing, cut short or no binary glTF 2.0."""
        self.path = str(path)
        try:
            with open(path, "rb") as file:
                self._data: Any = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "it is empty"  # nothing can be mapped
            raise PartError(f"“{self.path}” can't be read ({reason}).") from error
        self.json, self._binary = self._parse()

    def _parse(self) -> tuple[dict[str, Any], int]:
        data, size = self._data, len(self._data)
        try:
            magic, version, total = struct.unpack_from("<III", data, 0)
            json_size, kind = struct.unpack_from("<II", data, 12)
            if (magic, version, kind) != (MAGIC, 2, JSON_CHUNK) or total != size:
                raise ValueError
            document = json.loads(data[20 : 20 + json_size])
            start = 20 + json_size
            held = 8 + struct.unpack_from("<I", data, start)[0] if start < size else 0
            if not isinstance(document, dict) or start + held > size:
                raise ValueError
        except (struct.error, ValueError) as error:
            raise PartError(
                f"“{self.path}” is no complete binary glTF 2.0 file; build the part again."
            ) from error
        return document, 28 + json_size

    def view(self, index: int) -> np.ndarray:
        """The bytes (n,) uint8 of a buffer view."""
        try:
            item = self.json["bufferViews"][index]
            start = self._binary + item.get("byteOffset", 0)
            if item["byteLength"] < 0 or start + item["byteLength"] > len(self._data):
                raise IndexError
            return np.frombuffer(self._data, np.uint8, item["byteLength"], start)
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise PartError(
                f"“{self.path}” is damaged (buffer view {index}); build the part again."
            ) from error

    def accessor(self, index: int) -> np.ndarray:
        """The array (n,) or (n, components) of a tightly packed accessor."""
        try:
            item = self.json["accessors"][index]
            dtype, components = DTYPES[item["componentType"]], COMPONENTS[item["type"]]
            values = self.view(item["bufferView"])[item.get("byteOffset", 0) :]
            values = values[: item["count"] * components * dtype.itemsize].view(dtype)
            return values.reshape(item["count"], components) if components > 1 else values
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise PartError(f"“{self.path}” is damaged (accessor {index}); build the part again.") from error
