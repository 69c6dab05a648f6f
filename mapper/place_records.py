"""The records of places on days, made once each: reports repeat those of the ones before them."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from gazetteer import Gazetteer
from mapper.records import PlaceRecord

_REMEMBERED = 50_000


class PlaceRecords:
    """The records of a gazetteer's places.

    Parameters
    ----------
    gazetteer
        The places.
    """

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._records = lru_cache(_REMEMBERED)(self._make)

    def of(self, place_id: str, on: date | None) -> PlaceRecord:
        """Return the record of a place as it was on a day (contract: PLACE)."""
        return self._records(place_id, on)

    def _make(self, place_id: str, on: date | None) -> PlaceRecord:
        return PlaceRecord.from_json(self._gazetteer.record(place_id, on))
