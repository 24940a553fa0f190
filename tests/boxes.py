"""Layers of boxes, written as parts without QGIS, for the tests of the page."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from rasters import hills
from scenery.core.frame import make_frame, spatial_reference
from scenery.core.header import Header
from scenery.core.labels import Labels
from scenery.core.layer_part import write_layer
from scenery.core.mesh import Mesh
from scenery.core.objects import Image, Objects
from scenery.core.part import read_part
from scenery.core.raster import Grid
from scenery.core.scene import Scene, write_page
from scenery.core.terrain import build_terrain
from scenery.core.terrain_part import write_terrain

WEST, SOUTH = 300000.0, 3900000.0
EXTENT = (WEST, SOUTH, WEST + 2000, SOUTH + 1500)
FRAME = make_frame(spatial_reference("EPSG:32654"), EXTENT)

CORNERS = np.array([[x, y, z] for y in (0, 1) for x in (-0.5, 0.5) for z in (-0.5, 0.5)])
FACES = np.array(
    [
        *([0, 2, 1], [1, 2, 3], [4, 5, 6], [5, 7, 6], [0, 1, 4], [1, 5, 4]),
        *([2, 6, 3], [3, 6, 7], [0, 4, 2], [2, 4, 6], [1, 3, 5], [3, 7, 5]),
    ]
)


def local(places):
    """Local metres (k, 3) of scene CRS eastings, northings and heights (k, 3)."""
    places = np.asarray(places, float)
    x, z = FRAME.to_local(places[:, 0], places[:, 1])
    return np.column_stack((x, places[:, 2], z))


def tops(places, size):
    """The middles of the upper faces (k, 3), local metres."""
    return local(places) + np.array((0, size[1], 0))


def boxes(places, size):
    """Boxes of a size (x, y, z) that stand on places (k, 3) in the scene CRS."""
    count = len(places)
    positions = (local(places)[:, None] + CORNERS * size).reshape(-1, 3)
    triangles = (FACES[None] + 8 * np.arange(count)[:, None, None]).reshape(-1, 3)
    return Mesh(positions, triangles.astype(np.uint32), np.repeat(np.arange(count), 8))


def box_part(path, places, size, colors=None, columns=(), title="Boxes", **more):
    """The part of a layer of boxes; `more` are its labels and its legend."""
    colors = np.full((len(places), 4), (200, 120, 60, 255)) if colors is None else colors
    header = Header("polygons", title, FRAME, extras={"type": "extruded", "solid": True})
    objects = Objects(np.ones(len(places), bool), tops(places, size), boxes(places, size))
    with open(path, "wb") as file:
        write_layer(file, header, objects, np.asarray(colors, np.uint8)[:, None], list(columns), **more)
    return read_part(path)


def labels(places, size, texts, features=None, height=0.0, text_size=13.0, color=(20, 30, 40, 255), **style):
    """Labels above boxes; `style` is what `Labels` takes for all of them."""
    count = len(texts)
    return Labels(
        np.arange(count) if features is None else np.asarray(features),
        list(texts),
        tops(places, size),
        np.full(count, height, np.float32),
        np.full(count, text_size, np.float32),
        np.tile(np.array(color, np.uint8), (count, 1)),
        **style,
    )


def terrain_part(path, heights=None, title="Ground"):
    """A terrain of heights (rows, columns) over the extent; hills unless given."""
    heights = hills(76, 101) if heights is None else heights
    rows, columns = heights.shape
    with open(path, "wb") as file:
        write_terrain(
            file,
            Header("terrain", title, FRAME),
            build_terrain(heights.astype(np.float32), FRAME, Grid(FRAME.extent, columns, rows)),
        )
    return read_part(path)


def image(pixels, mime="image/png"):
    """An image file of pixels (rows, columns, bands)."""
    rows, columns, bands = pixels.shape
    memory = gdal.GetDriverByName("MEM").Create("", columns, rows, bands)
    for band in range(bands):
        memory.GetRasterBand(band + 1).WriteArray(np.ascontiguousarray(pixels[..., band]))
    gdal.GetDriverByName({"image/png": "PNG", "image/jpeg": "JPEG"}[mime]).CreateCopy("/vsimem/image", memory)
    file = gdal.VSIFOpenL("/vsimem/image", "rb")
    size = gdal.VSIStatL("/vsimem/image").size
    data = bytes(gdal.VSIFReadL(1, size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink("/vsimem/image")
    return Image(data, mime)


def page_of(path, *parts, title="Boxes", exaggeration=1.0):
    """The page of parts."""
    write_page(Scene(title, list(parts), exaggeration), path)
    return path
