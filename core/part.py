"""A part: what a build step hands on. A binary glTF file whose `asset.extras.scenery` says what it is and where it lies."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import PartError
from .frame import Frame
from .glb import Glb
from .header import VERSION, Header
from .layer_part import VectorLayer, read_layer
from .terrain import Terrain
from .terrain_part import read_terrain


@dataclass
class Part:
    """A part as read from a file; exactly one of `terrain` and `layer` is there."""

    header: Header
    terrain: Terrain | None = None
    layer: VectorLayer | None = None


def read_part(path: str | Path) -> Part:
    """Read a part. Raises PartError, naming the file, where it is none or of a newer version."""
    glb = Glb(path)
    try:
        data = dict(glb.json["asset"]["extras"]["scenery"])
        if data.pop("version") > VERSION:
            raise PartError(f"“{path}” was made by a newer Scenery; update this one.")
        frame = Frame.from_json(data.pop("frame"))
        header = Header(data.pop("kind"), data.pop("title"), frame, data.pop("step", {}), data)
        if header.kind == "terrain":
            return Part(header, terrain=read_terrain(glb, header))
        described = (data.pop("objects"), data.pop("labels", None), data.pop("legend", None))
        layer = read_layer(glb, *described)
        _check_dates(data.get("dates", {}), len(layer.colors))
        return Part(header, layer=layer)
    except (KeyError, TypeError, IndexError, AttributeError, ValueError) as error:
        raise PartError(
            f"“{path}” is no part that a build step of Scenery made; give the .glb of a build step."
        ) from error


def _check_dates(dates: dict[str, Any], features: int) -> None:
    """Raise ValueError where the dates of features are not one text or null each."""
    for texts in (dates[end] for end in ("start", "end") if end in dates):
        if len(texts) != features or not all(text is None or isinstance(text, str) for text in texts):
            raise ValueError("dates that are not one a feature")
