"""Labels of a layer: texts above objects, which the page lays out so that they never overlap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .glb import Glb, GlbWriter
from .metadata import decode_texts, encode_texts
from .objects import Objects
from .pack import Packer, step_of

STYLE = ("font", "background", "halo", "connector")


@dataclass
class Labels:
    """The texts of k features, ascending; a connector runs from the object's top up to the text."""

    features: np.ndarray  # (k,) int64, rows of the feature table
    texts: list[str]
    places: np.ndarray  # (k, 3) float64, local ground metres: the object's top
    heights: np.ndarray  # (k,) float32, metres from there to the text
    sizes: np.ndarray  # (k,) float32, CSS pixels
    colors: np.ndarray  # (k, 4) uint8, sRGB and alpha
    font: str = ""  # CSS family; "": the page's own
    background: str | None = None  # colour of a plate behind the text; None: a halo
    halo: str | None = None  # colour of the halo; None: one that sets off the text
    connector: bool = True
    # (k,) float64 metres: the height that vertical exaggeration moves; what a place is above it keeps its size. None: its own.
    anchors: np.ndarray | None = None

    def style(self) -> dict[str, Any]:
        """What all labels have in common, for JSON."""
        return {name: getattr(self, name) for name in STYLE}


def anchors_of(objects: Objects) -> np.ndarray:
    """Return the heights (f,) float64 that exaggeration moves the tops of f features with: of what keeps its size its origin's."""
    anchors = objects.tops[:, 1].astype(np.float64)
    for instances in objects.instances:
        if not instances.stretches:
            features, first = np.unique(instances.features, return_index=True)
            anchors[features] = instances.positions[first, 1]
    mesh = objects.mesh
    if mesh is not None and mesh.anchors is not None:
        off = np.linalg.norm(mesh.positions - objects.tops[mesh.features], axis=1)
        order = np.lexsort((off, mesh.features))
        features, first = np.unique(mesh.features[order], return_index=True)
        anchors[features] = mesh.anchors[order[first]]
    return anchors


def labels_to_part(writer: GlbWriter, labels: Labels) -> dict[str, Any]:
    """Add at least one label to an asset and return what `asset.extras.scenery.labels` says: buffer views by name, and the style."""
    data, offsets = encode_texts(labels.texts)
    columns: dict[str, np.ndarray | bytes] = {
        "features": labels.features.astype(np.uint32),
        "places": labels.places.astype(np.float64),
        "heights": labels.heights.astype(np.float32),
        "sizes": labels.sizes.astype(np.float32),
        "colors": labels.colors.astype(np.uint8),
        "texts": data,
        "offsets": offsets.astype(np.uint64),
    }
    if labels.anchors is not None:
        columns["anchors"] = labels.anchors.astype(np.float64)
    views = {name: writer.add_view(column) for name, column in columns.items()}
    return {"count": len(labels.texts), **views, **labels.style()}


def labels_from_part(glb: Glb, data: dict[str, Any]) -> Labels:
    """Return the labels that `labels_to_part` described. Raises KeyError, TypeError or ValueError where it did not."""
    count = data["count"]

    def column(name: str, dtype: Any, *shape: int) -> np.ndarray:
        return glb.view(data[name]).view(dtype).reshape(shape)

    offsets = column("offsets", np.uint64, count + 1)
    return Labels(
        column("features", np.uint32, count).astype(np.int64),
        decode_texts(glb.view(data["texts"]).tobytes(), offsets),
        column("places", np.float64, count, 3),
        column("heights", np.float32, count),
        column("sizes", np.float32, count),
        column("colors", np.uint8, count, 4),
        **{name: data[name] for name in STYLE},
        anchors=column("anchors", np.float64, count) if "anchors" in data else None,
    )


def pack_labels(packer: Packer, labels: Labels, shift: tuple[float, float], least: float) -> dict[str, Any]:
    """Pack labels for a page, their places shifted along x and z and as multiples of `least` metres or more; return the JSON that it reads."""
    data, offsets = encode_texts(labels.texts)
    places = labels.places + np.array((shift[0], 0.0, shift[1]))
    quantum = step_of(places, least)
    anchors = {} if labels.anchors is None else {"anchors": packer.delta(np.rint(labels.anchors / quantum))}
    return {
        **anchors,
        "features": packer.delta(labels.features),
        "quantum": quantum,
        "places": packer.delta(np.rint(places / quantum)),
        "heights": packer.plain(labels.heights.astype(np.float32)),
        "sizes": packer.plain(labels.sizes.astype(np.float32)),
        "colors": packer.plain(labels.colors.astype(np.uint8)),
        "texts": packer.plain(np.frombuffer(data, np.uint8)),
        "offsets": packer.delta(offsets),
        **labels.style(),
    }
