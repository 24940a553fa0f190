"""Writes the reference out of the algorithms themselves:  python reference.py FOLDER

One Markdown page an algorithm, one of the object types, one of the shipped models, and an index. Needs QGIS, and the checkout as
package `scenery`.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingDestinationParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)
from scenery.algorithms import ALGORITHMS
from scenery.algorithms.shared.algorithm import SceneryAlgorithm
from scenery.algorithms.shared.layer_algorithm import LayerAlgorithm
from scenery.algorithms.shared.parameters import SETTINGS
from scenery.provider import SceneryProvider

Flag = QgsProcessingParameterDefinition.Flag
TYPES = {
    "band": "band number",
    "boolean": "true or false",
    "color": "colour",
    "crs": "CRS",
    "enum": "choice",
    "expression": "expression",
    "extent": "extent",
    "field": "field",
    "file": "file",
    "fileDestination": "file to write",
    "folderDestination": "folder to write",
    "maptheme": "map theme",
    "matrix": "table",
    "multilayer": "list",
    "number": "number",
    "raster": "raster layer",
    "rasterDestination": "raster to write",
    "source": "vector layer",
    "string": "text",
    "vector": "vector layer",
}
WORDS = {"CRS", "DEM", "URL"}  # parameters whose names are words of the texts, too
UNBOUNDED = 1e300
PAGE = """# {title}

`scenery:{name}` · {group}

{about}

```bash
{example}
```

## Parameters

{parameters}

## Outputs

