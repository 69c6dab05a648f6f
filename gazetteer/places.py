"""What the gazetteer holds: places, their names and their dated status."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from gazetteer.errors import InvalidQueryError


class Kind(StrEnum):
    """The kinds of place."""

    COUNTRY = "country"
    REGION = "region"
    REPUBLICAN_CITY = "republican_city"
    DISTRICT = "district"
    CITY_ADMINISTRATION = "city_administration"
    RURAL_DISTRICT = "rural_district"
    CITY = "city"
    TOWN = "town"
    VILLAGE = "village"
    NATURAL = "natural"
    FACILITY = "facility"

    # The hash of the text that a kind is equal to, which is found faster than that of its name.
    __hash__ = str.__hash__


Language = Literal["en", "ru", "kk"]
NameKind = Literal["official", "short", "former", "variant", "abbreviation", "adjective"]
Match = Literal["exact", "folded", "inflected", "fuzzy"]
SuccessionKind = Literal["renamed", "split", "merged", "moved", "ceded"]


def check_day(day: object) -> None:
    """Refuse what is no day: all but a `date` and None.

    Raises
    ------
    InvalidQueryError
        For text, numbers, and a `datetime`, which does not say in which time zone the day began.
    """
    if day is not None and (not isinstance(day, date) or isinstance(day, datetime)):
        msg = f"{day!r} is no day; give a datetime.date such as date(2022, 6, 8), or None for today"
        raise InvalidQueryError(msg)


@dataclass(frozen=True, slots=True)
class Validity:
    """A half-open interval of days: from `valid_from`, inclusive, to `valid_to`, exclusive.

    `None` means open: since before the first source, or until now.
    """

    valid_from: date | None = None
    valid_to: date | None = None

    def covers(self, day: date | None) -> bool:
        """Tell whether `day` lies in the interval; `None`, an unknown day, means today's state."""
        if day is None:
            return self.valid_to is None
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day < self.valid_to
        )


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a place as it is written, in one language, with its own validity."""

    place_id: str
    text: str
    language: Language
    kind: NameKind
    validity: Validity
    source: str

    def __hash__(self) -> int:
        """Return the hash of what tells most names apart: groups of names are looked up often."""
        return hash((self.place_id, self.text))


@dataclass(frozen=True, slots=True)
class Status:
    """What a place is and to which unit it belongs, for a time."""

    place_id: str
    kind: Kind
    parent_id: str | None
    validity: Validity


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the gazetteer.

    `lat` and `lon` are WGS 84 degrees. `geo_precision` is ACLED's: 1 the settlement itself, 2 the
    point stands for the unit around it, 3 for a larger region; `point_of` names that unit, and is
    the place itself where the point is its own. `country` is ISO 3166-1 alpha-2. `iso` is the
    ISO 3166-2 code of a region or republican city, else None. `importance` ranks namesakes: 0 to 1.
    """

    id: str
    kind: Kind
    country: str
    lat: float
    lon: float
    geo_precision: int
    point_of: str
    population: int | None
    importance: float
    iso: str | None
    validity: Validity
    source: str


@dataclass(frozen=True, slots=True)
class Succession:
    """A step in the history of units: on `day`, `predecessor` became `successor`, or part of it.

    `kind` says how: "renamed"; "split", where the successor was formed of a part; "merged" into
    the successor; "moved" to another parent; "ceded", where an existing successor took a part.
    A unit that is renamed or moved may keep its id, and be its own successor.
    """

    predecessor: str
    successor: str
    day: date
    kind: SuccessionKind
    source: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a name may mean, with the reason: the name that matched and how it did."""

    place: Place
    name: Name
    match: Match
    score: float
