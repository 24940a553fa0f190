"""What is picked, and the section plane: cut faces where Python finds them, nothing of what is cut away."""

import numpy as np
import pytest
from layers import square, write_layer
from osgeo import gdal, ogr
from pages import open_scene, pick, pixels, project, run
from rasters import hills, write_raster
from rays import nearest_hits, rays_through, triangles_of
from scenery.core.frame import spatial_reference, transform_points
from scenery.core.part import read_part
from scenes import look, settle

BOX = (300000.0, 3900000.0, 304000.0, 3903000.0)  # cells of 50 m
SIZE = (960, 600)
BOTTOM = -200.0
TOWERS = [(300900.0, 3900700.0), (301900.0, 3901400.0), (302800.0, 3902100.0)]  # south-western corners
WIDTH, HEIGHT = 300.0, 400.0


@pytest.fixture(scope="module")
def folder(qgis, tmp_path_factory):
    return tmp_path_factory.mktemp("sections")


@pytest.fixture(scope="module")
def parts(folder):
    """Hills with a bottom, three square towers with names, and a row of cylinders."""
    dem = write_raster(folder / "dem.tif", hills(), BOX)
    ground = run(
        "buildterrain", DEM=dem, BOTTOM=BOTTOM, SPACING=50, COLOR="#b4b4b4", OUTPUT=str(folder / "ground.glb")
    )
    squares = [(square(x, y, WIDTH), {"name": f"Tower {i}"}) for i, (x, y) in enumerate(TOWERS)]
    layer = write_layer(folder / "towers.gpkg", squares, {"name": str})
    towers = run(
        "buildpolygons",
        INPUT=layer,
        TERRAIN=ground,
        HEIGHT=HEIGHT,
        COLOR="'#3366cc'",
        LABEL='"name"',
        OUTPUT=str(folder / "towers.glb"),
    )
    points = [(f"POINT({x} 3900500)", {}) for x in range(300500, 303600, 500)]
    cylinders = run(
        "buildpoints",
        INPUT=write_layer(folder / "points.gpkg", points, geometry=1),
        TERRAIN=ground,
        TYPE=1,
        RADIUS=100,
        HEIGHT=300,
        COLOR="'#cc6633'",
        OUTPUT=str(folder / "cylinders.glb"),
    )
    return [ground, towers, cylinders]


@pytest.fixture(scope="module")
def scene(parts, folder):
    return run("assemblescene", PARTS=parts, OUTPUT=str(folder / "scene.html"))


@pytest.fixture(scope="module")
def page(browser, scene):
    page = open_scene(browser, scene, *SIZE, reduced_motion="reduce")
    yield page
    page.record.assert_clean()
    page.context.close()


@pytest.fixture(autouse=True)
def whole(page):
    """Each test begins with a whole scene, seen from the south."""
    cut(page, visible=False)
    look(page, [302000, 3898700, 2100], [302000, 3901300, 50])


def cut(page, **section):
    page.evaluate("section => window.scenery.setSection(section)", section)
    settle(page)


def random_pixels(seed, count):
    return np.random.default_rng(seed).uniform((10, 60), (950, 590), (count, 2))


def picks(page, places):
    """The hits at pixels (n, 2): a row of x, y and height each, nan where there is none."""
    hits = page.evaluate("places => places.map((place) => window.scenery.pick(...place))", places.tolist())
    return np.array([[hit["x"], hit["y"], hit["z"]] if hit else [np.nan] * 3 for hit in hits]), hits


