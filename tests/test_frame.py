"""Frames: the fitting CRS, ground metres in any CRS, longitude and latitude without a projection library."""

import math

import numpy as np
import pytest
from osgeo import osr
from scenery.core.errors import FrameError
from scenery.core.frame import (
    Frame,
    authority_code,
    inner_extent,
    interpolate_geographic,
    make_frame,
    metric_crs,
    needs_metric_crs,
    spatial_reference,
    transform_extent,
    transform_points,
)

FUJI = (270000.0, 3895000.0, 310000.0, 3935000.0)


def crs(code: str) -> osr.SpatialReference:
    return spatial_reference(code)


@pytest.mark.parametrize(
    ("extent", "code"),
    [
        ((138.5, 35.2, 139.0, 35.6), "EPSG:32654"),
        ((-3.5, 55.8, -3.0, 56.1), "EPSG:32630"),
        ((151.0, -34.0, 151.4, -33.7), "EPSG:32756"),
        ((-180.0, -17.5, -179.0, -16.5), "EPSG:32701"),
        ((20.0, 85.0, 40.0, 87.0), "EPSG:5041"),
        ((20.0, -87.0, 40.0, -85.0), "EPSG:5042"),
    ],
)
def test_degrees_get_the_fitting_utm_zone_or_ups(extent, code):
    assert authority_code(metric_crs(crs("EPSG:4326"), extent)) == code


@pytest.mark.parametrize("code", ["EPSG:4326", "EPSG:3857", "EPSG:3395", "EPSG:4258"])
def test_degrees_and_world_mercators_are_not_for_measuring(code):
    assert needs_metric_crs(crs(code))


@pytest.mark.parametrize("code", ["EPSG:32654", "EPSG:3879", "EPSG:2225", "EPSG:28992", "EPSG:3035"])
def test_other_projected_crs_stay(code):
    assert not needs_metric_crs(crs(code))


def test_an_extent_wider_than_a_zone_is_refused_in_words():
    with pytest.raises(FrameError, match=r"EXTENT: it spans 360\.0° of longitude"):
        metric_crs(crs("EPSG:4326"), (-180, -60, 180, 60))


def test_an_extent_across_the_antimeridian_has_its_zone():
    extent = (796000.0, 7900000.0, 850000.0, 7950000.0)  # UTM 60S, beyond 180° E
    west, _, east, _ = transform_extent(crs("EPSG:32760"), crs("EPSG:4326"), extent)
    assert west > east
    assert authority_code(metric_crs(crs("EPSG:32760"), extent)) in ("EPSG:32760", "EPSG:32701")


def test_an_unknown_crs_is_named():
    with pytest.raises(FrameError, match="EPSG:999999"):
        crs("EPSG:999999")


@pytest.mark.parametrize("extent", [(1, 0, 0, 1), (0, 0, 0, 1), (0, 0, math.nan, 1), (0, 0, math.inf, 1)])
def test_an_extent_without_area_is_refused(extent):
    with pytest.raises(FrameError, match="EXTENT"):
        make_frame(crs("EPSG:32654"), extent)


def test_degrees_can_carry_no_scene():
    with pytest.raises(FrameError, match="no length unit"):
        make_frame(crs("EPSG:4326"), (138, 35, 139, 36))


def test_the_box_within_an_extent_in_degrees_lies_within_it():
    extent = (-84.41, 36.02, -84.0, 36.5)
    wgs84, utm = spatial_reference("EPSG:4326"), spatial_reference("EPSG:32616")
    xmin, ymin, xmax, ymax = inner_extent(wgs84, utm, extent)
    x, y = (np.linspace(low, high, 50) for low, high in ((xmin, xmax), (ymin, ymax)))
    box = np.concatenate(
        [np.column_stack(np.broadcast_arrays(*side)) for side in ((xmin, y), (xmax, y), (x, ymin), (x, ymax))]
    )
    lon, lat = transform_points(utm, wgs84, box).T
    assert lon.min() >= extent[0] - 1e-6 and lon.max() <= extent[2] + 1e-6
    assert lat.min() >= extent[1] - 1e-6 and lat.max() <= extent[3] + 1e-6
    around = transform_extent(wgs84, utm, extent)
    assert (xmax - xmin) * (ymax - ymin) > 0.85 * (around[2] - around[0]) * (around[3] - around[1])


def test_an_extent_that_lies_askew_is_not_cut_down():
    laea, utm = spatial_reference("+proj=laea +lat_0=90 +lon_0=0"), spatial_reference("EPSG:32635")
    extent = (1.9e6, -2.2e6, 2.2e6, -1.9e6)
    assert inner_extent(laea, utm, extent) == transform_extent(laea, utm, extent)


