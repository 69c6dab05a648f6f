"""Places told to be among all, or among the others: "in all other regions, Oral included"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gazetteer import Kind
from mapper.languages.vocabulary import PlaceRoles
from mapper.reading import Passage, PlaceInText
from mapper.sieve import SievedPattern, Stretch

# So many letters before a place it may be said that it is among others.
_LOOK_BACK = 60
# What is among the regions of the country.
_REGIONS = frozenset({Kind.REGION, Kind.REPUBLICAN_CITY})


class IncludedPlaces:
    """Tells which places are named as among others that hold them.

    Parameters
    ----------
    roles
        The language's words for what places do.
    """

    def __init__(self, roles: PlaceRoles) -> None:
        self._before = SievedPattern(roles.included_before)
        self._after = re.compile(roles.included_after)
        self._also_in = re.compile(roles.also_in)

    def of(self, passage: Passage, places: Sequence[PlaceInText]) -> list[PlaceInText]:
        """Return those of some places of a passage that are said to be among others."""
        line, offset = passage.folded, passage.sentence.start
        groups = {
            place.group
            for place in places
            if self._before.is_before(line, place.start - offset, _LOOK_BACK)
            or self._after.match(line, place.end - offset)
        }
        return [place for place in places if place.group in groups and not place.is_country]

    def beside(
        self,
        line: Stretch,
        other_regions: SievedPattern,
        places: Sequence[PlaceInText],
        offset: int,
    ) -> list[PlaceInText]:
        """Return the places named with the other regions: "..., as well as in Almaty".

        Parameters
        ----------
        line
            A stretch of a sentence.
        other_regions
            What "the other regions" is in it.
        places
            Its places.
        offset
            Where in the text it begins.
        """
        others = other_regions.search_in(line)
        behind = [p for p in places if others and p.start - offset >= others.end()]
        if not behind or others is None:
            return []
        if not self._also_in.fullmatch(line.text, others.end(), behind[0].start - offset):
            return []
        return [p for p in behind if p.group == behind[0].group]


def regions_of(places: Sequence[PlaceInText]) -> list[PlaceInText]:
    """Leave out the towns, which lie in regions that are meant anyhow."""
    return [p for p in places if p.toponym.place is not None and p.toponym.place.kind in _REGIONS]
