"""Terrain that is made level beneath a city model: the ground of each building lies in the terrain that is drawn."""

import json
from dataclasses import dataclass, replace

import numpy as np
import pytest
from citymodels import EAST, NORTH, Thing, box, cityjson, house
from layers import write_layer
from osgeo import ogr
from rasters import write_raster
from scenery.core.build import cut_patches
from scenery.core.city_colors import GROUND, ROOF, WALL
from scenery.core.ground import Ground, ground_of
from scenery.core.ground_cut import STEP, flat_faces
from scenery.core.level_ground import levelled
from scenery.core.mesh import Mesh
from scenery.core.part import read_part
from scenery.core.recipe import recipe_of_steps
from scenery.core.rim import rim_edges
from scenery.core.surface import Surface
from scenery.core.terrain import Block, Patch, Terrain, cut_blocks
from steps import run_step, type_number

pytestmark = pytest.mark.feature("V12")

QUANTUM = 0.01


def sloping(cells=40, spacing=5.0, slope=0.3):
    """A terrain of so many cells a side whose middle is at 0, rising to the east."""
    reach = cells * spacing / 2
    heights = np.tile(np.linspace(-reach, reach, cells + 1) * slope, (cells + 1, 1)).astype(np.float32)
    return Terrain(QUANTUM, cut_blocks(heights, (spacing, spacing), (-reach, -reach)))


def square(x, z, size, height):
    """Two triangles of level ground."""
    a, b, c, d = ((x + dx, height, z + dz) for dx, dz in ((0, 0), (size, 0), (size, size), (0, size)))
    return np.array([(a, b, c), (a, c, d)], np.float64)


def within(x, z, size, count=30):
    """Places all over a square."""
    along = np.linspace(0.01, size - 0.01, count)
    across, down = np.meshgrid(x + along, z + along)
    return across.ravel(), down.ravel()


@pytest.mark.parametrize("rotation", [0.0, 30.0])
def test_the_terrain_is_as_high_as_the_ground_all_over_it(rotation):
    terrain = replace(sloping(), rotation=rotation)
    mesh = Mesh(square(12, -7, 20, 3.333).reshape(-1, 3), np.arange(6).reshape(2, 3), np.zeros(6, int))
    after, moved = levelled(terrain, ground_of(mesh, [GROUND], np.array([True]), rotation))
    heights = Surface(after).heights(*within(12, -7, 20))
    assert heights == pytest.approx(3.33, abs=1e-5)  # the quantum below
    assert moved > 25


def test_beyond_a_cell_beside_it_the_terrain_stays():
    terrain = sloping()
    after, _ = levelled(terrain, Ground(square(12, -7, 20, 3)))
    (before,), (block,) = terrain.blocks, after.blocks
    points = before.points()
    far = (
        (points[:, 0] < 12 - 5) | (points[:, 0] > 32 + 5) | (points[:, 2] < -7 - 5) | (points[:, 2] > 13 + 5)
    )
    assert (block.heights.ravel()[far] == before.heights.ravel()[far]).all()
    assert (block.heights != before.heights).any()


def test_of_two_grounds_in_a_triangle_the_lower_one_counts():
    after, _ = levelled(sloping(), Ground(np.concatenate((square(0, 0, 11, 9), square(11, 0, 11, 2)))))
    surface = Surface(after)
    assert surface.heights(*within(11, 0, 11)) == pytest.approx(2, abs=1e-5)
    assert surface.heights(*within(0, 0, 11)).max() <= 9 + 1e-5


