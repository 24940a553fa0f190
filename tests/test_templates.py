"""Templates of pages: ours, and users' own in a sandbox."""

import functools
import http.server
import io
import json
import re
import threading
from pathlib import Path

import numpy as np
import pytest
import trimesh
from boxes import SOUTH, WEST, box_part, terrain_part
from conftest import ROOT
from pages import open_scene
from scenery.core.errors import ParameterError
from scenery.core.export_downloads import model_downloads
from scenery.core.scene import Scene, write_folder, write_page
from scenery.core.templates import KINDS, Template, find_template
from scenery.core.world import World

HOSTILE = "</title><script>document.title = 'run'</script><img src=x onerror=alert(1)>"
PLACES = np.array([[WEST + 500, SOUTH + 500, 0], [WEST + 900, SOUTH + 500, 0]])
GUIDE = (ROOT / "docs" / "howto" / "templates.md").read_text(encoding="utf-8")
MUSEUM = re.search(r"```jinja[^\n]*\n(.*?)```", GUIDE, re.DOTALL)[1]


@pytest.fixture(scope="module")
def parts(tmp_path_factory):
    folder = tmp_path_factory.mktemp("parts")
    ground = terrain_part(folder / "ground.glb")
    return [ground, box_part(folder / "boxes.glb", PLACES, (50, 50, 50))]


@pytest.fixture
def own(tmp_path):
    """A function that writes a template of one's own and finds it."""

    def write(text, name="museum.html.j2"):
        folder = tmp_path / "templates"
        folder.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
        return find_template(name, folder)

    return write


@pytest.fixture
def serve():
    """A function that serves a folder as any static server does, and returns its address."""
    servers = []

    def start(folder):
        handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(folder))
        handler.log_message = lambda *_: None
        servers.append(http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler))
        threading.Thread(target=servers[-1].serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{servers[-1].server_port}/"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def page_with(template, parts, path, title="Scene", **world):
    write_page(Scene(title, parts, world=World(**world), template=template), path)
    return path


@pytest.mark.feature("W5")
@pytest.mark.parametrize(
    ("kind", "panel", "layers", "tools"),
    [("viewer", True, False, True), ("controls", True, True, True), ("embed", False, False, False)],
)
def test_each_template_shows_as_much_as_it_says(browser, parts, tmp_path, kind, panel, layers, tools):
    path = page_with(Template(kind), parts, tmp_path / "page.html")
    assert path.stat().st_size < 5_000_000
    page = open_scene(browser, path)
    assert page.locator(".panel h1").is_visible() == panel
    assert page.locator(".layers").is_visible() == layers
    assert page.get_by_role("button", name="Save image").is_visible() == tools
    assert page.get_by_role("button", name="Zoom in").is_visible()
    assert page.get_by_role("button", name="About this scene").is_visible()
    page.record.assert_clean()
    page.context.close()


def read_model(data, ending):
    return trimesh.load(io.BytesIO(data), file_type=ending, force="mesh", skip_materials=True)


@pytest.mark.feature("W5")
@pytest.mark.parametrize("served", [False, True])
def test_the_model_page_offers_every_format(browser, parts, tmp_path, serve, served):
    made = model_downloads(parts, "Two houses", 2.0)
    scene = Scene("Two houses", parts, 2.0, template=Template("models"), downloads=made)
    if served:
        write_folder(scene, tmp_path / "page")
        address = serve(tmp_path / "page")
    else:
        write_page(scene, tmp_path / "page.html")
        address = tmp_path / "page.html"
    page = open_scene(browser, address)
    offered = page.get_by_role("region", name="Download the model").get_by_role("button")
    assert offered.count() == len(made) == 5
    top = 2 * max(float(np.nanmax(block.heights)) for block in parts[0].terrain.blocks)
    for row, file in zip(offered.all(), made):
        with page.expect_download() as download:
            row.click()
        assert download.value.suggested_filename == file.name
        data = Path(download.value.path()).read_bytes()
        assert data == file.data
        ending = file.name.rpartition(".")[2]
        if ending != "mtl":
            up = 2 if ending == "stl" else 1
            assert read_model(data, ending).bounds[1][up] == pytest.approx(top, abs=0.01)
    assert {file.name.rpartition(".")[2] for file in made} == {"glb", "obj", "mtl", "stl", "dae"}
    page.record.assert_clean(str(address), "blob:")
    page.context.close()


def test_models_can_be_had_without_webgl(browser, parts, tmp_path):
    scene = Scene("Two", parts, template=Template("models"), downloads=model_downloads(parts, "Two"))
    write_page(scene, tmp_path / "page.html")
    page = browser.new_context().new_page()
    page.add_init_script("HTMLCanvasElement.prototype.getContext = () => null")
    page.goto(f"file://{tmp_path / 'page.html'}")
    with page.expect_download() as download:
        page.get_by_role("button", name="Two.stl").click()
    assert Path(download.value.path()).stat().st_size == 84 + 50 * (75 * 100 * 2 + 2 * 12)
    page.context.close()


@pytest.mark.feature("W5")
def test_a_users_template_frames_the_scene_and_hostile_titles_stay_text(browser, parts, own, tmp_path):
    path = page_with(own(MUSEUM), parts, tmp_path / "page.html", title=HOSTILE, description=HOSTILE)
    page = open_scene(browser, path)
    header = page.locator("header.museum")
    assert header.inner_text() == f"{HOSTILE} {HOSTILE}"
    assert header.get_attribute("data-title") == HOSTILE
    assert header.evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(20, 61, 42)"
    page.wait_for_function(
        "() => document.querySelector('output[for=exaggeration]').textContent === '2×'"
    )  # its script did run
    assert page.title() == HOSTILE
    assert page.locator("header.museum img, header.museum script").count() == 0
    box, scene = header.bounding_box(), page.locator("#view").bounding_box()
    assert scene["y"] == pytest.approx(box["height"], abs=1)
    assert page.locator("footer.museum").bounding_box()["y"] < 600
    page.record.assert_clean()
    page.context.close()


def test_what_a_template_calls_safe_still_does_not_run(browser, parts, own, tmp_path):
    template = own(MUSEUM.replace(">{{ title }} ", ">{{ title | safe }} "))
    path = page_with(template, parts, tmp_path / "page.html", title="<script>document.title = 'run'</script>")
    page = open_scene(browser, path)
    assert page.title() != "run"
    assert any("Content Security Policy" in message for message in page.record.messages)
    page.context.close()


@pytest.mark.feature("W5")
@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{% extends 'scenery/viewer.html.j2' %}\n{% block head %}{{ titel }}{% endblock %}", "line 2: 'titel' is undefined"),
        ("{% extends 'scenery/viewer.html.j2' %}\n\n{% block head %}", "line 3: Unexpected end of template"),
        ("{% extends 'scenery/viewers.html.j2' %}", "line 1: there is no template “scenery/viewers.html.j2”"),
        ("{% extends 'scenery/viewer.html.j2' %}{% block head %}{{ 1 / 0 }}{% endblock %}", "line 1: division by zero"),
        ("{% extends 'scenery/viewer.html.j2' %}{% block head %}\n{% include 'museum.html.j2' %}{% endblock %}", "recursion"),
        ("<p>{{ title }}</p>", "makes a page without a policy"),
        (MUSEUM.replace("(2)", "({{ title }})"), "line 19: a script with an expression would not run"),
    ],
)  # fmt: skip
def test_an_error_names_file_and_line(parts, own, tmp_path, text, says):
    with pytest.raises(ParameterError, match=f"^TEMPLATE_FILE: museum.html.j2.*{re.escape(says)}"):
        page_with(own(text), parts, tmp_path / "page.html")
    assert not (tmp_path / "page.html").exists()


