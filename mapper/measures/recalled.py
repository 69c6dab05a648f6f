"""Acts that a sentence only recalls of a measure, of which it has said how it is now."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mapper.languages.measure_words import MeasureWords
from mapper.measures.acts import Act
from mapper.measures.nouns import Noun
from mapper.measures.statement import Statement
from mapper.measures.stretches import StretchDivider
from mapper.sieve import SievedPattern

# So many letters before an act its clause tells since when something goes on.
_SINCE_BACK = 80


class RecalledActs:
    """Tells which acts lie before the one that a sentence has told of the same measures.

    Parameters
    ----------
    words
        The language's words for measures.
    stretches
        What tells whether an act is in a clause about its measure.
    verb_final
        Whether all that is said of an act stands before it.
    """

    def __init__(self, words: MeasureWords, stretches: StretchDivider, *, verb_final: bool) -> None:
        self._another_one = re.compile(words.another_one)
        self._since_when = SievedPattern(words.since_when)
        self._complement = re.compile(words.complement)
        self._pronoun = SievedPattern(words.pronouns)
        self._stretches = stretches
        self._verb_final = verb_final
        self._free_order = words.free_order

    def is_one(
        self, line: str, said: Sequence[Noun], act: Act, before: Sequence[Statement]
    ) -> bool | None:
        """Tell whether an act on the measures of the one before is recalled; None if no news.

        "Keep the level that was set", "it goes on since Sunday, when it was declared"; but "the
        curfew remains, and now begins at one" only tells of its hours.
        """
        if self.tells_since_when(line, act):
            return True
        if self.is_of_another(line, act) or not self._tells_no_more(act, before):
            return False
        recalls = self._is_of_what_stays(line, said, act) or self._is_told_of_it(line, act, before)
        return True if recalls else None

    def is_of_another(self, line: str, act: Act) -> bool:
        """Tell whether an act is of another such measure: "ended it in Oral, imposed one in"."""
        return self._another_one.match(line, act.end) is not None

    def tells_since_when(self, line: str, act: Act) -> bool:
        """Tell whether an act began what goes on: "since Sunday, when it was declared"."""
        return act.side == "either" and self._since_when.is_before(line, act.start, _SINCE_BACK)

    def tells_of_refused(self, line: str, said: Sequence[Noun], last: Act | None, act: Act) -> bool:
        """Tell whether an act says when what is not to be extended ends.

        "They will not prolong the curfew, which ends on Friday", "in Oral, it ends on Friday".
        """
        if last is None or not said or not (last.denied and last.extends):
            return False
        first = said[-1].end
        told = self._complement.search(line, first, act.start)
        return told is not None or self._pronoun.search(line[first : act.start]) is not None

    def _tells_no_more(self, act: Act, before: Sequence[Statement]) -> bool:
        """Tell whether an act on the measures of the one before says nothing new of them."""
        if self._verb_final:
            return False
        if act.start == act.end and not self._free_order:
            # "Is cancelled the level from 8 May" has its verb.
            return True
        # "The curfew remains, but now begins at one" tells of its hours.
        stays = bool(before) and before[-1].act.action == "remains"
        return stays and act.action == "set"

    def _is_told_of_it(self, line: str, act: Act, before: Sequence[Statement]) -> bool:
        """Tell whether a clause says when what stays was set: "it stays: they set it on Monday".

        Not how it will be from now on.
        """
        if not self._free_order or act.coming or act.in_force or act.side != "either":
            return False
        between = line[before[-1].act.end : act.start] if before else ""
        return bool(act.text) and self._pronoun.search(between) is not None

    def _is_of_what_stays(self, line: str, said: Sequence[Noun], act: Act) -> bool:
        """Tell whether an act says when what stays was set: "keep the level that was set"."""
        is_passive = act.passive and act.side == "either"
        return is_passive and bool(said) and self._stretches.is_in_relative_clause(line, said, act)
