"""The pieces of a pattern: letters, marks, alternatives and rounds.

It is read for what a match begins with (`mapper.openings`), so it says of a set only which letters
are in it, and nothing of what must not follow. The standard library parses patterns too, in a
module that is not public, and takes several times as long.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

# What stands for a digit.
DIGIT = "\\d"


@dataclass(slots=True, eq=False)
class Letters:
    """Letters of a word one after the other."""

    text: str


@dataclass(slots=True, eq=False)
class OneOf:
    """One of some letters, `DIGIT` among them for any digit; `or_mark` if it may be none.

    `marks` are those that it then is, where they are few.
    """

    letters: Sequence[str]
    or_mark: bool
    marks: str = ""


@dataclass(slots=True, eq=False)
class Edge:
    """The edge of a word; one that is only `looked_back` at ends none."""

    looked_back: bool


@dataclass(slots=True, eq=False)
class Ahead:
    """A sequence that what comes next begins with, and which takes up no letter itself."""

    pieces: Sequence[Piece]


@dataclass(slots=True, eq=False)
class Behind:
    """Letters of a word that stands right before, and whether they open it; it takes up none."""

    letters: str
    opens: bool


@dataclass(slots=True, eq=False)
class Branch:
    """One of several sequences."""

    branches: Sequence[Sequence[Piece]]


@dataclass(slots=True, eq=False)
class Repeat:
    """A sequence, `least` times at least; `once` if no more than once."""

    least: int
    once: bool
    pieces: Sequence[Piece]


@dataclass(slots=True, eq=False)
class Other:
    """Anything else: a letter that is `of_word`, or what may be none; nothing at all (`never`)."""

    of_word: bool = False
    never: bool = False


Piece = Letters | OneOf | Edge | Ahead | Behind | Branch | Repeat | Other
_ANY, _OF_WORD, _NEVER = Other(), Other(of_word=True), Other(never=True)
_EDGE, _EDGE_BEHIND = Edge(looked_back=False), Edge(looked_back=True)

# What is between a backslash and what it is said of.
_ESCAPED = r"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)"
_IN_BRACKETS = rf"(?:[^\]\\]|{_ESCAPED})*"
_TOKEN = re.compile(
    rf"(?P<letters>\w+(?![*+?{{])|\w)|(?P<escaped>{_ESCAPED})|(?P<set>\[\^?\]?{_IN_BRACKETS}\])"
    r"|(?P<again>\(\?P=\w+\))|(?P<open>\((?:\?(?:P<\w+>|[:>]|<?[=!])|(?!\?)))|(?P<close>\))|(?P<bar>\|)"
    r"|(?P<unread>\(\?)|(?P<repeat>(?:[*+?]|\{\d*,\d*\}|\{\d+\})[+?]?)|(?P<other>.)",
    re.DOTALL,
)
_ROUNDS = re.compile(r"\{(?P<least>\d*)(?:,(?P<most>\d*))?\}")
_IN_SET = re.compile(rf"(?P<first>{_ESCAPED}|.)(?:-(?P<last>{_ESCAPED}|.))?", re.DOTALL)
# A set that letters of words are in, whatever else is.
_OF_WORDS = re.compile(rf"\\w|\[(?!\^){_IN_BRACKETS}?\\w{_IN_BRACKETS}\]")
# The groups that a pattern only looks at.
_LOOKS = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
# What is in a set of a category; a space stands for all that is no letter.
_CATEGORIES = {"\\d": DIGIT, "\\s": " ", "\\W": " "}
_OTHER_CATEGORIES = frozenset({"\\w", "\\D", "\\S"})
_MARKS = {"\\n": "\n", "\\t": "\t", "\\r": "\r", "\\f": "\f", "\\v": "\v", "\\a": "\a"}
_PIECES: dict[str, Piece | None] = {
    **dict.fromkeys(("^", "$", "\\A", "\\B", "\\Z")),
    **dict.fromkeys((".", "\\D", "\\S"), _ANY),
    **dict.fromkeys(("\\s", "\\W"), OneOf((), or_mark=True)),
    "\\b": _EDGE,
    "\\d": OneOf((DIGIT,), or_mark=False),
    "\\w": _OF_WORD,
}
# So many letters and sets are remembered.
_REMEMBERED = 20_000


@dataclass(slots=True)
class _Group:
    """A group that is read: what opened it and where, its alternatives, the one that is read."""

    opened: str
    start: int
    branches: list[list[Piece]]
    pieces: list[Piece]

    def read(self) -> list[Piece]:
        """Return its pieces once it is read."""
        return [Branch([*self.branches, self.pieces])] if self.branches else self.pieces


def pieces_of(pattern: str) -> list[Piece]:
    """Return the pieces of a pattern; what takes up no letter and tells of none is left out.

    Parameters
    ----------
    pattern
        A regular expression.

    Raises
    ------
    ValueError
        It has flags, comments or conditions.
    """
    group = _Group("", 0, [], [])
    outer: list[_Group] = []
    # Where in its sequence the piece begins that may be repeated: a group is several.
    last = 0
    for token in _TOKEN.finditer(pattern):
        kind, text = token.lastgroup, token[0]
        if kind == "repeat":
            group.pieces[last:] = [_repeated(group.pieces[last:], text)]
        elif kind == "open":
            outer.append(group)
            group, last = _Group(text, token.end(), [], []), 0
        elif kind == "bar":
            group.branches.append(group.pieces)
            group.pieces, last = [], 0
        elif kind == "close":
            inner, group = group, outer.pop()
            last = len(group.pieces)
            if inner.opened in _LOOKS:
                group.pieces += _looked_at(inner, pattern[inner.start : token.start()])
            else:
                group.pieces += inner.read()
        elif kind == "unread":
            msg = f"{pattern!r} has flags, comments or conditions, which are not read"
            raise ValueError(msg)
        else:
            last = len(group.pieces)
            piece = _one(text)
            if piece is not None:
                group.pieces.append(piece)
    return group.read()


def _repeated(pieces: Sequence[Piece], how: str) -> Repeat:
    rounds = _ROUNDS.match(how)
    if rounds is None:
        return Repeat(int(how[0] == "+"), how[0] == "?", pieces)
    least = int(rounds["least"] or 0)
    return Repeat(least, (rounds["most"] or rounds["least"]) == "1", pieces)


@lru_cache(_REMEMBERED)
def _one(text: str) -> Piece | None:
    """Return the piece of what is neither a group nor repeated; None where it takes up no letter.

    The same text has the same piece wherever it is.
    """
    if text in _PIECES:
        return _PIECES[text]
    if text[0] == "[" and len(text) > 1:
        return _set(text[1:-1])
    letter = _unescaped(text)
    if text.startswith("(") or (text[0] == "\\" and letter.isdigit()):
        # What a group has matched, again.
        return _ANY
    if _is_letter(letter[0]):
        return Letters(letter)
    return OneOf((), or_mark=True, marks=letter)


def _unescaped(text: str) -> str:
    """Return the letter or the mark that an escape stands for; another text as it is."""
    if text[0] != "\\":
        return text
    if text in _MARKS:
        return _MARKS[text]
    return chr(int(text[2:], 16)) if text[1] in "ux" else text[1]


def _set(inside: str) -> Piece:
    """Return the piece of a set of letters, by what is between its brackets."""
    if inside[0] == "^":
        return _ANY
    letters: set[str] = set()
    for match in _IN_SET.finditer(inside):
        first, last = match["first"], match["last"]
        if last is not None:
            letters.update(map(chr, range(ord(_unescaped(first)), ord(_unescaped(last)) + 1)))
        elif first in _CATEGORIES:
            letters.add(_CATEGORIES[first])
        elif first in _OTHER_CATEGORIES:
            return _OF_WORD if inside == "\\w" else _ANY
        else:
            letters.add(_unescaped(first))
    of_words = sorted(filter(_is_letter, letters))
    marks = "".join(letters.difference(of_words, _CATEGORIES.values()))
    whole = letters.isdisjoint(_CATEGORIES.values())
    return OneOf(of_words, or_mark=len(of_words) < len(letters), marks=marks if whole else "")


def _is_letter(letter: str) -> bool:
    return letter.isalnum() or letter in {"_", DIGIT}


def _looked_at(group: _Group, text: str) -> list[Piece]:
    """Return the pieces of what a pattern only looks at, if it tells of what is there."""
    if not text and group.opened in {"(?!", "(?<!"}:
        # That nothing at all should follow is how a pattern says "never".
        return [_NEVER]
    if group.opened == "(?=":
        return [Ahead(group.read())]
    if group.opened == "(?<=":
        read = group.read()
        edge: list[Piece] = [_EDGE_BEHIND] if are_edge(read, edge=False) else []
        return [*_behind(read), *edge]
    shows_edge = group.opened == "(?<!" and _OF_WORDS.fullmatch(text) is not None
    return [_EDGE_BEHIND] if shows_edge else []


def _behind(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the most letters that stand together in what is looked back at, if there are any."""
    found = [
        Behind(piece.text, opens=number > 0 and is_edge(pieces[number - 1], edge=False))
        for number, piece in enumerate(pieces)
        if isinstance(piece, Letters)
    ]
    return [max(found, key=_size)] if found else []


def _size(behind: Behind) -> int:
    return len(behind.letters)


def is_edge(piece: Piece, *, edge: bool) -> bool:
    """Tell whether a letter behind a piece opens a word, if before it one would or not (`edge`)."""
    if isinstance(piece, Edge):
        return True
    if isinstance(piece, Ahead | Behind):
        return edge
    if isinstance(piece, OneOf):
        return not piece.letters
    if isinstance(piece, Branch):
        return all(are_edge(branch, edge=edge) for branch in piece.branches)
    if isinstance(piece, Repeat):
        return are_edge(piece.pieces, edge=edge) and (edge or piece.least > 0)
    return False


def are_edge(pieces: Iterable[Piece], *, edge: bool) -> bool:
    """Tell whether a letter behind some pieces opens a word, as `is_edge` does."""
    for piece in pieces:
        edge = is_edge(piece, edge=edge)
    return edge
