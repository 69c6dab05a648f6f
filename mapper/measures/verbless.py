"""What is said of measures without a verb: rolls of levels, notes, and what a heading tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from mapper.languages.vocabulary import NewsWords
from mapper.measures.acts import Act
from mapper.measures.nouns import Noun, NounFinder
from mapper.measures.parts import PartDivider
from mapper.measures.rolls import (
    has_only,
    heads_a_roll,
    read_changes,
    read_note,
    read_roll,
    read_roll_behind,
)
from mapper.measures.statement import Statement
from mapper.measures.statements import StatementFinder
from mapper.measures.thread import Thread
from mapper.reading import Passage
from mapper.sieve import SievedPattern

# In so many sentences a question is answered.
_ANSWERS = 2


class VerblessReader:
    """Reads sentences that state measures without an act of their own.

    Parameters
    ----------
    news
        The language's words.
    nouns
        What tells which level a word names.
    statements
        What tells whether a sentence has an act.
    parts
        What divides a note about several areas.
    """

    def __init__(
        self, news: NewsWords, nouns: NounFinder, statements: StatementFinder, parts: PartDivider
    ) -> None:
        words = news.measures
        self._nouns = nouns
        self._statements = statements
        self._parts = parts
        self._verb_final = news.verb_final
        self._other_regions = re.compile(f"{news.roles.other_regions}|{news.roles.other_ones}")
        self._roll = re.compile(words.roll)
        self._roll_behind = re.compile(words.roll_behind)
        self._change_alone = re.compile(words.change_alone)
        self._such_levels = re.compile(words.such_levels)
        self._asks_where = SievedPattern(words.asks_where)
        self._answers = re.compile(words.answers)
        self._reason = re.compile(words.reason)
        self._filler = re.compile(words.filler)
        self._some = re.compile(news.roles.vague_places)
        self._note_head = re.compile(words.note_head)
        self._same_term = SievedPattern(words.same_term)

    def of_roll(self, passage: Passage, *, goes_on: bool) -> Sequence[Statement]:
        """Return the levels that a sentence lists without a verb."""
        if self._nouns.is_of_else(passage.folded):
            # In a storm warning, the colour is that of the wind.
            return ()
        level_of, others = self._nouns.level_of, self._other_regions
        return read_roll(
            passage, self._roll, level_of, others, goes_on=goes_on
        ) or read_roll_behind(passage, self._roll_behind, level_of, others)

    def of_changes(self, passage: Passage) -> Sequence[Statement]:
        """Return the changes of a level that a sentence tells without any verb for them."""
        line = passage.folded
        if self._change_alone.search(line) is None or self._nouns.is_of_else(line):
            return ()
        if self._statements.acts(passage):
            return ()
        changes = read_changes(
            passage, self._change_alone, self._nouns.level_of, self._other_regions
        )
        stated = all(self._statements.is_stated(passage, item.act) for item in changes)
        return changes if stated else ()

    def of_headed_roll(self, passage: Passage, named: Sequence[Noun]) -> Sequence[Statement]:
        """Return the levels that a sentence lists behind what was done with them all.

        "New threat levels were introduced: red - Oral, yellow - the other regions."
        """
        line = passage.folded
        colon = line.find(": ")
        heads = any(n.measure == "threat_level" and not n.level and n.end <= colon for n in named)
        if not heads and (colon < 0 or self._such_levels.search(line, 0, colon) is None):
            return ()
        acts = [act for act in self._statements.acts(passage) if act.start < act.end <= colon]
        begins = any(
            day.role == "from" and day.end - passage.sentence.start <= colon
            for day in passage.dates
        )
        if not (acts or begins):
            return ()
        action = acts[0].action if acts and not begins else "set"
        return [
            replace(one, act=replace(one.act, action=action), start=max(one.start, colon))
            for one in self.of_roll(passage, goes_on=True)
        ]

    def introduced_on(self, passage: Passage, published: date | None) -> date | None:
        """Return the day on which the levels listed before were introduced, if a sentence says so.

        "These levels were introduced today."
        """
        if not self._such_levels.match(passage.folded) or passage.taken_back:
            return None
        acts = self._statements.acts(passage)
        if not any(act.action == "set" for act in acts) or len(passage.dates) > 1:
            return None
        return passage.dates[0].first if passage.dates else published

    def opens_roll(self, passage: Passage, named: Sequence[Noun]) -> bool:
        """Tell whether the sentences behind one may be a roll of levels."""
        return heads_a_roll(passage, named) or self._roll.search(passage.folded) is not None

    def may_be_note(self, passage: Passage) -> bool:
        """Tell whether a sentence that names measures may tell of them without a verb."""
        if passage.taken_back or passage.folded.endswith("?"):
            return False
        if passage.sentence.is_title and not any(day.role == "from" for day in passage.dates):
            # "Yellow level in Astana" is told below; "from 8 to 11 June" may not be.
            return False
        return self._statements.is_about_none(passage)

    def of_note(
        self, passage: Passage, named: Sequence[Noun], thread: Thread
    ) -> Sequence[Statement]:
        """Return what a sentence that may be a note says of the measures that it names."""
        note = read_note(
            passage,
            self._nouns.labelled(passage.folded, named),
            self._filler,
            self._reason,
            [m.span() for m in self._some.finditer(passage.folded) if m.groupdict().get("regions")],
            self._note_head,
            is_dated=thread.day is not None,
            verb_final=self._verb_final,
        )
        return self._parts.divided(passage, note)

    def of_heading(self, passage: Passage, thread: Thread) -> Sequence[Statement]:
        """Read a note on what the sentence before heads: "Curfew. The same days in Oral"."""
        if not thread.nouns or thread.position - thread.nouns_position > 1:
            return ()
        term = self._same_term.search(passage.folded)
        if not (term or (thread.heads and passage.places)) or self._statements.acts(passage):
            return ()
        if not has_only(passage, [term.span()] if term else [], self._filler):
            return ()
        nouns = [n for n in thread.nouns if n.level is not None or n.measure != "threat_level"]
        end = len(passage.folded)
        begins = term or any(day.role != "until" for day in passage.dates)
        act = Act("set" if begins else "remains", "before", end, end, passive=True)
        said = tuple(replace(noun, start=0, end=0) for noun in nouns)
        return [Statement(act, said, 0, end)] if said else ()

    def asked(self, passage: Passage, named: Sequence[Noun]) -> Statement | None:
        """Return what a question asks the places of: "Where is the curfew still in force?"."""
        nouns = tuple(n for n in named if n.level is not None or n.measure != "threat_level")
        line = passage.folded
        if not nouns or passage.taken_back or self._asks_where.search(line) is None:
            return None
        acts = [act for act in self._statements.acts(passage) if not (act.denied or act.ended)]
        ended = any(act.action == "lifted" for act in acts)
        act = Act("lifted" if ended else "remains", "before", 0, 0, passive=True)
        return Statement(act, nouns, 0, 0)

    def of_answer(self, passage: Passage, thread: Thread) -> Sequence[Statement]:
        """Return what holds in places that are no more than the answer to a question."""
        asked, line = thread.asked, passage.folded
        if asked is None or thread.position - thread.asked_position > _ANSWERS or line[-1] == "?":
            return ()
        spans = [match.span() for match in self._answers.finditer(line)]
        if not passage.places or not has_only(passage, spans, self._filler):
            return ()
        thread.asked, end = None, len(line)
        return [
            replace(
                asked,
                act=replace(asked.act, start=end, end=end),
                nouns=tuple(replace(noun, start=0, end=0) for noun in asked.nouns),
                end=end,
            )
        ]

    def is_heading(self, passage: Passage, named: Sequence[Noun]) -> bool:
        """Tell whether a sentence is no more than the measures that it names: a heading."""
        bare = not (passage.places or passage.dates)
        return bare and has_only(passage, [(n.start, n.end) for n in named], self._filler)
