"""Shares: the places of those whom one sentence counts: "two were held in Aksu, one in Oral"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mapper.languages.vocabulary import PlaceRoles, Trigger
from mapper.reading import Passage, PlaceInText, Role

# Events of which one sentence tells for several places, each with its count.
_SHARED = frozenset({"Strategic developments", "Protests"})
_SPREADS = frozenset({"Fire", "Flood"})
# Those who are told of may be from another place.
_FROM_THERE = frozenset({Role.HOME, Role.ORIGIN, Role.GOAL, Role.SPEAKER})


class Shares:
    """Finds the places of a sentence at which a part of those counted were.

    Parameters
    ----------
    roles
        The language's words.
    """

    def __init__(self, roles: PlaceRoles) -> None:
        self._share = re.compile(roles.share)
        self._more = re.compile(roles.more_share)
        self._break = re.compile(roles.share_break)

    def others(self, own: Sequence[PlaceInText], passage: Passage) -> list[PlaceInText]:
        """Return the places of the others who are counted beside those of a place."""
        groups = {place.group for place in own}
        return [
            place
            for place in passage.places
            if place.group not in groups
            and place.is_domestic
            and place.role not in _FROM_THERE
            and self._is_share(place, passage)
        ]

    def are_told(self, trigger: Trigger, passage: Passage) -> bool:
        """Tell whether a sentence counts those of several places: "ten in Aksu, two in Oral"."""
        named = [p for p in passage.places if p.role is Role.LOCATIVE and p.is_domestic]
        shares = sum(self._is_share(place, passage) for place in named)
        return is_shared(trigger) and shares > 1

    def is_one(self, place: PlaceInText, passage: Passage) -> bool:
        """Tell whether more are counted at a place than at one told before: "four more in Aral"."""
        line = passage.folded[: place.start - passage.sentence.start]
        return self._more.search(line) is not None and self._is_share(place, passage)

    def _is_share(self, place: PlaceInText, passage: Passage) -> bool:
        line = passage.folded
        start, end = place.start - passage.sentence.start, place.end - passage.sentence.start
        first = max((part.end() for part in self._break.finditer(line, 0, start)), default=0)
        last = next((part.start() for part in self._break.finditer(line, end)), len(line))
        return self._share.fullmatch(f"{line[first:start]}@{line[end:last]}") is not None


def is_shared(trigger: Trigger) -> bool:
    """Tell whether an event is such that one sentence may tell of it for several places."""
    return trigger.event_type in _SHARED or trigger.sub_event_type in _SPREADS
