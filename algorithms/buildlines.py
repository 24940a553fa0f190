"""Build lines: a line layer becomes a part of objects, one or more a feature."""

from __future__ import annotations

from ..core.features import LINE
from ..core.lines import TYPES
from .shared.layer_algorithm import LayerAlgorithm


class BuildLines(LayerAlgorithm):
    """`scenery:buildlines`."""

    NAME = "buildlines"
    EXAMPLE = '-- INPUT="city.gpkg|layername=streets" TERRAIN=terrain.glb TYPE=1 WIDTH=8 LABEL=field:name OUTPUT=roads.glb'
    TAGS = "3d,line,polyline,road,railway,river,route,track,pipe,tube,wall,profile,arc,flow,gltf,glb,threejs,webgl"
    KIND = LINE
    TYPES = TYPES

    def displayName(self) -> str:
        return self.tr("Build lines")

    def shortDescription(self) -> str:
        return self.tr("Turns a line layer into lines on the terrain, ribbons, pipes, walls or arcs.")
