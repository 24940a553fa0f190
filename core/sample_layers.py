"""The layers of the sample city: what a city's open data know of houses, people, traffic and times."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import gdal, ogr

from .sample_city import (
    CELL,
    CENTRE,
    NEAR,
    NOW,
    PARKS,
    REACH,
    STEP_ALONG,
    STEP_INLAND,
    WEST,
    Building,
    Cell,
    City,
)
from .sample_ground import DEPTH, PIERS, WIDTH, chance, hashed, smooth, to_grid, to_plan
from .sample_paint import QUAY_SIDE, box_corners, line, polygon, ring

SQUARE = 250.0  # metres of a cell of the population grid
TIME_SQUARE = 125.0  # metres of a cell of travel times
PEOPLE_AREA = 46.0  # square metres of floor for each inhabitant
CLASSES = (
    (55, "A"),
    (90, "B"),
    (125, "C"),
    (165, "D"),
    (205, "E"),
    (245, "F"),
)  # kWh/m² a year below which it is
NOISE_STEP, NOISE_FROM, NOISE_TO = 5, 45, 75  # dB
QUIET = 10.0  # metres of a pixel of the noise map
DISTRICTS = (  # name, west, east (along), near, far (inland), since, income of 2010 and of 2024 in euros
    ("Satama", 840.0, 1290.0, -120.0, 196.0, 1640, 31200, 46800),
    ("Vanhakaupunki", 1290.0, 2010.0, -120.0, 196.0, 1640, 35400, 49900),
    ("Kirkkomäki", 1000.0, 1640.0, 196.0, 430.0, 1812, 33800, 44100),
    ("Itälaita", 1640.0, 2104.0, 196.0, 508.0, 1875, 27900, 35600),
    ("Telakkaranta", 2010.0, 2584.0, -120.0, 352.0, 1905, 26100, 61500),
    ("Länsiranta", 100.0, 840.0, -120.0, 352.0, 1912, 39700, 52300),
    ("Koivula", 100.0, 1000.0, 352.0, 820.0, 1931, 30900, 38200),
    ("Harju", 1000.0, 1640.0, 430.0, 742.0, 1946, 24600, 29800),
    ("Pohjola", 1000.0, 1900.0, 742.0, 1054.0, 1964, 33100, 40700),
    ("Niittylä", 1640.0, 2584.0, 508.0, 1054.0, 1958, 29200, 36900),
    ("Itäranta", 2584.0, 3000.0, -120.0, 820.0, 1937, 36600, 47200),
)
SPECIES = ("Linden", "Maple", "Birch", "Oak", "Pine", "Rowan")


Row = tuple[ogr.Geometry, tuple[Any, ...]]


@dataclass
class Table:
    """A layer: geometries in plan coordinates and a row of values for each."""

    name: str
    geometry: int  # as OGR numbers it
    fields: dict[str, type]
    rows: list[Row]


def tables(city: City, trees: np.ndarray, photographs: list[dict[str, Any]]) -> Iterator[Table]:
    """All layers."""
    people = [inhabitants(house) for house in city.buildings]
    yield _buildings(city, people)
    yield _planned(city)
    yield _streets(city)
    yield _coast(city)
    yield _green(city)
    yield _trees(trees)
    yield _population(city, people)
    yield _travel_times(city)
    yield _districts(city, people)
    yield _noise(city)
    yield _services(city)
    yield _bikes(city)
    yield _schools(city)
    yield _water_posts(city)
    yield _movements()
    yield _ploughs(city)
    yield _photographs(photographs)


def _point(place: np.ndarray) -> ogr.Geometry:
    made = ogr.Geometry(ogr.wkbPoint)
    made.AddPoint_2D(round(float(place[0]), 2), round(float(place[1]), 2))
    return made


def _square(west: float, south: float, side: float) -> ogr.Geometry:
    east, north = west + side, south + side
    return polygon(np.array([(west, south), (east, south), (east, north), (west, north)]))


# Houses


def inhabitants(house: Building) -> int:
    """How many live in a house."""
    if house.use != "Residential":
        return 0
    return round(0.8 * house.area * house.floors / PEOPLE_AREA * (0.75 + 0.5 * chance(101, *house.key)))


def energy(house: Building) -> int:
    """Kilowatt hours a square metre and year: by when it was built, and whether it was renovated."""
    eras = ((1930, 205), (1950, 225), (1975, 240), (1995, 165), (2010, 125), (9999, 68))
    usual = next(value for end, value in eras if house.year < end)
    renovated = 0.62 if house.year < 1995 and chance(102, *house.key) < 0.22 else 1.0
    return round(usual * renovated * (0.82 + 0.36 * chance(103, *house.key)))


def energy_class(value: float) -> str:
    """The class of a consumption."""
    return next((name for limit, name in CLASSES if value < limit), "G")


def heat_loss(house: Building) -> float:
    """Watts that a square metre of the roof loses on a cold evening."""
    return round(4 + 0.17 * energy(house) * (0.7 + 0.6 * chance(104, *house.key)), 1)


def facts(house: Building) -> dict[str, Any]:
    """What a house's layer and the city model say of it."""
    consumption = energy(house)
    return {
        "name": house.name,
        "address": f"{house.street} {house.number}" if house.street else None,
        "use": house.use,
        "year": house.year,
        "floors": house.floors,
        "height": house.height,
        "roof": house.roof,
        "roof_height": house.roof_height,
        "inhabitants": inhabitants(house),
        "energy": consumption,
        "energy_class": energy_class(consumption),
        "heat_loss": heat_loss(house),
    }


