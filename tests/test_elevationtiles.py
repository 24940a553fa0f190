"""Elevation tiles, run as a user runs it."""

import json

import numpy as np
import pytest
from scenery.core.part import read_part
from scenery.core.tiles import Encoding, Tile
from test_tiles import Answer, age, encode, holes, read, relief, relief_of, running_server

pytestmark = pytest.mark.feature("T10")

BOX = "138.71,138.75,35.40,35.50 [EPSG:4326]"  # in rows 807 and 808 of zoom 11
BEFORE = b"what was there before"


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with running_server() as server:
        yield server


@pytest.fixture
def fetch(qgis, server, tmp_path):
    """Run the algorithm on the server's tiles; return the path of the GeoTIFF, the log and the report."""
    import processing
    from qgis.core import QgsProcessingFeedback

    def run(**parameters):
        feedback = QgsProcessingFeedback()
        output = tmp_path / parameters.pop("name", "dem.tif")
        given = {
            "URL": server.url,
            "ENCODING": 2,
            "EXTENT": BOX,
            "ZOOM": 11,
            "CACHE": str(tmp_path / "cache"),
            "REPORT": str(tmp_path / "report.json"),
            "OUTPUT": str(output),
            **parameters,
        }
        given = {name: value for name, value in given.items() if value is not None}
        processing.run("scenery:elevationtiles", given, feedback=feedback)
        return output, feedback.textLog(), json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))

    return run


def assert_relief(path, quantum):
    heights, x, y = read(path)
    np.testing.assert_allclose(heights, relief(x[None, :], y[:, None]), atol=quantum / 2 + 1e-3)


@pytest.mark.parametrize(
    ("number", "encoding", "quantum"),
    [
        (0, Encoding.GSI_TEXT, 0.01),
        (1, Encoding.GSI_PNG, 0.01),
        (2, Encoding.TERRARIUM, 1 / 256),
        (3, Encoding.TERRAIN_RGB, 0.1),
    ],
)
def test_tiles_of_every_encoding_become_a_dem(fetch, server, number, encoding, quantum):
    server.encoding = encoding
    path, log, report = fetch(ENCODING=number)
    assert_relief(path, quantum)
    assert report["counts"] == {"tiles": 2, "from cache": 0, "missing": 0}
    assert report["skipped"] == []
    assert report["bytes"] == path.stat().st_size
    assert "Zoom 11: 1 × 2 tiles, 62.3 m a pixel" in log
    assert "2 tiles, 0 from cache, 0 missing, 0 skipped" in log


def test_the_zoom_follows_the_spacing(fetch, server):
    _, log, _ = fetch(ZOOM=None, SPACING=70)
    assert "Zoom 11:" in log
    _, log, _ = fetch(ZOOM=None, EXTENT="138.710,138.711,35.330,35.331 [EPSG:4326]")
    assert "Zoom 13:" in log  # 15.6 m; zoom 12 has 31.1 m
    _, log, _ = fetch(ZOOM=None, SPACING=1, EXTENT="138.710,138.711,35.330,35.331 [EPSG:4326]")
    assert "Zoom 15:" in log


def test_the_extent_is_in_the_projects_crs_where_it_names_none(qgis, fetch, server):
    from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsProject

    plain = BOX.partition(" [")[0]
    with pytest.raises(QgsProcessingException, match="EXTENT: it names no CRS and there is no project"):
        fetch(EXTENT=plain)
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    try:
        fetch(EXTENT=plain)
    finally:
        QgsProject.instance().clear()
    assert sorted(server.requests) == [(11, 1813, 807), (11, 1813, 808)]


def test_a_second_run_is_served_from_the_cache_until_it_expires(fetch, server, tmp_path):
    fetch()
    _, _, report = fetch()
    assert report["counts"]["from cache"] == 2
    assert len(server.requests) == 2
    age(tmp_path / "cache", 10)
    _, _, report = fetch(EXPIRY=9)
    assert report["counts"]["from cache"] == 0
    assert len(server.requests) == 4


def test_the_cache_is_among_the_settings_or_without_a_home_in_the_temporary_folder(
    qgis, monkeypatch, tmp_path
):
    import tempfile

    from qgis.core import QgsApplication
    from scenery.algorithms.elevationtiles import default_cache

    monkeypatch.setenv("HOME", str(tmp_path))
    assert str(default_cache()).startswith(QgsApplication.qgisSettingsDirPath())
    for name in ("QGIS_CUSTOM_CONFIG_PATH", "HOME", "USERPROFILE"):
        monkeypatch.delenv(name, raising=False)
    assert str(default_cache()).startswith(tempfile.gettempdir())


def test_broken_and_missing_tiles_are_counted_named_and_holes(fetch, server):
    from scenery.core.tiles import TileRange

    server.plan((11, 1813, 807), Answer(body=b"garbage"))
    path, log, report = fetch()
    assert holes(path, TileRange(11, 1813, 807, 1, 2)) == [Tile(11, 1813, 807)]
    assert "Tile 11/1813/807 is broken and becomes a hole: it is no complete PNG or WebP image." in log
    assert report["skipped"] == [{"id": "11/1813/807", "reason": "it is no complete PNG or WebP image"}]
    server.plan((11, 1813, 807), Answer(404))
    path, log, report = fetch()
    assert report["counts"] == {"tiles": 2, "from cache": 1, "missing": 1}
    assert report["skipped"] == []


