"""A sieve for patterns: which of many can match in a line, and where, told by how its words begin.

A reader has hundreds of patterns and most lines hold none of them. What a match needs is read off
the pattern itself (`mapper.openings`), so that nothing has to be kept beside it. What each word
allows is worked out once, so that a line costs little more than to look its words up, however many
patterns there are; and a pattern is tried at the words that a match may start with, not at each
letter.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

from gazetteer.tables import no_garbage
from mapper.openings import END, LETTERS, Part, ways_of
from mapper.pieces import DIGIT

Item = TypeVar("Item")

# A document's lines are sieved for dates, then for measures, then for events.
_LINES = 1024
# So many different words are remembered, and none that is longer.
_WORDS, _LONGEST_WORD = 200_000, 40
_WORD = re.compile(r"\w+")
_ANY_DIGIT = re.compile(r"\d")
# Where a letter has another before it.
_INSIDE_WORD = re.compile(r"(?<=\w)\w")

# Where the matches of a pattern may start, in order; None stands for anywhere.
Starts = Sequence[int] | None
# A way of a pattern, which has a number: where the bits of the two parts that it needs beside its
# rarest are, each as a byte and what it must have; and the bit of the part it starts with.
_Way = tuple[int, int, int, int, int, int]
# What a word tells: the parts that ways need beside their rarest, as bits; those that a match
# starts with; and the ways that it is the rarest part of.
_Word = tuple[int, frozenset[int], tuple[_Way, ...]]
# The bit that every line has, for ways that need fewer parts, and what is no part to start with.
_ALWAYS, _ANYWHERE = 0, -1
_NOWHERE: Starts = ()


class _Index:
    """What all patterns of the process need, each way of theirs by the rarest of its parts."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._parts: dict[Part, int] = {}
        # The bits of the parts that ways need beside their rarest.
        self._bits: dict[int, int] = {}
        self._firsts: set[int] = set()
        self._by_rarest: defaultdict[int, list[_Way]] = defaultdict(list)
        # The ways of which no word can be told, with the marks that they may begin with.
        self._wordless: list[tuple[_Way, str]] = []
        self._by_beginning: defaultdict[str, list[int]] = defaultdict(list)
        self._inside: defaultdict[str, list[int]] = defaultdict(list)
        self._words = _Words(self)
        # Of the line alone: a method would be remembered by its object, too, at each look-up.
        self.of_line = lru_cache(_LINES)(self._find_in_line)

    def number(self, pattern: str) -> int:
        """Return the number of a pattern, the same for the same pattern."""
        if pattern not in self._numbers:
            self._numbers[pattern] = len(self._numbers)
            with no_garbage():
                self._add(pattern, self._numbers[pattern])
            self._words.forget()
            self.of_line.cache_clear()
        return self._numbers[pattern]

    def _add(self, pattern: str, number: int) -> None:
        for way in ways_of(pattern):
            first = _ANYWHERE if way.first is None else self._part(way.first)
            self._firsts.add(first)
            first = _behind(first) if way.behind else first
            parts = [self._part(part) for part in way.parts]
            bits = [self._bits.setdefault(part, len(self._bits) + 1) for part in parts[1:]]
            one, other = (*bits, _ALWAYS, _ALWAYS)[:2]
            needed = number, one >> 3, 1 << (one & 7), other >> 3, 1 << (other & 7), first
            if parts:
                self._by_rarest[parts[0]].append(needed)
            else:
                self._wordless.append((needed, way.marks))

    def _part(self, part: Part) -> int:
        """Return the number of a part, the same for the same part of any pattern."""
        if part not in self._parts:
            number = self._parts[part] = len(self._parts)
            for letters, opens in part:
                by_letters = self._by_beginning if opens or letters == DIGIT else self._inside
                by_letters[letters].append(number)
        return self._parts[part]

    def parts_of(self, text: str) -> frozenset[int]:
        """Return the numbers of the parts that a word may begin."""
        parts: set[int] = set()
        for size in range(1, min(len(text), LETTERS) + 1):
            parts.update(self._by_beginning.get(text[:size], ()))
        parts.update(self._by_beginning.get(text + END, ()))
        if _ANY_DIGIT.search(text):
            parts.update(self._by_beginning.get(DIGIT, ()))
        for start in range(len(text)):
            for end in range(start + 1, min(start + LETTERS, len(text)) + 1):
                parts.update(self._inside.get(text[start:end], ()))
            parts.update(self._inside.get(text[start:] + END, ()))
        return frozenset(parts)

    def word(self, parts: frozenset[int]) -> _Word:
        """Return what a word tells that may begin some parts."""
        bits = sum(1 << self._bits[part] for part in parts if part in self._bits)
        ways = [way for part in parts for way in self._by_rarest.get(part, ())]
        return bits, parts & self._firsts, tuple(ways)

    def tells_nothing(self, text: str) -> bool:
        """Tell whether no pattern needs a word, or begins with it."""
        bits, firsts, ways = self._words[text]
        return not (bits or firsts or ways)

    def _find_in_line(self, line: str) -> Mapping[int, Starts]:
        """Return the numbers of the patterns that may match in a line, each with where."""
        texts = _WORD.findall(line)
        words = list(map(self._words.__getitem__, texts))
        bits = 1 << _ALWAYS
        ways = [
            way for way, marks in self._wordless if not marks or any(map(line.__contains__, marks))
        ]
        for parts, _, rarest in words:
            if parts:
                bits |= parts
            if rarest:
                ways += rarest
        has = bits.to_bytes((len(self._bits) >> 3) + 1, "little")
        by_first: defaultdict[int, list[int]] = defaultdict(list)
        for number, byte, mask, other_byte, other_mask, first in ways:
            if has[byte] & mask and has[other_byte] & other_mask:
                by_first[first].append(number)
        found: dict[int, Starts] = dict.fromkeys(by_first.pop(_ANYWHERE, ()))
        if by_first:
            _add_starts(found, by_first, line, texts, words)
        return found


