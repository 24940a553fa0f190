"""Object types of line layers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .features import offsets_of
from .line_paths import (
    SAME,
    Paths,
    draped_paths,
    middles,
    plan_paths,
    ring_features,
    vertex_paths,
    without_upright,
)
from .mesh import Mesh
from .objects import Inputs, Lines, Objects, ObjectType
from .ribbons import draped_ribbons, level_ribbons
from .tubes import boxes, cones, pipes

PIXELS = 2.0  # CSS pixels, the width of lines that have none
METRES = 2.0  # the size of bodies that have none
ARC_SEGMENTS = 32
ARC_HEIGHT = 0.25  # of the distance between the ends


def line(inputs: Inputs) -> Objects:
    """Lines of WIDTH pixels."""
    width, reasons = _size(inputs, "WIDTH", PIXELS)
    paths = _of(draped_paths(inputs), width)
    lines = _lines(paths, width, on_surface=inputs.altitude.follows is not None)
    return _built(inputs, reasons, middles(paths, len(inputs.table)), lines=[lines])


def thick(inputs: Inputs) -> Objects:
    """Ribbons of WIDTH metres that lie on the ground, or level at the height of each vertex."""
    width, reasons = _size(inputs, "WIDTH", METRES)
    surface = inputs.altitude.follows
    if surface is None:
        paths = _of(without_upright(vertex_paths(inputs)), width)
        return _built(inputs, reasons, middles(paths, len(inputs.table)), mesh=level_ribbons(paths, width))
    offset = inputs.altitude.offset
    paths = _of(plan_paths(inputs), width, offset)
    mesh = draped_ribbons(paths, width, surface, offset, inputs.progress)
    tops = middles(paths, len(inputs.table))
    tops[:, 1] = surface.heights(tops[:, 0], tops[:, 2]) + offset
    return _built(inputs, reasons, _on(mesh, tops), mesh=mesh)


def pipe(inputs: Inputs) -> Objects:
    """Tubes of RADIUS metres around the line."""
    radius, reasons = _size(inputs, "RADIUS", METRES)
    paths = _of(vertex_paths(inputs), radius)
    return _built(inputs, reasons, _above(paths, radius), mesh=pipes(paths, radius))


def box(inputs: Inputs) -> Objects:
    """Bars that stand on the line, WIDTH metres wide and HEIGHT metres high."""
    width, reasons = _size(inputs, "WIDTH", METRES)
    height, more = _size(inputs, "HEIGHT", METRES)
    paths = _of(vertex_paths(inputs), width, height)
    return _built(inputs, {**more, **reasons}, _above(paths, height), mesh=boxes(paths, width, height))


def cone(inputs: Inputs) -> Objects:
    """Cones of RADIUS metres on all segments, their tips forward."""
    radius, reasons = _size(inputs, "RADIUS", METRES)
    paths = _of(vertex_paths(inputs), radius)
    return _built(inputs, reasons, _above(paths, radius), mesh=cones(paths, radius))


def wall(inputs: Inputs) -> Objects:
    """Upright faces from the line down to the altitude LOWER_Z, or up to it."""
    lower, reasons = _values(inputs, "LOWER_Z", 0.0)
    paths = _of(draped_paths(inputs), lower)
    tops = middles(paths, len(inputs.table))
    tops[:, 1] = np.maximum(tops[:, 1], lower)
    mesh = _faces(_crossing(paths, lower), lower)
    return _built(
        inputs,
        reasons,
        _on(mesh, tops),
        mesh=mesh,
        nothing="it has no length, or is at its LOWER_Z all along",
    )


def arc(inputs: Inputs) -> Objects:
    """Parabolas of WIDTH pixels from the first to the last vertex, HEIGHT metres high at the middle."""
    width, reasons = _size(inputs, "WIDTH", PIXELS)
    paths = _arcs(_of(_chords(inputs), width), inputs)
    tops = middles(paths, len(inputs.table))
    return _built(inputs, reasons, tops, lines=[_lines(paths, width)], nothing="its ends are at one place")


TYPES = (
    ObjectType(
        "line",
        "Line",
        "a line WIDTH pixels wide on the screen, laid on the terrain that it follows",
        line,
        ("WIDTH",),
        on_surface=True,
    ),
    ObjectType(
        "thick",
        "Thick line",
        "a flat ribbon WIDTH metres wide, laid on the terrain that it follows",
        thick,
        ("WIDTH",),
        on_surface=True,
    ),
    ObjectType("pipe", "Pipe", "a tube of RADIUS metres with a joint at each vertex", pipe, ("RADIUS",)),
    ObjectType(
        "box",
        "Box",
        "a bar WIDTH metres wide and HEIGHT metres high that stands on the line",
        box,
        ("WIDTH", "HEIGHT"),
        solid=True,
    ),
    ObjectType(
        "cone", "Cone", "a cone of RADIUS metres on each segment that points forward", cone, ("RADIUS",)
    ),
    ObjectType(
        "wall",
        "Wall (profile)",
        "an upright face from the line, which follows the terrain, to the altitude LOWER_Z",
        wall,
        ("LOWER_Z",),
    ),
    ObjectType(
        "arc",
        "Arc",
        "an arc WIDTH pixels wide from the first vertex to the last, HEIGHT metres high at the middle; without HEIGHT,"
        " a quarter of the distance",
        arc,
        ("WIDTH", "HEIGHT"),
    ),
)


def _values(inputs: Inputs, name: str, default: float) -> tuple[np.ndarray, dict[int, str]]:
    """Return a parameter (f,) float64, nan where it can't be used, and why."""
    values = inputs.values.get(name)
    if values is None:
        return np.full(len(inputs.table), default), {}
    usable = np.isfinite(values)
    return np.where(usable, values, np.nan), dict.fromkeys(
        np.flatnonzero(~usable).tolist(), f"{name} is not a number"
    )


