"""Seats: the towns that a text means by "the regional centre" or "the capital"."""

from __future__ import annotations

from datetime import date

from gazetteer import Gazetteer, Kind
from mapper.place_records import PlaceRecords
from mapper.records import PlaceRecord

_KAZAKHSTAN, _ALMATY = "000000000", "750000000"
# The regions that lie around cities which are in none: Almaty, Astana, Shymkent.
_AROUND = {_ALMATY: "190000000", "710000000": "110000000", "790000000": "610000000"}


class Seats:
    """The seats of regions and districts, the capital and the largest city.

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

    def unit(
        self, kinds: frozenset[Kind], place: PlaceRecord, on: date | None
    ) -> PlaceRecord | None:
        """Return the district, region or republican city of these kinds that a place lies in.

        Parameters
        ----------
        kinds
            The kinds that the unit may be of.
        place
            The place.
        on
            The day, None for today.
        """
        for unit_of in (self._gazetteer.district_of, self._gazetteer.region_of):
            unit = unit_of(place.id, on)
            if unit is not None and self._gazetteer.kind_on(unit.id, on) in kinds:
                return self._records.of(unit.id, on)
        return None

    def region_around(self, place: PlaceRecord, on: date | None) -> PlaceRecord | None:
        """Return the region that "the region" is beside a city which lies in none."""
        around = _AROUND.get(place.id)
        return self._records.of(around, on) if around is not None else None

    def region_called(self, place: PlaceRecord, on: date | None) -> PlaceRecord | None:
        """Return the region of a day that has the name of a place: Abai Region, of any Abai."""
        own = place.name.split()[:1]
        regions = (self._records.of(r.id, on) for r in self._gazetteer.regions_on(on))
        called = (r for r in regions if r.kind == Kind.REGION and r.name.split()[:1] == own)
        return next(called, None)

    def capital(self, on: date | None) -> PlaceRecord | None:
        """Return the capital of the country on a day, None for today."""
        town = self._gazetteer.capital_of(_KAZAKHSTAN, on)
        return self._records.of(town.id, on) if town is not None else None

    def great_cities(self, on: date | None) -> tuple[PlaceRecord, ...]:
        """Return the cities of republican significance of a day, which lie in no region."""
        cities = (self._records.of(city, on) for city in _AROUND)
        return tuple(city for city in cities if city.kind == Kind.REPUBLICAN_CITY)

    def metropolis(self, on: date | None) -> PlaceRecord:
        """Return Almaty, which is "the country's largest city"."""
        return self._records.of(_ALMATY, on)
