"""How long things take."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

LEAST_ROUNDS, SECONDS = 5, 20  # of a measurement: a shared machine stands still now and then


def best(*actions: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> list[float]:
    """Seconds of each action's fastest run; they take turns, so that a busy moment of the machine meets all."""
    times = np.full(len(actions), np.inf)
    rounds, begun = 0, time.perf_counter()
    while rounds < LEAST_ROUNDS or time.perf_counter() - begun < SECONDS:
        rounds += 1
        for number, action in enumerate(actions):
            started = clock()
            action()
            times[number] = min(times[number], clock() - started)
    return times.tolist()
