"""City models: reading against the bare parser over the same file, and building a part within bounded memory.

city.py [COUNT]  reads COUNT generated LoD2 houses (20,000) in each format, and real files where they are there; then builds 100,000.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
from scenery.core.city_attributes import columns_of
from scenery.core.city_build import build, placed, prepare
from scenery.core.city_colors import default_colors
from scenery.core.city_crs import named_crs
from scenery.core.city_read import read_city
from scenery.core.frame import make_frame
from scenery.core.header import Header
from scenery.core.layer_part import write_layer
from timing import typical

ORIGIN = (25490000.0, 6670000.0)
CORNERS = [  # of a house with a gabled roof, metres
    *((0, 0, 0), (10, 0, 0), (10, 8, 0), (0, 8, 0), (0, 0, 6), (10, 0, 6), (10, 8, 6), (0, 8, 6)),
    *((0, 4, 9), (10, 4, 9)),
]
FACES = [
    ("GroundSurface", (0, 3, 2, 1)),
    ("WallSurface", (0, 1, 5, 4)),
    ("WallSurface", (1, 2, 6, 9, 5)),
    ("WallSurface", (2, 3, 7, 6)),
    ("WallSurface", (3, 0, 4, 8, 7)),
    ("RoofSurface", (4, 5, 9, 8)),
    ("RoofSurface", (6, 7, 8, 9)),
]
GML = (
    'xmlns="http://www.opengis.net/citygml/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0"'
)
SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


def places(count: int) -> Iterator[tuple[int, int]]:
    """The corners of houses, metres from the origin."""
    side = int(np.ceil(np.sqrt(count)))
    return ((n % side * 24, n // side * 20) for n in range(count))


def attributes(number: int) -> dict[str, Any]:
    return {
        "yearOfConstruction": 1900 + number % 120,
        "measuredHeight": 9.0,
        "function": "1000",
        "heat": number * 0.5,
    }


def write_gml(path: Path, count: int) -> None:
    """CityGML 2.0 whose solids refer to the polygons of their surfaces."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"<CityModel {GML}><gml:boundedBy><gml:Envelope")
        file.write(' srsName="EPSG:3879" srsDimension="3"/></gml:boundedBy>\n')
        for number, (east, north) in enumerate(places(count)):
            file.write(_gml_house(number, east, north))
        file.write("</CityModel>\n")


def _gml_house(number: int, east: int, north: int) -> str:
    def surface(row: int, kind: str, corners: tuple[int, ...]) -> str:
        ring = [CORNERS[corner] for corner in (*corners, corners[0])]
        positions = " ".join(
            f"{ORIGIN[0] + east + x:.3f} {ORIGIN[1] + north + y:.3f} {z:.3f}" for x, y, z in ring
        )
        return (
            f'<bldg:boundedBy><bldg:{kind} gml:id="h{number}_{row}"><bldg:lod2MultiSurface><gml:MultiSurface>'
            f'<gml:surfaceMember><gml:Polygon gml:id="h{number}_{row}_p"><gml:exterior><gml:LinearRing><gml:posList>'
            f"{positions}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>"
            f"</gml:MultiSurface></bldg:lod2MultiSurface></bldg:{kind}></bldg:boundedBy>\n"
        )

    values = attributes(number)
    references = "".join(f'<gml:surfaceMember xlink:href="#h{number}_{row}_p"/>' for row in range(len(FACES)))
    return (
        f'<cityObjectMember><bldg:Building gml:id="h{number}"><gen:doubleAttribute name="heat"><gen:value>'
        f"{values['heat']}</gen:value></gen:doubleAttribute><bldg:function>1000</bldg:function>"
        f"<bldg:yearOfConstruction>{values['yearOfConstruction']}</bldg:yearOfConstruction>"
        "<bldg:measuredHeight>9.0</bldg:measuredHeight><bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>"
        f"{references}</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>\n"
        + "".join(surface(row, *face) for row, face in enumerate(FACES))
        + "</bldg:Building></cityObjectMember>\n"
    )


def _json_house(number: int, first: int) -> dict[str, Any]:
    boundaries = [[[[first + corner for corner in corners]] for _, corners in FACES]]
    surfaces = [{"type": kind} for kind in ("GroundSurface", "WallSurface", "RoofSurface")]
    semantics = {"surfaces": surfaces, "values": [[0, 1, 1, 1, 1, 2, 2]]}
    geometry = {"type": "Solid", "lod": "2.2", "boundaries": boundaries, "semantics": semantics}
    return {"type": "Building", "attributes": attributes(number), "geometry": [geometry]}


