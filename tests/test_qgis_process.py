"""The algorithms by qgis_process."""

import pytest
from rasters import hills, write_raster

BOX = (300000.0, 3900000.0, 308000.0, 3906000.0)


@pytest.fixture
def dem(tmp_path):
    return write_raster(tmp_path / "hills.tif", hills(), BOX)


def test_success_is_status_0_and_the_last_line_counts(qgis_process, dem, tmp_path):
    run = qgis_process("scenery:buildterrain", DEM=dem, OUTPUT=tmp_path / "terrain.glb")
    assert run.results["OUTPUT"] == str(tmp_path / "terrain.glb")
    assert "4,800 vertices, 1 blocks, 0 skipped" in run.log
