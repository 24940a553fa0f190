"""Terrains of every kind in a real browser: what is drawn is what Python knows, and it lies where it should."""

import numpy as np
import pytest
from layers import write_layer
from osgeo import gdal, ogr
from pages import open_scene, pick, pixels, project, run
from rasters import hills, write_raster
from scenery.core.frame import turned
from scenery.core.part import read_part
from scenery.core.surface import Surface

BOX = (300000.0, 3900000.0, 304000.0, 3903000.0)  # 400 × 300 cells of 10 m
EXTENT = "301000,303000,3901000,3902500 [EPSG:32654]"
STAR = "POLYGON((301200 3901100,302000 3901500,302900 3901200,302300 3902300,301200 3901100))"


@pytest.fixture(scope="module")
def folder(qgis, tmp_path_factory):
    folder = tmp_path_factory.mktemp("terrains")
    write_raster(folder / "dem.tif", hills(300, 400), BOX)
    write_layer(folder / "clip.gpkg", [(STAR, {})])
    return folder


KINDS = {
    "surroundings": {"SURROUNDINGS": 3, "ROUGHENING": 4, "SPACING": 20},
    "quad tree": {"FOCUS": "301500,3901500", "LEVELS": 4, "SPACING": 10},
    "bounded": {"MAX_ERROR": 4},
    "clipped": {"CLIP": "clip.gpkg", "SPACING": 20},
    "rotated": {"ROTATION": 30, "SPACING": 20, "FRAME": "black", "WIREFRAME": "#555555"},
}


def shown(browser, folder, name, **parameters):
    """The page of a terrain, and its part."""
    settings = {key: str(folder / value) if key == "CLIP" else value for key, value in parameters.items()}
    part = run(
        "buildterrain",
        DEM=str(folder / "dem.tif"),
        EXTENT=EXTENT,
        OUTPUT=str(folder / f"{name}.glb"),
        **settings,
    )
    page = open_scene(browser, run("assemblescene", PARTS=[part], OUTPUT=str(folder / f"{name}.html")))
    page.part = read_part(part)
    return page


@pytest.mark.feature("T3")
@pytest.mark.feature("T4")
@pytest.mark.feature("T7")
@pytest.mark.feature("T12")
@pytest.mark.feature("T13")
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_picked_lies_on_the_triangles_that_python_knows(browser, folder, kind):
    page = shown(browser, folder, kind.replace(" ", "-"), **KINDS[kind])
    surface, frame = Surface(page.part.terrain), page.part.header.frame
    page.evaluate(
        "([x, y]) => window.scenery.setView({ camera: [x, y - 600, 2200], target: [x, y, 100], up: [0, 1, 0] })",
        list(frame.centre),
    )
    places = np.random.default_rng(7).uniform((270, 30), (880, 570), (200, 2)).tolist()
    hits = page.evaluate("places => places.map(p => window.scenery.pick(...p))", places)
    x, z = frame.to_local(*np.array([(hit["x"], hit["y"]) for hit in hits if hit]).T)
    drawn = surface.heights(x, z)
    top = np.isfinite(drawn)  # others are on the upright sides
    heights = np.array([hit["z"] for hit in hits if hit])
    off = np.abs(drawn - heights)[top]
    assert len(off) >= 40
    assert (off < 0.02).mean() > 0.95  # the rest are sides in front of the terrain
    page.record.assert_clean()
    page.context.close()


@pytest.mark.feature("T5")
@pytest.mark.feature("T12")
@pytest.mark.parametrize("rotation", [0, 30])
def test_every_square_of_a_checkerboard_lies_where_it_belongs(browser, folder, rotation):
    cells = (np.indices((30, 40)).sum(axis=0) % 2 * 255).astype(np.uint8)  # of 100 m
    image = write_raster(folder / "board.tif", np.stack([cells] * 3), BOX, data_type=gdal.GDT_Byte)
    name = f"board{rotation}"
    page = shown(
        browser, folder, name, IMAGE=image, IMAGE_SIZE=2000, SHADING=False, ROTATION=rotation, RESAMPLING=1
    )
    surface, frame = Surface(page.part.terrain), page.part.header.frame
    page.evaluate(
        "([x, y]) => window.scenery.setView({ camera: [x, y - 1, 3500], target: [x, y, 0], up: [0, 1, 0] })",
        list(frame.centre),
    )
    width, height = frame.size
    own = np.random.default_rng(1).uniform(-0.45, 0.45, (200, 2)) * (width, height)
    east, north = frame.to_crs(*turned(own[:, 0], own[:, 1], rotation))
    column, row = (east - BOX[0]) / 100, (BOX[3] - north) / 100
    clear = (np.abs(column % 1 - 0.5) < 0.35) & (np.abs(row % 1 - 0.5) < 0.35)
    shot = pixels(page).astype(int)
    wrong = checked = 0
    for x, y, c, r in zip(east[clear], north[clear], column[clear], row[clear]):
        local = frame.to_local(np.array([x]), np.array([y]))
        px, py = project(page, x, y, float(surface.heights(*local)[0]))
        if not (270 < px < 880 and 10 < py < 590):
            continue
        checked += 1
        white = cells[int(r), int(c)] > 0
        wrong += bool(shot[int(py), int(px)].mean() > 127) != white
    assert checked > 40
    assert wrong == 0
    page.context.close()


