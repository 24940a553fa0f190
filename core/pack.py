"""How a page carries arrays: differences of integers as byte planes, raw deflate, one chunk a layer."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np

DEFLATE_LEVEL = 1  # level 6 takes four times as long for 3 %
MOST_STEPS = 1 << 30  # of a value in a page: differences fit in 32 bits, too
TYPE_NAMES = {
    "uint8": "u8",
    "uint16": "u16",
    "int32": "i32",
    "uint32": "u32",
    "int64": "i64",
    "float32": "f32",
    "float64": "f64",
}


@dataclass(frozen=True)
class Chunk:
    """Bytes as the page stores them; `bytes` is their inflated size."""

    data: bytes
    bytes: int
    deflated: bool
    mime: str | None = None
    lazy: bool = False  # read by the page when it is first asked for

    def to_json(self) -> dict[str, Any]:
        described: dict[str, Any] = {"bytes": self.bytes, "stored": len(self.data), "deflated": self.deflated}
        if self.mime:
            described["mime"] = self.mime
        return {**described, "lazy": True} if self.lazy else described


def image_chunk(data: bytes, mime: str, lazy: bool = False) -> Chunk:
    """A chunk of an image file, which is compressed already."""
    return Chunk(data, len(data), False, mime, lazy)


def file_chunk(data: bytes, mime: str) -> Chunk:
    """A chunk of a whole file that the page reads when it is asked for, deflated unless it is an image."""
    if mime.startswith("image/"):
        return image_chunk(data, mime, lazy=True)
    compressor = zlib.compressobj(DEFLATE_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    return Chunk(compressor.compress(data) + compressor.flush(), len(data), True, mime, True)


def step_of(values: np.ndarray, least: float) -> float:
    """What values of any shape are multiples of in a page: `least`, or what keeps them within 32 bits."""
    return max(least, float(np.abs(values).max(initial=0.0)) / MOST_STEPS)


class Packer:
    """Collects the arrays of one chunk; each method returns the reference that the page reads the array by."""

    def __init__(self, index: int) -> None:
        self._index = index
        self._pieces: list[bytes] = []
        self._size = 0

    def plain(self, array: np.ndarray) -> dict[str, Any]:
        """Keep the elements as they are, little-endian."""
        return self._add(array.tobytes(), array.size, TYPE_NAMES[array.dtype.name])

    def delta(self, values: np.ndarray) -> dict[str, Any]:
        """Keep 32-bit integers (n,) or (n, columns) as differences from the row before."""
        table = values.reshape(len(values), -1).astype(np.int64).astype(np.int32)
        residuals = table.copy()
        residuals[1:] -= table[:-1]
        return self._add_residuals(residuals, "delta", table.shape[1] if table.size else 1)

    def plane(self, grid: np.ndarray) -> dict[str, Any]:
        """Keep a grid (rows, columns) of 32-bit integers as differences from the plane through the neighbours west, north and north-west."""
        table = grid.astype(np.int32)
        residuals = table.copy()
        residuals[:, 1:] -= table[:, :-1]
        residuals[1:] -= residuals[:-1].copy()
        return self._add_residuals(residuals, "plane", table.shape[1])

    def bits(self, flags: np.ndarray) -> dict[str, Any]:
        """Keep booleans, eight a byte, the least significant bit first."""
        return self.plain(np.packbits(flags.ravel(), bitorder="little"))

    def chunk(self) -> Chunk:
        """The chunk of all arrays so far."""
        compressor = zlib.compressobj(DEFLATE_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        data = b"".join([compressor.compress(piece) for piece in self._pieces] + [compressor.flush()])
        return Chunk(data, self._size, True)

    def _add(self, data: bytes, count: int, kind: str, **more: Any) -> dict[str, Any]:
        reference = {"chunk": self._index, "offset": self._size, "count": count, "type": kind, **more}
        padding = -len(data) % 8
        self._pieces.append(data + bytes(padding))
        self._size += len(data) + padding
        return reference

    def _add_residuals(self, residuals: np.ndarray, codec: str, columns: int) -> dict[str, Any]:
        flat = residuals.ravel()
        zigzag = ((flat << 1) ^ (flat >> 31)).view(np.uint32)
        planes = max(1, (int(zigzag.max(initial=0)).bit_length() + 7) // 8)
        shuffled = zigzag.view(np.uint8).reshape(-1, 4)[:, :planes].T
        return self._add(shuffled.tobytes(), flat.size, "i32", codec=codec, columns=columns, planes=planes)
