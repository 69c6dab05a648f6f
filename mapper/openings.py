"""What a pattern needs of a line: how the words of a match begin, read off the pattern itself.

A pattern is several ways of saying a thing, and each way has words of its own: the crowd and what
it does. They are read off its pieces (`mapper.pieces`), so that nothing has to be kept beside a
table of patterns.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from functools import cached_property, lru_cache

from mapper.pieces import (
    DIGIT,
    Ahead,
    Behind,
    Branch,
    Edge,
    Letters,
    OneOf,
    Other,
    Piece,
    Repeat,
    is_edge,
    pieces_of,
)

# So many letters of a word's beginning are told apart.
LETTERS = 8
# What stands behind the letters of a whole word.
END = "$"
# A part with more beginnings is passed over: it would be in every line.
_MOST_BEGINNINGS = 2000
# So many parts are remembered: ways and patterns have many in common.
_REMEMBERED = 20_000
# A pattern is taken apart into no more ways.
_MOST_WAYS = 120
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
    with, at the word's own beginning, or at a mark before it if it may be `behind` some; None where
    a match may start anywhere, or at one of some `marks`, if there are any.
    """

    first: Part | None
    parts: tuple[Part, ...]
    marks: str = ""
    behind: bool = False


def ways_of(pattern: str) -> list[Way]:
    """Return the ways in which a pattern may match; none for one that never does.

    Parameters
    ----------
    pattern
        A regular expression without flags.
    """
    # Those of which only the first word differs are put together.
    firsts: dict[tuple[tuple[Part, ...], str, bool], set[Beginning] | None] = {}
    inside, behind = _Start({("", _NOT)}), _Start({("", _BEHIND)})
    for sequence in _expand(pieces_of(pattern)):
        pieces = _with_what_is_ahead([piece for piece in sequence if not isinstance(piece, Behind)])
        opening = inside.of(pieces)
        if opening.is_none:
            continue
        others = _others(pieces, inside, behind)
        if not opening.is_of_word:
            others = others if opening.part is None else [opening.part, *others]
            # Without any word of its own, a way still has what it looks back at.
            others = others or _looked_back_at(sequence)
            firsts[_rarest(others), _marks(pieces), False] = None
            continue
        first = firsts.setdefault((_rarest(others), "", not opening.is_at_word), set())
        if first is not None and opening.part is not None:
            first |= opening.part
    return [
        Way(None, others, marks) if first is None else _way(_shortest(first), others, behind=marked)
        for (others, marks, marked), first in firsts.items()
    ]


def _way(first: Part, others: Sequence[Part], *, behind: bool) -> Way:
    return Way(first, tuple(sorted({first, *others}, key=_vagueness)), behind=behind)


def _marks(pieces: Sequence[Piece]) -> str:
    """Return the marks that a sequence of pieces begins with one of, none where it may not."""
    first = pieces[0] if pieces else None
    return first.marks if isinstance(first, OneOf) and not first.letters else ""


def _rarest(parts: Iterable[Part]) -> tuple[Part, ...]:
    return tuple(sorted(dict.fromkeys(parts), key=_vagueness)[:_MOST_PARTS])


# The ways of a pattern --------------------------------------------------------------------------


