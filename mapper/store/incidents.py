"""Asking for incidents: listed with their document, or counted by the database."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from datetime import date, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, func, select

from mapper.records import PeopleCount, PlaceRecord, Span
from mapper.store.levels import LEVELS
from mapper.store.membership import in_parts
from mapper.store.records import PlaceCount, StoredIncident
from mapper.store.schema import OPEN_END, OPEN_START, documents, events, incidents, level_periods

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Row, Select

    from gazetteer import Gazetteer
    from mapper.store.filters import IncidentFilter

_PLACE: Final = ("place_id", "name", "kind", "lat", "lon", "region", "district")

without_place: Final = incidents.c.shape == "nowhere"


def listed(
    connection: Connection,
    chosen: IncidentFilter,
    *,
    limit: int | None = None,
    unplaced: bool = False,
) -> list[StoredIncident]:
    """Return the chosen incidents in order of day; those without a day come last."""
    query = _rows().where(*chosen.conditions())
    if unplaced:
        query = query.where(without_place)
    query = query.order_by(
        incidents.c.day_from,
        incidents.c.day_to,
        incidents.c.document_id,
        incidents.c.position,
    ).limit(limit)
    return _incidents(connection, query)


def by_id(connection: Connection, incident_id: str) -> StoredIncident | None:
    """Return the incident that a report tells of, as the leading report tells it, or None."""
    event_id = select(incidents.c.event_id).where(incidents.c.id == incident_id).scalar_subquery()
    found = _incidents(
        connection, _rows().where(incidents.c.leads, incidents.c.event_id == event_id)
    )
    return found[0] if found else None


def reports(connection: Connection, event_id: str) -> list[StoredIncident]:
    """Return all reports of an event, the leading one first, then in order of publication."""
    query = (
        _rows()
        .where(incidents.c.event_id == event_id)
        .order_by(incidents.c.leads.desc(), documents.c.published, incidents.c.id)
    )
    return _incidents(connection, query)


def total(connection: Connection, chosen: IncidentFilter, *, unplaced: bool = False) -> int:
    """Count the chosen incidents."""
    query = select(func.count()).select_from(incidents).where(*chosen.conditions())
    if unplaced:
        query = query.where(without_place)
    return connection.execute(query).scalar_one()


def undated(connection: Connection, chosen: IncidentFilter) -> int:
    """Count the chosen incidents without any date."""
    query = select(func.count()).where(incidents.c.day_from == OPEN_END, *chosen.conditions())
    return connection.execute(query).scalar_one()


def place_counts(
    connection: Connection, chosen: IncidentFilter, gazetteer: Gazetteer
) -> list[PlaceCount]:
    """Return one record a place that a point may stand for, the fullest first."""
    counted = (
        select(
            func.count().label("incidents"),
            func.max(incidents.c.day_to).label("last_date"),
            func.max(incidents.c.level_rank).label("rank"),
            func.min(incidents.c.geo_precision).label("precision"),
            func.min(incidents.c.id).label("example"),
        )
        .where(incidents.c.shape == "point", *chosen.conditions())
        .group_by(incidents.c.place_id)
        .subquery()
    )
    # What is the same for all incidents of a place is read from one of them.
    query = (
        select(*counted.c, *(incidents.c[name] for name in _PLACE))
        .join(incidents, incidents.c.id == counted.c.example)
        .order_by(counted.c.incidents.desc(), incidents.c.place_id)
    )
    return [_place_count(row, gazetteer) for row in connection.execute(query)]


def region_counts(connection: Connection, chosen: IncidentFilter) -> dict[str, int]:
    """Return the number of incidents of each region that has any, by ISO code."""
    query = (
        select(incidents.c.region, func.count().label("incidents"))
        .where(incidents.c.region.is_not(None), *chosen.conditions())
        .group_by(incidents.c.region)
        .order_by(incidents.c.region)
    )
    return {row.region: row.incidents for row in connection.execute(query)}


def day_counts(connection: Connection, chosen: IncidentFilter) -> dict[date, int]:
    """Return the number of incidents of each day that has any; an interval counts on all of it."""
    query = (
        select(incidents.c.day_from, incidents.c.day_to, func.count())
        .where(incidents.c.day_from < OPEN_END, *chosen.conditions())
        .group_by(incidents.c.day_from, incidents.c.day_to)
    )
    changes: Counter[date] = Counter()
    for first, last, count in connection.execute(query):
        begin = max(first, chosen.date_from or first)
        end = min(last, chosen.date_to or last)
        changes[begin] += count
        changes[end + timedelta(days=1)] -= count
    return dict(_running(changes))


def event_types(connection: Connection) -> list[str]:
    """Return the event types that occur, sorted."""
    query = (
        select(incidents.c.event_type)
        .where(incidents.c.leads)
        .distinct()
        .order_by(incidents.c.event_type)
    )
    return list(connection.execute(query).scalars())


def _rows() -> Select[Any]:
    in_force = and_(
        level_periods.c.place_id == incidents.c.region_id,
        level_periods.c.measure == "threat_level",
        level_periods.c.valid_from <= incidents.c.date_start,
        level_periods.c.valid_to > incidents.c.date_start,
    )
    return (
        select(
            incidents,
            level_periods.c.state.label("level_in_force"),
            documents.c.published,
            documents.c.language,
            documents.c.title,
            documents.c.source,
            documents.c.url,
            events.c.reports,
        )
        .join(documents, documents.c.id == incidents.c.document_id)
        .outerjoin(level_periods, in_force)
        .outerjoin(events, events.c.id == incidents.c.event_id)
    )


def _running(changes: Counter[date]) -> Iterator[tuple[date, int]]:
    """Yield each day with the sum of the changes up to it, where that is not zero."""
    days = sorted(changes)
    sums = list(accumulate(changes[day] for day in days))
    for first, following, count in zip(days, days[1:], sums, strict=False):
        for offset in range((following - first).days if count else 0):
            yield first + timedelta(days=offset), count


def _incidents(connection: Connection, query: Select[Any]) -> list[StoredIncident]:
    found = connection.execute(query).all()
    shared = [row.event_id for row in found if row.reports]
    sources = _sources(connection, shared)
    return [_incident(row, sources.get(row.event_id, (row.document_id,))) for row in found]


def _sources(connection: Connection, event_ids: list[str]) -> dict[str, tuple[str, ...]]:
    """Return the documents of events with several reports, in order of publication."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for part in in_parts(sorted(set(event_ids))):
        query = (
            select(incidents.c.event_id, incidents.c.document_id)
            .join(documents, documents.c.id == incidents.c.document_id)
            .where(incidents.c.event_id.in_(part))
            .order_by(documents.c.published, incidents.c.document_id)
        )
        for row in connection.execute(query):
            found[row.event_id][row.document_id] = None
    return {event_id: tuple(ids) for event_id, ids in found.items()}


