"""What a page wears: its logo, accent colour, background picture, and what links to it show."""

import re

import numpy as np
import pytest
from osgeo import gdal
from pages import open_scene, pixels, run
from scenes import build_parts, settle

HOSTILE = '"><img src=x onerror=alert(1)>'


def picture(path, bands):
    """An image file of (bands, rows, columns) bytes."""
    bands = np.ascontiguousarray(bands, np.uint8)
    made = gdal.GetDriverByName("MEM").Create("", bands.shape[2], bands.shape[1], len(bands))
    made.WriteArray(bands)
    gdal.GetDriverByName("PNG").CreateCopy(str(path), made)
    return str(path)


def halves(left, right, rows, columns):
    """A picture of two colours beside each other."""
    bands = np.zeros((3, rows, columns))
    bands[:, :, : columns // 2] = np.array(left)[:, None, None]
    bands[:, :, columns // 2 :] = np.array(right)[:, None, None]
    return bands


@pytest.fixture(scope="module")
def part(qgis, tmp_path_factory):
    return build_parts(tmp_path_factory.mktemp("parts"))[:1]


@pytest.fixture
def assemble(part, tmp_path):
    def assembled(name="scene.html", **parameters):
        return run("assemblescene", PARTS=part, OUTPUT=str(tmp_path / name), **parameters)

    return assembled


def contrast(one, other):
    """The contrast ratio of WCAG 2.2."""

    def luminance(color):
        shares = [value / 255 for value in color]
        linear = [s / 12.92 if s <= 0.03928 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
        return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear))

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("accent", ["#ffee00", "#000040", "#808080", "#d2174a"])
def test_the_accent_is_readable_in_light_and_dark(browser, assemble, accent):
    page = open_scene(browser, assemble(ACCENT=accent))
    ratios, accents = [], []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        colors = page.evaluate(
            """() => ['accent', 'on-accent', 'paper'].map((name) => {
              const canvas = new OffscreenCanvas(1, 1).getContext('2d');
              canvas.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(`--${name}`);
              canvas.fillRect(0, 0, 1, 1);
              return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
            })"""
        )
        accents.append(colors[0])
        ratios += [contrast(colors[0], colors[1]), contrast(colors[0], colors[2])]
    assert min(ratios) >= 4.5
    given = [int(accent[i : i + 2], 16) for i in (1, 3, 5)]
    # One that can be read stays as it is.
    for used, paper in zip(accents, ((247, 247, 247), (31, 36, 41))):
        assert (used == given) == (contrast(given, paper) >= 4.5)
    page.record.assert_clean()
    page.context.close()


def test_a_logo_is_beside_the_title(browser, assemble, tmp_path):
    logo = picture(tmp_path / "logo.png", halves((200, 0, 0), (0, 0, 200), 20, 40))
    page = open_scene(browser, assemble(LOGO=logo))
    box = page.get_by_role("img", name="Logo").bounding_box()
    shot = pixels(page)
    y = int(box["y"] + box["height"] / 2)
    for share, color in ((0.25, (200, 0, 0)), (0.75, (0, 0, 200))):
        assert np.abs(shot[y, int(box["x"] + share * box["width"])].astype(int) - color).max() <= 2
    page.record.assert_clean()
    page.context.close()


@pytest.mark.feature("W2")
def test_a_picture_behind_the_scene_covers_the_page(browser, assemble, tmp_path):
    image = picture(tmp_path / "behind.png", halves((210, 120, 40), (40, 120, 210), 60, 60))
    page = open_scene(browser, assemble(BACKGROUND_IMAGE=image))
    page.evaluate("window.scenery.setPanels(false)")
    settle(page)
    shot = pixels(page).astype(int)
    # Corners, which the model does not reach; the seam is in the middle whatever the shape of the window.
    assert np.abs(shot[5, 100] - (210, 120, 40)).max() <= 2
    assert np.abs(shot[5, 465] - (210, 120, 40)).max() <= 2
    assert np.abs(shot[5, 495] - (40, 120, 210)).max() <= 2
    tiles = []
    for left in (0, 480):
        tile = {"picture": [960, 600], "left": left, "top": 0, "width": 480, "height": 600}
        page.evaluate("tile => window.scenery.setTile(tile)", tile)
        settle(page)
        tiles.append(pixels(page)[:, left : left + 480])
    whole = np.concatenate(tiles, axis=1).astype(int)
    assert np.abs(whole[5] - shot[5]).max() <= 2
    page.record.assert_clean()
    page.context.close()


@pytest.mark.feature("W2")
def test_a_panorama_turns_with_the_camera(browser, assemble, tmp_path):
    image = picture(tmp_path / "sky.png", halves((210, 120, 40), (40, 120, 210), 64, 128))
    page = open_scene(browser, assemble(BACKGROUND_IMAGE=image))
    page.evaluate("window.scenery.setPanels(false)")
    seen = []
    for east in (-3000, 3000):  # looking west, looking east: north is in the middle
        page.evaluate(
            "east => window.scenery.setView({ camera: [301000 - east, 3901000, 300], target: [301000 + east, 3901000, 300] })",
            east,
        )
        settle(page)
        seen.append(pixels(page)[30, 480].astype(int))
    assert np.abs(seen[0] - (210, 120, 40)).max() <= 2
    assert np.abs(seen[1] - (40, 120, 210)).max() <= 2
    page.record.assert_clean()
    page.context.close()


def meta(text, name):
    """The content of a page's meta elements of a name."""
    return re.findall(rf'<meta (?:property|name)="{name}" content="([^"]*)">', text)


@pytest.mark.feature("X9")
def test_links_to_a_folder_show_its_poster(assemble, tmp_path):
    poster = picture(tmp_path / "poster.png", halves((9, 9, 9), (99, 99, 99), 20, 40))
    given = {"TITLE": "A “plain”", "DESCRIPTION": HOSTILE, "POSTER": poster}
    index = assemble("site.html", FORMAT=1, ADDRESS="https://www.example.org/plain", **given)
    text = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    (image,) = meta(text, "og:image")
    assert image.startswith("https://www.example.org/plain/data/")
    assert (tmp_path / "site" / "data" / image.rpartition("/")[2]).read_bytes() == (
        tmp_path / "poster.png"
    ).read_bytes()
    assert meta(text, "og:url") == ["https://www.example.org/plain/"]
    assert meta(text, "og:title") == ["A “plain”"]
    assert meta(text, "og:description") == ["&#34;&gt;&lt;img src=x onerror=alert(1)&gt;"]
    assert index.endswith("site.html")
    one = (tmp_path / "one.html") if assemble("one.html", **given) else None
    assert meta(one.read_text(encoding="utf-8"), "og:image") == []  # no picture beside it


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"ACCENT": "mud"}, "ACCENT: “mud” is no colour"),
        ({"LOGO": "/nowhere.png"}, "LOGO: /nowhere.png can't be read"),
        ({"ADDRESS": "javascript:alert(1)"}, "ADDRESS: .* is no address of a page"),
        ({"ADDRESS": 'https://x.org/"onload=alert(1)'}, "ADDRESS: .* is no address of a page"),
        ({"BACKGROUND_IMAGE": "/nowhere.png"}, "BACKGROUND_IMAGE: /nowhere.png can't be read"),
        ({"BACKGROUND_IMAGE": __file__}, r"BACKGROUND_IMAGE: .*test_branding\.py is no picture"),
    ],
)
def test_bad_input_gets_one_sentence(assemble, parameters, sentence):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=sentence):
        assemble("bad.html", **parameters)
