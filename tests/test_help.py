"""What a user of the Toolbox finds and reads: search words, icons, helps of every algorithm and model."""

import re

import pytest
from conftest import ROOT
from qgis.core import QgsProcessingModelAlgorithm

ICONS = ROOT / "algorithms" / "icons"


@pytest.fixture(scope="module")
def provider(qgis):
    return qgis.processingRegistry().providerById("scenery")


@pytest.fixture(scope="module", params=["algorithms", "models"])
def members(request, provider):
    """The provider's algorithms, then its models."""
    is_model = request.param == "models"
    return [
        each for each in provider.algorithms() if isinstance(each, QgsProcessingModelAlgorithm) == is_model
    ]


def found_by(text, registry):
    """The ids that the Toolbox finds: every word is in a name, a tag, the description or the group."""
    return {
        algorithm.id()
        for algorithm in registry.algorithms()
        if all(any(word in each.lower() for each in searched(algorithm)) for word in text.lower().split())
    }


def searched(algorithm):
    return [
        algorithm.id(),
        algorithm.displayName(),
        algorithm.shortDescription(),
        algorithm.group(),
        *algorithm.tags(),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("3d", "quickscene buildterrain buildpolygons assemblescene exportmodel elevationtiles"),
        ("extrude", "buildpolygons quickscene"),
        ("threejs", "quickscene assemblescene buildpolygons"),
        ("webgl", "quickscene assemblescene buildterrain"),
        ("gltf", "buildterrain buildpoints buildlines buildpolygons buildcitymodel exportmodel"),
        ("stl", "exportmodel"),
        ("3d print", "exportmodel"),
        ("citygml", "buildcitymodel levelterrain"),
        ("dem", "buildterrain quickscene elevationtiles"),
        ("qgis2threejs", "importsettings quickscene"),
    ],
)
def test_the_toolbox_finds_what_one_would_type(qgis, provider, text, names):
    assert {f"scenery:{name}" for name in names.split()} <= found_by(text, qgis.processingRegistry())


def test_what_does_something_else_is_not_found(qgis, provider):
    assert "scenery:buildpoints" not in found_by("extrude", qgis.processingRegistry())
    assert "scenery:elevationtiles" not in found_by("stl", qgis.processingRegistry())


def test_every_member_says_what_it_is_for(members):
    for member in members:
        assert re.fullmatch(r"[A-Z].{15,130}\.", member.shortDescription()), member.id()
        assert len(member.shortHelpString()) > len(member.shortDescription()), member.id()
        assert member.helpUrl().startswith("https://"), member.id()
        assert "_" not in member.displayName(), member.id()
        assert member.group() and member.groupId(), member.id()
        assert {"3d"} < set(member.tags()), member.id()


def test_every_parameter_has_a_name_and_a_help(members):
    for member in members:
        for parameter in member.parameterDefinitions():
            assert parameter.description() != parameter.name(), (member.id(), parameter.name())
            assert parameter.help(), (member.id(), parameter.name())


def test_every_algorithm_shows_an_example(provider):
    for algorithm in provider.algorithms():
        if not isinstance(algorithm, QgsProcessingModelAlgorithm):
            assert f"qgis_process run {algorithm.id()} " in algorithm.shortHelpString()


def test_every_icon_is_a_drawing_of_our_own_that_is_used(provider):
    used = {provider.svgIconPath(), *(each.svgIconPath() for each in provider.algorithms())}
    assert used == {str(path) for path in ICONS.glob("*.svg")}


def test_icons_are_of_one_family():
    """All are drawn on the same grid from flat colours, with nothing that an icon can't do without."""
    for path in ICONS.glob("*.svg"):
        drawing = path.read_text(encoding="utf-8")
        assert 'width="24" height="24" viewBox="0 0 24 24"' in drawing, path.name
        assert set(re.findall(r"<(\w+)", drawing)) <= {"svg", "path", "g", "circle", "ellipse", "rect"}, (
            path.name
        )


def test_qgis_draws_every_icon(provider):
    for member in provider.algorithms():
        picture = member.icon().pixmap(24, 24).toImage()
        colors = {picture.pixelColor(x, y).name() for x in range(24) for y in range(24)}
        assert len(colors) > 3, member.id()


def test_a_model_runs_as_what_the_toolbox_shows(provider):
    """The dialog and the model designer work on copies, which must be no plain models."""
    copy = provider.algorithm("roof_heat").create()
    assert copy.displayName() == "Roof heat"
    assert copy.id() == "scenery:roof_heat"
    assert copy.svgIconPath() == provider.algorithm("roof_heat").svgIconPath()
