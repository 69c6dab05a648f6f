"""Who takes part, in the words of three languages."""

from __future__ import annotations

import pytest

from mapper.languages import VOCABULARIES
from mapper.participants import Participants, participants_in


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


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Doctors joined the rally."),
        ("ru", "Врачи присоединились к митингу."),
        ("kk", "Дәрігерлер наразылыққа қосылды."),
    ],
)
def test_a_group_that_joins_others_is_no_other_protest(language: str, sentence: str) -> None:
    joined = participants_in(sentence, language, "Protests")
    assert joined == Participants(frozenset({"medical workers"}), joining=True)
    teachers = Participants(frozenset({"teachers"}))
    assert not joined.differ_from(teachers)
    assert not teachers.differ_from(joined)
    assert teachers.differ_from(Participants(frozenset({"miners"})))


def test_the_languages_know_the_same_groups() -> None:
    news = [vocabulary.news for vocabulary in VOCABULARIES.values()]
    names = [{name for name, _ in words.participants.groups} for words in news if words]
    assert len(names) == len(VOCABULARIES)
    assert all(known == names[0] for known in names)
