"""Levels that are listed before their places, without a verb."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2022, 1, 20)


def listed(language: str, text: str) -> dict[str | None, list[str]]:
    """Return the places of each level that a text says is in force."""
    found = read_document(Document("x", text, PUBLISHED, language=language)).measures
    assert all(measure.action == "remains" for measure in found)
    return {measure.level: [place.name for place in measure.places] for measure in found}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Terror threat level: red - Almaty, Taraz; orange - Atyrau, Aktobe; yellow - all "
            "other regions.",
        ),
        (
            "en",
            "Red level of terrorist threat: Almaty, Taraz. Orange: Atyrau, Aktobe. Yellow: all "
            "other regions.",
        ),
        (
            "ru",
            "Уровни террористической опасности по регионам: красный — Алматы, Тараз; оранжевый — "
            "Атырау, Актобе; жёлтый — все остальные регионы.",
        ),
        (
            "ru",
            "Красный уровень террористической опасности: Алматы, Тараз. Оранжевый: Атырау, "
            "Актобе. Жёлтый: все остальные регионы.",
        ),
        (
            "kk",
            "Террористік қауіп деңгейі: қызыл – Алматы, Тараз; қызғылт сары – Атырау, Ақтөбе; "
            "сары – қалған барлық өңір.",
        ),
    ],
)
def test_levels_before_their_places(language: str, text: str) -> None:
    found = listed(language, text)
    assert (found["red"], found["orange"]) == (["Almaty", "Taraz"], ["Atyrau", "Aktobe"])
    assert len(found["yellow"]) == 16


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Traffic on the passes: red - Almaty; yellow - Taraz."),
        ("ru", "Погода на завтра: красный - Алматы; жёлтый - Тараз."),
        ("en", "The terror threat level is known. Colours of the flag: red - courage."),
    ],
)
def test_other_colours_are_no_levels(language: str, text: str) -> None:
    assert listed(language, text) == {}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "A curfew is introduced in Zhanaozen for the period of the state of emergency.",
        ),
        ("ru", "Комендантский час вводится в Жанаозене на всё время чрезвычайного положения."),
        ("kk", "Төтенше жағдай кезеңінде Жаңаөзенде коменданттық сағат енгізіледі."),
    ],
)
def test_an_emergency_may_only_say_how_long(language: str, text: str) -> None:
    found = read_document(Document("x", text, PUBLISHED, language=language)).measures
    assert [(measure.measure, measure.action) for measure in found] == [("curfew", "set")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A state of emergency was declared in Taraz until January 19."),
        ("ru", "В Таразе объявили чрезвычайное положение до 19 января."),
        ("kk", "Таразда 19 қаңтарға дейін төтенше жағдай жарияланды."),
    ],
)
def test_an_end_that_is_past_is_no_next_one(language: str, text: str) -> None:
    found = read_document(Document("x", text, PUBLISHED, language=language)).measures
    assert [str(measure.date_end) for measure in found] == ["2022-01-19"]
