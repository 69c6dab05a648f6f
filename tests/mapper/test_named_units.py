"""Minor names without a sign of their own, in texts that name the unit they lie in."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document
from tests.mapper.reading_texts import ids


def names(language: str, text: str) -> list[str]:
    """Return the names that are read as places in Kazakhstan."""
    document = Document("x", text, date(2023, 5, 18), language=language)
    return [t.text for t in read_document(document).toponyms if t.status == "resolved"]


@pytest.mark.parametrize(
    ("language", "unit", "line", "name"),
    [
        ("kk", "Арал ауданында жаңбыр жауды.", "Кеше Ақеспе жұрты жиналды.", "Ақеспе"),
        ("kk", "Қордай ауданында жаңбыр жауды.", "Қарақемерден көлік келді.", "Қарақемерден"),
        (
            "ru",
            "В Успенском районе прошёл дождь.",
            "Вода отступила, и теперь Равнополь сохнет.",
            "Равнополь",
        ),
        ("en", "Rain fell in Karakiya District.", "The Senek bus was late.", "Senek"),
        ("kk", "Маңғыстау ауданында жаңбыр жауды.", "Кеше Сайөтес жұрты жиналды.", "Сайөтес"),
        (
            "ru",
            "В Павлодарском районе прошёл дождь.",
            "Вода отступила, и теперь Новочерноярка сохнет.",
            "Новочерноярка",
        ),
        ("en", "Rain fell in Mangystau District.", "The Sayotes bus was late.", "Sayotes"),
    ],
)
def test_a_minor_name_is_read_where_the_text_names_its_unit(
    language: str, unit: str, line: str, name: str
) -> None:
    assert name in names(language, f"{unit} {line}")
    assert name not in names(language, line)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "В Успенском районе выступил Ерлан."),
        ("kk", "Қордай ауданында Мұхтар сөз сөйледі."),
        ("en", "In Karakiya District the Bar Association met."),
    ],
)
def test_a_first_name_or_a_part_of_a_longer_one_is_none(language: str, text: str) -> None:
    assert len(names(language, text)) == 1


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Накануне Шетпе осталось без воды.", "Шетпе"),
        ("kk", "Кеше Доссор тұрғындары жиналды.", "Доссор"),
        ("en", "The Kuryk bus was late.", "Kuryk"),
    ],
)
def test_a_known_place_of_a_name_of_its_own_needs_no_sign(
    language: str, text: str, name: str
) -> None:
    assert name in names(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Ровно три года назад завод закрыли."),
        ("ru", "Знакомые Пугачёва молчат."),
        ("kk", "Зауыт директоры сөйледі."),
        ("en", "Most people stayed; Kennedy spoke."),
    ],
)
def test_a_name_that_is_a_word_or_a_surname_needs_a_sign(language: str, text: str) -> None:
    assert names(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Карагандинский областной суд вынес приговор.", {"Карагандинский": "350000000"}),
        ("ru", "Об этом сказали в Алматинском областном акимате.", {"Алматинском": "190000000"}),
        ("en", "The Karaganda regional headquarters said so.", {"Karaganda": "350000000"}),
        # In the town
        ("ru", "В Павлодаре областной суд вынес приговор.", {"Павлодаре": "551010000"}),
        ("en", "In Kostanay regional police made arrests.", {"Kostanay": "391010000"}),
        ("en", "It was the Karaganda regional centre.", {"Karaganda": "351010000"}),
    ],
)  # fmt: skip
def test_what_is_regional_is_of_the_region(
    language: str, text: str, expected: dict[str, str]
) -> None:
    assert ids(text, language=language) == expected
