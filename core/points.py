"""Object types of point layers: copies of a few prototypes, one for each point of a feature."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from . import solids
from .images import image_size_of
from .objects import Dots, Image, Inputs, Instances, Model, Objects, ObjectType

MARKER_SHARE = 0.01  # of the extent's longer side: the height of what stands for a file that can't be shown
LARGEST, SMALLEST = 1e9, 1e-30  # of any size or angle; nearer to 0 is 0

EAST, UP, NORTH = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, -1.0)

# Which features can be built, and where


@dataclass
class _Checks:
    """Parameters of f features, and the reasons of those that can't be built."""

    inputs: Inputs
    noun: str
    reasons: dict[int, str] = field(default_factory=dict)

    def positive(self, name: str, default: float | None = None) -> np.ndarray:
        """A parameter (f,) float64 that has to be above 0."""
        values = self._values(name, default)
        return self._known(name, values, values > SMALLEST, "one above 0")

    def signed(self, name: str) -> np.ndarray:
        """A parameter (f,) float64 that may be negative but not 0."""
        values = self._values(name, None)
        return self._known(name, values, np.abs(values) > SMALLEST, "one above or below 0")

    def angle(self, name: str) -> np.ndarray:
        """An angle (f,) float64 in degrees, 0 where none was given."""
        values = self._values(name, 0.0)
        return self._known(name, values, np.ones(len(values), bool), "a number")

    def refuse(self, rows: np.ndarray, reason: str) -> None:
        """Note why the features in `rows` (k,) can't be built; the first reason stays."""
        for row in rows.tolist():
            self.reasons.setdefault(row, reason)

    def _values(self, name: str, default: float | None) -> np.ndarray:
        values = self.inputs.values
        if name in values or default is None:
            return values[name]
        return np.full(len(self.inputs.table), default)

    def _known(self, name: str, values: np.ndarray, fits: np.ndarray, need: str) -> np.ndarray:
        """The values, 1 in the place of those that will not do, whose features are refused."""
        good = fits & (np.abs(values) <= LARGEST)
        wrong = np.flatnonzero(~good)
        for row, value in zip(wrong.tolist(), values[wrong].tolist()):
            said = "empty" if np.isnan(value) else f"{value:g}"
            wanted = f"one below {LARGEST:g}" if value > LARGEST else need
            self.reasons.setdefault(row, f"{name} is {said}; {self.noun} needs {wanted}")
        return np.where(good, values, 1.0) if len(wrong) else values

    def places(self) -> _Places:
        """The points of the features that can be built."""
        table, frame, altitude = self.inputs.table, self.inputs.frame, self.inputs.altitude
        counts = np.diff(table.vertex_offsets)
        owners = np.repeat(np.arange(len(table)), counts)
        positions = np.empty((len(owners), 3))
        positions[:, 0], positions[:, 2] = frame.to_local(table.xyz[:, 0], table.xyz[:, 1])
        positions[:, 1] = altitude.of_vertices(table, frame)
        flat = np.isfinite(positions[:, 0]) & np.isfinite(positions[:, 2])
        known = flat & np.isfinite(positions[:, 1])
        there = np.bincount(owners[known], minlength=len(table)) > 0
        if not there.all():
            placed = np.bincount(owners[flat], minlength=len(table)) > 0
            # An empty point is one of nan in well-known binary.
            given = np.bincount(owners[~np.isnan(positions[:, [0, 2]]).all(axis=1)], minlength=len(table)) > 0
            self.refuse(np.flatnonzero(~given), "its geometry is empty")
            self.refuse(np.flatnonzero(~placed), "its coordinates are no finite numbers")
            self.refuse(np.flatnonzero(~there), self._no_height())
        built = np.ones(len(table), bool)
        built[list(self.reasons)] = False
        self._note_lost(np.bincount(owners[~known], minlength=len(table)), counts, built)
        kept = known & built[owners]
        if not kept.all():
            positions, owners = positions[kept], owners[kept]
        return _Places(positions, owners, built, self.reasons)

    def _no_height(self) -> str:
        altitude = self.inputs.altitude
        if altitude.surface is not None:
            return "no terrain lies beneath it, or its ALTITUDE is empty"
        return "it has no z, or its ALTITUDE is empty" if altitude.own_z else "its ALTITUDE is empty"

    def _note_lost(self, lost: np.ndarray, counts: np.ndarray, built: np.ndarray) -> None:
        """Say how many points of the features that are built have no place or height."""
        for row in np.flatnonzero((lost > 0) & built).tolist():
            self.reasons[row] = f"{lost[row]} of its {counts[row]} points have no place or no height"


