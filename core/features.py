"""Features as columns: coordinates with offsets (the GeoArrow layout) and typed attributes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NamedTuple, Sequence

import numpy as np

from .errors import GeometryError

POLYGONS = (3, 17)  # Polygon, Triangle
COLLECTIONS = (6, 7, 12, 15, 16)  # MultiPolygon, GeometryCollection, MultiSurface, PolyhedralSurface, TIN


@dataclass
class Column:
    """One attribute of f features; where `valid` is False the value is null (0, nan, False or "")."""

    name: str
    type: str  # "integer" (int32 or int64), "real" (float64), "boolean" (bool), "text" (object array of str)
    values: np.ndarray  # (f,)
    valid: np.ndarray  # (f,) bool
    alias: str = ""

    def take(self, rows: np.ndarray) -> Column:
        """Return the column of the features in `rows`: (f,) bool or int indices."""
        return replace(self, values=self.values[rows], valid=self.valid[rows])


class Geometries(NamedTuple):
    """Geometries of f features: vertices in rings, rings in parts, parts in features."""

    xyz: np.ndarray  # (n, 3) float64, z nan where the geometry has none
    ring_offsets: np.ndarray  # (r+1,) int64 into xyz
    part_offsets: np.ndarray  # (p+1,) int64 into rings
    feature_offsets: np.ndarray  # (f+1,) int64 into parts


@dataclass
class FeatureTable:
    """Features of one layer; `FeatureTable(ids, *decode_wkb(wkbs, ids), columns)` makes one."""

    ids: np.ndarray  # (f,) int64, ids in the source, for messages
    xyz: np.ndarray  # (n, 3) float64, scene CRS easting, northing and z in metres (nan where there is no z)
    ring_offsets: np.ndarray  # (r+1,) int64 into xyz; rings closed as in the source
    part_offsets: np.ndarray  # (p+1,) int64 into rings: the first ring of a polygon is its shell
    feature_offsets: np.ndarray  # (f+1,) int64 into parts
    columns: list[Column] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def vertex_offsets(self) -> np.ndarray:
        """(f+1,) int64 into xyz: where the vertices of each feature begin."""
        return self.ring_offsets[self.part_offsets[self.feature_offsets]]

    def take(self, keep: np.ndarray) -> FeatureTable:
        """Return the features in `keep`: (f,) bool or int indices, in that order."""
        keep = np.asarray(keep)
        rows = np.flatnonzero(keep) if keep.dtype == bool else keep
        parts, feature_offsets = take_ranges(self.feature_offsets, rows)
        rings, part_offsets = take_ranges(self.part_offsets, parts)
        vertices, ring_offsets = take_ranges(self.ring_offsets, rings)
        columns = [column.take(rows) for column in self.columns]
        return FeatureTable(
            self.ids[rows], self.xyz[vertices], ring_offsets, part_offsets, feature_offsets, columns
        )


def offsets_of(counts: np.ndarray) -> np.ndarray:
    """Return (k+1,) int64 offsets of k consecutive runs of `counts` items."""
    offsets = np.zeros(len(counts) + 1, np.int64)
    np.cumsum(counts, out=offsets[1:])
    return offsets


def steps(starts: np.ndarray, counts: np.ndarray, stride: int | np.ndarray = 1) -> np.ndarray:
    """Return start, start + stride, ... (`count` numbers) of each run, runs one after the other, int64."""
    offsets = offsets_of(counts)
    rank = np.arange(offsets[-1]) - np.repeat(offsets[:-1], counts)
    rank *= stride if np.isscalar(stride) else np.repeat(stride, counts)
    rank += np.repeat(starts, counts)
    return rank


def take_ranges(offsets: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the items of the runs `rows` of `offsets`, and the offsets of the chosen runs."""
    counts = np.diff(offsets)[rows]
    return steps(offsets[:-1][rows], counts), offsets_of(counts)


def decode_wkb(wkbs: Sequence[bytes | None], ids: Sequence[int] | np.ndarray | None = None) -> Geometries:
    """Decode well-known binary polygons in bulk: ISO, EWKB and 2.5D, either byte order, with z, m or both.

    Polygons, triangles and collections of them, in any nesting; None, b"" and empty geometries are
    features without parts. `ids` (f,) name the features in messages, row numbers otherwise. M is dropped.

    Raises GeometryError: another type of geometry, or a geometry that ends too early.
    """
    return _Decoder(wkbs, ids).run()


class _Header(NamedTuple):
    """The fixed start of one geometry of each of m features, (m,) each."""

    big: np.ndarray  # bool: big endian
    kind: np.ndarray  # ISO type code without its thousands
    z: np.ndarray  # bool
    stride: np.ndarray  # bytes of a vertex
    count: np.ndarray  # rings of a polygon, members of a collection


