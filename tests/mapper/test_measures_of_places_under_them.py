"""Places that come under a measure, are in it or kept on it; and what is not lifted yet."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Under the decree, Akmola Region will be in a state of emergency until 29 March.",
         ["state set Akmola Region 2021-03-18"]),
        ("Akmola Region entered a state of emergency on Tuesday.",
         ["state set Akmola Region 2021-03-16"]),
        ("On Tuesday the president placed Akmola Region in a state of emergency.",
         ["state set Akmola Region 2021-03-16"]),
        ("Akmola Region was plunged into a state of emergency on Tuesday.",
         ["state set Akmola Region 2021-03-16"]),
        ("Akmola Region came under a curfew on Tuesday.", ["curfew set Akmola Region 2021-03-16"]),
        ("Since 14 March Akmola Region has lived under a curfew.",
         ["curfew set Akmola Region 2021-03-14"]),
        ("The antiterrorist commission shifted Akmola Region to a yellow footing on Tuesday.",
         ["threat yellow set Akmola Region 2021-03-16"]),
        ("The antiterrorist commission put all of Akmola Region on an orange footing, leaving the "
         "rest of the country at yellow.",
         ["threat orange set Akmola Region 2021-03-18", "threat yellow remains 16 2021-03-18"]),
        ("The terrorist threat in Akmola Region was red. On Tuesday the region was brought down to "
         "orange.", ["threat orange lowered Akmola Region 2021-03-16"]),
        ("On Tuesday the wounded were brought to a yellow building in Akmola Region.", []),
        ("In Aksu the yellow level of terrorist threat has been standing since 14 March and nobody "
         "has taken it off.",
         ["threat yellow set Aksu 2021-03-14", "threat yellow remains Aksu 2021-03-18"]),
    ],
)  # fmt: skip
def test_places_under_measures(text: str, expected: list[str]) -> None:
    assert told(text, "2021-03-18", "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The curfew in Aksu will not be lifted today.", ["curfew remains Aksu 2021-03-18"]),
        ("The red terror level in Aksu won't be removed before Monday.",
         ["threat red remains Aksu 2021-03-18"]),
        ("The curfew in Aksu is not going to be cancelled.", ["curfew remains Aksu 2021-03-18"]),
        ("We are not going to lift the curfew in Aksu.", ["curfew remains Aksu 2021-03-18"]),
        ("The curfew in Aksu will not be introduced today.", []),
        ("A yellow terror level has allegedly been announced in Aksu.", []),
    ],
)  # fmt: skip
def test_what_will_not_be_lifted(text: str, expected: list[str]) -> None:
    assert told(text, "2021-03-18", "en") == expected
