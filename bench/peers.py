"""Measures error-bounded meshes against pymartini and pydelatin, and heights on a terrain against scipy's bilinear look-up."""

from __future__ import annotations

import time
from typing import Any, Callable

import numpy as np
from measure import fractal_heights
from pydelatin import Delatin
from pymartini import Martini
from scenery.core.build import cut_patches
from scenery.core.rtin import bounded_mesh
from scenery.core.surface import Surface
from scenery.core.terrain import Terrain, cut_blocks
from scipy.interpolate import RegularGridInterpolator

SIZE, ROUNDS, POINTS = 2049, 5, 1_000_000
ERRORS = (0.5, 2.0, 8.0)  # metres


def fastest(action: Callable[..., Any], *arguments: Any) -> tuple[float, Any]:
    """Seconds of the fastest of some runs, and what the last one gave."""
    seconds = np.inf
    for _ in range(ROUNDS):
        started = time.perf_counter()
        result = action(*arguments)
        seconds = min(seconds, time.perf_counter() - started)
    return seconds, result


def drawn_error(vertices: np.ndarray, triangles: np.ndarray, heights: np.ndarray) -> float:
    """How far the farthest grid point is off a mesh of column, row, height (v, 3)."""
    surface = Surface(Terrain(0.001, [], cut_patches(vertices[:, [0, 2, 1]].astype(float), triangles)))
    rows, columns = np.indices(heights.shape).reshape(2, -1).astype(float)
    return float(np.nanmax(np.abs(surface.heights(columns, rows) - heights.ravel())))


def martini(heights: np.ndarray, max_error: float) -> tuple[np.ndarray, np.ndarray]:
    flat, triangles = Martini(SIZE).create_tile(heights).get_mesh(max_error)
    column, row = np.asarray(flat).reshape(-1, 2).astype(int).T
    return np.column_stack((column, row, heights[row, column])), np.asarray(triangles).reshape(-1, 3)


def delatin(heights: np.ndarray, max_error: float) -> tuple[np.ndarray, np.ndarray]:
    mesh = Delatin(heights, max_error=max_error)
    vertices = mesh.vertices.copy()
    vertices[:, 1] = SIZE - 1 - vertices[:, 1]
    return vertices, mesh.triangles


def compare_meshes(heights: np.ndarray) -> None:
    print("| largest error asked for | mesh of | seconds | triangles | true largest error |")
    print("|---|---|---|---|---|")
    for wanted in ERRORS:
        makers = {"pymartini": martini, "pydelatin": delatin, "Scenery": bounded_mesh}
        for name, make in makers.items():
            seconds, (vertices, triangles) = fastest(make, heights, wanted)
            error = drawn_error(vertices, triangles, heights)
            print(
                f"| {wanted:g} m | {name} | {seconds:.2f} | {len(triangles):,} | {error:.2f} m |", flush=True
            )
            if name == "pymartini":
                loose = error
        seconds, (_, triangles) = fastest(bounded_mesh, heights, loose)
        print(
            f"| {loose:.2f} m | Scenery, at pymartini's true error | {seconds:.2f} | {len(triangles):,} | |"
        )


def compare_heights(heights: np.ndarray) -> None:
    random = np.random.default_rng(0)
    x, z = random.uniform(0, (SIZE - 1) * 10.0, (2, POINTS))
    places = np.arange(SIZE) * 10.0
    look_up = RegularGridInterpolator((places, places), heights.astype(np.float64))
    floor, _ = fastest(look_up, (z, x))
    regular = Surface(Terrain(0.01, cut_blocks(heights, (10.0, 10.0), (0.0, 0.0))))
    vertices, triangles = bounded_mesh(heights, ERRORS[1])
    patches = cut_patches(vertices[:, [0, 2, 1]] * (10, 1, 10), triangles)
    bounded = Surface(Terrain(0.01, [], patches))
    print(f"\n{POINTS:,} heights: RegularGridInterpolator {floor:.3f} s")
    for name, surface in (("regular terrain", regular), (f"{len(triangles):,} free triangles", bounded)):
        seconds, _ = fastest(surface.heights, x, z)
        print(f"{name}: {seconds:.3f} s, {seconds / floor:.1f} times that")


def main() -> None:
    heights = fractal_heights(SIZE).astype(np.float32)
    print(f"Error-bounded meshes of {SIZE}²\n")
    compare_meshes(heights)
    compare_heights(heights)


if __name__ == "__main__":
    main()