class _Decoder:
    """Reads all features in lockstep: pass k of the loop reads geometry (or ring) k of each feature that has one.

    Members of a collection follow its header, so one cursor and one count of geometries still to come
    are all the state a feature needs, however deep the nesting.
    """

    def __init__(self, wkbs: Sequence[bytes | None], ids: Sequence[int] | np.ndarray | None) -> None:
        buffers = [wkb or b"" for wkb in wkbs]
        lengths = np.fromiter(map(len, buffers), np.int64, len(buffers))
        self.buffer = b"".join(buffers)
        self.offsets = offsets_of(lengths)
        self.ids = ids
        self.parts: list[tuple[np.ndarray, ...]] = []  # (byte, feature, rings)
        self.rings: list[tuple[np.ndarray, ...]] = []  # (byte of the first vertex, vertices, stride, z, big)

    def run(self) -> Geometries:
        features = np.flatnonzero(np.diff(self.offsets))
        cursor = self.offsets[features]
        pending = np.ones(len(features), np.int64)
        while len(features):
            start = cursor.copy()
            header = self._header(features, cursor)
            polygon = np.isin(header.kind, POLYGONS)
            known = polygon | np.isin(header.kind, COLLECTIONS)
            if not known.all():
                self._refuse(features, ~known, "is not a polygon")
            pending += np.where(polygon, 0, header.count) - 1
            self._read_rings(features, cursor, header, polygon)
            full = polygon & (header.count > 0)
            self.parts.append((start[full], features[full], header.count[full]))
            more = pending > 0
            features, cursor, pending = features[more], cursor[more], pending[more]
        return self._gather()

    def _header(self, features: np.ndarray, cursor: np.ndarray) -> _Header:
        """Read a header of each feature and move the cursors behind it."""
        self._need(features, cursor, 9)
        big = self._read(cursor, 1, np.uint8) == 0
        code = self._integers(cursor + 1, big)
        srid = (code & 0x20000000) != 0
        if srid.any():
            self._need(features, cursor, 9 + 4 * srid)
        cursor += 5 + 4 * srid
        count = self._integers(cursor, big)
        cursor += 4
        iso, kind = np.divmod(code & 0x0FFFFFFF, 1000)
        z = ((code & 0x80000000) != 0) | (iso == 1) | (iso == 3)
        m = ((code & 0x40000000) != 0) | (iso == 2) | (iso == 3)
        return _Header(big, kind, z, 16 + 8 * z + 8 * m, count)

    def _read_rings(self, features: np.ndarray, cursor: np.ndarray, header: _Header, polygon: np.ndarray) -> None:
        """Note the rings of each polygon and move its cursor behind them."""
        rings = np.where(polygon, header.count, 0)
        rows = np.flatnonzero(rings)
        ring = 0
        while len(rows):
            self._need(features[rows], cursor[rows], 4)
            count = self._integers(cursor[rows], header.big[rows])
            start = cursor[rows] + 4
            stride = header.stride[rows]
            self._need(features[rows], start, count * stride)
            self.rings.append((start, count, stride, header.z[rows], header.big[rows]))
            cursor[rows] = start + count * stride
            ring += 1
            rows = rows[rings[rows] > ring]

    def _gather(self) -> Geometries:
        """Return the geometries noted, in the order of the source, which is the order of their bytes."""
        parts = [np.concatenate(column) for column in zip(*self.parts)] or [np.zeros(0, np.int64)] * 3
        rings = [np.concatenate(column) for column in zip(*self.rings)] or [np.zeros(0, np.int64)] * 5
        order = np.argsort(parts[0], kind="stable")
        features, ring_counts = parts[1][order], parts[2][order]
        order = np.argsort(rings[0], kind="stable")
        start, count, stride, z, big = (column[order] for column in rings)
        part_counts = np.bincount(features, minlength=len(self.offsets) - 1)
        xyz = self._vertices(start, count, stride, z, big)
        return Geometries(xyz, offsets_of(count), offsets_of(ring_counts), offsets_of(part_counts))

    def _vertices(
        self, start: np.ndarray, count: np.ndarray, stride: np.ndarray, z: np.ndarray, big: np.ndarray
    ) -> np.ndarray:
        offsets = offsets_of(count)
        xyz = np.full((offsets[-1], 3), np.nan)
        layout = 2 * z + big
        for code in np.unique(layout):
            rings = np.flatnonzero(layout == code)
            width, order = (3 if code & 2 else 2), ">f8" if code & 1 else "<f8"
            at = steps(start[rings], count[rings], stride[rings])
            values = self._read(at, 8 * width, order).reshape(-1, width)
            target = slice(None) if len(rings) == len(start) else take_ranges(offsets, rings)[0]
            xyz[target, :width] = values
        return xyz

    def _read(self, at: np.ndarray, size: int, dtype: str | type) -> np.ndarray:
        """Read `size` bytes at each of the byte positions `at`, as values of `dtype`."""
        if len(at) == 0:
            return np.zeros(0, dtype)
        # Elements that overlap, one a byte: a take from this view copies only the elements asked for.
        elements = np.ndarray(len(self.buffer) - size + 1, f"V{size}", self.buffer, strides=(1,))
        return elements[at].view(dtype)

    def _integers(self, at: np.ndarray, big: np.ndarray) -> np.ndarray:
        values = self._read(at, 4, "<u4").astype(np.int64)
        return np.where(big, values.astype(np.uint32).byteswap(), values) if big.any() else values

    def _need(self, features: np.ndarray, cursor: np.ndarray, size: int | np.ndarray) -> None:
        short = cursor + size > self.offsets[features + 1]
        if short.any():
            self._refuse(features, short, "ends too early (damaged WKB)")

    def _refuse(self, features: np.ndarray, which: np.ndarray, why: str) -> None:
        row = int(features[np.flatnonzero(which)[0]])
        name = row if self.ids is None else self.ids[row]
        raise GeometryError(f"The geometry of feature {name} {why}: repair it or leave it out by a filter.")
