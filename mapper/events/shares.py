"""Shares: the places of those whom one sentence counts: "two were held in Aksu, one in Oral"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mapper.dates import DateMention
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

    def own_day(self, hit_start: int, place: PlaceInText, passage: Passage) -> DateMention | None:
        """Return the day that is told of those counted at a place only, apart from the event.

        "On 6 and 7 January 134 were held in Aksu, in Shieli on 7 January another 19."
        """
        first, last = self._part(place, passage)
        days = [
            day
            for day in passage.dates
            if day.role == "at" and first <= day.start - passage.sentence.start < last
        ]
        if len(days) != 1 or first <= hit_start < last or len(passage.dates) == 1:
            return None
        return days[0] if self._is_share(place, passage) else None

    def _part(self, place: PlaceInText, passage: Passage) -> tuple[int, int]:
        """Return where the part of a sentence that holds a place begins and ends."""
        line = passage.folded
        start, end = place.start - passage.sentence.start, place.end - passage.sentence.start
        first = max((part.end() for part in self._break.finditer(line, 0, start)), default=0)
        last = next((part.start() for part in self._break.finditer(line, end)), len(line))
        return first, last

    def _is_share(self, place: PlaceInText, passage: Passage) -> bool:
        """Tell whether a part of a sentence is of a number of people, a place and a day at most."""
        line, offset = passage.folded, passage.sentence.start
        first, last = self._part(place, passage)
        before, after = place.start - offset, place.end - offset
        if self._share.fullmatch(f"{line[first:before]}@{line[after:last]}"):
            return True
        for day in passage.dates:
            start, end = day.start - offset, day.end - offset
            while end < last and line[end].isalpha():
                # Its case: "7 қаңтарда"
                end += 1
            if first <= start and end <= before:
                part = f"{line[first:start]}{line[end:before].lstrip()}@{line[after:last]}"
            elif after <= start and end <= last:
                part = f"{line[first:before]}@{line[after:start]}{line[end:last].lstrip()}"
            else:
                continue
            if self._share.fullmatch(part):
                return True
        return False


def is_shared(trigger: Trigger) -> bool:
    """Tell whether an event is such that one sentence may tell of it for several places."""
    return trigger.event_type in _SHARED or trigger.sub_event_type in _SPREADS
