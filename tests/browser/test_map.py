"""The map in a real browser: drawn without the internet, kept while the day changes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from playwright.sync_api import expect

from tests.app import sample
from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

Visitor = Callable[..., Visit]


def view_of(visit: Visit) -> list[float]:
    """Return the zoom and centre of the map, to a tenth of a degree."""
    view = visit.evaluate("[map.getZoom(), map.getCenter().lat, map.getCenter().lng]")
    return [round(value, 1) for value in view]


def test_the_map_is_drawn_and_nothing_is_asked_of_the_internet(visit: Visitor) -> None:
    seen = visit().go()
    regions = seen.map.locator("path.region")
    expect(regions).to_have_count(17)
    red = seen.map.locator("path.region[fill='#8b0a1a']")
    assert {red.nth(i).get_attribute("data-id") for i in range(red.count())} == {
        sample.ALMATY,
        sample.ALMATY_REGION,
        sample.ZHAMBYL_REGION,
    }
    expect(seen.map.locator("path.symbol")).to_have_count(4)
    seen.page.get_by_role("link", name="About").click()
    seen.page.get_by_text("How to read the map").wait_for()
    assert len(seen.requested) > 10
    assert seen.outside == []
    assert seen.failed == []
    assert seen.errors == []


def test_the_map_has_a_size_and_shows_the_whole_country(visit: Visitor) -> None:
    seen = visit().go()
    frame = seen.map.locator("#map_div").bounding_box()
    assert frame
    assert frame["width"] > 500
    assert frame["height"] > 300
    for box in (item.bounding_box() for item in seen.map.locator("path.region").all()):
        assert box
        assert box["x"] >= frame["x"]
        assert box["x"] + box["width"] <= frame["x"] + frame["width"]
        assert box["y"] >= frame["y"]
        assert box["y"] + box["height"] <= frame["y"] + frame["height"]


def test_no_report_is_hatched(visit: Visitor) -> None:
    seen = visit().go(day="2022-01-05")
    expect(seen.map.locator("path.region[fill='url(#hatch)']")).to_have_count(17)
    expect(seen.map.locator("pattern#hatch line")).to_have_count(1)


def test_the_level_is_written_too(visit: Visitor) -> None:
    seen = visit().go(day="2022-01-08")
    shown = [chip for chip in seen.map.locator(".chip").all() if chip.is_visible()]
    assert len(shown) >= 15
    assert all(chip.locator(".word").inner_text() == "RED" for chip in shown)
    expect(seen.map.locator(".legend")).to_contain_text("no report")


@pytest.mark.parametrize("size", [(1440, 900), (1024, 768)])
def test_labels_do_not_lie_on_each_other(visit: Visitor, size: tuple[int, int]) -> None:
    seen = visit(*size).go()
    boxes = [chip.bounding_box() for chip in seen.map.locator(".chip").all() if chip.is_visible()]
    assert len(boxes) >= 12
    for one, other in combinations(filter(None, boxes), 2):
        apart = (
            one["x"] + one["width"] <= other["x"] + 1
            or other["x"] + other["width"] <= one["x"] + 1
            or one["y"] + one["height"] <= other["y"] + 1
            or other["y"] + other["height"] <= one["y"] + 1
        )
        assert apart, (one, other)


def test_a_narrow_window_needs_no_sideways_scrolling(visit: Visitor) -> None:
    seen = visit(1024, 768).go()
    width = seen.page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth")
    assert width <= 1024


def test_day_filter_and_play_keep_zoom_and_centre(visit: Visitor) -> None:
    seen = visit().go()
    before = view_of(seen)
    seen.evaluate("map.setView([44, 77], 7.5, {animate: false})")
    seen.wait_until_idle()
    moved = view_of(seen)
    assert moved != before
    seen.page.get_by_role("button", name="Back").click()
    seen.page.get_by_text("12 January 2022").wait_for()
    expect(seen.map.locator("path.region[fill='#8b0a1a']")).to_have_count(17)
    assert view_of(seen) == moved
    seen.page.get_by_text("Number of incidents").click()
    expect(seen.map.locator(".legend")).to_contain_text("Incidents in the region")
    assert view_of(seen) == moved
    seen.page.get_by_role("button", name="Play").click()
    seen.page.get_by_role("heading", name="13 January 2022").wait_for()
    seen.page.get_by_role("button", name="Play").wait_for()
    assert view_of(seen) == moved


def test_panning_and_zooming_ask_nothing_of_the_app(visit: Visitor) -> None:
    seen = visit().go()
    sent = len(seen.sent)
    seen.map.locator(".leaflet-control-zoom-in").click()
    seen.evaluate("map.panBy([80, 40], {animate: false})")
    seen.page.wait_for_timeout(1000)
    assert len(seen.sent) == sent


def test_old_layers_are_forgotten(visit: Visitor) -> None:
    seen = visit().go()
    for _ in range(3):
        seen.page.get_by_role("button", name="Back").click()
        seen.wait_until_idle()
    assert seen.evaluate("window.feature_group.length") == 1
    expect(seen.map.locator("path.region")).to_have_count(17)
    expect(seen.map.locator(".legend")).to_have_count(1)


def test_the_button_shows_the_whole_country_again(visit: Visitor) -> None:
    seen = visit().go()
    before = view_of(seen)
    seen.evaluate("map.setView([44, 77], 8, {animate: false})")
    seen.map.get_by_role("button", name="Show the whole country").click()
    seen.page.wait_for_timeout(800)
    assert view_of(seen) == before
