"""Colours of city models: by the kind of a surface and of its object, and the materials of the file."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .city import Faces
from .color import parse_hex

WALL, ROOF, GROUND = "WallSurface", "RoofSurface", "GroundSurface"
MOST_SLOTS = 250  # a slot's number is a byte
SURFACES = {
    ROOF: "#b9654e",
    GROUND: "#a89f92",
    "ClosureSurface": "#d9d3c8",
    "OuterCeilingSurface": "#d5cdc0",
    "OuterFloorSurface": "#c9bfb0",
    "FloorSurface": "#c9bfb0",
    "CeilingSurface": "#d5cdc0",
    "InteriorWallSurface": "#e4dccf",
    "Window": "#7d9db5",
    "WindowSurface": "#7d9db5",
    "Door": "#86644a",
    "DoorSurface": "#86644a",
    "WaterSurface": "#8db7d6",
    "WaterGroundSurface": "#7d8f93",
    "WaterClosureSurface": "#8db7d6",
    "TrafficArea": "#a3a6aa",
    "AuxiliaryTrafficArea": "#b9bca8",
    "TransportationMarking": "#f4f2ec",
    "TransportationHole": "#7f8184",
}
OBJECTS = {
    "Building": "#f1e9dc",
    "Bridge": "#bfb8ae",
    "Tunnel": "#a7a29b",
    "Road": "#a9abaf",
    "Railway": "#938d88",
    "Track": "#b8ac98",
    "TransportSquare": "#bdbab2",
    "Square": "#bdbab2",
    "Waterway": "#8db7d6",
    "Water": "#8db7d6",
    "PlantCover": "#a8c389",
    "SolitaryVegetation": "#80a765",
    "LandUse": "#d6d3b4",
    "TINRelief": "#cbc5a8",
    "Relief": "#cbc5a8",
    "CityFurniture": "#9aa3ad",
    "OtherConstruction": "#c9c1b6",
}
OTHER = "#c8c2ba"
LAND: tuple[str, ...] = (
    "Road",
    "Railway",
    "Track",
    "TransportSquare",
    "Square",
    "Water",
    "PlantCover",
    "LandUse",
    "TINRelief",
)
LAND += ("Relief", "Waterway", "Generic")
STANDING = ("Building", "OtherConstruction")  # on ground of their own, which a terrain may come to


def object_color(kind: str) -> str:
    """The colour of an object of a type such as “BuildingPart”."""
    return next((color for name, color in OBJECTS.items() if kind.startswith(name)), OTHER)


def rgba(color: str) -> tuple[int, int, int, int]:
    """The bytes of “#rrggbb”, opaque."""
    return (*parse_hex(color), 255)


@dataclass
class Slots:
    """Which of its feature's colours a face has: one for each pair of a surface's kind and a material in use."""

    surfaces: list[str]  # kinds of surfaces, “” of faces without
    materials: list[int]  # rows of the model's materials, -1 of none
    of_face: np.ndarray  # (s,) uint8

    @classmethod
    def of(cls, faces: Faces, semantics: list[str], by_material: bool) -> Slots:
        """The slots of faces; walls come first, for their colour stands for the layer."""
        names = [*semantics, ""]
        materials = faces.material if by_material else np.full(len(faces), -1)
        pairs, number = np.unique(np.column_stack((faces.semantic, materials)), axis=0, return_inverse=True)
        if len(pairs) > MOST_SLOTS:
            return cls.of(faces, semantics, by_material=False)
        order = sorted(range(len(pairs)), key=lambda row: (names[pairs[row, 0]] != WALL, row))
        rank = np.empty(len(order), np.uint8)
        rank[order] = np.arange(len(order), dtype=np.uint8)
        kinds = [names[pairs[row, 0]] for row in order]
        return cls(kinds, pairs[order, 1].tolist(), rank[number.ravel()])


def default_colors(types: list[str], slots: Slots, materials: np.ndarray) -> np.ndarray:
    """Colours (f, s, 4) uint8 of features of these types: the material's, else the surface's, else the object's."""
    kinds = {kind: rgba(object_color(kind)) for kind in set(types)}
    own = np.array([kinds[kind] for kind in types], np.uint8).reshape(-1, 4)
    colors = np.repeat(own[:, None], max(len(slots.surfaces), 1), axis=1)
    for slot, (surface, material) in enumerate(zip(slots.surfaces, slots.materials)):
        if material >= 0:
            colors[:, slot] = materials[material]
        elif surface in SURFACES:
            colors[:, slot] = rgba(SURFACES[surface])
    return colors
