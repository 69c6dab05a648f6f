"""Years that a text gives its days: those of a chronicle's title, of its items, of a sentence.

And the month of a day that has gone by.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from mapper.date_readers import MONTH, Found, Reader, calendar_day
from mapper.sentences import Sentence

# What may stand before the day that opens an item.
_MARK = 3
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# "1990 - in September": a year that opens its line, before a mark, is that of the line's days.
_HEADED_BY_YEAR = re.compile(
    r"[\W_]*(?P<year>(?:19|20)\d\d)(?:\s?[^\W\d]{1,4}\.?)?(?:\s*[:,\u2013\u2014-]|\.)(?=\s)"
)


def opens(sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether a date opens its sentence, but for a mark before it."""
    return match.start() - sentence.start <= _MARK


def year_that_opens(sentence: Sentence, match: re.Match[str], found: Found) -> int | None:
    """Return the year that opens a sentence, of which its days are: "In 2019, on 4 February"."""
    first, _, precision = found
    return first.year if precision > MONTH and opens(sentence, match) else None


def is_chronicle_of(
    sentences: Sequence[Sentence], matched: Sequence[Sequence[tuple[Reader, re.Match[str]]]]
) -> bool:
    """Tell whether several paragraphs open with a date."""
    opened = {
        sentence.paragraph
        for sentence, matches in zip(sentences, matched, strict=True)
        if matches and not sentence.is_title and opens(sentence, matches[0][1])
    }
    return len(opened) > 1


def year_of_title(folded: str, sentences: Sequence[Sentence], published: date | None) -> int | None:
    """Return the one year that a title names, if it is over: "January 2022, day by day"."""
    if not sentences or not sentences[0].is_title or published is None:
        return None
    last = max(sentence.end for sentence in sentences if sentence.is_title)
    years = set(YEAR.findall(folded, sentences[0].start, last))
    year = int(years.pop()) if len(years) == 1 else published.year
    return year if year < published.year else None


def year_of_item(folded: str, sentence: Sentence, published: date | None) -> int | None:
    """Return the past year that opens a line of a chronicle: "1990 - in September"."""
    opened = None if sentence.is_title else _HEADED_BY_YEAR.match(folded, sentence.start)
    if opened is None or published is None or int(opened["year"]) > published.year:
        return None
    return int(opened["year"])


def gone_by(day: date, published: date) -> date | None:
    """Return the last such day of a month up to the day of a text: "on the 28th", told on the 20th.

    None where the last two months have no such day.
    """
    last_month = published.replace(day=1) - timedelta(days=1)
    this = calendar_day(published.year, published.month, day.day)
    if this is not None and this <= published:
        return this
    return calendar_day(last_month.year, last_month.month, day.day)
