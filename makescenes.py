"""The process behind a batch: reads a job a line, makes its scene, answers with a line.  python3 -m scenery.makescenes"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from functools import cache
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

from .core.errors import SceneryError
from .core.export_image import Picture, capture
from .core.maker import REPLY
from .core.privacy import for_log
from .provider import SceneryProvider

THUMBNAIL = (640, 400)  # pixels


def main() -> None:
    """Start QGIS, and do jobs until there are no more lines."""
    with tempfile.TemporaryDirectory(prefix="scenery-profile-") as profile:
        application = QgsApplication([], False, profile)
        application.initQgis()
        provider = SceneryProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        for line in sys.stdin:
            print(REPLY + json.dumps(_outcome(json.loads(line))), flush=True)
        _project.cache_clear()
        application.exitQgis()


def _outcome(job: dict[str, Any]) -> dict[str, Any]:
    started = time.perf_counter()
    try:
        output = _make(job)
    except (SceneryError, QgsProcessingException) as error:
        return {"error": for_log(str(error))}
    except Exception as error:  # one scene's failure is not the others'
        return {"error": f"{type(error).__name__}: {for_log(str(error))}"}
    size = Path(output).stat().st_size
    return {"output": output, "bytes": size, "seconds": round(time.perf_counter() - started, 3)}


def _make(job: dict[str, Any]) -> str:
    context = QgsProcessingContext()
    if job.get("project"):
        context.setProject(_project(job["project"]))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("scenery:runrecipe")
    works, reason = algorithm.checkParameterValues(job["parameters"], context)
    if not works:
        raise SceneryError(reason)
    results, _ = algorithm.run(job["parameters"], context, QgsProcessingFeedback(False), {}, False)
    if job.get("thumbnail"):
        Path(job["thumbnail"]).parent.mkdir(parents=True, exist_ok=True)
        capture(results["OUTPUT"], job["thumbnail"], Picture(*THUMBNAIL))
    return results["OUTPUT"]


@cache
def _project(path: str) -> QgsProject:
    project = QgsProject()
    if not project.read(path):
        raise SceneryError(f"the project {path} can't be read.")
    return project


if __name__ == "__main__":
    main()
