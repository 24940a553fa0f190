"""The frame of a scene: which CRS, which extent, and how local ground metres relate to them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from osgeo import osr

from .checks import number, numbers, positive, text
from .errors import FrameError
from .gdal_errors import gdal_exceptions

Extent = tuple[float, float, float, float]

CONFORMAL_TOLERANCE = 0.01  # a projection factor this near to 1 counts as 1
BEYOND_EARTH = 1e9  # units of any CRS
EDGE_POINTS = 22  # that an extent's side is reprojected at
MOST_OF_IT = 0.8  # of its width and its height an extent keeps at least within its curved or slanting sides
ZONE_WIDTH = 6.0  # degrees of longitude a UTM zone spans
GEOGRAPHIC_TOLERANCE = 1e-9  # degrees between PROJ and the interpolated graticule, about 0.1 mm


def spatial_reference(definition: str) -> osr.SpatialReference:
    """Return the CRS of an authority code, WKT or PROJ text, with x east and y north.

    Raises FrameError where PROJ does not know it.
    """
    srs = osr.SpatialReference()
    try:
        with gdal_exceptions():
            srs.SetFromUserInput(definition)
    except RuntimeError as error:
        raise FrameError(
            f"The CRS “{definition}” is unknown; give an authority code such as EPSG:32654."
        ) from error
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return srs


def authority_code(srs: osr.SpatialReference) -> str | None:
    """Return “EPSG:32654”, or None where the CRS has no code."""
    name, code = srs.GetAuthorityName(None), srs.GetAuthorityCode(None)
    return f"{name}:{code}" if name and code else None


def transform_points(
    source: osr.SpatialReference, target: osr.SpatialReference, xy: np.ndarray
) -> np.ndarray:
    """Reproject (n, 2) float64 coordinates; what PROJ can't place becomes inf, as all does from one celestial body to another."""
    try:
        with gdal_exceptions():
            transformation = osr.CoordinateTransformation(source, target)
    except RuntimeError:
        return np.full((len(xy), 2), math.inf)
    moved = transformation.TransformPoints(np.asarray(xy, dtype=np.float64).tolist())
    return np.asarray(moved, dtype=np.float64).reshape(-1, 3)[:, :2]


def transform_extent(source: osr.SpatialReference, target: osr.SpatialReference, extent: Extent) -> Extent:
    """Return the box around a reprojected extent (edges densified); in degrees, xmin > xmax across the antimeridian.

    Raises FrameError where PROJ can't place it.
    """
    if source.IsSame(target):
        return extent
    with gdal_exceptions():
        try:
            box = osr.CoordinateTransformation(source, target).TransformBounds(*extent, 21)
        except RuntimeError:
            box = (math.inf,) * 4
    if not np.isfinite(box).all():
        name = target.GetName()
        raise FrameError(
            f"EXTENT: {_numbers(extent)} has no place in {name}; give a CRS that covers the extent."
        )
    return box


def inner_extent(source: osr.SpatialReference, target: osr.SpatialReference, extent: Extent) -> Extent:
    """Return the box within a reprojected extent, so that none of it lies beyond; the box around where that would lose much.

    Raises FrameError as `transform_extent` does.
    """
    outer = transform_extent(source, target, extent)
    xmin, ymin, xmax, ymax = extent
    x, y = np.linspace(xmin, xmax, EDGE_POINTS), np.linspace(ymin, ymax, EDGE_POINTS)
    sides = [
        (np.full_like(y, xmin), y),
        (x, np.full_like(x, ymin)),
        (np.full_like(y, xmax), y),
        (x, np.full_like(x, ymax)),
    ]
    west, south, east, north = (transform_points(source, target, np.column_stack(side)) for side in sides)
    inner = (
        float(west[:, 0].max()),
        float(south[:, 1].max()),
        float(east[:, 0].min()),
        float(north[:, 1].min()),
    )
    shares = [(inner[axis + 2] - inner[axis]) / (outer[axis + 2] - outer[axis]) for axis in (0, 1)]
    return inner if min(shares) >= MOST_OF_IT else outer


