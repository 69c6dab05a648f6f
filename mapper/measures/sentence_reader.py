"""What a sentence states of the measures that it names or means, in verbs or without."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mapper.languages.vocabulary import NewsWords
from mapper.measures.acts import Act
from mapper.measures.area import may_hold_a_measure, records_of
from mapper.measures.areas import AreaReader
from mapper.measures.changes import divided_by_level, unnamed_places
from mapper.measures.meant_measures import ANOTHER, PRONOUN_REACH, MeantMeasures
from mapper.measures.nouns import Noun, NounFinder
from mapper.measures.other_words import OtherWords
from mapper.measures.statement import Statement
from mapper.measures.statements import StatementFinder
from mapper.measures.thread import Thread
from mapper.measures.verbless import VerblessReader
from mapper.reading import Passage, Reading
from mapper.sieve import SievedPattern

# In so many sentences it is said which level was meant.
_TOLD_NEXT = 2
# So many sentences back is what another place has, too.
_ALIKE_REACH = 4


class SentenceReader:
    """Reads what sentences state of measures, with what the ones before have told.

    Parameters
    ----------
    news
        The language's words.
    nouns
        What finds the measures that a sentence names.
    statements
        What joins its acts to them.
    verbless
        What reads sentences without an act.
    other_words
        What reads those in words that no table has.
    areas
        What tells whether a sentence without a place stands for some.
    """

    def __init__(
        self,
        news: NewsWords,
        nouns: NounFinder,
        statements: StatementFinder,
        verbless: VerblessReader,
        other_words: OtherWords,
        areas: AreaReader,
    ) -> None:
        words, roles = news.measures, news.roles
        self._nouns = nouns
        self._statements = statements
        self._areas = areas
        self._verbless = verbless
        self._other_words = other_words
        self._meant = MeantMeasures(words, nouns, statements)
        self._target = re.compile(words.level_to_before)
        self._other_regions = re.compile(f"{roles.other_regions}|{roles.other_ones}")
        self._unnamed = unnamed_places(roles)
        self._also = SievedPattern(words.also)
        self._alike = SievedPattern(words.alike)
        self._level_context = SievedPattern(words.level_context)
        self._level_itself = SievedPattern(words.level_itself)
        self._vetoes = [SievedPattern(words.veto), SievedPattern(words.nature)]

    def is_in_context(self, reading: Reading) -> bool:
        """Tell whether a level is one of the threat: the text speaks of it, or of nothing else."""
        lines = [passage.folded for passage in reading.passages]
        if any(self._level_context.search(line) for line in lines):
            return True
        named = [n for n, line in enumerate(lines) if self._level_itself.search(line)]
        vetoed = {n for n, line in enumerate(lines) if any(v.search(line) for v in self._vetoes)}
        # A word of the weather further off is of something else.
        return len(vetoed) <= 1 and any(vetoed.isdisjoint({n - 1, n, n + 1}) for n in named)

    def read(
        self, passage: Passage, thread: Thread, reading: Reading, in_context: bool
    ) -> tuple[Sequence[Statement], Sequence[Noun]]:
        """Return what a sentence states of the measures that it names or means, else these."""
        named: Sequence[Noun] = self._nouns.find(
            passage.folded,
            in_context=in_context,
            other_operation=thread.other_operation,
            of_disaster=thread.of_disaster,
            in_emergency=thread.in_emergency,
        )
        behind = reading.passages[thread.position : thread.position + _TOLD_NEXT]
        named = self._meant.with_level_told_next(passage, named, behind)
        thread.in_emergency |= any(n.measure == "state_of_emergency" for n in named)
        thread.of_disaster |= self._nouns.names_disaster(passage.folded)
        meant = self._meant.by_pronoun(passage, thread, named)
        if thread.of_disaster:
            meant = [noun for noun in meant if noun.measure != "state_of_emergency"]
        thread.by_pronoun = bool(meant) and thread.area is not None
        nouns = meant + [
            noun
            for noun in named
            if not _is_within_one(noun, meant)
            and not (meant and self._nouns.is_left(passage.folded, noun))
        ]
        nouns = self._as_left(nouns, passage, thread)
        of_some = passage.places or self._areas.stands_for_some(passage)
        if in_context and of_some:
            nouns = [*self._implied(passage.folded, nouns), *nouns]
        lead = self._lead(passage, thread, nouns)
        if lead is not None and lead is thread.act and not nouns:
            nouns = self._meant.likewise(passage, thread)
        elif not nouns and lead is None:
            nouns = self._as_left(self._meant.understood(passage, thread), passage, thread)
            # "In the other regions it does not change", without the pronoun
            elsewhere = bool(nouns) and self._other_regions.search(passage.folded) is not None
            thread.by_pronoun |= elsewhere and thread.area is not None
        return self._told(
            passage, thread, named, nouns, lead, in_context=in_context, by_pronoun=bool(meant)
        )

    def _implied(self, line: str, named: Sequence[Noun]) -> list[Noun]:
        """Return the level that a sentence changes without naming it, but for one of elsewhere.

        "The town was moved up from orange to red, and tonight there is a curfew", "Oral raised to
        red, Aksay left on yellow".
        """
        levels = [noun for noun in named if noun.measure == "threat_level"]
        implied = self._statements.implied(line) if all(n.level for n in levels) else []
        if not implied or not levels:
            return implied
        first = levels[0]
        told = line[implied[0].start : first.start].partition(",")
        apart = bool(told[1]) and self._nouns.level_of(told[0]) not in {None, first.level}
        return implied if apart else []

    def _as_left(self, nouns: list[Noun], passage: Passage, thread: Thread) -> list[Noun]:
        """Give the level of the other regions the colour that it has had in those told before.

        "It was lowered from red to orange in Oral. In the other regions it does not change."
        """
        if thread.left is None or self._other_regions.search(passage.folded) is None:
            return nouns
        if self._nouns.level_of(passage.folded) is not None:
            return nouns
        return [replace(n, level=thread.left) if n.measure == "threat_level" else n for n in nouns]

    def _told(
        self,
        passage: Passage,
        thread: Thread,
        named: Sequence[Noun],
        nouns: Sequence[Noun],
        lead: Act | None,
        *,
        in_context: bool,
        by_pronoun: bool,
    ) -> tuple[Sequence[Statement], Sequence[Noun]]:
        """Return what a sentence states, in verbs or without, and what it only names."""
        states_nothing = passage.taken_back or passage.folded.endswith("?")
        statements: Sequence[Statement] = ()
        if not states_nothing:
            statements = self._stated(passage, nouns, thread, lead, named=not by_pronoun)
        changed = any(s.act.action != "remains" for s in statements)
        # "The level", as a pronoun, is no name that the classifier would know it by.
        own = any(noun in nouns for noun in named)
        if changed and own and self._other_words.says_nothing(passage, thread.opinions):
            statements = ()
        of_roll, thread.of_roll = thread.of_roll, False
        if in_context and not states_nothing:
            statements = self._verbless.of_headed_roll(passage, named) or statements
        if in_context and not (statements or states_nothing):
            statements = self._verbless.of_changes(passage)
            statements = statements or self._verbless.of_roll(passage, goes_on=of_roll)
            thread.of_roll = bool(statements) or self._verbless.opens_roll(passage, named)
        if passage.folded.endswith("?"):
            thread.asked = self._verbless.asked(passage, named)
            thread.asked_position = thread.position
        elif not (statements or nouns or states_nothing):
            statements = self._verbless.of_answer(passage, thread)
        only_named = () if statements else [m for n in named for m in _meant_by(n, nouns)]
        if only_named and self._verbless.may_be_note(passage):
            statements = self._verbless.of_note(passage, only_named, thread)
        elif not (statements or nouns or states_nothing or thread.act):
            statements = self._verbless.of_heading(passage, thread)
        if not (statements or states_nothing or lead):
            statements = self._in_other_words(passage, only_named, thread, in_context=in_context)
        thread.heads = bool(only_named) and self._verbless.is_heading(passage, only_named)
        return statements, only_named

    def _in_other_words(
        self, passage: Passage, named: Sequence[Noun], thread: Thread, *, in_context: bool
    ) -> Sequence[Statement]:
        """Return what a sentence states in words that no table has, where it denies nothing."""
        # A title's words are told again below, in a sentence.
        if passage.sentence.is_title or not self._statements.denies_none(passage):
            return ()
        loose = self._nouns.loose(
            passage.folded, in_context=in_context, of_disaster=thread.of_disaster
        )
        return self._other_words.of(passage, named, loose, thread.opinions)

    def _stated(
        self,
        passage: Passage,
        nouns: Sequence[Noun],
        thread: Thread,
        lead: Act | None,
        *,
        named: bool,
    ) -> Sequence[Statement]:
        statements = self._statements.find(passage, nouns, lead)
        far = thread.position - thread.nouns_position > PRONOUN_REACH
        if far and not named and self._nouns.level_of(passage.folded) is None:
            # So far on, "the regime" is understood where it ends, not where it is spoken of.
            alike = self._is_alike(passage, thread)
            statements = [s for s in statements if alike or s.act.action == "lifted"]
        by_level = divided_by_level(passage, statements, self._target, self._nouns, self._unnamed)
        return by_level or statements

    def _is_alike(self, passage: Passage, thread: Thread) -> bool:
        """Tell whether a sentence says what another place has: "A similar measure is set in Oral".

        The places of the measure that it is like are told of before.
        """
        known = set(thread.area.places) if thread.area is not None else set()
        own = records_of(place for place in passage.places if may_hold_a_measure(place))
        near = thread.position - thread.nouns_position <= _ALIKE_REACH
        if not near or not own or not known.isdisjoint(own):
            return False
        return self._alike.search(passage.folded) is not None

    def _lead(self, passage: Passage, thread: Thread, nouns: Sequence[Noun]) -> Act | None:
        """Return the act that a sentence goes on with: of the list's first line, or told before.

        "The emergency has ended. The curfew, too."
        """
        line = passage.folded
        # What stands behind a colon only tells more of it.
        told = line.partition(":")[0]
        if thread.lead is not None or thread.act is None or len(told) > ANOTHER:
            return thread.lead
        if not (nouns or passage.places) or self._also.search(line) is None:
            return None
        return thread.act


def _meant_by(named: Noun, nouns: Sequence[Noun]) -> Sequence[Noun]:
    """Return the measures that a name stands for: "the level" for the yellow one told before."""
    return [n for n in nouns if n.start <= named.start and named.end <= n.end] or [named]


def _is_within_one(noun: Noun, others: Sequence[Noun]) -> bool:
    return any(other.start <= noun.start and noun.end <= other.end for other in others)
