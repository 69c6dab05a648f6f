"""Corrections kept by hand, which the compiler applies after everything else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from gazetteer.compile.records import NameRow
from gazetteer.compile.tables import read_day, read_hand_table
from gazetteer.errors import SourceDataError

if TYPE_CHECKING:
    from collections.abc import Callable

    from gazetteer.compile.records import Draft, PlaceRow

_TABLE = "overrides"
# Of these a place has one a language at a time, so that a correction takes the place of it.
_SINGLE = ("official", "short")
_NAME_KINDS = ("official", "short", "former", "variant", "abbreviation", "adjective")
_LANGUAGES = ("en", "ru", "kk")
_PARSERS: dict[str, Callable[[str], Any]] = {
    "lat": float,
    "lon": float,
    "geo_precision": int,
    "point_of": str,
    "population": lambda text: int(text) if text else None,
    "importance": float,
    "valid_from": read_day,
    "valid_to": read_day,
}


def apply_overrides(draft: Draft) -> None:
    """Apply the hand-kept table of corrections to a draft.

    A line names a place, a field, the value and its source. The field is a column of places.tsv
    (lat, lon, geo_precision, point_of, population, importance, valid_from, valid_to); or
    "name.LANGUAGE.KIND", which adds a name, in place of the one there was where a place has only
    one of the kind; or "drop.LANGUAGE", which takes a name away.

    Raises
    ------
    SourceDataError
        If a line names a place or a field that is not there, has a value that is none, no source,
        or drops a name that the place does not have.
    """
    for number, row in enumerate(read_hand_table(_TABLE), start=2):
        try:
            _apply(draft, row)
        except (KeyError, ValueError) as error:
            msg = f"tables/{_TABLE}.tsv, line {number}: {error.args[0]}"
            raise SourceDataError(msg) from error


def _apply(draft: Draft, row: dict[str, str]) -> None:
    place_id, field, value, source = row["place_id"], row["field"], row["value"], row["source"]
    if not source:
        msg = "a correction needs a source"
        raise ValueError(msg)
    if place_id not in draft.places:
        msg = f"there is no place {place_id!r}"
        raise ValueError(msg)
    if field.startswith("name."):
        _add_name(draft, place_id, field, value)
    elif field.startswith("drop."):
        _drop_name(draft, place_id, field.removeprefix("drop."), value)
    else:
        draft.places[place_id] = _corrected(draft.places[place_id], field, value)


def _corrected(place: PlaceRow, field: str, value: str) -> PlaceRow:
    if field not in _PARSERS:
        msg = f"there is no field {field!r} to correct"
        raise ValueError(msg)
    changes = {field: _PARSERS[field](value)}
    if field in ("lat", "lon"):
        changes["source"] = "override"
    return replace(place, **changes)


def _add_name(draft: Draft, place_id: str, field: str, text: str) -> None:
    language, _, kind = field.removeprefix("name.").partition(".")
    if language not in _LANGUAGES or kind not in _NAME_KINDS or not text:
        msg = f"{field!r} is no kind of name, or the name is empty"
        raise ValueError(msg)
    if kind in _SINGLE:
        draft.names = [
            row
            for row in draft.names
            if (row.place_id, row.language, row.kind) != (place_id, language, kind)
        ]
    draft.names.append(NameRow(place_id, text, language, kind, None, None, "override"))


def _drop_name(draft: Draft, place_id: str, language: str, text: str) -> None:
    kept = [
        row
        for row in draft.names
        if (row.place_id, row.language, row.text) != (place_id, language, text)
    ]
    if len(kept) == len(draft.names):
        msg = f"{place_id} has no {language} name {text!r} to drop"
        raise ValueError(msg)
    draft.names = kept
