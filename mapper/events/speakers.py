"""Speakers: where an event was of which nothing says where: where those sit who tell of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property

from gazetteer import Kind
from mapper.events.findings import Finding, may_overlap
from mapper.geography import is_landscape
from mapper.languages.vocabulary import PlaceRoles
from mapper.reading import Passage, PlaceInText, Role
from mapper.records import PlaceRecord
from mapper.sieve import SievedPattern

# So many sentences away, in its paragraph, stands who tells of an event.
_REACH = 4
_LIVES = frozenset({Role.HOME})
_SPEAKS = frozenset({Role.SPEAKER})
# The places of a paragraph are of what it tells, but for where someone was taken.
_OF_ITEM = frozenset(Role) - {Role.GOAL}


class Speakers:
    """Gives events that have no place the jurisdiction of who tells of them.

    "A house burned down, Rudny police said." Their paragraph may also name a place otherwise: "Two
    cars were burned. They belonged to a judge from Rudny".

    Parameters
    ----------
    roles
        The language's words.
    """

    def __init__(self, roles: PlaceRoles) -> None:
        self._central = SievedPattern(roles.central)
        self._saying = SievedPattern(roles.reporting_verbs)

    def of_text(
        self, passages: Sequence[Passage], dateline: Sequence[PlaceRecord], *, is_list: bool
    ) -> Telling:
        """Return what the sentences of a text say of who tells of it.

        Parameters
        ----------
        passages
            The sentences.
        dateline
            Where it was sent from, if that is no great city.
        is_list
            Whether they are the items of a list, each of which is of its own.
        """
        return Telling(self._central, self._saying, passages, dateline, is_list=is_list)


class Telling:
    """Who tells of the events of a text."""

    def __init__(
        self,
        central: SievedPattern,
        saying: SievedPattern,
        passages: Sequence[Passage],
        dateline: Sequence[PlaceRecord],
        *,
        is_list: bool,
    ) -> None:
        self._central = central
        self._saying = saying
        self._passages = passages
        self._dateline = dateline[0] if dateline and not is_list else None
        self._is_list = is_list

    def place(self, found: Sequence[Finding]) -> list[Finding]:
        """Return the events, those without a place with that of who tells of them.

        One that it tells of there is the same, and is left out.
        """
        told: defaultdict[tuple[str, PlaceRecord | None], list[Finding]] = defaultdict(list)
        for item in found:
            told[item.trigger.sub_event_type, item.place].append(item)
        placed: list[Finding] = []
        for item in found:
            lacks = item.place is None and item.lacks_place and not item.background
            place = self._of(item) if lacks else None
            if place is None:
                placed.append(item)
                continue
            there = told[item.trigger.sub_event_type, place]
            if not any(may_overlap(other.days, item.days) for other in there):
                placed.append(replace(item, place=place))
        return placed

    def _of(self, item: Finding) -> PlaceRecord | None:
        number = self._number_of[item.evidence.start]
        paragraph = self._passages[number].sentence.paragraph
        first = max(0, number - _REACH)
        around = [*self._passages[number : number + 1 + _REACH], *self._passages[first:number]]
        near = [passage for passage in around if passage.sentence.paragraph == paragraph]
        speaker = self._first(filter(self._says, near), _SPEAKS) or self._dateline
        speaker = speaker or self._first(near, _SPEAKS)
        other = None
        if speaker is None:
            other = self._first(near, _LIVES) or self._first(near, _OF_ITEM)
        # The great cities are named in news of all the country.
        if other is not None and other.kind == Kind.REPUBLICAN_CITY and not self._is_list:
            other = None
        place = speaker or other
        return place if place is not None or self._is_list else self._only_speaker

    def _says(self, passage: Passage) -> bool:
        return self._saying.search(passage.folded) is not None

    def _first(self, passages: Iterable[Passage], roles: frozenset[Role]) -> PlaceRecord | None:
        named = (
            place.toponym.place
            for passage in passages
            for place in passage.places
            if place.role in roles and self._may_be_of(place, passage)
        )
        return next(named, None)

    @cached_property
    def _only_speaker(self) -> PlaceRecord | None:
        named = {
            place.toponym.place
            for passage in self._passages
            for place in passage.places
            if place.role is Role.SPEAKER and self._may_be_of(place, passage)
        }
        only = named.pop() if len(named) == 1 else None
        return only if only is not None and only.kind != Kind.REPUBLICAN_CITY else None

    @cached_property
    def _number_of(self) -> dict[int, int]:
        return {p.sentence.start: number for number, p in enumerate(self._passages)}

    def _may_be_of(self, place: PlaceInText, passage: Passage) -> bool:
        """Tell whether a place at home is named, and not as where offices of the country sit."""
        record = place.toponym.place
        if record is None or not place.is_domestic or place.is_country or is_landscape(place):
            return False
        great = record.kind == Kind.REPUBLICAN_CITY
        return not (great and self._central.search(passage.folded))
