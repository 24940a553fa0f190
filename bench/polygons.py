"""Measures triangulation against mapbox-earcut, and extruded polygons and overlays on a terrain."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any, Callable

import mapbox_earcut
import numpy as np
from measure import CRS, ORIGIN, fractal_heights
from osgeo import ogr, osr
from scenery.algorithms.shared.tessellate import tessellate
from scenery.core.altitude import Altitude
from scenery.core.features import FeatureTable, decode_wkb
from scenery.core.frame import Frame, make_frame, spatial_reference
from scenery.core.objects import Inputs
from scenery.core.polygons import TYPES
from scenery.core.surface import Surface
from scenery.core.terrain import Terrain, cut_blocks
from scenery.core.triangulate import triangulate

BUILDINGS, LARGE, HOLES, HOLE, CELLS, ROUNDS = 200_000, 100_000, 1000, 20, 2048, 5
POSTAL_AREAS = Path(__file__).parents[2] / "shared/data/helsinki/postal_areas_landcover.geojson"
EXTRUDED, OVERLAY = 0, 1


def fastest(action: Callable[..., Any], *arguments: Any, rounds: int = ROUNDS) -> tuple[float, Any]:
    """Milliseconds of the fastest of some runs, and what the last one gave."""
    seconds = np.inf
    for _ in range(rounds):
        started = time.perf_counter()
        result = action(*arguments)
        seconds = min(seconds, time.perf_counter() - started)
    return seconds * 1000, result


def buildings() -> FeatureTable:
    """L shapes turned any way."""
    random = np.random.default_rng(0)
    corners = np.array(((0, 0), (20, 0), (20, 8), (9, 8), (9, 20), (0, 20), (0, 0)), float)
    angles, rows = random.uniform(0, 2 * np.pi, BUILDINGS), np.arange(BUILDINGS)
    cosine, sine = np.cos(angles), np.sin(angles)
    turns = np.stack((cosine, sine, -sine, cosine), axis=1).reshape(-1, 2, 2)
    side = int(np.ceil(np.sqrt(BUILDINGS)))
    places = np.column_stack((rows % side, rows // side)) * 40.0 + ORIGIN
    xy = ((corners * random.uniform(0.5, 1, (BUILDINGS, 1, 1))) @ turns + places[:, None]).reshape(-1, 2)
    xyz = np.column_stack((xy, np.full(len(xy), np.nan)))
    singles = np.arange(BUILDINGS + 1)
    return FeatureTable(rows, xyz, len(corners) * singles, singles, singles)


def large_polygon() -> list[np.ndarray]:
    """A wavy shell and star-shaped holes."""
    random = np.random.default_rng(0)
    angles = np.linspace(0, 2 * np.pi, LARGE - HOLES * HOLE, endpoint=False)
    radii = 1000 * (1 + 0.1 * np.sin(97 * angles))
    rings = [np.column_stack((np.cos(angles), np.sin(angles))) * radii[:, None]]
    spokes = -np.linspace(0, 2 * np.pi, HOLE, endpoint=False)
    side = int(np.ceil(np.sqrt(HOLES)))
    for row in range(HOLES):
        centre = np.array((row % side, row // side)) * 1100 / side - 550
        star = np.column_stack((np.cos(spokes), np.sin(spokes))) * random.uniform(4, 14, (HOLE, 1))
        rings.append(star + centre)
    return [ring + np.array(ORIGIN) for ring in rings]


def earcut(rings: list[np.ndarray]) -> np.ndarray:
    ends = np.cumsum([len(ring) for ring in rings]).astype(np.uint32)
    return mapbox_earcut.triangulate_float64(np.concatenate(rings), ends)


def earcut_each(table: FeatureTable) -> None:
    xy, ends = table.xyz[:, :2].copy(), np.array([6], np.uint32)
    for start in table.ring_offsets[:-1].tolist():
        mapbox_earcut.triangulate_float64(xy[start : start + 6], ends)


def row(what: str, ours: float, floor: float) -> None:
    print(f"| {what} | {floor:.0f} | {ours:.0f} | {ours / floor:.2f} |", flush=True)


def compare_triangulation(table: FeatureTable) -> None:
    print("| triangulation of | mapbox-earcut, ms | Scenery, ms | ratio |\n|---|---|---|---|")
    floor, _ = fastest(earcut_each, table)
    ours, (_, done) = fastest(triangulate, table.xyz[:, :2], table.ring_offsets, table.part_offsets)
    assert done.all()
    row(f"{BUILDINGS:,} L-shaped buildings", ours, floor)
    rings = large_polygon()
    closed = [np.vstack((ring, ring[:1])) for ring in rings]
    offsets = np.concatenate(([0], np.cumsum([len(ring) for ring in closed])))
    floor, _ = fastest(earcut, rings)
    ours, (_, done) = fastest(
        triangulate, np.concatenate(closed), offsets, np.array((0, len(rings))), tessellate
    )
    assert done.all()
    row(f"a polygon of {LARGE:,} vertices with {HOLES:,} holes, by QGIS", ours, floor)


def compare_types(table: FeatureTable) -> None:
    low, high = table.xyz[:, :2].min(axis=0), table.xyz[:, :2].max(axis=0)
    frame, heights = Frame("", (*low, *high)), np.full(BUILDINGS, 10.0)
    inputs = Inputs(table, frame, Altitude(np.zeros(BUILDINGS)), {"HEIGHT": heights})
    milliseconds, _ = fastest(TYPES[EXTRUDED].build, inputs)
    print(f"\n{BUILDINGS:,} buildings extruded: {milliseconds:.0f} ms")
    for shape in ("gabled", "hipped"):
        values = {"HEIGHT": heights, "ROOF": np.full(BUILDINGS, shape, object)}
        milliseconds, _ = fastest(
            TYPES[EXTRUDED].build, Inputs(table, frame, inputs.altitude, values), rounds=1
        )
        print(f"with {shape} roofs: {milliseconds:.0f} ms")


def postal_areas() -> FeatureTable:
    source = ogr.Open(str(POSTAL_AREAS))
    layer = source.GetLayer()
    degrees = layer.GetSpatialRef()
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_metres = osr.CoordinateTransformation(degrees, spatial_reference(CRS))
    wkbs = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        geometry.Transform(to_metres)
        wkbs.append(bytes(geometry.ExportToIsoWkb()))
    return FeatureTable(np.arange(len(wkbs)), *decode_wkb(wkbs))


def measure_overlay() -> None:
    table = postal_areas()
    low, high = table.xyz[:, :2].min(axis=0), table.xyz[:, :2].max(axis=0)
    frame = make_frame(spatial_reference(CRS), (*low, *high))
    size = np.array(frame.size)
    spacing = tuple((size / (CELLS - 1)).tolist())
    heights = fractal_heights(CELLS).astype(np.float32)
    surface = Surface(Terrain(0.01, cut_blocks(heights, spacing, tuple((-size / 2).tolist()))))
    inputs = Inputs(table, frame, Altitude(np.zeros(len(table)), surface), {}, robust=tessellate)
    milliseconds, objects = fastest(TYPES[OVERLAY].build, inputs, rounds=2)
    print(
        f"\n{len(table)} postal areas on a terrain of {CELLS}²: {milliseconds / 1000:.1f} s,"
        f" {len(objects.mesh.triangles):,} triangles"
    )


def main() -> None:
    table = buildings()
    compare_triangulation(table)
    compare_types(table)
    if POSTAL_AREAS.exists():
        measure_overlay()
    else:
        print(f"\nNo {POSTAL_AREAS}: overlays are not measured.", file=sys.stderr)


if __name__ == "__main__":
    main()
