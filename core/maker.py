"""Scenes are made by processes of QGIS's Python that wait for jobs: one dies alone, and the next scenes need not wait for QGIS to start."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections import deque
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from .errors import OutputError

ROOT = Path(__file__).resolve().parent.parent
REPLY = "\x1escenery "  # what a line begins with that is an answer, not something that a library prints
LINES_KEPT = 5  # of the last words of a process that died
Job = dict[str, Any]
Outcome = dict[str, Any]


@cache
def qgis_python() -> tuple[str, str]:
    """A Python that knows QGIS, and what PYTHONPATH it needs for that.

    SCENERY_PYTHON names it; else it is this one, the one that belongs to the program which embeds this one, or the system's. Raises
    OutputError where none is found.
    """
    named = os.environ.get("SCENERY_PYTHON")
    name = "python.exe" if os.name == "nt" else "bin/python3"
    inner = [str(Path(prefix) / name) for prefix in (sys.exec_prefix, sys.base_exec_prefix, "/usr")]
    candidates: list[str | None] = [named] if named else [sys.executable, *inner, shutil.which("python3")]
    for candidate in dict.fromkeys(filter(None, candidates)):
        # What embeds Python may have been told where QGIS's modules are; the Python itself not.
        for paths in ("", os.pathsep.join(filter(None, sys.path))):
            if _knows_qgis(candidate, paths):
                return candidate, paths
    raise OutputError("No Python with QGIS's modules is found; name it in the environment as SCENERY_PYTHON.")


def _knows_qgis(python: str, paths: str) -> bool:
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    # Modules of this Python's folders fit no other version.
    fits = f"import sys; assert '%d.%d' % sys.version_info[:2] == '{version}'; " if paths else ""
    command = [python, "-c", f"{fits}import qgis.core"]
    environment = {**os.environ, "PYTHONPATH": _joined(paths)}
    try:
        return subprocess.run(command, env=environment, capture_output=True, timeout=60).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _joined(*paths: str) -> str:
    return os.pathsep.join(filter(None, (*paths, os.environ.get("PYTHONPATH", ""))))


class _Process:
    """One waiting process."""

    def __init__(self) -> None:
        python, paths = qgis_python()
        environment = {
            "QT_QPA_PLATFORM": "offscreen",
            **os.environ,
            "PYTHONPATH": _joined(str(_package_parent()), paths),
            "PYTHONUNBUFFERED": "1",
        }
        self._last: deque[str] = deque(maxlen=LINES_KEPT)
        self._child = subprocess.Popen(
            [python, "-m", "scenery.makescenes"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment,
            encoding="utf-8",
            errors="replace",
        )

    def make(self, job: Job) -> Outcome:
        """Have a job done; an outcome with an error where the process dies of it."""
        assert self._child.stdin and self._child.stdout
        try:
            self._child.stdin.write(json.dumps(job) + "\n")
            self._child.stdin.flush()
            for line in self._child.stdout:
                if line.startswith(REPLY):
                    return json.loads(line[len(REPLY) :])
                self._last.append(line.strip())
        except OSError:
            pass
        said = " ".join(filter(None, self._last))
        return {"error": f"the process that made it ended with status {self._child.wait()}: {said[-500:]}"}

    @property
    def is_alive(self) -> bool:
        return self._child.poll() is None

    def end(self) -> None:
        """Stop at once."""
        self._child.kill()
        self._child.wait()
        for pipe in (self._child.stdin, self._child.stdout):
            with suppress(OSError):
                pipe and pipe.close()


class Makers:
    """As many processes as jobs are done at the same time; `make` may be called by any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[_Process] = []
        self._busy: list[_Process] = []
        self._is_closed = False

    def make(self, job: Job) -> Outcome:
        """Do a job in a process of its own; returns `output`, `bytes` and `seconds`, or `error`."""
        process = self._take()
        if process is None:
            return {"error": "the batch was stopped"}
        outcome = process.make(job)
        self._give_back(process)
        return outcome

    def close(self) -> None:
        """End all processes; what they have not finished is left as it was before."""
        with self._lock:
            self._is_closed = True
            ending = [*self._idle, *self._busy]
        for process in ending:
            process.end()

    def _take(self) -> _Process | None:
        with self._lock:
            if self._is_closed:
                return None
            process = self._idle.pop() if self._idle else _Process()
            self._busy.append(process)
            return process

    def _give_back(self, process: _Process) -> None:
        with self._lock:
            self._busy.remove(process)
            if process.is_alive and not self._is_closed:
                self._idle.append(process)
                return
        process.end()


def _package_parent() -> Path:
    """A folder in which this package is called `scenery`, as its processes are to find it."""
    package = sys.modules[__name__.rpartition(".core.")[0]]
    return Path(next(iter(package.__path__))).absolute().parent


@cache
def _makers_here() -> Makers:
    return Makers()


def make_scene(job: Job) -> Outcome:
    """Do a job on whatever machine this is called; what a worker of Dask does, which needs only `core`, and QGIS beside it."""
    return _makers_here().make(job)
