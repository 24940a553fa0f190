"""Pictures: how they are cut over the pieces of a terrain, and what the encoders make of them."""

import numpy as np
import pytest
from osgeo import gdal
from scenery.core import images
from scenery.core.errors import RasterError
from scenery.core.images import (
    RING_SIDE,
    ImageFormat,
    cut_windows,
    decode,
    encode,
    image_mime,
    image_size_of,
    over_color,
)

SIZE = (40000.0, 30000.0)
EVERY = tuple(ImageFormat)


def read_by_gdal(data):
    """Pixels (rows, columns, bands) as GDAL decodes them."""
    gdal.FileFromMemBuffer("/vsimem/test-image", data)
    pixels = gdal.Open("/vsimem/test-image").ReadAsArray()
    gdal.Unlink("/vsimem/test-image")
    return pixels.transpose(1, 2, 0)


def photo(rows=300, columns=400, seed=3):
    """Smooth colours with grain, as of an aerial photograph."""
    y, x = np.mgrid[0:rows, 0:columns] / 40
    smooth = np.stack((np.sin(x + y), np.cos(x - 2 * y), np.sin(2 * x) * np.cos(y)), axis=-1) * 80 + 128
    grain = np.random.default_rng(seed).normal(0, 3, (rows, columns, 1))
    return np.clip(smooth + grain, 0, 255).astype(np.uint8)


def drawing(rows=300, columns=400):
    """Thin antialiased lines of saturated colours on white, in hundreds of shades, as of a map."""
    y, x = np.mgrid[0:rows, 0:columns]
    pixels = np.full((rows, columns, 3), 255.0)
    for number in range(40):
        distance = np.abs((x - 200) * np.sin(number) + (y - 150) * np.cos(number) - 5 * (number % 13))
        color = np.random.default_rng(number).integers(0, 256, 3)
        pixels += (color - pixels) * np.clip(1.2 - distance, 0, 1)[..., None]
    return pixels.round().astype(np.uint8)


def noise_ratio(one, other):
    error = (one.astype(float) - other) ** 2
    return 10 * np.log10(255**2 / max(error.mean(), 1e-9))


# Encoding


def test_png_pixels_are_read_back_by_gdal():
    pixels = np.random.default_rng(0).integers(0, 256, (7, 5, 4), dtype=np.uint8)
    data, mime = encode(pixels, ImageFormat.PNG)
    np.testing.assert_array_equal(read_by_gdal(data), pixels)
    assert mime == "image/png"


@pytest.mark.feature("T6")
@pytest.mark.parametrize("image_format", EVERY)
def test_every_format_is_what_it_says_and_keeps_a_photograph(image_format):
    data, mime = encode(photo(), image_format)
    assert mime == image_mime(data) == (image_format.value or mime)
    assert image_size_of(data) == (400, 300)
    assert noise_ratio(read_by_gdal(data), photo()) > 36


@pytest.mark.parametrize("image_format", EVERY)
def test_an_image_that_is_opaque_everywhere_has_no_alpha(image_format):
    pixels = np.dstack((photo(), np.full((300, 400), 255, np.uint8)))
    assert read_by_gdal(encode(pixels, image_format)[0]).shape == (300, 400, 3)


@pytest.mark.feature("T6")
def test_a_photograph_is_stored_lossily_a_drawing_without_loss():
    lossy, mime = encode(photo())
    assert mime != "image/png" and len(lossy) < len(encode(photo(), ImageFormat.PNG)[0]) / 3
    data, mime = encode(drawing())
    assert mime == "image/png"
    np.testing.assert_array_equal(read_by_gdal(data), drawing())


def test_the_smallest_that_keeps_the_quality_is_taken():
    files = [len(encode(photo(), one)[0]) for one in (ImageFormat.JPEG, ImageFormat.WEBP)]
    assert len(encode(photo())[0]) == min(files)


def test_noise_that_no_lossy_format_keeps_is_stored_as_it_is():
    pixels = np.random.default_rng(0).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    for image_format in (ImageFormat.AUTO, ImageFormat.WEBP):
        np.testing.assert_array_equal(read_by_gdal(encode(pixels, image_format)[0]), pixels)


@pytest.mark.parametrize("image_format", [ImageFormat.AUTO, ImageFormat.PNG, ImageFormat.WEBP])
def test_few_colours_are_kept_exactly(image_format):
    classes = np.random.default_rng(1).integers(0, 256, (40, 3), dtype=np.uint8)
    pixels = classes[np.random.default_rng(2).integers(0, 40, (50, 60))]
    np.testing.assert_array_equal(read_by_gdal(encode(pixels, image_format)[0]), pixels)


