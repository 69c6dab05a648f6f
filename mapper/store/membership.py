"""Which report belongs to which event: putting in, taking out, and the record of both."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import reduce
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, delete, exists, insert, or_, select, update

from mapper.merging import combine
from mapper.store import accounts
from mapper.store.schema import documents, events, incidents, merges

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection, Row

    from mapper.merging import Account, Choice

READER: Final = "reader"
"""Who merged, where no person did."""

_ID_LENGTH: Final = 20
# Bound values of one statement: SQLite may know no more than 999.
_AT_ONCE: Final = 500
# Reports of an event that are few enough to be read each time that one is matched again.
_MANY: Final = 50


@dataclass(frozen=True, slots=True)
class Event:
    """An event with the row of the report that leads it."""

    account: Account
    lead: Row[Any]


def now() -> datetime:
    """Return the time in UTC, without a zone: SQLite keeps none."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def in_parts(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield ids in such numbers as one statement takes."""
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]


def rows() -> Any:
    """Select reports with the columns of `accounts.COLUMNS`."""
    return select(*accounts.COLUMNS).join(documents, documents.c.id == incidents.c.document_id)


def row_of(connection: Connection, incident_id: str) -> Row[Any] | None:
    """Return the row of a report, or None."""
    return connection.execute(rows().where(incidents.c.id == incident_id)).first()


def members(connection: Connection, event_id: str) -> list[Row[Any]]:
    """Return the reports of an event, the one that tells it best first."""
    found = connection.execute(rows().where(incidents.c.event_id == event_id))
    return sorted(found, key=accounts.lead_key)


def event_of(connection: Connection, incident_id: str) -> str:
    """Return the event that a report is in."""
    query = select(incidents.c.event_id).where(incidents.c.id == incident_id)
    found: str = connection.execute(query).scalar_one()
    return found


def size(connection: Connection, event_id: str) -> int:
    """Return how many reports an event has."""
    found: int | None = connection.execute(
        select(events.c.reports).where(events.c.id == event_id)
    ).scalar()
    return found or 1


def give_own_events(connection: Connection, found: list[Row[Any]]) -> list[Row[Any]]:
    """Give reports that were just written an event each; return them as they are then.

    A report founds the event of its own id. That may be taken: by an event that it founded and
    others stayed in when it left.
    """
    ids = [row.id for row in found]
    taken: set[str] = set()
    for part in in_parts(ids):
        others = select(incidents.c.event_id).where(
            incidents.c.event_id.in_(part), incidents.c.id != incidents.c.event_id
        )
        taken.update(connection.execute(others).scalars())
    return [_on_its_own(connection, row) if row.id in taken else row for row in found]


def _on_its_own(connection: Connection, row: Row[Any]) -> Row[Any]:
    _place(connection, row.id, event_id=_free_id(connection, row.id), leads=True, open_match=False)
    own = row_of(connection, row.id)
    assert own is not None
    return own


def _free_id(connection: Connection, incident_id: str) -> str:
    """Return an id for a new event: the report's own, or one derived from it."""
    for number in count():
        digest = hashlib.sha256(f"{incident_id}\0{number}".encode()).hexdigest()
        event_id = incident_id if number == 0 else digest[:_ID_LENGTH]
        used = select(incidents.c.id).where(
            incidents.c.event_id == event_id, incidents.c.id != incident_id
        )
        if connection.execute(used.limit(1)).first() is None:
            return event_id
    raise AssertionError


def attach(connection: Connection, row: Row[Any], event: Event, choice: Choice) -> None:
    """Put a report to an event, and record why."""
    decision = choice.decision
    assert decision is not None
    _put(connection, row, event, open_match=choice.open)
    _record(connection, row.id, event.account.id, decision.text, decision.score, READER)


def unite(connection: Connection, kept_id: str, other_id: str, by: str) -> None:
    """Put all reports of one event to another one, as a person says."""
    for row in members(connection, other_id):
        kept = members(connection, kept_id)
        account = _kept(connection, kept_id) or accounts.lone_event(kept[0])
        _put(connection, row, Event(account, kept[0]), open_match=False)
        _record(connection, row.id, kept_id, "a person joined them", 1.0, by)
    settle(connection, other_id)
    close_lone(connection, [other_id], by)
    connection.execute(
        update(incidents).where(incidents.c.event_id == kept_id).values(open_match=False)
    )


def _put(connection: Connection, row: Row[Any], event: Event, *, open_match: bool) -> None:
    event_id = event.account.id
    leads = accounts.lead_key(row) < accounts.lead_key(event.lead)
    _place(connection, row.id, event_id=event_id, leads=leads, open_match=open_match)
    if leads:
        connection.execute(
            update(incidents).where(incidents.c.id == event.lead.id).values(leads=False)
        )
    _keep(connection, combine(event.account, accounts.report(row)))


def _place(connection: Connection, incident_id: str, **values: Any) -> None:
    connection.execute(update(incidents).where(incidents.c.id == incident_id).values(values))


