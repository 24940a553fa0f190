"""Pictures of a page, drawn without a display by a Chromium browser that the standard library drives."""

from __future__ import annotations

import argparse
import base64
import json
import os
import select
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .errors import OutputError, ParameterError, SceneryError
from .files import atomic_file

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
ARGUMENTS = (
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",  # containers have little shared memory
    "--disable-extensions",
    "--disable-features=MediaRouter,OptimizationHints,Translate",
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

WHEN_DRAWN = """(async () => {
  if (!window.scenery) throw new Error("it is not a page made by Scenery");
  await window.scenery.ready;
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
})()"""


def find_browser(given: str | None = None) -> str:
    """Return the program of the browser to use: the given one, else the first Chromium, Chrome or Edge found.

    Raises ParameterError where there is none.
    """
    for name in (given,) if given else BROWSERS:
        program = shutil.which(name)
        if program:
            return program
    if given:
        raise ParameterError(f"BROWSER: {given} can't be run; give the program of Chromium, Chrome or Edge.")
    raise ParameterError("No Chromium, Chrome or Edge is there; install one, or name its program in BROWSER.")


def capture(
    page: str | os.PathLike[str],
    png: str | os.PathLike[str],
    width: int = 1280,
    height: int = 720,
    browser: str | None = None,
    timeout: float = 120,
) -> None:
    """Write what `page` shows when it is ready to `png`, `width` x `height` pixels.

    Raises ParameterError where page or browser are missing, OutputError where the page can't be drawn within
    `timeout` seconds or the picture can't be written.
    """
    path = Path(page).resolve()
    if not path.is_file():
        raise ParameterError(f"The page {page} does not exist.")
    with _browser(find_browser(browser), time.monotonic() + timeout) as session:
        session.call("Page.enable")
        session.call("Inspector.enable")
        screen = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        session.call("Emulation.setDeviceMetricsOverride", **screen)
        session.call("Page.navigate", url=path.as_uri())
        session.wait_for("Page.loadEventFired")
        drawn = session.call("Runtime.evaluate", expression=WHEN_DRAWN, awaitPromise=True)
        if "exceptionDetails" in drawn:
            raise OutputError(f"The page {page} can't be drawn: {_reason(drawn['exceptionDetails'])}.")
        picture = session.call("Page.captureScreenshot", format="png")
    with atomic_file(png) as temporary:
        temporary.write_bytes(base64.b64decode(picture["data"]))


class _Session:
    """One page of a running browser: DevTools protocol messages, each ended by a NUL, over two pipes."""

    def __init__(self, commands: int, answers: int, deadline: float) -> None:
        self._commands = commands
        self._answers = answers
        self._deadline = deadline
        self._buffer = b""
        self._events: set[str] = set()
        self._last_id = 0
        self._target: dict[str, str] = {}
        created = self.call("Target.createTarget", url="about:blank")
        attached = self.call("Target.attachToTarget", targetId=created["targetId"], flatten=True)
        self._target = {"sessionId": attached["sessionId"]}

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Return the result of a command."""
        self._last_id += 1
        message = {"id": self._last_id, "method": method, "params": parameters, **self._target}
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._last_id:
                if "error" in answer:
                    raise OutputError(f"The browser refused {method}: {answer['error']['message']}.")
                return answer["result"]

    def wait_for(self, event: str) -> None:
        """Return as soon as an event has happened."""
        while event not in self._events:
            self._next()

    def _next(self) -> dict[str, Any]:
        """Return the next message, and remember it if it is an event."""
        while b"\0" not in self._buffer:
            self._read()
        text, _, self._buffer = self._buffer.partition(b"\0")
        message: dict[str, Any] = json.loads(text)
        if message.get("method") == "Inspector.targetCrashed":
            raise OutputError("The page crashed, perhaps for lack of memory; try a smaller scene or picture.")
        self._events.add(message.get("method", ""))
        return message

    def _read(self) -> None:
        """Wait for more bytes."""
        left = max(0.0, self._deadline - time.monotonic())
        if not select.select([self._answers], [], [], left)[0]:
            raise OutputError("The page was not ready in time; try a smaller scene, or allow more time.")
        data = os.read(self._answers, 1 << 20)
        if not data:
            raise ConnectionError
        self._buffer += data


@contextmanager
def _browser(program: str, deadline: float) -> Iterator[_Session]:
    """Yield a page of a browser that runs with a profile of its own, and ends with the block."""
    with _temporary_folder() as profile:
        log = profile / "log.txt"
        commands, answers, process = _start(program, profile, log)
        try:
            yield _Session(commands, answers, deadline)
        except ConnectionError:  # BrokenPipeError is one
            said = log.read_text(errors="replace").strip().splitlines() or ["it said nothing"]
            raise OutputError(f"The browser {program} ended unasked: {said[-1]}") from None
        finally:
            os.close(commands)
            os.close(answers)
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


@contextmanager
def _temporary_folder() -> Iterator[Path]:
    """Yield a folder that goes at the end, as far as the browser's last helpers let it."""
    folder = Path(tempfile.mkdtemp(prefix="scenery-browser-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _start(program: str, profile: Path, log: Path) -> tuple[int, int, int]:
    """Start a browser that reads its descriptor 3 and writes to 4; return our ends of both and its id."""
    if not hasattr(os, "posix_spawn"):
        raise ParameterError(
            "Pictures can be made on Linux and macOS only; save the image from the page instead."
        )
    its_commands, commands = map(_above_4, os.pipe())
    answers, its_answers = map(_above_4, os.pipe())
    try:
        process = os.posix_spawn(
            program,
            [program, *_arguments(profile)],
            os.environ,
            file_actions=[
                (os.POSIX_SPAWN_DUP2, its_commands, 3),
                (os.POSIX_SPAWN_DUP2, its_answers, 4),
                (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
                (os.POSIX_SPAWN_OPEN, 2, str(log), os.O_WRONLY | os.O_CREAT, 0o600),
            ],
        )
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


def _arguments(profile: Path) -> list[str]:
    """Return the browser's command line; it can't have its sandbox when root runs it."""
    arguments = [*ARGUMENTS, f"--user-data-dir={profile}", "about:blank"]
    if sys.platform.startswith("linux"):
        arguments += LINUX_ARGUMENTS
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    return arguments


def _reason(exception: dict[str, Any]) -> str:
    """Return the first line of what the page threw."""
    thrown = exception.get("exception", {})
    text = str(thrown.get("description") or thrown.get("value") or exception.get("text"))
    return text.splitlines()[0].removeprefix("Error: ").rstrip(".")


def main() -> None:
    """Draw a page from the command line."""
    parser = argparse.ArgumentParser(description="Draw a page made by Scenery to a PNG file.")
    parser.add_argument("page")
    parser.add_argument("png")
    parser.add_argument("--width", type=int, default=1280)
    parser.add_argument("--height", type=int, default=720)
    parser.add_argument("--browser")
    parser.add_argument("--timeout", type=float, default=120, help="seconds")
    given = parser.parse_args()
    try:
        capture(given.page, given.png, given.width, given.height, given.browser, given.timeout)
    except SceneryError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
