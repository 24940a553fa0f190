"""Measures the object types of lines, from well-known binary on, against QGIS's reading of the same features."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
from measure import CRS, ORIGIN, fractal_heights, write_lines
from qgis.core import QgsApplication, QgsVectorLayer
from scenery.core.altitude import Altitude
from scenery.core.features import LINE, FeatureTable, decode_wkb
from scenery.core.frame import Frame, make_frame, spatial_reference
from scenery.core.lines import TYPES
from scenery.core.objects import Inputs, Objects
from scenery.core.surface import Surface
from scenery.core.terrain import Terrain, cut_blocks
from timing import typical

LINES, SIZE, SPACING = 20_000, 1024, 10.0
VALUES = {"WIDTH": 3.0, "RADIUS": 3.0, "HEIGHT": 3.0, "LOWER_Z": 0.0}
REACH = (SIZE - 1) * SPACING / 2  # metres from the terrain's centre to its sides


def read(path: Path) -> list[bytes]:
    """What is the floor: QGIS reads geometries and attributes."""
    wkbs = []
    for feature in QgsVectorLayer(f"{path}|layername=lines", "lines", "ogr").getFeatures():
        wkbs.append(feature.geometry().asWkb())
        feature.attributes()
    return [wkb.data() for wkb in wkbs]


def objects(name: str, wkbs: list[bytes], frame: Frame, surface: Surface | None) -> Objects:
    table = FeatureTable(np.arange(len(wkbs)), *decode_wkb(wkbs, kind=LINE))
    values = {key: np.full(len(wkbs), value) for key, value in VALUES.items()}
    altitude = Altitude(np.zeros(len(wkbs)), surface)
    return {kind.name: kind.build for kind in TYPES}[name](Inputs(table, frame, altitude, values))


def size(made: Objects) -> str:
    if made.mesh is not None:
        return f"{len(made.mesh.positions):,} vertices, {len(made.mesh.triangles):,} triangles"
    return f"{sum(len(lines.positions) for lines in made.lines):,} vertices"


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    x, y = ORIGIN[0] + REACH, ORIGIN[1] - REACH
    frame = make_frame(spatial_reference(CRS), (x - REACH, y - REACH, x + REACH, y + REACH))
    heights = fractal_heights(SIZE).astype(np.float32)
    surface = Surface(Terrain(0.01, cut_blocks(heights, (SPACING, SPACING), (-REACH, -REACH))))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lines.gpkg"
        write_lines(path, LINES)
        wkbs = read(path)
        print(f"{LINES:,} lines of 20 vertices, about 10 m apart, on a terrain of {SIZE}² at {SPACING:g} m")
        print("| object type | on the terrain | seconds | ÷ QGIS reads them | makes |")
        print("|---|---|---|---|---|")
        for kind in TYPES:
            for ground in (None, surface):

                def build(name: str = kind.name, ground: Surface | None = ground) -> None:
                    objects(name, wkbs, frame, ground)

                seconds, floor = typical(build, lambda: read(path))
                made = size(objects(kind.name, wkbs, frame, ground))
                where = "yes" if ground else "no"
                print(
                    f"| {kind.label} | {where} | {seconds:.3f} | {seconds / floor:.1f} | {made} |", flush=True
                )
    application.exitQgis()


if __name__ == "__main__":
    main()
