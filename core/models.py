"""3D model files."""

from __future__ import annotations

import os

from .errors import RasterError
from .objects import Model


def read_model(path: str | os.PathLike[str]) -> Model:
    """Return a model."""
    raise RasterError(f"“{path}” can't be read")
