"""Threat levels by region and day, on small records made by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mapper.evaluation.figures import LevelCounts
from mapper.records import Measure
from tests.mapper.evaluation.records import (
    ALMATY,
    ALMATY_REGION,
    TARAZ,
    ZHAMBYL_REGION,
    found_level,
    kinds,
    level,
    scored,
)


def day(number: int) -> date:
    return date(2022, 1, number)


def counted(gold: list[dict[str, Any]], *found: Measure, **optional: Any) -> LevelCounts:
    return scored({"measures": gold, **optional}, measures=found).tally.levels


def test_a_single_statement_covers_its_day() -> None:
    assert counted([level(ALMATY, ALMATY_REGION)], found_level(ALMATY)) == LevelCounts(2, 1, 0)


def test_a_named_end_covers_the_days_until_it() -> None:
    gold = [level(ALMATY, until="2022-01-19")]
    assert counted(gold, found_level(ALMATY, until=day(19))) == LevelCounts(15, 15, 0)
    # The level holds from the 10th too where no end was read; the 19th itself is "none".
    assert counted(gold, found_level(ALMATY)) == LevelCounts(15, 14, 0)


def test_days_run_from_the_first_statement_about_a_region_to_its_last() -> None:
    gold = [level(ALMATY), level(ALMATY, day="2022-01-10", action="lifted"), level(ALMATY_REGION)]
    right = (
        found_level(ALMATY, ALMATY_REGION),
        found_level(ALMATY, action="lifted", day=day(10)),
    )
    assert counted(gold, *right) == LevelCounts(7, 7, 0)
    assert counted(gold, *right[:1]) == LevelCounts(7, 6, 0)


def test_another_level_is_not_the_same_and_none_is_not_silence() -> None:
    assert counted([level(ALMATY)], found_level(ALMATY, state="yellow")) == LevelCounts(1, 0, 0)
    assert counted([level(ALMATY, action="lifted")]) == LevelCounts(1, 0, 0)


def test_the_surer_statement_of_a_day_holds() -> None:
    sure = found_level(ALMATY, confidence=0.9)
    unsure = found_level(ALMATY, state="yellow", confidence=0.6)
    assert counted([level(ALMATY)], sure, unsure).same == 1
    assert counted([level(ALMATY, state="yellow")], sure, unsure).same == 0


def test_what_only_the_reading_has_is_beyond() -> None:
    assert counted([], found_level(ALMATY, until=day(7))) == LevelCounts(0, 0, 3)
    later = found_level(ALMATY, day=day(9), action="remains")
    # That red is still red is no other state than the gold's.
    assert counted([level(ALMATY)], found_level(ALMATY), later) == LevelCounts(1, 1, 0)
    assert counted([level(ALMATY)], found_level(ALMATY), found_level(
        ALMATY, day=day(9), state="yellow"
    )) == LevelCounts(1, 1, 1)  # fmt: skip


def test_a_town_does_not_colour_its_region() -> None:
    assert counted([level(TARAZ)], found_level(ZHAMBYL_REGION)) == LevelCounts(0, 0, 1)


def test_other_measures_and_undated_ones_set_no_level() -> None:
    curfew = level(ALMATY) | {"measure": "curfew", "level": None}
    assert counted([curfew, level(ALMATY, day=None)]) == LevelCounts()


def test_a_region_with_an_optional_level_is_left_out() -> None:
    optional = {"measures": [level(ALMATY, day="2022-01-09")]}
    assert counted([level(ALMATY)], optional=optional) == LevelCounts()


@pytest.mark.parametrize("until", [None, day(7)])
def test_a_wrong_end_is_told_of_as_a_wrong_level(until: date | None) -> None:
    result = scored(
        {"measures": [level(ALMATY, until="2022-01-09")]},
        measures=(found_level(ALMATY, until=until),),
    )
    assert kinds(result) == ["level: another in force"]
    (mistake,) = result.mistakes
    assert mistake.subject == ("none read as red" if until is None else "red read as none")


def test_wrong_days_with_right_ones_between_are_two_mistakes() -> None:
    gold = [level(ALMATY), level(ALMATY, day="2022-01-09")]
    found = (found_level(ALMATY, until=day(6)), found_level(ALMATY, day=day(9), until=day(9)))
    result = scored({"measures": [*gold, level(ALMATY, day="2022-01-12")]}, measures=(
        *found, found_level(ALMATY, day=day(12))
    ))  # fmt: skip
    told = [mistake.expected for mistake in result.mistakes]
    assert told == [
        "Almaty (750000000), 2022-01-06 to 2022-01-08: red; "
        "Almaty (750000000), 2022-01-10 to 2022-01-11: red"
    ]


def test_a_wrong_measure_is_told_of_once() -> None:
    result = scored({"measures": [level(ALMATY)]}, measures=(found_level(ALMATY, state="yellow"),))
    assert kinds(result) == ["measure: wrong level"]
