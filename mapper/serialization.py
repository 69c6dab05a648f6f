"""Records in spaCy's bytes: what the components leave in `Doc._` outlives `Doc.to_bytes`.

spaCy writes a document with msgpack, which knows no record, day or kind of place. Another process
(`nlp.pipe` with `n_process`), a `DocBin` and a file read them by these functions, which srsly finds
by their entry points.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date
from typing import Any, Final

from gazetteer import Kind, Name
from gazetteer.places import Validity
from mapper.dates import DateMention, Duration
from mapper.languages.transcription import Transcript
from mapper.languages.vocabulary import TypeWord
from mapper.records import (
    Incident,
    Measure,
    PeopleCount,
    PlaceRecord,
    ScoredPlace,
    Span,
    Toponym,
)
from mapper.sentences import Sentence
from mapper.toponyms import Mention

Chain = Callable[[Any], Any]

_RECORDS: Final[dict[str, type[Any]]] = {
    record.__name__: record
    for record in (
        DateMention, Duration, Incident, Measure, Mention, Name, PeopleCount, PlaceRecord,
        ScoredPlace, Sentence, Span, Toponym, Transcript, TypeWord, Validity,
    )
}  # fmt: skip
# What marks a record in the bytes, and what stands for it.
_TYPE, _VALUE = "mapper", "value"


def encode(item: Any, chain: Chain | None = None) -> Any:
    """Return what msgpack writes for a record, a day, a kind or a set of kinds.

    Parameters
    ----------
    item
        What msgpack does not know.
    chain
        What encodes anything else.
    """
    if type(item).__name__ in _RECORDS and type(item) is _RECORDS[type(item).__name__]:
        values = [_plain(getattr(item, field.name)) for field in fields(item)]
        return {_TYPE: type(item).__name__, _VALUE: values}
    if isinstance(item, date):
        return {_TYPE: "date", _VALUE: item.isoformat()}
    return chain(item) if chain else item


def decode(item: Any, chain: Chain | None = None) -> Any:
    """Return the record, day or kind that `encode` has written.

    Parameters
    ----------
    item
        A mapping that msgpack has read.
    chain
        What decodes anything else.
    """
    kind = item.get(_TYPE) if isinstance(item, dict) else None
    if kind is None or len(item) != 2:
        return chain(item) if chain else item
    if kind == "date":
        return date.fromisoformat(item[_VALUE])
    if kind == "kind":
        return Kind(item[_VALUE])
    if kind == "set":
        return frozenset(item[_VALUE])
    return _RECORDS[kind](*(tuple(v) if isinstance(v, list) else v for v in item[_VALUE]))


def _plain(value: Any) -> Any:
    """Mark what msgpack would take for a string or cannot write: a kind is a string, too."""
    if isinstance(value, Kind):
        return {_TYPE: "kind", _VALUE: value.value}
    if isinstance(value, frozenset):
        return {_TYPE: "set", _VALUE: [_plain(each) for each in sorted(value)]}
    return value
