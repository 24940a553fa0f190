"""The CRS of a city model: how files name it, which axis comes first, its horizontal part."""

from __future__ import annotations

import re

import numpy as np
from osgeo import osr

from .errors import FrameError
from .frame import spatial_reference, transform_points
from .gdal_errors import gdal_exceptions

GERMAN = re.compile(r"ETRS89_UTM(\d{2})", re.IGNORECASE)  # urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH
BY_AUTHORITY = re.compile(r"^(urn:|https?://www\.opengis\.net/def/)", re.IGNORECASE)
TOGETHER = 200_000  # points reprojected at once


def named_crs(name: str) -> osr.SpatialReference:
    """The CRS that a `referenceSystem` or `srsName` names, with x east. Raises FrameError where PROJ does not know it."""
    codes = re.findall(r"EPSG(?:/|::|:|/[\d.]*/|:[\d.]*:|\.xml#)+(\d{4,6})", name, re.IGNORECASE)
    german = GERMAN.search(name)
    if codes:
        return _compound(codes)
    if german:
        return spatial_reference(f"EPSG:258{german.group(1)}")
    try:
        return spatial_reference(name)
    except FrameError:
        raise FrameError(
            f"INPUT: its CRS “{name[:80]}” is unknown; give a file that names an EPSG code, or give CRS."
        ) from None


def _compound(codes: list[str]) -> osr.SpatialReference:
    """The CRS of one code, or of the first two: a horizontal and a vertical one."""
    try:
        return spatial_reference("EPSG:" + "+".join(codes[:2]))
    except FrameError:
        return spatial_reference(f"EPSG:{codes[0]}")


def horizontal(srs: osr.SpatialReference) -> osr.SpatialReference:
    """The part of a CRS that says where on the map a point is."""
    flat = srs.Clone()
    with gdal_exceptions():
        if flat.IsCompound():
            flat.StripVertical()
        if flat.GetAxesCount() > 2:
            flat.DemoteTo2D()
    flat.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return flat


def metres_of_height(srs: osr.SpatialReference) -> float:
    """Metres in a unit of the heights of a CRS: 1 unless its vertical part says otherwise."""
    text = srs.GetAttrValue("VERT_CS|UNIT", 1) if srs.IsCompound() else None
    return float(text) if text else 1.0


def east_first(name: str, srs: osr.SpatialReference, xyz: np.ndarray) -> np.ndarray:
    """Coordinates (n, 3) of a CRS that is named so, x east and y north.

    By the standards a CRS named by URN has its authority's axis order, one named otherwise x first. Many files don't keep to it:
    where only one of the two orders lies within the area that the CRS is made for, that one is right.
    """
    flat = horizontal(srs)
    north_first = bool(flat.EPSGTreatsAsLatLong() or flat.EPSGTreatsAsNorthingEasting())
    swapped = north_first and bool(BY_AUTHORITY.match(name))
    if not north_first or not len(xyz):
        return xyz
    finite = xyz[np.isfinite(xyz).all(axis=1)][:1, :2]
    area = flat.GetAreaOfUse()
    if len(finite) and area is not None:
        inside = [_within(area, flat, order) for order in (finite, finite[:, ::-1])]
        if inside[0] != inside[1]:
            swapped = inside[1]
    return xyz[:, [1, 0, 2]] if swapped else xyz


def _within(area: osr.AreaOfUse, srs: osr.SpatialReference, point: np.ndarray) -> bool:
    with gdal_exceptions():
        try:
            ((lon, lat),) = transform_points(srs, spatial_reference("EPSG:4326"), point)
        except RuntimeError:
            return False
    margin = 1.0  # degree
    return bool(
        area.west_lon_degree - margin <= lon <= area.east_lon_degree + margin
        and area.south_lat_degree - margin <= lat <= area.north_lat_degree + margin
    )


def reprojected(source: osr.SpatialReference, target: osr.SpatialReference, xy: np.ndarray) -> np.ndarray:
    """Coordinates (n, 2) float64 in another CRS, in bulk; nan where they are nan or have no place there."""
    if source.IsSame(target) or not len(xy):
        return xy
    moved = np.full(xy.shape, np.nan)
    rows = np.flatnonzero(np.isfinite(xy).all(axis=1))
    with gdal_exceptions():
        for start in range(0, len(rows), TOGETHER):
            some = rows[start : start + TOGETHER]
            moved[some] = transform_points(source, target, xy[some])
    return np.where(np.isfinite(moved), moved, np.nan)


def moved_to(xyz: np.ndarray, crs: np.ndarray, names: list[str]) -> np.ndarray:
    """Coordinates (n, 3) of which some are in other CRSs than the first of `names`, all in that one; `crs` (n,), -1 of none."""
    if len(names) < 2 or not (crs > 0).any():
        return xyz
    xyz = xyz.copy()
    first = named_crs(names[0])
    for number in np.unique(crs[crs > 0]).tolist():
        rows = np.flatnonzero(crs == number)
        other = named_crs(names[number])
        placed = east_first(names[number], other, xyz[rows])
        xyz[rows, :2] = reprojected(horizontal(other), horizontal(first), placed[:, :2])
        xyz[rows, 2] = placed[:, 2] * metres_of_height(other) / metres_of_height(first)
    return xyz
