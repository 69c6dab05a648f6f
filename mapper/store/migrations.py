"""Bringing a store of an earlier version up to date, in the transaction that opens it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from sqlalchemy import Column, inspect, select, text, update
from sqlalchemy.schema import CreateColumn

from mapper.participants import participants_in
from mapper.store import matching
from mapper.store.accounts import participants_object
from mapper.store.schema import documents, incidents, metadata, schema_version

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

# Indexes of the first version that were made anew for leading reports only.
_OLD_INDEXES: Final = (
    "incidents_days",
    "incidents_shapes",
    "incidents_regions",
    "incidents_places",
)
_NEW_COLUMNS: Final = ("event_id", "leads", "open_match", "people", "counts", "participants")


def migrate(connection: Connection, found: int) -> None:
    """Bring a store from an earlier version to the present one, step by step.

    Parameters
    ----------
    connection
        In a transaction: after an error the store is as it was.
    found
        The version of the store, one of `MIGRATIONS`.
    """
    while found in MIGRATIONS:
        MIGRATIONS[found](connection)
        found += 1
        connection.execute(update(schema_version).values(version=found))


def _to_events(connection: Connection) -> None:
    """From 1 to 2: every report is put to an event, and matched with those of other documents.

    Counts of people come with the next reading of a document.
    """
    for name in _OLD_INDEXES:
        connection.execute(text(f"DROP INDEX {name}"))
    for name in _NEW_COLUMNS:
        _add_column(connection, incidents.c[name])
    metadata.create_all(connection)
    present = {index["name"] for index in inspect(connection).get_indexes(incidents.name)}
    for index in incidents.indexes:
        if index.name not in present:
            index.create(connection)
    connection.execute(update(incidents).values(event_id=incidents.c.id))
    _name_participants(connection)
    matching.match_everything(connection)


def _add_column(connection: Connection, column: Column[object]) -> None:
    # A column that may not be null needs a value for the rows that are there.
    default = "" if column.server_default is not None or column.nullable else " DEFAULT ''"
    specification = CreateColumn(column).compile(dialect=connection.dialect)
    connection.execute(text(f"ALTER TABLE {incidents.name} ADD COLUMN {specification}{default}"))


def _name_participants(connection: Connection) -> None:
    told = select(incidents.c.id, incidents.c.quote, incidents.c.event_type, documents.c.language)
    joined = told.join(documents, documents.c.id == incidents.c.document_id)
    for row in connection.execute(joined).all():
        named = participants_object(participants_in(row.quote, row.language, row.event_type))
        if named:
            connection.execute(
                update(incidents)
                .where(incidents.c.id == row.id)
                .values(participants=json.dumps(named))
            )


MIGRATIONS: Final[dict[int, Callable[[Connection], None]]] = {1: _to_events}
"""What brings a store of each earlier version to the next one."""
