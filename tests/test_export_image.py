"""Pictures of a page without a display."""

from __future__ import annotations

import os
import tempfile
import time

import numpy as np
import psutil
import pytest
from osgeo import gdal
from scenery.core.browser import find_browser
from scenery.core.browser_command import screenshot
from scenery.core.errors import Cancelled, OutputError, ParameterError
from scenery.core.export_image import Picture, capture, draw_by_command, parse_view
from scenery.core.frame import make_frame, spatial_reference
from scenery.core.header import Header
from scenery.core.labels import Labels
from scenery.core.layer_part import write_layer
from scenery.core.objects import Lines, Objects
from scenery.core.part import read_part
from scenery.core.png import PngWriter
from scenery.core.raster import Grid
from scenery.core.scene import Scene, write_folder, write_page
from scenery.core.terrain import Sides, build_terrain
from scenery.core.terrain_part import write_terrain
from scenery.core.view import Camera

PAGE = """<!doctype html><title>t</title><style>body {{ margin: 0; background: #205080 }}</style>
<canvas id="c" width="40" height="30" style="display: block"></canvas>
<script>{script}</script></body>"""

VERBS = "setPanels() {}, setTile() {}, setBackground() {}, setView() {}, labels() {}"
READY_LATER = f"""
const gl = document.getElementById("c").getContext("webgl2");
window.scenery = {{ {VERBS}, ready: new Promise((done) => setTimeout(() => {{
  gl.clearColor(1, 0, 0, 1); gl.clear(gl.COLOR_BUFFER_BIT); done();
}}, 300)) }};"""
CENTRE, HALF = (300500.0, 3900400.0), (500.0, 400.0)


def written(folder, script):
    path = folder / "a page ä.html"
    path.write_text(PAGE.format(script=script), encoding="utf-8")
    return path


def pixels_of(png):
    """(rows, columns, 3 or 4) int16."""
    return gdal.Open(str(png)).ReadAsArray().transpose(1, 2, 0).astype(np.int16)


def children():
    """The ids of this process's children."""
    return {child.pid for child in psutil.Process(os.getpid()).children(recursive=True)}


