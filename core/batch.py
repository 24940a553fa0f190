"""A batch: many scenes of one recipe, made at the same time, each once; what is finished and unchanged is not made again."""

from __future__ import annotations

import csv
import hashlib
import importlib
import json
import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import Cancelled, ParameterError
from .files import atomic_file
from .maker import Job, Makers, Outcome, make_scene
from .progress import Progress

RECORDS = ".scenery"  # folder of what is finished, within that of the scenes
FAILURES = "failures.csv"
LONGEST_NAME = 100  # bytes of UTF-8, so that endings and suffixes have room in any file system
RESERVED = re.compile(r"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$", re.IGNORECASE)
UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f/\\:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]')
PATIENCE = 0.2  # seconds between looks at whether to stop


@dataclass(frozen=True)
class SceneJob:
    """One scene of a batch; `corners` are longitudes and latitudes of its extent, for the map of the index."""

    name: str  # of its file, without ending
    title: str
    output: str
    parameters: dict[str, Any]  # of Run recipe
    corners: tuple[tuple[float, float], ...] = ()
    project: str = ""
    thumbnail: str = ""

    def to_json(self) -> Job:
        return {"parameters": self.parameters, "project": self.project, "thumbnail": self.thumbnail}


@dataclass
class Made:
    """What became of a job: its outcome, and whether it was finished before."""

    job: SceneJob
    outcome: Outcome
    before: bool = False

    @property
    def error(self) -> str:
        return self.outcome.get("error", "")


# Names


def safe_names(names: Iterable[str]) -> list[str]:
    """A file name for each text, in any file system, none twice where case does not count."""
    taken: set[str] = set()
    safe = []
    for name in map(safe_name, names):
        free, number = name, 1
        while free.casefold() in taken:
            number += 1
            free = f"{name}-{number}"
        taken.add(free.casefold())
        safe.append(free)
    return safe


def safe_name(text: str) -> str:
    """A text as the name of a file, in no other folder, that Windows takes, too."""
    name = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8"))
    name = UNSAFE.sub("_", name).strip(" .")
    name = name.encode("utf-8")[:LONGEST_NAME].decode("utf-8", "ignore").strip(" .")
    name = name.lstrip("-")  # no option of a program
    if not name:
        return "scene"
    return f"_{name}" if RESERVED.match(name) else name


# What is finished


def digest(content: Any, files: Iterable[str]) -> str:
    """A text that changes with the content (JSON) and with any of the files."""
    state = [(path, *_state(path)) for path in sorted(set(files))]
    return hashlib.sha256(json.dumps([content, state], sort_keys=True, default=str).encode()).hexdigest()


def _state(path: str) -> tuple[int, int]:
    try:
        found = os.stat(path)
    except OSError:
        return 0, 0
    return found.st_size, found.st_mtime_ns


class Records:
    """What a folder holds of finished scenes, one small file each, so that a batch that is killed loses none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / RECORDS

    def finished(self, job: SceneJob, state: str) -> Outcome | None:
        """The outcome of a job that is finished and unchanged."""
        try:
            record = json.loads(self._path(job).read_text(encoding="utf-8"))
            known = record["digest"] == state and Path(record["output"]).stat().st_size == record["bytes"]
        except (OSError, ValueError, KeyError, TypeError):
            return None
        wanted = not job.thumbnail or Path(job.thumbnail).is_file()
        return {key: record[key] for key in ("output", "bytes", "seconds")} if known and wanted else None

    def write(self, job: SceneJob, state: str, outcome: Outcome) -> None:
        """Remember a finished scene."""
        content = {"digest": state, "title": job.title, **outcome}
        with atomic_file(self._path(job)) as temporary:
            Path(temporary).write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")

    def _path(self, job: SceneJob) -> Path:
        return self._folder / f"{job.name}.json"


# The run


def run_batch(
    jobs: list[SceneJob],
    state_of: Callable[[SceneJob], str],
    folder: Path,
    processes: int,
    scheduler: str,
    progress: Progress,
    tell: Callable[[Made], None],
) -> list[Made]:
    """Make all scenes that are not finished; `tell` hears of each. A failure stops no other. Raises Cancelled where the user does."""
    records = Records(folder)
    states = {job.name: state_of(job) for job in jobs}
    made: dict[str, Made] = {}
    for job in jobs:
        outcome = records.finished(job, states[job.name])
        if outcome:
            made[job.name] = Made(job, outcome, before=True)
    waiting = [job for job in jobs if job.name not in made]

    def finish(job: SceneJob, outcome: Outcome) -> None:
        if "error" not in outcome:
            records.write(job, states[job.name], outcome)
        made[job.name] = Made(job, outcome)
        tell(made[job.name])
        progress(len(made) / len(jobs))

    progress(len(made) / max(len(jobs), 1))
    if waiting:
        _make_all(waiting, finish, processes, scheduler, lambda: progress(len(made) / len(jobs)))
    return [made[job.name] for job in jobs]


def _make_all(
    jobs: list[SceneJob],
    finish: Callable[[SceneJob, Outcome], None],
    processes: int,
    scheduler: str,
    look: Callable[[], None],
) -> None:
    with _dask(scheduler) if scheduler else _local(min(processes, len(jobs))) as (executor, make):
        pending: dict[Future[Outcome], SceneJob] = {executor.submit(make, job.to_json()): job for job in jobs}
        while pending:
            done, _ = wait(pending, PATIENCE, FIRST_COMPLETED)
            for future in done:
                finish(pending.pop(future), _outcome(future))
            look()


def _outcome(future: Future[Outcome]) -> Outcome:
    try:
        return future.result()
    except Cancelled:
        raise
    except Exception as error:  # whatever became of a worker is this scene's failure alone
        return {"error": f"{type(error).__name__}: {error}"}


Make = Callable[[Job], Outcome]


@contextmanager
def _local(processes: int) -> Iterator[tuple[Executor, Make]]:
    makers = Makers()
    executor = ThreadPoolExecutor(max(1, processes))
    try:
        yield executor, makers.make
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
        makers.close()


@contextmanager
def _dask(address: str) -> Iterator[tuple[Executor, Make]]:
    """Executors of a Dask cluster. Raises ParameterError where there is no Dask or nobody answers at the address."""
    try:
        distributed = importlib.import_module("distributed")
    except ImportError as error:
        raise ParameterError(
            "SCHEDULER: this Python has no Dask; install the package dask[distributed], or leave SCHEDULER out."
        ) from error
    try:
        client = distributed.Client(address, timeout="10s", set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise ParameterError(
            f"SCHEDULER: nobody answers at “{address}” ({error}); start a Dask scheduler there."
        ) from error
    try:
        # A scene is a pure function of its job, but its file has to be there in the end, whoever made one before.
        yield client.get_executor(pure=False, retries=2), make_scene
    finally:
        client.close()


# What is told in the end


def write_failures(folder: Path, made: list[Made]) -> Path | None:
    """Write the table of failures, or remove that of an earlier run; returns its path."""
    failed = [each for each in made if each.error]
    path = folder / FAILURES
    if not failed:
        path.unlink(missing_ok=True)
        return None
    with atomic_file(path) as temporary, open(temporary, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["name", "title", "error"])
        writer.writerows([each.job.name, each.job.title, each.error] for each in failed)
    return path
