"""The periods of what was in force in each region, kept as a table that queries join."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, case, delete, insert, select, update

from mapper.store.kinds import REGION_KINDS
from mapper.store.levels import IN_FORCE, LEVELS, NONE, Statement, periods
from mapper.store.records import Evidence, RegionLevel
from mapper.store.schema import (
    documents,
    incidents,
    level_periods,
    measure_places,
    measures,
    stale_regions,
)

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement, Connection, Row

    from gazetteer import Gazetteer, Place

LEVEL: Final = "threat_level"
OPERATION: Final = "counter_terrorist_operation"
EMERGENCY: Final = "state_of_emergency"


def are_stale(connection: Connection) -> bool:
    """Tell whether a region's measures changed since its periods were derived."""
    return connection.execute(select(stale_regions.c.place_id).limit(1)).first() is not None


def refresh(connection: Connection) -> None:
    """Derive the periods of every stale region again, in the connection's transaction."""
    # Taking the marks first makes a second process wait here, and then find nothing to do.
    stale = connection.execute(delete(stale_regions).returning(stale_regions.c.place_id))
    for place_id in sorted(set(stale.scalars())):
        _derive(connection, place_id)
        rank(connection, incidents.c.region_id == place_id)


def _derive(connection: Connection, place_id: str) -> None:
    connection.execute(delete(level_periods).where(level_periods.c.place_id == place_id))
    statements: defaultdict[str, list[Statement]] = defaultdict(list)
    for row in connection.execute(_statements_about(place_id)):
        statements[row.measure].append(_statement(row))
    rows = [
        {
            "place_id": place_id,
            "measure": measure,
            "valid_from": period.valid_from,
            "valid_to": period.valid_to,
            "state": period.state,
            "since": period.since,
            "last_reported": period.last_reported,
            "measure_id": period.statement,
        }
        for measure, said in statements.items()
        for period in periods(said)
    ]
    if rows:
        connection.execute(insert(level_periods), rows)


def rank(connection: Connection, chosen: ColumnElement[bool]) -> None:
    """Write the rank of the level in force into the chosen incidents that state none."""
    in_force = (
        select(
            case({level: rank for rank, level in enumerate(LEVELS)}, value=level_periods.c.state)
        )
        .where(
            level_periods.c.place_id == incidents.c.region_id,
            level_periods.c.measure == LEVEL,
            level_periods.c.valid_from <= incidents.c.date_start,
            level_periods.c.valid_to > incidents.c.date_start,
        )
        .scalar_subquery()
    )
    # Few ranks change, and reading is cheaper than writing.
    changed = incidents.c.level_rank.is_distinct_from(in_force)
    connection.execute(
        update(incidents)
        .where(chosen, incidents.c.threat_level.is_(None), changed)
        .values(level_rank=in_force)
    )


def _statements_about(place_id: str) -> Any:
    # A place that was a city when the statement was made is none of the regions.
    return (
        select(measures, documents.c.published)
        .join(measure_places, measure_places.c.measure_id == measures.c.id)
        .join(documents, documents.c.id == measures.c.document_id)
        .where(
            measure_places.c.place_id == place_id,
            measure_places.c.kind.in_(REGION_KINDS),
            measures.c.day.is_not(None),
        )
    )


def _statement(row: Row[Any]) -> Statement:
    return Statement(
        id=row.id,
        day=row.day,
        action=row.action,
        state=row.level if row.measure == LEVEL else IN_FORCE,
        until=row.date_end,
        confidence=row.confidence,
        published=row.published,
        document_id=row.document_id,
        position=row.evidence_start,
    )


def levels(connection: Connection, gazetteer: Gazetteer, on: date) -> list[RegionLevel]:
    """Return what was in force on a day in each region valid that day, in order of ISO code."""
    in_force: defaultdict[str, dict[str, Row[Any]]] = defaultdict(dict)
    for row in connection.execute(_periods_on(on)):
        in_force[row.place_id][row.measure] = row
    return [
        _region_level(region, gazetteer.display_name(region.id, on), in_force[region.id])
        for region in gazetteer.regions_on(on)
    ]


def _periods_on(on: date) -> Any:
    return (
        select(
            level_periods,
            measures.c.document_id,
            measures.c.evidence_start,
            measures.c.evidence_end,
            measures.c.quote,
        )
        .join(measures, measures.c.id == level_periods.c.measure_id)
        .where(and_(level_periods.c.valid_from <= on, level_periods.c.valid_to > on))
    )


def _region_level(region: Place, name: str, found: dict[str, Row[Any]]) -> RegionLevel:
    told = next((found[kind] for kind in (LEVEL, OPERATION, EMERGENCY) if kind in found), None)
    return RegionLevel(
        place_id=region.id,
        region=region.iso or "",
        name=name,
        level=found[LEVEL].state if LEVEL in found else None,
        counter_terrorist_operation=_in_force(found.get(OPERATION)),
        state_of_emergency=_in_force(found.get(EMERGENCY)),
        since=told.since if told else None,
        last_reported=told.last_reported if told else None,
        evidence=Evidence(told.document_id, told.evidence_start, told.evidence_end, told.quote)
        if told
        else None,
    )


def _in_force(row: Row[Any] | None) -> bool | None:
    return None if row is None else row.state != NONE
