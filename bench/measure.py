"""Measures one case: `measure.py KIND SIZE` prints one line of JSON; seconds, bytes, milliseconds."""

from __future__ import annotations

import json
import multiprocessing
import os
import resource
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import QgsApplication, QgsVectorLayer
from timing import typical

CRS = "EPSG:3879"
ORIGIN = (25490000.0, 6670000.0)


def reference() -> osr.SpatialReference:
    crs = osr.SpatialReference()
    crs.SetFromUserInput(CRS)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def fractal_heights(size: int) -> np.ndarray:
    """Fractal hills (size, size) float64: octaves of smooth noise, as rough as a real DEM at 10 m."""
    generator = np.random.default_rng(1)
    heights = np.zeros((size, size))
    for octave in range(3, 10):
        cells = 2**octave
        noise = generator.normal(size=(cells + 2, cells + 2))
        position = np.linspace(0, cells, size)
        low = position.astype(int)
        share = position - low
        share = share * share * (3 - 2 * share)
        columns = noise[:, low] * (1 - share) + noise[:, low + 1] * share
        heights += (columns[low] * (1 - share)[:, None] + columns[low + 1] * share[:, None]) * 400 / cells
    return heights


def write_dem(path: Path, size: int) -> None:
    """Fractal hills as a GeoTIFF."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((ORIGIN[0], 10, 0, ORIGIN[1], 0, -10))
    dataset.SetProjection(reference().ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(fractal_heights(size))


def write_buildings(path: Path, count: int) -> None:
    """L-shaped buildings with three attributes in streets."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("buildings", reference(), ogr.wkbPolygon)
    for name, kind in (("height", ogr.OFTReal), ("floors", ogr.OFTInteger), ("name", ogr.OFTString)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    corners = ((0, 0), (20, 0), (20, 8), (9, 8), (9, 20), (0, 20), (0, 0))
    side = int(np.ceil(np.sqrt(count)))
    pitch = min(30.0, 10_000 / side)  # within the DEM of 1024²
    layer.StartTransaction()
    for number in range(count):
        x, y = ORIGIN[0] + 10 + number % side * pitch, ORIGIN[1] - 10 - number // side * pitch
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["height"], feature["floors"], feature["name"] = (
            5 + number % 40,
            number % 12,
            f"Street {number % 1000}",
        )
        ring = ",".join(f"{x + dx} {y + dy}" for dx, dy in corners)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def aside(write: Callable[[Path, int], None], path: Path, size: int) -> None:
    """Write data in a process of its own, whose memory does not count."""
    process = multiprocessing.get_context("spawn").Process(target=write, args=(path, size))
    process.start()
    process.join()


def read_pixels_and_write(source: Path, target: Path, size: int) -> None:
    """Read a raster's pixels and write `size` bytes; the file is replaced when it is complete, as a part is."""
    from scenery.core.files import atomic_file

    pixels = gdal.Open(str(source)).ReadAsArray()
    block = memoryview(np.ascontiguousarray(pixels)).cast("B")
    with atomic_file(target) as temporary, open(temporary, "wb") as file:
        for start in range(0, size, len(block)):
            file.write(block[: size - start])


def read_features(source: Path, name: str) -> None:
    layer = QgsVectorLayer(f"{source}|layername={name}", name, "ogr")
    for feature in layer.getFeatures():
        feature.geometry().asWkb()
        feature.attributes()


def run(algorithm: str, **parameters) -> None:
    import processing

    processing.run(f"scenery:{algorithm}", parameters)


FRAMES = """async (count) => {
  const { view } = scenery, times = [], begun = performance.now();
  for (let i = 0; i < count && performance.now() - begun < 60_000; i++) {
    const started = performance.now();
    scenery.setView({ ...view, camera: view.camera.map((value, axis) => value + (axis === 0 ? i : 0)) });
    await new Promise(requestAnimationFrame);
    scenery.pick(1, 1); // waits until all is drawn
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}"""


def pictures(page: Path) -> dict[str, float]:
    """Statistics of the page in a headless Chromium, and `frameMs`, the median time of a picture from another place."""
    from playwright.sync_api import sync_playwright
    from scenery.core.export_image import find_browser

    with sync_playwright() as playwright:
        arguments = ["--use-angle=gl-egl", "--ignore-gpu-blocklist"]
        browser = playwright.chromium.launch(
            executable_path=find_browser(), chromium_sandbox=False, args=arguments
        )
        tab = browser.new_page(viewport={"width": 1280, "height": 720})
        tab.set_default_timeout(600_000)
        tab.goto(page.as_uri())
        tab.evaluate("async () => { await window.scenery.ready }")
        statistics = tab.evaluate("() => window.scenery.stats()")
        statistics["frameMs"] = tab.evaluate(FRAMES, 11)
        browser.close()
    return statistics


def write_lines(path: Path, count: int) -> None:
    """Lines of 20 vertices that wander over a square of 10 km."""
    generator = np.random.default_rng(2)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("lines", reference(), ogr.wkbLineString)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    layer.StartTransaction()
    for number in range(count):
        steps = generator.normal(0, 8, (20, 2))
        points = steps.cumsum(axis=0) + generator.uniform(500, 9500, 2) + (ORIGIN[0], ORIGIN[1] - 10_000)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name"] = f"Line {number}"
        feature.SetGeometry(
            ogr.CreateGeometryFromWkt(f"LINESTRING({','.join(f'{x} {y}' for x, y in points)})")
        )
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def write_points(path: Path, count: int) -> None:
    """Points with a size in a square of 10 km."""
    generator = np.random.default_rng(3)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("points", reference(), ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("size", ogr.OFTReal))
    layer.StartTransaction()
    for x, y in np.add(generator.uniform(0, 10_000, (count, 2)), (ORIGIN[0], ORIGIN[1] - 10_000)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["size"] = 5 + x % 20
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({x} {y})"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


@dataclass(frozen=True)
class Case:
    """A layer, and what is built of it."""

    write: Callable[[Path, int], None]
    layer: str
    algorithm: str
    parameters: dict[str, object]
    grounded: bool = False  # on a terrain of 1024², which is not part of the measurement


CASES = {
    "buildings": Case(write_buildings, "buildings", "buildpolygons", {"HEIGHT": '"height"'}),
    "buildings on terrain": Case(write_buildings, "buildings", "buildpolygons", {"HEIGHT": '"height"'}, True),
    "cylinders on terrain": Case(
        write_points, "points", "buildpoints", {"TYPE": 1, "RADIUS": "3", "HEIGHT": '"size"'}, True
    ),
    "lines at vertices": Case(write_lines, "lines", "buildlines", {"TYPE": 0, "ALTITUDE_AT": 1}, True),
    "lines on terrain": Case(write_lines, "lines", "buildlines", {"TYPE": 0}, True),
}


MIDDLE = f"{ORIGIN[0] + 6830},{ORIGIN[0] + 13650},{ORIGIN[1] - 13650},{ORIGIN[1] - 6830}"  # third of 2048²
TERRAINS: dict[str, dict[str, object]] = {
    "terrain": {},
    "terrain within 2 m": {"MAX_ERROR": 2},
    "terrain with surroundings": {"EXTENT": MIDDLE, "SURROUNDINGS": 3, "ROUGHENING": 4},
    "terrain as a quad tree": {"FOCUS": MIDDLE, "LEVELS": 3},
}


def measure(kind: str, size: int, folder: Path) -> dict[str, float]:
    part, page = folder / "part.glb", folder / "page.html"
    if kind in TERRAINS:
        build, floor = _terrain(TERRAINS[kind], size, folder, part)
    else:
        build, floor = _layer(CASES[kind], size, folder, part)
    # The first run also loads Processing and PROJ's database; memory is that of building, before anything else is done.
    build()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    seconds, floor_seconds = typical(build, floor)
    run("assemblescene", PARTS=[str(part)], OUTPUT=str(page))
    result = {"build": seconds, "floor": floor_seconds, "memory": memory, "part": part.stat().st_size}
    result["page"] = page.stat().st_size * 3 / 4  # base64
    statistics = pictures(page)
    return {
        **result,
        "page": statistics["bytes"],
        "first_frame": statistics["firstFrameMs"],
        "frame": statistics["frameMs"],
        "draw_calls": statistics["drawCalls"],
    }


Actions = tuple[Callable[[], None], Callable[[], None]]


def _terrain(parameters: dict[str, object], size: int, folder: Path, part: Path) -> Actions:
    """What builds a terrain, and its floor."""
    source = folder / "source.tif"
    aside(write_dem, source, size)

    def build() -> None:
        run("buildterrain", DEM=str(source), COLOR="#cfc7b4", OUTPUT=str(part), **parameters)

    return build, lambda: read_pixels_and_write(source, folder / "floor", part.stat().st_size)


def _layer(case: Case, size: int, folder: Path, part: Path) -> Actions:
    """What builds objects of a layer, and its floor."""
    source = folder / "source.gpkg"
    aside(case.write, source, size)
    parameters = dict(case.parameters)
    if case.grounded:
        aside(write_dem, folder / "dem.tif", 1024)
        parameters["TERRAIN"] = str(folder / "terrain.glb")
        run("buildterrain", DEM=str(folder / "dem.tif"), OUTPUT=parameters["TERRAIN"])

    def build() -> None:
        run(case.algorithm, INPUT=f"{source}|layername={case.layer}", OUTPUT=str(part), **parameters)

    return build, lambda: read_features(source, case.layer)


@contextmanager
def prepared() -> Iterator[None]:
    """QGIS with Processing and the provider; the process ends with it."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(application.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing
    from scenery.provider import SceneryProvider

    Processing.initialize()
    provider = SceneryProvider()
    application.processingRegistry().addProvider(provider)
    yield
    sys.stdout.flush()
    os._exit(0)  # QGIS may crash while Python takes its objects apart


def main() -> None:
    with prepared(), tempfile.TemporaryDirectory() as folder:
        print(json.dumps(measure(sys.argv[1], int(sys.argv[2]), Path(folder))))


if __name__ == "__main__":
    main()
