"""Layers that parameters name: found, checked and cloned for the run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import qgis.utils
from osgeo import gdal
from qgis.core import (
    QgsFeatureRequest,
    QgsMapLayer,
    QgsMapLayerServerProperties,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.errors import ParameterError
from ...core.features import LINE, POINT, POLYGON
from ...core.frame import BEYOND_EARTH, Extent
from ...core.gdal_errors import gdal_exceptions
from ...core.gdal_options import gdal_option
from ...core.privacy import without_login

FILE_PROVIDERS = ("ogr", "gdal", "delimitedtext", "spatialite")
ZIP_PATH = "/vsizip"  # what those of files in archives begin with that GDAL can write to
STORING = "GDAL_PAM_ENABLED"  # option of GDAL: whether .aux.xml files are read and written
GEOMETRIES = {
    POINT: QgsWkbTypes.GeometryType.PointGeometry,
    LINE: QgsWkbTypes.GeometryType.LineGeometry,
    POLYGON: QgsWkbTypes.GeometryType.PolygonGeometry,
}


def named_layer(value: Any, context: QgsProcessingContext) -> QgsMapLayer | None:
    """The layer that a raw parameter value names: a layer, its id, name or source, or a feature source definition."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, QgsMapLayer):
        return value
    if not value:
        return None
    with gdal_option(STORING, _stored(value)):
        return QgsProcessingUtils.mapLayerFromString(str(value), context)


def raster_layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> QgsRasterLayer | None:
    """The raster layer of an optional parameter. Raises ParameterError where it names none that opens."""
    value = parameters.get(name)
    if value in (None, ""):
        return None
    with gdal_option(STORING, _stored(value)):
        layer = algorithm.parameterAsRasterLayer(parameters, name, context)
        if layer is None and isinstance(value, str):
            layer = _named_raster(value, context)
    if layer is None or not layer.isValid():
        several = _subdatasets(_text(value))
        if several:
            raise ParameterError(
                f"{name}: “{_text(value)}” holds {len(several)} rasters; give one of them, as “{several[0]}”."
            )
        raise ParameterError(
            f"{name}: “{_text(value)}” does not exist or is no raster; give a raster layer or the path of one."
        )
    return layer


def _subdatasets(source: str) -> list[str]:
    """What GDAL calls the rasters in a file of several; none where it does not open the file."""
    try:
        with gdal_exceptions():
            return [name for name, _ in gdal.Open(source).GetSubDatasets()]
    except RuntimeError:
        return []


def _named_raster(source: str, context: QgsProcessingContext) -> QgsRasterLayer:
    """The raster that GDAL opens by a name that is no file's, for Processing: a subdataset, a file on a web server or in an archive.

    The context keeps it and finds it again.
    """
    options = QgsRasterLayer.LayerOptions(False)  # without a style, as Processing loads what is a file
    layer = QgsRasterLayer(source, Path(source.partition("?")[0]).stem, "gdal", options)
    if layer.isValid():
        context.temporaryLayerStore().addMapLayer(layer)
    return layer


def _stored(value: Any) -> str | None:
    """What STORING should be while QGIS opens a raster: it keeps what it finds out about a raster's values, in an archive, too.

    Where something is stored beside the raster already, that is read, because it may tell the CRS.
    """
    zipped = isinstance(value, str) and value.startswith(ZIP_PATH)
    return "NO" if zipped and gdal.VSIStatL(f"{value}.aux.xml") is None else None


