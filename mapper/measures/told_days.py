"""The day that the sentences before have set for a statement without any of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from mapper.date_readers import DAY, WEEK
from mapper.dates import DateMention
from mapper.languages.measure_words import MeasureWords
from mapper.measures.days import Days
from mapper.measures.pairing import is_level
from mapper.measures.statement import Statement
from mapper.measures.thread import Thread
from mapper.reading import Passage
from mapper.sieve import SievedPattern, Stretch

# So many letters before its day it is said that something is due to end.
_DUE_BACK = 40
_JUST_NOW = timedelta(days=1)
# What ends or changes a measure has its own day.
_ENDS = frozenset({"lifted", "raised", "lowered"})
# So many letters before its day a decision is named.
_A_DECISION = 120
# A clause is not longer that only tells of when a decision is; nor longer ago an act of now.
_A_DECREE, _LATELY = 140, timedelta(days=60)
# And one that says first by whom it is told has told so after so many letters.
_A_SOURCE = 90
# So many letters before its act it is said that a measure is a part of another.
_WITH_IT = 40
# So many letters behind its act the hour of it is named.
_AN_HOUR = 40
_ITEM = re.compile(r"(?:\(?\w{1,2}[).]|[-*\u2022])\s+")


class ToldDays:
    """Gives statements the day of what their text has told before.

    Parameters
    ----------
    words
        The language's words for measures.
    """

    def __init__(self, words: MeasureWords) -> None:
        self._perfect_is_recent = words.perfect_is_recent
        self._at_once = re.compile(words.at_once)
        self._since_hour = SievedPattern(words.since_hour)
        self._from_hour = SievedPattern(words.from_hour)
        self._same_time = SievedPattern(words.same_time)
        self._besides = SievedPattern(words.besides)
        self._decree = re.compile(words.decree)
        self._begins = re.compile(words.begins)
        self._hour = re.compile(words.hour)
        self._evening = re.compile(words.evening_hour)
        self._with_it = SievedPattern(words.with_it)
        self._now = SievedPattern(words.now)
        self._from_now = SievedPattern(words.from_now)
        self._decision = re.compile(words.decision)
        self._signed = SievedPattern(words.signed)
        self._holds_now = re.compile(words.holds_now)
        self._due_before = SievedPattern(words.due_before)
        self._due_after = re.compile(words.due_after)

    def of(
        self, statement: Statement, passage: Passage, thread: Thread, published: date | None
    ) -> DateMention | None:
        """Return the day that the sentences before have set for a statement.

        "Gunmen attacked a base on 5 June. A red level has been declared": not on that day, nor
        on one some days before the text.
        """
        by_hour = self.by_hour(statement, passage, thread)
        if thread.day_of_event and statement.act.perfect:
            told = by_hour or thread.section
        else:
            told = thread.day or by_hour
        is_recent = self._perfect_is_recent and statement.act.perfect
        if told and published and told is not thread.section and is_recent:
            told = told if published - told.last <= _JUST_NOW else by_hour
        is_of_now = told is not thread.section and self._is_of_now(statement, passage)
        if told is not None and told.nightly and self._is_of_evening(statement, passage):
            # "They attacked last night, at 21:40. At 22:15 it was declared": still before midnight.
            told = replace(told, last=told.first, nightly=False)
        return None if is_of_now else told

    def with_only_day(
        self, statements: Sequence[Statement], passage: Passage, published: date | None
    ) -> Sequence[Statement]:
        """Give the act that ends a sentence its only day, where the text is of that day.

        "On 19 January the imposed in Oral curfew ended" is not of when it was imposed, where verbs
        stand last, unless an hour of its own tells when it ended.
        """
        days = [day for day in passage.dates if day.role != "until"]
        if len(days) != 1 or days[0].first != published or days[0].precision != DAY:
            return statements
        at = days[0].start - passage.sentence.start
        ended = [
            item
            for item in statements
            if (item.act.action in _ENDS or item.act.extends)
            and any(first <= at < end for first, end in item.epithets)
            and not self._has_hour(passage.folded, item)
        ]
        if not ended:
            return statements
        told = {end for item in ended for first, end in item.epithets if first <= at < end}
        return [
            replace(item, epithets=()) if item in ended else item
            for item in statements
            if not (item.act.attributive and item.act.end in told)
        ]

    def _has_hour(self, line: str, statement: Statement) -> bool:
        """Tell whether an hour, or some time, stands between a measure and its act."""
        first, last = statement.nouns[-1].end, statement.act.end
        hour = self._hour.search(line, first, last) or self._at_once.search(line, first, last)
        return hour is not None

    def signed(
        self, statement: Statement, passage: Passage, behind: Sequence[Passage], today: date | None
    ) -> Statement:
        """Return what is in force as set, where its decree has just been signed.

        "Kazakhstan is under a state of emergency: the president signed the decree this evening."
        """
        act = statement.act
        if act.action != "remains" or self._holds_now.fullmatch(act.text) is None:
            return statement
        for told in (passage, *behind):
            days = [day for day in told.dates if day.role != "until"]
            if self._signed.search(told.folded) and all(day.first == today for day in days):
                return replace(statement, act=replace(act, action="set"))
        return statement

    def begun(self, statement: Statement, passage: Passage, thread: Thread) -> Statement:
        """Return what is in force "from the same time", an hour or now on, as set then.

        And what is so besides what was just set, or with it: "In addition, a curfew is in force in
        the town", "The curfew that comes with it runs until 5 May".
        """
        act, line = statement.act, passage.folded
        is_state = act.action == "remains" and act.in_force and not passage.dates
        begins: object = is_state and (
            self._same_time.search(line)
            or self._since_hour.search(line)
            # A curfew "from 11 p.m." is told by its hours.
            or (all(map(is_level, statement.nouns)) and self._from_hour.search(line))
            or self._from_now.search_in(Stretch(line, statement.start, act.end))
            or (
                thread.act is not None
                and thread.act.action == "set"
                and not thread.by_pronoun
                and self._besides.search_in(Stretch(line, 0, act.end))
            )
        )
        before = thread.act
        if act.action == "remains" and (before is None or before.action == "set"):
            begins = begins or self._with_it.is_before(line, act.start, _WITH_IT)
        if not begins:
            return statement
        return replace(statement, act=replace(act, action="set"))

    def by_hour(self, statement: Statement, passage: Passage, thread: Thread) -> DateMention | None:
        """Return the day that a text goes on with where it names only the hour of an act.

        Or says that it was done at the same time as what it has told before.
        """
        offset = passage.sentence.start
        dated = any(
            day.role != "until"
            # "What was set on 1 August was lifted at that very moment"
            and not any(a <= day.start - offset < b for a, b in statement.epithets)
            for day in passage.dates
        )
        if dated or statement.act.action == "remains":
            return None
        line = passage.folded
        of_curfew = any(noun.measure == "curfew" for noun in statement.nouns)
        hour = self._hour.search(line) and not of_curfew and not passage.dates
        is_of_it = hour or self._at_once.match(line, statement.act.end)
        if not statement.act.attributive:
            # "At the same time the emergency that the president declared goes on"
            opens = self._at_once.match(line, _item_start(line))
            is_of_it = is_of_it or opens or self._same_time.search(line)
        return thread.last_day if is_of_it else None

    def due(self, passage: Passage) -> date | None:
        """Return the day on which a measure was due to end, as a sentence says."""
        line, offset = passage.folded, passage.sentence.start
        for day in passage.dates:
            start, end = day.start - offset, day.end - offset
            is_due = self._due_before.is_before(line, start, _DUE_BACK)
            if day.precision == DAY and (is_due or self._due_after.match(line, end)):
                return day.last
        return None

    def lengthened(
        self, statement: Statement, days: Days, passage: Passage, thread: Thread
    ) -> Days:
        """Return the days of what is extended by some time, from the day on which it was to end.

        "The curfew, due to end on 15 May, was extended by a week": until 22 May.
        """
        times = [
            time.days
            for time in passage.durations
            if statement.start <= time.start - passage.sentence.start < statement.end
        ]
        if not (statement.act.extends and len(times) == 1):
            return days
        said = self.due(passage)
        due = thread.due if said is None and days.last is not None and thread.is_due else said
        return days if due is None else replace(days, last=due + timedelta(days=times[0]))

    def only_decides(self, passage: Passage) -> bool | None:
        """Tell whether the only day of a sentence is that of a decision; None where it has none.

        "By decision of 6 August the level is established. It is valid from 7 August."
        """
        days = [day for day in passage.dates if day.role != "until"]
        line, offset = passage.folded, passage.sentence.start
        if len(days) != 1 or passage.durations:
            return None
        start = days[0].start - offset
        of_it = self._decision.search(line[max(0, start - _A_DECISION) : start])
        return True if of_it is not None else None

    def of_decree(self, passage: Passage, published: date | None) -> date | None:
        """Return the day of a sentence that only says of when a decision is, or when it begins."""
        days = [day for day in passage.dates if day.role != "until" and day.precision <= WEEK]
        if not days:
            return None
        start = self._start_of_decree(passage, days[0])
        head = _head(passage, days[0], start)
        offset = passage.sentence.start
        if len(head) > _A_DECREE or any(
            start <= place.start - offset < start + len(head) for place in passage.places
        ):
            return None
        # "Published in the night to Wednesday": after that night began.
        first = days[0].last if days[0].nightly else days[0].first
        if self._begins.match(passage.folded):
            return first
        of_decree = self._decree.match(passage.folded, start) is not None
        lately = published is not None and timedelta() <= published - first < _LATELY
        return first if of_decree and lately else None

    def _start_of_decree(self, passage: Passage, day: DateMention) -> int:
        """Return where a decision is named, behind words for who tells of it: "As they say, it"."""
        line, offset = passage.folded, passage.sentence.start
        said = line.find(", ", 0, min(_A_SOURCE, day.start - offset))
        tells = said >= 0 and self._decree.match(line, said + 2) is not None
        return said + 2 if tells and self._decree.match(line) is None else 0

    def of_decision(self, statement: Statement, passage: Passage) -> DateMention | None:
        """Return the day of the decision that a statement tells to extend a measure.

        "A decision taken on 12 May prolongs it until 2 June."
        """
        act = statement.act
        if not act.extends or act.action != "remains" or act.attributive:
            return None
        line, offset = passage.folded, passage.sentence.start
        before = [
            day
            for day in passage.dates
            if day.role == "at" and statement.start <= day.start - offset < act.start
        ]
        if len(before) != 1 or before[0].precision != DAY:
            return None
        start = before[0].start - offset
        said = line[max(0, start - _A_DECISION) : start]
        return before[0] if self._decision.search(said) is not None else None

    def names_hour(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether a statement names the hour of its act: "it had been imposed at 14:10"."""
        found = self._hour.search(passage.folded, statement.start, statement.end)
        return found is not None and all(n.measure != "curfew" for n in statement.nouns)

    def _is_of_evening(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether an act was done before midnight, as it says; a curfew has its hours."""
        line, end = passage.folded, statement.act.end
        pause = line.find(",", end, end + _AN_HOUR)
        last = pause if pause >= 0 else end + _AN_HOUR
        hour = self._evening.search(line, statement.start, last)
        return hour is not None and all(noun.measure != "curfew" for noun in statement.nouns)

    def _is_of_now(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether an act is said to be of the text's day: "Now it applies in Taraz too"."""
        if statement.act.ended:
            # "The emergency ends on the 19th. There will be no curfew any more."
            return False
        before = passage.folded[statement.start : statement.act.end]
        return not passage.dates and self._now.search(before) is not None


def _head(passage: Passage, day: DateMention, start: int = 0) -> str:
    """Return the clause that opens a sentence with a day, without what is added behind it."""
    line, end = passage.folded, day.end - passage.sentence.start
    comma = line.find(",", end)
    return line[start:] if comma < 0 or "," in line[start:end] else line[start:comma]


def _item_start(line: str) -> int:
    """Return where the words of a line begin behind its number in a list."""
    number = _ITEM.match(line)
    return number.end() if number else 0
