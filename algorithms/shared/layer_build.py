"""From a layer's features to the objects of a part: what every step of points, lines and polygons does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...core.altitude import Altitude, At
from ...core.convergence import meridian_convergence
from ...core.errors import GeometryError, ParameterError
from ...core.features import LINE, POINT, POLYGON, Column, FeatureTable
from ...core.frame import Frame
from ...core.header import Header
from ...core.labels import Labels
from ...core.legend import Legend
from ...core.objects import Image, Inputs, Objects, ObjectType
from ...core.part import Part
from ...core.progress import Progress
from ...core.surface import Surface
from .algorithm import Report, listing
from .colors import Painter
from .features import Read, Reader
from .fills import LayerFill, over_features
from .labels import LabelStyle, make_labels
from .legends import by_color, explaining_column, legend_of, symbol_image
from .parameters import LABEL_SHARES, automatic_sizes
from .pictures import embed_pictures, read_files
from .styles import LayerStyle
from .tessellate import tessellate
from .values import Values, as_dates, checked_values, outliers

ABSOLUTE, RELATIVE, OWN_Z = 1, 2, 3  # ALTITUDE_MODE
BY_COLOR, BY_STYLE, BY_FILE = range(3)  # FILL
NAMES = {POINT: "points", LINE: "lines", POLYGON: "polygons"}
ORIENTATIONS = ("DIP", "DIP_DIRECTION")
MARKER = "symbol %d"  # in place of the FILE of an icon: a symbol of the style


@dataclass
class Plan:
    """What is to be done, found in the main thread."""

    step: dict[str, Any]  # what the part says of the run
    layer: str  # “points”, “lines” or “polygons”
    kind: ObjectType
    texts: dict[str, str]  # the expressions, by parameter
    reader: Reader
    name: str  # of the layer
    title: str
    style: LayerStyle | None  # None where nothing of it is used
    seed: int | None
    fill: int
    layer_fill: LayerFill | None
    folders: list[Path]
    labels: LabelStyle
    terrain: Part | None
    mode: int
    at: At
    bends: bool  # at each vertex, and on the terrain between them, too
    bounded: bool
    clipped: bool
    true_north: bool
    embed: bool
    credits: list[str]
    groups: dict[str, list[str]]
    said: list[str]  # for the log

    @property
    def painted_by(self) -> LayerStyle | None:
        """The style whose colours count, if they do."""
        return None if "COLOR" in self.texts or self.seed is not None else self.style


@dataclass
class Built:
    """Features that became objects, row by row."""

    read: Read
    objects: Objects
    colors: np.ndarray  # (f, s, 4) uint8


@dataclass
class LayerBuild:
    """One run of a plan: `read`, `objects`, `count`, `part` in turn."""

    plan: Plan
    frame: Frame
    report: Report
    feedback: QgsProcessingFeedback

    def read(self, progress: Progress) -> Read:
        """Read the features and report those without a usable geometry."""
        plan = self.plan
        return plan.reader.read(self.frame, plan.bounded, plan.clipped, self.report, progress)

    # Objects

    def objects(self, read: Read, progress: Progress) -> Built:
        """Build the features whose values can be used. Raises GeometryError where there is none."""
        plan = self.plan
        values = checked_values(read, ["ALTITUDE", "OPACITY", *plan.kind.parameters, "STRIKE", "FILE"])
        self._name_outliers(values, read)
        painter = Painter(plan.kind, plan.painted_by, plan.seed, plan.fill != BY_COLOR)
        colors = painter.paint(read, values.arrays.pop("OPACITY", None))
        values.refuse(colors.reasons)
        keep = np.ones(len(read.table), bool)
        keep[list(values.reasons)] = False
        for row in sorted(values.reasons):
            self.report.skip(int(read.table.ids[row]), values.reasons[row])
        read = read.take(keep)
        arrays = {name: array[keep] for name, array in values.arrays.items()}
        if not len(read.table):
            raise GeometryError(self._nothing_built())
        inputs = self._inputs(read, arrays, colors.slots, progress)
        objects = plan.kind.build(inputs)
        return self._only_built(read, objects, colors.array[keep])

    def _inputs(
        self, read: Read, arrays: dict[str, np.ndarray], slots: dict[str, int], progress: Progress
    ) -> Inputs:
        plan, count = self.plan, len(read.table)
        offset = arrays.pop("ALTITUDE")
        terrain = plan.terrain.terrain if plan.terrain and plan.mode == RELATIVE else None
        surface = Surface(terrain) if terrain else None
        altitude = Altitude(offset, surface, plan.mode == OWN_Z, plan.at, plan.bends)
        self._choose_sizes(arrays, count)
        if plan.true_north:
            arrays["CONVERGENCE"] = _convergence(read.table, self.frame)
        files = self._files(read, arrays)
        return Inputs(read.table, self.frame, altitude, arrays, slots, files, tessellate, progress)

    def _choose_sizes(self, arrays: dict[str, np.ndarray], count: int) -> None:
        """Put sizes that suit the extent in place of those that were left out, and say so."""
        for name, size in automatic_sizes(self.plan.layer, self.plan.kind, max(self.frame.size)).items():
            # Only without a terrain is there nothing that a wall could reach down to.
            if name not in arrays and (name != "LOWER_Z" or self.plan.mode == ABSOLUTE):
                arrays[name] = np.full(count, size)
                self.feedback.pushInfo(f"{name} is not given: {size:g}.")

    def _files(self, read: Read, arrays: dict[str, np.ndarray]) -> dict[str, Any]:
        """The files that features name, by text."""
        plan = self.plan
        if plan.fill == BY_STYLE and plan.layer_fill:
            return {"": plan.layer_fill.draw(read.table, self.frame, self.feedback)}
        if plan.fill == BY_FILE:
            return {"": self._fill_image(read, arrays.pop("FILE"))}
        if plan.kind.name == "icon" and "FILE" not in arrays:
            return self._markers(read, arrays)
        if "FILE" not in arrays:
            return {}
        return read_files(arrays["FILE"].tolist(), plan.folders, plan.kind.name == "model")

    def _fill_image(self, read: Read, names: np.ndarray) -> Any:
        first = next(filter(None, names.tolist()), "")
        image = read_files([first], self.plan.folders, as_model=False).get(first)
        if not isinstance(image, Image):
            raise ParameterError(
                f"FILE: “{first}” can't be laid over the polygons ({image}); give an image file."
            )
        return over_features(image, read.table, self.frame)

    def _markers(self, read: Read, arrays: dict[str, np.ndarray]) -> dict[str, Any]:
        """The layer's own symbols as images, each once."""
        style = self.plan.style
        assert style is not None
        looks = read.looks if read.looks is not None else np.full(len(read.table), style.constant)
        names = np.array([MARKER % look.symbol if look.symbol >= 0 else "" for look in style.looks], object)
        arrays["FILE"] = names[looks]
        used = {style.looks[look].symbol for look in np.unique(looks).tolist()} - {-1}
        return {MARKER % symbol: symbol_image(style.symbols[symbol]) for symbol in sorted(used)}

    def _only_built(self, read: Read, objects: Objects, colors: np.ndarray) -> Built:
        """Report what was not built, and number the rest anew."""
        built = objects.built
        for row in np.flatnonzero(~built).tolist():
            reason = objects.reasons.get(row, "nothing of its geometry can be built")
            self.report.skip(int(read.table.ids[row]), reason)
        for row in sorted(row for row in objects.reasons if built[row]):
            self.report.remark(int(read.table.ids[row]), objects.reasons[row])
        return Built(read.take(built), _numbered(objects), colors[built])

    def _name_outliers(self, values: Values, read: Read) -> None:
        for name, array in values.arrays.items():
            if name in self.plan.kind.parameters and name not in ORIENTATIONS and array.dtype != object:
                for clause in outliers(name, array, read.table.ids):
                    self.feedback.pushWarning(clause[0].upper() + clause[1:] + ".")

    # Counts

    def count(self, read: Read, built: Built) -> None:
        """Put the counts of the log's last line into the report. Raises GeometryError where nothing was built."""
        plan, counts = self.plan, self.report.counts
        number = len(built.read.table)
        counts.update(read=read.total, built=number, repaired=len(read.repaired))
        if plan.bounded:
            counts["outside"] = max(0, plan.reader.source.featureCount() - read.total - read.filtered)
        if "FILTER" in plan.texts:
            counts["filtered"] = read.filtered
        if plan.clipped:
            counts["clipped"] = read.clipped
        if read.repaired:
            self.feedback.pushInfo(f"Invalid geometries repaired, features: {listing(read.repaired)}")
        if not number:
            raise GeometryError(self._nothing_built())

    def _nothing_built(self) -> str:
        name, skipped = self.plan.name, self.report.skipped
        if not skipped and "FILTER" in self.plan.texts:
            return f"FILTER: it leaves no feature of “{name}” within the scene's extent; choose another."
        if not skipped:
            return (
                f"INPUT: “{name}” has no feature within the scene's extent; choose another EXTENT or TERRAIN."
            )
        return (
            f"INPUT: none of the {len(skipped)} feature(s) of “{name}” can be built;"
            f" the first, {skipped[0]['id']}: {skipped[0]['reason']}."
        )

    # The part

    def part(
        self, built: Built
    ) -> tuple[Header, Objects, np.ndarray, list[Column], Labels | None, Legend | None]:
        """What `write_layer` takes."""
        plan, table = self.plan, built.read.table
        height = LABEL_SHARES[plan.layer] * max(self.frame.size)
        labels, reasons = make_labels(built.read, built.objects, float(f"{height:.2g}"), plan.labels)
        for row, reason in reasons.items():
            self.report.remark(int(table.ids[row]), reason)
        if plan.embed:
            for name in embed_pictures(table.columns, plan.folders):
                self.feedback.pushWarning(f"EMBED_IMAGES: “{name}” can't be read as an image.")
        legend = None
        if plan.painted_by is not None:
            pictured = plan.kind.name == "icon" or plan.fill == BY_STYLE
            legend = legend_of(plan.painted_by, self._looks(built.read), pictured)
        elif "COLOR" in plan.texts:
            explaining = explaining_column(plan.texts["COLOR"], table.columns)
            legend = by_color(built.colors[:, 0], explaining) if explaining else None
        return self._header(built.read), built.objects, built.colors, table.columns, labels, legend

    def _looks(self, read: Read) -> np.ndarray:
        style = self.plan.painted_by
        if read.looks is not None or style is None:
            return read.looks if read.looks is not None else np.zeros(len(read.table), np.int64)
        return np.full(len(read.table), style.constant)

    def _header(self, read: Read) -> Header:
        plan = self.plan
        header = Header(plan.layer, plan.title, self.frame, plan.step)
        on_surface = plan.kind.on_surface and plan.mode == RELATIVE and plan.at is At.VERTEX and plan.bends
        header.extras.update(
            type=plan.kind.name,
            solid=plan.kind.solid,
            on_surface=on_surface,
            credits=plan.credits,
            **plan.groups,
        )
        dates = {
            key: self._dates(name, read)
            for key, name in (("start", "DATE"), ("end", "END_DATE"))
            if name in read.values
        }
        if dates:
            header.extras["dates"] = dates
        return header

    def _dates(self, name: str, read: Read) -> list[str | None]:
        dates, reasons = as_dates(name, read.values[name])
        for row, reason in reasons.items():
            self.report.remark(int(read.table.ids[row]), reason)
        return dates


def _convergence(table: FeatureTable, frame: Frame) -> np.ndarray:
    """Degrees (f,) from true north to the grid's at the first vertex of each feature."""
    first = table.xyz[table.vertex_offsets[:-1]]
    return meridian_convergence(frame, first[:, 0], first[:, 1])


def _numbered(objects: Objects) -> Objects:
    """The objects with the numbers of their features among those that were built."""
    built = objects.built
    if built.all():
        return objects
    objects.number_built()
    objects.built, objects.tops = built[built], objects.tops[built]
    return objects
