"""The tables of the page of places: candidates, names, codes, successions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pandas as pd

from gazetteer.records import borne
from mapper.app.place_text import last_day, short_validity, source_text, succession_text
from mapper.app.place_words import CODE_WORDS, LANGUAGE_WORDS, MATCH_WORDS, NAME_KIND_WORDS
from mapper.app.words import KIND_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gazetteer import Candidate, Code, Gazetteer, Name, Place, Succession

_LANGUAGES: Final = list(LANGUAGE_WORDS)
_NAME_KINDS: Final = list(NAME_KIND_WORDS)


def candidate_frame(
    places: Gazetteer, candidates: Sequence[Candidate], on: date | None
) -> pd.DataFrame:
    """Return the table of candidates on a day, one row each, numbered in the order given."""
    ids = [candidate.place.id for candidate in candidates]
    return pd.DataFrame(
        {
            "No.": range(1, len(ids) + 1),
            "Name": [places.display_name(place_id, on) for place_id in ids],
            "Kind": [KIND_WORDS[places.kind_on(place_id, on)] for place_id in ids],
            "Region": [_region(places, candidate.place, on) for candidate in candidates],
            "District": [_unit(places, places.district_of(place_id, on), on) for place_id in ids],
            "Matched": [candidate.name.text for candidate in candidates],
            "How": [_how(candidate) for candidate in candidates],
            "Score": [candidate.score for candidate in candidates],
            "Valid": [short_validity(borne(candidate)) for candidate in candidates],
        }
    )


def name_frame(names: Sequence[Name]) -> pd.DataFrame:
    """Return the table of names, by language, kind and first day."""
    ordered = sorted(names, key=_name_order)
    return pd.DataFrame(
        {
            "Name": [name.text for name in ordered],
            "Language": [LANGUAGE_WORDS[name.language] for name in ordered],
            "Kind": [NAME_KIND_WORDS[name.kind] for name in ordered],
            "Valid": [short_validity(name.validity) for name in ordered],
            "Source": [source_text(name.source) for name in ordered],
        }
    )


def code_frame(codes: Sequence[Code]) -> pd.DataFrame:
    """Return the table of codes, in the order given."""
    return pd.DataFrame(
        {
            "System": [CODE_WORDS.get(code.system, code.system) for code in codes],
            "Code": [code.code for code in codes],
            "From": [code.validity.valid_from for code in codes],
            "Until": [last_day(code.validity) for code in codes],
        }
    )


def succession_frame(places: Gazetteer, steps: Sequence[Succession]) -> pd.DataFrame:
    """Return the table of what units became, in the order given."""
    return pd.DataFrame(
        {
            "Day": [step.day for step in steps],
            "What happened": [succession_text(places, step) for step in steps],
            "Source": [source_text(step.source) for step in steps],
        }
    )


def _region(places: Gazetteer, place: Place, on: date | None) -> str:
    """Return the region of a place, or its country abroad."""
    if place.country == "KZ":
        return _unit(places, places.region_of(place.id, on), on)
    return ", ".join(places.display_name(unit, on) for unit in places.ancestors(place.id, on)[-1:])


def _unit(places: Gazetteer, unit: Place | None, on: date | None) -> str:
    return places.display_name(unit.id, on) if unit else ""


def _how(candidate: Candidate) -> str:
    name = candidate.name
    what = f"{LANGUAGE_WORDS[name.language]}, {NAME_KIND_WORDS[name.kind]}"
    return f"{MATCH_WORDS[candidate.match]} ({what})"


def _name_order(name: Name) -> tuple[int, int, str, str]:
    first = name.validity.valid_from
    return (
        _LANGUAGES.index(name.language),
        _NAME_KINDS.index(name.kind),
        first.isoformat() if first else "",
        name.text,
    )
