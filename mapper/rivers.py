"""Rivers: names of towns and districts that are a river's by the words beside them."""

from __future__ import annotations

import re

from mapper.dictionary import MINOR, Dictionary, Entry, Match
from mapper.guards import Guard
from mapper.languages.marks import NameMarks
from mapper.lines import Line

# So far before a name its water is told of.
_REACH = 60


class Rivers:
    """Tells whether a name is of the river that a town is called after.

    Parameters
    ----------
    marks
        The language's words for what rivers have and do.
    dictionary
        The names.
    """

    def __init__(self, marks: NameMarks, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._kind = marks.river
        self._before = re.compile(marks.river_before)
        self._article = re.compile(marks.river_article)
        self._acts = re.compile(marks.river_acts)
        self._guards = Guard(marks.river_before), Guard(marks.river_acts)

    def meant(self, line: Line, match: Match) -> Match | None:
        """Return what a name stands for: itself, the river of its name, or a river not known.

        "Meltwater of the Emba entered Kulsary", "the Nura burst its banks".
        """
        if self._is_unknown(line, match):
            return None
        if not any(guard.allows(line.texts) for guard in self._guards):
            return match
        if not self._is_river(line, match) or self._dictionary.has_natural(match.entry):
            return match
        river = self._river(line, match)
        return match._replace(entry=river) if river is not None else None

    def _is_unknown(self, line: Line, match: Match) -> bool:
        """Tell whether a village has the name of a river that is not known: "the Zhabai river"."""
        after = line.neighbour(match.last - 1, 1)
        if after is None or after.folded != self._kind or line.is_capital(after.position):
            return False
        if self._dictionary.importance(match.entry) >= MINOR:
            return False
        return not self._dictionary.has_natural(match.entry) and self._river(line, match) is None

    def _is_river(self, line: Line, match: Match) -> bool:
        start, end = line.words[match.first].start, line.words[match.last - 1].end
        before = line.folded[max(line.words[0].start, start - _REACH) : start]
        after = line.neighbour(match.last - 1, 1)
        if after is not None and (line.is_capital(after.position) or after.folded == self._kind):
            return False
        if self._before.search(before):
            return not self._dictionary.is_unit_word(after.folded) if after else True
        return bool(self._article.search(before) and self._acts.match(line.folded, end))

    def _river(self, line: Line, match: Match) -> Entry | None:
        called = *(word.folded for word in line.words[match.first : match.last]), self._kind
        begins = self._dictionary.beginning_with(called[0])
        named = (entry for entry in begins if entry.words == called)
        return next((e for e in named if self._dictionary.has_natural(e)), None)
