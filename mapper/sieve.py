"""A sieve for patterns: which of many can match in a line, told by how its words begin.

A reader has hundreds of patterns and most lines hold none of them. What a pattern's match can begin
with is read off the pattern itself, so that nothing has to be kept beside it; a pattern of which it
cannot be told is always tried.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

# The module that the standard library compiles patterns with: there is no public one that says
# what a pattern consists of.
from re import _constants, _parser  # type: ignore[attr-defined]  # not in typeshed
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")

# So many letters of a word's beginning are told apart.
_LETTERS = 4
# A document's lines are sieved for dates, then for measures, then for events.
_LINES = 1024
# A pattern with more beginnings is tried always: to look for them costs more than to try it.
_MOST_BEGINNINGS = 600
_DIGIT = "\\d"
_WORD = re.compile(r"\w+")
_ANY_DIGIT = re.compile(r"\d")


@lru_cache(maxsize=_LINES)
def beginnings(line: str) -> frozenset[str]:
    """Return how the words of a line begin: their first letter, their first two, up to four.

    A line with a digit of any script in it has `_DIGIT` among them.
    """
    words = {word[:_LETTERS] for word in _WORD.findall(line)}
    found = {word[:size] for word in words for size in range(1, len(word) + 1)}
    if _ANY_DIGIT.search(line):
        found.add(_DIGIT)
    return frozenset(found)


class Sieve(Generic[Item]):
    """Patterns, each with an item that it stands for, in an order.

    Parameters
    ----------
    patterns
        The items and their patterns.
    """

    def __init__(self, patterns: Iterable[tuple[Item, re.Pattern[str]]]) -> None:
        self._patterns = list(patterns)
        self._by_beginning: defaultdict[str, list[int]] = defaultdict(list)
        self._by_part: list[tuple[str, int]] = []
        self._always: list[int] = []
        self._also: list[list[frozenset[str]]] = []
        for number, (_, pattern) in enumerate(self._patterns):
            parts = _parts(pattern.pattern)
            self._sort_in(number, parts)
            words = [part for part in parts[1:] if all(opens for _, opens in part)]
            self._also.append([frozenset(letters for letters, _ in part) for part in words])

    def _sort_in(self, number: int, parts: Sequence[set[_Beginning]]) -> None:
        if not parts:
            self._always.append(number)
            return
        for letters, opens_word in parts[0]:
            if opens_word or letters == _DIGIT:
                self._by_beginning[letters].append(number)
            else:
                self._by_part.append((letters, number))

    def possible(self, line: str) -> list[tuple[Item, re.Pattern[str]]]:
        """Return the patterns that may match somewhere in a line, in their order.

        Those left out match nowhere in it.
        """
        present = beginnings(line)
        found = set(self._always)
        for beginning in self._by_beginning.keys() & present:
            found.update(self._by_beginning[beginning])
        for part, number in self._by_part:
            if part in line:
                found.add(number)
        if not found:
            return []
        return [
            self._patterns[number]
            for number in sorted(found)
            if not any(also.isdisjoint(present) for also in self._also[number])
        ]


class SievedPattern:
    """One pattern that is only tried on lines in which it may match.

    Parameters
    ----------
    pattern
        A regular expression without flags.
    """

    def __init__(self, pattern: str) -> None:
        self._pattern = re.compile(pattern)
        self._sieve: Sieve[None] = Sieve([(None, self._pattern)])

    def search(self, line: str) -> re.Match[str] | None:
        """Search a line, as `re.Pattern.search` does."""
        return self._pattern.search(line) if self._sieve.possible(line) else None


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
