"""The models that ship with the provider, run as the gallery's pages say, on the sample city and on real data."""

import json
import re
import shlex
import sys

import numpy as np
import pytest
from conftest import ROOT
from osgeo import gdal, ogr
from pages import open_scene, pick, pixels, project
from scenery.core.frame import spatial_reference, transform_points
from scenes import settle

sys.path.append(str(ROOT / "scripts"))
from gallery import MOST, command

GALLERY = ROOT / "docs" / "gallery"
ENTRIES = {
    entry["model"]: entry for entry in json.loads((GALLERY / "gallery.json").read_text(encoding="utf-8"))
}
FUJI_EXTENT = "270000,310000,3895000,3935000 [EPSG:32654]"


def scene_of(page):
    """The JSON of a page's scene."""
    text = page.read_text(encoding="utf-8")
    return json.loads(re.search(r'id="scene">(.*?)</script>', text, re.DOTALL).group(1))


@pytest.fixture(scope="module")
def scene(qgis_process, sample, tmp_path_factory):
    """A function that runs the command of a model's page, once, and returns the scene's page."""
    folder, made = tmp_path_factory.mktemp("scenes"), {}

    def make(model):
        if model not in made:
            made[model] = folder / f"{model}.html"
            given = {name: in_place(value, sample) for name, value in ENTRIES[model]["inputs"].items()}
            qgis_process(f"scenery:{model}", **given, **{"scene:scene": made[model]})
        return made[model]

    return make


def in_place(value, sample):
    """An input of the table where the sample city lies."""
    return value.replace("sample/", f"{sample}/") if isinstance(value, str) else value


@pytest.fixture
def shown(browser, scene):
    """A function that opens the scene of a model; at the end, that nothing went wrong in it is asserted."""
    pages = []

    def show(model, **options):
        pages.append(open_scene(browser, scene(model), **options))
        return pages[-1]

    yield show
    for page in pages:
        page.record.assert_clean()
        page.context.close()


def layer_of(page, title):
    """The id of a layer."""
    return next(layer["id"] for layer in page.evaluate("window.scenery.layers") if layer["title"] == title)


@pytest.fixture(scope="module")
def heights(sample):
    """A function that returns the metres of the elevation model at places (n, 2)."""
    source = gdal.Open(str(sample / "dem.tif"))
    west, dx, _, north, _, dy = source.GetGeoTransform()
    values = source.ReadAsArray()
    return lambda places: [float(values[int((y - north) / dy), int((x - west) / dx)]) for x, y in places]


# The pages


def test_every_model_is_in_the_gallery():
    assert set(ENTRIES) == {path.stem for path in (ROOT / "models").glob("*.model3")}
    index = (GALLERY / "index.md").read_text(encoding="utf-8")
    assert set(ENTRIES) == set(re.findall(r"\]\((\w+)\.md\)", index))


@pytest.mark.parametrize("model", ENTRIES)
def test_a_page_tells_the_command_and_shows_the_picture(model):
    page = (GALLERY / f"{model}.md").read_text(encoding="utf-8")
    told = next(block for block in re.findall(r"```\n(.*?)```", page, re.DOTALL) if "scene:scene" in block)
    assert shlex.split(told.replace("\\\n", " ")) == command(ENTRIES[model])
    assert f"]({model}.jpg)" in page
    picture = GALLERY / f"{model}.jpg"
    assert picture.stat().st_size <= MOST
    assert gdal.Open(str(picture)).RasterXSize == 1280


