"""A vector layer as the page carries it; js/src/data/scene.ts describes the same."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from .color import to_hex
from .errors import OutputError
from .features import Column
from .labels import pack_labels
from .layer_part import Batch, VectorLayer, runs_of
from .legend import pack_legend
from .metadata import encode_texts
from .objects import Dots, Image, Instances, Lines, Model, Primitive
from .pack import Chunk, Packer, image_chunk, step_of

POSITION_QUANTUM = 0.001  # metres
PAGE_BATCH_REACH = (
    64_000.0  # metres: within it one draw call keeps a vertex within a few millimetres on the screen
)
MAX_SWATCHES = 4
NORMAL_STEPS = 511  # of a normal's coordinates: an angle of 0.1°, which no shade of 8 bits shows
TEXEL_STEPS = 1 << 16  # of the width and height of an image
ROTATION_STEPS = 32767  # of a quaternion's coordinates
MODEL_STEPS = 1 << 20  # of a model's reach
NO_TEXEL = -(1 << 31)  # texture coordinate of a vertex without
PLACES = ("slots", "anchors", "normals", "uv", "surfaces")


def describe_layer(
    layer: VectorLayer, shift: tuple[float, float], chunks: list[Chunk], dates: dict[str, Any] | None = None
) -> dict[str, Any]:
    """The layer's JSON; its arrays and images are added to the chunks. `shift` is added to its local x and z.

    `dates` are ISO texts or None by feature, from when (`start`) until when (`end`) each is there.
    """
    images = _Images(chunks)
    texture = {} if layer.image is None else {"image": images.add(layer.image)}
    models = {id(each.model): each.model for each in layer.instances}
    numbers = {key: number for number, key in enumerate(models)}
    pictured = [
        [None if part.image is None else images.add(part.image) for part in model.primitives]
        for model in models.values()
    ]
    packer = Packer(len(chunks))
    described: dict[str, Any] = {
        "features": len(layer.colors),
        "slots": layer.colors.shape[1],
        "colors": packer.plain(layer.colors),
        "swatch": _swatches(layer.colors),
        "batches": [_describe_batch(packer, batch, shift) for batch in merge_batches(layer.batches)],
        "models": [_describe_model(packer, *pair) for pair in zip(models.values(), pictured)],
        "instances": [
            {"model": numbers[id(each.model)], **_describe_instances(packer, each, shift)}
            for each in layer.instances
        ],
        "lines": [_describe_lines(packer, lines, shift) for lines in layer.lines],
        "attributes": [_describe_column(packer, column) for column in layer.columns],
        **texture,
    }
    if layer.surfaces:
        described["surfaces"] = [_describe_column(packer, column) for column in layer.surfaces]
    if layer.dots is not None:
        described["dots"] = _describe_dots(packer, layer.dots, shift)
    if layer.labels:
        described["labels"] = pack_labels(packer, layer.labels, shift, POSITION_QUANTUM)
    if layer.legend:
        described["legend"] = pack_legend(packer, layer.legend)
    if dates:
        described["dates"] = _describe_dates(packer, dates, len(layer.colors))
    chunks.append(packer.chunk())
    for column, attribute in zip(layer.columns, described["attributes"]):
        attribute.update(_describe_files(column, chunks))
    return described


class _Images:
    """Images as chunks, each once."""

    def __init__(self, chunks: list[Chunk]) -> None:
        self._chunks = chunks
        self._known: dict[Image, int] = {}

    def add(self, image: Image) -> int:
        """The number of the image's chunk."""
        if image not in self._known:
            self._known[image] = len(self._chunks)
            self._chunks.append(image_chunk(image.data, image.mime))
        return self._known[image]


