"""What every part says of itself, in `asset.extras.scenery`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .frame import Frame

VERSION = 1


@dataclass
class Header:
    """What `asset.extras.scenery` holds; `extras` keeps keys that this version does not know."""

    kind: str
    title: str
    frame: Frame
    step: dict[str, Any] = field(default_factory=dict)
    extras: dict[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        known = {"version": VERSION, "kind": self.kind, "title": self.title, "frame": self.frame.to_json()}
        return {**self.extras, **known, "step": self.step}
