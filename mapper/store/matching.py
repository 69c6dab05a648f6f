"""Matching in the store: each report to the event that it tells of, as documents come and go.

A report is compared with the events of its type and region around its days, never with reports
one by one: an event keeps what its reports say together. Matches that other reports may change
are looked at again when an event appears or goes where they are.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, bindparam, case, exists, func, select

from mapper.merging import choose
from mapper.store import accounts, corrections, membership
from mapper.store.membership import Event, rows
from mapper.store.schema import documents, events, incidents

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sqlalchemy import ColumnElement, Connection, Row, Select

    from mapper.merging import Account, Choice

# Events of a type and region around one day that a report is compared with, the fitting place
# first, and open matches that are looked at again for one event: more would cost too much to ask.
_CANDIDATES: Final = 200
_LOOKED_AT_AGAIN: Final = 50
# Any number that no other program uses: writers of one database take turns by it.
_TURN: Final = 20220105


@dataclass(frozen=True, slots=True)
class Window:
    """Where reports may be of one event: a type and a region around some days.

    `region_id` is None abroad, where the place itself stands for it.
    """

    event_type: str
    region_id: str | None
    place_id: str
    first: date
    last: date

    @property
    def values(self) -> dict[str, Any]:
        """The values of a statement that `_within` made."""
        values: dict[str, Any] = {
            "within_type": self.event_type,
            # It follows from the longest interval, and keeps the scan of an index short.
            "within_earliest": self.first - timedelta(days=accounts.LONGEST_DAYS),
            "within_first": self.first,
            "within_last": self.last,
        }
        if self.region_id is None:
            return values | {"within_place": self.place_id}
        return values | {"within_region": self.region_id}


def _within(query: Select[Any], *, abroad: bool) -> Select[Any]:
    """Take the incidents of a window only. Statements are made once: that takes its time."""
    where = (
        and_(incidents.c.region_id.is_(None), incidents.c.place_id == bindparam("within_place"))
        if abroad
        else incidents.c.region_id == bindparam("within_region")
    )
    return query.where(
        where,
        incidents.c.event_type == bindparam("within_type"),
        incidents.c.day_from >= bindparam("within_earliest"),
        incidents.c.day_from <= bindparam("within_last"),
        incidents.c.day_to >= bindparam("within_first"),
    )


_AROUND: Final = (
    rows()
    .add_columns(events.c.account)
    .outerjoin(events, events.c.id == incidents.c.event_id)
    .where(incidents.c.leads)
    .order_by(
        case((incidents.c.place_id == bindparam("best_place"), 0), else_=1),
        incidents.c.day_from.desc(),
        incidents.c.id,
    )
    .limit(_CANDIDATES)
)
_OPEN: Final = rows().where(incidents.c.open_match).order_by(incidents.c.id).limit(_LOOKED_AT_AGAIN)
_MATCHED: Final = _OPEN.where(exists().where(events.c.id == incidents.c.event_id))
# By whether the window is abroad.
_AROUND_WITHIN: Final = {abroad: _within(_AROUND, abroad=abroad) for abroad in (False, True)}
_OPEN_WITHIN: Final = {abroad: _within(_OPEN, abroad=abroad) for abroad in (False, True)}
_MATCHED_WITHIN: Final = {abroad: _within(_MATCHED, abroad=abroad) for abroad in (False, True)}


@dataclass(slots=True)
class Left:
    """What documents leave behind whose reports are taken out."""

    incident_ids: list[str] = field(default_factory=list)
    event_ids: set[str] = field(default_factory=set)
    windows: set[Window] = field(default_factory=set)


def take_turn(connection: Connection) -> None:
    """Wait for other writers: two that match at once would not see each other's events."""
    # SQLite has one writer at a time anyway.
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_TURN)))


def leaving(connection: Connection, document_ids: Sequence[str]) -> Left:
    """Return what documents are going to leave behind."""
    left = Left()
    for row in _read(connection, incidents.c.document_id.in_(document_ids)):
        left.incident_ids.append(row.id)
        left.event_ids.add(row.event_id)
        if accounts.is_matchable(row):
            left.windows.add(_window(row))
    return left


def take_out(connection: Connection, left: Left) -> None:
    """Put the events right whose reports were deleted, before others are written."""
    for event_id in sorted(left.event_ids):
        membership.settle(connection, event_id)


def enter(connection: Connection, document_id: str, left: Left) -> None:
    """Match the reports of a document that was just written.

    Parameters
    ----------
    connection
        In a transaction in which the document's incidents were inserted, each as its own event.
    document_id
        The document.
    left
        What was there before.
    """
    found = _read(connection, incidents.c.document_id == document_id)
    found = membership.give_own_events(connection, found)
    founded = _match_all(connection, document_id, found)
    for window in sorted(left.windows, key=repr):
        _look_again(connection, window, _OPEN_WITHIN)
    for window in sorted(founded - left.windows, key=repr):
        _look_again(connection, window, _MATCHED_WITHIN)
    if left.event_ids:
        membership.close_gone(connection, left.incident_ids)
        membership.close_lone(connection, sorted(left.event_ids))


