"""What is gone from places, a town with its region, levels with their ranks, and both of two."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2025-09-05"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The curfew is gone from Semey and Kurchatov.", "Semey+Kurchatov"),
        ("The curfew was lifted from Abai and Ulytau regions.", "Abai Region+Ulytau Region"),
        ("The curfew has vanished entirely from Semey. Kurchatov has to wait.", "Semey"),
        ("The curfew was ended by a general from Aktobe in Semey.", "Semey"),
    ],
)
def test_a_measure_is_gone_from_places(text: str, expected: str) -> None:
    assert told(text, PUBLISHED, "en") == [f"curfew lifted {expected} 2025-09-05"]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("Taraz and the surrounding region", "Taraz+Zhambyl Region"),
        ("Aktobe city and region", "Aktobe+Aktobe Region"),
        ("Almaty and the region of the same name", "Almaty+Almaty Region"),
        ("both Almaty and its region", "Almaty+Almaty Region"),
        # Something else is told of the region.
        ("Taraz, and the region is calm", "Taraz"),
        ("Taraz and the region is calm", "Taraz"),
        ("Taraz and the region's roads are open", "Taraz"),
    ],
)
def test_a_town_and_the_region_around_it(place: str, expected: str) -> None:
    text = f"A curfew is in force in {place}."

    assert told(text, PUBLISHED, "en") == [f"curfew remains {expected} 2025-09-05"]


@pytest.mark.parametrize(
    "text",
    [
        "The terrorist threat level is yellow (moderate) in Abai Region and orange (high) in "
        "Pavlodar.",
        "The terrorist threat level is currently yellow in Abai Region and orange in Pavlodar.",
        "The terrorist threat level is currently yellow (moderate) in Abai Region, orange (high) in"
        " Pavlodar.",
    ],
)
def test_levels_with_ranks_and_adverbs(text: str) -> None:
    assert told(text, PUBLISHED, "en") == [
        "threat yellow remains Abai Region 2025-09-05",
        "threat orange remains Pavlodar 2025-09-05",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A curfew and a yellow terror level were imposed in Semey on Monday; both ended on "
            "Thursday.",
            [
                "curfew lifted Semey 2025-09-04",
                "curfew set Semey 2025-09-01",
                "threat yellow lifted Semey 2025-09-04",
                "threat yellow set Semey 2025-09-01",
            ],
        ),
        (
            "In Semey a curfew was declared on Monday and both bridges were closed; it ended on "
            "Thursday.",
            ["curfew lifted Semey 2025-09-04", "curfew set Semey 2025-09-01"],
        ),
        (
            "The curfew was lifted on Monday in Semey but only on Wednesday in Aktau.",
            ["curfew lifted Aktau 2025-09-03", "curfew lifted Semey 2025-09-01"],
        ),
        (
            "On Monday the curfew was lifted in Semey. In Aktau that happened on Wednesday.",
            ["curfew lifted Aktau 2025-09-03", "curfew lifted Semey 2025-09-01"],
        ),
        (
            "A curfew was declared in Semey on Monday, and the same was done in Aktau on Tuesday.",
            ["curfew set Aktau 2025-09-02", "curfew set Semey 2025-09-01"],
        ),
        (
            "Semey, you are still under a curfew. Aktau, you are not: yours ended on Monday.",
            ["curfew lifted Aktau 2025-09-01", "curfew remains Semey 2025-09-05"],
        ),
    ],
)
def test_both_measures_and_both_places(text: str, expected: list[str]) -> None:
    assert sorted(told(text, PUBLISHED, "en")) == expected
