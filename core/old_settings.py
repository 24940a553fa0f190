"""Settings files of Qgis2threejs, 1.4 and 2.x (.qto3settings), become recipes; docs/old-settings.md is the table that this follows."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import ParameterError
from .features import LINE, POINT, POLYGON
from .lines import TYPES as LINES
from .objects import ObjectType
from .points import TYPES as POINTS
from .polygons import TYPES as POLYGONS
from .recipe import Layer, Recipe, Reference, Step, free_name, layer_name
from .templates import KINDS as TEMPLATE_KINDS

# What a file leaves out is as the manual says.
BASE_SIZE, EXAGGERATION, SHIFT = 100.0, 1.5, 0.0
DEM_LEVEL = 2  # of the resolution slider
FRAME_COLOR = "#000000"
GSI_TILES = "https://cyberjapandata.gsi.go.jp/xyz/dem/{z}/{x}/{y}.txt"
DEM = "dem"
KINDS_OF_1 = {"POINT": POINT, "LINE": LINE, "POLYGON": POLYGON}
KINDS_OF_2 = {0: DEM, 1: POINT, 2: LINE, 3: POLYGON}
TYPES = {POINT: POINTS, LINE: LINES, POLYGON: POLYGONS}
STEPS = {POINT: "scenery:buildpoints", LINE: "scenery:buildlines", POLYGON: "scenery:buildpolygons"}
NAMES_OF_1 = {
    POINT: ("Sphere", "Cylinder", "Cone", "Box", "Disk", "Icon", "JSON model", "COLLADA model"),
    LINE: ("Line", "Pipe", "Cone", "Box", "Profile"),
    POLYGON: ("Extruded", "Overlay"),
}
# The same type under our name.
OUR_NAMES = {
    "Billboard": "icon",
    "JSON model": "model",
    "COLLADA model": "model",
    "Model File": "model",
    "3D Model": "model",
    "Thick Line": "thick",
    "Profile": "wall",
    "Triangular Mesh": "mesh",
    "Polygon": "mesh",
}
# Templates, of which dat-gui's has its panel open and the export's offers models.
TEMPLATES = {
    "3dviewer.html": "viewer",
    "3dviewer(dat-gui).html": "controls",
    "mobile.html": "viewer",
    "fileexport.html": "models",
}
# What the widgets of a type's sizes and angles mean, in their order.
SIZES = {
    (POINT, "sphere"): ("RADIUS",),
    (POINT, "cylinder"): ("RADIUS", "HEIGHT"),
    (POINT, "cone"): ("RADIUS", "HEIGHT"),
    (POINT, "box"): ("WIDTH", "DEPTH", "HEIGHT"),
    (POINT, "disk"): ("RADIUS", "DIP", "DIP_DIRECTION"),
    (POINT, "plane"): ("WIDTH", "DEPTH", "DIP", "DIP_DIRECTION"),
    (POINT, "point"): ("WIDTH",),
    (POINT, "model"): ("SCALE", "ROTATION_X", "ROTATION_Y", "ROTATION_Z"),
    (LINE, "thick"): ("WIDTH",),
    (LINE, "pipe"): ("RADIUS",),
    (LINE, "cone"): ("RADIUS",),
    (LINE, "box"): ("WIDTH", "HEIGHT"),
    (POLYGON, "extruded"): ("HEIGHT",),
}
FIXED, RANDOM, GIVEN = 1, 2, 3  # comboData of colours: the style's, random, given
ABSOLUTE, RELATIVE, OWN_Z = 1, 2, 3  # of heights, and of ALTITUDE_MODE
FIRST_ABSOLUTE, FIRST_RELATIVE = 100, 200  # of heights from a field
MAP, LAYERS, IMAGE_FILE, COLOR = range(4)  # types of a DEM's materials


@dataclass(frozen=True)
class Known:
    """A layer of the project: how a recipe names it, what it holds (dem, point, line, polygon), its fields."""

    layer: Layer
    kind: str
    fields: tuple[str, ...] = ()


@dataclass
class Imported:
    """A recipe, and a sentence for everything in the file that has no equal."""

    recipe: Recipe
    remarks: list[str]


def import_settings(path: str | Path, known: dict[str, Known], crs: str | None = None) -> Imported:
    """The recipe of a settings file; `known` are the project's layers by id, `crs` is its CRS.

    Raises ParameterError where the file is none.
    """
    content = read_settings(path)
    return _Import(content, known, crs).run()


def read_settings(path: str | Path) -> dict[str, Any]:
    """The content of a settings file. Raises ParameterError where it is none."""
    try:
        content = json.loads(Path(path).read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ParameterError(f"SETTINGS: “{path}” can't be read ({error.strerror}).") from error
    except (ValueError, RecursionError) as error:
        raise ParameterError(
            f"SETTINGS: “{path}” is no JSON ({error}); give a .qto3settings file."
        ) from error
    if not isinstance(content, dict):
        raise ParameterError(
            f"SETTINGS: “{path}” holds no settings; give a .qto3settings file of Qgis2threejs."
        )
    return content


class _Taken:
    """An object of the file; remembers what was looked at, so that the rest can be named."""

    def __init__(self, content: Any, path: str) -> None:
        self.content = content if isinstance(content, dict) else {}
        self.path = path
        self._seen: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return self.content.get(key) is not None

    def get(self, key: str, default: Any = None) -> Any:
        self._seen.add(key)
        value = self.content.get(key)
        return default if value is None else value

    def is_on(self, key: str, default: bool = False) -> bool:
        return self.get(key, default) is True

    def number(self, key: str, default: float | None) -> float | None:
        try:
            return float(self.get(key, default))
        except (TypeError, ValueError):
            return default

    def inner(self, key: str) -> _Taken:
        return _Taken(self.get(key, {}), f"{self.path}.{key}" if self.path else key)

    def rest(self) -> list[str]:
        """The keys that nobody looked at and that say something."""
        return [
            f"{self.path}.{key}" if self.path else key
            for key, value in self.content.items()
            if key not in self._seen and value not in (None, "", False, [], {})
        ]


@dataclass
class _OldLayer:
    id: str
    name: str
    kind: str
    properties: _Taken


@dataclass
class _Import:
    content: dict[str, Any]
    known: dict[str, Known]
    crs: str | None
    remarks: list[str] = field(default_factory=list)
    layers: dict[str, Layer] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    objects: list[_Taken] = field(default_factory=list)

    def run(self) -> Imported:
        self.root = _Taken(self.content, "")
        self.objects.append(self.root)
        # Files of 1.x, and empty ones, have no SCENE and no list of layers.
        self.is_new = "SCENE" in self.root or isinstance(self.content.get("LAYERS"), list)
        self.world = self._object("SCENE" if self.is_new else "WORLD")
        layers = self._layers_of_2() if self.is_new else self._layers_of_1()
        self._ground([layer for layer in layers if layer.kind == DEM])
        for layer in layers:
            if layer.kind != DEM:
                self._objects(layer)
        recipe = Recipe(tuple(self.steps), self.layers, self._scene())
        for each in self.objects:
            self.remarks += [f"{key}: it has no equal and is left out." for key in each.rest()]
        return Imported(recipe, list(dict.fromkeys(self.remarks)))

    def _object(self, key: str) -> _Taken:
        found = self.root.inner(key)
        self.objects.append(found)
        return found

    def _remark(self, place: _Taken, key: str, reason: str) -> None:
        self.remarks.append(f"{place.path}.{key}: {reason}.")

    # Scene

    def _scene(self) -> dict[str, Any]:
        controls = str(self._object("CTRL").get("comboBox_Controls", "OrbitControls.js"))
        scene: dict[str, Any] = {
            "BASE_SIZE": self.world.number("lineEdit_BaseSize", BASE_SIZE),
            "EXAGGERATION": self.world.number("lineEdit_zFactor", EXAGGERATION),
            "SHIFT": self.world.number("lineEdit_zShift", SHIFT),
            "BACKGROUND": self._background(),
            "CONTROLS": int("trackball" in controls.lower()),
        }
        # The page shows both kinds of coordinates.
        for key in (
            "radioButton_WGS84",
            "radioButton_ProjectCRS",
            "radioButton_Sky",
            "checkBox_FixAspectRatio",
        ):
            self.world.get(key)
        if self.world.is_on("groupBox_Fog"):
            scene["FOG"] = self.world.number("slider_Fog", 50)
            self.world.get("colorButton_Fog")
        title = self.root.get("Title")
        return {**({"TITLE": title} if title else {}), **scene, **self._template()}

    def _background(self) -> str:
        given = self.world.get("colorButton_Color", self.world.get("lineEdit_Color"))
        color = hex_color(given)
        if not self.world.is_on("radioButton_Color"):
            return "sky"
        if color is None:
            self._remark(self.world, "lineEdit_Color", f"“{given}” is no colour; the background is the sky")
        return color or "sky"

    def _template(self) -> dict[str, int]:
        template = str(self.root.get("Template", ""))
        name = Path(template.replace("\\", "/")).name.lower()
        kind = TEMPLATES.get(name)
        if template and kind is None:
            self.remarks.append(f"Template: “{template}” has no equal; the page is the usual one.")
        if self.root.get("OutputFilename"):
            self.remarks.append("OutputFilename: OUTPUT of Run recipe says where the page goes.")
        for key in ("Version", "PluginVersion"):
            self.root.get(key)
        return {} if kind is None else {"TEMPLATE": TEMPLATE_KINDS.index(kind)}

    # Layers

    def _layers_of_1(self) -> list[_OldLayer]:
        dem = self._object("DEM")
        found = [_OldLayer(str(dem.get("comboBox_DEMLayer", 0)), "DEM", DEM, dem)]
        for group, kind in {"OPTDEM": DEM, **KINDS_OF_1}.items():
            outer = self._object(group)
            for key in list(outer.content):
                properties = outer.inner(key)
                if properties.is_on("visible"):
                    found.append(_OldLayer(key, key, kind, properties))
        dem.get("visible")
        return [layer for layer in found if self._is_there(layer)]

    def _layers_of_2(self) -> list[_OldLayer]:
        listed = self.root.get("LAYERS", [])
        found = []
        for number, item in enumerate(listed if isinstance(listed, list) else []):
            outer = _Taken(item, f"LAYERS[{number}]")
            kind = KINDS_OF_2.get(outer.get("geomType"))
            identifier, name = str(outer.get("layerId", "")), str(outer.get("name", ""))
            if not outer.is_on("visible", True):
                continue
            if kind is None:
                self.remarks.append(
                    f"{outer.path}: “{name or identifier}” is of a kind that has no equal and is left out."
                )
                continue
            properties = outer.inner("properties")
            properties.path = f"LAYERS[{number}] “{name}”"
            found.append(_OldLayer(identifier, name, kind, properties))
        return [layer for layer in found if self._is_there(layer)]

    def _is_there(self, layer: _OldLayer) -> bool:
        """Whether the project has a layer; a plane and a plugin's tiles are always there."""
        known = self.known.get(layer.id)
        if layer.kind == DEM and (
            layer.id in ("0", "", "FLAT", "None") or layer.id.startswith(("fp:", "plugin:"))
        ):
            return True
        if known is not None and known.kind == layer.kind:
            self.objects.append(layer.properties)
            return True
        reason = (
            "the project has no such layer"
            if known is None
            else f"the project's layer of this id holds no {layer.kind}s"
        )
        self.remarks.append(f"{layer.properties.path}: “{layer.name or layer.id}” is left out, {reason}.")
        return False

    def _reference(self, identifier: str) -> Reference | None:
        known = self.known.get(identifier)
        if known is None:
            return None
        for name, layer in self.layers.items():
            if layer == known.layer:
                return Reference("layer", name)
        return self._new_layer(known.layer)

    def _new_layer(self, layer: Layer) -> Reference:
        name = free_name(layer_name(layer), self.layers)
        self.layers[name] = layer
        return Reference("layer", name)

    def _add(self, name: str, algorithm: str, parameters: dict[str, Any]) -> Reference:
        identifier = free_name(name, [step.id for step in self.steps])
        given = {key: value for key, value in parameters.items() if value is not None}
        self.steps.append(Step(identifier, algorithm, given))
        return Reference("step", identifier)

    # Terrains

    def _ground(self, layers: list[_OldLayer]) -> None:
        """The terrain that all stands on, and the others above or below it."""
        first = layers[0] if layers else _OldLayer("0", "DEM", DEM, _Taken({}, "DEM"))
        self.ground = self._terrain(first, self._place())
        for layer in layers[1:]:
            self._terrain(layer, {"TERRAIN": self.ground, "SIDES": False})

    def _place(self) -> dict[str, Any]:
        """The fixed extent of a scene, if it has one."""
        names = ("CenterX", "CenterY", "Width", "Height", "Rotation")
        x, y, width, height, rotation = (self.world.number(f"lineEdit_{name}", 0.0) or 0.0 for name in names)
        if not self.world.is_on("radioButton_FixedExtent") or width <= 0 or height <= 0:
            self.remarks.append(
                "The extent was the map canvas's: give EXTENT to Run recipe, or it is the whole DEM's."
            )
            return {"CRS": self.crs}
        extent = f"{x - width / 2!r},{x + width / 2!r},{y - height / 2!r},{y + height / 2!r}"
        return {
            "EXTENT": extent + (f" [{self.crs}]" if self.crs else ""),
            "CRS": self.crs,
            "ROTATION": rotation,
        }

    def _terrain(self, layer: _OldLayer, place: dict[str, Any]) -> Reference:
        p = layer.properties
        if not any(p is each for each in self.objects):
            self.objects.append(p)
        materials = self._materials(p)
        parameters = {
            **self._dem(layer, place),
            **self._relief(p),
            **self._edges(p),
            **materials[0][1],
            "TITLE": p.get("lineEdit_Name") or None,
            **place,
        }
        made = self._add("terrain", "scenery:buildterrain", parameters)
        for name, drape in materials[1:]:
            made = self._add("drape", "scenery:adddrape", {"PART": made, "NAME": name, **drape})
        for key in ("checkBox_Visible", "checkBox_Clickable"):
            if p.get(key) is False:
                self._remark(p, key, "the page always shows it, and it can be clicked")
        return made

    def _dem(self, layer: _OldLayer, place: dict[str, Any]) -> dict[str, Any]:
        if layer.id.startswith("plugin:"):
            if "gsi" not in layer.id.lower():
                self.remarks.append(
                    f"{layer.properties.path}: the elevation of “{layer.id}” has no equal; it is a plane."
                )
                return {}
            tiles = {"URL": GSI_TILES, "EXTENT": place.get("EXTENT")}
            return {"DEM": self._add("tiles", "scenery:elevationtiles", tiles)}
        reference = self._reference(layer.id)
        if reference is None:
            return {"ALTITUDE": layer.properties.number("lineEdit_Altitude", 0.0)}
        return {"DEM": reference}

    def _relief(self, p: _Taken) -> dict[str, Any]:
        level = p.number("horizontalSlider_DEMSize", DEM_LEVEL) or DEM_LEVEL
        size, roughening = p.number("spinBox_Size", 3) or 3, p.number("spinBox_Roughening", 4) or 4
        focus = [
            p.number(f"lineEdit_{name}", None) for name in ("centerX", "centerY", "rectWidth", "rectHeight")
        ]
        height = p.number("spinBox_Height", 4) or 4
        p.get("radioButton_Simple")
        clip = p.get("comboBox_ClipLayer")
        values: dict[str, Any] = {}
        if p.is_on("checkBox_Clip"):
            values["CLIP"] = self._reference(str(clip))
            if values["CLIP"] is None:
                self._remark(
                    p, "comboBox_ClipLayer", f"the project has no layer “{clip}”; nothing is clipped"
                )
        if p.is_on("radioButton_Advanced"):
            if focus[0] is not None and focus[1] is not None:
                return {**values, "FOCUS": _rectangle(focus), "LEVELS": int(height)}
            self._remark(p, "radioButton_Advanced", "no focus is given; the terrain is of one resolution")
        values["GRID_SIZE"] = int(100 * level)
        if p.is_on("checkBox_Surroundings") or p.is_on("checkBox_Tiles"):
            values.update(SURROUNDINGS=int(size), ROUGHENING=int(roughening))
        p.get("checkBox_Tiles"), p.get("checkBox_Surroundings")
        return values

    def _edges(self, p: _Taken) -> dict[str, Any]:
        side, bottom, edge, wire = (
            p.get(key)
            for key in ("colorButton_Side", "lineEdit_Bottom", "colorButton_Edge", "colorButton_Wireframe")
        )
        values: dict[str, Any] = {"SIDES": p.is_on("checkBox_Sides", True)}
        if values["SIDES"]:
            values.update(
                SIDE_COLOR=hex_color(side), BOTTOM=p.number("lineEdit_Bottom", None) if bottom else None
            )
        if p.is_on("checkBox_Frame"):
            values["FRAME"] = hex_color(edge) or FRAME_COLOR
        if p.is_on("checkBox_Wireframe"):
            values["WIREFRAME"] = hex_color(wire) or FRAME_COLOR
        return values

    def _materials(self, p: _Taken) -> list[tuple[str, dict[str, Any]]]:
        """Name and parameters of each drape, the one that is shown first in front."""
        listed, shown = p.get("materials"), p.get("mtlId")
        if not isinstance(listed, list) or not listed:
            return [("", self._drape(p, _display_type(p)))]
        items = [_Taken(item, f"{p.path}.materials[{number}]") for number, item in enumerate(listed)]
        items.sort(key=lambda item: item.get("id") != shown)
        drapes = []
        for item in items:
            inner = item.inner("properties")
            self.objects.append(inner)
            drapes.append((str(item.get("name", "")), self._drape(inner, item.get("type", MAP))))
        return drapes

    def _drape(self, p: _Taken, kind: int) -> dict[str, Any]:
        transparency = p.number("spinBox_demtransp", None)
        opacity = p.number("spinBox_Opacity", 100.0) if transparency is None else 100.0 - transparency
        size = p.number("comboBox_TextureSize", None)
        identifiers = p.get("layerImageIds", p.get("layerIds", []))
        image, color = (
            p.get("lineEdit_ImageFile"),
            hex_color(p.get("colorButton_Color", p.get("lineEdit_Color"))),
        )
        values: dict[str, Any] = {"OPACITY": opacity}
        for key, name in (("checkBox_TransparentBackground", "TRANSPARENT"), ("checkBox_Shading", "SHADING")):
            values[name] = p.get(key) if isinstance(p.get(key), bool) else None
        if size:
            # Up to 400 it is a share of the canvas's size in percent.
            values["RESOLUTION" if size <= 400 else "IMAGE_SIZE"] = int(size)
        if kind == LAYERS:
            return {**values, "LAYERS": self._drawn(p, identifiers)}
        if kind == IMAGE_FILE and image:
            return {**values, "IMAGE": self._new_layer(Layer(source=str(image).replace("\\", "/")))}
        if kind == COLOR:
            return {**values, "COLOR": color or "#ffffff"}
        return {**values, "PROJECT_MAP": True}

    def _drawn(self, p: _Taken, identifiers: Any) -> list[Reference] | None:
        found = []
        for identifier in identifiers if isinstance(identifiers, list) else []:
            reference = self._reference(str(identifier))
            if reference:
                found.append(reference)
            else:
                self._remark(p, "layerIds", f"the project has no layer “{identifier}”")
        return found or None

    # Points, lines, polygons

    def _objects(self, layer: _OldLayer) -> None:
        p, kind = layer.properties, layer.kind
        old_name, object_type = self._type(layer)
        if object_type is None:
            self._remark(
                p, "comboBox_ObjectType", f"the type “{old_name}” has no equal; the layer is left out"
            )
            return
        widgets = _Widgets(p, self.is_new, old_name)
        parameters: dict[str, Any] = {
            "INPUT": self._reference(layer.id),
            "TERRAIN": self.ground,
            "TYPE": TYPES[kind].index(object_type),
            **self._altitude(p, widgets),
            **self._paint(p, widgets),
            **self._sizes(p, kind, object_type, widgets),
            **self._label(p, self.known[layer.id].fields),
            "TITLE": p.get("lineEdit_Name") or None,
            "CLIP_TO_EXTENT": p.is_on("checkBox_Clip") or None,
        }
        if p.get("checkBox_ExportAttrs") is False:
            self._remark(p, "checkBox_ExportAttrs", "attributes are always exported; name a few as FIELDS")
        if p.is_on("radioButton_AllFeatures"):
            self._remark(p, "radioButton_AllFeatures", "features beyond the scene's extent are left out")
        for key in ("radioButton_IntersectingFeatures", "visible"):
            p.get(key)
        self._add(f"{kind}s", STEPS[kind], parameters)

    def _type(self, layer: _OldLayer) -> tuple[str, ObjectType | None]:
        names = NAMES_OF_1[layer.kind]
        given = layer.properties.get("comboBox_ObjectType", 0)
        if isinstance(given, int):
            given = names[given] if 0 <= given < len(names) else str(given)
        name = OUR_NAMES.get(given, str(given).lower())
        return given, next((each for each in TYPES[layer.kind] if each.name == name), None)

    def _altitude(self, p: _Taken, widgets: _Widgets) -> dict[str, Any]:
        if not self.is_new:
            mode, text = height_of(p.get("heightWidget", {}))
            return {"ALTITUDE_MODE": mode, "ALTITUDE": text}
        text = p.get("fieldExpressionWidget_altitude") or "0"
        over = p.get("comboBox_altitudeMode")
        own_z = p.is_on("radioButton_zValue")
        if p.is_on("radioButton_mValue"):
            self._remark(
                p, "radioButton_mValue", "m values are no heights here; use ALTITUDE with m($geometry)"
            )
        p.get("radioButton_Expression")
        if own_z and over:
            self._remark(p, "radioButton_zValue", "z above the terrain has no equal; it is absolute")
        return {"ALTITUDE_MODE": OWN_Z if own_z else RELATIVE if over else ABSOLUTE, "ALTITUDE": str(text)}

    def _paint(self, p: _Taken, widgets: _Widgets) -> dict[str, Any]:
        values: dict[str, Any] = {}
        color = widgets.color()
        if color.get("comboData") == RANDOM:
            values["RANDOM_COLORS"] = 1
        elif color.get("comboData") == GIVEN:
            values["COLOR"] = color_text(color.get("editText"), self.is_new)
        elif color.get("comboData"):
            picture = color["comboData"] != FIXED
            if picture:
                self._remark(
                    p,
                    widgets.color_key,
                    "a picture of the map on a layer has no equal; drape it over the terrain",
                )
        opacity = widgets.opacity()
        if opacity.get("comboData") == 2:
            text = str(opacity.get("editText") or "").strip()
            values["OPACITY"] = (text if self.is_new else _less(100, text)) or None
        return values

    def _sizes(self, p: _Taken, kind: str, object_type: ObjectType, widgets: _Widgets) -> dict[str, Any]:
        values: dict[str, Any] = {}
        name = object_type.name
        for parameter, widget in zip(SIZES.get((kind, name), ()), widgets.sizes()):
            values[parameter] = value_of(widget)
        if name == "model" and values.get("ROTATION_Z"):
            values["ROTATION_Z"] = _negative(values["ROTATION_Z"])
        file = widgets.file()
        if name in ("icon", "model") and file:
            values["FILE"] = file_of(file, self.is_new)
        if name == "wall":
            values["LOWER_Z"] = self._lower(p, widgets.lower())
        if name == "overlay":
            values.update(self._overlay(p, widgets))
        unused = [each for each in values if each not in object_type.parameters and each != "FILE"]
        for parameter in unused:
            self.remarks.append(
                f"{p.path}: {parameter} is nothing that {object_type.label} has here; it is left out."
            )
        return {parameter: value for parameter, value in values.items() if parameter not in unused}

    def _overlay(self, p: _Taken, widgets: _Widgets) -> dict[str, Any]:
        values: dict[str, Any] = {}
        border = widgets.second_color()
        if border.get("comboData") == GIVEN:
            values["BORDER_COLOR"] = color_text(border.get("editText"), self.is_new)
        side = p.get("styleWidget3", {})
        color, lower = p.get("styleWidget4", {}), p.get("styleWidget5", {})
        if isinstance(side, dict) and side.get("checkBox") is True:
            if color.get("comboData") == GIVEN:
                values["SIDE_COLOR"] = color_text(color.get("editText"), self.is_new)
            values["LOWER_Z"] = self._lower(p, lower)
        return values

    def _lower(self, p: _Taken, widget: Any) -> str | None:
        if self.is_new and isinstance(widget, dict) and "editText" in widget:
            return str(widget["editText"]).strip() or None
        mode, text = height_of(widget)
        if mode != ABSOLUTE:
            self.remarks.append(f"{p.path}: a lower edge that follows the DEM has no equal; it is left out.")
            return None
        return text

    def _label(self, p: _Taken, fields: tuple[str, ...]) -> dict[str, Any]:
        number, text = p.get("comboBox_Label"), p.get("expression_Label")
        widget = p.get("labelHeightWidget", {})
        has_plate, has_line = p.get("groupBox_Background"), p.get("groupBox_Conn")
        plate, family = hex_color(p.get("colorButton_BgColor")), p.get("comboBox_FontFamily")
        style = {
            "LABEL_COLOR": _literal(hex_color(p.get("colorButton_Label"))),
            "LABEL_BACKGROUND": plate if has_plate is True else None,
            "LABEL_CONNECTOR": has_line if isinstance(has_line, bool) else None,
            "LABEL_FONT": str(family) if family else None,
        }
        shown = p.is_on("checkBox_Label", True)
        if isinstance(number, int) and 0 <= number < len(fields):
            text = _quoted(fields[number])
        if not (text and shown):
            return {}
        values = {"LABEL": str(text), **style}
        if isinstance(widget, dict) and widget.get("comboData") == (0 if self.is_new else 1):
            self._remark(
                p, "labelHeightWidget", "a label at an absolute height has no equal; it is above its object"
            )
        elif widget:
            values["LABEL_HEIGHT"] = value_of(widget, added=True)
        return values