@pytest.mark.feature("X1")
@pytest.mark.feature("W3")
def test_200_random_pixels_are_picked_where_python_finds_them(page, parts, folder, browser):
    """To a centimetre by a ray and all triangles, longitudes and latitudes to a ten-millionth of a degree by PROJ."""
    bare = run(
        "buildterrain", DEM=str(folder / "dem.tif"), SPACING=50, SIDES=False, OUTPUT=str(folder / "bare.glb")
    )
    path = run("assemblescene", PARTS=[bare, *parts[1:]], OUTPUT=str(folder / "bare.html"))
    page = open_scene(browser, path, *SIZE)
    look(page, [301100, 3898900, 2000], [302000, 3901300, 50])
    places = random_pixels(11, 200)
    found, hits = picks(page, places)
    frame = read_part(bare).header.frame
    triangles = np.concatenate([triangles_of(part, frame) for part in (bare, parts[1])])
    origin, directions = rays_through(page.evaluate("() => window.scenery.view"), SIZE, places)
    distance = nearest_hits(origin, directions, triangles)
    # instances are in no mesh of trimesh's: the page's word is taken for where they are
    own = np.array([hit is None or not hit["layer"].startswith("points") for hit in hits])
    expected = origin + distance[:, None] * directions
    hit = np.isfinite(distance)
    assert (np.isfinite(found[:, 0]) == hit)[own].all()
    assert np.abs(found - expected)[own & hit].max() < 0.01
    assert (own & hit).sum() > 150
    degrees = transform_points(
        spatial_reference("EPSG:32654"), spatial_reference("EPSG:4326"), found[hit, :2]
    )
    given = np.array([[each["lon"], each["lat"]] for each, on in zip(hits, hit) if on])
    assert np.abs(degrees - given).max() < 1e-7
    page.record.assert_clean()
    page.context.close()


@pytest.mark.feature("X1")
def test_features_of_a_wide_layer_are_picked_wherever_they_are(qgis, browser, tmp_path):
    """Neighbours in the table lie 25 km apart, in batches of their own."""
    corners = [(300000.0 + (i % 2) * 25000 + i * 150, 3900000.0) for i in range(8)]
    layer = write_layer(tmp_path / "towers.gpkg", [(square(x, y, 200), {}) for x, y in corners])
    towers = run("buildpolygons", INPUT=layer, HEIGHT=150, OUTPUT=str(tmp_path / "towers.glb"))
    scene = run("assemblescene", PARTS=[towers], OUTPUT=str(tmp_path / "towers.html"))
    page = open_scene(browser, scene, *SIZE)
    found = []
    for x, y in corners:
        look(page, [x + 100, y - 800, 600], [x + 100, y + 100, 150])
        found.append(pick(page, *project(page, x + 100, y + 100, 150)))
    assert [hit and hit["feature"] for hit in found] == list(range(8))
    assert [hit["z"] for hit in found] == pytest.approx([150] * 8, abs=0.01)
    page.record.assert_clean()
    page.context.close()


@pytest.mark.feature("X10")
@pytest.mark.parametrize(("azimuth", "offset"), [(180, 100), (205, -150)])
def test_an_upright_cut_leaves_what_python_leaves_and_is_closed(page, parts, azimuth, offset):
    """A ray meets the plane inside a body, or else the first triangle behind the plane."""
    cut(page, visible=True, kind="vertical", azimuth=azimuth, offset=offset)
    look(page, [302000, 3899500, 900], [302000, 3901500, 0])
    frame = read_part(parts[0]).header.frame
    normal = np.array([np.sin(np.radians(azimuth)), np.cos(np.radians(azimuth))])
    places = random_pixels(5, 200)
    found, hits = picks(page, places)
    origin, directions = rays_through(page.evaluate("() => window.scenery.view"), SIZE, places)
    to_plane = (offset - normal @ (origin[:2] - frame.centre)) / (directions[:, :2] @ normal)
    entry = origin + to_plane[:, None] * directions
    ground, towers = (triangles_of(part, frame) for part in parts[:2])
    inside = is_inside(entry, ground, towers)
    behind = np.array(
        [
            nearest_hits(start, way[None], np.concatenate((ground, towers)))[0]
            for start, way in zip(entry, directions)
        ]
    )
    expected = np.where(inside[:, None], entry, entry + behind[:, None] * directions)
    other = np.array([hit is not None and hit["layer"].startswith("points") for hit in hits])
    clear = ~other & np.isfinite(expected[:, 0]) & np.isfinite(found[:, 0])
    assert clear.sum() > 80
    assert inside[clear].sum() > 10
    assert np.abs(found - expected)[clear].max() < 0.01
    away = (found[:, :2] - frame.centre) @ normal - offset
    assert np.nanmax(away) < 1e-3  # nothing is picked of what is cut away


def is_inside(places, *bodies):
    """Whether places (n, 3) are in one of closed bodies: below an odd number of its triangles."""
    return np.array([any(crossings(place, body) % 2 for body in bodies) for place in places])


