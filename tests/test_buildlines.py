"""Build lines, run as a user runs it."""

import numpy as np
import pytest
from layers import write_layer
from osgeo import ogr
from rasters import hills, write_raster
from scenery.core.lines import TYPES
from scenery.core.part import read_part
from scenery.core.surface import Surface
from steps import run_step, scene_points, type_number

EXTENT = (300000.0, 3900000.0, 308000.0, 3906000.0)
WEST, SOUTH = 302000, 3903000


@pytest.fixture
def build(qgis, tmp_path):
    def run(kind, **parameters):
        return run_step(tmp_path, "buildlines", TYPE=type_number("buildlines", kind), **parameters)

    return run


@pytest.fixture
def routes(tmp_path):
    rows = [
        (
            f"LINESTRING({WEST} {SOUTH},{WEST + 3000} {SOUTH + 500},{WEST + 3500} {SOUTH - 900})",
            {"volume": 5.0},
        ),
        (f"LINESTRING({WEST} {SOUTH + 100},{WEST + 100} {SOUTH + 100})", {"volume": 2.0}),
        (f"LINESTRING({WEST} {SOUTH + 200},{WEST + 100} {SOUTH + 200})", {"volume": None}),
    ]
    return write_layer(tmp_path / "routes.gpkg", rows, {"volume": float}, geometry=ogr.wkbLineString)


@pytest.fixture
def terrain(qgis, tmp_path):
    import processing

    path = str(tmp_path / "terrain.glb")
    dem = write_raster(tmp_path / "hills.tif", hills(), EXTENT)
    processing.run("scenery:buildterrain", {"DEM": dem, "OUTPUT": path})
    return path


@pytest.mark.feature("V2")
@pytest.mark.parametrize("kind", [kind.name for kind in TYPES])
@pytest.mark.parametrize("grounded", [False, True])
def test_every_type_works_with_a_layer_alone(build, routes, terrain, tmp_path, gltf_validate, kind, grounded):
    part, report, _ = build(kind, INPUT=routes, TERRAIN=terrain if grounded else None)
    assert report["counts"]["built"] == 3
    assert part.header.kind == "lines"
    assert part.header.extras["type"] == kind
    gltf_validate(tmp_path / "part.glb")


@pytest.mark.feature("V2", "V4")
def test_a_width_by_field(build, routes):
    part, report, _ = build("line", INPUT=routes, WIDTH='"volume"')
    (lines,) = part.layer.lines
    assert lines.widths.tolist() == [5, 2]
    assert [(skip["id"], skip["reason"]) for skip in report["skipped"]] == [(3, "WIDTH is NULL")]


@pytest.mark.feature("V2", "V5")
def test_a_line_lies_on_the_terrain_between_its_vertices_too(build, routes, terrain):
    part, _, _ = build("line", INPUT=routes, TERRAIN=terrain, ALTITUDE=1)
    (lines,) = part.layer.lines
    surface = Surface(read_part(terrain).terrain)
    middle = (lines.positions[1:] + lines.positions[:-1]) / 2
    middle = middle[np.setdiff1d(np.arange(len(middle)), lines.offsets[1:-1] - 1)]
    for points in (lines.positions, middle):
        ground = surface.heights(points[:, 0], points[:, 2])
        np.testing.assert_allclose(points[:, 1], ground + 1, atol=2e-3)


@pytest.mark.feature("V5")
def test_heights_at_the_vertices_alone_make_a_line_straight_between_them(build, routes, terrain):
    part, _, _ = build("line", INPUT=routes, TERRAIN=terrain, ALTITUDE_AT=1)
    follows, _, _ = build("line", INPUT=routes, TERRAIN=terrain)
    (lines,), (bent,) = part.layer.lines, follows.layer.lines
    assert len(lines.positions) < len(bent.positions)
    ground = Surface(read_part(terrain).terrain).heights(lines.positions[:, 0], lines.positions[:, 2])
    np.testing.assert_allclose(lines.positions[:, 1], ground, atol=2e-3)


@pytest.mark.feature("V5")
def test_the_height_at_the_highest_vertex_makes_a_line_level(build, routes, terrain):
    part, _, _ = build("line", INPUT=routes, TERRAIN=terrain, ALTITUDE_AT=4)
    (lines,) = part.layer.lines
    first = lines.positions[: lines.offsets[1]]
    np.testing.assert_allclose(first[:, 1], first[0, 1], atol=1e-6)


@pytest.mark.feature("V10")
def test_multipart_lines_with_z_keep_their_heights(build, tmp_path):
    wkt = f"MULTILINESTRING Z(({WEST} {SOUTH} 1,{WEST + 10} {SOUTH} 2),({WEST} {SOUTH + 9} 3,{WEST + 5} {SOUTH + 9} 4))"
    path = write_layer(tmp_path / "z.gpkg", [(wkt, {})], geometry=ogr.wkbMultiLineString25D)
    part, _, _ = build("line", INPUT=path, ALTITUDE_MODE=3)
    (lines,) = part.layer.lines
    np.testing.assert_allclose(
        scene_points(part, lines.positions),
        [
            (WEST, SOUTH, 1),
            (WEST + 10, SOUTH, 2),
            (WEST, SOUTH + 9, 3),
            (WEST + 5, SOUTH + 9, 4),
        ],
        atol=1e-3,
    )


@pytest.mark.feature("V2", "V7")
def test_the_railways_of_japan_lie_on_the_terrain(build, shared, tmp_path):
    import processing
    from qgis.core import QgsVectorLayer

    fuji = shared / "fuji"
    terrain = str(tmp_path / "fuji.glb")
    extent = "270000,310000,3895000,3935000 [EPSG:32654]"
    parameters = {"DEM": str(fuji / "dem_srtm30.tif"), "EXTENT": extent, "OUTPUT": terrain}
    processing.run("scenery:buildterrain", parameters)
    uri = f"file://{fuji / 'ne_10m_railroads.csv'}?type=csv&wktField=WKT&crs=EPSG:4326&geomType=Line"
    layer = QgsVectorLayer(uri, "Railways", "delimitedtext")
    assert layer.isValid()
    part, report, _ = build("line", INPUT=layer, TERRAIN=terrain, CLIP_TO_EXTENT=True)
    counts = report["counts"]
    assert counts["built"] + len(report["skipped"]) == counts["read"] > 0
    assert counts["read"] + counts["outside"] == layer.featureCount()
    (lines,) = part.layer.lines
    ground = Surface(read_part(terrain).terrain).heights(lines.positions[:, 0], lines.positions[:, 2])
    there = np.isfinite(ground)
    assert there.mean() > 0.99
    np.testing.assert_allclose(lines.positions[there, 1], ground[there], atol=2e-3)
