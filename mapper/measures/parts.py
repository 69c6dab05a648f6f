"""Parts: statements about several areas, each with a measure or a time of its own."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from mapper.languages.measure_words import MeasureWords
from mapper.measures.area import may_hold_a_measure
from mapper.measures.nouns import Noun
from mapper.measures.statement import Statement, offsets_of, times_of
from mapper.reading import Passage, Role
from mapper.sieve import SievedPattern

_SEVERAL = 2
# So many letters behind a pause the next place or day begins: ", and then in the city of ".
_TO_THE_NEXT = 28
# So many letters before a measure a word for its regions may begin.
_EPITHET = 20
_QUOTES = " \"'\u201c\u00ab"
# And so a level from its colour: "the level: yellow".
_BETWEEN = _QUOTES + ":-"
# What is said of where else a measure holds is not longer, and has a dash for its verb.
_A_PART = 60
_DASH = re.compile(r"\s-\s")


class PartDivider:
    """Divides statements about several areas.

    Parameters
    ----------
    words
        The language's words for measures.
    regions
        The pattern of words for regions that are not named, which stand for a place of their own.
    verb_final
        Whether all that is said of an act stands before it.
    """

    def __init__(self, words: MeasureWords, regions: str, *, verb_final: bool = False) -> None:
        self.regions = SievedPattern(regions)
        self._verb_final = verb_final
        self._part_break = re.compile(words.part_break)
        self._clause_break = re.compile(words.clause_break)
        self._part_opens = re.compile(words.part_opens)
        self._each_break = re.compile(rf"{words.joint}|{words.clause_joint}")
        self._open_ended = re.compile(words.open_ended)
        self._intent = re.compile(words.intent)

    def divided(self, passage: Passage, statements: Sequence[Statement]) -> list[Statement]:
        """Divide statements about several areas: "Oral: curfew; Aksay: red level"."""
        return [part for statement in statements for part in self._parts(passage, statement)]

    def _parts(self, passage: Passage, statement: Statement) -> Iterator[Statement]:
        """Divide a statement about several areas, each with a time of its own.

        "In Oral, for 14 days; in Pavlodar, for 10 days", "in Semey on May 1 and in Oral on May 2".
        """
        if self._verb_final:
            yield from self._parts_before_verb(passage, statement)
            yield from self._parts_behind_verb(passage, statement)
            return
        by_measure = self._parts_by_measure(passage, statement)
        if by_measure:
            yield from by_measure
            return
        if statement.act.attributive:
            # "The level set in Oral on 1 May, from today no longer applies."
            yield statement
            return
        line = passage.folded
        times = set(times_of(passage)) - set(self._decided_on(passage, statement))
        if each := self._each_on_its_day(passage, statement, times):
            ahead = replace(statement, ahead=statement.act.coming)
            yield from (ahead.over(start, end) for start, end in each)
            return
        borders = [statement.start]
        statement = self._without_beside(passage, statement)
        for match in self._part_break.finditer(line, statement.start, statement.end):
            timed = any(borders[-1] <= t < match.start() for t in times)
            another = any(match.start() <= t < statement.end for t in times)
            open_ended = self._open_ended.search(line, match.end(), statement.end) is not None
            goes_on = another or open_ended or self._opens_part(passage, match)
            if _shares_end(passage, statement, match.start()):
                continue
            if match.start() > statement.act.end and timed and goes_on:
                borders.append(match.start())
        for start, end in pairwise([*borders, statement.end]):
            yield statement.over(start, end)

    def _without_beside(self, passage: Passage, statement: Statement) -> Statement:
        """Return a dated statement without what a semicolon parts from it: a day, and no place.

        "It was introduced on 6 June; its term was to end today."
        """
        line, offset = passage.folded, passage.sentence.start
        act, end = statement.act.end, statement.end
        border = line.find(";", act, end)
        days = [d for d in passage.dates if statement.start <= d.start - offset < end]
        ahead = [d for d in days if d.start - offset < border]
        behind = [d for d in days if d not in ahead]
        if border < 0 or not (ahead and behind) or any(d.role == "until" for d in behind):
            return statement
        placed = any(border < p.start - offset < end for p in passage.places)
        opens = self._part_opens.match(line, border + 1) is not None
        if placed or opens or self.regions.search_between(line, border, end):
            return statement
        return statement.over(statement.start, border)

    def _each_on_its_day(
        self, passage: Passage, statement: Statement, times: Collection[int]
    ) -> list[tuple[int, int]]:
        """Return the stretches of places with a day each: "in Oral on 5 May, in Aksu on 6 May".

        Where the days lead, each stretch opens with one: "on 5 May in Oral, a day later in Aksu".
        None where there are not several such stretches.
        """
        line, offset = passage.folded, passage.sentence.start
        aside = statement.asides
        told = [d.start - offset for d in passage.dates if d.reported or d.reason]
        if any(
            statement.start <= t < statement.end for t in offsets_of(passage, passage.durations)
        ):
            # "Since 5 May in Oral and Aksu, for 14 days; in Semey, for 10 days"
            told += [d.start - offset for d in passage.dates if d.role == "from"]
        days = {
            t: False
            for t in times
            if statement.start <= t < statement.end
            and t not in told
            and not any(a <= t < b for a, b in aside)
        }
        holding = [p.start - offset for p in passage.places if may_hold_a_measure(p)]
        places = {
            p: True
            for p in holding
            if statement.start <= p < statement.end and not any(a <= p < b for a, b in aside)
        }
        # "In Oral for 10 days, in Aksu until further notice"
        ends = self._open_ended.finditer(line, statement.start, statement.end) if days else ()
        items = sorted((days | places | {end.start(): False for end in ends}).items())
        borders = [statement.start]
        for pause in self._each_break.finditer(line, statement.act.end, statement.end):
            own = [is_place for at, is_place in items if borders[-1] <= at < pause.start()]
            rest = [(at, is_place) for at, is_place in items if at >= pause.end()]
            if len(set(own)) < _SEVERAL or len({is_place for _, is_place in rest}) < _SEVERAL:
                continue
            # "On 5 May in Oral and Aksu, on 6 May in Semey"
            leads = rest[0][0] - pause.end() <= _TO_THE_NEXT
            if leads and (own[0] or not rest[0][1]):
                borders.append(pause.start())
        return list(pairwise([*borders, statement.end])) if len(borders) > 1 else []

    def _decided_on(self, passage: Passage, statement: Statement) -> Iterator[int]:
        """Yield where the day of a decision stands: "agreed on Friday to end it in Oral and in"."""
        line, offset = passage.folded, passage.sentence.start
        for day in passage.dates:
            words = self._intent.match(line, day.end - offset)
            if words is not None and statement.act.start <= words.end() < statement.act.end:
                yield day.start - offset

    def _opens_part(self, passage: Passage, pause: re.Match[str]) -> bool:
        """Tell whether a semicolon is followed by another place, and not by what is done there."""
        if pause[0] != ";":
            return False
        behind = pause.end() + 1 + passage.sentence.start
        is_named = any(place.start == behind for place in passage.places)
        return is_named or self._part_opens.match(passage.folded, pause.end()) is not None

    def _parts_by_measure(self, passage: Passage, statement: Statement) -> list[Statement]:
        """Divide a statement of which each measure has its places behind it.

        "The curfew in Almaty and the red level in Almaty Region are lifted."
        """
        nouns = [n for n in statement.nouns if statement.start <= n.start < statement.end]
        verbless = statement.act.start == statement.act.end
        holding = [p for p in passage.places if p.role is Role.LOCATIVE]
        if verbless:
            holding = [p for p in passage.places if may_hold_a_measure(p)]
        places = [
            start
            for start in offsets_of(passage, [p for p in holding if not p.is_country])
            if not any(a <= start < b for a, b in statement.asides)
        ]
        places += [match.start() for match in self.regions.finditer(passage.folded)]
        if verbless:
            nouns = _each_named_once(nouns, passage.folded)
        if len(nouns) < _SEVERAL:
            return []
        starts = [self._start_of(noun, passage.folded) for noun in nouns]
        borders = [*starts, statement.end]
        if any(statement.start <= p < starts[0] for p in places):
            if not verbless:
                return []
            # "In Oral a curfew, in the whole region an emergency": no verb is said of both.
            borders = [statement.start, *(noun.end for noun in nouns[:-1]), statement.end]
        stretches = list(zip(nouns, pairwise(borders), strict=True))
        if verbless and not _each_has(stretches, places):
            # "Yellow in the whole country, and only in Oral - orange": each in its own clause.
            breaks = self._breaks_between(nouns, passage.folded)
            borders = [statement.start, *breaks, statement.end]
            stretches = list(zip(nouns, pairwise(borders), strict=False))
            if len(borders) <= len(nouns):
                return []
        if not _each_has(stretches, places):
            return []
        return [
            replace(
                statement, nouns=(noun,), start=start, end=end, whole_start=statement.whole_start
            )
            for noun, (start, end) in stretches
        ]

    def _breaks_between(self, nouns: Sequence[Noun], line: str) -> list[int]:
        """Return where the clauses begin that each of some measures but the first stands in."""
        found = [
            min(
                (
                    match.start()
                    for pattern in (self._part_break, self._clause_break)
                    if (match := pattern.search(line, one.end, other.start)) is not None
                ),
                default=-1,
            )
            for one, other in pairwise(nouns)
        ]
        return [at for at in found if at >= 0]

    def _start_of(self, noun: Noun, line: str) -> int:
        """Return where a measure begins, with the word for its regions: "a nationwide yellow"."""
        before = [
            match
            for match in self.regions.finditer(line)
            if noun.start - _EPITHET <= match.start() and match.end() <= noun.start
        ]
        is_close = before and not line[before[-1].end() : noun.start].strip(_QUOTES)
        return before[-1].start() if is_close else noun.start

    def _parts_before_verb(self, passage: Passage, statement: Statement) -> Iterator[Statement]:
        """Divide what stands before a verb: each part has a measure, or a time, of its own.

        "In Oral red, in Pavlodar orange remains", "in Oral for 14 days, in Pavlodar for 10 days".
        """
        nouns = [n for n in statement.nouns if n.start >= statement.start]
        others = [match.start() for match in self.regions.finditer(passage.folded)]
        places = offsets_of(passage, passage.places) + others
        borders = [statement.start]
        said: list[tuple[Noun, ...]] = []
        for one, other in pairwise(nouns):
            between = any(one.end <= p < other.start for p in places)
            if between and any(borders[-1] <= p < one.start for p in places):
                said.append(tuple(n for n in nouns if borders[-1] <= n.start < one.end))
                borders.append(one.end)
        said.append(tuple(n for n in nouns if n.start >= borders[-1]) or statement.nouns)
        for (start, end), those in zip(pairwise([*borders, statement.end]), said, strict=True):
            end = _before_pause(passage.folded, statement.act.end, end)
            part = statement if those == statement.nouns else replace(statement, nouns=those)
            yield from self._timed_parts(passage, part.over(start, end))

    def _parts_behind_verb(self, passage: Passage, statement: Statement) -> Iterator[Statement]:
        """Read where else it holds: "In Oral an emergency was declared; at night - everywhere"."""
        line = passage.folded
        border = line.find(";", statement.act.end, statement.end)
        if border < 0:
            return
        first, last = border + 1, statement.end
        if last - first > _A_PART or not _DASH.search(line, first, last):
            return
        if self.regions.search_between(line, first, last):
            yield statement.over(border, statement.end)

    def _timed_parts(self, passage: Passage, statement: Statement) -> Iterator[Statement]:
        """Divide a stretch before a verb at the breaks behind which another place has its time."""
        holding = [place for place in passage.places if may_hold_a_measure(place)]
        places, times = offsets_of(passage, holding), times_of(passage)
        last = min(statement.end, statement.act.start)
        borders = [statement.start]
        for match in self._part_break.finditer(passage.folded, statement.start, last):
            own = next((p for p in places if borders[-1] <= p < match.start()), last)
            timed = any(own < t < match.start() for t in times)
            if timed and any(match.start() <= p < last for p in places):
                borders.append(match.start())
        for start, end in pairwise([*borders, statement.end]):
            yield statement.over(start, end)


def _each_named_once(nouns: Sequence[Noun], line: str) -> list[Noun]:
    """Leave out a level whose colour stands right behind it: "the threat level is yellow"."""
    kept = [
        one
        for one, other in pairwise(nouns)
        if (one.measure, one.level) != (other.measure, other.level)
        or line[one.end : other.start].strip(_BETWEEN)
    ]
    return [*kept, *nouns[-1:]]


def _each_has(stretches: Sequence[tuple[Noun, tuple[int, int]]], places: Sequence[int]) -> bool:
    """Tell whether in each stretch of a sentence there is a place."""
    return all(any(a <= place < b for place in places) for _, (a, b) in stretches)


def _before_pause(line: str, act: int, end: int) -> int:
    """Return where a stretch ends that goes on behind its act, and behind a pause, elsewhere."""
    pause = line.find(";", act, end)
    return end if pause < 0 else pause


def _shares_end(passage: Passage, statement: Statement, border: int) -> bool:
    """Tell whether a day ahead of an act, and an end behind, are said of all of its places.

    "On 5 January it was declared in Oral and in Semey until 19 January."
    """
    offset, act = passage.sentence.start, statement.act
    own = [d for d in passage.dates if statement.start <= d.start - offset < statement.end]
    ahead = all(d.start - offset < act.start for d in own if d.start - offset < border)
    ends = [d for d in own if d.start - offset >= border]
    timed = any(statement.start <= d.start - offset < border for d in passage.durations)
    return bool(ends) and ahead and not timed and all(d.role == "until" for d in ends)
