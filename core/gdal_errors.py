"""GDAL's exceptions, switched on only where the core calls it: the setting is the whole process's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal, ogr, osr


@contextmanager
def gdal_exceptions() -> Iterator[None]:
    """Let GDAL, OGR and OSR raise RuntimeError inside the block, quietly, and put the settings back after it."""
    modules = [module for module in (gdal, ogr, osr) if not module.GetUseExceptions()]
    for module in modules:
        module.UseExceptions()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        for module in reversed(modules):
            module.DontUseExceptions()


def first_cause(error: RuntimeError) -> str:
    """What an error of GDAL goes back to, in one line; newer versions tell all that followed from it before."""
    return str(error).rpartition("May be caused by: ")[2].strip(" .\n")
