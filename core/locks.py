"""Files that one process at a time holds; the system lets go of them when the process ends, however it ends."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _hold(descriptor: int) -> None:
        """Lock an open file or raise BlockingIOError at once."""
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
else:
    import fcntl

    def _hold(descriptor: int) -> None:
        """Lock an open file or raise BlockingIOError at once."""
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """A lock on a file, which is made where it is missing. Use `acquire` to have one."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor

    def release(self) -> None:
        """Let go of the file and remove it."""
        if sys.platform != "win32":
            # While it is still held: whoever opened it meanwhile sees that it is gone.
            self._path.unlink(missing_ok=True)
        os.close(self._descriptor)
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                self._path.unlink()


def acquire(path: Path) -> Lock | None:
    """Lock a file; None where another process, or this one, holds it. Where the file system knows no locks nobody does."""
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _hold(descriptor)
        except BlockingIOError:
            os.close(descriptor)
            return None
        except OSError:
            return Lock(path, descriptor)  # nothing can be locked here
        if _is_at(descriptor, path):
            return Lock(path, descriptor)
        os.close(descriptor)  # its last holder removed it just now


def _is_at(descriptor: int, path: Path) -> bool:
    """Whether an open file is still the one of that path."""
    try:
        return os.path.samestat(os.fstat(descriptor), os.stat(path))
    except FileNotFoundError:
        return False
