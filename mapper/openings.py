"""What a pattern needs of a line: how the words of a match begin, read off the pattern itself.

A pattern is several ways of saying a thing, and each way has words of its own: the crowd and what
it does. They are read off the pattern as the standard library parses it, so that nothing has to be
kept beside a table of patterns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

# The module that the standard library compiles patterns with: there is no public one that says
# what a pattern consists of.
from re import _constants, _parser  # type: ignore[attr-defined]  # not in typeshed
from typing import Any

# So many letters of a word's beginning are told apart.
LETTERS = 8
# What stands for a digit, and behind the letters of a whole word.
DIGIT, END = "\\d", "$"
# A part with more beginnings is passed over: it would be in every line.
_MOST_BEGINNINGS = 2000
# So many parts are remembered: ways and patterns have many in common.
_REMEMBERED = 1000
# A pattern is taken apart into no more ways.
_MOST_WAYS = 60
# By how much a letter more makes a beginning rarer; letters inside words are as many more often
# found as if they were one fewer, and most lines have digits.
_SHARE, _INSIDE, _DIGITS = 0.25, 1, 1.0
# What the parts of a match begin with: more of them would rarely tell more.
_MOST_PARTS = 2

# Letters that a part begins with, and whether they open a word.
Beginning = tuple[str, bool]
Part = frozenset[Beginning]


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a pattern may match: it is in no line that has not all of its parts.

    What is in the fewest lines comes first of the `parts`. `first` is the one that a match starts
    with, at the word's own beginning; None where a match may start anywhere, or at one of some
    `marks`, if there are any.
    """

    first: Part | None
    parts: tuple[Part, ...]
    marks: str = ""


def ways_of(pattern: str) -> list[Way]:
    """Return the ways in which a pattern may match; none for one that never does.

    Parameters
    ----------
    pattern
        A regular expression without flags.
    """
    # Those of which only the first word differs are put together.
    firsts: dict[tuple[tuple[Part, ...], str], set[Beginning] | None] = {}
    known: _Known = {}
    for pieces in _expand(_pieces(_parser.parse(pattern))):
        opening = _opening(pieces, _NOT)
        if opening is not None and not opening:
            continue
        others = _others(pieces, known)
        at_word = opening is not None and all(opened == _AT_ONCE for _, opened in opening)
        if opening is None or not at_word:
            others = others if opening is None else [_part(opening), *others]
            firsts[_rarest(others), _marks(pieces)] = None
            continue
        first = firsts.setdefault((_rarest(others), ""), set())
        if first is not None:
            first |= _part(opening)
    return [
        Way(None, others, marks) if first is None else _way(_shortest(first), others)
        for (others, marks), first in firsts.items()
    ]


def _way(first: Part, others: Sequence[Part]) -> Way:
    return Way(first, tuple(sorted({first, *others}, key=_vagueness)))


def _marks(pieces: Sequence[_Piece]) -> str:
    """Return the marks that a sequence of pieces begins with one of, none where it may not."""
    first = pieces[0] if pieces else None
    return first.marks if isinstance(first, _OneOf) and not first.letters else ""


def _rarest(parts: Iterable[Part]) -> tuple[Part, ...]:
    return tuple(sorted(dict.fromkeys(parts), key=_vagueness)[:_MOST_PARTS])


# The pieces of a pattern ------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class _Letters:
    """Letters of a word one after the other."""

    text: str


@dataclass(slots=True, eq=False)
class _OneOf:
    """One of some letters, `DIGIT` among them for any digit; `or_mark` if it may be none.

    `marks` are those that it then is, where they are few.
    """

    letters: Sequence[str]
    or_mark: bool
    marks: str = ""


@dataclass(slots=True, eq=False)
class _Edge:
    """The edge of a word; one that is only `looked_back` at ends none."""

    looked_back: bool


@dataclass(slots=True, eq=False)
class _Branch:
    """One of several sequences."""

    branches: Sequence[Sequence[_Piece]]