@dataclass(frozen=True)
class _Places:
    """Points of the features that are built, and why others are not."""

    positions: np.ndarray  # (k, 3) float64, local ground metres
    features: np.ndarray  # (k,) int64, ascending
    built: np.ndarray  # (f,) bool
    reasons: dict[int, str]

    def objects(self, instances: list[Instances], above: np.ndarray | float = 0.0) -> Objects:
        """Objects whose highest place is `above` their points: metres, one a feature (f,) or for all."""
        offsets = np.zeros((len(self.built), 3))
        offsets[:, 1] = above
        return Objects(self.built, self.tops(offsets), instances=instances, reasons=self.reasons)

    def tops(self, offsets: np.ndarray) -> np.ndarray:
        """The first point of each feature, moved by offsets (f, 3); nan of those without."""
        tops = np.full((len(self.built), 3), np.nan)
        first = np.flatnonzero(np.diff(self.features, prepend=-1))
        rows = self.features[first]
        tops[rows] = self.positions[first] + offsets[rows]
        return tops

    def copies(
        self,
        model: Model,
        scales: np.ndarray,
        rotations: np.ndarray | None = None,
        lift: np.ndarray | None = None,
        chosen: np.ndarray | None = None,
        **more: bool,
    ) -> Instances:
        """Instances at the points: `scales` (f, 3), quaternions (f, 4), metres to lift them (f,), features that are meant (f,) bool."""
        positions, features = self.positions, self.features
        if chosen is not None:
            kept = chosen[features]
            positions, features = positions[kept], features[kept]
        if lift is not None and lift.any():
            positions = positions.copy()
            positions[:, 1] += lift[features]
        turned = None if rotations is None else rotations.astype(np.float32)[features]
        return Instances(model, positions, scales.astype(np.float32)[features], features, turned, **more)


# Rotations


def about(axis: tuple[float, float, float], degrees: np.ndarray) -> np.ndarray:
    """Quaternions x, y, z, w (k, 4) float64 of right-handed turns about an axis of length 1 by degrees (k,)."""
    half = np.radians(degrees) / 2
    return np.column_stack((np.outer(np.sin(half), axis), np.cos(half)))


def after(second: np.ndarray, first: np.ndarray) -> np.ndarray:
    """Quaternions (k, 4) that turn as `first` and then `second` do: Hamilton's product."""
    x1, y1, z1, w1 = second.T
    x2, y2, z2, w2 = first.T
    return np.column_stack(
        (
            w1 * x2 + x1 * w2 + y1 * z2 - z1 * y2,
            w1 * y2 - x1 * z2 + y1 * w2 + z1 * x2,
            w1 * z2 + x1 * y2 - y1 * x2 + z1 * w2,
            w1 * w2 - x1 * x2 - y1 * y2 - z1 * z2,
        )
    )


def rotated(vectors: np.ndarray, rotations: np.ndarray) -> np.ndarray:
    """Vectors (..., 3) turned by quaternions (..., 4)."""
    axis, w = rotations[..., :3], rotations[..., 3:]
    cross = np.cross(axis, vectors)
    return vectors + 2 * (w * cross + np.cross(axis, cross))


