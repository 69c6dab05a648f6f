"""What persons say of two reports: the same event, or not. Kept for good, and obeyed.

A correction names two reports by their ids and by where their documents state them, so that it
holds on after a document was read again by other rules. Nothing is changed or deleted: of one
pair the last correction holds.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from sqlalchemy import bindparam, insert, or_, select

from mapper.store import membership
from mapper.store.membership import Joined
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


@dataclass(slots=True)
class Ruling:
    """What persons say of a report: the event to put it to, and those that it is none of."""

    joined_to: Joined | None = None
    barred: set[str] = field(default_factory=set)


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


def rulings(
    connection: Connection, document_id: str, reports: Sequence[Row[Any]]
) -> dict[str, Ruling]:
    """Return what persons say of a document's reports, by incident id."""
    said = connection.execute(_ABOUT, {"about": document_id}).all()
    if not said:
        return {}
    found: dict[str, Ruling] = {}
    for (mine, other), row in _last_of_each(connection, said, reports).items():
        ruling = found.setdefault(mine.id, Ruling())
        if row.kind == "split":
            ruling.barred.add(other.event_id)
            if row.incident_id == mine.id:
                ruling.barred.add(row.event_id)
        elif other.event_id != mine.event_id:
            ruling.joined_to = Joined(other.event_id, row.made_by)
    return found


def _last_of_each(
    connection: Connection, said: Sequence[Row[Any]], reports: Sequence[Row[Any]]
) -> dict[tuple[Row[Any], Row[Any]], Row[Any]]:
    """Return the correction that holds for each pair of one of the reports and another one."""
    found: dict[tuple[Row[Any], Row[Any]], Row[Any]] = {}
    for row in said:
        sides = [_find(connection, row, prefix) for prefix in ("", "other_")]
        for mine, other in (sides, reversed(sides)):
            known = next((report for report in reports if mine and report.id == mine.id), None)
            if known is not None and other is not None:
                found[known, other] = row
    return found


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
