"""Scenes by Python: `Scene`, a small one on top of recipes, and `Exporter`, with the methods and meaning of Qgis2threejs's own.

Both work in the Python console of QGIS, in notebooks and in scripts, on any initialised `QgsApplication`.
"""

from __future__ import annotations

import html
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsMapSettings,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from .algorithms.shared.layers import is_file_layer
from .algorithms.shared.old_settings import is_old_settings, recipe_of_settings
from .algorithms.shared.recipe_sources import recipe_of_project
from .algorithms.shared.recipes import (
    Place,
    RecipeRun,
    algorithm_of,
    check_recipe,
    is_layer,
    load_recipe,
    own_recipe,
    placed,
)
from .core.errors import ParameterError, SceneryError
from .core.recipe import (
    Layer,
    Recipe,
    Reference,
    Step,
    free_name,
    layer_name,
    relative,
    with_path,
    write_recipe,
)
from .provider import SceneryProvider

__all__ = ["Exporter", "Scene"]
INLINE_HEIGHT = 480  # pixels of a scene within a notebook


def _start() -> None:
    """Register the provider, which nobody has done in a script of one's own."""
    registry = QgsApplication.processingRegistry()
    if registry is None:
        raise SceneryError("QGIS is not started; make a QgsApplication and call its initQgis() first.")
    if registry.providerById("scenery") is None:
        registry.addProvider(_provider())


@cache
def _provider() -> SceneryProvider:
    """The provider of a script: the registry owns it, but not what makes it Python."""
    return SceneryProvider()


def _context(feedback: QgsProcessingFeedback) -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    return context


class Scene:
    """A scene that is put together layer by layer.

    >>> scene = Scene("Town").add_terrain("dem.tif", spacing=20).add_polygons("houses.gpkg", height="field:height")
    >>> scene.save("town.html")

    Layers are paths, names of the project's layers, or layers. Keywords are the algorithms' parameters in small letters. What is
    wrong raises a SceneryError of one sentence. In a notebook the last line of a cell shows the scene.
    """

    def __init__(
        self, title: str = "", *, extent: Any = None, crs: Any = None, rotation: float = 0.0, **scene: Any
    ) -> None:
        """`extent`, `crs` and `rotation` are those of Build terrain, other keywords those of Assemble scene."""
        _start()
        self._place = Place(extent, crs, rotation or None, title or None)
        self._recipe = Recipe((), {}, {name.upper(): value for name, value in scene.items()})
        self._layers: dict[str, QgsMapLayer] = {}
        self._terrain: Reference | None = None
        self._folder = Path.cwd()

    def add_terrain(self, dem: Any = None, **parameters: Any) -> Scene:
        """Add a terrain; layers that are added later stand on the first one."""
        self.add("buildterrain", DEM=dem, **parameters)
        self._terrain = self._terrain or Reference("step", self._recipe.steps[-1].id)
        return self

    def add_drape(self, image: Any = None, **parameters: Any) -> Scene:
        """Add a drape to the first terrain, for the page to switch to."""
        if self._terrain is None:
            raise ParameterError("PART: there is no terrain to drape; call add_terrain first.")
        self.add("adddrape", PART=self._terrain, IMAGE=image, **parameters)
        self._terrain = Reference("step", self._recipe.steps[-1].id)
        return self

    def add_points(self, layer: Any, **parameters: Any) -> Scene:
        """Add a layer of points."""
        return self.add("buildpoints", INPUT=layer, **parameters)

    def add_lines(self, layer: Any, **parameters: Any) -> Scene:
        """Add a layer of lines."""
        return self.add("buildlines", INPUT=layer, **parameters)

    def add_polygons(self, layer: Any, **parameters: Any) -> Scene:
        """Add a layer of polygons."""
        return self.add("buildpolygons", INPUT=layer, **parameters)

    def add_city_model(self, file: Any, **parameters: Any) -> Scene:
        """Add a CityJSON or CityGML file."""
        return self.add("buildcitymodel", INPUT=str(file), **parameters)

    def add(self, algorithm: str, **parameters: Any) -> Scene:
        """Add a build step by the name of its algorithm."""
        name = algorithm.rpartition(":")[2]
        known = algorithm_of(f"scenery:{name}")
        layers = self._recipe.layers
        values: dict[str, Any] = {}
        for key, value in parameters.items():
            definition = known.parameterDefinition(key.upper())
            if definition is not None and is_layer(definition) and value is not None:
                value, layers = self._references(value, layers)
            values[key.upper()] = str(value) if isinstance(value, Path) else value
        if known.parameterDefinition("TERRAIN") and self._terrain and "TERRAIN" not in values:
            values["TERRAIN"] = self._terrain
        identifier = free_name(name.removeprefix("build"), [step.id for step in self._recipe.steps])
        step = Step(
            identifier, known.id(), {key: value for key, value in values.items() if value is not None}
        )
        recipe = replace(self._recipe, steps=(*self._recipe.steps, step), layers=layers)
        check_recipe(recipe)
        self._recipe = recipe
        return self

    def _references(self, value: Any, layers: dict[str, Layer]) -> tuple[Any, dict[str, Layer]]:
        """A layer, or several, as references, and the layers with them."""
        if isinstance(value, (list, tuple)):
            found = []
            for item in value:
                reference, layers = self._references(item, layers)
                found.append(reference)
            return found, layers
        layer = _described(value)
        name = free_name(layer_name(layer), layers)
        if isinstance(value, QgsMapLayer):
            self._layers[name] = value
        return Reference("layer", name), {**layers, name: layer}

    @property
    def recipe(self) -> Recipe:
        """The recipe as it stands, at the scene's place."""
        return placed(self._recipe, self._place, QgsProcessingFeedback())

    def save(self, path: str | Path, feedback: QgsProcessingFeedback | None = None) -> str:
        """Write a page (.html), a model (.glb, .obj, .stl, .dae), a picture (.png) or the recipe (.json); returns the path."""
        path = str(path)
        if not self._recipe.steps:
            raise ParameterError("The scene is empty; add a terrain or a layer first.")
        if path.lower().endswith(".json"):
            write_recipe(self._recipe_beside(Path(path).absolute().parent), path)
            return path
        feedback = feedback or QgsProcessingFeedback()
        return RecipeRun(self.recipe, self._folder, _context(feedback), feedback, self._layers).make(path)

    def _recipe_beside(self, folder: Path) -> Recipe:
        recipe = self.recipe
        for name, layer in recipe.layers.items():
            if name in self._layers and not (layer.project or layer.source):
                raise ParameterError(
                    f"layers.{name}: it is neither a file nor a layer of the project, so that a recipe can't name it; save it first."
                )
        layers = {
            name: replace(layer, source=relative(layer.source, folder))
            for name, layer in recipe.layers.items()
        }
        return replace(recipe, layers=layers)

    def _repr_html_(self) -> str:
        """The scene for a notebook."""
        with tempfile.TemporaryDirectory(prefix="scenery-") as folder:
            page = Path(self.save(str(Path(folder) / "scene.html"))).read_text(encoding="utf-8")
        return f'<iframe srcdoc="{html.escape(page)}" width="100%" height="{INLINE_HEIGHT}" style="border:0" allowfullscreen></iframe>'


