"""The index of a batch: one page with a map and a picture of every scene."""

from __future__ import annotations

import base64
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import numpy as np
from jinja2 import FileSystemLoader

from .batch import Made
from .csp import hash_source
from .errors import RasterError
from .files import atomic_file
from .images import ImageFormat, decode, encode
from .templates import environment

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
WIDTH = 1072.0  # units of the map's drawing
MOST_HEIGHT = 420.0
MARGIN = 0.08  # of the extents' size around them
DOT = 3.5
NAMED = 24  # scenes at most whose names stand on the map
STEPS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30)  # degrees between lines


def write_index(folder: Path, title: str, made: Sequence[Made]) -> Path:
    """Write index.html of a batch's folder; returns its path."""
    done, failed = [each for each in made if not each.error], [each for each in made if each.error]
    style = (TEMPLATES / "index.css").read_text(encoding="utf-8")
    page = (
        environment(FileSystemLoader(TEMPLATES))
        .get_template("index.html.j2")
        .render(
            lang="en",
            title=title,
            summary=_count(len(done), "scene") + (f", {len(failed)} failed" if failed else ""),
            csp=_policy(style),
            style=style,
            map=_map(done, folder),
            scenes=[_card(each, folder) for each in done],
            failures=[{"title": each.job.title, "error": each.error} for each in failed],
            failures_title="Not made",
        )
    )
    path = folder / "index.html"
    with atomic_file(path) as temporary:
        Path(temporary).write_text(page, encoding="utf-8")
    return path


def _policy(style: str) -> str:
    return f"default-src 'none'; style-src {hash_source(style)}; img-src data:; base-uri 'none'; form-action 'none'"


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" + ("" if number == 1 else "s")


def _card(made: Made, folder: Path) -> dict[str, Any]:
    size = made.outcome["bytes"]
    note = f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{max(1, round(size / 1000))} kB"
    return {
        "href": _href(made, folder),
        "title": made.job.title,
        "note": note,
        "picture": _picture(made.job.thumbnail),
    }


def _href(made: Made, folder: Path) -> str:
    path = Path(made.outcome["output"])
    inner = path.relative_to(folder) if path.is_relative_to(folder) else path
    return quote(inner.as_posix())


def _picture(path: str) -> str | None:
    """A thumbnail within the page, so that the page is whole by itself."""
    try:
        pixels = decode(Path(path).read_bytes()) if path else None
    except (OSError, RasterError):
        return None
    if pixels is None:
        return None
    data, mime = encode(pixels[..., :3], ImageFormat.JPEG)
    return f"data:{mime};base64,{base64.b64encode(data).decode()}"


# The map


@dataclass(frozen=True)
class _Projection:
    """Longitudes and latitudes on a plain map whose middle parallel is true."""

    west: float
    north: float
    scale: float  # units a degree of latitude
    shrink: float  # cosine of the middle latitude

    def place(self, lon: float, lat: float) -> tuple[float, float]:
        return (lon - self.west) * self.scale * self.shrink, (self.north - lat) * self.scale


def _map(made: Sequence[Made], folder: Path) -> dict[str, Any] | None:
    """What the map draws; None where no scene says where it is."""
    shown = [each for each in made if each.job.corners]
    if not shown:
        return None
    corners = np.array([each.job.corners for each in shown])  # (n, 4, 2)
    (west, south), (east, north) = corners.min(axis=(0, 1)), corners.max(axis=(0, 1))
    shrink = max(math.cos(math.radians((south + north) / 2)), 0.05)
    margin = max((east - west) * shrink, north - south, 1e-4) * MARGIN
    west, east, south, north = west - margin / shrink, east + margin / shrink, south - margin, north + margin
    across, down = (east - west) * shrink, north - south
    scale = min(WIDTH / across, MOST_HEIGHT / down)
    # What is left of the width is shared on both sides.
    spare = (WIDTH / scale - across) / shrink / 2
    projection = _Projection(west - spare, north, scale, shrink)
    height = down * scale
    box = (west - spare, south, east + spare, north)
    marks = [_mark(each, projection, folder) for each in shown]
    names = [_name(mark) for mark in marks] if len(marks) <= NAMED else []
    return {
        "width": f"{WIDTH:.0f}",
        "height": f"{height:.0f}",
        "label": "Map of the scenes",
        "lines": _graticule(box, projection, height),
        "marks": marks,
        "words": names,
    }


def _mark(made: Made, projection: _Projection, folder: Path) -> dict[str, Any]:
    points = [projection.place(*corner) for corner in made.job.corners]
    x, y = np.mean(points, axis=0)
    return {
        "href": _href(made, folder),
        "title": made.job.title,
        "points": " ".join(f"{px:.1f},{py:.1f}" for px, py in points),
        "x": f"{x:.1f}",
        "y": f"{y:.1f}",
        # An extent that is drawn large needs no dot to be seen.
        "r": DOT if np.ptp(points, axis=0).max() < 4 * DOT else 0,
    }


def _name(mark: dict[str, Any]) -> dict[str, Any]:
    x, y = float(mark["x"]), float(mark["y"])
    is_right = x > WIDTH * 0.8
    large = mark["r"] == 0
    shift = 0 if large else (-2 if is_right else 2) * DOT
    anchor = "middle" if large else "end" if is_right else "start"
    return {"x": f"{x + shift:.1f}", "y": f"{y + 4:.1f}", "anchor": anchor, "text": mark["title"]}


def _graticule(box: Sequence[float], projection: _Projection, height: float) -> list[str]:
    """Lines of whole degrees or round parts of them, some four to eight along each side."""
    west, south, east, north = box
    step = next((step for step in STEPS if (east - west) / step <= 10), STEPS[-1])
    lines = []
    for lon in np.arange(math.ceil(west / step) * step, east, step).tolist():
        x, _ = projection.place(lon, south)
        lines.append(f"M{x:.1f} 0V{height:.1f}")
    for lat in np.arange(math.ceil(south / step) * step, north, step).tolist():
        _, y = projection.place(west, lat)
        lines.append(f"M0 {y:.1f}H{WIDTH:.0f}")
    return lines
