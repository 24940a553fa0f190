"""Flat scenes as Wavefront OBJ, with a material library and images beside it; y up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np

from .color import to_srgb
from .export_images import EXTENSIONS, Pictures
from .files import atomic_files
from .flat_scene import FULL, Counted, FlatScene, Material, Piece
from .numerals import characters, decimals, integers, joined
from .progress import Progress, no_progress

BAND = 1 << 14  # lines written at a time
KINDS = {3: "f ", 2: "l ", 1: "p "}


def write_obj(scene: FlatScene, path: str, progress: Progress = no_progress) -> int:
    """Write a scene to an .obj, an .mtl and images named after it, in millimetres if it is sized; returns the bytes of all."""
    stem = plain_name(Path(path).stem)
    with atomic_files(path) as temporary:
        library = _Library(stem)
        with open(temporary, "wb") as file:
            head = ["Scenery", "x east, y up, z south", *scene.credits]
            file.write(_comments(head) + f"mtllib {stem}.mtl\n".encode())
            writer = _Writer(file, 1000.0 if scene.sized else 1.0, Counted(scene, progress))
            for number, piece in enumerate(scene.pieces, 1):
                material = library.name(piece.material)
                file.write(f"o {plain_name(piece.name)}_{number}\nusemtl {material}\n".encode())
                writer.add(piece)
        library.write(temporary.parent)
        return sum(each.stat().st_size for each in temporary.parent.iterdir())


def plain_name(text: str) -> str:
    """A text as one word of letters, digits, _ and -."""
    return re.sub(r"[^\w-]+", "_", text).strip("_")[:80] or "model"


def _comments(lines: list[str]) -> bytes:
    texts = [line for text in lines for line in text.splitlines()]
    return "".join(f"# {text}\n" for text in texts).encode("utf-8", "replace")


class _Library:
    """The materials of a scene and their images."""

    def __init__(self, stem: str) -> None:
        self._stem = stem
        self._names: dict[Material, str] = {}
        self._pictures = Pictures()

    def name(self, material: Material) -> str:
        """The name of a material in the library."""
        if material not in self._names:
            self._names[material] = f"{plain_name(material.name)}_{len(self._names) + 1}"
        return self._names[material]

    def write(self, folder: Path) -> None:
        texts = [self._described(material, name) for material, name in self._names.items()]
        (folder / f"{self._stem}.mtl").write_text("\n".join(texts), encoding="utf-8")
        for number, image in enumerate(self._pictures.files):
            (folder / self._file(number)).write_bytes(image.data)

    def _described(self, material: Material, name: str) -> str:
        red, green, blue = to_srgb(np.array(material.color[:3])) / 255
        lines = [
            f"newmtl {name}",
            f"Kd {red:.4f} {green:.4f} {blue:.4f}",
            f"d {material.color[3]:.4f}",
            "illum 1",
        ]
        if material.image is not None:
            number = self._pictures.of(material.image)
            options = "" if material.repeats else "-clamp on "
            lines.append(f"map_Kd {options}{self._file(number)}")
            if self._pictures.files[number].mime == "image/png":
                lines.append(f"map_d {options}-imfchan m {self._file(number)}")
        return "\n".join(lines) + "\n"

    def _file(self, number: int) -> str:
        return f"{self._stem}_{number + 1}.{EXTENSIONS[self._pictures.files[number].mime]}"


class _Writer:
    """Writes vertices and elements, which the format counts through the whole file."""

    def __init__(self, file: BinaryIO, scale: float, counted: Counted) -> None:
        self._file = file
        self._counted = counted
        self._scale = scale
        self._vertices = self._coordinates = self._normals = 1

    def add(self, piece: Piece) -> None:
        self._write_vertices(piece)
        pictured = piece.uv is not None and piece.material.image is not None
        if pictured:
            assert piece.uv is not None
            self._write_table("vt ", piece.uv * (1, -1) + (0, 1), 6)
        flat = piece.corners == 3 and piece.normals is None
        normals = piece.face_normals() if flat else piece.normals
        if normals is not None:
            self._write_table("vn ", normals, 3)
        tokens = self._tokens(piece, pictured)
        kind = characters(KINDS[piece.corners], BAND)
        for start, elements in _bands(piece.elements):
            columns = [kind[: len(elements)]]
            faces = integers(np.arange(len(elements)) + start + self._normals) if flat else None
            for corner in elements.T:
                columns.append(tokens[corner])
                if faces is not None:
                    columns.append(faces)
            self._file.write(joined([*columns, characters("\n", len(elements))]))
            self._counted.add(len(elements))
        self._vertices += len(piece.positions)
        self._coordinates += len(piece.positions) * pictured
        self._normals += 0 if normals is None else len(normals)

    def _write_vertices(self, piece: Piece) -> None:
        if piece.colors is None:
            self._write_table("v ", piece.positions * self._scale, 3)
            return
        colors = to_srgb(piece.colors[:, :3] / FULL) / 255
        self._write_table("v ", np.hstack((piece.positions * self._scale, colors)), 3)

    def _write_table(self, keyword: str, table: np.ndarray, places: int) -> None:
        """A line of each row (n, k)."""
        ends = " " * (table.shape[1] - 1) + "\n"
        for _, rows in _bands(table):
            texts = [decimals(column, places, end) for column, end in zip(rows.T.astype(np.float64), ends)]
            self._file.write(joined([characters(keyword, len(rows)), *texts]))

    def _tokens(self, piece: Piece, pictured: bool) -> np.ndarray:
        """What an element says of each vertex (v, c): v, v/vt, v//vn or v/vt/vn; vn is still missing where triangles are flat."""
        numbers = np.arange(len(piece.positions), dtype=np.uint32)
        shaded = piece.corners == 3
        columns = [integers(numbers + np.uint32(self._vertices), "/" if pictured or shaded else " ")]
        if pictured:
            columns.append(integers(numbers + np.uint32(self._coordinates), "/" if shaded else " "))
        elif shaded:
            columns.append(characters("/", len(numbers)))
        if piece.normals is not None:
            columns.append(integers(numbers + np.uint32(self._normals)))
        return np.concatenate(columns, axis=1)


def _bands(table: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
    for start in range(0, len(table), BAND):
        yield start, table[start : start + BAND]
