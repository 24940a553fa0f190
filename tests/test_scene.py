"""Pages as text: what goes in is escaped, what belongs together is together."""

import json
import re

import numpy as np
import pytest
from conftest import ROOT
from rasters import hills
from scenery.core.errors import OutputError, PartError
from scenery.core.features import Column
from scenery.core.frame import make_frame, spatial_reference
from scenery.core.header import Header
from scenery.core.layer_data import merge_batches
from scenery.core.layer_part import write_layer
from scenery.core.mesh import Mesh
from scenery.core.objects import Objects
from scenery.core.part import Part, read_part
from scenery.core.raster import Grid
from scenery.core.scene import (
    Scene,
    common_frame,
    content_security_policy,
    describe,
    script_json,
    write_folder,
    write_page,
)
from scenery.core.terrain import build_terrain
from scenery.core.terrain_part import write_terrain

HOSTILE = "</script><img src=x onerror=alert(1)><!--"


def terrain_part(tmp_path, code="EPSG:32654", west=300000.0, title="Hills") -> Part:
    frame = make_frame(spatial_reference(code), (west, 3900000.0, west + 790, 3900590.0))
    path = tmp_path / f"{len(title)}-{west}.glb"
    with open(path, "wb") as file:
        write_terrain(
            file, Header("terrain", title, frame), build_terrain(hills(), frame, Grid(frame.extent, 80, 60))
        )
    return read_part(path)


def solid_part(tmp_path, places, frame=None, columns=()) -> Part:
    frame = frame or make_frame(spatial_reference("EPSG:32654"), (300000.0, 3900000.0, 300790.0, 3900590.0))
    base = np.array([[0, 0, 0], [10, 0, 0], [0, 0, -10], [0, 10, 0]], float)
    faces = np.array([[0, 2, 1], [0, 1, 3], [1, 2, 3], [2, 0, 3]])
    positions = (np.asarray(places, float)[:, None] + base).reshape(-1, 3)
    triangles = (faces[None] + 4 * np.arange(len(places))[:, None, None]).reshape(-1, 3)
    mesh = Mesh(positions, triangles, np.repeat(np.arange(len(places)), 4))
    path = tmp_path / "solids.glb"
    with open(path, "wb") as file:
        write_layer(
            file,
            Header("polygons", "Solids", frame),
            Objects(np.ones(len(places), bool), np.zeros((len(places), 3)), mesh),
            np.full((len(places), 1, 4), 200, np.uint8),
            list(columns),
        )
    return read_part(path)


def test_hostile_text_stays_text(tmp_path):
    column = Column(HOSTILE, "text", np.array([HOSTILE], object), np.array([True]))
    scene = Scene(
        HOSTILE, [terrain_part(tmp_path, title=HOSTILE), solid_part(tmp_path, [[0, 0, 0]], columns=[column])]
    )
    write_page(scene, tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "<img" not in page
    assert page.count("</script>") == len(re.findall(r"<script[ >]", page))


def test_json_in_a_script_element_reads_back():
    content = {"text": HOSTILE + "\u2028"}
    text = script_json(content)
    assert "<" not in text
    assert json.loads(text) == content


def test_the_policy_allows_only_this_script_and_style():
    policy = content_security_policy("let a", "b {}", folder=False)
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy
    assert "connect-src" not in policy
    assert "connect-src 'self'" in content_security_policy("let a", "b {}", folder=True)


def test_the_page_names_no_other_host():
    """Nothing in the bundle reaches out; namespaces of XML and links in comments are no requests."""
    bundle = (ROOT / "js" / "dist" / "viewer.js").read_text(encoding="utf-8")
    assert not re.search(r"fetch\([\"'`]http", bundle)
    assert "importScripts" not in bundle


def test_parts_of_different_crs_are_refused(tmp_path):
    with pytest.raises(PartError, match=r"PARTS: “Other” lies in EPSG:32653 and “Hills” in EPSG:32654"):
        common_frame([terrain_part(tmp_path), terrain_part(tmp_path, "EPSG:32653", title="Other")])


def test_parts_whose_centres_differ_are_moved_together(tmp_path):
    near, far = terrain_part(tmp_path), terrain_part(tmp_path, west=301000.0)
    content, _ = describe(Scene("", [near, far]))
    first, second = (layer["shift"] for layer in content["layers"])
    assert (second[0] - first[0], second[1] - first[1]) == pytest.approx((1000, 0))


def test_a_scene_without_parts_is_refused():
    with pytest.raises(PartError, match="PARTS"):
        Scene("", [])


def test_batches_are_one_draw_call_in_the_page(tmp_path):
    places = np.random.default_rng(0).uniform(-20000, 20000, (100, 3))
    part = solid_part(tmp_path, places)
    assert len(part.layer.batches) > 1
    (merged,) = merge_batches(part.layer.batches)
    assert len(merged.positions) == 400
    found = np.sort(merged.positions[::1, 0])
    base = np.array([0, 10, 0, 0])
    np.testing.assert_allclose(found, np.sort((places[:, [0]] + base).ravel()), atol=0.001)


def test_joined_batches_ascend_by_feature(tmp_path):
    """The page looks for a feature by halving."""
    places = np.random.default_rng(0).uniform(-20000, 20000, (100, 3))
    (merged,) = merge_batches(solid_part(tmp_path, places).layer.batches)
    np.testing.assert_array_equal(merged.features, np.repeat(np.arange(100), 4))
    corners = merged.positions[merged.triangles].reshape(100, -1, 3)
    np.testing.assert_allclose(corners.min(axis=1), places - [0, 0, 10], atol=0.001)


def test_a_folder_holds_the_page_and_its_data(tmp_path):
    size = write_folder(Scene("Hills", [terrain_part(tmp_path)]), tmp_path / "site")
    files = sorted(
        path.relative_to(tmp_path / "site").as_posix()
        for path in (tmp_path / "site").rglob("*")
        if path.is_file()
    )
    assert files[-1] == "index.html"
    assert all(name.startswith("data/") for name in files[:-1])
    assert size == sum((tmp_path / "site" / name).stat().st_size for name in files)
    write_folder(Scene("Hills", [terrain_part(tmp_path)]), tmp_path / "site")  # again, over itself


def test_a_folder_of_other_things_is_not_replaced(tmp_path):
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "thesis.txt").write_text("years of work")
    with pytest.raises(OutputError, match="holds other files"):
        write_folder(Scene("Hills", [terrain_part(tmp_path)]), tmp_path / "documents")
    assert (tmp_path / "documents" / "thesis.txt").exists()


def test_the_same_parts_give_the_same_bytes(tmp_path):
    scene = Scene("Hills", [terrain_part(tmp_path)])
    for name in ("one.html", "two.html"):
        write_page(scene, tmp_path / name)
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()


def test_credits_of_all_parts_are_named_once(tmp_path):
    parts = [terrain_part(tmp_path), terrain_part(tmp_path, west=301000.0)]
    for part in parts:
        part.header.extras["credits"] = ["© Somebody"]
    content, _ = describe(Scene("", parts))
    assert content["credits"] == ["© Somebody"]