def _buildings(city: City, people: list[int]) -> Table:
    kinds: dict[str, type] = {
        "name": str,
        "address": str,
        "use": str,
        "year": int,
        "floors": int,
        "height": float,
    }
    kinds |= {
        "roof": str,
        "roof_height": float,
        "inhabitants": int,
        "energy": int,
        "energy_class": str,
        "heat_loss": float,
    }
    rows = [(polygon(house.corners), tuple(facts(house).values())) for house in city.buildings]
    return Table("buildings", ogr.wkbPolygon, kinds, rows)


def _planned(city: City) -> Table:
    kinds: dict[str, type] = {"phase": int, "completed": int, "use": str, "floors": int, "height": float}
    rows = [
        (polygon(house.corners), (house.planned, house.year, house.use, house.floors, house.height))
        for house in city.planned
    ]
    return Table("planned_buildings", ogr.wkbPolygon, kinds, rows)


# Ground


def _streets(city: City) -> Table:
    kinds: dict[str, type] = {"name": str, "kind": str, "width": float, "vehicles": int, "cyclists": int}
    rows = [
        (line(street.path), (street.name, street.kind, street.width, street.vehicles, street.cyclists))
        for street in city.streets
    ]
    return Table("streets", ogr.wkbLineString, kinds, rows)


def _traced(values: np.ndarray, pixel: float, levels: list[float]) -> list[tuple[ogr.Geometry, float]]:
    """Polygons of a grid (r, c) from each of the ascending levels to the next one, the last one to the top, each with its level."""
    rows, columns = values.shape
    image = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Float64)
    image.SetGeoTransform((0, pixel, 0, DEPTH, 0, -pixel))
    image.GetRasterBand(1).WriteArray(values)
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("bands", None, ogr.wkbMultiPolygon)
    layer.CreateField(ogr.FieldDefn("low", ogr.OFTReal))
    # GDAL 3.13 leaves out what lies above the last level and below the first one, earlier ones do not.
    steps = ",".join(f"{level:g}" for level in (*levels, max(levels[-1], values.max()) + 1))
    options = ["POLYGONIZE=YES", f"FIXED_LEVELS={steps}", "ELEV_FIELD_MIN=0"]
    gdal.ContourGenerateEx(image.GetRasterBand(1), layer, options=options)
    found = []
    for feature in layer:
        geometry = _rounded(feature.GetGeometryRef().Clone())
        if geometry is not None and feature["low"] >= levels[0]:
            found.append((geometry, feature["low"]))
    return sorted(found, key=lambda item: item[1])


def _rounded(geometry: ogr.Geometry) -> ogr.Geometry | None:
    """A multipolygon with decimetres alone, without its smallest rings; None where none is left."""
    made = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in range(geometry.GetGeometryCount()):
        rings = geometry.GetGeometryRef(part)
        kept = ogr.Geometry(ogr.wkbPolygon)
        for index in range(rings.GetGeometryCount()):
            points = np.round(np.array(rings.GetGeometryRef(index).GetPoints())[:-1, :2], 1)
            if len(points) > 3 and polygon(points).Area() > 60:
                kept.AddGeometry(ring(points))
            elif index == 0:
                break
        if kept.GetGeometryCount():
            made.AddGeometry(kept)
    made = made if made.IsValid() else made.MakeValid()
    return made if made is not None and not made.IsEmpty() else None