@dataclass
class Plot:
    """A turned rectangle of level ground: its middle, its half sides, degrees, and its height."""

    middle: tuple[float, float]
    half: tuple[float, float]
    turn: float
    height: float

    def inside(self, x, z):
        """How far places are within it, metres; negative outside."""
        angle = np.radians(self.turn)
        dx, dz = x - self.middle[0], z - self.middle[1]
        along, across = dx * np.cos(angle) + dz * np.sin(angle), dz * np.cos(angle) - dx * np.sin(angle)
        return np.minimum(self.half[0] - abs(along), self.half[1] - abs(across))

    def triangles(self):
        angle = np.radians(self.turn)
        corners = [(self.half[0] * a, self.half[1] * b) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        a, b, c, d = (
            (
                self.middle[0] + u * np.cos(angle) - v * np.sin(angle),
                self.height,
                self.middle[1] + u * np.sin(angle) + v * np.cos(angle),
            )
            for u, v in corners
        )
        return np.array([(a, b, c), (a, c, d)])


ROW = [Plot((-24 + 12 * n, 4), (6, 5), 0, 2.5 * n) for n in range(5)]  # houses wall to wall up a street
LOOSE = [
    *(Plot((-30, -31), (7, 4), 20, -6), Plot((-30, -20), (6, 5), 35, -1), Plot((-21, -24), (3, 3), 60, 4)),
    *(Plot((40, 41), (8, 8), 10, 12), Plot((46, 44), (8, 3), 70, 7)),  # one within the other
]
STAIRS = [Plot((n * 0.5, n * 0.5), (20 - n, 20 - n), 0, -float(n)) for n in range(5)]


@pytest.mark.parametrize("plots", [ROW, LOOSE, STAIRS, [*ROW, *LOOSE]])
@pytest.mark.parametrize("whole", [True, False])
def test_each_ground_is_met_where_several_share_a_cell(plots, whole):
    terrain = sloping() if whole else as_patches(sloping())
    after, _ = levelled(terrain, Ground(np.concatenate([plot.triangles() for plot in plots])))
    generator = np.random.default_rng(1)
    x, z = generator.uniform(-60, 60, (2, 200_000))
    within = np.stack([plot.inside(x, z) for plot in plots])
    lowest = np.min(np.where(within > 0, [[plot.height] for plot in plots], np.inf), axis=0)
    lower = np.array([[plot.height] for plot in plots]) < lowest
    climbing = (lower & (within > -2 * STEP)).any(axis=0)
    on_edge = (abs(within) < 2e-3).any(axis=0)
    met = np.isfinite(lowest) & ~climbing & ~on_edge
    assert met.sum() > 1000
    assert Surface(after).heights(x, z)[met] == pytest.approx(lowest[met], abs=QUANTUM)


@pytest.mark.parametrize("plots", [ROW, LOOSE, STAIRS])
def test_where_it_is_cut_the_terrain_stays_whole(plots):
    terrain = sloping()
    after, _ = levelled(terrain, Ground(np.concatenate([plot.triangles() for plot in plots])))
    assert after.patches
    assert len(rim_edges(after)) == len(rim_edges(terrain))
    x, z = np.random.default_rng(2).uniform(-99, 99, (2, 50_000))
    assert np.isfinite(Surface(after).heights(x, z)).all()
    for patch in after.patches:
        across, down = (patch.positions[patch.triangles][..., axis] for axis in (0, 2))
        turn = (across[:, 1] - across[:, 0]) * (down[:, 2] - down[:, 0])
        turn -= (down[:, 1] - down[:, 0]) * (across[:, 2] - across[:, 0])
        assert (turn < 0).all()  # counter-clockwise from above


def test_no_ground_of_several_heights_changes_what_is_far():
    terrain = sloping()
    after, _ = levelled(terrain, Ground(np.concatenate([plot.triangles() for plot in LOOSE])))
    x, z = np.random.default_rng(3).uniform(-99, 99, (2, 50_000))
    far = np.all([plot.inside(x, z) < -5 * np.sqrt(2) for plot in LOOSE], axis=0)
    before = Surface(terrain).heights(x, z)
    assert Surface(after).heights(x, z)[far] == pytest.approx(before[far], abs=1e-5)


def test_grounds_of_several_heights_meet_over_the_seam_of_two_blocks():
    heights = sloping(20).blocks[0].heights
    seamed = Terrain(
        QUANTUM,
        [Block((-50, -50), (5, 5), heights[:, :11].copy()), Block((0, -50), (5, 5), heights[:, 10:].copy())],
    )
    plots = [Plot((-4, 0), (6, 5), 0, 3), Plot((8, 0), (6, 5), 0, 9)]
    ground = Ground(np.concatenate([plot.triangles() for plot in plots]))
    after, _ = levelled(seamed, ground)
    whole, _ = levelled(sloping(20), ground)
    x, z = np.random.default_rng(4).uniform(-49, 49, (2, 50_000))
    steep = abs(x - 2) < 2 * STEP
    assert Surface(after).heights(x, z)[~steep] == pytest.approx(
        Surface(whole).heights(x, z)[~steep], abs=1e-4
    )
    assert len(rim_edges(after)) == len(rim_edges(seamed))


def as_patches(terrain):
    """The same triangles as patches."""
    patches = [cut_patches(block.points(), block.triangles()) for block in terrain.blocks]
    return replace(terrain, blocks=[], patches=[patch for some in patches for patch in some])


def test_sloping_ground_is_met_along_its_slope():
    ground = square(-20, -20, 40, 0)
    ground[..., 1] = 10 + 0.1 * ground[..., 2]
    after, _ = levelled(sloping(), Ground(ground))
    x, z = within(-15, -15, 30)
    assert Surface(after).heights(x, z) == pytest.approx(10 + 0.1 * z, abs=2 * QUANTUM)


def test_blocks_and_patches_keep_the_vertices_of_their_seams_together():
    west = sloping(8)
    (block,) = west.blocks
    points = block.points().reshape(9, 9, 3)
    half = Block(block.origin, block.spacing, block.heights[:, :5])
    patch = Patch((0.0, 0.0), points[:, 4:].reshape(-1, 3) + np.array((5e-6, 0, 0)), _grid_triangles(9, 5))
    terrain = Terrain(QUANTUM, [half], [patch])
    after, _ = levelled(terrain, Ground(square(0.5, -8, 9, 5)))  # on the patch alone
    seam = after.blocks[0].heights[:, -1]
    other = after.patches[0].positions.reshape(9, 5, 3)[:, 0, 1]
    assert np.allclose(seam, other)
    assert not np.isclose(seam, 5).all()
    assert np.isclose(seam, 5).any()


def _grid_triangles(rows, columns):
    number = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = number[:-1, :-1], number[:-1, 1:], number[1:, :-1], number[1:, 1:]
    return np.stack((a, c, b, b, c, d), axis=-1).reshape(-1, 3).astype(np.uint32)


def test_a_hole_stays_one():
    terrain = sloping()
    terrain.blocks[0].heights[20, 20] = np.nan
    after, _ = levelled(terrain, Ground(square(-10, -10, 20, 1)))
    assert np.isnan(after.blocks[0].heights[20, 20])
    assert np.isnan(after.blocks[0].heights).sum() == 1


def test_a_body_without_ground_surfaces_stands_on_its_lowest_height():
    roof = square(0, 0, 10, 8)
    wall = np.array([[(0, 2, 0), (10, 2, 0), (10, 8, 0)]], np.float64)
    corners = np.concatenate((roof, wall)).reshape(-1, 3)
    slots = np.repeat([0, 0, 1], 3).astype(np.uint8)
    mesh = Mesh(corners, np.arange(9).reshape(3, 3), np.zeros(9, int), slots)
    ground = ground_of(mesh, [ROOF, WALL], np.array([True]), 0.0)
    assert ground.corners.shape == (2, 3, 3)  # what is upright has no extent from above
    assert (ground.corners[..., 1] == 2).all()


def test_a_face_that_passes_a_place_twice_has_no_triangle_without_area():
    """Its sides would hide those of the triangles beside it."""
    bow = ogr.CreateGeometryFromWkt("MULTIPOLYGON(((0 0,5 5,10 0,10 10,5 5,0 10,0 0)))")
    places, triangles = flat_faces(bow)
    a, b, c = places[triangles].transpose(1, 2, 0)
    areas = abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / 2
    assert areas.min() > 0
    assert areas.sum() == pytest.approx(50)


# By the algorithm


@pytest.fixture
def hillside(qgis, tmp_path):
    """A terrain part that rises 0.5 m a metre to the east, with a drape, and a file of two houses on it."""
    slope = np.tile(np.linspace(-20, 30, 51), (51, 1))
    extent = (EAST - 40, NORTH - 40, EAST + 60, NORTH + 60)
    dem = write_raster(tmp_path / "slope.tif", slope, extent, crs="EPSG:3879")
    run_step(tmp_path, "buildterrain", DEM=dem, COLOR="#808080", name="terrain.glb")
    things = [Thing("house", "Building", house()), Thing("shed", "Building", box(30, 20, 6, 3))]
    (tmp_path / "a.city.json").write_text(json.dumps(cityjson(things)))
    return tmp_path


def test_buildings_stay_and_the_terrain_comes_to_them(hillside):
    part, _, log = run_step(
        hillside,
        "buildcitymodel",
        INPUT=str(hillside / "a.city.json"),
        TERRAIN=str(hillside / "terrain.glb"),
        TERRAIN_FIT=2,
        LEVELLED_TERRAIN=str(hillside / "level.glb"),
    )
    (batch,) = part.layer.batches
    foot = batch.positions[np.isclose(batch.positions[:, 1], 0)].astype(np.float64)
    assert len(foot) >= 8
    before, after = (read_part(hillside / f"{name}.glb") for name in ("terrain", "level"))
    assert abs(Surface(before.terrain).heights(foot[:, 0], foot[:, 2])).max() > 1
    assert Surface(after.terrain).heights(foot[:, 0], foot[:, 2]) == pytest.approx(0, abs=0.01)
    assert [drape.name for drape in after.terrain.drapes] == [drape.name for drape in before.terrain.drapes]
    assert any("vertices of the terrain were moved" in line for line in log)


@pytest.mark.parametrize(
    ("kind", "moves"),
    [("BuildingPart", True), ("Bridge", False), ("SolitaryVegetationObject", False), ("TINRelief", False)],
)
def test_the_terrain_comes_to_buildings_alone(hillside, kind, moves):
    (hillside / "a.city.json").write_text(json.dumps(cityjson([Thing("it", kind, box(30, 20, 6, 3))])))
    terrain, level = str(hillside / "terrain.glb"), str(hillside / "level.glb")
    given = {"INPUT": str(hillside / "a.city.json"), "TERRAIN": terrain}
    run_step(hillside, "buildcitymodel", **given, TERRAIN_FIT=2, LEVELLED_TERRAIN=level, name="city.glb")
    run_step(hillside, "levelterrain", PART=terrain, OBJECTS=str(hillside / "city.glb"), name="again.glb")
    before, *after = (read_part(hillside / f"{name}.glb").terrain for name in ("terrain", "level", "again"))
    for one in after:
        assert (one.blocks[0].heights != before.blocks[0].heights).any() == moves


def test_a_model_may_always_wire_the_levelled_terrain(hillside):
    run_step(
        hillside,
        "buildcitymodel",
        INPUT=str(hillside / "a.city.json"),
        TERRAIN=str(hillside / "terrain.glb"),
        LEVELLED_TERRAIN=str(hillside / "level.glb"),
    )
    before, after = (read_part(hillside / f"{name}.glb").terrain for name in ("terrain", "level"))
    assert (before.blocks[0].heights == after.blocks[0].heights).all()


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"TERRAIN_FIT": 2, "TERRAIN": None}, "TERRAIN_FIT: there is no terrain to level"),
        ({"TERRAIN": None, "LEVELLED_TERRAIN": "x.glb"}, "LEVELLED_TERRAIN: there is no terrain to write"),
    ],
)
def test_what_is_missing_is_named(hillside, parameters, sentence):
    from qgis.core import QgsProcessingException

    given = {"TERRAIN": str(hillside / "terrain.glb"), **parameters}
    with pytest.raises(QgsProcessingException, match=sentence):
        run_step(hillside, "buildcitymodel", INPUT=str(hillside / "a.city.json"), **given)


