"""Assemble scene: parts become a page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterColor,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.choices import parse_swipe, parse_views
from ..core.color import to_hex
from ..core.errors import ParameterError
from ..core.export_downloads import model_downloads
from ..core.frame import Frame
from ..core.part import read_part
from ..core.picture import Picture, read_picture
from ..core.progress import section
from ..core.recipe import recipe_of_steps
from ..core.scene import Scene, write_folder, write_page
from ..core.sun import parse_moment, sunlight
from ..core.templates import DEFAULT, KINDS, Template, find_template
from ..core.view import parse_view
from ..core.world import (
    CONTROLS,
    LANGUAGES,
    MOST_BACKGROUND,
    MOST_LOGO,
    MOST_POSTER,
    Water,
    World,
    parse_address,
    parse_background,
    parse_origins,
)
from .shared.algorithm import Report, SceneryAlgorithm, progress_of
from .shared.expressions import is_null
from .shared.layers import credit_lines
from .shared.record import Recorder
from .shared.styles import parse_color

ONE_FILE, FOLDER = range(2)
WATER = "74,144,194,160"  # red, green, blue, opacity


class AssembleScene(SceneryAlgorithm):
    """`scenery:assemblescene`."""

    NAME = "assemblescene"
    EXAMPLE = "-- PARTS=terrain.glb PARTS=buildings.glb EXAGGERATION=1.5 OUTPUT=scene.html"
    GROUP = "scene"
    TAGS = "3d,scene,page,html,web,viewer,threejs,webgl,export"

    def displayName(self) -> str:
        return self.tr("Assemble scene")

    def shortDescription(self) -> str:
        return self.tr("Puts parts together into an interactive 3D page.")

    def about(self) -> str:
        return self.tr(
            "Puts the parts that build steps made into one interactive 3D page. One file holds everything and opens by double click,"
            " with no network; a folder (index.html and data) is for any static web server.\n\n"
            "BACKGROUND is sky, none (white, nothing under the model), a colour, or two colours from zenith to horizon: #a6c6e4,#eef2f4.\n"
            "Parts of a GROUP show one group at a time; VIEWS are places to fly to, which may show a group, too: a name, a view with"
            " semicolons in the place of commas, and a group in each row. SWIPE compares two drapes of a terrain.\n"
            "SUN is a date and time such as 2026-06-21T15:00+03:00; without a zone it is the place's solar time. The sun then stands where it"
            " did, terrain casts shadows too, and below the horizon there is dusk. Without SUN light comes from the north-west as on maps.\n"
            "VIEW is x,y,z,tx,ty,tz of camera and target in the scene CRS with true heights, or azimuth,elevation[,distance]: the direction"
            " in which the camera looks, degrees above the horizon, and metres to the scene's middle."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(
                "PARTS", self.tr("Parts"), QgsProcessing.SourceType.TypeFile
            ),
            self.tr("The .glb files of build steps, in the order of the layer panel."),
        )
        self.add(
            QgsProcessingParameterString("TITLE", self.tr("Title"), None, optional=True),
            self.tr("Title of the page, by default the first part's."),
        )
        self.add(
            QgsProcessingParameterString(
                "DESCRIPTION", self.tr("Description"), None, multiLine=True, optional=True
            ),
            self.tr("A few sentences for the page's information box and for links to it."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "EXAGGERATION",
                self.tr("Vertical exaggeration"),
                QgsProcessingParameterNumber.Type.Double,
                1.0,
                minValue=0.01,
                maxValue=100.0,
            ),
            self.tr("How many times heights are drawn taller at first; the page can change it."),
        )
        self._add_surroundings()
        self._add_view()
        self._add_choices()
        self._add_embedding()
        self._add_template()
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

    def _add_surroundings(self) -> None:
        self.add(
            QgsProcessingParameterString("BACKGROUND", self.tr("Background"), "sky"),
            self.tr("sky, none, a colour, or two colours from zenith to horizon, apart by a comma."),
        )
        self.add(
            QgsProcessingParameterFile("BACKGROUND_IMAGE", self.tr("Background picture"), optional=True),
            self.tr(
                "A picture (PNG, JPEG or WebP) in the place of BACKGROUND: behind everything, or all around where it is twice as wide as"
                " high, with north in its middle."
            ),
            advanced=True,
        )
        self.add(
            self._number("FOG", self.tr("Fog (%)"), 0, 0, 100),
            self.tr("How much fog there is before what is as far away as the scene is large."),
        )
        self.add(
            QgsProcessingParameterString("SUN", self.tr("Sun at (date and time)"), None, optional=True),
            self.tr(
                "ISO date and time with a zone, or in the place's solar time. Empty: light from the north-west."
            ),
        )
        self.add(
            self._number("WATER_LEVEL", self.tr("Water level (m)"), None),
            self.tr(
                "Height of a horizontal plane over the extent; the page can move it. Empty: none at first."
            ),
        )
        self.add(
            QgsProcessingParameterColor("WATER_COLOR", self.tr("Water colour"), WATER, optional=True),
            self.tr("Colour and opacity of that plane."),
        )

    def _add_view(self) -> None:
        self.add(
            QgsProcessingParameterString("VIEW", self.tr("First view"), None, optional=True),
            self.tr(
                "x,y,z,tx,ty,tz in the scene CRS, or azimuth,elevation[,distance]. Empty: all of it, from the south."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                "CONTROLS", self.tr("Controls"), [self.tr("Orbit"), self.tr("Trackball")], defaultValue=0
            ),
            self.tr("Orbit keeps the horizon level; a trackball turns every way."),
        )
        self.add(
            self._number("SHIFT", self.tr("Vertical shift (m)"), 0),
            self.tr(
                "Metres added to all heights as drawn, before the exaggeration; true heights stay as they are."
            ),
            advanced=True,
        )
        self.add(
            self._number("BASE_SIZE", self.tr("Base size"), 100, 1e-6, 1e9),
            self.tr("How many units of the page's address the extent is wide."),
            advanced=True,
        )

    def _add_choices(self) -> None:
        columns = [self.tr("Name"), self.tr("View"), self.tr("Group")]
        self.add(
            QgsProcessingParameterMatrix("VIEWS", self.tr("Named views"), 1, False, columns, None, True),
            self.tr(
                "Rows of a name, a view as in VIEW but with semicolons (empty: the camera stays), and a group (empty: the same as before)."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("SWIPE", self.tr("Compare two drapes"), None, optional=True),
            self.tr(
                "The drapes of a terrain left and right of a divider at first, as 1943|Today; an empty side is the plain colour."
            ),
            advanced=True,
        )

    def _add_embedding(self) -> None:
        languages = [self.tr("The reader's"), "English", "Deutsch", "Suomi", "日本語"]
        self.add(
            QgsProcessingParameterEnum("LANGUAGE", self.tr("Language"), languages, defaultValue=0),
            self.tr(
                "Of buttons, numbers and dates: the one that the reader's browser asks for, or always the same."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                "CREDITS", self.tr("More credits"), None, multiLine=True, optional=True
            ),
            self.tr("Sources that the layers' metadata do not name, one a line."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterColor(
                "ACCENT", self.tr("Accent colour"), None, opacityEnabled=False, optional=True
            ),
            self.tr(
                "Of buttons, links and what is selected; darker or lighter where it could not be read. Empty: blue."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile("LOGO", self.tr("Logo"), optional=True),
            self.tr("A small picture (PNG, JPEG or WebP) beside the title."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("ADDRESS", self.tr("Address of the page"), None, optional=True),
            self.tr(
                "Where the page will be published: links to it are then shown with its title, description and, of a folder, POSTER."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                "EMBED_ORIGINS", self.tr("Pages that may embed it"), None, optional=True
            ),
            self.tr(
                "Origins, such as https://www.example.org, of pages that may speak to this one; its own always may."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile("POSTER", self.tr("Poster"), optional=True),
            self.tr("A picture that the embedded page shows until it is started."),
            advanced=True,
        )

    def _add_template(self) -> None:
        kinds = [
            self.tr("Viewer"),
            self.tr("Viewer with controls"),
            self.tr("Minimal, to embed"),
            self.tr("Viewer with the model to download"),
        ]
        self.add(
            QgsProcessingParameterEnum(
                "TEMPLATE", self.tr("Template"), kinds, defaultValue=KINDS.index(DEFAULT)
            ),
            self.tr(
                "Layers and settings folded away at first, or open; compass, zoom and credits alone; or with the model, as exaggerated, in"
                " glTF, OBJ, STL and COLLADA."
            ),
        )
        self.add(
            QgsProcessingParameterFile("TEMPLATE_FILE", self.tr("Own template"), optional=True),
            self.tr(
                "Jinja2 template to use in its place: the path of a file, or a name in scenery/templates of the profile, such as museum.html.j2."
            ),
            advanced=True,
        )

    def _number(
        self, name: str, label: str, default: float | None, least: float = -1e9, most: float = 1e9
    ) -> QgsProcessingParameterDefinition:
        double = QgsProcessingParameterNumber.Type.Double
        return QgsProcessingParameterNumber(name, label, double, default, default is None, least, most)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._world(parameters, context)
        self._template(parameters, context)
        moment = self._text(parameters, "SUN", context)
        if moment:
            parse_moment(moment, 0)

    def resolve(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._values = Recorder(self, parameters, context).values()

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
        world = self._world(parameters, context)
        recipe = recipe_of_steps([part.header.step for part in parts], self._values)
        scene = Scene(
            title, parts, self.parameterAsDouble(parameters, "EXAGGERATION", context), world, recipe
        )
        moment = self._text(parameters, "SUN", context)
        if moment:
            scene.world = self._lit(world, moment, scene.frame, feedback)
        scene.template = self._template(parameters, context)
        done = 0.05
        if KINDS[self.parameterAsEnum(parameters, "TEMPLATE", context)] == "models":
            scene.downloads = model_downloads(parts, title, scene.exaggeration, section(progress, done, 0.4))
            done = 0.4
        report.counts = {"layers": len(parts)}
        if self.parameterAsEnum(parameters, "FORMAT", context) == FOLDER:
            folder = (
                Path(output).with_suffix("") if output.lower().endswith((".html", ".htm")) else Path(output)
            )
            report.bytes = write_folder(scene, folder, section(progress, done, 1))
            return {"OUTPUT": str(folder / "index.html")}
        report.bytes = write_page(scene, output, section(progress, done, 1))
        return {"OUTPUT": output}

    def _template(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Template:
        """The template that is asked for. Raises ParameterError where it is missing or has an error that shows before it is used."""
        own = self._text(parameters, "TEMPLATE_FILE", context)
        if not own:
            return Template(KINDS[self.parameterAsEnum(parameters, "TEMPLATE", context)])
        template = find_template(own, Path(QgsApplication.qgisSettingsDirPath()) / "scenery" / "templates")
        template.literals()
        return template

    def _world(self, parameters: dict[str, Any], context: QgsProcessingContext) -> World:
        """The settings but for the sun, which needs the parts. Raises ParameterError where one can't be."""
        return World(
            description=self._text(parameters, "DESCRIPTION", context),
            shift=self.parameterAsDouble(parameters, "SHIFT", context),
            base_size=self.parameterAsDouble(parameters, "BASE_SIZE", context),
            background=parse_background(self._text(parameters, "BACKGROUND", context), _hex),
            backdrop=self._picture(parameters, "BACKGROUND_IMAGE", context, MOST_BACKGROUND),
            fog=self.parameterAsDouble(parameters, "FOG", context) / 100,
            view=parse_view(self._text(parameters, "VIEW", context)),
            controls=CONTROLS[self.parameterAsEnum(parameters, "CONTROLS", context)],
            water=self._water(parameters, context),
            origins=parse_origins(self._text(parameters, "EMBED_ORIGINS", context)),
            poster=self._picture(parameters, "POSTER", context, MOST_POSTER),
            logo=self._picture(parameters, "LOGO", context, MOST_LOGO),
            accent=self._accent(parameters),
            address=parse_address(self._text(parameters, "ADDRESS", context)),
            credits=tuple(credit_lines(self._text(parameters, "CREDITS", context))),
            views=parse_views(
                [
                    None if is_null(cell) else cell
                    for cell in self.parameterAsMatrix(parameters, "VIEWS", context)
                ]
            ),
            swipe=parse_swipe(self._text(parameters, "SWIPE", context)),
            language=(None, *LANGUAGES)[self.parameterAsEnum(parameters, "LANGUAGE", context)],
        )

    def _picture(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, most: int
    ) -> Picture | None:
        path = self.parameterAsFile(parameters, name, context)
        return read_picture(name, path, most) if path else None

    def _accent(self, parameters: dict[str, Any]) -> str | None:
        given = parameters.get("ACCENT")
        if is_null(given) or given == "":
            return None
        color = parse_color(given)
        if color is None:
            raise ParameterError(
                f"ACCENT: “{given}” is no colour; give one as QGIS writes it, such as #1769d2."
            )
        return to_hex(color)

    def _water(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Water | None:
        if is_null(parameters.get("WATER_LEVEL")):
            return None
        given = parameters.get("WATER_COLOR")
        color = parse_color(WATER if is_null(given) or given == "" else given)
        if color is None:
            raise ParameterError(
                f"WATER_COLOR: “{given}” is no colour; give one as QGIS writes it, such as #4a90c2."
            )
        level = self.parameterAsDouble(parameters, "WATER_LEVEL", context)
        return Water(level, to_hex(color), color[3] / 255)

    def _lit(self, world: World, moment: str, frame: Frame, feedback: QgsProcessingFeedback) -> World:
        """The settings with the sun where it is at a moment, which the log says."""
        sun = sunlight(moment, frame)
        feedback.pushInfo(
            self.tr("Sun: azimuth %(azimuth).1f° (from grid north), elevation %(elevation).1f°.") % vars(sun)
        )
        if sun.is_down:
            feedback.pushWarning(
                self.tr(
                    "SUN: the sun is below the horizon at that time; the scene is drawn in dusk, without shadows."
                )
            )
        return replace(world, sun=sun)

    def _text(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        return self.parameterAsString(parameters, name, context).strip()

    def _paths(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        paths = self.parameterAsFileList(parameters, "PARTS", context)
        if not paths:
            raise ParameterError("PARTS: there is none; give at least one part, the output of a build step.")
        for path in paths:
            if not Path(path).is_file():
                raise ParameterError(f"PARTS: “{path}” does not exist; give the .glb of a build step.")
        return paths


def _hex(text: str) -> str | None:
    """“#rrggbb” of a colour as QGIS writes it."""
    color = parse_color(text)
    return color and to_hex(color)
