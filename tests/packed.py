"""The page's packing, decoded by the words of its documentation."""

import zlib

import numpy as np


def residuals(chunk, reference):
    """Integers (n,) of zigzag numbers in byte planes."""
    data = np.frombuffer(zlib.decompress(chunk.data, -15), np.uint8)[reference["offset"] :]
    count, planes = reference["count"], reference["planes"]
    words = np.zeros((count, 4), np.uint8)
    words[:, :planes] = data[: count * planes].reshape(planes, count).T
    zigzag = words.view(np.uint32).ravel()
    return ((zigzag >> 1) ^ -(zigzag & 1).astype(np.int64).astype(np.uint32)).view(np.int32)


def decode_delta(chunk, reference):
    """Integers (rows, columns) of `Packer.delta`."""
    return np.cumsum(residuals(chunk, reference).reshape(-1, reference["columns"]), axis=0, dtype=np.int32)


def decode_plane(chunk, reference):
    """Integers (rows, columns) of `Packer.plane`."""
    grid = residuals(chunk, reference).reshape(-1, reference["columns"])
    return np.cumsum(np.cumsum(grid, axis=0, dtype=np.int32), axis=1, dtype=np.int32)
