"""A level that is changed here and ended there, and one that is still to come."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import measures


def told(text: str, published: str = "2024-08-05") -> list[tuple[str, str | None, str, int]]:
    return [
        (found.action, found.level, str(found.date_start), len(found.places))
        for found in measures(text, published)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The red terror level was lowered to orange in Aktobe Region and lifted in Ridder.",
        "The terror level was cut from red to orange in Aktobe Region, and removed in Ridder.",
        "In Aktobe Region the red terror level is cut to orange, in Ridder it is fully removed.",
        'The critical terror level is reduced till "orange" in Aktobe Region, and is removed '
        "completely in Ridder.",
        "The red terror level was cut to orange in Aktobe Region. In Ridder it was scrapped.",
        "The red terror level comes down to orange in Aktobe Region and goes for good in Ridder.",
    ],
)
def test_what_is_ended_elsewhere_is_the_level_before(text: str) -> None:
    assert told(text) == [
        ("lowered", "orange", "2024-08-05", 1),
        ("lifted", "red", "2024-08-05", 1),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The red terror level was cut to orange in Ridder on 1 August. It was lifted there on "
        "3 August.",
        "The red terror level was cut to orange all over the country on 1 August. In Ridder it was "
        "lifted on 3 August.",
    ],
)
def test_what_is_ended_in_the_same_place_is_the_level_behind(text: str) -> None:
    assert told(text)[1] == ("lifted", "orange", "2024-08-03", 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Ridder the terror level will be yellow from tomorrow.", ("set", "yellow", "06")),
        ("The terror level in Ridder is going to be orange from today.", ("set", "orange", "05")),
        ("From Tuesday the terror level in Ridder becomes yellow.", ("set", "yellow", "06")),
        ("The terror level in Ridder became yellow on Friday.", ("set", "yellow", "02")),
        ("From tomorrow Ridder will be on the yellow terror level.", ("set", "yellow", "06")),
        ("The red terror level in Ridder has become yellow.", ("lowered", "yellow", "05")),
    ],
)
def test_what_a_level_will_be(text: str, expected: tuple[str, str, str]) -> None:
    action, level, day = expected
    assert told(text) == [(action, level, f"2024-08-{day}", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "If the terror level in Ridder becomes red, schools will close.",
        "The terror level in Ridder may become red.",
        "Will Ridder be under a curfew?",
        "Ridder will not be under a curfew.",
    ],
)
def test_what_a_level_may_be(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    "behind",
    [
        "In Ridder the level will be yellow, from the same hour.",
        "In Ridder the level will be yellow.",
        "In Ridder it will be yellow.",
        "Ridder will be on yellow.",
    ],
)
def test_the_day_to_come_is_that_of_the_next_too(behind: str) -> None:
    text = f"From 9 August the orange terror level applies in Aktobe Region. {behind}"
    assert told(text) == [("set", "orange", "2024-08-09", 1), ("set", "yellow", "2024-08-09", 1)]


def test_the_day_of_what_has_been_in_force_is_not_that_of_the_next() -> None:
    text = (
        "The orange terror level applies in Aktobe Region since 1 August. In Ridder it is lifted."
    )
    assert told(text)[1] == ("lifted", "orange", "2024-08-05", 1)
