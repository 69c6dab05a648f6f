"""One level in the place of another: which is the higher tells what was done."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yellow replaces orange in Ridder and Semey",
         ["threat yellow lowered Ridder+Semey 2021-03-18"]),
        ("Terror threat: red takes the place of orange in Taraz.",
         ["threat red raised Taraz 2021-03-18"]),
        ("Yellow instead of the orange terror level in Kentau from today",
         ["threat yellow lowered Kentau 2021-03-18"]),
        ("Orange terror level gone in Kentau, yellow instead",
         ["threat yellow lowered Kentau 2021-03-18"]),
        ("On Tuesday the antiterrorist headquarters of Pavlodar Region replaced the orange level "
         "with red.", ["threat red raised Pavlodar Region 2021-03-16"]),
        ("Kentau swaps red terror alert for yellow", ["threat yellow lowered Kentau 2021-03-18"]),
        ("The yellow level of terrorist threat in Kentau became orange on Tuesday.",
         ["threat orange raised Kentau 2021-03-16"]),
        ("The red level of terrorist threat in Kentau made way for orange on Tuesday.",
         ["threat orange lowered Kentau 2021-03-16"]),
        ("The yellow level of terrorist threat in Kentau gave way to red on Tuesday.",
         ["threat red raised Kentau 2021-03-16"]),
        ("Yellow replaces red on the traffic lights in Taraz.", []),
        ("Storm warning: orange replaces yellow in Taraz.", []),
        ("Orange replaces yellow on the shirts of a football club in Taraz.", []),
    ],
)  # fmt: skip
def test_one_level_in_the_place_of_another(text: str, expected: list[str]) -> None:
    assert told(text, "2021-03-18", "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # No word of terror stands beside them.
        ("Kentau goes to red after gunfire outside a barracks",
         ["threat red set Kentau 2021-03-18"]),
        ("Orange was declared in Kentau on Tuesday after explosives were seized.",
         ["threat orange set Kentau 2021-03-16"]),
        ("From today Kentau works under the yellow regime.",
         ["threat yellow set Kentau 2021-03-18"]),
        ("Kentau moves to orange as a snowstorm nears", []),
        ("Orange was declared in Kentau because of strong wind.", []),
        ("Red was declared the colour of the year in Kentau.", []),
    ],
)  # fmt: skip
def test_colours_without_a_word_of_terror(text: str, expected: list[str]) -> None:
    assert told(text, "2021-03-18", "en") == expected
