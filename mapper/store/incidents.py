"""Asking for incidents: listed with their document, or counted by the database."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import case, func, or_, select

from mapper.records import PlaceRecord, Span
from mapper.store.filters import effective_level, with_levels
from mapper.store.levels import LEVELS
from mapper.store.records import PlaceCount, StoredIncident
from mapper.store.schema import documents, incidents, level_periods

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Row, Select

    from gazetteer import Gazetteer
    from mapper.store.filters import IncidentFilter

_COUNTRY: Final = "country"
# A report about one of these is no point, whatever its precision.
_AREAS: Final = ("country", "region")

# What no map can show: no place, or the whole country.
without_place: Final = or_(incidents.c.place_id.is_(None), incidents.c.kind == _COUNTRY)
_rank: Final = case({level: rank for rank, level in enumerate(LEVELS)}, value=effective_level)


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
        incidents.c.day_from.is_(None),
        incidents.c.day_from,
        incidents.c.day_to,
        incidents.c.document_id,
        incidents.c.position,
    ).limit(limit)
    return [_incident(row) for row in connection.execute(query)]


def by_id(connection: Connection, incident_id: str) -> StoredIncident | None:
    """Return one incident, or None."""
    row = connection.execute(_rows().where(incidents.c.id == incident_id)).first()
    return _incident(row) if row else None


def total(connection: Connection, chosen: IncidentFilter, *, unplaced: bool = False) -> int:
    """Count the chosen incidents."""
    query = select(func.count()).select_from(_source(chosen)).where(*chosen.conditions())
    if unplaced:
        query = query.where(without_place)
    return connection.execute(query).scalar_one()


def place_counts(
    connection: Connection, chosen: IncidentFilter, gazetteer: Gazetteer
) -> list[PlaceCount]:
    """Return one record a place that a point may stand for, the fullest first."""
    query = (
        select(
            incidents.c.place_id,
            func.min(incidents.c.name).label("name"),
            func.min(incidents.c.kind).label("kind"),
            func.min(incidents.c.lat).label("lat"),
            func.min(incidents.c.lon).label("lon"),
            func.max(incidents.c.region).label("region"),
            func.min(incidents.c.geo_precision).label("geo_precision"),
            func.count().label("incidents"),
            func.max(incidents.c.day_to).label("last_date"),
            func.max(_rank).label("rank"),
        )
        .select_from(with_levels())
        .where(
            incidents.c.geo_precision.in_((1, 2)),
            incidents.c.kind.not_in(_AREAS),
            *chosen.conditions(),
        )
        .group_by(incidents.c.place_id)
        .order_by(func.count().desc(), incidents.c.place_id)
    )
    return [_place_count(row, gazetteer) for row in connection.execute(query)]


def region_counts(connection: Connection, chosen: IncidentFilter) -> dict[str, int]:
    """Return the number of incidents of each region that has any, by ISO code."""
    query = (
        select(incidents.c.region, func.count().label("incidents"))
        .select_from(_source(chosen))
        .where(incidents.c.region.is_not(None), *chosen.conditions())
        .group_by(incidents.c.region)
        .order_by(incidents.c.region)
    )
    return {row.region: row.incidents for row in connection.execute(query)}


def day_counts(connection: Connection, chosen: IncidentFilter) -> dict[date, int]:
    """Return the number of incidents of each day that has any; an interval counts on all of it."""
    query = (
        select(incidents.c.day_from, incidents.c.day_to, func.count())
        .select_from(_source(chosen))
        .where(incidents.c.day_from.is_not(None), *chosen.conditions())
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
    query = select(incidents.c.event_type).distinct().order_by(incidents.c.event_type)
    return list(connection.execute(query).scalars())


def _rows() -> Select[Any]:
    return select(
        incidents,
        level_periods.c.state.label("level_in_force"),
        documents.c.published,
        documents.c.language,
        documents.c.title,
        documents.c.source,
        documents.c.url,
    ).select_from(with_levels().join(documents, documents.c.id == incidents.c.document_id))


def _source(chosen: IncidentFilter) -> Any:
    return with_levels() if chosen.threat_levels else incidents


def _running(changes: Counter[date]) -> Iterator[tuple[date, int]]:
    """Yield each day with the sum of the changes up to it, where that is not zero."""
    days = sorted(changes)
    sums = list(accumulate(changes[day] for day in days))
    for first, following, count in zip(days, days[1:], sums, strict=False):
        for offset in range((following - first).days if count else 0):
            yield first + timedelta(days=offset), count


def _incident(row: Row[Any]) -> StoredIncident:
    return StoredIncident(
        id=row.id,
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
    # Documents of different days may call the place by different names.
    known = row.place_id in gazetteer
    name = gazetteer.display_name(row.place_id, row.last_date) if known else row.name
    return PlaceCount(
        place_id=row.place_id,
        name=name,
        kind=row.kind,
        lat=row.lat,
        lon=row.lon,
        region=row.region,
        geo_precision=row.geo_precision,
        count=row.incidents,
        last_date=row.last_date,
        level=None if row.rank is None else LEVELS[row.rank],
    )
