"""What the tests share: the checkout as package `scenery`, QGIS, qgis_process, a browser, glTF readers."""

from __future__ import annotations

import gc
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "data"
GLTF_CHECKS = ROOT / "tests" / "gltf"
PARTS_TOGETHER = 50  # parts that one run of the validator reads
BROWSER_ARGUMENTS = ["--use-angle=gl-egl", "--ignore-gpu-blocklist"]
# What Playwright switches off: naming more replaces its list.
PLAYWRIGHTS_UNUSED_FEATURES = (
    "AutoDeElevate",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "BoundaryEventDispatchTracksNodeRemoval",
    "DestroyProfileOnBrowserClose",
    "DialMediaRouteProvider",
    "GlobalMediaControls",
    "HttpsUpgrades",
    "LensOverlay",
    "PaintHolding",
    "RenderDocument",
    "ThirdPartyStoragePartitioning",
)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def link_package() -> Path:
    """Return a folder that holds the checkout under the name `scenery`, whatever its own name is."""
    plugins = ROOT / ".cache" / "plugins"
    link = plugins / "scenery"
    plugins.mkdir(parents=True, exist_ok=True)
    if not (link.exists() and link.samefile(ROOT)):
        link.unlink(missing_ok=True)
        link.symlink_to(ROOT, target_is_directory=True)
    return plugins


sys.path.insert(0, str(link_package()))


def script(name: str) -> Any:
    """A Python file of scripts/ as a module."""
    specification = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.hookimpl(hookwrapper=True, tryfirst=True)
def pytest_cmdline_main(config):
    """End without taking Python apart: QGIS keeps exceptions for good, and with them layers that would outlive it and crash."""
    outcome = yield
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(outcome.get_result())


def pytest_addoption(parser):
    parser.addoption(
        "--without-browser",
        action="store_true",
        help="leave out the tests that draw a page or need the commands",
    )


def pytest_ignore_collect(collection_path, config):
    """The pages', the pictures', the desktop's and the commands' own tests."""
    if config.getoption("--without-browser") and collection_path.match("test_*.py"):
        names = ("test_page*", "test_export_image*", "test_exportimage*", "test_desktop*", "test_scripts*")
        return True if any(collection_path.match(f"{name}.py") for name in names) else None
    return None


def pytest_collection_modifyitems(config, items):
    if config.getoption("--without-browser"):
        left_out = [item for item in items if "browser" in item.fixturenames]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if "browser" not in item.fixturenames]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real test data, which is not part of the project."""
    if not SHARED.is_dir():
        pytest.skip(f"the real data are not there: {SHARED}")
    return SHARED


@pytest.fixture(scope="session")
def untouched_sample(tmp_path_factory) -> Path:
    """The folder of the sample city, as it is written."""
    from scenery.core.sample_files import write_sample

    folder = tmp_path_factory.mktemp("untouched")
    write_sample(folder)
    return folder


@pytest.fixture(scope="session")
def sample(untouched_sample, tmp_path_factory) -> Path:
    """A folder of the sample city to work with: QGIS writes statistics beside rasters."""
    return shutil.copytree(untouched_sample, tmp_path_factory.mktemp("sample") / "city")


@pytest.fixture(scope="module")
def layers(sample):
    """A function that returns the features of a layer of the sample city, as OGR reads them: a list of (geometry, attributes)."""
    from osgeo import ogr

    source = ogr.Open(str(sample / "city.gpkg"))

    def read(name):
        return [(one.GetGeometryRef().Clone(), one.items()) for one in source.GetLayer(name)]

    return read


# QGIS in this process


@pytest.fixture(scope="session")
def qgis():
    """A QgsApplication without a display, with Processing, QGIS's own algorithms and Scenery's provider."""
    from qgis.core import QgsApplication

    with tempfile.TemporaryDirectory() as profile:
        application = QgsApplication([], False, profile)
        application.initQgis()
        sys.path.append(str(Path(application.pkgDataPath()) / "python" / "plugins"))
        registry = application.processingRegistry()
        provider = _register_providers(registry)
        yield application
        registry.removeProvider(provider)
        # Layers in the frames of exceptions that were caught must be gone before GDAL is.
        gc.collect()
        application.exitQgis()


def _register_providers(registry):
    """Start Processing and return Scenery's provider, registered."""
    from processing.core.Processing import Processing
    from qgis.analysis import QgsNativeAlgorithms
    from scenery.provider import SceneryProvider

    Processing.initialize()
    if not registry.providerById("native"):
        registry.addProvider(QgsNativeAlgorithms(registry))
    provider = SceneryProvider()
    registry.addProvider(provider)
    return provider


# QGIS in a process of its own


@dataclass
class Run:
    """One finished run of qgis_process."""

    returncode: int
    stdout: str
    stderr: str
    results: dict[str, Any]

    @property
    def log(self) -> str:
        return self.stdout + self.stderr


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory):
    """A function that runs an algorithm: `qgis_process("scenery:quickscene", DEM=path, LAYERS=[...])`.

    It asserts success unless `check=False`. `results` are the algorithm's outputs.
    """
    profile = tmp_path_factory.mktemp("profile")

    def run(algorithm: str, *, project=None, check: bool = True, timeout: float = 600, **parameters) -> Run:
        command = [str(ROOT / "scripts" / "qgis_process"), "run", algorithm]
        command += [f"--PROJECT_PATH={project}"] if project else []
        command += ["--", *_arguments(parameters)]
        environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile)}
        done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=timeout)
        outcome = Run(done.returncode, done.stdout, done.stderr, _results(done.stdout))
        if check:
            assert outcome.returncode == 0, outcome.log
        return outcome

    return run