def _size(inputs: Inputs, name: str, default: float) -> tuple[np.ndarray, dict[int, str]]:
    """Return a parameter that has to be above 0, as `_values` does."""
    values, reasons = _values(inputs, name, default)
    low = values <= 0
    reasons.update(dict.fromkeys(np.flatnonzero(low).tolist(), f"{name} is not above 0"))
    return np.where(low, np.nan, values), reasons


def _of(paths: Paths, *values: np.ndarray) -> Paths:
    """The paths whose features have all of these values (f,)."""
    usable = np.logical_and.reduce([np.isfinite(each) for each in values])
    return paths.take(usable[paths.features])


def _lines(paths: Paths, width: np.ndarray, on_surface: bool = False) -> Lines:
    widths = np.nan_to_num(width).astype(np.float32)
    return Lines(paths.points, paths.offsets, paths.features, widths, on_surface=on_surface)


def _above(paths: Paths, rise: np.ndarray) -> np.ndarray:
    """The middle (f, 3) of each feature, as much higher as `rise` (f,) says."""
    tops = middles(paths, len(rise))
    tops[:, 1] += rise
    return tops


def _chords(inputs: Inputs) -> Paths:
    """The straight lines from the first to the last vertex of each line string, where both have a height and are apart."""
    table = inputs.table
    starts, ends = table.ring_offsets[:-1], table.ring_offsets[1:]
    rings = np.flatnonzero(ends > starts)
    rows = np.stack((starts[rings], ends[rings] - 1), axis=1)
    x, z = inputs.frame.to_local(*table.xyz[rows.ravel(), :2].T)
    heights = inputs.altitude.of_vertices(table, inputs.frame)[rows.ravel()]
    points = np.column_stack((x, heights, z)).reshape(-1, 2, 3)
    known = np.isfinite(points).all(axis=(1, 2))
    points, rings = points[known], rings[known]
    apart = np.linalg.norm(points[:, 1] - points[:, 0], axis=1) > SAME
    points, rings = points[apart], rings[apart]
    return Paths(points.reshape(-1, 3), 2 * np.arange(len(points) + 1), ring_features(table)[rings])