@pytest.mark.feature("T6")
@pytest.mark.parametrize("image_format", [ImageFormat.AUTO, ImageFormat.PNG, ImageFormat.WEBP])
def test_transparency_is_kept_exactly(image_format):
    alpha = np.clip(np.mgrid[0:300, 0:400][1] - 70, 0, 255).astype(np.uint8)
    data, mime = encode(np.dstack((photo(), alpha)), image_format)
    assert mime != "image/jpeg"
    np.testing.assert_array_equal(read_by_gdal(data)[..., 3], alpha)
    assert noise_ratio(read_by_gdal(data)[alpha > 200][:, :3], photo()[alpha > 200]) > 36


@pytest.mark.feature("T6")
def test_jpeg_lays_transparency_over_the_colour_beneath():
    pixels = np.zeros((32, 32, 4), np.uint8)
    pixels[:, :16] = (200, 100, 0, 128)
    read = read_by_gdal(encode(pixels, ImageFormat.JPEG, (0, 0, 100))[0])
    np.testing.assert_allclose(read[4:28, 2:8], np.broadcast_to((100, 50, 50), (24, 6, 3)), atol=4)
    np.testing.assert_allclose(read[4:28, 24:], np.broadcast_to((0, 0, 100), (24, 8, 3)), atol=4)


def test_a_format_that_gdal_lacks_becomes_another(monkeypatch):
    monkeypatch.setitem(images.DRIVERS, ImageFormat.WEBP, "NoSuchDriver")
    assert not images.can_encode(ImageFormat.WEBP)
    assert encode(photo(), ImageFormat.WEBP)[1] == "image/jpeg"
    assert encode(photo())[1] == "image/jpeg"
    assert encode(np.dstack((photo(), photo()[..., 0])), ImageFormat.WEBP)[1] == "image/png"


@pytest.mark.parametrize("image_format", EVERY)
def test_the_same_pixels_give_the_same_bytes(image_format):
    assert encode(photo(), image_format) == encode(photo().copy(), image_format)


def test_no_file_is_left_in_memory():
    before = gdal.ReadDir("/vsimem/")
    encode(photo(), ImageFormat.AUTO)
    assert gdal.ReadDir("/vsimem/") == before


def write(bands, kind="PNG", table=None):
    """An image file of bands (b, rows, columns), made by GDAL alone."""
    memory = gdal.GetDriverByName("MEM").Create(
        "",
        bands.shape[2],
        bands.shape[1],
        len(bands),
        gdal.GDT_UInt16 if bands.dtype == np.uint16 else gdal.GDT_Byte,
    )
    memory.WriteArray(bands)
    if table:
        colors = gdal.ColorTable()
        for number, color in enumerate(table):
            colors.SetColorEntry(number, color)
        memory.GetRasterBand(1).SetColorTable(colors)
    gdal.GetDriverByName(kind).CreateCopy("/vsimem/test-write", memory)
    file = gdal.VSIFOpenL("/vsimem/test-write", "rb")
    data = bytes(gdal.VSIFReadL(1, gdal.VSIStatL("/vsimem/test-write").size, file))
    gdal.VSIFCloseL(file)
    gdal.GetDriverByName(kind).Delete("/vsimem/test-write")
    return data


def test_decode_gives_colours_whatever_the_file_stores():
    grey = np.arange(20, dtype=np.uint8).reshape(1, 4, 5)
    np.testing.assert_array_equal(decode(write(grey)), np.stack([grey[0]] * 3, axis=-1))
    palette = [(10, 20, 30, 255), (40, 50, 60, 255)]
    assert decode(write(grey % 2, table=palette))[0, :2].tolist() == [[10, 20, 30], [40, 50, 60]]
    both = np.concatenate((grey, grey + 100))
    assert decode(write(both))[0, 3].tolist() == [3, 3, 3, 103]


def test_what_is_no_image_is_named():
    with pytest.raises(RasterError, match="can't be read"):
        decode(b"no image")
    with pytest.raises(RasterError, match="can't be read"):
        image_size_of(b"no image")
    with pytest.raises(RasterError, match="neither PNG nor JPEG nor WebP"):
        image_mime(b"GIF89a")
    with pytest.raises(RasterError, match="more than 8 bits"):
        decode(write(np.zeros((1, 4, 4), np.uint16)))


def test_pixels_over_a_colour():
    pixels = np.array([[(200, 100, 0, 255), (200, 100, 0, 0), (200, 100, 0, 51)]], np.uint8)
    assert over_color(pixels, (0, 0, 100)).tolist() == [[[200, 100, 0], [0, 0, 100], [40, 20, 80]]]


# Windows


