"""Gold records: texts with what a person found in them, and their reading from files.

Offsets are code points of the text, `end` exclusive; coordinates are WGS 84 degrees.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from mapper.errors import GoldError
from mapper.languages import VOCABULARIES
from mapper.records import Document, Span

_STATUSES = ("resolved", "foreign")
_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class GoldToponym:
    """A place name that a person marked; `region` is an ISO 3166-2 code at the document's date."""

    span: Span
    status: str
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
    """A measure that a person marked, over all its places."""

    measure: str
    level: str | None
    action: str
    place_ids: tuple[str, ...]
    date_start: date | None
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


def load_gold(path: Path) -> list[GoldDocument]:
    """Read a file of gold records, one JSON object a line.

    Parameters
    ----------
    path
        Records without a `kind` take it from the file's name: "various" in `en_various.jsonl`.

    Raises
    ------
    GoldError
        The file cannot be read, or a line is no gold record; the message names file and line.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{path}: {error}"
        raise GoldError(msg) from error
    documents: dict[str, GoldDocument] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            gold = parse_gold(json.loads(line), default_kind=path.stem.split("_", 1)[-1])
            if gold.document.id in documents:
                _refuse(f"a second record with the id {gold.document.id!r}")
        except ValueError as error:
            msg = f"{path}, line {number}: {error}"
            raise GoldError(msg) from error
        documents[gold.document.id] = gold
    if not documents:
        msg = f"{path}: no gold record in this file"
        raise GoldError(msg)
    return list(documents.values())


def parse_gold(record: object, default_kind: str) -> GoldDocument:
    """Return the gold document of a JSON record.

    Raises
    ------
    GoldError
        A field is missing or is not what the format asks for; the message names the field.
    """
    fields = _object(record, "the record")
    text = _text(fields, "text")
    language = _text(fields, "language")
    if language not in VOCABULARIES:
        _refuse(f"language {language!r} is none of {', '.join(sorted(VOCABULARIES))}")
    document = Document(
        _text(fields, "id"), text, published=_day(fields, "published"), language=language
    )
    kind = _text(fields, "kind") if "kind" in fields else default_kind
    optional = _object(fields.get("optional") or {}, "optional")
    return GoldDocument(
        document, language, kind, _annotations(fields, text), _annotations(optional, text)
    )


def _annotations(fields: Mapping[str, Any], text: str) -> GoldAnnotations:
    return GoldAnnotations(
        _items(fields, "toponyms", text, _toponym),
        _items(fields, "incidents", text, _incident),
        _items(fields, "measures", text, _measure),
    )


def _items(
    fields: Mapping[str, Any],
    name: str,
    text: str,
    parse: Callable[[Mapping[str, Any], str], _Item],
) -> tuple[_Item, ...]:
    parsed = []
    for number, item in enumerate(_list(fields.get(name, []), name)):
        where = f"{name}[{number}]"
        try:
            parsed.append(parse(_object(item, "it"), text))
        except GoldError as error:
            msg = f"{where}: {error}"
            raise GoldError(msg) from error
    return tuple(parsed)


def _toponym(fields: Mapping[str, Any], text: str) -> GoldToponym:
    span = _span((fields.get("start"), fields.get("end")), text)
    words = text[span.start : span.end]
    if fields.get("text", words) != words:
        _refuse(f"text is {fields['text']!r}, but the span holds {words!r}")
    status = _text(fields, "status")
    if status not in _STATUSES:
        _refuse(f"status {status!r} is none of {', '.join(_STATUSES)}")
    return GoldToponym(
        span,
        status,
        _text_or_none(fields, "place_id"),
        _number_or_none(fields, "lat"),
        _number_or_none(fields, "lon"),
        _text_or_none(fields, "region"),
    )


def _incident(fields: Mapping[str, Any], text: str) -> GoldIncident:
    start, end = _day(fields, "date_start"), _day(fields, "date_end")
    if (start is None) != (end is None) or (start and end and end < start):
        _refuse("date_start and date_end are no interval")
    return GoldIncident(
        _text(fields, "event_type"),
        _text(fields, "sub_event_type"),
        _text_or_none(fields, "place_id"),
        start,
        end,
        _span(fields.get("evidence"), text),
    )


def _measure(fields: Mapping[str, Any], text: str) -> GoldMeasure:
    places = _list(fields.get("place_ids"), "place_ids")
    if not all(isinstance(place, str) for place in places):
        _refuse("place_ids holds something that is no text")
    return GoldMeasure(
        _text(fields, "measure"),
        _text_or_none(fields, "level"),
        _text(fields, "action"),
        tuple(places),
        _day(fields, "date_start"),
        _span(fields.get("evidence"), text),
    )


def _span(ends: object, text: str) -> Span:
    pair = list(ends) if isinstance(ends, Iterable) else []
    if len(pair) != 2 or not all(type(end) is int for end in pair):
        _refuse(f"{ends!r} is no pair of offsets")
    if not 0 <= pair[0] < pair[1] <= len(text):
        _refuse(f"{pair} is no span of the text, which has {len(text)} characters")
    return Span(*pair)


def _object(value: object, name: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        _refuse(f"{name} is no JSON object")
    return value


def _list(value: object, name: str) -> list[Any]:
    if not isinstance(value, list):
        _refuse(f"{name} is no list")
    return value


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = _text_or_none(fields, name)
    if not value:
        _refuse(f"{name} is missing")
    return value


def _text_or_none(fields: Mapping[str, Any], name: str) -> str | None:
    value = fields.get(name)
    if value is not None and not isinstance(value, str):
        _refuse(f"{name} is {value!r}, not text")
    return value


def _number_or_none(fields: Mapping[str, Any], name: str) -> float | None:
    value = fields.get(name)
    if value is not None and type(value) not in (int, float):
        _refuse(f"{name} is {value!r}, not a number")
    return value


def _day(fields: Mapping[str, Any], name: str) -> date | None:
    value = _text_or_none(fields, name)
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        _refuse(f"{name} is {value!r}, not a day as YYYY-MM-DD")


def _refuse(reason: str) -> NoReturn:
    raise GoldError(reason)
