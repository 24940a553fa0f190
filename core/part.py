"""A part: what a build step hands on. A binary glTF file whose `asset.extras.scenery` says what it is and where it lies."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .checks import text, texts
from .errors import PartError
from .frame import Frame
from .glb import Glb
from .header import VERSION, Header
from .layer_part import VectorLayer, read_layer
from .terrain import Terrain
from .terrain_part import read_terrain

# What Python and numpy say where numbers and shapes do not go together.
FAULTS = (KeyError, TypeError, IndexError, AttributeError, ValueError, OverflowError, ZeroDivisionError)


@dataclass
class Part:
    """A part as read from a file; exactly one of `terrain` and `layer` is there."""

    header: Header
    terrain: Terrain | None = None
    layer: VectorLayer | None = None
    path: str = ""

    @contextmanager
    def trusted(self) -> Iterator[None]:
        """Do something with what the part holds: where that proves to be damaged, it is a PartError that names the file."""
        try:
            yield
        except FAULTS as error:
            raise PartError(f"“{self.path}” is damaged ({error}); build the part again.") from error


def read_header(path: str | Path) -> Header:
    """What a part says of itself, without its meshes; raises as `read_part`."""
    with _only_parts(path):
        return _header(Glb(path), path)


def read_part(path: str | Path) -> Part:
    """Read a part. Raises PartError, naming the file, where it is none or of a newer version."""
    with _only_parts(path):
        glb = Glb(path)
        header = _header(glb, path)
        if header.kind == "terrain":
            return Part(header, terrain=read_terrain(glb, header), path=str(path))
        data = header.extras
        described = (data.pop("objects"), data.pop("labels", None), data.pop("legend", None))
        layer = read_layer(glb, *described)
        _check_dates(data.get("dates", {}), len(layer.colors))
        return Part(header, layer=layer, path=str(path))


def _header(glb: Glb, path: str | Path) -> Header:
    data = dict(glb.json["asset"]["extras"]["scenery"])
    if data.pop("version") > VERSION:
        raise PartError(f"“{path}” was made by a newer Scenery; update this one.")
    frame = Frame.from_json(data.pop("frame"))
    for name in ("credits", "groups"):
        texts(data.get(name, []))
    return Header(text(data.pop("kind")), text(data.pop("title")), frame, data.pop("step", {}), data)


@contextmanager
def _only_parts(path: str | Path) -> Iterator[None]:
    """Say of whatever goes wrong with a file that is no part that it is none."""
    try:
        yield
    except FAULTS as error:
        raise PartError(
            f"“{path}” is no part that a build step of Scenery made; give the .glb of a build step."
        ) from error


def _check_dates(dates: dict[str, Any], features: int) -> None:
    """Raise ValueError where the dates of features are not one text or null each."""
    for ends in (dates[end] for end in ("start", "end") if end in dates):
        if len(ends) != features or not all(date is None or isinstance(date, str) for date in ends):
            raise ValueError("dates that are not one a feature")
