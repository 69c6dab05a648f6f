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


@pytest.mark.parametrize(
    ("query", "name", "kinds"),
    [
        ("Almaty region", "Almaty", REGION),
        ("ALMATY OBLAST", "ALMATY", REGION),
        ("область Абай", "Абай", REGION),
        ("Алматинская обл.", "Алматинская", REGION),
        ("Алматы облысында", "Алматы", REGION),
        ("Қызылорда облысындағы", "Қызылорда", REGION),
        ("г. Алматы", "Алматы", CITY),
        ("г.Алматы", "Алматы", CITY),
        ("Алматы қ.", "Алматы", CITY),
        ("город Алматы қаласы", "Алматы", CITY),
        ("city of Almaty", "Almaty", CITY),
        ("Абай ауданы", "Абай", DISTRICT),
        ("Каратальский р-н", "Каратальский", DISTRICT),
        ("village of Shamalgan", "Shamalgan", VILLAGE),
        ("с. Жамбыл", "Жамбыл", VILLAGE),
        ("Абайский сельский округ", "Абайский", frozenset({Kind.RURAL_DISTRICT})),
        ("Абай ауылдық округі", "Абай", frozenset({Kind.RURAL_DISTRICT})),
        ("Абай а.о.", "Абай", frozenset({Kind.RURAL_DISTRICT})),
        ("Lake Balkhash", "Balkhash", frozenset({Kind.NATURAL})),
    ],
)
def test_a_type_word_is_set_aside(query: str, name: str, kinds: frozenset[Kind]) -> None:
    assert readings(query) == [Reading(query, None), Reading(name, kinds)]


@pytest.mark.parametrize("query", ["", "Almaty", "region", "г.", "Усть-Каменогорск", "Сарыкемер"])
def test_a_name_alone_has_one_reading(query: str) -> None:
    assert readings(query) == [Reading(query, None)]


@given(st.text())
def test_the_name_is_part_of_the_query(query: str) -> None:
    whole, *rest = readings(query)
    assert whole == Reading(query, None)
    assert all(reading.name in query and reading.name for reading in rest)


@pytest.mark.parametrize(
    ("kind", "agrees"),
    [(Kind.REPUBLICAN_CITY, 2), (Kind.CITY, 2), (Kind.TOWN, 1), (Kind.REGION, 0)],
)
def test_agreement_with_city(kind: Kind, agrees: int) -> None:
    assert agreement(kind, CITY) == agrees
