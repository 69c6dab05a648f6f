"""What persons say of two reports: the same event, or not. Kept for good, and obeyed.

A correction names two reports by their ids and by where their documents state them, so that it
holds on after a document was read again by other rules. Nothing is changed or deleted: of one
pair the last correction holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from sqlalchemy import bindparam, insert, or_, select

from mapper.store import membership
from mapper.store.schema import corrections, incidents

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Row

Kind = Literal["split", "join"]
_REPORT: Final = ("document_id", "event_type", "evidence_start", "evidence_end")

# What is said of one document; asked for each that is written, so made once.
_ABOUT: Final = (
    select(corrections)
    .where(
        or_(
            corrections.c.document_id == bindparam("about"),
            corrections.c.other_document_id == bindparam("about"),
        )
    )
    .order_by(corrections.c.id)
)


def add(
    connection: Connection, kind: Kind, one: Row[Any], other: Row[Any], event_id: str, by: str
) -> None:
    """Keep what a person says of two reports."""
    connection.execute(
        insert(corrections).values(
            kind=kind,
            incident_id=one.id,
            **{name: getattr(one, name) for name in _REPORT},
            other_incident_id=other.id,
            **{f"other_{name}": getattr(other, name) for name in _REPORT},
            event_id=event_id,
            made_at=membership.now(),
            made_by=by,
        )
    )


def about(connection: Connection, document_id: str) -> Sequence[Row[Any]]:
    """Return what persons say of the reports of a document, in that order."""
    return connection.execute(_ABOUT, {"about": document_id}).all()


def joined_with(
    connection: Connection, said: Sequence[Row[Any]], incident_id: str
) -> list[tuple[str, str]]:
    """Return the reports of the same event by a person's word: their ids, and the person's name."""
    pairs = _pairs(connection, said, incident_id)
    return [(other.id, row.made_by) for other, row in pairs if row.kind == "join"]


def barred(connection: Connection, said: Sequence[Row[Any]], incident_id: str) -> set[str]:
    """Return the events that a report is none of by a person's word."""
    found: set[str] = set()
    for other, row in _pairs(connection, said, incident_id):
        if row.kind == "split":
            found.add(other.event_id)
            # The event that it was taken from, where the other report is in another one by now.
            if row.incident_id == incident_id:
                found.add(row.event_id)
    return found


def _pairs(
    connection: Connection, said: Sequence[Row[Any]], incident_id: str
) -> list[tuple[Row[Any], Row[Any]]]:
    """Return the other report of each pair that a report is in, with the word that holds."""
    found: dict[str, tuple[Row[Any], Row[Any]]] = {}
    for row in said:
        one, other = (_find(connection, row, prefix) for prefix in ("", "other_"))
        if one is None or other is None or one.id == other.id:
            continue
        if one.id == incident_id:
            found[other.id] = (other, row)
        elif other.id == incident_id:
            found[one.id] = (one, row)
    return list(found.values())


def _find(connection: Connection, row: Row[Any], prefix: str) -> Row[Any] | None:
    """Return the report that a correction names: by its id, else by where it is stated."""
    kept = row._mapping
    found = membership.row_of(connection, kept[f"{prefix}incident_id"])
    if found is not None:
        return found
    start, end = kept[f"{prefix}evidence_start"], kept[f"{prefix}evidence_end"]
    stated = connection.execute(
        membership.rows().where(
            incidents.c.document_id == kept[f"{prefix}document_id"],
            incidents.c.event_type == kept[f"{prefix}event_type"],
            incidents.c.evidence_start < end,
            incidents.c.evidence_end > start,
        )
    ).all()
    return max(stated, key=lambda report: _shared(report, start, end), default=None)


def _shared(report: Row[Any], start: int, end: int) -> int:
    found: int = min(report.evidence_end, end) - max(report.evidence_start, start)
    return found
