"""Sentences and paragraphs of a text, by rule, on the raw text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from mapper.documents import LEADING_DATE

# A line that goes on in the next one is longer than a title and does not end a sentence.
_WRAPPED_LINE = 60
_MAX_TITLE = 160
# So many lines that all begin with a capital are headlines: those of a wrapped text do not.
_SEVERAL = 3
# Two may be headlines where neither has a mark that ends a sentence, and the first one does not
# break off at a comma, or at a short word as those are that lead to the next.
_ENDS_SENTENCE = re.compile(r"[.!?\u2026:;](?:\s|[\"\u201d\u00bb)]|$)")
_BREAKS_OFF = re.compile(r"(?:[,(\u2013\u2014-]|(?<!\w)\w{1,3})\s*$")
# A short word with a capital begins a sentence if the text has it without one: "В …", "The …".
_OPENING_WORD = re.compile(
    r"\s*[\"\u201c\u00ab]?([A-Z\u0400-\u042f\u0490-\u052f][a-z\u0430-\u04ff]{0,2})(?=\s)"
)
_SHORT_LOWER = re.compile(r"(?<![^\W_])[a-z\u0430-\u04ff]{1,3}(?![^\W_])")
# No sentence is longer; a line without an end is cut, so that it is read in bounded time.
_LONGEST = 1500
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")
_END = re.compile(
    r"(?P<mark>[.!?\u2026]+)[\"'\u201d\u00bb\u2019)\]]*"
    r"(?=\s+[\"'\u201c\u201e\u00ab\u2018(\[\u2014\u2013~-]*\s*[A-Z\u0400-\u042f\u0490-\u052f0-9])"
)
# A word before a full stop, with those of its own: "U.S", "т.г".
_LAST_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]+(?:\.[^\W\d_])*$")
_LONGEST_ABBREVIATION = 40
# "At 5 p.m. Monday", "at 5 p.m. Astana time"; before another word the hour ends its sentence.
_HOURS = frozenset({"a.m", "p.m"})
_AFTER_HOUR = re.compile(
    r"\.\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov|dec)[a-z]*\.? \d|\w+ (?:time|hours)\b|\d|[^\w\s])",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d\s?$")
_CAPITAL_WORD = re.compile(
    r"\.[\s\u00ab\u201c\"(\u2014\u2013-]*([A-Z\u0400-\u042f\u0490-\u052f]\w*)"
)
_SHORT_WORD = 2
_LOWER = re.compile(r"\s*[a-z\u0430-\u045f]")
# What opens the item of a list: bullets, arrows, pictures, numbers in a box; a dash or an asterisk
# does only where a space follows.
_SIGNS = r"\u2022\u2043\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff"
_MARKS = rf"(?:[{_SIGNS}]\ufe0f?|\d\ufe0f?\u20e3)"
_BULLET = re.compile(rf"\s*(?:{_MARKS}+|[*\u00b7\u2013\u2014-](?=\s))\s*")
_ANY_BULLET = re.compile(rf"{_MARKS}|[*\u00b7\u2013\u2014]|-(?=\s)")
# One letter that each of them has, which takes a fraction of the time to look for: the box of a
# number stands up to two letters behind its beginning.
_OF_BULLET = re.compile(rf"[{_SIGNS}\u20e3*\u00b7\u2013\u2014-]")
_BOXED = 2
_INNER_BULLET = re.compile(r"(?<=\s)[\u2022\u25a0\u25aa\u25cf\u25c6\u25ba\u25b6](?=\s)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its span, the number of its paragraph, and whether it is the title."""

    start: int
    end: int
    paragraph: int
    is_title: bool = False


def split_sentences(text: str, abbreviations: frozenset[str] = frozenset()) -> list[Sentence]:
    """Split a text into sentences, in order and without overlap.

    Parameters
    ----------
    text
        The document's text; a leading `date YYYY-MM-DD` belongs to no sentence.
    abbreviations
        Lower-case words after which a full stop ends no sentence.

    Returns
    -------
    list of Sentence
        Spans without white space at either end. The first line of several is the title when it is
        short and ends with no full stop.
    """
    leading = LEADING_DATE.match(text)
    start = leading.end() if leading else 0
    sentences: list[Sentence] = []
    blocks = [block for piece in _PARAGRAPH.finditer(text, start) for block in _blocks(text, piece)]
    for number, (block_start, block_end) in enumerate(blocks):
        is_title = number == 0 and len(blocks) > 1 and _is_title(text, block_start, block_end)
        sentences.extend(
            Sentence(first, last, number, is_title)
            for first, last in _split_block(text, block_start, block_end, abbreviations)
        )
    return sentences


