"""What covers a terrain: the parameters of a drape, what they name, and the images that come of it."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsColorRamp,
    QgsExpression,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterColor,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMapTheme,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProject,
    QgsRasterLayer,
    QgsStyle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.color import parse_hex
from ...core.errors import Cancelled, ParameterError, RasterError
from ...core.frame import Frame
from ...core.gdal_errors import gdal_exceptions
from ...core.images import (
    MAX_SIDE,
    SAME,
    Box,
    ImageFormat,
    Window,
    can_encode,
    cut_windows,
    decode,
    encode,
    image_mime,
    is_plain,
    over_color,
    shown_alike,
)
from ...core.progress import Progress
from ...core.terrain import Drape, DrapeImage, Terrain
from .algorithm import Report, SceneryAlgorithm
from .images import DPI, ImageSource, MapSource, draw_unplaced, map_settings
from .layers import cloned, layer_credits, named_layer, own_name, raster_layer, source_name
from .styles import hex_color, palette_color, parse_color, styled_clone

FORMATS = (ImageFormat.AUTO, ImageFormat.PNG, ImageFormat.JPEG, ImageFormat.WEBP)
PICTURES = ("IMAGE", "LAYERS", "THEME", "PROJECT_MAP", "RAMP")
MAX_PIXELS = 16384  # of a drape along the longer side of the extent
RAMP_STEPS = 256
LISTED = 12  # names in an error
WHITE = "#ffffff"
DATE = re.compile(
    r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?"
)


# What is to be drawn


@dataclass
class DrapeRequest:
    """What the drape's parameters ask for, found in the main thread."""

    name: str
    source: ImageSource | MapSource | None
    color: str | None  # COLOR: #rrggbb of what lies beneath the picture
    background: str | None  # what lies there where COLOR is not given, but the background is not transparent
    stops: np.ndarray | None  # RAMP: (n, 4) float64, shares of the range of heights and red, green and blue
    pixels: int  # along the longer side of the frame's extent
    dpi: float
    opacity: float  # 0..1
    shading: bool
    image_format: ImageFormat
    date: str | None = None  # ISO text
    credits: list[str] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)  # names of the map's layers that can't be opened

    @property
    def has_picture(self) -> bool:
        """Whether `make_drape` has something to draw: an image or a map, not a colour or colours of height."""
        return self.source is not None

    def encode(self, pixels: np.ndarray) -> tuple[bytes, str]:
        """An image file of (rows, columns, 3) uint8 pixels in the format that is asked for, and its MIME type."""
        return encode(pixels, self.image_format)

    def drape(self, name: str, images: list[DrapeImage]) -> Drape:
        """A drape of these images with the opacity, the shading and the date that are asked for."""
        return Drape(name, images, self.opacity, self.shading, self.date)


# The parameters


def add_drape_parameters(algorithm: SceneryAlgorithm) -> None:
    """Add what a drape is made of and how."""
    tr = algorithm.tr
    algorithm.add(
        QgsProcessingParameterRasterLayer("IMAGE", tr("Image to drape"), optional=True),
        tr(
            "Raster laid over the terrain as QGIS styles it. An image file without georeference is stretched over the extent."
        ),
    )
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            "LAYERS", tr("Layers to drape"), QgsProcessing.SourceType.TypeMapLayer, optional=True
        ),
        tr("Layers laid over the terrain as a map, as QGIS styles and labels them; the first is on top."),
    )
    algorithm.add(
        QgsProcessingParameterMapTheme("THEME", tr("Map theme to drape"), optional=True),
        tr("Map theme of the project laid over the terrain."),
    )
    algorithm.add(
        QgsProcessingParameterBoolean("PROJECT_MAP", tr("Drape the project's map"), False),
        tr("The map as the project shows it: its visible layers on its background colour."),
    )
    algorithm.add(
        QgsProcessingParameterColor("COLOR", tr("Colour"), None, opacityEnabled=False, optional=True),
        tr("Colour of the terrain, and beneath the picture where that has gaps. None: tinted by height."),
    )
    algorithm.add(
        QgsProcessingParameterString("RAMP", tr("Colours by height"), None, optional=True),
        tr(
            "From the lowest to the highest: a colour ramp of QGIS by name, such as Viridis, or colours such as"
            " '#3a7d44,#e8d8a0 40%,white', or an expression create_ramp(…)."
        ),
        advanced=True,
    )
    _add_image_parameters(algorithm)


