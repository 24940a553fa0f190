"""Measures the page against a bare three.js page that draws the same buffers: bench/run page."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from measure import prepared, run, write_buildings
from playwright.sync_api import Page, sync_playwright
from scenery.core.export_image import find_browser
from scenery.core.part import read_part

BUILDINGS, FRAMES = 200_000, 11
JS = Path(__file__).resolve().parent.parent / "js"
ARGUMENTS = ["--use-angle=gl-egl", "--ignore-gpu-blocklist"]

WAIT = """window.wait ??= (canvas) => {
  const copy = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  copy.drawImage(canvas, 0, 0);
  return copy.getImageData(0, 0, 1, 1).data[0];
};"""
OURS = """(count) => {
  const { view } = scenery, canvas = document.querySelector('canvas'), times = [];
  let camera = view.camera;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  return (async () => {
    for (let i = 0; i < count; i++) {
      await frame();
      camera = [camera[0] + 1, camera[1], camera[2]];
      const started = performance.now();
      scenery.setView({ ...view, camera });
      await frame();
      window.wait(canvas);
      times.push(performance.now() - started);
    }
    return times.sort((a, b) => a - b)[count >> 1];
  })();
}"""
BARE = """(count) => {
  const canvas = document.querySelector('canvas'), times = [];
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  return (async () => {
    for (let i = 0; i < count; i++) {
      await frame();
      const started = performance.now();
      await frame();
      window.move();
      window.wait(canvas);
      times.push(performance.now() - started);
    }
    return times.sort((a, b) => a - b)[count >> 1];
  })();
}"""


def bundle(folder: Path) -> None:
    """The bare page, in a folder."""
    command = [
        "node_modules/.bin/esbuild",
        "--bundle",
        "--minify",
        "--format=iife",
        f"--outfile={folder / 'bare.js'}",
    ]
    # three.js is found from js/, where it is installed.
    source = (Path(__file__).parent / "bare.mjs").read_bytes()
    subprocess.run([*command, "--loader=js"], input=source, cwd=JS, check=True)
    (folder / "bare.html").write_text('<body style="margin:0"><script src="bare.js"></script>')


def serve(folder: Path) -> str:
    """Serve a folder on this machine; its address."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def measure_ours(tab: Page, address: str) -> tuple[float, float, dict[str, list[float]]]:
    """Milliseconds to the first picture and of a later one, and the view."""
    tab.goto(f"{address}/page.html")
    tab.evaluate("async () => { await window.scenery.ready }")
    first = tab.evaluate("() => scenery.stats().firstFrameMs")
    view = tab.evaluate("() => scenery.view")
    tab.evaluate(f"() => {{ {WAIT} }}")
    return first, tab.evaluate(OURS, FRAMES), view


def measure_bare(tab: Page, address: str, view: dict[str, list[float]]) -> tuple[float, float]:
    """The same of the bare page, seen from the same place."""
    tab.goto(f"{address}/bare.html")
    first = tab.evaluate("view => window.show('part.glb', view, 38)", view)
    return first, tab.evaluate(BARE, FRAMES)


def compare(folder: Path) -> None:
    source, part = folder / "buildings.gpkg", folder / "part.glb"
    write_buildings(source, BUILDINGS)
    run(
        "buildpolygons",
        INPUT=str(source),
        HEIGHT='"height"',
        COLOR='color_rgb("floors" * 20, 120, 90)',
        OUTPUT=str(part),
    )
    run("assemblescene", PARTS=[str(part)], OUTPUT=str(folder / "page.html"))
    frame = read_part(part).header.frame
    bundle(folder)
    address = serve(folder)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_browser(), chromium_sandbox=False, args=ARGUMENTS
        )
        tab = browser.new_page(viewport={"width": 1280, "height": 720})
        tab.set_default_timeout(600_000)
        first, later, view = measure_ours(tab, address)
        local = {
            name: [
                (view[name][0] - frame.centre[0]) / frame.scale,
                view[name][2],
                (frame.centre[1] - view[name][1]) / frame.scale,
            ]
            for name in ("camera", "target")
        }
        bare_first, bare_later = measure_bare(tab, address, local)
        browser.close()
    print("| 200,000 buildings | first picture | each more |\n|---|---|---|")
    print(f"| bare three.js | {bare_first:,.0f} ms | {bare_later:,.0f} ms |")
    print(f"| Scenery | {first:,.0f} ms | {later:,.0f} ms |")
    print(f"| ratio | {first / bare_first:.2f} | {later / bare_later:.2f} |", flush=True)


def main() -> None:
    with prepared(), tempfile.TemporaryDirectory() as folder:
        compare(Path(folder))
        sys.stdout.flush()


if __name__ == "__main__":
    main()
