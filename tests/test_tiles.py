"""Elevation tiles against an analytic relief, from a server that does what servers do."""

import contextlib
import gzip
import io
import math
import os
import threading
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from scenery.core.errors import Cancelled, FrameError, ParameterError, RasterError
from scenery.core.frame import spatial_reference, transform_extent, transform_points
from scenery.core.png import PngWriter
from scenery.core.tiles import (
    BrokenTile,
    Encoding,
    Manners,
    Template,
    Tile,
    TileCache,
    TileRange,
    TileSource,
    decode,
    ground_resolution,
    mercator_extent,
    pause,
    retry_after,
    tiles_covering,
    write_mosaic,
    zoom_for,
)

pytestmark = pytest.mark.feature("T10")

WORLD = 20037508.342789244  # half of its width, EPSG:3857 metres, as everybody writes it
HASTY = Manners(timeout=10, pause=0.001)
FUJI = TileRange(11, 1813, 808, 3, 2)
MIDDLE = Tile(11, 1814, 808)
QUANTUM = {
    Encoding.GSI_TEXT: 0.01,
    Encoding.GSI_PNG: 0.01,
    Encoding.TERRARIUM: 1 / 256,
    Encoding.TERRAIN_RGB: 0.1,
}


# Tiles of a relief that is a formula


def relief(x, y):
    """Heights in metres, -700 to 3700, at EPSG:3857 coordinates."""
    return 1500 + 2200 * np.sin(x / 9000) * np.cos(y / 7000)


def relief_of(tile, size=256):
    """The relief (size, size) at a tile's pixel centres."""
    span = 2 * WORLD / 2 ** tile[0]
    steps = (np.arange(size) + 0.5) / size
    return relief(-WORLD + (tile[1] + steps[None, :]) * span, WORLD - (tile[2] + steps[:, None]) * span)


def png(pixels):
    """Pixels (rows, columns, 3 or 4) uint8 as the bytes of a PNG.

    Not by GDAL: the server makes tiles while GDAL reads others, and whether GDAL raises is the whole process's setting.
    """
    rows, columns, channels = pixels.shape
    file = io.BytesIO()
    writer = PngWriter(file, columns, rows, channels)
    writer.add(pixels)
    writer.finish()
    return file.getvalue()


def encode(heights, encoding):
    """A tile's bytes; NaN is no data."""
    if encoding is Encoding.GSI_TEXT:
        lines = (
            ",".join("e" if math.isnan(value) else f"{value:.2f}" for value in row)
            for row in heights.tolist()
        )
        return ("\n".join(lines) + "\n").encode()
    if encoding is Encoding.GSI_PNG:
        code = np.where(
            np.isnan(heights), 1 << 23, np.rint(np.nan_to_num(heights) * 100).astype(np.int64) % (1 << 24)
        )
    elif encoding is Encoding.TERRARIUM:
        code = np.where(np.isnan(heights), 0, np.rint((np.nan_to_num(heights) + 32768) * 256))
    else:
        code = np.rint((np.nan_to_num(heights) + 10000) * 10)
    code = code.astype(np.int64)
    channels = [code >> 16, code >> 8 & 255, code & 255]
    if encoding is Encoding.TERRAIN_RGB:
        channels.append(np.where(np.isnan(heights), 0, 255))
    return png(np.stack(channels, axis=-1).astype(np.uint8))


# A server


@dataclass
class Answer:
    """What the server says: a status, a body, further headers; `before` is called first."""

    status: int = 200
    body: bytes = b""
    headers: dict = field(default_factory=dict)
    before: object = None
    length: int | None = None  # that the server announces, where that is not the truth


