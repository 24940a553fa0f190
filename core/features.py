"""Features as columns: coordinates with offsets (the GeoArrow layout) and typed attributes."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from osgeo import ogr

from .errors import GeometryError
from .gdal_errors import gdal_exceptions

if TYPE_CHECKING:
    from .objects import Image

POINT, LINE, POLYGON = "point", "line", "polygon"
KINDS = {POINT: (1,), LINE: (2,), POLYGON: (3, 17)}  # Point; LineString; Polygon, Triangle
# Multi-geometries and GeometryCollection; MultiCurve; MultiSurface, PolyhedralSurface, TIN
COLLECTIONS = (4, 5, 6, 7, 11, 12, 15, 16)
CUT_SHORT = "ends too early (damaged WKB)"
VALIDITY_GROUP = 1024  # geometries that GEOS looks at in one call
_COLLECTION_HEADER = struct.Struct("<BII")
_INTEGERS = (struct.Struct("<I").unpack_from, struct.Struct(">I").unpack_from)


@dataclass
class Column:
    """One attribute of f features; where `valid` is False the value is null (0, nan, False or "")."""

    name: str
    type: str  # "integer" (int32 or int64), "real" (float64), "boolean" (bool), "text" (object array of str)
    values: np.ndarray  # (f,)
    valid: np.ndarray  # (f,) bool
    alias: str = ""
    kind: str = ""  # what its texts are: "image" names of images, "date" ISO dates, "link" addresses
    files: dict[str, Image] = field(default_factory=dict)  # the images that travel with the part, by text

    def take(self, rows: np.ndarray) -> Column:
        """Return the column of the features in `rows`: (f,) bool or int indices."""
        if rows.dtype == bool and rows.all():
            return self
        return replace(self, values=self.values[rows], valid=self.valid[rows])

    def to_list(self) -> list[Any]:
        """Return the values as Python objects, None for null."""
        values = self.values.tolist()
        if self.valid.all():
            return values
        return [value if valid else None for value, valid in zip(values, self.valid.tolist())]


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
        if keep.dtype == bool and keep.all():
            return self
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


def decode_wkb(
    wkbs: Sequence[bytes | None], ids: Sequence[int] | np.ndarray | None = None, kind: str = POLYGON
) -> Geometries:
    """Decode well-known binary of one kind in bulk: ISO, EWKB and 2.5D, either byte order, with z, m or both.

    Points, line strings, or polygons and triangles, and collections of them in any nesting; None, b"" and
    empty geometries are features without parts (an empty point has nan coordinates). A line string is a part
    of one ring, a point one of one vertex. `ids` (f,) name the features in messages, row numbers otherwise.
    M is dropped.

    Raises GeometryError: another type of geometry, or a geometry that ends too early.
    """
    return _Decoder(wkbs, ids, kind).run()


def invalid_rows(wkbs: Sequence[bytes | None]) -> list[int]:
    """Return the rows whose well-known binary is missing, or is no geometry that GEOS finds valid.

    A collection of polygons is valid where each of them is, so that GEOS is asked once for many; but of a multipolygon in a
    collection GEOS does not look at how its parts lie to each other, so that each of these is asked for by itself.
    """
    missing = [row for row, wkb in enumerate(wkbs) if not wkb]
    rows = np.array([row for row, wkb in enumerate(wkbs) if wkb], np.int64)
    several = _of_several_parts([wkbs[row] for row in rows])
    with gdal_exceptions():
        suspects = [row for row in rows[several].tolist() if not _is_valid(wkbs[row])]
        suspects += _invalid_among(wkbs, rows[~several].tolist())
    return sorted(missing + suspects)


def _of_several_parts(wkbs: Sequence[bytes]) -> np.ndarray:
    """Whether each geometry (f,) bool is a collection of more than one; one with an SRID counts as such."""
    empty = b"\1\3\0\0\0\0\0\0\0"
    heads = np.frombuffer(b"".join([wkb[:9] if len(wkb) >= 9 else empty for wkb in wkbs]), np.uint8).reshape(
        -1, 9
    )
    big = heads[:, 0] == 0
    code, count = (heads[:, start : start + 4].copy().view("<u4").ravel() for start in (1, 5))
    code, count = np.where(big, code.byteswap(), code), np.where(big, count.byteswap(), count)
    kind, srid, _, _ = _layout(code)
    return srid | (_among(kind, COLLECTIONS) & (count > 1))


def _invalid_among(wkbs: Sequence[bytes | None], rows: list[int]) -> list[int]:
    """Those of some rows that GEOS finds invalid, asked for in groups that are halved where they hold one."""
    suspects: list[int] = []
    ranges = [
        (start, min(start + VALIDITY_GROUP, len(rows))) for start in range(0, len(rows), VALIDITY_GROUP)
    ]
    while ranges:
        start, stop = ranges.pop()
        group = b"".join([wkbs[row] for row in rows[start:stop]])  # type: ignore[misc]
        if _is_valid(_COLLECTION_HEADER.pack(1, 7, stop - start) + group):
            continue
        if stop - start == 1:
            suspects.append(rows[start])
            continue
        middle = (start + stop) // 2
        ranges += [(start, middle), (middle, stop)]
    return suspects


def _is_valid(wkb: bytes) -> bool:
    try:
        return bool(ogr.CreateGeometryFromWkb(wkb).IsValid())
    except RuntimeError:
        return False


def _layout(code: Any) -> tuple[Any, Any, Any, Any]:
    """Return what a WKB type code (or an array) says: ISO kind, has an SRID, has z, bytes a vertex."""
    iso, kind = divmod(code & 0x0FFFFFFF, 1000)
    srid = (code & 0x20000000) != 0
    z = ((code & 0x80000000) != 0) | (iso == 1) | (iso == 3)
    m = ((code & 0x40000000) != 0) | (iso == 2) | (iso == 3)
    return kind, srid, z, 16 + 8 * z + 8 * m


class _Decoder:
    """Reads features in lockstep: pass k of the loop reads geometry (or ring) k of each feature that has one.

    Members of a collection follow its header, so a cursor and the number of geometries still to come
    are all the state that a feature needs, however deep the nesting. The few features that have many
    more geometries than the others are walked one by one.
    """

    FEW = 32  # features for which a walk is faster than numpy's calls

    def __init__(
        self, wkbs: Sequence[bytes | None], ids: Sequence[int] | np.ndarray | None, kind: str
    ) -> None:
        self.kind = kind
        buffers = [wkb or b"" for wkb in wkbs]
        lengths = np.fromiter(map(len, buffers), np.int64, len(buffers))
        self.buffer = b"".join(buffers)
        self.offsets = offsets_of(lengths)
        self.ids = ids
        # Columns of notes: byte, feature, rings; first vertex, vertices, stride, z, big endian.
        self.parts = [np.zeros((3, 0), np.int64)]
        self.rings = [np.zeros((5, 0), np.int64)]

    def run(self) -> Geometries:
        features = np.flatnonzero(np.diff(self.offsets))
        cursor = self.offsets[features]
        pending = np.ones(len(features), np.int64)
        while len(features) > self.FEW:
            pending += self._step(features, cursor)
            more = pending > 0
            features, cursor, pending = features[more], cursor[more], pending[more]
        for state in zip(features.tolist(), cursor.tolist(), pending.tolist()):
            self._walk(*state)
        return self._gather()

    def _step(self, features: np.ndarray, cursor: np.ndarray) -> np.ndarray:
        """Read a geometry of each feature, move its cursor, return the change of geometries to come."""
        start = cursor.copy()
        self._need(features, cursor, 9)
        big = self._read(cursor, 1, np.uint8) == 0
        kind, srid, z, stride = _layout(self._integers(cursor + 1, big))
        self._need(features, cursor, 9 + 4 * srid)
        cursor += 5 + 4 * srid
        simple = _among(kind, KINDS[self.kind])
        self._check(features, simple | _among(kind, COLLECTIONS))
        members = np.where(simple, 0, self._integers(cursor, big)) - 1
        cursor[~simple] += 4
        rings = simple.astype(np.int64)
        if self.kind == POLYGON:
            rings *= self._integers(cursor, big)
            cursor[simple] += 4
        first = len(self.rings)
        self._read_rings(features, cursor, rings, stride, z, big)
        full = rings > 0
        if self.kind == LINE and full.any():
            there = self.rings[first][1] > 0  # an empty line string is no part
            full[full], self.rings[first] = there, self.rings[first][:, there]
        self.parts.append(np.stack((start[full], features[full], rings[full])))
        return members

    def _read_rings(
        self,
        features: np.ndarray,
        cursor: np.ndarray,
        rings: np.ndarray,
        stride: np.ndarray,
        z: np.ndarray,
        big: np.ndarray,
    ) -> None:
        """Note the rings of each polygon and move its cursor behind them; all (m,)."""
        rows = np.flatnonzero(rings)
        ring = 0
        while len(rows):
            if self.kind == POINT:
                count, start = np.ones(len(rows), np.int64), cursor[rows]
            else:
                self._need(features[rows], cursor[rows], 4)
                count, start = self._integers(cursor[rows], big[rows]), cursor[rows] + 4
            self._need(features[rows], start, count * stride[rows])
            self.rings.append(np.stack((start, count, stride[rows], z[rows], big[rows])))
            cursor[rows] = start + count * stride[rows]
            ring += 1
            rows = rows[rings[rows] > ring]

    def _walk(self, feature: int, cursor: int, pending: int) -> None:
        """Read the rest of one feature, as `_step` does."""
        buffer, end = self.buffer, int(self.offsets[feature + 1])
        parts, rings = [], []
        while pending:
            start = cursor
            self._need_one(feature, cursor + 9, end)
            big = buffer[cursor] == 0
            integer = _INTEGERS[big]
            kind, srid, z, stride = _layout(integer(buffer, cursor + 1)[0])
            cursor += 5 + 4 * srid
            self._need_one(feature, cursor + 4, end)
            if kind in COLLECTIONS:
                pending += integer(buffer, cursor)[0] - 1
                cursor += 4
                continue
            if kind not in KINDS[self.kind]:
                self._refuse_kind(feature)
            count = 1
            if self.kind == POLYGON:
                count = integer(buffer, cursor)[0]
                cursor += 4
            for _ in range(count):
                vertices = 1
                if self.kind != POINT:
                    self._need_one(feature, cursor + 4, end)
                    vertices = integer(buffer, cursor)[0]
                    cursor += 4
                rings.append((cursor, vertices, stride, z, big))
                cursor += vertices * stride
                self._need_one(feature, cursor, end)
            if self.kind == LINE and not rings[-1][1]:
                count = 0
                rings.pop()
            if count:
                parts.append((start, feature, count))
            pending -= 1
        self.parts.append(np.array(parts, np.int64).reshape(-1, 3).T)
        self.rings.append(np.array(rings, np.int64).reshape(-1, 5).T)

    def _gather(self) -> Geometries:
        """Return what was noted in the order of the source, which is the order of the bytes."""
        parts, rings = np.concatenate(self.parts, axis=1), np.concatenate(self.rings, axis=1)
        _, features, ring_counts = parts[:, np.argsort(parts[0], kind="stable")]
        rings = rings[:, np.argsort(rings[0], kind="stable")]
        part_counts = np.bincount(features, minlength=len(self.offsets) - 1)
        return Geometries(
            self._vertices(*rings), offsets_of(rings[1]), offsets_of(ring_counts), offsets_of(part_counts)
        )

    def _vertices(
        self, start: np.ndarray, count: np.ndarray, stride: np.ndarray, z: np.ndarray, big: np.ndarray
    ) -> np.ndarray:
        """Return the (n, 3) float64 vertices of the rings; all arguments (r,) int64."""
        offsets = offsets_of(count)
        xyz = np.full((offsets[-1], 3), np.nan)
        layout = 2 * z + big
        for code in np.unique(layout):
            rings = np.flatnonzero(layout == code)
            width, order = (3 if code & 2 else 2), (">f8" if code & 1 else "<f8")
            at = steps(start[rings], count[rings], stride[rings])
            values = self._read(at, 8 * width, order).reshape(-1, width)
            target = slice(None) if len(rings) == len(start) else take_ranges(offsets, rings)[0]
            xyz[target, :width] = values
        return xyz

    def _read(self, at: np.ndarray, size: int, dtype: str | type) -> np.ndarray:
        """Read `size` bytes at each of the byte positions `at` as values of `dtype`."""
        if len(at) == 0:
            return np.zeros(0, dtype)
        # Elements that overlap, one a byte: a take from this view copies only the elements asked for.
        elements: np.ndarray = np.ndarray(len(self.buffer) - size + 1, f"V{size}", self.buffer, strides=(1,))
        return elements[at].view(dtype)

    def _integers(self, at: np.ndarray, big: np.ndarray) -> np.ndarray:
        values = self._read(at, 4, "<u4")
        return np.where(big, values.byteswap(), values).astype(np.int64)

    def _need(self, features: np.ndarray, cursor: np.ndarray, size: int | np.ndarray) -> None:
        short = cursor + size > self.offsets[features + 1]
        if short.any():
            self._refuse(features[short.argmax()], CUT_SHORT)

    def _need_one(self, feature: int, cursor: int, end: int) -> None:
        if cursor > end:
            self._refuse(feature, CUT_SHORT)

    def _check(self, features: np.ndarray, known: np.ndarray) -> None:
        if not known.all():
            self._refuse_kind(features[known.argmin()])

    def _refuse_kind(self, feature: int) -> None:
        self._refuse(feature, f"is not a {self.kind}")

    def _refuse(self, feature: int, why: str) -> None:
        name = feature if self.ids is None else self.ids[feature]
        raise GeometryError(f"The geometry of feature {name} {why}: repair it or leave it out by a filter.")


def _among(kind: np.ndarray, kinds: tuple[int, ...]) -> np.ndarray:
    return np.logical_or.reduce([kind == each for each in kinds])
