"""Pictures: cut into windows over the pieces of a terrain, laid over a colour, encoded as PNG, JPEG or WebP."""

from __future__ import annotations

import math
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum

import numpy as np
from osgeo import gdal

from .errors import RasterError
from .frame import Extent, Frame, turned
from .gdal_errors import gdal_exceptions
from .raster import rotated_geotransform

Box = tuple[float, float, float, float]  # west, north, east, south in a terrain's own metres
Rgb = tuple[int, int, int]

MAX_SIDE = 4096  # pixels; what every graphics card takes
RING_SIDE = 512  # pixels of a piece beyond the frame's extent, at most
MARGIN = 8  # pixels around the pieces of one of several windows, so that filtering meets no border
SAME = 1e-6  # of a pixel
WARP_ERROR = 0.01  # of a pixel; exact for every single one takes ten times as long
MAX_TILES = 64  # a side, when pieces of odd sizes are shared out among windows

QUALITIES = (90, 96)  # of lossy formats, tried one after the other
FEW_COLORS = 256  # at most in a picture that is stored without loss anyway
SAMPLED = 1 << 16  # pixels of a picture whose colours are counted first, about
KEPT = 38.0  # decibels of signal to noise that a lossy picture has to keep
MEASURED = 1 << 22  # pixels of a picture that are compared, about
BAND_ROWS = 16


# Where the pixels lie


@dataclass(frozen=True)
class Window:
    """The place of a picture of square pixels in a terrain's own metres."""

    west: float
    north: float
    pixel: float  # metres
    columns: int
    rows: int
    limited: bool = False  # whether its pixels are coarser than those that are asked for, to be few enough

    @property
    def extent(self) -> Box:
        """Its outer edges: west, north, east, south."""
        return (
            self.west,
            self.north,
            self.west + self.columns * self.pixel,
            self.north + self.rows * self.pixel,
        )

    @property
    def size(self) -> tuple[float, float]:
        """Its width and depth in metres."""
        return self.columns * self.pixel, self.rows * self.pixel

    @property
    def shape(self) -> tuple[int, int]:
        """Its columns and rows."""
        return self.columns, self.rows

    def crs_extent(self, frame: Frame) -> Extent:
        """Its outer edges in the scene CRS, before the frame's rotation about the frame's centre."""
        west, north, east, south = self.extent
        easting, northing = frame.centre
        return (
            easting + west * frame.scale,
            northing - south * frame.scale,
            easting + east * frame.scale,
            northing - north * frame.scale,
        )

    def corners(self, frame: Frame) -> tuple[np.ndarray, np.ndarray]:
        """Eastings and northings (4,) of its corners in the scene CRS, from the north-western one clockwise."""
        west, north, east, south = self.extent
        x, z = np.array((west, east, east, west)), np.array((north, north, south, south))
        return frame.to_crs(*turned(x, z, frame.rotation))


@dataclass
class _Group:
    """Pieces of a terrain that one window covers."""

    boxes: list[Box]
    pixel: float
    margin: int = MARGIN
    limited: bool = False

    def window(self, origin: tuple[float, float]) -> Window:
        """The window over all pieces, on the lattice of pixels through `origin`; coarser where that takes too many pixels."""
        west, north, east, south = _union(self.boxes)
        left, right = _steps(west - origin[0], east - origin[0], self.pixel, self.margin)
        top, bottom = _steps(north - origin[1], south - origin[1], self.pixel, self.margin)
        columns, rows = right - left, bottom - top
        if max(columns, rows) > MAX_SIDE:
            coarser = self.pixel * max(columns, rows) / MAX_SIDE
            return _Group(self.boxes, coarser, self.margin, limited=True).window(origin)
        west, north = origin[0] + left * self.pixel, origin[1] + top * self.pixel
        return Window(west, north, self.pixel, columns, rows, self.limited)

    def fits(self, origin: tuple[float, float]) -> bool:
        """Whether its window takes no coarser pixels."""
        return not self.window(origin).limited


