"""Facts of the gazetteer as sentences: validity, history, successions, points, sources."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from mapper.app.place_words import LICENCE_WORDS, POINT_WORDS, SOURCE_WORDS
from mapper.app.spans import day_text
from mapper.app.words import KIND_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gazetteer import Gazetteer, Period, Place, Succession, Validity

_DAY: Final = timedelta(days=1)


def last_day(validity: Validity) -> date | None:
    """Return the last day of an interval; None where it is open."""
    return validity.valid_to - _DAY if validity.valid_to else None


def short_validity(validity: Validity) -> str:
    """Return an interval in few words, empty where both ends are open."""
    first, last = validity.valid_from, last_day(validity)
    if first and last:
        return f"{_short(first)} – {_short(last)}"
    if first:
        return f"from {_short(first)}"
    return f"until {_short(last)}" if last else ""


def where_text(places: Gazetteer, units: Sequence[str], on: date | None) -> str:
    """Return the units that hold a place, the smallest first, by their English names on a day.

    The country is named only where nothing smaller is.
    """
    return ", ".join(places.display_name(unit, on) for unit in units[:-1] or units)


def history_text(places: Gazetteer, periods: Sequence[Period]) -> str:
    """Say where a place belonged: "until 7 June 2022 in Almaty Region; then in Jetisu Region".

    The kind is named where it changed.
    """
    kinds_differ = len({period.kind for period in periods}) > 1
    parts: list[str] = []
    before: date | None = None
    for period in periods:
        end = last_day(period.validity)
        words = ["then"] if parts and period.validity.valid_from == before else []
        if not words and period.validity.valid_from:
            words.append(f"from {day_text(period.validity.valid_from)}")
        if end:
            words.append(f"until {day_text(end)}")
        if kinds_differ or not period.units:
            words.append(KIND_WORDS[period.kind])
        if period.units:
            words.append(f"in {where_text(places, period.units, end)}")
        parts.append(" ".join(words))
        before = period.validity.valid_to
    return "; ".join(parts)


def succession_text(places: Gazetteer, step: Succession) -> str:
    """Say what happened to a unit, by the names of the day before and of that day."""
    before = places.display_name(step.predecessor, step.day - _DAY)
    after = places.display_name(step.successor, step.day)
    if step.kind == "renamed":
        return f"{before} was renamed {after}" if before != after else f"{after} was renamed"
    if step.kind == "moved":
        units = places.ancestors(step.successor, step.day)
        return f"{after} moved to {where_text(places, units, step.day)}"
    if step.kind == "split":
        return f"{after} was formed out of a part of {before}"
    if step.kind == "merged":
        return f"{before} became part of {after}"
    return f"{after} received a part of {before}"


def point_text(places: Gazetteer, place: Place, on: date | None) -> str:
    """Say what the point of a place stands for."""
    text = POINT_WORDS[place.geo_precision]
    if place.point_of == place.id:
        return text
    return f"{text} Here: {places.display_name(place.point_of, on)}."


def source_text(source: str) -> str:
    """Return who gave a fact: "OpenStreetMap (n241679356)"; an address stays what it is."""
    key, _, item = source.partition(":")
    words = SOURCE_WORDS.get(key)
    if words is None:
        return source
    return f"{words} ({item})" if item else words


def licence_text(source: str) -> str:
    """Return the source of a point with its licence."""
    licence = LICENCE_WORDS.get(source.partition(":")[0])
    return f"{source_text(source)}; {licence}" if licence else source_text(source)


def _short(day: date) -> str:
    return f"{day.day} {day:%b %Y}"
