"""Parts become files that other programs for 3D models open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from .export_collada import write_collada
from .export_glb import write_glb
from .export_obj import write_obj
from .export_stl import write_stl
from .flat_scene import FlatScene, Piece, Shaping
from .flatten import flatten
from .part import Part
from .progress import Progress, no_progress, section


class ModelFormat(Enum):
    """Formats of 3D models, in the order of the algorithm's parameter."""

    GLB = "glb"
    OBJ = "obj"
    STL = "stl"
    COLLADA = "dae"


# How many corners an element has at least that a format holds: 1 is dots, 2 lines, 3 triangles.
LEAST_CORNERS = {ModelFormat.GLB: 1, ModelFormat.OBJ: 1, ModelFormat.STL: 3, ModelFormat.COLLADA: 2}
WRITERS = {
    ModelFormat.GLB: write_glb,
    ModelFormat.OBJ: write_obj,
    ModelFormat.STL: write_stl,
    ModelFormat.COLLADA: write_collada,
}


def export_model(
    parts: Sequence[Part],
    path: str,
    model_format: ModelFormat = ModelFormat.GLB,
    shaping: Shaping | None = None,
    progress: Progress = no_progress,
) -> tuple[int, list[str]]:
    """Write parts as one model; returns the bytes of all its files and what it has to leave out, a clause each.

    Raises PartError for parts that do not go together and OutputError for what can't be written.
    """
    scene = flatten(parts, shaping, section(progress, 0, 0.4))
    size, left_out = write_model(scene, path, model_format, section(progress, 0.4, 1))
    progress(1)
    return size, left_out


def write_model(
    scene: FlatScene, path: str, model_format: ModelFormat, progress: Progress = no_progress
) -> tuple[int, list[str]]:
    """Write a flat scene in a format; returns the bytes of all files and what it has to leave out, a clause each."""
    missing = [piece.name for piece in scene.pieces if not fits(piece, model_format)]
    fitting = replace(scene, pieces=[piece for piece in scene.pieces if fits(piece, model_format)])
    size = WRITERS[model_format](fitting, path, progress)
    lost = [f"“{name}”, which this format has no place for" for name in dict.fromkeys(missing)]
    return size, scene.left_out + lost


def fits(piece: Piece, model_format: ModelFormat) -> bool:
    """Whether a format has a place for a piece."""
    return piece.corners >= LEAST_CORNERS[model_format]
