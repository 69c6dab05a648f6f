"""Measures by their own names and rules, and what stands beside them that holds none."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2023-03-15"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Taraz the red level was lowered to yellow on Monday. The legal regime of the "
         "counter-terrorist operation in Taraz is ended on the same date.",
         ["threat yellow lowered Taraz 2023-03-13",
          "counter lifted Taraz 2023-03-13"]),
        ("A curfew was imposed in Aksu on Monday. The legal regime of the state of emergency "
         "in Aksu was introduced as of the same date.",
         ["curfew set Aksu 2023-03-13",
          "state set Aksu 2023-03-13"]),
    ],
)  # fmt: skip
def test_what_belongs_to_a_measures_own_name(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An orange terrorist threat level was announced for Semey. The order does not touch "
         "other towns of Abai Region, and schools there have not changed their timetable.",
         ["threat orange set Semey 2023-03-15"]),
        ("In Rudny a curfew was announced. The shops of Kostanay Region do not change their "
         "opening hours.",
         ["curfew set Rudny 2023-03-15"]),
        ("In Kentau the curfew has not changed.",
         ["curfew remains Kentau 2023-03-15"]),
        ("In Aktobe the red level stays. There was talk of a curfew there, but that's just "
         "advice to stay in at night.",
         ["threat red remains Aktobe 2023-03-15"]),
    ],
)  # fmt: skip
def test_what_others_have_not_changed(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Since Monday the whole country has been living under a state of emergency, the "
         "website of the Akorda says.",
         ["state set 20 2023-03-13"]),
        ("A curfew was declared throughout Kazakhstan, the Akorda reported.",
         ["curfew set 20 2023-03-15"]),
    ],
)  # fmt: skip
def test_sites_hold_nothing_beside_the_whole_country(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Merki and Korday districts the curfew hour was taken away on Monday.",
         ["curfew lifted Merke+Korday District 2023-03-13"]),
        ("The yellow level was taken away in Ridder.",
         ["threat yellow lifted Ridder 2023-03-15"]),
        ("Under the curfew ten men were taken away in Ridder.",
         []),
        ("The CTO regime was cancelled in Medeu district of city Almaty.",
         ["counter lifted Medeu District 2023-03-15"]),
        ('In Shymkent the level of terrorist danger is left on mark "orange" until 20 March.',
         ["threat orange remains Shymkent 2023-03-15"]),
        ("In Alatau district of Almaty city the CTO is over. In city as a whole the orange "
         "level of terrorist danger remains.",
         ["counter lifted Alatau District 2023-03-15",
          "threat orange remains Almaty 2023-03-15"]),
    ],
)  # fmt: skip
def test_what_machines_make_of_russian(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Curfew in Semey: nobody out after 23:00 starting tonight",
         ["curfew set Semey 2023-03-15"]),
        ("Curfew in Semey: everyone home by 11 p.m. as of Friday",
         ["curfew set Semey 2023-03-17"]),
        ("Curfew in Semey: stay indoors after 22:00",
         ["curfew remains Semey 2023-03-15"]),
        ("Curfew in Semey: no one hurt in house fire",
         []),
        ("Curfew in Semey: what is known so far",
         []),
    ],
)  # fmt: skip
def test_curfews_by_a_rule_behind_a_colon(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The head of state decreed: 1) to introduce, for the period until 28 March, a curfew "
         "in the city of Ridder; 2) to appoint a commandant.",
         ["curfew set Ridder 2023-03-15"]),
        ("To introduce, for the duration of the state of emergency, a curfew in Ridder.",
         ["curfew set Ridder 2023-03-15"]),
        ("To introduce, in his words, a curfew in Ridder would be a mistake.",
         []),
    ],
)  # fmt: skip
def test_decrees_with_a_circumstance_behind_the_verb(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected
