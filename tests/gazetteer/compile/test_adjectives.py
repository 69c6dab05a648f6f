from __future__ import annotations

from datetime import date

import pytest

from gazetteer.compile.adjectives import adjective, adjectives
from gazetteer.compile.records import NameRow


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Караганда", "карагандинский"),
        ("Алматы", "алматинский"),
        ("Жамбылская", "жамбылский"),
        ("Западно-Казахстанская", "западно-казахстанский"),
        ("Усть-Каменогорск", "усть-каменогорский"),
        ("Шымкент", "шымкентский"),
        ("Актау", "актауский"),
        ("Семей", "семейский"),
        ("Сарань", "саранский"),
        ("Акколь", "аккольский"),
        ("Булаево", "булаевский"),
        ("Шевченко", "шевченковский"),
        ("Сергеевка", "сергеевский"),
        ("Новый Узень", None),
        ("Рудный", None),
        ("Конечная", None),
        ("", None),
    ],
)
def test_the_adjective_of_a_name(name: str, expected: str | None) -> None:
    assert adjective(name) == expected


def test_cities_and_regions_get_the_adjectives_of_their_russian_names() -> None:
    start, end = date(2019, 3, 23), date(2022, 9, 17)
    names = [
        NameRow("1", "Нур-Султан", "ru", "short", start, end, "fact"),
        NameRow("1", "Нұр-Сұлтан", "kk", "short", start, end, "fact"),
        NameRow("1", "Нур Султан", "ru", "variant", start, end, "osm:n1"),
        NameRow("2", "Рудный", "ru", "short", None, None, "kato"),
        NameRow("3", "Карасу", "ru", "short", None, None, "kato"),
        NameRow("geonames:1", "Бишкек", "ru", "short", None, None, "geonames:1"),
    ]
    kinds = {"1": "republican_city", "2": "city", "3": "village"}
    assert adjectives(names, kinds) == [
        NameRow("1", "нур-султанский", "ru", "adjective", start, end, "rule"),
        NameRow("2", "рудненский", "ru", "adjective", None, None, "rule"),
    ]
