"""The scene's light, air, background and plane as pixels."""

import numpy as np
import pytest
from pages import open_scene, pick, pixels, project, run
from scenes import GREY, GROUND, MIDDLE, TOP, TOWER, build_parts, look, settle

SHADED = 25  # levels that a shadow is darker at least
AFTERNOON = "2026-06-21T16:00+09:00"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("scenes")


@pytest.fixture(scope="module")
def parts(qgis, folder):
    return build_parts(folder)


@pytest.fixture
def show(browser, parts, folder):
    """A function that opens the scene with parameters of Assemble scene."""
    pages = []

    def opened(**parameters):
        path = folder / f"scene-{len(list(folder.glob('scene-*')))}.html"
        pages.append(open_scene(browser, run("assemblescene", PARTS=parts, OUTPUT=str(path), **parameters)))
        return pages[-1]

    yield opened
    for page in pages:
        page.record.assert_clean()
        page.context.close()


def above(page, height=3000):
    """Look straight down on the middle."""
    look(page, [MIDDLE[0], MIDDLE[1] - 1, height], [*MIDDLE, 0])


def color_at(page, *place):
    px, py = project(page, *place)
    return pixels(page)[round(py), round(px)].astype(int)


def linear(color):
    """sRGB levels as linear light (IEC 61966-2-1)."""
    share = color / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def rgb(color):
    return np.array([int(color[at : at + 2], 16) for at in (1, 3, 5)])


@pytest.mark.feature("W2")
def test_a_tower_casts_its_shadow_away_from_the_sun_as_far_as_the_sun_is_low(show):
    page = show(SUN=AFTERNOON)
    above(page)
    sun = page.evaluate("() => JSON.parse(document.getElementById('scene').textContent).world.sun")
    angle = np.radians(sun["azimuth"])
    away = -np.array([np.sin(angle), np.cos(angle)])
    length = (TOP - GROUND) / np.tan(np.radians(sun["elevation"]))
    middle, lit = np.array(MIDDLE), color_at(page, *(MIDDLE - away * 3 * TOWER), GROUND)
    for share, dark in ((0.6, True), (0.85, True), (1.4, False)):
        place = middle + away * (length * share + (0 if dark else TOWER))
        drop = (lit - color_at(page, *place, GROUND)).min()
        assert (drop > SHADED) == dark, (share, drop)
    np.testing.assert_allclose(lit, rgb(GREY), atol=40)


@pytest.mark.feature("W2")
def test_a_shadow_has_a_soft_edge(show):
    """Across it the light grows in steps, without going back."""
    page = show(SUN=AFTERNOON)
    above(page, 900)
    sun = page.evaluate("() => JSON.parse(document.getElementById('scene').textContent).world.sun")
    angle = np.radians(sun["azimuth"])
    away, aside = -np.array([np.sin(angle), np.cos(angle)]), np.array([np.cos(angle), -np.sin(angle)])
    length = (TOP - GROUND) / np.tan(np.radians(sun["elevation"]))
    start = np.array(MIDDLE) + away * length * 0.6
    ends = [project(page, *(start + aside * TOWER * share), GROUND) for share in (0, 1.2)]
    across = np.linspace(*ends, int(np.linalg.norm(np.subtract(*ends))))
    shades = pixels(page).astype(int)[across[:, 1].astype(int), across[:, 0].astype(int), 1]
    dark, light = shades[:5].max(), shades[-5:].min()
    edge = shades[(shades > dark + 3) & (shades < light - 3)]
    assert light - dark > SHADED
    assert 2 <= len(edge) <= 20
    assert (np.diff(shades) > -3).all()


@pytest.mark.feature("W2")
def test_a_hill_casts_a_shadow_only_in_real_sunlight(browser, qgis, folder):
    from rasters import write_raster

    heights = np.full((80, 80), 10.0)
    heights[35:45, 35:45] = 400
    dem = write_raster(folder / "block.tif", heights, (300000.0, 3900000.0, 304000.0, 3904000.0))
    part = run("buildterrain", DEM=dem, COLOR=GREY, OUTPUT=str(folder / "block.glb"))
    shades = {}
    for name, sun in (("map", {}), ("evening", {"SUN": "2026-06-21T17:00+09:00"})):
        page = open_scene(
            browser, run("assemblescene", PARTS=[part], OUTPUT=str(folder / f"{name}.html"), **sun)
        )
        look(page, [302000, 3901999, 6000], [302000, 3902000, 0])
        # 600 m east of the block, and west of it where the sun shines
        shades[name] = [color_at(page, 302000 + x, 3902000 - 100, 10).mean() for x in (600, -900)]
        page.record.assert_clean()
        page.context.close()
    assert shades["map"][0] == pytest.approx(shades["map"][1], abs=2)
    assert shades["evening"][0] < shades["evening"][1] - SHADED


def test_dusk_is_darker_and_throws_no_shadow(show):
    page = show(SUN="2026-06-21T20:00+09:00")
    above(page)
    ground = [color_at(page, MIDDLE[0] + x, MIDDLE[1], GROUND) for x in (-300, 300)]
    np.testing.assert_allclose(*ground, atol=2)
    assert 30 < ground[0].mean() < 130


def test_without_a_sun_level_ground_has_its_own_colour(show):
    page = show()
    above(page)
    np.testing.assert_allclose(color_at(page, MIDDLE[0] + 700, MIDDLE[1] - 700, GROUND), rgb(GREY), atol=2)


