"""XML read piece by piece, hardened: no document type, hence no entities; depth and size bounded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast
from xml.etree.ElementTree import Element, ParseError, XMLPullParser
from xml.parsers import expat

from .errors import ModelError
from .progress import Progress, no_progress

CHUNK = 1 << 17
MAX_DEPTH = 100
MAX_ELEMENTS = 30_000_000  # in one member: more than memory holds
LISTS = ("featureMembers", "cityObjectMembers")  # properties of many members


def local_name(tag: str) -> str:
    """A tag without its namespace."""
    return tag.rpartition("}")[2]


def read_members(path: Path, progress: Progress = no_progress) -> Iterator[Element]:
    """Yield the root element, without content, and then each of its children, whole; a yielded one is emptied after its turn.

    Raises ModelError where the file declares a document type, is not well-formed, or is nested too deeply.
    """
    _refuse_document_type(path)
    try:
        yield from _members(path, progress)
    except ParseError as error:
        raise ModelError(
            f"INPUT: “{path.name}” is no well-formed XML ({error}); it may be cut short, get it again."
        ) from error


def _refuse_document_type(path: Path) -> None:
    """A document type can only stand before the root element: look as far as that."""

    class _Root(Exception):
        pass

    def refuse(*_: object) -> None:
        raise ModelError(
            f"INPUT: “{path.name}” declares a document type, which could hide entities that swell; remove it."
        )

    def stop(*_: object) -> None:
        raise _Root

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = stop
    try:
        with open(path, "rb") as file:
            parser.ParseFile(file)
    except _Root:
        return
    except expat.ExpatError as error:
        raise ModelError(f"INPUT: “{path.name}” is no well-formed XML ({error}); get it again.") from error


def _members(path: Path, progress: Progress) -> Iterator[Element]:
    parser = XMLPullParser(("start", "end"))
    open_elements: list[Element] = []
    deepest, count = 2, 0
    size, done = max(path.stat().st_size, 1), 0
    with open(path, "rb") as file:
        while chunk := file.read(CHUNK):
            parser.feed(chunk)
            done += len(chunk)
            for pair in parser.read_events():
                event, element = cast("tuple[str, Element]", pair)
                if event == "start":
                    open_elements.append(element)
                    depth = len(open_elements)
                    count += 1
                    if depth == 1:
                        yield element
                    elif depth == 2:
                        deepest = 3 if local_name(element.tag) in LISTS else 2
                    elif depth > MAX_DEPTH or count > MAX_ELEMENTS:
                        raise ModelError(
                            f"INPUT: “{path.name}” is nested too deeply or holds an object too large to read; repair it."
                        )
                    continue
                open_elements.pop()
                if len(open_elements) == deepest - 1 and deepest > 1 and open_elements:
                    yield element
                    element.clear()
                    open_elements[-1].remove(element)
                    count = 0
            progress(done / size)
    parser.close()
