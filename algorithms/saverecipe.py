"""Save recipe: a page, parts or the project become a recipe, and on request a model and a script."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
)

from ..core.errors import ParameterError
from ..core.recipe import Recipe, write_recipe
from .shared.algorithm import Report, SceneryAlgorithm
from .shared.recipe_exports import unsaid, write_model, write_script
from .shared.recipe_sources import Files, located, recipe_of_parts, recipe_of_project
from .shared.recipes import load_recipe, own_recipe


class SaveRecipe(SceneryAlgorithm):
    """`scenery:saverecipe`."""

    NAME = "saverecipe"
    EXAMPLE = "-- SCENE=scene.html OUTPUT=scene.json"
    GROUP = "automation"
    TAGS = "3d,scene,recipe,settings,save,automation,repeat,rebuild,json,model,script,shell,qgis_process"

    def displayName(self) -> str:
        return self.tr("Save recipe")

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        # The steps of a project's layers are found in the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def shortDescription(self) -> str:
        return self.tr("Writes down the steps of a scene, to run them again.")

    def about(self) -> str:
        return self.tr(
            "Writes a recipe: the layers, the steps with all their parameters, and the settings of a scene, as JSON to read, edit and"
            " run by Run recipe. It is taken from a page, which carries it; from parts, which know how they were made; or else from"
            " the project, as Quick scene shows it.\n\n"
            "Pages and parts know files by their names alone. They are looked for among the layers of the project, beside the page,"
            " and in DATA. No password, login or key is written; ${NAME} stands for one of the environment.\n\n"
            "MODEL and SCRIPT write the same steps as a model of the Graphical Modeler and as a shell script of qgis_process."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFile("SCENE", self.tr("Page"), optional=True),
            self.tr("A page, or the index.html of a folder, whose recipe is wanted."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "PARTS", self.tr("Parts"), QgsProcessing.SourceType.TypeFile, optional=True
            ),
            self.tr("The .glb files of build steps, instead of a page. Neither: the open project."),
        )
        self.add(
            QgsProcessingParameterFile(
                "DATA",
                self.tr("Folder of the data"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            self.tr("Where the files are, there or in folders beneath, that a page or parts name."),
        )
        self.add_report_parameters()
        self._add_file(
            "MODEL", self.tr("Model"), self.tr("Models (*.model3)"), self.tr("The steps as a model.")
        )
        self._add_file(
            "SCRIPT",
            self.tr("Shell script"),
            self.tr("Shell scripts (*.sh)"),
            self.tr("The steps as a script."),
        )
        output = QgsProcessingParameterFileDestination(
            "OUTPUT", self.tr("Recipe"), self.tr("Recipes (*.json)"), optional=True
        )
        self.add(
            output,
            self.tr(
                "The recipe. None: beside the project, under its name and .scenery.json, where Run recipe finds it."
            ),
        )

    def _add_file(self, name: str, label: str, filter_text: str, help_text: str) -> None:
        parameter = QgsProcessingParameterFileDestination(
            name, label, filter_text, optional=True, createByDefault=False
        )
        self.add(parameter, help_text, advanced=True)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if parameters.get("SCENE") and parameters.get("PARTS"):
            raise ParameterError("PARTS: SCENE is given, too; give one of them.")
        self._output(parameters, context)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        output = self._output(parameters, context)
        folder = Path(output).absolute().parent
        data = self.parameterAsFile(parameters, "DATA", context)
        recipe, beside = self._recipe(parameters, context, feedback)
        # Of files of one name, those of a folder that comes first count.
        folders = [Path(data)] if data else beside
        recipe = located(recipe, Files(context.project(), folders), folder, feedback)
        report.bytes = write_recipe(recipe, output)
        report.counts = {"layers": len(recipe.layers), "steps": len(recipe.steps)}
        return {"OUTPUT": output, **self._others(recipe, folder, parameters, context, feedback)}

    def _recipe(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[Recipe, list[Path]]:
        """The recipe with the bare names of its files, and the folders where they may lie."""
        scene = self.parameterAsFile(parameters, "SCENE", context)
        if scene:
            recipe, folder = load_recipe(scene, context)
            return recipe, [folder]
        parts = list(filter(None, self.parameterAsFileList(parameters, "PARTS", context)))
        if parts:
            return recipe_of_parts(parts), [Path(parts[0]).absolute().parent]
        if context.project() is None:
            raise ParameterError(
                "SCENE: neither a page nor parts are given, and no project is open; give one of them."
            )
        return recipe_of_project(context, feedback), []

    def _others(
        self,
        recipe: Recipe,
        folder: Path,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, str]:
        """Write the model and the script that are asked for; returns their files."""
        model, script = (
            self.parameterAsFileOutput(parameters, name, context) for name in ("MODEL", "SCRIPT")
        )
        if model:
            write_model(recipe, folder, model, Path(model).stem)
        if script:
            project = context.project()
            write_script(recipe, folder, script, project.absoluteFilePath() if project is not None else "")
        if model or script:
            for name, what in unsaid(recipe).items():
                feedback.pushWarning(
                    self.tr("Layer “%(layer)s”: only the recipe can say its %(what)s.")
                    % {"layer": name, "what": what}
                )
        return {name: path for name, path in (("MODEL", model), ("SCRIPT", script)) if path}

    def _output(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        path = self.parameterAsFileOutput(parameters, "OUTPUT", context) if parameters.get("OUTPUT") else ""
        own = own_recipe(context)
        if path or own:
            return path or str(own)
        raise ParameterError(
            "OUTPUT: no file is given, and no project to keep the recipe beside; name a file."
        )
