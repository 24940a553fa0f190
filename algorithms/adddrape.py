"""Add drape: one more picture, map or colour over a terrain, to choose from in the scene."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..core.color import parse_hex
from ..core.files import atomic_file
from ..core.frame import Frame, turned
from ..core.images import Window, cut_windows
from ..core.part import Part
from ..core.progress import Progress, section
from ..core.rim import footprints
from ..core.surface import Surface
from ..core.terrain import HYPSOMETRIC_TINTS, Drape, DrapeImage, Terrain, tint_by_height
from ..core.terrain_part import write_terrain
from .shared.algorithm import Report, SceneryAlgorithm, progress_of
from .shared.drapes import (
    DrapeRequest,
    add_drape_parameters,
    check_drape,
    make_drape,
    resolve_drape,
    settle_absent,
)
from .shared.record import record_step
from .shared.terrains import check_part, terrain_part


class AddDrape(SceneryAlgorithm):
    """`scenery:adddrape`."""

    NAME = "adddrape"
    EXAMPLE = "-- PART=terrain.glb IMAGE=orthophoto_1943.tif NAME=1943 OUTPUT=terrain.glb"
    GROUP = "build"
    TAGS = "3d,drape,texture,image,orthophoto,aerial,map,theme,layers,terrain,switch,compare,gltf,glb"

    def displayName(self) -> str:
        return self.tr("Add drape")

    def shortDescription(self) -> str:
        return self.tr("Lays one more picture, map or colour over a terrain, to choose from in the scene.")

    def about(self) -> str:
        return self.tr(
            "Adds a drape to a terrain part that Build terrain made; the page shows one at a time and switches between them. A drape"
            " of the same name is replaced.\n\n"
            "Give an image, layers, a map theme or the project's map; else COLOR for one colour, or RAMP for colours by height."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFile("PART", self.tr("Terrain part"), extension="glb"),
            self.tr("Part of Build terrain to drape."),
        )
        self.add(
            QgsProcessingParameterString("NAME", self.tr("Name of the drape"), None, optional=True),
            self.tr("What the page calls it, by default the layer's or the theme's name."),
        )
        add_drape_parameters(self)
        self.add_report_parameters()
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", self.tr("Terrain part with the drape"), self.tr("Binary glTF (*.glb)")
            ),
            self.tr("The terrain with all its drapes; may be the same file as PART."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        check_part(self, parameters, "PART", context, "Build terrain")
        check_drape(self, parameters, context)

    def resolve(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._drape = resolve_drape(self, parameters, context)
        self._step = record_step(self, parameters, context)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        output = self.output_path(parameters, context)
        progress = progress_of(feedback)
        settle_absent(self, parameters, context, feedback, self._drape, report)
        part = terrain_part(self, parameters, context, "PART")
        assert part and part.terrain
        part.header.step = self._step
        drape = self._make(parameters, context, part, feedback, section(progress, 0.1, 0.9))
        report.counts = {"images": len(drape.images), "drapes": _put(part, drape, self._drape.credits)}
        with atomic_file(output) as temporary:
            with open(temporary, "wb") as file:
                report.bytes = write_terrain(file, part.header, part.terrain)
            # Its arrays are those of the mapped PART, and Windows replaces no file that is mapped.
            del part
        progress(1.0)
        return {"OUTPUT": output}

    def _make(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        part: Part,
        feedback: QgsProcessingFeedback,
        progress: Progress,
    ) -> Drape:
        request, frame, terrain = self._drape, part.header.frame, part.terrain
        assert terrain
        boxes = footprints(terrain)
        given = self.parameterAsString(parameters, "NAME", context).strip()
        if request.has_picture:
            drape = make_drape(request, frame, boxes, context, feedback, terrain.color, progress)
            return request.drape(given or drape.name, drape.images)
        if request.color is not None and request.stops is None:
            return request.drape(given or request.color, [_plain(request, boxes)])
        return request.drape(given or self.tr("Height"), _tinted(request, frame, terrain, boxes, progress))


def _put(part: Part, drape: Drape, credits: list[str]) -> int:
    """Add a drape and what it is owed to a part, in the place of a drape of the same name; returns how many there are."""
    assert part.terrain
    drapes = part.terrain.drapes
    number = next((n for n, other in enumerate(drapes) if other.name == drape.name), len(drapes))
    drapes[number : number + 1] = [drape]
    part.header.extras["credits"] = list(dict.fromkeys([*part.header.extras.get("credits", []), *credits]))
    return len(drapes)


def _plain(request: DrapeRequest, boxes: np.ndarray) -> DrapeImage:
    """One pixel of COLOR over all pieces."""
    assert request.color
    data, mime = request.encode(np.array([[parse_hex(request.color)]], np.uint8))
    return DrapeImage(data, mime, (*boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:].max(axis=0).tolist()))


def _tinted(
    request: DrapeRequest, frame: Frame, terrain: Terrain, boxes: np.ndarray, progress: Progress
) -> list[DrapeImage]:
    """Images of the terrain's own heights in the colours of RAMP, from its lowest to its highest point."""
    surface = Surface(terrain)
    stops = HYPSOMETRIC_TINTS if request.stops is None else request.stops
    span = _span(terrain)
    windows = cut_windows([tuple(box) for box in boxes.tolist()], frame.size, request.pixels)
    images = []
    for number, window in enumerate(windows):
        progress(number / len(windows))
        heights = _heights(surface, window, terrain.rotation)
        images.append(DrapeImage(*request.encode(tint_by_height(heights, span, stops)), window.extent))
    return images


def _span(terrain: Terrain) -> tuple[float, float]:
    heights = [block.heights for block in terrain.blocks if np.isfinite(block.heights).any()]
    heights += [patch.positions[:, 1] for patch in terrain.patches]
    return float(min(map(np.nanmin, heights))), float(max(map(np.nanmax, heights)))


def _heights(surface: Surface, window: Window, rotation: float) -> np.ndarray:
    """Heights (rows, columns) float64 of the terrain at the centres of a window's pixels, nan where there is none."""
    x, z = np.meshgrid(
        window.west + (np.arange(window.columns) + 0.5) * window.pixel,
        window.north + (np.arange(window.rows) + 0.5) * window.pixel,
    )
    return surface.heights(*turned(x.ravel(), z.ravel(), rotation)).reshape(x.shape)
