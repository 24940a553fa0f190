"""What scripts/docs adds to MkDocs."""

from conftest import script
from mkdocs.structure.files import File, Files


def test_a_folder_in_the_navigation_stands_for_its_pages_the_index_first():
    files = Files(
        [File(path, "docs", "site", False) for path in ("gallery/a.md", "gallery/index.md", "gallery/a.png")]
    )
    assert script("docs_hooks").filled(
        [{"Home": "index.md"}, {"Gallery": "gallery/"}, {"None": "none/"}], files
    ) == [
        {"Home": "index.md"},
        {"Gallery": ["gallery/index.md", "gallery/a.md"]},
    ]
