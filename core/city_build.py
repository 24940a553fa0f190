"""From a city model to the objects of a part."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from .atlas import pack, placed_uv, repetitions, within
from .city import (
    AREA,
    NO_SHELL,
    WELD,
    WELD_DEGREES,
    CityModel,
    Faces,
    chosen_level,
    roots,
    weld,
    without_copies,
)
from .city_colors import GROUND, LAND, ROOF, WALL, Slots
from .city_crs import east_first, horizontal, metres_of_height, reprojected
from .city_drape import Overhead, draped
from .city_mesh import Skin, skin, to_dots, to_lines, to_mesh, turn_outwards, usable
from .city_surfaces import surface_table
from .frame import Frame
from .gdal_errors import gdal_exceptions
from .images import encode
from .objects import Image, Objects
from .surface import Surface
from .triangulate import Triangulate

STEEPEST_ROOF = 0.35  # upward share of the normal: 70°
LEVEL_GROUND = -0.9
LARGEST_TEXTURE = 1 << 26  # pixels


@dataclass
class City:
    """A model ready to be built: one level of detail, vertices welded, x east; f features are its topmost objects with geometry."""

    model: CityModel
    root: np.ndarray  # (o,) int64 topmost object of each
    features: np.ndarray  # (f,) int64 rows of the objects that are features, ascending
    otherwise: int  # objects that lack the wanted level
    empty: list[int]  # rows of topmost objects without geometry

    def feature_of_face(self) -> np.ndarray:
        """(s,) int64 feature of each face."""
        number = np.full(len(self.root), -1)
        number[self.features] = np.arange(len(self.features))
        return number[self.root[self.model.faces.owner]]

    def only(self, keep: np.ndarray) -> City:
        """The city of some features, (f,) bool."""
        if keep.all():
            return self
        faces = self.model.faces.take(keep[self.feature_of_face()])
        return replace(self, model=replace(self.model, faces=faces), features=self.features[keep])


def prepare(model: CityModel, srs: osr.SpatialReference, lod: float) -> City:
    """Choose a level of detail (0: the highest), weld vertices, drop copies, put x east."""
    bare = np.diff(model.faces.corner_offsets) == 0
    model.faults.add(101, model.faces.owner[bare])
    faces = model.faces.take(~bare)
    chosen, otherwise = chosen_level(faces, len(model.ids), lod)
    model = replace(model, faces=faces.take(chosen))
    model = weld(model, WELD if horizontal(srs).IsProjected() else WELD_DEGREES)
    faces = without_copies(model.faces, len(model.xyz))
    xyz = east_first(model.crs or "", srs, model.xyz)
    root = roots(model.parents)
    order = np.argsort(root[faces.owner], kind="stable")
    model = replace(model, faces=faces.take(order), xyz=xyz)
    features = np.unique(root[faces.owner])
    others = np.setdiff1d(np.flatnonzero(root == np.arange(len(root))), features)
    empty = [row for row in others.tolist() if model.types[row] != "CityObjectGroup"]
    return City(model, root, features, otherwise, empty)


def placed(city: City, source: osr.SpatialReference, frame: Frame) -> np.ndarray:
    """Local metres (n, 3) of the model's vertices: x east, y up, z south of the frame's centre; nan where they have no place."""
    xyz = city.model.xyz
    xy = reprojected(horizontal(source), horizontal(frame.srs), xyz[:, :2])
    x, z = frame.to_local(xy[:, 0], xy[:, 1])
    return np.column_stack((x, xyz[:, 2] * metres_of_height(source), z))


def boxes(city: City, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The least and the greatest places (f, 3) of every feature, nan aside."""
    feature = city.feature_of_face()
    faces = city.model.faces
    of_corner = np.repeat(feature, np.diff(faces.corner_offsets))
    starts = np.searchsorted(of_corner, np.arange(len(city.features)))
    points = places[faces.corners]
    return np.fmin.reduceat(points, starts), np.fmax.reduceat(points, starts)


