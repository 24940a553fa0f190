"""Batch of scenes: one page, model or picture for each feature of a layer, or each place of a list."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.batch import Made, SceneJob, digest, run_batch, safe_names, write_failures
from ..core.batch_index import write_index
from ..core.errors import OutputError, ParameterError, SceneryError
from ..core.export_image import find_browser
from ..core.frame import (
    Extent,
    Frame,
    authority_code,
    make_frame,
    metric_crs,
    needs_metric_crs,
    spatial_reference,
    transform_extent,
    transform_points,
    turned,
)
from ..core.places import PlaceOfList, parse_places
from ..core.recipe import Recipe, absolute, dump_recipe
from .shared.algorithm import MAX_LISTED, Report, SceneryAlgorithm, progress_of
from .shared.expressions import check_expression, expression_text, is_null
from .shared.frames import EXTENT_TEXT, chosen_crs, extent_text, osr_crs
from .shared.layers import vector_layer
from .shared.recipes import check_recipe, load_recipe, own_recipe

ENDINGS = ("html", "glb", "obj", "stl", "dae", "png")  # FORMAT
PAGE = 0
SIZE = 10_000.0  # metres of an extent about a point


@dataclass(frozen=True)
class Wish:
    """One scene that is asked for: its extent (xmin, ymin, xmax, ymax) in a projected CRS, degrees of rotation if it says any."""

    name: str
    title: str
    extent: Extent
    srs: osr.SpatialReference
    rotation: float | None


class BatchScenes(SceneryAlgorithm):
    """`scenery:batchscenes`."""

    NAME = "batchscenes"
    EXAMPLE = '-- RECIPE=town.json COVERAGE="city.gpkg|layername=districts|subset=since < 1700" NAME=field:name THUMBNAILS=false OUTPUT=districts'
    GROUP = "automation"
    TAGS = "3d,batch,atlas,coverage,series,many,scenes,places,parallel,processes,dask,cluster,cron,index,automation"

    def displayName(self) -> str:
        return self.tr("Batch of scenes")

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def shortDescription(self) -> str:
        return self.tr("Makes a scene for each feature of a layer, or each place of a list.")

    def about(self) -> str:
        return self.tr(
            "Runs a recipe once for each feature of a coverage layer, or each place of a list, with the extent of its own: pages, models"
            " or pictures, and an index page with a map and thumbnails.\n\n"
            "PLACES is a text of lines or a CSV file: name,x,y[,width[,height[,rotation]]], the coordinates being longitude and latitude"
            " or those of PLACES_CRS, sizes in metres.\n\n"
            "Scenes are made at the same time by PROCESSES of this machine, or by the workers of a Dask cluster at SCHEDULER. What is"
            " finished and unchanged is not made again, so that a batch that was stopped goes on where it was. A scene that fails stops"
            " no other: failures.csv lists the failures, and the run ends as failed."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFile("RECIPE", self.tr("Recipe"), optional=True),
            self.tr("A recipe, or a page that carries one. None: the one that the project keeps beside it."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "COVERAGE",
                self.tr("Coverage layer"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                optional=True,
            ),
            self.tr("A scene is made for each of its features."),
        )
        self._add_text(
            "PLACES",
            self.tr("Places"),
            self.tr("Lines of name,x,y[,width[,height[,rotation]]], or the path of a CSV file."),
            many=True,
        )
        self.add(
            QgsProcessingParameterCrs("PLACES_CRS", self.tr("CRS of the places"), optional=True),
            self.tr("CRS of the coordinates in PLACES. None: longitude and latitude."),
            advanced=True,
        )
        self._add_expression(
            "NAME",
            self.tr("Name"),
            self.tr("Name of the file. Left out: the first text field, else the feature's id."),
        )
        self._add_expression("TITLE", self.tr("Title"), self.tr("Title of the scene. Left out: as NAME."))
        self._add_expression(
            "EXTENT",
            self.tr("Extent"),
            self.tr("A geometry, or xmin,xmax,ymin,ymax in the layer's CRS. Left out: the feature's box."),
        )
        self._add_expression(
            "ROTATION", self.tr("Rotation (°)"), self.tr("Counter-clockwise. Left out: the recipe's.")
        )
        self._add_number(
            "MARGIN",
            self.tr("Margin (%)"),
            10.0,
            0,
            1000,
            self.tr("Added around a feature, percent of its size."),
        )
        self._add_number(
            "SIZE",
            self.tr("Size about points (m)"),
            SIZE,
            1,
            1e7,
            self.tr("Width and height of the extent about a point."),
        )
        self.add(
            QgsProcessingParameterCrs("CRS", self.tr("Scene CRS"), optional=True),
            self.tr(
                "Projected CRS of all scenes. None: the recipe's, else the layer's or the fitting UTM zone."
            ),
            advanced=True,
        )
        names = [self.tr("Page"), "GLB", "OBJ", "STL", "COLLADA", self.tr("Picture (PNG)")]
        self.add(
            QgsProcessingParameterEnum("FORMAT", self.tr("Make"), names, defaultValue=PAGE),
            self.tr("What is made of each."),
        )
        self._add_running()
        self.add_report_parameters()
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Folder of the scenes")),
            self.tr("Holds the scenes, index.html and, if anything failed, failures.csv."),
        )

    def _add_running(self) -> None:
        for name, label, text in (
            ("INDEX", self.tr("Index page"), self.tr("An index.html with a map and links to all scenes.")),
            (
                "THUMBNAILS",
                self.tr("Thumbnails"),
                self.tr("A picture of each page in the index, where a browser is installed."),
            ),
        ):
            self.add(QgsProcessingParameterBoolean(name, label, True), text)
        count = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber("PROCESSES", self.tr("Processes"), count, 0, False, 0, 256),
            self.tr("Scenes that are made at the same time. 0: one for each core."),
            advanced=True,
        )
        self._add_text(
            "SCHEDULER",
            self.tr("Dask scheduler"),
            self.tr(
                "Address of a Dask cluster, such as tcp://host:8786, whose workers see the same files. Empty: this machine."
            ),
        )

    def _add_text(self, name: str, label: str, help_text: str, many: bool = False) -> None:
        parameter = QgsProcessingParameterString(name, label, None, multiLine=many, optional=True)
        self.add(parameter, help_text, advanced=not many)

    def _add_expression(self, name: str, label: str, help_text: str) -> None:
        parameter = QgsProcessingParameterExpression(name, label, None, "COVERAGE", optional=True)
        self.add(parameter, help_text, advanced=name == "EXTENT")

    def _add_number(
        self, name: str, label: str, default: float, least: float, most: float, text: str
    ) -> None:
        double = QgsProcessingParameterNumber.Type.Double
        parameter: QgsProcessingParameterDefinition = QgsProcessingParameterNumber(
            name, label, double, default, False, least, most
        )
        self.add(parameter, text, advanced=True)

    # Before anything is made

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        check_recipe(self._recipe(parameters, context)[0])
        chosen_crs(self, parameters, context)
        coverage, places = parameters.get("COVERAGE"), self.parameterAsString(parameters, "PLACES", context)
        if coverage and places.strip():
            raise ParameterError("PLACES: COVERAGE is given, too; give one of them.")
        if not coverage:
            self._places(parameters, context)
            return
        layer = vector_layer(parameters, "COVERAGE", context)
        for name, text in self._texts(parameters).items():
            check_expression(name, text, layer.fields())

    def _recipe(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[Recipe, Path]:
        return load_recipe(self.parameterAsFile(parameters, "RECIPE", context), context)

    def _texts(self, parameters: dict[str, Any]) -> dict[str, str]:
        names = ("NAME", "TITLE", "EXTENT", "ROTATION")
        texts = {name: expression_text(name, parameters.get(name), None) for name in names}
        return {name: text for name, text in texts.items() if text is not None}

    def _places(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[PlaceOfList]:
        places = parse_places(self.parameterAsString(parameters, "PLACES", context))
        if not places:
            raise ParameterError(
                "COVERAGE: neither a layer nor PLACES says where the scenes are; give one of them."
            )
        return places

    # The run

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        folder = self._folder(parameters, context)
        recipe, beside = self._recipe(parameters, context)
        wishes = list(self._wishes(parameters, context, recipe))
        jobs = self._jobs(wishes, parameters, context, feedback, folder)
        progress = progress_of(feedback)
        processes = self.parameterAsInt(parameters, "PROCESSES", context) or os.cpu_count() or 1
        scheduler = self.parameterAsString(parameters, "SCHEDULER", context).strip()
        files = _files(recipe, beside, context)
        content = dump_recipe(recipe)

        def state_of(job: SceneJob) -> str:
            return digest([content, job.parameters], files)

        def tell(made: Made) -> None:
            if made.error:
                feedback.pushWarning(f"{made.job.name}: {made.error}")
            else:
                feedback.pushInfo(f"{made.job.name}: {made.outcome['seconds']} s")

        made = run_batch(jobs, state_of, folder, processes, scheduler, progress, tell)
        project = context.project().title() if context.project() else ""
        title = str(recipe.scene.get("TITLE") or project or self.tr("Scenes"))
        return self._finish(made, folder, title, parameters, context, report)

    def _folder(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        text = self.parameterAsString(parameters, "OUTPUT", context).strip()
        folder = Path(text).absolute()
        if not text or folder.is_file():
            raise ParameterError(f"OUTPUT: “{text}” is no folder; name the one that is to hold the scenes.")
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(
                f"OUTPUT: {folder} can't be made ({error.strerror}); name another folder."
            ) from error
        return folder

    def _finish(
        self,
        made: list[Made],
        folder: Path,
        title: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        report: Report,
    ) -> dict[str, Any]:
        """Write the index and the table of failures. Raises SceneryError where anything failed."""
        failed = [each for each in made if each.error]
        report.counts = {
            "scenes made": sum(not each.before and not each.error for each in made),
            "finished before": sum(each.before for each in made),
            "failed": len(failed),
        }
        report.bytes = sum(each.outcome.get("bytes", 0) for each in made)
        for each in failed:
            report.skip(each.job.name, each.error)
        if self.parameterAsBool(parameters, "INDEX", context):
            write_index(folder, title, made)
        table = write_failures(folder, made)
        if failed:
            self._write_report(
                parameters, context, report, sum(each.outcome.get("seconds", 0) for each in made)
            )
            names = ", ".join(each.job.name for each in failed[:MAX_LISTED])
            raise SceneryError(
                f"{len(failed)} of {len(made)} scene(s) failed ({names}); {table} says why. The first: {failed[0].error}"
            )
        return {"OUTPUT": str(folder)}

    # What is asked for

    def _wishes(
        self, parameters: dict[str, Any], context: QgsProcessingContext, recipe: Recipe
    ) -> Iterator[Wish]:
        chosen = chosen_crs(self, parameters, context) or _crs_of(recipe)
        srs = osr_crs(chosen) if chosen else None
        size = self.parameterAsDouble(parameters, "SIZE", context)
        if parameters.get("COVERAGE"):
            yield from self._coverage(parameters, context, srs, size)
            return
        given = self.parameterAsCrs(parameters, "PLACES_CRS", context)
        own = osr_crs(given) if given.isValid() else spatial_reference("EPSG:4326")
        for place in self._places(parameters, context):
            target = srs or _metric(own, (place.x, place.y, place.x, place.y))
            box = (place.width or size, place.height or place.width or size)
            extent = _about(own, target, (place.x, place.y), box)
            yield Wish(place.name, place.name, extent, target, place.rotation)

    def _coverage(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        srs: osr.SpatialReference | None,
        size: float,
    ) -> Iterator[Wish]:
        layer = vector_layer(parameters, "COVERAGE", context)
        if not layer.crs().isValid():
            raise ParameterError(f"COVERAGE: “{layer.name()}” has no CRS; set one in the layer's properties.")
        source = self.parameterAsSource(parameters, "COVERAGE", context)
        own, margin = osr_crs(layer.crs()), self.parameterAsDouble(parameters, "MARGIN", context) / 100
        values = _Values(
            self._texts(parameters), source, self.createExpressionContext(parameters, context, source)
        )
        count = 0
        for feature in source.getFeatures(
            QgsFeatureRequest(), QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        ):
            count += 1
            name, box = values.name(feature), values.extent(feature)
            if box is None:
                raise ParameterError(
                    f"COVERAGE: feature {feature.id()} has no geometry; give EXTENT, or leave it out."
                )
            target = srs or _metric(own, box)
            extent = _box_in(own, target, box, margin, size)
            yield Wish(
                name,
                values.text(feature, "TITLE") or name,
                extent,
                target,
                values.number(feature, "ROTATION"),
            )
        if not count:
            raise ParameterError(f"COVERAGE: “{layer.name()}” holds no features; there is nothing to make.")

    def _jobs(
        self,
        wishes: list[Wish],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        folder: Path,
    ) -> list[SceneJob]:
        kind = self.parameterAsEnum(parameters, "FORMAT", context)
        recipe_path = str(self.parameterAsFile(parameters, "RECIPE", context) or own_recipe(context))
        project = context.project().absoluteFilePath() if context.project() else ""
        pictured = self._pictured(parameters, context, feedback, kind)
        jobs = []
        for wish, name in zip(
            wishes, safe_names(["index_" if w.name.lower() == "index" else w.name for w in wishes])
        ):
            code = authority_code(wish.srs) or wish.srs.ExportToWkt()
            given: dict[str, Any] = {
                "RECIPE": str(Path(recipe_path).absolute()),
                "EXTENT": extent_text(wish.extent, code),
                "CRS": code,
                "ROTATION": wish.rotation,
                "TITLE": wish.title,
                "OUTPUT": str(folder / f"{name}.{ENDINGS[kind]}"),
            }
            jobs.append(
                SceneJob(
                    name,
                    wish.title,
                    given["OUTPUT"],
                    {key: value for key, value in given.items() if value is not None},
                    _corners(wish),
                    project,
                    str(folder / "thumbnails" / f"{name}.png") if pictured else "",
                )
            )
        return jobs

    def _pictured(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        kind: int,
    ) -> bool:
        """Whether there are thumbnails."""
        wanted = all(self.parameterAsBool(parameters, name, context) for name in ("INDEX", "THUMBNAILS"))
        if not wanted or kind != PAGE:
            return False
        try:
            find_browser(None)
        except SceneryError:
            feedback.pushWarning(self.tr("No browser is found, so that the index has no thumbnails."))
            return False
        return True


class _Values:
    """What the expressions say of a feature."""

    def __init__(self, texts: dict[str, str], source: QgsProcessingFeatureSource, context: Any) -> None:
        self._context = context
        self._context.setFields(source.fields())
        texts = dict(texts)
        if "NAME" not in texts:
            named = next(
                (field.name() for field in source.fields() if field.typeName().lower() in TEXTS), None
            )
            texts["NAME"] = QgsExpression.quotedColumnRef(named) if named else "$id"
        self._expressions = {name: QgsExpression(text) for name, text in texts.items()}
        for expression in self._expressions.values():
            expression.prepare(self._context)

    def name(self, feature: QgsFeature) -> str:
        return self.text(feature, "NAME") or str(feature.id())

    def text(self, feature: QgsFeature, name: str) -> str:
        value = self._value(feature, name)
        return "" if is_null(value) else str(value)

    def number(self, feature: QgsFeature, name: str) -> float | None:
        value = self._value(feature, name)
        if is_null(value):
            return None
        try:
            return float(value)
        except (TypeError, ValueError):
            raise ParameterError(
                f"{name}: “{value}” of feature {feature.id()} is no number; give one."
            ) from None

    def extent(self, feature: QgsFeature) -> Extent | None:
        """The box of a feature in the layer's CRS."""
        value = self._value(feature, "EXTENT") if "EXTENT" in self._expressions else feature.geometry()
        if isinstance(value, QgsGeometry):
            box = value.boundingBox()
            if value.isNull() or value.isEmpty() or not box.isFinite():
                return None
            return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
        match = EXTENT_TEXT.match(str(value))
        if not match:
            raise ParameterError(
                f"EXTENT: “{value}” of feature {feature.id()} is no extent; give a geometry or xmin,xmax,ymin,ymax."
            )
        xmin, xmax, ymin, ymax = (float(number) for number in match.groups()[:4])
        return xmin, ymin, xmax, ymax

    def _value(self, feature: QgsFeature, name: str) -> Any:
        if name not in self._expressions:
            return None
        self._context.setFeature(feature)
        expression = self._expressions[name]
        value = expression.evaluate(self._context)
        if expression.hasEvalError():
            reason = expression.evalErrorString().strip()
            raise ParameterError(f"{name}: it has no value for feature {feature.id()} ({reason}); mend it.")
        return value


