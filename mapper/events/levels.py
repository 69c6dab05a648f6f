"""Levels: the threat level that a document states for the place and day of an incident."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from mapper.reading import lies_in
from mapper.records import Measure, PlaceRecord


def stated_level(
    place: PlaceRecord | None, day: date | None, measures: Iterable[Measure]
) -> str | None:
    """Return the threat level of a place on a day, None where the document states none.

    Parameters
    ----------
    place, day
        Where and when the incident was.
    measures
        The document's measures; the first that covers both decides.
    """
    if place is None or day is None:
        return None
    for measure in measures:
        if measure.measure == "threat_level" and _holds(measure, day) and _covers(measure, place):
            return "none" if measure.action == "lifted" else measure.level
    return None


def _holds(measure: Measure, day: date) -> bool:
    if measure.date_start is None or measure.date_start > day:
        return False
    return measure.date_end is None or day < measure.date_end


def _covers(measure: Measure, place: PlaceRecord) -> bool:
    return any(area.id == place.id or lies_in(place, area) for area in measure.places)