def test_strict_fails_and_writes_nothing(fetch, server, tmp_path):
    from qgis.core import QgsProcessingException

    (tmp_path / "dem.tif").write_bytes(BEFORE)
    server.plan((11, 1813, 807), Answer(body=b"garbage"))
    with pytest.raises(
        QgsProcessingException, match=r"STRICT: 1 tile\(s\) are broken, the first is 11/1813/807: it is"
    ):
        fetch(STRICT=True)
    assert (tmp_path / "dem.tif").read_bytes() == BEFORE


def test_a_key_in_the_url_reaches_nothing_that_stays(fetch, server, tmp_path):
    from qgis.core import QgsProcessingException

    secrets = {"URL": server.url.replace("/tiles", "/SECRET") + "?key=SECRET"}
    server.plan((11, 1813, 807), Answer(body=b"garbage"))
    path, log, _ = fetch(**secrets, ATTRIBUTION="© Relief")
    assert "SECRET" not in log
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.name for path in written} == {"dem.tif", "dem.qmd", "report.json", "808"}
    for path in tmp_path.rglob("*"):
        assert "SECRET" not in str(path.relative_to(tmp_path))
        assert path.is_dir() or b"SECRET" not in path.read_bytes()
    server.rest = Answer(403, b"SECRET")
    with pytest.raises(
        QgsProcessingException, match=r"127\.0\.0\.1 does not give tile .* \(status 403\)"
    ) as caught:
        fetch(**secrets, EXPIRY=0)
    assert "SECRET" not in str(caught.value)


def test_the_attribution_is_what_qgis_reads_as_the_layers_rights(qgis, fetch):
    from osgeo import gdal
    from qgis.core import QgsRasterLayer
    from scenery.algorithms.shared.layers import layer_credits

    credit = "出典：国土地理院 & <others>"
    path, _, _ = fetch(ATTRIBUTION=credit)
    layer = QgsRasterLayer(str(path), "dem")
    assert layer.metadataUri() == str(path.with_suffix(".qmd"))
    _, found = layer.loadDefaultMetadata()
    assert found
    assert layer_credits(layer) == [credit]
    assert gdal.Open(str(path)).GetMetadataItem("TIFFTAG_COPYRIGHT") == credit


def test_what_belongs_to_the_raster_before_goes_with_it(fetch, tmp_path):
    path, _, _ = fetch(ATTRIBUTION="© Somebody")
    statistics = tmp_path / "dem.tif.aux.xml"
    statistics.write_text("<PAMDataset/>")
    fetch()
    assert not path.with_suffix(".qmd").exists()
    assert not statistics.exists()


def test_build_terrain_takes_the_heights(qgis, fetch, tmp_path):
    import processing

    path, _, _ = fetch()
    output = str(tmp_path / "terrain.glb")
    processing.run(
        "scenery:buildterrain", {"DEM": str(path), "EXTENT": BOX, "SPACING": 100, "OUTPUT": output}
    )
    part = read_part(output)
    assert part.header.frame.crs == "EPSG:32654"
    heights = np.concatenate([block.heights.ravel() for block in part.terrain.blocks])
    assert np.isfinite(heights).all()
    truth, *_ = read(path)
    assert truth.min() < heights.min() < heights.max() < truth.max()


def test_files_serve_too(fetch, tmp_path):
    for row in (807, 808):
        tile = tmp_path / "tiles" / f"11-1813-{row}.txt"
        tile.parent.mkdir(exist_ok=True)
        tile.write_bytes(encode(relief_of((11, 1813, row)), Encoding.GSI_TEXT))
    path, _, _ = fetch(URL=f"file://{tmp_path}/tiles/{{z}}-{{x}}-{{y}}.txt", ENCODING=0)
    assert_relief(path, 0.01)
    assert not (tmp_path / "cache").exists()


