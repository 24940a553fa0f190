"""Export model: parts become a file that other programs for 3D models open."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
)

from ..core.errors import ParameterError
from ..core.export_model import ModelFormat, export_model
from ..core.flat_scene import Shaping
from ..core.part import read_part
from ..core.progress import section
from .shared.algorithm import Report, SceneryAlgorithm, progress_of

FORMATS = tuple(ModelFormat)


class ExportModel(SceneryAlgorithm):
    """`scenery:exportmodel`."""

    NAME = "exportmodel"
    EXAMPLE = "-- PARTS=terrain.glb PARTS=buildings.glb FORMAT=2 WATERTIGHT=true SIZE=150 OUTPUT=print.stl"
    GROUP = "scene"
    TAGS = "3d,export,model,mesh,print,printing,glb,gltf,obj,stl,collada,dae,blender,watertight"

    def displayName(self) -> str:
        return self.tr("Export model")

    def shortDescription(self) -> str:
        return self.tr("Saves parts as a 3D model for other programs, or for a 3D printer.")

    def about(self) -> str:
        return self.tr(
            "Saves the parts that build steps made as one 3D model that Blender, CAD programs and 3D printers read.\n\n"
            "GLB, OBJ and COLLADA have colours and images and are y up: x is east, y up, z south of the middle of the parts' extent. STL has"
            " shapes alone and is z up: x is east, y north. OBJ and COLLADA write their images, and OBJ its .mtl, beside OUTPUT and named after it."
            " Lines have no place in STL, dots none in STL and COLLADA, labels none in any. Icons stand upright and face south.\n\n"
            "For 3D printing, choose STL, WATERTIGHT and SIZE. The terrain is then one closed body with a flat bottom; buildings and other bodies"
            " are closed bodies of their own that reach into it, which slicers print as one. Surfaces that enclose nothing are left out."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(
                "PARTS", self.tr("Parts"), QgsProcessing.SourceType.TypeFile
            ),
            self.tr("The .glb files of build steps."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "FORMAT",
                self.tr("Format"),
                [self.tr("glTF binary (.glb)"), "OBJ (.obj)", "STL (.stl)", "COLLADA (.dae)"],
                defaultValue=0,
            ),
            self.tr("Format of the model. OUTPUT gets its ending where it has another one."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "EXAGGERATION",
                self.tr("Vertical exaggeration"),
                QgsProcessingParameterNumber.Type.Double,
                1.0,
                minValue=0.01,
                maxValue=100.0,
            ),
            self.tr(
                "How many times taller terrain, altitudes and the heights of extruded polygons, boxes, cylinders and cones are."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean("WATERTIGHT", self.tr("Closed bodies only"), False),
            self.tr("Terrain becomes a body with upright sides and a flat bottom, as 3D printers need it."),
        )
        self._add_length(
            "SIZE",
            self.tr("Longest side in millimetres"),
            self.tr(
                "The model's longest horizontal side, for printing; it then stands on height 0. OBJ and STL, which know no unit, are in millimetres"
                " then, the others in metres. Empty: as large as the ground, in metres."
            ),
        )
        self._add_length(
            "BASE",
            self.tr("Thickness of the base"),
            self.tr(
                "What is under the lowest point of a terrain with WATERTIGHT: millimetres where SIZE is given, else metres. Empty: 2 % of the longest"
                " side."
            ),
        )
        self.add_report_parameters()
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT",
                self.tr("Model"),
                self.tr("glTF binary (*.glb);;OBJ (*.obj);;STL (*.stl);;COLLADA (*.dae)"),
            ),
            self.tr("The model; OBJ and COLLADA have more files beside it."),
        )

    def _add_length(self, name: str, label: str, help_text: str) -> None:
        kind = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(name, label, kind, None, optional=True, minValue=0.001), help_text
        )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        model_format = FORMATS[self.parameterAsEnum(parameters, "FORMAT", context)]
        output = self._output(parameters, context, model_format)
        progress = progress_of(feedback)
        parts = [read_part(path) for path in self._paths(parameters, context, output)]
        progress(0.05)
        shaping = Shaping(
            self.parameterAsDouble(parameters, "EXAGGERATION", context),
            self.parameterAsBool(parameters, "WATERTIGHT", context),
            self._length(parameters, context, "SIZE"),
            self._length(parameters, context, "BASE"),
        )
        report.counts = {"parts": len(parts)}
        report.bytes, left_out = export_model(
            parts, output, model_format, shaping, section(progress, 0.05, 1)
        )
        for what in left_out:
            feedback.pushWarning(self.tr("Left out: %s.") % what)
        return {"OUTPUT": output}

    def _length(self, parameters: dict[str, Any], context: QgsProcessingContext, name: str) -> float | None:
        given = parameters.get(name) is not None
        return self.parameterAsDouble(parameters, name, context) if given else None

    def _output(
        self, parameters: dict[str, Any], context: QgsProcessingContext, model_format: ModelFormat
    ) -> str:
        output = self.output_path(parameters, context)
        ending = f".{model_format.value}"
        if output.lower().endswith(ending):
            return output
        known = {f".{each.value}" for each in FORMATS}
        path = Path(output)
        return str(path.with_suffix(ending) if path.suffix.lower() in known else f"{output}{ending}")

    def _paths(self, parameters: dict[str, Any], context: QgsProcessingContext, output: str) -> list[str]:
        paths = self.parameterAsFileList(parameters, "PARTS", context)
        if not paths:
            raise ParameterError("PARTS: there is none; give at least one part, the output of a build step.")
        for path in paths:
            if not Path(path).is_file():
                raise ParameterError(f"PARTS: “{path}” does not exist; give the .glb of a build step.")
            if Path(path).resolve() == Path(output).resolve():
                raise ParameterError(f"OUTPUT: “{output}” is one of PARTS; give the model another name.")
        return paths
