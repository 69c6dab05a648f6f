"""Who takes part, in the words of three languages."""

from __future__ import annotations

import pytest

from mapper.languages import VOCABULARIES
from mapper.merging import participants_in


@pytest.mark.parametrize(
    ("language", "sentence", "groups"),
    [
        ("en", "Teachers rallied at the akimat, demanding their wages.", {"teachers"}),
        ("en", "Oil workers and their families blocked the road.", {"oil workers"}),
        ("en", "Mothers of many children came to the ministry.", {"mothers"}),
        ("en", "Residents and protesters stayed on the square.", set()),
        ("ru", "Нефтяники Жанаозена вышли на площадь.", {"oil workers"}),
        ("ru", "На митинг собрались многодетные матери и учителя.", {"mothers", "teachers"}),
        ("ru", "Шахтёры не поднялись из забоя.", {"miners"}),
        ("ru", "Жители города собрались у акимата.", set()),
        ("kk", "Мұнайшылар алаңға жиналды.", {"oil workers"}),
        ("kk", "Мұғалімдер мен кеншілер наразылыққа шықты.", {"teachers", "miners"}),
        ("kk", "Жұрт көшеге шықты.", set()),
    ],
)
def test_groups_are_the_same_in_every_language(
    language: str, sentence: str, groups: set[str]
) -> None:
    assert participants_in(sentence, language, "Protests").groups == groups


@pytest.mark.parametrize(
    ("language", "sentence", "another"),
    [
        ("en", "Another rally was held at the stadium.", True),
        ("en", "A second small protest gathered outside the bank.", True),
        ("en", "It was the second day of protests.", False),
        ("en", "A second day of rallies began.", False),
        ("ru", "Ещё один митинг прошёл у банка.", True),
        ("ru", "Вторая акция протеста собралась у стадиона.", True),
        ("ru", "Шёл второй день протестов.", False),
        ("kk", "Тағы бір митинг банк алдында өтті.", True),
        ("kk", "Наразылықтың екінші күні басталды.", False),
        ("kk", "Екінші күнгі наразылық басталды.", False),
    ],
)
def test_one_more_event_is_told_from_one_more_day(
    language: str, sentence: str, another: bool
) -> None:
    assert participants_in(sentence, language, "Protests").another is another


def test_only_protests_are_told_apart_by_groups() -> None:
    found = participants_in("An explosion killed 42 miners.", "en", "Emergency")
    assert (found.groups, found.another) == (frozenset(), False)


def test_the_languages_know_the_same_groups() -> None:
    names = {
        code: {name for name, _ in vocabulary.participants.groups}
        for code, vocabulary in VOCABULARIES.items()
        if vocabulary.participants
    }
    assert set(names) == set(VOCABULARIES)
    assert names["en"] == names["ru"] == names["kk"]
