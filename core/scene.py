"""Parts become a page: one file that opens by double click, or a folder for a static server."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import numpy as np

from .accent import accent_style
from .checks import numbers, text
from .choices import check_choices, groups_of
from .csp import hash_source
from .downloads import Download
from .errors import OutputError, PartError
from .files import atomic_file, atomic_folder
from .frame import Frame
from .layer_data import POSITION_QUANTUM, describe_layer
from .pack import Chunk, Packer, file_chunk, image_chunk, step_of
from .part import Part
from .progress import Progress, no_progress, section
from .recipe import Recipe
from .rim import frame_lines, rim_edges
from .templates import Literals, Template
from .terrain import Block, Drape, Patch, Terrain, block_triangles
from .world import World

ROOT = Path(__file__).resolve().parent.parent


@dataclass
class Scene:
    """What a page shows."""

    title: str
    parts: list[Part]
    exaggeration: float = 1.0
    world: World = field(default_factory=World)
    recipe: Recipe | None = None  # by which the scene can be made again
    template: Template = field(default_factory=Template)
    downloads: Sequence[Download] = ()  # files that the page offers
    frame: Frame = field(init=False)

    def __post_init__(self) -> None:
        self.frame = common_frame(self.parts)
        check_choices(self.parts, self.world.views, self.world.swipe)


def common_frame(parts: Sequence[Part]) -> Frame:
    """The first terrain's frame, else the first part's. Raises PartError where parts lie in different frames."""
    if not parts:
        raise PartError("PARTS: there is none; give at least one part, the output of a build step.")
    leading = next((part for part in parts if part.terrain), parts[0])
    for part in parts:
        if not part.header.frame.same_place(leading.header.frame):
            here, there = (p.header.frame.crs or "a CRS without a code" for p in (part, leading))
            raise PartError(
                f"PARTS: “{part.header.title}” lies in {here} and “{leading.header.title}” in {there};"
                " build both with the same TERRAIN or CRS."
            )
    return leading.header.frame


def write_page(scene: Scene, path: str | Path, progress: Progress = no_progress) -> int:
    """Write the scene as one HTML file with everything inside; returns its size in bytes."""
    content, chunks = describe(scene, section(progress, 0, 0.8))
    page = _render(scene, content, chunks=[base64.b64encode(chunk.data).decode() for chunk in chunks])
    progress(0.9)
    with atomic_file(path) as temporary:
        Path(temporary).write_bytes(page)
    return len(page)


def write_folder(scene: Scene, path: str | Path, progress: Progress = no_progress) -> int:
    """Write the scene as a folder (index.html and data/) for any static web server; returns its size in bytes."""
    _refuse_foreign_folder(Path(path))
    content, chunks = describe(scene, section(progress, 0, 0.8))
    for described, chunk in zip(content["chunks"], chunks):
        digest = hashlib.sha256(chunk.data).digest()
        described["src"] = f"data/{digest.hex()[:16]}.bin"
        described["integrity"] = f"sha256-{base64.b64encode(digest).decode()}"
    poster = scene.world.poster
    extras = {poster.name: poster.data} if poster else {}
    page = _render(scene, content, chunks=None)
    progress(0.9)
    with atomic_folder(path) as temporary:
        (Path(temporary) / "data").mkdir()
        (Path(temporary) / "index.html").write_bytes(page)
        for described, chunk in zip(content["chunks"], chunks):
            (Path(temporary) / described["src"]).write_bytes(chunk.data)
        for name, data in extras.items():
            (Path(temporary) / "data" / name).write_bytes(data)
    return len(page) + sum(len(chunk.data) for chunk in chunks) + sum(map(len, extras.values()))


def _refuse_foreign_folder(folder: Path) -> None:
    """Raise OutputError where a folder holds anything but a scene: it would be replaced as a whole."""
    names = {item.name for item in folder.iterdir()} if folder.is_dir() else set()
    if names - {"index.html", "data"}:
        raise OutputError(
            f"OUTPUT: the folder {folder} holds other files; name a new or empty folder, or one of an earlier scene."
        )


def describe(scene: Scene, progress: Progress = no_progress) -> tuple[dict[str, Any], list[Chunk]]:
    """The scene's JSON and the chunks that it refers to."""
    chunks: list[Chunk] = []
    layers = []
    for index, part in enumerate(scene.parts):
        number = 1 + sum(other.header.kind == part.header.kind for other in scene.parts[:index])
        layer = {
            "id": f"{part.header.kind}-{number}",
            "title": part.header.title,
            "kind": part.header.kind,
            "visible": True,
            "opacity": 1,
        }
        if groups_of(part):
            layer["groups"] = groups_of(part)
        shift = frame_shift(part.header.frame, scene.frame)
        if part.terrain:
            with part.trusted():
                layer.update(_describe_terrain(part.terrain, shift, chunks))
        elif part.layer:
            with part.trusted():
                layer.update(describe_layer(part.layer, shift, chunks, part.header.extras.get("dates")))
                if "draped" in part.header.extras:
                    layer["draped"] = _draped(part.header.extras["draped"])
            layer["solid"] = bool(part.header.extras.get("solid"))
            layer["surface"] = bool(part.header.extras.get("on_surface"))
        layers.append(layer)
        progress((index + 1) / len(scene.parts))
    world = scene.world.to_json()
    if scene.world.backdrop:
        world["backdrop"] = {"chunk": len(chunks)}
        chunks.append(image_chunk(scene.world.backdrop.data, scene.world.backdrop.mime))
    credit_lists = [part.header.extras.get("credits", []) for part in scene.parts] + [scene.world.credits]
    downloads = [
        {"name": file.name, "chunk": len(chunks) + number} for number, file in enumerate(scene.downloads)
    ]
    chunks += [file_chunk(file.data, file.mime) for file in scene.downloads]
    content = {
        "version": 1,
        "title": scene.title,
        "exaggeration": scene.exaggeration,
        "world": world,
        "frame": scene.frame.to_json(),
        "layers": layers,
        "chunks": [chunk.to_json() for chunk in chunks],
        "downloads": downloads,
        "credits": list(dict.fromkeys(credit for credits in credit_lists for credit in credits)),
    }
    return content, chunks


