"""Short ways to say it, the rest of a region, terms counted twice, and days that are of before."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read, told

PUBLISHED = "2021-09-14"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("В Риддере дан отбой КТО.", "ru", ["counter lifted Ridder 2021-09-14"]),
        ("У нас в Риддере отбой комендантского часа с 13 сентября.", "ru",
         ["curfew lifted Ridder 2021-09-13"]),
        ("В Риддере с сегодняшнего дня нельзя выходить после 22:00.", "ru",
         ["curfew set Ridder 2021-09-14"]),
        ("Утро в области\nРиддер: красный уровень террористической опасности, въезд закрыт", "ru",
         ["threat red remains Ridder 2021-09-14"]),
        # Other things are not closed to the town
        ("Утро в области\nРиддер: красный уровень террористической опасности, вода в реке "
         "поднялась", "ru", []),
        ("В Актобе введён красный уровень террористической опасности. В остальной области "
         "действует жёлтый.", "ru",
         ["threat red set Aktobe 2021-09-14", "threat yellow remains Aktobe Region 2021-09-14"]),
        ("Риддерде террор қаупінің «сары» деңгейі әзірге тұр.", "kk",
         ["threat yellow remains Ridder 2021-09-14"]),
        ("Риддерде коменданттық сағат сақталады. Зайсанда да солай, бірақ онда коменданттық сағат "
         "болған емес.", "kk", ["curfew remains Ridder 2021-09-14"]),
        # The day since which it was in force is not that of the next act
        ("В Риддере снят режим контртеррористической операции. Он действовал с 6 сентября. "
         "Красный уровень террористической опасности снижен до жёлтого.", "ru",
         ["counter lifted Ridder 2021-09-14", "counter set Ridder 2021-09-06",
          "threat yellow lowered Ridder 2021-09-14"]),
    ],
)  # fmt: skip
def test_what_is_said_shortly_or_of_the_rest(text: str, language: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "last"),
    [
        ("В Риддере на три дня, с 17 по 19 сентября, вводится комендантский час.", "ru",
         "2021-09-19"),
        ("Риддерде үш күнге, 17-19 қыркүйекке коменданттық сағат енгізіледі.", "kk",
         "2021-09-19"),
        ("В Риддере с 17 сентября на три дня вводится комендантский час.", "ru", "2021-09-20"),
    ],
)  # fmt: skip
def test_a_term_told_by_its_days_and_their_number(text: str, language: str, last: str) -> None:
    assert [str(m.date_end) for m in read(text, PUBLISHED, language).measures] == [last]