def dipping(dip: np.ndarray, direction: np.ndarray) -> np.ndarray:
    """Quaternions (k, 4) that tilt a level face by `dip` degrees towards the azimuth `direction`; its x runs along the strike."""
    return after(about(UP, -direction), about(EAST, -dip))


def turning(x: np.ndarray, y: np.ndarray, z: np.ndarray) -> np.ndarray:
    """Quaternions (k, 4) that turn by x degrees about east, then y about north, then z clockwise seen from above.

    The first two are right-handed; the third is as QGIS turns a symbol on the map.
    """
    return after(about(UP, -z), after(about(NORTH, y), about(EAST, x)))


def _dip_direction(checks: _Checks) -> np.ndarray:
    """Azimuths (f,) in degrees from grid north of the steepest descent.

    A strike has its dip direction 90° clockwise from it (the right-hand rule). With CONVERGENCE given, azimuths are true ones.
    """
    strike = "STRIKE" in checks.inputs.values
    direction = checks.angle("STRIKE") + 90 if strike else checks.angle("DIP_DIRECTION")
    return direction - checks.angle("CONVERGENCE")


# The types


def _spheres(inputs: Inputs) -> Objects:
    checks = _Checks(inputs, "a sphere")
    radius = checks.positive("RADIUS")
    places = checks.places()
    return places.objects([places.copies(solids.sphere(), np.column_stack([radius] * 3))], radius)


def _cylinders(inputs: Inputs) -> Objects:
    checks = _Checks(inputs, "a cylinder")
    radius, height = checks.positive("RADIUS"), checks.signed("HEIGHT")
    places = checks.places()
    scales = np.column_stack((radius, abs(height), radius))
    lift = np.minimum(height, 0)
    copies = places.copies(solids.cylinder(), scales, lift=lift, stretches=True)
    return places.objects([copies], np.maximum(height, 0))


def _cones(inputs: Inputs) -> Objects:
    checks = _Checks(inputs, "a cone")
    radius, height = checks.positive("RADIUS"), checks.signed("HEIGHT")
    places = checks.places()
    scales = np.column_stack((radius, abs(height), radius))
    hangs = height < 0
    rotations = about(EAST, np.where(hangs, 180.0, 0.0)) if hangs.any() else None
    copies = places.copies(solids.cone(), scales, rotations, stretches=True)
    return places.objects([copies], np.maximum(height, 0))


def _boxes(inputs: Inputs) -> Objects:
    checks = _Checks(inputs, "a box")
    width, depth, height = checks.positive("WIDTH"), checks.positive("DEPTH"), checks.signed("HEIGHT")
    rotation = checks.angle("ROTATION_Z")
    places = checks.places()
    scales = np.column_stack((width, abs(height), depth))
    rotations = about(UP, -rotation) if rotation.any() else None
    lift = np.minimum(height, 0)
    copies = places.copies(solids.box(), scales, rotations, lift, stretches=True)
    return places.objects([copies], np.maximum(height, 0))


def _disks(inputs: Inputs) -> Objects:
    checks = _Checks(inputs, "a disk")
    radius = checks.positive("RADIUS")
    return _tilted(checks, solids.disk(), np.column_stack((radius, np.ones(len(radius)), radius)))


def _planes(inputs: Inputs) -> Objects:
    checks = _Checks(inputs, "a plane")
    width, depth = checks.positive("WIDTH"), checks.positive("DEPTH")
    # Half of either side is as far from the middle as a disk's radius.
    return _tilted(checks, solids.plane(), np.column_stack((width, np.ones(len(width)), depth)), 0.5)


def _tilted(checks: _Checks, model: Model, scales: np.ndarray, reach: float = 1.0) -> Objects:
    """Faces with dip and dip direction; `reach` times their scale along the dip is half their length there."""
    dip, direction = checks.angle("DIP"), _dip_direction(checks)
    places = checks.places()
    rotations = dipping(dip, direction) if dip.any() or direction.any() else None
    above = reach * scales[:, 2] * abs(np.sin(np.radians(dip)))
    return places.objects([places.copies(model, scales, rotations)], above)


