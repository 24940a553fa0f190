"""Export model, run as a user runs it."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh
from layers import write_layer
from osgeo import ogr
from pages import run
from rasters import hills, write_raster
from scenery.core.part import read_part

BOX = (300000.0, 3900000.0, 308000.0, 3906000.0)
TRIANGLE = "POLYGON((300900 3900700, 307300 3902100, 303100 3905600, 300900 3900700))"


@pytest.fixture
def dem(tmp_path):
    return write_raster(tmp_path / "hills.tif", hills(240, 320), BOX)


@pytest.fixture
def terrain(qgis, tmp_path, dem):
    """Build a terrain and return the path of its part."""

    def build(**parameters):
        return run("buildterrain", DEM=dem, OUTPUT=str(tmp_path / "terrain.glb"), **parameters)

    return build


@pytest.mark.feature("W7")
@pytest.mark.parametrize("number, ending", enumerate(["glb", "obj", "stl", "dae"]))
def test_parts_become_a_model_of_each_format(terrain, tmp_path, number, ending):
    output = run("exportmodel", PARTS=[terrain()], FORMAT=number, OUTPUT=str(tmp_path / f"model.{ending}"))
    mesh = trimesh.load(output, force="mesh")
    spans = np.ptp(mesh.bounds, axis=0)
    assert sorted(spans)[1:] == pytest.approx([5975, 7975], rel=1e-4)  # between the pixels' middles


@pytest.mark.feature("W7")
@pytest.mark.parametrize(
    "parameters",
    [
        {"MAX_ERROR": 2.0},
        {"CLIP": TRIANGLE},
        {"CLIP": TRIANGLE, "MAX_ERROR": 2.0},
        {"FOCUS": "303000,3902000", "LEVELS": 3},
        {"EXTENT": "303000,305000,3902000,3904000 [EPSG:32654]", "SURROUNDINGS": 3, "ROUGHENING": 2},
        {"ROTATION": 25.0, "EXTENT": "303000,305000,3902000,3904000 [EPSG:32654]"},
        {"SIDES": True, "BOTTOM": -500.0, "FRAME": "#333333"},
    ],
    ids=lambda parameters: "-".join(parameters),
)
def test_every_kind_of_terrain_can_be_printed(terrain, tmp_path, parameters):
    if "CLIP" in parameters:
        parameters = {**parameters, "CLIP": write_layer(tmp_path / "clip.gpkg", [(TRIANGLE, {})])}
    part = terrain(**parameters)
    output = str(tmp_path / "print.stl")
    run("exportmodel", PARTS=[part], FORMAT=2, WATERTIGHT=True, SIZE=100, BASE=2, OUTPUT=output)
    mesh = trimesh.load(output)
    assert mesh.is_watertight and mesh.is_winding_consistent
    span = np.ptp(mesh.bounds, axis=0)
    assert (mesh.bounds[0, 2], span[:2].max()) == (pytest.approx(0, abs=1e-5), pytest.approx(100, rel=1e-5))
    heights = [block.heights for block in read_part(part).terrain.blocks]
    heights += [patch.positions[:, 1] for patch in read_part(part).terrain.patches]
    relief = max(map(np.nanmax, heights)) - min(map(np.nanmin, heights))
    width = np.ptp(places(part), axis=0).max()
    assert span[2] == pytest.approx(2 + relief * 100 / width, rel=1e-4)


def places(part):
    """x and z (n, 2) of the vertices of a terrain, as another library reads the part."""
    model = trimesh.load(part, force="scene")
    return np.concatenate([mesh.vertices[:, [0, 2]] for mesh in model.dump() if hasattr(mesh, "faces")])


@pytest.mark.feature("W7")
def test_buildings_of_kalasatama_are_as_many_closed_bodies(qgis, shared, tmp_path):
    footprints = str(shared / "helsinki" / "kalasatama_footprints.geojson")
    part = run(
        "buildpolygons", INPUT=footprints, HEIGHT="measuredHeight", OUTPUT=str(tmp_path / "buildings.glb")
    )
    output = run("exportmodel", PARTS=[part], FORMAT=2, WATERTIGHT=True, OUTPUT=str(tmp_path / "town.stl"))
    triangles = trimesh.load(output, process=False).triangles
    owners = np.concatenate(
        [batch.features[batch.triangles[:, 0]] for batch in read_part(part).layer.batches]
    )
    buildings = [trimesh.Trimesh(**trimesh.triangles.to_kwargs(triangles[owners == n])) for n in range(61)]
    dataset = ogr.Open(footprints)
    layer = dataset.GetLayer()
    expected = sum(f.GetGeometryRef().Area() * f.GetField("measuredHeight") for f in layer)
    assert len(triangles) == len(owners)
    assert all(building.is_watertight and building.volume > 0 for building in buildings)
    assert sum(building.volume for building in buildings) == pytest.approx(expected, rel=1e-3)


@pytest.mark.feature("W1")
def test_exaggeration_is_a_parameter(terrain, tmp_path):
    part = terrain()
    low, high = (
        trimesh.load(
            run("exportmodel", PARTS=[part], EXAGGERATION=factor, OUTPUT=str(tmp_path / f"{factor}.glb")),
            force="mesh",
        ).bounds[:, 1]
        for factor in (1, 2.5)
    )
    np.testing.assert_allclose(high, 2.5 * low, rtol=1e-6)


@pytest.mark.parametrize(
    "name, expected", [("model", "model.obj"), ("model.glb", "model.obj"), ("v1.2", "v1.2.obj")]
)
def test_output_gets_the_ending_of_its_format(terrain, tmp_path, name, expected):
    import processing

    parameters = {"PARTS": [terrain()], "FORMAT": 1, "OUTPUT": str(tmp_path / name)}
    assert processing.run("scenery:exportmodel", parameters)["OUTPUT"] == str(tmp_path / expected)
    assert (tmp_path / expected).exists() and list(tmp_path.glob("*.mtl"))


def test_a_part_is_never_overwritten(terrain, tmp_path):
    part = terrain()
    with pytest.raises(Exception, match="is one of PARTS"):
        run("exportmodel", PARTS=[part], OUTPUT=part)
    assert read_part(part).terrain


def test_what_is_no_part_is_named(qgis, tmp_path):
    with pytest.raises(Exception, match="“none.glb” does not exist"):
        run("exportmodel", PARTS=["none.glb"], OUTPUT=str(tmp_path / "model.glb"))
    (tmp_path / "foreign.glb").write_bytes(b"glTF")
    with pytest.raises(Exception, match="foreign.glb"):
        run("exportmodel", PARTS=[str(tmp_path / "foreign.glb")], OUTPUT=str(tmp_path / "model.glb"))
    assert not (tmp_path / "model.glb").exists()


@pytest.mark.feature("W7")
def test_it_runs_from_a_shell(qgis_process, terrain, tmp_path):
    output = tmp_path / "model.stl"
    outcome = qgis_process("scenery:exportmodel", PARTS=terrain(), FORMAT=2, OUTPUT=output)
    assert outcome.results["OUTPUT"] == str(output)
    assert f"1 parts, 0 skipped; {output.stat().st_size:,} bytes" in outcome.log