def cut_windows(boxes: Sequence[Box], size: tuple[float, float], longer_side: int) -> list[Window]:
    """Windows that cover pieces of a terrain, in the order in which a piece takes the first that holds its centre.

    `boxes` are the pieces' footprints, `size` is the width and depth in metres of the frame's extent, whose longer side gets
    `longer_side` pixels. No window has more than MAX_SIDE pixels a side, and each holds the whole of every piece whose first
    window it is. Pieces beyond the extent get coarser pixels, RING_SIDE a side at most.
    """
    boxes = [tuple(map(float, box)) for box in boxes]  # type: ignore[misc]
    pixel = max(size) / longer_side
    origin = (-size[0] / 2, -size[1] / 2)
    inside = [box for box in boxes if _within(_centre(box), size)] or boxes
    ring = [box for box in boxes if not _within(_centre(box), size)] if len(inside) < len(boxes) else []
    ring_pixel = max([pixel, *(_longer_side(box) / RING_SIDE for box in ring)])
    if ring_pixel <= pixel * (1 + SAME):
        inside, ring = boxes, []
    groups = _shared_out(inside, pixel, origin) + _shared_out(ring, ring_pixel, origin)
    if len(groups) == 1:
        groups[0].margin = 0
    return _settled(groups, origin)


def _shared_out(boxes: list[Box], pixel: float, origin: tuple[float, float]) -> list[_Group]:
    """Groups of pieces whose windows are not too large, one for all where that serves; a piece too large for any is alone."""
    if not boxes:
        return []
    if _Group(boxes, pixel, 0).fits(origin):
        return [_Group(boxes, pixel)]
    alone = [box for box in boxes if not _Group([box], pixel).fits(origin)]
    rest = [box for box in boxes if _Group([box], pixel).fits(origin)]
    return [_Group([box], pixel) for box in alone] + (_tiles(rest, pixel, origin) if rest else [])


def _tiles(boxes: list[Box], pixel: float, origin: tuple[float, float]) -> list[_Group]:
    """Groups of the pieces whose centres lie in each tile of the coarsest regular arrangement that makes no window too large."""
    west, north, east, south = _union(boxes)
    room = (MAX_SIDE - 2 * MARGIN) * pixel
    across, down = math.ceil((east - west) / room - SAME), math.ceil((south - north) / room - SAME)
    while True:
        tiles: dict[tuple[int, int], list[Box]] = {}
        for box in boxes:
            x, z = _centre(box)
            column, row = (x - west) / (east - west) * across, (z - north) / (south - north) * down
            tiles.setdefault((int(row), int(column)), []).append(box)
        groups = [_Group(tile, pixel) for _, tile in sorted(tiles.items())]
        unions = [_union(group.boxes) for group in groups]
        wide = any(box[2] - box[0] > room for box in unions)
        deep = any(box[3] - box[1] > room for box in unions)
        if not (wide or deep) or max(across, down) >= MAX_TILES:
            return groups
        across, down = across + wide, down + deep


def _settled(groups: list[_Group], origin: tuple[float, float]) -> list[Window]:
    """The groups' windows, once every piece is with the first window that holds its centre."""
    while True:
        windows = [group.window(origin) for group in groups]
        moved = False
        for number, group in enumerate(groups):
            for box in list(group.boxes):
                first = next((i for i in range(number) if _holds(windows[i], _centre(box))), number)
                if first < number and not _holds(windows[first], box[:2], box[2:]):
                    groups[first].boxes.append(box)
                    group.boxes.remove(box)
                    moved = True
        groups = [group for group in groups if group.boxes]
        if not moved:
            return windows


def _holds(window: Window, *points: tuple[float, float]) -> bool:
    west, north, east, south = window.extent
    slack = SAME * window.pixel
    return all(west - slack <= x <= east + slack and north - slack <= z <= south + slack for x, z in points)


