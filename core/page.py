"""What can be read back from a page: the recipe that it carries."""

from __future__ import annotations

import json
import re
from pathlib import Path

from .errors import RecipeError
from .recipe import Recipe, parse_recipe

HEAD = 32_000_000  # bytes of a page before its data
ELEMENT = re.compile(rb'<script type="application/json" id="recipe">(.*?)</script>', re.DOTALL)


def read_page_recipe(path: str | Path) -> Recipe:
    """The recipe that a page, or the index.html of a folder, carries. Raises RecipeError where it carries none."""
    page = Path(path) / "index.html" if Path(path).is_dir() else Path(path)
    try:
        with open(page, "rb") as file:
            found = ELEMENT.search(file.read(HEAD))
    except OSError as error:
        raise RecipeError(
            f"“{path}” can't be read ({error.strerror}); give a page that Assemble scene made."
        ) from error
    if not found:
        raise RecipeError(
            f"“{path}” carries no recipe; give a page that Assemble scene made of parts of build steps."
        )
    try:
        return parse_recipe(json.loads(found[1].decode("utf-8")))
    except (ValueError, UnicodeDecodeError) as error:
        raise RecipeError(f"“{path}” carries a recipe that is no JSON; make the page anew.") from error
