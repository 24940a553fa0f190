"""A raster that a step made says so in its metadata, so that a scene of it can be made again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from osgeo import gdal

from .gdal_errors import gdal_exceptions

DOMAIN, ITEM = "SCENERY", "STEP"


def write_step(path: str | Path, step: dict[str, Any]) -> None:
    """Keep in a GeoTIFF how it was made, as a part does in its `step`."""
    with gdal_exceptions():
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetMetadataItem(ITEM, json.dumps(step, sort_keys=True), DOMAIN)
        dataset.FlushCache()


def read_step(source: str) -> dict[str, Any] | None:
    """How a raster was made, None where it does not say."""
    try:
        with gdal_exceptions():
            step = json.loads(gdal.Open(source).GetMetadataItem(ITEM, DOMAIN) or "null")
    except (RuntimeError, ValueError, AttributeError):
        return None
    return step if isinstance(step, dict) and step.get("algorithm") else None