def land(city: City) -> ogr.Geometry:
    """All that is not sea."""
    [(dry, _)] = _traced((city.elevation > 0).astype(np.float64), CELL, [0.5])
    return dry


def _coast(city: City) -> Table:
    dry = land(city)
    frame = polygon(np.array([(0, 0), (WIDTH, 0), (WIDTH, DEPTH), (0, DEPTH)])).Boundary().Buffer(CELL)
    rows = []
    for part in range(dry.GetGeometryCount()):
        shore = dry.GetGeometryRef(part).GetGeometryRef(0).Clone()
        path = ogr.Geometry(ogr.wkbLineString)
        for x, y, *_ in shore.GetPoints():
            path.AddPoint_2D(x, y)
        along = path.Difference(frame)
        kind = "Mainland" if path.Intersects(frame) else "Island"
        pieces = [along] if along.GetGeometryType() == ogr.wkbLineString else list(along)
        rows += [(piece.Clone(), (kind,)) for piece in pieces if piece.Length() > 20]
    return Table("coastline", ogr.wkbLineString, {"kind": str}, rows)


def _green(city: City) -> Table:
    kinds: dict[str, type] = {"name": str, "kind": str, "hectares": float}
    rows: list[Row] = []
    for cell in city.cells:
        if cell.kind in ("park", "church"):
            shape = _ringed(cell, 7)
            name = (
                "Churchyard" if cell.kind == "church" else f"Park {1 + PARKS.index((cell.column, cell.row))}"
            )
            rows.append((shape, (name, "Park", round(shape.Area() / 1e4, 2))))
    built = {(cell.column, cell.row) for cell in city.cells}
    woods: dict[str, ogr.Geometry] = {}
    dry = land(city)
    for index in range(dry.GetGeometryCount()):
        part = dry.GetGeometryRef(index).Clone()
        if part.Area() > 1e6:
            town = ogr.Geometry(ogr.wkbMultiPolygon)
            for column, row in sorted(built):
                town.AddGeometry(_ringed(Cell(column, row, "", 0), -9))
            for box in (QUAY_SIDE, *PIERS):
                town.AddGeometry(polygon(box_corners(box)).Buffer(12))
            part = part.Difference(town.UnionCascaded()).Buffer(-14).Buffer(9)
            part = part.Intersection(polygon(np.array([(0, 0), (WIDTH, 0), (WIDTH, DEPTH), (0, DEPTH)])))
        else:
            part = part.Buffer(-14)
        if part.IsEmpty():
            continue
        woods["Coastal forest" if part.Area() > 1e6 else f"Island {index}"] = part
    for name, part in woods.items():
        whole = ogr.ForceToMultiPolygon(part)
        rows.append((whole, (name, "Forest", round(whole.Area() / 1e4, 2))))
    return Table("green", ogr.wkbMultiPolygon, kinds, [(ogr.ForceToMultiPolygon(g), v) for g, v in rows])


def _ringed(cell: Cell, gap: float) -> ogr.Geometry:
    west, east, near, far, _ = cell.inner(gap)
    return polygon(np.round(box_corners((west, east, near, far), 4), 2))


