"""The templates of pages: ours, and those that users keep in a folder of their own."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import BaseLoader, ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined, TemplateNotFound
from jinja2.exceptions import TemplateSyntaxError
from jinja2.meta import find_referenced_templates
from jinja2.sandbox import ImmutableSandboxedEnvironment

from .errors import ParameterError

OURS = Path(__file__).resolve().parent.parent / "templates"
KINDS = ("viewer", "controls", "embed", "models")  # ours, in the order of the algorithm's parameter
DEFAULT = "controls"
ENDING = ".html.j2"
# A script or style element that a browser would run: one with a type is data.
ELEMENT = re.compile(r"<(script|style)\s*>(.*?)</\1\s*>", re.IGNORECASE | re.DOTALL)
BUNDLED = re.compile(r"\s*\{\{\s*(script|style)\s*\|\s*safe\s*\}\}\s*")
EXPRESSION = re.compile(r"\{[{%#]")


@dataclass(frozen=True)
class Literals:
    """Scripts and styles that stand in a template as they are, so that no data can be in them."""

    scripts: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()


@dataclass(frozen=True)
class Template:
    """One of our templates, by its kind, or a file in a folder of the user's."""

    name: str = DEFAULT
    folder: Path | None = None

    @property
    def own(self) -> bool:
        """Whether it is the user's."""
        return self.folder is not None

    def render(self, **variables: object) -> str:
        """The page. Raises ParameterError, with file and line, for what is wrong in a user's template."""
        environment = self._environment()
        if not self.own:
            return environment.get_template(f"scenery/{self.name}{ENDING}").render(**variables)
        try:
            page = environment.get_template(self.name).render(**variables)
        except MemoryError:
            raise
        except Exception as error:  # a template can raise anything
            raise self._explained(error) from error
        if "Content-Security-Policy" not in page:
            raise ParameterError(
                f"TEMPLATE_FILE: {self.name} makes a page without a policy; begin it with"
                ' {% extends "scenery/controls.html.j2" %}.'
            )
        return page

    def literals(self) -> Literals:
        """The scripts and styles of the user's own, which the page's policy has to name; none of ours.

        Raises ParameterError for one that holds an expression, and for files that can't be read.
        """
        found: dict[str, list[str]] = {"script": [], "style": []}
        for name, source in self._sources(self.name, set()) if self.own else ():
            for match in ELEMENT.finditer(source):
                kind, text = match[1].lower(), match[2]
                if EXPRESSION.search(text):
                    if BUNDLED.fullmatch(text):
                        continue
                    line = source.count("\n", 0, match.start()) + 1
                    raise ParameterError(
                        f"TEMPLATE_FILE: {name}, line {line}: a {kind} with an expression would not run; put the value into an"
                        " attribute, and read it from there."
                    )
                found[kind].append(text)
        return Literals(tuple(found["script"]), tuple(found["style"]))

    def _environment(self) -> ImmutableSandboxedEnvironment:
        loaders = [PrefixLoader({"scenery": FileSystemLoader(OURS)})]
        own = [FileSystemLoader(self.folder)] if self.folder else []
        return environment(ChoiceLoader([*loaders, *own]))

    def _sources(self, name: str, seen: set[str]) -> Iterator[tuple[str, str]]:
        """The texts of a user's file and of those in the same folder that it refers to."""
        seen.add(name)
        source = self._read(name)
        yield name, source
        try:
            references = find_referenced_templates(self._environment().parse(source, name))
            others = {other for other in references if other and not other.startswith("scenery/")}
        except TemplateSyntaxError as error:
            raise self._explained(error) from error
        for other in sorted(others - seen):
            if (self.folder / other).is_file():  # type: ignore[operator]  # a user's template has a folder
                yield from self._sources(other, seen)

    def _read(self, name: str) -> str:
        path = self.folder / name  # type: ignore[operator]
        try:
            return path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            raise ParameterError(f"TEMPLATE_FILE: {name} is no UTF-8 text; save it as UTF-8.") from None
        except OSError as error:
            raise ParameterError(f"TEMPLATE_FILE: {path} can't be read ({error.strerror}).") from error

    def _explained(self, error: Exception) -> ParameterError:
        """What went wrong and where, in one sentence."""
        if isinstance(error, TemplateSyntaxError):
            place = f"{error.name or self.name}, line {error.lineno}"
        else:
            frames = traceback.extract_tb(error.__traceback__)
            lines = [f for f in frames if Path(f.filename).is_relative_to(self.folder)]  # type: ignore[arg-type]
            place = f"{Path(lines[-1].filename).name}, line {lines[-1].lineno}" if lines else self.name
        reason = (
            f"there is no template “{error.name}”"
            if isinstance(error, TemplateNotFound)
            else " ".join((str(error) or type(error).__name__).split()).rstrip(".")
        )
        return ParameterError(f"TEMPLATE_FILE: {place}: {reason}.")


def environment(loader: BaseLoader) -> ImmutableSandboxedEnvironment:
    """What renders pages: all values escaped, none missing."""
    return ImmutableSandboxedEnvironment(
        loader=loader, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True
    )


def find_template(name: str, folder: Path) -> Template:
    """The user's template of a path, or else of that name (with or without its ending) in their folder.

    Raises ParameterError where there is none.
    """
    paths = [Path(name).expanduser(), Path(name + ENDING).expanduser()]
    # A name alone is looked up in the folder, never in whatever the current one is.
    places = [path for path in paths if path.is_absolute()] + [folder / path.name for path in paths]
    for found in places:
        if found.is_file():
            return Template(found.name, found.parent)
    there = sorted(path.name for path in folder.glob("*.j2")) if folder.is_dir() else []
    known = f"there are {', '.join(there)}" if there else "the folder has none"
    raise ParameterError(f"TEMPLATE_FILE: there is no template “{name}” in {folder}; {known}.")
