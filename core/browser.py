"""A Chromium browser without a window, driven through two pipes with the standard library alone."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Callable

from .errors import OutputError, ParameterError

BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
WINDOWS_FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")  # variables that name them
WINDOWS_BROWSERS = (
    "Chromium/Application/chrome.exe",
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
# The address bar's suggestions are pages of their own in each window, and a process is kept ready for a next page: both take longer
# than a small scene does.
UNUSED_FEATURES = (
    "MediaRouter",
    "OptimizationHints",
    "SpareRendererForSitePerProcess",
    "Translate",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
    "WebUIOmniboxPopup",
)
ARGUMENTS = (
    "--headless=new",
    "--no-first-run",
    "--no-default-browser-check",
    "--allow-file-access-from-files",  # a scene folder's own data
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",  # containers have little shared memory
    "--disable-extensions",
    f"--disable-features={','.join(UNUSED_FEATURES)}",
    "--disable-sync",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
    "--metrics-recording-only",
    "--mute-audio",
    "--password-store=basic",
    "--use-mock-keychain",
)
# Mesa draws twice as fast as Chromium's own software renderer, which stays for where there is no Mesa.
LINUX_ARGUMENTS = ("--use-angle=gl-egl", "--ignore-gpu-blocklist", "--enable-unsafe-swiftshader")
CRASHED = "The page crashed, perhaps for lack of memory; try a smaller scene or picture."
LATE = "The page was not ready in time; try a smaller scene, or allow more time."
HEARTBEAT = 0.2  # seconds between looks at whether the user has cancelled
FAREWELL = 5.0  # seconds in which the last helpers of a browser let go of its folder


def find_browser(given: str | None = None) -> str:
    """Return the program of the browser to use: the given one, else the first Chromium, Chrome or Edge found.

    Raises ParameterError where there is none.
    """
    for name in (given,) if given else _candidates():
        program = shutil.which(name)
        if program:
            return program
    if given:
        raise ParameterError(f"BROWSER: {given} can't be run; give the program of Chromium, Chrome or Edge.")
    raise ParameterError(
        "No Chromium, Chrome or Edge is there; install one, for instance from www.google.com/chrome, or name its program in BROWSER."
    )


def _candidates() -> Iterator[str]:
    yield from BROWSERS
    folders = [os.environ[name] for name in WINDOWS_FOLDERS if name in os.environ]
    yield from (f"{folder}/{program}" for program in WINDOWS_BROWSERS for folder in folders)


def arguments(profile: Path, more: Sequence[str] = ()) -> list[str]:
    """Return the browser's command line; it can't have its sandbox when root runs it."""
    line = [*ARGUMENTS, f"--user-data-dir={profile}", *more]
    if sys.platform.startswith("linux"):
        line += LINUX_ARGUMENTS
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        line.append("--no-sandbox")
    return line


class PageError(OutputError):
    """What a page has thrown, without a full stop."""


class Session:
    """One page of a running browser: DevTools protocol messages, each ended by a NUL, over two pipes."""

    def __init__(self, commands: int, answers: int, patience: float, alive: Callable[[], None]) -> None:
        self._commands = commands
        self._answers = answers
        self._patience = patience
        self._alive = alive
        self._deadline = 0.0
        self._buffer = bytearray()
        self._events: set[str] = set()
        self._last_id = 0
        self._target: dict[str, str] = {}
        created = self.call("Target.createTarget", url="about:blank")
        attached = self.call("Target.attachToTarget", targetId=created["targetId"], flatten=True)
        self._target = {"sessionId": attached["sessionId"]}
        self.call("Page.enable")
        self.call("Inspector.enable")

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Return the result of a command. Raises OutputError where it is refused or takes too long."""
        self._last_id += 1
        message = {"id": self._last_id, "method": method, "params": parameters, **self._target}
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        self._deadline = time.monotonic() + self._patience
        while True:
            answer = self._next()
            if answer.get("id") == self._last_id:
                if "error" in answer:
                    raise OutputError(f"The browser refused {method}: {answer['error']['message']}.")
                return answer["result"]

    def open(self, url: str) -> None:
        """Load a page. Raises OutputError where that takes too long."""
        self._events.clear()
        self.call("Page.navigate", url=url)
        self._deadline = time.monotonic() + self._patience
        while "Page.loadEventFired" not in self._events:
            self._next()

    def evaluate(self, expression: str) -> None:
        """Run a script and wait for the promise that it is. Raises OutputError where that takes too long and PageError with what it throws."""
        done = self.call("Runtime.evaluate", expression=expression, awaitPromise=True)
        if "exceptionDetails" in done:
            raise PageError(_reason(done["exceptionDetails"]))

    def _next(self) -> dict[str, Any]:
        """Return the next message, and remember it if it is an event."""
        end = self._buffer.find(b"\0")
        while end < 0:
            seen = len(self._buffer)
            self._read()
            end = self._buffer.find(b"\0", seen)
        message: dict[str, Any] = json.loads(self._buffer[:end])
        del self._buffer[: end + 1]
        if message.get("method") == "Inspector.targetCrashed":
            raise OutputError(CRASHED)
        self._events.add(message.get("method", ""))
        return message

    def _read(self) -> None:
        """Wait for more bytes."""
        while True:
            self._alive()
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise OutputError(LATE)
            if select.select([self._answers], [], [], min(left, HEARTBEAT))[0]:
                break
        data = os.read(self._answers, 1 << 20)
        if not data:
            raise ConnectionError
        self._buffer += data