class _Widgets:
    """The widgets of a layer's properties page: `styleWidget0` and so on up to 2.6, with names of their own from 2.7 on."""

    def __init__(self, p: _Taken, is_new: bool, name: str) -> None:
        self._p = p
        self._named = is_new and not any(key.startswith("styleWidget") for key in p.content)
        is_file, is_icon = (
            name in ("JSON model", "COLLADA model", "Model File", "3D Model"),
            name in ("Icon", "Billboard"),
        )
        self._color = None if is_file or is_icon else 0
        self._opacity = None if is_file else 0 if is_icon else 1
        self._file = 0 if is_file else 1 if is_icon else None
        self._first = 1 if is_file else 2
        self.color_key = "comboEdit_Color" if self._named else "styleWidget0"

    def _widget(self, named: str, number: int | None) -> dict[str, Any]:
        key = named if self._named else None if number is None else f"styleWidget{number}"
        found = self._p.get(key, {}) if key else {}
        return found if isinstance(found, dict) else {}

    def color(self) -> dict[str, Any]:
        return self._widget("comboEdit_Color", self._color)

    def second_color(self) -> dict[str, Any]:
        return self._widget("comboEdit_Color2", 2)

    def opacity(self) -> dict[str, Any]:
        return self._widget("comboEdit_Opacity", self._opacity)

    def file(self) -> dict[str, Any]:
        return self._widget("comboEdit_FilePath", self._file)

    def lower(self) -> dict[str, Any]:
        return self._widget("comboEdit_altitude2", 2)

    def sizes(self) -> list[dict[str, Any]]:
        if not self._named:
            return [self._widget("", self._first + number) for number in range(5)]
        geometry = [self._widget(f"geomWidget{number}", None) for number in range(5)]
        material = self._widget("mtlWidget0", None)
        return geometry if any(geometry) else [material]


