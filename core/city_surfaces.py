"""The semantic surfaces of a city model as a table: what each kind of wall, roof or window says of itself, once."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import numpy as np

from .city import CityModel, Faces
from .city_attributes import columns_of
from .features import Column

TYPE = "type"


def names_of(surfaces: Iterable[dict[str, Any]]) -> list[str]:
    """The names of all attributes of surfaces, in the order of the file."""
    return list(dict.fromkeys(name for surface in surfaces for name in surface))


def surface_table(model: CityModel, faces: Faces, names: Collection[str]) -> tuple[list[Column], np.ndarray]:
    """Columns of the k different surfaces (the type, and the attributes among `names`), and the row (s,) of each face, -1 of none.

    Surfaces that say the same share a row.
    """
    kept = [name for name in names_of(model.surfaces) if name in names]
    none = np.zeros(len(model.surfaces) + 1, bool)
    none[:-1] = np.fromiter((not any(name in one for name in kept) for one in model.surfaces), bool)
    none[-1] = True
    surface = np.where(none[faces.surface], -1, faces.surface)
    pairs, number = np.unique(np.column_stack((faces.semantic, surface)), axis=0, return_inverse=True)
    rows: dict[tuple[Any, ...], int] = {}
    of_pair = np.full(len(pairs), -1)
    for pair, (kind, described) in enumerate(pairs.tolist()):
        if kind >= 0:
            own = model.surfaces[described] if described >= 0 else {}
            values = (model.semantics[kind], *(own.get(name) for name in kept))
            of_pair[pair] = rows.setdefault(values, len(rows))
    columns = [TYPE, *(f"attribute.{name}" if name == TYPE else name for name in kept)]
    table = [dict(zip(columns, values)) for values in rows]
    return columns_of(table, columns) if table else [], of_pair[number.ravel()]