def merge_batches(batches: list[Batch]) -> list[Batch]:
    """Join the batches of a layer into one draw call where the page's precision allows; float64 positions."""
    reach = max(
        (
            float(np.abs(batch.positions[:, [0, 2]] + np.take(batch.origin, [0, 2])).max())
            for batch in batches
        ),
        default=0.0,
    )
    if len(batches) < 2 or reach > PAGE_BATCH_REACH:
        return batches
    starts = np.cumsum([0] + [len(batch.positions) for batch in batches[:-1]])
    more = {
        name: np.concatenate([getattr(batch, name) for batch in batches])
        for name in PLACES
        if getattr(batches[0], name) is not None
    }
    joined = Batch(
        (0.0, 0.0, 0.0),
        np.concatenate([batch.positions + np.array(batch.origin) for batch in batches]),
        np.concatenate([batch.triangles + start for batch, start in zip(batches, starts)]),
        np.concatenate([batch.features for batch in batches]),
        **more,
    )
    return [_by_feature(joined)]


def _by_feature(batch: Batch) -> Batch:
    """The batch with its vertices and triangles ascending by feature, as the page looks for them."""
    vertices = np.argsort(batch.features, kind="stable")
    triangles = np.argsort(batch.features[batch.triangles[:, 0]], kind="stable")
    numbers = np.empty(len(vertices), np.uint32)
    numbers[vertices] = np.arange(len(vertices), dtype=np.uint32)
    order = {
        name: triangles if name == "surfaces" else vertices for name in ("positions", "features", *PLACES)
    }
    moved = {
        name: getattr(batch, name)[rows] for name, rows in order.items() if getattr(batch, name) is not None
    }
    return replace(batch, triangles=numbers[batch.triangles[triangles]], **moved)


def _describe_batch(packer: Packer, batch: Batch, shift: tuple[float, float]) -> dict[str, Any]:
    runs = np.flatnonzero(np.r_[True, batch.features[1:] != batch.features[:-1]])
    run_of_vertex = np.repeat(np.arange(len(runs)), np.diff(np.r_[runs, len(batch.features)]))
    triangles = np.bincount(run_of_vertex[batch.triangles[:, 0]], minlength=len(runs))
    described = {
        **_places(packer, batch.positions, shift, batch.origin),
        "indices": packer.delta(batch.triangles),
        "features": packer.delta(batch.features[runs]),
        "vertices": packer.delta(np.diff(np.r_[runs, len(batch.features)])),
        "triangles": packer.delta(triangles),
    }
    if batch.slots is not None:
        described["slots"] = packer.delta(batch.slots)
    if batch.anchors is not None:
        described["anchors"] = packer.delta(np.rint(batch.anchors.astype(np.float64) / described["quantum"]))
    if batch.normals is not None:
        described["normals"] = packer.delta(np.rint(batch.normals * NORMAL_STEPS))
    if batch.uv is not None:
        described["uv"] = packer.delta(_texels(batch.uv))
    if batch.surfaces is not None:
        rows, lengths = runs_of(batch.surfaces)
        described["surfaces"] = {"rows": packer.delta(rows), "triangles": packer.delta(lengths)}
    return described


def _places(
    packer: Packer,
    positions: np.ndarray,
    shift: tuple[float, float],
    origin: tuple[float, float, float] = (0.0, 0.0, 0.0),
) -> dict[str, Any]:
    """Positions (n, 3) around an origin as whole millimetres, or coarser steps where they are too far away for these."""
    x, y, z = origin
    quantum = step_of(positions, POSITION_QUANTUM)
    return {
        "origin": [x + shift[0], y, z + shift[1]],
        "quantum": quantum,
        "positions": packer.delta(np.rint(positions.astype(np.float64) / quantum)),
    }


def _describe_model(packer: Packer, model: Model, images: list[int | None]) -> dict[str, Any]:
    step = _reach(model) / MODEL_STEPS
    return {
        "step": step,
        "primitives": [
            _describe_primitive(packer, part, step, image) for part, image in zip(model.primitives, images)
        ],
    }


def _describe_primitive(packer: Packer, part: Primitive, step: float, image: int | None) -> dict[str, Any]:
    described: dict[str, Any] = {
        "positions": packer.delta(np.rint(part.positions.astype(np.float64) / step)),
        "indices": packer.delta(part.triangles),
        "color": list(part.color),
    }
    if part.normals is not None:
        described["normals"] = packer.delta(np.rint(part.normals * NORMAL_STEPS))
    if part.uv is not None and image is not None:
        described["uv"] = packer.delta(_texels(part.uv))
        described["image"] = image
    return described


