"""Whether two accounts may be of one event."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapper.merging import Account, Site, Toll, combine, decide
from tests.mapper.merging.accounts import (
    ALMATY,
    SHU,
    SHU_DISTRICT,
    TARAZ,
    ZHAMBYL,
    account,
    days,
    killed,
    named,
)

SITES = (TARAZ, SHU, ZHAMBYL, SHU_DISTRICT, ALMATY)


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    first = draw(st.integers(1, 12))
    day = draw(st.integers(1, 20))
    low = draw(st.integers(0, 20))
    return account(
        draw(st.text("abc", min_size=1, max_size=3)),
        draw(st.sampled_from(SITES)),
        days=days(first, first + draw(st.integers(0, 9))),
        published=draw(st.none() | st.just(days(day))),
        tolls=draw(st.just(frozenset()) | st.just(killed(low, day=day))),
        participants=named(*draw(st.sets(st.sampled_from(("teachers", "miners"))))),
    )


def test_the_same_kind_place_and_day_is_an_exact_match_with_its_reasons() -> None:
    found = decide(account("a"), account("b"))
    assert (found.accepted, found.exact, found.score) == (True, True, 1.0)
    assert found.text == (
        "the same kind: Peaceful protest; the same place: Taraz; the same day: 2022-01-05"
    )


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (account("b", event_type="Riots"), "another kind"),
        (account("b", SHU), "another place: Taraz and Shu"),
        (account("b", days=days(6, 9)), "no day in common: 2022-01-05 and 2022-01-06 to"),
    ],
)
def test_what_speaks_against_it_is_said(other: Account, reason: str) -> None:
    found = decide(account("a"), other)
    assert not found.accepted
    assert found.score == 0
    assert found.text.startswith(reason)


def test_only_the_kinds_of_a_protest_may_differ() -> None:
    peaceful = account("a")
    dispersed = account("b", sub_event_type="Protest with intervention")
    assert decide(peaceful, dispersed).accepted
    fire = account("a", event_type="Emergency", sub_event_type="Fire")
    flood = account("b", event_type="Emergency", sub_event_type="Flood")
    assert decide(fire, flood).refusal == "another kind: Fire and Flood"


@pytest.mark.parametrize(
    ("broad", "close", "inside"),
    [
        (ZHAMBYL, TARAZ, True),
        (ZHAMBYL, SHU_DISTRICT, True),
        (SHU_DISTRICT, SHU, True),
        (SHU_DISTRICT, TARAZ, False),
        (ALMATY, TARAZ, False),
    ],
)
def test_a_place_matches_what_lies_in_it(broad: Site, close: Site, inside: bool) -> None:
    found = decide(account("a", broad), account("b", close))
    assert found.accepted is inside
    assert not found.exact


def test_days_that_overlap_are_less_than_the_same_days() -> None:
    same = decide(account("a"), account("b"))
    wider = decide(account("a"), account("b", days=days(4, 5)))
    month = decide(account("a"), account("b", days=days(1, 31)))
    assert same.score > wider.score > month.score > 0
    assert (wider.exact, month.exact) == (True, False)


def test_reports_of_the_same_day_are_nearer_than_late_ones() -> None:
    scores = [decide(account("a"), account("b", published=days(day))).score for day in (5, 6, 30)]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 3


# Counts


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        (killed(42), killed(42), True),
        (killed(2), killed(3), False),
        # The toll rises with the day of publication, and does not fall.
        (killed(2, day=5), killed(3, day=6), True),
        (killed(3, day=5), killed(2, day=6), False),
        # In a disaster it rises through the day.
        (killed(21), killed(32), True),
        # "More than 40", "about 50".
        (killed(40, None), killed(42), True),
        (killed(40, None), killed(39), True),
        (killed(5, None), killed(3), False),
        (killed(40, 60), killed(45), True),
        (killed(2), frozenset({Toll("injured", 3, 3)}), True),
    ],
)
def test_counts_that_contradict_are_of_two_events(
    one: frozenset[Toll], other: frozenset[Toll], agree: bool
) -> None:
    found = decide(account("a", tolls=one), account("b", tolls=other))
    assert found.accepted is agree
    assert agree or "the counts contradict" in found.text


def test_the_count_of_an_arrest_says_which_arrest_it_is() -> None:
    day = days(5).first.toordinal()
    one, other = (
        account(
            name,
            event_type="Strategic developments",
            sub_event_type="Arrests",
            tolls=frozenset({Toll("detained", count, count, day + number)}),
        )
        for number, (name, count) in enumerate((("a", 20), ("b", 100)))
    )
    assert decide(one, other).refusal == "the counts contradict: 20 detained and 100 detained"
    assert decide(account("a", tolls=one.tolls), account("b", tolls=other.tolls)).accepted, (
        "of a protest more may be detained by the next day"
    )


def test_a_count_that_both_state_is_evidence() -> None:
    late = {"published": days(30), "days": days(4, 6)}
    plain = decide(account("a"), account("b", **late))
    counted = decide(account("a", tolls=killed(4)), account("b", tolls=killed(4, day=30), **late))
    assert counted.score > plain.score
    assert "the same count: 4 killed" in counted.reasons


def test_of_a_count_that_many_repeat_the_first_and_last_report_are_kept() -> None:
    event = account("e", tolls=killed(4, day=5))
    for day in (9, 7, 6):
        event = combine(event, account("x", tolls=killed(4, day=day)))
    assert event.tolls == killed(4, day=5) | killed(4, day=9)
    assert decide(event, account("r", tolls=killed(5, day=10))).accepted
    assert not decide(event, account("r", tolls=killed(5, day=8))).accepted


# Groups


def test_different_groups_are_two_protests() -> None:
    teachers = account("a", participants=named("teachers"))
    miners = account("b", participants=named("miners"))
    assert decide(teachers, miners).refusal == "different groups: teachers and miners"
    both = decide(teachers, account("b", participants=named("teachers", "miners")))
    assert "the same groups: teachers" in both.reasons


def test_a_report_that_names_nobody_fits_less_well() -> None:
    teachers = account("a", participants=named("teachers"))
    named_too = decide(account("b", participants=named("teachers")), teachers)
    named_not = decide(account("b"), teachers)
    assert 0 < named_not.score < named_too.score


def test_another_rally_is_matched_with_another_rally_first() -> None:
    rally, another = account("a"), account("b", participants=named(another=True))
    report = account("c", participants=named(another=True))
    assert decide(report, another).score > decide(report, rally).score


# All accounts


@given(accounts(), accounts())
def test_it_does_not_matter_which_comes_first(one: Account, other: Account) -> None:
    found, turned = decide(one, other), decide(other, one)
    assert (found.score, found.exact) == (turned.score, turned.exact)
    assert 0 <= found.score <= 1
    assert found.accepted == (found.score > 0)


@given(st.lists(accounts(), min_size=2, max_size=6))
def test_what_is_put_together_fits_as_a_whole(told: list[Account]) -> None:
    event, *others = told
    members = [event]
    for other in others:
        if decide(event, other).accepted:
            event = combine(event, other)
            members.append(other)
    # No chain: the days are common to all, and every place contains the closest one or is it.
    assert all(member.days.common(event.days) == event.days for member in members)
    assert all(
        site == event.site or site.contains(event.site)
        for member in members
        for site in member.sites
    )
    assert event.reports == len(members)


@given(accounts())
def test_an_account_matches_itself(one: Account) -> None:
    assert decide(one, one).accepted
