"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import OutputError
from .locks import Lock, acquire

WORKSPACE = ".scenery-"  # how the names of folders begin in which outputs are made
HELD = "held"  # the file in them that a living run holds
NEW, PREVIOUS = "new", "previous"  # the folders in them for the output and for what it takes the place of


@contextmanager
def atomic_file(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Yield a path to write to, which takes the place of `path` when the block ends well.

    After an exception, `path` is what it was before. Raises OutputError where nothing can be written there.
    """
    target = Path(path)
    if target.is_dir():
        raise OutputError(f"{target} is a folder; give the name of a file.")
    with _workspace(target) as workspace:
        # Under its own name in there, because GDAL and others judge a file by its extension.
        yield workspace / NEW / target.name
        os.replace(workspace / NEW / target.name, target)


@contextmanager
def atomic_folder(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Yield an empty folder to fill, which takes the place of `path` when the block ends well.

    After an exception, `path` is what it was before. Raises OutputError where nothing can be written there, or another run is
    writing there.
    """
    target = Path(path)
    if target.exists() and not target.is_dir():
        raise OutputError(f"{target} is a file; give the name of a folder.")
    with _workspace(target) as workspace, _alone(target):
        new = workspace / NEW / target.name
        new.mkdir()
        yield new
        _swap_folder(new, target, workspace / PREVIOUS / target.name)


@contextmanager
def atomic_files(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Yield a path to write to, beside which other files may be written; all take their places beside `path` when the block ends well.

    After an exception, all files are what they were before. Raises OutputError where nothing can be written there.
    """
    target = Path(path)
    with _workspace(target) as workspace:
        new, previous = workspace / NEW, workspace / PREVIOUS
        yield new / target.name
        names = sorted((file.name for file in new.iterdir()), key=lambda name: name == target.name)
        for name in names:
            if (target.parent / name).is_dir():
                raise OutputError(f"{target.parent / name} is a folder; give the name of another file.")
        _swap_files(names, new, target.parent, previous)


def _swap_files(names: list[str], new: Path, folder: Path, previous: Path) -> None:
    """Put files in their places in a folder; what was there comes back if one of them fails."""
    placed: list[str] = []
    try:
        for name in names:
            if (folder / name).exists():
                os.replace(folder / name, previous / name)
            placed.append(name)
            os.replace(new / name, folder / name)
    except OSError:
        for name in placed:
            (folder / name).unlink(missing_ok=True)
            if (previous / name).exists():
                os.replace(previous / name, folder / name)
        raise


@contextmanager
def _workspace(target: Path) -> Iterator[Path]:
    """Yield a new folder beside `target`, on the same file system, and remove it with all that is left in it.

    What runs that were killed have left beside `target` is tidied up first. The system's refusal to make the folder, to write into it
    or to move out of it is an OutputError.
    """
    workspace, lock = None, None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _tidy(target.parent)
        workspace, lock = _held_workspace(target.parent)
        yield workspace
    except OSError as error:
        if workspace and not _is_about(error, workspace):
            raise
        raise OutputError(
            f"{target} can't be written ({error.strerror or error}); choose a folder that you may write to, "
            "on a disk with room."
        ) from error
    finally:
        if lock:
            lock.release()
        if workspace:
            shutil.rmtree(workspace, ignore_errors=True)


def _held_workspace(folder: Path) -> tuple[Path, Lock]:
    """A new folder in a folder and the lock that tells others that it is in use."""
    while True:
        workspace = Path(tempfile.mkdtemp(prefix=WORKSPACE, dir=folder))
        try:
            for name in (NEW, PREVIOUS):
                (workspace / name).mkdir()
            lock = acquire(workspace / HELD)
        except OSError:
            shutil.rmtree(workspace, ignore_errors=True)
            raise
        if lock:
            return workspace, lock
        # Somebody who tidies up took it for a dead run's, and removes it.


def _tidy(folder: Path) -> None:
    """Remove the workspaces in a folder that nobody holds; what one of them was about to replace comes back."""
    with contextlib.suppress(OSError):  # what can't be tidied up is no reason to fail
        for workspace in folder.glob(f"{WORKSPACE}*"):
            lock = acquire(workspace / HELD) if (workspace / HELD).exists() else None
            if lock is None:
                continue
            for item in (workspace / PREVIOUS).iterdir():
                if not (folder / item.name).exists():
                    os.replace(item, folder / item.name)
            lock.release()
            shutil.rmtree(workspace, ignore_errors=True)


@contextmanager
def _alone(target: Path) -> Iterator[Lock]:
    """Keep other runs from writing to `target`. Raises OutputError where one does."""
    lock = acquire(target.with_name(f".{target.name}.scenery-lock"))
    if lock is None:
        raise OutputError(
            f"{target} is being written by another run; wait for its end, or name another folder."
        )
    try:
        yield lock
    finally:
        lock.release()


def _is_about(error: OSError, folder: Path) -> bool:
    """Whether an error is about a file in `folder`: a full disk names none, a missing input names itself."""
    return error.filename is None or Path(os.fsdecode(error.filename)).is_relative_to(folder)


def _swap_folder(new: Path, target: Path, previous: Path) -> None:
    """Put `new` in the place of `target`, which goes to `previous`, and comes back if that fails."""
    if not target.exists():
        os.replace(new, target)
        return
    os.replace(target, previous)
    try:
        os.replace(new, target)
    except OSError:
        os.replace(previous, target)
        raise