def _incident(row: Row[Any], document_ids: tuple[str, ...]) -> StoredIncident:
    return StoredIncident(
        id=row.id,
        event_id=row.event_id,
        event_type=row.event_type,
        sub_event_type=row.sub_event_type,
        place=place_record(row) if row.place_id is not None else None,
        geo_precision=row.geo_precision,
        date_start=row.date_start,
        date_end=row.date_end,
        time_precision=row.time_precision,
        threat_level=row.threat_level,
        level_in_force=row.level_in_force,
        confidence=row.confidence,
        evidence=Span(row.evidence_start, row.evidence_end),
        quote=row.quote,
        document_id=row.document_id,
        published=row.published,
        language=row.language,
        title=row.title,
        source=row.source,
        url=row.url,
        document_ids=document_ids,
        people=tuple(PeopleCount.from_json(count) for count in json.loads(row.counts)),
    )


def place_record(row: Row[Any]) -> PlaceRecord:
    """Return the place of a row that has the place columns."""
    return PlaceRecord(
        id=row.place_id,
        name=row.name,
        kind=row.kind,
        lat=row.lat,
        lon=row.lon,
        region=row.region,
        district=row.district,
    )


def _place_count(row: Row[Any], gazetteer: Gazetteer) -> PlaceCount:
    last = row.last_date if row.last_date > OPEN_START else None
    # Documents of different days may call the place by different names.
    known = row.place_id in gazetteer
    name = gazetteer.display_name(row.place_id, last) if known else row.name
    return PlaceCount(
        place_id=row.place_id,
        name=name,
        kind=row.kind,
        lat=row.lat,
        lon=row.lon,
        region=row.region,
        geo_precision=row.precision,
        count=row.incidents,
        last_date=last,
        level=None if row.rank is None else LEVELS[row.rank],
    )
