"""The tables of the store, in SQL that SQLite and PostgreSQL both understand.

Days of the periods and of the filters are stored as dates; an open end is `OPEN_END`, so that an
interval is always two comparisons and an index answers it.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from sqlalchemy import (
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

SCHEMA_VERSION: Final = 1
OPEN_END: Final = date.max

metadata = MetaData()

schema_version = Table("schema_version", metadata, Column("version", Integer, primary_key=True))

documents = Table(
    "documents",
    metadata,
    Column("id", String, primary_key=True),
    # Of the text and its date: the same report under two ids is one document.
    Column("content_hash", String(64), nullable=False, unique=True),
    Column("extraction_hash", String(64), nullable=False),
    Column("extractor", String(64), nullable=False),
    Column("published", Date, index=True),
    Column("language", String(8), nullable=False),
    Column("title", Text),
    Column("source", Text),
    Column("url", Text),
    Column("text", Text, nullable=False),
)


def _document_id(*, primary_key: bool = False) -> Column[str]:
    return Column(
        "document_id",
        ForeignKey("documents.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
        index=not primary_key,
    )


def _place_columns() -> tuple[Column[Any], ...]:
    return (
        Column("place_id", String),
        Column("name", Text),
        Column("kind", String(24)),
        Column("lat", Float),
        Column("lon", Float),
        Column("region", String(8)),
        Column("district", String(16)),
    )


def _evidence_columns() -> tuple[Column[int], Column[int], Column[str]]:
    return (
        Column("evidence_start", Integer, nullable=False),
        Column("evidence_end", Integer, nullable=False),
        Column("quote", Text, nullable=False),
    )


toponyms = Table(
    "toponyms",
    metadata,
    _document_id(primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("span_start", Integer, nullable=False),
    Column("span_end", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("status", String(16), nullable=False),
    *_place_columns(),
    Column("confidence", Float, nullable=False),
    Column("candidates", Text, nullable=False),
    Index("toponyms_status", "status"),
)

incidents = Table(
    "incidents",
    metadata,
    Column("id", String(20), primary_key=True),
    _document_id(),
    Column("position", Integer, nullable=False),
    Column("event_type", String(64), nullable=False),
    Column("sub_event_type", String(64), nullable=False),
    *_place_columns(),
    # The region that the place lay in on the first day, where its level is looked up; `region`
    # above is the one of the document's date.
    Column("region_id", String),
    Column("geo_precision", Integer),
    Column("date_start", Date),
    Column("date_end", Date),
    # The interval with a missing end filled from the other one; both null without any date.
    Column("day_from", Date),
    Column("day_to", Date),
    Column("time_precision", Integer),
    Column("threat_level", String(8)),
    Column("confidence", Float, nullable=False),
    *_evidence_columns(),
    Index("incidents_days", "day_from", "day_to"),
    Index("incidents_place", "place_id", "day_from"),
    Index("incidents_region", "region", "day_from"),
    Index("incidents_level", "region_id", "date_start", "threat_level"),
    Index("incidents_type", "event_type", "day_from"),
)

measures = Table(
    "measures",
    metadata,
    Column("id", String(20), primary_key=True),
    _document_id(),
    Column("position", Integer, nullable=False),
    Column("measure", String(32), nullable=False),
    Column("level", String(8)),
    Column("action", String(8), nullable=False),
    Column("date_start", Date),
    Column("date_end", Date),
    # The day from which it holds: its own, or else the document's.
    Column("day", Date, index=True),
    Column("confidence", Float, nullable=False),
    *_evidence_columns(),
)

measure_places = Table(
    "measure_places",
    metadata,
    Column("measure_id", ForeignKey("measures.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    *_place_columns(),
    Index("measure_places_place", "place_id", "kind"),
    Index("measure_places_region", "region"),
)

level_periods = Table(
    "level_periods",
    metadata,
    Column("place_id", String, primary_key=True),
    Column("measure", String(32), primary_key=True),
    Column("valid_from", Date, primary_key=True),
    Column("valid_to", Date, nullable=False),
    Column("state", String(16), nullable=False),
    Column("since", Date, nullable=False),
    Column("last_reported", Date, nullable=False),
    Column("measure_id", ForeignKey("measures.id", ondelete="CASCADE"), nullable=False, index=True),
)

# Regions whose periods wait to be derived again: written in the transaction that changed their
# measures, so that a crash in between loses nothing. A region may wait twice: a key would make
# two writers wait for each other.
stale_regions = Table("stale_regions", metadata, Column("place_id", String, nullable=False))