class _Words(dict[str, _Word]):
    """What words tell, each worked out when it is first met."""

    def __init__(self, index: _Index) -> None:
        super().__init__()
        self._index = index
        # Many words tell the same.
        self._alike: dict[frozenset[int], _Word] = {}

    def __missing__(self, text: str) -> _Word:
        parts = self._index.parts_of(text)
        word = self._alike.get(parts)
        if word is None:
            word = self._alike[parts] = self._index.word(parts)
        if len(text) <= _LONGEST_WORD:
            if len(self) >= _WORDS:
                self.clear()
            self[text] = word
        return word

    def forget(self) -> None:
        """Forget what words tell, as there is a pattern more."""
        self.clear()
        self._alike.clear()


def _add_starts(
    found: dict[int, Starts],
    by_first: Mapping[int, Iterable[int]],
    line: str,
    texts: Sequence[str],
    words: Sequence[_Word],
) -> None:
    """Add to `found` where in a line the patterns may match that begin with some parts."""
    needed = frozenset(first if first >= 0 else _behind(first) for first in by_first)
    may_be_behind = any(first < 0 for first in by_first)
    starts: dict[int, list[int]] = {}
    position = 0
    for text, (_, firsts, _) in zip(texts, words, strict=True):
        # No letter stands between two words.
        start = line.index(text, position)
        behind, position = position, start + len(text)
        if firsts.isdisjoint(needed):
            continue
        begun = firsts & needed
        # The marks before a word come first, so that all remain in order.
        for first in begun if may_be_behind else ():
            for number in by_first.get(_behind(first), ()):
                _add(starts, number, range(behind, start + 1))
        for first in begun:
            for number in by_first.get(first, ()):
                known = starts.get(number)
                if known is None:
                    starts[number] = [start]
                elif known[-1] != start:
                    known.append(start)
    for number, known in starts.items():
        found.setdefault(number, known)


def _add(starts: dict[int, list[int]], number: int, places: range) -> None:
    """Add the places before a word and its own, if they have not been."""
    known = starts.setdefault(number, [])
    if not known or known[-1] != places[-1]:
        known.extend(places)


def _behind(first: int) -> int:
    """Return what stands for the part that a match starts with where marks may come first."""
    return _ANYWHERE - 1 - first


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
        self._own: defaultdict[int, list[int]] = defaultdict(list)
        for number, (_, pattern) in enumerate(self._patterns):
            self._own[_INDEX.number(pattern)].append(number)

    def may_match(self, line: str) -> bool:
        """Tell whether a line has all words of any way in which any of the patterns may match."""
        return not self._own.keys().isdisjoint(_INDEX.of_line(line))

    def matches(
        self, line: str, text: str | None = None, offset: int = 0
    ) -> list[tuple[Item, re.Match[str]]]:
        """Return all matches in a line: those of each pattern in their order, pattern by pattern.

        Parameters
        ----------
        line
            The line.
        text
            The text that it is a part of, which patterns may look back at; None for none.
        offset
            Where in the text it begins.
        """
        possible = _INDEX.of_line(line)
        patterns = self._own.keys() & possible
        if not patterns:
            return []
        numbered = [(n, possible[pattern]) for pattern in patterns for n in self._own[pattern]]
        if len(numbered) > 1:
            numbered.sort(key=_number)
        text, end = line if text is None else text, offset + len(line)
        return [
            (self._patterns[number][0], match)
            for number, starts in numbered
            for match in _tried(self._pattern(number), text, starts, offset, end)
        ]

    def _pattern(self, number: int) -> re.Pattern[str]:
        """Return a pattern, compiled when a line first needs it."""
        compiled = self._compiled.get(number)
        if compiled is None:
            compiled = self._compiled[number] = re.compile(self._patterns[number][1])
        return compiled


