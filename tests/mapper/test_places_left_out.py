"""Places that a change leaves out: which they are, and what is told of them next."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import ids, told

_RU = "Режим ЧП снят во всех регионах, кроме Шымкента, Атырауской и Костанайской областей."
_KK = "Төтенше жағдай Шымкент қаласы мен Абай облысынан басқа барлық өңірде алынды."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Regions are told by adjectives, so that a noun is a town.
        ("Снег в Алматы, Атырауской и Костанайской областях.", "750000000"),
        ("Снег в Алматы, Алматинской и Костанайской областях.", "750000000"),
        ("Снег в Кызылорде, Атырауской и Костанайской областях.", "431010000"),
        ("Снег в Павлодаре, Атырауской и Костанайской.", "551010000"),
        # What no great town is called is the region.
        ("Снег в Мангистау, Атырауской и Костанайской областях.", "470000000"),
        ("Снег в Абай, Атырауской и Костанайской областях.", "100000000"),
    ],
)
def test_a_noun_beside_adjectives_is_a_town(text: str, expected: str) -> None:
    assert next(iter(ids(text, "2024-01-14", "ru").values())) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", f"{_RU} На трёх оставшихся территориях он действует.",
         "Shymkent+Atyrau Region+Kostanay Region"),
        ("ru", f"{_RU} В трёх остальных регионах режим сохраняется.",
         "Shymkent+Atyrau Region+Kostanay Region"),
        ("ru", f"{_RU} В остальных регионах режим сохраняется.",
         "Shymkent+Atyrau Region+Kostanay Region"),
        ("ru", f"{_RU} В оставшихся регионах режим продлён.",
         "Shymkent+Atyrau Region+Kostanay Region"),
        ("ru", "Режим ЧП снят в Атырауской и Абайской областях. В оставшихся регионах он "
         "сохраняется.", "18"),
        ("kk", f"{_KK} Қалған екі өңірде ол күшінде.", "Shymkent+Abai Region"),
        ("kk", f"{_KK} Қалған екі аумақта ол күшінде.", "Shymkent+Abai Region"),
        ("kk", f"{_KK} Қалған өңірлерде ол күшінде.", "Shymkent+Abai Region"),
        ("en", "The emergency was lifted in all regions except Abai and Ulytau regions. In the "
         "other two regions it remains in force.", "Abai Region+Ulytau Region"),
    ],
)  # fmt: skip
def test_it_remains_where_a_change_leaves_it(language: str, text: str, expected: str) -> None:
    *_, last = told(text, "2024-01-14", language)
    assert last == f"state remains {expected} 2024-01-14"
