"""The scorer, on small records made by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapper.evaluation.matching import days_agree, intervals_agree, match
from mapper.evaluation.places import distance_km
from tests.mapper.evaluation.records import (
    ALATAU_DISTRICT,
    ALMATY,
    ALMATY_REGION,
    COUNTRY,
    SEMEY,
    SEMEY_ADMINISTRATION,
    TARAZ,
    ZHAMBYL_REGION,
    found,
    found_level,
    found_rally,
    kinds,
    level,
    marked,
    rally,
    scored,
)


def test_everything_right() -> None:
    result = scored(
        {
            "toponyms": [marked("Almaty Region", ALMATY_REGION), marked("Tashkent", None)],
            "incidents": [rally(TARAZ)],
            "measures": [level(TARAZ, ALMATY_REGION)],
        },
        (found("Almaty Region", ALMATY_REGION), found("Tashkent", None, "foreign")),
        (found_rally(TARAZ),),
        (found_level(ALMATY_REGION), found_level(TARAZ)),
    )
    figures = result.tally.to_json()
    assert figures["recognition"]["exact"]["f1"] == 1
    assert figures["recognition"]["overlap"]["f1"] == 1
    assert figures["resolution"]["same_place"] == 1
    assert figures["resolution"]["within_10_km_of_gold"] == 1
    assert figures["foreign"] == {"gold": 1, "put_into_kazakhstan": 0, "share": 0}
    assert figures["incidents"]["f1"] == 1
    assert figures["measures"]["right"] == 2
    assert result.mistakes == ()


def test_nothing_found() -> None:
    result = scored(
        {
            "toponyms": [marked("Taraz", TARAZ)],
            "incidents": [rally(TARAZ)],
            "measures": [level(TARAZ)],
        }
    )
    exact = result.tally.exact
    assert (exact.precision, exact.recall, exact.f1) == (None, 0, 0)
    assert result.tally.resolution.to_json()["within_10_km_of_gold"] == 0
    assert result.tally.resolution.to_json()["within_10_km"] is None
    assert kinds(result) == ["toponym: missed", "incident: missed", "measure: missed"]


def test_nothing_to_find() -> None:
    result = scored({}, (found("Taraz", TARAZ),), (found_rally(TARAZ),), (found_level(TARAZ),))
    assert (result.tally.exact.precision, result.tally.exact.recall) == (0, None)
    assert result.tally.measures.spurious == 1
    assert [kind.partition(": ")[2] for kind in kinds(result)] == ["not in the text"] * 3


def test_silence_where_there_is_nothing() -> None:
    assert scored({}).tally.incidents.f1 is None


@pytest.mark.parametrize("words", ["Almaty", "Almaty Region"])
def test_type_words_do_not_matter(words: str) -> None:
    gold = {"toponyms": [marked("Almaty Region", ALMATY_REGION)]}
    assert scored(gold, (found(words, ALMATY_REGION),)).tally.exact.f1 == 1


@pytest.mark.parametrize("words", ["Taraz", "city of Taraz"])
def test_type_words_before_the_name(words: str) -> None:
    gold = {"toponyms": [marked("Taraz", TARAZ)]}
    assert scored(gold, (found(words, TARAZ),)).tally.exact.f1 == 1


def test_prepositions_matter() -> None:
    gold = {"toponyms": [marked("Almaty Region", ALMATY_REGION)]}
    result = scored(gold, (found("in Almaty Region", ALMATY_REGION),))
    assert kinds(result) == ["toponym: wrong words"]


def test_part_of_the_words_is_an_overlap_only() -> None:
    gold = {"toponyms": [marked("Almaty Region", ALMATY_REGION)]}
    result = scored(gold, (found("Almaty Region and", ALMATY_REGION),))
    assert result.tally.exact.f1 == 0
    assert result.tally.overlap.f1 == 1
    assert result.tally.resolution.same_place == 1
    assert kinds(result) == ["toponym: wrong words"]


def test_what_is_optional_and_the_country_count_neither_way() -> None:
    result = scored(
        {
            "toponyms": [marked("Kazakhstan", COUNTRY)],
            "optional": {
                "toponyms": [marked("Taraz", TARAZ)],
                "incidents": [rally(TARAZ)],
                "measures": [level(TARAZ)],
            },
        },
        (found("Kazakhstan", COUNTRY), found("city of Taraz", TARAZ)),
        (found_rally(TARAZ),),
        (found_level(TARAZ),),
    )
    assert result.tally.to_json() == scored({}).tally.to_json()
    assert result.mistakes == ()


def test_a_foreign_place_put_into_kazakhstan() -> None:
    result = scored({"toponyms": [marked("Tashkent", None)]}, (found("Tashkent", TARAZ),))
    assert result.tally.exact.f1 == 1
    assert result.tally.foreign.put_into_kazakhstan == 1
    assert result.tally.resolution.answered == 0
    assert kinds(result) == ["toponym: put into Kazakhstan"]


def test_a_place_put_abroad_or_left_open() -> None:
    gold = {"toponyms": [marked("Taraz", TARAZ)]}
    abroad = scored(gold, (found("Taraz", None, "foreign"),))
    assert abroad.tally.resolution.to_json()["same_region"] == 0
    assert kinds(abroad) == ["toponym: put abroad"]
    left_open = scored(gold, (found("Taraz", None, "unresolved"),))
    assert (left_open.tally.resolution.answered, left_open.tally.resolution.unresolved) == (0, 1)
    assert left_open.tally.exact.f1 == 1


def test_distance_of_a_wrong_place() -> None:
    gold = {"toponyms": [marked("Taraz", TARAZ)]}
    resolution = scored(gold, (found("Taraz", ZHAMBYL_REGION),)).tally.resolution.to_json()
    assert resolution["same_place"] == 0
    assert resolution["same_region"] == 1
    assert resolution["within_10_km"] == 0
    assert resolution["within_161_km"] == 0
    assert 161 < resolution["mean_error_km"] == resolution["median_error_km"] < 200


def test_a_wrong_place_nearby() -> None:
    gold = {"toponyms": [marked("Almaty", ALMATY)]}
    resolution = scored(gold, (found("Almaty", ALATAU_DISTRICT),)).tally.resolution.to_json()
    assert resolution["same_place"] == 0
    assert resolution["same_region"] == 1
    assert resolution["within_161_km"] == 1
    assert resolution["mean_error_km"] > 1


def test_distance_over_the_globe() -> None:
    assert distance_km((0, 0), (0, 180)) == pytest.approx(20015, abs=1)
    assert distance_km((51.13, 71.43), (43.24, 76.95)) == pytest.approx(972, abs=5)


@pytest.mark.parametrize(
    ("gold", "place_id", "right"),
    [
        (SEMEY, SEMEY_ADMINISTRATION, True),
        (SEMEY_ADMINISTRATION, SEMEY, True),
        (ALMATY, ALATAU_DISTRICT, True),
        (TARAZ, ZHAMBYL_REGION, False),
        (None, None, True),
        (None, TARAZ, False),
        (TARAZ, None, False),
    ],
)
def test_place_of_an_incident(gold: str | None, place_id: str | None, right: bool) -> None:
    result = scored({"incidents": [rally(gold)]}, incidents=(found_rally(place_id),))
    assert bool(result.tally.incidents.right) is right
    assert kinds(result) == ([] if right else ["incident: wrong place"])


def test_an_incident_is_found_once() -> None:
    incidents = (found_rally(TARAZ), found_rally(TARAZ))
    result = scored({"incidents": [rally(TARAZ)]}, incidents=incidents)
    assert (result.tally.incidents.right, result.tally.incidents.spurious) == (1, 1)


def test_an_incident_of_another_type_or_day() -> None:
    gold = {"incidents": [rally(TARAZ)]}
    assert kinds(scored(gold, incidents=(found_rally(TARAZ, event_type="Riots"),))) == [
        "incident: wrong type"
    ]
    later = scored(gold, incidents=(found_rally(TARAZ, date(2022, 1, 6)),))
    assert kinds(later) == ["incident: wrong date"]
    assert (later.tally.incidents.missed, later.tally.incidents.spurious) == (1, 1)


def test_a_measure_counts_for_each_place() -> None:
    gold = {"measures": [level(TARAZ, ALMATY, ALMATY_REGION, day="2022-01-06")]}
    measures = (found_level(TARAZ, ALMATY), found_level(ALMATY))
    result = scored(gold, measures=measures)
    counts = result.tally.measures
    assert (counts.right, counts.spurious, counts.missed) == (2, 0, 1)
    lifted = scored({"measures": [level(TARAZ)]}, measures=(found_level(TARAZ, action="lifted"),))
    assert kinds(lifted) == ["measure: wrong action"]


def test_a_measure_missed_in_many_places_is_one_mistake() -> None:
    (mistake,) = scored({"measures": [level(TARAZ, ALMATY)]}).mistakes
    assert mistake.expected is not None
    assert "Taraz" in mistake.expected
    assert "Almaty" in mistake.expected


@pytest.mark.parametrize(
    ("gold", "other", "right"),
    [
        (("2022-01-04", "2022-01-05"), ("2022-01-06", "2022-01-07"), True),
        (("2022-01-06", "2022-01-07"), ("2022-01-04", "2022-01-05"), True),
        (("2022-01-04", "2022-01-05"), ("2022-01-07", "2022-01-07"), False),
        (("2022-01-01", "2022-01-31"), ("2022-01-10", "2022-01-10"), True),
        ((None, None), (None, None), True),
        ((None, None), ("2022-01-10", "2022-01-10"), False),
    ],
)
def test_intervals(gold: Any, other: Any, right: bool) -> None:
    def days(ends: Any) -> Any:
        return tuple(end and date.fromisoformat(end) for end in ends)

    assert intervals_agree(days(gold), days(other)) is right


@pytest.mark.parametrize(
    ("first", "second", "right"),
    [(4, 5, True), (5, 4, True), (4, 6, False), (None, None, True), (None, 4, False)],
)
def test_days(first: int | None, second: int | None, right: bool) -> None:
    days = [number and date(2022, 1, number) for number in (first, second)]
    assert days_agree(days[0] or None, days[1] or None) is right


@given(st.lists(st.lists(st.booleans(), min_size=4, max_size=4), max_size=4))
def test_matching_uses_each_item_once_and_leaves_no_agreeing_ones(table: list[list[bool]]) -> None:
    result = match(range(len(table)), range(4), lambda i, j: table[i][j])
    assert all(table[i][j] for i, j in result.pairs)
    assert sorted([i for i, _ in result.pairs] + result.missed) == list(range(len(table)))
    assert sorted([j for _, j in result.pairs] + result.spurious) == list(range(4))
    assert not any(table[i][j] for i in result.missed for j in result.spurious)


def test_matching_gives_way_where_that_pairs_more() -> None:
    agree = {("a", 1), ("a", 2), ("b", 1)}
    result = match("ab", (1, 2), lambda item, number: (item, number) in agree)
    assert result.pairs == [("a", 2), ("b", 1)]