# Values


def hex_color(value: Any) -> str | None:
    """A colour of the file (0xrrggbb, #rrggbb, #aarrggbb, [r, g, b]) as #rrggbb, None for what is none."""
    if (
        isinstance(value, list)
        and len(value) >= 3
        and all(isinstance(v, int) and 0 <= v < 256 for v in value[:3])
    ):
        return "#" + bytes(value[:3]).hex()
    found = re.fullmatch(r"(?:0x|#)(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})", str(value).strip().strip("'\""))
    return f"#{found[1].lower()}" if found else None


def color_text(value: Any, is_expression: bool) -> str | None:
    """A colour as the expression that COLOR takes."""
    color = hex_color(value)
    if color:
        return _literal(color)
    return str(value) if is_expression and value else None


def value_of(widget: Any, added: bool = False) -> str | None:
    """A number of a widget: fixed, or a field times a number (1.4; plus one where it is `added`), or an expression (2.x)."""
    if not isinstance(widget, dict):
        return None
    text = str(widget.get("editText") or "").strip()
    number = widget.get("comboData")
    if not isinstance(number, int) or number < FIRST_ABSOLUTE:
        return text or None
    name = _quoted(str(widget.get("comboText", "")).strip().lstrip("+").strip(' "'))
    if added:
        return name if text in ("", "0") else f"{name} + {text}"
    return name if text in ("", "1") else f"{name} * {text}"


