"""Where measures hold and until when, as centres, exceptions and sentences of their own tell."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document, Measure

PUBLISHED = date(2022, 1, 10)


def measures(language: str, text: str) -> tuple[Measure, ...]:
    return read_document(Document("x", text, PUBLISHED, language=language)).measures


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Police of Aktobe Region reported. A counter-terrorist operation was declared in the "
            "regional centre on 10 January.",
        ),
        (
            "ru",
            "Сообщает полиция Актюбинской области. Режим контртеррористической операции введён "
            "10 января в областном центре.",
        ),
    ],
)
def test_the_regional_centre_is_a_town(language: str, text: str) -> None:
    (found,) = measures(language, text)
    assert [place.name for place in found.places] == ["Aktobe"]


def test_where_it_holds_may_be_what_was_excepted() -> None:
    text = (
        "Жёлтый уровень террористической опасности установлен во всех регионах, кроме "
        "Актюбинской области, где остаётся в силе «красный»."
    )
    yellow, red = sorted(measures("ru", text), key=lambda m: m.level or "", reverse=True)
    assert (yellow.level, "Aktobe Region" in {p.name for p in yellow.places}) == ("yellow", False)
    assert (red.level, [p.name for p in red.places]) == ("red", ["Aktobe Region"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "A red terror threat level was declared in Taraz on 9 January. Term: until 19 January.",
        ),
        ("ru", "9 января в Таразе введён красный уровень теругрозы. Срок – до 19 января."),
    ],
)
def test_a_sentence_may_only_name_the_end(language: str, text: str) -> None:
    (found,) = measures(language, text)
    assert (found.date_start, found.date_end) == (date(2022, 1, 9), date(2022, 1, 19))


def test_an_end_with_a_place_is_of_something_else() -> None:
    text = "Red terror threat level declared in Taraz on 9 January. Roads to Shu until 19 January."
    (found,) = measures("en", text)
    assert found.date_end is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "By the scenario a red level of terrorist danger was declared in Taraz."),
        ("ru", "По легенде учений в Таразе введён красный уровень террористической опасности."),
        ("kk", "Сценарий бойынша Таразда террористік қауіптің қызыл деңгейі енгізілді."),
    ],
)
def test_what_a_scenario_says_is_in_force_nowhere(language: str, text: str) -> None:
    assert measures(language, text) == ()