def _number(found: tuple[int, Starts]) -> int:
    return found[0]


def _tried(
    pattern: re.Pattern[str], text: str, starts: Starts, offset: int, end: int
) -> Iterable[re.Match[str]]:
    """Return the matches of a pattern that may start at some places, as `finditer` does."""
    if starts is None:
        return pattern.finditer(text, offset, end)
    found = []
    position = offset
    for start in starts:
        if offset + start >= position:
            match = pattern.match(text, offset + start, end)
            if match is not None:
                found.append(match)
                position = match.end()
    return found


class Stretch:
    """A stretch of a line, for patterns to be searched in that know it by the words of the line.

    Parameters
    ----------
    line
        The whole line, which other patterns are tried on as well.
    start, end
        Where in it the stretch lies.
    """

    __slots__ = ("possible", "start", "text")

    def __init__(self, line: str, start: int, end: int) -> None:
        self.text = line[start:end]
        self.start = start
        # None where a word is cut off, which may tell of what the whole word does not.
        self.possible = _INDEX.of_line(line) if _is_whole(line, start, end) else None


def stretch_before(line: str, position: int, reach: int) -> Stretch:
    """Return the stretch of so many letters at most before a position of a line."""
    return Stretch(line, position - reach if position > reach else 0, position)


def _is_whole(line: str, start: int, end: int) -> bool:
    """Tell whether a stretch of a line cuts off no word, or only an end that tells nothing."""
    # Most stretches end behind a space, and begin with the line.
    if line[end - 1 : end] != " " and _INSIDE_WORD.match(line, end):
        return False
    if not start or not _INSIDE_WORD.match(line, start):
        return True
    cut = _WORD.match(line, start, end)
    return cut is None or _INDEX.tells_nothing(cut[0])


class SievedPattern:
    """One pattern that is only tried on lines in which it may match.

    Parameters
    ----------
    pattern
        A regular expression without flags.

    Attributes
    ----------
    number
        What tells it from other patterns.
    """

    def __init__(self, pattern: str) -> None:
        self._text = pattern
        self.number = _INDEX.number(pattern)

    def search(self, line: str) -> re.Match[str] | None:
        """Search a line, as `re.Pattern.search` does."""
        possible = _INDEX.of_line(line)
        if self.number not in possible:
            return None
        starts = possible[self.number]
        if starts is None:
            return self._pattern.search(line)
        for start in starts:
            match = self._pattern.match(line, start)
            if match is not None:
                return match
        return None

    def search_between(self, line: str, start: int, end: int) -> re.Match[str] | None:
        """Search a part of a line, as `re.Pattern.search` does with a start and an end."""
        possible = _INDEX.of_line(line)
        if self.number not in possible:
            return None
        starts = possible[self.number]
        if starts is None:
            return self._pattern.search(line, start, end)
        for at in starts:
            if at >= start:
                match = self._pattern.match(line, at, end)
                if match is not None:
                    return match
        return None

    def match(self, line: str) -> re.Match[str] | None:
        """Match a line from its beginning on, as `re.Pattern.match` does."""
        if self.number not in _INDEX.of_line(line):
            return None
        return self._pattern.match(line)

    def finditer(self, line: str) -> Iterable[re.Match[str]]:
        """Find all matches in a line, as `re.Pattern.finditer` does."""
        possible = _INDEX.of_line(line)
        if self.number not in possible:
            return ()
        return _tried(self._pattern, line, possible[self.number], 0, len(line))

    def is_before(self, line: str, position: int, reach: int) -> bool:
        """Tell whether so many letters before a position of a line have a match.

        Parameters
        ----------
        line
            The whole line, which other patterns are tried on as well.
        position
            Where the letters end.
        reach
            How many they are at most.
        """
        return self.search_in(stretch_before(line, position, reach)) is not None

    def search_in(self, stretch: Stretch) -> re.Match[str] | None:
        """Search a stretch of a line as if it were a line of its own."""
        possible = stretch.possible
        starts: Starts = None
        if possible is not None:
            starts = possible.get(self.number, _NOWHERE)
        if starts is None:
            return self._pattern.search(stretch.text)
        for start in starts:
            if start >= stretch.start:
                match = self._pattern.match(stretch.text, start - stretch.start)
                if match is not None:
                    return match
        return None

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self._text)


class Family:
    """Sieved patterns of which most lines have none.

    Parameters
    ----------
    patterns
        The patterns.
    """

    def __init__(self, patterns: Iterable[SievedPattern]) -> None:
        self._numbers = frozenset(pattern.number for pattern in patterns)

    def may_match_in(self, stretch: Stretch) -> bool:
        """Tell whether any of them may match in a stretch of a line."""
        possible = stretch.possible
        return possible is None or not possible.keys().isdisjoint(self._numbers)
