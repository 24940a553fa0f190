"""A small town for tests of recipes: a DEM, buildings, roads, and a recipe beside them."""

from __future__ import annotations

import json

from layers import square, write_layer
from osgeo import ogr
from rasters import hills, write_raster

BOX = (300000.0, 3900000.0, 304000.0, 3903000.0)
TOWN = {
    "recipe": 1,
    "layers": {
        "dem": {"source": "data/dem.tif"},
        "houses": {"source": "data/houses.gpkg|layername=layer", "filter": "height > 7"},
        "roads": {"source": "data/roads.gpkg"},
    },
    "steps": [
        {
            "id": "ground",
            "algorithm": "scenery:buildterrain",
            "parameters": {"DEM": {"layer": "dem"}, "SPACING": 100, "FRAME": "#333333"},
        },
        {
            "id": "homes",
            "algorithm": "scenery:buildpolygons",
            "parameters": {
                "INPUT": {"layer": "houses"},
                "TERRAIN": {"step": "ground"},
                "HEIGHT": "field:height",
                "LABEL": "\"name\" || '!'",
                "FIELDS": ["name", "height"],
            },
        },
        {
            "id": "streets",
            "algorithm": "scenery:buildlines",
            "parameters": {
                "INPUT": {"layer": "roads"},
                "TERRAIN": {"step": "ground"},
                "TYPE": 2,
                "RADIUS": 5,
            },
        },
    ],
    "scene": {"TITLE": "Town", "EXAGGERATION": 1.5, "BACKGROUND": "#a6c6e4,#eef2f4"},
}


def write_town(folder):
    """Write the town's files to `data` beneath a folder and its recipe; return the recipe's path."""
    data = folder / "data"
    data.mkdir(parents=True)
    write_raster(data / "dem.tif", hills(30, 40), BOX)
    houses = [
        (square(301000 + 60 * i, 3901000, 30), {"name": f"House {i}", "height": 4.0 + i}) for i in range(8)
    ]
    write_layer(data / "houses.gpkg", houses, {"name": str, "height": float})
    roads = [("LINESTRING(300500 3900500,302000 3902000)", {})]
    write_layer(data / "roads.gpkg", roads, geometry=ogr.wkbLineString)
    return write_json(folder / "town.scenery.json", TOWN)


def write_json(path, content):
    path.write_text(json.dumps(content), encoding="utf-8")
    return path
