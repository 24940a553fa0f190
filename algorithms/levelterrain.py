"""Level terrain: a terrain part comes to the ground of the bodies that stand on it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..core.errors import ParameterError
from ..core.files import atomic_file
from ..core.ground import grounds_of_part
from ..core.level_ground import levelled
from ..core.part import read_part
from ..core.scene import frame_shift
from ..core.terrain_part import write_terrain
from .shared.algorithm import Report, SceneryAlgorithm
from .shared.record import record_step
from .shared.terrains import check_part, terrain_part


class LevelTerrain(SceneryAlgorithm):
    """`scenery:levelterrain`."""

    NAME = "levelterrain"
    EXAMPLE = "-- PART=terrain.glb OBJECTS=buildings.glb OUTPUT=level.glb"
    GROUP = "build"
    TAGS = "3d,terrain,flatten,level,pad,building,buildings,city,citygml,cityjson,ground,footprint,gltf,glb"

    def displayName(self) -> str:
        return self.tr("Level terrain")

    def shortDescription(self) -> str:
        return self.tr("Moves a terrain to the ground of the buildings that stand on it.")

    def about(self) -> str:
        return self.tr(
            "Gives back a terrain part with its drapes, level beneath the bodies of another part: no terrain sticks out of a floor, and"
            " no building hangs in the air. The ground of a city model is its ground surfaces, of other bodies their lowest height."
            " Show the new part in the scene instead of the old one.\n\n"
            "All corners of a terrain triangle that a building stands on move, so the terrain changes up to a cell beside it; where"
            " buildings of different heights share a cell, it is cut along them. A finer SPACING of Build terrain keeps this nearer"
            " to the buildings."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFile("PART", self.tr("Terrain part"), extension="glb"),
            self.tr("Part of Build terrain to level."),
        )
        self.add(
            QgsProcessingParameterFile("OBJECTS", self.tr("Part that stands on it"), extension="glb"),
            self.tr("Part of Build city model, or of Build polygons with bodies; it stays as it is."),
        )
        self.add_report_parameters()
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", self.tr("Levelled terrain part"), self.tr("Binary glTF (*.glb)")
            ),
            self.tr("The levelled terrain; may be the same file as PART."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        for name in ("PART", "OBJECTS"):
            check_part(self, parameters, name, context, "a build step")

    def resolve(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._step = record_step(self, parameters, context)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        output = self.output_path(parameters, context)
        part = terrain_part(self, parameters, context, "PART")
        assert part and part.terrain
        path = self.parameterAsFile(parameters, "OBJECTS", context)
        objects = read_part(path)
        if objects.layer is None or not objects.layer.batches:
            raise ParameterError(
                f"OBJECTS: “{path}” holds no bodies; give a part of Build city model or Build polygons."
            )
        if not objects.header.frame.same_place(part.header.frame):
            raise ParameterError(
                f"OBJECTS: “{path}” is in another CRS, turned or scaled otherwise than PART; build it with TERRAIN."
            )
        shift = frame_shift(objects.header.frame, part.header.frame)
        terrain, moved = levelled(part.terrain, grounds_of_part(objects, shift, part.terrain.rotation))
        report.counts = {"moved vertices": moved}
        part.header.step = self._step
        with atomic_file(output) as temporary:
            with open(temporary, "wb") as file:
                report.bytes = write_terrain(file, part.header, terrain)
            # Its arrays are those of the mapped PART, and Windows replaces no file that is mapped.
            del part, terrain
        return {"OUTPUT": output}
