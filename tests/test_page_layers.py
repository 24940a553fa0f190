"""What object types make, in a real browser: drawn where it lies, as large and as coloured as it is, and picked exactly."""

import math

import numpy as np
import pytest
import trimesh
from pages import open_scene, pick, pixels, project
from scenery.core.mesh import Mesh
from scenery.core.objects import Dots, Lines
from scenery.core.part import read_part
from scenery.core.scene import Scene, write_page
from scenery.core.surface import Surface
from things import (
    BOX_CORNERS,
    BOX_FACES,
    CENTRE,
    box_model,
    colors_of,
    instances,
    png,
    sign_model,
    sphere_model,
    triangles_of,
    write_ground,
    write_objects,
)

FOV = math.radians(38)  # vertical
RED, GREEN, BLUE = (255, 0, 0), (0, 255, 0), (0, 0, 255)
WIDTH, HEIGHT = 960, 600


@pytest.fixture
def show(browser, tmp_path):
    """A function that opens the page of some parts and returns it, seen from `camera` towards `target` (local x, y, z)."""
    pages = []

    def open_page(*parts, camera=(0, 60, 200), target=(0, 20, 0), **options):
        path = tmp_path / "page.html"
        write_page(Scene("Things", [read_part(part) for part in parts]), path)
        page = open_scene(browser, path, WIDTH, HEIGHT, **options)
        page.evaluate(
            "() => document.querySelectorAll('section, nav, footer').forEach((e) => (e.style.display = 'none'))"
        )
        pages.append(page)
        look(page, camera, target)
        return page

    yield open_page
    for page in pages:
        page.record.assert_clean()
        page.context.close()


def look(page, camera, target):
    """Look from one local place to another."""
    view = {"camera": to_crs(camera), "target": to_crs(target)}
    page.evaluate("view => window.scenery.setView(view)", view)


def to_crs(place):
    x, y, z = map(float, place)
    return [CENTRE[0] + x, CENTRE[1] - z, y]


def pixel_of(page, place):
    """The pixel of a local place (true height)."""
    return project(page, *to_crs(place))


def color_at(page, place):
    px, py = pixel_of(page, place)
    return pixels(page)[round(py - 0.5), round(px - 0.5)].astype(int)


def hit_at(page, px, py):
    """Layer, feature and local place (true height) of what is picked at a pixel."""
    hit = pick(page, px, py)
    place = [hit["x"] - CENTRE[0], hit["z"], CENTRE[1] - hit["y"]]
    return hit["layer"], hit["feature"], np.array(place)


def ray_of(page, px, py, exaggeration=1.0):
    """Origin and direction of the ray through a pixel, in drawn metres, by the page's view and the field of view."""
    view = page.evaluate("() => window.scenery.view")
    camera, target = (
        np.array([x - CENTRE[0], z * exaggeration, CENTRE[1] - y])
        for x, y, z in (view["camera"], view["target"])
    )
    ahead = (target - camera) / np.linalg.norm(target - camera)
    right = np.cross(ahead, [0, 1, 0])
    right /= np.linalg.norm(right)
    up = np.cross(right, ahead)
    high = math.tan(FOV / 2)
    x = (2 * px / WIDTH - 1) * high * WIDTH / HEIGHT
    y = (1 - 2 * py / HEIGHT) * high
    direction = ahead + right * x + up * y
    return camera, direction / np.linalg.norm(direction)


def first_hit(vertices, triangles, ray):
    """Where a ray first meets triangles, and which; None and -1 where it misses. By signed volumes around the ray."""
    origin, direction = ray
    a, b, c = (vertices[triangles[:, corner]] - origin for corner in range(3))
    volumes = np.stack([np.cross(u, v) @ direction for u, v in ((a, b), (b, c), (c, a))])
    met = (volumes >= 0).all(axis=0) | (volumes <= 0).all(axis=0)
    normals = np.cross(b - a, c - a)
    with np.errstate(divide="ignore", invalid="ignore"):
        distances = np.einsum("ij,ij->i", normals, a) / (normals @ direction)
    distances[~(met & (distances > 0))] = np.inf
    nearest = int(np.argmin(distances))
    if distances[nearest] == np.inf:
        return None, -1
    return origin + direction * distances[nearest], nearest