@pytest.mark.feature("T14")
def test_web_mercator_at_60_degrees_north_is_twice_as_large_as_the_ground():
    y = float(transform_points(crs("EPSG:4326"), crs("EPSG:3857"), np.array([[25.0, 60.0]]))[0, 1])
    frame = make_frame(crs("EPSG:3857"), (2780000.0, y - 1000, 2790000.0, y + 1000))
    # On the ellipsoid the factor is sqrt(1 - e² sin² φ) / cos φ along the parallel; on the sphere of the projection 2.
    assert frame.scale == pytest.approx(2.0, rel=0.005)
    assert frame.size[0] == pytest.approx(10000 / frame.scale)


@pytest.mark.feature("T14")
@pytest.mark.parametrize(
    ("code", "extent"),
    [
        ("EPSG:3857", (2780000.0, 8399000.0, 2782000.0, 8401000.0)),
        ("EPSG:2225", (6000000.0, 2000000.0, 6010000.0, 2010000.0)),
        ("EPSG:3395", (2780000.0, 8362000.0, 2782000.0, 8364000.0)),
    ],
)
def test_local_metres_are_ground_metres_by_the_geodesic(code, extent):
    """A diagonal of the extent is as long as the sphere of the local radius says, within 0.5 %."""
    frame = make_frame(crs(code), extent)
    corners = np.array([[extent[0], extent[1]], [extent[2], extent[3]]])
    (lon1, lat1), (lon2, lat2) = np.radians(transform_points(crs(code), crs("EPSG:4326"), corners))
    haversine = (
        math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    geodesic = 2 * 6371008.8 * math.asin(math.sqrt(haversine))
    assert math.hypot(*frame.size) == pytest.approx(geodesic, rel=0.005)


def test_us_feet_scale_as_feet():
    frame = make_frame(crs("EPSG:2225"), (6000000.0, 2000000.0, 6010000.0, 2010000.0))
    assert frame.unit == pytest.approx(1200 / 3937)
    assert frame.scale == pytest.approx(3937 / 1200)


def test_utm_stays_as_it_is():
    assert make_frame(crs("EPSG:32654"), FUJI).scale == 1.0


def test_local_coordinates_point_east_and_south():
    frame = make_frame(crs("EPSG:2225"), (6000000.0, 2000000.0, 6010000.0, 2010000.0))
    x, z = frame.to_local(np.array([6005328.0]), np.array([2005000.0]))
    assert (x[0] > 0, z[0]) == (True, 0)
    assert frame.to_local(np.array([6005000.0]), np.array([2005010.0]))[1][0] < 0
    east, north = frame.to_crs(x, z)
    assert (east[0], north[0]) == pytest.approx((6005328.0, 2005000.0))


@pytest.mark.feature("W3")
@pytest.mark.parametrize(
    ("code", "extent"),
    [
        ("EPSG:32654", FUJI),
        ("EPSG:3879", (25496000.0, 6672000.0, 25498000.0, 6674000.0)),
        ("EPSG:5041", (1900000.0, 1900000.0, 2100000.0, 2100000.0)),  # the north pole
        ("EPSG:32760", (796000.0, 7900000.0, 850000.0, 7950000.0)),  # the antimeridian
        ("EPSG:3035", (3000000.0, 2000000.0, 5000000.0, 4000000.0)),  # a continent
    ],
)
def test_the_carried_grid_gives_projs_own_longitude_and_latitude(code, extent):
    frame = make_frame(crs(code), extent)
    points = np.random.default_rng(1).uniform(extent[:2], extent[2:], (500, 2))
    truth = transform_points(crs(code), crs("EPSG:4326"), points)
    error = np.abs(interpolate_geographic(frame.geographic, points) - truth)
    error[:, 0] = np.minimum(error[:, 0], 360 - error[:, 0]) * np.cos(np.radians(truth[:, 1]))
    assert error.max() < 1e-8


def test_another_celestial_body_has_a_frame_without_longitude_and_latitude():
    moon = crs("+proj=stere +lat_0=90 +R=1737400 +units=m")
    assert np.isinf(transform_points(moon, crs("EPSG:4326"), np.zeros((3, 2)))).all()
    assert make_frame(moon, (-4000, -3000, 4000, 3000)).geographic is None


@pytest.mark.parametrize("reach", [1e12, 1e300])
def test_an_extent_beyond_the_earth_is_refused(reach):
    with pytest.raises(FrameError, match="EXTENT: .* reaches beyond the earth"):
        make_frame(crs("EPSG:32654"), (-reach, 0, reach, 1))


def test_a_frame_survives_json():
    frame = make_frame(crs("EPSG:32654"), FUJI)
    again = Frame.from_json(frame.to_json())
    assert again == frame
    assert again.geographic == frame.geographic


def test_frames_of_one_crs_differ_only_by_their_centre():
    frame = make_frame(crs("EPSG:32654"), FUJI)
    assert frame.same_place(make_frame(crs("EPSG:32654"), (0.0, 0.0, 1000.0, 1000.0)))
    assert not frame.same_place(make_frame(crs("EPSG:32653"), FUJI))
