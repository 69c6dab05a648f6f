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
