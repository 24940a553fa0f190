"""How long things take."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median

LEAST_ROUNDS, SECONDS = 5, 20  # of a measurement: a shared machine stands still now and then


def typical(*actions: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> list[float]:
    """Seconds of each action's median run; they take turns, so that a busy moment of the machine meets all."""
    times: list[list[float]] = [[] for _ in actions]
    begun = time.perf_counter()
    while len(times[0]) < LEAST_ROUNDS or time.perf_counter() - begun < SECONDS:
        for runs, action in zip(times, actions):
            started = clock()
            action()
            runs.append(clock() - started)
    return [median(runs) for runs in times]
