"""Pictures of a page without a display."""

from __future__ import annotations

import os

import pytest
from osgeo import gdal
from scenery.core.errors import OutputError, ParameterError
from scenery.core.export_image import capture, find_browser

PAGE = """<!doctype html><title>t</title><style>body {{ margin: 0; background: #205080 }}</style>
<canvas id="c" width="40" height="30" style="display: block"></canvas>
<script>{script}</script>"""

READY_LATER = """
const gl = document.getElementById("c").getContext("webgl2");
window.scenery = { ready: new Promise((done) => setTimeout(() => {
  gl.clearColor(1, 0, 0, 1); gl.clear(gl.COLOR_BUFFER_BIT); done();
}, 300)) };"""


def write_page(folder, script):
    path = folder / "a page ä.html"
    path.write_text(PAGE.format(script=script), encoding="utf-8")
    return path


@pytest.mark.feature("W8")
def test_picture_shows_the_page_when_it_is_ready(tmp_path):
    capture(write_page(tmp_path, READY_LATER), tmp_path / "page.png", width=321, height=123)
    pixels = gdal.Open(str(tmp_path / "page.png")).ReadAsArray()
    assert pixels.shape[1:] == (123, 321)
    assert tuple(pixels[:3, 10, 10]) == (255, 0, 0)
    assert tuple(pixels[:3, 100, 300]) == (0x20, 0x50, 0x80)


def test_failure_of_the_page_is_one_sentence(tmp_path):
    page = write_page(tmp_path, "window.scenery = { ready: Promise.reject(new Error('WebGL 2 is missing')) }")
    with pytest.raises(OutputError, match=r"can't be drawn: WebGL 2 is missing\.$"):
        capture(page, tmp_path / "page.png")
    assert not (tmp_path / "page.png").exists()


def test_page_of_another_maker_is_refused(tmp_path):
    with pytest.raises(OutputError, match="not a page made by Scenery"):
        capture(write_page(tmp_path, ""), tmp_path / "page.png")


def test_page_that_is_never_ready_ends_in_time(tmp_path):
    page = write_page(tmp_path, "window.scenery = { ready: new Promise(() => 0) }")
    with pytest.raises(OutputError, match="not ready in time"):
        capture(page, tmp_path / "page.png", timeout=8)


def test_missing_page_is_named(tmp_path):
    with pytest.raises(ParameterError, match="none.html does not exist"):
        capture(tmp_path / "none.html", tmp_path / "page.png")


def test_browser_that_ends_at_once_is_named(tmp_path):
    with pytest.raises(OutputError, match="/false ended unasked"):
        capture(write_page(tmp_path, ""), tmp_path / "page.png", browser="false")


def test_given_browser_must_exist():
    with pytest.raises(ParameterError, match="BROWSER: /no/such/program can't be run"):
        find_browser("/no/such/program")


def test_no_browser_stays_behind(tmp_path):
    before = children()
    capture(write_page(tmp_path, "window.scenery = { ready: Promise.resolve() }"), tmp_path / "page.png")
    assert children() == before


def children():
    """The ids of this process's children."""
    import psutil

    return {child.pid for child in psutil.Process(os.getpid()).children(recursive=True)}
