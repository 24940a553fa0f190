"""A recipe is run: its layers found, its steps checked and run one after the other, its scene, model or picture made."""

from __future__ import annotations

import difflib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.errors import Cancelled, ParameterError, RecipeError
from ...core.export_model import ModelFormat
from ...core.page import read_page_recipe
from ...core.recipe import (
    PRODUCTS,
    Layer,
    Recipe,
    Reference,
    Step,
    Values,
    absolute,
    filled,
    project_recipe,
    read_recipe,
    references,
    with_path,
)
from ...core.view import Camera, parse_view
from .frames import point_extent
from .layers import cloned
from .record import is_layer, is_part
from .styles import STYLE_FILE, parse_color

PAGES = (".html", ".htm")
STEP_GROUPS = ("build", "sources")  # of algorithms that make what a scene is put together from
PRODUCERS = {"scene": "scenery:assemblescene", "model": "scenery:exportmodel", "image": "scenery:exportimage"}
GIVEN_BY_RUN = {"scene": (), "model": ("PARTS", "FORMAT"), "image": ("SCENE",)}
PLACING = ("EXTENT", "CRS", "ROTATION")


@dataclass(frozen=True)
class Place:
    """Where a recipe is to be run instead of where it says; None leaves what it says."""

    extent: Any = None
    crs: Any = None
    rotation: float | None = None
    title: str | None = None


def load_recipe(path: str, context: QgsProcessingContext) -> tuple[Recipe, Path]:
    """The recipe of a file, or of a page or folder that carries one, or the project's where no path is given; and its folder.

    Raises RecipeError where there is none.
    """
    if not path:
        found = own_recipe(context)
        if found is None or not found.is_file():
            where = f" (there is no {found.name} beside it)" if found else ""
            raise RecipeError(
                f"RECIPE: none is given, and no project keeps one{where}; name the file of a recipe."
            )
        path = str(found)
    file = Path(path).absolute()
    if file.is_dir() or file.suffix.lower() in PAGES:
        return read_page_recipe(file), file if file.is_dir() else file.parent
    return read_recipe(path), file.parent


def own_recipe(context: QgsProcessingContext) -> Path | None:
    """Where the project keeps its recipe; None where there is no project with a file."""
    project = context.project()
    path = project.absoluteFilePath() if project is not None else ""
    return project_recipe(path) if path else None


def algorithm_of(name: str) -> QgsProcessingAlgorithm:
    """The registry's instance of an algorithm, for its parameters. Raises RecipeError where there is none of this name."""
    algorithm = QgsApplication.processingRegistry().algorithmById(name)
    if algorithm is None:
        raise RecipeError(f"“{name}” is no algorithm that is there.")
    return algorithm


def _is_step(algorithm: QgsProcessingAlgorithm) -> bool:
    """Whether an algorithm makes something that a scene is put together from."""
    return algorithm.id().startswith("scenery:") and algorithm.groupId() in STEP_GROUPS


# Before anything is run


def check_recipe(recipe: Recipe) -> None:
    """Raise RecipeError, with its path, for what no algorithm takes."""
    algorithms = filter(_is_step, QgsApplication.processingRegistry().algorithms())
    known = sorted(algorithm.id() for algorithm in algorithms)
    for number, step in enumerate(recipe.steps):
        if step.algorithm not in known:
            raise RecipeError(
                f"steps[{number}].algorithm: “{step.algorithm}” is no build step; give one of {', '.join(known)}."
            )
        _check_values(recipe, algorithm_of(step.algorithm), step.parameters, f"steps[{number}].parameters")
    for name in PRODUCTS:
        values = getattr(recipe, name)
        for given in GIVEN_BY_RUN[name]:
            if given in values:
                raise RecipeError(f"{name}.{given}: it follows from the output and the scene; leave it out.")
        _check_values(recipe, algorithm_of(PRODUCERS[name]), values, name)