@pytest.mark.feature("W5")
@pytest.mark.parametrize(
    "escape",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ title.__class__.__base__.__subclasses__() }}",
        "{{ cycler.__init__.__globals__.os.system('touch ran') }}",
        "{{ self._TemplateReference__context }}",
        "{{ '{0.__class__}'.format(title) }}",
        "{{ (title | attr('__class__')).mro() }}",
        "{{ credits.append('x') }}",
        "{% include '../secret.txt' %}",
        "{% include '/etc/passwd' %}",
        "{% for n in range(10000000) %}x{% endfor %}",
    ],
)
def test_a_template_does_not_leave_its_sandbox(parts, own, tmp_path, escape):
    (tmp_path / "secret.txt").write_text("secret")
    text = MUSEUM.replace("{{ title }} ", escape)
    with pytest.raises(ParameterError, match=r"^TEMPLATE_FILE: museum.html.j2, line 11: "):
        page_with(own(text), parts, tmp_path / "page.html")


def test_a_missing_template_is_one_sentence_that_names_those_there_are(own, tmp_path):
    own(MUSEUM)
    with pytest.raises(ParameterError) as error:
        find_template("musem", tmp_path / "templates")
    assert str(error.value) == (
        f"TEMPLATE_FILE: there is no template “musem” in {tmp_path / 'templates'}; there are museum.html.j2."
    )
    with pytest.raises(ParameterError, match="the folder has none"):
        find_template("musem", tmp_path / "nowhere")


def test_a_template_in_another_encoding_says_so(parts, tmp_path):
    (tmp_path / "old.html.j2").write_bytes("{% extends 'scenery/viewer.html.j2' %}Käpylä".encode("latin-1"))
    with pytest.raises(ParameterError, match="old.html.j2 is no UTF-8 text"):
        page_with(find_template("old", tmp_path), parts, tmp_path / "page.html")


def test_a_template_may_include_files_beside_it(browser, parts, own, tmp_path):
    own("<style>.museum { color: rgb(1, 2, 3) }</style>\n", "colours.html.j2")
    text = MUSEUM.replace("{% endblock %}", "{% include 'colours.html.j2' %}{% endblock %}", 1)
    page = open_scene(browser, page_with(own(text), parts, tmp_path / "page.html"))
    color = page.locator("header.museum").evaluate("one => getComputedStyle(one).color")
    assert color == "rgb(1, 2, 3)"
    page.record.assert_clean()
    page.context.close()


@pytest.mark.feature("W5")
def test_the_algorithm_takes_templates_from_the_profile(qgis_process, parts, tmp_path):
    paths = [tmp_path / f"{number}.glb" for number in range(2)]
    terrain_part(paths[0])
    box_part(paths[1], PLACES, (50, 50, 50))
    output = tmp_path / "page.html"
    (tmp_path / "museum.html.j2").write_text(MUSEUM, encoding="utf-8")
    wanted = {"PARTS": paths, "OUTPUT": output, "TITLE": "Scene"}
    qgis_process("scenery:assemblescene", TEMPLATE_FILE=tmp_path / "museum.html.j2", **wanted)
    assert '<header class="museum" data-title="Scene">' in output.read_text(encoding="utf-8")
    refused = qgis_process("scenery:assemblescene", TEMPLATE_FILE="nowhere", check=False, **wanted)
    assert refused.returncode != 0
    assert "TEMPLATE_FILE: there is no template “nowhere” in" in refused.log
    assert "scenery/templates" in refused.log
    qgis_process("scenery:assemblescene", TEMPLATE=KINDS.index("models"), **wanted)
    scene = re.search(r'id="scene">(.*?)</script>', output.read_text(encoding="utf-8"))[1]
    assert json.loads(scene)["downloads"][0]["name"] == "Scene.glb"
