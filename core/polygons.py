"""Object types of polygon layers."""

from __future__ import annotations

from .extruded import build_extruded
from .meshes import build_mesh
from .objects import ObjectType
from .overlay import build_overlay

# In the order of the algorithm's enum: append only.
TYPES = (
    ObjectType(
        "extruded",
        "Extruded",
        "a closed body over the polygon, HEIGHT metres high; a negative height hangs down, 0 gives a flat face;"
        " with a roof as ROOF says, SIDE_COLOR its walls', ROOF_COLOR its roof's, BORDER_COLOR its edges' colour",
        build_extruded,
        ("HEIGHT", "ROOF", "ROOF_HEIGHT", "ROOF_COLOR", "SIDE_COLOR", "BORDER_COLOR"),
        solid=True,
    ),
    ObjectType(
        "overlay",
        "Overlay",
        "the polygon laid on the terrain, or level where its altitude does not follow that; with a border of BORDER_COLOR"
        " and with sides of SIDE_COLOR down to LOWER_Z",
        build_overlay,
        ("BORDER_COLOR", "BORDER_WIDTH", "SIDE_COLOR", "LOWER_Z", "FILE"),
        on_surface=True,
    ),
    ObjectType(
        "mesh",
        "Triangulated mesh",
        "the polygons in space as they are, walls too: TINs, polyhedral surfaces and multipolygons with z",
        build_mesh,
    ),
)
