"""Levels that a change leaves in other places, and what is in force from now on."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

_RU = "«Красный» уровень террористической опасности понижен до «оранжевого» по всей стране"
_KK = "Террористік қауіптіліктің «қызыл» деңгейі бүкіл елде «сарыға» түсірілді"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", f"{_RU}, в Шымкенте - без изменений.", "threat red remains Shymkent"),
        ("ru", f"{_RU}. В Шымкенте он сохраняется.", "threat red remains Shymkent"),
        ("ru", "Уровень террористической опасности понижен с «красного» до «жёлтого» во всех "
         "регионах. В Шымкенте - без изменений.", "threat red remains Shymkent"),
        ("ru", "«Красный» уровень террористической опасности понижен до «жёлтого» везде, кроме "
         "Шымкента, где он сохраняется.", "threat red remains Shymkent"),
        ("ru", "Уровень террористической опасности понижен до «жёлтого» в Шу. В Таразе он "
         "остаётся «оранжевым».", "threat orange remains Taraz"),
        ("kk", f"{_KK}. Шымкентте ол өзгеріссіз қалды.", "threat red remains Shymkent"),
        ("kk", f"{_KK}, Шымкентте ол сақталады.", "threat red remains Shymkent"),
        ("en", "The red level of terrorist threat was lowered to yellow across the country. In "
         "Shymkent it stays.", "threat red remains Shymkent"),
        # The same place has the new one.
        ("ru", "«Красный» уровень террористической опасности в Шу понижен до «жёлтого». В Шу он "
         "сохранится до 20 января.", "threat yellow lowered Shu"),
        # Two aims, one of them of a place without a name
        ("ru", "В Костанае уровень террористической опасности снизили до «оранжевого», а в области "
         "- до «жёлтого».", "threat yellow lowered Kostanay Region"),
        ("ru", "В Костанайской области уровень террористической опасности снизили до «жёлтого», а "
         "в областном центре - до «оранжевого».", "threat orange lowered Kostanay"),
        # What applies from now on is set.
        ("kk", "Енді Ақтауда террористік қауіптің «сары» деңгейі қолданылады.",
         "threat yellow set Aktau"),
        ("kk", "Бұдан былай Ақтауда коменданттық сағат қолданылады.", "curfew set Aktau"),
        ("kk", "Ақтауда коменданттық сағат енді 20 қаңтарға дейін қолданылады.",
         "curfew remains Aktau"),
        ("kk", "Ақтауда террористік қауіптің деңгейі «қызылдан» «сарыға» түсірілді. Енді қалада "
         "«сары» деңгей қолданылады.", "threat yellow lowered Aktau"),
    ],
)  # fmt: skip
def test_the_last_measure_told(language: str, text: str, expected: str) -> None:
    *_, last = told(text, "2024-01-14", language)
    assert last == f"{expected} 2024-01-14"
