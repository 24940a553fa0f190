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

BUILDINGS, FRAMES, ROUNDS = 200_000, 7, 5
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


def open_ours(tab: Page, address: str) -> tuple[float, dict[str, list[float]]]:
    """Milliseconds to the first picture, and the view."""
    tab.goto(f"{address}/page.html")
    tab.evaluate("async () => { await window.scenery.ready }")
    tab.evaluate(f"() => {{ {WAIT} }}")
    return tab.evaluate("() => scenery.stats().firstFrameMs"), tab.evaluate("() => scenery.view")


def open_bare(tab: Page, address: str, view: dict[str, list[float]]) -> float:
    """Milliseconds to the first picture of the bare page, seen from the same place."""
    tab.goto(f"{address}/bare.html")
    return tab.evaluate("view => window.show('part.glb', view, 38)", view)


def measure_frames(ours: Page, bare: Page) -> tuple[float, float]:
    """Milliseconds of a later picture of both, measured in turns: the machine is not equally fast all the time."""
    times: list[tuple[float, float]] = []
    for _ in range(ROUNDS):
        ours.bring_to_front()
        own = ours.evaluate(OURS, FRAMES)
        bare.bring_to_front()
        times.append((own, bare.evaluate(BARE, FRAMES)))
    return sorted(times, key=lambda pair: pair[0] / pair[1])[ROUNDS // 2]


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
        tabs = [browser.new_page(viewport={"width": 1280, "height": 720}) for _ in range(2)]
        for tab in tabs:
            tab.set_default_timeout(600_000)
        first, view = open_ours(tabs[0], address)
        local = {
            name: [
                (view[name][0] - frame.centre[0]) / frame.scale,
                view[name][2],
                (frame.centre[1] - view[name][1]) / frame.scale,
            ]
            for name in ("camera", "target")
        }
        tabs[1].bring_to_front()
        bare_first = open_bare(tabs[1], address, local)
        later, bare_later = measure_frames(*tabs)
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
