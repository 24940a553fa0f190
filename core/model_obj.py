"""Wavefront OBJ files with their MTL materials, parsed in bulk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

import numpy as np

from .errors import ModelError
from .features import offsets_of, steps
from .model_file import (
    PLAIN,
    Material,
    ModelFile,
    Piece,
    Pieces,
    corners_to_vertices,
    polygon_triangles,
    screen_color,
)
from .objects import Model

SPACE, SLASH = 32, 47
# How many words follow an option of a texture in an MTL file.
OPTIONS = {"-o": 3, "-s": 3, "-t": 3, "-mm": 2}
ANY = "\0"  # the material before the first that is named


def is_obj(data: bytes) -> bool:
    """Whether a file looks like one: it has a line of a vertex and one of a face, and no zero byte near its beginning."""
    if b"\0" in data[:4096]:
        return False
    return bool(re.search(rb"^[ \t]*v[ \t]", data, re.M) and re.search(rb"^[ \t]*f[ \t]", data, re.M))


def read_obj(file: ModelFile) -> Model:
    """Read an OBJ file: polygons of any number of corners, negative indices, materials with colour and texture.

    A file of materials that is missing is noted in the model.
    """
    text = file.data.replace(b"\\\r\n", b" ").replace(b"\\\n", b" ")
    if b"#" in text:
        text = re.sub(rb"(?:(?<=\s)|^)#[^\r\n]*", b"", text)
    lines = _Lines(text)
    vertices, uvs, normals = (
        lines.numbers(word, width) for word, width in ((b"v", 3), (b"vt", 2), (b"vn", 3))
    )
    uvs[:, 1] = 1 - uvs[:, 1]
    faces = _faces(lines)
    pieces = Pieces(file)
    names, materials = _materials(file, lines, faces.lines)
    for number, name in enumerate(names):
        chosen = np.flatnonzero(materials == number)
        if len(chosen):
            pieces.add(_piece(faces.take(chosen), vertices, uvs, normals, name))
    return pieces.model()


class _Lines:
    """The lines of a text by their first words."""

    def __init__(self, text: bytes) -> None:
        self.bytes: np.ndarray = np.frombuffer(text.translate(_BLANKS) + b"\n", np.uint8)
        ends = np.flatnonzero(self.bytes == 10)
        inked = self.bytes > SPACE
        begins = inked & ~np.concatenate(([True], inked[:-1]))
        begins[0] = inked[0]
        begins[1:] = inked[1:] & ~inked[:-1]
        tokens = np.flatnonzero(begins)
        first = np.searchsorted(tokens, np.concatenate(([0], ends[:-1] + 1)))
        last = np.searchsorted(tokens, ends)
        filled = last > first
        self.starts = tokens[first[filled]]  # (l,) where the first word of a line begins
        self.ends = ends[filled]
        self.words = (last - first)[filled] - 1  # (l,) words after the first
        self._begins = begins

    def of(self, word: bytes) -> np.ndarray:
        """The lines (m,) whose first word is this."""
        size = len(word)
        rows = np.flatnonzero(self.ends - self.starts > size)
        for offset, letter in enumerate(word):
            rows = rows[self.bytes[self.starts[rows] + offset] == letter]
        return rows[self.bytes[self.starts[rows] + size] <= SPACE]

    def text(self, rows: np.ndarray, word: bytes) -> bytes:
        """What follows the first word in these lines, with the ends of the lines."""
        starts = self.starts[rows] + len(word)
        inside = np.zeros(len(self.bytes) + 1, np.int8)
        inside[starts] = 1
        inside[self.ends[rows] + 1] -= 1
        return self.bytes[np.cumsum(inside[:-1], dtype=np.int8).view(bool)].tobytes()

    def numbers(self, word: bytes, width: int) -> np.ndarray:
        """The first numbers (m, width) float64 of the lines that begin with a word; 0 where a line has fewer."""
        rows = self.of(word)
        counts = self.words[rows]
        values = parse_numbers(self.text(rows, word), float)
        if len(values) != counts.sum():
            raise ValueError("a number can't be read")
        if len(rows) and (counts == counts[0]).all() and counts[0] >= width:
            return values.reshape(len(rows), -1)[:, :width].copy()
        kept = np.minimum(counts, width)
        table = np.zeros((len(rows), width))
        place = steps(np.zeros(len(rows), np.int64), kept)
        table[np.repeat(np.arange(len(rows)), kept), place] = values[steps(offsets_of(counts)[:-1], kept)]
        return table

    def decoded(self, word: bytes) -> Iterator[tuple[int, str]]:
        """Each line that begins with a word: its number, and what follows."""
        for row in self.of(word).tolist():
            start, end = self.starts[row] + len(word), self.ends[row]
            yield row, self.bytes[start:end].tobytes().decode("utf-8", "replace").strip()


_BLANKS = bytes.maketrans(b"\r\t\v\f", b"\n   ")


def parse_numbers(text: bytes, kind: type) -> np.ndarray:
    """Numbers (n,) float64 or int64 separated by white space. Raises ValueError where one can't be read."""
    if not text.strip():
        return np.zeros(0, kind)
    with np.testing.suppress_warnings() as quiet:
        quiet.filter(DeprecationWarning)
        return np.fromstring(text, dtype=kind, sep=" ")


