"""What was in force over one area, day by day, from what documents said about it.

Pure functions: statements in, periods out, whatever the order of the statements.

- A day's statements are weighed by confidence, then by the date of their document, then a change
  weighs more than "remains", then by document id and order in the text. The heaviest one holds.
- A statement of lifting that names a level ends that level only: on the day on which red is
  lifted and yellow is set, yellow holds, in whatever order they were read. On a later day it has
  no effect on a lower level that took its place; it ends the same or a higher one.
- The end that a statement names is the first day on which it no longer holds: "none" from then
  on. Repeating the level without an end does not take the named end away; naming another does.
- Before the first statement there is no period: no report is not "none".
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mapper.records import Action

NONE: Final = "none"
IN_FORCE: Final = "in force"
LEVELS: Final = ("none", "yellow", "orange", "red")
"""The states of a threat level, from the lowest; the index is the rank."""

_RANK: Final = {state: rank for rank, state in enumerate((*LEVELS, IN_FORCE))}


@dataclass(frozen=True, slots=True)
class Statement:
    """What one document said of one area and one kind of measure.

    `state` is the level that it speaks of, `IN_FORCE` for a regime without levels, None where it
    does not say which. `until` is the first day on which it no longer holds.
    """

    id: str
    day: date
    action: Action
    state: str | None
    until: date | None
    confidence: float
    published: date | None
    document_id: str
    position: int


@dataclass(frozen=True, slots=True)
class Period:
    """A state in force from `valid_from`, inclusive, to `valid_to`, exclusive (`date.max`: open).

    `since` is the day on which the state began, without interruption; `last_reported` the day of
    the last statement of it, whose id is `statement`.
    """

    state: str
    valid_from: date
    valid_to: date
    since: date
    last_reported: date
    statement: str


@dataclass(frozen=True, slots=True)
class _Run:
    """A state while it lasts: `until` is the first day after a named end."""

    state: str
    start: date
    since: date
    until: date | None
    last_reported: date
    statement: str


def periods(statements: Iterable[Statement]) -> tuple[Period, ...]:
    """Derive what was in force from the statements about one area and one kind of measure.

    Parameters
    ----------
    statements
        In any order.

    Returns
    -------
    periods
        In order of time, without gaps or overlaps; a new one begins with each statement that
        holds. Empty without a statement that says a state.
    """
    days: defaultdict[date, list[Statement]] = defaultdict(list)
    for statement in statements:
        days[statement.day].append(statement)
    runs: list[_Run] = []
    for day in sorted(days):
        _end_named(runs, before=day)
        run = _next(runs[-1] if runs else None, day, sorted(days[day], key=_weight))
        _end_named(runs, before=day + timedelta(days=1))
        if run is not None:
            runs.append(run)
    _end_named(runs, before=date.max)
    return _as_periods(runs)


def _weight(statement: Statement) -> tuple[float, date, bool, str, int, str]:
    return (
        statement.confidence,
        statement.published or date.min,
        statement.action != "remains",
        statement.document_id,
        statement.position,
        statement.id,
    )


def _end_named(runs: list[_Run], before: date) -> None:
    """Append the "none" that follows a named end, where it comes before a day."""
    if runs and (until := runs[-1].until) and until < before:
        runs.append(replace(runs[-1], state=NONE, start=until, since=until, until=None))


def _next(current: _Run | None, day: date, ranked: list[Statement]) -> _Run | None:
    """Return what holds from a day on, or None where its statements change and confirm nothing."""
    held = _held(ranked, current)
    if held:
        state, winner = held[-1]
        ends = [_end(statement) for stated, statement in held if stated == state]
        until = next((end for end in reversed(ends) if end), None)
        return _run(current, day, state, winner, until)
    lifting = [statement for statement in ranked if _ends(statement, current)]
    return _run(current, day, NONE, lifting[-1], None) if lifting else None


def _held(ranked: list[Statement], current: _Run | None) -> list[tuple[str, Statement]]:
    """Return the statements of a state in force that no weightier one of the day lifts."""
    held: list[tuple[str, Statement]] = []
    for place, statement in enumerate(ranked):
        state = statement.state
        if state is None and statement.action == "remains" and current:
            state = current.state if current.state != NONE else None
        if state is None or statement.action == "lifted":
            continue
        later = ranked[place + 1 :]
        if not any(other.action == "lifted" and other.state in (None, state) for other in later):
            held.append((state, statement))
    return held


def _ends(statement: Statement, current: _Run | None) -> bool:
    if statement.action != "lifted":
        return False
    if current is None or statement.state is None or current.state == NONE:
        return True
    return _RANK[statement.state] <= _RANK[current.state]


def _end(statement: Statement) -> date | None:
    """Return the named end; what ends on the day it begins holds for that day."""
    if statement.until is None:
        return None
    return max(statement.until, statement.day + timedelta(days=1))


def _run(
    current: _Run | None, day: date, state: str, winner: Statement, until: date | None
) -> _Run:
    continues = current is not None and current.state == state
    if continues and current is not None:
        since = current.since
        # An end that is over by this day was restated: it holds on without one.
        kept = current.until if current.until and current.until > day else None
        until = until or kept
    else:
        since = day
    return _Run(state, day, since, until, day, winner.id)


def _as_periods(runs: list[_Run]) -> tuple[Period, ...]:
    found: list[Period] = []
    for place, run in enumerate(runs):
        valid_to = runs[place + 1].start if place + 1 < len(runs) else date.max
        if run.start < valid_to:
            found.append(
                Period(run.state, run.start, valid_to, run.since, run.last_reported, run.statement)
            )
    return tuple(found)