def _dots(inputs: Inputs) -> Objects:
    checks = _Checks(inputs, "a point")
    sizes = checks.positive("WIDTH")
    places = checks.places()
    objects = places.objects([])
    objects.dots = Dots(places.positions, places.features, sizes.astype(np.float32))
    return objects


def _icons(inputs: Inputs) -> Objects:
    checks = _Checks(inputs, "an icon")
    scale = checks.positive("SCALE", 1.0)
    files = _files(checks, "an image")
    places = checks.places()
    shown = _Shown(places, np.column_stack((np.zeros(len(scale)), scale / 2, np.zeros(len(scale)))))
    for file in files:
        if not isinstance(file.content, Image):
            shown.fail(file, "image")
            continue
        columns, rows = image_size_of(file.content.data)
        scales = np.column_stack((scale * columns / rows, scale, scale))
        prototype = solids.quad(file.name, file.content)
        shown.add(places.copies(prototype, scales, chosen=file.chosen, billboard=True, tinted=False))
    return shown.objects(inputs)


def _models(inputs: Inputs) -> Objects:
    checks = _Checks(inputs, "a model")
    scale = checks.positive("SCALE", 1.0)
    angles = [checks.angle(f"ROTATION_{axis}") for axis in "XYZ"]
    files = _files(checks, "a model")
    places = checks.places()
    rotations = turning(*angles) if any(angle.any() for angle in angles) else None
    scales = np.column_stack([scale] * 3)
    shown = _Shown(places, np.zeros((len(scale), 3)))
    for file in files:
        if not isinstance(file.content, Model):
            shown.fail(file, "model")
            continue
        shown.add(places.copies(file.content, scales, rotations, chosen=file.chosen, tinted=False))
        above = _top(file.content, None if rotations is None else rotations[file.chosen])
        shown.offsets[file.chosen] = scale[file.chosen, None] * above
        for note in file.content.notes:
            shown.note(file, f"the model “{file.name}” is not shown as it is meant: {note}")
    return shown.objects(inputs)


@dataclass(frozen=True)
class _File:
    """A file that features show."""

    name: str  # the text of FILE of the first of them
    content: Any  # an Image or a Model, or the Exception that says why there is none
    chosen: np.ndarray  # (f,) bool


def _files(checks: _Checks, kind: str) -> list[_File]:
    """The files that FILE names, each once, in the order in which features name them."""
    texts = [text or "" for text in checks.inputs.values["FILE"].tolist()]
    names = list(dict.fromkeys(texts))
    contents = {name: checks.inputs.files[name] for name in names if name}
    numbers: dict[int, int] = {}
    number_of = {name: numbers.setdefault(id(contents.get(name)), len(numbers)) for name in names}
    codes = np.fromiter(map(number_of.__getitem__, texts), np.int64, len(texts))
    if "" in number_of:
        empty = np.flatnonzero(codes == number_of[""])
        checks.refuse(empty, f"FILE is empty; give the path of {kind} file")
    first = {number_of[name]: name for name in reversed(names) if name}
    return [_File(first[number], contents[first[number]], codes == number) for number in sorted(first)]


