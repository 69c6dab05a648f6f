"""Statements: acts with the measures they are said of, and how far in the sentence they reach."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from mapper.languages.vocabulary import MeasureWords
from mapper.measures.acts import Act, ActFinder
from mapper.measures.nouns import Noun, NounFinder
from mapper.reading import Passage

# A bare participle this close behind its measure is a passive: "Curfew imposed in Almaty".
_CLOSE = 3


@dataclass(frozen=True, slots=True)
class Statement:
    """An act with the measures it is said of, and the stretch of the sentence it reaches over.

    `whole_start` is where the statement begins of which this is a part, with dates for all parts.
    Offsets are within the sentence.
    """

    act: Act
    nouns: tuple[Noun, ...]
    start: int = 0
    end: int = 0
    whole_start: int = 0


class StatementFinder:
    """Joins the acts of a sentence to the measures that it names.

    Parameters
    ----------
    words
        The language's words for measures.
    nouns
        What gives a threat level the colour that its act names.
    """

    def __init__(self, words: MeasureWords, nouns: NounFinder) -> None:
        self._nouns = nouns
        self._acts = ActFinder(words)
        self._complement = re.compile(words.complement)
        self._clause = re.compile(words.clause_break)
        self._joint = re.compile(words.joint)
        self._part_break = re.compile(words.part_break)

    def find(self, passage: Passage, nouns: Sequence[Noun]) -> list[Statement]:
        """Return the statements of a passage about these measures, each with its stretch."""
        if not nouns:
            return []
        line = passage.folded
        statements = [s for s in self._paired(line, nouns) if s.nouns]
        return [
            part
            for statement in self._divided(line, statements)
            for part in self._parts(passage, statement)
        ]

    def is_undated_past(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether an act lies before what the text reports, on a day that it does not name."""
        if not self._acts.is_earlier(passage.folded, statement.act):
            return False
        offset = passage.sentence.start
        return not any(statement.start <= d.start - offset < statement.end for d in passage.dates)

    def _paired(self, line: str, nouns: Sequence[Noun]) -> list[Statement]:
        """Join each act to the measures it is said of: before a passive, after an active."""
        acts = self._acts.find(line)
        ends = [*(act.start for act in acts[1:]), len(line)]
        last_said: list[Noun] = []
        taken: set[Noun] = set()
        statements: list[Statement] = []
        for act, end in zip(acts, ends, strict=False):
            waiting = [n for n in nouns if n.start < act.start and n not in taken]
            following = [n for n in nouns if act.end <= n.start < end]
            said = self._said_of(line, act, waiting, following, last_said)
            if not said:
                continue
            taken |= set(said)
            last_said = said
            if not self._acts.is_stated(line, act):
                continue
            statements.append(Statement(act, self._nouns.with_levels(line, act, said)))
            replaced = [n for n in following if n not in said]
            if act.other and replaced:
                taken |= set(replaced)
                levelled = self._nouns.with_levels(line, act, replaced)
                statements.append(Statement(replace(act, action=act.other), levelled))
        return statements + _gapped(statements, [n for n in nouns if n not in taken])

    def _said_of(
        self,
        line: str,
        act: Act,
        waiting: list[Noun],
        following: list[Noun],
        last_said: list[Noun],
    ) -> list[Noun]:
        """Return the measures of an act.

        `waiting` are those before it that no other act has, `following` those up to the next act,
        `last_said` those of the act before.
        """
        if act.passive:
            same_clause = [n for n in waiting if not self._clause.search(line[n.end : act.start])]
            return same_clause or waiting or last_said
        if act.side == "either" and _is_headline(line, act, waiting):
            return waiting
        reachable = [n for n in following if self._reaches(line[act.end : n.start])]
        if reachable:
            return reachable
        return waiting if act.side == "either" else []

    def _reaches(self, between: str) -> bool:
        """Tell whether an active verb reaches over these words to the measure behind them."""
        return not (self._clause.search(between) or self._complement.search(between))

    def _divided(self, line: str, statements: Sequence[Statement]) -> Iterator[Statement]:
        """Divide the sentence among its statements, at the clause breaks between them."""
        borders = [self._border(line, one, other) for one, other in pairwise(statements)]
        starts, ends = [0, *borders], [*borders, len(line)]
        for statement, start, end in zip(statements, starts, ends, strict=False):
            yield replace(statement, start=start, end=end, whole_start=start)

    def _border(self, line: str, one: Statement, following: Statement) -> int:
        """Return where one statement ends: at a clause break, else at a joint, else at its verb."""
        first = max([one.act.end, *(noun.end for noun in one.nouns)])
        last = min([following.act.start, *(n.start for n in following.nouns if n.start >= first)])
        last = max(first, last)
        clause = self._clause.search(line, first, last)
        if clause:
            return clause.start()
        joints = [joint.start() for joint in self._joint.finditer(line[first:last])]
        return first + joints[-1] if joints else last

    def _parts(self, passage: Passage, statement: Statement) -> Iterator[Statement]:
        """Divide a statement about several areas, each with a time of its own.

        "In Oral, for 14 days; in Pavlodar, for 10 days", "in Semey on May 1 and in Oral on May 2".
        """
        offset = passage.sentence.start
        times = [day.start - offset for day in passage.dates]
        times += [duration.start - offset for duration in passage.durations]
        borders = [statement.start]
        for match in self._part_break.finditer(passage.folded, statement.start, statement.end):
            timed = any(borders[-1] <= t < match.start() for t in times)
            goes_on = any(match.start() <= t < statement.end for t in times) or match[0] == ";"
            if match.start() > statement.act.end and timed and goes_on:
                borders.append(match.start())
        for start, end in pairwise([*borders, statement.end]):
            yield replace(statement, start=start, end=end)


def _is_headline(line: str, act: Act, waiting: Sequence[Noun]) -> bool:
    """Tell whether an act without an auxiliary stands right behind its measure."""
    close = [n for n in waiting if len(line[n.end : act.start].split()) <= _CLOSE]
    return bool(close) and "," not in line[close[-1].end : act.start]


def _gapped(statements: Sequence[Statement], left: Sequence[Noun]) -> list[Statement]:
    """Read "orange remains in Nur-Sultan and yellow in Oral": the action is not said again."""
    if not statements:
        return []
    last = statements[-1].act
    after = [noun for noun in left if noun.start > last.end]
    levels = [noun for noun in after if noun.level is not None]
    return [
        Statement(replace(last, start=place.end, end=place.end), (noun,))
        for place, noun in zip(after, levels, strict=False)
    ]
