"""The sample city itself: streets, blocks and buildings with all that is known of them, made from whole numbers alone."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from .sample_ground import DEPTH, WIDTH, chance, heights, stretch, to_grid, to_plan

Box = tuple[float, float, float, float]  # west, east, near and far side in the grid of streets

NAME = "Merivik"
CELL = 5.0  # metres of the elevation model
WEST, EAST, STEP_ALONG = 232.0, 2824.0, 96.0  # of the grid of blocks, metres along the shore
NEAR, STEP_INLAND, ROWS = 40.0, 78.0, 13  # of the grid of blocks, metres inland
CENTRE = 1450.0, 60.0  # of the city: along, inland
THEN, NOW = 1943, 2026
OLD_TOWN, INNER, OUTER = 0.56, 0.92, 1.5  # radii, shares of the city's reach
REACH = 960.0, 640.0  # of the city: along, inland
DOCKS = 2010.0, 2600.0, 4  # along, and rows from the shore: the new district
STEEP = 24.0  # metres above the sea, above which nobody builds
MARKET, CHURCH = (11, 0), (12, 4)  # the cells (along, inland) of the market square and of the church
PARKS = ((9, 2), (10, 2), (13, 2), (14, 2), (12, 3), (12, 5), (16, 4), (7, 4), (17, 1), (6, 1), (11, 6))
SCHOOLS = {
    (8, 1): 1868,
    (15, 3): 1905,
    (10, 5): 1926,
    (6, 4): 1953,
    (14, 6): 1961,
    (19, 5): 1978,
    (4, 6): 1988,
}
ALONG_NAMES = (
    "Rantatie", "Kauppakatu", "Puistokatu", "Kirkkokatu", "Koulukatu", "Lehmuskatu", "Mäkikatu", "Tammitie",
    "Koivutie", "Niittytie", "Peltotie", "Metsätie", "Kalliotie", "Pohjantie",
)  # fmt: skip
ACROSS_NAMES = (
    "Länsitie", "Kaislatie", "Haapatie", "Vaahteratie", "Pihlajatie", "Saarnitie", "Luotsikatu", "Purjekatu",
    "Ankkurikatu", "Satamakatu", "Köydenpunojankatu", "Torikatu", "Kellokatu", "Laivurinkatu", "Majakkakatu",
    "Telakkakatu", "Makasiinikatu", "Rautakatu", "Höyrykatu", "Nosturikatu", "Laiturikatu", "Poijukatu",
    "Itäkatu", "Kuusitie", "Mäntytie", "Katajatie", "Kanervatie", "Sammaltie",
)  # fmt: skip


@dataclass
class Building:
    """One house. `corners` (4, 2) are plan coordinates; the ridge of a gabled roof runs from the middle of corners 3 and 0 to that of 1 and 2."""

    corners: np.ndarray
    use: str
    year: int
    floors: int
    height: float  # metres from the ground to the highest place
    roof: str = "flat"
    roof_height: float = 0.0
    street: str = ""
    number: int = 0
    planned: int = 0  # phase of the plan that it belongs to
    until: int | None = None  # the year in which it was pulled down
    name: str | None = None
    ground: float = 0.0

    @property
    def area(self) -> float:
        """Square metres of the footprint."""
        x, y = self.corners.T
        return 0.5 * abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1)))

    @property
    def key(self) -> tuple[int, int]:
        """Whole numbers that its chances follow from."""
        x, y = self.corners[0].tolist()
        return round(x), round(y)

    @property
    def centre(self) -> np.ndarray:
        return (self.corners[0] + self.corners[2]) / 2


@dataclass
class Cell:
    """A place between streets."""

    column: int
    row: int
    kind: str
    since: int  # the year in which it was laid out

    @property
    def box(self) -> Box:
        """West, east, near and far side in the grid of streets, in the middle of these."""
        west, near = WEST + STEP_ALONG * self.column, NEAR + STEP_INLAND * self.row
        return west, west + STEP_ALONG, near, near + STEP_INLAND

    def inner(self, gap: float) -> tuple[float, float, float, float, float]:
        """The box within half a street, and metres on the ground for one of the grid."""
        west, east, near, far = self.box
        scale = float(stretch(np.array((west + east) / 2), np.array((near + far) / 2)))
        return west + gap / scale, east - gap / scale, near + gap / scale, far - gap / scale, scale


@dataclass
class Street:
    """A stretch of a street between two crossings; `path` (n, 2) in plan coordinates."""

    name: str
    path: np.ndarray
    kind: str
    width: float
    since: int
    vehicles: int = 0
    cyclists: int = 0


@dataclass
class City:
    """All of it."""

    elevation: np.ndarray  # (r, c) float64, row 0 in the north
    cells: list[Cell] = field(default_factory=list)
    buildings: list[Building] = field(default_factory=list)
    planned: list[Building] = field(default_factory=list)
    gone: list[Building] = field(default_factory=list)
    streets: list[Street] = field(default_factory=list)

    def ground(self, places: np.ndarray) -> np.ndarray:
        """Metres above the sea (n,) at places (n, 2), those of the nearest pixel."""
        rows, columns = self.elevation.shape
        column = np.clip((places[:, 0] / CELL).astype(int), 0, columns - 1)
        row = np.clip(((DEPTH - places[:, 1]) / CELL).astype(int), 0, rows - 1)
        return self.elevation[row, column]


def make_city() -> City:
    """The city, the same every time."""
    east, north = np.arange(CELL / 2, WIDTH, CELL), DEPTH - np.arange(CELL / 2, DEPTH, CELL)
    city = City(heights(east, north))
    city.cells = list(_cells(city))
    for cell in city.cells:
        made = list(_houses_of(cell))
        _address(made, cell)
        city.buildings += [house for house in made if not house.planned and not house.until]
        city.planned += [house for house in made if house.planned]
        city.gone += [house for house in made if house.until]
    city.buildings += _landmarks()
    for house in (*city.buildings, *city.planned, *city.gone):
        house.corners = np.round(house.corners, 2)
        house.ground = float(city.ground(house.corners).min())
    city.streets = list(_streets(city.cells))
    return city


# Blocks


def _cells(city: City) -> Iterator[Cell]:
    columns = int((EAST - WEST) / STEP_ALONG)
    for row in range(ROWS):
        for column in range(columns):
            west, near = WEST + STEP_ALONG * column, NEAR + STEP_INLAND * row
            edge = np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0.5, 0.5)]) * (STEP_ALONG, STEP_INLAND) + (
                west,
                near,
            )
            ground = city.ground(to_plan(edge[:, 0], edge[:, 1]))
            found = _kind(column, row, west + STEP_ALONG / 2, near + STEP_INLAND / 2, ground)
            if found:
                yield Cell(column, row, *found)


def _kind(column: int, row: int, along: float, inland: float, ground: np.ndarray) -> tuple[str, int] | None:
    """What is between these streets, and since when; None for forests and the sea."""
    away = math.hypot((along - CENTRE[0]) / REACH[0], (inland - CENTRE[1]) / REACH[1])
    luck, where = chance(11, column, row), (column, row)
    if ground.min() < 0.5 or (ground.max() > STEEP and where != CHURCH):
        return None
    if where in (MARKET, CHURCH):
        return ("market" if where == MARKET else "church"), 1640
    if where in PARKS:
        return "park", 1860 if away < OLD_TOWN else 1930
    if where in SCHOOLS:
        return "school", SCHOOLS[where] - 8
    if DOCKS[0] < along < DOCKS[1] and row < DOCKS[2]:
        return "docks", 1905
    if away < OLD_TOWN:
        return "old", round(1780 + 190 * away)
    if away < INNER:
        return ("old" if luck < 0.45 and away < 0.75 else "slabs"), 1925 if luck < 0.45 else 1950
    if away < OUTER and luck < 0.93:
        return ("slabs", 1958) if luck < 0.1 else ("villas", round(1908 + 95 * (away - INNER) + 14 * luck))
    return None


def _houses_of(cell: Cell) -> Iterator[Building]:
    builders = {
        "old": _perimeter,
        "slabs": _slabs,
        "villas": _villas,
        "docks": _docks,
        "school": _school,
        "church": _church,
        "market": _market,
    }
    return builders[cell.kind](cell) if cell.kind in builders else iter(())


def _quad(box: Box, turned: bool = False) -> np.ndarray:
    """Plan corners (4, 2) of a box of the grid; a turned one has its ridge away from the shore."""
    west, east, near, far = box
    along, inland = np.array([west, east, east, west]), np.array([near, near, far, far])
    corners = to_plan(along, inland)
    return np.roll(corners, -1, axis=0) if turned else corners


def _old_year(key: int, cell: Cell) -> int:
    luck, year = chance(21, key, cell.column, cell.row), max(cell.since, 1840)
    if luck < 0.72:
        return round(year + 62 * chance(22, key, cell.column, cell.row) * (1938 - year) / 98)
    return round(1934 + 45 * chance(23, key, cell.column, cell.row)) if luck < 0.95 else 2014


def _perimeter(cell: Cell) -> Iterator[Building]:
    """Houses wall to wall around a court, and sometimes a wing in it."""
    west, east, near, far, scale = cell.inner(8.5)
    deep = 13.5 / scale
    sides = (
        (west, east, near, near + deep, False),
        (west, east, far - deep, far, False),
        (west, west + deep, near + deep, far - deep, True),
        (east - deep, east, near + deep, far - deep, True),
    )
    for side, (left, right, low, high, turned) in enumerate(sides):
        start, end = (low, high) if turned else (left, right)
        count = max(1, round((end - start) * scale / 23))
        cuts = np.linspace(start, end, count + 1)
        for plot in range(count):
            key = 10 * side + plot
            if chance(24, key, cell.column, cell.row) < 0.04:
                continue
            begin, stop = cuts[plot : plot + 2].tolist()
            box = (left, right, begin, stop) if turned else (begin, stop, low, high)
            yield _townhouse(_quad(box, turned), key, cell)
    if chance(25, cell.column, cell.row) < 0.4:
        middle, half = (west + east) / 2, 5.5 / scale
        corners = _quad((middle - half, middle + half, near + deep, far - deep - 6 / scale), True)
        yield _townhouse(corners, 60, cell, floors=2)


def _townhouse(corners: np.ndarray, key: int, cell: Cell, floors: int | None = None) -> Building:
    year = _old_year(key, cell)
    luck = chance(26, key, cell.column, cell.row)
    floors = floors or (3 + round(2.6 * luck) if year < 1900 else 4 + round(2.4 * luck))
    pitched = year < 1948
    roof = 4.6 if pitched else 0.0
    use = (
        "Shop"
        if cell.row == 0 and luck > 0.8
        else "Office"
        if 0.35 < luck < 0.5 and cell.row < 4
        else "Residential"
    )
    height = round(1.2 + (3.7 if year < 1930 else 3.1) * floors + roof, 1)
    return Building(corners, use, year, floors, height, "gabled" if pitched else "flat", roof)


def _slabs(cell: Cell) -> Iterator[Building]:
    """Three slabs of flats in the green."""
    west, east, near, far, scale = cell.inner(12)
    for number, share in enumerate((0.0, 0.42, 0.84)):
        left = west + share * (east - west)
        luck = chance(31, number, cell.column, cell.row)
        floors = 3 + round(5 * luck * luck)
        year = round(max(cell.since, 1950) + 22 * chance(32, cell.column, cell.row) + 3 * luck)
        shift = 9 * luck / scale
        corners = _quad((left, left + 12 / scale, near + shift, far - (9 / scale - shift)), True)
        yield Building(corners, "Residential", year, floors, round(3 * floors + 1.4, 1))


def _villas(cell: Cell) -> Iterator[Building]:
    """Two rows of small houses in their gardens."""
    west, east, near, far, scale = cell.inner(11)
    count = max(2, round((east - west) * scale / 25))
    lot = (east - west) / count
    for row in (0, 1):
        for number in range(count):
            key = 10 * row + number
            luck = chance(41, key, cell.column, cell.row)
            if luck < 0.08:
                continue
            wide, deep = (9 + 5 * luck) / scale, (8 + 2 * luck) / scale
            left = west + number * lot + (lot - wide) * chance(42, key, cell.column, cell.row)
            low = near + 2 / scale * luck if row == 0 else far - deep - 2 / scale * luck
            floors, roof = (1 if luck < 0.4 else 2), 3.2
            year = min(2022, round(cell.since + 55 * chance(43, key, cell.column, cell.row) ** 2))
            corners = _quad((left, left + wide, low, low + deep), luck > 0.7)
            yield Building(
                corners, "Residential", year, floors, round(0.8 + 3 * floors + roof, 1), "gabled", roof
            )


def _docks(cell: Cell) -> Iterator[Building]:
    """What was a harbour for goods: new blocks in the west, sheds in the east, where the plan wants towers."""
    west, east, near, far, scale = cell.inner(9)
    new = west < 2270
    for number, share in enumerate((0.04, 0.56)):
        left, margin = west + share * (east - west), 0.1 * (far - near)
        year = round((1908 if new else 1921) + 25 * chance(52, number, cell.column, cell.row))
        corners = _quad((left, left + 26 / scale, near + margin, far - margin), True)
        yield Building(corners, "Industrial", year, 2, 9.5, "gabled", 2.5, until=2004 if new else None)
    if new:
        yield from _new_block(cell, 0, round(2009 + 15 * chance(51, cell.column, cell.row)))
        return
    phase = 1 + cell.row // 2 + (cell.column % 2 == 0)
    yield from _new_block(cell, phase, 2026 + 4 * phase)


def _new_block(cell: Cell, phase: int, year: int) -> Iterator[Building]:
    """A tower at a corner, and lower houses along the other sides."""
    west, east, near, far, scale = cell.inner(10)
    luck = chance(53, cell.column, cell.row)
    side, deep = 23 / scale, 13 / scale
    floors = round(12 + 12 * luck) + 2 * bool(phase)
    corner = _quad((west, west + side, far - side, far))
    yield Building(corner, "Residential", year, floors, round(3.2 * floors + 3, 1), planned=phase)
    rows = (
        ((west, west + 0.46 * (east - west), near, near + deep), False),
        ((west + 0.54 * (east - west), east, near, near + deep), False),
        ((east - deep, east, near + deep + 6 / scale, far), True),
        ((west + side + 8 / scale, east - deep - 8 / scale, far - deep, far), False),
    )
    for number, (box, turned) in enumerate(rows):
        low = 4 + round(4 * chance(54, number, cell.column, cell.row))
        use = "Office" if number == 3 else "Residential"
        yield Building(_quad(box, turned), use, year, low, round(3.2 * low + 1.2, 1), planned=phase)


def _school(cell: Cell) -> Iterator[Building]:
    """A long house and a hall at the edge of its yard."""
    west, east, near, far, scale = cell.inner(13)
    year = SCHOOLS[cell.column, cell.row]
    name = f"{ACROSS_NAMES[cell.column].removesuffix('katu').removesuffix('tie')} school"
    old = year < 1940
    roof = 4.0 if old else 0.0
    shape = "gabled" if old else "flat"
    main = _quad((west, east, far - 15 / scale, far))
    yield Building(main, "School", year, 3, 12.5 + roof, shape, roof, name=name)
    hall = _quad((west, west + 18 / scale, near + 8 / scale, far - 22 / scale), True)
    yield Building(hall, "School", year + 12, 1, 8.0)


def _church(cell: Cell) -> Iterator[Building]:
    """A nave, a choir and a tower with a spire, from west to east on top of the hill."""
    west, east, near, far, scale = cell.inner(0)
    middle, across, one = (west + east) / 2, (near + far) / 2, 1 / scale
    nave = _quad((middle - 20 * one, middle + 22 * one, across - 9 * one, across + 9 * one))
    yield Building(nave, "Church", 1798, 1, 26.0, "gabled", 11.0, name="Church of Merivik")
    choir = _quad((middle + 22 * one, middle + 32 * one, across - 6 * one, across + 6 * one))
    yield Building(choir, "Church", 1798, 1, 18.0, "gabled", 6.0)
    tower = _quad((middle - 31 * one, middle - 20 * one, across - 5.5 * one, across + 5.5 * one))
    yield Building(tower, "Church", 1798, 1, 62.0, "pyramidal", 30.0, name="Church tower")


def _market(cell: Cell) -> Iterator[Building]:
    """A hall at the edge of the market square, which is open to the sea."""
    west, east, _, far, scale = cell.inner(10)
    hall = _quad((west + 4 / scale, east - 4 / scale, far - 17 / scale, far))
    yield Building(hall, "Shop", 1889, 1, 13.0, "gabled", 5.0, name="Market hall")


def _box(east: float, north: float, long: float, wide: float, azimuth: float) -> np.ndarray:
    """Plan corners of a rectangle about a place, its ridge in an azimuth (degrees)."""
    turn = math.radians(90 - azimuth)
    ahead, aside = np.array([math.cos(turn), math.sin(turn)]), np.array([-math.sin(turn), math.cos(turn)])
    halves = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return np.array([(east, north) + a * long / 2 * ahead + b * wide / 2 * aside for a, b in halves])


def _landmarks() -> list[Building]:
    """What stands outside the blocks: on the islands and the piers."""
    fortress = (
        ("Fortress, northern barracks", 1845.0, 262.0, 95.0, 88.0),
        ("Fortress, eastern barracks", 1932.0, 195.0, 80.0, 12.0),
    )
    found = [
        Building(_box(east, north, long, 13, azimuth), "Public", 1760, 3, 14.5, "gabled", 4.5, name=name)
        for name, east, north, long, azimuth in fortress
    ]
    found.append(
        Building(_box(2170, 330, 8, 8, 0), "Public", 1881, 6, 31.0, "pyramidal", 5.0, name="Lighthouse")
    )
    piers = (
        ("Ferry terminal", 914.0, 952.0, -46.0, -30.0, 1974),
        ("Customs house", 925.0, 955.0, 2.0, 16.0, 1904),
    )
    for name, west, east, near, far, year in piers:
        old = year < 1940
        corners = _quad((west, east, near, far))
        found.append(
            Building(
                corners, "Public", year, 2, 12.0, "gabled" if old else "flat", 3.5 if old else 0.0, name=name
            )
        )
    return found


def _address(houses: list[Building], cell: Cell) -> None:
    """Give houses the street that they are next to, and numbers along it."""
    west, east, near, far = cell.box
    taken: dict[str, int] = {}
    for house in houses:
        along, inland = (float(value) for value in to_grid(*house.centre))
        sides = {
            (ALONG_NAMES[cell.row], 0): inland - near,
            (ALONG_NAMES[cell.row + 1], 1): far - inland,
            (ACROSS_NAMES[cell.column], 0): along - west,
            (ACROSS_NAMES[cell.column + 1], 1): east - along,
        }
        (house.street, odd), _ = min(sides.items(), key=lambda item: item[1])
        order = taken[house.street] = taken.get(house.street, -1) + 1
        block = cell.column if house.street in ALONG_NAMES else cell.row
        house.number = 16 * block + 2 * order + 1 + odd


# Streets


def _streets(cells: list[Cell]) -> Iterator[Street]:
    """The stretches that have something beside them."""
    known = {(cell.column, cell.row): cell for cell in cells}
    columns, rows = int((EAST - WEST) / STEP_ALONG), ROWS
    for row in range(rows + 1):
        for column in range(columns):
            beside = [known[key] for key in ((column, row - 1), (column, row)) if key in known]
            if beside:
                along = np.linspace(0, STEP_ALONG, 6) + WEST + STEP_ALONG * column
                yield _street(
                    ALONG_NAMES[row], along, np.full(6, NEAR + STEP_INLAND * row), beside, row in (0, 3, 6)
                )
    for column in range(columns + 1):
        for row in range(rows):
            beside = [known[key] for key in ((column - 1, row), (column, row)) if key in known]
            if beside:
                inland = np.linspace(0, STEP_INLAND, 6) + NEAR + STEP_INLAND * row
                yield _street(
                    ACROSS_NAMES[column],
                    np.full(6, WEST + STEP_ALONG * column),
                    inland,
                    beside,
                    column % 5 == 1,
                )


def _street(name: str, along: np.ndarray, inland: np.ndarray, beside: list[Cell], main: bool) -> Street:
    away = math.hypot((along.mean() - CENTRE[0]) / REACH[0], (inland.mean() - CENTRE[1]) / REACH[1])
    luck = chance(71, round(along[0]), round(inland[0]), round(along[-1]))
    shore = name == ALONG_NAMES[0]
    vehicles = (15500 if main else 2300) * math.exp(-1.1 * away) * (0.75 + 0.5 * luck) * (1.3 if shore else 1)
    cyclists = (4200 if shore else 1900 if main else 500) * math.exp(-1.3 * away) * (0.7 + 0.6 * luck)
    kind = "Main street" if main else "Street"
    since = min(cell.since for cell in beside)
    path = np.round(to_plan(along, inland), 2)
    return Street(
        name, path, kind, 12.0 if main else 8.0, since, 10 * round(vehicles / 10), 10 * round(cyclists / 10)
    )
