"""Pictures of a page of any size, drawn without a display by a Chromium browser."""

from __future__ import annotations

import argparse
import base64
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from .browser import PageError, Session, browsing, find_browser
from .browser_command import screenshot
from .errors import OutputError, ParameterError, SceneryError
from .files import atomic_file
from .images import decode
from .png import PngWriter
from .progress import Progress, no_progress
from .view import Camera, camera_of

TILE = 2048  # pixels a side of what is drawn at once, which every graphics card does
Piece = tuple[int, int, int, int]  # left, top, width, height of a part of a picture
BLACK, WHITE = "#000000", "#ffffff"

# The labels are asked for so that none is still fading in.
PREPARE = """(async (wanted) => {
  if (!window.scenery) throw new Error("it is not a page made by Scenery");
  await window.scenery.ready;
  if (!window.scenery.setTile) throw new Error("an older Scenery made it; assemble the scene again");
  window.scenery.setPanels(wanted.panels);
  if (typeof wanted.view === "string") window.scenery.showView(wanted.view, true);
  else if (wanted.view) window.scenery.setView(wanted.view);
  if (wanted.group !== null) {
    if (!window.scenery.groups.includes(wanted.group)) throw new Error(`it has no group “${wanted.group}”`);
    window.scenery.setGroup(wanted.group);
  }
  window.scenery.labels();
})(%s)"""
SHOW = """(async (shown) => {
  window.scenery.setBackground(shown.background);
  if (shown.tile) window.scenery.setTile(shown.tile);
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
})(%s)"""


@dataclass(frozen=True)
class Picture:
    """What a picture shows and how large it is."""

    width: int = 1280
    height: int = 720
    view: Camera | str | None = None  # a name: one of the page's named views; None: the first view
    transparent: bool = False  # whether there is nothing around the model
    panels: bool = False  # whether the page's panels and buttons are in it
    group: str | None = None  # of layers, that shows; None: the view's, or the first

    def wishes(self) -> dict[str, Any]:
        """What the page is told before it draws."""
        view = vars(self.view) if isinstance(self.view, Camera) else self.view
        return {"panels": self.panels, "view": view, "group": self.group}

    @property
    def backgrounds(self) -> tuple[str | None, ...]:
        """What has to be drawn behind the model, one picture after the other."""
        return (BLACK, WHITE) if self.transparent else (None,)


def parse_view(text: str) -> Camera | str:
    """Return the view that “x,y,z,tx,ty,tz[,ux,uy,uz]” says, or the name of one. Raises ParameterError for other numbers."""
    try:
        numbers = [float(number) for number in text.replace(";", ",").split(",")]
    except ValueError:
        return text.strip()
    if len(numbers) not in (6, 9) or not np.isfinite(numbers).all():
        raise ParameterError(
            f"VIEW: “{text}” is no view; give the camera's and the target's coordinates as x,y,z,tx,ty,tz, and perhaps ux,uy,uz of what is"
            " up, or the name of a view."
        )
    return camera_of(numbers)


def find_page(scene: str | os.PathLike[str]) -> Path:
    """Return the page of a scene: a file, or a folder's index.html. Raises ParameterError where there is none."""
    path = Path(scene).resolve()
    if path.is_dir():
        path = path / "index.html"
    if not path.is_file():
        raise ParameterError(f"SCENE: the page {scene} does not exist; give the output of Assemble scene.")
    return path


def capture(
    scene: str | os.PathLike[str],
    png: str | os.PathLike[str],
    picture: Picture | None = None,
    browser: str | None = None,
    timeout: float = 120,
    progress: Progress = no_progress,
    tile: int = TILE,
) -> int:
    """Write what a scene's page shows when it is ready to `png` and return its size in bytes.

    Raises ParameterError where page or browser are missing, OutputError where the page can't be drawn within `timeout` seconds
    for each of its tiles or the picture can't be written.
    """
    picture = picture or Picture()
    page, program = find_page(scene), find_browser(browser)
    progress(0)
    draw = _by_pipe if hasattr(os, "posix_spawn") else draw_by_command
    try:
        with atomic_file(png) as temporary, open(temporary, "wb") as file:
            channels = 4 if picture.transparent else 3
            writer = PngWriter(file, picture.width, picture.height, channels)
            for rows in draw(program, page, picture, timeout, progress, tile):
                writer.add(rows)
            writer.finish()
            return file.tell()
    except PageError as error:
        raise OutputError(f"The page {scene} can't be drawn: {error}.") from None


