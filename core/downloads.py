"""A scene's model as files that its page offers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Download:
    """A file that a page offers."""

    name: str
    data: bytes
    mime: str
