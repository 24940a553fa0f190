"""Measures the page against a bare three.js page that draws the same buffers: bench/run page.

Of buildings alone, and of a city: the same on a 2048² terrain with a drape of 4096² pixels.
"""

from __future__ import annotations

import subprocess
import tempfile
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
from measure import ORIGIN, fractal_heights, prepared, reference, run, write_buildings, write_dem
from osgeo import gdal
from playwright.sync_api import Page, sync_playwright
from scenery.core.export_image import find_browser
from scenery.core.part import read_part

BUILDINGS, ROUNDS, PICKS = 200_000, 5, 50
SIDE, DRAPE = 2048, 4096  # cells and pixels of the terrain's sides
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


PICK = """(count) => {
  const { width, height } = document.querySelector('canvas').getBoundingClientRect();
  const times = [];
  scenery.pick(width / 2, height / 2); // which compiles
  for (let i = 1; times.length < count; i++) {
    const started = performance.now();
    const found = scenery.pick(width * ((i * 0.618) % 1), height * ((i * 0.755) % 1));
    if (found) times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[count >> 1];
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


def open_bare(tab: Page, address: str, parts: list[str], view: dict[str, list[float]]) -> float:
    """Milliseconds to the first picture of the bare page, seen from the same place."""
    tab.goto(f"{address}/bare.html")
    return tab.evaluate("([parts, view]) => window.show(parts, view, 38)", [parts, view])


def measure_frames(ours: Page, bare: Page, count: int) -> tuple[float, float]:
    """Milliseconds of a later picture of both, the middle of so many.

    Measured in turns: the machine is not equally fast all the time.
    """
    times: list[tuple[float, float]] = []
    for _ in range(ROUNDS):
        ours.bring_to_front()
        own = ours.evaluate(OURS, count)
        bare.bring_to_front()
        times.append((own, bare.evaluate(BARE, count)))
    return sorted(times, key=lambda pair: pair[0] / pair[1])[ROUNDS // 2]


def build_buildings(folder: Path) -> list[str]:
    """The buildings' part; its name."""
    run(
        "buildpolygons",
        INPUT=str(folder / "buildings.gpkg"),
        HEIGHT='"height"',
        COLOR='color_rgb("floors" * 20, 120, 90)',
        OUTPUT=str(folder / "part.glb"),
    )
    return ["part.glb"]


def build_city(folder: Path) -> list[str]:
    """The parts of the buildings on their terrain; their names, the terrain's first."""
    write_dem(folder / "dem.tif", SIDE)
    write_drape(folder / "drape.tif", DRAPE)
    run(
        "buildterrain",
        DEM=str(folder / "dem.tif"),
        IMAGE=str(folder / "drape.tif"),
        IMAGE_SIZE=DRAPE,
        OUTPUT=str(folder / "terrain.glb"),
    )
    run(
        "buildpolygons",
        INPUT=str(folder / "buildings.gpkg"),
        TERRAIN=str(folder / "terrain.glb"),
        HEIGHT='"height"',
        COLOR='color_rgb("floors" * 20, 120, 90)',
        OUTPUT=str(folder / "city.glb"),
    )
    return ["terrain.glb", "city.glb"]


def write_drape(path: Path, size: int) -> None:
    """Meadows, woods and roofs as an orthophoto has them: smooth patches under the noise of a camera."""
    heights = fractal_heights(size)
    noise = np.random.default_rng(5).normal(0, 8, (size, size))
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 3, gdal.GDT_Byte)
    dataset.SetGeoTransform((ORIGIN[0], 10 * SIDE / size, 0, ORIGIN[1], 0, -10 * SIDE / size))
    dataset.SetProjection(reference().ExportToWkt())
    for band, (dark, light) in enumerate(((60, 170), (90, 160), (50, 120)), 1):
        share = np.interp(heights, np.percentile(heights, (2, 98)), (dark, light))
        dataset.GetRasterBand(band).WriteArray(np.clip(share + noise, 0, 255).astype(np.uint8))


def drape_bytes(part: Path) -> int:
    """Bytes of the pictures in a terrain part."""
    terrain = read_part(part).terrain
    return sum(len(image.data) for drape in terrain.drapes for image in drape.images) if terrain else 0


def compare(folder: Path, title: str, names: list[str], frames: int) -> None:
    """Print the table of a scene of these parts."""
    parts = [folder / name for name in names]
    run("assemblescene", PARTS=[str(part) for part in parts], OUTPUT=str(folder / "page.html"))
    size, drape = (folder / "page.html").stat().st_size, drape_bytes(parts[0])
    frame = read_part(parts[0]).header.frame
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
        bare_first = open_bare(tabs[1], address, names, local)
        later, bare_later = measure_frames(*tabs, frames)
        tabs[0].bring_to_front()
        pick = tabs[0].evaluate(PICK, PICKS)
        browser.close()
    print(f"\n| {title} | first picture | each more | a pick |\n|---|---|---|---|")
    print(f"| bare three.js | {bare_first:,.0f} ms | {bare_later:,.0f} ms | |")
    print(f"| Scenery | {first:,.0f} ms | {later:,.0f} ms | {pick:,.0f} ms |")
    print(
        f"| ratio to bare three.js | {first / bare_first:.2f} | {later / bare_later:.2f} | {pick / bare_later:.2f} |"
    )
    print(
        f"\nThe page has {size / 1e6:.1f} MB, {drape / 1e6:.1f} MB of it the drape before base64.", flush=True
    )


def main() -> None:
    with prepared(), tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        write_buildings(here / "buildings.gpkg", BUILDINGS)
        compare(here, "200,000 buildings", build_buildings(here), 7)
        compare(here, "200,000 buildings, 2048² terrain, 4096² drape", build_city(here), 1)


if __name__ == "__main__":
    main()
