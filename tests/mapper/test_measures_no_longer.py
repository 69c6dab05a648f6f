"""Places that are no longer under a measure, what goes on there, and what is forbidden by hours."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2025-04-23"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kentau is no longer under the orange terror level it had been on since mid-March: the "
         "commission cancelled it on April 20.",
         ["threat orange lifted Kentau 2025-04-20"]),
        ("Kentau is no longer under the curfew it had been under since February; the akim lifted "
         "it on 19 April.",
         ["curfew lifted Kentau 2025-04-19"]),
        ("Kentau is no longer under the curfew that was imposed on 2 April: the akim lifted it on "
         "April 20.",
         ["curfew set Kentau 2025-04-02", "curfew lifted Kentau 2025-04-20"]),
        ("Kentau is no longer under the orange terror level it had been on since 2 April.",
         ["threat orange lifted Kentau 2025-04-23", "threat orange set Kentau 2025-04-02"]),
        # Near misses
        ("The curfew in Kentau was lifted on 1 April, introduced again on 5 April and lifted on 8 "
         "April.",
         ["curfew lifted Kentau 2025-04-01", "curfew set Kentau 2025-04-05",
          "curfew lifted Kentau 2025-04-08"]),
        ("No curfew has been imposed in Kentau.", []),
    ],
)  # fmt: skip
def test_an_end_that_is_told_again_is_one_end(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The yellow terror level no longer applies in the country with the exception of Shymkent "
         "and Ulytau Region, where it is being kept in place until further notice.",
         ["threat yellow lifted 18 2025-04-23",
          "threat yellow remains Shymkent+Ulytau Region 2025-04-23"]),
        ("In Shymkent the yellow terror level is being left in force.",
         ["threat yellow remains Shymkent 2025-04-23"]),
    ],
)  # fmt: skip
def test_what_is_being_kept_in_place_remains(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("behind", "remains"),
    [
        ("please note, however, that some cafes continue to close early", False),
        ("we warn, however, that most schools remain shut", False),
        ("please note, however, that it continues in Kentau", True),
    ],
)
def test_what_goes_on_behind_that_is_not_the_measure(behind: str, remains: bool) -> None:
    lifted = "curfew lifted Taraz 2025-04-19"
    expected = [lifted, "curfew remains Kentau 2025-04-23"] if remains else [lifted]
    text = f"The curfew in Taraz was discontinued on April 19; {behind}."
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize("pronoun", ["that operation", "this operation", "the operation"])
def test_that_operation_is_the_one_told_of(pronoun: str) -> None:
    assert told(
        "On 18 April the red terror level was declared in Kentau and a counter-terrorist operation "
        f"began. By six in the evening of the same day {pronoun} had been completed.",
        PUBLISHED,
        "en",
    ) == [
        "threat red set Kentau 2025-04-18",
        "counter set Kentau 2025-04-18",
        "counter lifted Kentau 2025-04-18",
    ]


def test_what_has_since_been_lifted_was_lifted_after_its_day() -> None:
    assert told(
        "On 5 March a curfew was introduced in Kentau. That curfew has since been lifted.",
        PUBLISHED,
        "en",
    ) == ["curfew set Kentau 2025-03-05", "curfew lifted Kentau 2025-04-23"]


@pytest.mark.parametrize(
    "forbidden",
    [
        "From today no one should be on the street between eleven at night and six in the morning.",
        "From tonight nobody may be in the streets between 11 p.m. and 6 a.m.",
        "From today residents must not go out into the street between ten at night and five.",
        "From today people are not allowed to leave home from 22:00 to 05:00.",
    ],
)
def test_a_curfew_is_told_by_its_hours(forbidden: str) -> None:
    before = "A state of emergency was introduced in Kentau yesterday."
    assert told(f"{before} {forbidden}", PUBLISHED, "en") == [
        "state set Kentau 2025-04-22",
        "curfew set Kentau 2025-04-23",
    ]


@pytest.mark.parametrize(
    "other",
    [
        "From today no one should be on the ice between noon and six.",
        "From today nobody may be in the street without a document.",
        "From today residents must not leave home without water.",
    ],
)
def test_other_bans_are_no_curfew(other: str) -> None:
    before = "A state of emergency was introduced in Kentau yesterday."
    assert told(f"{before} {other}", PUBLISHED, "en") == ["state set Kentau 2025-04-22"]


@pytest.mark.parametrize("force", ["entered in force", "came in force", "entered into force"])
def test_a_raised_level_that_enters_into_force_is_told_once(force: str) -> None:
    assert told(
        "In Kentau the level of terrorist threat is lifted from yellow up to orange. The measure "
        f"{force} today from 9 o'clock and will last until 3 May inclusive.",
        PUBLISHED,
        "en",
    ) == ["threat orange raised Kentau 2025-04-23"]


@pytest.mark.parametrize(
    "where",
    [
        "in the village of Saryozek in Zhetysu Region's Kerbulak district",
        "in the village of Saryozek, Zhetysu Region's Kerbulak district,",
        "in the village of Saryozek in Kerbulak district of Zhetysu Region",
    ],
)
def test_a_village_in_a_district_of_a_region_is_the_village(where: str) -> None:
    assert told(
        f"Security services have wound up the counterterrorist operation {where} they said.",
        PUBLISHED,
        "en",
    ) == ["counter lifted Saryozek 2025-04-23"]
