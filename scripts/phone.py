"""Draws a page as a phone shows it once the middle is tapped:  phone.py PAGE PICTURE"""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright
from scenery.core.browser import LINUX_ARGUMENTS, find_browser

PHONE = {
    "viewport": {"width": 390, "height": 780},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
    "color_scheme": "dark",
}


def draw(page_file: Path, picture: Path) -> None:
    """Write the picture as PNG."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_browser(), chromium_sandbox=False, args=LINUX_ARGUMENTS
        )
        page = browser.new_context(**PHONE).new_page()
        page.goto(page_file.resolve().as_uri())
        page.evaluate("async () => { await window.scenery.ready }")
        page.touchscreen.tap(195, 300)
        page.locator(".card").wait_for()
        page.wait_for_timeout(500)
        page.screenshot(path=picture)
        browser.close()


if __name__ == "__main__":
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