def height_of(widget: Any) -> tuple[int, str]:
    """ALTITUDE_MODE and ALTITUDE of a height widget of 1.4."""
    number = widget.get("comboData", RELATIVE) if isinstance(widget, dict) else RELATIVE
    text = (value_of(widget, added=True) if isinstance(widget, dict) else None) or "0"
    if not isinstance(number, int):
        return RELATIVE, text
    if number >= FIRST_RELATIVE:
        return RELATIVE, text
    return (ABSOLUTE if number >= FIRST_ABSOLUTE else number), text


def file_of(widget: dict[str, Any], is_expression: bool) -> str | None:
    """A file's path as an expression: one for all, or a prefix before a field."""
    text, number = str(widget.get("editText") or "").strip(), widget.get("comboData", FIXED)
    if isinstance(number, int) and number >= FIRST_ABSOLUTE:
        name = _quoted(str(widget.get("comboText", "")).strip(' "'))
        return f"{_literal(text)} || {name}" if text else name
    if is_expression and (number != FIXED or text.startswith(("'", '"'))):
        return text or None
    return _literal(text) if text else None


def _literal(text: str | None) -> str | None:
    return None if text is None else "'" + text.replace("\\", "\\\\").replace("'", "''") + "'"


def _quoted(field_name: str) -> str:
    return '"' + field_name.replace('"', '""') + '"'


def _less(whole: int, text: str) -> str | None:
    try:
        return f"{whole - float(text):g}"
    except ValueError:
        return None


def _negative(text: str) -> str:
    """The old tool counts rotations about z counter-clockwise from above."""
    return _less(0, text) or f"-({text})"


def _rectangle(focus: list[float | None]) -> str:
    x, y, width, height = (number or 0.0 for number in focus)
    if not (width and height):
        return f"{x!r},{y!r}"
    return f"{x - width / 2!r},{x + width / 2!r},{y - height / 2!r},{y + height / 2!r}"


def _display_type(p: _Taken) -> int:
    keys = (
        "radioButton_MapCanvas",
        "radioButton_LayerImage",
        "radioButton_ImageFile",
        "radioButton_SolidColor",
    )
    chosen = [number for number, key in enumerate(keys) if p.is_on(key)]
    return chosen[0] if chosen else MAP
