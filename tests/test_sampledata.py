"""The sample city: always the same, whole, and all of its layers about the same place."""

import json

import numpy as np
import pytest
from osgeo import gdal, ogr
from scenery.core.city_read import read_city
from scenery.core.sample_files import CORNER, NO_ROOF
from scenery.core.sample_ground import DEPTH, WIDTH, chance, hashed, to_grid, to_plan


def values_at(path, places):
    """Bands (b, n) of a raster at places (n, 2)."""
    raster = gdal.Open(str(path))
    west, dx, _, north, _, dy = raster.GetGeoTransform()
    bands = raster.ReadAsArray().reshape(raster.RasterCount, raster.RasterYSize, raster.RasterXSize)
    x, y = np.asarray(places).T
    return bands[:, ((y - north) / dy).astype(int), ((x - west) / dx).astype(int)].astype(float)


def centres(features):
    return [(geometry.Centroid().GetX(), geometry.Centroid().GetY()) for geometry, _ in features]


def test_it_is_the_same_in_every_process_and_leaves_other_files_alone(
    qgis_process, untouched_sample, tmp_path
):
    (tmp_path / "notes.txt").write_text("mine")
    run = qgis_process("scenery:sampledata", OUTPUT=tmp_path)
    assert run.results["DEM"] == str(tmp_path / "dem.tif")
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.suffix != ".txt"}
    assert made == {path.name: path.read_bytes() for path in untouched_sample.iterdir()}
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_geometries_are_valid_and_within_the_elevation_model(layers, sample):
    source = ogr.Open(str(sample / "city.gpkg"))
    names = [source.GetLayer(number).GetName() for number in range(source.GetLayerCount())]
    assert len(names) == 18
    west, south = CORNER
    for name in set(names) - {"layer_styles"}:
        for geometry, _ in layers(name):
            xmin, xmax, ymin, ymax = geometry.GetEnvelope()
            assert geometry.IsValid(), name
            assert west <= xmin <= xmax <= west + WIDTH and south <= ymin <= ymax <= south + DEPTH, name


def test_houses_do_not_overlap_and_stand_on_land(layers, sample):
    houses = layers("buildings")
    assert values_at(sample / "dem.tif", centres(houses)).min() > 0
    together = ogr.Geometry(ogr.wkbMultiPolygon)
    for geometry, _ in houses:
        together.AddGeometry(geometry)
    covered = together.UnionCascaded().GetArea()
    assert sum(geometry.GetArea() for geometry, _ in houses) == pytest.approx(covered, rel=0.01)


def test_sums_of_cells_and_districts_are_those_of_the_houses(layers):
    houses = layers("buildings")
    for geometry, values in layers("population")[::6]:
        inside = [house for middle, house in houses if geometry.Contains(middle.Centroid())]
        assert values["inhabitants"] == sum(house["inhabitants"] for house in inside)
    districts = layers("districts")
    assert sum(values["inhabitants"] for _, values in districts) > 0.8 * sum(
        v["inhabitants"] for _, v in houses
    )


def test_energy_classes_follow_from_the_consumption(layers):
    limits = {"A": (0, 55), "B": (55, 90), "C": (90, 125), "D": (125, 165), "E": (165, 205), "F": (205, 245)}
    for _, house in layers("buildings"):
        low, high = limits.get(house["energy_class"], (245, 9999))
        assert low <= house["energy"] < high


def test_the_orthophotos_lie_on_the_houses_and_1943_lacks_the_later_ones(layers, sample):
    """Sea is blue where the elevation model is 0; red roofs are redder than the ground beside; new towers are not in the old picture."""
    east, north = np.meshgrid(np.arange(40, WIDTH, 90), np.arange(40, DEPTH, 90))
    places = np.column_stack((east.ravel() + CORNER[0], north.ravel() + CORNER[1]))
    sea = values_at(sample / "dem.tif", places)[0] == 0
    red, _, blue = values_at(sample / "orthophoto_2026.tif", places)
    assert (blue > red + 20)[sea].mean() > 0.97
    assert (blue > red + 20)[~sea].mean() < 0.03
    sheds = [(g, v) for g, v in layers("buildings") if v["use"] == "Industrial"]
    new = [(g, v) for g, v in layers("buildings") if v["floors"] > 9]
    old_shed, old_new = (values_at(sample / "orthophoto_1943.tif", centres(some))[0] for some in (sheds, new))
    assert old_shed.std() > 0 and len(new) == len(old_new) > 5
    today = values_at(sample / "orthophoto_2026.tif", centres(new)).mean(axis=0)
    assert abs(today - old_new).mean() > 20  # a tower's roof then was a shed's or the ground


def test_roofs_lose_the_heat_that_their_houses_are_said_to(layers, sample):
    houses = [house for house in layers("buildings") if house[0].GetArea() > 150]
    losses = values_at(sample / "roof_heat.tif", centres(houses))[0]
    np.testing.assert_allclose(losses, [values["heat_loss"] for _, values in houses], rtol=1e-5)
    assert (gdal.Open(str(sample / "roof_heat.tif")).ReadAsArray() == NO_ROOF).mean() > 0.8


def test_noise_is_louder_the_nearer_the_traffic_is(layers):
    zones = sorted(layers("noise"), key=lambda zone: zone[1]["decibels"])
    busiest = max(layers("streets"), key=lambda street: street[1]["vehicles"])[0]
    assert zones[-1][0].Intersects(busiest)
    assert not zones[0][0].Intersects(busiest)


def test_the_city_model_is_sound(layers, sample):
    """Closed solids without a fault, as many as there are houses and as high as these say."""
    model = read_city(sample / "city_model.city.json")
    houses = layers("buildings")
    assert not model.faults.found
    assert [one["height"] for one in model.attributes] == [values["height"] for _, values in houses]
    document = json.loads((sample / "city_model.city.json").read_text(encoding="utf-8"))
    for name, one in list(document["CityObjects"].items())[::37]:
        (faces,) = one["geometry"][0]["boundaries"]
        edges = [edge for (ring,) in faces for edge in zip(ring, ring[1:] + ring[:1])]
        assert sorted(edges) == sorted((b, a) for a, b in edges), name


def test_photographs_are_where_their_layer_says(layers, sample):
    for _, values in layers("photographs"):
        picture = gdal.Open(str(sample / values["image"]))
        assert (picture.RasterXSize, picture.RasterCount) == (480, 3)
        assert picture.ReadAsArray()[:, 20:-20, 20:-20].std() > 25


def test_streets_cross_at_right_angles():
    """The map from the grid of streets is conformal, and its inverse takes it back."""
    along, inland = np.meshgrid(np.linspace(300, 2800, 12), np.linspace(0, 1000, 9))
    step = 1e-3
    here, ahead, aside = to_plan(along, inland), to_plan(along + step, inland), to_plan(along, inland + step)
    first, second = ahead - here, aside - here
    np.testing.assert_allclose((first * second).sum(axis=-1) / step**2, 0, atol=1e-4)
    np.testing.assert_allclose(np.hypot(*first.T), np.hypot(*second.T), rtol=1e-4)
    np.testing.assert_allclose(to_grid(here[..., 0], here[..., 1]), (along, inland), atol=1e-6)


def test_chances_are_the_same_one_by_one_and_in_bulk():
    keys = np.arange(-50, 50)
    np.testing.assert_array_equal(hashed(7, keys, 3), [chance(7, key, 3) for key in keys.tolist()])
    assert 0.3 < hashed(1, np.arange(1000)).mean() < 0.7