def pieces(columns, rows, offset=(0.0, 0.0)):
    """Equal pieces over the extent, or over one beside it."""
    x = offset[0] + np.linspace(-SIZE[0] / 2, SIZE[0] / 2, columns + 1)
    z = offset[1] + np.linspace(-SIZE[1] / 2, SIZE[1] / 2, rows + 1)
    return [(x[c], z[r], x[c + 1], z[r + 1]) for r in range(rows) for c in range(columns)]


def ring(count):
    """Blocks as large as the extent around it."""
    reach = range(-(count // 2), count // 2 + 1)
    places = [(i, j) for j in reach for i in reach if (i, j) != (0, 0)]
    return [box for i, j in places for box in pieces(1, 1, (i * SIZE[0], j * SIZE[1]))]


def quads(box, depth, focus):
    """The leaves of a quad tree about a point."""
    west, north, east, south = box
    if not (depth and west <= focus[0] <= east and north <= focus[1] <= south):
        return [box]
    x, z = (west + east) / 2, (north + south) / 2
    parts = (west, north, x, z), (x, north, east, z), (west, z, x, south), (x, z, east, south)
    return [leaf for part in parts for leaf in quads(part, depth - 1, focus)]


def clippings(seed):
    """Boxes of odd sizes that overlap, as those of clipped pieces do."""
    generator = np.random.default_rng(seed)
    middle = generator.uniform(-1, 1, (200, 2)) * (20000, 15000)
    reach = generator.exponential(1500, (200, 2))
    low, high = np.maximum(middle - reach, (-20000, -15000)), np.minimum(middle + reach, (20000, 15000))
    return [tuple(box) for box in np.hstack((low, high)).tolist()]


def first_window(windows, box):
    """The window that a piece is drawn with: the first that holds its centre."""
    x, z = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return next(w for w in windows if w.extent[0] <= x <= w.extent[2] and w.extent[1] <= z <= w.extent[3])


TERRAINS = {
    "plane": pieces(1, 1),
    "blocks": pieces(9, 7),
    "many": pieces(33, 31),
    "ring": pieces(9, 7) + ring(3),
    "wide ring": pieces(2, 2) + ring(9),
    "quads": quads((-20000.0, -15000.0, 20000.0, 15000.0), 8, (1000, 777)),
    **{f"clipped {seed}": clippings(seed) for seed in range(6)},
}


@pytest.mark.feature("T5")
@pytest.mark.parametrize("pixels", [100, 1024, 4096, 5000, 16384])
@pytest.mark.parametrize("terrain", TERRAINS)
def test_every_piece_lies_whole_in_the_first_window_that_holds_its_centre(terrain, pixels):
    boxes = TERRAINS[terrain]
    windows = cut_windows(boxes, SIZE, pixels)
    assert max(max(window.shape) for window in windows) <= 4096
    for box in boxes:
        west, north, east, south = first_window(windows, box).extent
        assert (
            west - 0.01 <= box[0]
            and north - 0.01 <= box[1]
            and box[2] <= east + 0.01
            and box[3] <= south + 0.01
        )


def test_a_small_drape_is_one_window_over_the_extent_exactly():
    (window,) = cut_windows(pieces(9, 7), SIZE, 1024)
    assert (window.extent, window.shape) == ((-20000, -15000, 20000, 15000), (1024, 768))


def test_windows_of_a_large_drape_share_one_lattice_and_overlap_by_a_margin():
    windows = cut_windows(pieces(33, 31), SIZE, 16384)
    pixel = 40000 / 16384
    assert len(windows) > 12
    for window in windows:
        assert window.pixel == pixel and not window.limited
        steps = np.array([(window.west + 20000) / pixel, (window.north + 15000) / pixel])
        np.testing.assert_allclose(steps, steps.round(), atol=1e-6)
    for box in pieces(33, 31):
        window = first_window(windows, box)
        inner = box[0] - window.extent[0], box[1] - window.extent[1], window.extent[2] - box[2]
        assert min(*inner, window.extent[3] - box[3]) >= 7.99 * pixel


def test_a_piece_too_large_for_one_image_gets_coarser_pixels():
    (window,) = cut_windows(pieces(1, 1), SIZE, 16384)
    assert (window.shape, window.limited) == ((4096, 3072), True)
    assert window.extent == (-20000, -15000, 20000, 15000)


def test_surroundings_get_fewer_pixels_a_block():
    boxes = pieces(9, 7) + ring(3)
    windows = cut_windows(boxes, SIZE, 4096)
    assert {round(first_window(windows, box).pixel, 1) for box in ring(3)} == {round(40000 / RING_SIDE, 1)}
    assert first_window(windows, boxes[0]).pixel == pytest.approx(40000 / 4096, rel=0.01)
    assert len(cut_windows(boxes, SIZE, RING_SIDE)) == 1