def test_any_bodies_are_levelled_by_a_step_of_its_own(hillside):
    x, y = EAST, NORTH
    ring = f"{x - 10} {y},{x + 10} {y},{x + 10} {y + 10},{x - 10} {y + 10},{x - 10} {y}"
    layer = write_layer(hillside / "a.gpkg", [(f"POLYGON(({ring}))", {})], crs="EPSG:3879")
    terrain, objects = str(hillside / "terrain.glb"), str(hillside / "bodies.glb")
    run_step(
        hillside,
        "buildpolygons",
        INPUT=layer,
        TERRAIN=terrain,
        TYPE=type_number("buildpolygons", "extruded"),
        HEIGHT="5",
        name="bodies.glb",
    )
    part, report, _ = run_step(hillside, "levelterrain", PART=terrain, OBJECTS=objects, name="level.glb")
    (batch,) = read_part(objects).layer.batches
    foot = batch.positions[:, 1].min()
    corners = batch.positions.astype(np.float64)
    assert Surface(part.terrain).heights(corners[:, 0], corners[:, 2]) == pytest.approx(foot, abs=0.01)
    assert report["counts"]["moved vertices"] > 10


def test_the_recipe_of_a_levelled_scene_makes_it_again(hillside):
    terrain, city, level = (str(hillside / f"{name}.glb") for name in ("terrain", "city", "level"))
    given = {"INPUT": str(hillside / "a.city.json"), "TERRAIN": terrain, "LEVELLED_TERRAIN": level}
    run_step(hillside, "buildcitymodel", **given, TERRAIN_FIT=2, name="city.glb")
    headers = [read_part(path).header for path in (level, city)]
    recipe = recipe_of_steps([header.step for header in headers], {})
    names = [step.algorithm.partition(":")[2] for step in recipe.steps]
    assert names == ["buildterrain", "buildcitymodel", "levelterrain"]
    again, _, _ = run_step(hillside, "levelterrain", PART=terrain, OBJECTS=city, name="again.glb")
    assert (hillside / "again.glb").read_bytes() == (hillside / "level.glb").read_bytes()
    assert again.header.step == headers[0].step


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"PART": None}, "PART: no file is given"),
        ({"OBJECTS": None}, "OBJECTS: no file is given"),
        ({"OBJECTS": "terrain.glb"}, "OBJECTS: .* holds no bodies"),
        ({"OBJECTS": "terrain.tif"}, "OBJECTS: .* is no .glb"),
    ],
)
def test_what_can_not_be_levelled_is_named(hillside, parameters, sentence):
    from qgis.core import QgsProcessingException

    terrain = str(hillside / "terrain.glb")
    given = {"PART": terrain, "OBJECTS": terrain}
    given.update({name: value and str(hillside / value) for name, value in parameters.items()})
    with pytest.raises(QgsProcessingException, match=sentence):
        run_step(hillside, "levelterrain", **given, name="out.glb")


