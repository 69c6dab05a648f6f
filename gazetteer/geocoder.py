"""The gazetteer as a geocoder of geopy."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from geopy.adapters import URLLibAdapter
from geopy.geocoders.base import Geocoder
from geopy.location import Location
from geopy.point import Point

from gazetteer.gazetteer import Gazetteer
from gazetteer.places import Kind
from gazetteer.records import candidate_record

if TYPE_CHECKING:
    from datetime import date

    from gazetteer.places import Language

# geopy has no annotations, so that mypy takes `Location` for any object.
Answer: TypeAlias = "Location | list[Location] | None"

_SETTLEMENTS = {Kind.REPUBLICAN_CITY, Kind.CITY, Kind.TOWN, Kind.VILLAGE}
_ADDRESSED = {Kind.COUNTRY, Kind.REGION, Kind.REPUBLICAN_CITY, Kind.DISTRICT}


class KazakhstanGeocoder(Geocoder):  # type: ignore[misc]  # geopy has no annotations
    """Find places of Kazakhstan by name, and units by point, as other geocoders of geopy do.

    It asks the tables of the package and nothing on the network, so timeouts, proxies and the
    like do not concern it.

    Parameters
    ----------
    gazetteer
        The gazetteer to ask; the bundled one by default.

    Examples
    --------
    >>> from gazetteer.geocoder import KazakhstanGeocoder
    >>> geocoder = KazakhstanGeocoder()
    >>> geocoder.geocode("Жанаозен").address
    'Zhanaozen, Mangystau Region, Kazakhstan'
    >>> geocoder.geocode("nowhere at all") is None
    True
    """

    def __init__(self, gazetteer: Gazetteer | None = None) -> None:
        # The base class wants an adapter; this one opens no connection by itself.
        super().__init__(adapter_factory=URLLibAdapter)
        self._gazetteer = gazetteer or Gazetteer.load()

    def geocode(
        self,
        query: str,
        *,
        exactly_one: bool = True,
        limit: int = 10,
        language: Language = "en",
        on: date | None = None,
    ) -> Answer:
        """Find places by name.

        Parameters
        ----------
        query
            A name, as `Gazetteer.lookup` takes it; units that hold the place may follow after
            commas ("Shamalgan, Almaty Region, Kazakhstan").
        exactly_one
            Whether to return the best candidate alone.
        limit
            How many candidates to return at most if not.
        language
            The language of the address.
        on
            The day; None is today.

        Returns
        -------
        geopy.location.Location, list of them, or None
            None if there is no candidate. `raw` is the record that `python -m gazetteer lookup`
            prints: see `gazetteer.records.candidate_record`.
        """
        candidates = self._gazetteer.lookup(query, on=on, limit=1 if exactly_one else limit)
        locations = [
            self._location(candidate_record(self._gazetteer, query, candidate, on), language, on)
            for candidate in candidates
        ]
        return _answer(locations, exactly_one=exactly_one)

    def reverse(
        self,
        query: Point | tuple[float, float] | str,
        *,
        exactly_one: bool = True,
        language: Language = "en",
        on: date | None = None,
    ) -> Answer:
        """Find the units that a point lies in.

        Parameters
        ----------
        query
            A point: latitude and longitude in WGS 84 degrees, in any form that geopy takes.
        exactly_one
            Whether to return the district alone, and not the region after it.
        language
            The language of the address.
        on
            The day; None is today.

        Returns
        -------
        geopy.location.Location, list of them, or None
            None outside Kazakhstan. Each has the representative point of the unit, and as `raw`
            its record: see `Gazetteer.record`.

        Raises
        ------
        ValueError
            If the query is no point, as geopy's own geocoders do.
        """
        point = Point(query)
        region, district = self._gazetteer.at(point.latitude, point.longitude, on=on)
        locations = [
            self._location(dict(self._gazetteer.record(unit.id, on)), language, on)
            for unit in (district, region)
            if unit
        ]
        return _answer(locations, exactly_one=exactly_one)

    def _location(self, record: dict[str, object], language: Language, on: date | None) -> Location:
        place_id = str(record["id"])
        address = ", ".join(self._address(place_id, language, on))
        return Location(address, (record["lat"], record["lon"]), record)

    def _address(self, place_id: str, language: Language, on: date | None) -> list[str]:
        """Return the name of a place and of the units that hold it."""
        gazetteer = self._gazetteer
        names = []
        for unit in (place_id, *gazetteer.ancestors(place_id, on)):
            kind = gazetteer.kind_on(unit, on)
            if unit == place_id or kind in _ADDRESSED:
                plain = kind in _SETTLEMENTS or kind is Kind.COUNTRY
                names.append(
                    gazetteer.name_on(unit, on, language, "short" if plain else "official")
                )
        return names


def _answer(locations: list[Location], *, exactly_one: bool) -> Answer:
    if not locations:
        return None
    return locations[0] if exactly_one else locations