def _check_values(recipe: Recipe, algorithm: QgsProcessingAlgorithm, values: Values, path: str) -> None:
    known = {each.name(): each for each in algorithm.parameterDefinitions() if not each.isDestination()}
    for name, value in values.items():
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            hint = f"did you mean {near[0]}?" if near else f"its parameters are {', '.join(known)}."
            raise RecipeError(f"{path}.{name}: {algorithm.id()} has no such parameter; {hint}")
        _check_references(recipe, known[name], value, f"{path}.{name}")
        has_references = any(True for _ in references({name: value}))
        if not has_references and value is not None and not _is_acceptable(known[name], value):
            raise RecipeError(
                f"{path}.{name}: {value!r} is no value of this parameter ({known[name].type()})."
            )


def _is_acceptable(definition: QgsProcessingParameterDefinition, value: Any) -> bool:
    # What QGIS writes itself, “r,g,b,a”, is no colour for its own check; nor is a point an extent.
    if definition.type() == "color" and isinstance(value, str):
        return not value or parse_color(value) is not None
    if definition.type() == "boolean":
        return isinstance(value, bool)
    return bool(point_extent(value)) or definition.checkValueIsAcceptable(value)


def _check_references(
    recipe: Recipe, definition: QgsProcessingParameterDefinition, value: Any, path: str
) -> None:
    found = list(references({"": value}))
    takes_several = definition.type() == "multilayer"
    if isinstance(value, list) and found and not takes_several:
        raise RecipeError(f"{path}: it takes one, not a list; give one.")
    if is_layer(definition):
        bare = [
            item for item in (value if isinstance(value, list) else [value]) if isinstance(item, str) and item
        ]
        if bare:
            raise RecipeError(f'{path}: “{bare[0]}” is a text; name a layer of “layers” as {{"layer": …}}.')
    for _, reference in found:
        makes_part = reference.kind == "step" and made_ending(recipe, reference.name) == "glb"
        if is_part(definition) and not makes_part:
            raise RecipeError(f'{path}: it takes a part; name the step that makes it as {{"step": …}}.')
        if is_layer(definition) and makes_part:
            raise RecipeError(
                f"{path}: the step “{reference.name}” makes a part, which is no layer; name a layer."
            )
        if not (is_part(definition) or is_layer(definition)):
            raise RecipeError(f"{path}: it takes neither a layer nor a part; give a plain value.")


def made_ending(recipe: Recipe, step: str) -> str:
    """The ending of what a recipe's step of an id makes."""
    return output_ending(algorithm_of(next(each.algorithm for each in recipe.steps if each.id == step)))


def output_ending(algorithm: QgsProcessingAlgorithm) -> str:
    return algorithm.parameterDefinition("OUTPUT").defaultFileExtension()


# Elsewhere


def placed(recipe: Recipe, place: Place, feedback: QgsProcessingFeedback) -> Recipe:
    """The recipe at another place: the steps that others take their frame from get the place's extent, CRS and rotation."""
    given = {
        name: value
        for name, value in zip(PLACING, (place.extent, place.crs, place.rotation))
        if value not in (None, "")
    }
    for step in recipe.steps:
        algorithm = algorithm_of(step.algorithm)
        stands_alone = not any(
            is_part(algorithm.parameterDefinition(name))
            for name in step.parameters
            if algorithm.parameterDefinition(name)
        )
        if stands_alone:
            own = {name: value for name, value in given.items() if algorithm.parameterDefinition(name)}
            recipe = recipe.with_parameters(step.id, own)
    if place.title:
        recipe = recipe.with_scene({"TITLE": place.title})
    if "EXTENT" in given and isinstance(parse_view(str(recipe.scene.get("VIEW") or "")), Camera):
        feedback.pushInfo("The recipe's VIEW is of its own place and left out.")
        recipe = recipe.with_scene({"VIEW": None})
    return recipe


# The run


