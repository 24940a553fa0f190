"""Models that ship with the provider: they look like its other algorithms, in QGIS's language."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from .algorithm import ICONS
from .documentation import model_page
from .texts import translated

TAGS = "3d,scene,model,gallery,example,page,html,web,threejs,webgl"


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model of `models/`; its name in words is its title, and its description and inputs are translated."""

    @classmethod
    def read(cls, path: Path) -> ShippedModel | None:
        """Return the model of a .model3 file; None where QGIS can't read it."""
        model = cls()
        if not model.fromFile(str(path)):
            return None
        model._translate()
        return model

    def _translate(self) -> None:
        helps = self.helpContent()
        for parameter in self.parameterDefinitions():
            parameter.setDescription(translated(parameter.description()))
            parameter.setHelp(translated(helps.get(parameter.name()) or parameter.help()))
        self.setHelpContent({name: translated(text) for name, text in helps.items()})

    def createInstance(self) -> ShippedModel:
        copy = type(self)()
        copy.loadVariant(self.toVariant())
        return copy

    def displayName(self) -> str:
        return translated(title_of(self.name()))

    def group(self) -> str:
        return translated("Gallery")

    def groupId(self) -> str:
        return "gallery"

    def shortDescription(self) -> str:
        return self.helpContent().get("ALG_DESC", "")

    def tags(self) -> list[str]:
        return list(dict.fromkeys(f"{TAGS},{translated(TAGS)}".split(",")))

    def helpUrl(self) -> str:
        return model_page(self.name())

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICONS / "model.svg")


def title_of(name: str) -> str:
    """A model's name in words: `roof_heat` is “Roof heat”."""
    return name.replace("_", " ").capitalize()
