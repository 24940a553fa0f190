"""Pictures of a page by a browser's command line, for systems where no pipe can be handed to it.

A copy of the page is drawn that does what is asked for by itself and holds back its `load` event, which the browser waits for,
until that is done.
"""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path
from typing import Callable

from .browser import HEARTBEAT, LATE, PageError, arguments, ended_unasked, temporary_folder
from .csp import hash_source
from .errors import OutputError

FAILURE = "scenery-failure: "
# An image that is being loaded holds back the event; each is followed by another one until the scene is drawn.
HOLD = """{
  let waiting = true;
  const pixel = Uint8Array.from(atob("%s"), (letter) => letter.charCodeAt(0));
  const hold = () => {
    if (!waiting) return;
    const image = new Image();
    image.onload = image.onerror = hold;
    image.src = URL.createObjectURL(new Blob([pixel], { type: "image/gif" }));
  };
  hold();
  (%s).catch((error) => console.error("%s" + error.message)).finally(() => { waiting = false; });
}"""
PIXEL = "R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs="


def screenshot(
    program: str, page: Path, script: str, size: tuple[int, int], patience: float, alive: Callable[[], None]
) -> bytes:
    """Return a PNG of what a page shows once the promise that a script is has been kept.

    Raises PageError where the script throws, OutputError where the browser ends without a picture or takes more than `patience` seconds.
    """
    with temporary_folder() as folder:
        png, log = folder / "picture.png", folder / "log.txt"
        wanted = [
            f"--screenshot={png}",
            f"--window-size={size[0]},{size[1]}",
            "--enable-logging=stderr",
            _copy(page, folder / "page", script).as_uri(),
        ]
        _run([program, *arguments(folder / "profile", wanted)], log, patience, alive)
        said = log.read_text(errors="replace")
        if FAILURE in said:
            raise PageError(said.split(FAILURE, 1)[1].split('", source')[0].rstrip("."))
        if not png.exists():
            raise ended_unasked(program, log)
        return png.read_bytes()


def _run(line: list[str], log: Path, patience: float, alive: Callable[[], None]) -> None:
    deadline = time.monotonic() + patience
    with open(log, "wb") as said, subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=said) as process:
        try:
            while process.poll() is None:
                alive()
                if time.monotonic() > deadline:
                    raise OutputError(LATE)
                time.sleep(HEARTBEAT / 10)
        finally:
            process.kill()


def _copy(page: Path, folder: Path, script: str) -> Path:
    """A copy of a page, and of the data beside it, that runs a script and lets it hold back the event."""
    folder.mkdir()
    if (page.parent / "data").is_dir() and page.name == "index.html":
        shutil.copytree(page.parent / "data", folder / "data")
    text = page.read_text(encoding="utf-8", errors="replace")
    held = HOLD % (PIXEL, script, FAILURE)
    text = text.replace("script-src ", f"img-src blob:; script-src {hash_source(held)} ", 1)
    before, end, after = text.rpartition("</body>")
    copy = folder / page.name
    copy.write_text(f"{before}<script>{held}</script>{end}{after}", encoding="utf-8")
    return copy
