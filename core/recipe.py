"""A recipe: the steps that make a scene, as JSON that people read and write; `recipe_schema.json` says what may stand in it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from .errors import RecipeError
from .files import atomic_file
from .json_schema import first_fault
from .privacy import PLACEHOLDER

VERSION = 1
ENDING = ".scenery.json"  # of a project's own recipe, which lies beside it
SCHEMA = Path(__file__).with_name("recipe_schema.json")
MOST_BYTES = 20_000_000
PRODUCTS = ("scene", "model", "image")
Values = dict[str, Any]


@dataclass(frozen=True)
class Reference:
    """The value of a parameter that is one of the recipe's layers, or what an earlier step makes."""

    kind: str  # “layer” or “step”
    name: str

    def to_json(self) -> dict[str, str]:
        return {self.kind: self.name}


@dataclass(frozen=True)
class Layer:
    """Where a layer comes from: the project by its name, or a source; and what is done to it."""

    project: str = ""
    source: str = ""
    provider: str = ""
    filter: str = ""
    style: str = ""

    def to_json(self) -> dict[str, str]:
        return {name: value for name, value in vars(self).items() if value}


@dataclass(frozen=True)
class Step:
    """One run of an algorithm; its output is what other steps refer to by its id."""

    id: str
    algorithm: str
    parameters: Values = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        return {"id": self.id, "algorithm": self.algorithm, "parameters": _plain(self.parameters)}


@dataclass(frozen=True)
class Recipe:
    """All that makes a scene; values of parameters are JSON, or References, alone or in lists."""

    steps: tuple[Step, ...]
    layers: dict[str, Layer] = field(default_factory=dict)
    scene: Values = field(default_factory=dict)
    model: Values = field(default_factory=dict)
    image: Values = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        content: dict[str, Any] = {"recipe": VERSION}
        if self.layers:
            content["layers"] = {name: layer.to_json() for name, layer in self.layers.items()}
        content["steps"] = [step.to_json() for step in self.steps]
        products = ((name, getattr(self, name)) for name in PRODUCTS)
        return {**content, **{name: _plain(values) for name, values in products if values}}

    def with_parameters(self, step: str, changes: Values) -> Recipe:
        """The same recipe with some parameters of a step changed."""
        steps = (
            replace(each, parameters={**each.parameters, **changes}) if each.id == step else each
            for each in self.steps
        )
        return replace(self, steps=tuple(steps))

    def with_scene(self, changes: Values) -> Recipe:
        """The same recipe with some parameters of the scene changed."""
        return replace(self, scene={**self.scene, **changes})


# Reading and writing


def read_recipe(path: str | Path) -> Recipe:
    """The recipe of a file. Raises RecipeError, naming the file and the place in it, where it is none."""
    try:
        if Path(path).stat().st_size > MOST_BYTES:
            raise RecipeError(
                f"RECIPE: “{path}” has more than {MOST_BYTES:,} bytes; give the file of a recipe."
            )
        text = Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise RecipeError(
            f"RECIPE: “{path}” can't be read ({error.strerror}); give the file of a recipe."
        ) from error
    except UnicodeDecodeError as error:
        raise RecipeError(f"RECIPE: “{path}” is no text in UTF-8; give the file of a recipe.") from error
    try:
        return parse_recipe(_parse_json(text))
    except RecipeError as error:
        raise RecipeError(f"RECIPE: “{path}”: {error}") from error


def write_recipe(recipe: Recipe, path: str | Path) -> int:
    """Write a recipe as a readable file; returns its size in bytes."""
    data = (dump_recipe(recipe) + "\n").encode("utf-8", "replace")
    with atomic_file(path) as temporary:
        Path(temporary).write_bytes(data)
    return len(data)


def dump_recipe(recipe: Recipe) -> str:
    """A recipe as readable JSON, the same text for the same recipe."""
    return json.dumps(recipe.to_json(), ensure_ascii=False, indent=2, allow_nan=False)


def project_recipe(project: str | Path) -> Path:
    """Where a project keeps its recipe: beside it, under its name."""
    path = Path(project)
    return path.with_name(path.stem + ENDING)


