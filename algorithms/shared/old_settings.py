"""Settings files of Qgis2threejs, read with the project that they were made for."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from ...core.old_settings import DEM, Imported, Known, import_settings
from ...core.recipe import Layer
from .layers import GEOMETRIES, is_file_layer

ENDING = ".qto3settings"


def is_old_settings(path: str | Path) -> bool:
    """Whether a path is that of a settings file of Qgis2threejs."""
    return Path(path).suffix.lower() == ENDING


def recipe_of_settings(path: str | Path, project: QgsProject | None) -> Imported:
    """The recipe of a settings file, whose layers are the project's. Raises ParameterError where it is none."""
    crs = project.crs() if project is not None else None
    known = {} if project is None else {key: _known(layer) for key, layer in project.mapLayers().items()}
    code = crs.authid() if crs is not None and crs.isValid() and not crs.isGeographic() else None
    return import_settings(path, known, code or None)


def _known(layer: QgsMapLayer) -> Known:
    source = layer.source() if is_file_layer(layer) and layer.dataProvider().name() in ("ogr", "gdal") else ""
    head, _, subset = source.partition("|subset=")
    described = Layer(project=layer.name(), source=head, filter=subset)
    if isinstance(layer, QgsVectorLayer):
        kinds = [kind for kind, geometry in GEOMETRIES.items() if geometry == layer.geometryType()]
        return Known(
            described, kinds[0] if kinds else "table", tuple(field.name() for field in layer.fields())
        )
    return Known(described, DEM if isinstance(layer, QgsRasterLayer) else "other")
