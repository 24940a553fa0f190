"""The terrain that a step stands on, and the polygons that clip one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)

from ...core.errors import ParameterError
from ...core.features import POLYGON, FeatureTable
from ...core.frame import Frame, turned
from ...core.part import Part, read_part
from ...core.progress import no_progress
from .algorithm import Report
from .features import Reader
from .layers import polygon_layer
from .parts import part_of_parameter


def check_part(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    maker: str,
) -> None:
    """Raise ParameterError unless a parameter names a .glb; `maker` is what such parts come from."""
    path = algorithm.parameterAsFile(parameters, name, context)
    if not path:
        raise ParameterError(f"{name}: no file is given; give the .glb of {maker}.")
    if not path.lower().endswith(".glb"):
        raise ParameterError(f"{name}: “{path}” is no .glb; give the part that {maker} made.")


def terrain_part(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str = "TERRAIN",
) -> Part | None:
    """The terrain of an optional file parameter. Raises ParameterError for what is no part, or one of another kind."""
    path = algorithm.parameterAsFile(parameters, name, context)
    if not path:
        return None
    part = part_of_parameter(read_part, path, name)
    if part.terrain is None:
        raise ParameterError(f"{name}: “{path}” is a part of {part.header.kind}; give one of Build terrain.")
    return part


@dataclass
class ClipSource:
    """The polygons of the parameter CLIP, found in the main thread."""

    features: QgsProcessingFeatureSource
    layer: QgsVectorLayer

    @classmethod
    def resolve(
        cls, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> ClipSource | None:
        if not parameters.get("CLIP"):
            return None
        layer = polygon_layer(parameters, "CLIP", context)
        if not layer.crs().isValid():
            raise ParameterError(f"CLIP: “{layer.name()}” has no CRS; set one in the layer's properties.")
        return cls(algorithm.parameterAsSource(parameters, "CLIP", context), layer)

    @property
    def name(self) -> str:
        return self.layer.name()

    def table(self, frame: Frame, context: QgsProcessingContext) -> FeatureTable:
        """The polygons, x and z in the metres of the frame's terrain. Raises ParameterError where there is none."""
        read = Reader(self.features, POLYGON, context).read(frame, False, False, Report(), no_progress)
        if not len(read.table):
            raise ParameterError(f"CLIP: “{self.name}” holds no polygons; choose a layer that does.")
        table = read.table
        x, z = turned(*frame.to_local(table.xyz[:, 0], table.xyz[:, 1]), -frame.rotation)
        table.xyz = np.column_stack((x, z, np.zeros(len(x))))
        return table