def _parse_json(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_without_repeats, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise RecipeError(
            f"line {error.lineno}, column {error.colno}: it is no JSON ({error.msg})."
        ) from error
    except RecursionError as error:
        raise RecipeError("it is nested too deeply.") from error


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) < len(pairs):
        names = [name for name, _ in pairs]
        repeated = next(name for name in names if names.count(name) > 1)
        raise RecipeError(f"the key “{repeated}” is there twice in one object; leave one of them out.")
    return content


def _no_constant(name: str) -> Any:
    raise RecipeError(f"{name} is no number that JSON knows; give a finite one.")


@cache
def _schema() -> dict[str, Any]:
    return json.loads(SCHEMA.read_text(encoding="utf-8"))


def parse_recipe(content: Any) -> Recipe:
    """The recipe that JSON says. Raises RecipeError with the path of what is wrong."""
    if isinstance(content, dict) and type(content.get("recipe")) is int and content["recipe"] > VERSION:
        raise RecipeError(
            f"recipe: it is of version {content['recipe']}, which a newer Scenery made; update this one."
        )
    fault = first_fault(content, _schema())
    if fault:
        raise RecipeError(_sentence(*fault))
    recipe = Recipe(
        tuple(
            Step(step["id"], step["algorithm"], _read_values(step.get("parameters", {})))
            for step in content["steps"]
        ),
        {name: Layer(**layer) for name, layer in content.get("layers", {}).items()},
        *(_read_values(content.get(name, {})) for name in PRODUCTS),
    )
    _check(recipe)
    return recipe


def _sentence(path: str, fault: str) -> str:
    return f"{path or 'the recipe'}: {fault}."


def _read_values(values: dict[str, Any]) -> Values:
    return {name: _read_value(value) for name, value in values.items()}


def _read_value(value: Any) -> Any:
    if isinstance(value, list):
        return [_read_value(item) for item in value]
    return Reference(*next(iter(value.items()))) if isinstance(value, dict) else value


def _plain(values: Values) -> dict[str, Any]:
    return {name: _plain_value(value) for name, value in values.items()}


def _plain_value(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_plain_value(item) for item in value]
    return value.to_json() if isinstance(value, Reference) else value


# What a schema can't say


def _check(recipe: Recipe) -> None:
    """Raise RecipeError for a reference to what is not there, or not yet, and for a layer that comes from nowhere."""
    for name, layer in recipe.layers.items():
        if not (layer.project or layer.source):
            raise RecipeError(
                f"layers.{name}: neither “project” nor “source” says where it comes from; give one."
            )
        if layer.provider and not layer.source:
            raise RecipeError(
                f"layers.{name}.provider: there is no “source” for it; give one, or leave it out."
            )
    made: list[str] = []
    for number, step in enumerate(recipe.steps):
        if step.id in made:
            raise RecipeError(
                f"steps[{number}].id: “{step.id}” is an earlier step's, too; give each its own."
            )
        _check_references(recipe, made, f"steps[{number}].parameters", step.parameters)
        made.append(step.id)
    for name in PRODUCTS:
        _check_references(recipe, made, name, getattr(recipe, name))


def _check_references(recipe: Recipe, made: list[str], path: str, values: Values) -> None:
    for place, reference in references(values, path):
        known = made if reference.kind == "step" else list(recipe.layers)
        if reference.name in known:
            continue
        what = "no earlier step" if reference.kind == "step" else "no layer"
        raise RecipeError(
            f"{place}: there is {what} “{reference.name}”; there is {', '.join(known) or 'none'}."
        )


def references(values: Values, path: str = "") -> Iterator[tuple[str, Reference]]:
    """The references among parameters, each with the path of where it stands."""
    for name, value in values.items():
        place = f"{path}.{name}" if path else name
        for number, item in enumerate(value if isinstance(value, list) else [value]):
            if isinstance(item, Reference):
                yield place + (f"[{number}]" if isinstance(value, list) else ""), item


# From what parts say of themselves