def _vertices(east: int, north: int) -> list[list[int]]:
    return [[1000 * (east + x), 1000 * (north + y), 1000 * z] for x, y, z in CORNERS]


def _head() -> dict[str, Any]:
    return {
        "type": "CityJSON",
        "version": "2.0",
        "transform": {"scale": [0.001] * 3, "translate": [*ORIGIN, 0]},
        "metadata": {"referenceSystem": "https://www.opengis.net/def/crs/EPSG/0/3879"},
        "CityObjects": {},
        "vertices": [],
    }


def write_json(path: Path, count: int) -> None:
    """One CityJSON document."""
    document = _head()
    for number, place in enumerate(places(count)):
        document["CityObjects"][f"h{number}"] = _json_house(number, len(document["vertices"]))
        document["vertices"] += _vertices(*place)
    path.write_text(json.dumps(document, separators=(",", ":")), encoding="utf-8")


def write_jsonl(path: Path, count: int) -> None:
    """A CityJSONSeq."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(json.dumps(_head()) + "\n")
        for number, place in enumerate(places(count)):
            line = {
                "type": "CityJSONFeature",
                "id": f"h{number}",
                "CityObjects": {f"h{number}": _json_house(number, 0)},
                "vertices": _vertices(*place),
            }
            file.write(json.dumps(line, separators=(",", ":")) + "\n")


def parse_gml(path: Path) -> None:
    """The floor: iterparse, which drops what it has parsed."""
    for _, element in ElementTree.iterparse(path):
        element.clear()


def parse_json(path: Path) -> None:
    """The floor: json.load."""
    with open(path, "rb") as file:
        json.load(file)


def parse_jsonl(path: Path) -> None:
    """The floor: json.loads, line by line."""
    with open(path, "rb") as file:
        for line in file:
            json.loads(line)


def build_part(path: Path) -> None:
    """All that the algorithm does, without expressions."""
    model = read_city(path)
    source = named_crs(model.crs or "")
    city = prepare(model, source, 0)
    low, high = city.model.xyz.min(axis=0), city.model.xyz.max(axis=0)
    frame = make_frame(source, (*low[:2], *high[:2]))
    built = build(city, placed(city, source, frame), np.zeros(len(city.features)), True, lambda name: None)
    rows = [city.model.attributes[row] for row in city.features.tolist()]
    colors = default_colors(city.model.types, built.slots, built.model.materials)
    with open(path.with_suffix(".glb"), "wb") as file:
        write_layer(
            file, Header("citymodel", "bench", frame), built.objects, colors, columns_of(rows, list(rows[0]))
        )


def measure(task: str, path: Path) -> dict[str, float]:
    """Seconds, and the peak memory of this process in MiB."""
    if task == "read":
        parse, read = typical(
            lambda: PARSERS[path.suffix](path), lambda: read_city(path), clock=time.process_time
        )
        return {"parse": parse, "read": read}
    started = time.process_time()
    build_part(path)
    taken = time.process_time() - started
    return {"build": taken, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def aside(task: str, path: Path) -> dict[str, float]:
    """Measure in a process of its own."""
    command = [sys.executable, __file__, task, str(path)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return dict(json.loads(done.stdout))


def main(count: int, built: int) -> None:
    """Print a table of reading, and what building a part takes."""
    print("| file | MB | bare parser | read | read ÷ parser | MB/s |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for suffix, write in WRITERS.items():
            path = Path(folder) / f"{count}{suffix}"
            write(path, count)
            print(row(path), flush=True)
            path.unlink()
        for path in sorted(SHARED.glob("helsinki/*.gml")) + sorted(SHARED.glob("delft/*.city.json")):
            print(row(path), flush=True)
        path = Path(folder) / "city.jsonl"
        write_jsonl(path, built)
        found = aside("build", path)
    print(
        f"\n{built:,} houses as CityJSONSeq become a part in {found['build']:.1f} s and {found['peak']:,.0f} MiB."
    )
    print("Bare parsers: iterparse that drops what it has parsed, json.load, json.loads of each line.")


def row(path: Path) -> str:
    """One line of the table."""
    size, found = path.stat().st_size / 1e6, aside("read", path)
    parse, read = found["parse"], found["read"]
    return f"| {path.name} | {size:.1f} | {parse:.3f} s | {read:.3f} s | {read / parse:.2f} × | {size / read:.0f} |"


WRITERS = {".gml": write_gml, ".json": write_json, ".jsonl": write_jsonl}
PARSERS = {".gml": parse_gml, ".json": parse_json, ".jsonl": parse_jsonl}

if __name__ == "__main__":
    if len(sys.argv) > 2:
        print(json.dumps(measure(sys.argv[1], Path(sys.argv[2]))))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000, 100_000)
