"""The day of what is still in force, and of what a next sentence does."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2019, 7, 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "В Уральске жёлтый уровень террористической опасности, установленный 29 июня, остаётся "
            "в силе. В Атырау жёлтый уровень отменён.",
        ),
        (
            "en",
            "In Oral the yellow level of terrorist threat introduced on 29 June remains in force. "
            "In Atyrau the yellow level has been lifted.",
        ),
    ],
)
def test_what_remains_is_told_on_the_day_of_the_text(language: str, text: str) -> None:
    found = read_document(Document("x", text, PUBLISHED, language=language)).measures
    told = [(m.action, [p.name for p in m.places], m.date_start) for m in found]
    assert [m for m in told if m[0] != "set"] == [
        ("remains", ["Oral"], PUBLISHED),
        ("lifted", ["Atyrau"], PUBLISHED),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "A red level of terrorist threat was declared in Oral on 26 June. "
            "It was lifted on 28 June.",
        ),
        (
            "ru",
            "Красный уровень террористической опасности введён в Уральске 26 июня. "
            "Он отменён 28 июня.",
        ),
    ],
)
def test_it_is_lifted_on_a_later_day(language: str, text: str) -> None:
    found = read_document(Document("x", text, PUBLISHED, language=language)).measures
    assert [(m.action, [p.name for p in m.places], m.date_start) for m in found] == [
        ("set", ["Oral"], date(2019, 6, 26)),
        ("lifted", ["Oral"], date(2019, 6, 28)),
    ]


@pytest.mark.parametrize(
    ("text", "action", "first", "last"),
    [
        (
            "Режим чрезвычайного положения в Уральске продлится до полуночи девятнадцатого.",
            "remains",
            PUBLISHED,
            date(2019, 7, 19),
        ),
        (
            "В Рудном до семи утра пятого июля введён комендантский час.",
            "set",
            PUBLISHED,
            date(2019, 7, 5),
        ),
        (
            "В Кентау введён жёлтый уровень террористической опасности; он будет действовать до "
            "конца месяца.",
            "set",
            PUBLISHED,
            date(2019, 7, 31),
        ),
    ],
)
def test_the_end_of_a_measure_in_russian(
    text: str, action: str, first: date, last: date | None
) -> None:
    found = read_document(Document("x", text, PUBLISHED, language="ru")).measures
    assert [(m.action, m.date_start, m.date_end) for m in found] == [(action, first, last)]


def test_a_regime_named_before_is_lifted_on_the_same_day() -> None:
    text = (
        "30 июня в селе Рахат введён режим контртеррористической операции. Двое сдались. Жителей "
        "увезли в Иссык. В 23.10 того же дня режим отменён."
    )
    found = read_document(Document("x", text, PUBLISHED, language="ru")).measures
    assert [(m.action, [p.name for p in m.places], m.date_start) for m in found] == [
        ("set", ["Rakhat"], date(2019, 6, 30)),
        ("lifted", ["Rakhat"], date(2019, 6, 30)),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Комендантский час в Актау, действовавший с 25 июня, в воскресенье отменён.",
            "2019-06-30",
        ),
        ("Комендантский час в Актау, введённый 25 июня, вчера снят.", "2019-06-30"),
        ("Введённый 25 июня в Актау комендантский час снят.", "2019-07-01"),
        ("Комендантский час, соблюдавшийся в Актау с 25 июня, отменён.", "2019-07-01"),
        (
            "Комендантский час, который действовал в Шу с шестого июня, отменён сегодня с семи "
            "утра.",
            "2019-07-01",
        ),
    ],
)
def test_a_day_right_before_the_second_act_is_its_own(text: str, expected: str) -> None:
    found = read_document(Document("x", text, PUBLISHED, language="ru")).measures
    assert [str(m.date_start) for m in found if m.action == "lifted"] == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            "Режим контртеррористической операции в Уральске (его ввели в среду) в субботу сняли.",
            "2019-06-29",
        ),
        (
            "ru",
            "28 июня в Уральске боевики напали на пост.\n\nПосле этого в городе введён"
            " комендантский час, он продлится до 5 июля.",
            "2019-06-28",
        ),
        (
            "en",
            "On 28 June gunmen attacked a post in Oral.\n\nAfter this, a curfew was introduced in"
            " the city until 5 July.",
            "2019-06-28",
        ),
        (
            "kk",
            "28 маусымда Оралда содырлар бекетке шабуыл жасады.\n\nБұдан кейін Оралда комендант"
            " сағаты енгізіліп, 5 шілдеге дейін созылды.",
            "2019-06-28",
        ),
    ],
)
def test_after_that_is_of_the_day_told_before(language: str, text: str, expected: str) -> None:
    found = read_document(Document("x", text, PUBLISHED, language=language)).measures
    assert str(found[-1].date_start) == expected
