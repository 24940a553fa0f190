"""What bodies stand on: triangles seen from above, of which the lowest one counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from .city_colors import GROUND, STANDING
from .frame import turned
from .mesh import Mesh
from .part import Part
from .surface_mesh import Bins

TOUCH = 1e-3  # metres from a triangle that count as on it
NEGLIGIBLE = 4e-6  # square metres, twice a triangle's area, that count as none


@dataclass(frozen=True)
class Ground:
    """Triangles that bodies stand on: corners (t, 3, 3) float64 x, height, z in the terrain's own metres."""

    corners: np.ndarray

    def heights(self, triangle: np.ndarray, x: np.ndarray, z: np.ndarray) -> np.ndarray:
        """Heights (k,) of triangles' planes at places, no lower and no higher than the triangles reach."""
        a, b, c = (self.corners[triangle, corner] for corner in range(3))
        along, across = b - a, c - a
        area = along[:, 0] * across[:, 2] - along[:, 2] * across[:, 0]
        dx, dz = x - a[:, 0], z - a[:, 2]
        to_b = (dx * across[:, 2] - dz * across[:, 0]) / area
        to_c = (dz * along[:, 0] - dx * along[:, 2]) / area
        height = a[:, 1] + to_b * along[:, 1] + to_c * across[:, 1]
        reach = self.corners[triangle, :, 1]
        return np.clip(height, reach.min(axis=1), reach.max(axis=1))

    def lowest(self, x: np.ndarray, z: np.ndarray) -> np.ndarray:
        """The least height (n,) of the triangles at places, nan where there is none."""
        found = np.full(len(x), np.inf)
        across, down = self.corners[..., 0].T, self.corners[..., 2].T

        def test(points: np.ndarray, items: np.ndarray) -> np.ndarray:
            at = _depth(across[:, items], down[:, items], x[points], z[points]) >= -TOUCH
            points, items = points[at], items[at]
            found[points] = np.minimum(found[points], self.heights(items, x[points], z[points]))
            return np.zeros(len(at), bool)

        if len(self.corners):
            Bins(across, down, TOUCH).search(x, z, test)
        return np.where(np.isfinite(found), found, np.nan)


def _depth(across: np.ndarray, down: np.ndarray, x: np.ndarray, z: np.ndarray) -> np.ndarray:
    """How far (k,) metres places are within triangles, corners (3, k) turned either way; negative outside."""
    dx, dz = np.roll(across, -1, axis=0) - across, np.roll(down, -1, axis=0) - down
    off = (dx * (z - down) - dz * (x - across)) / np.hypot(dx, dz)
    turn = np.sign(dx[0] * dz[1] - dz[0] * dx[1])
    return (off * turn).min(axis=0)


def ground_of(mesh: Mesh, surfaces: Sequence[str], standing: np.ndarray, rotation: float) -> Ground:
    """What the features of a city model stand on: their ground surfaces; of a feature without, all of it at its lowest height.

    `surfaces` are the kinds of the mesh's slots; `standing` (f,) bool are the features that count: a terrain runs on beneath a bridge
    or a tree, and is what a road or a relief shows itself. `rotation` is the terrain's.
    """
    slots = np.zeros(len(mesh.positions), np.uint8) if mesh.slots is None else mesh.slots
    first = mesh.triangles[:, 0]
    feature = mesh.features[first]
    ground = np.isin(slots[first], [slot for slot, kind in enumerate(surfaces) if kind == GROUND])
    grounded = np.zeros(int(mesh.features.max(initial=0)) + 1, bool)
    grounded[feature[ground]] = True
    lowest = np.full(len(grounded), np.inf)
    np.minimum.at(lowest, mesh.features, mesh.positions[:, 1])
    chosen = (ground | ~grounded[feature]) & standing[feature]
    corners = mesh.positions[mesh.triangles[chosen]]
    bare = ~grounded[feature[chosen]]
    corners[bare, :, 1] = lowest[feature[chosen][bare], None]
    x, z = turned(corners[..., 0], corners[..., 2], -rotation)
    corners[..., 0], corners[..., 2] = x, z
    return Ground(corners[abs(doubled_areas(corners)) > NEGLIGIBLE])


def standing_types(types: Iterable[str]) -> np.ndarray:
    """Which objects of a city model, (f,) bool, stand on ground of their own."""
    return np.array([kind.startswith(STANDING) for kind in types], bool)


def _standing(part: Part) -> np.ndarray:
    """The features of a part that stand on ground of their own: of a city model some, of others all."""
    assert part.layer is not None
    types = next((column for column in part.layer.columns if column.name == "type"), None)
    if part.header.kind != "citymodel" or types is None:
        return np.ones(len(part.layer.colors), bool)
    return standing_types(map(str, types.to_list()))


def doubled_areas(corners: np.ndarray) -> np.ndarray:
    """Twice the areas (t,) of triangles (t, 3, 3) as seen from above, signed."""
    along, across = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    return along[:, 0] * across[:, 2] - along[:, 2] * across[:, 0]


def grounds_of_part(part: Part, shift: tuple[float, float], rotation: float) -> Ground:
    """What the bodies of a part stand on; `shift` is added to its local x and z."""
    assert part.layer is not None
    found = [np.zeros((0, 3, 3))]
    for batch in part.layer.batches:
        moved = np.add(batch.origin, (shift[0], 0.0, shift[1]))
        mesh = Mesh(batch.positions + moved, batch.triangles, batch.features, batch.slots)
        found.append(
            ground_of(mesh, part.header.extras.get("surfaces", ()), _standing(part), rotation).corners
        )
    return Ground(np.concatenate(found))
