"""Places named as some of all, or of the others: "in all other regions, Abai Region included"."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2023-04-20"
_ALL, _OTHER = 20, 19


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("In all other regions, among them neighbouring Pavlodar Region,", _OTHER),
        ("In all other regions, Kostanay Region among them,", _OTHER),
        ("In the rest of the country, Astana and Almaty included,", _OTHER),
        ("In the remaining regions (among them Ulytau Region)", _OTHER),
        ("In all other regions, and that includes Zhetysu Region,", _OTHER),
        ("In all regions of the country, among them Turkistan Region and Kentau,", _ALL),
        ("In every town and every village, Ekibastuz and Kentau included,", _ALL),
        ("Everywhere, Ekibastuz and Kentau included,", _ALL),
        ("Everywhere, even in Kentau,", _ALL),
    ],
)
def test_places_that_are_said_to_be_among_others_are_no_area_of_their_own(
    where: str, expected: int
) -> None:
    before = "In Shymkent the curfew remains. " if expected == _OTHER else ""
    measures = told(f"{before}{where} the curfew has been lifted.", PUBLISHED, "en")
    assert measures[-1] == f"curfew lifted {expected} {PUBLISHED}"


def test_everywhere_is_all_of_the_region_told_of() -> None:
    assert told(
        "In Abai Region a curfew was imposed on 12 April. Today it was lifted everywhere, Semey "
        "and Ayagoz included.",
        PUBLISHED,
        "en",
    ) == ["curfew set Abai Region 2023-04-12", "curfew lifted Abai Region 2023-04-20"]


@pytest.mark.parametrize(
    "others",
    [
        "For all other parts of the country",
        "In the other parts of the republic",
        "In every other part of Kazakhstan",
        "In every other region",
        "For the rest of the country",
        "Across the remainder of the country",
        "Throughout the remaining parts of Kazakhstan",
        "In all other cities and regions",
    ],
)
def test_the_other_parts_are_the_regions_not_told_of(others: str) -> None:
    assert told(
        f"In Ulytau Region the curfew remains. {others} the curfew was lifted on 11 April.",
        PUBLISHED,
        "en",
    ) == ["curfew remains Ulytau Region 2023-04-20", "curfew lifted 19 2023-04-11"]


def test_a_title_has_the_day_of_the_sentence_that_says_the_same() -> None:
    assert told(
        "The curfew extended to whole country\n\nOn all territory of the republic from 20 April "
        "the curfew is introduced. It will act till 3 May.\n\nWe will remind, on 18 April the "
        "curfew was introduced only in Shymkent.",
        PUBLISHED,
        "en",
    ) == ["curfew set 20 2023-04-20", "curfew set Shymkent 2023-04-18"]


def test_some_of_an_uncounted_lot_are_all_that_is_known() -> None:
    assert told(
        "The curfew was lifted in eleven regions, including Abai and Ulytau Regions.",
        PUBLISHED,
        "en",
    ) == ["curfew lifted Abai Region+Ulytau Region 2023-04-20"]
