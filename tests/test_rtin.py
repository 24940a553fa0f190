"""Meshes of as few triangles as an error allows."""

import numpy as np
import pytest
from meshes import assert_conforming, boundary_edges
from rasters import hills
from scenery.core.rtin import bounded_mesh


def fractal(rows, columns, seed=0):
    """Rough heights (rows, columns) float32: octaves of noise."""
    random = np.random.default_rng(seed)
    heights = np.zeros((rows, columns))
    for octave in range(1, 8):
        cells = 2**octave
        noise = random.normal(size=(cells + 2, cells + 2))
        down, along = np.linspace(0, cells, rows), np.linspace(0, cells, columns)
        rows_of = np.array([np.interp(along, np.arange(cells + 2), line) for line in noise])
        heights += (
            np.array([np.interp(down, np.arange(cells + 2), line) for line in rows_of.T]).T * 300 / cells
        )
    return heights.astype(np.float32)


def drawn_heights(vertices, triangles, shape):
    """Heights (rows, columns) of a mesh at the points of its grid, nan where it has none: every triangle, one by one."""
    drawn = np.full(shape, np.nan)
    for a, b, c in vertices[triangles]:
        columns = np.arange(np.ceil(min(a[0], b[0], c[0])), np.floor(max(a[0], b[0], c[0])) + 1)
        rows = np.arange(np.ceil(min(a[1], b[1], c[1])), np.floor(max(a[1], b[1], c[1])) + 1)
        x, y = np.meshgrid(columns, rows)
        area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
        beta = ((x - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (y - a[1])) / area
        gamma = ((b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1])) / area
        inside = (beta >= -1e-9) & (gamma >= -1e-9) & (beta + gamma <= 1 + 1e-9)
        height = a[2] + beta * (b[2] - a[2]) + gamma * (c[2] - a[2])
        drawn[y[inside].astype(int), x[inside].astype(int)] = height[inside]
    return drawn


def areas(vertices, triangles):
    """Areas (t,) in cells, positive where counter-clockwise from above."""
    a, b, c = vertices[triangles].transpose(1, 0, 2)
    return ((b[:, 0] - a[:, 0]) * (a[:, 1] - c[:, 1]) - (c[:, 0] - a[:, 0]) * (a[:, 1] - b[:, 1])) / 2


@pytest.mark.feature("T13")
@pytest.mark.parametrize("shape", [(2, 2), (3, 50), (33, 33), (100, 137), (257, 257), (260, 300)])
@pytest.mark.parametrize("max_error", [0.0, 1.0, 20.0])
def test_every_value_is_kept_within_the_error(shape, max_error):
    heights = fractal(*shape)
    vertices, triangles = bounded_mesh(heights, max_error)
    off = np.abs(drawn_heights(vertices, triangles, shape) - heights)
    assert off.max() <= max_error + 1e-3  # of float32
    assert areas(vertices, triangles).sum() == pytest.approx((shape[0] - 1) * (shape[1] - 1))


@pytest.mark.feature("T13")
@pytest.mark.parametrize("seed", range(4))
def test_the_mesh_has_neither_gap_nor_t_junction(seed):
    random = np.random.default_rng(seed)
    vertices, triangles = bounded_mesh(fractal(*random.integers(5, 400, 2), seed), random.uniform(0.5, 30))
    assert (areas(vertices, triangles) > 0).all()
    assert_conforming(vertices[:, [0, 2, 1]], triangles)


@pytest.mark.feature("T13")
def test_a_hole_stays_a_hole_and_its_edge_is_the_finest():
    heights = fractal(150, 130)
    heights[40:70, 50:90] = np.nan
    heights[100, 20] = np.nan
    vertices, triangles = bounded_mesh(heights, 15.0)
    assert np.isfinite(vertices).all()
    drawn = drawn_heights(vertices, triangles, heights.shape)
    assert np.isnan(drawn[np.isnan(heights)]).all()
    known = np.isfinite(heights) & np.isfinite(drawn)
    assert np.abs(drawn - heights)[known].max() <= 15.001
    # No more than half a cell along the hole's edge is missing.
    missing = np.isfinite(heights) & np.isnan(drawn)
    assert not missing.any()
    whole = np.isfinite(heights)
    cells = whole[:-1, :-1] & whole[:-1, 1:] & whole[1:, :-1] & whole[1:, 1:]
    assert cells.sum() <= areas(vertices, triangles).sum() <= cells.sum() + 8


@pytest.mark.feature("T13")
def test_flat_ground_takes_next_to_no_triangles():
    assert len(bounded_mesh(np.full((257, 257), 5, np.float32), 0.1)[1]) == 2
    assert len(bounded_mesh(np.full((300, 420), 5, np.float32), 0.1)[1]) < 20


def test_the_outer_vertices_lie_on_the_grids_edges():
    vertices, triangles = bounded_mesh(fractal(90, 201), 5.0)
    rim = vertices[np.unique(boundary_edges(triangles))]
    at_edge = (rim[:, 0] == 0) | (rim[:, 0] == 200) | (rim[:, 1] == 0) | (rim[:, 1] == 89)
    assert at_edge.all()


def test_nothing_but_holes_gives_no_triangle():
    assert len(bounded_mesh(np.full((40, 50), np.nan, np.float32), 1.0)[1]) == 0


@pytest.mark.feature("T13")
@pytest.mark.parametrize("max_error", [2.0, 10.0])
def test_at_the_same_true_error_there_are_no_more_triangles_than_martini_makes(max_error):
    pymartini = pytest.importorskip("pymartini")
    heights = hills(257, 257) + fractal(257, 257, 3)
    flat, triangles = pymartini.Martini(257).create_tile(heights).get_mesh(max_error)
    column, row = np.asarray(flat).reshape(-1, 2).astype(int).T
    vertices = np.column_stack((column, row, heights[row, column])).astype(float)
    triangles = np.asarray(triangles).reshape(-1, 3)
    true_error = np.abs(drawn_heights(vertices, triangles, heights.shape) - heights).max()
    assert len(bounded_mesh(heights, true_error)[1]) <= len(triangles)
