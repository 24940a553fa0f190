"""Work of numpy on several processors at once: its loops let other threads run."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor


def in_threads(work: Callable[[slice], None], count: int) -> None:
    """Call `work` with slices that make up range(count), one a processor, at the same time."""
    workers = os.cpu_count() or 1
    ends = [count * number // workers for number in range(workers + 1)]
    with ThreadPoolExecutor(workers) as pool:
        for _ in pool.map(work, map(slice, ends[:-1], ends[1:])):
            pass
