"""3D models from files: GLB and glTF, COLLADA, three.js JSON, Wavefront OBJ, told apart by their content."""

from __future__ import annotations

import json
import os
import struct
from pathlib import Path

from .model_collada import read_collada
from .model_file import ModelFile
from .model_gltf import read_glb, read_gltf
from .model_obj import is_obj, read_obj
from .model_three import is_three, read_three
from .objects import Model

# What parsing a damaged file comes to.
DAMAGE = (
    KeyError,
    IndexError,
    TypeError,
    ValueError,
    AttributeError,
    OverflowError,
    RecursionError,
    MemoryError,
    struct.error,
)


def read_model(path: str | os.PathLike[str]) -> Model:
    """Return the triangles of a model file: x east, y up, z south, metres; files whose z is up are turned where they say so.

    One primitive a material, with its base colour and texture; poses, animations, lights, lines and colours of vertices are
    left out. Files that it refers to are looked for in its own folder only; textures that are missing or can't be read are
    noted in the model. Raises ModelError, naming the file, for one that is missing, damaged, too large or of another format.
    """
    file = ModelFile.open(Path(path))
    try:
        return _read(file)
    except DAMAGE as error:
        raise file.error("is damaged or incomplete; export the model again") from error


def _read(file: ModelFile) -> Model:
    if file.data[:4] == b"glTF":
        return read_glb(file)
    start = file.data[:1024].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if start[:1] == b"<":
        return read_collada(file)
    if start[:1] == b"{":
        document = json.loads(file.data)
        if is_three(document):
            return read_three(file, document)
        if "asset" in document:
            return read_gltf(file, document)
    elif is_obj(file.data):
        return read_obj(file)
    raise file.error("is no GLB, glTF, COLLADA, three.js JSON or OBJ file; export the model as one of these")
