"""What the guides take for the reader's own, beside the sample city."""

from __future__ import annotations

import json

from layers import write_layer
from osgeo import gdal, ogr

CRS = "EPSG:3879"
KIOSK = "v -1 0 -1\nv 1 0 -1\nv 1 0 1\nv -1 0 1\nv 0 2 0\nf 1 2 5\nf 2 3 5\nf 3 4 5\nf 4 1 5\nf 4 3 2 1\n"


def write_own(folder):
    """An extract of OpenStreetMap, outcrops, a model, a poster, a project and old settings, in the folder of the sample city."""
    tags = ('"building:levels"=>"4"', '"height"=>"12 m"', None)
    tagged = [
        (rectangle(25517300 + 40 * n, 6676700, 24, 14), {"building": "yes", "other_tags": tags[n % 3]})
        for n in range(6)
    ]
    write_layer(folder / "osm.gpkg", tagged, {"building": str, "other_tags": str}, CRS, "multipolygons")
    outcrops = [("POINT(25517600 6676900)", {"dip": 30.0, "azimuth": 120.0})]
    fields = {"dip": float, "azimuth": float}
    write_layer(folder / "outcrops.gpkg", outcrops, fields, CRS, "outcrops", ogr.wkbPoint)
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


def rectangle(x, y, width, depth):
    """WKT of a rectangle with its south-western corner at x, y."""
    return f"POLYGON(({x} {y},{x + width} {y},{x + width} {y + depth},{x} {y + depth},{x} {y}))"
