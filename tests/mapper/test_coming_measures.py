"""Measures announced before they begin, and levels that fell within a day."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2017-06-08",
         "The authorities in Taraz have announced a yellow level of terrorist danger. It will "
         "apply from June 9 to September 10 across the city.",
         ["threat yellow set Taraz 2017-06-09"]),
        ("2024-06-30",
         "Yellow terrorist threat level to be in effect in Semey from July 2 to 5\n\nA yellow "
         "level of terrorist threat will be introduced in the city during the forum.",
         ["threat yellow set Semey 2024-07-02"]),
        ("2016-07-18",
         "A red terrorist threat level was declared in Taraz on Monday. By evening the level had "
         "been downgraded to yellow.",
         ["threat red set Taraz 2016-07-18", "threat yellow lowered Taraz 2016-07-18"]),
        # No one lowers a level to red.
        ("2022-01-17",
         "The critical level of terrorist danger reduced in Turkestan Region\n\nOn January 17, the "
         "critical level of terrorist danger in the region was reduced to moderate.",
         ["threat yellow lowered Turkestan Region 2022-01-17"]),
        ("2022-01-26",
         "On Monday the orange level of terrorist threat in Taraz was lowered to yellow. On "
         "Tuesday the authorities of Semey did the same.",
         ["threat yellow lowered Taraz 2022-01-24", "threat yellow lowered Semey 2022-01-25"]),
        ("2022-01-06",
         "Kazakhstan extends state of emergency to whole country\n\nThe president on Wednesday "
         "extended the state of emergency from Taraz and Semey to the entire territory of "
         "Kazakhstan.",
         ["state set 17 2022-01-05"]),
        ("2022-01-20",
         "The red level of terrorist threat stays in Taraz. In Semey it is now yellow.",
         ["threat red remains Taraz 2022-01-20", "threat yellow remains Semey 2022-01-20"]),
    ],
)  # fmt: skip
def test_a_measure_to_come(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "en") == expected
