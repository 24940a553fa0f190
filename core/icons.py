"""Image files of icons and textures: kept as they are where every browser shows them, else made PNG."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from .errors import RasterError
from .gdal_errors import gdal_exceptions
from .images import MAX_SIDE, ImageFormat, encode, image_mime, shown_alike
from .objects import Image

ICON_SIDE = 1024  # pixels of the longer side, at most
MAX_BYTES = 1 << 28
# Formats that hold their pixels themselves: others, such as VRT, name files that nobody asked for.
FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "GTiff", "TGA", "PNM", "JP2OpenJPEG", "HEIF")
SEPARABLE = {2: (1, -1), 3: (-1, -1), 4: (-1, 1)}  # EXIF orientations by the steps of rows and columns


def read_icon(path: str | os.PathLike[str]) -> Image:
    """Return an image file for a page: PNG, JPEG and WebP as they are, at most ICON_SIDE pixels a side.

    Raises RasterError, naming the file, where it is missing or no image.
    """
    name = Path(path).name
    try:
        size = os.path.getsize(path)
        if size > MAX_BYTES:
            raise RasterError(f"“{name}” has {size / 1e6:.0f} MB; save the image smaller.")
        data = Path(path).read_bytes()
    except OSError as error:
        raise RasterError(
            f"“{name}” can't be read ({error.strerror or error}); check the path of the image."
        ) from error
    try:
        return web_image(data, ICON_SIDE)
    except RasterError as error:
        raise RasterError(f"“{name}” is no image that can be read; save it as PNG or JPEG.") from error


def web_image(data: bytes, longest: int = MAX_SIDE) -> Image:
    """Return an image file as every browser shows it, its sides at most `longest` pixels.

    Raises RasterError for what is no image or a damaged one.
    """
    with _opened(data) as dataset:
        size = dataset.RasterXSize, dataset.RasterYSize
        orientation = int(dataset.GetMetadataItem("EXIF_Orientation") or 1)
        if not min(size):
            raise RasterError("An image has no pixels; save it again.")
        share = min(1.0, longest / max(size))
        pixels = _pixels(dataset, max(1, round(size[0] * share)), max(1, round(size[1] * share)))
    if share == 1 and _is_web(data):
        return Image(data, image_mime(data))
    image_format = ImageFormat.AUTO if _is_web(data) or share < 1 else ImageFormat.PNG
    return Image(*encode(np.ascontiguousarray(_upright(pixels, orientation)), image_format))


def _is_web(data: bytes) -> bool:
    """Whether every browser shows an image file, and other programs as it does."""
    try:
        return bool(image_mime(data)) and shown_alike(data)
    except RasterError:
        return False


@contextmanager
def _opened(data: bytes) -> Iterator[gdal.Dataset]:
    """Yield an image file as GDAL opens it. Raises RasterError for what is none, and where it turns out damaged."""
    path = f"/vsimem/scenery-{uuid.uuid4().hex}"
    gdal.FileFromMemBuffer(path, data)
    try:
        with gdal_exceptions():
            yield gdal.OpenEx(path, gdal.OF_RASTER, allowed_drivers=list(FORMATS))
    except RuntimeError as error:
        raise RasterError(f"An image can't be read ({error}); save it as PNG or JPEG.") from error
    finally:
        gdal.Unlink(path)


def _pixels(dataset: gdal.Dataset, columns: int, rows: int) -> np.ndarray:
    """The pixels (rows, columns, 3 or 4) uint8 of a data set, averaged to that size."""
    band = dataset.GetRasterBand(1)
    options: dict[str, Any] = {}
    if band.GetColorTable() is not None:
        options["rgbExpand"] = "rgba"
    elif band.DataType != gdal.GDT_Byte:
        top = 65535 if band.DataType == gdal.GDT_UInt16 else max(band.ComputeRasterMinMax(False)[1], 1)
        options["scaleParams"] = [[0, top, 0, 255]] * dataset.RasterCount
    if options:
        dataset = gdal.Translate("", dataset, format="VRT", outputType=gdal.GDT_Byte, **options)
    bands = dataset.ReadAsArray(buf_xsize=columns, buf_ysize=rows, resample_alg=gdal.GRIORA_Average)
    pixels = np.atleast_3d(bands.transpose(1, 2, 0) if bands.ndim == 3 else bands)
    if pixels.shape[2] < 3:
        pixels = np.concatenate([pixels[..., :1]] * 3 + [pixels[..., 1:]], axis=2)
    return pixels[..., :4]


def _upright(pixels: np.ndarray, orientation: int) -> np.ndarray:
    """Pixels (rows, columns, bands) turned as their EXIF orientation, 1 to 8, says (CIPA DC-008, tag 274)."""
    if 5 <= orientation <= 8:
        pixels = pixels.transpose(1, 0, 2)
        orientation = {5: 1, 6: 2, 7: 3, 8: 4}[orientation]
    rows, columns = SEPARABLE.get(orientation, (1, 1))
    return pixels[::rows, ::columns]
