"""A vector layer as a part: merged meshes with features and attributes in binary glTF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np

from .color import to_hex, to_linear, to_srgb
from .features import Column
from .glb import ELEMENT_ARRAY_BUFFER, Glb, GlbWriter
from .header import Header
from .labels import Labels, labels_from_part, labels_to_part
from .legend import Legend, legend_from_part, legend_to_part
from .materials import color_factor, matte
from .mesh import Mesh
from .metadata import add_property_table, read_property_table

BATCH_REACH = (
    8000.0  # metres from its origin up to which float32 keeps a batch's vertices within a millimetre
)
BATCH_CELL = 8192.0


@dataclass(frozen=True)
class Batch:
    """Some features of a layer as one mesh: (v, 3) float32 positions around `origin`, all in local ground metres."""

    origin: tuple[float, float, float]
    positions: np.ndarray
    triangles: np.ndarray  # (t, 3) uint32
    features: np.ndarray  # (v,) rows of the property table, ascending


@dataclass
class VectorLayer:
    """A layer of merged meshes; colours (f, 4) uint8 are sRGB and alpha, one a feature."""

    batches: list[Batch]
    colors: np.ndarray
    columns: list[Column]
    labels: Labels | None = None
    legend: Legend | None = None


def write_layer(
    file: BinaryIO,
    header: Header,
    mesh: Mesh,
    colors: np.ndarray,
    columns: list[Column],
    labels: Labels | None = None,
    legend: Legend | None = None,
) -> int:
    """Write a vector layer as a part and return its size in bytes.

    `colors` are (f, 4) uint8 sRGB and alpha, one a feature; every column holds f values.
    """
    writer = GlbWriter()
    scenery = header.to_json()
    writer.json["asset"]["extras"] = {"scenery": scenery}
    if labels and labels.texts:
        scenery["labels"] = labels_to_part(writer, labels)
    if legend and legend.items and len(legend.classes):
        scenery["legend"] = legend_to_part(writer, legend)
    add_property_table(writer, columns, len(colors))
    writer.use_extension("EXT_mesh_features")
    single = len(colors) > 0 and bool((colors == colors[0]).all())
    factor = color_factor(to_hex(colors[0]), colors[0][3] / 255) if single else [1.0] * 4
    material = matte(factor, header.title)
    if (colors[:, 3] < 255).any():
        material["alphaMode"] = "BLEND"
    writer.add("materials", material)
    feature_id: dict[str, Any] = {"featureCount": len(colors), "attribute": 0}
    if columns:
        feature_id["propertyTable"] = 0
    linear = None if single else _linear_colors(colors)
    for batch in cut_batches(mesh):
        attributes = {
            "POSITION": writer.add_accessor(batch.positions, bounds=True),
            "_FEATURE_ID_0": writer.add_accessor(batch.features.astype(np.float32)),
        }
        if linear is not None:
            attributes["COLOR_0"] = writer.add_accessor(linear[batch.features], normalized=True)
        indices = batch.triangles.ravel()
        if len(batch.positions) <= 65535:
            indices = indices.astype(np.uint16)
        primitive = {
            "attributes": attributes,
            "indices": writer.add_accessor(indices, ELEMENT_ARRAY_BUFFER),
            "material": 0,
            "extensions": {"EXT_mesh_features": {"featureIds": [feature_id]}},
        }
        node: dict[str, Any] = {"mesh": writer.add("meshes", {"primitives": [primitive]})}
        if any(batch.origin):
            node["translation"] = list(batch.origin)
        writer.json["scenes"][0]["nodes"].append(writer.add("nodes", node))
    return writer.write(file)


def _linear_colors(colors: np.ndarray) -> np.ndarray:
    linear = np.empty(colors.shape, np.uint16)
    linear[:, :3] = np.rint(to_linear(colors[:, :3]) * 65535)
    linear[:, 3] = colors[:, 3].astype(np.uint16) * 257
    return linear


def cut_batches(mesh: Mesh) -> Iterator[Batch]:
    """Cut a mesh into batches whose vertices float32 keeps within a millimetre; one batch within 8 km of the centre."""
    positions, features = mesh.positions, mesh.features
    if not len(positions):
        return
    if np.abs(positions[:, [0, 2]]).max() <= BATCH_REACH:
        yield Batch((0.0, 0.0, 0.0), positions.astype(np.float32), mesh.triangles.astype(np.uint32), features)
        return
    first = np.flatnonzero(np.r_[True, features[1:] != features[:-1]])
    cells = np.floor(positions[first][:, [0, 2]] / BATCH_CELL).astype(np.int64)
    keys, cell_of_run = np.unique(cells, axis=0, return_inverse=True)
    cell_of_vertex = np.repeat(cell_of_run.ravel(), np.diff(np.r_[first, len(positions)]))
    cell_of_triangle = cell_of_vertex[mesh.triangles[:, 0]]
    renumbered = np.empty(len(positions), np.int64)
    for cell, key in enumerate(keys):
        vertices = np.flatnonzero(cell_of_vertex == cell)
        renumbered[vertices] = np.arange(len(vertices))
        origin = ((key[0] + 0.5) * BATCH_CELL, 0.0, (key[1] + 0.5) * BATCH_CELL)
        triangles = renumbered[mesh.triangles[cell_of_triangle == cell]]
        yield Batch(
            origin,
            (positions[vertices] - origin).astype(np.float32),
            triangles.astype(np.uint32),
            features[vertices],
        )


def read_layer(
    glb: Glb, labels: dict[str, Any] | None = None, legend: dict[str, Any] | None = None
) -> VectorLayer:
    """Return the vector layer of a part, with the labels and the legend that its header describes."""
    batches = []
    colors = np.empty((0, 4), np.uint8)
    for index in glb.json.get("scenes", [{}])[0].get("nodes", []):
        node = glb.json["nodes"][index]
        primitive = glb.json["meshes"][node["mesh"]]["primitives"][0]
        attributes = primitive["attributes"]
        features = glb.accessor(attributes["_FEATURE_ID_0"]).astype(np.int64)
        count = primitive["extensions"]["EXT_mesh_features"]["featureIds"][0]["featureCount"]
        if len(colors) != count:
            factor = glb.json["materials"][primitive["material"]]["pbrMetallicRoughness"]["baseColorFactor"]
            colors = np.tile(_srgb_colors(np.array([factor])), (count, 1))
        if "COLOR_0" in attributes:
            first = np.flatnonzero(np.r_[True, features[1:] != features[:-1]])
            colors[features[first]] = _srgb_colors(glb.accessor(attributes["COLOR_0"])[first] / 65535)
        triangles = glb.accessor(primitive["indices"]).astype(np.uint32).reshape(-1, 3)
        origin = tuple(node.get("translation", (0.0, 0.0, 0.0)))
        positions = glb.accessor(attributes["POSITION"])
        if triangles.max() >= len(positions) or features.max() >= count or len(features) != len(positions):
            raise IndexError
        batches.append(Batch(origin, positions, triangles, features))
    layer = VectorLayer(batches, colors, read_property_table(glb))
    layer.labels = labels_from_part(glb, labels) if labels else None
    layer.legend = legend_from_part(glb, legend) if legend else None
    if layer.labels and layer.labels.features.max() >= len(colors):
        raise IndexError
    if layer.legend and len(layer.legend.classes) != len(colors):
        raise IndexError
    return layer


def _srgb_colors(linear: np.ndarray) -> np.ndarray:
    alpha = np.rint(linear[:, 3:] * 255).astype(np.uint8)
    return np.hstack((to_srgb(linear[:, :3]), alpha))
