"""Headings: lines that say which place, and which day, what follows is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from mapper.dates import DateMention
from mapper.records import Toponym
from mapper.sentences import Sentence

# What may stand between the beginning of a line and the place that it is about: "1. ", a date.
_LEAD = re.compile(r"[\W\d_]*")
LEAD_END = re.compile(r"\s*(?::| --?)(?=\s)")
# A sentence in capitals that opens an item is no longer.
_LONGEST_IN_CAPITALS = 90
# What an item of a list begins with; a quotation begins no item.
_ITEM = re.compile(r"[ \t]*(?:\d{1,2}[.)] |[^\w\s\"'\u201c\u2018\u00ab\[(])")
_SHARE_OF_ITEMS = 2
# So many lines without a full stop are a digest.
_HEADLINES = 3
# What may stand before a name that is a heading: a bullet, a time, a date ("* ", "10 Feb - ").
_HEADED_BEFORE = re.compile(
    r"[\W_]*(?:\d{1,2}[:.]\d\d\b|\d{1,2}[. ]\w{2,10}\.?\s*[-\u2013\u2014:,])?[\W_]*"
)


def is_heading(sentence: Sentence, toponyms: Sequence[Toponym], line: str) -> bool:
    """Tell whether a line has no words but its places, behind a mark, a time or a day."""
    if not toponyms or sentence.is_title:
        return False
    first = toponyms[0].span.start - sentence.start
    if not _HEADED_BEFORE.fullmatch(line, 0, first):
        return False
    named = sum(t.span.end - t.span.start for t in toponyms)
    return len(line) - first - named <= 3 * len(toponyms)


def is_dated_heading(
    sentence: Sentence, toponyms: Sequence[Toponym], dates: Sequence[DateMention], line: str
) -> bool:
    """Tell whether a line is of a day and a place and nothing else: "22.01, Kyzylorda"."""
    if not toponyms or not dates or sentence.is_title:
        return False
    return is_bare(line, sentence.start, [*_spans(toponyms), *((d.start, d.end) for d in dates)])


def _spans(toponyms: Sequence[Toponym]) -> list[tuple[int, int]]:
    return [(t.span.start, t.span.end) for t in toponyms]


def is_list(text: str, sentences: Iterable[Sentence]) -> bool:
    """Tell whether most paragraphs of a text are items: behind a bullet, a number or a picture.

    So they are where none has a full stop: a digest of headlines.
    """
    opening: dict[int, int] = {}
    sentences = list(sentences)
    if len(sentences) >= _HEADLINES and all(_is_headline(text, one) for one in sentences):
        return True
    for sentence in sentences:
        if not sentence.is_title:
            opening.setdefault(sentence.paragraph, sentence.start)
    starts = (text.rfind("\n", 0, start) + 1 for start in opening.values())
    items = sum(_ITEM.match(text, start) is not None for start in starts)
    return items > 1 and _SHARE_OF_ITEMS * items >= len(opening)


def _is_headline(text: str, sentence: Sentence) -> bool:
    """Tell whether a sentence is a line of its own without a full stop."""
    alone = sentence.start == 0 or text[sentence.start - 1] == "\n"
    ends = text[sentence.end : sentence.end + 1] in {"", "\n"}
    return alone and ends and text[sentence.start : sentence.end].rstrip()[-1:] not in ".!?\u2026:"


def is_bare(line: str, offset: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a line has no words but those of the spans."""
    position = 0
    for start, end in sorted(spans):
        if not _LEAD.fullmatch(line, position, max(position, start - offset)):
            return False
        position = max(position, end - offset)
    return _LEAD.fullmatch(line, position) is not None


def is_lead(sentence: Sentence, toponyms: Sequence[Toponym], line: str) -> bool:
    """Tell whether a line opens with its place, before a colon or a dash: "Semey: a march"."""
    first = toponyms[0].span
    opens = _HEADED_BEFORE.fullmatch(line, 0, first.start - sentence.start)
    if sentence.is_title or opens is None:
        return False
    return LEAD_END.match(line, first.end - sentence.start) is not None


def heads_item(written: str) -> bool:
    """Tell whether a sentence is in capitals, as that which opens an item of a bulletin is."""
    return len(written) <= _LONGEST_IN_CAPITALS and written.isupper() and " " in written
