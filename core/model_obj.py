"""Wavefront OBJ files with their MTL materials, parsed in bulk."""

from __future__ import annotations

import re
import warnings
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

NEWLINE, SPACE, HASH, SLASH = 10, 32, 35, 47
BLANKS = bytes.maketrans(b"\r\t\v\f", b"\n   ")
# How many words follow an option of a texture in an MTL file.
OPTIONS = {"-o": 3, "-s": 3, "-t": 3, "-mm": 2}


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
    lines = _Lines(text)
    vertices, uvs, normals = (
        lines.numbers(word, width) for word, width in ((b"v", 3), (b"vt", 2), (b"vn", 3))
    )
    uvs[:, 1] = 1 - uvs[:, 1]
    faces = _faces(lines)
    pieces = Pieces(file)
    for material, chosen in _by_material(file, lines, faces.lines):
        pieces.add(_piece(faces.take(chosen), vertices, uvs, normals, material))
    return pieces.model()


class _Lines:
    """The lines of a text by their first words."""

    def __init__(self, text: bytes) -> None:
        self.bytes: np.ndarray = np.frombuffer(bytearray(text.translate(BLANKS) + b"\n"), np.uint8)
        ends = np.flatnonzero(self.bytes == NEWLINE)
        self._blank_comments(ends)
        tokens = word_starts(self.bytes)
        first = np.searchsorted(tokens, np.concatenate(([0], ends[:-1] + 1)))
        last = np.searchsorted(tokens, ends)
        filled = last > first
        self.starts = tokens[first[filled]]  # (l,) int64, where the first word of a line begins
        self.ends = ends[filled]  # (l,) int64
        self.words = (last - first)[filled] - 1  # (l,) int64, words after the first

    def _blank_comments(self, ends: np.ndarray) -> None:
        """Put spaces in the place of what follows a # that begins a word, up to the end of its line."""
        hashes = np.flatnonzero(self.bytes == HASH)
        hashes = hashes[(hashes == 0) | (self.bytes[hashes - 1] <= SPACE)]
        lines, first = np.unique(np.searchsorted(ends, hashes), return_index=True)
        starts = hashes[first]
        self.bytes[steps(starts, ends[lines] - starts)] = SPACE

    def of(self, word: bytes) -> np.ndarray:
        """The lines (m,) whose first word is this."""
        size = len(word)
        rows = np.flatnonzero(self.ends - self.starts > size)
        for offset, letter in enumerate(word):
            rows = rows[self.bytes[self.starts[rows] + offset] == letter]
        return rows[self.bytes[self.starts[rows] + size] <= SPACE]

    def text(self, rows: np.ndarray, word: bytes) -> bytes:
        """These lines with spaces in the place of their first word."""
        if not len(rows):
            return b""
        breaks = np.flatnonzero(np.diff(rows) != 1) + 1
        begins = self.starts[rows[np.concatenate(([0], breaks))]]
        ends = self.ends[rows[np.concatenate((breaks - 1, [len(rows) - 1]))]] + 1
        runs = [self.bytes[begin:end] for begin, end in zip(begins.tolist(), ends.tolist())]
        letters = np.concatenate(runs)
        counts = np.diff(np.concatenate(([0], breaks, [len(rows)])))
        first = self.starts[rows] + np.repeat(offsets_of(ends - begins)[:-1] - begins, counts)
        for letter in range(len(word)):
            letters[first + letter] = SPACE
        return letters.tobytes()

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


def word_starts(letters: np.ndarray) -> np.ndarray:
    """Where words begin in letters (n,) uint8, int64."""
    inked = letters > SPACE
    inked[1:] &= letters[:-1] <= SPACE
    return np.flatnonzero(inked)


def parse_numbers(text: bytes, kind: type) -> np.ndarray:
    """Numbers (n,) float64 or int64 separated by white space. Raises ValueError where one can't be read."""
    if not text.strip():
        return np.zeros(0, kind)
    with warnings.catch_warnings():
        # NumPy deprecates reading up to what is no number, and nothing else about it.
        warnings.simplefilter("error", DeprecationWarning)
        try:
            return np.fromstring(text, dtype=kind, sep=" ")
        except DeprecationWarning as error:
            raise ValueError("a number can't be read") from error


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
    starts = word_starts(letters)
    slashes = np.diff(np.searchsorted(np.flatnonzero(letters == SLASH), np.append(starts, len(letters))))
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
        index = indices[:, part]
        if (index < -so_far).any():
            raise IndexError("a face has no such corner")
        indices[:, part] = np.where(index < 0, so_far + index, index - 1)
    return _Faces(rows, counts, indices)


