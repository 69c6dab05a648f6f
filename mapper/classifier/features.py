"""Features: what the classifier knows a sentence by, its words without names and figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from mapper.reading import Passage

_WORD = re.compile(r"\w+")
# A word is known by its beginnings, which are the same in all its forms.
_BEGINNINGS = (3, 4, 5, 6, 8)
# So many letters of each of two words that stand side by side, or with one between them.
_OF_PAIR = 5
# What stands for any place, date and figure.
_PLACE, _DATE, _FIGURE = "<place>", "<date>", "0"
# Fewer words than these tell of nothing: they are a heading, an address, a name.
FEWEST_WORDS = 4
_REMEMBERED = 100_000

Word = tuple[str, int, int]


def words_of(passage: Passage) -> list[Word]:
    """Return the words of a sentence with where each begins and ends in it.

    A place or a date is one word, the same for all.
    """
    spans = sorted(_spans(passage))
    found: list[Word] = []
    position = 0
    for start, end, name in spans:
        if start < position:
            continue
        found.extend(_plain(passage.folded, position, start))
        found.append((name, start, end))
        position = end
    found.extend(_plain(passage.folded, position, len(passage.folded)))
    return found


def is_telling(words: Sequence[Word]) -> bool:
    """Tell whether words are enough to tell of an event, besides places, dates and figures."""
    named = {_PLACE, _DATE, _FIGURE}
    return sum(word not in named for word, _, _ in words) >= FEWEST_WORDS


def _spans(passage: Passage) -> Iterator[tuple[int, int, str]]:
    offset = passage.sentence.start
    for place in passage.places:
        yield place.start - offset, place.end - offset, _PLACE
    for day in passage.dates:
        yield day.start - offset, day.end - offset, _DATE


def _plain(line: str, start: int, end: int) -> Iterator[Word]:
    for match in _WORD.finditer(line, start, end):
        word = match[0]
        yield (_FIGURE if word[0].isdigit() else word, match.start(), match.end())


@lru_cache(_REMEMBERED)
def features_of_word(word: str) -> tuple[str, ...]:
    """Return what a word is known by alone: itself and its beginnings."""
    return (word, *(f"{word[:length]}*" for length in _BEGINNINGS if len(word) > length))


def features_of_pairs(words: Sequence[str]) -> Iterator[str]:
    """Yield the beginnings of each two words side by side, and of those with one between them."""
    short = [word[:_OF_PAIR] for word in words]
    for one, other in pairwise(short):
        yield f"{one} {other}"
    for one, other in zip(short, short[2:], strict=False):
        yield f"{one}_{other}"


def features_of(passage: Passage) -> set[str]:
    """Return all features of a sentence."""
    words = [word for word, _, _ in words_of(passage)]
    alone = (feature for word in words for feature in features_of_word(word))
    return {*alone, *features_of_pairs(words)}
