"""Elevation tiles: rows and columns of the world Mercator, fetched politely, kept in a cache, decoded, put together as a GeoTIFF."""

from __future__ import annotations

import email.utils
import hashlib
import http.client
import itertools
import math
import random
import re
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
import zlib
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Callable, NamedTuple

import numpy as np
from osgeo import gdal, osr

from .errors import FrameError, OutputError, ParameterError, RasterError
from .files import atomic_file
from .frame import Extent, spatial_reference, transform_extent
from .gdal_errors import gdal_exceptions
from .progress import Progress, no_progress

# OGC 17-083r4, WebMercatorQuad: a pixel of the standard is 0.28 mm wide.
RESOLUTION = 559082264.0287178 * 0.00028  # EPSG:3857 metres of a pixel of a 256-pixel tile at zoom 0
HALF_WORLD = 128 * RESOLUTION  # from the centre of the world to its edge, EPSG:3857 metres
RADIUS = HALF_WORLD / math.pi
TOLERANCE = 1e-6  # of a tile: an extent that reaches so far over a tile's edge does not ask for the next one
MAX_ZOOM = 24
MAX_TILES = 4096
SIZES = (256, 512)  # pixels
MOST_BYTES = 8 << 20  # of one tile
GZIP = b"\x1f\x8b"  # what gzip files begin with

NO_TILE = (404, 410)  # statuses of a tile that does not exist
NO_CONTENT = 204  # means the same
USER_AGENT = "Scenery (3D scenes from QGIS)"
POLL = 0.1  # seconds between two looks at whether the run is cancelled


class BrokenTile(Exception):
    """A tile's data are not what they should be; the text says why."""


class Tile(NamedTuple):
    """A tile's address; row 0 is in the north."""

    zoom: int
    column: int
    row: int

    def __str__(self) -> str:
        return f"{self.zoom}/{self.column}/{self.row}"


@dataclass(frozen=True)
class TileRange:
    """A rectangle of tiles of one zoom."""

    zoom: int
    column: int  # the westernmost
    row: int  # the northernmost
    columns: int
    rows: int

    def __len__(self) -> int:
        return self.columns * self.rows

    def __iter__(self) -> Iterator[Tile]:
        """Row by row from the north."""
        for row in range(self.row, self.row + self.rows):
            for column in range(self.column, self.column + self.columns):
                yield Tile(self.zoom, column, row)

    @property
    def span(self) -> float:
        """Width and height of a tile in EPSG:3857 metres."""
        return 2 * HALF_WORLD / 2**self.zoom

    @property
    def extent(self) -> Extent:
        """The box of the tiles' outer edges in EPSG:3857."""
        west, north = self.column * self.span - HALF_WORLD, HALF_WORLD - self.row * self.span
        return west, north - self.rows * self.span, west + self.columns * self.span, north


def mercator_extent(srs: osr.SpatialReference, extent: Extent) -> Extent:
    """An extent in any CRS as its box in EPSG:3857, clamped to the world.

    Raises FrameError for one that is empty, that reaches across the antimeridian or that lies beyond the world's edges.
    """
    xmin, ymin, xmax, ymax = extent
    if srs.IsGeographic() and xmin > xmax:
        raise _across_antimeridian()
    if not (np.isfinite(extent).all() and xmin < xmax and ymin < ymax):
        raise FrameError("EXTENT: it is empty; give xmin,xmax,ymin,ymax with xmin < xmax and ymin < ymax.")
    if srs.IsSame(spatial_reference("EPSG:3857")):
        return _within_world(extent)
    # By way of degrees, where the antimeridian shows and the poles have a place.
    west, south, east, north = transform_extent(srs, spatial_reference("EPSG:4326"), extent)
    turns = 360 * round((west + east) / 720)  # longitudes may be counted from 0 to 360
    west, east = west - turns, east - turns
    return _within_world((_mercator_x(west), _mercator_y(south), _mercator_x(east), _mercator_y(north)))


def _mercator_x(longitude: float) -> float:
    return RADIUS * math.radians(longitude)


def _mercator_y(latitude: float) -> float:
    limit = 89.0  # beyond the world's edge, and short of infinity
    return RADIUS * math.asinh(math.tan(math.radians(min(max(latitude, -limit), limit))))


def _latitude(y: float) -> float:
    """Latitude in radians of an EPSG:3857 northing."""
    return math.atan(math.sinh(y / RADIUS))


