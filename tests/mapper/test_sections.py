"""Days that head what follows, in a line of their own or the title; days since which it lasts."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2022, 1, 10)


def days(language: str, text: str) -> list[tuple[str, str | None, str, str]]:
    """Return the incidents of a text: sub type, where, first and last day."""
    found = read_document(Document("x", text, PUBLISHED, language=language)).incidents
    return [
        (i.sub_event_type, i.place and i.place.name, str(i.date_start), str(i.date_end))
        for i in found
    ]


@pytest.mark.parametrize(
    ("language", "heading", "item", "place"),
    [
        ("en", "Thursday, 6 January", "Semey. A warehouse burned down.", "Semey"),
        ("en", "5 January 2022", "Taraz: a warehouse is on fire.", "Taraz"),
        ("ru", "6 января, четверг", "Семей. Сгорел склад.", "Semey"),
        ("kk", "6 қаңтар", "Семейде қойма өртенді.", "Semey"),
    ],
)
def test_a_line_of_a_date_dates_the_items_below_it(
    language: str, heading: str, item: str, place: str
) -> None:
    day = "2022-01-05" if heading.startswith("5") else "2022-01-06"
    assert ("Fire", place, day, day) in days(language, f"Day by day\n\n{heading}\n{item}\n{item}")


def test_the_day_of_the_title_is_that_of_items_without_one() -> None:
    text = (
        "Оперативная сводка за 8 января 2022 года\n\n"
        "Пожары. С 5 января тушат степной пожар у села Бегень.\n\n"
        "ДТП. На трассе в Аягозе опрокинулся микроавтобус."
    )
    assert ("Transport accident", "Ayagoz", "2022-01-08", "2022-01-08") in days("ru", text)


def test_a_day_to_come_in_the_title_dates_nothing() -> None:
    text = "Выборы пройдут 15 января\n\nВ Аягозе сгорел склад."
    assert days("ru", text) == [("Fire", "Ayagoz", "2022-01-10", "2022-01-10")]


@pytest.mark.parametrize(
    ("language", "sentence", "last"),
    [
        ("ru", "С 7 января в Аягозе под водой остаются сорок домов.", "2022-01-10"),
        ("ru", "С 5 по 7 января в Аягозе под водой оставались сорок домов.", "2022-01-07"),
        ("en", "Forty houses in Ayagoz have been flooded since 7 January.", "2022-01-10"),
        ("kk", "7 қаңтардан бері Аягөзде қырық үй су астында қалды.", "2022-01-10"),
    ],
)
def test_what_goes_on_since_a_day_lasts_until_the_text(
    language: str, sentence: str, last: str
) -> None:
    (found,) = days(language, sentence)
    assert (found[0], found[3]) == ("Flood", last)