def _draped(given: Any) -> dict[str, Any]:
    """The drape that a part of its picture is of. Raises ValueError where it is none."""
    if not isinstance(given, dict):
        raise ValueError(f"{given!r} names no drape")
    return {"name": text(given.get("name")), "part": list(numbers(given.get("part"), 4))}


def frame_shift(frame: Frame, target: Frame) -> tuple[float, float]:
    """What to add to local x and z of one frame to have those of another that differs by its centre."""
    x, z = target.to_local(np.array(frame.centre[0]), np.array(frame.centre[1]))
    return float(x), float(z)


def _describe_terrain(terrain: Terrain, shift: tuple[float, float], chunks: list[Chunk]) -> dict[str, Any]:
    packer = Packer(len(chunks))
    blocks = _Blocks(packer, terrain.quantum)
    described: dict[str, Any] = {
        "quantum": terrain.quantum,
        "color": terrain.color,
        "rotation": terrain.rotation,
        "shift": list(shift),
        "blocks": [blocks.describe(block) for block in terrain.blocks],
        "patches": [_describe_patch(packer, patch, terrain.quantum) for patch in terrain.patches],
        **_describe_rim(packer, terrain),
    }
    if terrain.wireframe:
        described["wireframe"] = terrain.wireframe
    chunks.append(packer.chunk())
    described["drapes"] = [_describe_drape(drape, chunks) for drape in terrain.drapes]
    described["opacity"] = terrain.opacity
    return described


def _describe_drape(drape: Drape, chunks: list[Chunk]) -> dict[str, Any]:
    images = []
    for image in drape.images:
        images.append({"chunk": len(chunks), "extent": list(image.extent)})
        chunks.append(image_chunk(image.data, image.mime))
    described = {"name": drape.name, "images": images, "opacity": drape.opacity, "shading": drape.shading}
    return {**described, "date": drape.date} if drape.date else described


class _Blocks:
    """Describes blocks; those that are stitched in the same way share their triangles."""

    def __init__(self, packer: Packer, quantum: float) -> None:
        self._packer = packer
        self._quantum = quantum
        self._indices: dict[tuple[Any, ...], dict[str, Any]] = {}

    def describe(self, block: Block) -> dict[str, Any]:
        holes = np.isnan(block.heights)
        rows, columns = block.heights.shape
        described: dict[str, Any] = {
            "origin": list(block.origin),
            "spacing": list(block.spacing),
            "size": [columns, rows],
            "range": [float(np.nanmin(block.heights)), float(np.nanmax(block.heights))],
        }
        steps = np.rint(block.heights.astype(np.float64) / self._quantum)
        if holes.any():
            described["holes"] = self._packer.bits(holes)
            steps = _fill_from_the_left(steps, holes)
        described["heights"] = self._packer.plane(steps)
        if block.steps != (1, 1, 1, 1):
            described["index"] = self._index(block)
        return described

    def _index(self, block: Block) -> dict[str, Any]:
        key = (block.heights.shape, block.steps)
        if key not in self._indices:
            self._indices[key] = self._packer.delta(block_triangles(*key[0], block.steps))
        return self._indices[key]


