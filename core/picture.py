"""Pictures that a page holds as they are: its poster, its logo, what is behind the scene."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from pathlib import Path

from .errors import ParameterError, RasterError
from .images import image_mime

SUFFIXES = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}


@dataclass(frozen=True)
class Picture:
    """A picture file."""

    data: bytes
    mime: str

    @property
    def base64(self) -> str:
        return base64.b64encode(self.data).decode()

    @property
    def name(self) -> str:
        """A file name that changes with the content."""
        return f"{hashlib.sha256(self.data).hexdigest()[:16]}.{SUFFIXES[self.mime]}"


def read_picture(parameter: str, path: str, most: int) -> Picture:
    """The picture of a file. Raises ParameterError where it is none, or has more bytes than are worth the wait."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise ParameterError(f"{parameter}: {path} can't be read ({error.strerror}).") from error
    try:
        mime = image_mime(data)
    except RasterError:
        raise ParameterError(f"{parameter}: {path} is no picture; give a PNG, JPEG or WebP file.") from None
    if len(data) > most:
        raise ParameterError(
            f"{parameter}: {path} has {len(data):,} bytes; give a picture of at most {most:,}, which loads at once."
        )
    return Picture(data, mime)