def covered(page, color, tolerance=60):
    """Which pixels (rows, columns) are of about a colour."""
    return np.abs(pixels(page).astype(int) - color).max(axis=2) <= tolerance


def reddish(page):
    shot = pixels(page).astype(int)
    return shot[..., 0] - shot[..., 1:].max(axis=2) > 40


def span(flags):
    """Columns and rows that the flagged pixels span: left, right, top, bottom."""
    rows, columns = np.nonzero(flags)
    return columns.min(), columns.max() + 1, rows.min(), rows.max() + 1


# Instances


@pytest.mark.feature("V1")
def test_spheres_lie_where_they_are_in_their_features_colours(show, tmp_path):
    places = [[-60, 20, 0], [0, 20, 0], [60, 20, 0]]
    part = write_objects(
        tmp_path / "s.glb",
        colors_of("#ff0000", "#00ff00", "#0000ff"),
        instances=[instances(sphere_model(), places, 10)],
    )
    page = show(part)
    for place, channel in zip(places, range(3)):
        color = color_at(page, place)
        assert color[channel] > 80
        assert color.sum() - color[channel] < 40
    shot = pixels(page).astype(int)
    left, right, _, _ = span(shot[..., 1] - shot[..., [0, 2]].max(axis=2) > 40)
    edges = [pixel_of(page, [dx, 20, 0])[0] for dx in (-10, 10)]
    assert (left, right) == pytest.approx(edges, abs=2)
    assert page.evaluate("() => window.scenery.stats().drawCalls") == 1


def test_a_picked_sphere_is_hit_where_an_independent_ray_meets_it(show, tmp_path):
    model = sphere_model()
    places, sizes = (
        np.array([[-60, 20, 0], [0, 20, 0], [60, 20, 0.0]]),
        np.array([[8, 8, 8], [10, 15, 5], [3, 9, 9.0]]),
    )
    turns = np.array([[0, 0, 0, 1], [0.5, 0.5, 0.5, 0.5], [0, 0, 0.6, 0.8]], np.float32)
    part = write_objects(
        tmp_path / "s.glb",
        colors_of("#ff0000", "#00ff00", "#0000ff"),
        instances=[instances(model, places, sizes, rotations=turns)],
    )
    page = show(part)
    primitive = model.primitives[0]
    for feature, (place, size, turn) in enumerate(zip(places, sizes, turns)):
        matrix = trimesh.transformations.quaternion_matrix([turn[3], *turn[:3]])[:3, :3]
        vertices = (primitive.positions * size) @ matrix.T + place
        px, py = pixel_of(page, place + np.array([1, 1, 0]))
        truth, _ = first_hit(vertices, primitive.triangles, ray_of(page, px, py))
        layer, found, hit = hit_at(page, px, py)
        assert (layer, found) == ("points-1", feature)
        assert np.abs(hit - truth).max() < 0.01


@pytest.mark.feature("W1")
def test_exaggeration_moves_spheres_and_stretches_columns(show, tmp_path):
    sphere = instances(sphere_model(), [[-30, 20, 0]], 10)
    column = instances(box_model(), [[30, 10, 0]], [[10, 20, 10]], stretches=True)
    red, blue = colors_of("#ff0000"), colors_of("#0000ff")
    page = show(
        write_objects(tmp_path / "s.glb", red, instances=[sphere]),
        write_objects(tmp_path / "c.glb", blue, instances=[column]),
        camera=(0, 40, 400),
        target=(0, 40, 0),
    )

    def height_in_pixels(channel):
        shot = pixels(page).astype(int)
        others = np.delete(shot, channel, axis=2).max(axis=2)
        _, _, top, bottom = span(shot[..., channel] - others > 40)
        return bottom - top, (top + bottom) / 2

    round_before, column_before = height_in_pixels(0), height_in_pixels(2)
    page.evaluate("() => window.scenery.setExaggeration(3)")
    look(page, (0, 40 / 3, 400), (0, 40 / 3, 0))
    round_after, column_after = height_in_pixels(0), height_in_pixels(2)
    assert round_after[0] == pytest.approx(round_before[0], abs=2)
    assert round_after[1] == pytest.approx(pixel_of(page, [-30, 20, 0])[1], abs=2)
    assert column_after[0] == pytest.approx(3 * column_before[0], rel=0.08)


