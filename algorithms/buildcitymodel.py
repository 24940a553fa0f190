"""Build city model: a CityJSON or CityGML file becomes a part, a feature for each of its objects."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.city import ANY_LOD, FAULTS, CityModel
from ..core.city_attributes import column, columns_of, merged
from ..core.city_build import Built, City, boxes, build, fitted, load_texture, placed, prepare
from ..core.city_colors import ROOF, WALL
from ..core.city_crs import horizontal, named_crs
from ..core.city_drape import Overhead, picture_of
from ..core.city_read import read_city
from ..core.city_surfaces import names_of
from ..core.errors import FrameError, GeometryError, ParameterError
from ..core.features import Column
from ..core.files import atomic_file
from ..core.frame import Extent, Frame, authority_code, transform_extent, turned
from ..core.ground import ground_of, standing_types
from ..core.header import Header
from ..core.layer_part import write_layer
from ..core.legend import Legend
from ..core.level_ground import levelled
from ..core.objects import Objects
from ..core.progress import section
from ..core.surface import Surface
from ..core.terrain_part import write_terrain
from .shared.algorithm import Report, SceneryAlgorithm, progress_of
from .shared.city import CityColors, chosen_names, colored, evaluated
from .shared.expressions import as_numbers, expression_text
from .shared.frames import add_rotation, chosen_crs, find_frame, given_extent, given_rotation, osr_crs, roomy
from .shared.groups import add_group, given_groups
from .shared.layers import credit_lines
from .shared.legends import explaining_column
from .shared.record import record_step
from .shared.terrains import terrain_part
from .shared.tessellate import tessellate
from .shared.values import as_dates

EXPRESSIONS = {"COLOR": None, "ROOF_COLOR": None, "DATE": None, "END_DATE": None, "ALTITUDE": "0"}
AS_IT_IS, LIFTED, LEVELLED = range(3)  # TERRAIN_FIT
DRAPED_KINDS: tuple[tuple[str, ...], ...] = ((), (ROOF,), (ROOF, WALL))  # DRAPED_SURFACES
OWN_COLUMNS = ("id", "type")


@dataclass
class Placed:
    """A city in its frame: features that the scene shows, their places in local metres, and their attributes."""

    city: City
    places: np.ndarray
    columns: list[Column]
    outside: int

    @property
    def ids(self) -> list[str]:
        return [self.city.model.ids[row] for row in self.city.features.tolist()]

    @property
    def types(self) -> list[str]:
        return [self.city.model.types[row] for row in self.city.features.tolist()]

    def surface_names(self, known: list[str]) -> list[str]:
        """Names of the attributes of semantic surfaces that are not `known` from their objects."""
        return [name for name in names_of(self.city.model.surfaces) if name not in known]


class BuildCityModel(SceneryAlgorithm):
    """`scenery:buildcitymodel`."""

    NAME = "buildcitymodel"
    EXAMPLE = "-- INPUT=city_model.city.json TERRAIN=terrain.glb OUTPUT=city.glb"
    GROUP = "build"
    TAGS = "3d,city,citygml,cityjson,cityjsonseq,lod2,building,buildings,roof,semantic,gltf,glb,threejs,webgl"

    def displayName(self) -> str:
        return self.tr("Build city model")

    def shortDescription(self) -> str:
        return self.tr("Turns a CityJSON or CityGML file into 3D objects with their attributes.")

    def about(self) -> str:
        return self.tr(
            "Turns a 3D city model into a part (binary glTF) that Assemble scene shows. It reads CityJSON 1.0 to 2.0, CityJSONSeq, and"
            " CityGML 1.0 to 3.0. Each object with its parts is one feature that keeps its attributes, nested ones with a dot in their"
            " names; roofs, walls and other surfaces are coloured apart. Heights stay as they are, in their own vertical datum.\n\n"
            "COLOR, ROOF_COLOR, DATE, END_DATE and ALTITUDE are expressions over the attributes, id and type. COLOR may use the field “surface”"
            " (WallSurface, RoofSurface, …). Buildings without such surfaces have them told by their slopes.\n\n"
            "What is wrong with the file's geometries never stops the run: it is counted in the log and listed by object in REPORT,"
            " by the error codes of val3dity. A textured surface shows its picture instead of its colour."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFile("INPUT", self.tr("City model file")),
            self.tr("A CityJSON (.json), CityJSONSeq (.jsonl) or CityGML (.gml, .xml) file, unpacked."),
        )
        self.add(
            QgsProcessingParameterFile("TERRAIN", self.tr("Terrain part"), extension="glb", optional=True),
            self.tr(
                "Part of Build terrain; it gives the scene's CRS and extent, and the ground of TERRAIN_FIT."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "LOD", self.tr("Level of detail"), QgsProcessingParameterNumber.Type.Double, 0.0, minValue=0.0
            ),
            self.tr(
                "0: the best that each object has. Another number, such as 1, 2 or 2.2: that one; objects without it take the next best"
                " and are counted."
            ),
        )
        self._add_expression(
            "COLOR",
            self.tr("Colour"),
            self.tr(
                "A colour as QGIS writes it, such as '#c04030'. Left out: the file's materials, else a colour by kind of surface and object."
            ),
        )
        self._add_expression("ROOF_COLOR", self.tr("Colour of roofs"), self.tr("Left out: as COLOR."))
        modes = (
            self.tr("Heights as they are"),
            self.tr("Lift each object onto the terrain"),
            self.tr("Level the terrain beneath each building"),
        )
        self.add(
            QgsProcessingParameterEnum("TERRAIN_FIT", self.tr("Fit to the terrain"), modes, defaultValue=0),
            self.tr(
                "Lifting (or lowering) puts the lowest place of each object at the lowest ground along its footprint. Levelling leaves"
                " the objects where they are and moves the terrain to the ground of buildings: give LEVELLED_TERRAIN, too, and show that in the"
                " scene instead of TERRAIN."
            ),
        )
        draped = (self.tr("None"), self.tr("Roofs"), self.tr("Roofs and walls"))
        self.add(
            QgsProcessingParameterEnum(
                "DRAPED_SURFACES", self.tr("Surfaces that take the terrain's drape"), draped, defaultValue=0
            ),
            self.tr(
                "They show the picture that lies on TERRAIN in the page, such as an orthophoto, as it is seen from above. Surfaces with a"
                " texture of their own, and those beyond the drape, stay as they are."
            ),
        )
        self._add_expression(
            "ALTITUDE", self.tr("Altitude (m)"), self.tr("Metres that objects are raised by.")
        )
        self._add_expression(
            "DATE",
            self.tr("Date"),
            self.tr("From when the object is there: a date, or a year such as yearOfConstruction."),
        )
        self._add_expression(
            "END_DATE",
            self.tr("End date"),
            self.tr("Until when the object is there: a date, or a year such as yearOfDemolition."),
        )
        self.add(
            QgsProcessingParameterString("FIELDS", self.tr("Attributes to keep"), None, optional=True),
            self.tr(
                "Names with commas between them, of objects or of their surfaces; none: all. id and type are always kept."
            ),
        )
        self.add(
            QgsProcessingParameterString("TITLE", self.tr("Title"), None, optional=True),
            self.tr("Name of the layer in the scene, by default the file's."),
        )
        self.add(
            QgsProcessingParameterString("CREDITS", self.tr("Credits"), None, multiLine=True, optional=True),
            self.tr("Attribution and licence, one a line, which few files name themselves."),
        )
        add_group(self)
        self._add_place()
        self.add_report_parameters()
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", self.tr("City model part"), self.tr("Binary glTF (*.glb)")
            ),
            self.tr("The objects as a .glb file, input of Assemble scene."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "LEVELLED_TERRAIN",
                self.tr("Levelled terrain part"),
                self.tr("Binary glTF (*.glb)"),
                optional=True,
                createByDefault=False,
            ),
            self.tr(
                "TERRAIN with its drapes, level beneath the buildings where TERRAIN_FIT says so, for the scene to show instead of TERRAIN."
            ),
        )

    def _add_expression(self, name: str, label: str, help_text: str) -> None:
        parameter = QgsProcessingParameterExpression(name, label, EXPRESSIONS[name], optional=True)
        self.add(parameter, help_text)

    def _add_place(self) -> None:
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr("Leaves out objects beyond it. By default the terrain's extent, or the model's."),
        )
        self.add(
            QgsProcessingParameterCrs("CRS", self.tr("Scene CRS"), optional=True),
            self.tr(
                "Projected CRS of the scene. None: the terrain's, else the file's own or the fitting UTM zone. It is also taken as the"
                " file's where that names none."
            ),
        )
        add_rotation(self)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        for name, text in self._texts(parameters).items():
            expression = QgsExpression(text)
            if expression.hasParserError():
                reason = " ".join(expression.parserErrorString().split())
                raise ParameterError(
                    f"{name}: “{text}” is no expression ({reason}); give an attribute or an expression."
                )
        chosen_crs(self, parameters, context)
        given_extent(self, parameters, context)
        given_rotation(self, parameters, context)

    def _texts(self, parameters: dict[str, Any]) -> dict[str, str]:
        """The expressions that were given or have a default."""
        texts = {
            name: expression_text(name, parameters.get(name), default)
            for name, default in EXPRESSIONS.items()
        }
        return {name: text for name, text in texts.items() if text is not None}

    def resolve(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._path = Path(self.parameterAsFile(parameters, "INPUT", context))
        self._title = self.parameterAsString(parameters, "TITLE", context) or self._path.name.split(".")[0]
        self._groups = given_groups(self, parameters, context)
        self._credits = credit_lines(self.parameterAsString(parameters, "CREDITS", context))
        self._terrain = terrain_part(self, parameters, context)
        self._fit = self.parameterAsEnum(parameters, "TERRAIN_FIT", context)
        if self._fit == LIFTED and self._terrain is None:
            raise ParameterError("TERRAIN_FIT: there is no ground to stand on; give TERRAIN, too.")
        self._levelled = self.parameterAsFileOutput(parameters, "LEVELLED_TERRAIN", context)
        if self._fit == LEVELLED and self._terrain is None:
            raise ParameterError("TERRAIN_FIT: there is no terrain to level; give TERRAIN, too.")
        if self._fit == LEVELLED and not self._levelled:
            feedback.pushWarning(
                "TERRAIN_FIT: TERRAIN itself stays as it is. Name LEVELLED_TERRAIN, or run Level terrain, and show that part in the scene."
            )
        if self._levelled and self._terrain is None:
            raise ParameterError("LEVELLED_TERRAIN: there is no terrain to write; give TERRAIN, too.")
        self._draped = DRAPED_KINDS[self.parameterAsEnum(parameters, "DRAPED_SURFACES", context)]
        terrain = self._terrain.terrain if self._terrain else None
        if self._draped and (terrain is None or not terrain.drapes):
            raise ParameterError(
                "DRAPED_SURFACES: there is no drape to take; give a TERRAIN with one, or choose “None”."
            )
        self._lod = self.parameterAsDouble(parameters, "LOD", context)
        self._step = record_step(self, {**parameters, "TITLE": self._title}, context)
        self._expressions = QgsExpressionContext(self.createExpressionContext(parameters, context))

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        output = self.output_path(parameters, context)
        progress = progress_of(feedback)
        model = read_city(self._path, section(progress, 0, 0.4))
        source = self._source_crs(model, parameters, context, feedback)
        city = prepare(model, source, self._lod)
        self._refuse_empty(city, report)
        progress(0.5)
        frame = self._frame(city, source, parameters, context, feedback)
        bounded = self._terrain is not None or given_extent(self, parameters, context) is not None
        found = self._place(city, source, frame, bounded)
        own = [one.name for one in found.columns[len(OWN_COLUMNS) :]]
        names = chosen_names(parameters.get("FIELDS"), [*own, *found.surface_names(own)])
        texts = self._texts(parameters)
        built = self._build(found, texts, names, report)
        progress(0.8)
        self._count(found, built, report, feedback)
        colors, header = self._looks(found, built, texts, frame, report)
        self.settle_skipped(parameters, context, feedback, report)
        columns = [one for one in found.columns if one.name in (*OWN_COLUMNS, *names)]
        with atomic_file(output) as temporary, open(temporary, "wb") as file:
            report.bytes = write_layer(file, header, *_of_built(built, colors, columns))
        results = {"OUTPUT": output}
        if self._levelled:
            self._write_terrain(self._levelled, found, built, feedback)
            results["LEVELLED_TERRAIN"] = self._levelled
        progress(1.0)
        return results

    def _write_terrain(self, path: str, found: Placed, built: Built, feedback: QgsProcessingFeedback) -> None:
        assert self._terrain is not None and self._terrain.terrain is not None
        terrain, header, mesh = self._terrain.terrain, self._terrain.header, built.objects.mesh
        if self._fit == LEVELLED and mesh is not None:
            standing = standing_types(found.types)[built.objects.built]
            ground = ground_of(mesh, built.slots.surfaces, standing, terrain.rotation)
            terrain, moved = levelled(terrain, ground)
            feedback.pushInfo(f"{moved} vertices of the terrain were moved to the ground of buildings.")
            # A scene's recipe knows one part of a step: another step levels, with the same result.
            sources = {"PART": self._terrain.header.step, "OBJECTS": self._step}
            step = {"algorithm": "scenery:levelterrain", "parameters": {}, "sources": sources}
            header = replace(header, step=step)
        with atomic_file(path) as temporary, open(temporary, "wb") as file:
            write_terrain(file, header, terrain)

    # Where it lies

    def _source_crs(
        self,
        model: CityModel,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> osr.SpatialReference:
        """The file's CRS; where it names none, that of the scene."""
        if model.crs:
            return named_crs(model.crs)
        chosen = chosen_crs(self, parameters, context)
        if self._terrain is None and chosen is None:
            raise FrameError(
                f"INPUT: “{self._path.name}” names no CRS; give CRS, the one of its coordinates."
            )
        srs = self._terrain.header.frame.srs if self._terrain else osr_crs(chosen)
        feedback.pushInfo(
            f"“{self._path.name}” names no CRS; its coordinates are taken as {srs.GetName()}, the scene's."
        )
        return srs

    def _refuse_empty(self, city: City, report: Report) -> None:
        model = city.model
        for row in city.empty:
            report.skip(model.ids[row], "it has no geometry")
        if not len(city.features):
            what = (
                f"none of its {len(model.ids)} objects has a geometry" if model.ids else "it holds no object"
            )
            raise GeometryError(f"INPUT: “{self._path.name}” can't be built: {what} that can be drawn.")

    def _frame(
        self,
        city: City,
        source: osr.SpatialReference,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Frame:
        if self._terrain is not None:
            return self._terrain.header.frame
        flat = horizontal(source)
        xy = city.model.xyz[:, :2]
        if not np.isfinite(xy).all(axis=1).any():
            raise GeometryError(f"INPUT: none of the coordinates of “{self._path.name}” are numbers.")
        low, high = np.nanmin(xy, axis=0), np.nanmax(xy, axis=0)

        def extent(srs: osr.SpatialReference) -> Extent:
            box = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
            return roomy(transform_extent(flat, srs, box), srs)

        code = authority_code(flat)
        crs = QgsCoordinateReferenceSystem(code) if code else QgsCoordinateReferenceSystem()
        if not crs.isValid():
            crs = QgsCoordinateReferenceSystem.fromWkt(flat.ExportToWkt(["FORMAT=WKT2_2019"]))
        return find_frame(self, parameters, context, feedback, crs, extent)

    def _place(
        self,
        city: City,
        source: osr.SpatialReference,
        frame: Frame,
        bounded: bool,
    ) -> Placed:
        places = placed(city, source, frame)
        every = len(city.features)
        if bounded:
            city = city.only(_meets(frame, *boxes(city, places)))
        if not len(city.features):
            raise GeometryError(
                f"INPUT: “{self._path.name}” has no object within the scene's extent; choose another EXTENT or TERRAIN."
            )
        model = city.model
        every_row = merged(model, city.root)
        rows = [every_row[row] for row in city.features.tolist()]
        names = list(dict.fromkeys(name for row in rows for name in row))
        own = [
            column("id", [model.ids[row] for row in city.features.tolist()]),
            column("type", [model.types[row] for row in city.features.tolist()]),
        ]
        columns = own + columns_of(rows, names)
        for one in columns[len(own) :]:
            one.name = _free_name(one.name)
        return Placed(city, places, columns, every - len(city.features))

    # What becomes of it

    def _build(self, found: Placed, texts: dict[str, str], names: list[str], report: Report) -> Built:
        """Build the features whose height can be told; the others are reported."""
        values = evaluated({"ALTITUDE": texts["ALTITUDE"]}, found.columns, [], self._expressions)
        lifts, reasons = as_numbers("ALTITUDE", values["ALTITUDE"])
        if self._fit == LIFTED:
            assert self._terrain is not None and self._terrain.terrain is not None
            onto = fitted(found.city, found.places, Surface(self._terrain.terrain))
            for row in np.flatnonzero(np.isnan(onto)).tolist():
                reasons.setdefault(row, "there is no terrain beneath it")
            lifts = lifts + onto
        keep = np.ones(len(found.city.features), bool)
        keep[list(reasons)] = False
        built = build(
            found.city,
            found.places,
            np.where(keep, lifts, np.nan),
            "COLOR" not in texts,
            partial(load_texture, self._path.parent),
            tessellate,
            names,
            self._overhead(found),
        )
        for row in np.flatnonzero(~built.objects.built).tolist():
            report.skip(found.ids[row], reasons.get(row, "none of its geometries can be drawn"))
        return built

    def _overhead(self, found: Placed) -> Overhead | None:
        """What the drape shows where the objects are."""
        if not self._draped:
            return None
        assert self._terrain is not None and self._terrain.terrain is not None
        terrain = self._terrain.terrain
        points = found.places[found.city.model.faces.corners]
        x, z = turned(points[:, 0], points[:, 2], -terrain.rotation)
        box = (float(np.nanmin(x)), float(np.nanmin(z)), float(np.nanmax(x)), float(np.nanmax(z)))
        picture = picture_of(terrain.drapes[0], terrain.color, box)
        return picture and Overhead(*picture, terrain.rotation, self._draped)

    def _looks(
        self, found: Placed, built: Built, texts: dict[str, str], frame: Frame, report: Report
    ) -> tuple[CityColors, Header]:
        """The colours of all features and slots, and the header."""
        asked = {name: text for name, text in texts.items() if name != "ALTITUDE"}
        values = evaluated(asked, found.columns, built.slots.surfaces, self._expressions)
        by_name = {
            name: explaining_column(texts.get(name), found.columns) for name in ("COLOR", "ROOF_COLOR")
        }
        explaining = {name: column for name, column in by_name.items() if column}
        colors = colored(found.types, built.slots, built.model.materials, values, explaining)
        keep = built.objects.built.tolist()
        header = Header("citymodel", self._title, frame, self._step)
        header.extras.update(
            type="citymodel", solid=True, on_surface=False, surfaces=built.slots.surfaces, **self._groups
        )
        header.extras["credits"] = list(dict.fromkeys([*found.city.model.credits, *self._credits]))
        if built.draped is not None:
            assert self._terrain is not None and self._terrain.terrain is not None
            name = self._terrain.terrain.drapes[0].name
            header.extras["draped"] = {"name": name, "part": list(built.draped)}
        reasons = dict(colors.reasons)
        for end, name in (("start", "DATE"), ("end", "END_DATE")):
            if name in values:
                dates, undated = as_dates(name, values[name])
                reasons.update(undated)
                header.extras.setdefault("dates", {})[end] = [date for date, kept in zip(dates, keep) if kept]
        for row, reason in sorted(reasons.items()):
            if keep[row]:
                report.remark(found.ids[row], reason)
        return colors, header

    # What is said of it

    def _count(self, found: Placed, built: Built, report: Report, feedback: QgsProcessingFeedback) -> None:
        """Put counts and faults into the report and the log. Raises GeometryError where nothing was built."""
        model = found.city.model
        number = int(built.objects.built.sum())
        report.counts = {"read": len(model.ids), "built": number}
        if found.outside:
            report.counts["outside"] = found.outside
        if self._lod != ANY_LOD:
            report.counts["of another level"] = found.city.otherwise
        objects: Counter[int] = Counter()
        for (row, code), times in sorted(model.faults.found.items()):
            objects[code] += 1
            report.remark(model.ids[row], f"{code}: {times} {FAULTS[code]}")
        for code, count in sorted(objects.items()):
            feedback.pushInfo(f"{code}, {FAULTS[code]}: {count} object(s), listed in REPORT.")
        if objects:
            report.counts["objects with faults"] = len({row for row, _ in model.faults.found})
        if not number:
            first = report.skipped[0]
            raise GeometryError(
                f"INPUT: none of the objects of “{self._path.name}” can be built;"
                f" the first, {first['id']}: {first['reason']}."
            )


def _of_built(
    built: Built, colors: CityColors, columns: list[Column]
) -> tuple[Objects, np.ndarray, list[Column], None, Legend | None]:
    """What `write_layer` takes of the features that were built."""
    objects, keep = built.objects, built.objects.built
    legend = colors.legend and replace(colors.legend, classes=colors.legend.classes[keep])
    kept = replace(objects, built=keep[keep], tops=objects.tops[keep])
    return kept, colors.colors[keep], [one.take(keep) for one in columns], None, legend


def _free_name(name: str) -> str:
    """The name of an attribute beside the columns that all features have, and the field that COLOR knows."""
    return f"attribute.{name}" if name.lower() in (*OWN_COLUMNS, "surface") else name


def _meets(frame: Frame, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Which boxes (f, 3), in local metres, meet the frame's rotated extent, (f,) bool."""
    width, height = frame.size
    corners = [(x[:, 0], z[:, 2]) for x in (low, high) for z in (low, high)]
    own = [turned(x, z, -frame.rotation) for x, z in corners]
    x, z = np.stack([x for x, _ in own]), np.stack([z for _, z in own])
    return (
        (x.min(axis=0) <= width / 2)
        & (x.max(axis=0) >= -width / 2)
        & (z.min(axis=0) <= height / 2)
        & (z.max(axis=0) >= -height / 2)
    )
