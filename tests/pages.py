"""Scenes opened in a real browser."""

from conftest import GLTF_CHECKS, record_of
from osgeo import gdal


def run(algorithm, **parameters):
    """Run one of our steps and return its output."""
    import processing

    processing.run(f"scenery:{algorithm}", parameters)
    return parameters["OUTPUT"]


def open_scene(browser, path, width=960, height=600, script=None, **options):
    """A page that shows a scene, ready, with its record; `script` runs before the page's own."""
    page = browser.new_context(viewport={"width": width, "height": height}, **options).new_page()
    page.record = record_of(page)
    if script:
        page.add_init_script(script)
    page.goto(path if str(path).startswith("http") else f"file://{path}")
    page.evaluate("async () => { await window.scenery.ready }")
    return page


def pixels(page):
    """The page as it is seen: (rows, columns, 3) uint8."""
    gdal.FileFromMemBuffer("/vsimem/shot.png", page.screenshot())
    shot = gdal.Open("/vsimem/shot.png").ReadAsArray()[:3].transpose(1, 2, 0)
    gdal.Unlink("/vsimem/shot.png")
    return shot


def pick(page, px, py):
    """What is at a pixel of the canvas."""
    return page.evaluate("([x, y]) => window.scenery.pick(x, y)", [px, py])


def project(page, *place):
    """The pixel of a place in the scene CRS."""
    return page.evaluate("place => window.scenery.project(...place)", list(map(float, place)))


def fingers(page, *moves, steps=12):
    """Real touches: `moves` are a finger's start and end each, CSS pixels of the page."""
    session = page.context.new_cdp_session(page)

    def send(kind, share):
        points = [
            {"x": x + (to_x - x) * share, "y": y + (to_y - y) * share, "id": number}
            for number, ((x, y), (to_x, to_y)) in enumerate(moves)
        ]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    send("touchStart", 0)
    for step in range(1, steps + 1):
        send("touchMove", step / steps)
        page.wait_for_timeout(16)
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def grave(page):
    """What axe-core finds serious or critical, and what else it is not sure of but for texts that something covers."""
    source = (GLTF_CHECKS / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    page.evaluate(f"() => {{ if (!window.axe) {{ {source} }} }}")
    found = page.evaluate(
        """() => axe.run().then(({ violations, incomplete }) =>
          [...violations, ...incomplete.filter(({ id }) => id !== 'color-contrast')].filter(({ impact }) => /serious|critical/.test(impact))
            .flatMap(({ id, nodes }) => nodes.map(({ html, target }) => [id, String(target), html])))"""
    )
    return found
