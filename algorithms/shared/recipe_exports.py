"""A recipe as a model of the Graphical Modeler, and as a shell script of qgis_process."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMapLayer,
)
from qgis.PyQt.QtCore import QPointF

from ...core.errors import OutputError
from ...core.files import atomic_file
from ...core.privacy import PLACEHOLDER
from ...core.recipe import Layer, Recipe, Reference, Step, Values, absolute, relative, with_path
from .recipes import PRODUCERS, algorithm_of, all_parts, layer_text, made_ending

COLUMN, ROW = 300, 130  # pixels between the boxes of a model


def scene_step(recipe: Recipe) -> Step:
    """The step that assembles a recipe's scene."""
    parts = recipe.scene.get("PARTS") or all_parts(recipe)
    return _terse(Step("scene", PRODUCERS["scene"], {**recipe.scene, "PARTS": parts}))


def _terse(step: Step) -> Step:
    """A step without what an algorithm does by default; a recipe holds it, because defaults may change."""
    algorithm = algorithm_of(step.algorithm)
    given = {
        name: value
        for name, value in step.parameters.items()
        if value is not None and not _is_default(value, algorithm.parameterDefinition(name))
    }
    return replace(step, parameters=given)


def _is_default(value: Any, definition: QgsProcessingParameterDefinition) -> bool:
    default = definition.defaultValue()
    return not isinstance(value, (Reference, list)) and type(value) is type(default) and value == default


# The Graphical Modeler