def _add_image_parameters(algorithm: SceneryAlgorithm) -> None:
    tr = algorithm.tr
    algorithm.add(
        QgsProcessingParameterNumber(
            "IMAGE_SIZE", tr("Image size (pixels)"), defaultValue=1024, minValue=16, maxValue=MAX_PIXELS
        ),
        tr("Pixels of the drape along the longer side of the extent, at a resolution of 100 %."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "RESOLUTION", tr("Resolution (%)"), defaultValue=100, minValue=10, maxValue=1600
        ),
        tr(
            "More pixels for the same map: 200 % has twice as many along each side; lines and labels stay as large."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "OPACITY", tr("Opacity (%)"), QgsProcessingParameterNumber.Type.Double, 100.0, False, 0.0, 100.0
        ),
        tr("How much of the drape shows over the terrain's colour."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean("TRANSPARENT", tr("Transparent background"), True),
        tr(
            "Where the picture has gaps, the terrain's colour shows; otherwise the project's background colour, or white."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean("SHADING", tr("Shading"), True),
        tr("Slopes are lit; without it the picture keeps its own colours everywhere."),
        advanced=True,
    )
    names = [tr("Automatic"), "PNG", "JPEG", "WebP"]
    algorithm.add(
        QgsProcessingParameterEnum("IMAGE_FORMAT", tr("Image format"), names, defaultValue=0),
        tr("Automatic: the smallest that keeps the picture's quality."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString("DATE", tr("Date of the picture"), None, optional=True),
        tr(
            "When the picture shows the ground: 1943, 2024-05-01 or 2024-05-01T12:00Z. The page's time slider shows the newest"
            " that is not after its time."
        ),
        advanced=True,
    )


def check_drape(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Raise ParameterError where the drape's parameters contradict each other or name what is not there."""
    pictures = _given_pictures(algorithm, parameters, context)
    if len(pictures) > 1:
        raise ParameterError(f"{pictures[0]}: {pictures[1]} is given, too; a drape has one of them.")
    raster_layer(algorithm, parameters, "IMAGE", context)
    _given_layers(parameters, context)
    if "THEME" in pictures:
        _check_theme(parameters["THEME"], context)
    if "PROJECT_MAP" in pictures:
        _visible_layers(_project("PROJECT_MAP", context))
    if "RAMP" in pictures:
        ramp_stops(parameters["RAMP"])
    hex_color(parameters, "COLOR")
    _given_date(algorithm, parameters, context)
    _pixels(algorithm, parameters, context)


def resolve_drape(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> DrapeRequest:
    """What the drape's parameters ask for, its layers cloned; after `check_drape`, in the main thread."""
    found = _find_picture(algorithm, parameters, context)
    integers = {
        name: algorithm.parameterAsInt(parameters, name, context) for name in ("IMAGE_SIZE", "RESOLUTION")
    }
    opacity = algorithm.parameterAsDouble(parameters, "OPACITY", context)
    number = algorithm.parameterAsEnum(parameters, "IMAGE_FORMAT", context)
    flags = {
        name: algorithm.parameterAsBool(parameters, name, context)
        for name in ("TRANSPARENT", "SHADING", "PROJECT_MAP")
    }
    ramp = parameters.get("RAMP") or None
    color = hex_color(parameters, "COLOR")
    opaque = flags["PROJECT_MAP"] or not flags["TRANSPARENT"]
    return DrapeRequest(
        name=found.name,
        source=found.source,
        color=color,
        background=_background(context) if opaque else None,
        stops=None if ramp is None else ramp_stops(ramp),
        pixels=_pixels(algorithm, parameters, context),
        dpi=DPI * integers["RESOLUTION"] / 100,
        opacity=opacity / 100,
        shading=flags["SHADING"],
        image_format=FORMATS[number],
        date=_given_date(algorithm, parameters, context),
        credits=list(dict.fromkeys(credit for layer in found.layers for credit in layer_credits(layer))),
        absent=found.absent,
    )


def settle_absent(
    algorithm: SceneryAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    request: DrapeRequest,
    report: Report,
) -> None:
    """Name the layers that the map lacks in log and report, or raise where STRICT asks for none."""
    for name in request.absent:
        report.skip(name, "its source can't be opened")
        feedback.pushWarning(
            algorithm.tr("The map is drawn without the layer “%s”: its source can't be opened.") % name
        )
    if request.absent and algorithm.parameterAsBool(parameters, "STRICT", context):
        raise ParameterError(
            f"STRICT: the source of the map's layer “{request.absent[0]}” can't be opened; mend it, or run without STRICT."
        )


def _given_pictures(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[str]:
    """Those of PICTURES that are given."""
    given = [name for name in PICTURES if parameters.get(name) not in (None, "", [], ())]
    if "PROJECT_MAP" in given and not algorithm.parameterAsBool(parameters, "PROJECT_MAP", context):
        given.remove("PROJECT_MAP")
    return given


def _given_layers(parameters: dict[str, Any], context: QgsProcessingContext) -> list[QgsMapLayer]:
    """The layers of LAYERS. Raises ParameterError for one that does not open: QGIS would leave it out in silence."""
    value = parameters.get("LAYERS") or []
    if isinstance(value, str):
        value = value.split(";")
    layers = []
    for item in value if isinstance(value, (list, tuple)) else [value]:
        layer = named_layer(item, context)
        if layer is None or not layer.isValid():
            name = item.name() if isinstance(item, QgsMapLayer) else item
            raise ParameterError(
                f"LAYERS: “{name}” does not exist or is no layer; give layers or paths of them."
            )
        layers.append(layer)
    return layers


def _given_date(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str | None:
    """DATE as ISO 8601 text. Raises ParameterError for what is none."""
    text = algorithm.parameterAsString(parameters, "DATE", context).strip()
    if text and not _is_date(text):
        raise ParameterError(f"DATE: “{text}” is no date; give it as 2024, 2024-05-01 or 2024-05-01T12:00Z.")
    return text or None


def _is_date(text: str) -> bool:
    """Whether a text is ISO 8601 and names a day that there is."""
    if not DATE.fullmatch(text):
        return False
    try:
        datetime.date(int(text[:4]), int(text[5:7] or 1), int(text[8:10] or 1))
    except ValueError:
        return False
    return True


def _pixels(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> int:
    """Pixels along the longer side of the extent. Raises ParameterError where they are too many or too few."""
    size = algorithm.parameterAsInt(parameters, "IMAGE_SIZE", context)
    percent = algorithm.parameterAsInt(parameters, "RESOLUTION", context)
    pixels = round(size * percent / 100)
    if size < 1 or percent < 1 or not 1 <= pixels <= MAX_PIXELS:
        raise ParameterError(
            f"IMAGE_SIZE: {size} at a RESOLUTION of {percent} % is {pixels:,} pixels; give from 1 to {MAX_PIXELS:,} in all."
        )
    return pixels


def _background(context: QgsProcessingContext) -> str:
    return context.project().backgroundColor().name() if context.project() else WHITE


# Pictures


@dataclass
class _Found:
    """A picture's source, and the layers that it is made of."""

    name: str
    source: ImageSource | MapSource | None = None
    layers: list[QgsMapLayer] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)  # names of the layers that can't be opened


def _find_picture(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> _Found:
    pictures = _given_pictures(algorithm, parameters, context)
    if "IMAGE" in pictures:
        return _find_image(
            raster_layer(algorithm, parameters, "IMAGE", context), algorithm.tr("Map"), context
        )
    if "LAYERS" in pictures:
        layers = _given_layers(parameters, context)
        clones = [_drawn_clone(layer, context) for layer in layers]
        name = (own_name(layers[0]) if len(layers) == 1 else "") or algorithm.tr("Map")
        return _Found(name, _map_source(clones, context), layers)
    if "THEME" in pictures:
        theme, project = str(parameters["THEME"]), _project("THEME", context)
        layers, clones = _theme_layers(project, theme)
        absent = _broken(project.mapThemeCollection().mapThemeVisibleLayers(theme))
        return _Found(theme, _map_source(clones, context), layers, absent)
    if "PROJECT_MAP" in pictures:
        project = _project("PROJECT_MAP", context)
        layers = _visible_layers(project)
        name = project.title() or algorithm.tr("Map")
        root = project.layerTreeRoot()
        absent = _broken(layer for layer in root.layerOrder() if _is_visible(root, layer))
        return _Found(name, _map_source([cloned(layer) for layer in layers], context), layers, absent)
    return _Found(algorithm.tr("Height"))


def _find_image(layer: QgsRasterLayer, unnamed: str, context: QgsProcessingContext) -> _Found:
    clone, _ = styled_clone(layer, context)
    source = ImageSource(clone, map_settings([clone], context), _is_placed(layer))
    clone.moveToThread(None)
    return _Found(own_name(layer) or unnamed, source, [layer])


def _is_placed(layer: QgsRasterLayer) -> bool:
    """Whether a raster has a georeference: an affine one, ground control points or a sensor model."""
    if layer.providerType() != "gdal":
        return True
    with gdal_exceptions():
        try:
            dataset = gdal.Open(layer.source())
        except RuntimeError:
            return True
    return bool(
        dataset.GetGeoTransform(can_return_null=True) or dataset.GetGCPCount() or dataset.GetMetadata("RPC")
    )


def _map_source(clones: list[QgsMapLayer], context: QgsProcessingContext) -> MapSource:
    source = MapSource(clones, map_settings(clones, context))
    for clone in clones:
        clone.moveToThread(None)
    return source


def _drawn_clone(layer: QgsMapLayer, context: QgsProcessingContext) -> QgsMapLayer:
    """A clone with the layer's own style; without one, a vector layer gets a colour that is always the same."""
    clone, styled = styled_clone(layer, context)
    if not styled and isinstance(clone, QgsVectorLayer) and hasattr(clone.renderer(), "symbol"):
        clone.renderer().symbol().setColor(QColor(*palette_color(source_name(layer))))
    return clone


def _project(parameter: str, context: QgsProcessingContext) -> QgsProject:
    """The project. Raises ParameterError where there is none: without --PROJECT_PATH qgis_process has none."""
    if context.project() is None:
        raise ParameterError(
            f"{parameter}: there is no project; open one, or name it with --PROJECT_PATH, or give LAYERS instead."
        )
    return context.project()


def _visible_layers(project: QgsProject) -> list[QgsMapLayer]:
    """The layers that the project shows, the first on top. Raises ParameterError where there is none."""
    root = project.layerTreeRoot()
    shown = [layer for layer in root.layerOrder() if layer.isValid() and _is_visible(root, layer)]
    notes = project.mainAnnotationLayer()
    if notes is not None and notes.items():
        shown.insert(0, notes)
    if not shown:
        raise ParameterError(
            "PROJECT_MAP: no layer of the project is visible; switch layers on, or give LAYERS instead."
        )
    return shown


def _is_visible(root: Any, layer: QgsMapLayer) -> bool:
    node = root.findLayer(layer.id())
    return node is not None and node.isVisible()


def _broken(layers: Iterable[QgsMapLayer]) -> list[str]:
    """Names of the layers whose sources can't be opened."""
    return [layer.name() for layer in layers if not layer.isValid()]


def _check_theme(theme: Any, context: QgsProcessingContext) -> None:
    """Raise ParameterError where the project has no such map theme, or it shows nothing."""
    themes = _project("THEME", context).mapThemeCollection()
    if not themes.hasMapTheme(str(theme)):
        names = ", ".join(f"“{name}”" for name in themes.mapThemes()[:LISTED]) or "none"
        raise ParameterError(f"THEME: the project has no map theme “{theme}”; its themes are: {names}.")
    if not any(layer.isValid() for layer in themes.mapThemeVisibleLayers(str(theme))):
        raise ParameterError(f"THEME: the map theme “{theme}” shows no layer; give one that does.")


def _theme_layers(project: QgsProject, theme: str) -> tuple[list[QgsMapLayer], list[QgsMapLayer]]:
    """A map theme's layers, the first on top, and clones of them in the theme's styles."""
    themes = project.mapThemeCollection()
    layers = [layer for layer in themes.mapThemeVisibleLayers(theme) if layer.isValid()]
    styles = themes.mapThemeStyleOverrides(theme)
    clones = []
    for layer in layers:
        clone = cloned(layer)
        if layer.id() in styles:
            QgsMapLayerStyle(styles[layer.id()]).writeToLayer(clone)
        clones.append(clone)
    return layers, clones


# Colours of heights


def ramp_stops(value: Any) -> np.ndarray:
    """The colours by height that RAMP names: (n, 4) float64, shares 0..1 of the range ascending, and red, green and blue 0..255.

    Takes a QgsColorRamp, the name of one in QGIS's style, colours (“red,#ffcc00 40%,white”) or an expression
    “create_ramp(…)”. Raises ParameterError for anything else. Call it in the main thread.
    """
    ramp = value if isinstance(value, QgsColorRamp) else _named_ramp(str(value).strip())
    if ramp is None:
        return _listed_stops(str(value).strip())
    shares = np.linspace(0, 1, RAMP_STEPS)
    colors = [ramp.color(share) for share in shares.tolist()]
    return np.column_stack((shares, [(color.red(), color.green(), color.blue()) for color in colors]))


def _named_ramp(text: str) -> QgsColorRamp | None:
    """The ramp of a name, whatever its case, or of an expression."""
    style = QgsStyle.defaultStyle()
    name = next((name for name in style.colorRampNames() if name.lower() == text.lower()), None)
    if name is not None:
        return style.colorRamp(name)
    ramp = QgsExpression(text).evaluate() if text.startswith("create_ramp") else None
    return ramp if isinstance(ramp, QgsColorRamp) else None


def _listed_stops(text: str) -> np.ndarray:
    separator = ";" if ";" in text else r",(?![^()]*\))"  # not those in rgb(…)
    items = [
        re.fullmatch(r"(.*?)(?:\s+(\d+(?:\.\d+)?)\s*%)?", item.strip()) for item in re.split(separator, text)
    ]
    colors = [parse_color(item[1]) if item else None for item in items]
    shares = [float(item[2]) / 100 if item and item[2] else math.nan for item in items]
    if len(items) < 2 or None in colors:
        known = ", ".join(QgsStyle.defaultStyle().colorRampNames()[:LISTED])
        raise ParameterError(
            f"RAMP: “{text}” is no colour ramp; give the name of one ({known} …) or at least two colours such as 'green,#e8d8a0 40%,white'."
        )
    ends = {0: 0.0, len(items) - 1: 1.0}
    placed = {number: share for number, share in enumerate(shares) if not math.isnan(share)}
    known_at = {**ends, **placed}
    positions = np.interp(
        range(len(items)), sorted(known_at), [known_at[number] for number in sorted(known_at)]
    )
    if (np.diff(positions) < 0).any() or positions[-1] > 1:
        raise ParameterError(f"RAMP: the positions in “{text}” have to ascend from 0 % to 100 %.")
    return np.column_stack((positions, np.array([color[:3] for color in colors if color], np.float64)))


# Images


def make_drape(
    request: DrapeRequest,
    frame: Frame,
    boxes: Sequence[Sequence[float]] | np.ndarray,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    beneath: str = Terrain.color,
    progress: Progress | None = None,
) -> Drape:
    """Draw the picture that is asked for over a terrain's pieces; may run in any thread.

    `boxes` (p, 4) are the pieces' west, north, east and south in the terrain's own metres. Where the picture has gaps lies COLOR, else
    the background that is asked for, else `beneath`: a drape's images are opaque, so that every program shows them alike. Raises
    RasterError where an image shows nothing within the boxes or a layer can't be drawn, Cancelled where the user stops the run.
    """
    assert request.source
    color = request.color or request.background or beneath
    request.source.settings.setTransformContext(context.transformContext())
    if not can_encode(request.image_format):
        name = request.image_format.name
        feedback.pushWarning(f"IMAGE_FORMAT: this GDAL does not write {name}; the images are PNG or JPEG.")
    if isinstance(request.source, ImageSource) and not request.source.placed:
        return request.drape(request.name, [_stretched(request, request.source, frame, color, feedback)])
    windows = cut_windows([tuple(box) for box in np.asarray(boxes).tolist()], frame.size, request.pixels)
    _tell_limits(windows, frame, request, feedback)
    return request.drape(
        request.name, _drawn(request, windows, frame, color, feedback, progress or _cancelling(feedback))
    )


def _drawn(
    request: DrapeRequest,
    windows: list[Window],
    frame: Frame,
    color: str,
    feedback: QgsProcessingFeedback,
    progress: Progress,
) -> list[DrapeImage]:
    """The images of all windows."""
    source, rgb = request.source, parse_hex(color)
    assert source
    if isinstance(source, MapSource):
        source.settings.setBackgroundColor(QColor(color))  # what layers of another blend mode mix with
    images, empty = [], True
    for number, (window, pixels) in enumerate(
        zip(windows, source.draw(windows, frame, request.dpi, feedback))
    ):
        progress(number / len(windows))
        opaque = over_color(pixels, rgb)
        gap = (opaque == rgb).all() if isinstance(source, MapSource) else not pixels[..., 3].any()
        empty = empty and bool(gap)
        images.append(_image(opaque, window.extent, request))
    progress(1.0)
    if empty and isinstance(source, ImageSource):
        raise RasterError(
            f"IMAGE: “{request.name}” shows nothing within the scene's extent; choose another image or EXTENT."
        )
    if empty:
        feedback.pushWarning(
            f"The map “{request.name}” shows nothing within the scene's extent; the drape is plain."
        )
    return images


def _image(pixels: np.ndarray, extent: Box, request: DrapeRequest) -> DrapeImage:
    """One image file; a single pixel where all are of one colour."""
    data, mime = request.encode(pixels[:1, :1] if is_plain(pixels) else pixels)
    return DrapeImage(data, mime, extent)


def _stretched(
    request: DrapeRequest, source: ImageSource, frame: Frame, color: str, feedback: QgsProcessingFeedback
) -> DrapeImage:
    """The image of a raster without georeference, over the whole extent: the file itself where it serves as it is."""
    pixels = draw_unplaced(source.layer, source.settings, MAX_SIDE, feedback)
    _cancelling(feedback)(0.0)
    if not pixels[..., 3].any():
        raise RasterError(f"IMAGE: “{request.name}” shows nothing, all of it is clear; choose another image.")
    if pixels.shape[:2] != (source.layer.height(), source.layer.width()):
        feedback.pushInfo(
            f"The image “{request.name}” is reduced to {pixels.shape[1]:,} × {pixels.shape[0]:,} pixels."
        )
    width, height = frame.size
    extent = (-width / 2, -height / 2, width / 2, height / 2)
    own = _own_file(source.layer, pixels) if request.image_format is ImageFormat.AUTO else None
    if own is not None:
        return DrapeImage(*own, extent)
    return _image(over_color(pixels, parse_hex(color)), extent, request)


def _own_file(layer: QgsRasterLayer, pixels: np.ndarray) -> tuple[bytes, str] | None:
    """The bytes of the layer's own file and their MIME type, if they show just these pixels (rows, columns, 4) to everyone."""
    path = Path(layer.source())
    if not path.is_file() or (pixels[..., 3] < 255).any():
        return None
    data = path.read_bytes()
    try:
        mime, stored = image_mime(data), decode(data)
    except RasterError:
        return None
    same = stored.shape[:2] == pixels.shape[:2] and np.array_equal(stored[..., :3], pixels[..., :3])
    return (data, mime) if same and shown_alike(data) else None


def _tell_limits(
    windows: list[Window], frame: Frame, request: DrapeRequest, feedback: QgsProcessingFeedback
) -> None:
    """Say where pieces of the terrain are too large for the pixels that are asked for."""
    wanted = max(frame.size) / request.pixels
    coarsest = max((window.pixel for window in windows if window.limited), default=wanted)
    if coarsest > wanted * (1 + SAME):
        feedback.pushInfo(
            f"IMAGE_SIZE: some images would have more than {MAX_SIDE:,} pixels a side;"
            f" their pixels are {coarsest:.3g} m instead of {wanted:.3g} m."
        )


def _cancelling(feedback: QgsProcessingFeedback) -> Progress:
    """A progress callable that reports nothing, and raises Cancelled when the run is to stop."""

    def progress(done: float) -> None:
        if feedback.isCanceled():
            raise Cancelled("Cancelled; what was there before is unchanged.")

    return progress
