"""Days: when an event was, by its own sentence or the sentences before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mapper.date_readers import DAY, FORTNIGHT, MONTH, WEEK
from mapper.date_years import gone_by
from mapper.dates import DateMention
from mapper.events.hits import Hit
from mapper.events.nearness import follows_closely, in_other_clause
from mapper.events.reasons import OF_REASONS, is_of_reason
from mapper.events.thread import Thread
from mapper.languages.vocabulary import NewsWords
from mapper.reading import Passage
from mapper.sieve import SievedPattern, Stretch

_DAYS_OF_WEEK = 7
# What may go on for days; single deeds do not, though the unrest that they are of does.
LASTING = frozenset(
    {
        "Peaceful protest",
        "Protest with intervention",
        "Violent demonstration",
        "Mob violence",
        "Fire",
        "Flood",
    }
)
# What parts a day from an event that it is not said of.
_PAUSE = re.compile(r",|;| - ")
# "Monday's armed attack": so much may stand between a day and the event that it leads.
_LEADING = 16
# "Monday's", «6 маусымдағы»
_OF_DAY = ("'s ", "\u2019s ", "дағы ", "дегі ", "тағы ", "тегі ", "ғы ", "гі ")
# The day of what people are detained for is not that of their arrest.
_AFTERMATH, _EMERGENCY = "Strategic developments", "Emergency"
# What is told in an aside of people who were held, or of arms, was before that.
_OF_OTHERS = frozenset({"Arrests", "Disrupted weapons use"})
# So close behind an event an aside tells more of it.
_BESIDE = 26
# A day before a dash heads what is told.
_HEADS = re.compile(r"\w{0,4}\.?\s*-\s")
# Longer than that nothing is said to have lasted until a day.
_LONGEST = timedelta(days=120)


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
        self._clause = SievedPattern(news.measures.clause_break)
        self._ongoing = re.compile(news.events.ongoing_after)
        self._still = SievedPattern(news.events.still)
        self._since = re.compile(news.events.since)
        self._to_come = SievedPattern(news.events.to_come)
        self._running = SievedPattern(news.events.running)
        self._reporting = re.compile(news.roles.reporting_verbs)
        self._happened = re.compile(news.events.happened_before)
        self._happened_after = re.compile(news.events.happened_after)
        self._relative = re.compile(news.events.relative)
        self._by_the_way = re.compile(news.events.by_the_way)
        self._had_been = SievedPattern(news.events.had_been)
        self._subordinate = re.compile(news.events.subordinate)
        self._participle = re.compile(news.events.participle)
        self._after = re.compile(news.events.after)
        self._recalled = SievedPattern(news.events.recalled)
        self._missing = re.compile(news.events.missing)

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
        own = self._own(hit, passage, published, known=thread.day is not None)
        own = own and _that_was(own, published)
        if own is not None and own.anaphoric and published is not None and own.first > published:
            # "The 26th will be a day of mourning. On the same day a train came off the rails."
            return Days(published, published, DAY)
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
            and self._has_gone_on(hit, own, passage)
            and published is not None
            and own.first <= published
        ):
            last = self._end(own, passage, published)
            return Days(own.first, last, precision_of(own.first, last), dated=True)
        if own is not None:
            begun = self._begun(own, passage, thread)
            precision = precision_of(begun, own.last) if begun != own.first else own.precision
            return Days(begun, own.last, min(precision, MONTH), dated=True)
        if published is None:
            return Days()
        if hit.background:
            # "On the 5th a curfew was imposed after riots": they were on that day at the latest.
            done = [day.last for day in passage.dates if day.role == "at" and day.precision <= DAY]
            return Days(last=max((day for day in done if day <= published), default=None))
        day = thread.day
        untold = day is None or day.first >= published
        if untold and thread.reason.day is not None and is_of_reason(hit.trigger):
            # "Two men were held over the attack of 5 June. Gunmen had entered a shop."
            day = thread.reason.day
        rough = day is not None and (day.precision > DAY or thread.recalls(day))
        if rough and thread.is_elsewhere(passage):
            # "Last week houses were flooded here. In Kobda a dam gave way."
            day = None
        if (day is None or day.last >= published) and self._recalled.search(passage.folded):
            day = thread.past or day
        if day is None or day.first > published or self._is_ongoing(hit, passage):
            return Days(published, published, DAY)
        open_ended = thread.open_ended and hit.trigger.sub_event_type in LASTING
        last = published if open_ended else day.last
        return Days(day.first, last, precision_of(day.first, last), open_ended=open_ended)

    def _latest(self, passage: Passage, published: date, count: int) -> date:
        """Return the last day that a sentence names of what has gone on, or that of the text.

        Not the first one: "it is the fifth day of the strike begun on 1 March", on the fifth.
        """
        begun = published - timedelta(days=count - 1)
        asides, offset = self._asides(passage), passage.sentence.start
        days = [day for day in passage.dates if day.role != "until"]
        told = [day for day in days if not any(_holds(a, day.start - offset) for a in asides)]
        named = {day.last for day in told or days}
        past = {day for day in named if day <= published}
        return max(past, default=published) if past != {begun} else published

    def _days_of(self, running: re.Match[str]) -> int:
        """Return for how many days something has gone on: "the third day", "the third week"."""
        count = running["count"] or running.groupdict().get("nth")
        if count:
            return int(count) if count.isdigit() else self._numbers[count]
        # As many weeks are over, but for the one that has begun.
        return (self._numbers[running["weeks"]] - 1) * _DAYS_OF_WEEK + 1

    def _has_gone_on(self, hit: Hit, day: DateMention, passage: Passage) -> bool:
        """Tell whether an event is said to go on since a day."""
        if day.compared:
            return False
        before = passage.between(passage.sentence.start, day.start)
        if day.role == "from" and day.first == day.last and not self._after.search(before):
            return True
        if self._since.search(before):
            return True
        lasts = hit.trigger.sub_event_type in LASTING
        return lasts and self._still.search(passage.folded) is not None

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
            and not (day.compared and not _is_told_behind(hit, day, passage))
            and (
                day.start < position
                or not in_other_clause(self._clause, position, day.start, passage)
            )
            for day in passage.dates
        )

    def _is_ongoing(self, hit: Hit, passage: Passage) -> bool:
        """Tell whether an event is said to go on as the text is written."""
        return self._ongoing.match(passage.folded, hit.end) is not None

    def _begun(self, own: DateMention, passage: Passage, thread: Thread) -> date:
        """Return since when lasted what is said to have lasted until a day."""
        if own.role != "until":
            return own.first
        named = [d for d in passage.dates if d.role != "until" and d.first < own.first]
        if not named and thread.told_in_paragraph and thread.day is not None:
            named = [thread.day]
        begun = named[-1].first if named else own.first
        return begun if timedelta(0) < own.first - begun <= _LONGEST else own.first

    def going_on(
        self,
        passage: Passage,
        told: Sequence[date | None],
        published: date | None,
        referred: Sequence[DateMention] = (),
    ) -> list[DateMention]:
        """Return the days of a sentence with which the next may go on.

        One of a relative clause is not, nor one of an event that is only `referred` to, nor one
        counted back, unless an event is `told` of it, or it is the day on which someone went
        missing: "a man who disappeared on Friday".
        """
        asides = list(self._by_the_way.finditer(passage.folded)) if passage.dates else []
        asides += list(self._had_been.finditer(passage.folded)) if passage.dates else []
        asides = [aside for aside in asides if not self._missing.search(aside[0])]
        offset = passage.sentence.start
        taken = self._taken_by_participles(passage.dates, passage, len(passage.folded))
        named = [_that_was(day, published) for day in passage.dates] if told else passage.dates
        days = [
            day
            for day in named
            if not (day.reason or day.compared or day in referred)
            and not self._is_to_come(day, passage)
            and not any(_holds(aside, day.start - offset) for aside in asides)
        ]
        # What is only counted back, or said of something by the way, where nothing else is told.
        days = [
            day for day in days if not (day.earlier or (day.counted and told)) and day not in taken
        ] or days
        return [day for day in named if day in days or day.first in told]

    def is_by_the_way(self, passage: Passage, position: int) -> bool:
        """Tell whether an event at an offset is told in a clause that tells more of a place.

        "Troops were sent to Oral, where a rally was held on Sunday."
        """
        place = position - passage.sentence.start
        asides = [a for a in self._asides(passage) if not (a["who"] or a["of"])]
        asides += self._had_been.finditer(passage.folded)
        return any(_holds(aside, place) for aside in asides)

    def _own(
        self, hit: Hit, passage: Passage, published: date | None, *, known: bool
    ) -> DateMention | None:
        """Return the date in the sentence that says when the event was, None if none does.

        That of the next clause only where no other day is `known`.
        """
        if hit.background and not any(
            (day.counted and _counts_from(hit, day, passage))
            or follows_closely(hit, day.start, passage)
            or _leads(hit, day.end, passage)
            or self._tells_when(hit, day, passage)
            or self._happened_after.fullmatch(
                passage.between(passage.sentence.start + hit.end, day.start)
            )
            for day in passage.dates
        ):
            return None
        # Where verbs stand last, what is said of the event may stand within its own words.
        position = passage.sentence.start + (hit.end if self._verb_final else hit.start)
        days = [
            day
            for day in passage.dates
            if day.precision <= MONTH
            and not (
                (known or self._verb_final) and self._is_of_next_clause(passage, position, day)
            )
            and not (day.role == "until" and published is not None and day.first > published)
            and not (day.reason and hit.trigger.event_type == _AFTERMATH)
            and (not day.counted or _counts_from(hit, day, passage))
            and not (day.compared and not _is_told_behind(hit, day, passage))
            and not self._is_to_come(day, passage)
        ]
        nearest = min(
            self._left_by_participles(self._of_its_clause(days, hit, passage, known), hit, passage),
            key=lambda day: self._distance(passage, hit, position, day),
            default=None,
        )
        if nearest is None or self._is_of_report(nearest, position, passage):
            return None
        return nearest

    def _is_to_come(self, day: DateMention, passage: Passage) -> bool:
        """Tell whether a day of the week is that of what its clause says will be done."""
        if not day.weekly:
            return False
        offset = passage.sentence.start
        breaks = [match.span() for match in self._clause.finditer(passage.folded)]
        first = max((end for _, end in breaks if end <= day.start - offset), default=0)
        last = min((s for s, _ in breaks if s >= day.end - offset), default=len(passage.folded))
        return self._to_come.search_in(Stretch(passage.folded, first, last)) is not None

    def _asides(self, passage: Passage) -> list[re.Match[str]]:
        """Return the relative clauses of a sentence that has a day."""
        return list(self._relative.finditer(passage.folded)) if passage.dates else []

    def _of_its_clause(
        self, days: Sequence[DateMention], hit: Hit, passage: Passage, known: bool
    ) -> list[DateMention]:
        """Leave out the days of asides: "in Taraz, where on Monday a house burned".

        Of an event in an aside only those that are told outside it too.
        """
        offset = passage.sentence.start
        asides = self._asides(passage)
        within = [
            day
            for day in days
            if any(_holds(a, day.start - offset) and _holds(a, hit.start) for a in asides)
        ]
        if within:
            return within
        of_others = [
            (day, aside)
            for day in days
            for aside in asides
            if _holds(aside, day.start - offset)
            and not _holds(aside, hit.start)
            # "Protests, which began on Monday": the aside is about the event.
            and not (
                aside["of"]
                and 0 <= aside.start() - hit.end <= _BESIDE
                and hit.trigger.sub_event_type not in _OF_OTHERS
            )
        ]
        left = [day for day in days if all(day is not other for other, _ in of_others)]
        # "The cache that was found on 9 October": the words of the event end in the aside.
        own = [day for day, aside in of_others if _holds(aside, hit.end - 1)]
        attached = [
            day
            for day in own
            if follows_closely(hit, day.start, passage)
            or (day.role == "at" and hit.start <= day.start - offset < hit.end)
        ]
        if own and not attached and all(day.reported for day in left):
            # "Gunmen who raided a base at the weekend are sought, police said on Tuesday."
            return own
        if left or attached:
            return attached or left
        if not (own or known):
            # Where the text has no other day, that of "in Taraz, where ..." may be the event's.
            own = [day for day, aside in of_others if not (aside["who"] or aside["of"])]
        return [day for day in own if day.role != "from"]

    def _left_by_participles(
        self, days: Sequence[DateMention], hit: Hit, passage: Passage
    ) -> Sequence[DateMention]:
        """Leave out the days that participles before an event take where verbs stand last."""
        taken = self._taken_by_participles(days, passage, hit.end - 1)
        if not taken:
            return days
        left = [day for day in days if day not in taken]
        offset = passage.sentence.start
        if any(
            day.start < offset + hit.start and not _HEADS.match(passage.folded, day.end - offset)
            for day in left
        ):
            return left
        return [day for day in days if day in left or day.role != "from"]

    def _taken_by_participles(
        self, days: Sequence[DateMention], passage: Passage, end: int
    ) -> list[DateMention]:
        """Return the days that participles before an offset of a sentence take.

        Each takes the last day before it, unless a participle stands between.
        """
        taken: list[DateMention] = []
        if not self._verb_final or not days:
            return taken
        offset, behind = passage.sentence.start, 0
        for participle in self._participle.finditer(passage.folded, 0, end):
            own = [
                day
                for day in days
                if behind <= day.start - offset
                and day.end - offset <= participle.start()
                and not (day.role == "from" and participle["suspected"])
            ]
            taken += own[-1:]
            behind = participle.end()
        return taken

    def _tells_when(self, hit: Hit, day: DateMention, passage: Passage) -> bool:
        """Tell whether a participle ties a day to an event: "the on Monday in Oral held rally"."""
        first = day.end - passage.sentence.start
        return (
            self._happened.search(passage.folded[first : hit.start]) is not None
            and self._clause.search_between(passage.folded, first, hit.start) is None
        )

    def _is_of_next_clause(self, passage: Passage, position: int, day: DateMention) -> bool:
        """Tell whether a day belongs to what is told behind the clause of an event."""
        in_brackets = passage.between(passage.sentence.start, day.start).endswith("(")
        if day.start < position or in_brackets:
            return False
        return in_other_clause(self._clause, position, day.start, passage)

    def _distance(
        self, passage: Passage, hit: Hit, position: int, day: DateMention
    ) -> tuple[bool, bool, bool, bool, int]:
        other_clause = in_other_clause(self._clause, position, day.start, passage)
        behind = self._verb_final and day.start > position
        between = passage.between(*sorted((position, day.end)))
        parted = not behind and (_PAUSE.search(between) or self._subordinate.match(between))
        # "Said on Monday", "a call received the day before": unless right behind the event.
        of_reason = day.reason and not day.counted and hit.trigger.event_type not in OF_REASONS
        of_others = day.earlier or day.reported or of_reason
        of_others = of_others and not follows_closely(hit, day.start, passage)
        return other_clause, of_others, behind, bool(parted), abs(position - day.start)

    def _is_of_report(self, day: DateMention, position: int, passage: Passage) -> bool:
        """Tell whether a date says when something was reported that had happened before."""
        if self._verb_final and day.start > position:
            # "Was detained, said the prosecutor on Thursday."
            between = passage.between(position, day.start)
            return self._reporting.search(between) is not None
        between = passage.between(day.end, position)
        if day.start > position or " had " not in between:
            return False
        said = self._reporting.search(between)
        # "By Friday, according to police, ten had been held": who said it stands between commas.
        return said is not None and "," not in between[said.end() :]


def _holds(aside: re.Match[str], position: int) -> bool:
    return aside.start() <= position < aside.end()


def _that_was(day: DateMention, published: date | None) -> DateMention:
    """Return a day of no named month as that of the last month where it would be still to come.

    "On the 28th a bus overturned", said on the 20th.
    """
    if not day.bare or published is None or day.first <= published or day.role == "until":
        return day
    first = gone_by(day.first, published)
    return replace(day, first=first, last=first) if first else day


def _is_told_behind(hit: Hit, day: DateMention, passage: Passage) -> bool:
    """Tell whether an event is told behind a day and a mark: "since 2004, when a dam broke"."""
    return "," in passage.between(day.end, passage.sentence.start + hit.start)


def _counts_from(hit: Hit, day: DateMention, passage: Passage) -> bool:
    """Tell whether an event is that from which a day is counted, beside it or within its words."""
    start, end = (passage.sentence.start + place for place in (hit.start, hit.end))
    if day.elapsed and "," not in passage.between(day.end + 1, start):
        # "It is four days since a tannery in the north of Semey burned"
        return day.start <= end + _LEADING
    if hit.trigger.event_type == _EMERGENCY and start > day.end:
        # "Two days after a fire there set off explosions"
        return not _PAUSE.search(passage.between(day.end, start))
    return start <= day.end + _LEADING and day.start <= end + _LEADING


def _leads(hit: Hit, end: int, passage: Passage) -> bool:
    """Tell whether what ends at an offset stands right before an event: "Monday's attack"."""
    between = passage.between(end, passage.sentence.start + hit.start)
    possessive = between.startswith(_OF_DAY)
    return between == " " or (len(between) <= _LEADING and possessive)


def precision_of(first: date, last: date) -> int:
    """Return how precise a span of days is."""
    days = (last - first).days
    return DAY if days <= 1 else WEEK if days <= FORTNIGHT else MONTH
