"""Synthetic vector layers for the tests."""

from __future__ import annotations

from osgeo import ogr, osr

TYPES = {int: ogr.OFTInteger, float: ogr.OFTReal, str: ogr.OFTString, bool: ogr.OFTInteger}


def write_layer(
    path, features, fields=None, crs="EPSG:32654", name="layer", geometry=ogr.wkbPolygon, driver="GPKG"
):
    """Write (WKT or None, {field: value}) features to a file; `fields` maps names to Python types. Returns the path."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer(name, reference, geometry)
    for field, kind in (fields or {}).items():
        definition = ogr.FieldDefn(field, TYPES[kind])
        if kind is bool:
            definition.SetSubType(ogr.OFSTBoolean)
        layer.CreateField(definition)
    layer.StartTransaction()
    for wkt, values in features:
        feature = ogr.Feature(layer.GetLayerDefn())
        for field, value in values.items():
            if value is not None:
                feature.SetField(field, value)
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return str(path)


def square(x, y, size=10.0):
    """WKT of a square with its south-western corner at x, y."""
    return f"POLYGON(({x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y}))"
