"""The tables of the store, in SQL that SQLite and PostgreSQL both understand.

An interval is always two comparisons that an index answers: an open end is `OPEN_END`, and an
incident without any date has the empty interval from `OPEN_END` to `OPEN_START`.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    false,
    text,
    true,
)

SCHEMA_VERSION: Final = 2
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

# One row a report: an incident as one document tells it. Reports of one event share `event_id`, and
# one of them `leads`: the event is counted, drawn and listed as that one tells it.
incidents = Table(
    "incidents",
    metadata,
    Column("id", String(20), primary_key=True),
    Column("event_id", String(20), nullable=False, index=True),
    Column("leads", Boolean, nullable=False, server_default=true()),
    # Its match may change with other reports: see `mapper.merging.choice`.
    Column("open_match", Boolean, nullable=False, server_default=false()),
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
    # Counts of people and groups that took part, as JSON: see `store.accounts`.
    Column("people", Text, nullable=False, server_default="[]"),
    # The counts as the document states them, with their spans, as JSON.
    Column("counts", Text, nullable=False, server_default="[]"),
    Column("participants", Text, nullable=False, server_default="{}"),
)


def _of_events(name: str, *columns: str) -> Index:
    """Index the leading reports only: what is asked of events is answered by it alone."""
    return _where("leads", name, *columns)


def _where(flag: str, name: str, *columns: str) -> Index:
    """Index the incidents of which a flag is true."""
    return Index(
        name,
        *(incidents.c[column] for column in columns),
        # SQLite knows only a condition that is written like that of the query.
        sqlite_where=text(f"{flag} = 1"),
        postgresql_where=incidents.c[flag],
    )


# The first three hold all that filters ask, so that a million rows are counted unread; `leads` too,
# which SQLite would otherwise look up in the rows. None begins with the type: the planner would
# take it and read the rows.
_of_events(
    "incidents_days",
    "day_from",
    "day_to",
    "event_type",
    "level_rank",
    "region",
    "place_id",
    "leads",
)
_of_events(
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
    "leads",
)
_of_events("incidents_regions", "region", "day_from", "day_to", "event_type", "level_rank", "leads")
_of_events("incidents_places", "place_id", "day_from")
# Where the events are looked for that a report may tell of.
_of_events("incidents_blocks", "region_id", "event_type", "day_from", "day_to")
Index(
    "incidents_levels",
    incidents.c.region_id,
    incidents.c.date_start,
    incidents.c.threat_level,
    incidents.c.level_rank,
)
_where("open_match", "incidents_open", "region_id", "event_type", "day_from")

# What the reports of an event say together, as `mapper.merging.Account` has it; an event of one
# report needs no row.
events = Table(
    "events",
    metadata,
    Column("id", String(20), primary_key=True),
    Column("reports", Integer, nullable=False),
    Column("account", Text, nullable=False),
)

# Which report was put to which event, why, and by whom. A row outlives the report: it is closed,
# not deleted.
merges = Table(
    "merges",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("incident_id", String(20), nullable=False, index=True),
    Column("event_id", String(20), nullable=False, index=True),
    Column("reason", Text, nullable=False),
    Column("score", Float, nullable=False),
    Column("merged_at", DateTime, nullable=False),
    Column("merged_by", Text, nullable=False),
    Column("undone_at", DateTime),
    Column("undone_by", Text),
)


def _report_columns(prefix: str) -> tuple[Column[Any], ...]:
    """Name a report by its id, and by where its document states it, if that id is gone."""
    return (
        Column(f"{prefix}incident_id", String(20), nullable=False),
        Column(f"{prefix}document_id", String, nullable=False, index=True),
        Column(f"{prefix}event_type", String(64), nullable=False),
        Column(f"{prefix}evidence_start", Integer, nullable=False),
        Column(f"{prefix}evidence_end", Integer, nullable=False),
    )


# What a person says of two reports: rows are added and never changed; of a pair the last one holds.
corrections = Table(
    "corrections",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("kind", String(8), nullable=False),
    *_report_columns(""),
    *_report_columns("other_"),
    # The event that the first one was put to or taken from.
    Column("event_id", String(20), nullable=False),
    Column("made_at", DateTime, nullable=False),
    Column("made_by", Text, nullable=False),
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
