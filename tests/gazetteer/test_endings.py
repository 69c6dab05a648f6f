from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import fold_key
from gazetteer.endings import phrase_stems, stems, without_possessive


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Жанаозене", "Жанаозен"),
        ("Шымкентом", "Шымкент"),
        ("Караганды", "Караганда"),
        ("Карагандой", "Караганда"),
        ("Алма-Ату", "Алма-Ата"),
        ("Семее", "Семей"),
        ("Костаная", "Костанай"),
        ("Усть-Каменогорске", "Усть-Каменогорск"),
        ("России", "Россия"),
        ("Алматинской", "Алматинская"),
        ("Глубоким", "Глубокое"),
        ("Глубоком", "Глубокое"),
        ("Восточно-Казахстанскую", "Восточно-Казахстанская"),
        ("Каратальского", "Каратальский"),
        ("Алматыда", "Алматы"),
        ("Алматыға", "Алматы"),
        ("Ақтөбеден", "Ақтөбе"),
        ("Шымкенттегі", "Шымкент"),
        ("Семейдің", "Семей"),
        ("Қарағандымен", "Қарағанды"),
        ("Жаңаөзендік", "Жаңаөзен"),
        ("Минскідегі", "Минск"),
    ],
)
def test_the_name_is_among_the_stems(form: str, name: str) -> None:
    assert fold_key(name) in list(stems(fold_key(form)))


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Новой Бухтарме", "Новая Бухтарма"),
        ("Красном Яру", "Красный Яр"),
        ("Большого Нарына", "Большой Нарын"),
        ("Жанаозене", "Жанаозен"),
        ("Верхних Таинтах", "Верхние Таинты"),
    ],
)
def test_every_word_of_a_name_may_be_inflected(form: str, name: str) -> None:
    assert fold_key(name) in list(phrase_stems(fold_key(form)))


def test_a_long_phrase_is_not_taken_apart() -> None:
    key = "новой новой новой новой"
    assert list(phrase_stems(key)) == list(stems(key))


@given(st.text(max_size=2))
def test_a_short_word_has_no_stem(word: str) -> None:
    assert list(stems(word)) == []


@pytest.mark.parametrize(
    ("form", "name"), [("Almaty's", "Almaty"), ("Aktau’s", "Aktau"), ("Kulsary", "Kulsary")]
)
def test_without_possessive(form: str, name: str) -> None:
    assert without_possessive(form) == name
