"""Lines of a CityJSONSeq at once: vertices are taken in as text, without an object of each number."""

from __future__ import annotations

import json
import struct
import warnings
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter
from typing import Any

import numpy as np

from .cityjson_faces import WRONG, packed

FEATURE = "CityJSONFeature"
LARGEST = 1 << 53  # up to which float64 has all whole numbers
_NAME = b'"vertices":'
_EMPTY = _NAME + b"0}"  # a line from its vertices on, without them
_TRIPLES = b"[[,,]]}\n"  # what is left of their text without numbers and all triples but one
_SPACED = bytes.maketrans(b"[]}", b"  ,")


@dataclass
class Vertices:
    """The vertices of documents, one after the other."""

    counts: list[int]  # of each document
    numbers: np.ndarray  # (n, 3) float64 as they are in the file


def features_of(lines: list[bytes]) -> tuple[list[dict[str, Any]], Vertices]:
    """The features of lines, and their vertices. Raises one of WRONG or RecursionError where a line is no feature."""
    heads, _, tails = zip(*[line.rpartition(_NAME) for line in lines])
    try:
        vertices = _written(tails)
        found = _parsed((_EMPTY + b",").join(heads) + _EMPTY, len(lines))
        if set(map(itemgetter("vertices"), found)) == {0}:
            return found, vertices
    except WRONG:
        pass  # they are somewhere else in a line, or no whole numbers
    found = _parsed(b",".join(lines), len(lines))
    return found, listed(found)


def _parsed(text: bytes, count: int) -> list[dict[str, Any]]:
    found = list(json.loads(b"[" + text + b"]"))
    if len(found) != count or set(map(itemgetter("type"), found)) != {FEATURE}:
        raise ValueError("a line is no feature")
    return found


def _written(tails: tuple[bytes, ...]) -> Vertices:
    """Vertices that end their lines. Raises ValueError for all that is not the end of an object with triples of whole numbers."""
    text = b"".join(tails)
    marks = text.translate(None, b"-0123456789 \r")
    if marks.replace(b",,],[", b"") != _TRIPLES * len(tails):
        raise ValueError("no triples of whole numbers")
    ends = np.flatnonzero(np.frombuffer(marks, np.uint8) == ord("\n")) + 1
    counts = (np.diff(ends, prepend=0) - len(_TRIPLES)) // len(b",,],[") + 1
    if _count(text) != 3 * counts.sum():
        raise ValueError("some are no numbers")
    numbers = _numbers(text.rstrip()[:-1].translate(_SPACED))
    return Vertices(counts.tolist(), numbers.reshape(-1, 3).astype(np.float64))


def _count(text: bytes) -> int:
    """How many numbers there are. Raises ValueError for one that JSON has not: numpy takes more, even nothing for 0."""
    data = np.frombuffer(text, np.uint8)
    digit, sign, zero = data - np.uint8(ord("0")) < 10, data == ord("-"), data == ord("0")
    lone, padded = sign[:-1] & ~digit[1:], ~digit[:-2] & zero[1:-1] & digit[2:]
    if lone.any() or padded.any():
        raise ValueError("some are no numbers")
    inside = digit | sign
    return int(np.count_nonzero(inside[1:] > inside[:-1]))


def _numbers(text: bytes) -> np.ndarray:
    """Whole numbers (n,) int64 with commas between them. Raises ValueError where there are others."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", DeprecationWarning)  # how numpy says that it stopped in between
        try:
            numbers = np.fromstring(text, np.int64, sep=",")
        except DeprecationWarning:
            raise ValueError("there is something else") from None
    if numbers.max() > LARGEST or numbers.min() < -LARGEST:
        raise ValueError("some have too many digits")
    return numbers


def listed(documents: list[dict[str, Any]]) -> Vertices:
    """Vertices that are lists. Raises one of WRONG where they are no triples of numbers."""
    lists = [data.get("vertices", []) for data in documents]
    if set(map(type, lists)) - {list}:
        raise TypeError("there is no list of them")
    triples = list(chain.from_iterable(lists))
    if set(map(len, triples)) - {3}:
        raise ValueError("some have another number of coordinates")
    try:
        whole = packed(chain.from_iterable(triples), "q")
        numbers = np.frombuffer(whole, np.int64).astype(np.float64)
    except struct.error:
        numbers = np.fromiter(chain.from_iterable(triples), np.float64, 3 * len(triples))
    return Vertices(list(map(len, lists)), numbers.reshape(-1, 3))
