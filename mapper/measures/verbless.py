"""What is said of measures without a verb: rolls of levels, notes, and what a heading tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mapper.languages.vocabulary import NewsWords
from mapper.measures.acts import Act
from mapper.measures.nouns import Noun, NounFinder
from mapper.measures.parts import PartDivider
from mapper.measures.rolls import has_only, heads_a_roll, read_note, read_roll
from mapper.measures.statement import Statement
from mapper.measures.statements import StatementFinder
from mapper.measures.thread import Thread
from mapper.reading import Passage
from mapper.sieve import SievedPattern


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
        self._other_regions = re.compile(news.roles.other_regions)
        self._roll = re.compile(words.roll)
        self._reason = re.compile(words.reason)
        self._filler = re.compile(words.filler)
        self._same_term = SievedPattern(words.same_term)

    def of_roll(self, passage: Passage, *, goes_on: bool) -> Sequence[Statement]:
        """Return the levels that a sentence lists without a verb."""
        if self._nouns.is_of_else(passage.folded):
            # In a storm warning, the colour is that of the wind.
            return ()
        level_of, others = self._nouns.level_of, self._other_regions
        return read_roll(passage, self._roll, level_of, others, goes_on=goes_on)

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

    def is_heading(self, passage: Passage, named: Sequence[Noun]) -> bool:
        """Tell whether a sentence is no more than the measures that it names: a heading."""
        bare = not (passage.places or passage.dates)
        return bare and has_only(passage, [(n.start, n.end) for n in named], self._filler)