def _by_pipe(
    program: str, page: Path, picture: Picture, timeout: float, progress: Progress, tile: int
) -> Iterator[np.ndarray]:
    """Yield rows (rows, width, 3 or 4) uint8 of a picture from the top, as many at a time as a tile has."""
    done = 0.0
    width, height = picture.width, picture.height
    with browsing(program, timeout, lambda: progress(done)) as session:
        # While the scene is read, the page is no larger than a tile.
        shrink = min(1.0, tile / max(width, height))
        _resize(session, max(1, round(width * shrink)), max(1, round(height * shrink)))
        session.open(page.as_uri())
        session.evaluate(PREPARE % json.dumps(picture.wishes()))
        if shrink < 1:
            session.evaluate(SHOW % json.dumps(_shown(picture, (0, 0, tile, tile), None)))
            _resize(session, width, height, dontSetVisibleSize=True)
            session.evaluate(PREPARE % json.dumps(picture.wishes()))
        for top in range(0, height, tile):
            rows = []
            for left in range(0, width, tile):
                piece = (left, top, min(tile, width - left), min(tile, height - top))
                rows.append(
                    _matted(
                        [_drawn(session, picture, piece, color, shrink < 1) for color in picture.backgrounds]
                    )
                )
                done = (top + piece[3] * (left + piece[2]) / width) / height
            yield np.concatenate(rows, axis=1)


def draw_by_command(
    program: str, page: Path, picture: Picture, timeout: float, progress: Progress, tile: int
) -> Iterator[np.ndarray]:
    """Yield the rows (height, width, 3 or 4) uint8 of a picture, drawn without a pipe to the browser.

    Raises ParameterError for one that is larger than two tiles.
    """
    if max(picture.width, picture.height) > 2 * tile:
        raise ParameterError(
            f"WIDTH, HEIGHT: on this system a picture has at most {2 * tile} pixels a side; give smaller ones."
        )
    prepare = PREPARE % json.dumps(picture.wishes())
    shots = []
    for number, color in enumerate(picture.backgrounds):
        done = number / len(picture.backgrounds)
        show = SHOW % json.dumps({"background": color, "tile": None})
        script, size = f"{prepare}.then(() => {show})", (picture.width, picture.height)
        shots.append(_pixels(screenshot(program, page, script, size, timeout, partial(progress, done)), size))
    yield _matted(shots)


def _resize(session: Session, width: int, height: int, **more: bool) -> None:
    screen = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False, **more}
    session.call("Emulation.setDeviceMetricsOverride", **screen)


def _shown(picture: Picture, piece: Piece, background: str | None) -> dict[str, Any]:
    left, top, width, height = piece
    place = {"left": left, "top": top, "width": width, "height": height}
    return {"background": background, "tile": {"picture": [picture.width, picture.height], **place}}


def _drawn(
    session: Session, picture: Picture, piece: Piece, background: str | None, tiled: bool
) -> np.ndarray:
    """Pixels (rows, columns, 3) uint8 of a piece of a picture."""
    shown = _shown(picture, piece, background)
    session.evaluate(SHOW % json.dumps(shown if tiled else {**shown, "tile": None}))
    clip = {"x": piece[0], "y": piece[1], "width": piece[2], "height": piece[3], "scale": 1}
    shot = session.call("Page.captureScreenshot", format="png", clip=clip, optimizeForSpeed=True)
    return _pixels(base64.b64decode(shot["data"]), piece[2:])


def _pixels(png: bytes, size: tuple[int, int]) -> np.ndarray:
    pixels = decode(png)[..., :3]
    if pixels.shape[1::-1] != size:
        raise OutputError(
            f"The browser drew {pixels.shape[1]} × {pixels.shape[0]} pixels, not {size[0]} × {size[1]}; use another one."
        )
    return pixels


def _matted(shots: list[np.ndarray]) -> np.ndarray:
    """The one picture there is; or, of one before black and one before white, colours and alpha of what both show.

    What hides a share a of what is behind it is seen as c·a before black and c·a + (1 − a)·255 before white.
    """
    if len(shots) == 1:
        return shots[0]
    black, white = (shot.astype(np.int16) for shot in shots)
    alpha = 255 - (white - black).min(axis=2, keepdims=True).clip(0, 255)
    colors = (black.astype(np.int32) * 255 + alpha // 2) // np.maximum(alpha, 1)
    return np.concatenate((colors.clip(0, 255), alpha), axis=2).astype(np.uint8)


def main() -> None:
    """Draw a page from the command line."""
    parser = argparse.ArgumentParser(description="Draw a page made by Scenery to a PNG file.")
    parser.add_argument("page")
    parser.add_argument("png")
    parser.add_argument("--width", type=int, default=1280)
    parser.add_argument("--height", type=int, default=720)
    parser.add_argument(
        "--view", type=parse_view, help="x,y,z,tx,ty,tz of camera and target in the scene CRS"
    )
    parser.add_argument("--transparent", action="store_true", help="nothing around the model")
    parser.add_argument("--panels", action="store_true", help="with the page's panels and buttons")
    parser.add_argument("--browser")
    parser.add_argument("--timeout", type=float, default=120, help="seconds")
    given = parser.parse_args()
    picture = Picture(given.width, given.height, given.view, given.transparent, given.panels)
    try:
        capture(given.page, given.png, picture, given.browser, given.timeout)
    except SceneryError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
