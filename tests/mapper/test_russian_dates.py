"""Russian ways to say when: parts of a month, years counted back, days of lists and chronicles."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.dates import DateFinder
from mapper.languages import vocabulary_of
from mapper.sentences import split_sentences

PUBLISHED = date(2022, 1, 26)  # a Wednesday


def days(text: str, published: date = PUBLISHED) -> list[tuple[str, str]]:
    """Return the first and last days of the dates of a text."""
    vocabulary = vocabulary_of("ru")
    assert vocabulary.news is not None
    sentences = split_sentences(text, vocabulary.abbreviations)
    found = DateFinder(vocabulary.news.dates).find(text, sentences, published)
    return [(str(mention.first), str(mention.last)) for mention in found]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("В начале месяца шёл снег.", "2022-01-01", "2022-01-10"),
        ("В середине месяца шёл снег.", "2022-01-10", "2022-01-20"),
        ("В конце месяца шёл снег.", "2022-01-20", "2022-01-26"),
        ("В конце прошлого месяца шёл снег.", "2021-12-20", "2021-12-31"),
        ("Три года назад, в июле, шёл снег.", "2019-07-01", "2019-07-31"),
        ("Год назад, 5 мая, шёл снег.", "2021-05-05", "2021-05-05"),
        ("В марте два года назад шёл снег.", "2020-03-01", "2020-03-31"),
        ("Прошлой весной, в апреле, шёл снег.", "2021-04-01", "2021-04-30"),
        ("Снег пошёл двадцать первого.", "2022-01-21", "2022-01-21"),
        ("Снег шёл с субботы на воскресенье.", "2022-01-22", "2022-01-23"),
        ("Снег шёл ночью на 20 января.", "2022-01-19", "2022-01-20"),
        ("Снег шёл (ночь на 20 января).", "2022-01-19", "2022-01-20"),
        ("Снег шёл в ночь на 20-е.", "2022-01-19", "2022-01-20"),
        ("Снег шёл субботним вечером.", "2022-01-22", "2022-01-22"),
        ("Снег шёл в эту пятницу.", "2022-01-21", "2022-01-21"),
        ("Снег шёл 30 декабря — 2 января.", "2021-12-30", "2022-01-02"),
        ("Снег шёл 18, 19 и 20 января.", "2022-01-18", "2022-01-20"),
        ("Снег шёл нынешней ночью.", "2022-01-25", "2022-01-26"),
    ],
)
def test_a_day_or_a_period(text: str, first: str, last: str) -> None:
    assert days(text) == [(first, last)]


@pytest.mark.parametrize(
    "phrase", ["К ночи следующего дня", "Следующим утром", "День спустя", "На вторые сутки"]
)
def test_the_day_after_the_one_told_of(phrase: str) -> None:
    assert days(f"Снег пошёл 12 января. {phrase} он растаял.")[-1] == ("2022-01-13", "2022-01-13")


def test_a_part_of_the_month_that_was_named_last() -> None:
    text = "13 декабря пошёл снег.\n\nВ середине месяца он растаял."
    assert days(text)[-1] == ("2021-12-10", "2021-12-20")


def test_an_item_is_of_the_year_that_opens_it() -> None:
    text = "Из истории\n\n1990 — в сентябре этого года шёл снег.\n\n2002 год. 5 мая шёл снег."
    assert days(text) == [("1990-09-01", "1990-09-30"), ("2002-05-05", "2002-05-05")]


@pytest.mark.parametrize("opening", ["2.01. ", "▪ 2.01: ", "(2.01) ", "2.01, вечер. "])
def test_a_line_may_open_with_a_day_of_one_digit(opening: str) -> None:
    assert days(f"Хроника\n\n{opening}Шёл снег.") == [("2022-01-02", "2022-01-02")]


@pytest.mark.parametrize(
    "text", ["Рост на 3.04 процента.", "Около 1.05 млн тенге.", "Подъём в 8.10."]
)
def test_no_day(text: str) -> None:
    assert days(text) == []
