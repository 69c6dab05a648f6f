"""A sieve for patterns: which of many can match in a line, told by how its words begin.

A reader has hundreds of patterns and most lines hold none of them. What a pattern's match can begin
with is read off the pattern itself, so that nothing has to be kept beside it; a pattern of which it
cannot be told is always tried. What each word allows is worked out once, as the bits of an integer,
so that a line costs little more than to look its words up.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import chain

# The module that the standard library compiles patterns with: there is no public one that says
# what a pattern consists of.
from re import _constants, _parser  # type: ignore[attr-defined]  # not in typeshed
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")

# So many letters of a word's beginning are told apart.
_LETTERS = 6
# A document's lines are sieved for dates, then for measures, then for events.
_LINES = 1024
# What the parts of a match begin with: more of them would rarely tell more.
_PARTS = 3
# A part with more beginnings is passed over: it would be in every line.
_MOST_BEGINNINGS = 2000
# So many different words are remembered, and none that is longer.
_WORDS, _LONGEST_WORD = 200_000, 40
_DIGIT = "\\d"
_WORD = re.compile(r"\w+")
_ANY_DIGIT = re.compile(r"\d")


class _Index:
    """The bits of all patterns of the process: three a pattern, one for each part of a match.

    A part's bit is set for a line that has a word which the part may begin with, and always where
    a pattern has fewer parts.
    """

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._always = 0
        self._by_beginning: defaultdict[str, int] = defaultdict(int)
        self._inside: defaultdict[str, int] = defaultdict(int)
        self._words: dict[str, int] = {}

    def bit(self, pattern: str) -> int:
        """Return which bit is a pattern's first; the same for the same pattern."""
        if pattern not in self._numbers:
            self._numbers[pattern] = len(self._numbers)
            self._add(pattern, self._numbers[pattern] * _PARTS)
            self._words.clear()
            self.of_line.cache_clear()
        return self._numbers[pattern] * _PARTS

    def _add(self, pattern: str, bit: int) -> None:
        parts = _parts(pattern)[:_PARTS]
        for number in range(_PARTS):
            mask = 1 << (bit + number)
            if number >= len(parts):
                self._always |= mask
                continue
            for letters, opens_word in parts[number]:
                by_letters = opens_word or letters == _DIGIT
                (self._by_beginning if by_letters else self._inside)[letters] |= mask

    @lru_cache(maxsize=_LINES)  # noqa: B019  # there is one index, which lives as long
    def of_line(self, line: str) -> int:
        """Return the bits of the patterns all parts of which a line may hold.

        Of the three bits of a pattern, the first stands for it.
        """
        found = self._always
        known = self._words
        for word in _WORD.findall(line):
            of_word = known.get(word)
            found |= self._of_word(word) if of_word is None else of_word
        return found & (found >> 1) & (found >> 2)

    def _of_word(self, word: str) -> int:
        found = 0
        for size in range(1, min(len(word), _LETTERS) + 1):
            found |= self._by_beginning.get(word[:size], 0)
        if _ANY_DIGIT.search(word):
            found |= self._by_beginning.get(_DIGIT, 0)
        for start in range(len(word)):
            for end in range(start + 1, min(start + _LETTERS, len(word)) + 1):
                found |= self._inside.get(word[start:end], 0)
        if len(word) <= _LONGEST_WORD:
            if len(self._words) >= _WORDS:
                self._words.clear()
            self._words[word] = found
        return found


_INDEX = _Index()


class Sieve(Generic[Item]):
    """Patterns, each with an item that it stands for, in an order.

    Parameters
    ----------
    patterns
        The items and their patterns, regular expressions without flags.
    """

    def __init__(self, patterns: Iterable[tuple[Item, str]]) -> None:
        self._patterns = list(patterns)
        # Most patterns of a language are not needed for its first texts.
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._numbers: defaultdict[int, list[int]] = defaultdict(list)
        self._own = 0
        for number, (_, pattern) in enumerate(self._patterns):
            bit = 1 << _INDEX.bit(pattern)
            self._numbers[bit.bit_length()].append(number)
            self._own |= bit

    def possible(self, line: str) -> list[tuple[Item, re.Pattern[str]]]:
        """Return the patterns that may match somewhere in a line, in their order.

        Those left out match nowhere in it.
        """
        bits = _INDEX.of_line(line) & self._own
        numbers: list[int] = []
        while bits:
            length = bits.bit_length()
            numbers += self._numbers[length]
            bits ^= 1 << (length - 1)
        numbers.sort()
        return [(self._patterns[number][0], self._pattern(number)) for number in numbers]

    def _pattern(self, number: int) -> re.Pattern[str]:
        """Return a pattern, compiled when a line first needs it."""
        compiled = self._compiled.get(number)
        if compiled is None:
            compiled = self._compiled[number] = re.compile(self._patterns[number][1])
        return compiled


