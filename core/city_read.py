"""Which reader a file of a city model needs."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .city import CityModel
from .citygml import read_citygml
from .cityjson import read_cityjson
from .errors import ModelError
from .progress import Progress, no_progress

PACKED = {b"PK\x03\x04": "a zip archive", b"\x1f\x8b": "a gzip file", b"7z\xbc\xaf": "a 7z archive"}
MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")  # of UTF-8 and UTF-16


def read_city(path: str | Path, progress: Progress = no_progress) -> CityModel:
    """Read CityJSON, CityJSONSeq or CityGML, whatever the file's name. Raises ModelError, in one sentence."""
    path = Path(path)
    try:
        with open(path, "rb") as file:
            start = file.read(1024)
    except OSError as error:
        raise ModelError(
            f"INPUT: “{path.name}” can't be read ({error.strerror}); name a CityJSON or CityGML file."
        ) from error
    for magic, kind in PACKED.items():
        if start.startswith(magic):
            raise ModelError(f"INPUT: “{path.name}” is {kind}; unpack it and give the file inside.")
    for mark in MARKS:
        start = start.removeprefix(mark)
    text = start.replace(b"\0", b"").lstrip()
    with _no_collection():
        if text.startswith(b"{"):
            return read_cityjson(path, progress)
        if text.startswith(b"<"):
            return read_citygml(path, progress)
    what = "is empty" if not text else "is neither JSON nor XML"
    raise ModelError(f"INPUT: “{path.name}” {what}; give a CityJSON, CityJSONSeq or CityGML file.")


@contextmanager
def _no_collection() -> Iterator[None]:
    """Hold the search for circular garbage: parsers make millions of objects and none of it, and it would look at all again and again."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
