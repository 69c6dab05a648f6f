"""Places that a sentence only counts, and that the next one names, in whatever words."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read, told

FOUR = ["threat yellow set Abai Region+Pavlodar Region+Akmola Region+Ulytau Region 2024-04-23"]
DECLARED = "The yellow level of terror threat was declared in four regions today."


@pytest.mark.parametrize(
    "named",
    [
        "The antiterrorist centre names Abai, Pavlodar, Akmola and Ulytau.",
        "The regions in question are Abai, Pavlodar, Akmola and Ulytau.",
        "Abai, Pavlodar, Akmola and Ulytau are on the list.",
        "We are talking about Abai, Pavlodar, Akmola and Ulytau regions.",
        "The press service listed Abai, Pavlodar, Akmola and Ulytau.",
        "In detail: Abai, Pavlodar, Akmola, Ulytau.",
    ],
)
def test_counted_regions_are_named_next(named: str) -> None:
    assert told(f"{DECLARED} {named}", "2024-04-23", "en") == FOUR


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en",
         "Yellow level of terror threat in 4 regions from today. The centre names Abai, Pavlodar, "
         "Akmola and Ulytau.", FOUR),
        ("ru",
         "Комендантский час отменили в двух областях. В списке Акмолинская и Павлодарская "
         "области.", ["curfew lifted Akmola Region+Pavlodar Region 2024-04-23"]),
        # Others than were counted.
        ("en", f"{DECLARED} The akims of Abai, Pavlodar and Ulytau met.", []),
    ],
)  # fmt: skip
def test_what_else_is_named_next(language: str, text: str, expected: list[str]) -> None:
    assert told(text, "2024-04-23", language) == expected


def test_a_town_in_a_list_of_regions_is_the_region_of_its_name() -> None:
    found = read("The centre names Abai, Akmola and Ulytau.", "2024-04-23").toponyms
    assert [t.place and t.place.kind for t in found] == ["region"] * 3
    found = read("The centre names Abai, Saran and Shakhtinsk.", "2024-04-23").toponyms
    assert "region" not in [t.place and t.place.kind for t in found]
