"""The images of a model in the formats that every program reads, PNG and JPEG."""

from __future__ import annotations

from .images import ImageFormat, decode, encode
from .objects import Image

EXTENSIONS = {"image/png": "png", "image/jpeg": "jpg"}
LOSSLESS = b"VP8L"  # the chunk of a WebP file that holds a picture without loss (RFC 9649)
HEAD = 64  # bytes of a WebP file in which its first chunks begin


class Pictures:
    """Images numbered as they are first asked for, each once; WebP becomes PNG, or JPEG where it had lost something before."""

    def __init__(self) -> None:
        self.files: list[Image] = []
        self._numbers: dict[Image, int] = {}

    def of(self, image: Image) -> int:
        """The number of an image among `files`."""
        if image not in self._numbers:
            self._numbers[image] = len(self.files)
            self.files.append(_readable(image))
        return self._numbers[image]


def _readable(image: Image) -> Image:
    if image.mime in EXTENSIONS:
        return image
    pixels = decode(image.data)
    lossy = pixels.shape[2] == 3 and LOSSLESS not in image.data[:HEAD]
    return Image(*encode(pixels, ImageFormat.JPEG if lossy else ImageFormat.PNG))
