"""Where an event was that a text points to: "in the district", and not where one spoke of it."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2023, 3, 15)


def told(language: str, text: str) -> set[tuple[str, str | None]]:
    found = read_document(Document("x", text, published=PUBLISHED, language=language)).incidents
    return {(i.sub_event_type, i.place.name if i.place else None) for i in found}


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        (
            "en",
            "Two neighbouring families fought with spades in the village of Masanchi"
            " on Sunday. On Monday police arrested four extremists in the district.",
            ("Arrests", "Korday District"),
        ),
        (
            "ru",
            "В воскресенье в Аксукенте сгорел склад. За ночь в районе задержаны четверо"
            " экстремистов.",
            ("Arrests", "Sairam District"),
        ),
        (
            "kk",
            "Жексенбі күні Ақсукентте қойма өртенді. Түнде ауданда төрт экстремист ұсталды.",
            ("Arrests", "Sairam District"),
        ),
        # The city of the district that was named last
        (
            "ru",
            "В Турксибском районе Алматы сгорел рынок. Вечером в городе задержали пятерых"
            " экстремистов.",
            ("Arrests", "Almaty"),
        ),
        # An office of the capital says nothing of "the town".
        (
            "kk",
            "Маусымда Арыс қаласында төтенше жағдай енгізілді. Құжатты Ақорданың баспасөз қызметі"
            " таратты. Кеше қала іргесіндегі қоймада оқ-дәрі жарылды.",
            ("Explosion accident", "Arys"),
        ),
    ],
)
def test_a_unit_is_that_of_the_place_told_last(
    language: str, text: str, event: tuple[str, str]
) -> None:
    assert event in told(language, text)


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        (
            "en",
            "A house burned down in Masanchi on Sunday, the interior minister said in Astana."
            " Nobody was hurt.",
            ("Fire", "Masanchi"),
        ),
        (
            "ru",
            "На юге страны сгорели склады, сообщил министр внутренних дел на брифинге в Астане."
            " Огонь уничтожил хранилище в селе Масанчи.",
            ("Fire", "Masanchi"),
        ),
    ],
)
def test_where_one_speaks_of_it_is_not_where_it_was(
    language: str, text: str, event: tuple[str, str]
) -> None:
    assert told(language, text) == {event}