@dataclass(frozen=True)
class _Faces:
    """Polygons p of corners c, each with an index (c,) of a vertex, a texture coordinate and a normal; -1: none."""

    lines: np.ndarray  # (p,) int64, their lines
    counts: np.ndarray  # (p,) int64, their corners
    indices: np.ndarray  # (c, 3) int64

    def take(self, rows: np.ndarray) -> _Faces:
        corners = steps(offsets_of(self.counts)[:-1][rows], self.counts[rows])
        return _Faces(self.lines[rows], self.counts[rows], self.indices[corners])


def _faces(lines: _Lines) -> _Faces:
    rows = lines.of(b"f")
    text = lines.text(rows, b"f").replace(b"//", b"/0/").replace(b"/ ", b"/0 ").replace(b"/\n", b"/0\n")
    letters = np.frombuffer(text, np.uint8)
    inked = letters > SPACE
    begins = inked.copy()
    begins[1:] &= ~inked[:-1]
    starts = np.flatnonzero(begins)
    slashes = np.add.reduceat(letters == SLASH, starts) if len(starts) else np.zeros(0, np.int64)
    numbers = parse_numbers(text.replace(b"/", b" "), np.int64)
    at = offsets_of(slashes + 1)
    if len(numbers) != at[-1] or len(starts) != lines.words[rows].sum():
        raise ValueError("a face can't be read")
    counts = lines.words[rows]
    indices = np.zeros((len(starts), 3), np.int64)
    for part in range(3):
        has = slashes >= part
        indices[has, part] = numbers[at[:-1][has] + part]
    owners = np.repeat(rows, counts)
    for part, word in enumerate((b"v", b"vt", b"vn")):
        so_far = np.searchsorted(lines.of(word), owners)
        index = indices[:, part].copy()
        indices[:, part] = np.where(index < 0, so_far + index, index - 1)
        if (index < -so_far).any():
            raise IndexError("a face has no such corner")
    return _Faces(rows, counts, indices)


def _piece(
    faces: _Faces, vertices: np.ndarray, uvs: np.ndarray, normals: np.ndarray, material: Material
) -> Piece:
    """Faces of one material; a column of corners counts where all of them have it."""
    places, texels, directions = faces.indices.T
    textured = len(uvs) > 0 and bool((texels >= 0).all())
    smooth = len(normals) > 0 and bool((directions >= 0).all())
    triangles = polygon_triangles(vertices[places], offsets_of(faces.counts))
    first, number = corners_to_vertices(places, texels if textured else None, directions if smooth else None)
    return Piece(
        vertices[places[first]],
        number[triangles],
        normals[directions[first]] if smooth else None,
        uvs[texels[first]] if textured else None,
        material,
    )


def _materials(file: ModelFile, lines: _Lines, faces: np.ndarray) -> tuple[list[Material], np.ndarray]:
    """The materials that faces are given, and the number (p,) of that of each; `faces` (p,) are their lines, ascending."""
    used = list(lines.decoded(b"usemtl"))
    names = list(dict.fromkeys([ANY, *(name for _, name in used)]))
    known = _libraries(file, lines) if used else {}
    numbers = np.array([0, *(names.index(name) for _, name in used)])
    rows = np.array([row for row, _ in used], np.int64)
    return [known.get(name, PLAIN) for name in names], numbers[np.searchsorted(rows, faces)]


def _libraries(file: ModelFile, lines: _Lines) -> dict[str, Material]:
    """The materials of the files that a model names, by name; a file that is missing is noted."""
    found: dict[str, Material] = {}
    for _, name in lines.decoded(b"mtllib"):
        try:
            text = file.beside(name).decode("utf-8", "replace")
        except ModelError:
            file.notes.append(f"its materials “{PurePosixPath(name).name}” are not beside it")
            continue
        found.update(_library(file, text))
    return found


def _library(file: ModelFile, text: str) -> dict[str, Material]:
    """The materials of an MTL file: diffuse colour, opacity and the texture of the diffuse colour."""
    found: dict[str, Material] = {}
    for block in re.split(r"(?m)^\s*newmtl\s+", text)[1:]:
        name, _, rest = block.partition("\n")
        words = {
            line.split(None, 1)[0]: line.split()[1:] for line in rest.splitlines() if len(line.split()) > 1
        }
        red, green, blue = [float(word) for word in words.get("Kd", ["1", "1", "1"])][:3]
        alpha = float(words["d"][-1]) if "d" in words else 1 - float(words.get("Tr", ["0"])[0])
        image = file.texture(_texture_name(words["map_Kd"])) if "map_Kd" in words else None
        if image is not None:
            red, green, blue = 1.0, 1.0, 1.0
        found[name.strip()] = Material(screen_color(red, green, blue, alpha), image)
    return found


def _texture_name(words: list[str]) -> str:
    """The name of a file after the options of a texture."""
    while words and words[0].startswith("-"):
        words = words[1 + OPTIONS.get(words[0], 1) :]
    return " ".join(words)
