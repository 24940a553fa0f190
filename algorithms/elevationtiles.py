"""Elevation tiles: the tiles of a web map that hold heights become a GeoTIFF, input of Build terrain."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsLayerMetadata,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtXml import QDomDocument

from ..core.errors import FrameError, ParameterError
from ..core.files import atomic_file
from ..core.frame import Extent
from ..core.privacy import host_alone
from ..core.raster_step import write_step
from ..core.tiles import (
    MAX_ZOOM,
    Encoding,
    Mosaic,
    Template,
    TileCache,
    TileRange,
    TileSource,
    ground_resolution,
    mercator_extent,
    tiles_covering,
    write_mosaic,
    zoom_for,
)
from .shared.algorithm import MAX_LISTED, Report, SceneryAlgorithm, progress_of
from .shared.frames import given_extent, osr_crs
from .shared.record import record_step

ENCODINGS = (Encoding.GSI_TEXT, Encoding.GSI_PNG, Encoding.TERRARIUM, Encoding.TERRAIN_RGB)
SPACING = 30.0  # metres


class ElevationTiles(SceneryAlgorithm):
    """`scenery:elevationtiles`."""

    NAME = "elevationtiles"
    EXAMPLE = '-- URL=https://cyberjapandata.gsi.go.jp/xyz/dem/{z}/{x}/{y}.txt EXTENT="138.70,138.76,35.33,35.39 [EPSG:4326]" ZOOM=11 OUTPUT=fuji.tif'
    GROUP = "sources"
    TAGS = "3d,dem,elevation,height,terrain,tiles,xyz,tms,download,gsi,terrarium,terrain-rgb,mapbox,mapzen"
    # Where tiles are kept changes nothing that comes of them.
    UNRECORDED = (*SceneryAlgorithm.UNRECORDED, "CACHE", "EXPIRY")

    def displayName(self) -> str:
        return self.tr("Elevation tiles")

    def shortDescription(self) -> str:
        return self.tr("Fetches elevation tiles of the web as a DEM, input of Build terrain.")

    def about(self) -> str:
        return self.tr(
            "Fetches tiles that hold heights and puts their pixels, as they are, into a GeoTIFF in EPSG:3857, input of Build terrain."
            " Tiles that do not exist become holes; tiles that can't be read do too, and are named.\n\n"
            "URLs, for example: https://cyberjapandata.gsi.go.jp/xyz/dem/{z}/{x}/{y}.txt (GSI text),"
            " https://cyberjapandata.gsi.go.jp/xyz/dem_png/{z}/{x}/{y}.png (GSI PNG),"
            " https://s3.amazonaws.com/elevation-tiles-prod/terrarium/{z}/{x}/{y}.png (Terrarium). Heed the terms of who offers"
            " them, and name them in ATTRIBUTION. Tiles are kept in CACHE, and at most four are asked for at a time."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_source()
        self._add_place()
        self._add_cache()
        self.add_report_parameters()
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Elevation")),
            self.tr("The heights in metres as a GeoTIFF (.tif), input of Build terrain."),
        )

    def _add_source(self) -> None:
        self.add(
            QgsProcessingParameterString("URL", self.tr("URL or path of the tiles")),
            self.tr(
                "Address (http, https, file) or path with {z}, {x} and {y} in the places of zoom, column and row; {-y} where rows count"
                " from the south (TMS). Scenery writes it into no log, file or cache; QGIS itself lists it with a run's parameters."
            ),
        )
        names = [self.tr("GSI text"), self.tr("GSI PNG"), self.tr("Terrarium"), self.tr("Terrain-RGB")]
        self.add(
            QgsProcessingParameterEnum("ENCODING", self.tr("Encoding"), names, defaultValue=0),
            self.tr("How the tiles hold heights."),
        )

    def _add_place(self) -> None:
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent")),
            self.tr(
                "What the tiles have to cover; they reach a little beyond. Without a CRS in brackets it is in the project's."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "ZOOM", self.tr("Zoom"), defaultValue=None, optional=True, minValue=0, maxValue=MAX_ZOOM
            ),
            self.tr("Zoom of the tiles, 0 to 24. None: chosen by SPACING."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "SPACING", self.tr("Pixel size (m)"), QgsProcessingParameterNumber.Type.Double, SPACING
            ),
            self.tr(
                "Where ZOOM is not given: the lowest zoom is taken whose pixels are no coarser than so many ground metres at the extent's"
                " middle latitude, counted for tiles of 256 pixels (others are finer), but none above the finest that such tiles usually"
                " have: 14 for GSI, 15 for others."
            ),
        )

    def _add_cache(self) -> None:
        self.add(
            QgsProcessingParameterString("ATTRIBUTION", self.tr("Attribution"), None, optional=True),
            self.tr("Whom the heights come from, as scenes made of them are to show it."),
        )
        self.add(
            QgsProcessingParameterFile(
                "CACHE", self.tr("Cache"), QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            self.tr("Folder where fetched tiles are kept. None: one among QGIS's settings."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "EXPIRY", self.tr("Cache expiry (days)"), QgsProcessingParameterNumber.Type.Double, 30.0
            ),
            self.tr("Days after which a kept tile is fetched again; 0: every time."),
            advanced=True,
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        Template.parse(self.parameterAsString(parameters, "URL", context))
        self._tiles(parameters, context, self._area(parameters, context))
        if self.parameterAsDouble(parameters, "EXPIRY", context) < 0:
            raise ParameterError("EXPIRY: a tile can't be kept for less than 0 days; give 0 or more.")

    def resolve(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._extent = self._area(parameters, context)  # the project belongs to the main thread
        self._step = record_step(self, parameters, context)
        self._step["parameters"]["URL"] = host_alone(self._step["parameters"]["URL"])

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        report: Report,
    ) -> dict[str, Any]:
        output = self.output_path(parameters, context)
        source = self._source(parameters, context)
        tiles = self._tiles(parameters, context, self._extent)
        feedback.pushInfo(self._plan(tiles))
        credit = self.parameterAsString(parameters, "ATTRIBUTION", context).strip()
        with atomic_file(output) as temporary:
            mosaic = write_mosaic(temporary, tiles, source, credit, progress_of(feedback))
            self._settle(parameters, context, feedback, mosaic, report)
            write_step(temporary, self._step)
            report.bytes = temporary.stat().st_size
        write_sidecars(Path(output), credit)
        report.counts = {"tiles": mosaic.tiles, "from cache": mosaic.cached, "missing": mosaic.missing}
        return {"OUTPUT": output}

    def output_path(
        self, parameters: dict[str, Any], context: QgsProcessingContext, name: str = "OUTPUT"
    ) -> str:
        """The path of the GeoTIFF, which QGIS loads if asked to. Raises ParameterError for none or another format."""
        path = self.parameterAsOutputLayer(parameters, name, context)
        if not path.lower().endswith((".tif", ".tiff")):
            raise ParameterError(
                f"{name}: heights are written as a GeoTIFF; give a file name that ends in .tif."
            )
        return path

    def _area(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Extent:
        """EXTENT in EPSG:3857."""
        given = given_extent(self, parameters, context)
        if given is None:
            raise FrameError(
                "EXTENT: none is given; say what the tiles have to cover, xmin,xmax,ymin,ymax [EPSG:code]."
            )
        extent, crs = given
        if crs is None and context.project() is not None:  # without --PROJECT_PATH qgis_process has none
            crs = context.project().crs()
        if crs is None or not crs.isValid():
            raise FrameError(
                "EXTENT: it names no CRS and there is no project to take one from; add [EPSG:code]."
            )
        return mercator_extent(osr_crs(crs), extent)

    def _tiles(self, parameters: dict[str, Any], context: QgsProcessingContext, area: Extent) -> TileRange:
        if parameters.get("ZOOM") not in (None, ""):
            return tiles_covering(area, self.parameterAsInt(parameters, "ZOOM", context))
        spacing = self.parameterAsDouble(parameters, "SPACING", context)
        if not spacing > 0:
            raise ParameterError("SPACING: pixels need a size; give ground metres above 0.")
        return tiles_covering(area, zoom_for(spacing, area, self._encoding(parameters, context).usual_zoom))

    def _encoding(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Encoding:
        return ENCODINGS[self.parameterAsEnum(parameters, "ENCODING", context)]

    def _source(self, parameters: dict[str, Any], context: QgsProcessingContext) -> TileSource:
        template = Template.parse(self.parameterAsString(parameters, "URL", context))
        folder = self.parameterAsString(parameters, "CACHE", context)
        expiry = self.parameterAsDouble(parameters, "EXPIRY", context)
        cache = TileCache(Path(folder) if folder else default_cache(), expiry)
        return TileSource(template, self._encoding(parameters, context), cache)

    def _plan(self, tiles: TileRange) -> str:
        return self.tr(
            "Zoom %(zoom)d: %(columns)d × %(rows)d tiles, %(pixel).1f m a pixel of 256-pixel tiles."
        ) % {
            "zoom": tiles.zoom,
            "columns": tiles.columns,
            "rows": tiles.rows,
            "pixel": ground_resolution(tiles.zoom, tiles.extent),
        }

    def _settle(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        mosaic: Mosaic,
        report: Report,
    ) -> None:
        """Name the broken tiles in log and report, or raise where STRICT asks for none."""
        report.skipped = [{"id": str(tile), "reason": reason} for tile, reason in mosaic.broken.items()]
        for skipped in report.skipped[:MAX_LISTED]:
            feedback.pushWarning(self.tr("Tile %(id)s is broken and becomes a hole: %(reason)s.") % skipped)
        if len(report.skipped) > MAX_LISTED:
            feedback.pushWarning(
                self.tr("… and %d more; REPORT lists them all.") % (len(report.skipped) - MAX_LISTED)
            )
        if report.skipped and self.parameterAsBool(parameters, "STRICT", context):
            first = report.skipped[0]
            raise ParameterError(
                f"STRICT: {len(report.skipped)} tile(s) are broken, the first is {first['id']}: {first['reason']};"
                " check ENCODING, or run without STRICT."
            )


def default_cache() -> Path:
    """A folder among QGIS's settings, or the system's temporary one where there is no home for settings."""
    settings = QgsApplication.qgisSettingsDirPath()
    home = any(os.environ.get(name) for name in ("QGIS_CUSTOM_CONFIG_PATH", "HOME", "USERPROFILE"))
    if home and os.access(settings, os.W_OK):
        return Path(settings) / "scenery" / "tiles"
    return Path(tempfile.gettempdir()) / f"scenery-{getattr(os, 'getuid', int)()}" / "tiles"


def write_sidecars(path: Path, credit: str) -> None:
    """Write the rights where QGIS looks for a layer's metadata, and remove what belongs to a raster that was there before."""
    path.with_name(f"{path.name}.aux.xml").unlink(missing_ok=True)
    sidecar = path.with_suffix(".qmd")
    if not credit:
        sidecar.unlink(missing_ok=True)
        return
    metadata = QgsLayerMetadata()
    metadata.setRights([credit])
    document = QDomDocument("qgis")
    root = document.createElement("qgis")
    document.appendChild(root)
    metadata.writeMetadataXml(root, document)
    with atomic_file(sidecar) as temporary:
        temporary.write_text(document.toString(2), encoding="utf-8")
