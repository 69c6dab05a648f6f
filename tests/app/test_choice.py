from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapper.app.choice import Choice, Options, clamp, from_address, opening, to_address
from mapper.app.words import COLOUR_WORDS, WINDOW_WORDS
from mapper.store import THREAT_LEVELS, IncidentFilter

FIRST, LAST = date(2022, 1, 2), date(2022, 2, 7)
DAY = date(2022, 1, 13)
OPTIONS = Options(FIRST, LAST, ("Battles", "Protests"), ("KZ-19", "KZ-75"), DAY)

days = st.dates(FIRST, LAST)


@st.composite
def choices(draw: st.DrawFn) -> Choice:
    first, last = sorted((draw(days), draw(days)))
    return Choice(
        day=draw(st.dates(first, last)),
        first=first,
        last=last,
        window=draw(st.sampled_from(sorted(WINDOW_WORDS))),
        colour=draw(st.sampled_from(sorted(COLOUR_WORDS))),
        levels=tuple(level for level in THREAT_LEVELS if draw(st.booleans())),
        event_types=tuple(kind for kind in OPTIONS.event_types if draw(st.booleans())),
        regions=tuple(iso for iso in OPTIONS.regions if draw(st.booleans())),
    )


@given(choices())
def test_a_permalink_leads_back_to_the_choice(choice: Choice) -> None:
    assert from_address(to_address(choice, OPTIONS), OPTIONS) == choice


def test_the_date_range_opens_around_the_day_and_within_the_store() -> None:
    long = Options(date(2020, 1, 1), date(2024, 12, 31), (), (), DAY)
    assert (opening(long).first, opening(long).last) == (date(2021, 11, 29), date(2022, 2, 27))
    assert (opening(OPTIONS).first, opening(OPTIONS).last) == (FIRST, LAST)


def test_the_opening_state_has_an_empty_address() -> None:
    assert to_address(opening(OPTIONS), OPTIONS) == {}


@given(
    st.dictionaries(
        st.sampled_from(["day", "from", "to", "incidents", "map", "level", "type", "region"]),
        st.lists(st.text(max_size=12) | st.dates().map(str), max_size=2),
    )
)
def test_no_address_leads_out_of_what_can_be_chosen(query: dict[str, list[str]]) -> None:
    found = from_address(query, OPTIONS)
    assert FIRST <= found.first <= found.day <= found.last <= LAST
    assert found.window in WINDOW_WORDS
    assert found.colour in COLOUR_WORDS
    assert set(found.levels) <= set(THREAT_LEVELS)
    found.incidents(OPTIONS)


@pytest.mark.parametrize(
    ("window", "date_from", "date_to"),
    [
        ("until", None, DAY),
        ("day", DAY, DAY),
        ("week", date(2022, 1, 7), DAY),
        ("range", None, None),
    ],
)
def test_the_window_says_which_days(window: str, date_from: date, date_to: date) -> None:
    found = Choice(DAY, FIRST, LAST, window=window).incidents(OPTIONS)
    assert found == IncidentFilter(date_from=date_from, date_to=date_to)


@pytest.mark.parametrize(
    ("window", "date_from", "date_to"),
    [
        ("until", date(2022, 1, 10), DAY),
        ("week", date(2022, 1, 10), DAY),
        ("range", date(2022, 1, 10), date(2022, 1, 20)),
    ],
)
def test_the_date_range_cuts_the_window(window: str, date_from: date, date_to: date) -> None:
    narrow = Choice(DAY, date(2022, 1, 10), date(2022, 1, 20), window=window)
    assert narrow.incidents(OPTIONS) == IncidentFilter(date_from=date_from, date_to=date_to)


@given(days, days, st.integers(-60, 60))
def test_clamping_keeps_a_day_within_the_range(one: date, other: date, shift: int) -> None:
    first, last = sorted((one, other))
    day = clamp(one + timedelta(days=shift), first, last)
    assert first <= day <= last
