"""Places with a term each, and what only sounds like a change."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read


def told(text: str) -> list[str]:
    return [
        f"{m.level} {m.action} {'+'.join(p.name for p in m.places)} {m.date_start} {m.date_end}"
        for m in read(text, "2024-03-10").measures
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A yellow level of terrorist threat has been in force since 4 March in Taraz and in "
            "Semey for 14 days; in Ridder, for 10 days; and in Aksu, until further notice.",
            [
                "yellow set Taraz+Semey 2024-03-04 2024-03-18",
                "yellow set Ridder 2024-03-04 2024-03-14",
                "yellow set Aksu 2024-03-04 None",
            ],
        ),
        (
            "The orange terror alert was introduced in Taraz for 10 days and in Ridder "
            "indefinitely.",
            ["orange set Taraz 2024-03-10 2024-03-20", "orange set Ridder 2024-03-10 None"],
        ),
        (
            "The red terror alert ended in Taraz on Saturday, and orange took its place.",
            ["red lifted Taraz 2024-03-09 None", "orange set Taraz 2024-03-09 None"],
        ),
        (
            "The yellow terror alert was lifted in Ridder. On Friday the committee had still "
            "counted Taraz among the places under orange.",
            ["yellow lifted Ridder 2024-03-10 None"],
        ),
        (
            "The terror alert was raised to red in Taraz on Friday. Red is the highest of three "
            "levels, above yellow and orange.",
            ["red raised Taraz 2024-03-08 None"],
        ),
    ],
)
def test_measures(text: str, expected: list[str]) -> None:
    assert told(text) == expected
