"""Russian names that are of clubs, streets and people, and those of places beside them."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document


def places(text: str) -> list[str]:
    """Return the words that are read as toponyms."""
    found = read_document(Document("x", text, date(2022, 1, 28), language="ru")).toponyms
    return [t.text for t in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«Атырау» дома обыграл «Актобе».", []),
        ("Хозяйка пекарни «Алматы» живёт в Кентау.", ["Кентау"]),
        ("Рядом с кафе на улице Ташкентской нашли сумку.", []),
        ("Аптека на Абая закрыта, другая открыта.", []),
        ("Пресс-служба находится на ул. Жамбыла, 17.", []),
        ("Об этом рассказала Айгуль Каратау.", []),
        ("Снимал оператор Тараз Кенжебай.", []),
        ("КПП «Хоргос» на границе с Китаем закрыт.", ["Хоргос", "Китаем"]),
        ("Из гимназии Жамбыла вывели детей.", []),
        ("В сквере Алтая установили бюст.", []),
        ("В Жамбыле и Исатае снег.", ["Жамбыле", "Исатае"]),
        ("На Балхаше шторм, в Семее тихо.", ["Балхаше", "Семее"]),
        ("Комендант области подписал приказ.", []),
        ("Составы пошли по Турксибу с опозданием.", []),
        ("Фура легла на бок на Кульджинском тракте.", []),
        ("В Центральном военном музее открыли зал.", []),
        ("Голкипер Ельнур Семей пропустит игру.", []),
        ("На улицах Темиртау гололёд, на улицах Абая и Толе би сухо.", ["Темиртау"]),
        ("В Шенгельдах и за Кульсарами снег.", ["Шенгельдах", "Кульсарами"]),
        ("Третий задержанный оказался уроженцем Сайхина.", ["Сайхина"]),
        ("Про Кызылсай он не слышал, в самом Нарынколе не был.", ["Кызылсай", "Нарынколе"]),
        (
            "Жители Панфиловского округа и области Жамбыл.",
            ["Панфиловского округа", "области Жамбыл"],
        ),
        (
            "В области Кызылорда мир, в округе Мактаарал сушь.",
            ["области Кызылорда", "округе Мактаарал"],
        ),
        ("12 июля, НОВОИШИМСКОЕ. Перевернулась сеялка.", ["НОВОИШИМСКОЕ"]),
        ("АБАЙ, Казахстан - Горняки поднялись наверх.", ["АБАЙ", "Казахстан"]),
        ("В Новом Узене и под Тургенем дождь.", ["Новом Узене", "Тургенем"]),
        ("Ветер дует на Хантаги и Саркандский район.", ["Хантаги", "Саркандский район"]),
    ],
)
def test_only_places_are_named(text: str, expected: list[str]) -> None:
    assert places(text) == expected


def test_districts_named_together_are_no_towns() -> None:
    text = "Перекрыты районы Нура и Есиль столицы, в районах Алматы движение открыто."
    found = read_document(Document("x", text, date(2024, 7, 1), language="ru")).toponyms
    names = [t.place.name for t in found if t.place]
    assert names == ["Nura District", "Esil District", "Almaty"]


def test_units_called_by_nouns_have_adjectives_in_the_press() -> None:
    text = (
        "В Сауранском районе снег. В Сарыаркинском районе Астаны тихо. Открыт Байдибекский район."
    )
    found = read_document(Document("x", text, date(2024, 7, 1), language="ru")).toponyms
    names = [t.place.name for t in found if t.place]
    assert names == ["Sauran District", "Saryarka District", "Astana", "Baidibek District"]


def test_districts_listed_by_their_adjectives_are_no_towns() -> None:
    text = "Ветер в трёх районах области: Талгарском, Карасайском и Илийском."
    found = read_document(Document("x", text, date(2024, 7, 1), language="ru")).toponyms
    assert [t.place.name for t in found if t.place] == [
        "Talgar District",
        "Karasai District",
        "Ile District",
    ]
