"""Units: the region, district, seat or town that words of a text stand for on its day."""

from __future__ import annotations

from datetime import date
from functools import partial

from gazetteer import Gazetteer, Kind
from mapper.measures.area import Named
from mapper.place_records import PlaceRecords
from mapper.records import PlaceRecord
from mapper.seats import Seats


class Units:
    """Finds the units around places, and their seats.

    Parameters
    ----------
    gazetteer
        Which units there are on a day.
    records
        The records of its places.
    """

    def __init__(self, gazetteer: Gazetteer, records: PlaceRecords) -> None:
        self._gazetteer = gazetteer
        self._records = records
        self._seats = Seats(gazetteer)

    def named_on(self, on: date | None) -> Named:
        """Return what a text of a day need not name: the capital, and the units of its places."""
        return Named(
            self._seats.capital(on),
            self._seats.metropolis(on),
            partial(self._unit_of, on=on),
            partial(self._seats.of, on=on),
            partial(self._town_called, on=on),
            partial(self._seats.region_called, on=on),
            self._seats.great_cities(on),
        )

    def _unit_of(
        self, place: PlaceRecord, kinds: frozenset[Kind], *, on: date | None
    ) -> PlaceRecord | None:
        """Return the region or district of one of these kinds that a place lies in."""
        for unit in (
            self._gazetteer.district_of(place.id, on),
            self._gazetteer.region_of(place.id, on),
        ):
            record = self._records.of(unit.id, on) if unit is not None else None
            if record is not None and record.kind in kinds and record.id != place.id:
                return record
        return self._seats.region_around(place, on) if Kind.REGION in kinds else None

    def _town_called(self, name: str, *, on: date | None) -> PlaceRecord | None:
        """Return the record of the town that a full name is of."""
        found = self._gazetteer.lookup(name, on=on, limit=1)
        return self._records.of(found[0].place.id, on) if found else None
