"""The records that the parts of the mapper hand to each other, and their JSON form.

The JSON form is a contract with scripts outside the project: field names and their order of
nesting do not change.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

Level = Literal["yellow", "orange", "red"]
MeasureKind = Literal["threat_level", "counter_terrorist_operation", "state_of_emergency", "curfew"]
Action = Literal["set", "raised", "lowered", "lifted", "remains"]
ToponymStatus = Literal["resolved", "foreign", "unresolved"]
PeopleRole = Literal["killed", "injured", "detained"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text: Unicode code points, `end` exclusive."""

    start: int
    end: int

    def to_json(self) -> dict[str, int]:
        """Return the contract's evidence object."""
        return {"start": self.start, "end": self.end}


@dataclass(frozen=True, slots=True)
class Document:
    """A text to read. `language` is None until it is detected."""

    id: str
    text: str
    published: date | None = None
    title: str | None = None
    language: str | None = None
    source: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class PlaceRecord:
    """A place as it was on the document's date (contract: PLACE).

    `region` is an ISO 3166-2 code, `district` a KATO code; `name` is English; WGS 84 degrees.
    """

    id: str
    name: str
    kind: str
    lat: float
    lon: float
    region: str | None
    district: str | None

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> PlaceRecord:
        """Return the record of a contract's PLACE object."""
        return cls(**record)

    def to_json(self) -> dict[str, Any]:
        """Return the contract's PLACE object."""
        return {
            "id": self.id,
            "name": self.name,
            "kind": self.kind,
            "lat": self.lat,
            "lon": self.lon,
            "region": self.region,
            "district": self.district,
        }


@dataclass(frozen=True, slots=True)
class ScoredPlace:
    """A candidate of a toponym with its score, 0 to 1."""

    id: str
    name: str
    score: float

    def to_json(self) -> dict[str, Any]:
        """Return the contract's candidate object."""
        return {"id": self.id, "name": self.name, "score": self.score}


@dataclass(frozen=True, slots=True)
class Toponym:
    """A place name in a text and the place that it was taken for.

    `evidence` are the words for what set that place before the next candidate, the weightiest
    first.
    """

    span: Span
    text: str
    status: ToponymStatus
    place: PlaceRecord | None
    confidence: float
    candidates: tuple[ScoredPlace, ...] = ()
    evidence: tuple[str, ...] = ()

    def to_json(self, *, details: bool = False) -> dict[str, Any]:
        """Return the contract's toponym object; with `details`, what decided on its place too."""
        explained = {"evidence": list(self.evidence)} if details else {}
        return {
            **self.span.to_json(),
            "text": self.text,
            "status": self.status,
            "place": self.place.to_json() if self.place else None,
            "confidence": self.confidence,
            "candidates": [candidate.to_json() for candidate in self.candidates],
            **explained,
        }


@dataclass(frozen=True, slots=True)
class PeopleCount:
    """How many people an incident killed, injured or had detained, as the text states it.

    `count` is the number stated, of "10 to 15" and of "dozens" the least that it can mean;
    `at_least` where the text leaves open that there were more; `approximate` where it rounds
    ("about 50"). `span` covers the words of the number.
    """

    role: PeopleRole
    count: int
    at_least: bool
    span: Span
    approximate: bool = False

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> PeopleCount:
        """Return the count of an object that `to_json` made."""
        return cls(
            role=record["role"],
            count=record["count"],
            at_least=record["at_least"],
            span=Span(record["start"], record["end"]),
            approximate=record["approximate"],
        )

    def to_json(self) -> dict[str, Any]:
        """Return the count's object among the details of an incident."""
        return {
            "role": self.role,
            "count": self.count,
            "at_least": self.at_least,
            "approximate": self.approximate,
            **self.span.to_json(),
        }


@dataclass(frozen=True, slots=True)
class Incident:
    """Something that happened. Dates are inclusive; None where the text does not bound them.

    `people` has one count a role at most.
    """

    event_type: str
    sub_event_type: str
    place: PlaceRecord | None
    geo_precision: int | None
    date_start: date | None
    date_end: date | None
    time_precision: int | None
    threat_level: str | None
    confidence: float
    evidence: Span
    people: tuple[PeopleCount, ...] = ()

    def to_json(self, *, details: bool = False) -> dict[str, Any]:
        """Return the contract's incident object; with `details`, its counts of people too."""
        record: dict[str, Any] = {
            "event_type": self.event_type,
            "sub_event_type": self.sub_event_type,
            "place": self.place.to_json() if self.place else None,
            "geo_precision": self.geo_precision,
            "date_start": _iso(self.date_start),
            "date_end": _iso(self.date_end),
            "time_precision": self.time_precision,
            "threat_level": self.threat_level,
            "confidence": self.confidence,
            "evidence": self.evidence.to_json(),
        }
        if details:
            record["people"] = [count.to_json() for count in self.people]
        return record


@dataclass(frozen=True, slots=True)
class Measure:
    """Something that an authority put in force, changed, kept or ended over an area.

    `date_start` is the day of the act (of the statement, for "remains"); `date_end` is given only
    where the text names the expiry.
    """

    measure: MeasureKind
    level: Level | None
    action: Action
    places: tuple[PlaceRecord, ...]
    date_start: date | None
    date_end: date | None
    confidence: float
    evidence: Span

    def to_json(self) -> dict[str, Any]:
        """Return the contract's measure object."""
        return {
            "measure": self.measure,
            "level": self.level,
            "action": self.action,
            "places": [place.to_json() for place in self.places],
            "date_start": _iso(self.date_start),
            "date_end": _iso(self.date_end),
            "confidence": self.confidence,
            "evidence": self.evidence.to_json(),
        }


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was read from one document."""

    id: str
    language: str
    published: date | None
    toponyms: tuple[Toponym, ...] = ()
    incidents: tuple[Incident, ...] = ()
    measures: tuple[Measure, ...] = field(default=())

    def to_json(self, *, details: bool = False) -> dict[str, Any]:
        """Return the contract's object of one document; with `details`, what explains it too."""
        return {
            "id": self.id,
            "language": self.language,
            "published": _iso(self.published),
            "toponyms": [toponym.to_json(details=details) for toponym in self.toponyms],
            "incidents": [incident.to_json(details=details) for incident in self.incidents],
            "measures": [measure.to_json() for measure in self.measures],
        }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
