"""What the guides take for the reader's own, beside the sample city."""

from __future__ import annotations

import json

from osgeo import gdal, ogr, osr

CRS = "EPSG:3879"
KIOSK = "v -1 0 -1\nv 1 0 -1\nv 1 0 1\nv -1 0 1\nv 0 2 0\nf 1 2 5\nf 2 3 5\nf 3 4 5\nf 4 1 5\nf 4 3 2 1\n"
TYPES = {int: ogr.OFTInteger, float: ogr.OFTReal, str: ogr.OFTString}


def write_own(folder):
    """An extract of OpenStreetMap, outcrops, a model, a poster, a project and old settings, in the folder of the sample city."""
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
