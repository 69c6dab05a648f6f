"""Date phrases of three languages: parts of months, weeks, holidays, and what is counted."""

from __future__ import annotations

from datetime import date
from importlib import import_module

import pytest

from mapper.dates import DateFinder
from mapper.sentences import Sentence
from tests.mapper.reading_texts import read, when

PUBLISHED = date(2023, 9, 20)  # a Wednesday


def found_in(language: str, text: str) -> list[str]:
    """Return the dates and durations of sentences that "//" parts, as they are written below."""
    finder = DateFinder(import_module(f"mapper.languages.{language}.dates").DATES)
    sentences, position = [], 0
    parts = [part.strip() for part in text.split("//")]
    for part in parts:
        sentences.append(Sentence(position, position + len(part), 0))
        position += len(part) + 1
    whole = " ".join(parts)
    dates = [
        f"{m.first:%y-%m-%d}"
        + (f"..{m.last:%m-%d}" if m.last != m.first else "")
        + (f"/{m.role}" if m.role != "at" else "")
        for m in finder.find(whole, sentences, PUBLISHED)
    ]
    return dates + [f"{d.days}d" for d in finder.durations(whole, sentences)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Drivers struck in mid-July.", "23-07-10..07-20"),
        ("Drivers struck in early July 2021.", "21-07-01..07-10"),
        ("Drivers struck at the end of last month.", "23-08-20..08-31"),
        ("Drivers struck in the second half of August.", "23-08-16..08-31"),
        ("Drivers struck in the first week of September.", "23-09-01..09-07"),
        ("Drivers struck early on 5 July.", "23-07-05"),
        ("Drivers struck on 4 May last year.", "22-05-04"),
        ("Last year, in May, drivers struck.", "22-05-01..05-31"),
        ("Monday last week drivers struck.", "23-09-11"),
        ("Last week, on Tuesday, drivers struck.", "23-09-12"),
        ("On the 30th of last month drivers struck.", "23-08-30"),
        ("On Independence Day 2011 shots fell.", "11-12-16"),
        ("Shots fell on New Year's Eve.", "22-12-31"),
        ("They struck on 4 September. // A week later they went back.", "23-09-04 23-09-11"),
        ("They struck on 4 September. // Two weeks earlier one had died.", "23-09-04 23-08-21"),
        ("They struck on 4 September. // The previous evening one had died.", "23-09-04 23-09-03"),
        ("They struck on 4 September. // On the third day police came.", "23-09-04 23-09-06"),
        ("On the third day of the strike police came.", ""),
        ("Three houses burned over the past four days.", "23-09-16..09-20"),
        ("The ban holds until the thirtieth, Saturday.", "23-09-30/until"),
        ("It applies from six in the evening on 22 September.", "23-09-22/from"),
        ("It applies no later than 30 September.", "23-09-30/until"),
        ("It will last for a fortnight.", "14d"),
    ],
)
def test_english(text: str, expected: str) -> None:
    assert found_in("en", text) == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В середине июля водители бастовали.", "23-07-10..07-20"),
        ("В последних числах августа водители бастовали.", "23-08-20..08-31"),
        ("Во второй половине августа водители бастовали.", "23-08-16..08-31"),
        ("В первую неделю сентября водители бастовали.", "23-09-01..09-07"),
        ("4 мая прошлого года водители бастовали.", "22-05-04"),
        ("В начале мая прошлого года водители бастовали.", "22-05-01..05-10"),
        ("В прошлом году, в мае, водители бастовали.", "22-05-01..05-31"),
        ("В понедельник на прошлой неделе бастовали.", "23-09-11"),
        ("В четверг прошлой недели бастовали.", "23-09-14"),
        ("В субботу и воскресенье бастовали.", "23-09-16..09-17"),
        ("С третьего по седьмое сентября бастовали.", "23-09-03..09-07"),
        ("В ночь на седьмое сентября горел склад.", "23-09-06..09-07"),
        ("В День Победы горел склад.", "23-05-09"),
        ("Бастуют с 4 сентября. // С того же дня закрыта дорога.", "23-09-04/from 23-09-04/from"),
        ("Вышли 4 сентября. // Неделю спустя вышли снова.", "23-09-04 23-09-11"),
        ("Вышли 4 сентября. // За два дня до этого им отказали.", "23-09-04 23-09-02"),
        ("Вышли 4 сентября. // На третий день их разогнали.", "23-09-04 23-09-06"),
        ("За последние трое суток сгорело три дома.", "23-09-17..09-20"),
        ("Режим введён на неделю.", "7d"),
        ("Режим продлён ещё на семь дней.", "7d"),
        ("Продлится двое суток, до 22 сентября.", "23-09-22/until 2d"),
        ("Действует до конца дня 22 сентября.", "23-09-22/until"),
    ],
)
def test_russian(text: str, expected: str) -> None:
    assert found_in("ru", text) == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Шілденің ортасында ереуіл болды.", "23-07-10..07-20"),
        ("Тамыз айының соңында ереуіл болды.", "23-08-20..08-31"),
        ("Өткен айдың басында ереуіл болды.", "23-08-01..08-10"),
        ("Тамыздың екінші жартысында ереуіл болды.", "23-08-16..08-31"),
        ("Тамыздың соңына дейін тыйым бар.", "23-08-31/until"),
        ("Былтыр, 4 мамырда ереуіл болды.", "22-05-04"),
        ("Өткен аптаның дүйсенбісінде ереуіл болды.", "23-09-11"),
        ("Сенбіден жексенбіге қараған түні қойма жанды.", "23-09-16..09-17"),
        ("Жетінші қыркүйекке қараған түні қойма жанды.", "23-09-06..09-07"),
        ("Бүгінге қараған түні қойма жанды.", "23-09-19..09-20"),
        ("Жеңіс күні қойма жанды.", "23-05-09"),
        ("4 қыркүйекте шықты. // Бір аптадан кейін қайта шықты.", "23-09-04 23-09-11"),
        ("4 қыркүйекте шықты. // Екі күн өткен соң тарады.", "23-09-04 23-09-06"),
        ("4 қыркүйекте шықты. // Одан екі күн бұрын айтқан.", "23-09-04 23-09-02"),
        ("Соңғы үш тәулікте үш үй жанды.", "23-09-17..09-20"),
        ("28 тамыз мен 2 қыркүйек аралығында жол жабық.", "23-08-28..09-02"),
        ("22 қыркүйекте кешкі сегізден күшінде.", "23-09-22/from"),
        ("30 қыркүйек түнгі сағат он екіге дейін күшінде.", "23-09-30/until"),
        ("Айдың жиырма бесіне дейін күшінде.", "23-09-25/until"),
        ("Отызына, сенбіге дейін күшінде.", "23-09-30/until"),
        ("Кешеден бері жол жабық.", "23-09-19/from"),
        ("Қырық тәулікке енгізілді.", "40d"),
    ],
)
def test_kazakh(text: str, expected: str) -> None:
    assert found_in("kk", text) == expected.split()


def test_a_year_alone_dates_an_event_that_is_told_again() -> None:
    text = "В прошлом году в Топаре сгорела мечеть. Пожар произошёл 12 сентября."
    (found,) = read(text, "2022-03-15", "ru").incidents
    assert when(found) == ("2021-09-12", "2021-09-12")
    assert not read("В прошлом году в Топаре сгорела мечеть.", "2022-03-15", "ru").incidents


def test_what_is_in_place_since_a_part_of_a_month_remains_as_of_the_text() -> None:
    text = "In Ridder the yellow level of terrorist threat, in place since the start of the month,"
    (found,) = read(f"{text} remains in force.", "2022-03-15").measures
    assert (found.action, str(found.date_start)) == ("remains", "2022-03-15")
