"""Pictures of the sample city: aerial ones of today and of 1943, and photographs as of long ago."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr, osr

from .sample_city import CELL, NOW, Box, Building, City
from .sample_ground import DEPTH, PIERS, WIDTH, between, hashed, noise, smooth, to_plan

Rgb = tuple[int, int, int]
TILE = 512  # pixels
SIDE = 40  # points along a side of a box of the grid
QUAY_SIDE = (
    560.0,
    2390.0,
    -6.0,
    36.0,
)  # the walled shore: west, east, near and far side in the grid of streets
SUN = math.radians(315), 1.15  # azimuth; metres of shadow for each of height
ROOFS: tuple[Rgb, ...] = (
    (150, 74, 58),
    (132, 60, 50),
    (84, 84, 86),
    (104, 124, 112),
    (168, 98, 72),
    (70, 72, 78),
)
FLAT: tuple[Rgb, ...] = ((176, 174, 168), (120, 120, 120), (196, 192, 184), (98, 98, 100), (150, 158, 152))
GROUNDS: dict[str, Rgb] = {
    "old": (146, 139, 128),
    "slabs": (112, 134, 82),
    "villas": (108, 130, 78),
    "docks": (158, 154, 146),
    "park": (104, 138, 74),
    "school": (178, 164, 136),
    "church": (106, 136, 78),
    "market": (196, 184, 166),
}
FIELDS: tuple[Rgb, ...] = ((150, 148, 96), (124, 142, 84), (166, 152, 108))
TINTS: tuple[tuple[float, Rgb], ...] = (
    (0, (160, 190, 130)),
    (8, (190, 206, 146)),
    (22, (228, 220, 164)),
    (40, (214, 178, 124)),
    (70, (182, 132, 96)),
)
SEA_TINTS: tuple[Rgb, Rgb] = ((120, 168, 204), (190, 220, 236))
CONTOUR = 5.0  # metres
PAVEMENT, ASPHALT, GRAVEL = (168, 162, 152), (112, 112, 114), (170, 158, 136)


@dataclass(frozen=True)
class Canvas:
    """The grid of a picture."""

    pixel: float  # metres

    @property
    def size(self) -> tuple[int, int]:
        """Columns and rows."""
        return round(WIDTH / self.pixel), round(DEPTH / self.pixel)

    @property
    def axes(self) -> tuple[np.ndarray, np.ndarray]:
        """Metres east of the columns, and north of the rows."""
        columns, rows = self.size
        return (np.arange(columns) + 0.5) * self.pixel, DEPTH - (np.arange(rows) + 0.5) * self.pixel

    def resampled(self, values: np.ndarray) -> np.ndarray:
        """The elevation grid's values (r, c), bilinear, on this grid."""
        east, north = self.axes
        return between(values, (DEPTH - north) / CELL - 0.5, east / CELL - 0.5)

    def filled(self, shapes: Iterable[tuple[ogr.Geometry, int]]) -> np.ndarray:
        """Numbers (rows, columns) uint16 of what lies on top; 0 where nothing does."""
        columns, rows = self.size
        image = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_UInt16)
        image.SetGeoTransform((0, self.pixel, 0, DEPTH, 0, -self.pixel))
        image.SetProjection(_plan().ExportToWkt())
        source = ogr.GetDriverByName("Memory").CreateDataSource("")
        layer = source.CreateLayer("shapes", _plan(), ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
        for geometry, number in shapes:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("number", number)
            feature.SetGeometry(geometry)
            layer.CreateFeature(feature)
        gdal.RasterizeLayer(image, [1], layer, options=["ATTRIBUTE=number"])
        return image.ReadAsArray()


def _plan() -> osr.SpatialReference:
    """Metres without a place on the earth."""
    srs = osr.SpatialReference()
    srs.SetLocalCS("plan")
    return srs


def ring(corners: np.ndarray) -> ogr.Geometry:
    """A closed ring of open corners (n, 2)."""
    made = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in (*corners.tolist(), corners[0].tolist()):
        made.AddPoint_2D(x, y)
    return made


def polygon(corners: np.ndarray) -> ogr.Geometry:
    """A polygon of open corners (n, 2)."""
    made = ogr.Geometry(ogr.wkbPolygon)
    made.AddGeometry(ring(corners))
    return made


def line(path: np.ndarray) -> ogr.Geometry:
    """A line along points (n, 2)."""
    made = ogr.Geometry(ogr.wkbLineString)
    for x, y in path.tolist():
        made.AddPoint_2D(x, y)
    return made


# From above


def orthophoto(city: City, pixel: float, year: int, trees: np.ndarray) -> np.ndarray:
    """The city from above, (3, rows, columns) uint8, with the houses and streets of that year; `trees` (n, 3) are places and radii."""
    canvas = Canvas(pixel)
    ground = canvas.resampled(city.elevation)
    quays = [(polygon(box_corners(box)), 1) for box in (QUAY_SIDE, *PIERS)]
    dry = canvas.resampled((city.elevation > 0).astype(np.float32)) > 0.5
    dry |= canvas.filled(quays[1:]) > 0
    image = _landscape(canvas, ground, dry)
    colors: list[Rgb] = []
    shapes: list[tuple[ogr.Geometry, int]] = []

    def add(geometry: ogr.Geometry, color: Rgb) -> None:
        colors.append(color)
        shapes.append((geometry, len(colors)))

    for quay, _ in quays:
        add(quay, PAVEMENT)
    for number, cell in enumerate(city.cells):
        if cell.since > year:
            if year < NOW and cell.kind != "park" and number % 3:
                add(polygon(box_corners(cell.box)), FIELDS[number % len(FIELDS)])
            continue
        add(polygon(box_corners(cell.box)), GROUNDS[cell.kind])
    for extra, paint in ((3.5, PAVEMENT), (0.0, ASPHALT if year == NOW else GRAVEL)):
        for street in city.streets:
            if street.since <= year:
                add(line(street.path).Buffer(street.width / 2 + extra, 4), paint)
    _lay(image, canvas.filled(shapes), colors, dry)
    houses = [
        h for h in (*city.buildings, *city.gone) if h.year <= year and (h.until is None or h.until > year)
    ]
    _mottle(image, canvas)
    _shade(image, canvas.filled((_shadow(house), 1) for house in houses) > 0, 0.5)
    _plant(image, canvas, trees)
    colors, shapes = [], []
    for number, house in enumerate(houses):
        for corners, light in roof_halves(house):
            palette = FLAT if house.roof == "flat" else ROOFS
            color = np.array(palette[int(hashed(81, number) * len(palette))]) * light
            add(polygon(corners), tuple(np.clip(color, 0, 255).astype(int).tolist()))
    _lay(image, canvas.filled(shapes), colors, None)
    return np.clip(image, 0, 255).astype(np.uint8)


def box_corners(box: Box, points: int = SIDE) -> np.ndarray:
    """Plan corners (n, 2) of a box of the grid of streets (west, east, near, far), so many points along each side."""
    west, east, near, far = box
    steps, along, inland = np.linspace(0, 1, points + 1)[:-1], east - west, far - near
    sides = (
        (west + along * steps, np.full(points, near)),
        (np.full(points, east), near + inland * steps),
        (east - along * steps, np.full(points, far)),
        (np.full(points, west), far - inland * steps),
    )
    return to_plan(*(np.concatenate([side[axis] for side in sides]) for axis in (0, 1)))


def _landscape(canvas: Canvas, ground: np.ndarray, dry: np.ndarray) -> np.ndarray:
    """Sea, shores, meadows and forests, (3, rows, columns) float64."""
    east, north = canvas.axes
    bumps = noise(east, north, 9, 91) + 0.6 * noise(east, north, 5, 92)
    patches = noise(east, north, 130, 93) + 0.5 * noise(east, north, 45, 94)
    forest = smooth(patches + 0.25, -0.15, 0.25) * smooth(ground, 1.5, 3.5)
    lit = np.gradient(bumps, axis=0) * 26 + np.gradient(bumps, axis=1) * 26
    rock = smooth(ground, 0.2, 0.6) * (1 - smooth(ground, 1.2, 3.2))
    image = np.empty((3, *ground.shape), np.float32)
    shallow = _blurred(dry, round(26 / canvas.pixel))
    for band, (deep, shore, meadow, wood, stone) in enumerate(
        zip((34, 66, 92), (86, 128, 132), (138, 146, 92), (64, 88, 54), (176, 166, 150))
    ):
        sea = deep + (shore - deep) * smooth(shallow, 0.02, 0.6)
        land = meadow + (wood - meadow) * forest + lit * (0.35 + forest) + 5 * patches
        land += (stone - land) * 0.75 * rock
        image[band] = np.where(dry, land, sea)
    return image


def _blurred(mask: np.ndarray, radius: int) -> np.ndarray:
    """Means of an array, or shares of a mask, within a box about each pixel, twice over."""
    values = mask.astype(np.float32)
    for _ in range(2):
        for axis in (0, 1):
            sums = np.cumsum(
                np.pad(values, [(radius + 1, radius) if a == axis else (0, 0) for a in (0, 1)], "edge"), axis
            )
            high, low = (
                np.take(sums, np.arange(mask.shape[axis]) + shift, axis) for shift in (2 * radius + 1, 0)
            )
            values = (high - low) / (2 * radius + 1)
    return values


def _lay(image: np.ndarray, numbers: np.ndarray, colors: list[Rgb], where: np.ndarray | None) -> None:
    """Paint numbered shapes in their colours."""
    covered = numbers > 0 if where is None else (numbers > 0) & where
    table, shown = np.array([(0, 0, 0), *colors], np.float32), numbers[covered]
    for band in range(3):
        image[band][covered] = table[shown, band]


def _mottle(image: np.ndarray, canvas: Canvas) -> None:
    """Grain, so that no surface is of one colour."""
    columns, rows = canvas.size
    image += (_grain(rows, columns) * 11 + noise(*canvas.axes, 18, 96) * 5).astype(np.float32)


def _grain(rows: int, columns: int) -> np.ndarray:
    """Values from -0.5 to 0.5 at pixels (rows, columns), the same again every TILE pixels."""
    tile = hashed(95, np.arange(TILE * TILE).reshape(TILE, TILE)) - 0.5
    return np.tile(tile, (-(-rows // TILE), -(-columns // TILE)))[:rows, :columns]


def _shade(image: np.ndarray, mask: np.ndarray, light: float) -> None:
    for band, share in enumerate((light, light, light + 0.06)):
        image[band][mask] *= np.float32(share)


def _shadow(house: Building) -> ogr.Geometry:
    """Where a house takes the sun away, on level ground."""
    azimuth, longer = SUN
    shift = (
        -np.array((math.sin(azimuth), math.cos(azimuth))) * (house.height - house.roof_height / 2) * longer
    )
    points = ogr.Geometry(ogr.wkbMultiPoint)
    for x, y in (*house.corners.tolist(), *(house.corners + shift).tolist()):
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x, y)
        points.AddGeometry(point)
    return points.ConvexHull()


def _plant(image: np.ndarray, canvas: Canvas, trees: np.ndarray) -> None:
    """Crowns of trees with their shadows."""
    columns, rows = canvas.size
    for shift, reach, paint in (((0.8, -0.8), 1.05, None), ((0, 0), 1.0, (74, 104, 58))):
        for radius in np.unique(trees[:, 2]).tolist():
            some = trees[trees[:, 2] == radius]
            span = math.ceil(reach * radius / canvas.pixel)
            dy, dx = np.mgrid[-span : span + 1, -span : span + 1]
            inside = np.hypot(dx, dy) * canvas.pixel <= reach * radius
            column = ((some[:, 0] + shift[0] * radius) / canvas.pixel).astype(int)[:, None] + dx[inside]
            row = ((DEPTH - some[:, 1] - shift[1] * radius) / canvas.pixel).astype(int)[:, None] + dy[inside]
            fits = (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
            at = row[fits] * columns + column[fits]
            if paint is None:
                mask = np.zeros(rows * columns, bool)
                mask[at] = True
                _shade(image, mask.reshape(rows, columns), 0.62)
                continue
            light = np.broadcast_to(1 - 0.28 * (dx - dy)[inside] / max(span, 1) - 0.1, column.shape)[fits]
            for band in range(3):
                image[band].reshape(-1)[at] = paint[band] * light


def roof_halves(house: Building) -> list[tuple[np.ndarray, float]]:
    """The pieces of a roof from above, each with the light that it has."""
    corners = house.corners
    if house.roof == "flat":
        return [(corners, 1.0)]
    if house.roof == "pyramidal":
        middle = house.centre
        pieces = [np.array((corners[k], corners[(k + 1) % 4], middle)) for k in range(4)]
    else:
        start, end = (corners[3] + corners[0]) / 2, (corners[1] + corners[2]) / 2
        pieces = [
            np.array((corners[0], corners[1], end, start)),
            np.array((corners[2], corners[3], start, end)),
        ]
    sun = np.array((math.sin(SUN[0]), math.cos(SUN[0])))
    found = []
    for piece in pieces:
        edge = piece[1] - piece[0]
        outward = np.array((edge[1], -edge[0])) / np.hypot(*edge)
        found.append((piece, 1.0 + 0.24 * float(outward @ sun)))
    return found


def relief(city: City, pixel: float) -> np.ndarray:
    """A map of the ground with tints of height, hill shading and contours, (3, rows, columns) uint8."""
    canvas = Canvas(pixel)
    ground = canvas.resampled(city.elevation)
    dry = canvas.resampled((city.elevation > 0).astype(np.float32)) > 0.5
    down, right = np.gradient(_blurred(ground, round(6 / pixel)), pixel)
    light = np.clip(1 + 1.5 * (down + right) / np.sqrt(1 + down**2 + right**2), 0.55, 1.35)
    near = _blurred(dry, round(60 / pixel))
    level = np.floor(ground / CONTOUR)
    edge = (level != np.roll(level, 1, 0)) | (level != np.roll(level, 1, 1))
    line_tone = np.where(edge & (np.maximum(level, np.roll(level, 1, 0)) % 5 == 0), 0.62, 0.84)
    image = np.empty((3, *ground.shape), np.float32)
    for band in range(3):
        land = np.interp(ground, [step for step, _ in TINTS], [color[band] for _, color in TINTS]) * light
        land = np.where(edge, land * line_tone, land)
        sea = np.interp(near, (0, 0.5), (SEA_TINTS[0][band], SEA_TINTS[1][band]))
        image[band] = np.where(dry, land, sea)
    return np.clip(image, 0, 255).astype(np.uint8)


def canopy(pixel: float) -> np.ndarray:
    """The crowns of a forest from above, (3, rows, columns) uint8."""
    east, north = Canvas(pixel).axes
    bumps = noise(east, north, 16, 98) + 0.5 * noise(east, north, 9, 99)
    light = 26 * (np.gradient(bumps, axis=0) + np.gradient(bumps, axis=1)) / pixel
    mixed = smooth(noise(east, north, 150, 90), -0.3, 0.4)
    bands = [low + (high - low) * mixed + light for low, high in ((46, 88), (86, 116), (52, 62))]
    return np.clip(np.array(bands), 0, 255).astype(np.uint8)


def aged(image: np.ndarray) -> np.ndarray:
    """A picture in colours as an old one in grey, (rows, columns) uint8: blue is dark in it, and its grain is coarse."""
    grey = image[0] * 0.42 + image[1] * 0.48 + image[2] * 0.1
    rows, columns = grey.shape
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]
    vignette = 1.05 - 0.14 * (x * x + y * y)
    return np.clip((28 + grey * 0.98) * vignette + _grain(rows, columns) * 20, 0, 255).astype(np.uint8)
