"""What is told of a day by how long it was not done: "was not lifted until 9 August"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from mapper.dates import DateMention
from mapper.languages.measure_words import MeasureWords
from mapper.reading import Passage
from mapper.sieve import SievedPattern

_WEEK = timedelta(days=7)
# So many letters may stand between "until" and its day: " the ".
_TO_ITS_DAY = 6
_YEAR_NAMED = re.compile(r"(?:19|20)\d\d")


class LateActs:
    """Reads what was not done until a day as done on it.

    Parameters
    ----------
    words
        The language's words for measures.
    """

    def __init__(self, words: MeasureWords) -> None:
        self._not_until = SievedPattern(words.not_until)

    def direct(self, passage: Passage, published: date | None) -> Passage:
        """Return a passage with such an act told directly; the offsets stay as they are.

        Not where the day is still to come: then nothing was done so far.
        """
        if not passage.dates:
            return passage
        line, dates, offset = passage.folded, list(passage.dates), passage.sentence.start
        for match in self._not_until.finditer(passage.folded):
            for at, day in enumerate(dates):
                own = 0 < day.start - offset - match.end() <= _TO_ITS_DAY
                gone = _gone_by(day, passage, published) if own else None
                if gone is None:
                    continue
                dates[at] = gone
                for start, end in (match.span(group + 1) for group in range(match.re.groups)):
                    line = line[:start] + " " * (end - start) + line[end:] if start >= 0 else line
        if line == passage.folded:
            return passage
        return replace(passage, folded=line, dates=tuple(dates))


def _gone_by(day: DateMention, passage: Passage, published: date | None) -> DateMention | None:
    """Return the day that something was done on, the last such one up to that of the text."""
    first = day.first
    if published is not None and first > published:
        if _YEAR_NAMED.search(passage.between(day.start, day.end)):
            return None
        first = first - _WEEK if day.weekly else _year_before(first)
        if first > published:
            return None
    return replace(day, first=first, last=first + (day.last - day.first), role="at")


def _year_before(day: date) -> date:
    """Return the same day of the year before; of 29 February, the day before it."""
    return (day if (day.month, day.day) != (2, 29) else day - timedelta(days=1)).replace(
        year=day.year - 1
    )