def _steps(low: float, high: float, pixel: float, margin: int) -> tuple[int, int]:
    """Pixel edges of a lattice around low..high, and a margin."""
    return math.floor(low / pixel + SAME) - margin, math.ceil(high / pixel - SAME) + margin


def _within(point: tuple[float, float], size: tuple[float, float]) -> bool:
    return abs(point[0]) <= size[0] / 2 and abs(point[1]) <= size[1] / 2


def _centre(box: Box) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def _longer_side(box: Box) -> float:
    return max(box[2] - box[0], box[3] - box[1])


def _union(boxes: Sequence[Box]) -> Box:
    west, north, east, south = zip(*boxes)
    return min(west), min(north), max(east), max(south)


# What the pixels are


def over_color(pixels: np.ndarray, rgb: Rgb) -> np.ndarray:
    """Pixels (rows, columns, 4) uint8 laid over a colour: (rows, columns, 3) uint8."""
    alpha = pixels[..., 3:].astype(np.uint16)
    blended = pixels[..., :3] * alpha + np.array(rgb, np.uint16) * (255 - alpha)
    return ((blended + 127) // 255).astype(np.uint8)


def is_plain(pixels: np.ndarray) -> bool:
    """Whether all pixels (rows, columns, bands) are of one colour."""
    return bool((pixels == pixels[:1, :1]).all())


def pixel_dataset(pixels: np.ndarray, extent: Extent) -> gdal.Dataset:
    """Pixels (rows, columns, bands) uint8, the last band alpha, as a dataset over an extent."""
    rows, columns, bands = pixels.shape
    xmin, ymin, xmax, ymax = extent
    made = gdal.GetDriverByName("MEM").Create("", columns, rows, bands, gdal.GDT_Byte)
    made.SetGeoTransform((xmin, (xmax - xmin) / columns, 0, ymax, 0, (ymin - ymax) / rows))
    made.WriteArray(np.ascontiguousarray(pixels.transpose(2, 0, 1)))
    made.GetRasterBand(bands).SetColorInterpretation(gdal.GCI_AlphaBand)
    return made


def warp_pixels(pixels: np.ndarray, wkt: str, extent: Extent, frame: Frame, window: Window) -> np.ndarray:
    """Pixels (rows, columns, 4) uint8 over an extent in a CRS as those of a window of the frame, blending between them."""
    bands = pixels.shape[2]
    with gdal_exceptions():
        source = pixel_dataset(pixels, extent)
        source.SetProjection(wkt)
        target = gdal.GetDriverByName("MEM").Create("", *window.shape, bands, gdal.GDT_Byte)
        target.SetGeoTransform(rotated_geotransform(window.crs_extent(frame), window.shape, frame))
        target.SetProjection(frame.wkt)
        target.GetRasterBand(bands).SetColorInterpretation(gdal.GCI_AlphaBand)
        # GDAL takes the scale from the boxes of both, which turning enlarges; 1 is plain blending between pixels.
        gdal.Warp(
            target,
            source,
            resampleAlg="bilinear",
            errorThreshold=WARP_ERROR,
            multithread=True,
            warpOptions=["XSCALE=1", "YSCALE=1"],
        )
        return target.ReadAsArray().transpose(1, 2, 0)


# How they are stored


class ImageFormat(Enum):
    """Formats of image files; AUTO is the smallest that keeps the picture's quality."""

    AUTO = ""
    PNG = "image/png"
    JPEG = "image/jpeg"
    WEBP = "image/webp"


DRIVERS = {ImageFormat.PNG: "PNG", ImageFormat.JPEG: "JPEG", ImageFormat.WEBP: "WEBP"}


def can_encode(image_format: ImageFormat) -> bool:
    """Whether this GDAL writes the format; builds without WebP are about."""
    return image_format is ImageFormat.AUTO or gdal.GetDriverByName(DRIVERS[image_format]) is not None


def encode(
    pixels: np.ndarray, image_format: ImageFormat = ImageFormat.AUTO, beneath: Rgb = (255, 255, 255)
) -> tuple[bytes, str]:
    """Encode (rows, columns, 3 or 4) uint8 pixels as an image file; returns it and its MIME type.

    An alpha channel that is opaque everywhere is left out. A picture of at most 256 colours is stored without loss; another
    one lossily, if that keeps its quality; JPEG, which has no alpha, is laid over the colour `beneath`. A format that this
    GDAL does not write counts as AUTO. The same pixels give the same bytes.
    """
    if pixels.shape[2] == 4 and (pixels[..., 3] == 255).all():
        pixels = pixels[..., :3]
    if not can_encode(image_format):
        image_format = ImageFormat.AUTO
    if image_format is ImageFormat.JPEG and pixels.shape[2] == 4:
        pixels = over_color(pixels, beneath)
    if image_format is ImageFormat.PNG or (image_format is not ImageFormat.JPEG and _has_few_colors(pixels)):
        return _lossless(pixels, image_format)
    allowed = [ImageFormat.JPEG, ImageFormat.WEBP] if image_format is ImageFormat.AUTO else [image_format]
    formats = [
        one for one in allowed if can_encode(one) and (pixels.shape[2] == 3 or one is not ImageFormat.JPEG)
    ]
    for quality in QUALITIES:
        files = [(_write(pixels, one, [f"QUALITY={quality}"]), one.value) for one in formats]
        good = [file for file in files if _keeps(pixels, file[0])]
        if good or (image_format is ImageFormat.JPEG and quality == QUALITIES[-1]):
            return min(good or files, key=lambda file: len(file[0]))
    return _lossless(pixels, image_format)


def _lossless(pixels: np.ndarray, image_format: ImageFormat) -> tuple[bytes, str]:
    """WebP where that is asked for, else PNG."""
    if image_format is ImageFormat.WEBP:
        return _write(pixels, image_format, ["LOSSLESS=YES"]), image_format.value
    return _write(pixels, ImageFormat.PNG, ["ZLEVEL=6"]), ImageFormat.PNG.value


def _has_few_colors(pixels: np.ndarray) -> bool:
    """Whether a picture has no more than 256 colours; an alpha channel does not count."""
    rows, columns, _ = pixels.shape
    step = max(1, math.isqrt(rows * columns // SAMPLED))
    if len(np.unique(_codes(pixels[::step, ::step]))) > FEW_COLORS:
        return False
    seen = np.zeros(1 << 24, bool)
    seen[_codes(pixels)] = True
    return int(np.count_nonzero(seen)) <= FEW_COLORS


def _codes(pixels: np.ndarray) -> np.ndarray:
    red, green, blue = (pixels[..., band].astype(np.int32) for band in range(3))
    return (red << 16) | (green << 8) | blue


def _keeps(pixels: np.ndarray, data: bytes) -> bool:
    """Whether an encoded picture is as good as its pixels: signal to noise where neighbouring pixels differ.

    Flat areas would hide what lossy formats do to the lines of a map. Brightness counts six times as much as each of the two
    differences of colour, as video codecs are compared.
    """
    step = max(1, round(pixels.shape[0] * pixels.shape[1] / MEASURED))
    rows = np.arange(len(pixels)) // BAND_ROWS % step == 0
    before = pixels[rows].astype(np.int16)
    error = (decode(data)[rows][..., :3] - before[..., :3]).astype(np.float32)
    busy = np.zeros(before.shape[:2], bool)
    busy[:, 1:] |= (before[:, 1:] != before[:, :-1]).any(axis=-1)
    busy[1:] |= (before[1:] != before[:-1]).any(axis=-1)
    if pixels.shape[2] == 4:
        busy &= before[..., 3] > 0
    red, green, blue = (error[..., band][busy] for band in range(3))
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    noise = (6 * luma**2 + ((blue - luma) / 1.772) ** 2 + ((red - luma) / 1.402) ** 2) / 8
    return not noise.size or float(noise.mean(dtype=np.float64)) <= 255**2 / 10 ** (KEPT / 10)


def _write(pixels: np.ndarray, image_format: ImageFormat, options: list[str]) -> bytes:
    """One image file of (rows, columns, 3 or 4) uint8 pixels."""
    rows, columns, bands = pixels.shape
    path = f"/vsimem/scenery-{uuid.uuid4().hex}"
    with gdal_exceptions():
        memory = gdal.GetDriverByName("MEM").Create("", columns, rows, bands, gdal.GDT_Byte)
        memory.WriteArray(np.ascontiguousarray(pixels.transpose(2, 0, 1)))
        if bands == 4:
            memory.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
        gdal.GetDriverByName(DRIVERS[image_format]).CreateCopy(path, memory, options=options)
        file = gdal.VSIFOpenL(path, "rb")
        data = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file))
        gdal.VSIFCloseL(file)
        for name in (path, f"{path}.aux.xml"):
            if gdal.VSIStatL(name) is not None:
                gdal.Unlink(name)
    return data


@contextmanager
def _opened(data: bytes) -> Iterator[gdal.Dataset]:
    """Yield an image file as GDAL opens it. Raises RasterError for what is none."""
    path = f"/vsimem/scenery-{uuid.uuid4().hex}"
    gdal.FileFromMemBuffer(path, data)
    try:
        with gdal_exceptions():
            yield gdal.Open(path)
    except RuntimeError as error:
        raise RasterError(f"An image can't be read ({error}); save it as PNG or JPEG.") from error
    finally:
        gdal.Unlink(path)


def decode(data: bytes) -> np.ndarray:
    """The pixels (rows, columns, 3 or 4) uint8 of an image file. Raises RasterError for what is none of 8 bits a channel."""
    with _opened(data) as dataset:
        return _decoded(dataset)


def _decoded(dataset: gdal.Dataset) -> np.ndarray:
    bands = dataset.ReadAsArray()
    if bands.dtype != np.uint8:
        raise RasterError("An image has more than 8 bits a channel; save it with 8.")
    table = dataset.GetRasterBand(1).GetColorTable()
    if table is not None and bands.ndim == 2:
        colors = [table.GetColorEntry(number) for number in range(table.GetCount())]
        pixels = np.array(colors, np.uint8)[bands]
        return pixels if (pixels[..., 3] < 255).any() else pixels[..., :3]
    if bands.ndim == 2:
        return np.stack([bands] * 3, axis=-1)
    if len(bands) == 2:
        return np.stack([*[bands[0]] * 3, bands[1]], axis=-1)
    return bands.transpose(1, 2, 0)


def image_mime(data: bytes) -> str:
    """The MIME type of an image file by its first bytes. Raises RasterError for another format than PNG, JPEG and WebP."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return ImageFormat.PNG.value
    if data.startswith(b"\xff\xd8\xff"):
        return ImageFormat.JPEG.value
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return ImageFormat.WEBP.value
    raise RasterError("An image is neither PNG nor JPEG nor WebP; save it as one of them.")


def image_size_of(data: bytes) -> tuple[int, int]:
    """Columns and rows of an image file. Raises RasterError for what is none."""
    with _opened(data) as dataset:
        return dataset.RasterXSize, dataset.RasterYSize


def shown_alike(data: bytes) -> bool:
    """Whether every program shows an image file as GDAL reads it: not turned by its EXIF data, no colours for printing."""
    with _opened(data) as dataset:
        orientation = dataset.GetMetadataItem("EXIF_Orientation")
        space = dataset.GetMetadataItem("SOURCE_COLOR_SPACE", "IMAGE_STRUCTURE")
        return orientation in (None, "1") and space not in ("CMYK", "YCbCrK")
