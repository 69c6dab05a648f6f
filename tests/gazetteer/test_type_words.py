from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Kind
from gazetteer.type_words import Reading, agreement, readings

REGION = frozenset({Kind.REGION})
DISTRICT = frozenset({Kind.DISTRICT})
CITY = frozenset({Kind.CITY, Kind.REPUBLICAN_CITY})
VILLAGE = frozenset({Kind.VILLAGE})
RURAL_DISTRICT = frozenset({Kind.RURAL_DISTRICT})


@pytest.mark.parametrize(
    ("query", "name", "kinds", "language"),
    [
        ("Almaty region", "Almaty", REGION, None),
        ("ALMATY OBLAST", "ALMATY", REGION, None),
        ("область Абай", "Абай", REGION, "ru"),
        ("Алматинская обл.", "Алматинская", REGION, None),
        ("Алматинской областях", "Алматинской", REGION, "ru"),
        ("Алматы облысында", "Алматы", REGION, "kk"),
        ("Қызылорда облысындағы", "Қызылорда", REGION, "kk"),
        ("Қызылорда облыстарының", "Қызылорда", REGION, "kk"),
        ("Қызылорда облыстык", "Қызылорда", REGION, "kk"),
        ("г. Алматы", "Алматы", CITY, None),
        ("г.Алматы", "Алматы", CITY, None),
        ("Алматы қ.", "Алматы", CITY, None),
        ("город Алматы қаласы", "Алматы", CITY, "ru"),
        ("city of Almaty", "Almaty", CITY, None),
        ("Абай ауданы", "Абай", DISTRICT, "kk"),
        ("Каратальский р-н", "Каратальский", DISTRICT, None),
        ("Selo Shamalgan", "Shamalgan", VILLAGE, None),
        ("village of Shamalgan", "Shamalgan", VILLAGE, None),
        ("с. Жамбыл", "Жамбыл", VILLAGE, None),
        ("сёлах Жамбыл", "Жамбыл", VILLAGE, "ru"),
        ("Абайский сельский округ", "Абайский", RURAL_DISTRICT, "ru"),
        ("Абай ауылдық округі", "Абай", RURAL_DISTRICT, "kk"),
        ("Абай а.о.", "Абай", RURAL_DISTRICT, None),
        ("Lake Balkhash", "Balkhash", frozenset({Kind.NATURAL}), None),
        ("в Алматы", "Алматы", None, None),
        ("from the Almaty region", "Almaty", REGION, None),
        ("во районе Биржан сал", "Биржан сал", DISTRICT, "ru"),
        ("in the city of Almaty", "Almaty", CITY, None),
    ],
)
def test_a_type_word_is_set_aside(
    query: str, name: str, kinds: frozenset[Kind] | None, language: str | None
) -> None:
    assert readings(query) == [Reading(query), Reading(name, kinds, language)]


@pytest.mark.parametrize(
    "query", ["", "Almaty", "region", "г.", "Усть-Каменогорск", "Сарыкемер", "в"]
)
def test_a_name_alone_has_one_reading(query: str) -> None:
    assert readings(query) == [Reading(query)]


@given(st.text())
def test_the_name_is_part_of_the_query(query: str) -> None:
    whole, *rest = readings(query)
    assert whole == Reading(query)
    assert all(reading.name in query and reading.name for reading in rest)


@pytest.mark.parametrize(
    ("kind", "agrees"),
    [(Kind.REPUBLICAN_CITY, 3), (Kind.CITY, 3), (Kind.TOWN, 1), (Kind.REGION, 0)],
)
def test_agreement_with_city(kind: Kind, agrees: int) -> None:
    assert agreement(kind, CITY) == agrees
