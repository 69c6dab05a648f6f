"""Statements: acts with the measures they are said of, and how far in the sentence they reach."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from mapper.date_readers import MONTH, WEEK
from mapper.languages.measure_words import MeasureWords
from mapper.measures.act_days import day_told_of, names_day
from mapper.measures.acts import Act, ActFinder, ending_when_due
from mapper.measures.current import CurrentStatements
from mapper.measures.epithets import (
    EpithetReader,
    epithets_between,
    undated_epithets,
    with_epithets_between,
    with_set_before,
)
from mapper.measures.nouns import Noun, NounFinder
from mapper.measures.pairer import Pairer
from mapper.measures.parts import PartDivider
from mapper.measures.statement import (
    Statement,
    each_once,
    lists_of,
)
from mapper.measures.stretches import StretchDivider
from mapper.measures.subjects import SubjectReader
from mapper.reading import Passage


class StatementFinder:
    """Joins the acts of a sentence to the measures that it names.

    Parameters
    ----------
    words
        The language's words for measures.
    nouns
        What gives a threat level the colour that its act names.
    verb_final
        Whether all that is said of an act stands before it.
    parts
        What divides a statement about several areas.
    """

    def __init__(
        self,
        words: MeasureWords,
        nouns: NounFinder,
        *,
        parts: PartDivider,
        verb_final: bool = False,
    ) -> None:
        self._nouns = nouns
        self._verb_final = verb_final
        self._acts = ActFinder(words)
        self._epithets = EpithetReader(words.epithet, words.meeting, nouns.level_of)
        self._subjects = SubjectReader(words)
        self._parts = parts
        self._stretches = StretchDivider(words, parts.regions, verb_final=verb_final)
        self._free_order = words.free_order
        self._pairer = Pairer(words, nouns, self._acts, self._stretches, verb_final=verb_final)
        self._current = CurrentStatements(words, parts.regions)
        self._the_day = re.compile(words.the_day)

    def find(
        self, passage: Passage, nouns: Sequence[Noun], lead: Act | None = None
    ) -> list[Statement]:
        """Return the statements of a passage about these measures, each with its stretch.

        Parameters
        ----------
        passage
            A sentence, or the item of a list.
        nouns
            The measures that it names.
        lead
            The act of the line that the list follows, for an item without any of its own.
        """
        if not nouns:
            return []
        line = passage.folded
        acts = self._acts.find(line)
        undated = {} if self._verb_final else undated_epithets(line, acts, nouns)
        acts = ending_when_due([act for act in acts if act not in undated])
        between = epithets_between(line, acts, nouns) if self._free_order else {}
        acts = [act for act in acts if act not in between]
        clauses = self._subjects.of(passage)
        paired = self._pairer.paired(line, acts, nouns, lead, clauses)
        current = self._current.of(passage, [s for s in paired if s.nouns])
        beside = list(clauses.beside(current))
        stretches = self._stretches.divided(passage, current, lists_of(passage), beside)
        divided = each_once(passage, list(stretches))
        divided = with_set_before(divided, partial(self._current.is_subordinate, line))
        befores = [None, *divided]
        divided = [self._of_that_day(line, *both) for both in zip(befores, divided, strict=False)]
        if self._free_order:
            divided = with_epithets_between(divided, between, undated)
        return self._epithets.with_epithets(passage, self._parts.divided(passage, divided))

    def _of_that_day(self, line: str, before: Statement | None, item: Statement) -> Statement:
        """Give a statement the days of the one before: "on 5 May, the day the curfew ran out"."""
        if before is None or not self._the_day.search(line, before.act.end, item.nouns[-1].start):
            return item
        return replace(item, whole_start=before.whole_start)

    def is_of_a_year(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether an act has a year, and no more, for its date: it is history."""
        offset = passage.sentence.start
        days = [d for d in passage.dates if statement.start <= d.start - offset < statement.end]
        return bool(days) and all(day.precision > MONTH for day in days)

    def is_rule(self, statement: Statement, passage: Passage, *, of_rules: bool) -> bool:
        """Tell whether an act is one that is to be done by rules, anywhere: "will be set by".

        Where the text is `of_rules`, or says whose office it is: "is set by the chief of".
        """
        offset = passage.sentence.start
        if any(place.is_domestic and not place.is_country for place in passage.places):
            return False
        behind = statement.act.end + offset
        if any(day.start >= behind or day.role != "at" for day in passage.dates):
            # "Under the bill that was passed today" is of no day itself.
            return False
        line, act = passage.folded, statement.act
        return (of_rules and self._acts.is_ruled(line, act)) or self._acts.is_by_office(line, act)

    def implied(self, line: str) -> list[Noun]:
        """Return the level that the acts of a line change without naming it."""
        return self._nouns.implied(line, self._acts.find(line))

    def acts(self, passage: Passage) -> list[Act]:
        """Return the acts of a passage, whatever they are of."""
        return self._acts.find(passage.folded)

    def is_stated(self, passage: Passage, act: Act) -> bool:
        """Tell whether a passage says an act to be done, and not to be possible or denied."""
        return self._acts.is_stated(passage.folded, act)

    def is_about_none(self, passage: Passage) -> bool:
        """Tell whether a passage only names its measures, and no act: not even one denied."""
        return not self._acts.find(passage.folded)

    def denies_none(self, passage: Passage) -> bool:
        """Tell whether all acts of a passage are said to be done, and none is history."""
        line = passage.folded
        return all(
            self._acts.is_stated(line, act) and not act.attributive for act in self._acts.find(line)
        )

    def lead(self, passage: Passage) -> Act | None:
        """Return the act that a line ending with a colon gives to the list after it."""
        if not passage.folded.endswith(":"):
            return None
        acts = self._acts.find(passage.folded)
        return next((a for a in reversed(acts) if self._acts.is_stated(passage.folded, a)), None)

    def is_of_before(self, statement: Statement, passage: Passage, ended: Act | None) -> bool:
        """Tell whether a statement without a day says how what has `ended` was set before.

        Or how it was extended then.
        """
        act = statement.act
        if ended is None or ended.action != "lifted" or not (act.action == "set" or act.extends):
            return False
        # "Introduced on 5 May, it was extended for the holidays" has the day of the first.
        first = statement.start + passage.sentence.start if act.extends else 0
        days = (day for day in passage.dates if day.start >= first and not day.reason)
        if any(act.extends or day.role != "until" for day in days):
            return False
        return self._acts.is_of_before(passage.folded, act)

    def is_undated_past(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether an act lies before what the text reports, on a day that it does not name."""
        act = statement.act
        if not (act.attributive or self._acts.is_earlier(passage.folded, act)):
            return False
        if day_told_of(statement, passage) is not None:
            return False
        offset = passage.sentence.start
        return not any(
            statement.whole_start <= d.start - offset < statement.end
            and d.precision <= WEEK
            and names_day(d, passage)
            # "Declared after the riots of 5 January" is of no day itself.
            and not (act.attributive and statement.is_aside(d.start - offset))
            for d in passage.dates
        )