def _describe_instances(packer: Packer, instances: Instances, shift: tuple[float, float]) -> dict[str, Any]:
    # Fine enough that the model's farthest point is within half a millimetre.
    scale = step_of(instances.scales, POSITION_QUANTUM / _reach(instances.model))
    described = {
        **_places(packer, instances.positions, shift),
        "features": packer.delta(instances.features),
        "scale": scale,
        "scales": packer.delta(np.rint(instances.scales.astype(np.float64) / scale)),
        "stretches": instances.stretches,
        "billboard": instances.billboard,
        "tinted": instances.tinted,
    }
    if instances.rotations is not None:
        described["rotations"] = packer.delta(np.rint(instances.rotations * ROTATION_STEPS))
    return described


def _reach(model: Model) -> float:
    """The largest coordinate of a model."""
    return (
        max((float(np.abs(part.positions).max(initial=0.0)) for part in model.primitives), default=0.0) or 1.0
    )


def _describe_lines(packer: Packer, lines: Lines, shift: tuple[float, float]) -> dict[str, Any]:
    return {
        **_places(packer, lines.positions, shift),
        "vertices": packer.delta(np.diff(lines.offsets)),
        "features": packer.delta(lines.features),
        "sizes": packer.plain(lines.widths.astype(np.float32)),
        "slot": lines.slot,
        "surface": lines.on_surface,
    }


def _describe_dots(packer: Packer, dots: Dots, shift: tuple[float, float]) -> dict[str, Any]:
    return {
        **_places(packer, dots.positions, shift),
        "features": packer.delta(dots.features),
        "sizes": packer.plain(dots.sizes.astype(np.float32)),
    }


def _texels(uv: np.ndarray) -> np.ndarray:
    return np.nan_to_num(np.rint(uv.astype(np.float64) * TEXEL_STEPS), nan=NO_TEXEL)


def _swatches(colors: np.ndarray) -> list[str]:
    """The layer's most frequent colours."""
    unique, counts = np.unique(colors[:, 0, :3], axis=0, return_counts=True)
    frequent = unique[np.argsort(-counts, kind="stable")[:MAX_SWATCHES]]
    return [to_hex(color) for color in frequent]


def _describe_files(column: Column, chunks: list[Chunk]) -> dict[str, Any]:
    """What a column that names pictures says of them: the text and the chunk of each embedded one."""
    files = []
    for text, image in column.files.items():
        files.append([text, len(chunks)])
        chunks.append(image_chunk(image.data, image.mime, lazy=True))
    return {"kind": column.kind, "files": files} if column.kind else {}


def _describe_dates(packer: Packer, dates: dict[str, Any], features: int) -> dict[str, Any]:
    """Pack the texts of each end that is dated; a start that is not is null throughout."""
    described = {}
    for end in ("start", "end"):
        texts = dates.get(end, [None] * features if end == "start" else None)
        if texts is None:
            continue
        valid = np.array([text is not None for text in texts], bool)
        column = Column(end, "text", np.array([text or "" for text in texts], object), valid)
        packed = _describe_column(packer, column)
        described[end] = {key: packed[key] for key in ("values", "offsets", "nulls") if key in packed}
    return described


def _describe_column(packer: Packer, column: Column) -> dict[str, Any]:
    described: dict[str, Any] = {"name": column.name, "type": column.type}
    if column.alias:
        described["alias"] = column.alias
    if column.type == "text":
        data, offsets = encode_texts(column.values.tolist())
        if len(data) >= 1 << 31:
            raise OutputError(
                f"FIELDS: “{column.name}” holds {len(data) / 1e9:.1f} GB of text; leave that field out."
            )
        described["values"] = packer.plain(np.frombuffer(data, np.uint8))
        described["offsets"] = packer.delta(offsets)
    else:
        values = column.values.astype(np.uint8) if column.type == "boolean" else column.values
        described["values"] = packer.plain(values)
    if not column.valid.all():
        described["nulls"] = packer.bits(~column.valid)
    return described