def recipe_of_steps(steps: Iterable[dict[str, Any]], scene: Values) -> Recipe | None:
    """The recipe of parts that these steps made, in the order of the scene; None where one does not say how it was made.

    A step is what a part holds: `algorithm`, `parameters`, and `sources`, of which a text is a layer and an object the step of
    the part that it was given; `layers` says more of a layer than its file.
    """
    collector = _Collector()
    parts = []
    for step in steps:
        if not step.get("algorithm"):
            return None
        parts.append(Reference("step", collector.add(step)))
    return Recipe(tuple(collector.steps), collector.layers, {"PARTS": parts, **scene})


class _Collector:
    """Takes steps that hold each other apart; equal ones are one."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.layers: dict[str, Layer] = {}
        self._known: dict[str, str] = {}

    def add(self, step: dict[str, Any]) -> str:
        """The id of a step, after all that it needs."""
        key = json.dumps(step, sort_keys=True)
        if key not in self._known:
            known = step.get("layers", {})
            values = {
                name: self._source(source, known.get(name))
                for name, source in step.get("sources", {}).items()
            }
            values.update(step.get("parameters", {}))
            name = re.sub("^build", "", step["algorithm"].rpartition(":")[2])
            self._known[key] = free_name(name, [each.id for each in self.steps])
            self.steps.append(Step(self._known[key], step["algorithm"], values))
        return self._known[key]

    def _source(self, source: Any, known: Any) -> Any:
        if isinstance(source, list):
            return [self._source(each, more) for each, more in zip(source, known or [None] * len(source))]
        if isinstance(source, dict):
            return Reference("step", self.add(source))
        return Reference("layer", self._layer(split_filter(source, known or {})))

    def _layer(self, layer: Layer) -> str:
        for name, other in self.layers.items():
            if other == layer:
                return name
        name = free_name(layer_name(layer), self.layers)
        self.layers[name] = layer
        return name


def split_filter(source: str, known: dict[str, str]) -> Layer:
    """A layer of a source as QGIS writes it, its subset apart."""
    head, _, subset = source.partition("|subset=")
    return Layer(**{"source": head, "filter": subset, **known})


def layer_name(layer: Layer) -> str:
    """A name for a layer within a recipe: its own, or that of its file."""
    path, _, rest = layer.source.partition("|")
    inner = re.search(r"layername=([^|]*)", rest)
    name = layer.project or (inner[1] if inner else re.split(r"[\\/]", path)[-1].partition(".")[0])
    name = re.sub(r"[^A-Za-z0-9_-]+", "_", name).strip("_")[:50]
    return name if re.match(r"[A-Za-z_]", name) else f"layer_{name}".rstrip("_")


def free_name(name: str, taken: Iterable[str]) -> str:
    taken, number, free = set(taken), 1, name
    while free in taken:
        number += 1
        free = f"{name}_{number}"
    return free


# Paths and keys of the machine


def absolute(path: str, folder: Path) -> str:
    """A path from a recipe's folder; addresses, GDAL's virtual files and other connections stay as they are."""
    if not path or re.match(r"[A-Za-z]\w+:|/vsi", path):
        return path
    return os.path.normpath(folder / path)


def with_path(source: str, change: Callable[[str], str]) -> str:
    """A layer's source, its path (which QGIS ends with “|”) changed."""
    path, mark, rest = source.partition("|")
    return change(path) + mark + rest


def relative(path: str, folder: Path) -> str:
    """A file's path as a recipe in a folder has it, always with /; from another drive it stays absolute."""
    if not path or re.match(r"[A-Za-z]\w+:|/vsi", path):
        return path
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:
        return path


def filled(text: str, place: str) -> str:
    """A text with the environment's values in the place of `${NAME}`. Raises RecipeError where one is not set."""

    def value(found: re.Match[str]) -> str:
        if found[1] not in os.environ:
            raise RecipeError(
                f"{place}: the environment has no {found[1]}; set it to the key or password that belongs there."
            )
        return os.environ[found[1]]

    return PLACEHOLDER.sub(value, text)
