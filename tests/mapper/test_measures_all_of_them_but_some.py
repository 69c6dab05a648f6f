"""What holds in all the places told before but some, in a whole region, and who is spared."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2025-09-05"
LIFTED = "threat orange lifted Kostanay Region+Pavlodar Region+Abai Region 2025-09-05"
ENDED = "The orange terror level ended in Kostanay, Pavlodar and Abai regions. "
ALL = "A yellow terror threat level was declared across the country. "


@pytest.mark.parametrize(
    "text",
    [
        "A yellow level was introduced in all of them except Abai.",
        "In each of them but Abai a yellow level was introduced.",
        "In all three but Abai a yellow level was introduced.",
        "In all of them, with the exception of Abai Region, a yellow level was introduced.",
        "In all these regions apart from Abai a yellow level was introduced.",
    ],
)
def test_all_of_the_places_told_before_but_some(text: str) -> None:
    yellow = "threat yellow set Kostanay Region+Pavlodar Region 2025-09-05"

    assert told(ENDED + text, PUBLISHED, "en") == [LIFTED, yellow]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A curfew is in force in Semey, Aksu and Taraz. It was lifted in all of them but Taraz "
            "on 4 September.",
            ["curfew remains Semey+Aksu+Taraz 2025-09-05", "curfew lifted Semey+Aksu 2025-09-04"],
        ),
        # All the country is named.
        (
            ENDED + "In all regions except Abai a yellow level was introduced.",
            [LIFTED, "threat yellow set 19 2025-09-05"],
        ),
        # None of them is excepted.
        (
            ENDED + "In all of them a yellow level was introduced.",
            [LIFTED, "threat yellow set Kostanay Region+Pavlodar Region+Abai Region 2025-09-05"],
        ),
        (
            "On the territory of all areas of the republic, besides the city of Semey and Abai "
            "area, a yellow level of terrorist danger is introduced.",
            ["threat yellow set 19 2025-09-05"],
        ),
    ],
)
def test_all_but_some_of_a_list_or_of_the_country(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "On the territory of the whole region the yellow level of terrorist danger is introduced.",
        "On the territory of the entire area a yellow level of terrorist danger is introduced.",
        "In the whole oblast a yellow level of terrorist danger is introduced.",
        "A yellow level of terrorist danger is introduced over the whole area.",
        "Region-wide, a yellow level of terrorist danger is introduced.",
    ],
)
def test_the_whole_region_of_a_district(text: str) -> None:
    over = "The counter-terrorist operation in Urzhar district of Abai Region is over. "

    assert told(over + text, PUBLISHED, "en") == [
        "counter lifted Urzhar District 2025-09-05",
        "threat yellow set Abai Region 2025-09-05",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Only Akmola and Abai regions are not covered.",
        "Akmola and Abai regions are not on the list.",
        "Not included are Akmola and Abai regions.",
        "The only ones not covered are Akmola and Abai regions.",
        "It leaves out Akmola and Abai regions.",
        "Only Akmola and Abai regions have none.",
        "Akmola Region and Abai Region are not affected by it.",
    ],
)
def test_who_is_not_covered_is_excepted(text: str) -> None:
    assert told(ALL + text, PUBLISHED, "en") == ["threat yellow set 18 2025-09-05"]
    most = "A yellow terror threat level was declared in most regions. "
    assert told(most + text, PUBLISHED, "en") == ["threat yellow set 18 2025-09-05"]


@pytest.mark.parametrize(
    "text",
    [
        "Traffic in Akmola Region is not affected.",
        "It does not apply to the doctors of Akmola Region.",
        "Akmola Region's airport was not affected.",
    ],
)
def test_what_else_is_not_affected_excepts_no_place(text: str) -> None:
    assert told(ALL + text, PUBLISHED, "en") == ["threat yellow set 20 2025-09-05"]