class SievedPattern:
    """One pattern that is only tried on lines in which it may match.

    Parameters
    ----------
    pattern
        A regular expression without flags.
    """

    def __init__(self, pattern: str) -> None:
        self._text = pattern
        self._bit = 1 << _INDEX.bit(pattern)

    def search(self, line: str) -> re.Match[str] | None:
        """Search a line, as `re.Pattern.search` does."""
        return self._pattern.search(line) if _INDEX.of_line(line) & self._bit else None

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self._text)


# Letters that a match begins with, and whether they open a word.
_Beginning = tuple[str, bool]
_Node = tuple[Any, Any]


def _parts(pattern: str) -> list[set[_Beginning]]:
    """Return what a match begins with, and what its later parts do; what tells most comes first.

    Of a day and a month, the month: most lines have digits. Parts that may begin with anything, or
    with too many things, are left out.
    """
    nodes = list(_parser.parse(pattern))
    parts = [_first_letters(nodes[number:]) for number in range(len(nodes))]
    return sorted((part for part in parts if part is not None), key=_vagueness)


def _vagueness(part: set[_Beginning]) -> tuple[bool, bool, int, int]:
    """Return how little the letters of a part tell: those of many lines last."""
    return (
        any(letters == _DIGIT for letters, _ in part),
        not all(opens for _, opens in part),
        -min((len(letters) for letters, _ in part), default=_LETTERS),
        len(part),
    )


def _first_letters(nodes: Sequence[_Node]) -> set[_Beginning] | None:
    """Return what the nodes of a pattern begin with; None where it cannot be told."""
    found = set()
    try:
        for letters, opens, _ in _walk(nodes, "", opens=False):
            found.add((letters, opens))
            if not letters or len(found) > _MOST_BEGINNINGS:
                return None
    except _OpenError:
        return None
    return found


class _OpenError(Exception):
    """What a pattern's match begins with cannot be told."""


# The letters so far, whether they open a word, and whether more of the pattern may be added.
_State = tuple[str, bool, bool]


def _walk(nodes: Sequence[_Node], letters: str, *, opens: bool) -> Iterator[_State]:
    """Yield what the letters so far become when the nodes of a pattern are read."""
    if not nodes:
        yield letters, opens, True
        return
    for read, opened, goes_on in _read(nodes[0], letters, opens=opens):
        if goes_on and len(read) < _LETTERS:
            yield from _walk(nodes[1:], read, opens=opened)
        else:
            yield read, opened, False


def _read(node: _Node, letters: str, *, opens: bool) -> Iterator[_State]:
    """Yield what the letters so far become when one node is read."""
    kind, value = node
    if kind is _constants.AT:
        edge = value is _constants.AT_BOUNDARY
        yield letters, opens or (edge and not letters), True
    elif kind in {_constants.ASSERT, _constants.ASSERT_NOT}:
        if value[1] or kind is _constants.ASSERT:
            yield letters, opens, True
    elif kind is _constants.SUBPATTERN:
        yield from _walk(list(value[3]), letters, opens=opens)
    elif kind is _constants.ATOMIC_GROUP:
        yield from _walk(list(value), letters, opens=opens)
    elif kind is _constants.BRANCH:
        for branch in value[1]:
            yield from _walk(list(branch), letters, opens=opens)
    elif kind in _REPEATS:
        yield from _read_repeat(value, letters, opens=opens)
    else:
        yield from _read_letter(node, letters, opens=opens)


_REPEATS = frozenset({_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT})


def _read_repeat(value: Any, letters: str, *, opens: bool) -> Iterator[_State]:
    least, most, nodes = value
    if least == 0:
        yield letters, opens, True
    for read, opened, goes_on in _walk(list(nodes), letters, opens=opens):
        # What comes after the first round may be another, so the letters end here.
        yield read, opened, goes_on and (most == 1 or not read)


def _read_letter(node: _Node, letters: str, *, opens: bool) -> Iterator[_State]:
    alternatives = _letters_of(node)
    if alternatives is None:
        if not letters:
            raise _OpenError
        yield letters, opens, False
        return
    for letter in alternatives:
        if letter == _DIGIT:
            yield letters or _DIGIT, opens, False
        elif letter.isalnum() or letter == "_":
            yield letters + letter, opens, True
        elif letters:
            yield letters, opens, False
        else:
            # A quotation mark or a space: the word after it is the first.
            yield letters, True, True


def _letters_of(node: _Node) -> list[str] | None:
    """Return the letters that a node matches one of, None where there are too many."""
    kind, value = node
    if kind is _constants.LITERAL:
        return [chr(value)]
    if kind is not _constants.IN:
        return None
    parts = [_letters_of_part(part) for part in value]
    if any(part is None for part in parts):
        return None
    return sorted(set(chain.from_iterable(part for part in parts if part)))


# A space stands for all of its kind.
_CATEGORIES = {_constants.CATEGORY_DIGIT: [_DIGIT], _constants.CATEGORY_SPACE: [" "]}


def _letters_of_part(part: _Node) -> list[str] | None:
    """Return the letters that a part of a set stands for."""
    kind, value = part
    if kind is _constants.LITERAL:
        return [chr(value)]
    if kind is _constants.RANGE:
        return [chr(code) for code in range(value[0], value[1] + 1)]
    return _CATEGORIES.get(value)
