"""Which reports were put together: listed with the reasons, and corrected by persons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import or_, select

from mapper.errors import CorrectionError
from mapper.store import corrections, membership
from mapper.store.records import Correction, Merge
from mapper.store.schema import corrections as corrections_table
from mapper.store.schema import incidents, merges

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Row


def listed(connection: Connection, event_id: str | None, *, undone: bool) -> list[Merge]:
    """Return merges by event, in the order in which they were made."""
    query = (
        select(
            merges,
            incidents.c.document_id,
            incidents.c.event_type,
            incidents.c.name.label("place"),
            incidents.c.date_start,
            incidents.c.date_end,
            incidents.c.quote,
        )
        .outerjoin(incidents, incidents.c.id == merges.c.incident_id)
        .order_by(merges.c.event_id, merges.c.id)
    )
    if event_id is not None:
        query = query.where(merges.c.event_id == event_id)
    if not undone:
        query = query.where(merges.c.undone_at.is_(None))
    return [Merge(**row._mapping) for row in connection.execute(query)]


def corrections_made(
    connection: Connection, incident_ids: Sequence[str] | None
) -> list[Correction]:
    """Return what persons said, of all reports or of some, in that order."""
    columns = [corrections_table.c[name] for name in Correction.__slots__]
    query = select(*columns).order_by(corrections_table.c.id)
    if incident_ids is not None:
        query = query.where(
            or_(
                corrections_table.c.incident_id.in_(incident_ids),
                corrections_table.c.other_incident_id.in_(incident_ids),
            )
        )
    return [Correction(**row._mapping) for row in connection.execute(query)]


def split(connection: Connection, incident_id: str, by: str) -> str:
    """Take a report out of its event and keep that a person said so; return its new event."""
    row = _report(connection, incident_id)
    others = [other for other in membership.members(connection, row.event_id) if other.id != row.id]
    if not others:
        msg = f"{incident_id} is the only report of its event: there is nothing to split."
        raise CorrectionError(msg)
    said = corrections.about(connection, row.document_id)
    joined = {other_id for other_id, _ in corrections.joined_with(connection, said, row.id)}
    # Of each pair the last word holds: what was joined with it once is named too.
    for number, other in enumerate(others):
        if number == 0 or other.id in joined:
            corrections.add(connection, "split", row, other, row.event_id, by)
    membership.close(connection, by, incident_ids=[row.id])
    event_id: str = membership.detach(connection, row).event_id
    membership.close_lone(connection, [row.event_id], by)
    return event_id


def join(connection: Connection, incident_id: str, other_id: str, by: str) -> str:
    """Put all reports of the second report's event to the first one's; return that event."""
    one, other = _report(connection, incident_id), _report(connection, other_id)
    if one.event_id == other.event_id:
        msg = f"{incident_id} and {other_id} are reports of one event already."
        raise CorrectionError(msg)
    event_id: str = one.event_id
    for row in membership.members(connection, other.event_id):
        corrections.add(connection, "join", row, one, event_id, by)
    membership.unite(connection, event_id, other.event_id, by)
    return event_id


def _report(connection: Connection, incident_id: str) -> Row[Any]:
    row = membership.row_of(connection, incident_id)
    if row is None:
        msg = f"No report {incident_id!r} is stored: `merges` lists the ids."
        raise CorrectionError(msg)
    return row
