"""Parts become the files of all formats of 3D models, for a page that offers them."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from .downloads import Download
from .export_model import ModelFormat, fits, write_model
from .export_obj import plain_name
from .flat_scene import FlatScene, Shaping
from .flatten import flatten
from .part import Part
from .progress import Progress, no_progress, section

MIMES = {
    ".glb": "model/gltf-binary",
    ".obj": "model/obj",
    ".mtl": "model/mtl",
    ".stl": "model/stl",
    ".dae": "model/vnd.collada+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
}


def model_downloads(
    parts: Sequence[Part], title: str, exaggeration: float = 1.0, progress: Progress = no_progress
) -> list[Download]:
    """The scene as GLB, OBJ, STL and COLLADA, each where it has a place for any of it, and the images that they refer to.

    Raises PartError for parts that do not go together or have no place in any.
    """
    scene = flatten(parts, Shaping(exaggeration), section(progress, 0, 0.3))
    stem = plain_name(title)
    formats = [each for each in ModelFormat if any(fits(piece, each) for piece in scene.pieces)]
    files: dict[str, bytes] = {}
    for number, each in enumerate(formats):
        made = _files(scene, stem, each)
        if any(files.get(name, data) != data for name, data in made.items()):
            # Another format numbers its images in another way.
            made = _files(scene, f"{stem}_{each.value}", each)
        files.update(made)
        progress(0.3 + 0.7 * (number + 1) / len(formats))
    order = list(MIMES)
    names = sorted(files, key=lambda name: order.index(Path(name).suffix))
    return [Download(name, files[name], MIMES[Path(name).suffix]) for name in names]


def _files(scene: FlatScene, stem: str, model_format: ModelFormat) -> dict[str, bytes]:
    """The files of one format by name."""
    with tempfile.TemporaryDirectory(prefix="scenery-") as folder:
        write_model(scene, str(Path(folder) / f"{stem}.{model_format.value}"), model_format)
        return {path.name: path.read_bytes() for path in sorted(Path(folder).iterdir())}