def _arguments(parameters: dict[str, Any]) -> list[str]:
    """KEY=VALUE of every parameter, once for each value of a list."""
    return [
        f"{key}={value}"
        for key, values in parameters.items()
        for value in (values if isinstance(values, (list, tuple)) else [values])
    ]


def _results(stdout: str) -> dict[str, str]:
    """The `KEY:<tab>VALUE` lines under qgis_process's heading “Results”."""
    _, _, listing = stdout.partition("----------------\nResults\n----------------\n")
    pairs = (line.split(":\t", 1) for line in listing.splitlines() if ":\t" in line)
    return dict(pairs)


# A browser


@dataclass
class Record:
    """What a page said and asked for."""

    messages: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def assert_clean(self, *own: str) -> None:
        """Fail on any error, warning or request but the page itself and URLs that begin with one of `own`."""
        assert self.errors == []
        assert self.messages == []
        assert [url for url in self.requests[1:] if not url.startswith(own or ("\0",))] == []


@pytest.fixture(scope="session")
def browser():
    """Chromium without a display, with WebGL 2 in software."""
    from playwright.sync_api import sync_playwright
    from scenery.core.browser import UNUSED_FEATURES, find_browser

    unused = ",".join((*PLAYWRIGHTS_UNUSED_FEATURES, *UNUSED_FEATURES))
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=find_browser(),
            chromium_sandbox=False,
            args=[*BROWSER_ARGUMENTS, f"--disable-features={unused}"],
        )
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser):
    """A new page of 1280 x 720 pixels; `page.record` holds its errors, warnings and requests."""
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    page.record = record_of(page)
    yield page
    context.close()


def record_of(page) -> Record:
    """Return the record that fills as `page` runs."""
    record = Record()
    page.on("console", lambda message: _note_message(record, message))
    page.on("pageerror", lambda error: record.errors.append(str(error)))
    page.on("requestfailed", lambda request: record.errors.append(f"failed: {request.url}"))
    page.on("request", lambda request: record.requests.append(request.url))
    return record


def _note_message(record: Record, message) -> None:
    if message.type in ("error", "warning"):
        record.messages.append(f"{message.type}: {message.text}")


# A disk


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 64 kB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip(f"no small disk can be mounted: {mounted.stderr.decode()}")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


# Independent readers of parts


def _node(script: str, *arguments: str | Path) -> str:
    """Run a script of tests/gltf and return what it prints."""
    command = ["node", str(GLTF_CHECKS / script), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def gltf_validate():
    """A function that asserts that the Khronos validator finds no error and no warning in a .glb or .gltf."""

    def validate(path: str | Path) -> dict[str, Any]:
        report = json.loads(_node("validate.mjs", path))
        assert _grave(report) == []
        return report

    return validate


def _grave(report: dict[str, Any]) -> list[dict[str, Any]]:
    """The errors and warnings of the validator's report."""
    return [message for message in report["issues"]["messages"] if message["severity"] < 2]


@pytest.fixture(scope="session", autouse=True)
def every_part_is_valid(tmp_path_factory):
    """After all tests, the Khronos validator looks at every part that one of them has made."""
    yield
    files = sorted(tmp_path_factory.getbasetemp().rglob("*.glb"))
    # Many tests make the same ones.
    different = {hashlib.sha256(path.read_bytes()).digest(): path for path in files}
    parts = [path for path in different.values() if _is_part(path)]
    for start in range(0, len(parts), PARTS_TOGETHER):
        some = parts[start : start + PARTS_TOGETHER]
        for path, line in zip(some, _node("validate.mjs", *some).splitlines()):
            assert _grave(json.loads(line)) == [], path


def _is_part(path: Path) -> bool:
    """Tests of bad input write files that are none."""
    from scenery.core.errors import PartError
    from scenery.core.part import read_part

    try:
        return read_part(path) is not None
    except PartError:
        return False


@pytest.fixture(scope="session")
def read_metadata():
    """A function that returns a part's meshes and their features as three.js and 3d-tiles-renderer read them.

    A mesh is `{name, vertices, triangles, featureIds: [...], features: {count, nullFeatureId},
    class, properties: {id: {name, type, componentType, noData, ...}}, values: {id: [...]}}`; a null is None.
    """

    def read(path: str | Path) -> list[dict[str, Any]]:
        return json.loads(_node("read-metadata.mjs", path), object_hook=_spelled_out)["meshes"]

    return read


def _spelled_out(item: dict[str, Any]) -> Any:
    """JSON has no 64-bit integers and no infinities: the reader writes {"bigint": "…"} and {"float": "…"}."""
    for key, kind in (("bigint", int), ("float", float)):
        if item.keys() == {key}:
            return kind(item[key].replace("Infinity", "inf"))
    return item