def _described(value: Any) -> Layer:
    """What a recipe says of a layer, a layer's name in the project, or a path."""
    project = QgsProject.instance()
    if isinstance(value, QgsMapLayer):
        is_own = project.mapLayer(value.id()) is not None
        source = value.source() if is_file_layer(value) else ""
        return Layer(project=value.name() if is_own else "", source=source)
    if project.mapLayersByName(str(value)):
        return Layer(project=str(value))
    return Layer(
        source=with_path(str(value), lambda path: str(Path(path).absolute()) if Path(path).exists() else path)
    )


class Exporter:
    """Exports scenes as Qgis2threejs's class of this name does, with its methods and their meaning."""

    NO_ERROR = None

    def __init__(self, iface: Any = None, settingsPath: str | None = None) -> None:
        """`iface` gives the map canvas's settings; `settingsPath` is a .qto3settings file or a recipe, by default the project's."""
        _start()
        self.mapSettings: QgsMapSettings | None = iface.mapCanvas().mapSettings() if iface else None
        self.settingsPath = settingsPath
        self._moved = iface is not None

    def setMapSettings(self, mapSettings: QgsMapSettings) -> None:
        """Take the extent, rotation, CRS and layers of map settings."""
        self.mapSettings = QgsMapSettings(mapSettings)
        self._moved = True

    def setExtent(self, center: Any, width: float, height: float, rotation: float = 0) -> None:
        """Set the extent about a centre, in the units of the map CRS, and its rotation in degrees."""
        settings = self.mapSettings or _project_settings()
        settings.setExtent(QgsRectangle.fromCenterAndSize(QgsPointXY(center.x(), center.y()), width, height))
        settings.setRotation(rotation)
        self.mapSettings, self._moved, self._size = settings, True, (width, height)

    _size: tuple[float, float] | None = None

    def export(self, htmlPath: str, openBrowser: bool = False) -> str | None:
        """Make the page; returns NO_ERROR, or a message of what went wrong."""
        feedback = QgsProcessingFeedback()
        try:
            context = _context(feedback)
            recipe, folder = self._recipe(context, feedback)
            recipe = placed(recipe, self._place(), feedback)
            page = RecipeRun(self._with_map(recipe), folder, context, feedback).make(htmlPath)
        except SceneryError as error:
            return str(error)
        if openBrowser:
            QDesktopServices.openUrl(QUrl.fromLocalFile(page))
        return self.NO_ERROR

    def _recipe(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> tuple[Recipe, Path]:
        if self.settingsPath and is_old_settings(self.settingsPath):
            imported = recipe_of_settings(self.settingsPath, context.project())
            for remark in imported.remarks:
                feedback.pushWarning(remark)
            return imported.recipe, Path(self.settingsPath).absolute().parent
        own = own_recipe(context)
        if self.settingsPath or (own and own.is_file()):
            return load_recipe(self.settingsPath or "", context)
        return recipe_of_project(context, feedback), Path(context.project().homePath() or ".")

    def _place(self) -> Place:
        """The map's extent, CRS and rotation."""
        settings = self.mapSettings
        if settings is None or not self._moved:
            return Place()
        extent = settings.extent()
        if self._size is None and settings.outputSize().isValid() and settings.outputSize().width() > 0:
            # What a canvas of this size shows.
            pixel = settings.mapUnitsPerPixel()
            size = (pixel * settings.outputSize().width(), pixel * settings.outputSize().height())
            extent = QgsRectangle.fromCenterAndSize(extent.center(), *size)
        crs = settings.destinationCrs()
        known = crs if crs.isValid() and not crs.isGeographic() else None
        return Place(QgsReferencedRectangle(extent, crs), known, settings.rotation())

    def _with_map(self, recipe: Recipe) -> Recipe:
        """The recipe with the map settings' own layers where it drapes the project's map."""
        layers = self.mapSettings.layers() if self.mapSettings else []
        for step in recipe.steps:
            if layers and step.parameters.get("PROJECT_MAP"):
                recipe = recipe.with_parameters(step.id, {"PROJECT_MAP": None, "LAYERS": list(layers)})
        return recipe


def _project_settings() -> QgsMapSettings:
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsProject.instance().crs())
    return settings