def _within_world(extent: Extent) -> Extent:
    xmin, _, xmax, _ = extent
    metre = 1.0  # numbers are written with so many decimals
    if xmin > xmax or (xmin < -HALF_WORLD - metre) != (xmax > HALF_WORLD + metre):
        raise _across_antimeridian()
    west, south, east, north = (min(max(value, -HALF_WORLD), HALF_WORLD) for value in extent)
    if south >= north:
        raise FrameError(
            "EXTENT: it lies beyond 85.05° of latitude, where tiles end; give one nearer to the equator."
        )
    return west, south, east, north


def _across_antimeridian() -> FrameError:
    return FrameError(
        "EXTENT: it reaches across the antimeridian (180° of longitude), where tiles end; give the part on one side of it."
    )


def ground_resolution(zoom: int, extent: Extent) -> float:
    """Ground metres of a pixel of 256-pixel tiles at the middle latitude of an EPSG:3857 extent."""
    return RESOLUTION / 2**zoom * math.cos((_latitude(extent[1]) + _latitude(extent[3])) / 2)


def zoom_for(spacing: float, extent: Extent, finest: int = MAX_ZOOM) -> int:
    """The least zoom whose pixels are no coarser than `spacing` ground metres in an EPSG:3857 extent, or `finest`."""
    enough = (zoom for zoom in range(finest) if ground_resolution(zoom, extent) <= spacing * (1 + TOLERANCE))
    return next(enough, finest)


def tiles_covering(extent: Extent, zoom: int) -> TileRange:
    """The tiles of a zoom that an EPSG:3857 extent within the world touches.

    Raises ParameterError for a zoom that there is not, or more than MAX_TILES tiles.
    """
    if not 0 <= zoom <= MAX_ZOOM:
        raise ParameterError(f"ZOOM: there is no zoom {zoom}; give one from 0 to {MAX_ZOOM}.")
    count = 2**zoom
    span = 2 * HALF_WORLD / count
    xmin, ymin, xmax, ymax = extent
    column, columns = _cells((xmin + HALF_WORLD) / span, (xmax + HALF_WORLD) / span, count)
    row, rows = _cells((HALF_WORLD - ymax) / span, (HALF_WORLD - ymin) / span, count)
    if columns * rows > MAX_TILES:
        raise ParameterError(
            f"EXTENT: at zoom {zoom} it takes {columns * rows:,} tiles, more than {MAX_TILES:,}; "
            "give a smaller EXTENT, a lower ZOOM or a larger SPACING."
        )
    return TileRange(zoom, column, row, columns, rows)


def _cells(start: float, end: float, count: int) -> tuple[int, int]:
    """The first of `count` cells of size 1 from 0 on that an interval touches, and how many it touches."""
    first = min(max(math.floor(start + TOLERANCE), 0), count - 1)
    last = min(max(math.ceil(end - TOLERANCE) - 1, first), count - 1)
    return first, last - first + 1


class Encoding(Enum):
    """How a tile holds heights."""

    GSI_TEXT = "GSI text"
    GSI_PNG = "GSI PNG"
    TERRARIUM = "Terrarium"
    TERRAIN_RGB = "terrain-RGB"

    @property
    def usual_zoom(self) -> int:
        """The finest zoom that the best-known tiles of this kind have everywhere."""
        return 14 if self in (Encoding.GSI_TEXT, Encoding.GSI_PNG) else 15


def decode(data: bytes, encoding: Encoding) -> np.ndarray:
    """Heights (n, n) float32 in metres of a tile of 256 or 512 pixels, row 0 in the north; NaN where it has no data.

    Servers that keep tiles as gzip files send them so, though nobody asks for it. Raises BrokenTile for data that are no such tile.
    """
    if data.startswith(GZIP):
        data = _inflated(data)
    if encoding is Encoding.GSI_TEXT:
        return _decode_text(data)
    pixels = _decode_image(data)
    red, green, blue, alpha = pixels.astype(np.int64)
    if encoding is Encoding.TERRARIUM:
        # 0,0,0 would be 32,768 m below the sea.
        heights, valid = red * 256.0 + green + blue / 256.0 - 32768.0, (red | green | blue) > 0
    elif encoding is Encoding.TERRAIN_RGB:
        heights, valid = -10000.0 + (red * 65536 + green * 256 + blue) * 0.1, True
    else:
        code = red * 65536 + green * 256 + blue
        heights, valid = np.where(code < 1 << 23, code, code - (1 << 24)) * 0.01, code != 1 << 23
    return np.where(valid & (alpha > 0), heights, np.nan).astype(np.float32)


