"""What was in force, from what was said: the rules one by one, then as properties."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapper.store.levels import IN_FORCE, LEVELS, Period, Statement, periods

FIRST = date(2022, 1, 5)


def day(number: int) -> date:
    """Return a day of January 2022."""
    return date(2022, 1, number)


def said(number: int, action: str, state: str | None, **changes: Any) -> Statement:
    """Return a statement of a day of January 2022."""
    fields: dict[str, Any] = {
        "id": f"{number}-{action}-{state}",
        "day": day(number),
        "action": action,
        "state": state,
        "until": None,
        "confidence": 0.9,
        "published": day(number),
        "document_id": "a",
        "position": 0,
    }
    return Statement(**(fields | changes))


def on(found: tuple[Period, ...], when: date) -> Period | None:
    return next((period for period in found if period.valid_from <= when < period.valid_to), None)


def state(found: tuple[Period, ...], number: int) -> str | None:
    period = on(found, day(number))
    return period.state if period else None


def test_no_statement_is_no_report() -> None:
    assert periods([]) == ()


def test_a_set_level_holds_from_its_day_on() -> None:
    found = periods([said(6, "set", "red")])
    assert [state(found, number) for number in (5, 6, 31)] == [None, "red", "red"]
    assert found == (Period("red", day(6), date.max, day(6), day(6), "6-set-red"),)


def test_lifted_is_none_and_not_no_report() -> None:
    found = periods([said(6, "set", "red"), said(13, "lifted", "red")])
    assert [state(found, number) for number in (12, 13, 20)] == ["red", "none", "none"]


def test_lifting_what_was_never_reported_set_is_none() -> None:
    assert state(periods([said(13, "lifted", "red")]), 13) == "none"


@pytest.mark.parametrize("action", ["raised", "lowered", "set"])
def test_a_change_takes_the_place_of_the_level_before(action: str) -> None:
    found = periods([said(6, "set", "orange"), said(8, action, "yellow")])
    assert [state(found, number) for number in (7, 8)] == ["orange", "yellow"]


def test_since_reaches_back_over_repetitions_and_last_reported_does_not() -> None:
    found = periods([said(6, "set", "red"), said(9, "set", "red"), said(13, "remains", "red")])
    period = on(found, day(20))
    assert period is not None
    assert (period.since, period.last_reported) == (day(6), day(13))
    assert period.statement == "13-remains-red"
    before = on(found, day(12))
    assert before is not None
    assert (before.last_reported, before.statement) == (day(9), "9-set-red")


def test_since_begins_again_after_an_interruption() -> None:
    found = periods([said(6, "set", "red"), said(8, "lifted", "red"), said(10, "set", "red")])
    period = on(found, day(10))
    assert period is not None
    assert period.since == day(10)


@pytest.mark.parametrize("lifted_first", [True, False])
@pytest.mark.parametrize("confidence", [0.5, 0.9, 1.0])
def test_red_lifted_and_yellow_set_on_one_day_is_yellow(
    lifted_first: bool, confidence: float
) -> None:
    lifted = said(26, "lifted", "red", position=0 if lifted_first else 50, confidence=confidence)
    yellow = said(26, "set", "yellow", position=20)
    assert state(periods([said(6, "set", "red"), lifted, yellow]), 26) == "yellow"


def test_a_late_report_of_lifting_red_leaves_yellow_in_force() -> None:
    told = [said(6, "set", "red"), said(26, "lowered", "yellow"), said(28, "lifted", "red")]
    found = periods(told)
    assert state(found, 28) == "yellow"
    assert on(found, day(28)) == on(found, day(27))


def test_lifting_a_lower_level_than_the_known_one_ends_it() -> None:
    assert state(periods([said(6, "set", "red"), said(20, "lifted", "yellow")]), 20) == "none"


def test_lifting_without_a_level_ends_any() -> None:
    assert state(periods([said(6, "set", "orange"), said(20, "lifted", None)]), 20) == "none"


def test_remains_without_a_level_confirms_the_one_in_force() -> None:
    found = periods([said(6, "set", "orange"), said(9, "remains", None)])
    period = on(found, day(9))
    assert period is not None
    assert (period.state, period.since, period.last_reported) == ("orange", day(6), day(9))


@pytest.mark.parametrize("action", ["set", "raised", "lowered", "remains"])
def test_a_statement_that_names_no_level_says_none_in_force(action: str) -> None:
    assert periods([said(6, action, None)]) == ()


def test_of_one_day_the_later_published_statement_holds() -> None:
    early = said(6, "set", "orange", published=day(6))
    late = said(6, "raised", "red", published=day(7))
    assert state(periods([late, early]), 6) == "red"


def test_a_less_sure_statement_does_not_override_a_surer_one_of_the_day() -> None:
    sure = said(13, "remains", "red", confidence=0.9)
    vague = said(13, "lifted", "red", confidence=0.6, published=day(14))
    assert state(periods([sure, vague]), 13) == "red"


def test_a_less_sure_statement_of_a_later_day_does_hold() -> None:
    sure = said(13, "remains", "red", confidence=0.9)
    vague = said(14, "lifted", "red", confidence=0.6)
    assert state(periods([sure, vague]), 14) == "none"


def test_a_change_outweighs_remains_of_the_same_day_and_sureness() -> None:
    remains, lifted = said(13, "remains", "red"), said(13, "lifted", "red")
    assert state(periods([said(6, "set", "red"), remains, lifted]), 13) == "none"


def test_a_named_end_is_none_from_that_day_on() -> None:
    found = periods([said(6, "set", "yellow", until=day(10))])
    assert [state(found, number) for number in (9, 10, 30)] == ["yellow", "none", "none"]
    expired = on(found, day(12))
    assert expired is not None
    assert (expired.since, expired.last_reported) == (day(10), day(6))


def test_an_end_on_the_first_day_leaves_that_day() -> None:
    found = periods([said(6, "set", "yellow", until=day(6))])
    assert [state(found, number) for number in (6, 7)] == ["yellow", "none"]


def test_repeating_a_level_keeps_its_named_end() -> None:
    told = [said(6, "set", "yellow", until=day(20)), said(9, "remains", "yellow")]
    assert [state(periods(told), number) for number in (19, 20)] == ["yellow", "none"]


def test_one_of_two_statements_of_a_day_may_name_the_end() -> None:
    named = said(6, "set", "yellow", until=day(20), position=0)
    silent = said(6, "set", "yellow", position=40)
    assert [state(periods([named, silent]), number) for number in (19, 20)] == ["yellow", "none"]


def test_a_new_end_extends_without_interruption() -> None:
    told = [
        said(6, "set", "yellow", until=day(10)),
        said(9, "remains", "yellow", until=day(20)),
    ]
    found = periods(told)
    assert [state(found, number) for number in (15, 20)] == ["yellow", "none"]
    period = on(found, day(15))
    assert period is not None
    assert period.since == day(6)


def test_restating_on_the_day_of_the_end_holds_on_without_interruption() -> None:
    found = periods([said(6, "set", "red", until=day(10)), said(10, "remains", "red")])
    period = on(found, day(25))
    assert period is not None
    assert (period.state, period.since) == ("red", day(6))
    assert "none" not in {each.state for each in found}


def test_restating_after_the_end_begins_anew() -> None:
    found = periods([said(6, "set", "red", until=day(10)), said(12, "remains", "red")])
    assert [state(found, number) for number in (9, 11, 12)] == ["red", "none", "red"]
    period = on(found, day(12))
    assert period is not None
    assert period.since == day(12)


def test_remains_without_a_level_after_the_end_says_nothing() -> None:
    found = periods([said(6, "set", "red", until=day(10)), said(12, "remains", None)])
    assert state(found, 12) == "none"


def test_a_change_of_level_drops_the_named_end_of_the_one_before() -> None:
    found = periods([said(6, "set", "red", until=day(20)), said(9, "lowered", "yellow")])
    assert state(found, 25) == "yellow"


def test_a_regime_without_levels_is_in_force_or_none() -> None:
    found = periods([said(6, "set", IN_FORCE), said(13, "lifted", IN_FORCE)])
    assert [state(found, number) for number in (6, 13)] == [IN_FORCE, "none"]


statements = st.lists(
    st.builds(
        Statement,
        id=st.uuids().map(str),
        day=st.integers(0, 12).map(lambda number: FIRST + timedelta(days=number)),
        action=st.sampled_from(["set", "raised", "lowered", "lifted", "remains"]),
        state=st.sampled_from(["yellow", "orange", "red", None]),
        until=st.none() | st.integers(0, 20).map(lambda number: FIRST + timedelta(days=number)),
        confidence=st.sampled_from([0.5, 0.9]),
        published=st.none() | st.sampled_from([FIRST, FIRST + timedelta(days=5)]),
        document_id=st.sampled_from(["a", "b"]),
        position=st.integers(0, 100),
    ),
    max_size=12,
)


@given(statements, st.randoms(use_true_random=False))
def test_the_order_of_reading_does_not_matter(told: list[Statement], chance: Any) -> None:
    shuffled = list(told)
    chance.shuffle(shuffled)
    assert periods(shuffled) == periods(told)


@given(statements)
def test_periods_follow_each_other_without_gap_or_overlap(told: list[Statement]) -> None:
    found = periods(told)
    for before, after in pairwise(found):
        assert before.valid_from < before.valid_to == after.valid_from
    if found:
        assert found[-1].valid_to == date.max
        assert found[0].valid_from >= min(each.day for each in told)


@given(statements)
def test_a_period_says_a_level_its_own_statement_and_honest_days(told: list[Statement]) -> None:
    for period in periods(told):
        assert period.state in LEVELS
        assert period.since <= period.valid_from
        assert period.statement in {each.id for each in told}
        assert period.last_reported in {each.day for each in told}
        assert period.last_reported <= period.valid_from


@given(statements)
def test_since_is_where_the_state_began(told: list[Statement]) -> None:
    found = periods(told)
    for before, period in zip((None, *found), found, strict=False):
        if before is not None and before.state == period.state:
            assert period.since == before.since
        else:
            assert period.since == period.valid_from


@given(
    st.dictionaries(
        st.integers(0, 30),
        st.sampled_from([("set", "red"), ("set", "yellow"), ("lifted", None), ("remains", None)]),
    )
)
def test_one_statement_a_day_without_ends_is_a_plain_fold(
    told: dict[int, tuple[Any, str | None]],
) -> None:
    found = periods(
        Statement(str(n), FIRST + timedelta(days=n), action, named, None, 1.0, None, "a", 0)
        for n, (action, named) in told.items()
    )
    expected: str | None = None
    for number in range(32):
        action, named = told.get(number, (None, None))
        if action == "set":
            expected = named
        elif action == "lifted":
            expected = "none"
        period = on(found, FIRST + timedelta(days=number))
        assert (period.state if period else None) == expected
