"""The base of all algorithms: errors as one sentence, a report, a last line of counts."""

from __future__ import annotations

import json
import math
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtGui import QIcon

from ...core.errors import Cancelled, ParameterError, SceneryError
from ...core.files import atomic_file
from ...core.privacy import for_log
from ...core.progress import Progress
from .documentation import reference_page
from .texts import translated

ICONS = Path(__file__).resolve().parent.parent / "icons"
NUMBERS = (QgsProcessingParameterBand, QgsProcessingParameterNumber)
MAX_LISTED = 20  # skipped features named in the log; the report names all


@dataclass
class Report:
    """What a run counted and skipped; the source of the log's last line and of the REPORT file."""

    counts: dict[str, int] = field(default_factory=dict)
    skipped: list[dict[str, Any]] = field(default_factory=list)
    remarks: list[dict[str, Any]] = field(default_factory=list)
    bytes: int = 0

    def skip(self, feature: int | str, reason: str) -> None:
        """Note that the feature with this id in its layer is left out, and why."""
        self.skipped.append({"id": feature, "reason": reason})

    def remark(self, feature: int | str, reason: str) -> None:
        """Note that the feature with this id is not built as it was asked for, and how."""
        self.remarks.append({"id": feature, "reason": reason})

    def line(self) -> str:
        """All counts in one line."""
        counts = {**self.counts, "skipped": len(self.skipped)}
        return ", ".join(f"{count:,} {name}" for name, count in counts.items()) + f"; {self.bytes:,} bytes"


def listing(identifiers: list[int]) -> str:
    """Feature ids for the log, the first few of many."""
    shown = ", ".join(map(str, identifiers[:MAX_LISTED]))
    return shown if len(identifiers) <= MAX_LISTED else f"{shown} … ({len(identifiers)} in all)"


def progress_of(feedback: QgsProcessingFeedback) -> Progress:
    """Return the core's progress callable for a feedback: percent there, Cancelled from there."""

    def progress(done: float) -> None:
        if feedback.isCanceled():
            raise Cancelled("Cancelled; what was there before is unchanged.")
        feedback.setProgress(100 * done)

    return progress


