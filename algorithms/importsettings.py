"""Import settings: a settings file of Qgis2threejs becomes a recipe."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..core.errors import ParameterError
from ..core.old_settings import read_settings
from ..core.recipe import Layer, Recipe, absolute, relative, with_path, write_recipe
from .shared.algorithm import Report, SceneryAlgorithm
from .shared.old_settings import recipe_of_settings


class ImportSettings(SceneryAlgorithm):
    """`scenery:importsettings`."""

    NAME = "importsettings"
    EXAMPLE = "--PROJECT_PATH=town.qgz -- SETTINGS=town.qto3settings OUTPUT=town.json"
    GROUP = "automation"
    TAGS = "3d,qgis2threejs,qto3settings,settings,import,migrate,convert,recipe"

    def displayName(self) -> str:
        return self.tr("Import settings of Qgis2threejs")

    def shortDescription(self) -> str:
        return self.tr("Turns a .qto3settings file into a recipe.")

    def about(self) -> str:
        return self.tr(
            "Turns a settings file of Qgis2threejs 1.4 or 2.x into a recipe that Run recipe makes the scene of. Open the project that the"
            " file was made for, or name it with --PROJECT_PATH: the file knows layers by the project's ids alone.\n\n"
            "What the file leaves out is as Qgis2threejs's manual says: base size 100, exaggeration 1.5, the sky. Transparency becomes"
            " 100 − opacity. The log lists by name everything that has no equal."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFile("SETTINGS", self.tr("Settings file")),
            self.tr("The .qto3settings file that Qgis2threejs keeps beside a project."),
        )
        self.add_report_parameters()
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Recipe"), self.tr("Recipes (*.json)")),
            self.tr("The recipe, for Run recipe. Its paths start at its own folder."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        path = self.parameterAsFile(parameters, "SETTINGS", context)
        if not path:
            raise ParameterError("SETTINGS: no file is given; give a .qto3settings file of Qgis2threejs.")
        read_settings(path)

    def resolve(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        path = self.parameterAsFile(parameters, "SETTINGS", context)
        self._folder = Path(path).absolute().parent
        self._imported = recipe_of_settings(path, context.project())

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        output = self.output_path(parameters, context)
        for remark in self._imported.remarks:
            feedback.pushWarning(remark)
            key, _, reason = remark.partition(": ")
            report.remark(key, reason)
        recipe = _beside(self._imported.recipe, self._folder, Path(output).absolute().parent)
        report.bytes = write_recipe(recipe, output)
        report.counts = {
            "layers": len(recipe.layers),
            "steps": len(recipe.steps),
            "remarks": len(self._imported.remarks),
        }
        return {"OUTPUT": output}


def _beside(recipe: Recipe, old: Path, new: Path) -> Recipe:
    """The recipe with its files as seen from another folder."""

    def moved(layer: Layer) -> Layer:
        source = with_path(layer.source, lambda path: relative(absolute(path, old), new))
        return replace(layer, source=source)

    return replace(recipe, layers={name: moved(layer) for name, layer in recipe.layers.items()})
