"""Options of GDAL that hold for a while."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal


@contextmanager
def gdal_option(name: str, value: str | None) -> Iterator[None]:
    """Set an option of GDAL for this thread within the block; None leaves it as it is."""
    before = gdal.GetThreadLocalConfigOption(name)
    if value is not None:
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(name, before)