def check_numbers(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> None:
    """Raise ParameterError for a number that is none: QGIS takes 0 or the default in place of what it can't read."""
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if isinstance(definition, NUMBERS) and not _is_number(parameters.get(name)):
            raise ParameterError(f"{name}: “{parameters[name]}” is no number; give one.")


def _is_number(value: Any) -> bool:
    """Whether a raw parameter value is a finite number, nothing, or what QGIS makes a number of."""
    if value == "" or not isinstance(value, (str, float)):
        return True
    try:
        return math.isfinite(float(value))
    except ValueError:
        return False


class SceneryAlgorithm(QgsProcessingAlgorithm):
    """Subclasses define `NAME`, which their icon has, too, `GROUP`, `EXAMPLE`, `TAGS`, texts (through `tr`), parameters and `execute`."""

    NAME = ""
    EXAMPLE = ""  # what qgis_process is told after the algorithm's id
    GROUP = ""  # sources, build, scene or automation
    TAGS = ""  # words to search for, apart by commas; the English ones are found in every language
    UNRECORDED: tuple[str, ...] = (
        "REPORT",
        "STRICT",
    )  # parameters that a part does not remember: they change nothing of it

    def name(self) -> str:
        return self.NAME

    def groupId(self) -> str:
        return self.GROUP

    def group(self) -> str:
        names = {
            "sources": self.tr("Sources"),
            "build": self.tr("Build"),
            "scene": self.tr("Scene"),
            "automation": self.tr("Automation"),
        }
        return names[self.GROUP]

    def tags(self) -> list[str]:
        return list(dict.fromkeys(f"{self.TAGS},{self.tr(self.TAGS)}".split(",")))

    def createInstance(self) -> SceneryAlgorithm:
        return type(self)()

    def tr(self, text: str) -> str:
        return translated(text)

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICONS / f"{self.NAME}.svg")

    def about(self) -> str:
        """What the algorithm does, in paragraphs for the dialog and the documentation."""
        raise NotImplementedError

    def example(self) -> str:
        """A command that runs the algorithm."""
        return f"qgis_process run scenery:{self.NAME} {self.EXAMPLE}"

    def shortHelpString(self) -> str:
        return self.about() + "\n\n" + self.tr("Example: %s") % self.example()

    def helpUrl(self) -> str:
        return reference_page(self.NAME)

    def add(
        self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False
    ) -> None:
        """Add a parameter with its help; an advanced one is folded away in the dialog."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_report_parameters(self) -> None:
        """Add REPORT and STRICT, which every algorithm has."""
        report = QgsProcessingParameterFileDestination(
            "REPORT", self.tr("Report"), self.tr("JSON files (*.json)"), optional=True, createByDefault=False
        )
        self.add(
            report,
            self.tr("JSON file of counts, skipped features with reasons, seconds and bytes."),
            advanced=True,
        )
        strict = QgsProcessingParameterBoolean("STRICT", self.tr("Fail when anything is skipped"), False)
        self.add(
            strict,
            self.tr("The run fails, and writes nothing, when any feature had to be skipped."),
            advanced=True,
        )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        """Do the work and return the outputs; raises SceneryError for what the user can mend."""
        raise NotImplementedError

    def resolve(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """What has to happen in the main thread: layers resolved and cloned."""

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise SceneryError for parameters that can't work; called before anything is read."""

    def _check_all(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        check_numbers(self, parameters)
        self.check(parameters, context)

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        try:
            self._check_all(parameters, context)
        except SceneryError as error:
            return False, for_log(str(error))
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._unresolved: SceneryError | None = None
        try:
            # A model runs its children without checking their parameters.
            self._check_all(parameters, context)
            self.resolve(parameters, context, feedback)
        except SceneryError as error:
            # QGIS passes on what processAlgorithm raises, but not what is raised here.
            self._unresolved = error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        failure = ""
        try:
            return self._attempt(parameters, context, feedback)
        except SceneryError as error:
            failure = for_log(str(error))
        except MemoryError:
            failure = self.tr("There is not enough memory; use a larger SPACING or a smaller EXTENT.")
        # QGIS never lets go of an exception that leaves Python, nor of what it refers to: layers must not be among that.
        self.__dict__.clear()
        parameters.clear()
        raise QgsProcessingException(failure)

    def _attempt(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        report = Report()
        started = time.perf_counter()
        if self._unresolved:
            raise self._unresolved
        outputs = self.execute(parameters, context, feedback, report)
        self._write_report(parameters, context, report, time.perf_counter() - started)
        feedback.pushInfo(report.line())
        return outputs

    def settle_skipped(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> None:
        """Name the skipped features in the log, or raise where STRICT asks for none. Call before anything is written."""
        for skipped in report.skipped[:MAX_LISTED]:
            feedback.pushWarning(self.tr("Feature %(id)s is skipped: %(reason)s.") % skipped)
        if len(report.skipped) > MAX_LISTED:
            feedback.pushWarning(
                self.tr("… and %d more; REPORT lists them all.") % (len(report.skipped) - MAX_LISTED)
            )
        for remark in report.remarks[:MAX_LISTED]:
            feedback.pushWarning(self.tr("Feature %(id)s: %(reason)s.") % remark)
        if len(report.remarks) > MAX_LISTED:
            feedback.pushWarning(
                self.tr("… and %d more remarks; REPORT lists them all.") % (len(report.remarks) - MAX_LISTED)
            )
        if report.skipped and self.parameterAsBool(parameters, "STRICT", context):
            first = report.skipped[0]
            raise ParameterError(
                f"STRICT: {len(report.skipped)} feature(s) had to be skipped, the first is {first['id']}: {first['reason']}."
            )

    def output_path(
        self, parameters: dict[str, Any], context: QgsProcessingContext, name: str = "OUTPUT"
    ) -> str:
        """The path of a file output. Raises ParameterError where none is given."""
        path = self.parameterAsFileOutput(parameters, name, context)
        if not path:
            raise ParameterError(f"{name}: no file is given; name the file to write.")
        return path

    def _write_report(
        self, parameters: dict[str, Any], context: QgsProcessingContext, report: Report, seconds: float
    ) -> None:
        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        if not path:
            return
        content = {
            "counts": report.counts,
            "skipped": report.skipped,
            "remarks": report.remarks,
            "seconds": round(seconds, 3),
            "bytes": report.bytes,
        }
        with atomic_file(path) as temporary:
            Path(temporary).write_text(json.dumps(content, ensure_ascii=False, indent=2), encoding="utf-8")
