"""The rows of the compiled tables while they are put together."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

DayBound = date | None


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A line of places.tsv."""

    id: str
    kind: str
    country: str
    lat: float
    lon: float
    geo_precision: int
    point_of: str
    population: int | None
    importance: float
    iso: str | None
    valid_from: DayBound
    valid_to: DayBound
    source: str


@dataclass(frozen=True, slots=True)
class NameRow:
    """A line of names.tsv."""

    place_id: str
    text: str
    language: str
    kind: str
    valid_from: DayBound
    valid_to: DayBound
    source: str


@dataclass(frozen=True, slots=True)
class StatusRow:
    """A line of status.tsv."""

    place_id: str
    kind: str
    parent_id: str
    valid_from: DayBound
    valid_to: DayBound


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A line of codes.tsv."""

    place_id: str
    system: str
    code: str
    valid_from: DayBound
    valid_to: DayBound


@dataclass(frozen=True, slots=True)
class CapitalRow:
    """A line of capitals.tsv."""

    region_id: str
    capital_id: str
    valid_from: DayBound
    valid_to: DayBound


@dataclass(frozen=True, slots=True)
class SuccessionRow:
    """A line of successions.tsv."""

    predecessor: str
    successor: str
    date: DayBound
    kind: str
    source: str


@dataclass(slots=True)
class Draft:
    """All rows gathered so far; the steps of the compiler add to it."""

    places: dict[str, PlaceRow] = field(default_factory=dict)
    names: list[NameRow] = field(default_factory=list)
    status: list[StatusRow] = field(default_factory=list)
    codes: list[CodeRow] = field(default_factory=list)
    capitals: list[CapitalRow] = field(default_factory=list)
    successions: list[SuccessionRow] = field(default_factory=list)
