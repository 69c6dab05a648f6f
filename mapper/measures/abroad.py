"""Statements about measures of other countries, whether these are named or not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mapper.languages.vocabulary import PlaceRoles
from mapper.measures.area import may_hold_a_measure
from mapper.measures.statement import Statement
from mapper.reading import Passage, PlaceInText, Role
from mapper.sieve import SievedPattern, Stretch


class AbroadReader:
    """Tells which statements are of other countries.

    Parameters
    ----------
    roles
        The language's words for what places do.
    """

    def __init__(self, roles: PlaceRoles) -> None:
        self._stand_ins = SievedPattern(roles.abroad)
        self._compound_after = re.compile(roles.compound_after)

    def has(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether the places that a statement names, or means, are all in other countries."""
        if self._means_others(statement, passage):
            return True
        offset = passage.sentence.start
        places = [p for p in passage.places if not self.is_in_compound(p, passage)]
        where = [
            place
            for place in places
            if statement.start <= place.start - offset < statement.end
            and place.role in {Role.LOCATIVE, Role.TITLE}
            and not any(n.start <= place.start - offset < n.end for n in statement.nouns)
            and not _lies_in(statement.asides, place.start - offset)
        ]
        before = [place for place in where if place.start - offset < statement.act.start]
        if where:
            return all(place.toponym.status == "foreign" for place in before or where)
        told = [p for p in places if not _lies_in(statement.asides, p.start - offset)]
        if told and not any(p.is_domestic for p in told):
            # "The emergency declared in Israel remains in force; they were flown to Oral."
            return True
        # "The president of Uzbekistan declared an emergency in the republic."
        inside = any(
            statement.start <= place.start - offset < statement.act.start for place in places
        )
        return inside and all(place.toponym.status == "foreign" for place in places)

    def is_in_compound(self, place: PlaceInText, passage: Passage) -> bool:
        """Tell whether a place is a part of a word for someone else: "a Moscow-led force"."""
        end = place.end - passage.sentence.start
        return self._compound_after.match(passage.folded, end) is not None

    def _means_others(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether a statement is of a country without its name: "in the Kyrgyz capital".

        Not where "Kazakhstan has lifted it, which the Russian president welcomed".
        """
        offset = passage.sentence.start
        own = (
            place
            for place in passage.places
            if statement.whole_start <= place.start - offset < statement.end
        )
        if any(may_hold_a_measure(place) for place in own):
            return False
        named = any(place.is_domestic and place.is_country for place in passage.places)
        end = statement.act.start if named else statement.end
        line = Stretch(passage.folded, statement.whole_start, end)
        return self._stand_ins.search_in(line) is not None


def _lies_in(asides: Sequence[tuple[int, int]], position: int) -> bool:
    return any(start <= position < end for start, end in asides)