@pytest.mark.parametrize("exaggeration", [1, 3, 0.5])
def test_picked_heights_stay_true_under_exaggeration(show, tmp_path, exaggeration):
    """The hit is where an independent ray meets the drawn box, and its height is the one at exaggeration 1."""
    size = np.array([10, 20, 10.0])
    rigid = instances(box_model(), [[-30, 10, 0]], size)
    stretched = instances(box_model(), [[30, 10, 0]], size, features=[1], stretches=True)
    page = show(
        write_objects(tmp_path / "b.glb", colors_of("#ff0000", "#0000ff"), instances=[rigid, stretched])
    )
    page.evaluate("e => window.scenery.setExaggeration(e)", exaggeration)
    look(page, (0, 40, 150), (0, 20, 0))
    for feature, x in enumerate((-30, 30)):
        factor = exaggeration if feature else 1
        drawn = BOX_CORNERS * size * [1, factor, 1] + [x, 10 * exaggeration, 0]
        # the middle of its front, as drawn, as if all heights were exaggerated
        px, py = pixel_of(page, [x, (10 * exaggeration + 10 * factor) / exaggeration, 5])
        truth, _ = first_hit(drawn, triangles_of(BOX_FACES), ray_of(page, px, py, exaggeration))
        _, found, hit = hit_at(page, px, py)
        assert found == feature
        assert hit[[0, 2]] == pytest.approx(truth[[0, 2]], abs=0.01)
        assert hit[1] == pytest.approx(10 + (truth[1] - 10 * exaggeration) / factor, abs=0.01)


def test_untinted_models_keep_their_own_colour(show, tmp_path):
    things = [
        instances(box_model((0, 1, 0, 1)), [[-20, 10, 0]], 20, tinted=False),
        instances(box_model((1, 1, 0, 1)), [[20, 10, 0]], 20, features=[1]),
    ]
    page = show(write_objects(tmp_path / "b.glb", colors_of("#ff0000", "#ff0000"), instances=things))
    own, tinted = color_at(page, [-20, 20, 10]), color_at(page, [20, 20, 10])
    assert own[1] > 100 > 20 > own[0]
    assert tinted[0] > 100 > 20 > tinted[1]


@pytest.mark.feature("V1")
@pytest.mark.parametrize("camera", [(0, 30, 150), (150, 30, 0), (-100, 30, -110), (10, 170, 5)])
def test_billboards_face_the_camera_from_any_side(show, tmp_path, camera):
    image = png(np.full((8, 8, 3), (200, 40, 40)))
    sign = instances(sign_model(image), [[0, 20, 0]], 30, billboard=True, tinted=False)
    page = show(write_objects(tmp_path / "i.glb", colors_of("#ffffff"), instances=[sign]), camera=camera)
    left, right, top, bottom = span(covered(page, (200, 40, 40), 3))
    distance = np.linalg.norm(np.array(camera) - [0, 20, 0])
    side = 30 / distance * HEIGHT / 2 / math.tan(FOV / 2)
    assert (right - left, bottom - top) == pytest.approx((side, side), abs=2)
    px, py = pixel_of(page, [0, 20, 0])
    layer, feature, hit = hit_at(page, px + side * 0.4, py)
    assert (layer, feature) == ("points-1", 0)
    assert np.linalg.norm(hit - [0, 20, 0]) == pytest.approx(0.4 * 30, abs=0.2)