def metric_crs(srs: osr.SpatialReference, extent: Extent) -> osr.SpatialReference:
    """Return the UTM zone (UPS near the poles) that fits an extent given in `srs`.

    Raises FrameError for an extent wider than a zone or across the antimeridian.
    """
    wgs84 = spatial_reference("EPSG:4326")
    west, south, east, north = transform_extent(srs, wgs84, extent)
    if west > east:
        east += 360
    latitude = (south + north) / 2
    if latitude >= 84:
        return spatial_reference("EPSG:5041")
    if latitude <= -80:
        return spatial_reference("EPSG:5042")
    if east - west > ZONE_WIDTH:
        raise FrameError(
            f"EXTENT: it spans {east - west:.1f}° of longitude, more than a UTM zone"
            " is wide; give a smaller EXTENT, or as CRS a projected one that covers it."
        )
    zone = math.floor(((west + east) / 2 + 180) / ZONE_WIDTH) % 60 + 1
    return spatial_reference(f"EPSG:{(32600 if latitude >= 0 else 32700) + zone}")


def turned(x: np.ndarray, z: np.ndarray, degrees: float) -> tuple[np.ndarray, np.ndarray]:
    """x (east) and z (south) turned about the origin, counter-clockwise seen from above."""
    if not degrees:
        return x, z
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return x * cosine + z * sine, z * cosine - x * sine


def needs_metric_crs(srs: osr.SpatialReference) -> bool:
    """Whether coordinates in this CRS are far from ground metres by nature: degrees, or a world Mercator."""
    if not srs.IsProjected():
        return True
    projection = srs.GetAttrValue("PROJECTION") or ""
    return projection.startswith(("Mercator", "Popular_Visualisation_Pseudo_Mercator"))


