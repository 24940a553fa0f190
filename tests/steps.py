"""Running a build step as a user runs it."""

from __future__ import annotations

import json

import numpy as np
from scenery.core.part import read_part


def logging_feedback():
    """A feedback whose `lines` are what the log says."""
    from qgis.core import QgsProcessingFeedback

    class Feedback(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.lines = []

        def pushInfo(self, text):
            self.lines.append(text)

        def pushWarning(self, text):
            self.lines.append(text)

    return Feedback()


def run_step(folder, algorithm, **parameters):
    """Run a step; return its part, its report, and the lines of its log."""
    import processing

    output, report = folder / parameters.pop("name", "part.glb"), folder / "report.json"
    feedback = logging_feedback()
    given = {**parameters, "OUTPUT": str(output), "REPORT": str(report)}
    processing.run(f"scenery:{algorithm}", given, feedback=feedback)
    return read_part(output), json.loads(report.read_text()), feedback.lines


def type_number(algorithm, name):
    """The number of an object type in the parameter TYPE."""
    from scenery.core.lines import TYPES as LINES
    from scenery.core.points import TYPES as POINTS
    from scenery.core.polygons import TYPES as POLYGONS

    types = {"buildpoints": POINTS, "buildlines": LINES, "buildpolygons": POLYGONS}[algorithm]
    return [kind.name for kind in types].index(name)


def scene_points(part, positions):
    """Local positions (n, 3) as easting, northing and height."""
    x, y = part.header.frame.to_crs(positions[:, 0], positions[:, 2])
    return np.column_stack((x, y, positions[:, 1]))
