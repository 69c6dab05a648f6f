"""Lines: what a line of a text is: an item, a headline, a dateline, the name of a place."""

from __future__ import annotations

from gazetteer import Kind
from mapper.geography import most_specific
from mapper.reading import Passage, Reading, Role
from mapper.records import PlaceRecord

# A sentence that only introduces is not longer.
_INTRODUCTION = 50
_SAYS_WHO = frozenset({Role.SPEAKER, Role.HOME, Role.DATELINE})
_TELLS_WHERE = frozenset({Role.LOCATIVE, Role.TITLE})


def is_item(text: str, passage: Passage) -> bool:
    """Tell whether a line has a mark before its words, as the items of a digest have."""
    start = passage.sentence.start
    mark = text[text.rfind("\n", 0, start) + 1 : start].strip()
    return bool(mark) and not any(map(str.isalnum, mark))


def is_headline_of(before: Passage | None, passage: Passage, text: str) -> bool:
    """Tell whether a line without a full stop stands right over another, and apart from the rest.

    Such a headline says where what is told below it was.
    """
    if before is None:
        return False
    start, end = before.sentence.start, before.sentence.end
    gap = text[end : passage.sentence.start]
    apart = not start or text.endswith("\n\n", 0, start)
    stopped = text[start:end].rstrip()[-1:] in ".!?:;\u2026"
    return apart and not stopped and gap.count("\n") == 1 and not gap.strip()


def is_name_only(passage: Passage) -> bool:
    """Tell whether a sentence is a name and nothing else: "6 February. Kyzylorda. Mothers ..."."""
    named = sum(sum(map(str.isalpha, p.toponym.text)) for p in passage.places)
    return bool(named) and sum(map(str.isalpha, passage.folded)) == named


def dateline(passage: Passage) -> tuple[PlaceRecord, ...]:
    """Return where a line says that the text was sent from."""
    return most_specific(p for p in passage.places if p.role is Role.DATELINE)


def introduced(passage: Passage, *, opens_text: bool) -> tuple[PlaceRecord, ...]:
    """Return the place that a short sentence opens a paragraph with: "Now to news from Aksu".

    It may be all that it says: "Aksu.", which at the beginning of a text may be a dateline.
    """
    if len(passage.folded) > _INTRODUCTION:
        return ()
    if passage.is_of_a_place:
        named = most_specific(passage.places)
        return tuple(p for p in named if not opens_text or p.kind != Kind.REPUBLICAN_CITY)
    return most_specific(p for p in passage.places if p.role not in _SAYS_WHO)


def has_one_place(reading: Reading) -> bool:
    """Tell whether the document places events in one place only, so that it need not repeat it."""
    ids = {
        place.toponym.place.id
        for passage in reading.passages
        for place in passage.places
        if place.role in _TELLS_WHERE and place.toponym.place is not None and not place.is_country
    }
    return len(ids) == 1
