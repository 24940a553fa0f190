"""Sample data: a small city by the sea with all that the gallery's models ask for, made without the network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QStandardPaths

from ..core.errors import ParameterError
from ..core.sample_files import CITY, DEM, LAYERS, OLD_ORTHOPHOTO, ORTHOPHOTO, write_sample
from .shared.algorithm import Report, SceneryAlgorithm, progress_of

FOLDER = "scenery-sample"
FILES = {
    "DEM": DEM,
    "LAYERS": LAYERS,
    "CITY_MODEL": CITY,
    "ORTHOPHOTO": ORTHOPHOTO,
    "OLD_ORTHOPHOTO": OLD_ORTHOPHOTO,
}


class SampleData(SceneryAlgorithm):
    """`scenery:sampledata`."""

    NAME = "sampledata"
    EXAMPLE = "-- OUTPUT=sample"
    GROUP = "sources"
    TAGS = "3d,sample,example,demo,tutorial,school,test data,city,dem,buildings,cityjson,orthophoto,offline"

    def displayName(self) -> str:
        return self.tr("Sample data")

    def shortDescription(self) -> str:
        return self.tr("Makes a small city by the sea to try everything with, without the network.")

    def about(self) -> str:
        return self.tr(
            "Makes the data of a small Nordic city that does not exist, always the same, without the network: elevation (dem.tif), today's"
            " orthophoto and one of 1943, the heat that roofs lose, a city model (city_model.city.json), old photographs, and city.gpkg with"
            " buildings, planned buildings, streets with their traffic, coastline, green areas, trees, population, travel times, districts,"
            " noise zones, services, bike stations, schools, water posts, movements and tracks of snow ploughs.\n\n"
            "All models of the gallery run on it. The data are in the public domain (CC0). Files of the same names in the folder are"
            " replaced, all others stay."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_report_parameters()
        folder = QgsProcessingParameterFolderDestination(
            "OUTPUT", self.tr("Folder of the data"), default_folder()
        )
        self.add(folder, self.tr("Where the files are written; by default a folder among your documents."))
        names = {
            "DEM": self.tr("Elevation"),
            "LAYERS": self.tr("Layers (GeoPackage)"),
            "CITY_MODEL": self.tr("City model"),
            "ORTHOPHOTO": self.tr("Orthophoto of today"),
            "OLD_ORTHOPHOTO": self.tr("Orthophoto of 1943"),
        }
        for name, label in names.items():
            self.addOutput(QgsProcessingOutputFile(name, label))

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        text = self.parameterAsString(parameters, "OUTPUT", context)
        if not text:
            raise ParameterError("OUTPUT: no folder is given; name the folder to write to.")
        folder = Path(text)
        report.counts = write_sample(folder, progress_of(feedback))
        paths = {name: folder / file for name, file in FILES.items()}
        report.bytes = sum(path.stat().st_size for path in paths.values())
        return {"OUTPUT": str(folder), **{name: str(path) for name, path in paths.items()}}


def default_folder() -> str:
    """A folder among the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(documents) / FOLDER)
