"""Which incidents are meant: a choice of days, levels, types and regions, and its SQL."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import or_

from mapper.store.levels import LEVELS
from mapper.store.schema import incidents

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement

UNREPORTED: Final = "unreported"
"""The choice of incidents for which no level was stated and none is known to be in force."""

THREAT_LEVELS: Final = (*LEVELS, UNREPORTED)


@dataclass(frozen=True, slots=True)
class IncidentFilter:
    """A choice of incidents; an empty choice of anything means all of it.

    An event that several documents report is one incident, chosen as the report that tells it
    best tells it.

    An incident belongs to the days of its interval: it is chosen when that overlaps `date_from`
    to `date_to`, both inclusive; one without any date only when neither is given.
    `threat_levels` are of `THREAT_LEVELS` and match the level that the document states, else the
    level in force in the incident's region on its first day. `regions` are ISO 3166-2 codes.

    Raises
    ------
    ValueError
        A level that is none, or days in the wrong order.
    """

    date_from: date | None = None
    date_to: date | None = None
    threat_levels: frozenset[str] = frozenset()
    event_types: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    place_id: str | None = None

    def __post_init__(self) -> None:
        if unknown := self.threat_levels - set(THREAT_LEVELS):
            msg = f"No such threat level: {', '.join(sorted(unknown))}; {', '.join(THREAT_LEVELS)}."
            raise ValueError(msg)
        if self.date_from and self.date_to and self.date_from > self.date_to:
            msg = f"The first day {self.date_from} lies after the last {self.date_to}."
            raise ValueError(msg)

    def conditions(self) -> list[ColumnElement[bool]]:
        """Return the SQL conditions on the table of incidents: on the report that leads."""
        found: list[ColumnElement[bool]] = [incidents.c.leads]
        if self.date_from:
            found.append(incidents.c.day_to >= self.date_from)
        if self.date_to:
            found.append(incidents.c.day_from <= self.date_to)
        if self.event_types:
            found.append(incidents.c.event_type.in_(sorted(self.event_types)))
        if self.regions:
            found.append(incidents.c.region.in_(sorted(self.regions)))
        if self.place_id is not None:
            found.append(incidents.c.place_id == self.place_id)
        if self.threat_levels:
            found.append(self._level_condition())
        return found

    def _level_condition(self) -> ColumnElement[bool]:
        ranks = [rank for rank, level in enumerate(LEVELS) if level in self.threat_levels]
        matches = incidents.c.level_rank.in_(ranks)
        if UNREPORTED in self.threat_levels:
            return or_(matches, incidents.c.level_rank.is_(None))
        return matches
