"""The documentation: every command and script in it runs, and its reference is what the algorithms say of themselves.

A run of qgis_process takes two seconds to start, so the commands are taken apart as a shell does and run in this process, with the
texts that qgis_process would pass on; one of them is run by qgis_process itself, and its output is the same.
"""

from __future__ import annotations

import itertools
import os
import re
import shlex
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import ROOT, script
from docs_files import write_own
from pages import open_scene
from scenery.algorithms import ALGORITHMS
from scenery.core import lines, points, polygons
from scenery.core.tiles import Encoding
from test_tiles import running_server

DOCS = ROOT / "docs"
START = DOCS / "tutorial.md"
GALLERY = DOCS / "gallery"  # test_gallery.py runs its commands
TEXTS = [ROOT / "README.md", *(path for path in sorted(DOCS.rglob("*.md")) if GALLERY not in path.parents)]
PAGES = [path for path in TEXTS if "```" in path.read_text(encoding="utf-8")]
BLOCK = re.compile(r"^```(?P<head>[^\n]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
TITLE = re.compile(r'title="([^"]+)"')
SETTING = re.compile(r"^[A-Z_]+=")
LANGUAGES = {"bash", "python", "js", "json", "jinja", "csv", "cron", "html"}
ELSEWHERE = {  # programs that other tests run
    "scripts/demo": "test_scripts.py",
    "scripts/test": "conftest.py",
    "scripts/package": "test_scripts.py",
}


# The blocks of a page, and the commands in them


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, the file that its title names, and its text."""

    language: str
    file: str
    text: str


@dataclass(frozen=True)
class Command:
    """A run of qgis_process, as its shell would hand it on."""

    algorithm: str
    options: dict[str, str]
    parameters: dict[str, list[str]]


def blocks_of(path):
    """The fenced blocks of a page in their order."""
    for found in BLOCK.finditer(path.read_text(encoding="utf-8")):
        head, title = found["head"].strip(), TITLE.search(found["head"])
        yield Block(re.match(r"\w*", head)[0], title[1] if title else "", found["body"])


def lines_of(text):
    """The words of each command line; a backslash goes on with the next line."""
    for line in text.replace("\\\n", " ").splitlines():
        words = shlex.split(line, comments=True)
        if words:
            yield words


def parsed(words):
    """The run of qgis_process that the words of a command line are, or None of another program."""
    program, *rest = itertools.dropwhile(SETTING.match, words)
    if Path(program).name != "qgis_process" or rest[0] != "run":
        return None
    algorithm, *arguments = rest[1:]
    split = arguments.index("--") if "--" in arguments else len(arguments)
    options = dict(option.lstrip("-").split("=", 1) for option in arguments[:split])
    parameters = {}
    for argument in arguments[split + 1 :]:
        name, _, value = argument.partition("=")
        parameters.setdefault(name, []).append(value)
    return Command(algorithm, options, parameters)


def commands_of(text):
    """The runs of qgis_process in a block."""
    return [command for command in map(parsed, lines_of(text)) if command]


def test_a_command_line_is_taken_apart_as_a_shell_does():
    text = (
        "A=1 scripts/qgis_process run scenery:x --PROJECT_PATH=t.qgz -- P=a P=b \\\n  Q='\"n\" + 1'  # note\n"
    )
    (command,) = commands_of(text)
    assert command == Command("scenery:x", {"PROJECT_PATH": "t.qgz"}, {"P": ["a", "b"], "Q": ['"n" + 1']})


SAID = [
    command
    for path in PAGES
    for block in blocks_of(path)
    if block.language == "bash"
    for command in commands_of(block.text)
]


# Running them


@pytest.fixture(scope="module")
def start(qgis, tmp_path_factory):
    """The folder in which the guides go on: the sample city with what the tutorial makes of it, and the reader's own files."""
    with pytest.MonkeyPatch.context() as patch:
        run_page(START, tmp_path_factory.mktemp("start"), patch)
        folder = Path.cwd()
    write_own(folder)
    return folder


@pytest.fixture
def folder(start, tmp_path):
    """A folder for one page, in which these files are links: what the page writes takes their place."""
    folder = Path(shutil.copytree(start, tmp_path / "page", copy_function=os.symlink))
    yield folder
    for path in folder.rglob("*"):
        if path.is_symlink():
            path.unlink()


@pytest.fixture(scope="module")
def tiles():
    """The world's servers of elevation tiles."""
    with running_server() as server:
        yield server


def run_page(path, folder, patch, tiles=None, browser=None):
    """Write the files that a page shows to a folder, and run its other blocks there, one after the other."""
    patch.chdir(folder)
    names, blocks = {}, list(blocks_of(path))
    for block in blocks:
        if block.file:
            Path(block.file).write_text(block.text, encoding="utf-8")
    for block in blocks:
        if block.language == "bash":
            for words in lines_of(block.text):
                run_line(words, patch, tiles)
        elif block.language == "python":
            exec(compile(block.text, path.name, "exec"), names)
        elif block.language == "js":
            run_in_scene(block.text, folder, browser)


def run_line(words, patch, tiles):
    """Run a command line; programs other than qgis_process are run by the tests that `ELSEWHERE` names."""
    command = parsed(words)
    if command:
        run_command(command, tiles)
    elif words[0] == "cd":
        patch.chdir(words[1])
    else:
        assert words[0] in ELSEWHERE, f"No test runs {words[0]}."


def run_in_scene(script, folder, browser):
    """Run a script in a page of the folder; it must not fail, nor the page say anything."""
    page = open_scene(browser, folder / "scene.html")
    page.evaluate(f"async () => {{ const scenery = window.scenery; {script} }}")
    page.record.assert_clean()
    page.context.close()


def run_command(command, tiles):
    """Run an algorithm as qgis_process would, and see that what it was told to write is there."""
    import processing
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProject

    algorithm = QgsApplication.processingRegistry().algorithmById(command.algorithm)
    assert algorithm, command.algorithm
    known = {each.name() for each in algorithm.parameterDefinitions()}
    assert set(command.parameters) <= known, set(command.parameters) - known
    given = {
        name: values if len(values) > 1 else in_folder(values[0])
        for name, values in command.parameters.items()
    }
    if "URL" in given:
        tiles.encoding = tuple(Encoding)[int(given.get("ENCODING", 0))]
        given.update(URL=tiles.url, CACHE="tiles")
    context, project = QgsProcessingContext(), QgsProject.instance()
    if "PROJECT_PATH" in command.options:
        assert project.read(command.options["PROJECT_PATH"])
    context.setProject(project)
    try:
        processing.run(command.algorithm, given, context=context)
    finally:
        project.clear()
    outputs = {each.name() for each in algorithm.destinationParameterDefinitions()} & set(given)
    for output in outputs:
        assert Path(given[output]).exists(), given[output]


def in_folder(value):
    """A value with the one variable that the pages use."""
    return value.replace("$PWD", str(Path.cwd()))


@pytest.mark.parametrize(
    "path", [path for path in PAGES if path != START], ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_every_command_of_a_page_runs(folder, tiles, browser, monkeypatch, path):
    run_page(path, folder, monkeypatch, tiles, browser)


@pytest.mark.parametrize("kind", ALGORITHMS, ids=lambda kind: kind.NAME)
def test_the_example_of_an_algorithm_runs(folder, tiles, monkeypatch, kind):
    monkeypatch.chdir(folder)
    (command,) = commands_of(kind().example())
    if command not in SAID:  # else the test of its page runs it
        run_command(command, tiles)


def test_qgis_process_makes_the_same_of_a_command(start, qgis_process, tmp_path, monkeypatch):
    monkeypatch.chdir(start)
    text = "".join(block.text for block in blocks_of(START) if block.language == "bash")
    command = next(each for each in commands_of(text) if each.algorithm == "scenery:buildterrain")
    qgis_process(command.algorithm, **{**command.parameters, "OUTPUT": tmp_path / "terrain.glb"})
    assert (tmp_path / "terrain.glb").read_bytes() == (start / "terrain.glb").read_bytes()


# What is not run


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_block_is_of_a_kind_that_is_tested(path):
    assert {block.language for block in blocks_of(path)} <= LANGUAGES


def test_algorithms_and_parameters_that_texts_name_are_there(qgis):
    """In commands within the text and in crontabs, too."""
    registry = qgis.processingRegistry()
    for path in TEXTS:
        text = path.read_text(encoding="utf-8")
        for name in re.findall(r"\bscenery:(\w+)", text):
            assert registry.algorithmById(f"scenery:{name}"), (path, name)
        for line in (
            line for block in blocks_of(path) if block.language == "cron" for line in block.text.splitlines()
        ):
            command = parsed(shlex.split(line.partition("||")[0])[5:])
            known = registry.algorithmById(command.algorithm).parameterDefinitions()
            assert set(command.parameters) <= {each.name() for each in known}


# The reference


@pytest.fixture(scope="module")
def reference(qgis):
    """The generated pages by their names."""
    return dict(script("reference").pages(qgis.processingRegistry().providerById("scenery")))


def test_the_reference_has_every_parameter_of_every_algorithm(qgis, reference):
    for kind in ALGORITHMS:
        algorithm = qgis.processingRegistry().algorithmById(f"scenery:{kind.NAME}")
        rows = re.findall(r"^\| `(\w+)` \|", reference[f"{kind.NAME}.md"], re.MULTILINE)
        names = [each.name() for each in algorithm.parameterDefinitions()]
        assert rows == names + [each.name() for each in algorithm.outputDefinitions()]


def test_the_reference_tells_type_default_and_choices(reference):
    row = next(line for line in reference["buildterrain.md"].splitlines() if "`IMAGE_FORMAT`" in line)
    assert row.startswith("| `IMAGE_FORMAT` | choice | `0` |")
    assert "One of: 0 " in row
    assert "| `OPACITY` | number, 0 to 100 | `100` |" in reference["buildterrain.md"]


def test_the_reference_has_every_object_type(reference):
    for kind in (*points.TYPES, *lines.TYPES, *polygons.TYPES):
        assert f"| **{kind.label}** |" in reference["object-types.md"]


def test_help_leads_to_the_page_of_the_algorithm(qgis, reference):
    homepage = re.search(
        r"^homepage=(.*?)/?$", (ROOT / "metadata.txt").read_text(encoding="utf-8"), re.MULTILINE
    )[1]
    for kind in ALGORITHMS:
        assert f"{kind.NAME}.md" in reference
        assert kind().helpUrl() == f"{homepage}/reference/{kind.NAME}.html"


def test_the_dialog_shows_the_example(qgis):
    from scenery.algorithms.buildterrain import BuildTerrain

    assert BuildTerrain().example() in BuildTerrain().shortHelpString()


def test_texts_of_algorithms_are_no_markup():
    assert script("reference").escaped("a_b <i> | [x]") == "a&#95;b &#60;i&#62; &#124; &#91;x&#93;"
