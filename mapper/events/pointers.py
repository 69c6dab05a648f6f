"""Pointers: the places that a sentence means by "in the city", "there", "the regional centre"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gazetteer import Kind
from mapper.events.givers import home
from mapper.events.hits import Hit
from mapper.events.thread import Thread
from mapper.languages.vocabulary import PlaceRoles
from mapper.reading import Passage, PlaceInText, Role
from mapper.records import PlaceRecord
from mapper.seats import Seats
from mapper.sieve import SievedPattern

# Those who are told of may be from there, or have gone there.
_FROM_ELSEWHERE = frozenset({Role.HOME, Role.ORIGIN, Role.GOAL})
# The Akorda or a forest says little of the unit that a text speaks of.
_SITES = frozenset({Kind.FACILITY, Kind.NATURAL})


class Pointers:
    """Tells which places a sentence means that it does not name.

    Parameters
    ----------
    seats
        The seats of regions and districts.
    roles
        The language's words.
    """

    def __init__(self, seats: Seats, roles: PlaceRoles) -> None:
        self._seats = seats
        self._capital = SievedPattern(roles.capital)
        self._embassy = SievedPattern(roles.embassy)
        self._metropolis = SievedPattern(roles.metropolis)
        self._beside_great = re.compile(roles.beside_great)
        self._there = SievedPattern(roles.there)
        self._local = SievedPattern(roles.local)
        self._definite = [
            (SievedPattern(pattern), kinds) for pattern, kinds in roles.definite_places
        ]
        self._centres = [(SievedPattern(pattern), kind) for pattern, kind in roles.centres]
        self._at_home_words = SievedPattern(roles.at_home)

    def centre(self, passage: Passage, thread: Thread) -> tuple[PlaceRecord, ...]:
        """Return the seat of the unit that the text spoke of last: "in the regional centre"."""
        for pattern, kind in self._centres:
            if pattern.search(passage.folded):
                for place in thread.recent(passage):
                    seat = self._seats.of(kind, place, thread.published)
                    if seat is not None:
                        return (seat,)
        return ()

    def great_city(self, passage: Passage, thread: Thread) -> tuple[PlaceRecord, ...]:
        """Return the capital, or Almaty, where a sentence does not call it by its name.

        Not where it names a place abroad, unless as that of an embassy: it may be of the capital
        there.
        """
        abroad = any(place.toponym.status == "foreign" for place in passage.places)
        if abroad and not self._embassy.search(passage.folded):
            return ()
        if self._metropolis.search(passage.folded):
            return (self._seats.metropolis(thread.published),)
        if self._capital.search(passage.folded):
            capital = self._seats.capital(thread.published)
            return (capital,) if capital is not None else ()
        return ()

    def is_beside_great_city(self, own: Sequence[PlaceInText], passage: Passage) -> bool:
        """Tell whether a great city without its name stands in a list with a place."""
        line = passage.folded
        first = own[0].start - passage.sentence.start
        return any(
            word.end() <= first and self._beside_great.fullmatch(line, word.end(), first)
            for pattern in (self._metropolis, self._capital)
            for word in pattern.finditer(line)
        )

    def pointed_at(self, hit: Hit, passage: Passage, thread: Thread) -> tuple[PlaceRecord, ...]:
        """Return where an event was of which the sentence only says "in the city", or "at home"."""
        definite = self.of_kind(passage, thread)
        at_home = thread.home if self._at_home_words.search(passage.folded) else ()
        return definite or at_home or home(hit, passage)

    def of_kind(self, passage: Passage, thread: Thread) -> tuple[PlaceRecord, ...]:
        """Return the town, district or region told last where a sentence says "in the town"."""
        return next(
            (
                found
                for pattern, kinds in self._definite
                if (word := pattern.search(passage.folded))
                and (
                    found := (
                        _named_before(word.start(), kinds, passage)
                        or self._around(kinds, thread)
                        or thread.last_of(kinds)
                    )
                )
            ),
            (),
        )

    def _around(self, kinds: frozenset[Kind], thread: Thread) -> tuple[PlaceRecord, ...]:
        """Return the place of these kinds that the one told last is, or lies in.

        "Ten people died in the village of Masanchi. Police held 47 in the district."
        """
        for place in thread.named_last():
            if place.kind in kinds:
                return (place,)
            if place.kind not in _SITES:
                unit = self._seats.unit(kinds, place, thread.published)
                if unit is not None:
                    return (unit,)
        return ()

    def says_there(self, passage: Passage) -> bool:
        """Tell whether a sentence is about the places named last: "there"."""
        return self._there.search(passage.folded) is not None

    def there_or_here(self, passage: Passage, thread: Thread) -> tuple[PlaceRecord, ...]:
        """Return the places named last where a sentence says "there", or whence it was sent."""
        there = thread.mentioned if self.says_there(passage) else ()
        return there or (thread.dateline if self._local.search(passage.folded) else ())


def _named_before(
    position: int, kinds: frozenset[Kind], passage: Passage
) -> tuple[PlaceRecord, ...]:
    """Return the place of these kinds that a sentence has named before a word of its own."""
    position += passage.sentence.start
    named = [
        p.toponym.place
        for p in passage.places
        if p.is_domestic and p.start < position and p.role not in _FROM_ELSEWHERE
    ]
    found = [place for place in named if place is not None and place.kind in kinds]
    return tuple(found[-1:])
