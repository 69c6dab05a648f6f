"""Answers as the records that the commands print and the geocoder hands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gazetteer.places import Validity

if TYPE_CHECKING:
    from datetime import date

    from gazetteer.gazetteer import Gazetteer
    from gazetteer.places import Candidate, Place

    Record = dict[str, object]


def candidate_record(
    gazetteer: Gazetteer, query: str, candidate: Candidate, on: date | None = None
) -> Record:
    """Return a candidate as a record.

    Parameters
    ----------
    gazetteer
        The gazetteer that found it.
    query
        What was asked.
    candidate
        The candidate.
    on
        The day of the question; None is today.

    Returns
    -------
    dict
        `query`; id, name, kind, lat, lon, region and district as in `Gazetteer.record`;
        `geo_precision`; `score` and `match`; and `valid_from` and `valid_to`, ISO dates or None:
        the days on which the place bore the name that matched.
    """
    days = borne(candidate)
    return {
        "query": query,
        **gazetteer.record(candidate.place.id, on),
        "geo_precision": candidate.place.geo_precision,
        "score": candidate.score,
        "match": candidate.match,
        "valid_from": days.valid_from.isoformat() if days.valid_from else None,
        "valid_to": days.valid_to.isoformat() if days.valid_to else None,
    }


def point_record(gazetteer: Gazetteer, lat: float, lon: float, on: date | None = None) -> Record:
    """Return a point with the region and district that it lies in.

    Parameters
    ----------
    gazetteer
        The gazetteer to ask.
    lat, lon
        Latitude and longitude, WGS 84 degrees.
    on
        The day; None is today.

    Returns
    -------
    dict
        `lat`, `lon`, and `region` and `district` as in `Gazetteer.record`, None outside
        Kazakhstan.

    Raises
    ------
    InvalidQueryError
        If a coordinate is not a number or out of range.
    """

    def record(unit: Place | None) -> Record | None:
        return dict(gazetteer.record(unit.id, on)) if unit else None

    region, district = gazetteer.at(lat, lon, on=on)
    return {"lat": lat, "lon": lon, "region": record(region), "district": record(district)}


def borne(candidate: Candidate) -> Validity:
    """Return the days on which a place bore the name that matched.

    Those of the name where it belongs to a time when the place was not yet, or no more.
    """
    name, place = candidate.name.validity, candidate.place.validity
    starts = [day for day in (name.valid_from, place.valid_from) if day]
    ends = [day for day in (name.valid_to, place.valid_to) if day]
    both = Validity(max(starts, default=None), min(ends, default=None))
    if both.valid_from and both.valid_to and both.valid_from >= both.valid_to:
        return name
    return both
