"""What is told of what is to come in someone's words: "said that it would be lifted on Friday"."""

from __future__ import annotations

import re
from dataclasses import replace

from mapper.languages.measure_words import MeasureWords
from mapper.reading import Passage
from mapper.sieve import SievedPattern

# So many letters before it stands who says so; so many behind it, in its clause, its day.
_SAID_BACK, _TO_ITS_DAY = 140, 80


class ReportedFuture:
    """Reads what is said to be done on a day as what will be done on it.

    Parameters
    ----------
    words
        The language's words for measures.
    """

    def __init__(self, words: MeasureWords) -> None:
        self._future = SievedPattern(words.reported_future)
        self._direct = words.direct_future
        self._said_before = SievedPattern(words.reported_before)
        self._said_behind = re.compile(words.reported_behind)

    def direct(self, passage: Passage) -> Passage:
        """Return a passage with its reported future told directly, "would" as "shall".

        Only where a day follows: "it would be lifted" may be a wish. The offsets stay as they are.
        """
        line = passage.folded
        for match in self._future.finditer(passage.folded):
            start, end = match.span()
            said = self._said_before.is_before(line, start, _SAID_BACK)
            said = said or self._said_behind.match(line, end) is not None
            if said and self._is_dated(passage, end):
                line = line[:start] + self._direct.ljust(end - start) + line[end:]
        return passage if line == passage.folded else replace(passage, folded=line)

    def _is_dated(self, passage: Passage, end: int) -> bool:
        """Tell whether a day stands in the clause that goes on at an offset."""
        line, offset = passage.folded, passage.sentence.start
        days = (day.start - offset for day in passage.dates)
        return any(end <= day <= end + _TO_ITS_DAY and "," not in line[end:day] for day in days)