def test_all_grounds_of_kalasatama_lie_in_its_terrain(shared, qgis, tmp_path):
    """The 61 buildings stand on 791 triangles, which share the cells of 10 m."""
    extent = "25498600,25499300,6674200,6675100 [EPSG:3879]"
    run_step(
        tmp_path, "buildterrain", ALTITUDE=2, EXTENT=extent, CRS="EPSG:3879", SPACING=10, name="flat.glb"
    )
    part, _, _ = run_step(
        tmp_path,
        "buildcitymodel",
        INPUT=str(shared / "helsinki" / "kalasatama_lod2.gml"),
        TERRAIN=str(tmp_path / "flat.glb"),
        TERRAIN_FIT=2,
        LEVELLED_TERRAIN=str(tmp_path / "level.glb"),
        name="city.glb",
    )
    (batch,) = part.layer.batches
    slot = part.header.extras["surfaces"].index(GROUND)
    triangles = batch.triangles[(batch.slots[batch.triangles] == slot).all(axis=1)]
    corners = batch.positions[triangles].astype(np.float64) + batch.origin
    middles = corners.mean(axis=1)
    floor = np.min([heights_on(corner, middles) for corner in corners], axis=0)
    heights = Surface(read_part(tmp_path / "level.glb").terrain).heights(middles[:, 0], middles[:, 2])
    assert np.ptp(floor) > 6
    assert heights == pytest.approx(floor, abs=0.02)


def heights_on(corners, points):
    """Heights of points (n, 3) on a triangle (3, 3) seen from above, inf where they are beside it."""
    (a, b, c), sides = corners, corners[1:] - corners[0]
    if abs(np.linalg.det(sides[:, [0, 2]])) < 1e-9:
        return np.full(len(points), np.inf)
    shares = (points - a)[:, [0, 2]] @ np.linalg.inv(sides[:, [0, 2]])
    beside = (shares < 0).any(axis=1) | (shares.sum(axis=1) > 1)
    return np.where(beside, np.inf, a[1] + shares @ (b[1] - a[1], c[1] - a[1]))