def _inflated(data: bytes) -> bytes:
    """What a gzip file holds."""
    inflating = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        inflated = inflating.decompress(data, MOST_BYTES)
    except zlib.error:
        raise BrokenTile("it is no complete gzip file") from None
    if not inflating.eof:
        more = inflating.unconsumed_tail
        raise BrokenTile(
            f"it holds more than {MOST_BYTES:,} bytes" if more else "it is no complete gzip file"
        )
    return inflated


def _decode_text(data: bytes) -> np.ndarray:
    """Lines of values with commas between them, “e” where there is no data."""
    try:
        lines = data.decode("ascii").replace("e", "nan").splitlines()
        heights = np.loadtxt(lines, np.float32, comments=None, delimiter=",", ndmin=2)
    except ValueError:
        raise BrokenTile("it is no table of numbers with commas between them") from None
    _check_size(heights.shape[1], heights.shape[0])
    return np.where(np.isfinite(heights), heights, np.float32(np.nan))


def _decode_image(data: bytes) -> np.ndarray:
    """Red, green, blue and alpha (4, n, n) uint8 of a PNG or WebP image."""
    path = f"/vsimem/scenery-tile-{uuid.uuid4().hex}"
    gdal.FileFromMemBuffer(path, data)
    try:
        with gdal_exceptions():
            return _read_pixels(gdal.OpenEx(path, gdal.OF_RASTER, ["PNG", "WEBP"]))
    except RuntimeError:
        raise BrokenTile("it is no complete PNG or WebP image") from None
    finally:
        gdal.Unlink(path)


def _read_pixels(image: gdal.Dataset) -> np.ndarray:
    _check_size(image.RasterXSize, image.RasterYSize)
    band = image.GetRasterBand(1)
    if band.DataType != gdal.GDT_Byte:
        raise BrokenTile("its image has more than 8 bits a channel")
    if band.GetColorTable() is not None:
        image = gdal.Translate("", image, format="MEM", rgbExpand="rgba")
    planes = image.ReadAsArray().reshape(image.RasterCount, image.RasterYSize, image.RasterXSize)
    colors = planes[:3] if len(planes) > 2 else np.repeat(planes[:1], 3, axis=0)
    alpha = planes[-1:] if len(planes) in (2, 4) else np.full_like(planes[:1], 255)
    return np.concatenate((colors, alpha))


def _check_size(width: int, height: int) -> None:
    if width != height or width not in SIZES:
        raise BrokenTile(f"it has {width} × {height} pixels instead of 256 × 256 or 512 × 512")


@dataclass(frozen=True)
class Template:
    """Where a tile is: a URL or a path with placeholders. What it holds beside the host may be secret: no text shows it."""

    text: str = field(repr=False)
    host: str  # empty for files

    @classmethod
    def parse(cls, text: str) -> Template:
        """Check a template of http, https, file or a plain path. Raises ParameterError, without the text itself."""
        text = text.strip()
        if not text:
            raise ParameterError("URL: none is given; give an address or a path with {z}, {x} and {y}.")
        names = set(re.findall(r"\{([^{}]*)\}", text))
        bare = re.sub(r"\{[^{}]*\}", "", text)
        if names - {"z", "x", "y", "-y"} or "{" in bare or "}" in bare:
            raise ParameterError(
                "URL: it has braces around something else than {z}, {x}, {y} or {-y}; give only these."
            )
        missing = [f"{{{name}}}" for name in "zx" if name not in names] + ["{y}"] * (not names & {"y", "-y"})
        if missing:
            raise ParameterError(
                f"URL: it has no {' and no '.join(missing)}; put it where the tile's number belongs."
            )
        return cls._located(text)

    @classmethod
    def _located(cls, text: str) -> Template:
        try:
            parts = urllib.parse.urlsplit(text)
            scheme, host, user, _ = parts.scheme, parts.hostname or "", parts.username, parts.port
        except ValueError:
            raise ParameterError("URL: it is no valid address; check its host and port.") from None
        if len(scheme) < 2:  # one letter is a drive
            return cls(text, "")
        if scheme == "file" and host in ("", "localhost"):
            return cls(urllib.request.url2pathname(parts.path), "")
        if scheme not in ("http", "https"):
            raise ParameterError(
                "URL: tiles come by http, https, file:/// or from a path; give one of these."
            )
        if not host or user is not None:
            raise ParameterError(
                "URL: it names no host, or a user; give an address such as https://host/{z}/{x}/{y}."
            )
        safe = "%/:=&?~+!$,;'@()*[]{}"
        path, query = urllib.parse.quote(parts.path, safe), urllib.parse.quote(parts.query, safe)
        return cls(urllib.parse.urlunsplit((scheme, parts.netloc, path, query, "")), host)

    def address(self, tile: Tile) -> str:
        """The URL or path of one tile."""
        south = 2**tile.zoom - 1 - tile.row
        values = {"{z}": tile.zoom, "{x}": tile.column, "{y}": tile.row, "{-y}": south}
        return re.sub(r"\{-?[zxy]\}", lambda match: str(values[match.group()]), self.text)