{outputs}
"""


def main(folder: Path) -> None:
    """Write all pages to `folder`."""
    with tempfile.TemporaryDirectory() as profile:
        application = QgsApplication([], False, profile)
        application.initQgis()
        provider = SceneryProvider()
        application.processingRegistry().addProvider(provider)
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in pages(provider):
            (folder / name).write_text(text, encoding="utf-8")
    sys.stdout.flush()
    os._exit(0)  # QGIS may crash when Python takes it apart


def pages(provider: SceneryProvider) -> Iterator[tuple[str, str]]:
    """Yield file names and Markdown."""
    algorithms = [provider.algorithm(kind.NAME) for kind in ALGORITHMS]
    names = {kind.NAME for kind in ALGORITHMS}
    models = [model for model in provider.algorithms() if model.name() not in names]
    yield "index.md", index(algorithms)
    for algorithm in algorithms:
        yield f"{algorithm.name()}.md", page(algorithm)
    yield "object-types.md", object_types([each for each in algorithms if isinstance(each, LayerAlgorithm)])
    yield "models.md", "# Models\n\n" + "\n\n".join(map(model_section, models)) + "\n"


def index(algorithms: list[SceneryAlgorithm]) -> str:
    """The list of all pages."""
    rows = [
        (f"[{each.displayName()}]({each.name()}.md)", f"`scenery:{each.name()}`", each.shortDescription())
        for each in algorithms
    ]
    return "# Algorithms\n\n" + table(("algorithm", "id", "what it does"), rows) + "\n"


def page(algorithm: SceneryAlgorithm) -> str:
    """The page of an algorithm."""
    about = paragraphs(algorithm.about(), algorithm)
    if isinstance(algorithm, LayerAlgorithm):
        about += "\n\nThe [object types](object-types.md) with their numbers and parameters."
    return PAGE.format(
        title=algorithm.displayName(),
        name=algorithm.name(),
        group=algorithm.group(),
        about=about,
        example=algorithm.example(),
        parameters=parameter_table(algorithm),
        outputs=output_table(algorithm),
    )


def model_section(model: QgsProcessingAlgorithm) -> str:
    """What a shipped model takes."""
    about = escaped(model.shortDescription())
    return f"## {model.displayName()}\n\n`{model.id()}`\n\n{about}\n\n{parameter_table(model)}"


def parameter_table(algorithm: QgsProcessingAlgorithm) -> str:
    """Names, types, defaults and help of all parameters that are shown."""
    shown = [each for each in algorithm.parameterDefinitions() if not each.flags() & Flag.FlagHidden]
    rows = [
        (f"`{each.name()}`", escaped(kind_of(each)), default_of(each), rich(explanation(each), algorithm))
        for each in shown
    ]
    return table(("name", "type", "default", "what it is"), rows)


def output_table(algorithm: QgsProcessingAlgorithm) -> str:
    """Names and descriptions of all outputs."""
    rows = [(f"`{each.name()}`", escaped(each.description())) for each in algorithm.outputDefinitions()]
    return table(("name", "what it is"), rows)


def kind_of(parameter: QgsProcessingParameterDefinition) -> str:
    """What may be given, in words."""
    kind = TYPES.get(parameter.type(), parameter.type())
    if isinstance(parameter, QgsProcessingParameterNumber):
        return kind + bounds(parameter)
    several = getattr(parameter, "allowMultiple", None)
    return f"{kind}s" if several and several() else kind


def bounds(parameter: QgsProcessingParameterNumber) -> str:
    """The least and the largest value, where there are any."""
    least, most = parameter.minimum(), parameter.maximum()
    if least > -UNBOUNDED and most < UNBOUNDED:
        return f", {least:g} to {most:g}"
    if least > -UNBOUNDED:
        return f", at least {least:g}"
    return f", at most {most:g}" if most < UNBOUNDED else ""


def default_of(parameter: QgsProcessingParameterDefinition) -> str:
    """The default as one types it."""
    value: Any = parameter.defaultValue()
    if value is None or value == "":
        needed = not parameter.flags() & Flag.FlagOptional
        destination = isinstance(parameter, QgsProcessingDestinationParameter)
        return "required" if needed and not destination else ""
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f"`{value:g}`" if isinstance(value, float) else f"`{value}`"


def explanation(parameter: QgsProcessingParameterDefinition) -> str:
    """Label, help, and the numbered choices of an enum."""
    label, text = parameter.description(), parameter.help()
    if not isinstance(parameter, QgsProcessingParameterEnum):
        return f"{label}. {text}"
    options = parameter.options()
    choices = ", ".join(f"{number} {option}" for number, option in enumerate(options))
    # A line about each option stands among the object types already.
    lines = [] if text.count("\n") == len(options) - 1 else [text]
    return f"{label}. " + "\n".join([*lines, f"One of: {choices}."])


def object_types(algorithms: Iterable[LayerAlgorithm]) -> str:
    """All object types with the parameters that they use."""
    text = "# Object types\n\nThe number is the value of `TYPE`. Every type has the parameters of its algorithm, and uses these for its shape.\n"
    for algorithm in algorithms:
        rows = [
            (str(number), f"**{kind.label}**", escaped(kind.description), used(kind.parameters))
            for number, kind in enumerate(algorithm.TYPES)
        ]
        text += f"\n## [{algorithm.displayName()}]({algorithm.name()}.md)\n\n"
        text += table(("`TYPE`", "type", "what a feature becomes", "parameters"), rows) + "\n"
    rows = [(f"`{each.name}`", escaped(each.label), escaped(each.help)) for each in SETTINGS.values()]
    return text + "\n## Their parameters\n\n" + table(("name", "label", "what it is"), rows) + "\n"


def used(parameters: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in parameters)


def paragraphs(text: str, algorithm: QgsProcessingAlgorithm) -> str:
    """Plain text as Markdown; each line is a paragraph of its own, as QGIS shows it."""
    return "\n\n".join(rich(line, algorithm) for line in text.split("\n") if line)


def rich(text: str, algorithm: QgsProcessingAlgorithm) -> str:
    """Plain text as Markdown, with the names of the algorithm's parameters as code."""
    names = {each.name() for each in algorithm.parameterDefinitions()} - WORDS
    capitals = [name for name in names if name.isupper()]
    if not capitals:
        return escaped(text)
    pieces = re.split(rf"\b({'|'.join(capitals)})\b", text)
    return "".join(f"`{piece}`" if piece in capitals else escaped(piece) for piece in pieces)


def table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A Markdown table."""
    header = tuple(header)
    lines = (header, ("---",) * len(header), *rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def escaped(text: str) -> str:
    """Plain text that neither Markdown nor HTML reads anything into; lines stay lines."""
    for sign in "\\`*_{}[]<>|":
        text = text.replace(sign, f"&#{ord(sign)};")
    return text.replace("\n", "<br>")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