def test_the_transparent_part_of_an_icon_shows_and_lets_pick_what_is_behind(show, tmp_path):
    pixels_of_icon = np.zeros((16, 16, 4), np.uint8)
    pixels_of_icon[:, :8] = (20, 60, 220, 255)
    sign = instances(sign_model(png(pixels_of_icon)), [[0, 20, 0]], 30, billboard=True, tinted=False)
    wall = instances(box_model(), [[0, 0, -30]], [[80, 60, 2]])
    page = show(
        write_objects(tmp_path / "w.glb", colors_of("#ff0000"), instances=[wall]),
        write_objects(tmp_path / "i.glb", colors_of("#ffffff"), instances=[sign]),
    )
    px, py = pixel_of(page, [0, 20, 0])
    shot = pixels(page).astype(int)
    assert np.abs(shot[round(py), round(px) - 20] - (20, 60, 220)).max() <= 2
    assert shot[round(py), round(px) + 20, 2] < 30
    assert pick(page, px - 20, py)["layer"] == "points-2"
    assert pick(page, px + 20, py)["layer"] == "points-1"
    # no dark or light fringe where the icon ends
    edge = shot[round(py), round(px) - 4 : round(px) + 5]
    assert (edge[:, 0] * 200 + edge[:, 2] * 200 > 200 * 70).all()


# Lines and dots


def flat_line(y=20.0, width=5.0, **more):
    return Lines(
        np.array([[-60, y, 0], [60, y, 0]]),
        np.array([0, 2]),
        np.array([0]),
        np.array([width], np.float32),
        **more,
    )


@pytest.mark.feature("V2")
@pytest.mark.parametrize(("width", "ratio"), [(1, 1), (3, 1), (5, 1), (8, 1), (3, 2)])
def test_a_line_is_as_wide_as_was_asked_for(show, tmp_path, width, ratio):
    part = write_objects(
        tmp_path / "l.glb", colors_of("#ff0000"), kind="lines", lines=[flat_line(width=width)]
    )
    page = show(part, device_scale_factor=ratio)
    shot = pixels(page).astype(float)
    px = round(pixel_of(page, [0, 20, 0])[0] * ratio)
    column = shot[:, px]
    # how much of the background's green each pixel has left
    share = 1 - column[:, 1] / np.median(column[:, 1])
    centre = round(pixel_of(page, [0, 20, 0])[1] * ratio)
    assert share[centre - 20 : centre + 20].sum() == pytest.approx(width * ratio, abs=0.6)


def test_joints_have_no_gaps_and_hairpins_no_spikes(show, tmp_path):
    """The pixels of a zigzag are those within half its width of its corners' segments on the screen."""
    corners = np.array(
        [[-60, 10, 0], [-30, 40, 0], [0, 10, 0], [3, 40, 0], [6, 10, 0], [6, 10, 0], [60, 15, 0.0]]
    )
    line = Lines(corners, np.array([0, 7]), np.array([0]), np.array([14], np.float32))
    page = show(write_objects(tmp_path / "l.glb", colors_of("#ff0000"), kind="lines", lines=[line]))
    on_screen = np.array([pixel_of(page, corner) for corner in corners])
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
    away = np.full((HEIGHT, WIDTH), np.inf)
    for (ax, ay), (bx, by) in zip(on_screen, on_screen[1:]):
        length = (bx - ax) ** 2 + (by - ay) ** 2
        share = np.clip(((columns - ax) * (bx - ax) + (rows - ay) * (by - ay)) / (length or 1), 0, 1)
        away = np.minimum(away, np.hypot(columns - ax - share * (bx - ax), rows - ay - share * (by - ay)))
    drawn = reddish(page)
    assert drawn[away < 6.4].all()
    assert not drawn[away > 7.6].any()


def test_a_translucent_line_shows_no_joints(show, tmp_path):
    x = np.linspace(-60, 60, 25)
    line = Lines(
        np.column_stack((x, 20 + 0 * x, 0 * x)), np.array([0, 25]), np.array([0]), np.array([12], np.float32)
    )
    page = show(write_objects(tmp_path / "l.glb", colors_of("#ff000080"), kind="lines", lines=[line]))
    (left, py), (right, _) = pixel_of(page, [-58, 20, 0]), pixel_of(page, [58, 20, 0])
    strip = pixels(page)[round(py) - 3 : round(py) + 3, round(left) : round(right)].astype(int)
    assert strip[..., 0].min() > 200
    assert np.ptp(strip[..., 1]) <= 12


