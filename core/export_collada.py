"""Flat scenes as COLLADA 1.4.1, with images beside it; y up, metres."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote
from xml.sax.saxutils import XMLGenerator  # nosec B406: it only writes
from xml.sax.xmlreader import AttributesImpl  # nosec B406

import numpy as np

from .color import to_srgb
from .export_images import EXTENSIONS, Pictures
from .export_obj import plain_name
from .files import atomic_files
from .flat_scene import FULL, Counted, FlatScene, Material, Piece
from .numerals import decimals, integers, joined
from .progress import Progress, no_progress

NAMESPACE = "http://www.collada.org/2005/11/COLLADASchema"
ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # in XML 1.0
BAND = 1 << 14  # rows of numbers written at a time
ELEMENTS = {3: "triangles", 2: "lines"}
AXES, CHANNELS, SHARES = ("X", "Y", "Z"), ("R", "G", "B", "A"), ("S", "T")


def write_collada(scene: FlatScene, path: str, progress: Progress = no_progress) -> int:
    """Write the triangles and lines of a scene to a .dae and images named after it; returns the bytes of all."""
    stem = plain_name(Path(path).stem)
    with atomic_files(path) as temporary:
        with open(temporary, "wb") as file:
            names = _Document(file, scene, stem, Counted(scene, progress)).write()
        for name, data in names.items():
            (temporary.parent / name).write_bytes(data)
        return sum(each.stat().st_size for each in temporary.parent.iterdir())


class _Document:
    """Writes one COLLADA document; its libraries come one after the other."""

    def __init__(self, file: BinaryIO, scene: FlatScene, stem: str, counted: Counted) -> None:
        self._xml = XMLGenerator(file, "utf-8", short_empty_elements=True)
        self._scene = scene
        self._stem = stem
        self._counted = counted
        self._pictures = Pictures()
        self._materials = list(dict.fromkeys(piece.material for piece in scene.pieces))
        # Small models are metres, too: micrometres keep their shape.
        self._places = 6 if scene.sized else 3

    def write(self) -> dict[str, bytes]:
        """Write the document and return the images that it names."""
        self._xml.startDocument()
        with self._element("COLLADA", xmlns=NAMESPACE, version="1.4.1"):
            self._asset()
            images = self._images()
            with self._element("library_effects"):
                for number, material in enumerate(self._materials):
                    self._effect(number, material)
            with self._element("library_materials"):
                for number, material in enumerate(self._materials):
                    with self._element("material", id=f"material-{number}", name=_text(material.name)):
                        self._empty("instance_effect", url=f"#effect-{number}")
            with self._element("library_geometries"):
                for number, piece in enumerate(self._scene.pieces):
                    with self._element("geometry", id=f"geometry-{number}", name=_text(piece.name)):
                        self._mesh(f"geometry-{number}", piece)
            self._visual_scene()
            with self._element("scene"):
                self._empty("instance_visual_scene", url="#scene")
        self._xml.endDocument()
        return images

    # Elements

    @contextmanager
    def _element(self, tag: str, /, **attributes: str) -> Iterator[None]:
        self._xml.startElement(tag, AttributesImpl(attributes))
        yield
        self._xml.endElement(tag)

    def _empty(self, tag: str, /, **attributes: str) -> None:
        with self._element(tag, **attributes):
            pass

    def _say(self, tag: str, text: str) -> None:
        with self._element(tag):
            self._xml.characters(_text(text))

    # Libraries

    def _asset(self) -> None:
        now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        with self._element("asset"):
            with self._element("contributor"):
                self._say("authoring_tool", "Scenery")
                if self._scene.credits:
                    self._say("copyright", " · ".join(self._scene.credits))
            self._say("created", now)
            self._say("modified", now)
            self._say("title", self._scene.title)
            self._empty("unit", name="metre", meter="1")
            self._say("up_axis", "Y_UP")

    def _images(self) -> dict[str, bytes]:
        """The image files by name; COLLADA allows no empty library."""
        numbers = [
            self._pictures.of(material.image) for material in self._materials if material.image is not None
        ]
        names: dict[str, bytes] = {}
        if not numbers:
            return names
        with self._element("library_images"):
            for number, image in enumerate(self._pictures.files):
                name = f"{self._stem}_{number + 1}.{EXTENSIONS[image.mime]}"
                names[name] = image.data
                with self._element("image", id=f"image-{number}", name=f"image-{number}"):
                    self._say("init_from", quote(name))
        return names

    def _effect(self, number: int, material: Material) -> None:
        picture = None if material.image is None else self._pictures.of(material.image)
        with self._element("effect", id=f"effect-{number}"), self._element("profile_COMMON"):
            if picture is not None:
                self._sampler(picture, material.repeats)
            with self._element("technique", sid="common"), self._element("lambert"):
                self._shading(material, picture)
            if material.double_sided:
                with self._element("extra"), self._element("technique", profile="GOOGLEEARTH"):
                    self._say("double_sided", "1")

    def _sampler(self, picture: int, repeats: bool) -> None:
        with self._element("newparam", sid="surface"), self._element("surface", type="2D"):
            self._say("init_from", f"image-{picture}")
        with self._element("newparam", sid="sampler"), self._element("sampler2D"):
            self._say("source", "surface")
            for axis in ("wrap_s", "wrap_t"):
                self._say(axis, "WRAP" if repeats else "CLAMP")

    def _shading(self, material: Material, picture: int | None) -> None:
        red, green, blue = (to_srgb(np.array(material.color[:3])) / 255).tolist()
        with self._element("diffuse"):
            if picture is None:
                self._say("color", f"{red:.4f} {green:.4f} {blue:.4f} 1")
            else:
                self._empty("texture", texture="sampler", texcoord="UV")
        alpha = material.color[3]
        if picture is not None and self._pictures.files[picture].mime == "image/png":
            with self._element("transparent", opaque="A_ONE"):
                self._empty("texture", texture="sampler", texcoord="UV")
        elif alpha < 1:
            with self._element("transparent", opaque="A_ONE"):
                self._say("color", f"1 1 1 {alpha:.4f}")
        if alpha < 1:
            with self._element("transparency"):
                self._say("float", f"{alpha if picture is not None else 1:.4f}")

    def _mesh(self, identity: str, piece: Piece) -> None:
        with self._element("mesh"):
            self._source(f"{identity}-places", piece.positions, AXES, self._places)
            inputs = [("VERTEX", f"{identity}-vertices", 0)]
            flat = piece.corners == 3 and piece.normals is None
            normals = piece.face_normals() if flat else piece.normals
            if normals is not None:
                self._source(f"{identity}-normals", normals, AXES, 3)
                inputs.append(("NORMAL", f"{identity}-normals", int(flat)))
            if piece.uv is not None and piece.material.image is not None:
                self._source(f"{identity}-shares", piece.uv * (1, -1) + (0, 1), SHARES, 6)
                inputs.append(("TEXCOORD", f"{identity}-shares", 0))
            if piece.colors is not None:
                colors = np.column_stack(
                    (to_srgb(piece.colors[:, :3] / FULL) / 255, piece.colors[:, 3] / FULL)
                )
                self._source(f"{identity}-colors", colors, CHANNELS, 3)
                inputs.append(("COLOR", f"{identity}-colors", 0))
            with self._element("vertices", id=f"{identity}-vertices"):
                self._empty("input", semantic="POSITION", source=f"#{identity}-places")
            self._elements(piece, inputs, flat)

    def _elements(self, piece: Piece, inputs: list[tuple[str, str, int]], flat: bool) -> None:
        count = str(len(piece.elements))
        with self._element(ELEMENTS[piece.corners], count=count, material="surface"):
            for semantic, source, offset in inputs:
                numbered = {"set": "0"} if semantic in ("TEXCOORD", "COLOR") else {}
                self._empty("input", semantic=semantic, source=f"#{source}", offset=str(offset), **numbered)
            with self._element("p"):
                for start in range(0, len(piece.elements), BAND):
                    rows = piece.elements[start : start + BAND]
                    faces = [integers(np.arange(start, start + len(rows)))] if flat else []
                    columns = [text for corner in rows.T for text in (integers(corner), *faces)]
                    self._raw(joined(columns))
                    self._counted.add(len(rows))

    def _source(self, identity: str, table: np.ndarray, names: tuple[str, ...], places: int) -> None:
        with self._element("source", id=identity):
            with self._element("float_array", id=f"{identity}-array", count=str(table.size)):
                for start in range(0, len(table), BAND):
                    rows = table[start : start + BAND].astype(np.float64)
                    self._raw(joined([decimals(column, places) for column in rows.T]))
            accessor = {"count": str(len(table)), "stride": str(table.shape[1])}
            accessor["source"] = f"#{identity}-array"
            with self._element("technique_common"), self._element("accessor", **accessor):
                for name in names:
                    self._empty("param", name=name, type="float")

    def _raw(self, text: bytes) -> None:
        """Numbers, which need no escaping."""
        self._xml.ignorableWhitespace(text.decode("ascii"))

    def _visual_scene(self) -> None:
        numbers = {material: number for number, material in enumerate(self._materials)}
        title = _text(self._scene.title)
        with self._element("library_visual_scenes"), self._element("visual_scene", id="scene", name=title):
            for number, piece in enumerate(self._scene.pieces):
                with self._element("node", id=f"node-{number}", name=_text(piece.name)):
                    self._instance(f"#geometry-{number}", piece, f"#material-{numbers[piece.material]}")

    def _instance(self, url: str, piece: Piece, target: str) -> None:
        geometry, binding = self._element("instance_geometry", url=url), self._element("bind_material")
        common = self._element("technique_common")
        with geometry, binding, common, self._element("instance_material", symbol="surface", target=target):
            if piece.uv is not None and piece.material.image is not None:
                coordinates = {"input_semantic": "TEXCOORD", "input_set": "0"}
                self._empty("bind_vertex_input", semantic="UV", **coordinates)


def _text(text: str) -> str:
    """A text without the characters that XML can't hold."""
    return ILLEGAL.sub("\ufffd", text)