CASES = [
    ({"ZOOM": "near"}, "ZOOM: “near” is no number"),
    ({"ZOOM": None, "SPACING": "30 m"}, "SPACING: “30 m” is no number"),
    ({"EXPIRY": "nan"}, "EXPIRY: “nan” is no number"),
    ({"URL": None}, "URL: none is given"),
    ({"URL": "https://host/{x}/{y}.png"}, r"URL: it has no \{z\}"),
    ({"URL": "https://host/{z}/{x}/{y}/{q}"}, "URL: it has braces around something else"),
    ({"URL": "ftp://host/{z}/{x}/{y}"}, "URL: tiles come by http, https, file:/// or from a path"),
    (
        {"URL": "/nowhere/{z}/{x}/{y}"},
        r"URL: none of the 2 tile\(s\) can be had: 2 missing, 0 broken; check URL",
    ),
    (
        {"ENCODING": 0},
        r"URL: none of the 2 tile\(s\) can be had: .*11/1813/807: it is no table of numbers.*check URL, ENCODING",
    ),
    ({"EXTENT": None}, "EXTENT: none is given"),
    ({"EXTENT": "here"}, "EXTENT: “here” is no extent"),
    ({"EXTENT": "138,137,35,36 [EPSG:32654]"}, "EXTENT: it is empty"),
    ({"EXTENT": "138,139,35,36 [EPSG:999999]"}, "EXTENT: the CRS “EPSG:999999” in brackets is unknown"),
    ({"EXTENT": "170,-170,0,10 [EPSG:4326]"}, "EXTENT: it reaches across the antimeridian"),
    (
        {"EXTENT": "-180,180,-80,80 [EPSG:4326]"},
        r"EXTENT: at zoom 11 it takes 3,\d+,\d+ tiles, more than 4,096",
    ),
    ({"ZOOM": 99}, "ZOOM: there is no zoom 99; give one from 0 to 24"),
    ({"ZOOM": -1}, "ZOOM: there is no zoom -1"),
    ({"ZOOM": None, "SPACING": 0}, "SPACING: pixels need a size"),
    ({"EXPIRY": -1}, "EXPIRY: a tile can't be kept for less than 0 days"),
    ({"OUTPUT": "{}/dem.png"}, "OUTPUT: heights are written as a GeoTIFF"),
    ({"OUTPUT": "/proc/scenery/dem.tif"}, "can't be written"),
    ({"CACHE": "{}/file"}, "CACHE: .*can't be written"),
]


@pytest.mark.parametrize(("parameters", "sentence"), CASES)
def test_bad_input_is_named_and_nothing_is_written_over(fetch, tmp_path, parameters, sentence):
    from qgis.core import QgsProcessingException

    (tmp_path / "dem.tif").write_bytes(BEFORE)
    (tmp_path / "file").write_text("no folder")
    filled = {
        name: value.replace("{}", str(tmp_path)) if isinstance(value, str) else value
        for name, value in parameters.items()
    }
    with pytest.raises(QgsProcessingException, match=sentence):
        fetch(**filled)
    assert (tmp_path / "dem.tif").read_bytes() == BEFORE
    assert {path.name for path in tmp_path.iterdir()} <= {"dem.tif", "file", "cache"}


def test_cancelling_leaves_what_was_there(qgis, server, tmp_path):
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    output = tmp_path / "dem.tif"
    output.write_bytes(BEFORE)
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda done: feedback.cancel() if done > 40 else None)
    parameters = {
        "URL": server.url,
        "ENCODING": 2,
        "EXTENT": BOX,
        "ZOOM": 12,
        "CACHE": str(tmp_path / "cache"),
    }
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("scenery:elevationtiles", {**parameters, "OUTPUT": str(output)}, feedback=feedback)
    assert output.read_bytes() == BEFORE
    assert {path.name for path in tmp_path.iterdir()} == {"dem.tif", "cache"}


def test_qgis_process_fetches_tiles(qgis_process, server, tmp_path):
    server.encoding = Encoding.GSI_PNG
    path = tmp_path / "dem.tif"
    run = qgis_process(
        "scenery:elevationtiles",
        URL=server.url,
        ENCODING=1,
        EXTENT=BOX,
        SPACING=70,
        CACHE=tmp_path / "cache",
        ATTRIBUTION="© Relief",
        OUTPUT=path,
    )
    assert run.results["OUTPUT"] == str(path)
    assert "2 tiles, 0 from cache, 0 missing, 0 skipped" in run.log
    assert_relief(path, 0.01)
    assert "© Relief" in path.with_suffix(".qmd").read_text(encoding="utf-8")


def test_a_scene_of_tiles_can_be_made_again_from_its_page(fetch, server, qgis, tmp_path, monkeypatch):
    """The raster remembers how it was made, the page too; all of the address but the host stays in the environment."""
    import processing
    from scenery.core.page import read_page_recipe
    from scenery.core.recipe import Reference

    host, _, path = server.url.removeprefix("http://").partition("/")
    monkeypatch.setenv("TILES", path + "?token=s3cr3t")
    output, _, _ = fetch(URL=server.url + "?token=s3cr3t")
    part, page, again = (str(tmp_path / name) for name in ("terrain.glb", "page.html", "again.html"))
    processing.run("scenery:buildterrain", {"DEM": str(output), "OUTPUT": part})
    processing.run("scenery:assemblescene", {"PARTS": [part], "OUTPUT": page})
    tiles, terrain = read_page_recipe(page).steps
    assert tiles.parameters["URL"] == f"http://{host}/${{TILES}}"
    assert "CACHE" not in tiles.parameters
    assert terrain.parameters["DEM"] == Reference("step", tiles.id)
    output.unlink()
    processing.run("scenery:runrecipe", {"RECIPE": page, "OUTPUT": again})
    assert (tmp_path / "again.html").read_bytes() == (tmp_path / "page.html").read_bytes()