def _piece(
    faces: _Faces, vertices: np.ndarray, uvs: np.ndarray, normals: np.ndarray, material: Material
) -> Piece:
    """The triangles of polygons; one vertex for all corners with the same place, texture coordinate and normal."""
    place, uv, normal = faces.indices.T
    for column, values in zip((place, uv, normal), (vertices, uvs, normals)):
        if len(column) and column.max() >= len(values):
            raise IndexError("a face has no such corner")
    if place.min(initial=0) < 0:
        raise IndexError("a face has no such corner")
    textured = material.image is not None and (uv >= 0).any()
    smooth = len(normal) > 0 and bool((normal >= 0).all())
    first, number = corners_to_vertices(place, uv + 1 if textured else None, normal if smooth else None)
    triangles = polygon_triangles(vertices[place], offsets_of(faces.counts))
    return Piece(
        vertices[place[first]],
        number[triangles],
        normals[normal[first]] if smooth else None,
        np.where(uv[first, None] >= 0, uvs[uv[first]], 0.0) if textured else None,
        material,
    )


# Materials


def _by_material(file: ModelFile, lines: _Lines, rows: np.ndarray) -> Iterator[tuple[Material, np.ndarray]]:
    """Each material with the faces (k,) that have it; `rows` (p,) are the lines of the faces."""
    used = list(lines.decoded(b"usemtl"))
    names = ["", *(name for _, name in used)]
    codes = {name: code for code, name in enumerate(dict.fromkeys(names))}
    numbers = np.searchsorted(np.array([row for row, _ in used], np.int64), rows)
    code = np.array([codes[name] for name in names])[numbers]
    order = np.argsort(code, kind="stable")
    bounds = np.searchsorted(code[order], np.arange(len(codes) + 1)).tolist()
    materials = _materials(file, [name for _, name in lines.decoded(b"mtllib")]) if used else {}
    for name, start, end in zip(codes, bounds, bounds[1:]):
        if end > start:
            yield materials.get(name, PLAIN), order[start:end]


def _materials(file: ModelFile, libraries: list[str]) -> dict[str, Material]:
    """The materials of MTL files by name; a file that is missing is noted."""
    materials: dict[str, Material] = {}
    for name in libraries:
        try:
            text = file.beside(name).decode("utf-8", "replace")
        except ModelError:
            file.notes.append(f"the file “{PurePosixPath(name).name}” with its materials is not beside it")
            continue
        for block in re.split(r"^\s*newmtl(?=\s)", text, flags=re.M | re.I)[1:]:
            title, _, rest = block.partition("\n")
            materials[title.strip()] = _material(file, rest)
    return materials


def _material(file: ModelFile, text: str) -> Material:
    """A material from the lines of an MTL file that follow its name."""
    words = (line.split(None, 1) for line in text.splitlines())
    values = {pair[0].lower(): pair[1].strip() for pair in words if len(pair) == 2}
    tone = [float(number) for number in values.get("kd", "1 1 1").split()[:3]]
    alpha = float(values["d"].split()[-1]) if "d" in values else 1 - float(values.get("tr", "0").split()[0])
    name = _texture_name(values.get("map_kd", ""))
    image = file.texture(name) if name else None
    # Programs write black for what only its texture colours.
    red, green, blue = (1.0, 1.0, 1.0) if image and not any(tone) else (tone * 3)[:3]
    return Material(screen_color(red, green, blue, alpha), image)


def _texture_name(text: str) -> str:
    """The file of a texture behind its options."""
    words = text.split()
    while words and words[0].startswith("-"):
        count = 1 + OPTIONS.get(words[0].lower(), 1)
        text = text.split(None, count)[count] if len(words) > count else ""
        words = text.split()
    return text.strip()
