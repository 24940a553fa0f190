"""What QGIS 4 with Qt 6 no longer has is not used: enum members are named with their enum."""

import ast
import importlib

import pytest
from conftest import ROOT
from qgis.core import Qgis

pytestmark = pytest.mark.skipif(
    Qgis.QGIS_VERSION_INT >= 32300, reason="later versions call the same enums by more than one name"
)

FILES = sorted(
    path for pattern in ("*.py", "algorithms/**/*.py", "core/**/*.py") for path in ROOT.glob(pattern)
)


def imported(tree):
    """The objects that a file takes from QGIS and Qt, by the names that it gives them."""
    return {
        alias.asname or alias.name: getattr(importlib.import_module(node.module), alias.name, None)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").startswith("qgis.")
        for alias in node.names
    }


def unscoped_enums(tree):
    """Yield line and what to write instead for each `Class.member` that is short for `Class.Enum.member`."""
    classes = {name: found for name, found in imported(tree).items() if isinstance(found, type)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in classes:
            instead = scoped(classes[node.value.id], node.attr)
            if instead:
                yield node.lineno, f"{node.value.id}.{instead}"


def scoped(owner, name):
    """`Enum.member` for a member of a class's own enum, None for anything else."""
    member = getattr(owner, name, None)
    enum = type(member)
    is_enum = isinstance(member, int) and enum.__module__.startswith(("PyQt", "qgis."))
    return f"{enum.__name__}.{name}" if is_enum and getattr(owner, enum.__name__, None) is enum else None


def old_type_names(tree):
    """Yield the line of each type of values that is named as in Qt 5: `QVariant.Int` is `QMetaType.Type.Int` now."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) in ("QVariant", "QVariant.Type"):
            yield node.lineno


@pytest.mark.parametrize(
    ("code", "instead"),
    [
        ("from qgis.PyQt.QtCore import Qt\nQt.red", "Qt.GlobalColor.red"),
        (
            "from qgis.PyQt.QtGui import QImage as Picture\nPicture.Format_ARGB32",
            "Picture.Format.Format_ARGB32",
        ),
        (
            "from qgis.core import QgsProcessing\nQgsProcessing.TypeRaster",
            "QgsProcessing.SourceType.TypeRaster",
        ),
        ("from qgis.core import QgsWkbTypes\nQgsWkbTypes.PointZ", "QgsWkbTypes.Type.PointZ"),
    ],
)
def test_short_names_are_found(code, instead):
    assert list(unscoped_enums(ast.parse(code))) == [(2, instead)]


def test_full_names_and_methods_are_not_found():
    code = "from qgis.PyQt.QtCore import Qt\nfrom qgis.core import QgsWkbTypes\nQt.GlobalColor.red\nQgsWkbTypes.hasZ\n"
    assert list(unscoped_enums(ast.parse(code))) == []


def test_enum_members_are_named_with_their_enum():
    found = [
        f"{path.relative_to(ROOT)}:{line}: write {instead}"
        for path in FILES
        for line, instead in unscoped_enums(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == [], "\n".join(found)


def test_types_of_values_are_those_of_qt_6():
    """But for the one place that makes the old ones for old versions of QGIS."""
    found = [
        f"{path.name}:{line}"
        for path in FILES
        for line in old_type_names(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert [each for each in found if not each.startswith("city.py:")] == []
