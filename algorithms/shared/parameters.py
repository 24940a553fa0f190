"""The expression parameters of all layers' steps, defined once; a step offers those that a type of its uses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...core.objects import ObjectType

NUMBER, TEXT, COLOR, FILE, DATE, CONDITION = "number", "text", "colour", "file", "date", "condition"


@dataclass(frozen=True)
class Setting:
    """An expression parameter: a constant, a field or a formula, evaluated per feature."""

    name: str
    label: str
    help: str
    kind: str = NUMBER
    default: str | None = None
    advanced: bool = False
    optional: bool = False  # a feature without a value is built all the same


# What every type has.
COMMON = (
    Setting("ALTITUDE", "Altitude (m)", "Metres added to what ALTITUDE_MODE says.", default="0"),
    Setting(
        "COLOR",
        "Colour",
        "A colour as QGIS writes it, such as '#c04030'. Left out: the layer's style.",
        COLOR,
    ),
    Setting("OPACITY", "Opacity (%)", "0 to 100, times that of the colour or the style.", default="100"),
    Setting("FILTER", "Filter", "Only features for which this is true.", CONDITION),
    Setting("LABEL", "Label", "The text above the object; none where it is NULL or empty.", TEXT),
    Setting(
        "LABEL_HEIGHT",
        "Label height (m)",
        "Metres from the object's top to its label; a line connects them. Left out: chosen from the extent.",
        advanced=True,
    ),
    Setting(
        "LABEL_SIZE",
        "Label size (px)",
        "Height of the label's letters in pixels.",
        default="13",
        advanced=True,
    ),
    Setting("LABEL_COLOR", "Label colour", "Colour of the text.", COLOR, "'#222222'", advanced=True),
    Setting(
        "DATE", "Date", "From when on the object is there: a date, a year or ISO text.", DATE, advanced=True
    ),
    Setting("END_DATE", "End date", "Until when the object is there.", DATE, advanced=True),
)
# What only some types have.
OF_TYPES = (
    Setting("RADIUS", "Radius (m)", "Metres from the middle to the rim."),
    Setting("WIDTH", "Width", "Metres across; of lines that have one width on the screen, pixels."),
    Setting("DEPTH", "Depth (m)", "Metres from front to back."),
    Setting("HEIGHT", "Height (m)", "Metres from foot to top; a negative height hangs down."),
    Setting("DIP", "Dip (°)", "Angle between the plane and the horizon, 0 to 90."),
    Setting(
        "DIP_DIRECTION",
        "Dip direction (°)",
        "Azimuth in which the plane falls steepest, clockwise from north.",
    ),
    Setting(
        "STRIKE",
        "Strike (°)",
        "In place of DIP_DIRECTION: the azimuth 90° counter-clockwise from it (right-hand rule).",
    ),
    Setting(
        "FILE",
        "File",
        "Path of an image or a 3D model, from the project's folder or the layer's where it is not absolute.",
        FILE,
    ),
    Setting("SCALE", "Scale", "Factor of a model's size; of an icon its height in metres."),
    Setting("ROTATION_X", "Rotation about x (°)", "About the axis that points east.", advanced=True),
    Setting("ROTATION_Y", "Rotation about y (°)", "About the axis that points north.", advanced=True),
    Setting("ROTATION_Z", "Rotation about z (°)", "About the upright axis, clockwise seen from above."),
    Setting(
        "LOWER_Z", "Lower edge (m)", "Height of the lower edge in metres above sea level.", optional=True
    ),
    Setting("ROOF", "Roof shape", "'flat', 'gabled', 'hipped' or 'pyramidal', as in OpenStreetMap.", TEXT),
    Setting(
        "ROOF_HEIGHT", "Roof height (m)", "Metres from the eaves to the ridge, part of HEIGHT.", optional=True
    ),
    Setting("ROOF_COLOR", "Roof colour", "Colour of roofs. Left out: COLOR.", COLOR),
    Setting("SIDE_COLOR", "Side colour", "Colour of the sides. Left out: COLOR.", COLOR),
    Setting(
        "BORDER_COLOR", "Border colour", "Colour of the outline. Left out: the stroke of the style.", COLOR
    ),
    Setting("BORDER_WIDTH", "Border width", "Width of the outline in pixels.", advanced=True, optional=True),
)
SETTINGS = {setting.name: setting for setting in (*COMMON, *OF_TYPES)}
COLORS = tuple(name for name, setting in SETTINGS.items() if setting.kind == COLOR and name != "LABEL_COLOR")

# Sizes that are left out: shares of the longer side of the extent, or a number as it is.
SHARES = {
    "points": {
        "sphere": {"RADIUS": 1 / 200},
        "cylinder": {"RADIUS": 1 / 300, "HEIGHT": 1 / 50},
        "cone": {"RADIUS": 1 / 200, "HEIGHT": 1 / 50},
        "box": {"WIDTH": 1 / 150, "DEPTH": 1 / 150, "HEIGHT": 1 / 100},
        "disk": {"RADIUS": 1 / 100},
        "plane": {"WIDTH": 1 / 100, "DEPTH": 1 / 100},
        "icon": {"SCALE": 1 / 40},
    },
    "lines": {
        "thick": {"WIDTH": 1 / 300},
        "pipe": {"RADIUS": 1 / 600},
        "box": {"WIDTH": 1 / 400, "HEIGHT": 1 / 400},
        "cone": {"RADIUS": 1 / 400},
        "wall": {"LOWER_Z": -1 / 50},
    },
}
FIXED = {
    "points": {"point": {"WIDTH": 6.0}},
    "polygons": {"extruded": {"HEIGHT": 10.0}},
}
LABEL_SHARES = {"points": 1 / 60, "lines": 1 / 100, "polygons": 1 / 150}


def settings_of(types: Iterable[ObjectType]) -> list[Setting]:
    """The settings that at least one of these types uses, in the order of the table."""
    used = {name for kind in types for name in kind.parameters}
    return [setting for setting in OF_TYPES if setting.name in used]


def automatic_sizes(layer: str, kind: ObjectType, extent: float) -> dict[str, float]:
    """The sizes of a type of “points”, “lines” or “polygons” that has none, for an extent of so many metres; two digits each."""
    shares = SHARES.get(layer, {}).get(kind.name, {})
    sizes = {name: float(f"{share * extent:.2g}") for name, share in shares.items()}
    return {**sizes, **FIXED.get(layer, {}).get(kind.name, {})}
