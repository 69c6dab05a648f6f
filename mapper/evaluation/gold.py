"""Gold records: texts with what a person found in them.

Offsets are code points of the text, `end` exclusive; coordinates are WGS 84 degrees.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from typing import Final, TypeVar, get_args

from mapper.errors import GoldError
from mapper.evaluation.fields import (
    Fields,
    as_list,
    as_object,
    day_of,
    number_or_none,
    one_of,
    one_of_or_none,
    quoted_span,
    refuse,
    span_of,
    text_of,
    text_or_none,
)
from mapper.languages import VOCABULARIES
from mapper.records import Action, Document, Level, MeasureKind, Span, ToponymStatus

EVENT_TYPES: Final = (
    "Battles",
    "Emergency",
    "Explosions/Remote violence",
    "Protests",
    "Riots",
    "Strategic developments",
    "Violence against civilians",
)
"""The six of ACLED, and that of fires, floods and accidents."""

_STATUSES: Final[tuple[ToponymStatus, ...]] = ("resolved", "foreign")
_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class GoldToponym:
    """A place name that a person marked; `region` is an ISO 3166-2 code at the document's date."""

    span: Span
    status: ToponymStatus
    place_id: str | None
    lat: float | None
    lon: float | None
    region: str | None


@dataclass(frozen=True, slots=True)
class GoldIncident:
    """An incident that a person marked; dates are inclusive."""

    event_type: str
    sub_event_type: str
    place_id: str | None
    date_start: date | None
    date_end: date | None
    evidence: Span


@dataclass(frozen=True, slots=True)
class GoldMeasure:
    """A measure that a person marked, over all its places; `date_end` where the text names it."""

    measure: MeasureKind
    level: Level | None
    action: Action
    place_ids: tuple[str, ...]
    date_start: date | None
    date_end: date | None
    evidence: Span


@dataclass(frozen=True, slots=True)
class GoldAnnotations:
    """What a person marked in a text."""

    toponyms: tuple[GoldToponym, ...] = ()
    incidents: tuple[GoldIncident, ...] = ()
    measures: tuple[GoldMeasure, ...] = ()


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A text of one kind ("agency", "headlines"), what is in it, and what counts neither way."""

    document: Document
    language: str
    kind: str
    annotations: GoldAnnotations
    optional: GoldAnnotations = field(default_factory=GoldAnnotations)


def parse_gold(record: object, default_kind: str, places: Container[str] | None) -> GoldDocument:
    """Return the gold document of a JSON record.

    Parameters
    ----------
    record
        What was read from JSON.
    default_kind
        The kind of a record that does not say it.
    places
        The place ids that there are: the gazetteer. None where others are taken too, as in texts
        that were annotated with another gazetteer.

    Raises
    ------
    GoldError
        A field is missing or is not what the format asks for; the message names the field.
    """
    fields = as_object(record, "the record")
    document = parse_document(fields)
    kind = text_of(fields, "kind") if "kind" in fields else default_kind
    optional = as_object(fields.get("optional") or {}, "optional")
    parser = _Parser(document.text, places)
    return GoldDocument(
        document,
        text_of(fields, "language"),
        kind,
        parser.annotations(fields),
        parser.annotations(optional, "optional."),
    )


def place_ids_of(gold: GoldDocument) -> Iterator[str]:
    """Yield the ids of the places that a text is annotated with, as often as they stand there."""
    for found in (gold.annotations, gold.optional):
        single = [t.place_id for t in found.toponyms] + [i.place_id for i in found.incidents]
        yield from (place_id for place_id in single if place_id is not None)
        yield from chain.from_iterable(measure.place_ids for measure in found.measures)


def parse_document(fields: Fields) -> Document:
    """Return the text of a record with its id, language and day."""
    return Document(
        text_of(fields, "id"),
        text_of(fields, "text"),
        published=day_of(fields, "published"),
        language=one_of(fields, "language", tuple(sorted(VOCABULARIES))),
    )


def parse_items(fields: Fields, name: str, parse: Callable[[Fields], _Item]) -> tuple[_Item, ...]:
    """Return the items of a list; an error says which one it is about."""
    parsed = []
    for number, item in enumerate(as_list(fields.get(name, []), name)):
        try:
            parsed.append(parse(as_object(item, "it")))
        except GoldError as error:
            msg = f"{name}[{number}]: {error}"
            raise GoldError(msg) from error
    return tuple(parsed)


@dataclass(frozen=True, slots=True)
class _Parser:
    """Makes annotations of one text of JSON."""

    text: str
    places: Container[str] | None

    def annotations(self, fields: Fields, prefix: str = "") -> GoldAnnotations:
        """Return the annotations of a record's fields; an error is led by `prefix`."""
        try:
            return GoldAnnotations(
                parse_items(fields, "toponyms", self._toponym),
                parse_items(fields, "incidents", self._incident),
                parse_items(fields, "measures", self._measure),
            )
        except GoldError as error:
            msg = f"{prefix}{error}"
            raise GoldError(msg) from error

    def _toponym(self, fields: Fields) -> GoldToponym:
        return GoldToponym(
            quoted_span(fields, self.text),
            one_of(fields, "status", _STATUSES),
            self._place(text_or_none(fields, "place_id")),
            number_or_none(fields, "lat"),
            number_or_none(fields, "lon"),
            text_or_none(fields, "region"),
        )

    def _incident(self, fields: Fields) -> GoldIncident:
        start, end = day_of(fields, "date_start"), day_of(fields, "date_end")
        if (start is None) != (end is None) or (start and end and end < start):
            refuse("date_start and date_end are no interval")
        return GoldIncident(
            one_of(fields, "event_type", EVENT_TYPES),
            text_of(fields, "sub_event_type"),
            self._place(text_or_none(fields, "place_id")),
            start,
            end,
            span_of(fields.get("evidence"), self.text),
        )

    def _measure(self, fields: Fields) -> GoldMeasure:
        place_ids = as_list(fields.get("place_ids"), "place_ids")
        if not all(isinstance(place_id, str) for place_id in place_ids):
            refuse("place_ids holds something that is no text")
        start, end = day_of(fields, "date_start"), day_of(fields, "date_end")
        if start and end and end < start:
            refuse("date_end is before date_start")
        return GoldMeasure(
            one_of(fields, "measure", get_args(MeasureKind)),
            one_of_or_none(fields, "level", get_args(Level)),
            one_of(fields, "action", get_args(Action)),
            tuple(place_id for place_id in place_ids if self._place(place_id)),
            start,
            end,
            span_of(fields.get("evidence"), self.text),
        )

    def _place(self, place_id: str | None) -> str | None:
        known = place_id is None or self.places is None or place_id in self.places
        if not known:
            refuse(f"the gazetteer holds no place {place_id!r}")
        return place_id
