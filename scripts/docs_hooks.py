"""What MkDocs calls while it builds the documentation: the reference is generated, folders of the navigation are filled."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from configparser import ConfigParser
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parent.parent
ICON = ROOT / "algorithms" / "icons" / "scenery.svg"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """The site's address is the homepage of metadata.txt."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    config.site_url = metadata["general"]["homepage"]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the generated pages, then name the pages of each folder that the navigation names."""
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(write_reference(Path(folder)).iterdir()):
            text = path.read_text(encoding="utf-8")
            files.append(File.generated(config, f"reference/{path.name}", content=text))
    files.append(File.generated(config, "pictures/scenery.svg", abs_src_path=str(ICON)))
    config.nav = filled(config.nav, files)
    return files


def write_reference(folder: Path) -> Path:
    """Generate the reference in a process of its own, which QGIS may take down when it ends; return where it is."""
    plugins = folder / "plugins"
    plugins.mkdir()
    (plugins / "scenery").symlink_to(ROOT, target_is_directory=True)
    environment = {**os.environ, "PYTHONPATH": str(plugins), "XDG_RUNTIME_DIR": str(folder)}
    command = [sys.executable, str(ROOT / "scripts" / "reference.py"), str(folder / "reference")]
    subprocess.run(command, env=environment, check=True)
    return folder / "reference"


def filled(nav: Any, files: Files) -> Any:
    """The navigation with the pages of a folder in the place of its name, `gallery/`; without those that have none."""
    if isinstance(nav, list):
        items = [filled(item, files) for item in nav]
        return [item for item in items if item not in ({}, None)]
    if isinstance(nav, dict):
        named = {title: filled(content, files) for title, content in nav.items()}
        return {title: content for title, content in named.items() if content}
    if not nav.endswith("/"):
        return nav
    pages = [file.src_uri for file in files.documentation_pages() if file.src_uri.startswith(nav)]
    return sorted(pages, key=lambda path: (not path.endswith("/index.md"), path))
