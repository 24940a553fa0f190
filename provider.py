"""The Processing provider “scenery”: its algorithms and the models that ship with it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms import ALGORITHMS
from .algorithms.shared.algorithm import ICONS
from .algorithms.shared.shipped_model import ShippedModel
from .algorithms.shared.texts import translated, translator

MODELS = Path(__file__).parent / "models"


class SceneryProvider(QgsProcessingProvider):
    """Offers every algorithm of `algorithms/` and every model of `models/`."""

    def __init__(self) -> None:
        super().__init__()
        self._translator = translator()

    def id(self) -> str:
        return "scenery"

    def name(self) -> str:
        return "Scenery"

    def longName(self) -> str:
        return translated("Scenery: 3D scenes for the web")

    def icon(self) -> QIcon:
        return QIcon(str(ICONS / "scenery.svg"))

    def svgIconPath(self) -> str:
        return str(ICONS / "scenery.svg")

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for path in sorted(MODELS.glob("*.model3")):
            model = ShippedModel.read(path)
            if model is not None:
                self.addAlgorithm(model)