@pytest.mark.feature("W2")
def test_a_colour_is_the_whole_background(show):
    page = show(BACKGROUND="#204060")
    shot = pixels(page).astype(int)
    for place in ((20, 480), (590, 480), (590, 850)):
        np.testing.assert_allclose(shot[place], rgb("#204060"), atol=1)
    page.evaluate("() => window.scenery.setBackground('#ff0000')")
    settle(page)
    np.testing.assert_allclose(pixels(page)[590, 480], (255, 0, 0), atol=1)
    page.evaluate("() => window.scenery.setBackground(null)")
    settle(page)
    np.testing.assert_allclose(pixels(page)[590, 480].astype(int), rgb("#204060"), atol=1)


@pytest.mark.feature("W2")
def test_no_background_is_white(show):
    assert pixels(show(BACKGROUND="none"))[590, 480].min() == 255


@pytest.mark.feature("W2")
def test_a_gradient_goes_from_the_horizon_to_the_zenith(show):
    page = show(BACKGROUND="#102040,#f0c080")
    look(page, [301000, 3899000, 500], [301000, 3901000, 500])  # level: the horizon is in the middle
    column = pixels(page)[:, 480].astype(int)
    np.testing.assert_allclose(column[299], rgb("#f0c080"), atol=3)
    assert (np.diff(column[:299:20, 0]) >= 0).all()
    assert column[5, 0] < 0xF0 - 60
    look(page, [301000, 3900999, 500], [301000, 3901000, 900])  # up
    np.testing.assert_allclose(pixels(page)[300, 480].astype(int), rgb("#102040"), atol=2)


@pytest.mark.feature("W2")
def test_fog_hides_the_share_it_is_said_to_hide_at_the_size_of_the_scene(show):
    """What is as far away as the scene's diagonal is long is so much fog, in linear light."""
    share, fog = 0.4, rgb("#204060")
    page = show(FOG=100 * share, BACKGROUND="#204060")
    diagonal = np.hypot(
        np.hypot(1900, 1900), TOP - GROUND
    )  # from the first vertex to the last, and up the tower
    for factor in (0.5, 1, 1.5):
        above(page, GROUND + factor * diagonal)
        found = linear(color_at(page, MIDDLE[0] - 150, MIDDLE[1], GROUND))
        hidden = 1 - (1 - share) ** (factor**2)
        np.testing.assert_allclose(found, linear(rgb(GREY)) * (1 - hidden) + linear(fog) * hidden, atol=0.02)


@pytest.mark.feature("X2")
def test_the_horizontal_plane_lies_at_its_height_over_the_extent(show):
    page = show(WATER_LEVEL=150, WATER_COLOR="#ff0000")
    above(page)
    np.testing.assert_allclose(color_at(page, MIDDLE[0] - 400, MIDDLE[1], 150), (255, 0, 0), atol=1)
    np.testing.assert_allclose(
        color_at(page, *MIDDLE, TOP), rgb("#3366cc"), atol=3
    )  # the tower rises out of it
    assert color_at(page, MIDDLE[0] - 1100, MIDDLE[1], 150)[1] > 100  # beyond the extent
    assert pick(page, *project(page, MIDDLE[0] - 400, MIDDLE[1], GROUND))["z"] == pytest.approx(
        GROUND, abs=0.01
    )
    page.evaluate("() => window.scenery.setPlane({ level: 300, opacity: 0.5 })")
    settle(page)
    assert color_at(page, *MIDDLE, TOP)[0] > 0x33 + 60  # it is under it now


@pytest.mark.feature("X2")
def test_the_plane_is_moved_by_hand(show):
    page = show()
    assert page.evaluate("() => window.scenery.plane.visible") is False
    page.get_by_text("Horizontal plane").click()
    slider = page.get_by_label("Height of the plane")
    slider.focus()
    page.keyboard.press("End")
    plane = page.evaluate("() => window.scenery.plane")
    assert plane["visible"] is True
    assert plane["level"] == pytest.approx(TOP, abs=1)
    page.get_by_label("Show", exact=True).uncheck()
    assert page.evaluate("() => window.scenery.plane.visible") is False


@pytest.mark.feature("W4")
def test_a_trackball_turns_over_the_top_and_an_orbit_does_not(show):
    ups = {}
    for controls, name in enumerate(("orbit", "trackball")):
        page = show(CONTROLS=controls)
        page.mouse.move(480, 250)
        page.mouse.down()
        for step in range(1, 21):
            page.mouse.move(480, 250 + step * 15)  # down: the camera rises, and goes on
        page.mouse.up()
        page.wait_for_timeout(700)
        view = page.evaluate("() => window.scenery.view")
        ups[name] = np.array(view["camera"]) - view["target"], view["up"]
    offset, up = ups["orbit"]
    assert offset[1] == pytest.approx(0, abs=0.02 * offset[2])  # straight above
    offset, up = ups["trackball"]
    assert offset[1] > 0  # beyond: north of the target, upside down
    assert up[2] < 0
    assert offset @ up == pytest.approx(0, abs=1e-3 * np.linalg.norm(offset))


@pytest.mark.feature("W4")
def test_a_trackball_keeps_its_roll_while_it_zooms_and_moves(show):
    page = show(CONTROLS=1)
    page.evaluate(
        "() => window.scenery.setView({ camera: [301000, 3898000, 2000], target: [301000, 3901000, 50], up: [1, 0, 0.2] })"
    )
    up = page.evaluate("() => window.scenery.view.up")
    page.mouse.move(480, 300)
    page.mouse.wheel(0, -200)
    page.mouse.down(button="right")
    page.mouse.move(560, 340, steps=4)
    page.mouse.up(button="right")
    page.wait_for_timeout(700)
    assert page.evaluate("() => window.scenery.view.up") == pytest.approx(up, abs=1e-3)
    # east is up in the picture, and the sky is left: what was under the mouse went with it
    target = page.evaluate("() => window.scenery.view.target")
    assert target[0] > 301010
    assert target[2] > 100