@pytest.mark.feature("T5")
def test_a_second_drape_is_chosen_by_its_name(browser, folder):
    part = run("buildterrain", DEM=str(folder / "dem.tif"), COLOR="#ffffff", OUTPUT=str(folder / "two.glb"))
    for name, color in (("Then", "red"), ("Now", "blue")):
        run("adddrape", PART=part, NAME=name, COLOR=color, SHADING=False, OUTPUT=part)
    page = open_scene(browser, run("assemblescene", PARTS=[part], OUTPUT=str(folder / "two.html")))
    middle = project(page, 302000, 3901500, 150)
    for name, channel in (("Then", 0), ("Now", 2)):
        page.evaluate("name => window.scenery.setLayer('terrain-1', { drape: name })", name)
        assert pixels(page)[int(middle[1]), int(middle[0])].argmax() == channel
    page.context.close()


@pytest.mark.feature("T8")
def test_sides_meet_the_edge_of_a_clipped_terrain(browser, folder):
    """Below the southern corner of the clip the picture shows the sides' colour, not the ground beyond."""
    page = shown(browser, folder, "sides", CLIP="clip.gpkg", SIDE_COLOR="#ff00ff", SPACING=20, BOTTOM=-300)
    frame = page.part.header.frame
    edge = 301600, 3901300 + 1e-3  # the middle of the south-western edge
    local = frame.to_local(np.array([edge[0]]), np.array([edge[1]]))
    height = float(Surface(page.part.terrain).heights(*local)[0])
    px, py = project(page, *edge, (height - 300) / 2)
    red, green, blue = pixels(page)[int(py), int(px)].astype(int)
    assert min(red, blue) > 2 * green
    page.context.close()


@pytest.mark.feature("T8")
def test_sides_stand_below_the_edge_of_a_continent(qgis, browser, tmp_path):
    """6,000 km are more millimetres than 32 bits hold."""
    extent = "2000000,8000000,1000000,7000000 [EPSG:3035]"
    sides = {"COLOR": "#00ff00", "SIDE_COLOR": "#ff00ff", "BOTTOM": -1_000_000}
    part = run("buildterrain", EXTENT=extent, ALTITUDE=0, **sides, OUTPUT=str(tmp_path / "plane.glb"))
    page = open_scene(browser, run("assemblescene", PARTS=[part], OUTPUT=str(tmp_path / "plane.html")))
    for x in (3e6, 5e6, 7e6):
        px, py = project(page, x, 1e6, -500_000)
        red, green, blue = pixels(page)[int(py), int(px)].astype(int)
        assert min(red, blue) > 2 * green
    page.context.close()


def test_points_stand_on_their_place_on_a_continent(qgis, browser, tmp_path):
    """2,700 km from its middle, too, are more millimetres than 32 bits hold."""
    extent = "2000000,8000000,1000000,7000000 [EPSG:3035]"
    plane = run("buildterrain", EXTENT=extent, ALTITUDE=0, OUTPUT=str(tmp_path / "plane.glb"))
    x, y = 7.7e6, 4e6
    east = [(f"POINT({x} {y})", {"name": "East"})]
    points = write_layer(tmp_path / "points.gpkg", east, {"name": str}, "EPSG:3035", geometry=ogr.wkbPoint)
    part = run(
        "buildpoints",
        INPUT=points,
        EXTENT=extent,
        RADIUS="100000",
        LABEL='"name"',
        OUTPUT=str(tmp_path / "points.glb"),
    )
    page = open_scene(
        browser, run("assemblescene", PARTS=[plane, part], OUTPUT=str(tmp_path / "points.html"))
    )
    px, py = project(page, x, y, 0)
    picked = pick(page, px, py)
    assert (picked["layer"], picked["attributes"]["name"]) == ("points-1", "East")
    page.context.close()


@pytest.mark.feature("T9")
def test_two_terrains_in_one_scene_are_two_layers(browser, folder):
    ground = run("buildterrain", DEM=str(folder / "dem.tif"), SPACING=40, OUTPUT=str(folder / "ground.glb"))
    above = run(
        "buildterrain",
        DEM=str(folder / "dem.tif"),
        TERRAIN=ground,
        ABOVE_TERRAIN=True,
        FACTOR=0,
        OFFSET=500,
        SPACING=40,
        SIDES=False,
        TITLE="Summits",
        OUTPUT=str(folder / "above.glb"),
    )
    page = open_scene(browser, run("assemblescene", PARTS=[ground, above], OUTPUT=str(folder / "two.html")))
    titles = page.evaluate("() => window.scenery.layers.map(layer => layer.title)")
    assert titles == ["dem", "Summits"]
    part = read_part(ground)
    middle = np.array([302000.0]), np.array([3901500.0])
    ground_height = Surface(part.terrain).heights(*part.header.frame.to_local(*middle))[0]
    place = project(page, 302000, 3901500, ground_height + 500)
    hit = pick(page, *place)
    assert (hit["layer"], hit["z"]) == ("terrain-2", pytest.approx(ground_height + 500, abs=0.3))
    page.context.close()
