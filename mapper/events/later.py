"""Later: where an event was of which a text says only further on where."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from gazetteer import Kind
from mapper.geography import is_landscape, most_specific
from mapper.reading import Passage, Role
from mapper.records import PlaceRecord

if TYPE_CHECKING:
    from mapper.events.findings import Finding

# What is found or whom one arrests may be anywhere.
_ANYWHERE = frozenset({"Arrests", "Looting/property destruction"})
_CAUGHT = frozenset({"Arrests"})
_TELLS_WHERE = frozenset({Role.LOCATIVE, Role.TITLE})
_MAY_TELL = frozenset({Role.OTHER})
# So far from its beginning may a sentence name the town that it speaks of.
_OPENS = 20
# The great cities are named in news of all the country.
TOWNS = frozenset({Kind.CITY, Kind.TOWN, Kind.VILLAGE})
_AT_HOME = frozenset({Role.HOME})
_Ahead = tuple[PlaceRecord, int] | None


class Later:
    """What the sentences behind an event name for its place.

    Parameters
    ----------
    passages
        The sentences of a text.
    is_list
        Whether they are the items of a list, each of which is of its own.
    """

    def __init__(self, passages: Sequence[Passage], *, is_list: bool) -> None:
        self._passages = passages
        self._is_list = is_list

    def alone_behind(self, passage: Passage) -> tuple[PlaceRecord, ...]:
        """Return the place that is the whole of the next sentence: "A picket. Oral."."""
        following = self._number_of[passage.sentence.start] + 1
        if following == len(self._passages):
            return ()
        behind = self._passages[following]
        if behind.sentence.paragraph != passage.sentence.paragraph or not behind.is_of_a_place:
            return ()
        return _named(behind, frozenset(Role))[:1]

    def in_paragraph(self, found: Sequence[Finding]) -> list[Finding]:
        """Place events where their paragraph goes on, unless it tells another event there.

        "Shells began to explode in the morning. By evening people were taken out of Arys."
        """
        telling = {item.evidence.start for item in found}
        placed = []
        for item in found:
            ahead = self._in_paragraph[self._number_of[item.evidence.start]]
            if _may_be_placed(item) and ahead is not None and ahead[1] not in telling:
                placed.append(replace(item, place=ahead[0], carried_over=False))
            else:
                placed.append(item)
        return placed

    def in_text(self, found: Sequence[Finding]) -> list[Finding]:
        """Place the events that are still without a place where the text names one further on.

        One that it tells of there is the same, and is left out.
        """
        told = {(item.trigger.sub_event_type, item.place) for item in found}
        placed = []
        for item in found:
            place = None if item.background else self._further_on(item)
            if place is None:
                placed.append(item)
            elif (item.trigger.sub_event_type, place) not in told:
                placed.append(replace(item, place=place))
        return placed

    def _further_on(self, item: Finding) -> PlaceRecord | None:
        if self._is_list or not _may_be_placed(item, _CAUGHT):
            return None
        number = self._number_of[item.evidence.start]
        near = [ahead for ahead in (self._where[number], self._spoken_of[number]) if ahead]
        ahead = min(near, key=_start, default=self._maybe[number] or self._home[number])
        return ahead[0] if ahead else None

    @cached_property
    def _number_of(self) -> dict[int, int]:
        return {p.sentence.start: number for number, p in enumerate(self._passages)}

    @cached_property
    def _in_paragraph(self) -> Sequence[_Ahead]:
        return _ahead(
            self._passages, partial(_named, roles=frozenset({Role.LOCATIVE})), by_paragraph=True
        )

    @cached_property
    def _where(self) -> Sequence[_Ahead]:
        return _ahead(self._passages, partial(_named, roles=_TELLS_WHERE))

    @cached_property
    def _spoken_of(self) -> Sequence[_Ahead]:
        return _ahead(self._passages, spoken_of)

    @cached_property
    def _maybe(self) -> Sequence[_Ahead]:
        return _ahead(self._passages, partial(_named, roles=_MAY_TELL))

    @cached_property
    def _home(self) -> Sequence[_Ahead]:
        return _ahead(self._passages, partial(_named, roles=_AT_HOME))


def spoken_of(passage: Passage) -> tuple[PlaceRecord, ...]:
    """Return the town that a sentence speaks of from its beginning: "Arys is empty"."""
    named = [p for p in passage.places if p.role is not Role.DATELINE]
    if len(named) != 1 or named[0].role is not Role.OTHER or not named[0].is_domestic:
        return ()
    record = named[0].toponym.place
    opens = named[0].start - passage.sentence.start <= _OPENS
    return (record,) if opens and record is not None and record.kind in TOWNS else ()


def _may_be_placed(item: Finding, but_for: Container[str] = _ANYWHERE) -> bool:
    anywhere = item.trigger.sub_event_type in but_for
    return item.place is None and item.lacks_place and not anywhere


def _start(ahead: tuple[PlaceRecord, int]) -> int:
    return ahead[1]


def _ahead(
    passages: Sequence[Passage],
    named: Callable[[Passage], tuple[PlaceRecord, ...]],
    *,
    by_paragraph: bool = False,
) -> list[_Ahead]:
    """Return, a passage, the next place named behind it and where its sentence begins."""
    found: list[_Ahead] = []
    ahead: _Ahead = None
    paragraph = -1
    for passage in reversed(passages):
        if by_paragraph and passage.sentence.paragraph != paragraph:
            paragraph, ahead = passage.sentence.paragraph, None
        found.append(ahead)
        places = named(passage)
        ahead = (places[0], passage.sentence.start) if places else ahead
    return found[::-1]


def _named(passage: Passage, roles: Container[Role]) -> tuple[PlaceRecord, ...]:
    return most_specific(p for p in passage.places if p.role in roles and not is_landscape(p))
