"""What the store gives back: records with their document and the words that prove them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from mapper.records import Action, MeasureKind, PeopleCount, PeopleRole, PlaceRecord, Span


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document as it was read; spans of its records are code points of `text`."""

    id: str
    text: str
    published: date | None
    language: str
    title: str | None
    source: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class StoredIncident:
    """An incident with its document and the level in force where it happened.

    `id` stays the same when the document is read again and says the same; `event_id` is the same
    for all reports of one event, whose documents are `document_ids`, in order of publication.
    `threat_level` is what
    the document states; `level_in_force` is the state of the region on `date_start`: "none",
    "yellow", "orange", "red", or None without a report. `quote` is the text of `evidence`.
    """

    id: str
    event_id: str
    event_type: str
    sub_event_type: str
    place: PlaceRecord | None
    geo_precision: int | None
    date_start: date | None
    date_end: date | None
    time_precision: int | None
    threat_level: str | None
    level_in_force: str | None
    confidence: float
    evidence: Span
    quote: str
    document_id: str
    published: date | None
    language: str
    title: str | None
    source: str | None
    url: str | None
    document_ids: tuple[str, ...]
    people: tuple[PeopleCount, ...] = ()

    def count_of(self, role: PeopleRole) -> int | None:
        """Return how many people the document counts in a role, the least it can mean, or None."""
        return next((count.count for count in self.people if count.role == role), None)

    @property
    def sources(self) -> int:
        """How many documents report the event."""
        return len(self.document_ids)

    @property
    def level(self) -> str | None:
        """The level that filters and colours go by: the stated one, else the one in force."""
        return self.threat_level or self.level_in_force


@dataclass(frozen=True, slots=True)
class Merge:
    """The record of a report that was put to an event, and perhaps taken out again.

    `merged_by` and `undone_by` are "reader" or the name of a person; times are UTC without a zone.
    `document_id`, `place` and the days are of the report, None when it is gone.
    """

    id: int
    incident_id: str
    event_id: str
    reason: str
    score: float
    merged_at: datetime
    merged_by: str
    undone_at: datetime | None
    undone_by: str | None
    document_id: str | None
    event_type: str | None
    place: str | None
    date_start: date | None
    date_end: date | None
    quote: str | None

    def to_json(self) -> dict[str, Any]:
        """Return the object that `merges` prints."""
        record = {name: getattr(self, name) for name in self.__slots__}
        return {
            name: value.isoformat() if isinstance(value, date) else value
            for name, value in record.items()
        }


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person says of two reports; `kind` is "split" or "join". Never changed."""

    id: int
    kind: str
    incident_id: str
    other_incident_id: str
    event_id: str
    made_at: datetime
    made_by: str

    def to_json(self) -> dict[str, Any]:
        """Return the object that `merges --corrections` prints."""
        record = {name: getattr(self, name) for name in self.__slots__}
        return record | {"made_at": self.made_at.isoformat()}


@dataclass(frozen=True, slots=True)
class StoredMeasure:
    """A statement about one place, with its document; `day` is the day from which it holds."""

    id: str
    measure: MeasureKind
    level: str | None
    action: Action
    place: PlaceRecord
    day: date
    date_start: date | None
    date_end: date | None
    confidence: float
    evidence: Span
    quote: str
    document_id: str
    published: date | None
    title: str | None
    source: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """The incidents of one place: how many, the last day of any, the highest level of any.

    WGS 84 degrees; `name` is English, of the last day. `level` is None without any report.
    """

    place_id: str
    name: str
    kind: str
    lat: float
    lon: float
    region: str | None
    geo_precision: int
    count: int
    last_date: date | None
    level: str | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words of a document that state a fact: code points, `end` exclusive."""

    document: str
    start: int
    end: int
    text: str

    def to_json(self) -> dict[str, Any]:
        """Return the object that `levels` prints."""
        return {
            "document": self.document,
            "start": self.start,
            "end": self.end,
            "text": self.text,
        }


@dataclass(frozen=True, slots=True)
class RegionLevel:
    """What was in force in a region on a day.

    `level` is "none", "yellow", "orange" or "red"; None, also of the two regimes, is "no report".
    `since`, `last_reported` and `evidence` speak of the level; without a report of one, of the
    counter-terrorist operation, and else of the state of emergency.
    """

    place_id: str
    region: str
    name: str
    level: str | None
    counter_terrorist_operation: bool | None
    state_of_emergency: bool | None
    since: date | None
    last_reported: date | None
    evidence: Evidence | None

    def to_json(self) -> dict[str, Any]:
        """Return the contract's object of one region."""
        return {
            "region": self.region,
            "name": self.name,
            "level": self.level,
            "counter_terrorist_operation": self.counter_terrorist_operation,
            "state_of_emergency": self.state_of_emergency,
            "since": self.since.isoformat() if self.since else None,
            "last_reported": self.last_reported.isoformat() if self.last_reported else None,
            "evidence": self.evidence.to_json() if self.evidence else None,
        }


@dataclass(frozen=True, slots=True)
class Counts:
    """How much the store holds, and how much of it could not be placed in space or time.

    `incidents` are events, however many documents report them, and `reports` what the documents
    tell; `unplaced` incidents have no place or the whole country; `undated` ones have no date.
    """

    documents: int
    incidents: int
    reports: int
    measures: int
    toponyms: int
    unresolved_toponyms: int
    unplaced_incidents: int
    undated_incidents: int
