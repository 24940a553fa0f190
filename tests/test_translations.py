"""The provider in German, Finnish and Japanese."""

import ast
import os
import re
import subprocess
import sys
from xml.etree import ElementTree as Xml

import pytest
from conftest import ROOT
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from scenery.algorithms.shared import texts

LANGUAGES = ("de", "fi", "ja")
PLACEHOLDER = re.compile(r"%(?:\(\w+\))?[.\d]*[sdfg](?![a-z])|\$?\{-?\w+\}")
NAME = re.compile(r"\b[A-Z][A-Z_]+[A-Z]\b")  # of a parameter
WORDS = {"CRS", "DEM", "GSI"}  # abbreviations, which are others in other languages
PATTERN = re.compile(r"\*\.\w+")  # of a file


@pytest.fixture(params=LANGUAGES)
def pairs(request):
    """Each text and its translation, for one language after the other."""
    path = ROOT / "i18n" / f"scenery_{request.param}.ts"
    return [
        (each.findtext("source"), each.findtext("translation")) for each in Xml.parse(path).iter("message")
    ]


@pytest.fixture
def speaks(qgis, monkeypatch):
    """A function that makes QGIS speak a language until the test ends."""
    installed = []

    def speak(language):
        monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: language))
        installed.append(texts.translator())

    yield speak
    for translator in filter(None, installed):
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def algorithm(qgis):
    """A function that returns a new copy of an algorithm, in the language that QGIS speaks now."""
    return lambda name: qgis.processingRegistry().createAlgorithmById(f"scenery:{name}")


def test_every_text_is_translated_and_compiled():
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "translate"), "--check"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_placeholders_agree(pairs):
    for source, translation in pairs:
        assert sorted(PLACEHOLDER.findall(translation)) == sorted(PLACEHOLDER.findall(source)), source


def test_parameters_keep_their_names_and_files_their_endings(pairs):
    for source, translation in pairs:
        for name in {*NAME.findall(source), *PATTERN.findall(source)} - WORDS:
            assert name in translation, source


def test_paragraphs_agree(pairs):
    for source, translation in pairs:
        assert translation.count("\n") == source.count("\n"), source


def test_search_words_have_no_blanks_around_them(pairs):
    tags = [translation for source, translation in pairs if source.startswith("3d,")]
    assert len(tags) > 10
    assert all(word == word.strip() and word for line in tags for word in line.split(","))


def test_texts_are_put_together_after_their_translation():
    """A formatted text is in no table."""
    for path in [ROOT / "provider.py", *(ROOT / "algorithms").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(
                getattr(node, "func", None), "attr", getattr(getattr(node, "func", None), "id", "")
            )
            if isinstance(node, ast.Call) and name in ("tr", "translated"):
                (argument,) = node.args
                assert not isinstance(argument, (ast.JoinedStr, ast.BinOp)), f"{path.name}:{node.lineno}"
                assert ".format(" not in ast.unparse(argument), f"{path.name}:{node.lineno}"


@pytest.mark.parametrize(
    ("language", "dem", "title"),
    [
        ("de", "Höhenmodell (DGM)", "Gelände erzeugen"),
        ("fi", "Korkeusmalli (DEM)", "Rakenna maasto"),
        ("ja_JP", "標高 (DEM)", "地形を作成"),
        ("fr", "Elevation (DEM)", "Build terrain"),
    ],
)
def test_algorithms_speak_the_language_of_qgis(speaks, algorithm, language, dem, title):
    speaks(language)
    copy = algorithm("buildterrain")
    assert copy.parameterDefinition("DEM").description() == dem
    assert copy.displayName() == title


def test_object_types_speak_it_too(speaks, algorithm):
    speaks("de")
    copy = algorithm("buildpolygons")
    assert copy.parameterDefinition("TYPE").options() == ["Extrudiert", "Auflage", "Dreiecksnetz"]
    assert copy.parameterDefinition("ROOF").help().endswith("Benutzt von: Extrudiert.")
    assert "Extrudiert: ein geschlossener Körper" in copy.shortHelpString()


def test_english_and_own_words_are_found(speaks, algorithm):
    speaks("de")
    assert {"extrude", "extrudieren", "3d"} <= set(algorithm("buildpolygons").tags())


def test_models_speak_it_too(speaks):
    from scenery.provider import SceneryProvider

    speaks("fi")
    provider = SceneryProvider()
    provider.refreshAlgorithms()
    model = provider.algorithm("roof_heat")
    assert model.displayName() == "Kattojen lämpö"
    assert model.create().parameterDefinition("dem").description() == "Korkeusmalli (DEM)"


def test_qgis_process_speaks_the_language_of_the_machine(tmp_path):
    environment = {"LC_ALL": "de_DE.UTF-8", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)}
    assert "Höhenmodell (DGM)" in help_of_build_terrain(environment)


def test_qgis_process_speaks_the_language_that_qgis_is_set_to(tmp_path):
    settings = tmp_path / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[locale]\noverrideFlag=true\nuserLocale=ja\n[PythonPlugins]\nscenery=true\n")
    assert "標高 (DEM)" in help_of_build_terrain({"QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)})


def help_of_build_terrain(environment):
    command = [str(ROOT / "scripts" / "qgis_process"), "help", "scenery:buildterrain"]
    done = subprocess.run(command, capture_output=True, env={**os.environ, **environment}, timeout=120)
    return done.stdout.decode("utf-8")