@dataclass(frozen=True)
class TileCache:
    """Tiles on disk by a digest of their template, which does not show it; an empty file stands for a missing tile."""

    folder: Path
    expiry: float = 30.0  # days

    def load(self, template: Template, tile: Tile) -> bytes | None:
        """What a tile's server said the last time, or None where that is too long ago or never happened."""
        path = self._path(template, tile)
        try:
            fresh = time.time() - path.stat().st_mtime < self.expiry * 86400
            return path.read_bytes() if fresh else None
        except OSError:
            return None

    def store(self, template: Template, tile: Tile, data: bytes) -> None:
        """Keep a tile, or b"" for a missing one. Raises OutputError where nothing can be written."""
        try:
            with atomic_file(self._path(template, tile)) as temporary:
                temporary.write_bytes(data)
        except OutputError:
            raise OutputError(
                f"CACHE: {self.folder} can't be written; choose a folder that you may write to, on a disk with room."
            ) from None

    def _path(self, template: Template, tile: Tile) -> Path:
        digest = hashlib.sha256(template.text.encode()).hexdigest()
        return self.folder / digest / str(tile.zoom) / str(tile.column) / str(tile.row)


@dataclass(frozen=True)
class Manners:
    """How a server is asked."""

    timeout: float = 20.0  # seconds for one request
    at_once: int = 4  # requests
    tries: int = 3
    pause: float = 0.5  # seconds before the second try, twice as long before each one after
    longest_pause: float = 60.0  # seconds, whatever the server asks for
    most_bytes: int = MOST_BYTES


@dataclass(frozen=True)
class TileSource:
    """Where tiles come from and what they hold."""

    template: Template
    encoding: Encoding
    cache: TileCache | None = None  # files are never kept
    manners: Manners = Manners()


@dataclass(frozen=True)
class _Trouble:
    """A request that failed."""

    reason: str
    passing: bool = True  # another try may help
    delay: float = 0.0  # seconds that the server asks to wait


@dataclass
class _Answer:
    data: bytes  # empty where there is no such tile
    cached: bool = False


class _Fetcher:
    """Fetches single tiles, from several threads at once."""

    def __init__(self, source: TileSource) -> None:
        self._template, self._manners = source.template, source.manners
        self._cache = source.cache
        self._opener = _opener()
        self.stopped = threading.Event()

    def fetch(self, tile: Tile) -> _Answer:
        """A tile's data. Raises BrokenTile for what is too large, RasterError where there is no answer."""
        if not self._template.host:
            return _Answer(self._read_file(tile))
        kept = self._cache.load(self._template, tile) if self._cache else None
        return _Answer(self._download(tile)) if kept is None else _Answer(kept, cached=True)

    def _read_file(self, tile: Tile) -> bytes:
        try:
            with open(self._template.address(tile), "rb") as file:
                data = file.read(self._manners.most_bytes + 1)
        except (FileNotFoundError, NotADirectoryError):
            return b""
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "no such path"
            raise RasterError(
                f"URL: the file of tile {tile} can't be read ({reason}); check its rights."
            ) from None
        self._check_bytes(data)
        return data

    def _download(self, tile: Tile) -> bytes:
        answer = self._request(tile)
        for attempt in range(1, self._manners.tries):
            if isinstance(answer, bytes) or not answer.passing or self.stopped.is_set():
                break
            self.stopped.wait(pause(attempt, answer.delay, self._manners))
            answer = self._request(tile)
        if isinstance(answer, bytes):
            return answer
        raise RasterError(
            f"URL: {self._template.host} does not give tile {tile} ({answer.reason}); check the address and its key, or try again later."
        )

    def _request(self, tile: Tile) -> bytes | _Trouble:
        request = urllib.request.Request(self._template.address(tile), headers={"User-Agent": USER_AGENT})
        deadline = time.monotonic() + self._manners.timeout
        try:
            with self._opener.open(request, timeout=self._manners.timeout) as response:
                return self._read_response(response, deadline)
        except urllib.error.HTTPError as error:
            with error:
                if error.code in NO_TILE:
                    return b""
                passing = error.code == 429 or error.code >= 500
                return _Trouble(
                    f"status {error.code}", passing, retry_after(error.headers.get("Retry-After"))
                )
        except (OSError, ValueError, http.client.HTTPException) as error:
            return _Trouble(_why(error))

    def _read_response(self, response: Any, deadline: float) -> bytes:
        """The body, however slowly it trickles in, but not beyond the deadline."""
        data = bytearray()
        while chunk := response.read1(1 << 16):
            data += chunk
            self._check_bytes(data)
            if time.monotonic() > deadline:
                raise TimeoutError
        if response.length:
            raise ConnectionError(0, "the answer is cut short")
        if response.status != NO_CONTENT:
            self._check_bytes(data)
        return bytes(data)

    def _check_bytes(self, data: bytes | bytearray) -> None:
        if not data:
            raise BrokenTile("it is empty")
        if len(data) > self._manners.most_bytes:
            raise BrokenTile(f"it is larger than {self._manners.most_bytes:,} bytes")


