"""XML read piece by piece, hardened: no document type, hence no entities; depth and size bounded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import (  # nosec B405: document types are refused
    Element,
    ParseError,
    TreeBuilder,
    XMLParser,
)
from xml.parsers import expat

from .errors import ModelError
from .progress import Progress, no_progress

CHUNK = 1 << 15  # bytes: what the elements of a few members take up stays in the processor's cache
MAX_DEPTH = 100
MAX_TAGS = 60_000_000  # in one member: more than memory holds
LISTS = ("featureMembers", "cityObjectMembers")  # properties of many members


def local_name(tag: str) -> str:
    """A tag without its namespace."""
    return tag.rpartition("}")[2]


def read_members(path: Path, progress: Progress = no_progress) -> Iterator[Element]:
    """Yield the root element, and then each of its children, whole; yielded ones are dropped after their turn.

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
    builder = TreeBuilder()
    parser = XMLParser(target=builder)  # nosec B314: the file has no document type
    size, done, tags = max(path.stat().st_size, 1), 0, 0
    root: Element | None = None
    with open(path, "rb") as file:
        while chunk := file.read(CHUNK):
            parser.feed(chunk)
            # What is there so far: its last elements are still open, and are added to by the parser.
            root = builder.close()
            if root is None:
                continue
            if done == 0:
                yield root
            done += len(chunk)
            found = False
            for member in _complete(root):
                found = True
                yield member
            tags = 0 if found else tags + chunk.count(b"<")
            if tags > MAX_TAGS or _open_depth(root) > MAX_DEPTH:
                raise ModelError(
                    f"INPUT: “{path.name}” is nested too deeply or holds an object too large to read; repair it."
                )
            progress(done / size)
    parser.close()
    if root is not None:
        yield from _complete(root, whole=True)


def _complete(root: Element, whole: bool = False) -> Iterator[Element]:
    """Yield the members that are there to their end, and remove them; `whole` where the file has ended."""
    ready = list(root) if whole else root[:-1]
    for child in ready:
        if local_name(child.tag) in LISTS:
            yield from child
        else:
            yield child
    del root[: len(ready)]
    if len(root) and local_name(root[0].tag) in LISTS:
        listed = root[0][:-1]
        yield from listed
        del root[0][: len(listed)]


def _open_depth(root: Element) -> int:
    """How many elements are open, each within the one before."""
    depth, element = 1, root
    while len(element) and depth <= MAX_DEPTH:
        depth, element = depth + 1, element[-1]
    return depth
