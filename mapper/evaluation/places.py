"""When two records mean the same place, and how far apart they are."""

from __future__ import annotations

from datetime import date
from math import asin, cos, radians, sin, sqrt
from typing import Final

from gazetteer import Gazetteer, Kind
from gazetteer.type_words import readings
from mapper.evaluation.gold import GoldToponym
from mapper.records import PlaceRecord, Span, Toponym

COUNTRY_ID: Final = "000000000"
NEAR_KM: Final = 10
# A hundred miles, the usual yardstick of geocoding.
FAR_KM: Final = 161

_EARTH_RADIUS_KM: Final = 6371.0088
# A unit below and the one above it that news means the same by.
_SAME_TOWN: Final = frozenset(
    {
        (Kind.CITY, Kind.CITY_ADMINISTRATION),
        (Kind.TOWN, Kind.CITY_ADMINISTRATION),
        (Kind.DISTRICT, Kind.REPUBLICAN_CITY),
    }
)


def distance_km(first: tuple[float, float], second: tuple[float, float]) -> float:
    """Return the great-circle distance between two points (latitude, longitude; degrees)."""
    lat1, lon1, lat2, lon2 = map(radians, (*first, *second))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_RADIUS_KM * asin(min(1.0, sqrt(half)))


def error_km(gold: GoldToponym, found: Toponym) -> float | None:
    """Return how far from the right place a toponym was put; None where either has no point.

    The same place is no error, wherever the point that stands for it was set.
    """
    if found.place is None:
        return None
    if found.place.id == gold.place_id:
        return 0.0
    if gold.lat is None or gold.lon is None:
        return None
    return distance_km((gold.lat, gold.lon), (found.place.lat, found.place.lon))


def core(text: str, span: Span) -> Span:
    """Return a toponym's span without the type words before and after the name."""
    return _without_type_words(text, span, frozenset())


def core_with_region(text: str, span: Span) -> Span:
    """Return a toponym's span without its type words, but with that of a region."""
    return _without_type_words(text, span, frozenset({Kind.REGION}))


def _without_type_words(text: str, span: Span, kept: frozenset[Kind]) -> Span:
    words = text[span.start : span.end]
    if _opens_with_preposition(words):
        return span
    reading = readings(words)[-1]
    if reading.kinds and reading.kinds & kept:
        return span
    start = span.start + words.find(reading.name)
    return Span(start, start + len(reading.name))


def _opens_with_preposition(words: str) -> bool:
    """Tell whether the span is wrong at its start: the gazetteer sets prepositions aside too."""
    first, *_ = words.split(maxsplit=1)
    aside = readings(f"{first} x")[1:]
    return bool(aside) and aside[0].kinds is None


class PlaceJudge:
    """Tells whether an event was put where a person puts it, and what places are called."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def agree(self, gold: str | None, found: PlaceRecord | None, on: date | None) -> bool:
        """Compare the place id of a gold record with a place that was found.

        They agree when they are the same unit, a town and its administration, a district of a
        republican city and the city, or points within `NEAR_KM`; or when both are None.
        """
        if gold is None or found is None:
            return gold is None and found is None
        if gold == found.id:
            return True
        if gold not in self._gazetteer:
            return False
        place = self._gazetteer.place(gold)
        near = distance_km((place.lat, place.lon), (found.lat, found.lon)) <= NEAR_KM
        return near or self._same_town(gold, found.id, on) or self._same_town(found.id, gold, on)

    def name(self, place_id: str | None, on: date | None) -> str:
        """Return what a place is called in English, with its id."""
        if place_id is None:
            return "no place"
        if place_id not in self._gazetteer:
            return place_id
        return f"{self._gazetteer.display_name(place_id, on)} ({place_id})"

    def _same_town(self, low: str, high: str, on: date | None) -> bool:
        if low not in self._gazetteer or high not in self._gazetteer.ancestors(low, on):
            return False
        kinds = self._gazetteer.kind_on(low, on), self._gazetteer.kind_on(high, on)
        return kinds in _SAME_TOWN
