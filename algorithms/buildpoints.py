"""Build points: a point layer becomes a part of objects, one or more a feature."""

from __future__ import annotations

from ..core.features import POINT
from ..core.points import TYPES
from .shared.layer_algorithm import LayerAlgorithm


class BuildPoints(LayerAlgorithm):
    """`scenery:buildpoints`."""

    NAME = "buildpoints"
    EXAMPLE = (
        '-- INPUT="city.gpkg|layername=trees" TERRAIN=terrain.glb TYPE=2 HEIGHT=field:height OUTPUT=trees.glb'
    )
    TAGS = "3d,point,sphere,cylinder,cone,box,disk,dip,strike,geology,icon,marker,billboard,model,tree,gltf,glb,threejs,webgl"
    KIND = POINT
    TYPES = TYPES

    def displayName(self) -> str:
        return self.tr("Build points")

    def shortDescription(self) -> str:
        return self.tr("Turns a point layer into spheres, columns, disks, icons or 3D models.")
