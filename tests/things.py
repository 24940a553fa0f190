"""Objects made by hand: models, meshes and parts of them."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from scenery.core.frame import make_frame, spatial_reference
from scenery.core.header import Header
from scenery.core.layer_part import write_layer
from scenery.core.objects import Image, Instances, Model, Objects, Primitive
from scenery.core.raster import Grid
from scenery.core.terrain import build_terrain
from scenery.core.terrain_part import write_terrain

EXTENT = (300000.0, 3900000.0, 301000.0, 3901000.0)
CENTRE = (300500.0, 3900500.0)
FRAME = make_frame(spatial_reference("EPSG:32654"), EXTENT)
BOX_CORNERS = np.array([[x, y, z] for x in (-0.5, 0.5) for y in (0, 1) for z in (-0.5, 0.5)], np.float32)
BOX_FACES = np.array(
    [[0, 1, 3, 2], [4, 6, 7, 5], [0, 4, 5, 1], [2, 3, 7, 6], [0, 2, 6, 4], [1, 5, 7, 3]], np.uint32
)


def triangles_of(quads):
    """Two triangles for each of the faces (q, 4)."""
    return np.concatenate((quads[:, [0, 1, 2]], quads[:, [0, 2, 3]])).astype(np.uint32)


def box_model(color=(1.0, 1.0, 1.0, 1.0)):
    """A cube of 1 m that stands on its origin."""
    return Model("box", [Primitive(BOX_CORNERS, triangles_of(BOX_FACES), color=color)])


def sphere_model(rings=24, sides=48):
    """A sphere with a radius of 1 m around its origin, smooth."""
    angles = np.linspace(0, np.pi, rings + 1)[:, None]
    around = np.linspace(0, 2 * np.pi, sides + 1)
    points = np.stack(
        np.broadcast_arrays(
            np.sin(angles) * np.cos(around), np.cos(angles), -np.sin(angles) * np.sin(around)
        ),
        -1,
    )
    points = points.reshape(-1, 3).astype(np.float32)
    first = (np.arange(rings)[:, None] * (sides + 1) + np.arange(sides)).ravel()
    quads = np.stack((first, first + sides + 1, first + sides + 2, first + 1), 1)
    lengths = np.linalg.norm(points, axis=1, keepdims=True)
    return Model(
        "sphere", [Primitive(points, triangles_of(quads), normals=(points / lengths).astype(np.float32))]
    )


def sign_model(image):
    """A square of 1 m around its origin that faces south, with an image."""
    corners = np.array([[-0.5, 0.5, 0], [0.5, 0.5, 0], [0.5, -0.5, 0], [-0.5, -0.5, 0]], np.float32)
    uv = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    return Model(
        "sign", [Primitive(corners, np.array([[0, 2, 1], [0, 3, 2]], np.uint32), uv=uv, image=image)]
    )


def png(pixels):
    """An image of (rows, columns, 3 or 4) uint8."""
    bands = np.asarray(pixels, np.uint8).transpose(2, 0, 1)
    memory = gdal.GetDriverByName("MEM").Create("", bands.shape[2], bands.shape[1], len(bands), gdal.GDT_Byte)
    memory.WriteArray(bands)
    gdal.GetDriverByName("PNG").CreateCopy("/vsimem/thing.png", memory)
    size = gdal.VSIStatL("/vsimem/thing.png").size
    file = gdal.VSIFOpenL("/vsimem/thing.png", "rb")
    data = bytes(gdal.VSIFReadL(1, size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink("/vsimem/thing.png")
    return Image(data, "image/png")


def instances(model, places, scales, features=None, **more):
    """Copies of a model at local places (k, 3), of a size each or one for all."""
    places = np.asarray(places, float).reshape(-1, 3)
    scales = np.broadcast_to(np.asarray(scales, np.float32), places.shape)
    features = np.arange(len(places)) if features is None else np.asarray(features)
    return Instances(model, places, scales, features, **more)


def colors_of(*texts):
    """Colours (f, 1, 4) of “#rrggbb” or “#rrggbbaa”."""
    return np.array([[list(bytes.fromhex(text[1:].ljust(8, "f")))] for text in texts], np.uint8)


def write_objects(
    path, colors, kind="points", title="Things", frame=FRAME, columns=(), extras=None, **objects
):
    """A part of the given objects; returns its path."""
    count = len(colors)
    with open(path, "wb") as file:
        write_layer(
            file,
            Header(kind, title, frame, extras=dict(extras or {})),
            Objects(np.ones(count, bool), np.full((count, 3), np.nan), **objects),
            colors,
            list(columns),
        )
    return path


def write_ground(path, heights, frame=FRAME, color="#ffffff"):
    """A terrain part of a grid of heights, rows from north to south; returns its path."""
    heights = np.asarray(heights, np.float32)
    terrain = build_terrain(heights, frame, Grid(frame.extent, heights.shape[1], heights.shape[0]))
    terrain.color = color
    with open(path, "wb") as file:
        write_terrain(file, Header("terrain", "Ground", frame), terrain)
    return path
