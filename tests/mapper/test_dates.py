"""English date expressions, anchored in the document's date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapper.dates import DateFinder, DateMention
from mapper.languages import vocabulary_of
from mapper.sentences import split_sentences

PUBLISHED = date(2022, 1, 13)  # a Thursday


@pytest.fixture(scope="module")
def finder() -> DateFinder:
    news = vocabulary_of("en").news
    assert news is not None
    return DateFinder(news.dates)


def find(finder: DateFinder, text: str, published: date | None = PUBLISHED) -> list[DateMention]:
    sentences = split_sentences(text, vocabulary_of("en").abbreviations)
    return finder.find(text, sentences, published)


def days(
    finder: DateFinder, text: str, published: date | None = PUBLISHED
) -> list[tuple[str, str]]:
    return [(m.first.isoformat(), m.last.isoformat()) for m in find(finder, text, published)]


@pytest.mark.parametrize(
    "words",
    [
        "January 5, 2022",
        "5 January 2022",
        "2022-01-05",
        "05.01.2022",
        "January 5",
        "Jan. 5",
        "January 5th",
        "the 5th of January",
        "5 January",
        "Wednesday, January 5,",
        "JANUARY 5",
        "the evening of January 5",
    ],
)
def test_one_day(finder: DateFinder, words: str) -> None:
    (found,) = find(finder, f"On {words} it snowed.")
    assert found.first == found.last == date(2022, 1, 5)
    assert (found.precision, found.role, found.anaphoric) == (1, "at", False)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("On Wednesday", "2022-01-12"),
        ("Last Monday", "2022-01-10"),
        ("On Friday", "2022-01-07"),
        ("On Thursday", "2022-01-13"),
        ("Today", "2022-01-13"),
        ("This morning", "2022-01-13"),
        ("Yesterday", "2022-01-12"),
        ("Three days ago", "2022-01-10"),
        ("10 days ago", "2022-01-03"),
    ],
)
def test_day_told_from_the_document(finder: DateFinder, words: str, expected: str) -> None:
    assert days(finder, f"{words} it snowed.") == [(expected, expected)]


@pytest.mark.parametrize(
    ("words", "expected", "precision"),
    [
        ("Overnight", ("2022-01-12", "2022-01-13"), 1),
        ("In the night of January 5-6", ("2022-01-05", "2022-01-06"), 1),
        ("On the night of January 5 to 6", ("2022-01-05", "2022-01-06"), 1),
        ("On the night of 5-6 January", ("2022-01-05", "2022-01-06"), 1),
        ("In the night to January 7", ("2022-01-06", "2022-01-07"), 1),
        ("In the night to January 1", ("2021-12-31", "2022-01-01"), 1),
        ("January 4 and 5", ("2022-01-04", "2022-01-05"), 1),
        ("January 5-9", ("2022-01-05", "2022-01-09"), 2),
        ("5\u20139 January", ("2022-01-05", "2022-01-09"), 2),
        ("From January 5 to 9", ("2022-01-05", "2022-01-09"), 2),
        ("Last week", ("2022-01-03", "2022-01-09"), 2),
        ("In December", ("2021-12-01", "2021-12-31"), 3),
        ("In December 2011", ("2011-12-01", "2011-12-31"), 3),
        ("In February 2020", ("2020-02-01", "2020-02-29"), 3),
    ],
)
def test_several_days(
    finder: DateFinder, words: str, expected: tuple[str, str], precision: int
) -> None:
    (found,) = find(finder, f"{words} it snowed.")
    assert (found.first.isoformat(), found.last.isoformat()) == expected
    assert found.precision == precision


def test_the_running_month_ends_at_the_document(finder: DateFinder) -> None:
    assert days(finder, "In January it snowed.") == [("2022-01-01", "2022-01-13")]


def test_a_year_is_less_precise_than_a_month(finder: DateFinder) -> None:
    (found,) = find(finder, "In 2011 it snowed.")
    assert (found.first, found.last) == (date(2011, 1, 1), date(2011, 12, 31))
    assert found.precision > 3


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("On December 28 it snowed.", date(2022, 1, 3), "2021-12-28"),
        ("On October 1 it snowed.", date(2022, 1, 3), "2021-10-01"),
        ("On January 2 it snowed.", date(2022, 1, 3), "2022-01-02"),
        ("On January 28 it will snow.", date(2022, 1, 3), "2022-01-28"),
        ("On December 31 it will snow.", date(2021, 12, 30), "2021-12-31"),
        ("On February 29 it snowed.", date(2024, 3, 1), "2024-02-29"),
    ],
)
def test_the_year_is_the_one_nearest_to_the_document(
    finder: DateFinder, text: str, published: date, expected: str
) -> None:
    assert days(finder, text, published) == [(expected, expected)]


def test_a_written_year_is_taken_as_it_is(finder: DateFinder) -> None:
    assert days(finder, "On December 16, 2011 it snowed.") == [("2011-12-16", "2011-12-16")]


def test_roles_of_a_beginning_and_an_end(finder: DateFinder) -> None:
    found = find(finder, "Schools close from January 5 until January 19.")
    assert [(m.first.day, m.role) for m in found] == [(5, "from"), (19, "until")]
    found = find(finder, "Schools close until midnight on 19 January, since the 5 January storm.")
    assert [m.role for m in found] == ["until", "at"]


@pytest.mark.parametrize("word", ["since", "as of", "starting from", "effective"])
def test_words_of_a_beginning(finder: DateFinder, word: str) -> None:
    (found,) = find(finder, f"Schools are closed {word} January 5.")
    assert found.role == "from"


def test_that_day_repeats_the_date_before(finder: DateFinder) -> None:
    found = find(finder, "On January 5 it snowed. Later that day it thawed. The next day it froze.")
    assert [(m.first.day, m.anaphoric) for m in found] == [(5, False), (5, True), (6, True)]


def test_that_day_without_a_date_before_is_the_document_s(finder: DateFinder) -> None:
    (found,) = find(finder, "Earlier that day it snowed.")
    assert (found.first, found.anaphoric) == (PUBLISHED, True)


@pytest.mark.parametrize(
    "text",
    [
        "On February 30 it snowed.",
        "On 2022-13-01 it snowed.",
        "On 31.02.2022 it snowed.",
        "About 32 January and more.",
        "They may come in three.",
        "Route 2022 and bus 5 run.",
        "March with us.",
    ],
)
def test_no_day_of_the_calendar(finder: DateFinder, text: str) -> None:
    assert find(finder, text) == []


@pytest.mark.parametrize("words", ["January 5", "Monday", "yesterday", "two days ago", "overnight"])
def test_without_the_document_s_date_what_needs_it_is_left_out(
    finder: DateFinder, words: str
) -> None:
    assert find(finder, f"It snowed on {words}.", None) == []


def test_without_the_document_s_date_a_full_date_is_read(finder: DateFinder) -> None:
    text = "On 5 January 2022 it snowed. That day it froze."
    assert days(finder, text, None) == [("2022-01-05", "2022-01-05")] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It lasts for 14 days.", [14]),
        ("It lasts for a period of ten days.", [10]),
        ("It lasts for two weeks and then for a month.", [14, 30]),
        ("It lasted four hours.", []),
        ("They stayed for 14. Days later they left.", []),
    ],
)
def test_durations(finder: DateFinder, text: str, expected: list[int]) -> None:
    assert [duration.days for duration in finder.durations(text, split_sentences(text))] == expected


PHRASES = (
    "on from until since in the night of to January Jan. May 5 31 30 2022 2022-01-05 05.01.2022 "
    "Monday last week that day next days ago overnight - and , . 1999 0 two for weeks"
)
WORDS = st.sampled_from(PHRASES.split())


@given(
    st.lists(WORDS, max_size=25).map(" ".join) | st.text(),
    st.none() | st.dates(date(1990, 1, 1), date(2040, 12, 31)),
)
def test_whatever_the_text_dates_are_ordered_spans_of_it(
    finder: DateFinder, text: str, published: date | None
) -> None:
    end = 0
    for found in find(finder, text, published):
        assert end <= found.start < found.end <= len(text)
        assert text[found.start : found.end].strip()
        assert found.first <= found.last
        assert found.precision in {1, 2, 3, 4}
        end = found.end
    for duration in finder.durations(text, split_sentences(text)):
        assert 0 <= duration.start < duration.end <= len(text)


@pytest.mark.parametrize(
    ("language", "words", "expected", "precision"),
    [
        ("en", "Two weeks ago", ("2021-12-27", "2022-01-02"), 2),
        ("en", "A week ago", ("2022-01-03", "2022-01-09"), 2),
        ("en", "A month ago", ("2021-12-01", "2021-12-31"), 3),
        ("en", "Three years ago", ("2019-01-01", "2019-12-31"), 4),
        ("en", "Last month", ("2021-12-01", "2021-12-31"), 3),
        ("en", "The day before yesterday", ("2022-01-11", "2022-01-11"), 1),
        ("en", "Eleven days ago", ("2022-01-02", "2022-01-02"), 1),
        ("en", "05.01.22", ("2022-01-05", "2022-01-05"), 1),
        ("ru", "Две недели назад", ("2021-12-27", "2022-01-02"), 2),
        ("ru", "Месяц назад", ("2021-12-01", "2021-12-31"), 3),
        ("ru", "Полгода назад", ("2021-07-01", "2021-07-31"), 3),
        ("ru", "В прошлом месяце", ("2021-12-01", "2021-12-31"), 3),
        ("ru", "В прошлом году", ("2021-01-01", "2021-12-31"), 4),
        ("ru", "5 лет назад", ("2017-01-01", "2017-12-31"), 4),
        ("ru", "Одиннадцать дней назад", ("2022-01-02", "2022-01-02"), 1),
        ("ru", "Послезавтра", ("2022-01-15", "2022-01-15"), 1),
        ("ru", "05.01.22", ("2022-01-05", "2022-01-05"), 1),
        ("ru", "Пятого января", ("2022-01-05", "2022-01-05"), 1),
        ("ru", "Тридцать первого декабря", ("2021-12-31", "2021-12-31"), 1),
        ("kk", "Екі апта бұрын", ("2021-12-27", "2022-01-02"), 2),
        ("kk", "Үш ай бұрын", ("2021-10-01", "2021-10-31"), 3),
        ("kk", "5 жыл бұрын", ("2017-01-01", "2017-12-31"), 4),
        ("kk", "Өткен айда", ("2021-12-01", "2021-12-31"), 3),
    ],
)
def test_phrases_that_dateparser_reads(
    language: str, words: str, expected: tuple[str, str], precision: int
) -> None:
    news = vocabulary_of(language).news
    assert news is not None
    (found,) = find(DateFinder(news.dates), f"{words} 40 m2.")
    assert (found.first.isoformat(), found.last.isoformat()) == expected
    assert found.precision == precision


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Two and a half weeks ago"),
        ("en", "Twenty-two years ago"),
        ("en", "Half a year ago"),
        ("en", "1.5 years ago"),
        ("en", "Several weeks ago"),
        ("en", "In the last year"),
        ("en", "Version 10.12.11.2 came out"),
        ("en", "99 months and 45.01.22"),
        ("ru", "Несколько лет назад"),
        ("ru", "Полтора года назад"),
        ("ru", "Двадцать два года назад"),
        ("ru", "1,5 года назад"),
        ("ru", "Две с половиной недели назад"),
        ("kk", "Қырық екі жыл бұрын"),
    ],
)
def test_phrases_that_are_left_alone(language: str, words: str) -> None:
    news = vocabulary_of(language).news
    assert news is not None
    assert find(DateFinder(news.dates), f"{words}.") == []


@given(
    st.sampled_from(["two weeks ago", "last month", "twelve months ago", "99 years ago"]),
    st.dates(),
)
def test_a_phrase_counts_back_from_any_day(finder: DateFinder, words: str, published: date) -> None:
    for found in find(finder, f"It snowed {words}.", published):
        assert found.first <= found.last <= published


def test_a_day_of_long_ago_is_of_the_year_that_was_named_last(finder: DateFinder) -> None:
    published = date(2019, 4, 16)
    text = "On 6 June 2016 it snowed. On 18 July it thawed. On 1 March it froze again."
    assert [first for first, _ in days(finder, text, published)] == [
        "2016-06-06",
        "2016-07-18",
        "2019-03-01",
    ]


def test_an_item_of_a_chronicle_is_of_the_year_of_its_title(finder: DateFinder) -> None:
    text = "January 2022, day by day\n\n2 Jan. It snowed.\n\n4 Jan. It thawed."
    assert [first for first, _ in days(finder, text, date(2023, 1, 4))][-2:] == [
        "2022-01-02",
        "2022-01-04",
    ]


def test_overnight_in_an_item_of_a_chronicle_is_the_night_before_its_day(
    finder: DateFinder,
) -> None:
    text = "9 July, Oral. It snowed.\n\n10 July, Semey. Overnight it thawed."
    assert days(finder, text, date(2009, 7, 13))[-1] == ("2009-07-09", "2009-07-10")


def test_a_chronicle_goes_on_into_the_next_year(finder: DateFinder) -> None:
    text = (
        "The year 2016 in weather\n\n6 June. It snowed.\n\n15 December. Until 15 January it froze."
    )
    assert [first for first, _ in days(finder, text, date(2017, 1, 16))][-2:] == [
        "2016-12-15",
        "2017-01-15",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("27.01 Taraz: a rally.", ["2022-01-27"]),
        ("8/01 - rally in Taraz.", ["2022-01-08"]),
        ("A curfew applies since 27.12 in Taraz.", ["2021-12-27"]),
        ("January 8: rally in Taraz.", ["2022-01-08"]),
        # An hour, a share, a part
        ("10.05 - Shots are heard in Taraz.", []),
        ("Rain began at 6.05 in Taraz.", []),
        ("In 3/4 of the houses there is no light.", []),
        ("On 26.5 hectares the grass burned.", []),
    ],
)
def test_an_item_opens_with_its_day(finder: DateFinder, text: str, expected: list[str]) -> None:
    assert [first for first, _ in days(finder, text.casefold())] == expected