def vector_layer(parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> QgsVectorLayer:
    """The vector layer of a parameter. Raises ParameterError where it names none that opens."""
    layer = named_layer(parameters.get(name), context)
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        raise ParameterError(
            f"{name}: “{_text(parameters.get(name))}” does not exist or is no vector layer; give a vector layer or the path of one."
        )
    return layer


def layer_of_kind(
    parameters: dict[str, Any], name: str, context: QgsProcessingContext, kind: str
) -> QgsVectorLayer:
    """The layer of points, lines or polygons of a parameter. Raises ParameterError for a layer of another geometry or none."""
    layer = vector_layer(parameters, name, context)
    if layer.geometryType() == GEOMETRIES[kind]:
        return layer
    if (
        layer.geometryType()
        in (QgsWkbTypes.GeometryType.NullGeometry, QgsWkbTypes.GeometryType.UnknownGeometry)
        and not layer.isSpatial()
    ):
        raise ParameterError(f"{name}: “{layer.name()}” has no geometry; give a {kind} layer.")
    held = QgsWkbTypes.geometryDisplayString(layer.geometryType()).lower()
    raise ParameterError(f"{name}: “{layer.name()}” holds {held} geometries; give a {kind} layer.")


def polygon_layer(parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> QgsVectorLayer:
    """The polygon layer of a parameter, as `layer_of_kind`."""
    return layer_of_kind(parameters, name, context, POLYGON)


def source_extent(source: QgsProcessingFeatureSource) -> Extent | None:
    """The box around a source's features in its own CRS; None where they have no geometries."""
    box = source.sourceExtent()
    reach = max(map(abs, (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())))
    if box.isNull() or not reach < BEYOND_EARTH:
        # A coordinate that is no finite number spoils the box of the whole layer.
        box = QgsRectangle()
        request = QgsFeatureRequest().setNoAttributes()
        flags = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        for feature in source.getFeatures(request, flags):
            own = feature.geometry().boundingBox()
            if own.isFinite():
                box.combineExtentWith(own)
    if box.isNull():
        return None
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def is_file_layer(layer: QgsMapLayer) -> bool:
    """Whether a layer is read from a file, so that its source says all that is needed to find it again."""
    return layer.dataProvider() is not None and layer.dataProvider().name() in FILE_PROVIDERS


def cloned(layer: QgsMapLayer) -> QgsMapLayer:
    """A clone of a layer. Both have all that the layer had: QGIS 3.40 loses the server properties of both."""
    kept = QgsMapLayerServerProperties()
    layer.serverProperties().copyTo(kept)
    with gdal_option(STORING, _stored(layer.source())):
        clone = layer.clone()
    for each in (layer, clone):
        kept.copyTo(each.serverProperties())
    return clone


def release(layer: QgsMapLayer) -> None:
    """Close a project layer's connections to its file, in the main thread.

    QGIS 3.22 keeps them open to the end of qgis_process and then crashes. In QGIS Desktop maps would be drawn anew.
    """
    if qgis.utils.iface is None and layer.providerType() == "ogr":
        layer.dataProvider().reloadData()


def own_name(layer: QgsMapLayer) -> str:
    """A layer's name; none where QGIS calls a layer that a parameter names by its address, which may hold a key."""
    return "" if layer.name() == layer.source() and not is_file_layer(layer) else layer.name()


def source_name(layer: QgsMapLayer) -> str:
    """Where a layer's data come from, without folders, passwords or the layer's random id."""
    if not is_file_layer(layer):
        return own_name(layer) or layer.providerType()
    path, _, rest = without_login(layer.source()).partition("|")
    name = path.partition("?")[0].replace("\\", "/").rstrip("/").rpartition("/")[2]
    return f"{name}|{rest}" if rest else name


def layer_title(layer: QgsMapLayer) -> str:
    """What a scene calls a layer: its name, or where that is but the file's, which holds several, the name of its table."""
    path, _, rest = layer.source().partition("|")
    table = dict(part.partition("=")[::2] for part in rest.split("|")).get("layername")
    if not table or not is_file_layer(layer) or layer.name() != Path(path).stem:
        return own_name(layer) or layer.providerType()
    tables = QgsProviderRegistry.instance().querySublayers(path)
    several = sum(each.wkbType() != QgsWkbTypes.Type.NoGeometry for each in tables) > 1
    return table if several else layer.name()


def layer_credits(layer: QgsMapLayer) -> list[str]:
    """The rights and licences that a layer's metadata name, and the attribution of its server properties."""
    metadata = layer.metadata()
    if not (metadata.rights() or metadata.licenses()):
        # Processing loads layers without what is stored beside them. An empty layer reads it without opening the data again.
        stored = QgsVectorLayer()
        stored.loadNamedMetadata(layer.metadataUri())
        metadata = stored.metadata()
    server: Any = layer.serverProperties()
    holder = server if hasattr(server, "attribution") else layer  # QGIS moved it in 3.38
    texts = [*metadata.rights(), *metadata.licenses(), holder.attribution()]
    return list(dict.fromkeys(text.strip() for text in texts if text.strip()))


def credit_lines(text: str) -> list[str]:
    """The credits that a text gives one a line."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def _text(value: Any) -> str:
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    return value.name() if isinstance(value, QgsMapLayer) else str(value)
