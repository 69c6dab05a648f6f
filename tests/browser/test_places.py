"""The page of places in a real browser: its map without the internet, choosing a candidate."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.app import sample
from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

Visitor = Callable[..., Visit]


def places(seen: Visit) -> Visit:
    """Go from the map to the page of places."""
    seen.go()
    seen.page.get_by_role("link", name="Places").click()
    seen.page.get_by_label("Name of a place").wait_for()
    seen.map.locator("path.region").first.wait_for()
    seen.wait_until_idle()
    return seen


def look_up(seen: Visit, name: str) -> None:
    field = seen.page.get_by_label("Name of a place")
    field.fill(name)
    field.press("Enter")
    seen.wait_until_idle()


def test_candidates_are_on_a_map_that_asks_nothing_of_the_internet(visit: Visitor) -> None:
    seen = places(visit())
    expect(seen.map.locator("path.region")).to_have_count(20)
    look_up(seen, "Almaty")
    seen.map.locator(f"path.area[data-id='{sample.ALMATY_REGION}']").wait_for()
    numbers = seen.map.locator(".number")
    assert numbers.count() >= 3
    for number in numbers.all():
        # What is hidden below a symbol is not the top of the page at its place.
        assert number.evaluate(
            "node => { const box = node.getBoundingClientRect();"
            " const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);"
            " return top.closest('.number') !== null; }"
        )
    assert seen.outside == []
    assert seen.failed == []
    assert seen.errors == []


def test_a_click_on_the_map_or_a_row_chooses(visit: Visitor) -> None:
    seen = places(visit())
    look_up(seen, "Almaty")
    region = seen.map.locator(f"[data-target=place][data-id='{sample.ALMATY_REGION}']")
    region.locator(".number").click()
    seen.wait_until_idle()
    assert f"place={sample.ALMATY_REGION}" in seen.page.url
    heading = seen.page.locator(".st-key-evidence-heading")
    expect(heading).to_have_text("Almaty Region")
    table = seen.page.get_by_test_id("stDataFrame").first
    # The table is painted: the box that marks its first row lies left, below the head.
    table.locator(".dvn-scroller").click(position={"x": 16, "y": 50})
    seen.wait_until_idle()
    expect(heading).to_have_text("Almaty")
    assert f"place={sample.ALMATY}" in seen.page.url


def test_choosing_keeps_what_is_seen_and_another_name_shows_its_places(visit: Visitor) -> None:
    seen = places(visit())
    look_up(seen, "Almaty")
    seen.evaluate("map.setView([45, 75.5], 6, {animate: false})")
    region = seen.map.locator(f"[data-target=place][data-id='{sample.ALMATY_REGION}'] .number")
    region.click()
    seen.wait_until_idle()
    assert seen.evaluate("map.getZoom()") == 6
    look_up(seen, "Atyrau")
    assert seen.evaluate("map.getCenter().lng < 60")


def test_the_evidence_of_a_place_leads_to_its_names(visit: Visitor) -> None:
    seen = visit().go()
    seen.map.locator(f"[data-target=place][data-id='{sample.ALMATY}']").first.click()
    seen.wait_until_idle()
    seen.page.get_by_role("link", name="Names, history, point").click()
    seen.page.get_by_label("Name of a place").wait_for()
    seen.wait_until_idle()
    expect(seen.page.get_by_label("Name of a place")).to_have_value("Almaty")
    assert seen.page.url.endswith(f"/places?name=Almaty&day=2022-01-13&place={sample.ALMATY}")
    seen.page.get_by_role("link", name="Map", exact=True).click()
    seen.wait_for_map()
    seen.page.get_by_role("heading", name="13 January 2022").wait_for()
