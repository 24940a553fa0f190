"""Long use: what the page takes, it gives back."""

import pytest
from pages import open_scene, run
from scenes import MIDDLE, build_parts, settle

MOST = 400_000  # bytes of the heap that 1,000 picks may leave

# What the graphics card holds for the page, counted as it is made and let go.
COUNTED = """
window.held = {};
for (const kind of ['Buffer', 'Texture', 'Framebuffer', 'Renderbuffer', 'VertexArray', 'Program']) {
  const prototype = WebGL2RenderingContext.prototype;
  const [make, free] = [prototype['create' + kind], prototype['delete' + kind]];
  window.held[kind] = 0;
  prototype['create' + kind] = function () { window.held[kind]++; return make.call(this); };
  prototype['delete' + kind] = function (object) { if (object) window.held[kind]--; return free.call(this, object); };
}
window.work = 0; // calls that draw, and pictures that were asked for
for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
  const draw = WebGL2RenderingContext.prototype[name];
  WebGL2RenderingContext.prototype[name] = function (...args) { window.work++; return draw.apply(this, args); };
}
const request = window.requestAnimationFrame;
window.requestAnimationFrame = (...args) => { window.work++; return request(...args); };
"""


@pytest.fixture(scope="module")
def page(qgis, browser, tmp_path_factory):
    folder = tmp_path_factory.mktemp("memory")
    path = run("assemblescene", PARTS=build_parts(folder), OUTPUT=str(folder / "scene.html"))
    page = open_scene(browser, path, 480, 360, script=COUNTED)
    page.tools = page.context.new_cdp_session(page)
    page.tools.send("Performance.enable")
    yield page
    page.record.assert_clean()
    page.context.close()


def heap(page):
    """Bytes in use after the garbage is gone."""
    page.tools.send("HeapProfiler.collectGarbage")
    metrics = page.tools.send("Performance.getMetrics")["metrics"]
    return next(metric["value"] for metric in metrics if metric["name"] == "JSHeapUsedSize")


def orbit_and_pick(page, count):
    """Go around the tower and pick what is in the middle of the picture, now and then by a click."""
    found = page.evaluate(
        """([[x, y], count]) => Array.from({ length: count }, (_, i) => {
            const turn = i / 7;
            window.scenery.setView({ camera: [x + 900 * Math.sin(turn), y + 900 * Math.cos(turn), 600], target: [x, y, 120] });
            return window.scenery.pick(240, 180)?.layer;
        })""",
        [MIDDLE, count],
    )
    page.mouse.click(240, 180)
    settle(page)
    page.keyboard.press("Escape")
    return found


def test_memory_stays_flat_while_the_scene_is_turned_and_picked_a_thousand_times(page):
    orbit_and_pick(page, 600)  # by then its functions are compiled
    before, held = heap(page), page.evaluate("() => ({ ...window.held })")
    found = [layer for _ in range(5) for layer in orbit_and_pick(page, 200)]
    assert found == ["polygons-1"] * 1000
    assert heap(page) - before < MOST
    assert page.evaluate("() => window.held") == held


def test_tools_give_back_what_they_take(page):
    """Measuring, cutting and the hours of sun, over and over, hold no more than after the first time."""

    def use():
        page.keyboard.press("m")
        for place in ((200, 250), (240, 260), (280, 250)):
            page.mouse.click(*place)
        for offset in (-30, 0, 30):
            page.evaluate("offset => window.scenery.setSection({ visible: true, offset })", offset)
            settle(page)
        page.evaluate("() => window.scenery.setSection({ visible: false })")
        page.evaluate("() => window.scenery.setSun({ hours: true })")
        settle(page)
        page.evaluate("() => window.scenery.sunshine(240, 180)")
        page.evaluate("() => window.scenery.setSun({ hours: false, shown: false })")
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        settle(page)
        return page.evaluate("() => ({ ...window.held })")

    use()
    first = use()
    assert [use(), use()] == [first] * 2


@pytest.mark.parametrize("section", [False, True])
def test_nothing_is_drawn_while_nothing_changes(page, section):
    page.evaluate(
        "visible => window.scenery.setSection({ visible, kind: 'vertical', azimuth: 180, offset: 0 })",
        section,
    )
    page.mouse.move(240, 180)
    page.wait_for_timeout(1500)
    before = page.evaluate("() => window.work")
    page.wait_for_timeout(1500)
    assert page.evaluate("() => window.work") == before
    page.evaluate("() => window.scenery.setExaggeration(1.01)")
    settle(page)
    assert page.evaluate("() => window.work") > before + 2
    page.evaluate("() => window.scenery.setExaggeration(1)")
    page.evaluate("() => window.scenery.setSection({ visible: false })")
