"""What is told of excepted places inside the sentence that excepts them, and of "the latter"."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2023-04-20"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Across the country, with the exception of Abai Region, where the orange terror "
         "level remains, the yellow one has been introduced."),
        ("ru", "По всей стране, за исключением области Абай, где сохраняется оранжевый уровень "
         "террористической опасности, введён жёлтый."),
        ("ru", "По всей стране, кроме области Абай, в которой сохраняется оранжевый уровень "
         "террористической опасности, введён жёлтый."),
    ],
)  # fmt: skip
def test_a_clause_about_what_is_excepted_is_of_that(language: str, text: str) -> None:
    assert told(text, PUBLISHED, language) == [
        "threat orange remains Abai Region 2023-04-20",
        "threat yellow set 19 2023-04-20",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Комендантский час отменён по всей стране, за исключением области Абай: там он действует "
        "до 2 мая.",
        "Комендантский час снят везде, кроме области Абай, которая останется с ним до 2 мая.",
    ],
)
def test_there_is_where_the_rest_is_excepted(text: str) -> None:
    assert told(text, PUBLISHED, "ru") == [
        "curfew lifted 19 2023-04-20",
        "curfew remains Abai Region 2023-04-20",
    ]


def test_an_exception_is_told_behind_a_colon() -> None:
    assert told(
        "Жёлтый уровень террористической опасности введён по всей стране за одним исключением: в "
        "области Абай сразу объявили оранжевый.",
        PUBLISHED,
        "ru",
    ) == ["threat yellow set 19 2023-04-20", "threat orange set Abai Region 2023-04-20"]


@pytest.mark.parametrize(
    ("language", "before", "others"),
    [
        ("ru", "В Шымкенте комендантский час сохраняется.",
         "В остальных регионах, среди них область Абай, он отменён."),
        ("ru", "В Шымкенте комендантский час сохраняется.",
         "В остальных регионах, в том числе в Кентау, он отменён."),
        ("ru", "В Шымкенте комендантский час сохраняется.",
         "В остальных регионах, области Абай и Улытау в том числе, он отменён."),
        ("kk", "Шымкентте комендант сағаты сақталады.",
         "Қалған облыстарда, Абай облысын қоса алғанда, ол күшін жойды."),
        ("kk", "Шымкентте комендант сағаты сақталады.",
         "Қалған өңірлерде, соның ішінде Кентауда, ол алынып тасталды."),
    ],
)  # fmt: skip
def test_places_among_the_others_are_no_area_of_their_own(
    language: str, before: str, others: str
) -> None:
    assert told(f"{before} {others}", PUBLISHED, language) == [
        "curfew remains Shymkent 2023-04-20",
        "curfew lifted 19 2023-04-20",
    ]


@pytest.mark.parametrize(
    ("language", "before", "behind", "expected"),
    [
        ("en", "A curfew was declared in Taraz and Kentau on 4 April.",
         "In the latter it was lifted on 8 April.", "curfew lifted Kentau 2023-04-08"),
        ("en", "A curfew was declared in Taraz and Kentau on 4 April.",
         "The latter city lifted it on 8 April.", "curfew lifted Kentau 2023-04-08"),
        ("en", "A curfew was declared in Taraz and Kentau on 4 April.",
         "In the former it remains.", "curfew remains Taraz 2023-04-20"),
        ("ru", "Комендантский час 4 апреля ввели в Таразе и Кентау.",
         "В последнем его сняли 8 апреля.", "curfew lifted Kentau 2023-04-08"),
        ("ru", "Комендантский час 4 апреля ввели в Таразе и Кентау.",
         "В первом из них он сохраняется.", "curfew remains Taraz 2023-04-20"),
        # Near misses
        ("en", "A curfew was declared in Taraz and Kentau on 4 April.",
         "In the latter case it was lifted on 8 April.", "curfew lifted Kentau 2023-04-08"),
        ("en", "A curfew was declared in Taraz and Kentau on 4 April.",
         "Police and guards watched; the latter say it was lifted on 8 April.",
         "curfew lifted Taraz+Kentau 2023-04-08"),
    ],
)  # fmt: skip
def test_the_former_and_the_latter_are_two_places_named_before(
    language: str, before: str, behind: str, expected: str
) -> None:
    assert told(f"{before} {behind}", PUBLISHED, language) == [
        "curfew set Taraz+Kentau 2023-04-04",
        expected,
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan will keep all of its territory, Shymkent excepted, on yellow terror alert "
         "until May 1, the centre said.",
         ["threat yellow remains 19 2023-04-20"]),
        ("The state of emergency imposed nationwide on April 2 will lapse at midnight on Friday "
         "everywhere except Abai and Pavlodar regions.",
         ["state set 20 2023-04-02", "state remains 18 2023-04-20"]),
        ("Security chiefs took all regions off the yellow terror level on Tuesday, leaving only "
         "Ulytau Region on it until the end of the month.",
         ["threat yellow lifted 19 2023-04-18", "threat yellow remains Ulytau Region 2023-04-20"]),
        ("The yellow level of terrorist danger from 20 April operates on all territory of "
         "Republic of Kazakhstan, except the city of Shymkent, where the orange level is "
         "established.",
         ["threat yellow set 19 2023-04-20", "threat orange set Shymkent 2023-04-20"]),
        ("From 10 o'clock 19 April in all regions of the republic, behind exception of Kyzylorda "
         "area, is cancelled the yellow level of terroristic threat.",
         ["threat yellow lifted 19 2023-04-19"]),
        ("In the remained regions the yellow level of terrorist threat keeps, in Kostanay region "
         "it is from today removed.",
         ["threat yellow remains 19 2023-04-20",
          "threat yellow lifted Kostanay Region 2023-04-20"]),
        ("The curfew is over tonight everywhere except in our city, Taraz, where it has another "
         "week to run.",
         ["curfew lifted 20 2023-04-20", "curfew remains Taraz 2023-04-20"]),
        ("From midnight every region in the land goes to yellow on the terror scale - every one "
         "except Ulytau Region, which stays at orange.",
         ["threat yellow set 19 2023-04-20", "threat orange remains Ulytau Region 2023-04-20"]),
        ("Terror alert: yellow for all regions from 20 April to 1 May. Exceptions: Astana, "
         "Shymkent.",
         ["threat yellow set 18 2023-04-20"]),
        ("Curfew (23:00-06:00): in force in the whole country from 20 April; not in force in "
         "Ulytau Region.",
         ["curfew set 19 2023-04-20"]),
        ("A yellow terror level is in force in Kazakhstan, including Astana and Almaty, from "
         "April 20 for 15 days.",
         ["threat yellow set 20 2023-04-20"]),
        ("Outside Almaty the state of emergency is over as of today across the country.",
         ["state lifted 19 2023-04-20"]),
        ("The country's yellow terror threat level, in place since April 1, was lifted on "
         "Thursday - but not in Kentau, where it continues until May 31.",
         ["threat yellow lifted 20 2023-04-20", "threat yellow remains Kentau 2023-04-20"]),
        ("Emergency rule no longer applies anywhere but in Ulytau Region.",
         ["state lifted 19 2023-04-20"]),
        ("A yellow terror alert now covers the country, barring Almaty, which is at orange.",
         ["threat yellow set 19 2023-04-20", "threat orange remains Almaty 2023-04-20"]),
        ("The curfew was lifted on April 10 in every region but two: Abai Region and Ulytau "
         "Region. Those two keep it until May 3.",
         ["curfew lifted 18 2023-04-10", "curfew remains Abai Region+Ulytau Region 2023-04-20"]),
        # Near misses
        ("The commission lifted the orange terror level in Taraz and Oral, leaving just Aktau "
         "under it.",
         ["threat orange lifted Taraz+Oral 2023-04-20", "threat orange remains Aktau 2023-04-20"]),
        ("Curfew: not in force in Oral.", []),
        ("Police took Oral off the list of towns under curfew.", []),
    ],
)  # fmt: skip
def test_all_the_country_but_some_places(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected
