"""Files that features name: images for the card, icons and 3D models; each is read once."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImageReader

from ...core.errors import SceneryError
from ...core.features import Column
from ...core.icons import read_icon
from ...core.images import encode
from ...core.models import read_model
from ...core.objects import Image
from .images import image_pixels
from .legends import png

CARD_PIXELS = 1024  # the longer side of an embedded picture
ICON_PIXELS = 256  # of an SVG


def folders_of(layer: QgsVectorLayer, context: QgsProcessingContext) -> list[Path]:
    """Where files lie that are named without a folder: the project's and the layer's."""
    folders = []
    project = context.project()
    if project is not None and project.homePath():
        folders.append(Path(project.homePath()))
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
    if path and os.path.isfile(path):
        folders.append(Path(path).parent)
    return folders


def find_file(name: str, folders: Sequence[Path]) -> Path:
    """The path of a file that a feature names. Raises FileNotFoundError in words."""
    path = Path(name)
    if "\0" in name:
        raise ValueError("its name can't be that of a file")
    for candidate in [path] if path.is_absolute() else [folder / path for folder in folders]:
        if os.path.isfile(candidate):
            return candidate
    raise FileNotFoundError("the file does not exist")


def read_files(names: Sequence[str], folders: Sequence[Path], as_model: bool) -> dict[str, Any]:
    """By name, the Model or the Image of each file, or the Exception that says why there is none."""
    found: dict[str, Any] = {}
    for name in dict.fromkeys(names):
        if not name:
            continue
        try:
            path = find_file(name, folders)
            found[name] = read_model(path) if as_model else _icon(path)
        except (SceneryError, OSError, ValueError) as error:
            # A traceback would keep the layer alive beyond the run.
            found[name] = error.with_traceback(None)
    return found


def _icon(path: Path) -> Image:
    if path.suffix.lower() != ".svg":
        return read_icon(path)
    cache = QgsApplication.svgCache()
    size = cache.svgViewboxSize(str(path), ICON_PIXELS, QColor("#000000"), QColor("#000000"), 1, 1)
    if size.isEmpty():
        raise ValueError("it is no SVG image")
    image, _ = cache.svgAsImage(
        str(path), ICON_PIXELS, QColor("#555555"), QColor("#222222"), 1, 1, blocking=True
    )
    if image.isNull():
        raise ValueError("it is no SVG image")
    return png(image)


def embed_pictures(columns: Sequence[Column], folders: Sequence[Path]) -> list[str]:
    """Put the images that columns name into them, reduced; returns the names of those that can't be read."""
    missing = []
    for column in columns:
        if column.kind == "image":
            names = dict.fromkeys(column.values[column.valid].tolist())
            found = {name: _picture(name, folders) for name in names if name}
            column.files.update((name, image) for name, image in found.items() if image)
            missing += [name for name, image in found.items() if not image]
    return missing


def _picture(name: str, folders: Sequence[Path]) -> Image | None:
    """An image file, reduced; None where it can't be read."""
    try:
        reader = QImageReader(str(find_file(name, folders)))
    except (OSError, ValueError):
        return None
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > CARD_PIXELS:
        reader.setScaledSize(size.scaled(QSize(CARD_PIXELS, CARD_PIXELS), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else Image(*encode(image_pixels(image)))
