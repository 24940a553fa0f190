"""Export image: a picture of a scene, drawn without a display."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.browser import find_browser
from ..core.errors import ParameterError
from ..core.export_image import Picture, capture, find_page, parse_view
from .shared.algorithm import Report, SceneryAlgorithm, progress_of

MOST_PIXELS = 100_000  # a side
WIDTH, HEIGHT = 1920, 1080


class ExportImage(SceneryAlgorithm):
    """`scenery:exportimage`."""

    NAME = "exportimage"
    EXAMPLE = "-- SCENE=scene.html WIDTH=1920 HEIGHT=1080 OUTPUT=picture.png"
    GROUP = "scene"
    TAGS = "3d,export,image,picture,png,screenshot,render,poster,transparent"

    def displayName(self) -> str:
        return self.tr("Export image")

    def shortDescription(self) -> str:
        return self.tr("Draws a picture of a scene, as large as wanted.")

    def about(self) -> str:
        return self.tr(
            "Draws a PNG of a scene that Assemble scene or Quick scene made, of any size and without a display. Chromium, Chrome or Edge does"
            " the drawing and has to be installed.\n\n"
            "VIEW is camera and target in the scene CRS: x,y,z,tx,ty,tz, and perhaps ux,uy,uz of what is up; heights are true ones. The page"
            " tells its present view as scenery.view in the browser's console. It may also be the name of one of the page's views."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFile("SCENE", self.tr("Scene")),
            self.tr("The page (.html) of a scene, or the folder that holds its index.html."),
        )
        for name, label, default, what in (
            (
                "WIDTH",
                self.tr("Width"),
                WIDTH,
                self.tr("Width of the picture in pixels; on Windows at most 4096."),
            ),
            (
                "HEIGHT",
                self.tr("Height"),
                HEIGHT,
                self.tr("Height of the picture in pixels; on Windows at most 4096."),
            ),
        ):
            kind = QgsProcessingParameterNumber.Type.Integer
            number = QgsProcessingParameterNumber(
                name, label, kind, default, minValue=1, maxValue=MOST_PIXELS
            )
            self.add(number, what)
        self.add(
            QgsProcessingParameterString("VIEW", self.tr("View"), None, optional=True),
            self.tr(
                "Camera and target, x,y,z,tx,ty,tz in the scene CRS, or the name of one of the page's VIEWS. Empty: its first view."
            ),
        )
        self.add(
            QgsProcessingParameterString("GROUP", self.tr("Group"), None, optional=True),
            self.tr("The group of layers that shows, such as Plan A. Empty: that of the view, or the first."),
        )
        self.add(
            QgsProcessingParameterBoolean("TRANSPARENT", self.tr("Transparent background"), False),
            self.tr("Leaves out sky and ground around the model."),
        )
        self.add(
            QgsProcessingParameterBoolean("PANELS", self.tr("With panels and buttons"), False),
            self.tr("The page's title, layers and buttons are in the picture. Credits always are."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("BROWSER", self.tr("Browser"), None, optional=True),
            self.tr("The program of Chromium, Chrome or Edge. Empty: the first that is found."),
            advanced=True,
        )
        self.add_report_parameters()
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Picture"), self.tr("PNG files (*.png)")),
            self.tr("The picture."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        scene = self.parameterAsFile(parameters, "SCENE", context)
        if not scene:
            raise ParameterError("SCENE: no page is given; give the output of Assemble scene.")
        find_page(scene)
        self._picture(parameters, context)
        find_browser(self._browser(parameters, context))

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        output = self.output_path(parameters, context)
        picture = self._picture(parameters, context)
        scene = self.parameterAsFile(parameters, "SCENE", context)
        browser = self._browser(parameters, context)
        report.bytes = capture(scene, output, picture, browser, progress=progress_of(feedback))
        report.counts = {"pixels": picture.width * picture.height}
        return {"OUTPUT": output}

    def _browser(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        return self.parameterAsString(parameters, "BROWSER", context).strip() or None

    def _picture(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Picture:
        """What is asked for. Raises ParameterError for a VIEW that is none."""
        view = self.parameterAsString(parameters, "VIEW", context).strip()
        return Picture(
            self.parameterAsInt(parameters, "WIDTH", context),
            self.parameterAsInt(parameters, "HEIGHT", context),
            parse_view(view) if view else None,
            self.parameterAsBool(parameters, "TRANSPARENT", context),
            self.parameterAsBool(parameters, "PANELS", context),
            self.parameterAsString(parameters, "GROUP", context).strip() or None,
        )