@pytest.mark.parametrize("model", ENTRIES)
def test_the_fields_that_a_page_names_are_in_the_sample_city(model, layers, sample):
    page = (GALLERY / f"{model}.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| `([\w.]+)`(?:, layer `(\w+)`)? \| (.*?) \| .* \|$", page, re.MULTILINE)
    told = {name: file + (f"|layername={layer}" if layer else "") for name, file, layer, _ in rows}
    inputs = {name: str(value).replace("sample/", "") for name, value in ENTRIES[model]["inputs"].items()}
    assert told == {
        name: value for name, value in inputs.items() if re.search(r"\.(tif|gpkg|jpg|json)\b", value)
    }
    for _, file, layer, fields in rows:
        named = set(re.findall(r"`(\w+)`", fields))
        assert named <= {value.strip('"') for value in inputs.values()}
        if layer:
            assert named <= layers(layer)[0][1].keys()
        elif file.endswith(".json"):
            objects = json.loads((sample / file).read_text(encoding="utf-8"))["CityObjects"]
            assert named <= next(iter(objects.values()))["attributes"].keys() | {"name"}
        else:
            assert not named and (sample / file).exists()


# What the scenes show

SHOWN = {  # of a model: a layer's title, the layer of the sample city that it shows, and the field that colours it
    "terrain_and_buildings": ("Buildings", "buildings", None),
    "polygon_overlay": ("Areas", "green", None),
    "textured_overlay": ("Areas", "green", None),
    "population_grid": ("Inhabitants", "population", "inhabitants"),
    "building_ages": ("Buildings", "buildings", "year"),
    "noise": ("Noise (dB)", "noise", "decibels"),
    "green_per_inhabitant": ("Green per inhabitant (m²)", "population", None),
    "traffic": ("Traffic", "streets", "vehicles"),
    "places": ("Places", "bike_stations", None),
    "districts": ("Districts", "districts", "income_2024"),
    "districts_in_two_years": ("income_2024", "districts", "income_2024"),
    "plough_tracks": ("Tracks", "plough_tracks", None),
    "travel_times": ("Travel time", "travel_times", "minutes_day"),
    "day_and_night": ("Minutes by day", "travel_times", "minutes_day"),
    "movements": ("Movements", "movements", "year"),
    "photographs": ("Photographs", "photographs", None),
    "home_district": ("Services", "services", None),
    "schools": ("Places", "schools", "founded"),
}
PICK_ALL = "places => places.map((place) => scenery.pick(...scenery.project(...place)))"


def probes(geometry, ground):
    """Places in or above the middle of a feature."""
    middle = (
        geometry.PointOnSurface() if geometry.GetDimension() == 2 else geometry.Value(geometry.Length() / 2)
    )
    x, y = (middle or geometry).GetX(), (middle or geometry).GetY()
    arc = 0.25 * geometry.Length() if geometry.GetDimension() == 1 else 0
    return [[x, y, ground([(x, y)])[0] + up] for up in (0.1, 20, 55, arc)]


@pytest.fixture
def checked(shown, scene, layers, heights):
    """A function that opens the scene of a model as `shown` does, and asserts that it shows every feature where it is.

    What is picked has the attributes of a feature that lies there; a legend's classes hold the features of its values.
    """

    def check(model, **options):
        page = shown(model, **options)
        title, source, field = SHOWN[model]
        found = next(layer for layer in scene_of(scene(model))["layers"] if layer["title"] == title)
        features = layers(source)
        assert found["features"] == len(features)
        assert_picked(page, found["id"], features, heights)
        if field:
            assert_classed(page, title, [values[field] for _, values in features])
        return page

    return check


