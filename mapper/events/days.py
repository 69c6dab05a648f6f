"""Days: when an event was, by its own sentence or the sentences before."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from mapper.date_readers import DAY, FORTNIGHT, MONTH, WEEK
from mapper.dates import DateMention
from mapper.events.hits import Hit
from mapper.events.nearness import follows_closely, in_other_clause
from mapper.events.thread import Thread
from mapper.languages.vocabulary import NewsWords
from mapper.reading import Passage
from mapper.sieve import SievedPattern

_DAYS_OF_WEEK = 7
# What parts a day from an event that it is not said of.
_PAUSE = re.compile(r",|;| - ")
# "Monday's armed attack": so much may stand between a day and the event that it leads.
_LEADING = 16
# So close behind an event an aside tells more of it.
_BESIDE = 26


@dataclass(frozen=True, slots=True)
class Days:
    """The days of an event, and how precise they are.

    `dated` ones are of its own sentence; `open_ended` ones began on a day that the text names and
    went on until the text's own. In an `untold` year it was on a day that is not named with it.
    """

    first: date | None = None
    last: date | None = None
    precision: int | None = None
    dated: bool = False
    open_ended: bool = False
    untold: bool = False


class DayFinder:
    """Tells when an event was.

    Parameters
    ----------
    news
        The language's words.
    """

    def __init__(self, news: NewsWords) -> None:
        self._numbers = news.dates.numbers
        self._verb_final = news.verb_final
        self._clause = re.compile(news.measures.clause_break)
        self._ongoing = re.compile(news.events.ongoing_after)
        self._still = SievedPattern(news.events.still)
        self._since = re.compile(news.events.since)
        self._running = SievedPattern(news.events.running)
        self._reporting = re.compile(news.roles.reporting_verbs)
        self._happened = re.compile(news.events.happened_before)
        self._relative = SievedPattern(news.events.relative)
        self._after = re.compile(news.events.after)

    def find(self, hit: Hit, passage: Passage, thread: Thread, published: date | None) -> Days:
        """Return the days of an event; empty ones where it is only referred to and not dated.

        They are untold where it was in a year of which its sentence does not even name the month.

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
        own = self._own(hit, passage, known=thread.day is not None)
        if own is None and self._is_history(hit, passage):
            return Days(untold=True)
        running = self._running.search(passage.folded)
        since = own is not None and own.role == "from"
        if running is not None and published is not None and not since:
            count = self._days_of(running)
            last = self._latest(passage, published, count)
            first = last - timedelta(days=count - 1)
            return Days(first, last, precision_of(first, last), dated=True)
        if (
            own is not None
            and self._has_gone_on(own, passage)
            and published is not None
            and own.first <= published
        ):
            last = self._end(own, passage, published)
            return Days(own.first, last, precision_of(own.first, last), dated=True)
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

    def _latest(self, passage: Passage, published: date, count: int) -> date:
        """Return the last day that a sentence names of what has gone on, or that of the text.

        Not the first one: "it is the fifth day of the strike begun on 1 March", on the fifth.
        """
        begun = published - timedelta(days=count - 1)
        named = {day.last for day in passage.dates if day.role != "until"}
        past = {day for day in named if day <= published}
        return max(past, default=published) if past != {begun} else published

    def _days_of(self, running: re.Match[str]) -> int:
        """Return for how many days something has gone on: "the third day", "the third week"."""
        if running["count"]:
            return self._numbers[running["count"]]
        # As many weeks are over, but for the one that has begun.
        return (self._numbers[running["weeks"]] - 1) * _DAYS_OF_WEEK + 1

    def _has_gone_on(self, day: DateMention, passage: Passage) -> bool:
        """Tell whether an event is said to go on since a day."""
        before = passage.between(passage.sentence.start, day.start)
        if day.role == "from" and day.first == day.last and not self._after.search(before):
            return True
        return bool(self._since.search(before) or self._still.search(passage.folded))

    def _end(self, since: DateMention, passage: Passage, published: date) -> date:
        """Return the last day of what has gone on: one that the sentence names, or the text's."""
        named = (d.last for d in passage.dates if d.role == "until" and d.start > since.start)
        end = next(named, published)
        return max(since.last, min(end, published))

    def _is_history(self, hit: Hit, passage: Passage) -> bool:
        """Tell whether an event has a year and no more for its date: of its clause, or before."""
        position = passage.sentence.start + hit.start
        return any(
            day.precision > MONTH
            and (
                day.start < position
                or not in_other_clause(self._clause, position, day.start, passage)
            )
            for day in passage.dates
        )

    def _is_ongoing(self, hit: Hit, passage: Passage) -> bool:
        """Tell whether an event is said to go on as the text is written."""
        return self._ongoing.match(passage.folded, hit.end) is not None

    def _own(self, hit: Hit, passage: Passage, *, known: bool) -> DateMention | None:
        """Return the date in the sentence that says when the event was, None if none does.

        That of the next clause only where no other day is `known`.
        """
        if hit.background and not any(
            follows_closely(hit, day.start, passage)
            or _leads(hit, day.end, passage)
            or self._tells_when(hit, day, passage)
            for day in passage.dates
        ):
            return None
        # Where verbs stand last, what is said of the event may stand within its own words.
        position = passage.sentence.start + (hit.end if self._verb_final else hit.start)
        nearest = min(
            (
                day
                for day in passage.dates
                if day.precision <= MONTH
                and not (
                    (known or self._verb_final) and self._is_of_next_clause(passage, position, day)
                )
                and not (known and self._is_of_relative(passage, hit, day))
            ),
            key=lambda day: self._distance(passage, position, day),
            default=None,
        )
        if nearest is None or self._is_of_report(nearest, position, passage):
            return None
        return nearest

    def _tells_when(self, hit: Hit, day: DateMention, passage: Passage) -> bool:
        """Tell whether a participle ties a day to an event: "the on Monday in Oral held rally"."""
        between = passage.between(day.end, passage.sentence.start + hit.start)
        return self._happened.search(between) is not None and not self._clause.search(between)

    def _is_of_next_clause(self, passage: Passage, position: int, day: DateMention) -> bool:
        """Tell whether a day belongs to what is told behind the clause of an event."""
        in_brackets = passage.between(passage.sentence.start, day.start).endswith("(")
        if day.start < position or in_brackets:
            return False
        return in_other_clause(self._clause, position, day.start, passage)

    def _is_of_relative(self, passage: Passage, hit: Hit, day: DateMention) -> bool:
        """Tell whether a day is told of in an aside: "in Taraz, where on Monday a house burned"."""
        offset = passage.sentence.start
        position = offset + hit.start
        return any(
            match.start() <= day.start - offset < match.end()
            and not match.start() <= position - offset < match.end()
            # "Protests, which began on Monday": the aside is about the event.
            and not (match["of"] and match.start() - hit.end <= _BESIDE)
            for match in self._relative.finditer(passage.folded)
        )

    def _distance(
        self, passage: Passage, position: int, day: DateMention
    ) -> tuple[bool, bool, bool, int]:
        other_clause = in_other_clause(self._clause, position, day.start, passage)
        behind = self._verb_final and day.start > position
        parted = not behind and _PAUSE.search(passage.between(*sorted((position, day.end))))
        return other_clause, behind, parted is not None, abs(position - day.start)

    def _is_of_report(self, day: DateMention, position: int, passage: Passage) -> bool:
        """Tell whether a date says when something was reported that had happened before."""
        if self._verb_final and day.start > position:
            # "Was detained, said the prosecutor on Thursday."
            said = passage.between(position, day.start)
            return self._reporting.search(said) is not None
        between = passage.between(day.end, position)
        had = day.start < position and " had " in between
        return had and self._reporting.search(between) is not None


def _leads(hit: Hit, end: int, passage: Passage) -> bool:
    """Tell whether what ends at an offset stands right before an event: "Monday's attack"."""
    between = passage.between(end, passage.sentence.start + hit.start)
    possessive = between.startswith(("'s ", "\u2019s "))
    return between == " " or (len(between) <= _LEADING and possessive)


def precision_of(first: date, last: date) -> int:
    """Return how precise a span of days is."""
    days = (last - first).days
    return DAY if days <= 1 else WEEK if days <= FORTNIGHT else MONTH
