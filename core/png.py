"""PNG files written row by row, so that a picture of any size needs the memory of a few rows."""

from __future__ import annotations

import struct
import zlib
from typing import BinaryIO

import numpy as np

SIGNATURE = b"\x89PNG\r\n\x1a\n"
UP = 2  # the filter that stores the difference from the row above
LEVEL = 6
COLOR_TYPES = {3: 2, 4: 6}
SRGB = b"\x00"  # perceptual


class PngWriter:
    """Writes a PNG of 8 bits a channel and 3 or 4 channels (ISO/IEC 15948)."""

    def __init__(self, file: BinaryIO, width: int, height: int, channels: int) -> None:
        self._file = file
        self._above = np.zeros((1, width * channels), np.uint8)
        self._compressor = zlib.compressobj(LEVEL)
        file.write(SIGNATURE)
        self._write("IHDR", struct.pack(">IIBBBBB", width, height, 8, COLOR_TYPES[channels], 0, 0, 0))
        self._write("sRGB", SRGB)

    def add(self, pixels: np.ndarray) -> None:
        """Write the next rows (rows, width, channels) uint8."""
        rows = pixels.reshape(len(pixels), -1)
        filtered = np.empty((len(rows), rows.shape[1] + 1), np.uint8)
        filtered[:, 0] = UP
        np.subtract(rows, np.concatenate((self._above, rows[:-1])), out=filtered[:, 1:])
        self._above = rows[-1:].copy()
        self._write("IDAT", self._compressor.compress(filtered.data))

    def finish(self) -> None:
        """Write what is left once all rows are there."""
        self._write("IDAT", self._compressor.flush())
        self._write("IEND", b"")

    def _write(self, kind: str, data: bytes) -> None:
        body = kind.encode("ascii") + data
        self._file.write(struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body)))
