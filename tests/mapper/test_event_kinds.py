"""What kind of event a text tells of, in all three languages, and which mentions are of one."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2023, 5, 16)  # a Tuesday

Event = tuple[str, str | None]


def kinds(text: str, language: str) -> list[Event]:
    """Return the incidents of a text: sub type and where."""
    found = read_document(Document("x", text, PUBLISHED, language=language)).incidents
    return [(i.sub_event_type, i.place and i.place.name) for i in found]


MOB, RIOT = "Mob violence", "Violent demonstration"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The clashes between villagers began on Friday evening in Masanchi and spread later to"
            " Sortobe. Dozens of houses burned down.",
        ),
        (
            "ru",
            "Столкновения между жителями начались в пятницу вечером в селе Масанчи, а ночью"
            " перекинулись на Сортобе. Сгорели десятки домов.",
        ),
    ],
)
def test_a_brawl_that_spread_and_the_houses_burned_in_it(language: str, text: str) -> None:
    assert kinds(text, language) == [(MOB, "Masanchi"), (MOB, "Sortobe")]


def test_arrests_behind_the_houses_burned_in_a_brawl() -> None:
    text = (
        "Жители двух сёл подрались в воскресенье в Масанчи. Сгорели десять домов.\n\n"
        "В Кордайском районе задержаны 40 человек."
    )
    assert kinds(text, "ru") == [(MOB, "Masanchi"), ("Arrests", "Korday District")]


def test_disorders_in_a_district_are_the_brawl_of_which_the_text_tells() -> None:
    text = (
        "Eight people were killed in mass disorders in Korday District.\n\n"
        "Several hundred residents of neighbouring villages fought each other in Masanchi on"
        " Sunday."
    )
    assert kinds(text, "en") == [(MOB, "Masanchi")]


def test_a_brawl_behind_an_accident_is_no_damage_of_it() -> None:
    text = (
        "На въезде в Масанчи в воскресенье столкнулись две машины. Через час стенка на стенку"
        " сошлись сотни жителей соседних сёл."
    )
    assert kinds(text, "ru") == [("Transport accident", "Masanchi"), (MOB, "Masanchi")]


def test_what_is_burned_of_another_day_is_a_fire() -> None:
    text = "Жители двух сёл подрались в субботу в Масанчи. В понедельник там сгорел дом."
    assert kinds(text, "ru") == [(MOB, "Masanchi"), ("Fire", "Masanchi")]


def test_less_is_enough_of_a_sentence_with_a_day_and_a_place() -> None:
    told = "Пограничники на посту открыли багажник «Ауди» и обнаружили девять обрезов"
    assert kinds(f"В воскресенье в Кордае {told[0].lower()}{told[1:]}, завёрнутых в одеяла.", "ru")
    assert not kinds("Рабочие Жезказгана во вторник получили премию.", "ru")
