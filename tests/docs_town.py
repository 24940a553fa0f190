"""The files that the commands of the documentation work on: a few houses in the place of the sample city, and what users have of their own."""

from __future__ import annotations

import json

import numpy as np
from citymodels import cityjson, village
from osgeo import gdal, ogr, osr
from rasters import hills, write_raster

CRS = "EPSG:3879"
WEST, SOUTH, EAST, NORTH = BOX = (25516000.0, 6676000.0, 25519250.0, 6678250.0)
KIOSK = "v -1 0 -1\nv 1 0 -1\nv 1 0 1\nv -1 0 1\nv 0 2 0\nf 1 2 5\nf 2 3 5\nf 3 4 5\nf 4 1 5\nf 4 3 2 1\n"
TYPES = {int: ogr.OFTInteger, float: ogr.OFTReal, str: ogr.OFTString}


def write_city(folder):
    """The sample city in small: its files, layers and fields."""
    rows, columns = 45, 65
    write_raster(folder / "dem.tif", hills(rows, columns), BOX, CRS)
    y, x = np.mgrid[0:rows, 0:columns]
    colors = np.stack([y * 4, x * 3, np.full((rows, columns), 90)]).astype(np.uint8)
    for name, bands in (("orthophoto_2026", colors), ("orthophoto_1943", colors[[0]])):
        write_raster(folder / f"{name}.tif", bands, BOX, CRS, data_type=gdal.GDT_Byte)
    picture = gdal.GetDriverByName("MEM").Create("", columns, rows, 3)
    picture.WriteArray(colors)
    gdal.GetDriverByName("JPEG").CreateCopy(str(folder / "photograph_1.jpg"), picture)
    model = cityjson(village(), transform={"scale": [0.001] * 3, "translate": [25517400, 6676800, 0]})
    (folder / "city_model.city.json").write_text(json.dumps(model), encoding="utf-8")
    write_layers(
        folder / "city.gpkg",
        {
            "buildings": [
                (
                    rectangle(25517300 + 40 * n, 6676700 + 50 * (n % 4), 24, 14),
                    {
                        "name": f"House {n}",
                        "address": f"Rantatie {n}",
                        "use": ("Residential", "Office", "School")[n % 3],
                        "year": 1880 + 7 * n,
                        "height": 6.0 + 3 * (n % 5),
                        "roof": ("flat", "gabled", "hipped", "pyramidal")[n % 4],
                        "roof_height": 2.0,
                    },
                )
                for n in range(20)
            ],
            "streets": [
                (line((25516300, 6676690), (25518900, 6676710)), {"name": "Rantatie", "vehicles": 12000}),
                (line((25517290, 6676400), (25517290, 6677300)), {"name": "Torikatu", "vehicles": 4000}),
            ],
            "trees": [
                (f"POINT({25517310 + 20 * n} {6676730 + 3 * (n % 5)})", {"height": 5.0 + n % 7, "crown": 2.5})
                for n in range(30)
            ],
            "noise": [
                (rectangle(25516300, 6676600 + 60 * n, 2600, 60), {"decibels": 65 - 5 * n}) for n in range(3)
            ],
            "districts": [
                (rectangle(25517250, 6676600, 500, 400), {"name": "Satama", "income_2024": 46800}),
                (rectangle(25517750, 6676600, 500, 400), {"name": "Mäki", "income_2024": 39000}),
            ],
            "movements": [
                (
                    line((25517400, 6676800), (25516500 + 500 * n, 6677900)),
                    {"year": 1920 + 10 * n, "number": 90 * n},
                )
                for n in range(1, 5)
            ],
            "photographs": [
                (
                    "POINT(25517400 6676760)",
                    {"title": "Market day", "year": 1912, "image": "photograph_1.jpg"},
                )
            ],
            "services": [("POINT(25517500 6676760)", {"name": "Library", "category": "Culture"})],
        },
    )


def write_own(folder):
    """What the guides take for the reader's own: an extract of OpenStreetMap, outcrops, a model, a poster, a project and old settings."""
    tags = ('"building:levels"=>"4"', '"height"=>"12 m"', None)
    tagged = [
        (rectangle(25517300 + 40 * n, 6676700, 24, 14), {"building": "yes", "other_tags": tags[n % 3]})
        for n in range(6)
    ]
    write_layers(folder / "osm.gpkg", {"multipolygons": tagged})
    outcrops = [("POINT(25517600 6676900)", {"dip": 30.0, "azimuth": 120.0})]
    write_layers(folder / "outcrops.gpkg", {"outcrops": outcrops})
    (folder / "kiosk.obj").write_text(KIOSK)
    gdal.Translate(str(folder / "poster.png"), str(folder / "photograph_1.jpg"), format="PNG")
    write_project(folder)


def write_project(folder):
    """A project of the DEM and the buildings, and settings of Qgis2threejs for it."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsVectorLayer

    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(CRS))
    dem = QgsRasterLayer(str(folder / "dem.tif"), "DEM")
    buildings = QgsVectorLayer(f"{folder / 'city.gpkg'}|layername=buildings", "Buildings")
    project.addMapLayers([dem, buildings])
    assert project.write(str(folder / "town.qgz"))
    settings = {
        "WORLD": {"lineEdit_zFactor": "2"},
        "DEM": {"comboBox_DEMLayer": dem.id(), "radioButton_Simple": True, "radioButton_SolidColor": True},
        "POLYGON": {buildings.id(): {"visible": True, "comboBox_ObjectType": 0}},
    }
    (folder / "town.qto3settings").write_text(json.dumps(settings))


def write_layers(path, layers):
    """Write {layer: [(WKT, {field: value})]} to a GeoPackage; fields are of the types of the first feature's values."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(CRS)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name, features in layers.items():
        geometries = [ogr.CreateGeometryFromWkt(wkt) for wkt, _ in features]
        layer = source.CreateLayer(name, reference, geometries[0].GetGeometryType())
        for field, value in features[0][1].items():
            layer.CreateField(ogr.FieldDefn(field, TYPES[type(value)]))
        for geometry, (_, values) in zip(geometries, features):
            feature = ogr.Feature(layer.GetLayerDefn())
            for field, value in values.items():
                if value is not None:
                    feature.SetField(field, value)
            feature.SetGeometry(geometry)
            layer.CreateFeature(feature)


def rectangle(x, y, width, depth):
    """WKT of a rectangle with its south-western corner at x, y."""
    return f"POLYGON(({x} {y},{x + width} {y},{x + width} {y + depth},{x} {y + depth},{x} {y}))"


def line(*places):
    """WKT of a line."""
    return f"LINESTRING({', '.join(f'{x} {y}' for x, y in places)})"
