"""Prototype meshes, held against trimesh and the volumes of the exact solids."""

import math

import numpy as np
import pytest
import trimesh
from scenery.core import solids
from scenery.core.objects import Image

CLOSED = {
    solids.sphere: 4 / 3 * math.pi,
    solids.cylinder: math.pi,
    solids.cone: math.pi / 3,
    solids.box: 1,
    solids.marker: 1 / 6,
}
FLAT = {solids.disk: math.pi, solids.plane: 1}


def solid(model):
    (primitive,) = model.primitives
    return trimesh.Trimesh(primitive.positions, primitive.triangles, process=False)


def welded(model):
    mesh = solid(model)
    mesh.merge_vertices(merge_norm=True)
    return mesh


def named(make):
    return make.__name__


@pytest.mark.feature("V1")
@pytest.mark.parametrize("make", CLOSED, ids=named)
def test_solids_are_closed_face_outwards_and_hold_nearly_the_exact_volume(make):
    mesh = welded(make())
    assert mesh.is_watertight
    assert mesh.is_winding_consistent
    assert mesh.volume == pytest.approx(CLOSED[make], rel=0.05)
    assert mesh.volume <= CLOSED[make] * (1 + 1e-6)


@pytest.mark.parametrize("make", [*CLOSED, *FLAT], ids=named)
def test_normals_have_length_1_and_point_out_of_their_faces(make):
    (primitive,) = make().primitives
    np.testing.assert_allclose(np.linalg.norm(primitive.normals, axis=1), 1, atol=1e-6)
    faces = solid(make()).face_normals
    for corner in range(3):
        along = np.einsum("ij,ij->i", faces, primitive.normals[primitive.triangles[:, corner]])
        assert along.min() > 0.9


@pytest.mark.parametrize("make", [solids.box, solids.marker], ids=named)
def test_faces_of_bodies_with_edges_are_flat(make):
    (primitive,) = make().primitives
    faces = solid(make()).face_normals
    for corner in range(3):
        np.testing.assert_allclose(primitive.normals[primitive.triangles[:, corner]], faces, atol=1e-6)


def test_round_sides_have_the_normals_of_the_exact_surface():
    (sphere,) = solids.sphere().primitives
    np.testing.assert_allclose(sphere.normals, sphere.positions, atol=1e-6)
    (cylinder,) = solids.cylinder().primitives
    side = slice(2 * solids.SIDES)
    np.testing.assert_allclose(cylinder.normals[side], cylinder.positions[side] * (1, 0, 1), atol=1e-6)
    (cone,) = solids.cone().primitives
    foot = slice(solids.SIDES)
    np.testing.assert_allclose(
        cone.normals[foot], (cone.positions[foot] + (0, 1, 0)) / math.sqrt(2), atol=1e-6
    )


@pytest.mark.feature("V1")
@pytest.mark.parametrize(
    ("make", "low", "high"),
    [
        (solids.sphere, (-1, -1, -1), (1, 1, 1)),
        (solids.cylinder, (-1, 0, -1), (1, 1, 1)),
        (solids.cone, (-1, 0, -1), (1, 1, 1)),
        (solids.box, (-0.5, 0, -0.5), (0.5, 1, 0.5)),
        (solids.disk, (-1, 0, -1), (1, 0, 1)),
        (solids.plane, (-0.5, 0, -0.5), (0.5, 0, 0.5)),
        (solids.marker, (-0.5, 0, -0.5), (0.5, 1, 0.5)),
    ],
)
def test_origins_are_centres_of_balls_and_faces_and_of_the_bases_of_the_others(make, low, high):
    (primitive,) = make().primitives
    np.testing.assert_allclose(primitive.positions.min(axis=0), low, atol=0.06)
    np.testing.assert_allclose(primitive.positions.max(axis=0), high, atol=0.06)
    assert primitive.positions[:, 1].min() == pytest.approx(low[1], abs=0.06)


@pytest.mark.parametrize("make", FLAT, ids=named)
def test_faces_are_seen_from_both_sides(make):
    mesh = welded(make())
    up = mesh.face_normals[:, 1] > 0
    assert mesh.area_faces[up].sum() == pytest.approx(FLAT[make], rel=0.01)
    assert mesh.area_faces[~up].sum() == pytest.approx(FLAT[make], rel=0.01)


def test_a_quad_stands_upright_faces_south_and_has_its_image_the_right_way_up():
    (primitive,) = solids.quad("icon", Image(b"", "image/png")).primitives
    np.testing.assert_allclose(
        solid(solids.quad("icon", Image(b"", "image/png"))).face_normals, [(0, 0, 1)] * 2
    )
    for position, uv in zip(primitive.positions.tolist(), primitive.uv.tolist()):
        assert uv == [position[0] + 0.5, 0.5 - position[1]]


def test_a_sphere_is_light_enough_for_tens_of_thousands():
    assert len(solids.sphere().primitives[0].triangles) <= 500
