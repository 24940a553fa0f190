"""Runs every case in a process of its own and prints the table."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SIZES = {
    "terrain": [1024, 2048, 4096, 8192],
    "terrain within 2 m": [2048],
    "terrain with surroundings": [2048],
    "terrain as a quad tree": [2048],
    "buildings": [10_000, 50_000, 200_000],
    "buildings on terrain": [200_000],
    "cylinders on terrain": [50_000],
    "lines at vertices": [50_000],
    "lines on terrain": [50_000],
}


def measure(kind: str, size: int) -> dict[str, float]:
    """One case, measured by bench/measure.py."""
    command = [sys.executable, str(HERE / "measure.py"), kind, str(size)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def row(kind: str, size: int, result: dict[str, float]) -> str:
    """One line of the table."""
    if kind.startswith("terrain"):
        name, items, unit = kind.replace("terrain", f"terrain {size}²"), size * size, "cell"
    else:
        name, items, unit = f"{size:,} {kind}", size, kind.split()[0][:-1]
    cells = [
        name,
        f"{result['floor']:.3f} s",
        f"{result['build'] / result['floor']:.1f} ×",
        f"{result['part'] / 1e6:.1f} MB ({result['part'] / items:.1f} a {unit})",
        f"{result['page'] / 1e6:.1f} MB ({result['page'] / items:.2f} a {unit})",
        f"{result['memory'] / 2**20:.0f} MiB",
        f"{result['first_frame']:,.0f} ms",
        f"{result['frame']:,.0f} ms",
        f"{result['draw_calls']}",
    ]
    return "| " + " | ".join(cells) + " |"


def main() -> None:
    kinds = [sys.argv[1]] if len(sys.argv) > 1 else list(SIZES)
    print(
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores; first picture by software rendering\n"
    )
    print(
        "| case | floor | build ÷ floor | part | page | peak memory | first picture | each more | draw calls |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    for kind in kinds:
        for size in map(int, sys.argv[2:]) if len(sys.argv) > 2 else SIZES[kind]:
            print(row(kind, size, measure(kind, size)), flush=True)
    print(
        "\nFloor of a terrain: GDAL reads the same pixels and a file of as many bytes as the part has is replaced."
    )
    print("Floor of layers: QGIS reads the same features: getFeatures, asWkb, attributes.")


if __name__ == "__main__":
    main()
