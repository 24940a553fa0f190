"""Recipes are taken from parts, from pages and from the project, and the files that they name are found again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ...core.errors import RecipeError
from ...core.part import read_header
from ...core.recipe import Layer, Recipe, Values, recipe_of_steps, relative, with_path
from ..quickscene import QuickScene
from .layers import is_file_layer
from .recipes import PRODUCERS, algorithm_of
from .record import Recorder, record_step

MOST_FILES = 100_000  # that are looked through for those of a recipe


def recipe_of_parts(paths: list[str]) -> Recipe:
    """The recipe of a scene of these parts. Raises RecipeError for one that does not say how it was made."""
    headers = [read_header(path) for path in paths]
    recipe = recipe_of_steps([header.step for header in headers], {})
    if recipe is None:
        nameless = next(path for path, header in zip(paths, headers) if not header.step.get("algorithm"))
        raise RecipeError(f"PARTS: “{nameless}” does not say how it was made; build it anew.")
    return recipe


def recipe_of_project(context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Recipe:
    """The recipe of what Quick scene makes of the project."""
    quick = QuickScene()
    quick.initAlgorithm()
    plan = quick.plan({}, context, feedback)
    terrain = record_step(algorithm_of("scenery:buildterrain"), plan.terrain, context)
    steps = [terrain]
    for name, parameters in plan.layers:
        step = record_step(algorithm_of(f"scenery:{name}"), parameters, context)
        step["sources"]["TERRAIN"] = terrain
        steps.append(step)
    scene = Recorder(algorithm_of("scenery:assemblescene"), {"TITLE": plan.title}, context).values()
    recipe = recipe_of_steps(steps, scene)
    assert recipe
    return recipe


class Files:
    """Where the files of a recipe are: those of the project's layers, else those in some folders and beneath."""

    def __init__(self, project: QgsProject | None, folders: list[Path]) -> None:
        self._folders = folders
        self._known: dict[str, str] | None = None
        self._of_layers = dict(_layer_files(project)) if project is not None else {}

    def find(self, name: str) -> str | None:
        """The absolute path of a file that has this name, None where there is none."""
        if name in self._of_layers:
            return self._of_layers[name]
        if self._known is None:
            self._known = dict(_files_beneath(self._folders))
        return self._known.get(name)


def _layer_files(project: QgsProject) -> Iterator[tuple[str, str]]:
    for layer in project.mapLayers().values():
        path = layer.source().partition("|")[0]
        if is_file_layer(layer) and os.path.exists(path):
            yield Path(path).name, os.path.abspath(path)


def _files_beneath(folders: list[Path]) -> Iterator[tuple[str, str]]:
    """Names and paths, those of the first folder and of the upper levels last, so that they count."""
    found: list[tuple[str, str]] = []
    for folder in folders:
        for here, inner, names in os.walk(folder):
            inner.sort()
            found += [(name, os.path.join(here, name)) for name in sorted(names + inner)]
            if len(found) > MOST_FILES:
                break
    return reversed(found)


def located(recipe: Recipe, files: Files, folder: Path, feedback: QgsProcessingFeedback) -> Recipe:
    """The recipe with the paths of its files as seen from the folder where it is to lie; the log names those that are not found."""

    def path_of(name: str, place: str) -> str:
        found = files.find(name)
        if found is None:
            feedback.pushWarning(
                f"{place}: “{name}” is not found; write its path into the recipe, or name its folder as DATA."
            )
            return name
        return relative(found, folder)

    layers = {name: _located_layer(layer, f"layers.{name}", path_of) for name, layer in recipe.layers.items()}
    steps = tuple(
        replace(
            step, parameters=_located_values(step.algorithm, step.parameters, f"steps.{step.id}", path_of)
        )
        for step in recipe.steps
    )
    scene = _located_values(PRODUCERS["scene"], recipe.scene, "scene", path_of)
    return replace(recipe, layers=layers, steps=steps, scene=scene)


def _located_layer(layer: Layer, place: str, path_of: Any) -> Layer:
    head = layer.source.partition("|")[0]
    is_name = head and not layer.provider and "://" not in head and ":" not in head[2:]
    source = (
        with_path(layer.source, lambda path: path_of(path, f"{place}.source")) if is_name else layer.source
    )
    style = path_of(layer.style, f"{place}.style") if layer.style else ""
    return replace(layer, source=source, style=style)


def _located_values(algorithm: str, values: Values, place: str, path_of: Any) -> Values:
    definitions = algorithm_of(algorithm)

    def value_of(name: str, value: Any) -> Any:
        definition = definitions.parameterDefinition(name)
        is_file = definition is not None and definition.type() == "file" and isinstance(value, str) and value
        return path_of(value, f"{place}.{name}") if is_file else value

    return {name: value_of(name, value) for name, value in values.items()}