def fitted(city: City, places: np.ndarray, surface: Surface) -> np.ndarray:
    """Metres (f,) to lift each feature by, so that its lowest place is as high as the lowest ground along its footprint; nan off the terrain.

    The footprint are the ground surfaces, where a feature has some, else all its faces.
    """
    faces, feature = city.model.faces, city.feature_of_face()
    ground = np.isin(faces.semantic, [row for row, name in enumerate(city.model.semantics) if name == GROUND])
    grounded = np.zeros(len(city.features), bool)
    grounded[feature[ground]] = True
    chosen = np.flatnonzero(ground | ~grounded[feature])
    some = faces.take(chosen)
    rings, corners = _closed(some)
    of_ring = np.repeat(feature[chosen], np.diff(some.face_offsets))
    offsets = rings[np.searchsorted(of_ring, np.arange(len(city.features) + 1))]
    points = places[corners]
    lowest = surface.lowest(points[:, 0], points[:, 2], rings, offsets)
    return lowest - boxes(city, places)[0][:, 1]


def _closed(faces: Faces) -> tuple[np.ndarray, np.ndarray]:
    """Ring offsets and vertices of rings that end where they began."""
    lengths = np.diff(faces.ring_offsets)
    rings = np.concatenate(([0], np.cumsum(lengths + (lengths > 0))))
    corners = np.insert(
        faces.corners,
        faces.ring_offsets[1:][lengths > 0],
        faces.corners[faces.ring_offsets[:-1][lengths > 0]],
    )
    return rings, corners


@dataclass
class Built:
    """What became of a city's features."""

    objects: Objects
    slots: Slots
    model: CityModel  # with the surfaces' kinds that were told from their slopes
    draped: (
        tuple[float, ...] | None
    )  # left, top, right, bottom of the picture from above, shares of the image


def build(
    city: City,
    places: np.ndarray,
    lifts: np.ndarray,
    by_material: bool,
    load: Callable[[str], np.ndarray | None],
    robust: Triangulate | None = None,
    names: Collection[str] = (),
    overhead: Overhead | None = None,
) -> Built:
    """Build the features; `lifts` (f,) metres raise them, nan leaves one out, `load` gives the pixels of a texture, None where it can't be read.

    `names` are the attributes of surfaces to keep; `overhead` is a picture that some kinds of surfaces take from above.

    Features with nothing to show are not `built`; what is wrong with objects is among the model's faults.
    """
    model = city.model
    faces, places = _lifted(model.faces, places, lifts, city.feature_of_face())
    faces = usable(faces, places, model.faults)
    areas = skin(faces.take(faces.kind == AREA), places, model.faults, robust)
    land = np.array([kind.startswith(LAND) for kind in model.types], bool)
    areas = turn_outwards(areas, places, land, model.faults)
    model = replace(model, faces=areas.faces)
    model = _with_slopes(model, areas)
    areas.faces = model.faces
    if overhead is not None:
        areas.faces = draped(model, areas.faces, places, overhead)
    image, own_part = _textured(areas, model, load, overhead)
    number = np.full(len(city.root), -1)
    number[city.features] = np.arange(len(city.features))
    feature, every = number[city.root[areas.faces.owner]], number[city.root[faces.owner]]
    slots = Slots.of(areas.faces, model.semantics, by_material)
    surfaces, of_face = surface_table(model, areas.faces, names)
    mesh = to_mesh(areas, places, feature, slots.of_face, of_face)
    count = len(city.features)
    lines, dots = to_lines(faces, places, every, count), to_dots(faces, places, every, count)
    built = np.zeros(count, bool)
    for part in (mesh, *lines, dots):
        if part is not None:
            built[part.features] = True
    objects = Objects(
        built, np.full((count, 3), np.nan), mesh, lines=lines, dots=dots, image=image, surfaces=surfaces
    )
    return Built(_numbered(objects), slots, model, own_part)


def _numbered(objects: Objects) -> Objects:
    """The objects with the numbers of their features among those that were built; `built` stays."""
    objects.number_built()
    if objects.mesh is not None and not len(objects.mesh.triangles):
        objects.mesh = None
    return objects


def _lifted(
    faces: Faces, places: np.ndarray, lifts: np.ndarray, feature: np.ndarray
) -> tuple[Faces, np.ndarray]:
    """Raise features; a vertex of features that rise differently becomes several."""
    if not lifts.any():
        return faces, places
    kept = np.isfinite(lifts)[feature]
    faces, feature = faces.take(kept), feature[kept]
    of_corner = np.repeat(feature, np.diff(faces.corner_offsets))
    _, first, number = np.unique(
        of_corner * len(places) + faces.corners, return_index=True, return_inverse=True
    )
    raised = places[faces.corners[first]]
    raised[:, 1] += lifts[of_corner[first]]
    return replace(faces, corners=number.ravel()), raised


