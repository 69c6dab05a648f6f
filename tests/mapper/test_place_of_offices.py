"""Where a region's office stands, where unrest and fire spread to, and "in the city" by an area."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2022, 3, 15)


def told(language: str, text: str) -> set[tuple[str, str | None]]:
    found = read_document(Document("x", text, published=PUBLISHED, language=language)).incidents
    return {(i.sub_event_type, i.place.name if i.place else None) for i in found}


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (
            "en",
            "On Monday mothers held a picket outside the akimat of North Kazakhstan Region.",
            "Petropavl",
        ),
        (
            "en",
            "KYZYLORDA REGION. Yesterday a rally was held outside the regional administration.",
            "Kyzylorda",
        ),
        (
            "ru",
            "В понедельник матери провели пикет у здания акимата Северо-Казахстанской области.",
            "Petropavl",
        ),
        (
            "ru",
            "Кызылординская область. Вчера десятки матерей вышли на митинг к областному акимату.",
            "Kyzylorda",
        ),
        (
            "kk",
            "Дүйсенбіде аналар Солтүстік Қазақстан облысы әкімдігінің алдында пикетке шықты.",
            "Petropavl",
        ),
        (
            "kk",
            "Қызылорда облысы. Кеше ондаған ана облыстық әкімдіктің алдына жиналып, митинг"
            " өткізді.",
            "Kyzylorda",
        ),
        # An office that only speaks, and one with a town of its own.
        (
            "en",
            "A rally was held in North Kazakhstan Region on Monday, the regional akimat said.",
            "North Kazakhstan Region",
        ),
        ("ru", "В понедельник митинг прошёл у районного акимата в Кордае.", "Korday"),
    ],
)
def test_office_of_a_unit_stands_in_its_seat(language: str, text: str, place: str) -> None:
    assert told(language, text) == {("Peaceful protest", place)}


@pytest.mark.parametrize(
    ("language", "text", "kind", "places"),
    [
        (
            "en",
            "On Friday a brawl between villagers broke out in Masanchi and spread within hours to"
            " Sortobe.",
            "Mob violence",
            {"Masanchi", "Sortobe"},
        ),
        (
            "en",
            "On Friday villagers brawled in Masanchi. Thirty houses were burned down there. The"
            " fighting then spread to the village of Sortobe.",
            "Mob violence",
            {"Masanchi", "Sortobe"},
        ),
        (
            "ru",
            "Беспорядки, начавшиеся в понедельник в Жанаозене, докатились до Актау и Шетпе.",
            "Violent demonstration",
            {"Zhanaozen", "Aktau", "Shetpe"},
        ),
        (
            "ru",
            "Пожар начался в четверг в Бородулихинском районе и перешёл в Бескарагайский район.",
            "Fire",
            {"Borodulikha District", "Beskaragai District"},
        ),
        (
            "ru",
            "Пожар, вспыхнувший в понедельник в Калиновке, перекинулся на соседние дома, расчёт"
            " выехал из Семея.",
            "Fire",
            {"Kalinovka"},
        ),
        (
            "ru",
            "В понедельник в селе Аксу случилась драка, полиция распространила в Алматы заявление.",
            "Mob violence",
            set(),
        ),
        (
            "kk",
            "Дүйсенбіде Жаңаөзенде басталған тәртіпсіздік Ақтау мен Шетпеге де жайылды.",
            "Violent demonstration",
            {"Zhanaozen", "Aktau", "Shetpe"},
        ),
    ],
)
def test_what_spread(language: str, text: str, kind: str, places: set[str]) -> None:
    found = told(language, text)
    assert {place for sub_type, place in found if sub_type == kind} - {"Aksu"} == places


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        (
            "en",
            "The committee told of its operation in Oskemen.\n\nTwelve were arrested in the city on"
            " Monday on suspicion of plotting to seize power in East Kazakhstan Region.",
            ("Arrests", "Oskemen"),
        ),
        (
            "en",
            "Police told of Oskemen.\n\nIn Pavlodar Region ten men were arrested on Monday; in the"
            " city it was quiet.",
            ("Arrests", "Pavlodar Region"),
        ),
    ],
)
def test_in_the_city(language: str, text: str, event: tuple[str, str]) -> None:
    assert event in told(language, text)
