"""Which statements of a sentence tell how things are now, and which only what was before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from mapper.languages.measure_words import MeasureWords
from mapper.measures.area import HOLDS_NONE
from mapper.measures.statement import (
    Statement,
    ends_before,
    is_put_off,
    only_recalled,
    spots_of,
    tells_since,
    told_elsewhere,
    was_until,
)
from mapper.reading import Passage
from mapper.sieve import SievedPattern


class CurrentStatements:
    """Leaves out of the statements of a sentence what another of them has changed.

    Parameters
    ----------
    words
        The language's words for measures.
    regions
        The words for regions that are not named.
    """

    def __init__(self, words: MeasureWords, regions: SievedPattern) -> None:
        self._regions = regions
        self._pause = re.compile(rf"{words.clause_break}|;|,(?= )")
        self._until_when = re.compile(words.until_when)
        self._pronoun = SievedPattern(words.pronouns)
        self._complement = re.compile(words.complement)
        self._hour = re.compile(words.hour)
        self._free_order = words.free_order

    def of(self, passage: Passage, statements: Sequence[Statement]) -> list[Statement]:
        """Leave out what was in force until another act of the sentence changed it.

        "The level that was in force there for forty days has expired"; where neither is of the
        other, both are told.
        """
        line = passage.folded
        put_off = [
            after
            for item, after in pairwise(statements)
            if is_put_off(item, after) and self.is_subordinate(line, after)
        ]
        kept = [item for item in statements if item not in put_off] if put_off else statements
        kept = [
            self._as_begun(passage, item, after)
            for item, after in zip(kept, [*kept[1:], None], strict=False)
        ]
        before: Sequence[Statement | None] = [None, *kept]
        return [
            item
            for one, item, after in zip(before, kept, [*kept[1:], None], strict=False)
            if after is None
            or ends_before(one, item)
            or (
                not (
                    was_until(item, after)
                    and (self.is_subordinate(line, item) or self._ends_then(line, item, after))
                    and not told_elsewhere(passage, item, after)
                    and not tells_since(passage, item, after)
                    and not self._is_parted(passage, item, after)
                )
                and not self._only_ended(passage, item, after)
                and not only_recalled(passage, item, after, self._complement, self._hour)
            )
        ]

    def _is_parted(self, passage: Passage, item: Statement, after: Statement) -> bool:
        """Tell whether each of two statements has a clause with places of its own.

        "Oral is to remain under a curfew until Sunday; elsewhere it ends", "will not be lifted in
        Oral, they said, adding that in Aksay it was", "prolonged it in Oral, ended it in the rest".
        """
        line, offset = passage.folded, passage.sentence.start
        act = after.act.start
        if item.act.attributive or after.act.attributive or item.act.end > item.nouns[-1].start:
            return False
        places = [p for p in passage.places if not p.is_country and p.role not in HOLDS_NONE]
        first = item.nouns[-1].end
        if any(first <= p.start - offset < act for p in places) and self._regions.search_between(
            line, after.act.end, len(line)
        ):
            return True
        for pause in self._pause.finditer(line, first, act):
            before = {p.group for p in places if p.start - offset < pause.start()}
            behind = {p.group for p in places if pause.end() <= p.start - offset < act}
            elsewhere = behind - before or self._regions.search_between(line, pause.end(), act)
            if before and elsewhere:
                return True
        return False

    def _as_begun(self, passage: Passage, item: Statement, after: Statement | None) -> Statement:
        """Return what a clause says to have gone on since a day until it ended as in force then.

        "The operation, which had been under way since 5 January, is completed."
        """
        if after is None or item.act.action != "remains" or item.act.extends:
            return item
        is_one = was_until(item, after) and self.is_subordinate(passage.folded, item)
        if not is_one or not tells_since(passage, item, after):
            return item
        return replace(item, act=replace(item.act, in_force=True))

    def _ends_then(self, line: str, item: Statement, after: Statement) -> bool:
        """Tell whether a state is told up to its end: "until 5 May, when it was lifted"."""
        return self._until_when.search(line, item.act.start, after.act.start) is not None

    def _only_ended(self, passage: Passage, item: Statement, after: Statement) -> bool:
        """Tell whether an attribute only says until when something was that is extended.

        "The curfew, declared until 17 May, has been extended by a week."
        """
        if not after.act.extends or item.act.action != "set" or spots_of(item) != spots_of(after):
            return False
        first, last, offset = item.act.start, after.act.start, passage.sentence.start
        days = [day for day in passage.dates if first <= day.start - offset < last]
        if not days or any(day.role != "until" for day in days):
            return False
        gap = passage.folded[days[-1].end - offset : last]
        closes = gap.startswith(",") and self._pronoun.search(gap) is None
        return item.act.attributive or closes

    def is_subordinate(self, line: str, statement: Statement) -> bool:
        """Tell whether an act is that of a participle, or of a clause about its measure."""
        act, noun = statement.act, statement.nouns[-1]
        if act.end <= noun.start:
            return act.attributive or not self._free_order
        between = line[noun.end : act.start]
        return between in {", ", " ("} or self._complement.search(between) is not None
