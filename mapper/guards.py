"""Guards: patterns that are not tried on a line without the words that they need.

For patterns that are tried where a line is not sieved (`mapper.sieve`), or not folded.
"""

from __future__ import annotations

from collections.abc import Iterable

from gazetteer import fold
from mapper.openings import END, LETTERS, Beginning, ways_of
from mapper.pieces import DIGIT

# So many different words are remembered.
_WORDS = 100_000


class Guard:
    """Tells by single words whether a pattern may match.

    Parameters
    ----------
    pattern
        A regular expression without flags, for text that is folded or not.
    """

    def __init__(self, pattern: str) -> None:
        needed = [way.parts[0] if way.parts else None for way in ways_of(pattern)]
        # Of each way the rarest part; a way of which no word can be told leaves all open.
        self._beginnings: frozenset[Beginning] = frozenset(
            (fold(letters), opens) for part in needed if part for letters, opens in part
        )
        underscored = any("_" in letters for letters, _ in self._beginnings)
        self._is_open = None in needed or underscored
        self._known = _Known(self._beginnings)

    def allows(self, words: Iterable[str]) -> bool:
        """Tell whether a line of some folded words (`mapper.lines.WORD`) may have a match."""
        return self._is_open or any(map(self._known.__getitem__, words))


class _Known(dict[str, bool]):
    """Whether words are among those needed, by what they begin with or hold."""

    def __init__(self, beginnings: frozenset[Beginning]) -> None:
        super().__init__()
        self._beginnings = beginnings
        self._of_digits = not {(DIGIT, True), (DIGIT, False)}.isdisjoint(beginnings)
        plain = (letters for letters, _ in beginnings if letters != DIGIT)
        self._has_figures = any(any(map(str.isdigit, letters)) for letters in plain)

    def __missing__(self, word: str) -> bool:
        if word.isdigit() and not self._has_figures:
            return self._of_digits
        if len(self) >= _WORDS:
            self.clear()
        ended = word + END
        spans = {ended[:size] for size in range(1, min(len(ended), LETTERS + 1) + 1)}
        inside = {
            ended[start:end]
            for start in range(len(word))
            for end in range(start + 1, min(start + LETTERS + 1, len(ended)) + 1)
        }
        found = any((letters, True) in self._beginnings for letters in spans)
        found = found or any((letters, False) in self._beginnings for letters in inside)
        found = found or (self._of_digits and any(map(str.isdigit, word)))
        # Figures are too many to be remembered, and seldom come again.
        if not word[0].isdigit():
            self[word] = found
        return found