def _reason(exception: dict[str, Any]) -> str:
    """Return the first line of what the page threw."""
    thrown = exception.get("exception", {})
    text = str(thrown.get("description") or thrown.get("value") or exception.get("text"))
    return text.splitlines()[0].removeprefix("Error: ").rstrip(".")


@contextmanager
def browsing(program: str, patience: float, alive: Callable[[], None]) -> Iterator[Session]:
    """Yield a page of a browser that runs with a profile of its own, and ends with the block.

    Each step may take `patience` seconds; `alive` is called now and then while one does, and may raise to end it. Raises
    OutputError where the browser ends unasked.
    """
    with temporary_folder() as profile:
        log = profile / "log.txt"
        commands, answers, process = _start(program, profile, log)
        try:
            yield Session(commands, answers, patience, alive)
        except ConnectionError:  # BrokenPipeError is one
            raise ended_unasked(program, log) from None
        finally:
            os.close(commands)  # it ends where nobody is left to command it
            os.close(answers)
            _end(process)


def ended_unasked(program: str, log: Path) -> OutputError:
    """What to say of a browser that has ended before its work was done."""
    said = log.read_text(errors="replace").strip().splitlines() or ["it said nothing"]
    return OutputError(f"The browser {program} ended unasked: {said[-1]}")


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """Yield a folder that goes at the end, even where the browser's last helpers still write to it."""
    folder = Path(tempfile.mkdtemp(prefix="scenery-browser-"))
    try:
        yield folder
    finally:
        deadline = time.monotonic() + FAREWELL
        while folder.exists() and time.monotonic() < deadline:
            shutil.rmtree(folder, ignore_errors=True)
            time.sleep(0.02 if folder.exists() else 0)


def _start(program: str, profile: Path, log: Path) -> tuple[int, int, int]:
    """Start a browser that reads its descriptor 3 and writes to 4; return our ends of both and its id."""
    its_commands, commands = map(_above_4, os.pipe())
    answers, its_answers = map(_above_4, os.pipe())
    line = [program, *arguments(profile, ["--remote-debugging-pipe", "about:blank"])]
    actions = [
        (os.POSIX_SPAWN_DUP2, its_commands, 3),
        (os.POSIX_SPAWN_DUP2, its_answers, 4),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
        (os.POSIX_SPAWN_OPEN, 2, str(log), os.O_WRONLY | os.O_CREAT, 0o600),
    ]
    try:
        # In a group of its own, so that its helpers end with it.
        process = os.posix_spawn(program, line, os.environ, file_actions=actions, setpgroup=0)
    finally:
        os.close(its_commands)
        os.close(its_answers)
    return commands, answers, process


def _above_4(descriptor: int) -> int:
    """Move a descriptor out of the way of those that the browser expects."""
    import fcntl  # not on Windows, where this module must still load

    moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, 5)
    os.close(descriptor)
    return moved


def _end(process: int) -> None:
    """End a browser and its helpers at once: they have nothing to save."""
    with suppress(
        ProcessLookupError, PermissionError
    ):  # PermissionError: macOS's word for a group of zombies
        os.killpg(process, signal.SIGKILL)
    os.waitpid(process, 0)
