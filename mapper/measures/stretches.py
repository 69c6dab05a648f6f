"""Stretches: how far in its sentence each statement reaches."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from mapper.languages.measure_words import MeasureWords
from mapper.measures.acts import Act
from mapper.measures.nouns import Noun
from mapper.measures.pairing import subject_of
from mapper.measures.statement import (
    Statement,
    before_a_story,
    in_its_clause,
    of_one_act,
    times_of,
)
from mapper.reading import Passage
from mapper.sieve import SievedPattern, Stretch

# So many letters before the verb of a clause its place may begin, where verbs stand last.
_ITS_PLACE = 30
# A name of so many letters and words may open a clause.
_A_NAME, _WORDS_OF_NAME = 40, 2
# What may stand between a place and what it does: "will keep"
_AUXILIARY = re.compile(r" \w{2,5} ")
# Between a place and its act, no more: "in Taraz still goes on"
_SO = re.compile(r"(?: [\w-]{1,12}){0,2} ")
_COMMA = re.compile(r", ")
# So many letters may join clauses: "бірақ "
_A_JOINT = 6
# Right behind a pause
_PAUSE = re.compile(r", (?:\w{1,3} )?\Z")


class StretchDivider:
    """Divides a sentence among the statements that it makes.

    Parameters
    ----------
    words
        The language's words for measures.
    regions
        The pattern of words for regions that are not named.
    verb_final
        Whether all that is said of an act stands before it.
    """

    def __init__(self, words: MeasureWords, regions: SievedPattern, *, verb_final: bool) -> None:
        self._regions = regions
        self._verb_final = verb_final
        self._free_order = words.free_order
        self._complement = re.compile(words.complement)
        self._clause = SievedPattern(words.clause_break)
        self._joint = re.compile(words.joint)
        self._pronoun = SievedPattern(words.pronouns)
        self._in_force = re.compile(words.in_force)
        self._not_there = re.compile(words.not_there)
        self._aside = SievedPattern(words.aside)
        self._aside_verb = re.compile(words.aside_verb)
        self._now = SievedPattern(words.now)
        self._opens_subject = re.compile(words.opens_subject)
        self._parts_clauses = re.compile(words.parts_clauses)
        self._finite = re.compile(words.finite)
        self._converb = re.compile(words.converb)
        self._own_clause = re.compile(words.own_clause)
        self._part_opens = re.compile(words.part_opens)
        self._is_reason = re.compile(rf"\s+(?:{words.reason})")

    def divided(
        self,
        passage: Passage,
        statements: Sequence[Statement],
        lists: Sequence[tuple[int, int]],
        beside: Sequence[tuple[int, int]],
    ) -> Iterator[Statement]:
        """Divide the sentence among its statements, at the clause breaks between them."""
        line = passage.folded
        borders = [self._border(line, one, other, lists) for one, other in pairwise(statements)]
        starts, ends = [0, *borders], [*borders, len(line)]
        whole = 0
        in_force = tuple(match.start() for match in self._in_force.finditer(line))
        days = [day.end - passage.sentence.start for day in passage.dates]
        asides = (*self._asides(line, days), *beside)
        spans = of_one_act(statements, list(zip(starts, ends, strict=False)))
        told = [None, *(statement.act.action for statement in statements)]
        # "In most of Kazakhstan: all regions but Oral" has not told where yet.
        country = {p.start - passage.sentence.start for p in passage.places if p.is_country}
        named = [one for one in lists if one[0] not in country]
        for at, (statement, (start, end), before) in enumerate(
            zip(statements, spans, told, strict=False)
        ):
            chained = at > 0 and self._is_chained(line, statements[at - 1], statement)
            whole = whole if statement.gapped or chained else start
            if self._verb_final and end == len(line) and statement.act.start == statement.act.end:
                # "In Oral - a curfew, the entry to Aksay is closed."
                end = self._pause(passage, statement.act.end)
            end = before_a_story(line, statement.act, end, named)
            if self._verb_final and end == len(line):
                end = self._before_own_clause(line, (start, statement.act.end), lists)
            if not self._verb_final:
                says = partial(self._says, line)
                start, end = in_its_clause(statement, passage, (start, end), lists, says)
                start = self._behind_a_clause(statement, line, (start, end), lists)
            elsewhere = self._not_there.search(line, statement.act.end, end)
            end = elsewhere.start() if elsewhere else end
            yield replace(
                statement,
                start=start,
                end=end,
                whole_start=whole,
                in_force=in_force,
                behind_a_change=before in {"lifted", "raised", "lowered"},
                now=self._now.search_in(Stretch(line, start, statement.act.end)) is not None,
                # Not the clause that the act is in: "the level, which was set in Oral, stays".
                asides=tuple((a, b) for a, b in asides if not a < statement.act.start < b),
            )

    def _says(self, line: str, start: int, end: int) -> bool:
        """Tell whether a stretch has a verb that is not one of a clause about a place."""
        verb = self._finite.search(line, start, end)
        return verb is not None and self._complement.search(line, start, verb.start()) is None

    def _before_own_clause(
        self, line: str, span: tuple[int, int], lists: Sequence[tuple[int, int]]
    ) -> int:
        """Return where a statement ends that has its places, and a clause of other ones behind it.

        "In Taraz the curfew was lifted, in Shu shops were opened", where verbs stand last. Or one
        of which it is the reason: "As in Taraz a curfew was imposed, in Shu trains are late".
        """
        start, end = span
        if self._is_reason.match(line, end) and any(start <= a < end for a, _ in lists):
            return end
        comma = line.find(", ", end, end + _ITS_PLACE)
        behind = next((b for a, b in lists if comma >= 0 and 0 <= a - comma - 2 <= _A_JOINT), None)
        own = any(start <= a < end for a, _ in lists)
        if behind is None or not (own or self._regions.search_between(line, start, end)):
            return len(line)
        return comma if self._own_clause.match(line, behind) else len(line)

    def _is_chained(self, line: str, before: Statement, statement: Statement) -> bool:
        """Tell whether what had been done shares the day of the verb before, which waits for its.

        "On 6 January a level introduced and a curfew declared had been", where verbs stand last.
        """
        one, last = before.act, statement.act
        changed = last.attributive and one.attributive and last.action != "remains"
        return changed and self._converb.fullmatch(line, one.start, one.end) is not None

    def _behind_a_clause(
        self,
        statement: Statement,
        line: str,
        span: tuple[int, int],
        lists: Sequence[tuple[int, int]],
    ) -> int:
        """Return where a statement begins: behind a clause that tells of a place of its own.

        "Oral is calm, while in Aksay a curfew was introduced."
        """
        start, end = span
        act = statement.act
        first = min([act.start, *(n.start for n in statement.nouns if n.start < n.end)])
        for pause in reversed(list(self._parts_clauses.finditer(line, start, first))):
            if any(a < pause.end() and pause.start() < b for a, b in lists):
                continue
            before = any(start <= a and b <= pause.start() for a, b in lists)
            own = any(pause.end() <= a < end for a, _ in lists)
            if before and own and self._finite.search(line, start, pause.start()):
                return pause.start()
        return start

    def is_in_relative_clause(self, line: str, said: Sequence[Noun], act: Act) -> bool:
        """Tell whether an act tells about a measure of which the main verb is still to come."""
        last = said[-1]
        if self._verb_final or act.start <= last.end:
            return False
        between = line[last.end : act.start]
        if between.startswith(","):
            return self._complement.search(between) is not None
        # "The emergency that was declared here has ended."
        return self._complement.match(between.lstrip()) is not None

    def _pause(self, passage: Passage, start: int) -> int:
        """Return where a sentence pauses; not before a day: "yellow level, since 2 March"."""
        line, times = passage.folded, times_of(passage)
        for pause in self._joint.finditer(line, start):
            if not any(0 <= time - pause.end() <= 1 for time in times):
                return pause.start()
        return len(line)

    def _asides(self, line: str, days: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Return the clauses aside; where verbs stand last, their place stands before the verb.

        So does not the day, which ends among `days`, but where it is that of what happened.
        """
        for match in self._aside.finditer(line):
            start = match.start()
            if self._verb_final and match.groupdict().get("office"):
                # "Beside the police of Almaly district": its name is the word before.
                start = line.rfind(" ", 0, max(0, start - 1)) + 1
            elif self._verb_final:
                first = max(0, start - _ITS_PLACE)
                before = start
                start = max(first, line.rfind(",", first, start) + 1)
                if match.groupdict().get("noun") or self._aside_verb.search(match[0]):
                    # "On the 8th, after the riots in Korday, a curfew": imposed on that day.
                    start = max([start, *(end for end in days if end <= before)])
            yield start, match.end()

    def _of_next_place(self, line: str, act: Act, lists: Sequence[tuple[int, int]]) -> int | None:
        """Return where a clause begins that opens with a place, right before its act, and no "and".

        "Curfew lifted in Aktau, Zhanaozen stays under it", or "Zhanaozen will keep it".
        """
        for _, end in lists:
            gap = line[end : act.start]
            is_auxiliary = _AUXILIARY.fullmatch(gap) and not self._joint.search(gap)
            if end + 1 == act.start or is_auxiliary:
                return _last_of_commas(line, end)
        return None

    def _place_behind(
        self, line: str, first: int, act: Act, lists: Sequence[tuple[int, int]]
    ) -> int | None:
        """Return where a place begins that is the subject of an act, right behind an "and".

        "Oral is off red and Aksay stays on it." Not a list, whose first may be of the act before.
        """
        for start, end in lists:
            joint = self._joint.match(line, first, start)
            alone = self._joint.search(line, start, end) is None
            if joint and alone and end + 1 == act.start and joint.end() + 1 == start:
                return start
        return None

    def _before_own_place(
        self,
        line: str,
        first: int,
        one: Statement,
        following: Statement,
        lists: Sequence[tuple[int, int]],
    ) -> int | None:
        """Return the pause behind which an act has its own place: "ended in Oral, in Shu goes on".

        The order of words is free, and nothing but the place stands before the act.
        """
        act = following.act
        if not self._free_order or act.action == one.act.action or act.attributive:
            return None
        own = next((a for a, b in lists if a >= first and _SO.fullmatch(line, b, act.start)), None)
        if own is None:
            return None
        comma = line.rfind(", ", first, own)
        if any(b <= first for _, b in lists):
            is_next = comma >= 0 and own - comma <= _A_JOINT and not line[first:comma].strip()
            return comma if is_next else None
        # Of a list "in Oral, in Taraz" the last is of the act that it stands before.
        parts = [m.start() for m in _COMMA.finditer(line, own, act.start)]
        return next((p for p in reversed(parts) if self._part_opens.match(line, p + 1)), None)

    def _border(
        self,
        line: str,
        one: Statement,
        following: Statement,
        lists: Sequence[tuple[int, int]],
    ) -> int:
        """Return where one statement ends: at a clause break, else at a joint, else at its verb."""
        if self._verb_final:
            return one.act.end
        first = max([one.act.end, *(noun.end for noun in one.nouns)])
        last = min([following.act.start, *(n.start for n in following.nouns if n.start >= first)])
        last = max(first, last)
        clause = self._clause.search_between(line, first, last)
        if clause:
            return clause.start()
        colon = _colon_between(line, (first, following.act.start), lists)
        if colon is not None and not any(n.start >= first for n in following.nouns):
            return colon
        # "All remains": what it stands before, it may be known by.
        pronoun = self._pronoun.search_in(Stretch(line, first, max(last, following.act.end)))
        if (
            pronoun
            and pronoun.start() < last
            and not any(n.start >= first for n in following.nouns)
        ):
            # "It has ended in Oral, in Semey it goes on".
            ends = [m.start() for m in self._joint.finditer(line, first, first + pronoun.start())]
            parting = [j for j in ends if not any(start < j < end for start, end in lists)]
            return (parting or ends or [last])[-1]
        closed = line.rfind(",", first, last) if self._free_order else -1
        aside = one.act.attributive or self.is_in_relative_clause(line, one.nouns, one.act)
        if closed >= 0 and aside:
            # "The level set in Oral and Aksay, in the regional centre remains."
            return closed
        parted = self._of_next_place(line, following.act, lists)
        if parted is not None and parted >= first and not self._free_order:
            return parted
        if (pause := self._before_own_place(line, first, one, following, lists)) is not None:
            return pause
        elsewhere = self._regions.search_between(line, first, len(line))
        if elsewhere and elsewhere.start() < last and _PAUSE.search(line, first, elsewhere.start()):
            # "It stays in Oral, in the other regions is lifted."
            return elsewhere.start()
        opened = self._place_behind(line, first, following.act, lists)
        if opened is not None and not self._free_order:
            return opened
        other_level = {n.level for n in one.nouns} != {n.level for n in following.nouns}
        if all(noun.start < first for noun in following.nouns) and not other_level:
            # The same measures again: what lies between is the end of a list of places.
            return last
        subject = subject_of(line, following.act, lists, self._opens_subject)
        if (
            subject is not None
            and subject >= first
            and all(n.start >= last for n in following.nouns)
        ):
            return subject
        joints = [first + joint.start() for joint in self._joint.finditer(line[first:last])]
        # "..., in Oral and Aksay it is lifted": not between the two.
        parting = [j for j in joints if not any(start < j < end for start, end in lists)]
        return (parting or joints or [last])[-1]


def _colon_between(
    line: str, span: tuple[int, int], lists: Sequence[tuple[int, int]]
) -> int | None:
    """Return where a colon parts two clauses with places: "Oral stays under it: in Aksay it ended".

    `span` is what lies between the acts.
    """
    colon = line.find(": ", *span)
    before = any(end <= colon for _, end in lists)
    behind = any(colon < start < span[1] for start, _ in lists)
    return colon if before and behind else None


def _last_of_commas(line: str, end: int) -> int | None:
    """Return where the last comma before a name is, if nothing but the name is behind it."""
    comma = line.rfind(", ", max(0, end - _A_NAME), end)
    name = line[comma + 2 : end] if comma >= 0 else ""
    return comma if name and len(name.split()) <= _WORDS_OF_NAME else None
