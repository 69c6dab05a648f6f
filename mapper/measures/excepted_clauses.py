"""Clauses about places that are excepted: "everywhere but in Oral, where it stays, ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from mapper.languages.vocabulary import PlaceRoles
from mapper.measures.area import records_of
from mapper.measures.statement import Statement
from mapper.reading import Passage, PlaceInText
from mapper.records import PlaceRecord
from mapper.sieve import SievedPattern

# So many letters stand at most between two places of a list: " city and the ".
_AND = 17


@dataclass(frozen=True, slots=True)
class ExceptedClause:
    """A clause about the places that are excepted before it; offsets are within the sentence."""

    start: int
    end: int
    places: tuple[PlaceRecord, ...]

    def has(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether an act is in the clause, though its statement reaches beyond its places."""
        if not self.start <= statement.act.start < self.end:
            return False
        return statement.start < self.start or not _names_place(
            passage, statement.start, statement.end
        )

    def is_before(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether a statement goes on behind the clause, and names no place there."""
        is_behind = self.start <= statement.start and self.end <= statement.act.start
        return is_behind and not _names_place(passage, self.end, statement.end)


class ExceptedClauses:
    """Finds the clauses about excepted places.

    Parameters
    ----------
    roles
        The language's words for what places do.
    """

    def __init__(self, roles: PlaceRoles) -> None:
        self._all_but = SievedPattern(roles.all_but)
        opening = rf"\W{{0,3}}(?:{roles.where}|{roles.excepted_who})"
        self._opens = re.compile(rf"(?:{roles.part_behind})?{opening}")
        self._goes_on = SievedPattern(roles.goes_on)

    def of(self, passage: Passage) -> ExceptedClause | None:
        """Return the clause of a sentence about what it excepts, None where it has none."""
        line, offset = passage.folded, passage.sentence.start
        but = self._all_but.search(line) if passage.places else None
        if but is None:
            return None
        behind = [p for p in passage.places if p.start - offset >= but.end() and not p.is_country]
        if behind and line.startswith(":", but.end()):
            # The exception is told of there: "everywhere, with one exception: in Oral ..."
            return ExceptedClause(but.end(), len(line), records_of(behind))
        group = _first_list(behind)
        opening = self._opens.match(line, group[-1].end - offset) if group else None
        if opening is None:
            return None
        end = line.find(",", opening.end())
        return ExceptedClause(opening.start(), end if end >= 0 else len(line), records_of(group))

    def going_on(
        self, passage: Passage, statements: Sequence[Statement]
    ) -> tuple[PlaceRecord, ...]:
        """Return the excepted places where things go on, as a clause without a statement says.

        "It was ended in all regions but Oral, where police are still hunting for two gunmen."
        """
        clause = self.of(passage)
        if clause is None or any(clause.start <= s.act.start < clause.end for s in statements):
            return ()
        goes_on = self._goes_on.search_between(passage.folded, clause.start, clause.end)
        return clause.places if goes_on else ()


def _first_list(places: Sequence[PlaceInText]) -> Sequence[PlaceInText]:
    """Return the first places of which each stands right behind the one before: "A city and B"."""
    ends = (at for at, (one, other) in enumerate(pairwise(places), 1) if _is_apart(one, other))
    return places[: next(ends, len(places))]


def _is_apart(one: PlaceInText, other: PlaceInText) -> bool:
    return other.group != one.group and other.start - one.end > _AND


def _names_place(passage: Passage, start: int, end: int) -> bool:
    offset = passage.sentence.start
    return any(start <= place.start - offset < end for place in passage.places)