def crossings(place, triangles):
    """How many triangles are above a place."""
    near = (triangles[:, :, :2].min(axis=1) <= place[:2]).all(axis=1) & (
        triangles[:, :, :2].max(axis=1) >= place[:2]
    ).all(axis=1)
    return sum(
        np.isfinite(nearest_hits(place, np.array([[0.0, 0.0, 1.0]]), one[None])[0]) for one in triangles[near]
    )


def box_faces(low, high):
    """The six faces of a box as WKT rings that turn outwards."""
    corners = np.array(np.meshgrid(*zip(low, high), indexing="ij")).reshape(3, 8).T
    faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    return [
        "((" + ",".join(" ".join(map(str, corners[i])) for i in (*face, face[0])) + "))" for face in faces
    ]


@pytest.mark.feature("X10")
def test_where_bodies_of_a_feature_overlap_the_cut_face_is_whole(qgis, browser, tmp_path):
    """Of a house and its tower, cut upright, and of a pipe with a sharp bend, cut level: seen and picked wherever Python says so."""
    parts = [((301000, 3901000, 0), (301300, 3901200, 100)), ((301200, 3901050, 40), (301400, 3901250, 220))]
    surface = f"MULTIPOLYGON Z({','.join(face for part in parts for face in box_faces(*part))})"
    house = write_layer(tmp_path / "house.gpkg", [(surface, {})], geometry=ogr.wkbMultiPolygon25D)
    bends = [(300500, 3901600), (301500, 3901600), (300700, 3901900)]
    path = f"LINESTRING({','.join(f'{x} {y}' for x, y in bends)})"
    pipe = write_layer(tmp_path / "pipe.gpkg", [(path, {})], geometry=ogr.wkbLineString)
    same = {"EXTENT": "300000,302500,3900500,3902500", "CRS": "EPSG:32654"}
    built = [
        run(
            "buildpolygons",
            INPUT=house,
            TYPE=2,
            ALTITUDE_MODE=3,
            COLOR="'#3366cc'",
            OUTPUT=str(tmp_path / "house.glb"),
            **same,
        ),
        run(
            "buildlines",
            INPUT=pipe,
            TYPE=2,
            RADIUS=60,
            ALTITUDE=100,
            COLOR="'#cc6633'",
            OUTPUT=str(tmp_path / "pipe.glb"),
            **same,
        ),
    ]
    scene = run("assemblescene", PARTS=built, BACKGROUND="#ffffff", OUTPUT=str(tmp_path / "scene.html"))
    page = open_scene(browser, scene, *SIZE, reduced_motion="reduce")
    page.evaluate("() => window.scenery.setPanels(false)")

    cut(page, visible=True, kind="vertical", azimuth=180, offset=380)  # at y = 3901120
    look(page, [301200, 3900500, 150], [301200, 3901120, 110])
    across, up = np.meshgrid(np.arange(301007, 301400, 10), np.arange(7, 220, 10))
    inside = [(across > low[0]) & (across < high[0]) & (up > low[2]) & (up < high[2]) for low, high in parts]
    assert (inside[0] & inside[1]).any()
    places = np.stack((across, np.full(across.shape, 3901120), up), axis=-1)
    assert_faced(page, places.reshape(-1, 3), (inside[0] | inside[1]).ravel(), "polygons-1")

    cut(page, visible=True, kind="horizontal", level=100)
    look(page, [301100, 3901740, 1500], [301100, 3901750, 100])
    x, y = np.meshgrid(np.arange(300520, 301600, 20), np.arange(3901500, 3902000, 20))
    away = [distance_to(np.stack((x, y), axis=-1), *bend) for bend in zip(bends, bends[1:])]
    near = np.minimum(*away)
    clear = (np.abs(near - 60) > 8) & (x > 300560) & (x < 301540)  # the pipe has eight sides, and ends
    assert ((away[0] < 50) & (away[1] < 50)).any()
    places = np.stack((x, y, np.full(x.shape, 100)), axis=-1)[clear]
    inside = near[clear] < 60
    clear_of_start = np.linalg.norm(places[:, :2] - bends[2], axis=1) > 130
    assert_faced(page, places[clear_of_start], inside[clear_of_start], "lines-1")
    page.record.assert_clean()
    page.context.close()