def write_model(recipe: Recipe, folder: Path, path: str, name: str) -> None:
    """Write a recipe as a .model3 file whose inputs are the recipe's layers, with their files as defaults."""
    model = QgsProcessingModelAlgorithm(name, "Scenery", name)
    for number, (key, definition) in enumerate(_inputs(recipe, folder)):
        component = QgsProcessingModelParameter(key)
        component.setPosition(QPointF(100 + 220 * number, 50))
        model.addModelParameter(definition, component)
    for number, step in enumerate([*map(_terse, recipe.steps), scene_step(recipe)]):
        child = _child(step, folder, QPointF(COLUMN, 170 + ROW * number))
        if step.id == "scene" and number == len(recipe.steps):
            output = QgsProcessingModelOutput("scene", "Scene")
            output.setChildId(child.childId())
            output.setChildOutputName("OUTPUT")
            output.setPosition(QPointF(2 * COLUMN, 170 + ROW * number))
            child.setModelOutputs({"scene": output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    with atomic_file(path) as temporary:
        if not model.toFile(str(temporary)):
            raise OutputError(f"MODEL: {path} can't be written; choose another file.")


def _inputs(recipe: Recipe, folder: Path) -> Iterator[tuple[str, QgsProcessingParameterDefinition]]:
    """A parameter for each layer: of the kind of the first that uses it."""
    for name, layer in recipe.layers.items():
        definition = next(_users(recipe, name), None)
        if definition is None:
            continue
        parameter = (
            definition.clone() if definition.type() != "multilayer" else QgsProcessingParameterMapLayer(name)
        )
        parameter.setName(name)
        parameter.setDescription(layer.project or name)
        parameter.setDefaultValue(_layer_text(layer, folder))
        parameter.setFlags(parameter.flags() & ~QgsProcessingParameterDefinition.Flag.FlagOptional)
        yield name, parameter


def _users(recipe: Recipe, layer: str) -> Iterator[QgsProcessingParameterDefinition]:
    reference = Reference("layer", layer)
    for step in [*recipe.steps, scene_step(recipe)]:
        for name, value in step.parameters.items():
            if value == reference or (isinstance(value, list) and reference in value):
                yield algorithm_of(step.algorithm).parameterDefinition(name)


def _child(step: Step, folder: Path, position: QPointF) -> QgsProcessingModelChildAlgorithm:
    child = QgsProcessingModelChildAlgorithm(step.algorithm)
    child.setChildId(_child_id(step))
    child.setDescription(f"{algorithm_of(step.algorithm).displayName()}: {step.id}")
    child.setPosition(position)
    for name, value in step.parameters.items():
        if value is not None:
            child.addParameterSources(name, _child_sources(step, name, value, folder))
    return child


def _child_id(step: Step) -> str:
    # A recipe may call one of its steps “scene”, too.
    return f"scenery:{step.id}" if step.algorithm == PRODUCERS["scene"] else step.id


def _child_sources(
    step: Step, name: str, value: Any, folder: Path
) -> list[QgsProcessingModelChildParameterSource]:
    source = QgsProcessingModelChildParameterSource
    values = (
        value if isinstance(value, list) and any(isinstance(item, Reference) for item in value) else [value]
    )
    is_file = algorithm_of(step.algorithm).parameterDefinition(name).type() == "file"
    found = []
    for item in values:
        if isinstance(item, Reference) and item.kind == "step":
            found.append(source.fromChildOutput(item.name, "OUTPUT"))
        elif isinstance(item, Reference):
            found.append(source.fromModelParameter(item.name))
        else:
            found.append(
                source.fromStaticValue(absolute(item, folder) if is_file and isinstance(item, str) else item)
            )
    return found


def _layer_text(layer: Layer, folder: Path) -> str:
    """A layer as Processing takes it as a text."""
    return layer.project or layer_text(layer, folder)


# The shell


def write_script(recipe: Recipe, folder: Path, path: str, project: str) -> None:
    """Write a recipe as a shell script that runs its steps by qgis_process; its paths start at the script's own folder."""
    script = _Script(recipe, folder, Path(path).absolute().parent, project)
    with atomic_file(path) as temporary:
        Path(temporary).write_text("\n".join(script.lines()) + "\n", encoding="utf-8")
        Path(temporary).chmod(0o755)


class _Script:
    def __init__(self, recipe: Recipe, folder: Path, own_folder: Path, project: str) -> None:
        self._recipe, self._folder, self._own_folder, self._project = recipe, folder, own_folder, project

    def lines(self) -> Iterator[str]:
        yield "#!/bin/sh"
        yield "# The steps of a scene's recipe; the page is the first argument, or scene.html."
        yield "set -eu"
        yield 'output=$(realpath -m -- "${1:-scene.html}")'
        yield 'cd -- "$(dirname -- "$0")"'
        yield "parts=$(mktemp -d)"
        yield "trap 'rm -rf \"$parts\"' EXIT"
        yield 'run() { "${QGIS_PROCESS:-qgis_process}" run "$@"; }'
        for step in [*map(_terse, self._recipe.steps), scene_step(self._recipe)]:
            yield ""
            yield from self._call(step)

    def _call(self, step: Step) -> Iterator[str]:
        project = [f"--PROJECT_PATH={self._path(self._project)}"] if self._project else []
        words = [_quoted(word) for word in [step.algorithm, *project, "--"]]
        is_scene = step.algorithm == PRODUCERS["scene"]
        words += [_quoted(word) if not word.startswith("\0") else word[1:] for word in self._arguments(step)]
        words.append('OUTPUT="$output"' if is_scene else f'OUTPUT="{self._made(step.id)}"')
        yield "run " + " \\\n    ".join([" ".join(words[: 2 + len(project)]), *words[2 + len(project) :]])

    def _arguments(self, step: Step) -> Iterator[str]:
        """KEY=VALUE of every parameter, once for each value of a list; a zero byte before what the shell is to expand."""
        algorithm = algorithm_of(step.algorithm)
        for name, value in step.parameters.items():
            is_file = algorithm.parameterDefinition(name).type() == "file"
            for item in value if isinstance(value, list) else [value]:
                if isinstance(item, Reference) and item.kind == "step":
                    yield f'\0{name}="{self._made(item.name)}"'
                elif isinstance(item, Reference):
                    yield f"{name}={self._layer(self._recipe.layers[item.name])}"
                elif isinstance(item, bool):
                    yield f"{name}={str(item).lower()}"
                elif item is not None:
                    yield f"{name}={self._path(absolute(item, self._folder)) if is_file else item}"

    def _made(self, step: str) -> str:
        return f"$parts/{step}.{made_ending(self._recipe, step)}"

    def _layer(self, layer: Layer) -> str:
        text = _layer_text(layer, self._folder)
        if layer.project or layer.provider:
            return text
        return with_path(text, self._path)

    def _path(self, path: str) -> str:
        return relative(path, self._own_folder)


def _quoted(text: str) -> str:
    """A word of the shell; `${NAME}` in it is the environment's."""
    if not PLACEHOLDER.search(text):
        return shlex.quote(text)
    ends = PLACEHOLDER.split(text)
    return "".join(
        f'"${{{part}}}"' if number % 2 else shlex.quote(part) if part else ""
        for number, part in enumerate(ends)
    )


def unsaid(recipe: Recipe) -> Values:
    """The layers whose style or filter neither a model nor a script can say, by name, with what it is."""
    said = {name: layer.style for name, layer in recipe.layers.items() if layer.style}
    filtered = {
        name: layer.filter
        for name, layer in recipe.layers.items()
        if layer.filter and (layer.provider and not layer.project)
    }
    return {**filtered, **said}
