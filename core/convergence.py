"""True north and grid north."""

from __future__ import annotations

import numpy as np
from osgeo import osr

from .frame import Frame, transform_points

STEP = 1e-4  # degrees of latitude to either side, about 11 m
POLAR = 90 - 1e-3  # degrees of latitude beyond which a meridian has no direction to speak of


def meridian_convergence(frame: Frame, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return degrees (n,) float64 from true north clockwise to the grid's at scene CRS coordinates x and y (n,).

    An azimuth from true north less the convergence is one from grid north. The direction between the places PROJ gives to
    points a little south and north; nan where it gives none.
    """
    geographic = frame.srs.CloneGeogCS()
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    lon, lat = transform_points(frame.srs, geographic, np.column_stack((x, y))).T
    lat = np.clip(lat, -POLAR, POLAR)
    places = [np.column_stack((lon, lat + step)) for step in (-STEP, STEP)]
    south, north = (transform_points(geographic, frame.srs, each) for each in places)
    with np.errstate(invalid="ignore"):
        east, up = (north - south).T
    return -np.degrees(np.arctan2(east, up))
