"""The geometry core: numpy and GDAL only, never QGIS."""
