"""A list of places: lines of name,x,y[,width[,height[,rotation]]], in a text or a CSV file."""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from pathlib import Path

from .errors import ParameterError

WANTED = "name,x,y[,width[,height[,rotation]]]"


@dataclass(frozen=True)
class PlaceOfList:
    """A place, the size of the extent about it in metres and its rotation in degrees, where it says them."""

    name: str
    x: float
    y: float
    width: float | None = None
    height: float | None = None
    rotation: float | None = None


def parse_places(text: str) -> list[PlaceOfList]:
    """The places of a text, lines apart by line ends or semicolons, or of the file that it names.

    Raises ParameterError, naming the line, for what is none.
    """
    text = text.strip()
    if text and "\n" not in text and "," not in text:
        try:
            text = Path(text).read_text(encoding="utf-8-sig")
        except (OSError, ValueError) as error:
            raise ParameterError(
                f"PLACES: “{text}” can't be read; give lines of {WANTED} or a file of them."
            ) from error
    elif text and Path(text.splitlines()[0]).is_file() and len(text.splitlines()) == 1:
        text = Path(text).read_text(encoding="utf-8-sig")
    elif "\n" not in text:
        text = text.replace(";", "\n")
    rows = list(csv.reader(text.splitlines(), skipinitialspace=True))
    places = []
    for number, row in enumerate(rows, 1):
        cells = [cell.strip() for cell in row]
        if not any(cells) or (number == 1 and _is_heading(cells)):
            continue
        places.append(_place(cells, number))
    return places


def _is_heading(cells: list[str]) -> bool:
    return (
        len(cells) >= 3 and all(_number(cell) is None for cell in cells[1:3]) and cells[0].lower() == "name"
    )


def _place(cells: list[str], number: int) -> PlaceOfList:
    values = [_number(cell) if cell else None for cell in cells[1:6]]
    given = [cell for cell in cells[1:6] if cell]
    wrong = (
        len(cells) < 3
        or len(cells) > 6
        or None in values[:2]
        or len(given) != sum(v is not None for v in values)
    )
    if wrong or not cells[0]:
        raise ParameterError(f"PLACES: line {number}, “{','.join(cells)}”, is no place; give {WANTED}.")
    if any(size is not None and size <= 0 for size in values[2:4]):
        raise ParameterError(f"PLACES: line {number}: a size is not above 0; give metres.")
    x, y, *more = values
    assert x is not None and y is not None
    return PlaceOfList(cells[0], x, y, *more)


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None