def _describe_patch(packer: Packer, patch: Patch, quantum: float) -> dict[str, Any]:
    heights = patch.positions[:, 1]
    step = step_of(patch.positions[:, [0, 2]], POSITION_QUANTUM)
    return {
        "origin": list(patch.origin),
        "step": step,
        "positions": packer.delta(_multiples(patch.positions, step, quantum)),
        "indices": packer.delta(patch.triangles),
        "range": [float(heights.min()), float(heights.max())],
    }


def _describe_rim(packer: Packer, terrain: Terrain) -> dict[str, Any]:
    """The sides and the frame of a terrain, where it has them."""
    if not (terrain.sides or terrain.frame):
        return {}
    rim = rim_edges(terrain)
    step = step_of(rim[..., [0, 2]], POSITION_QUANTUM)

    def packed(edges: np.ndarray) -> dict[str, Any]:
        return {"step": step, "edges": packer.delta(_multiples(edges, step, terrain.quantum).reshape(-1, 6))}

    described: dict[str, Any] = {}
    if terrain.sides:
        described["sides"] = {
            "bottom": terrain.sides.bottom,
            "color": terrain.sides.color,
            **packed(rim),
        }
    if terrain.frame:
        described["frame"] = {"color": terrain.frame, **packed(frame_lines(terrain, rim))}
    return described


def _multiples(positions: np.ndarray, step: float, quantum: float) -> np.ndarray:
    """Positions (…, 3) as multiples of a step along x and z and of the terrain's quantum along y."""
    return np.rint(positions.astype(np.float64) / (step, quantum, step))


def _fill_from_the_left(grid: np.ndarray, holes: np.ndarray) -> np.ndarray:
    """Give holes the value before them in row-major order, which costs the codec next to nothing."""
    flat, empty = grid.ravel(), holes.ravel()
    last = np.maximum.accumulate(np.where(empty, 0, np.arange(flat.size)))
    return np.nan_to_num(flat[last]).reshape(grid.shape)


def _render(scene: Scene, content: dict[str, Any], chunks: list[str] | None) -> bytes:
    script = (ROOT / "js" / "dist" / "viewer.js").read_text(encoding="utf-8")
    style = (ROOT / "js" / "dist" / "viewer.css").read_text(encoding="utf-8")
    if scene.world.accent:
        style += accent_style(scene.world.accent)
    page = scene.template.render(
        title=scene.title,
        description=scene.world.description,
        credits=content["credits"],
        poster=scene.world.poster,
        language=scene.world.language,
        logo=scene.world.logo,
        address=scene.world.address,
        preview=_preview(scene.world, folder=chunks is None),
        csp=content_security_policy(
            script,
            style,
            folder=chunks is None,
            own=scene.template.literals() if scene.template.own else None,
        ),
        style=style,
        script=script,
        scene_json=script_json(content),
        recipe_json=script_json(scene.recipe.to_json()) if scene.recipe else None,
        chunks=chunks,
    )
    return page.encode("utf-8", "replace")


def _preview(world: World, folder: bool) -> str:
    """The address of the picture that links to the page are shown with; empty where there is none."""
    return urljoin(world.address, f"data/{world.poster.name}") if folder and world.poster else ""


def content_security_policy(script: str, style: str, folder: bool, own: Literals | None = None) -> str:
    """The strictest policy that the page works under: only this script and style, no request but a folder's own data.

    A user's template has scripts and styles of its `own`, and embedded pictures.
    """
    scripts, styles = (own.scripts, own.styles) if own else ((), ())
    rules = ["default-src 'none'", _allowed("script", script, *scripts), _allowed("style", style, *styles)]
    if own:
        rules.append("img-src data:")
    if folder:
        rules.append("connect-src 'self'")
    rules += ["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"]
    return "; ".join(rules)


def _allowed(kind: str, *texts: str) -> str:
    return f"{kind}-src " + " ".join(map(hash_source, texts))


def script_json(content: Any) -> str:
    """JSON that is safe inside a script element: no “<” can end it or open a comment."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