def _arcs(chords: Paths, inputs: Inputs) -> Paths:
    """Parabolas over chords."""
    first, last = chords.points[::2], chords.points[1::2]
    rise = ARC_HEIGHT * np.linalg.norm(last - first, axis=1)
    if "HEIGHT" in inputs.values:
        given = inputs.values["HEIGHT"][chords.features]
        rise = np.where(np.isfinite(given), given, rise)
    share = np.linspace(0, 1, ARC_SEGMENTS + 1)[:, None]
    points = first[:, None] * (1 - share) + last[:, None] * share
    points[:, :, 1] += 4 * rise[:, None] * (share * (1 - share)).T
    offsets = np.arange(len(first) + 1) * (ARC_SEGMENTS + 1)
    return Paths(points.reshape(-1, 3), offsets, chords.features)


def _crossing(paths: Paths, level: np.ndarray) -> Paths:
    """Put a vertex where paths pass their feature's `level` (f,) metres."""
    begins, above = paths.begins(), paths.points[:, 1] - level[paths.features][paths.owners()]
    begins = begins[above[begins] * above[begins + 1] < 0]
    share = (above[begins] / (above[begins] - above[begins + 1]))[:, None]
    points = paths.points[begins] * (1 - share) + paths.points[begins + 1] * share
    points[:, 1] = level[paths.features][paths.owners()[begins]]
    return Paths(
        np.insert(paths.points, begins + 1, points, axis=0),
        paths.offsets + np.searchsorted(begins + 1, paths.offsets),
        paths.features,
    )


def _faces(paths: Paths, lower: np.ndarray) -> Mesh:
    """Upright faces between paths and the altitudes `lower` (f,) of their features, which they touch but don't pass."""
    features = paths.features[paths.owners()]
    positions = np.repeat(paths.points, 2, axis=0)
    positions[1::2, 1] = lower[features]
    begins = paths.begins()
    triangles = 2 * begins[:, None, None] + np.array(((0, 1, 3), (0, 3, 2)))
    apart = positions[::2, 1] != positions[1::2, 1]
    level = (paths.points[begins] != paths.points[begins + 1])[:, [0, 2]].any(axis=1)
    solid = np.column_stack((apart[begins], apart[begins + 1])) & level[:, None]
    mesh = Mesh(positions, triangles[solid].astype(np.uint32), np.repeat(features, 2))
    drawn = np.zeros(len(lower), bool)
    drawn[mesh.features[mesh.triangles[:, 0]]] = True
    return mesh.only(drawn)


def _on(mesh: Mesh, tops: np.ndarray) -> np.ndarray:
    """Places (f, 3), or a vertex of the feature where it is not on the surface in its middle."""
    rows, first = np.unique(mesh.features, return_index=True)
    lost = np.isnan(tops[rows, 1])
    tops[rows[lost]] = mesh.positions[first[lost]]
    return tops


def _built(
    inputs: Inputs,
    reasons: dict[int, str],
    tops: np.ndarray,
    mesh: Mesh | None = None,
    lines: Sequence[Lines] = (),
    nothing: str = "it has no length",
) -> Objects:
    """Return what was made of the features; those of which nothing was get a reason, if they have none.

    That is `nothing` where neither geometry nor heights are missing.
    """
    built = np.zeros(len(inputs.table), bool)
    if mesh is not None:
        built[mesh.features] = True
    for each in lines:
        built[each.features] = True
    missing = [row for row in np.flatnonzero(~built).tolist() if row not in reasons]
    reasons.update(zip(missing, _why(inputs, np.array(missing, np.int64), nothing)))
    tops[~built] = np.nan
    return Objects(built, tops, mesh=mesh, lines=list(lines), reasons=reasons)


def _why(inputs: Inputs, rows: np.ndarray, nothing: str) -> list[str]:
    """Why nothing was made of the features in `rows`."""
    table, altitude = inputs.table.take(rows), inputs.altitude.take(rows)
    no_height = "its altitude is not a number"
    if altitude.surface is not None:
        no_height = "there is no terrain beneath it"
    elif altitude.own_z:
        no_height = "its geometry has no z"
    unknown = np.diff(offsets_of(np.isnan(altitude.of_vertices(table, inputs.frame)))[table.vertex_offsets])
    vertices = np.diff(table.vertex_offsets)
    return [
        "its geometry is empty" if not count else no_height if without else nothing
        for count, without in zip(vertices.tolist(), unknown.tolist())
    ]
