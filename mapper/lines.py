"""Lines: a sentence as its words, with what stands beside each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from gazetteer import fold
from mapper.sentences import Sentence

WORD = re.compile(r"[^\W_]+")
# A line is set in capitals or in title case when this share of its words begins with one; short
# words do not count, and few tell nothing.
_TITLE_CASE_SHARE = 0.7
_SHORT, _FEW = 3, 4
_OPENING = frozenset('\u00ab\u201c\u201e"')
_CLOSING = frozenset('\u00bb\u201d\u201c"')


class Word(NamedTuple):
    """A word of the text: its span and its folded form."""

    start: int
    end: int
    folded: str


class Neighbour(NamedTuple):
    """The word beside a name: its position in the line, its folded form, and what joins them."""

    position: int
    folded: str
    joint: str


@dataclass(eq=False)
class Line:
    """A sentence with its words."""

    text: str
    folded: str
    words: list[Word]

    @cached_property
    def title_case(self) -> bool:
        """Tell whether it writes most of its longer words with a capital."""
        longer = [
            word
            for word in self.words
            if word.end - word.start > _SHORT and not word.folded.isdigit()
        ]
        capitals = sum(self.text[word.start].isupper() for word in longer)
        return len(longer) >= _FEW and capitals >= _TITLE_CASE_SHARE * len(longer)

    @cached_property
    def texts(self) -> list[str]:
        """Its words as they are folded."""
        return [word.folded for word in self.words]

    def is_capital(self, index: int) -> bool:
        """Tell whether a word begins with a capital."""
        return self.text[self.words[index].start].isupper()

    def is_hyphenated(self, index: int) -> bool:
        """Tell whether a hyphen joins a word with a capital to the one at `index`."""
        end = self.words[index].end
        if not self.folded.startswith("-", end) or index + 1 == len(self.words):
            return False
        return self.words[index + 1].start == end + 1 and self.is_capital(index + 1)

    def is_quoted(self, first: int, last: int) -> bool:
        """Tell whether words are all that stands between two quotation marks."""
        start, end = self.words[first].start, self.words[last - 1].end
        opened = start > 0 and self.text[start - 1] in _OPENING
        return opened and end < len(self.text) and self.text[end] in _CLOSING

    def capitals_after(self, index: int) -> Iterator[str]:
        """Yield the words with a capital that follow on one another after the one at `index`."""
        while (word := self.neighbour(index, 1)) is not None:
            yield word.folded
            if not self.is_capital(word.position):
                return
            index = word.position

    def neighbour(self, index: int, step: int) -> Neighbour | None:
        """Return the word next to the one at `index`, if only a space or a hyphen parts them."""
        other = index + step
        if not 0 <= other < len(self.words):
            return None
        left, right = (index, other) if step > 0 else (other, index)
        joint = self.folded[self.words[left].end : self.words[right].start]
        if joint not in {" ", "-", ". "}:
            return None
        return Neighbour(other, self.words[other].folded, joint)


@lru_cache(maxsize=4)
def folded_text(text: str) -> str:
    """Return a document's text folded (`gazetteer.fold`): each step of its reading asks for it."""
    return fold(text)


def line_of(text: str, folded: str, sentence: Sentence) -> Line:
    """Return a sentence with its words.

    Parameters
    ----------
    text
        The document's text.
    folded
        The same, folded (`gazetteer.fold`).
    sentence
        Which part of it.
    """
    # A tuple made as one is made faster than by the names of its fields.
    make = tuple.__new__
    words = [
        make(Word, (match.start(), match.end(), match[0]))
        for match in WORD.finditer(folded, sentence.start, sentence.end)
    ]
    return Line(text, folded, words)