def _expand(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Return the sequences of pieces that a pattern's is one of, as its alternatives are chosen."""
    sequences: list[list[Piece]] = [[]]
    for piece in pieces:
        alternatives: list[list[Piece]] = [[piece]]
        if isinstance(piece, Branch):
            chosen = _alternatives(piece)
            if len(sequences) * len(chosen) > _MOST_WAYS:
                # What only looks ahead has no letters that the others could be told with.
                looking = list(filter(_only_looks, chosen))
                others: list[Piece] = [Branch([one for one in chosen if not _only_looks(one)])]
                chosen = [others, *looking] if looking else []
            if 0 < len(sequences) * len(chosen) <= _MOST_WAYS:
                alternatives = chosen
        sequences = [one + other for one in sequences for other in alternatives]
    return sequences


def _with_what_is_ahead(pieces: Sequence[Piece]) -> list[Piece]:
    """Take what is looked ahead at for a part of a match that ends there, as it has to follow.

    Other letters may follow on what is looked ahead at within a match; that tells nothing.
    """
    end = len(pieces)
    while end and isinstance(pieces[end - 1], Edge | Ahead):
        end -= 1
    read: list[Piece] = [piece for piece in pieces[:end] if not isinstance(piece, Ahead)]
    for piece in pieces[end:]:
        if isinstance(piece, Ahead):
            return [*read, *piece.pieces]
        read.append(piece)
    return read


def _alternatives(piece: Branch) -> list[list[Piece]]:
    """Return the sequences that a piece is one of; those of a single word stay together."""
    words = [branch for branch in piece.branches if _is_word(branch) and not _only_looks(branch)]
    alternatives: list[list[Piece]] = [[Branch(words)]] if words else []
    for branch in piece.branches:
        if not _is_word(branch) or _only_looks(branch):
            alternatives += _expand(branch)
    return alternatives


def _only_looks(pieces: Sequence[Piece]) -> bool:
    """Tell whether pieces look ahead and take up no letter."""
    return bool(pieces) and isinstance(pieces[-1], Ahead) and _takes_nothing(pieces)


def _takes_nothing(pieces: Iterable[Piece]) -> bool:
    """Tell whether pieces take up no letter and no mark."""
    return all(
        isinstance(piece, Edge | Ahead | Behind)
        or (isinstance(piece, Branch) and all(map(_takes_nothing, piece.branches)))
        for piece in pieces
    )


def _is_word(pieces: Iterable[Piece]) -> bool:
    """Tell whether pieces match letters of one word only."""
    for piece in pieces:
        if isinstance(piece, Branch):
            if not all(map(_is_word, piece.branches)):
                return False
        elif isinstance(piece, Repeat):
            if not _is_word(piece.pieces):
                return False
        elif not isinstance(piece, Ahead | Behind) and not _is_of_word(piece):
            return False
    return True


def _is_of_word(piece: Piece) -> bool:
    """Tell whether a piece is letters and nothing else."""
    if isinstance(piece, OneOf):
        return not piece.or_mark
    return isinstance(piece, Letters) or (isinstance(piece, Other) and piece.of_word)


def _others(pieces: Sequence[Piece], inside: _Start, behind: _Start) -> list[Part]:
    """Return the parts of a sequence of pieces behind its first."""
    parts = []
    # Whether a letter that comes next opens a word.
    edge = is_edge(pieces[0], edge=False) if pieces else False
    for number in range(1, len(pieces)):
        piece = pieces[number]
        if not _is_of_word(pieces[number - 1]) and _tells(piece):
            part = (behind if edge else inside).of(pieces, number).part
            if part:
                parts.append(part)
        edge = is_edge(piece, edge=edge)
    return parts


def _looked_back_at(pieces: Iterable[Piece]) -> list[Part]:
    """Return the part of which pieces have one of the words right before them, if there is any."""
    for piece in pieces:
        if isinstance(piece, Behind):
            return [frozenset({(piece.letters[:LETTERS], piece.opens)})]
        if isinstance(piece, Branch):
            parts = list(map(_looked_back_at, piece.branches))
            if all(parts):
                return [_shortest(frozenset().union(*(part for (part,) in parts)))]
    return []


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


def _tells(piece: Piece) -> bool:
    """Tell whether a part may begin at a piece: with a letter, and with no other in its stead."""
    if isinstance(piece, Repeat):
        return piece.least > 0
    return isinstance(piece, Branch) or _is_of_word(piece)


# The beginnings of a part -----------------------------------------------------------------------


class _OpenError(Exception):
    """What a pattern's match begins with cannot be told."""


# How letters open a word: not, or not surely; at once, where the match begins; behind a mark.
_NOT, _AT_ONCE, _BEHIND = 0, 1, 2
# The letters so far, and how they open a word.
_Opening = tuple[str, int]
# The openings to which more of a pattern may be added, and those to which nothing may.
_Openings = tuple[Set[_Opening], Set[_Opening]]


class _Start:
    """What a part may start with when some pieces of it are read.

    Many ways of a pattern have pieces in common, so what follows from each is kept.

    Parameters
    ----------
    going
        The openings to which more may be added.
    done
        Those to which nothing may; None where it cannot be told what the part starts with.
    """

    def __init__(self, going: Set[_Opening], done: Set[_Opening] | None = frozenset()) -> None:
        self._going = going
        self._done = done
        self._next: dict[int, _Start] = {}

    def of(self, pieces: Sequence[Piece], first: int = 0) -> _Start:
        """Return what is known when the pieces from a `first` on are read, as far as need be."""
        known = self
        for number in range(first, len(pieces)):
            if not known._going:
                break
            piece = pieces[number]
            following = known._next.get(id(piece))
            if following is None:
                following = known._next[id(piece)] = known._with(piece)
            known = following
        return known

    def _with(self, piece: Piece) -> _Start:
        try:
            going, done = _read(piece, self._going)
        except _OpenError:
            return _Start(frozenset(), None)
        done = done | (self._done or frozenset())
        if going and len(going) + len(done) > _MOST_BEGINNINGS:
            return _Start(frozenset(), None)
        return _Start(going, done)

    @cached_property
    def _openings(self) -> Set[_Opening] | None:
        """What it starts with; None where it cannot be told."""
        if self._done is None or any(not letters for letters, _ in self._going):
            return None
        return self._going | self._done

    @property
    def is_none(self) -> bool:
        """Whether there is no such part, in any text."""
        return self._openings is not None and not self._openings

    @cached_property
    def is_at_word(self) -> bool:
        """Whether it starts with a word's own beginning."""
        openings = self._openings
        return openings is not None and all(opened == _AT_ONCE for _, opened in openings)

    @cached_property
    def is_of_word(self) -> bool:
        """Whether it starts with a word's own beginning, or with marks right before it."""
        openings = self._openings
        return openings is not None and all(opened != _NOT for _, opened in openings)

    @cached_property
    def part(self) -> Part | None:
        """Its beginnings; None where they cannot be told or there are none."""
        if not self._openings:
            return None
        return _shortest({(letters, opened != _NOT) for letters, opened in self._openings})


def _shortest(beginnings: Iterable[Beginning]) -> Part:
    """Leave out the beginnings that begin with another."""
    kept: list[Beginning] = []
    last, last_opens = END, False
    # What begins with another comes right behind it, or behind more that do.
    for letters, opens in sorted(beginnings, key=_by_opening):
        if opens is not last_opens or not letters.startswith(last):
            kept.append((letters, opens))
            last, last_opens = letters, opens
    return frozenset(kept)


def _by_opening(beginning: Beginning) -> tuple[bool, str]:
    letters, opens = beginning
    return opens, letters


def _walk(pieces: Iterable[Piece], openings: Set[_Opening]) -> _Openings:
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


def _read(piece: Piece, openings: Set[_Opening]) -> _Openings:
    """Return what openings become when one piece is read."""
    if isinstance(piece, Letters):
        return _with_letters(openings, piece.text)
    if isinstance(piece, OneOf):
        return _read_one(piece, openings)
    if isinstance(piece, Branch):
        branches = [_walk(branch, openings) for branch in piece.branches]
        return set().union(*(b[0] for b in branches)), set().union(*(b[1] for b in branches))
    if isinstance(piece, Edge):
        return _read_edge(piece, openings)
    if isinstance(piece, Repeat):
        return _read_repeat(piece, openings)
    if isinstance(piece, Ahead | Behind):
        return openings, set()
    if piece.never:
        return set(), set()
    if any(not letters for letters, _ in openings):
        raise _OpenError
    return set(), openings


def _with_letters(openings: Set[_Opening], text: str) -> _Openings:
    longer = {((letters + text)[:LETTERS], opened) for letters, opened in openings}
    done = {opening for opening in longer if len(opening[0]) >= LETTERS}
    return longer - done if done else longer, done


def _read_one(piece: OneOf, openings: Set[_Opening]) -> _Openings:
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


def _read_edge(piece: Edge, openings: Set[_Opening]) -> _Openings:
    """Read the edge of a word: what has no letters yet opens one, what has some ends there."""
    opening = {("", opened or _AT_ONCE) for letters, opened in openings if not letters}
    with_letters = {opening for opening in openings if opening[0]}
    if piece.looked_back:
        return opening | with_letters, set()
    return opening, {(letters + END, opened) for letters, opened in with_letters}


def _read_repeat(piece: Repeat, openings: Set[_Opening]) -> _Openings:
    going, done = _walk(piece.pieces, openings)
    if not piece.once:
        # What comes after the first round may be another, so the letters end here.
        done = done | {opening for opening in going if opening[0]}
        going = going - done
    return going | openings if piece.least == 0 else going, done