@dataclass
class _Shown:
    """Instances of files, and markers in place of the files that can't be shown."""

    places: _Places
    offsets: np.ndarray  # (f, 3) float64 metres from a feature's point to the top of what stands there
    instances: list[Instances] = field(default_factory=list)
    failed: list[_File] = field(default_factory=list)

    def add(self, copies: Instances) -> None:
        """Add the copies of a file, unless no feature that shows it is built."""
        if len(copies.features):
            self.instances.append(copies)

    def fail(self, file: _File, kind: str) -> None:
        """Put markers where a file can't be shown, and say why."""
        self.failed.append(file)
        why = str(file.content).strip().rstrip(".") or type(file.content).__name__
        self.note(file, f"a marker stands for the {kind} file “{file.name}”: {why}")

    def note(self, file: _File, reason: str) -> None:
        """Give a reason to the features that show a file and are built."""
        for row in np.flatnonzero(file.chosen & self.places.built).tolist():
            self.places.reasons.setdefault(row, reason)

    def objects(self, inputs: Inputs) -> Objects:
        """All that was added, with the markers."""
        if self.failed:
            chosen = np.logical_or.reduce([file.chosen for file in self.failed])
            size = MARKER_SHARE * max(inputs.frame.size)
            scales = np.full((len(chosen), 3), size)
            self.add(self.places.copies(solids.marker(), scales, chosen=chosen, tinted=False))
            self.offsets[chosen] = 0, size, 0
        places = self.places
        return Objects(
            places.built, places.tops(self.offsets), instances=self.instances, reasons=places.reasons
        )


def _top(model: Model, rotations: np.ndarray | None) -> np.ndarray:
    """The middle of the upper side of the box around a model, (3,), or around its turned box, (k, 3)."""
    points = np.concatenate([primitive.positions for primitive in model.primitives])
    ends = np.stack((points.min(axis=0), points.max(axis=0))).astype(np.float64)
    corners = np.stack(np.meshgrid(*ends.T), axis=-1).reshape(-1, 3)
    if rotations is not None:
        corners = rotated(corners[:, None], rotations[None])
    low, high = corners.min(axis=0), corners.max(axis=0)
    top = (low + high) / 2
    top[..., 1] = high[..., 1]
    return top


TYPES = (
    ObjectType(
        "sphere",
        "Sphere",
        "a ball about the point, RADIUS metres from its centre",
        _spheres,
        ("RADIUS",),
        solid=True,
    ),
    ObjectType(
        "cylinder",
        "Cylinder",
        "an upright cylinder on the point, HEIGHT metres high; a negative height hangs down",
        _cylinders,
        ("RADIUS", "HEIGHT"),
        solid=True,
    ),
    ObjectType(
        "cone",
        "Cone",
        "an upright cone on the point, HEIGHT metres high; a negative height hangs down with its tip below",
        _cones,
        ("RADIUS", "HEIGHT"),
        solid=True,
    ),
    ObjectType(
        "box",
        "Box",
        "an upright box on the point: WIDTH metres from west to east, DEPTH from south to north, HEIGHT high, turned clockwise"
        " by ROTATION_Z degrees; a negative height hangs down",
        _boxes,
        ("WIDTH", "DEPTH", "HEIGHT", "ROTATION_Z"),
        solid=True,
    ),
    ObjectType(
        "disk",
        "Disk",
        "a round face about the point that falls by DIP degrees below the horizontal towards the azimuth DIP_DIRECTION,"
        " as geologists measure planes",
        _disks,
        ("RADIUS", "DIP", "DIP_DIRECTION"),
    ),
    ObjectType(
        "plane",
        "Plane",
        "a rectangle about the point, WIDTH metres along its strike and DEPTH along its dip, with DIP and DIP_DIRECTION as of a"
        " disk",
        _planes,
        ("WIDTH", "DEPTH", "DIP", "DIP_DIRECTION"),
    ),
    ObjectType("point", "Point", "a dot that is WIDTH pixels wide at any distance", _dots, ("WIDTH",)),
    ObjectType(
        "icon",
        "Icon",
        "the image FILE about the point, always turned to the viewer, SCALE metres high",
        _icons,
        ("FILE", "SCALE"),
    ),
    ObjectType(
        "model",
        "3D model",
        "the model FILE (GLB, glTF, COLLADA, three.js JSON or OBJ) with its origin at the point, SCALE times its size, turned"
        " right-handed by ROTATION_X degrees about the axis to the east, then by ROTATION_Y about the one to the north, then"
        " clockwise seen from above by ROTATION_Z",
        _models,
        ("FILE", "SCALE", "ROTATION_X", "ROTATION_Y", "ROTATION_Z"),
    ),
)
