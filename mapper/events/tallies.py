"""Tallies: which of a document's findings each count of people belongs to."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from mapper.date_readers import MONTH
from mapper.dates import DateMention
from mapper.events.days import Days
from mapper.events.findings import Finding
from mapper.events.nearness import in_other_clause
from mapper.events.people import PeopleFinder, StatedCount, total
from mapper.languages.vocabulary import NewsWords
from mapper.reading import Passage, PlaceInText, Role, lies_in
from mapper.records import PeopleCount, PeopleRole
from mapper.sieve import SievedPattern

_ARRESTS = "Arrests"
_INTERVENTION = "Protest with intervention"
_QUIET = frozenset({"Strategic developments"})
_ACCIDENTS = frozenset({"Emergency", "Explosions/Remote violence"})
# A text that has told of an event goes on about its people for so many sentences.
_GOES_ON = 3
_MARKS = re.compile(r"[,;:]")
_TELLS_WHERE = frozenset({Role.LOCATIVE, Role.TITLE})


class TallyWords:
    """The patterns that counts are found and given by, made once for a language.

    Parameters
    ----------
    news
        The language's words.
    """

    def __init__(self, news: NewsWords) -> None:
        self.people = PeopleFinder(news.people)
        self.clause = SievedPattern(news.measures.clause_break)
        self.denied = SievedPattern(news.events.cancel_sentence)


class Tallies:
    """The findings of one document, in its order, with the counts that belong to them.

    Parameters
    ----------
    words
        Of the document's language.
    """

    def __init__(self, words: TallyWords) -> None:
        self._words = words
        self._found: list[Finding] = []
        self._counts: defaultdict[int, list[StatedCount]] = defaultdict(list)
        self._last: Sequence[int] = ()
        self._since = 0
        self._paragraph = -1
        self._headed = -1

    def add(self, passage: Passage, told: Sequence[Finding]) -> None:
        """Take the findings of the next sentence, and its counts.

        Counts are looked for where a sentence tells of an event, or follows one that does.
        """
        own = range(len(self._found), len(self._found) + len(told))
        self._found.extend(told)
        goes_on = self._last and self._since < _GOES_ON
        before = self._last if goes_on and not _is_abroad(passage) else ()
        stated = self._words.people.find(passage) if own or before else []
        if stated and not self._words.denied.search(passage.folded):
            for count in stated:
                self._assign(count, passage, own, before)
        self._since += 1
        if told:
            self._last, self._since, self._paragraph = own, 0, passage.sentence.paragraph
        elif passage.is_of_a_day:
            self._told_of_day(passage, before)

    def _told_of_day(self, passage: Passage, before: Sequence[int]) -> None:
        """Take a sentence that is a day: of the events before it, or of those behind it.

        So it is where a day heads its paragraph: "Friday. A house burned. Saturday. A bus ...".
        """
        paragraph = passage.sentence.paragraph
        if paragraph != self._paragraph:
            self._headed = paragraph
        elif before and paragraph != self._headed:
            self._date(passage.dates[-1])

    def _date(self, day: DateMention) -> None:
        """Give the events told last the day that a sentence consists of, if they have none."""
        for number in self._last:
            if not self._found[number].days.dated:
                days = Days(day.first, day.last, min(day.precision, MONTH), dated=True)
                self._found[number] = replace(self._found[number], days=days)

    def findings(self) -> list[Finding]:
        """Return the findings, each with one count a role."""
        return [
            replace(item, people=_by_role(self._counts[number])) if number in self._counts else item
            for number, item in enumerate(self._found)
        ]

    def _assign(
        self, count: StatedCount, passage: Passage, own: Sequence[int], before: Sequence[int]
    ) -> None:
        """Give a count to the event that suits it best: of its sentence, else of the one before.

        The first suit is tried in both before the next. A count of several places belongs to none.
        """
        beside = _beside(count, passage)
        own = [
            n for n in own if self._found[n].place is None or _may_be_there(self._found[n], beside)
        ]
        named = [place for place in passage.places if place.role in _TELLS_WHERE]
        goes_on = [n for n in before if _may_be_there(self._found[n], named)]
        for suits in _SUITS[count.count.role]:
            for group in (own, goes_on):
                fit = [n for n in group if suits(self._found[n])]
                fit = [n for n in fit if _may_be_then(self._found[n], passage, count)]
                if fit:
                    self._give(count, passage, fit)
                    return

    def _give(self, count: StatedCount, passage: Passage, fit: Sequence[int]) -> None:
        start = count.count.span.start
        nearest = min(fit, key=lambda number: self._distance(passage, start, number))
        position = self._found[nearest].position
        if sum(self._found[n].position == position for n in fit) == 1:
            self._counts[nearest].append(count)

    def _distance(self, passage: Passage, start: int, number: int) -> tuple[bool, bool, int, int]:
        item = self._found[number]
        inside = passage.sentence.start <= item.position < passage.sentence.end
        other = inside and in_other_clause(self._words.clause, item.position, start, passage)
        between = passage.between(min(start, item.position), max(start, item.position))
        marks = len(_MARKS.findall(between))
        return item.background, other, marks, abs(item.position - start)


def _by_role(stated: Sequence[StatedCount]) -> tuple[PeopleCount, ...]:
    present = (role for role in _SUITS if any(item.count.role == role for item in stated))
    return tuple(total([item for item in stated if item.count.role == r]).count for r in present)


def _does_harm(item: Finding) -> bool:
    peaceful = item.trigger.sub_event_type == "Peaceful protest"
    return not peaceful and item.trigger.event_type not in _QUIET


def _detains(item: Finding) -> bool:
    return item.trigger.sub_event_type in {_ARRESTS, _INTERVENTION}


def _is_crime(item: Finding) -> bool:
    return item.trigger.event_type not in _ACCIDENTS


def _is_protest(item: Finding) -> bool:
    return item.trigger.event_type == "Protests"


def _is_any(_: Finding) -> bool:
    return True


# What events people come to harm in, and are detained at, the likeliest first.
_SUITS: dict[PeopleRole, tuple[Callable[[Finding], bool], ...]] = {
    "killed": (_does_harm, _is_protest, _is_any),
    "injured": (_does_harm, _is_protest, _is_any),
    "detained": (_detains, _is_crime),
}


def _is_abroad(passage: Passage) -> bool:
    return any(
        place.role is Role.LOCATIVE and place.toponym.status == "foreign"
        for place in passage.places
    )


def _beside(count: StatedCount, passage: Passage) -> list[PlaceInText]:
    """Return the places that say where, with no mark between them and a count before them."""
    end = count.count.span.end
    return [
        place
        for place in passage.places
        if place.role in _TELLS_WHERE
        and place.start >= end
        and not _MARKS.search(passage.between(end, place.start))
    ]


def _may_be_there(item: Finding, named: Sequence[PlaceInText]) -> bool:
    """Tell whether one of the places named, where any is, is the event's, around it or in it."""
    where = item.place
    if not named or where is None:
        return not named
    places = (place.toponym.place for place in named)
    return any(
        place is not None
        and (place.id == where.id or lies_in(place, where) or lies_in(where, place))
        for place in places
    )


def _may_be_then(item: Finding, passage: Passage, count: StatedCount) -> bool:
    """Tell whether a sentence, where it is dated, is about the event's days.

    What a number has come to may be told of a later day.
    """
    first, last = item.days.first, item.days.last
    if first is None or last is None or not passage.dates:
        return True
    return any(
        (day.first <= last and (day.last >= first)) or (count.is_total and day.first >= first)
        for day in passage.dates
    )
