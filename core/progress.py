"""How progress and cancellation reach the core: one small callable."""

from __future__ import annotations

from typing import Callable

Progress = Callable[[float], None]
"""Called with the share done (0..1); raises `errors.Cancelled` when the run is to stop."""


def no_progress(done: float) -> None:
    """Report nothing, never cancel."""


def section(progress: Progress, start: float, end: float) -> Progress:
    """Return a callable that reports 0..1 as start..end of `progress`."""
    return lambda done: progress(start + (end - start) * done)