def _opener() -> urllib.request.OpenerDirector:
    """An opener with the system's proxies for http and https alone, also where a server redirects."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler,
        urllib.request.UnknownHandler,
        urllib.request.HTTPHandler,
        urllib.request.HTTPSHandler,
        urllib.request.HTTPDefaultErrorHandler,
        urllib.request.HTTPRedirectHandler,
        urllib.request.HTTPErrorProcessor,
    ):
        opener.add_handler(handler())
    return opener


def _why(error: BaseException) -> str:
    """A failed request in words that hold nothing of its address."""
    reason = getattr(error, "reason", error)
    if isinstance(reason, TimeoutError) or type(reason).__name__ == "timeout":  # its name before Python 3.10
        return "it timed out"
    return getattr(reason, "strerror", None) or "no proper answer"


def pause(attempt: int, delay: float, manners: Manners) -> float:
    """Seconds to wait after the given failed attempt (1 is the first): ever longer, never all clients alike.

    At least what the server asked for, at most `longest_pause`.
    """
    growing = manners.pause * 2 ** (attempt - 1) * random.SystemRandom().uniform(0.5, 1.5)
    return min(max(growing, delay), manners.longest_pause)


def retry_after(header: str | None) -> float:
    """Seconds that a Retry-After header asks for, be it seconds or a date; 0 where it is none."""
    try:
        return max(float(int(header or 0)), 0.0)
    except OverflowError:
        return math.inf
    except ValueError:
        pass
    try:
        return max(email.utils.parsedate_to_datetime(str(header)).timestamp() - time.time(), 0.0)
    except (TypeError, ValueError):
        return 0.0


@dataclass
class Mosaic:
    """What became of the tiles that a mosaic was to be made of."""

    tiles: int
    cached: int = 0  # answers that came from the cache, missing tiles among them
    missing: int = 0
    broken: dict[Tile, str] = field(default_factory=dict)  # and why

    @property
    def placed(self) -> int:
        return self.tiles - self.missing - len(self.broken)


def write_mosaic(
    path: Path, tiles: TileRange, source: TileSource, credit: str = "", progress: Progress = no_progress
) -> Mosaic:
    """Fetch tiles and write their pixels as a GeoTIFF: EPSG:3857, Float32, NaN where there is no data or no tile.

    `credit` goes into its copyright tag. Raises RasterError where a server does not answer or no tile at all can be had, OutputError
    where the file or the cache can't be written.
    """
    mosaic = Mosaic(len(tiles))
    with _Canvas(path, tiles, credit) as canvas, closing(_fetched(tiles, source, progress)) as answers:
        for done, (tile, future) in enumerate(answers):
            progress(done / len(tiles))
            try:
                _place(tile, future.result(), source, canvas, mosaic)
            except BrokenTile as broken:
                mosaic.broken[tile] = str(broken)
        if not mosaic.placed:
            raise _nothing(mosaic)
        canvas.flush()
    progress(1.0)
    return mosaic


def _place(tile: Tile, answer: _Answer, source: TileSource, canvas: _Canvas, mosaic: Mosaic) -> None:
    """Put a tile where it belongs, and into the cache what is worth keeping."""
    mosaic.cached += answer.cached
    if answer.data:
        canvas.place(tile, decode(answer.data, source.encoding))
    else:
        mosaic.missing += 1
    if source.cache and source.template.host and not answer.cached:
        source.cache.store(source.template, tile, answer.data)


def _nothing(mosaic: Mosaic) -> RasterError:
    text = f"URL: none of the {mosaic.tiles:,} tile(s) can be had: {mosaic.missing:,} missing, {len(mosaic.broken):,} broken"
    for tile, reason in itertools.islice(mosaic.broken.items(), 1):
        text += f" (the first, {tile}: {reason})"
    return RasterError(f"{text}; check URL, ENCODING, EXTENT and ZOOM.")


def _fetched(
    tiles: TileRange, source: TileSource, progress: Progress
) -> Generator[tuple[Tile, Future[_Answer]], None, None]:
    """Each tile with its settled answer, in order, while the next ones are under way."""
    fetcher = _Fetcher(source)
    pool = ThreadPoolExecutor(source.manners.at_once)
    try:
        for done, (tile, future) in enumerate(_ahead(pool, fetcher.fetch, tiles, 4 * source.manners.at_once)):
            while not wait([future], POLL).done:
                progress(done / len(tiles))
            yield tile, future
    finally:
        fetcher.stopped.set()
        pool.shutdown(wait=False, cancel_futures=True)


def _ahead(
    pool: ThreadPoolExecutor, fetch: Callable[[Tile], _Answer], tiles: TileRange, depth: int
) -> Iterator[tuple[Tile, Future[_Answer]]]:
    """Each tile with its future, in order; no more than `depth` beyond the one that is yielded are begun."""
    begun: deque[tuple[Tile, Future[_Answer]]] = deque()
    for tile in tiles:
        begun.append((tile, pool.submit(fetch, tile)))
        if len(begun) > depth:
            yield begun.popleft()
    yield from begun


class _Canvas:
    """The GeoTIFF that tiles are placed on; the first one decides how many pixels a tile has."""

    def __init__(self, path: Path, tiles: TileRange, credit: str) -> None:
        self._path, self._tiles, self._credit = path, tiles, credit
        self._dataset: gdal.Dataset | None = None
        self._size = 0

    def __enter__(self) -> _Canvas:
        return self

    def __exit__(self, *failure: object) -> None:
        """Close the file, whatever happened: its folder may have to go."""
        self._dataset = None

    def place(self, tile: Tile, heights: np.ndarray) -> None:
        """Write a tile's heights (n, n). Raises BrokenTile where n is another than the first tile's."""
        size = len(heights)
        with self._writing():
            if self._dataset is None:
                self._dataset, self._size = self._create(size), size
            if size != self._size:
                raise BrokenTile(
                    f"it has {size} × {size} pixels, unlike the others with {self._size} × {self._size}"
                )
            column, row = tile.column - self._tiles.column, tile.row - self._tiles.row
            self._dataset.GetRasterBand(1).WriteArray(heights, column * size, row * size)

    def flush(self) -> None:
        """Write what GDAL still holds back; blocks without a tile become no data."""
        with self._writing():
            if self._dataset is not None:
                self._dataset.FlushCache()

    def _create(self, size: int) -> gdal.Dataset:
        options = ["COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=YES", f"BLOCKXSIZE={size}", f"BLOCKYSIZE={size}"]
        driver, shape = gdal.GetDriverByName("GTiff"), (self._tiles.columns * size, self._tiles.rows * size)
        dataset = driver.Create(str(self._path), *shape, 1, gdal.GDT_Float32, [*options, "BIGTIFF=IF_SAFER"])
        west, _, _, north = self._tiles.extent
        step = self._tiles.span / size
        dataset.SetGeoTransform((west, step, 0, north, 0, -step))
        dataset.SetProjection(spatial_reference("EPSG:3857").ExportToWkt())
        dataset.GetRasterBand(1).SetNoDataValue(math.nan)
        if self._credit:
            dataset.SetMetadataItem("TIFFTAG_COPYRIGHT", self._credit)
        return dataset

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Turn what GDAL can't write into an OutputError."""
        try:
            with gdal_exceptions():
                yield
        except RuntimeError as error:
            raise OutputError(
                f"{self._path.name} can't be written ({error}); choose a folder that you may write to, on a disk with room."
            ) from error
