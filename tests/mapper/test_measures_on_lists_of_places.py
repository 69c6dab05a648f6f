"""Places that come on the list of those under a measure, leave it, or do as others have done."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2025-09-05"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Pavlodar Region was added today to the list of regions under the yellow terror level.",
            "threat yellow set Pavlodar Region 2025-09-05",
        ),
        (
            "Semey is back on the list of towns with a curfew.",
            "curfew set Semey 2025-09-05",
        ),
        (
            "Pavlodar Region has been struck off the list of regions on the yellow terror level.",
            "threat yellow lifted Pavlodar Region 2025-09-05",
        ),
        (
            "Semey left the list of towns that are under a curfew on Monday.",
            "curfew lifted Semey 2025-09-01",
        ),
        (
            "Only Semey is still on the list of towns under a curfew.",
            "curfew remains Semey 2025-09-05",
        ),
        (
            "The yellow terror level has been extended from Abai Region to Pavlodar Region.",
            "threat yellow set Pavlodar Region 2025-09-05",
        ),
        (
            "The yellow terror level now also takes in Pavlodar Region.",
            "threat yellow set Pavlodar Region 2025-09-05",
        ),
        # Of days, and of hours
        (
            "The curfew in Semey was extended from Friday to Sunday.",
            "curfew remains Semey 2025-09-05",
        ),
        (
            "The curfew in Semey has been extended from seven to ten days.",
            "curfew remains Semey 2025-09-05",
        ),
    ],
)
def test_lists_of_places_under_a_measure(text: str, expected: str) -> None:
    assert told(text, PUBLISHED, "en") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kurchatov did so on Tuesday and Ayagoz on Wednesday.",
            ["curfew set Kurchatov 2025-09-02", "curfew set Ayagoz 2025-09-03"],
        ),
        ("Kurchatov: the same.", ["curfew set Kurchatov 2025-09-01"]),
        ("Ayagoz: the same, but from 3 September.", ["curfew set Ayagoz 2025-09-03"]),
        ("Police did so in vain in Ayagoz.", []),
    ],
)
def test_who_does_the_same(text: str, expected: list[str]) -> None:
    said = "A curfew was declared in Semey on Monday. " + text

    assert told(said, PUBLISHED, "en") == ["curfew set Semey 2025-09-01", *expected]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "A curfew came into force in four more regions on Monday: Aktobe, Atyrau, Kostanay and "
            "Pavlodar.",
            "Aktobe Region+Atyrau Region+Kostanay Region+Pavlodar Region",
        ),
        (
            "In two districts of Almaty Region a curfew came into force on Monday: Talgar and "
            "Karasai.",
            "Talgar District+Karasai District",
        ),
        ("Two cities got a curfew on Monday: Aktobe and Atyrau.", "Aktobe+Atyrau"),
    ],
)
def test_what_a_list_is_of_is_told_before_a_colon(text: str, places: str) -> None:
    assert told(text, PUBLISHED, "en") == [f"curfew set {places} 2025-09-01"]
