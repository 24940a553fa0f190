"""Where the documentation is: at the homepage that metadata.txt names."""

from __future__ import annotations

from configparser import ConfigParser
from functools import cache
from pathlib import Path

METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"


@cache
def homepage() -> str:
    """The address of the documentation, with a slash at its end."""
    parser = ConfigParser(interpolation=None)
    parser.read(METADATA, encoding="utf-8")
    return parser["general"]["homepage"].rstrip("/") + "/"


def reference_page(algorithm: str) -> str:
    """The address of the page that describes an algorithm, given by its name."""
    return f"{homepage()}reference/{algorithm}.html"


def model_page(model: str) -> str:
    """The address of the page that describes a model of the gallery, given by its name."""
    return f"{homepage()}gallery/{model}.html"
