"""The tables of the store, in SQL that SQLite and PostgreSQL both understand.

An interval is always two comparisons that an index answers: an open end is `OPEN_END`, and an
incident without any date has the empty interval from `OPEN_END` to `OPEN_START`.
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
OPEN_START: Final = date.min
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
    # What stands for it on a map: see `kinds.shape_of`.
    Column("shape", String(8), nullable=False),
    Column("date_start", Date),
    Column("date_end", Date),
    # The interval with a missing end filled from the other one.
    Column("day_from", Date, nullable=False),
    Column("day_to", Date, nullable=False),
    Column("time_precision", Integer),
    Column("threat_level", String(8)),
    # Of the stated level, else of the one in force: kept in step with `level_periods`.
    Column("level_rank", Integer),
    Column("confidence", Float, nullable=False),
    *_evidence_columns(),
    # The first three hold all that filters ask, so that a million rows are counted unread. None
    # begins with the type: the planner would take it and read the rows.
    Index("incidents_days", "day_from", "day_to", "event_type", "level_rank", "region", "place_id"),
    Index(
        "incidents_shapes",
        "shape",
        "place_id",
        "day_from",
        "day_to",
        "event_type",
        "level_rank",
        "region",
        "geo_precision",
        "id",
    ),
    Index("incidents_regions", "region", "day_from", "day_to", "event_type", "level_rank"),
    Index("incidents_places", "place_id", "day_from"),
    Index("incidents_levels", "region_id", "date_start", "threat_level", "level_rank"),
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
