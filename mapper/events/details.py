"""Details: where an event was whose place the text tells behind it, in passing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import takewhile

from gazetteer import Kind
from mapper.date_readers import MONTH
from mapper.events.findings import Finding, may_overlap
from mapper.events.later import TOWNS
from mapper.events.quakes import EARTHQUAKE
from mapper.languages.vocabulary import NewsWords
from mapper.reading import AREAS, Passage, PlaceInText, Role, lies_in
from mapper.records import PlaceRecord

_SPOTS = TOWNS | {Kind.REPUBLICAN_CITY}
# So many sentences behind an event may a detail tell where it was.
_REACH = 5
# What is said of the area itself only a note narrows: "Place: Kokzhota, Samar District."
_NOTE = 50
_TELLS_WHERE = frozenset({Role.LOCATIVE, Role.OTHER})
# Of a region also the town that officials come to tells, or where the suspects live.
_IN_AREA = _TELLS_WHERE | {Role.GOAL, Role.HOME}
_PART = re.compile(r"[,;:.]")


class Details:
    """Moves events to the town that the rest of their paragraph names.

    "A grenade was thrown into a yard last night. The house stands on the edge of Aksu." What the
    paragraphs before have told was elsewhere, or is another day's; or it is the area of that town.

    Parameters
    ----------
    news
        The language's words.
    is_cancelled
        Tells whether a sentence is of what did not happen.
    """

    def __init__(self, news: NewsWords, is_cancelled: Callable[[Passage], bool]) -> None:
        self._untouched = re.compile(news.roles.untouched)
        self._heard = re.compile(news.roles.heard)
        self._meanwhile = re.compile(rf"\W*{news.roles.meanwhile}")
        self._is_cancelled = is_cancelled

    def place(
        self, found: Sequence[Finding], passages: Sequence[Passage], *, is_list: bool
    ) -> list[Finding]:
        """Return the events with the places that details tell of them.

        Parameters
        ----------
        found
            The events of a text, in its order.
        passages
            Its sentences.
        is_list
            Whether they are the items of a list, each of which is of its own.
        """
        may_move = [item for item in found if _may_move(item)]
        if not may_move:
            return list(found)
        number_of = {p.sentence.start: number for number, p in enumerate(passages)}
        placed = [f for f in found if f.place is not None and not f.background]
        told_there = {item.evidence.start for item in placed if not item.assumed}
        beside = _Placed(placed)
        result = []
        for item in found:
            spot = None
            if _may_move(item) and (is_list or not beside.has_story_of(item)):
                number = number_of[item.evidence.start]
                spot = self._spot(item, passages[number : number + 1 + _REACH], told_there)
            result.append(replace(item, place=spot) if spot else item)
        return result

    def _spot(
        self, item: Finding, passages: Sequence[Passage], told_there: Container[int]
    ) -> PlaceRecord | None:
        """Return the town that the next sentences of a paragraph name, at best as a place."""
        for passage in passages[1:]:
            told = passage.sentence.start in told_there
            if told or passage.sentence.paragraph != passages[0].sentence.paragraph:
                break
            if self._meanwhile.match(passage.folded):
                # "Two were held. Meanwhile the operation goes on in Almaty."
                break
            if self._is_cancelled(passage) or not _fits(item, passage):
                continue
            if item.trigger.sub_event_type == EARTHQUAKE and self._heard.search(passage.folded):
                continue
            if not item.assumed and len(passage.folded) > _NOTE:
                continue
            named = list(self._named(item, passage))
            told_where = [record for place, record in named if place.role is Role.LOCATIVE]
            spots = told_where or [record for _, record in named]
            if len(set(spots)) == 1:
                return spots[0]
            if spots:
                # "People of Aksu and Oral were moved": it may have been at neither.
                return None
        return None

    def _named(self, item: Finding, passage: Passage) -> Iterator[tuple[PlaceInText, PlaceRecord]]:
        area = _area(item)
        for place in passage.places:
            record = place.toponym.place
            if record is None or record.kind not in _SPOTS or not place.is_domestic:
                continue
            inside = area is not None and lies_in(record, area)
            if place.role not in (_IN_AREA if inside else _TELLS_WHERE):
                continue
            if (inside or item.carried_over) and not self._is_untouched(place, passage):
                yield place, record

    def _is_untouched(self, place: PlaceInText, passage: Passage) -> bool:
        """Tell whether a part of a sentence says of a place that nothing was there."""
        line = passage.folded
        start, end = place.start - passage.sentence.start, place.end - passage.sentence.start
        first = max((part.end() for part in _PART.finditer(line, 0, start)), default=0)
        last = next((part.start() for part in _PART.finditer(line, end)), len(line))
        return self._untouched.search(line, first, last) is not None


def _area(item: Finding) -> PlaceRecord | None:
    return item.place if item.place is not None and item.place.kind in AREAS else None


def _may_move(item: Finding) -> bool:
    """Tell whether nothing in its paragraph says where an event was, or only in what area."""
    if item.background or item.headline or item.again:
        return False
    in_area = _area(item) is not None and (item.carried_on or not item.assumed)
    return item.carried_over or in_area


class _Placed:
    """The events of a text that have a place, by place and by kind.

    Of a place it keeps the first of each kind and days that is told there: a long text repeats
    them.
    """

    def __init__(self, placed: Sequence[Finding]) -> None:
        self._at: defaultdict[PlaceRecord, dict[object, Finding]] = defaultdict(dict)
        self._in: defaultdict[str, set[PlaceRecord]] = defaultdict(set)
        for item in placed:
            if item.place is not None:
                if not item.carried_over:
                    kind = item.trigger.sub_event_type, item.days, item.headline
                    self._at[item.place].setdefault(kind, item)
                self._in[item.trigger.sub_event_type].add(item.place)

    def has_story_of(self, item: Finding) -> bool:
        """Tell whether the text has told of something where an event is assumed, on its days.

        Or, of an area, of the same in a town of it. Where people live says less.
        """
        if item.place is None or item.at_home:
            return False
        area = _area(item)
        if area is not None:
            return any(lies_in(place, area) for place in self._in[item.trigger.sub_event_type])
        before = takewhile(partial(_may_go_before, item), self._at[item.place].values())
        return any(_goes_before(other, item) for other in before)


def _may_go_before(item: Finding, other: Finding) -> bool:
    return other.headline or other.position < item.position


def _goes_before(other: Finding, item: Finding) -> bool:
    same = other.trigger.sub_event_type == item.trigger.sub_event_type
    undated = same and not other.days.dated
    return other.headline or undated or may_overlap(other.days, item.days)


def _fits(item: Finding, passage: Passage) -> bool:
    """Tell whether a sentence may be about the days of an event, if it names any."""
    days = [day for day in passage.dates if day.precision <= MONTH and day.role == "at"]
    first, last = item.days.first, item.days.last
    if not days or not item.days.dated or first is None or last is None:
        return True
    return any(day.first <= last and first <= day.last for day in days)
