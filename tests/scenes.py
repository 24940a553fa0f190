"""Small scenes for tests of the page: a plain with one tall tower."""

import numpy as np
from layers import square, write_layer
from pages import run
from rasters import write_raster

BOX = (300000.0, 3900000.0, 302000.0, 3902000.0)  # zone 54 N, at 138.8° E and 35.2° N
MIDDLE = (301000.0, 3901000.0)
GROUND, TOP = 50.0, 250.0
TOWER = 100.0  # a side, in the middle
GREY = "#b4b4b4"


def build_parts(folder):
    """The parts of a level plain at 50 m and of a tower of 200 m in its middle."""
    dem = write_raster(folder / "flat.tif", np.full((20, 20), GROUND), BOX)
    plain = run("buildterrain", DEM=dem, COLOR=GREY, TITLE="Plain", OUTPUT=str(folder / "plain.glb"))
    x, y = (coordinate - TOWER / 2 for coordinate in MIDDLE)
    layer = write_layer(folder / "tower.gpkg", [(square(x, y, TOWER), {"name": "Tower"})], {"name": str})
    tower = run(
        "buildpolygons",
        INPUT=layer,
        TERRAIN=plain,
        HEIGHT=TOP - GROUND,
        COLOR="'#3366cc'",
        TITLE="Tower",
        OUTPUT=str(folder / "tower.glb"),
    )
    return [plain, tower]


def look(page, camera, target):
    """Put the camera somewhere and wait for the picture."""
    page.evaluate("([camera, target]) => window.scenery.setView({ camera, target })", [camera, target])
    settle(page)


def settle(page):
    """Wait for two pictures, the second of which shows all that was asked for."""
    page.evaluate(
        "() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 50))))"
    )


def rest(page):
    """Wait until the camera has come to rest."""
    page.wait_for_function(
        """() => {
          const now = JSON.stringify(window.scenery.view);
          const { before = now, still = 0 } = window.lastView ?? {};
          window.lastView = { before: now, still: now === before ? still + 1 : 0 };
          return window.lastView.still > 4 && (window.lastView = undefined) === undefined;
        }"""
    )