def test_a_thin_line_is_picked_beside_it_where_it_is(show, tmp_path):
    part = write_objects(tmp_path / "l.glb", colors_of("#ff0000"), kind="lines", lines=[flat_line(width=1)])
    page = show(part)
    px, py = pixel_of(page, [13, 20, 0])
    layer, feature, hit = hit_at(page, px, py + 2.5)
    assert (layer, feature) == ("lines-1", 0)
    assert hit == pytest.approx([13, 20, 0], abs=0.01)
    assert pick(page, px, py + 6) is None


@pytest.mark.feature("V1")
@pytest.mark.parametrize("size", [2, 6, 20])
def test_a_dot_is_round_and_as_large_as_was_asked_for(show, tmp_path, size):
    dots = Dots(np.array([[0, 20, 0.0]]), np.array([0]), np.array([size], np.float32))
    page = show(write_objects(tmp_path / "d.glb", colors_of("#ff0000"), dots=dots))
    px, py = pixel_of(page, [0, 20, 0])
    around = pixels(page)[round(py) - 20 : round(py) + 20, round(px) - 20 : round(px) + 20].astype(float)
    share = 1 - around[..., 1] / around[0, 0, 1]
    assert share.sum() == pytest.approx(math.pi * size**2 / 4, rel=0.05, abs=0.7)
    layer, feature, hit = hit_at(page, px + 3, py - 2)
    assert (layer, feature) == ("points-1", 0)
    assert hit == pytest.approx([0, 20, 0], abs=0.001)


# Meshes


def boxes(places, size=20.0, **more):
    count = len(places)
    positions = (np.asarray(places, float)[:, None] + BOX_CORNERS * size).reshape(-1, 3)
    triangles = (triangles_of(BOX_FACES)[None] + 8 * np.arange(count)[:, None, None]).reshape(-1, 3)
    return Mesh(positions, triangles, np.repeat(np.arange(count), 8), **more)


def test_slots_give_a_features_faces_their_colours(show, tmp_path):
    quads = np.concatenate([BOX_CORNERS[face] for face in BOX_FACES]) * 20
    triangles = triangles_of(np.arange(24).reshape(6, 4))
    positions = np.concatenate((quads + np.array([-20, 10, 0]), quads + np.array([20, 10, 0])))
    roof = np.repeat(np.arange(6) == 3, 4).astype(np.uint8)  # the upper face
    mesh = Mesh(
        positions,
        np.concatenate((triangles, triangles + 24)).astype(np.uint32),
        np.repeat([0, 1], 24),
        slots=np.tile(roof, 2),
    )
    colors = np.concatenate((colors_of("#ff0000", "#0000ff"), colors_of("#00ff00", "#ffff00")), axis=1)
    page = show(write_objects(tmp_path / "m.glb", colors, kind="polygons", mesh=mesh), camera=(0, 90, 120))
    assert np.abs(color_at(page, [-20, 30, 0]) - GREEN).max() <= 2
    assert np.abs(color_at(page, [20, 30, 0]) - (255, 255, 0)).max() <= 2
    wall = color_at(page, [-20, 20, 10])
    assert wall[0] > 90 > 20 > wall[1:].max()
    assert [pick(page, *pixel_of(page, [x, 30, 0]))["feature"] for x in (-20, 20)] == [0, 1]


@pytest.mark.parametrize("exaggeration", [1, 3, 0.4])
def test_anchored_vertices_keep_their_size_above_the_anchor(show, tmp_path, exaggeration):
    mesh = boxes([[0, 10, 0]], anchors=np.full(8, 10.0))
    page = show(write_objects(tmp_path / "m.glb", colors_of("#ff0000"), kind="lines", mesh=mesh))
    page.evaluate("e => window.scenery.setExaggeration(e)", exaggeration)
    look(page, (0, 30, 150), (0, 15, 0))
    drawn = mesh.positions + np.array([0, 10 * exaggeration - 10, 0])
    px, py = pixel_of(page, [2, (10 * exaggeration + 13) / exaggeration, 10])
    truth, _ = first_hit(drawn, mesh.triangles, ray_of(page, px, py, exaggeration))
    _, _, hit = hit_at(page, px, py)
    assert hit == pytest.approx(truth - [0, 10 * exaggeration - 10, 0], abs=0.01)
    left, right, top, bottom = span(reddish(page))
    corners = np.array([pixel_of(page, [x, y / exaggeration, z]) for x, y, z in drawn])
    assert (left, right, top, bottom) == pytest.approx(
        (corners[:, 0].min(), corners[:, 0].max(), corners[:, 1].min(), corners[:, 1].max()), abs=2
    )


