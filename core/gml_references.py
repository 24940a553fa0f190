"""References between GML geometries (xlink:href), followed in either direction."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from .city import NO_SHELL
from .features import steps

DEEPEST = 100  # references of references
LOST, COMPOUND = -1, -2  # what a reference leads to, where not to one polygon
STRAIGHT = 2 * NO_SHELL  # the state of a polygon that is not turned and in no shell

Item = tuple[int, bool, int]  # a polygon's number, whether it is turned around, its shell


def state_of(turned: bool, shell: int) -> int:
    """Whether a polygon is turned around and in which shell it is, as one number."""
    return 2 * shell + turned


class Run(NamedTuple):
    """The targets start..end of a geometry, and the state in which it lies itself."""

    start: int
    end: int
    state: int


class TooManyFaces(ValueError):
    """References spread to more faces than were asked for."""


@dataclass
class Followed:
    """The polygons that uses lead to, (s,) each, use by use; and how many references of each of the u uses lead nowhere."""

    use: np.ndarray
    polygon: np.ndarray
    turned: np.ndarray
    shell: np.ndarray
    lost: np.ndarray  # (u,)


@dataclass
class References:
    """Geometries as runs of targets: polygons, and references to other runs."""

    targets: array = field(
        default_factory=lambda: array("q")
    )  # a polygon's number, or −1 − the row of a href
    states: array = field(default_factory=lambda: array("q"))
    hrefs: list[str] = field(default_factory=list)
    polygons: dict[str, int] = field(default_factory=dict)  # by id
    runs: dict[str, Run] = field(default_factory=dict)  # of other geometries, by id
    _known: dict[str, tuple[list[Item], int]] = field(default_factory=dict)

    def refer(self, hrefs: list[str], state: int) -> None:
        """Add references to the run that is open."""
        first = -1 - len(self.hrefs)
        self.hrefs += hrefs
        self.targets.extend(range(first, first - len(hrefs), -1))
        self.states.extend([state] * len(hrefs))

    def follow(self, starts: np.ndarray, ends: np.ndarray, most: int) -> Followed:
        """The polygons of the runs starts..ends (u,), each once a shell. Raises TooManyFaces."""
        targets = np.array(self.targets, np.int64)
        single = np.array(self._single(), np.int64)
        lead = targets < 0
        targets[lead] = single[-1 - targets[lead]]
        counts = ends - starts
        rows = steps(starts, counts)
        use = np.repeat(np.arange(len(starts)), counts)
        polygon = targets[rows]
        compound = np.zeros(len(starts), bool)
        compound[use[polygon == COMPOUND]] = True
        lost = np.bincount(use[(polygon == LOST) & ~compound[use]], minlength=len(starts))
        keep = (polygon >= 0) & ~compound[use]
        states = np.array(self.states, np.int64)[rows[keep]]
        use, polygon = use[keep], polygon[keep]
        first = _first_ones(use, polygon, states >> 1)
        use, polygon, states = use[first], polygon[first], states[first]
        columns = [use, polygon, states & 1, states >> 1]
        if compound.any():
            columns = self._with_compound(columns, np.flatnonzero(compound), starts, ends, lost, most)
        if len(columns[0]) > most:
            raise TooManyFaces
        return Followed(columns[0], columns[1], columns[2].astype(bool), columns[3], lost)

    def _with_compound(
        self,
        columns: list[np.ndarray],
        compound: np.ndarray,
        starts: np.ndarray,
        ends: np.ndarray,
        lost: np.ndarray,
        most: int,
    ) -> list[np.ndarray]:
        """Add the uses whose references lead to more than a polygon, and what of these leads nowhere."""
        more = array("q")
        for number in compound.tolist():
            items, lost[number] = self.resolve(int(starts[number]), int(ends[number]))
            for polygon, turned, shell in items:
                more.extend((number, polygon, turned, shell))
            if len(more) > 4 * most:
                raise TooManyFaces
        rows = np.concatenate((np.column_stack(columns), np.array(more, np.int64).reshape(-1, 4)))
        return list(rows[np.argsort(rows[:, 0], kind="stable")].T)

    def _single(self) -> list[int]:
        """The polygon that each href names, else LOST or COMPOUND."""
        find = self.polygons.get
        found = [find(href[1:] if href[:1] == "#" else href, LOST) for href in self.hrefs]
        if self.runs:
            for row, number in enumerate(found):
                if number < 0 and fragment(self.hrefs[row]) in self.runs:
                    found[row] = COMPOUND
        return found

    def resolve(self, start: int, end: int, depth: int = 0) -> tuple[list[Item], int]:
        """The polygons of a run, each once a shell, and how many references in it lead nowhere.

        Each id is followed once, so that no chain of them swells.
        """
        found: dict[tuple[int, int], Item] = {}
        lost = 0
        for at in range(start, end):
            number, turned, shell = self.targets[at], bool(self.states[at] & 1), self.states[at] >> 1
            if number >= 0:
                found.setdefault((number, shell), (number, turned, shell))
                continue
            items, missed = self.of_id(fragment(self.hrefs[-1 - number]), depth)
            lost += missed
            for number, other, inner_shell in items:
                own = shell if shell >= 0 else inner_shell
                found.setdefault((number, own), (number, turned ^ other, own))
        return list(found.values()), lost

    def of_id(self, identifier: str, depth: int = 0) -> tuple[list[Item], int]:
        """What `resolve` gives for the geometry of an id; nothing where there is none, or where it refers to itself."""
        if identifier in self.polygons:
            return [(self.polygons[identifier], False, NO_SHELL)], 0
        if identifier not in self._known:
            self._known[identifier] = [], 1
            run = self.runs.get(identifier)
            if run is not None and depth < DEEPEST:
                items, lost = self.resolve(run.start, run.end, depth + 1)
                # Who refers to it is not within what the geometry itself is part of.
                turned, own = bool(run.state & 1), run.state >> 1
                self._known[identifier] = (
                    [(n, back ^ turned, NO_SHELL if shell == own else shell) for n, back, shell in items],
                    min(lost, 1),
                )
        return self._known[identifier]


def _first_ones(use: np.ndarray, polygon: np.ndarray, shell: np.ndarray) -> np.ndarray:
    """(s,) bool: all but the repetitions of a polygon and shell in a use."""
    first = np.ones(len(use), bool)
    key = use * (int(polygon.max(initial=0)) + 1) + polygon
    ordered = np.sort(key)
    if not (ordered[1:] == ordered[:-1]).any():
        return first
    order = np.lexsort((shell, key))
    same = (key[order][1:] == key[order][:-1]) & (shell[order][1:] == shell[order][:-1])
    first[order[1:][same]] = False
    return first


def fragment(href: str) -> str:
    """The id in a reference; one into another file is none of this one's."""
    return href[1:] if href.startswith("#") else href
