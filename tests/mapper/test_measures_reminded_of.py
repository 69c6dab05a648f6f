"""What is only recalled, what has not changed since a day, and how long a measure is to last."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

REMAINS = ["curfew remains Aksu 2021-03-18"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Residents of Aksu must stay indoors between 11 p.m. and 6 a.m., the akimat reminds.",
         REMAINS),
        ("Residents of Aksu must stay indoors between 11 p.m. and 6 a.m., the akimat said.",
         ["curfew set Aksu 2021-03-18"]),
        ("Police recalled that the curfew in Aksu was declared on 15 March.",
         ["curfew set Aksu 2021-03-15"]),
        ("The level, which the commission put at yellow in Aksu on 15 March, will last 40 days, "
         "an official recalled; the terror threat is moderate.",
         ["threat yellow set Aksu 2021-03-15"]),
        ("The curfew is in force in Aksu, nothing has changed since Monday.", REMAINS),
        ("The curfew is in force in Aksu, with no changes since Monday.", REMAINS),
        ("The curfew is in force in Aksu; there have been no incidents since 15 March.", REMAINS),
        ("The curfew is in force in Aksu since 15 March.", ["curfew set Aksu 2021-03-15"]),
        # How long it lasts says nothing of the other measure.
        ("The curfew in Aksu lasts until the end of the state of emergency.", REMAINS),
        ("The end of the state of emergency in Aksu was announced on 15 March.",
         ["state lifted Aksu 2021-03-15"]),
        ("The terrorist threat is thus critical in the entire republic with the sole exception of "
         "Akmola Region, which keeps orange.",
         ["threat red remains 16 2021-03-18", "threat orange remains Akmola Region 2021-03-18"]),
    ],
)  # fmt: skip
def test_what_is_recalled(text: str, expected: list[str]) -> None:
    assert told(text, "2021-03-18", "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The akim agreed on Tuesday to end the curfew in Aksu and in Ridder with effect from 20 "
         "March.", ["curfew lifted Aksu+Ridder 2021-03-20"]),
        ("The curfew was lifted in Aksu on Monday and in Ridder on Tuesday.",
         ["curfew lifted Aksu 2021-03-15", "curfew lifted Ridder 2021-03-16"]),
        ("On Monday the curfew was lifted in Aksu and in Ridder on Tuesday.",
         ["curfew lifted Aksu 2021-03-15", "curfew lifted Ridder 2021-03-16"]),
    ],
)  # fmt: skip
def test_the_day_of_a_decision_is_of_no_part(text: str, expected: list[str]) -> None:
    assert told(text, "2021-03-18", "en") == expected