class RecipeRun:
    """One run of a recipe whose relative paths start at `folder`; `layers` are in the place of the recipe's of these names."""

    def __init__(
        self,
        recipe: Recipe,
        folder: Path,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        layers: dict[str, QgsMapLayer] | None = None,
    ) -> None:
        self._recipe, self._folder, self._context, self._feedback = recipe, folder, context, feedback
        self._made: dict[str, str] = {}  # the output of each step
        self._layers: dict[str, Any] = dict(layers or {})

    def check(self) -> None:
        """Raise RecipeError for what can be known to fail before anything is built."""
        check_recipe(self._recipe)
        used = {
            reference.name
            for values in self._all_values()
            for _, reference in references(values)
            if reference.kind == "layer"
        }
        for name in used:
            self._layer(name)

    def make(self, output: str) -> str:
        """Make the page, model or picture that the output's name asks for; returns what was written."""
        self.check()
        product = product_of(output)
        feedback = QgsProcessingMultiStepFeedback(
            len(self._recipe.steps) + 1 + (product == "image"), self._feedback
        )
        with tempfile.TemporaryDirectory(prefix="scenery-") as folder:
            for number, step in enumerate(self._recipe.steps):
                feedback.setCurrentStep(number)
                self._made[step.id] = self._step(step, number, Path(folder), feedback)
            feedback.setCurrentStep(len(self._recipe.steps))
            return self._product(product, output, Path(folder), feedback)

    def _all_values(self) -> Iterator[Values]:
        yield from (step.parameters for step in self._recipe.steps)
        yield from (getattr(self._recipe, name) for name in PRODUCTS)

    def _step(self, step: Step, number: int, folder: Path, feedback: QgsProcessingFeedback) -> str:
        algorithm = algorithm_of(step.algorithm)
        output = str(folder / f"{step.id}.{output_ending(algorithm)}")
        feedback.pushInfo(f"{step.id}: {algorithm.displayName()}")
        return self._run(algorithm, step.parameters, output, f"steps[{number}] “{step.id}”", feedback)

    def _product(
        self, product: str, output: str, folder: Path, feedback: QgsProcessingMultiStepFeedback
    ) -> str:
        parts = self._recipe.scene.get("PARTS") or all_parts(self._recipe)
        if product == "model":
            kind = [each.value for each in ModelFormat].index(Path(output).suffix.lower()[1:])
            return self._produce("model", {"PARTS": parts, "FORMAT": kind}, output, feedback)
        page = output if product == "scene" else str(folder / "scene.html")
        given = {"PARTS": parts, **({"FORMAT": 0} if product == "image" else {})}
        page = self._produce("scene", given, page, feedback)
        if product == "scene":
            return page
        feedback.setCurrentStep(len(self._recipe.steps) + 1)
        return self._produce("image", {"SCENE": page}, output, feedback)

    def _produce(self, product: str, given: Values, output: str, feedback: QgsProcessingFeedback) -> str:
        algorithm = algorithm_of(PRODUCERS[product])
        return self._run(algorithm, {**getattr(self._recipe, product), **given}, output, product, feedback)

    def _run(
        self,
        algorithm: QgsProcessingAlgorithm,
        values: Values,
        output: str,
        place: str,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Run an algorithm and return its output. Raises RecipeError that says where in the recipe it fails."""
        given = {**self._resolved(algorithm, values, place), "OUTPUT": output}
        works, reason = algorithm.checkParameterValues(given, self._context)
        if not works:
            raise RecipeError(f"{place}: {reason}")
        try:
            results, done = algorithm.create().run(given, self._context, feedback, {}, False)
        except QgsProcessingException as error:
            if self._feedback.isCanceled():
                raise Cancelled("Cancelled; what was there before is unchanged.") from None
            raise RecipeError(f"{place}: {error}") from None
        if not done:
            raise RecipeError(f"{place}: {algorithm.displayName()} failed; the log says why.")
        return results["OUTPUT"]

    # Values

    def _resolved(self, algorithm: QgsProcessingAlgorithm, values: Values, place: str) -> dict[str, Any]:
        return {
            name: self._value(algorithm.parameterDefinition(name), value, f"{place}.{name}")
            for name, value in values.items()
            if value is not None
        }

    def _value(self, definition: QgsProcessingParameterDefinition, value: Any, place: str) -> Any:
        if isinstance(value, list):
            return [self._value(definition, item, place) for item in value]
        if isinstance(value, Reference):
            return self._made[value.name] if value.kind == "step" else self._layer(value.name)
        if definition.type() == "color" and isinstance(value, str) and value:
            return QColor(
                *(parse_color(value) or ())
            )  # QGIS's check takes no “r,g,b,a”, though QGIS writes it
        if isinstance(value, str) and "://" in value:
            return filled(value, place)
        if isinstance(value, str) and (definition.type() == "file" or "{z}" in value):
            return absolute(value, self._folder)
        return value

    def _layer(self, name: str) -> Any:
        if name not in self._layers:
            self._layers[name] = find_layer(self._recipe.layers[name], name, self._folder, self._context)
        return self._layers[name]


def product_of(output: str) -> str:
    """What an output's name asks for: “scene”, “model” or “image”. Raises ParameterError for an ending that nothing is made for."""
    ending = Path(output).suffix.lower()
    if ending in (*PAGES, "") or Path(output).is_dir():
        return "scene"
    if ending[1:] in [each.value for each in ModelFormat]:
        return "model"
    if ending == ".png":
        return "image"
    raise ParameterError(
        f"OUTPUT: nothing is made for “{ending}”; end it in .html for a page, .glb, .obj, .stl or .dae for a model, .png for a picture."
    )


def all_parts(recipe: Recipe) -> list[Reference]:
    """What a scene shows that does not say: the part of each step, but for those that a later step drapes."""
    replaced = {
        value.name
        for step in recipe.steps
        for name, value in step.parameters.items()
        if name == "PART" and isinstance(value, Reference)
    }
    makers = [step for step in recipe.steps if output_ending(algorithm_of(step.algorithm)) == "glb"]
    parts = [Reference("step", step.id) for step in makers if step.id not in replaced]
    if not parts:
        raise RecipeError(
            "steps: none of them makes a part, so that there is nothing to show; add a build step."
        )
    return parts


# Layers


def find_layer(layer: Layer, name: str, folder: Path, context: QgsProcessingContext) -> Any:
    """A recipe's layer as an algorithm takes it: a text where that says all, else a layer of its own.

    Raises RecipeError where it is not there, or its filter or style can't be used.
    """
    project = context.project()
    if layer.project and project is not None:
        found = project.mapLayersByName(layer.project)
        if len(found) > 1:
            raise RecipeError(
                f"layers.{name}.project: the project has {len(found)} layers “{layer.project}”; rename one."
            )
        if found:
            return _changed(found[0], replace(layer, filter=""), name, folder) if layer.style else found[0]
    if not layer.source:
        where = (
            "there is no project; open one, or name it with --PROJECT_PATH"
            if project is None
            else (f"the project has no layer “{layer.project}”; give its “source”")
        )
        raise RecipeError(f"layers.{name}.project: {where}.")
    text = _source(layer, name, folder)
    opened = QgsProcessingUtils.mapLayerFromString(text, context)
    if opened is None or not opened.isValid():
        raise RecipeError(
            f"layers.{name}.source: “{layer.source}” does not exist or is no layer; give a file or a source."
        )
    is_plain = not layer.style and (not layer.filter or opened.providerType() == "ogr")
    return text if is_plain else _changed(opened, layer, name, folder)


def _source(layer: Layer, name: str, folder: Path) -> str:
    return layer_text(replace(layer, source=filled(layer.source, f"layers.{name}.source")), folder)


def layer_text(layer: Layer, folder: Path) -> str:
    """A layer that has a source as the text that Processing takes; its path starts at a folder."""
    if layer.provider:
        return f"{layer.provider}://{layer.source}"
    text = with_path(layer.source, lambda path: absolute(path, folder))
    return f"{text}|subset={layer.filter}" if layer.filter else text


def _changed(layer: QgsMapLayer, wanted: Layer, name: str, folder: Path) -> QgsMapLayer:
    """A clone with the filter and the style that a recipe gives a layer."""
    clone = cloned(layer)
    if wanted.filter and "|subset=" not in layer.source():
        able = isinstance(clone, (QgsVectorLayer, QgsRasterLayer)) and hasattr(clone, "setSubsetString")
        if not able or not clone.setSubsetString(wanted.filter):
            raise RecipeError(
                f"layers.{name}.filter: the layer can't be filtered by “{wanted.filter}”; mend or leave it out."
            )
    if wanted.style:
        path = absolute(wanted.style, folder)
        message, works = (
            clone.loadNamedStyle(path) if Path(path).is_file() else ("there is no such file", False)
        )
        if not works:
            reason = " ".join(message.split()) or "it is no style of QGIS"
            raise RecipeError(
                f"layers.{name}.style: “{wanted.style}” can't be used ({reason}); give a .qml file."
            )
        clone.setCustomProperty(STYLE_FILE, Path(path).name)
    return clone
