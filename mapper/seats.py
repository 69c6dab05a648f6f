"""Seats: the towns that a text means by "the regional centre"."""

from __future__ import annotations

from datetime import date

from gazetteer import Gazetteer, Kind
from mapper.place_records import PlaceRecords
from mapper.records import PlaceRecord


class Seats:
    """The seats of regions and districts.

    Parameters
    ----------
    gazetteer
        The places.
    """

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._records = PlaceRecords(gazetteer)

    def of(self, kind: Kind, place: PlaceRecord, on: date | None) -> PlaceRecord | None:
        """Return the seat of the region or district that a place lies in, or is.

        None where it lies in none, or the unit had no seat on the day.

        Parameters
        ----------
        kind
            That of the unit: `Kind.REGION` or `Kind.DISTRICT`.
        place
            The place.
        on
            The day, None for today.
        """
        gazetteer = self._gazetteer
        unit_of = gazetteer.district_of if kind == Kind.DISTRICT else gazetteer.region_of
        unit = unit_of(place.id, on)
        seat = gazetteer.capital_of(unit.id, on) if unit is not None else None
        return self._records.of(seat.id, on) if seat is not None else None
