"""How far what is said of a measure reaches: lists, clauses, regions told before their level."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2022-01-10",
         "In Semey the red level of terrorist threat has been changed to yellow, in Taraz and "
         "Kentau the curfew is cancelled.",
         ["threat yellow lowered Semey 2022-01-10", "curfew lifted Taraz+Kentau 2022-01-10"]),
        ("2022-01-28",
         "The authorities have dropped the terror threat level from red to orange in Semey and "
         "Taraz, while in Kentau it stays red.",
         ["threat orange lowered Semey+Taraz 2022-01-28", "threat red remains Kentau 2022-01-28"]),
        ("2016-06-13",
         "After the June 5 attacks on a unit in Aktobe, Kazakhstan introduced a nationwide yellow "
         "level of terrorist threat, and a red one in Aktobe Region.",
         ["threat yellow set 15 2016-06-13", "threat red set Aktobe Region 2016-06-13"]),
        ("2022-01-19",
         "The red level of terrorist threat applies in Taraz, orange in Kentau.",
         ["threat red remains Taraz 2022-01-19", "threat orange remains Kentau 2022-01-19"]),
        ("2022-01-28",
         "The orange terror threat level was set in Almaty. All other regions have been at yellow "
         "since January 19.",
         ["threat orange set Almaty 2022-01-28", "threat yellow set 16 2022-01-19"]),
        # A place that is not named, and the only one named before.
        ("2022-01-04",
         "Kazakhstan's leader declares state of emergency in protest-hit city\n\nThe president "
         "declared a state of emergency in Taraz on Tuesday.",
         ["state set Taraz 2022-01-04"]),
        ("2012-12-17",
         "A year on from Zhanaozen: On Dec. 16, 2011, police opened fire on strikers. A state of "
         "emergency was declared the next day and remained in force until Jan. 31, 2012.",
         ["state set Zhanaozen 2011-12-17"]),
        # The end of something else is none of a level.
        ("2017-09-11",
         "With the end of the exhibition, the yellow level of terrorist threat in Taraz, which was "
         "in force since June 9, has been cancelled.",
         ["threat yellow set Taraz 2017-06-09", "threat yellow lifted Taraz 2017-09-11"]),
        ("2022-01-06",
         "The curfew in Taraz has been in place since the evening of January 5.",
         ["curfew set Taraz 2022-01-05"]),
    ],
)  # fmt: skip
def test_how_far_a_statement_reaches(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "en") == expected