def test_smooth_normals_shade_without_facets(show, tmp_path):
    """Along a coarse sphere's middle the light changes evenly with normals and in steps without."""
    primitive = sphere_model(8, 12).primitives[0]

    def steps(**more):
        mesh = Mesh(
            primitive.positions * 30.0 + [0, 30, 0],
            primitive.triangles,
            np.zeros(len(primitive.positions), int),
            **more,
        )
        page = show(write_objects(tmp_path / "m.glb", colors_of("#ff8080"), kind="polygons", mesh=mesh))
        row = pixels(page)[round(pixel_of(page, [0, 42, 30])[1])].astype(int)
        px = round(pixel_of(page, [0, 42, 30])[0])
        return np.abs(np.diff(row[px - 50 : px + 50, 0])).max()

    assert steps(normals=primitive.normals) <= 4
    assert steps() > 8


def test_a_textured_mesh_shows_the_right_texel(show, tmp_path):
    texels = np.array([[RED, GREEN], [BLUE, (255, 255, 0)]]).repeat(16, axis=0).repeat(16, axis=1)
    square = np.array([[-40, 0, -40], [40, 0, -40], [40, 0, 40], [-40, 0, 40.0]])
    plain = square + np.array([0, 0, 90])
    uv = np.array([[0, 0], [1, 0], [1, 1], [0, 1], *[[np.nan] * 2] * 4], np.float32)
    quads = np.array([[0, 3, 2, 1], [4, 7, 6, 5]])
    mesh = Mesh(np.concatenate((square, plain)), triangles_of(quads), np.repeat([0, 1], 4), uv=uv)
    mesh.triangles = mesh.triangles[[0, 2, 1, 3]]
    part = write_objects(
        tmp_path / "m.glb", colors_of("#808080", "#ff00ff"), kind="polygons", mesh=mesh, image=png(texels)
    )
    page = show(part, camera=(0, 250, 120), target=(0, 0, 20))
    places = {
        (-20, -20): RED,
        (20, -20): GREEN,
        (-20, 20): BLUE,
        (20, 20): (255, 255, 0),
        (0, 90): (255, 0, 255),
    }
    for (x, z), color in places.items():
        assert np.abs(color_at(page, [x, 0, z]) - color).max() <= 2, (x, z)


def test_opacity_and_visibility_hold_for_all_kinds(show, tmp_path):
    parts = [
        write_objects(
            tmp_path / "a.glb",
            colors_of("#ff0000"),
            instances=[instances(sphere_model(), [[-40, 20, 0]], 10)],
        ),
        write_objects(
            tmp_path / "b.glb",
            colors_of("#ff0000"),
            dots=Dots(np.array([[0, 20, 0.0]]), np.array([0]), np.array([30], np.float32)),
        ),
        write_objects(
            tmp_path / "c.glb",
            colors_of("#ff0000"),
            lines=[
                Lines(
                    np.array([[30, 20, 0], [60, 20, 0.0]]),
                    np.array([0, 2]),
                    np.array([0]),
                    np.array([20], np.float32),
                )
            ],
        ),
        write_objects(tmp_path / "d.glb", colors_of("#ff0000"), mesh=boxes([[0, 40, 0]])),
    ]
    page = show(*parts)
    places = {
        "points-1": [-40, 20, 10],
        "points-2": [0, 20, 0],
        "points-3": [45, 20, 0],
        "points-4": [0, 45, 10],
    }
    for layer, place in places.items():
        at = pixel_of(page, place)
        solid = color_at(page, place)
        assert pick(page, *at)["layer"] == layer
        page.evaluate("id => window.scenery.setLayer(id, { opacity: 0.4 })", layer)
        assert color_at(page, place)[1] > solid[1] + 60
        page.evaluate("id => window.scenery.setLayer(id, { visible: false })", layer)
        assert pick(page, *at) is None
        assert color_at(page, place)[1] > 180


