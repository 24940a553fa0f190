"""Parts that are given as parameters."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ...core.errors import ParameterError, PartError

Read = TypeVar("Read")


def part_of_parameter(read: Callable[[str], Read], path: str, name: str) -> Read:
    """What a function reads of the part at a path. Raises ParameterError, naming the parameter, where it is none."""
    try:
        return read(path)
    except PartError as error:
        raise ParameterError(f"{name}: {error}") from error
