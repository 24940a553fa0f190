"""What a page offers to choose from: groups of layers, named views, two drapes on either side of a divider."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from .errors import ParameterError
from .part import Part
from .view import Camera, Direction, parse_view

VIEW_COLUMNS = 3  # name, view, group


@dataclass(frozen=True)
class NamedView:
    """A place to look from, a group of layers that shows then, or both."""

    name: str
    view: Camera | Direction | None = None
    group: str | None = None

    def to_json(self) -> dict[str, Any]:
        chosen = {"view": self.view and vars(self.view), "group": self.group}
        return {"name": self.name, **{key: value for key, value in chosen.items() if value}}


@dataclass(frozen=True)
class Swipe:
    """The names of the drapes left and right of the divider; None is the terrain's plain colour."""

    left: str | None
    right: str | None


def groups_of(part: Part) -> list[str]:
    """The groups that a part belongs to; none: it always shows."""
    return [str(name) for name in part.header.extras.get("groups", [])]


def parse_views(cells: Sequence[Any]) -> tuple[NamedView, ...]:
    """The named views of a table, row by row: name, view, group. Rows without a name and anything else are left out.

    Raises ParameterError for a row that can't be one.
    """
    texts = [_text(cell) for cell in cells]
    if not any(texts):
        return ()
    if len(texts) % VIEW_COLUMNS:
        raise ParameterError(
            f"VIEWS: it has {len(texts)} cells, which are no rows of {VIEW_COLUMNS}; give name, view (with semicolons) and group of each."
        )
    rows = [texts[start : start + VIEW_COLUMNS] for start in range(0, len(texts), VIEW_COLUMNS)]
    views = tuple(_named_view(*row) for row in rows if any(row))
    names = [view.name for view in views]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise ParameterError(f"VIEWS: there are two of the name “{twice}”; give each its own.")
    return views


def _named_view(name: str, view: str, group: str) -> NamedView:
    if not name:
        raise ParameterError(f"VIEWS: the row “{view}; {group}” has no name; give it one.")
    if not (view or group):
        raise ParameterError(f"VIEWS: “{name}” has neither a view nor a group; give it one of them.")
    return NamedView(name, parse_view(view, f"VIEWS: “{name}”"), group or None)


def _text(cell: Any) -> str:
    """A cell as it was written: QGIS makes a number of what looks like one."""
    return f"{cell:.15g}" if isinstance(cell, float) else str("" if cell is None else cell).strip()


def parse_swipe(text: str) -> Swipe | None:
    """The two drapes that a text names as “left | right”; an empty side is the plain colour. None for an empty text.

    Raises ParameterError where there are not two different sides.
    """
    if not text.strip():
        return None
    sides = [side.strip() or None for side in text.split("|")]
    if len(sides) != 2 or sides[0] == sides[1]:
        raise ParameterError(
            f"SWIPE: “{text}” does not name two drapes; give them as left|right, such as 1943|Today."
        )
    return Swipe(*sides)


def check_choices(parts: Iterable[Part], views: Iterable[NamedView], swipe: Swipe | None) -> None:
    """Raise ParameterError where a view names a group, or the swipe a drape, that no part has."""
    parts = list(parts)
    groups = list(dict.fromkeys(name for part in parts for name in groups_of(part)))
    for view in views:
        if view.group is not None and view.group not in groups:
            there = f"the groups are {', '.join(groups)}" if groups else "no part has a GROUP"
            raise ParameterError(f"VIEWS: “{view.name}” names the group “{view.group}”; {there}.")
    if swipe and not any(_has_drapes(part, swipe) for part in parts):
        names = [drape.name for part in parts if part.terrain for drape in part.terrain.drapes]
        there = f"the drapes are {', '.join(names)}" if names else "no terrain has a drape"
        raise ParameterError(
            f"SWIPE: no terrain has both “{swipe.left or ''}” and “{swipe.right or ''}”; {there}."
        )


def _has_drapes(part: Part, swipe: Swipe) -> bool:
    names = {drape.name for drape in part.terrain.drapes} if part.terrain else set()
    return bool(names) and {swipe.left, swipe.right} <= names | {None}
