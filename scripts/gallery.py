"""Runs the models of the gallery in the folder that holds `sample`, and draws them:  gallery.py ROOT [MODEL...]"""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

from osgeo import gdal
from scenery.core.export_image import Picture, capture, parse_view

WIDTH, HEIGHT = 1280, 800
MOST = 150_000  # bytes of a picture
TIMEOUT = 600  # seconds that a page may take to draw


def main(root: Path, models: list[str]) -> None:
    """Make the scenes and pictures of these models, or of all."""
    gdal.UseExceptions()
    gallery = root / "docs" / "gallery"
    for entry in json.loads((gallery / "gallery.json").read_text(encoding="utf-8")):
        if not models or entry["model"] in models:
            run(root, entry)
            draw(entry, gallery / f"{entry['model']}.jpg")


def command(entry: dict[str, Any]) -> list[str]:
    """What a page of the gallery tells to run, word by word."""
    given = [f"{name}={value}" for name, value in entry["inputs"].items()]
    return [
        "qgis_process",
        "run",
        f"scenery:{entry['model']}",
        "--",
        *given,
        f"scene:scene={entry['model']}.html",
    ]


def run(root: Path, entry: dict[str, Any]) -> None:
    """Make the scene of an entry; ends the program where that fails."""
    words = [str(root / "scripts" / "qgis_process"), *command(entry)[1:]]
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{done.stdout}{done.stderr}\n{shlex.join(command(entry))} failed; the reason is above.")


def draw(entry: dict[str, Any], picture: Path) -> None:
    """Draw the scene of an entry as a JPEG of at most MOST bytes."""
    drawn = Path(f"{entry['model']}.png")
    wanted = Picture(WIDTH, HEIGHT, parse_view(entry["view"]), panels=True, group=entry.get("group"))
    capture(f"{entry['model']}.html", drawn, wanted, timeout=TIMEOUT)
    for quality in range(90, 30, -5):
        gdal.Translate(str(picture), str(drawn), format="JPEG", creationOptions=[f"QUALITY={quality}"])
        if picture.stat().st_size <= MOST:
            break
    drawn.unlink()
    picture.with_suffix(".jpg.aux.xml").unlink(missing_ok=True)
    print(picture, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
