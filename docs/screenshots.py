"""Take the screenshots of the documentation from a running app.

Usage: python docs/screenshots.py [ADDRESS]

The app is started before with `make run`, on the bundled reports. Needs Playwright and Chromium.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ADDRESS = "http://127.0.0.1:8501"
FOLDER = Path(__file__).parent / "images"
# The day, and the label on the map that is clicked to show its evidence.
PICTURES = (("2022-01-13", "Zhambyl"), ("2022-01-08", None))
SIZE = {"width": 1440, "height": 900}
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")


def main(address: str = ADDRESS) -> int:
    """Write one picture a day; return 1 where there is no browser."""
    chromium = next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if chromium is None:
        print(f"no browser: install one of {', '.join(CHROMIUMS)}", file=sys.stderr)
        return 1
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport=SIZE)
        for day, region in PICTURES:
            page.goto(f"{address}/?day={day}")
            _wait(page)
            if region:
                _click(page, region)
            page.screenshot(path=FOLDER / f"{day}.png")
        browser.close()
    return 0


def _wait(page: Page) -> None:
    page.frame_locator("iframe").locator("path.region").first.wait_for()
    page.get_by_test_id("stDataFrame").first.wait_for()
    # Tables are painted some moments after they are there.
    page.wait_for_timeout(2000)


def _click(page: Page, region: str) -> None:
    page.frame_locator("iframe").locator(".chip .name").get_by_text(region, exact=True).click()
    page.get_by_text("What was said about the region").wait_for()
    # Off the map, so that no tip covers it.
    page.mouse.move(2, 2)
    page.wait_for_timeout(1000)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
