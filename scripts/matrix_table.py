"""Prints the table of scripts/test-matrix from the files that it left:  matrix_table.py FOLDER"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree

HEADER = ("Debian", "QGIS", "Qt", "Python", "GDAL", "numpy", "passed", "failed", "skipped")
OUTCOMES = {"failure": "failed", "error": "failed", "skipped": "skipped"}


def main(folder: Path) -> None:
    """Write the table to `matrix.md` in the folder, and print it."""
    rows = [HEADER, ["---"] * len(HEADER)]
    for tests in sorted(folder.glob("*.xml")):
        versions = tests.with_suffix(".versions").read_text(encoding="utf-8").split()
        counts = counted(ElementTree.parse(tests))
        rows.append([tests.stem, *versions, *(str(counts[name]) for name in HEADER[-3:])])
    table = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    (folder / "matrix.md").write_text(table, encoding="utf-8")
    print(table, end="")


def counted(report: ElementTree.ElementTree) -> dict[str, int]:
    """How many tests of a JUnit report passed, failed and were skipped."""
    counts = dict.fromkeys(HEADER[-3:], 0)
    for case in report.iter("testcase"):
        outcomes = [OUTCOMES[child.tag] for child in case if child.tag in OUTCOMES]
        counts[outcomes[0] if outcomes else "passed"] += 1
    return counts


if __name__ == "__main__":
    main(Path(sys.argv[1]))
