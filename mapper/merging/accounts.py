"""What is compared: an event as one report tells it, or as all reports of it do together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

from mapper.merging.tolls import Toll, together
from mapper.participants import NOBODY, Participants

# How specific a kind of place is; what is not listed is a settlement or a point.
_BREADTH: Final = {
    "country": 0,
    "region": 1,
    "republican_city": 2,
    "district": 3,
    "city_administration": 3,
    "rural_district": 4,
}
_POINT: Final = 5
_REGIONS: Final = ("region", "republican_city")
_DISTRICTS: Final = ("district", "city_administration")
# What is bounded to more days than these could be any of several events.
_PRECISE_DAYS: Final = 2
# Of what the text calls by the mildest of several names, the strongest is told.
_STRENGTH: Final = {
    "Protest with intervention": 1,
    "Excessive force against protesters": 2,
}


@dataclass(frozen=True, slots=True)
class Days:
    """An interval of days, both inclusive."""

    first: date
    last: date

    @property
    def count(self) -> int:
        """How many days these are."""
        return (self.last - self.first).days + 1

    @property
    def text(self) -> str:
        """The days as "2022-01-05" or "2022-01-05 to 2022-01-06"."""
        return f"{self.first}" if self.first == self.last else f"{self.first} to {self.last}"

    def common(self, other: Days) -> Days | None:
        """Return the days of both, or None."""
        first, last = max(self.first, other.first), min(self.last, other.last)
        return Days(first, last) if first <= last else None


@dataclass(frozen=True, slots=True)
class Site:
    """A place with the units that it lies in.

    `region_id` is the place id of its region on the event's first day, None abroad; `district` a
    KATO code.
    """

    place_id: str
    name: str
    kind: str
    region_id: str | None
    district: str | None

    @property
    def specificity(self) -> int:
        """How closely it says where: from 0, a country, to 5, a settlement or a point."""
        return _BREADTH.get(self.kind, _POINT)

    def contains(self, other: Site) -> bool:
        """Tell whether another place lies in this one, as far as its units say."""
        if other.specificity <= self.specificity:
            return False
        if self.kind in _REGIONS:
            return other.region_id == self.place_id
        return (
            self.kind in _DISTRICTS
            and self.district is not None
            and self.district == other.district
        )


@dataclass(frozen=True, slots=True)
class Account:
    """An event as a report tells it, or several reports together (see `combine`).

    `sites` lie in each other, the broadest first; `published` are the first and last day on which
    it was reported, None where no report has a day; `reports` counts the reports.
    """

    id: str
    event_type: str
    sub_event_type: str
    sites: tuple[Site, ...]
    days: Days
    published: Days | None = None
    tolls: frozenset[Toll] = frozenset()
    participants: Participants = NOBODY
    reports: int = 1

    @property
    def site(self) -> Site:
        """The place as closely as it is known."""
        return self.sites[-1]

    @property
    def is_precise(self) -> bool:
        """Tell whether its days are so few that they say which event it is."""
        return self.days.count <= _PRECISE_DAYS


def strength(sub_event_type: str) -> int:
    """Return how much a sub-event type tells beside the milder ones that are also told."""
    return _STRENGTH.get(sub_event_type, 0)


def nested(one: tuple[Site, ...], other: tuple[Site, ...]) -> tuple[Site, ...] | None:
    """Return the places of both, the broadest first, where each contains the next; else None."""
    by_id = {site.place_id: site for site in (*one, *other)}
    found = sorted(by_id.values(), key=lambda site: site.specificity)
    inside = all(outer.contains(inner) for outer, inner in pairwise(found))
    return tuple(found) if inside else None


def combine(one: Account, other: Account) -> Account:
    """Return what two accounts of one event say together, under the first one's id.

    The days are those of both, so that every further report has to fit all of them. Where a
    person joined what does not fit, the first one's days and places stay.
    """
    return Account(
        one.id,
        one.event_type,
        max(one.sub_event_type, other.sub_event_type, key=strength),
        nested(one.sites, other.sites) or one.sites,
        one.days.common(other.days) or one.days,
        _hull(one.published, other.published),
        together(one.tolls, other.tolls),
        one.participants.with_those_of(other.participants),
        one.reports + other.reports,
    )


def _hull(one: Days | None, other: Days | None) -> Days | None:
    if one is None or other is None:
        return one or other
    return Days(min(one.first, other.first), max(one.last, other.last))
