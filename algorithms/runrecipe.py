"""Run recipe: the steps of a recipe become a page, a model or a picture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .shared.algorithm import Report, SceneryAlgorithm
from .shared.frames import chosen_crs, given_extent
from .shared.recipes import Place, RecipeRun, load_recipe, placed, product_of


class RunRecipe(SceneryAlgorithm):
    """`scenery:runrecipe`."""

    NAME = "runrecipe"
    EXAMPLE = "-- RECIPE=town.json OUTPUT=town.html"
    GROUP = "automation"
    TAGS = "3d,scene,recipe,settings,automation,repeat,rebuild,batch,json,page,model,image"

    def displayName(self) -> str:
        return self.tr("Run recipe")

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        # The steps clone project layers, which belong to the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def shortDescription(self) -> str:
        return self.tr("Makes the scene that a recipe describes.")

    def about(self) -> str:
        return self.tr(
            "Runs the steps of a recipe, a JSON file that holds layers, steps with all their parameters, and the scene's settings. The"
            " result equals the same steps run by hand, byte for byte. Save recipe makes one from the project, a page or parts.\n\n"
            "The ending of OUTPUT says what is made: .html a page, .glb, .obj, .stl or .dae a model, .png a picture. A page is a"
            " recipe, too: the scene is made anew from the files beside it.\n\n"
            "${NAME} in an address or a source stands for a key or password of the environment, which recipes never hold."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFile("RECIPE", self.tr("Recipe"), optional=True),
            self.tr("A recipe, or a page that carries one. None: the one that the project keeps beside it."),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr("What the scene covers, instead of what the recipe says."),
        )
        self.add(
            QgsProcessingParameterCrs("CRS", self.tr("Scene CRS"), optional=True),
            self.tr("Projected CRS of the scene, instead of the recipe's."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "ROTATION",
                self.tr("Rotation (°)"),
                QgsProcessingParameterNumber.Type.Double,
                None,
                optional=True,
            ),
            self.tr(
                "Turns the extent about its centre, counter-clockwise, instead of the recipe's rotation."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("TITLE", self.tr("Title"), None, optional=True),
            self.tr("Title of the scene, instead of the recipe's."),
        )
        self.add_report_parameters()
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT",
                self.tr("Scene, model or picture"),
                self.tr("Page (*.html);;Model (*.glb *.obj *.stl *.dae);;Picture (*.png)"),
            ),
            self.tr("Its ending says what is made."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        load_recipe(self.parameterAsFile(parameters, "RECIPE", context), context)
        given_extent(self, parameters, context)
        chosen_crs(self, parameters, context)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        output = self.output_path(parameters, context)
        product_of(output)
        recipe, folder = load_recipe(self.parameterAsFile(parameters, "RECIPE", context), context)
        recipe = placed(recipe, self._place(parameters, context), feedback)
        made = RecipeRun(recipe, folder, context, feedback).make(output)
        report.counts = {"steps": len(recipe.steps)}
        report.bytes = Path(made).stat().st_size
        return {"OUTPUT": made}

    def _place(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Place:
        rotation = parameters.get("ROTATION")
        return Place(
            parameters.get("EXTENT"),
            parameters.get("CRS"),
            None if rotation in (None, "") else self.parameterAsDouble(parameters, "ROTATION", context),
            self.parameterAsString(parameters, "TITLE", context).strip(),
        )
