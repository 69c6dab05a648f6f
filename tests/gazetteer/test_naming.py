from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Name, Validity
from gazetteer.naming import best_name

CHANGED = date(2019, 3, 23)


def name(text: str, language: str, kind: str, start: date | None = None) -> Name:
    return Name("1", text, language, kind, Validity(start, None), "fact")


NAMES = [
    name("Nur-Sultan", "en", "short", CHANGED),
    name("Akmola", "en", "former"),
    name("Akmola city", "en", "variant"),
    name("Нур-Султан", "ru", "official", CHANGED),
    name("НС", "ru", "abbreviation"),
]


@pytest.mark.parametrize(
    ("on", "language", "kind", "text"),
    [
        (None, "en", "short", "Nur-Sultan"),
        (None, "en", "official", "Nur-Sultan"),
        (date(2000, 1, 1), "en", "short", "Akmola"),
        (None, "ru", "short", "Нур-Султан"),
        (date(2000, 1, 1), "ru", "short", "Нур-Султан"),
        (None, "kk", "short", "Nur-Sultan"),  # of no language that is known, by kind
    ],
)
def test_the_closest_name_stands_in(on: date | None, language: str, kind: str, text: str) -> None:
    assert best_name(NAMES, on, language, kind).text == text


@given(
    names=st.permutations(NAMES), on=st.none() | st.dates(), language=st.sampled_from(["en", "kk"])
)
def test_the_order_of_names_does_not_matter(
    names: list[Name], on: date | None, language: str
) -> None:
    assert best_name(names, on, language, "short") == best_name(NAMES, on, language, "short")