def assert_faced(page, places, inside, layer):
    """The places (n, 3) that are inside have one colour, by which they differ from the others, and are picked there."""
    shot = pixels(page).astype(int)
    at = page.evaluate("places => places.map((place) => window.scenery.project(...place))", places.tolist())
    seen = np.array([shot[int(py), int(px)] for px, py in at])
    face = np.median(seen[inside], axis=0)
    assert np.abs(seen[inside] - face).max() <= 3
    assert (np.abs(seen[~inside] - face).max(axis=1) > 20).all()
    for (px, py), place, within in list(zip(at, places, inside))[:: max(len(at) // 40, 1)]:
        hit = pick(page, px, py)
        met = (
            hit is not None
            and hit["layer"] == layer
            and np.allclose((hit["x"], hit["y"], hit["z"]), place, atol=0.01)
        )
        assert met == within


def distance_to(places, start, end):
    """How far places (..., 2) are from a segment."""
    start, way = np.array(start, float), np.subtract(end, start, dtype=float)
    share = np.clip((places - start) @ way / (way @ way), 0, 1)
    return np.linalg.norm(places - start - share[..., None] * way, axis=-1)


@pytest.mark.feature("X10")
def test_a_level_cut_is_closed_at_its_height(page):
    cut(page, visible=True, kind="horizontal", level=180)
    tower = np.array(TOWERS[1]) + WIDTH / 2
    on_tower = pick(page, *project(page, *tower, 180))
    assert (on_tower["layer"], on_tower["feature"]) == ("polygons-1", 1)
    assert (on_tower["x"], on_tower["y"], on_tower["z"]) == pytest.approx((*tower, 180), abs=0.01)
    found, hits = picks(page, random_pixels(3, 150))
    assert np.nanmax(found[:, 2]) < 180 + 1e-3
    ground = [hit for hit in hits if hit and hit["layer"].startswith("terrain")]
    assert sum(abs(hit["z"] - 180) < 1e-3 for hit in ground) > 20  # hilltops
    page.evaluate("() => window.scenery.setExaggeration(2)")
    settle(page)
    assert pick(page, *project(page, *tower, 180))["z"] == pytest.approx(180, abs=0.01)
    page.evaluate("() => window.scenery.setExaggeration(1)")


@pytest.mark.feature("X10")
def test_a_cylinder_is_cut_through(page):
    cut(
        page, visible=True, kind="vertical", azimuth=180, offset=1000
    )  # at y = 3900500, through the cylinders' axes
    axis = page.evaluate(
        "() => window.scenery.profile([[302000, 3900499], [302000, 3900501]])[0].runs[0][1][3]"
    )
    for aside in (-95, 0, 95):
        hit = pick(page, *project(page, 302000 + aside, 3900500, axis + 150))
        assert (hit["layer"], hit["feature"]) == ("points-1", 3)
        assert (hit["x"], hit["y"], hit["z"]) == pytest.approx(
            (302000 + aside, 3900500, axis + 150), abs=0.01
        )


@pytest.mark.feature("X10")
def test_a_cut_face_has_its_features_colour_and_no_shadow_of_what_is_gone(page):
    """With the southern half of the towers' row gone, where they stood and cast shadows nothing is to be seen."""
    cut(
        page, visible=True, kind="vertical", azimuth=180, offset=-50
    )  # at y = 3901550, through the middle tower
    shot = pixels(page).astype(int)
    x = TOWERS[1][0] + WIDTH / 2
    px, py = map(int, project(page, x, 3901550, 350))
    assert shot[py, px, 2] > shot[py, px, 0] + 40  # blue
    # the light comes from the north-west: the first tower's shadow would lie south-east of it
    cut(
        page, visible=True, kind="vertical", azimuth=0, offset=-500
    )  # what is north of y = 3901000 is gone: the towers 1 and 2
    look(page, [302000, 3897200, 3200], [302000, 3900700, 50])
    with_shadows = pixels(page).astype(int)
    page.evaluate("() => window.scenery.setLayer('polygons-1', { classes: {} , opacity: 0 })")
    settle(page)
    without = pixels(page).astype(int)
    page.evaluate("() => window.scenery.setLayer('polygons-1', { opacity: 1 })")
    at = [tuple(map(int, project(page, place, 3900850, 150)))[::-1] for place in (302300, 302500, 303200)]
    assert [np.abs(with_shadows[place] - without[place]).max() for place in at] == [0, 0, 0]


@pytest.mark.feature("X10")
@pytest.mark.feature("V9")
def test_labels_of_what_is_cut_away_are_gone(page):
    def shown():
        settle(page)
        return sorted(label["text"] for label in page.evaluate("() => window.scenery.labels()"))

    page.evaluate("() => window.scenery.setPanels(false)")
    assert shown() == ["Tower 0", "Tower 1", "Tower 2"]
    cut(page, visible=True, kind="vertical", azimuth=180, offset=200)  # at y = 3901300
    assert shown() == ["Tower 1", "Tower 2"]
    page.evaluate("() => window.scenery.setPanels(true)")


@pytest.mark.feature("X10")
@pytest.mark.feature("X3")
def test_a_saved_picture_is_cut_too(page, tmp_path):
    cut(page, visible=True, kind="vertical", azimuth=180, offset=-50)
    page.evaluate("() => window.scenery.setPanels(false)")
    settle(page)
    screen = pixels(page).astype(int)
    page.evaluate("() => window.scenery.setPanels(true)")
    page.keyboard.press("Shift+S")
    page.get_by_label("Width (pixels)").fill("2880")  # more than one tile
    page.get_by_label("Height (pixels)").fill("1800")
    page.get_by_label("With labels").uncheck()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save", exact=True).click()
    download.value.save_as(tmp_path / "cut.png")
    saved = gdal.Open(str(tmp_path / "cut.png")).ReadAsArray()[:3].transpose(1, 2, 0).astype(int)
    for x in (301000, 302050, 303000):
        px, py = project(page, x, 3901550, 60)
        assert np.abs(saved[int(py * 3), int(px * 3)] - screen[int(py), int(px)]).max() <= 8


@pytest.mark.feature("X10")
@pytest.mark.feature("X4")
def test_a_link_brings_back_the_section(browser, page, scene):
    for section in (
        {"kind": "vertical", "azimuth": 205, "offset": -150},
        {"kind": "horizontal", "level": 123, "below": True},
    ):
        cut(page, visible=True, **section)
        link = page.evaluate("() => window.scenery.link")
        again = open_scene(browser, f"{scene}{link[link.index('#') :]}", *SIZE)
        found = again.evaluate("() => window.scenery.section")
        assert found["visible"]
        assert {name: found[name] for name in section} == pytest.approx(section, rel=1e-6)
        assert again.get_by_label("Kind of section").input_value() == section["kind"]
        again.context.close()
    cut(page, below=False)


@pytest.mark.feature("X10")
def test_the_panel_opens_the_scene_towards_the_camera_and_moves_the_plane(browser, scene):
    page = open_scene(browser, scene, *SIZE)
    page.get_by_text("Section plane").click()
    page.get_by_label("Cut the scene open").check()
    section = page.evaluate("() => window.scenery.section")
    assert (section["visible"], section["kind"], section["azimuth"], section["offset"]) == (
        True,
        "vertical",
        180,
        0,
    )
    page.get_by_label("Position of the section").press("End")
    assert page.evaluate("() => window.scenery.section.offset") > 2000
    page.get_by_role("button", name="Flip").click()
    assert page.evaluate("() => [window.scenery.section.azimuth, window.scenery.section.offset < -2000]") == [
        0,
        True,
    ]
    page.get_by_label("Kind of section").select_option("horizontal")
    assert page.evaluate("() => window.scenery.section.kind") == "horizontal"
    page.record.assert_clean()
    page.context.close()


@pytest.mark.feature("X10")
def test_with_a_section_or_a_translucent_terrain_the_camera_goes_below_the_ground(page):
    def dive():
        page.locator("#view").focus()
        for _ in range(20):
            page.keyboard.press("Shift+ArrowDown")
        settle(page)
        height = page.evaluate("() => window.scenery.view.camera[2]")
        page.keyboard.press("Home")
        settle(page)
        return height

    assert dive() > 0
    cut(page, visible=True, kind="vertical", azimuth=180, offset=0)
    assert dive() < BOTTOM
    cut(page, visible=False)
    page.evaluate("() => window.scenery.setLayer('terrain-1', { opacity: 0.5 })")
    assert dive() < BOTTOM
    page.evaluate("() => window.scenery.setLayer('terrain-1', { opacity: 1 })")
