"""The provider's algorithms; add one here and it is in the Toolbox."""

from .assemblescene import AssembleScene
from .buildpolygons import BuildPolygons
from .buildterrain import BuildTerrain
from .quickscene import QuickScene

ALGORITHMS = (BuildTerrain, BuildPolygons, AssembleScene, QuickScene)