def plant(city: City) -> np.ndarray:
    """Places and radii of crowns (n, 3) of the trees of streets, parks, yards and gardens."""
    counts = {"park": 32, "slabs": 22, "villas": 34, "old": 5, "school": 8, "church": 40, "docks": 3}
    found = []
    houses: dict[tuple[int, int], list[np.ndarray]] = {}
    for house in (*city.buildings, *city.gone):
        houses.setdefault((int(house.centre[0] // 60), int(house.centre[1] // 60)), []).append(house.centre)
    for cell in city.cells:
        west, east, near, far, _ = cell.inner(11)
        number = np.arange(counts.get(cell.kind, 0))
        along = west + (east - west) * hashed(111, number, cell.column, cell.row)
        inland = near + (far - near) * hashed(112, number, cell.column, cell.row)
        radius = np.round(2.2 + 2.8 * hashed(113, number, cell.column, cell.row))
        found.append(np.column_stack((to_plan(along, inland), radius)))
    for index, street in enumerate(city.streets):
        if street.kind == "Main street":
            start, end = street.path[0], street.path[-1]
            aside = np.array((start[1] - end[1], end[0] - start[0])) / np.hypot(*(end - start))
            for side in (-1, 1):
                share = np.arange(0.12, 0.95, 0.17)[:, None]
                place = start + share * (end - start) + side * 8.5 * aside
                found.append(np.column_stack((place, np.full(len(share), 3.0 + index % 2))))
    trees = np.round(np.concatenate(found), 1)
    clear = [_is_clear(tree, houses) for tree in trees]
    return trees[np.array(clear) & (city.ground(trees) > 0.8)]


def _is_clear(tree: np.ndarray, houses: dict[tuple[int, int], list[np.ndarray]]) -> bool:
    """Whether no house's middle is near."""
    column, row = int(tree[0] // 60), int(tree[1] // 60)
    near = (place for x in (-1, 0, 1) for y in (-1, 0, 1) for place in houses.get((column + x, row + y), []))
    return all(math.hypot(*(place - tree[:2])) > 11.5 for place in near)


def _trees(trees: np.ndarray) -> Table:
    kinds: dict[str, type] = {"species": str, "height": float, "crown": float}
    rows = []
    for number, (x, y, radius) in enumerate(trees.tolist()):
        species = SPECIES[int(chance(114, number) * len(SPECIES))]
        height = round(radius * (2.4 + chance(115, number)), 1)
        rows.append((_point(np.array((x, y))), (species, height, 2 * radius)))
    return Table("trees", ogr.wkbPoint, kinds, rows)


# People


def _population(city: City, people: list[int]) -> Table:
    """The cells where somebody lives."""
    kinds: dict[str, type] = {"cell": int, "inhabitants": int, "children": int, "seniors": int}
    counts: dict[tuple[int, int], int] = {}
    for house, number in zip(city.buildings, people):
        key = int(house.centre[0] // SQUARE), int(house.centre[1] // SQUARE)
        counts[key] = counts.get(key, 0) + number
    rows = []
    for (column, row), number in sorted(counts.items()):
        if number:
            children = round(number * (0.1 + 0.14 * chance(121, column, row)))
            seniors = round(number * (0.12 + 0.16 * chance(122, column, row)))
            cell = _square(column * SQUARE, row * SQUARE, SQUARE)
            rows.append((cell, (1000 * row + column, number, children, seniors)))
    return Table("population", ogr.wkbPolygon, kinds, rows)


def _travel_times(city: City) -> Table:
    """Minutes to the market square by foot and bus; fewer buses run at night."""
    kinds: dict[str, type] = {"minutes_day": int, "minutes_night": int}
    market = to_plan(CENTRE[0] - 140, 20)
    rows = []
    for row in range(int(DEPTH // TIME_SQUARE)):
        for column in range(int(WIDTH // TIME_SQUARE)):
            centre = (np.array((column, row)) + 0.5) * TIME_SQUARE
            along, inland = (float(value) for value in to_grid(*centre))
            reach = math.hypot((along - CENTRE[0]) / REACH[0], (inland - CENTRE[1]) / REACH[1])
            if city.ground(centre[None])[0] < 0.5 or inland < 0 or reach > 1.75:
                continue
            metres = 1.25 * math.hypot(*(centre - market))
            to_stop = abs((inland - NEAR) % (3 * STEP_INLAND) - 1.5 * STEP_INLAND) / 70
            luck = chance(131, column, row)
            by_day = min(metres / 75, 3 + to_stop + metres / 150 + 2 * luck)
            by_night = min(metres / 75, 9 + 1.6 * to_stop + metres / 130 + 4 * luck)
            shape = _square(column * TIME_SQUARE, row * TIME_SQUARE, TIME_SQUARE)
            rows.append((shape, (max(1, round(by_day)), max(1, round(by_night)))))
    return Table("travel_times", ogr.wkbPolygon, kinds, rows)


def _district_shapes(city: City) -> list[tuple[ogr.Geometry, tuple[Any, ...]]]:
    dry = land(city)
    main = max(
        (dry.GetGeometryRef(part) for part in range(dry.GetGeometryCount())), key=lambda part: part.Area()
    )
    found = []
    for name, west, east, near, far, *more in DISTRICTS:
        steps = np.linspace(0, 1, 24)[:-1]
        along = np.concatenate((west + (east - west) * steps, [east], east - (east - west) * steps, [west]))
        inland = np.concatenate((np.full(23, near), [near], np.full(23, far), [far]))
        shape = polygon(np.round(to_plan(along, inland), 2)).Intersection(main)
        parts = [shape] if shape.GetGeometryType() == ogr.wkbPolygon else list(shape)
        found.append((max(parts, key=lambda part: part.Area()).Clone(), (name, *more)))
    return found


def _districts(city: City, people: list[int]) -> Table:
    kinds: dict[str, type] = {"name": str, "since": int, "income_2010": int, "income_2024": int}
    kinds |= {"inhabitants": int, "dwellings": int}
    rows = []
    centres = [_point(house.centre) for house in city.buildings]
    for shape, values in _district_shapes(city):
        living = sum(number for centre, number in zip(centres, people) if number and shape.Contains(centre))
        rows.append((shape, (*values, living, round(living / 1.9))))
    return Table("districts", ogr.wkbPolygon, kinds, rows)


def _movements() -> Table:
    """Who moved from one district to another, summed over ten years."""
    kinds: dict[str, type] = {"origin": str, "destination": str, "year": int, "number": int}
    middles = {
        name: np.round(to_plan((west + east) / 2, (max(near, 0) + far) / 2), 1)
        for name, west, east, near, far, *_ in DISTRICTS
    }
    since = {name: year for name, *_, year, _, _ in DISTRICTS}
    rows = []
    for decade in range(1920, 2021, 10):
        there = [name for name in middles if since[name] <= decade]
        for start, origin in enumerate(there):
            for end, destination in enumerate(there):
                luck = chance(141, decade, start, end)
                young = max(0.0, 1 - abs(decade - since[destination] - 12) / 45)
                number = round(900 * luck**5 + 700 * young * luck**2)
                if origin != destination and number > 520:
                    aside = 120 * (hashed(142, decade, start, end, np.arange(4)).reshape(2, 2) - 0.5)
                    path = line(np.array((middles[origin], middles[destination])) + aside)
                    rows.append((path, (origin, destination, decade, number)))
    return Table("movements", ogr.wkbLineString, kinds, rows)


# Noise


def noise_levels(city: City) -> np.ndarray:
    """Decibels (r, c) by day of a grid of QUIET metres, from the vehicles on all streets."""
    rows, columns = int(DEPTH / QUIET), int(WIDTH / QUIET)
    sources = np.zeros((rows, columns))
    for street in city.streets:
        steps = np.linspace(0, len(street.path) - 1, 12)
        places = np.column_stack(
            [np.interp(steps, np.arange(len(street.path)), street.path[:, axis]) for axis in (0, 1)]
        )
        column, row = (places[:, 0] / QUIET).astype(int), ((DEPTH - places[:, 1]) / QUIET).astype(int)
        fits = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
        np.add.at(sources, (row[fits], column[fits]), street.vehicles / 12)
    reach = 45
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1] * QUIET
    kernel = 1 / (x * x + y * y + 14.0**2) ** 1.2
    kernel *= 1 - smooth(np.hypot(x, y), 300, 440)
    power = np.zeros((rows + 2 * reach, columns + 2 * reach))
    for row, column in zip(*np.nonzero(sources)):
        power[row : row + 2 * reach + 1, column : column + 2 * reach + 1] += kernel * sources[row, column]
    power = power[reach:-reach, reach:-reach]
    return np.round(10 * np.log10(np.maximum(power, 1e-9)) + 57, 1)


def _noise(city: City) -> Table:
    kinds: dict[str, type] = {"zone": str, "decibels": int}
    levels = [float(level) for level in range(NOISE_FROM, NOISE_TO + 1, NOISE_STEP)]
    rows = []
    for geometry, low in _traced(noise_levels(city), QUIET, levels):
        whole = ogr.ForceToMultiPolygon(geometry)
        rows.append((whole, (f"{low:g}–{low + NOISE_STEP:g} dB", round(low))))
    return Table("noise", ogr.wkbMultiPolygon, kinds, rows)


# Places


def _crossing(column: int, row: int, aside: float = 0.0) -> np.ndarray:
    """Where two streets cross, or metres to the north-east of it."""
    return to_plan(WEST + STEP_ALONG * column, NEAR + STEP_INLAND * row) + aside


def _schools_of(city: City) -> list[Building]:
    return [house for house in city.buildings if house.use == "School" and house.name]


def _services(city: City) -> Table:
    kinds: dict[str, type] = {"name": str, "category": str}
    places = (
        ("Main library", "Library", 10, 3), ("Eastern library", "Library", 17, 5), ("Health centre", "Health", 13, 3),
        ("Hospital", "Health", 7, 6), ("Swimming hall", "Sports", 16, 6), ("Market", "Shopping", 11, 1),
        ("Shopping centre", "Shopping", 18, 4), ("Northern shops", "Shopping", 11, 9), ("City museum", "Culture", 12, 1),
        ("Theatre", "Culture", 9, 1), ("Concert hall", "Culture", 14, 1), ("Ice rink", "Sports", 4, 3),
        ("Western kiosk", "Shopping", 5, 1), ("Town hall", "Public", 11, 2), ("Fire station", "Public", 15, 8),
    )  # fmt: skip
    rows = [(_point(_crossing(column, row, 14)), (name, kind)) for name, kind, column, row in places]
    rows += [(_point(house.centre), (str(house.name), "School")) for house in _schools_of(city)]
    return Table("services", ogr.wkbPoint, kinds, rows)


def _bikes(city: City) -> Table:
    kinds: dict[str, type] = {"name": str, "docks": int, "departures": int, "kind": str}
    names: dict[tuple[float, ...], list[str]] = {}
    for street in city.streets:
        names.setdefault(tuple(np.round(street.path[0], 1)), []).append(street.name)
    rows = []
    for row in range(0, 10, 2):
        for column in range(3 + row % 4, 24, 3):
            place = _crossing(column, row)
            there = names.get(tuple(np.round(place, 1)), [])
            if len(there) < 2 or city.ground(place[None])[0] < 0.8:
                continue
            away = math.hypot(
                (WEST + STEP_ALONG * column - CENTRE[0]) / REACH[0], STEP_INLAND * row / REACH[1]
            )
            luck = chance(151, column, row)
            departures = round(46000 * math.exp(-1.6 * away) * (0.6 + 0.8 * luck), -2)
            kind = "Busy" if departures > 20000 else "Usual" if departures > 9000 else "Quiet"
            rows.append((_point(place), (" / ".join(there[:2]), 12 + 2 * round(10 * luck), departures, kind)))
    return Table("bike_stations", ogr.wkbPoint, kinds, rows)


def _schools(city: City) -> Table:
    kinds: dict[str, type] = {"name": str, "founded": int, "closed": int, "pupils": int}
    lost = (("Latin school", 1642, 1918, 12, 1), ("Girls' school", 1781, 1972, 10, 2), ("Navigation school", 1868, 1966, 9, 1),
            ("Village school", 1895, 1989, 5, 5), ("Shipyard school", 1911, 1975, 20, 2))  # fmt: skip
    rows: list[Row] = [
        (_point(_crossing(column, row, 20)), (name, founded, closed, 40 + founded % 90))
        for name, founded, closed, column, row in lost
    ]
    for house in _schools_of(city):
        pupils = round(house.area * house.floors / 9)
        rows += [(_point(house.centre), (house.name, house.year, None, pupils))]
    return Table("schools", ogr.wkbPoint, kinds, sorted(rows, key=lambda row: row[1][1]))


def _water_posts(city: City) -> Table:
    kinds: dict[str, type] = {"name": str, "opened": int, "closed": int}
    rows: list[Row] = []
    for column in range(8, 18):
        for row in range(0, 5, 2):
            place = _crossing(column, row, 6)
            if city.ground(place[None])[0] > 0.8 and chance(161, column, row) < 0.75:
                opened = 1876 + round(30 * chance(162, column, row))
                rows.append(
                    (
                        _point(place),
                        (f"Post {len(rows) + 1}", opened, 1912 + round(40 * chance(163, column, row))),
                    )
                )
    return Table("water_posts", ogr.wkbPoint, kinds, rows)


def _ploughs(city: City) -> Table:
    """Streets in the order in which three ploughs clear them on a January night."""
    kinds: dict[str, type] = {"plough": str, "street": str, "start": str, "end": str}
    rows = []
    minutes = [0.0, 0.0, 0.0]
    order = sorted(city.streets, key=lambda street: (street.kind != "Main street", street.name))
    for street in order:
        plough = min(range(3), key=lambda number: minutes[number])
        start = 180 + minutes[plough]
        minutes[plough] += 2
        times = [f"{NOW}-01-15T{int(at // 60):02}:{int(at % 60):02}:00" for at in (start, start + 2)]
        rows.append((line(street.path), (f"Plough {plough + 1}", street.name, *times)))
    return Table("plough_tracks", ogr.wkbLineString, kinds, rows)


def _photographs(photographs: list[dict[str, Any]]) -> Table:
    kinds: dict[str, type] = {"title": str, "year": int, "heading": int, "image": str}
    rows = [
        (_point(one["place"]), (one["title"], one["year"], one["heading"], one["image"]))
        for one in photographs
    ]
    return Table("photographs", ogr.wkbPoint, kinds, rows)