@dataclass(slots=True, eq=False)
class _Repeat:
    """A sequence, from `least` to `most` times."""

    least: int
    most: int
    pieces: Sequence[_Piece]


@dataclass(slots=True, eq=False)
class _Other:
    """Anything else: a letter that is `of_word`, or what may be none; nothing at all (`never`)."""

    of_word: bool = False
    never: bool = False


_Piece = _Letters | _OneOf | _Edge | _Branch | _Repeat | _Other
_ANY, _OF_WORD, _NEVER = _Other(), _Other(of_word=True), _Other(never=True)
_REPEATS = frozenset({_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT})
_GROUPS: dict[Any, Callable[[Any], Iterable[Any]]] = {
    _constants.SUBPATTERN: lambda value: value[3],
    _constants.ATOMIC_GROUP: lambda value: value,
}
_WORD = (_constants.CATEGORY, _constants.CATEGORY_WORD)


def _pieces(nodes: Iterable[Any]) -> list[_Piece]:
    """Return the pieces of a parsed pattern; what takes up no letter is left out."""
    found: list[_Piece] = []
    text = ""
    for kind, value in nodes:
        if kind is _constants.LITERAL and _is_letter(letter := chr(value)):
            text += letter
            continue
        if text:
            found.append(_Letters(text))
            text = ""
        found.extend(_pieces_of(kind, value))
    if text:
        found.append(_Letters(text))
    return found


def _pieces_of(kind: Any, value: Any) -> list[_Piece]:
    """Return the pieces of one node that is no letter."""
    if kind is _constants.LITERAL:
        return [_OneOf((), or_mark=True, marks=chr(value))]
    if kind is _constants.IN:
        return [_set(value)]
    if kind is _constants.BRANCH:
        return [_Branch([_pieces(branch) for branch in value[1]])]
    if kind in _REPEATS:
        return [_Repeat(value[0], value[1], _pieces(value[2]))]
    if kind in _GROUPS:
        return _pieces(_GROUPS[kind](value))
    if kind is _constants.AT:
        return [_Edge(looked_back=False)] if value is _constants.AT_BOUNDARY else []
    if kind in {_constants.ASSERT, _constants.ASSERT_NOT}:
        return _looked_at(kind, *value)
    return [_ANY]


def _looked_at(kind: Any, direction: int, nodes: Sequence[Any]) -> list[_Piece]:
    """Return the piece that a pattern only looks at, if it tells anything of what begins there."""
    if not nodes and kind is _constants.ASSERT_NOT:
        # That nothing at all should follow is how a pattern says "never".
        return [_NEVER]
    if direction > 0:
        return []
    if kind is _constants.ASSERT:
        shows_edge = _are_edge(_pieces(nodes), edge=False)
    else:
        shows_edge = len(nodes) == 1 and nodes[0][0] is _constants.IN and _WORD in nodes[0][1]
    return [_Edge(looked_back=True)] if shows_edge else []


# A space stands for all that is no letter.
_CATEGORIES = {
    _constants.CATEGORY_DIGIT: DIGIT,
    _constants.CATEGORY_SPACE: " ",
    _constants.CATEGORY_NOT_WORD: " ",
}


def _set(parts: Sequence[Any]) -> _Piece:
    """Return the piece of a set of letters."""
    letters: set[str] = set()
    for kind, value in parts:
        if kind is _constants.LITERAL:
            letters.add(chr(value))
        elif kind is _constants.RANGE:
            letters.update(map(chr, range(value[0], value[1] + 1)))
        elif value in _CATEGORIES:
            letters.add(_CATEGORIES[value])
        else:
            return _OF_WORD if parts == [_WORD] else _ANY
    of_words = sorted(letter for letter in letters if _is_letter(letter))
    marks = "".join(letters.difference(of_words, _CATEGORIES.values()))
    whole = letters.isdisjoint(_CATEGORIES.values())
    return _OneOf(of_words, or_mark=len(of_words) < len(letters), marks=marks if whole else "")


def _is_letter(letter: str) -> bool:
    return letter.isalnum() or letter in {"_", DIGIT}