def _with_slopes(model: CityModel, areas: Skin) -> CityModel:
    """Tell roofs, walls and grounds of buildings' solids by their slopes, where the file does not."""
    faces = areas.faces
    buildings = np.array([kind.startswith("Building") for kind in model.types], bool)
    plain = (faces.semantic < 0) & (faces.shell != NO_SHELL) & buildings[faces.owner]
    if not plain.any():
        return model
    names = list(dict.fromkeys((*model.semantics, WALL, ROOF, GROUND)))
    up = areas.normals[:, 1]
    kinds = np.where(up > STEEPEST_ROOF, names.index(ROOF), names.index(WALL))
    kinds = np.where(up < LEVEL_GROUND, names.index(GROUND), kinds)
    told = replace(faces, semantic=np.where(plain, kinds, faces.semantic))
    return replace(model, faces=told, semantics=names)


def _textured(
    areas: Skin, model: CityModel, load: Callable[[str], np.ndarray | None], overhead: Overhead | None
) -> tuple[Image | None, tuple[float, ...] | None]:
    """Pack the textures in use into one image, whose coordinates the faces' become; and tell where the one from above is in it."""
    faces = areas.faces
    if faces.uv is None or not (faces.texture >= 0).any():
        areas.faces = replace(faces, uv=None)
        return None, None
    offsets = faces.corner_offsets
    texture = np.repeat(faces.texture, np.diff(offsets))
    used = np.unique(faces.texture[faces.texture >= 0]).tolist()
    own = len(model.textures)
    pixels = {number: load(model.textures[number]) for number in used if number < own}
    if overhead is not None and own in used:
        pixels[own] = overhead.pixels
    for number in [number for number, image in pixels.items() if image is None]:
        model.faults.add(903, np.unique(faces.owner[faces.texture == number]))
    found = {number: image for number, image in pixels.items() if image is not None}
    if not found:
        areas.faces = replace(faces, uv=None)
        return None, None
    uv = within(faces.uv, offsets)
    sizes = {number: (image.shape[1], image.shape[0]) for number, image in found.items()}
    repeats = repetitions(uv, texture, own + 1)
    atlas = pack(sizes, repeats, lambda number, size: resized(found[number], size))
    areas.faces = replace(faces, uv=placed_uv(uv, texture, atlas))
    return Image(*encode(atlas.pixels)), atlas.part_of(own) if own in atlas.tiles else None


def resized(pixels: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Pixels (rows, columns, 4) averaged to (columns, rows)."""
    if pixels.shape[1::-1] == size:
        return pixels
    with gdal_exceptions():
        source = gdal.GetDriverByName("MEM").Create("", pixels.shape[1], pixels.shape[0], 4)
        for band in range(4):
            source.GetRasterBand(band + 1).WriteArray(pixels[..., band])
        scaled = gdal.Translate(
            "", source, format="MEM", width=size[0], height=size[1], resampleAlg=gdal.GRA_Average
        )
        return np.ascontiguousarray(np.moveaxis(scaled.ReadAsArray(), 0, -1))


def load_texture(folder: Path, name: str) -> np.ndarray | None:
    """The pixels (rows, columns, 4) uint8 of an image beside the model; None where there is none. Nothing outside of `folder` is opened."""
    try:
        path = (folder / name.replace("\\", "/")).resolve()
        if not path.is_relative_to(folder.resolve()) or not path.is_file():
            return None
        with gdal_exceptions():
            dataset = gdal.OpenEx(
                str(path), gdal.OF_RASTER, allowed_drivers=["PNG", "JPEG", "WEBP", "GIF", "BMP"]
            )
            if dataset.RasterXSize * dataset.RasterYSize > LARGEST_TEXTURE:
                return None
            return _as_rgba(dataset)
    except (RuntimeError, OSError, ValueError):
        return None


def _as_rgba(dataset: gdal.Dataset) -> np.ndarray:
    if dataset.RasterCount == 1 and dataset.GetRasterBand(1).GetColorTable():
        dataset = gdal.Translate("", dataset, format="MEM", rgbExpand="rgba")
    bands = np.atleast_3d(np.moveaxis(np.atleast_3d(dataset.ReadAsArray().T).T, 0, -1)).astype(np.uint8)
    count = bands.shape[2]
    color = bands[..., :3] if count >= 3 else np.repeat(bands[..., :1], 3, axis=2)
    alpha = bands[..., [count - 1]] if count in (2, 4) else np.full((*bands.shape[:2], 1), 255, np.uint8)
    return np.ascontiguousarray(np.concatenate((color, alpha), axis=2))
