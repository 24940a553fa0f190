"""The page without a mouse: fingers, keyboard and screen reader."""

import pytest
from boxes import page_of, terrain_part
from pages import open_scene

PHONE = {"has_touch": True, "is_mobile": True, "device_scale_factor": 2}


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("access")
    return page_of(folder / "scene.html", terrain_part(folder / "ground.glb"), title="Scene")


def names(locator):
    return [name.split(" (")[0] for name in locator.evaluate_all("all => all.map(one => one.ariaLabel)")]


def test_on_a_phone_the_tools_are_in_a_menu_by_name(browser, scene):
    page = open_scene(browser, scene, 390, 844, **PHONE)
    assert names(page.locator(".toolbar > button:visible")) == [
        *(
            "Turn to north",
            "Zoom in",
            "Zoom out",
            "Show the whole scene",
            "Tools",
            "About this scene, and how to use it",
        )
    ]
    page.get_by_role("button", name="Tools").tap()
    menu = page.get_by_role("group", name="Tools")
    assert names(menu.locator("button")) == ["Turn around", "Save image", "Hide the interface"]
    box = menu.bounding_box()
    assert box["x"] >= 0
    assert all(row.bounding_box()["height"] >= 44 for row in menu.locator("button").all())
    menu.get_by_role("button", name="Save image").tap()
    page.get_by_role("dialog").get_by_role("button", name="Close").tap()
    assert not menu.is_visible()
    assert page.evaluate("() => document.activeElement.ariaLabel") == "Tools"
    page.context.close()


def test_the_column_holds_the_tools_that_it_has_room_for(browser, scene):
    page = open_scene(browser, scene, 1280, 720)
    assert not page.get_by_role("button", name="Tools").is_visible()
    page.set_viewport_size({"width": 1280, "height": 340})
    page.get_by_role("button", name="Tools").click()
    menu = page.get_by_role("group", name="Tools")
    assert names(menu.locator("button")) == ["Save image", "Hide the interface"]
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert not menu.is_visible()
    page.set_viewport_size({"width": 1280, "height": 720})
    page.get_by_role("button", name="Save image").wait_for()
    page.context.close()
