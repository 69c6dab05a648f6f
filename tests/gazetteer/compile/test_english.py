from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import fold
from gazetteer.compile.english import distinct, english, latin_variants


@pytest.mark.parametrize(
    ("name", "spelt"),
    [
        ("Жаңаөзен", "Zhanaozen"),
        ("Рудный", "Rudny"),
        ("Октябрьский", "Oktyabrsky"),
        ("Семей", "Semey"),
        ("Қызылорда", "Kyzylorda"),
        ("Щучинск", "Shchuchinsk"),
    ],
)
def test_names_are_spelt_as_english_news_spells_them(name: str, spelt: str) -> None:
    assert english(name) == spelt


def test_spellings_that_fold_alike_are_listed_once() -> None:
    spellings = latin_variants("Караганда", "Қарағанды", all_alphabets=True)
    texts = [text for text, _ in spellings]
    assert texts[:3] == ["Karagandy", "Karaganda", "Qaraghandy"]
    assert len({fold(text) for text in texts}) == len(texts)


@given(st.lists(st.tuples(st.text("aàbB", max_size=3), st.sampled_from(["en", "kk"]))))
def test_the_first_of_like_spellings_stays(spellings: list[tuple[str, str]]) -> None:
    kept = distinct(spellings)
    assert [fold(text) for text, _ in kept] == list(dict.fromkeys(fold(t) for t, _ in spellings))
    assert all(pair in spellings for pair in kept)
