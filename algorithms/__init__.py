"""The provider's algorithms; add one here and it is in the Toolbox."""

from .adddrape import AddDrape
from .assemblescene import AssembleScene
from .batchscenes import BatchScenes
from .buildcitymodel import BuildCityModel
from .buildlines import BuildLines
from .buildpoints import BuildPoints
from .buildpolygons import BuildPolygons
from .buildterrain import BuildTerrain
from .elevationtiles import ElevationTiles
from .exportimage import ExportImage
from .exportmodel import ExportModel
from .importsettings import ImportSettings
from .levelterrain import LevelTerrain
from .quickscene import QuickScene
from .runrecipe import RunRecipe
from .sampledata import SampleData
from .saverecipe import SaveRecipe

ALGORITHMS = (
    BuildTerrain,
    AddDrape,
    LevelTerrain,
    ElevationTiles,
    SampleData,
    BuildPoints,
    BuildLines,
    BuildPolygons,
    BuildCityModel,
    AssembleScene,
    ExportModel,
    ExportImage,
    QuickScene,
    RunRecipe,
    SaveRecipe,
    ImportSettings,
    BatchScenes,
)
