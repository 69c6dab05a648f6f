"""Days: when an event was, by its own sentence or the sentences before."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from mapper.dates import DAY, MONTH, WEEK, DateMention
from mapper.events.hits import Hit
from mapper.events.nearness import follows_closely, in_other_clause
from mapper.events.thread import Thread
from mapper.languages.vocabulary import NewsWords
from mapper.reading import Passage


@dataclass(frozen=True, slots=True)
class Days:
    """The days of an event, and how precise they are.

    `dated` ones are of its own sentence; `open_ended` ones began on a day that the text names and
    went on until the text's own.
    """

    first: date | None = None
    last: date | None = None
    precision: int | None = None
    dated: bool = False
    open_ended: bool = False


class DayFinder:
    """Tells when an event was.

    Parameters
    ----------
    news
        The language's words.
    """

    def __init__(self, news: NewsWords) -> None:
        self._verb_final = news.verb_final
        self._clause = re.compile(news.measures.clause_break)
        self._ongoing = re.compile(news.events.ongoing_after)
        self._reporting = re.compile(news.roles.reporting_verbs)

    def find(self, hit: Hit, passage: Passage, thread: Thread, published: date | None) -> Days:
        """Return the days of an event; none where it is only referred to and not dated.

        Parameters
        ----------
        hit
            The event.
        passage
            Its sentence with its dates.
        thread
            What the sentences before have set.
        published
            The day of the document, which is that of an event without any other.
        """
        own = self._own(hit, passage)
        if own is not None:
            return Days(own.first, own.last, min(own.precision, MONTH), dated=True)
        if hit.background or published is None:
            return Days()
        day = thread.day
        if day is None or day.first > published or self._is_ongoing(hit, passage):
            return Days(published, published, DAY)
        last = published if thread.open_ended else day.last
        precision = precision_of(day.first, last)
        return Days(day.first, last, precision, open_ended=thread.open_ended)

    def _is_ongoing(self, hit: Hit, passage: Passage) -> bool:
        """Tell whether an event is said to go on as the text is written."""
        return self._ongoing.match(passage.folded, hit.end) is not None

    def _own(self, hit: Hit, passage: Passage) -> DateMention | None:
        """Return the date in the sentence that says when the event was, None if none does."""
        if hit.background and not any(
            follows_closely(hit, day.start, passage) for day in passage.dates
        ):
            return None
        position = passage.sentence.start + hit.start
        nearest = min(
            (day for day in passage.dates if day.precision <= MONTH),
            key=lambda day: self._distance(passage, position, day),
            default=None,
        )
        if nearest is None or self._is_of_report(nearest, position, passage):
            return None
        return nearest

    def _distance(
        self, passage: Passage, position: int, day: DateMention
    ) -> tuple[bool, bool, int]:
        other_clause = in_other_clause(self._clause, position, day.start, passage)
        behind = self._verb_final and day.start > position
        return other_clause, behind, abs(position - day.start)

    def _is_of_report(self, day: DateMention, position: int, passage: Passage) -> bool:
        """Tell whether a date says when something was reported that had happened before."""
        between = passage.between(day.end, position)
        had = day.start < position and " had " in between
        return had and self._reporting.search(between) is not None


def precision_of(first: date, last: date) -> int:
    """Return how precise a span of days is."""
    days = (last - first).days
    return DAY if days <= 1 else WEEK if days <= 13 else MONTH