class TileServer(ThreadingHTTPServer):
    """Serves tiles at /tiles/z/x/y, by default those of the relief, in answers of `answers[tile]` one after the other."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.encoding, self.size = Encoding.TERRARIUM, 256
        self.answers, self.rest = {}, None
        self.requests, self.agents = [], set()
        self.active = self.most = 0
        self.lock = threading.Lock()
        self.kept = {}

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}/tiles/{{z}}/{{x}}/{{y}}"

    def answer(self, tile):
        planned = self.answers.get(tile)
        if planned:
            return planned.popleft()
        return self.rest or Answer(body=self.body(tile))

    def body(self, tile):
        key = (*tile, self.encoding, self.size)
        if key not in self.kept:
            self.kept[key] = encode(relief_of(tile, self.size), self.encoding)
        return self.kept[key]

    def plan(self, tile, *answers):
        """These answers for a tile first."""
        self.answers[tuple(tile)] = deque(answers)

    def handle_error(self, request, client_address):
        """A client that hangs up is what some tests are about."""


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        server = self.server
        tile = tuple(int(number) for number in self.path.partition("?")[0].split("/")[2:5])
        with server.lock:
            server.requests.append(tile)
            server.agents.add(self.headers["User-Agent"])
            server.active += 1
            server.most = max(server.most, server.active)
            answer = server.answer(tile)
        try:
            if answer.before:
                answer.before()
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header(
                "Content-Length", str(len(answer.body) if answer.length is None else answer.length)
            )
            self.end_headers()
        finally:
            with server.lock:
                server.active -= 1
        self.wfile.write(answer.body)

    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def running_server():
    server = TileServer()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with running_server() as server:
        yield server


def source_of(server, **changes):
    options = {"encoding": server.encoding, "manners": HASTY, **changes}
    return TileSource(Template.parse(options.pop("url", server.url)), **options)


def read(path):
    """Heights and coordinates of all pixel centres of a GeoTIFF."""
    dataset = gdal.Open(str(path))
    heights = dataset.ReadAsArray()
    west, dx, _, north, _, dy = dataset.GetGeoTransform()
    rows, columns = heights.shape
    return heights, west + (np.arange(columns) + 0.5) * dx, north + (np.arange(rows) + 0.5) * dy


def holes(path, tiles):
    """Which tiles of a mosaic hold nothing; every other one holds the relief all over."""
    heights, x, y = read(path)
    size = heights.shape[0] // tiles.rows
    found = []
    for tile in tiles:
        column, row = (tile.column - tiles.column) * size, (tile.row - tiles.row) * size
        window = np.s_[row : row + size], np.s_[column : column + size]
        if np.isnan(heights[window]).all():
            found.append(tile)
        else:
            truth = relief(x[window[1]][None, :], y[window[0]][:, None])
            np.testing.assert_allclose(heights[window], truth, atol=0.06)
    return found


# Rows and columns


def test_zoom_0_is_the_standards_pixel_and_each_further_one_half_of_it():
    world = mercator_extent(spatial_reference("EPSG:4326"), (-1, -1, 1, 1))
    denominators = [559082264.028717, 279541132.014358, 139770566.007179, 69885283.0035897]
    for zoom, denominator in enumerate(denominators):
        assert ground_resolution(zoom, world) == pytest.approx(denominator * 0.00028, rel=1e-12)
    assert ground_resolution(0, world) == pytest.approx(156543.034, abs=0.0005)
    assert ground_resolution(18, world) == pytest.approx(0.597, abs=0.0005)
    at_60 = mercator_extent(spatial_reference("EPSG:4326"), (10, 59.9, 10.2, 60.1))
    assert ground_resolution(10, at_60) == pytest.approx(152.874 / 2, abs=0.01)


@pytest.mark.parametrize(
    ("spacing", "latitude", "zoom"),
    [(30, 0, 13), (38.3, 0, 12), (38.2, 0, 13), (30, 35.3, 13), (30, 45, 12), (1e6, 0, 0), (0.01, 0, 15)],
)
def test_the_lowest_zoom_is_chosen_that_is_no_coarser_than_asked(spacing, latitude, zoom):
    extent = mercator_extent(spatial_reference("EPSG:4326"), (10, latitude - 0.1, 10.2, latitude + 0.1))
    assert zoom_for(spacing, extent, 15) == zoom


@pytest.mark.parametrize(
    ("lonlat", "zoom", "expected"),
    [
        # What the tile coordinate page of the Geospatial Information Authority shows.
        ((139.7670, 35.6812, 139.7671, 35.6813), 14, TileRange(14, 14552, 6451, 1, 1)),
        ((-180, -85.06, 180, 85.06), 2, TileRange(2, 0, 0, 4, 4)),
        ((-180, -90, 180, 90), 0, TileRange(0, 0, 0, 1, 1)),
        ((-250, -90, 250, 90), 1, TileRange(1, 0, 0, 2, 2)),
        ((-1, -1, 1, 1), 1, TileRange(1, 0, 0, 2, 2)),
        ((179.9, 10, 180, 10.1), 5, TileRange(5, 31, 15, 1, 1)),
    ],
)
def test_tiles_cover_an_extent(lonlat, zoom, expected):
    assert tiles_covering(mercator_extent(spatial_reference("EPSG:4326"), lonlat), zoom) == expected


@pytest.mark.parametrize("zoom", [0, 7, 15, 22])
def test_the_extent_of_tiles_asks_for_just_these_tiles(zoom):
    column, row = 2**zoom * 3 // 4, 2**zoom // 3
    tiles = TileRange(zoom, column, row, 1, 1)
    for crs in ("EPSG:3857", "EPSG:3395"):
        srs = spatial_reference(crs)
        extent = tiles.extent
        if crs != "EPSG:3857" and zoom:
            extent = transform_extent(spatial_reference("EPSG:3857"), srs, extent)
        assert tiles_covering(mercator_extent(srs, extent), zoom) == tiles


def test_any_crs_will_do_for_the_extent():
    utm, mercator = spatial_reference("EPSG:32654"), spatial_reference("EPSG:3857")
    west, south, east, north = mercator_extent(utm, (270000, 3895000, 310000, 3935000))
    xs, ys = np.linspace(270000, 310000, 41), np.linspace(3895000, 3935000, 41)
    x, y = transform_points(utm, mercator, np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)).T
    assert (west, south, east, north) == pytest.approx((x.min(), y.min(), x.max(), y.max()), abs=5)


def test_longitudes_may_be_counted_from_0_to_360():
    degrees = spatial_reference("EPSG:4326")
    beyond, within = ((190, 10, 200, 20), (-170, 10, -160, 20))
    assert mercator_extent(degrees, beyond) == pytest.approx(mercator_extent(degrees, within))


@pytest.mark.parametrize(
    ("crs", "extent", "sentence"),
    [
        ("EPSG:4326", (0, 0, 360, 10), "EXTENT: it reaches across the antimeridian"),
        ("EPSG:4326", (170, 0, -170, 10), "EXTENT: it reaches across the antimeridian"),
        ("EPSG:4326", (170, 0, 190, 10), "EXTENT: it reaches across the antimeridian"),
        ("EPSG:32760", (700000, 8000000, 1000000, 8100000), "EXTENT: it reaches across the antimeridian"),
        ("EPSG:3857", (19e6, 0, 21e6, 1e6), "EXTENT: it reaches across the antimeridian"),
        ("EPSG:4326", (0, 86, 10, 88), "EXTENT: it lies beyond 85.05°"),
        ("EPSG:3857", (0, 3e7, 1e6, 4e7), "EXTENT: it lies beyond 85.05°"),
        ("EPSG:4326", (0, 10, 10, 10), "EXTENT: it is empty"),
        ("EPSG:32654", (310000, 0, 300000, 10), "EXTENT: it is empty"),
        ("EPSG:4326", (0, 0, math.inf, 10), "EXTENT: it is empty"),
    ],
)
def test_an_extent_that_no_tiles_cover_is_refused_in_words(crs, extent, sentence):
    with pytest.raises(FrameError, match=sentence):
        mercator_extent(spatial_reference(crs), extent)


def test_too_many_tiles_are_refused():
    world = (-WORLD, -WORLD, WORLD, WORLD)
    assert len(tiles_covering(world, 6)) == 4096
    with pytest.raises(
        ParameterError, match="EXTENT: at zoom 7 it takes 16,384 tiles.*smaller EXTENT, a lower ZOOM"
    ):
        tiles_covering(world, 7)


# Templates


@pytest.mark.parametrize(
    ("template", "address"),
    [
        ("https://host/a/{z}/{x}/{y}.png?key=K#f", "https://host/a/3/1/2.png?key=K"),
        ("https://host/{z}/{y}/{x}", "https://host/3/2/1"),
        ("HTTP://Host/{z}/{x}/{-y}.png", "http://Host/3/1/5.png"),
        ("http://host/{z}/{x}/{y}/{z}-{x}", "http://host/3/1/2/3-1"),
        ("http://host/高 さ/{z}/{x}/{y}", "http://host/%E9%AB%98%20%E3%81%95/3/1/2"),
        ("file:///tiles/a%20b/{z}/{x}/{y}.txt", "/tiles/a b/3/1/2.txt"),
        ("/tiles/a b/{z}_{x}_{-y}.txt", "/tiles/a b/3_1_5.txt"),
        ("C:/tiles/{z}/{x}/{y}.txt", "C:/tiles/3/1/2.txt"),
    ],
)
def test_a_template_gives_the_address_of_a_tile(template, address):
    assert Template.parse(template).address(Tile(3, 1, 2)) == address


@pytest.mark.parametrize(
    ("template", "sentence"),
    [
        ("", "URL: none is given"),
        ("https://host/{x}/{y}.png", r"URL: it has no \{z\};"),
        ("https://host/{z}.png", r"URL: it has no \{x\} and no \{y\};"),
        ("https://host/{z}/{x}/{y}?key={SECRET}", "URL: it has braces around something else"),
        ("https://host/{z}/{x}/{y}/{", "URL: it has braces around something else"),
        ("https://host/{z}/{x}/{q}/{y}", "URL: it has braces around something else"),
        ("ftp://host/SECRET/{z}/{x}/{y}", "URL: tiles come by http, https, file:/// or from a path"),
        ("file://host/SECRET/{z}/{x}/{y}", "URL: tiles come by http, https, file:/// or from a path"),
        ("https:///{z}/{x}/{y}", "URL: it names no host"),
        ("https://me:SECRET@host/{z}/{x}/{y}", "URL: it names no host, or a user"),
        ("https://host:SECRET/{z}/{x}/{y}", "URL: it is no valid address"),
        ("https://[SECRET/{z}/{x}/{y}", "URL: it is no valid address"),
    ],
)
def test_a_template_that_cannot_work_is_refused_without_being_shown(template, sentence):
    with pytest.raises(ParameterError, match=sentence) as caught:
        Template.parse(template)
    assert "SECRET" not in str(caught.value)


def test_a_template_does_not_show_itself():
    assert "SECRET" not in repr(Template.parse("https://host/{z}/{x}/{y}?key=SECRET"))


# Encodings


@pytest.mark.parametrize("encoding", Encoding)
@pytest.mark.parametrize("size", [256, 512])
def test_heights_come_out_as_they_went_in(encoding, size):
    heights = relief_of(MIDDLE, size)
    heights[5, 7] = heights[200, :3] = np.nan
    decoded = decode(encode(heights, encoding), encoding)
    assert decoded.dtype == np.float32
    np.testing.assert_allclose(decoded, heights, atol=QUANTUM[encoding] / 2 + 3e-4)


def image(*colors, alpha=False):
    """A 256-pixel PNG that begins with these colours."""
    pixels = np.full((256, 256, 4), 255, np.uint8)
    pixels[0, : len(colors), : len(colors[0])] = colors
    return png(pixels)


@pytest.mark.parametrize(
    ("encoding", "color", "height"),
    [
        (Encoding.GSI_PNG, (0, 0, 0), 0),
        (Encoding.GSI_PNG, (0, 0, 1), 0.01),
        (Encoding.GSI_PNG, (127, 255, 255), 83886.07),
        (Encoding.GSI_PNG, (128, 0, 0), math.nan),
        (Encoding.GSI_PNG, (128, 0, 1), -83886.07),
        (Encoding.GSI_PNG, (255, 255, 255), -0.01),
        (Encoding.TERRARIUM, (128, 0, 0), 0),
        (Encoding.TERRARIUM, (127, 255, 128), -0.5),
        (Encoding.TERRARIUM, (142, 192, 0), 3776),
        (Encoding.TERRARIUM, (0, 0, 0), math.nan),
        (Encoding.TERRAIN_RGB, (0, 0, 0), -10000),
        (Encoding.TERRAIN_RGB, (1, 134, 160), 0),
        (Encoding.TERRAIN_RGB, (1, 134, 161), 0.1),
        (Encoding.TERRAIN_RGB, (1, 134, 160, 0), math.nan),
        (Encoding.TERRAIN_RGB, (1, 134, 160, 1), 0),
    ],
)
def test_colours_are_heights_as_published(encoding, color, height):
    assert decode(image(color), encoding)[0, 0] == pytest.approx(height, abs=0.004, nan_ok=True)


def test_images_with_a_palette_or_in_grey_are_read_too(tmp_path):
    palette = gdal.ColorTable()
    palette.SetColorEntry(0, (1, 134, 160, 255))
    palette.SetColorEntry(1, (1, 134, 170, 255))
    indices = np.zeros((256, 256), np.uint8)
    indices[:, 128:] = 1
    for name, table in (("palette", palette), ("grey", None)):
        memory = gdal.GetDriverByName("MEM").Create("", 256, 256, 1, gdal.GDT_Byte)
        memory.WriteArray(indices)
        if table:
            memory.GetRasterBand(1).SetColorTable(table)
        gdal.GetDriverByName("PNG").CreateCopy(str(tmp_path / name), memory)
    heights = decode((tmp_path / "palette").read_bytes(), Encoding.TERRAIN_RGB)
    assert (heights[0, 0], heights[0, 255]) == pytest.approx((0, 1), abs=1e-4)
    heights = decode((tmp_path / "grey").read_bytes(), Encoding.GSI_PNG)
    assert (heights[0, 0], heights[0, 255]) == pytest.approx((0, 657.93))


def test_webp_is_read_too(tmp_path):
    if gdal.GetDriverByName("WEBP") is None:
        pytest.skip("this GDAL has no WebP")
    memory = gdal.GetDriverByName("MEM").Create("", 256, 256, 3, gdal.GDT_Byte)
    memory.WriteArray(np.tile(np.array([1, 134, 160], np.uint8)[:, None, None], (1, 256, 256)))
    gdal.GetDriverByName("WEBP").CreateCopy(str(tmp_path / "tile"), memory, options=["LOSSLESS=YES"])
    assert abs(decode((tmp_path / "tile").read_bytes(), Encoding.TERRAIN_RGB)).max() < 1e-4


TEXT = encode(relief_of(MIDDLE), Encoding.GSI_TEXT)
PNG = encode(relief_of(MIDDLE), Encoding.TERRARIUM)
BROKEN = [
    (Encoding.GSI_TEXT, b"<html>Sorry</html>", "no table of numbers"),
    (Encoding.GSI_TEXT, PNG, "no table of numbers"),
    (Encoding.GSI_TEXT, TEXT[: len(TEXT) // 2], "no table of numbers"),
    (Encoding.GSI_TEXT, b"\n".join(TEXT.splitlines()[:200]), "256 × 200 pixels"),
    (Encoding.GSI_TEXT, TEXT.replace(b",", b";"), "no table of numbers"),
    (Encoding.TERRARIUM, b"<html>Sorry</html>", "no complete PNG or WebP"),
    (Encoding.TERRARIUM, PNG[: len(PNG) // 2], "no complete PNG or WebP"),
    (Encoding.TERRARIUM, TEXT, "no complete PNG or WebP"),
    (Encoding.TERRARIUM, png(np.zeros((100, 256, 3), np.uint8)), "256 × 100 pixels"),
    (Encoding.TERRARIUM, png(np.zeros((1024, 1024, 3), np.uint8)), "1024 × 1024 pixels"),
]


@pytest.mark.parametrize(("encoding", "data", "reason"), BROKEN)
def test_what_is_no_tile_is_broken_and_leaves_nothing_in_memory(encoding, data, reason):
    with pytest.raises(BrokenTile, match=reason):
        decode(data, encoding)
    assert not [name for name in gdal.ReadDir("/vsimem/") or [] if "tile" in name]


# Mosaics


@pytest.mark.parametrize("encoding", Encoding)
def test_a_mosaic_holds_the_relief_at_its_pixel_centres(server, tmp_path, encoding):
    server.encoding = encoding
    path = tmp_path / "dem.tif"
    mosaic = write_mosaic(path, FUJI, source_of(server), "© Relief")
    assert (mosaic.tiles, mosaic.placed, mosaic.missing, mosaic.broken) == (6, 6, 0, {})
    heights, x, y = read(path)
    assert heights.shape == (512, 768)
    np.testing.assert_allclose(heights, relief(x[None, :], y[:, None]), atol=QUANTUM[encoding] / 2 + 1e-3)
    assert server.requests.count((11, 1813, 808)) == 1
    assert len(server.requests) == 6
    (agent,) = server.agents
    assert "Scenery" in agent


def test_the_file_is_a_tiled_deflated_geotiff_of_whole_tiles(server, tmp_path):
    path = tmp_path / "dem.tif"
    write_mosaic(path, FUJI, source_of(server), "© Relief")
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "3857"
    assert dataset.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
    assert dataset.GetMetadataItem("TIFFTAG_COPYRIGHT") == "© Relief"
    assert band.GetBlockSize() == [256, 256]
    assert band.DataType == gdal.GDT_Float32
    assert math.isnan(band.GetNoDataValue())
    span = 2 * WORLD / 2**11
    west, dx, _, north, _, dy = dataset.GetGeoTransform()
    assert (west, north) == pytest.approx((1813 * span - WORLD, WORLD - 808 * span), abs=1e-6)
    assert (dx, dy) == pytest.approx((span / 256, -span / 256), rel=1e-12)


def test_the_same_tiles_give_the_same_bytes(server, tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        write_mosaic(tmp_path / name / "dem.tif", FUJI, source_of(server))
    assert (tmp_path / "one" / "dem.tif").read_bytes() == (tmp_path / "two" / "dem.tif").read_bytes()


def test_tiles_of_512_pixels_tell_so_themselves(server, tmp_path):
    server.size = 512
    path = tmp_path / "dem.tif"
    write_mosaic(path, FUJI, source_of(server))
    assert gdal.Open(str(path)).RasterXSize == 3 * 512
    assert holes(path, FUJI) == []


@pytest.mark.parametrize("encoding", list(Encoding))
def test_tiles_that_a_server_keeps_and_sends_as_gzip_are_read(server, tmp_path, encoding):
    server.encoding = encoding
    for tile in FUJI:
        packed = gzip.compress(encode(relief_of(tile), encoding))
        server.plan(tile, Answer(body=packed, headers={"Content-Encoding": "gzip"}))
    source = source_of(server, cache=TileCache(tmp_path / "cache"))
    for cached in (0, 6):
        assert write_mosaic(tmp_path / "dem.tif", FUJI, source).cached == cached
        assert holes(tmp_path / "dem.tif", FUJI) == []


def test_rows_may_count_from_the_south(server, tmp_path):
    """The server of this test numbers its rows as TMS does, so its row 1239 is our 808."""
    path, tiles = tmp_path / "dem.tif", TileRange(11, 1814, 808, 1, 2)
    for row in (808, 809):
        south = 2**11 - 1 - row
        body = encode(relief_of((11, 1814, row)), Encoding.TERRARIUM)
        server.plan((11, 1814, south), Answer(body=body))
    write_mosaic(path, tiles, source_of(server, url=server.url.replace("{y}", "{-y}")))
    assert sorted(server.requests) == [(11, 1814, 1238), (11, 1814, 1239)]
    assert holes(path, tiles) == []


@pytest.mark.parametrize("scheme", ["", "file://"])
def test_files_serve_too_and_are_not_copied_into_a_cache(tmp_path, scheme):
    folder = tmp_path / "my tiles"
    for tile in FUJI:
        path = folder / str(tile.zoom) / str(tile.column) / f"{tile.row}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        if tile != MIDDLE:
            path.write_bytes(encode(relief_of(tile), Encoding.GSI_TEXT))
    url = f"{scheme}{folder}/{{z}}/{{x}}/{{y}}.txt"
    if scheme:
        url = url.replace(" ", "%20")
    source = TileSource(Template.parse(url), Encoding.GSI_TEXT, TileCache(tmp_path / "cache"))
    mosaic = write_mosaic(tmp_path / "dem.tif", FUJI, source)
    assert (mosaic.missing, mosaic.broken) == (1, {})
    assert holes(tmp_path / "dem.tif", FUJI) == [MIDDLE]
    assert not (tmp_path / "cache").exists()


# Servers as they are


def test_no_more_than_four_requests_are_under_way(server, tmp_path):
    together = threading.Barrier(4, timeout=10)
    first = list(FUJI)[:4]
    for tile in first:
        server.plan(tile, Answer(body=server.body(tile), before=together.wait))
    for tile in list(FUJI)[4:]:
        server.body(tile)
    write_mosaic(tmp_path / "dem.tif", FUJI, source_of(server, manners=Manners(timeout=10)))
    assert server.most == 4


@pytest.mark.parametrize(
    "trouble",
    [
        Answer(500),
        Answer(503, headers={"Retry-After": "0"}),
        Answer(429, headers={"Retry-After": formatdate(usegmt=True)}),
        Answer(body=PNG[:1000], length=len(PNG)),
    ],
    ids=["500", "503", "429", "cut short"],
)
def test_passing_trouble_is_outlasted(server, tmp_path, trouble):
    server.plan(MIDDLE, trouble, trouble)
    assert write_mosaic(tmp_path / "dem.tif", FUJI, source_of(server)).placed == 6
    assert Counter(server.requests)[tuple(MIDDLE)] == 3
    assert holes(tmp_path / "dem.tif", FUJI) == []


def test_the_pause_is_what_the_server_asks_for(server, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(
        "scenery.core.tiles.pause", lambda attempt, delay, manners: asked.append((attempt, delay)) or 0
    )
    server.plan(MIDDLE, Answer(429, headers={"Retry-After": "7"}), Answer(500))
    write_mosaic(tmp_path / "dem.tif", FUJI, source_of(server))
    assert asked == [(1, 7.0), (2, 0.0)]


def test_a_server_that_stalls_is_asked_again(server, tmp_path):
    over = threading.Event()
    for tile in FUJI:
        server.body(tile)
    server.plan(MIDDLE, Answer(before=lambda: over.wait(20)))
    source = source_of(server, manners=Manners(timeout=0.5, pause=0.001))
    assert write_mosaic(tmp_path / "dem.tif", FUJI, source).placed == 6
    over.set()
    assert Counter(server.requests)[tuple(MIDDLE)] >= 2


@pytest.mark.parametrize(("status", "tries"), [(403, 1), (400, 1), (500, 3), (429, 3)])
def test_lasting_trouble_names_host_tile_and_status_but_not_the_key(server, tmp_path, status, tries):
    server.rest = Answer(status, b"SECRET")
    source = source_of(server, url=f"{server.url}?key=SECRET")
    with pytest.raises(
        RasterError, match=rf"URL: 127\.0\.0\.1 does not give tile 11/1813/808 \(status {status}\)"
    ) as caught:
        write_mosaic(tmp_path / "dem.tif", TileRange(11, 1813, 808, 1, 1), source)
    assert "SECRET" not in str(caught.value)
    assert len(server.requests) == tries


def test_where_no_server_is_the_sentence_says_so(tmp_path):
    with running_server() as server:
        url = server.url
    source = TileSource(Template.parse(url), Encoding.TERRARIUM, manners=HASTY)
    with pytest.raises(RasterError, match=r"does not give tile 11/1813/808 \(Connection refused\)"):
        write_mosaic(tmp_path / "dem.tif", FUJI, source)


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/SECRET"])
def test_a_server_can_send_us_to_http_only(server, tmp_path, target):
    server.rest = Answer(302, headers={"Location": target})
    with pytest.raises(RasterError, match="does not give tile") as caught:
        write_mosaic(tmp_path / "dem.tif", FUJI, source_of(server))
    assert "SECRET" not in str(caught.value)


@pytest.mark.parametrize("status", [404, 410, 204])
def test_a_missing_tile_is_a_hole(server, tmp_path, status):
    server.plan(MIDDLE, Answer(status))
    mosaic = write_mosaic(tmp_path / "dem.tif", FUJI, source_of(server))
    assert (mosaic.missing, mosaic.broken) == (1, {})
    assert holes(tmp_path / "dem.tif", FUJI) == [MIDDLE]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"garbage", "it is no complete PNG or WebP image"),
        (b"", "it is empty"),
        (PNG[:5000], "it is no complete PNG or WebP image"),
        (bytes(9 << 20), "it is larger than 8,388,608 bytes"),
        (gzip.compress(bytes(9 << 20)), "it holds more than 8,388,608 bytes"),
        (gzip.compress(PNG)[:5000], "it is no complete gzip file"),
        (b"\x1f\x8bgarbage", "it is no complete gzip file"),
        (
            encode(relief_of(MIDDLE, 512), Encoding.TERRARIUM),
            "512 × 512 pixels, unlike the others with 256 × 256",
        ),
    ],
    ids=["garbage", "empty", "cut", "huge", "huge gzip", "cut gzip", "garbage as gzip", "size"],
)
def test_a_broken_tile_is_named_and_a_hole_and_never_kept(server, tmp_path, body, reason):
    server.plan(MIDDLE, Answer(body=body))
    source = source_of(server, cache=TileCache(tmp_path / "cache"))
    mosaic = write_mosaic(tmp_path / "dem.tif", FUJI, source)
    assert [str(tile) for tile in mosaic.broken] == ["11/1814/808"]
    assert reason in mosaic.broken[MIDDLE]
    assert holes(tmp_path / "dem.tif", FUJI) == [MIDDLE]
    mended = write_mosaic(tmp_path / "mended.tif", FUJI, source)
    assert (mended.cached, mended.placed) == (5, 6)


def test_no_tile_at_all_is_an_error_and_no_file(server, tmp_path):
    server.rest = Answer(404)
    server.plan(MIDDLE, Answer(body=b"garbage"))
    with pytest.raises(
        RasterError,
        match=r"URL: none of the 6 tile\(s\) can be had: 5 missing, 1 broken \(the first, 11/1814/808: it is no",
    ):
        write_mosaic(tmp_path / "dem.tif", FUJI, source_of(server))
    assert not (tmp_path / "dem.tif").exists()


def test_cancelling_stops_between_tiles(server, tmp_path):
    def progress(done):
        if done > 0.3:
            raise Cancelled("enough")

    many = TileRange(11, 1800, 800, 8, 8)
    server.rest = Answer(404)
    with pytest.raises(Cancelled):
        write_mosaic(tmp_path / "dem.tif", many, source_of(server), progress=progress)
    assert len(server.requests) < len(many)


def test_pauses_grow_differ_and_heed_the_server_within_bounds():
    manners = Manners(pause=1, longest_pause=30)
    assert all(0.5 * 2**n <= pause(n + 1, 0, manners) <= 1.5 * 2**n for n in range(4))
    assert len({pause(1, 0, manners) for _ in range(20)}) > 1
    assert pause(1, 7, manners) == 7
    assert pause(1, 3600, manners) == pause(20, 0, manners) == 30


@pytest.mark.parametrize(
    ("header", "seconds"), [("7", 7), ("-1", 0), ("soon", 0), (None, 0), ("9" * 400, math.inf)]
)
def test_retry_after_is_seconds_or_a_date(header, seconds):
    assert retry_after(header) == seconds
    assert retry_after("Fri, 01 Jan 2100 00:00:00 GMT") > 1e9
    assert retry_after("Fri, 01 Jan 1999 00:00:00 GMT") == 0


# The cache


def age(folder, days):
    """Make all files of a folder older."""
    then = time.time() - days * 86400
    for path in Path(folder).rglob("*"):
        if path.is_file():
            os.utime(path, (then, then))


def test_a_second_run_asks_the_server_nothing_until_the_tiles_expire(server, tmp_path):
    server.plan(MIDDLE, Answer(404), Answer(404))
    source = source_of(server, cache=TileCache(tmp_path / "cache", 30))
    first = write_mosaic(tmp_path / "first.tif", FUJI, source)
    assert (first.cached, first.missing, len(server.requests)) == (0, 1, 6)
    second = write_mosaic(tmp_path / "second.tif", FUJI, source)
    assert (second.cached, second.missing, len(server.requests)) == (6, 1, 6)
    assert (tmp_path / "first.tif").read_bytes() == (tmp_path / "second.tif").read_bytes()
    age(tmp_path / "cache", 29)
    assert write_mosaic(tmp_path / "third.tif", FUJI, source).cached == 6
    age(tmp_path / "cache", 31)
    assert write_mosaic(tmp_path / "fourth.tif", FUJI, source).cached == 0
    assert len(server.requests) == 12
    assert write_mosaic(tmp_path / "fifth.tif", FUJI, source).cached == 6


def test_templates_do_not_share_tiles_and_do_not_show_in_the_cache(server, tmp_path):
    cache = TileCache(tmp_path / "cache")
    for key in ("SECRET1", "SECRET2"):
        write_mosaic(
            tmp_path / "dem.tif", FUJI, source_of(server, url=f"{server.url}?key={key}", cache=cache)
        )
    assert len(server.requests) == 12
    names = [str(path.relative_to(tmp_path)) for path in (tmp_path / "cache").rglob("*")]
    assert len([name for name in names if name.endswith("/808")]) == 6
    assert not [name for name in names if "SECRET" in name or "127.0.0.1" in name]


def test_a_cache_that_cannot_be_written_is_named(server, tmp_path):
    (tmp_path / "file").write_text("no folder")
    source = source_of(server, cache=TileCache(tmp_path / "file"))
    with pytest.raises(Exception, match=r"CACHE: .*file can't be written; choose a folder"):
        write_mosaic(tmp_path / "dem.tif", FUJI, source)