def _kept(connection: Connection, event_id: str) -> Account | None:
    text = connection.execute(select(events.c.account).where(events.c.id == event_id)).scalar()
    return accounts.from_text(event_id, text) if text else None


def _keep(connection: Connection, account: Account) -> None:
    values = {"reports": account.reports, "account": accounts.to_text(account)}
    changed = connection.execute(update(events).where(events.c.id == account.id).values(values))
    if not changed.rowcount:
        connection.execute(insert(events).values(id=account.id, **values))


def without(connection: Connection, row: Row[Any]) -> Account | None:
    """Return what the other reports of a report's event say together; None where it is alone.

    Of an event with many reports one makes no difference, and reading all would take its time.
    """
    kept = _kept(connection, row.event_id)
    if kept is None or kept.reports > _MANY:
        return kept
    others = [other for other in members(connection, row.event_id) if other.id != row.id]
    return reduce(combine, [accounts.lone_event(other) for other in others])


def set_open(connection: Connection, row: Row[Any], *, is_open: bool) -> None:
    """Note whether other reports may change what a report was matched with."""
    if row.open_match != is_open:
        _place(connection, row.id, open_match=is_open)


def detach(connection: Connection, row: Row[Any]) -> Row[Any]:
    """Take a report out of its event, if others are in it; return it as it is then.

    The record is left as it is: the report may come back at once.
    """
    event_id = row.event_id
    if connection.execute(select(events.c.id).where(events.c.id == event_id)).first() is None:
        return row
    # Not its own id while others are in the event of that id.
    own = _on_its_own(connection, row)
    settle(connection, event_id)
    return own


def settle(connection: Connection, event_id: str) -> None:
    """Put an event right that lost reports: who leads it, and what its reports say together."""
    left = members(connection, event_id)
    if left:
        connection.execute(
            update(incidents)
            .where(incidents.c.event_id == event_id)
            .values(leads=incidents.c.id == left[0].id)
        )
    if len(left) > 1:
        told = [accounts.lone_event(row) for row in left]
        _keep(connection, reduce(combine, told))
        return
    connection.execute(delete(events).where(events.c.id == event_id))


def _record(
    connection: Connection, incident_id: str, event_id: str, reason: str, score: float, by: str
) -> None:
    """Record a merge, unless it is one that goes on.

    Where the reader puts the report that founded an event back to the others, the merges of all
    of them may be on record still.
    """
    if incident_id == event_id and by == READER and _others_on_record(connection, event_id):
        return
    same = and_(
        merges.c.incident_id == incident_id,
        merges.c.event_id == event_id,
        merges.c.undone_at.is_(None),
    )
    going_on = connection.execute(select(merges.c.merged_by, merges.c.reason).where(same)).first()
    if going_on == (by, reason):
        return
    close(connection, by, incident_ids=[incident_id])
    connection.execute(
        insert(merges).values(
            incident_id=incident_id,
            event_id=event_id,
            reason=reason,
            score=score,
            merged_at=now(),
            merged_by=by,
        )
    )


def _others_on_record(connection: Connection, event_id: str) -> bool:
    """Tell whether each report of an event but its founder has a merge that holds."""
    holds = exists().where(
        merges.c.incident_id == incidents.c.id,
        merges.c.event_id == incidents.c.event_id,
        merges.c.undone_at.is_(None),
    )
    missing = select(incidents.c.id).where(
        incidents.c.event_id == event_id, incidents.c.id != event_id, ~holds
    )
    return connection.execute(missing.limit(1)).first() is None


def close(
    connection: Connection,
    by: str,
    *,
    incident_ids: Sequence[str] = (),
    event_ids: Sequence[str] = (),
) -> None:
    """Note of merges that they no longer hold."""
    connection.execute(
        update(merges)
        .where(
            merges.c.undone_at.is_(None),
            or_(merges.c.incident_id.in_(incident_ids), merges.c.event_id.in_(event_ids)),
        )
        .values(undone_at=now(), undone_by=by)
    )


def close_lone(connection: Connection, event_ids: Sequence[str], by: str = READER) -> None:
    """Close the merges of events that have no more than one report left."""
    kept = set(connection.execute(select(events.c.id).where(events.c.id.in_(event_ids))).scalars())
    if lone := sorted(set(event_ids) - kept):
        close(connection, by, event_ids=lone)


def close_gone(connection: Connection, incident_ids: Sequence[str]) -> None:
    """Close the merges of reports that are gone or belong to another event now."""
    holds = exists().where(
        incidents.c.id == merges.c.incident_id, incidents.c.event_id == merges.c.event_id
    )
    for part in in_parts(sorted(set(incident_ids))):
        connection.execute(
            update(merges)
            .where(
                merges.c.undone_at.is_(None),
                merges.c.incident_id.in_(part),
                ~holds,
            )
            .values(undone_at=now(), undone_by=READER)
        )
