"""Counts of people, and when two reports contradict each other by them.

- A count is a range: "42" is 42 to 42, "more than 40" has no upper end, "about 50" is 40 to 60.
- Ranges of a role that meet do not contradict.
- The killed and the injured of an event become more as it is reported: a report published later
  may raise the number, and never lowers it. Within one day of publication nobody knows which
  report came first: there a raise is believed of `_MANY` people and more, as in a disaster that is
  counted through the day, while two killed here and three there are two accidents.
- How many were detained tells of an arrest which one it is, so that there nothing is raised.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

_MANY: Final = 10
# What "about" leaves open, of the number that it stands before.
_ABOUT: Final = 0.2
_DETAINED: Final = "detained"
_ARRESTS: Final = "Arrests"


class Counted(Protocol):
    """A count of people as the reading gives it."""

    @property
    def role(self) -> str:
        """Return what became of them."""

    @property
    def count(self) -> int:
        """Return the number."""

    @property
    def at_least(self) -> bool:
        """Tell whether there may have been more."""

    @property
    def approximate(self) -> bool:
        """Tell whether the number is rounded."""


@dataclass(frozen=True, slots=True)
class Toll:
    """How many people a report counts in a role; `high` is None where there may be more.

    `published` is the day of the report as an ordinal, 0 where it has none.
    """

    role: str
    low: int
    high: int | None
    published: int = 0

    @property
    def text(self) -> str:
        """The count in words: "42 killed", "40 or more killed", "40 to 60 detained"."""
        if self.high is None:
            return f"{self.low} or more {self.role}"
        number = str(self.low) if self.low == self.high else f"{self.low} to {self.high}"
        return f"{number} {self.role}"

    def meets(self, other: Toll) -> bool:
        """Tell whether one number can be meant by both."""
        return (other.high is None or self.low <= other.high) and (
            self.high is None or other.low <= self.high
        )


def toll_of(counted: Counted, published: date | None) -> Toll:
    """Return a count with the range that it leaves open."""
    low, high = counted.count, counted.count
    if counted.approximate:
        low, high = round(low * (1 - _ABOUT)), round(high * (1 + _ABOUT))
    return Toll(
        counted.role,
        low,
        None if counted.at_least else high,
        published.toordinal() if published else 0,
    )


def contradiction(
    one: Iterable[Toll], other: Iterable[Toll], sub_event_type: str
) -> tuple[Toll, Toll] | None:
    """Return the first two counts that cannot be of one event, or None."""
    others = list(other)
    for mine in one:
        for theirs in others:
            if mine.role == theirs.role and not _agree(mine, theirs, sub_event_type):
                return mine, theirs
    return None


def together(one: Iterable[Toll], other: Iterable[Toll]) -> frozenset[Toll]:
    """Return the counts of both; of those that say the same, the first and the last published.

    Whatever contradicts or agrees with one in between does so with one of them.
    """
    days: defaultdict[tuple[str, int, int | None], list[int]] = defaultdict(list)
    for toll in (*one, *other):
        days[toll.role, toll.low, toll.high].append(toll.published)
    return frozenset(
        Toll(*said, published)
        for said, found in days.items()
        for published in (min(found), max(found))
    )


def agreement(one: Iterable[Toll], other: Iterable[Toll]) -> Toll | None:
    """Return a count that both state alike, or None."""
    theirs = {(toll.role, toll.low, toll.high) for toll in other}
    return next((toll for toll in one if (toll.role, toll.low, toll.high) in theirs), None)


def _agree(one: Toll, other: Toll, sub_event_type: str) -> bool:
    if one.meets(other):
        return True
    if one.role == _DETAINED and sub_event_type == _ARRESTS:
        return False
    if one.published == other.published or not (one.published and other.published):
        return min(one.low, other.low) >= _MANY
    earlier, later = sorted((one, other), key=lambda toll: toll.published)
    return later.low > earlier.low