def _blocks(text: str, piece: re.Match[str]) -> list[tuple[int, int]]:
    """Split a run of lines where a line is whole in itself, and keep wrapped lines together."""
    start, end = piece.span()
    lines = text[start:end].split("\n")
    width = max(map(len, lines))
    are_whole = not any(map(_LOWER.match, lines)) and (
        len(lines) >= _SEVERAL or not (_BREAKS_OFF.search(lines[0]) or _has_stops(lines))
    )
    ordinary = frozenset(_SHORT_LOWER.findall(text, start, end)) if len(lines) > 1 else frozenset()
    blocks = []
    line_start = position = start
    for previous, following in pairwise(lines):
        position += len(previous) + (position > start)
        line = text[line_start:position].rstrip()
        wrapped = len(previous.rstrip()) >= _WRAPPED_LINE and not line.endswith(
            (".", "!", "?", ":", "\u2026")
        )
        # The first word of a wrapped line had no room in the one before.
        had_room = len(previous.rstrip()) + len((following.split() or [""])[0]) < width
        goes_on = wrapped and not (
            are_whole or had_room or _opens_sentence(following, previous, ordinary)
        )
        item = _BULLET.match(text, position + 1)
        if not item and (goes_on or _LOWER.match(text, position + 1)):
            continue
        blocks.append((line_start, position))
        line_start = position + 1
    blocks.append((line_start, end))
    return [(first, last) for first, last in blocks if text[first:last].strip()]


def _opens_sentence(line: str, previous: str, ordinary: frozenset[str]) -> bool:
    """Tell whether a line begins with a capital that no name gives it, behind a whole one."""
    word = _OPENING_WORD.match(line)
    if word is None or word[1].lower() not in ordinary:
        return False
    return _BREAKS_OFF.search(previous) is None


def _has_stops(lines: list[str]) -> bool:
    """Tell whether lines have a mark that ends a sentence, as prose does that is wrapped."""
    return any(map(_ENDS_SENTENCE.search, lines))


def _is_title(text: str, start: int, end: int) -> bool:
    line = text[start:end].strip()
    return len(line) <= _MAX_TITLE and not line.endswith((".", ":", ";"))


def _split_block(
    text: str, start: int, end: int, abbreviations: frozenset[str]
) -> list[tuple[int, int]]:
    spans = []
    sentence_start = start
    for match in _END.finditer(text, start, end):
        if match["mark"] == "." and _is_abbreviated(text, start, match.start(), abbreviations):
            continue
        spans.append((sentence_start, match.end()))
        sentence_start = match.end()
    spans.append((sentence_start, end))
    sign = _OF_BULLET.search(text, start, end)
    if sign and _ANY_BULLET.search(text, max(start, sign.start() - _BOXED), end):
        spans = [item for span in spans for item in _items(text, *span)]
    if end - start > _LONGEST:
        spans = [piece for span in spans for piece in _cut(text, *span)]
    return [stripped for first, last in spans if (stripped := _strip(text, first, last))]


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the items of a list in one line, or the whole of it, without the marks before them."""
    mark = _BULLET.match(text, start, end)
    start = mark.end() if mark and mark.end() < end else start
    for inner in _INNER_BULLET.finditer(text, start, end):
        yield start, inner.start()
        start = inner.end()
    yield start, end


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut what is too long for a sentence at white space, or anywhere if it has none."""
    while end - start > _LONGEST:
        border = start + _LONGEST
        while border > start and not text[border].isspace():
            border -= 1
        border = border if border > start else start + _LONGEST
        yield start, border
        start = border
    yield start, end


def _is_abbreviated(text: str, start: int, stop: int, abbreviations: frozenset[str]) -> bool:
    """Tell whether a full stop is that of an abbreviation, or of an initial."""
    first = max(start, stop - _LONGEST_ABBREVIATION)
    # Tried behind the last space, not at each letter before it.
    match = _LAST_WORD.search(text, max(first, text.rfind(" ", first, stop)), stop)
    if match is None:
        return False
    word = match[0]
    if len(word) == 1 and word.isupper():
        return True
    # "25 m/s."
    if text[match.start() - 1 : match.start()] == "/":
        return False
    if word.lower() in _HOURS:
        return _AFTER_HOUR.match(text, stop) is not None
    return word.lower() in abbreviations and not _ends_amount(text, match.start(), stop, word)


def _ends_amount(text: str, start: int, stop: int, word: str) -> bool:
    """Tell whether a Cyrillic abbreviation behind a number ends its sentence: "5 km. Police ...".

    A letter is that of a year as often as not, before a name: only a short word begins a sentence.
    """
    following = _CAPITAL_WORD.match(text, stop)
    if following is None or word.isascii() or not _NUMBER.search(text, max(0, start - 2), start):
        return False
    return len(word) > _SHORT_WORD or len(following[1]) <= _SHORT_WORD


def _strip(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