def assert_picked(page, layer, features, heights):
    """That what is picked about the middles of features has the attributes of one that lies there."""
    some = features[:: max(1, len(features) // 25)]
    places = [place for geometry, _ in some for place in probes(geometry, heights)]
    hits = [hit for hit in page.evaluate(PICK_ALL, places) if hit and hit["layer"] == layer]
    assert len(hits) >= 3
    for hit in hits:
        there = ogr.CreateGeometryFromWkt(f"POINT({hit['x']} {hit['y']})")
        # A ball, pillar or picture reaches beyond its point, a line beyond its middle.
        assert any(
            geometry.Distance(there) < (120 if geometry.GetDimension() == 0 else 15)
            for geometry, values in features
            if all(
                hit["attributes"].get(name) == value for name, value in values.items() if value is not None
            )
        ), hit


def assert_classed(page, title, values):
    """That each class of a layer's legend holds as many features as have the values that it names, and all together all."""
    (layer,) = (layer for layer in page.evaluate("window.scenery.layers") if layer["title"] == title)
    bounds = [[float(bound) for bound in one["label"].split(" – ")] for one in layer["classes"]]
    counts = [one["count"] for one in layer["classes"]]
    assert counts == [sum(bound[0] <= value <= bound[-1] for value in values) for bound in bounds]
    assert sum(counts) == len(values)


@pytest.mark.parametrize(
    "model",
    [
        "terrain_and_buildings",
        pytest.param("polygon_overlay", marks=pytest.mark.feature("A4")),
        pytest.param("textured_overlay", marks=pytest.mark.feature("A5")),
        pytest.param("noise", marks=pytest.mark.feature("H7")),
        pytest.param("green_per_inhabitant", marks=pytest.mark.feature("H9")),
        pytest.param("traffic", marks=pytest.mark.feature("H10")),
        pytest.param("places", marks=pytest.mark.feature("H11")),
        pytest.param("districts", marks=pytest.mark.feature("H12")),
        pytest.param("travel_times", marks=pytest.mark.feature("H16")),
        "plough_tracks",
    ],
)
def test_a_scene_shows_every_feature_where_it_is(checked, model):
    checked(model)


@pytest.mark.feature("H5")
def test_cells_are_as_high_as_they_have_inhabitants(checked, layers, heights):
    page = checked("population_grid")
    cells = layers("population")
    mean = np.mean([values["inhabitants"] for _, values in cells])
    for geometry, values in sorted(cells, key=lambda cell: -cell[1]["inhabitants"])[:3]:
        x, y = geometry.Centroid().GetX(), geometry.Centroid().GetY()
        corners = [point[:2] for point in geometry.GetGeometryRef(0).GetPoints()]
        height = values["inhabitants"] / mean * 0.02 * np.sqrt(len(cells) * 250**2)
        foot = min(heights(np.linspace(a, b, 40)[1:-1].tolist()) for a, b in zip(corners, corners[1:]))
        hit = pick(page, *project(page, x, y, min(foot) + height))
        assert hit["attributes"]["cell"] == values["cell"]
        assert hit["z"] - min(foot) == pytest.approx(height, abs=3)


@pytest.mark.feature("H12", "H16")
@pytest.mark.parametrize(
    ("model", "groups"),
    [("districts_in_two_years", ["income_2024", "income_2010"]), ("day_and_night", ["By day", "At night"])],
)
def test_two_values_take_turns(checked, scene, layers, model, groups):
    found = [layer for layer in scene_of(scene(model))["layers"] if layer["kind"] == "polygons"]
    assert [layer["groups"] for layer in found] == [[group] for group in groups]
    (harju,) = (geometry.Centroid() for geometry, values in layers("districts") if values["name"] == "Harju")
    page = checked(model)
    for group, layer in zip(groups, found):
        page.evaluate("group => scenery.setGroup(group)", group)
        settle(page)
        assert pick(page, *project(page, harju.GetX(), harju.GetY(), 20))["layer"] == layer["id"]


def found_features(page, time, *texts):
    """How many features that have each text are there at a time."""
    page.evaluate("time => scenery.setTime(time)", time)
    return [len(page.evaluate("text => scenery.search(text, 9999)", text)) for text in texts]


@pytest.mark.feature("H15")
def test_ploughs_come_and_go_on_the_time_slider(qgis_process, browser, sample, layers, tmp_path):
    page = tmp_path / "scene.html"
    given = {
        "tracks": f"{sample}/city.gpkg|layername=plough_tracks",
        "start": "start",
        "end": "end",
        "crs": "EPSG:3879",
    }
    qgis_process("scenery:plough_tracks", **given, **{"scene:scene": page})
    shown = open_scene(browser, page)
    tracks = [values for _, values in layers("plough_tracks")]
    for time in ("2026-01-15T02:59:00", "2026-01-15T03:01:00", "2026-01-15T05:11:00", "2026-01-15T23:59:00"):
        driven = sum(values["start"] <= time <= values["end"] for values in tracks)
        assert found_features(shown, time, "plough") == [driven], time
    assert shown.get_by_role("slider", name="Time").is_visible()
    shown.record.assert_clean()
    shown.context.close()


@pytest.mark.feature("H6", "H17", "H21")
@pytest.mark.parametrize(
    ("model", "dated"),
    [
        (
            "schools",
            [
                ("schools", "founded", "school", ["1600", "1700", "1900"]),
                ("districts", "since", "Pohjola", ["1960", "1970"]),
            ],
        ),
        ("building_ages", [("buildings", "year", "Office", ["1850", "1899", "1960"])]),
        ("movements", [("movements", "year", "Satama", ["1919", "1955", "2019"])]),
    ],
    ids=["schools", "building_ages", "movements"],
)
def test_what_is_dated_appears_on_the_time_slider(checked, layers, model, dated):
    page = checked(model)
    for source, field, text, times in dated:
        known = [values for _, values in layers(source) if any(text in str(one) for one in values.values())]
        for time in times:
            there = [one for one in known if one[field] <= int(time) < (one.get("closed") or 9999)]
            assert found_features(page, time, text) == [len(there)], time
    assert page.get_by_role("slider", name="Time").is_visible()


@pytest.mark.feature("H20")
def test_a_home_district_is_searched_and_listed(checked, layers):
    page = checked("home_district", reduced_motion="reduce")
    home = next(geometry for geometry, values in layers("buildings") if values["address"] == "Torikatu 66")
    page.get_by_role("combobox", name="Search", exact=True).fill("torikatu 66")
    page.get_by_role("listbox").get_by_role("option").first.click()
    page.locator(".card").get_by_label("Radius in metres").fill("500")
    page.get_by_role("button", name="Nearby", exact=True).click()
    named = {values["name"] for _, values in layers("buildings")}  # which the list has, too
    services = [
        (geometry, values["name"]) for geometry, values in layers("services") if values["name"] not in named
    ]
    away = {name: geometry.Distance(home.Centroid()) for geometry, name in services}
    assert all(abs(distance - 500) > 5 for distance in away.values())
    listed = page.locator(".nearby .entry .name").all_text_contents()
    assert [name for name in listed if name in away] == sorted(
        (name for name, distance in away.items() if distance < 500), key=lambda name: away[name]
    )


@pytest.mark.feature("H18")
def test_old_photographs_are_shown_in_their_cards(checked, layers):
    page = checked("photographs")
    (title,) = (
        values["title"] for _, values in layers("photographs") if values["image"] == "photograph_2.jpg"
    )
    page.evaluate("([layer, feature]) => scenery.select(layer, feature)", [layer_of(page, "Photographs"), 1])
    assert page.locator(".card").get_by_text(title, exact=True).first.is_visible()
    assert page.locator(".card img, .card canvas").first.is_visible()


def test_photographs_need_no_field_that_names_them(qgis, sample, tmp_path):
    import processing

    page = tmp_path / "scene.html"
    given = {"photographs": f"{sample}/city.gpkg|layername=photographs", "title": "title", "crs": "EPSG:3879"}
    processing.run("scenery:photographs", {**given, "scene:scene": str(page)})
    ground, balls = scene_of(page)["layers"]
    assert (ground["kind"], balls["kind"], balls["features"]) == ("terrain", "points", 6)
    assert len(balls["models"]) == 1  # all are the same ball, not a picture each


def spire(sample):
    """The top of the church's tower: x, y, z of the highest vertex of the city model's object of that name."""
    document = json.loads((sample / "city_model.city.json").read_text(encoding="utf-8"))
    steps, origin = document["transform"]["scale"], document["transform"]["translate"]
    tower = next(
        one for one in document["CityObjects"].values() if one["attributes"].get("name") == "Church tower"
    )
    rows = {corner for face in tower["geometry"][0]["boundaries"][0] for corner in face[0]}
    return max(
        (np.array(document["vertices"][row]) * steps + origin for row in rows), key=lambda place: place[2]
    )


def floors(sample, count):
    """Diagonals, inside, of rectangular floors of the city model: [[x, y], [x, y]] and the height of each."""
    document = json.loads((sample / "city_model.city.json").read_text(encoding="utf-8"))
    places = np.array(document["vertices"]) * document["transform"]["scale"]
    places += document["transform"]["translate"]
    rings = [one["geometry"][0]["boundaries"][0][0][0] for one in document["CityObjects"].values()]
    corners = np.array([places[ring] for ring in rings if len(ring) == 4])[:: len(rings) // count]
    middle = corners.mean(axis=1, keepdims=True)
    diagonals = (middle + 0.9 * (corners[:, [0, 2]] - middle))[..., :2]
    return list(zip(diagonals.tolist(), middle[:, 0, 2].tolist()))


@pytest.mark.parametrize(
    ("model", "field"),
    [
        pytest.param("city_model", None, marks=pytest.mark.feature("H1")),
        pytest.param("energy_atlas", "energy", marks=pytest.mark.feature("H4")),
        pytest.param("roof_heat", "heat_loss", marks=pytest.mark.feature("H8")),
    ],
)
def test_a_city_model_stands_on_its_terrain(shown, scene, layers, sample, model, field):
    terrain, city = scene_of(scene(model))["layers"]
    buildings = layers("buildings")
    assert (terrain["kind"], city["kind"], city["features"]) == ("terrain", "citymodel", len(buildings))
    page = shown(model)
    x, y, z = spire(sample)
    hit = pick(page, *project(page, x, y, z - 2))
    assert (hit["layer"], hit["attributes"]["name"]) == (city["id"], "Church tower")
    assert hit["z"] == pytest.approx(z - 2, abs=1)
    for diagonal, height in floors(sample, 50):
        (ground,) = page.evaluate("path => window.scenery.profile(path)", diagonal)
        # Where a house stands in another one, the lower floor counts.
        assert max(place[3] for run in ground["runs"] for place in run) == pytest.approx(height, abs=0.02)
    if field:
        classes = page.evaluate("window.scenery.layers")[1]["classes"]
        bounds = [[float(n) for n in one["label"].removeprefix(f"{field}: ").split(" – ")] for one in classes]
        assert [one["count"] for one in classes] == [
            sum(low <= values[field] <= high for _, values in buildings) for low, high in bounds
        ]


# What is compared


@pytest.mark.feature("H2")
def test_an_old_picture_and_todays_are_swiped_under_the_city(shown, scene, sample):
    terrain, city = scene_of(scene("then_and_now"))["layers"]
    assert [drape["name"] for drape in terrain["drapes"]] == ["Then", "Now"]
    page = shown("then_and_now")
    assert page.evaluate("window.scenery.swipe") == {
        "layer": terrain["id"],
        "left": "Then",
        "right": "Now",
        "at": 0.5,
    }
    page.evaluate("window.scenery.setPanels(false)")
    settle(page)
    shot = pixels(page).astype(int)
    blueness = shot[..., 2] - shot[..., 0]
    west, south = 25_516_000, 6_676_000
    for place, low, high in (
        ((250, 90, 0), -12, 12),
        ((2550, 350, 0), 25, 200),
    ):  # in the sea, left and right of the divider
        x, y = map(round, project(page, west + place[0], south + place[1], place[2]))
        assert low < blueness[y, x] < high
    x, y, z = spire(sample)
    assert pick(page, *project(page, x, y, z - 2))["layer"] == city["id"]  # it stands on both


@pytest.mark.feature("H3")
def test_todays_buildings_and_the_planned_ones_take_turns(shown, scene, layers):
    found = {layer["title"]: layer for layer in scene_of(scene("plans"))["layers"]}
    west, east, south, north = (float(n) for n in ENTRIES["plans"]["inputs"]["extent"].split()[0].split(","))
    ring = f"{west} {south},{east} {south},{east} {north},{west} {north},{west} {south}"
    area = ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))")
    today = [geometry for geometry, _ in layers("buildings") if geometry.Intersects(area)]
    planned = [geometry for geometry, _ in layers("planned_buildings")]
    gone = [geometry for geometry in today if any(geometry.Intersects(other) for other in planned)]
    assert len(gone) == 24
    assert {title: (layer.get("groups"), layer.get("features")) for title, layer in found.items()} == {
        "Terrain": (None, None),
        "Buildings of today": (["Today"], len(today)),
        "Buildings that stay": (["Plan"], len(today) - len(gone)),
        "Planned buildings": (["Plan"], len(planned)),
    }
    page = shown("plans")
    x, y = gone[0].Centroid().GetX(), gone[0].Centroid().GetY()
    for group, title in (("Today", "Buildings of today"), ("Plan", "Planned buildings")):
        page.evaluate("group => window.scenery.setGroup(group)", group)
        settle(page)
        layers_there = {hit["layer"] for z in range(0, 60, 5) if (hit := pick(page, *project(page, x, y, z)))}
        assert found[title]["id"] in layers_there
        assert not layers_there & {
            layer["id"] for layer in found.values() if group not in layer.get("groups", [group])
        }


@pytest.mark.feature("A3")
def test_islands_rise_from_a_sea_that_moves(shown, scene, heights):
    assert scene_of(scene("inland_sea"))["world"]["water"]["level"] == 0
    page = shown("inland_sea")
    page.evaluate("window.scenery.setPanels(false)")

    def blueness(x, y):
        settle(page)
        (z,) = heights([(x, y)])
        px, py = map(round, project(page, x, y, z))
        color = pixels(page)[py, px].astype(int)
        return color[2] - color[0]

    shore, summit = (25517500, 6676750), (25518620, 6677790)
    assert heights([shore])[0] < 10 < 40 < heights([summit])[0]
    sea = blueness(25517500, 6676100)
    assert sea > blueness(*shore) + 30
    page.evaluate("window.scenery.setPlane({ level: 20 })")
    assert blueness(*shore) > 20
    assert blueness(*summit) < sea - 30


# The terrains of the old manual, and densities


@pytest.mark.feature("A1", "A2")
def test_a_large_area_has_coarser_surroundings(shown, scene):
    (relief,) = scene_of(scene("shaded_relief"))["layers"]
    assert [drape["name"] for drape in relief["drapes"]] == ["relief"]
    (terrain,) = scene_of(scene("large_area"))["layers"]
    xs = [block["origin"][0] for block in terrain["blocks"]]
    assert min(xs) == pytest.approx(-1.5 * 1090, abs=1)
    assert len({block["spacing"][0] for block in terrain["blocks"]}) == 2
    shown("large_area")


@pytest.mark.feature("H19", "T9")
def test_a_density_surface_hovers_above_the_city(shown, scene, layers, sample):
    ground, houses, density = scene_of(scene("heat_map"))["layers"]
    assert (ground["kind"], houses["kind"], density["kind"]) == ("terrain", "polygons", "terrain")
    assert density["opacity"] == pytest.approx(0.65)
    assert min(piece["range"][0] for piece in density["blocks"] + density["patches"]) >= 40
    page = shown("heat_map")
    crowded = max(layers("population"), key=lambda cell: cell[1]["inhabitants"])[0].Centroid()
    hit = pick(page, *project(page, crowded.GetX(), crowded.GetY(), 100))
    assert hit["layer"] == density["id"]


# Real data


@pytest.fixture
def fuji(shared):
    folder = shared / "fuji"
    return {
        "dem": folder / "dem_srtm30.tif",
        "image": folder / "shadedrelief_srtm3.tif",
        "extent": FUJI_EXTENT,
    }


@pytest.mark.feature("A1")
def test_mount_fuji_with_its_shaded_relief(qgis_process, browser, fuji, tmp_path):
    page = tmp_path / "fuji.html"
    qgis_process("scenery:shaded_relief", **fuji, **{"scene:scene": page})
    (terrain,) = scene_of(page)["layers"]
    assert [drape["name"] for drape in terrain["drapes"]] == ["shadedrelief_srtm3"]
    shown = open_scene(browser, page)
    degrees, metres = spatial_reference("EPSG:4326"), spatial_reference("EPSG:32654")
    (summit,) = transform_points(degrees, metres, np.array([[138.7292, 35.3625]]))
    assert pick(shown, *project(shown, *summit, 3400))["z"] > 3000
    shown.record.assert_clean()
    shown.context.close()


@pytest.mark.feature("A2")
def test_mount_fuji_and_its_surroundings(qgis_process, browser, fuji, tmp_path):
    page = tmp_path / "large.html"
    qgis_process("scenery:large_area", **fuji, **{"scene:scene": page})
    (terrain,) = scene_of(page)["layers"]
    corners = [block["origin"] for block in terrain["blocks"]]
    assert min(corners) == [-60000, -60000]
    assert len({block["spacing"][0] for block in terrain["blocks"]}) == 2
    shown = open_scene(browser, page)
    # In the sea, three blocks away from the summit.
    assert pick(shown, *project(shown, 290000 + 50000, 3915000 - 50000, 0))["z"] == pytest.approx(0, abs=5)
    shown.record.assert_clean()
    shown.context.close()


@pytest.mark.feature("H19")
@pytest.mark.feature("T9")
def test_a_heat_map_of_the_inhabitants_over_the_city(qgis_process, browser, shared, tmp_path):
    folder, page = shared / "helsinki", tmp_path / "heat.html"
    qgis_process(
        "scenery:heat_map",
        points=folder / "population_grid_250m.geojson",
        weight="asukkaita",
        buildings=f"{folder / 'osm_centre.gpkg'}|layername=multipolygons|subset=building IS NOT NULL",
        crs="EPSG:3879",
        **{"scene:scene": page},
    )
    ground, houses, density = scene_of(page)["layers"]
    assert (ground["kind"], houses["kind"], density["kind"]) == ("terrain", "polygons", "terrain")
    assert density["opacity"] == pytest.approx(0.65)
    assert min(piece["range"][0] for piece in density["blocks"] + density["patches"]) >= 40
    shown = open_scene(browser, page)
    shown.record.assert_clean()
    shown.context.close()


@pytest.mark.parametrize(
    ("model", "layer", "inputs"),
    [
        ("population_grid", "cells", {"cells": "population_grid_250m.geojson", "population": "asukkaita"}),
        (
            "districts_in_two_years",
            "districts",
            {
                "districts": "postal_areas_landcover.geojson",
                "later": "bareland_m2_2022",
                "earlier": "bareland_m2_2020",
                "name": "nimi",
            },
        ),
        ("building_ages", "buildings", {"buildings": "kalasatama_footprints.geojson", "year": "year"}),
    ],
    ids=["population_grid", "districts_in_two_years", "building_ages"],
)
def test_a_model_runs_on_helsinkis_data(qgis, shared, tmp_path, model, layer, inputs):
    import processing

    page = tmp_path / "scene.html"
    given = {
        name: str(shared / "helsinki" / value) if name == layer else value for name, value in inputs.items()
    }
    processing.run(f"scenery:{model}", {**given, "crs": "EPSG:3879", "scene:scene": str(page)})
    source = ogr.Open(given[layer])
    assert scene_of(page)["layers"][-1]["features"] == source.GetLayer().GetFeatureCount()
