"""Assemble scene: parts become a page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.errors import ParameterError
from ..core.part import read_part
from ..core.progress import section
from ..core.scene import Scene, write_folder, write_page
from .shared.algorithm import Report, SceneryAlgorithm, progress_of

ONE_FILE, FOLDER = range(2)


class AssembleScene(SceneryAlgorithm):
    """`scenery:assemblescene`."""

    NAME = "assemblescene"
    ICON = "scene.svg"

    def displayName(self) -> str:
        return self.tr("Assemble scene")

    def group(self) -> str:
        return self.tr("Scene")

    def groupId(self) -> str:
        return "scene"

    def tags(self) -> list[str]:
        return self.tr("3d,scene,page,html,web,viewer,threejs,webgl,export").split(",")

    def shortDescription(self) -> str:
        return self.tr("Puts parts together into an interactive 3D page.")

    def shortHelpString(self) -> str:
        return self.tr(
            "Puts the parts that build steps made into one interactive 3D page. One file holds everything and opens by double click,"
            " with no network; a folder (index.html and data) is for any static web server."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers("PARTS", self.tr("Parts"), QgsProcessing.TypeFile),
            self.tr("The .glb files of build steps, in the order of the layer panel."),
        )
        self.add(
            QgsProcessingParameterString("TITLE", self.tr("Title"), None, optional=True),
            self.tr("Title of the page, by default the first part's."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "EXAGGERATION",
                self.tr("Vertical exaggeration"),
                QgsProcessingParameterNumber.Double,
                1.0,
                minValue=0.01,
                maxValue=100.0,
            ),
            self.tr("How many times heights are drawn taller at first; the page can change it."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "FORMAT", self.tr("Format"), [self.tr("One file"), self.tr("Folder")], defaultValue=ONE_FILE
            ),
            self.tr(
                "One file for a double click, or a folder for a web server. A folder is named by OUTPUT without its .html."
            ),
        )
        self.add_report_parameters()
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Scene"), self.tr("HTML files (*.html)")),
            self.tr("The page, or the folder that will hold its index.html."),
        )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        output = self.output_path(parameters, context)
        progress = progress_of(feedback)
        parts = [read_part(path) for path in self._paths(parameters, context)]
        progress(0.05)
        title = self.parameterAsString(parameters, "TITLE", context) or parts[0].header.title
        scene = Scene(title, parts, self.parameterAsDouble(parameters, "EXAGGERATION", context))
        report.counts = {"layers": len(parts)}
        if self.parameterAsEnum(parameters, "FORMAT", context) == FOLDER:
            folder = (
                Path(output).with_suffix("") if output.lower().endswith((".html", ".htm")) else Path(output)
            )
            report.bytes = write_folder(scene, folder, section(progress, 0.05, 1))
            return {"OUTPUT": str(folder / "index.html")}
        report.bytes = write_page(scene, output, section(progress, 0.05, 1))
        return {"OUTPUT": output}

    def _paths(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        paths = self.parameterAsFileList(parameters, "PARTS", context)
        if not paths:
            raise ParameterError("PARTS: there is none; give at least one part, the output of a build step.")
        for path in paths:
            if not Path(path).is_file():
                raise ParameterError(f"PARTS: “{path}” does not exist; give the .glb of a build step.")
        return paths
