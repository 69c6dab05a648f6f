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
        ("На Балхаше шторм, в Семее тихо.", ["Балхаше", "Семее"]),
    ],
)
def test_only_places_are_named(text: str, expected: list[str]) -> None:
    assert places(text) == expected