def test_what_is_selected_is_highlighted_whatever_it_is(show, tmp_path):
    part = write_objects(
        tmp_path / "a.glb",
        colors_of("#ff0000", "#ff0000", "#ff0000"),
        instances=[instances(sphere_model(), [[-40, 20, 0]], 10)],
        dots=Dots(np.array([[0, 20, 0.0]]), np.array([1]), np.full(3, 30, np.float32)),
        lines=[
            Lines(
                np.array([[30, 20, 0], [60, 20, 0.0]]),
                np.array([0, 2]),
                np.array([2]),
                np.full(3, 20, np.float32),
            )
        ],
    )
    page = show(part)
    for feature, place in enumerate([[-40, 20, 10], [0, 20, 0], [45, 20, 0]]):
        before = color_at(page, place)
        page.evaluate("feature => window.scenery.select('points-1', feature)", feature)
        assert np.abs(color_at(page, place) - before).max() > 60
        page.evaluate("() => window.scenery.select('points-1', null)")


def test_statistics_and_the_first_view_count_all_kinds(browser, tmp_path):
    part = write_objects(
        tmp_path / "a.glb",
        colors_of(*["#ff0000"] * 4),
        instances=[instances(box_model(), [[-100, 0, 0], [-80, 0, 0]], 10)],
        dots=Dots(np.array([[100, 20, 0.0]]), np.array([2]), np.full(4, 10, np.float32)),
        lines=[
            Lines(
                np.array([[0, 150, 0], [10, 150, 0.0]]),
                np.array([0, 2]),
                np.array([3]),
                np.full(4, 10, np.float32),
            )
        ],
    )
    write_page(Scene("", [read_part(part)]), tmp_path / "page.html")
    page = open_scene(browser, tmp_path / "page.html", WIDTH, HEIGHT)
    stats = page.evaluate("() => window.scenery.stats()")
    assert stats["triangles"] == 2 * 12 + 2 + 2
    assert page.evaluate("() => window.scenery.layers[0].features") == 4
    for place in ([-105, 0, 0], [-105, 10, 0], [100, 20, 0], [5, 150, 0]):
        px, py = pixel_of(page, place)
        assert 0 <= px <= WIDTH
        assert 0 <= py <= HEIGHT
    page.context.close()


# On the ground


@pytest.fixture(scope="module")
def alps(tmp_path_factory):
    """A steep terrain, up to 70°, and its surface."""
    x, y = np.meshgrid(np.linspace(-1, 1, 81), np.linspace(-1, 1, 81))
    heights = 260 * np.exp(-((x - 0.1) ** 2 + y**2) / 0.06) + 90 * np.sin(7 * x) * np.cos(6 * y) + 200
    path = write_ground(tmp_path_factory.mktemp("alps") / "ground.glb", heights)
    return path, read_part(path).terrain


def overlay(terrain, reach=300.0):
    """The triangles of a terrain within some metres of its centre, as one feature."""
    (block,) = terrain.blocks
    points, triangles = block.points(), block.triangles()
    middles = points[triangles].mean(axis=1)
    inside = (np.abs(middles[:, [0, 2]]) < reach).all(axis=1)
    used, numbers = np.unique(triangles[inside], return_inverse=True)
    return Mesh(points[used], numbers.reshape(-1, 3).astype(np.uint32), np.zeros(len(used), np.int64))


VIEWS = {
    "near": ((60, 440, 130), (40, 400, 0)),
    "steep": ((0, 1500, 10), (0, 200, 0)),
    "grazing": ((-480, 330, 480), (0, 260, 0)),
    "far": ((0, 6000, 20000), (0, 200, 0)),
}


