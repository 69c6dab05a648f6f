"""Clauses about places that are excepted: "everywhere but in Oral, where it stays, ..."."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mapper.languages.vocabulary import PlaceRoles
from mapper.measures.area import records_of
from mapper.measures.statement import Statement
from mapper.reading import Passage
from mapper.records import PlaceRecord
from mapper.sieve import SievedPattern


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
        self._opens = re.compile(rf"\W{{0,3}}(?:{roles.where}|{roles.excepted_who})")

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
        group = [place for place in behind if place.group == behind[0].group]
        opening = self._opens.match(line, group[-1].end - offset) if group else None
        if opening is None:
            return None
        end = line.find(",", opening.end())
        return ExceptedClause(opening.start(), end if end >= 0 else len(line), records_of(group))


def _names_place(passage: Passage, start: int, end: int) -> bool:
    offset = passage.sentence.start
    return any(start <= place.start - offset < end for place in passage.places)
