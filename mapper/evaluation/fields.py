"""Fields of JSON records, checked: what is wrong with one is said with its name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NoReturn, TypeVar

from mapper.errors import GoldError
from mapper.records import Span

Fields = Mapping[str, Any]
_Word = TypeVar("_Word", bound=str)


def refuse(reason: str) -> NoReturn:
    """Raise the error of a record that is not what the format asks for."""
    raise GoldError(reason)


def as_object(value: object, name: str) -> Fields:
    """Return a JSON object."""
    if not isinstance(value, dict):
        refuse(f"{name} is no JSON object")
    return value


def as_list(value: object, name: str) -> list[Any]:
    """Return a JSON list."""
    if not isinstance(value, list):
        refuse(f"{name} is no list")
    return value


def text_of(fields: Fields, name: str) -> str:
    """Return a text that is there and not empty."""
    value = text_or_none(fields, name)
    if not value:
        refuse(f"{name} is missing")
    return value


def text_or_none(fields: Fields, name: str) -> str | None:
    """Return a text, or None where there is none."""
    value = fields.get(name)
    if value is not None and not isinstance(value, str):
        refuse(f"{name} is {value!r}, not text")
    return value


def one_of(fields: Fields, name: str, allowed: tuple[_Word, ...]) -> _Word:
    """Return a text that is one of those allowed."""
    value = text_of(fields, name)
    for word in allowed:
        if word == value:
            return word
    refuse(f"{name} {value!r} is none of {', '.join(allowed)}")


def one_of_or_none(fields: Fields, name: str, allowed: tuple[_Word, ...]) -> _Word | None:
    """Return a text that is one of those allowed, or None where there is none."""
    return None if fields.get(name) is None else one_of(fields, name, allowed)


def number_or_none(fields: Fields, name: str) -> float | None:
    """Return a number, or None where there is none."""
    value = fields.get(name)
    if value is not None and type(value) not in (int, float):
        refuse(f"{name} is {value!r}, not a number")
    return value


def day_of(fields: Fields, name: str) -> date | None:
    """Return a day, or None where there is none."""
    value = text_or_none(fields, name)
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        refuse(f"{name} is {value!r}, not a day as YYYY-MM-DD")


def span_of(ends: object, text: str) -> Span:
    """Return a span that lies in the text, from a pair of offsets."""
    pair = list(ends) if isinstance(ends, Iterable) else []
    if len(pair) != 2 or not all(type(end) is int for end in pair):
        refuse(f"{ends!r} is no pair of offsets")
    if not 0 <= pair[0] < pair[1] <= len(text):
        refuse(f"{pair} is no span of the text, which has {len(text)} characters")
    return Span(*pair)


def quoted_span(fields: Fields, text: str) -> Span:
    """Return the span of an item with `start`, `end` and perhaps `text`, the words it holds."""
    span = span_of((fields.get("start"), fields.get("end")), text)
    words = text[span.start : span.end]
    if fields.get("text", words) != words:
        refuse(f"text is {fields['text']!r}, but the span holds {words!r}")
    return span