@pytest.mark.feature("V3")
@pytest.mark.parametrize("view", list(VIEWS))
def test_an_overlay_on_a_steep_terrain_neither_flickers_nor_bleeds_through(show, tmp_path, alps, view):
    """Its pixels are those where the terrain's own triangles below it are seen, but for a pixel along the edges."""
    ground, terrain = alps
    mesh = overlay(terrain)
    part = write_objects(
        tmp_path / "o.glb", colors_of("#ff0000"), kind="polygons", mesh=mesh, extras={"on_surface": True}
    )
    page = show(ground, part, camera=VIEWS[view][0], target=VIEWS[view][1])
    drawn = reddish(page)
    generator = np.random.default_rng(3)
    # Places on the overlay: the first triangle of the terrain that a ray meets is one of the overlay's, or it must not be red.
    left, right, top, bottom = span(drawn)
    places = generator.uniform((left - 5, top - 5), (right + 5, bottom + 5), (400, 2))
    places = np.floor(places[(places > 1).all(axis=1) & (places < (WIDTH - 1, HEIGHT - 1)).all(axis=1)]) + 0.5
    (block,) = terrain.blocks
    points, triangles = block.points(), block.triangles()
    inside = (np.abs(points[triangles].mean(axis=1)[:, [0, 2]]) < 300).all(axis=1)
    first = np.array([first_hit(points, triangles, ray_of(page, px, py))[1] for px, py in places])
    expected = (first >= 0) & inside[first]
    wrong = 0
    for (px, py), red in zip(places, expected):
        around = drawn[int(py) - 1 : int(py) + 2, int(px) - 1 : int(px) + 2]
        wrong += bool(around.any() != red and around.all() != red)
    assert expected.sum() > 50
    assert wrong <= 2


@pytest.mark.feature("V2")
def test_a_line_on_a_steep_terrain_is_whole_where_it_is_seen(show, tmp_path, alps):
    ground, terrain = alps
    surface = Surface(terrain)
    x = np.linspace(-200, 200, 2001)
    z = np.full_like(x, 60.3)
    line = Lines(
        np.column_stack((x, surface.heights(x, z), z)),
        np.array([0, 2001]),
        np.array([0]),
        np.array([4], np.float32),
        on_surface=True,
    )
    part = write_objects(tmp_path / "l.glb", colors_of("#ff0000"), kind="lines", lines=[line])
    page = show(ground, part, camera=(0, 700, 700), target=(0, 250, 0))
    drawn = reddish(page)
    for place in line.positions[::50]:
        px, py = pixel_of(page, place)
        assert drawn[round(py - 0.5), round(px - 0.5)]


def test_objects_cast_shadows_and_overlays_and_lines_do_not(show, tmp_path):
    ground = write_ground(tmp_path / "flat.glb", np.full((11, 11), 10.0))

    def darkest(extras=None, **objects):
        part = write_objects(
            tmp_path / "o.glb", colors_of("#ffffff"), kind="polygons", extras=extras, **objects
        )
        page = show(ground, part, camera=(0, 400, 10), target=(0, 0, 0))
        px, py = pixel_of(page, [35, 10, 35])  # away from the sun
        return pixels(page)[round(py), round(px)].min()

    assert darkest(instances=[instances(box_model(), [[0, 10, 0]], [[30, 80, 30]])]) < 190
    assert darkest(mesh=boxes([[0, 10, 0]], 40)) < 190
    assert (
        darkest(
            lines=[
                Lines(
                    np.array([[0, 10, 0], [0, 90, 0.0]]),
                    np.array([0, 2]),
                    np.array([0]),
                    np.array([30], np.float32),
                )
            ]
        )
        > 240
    )


@pytest.mark.feature("V1")
def test_tiny_instances_are_drawn_lightly_and_picked_truly(show, tmp_path):
    """Of 400 spheres of five pixels each one is red where it lies, and picked within its radius."""
    x, z = (values.ravel() for values in np.meshgrid(np.arange(20) * 20 - 190, np.arange(20) * 20 - 190))
    places = np.column_stack((x, np.full(400, 5), z)).astype(float)
    part = write_objects(
        tmp_path / "s.glb", colors_of(*["#ff0000"] * 400), instances=[instances(sphere_model(), places, 3)]
    )
    page = show(part, camera=(0, 900, 300), target=(0, 0, 0))
    drawn = reddish(page)
    for feature in range(0, 400, 37):
        px, py = pixel_of(page, places[feature])
        assert drawn[round(py - 0.5), round(px - 0.5)]
        _, found, hit = hit_at(page, px, py)
        assert found == feature
        assert np.linalg.norm(hit - places[feature]) <= 3.01