TEXTS = ("string", "text", "varchar", "char", "qstring")


def _crs_of(recipe: Recipe) -> QgsCoordinateReferenceSystem | None:
    """The CRS that a recipe's first step asks for."""
    given = next((step.parameters["CRS"] for step in recipe.steps if step.parameters.get("CRS")), None)
    crs = QgsCoordinateReferenceSystem(str(given)) if given else QgsCoordinateReferenceSystem()
    return crs if crs.isValid() and not crs.isGeographic() else None


def _metric(own: osr.SpatialReference, box: Extent) -> osr.SpatialReference:
    """The CRS of a scene that says none: the layer's where that is made for measuring, else the fitting zone."""
    return metric_crs(own, _grown(box, 1e-6)) if not own.IsProjected() or needs_metric_crs(own) else own


def _grown(box: Extent, by: float) -> Extent:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def _about(
    own: osr.SpatialReference,
    target: osr.SpatialReference,
    point: tuple[float, float],
    size: tuple[float, float],
) -> Extent:
    """An extent of ground metres about a point."""
    ((x, y),) = transform_points(own, target, np.array([point]))
    scale = make_frame(target, (x - 1, y - 1, x + 1, y + 1)).scale
    width, height = size[0] * scale, size[1] * scale
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


def _box_in(
    own: osr.SpatialReference, target: osr.SpatialReference, box: Extent, margin: float, size: float
) -> Extent:
    """A feature's box with its margin; about a point, of the size that is asked for."""
    if box[0] == box[2] and box[1] == box[3]:
        return _about(own, target, (box[0], box[1]), (size, size))
    xmin, ymin, xmax, ymax = transform_extent(own, target, box)
    by = max(xmax - xmin, ymax - ymin) * margin
    # What lies along one line of the grid gets a width.
    width, height = max(xmax - xmin, (ymax - ymin) / 10), max(ymax - ymin, (xmax - xmin) / 10)
    x, y = (xmin + xmax) / 2, (ymin + ymax) / 2
    return x - width / 2 - by, y - height / 2 - by, x + width / 2 + by, y + height / 2 + by


