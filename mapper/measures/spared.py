"""Places that a sentence says to be spared by what was told before: "Oral is not covered"."""

from __future__ import annotations

from mapper.languages.vocabulary import PlaceRoles
from mapper.measures.area import records_of
from mapper.reading import Passage, PlaceInText, Role
from mapper.records import PlaceRecord
from mapper.sieve import SievedPattern

# So many letters behind places the verb begins of which they are the subject: " regions ".
_TO_ITS_VERB = 12
# And so many stand at most between two of them: " regions and the city of ".
_TO_THE_NEXT = 26
_OWNS = ("'", "\u2019")


class SparedPlaces:
    """Tells which places are the subject of a sentence that says them to be spared.

    Parameters
    ----------
    roles
        The language's words for what places do.
    """

    def __init__(self, roles: PlaceRoles) -> None:
        self._after = SievedPattern(roles.spared_after)

    def of(self, passage: Passage) -> tuple[PlaceRecord, ...]:
        """Return the places spared; none by "traffic in Oral is not affected"."""
        match = self._after.search(passage.folded)
        if match is None:
            return ()
        border = passage.sentence.start + match.start()
        named: list[PlaceInText] = []
        reach = _TO_ITS_VERB
        for place in reversed([p for p in passage.places if p.end <= border]):
            if (named[0].start if named else border) - place.end > reach:
                break
            named, reach = [place, *named], _TO_THE_NEXT
        if not named or named[0].role is not Role.OTHER:
            return ()
        # "Oral's airport is not affected" is of the airport.
        owns = passage.between(named[-1].end, border).startswith(_OWNS)
        return () if owns else records_of(named)
