"""Build polygons: a polygon layer becomes a part of objects, one a feature."""

from __future__ import annotations

from ..core.features import POLYGON
from ..core.polygons import TYPES
from .shared.layer_algorithm import LayerAlgorithm


class BuildPolygons(LayerAlgorithm):
    """`scenery:buildpolygons`."""

    NAME = "buildpolygons"
    EXAMPLE = '-- INPUT="city.gpkg|layername=buildings" TERRAIN=terrain.glb HEIGHT=field:height OUTPUT=buildings.glb'
    TAGS = "3d,extrude,extrusion,building,buildings,city,polygon,overlay,drape,roof,tin,mesh,height,floors,gltf,glb,threejs,webgl"
    KIND = POLYGON
    TYPES = TYPES

    def displayName(self) -> str:
        return self.tr("Build polygons")

    def shortDescription(self) -> str:
        return self.tr("Turns a polygon layer into 3D objects that stand or lie on the terrain.")
