"""Roofs and walls that take a terrain's drape from above."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np
from osgeo import gdal

from .atlas import MAX_SIDE, RIM
from .city import CityModel, Faces
from .color import parse_hex
from .frame import turned
from .gdal_errors import gdal_exceptions
from .images import decode, pixel_dataset
from .terrain import Drape, DrapeImage

EDGE = 1e-5  # of the picture: an upright face along its side is not one of the next repetition


@dataclass(frozen=True)
class Overhead:
    """A picture of the ground seen from above, and the kinds of surfaces that take it."""

    pixels: np.ndarray  # (rows, columns, 4) uint8
    extent: tuple[
        float, float, float, float
    ]  # west, north, east, south of its outer edges, in the terrain's own metres
    rotation: float  # of the terrain
    kinds: Collection[str]


def draped(model: CityModel, faces: Faces, places: np.ndarray, overhead: Overhead) -> Faces:
    """The faces, of which those of the picture's kinds have it as texture number `len(model.textures)`.

    A face that has a texture of its own, or is not wholly within the picture, stays as it is.
    """
    offsets = faces.corner_offsets
    of_corner = np.repeat(np.arange(len(faces)), np.diff(offsets))
    points = places[faces.corners]
    x, z = turned(points[:, 0], points[:, 2], -overhead.rotation)
    west, north, east, south = overhead.extent
    above = np.column_stack(((x - west) / (east - west), (south - z) / (south - north)))
    wanted = np.isin(faces.semantic, [n for n, kind in enumerate(model.semantics) if kind in overhead.kinds])
    wanted &= faces.texture < 0
    wanted[of_corner[~((above >= 0) & (above <= 1)).all(axis=1)]] = False
    uv = np.full((len(points), 2), np.nan) if faces.uv is None else faces.uv
    return replace(
        faces,
        texture=np.where(wanted, len(model.textures), faces.texture),
        uv=np.where(wanted[of_corner][:, None], np.clip(above, EDGE, 1 - EDGE), uv),
    )


def picture_of(
    drape: Drape, color: str, box: tuple[float, float, float, float]
) -> tuple[np.ndarray, tuple[float, float, float, float]] | None:
    """What a drape on a terrain of that colour shows within a box (west, north, east, south): pixels (rows, columns, 4), and their extent.

    None where the drape does not reach there. No side has more pixels than an atlas may hold.
    """
    images = [image for image in drape.images if _meet(image.extent, box)]
    if not images:
        return None
    west, north = (max(box[n], min(image.extent[n] for image in images)) for n in (0, 1))
    east, south = (min(box[n], max(image.extent[n] for image in images)) for n in (2, 3))
    with gdal_exceptions():
        sources = list(map(_placed, images))
        pixel = min(each.GetGeoTransform()[1] for each in sources)
        pixel = max(pixel, max(east - west, south - north) / (MAX_SIDE - 2 * RIM))
        columns, rows = (max(1, round(size / pixel)) for size in (east - west, south - north))
        found = gdal.Warp(
            "",
            sources,
            format="MEM",
            outputBounds=(west, -south, east, -north),
            width=columns,
            height=rows,
            resampleAlg=gdal.GRA_Bilinear,
        )
        pixels = np.moveaxis(found.ReadAsArray(), 0, -1)
    return _on_color(pixels, drape.opacity, color), (west, north, east, south)


def _on_color(pixels: np.ndarray, opacity: float, color: str) -> np.ndarray:
    """Pixels (rows, columns, 4) as they are seen on a colour, opaque."""
    whole = np.full(pixels.shape, 255, np.uint8)
    if opacity == 1 and (pixels[..., 3] == 255).all():
        whole[..., :3] = pixels[..., :3]
        return whole
    alpha = pixels[..., 3].astype(np.float32) * np.float32(opacity / 255)
    for band, ground in enumerate(parse_hex(color)):
        whole[..., band] = np.rint(pixels[..., band] * alpha + ground * (1 - alpha))
    return whole


def _meet(one: Sequence[float], other: Sequence[float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _placed(image: DrapeImage) -> gdal.Dataset:
    """An image as a dataset (red, green, blue, alpha) that lies where it shows the ground; north is up."""
    pixels = decode(image.data)
    if pixels.shape[2] == 3:
        pixels = np.dstack((pixels, np.full(pixels.shape[:2], 255, np.uint8)))
    west, north, east, south = image.extent
    return pixel_dataset(pixels, (west, -south, east, -north))
