"""Parts as they come from bad disks, other programs and other minds."""

from __future__ import annotations

import copy
import json
import struct

import numpy as np

STRANGE = [None, -1, 10**9, 1e300, "text", "", [], {}, [[]], True]


def split(data):
    """The JSON of a .glb and the bytes after it."""
    (size,) = struct.unpack_from("<I", data, 12)
    return json.loads(data[20 : 20 + size]), data[20 + size :]


def joined(document, rest):
    """A .glb of a JSON and the bytes after it."""
    text = json.dumps(document).encode()
    text += b" " * (-len(text) % 4)
    head = struct.pack("<5I", 0x46546C67, 2, 20 + len(text) + len(rest), len(text), 0x4E4F534A)
    return head + text + rest


def truncated(data):
    """A file cut off at several places, and one whose head says that it is whole."""
    for size in (0, 3, 11, 19, 200, len(data) // 2, len(data) - 1):
        yield f"cut at {size}", data[:size]
    document, rest = split(data)
    yield "without half of its arrays", joined(document, rest[: 8 + len(rest) // 8 * 4])
    yield "without arrays", joined(document, b"")


def places(value, path=()):
    """The paths of all values in a JSON, the first two of each list."""
    items = (
        value.items() if isinstance(value, dict) else enumerate(value[:2]) if isinstance(value, list) else ()
    )
    for key, item in items:
        yield (*path, key)
        yield from places(item, (*path, key))


def mutated(data, seed, count):
    """Files of which one value of the JSON is another, or missing."""
    document, rest = split(data)
    generator = np.random.default_rng(seed)
    paths = [path for path in places(document) if path[0] not in ("asset",) or len(path) > 2]
    for number in generator.permutation(len(paths))[:count]:
        path = paths[number]
        other = copy.deepcopy(document)
        holder = other
        for key in path[:-1]:
            holder = holder[key]
        choice = int(generator.integers(len(STRANGE) + 1))
        if choice == len(STRANGE):
            del holder[path[-1]]
            what = "missing"
        else:
            holder[path[-1]] = STRANGE[choice]
            what = repr(STRANGE[choice])
        yield f"{'.'.join(map(str, path))} is {what}", joined(other, rest)


def flipped(data, seed, count):
    """Files with one byte of an array that is another."""
    generator = np.random.default_rng(seed)
    _, rest = split(data)
    start = len(data) - len(rest) + 8
    for at in generator.integers(start, len(data), count):
        broken = bytearray(data)
        broken[at] ^= int(generator.integers(1, 256))
        yield f"byte {at}", bytes(broken)