# The ways of a pattern --------------------------------------------------------------------------


def _expand(pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    """Return the sequences of pieces that a pattern's is one of, as its alternatives are chosen."""
    sequences: list[list[_Piece]] = [[]]
    for piece in pieces:
        alternatives: list[list[_Piece]] = [[piece]]
        if isinstance(piece, _Branch):
            chosen = _alternatives(piece)
            if len(sequences) * len(chosen) <= _MOST_WAYS:
                alternatives = chosen
        sequences = [one + other for one in sequences for other in alternatives]
    return sequences


def _alternatives(piece: _Branch) -> list[list[_Piece]]:
    """Return the sequences that a piece is one of; those of a single word stay together."""
    words = [branch for branch in piece.branches if _is_word(branch)]
    alternatives: list[list[_Piece]] = [[_Branch(words)]] if words else []
    for branch in piece.branches:
        if not _is_word(branch):
            alternatives += _expand(branch)
    return alternatives


def _is_word(pieces: Iterable[_Piece]) -> bool:
    """Tell whether pieces match letters of one word only."""
    for piece in pieces:
        if isinstance(piece, _Branch):
            if not all(map(_is_word, piece.branches)):
                return False
        elif isinstance(piece, _Repeat):
            if not _is_word(piece.pieces):
                return False
        elif not _is_of_word(piece):
            return False
    return True


def _is_of_word(piece: _Piece) -> bool:
    """Tell whether a piece is letters and nothing else."""
    if isinstance(piece, _OneOf):
        return not piece.or_mark
    return isinstance(piece, _Letters) or (isinstance(piece, _Other) and piece.of_word)


# The parts that sequences begin with: many ways of a pattern end alike.
_Known = dict[tuple[int, ...], Part | None]


def _others(pieces: Sequence[_Piece], known: _Known) -> list[Part]:
    """Return the parts of a sequence of pieces behind its first."""
    parts = []
    # Whether a letter that comes next opens a word.
    edge = _is_edge(pieces[0], edge=False) if pieces else False
    for number in range(1, len(pieces)):
        if not _is_of_word(pieces[number - 1]) and _tells(pieces[number]):
            key = (edge, *map(id, pieces[number:]))
            if key not in known:
                found = _opening(pieces[number:], _BEHIND if edge else _NOT)
                known[key] = _part(found) if found else None
            part = known[key]
            if part:
                parts.append(part)
        edge = _is_edge(pieces[number], edge=edge)
    return parts


@lru_cache(_REMEMBERED)
def _vagueness(part: Part) -> float:
    """Return about how many lines a part may be in.

    Of a day and a month, the month tells more: most lines have digits. A word of three letters is
    in more lines than any of a hundred words of six.
    """
    return sum(
        _DIGITS if letters == DIGIT else _SHARE ** (len(letters) - _INSIDE * (not opens))
        for letters, opens in part
    )


def _tells(piece: _Piece) -> bool:
    """Tell whether a part may begin at a piece: with a letter, and with no other in its stead."""
    if isinstance(piece, _Repeat):
        return piece.least > 0
    return isinstance(piece, _Branch) or _is_of_word(piece)


def _is_edge(piece: _Piece, *, edge: bool) -> bool:
    """Tell whether a letter behind a piece opens a word, if before it one would or not (`edge`)."""
    if isinstance(piece, _Edge):
        return True
    if isinstance(piece, _OneOf):
        return not piece.letters
    if isinstance(piece, _Branch):
        return all(_are_edge(branch, edge=edge) for branch in piece.branches)
    if isinstance(piece, _Repeat):
        return _are_edge(piece.pieces, edge=edge) and (edge or piece.least > 0)
    return False


def _are_edge(pieces: Iterable[_Piece], *, edge: bool) -> bool:
    for piece in pieces:
        edge = _is_edge(piece, edge=edge)
    return edge


# The beginnings of a part -----------------------------------------------------------------------


class _OpenError(Exception):
    """What a pattern's match begins with cannot be told."""


# How letters open a word: not, or not surely; at once, where the match begins; behind a mark.
_NOT, _AT_ONCE, _BEHIND = 0, 1, 2
# The letters so far, and how they open a word.
_Opening = tuple[str, int]
# The openings to which more of a pattern may be added, and those to which nothing may.
_Openings = tuple[set[_Opening], set[_Opening]]


def _opening(pieces: Sequence[_Piece], opened: int) -> set[_Opening] | None:
    """Return what pieces begin with; None where it cannot be told."""
    try:
        going, done = _walk(pieces, {("", opened)})
    except _OpenError:
        return None
    found = going | done
    return None if any(not letters for letters, _ in found) else found


def _part(opening: Iterable[_Opening]) -> Part:
    return _shortest({(letters, opened != _NOT) for letters, opened in opening})


def _shortest(beginnings: set[Beginning]) -> Part:
    """Leave out the beginnings that begin with another."""
    sizes = {len(letters) for letters, _ in beginnings}
    if len(sizes) <= 1:
        return frozenset(beginnings)
    return frozenset(
        (letters, opens)
        for letters, opens in beginnings
        if not any((letters[:size], opens) in beginnings for size in sizes if size < len(letters))
    )


def _walk(pieces: Iterable[_Piece], openings: set[_Opening]) -> _Openings:
    """Return what openings become when pieces are read."""
    going, done = openings, set[_Opening]()
    for piece in pieces:
        going, ended = _read(piece, going)
        done |= ended
        if not going:
            break
        if len(going) + len(done) > _MOST_BEGINNINGS:
            raise _OpenError
    return going, done


def _read(piece: _Piece, openings: set[_Opening]) -> _Openings:
    """Return what openings become when one piece is read."""
    if isinstance(piece, _Letters):
        return _with_letters(openings, piece.text)
    if isinstance(piece, _OneOf):
        return _read_one(piece, openings)
    if isinstance(piece, _Branch):
        branches = [_walk(branch, openings) for branch in piece.branches]
        return set().union(*(b[0] for b in branches)), set().union(*(b[1] for b in branches))
    if isinstance(piece, _Edge):
        return _read_edge(piece, openings)
    if isinstance(piece, _Repeat):
        return _read_repeat(piece, openings)
    if piece.never:
        return set(), set()
    if any(not letters for letters, _ in openings):
        raise _OpenError
    return set(), openings


def _with_letters(openings: set[_Opening], text: str) -> _Openings:
    longer = {((letters + text)[:LETTERS], opened) for letters, opened in openings}
    done = {opening for opening in longer if len(opening[0]) >= LETTERS}
    return longer - done if done else longer, done


def _read_one(piece: _OneOf, openings: set[_Opening]) -> _Openings:
    going, done = set[_Opening](), set[_Opening]()
    for letter in piece.letters:
        if letter == DIGIT:
            done |= {(letters or DIGIT, opened) for letters, opened in openings}
        else:
            longer, ended = _with_letters(openings, letter)
            going |= longer
            done |= ended
    if piece.or_mark:
        done |= {(letters + END, opened) for letters, opened in openings if letters}
        # A quotation mark or a space: the word after it is the first.
        going |= {("", _BEHIND) for letters, _ in openings if not letters}
    return going, done


def _read_edge(piece: _Edge, openings: set[_Opening]) -> _Openings:
    """Read the edge of a word: what has no letters yet opens one, what has some ends there."""
    opening = {("", opened or _AT_ONCE) for letters, opened in openings if not letters}
    with_letters = {opening for opening in openings if opening[0]}
    if piece.looked_back:
        return opening | with_letters, set()
    return opening, {(letters + END, opened) for letters, opened in with_letters}


def _read_repeat(piece: _Repeat, openings: set[_Opening]) -> _Openings:
    going, done = _walk(piece.pieces, openings)
    if piece.most != 1:
        # What comes after the first round may be another, so the letters end here.
        done = done | {opening for opening in going if opening[0]}
        going = going - done
    return going | openings if piece.least == 0 else going, done