@dataclass(frozen=True)
class Frame:
    """The local coordinate system of a scene: ground metres, x east, y up, z south of `centre`.

    E = centre[0] + x * scale, N = centre[1] - z * scale, height = y. `extent` is the unrotated box in the scene CRS,
    `rotation` (degrees) is about its centre, `unit` the CRS unit in metres, `scale` the CRS units of a ground metre.
    """

    wkt: str
    extent: Extent
    crs: str | None = None
    rotation: float = 0.0
    unit: float = 1.0
    scale: float = 1.0
    geographic: dict[str, Any] | None = field(default=None, compare=False)

    @property
    def centre(self) -> tuple[float, float]:
        xmin, ymin, xmax, ymax = self.extent
        return (xmin + xmax) / 2, (ymin + ymax) / 2

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the extent in ground metres."""
        xmin, ymin, xmax, ymax = self.extent
        return (xmax - xmin) / self.scale, (ymax - ymin) / self.scale

    @property
    def srs(self) -> osr.SpatialReference:
        return spatial_reference(self.wkt)

    def to_local(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Scene CRS coordinates (float64 arrays) as local x and z in ground metres."""
        easting, northing = self.centre
        return (x - easting) / self.scale, (northing - y) / self.scale

    def to_crs(self, x: np.ndarray, z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Local x and z (ground metres) as scene CRS coordinates."""
        easting, northing = self.centre
        return easting + x * self.scale, northing - z * self.scale

    @property
    def bounds(self) -> Extent:
        """The box (scene CRS) around the rotated extent."""
        return replace(self, rotation=-self.rotation).unrotated(self.extent)

    def unrotated(self, extent: Extent) -> Extent:
        """The box around an extent (scene CRS) that is turned back with the frame, as `extent` is before the rotation."""
        xmin, ymin, xmax, ymax = extent
        x, z = self.to_local(np.array([xmin, xmax, xmax, xmin]), np.array([ymin, ymin, ymax, ymax]))
        x, y = self.to_crs(*turned(x, z, -self.rotation))
        return float(x.min()), float(y.min()), float(x.max()), float(y.max())

    def same_place(self, other: Frame) -> bool:
        """Whether coordinates of both frames differ by no more than their centres."""
        same_crs = self.crs == other.crs if self.crs and other.crs else bool(self.srs.IsSame(other.srs))
        return same_crs and math.isclose(self.scale, other.scale, rel_tol=CONFORMAL_TOLERANCE)

    def to_json(self) -> dict[str, Any]:
        return {
            "crs": self.crs,
            "wkt": self.wkt,
            "centre": list(self.centre),
            "extent": list(self.extent),
            "rotation": self.rotation,
            "unit": self.unit,
            "scale": self.scale,
            "geographic": self.geographic,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Frame:
        """The frame that `to_json` described. Raises ValueError or KeyError for what is none."""
        xmin, ymin, xmax, ymax = numbers(data["extent"], 4)
        if xmin >= xmax or ymin >= ymax:
            raise ValueError("the extent is empty")
        crs = data.get("crs")
        return cls(
            wkt=text(data["wkt"]),
            extent=(xmin, ymin, xmax, ymax),
            crs=crs if crs is None else text(crs),
            rotation=number(data.get("rotation", 0.0)),
            unit=positive(data.get("unit", 1.0)),
            scale=positive(data.get("scale", 1.0)),
            geographic=data.get("geographic"),
        )


def make_frame(srs: osr.SpatialReference, extent: Sequence[float], rotation: float = 0.0) -> Frame:
    """Return the frame of an extent (xmin, ymin, xmax, ymax) given in a projected CRS.

    Raises FrameError for an empty or infinite extent and for a CRS in degrees.
    """
    xmin, ymin, xmax, ymax = box = float(extent[0]), float(extent[1]), float(extent[2]), float(extent[3])
    if not np.isfinite(box).all() or xmin >= xmax or ymin >= ymax:
        raise FrameError(
            f"EXTENT: {_numbers(box)} is empty; give xmin,xmax,ymin,ymax with xmin < xmax and ymin < ymax."
        )
    if max(map(abs, box)) > BEYOND_EARTH:
        raise FrameError(f"EXTENT: {_numbers(box)} reaches beyond the earth; check EXTENT and its CRS.")
    if not srs.IsProjected():
        raise FrameError(
            f"CRS: {srs.GetName()} has no length unit; choose a projected CRS, or none for the fitting UTM zone."
        )
    unit = srs.GetLinearUnits()
    factor = _projection_factor(srs, ((xmin + xmax) / 2, (ymin + ymax) / 2), unit)
    if abs(factor - 1) <= CONFORMAL_TOLERANCE:
        factor = 1.0
    return Frame(
        wkt=srs.ExportToWkt(["FORMAT=WKT2_2019"]),
        extent=box,
        crs=authority_code(srs),
        rotation=rotation,
        unit=unit,
        scale=factor / unit,
        geographic=geographic_grid(srs, box),
    )


def _projection_factor(srs: osr.SpatialReference, centre: tuple[float, float], unit: float) -> float:
    """Projected metres per ground metre at a point: the root of the areal scale factor.

    Snyder, Map Projections (USGS PP 1395), eq. 4-10 to 4-14, with differences over 0.001° for the derivatives.
    """
    geographic = srs.CloneGeogCS()
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    lon, lat = transform_points(srs, geographic, np.array([centre]))[0]
    if not np.isfinite((lon, lat)).all():
        raise FrameError(
            f"EXTENT: its centre {_numbers(centre)} lies outside of {srs.GetName()}; check EXTENT and CRS."
        )
    # Exactly at a pole a meridian has no direction; a step aside the factor is the same.
    lat = min(max(lat, -89.99), 89.99)
    step = 1e-3
    around = np.array([(lon - step, lat), (lon + step, lat), (lon, lat - step), (lon, lat + step)])
    west, east, south, north = transform_points(geographic, srs, around)
    jacobian = np.column_stack((east - west, north - south)) / (2 * math.radians(step))
    semi_major, inverse_flattening = geographic.GetSemiMajor(), geographic.GetInvFlattening()
    eccentricity2 = (2 - 1 / inverse_flattening) / inverse_flattening if inverse_flattening else 0.0
    phi = math.radians(lat)
    w2 = 1 - eccentricity2 * math.sin(phi) ** 2
    prime_vertical, meridional = semi_major / math.sqrt(w2), semi_major * (1 - eccentricity2) / w2**1.5
    return unit * math.sqrt(abs(np.linalg.det(jacobian)) / (prime_vertical * math.cos(phi) * meridional))


def geographic_grid(srs: osr.SpatialReference, extent: Extent) -> dict[str, Any] | None:
    """PROJ's longitudes and latitudes at n × n Chebyshev–Lobatto nodes over and around an extent.

    n is the least of 5, 9, 17 and 33 whose interpolation agrees with PROJ within 1e-9° halfway between the nodes. None where PROJ
    gives no longitude and latitude.
    """
    wgs84 = spatial_reference("EPSG:4326")
    for margin in (0.5, 0.0):  # objects may reach beyond the extent; not so the CRS, perhaps
        xmin, ymin, xmax, ymax = extent
        dx, dy = (xmax - xmin) * margin, (ymax - ymin) * margin
        box = (xmin - dx, ymin - dy, xmax + dx, ymax + dy)
        for size in (5, 9, 17, 33):
            lonlat = transform_points(srs, wgs84, _node_points(box, _nodes(size)))
            if not np.isfinite(lonlat).all():
                break
            grid = {
                "extent": list(box),
                "size": size,
                "lon": lonlat[:, 0].tolist(),
                "lat": lonlat[:, 1].tolist(),
            }
            points = _node_points(box, (_nodes(size)[:-1] + _nodes(size)[1:]) / 2)
            truth = transform_points(srs, wgs84, points)
            error = np.abs(interpolate_geographic(grid, points) - truth)
            error[:, 0] = np.minimum(error[:, 0], np.abs(error[:, 0] - 360)) * np.cos(np.radians(truth[:, 1]))
            if error.max() < GEOGRAPHIC_TOLERANCE or size == 33:
                return grid
    return None


def interpolate_geographic(grid: dict[str, Any], xy: np.ndarray) -> np.ndarray:
    """Longitude and latitude (degrees, (n, 2) float64) of scene CRS coordinates, from `geographic_grid`.

    Barycentric Lagrange interpolation (Berrut & Trefethen 2004, eq. 4.2 and 5.4) of the ellipsoid's normal vector, which unlike
    the angles is smooth at the antimeridian and at the poles.
    """
    xmin, ymin, xmax, ymax = grid["extent"]
    size = grid["size"]
    lon, lat = np.radians(grid["lon"]), np.radians(grid["lat"])
    normals = np.stack((np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)), axis=-1)
    along_x = _barycentric((xy[:, 0] - xmin) / (xmax - xmin), size)
    along_y = _barycentric((xy[:, 1] - ymin) / (ymax - ymin), size)
    x, y, z = np.einsum("ni,nj,ijk->kn", along_y, along_x, normals.reshape(size, size, 3))
    return np.degrees(np.column_stack((np.arctan2(y, x), np.arctan2(z, np.hypot(x, y)))))


def _nodes(size: int) -> np.ndarray:
    return (1 - np.cos(np.pi * np.arange(size) / (size - 1))) / 2


def _node_points(extent: Extent, nodes: np.ndarray) -> np.ndarray:
    xmin, ymin, xmax, ymax = extent
    x, y = np.meshgrid(xmin + (xmax - xmin) * nodes, ymin + (ymax - ymin) * nodes)
    return np.column_stack((x.ravel(), y.ravel()))


def _barycentric(position: np.ndarray, size: int) -> np.ndarray:
    """Weights (n, size) of the nodes at positions 0..1."""
    weights = (-1.0) ** np.arange(size)
    weights[[0, -1]] /= 2
    distance = position[:, None] - _nodes(size)[None, :]
    at_node = distance == 0
    terms = weights / np.where(at_node, 1, distance)
    terms = np.where(at_node.any(axis=1)[:, None], at_node, terms)
    return terms / terms.sum(axis=1)[:, None]


def _numbers(values: Sequence[float]) -> str:
    return ",".join(f"{value:.2f}" if 1e6 <= abs(value) < BEYOND_EARTH else f"{value:g}" for value in values)
