"""Counts of people: what a sentence states, and which incident it belongs to."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import fold
from mapper.dates import DateFinder
from mapper.events.numbers import NumberReader
from mapper.events.people import PeopleFinder, StatedCount
from mapper.languages import vocabulary_of
from mapper.reading import Passage
from mapper.records import Incident, PeopleCount, Span
from mapper.sentences import Sentence
from tests.mapper.reading_texts import AKTOBE, ALMATY, TARAZ, read, where

_DAY = date(2022, 1, 13)
_PAVLODAR = "551010000"


def _sentences() -> list[tuple[str, str, str]]:
    """Return language, counts and sentence: "k5 i12+ d3~" are 5 killed, 12 or more injured, …"""
    table = Path(__file__).with_name("people_sentences.tsv").read_text("utf-8")
    rows = [line.split("\t") for line in table.splitlines()]
    return [(language, "" if counts == "-" else counts, text) for language, counts, text in rows]


@cache
def _finders(language: str) -> tuple[PeopleFinder, DateFinder]:
    news = vocabulary_of(language).news
    assert news is not None
    return PeopleFinder(news.people), DateFinder(news.dates)


def stated(text: str, language: str = "en") -> list[StatedCount]:
    people, dates = _finders(language)
    sentence = Sentence(0, len(text), 0)
    found = dates.find(text, [sentence], _DAY)
    return people.find(
        Passage(sentence, fold(text), (), tuple(found), tuple(dates.durations(text, [sentence])))
    )


def short(count: PeopleCount) -> str:
    return (
        f"{count.role[0]}{count.count}"
        + ("+" if count.at_least else "")
        + ("~" if count.approximate else "")
    )


def counts(incident: Incident) -> str:
    return " ".join(short(count) for count in incident.people)


def told(text: str, language: str = "en") -> dict[tuple[str, str | None], str]:
    """Return the counts of each incident of a text by its kind and its place."""
    found = read(text, _DAY.isoformat(), language).incidents
    return {(incident.sub_event_type, where(incident)): counts(incident) for incident in found}


# What a sentence states


@pytest.mark.parametrize(("language", "expected", "text"), _sentences())
def test_counts_of_a_sentence(language: str, expected: str, text: str) -> None:
    found = sorted(short(item.count) for item in stated(text, language))
    assert found == sorted(expected.split())


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Police said that more than 9,900 people were detained.", "more than 9,900"),
        ("en", "Two policemen and a soldier were killed.", "Two policemen and a soldier"),
        ("ru", "Задержано около 9,9 тыс. человек.", "около 9,9 тыс."),
        ("kk", "Алаңда 100-ден астам адам ұсталды.", "100-ден астам"),
    ],
)
def test_a_span_covers_the_words_of_the_number(language: str, text: str, words: str) -> None:
    (found,) = stated(text, language)
    assert text[found.count.span.start : found.count.span.end] == words


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@given(number=st.integers(min_value=0, max_value=999_999), separator=st.sampled_from(" ,.\u00a0"))
def test_digits_mean_the_same_with_any_separator(
    language: str, number: int, separator: str
) -> None:
    news = vocabulary_of(language).news
    assert news is not None
    reader = NumberReader(news.people.numbers)
    assert reader.value(f"{number:,}".replace(",", separator)) == number
    assert reader.value(str(number)) == number


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("en", "two hundred and twenty-five", 225),
        ("en", "two dozen", 24),
        ("en", "1.5 thousand", 1500),
        ("ru", "двести двадцать пять", 225),
        ("ru", "полтора десятка", 15),
        ("ru", "9,9 тыс.", 9900),
        ("kk", "екі жүз жиырма бес", 225),
        ("kk", "екі мың үш жүз", 2300),
        ("kk", "9,9 мың", 9900),
        ("en", "9.9", None),
    ],
)
def test_number_words(language: str, words: str, value: int | None) -> None:
    news = vocabulary_of(language).news
    assert news is not None
    assert NumberReader(news.people.numbers).value(words) == value


# Which incident it belongs to


def test_the_sentence_after_goes_on_about_the_event() -> None:
    text = "A gas explosion hit a cafe in Taraz. Three people were killed and 12 injured."
    assert told(text) == {("Explosion accident", TARAZ): "k3 i12"}
    text = "В Таразе столкнулись автобус и грузовик. Погибли три человека, 12 пострадали."
    assert told(text, "ru") == {("Transport accident", TARAZ): "k3 i12"}
    text = "Таразда автобус аударылды. Үш адам қаза тауып, 12 адам жараланды."
    assert told(text, "kk") == {("Transport accident", TARAZ): "k3 i12"}


def test_the_fourth_sentence_after_does_not() -> None:
    text = (
        "A gas explosion hit a cafe in Taraz. The street was closed. A school was shut. "
        "The akim came. Three people were killed."
    )
    assert told(text) == {("Explosion accident", TARAZ): ""}


def test_each_event_of_a_sentence_has_its_own_counts() -> None:
    text = "An explosion at a plant in Pavlodar killed two, and a bus crash near Taraz injured 12."
    assert told(text) == {
        ("Explosion accident", _PAVLODAR): "k2",
        ("Transport accident", TARAZ): "i12",
    }


def test_the_detained_belong_to_the_arrests_and_the_killed_to_the_clash() -> None:
    text = "Gunmen attacked a checkpoint near Aktobe. Two soldiers died and police detained five."
    assert told(text) == {("Armed clash", AKTOBE): "k2", ("Arrests", AKTOBE): "d5"}


def test_a_protest_with_intervention_has_its_detained() -> None:
    text = "В Алматы прошёл митинг, задержаны 40 человек."
    assert told(text, "ru") == {("Protest with intervention", ALMATY): "d40"}


def test_a_count_of_several_places_belongs_to_none() -> None:
    text = "Riots shook Almaty and Taraz on 5 January; 40 people were killed."
    assert set(told(text).values()) == {""}


def test_a_count_of_the_whole_country_belongs_to_no_city() -> None:
    text = "Riots shook Almaty on 5 January. Across the country 225 people were killed."
    assert told(text) == {("Violent demonstration", ALMATY): ""}


def test_a_count_of_another_place_is_not_taken() -> None:
    text = "Riots shook Almaty on 5 January. In Taraz six people were killed."
    assert told(text)[("Violent demonstration", ALMATY)] == ""
    text = "Gunmen attacked a checkpoint near Aktobe. In Tashkent five people were killed."
    assert told(text) == {("Armed clash", AKTOBE): ""}


def test_a_count_of_another_day_is_not_taken() -> None:
    text = "A mine explosion in Taraz killed five. In 2006, 41 miners died there."
    assert told(text) == {("Explosion accident", TARAZ): "k5"}


def test_a_count_over_a_longer_time_is_not_taken() -> None:
    text = "A fire broke out in Taraz. Since the start of the year 40 people have died in fires."
    assert told(text) == {("Fire", TARAZ): ""}


def test_a_later_toll_replaces_the_first() -> None:
    text = (
        "An explosion at a mine in Taraz killed three on 10 January. "
        "The death toll rose to five on 12 January."
    )
    assert told(text) == {("Explosion accident", TARAZ): "k5"}


def test_more_people_are_added() -> None:
    text = "An explosion at a mine in Taraz killed three. Another two people died in hospital."
    assert told(text) == {("Explosion accident", TARAZ): "k5"}


def test_a_title_leaves_its_counts_to_the_text() -> None:
    text = "Five killed in Taraz mine blast\nAn explosion tore through a Taraz mine on 12 January."
    assert told(text) == {("Explosion accident", TARAZ): "k5"}


def test_denied_events_have_no_counts() -> None:
    text = "A fire broke out in Taraz. Reports of five people killed were false."
    assert told(text) == {("Fire", TARAZ): ""}


# Their JSON form


def test_details_are_printed_only_when_asked_for() -> None:
    found = read("A bus crash near Taraz injured more than 12 people.", "2022-01-13")
    (plain,) = found.to_json()["incidents"]
    (detailed,) = found.to_json(details=True)["incidents"]
    assert "people" not in plain
    assert detailed.pop("people") == [
        {
            "role": "injured",
            "count": 12,
            "at_least": True,
            "approximate": False,
            "start": 31,
            "end": 43,
        }
    ]
    assert detailed == plain


def test_a_count_is_the_same_after_its_json() -> None:
    count = PeopleCount("killed", 50, at_least=False, span=Span(3, 11), approximate=True)
    assert PeopleCount.from_json(count.to_json()) == count