def _match_all(connection: Connection, document_id: str, found: list[Row[Any]]) -> set[Window]:
    """Match a document's reports, the surest first; return where new events are."""
    if not found:
        return set()
    said = corrections.about(connection, document_id)
    joined = _obey(connection, said, found) if said else {}
    # Two reports of one document are two events, by its own account.
    taken = {joined.get(row.id, row.event_id) for row in found}
    waiting = [row for row in found if row.id not in joined and accounts.is_matchable(row)]
    founded: set[Window] = set()
    for _, block in groupby(sorted(waiting, key=_block), key=_block):
        founded |= _match_block(connection, list(block), taken, said)
    return founded


def _obey(
    connection: Connection, said: Sequence[Row[Any]], found: Sequence[Row[Any]]
) -> dict[str, str]:
    """Put reports where persons put them; return the events of those of which they said so."""
    joined = set()
    for row in found:
        for other_id, by in corrections.joined_with(connection, said, row.id):
            events_of = [membership.event_of(connection, one) for one in (other_id, row.id)]
            joined |= {row.id, other_id}
            if len(set(events_of)) > 1:
                # The larger one keeps its id.
                other, kept = sorted(events_of, key=lambda one: membership.size(connection, one))
                membership.unite(connection, kept, other, by)
    return {row.id: membership.event_of(connection, row.id) for row in found if row.id in joined}


def _match_block(
    connection: Connection,
    waiting: list[Row[Any]],
    taken: set[str],
    said: Sequence[Row[Any]],
) -> set[Window]:
    """Match reports of one document that could be of one event, each with another one."""
    founded: set[Window] = set()
    found = [(row, *_choose(connection, row, taken, said)) for row in waiting]
    while found:
        row, choice, chosen = max(found, key=lambda item: _worth(item[1]))
        found = [item for item in found if item[0] is not row]
        if chosen is None:
            founded.add(_window(row))
            membership.set_open(connection, row, is_open=choice.open)
            continue
        event_id = chosen.account.id
        taken.add(event_id)
        membership.attach(connection, row, chosen, choice)
        # Those that would have gone there too need another one.
        found = [
            (item[0], *_choose(connection, item[0], taken, said))
            if item[2] and item[2].account.id == event_id
            else item
            for item in found
        ]
    return founded


def _block(row: Row[Any]) -> tuple[str, str, str]:
    return row.event_type, row.region_id or "", row.place_id if row.region_id is None else ""


def _worth(choice: Choice) -> tuple[bool, float]:
    decision = choice.decision
    return (decision.exact, decision.score) if decision else (False, 0)


def _choose(
    connection: Connection,
    row: Row[Any],
    taken: set[str],
    said: Sequence[Row[Any]],
    own: Account | None = None,
) -> tuple[Choice, Event | None]:
    """Choose among the events around a report that it may join; `own` is its own without it."""
    barred = taken | corrections.barred(connection, said, row.id)
    around = _events_around(connection, row)
    rivals = [event.account for event in around if event.account.id != row.event_id]
    rivals += [own] if own else []
    allowed = [account for account in rivals if account.id not in barred]
    choice = choose(accounts.report(row), allowed, rivals)
    chosen = choice.event.id if choice.event else None
    return choice, next((event for event in around if event.account.id == chosen), None)


def _events_around(connection: Connection, row: Row[Any]) -> list[Event]:
    window = _window(row)
    query = _AROUND_WITHIN[window.region_id is None]
    values = window.values | {"best_place": row.place_id}
    return [
        Event(accounts.event(found), found)
        for found in connection.execute(query, values)
        if accounts.is_matchable(found)
    ]


def _look_again(
    connection: Connection, window: Window, statements: Mapping[bool, Select[Any]]
) -> None:
    """Match again what is open in a window.

    Where an event went, that is all of it. Where one appeared it is what was matched, with events
    that have a rival now; what could not be matched for its rivals has one more.
    """
    query = statements[window.region_id is None]
    for row in connection.execute(query, window.values).all():
        _match_again(connection, row)


def _match_again(connection: Connection, row: Row[Any]) -> None:
    siblings = select(incidents.c.event_id).where(
        incidents.c.document_id == row.document_id, incidents.c.id != row.id
    )
    taken = set(connection.execute(siblings).scalars())
    said = corrections.about(connection, row.document_id)
    own = membership.without(connection, row)
    choice, chosen = _choose(connection, row, taken, said, own)
    if choice.event is not None and choice.event.id == row.event_id:
        return
    before = row.event_id
    row = membership.detach(connection, row)
    if chosen is None:
        membership.set_open(connection, row, is_open=choice.open)
    else:
        membership.attach(connection, row, chosen, choice)
    membership.close_gone(connection, [row.id])
    membership.close_lone(connection, [before])


def match_everything(connection: Connection) -> None:
    """Match every report anew, document after document in order of publication."""
    query = select(documents.c.id).order_by(documents.c.published, documents.c.id)
    for document_id in connection.execute(query).scalars().all():
        found = _read(connection, incidents.c.document_id == document_id)
        for window in sorted(_match_all(connection, document_id, found), key=repr):
            _look_again(connection, window, _MATCHED_WITHIN)


def _window(row: Row[Any]) -> Window:
    return Window(row.event_type, row.region_id, row.place_id, row.day_from, row.day_to)


def _read(connection: Connection, condition: ColumnElement[bool]) -> list[Row[Any]]:
    return list(connection.execute(rows().where(condition).order_by(incidents.c.position)))
