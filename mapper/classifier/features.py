"""Features: what the classifier knows a sentence by, its words without names and figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mapper.reading import Passage

_WORD = re.compile(r"\w+")
# A word is known by its beginnings, which are the same in all its forms.
_BEGINNINGS = (3, 4, 5, 6, 8)
# So many letters of each of two words that stand side by side, or with one between them.
_OF_PAIR = 5
BESIDE, APART = " ", "_"
# What stands for any place, date and figure.
_PLACE, _DATE, _FIGURE = "<place>", "<date>", "0"
_NAMED = frozenset({_PLACE, _DATE, _FIGURE})
# Fewer words than these tell of nothing: they are a heading, an address, a name.
FEWEST_WORDS = 4
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


def plain_words_of(passage: Passage) -> list[str]:
    """Return the words of a sentence as `words_of` does, without their places."""
    line, find = passage.folded, _WORD.findall
    if not passage.places and not passage.dates:
        return [_FIGURE if word[0].isdigit() else word for word in find(line)]
    found: list[str] = []
    position = 0
    for start, end, name in sorted(_spans(passage)):
        if start >= position:
            found += [_FIGURE if w[0].isdigit() else w for w in find(line, position, start)]
            found.append(name)
            position = end
    found += [_FIGURE if word[0].isdigit() else word for word in find(line, position)]
    return found


def is_telling(words: Sequence[str]) -> bool:
    """Tell whether words are enough to tell of an event, besides places, dates and figures."""
    return len(words) - sum(map(_NAMED.__contains__, words)) >= FEWEST_WORDS


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


def features_of_word(word: str) -> tuple[str, ...]:
    """Return what a word is known by alone: itself and its beginnings."""
    return (word, *(f"{word[:length]}*" for length in _BEGINNINGS if len(word) > length))


def short_for_pair(word: str) -> str:
    """Return what is known of a word in a pair."""
    return word[:_OF_PAIR]


def features_of_pairs(words: Sequence[str]) -> Iterator[str]:
    """Yield the beginnings of each two words side by side, and of those with one between them."""
    short = list(map(short_for_pair, words))
    for one, other in pairwise(short):
        yield f"{one}{BESIDE}{other}"
    for one, other in zip(short, short[2:], strict=False):
        yield f"{one}{APART}{other}"


def features_of(passage: Passage) -> set[str]:
    """Return all features of a sentence."""
    words = plain_words_of(passage)
    alone = (feature for word in words for feature in features_of_word(word))
    return {*alone, *features_of_pairs(words)}
