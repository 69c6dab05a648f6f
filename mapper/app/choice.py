"""What the user has chosen to see, as data, and its permalink form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from mapper.app.words import COLOUR_WORDS, WINDOW_WORDS
from mapper.store import THREAT_LEVELS, IncidentFilter

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WEEK: Final = timedelta(days=6)
_AROUND: Final = timedelta(days=45)


@dataclass(frozen=True, slots=True)
class Options:
    """What there is to choose from: days, event types, ISO 3166-2 codes, and the opening day."""

    first: date
    last: date
    event_types: tuple[str, ...]
    regions: tuple[str, ...]
    opening: date

    @property
    def around(self) -> tuple[date, date]:
        """The date range at the opening: so long that a slider can still pick every day of it."""
        return (
            clamp(self.opening - _AROUND, self.first, self.last),
            clamp(self.opening + _AROUND, self.first, self.last),
        )


@dataclass(frozen=True, slots=True)
class Choice:
    """A state of the page; empty choices of levels, types or regions mean all of them."""

    day: date
    first: date
    last: date
    window: str = "until"
    colour: str = "level"
    levels: tuple[str, ...] = ()
    event_types: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()

    def incidents(self, options: Options) -> IncidentFilter:
        """Return the filter of the incidents that are shown.

        The days are those of the window, cut to the date range. An end of the range that is the
        store's own is no bound; without any bound incidents without a date are shown too.
        """
        date_from = self.first if self.first > options.first else None
        date_to = self.last if self.last < options.last else None
        if self.window != "range":
            date_to = self.day
        if self.window == "day":
            date_from = self.day
        if self.window == "week":
            date_from = max(self.day - _WEEK, self.first)
        return IncidentFilter(
            date_from=date_from,
            date_to=date_to,
            threat_levels=frozenset(self.levels),
            event_types=frozenset(self.event_types),
            regions=frozenset(self.regions),
        )


def opening(options: Options) -> Choice:
    """Return the state in which the page opens."""
    return Choice(options.opening, *options.around)


def from_address(query: Mapping[str, Iterable[str]], options: Options) -> Choice:
    """Read a state out of the parameters of the page's address.

    What is missing or no possible choice takes the value that the page opens with.
    """
    default = opening(options)
    first = _day(query, "from", default.first, options)
    last = _day(query, "to", default.last, options)
    first, last = min(first, last), max(first, last)
    return Choice(
        day=clamp(_day(query, "day", default.day, options), first, last),
        first=first,
        last=last,
        window=_one(query, "incidents", WINDOW_WORDS, default.window),
        colour=_one(query, "map", COLOUR_WORDS, default.colour),
        levels=_several(query, "level", THREAT_LEVELS),
        event_types=_several(query, "type", options.event_types),
        regions=_several(query, "region", options.regions),
    )


def to_address(choice: Choice, options: Options) -> dict[str, list[str]]:
    """Return the parameters of a permalink: only what differs from the opening state."""
    default = opening(options)
    single = {
        "day": (choice.day.isoformat(), default.day.isoformat()),
        "from": (choice.first.isoformat(), default.first.isoformat()),
        "to": (choice.last.isoformat(), default.last.isoformat()),
        "incidents": (choice.window, default.window),
        "map": (choice.colour, default.colour),
    }
    several = {
        "level": choice.levels,
        "type": choice.event_types,
        "region": choice.regions,
    }
    found = {name: [value] for name, (value, usual) in single.items() if value != usual}
    return found | {name: list(values) for name, values in several.items() if values}


def clamp(day: date, first: date, last: date) -> date:
    """Return the day nearest to `day` from `first` to `last`."""
    return min(max(day, first), last)


def _day(query: Mapping[str, Iterable[str]], name: str, default: date, options: Options) -> date:
    for value in query.get(name, ()):
        try:
            return clamp(date.fromisoformat(value), options.first, options.last)
        except ValueError:
            break
    return default


def _one(
    query: Mapping[str, Iterable[str]], name: str, possible: Iterable[str], default: str
) -> str:
    return next((value for value in query.get(name, ()) if value in possible), default)


def _several(
    query: Mapping[str, Iterable[str]], name: str, possible: Iterable[str]
) -> tuple[str, ...]:
    asked = set(query.get(name, ()))
    return tuple(value for value in possible if value in asked)
