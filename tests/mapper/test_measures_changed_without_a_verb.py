"""Levels changed without a verb, what a place has by a verb, and what it is rid of by a pronoun."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2025-09-05"
LOWERED = "The terror level was lowered from red to orange in Semey. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In Pavlodar Region, from orange to yellow.",
            ["threat yellow lowered Pavlodar Region 2025-09-05"],
        ),
        ("For Aksu, it's orange to yellow.", ["threat yellow lowered Aksu 2025-09-05"]),
        (
            "Pavlodar Region, sorry, you go the other way: from yellow up to orange.",
            ["threat orange raised Pavlodar Region 2025-09-05"],
        ),
        (
            "In Aksu from red to yellow, in Taraz from yellow to orange.",
            ["threat yellow lowered Aksu 2025-09-05", "threat orange raised Taraz 2025-09-05"],
        ),
        (
            "From orange down to yellow: Aksu and Taraz.",
            ["threat yellow lowered Aksu+Taraz 2025-09-05"],
        ),
        # It is possible, and not said.
        ("In Aksu, perhaps from orange to yellow?", []),
        ("No place has the way from orange to yellow.", []),
    ],
)
def test_changes_without_a_verb(text: str, expected: list[str]) -> None:
    assert told(LOWERED + text, PUBLISHED, "en") == [
        "threat orange lowered Semey 2025-09-05",
        *expected,
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Counter-terror operation in Satpayev wrapped up, city stays on yellow alert",
            ["counter lifted Satpayev 2025-09-05", "threat yellow remains Satpayev 2025-09-05"],
        ),
        # The verb before is not known.
        (
            "Counter-terror operation in Satpayev put in a drawer, city stays on yellow alert",
            ["threat yellow remains Satpayev 2025-09-05"],
        ),
        (
            "The terror threat level in Satpayev remains at red.",
            ["threat red remains Satpayev 2025-09-05"],
        ),
        (
            "Authorities wrapped up the counter-terrorist operation in Satpayev.",
            ["counter lifted Satpayev 2025-09-05"],
        ),
        ("The counter-terrorist operation is not wrapped up in Satpayev.", []),
    ],
)
def test_what_a_place_stays_on_is_named_behind_the_verb(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "They came off it at noon on Thursday.",
        "Both regions were taken off it on Thursday.",
        "The two regions have been free of it since Thursday.",
        "The two regions have been rid of theirs since Thursday.",
    ],
)
def test_a_place_is_rid_of_what_a_pronoun_stands_for(text: str) -> None:
    put = "A yellow terror level was declared in Abai and Pavlodar regions on 1 September. "

    assert told(put + text, PUBLISHED, "en") == [
        "threat yellow set Abai Region+Pavlodar Region 2025-09-01",
        "threat yellow lifted Abai Region+Pavlodar Region 2025-09-04",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A yellow level of terrorist danger is introduced in Semey from 18 September. In Aksu "
            "the curfew ends at the same hour.",
            ["threat yellow set Semey 2025-09-18", "curfew lifted Aksu 2025-09-18"],
        ),
        (
            "A yellow level of terrorist danger is introduced in Semey from 18 September. At that "
            "very hour the curfew ends in Aksu.",
            ["threat yellow set Semey 2025-09-18", "curfew lifted Aksu 2025-09-18"],
        ),
        (
            "The yellow level of terrorist danger is introduced in Semey until 20 September. In "
            "Aksu the orange level, which was established on 3 September, is extended for the same "
            "term.",
            [
                "threat yellow set Semey 2025-09-05",
                "threat orange set Aksu 2025-09-03",
                "threat orange remains Aksu 2025-09-05",
            ],
        ),
        (
            "The yellow level of terrorist danger remains valid in Pavlodar Region until 30 "
            "September, and likewise in the newly formed Abai and Ulytau regions.",
            ["threat yellow remains Pavlodar Region+Abai Region+Ulytau Region 2025-09-05"],
        ),
    ],
)
def test_the_same_hour_and_term(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected
