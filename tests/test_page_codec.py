"""The parts of the page's script that need no browser: codecs, camera, grids, longitudes and latitudes."""

import shutil
import subprocess
from pathlib import Path

import pytest

VIEWER = Path(__file__).resolve().parent.parent / "js"


def test_viewer_without_a_browser():
    if not (VIEWER / "node_modules").is_dir():
        pytest.skip("js/node_modules is missing; scripts/setup --dev makes it")
    run = subprocess.run(
        [shutil.which("npm"), "--silent", "test"], cwd=VIEWER, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stdout + run.stderr
