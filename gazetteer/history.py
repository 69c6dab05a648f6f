"""What a place was and where it belonged, period by period, and the codes that it had."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from gazetteer.places import Validity
from gazetteer.tables import on_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gazetteer.places import Kind
    from gazetteer.tables import Code, Tables

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """A time through which a place was of one kind and in the same units.

    `units` are their ids, from the parent up to the country.
    """

    validity: Validity
    kind: Kind
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class History:
    """The periods of a place and its dated codes, both in order of time."""

    periods: tuple[Period, ...]
    codes: tuple[Code, ...]


def history(tables: Tables, place_id: str) -> History:
    """Return the history of a place; see `Gazetteer.history`."""
    codes = sorted(tables.codes.get(place_id, ()), key=lambda code: _start(code.validity))
    return History(tuple(_merged(_periods(tables, place_id))), tuple(codes))


def _periods(tables: Tables, place_id: str) -> Iterator[Period]:
    """Yield a period between any two days on which the place or a unit above it changed."""
    bounds = [None, *sorted(_changes(tables, place_id)), None]
    for start, end in pairwise(bounds):
        day = end - _DAY if start is None and end else start
        status = on_day(tables.statuses.get(place_id, ()), day)
        if status:
            yield Period(Validity(start, end), status.kind, _units(tables, place_id, day))


def _changes(tables: Tables, place_id: str) -> set[date]:
    """Return the days on which a place, or any unit that ever held it, came, went or moved."""
    days: set[date] = set()
    seen: set[str] = set()
    waiting = [place_id]
    while waiting:
        unit = waiting.pop()
        if unit in seen:
            continue
        seen.add(unit)
        for status in tables.statuses.get(unit, ()):
            days.update(filter(None, (status.validity.valid_from, status.validity.valid_to)))
            if status.parent_id:
                waiting.append(status.parent_id)
    return days


def _units(tables: Tables, place_id: str, day: date | None) -> tuple[str, ...]:
    units: list[str] = []
    status = on_day(tables.statuses.get(place_id, ()), day)
    while status and status.parent_id and status.parent_id not in units:
        units.append(status.parent_id)
        status = on_day(tables.statuses.get(status.parent_id, ()), day)
    return tuple(units)


def _merged(periods: Iterator[Period]) -> Iterator[Period]:
    """Yield the periods, those that meet and do not differ as one."""
    last: Period | None = None
    for period in periods:
        if last is None:
            last = period
        elif (last.kind, last.units, last.validity.valid_to) == (
            period.kind,
            period.units,
            period.validity.valid_from,
        ):
            whole = Validity(last.validity.valid_from, period.validity.valid_to)
            last = Period(whole, last.kind, last.units)
        else:
            yield last
            last = period
    if last:
        yield last


def _start(validity: Validity) -> tuple[bool, str]:
    """Return what orders validities by their first day, an open one before all."""
    return (validity.valid_from is not None, str(validity.valid_from))
