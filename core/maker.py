"""Scenes are made by processes of QGIS's Python that wait for jobs: one dies alone, and the next scenes need not wait for QGIS to start."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import threading
from collections import deque
from functools import cache
from pathlib import Path
from typing import Any

from .errors import OutputError

ROOT = Path(__file__).resolve().parent.parent
REPLY = "\x1escenery "  # what a line begins with that is an answer, not something that a library prints
LINES_KEPT = 5  # of the last words of a process that died
Job = dict[str, Any]
Outcome = dict[str, Any]


def qgis_python() -> str:
    """The Python that knows QGIS: SCENERY_PYTHON names it, else this one, that of the program which embeds this one, or the system's.

    Raises OutputError where none is found.
    """
    named = os.environ.get("SCENERY_PYTHON")
    if named:
        return named
    if _is_python() and importlib.util.find_spec("qgis"):
        return sys.executable
    names = ("python3.exe", "python.exe") if os.name == "nt" else ("bin/python3", "python3")
    for folder in (sys.exec_prefix, sys.base_exec_prefix):
        for name in names:
            if (Path(folder) / name).is_file() and not _is_python():
                return str(Path(folder) / name)
    found = shutil.which("/usr/bin/python3") or shutil.which("python3")
    if not found:
        raise OutputError(
            "No Python with QGIS's modules is found; name it in the environment as SCENERY_PYTHON."
        )
    return found


def _is_python() -> bool:
    """Whether this process is Python itself, no program that embeds it."""
    return Path(sys.executable or "").stem.lower().startswith("python")


class _Process:
    """One waiting process."""

    def __init__(self) -> None:
        # A program that embeds Python knows where QGIS's modules are; its Python alone may not.
        inherited = sys.path if not _is_python() and importlib.util.find_spec("qgis") else []
        paths = [str(_package_parent()), *filter(None, inherited), os.environ.get("PYTHONPATH", "")]
        environment = {
            "QT_QPA_PLATFORM": "offscreen",
            **os.environ,
            "PYTHONPATH": os.pathsep.join(filter(None, paths)),
            "PYTHONUNBUFFERED": "1",
        }
        self._last: deque[str] = deque(maxlen=LINES_KEPT)
        self._child = subprocess.Popen(
            [qgis_python(), "-m", "scenery.makescenes"],
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
