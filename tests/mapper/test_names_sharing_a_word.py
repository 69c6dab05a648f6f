"""Names of which a list tells the last word once: "West and North Kazakhstan"."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import toponyms

_EAST, _NORTH, _WEST = "East Kazakhstan Region", "North Kazakhstan Region", "West Kazakhstan Region"


def named(text: str, language: str) -> list[str]:
    found = toponyms(text, "2022-01-13", language).values()
    return [t.place.name for t in found if t.place is not None and t.status == "resolved"]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "It rained in West and North Kazakhstan.", [_WEST, _NORTH]),
        ("en", "It rained in East, West and North Kazakhstan.", [_EAST, _WEST, _NORTH]),
        ("en", "It rained in North and in East Kazakhstan.", [_NORTH, _EAST]),
        ("en", "It rained in both North and East Kazakhstan regions.", [_NORTH, _EAST]),
        ("en", "It rained in North as well as West Kazakhstan.", [_NORTH, _WEST]),
        ("en", "It rained in North- and West-Kazakhstan regions.", [_NORTH, _WEST]),
        ("ru", "Дожди шли в Северо- и Западно-Казахстанской областях.", [_NORTH, _WEST]),
        ("ru", "Дожди шли в Северном и Западном Казахстане.", [_NORTH, _WEST]),
        ("kk", "Шығыс, Батыс және Солтүстік Қазақстан облыстарында.", [_EAST, _WEST, _NORTH]),
    ],
)
def test_the_last_word_is_told_once(language: str, text: str, names: list[str]) -> None:
    assert named(text, language) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In the West, North Kazakhstan is known for its grain.", [_NORTH]),
        ("Between East and West, Kazakhstan is a bridge.", ["Kazakhstan"]),
        ("The North and South Korean leaders met in Oral.", ["Oral"]),
        ("It rained in Kostanay, North Kazakhstan and Akmola.", 3),
    ],
)
def test_another_word_shares_nothing(text: str, names: list[str] | int) -> None:
    found = named(text, "en")
    assert found == names or len(found) == names
