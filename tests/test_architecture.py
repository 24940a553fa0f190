"""Imports point one way."""

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STANDARD = set(sys.stdlib_module_names)


def imported_roots(path: Path) -> set[str]:
    """Top-level packages that a file imports absolutely."""
    roots = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            roots.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            roots.add(node.module.split(".")[0])
    return roots


def test_core_imports_numpy_gdal_and_jinja2_alone():
    for path in (ROOT / "core").rglob("*.py"):
        assert imported_roots(path) - STANDARD <= {"numpy", "osgeo", "jinja2"}, path


def test_the_plugin_needs_only_what_qgis_ships():
    for folder in ("core", "algorithms"):
        for path in (ROOT / folder).rglob("*.py"):
            assert imported_roots(path) - STANDARD <= {"numpy", "osgeo", "jinja2", "qgis"}, path


def test_core_never_imports_the_algorithms():
    for path in (ROOT / "core").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                assert node.level == 1, f"{path} reaches out of core"


def test_core_loads_in_a_python_that_has_never_seen_qgis():
    package = next(path for path in sys.path if (Path(path) / "scenery").exists())
    modules = ", ".join(
        f"scenery.core.{path.stem}"
        for path in sorted((ROOT / "core").glob("*.py"))
        if path.stem != "__init__"
    )
    code = f"import sys; sys.path.insert(0, {package!r}); sys.modules['qgis'] = None; import {modules}"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stderr == ""
