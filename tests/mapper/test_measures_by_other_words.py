"""Measures told by other words: degrees, what runs out today, and what is normal after an act."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2023-05-17"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Talgar and Ile districts from today the yellow degree of terrorist danger was "
         "announced.",
         ["threat yellow set Talgar District+Ile District 2023-05-17"]),
        ("In Kentau city the orange degree of terrorist threat was lifted on 16 May.",
         ["threat orange lifted Kentau 2023-05-16"]),
        ("In Oral city the degree of terrorist threat was raised. And in Zaisan district the "
         "yellow degree, which was declared on May 12, is keeping its force.",
         ["threat yellow set Zaisan District 2023-05-12",
          "threat yellow remains Zaisan District 2023-05-17"]),
        ("The yellow degree of terror danger keeps its force in Kentau until 30 May.",
         ["threat yellow remains Kentau 2023-05-17"]),
        # Near misses
        ("The yellow degree of fire danger was declared in Kentau.", []),
        ("In Kentau a high degree of danger was announced because of frost.", []),
        ("In Kentau the degree of heat was raised to 40.", []),
        ("The second degree of education was announced in Kentau.", []),
    ],
)  # fmt: skip
def test_a_degree_is_a_level(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The operation in Oral ended on Tuesday evening. The yellow level in Aksay, which was due "
         "to run out today, has been extended to 31 May.",
         ["counter lifted Oral 2023-05-16",
          "threat yellow remains Aksai 2023-05-17"]),
        # Near miss: it goes on with the day before.
        ("The operation in Oral ended on Tuesday evening. The yellow level in Aksay has been "
         "extended to 31 May.",
         ["counter lifted Oral 2023-05-16",
          "threat yellow remains Aksai 2023-05-16"]),
    ],
)  # fmt: skip
def test_what_is_due_to_run_out_today_is_extended_today(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("From the same day is cancelled the curfew, acted in villages Masanchi and Sortobe from "
         "22.00 till 05.00.",
         ["curfew lifted Masanchi+Sortobe 2023-05-17"]),
        ("In Oral is cancelled the curfew, acted since 5 May.",
         ["curfew lifted Oral 2023-05-17", "curfew set Oral 2023-05-05"]),
        ("In Oral the curfew acted.", ["curfew remains Oral 2023-05-17"]),
        ("The yellow level was set in Ridder on 7 May. \"Most of our guests come from the "
         "villages, and it is hard for them,\" she said.",
         ["threat yellow set Ridder 2023-05-07"]),
    ],
)  # fmt: skip
def test_an_attribute_and_a_way_are_no_acts(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kentau back to normal after yellow level was lifted on Monday",
         ["threat yellow lifted Kentau 2023-05-15"]),
        ("Kentau schools closed after a curfew was imposed on Monday.",
         ["curfew set Kentau 2023-05-15"]),
        ("Kentau is quiet after the curfew was lifted in the city yesterday.",
         ["curfew lifted Kentau 2023-05-16"]),
        # Near misses
        ("Kentau is quiet after the yellow level was lifted in Oral on Monday.", []),
        ("Kentau will be back to normal after the yellow level is lifted.", []),
        ("Kentau shops shut after the curfew was broken on Monday.", []),
    ],
)  # fmt: skip
def test_what_was_done_on_a_day_is_told_behind_after(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected
