"""The files of the sample city: a GeoPackage, GeoTIFFs, a CityJSON file and photographs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from .files import atomic_files
from .frame import spatial_reference
from .gdal_errors import gdal_exceptions
from .gdal_options import gdal_option
from .progress import Progress, no_progress
from .sample_city import CELL, NAME, NOW, THEN, Building, City, make_city
from .sample_ground import DEPTH
from .sample_layers import Table, facts, heat_loss, plant, tables
from .sample_paint import Canvas, aged, canopy, orthophoto, polygon, relief
from .sample_photographs import VIEWS, photograph

CRS = "EPSG:3879"
CORNER = 25_516_000.0, 6_676_000.0  # easting and northing of the south-western corner
LAYERS, DEM, CITY = "city.gpkg", "dem.tif", "city_model.city.json"
ORTHOPHOTO, OLD_ORTHOPHOTO, ROOF_HEAT = f"orthophoto_{NOW}.tif", f"orthophoto_{THEN}.tif", "roof_heat.tif"
RELIEF, TEXTURE = "relief.tif", "forest.jpg"
PIXEL, OLD_PIXEL, HEAT_PIXEL = 1.25, 2.5, 2.5  # metres
RELIEF_PIXEL = 2.5
PICTURE = ("COMPRESS=JPEG", "JPEG_QUALITY=90", "PHOTOMETRIC=YCBCR")
NO_ROOF = -9999.0
CREDIT = f"Sample city {NAME}, made by Scenery, public domain (CC0)"
TYPES = {int: ogr.OFTInteger, float: ogr.OFTReal, str: ogr.OFTString}
STYLES: dict[str, tuple[str, dict[Any, str]]] = {  # layer -> field, and label and colour of its values
    "buildings": (
        "use",
        {
            "Residential": "#e3cfae",
            "Office": "#9db4c6",
            "Shop": "#d99a7c",
            "School": "#b9c58f",
            "Industrial": "#a79a94",
            "Public": "#c5a9c4",
            "Church": "#efe9dc",
        },
    ),
    "green": ("kind", {"Park": "#8fbf6b", "Forest": "#4f8a5b"}),
    "planned_buildings": ("phase", {1: "#f2b8a0", 2: "#dd7c60", 3: "#b5483a"}),
}


def write_sample(folder: Path, progress: Progress = no_progress) -> dict[str, int]:
    """Write all files to a folder, beside what else is there; return how many features each layer has.

    The same bytes every time with the same GDAL. Raises OutputError where the folder can't be written to.
    """
    city = make_city()
    trees = plant(city)
    progress(0.15)
    with gdal_exceptions(), fixed_date(), atomic_files(folder / LAYERS) as path:
        counts = _write_layers(path, tables(city, trees, _write_photographs(path.parent)))
        progress(0.35)
        _write_rasters(path.parent, city, trees, progress)
        document = json.dumps(city_json(city), ensure_ascii=False, separators=(",", ":"))
        (path.parent / CITY).write_text(document, encoding="utf-8")
        for name in (LAYERS, DEM, ORTHOPHOTO, OLD_ORTHOPHOTO, ROOF_HEAT, RELIEF):
            (path.parent / name).with_suffix(".qmd").write_text(_metadata(), encoding="utf-8")
    return counts


def fixed_date() -> AbstractContextManager[None]:
    """Keep the clock out of GeoPackages."""
    return gdal_option("OGR_CURRENT_DATE", "2000-01-01T00:00:00.000Z")


def _metadata() -> str:
    return f'<qgis version="3.22"><rights>{CREDIT}</rights></qgis>\n'


# Rasters


def _write_rasters(folder: Path, city: City, trees: np.ndarray, progress: Progress) -> None:
    options = ["COMPRESS=DEFLATE", "PREDICTOR=3"]
    _write_raster(folder / DEM, city.elevation[None].astype(np.float32), CELL, options)
    numbers = Canvas(HEAT_PIXEL).filled(
        (polygon(house.corners), row) for row, house in enumerate(city.buildings, 1)
    )
    losses = np.array([NO_ROOF, *(heat_loss(house) for house in city.buildings)], np.float32)
    _write_raster(folder / ROOF_HEAT, losses[numbers][None], HEAT_PIXEL, options, NO_ROOF)
    _write_raster(folder / RELIEF, relief(city, RELIEF_PIXEL), RELIEF_PIXEL, PICTURE)
    _write_picture(folder / TEXTURE, canopy(RELIEF_PIXEL))
    progress(0.45)
    today = orthophoto(city, PIXEL, NOW, trees)
    _write_raster(folder / ORTHOPHOTO, today, PIXEL, PICTURE)
    progress(0.85)
    old = aged(orthophoto(city, OLD_PIXEL, THEN, trees[::2]))
    _write_raster(folder / OLD_ORTHOPHOTO, old[None], OLD_PIXEL, ["COMPRESS=JPEG", "JPEG_QUALITY=90"])
    progress(0.95)


def _write_raster(
    path: Path, values: np.ndarray, pixel: float, options: Sequence[str], nodata: float | None = None
) -> None:
    """Write bands (b, rows, columns) as a GeoTIFF."""
    bands, rows, columns = values.shape
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    raster = gdal.GetDriverByName("GTiff").Create(
        str(path), columns, rows, bands, kind, ["TILED=YES", *options]
    )
    raster.SetGeoTransform((CORNER[0], pixel, 0, CORNER[1] + DEPTH, 0, -pixel))
    raster.SetProjection(spatial_reference(CRS).ExportToWkt())
    if nodata is not None:
        raster.GetRasterBand(1).SetNoDataValue(nodata)
    raster.WriteArray(values)


def _write_photographs(folder: Path) -> list[dict[str, Any]]:
    """Write the pictures; return what the layer says of them."""
    found = []
    for number, view in enumerate(VIEWS, 1):
        name = f"photograph_{number}.jpg"
        _write_picture(folder / name, photograph(view, number))
        place = np.array((view.east, view.north))
        found.append({**vars(view), "place": place, "image": name})
    return found


def _write_picture(path: Path, values: np.ndarray) -> None:
    """Write bands (3, rows, columns) as a JPEG."""
    memory = gdal.GetDriverByName("MEM").Create("", values.shape[2], values.shape[1], 3)
    memory.WriteArray(values)
    gdal.GetDriverByName("JPEG").CreateCopy(str(path), memory, options=["QUALITY=88"])


# Layers


def _write_layers(path: Path, layers: Iterator[Table]) -> dict[str, int]:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    srs = spatial_reference(CRS)
    counts = {}
    for table in layers:
        _write_table(source, table, srs)
        counts[table.name] = len(table.rows)
    _write_styles(source)
    return counts


def _write_table(source: ogr.DataSource, table: Table, srs: osr.SpatialReference) -> None:
    layer = source.CreateLayer(table.name, srs, table.geometry)
    for name, kind in table.fields.items():
        layer.CreateField(ogr.FieldDefn(name, TYPES[kind]))
    layer.StartTransaction()
    for geometry, values in table.rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in zip(table.fields, values):
            if value is not None:
                feature.SetField(name, value)
        feature.SetGeometry(_placed(geometry))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def _placed(geometry: ogr.Geometry) -> ogr.Geometry:
    """A geometry in plan coordinates where the city lies, to the centimetre."""
    moved = geometry.Clone()
    for part in range(moved.GetGeometryCount()):
        child = moved.GetGeometryRef(part)
        _move(child)
    if not moved.GetGeometryCount():
        _move(moved)
    return moved


def _move(geometry: ogr.Geometry) -> None:
    for part in range(geometry.GetGeometryCount()):
        _move(geometry.GetGeometryRef(part))
    for index in range(geometry.GetPointCount()):
        x, y = geometry.GetX(index), geometry.GetY(index)
        geometry.SetPoint_2D(index, round(CORNER[0] + x, 2), round(CORNER[1] + y, 2))


def _write_styles(source: ogr.DataSource) -> None:
    """Store how layers are drawn as QGIS does, as their default styles."""
    layer = source.CreateLayer("layer_styles", None, ogr.wkbNone)
    for name in (
        "f_table_catalog",
        "f_table_schema",
        "f_table_name",
        "f_geometry_column",
        "styleName",
        "styleQML",
    ):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    flag = ogr.FieldDefn("useAsDefault", ogr.OFTInteger)
    flag.SetSubType(ogr.OFSTBoolean)
    layer.CreateField(flag)
    for name in ("styleSLD", "description", "owner", "ui"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("update_time", ogr.OFTDateTime))
    for table, (field, colors) in STYLES.items():
        feature = ogr.Feature(layer.GetLayerDefn())
        empty = dict.fromkeys(("f_table_catalog", "f_table_schema", "styleSLD", "description", "owner"), "")
        filled = {"f_table_name": table, "f_geometry_column": "geom", "styleName": table, "useAsDefault": 1}
        date = {"update_time": "2000/01/01 00:00:00"}
        for name, value in {**empty, **filled, **date, "styleQML": _style(field, colors)}.items():
            feature.SetField(name, value)
        layer.CreateFeature(feature)


def _style(field: str, colors: dict[Any, str]) -> str:
    """A QGIS style of polygons that colours them by the values of a field."""
    categories = "".join(
        f'<category value="{escape(str(value))}" label="{escape(_label(field, value))}" symbol="{row}" render="true"/>'
        for row, value in enumerate(colors)
    )
    symbols = "".join(
        f'<symbol name="{row}" type="fill" alpha="1"><layer class="SimpleFill" enabled="1">'
        f'<prop k="color" v="{",".join(map(str, bytes.fromhex(color[1:])))},255"/><prop k="outline_style" v="no"/></layer></symbol>'
        for row, color in enumerate(colors.values())
    )
    return (
        f'<!DOCTYPE qgis>\n<qgis version="3.22"><renderer-v2 type="categorizedSymbol" attr="{field}">'
        f"<categories>{categories}</categories><symbols>{symbols}</symbols></renderer-v2></qgis>\n"
    )


def _label(field: str, value: Any) -> str:
    return str(value) if isinstance(value, str) else f"{field.capitalize()} {value}"


# The city model


def city_json(city: City) -> dict[str, Any]:
    """The buildings of today as a CityJSON document of LoD2."""
    numbers: dict[tuple[int, int, int], int] = {}
    objects = {}
    for row, house in enumerate(city.buildings, 1):
        faces = list(solid(house))
        boundaries = [
            [[numbers.setdefault(_steps(point), len(numbers)) for point in face]] for _, face in faces
        ]
        kinds = ["GroundSurface", "RoofSurface", "WallSurface"]
        geometry = {
            "type": "Solid",
            "lod": "2",
            "boundaries": [boundaries],
            "semantics": {
                "surfaces": [{"type": kind} for kind in kinds],
                "values": [[kinds.index(kind) for kind, _ in faces]],
            },
        }
        attributes = {name: value for name, value in facts(house).items() if value is not None}
        objects[f"building-{row}"] = {"type": "Building", "attributes": attributes, "geometry": [geometry]}
    return {
        "type": "CityJSON",
        "version": "2.0",
        "transform": {"scale": [0.01] * 3, "translate": [*CORNER, 0.0]},
        "metadata": {"title": NAME, "referenceSystem": "https://www.opengis.net/def/crs/EPSG/0/3879"},
        "CityObjects": objects,
        "vertices": [list(steps) for steps in numbers],
    }


def _steps(point: np.ndarray) -> tuple[int, int, int]:
    x, y, z = (round(100 * float(value)) for value in point)
    return x, y, z


def solid(house: Building) -> Iterator[tuple[str, list[np.ndarray]]]:
    """The faces of a house, kind and corners (x, y, z), seen counter-clockwise from outside."""
    foot = house.ground - 0.6
    eaves, top = house.ground + house.height - house.roof_height, house.ground + house.height
    low = [np.array((x, y, foot)) for x, y in house.corners]
    high = [np.array((x, y, eaves)) for x, y in house.corners]
    yield "GroundSurface", low[::-1]
    middles = {}
    if house.roof == "gabled":
        for name, one, other in (("start", 3, 0), ("end", 1, 2)):
            middles[name] = np.array((*((house.corners[one] + house.corners[other]) / 2), top))
    for k in range(4):
        after = (k + 1) % 4
        gable = {1: [middles["end"]], 3: [middles["start"]]}.get(k, []) if middles else []
        yield "WallSurface", [low[k], low[after], high[after], *gable, high[k]]
    if house.roof == "flat":
        yield "RoofSurface", high
    elif house.roof == "pyramidal":
        peak = np.array((*house.centre, top))
        for k in range(4):
            yield "RoofSurface", [high[k], high[(k + 1) % 4], peak]
    else:
        start, end = middles["start"], middles["end"]
        # Triangles, as the eaves are not quite parallel to the ridge.
        yield "RoofSurface", [high[0], high[1], end]
        yield "RoofSurface", [high[0], end, start]
        yield "RoofSurface", [high[2], high[3], start]
        yield "RoofSurface", [high[2], start, end]