def _corners(wish: Wish) -> tuple[tuple[float, float], ...]:
    """Longitudes and latitudes of a scene's corners, turned with it."""
    frame: Frame = make_frame(wish.srs, wish.extent, wish.rotation or 0.0)
    width, height = frame.size
    x, z = np.array([(-1, 1), (1, 1), (1, -1), (-1, -1)]).T * [[width / 2], [height / 2]]
    places = np.column_stack(frame.to_crs(*turned(x, z, frame.rotation)))
    degrees = transform_points(wish.srs, spatial_reference("EPSG:4326"), places)
    return tuple((round(lon, 6), round(lat, 6)) for lon, lat in degrees.tolist())


def _files(recipe: Recipe, folder: Path, context: QgsProcessingContext) -> list[str]:
    """The files that a recipe's scenes depend on."""
    names = [layer.source.partition("|")[0] for layer in recipe.layers.values()]
    names += [layer.style for layer in recipe.layers.values()]
    names += [value for step in recipe.steps for value in step.parameters.values() if isinstance(value, str)]
    paths = [absolute(name, folder) for name in names if name and len(name) < 1000]
    project = context.project()
    if project is not None:
        paths += [layer.source().partition("|")[0] for layer in project.mapLayers().values()]
        paths.append(project.absoluteFilePath())
    return [path for path in paths if os.path.exists(path)]
