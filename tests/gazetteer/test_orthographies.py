from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.orthographies import english_spellings
from gazetteer.spellings import spelling_key


@pytest.mark.parametrize(
    ("foreign", "english"),
    [
        ("Žezkazgan", "zhezkazgan"),
        ("Abaj", "abay"),
        ("Ščučinsk", "shchuchinsk"),
        ("Ehkibastuz", "ekibastuz"),
        ("Semėjus", "semėy"),
        ("Pawłodar", "pavlodar"),
        ("Schymkent", "shymkent"),
        ("Schambyl", "zhambyl"),
        ("Tchimkent", "chimkent"),
        ("Noer-Soeltan", "nur-sultan"),
        ("Sjymkent", "shymkent"),
        ("Olmota", "almata"),
        ("Kızılyar", "kızılzhar"),
        ("Taşkənd", "taşkent"),
        ("Priozyorsk", "priozersk"),
    ],
)
def test_a_foreign_spelling_is_read(foreign: str, english: str) -> None:
    assert english in english_spellings(foreign)


def test_an_ending_leaves_a_name() -> None:
    assert "ar" not in english_spellings("Aras")


@given(st.text("abcdejkosuwxyzščž ", max_size=12))
def test_readings_differ_from_the_name_and_each_other(name: str) -> None:
    found = list(english_spellings(name))
    assert len({*found, name.lower()}) == len(found) + 1


def test_they_meet_the_names_of_other_alphabets() -> None:
    keys = {spelling_key(text) for text in english_spellings("Schesqasghan")}
    assert spelling_key("Жезқазған") in keys