@pytest.fixture
def browsers_folder(tmp_path, monkeypatch):
    """Where a browser has its profile while it runs."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture(scope="module")
def part(tmp_path_factory):
    """A flat terrain of 1000 × 800 m at 100 m, in one known colour, with a wave along its northern edge."""
    west, south = CENTRE[0] - HALF[0], CENTRE[1] - HALF[1]
    frame = make_frame(
        spatial_reference("EPSG:32654"), (west, south, west + 2 * HALF[0], south + 2 * HALF[1])
    )
    heights = np.full((41, 51), 100.0)
    heights[:8] += 60 * np.sin(np.arange(51) / 4)
    terrain = build_terrain(heights, frame, Grid(frame.extent, 51, 41))
    terrain.color, terrain.sides = "#3070c0", Sides(0.0, "#a02020")
    path = tmp_path_factory.mktemp("parts") / "terrain.glb"
    with open(path, "wb") as file:
        write_terrain(file, Header("terrain", "Plain", frame), terrain)
    return read_part(path)


@pytest.fixture(scope="module")
def scene(part, tmp_path_factory):
    path = tmp_path_factory.mktemp("scenes") / "scene.html"
    write_page(Scene("Plain", [part]), path)
    return path


ABOVE = Camera((*CENTRE, 1600.0), (*CENTRE, 100.0), (0.0, 1.0, 0.0))  # north is up


def seen_from_above(x, y, width, height):
    """The pixel of a place 100 m high seen from 1500 m above it: the lens is 38° high."""
    scale = height / 2 / np.tan(np.radians(19)) / 1500
    return width / 2 + (x - CENTRE[0]) * scale, height / 2 - (y - CENTRE[1]) * scale


# What is in the picture


@pytest.mark.feature("W8")
@pytest.mark.parametrize("size", [(321, 123), (1, 1), (700, 500)])
def test_picture_is_as_large_as_asked_for(scene, tmp_path, size):
    capture(scene, tmp_path / "page.png", Picture(*size))
    assert pixels_of(tmp_path / "page.png").shape == (size[1], size[0], 3)


@pytest.mark.feature("W8")
def test_picture_shows_the_page_when_it_is_ready(tmp_path):
    capture(written(tmp_path, READY_LATER), tmp_path / "page.png", Picture(321, 123))
    pixels = pixels_of(tmp_path / "page.png")
    assert pixels.shape == (123, 321, 3)
    assert tuple(pixels[10, 10]) == (255, 0, 0)
    assert tuple(pixels[100, 300]) == (0x20, 0x50, 0x80)


@pytest.mark.feature("W8")
def test_a_view_puts_places_where_the_lens_does(scene, tmp_path):
    """A level surface in full light has exactly its own colour, up to its edges."""
    width, height = 640, 480
    capture(scene, tmp_path / "above.png", Picture(width, height, ABOVE))
    pixels = pixels_of(tmp_path / "above.png")
    (west, south), (east, north) = (
        (sign * HALF[0] + CENTRE[0], sign * HALF[1] * share + CENTRE[1])
        for sign, share in ((-1, 1), (1, 0.4))
    )
    inside = [
        (west + 12, south + 12),
        (east - 12, south + 12),
        (*CENTRE,),
        (west + 12, north),
        (east - 12, north),
    ]
    for x, y in inside:
        column, row = seen_from_above(x, y, width, height)
        assert np.abs(pixels[int(row), int(column)] - (0x30, 0x70, 0xC0)).max() <= 1
    for x, y in ((west - 12, south + 50), (east + 12, south + 50), (CENTRE[0], south - 12)):
        column, row = seen_from_above(x, y, width, height)
        assert np.abs(pixels[int(row), int(column)] - (0x30, 0x70, 0xC0)).max() > 30


@pytest.mark.feature("W8")
def test_tiles_are_one_picture(scene, tmp_path):
    """Cut into tiles of every rest, the picture is the same but for the rounding of a few pixels at edges."""
    view = Camera((300900.0, 3899700.0, 500.0), (300450.0, 3900450.0, 90.0))
    capture(scene, tmp_path / "one.png", Picture(700, 500, view))
    capture(scene, tmp_path / "tiles.png", Picture(700, 500, view), tile=192)
    one, tiles = pixels_of(tmp_path / "one.png"), pixels_of(tmp_path / "tiles.png")
    difference = np.abs(one - tiles).max(axis=2)
    assert (difference > 2).mean() < 1e-3
    # The seams are no worse than the rest.
    seams = [difference[191::192], difference[192::192], difference[:, 191::192].T, difference[:, 192::192].T]
    assert np.mean(np.concatenate([seam.ravel() for seam in seams]) > 2) < 1e-3


@pytest.mark.feature("W8")
def test_objects_and_labels_are_whole_in_tiles(part, tmp_path):
    """Lines as wide on the screen as ever, labels laid out over the whole picture."""
    count = 5
    places = np.column_stack((np.linspace(-450, 450, count), np.full(count, 160.0), np.zeros(count)))
    labels = Labels(
        np.arange(count),
        [f"Place {number}" for number in range(count)],
        places,
        np.full(count, 30, np.float32),
        np.full(count, 16, np.float32),
        np.tile(np.array([20, 20, 20, 255], np.uint8), (count, 1)),
    )
    way = np.column_stack((places[:, 0], np.full(count, 110.0), np.linspace(-300, 300, count)))
    lines = Lines(way, np.array([0, count]), np.array([0]), np.full(count, 5, np.float32))
    built = Objects(np.ones(count, bool), places, lines=[lines])
    header = Header("points", "Places", part.header.frame)
    colors = np.tile(np.array([230, 60, 20, 255], np.uint8), (count, 1, 1))
    with open(tmp_path / "places.glb", "wb") as file:
        write_layer(file, header, built, colors, [], labels)
    page = tmp_path / "places.html"
    write_page(Scene("Places", [part, read_part(tmp_path / "places.glb")]), page)
    capture(page, tmp_path / "one.png", Picture(900, 500))
    capture(page, tmp_path / "tiles.png", Picture(900, 500), tile=256)
    one, tiles = pixels_of(tmp_path / "one.png"), pixels_of(tmp_path / "tiles.png")
    assert (np.abs(one - (230, 60, 20)).max(axis=2) < 40).sum() > 1000  # the line
    assert (one.max(axis=2) < 60).sum() > 300  # the letters
    assert (np.abs(one - tiles).max(axis=2) > 4).mean() < 1e-3


def test_the_first_view_is_the_same_in_tiles(scene, tmp_path):
    capture(scene, tmp_path / "one.png", Picture(600, 400, panels=True))
    capture(scene, tmp_path / "tiles.png", Picture(600, 400, panels=True), tile=256)
    assert (np.abs(pixels_of(tmp_path / "one.png") - pixels_of(tmp_path / "tiles.png")) > 2).mean() < 2e-3


@pytest.mark.feature("W8")
def test_a_picture_may_be_larger_than_any_canvas(scene, tmp_path):
    capture(scene, tmp_path / "wide.png", Picture(17000, 300, ABOVE))
    pixels = pixels_of(tmp_path / "wide.png")
    assert pixels.shape == (300, 17000, 3)
    column, row = seen_from_above(*CENTRE, 17000, 300)
    assert np.abs(pixels[int(row), int(column)] - (0x30, 0x70, 0xC0)).max() <= 1


@pytest.mark.feature("W8")
def test_a_transparent_picture_has_nothing_around_the_model(scene, tmp_path):
    capture(scene, tmp_path / "above.png", Picture(640, 480, ABOVE, transparent=True))
    pixels = pixels_of(tmp_path / "above.png")
    opaque = np.array([0x30, 0x70, 0xC0, 255])
    column, row = seen_from_above(*CENTRE, 640, 480)
    assert np.abs(pixels[int(row), int(column)] - opaque).max() <= 1
    assert (pixels[:20, :20, 3] == 0).all()
    # Laid over any colour it is what the page shows: the model's edges are blended.
    share = pixels[..., 3:] / 255
    assert 0.2 < share[(share > 0) & (share < 1)].mean() < 0.8


def test_panels_are_in_the_picture_when_asked_for(scene, tmp_path):
    capture(scene, tmp_path / "without.png", Picture(1000, 600, ABOVE))
    capture(scene, tmp_path / "with.png", Picture(1000, 600, ABOVE, panels=True))
    changed = np.abs(pixels_of(tmp_path / "with.png") - pixels_of(tmp_path / "without.png")).max(axis=2) > 8
    _, columns = np.nonzero(changed)
    assert changed[20:60, 20:250].mean() > 0.9  # the panel with the title
    assert not changed[300:, 300:900].any()
    assert columns.max() > 900  # the buttons


@pytest.mark.feature("W8")
def test_a_scene_folder_is_drawn_as_its_page_is(part, scene, tmp_path):
    write_folder(Scene("Plain", [part]), tmp_path / "site")
    capture(scene, tmp_path / "page.png", Picture(320, 240))
    capture(tmp_path / "site", tmp_path / "site.png", Picture(320, 240))
    np.testing.assert_array_equal(pixels_of(tmp_path / "page.png"), pixels_of(tmp_path / "site.png"))


# Without pipes


def test_the_command_line_draws_the_same_picture(part, scene, tmp_path):
    write_folder(Scene("Plain", [part]), tmp_path / "site")
    for transparent in (False, True):
        picture = Picture(420, 300, ABOVE, transparent)
        capture(scene, tmp_path / "pipe.png", picture)
        for page in (scene, tmp_path / "site" / "index.html"):
            (rows,) = draw_by_command(find_browser(), page, picture, 60, lambda done: None, 2048)
            np.testing.assert_array_equal(rows, pixels_of(tmp_path / "pipe.png"))


def test_the_command_line_waits_for_the_scene(tmp_path):
    page = written(tmp_path, READY_LATER.replace("300)", "3000)"))
    (rows,) = draw_by_command(find_browser(), page, Picture(300, 200), 60, lambda done: None, 2048)
    assert tuple(rows[10, 10]) == (255, 0, 0)


def test_the_command_line_names_what_the_page_threw(tmp_path):
    page = written(tmp_path, "window.scenery = { ready: Promise.reject(new Error('WebGL 2 is missing')) }")
    with pytest.raises(OutputError, match="^WebGL 2 is missing$"):
        list(draw_by_command(find_browser(), page, Picture(300, 200), 60, lambda done: None, 2048))


def test_the_command_line_ends_in_time(tmp_path):
    page = written(tmp_path, "window.scenery = { ready: new Promise(() => 0) }")
    before = children()
    with pytest.raises(OutputError, match="not ready in time"):
        screenshot(find_browser(), page, "window.scenery.ready", (300, 200), 6, lambda: None)
    time.sleep(1)
    assert {child for child in children() - before if psutil.Process(child).status() != "zombie"} == set()


def test_the_command_line_refuses_what_needs_tiles(scene):
    with pytest.raises(
        ParameterError, match="WIDTH, HEIGHT: on this system a picture has at most 4096 pixels"
    ):
        list(draw_by_command(find_browser(), scene, Picture(5000, 200), 60, lambda done: None, 2048))


# What goes wrong


@pytest.mark.parametrize(
    "script, reason",
    [
        ("window.scenery = { ready: Promise.reject(new Error('WebGL 2 is missing')) }", "WebGL 2 is missing"),
        ("", "it is not a page made by Scenery"),
        (
            "window.scenery = { ready: Promise.resolve() }",
            "an older Scenery made it; assemble the scene again",
        ),
    ],
)
def test_failure_of_the_page_is_one_sentence(tmp_path, script, reason):
    (tmp_path / "page.png").write_text("before")
    with pytest.raises(OutputError, match=rf"^The page .*a page ä\.html can't be drawn: {reason}\.$"):
        capture(written(tmp_path, script), tmp_path / "page.png")
    assert (tmp_path / "page.png").read_text() == "before"


def test_a_damaged_page_is_one_sentence(scene, tmp_path):
    text = scene.read_text(encoding="utf-8")
    start = text.index('id="chunk-0">') + 13
    (tmp_path / "damaged.html").write_text(text[:start] + "AAAA" + text[start + 400 :], encoding="utf-8")
    with pytest.raises(OutputError, match=r"damaged\.html can't be drawn: .+\.$"):
        capture(tmp_path / "damaged.html", tmp_path / "page.png", Picture(200, 100))
    assert not (tmp_path / "page.png").exists()


def test_page_that_is_never_ready_ends_in_time(tmp_path):
    page = written(tmp_path, "window.scenery = { ready: new Promise(() => 0) }")
    with pytest.raises(OutputError, match="not ready in time"):
        capture(page, tmp_path / "page.png", timeout=8)


def test_missing_page_is_named(tmp_path):
    with pytest.raises(ParameterError, match="none.html does not exist"):
        capture(tmp_path / "none.html", tmp_path / "page.png")


def test_browser_that_ends_at_once_is_named(tmp_path):
    with pytest.raises(OutputError, match="/false ended unasked"):
        capture(written(tmp_path, ""), tmp_path / "page.png", browser="false")


def test_given_browser_must_exist():
    with pytest.raises(ParameterError, match="BROWSER: /no/such/program can't be run"):
        find_browser("/no/such/program")


def test_without_a_browser_one_sentence_says_how_to_get_one(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ParameterError, match=r"install one, for instance from www\.google\.com/chrome"):
        find_browser()


def test_no_browser_and_no_folder_of_its_stays_behind(browsers_folder, tmp_path):
    before = children()
    page = written(tmp_path, f"window.scenery = {{ {VERBS}, ready: Promise.resolve() }}")
    capture(page, tmp_path / "page.png")
    assert children() == before
    assert list(browsers_folder.iterdir()) == []


def test_a_browser_that_is_killed_is_named_and_nothing_stays(scene, browsers_folder, tmp_path):
    before = children()

    def kill(done):
        for child in children() - before if done else ():
            psutil.Process(child).kill()

    with pytest.raises(OutputError, match="ended unasked|crashed"):
        capture(scene, tmp_path / "page.png", Picture(600, 400), progress=kill, tile=200)
    assert not (tmp_path / "page.png").exists()
    assert children() == before
    assert list(browsers_folder.iterdir()) == []


def test_cancelling_ends_the_browser_at_once(browsers_folder, tmp_path):
    page = written(tmp_path, "window.scenery = { ready: new Promise(() => 0) }")
    before, started = children(), []

    def cancel(done):
        started.append(time.monotonic())
        if started[-1] - started[0] > 4:
            raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled):
        capture(page, tmp_path / "page.png", progress=cancel)
    assert children() == before
    assert list(browsers_folder.iterdir()) == []
    assert not (tmp_path / "page.png").exists()


# Views and files


@pytest.mark.parametrize("text", ["1,2,3", "1,2,3,4,5", "1,2,3,4,5,6,7", "1,2,3,4,5,nan"])
def test_what_is_no_view_is_refused(text):
    with pytest.raises(ParameterError, match="VIEW: “.*” is no view"):
        parse_view(text)


def test_a_view_is_camera_target_and_perhaps_what_is_up():
    assert parse_view("1, 2,3,4.5,5,-6") == Camera((1, 2, 3), (4.5, 5, -6), (0, 0, 1))
    assert parse_view("1,2,3,4,5,6,0,1,0") == Camera((1, 2, 3), (4, 5, 6), (0, 1, 0))
    assert parse_view(" From the harbour, 1943 ") == "From the harbour, 1943"
    with pytest.raises(ParameterError, match="VIEW: the camera is where the target is"):
        parse_view("1,2,3,1,2,3")


@pytest.mark.parametrize("channels", [3, 4])
def test_a_png_written_in_bands_is_read_by_another_library(tmp_path, channels):
    pixels = np.random.default_rng(0).integers(0, 256, (70, 33, channels)).astype(np.uint8)
    with open(tmp_path / "bands.png", "wb") as file:
        writer = PngWriter(file, 33, 70, channels)
        for start, end in ((0, 1), (1, 64), (64, 70)):
            writer.add(pixels[start:end])
        writer.finish()
    np.testing.assert_array_equal(pixels_of(tmp_path / "bands.png"), pixels)
