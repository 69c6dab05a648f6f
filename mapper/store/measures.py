"""Asking for what was said about security measures, with the words that say it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from mapper.records import Span
from mapper.store.incidents import place_record
from mapper.store.kinds import REGION_KINDS
from mapper.store.records import StoredMeasure
from mapper.store.schema import documents, measure_places, measures

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement, Connection, Row


def about_region(connection: Connection, region_id: str, on: date) -> list[StoredMeasure]:
    """Return the statements about a region itself up to a day, the newest first."""
    return _said(
        connection,
        on,
        measure_places.c.place_id == region_id,
        measure_places.c.kind.in_(REGION_KINDS),
    )


def about_parts(connection: Connection, iso: str, on: date) -> list[StoredMeasure]:
    """Return the statements about districts, cities and the like of a region, newest first."""
    return _said(
        connection,
        on,
        measure_places.c.region == iso,
        measure_places.c.kind.not_in(REGION_KINDS),
    )


def _said(
    connection: Connection, on: date, *conditions: ColumnElement[bool]
) -> list[StoredMeasure]:
    places = [
        measure_places.c[name]
        for name in ("place_id", "name", "kind", "lat", "lon", "region", "district")
    ]
    query = (
        select(
            measures,
            *places,
            documents.c.published,
            documents.c.title,
            documents.c.source,
            documents.c.url,
        )
        .join(measure_places, measure_places.c.measure_id == measures.c.id)
        .join(documents, documents.c.id == measures.c.document_id)
        .where(measures.c.day <= on, *conditions)
        .order_by(
            measures.c.day.desc(),
            documents.c.published.desc(),
            measures.c.document_id,
            measures.c.evidence_start,
            measures.c.position,
            measure_places.c.position,
        )
    )
    return [_measure(row) for row in connection.execute(query)]


def _measure(row: Row[Any]) -> StoredMeasure:
    return StoredMeasure(
        id=row.id,
        measure=row.measure,
        level=row.level,
        action=row.action,
        place=place_record(row),
        day=row.day,
        date_start=row.date_start,
        date_end=row.date_end,
        confidence=row.confidence,
        evidence=Span(row.evidence_start, row.evidence_end),
        quote=row.quote,
        document_id=row.document_id,
        published=row.published,
        title=row.title,
        source=row.source,
        url=row.url,
    )
