"""From the map and the tables to the words of the report, and out as a file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from mapper.store import IncidentFilter, Store
from tests.app import sample
from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

Visitor = Callable[..., Visit]


def click(visit: Visit, target: str, identifier: str) -> None:
    """Click a symbol, or the label of a region."""
    part = "" if target == "place" else " .chip"
    visit.map.locator(f"[data-target={target}][data-id='{identifier}']{part}").first.click()
    visit.wait_until_idle()


def test_a_click_on_a_symbol_shows_the_sentences(visit: Visitor) -> None:
    seen = visit().go()
    click(seen, "place", sample.ALMATY)
    seen.page.get_by_text("“Shots were heard on Republic Square in Almaty.”").wait_for()
    seen.page.get_by_text("“On January 5 protesters stormed the city hall of Almaty.”").wait_for()
    link = seen.page.get_by_role("link", name="Open the report").first
    expect(link).to_have_attribute("href", "https://news.test/2")


def test_a_click_on_a_region_shows_its_level_and_who_said_so(visit: Visitor) -> None:
    seen = visit().go()
    click(seen, "region", sample.ZHAMBYL_REGION)
    seen.page.get_by_text("red, since 6 January 2022, last reported 13 January 2022").wait_for()
    quote = "“The red level remains in Almaty and in Almaty and Zhambyl regions.”"
    seen.page.get_by_text(quote).first.wait_for()


def test_one_click_after_the_other_shows_the_last(visit: Visitor) -> None:
    seen = visit().go()
    click(seen, "region", sample.ZHAMBYL_REGION)
    click(seen, "place", sample.ALMATY)
    click(seen, "region", sample.ZHAMBYL_REGION)
    seen.page.get_by_text("Zhambyl Region", exact=True).first.wait_for()
    seen.page.get_by_text("What was said about the region").wait_for()


def test_the_panels_can_be_turned(visit: Visitor) -> None:
    seen = visit().go()
    click(seen, "region", sample.ZHAMBYL_REGION)
    seen.page.get_by_role("radio", name="Levels").click()
    expect(seen.page.get_by_text("What was said about the region")).to_have_count(0)


def test_a_row_of_the_table_shows_its_sentence_and_marks_its_symbol(visit: Visitor) -> None:
    seen = visit().go(type="Battles")
    table = seen.page.get_by_test_id("stDataFrame").nth(1)
    # The table is painted: the box that marks its first row lies left, below the head.
    table.locator(".dvn-scroller").click(position={"x": 16, "y": 52})
    seen.page.get_by_text("“Shots were heard on Republic Square in Almaty.”").wait_for()
    seen.wait_until_idle()
    symbol = seen.map.locator(f"path.symbol[data-id='{sample.ALMATY}']")
    expect(symbol).to_have_attribute("stroke-width", "4")


def test_hostile_text_is_shown_and_does_nothing(visit: Visitor) -> None:
    seen = visit().go()
    seen.map.locator(f"path.symbol[data-id='{sample.HOSTILE_PLACE}']").hover()
    expect(seen.map.locator(".tip .title")).to_have_text(sample.HOSTILE)
    click(seen, "place", sample.HOSTILE_PLACE)
    seen.page.get_by_text(sample.HOSTILE).first.wait_for()
    click(seen, "region", sample.place("630000000", sample.LAST_DAY).id)
    seen.page.wait_for_timeout(500)
    assert seen.dialogs == []
    assert seen.outside == []
    assert seen.errors == []
    for frame in seen.page.frames:
        assert frame.locator("img[src='x']").count() == 0
        assert frame.locator("a[href^='javascript']").count() == 0


@pytest.mark.parametrize(
    ("query", "chosen"),
    [
        ({"incidents": "range"}, IncidentFilter()),
        ({"type": "Battles"}, IncidentFilter(event_types=frozenset({"Battles"}))),
        ({"day": "2022-01-05"}, IncidentFilter(date_to=sample.UNREST_DAY)),
    ],
)
def test_the_download_is_what_is_shown(
    visit: Visitor, store_url: str, query: dict[str, str], chosen: IncidentFilter
) -> None:
    seen = visit().go(**query)
    with seen.page.expect_download() as waiting:
        seen.page.get_by_role("button", name="GeoJSON").click()
    saved = json.loads(Path(waiting.value.path()).read_text(encoding="utf-8"))
    with Store(store_url) as store:
        expected = [incident.event_id for incident in store.incidents(chosen)]
    assert saved["type"] == "FeatureCollection"
    assert [feature["properties"]["event_id"] for feature in saved["features"]] == expected
    noun = "incident" if len(expected) == 1 else "incidents"
    seen.page.get_by_text(f"{len(expected)} {noun}", exact=True).wait_for()


def test_an_address_leads_to_the_same_state(visit: Visitor) -> None:
    seen = visit().go()
    seen.page.get_by_role("button", name="Back").click()
    seen.page.get_by_role("heading", name="12 January 2022").wait_for()
    seen.wait_until_idle()
    assert seen.page.url.endswith("?day=2022-01-12")
    again = visit().go(day="2022-01-12")
    again.page.get_by_role("heading", name="12 January 2022").wait_for()


def test_the_choice_survives_a_look_at_the_other_page(visit: Visitor) -> None:
    seen = visit().go(day="2022-01-08", type="Battles")
    seen.page.get_by_role("link", name="About").click()
    seen.page.get_by_text("How to read the map").wait_for()
    seen.page.get_by_role("link", name="Map", exact=True).click()
    seen.wait_for_map()
    seen.page.get_by_role("heading", name="8 January 2022").wait_for()
    seen.page.get_by_text("1 incident", exact=True).wait_for()
