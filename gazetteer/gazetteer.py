"""The gazetteer: places, their names and units on a day, and the ways to find them."""

from __future__ import annotations

from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, overload

from gazetteer.errors import SourceDataError
from gazetteer.lookup import NameIndex
from gazetteer.places import Kind, check_day
from gazetteer.units import Units

if TYPE_CHECKING:
    from datetime import date

    import geopandas as gpd
    import pandas as pd

    from gazetteer.boundaries import Boundaries, Coordinates
    from gazetteer.places import Candidate, Language, Place

BUNDLED = Path(__file__).parent / "data"

# Units that a query for a settlement may name in place of their seat.
_SEATED = {Kind.DISTRICT, Kind.RURAL_DISTRICT}


class Gazetteer(Units):
    """The places of Kazakhstan, and those abroad that its news names.

    Everything is read once, when it is first needed: the tables with the first place, name or
    unit, the boundaries with the first point or outline. A day is a `date`; `None` means today's
    state. A place id that the gazetteer does not hold raises `UnknownPlaceError` everywhere.

    Parameters
    ----------
    folder
        The folder of the compiled tables.

    Raises
    ------
    SourceDataError
        If a table is missing, and later, when it is read, if it is damaged.
    """

    @classmethod
    def load(cls, folder: Path | None = None) -> Gazetteer:
        """Open the gazetteer that comes with the package, or the one in a folder.

        Parameters
        ----------
        folder
            The folder of other tables than the bundled ones.

        Returns
        -------
        Gazetteer
            The bundled one is the same object for the whole process.

        Raises
        ------
        SourceDataError
            If a table is missing.
        """
        return _bundled() if folder is None else cls(folder)

    def record(self, place_id: str, on: date | None = None) -> dict[str, str | float | None]:
        """Return a place as the record that the commands print.

        Parameters
        ----------
        place_id
            The place.
        on
            The day.

        Returns
        -------
        dict
            `id`; `name`, in English on the day; `kind` on the day; `lat` and `lon`, WGS 84
            degrees; `region`, an ISO 3166-2 code, and `district`, a KATO code of the day, None
            where `region_of` and `district_of` give none.
        """
        place = self.place(place_id)
        region = self.region_of(place_id, on)
        district = self.district_of(place_id, on)
        code = (self.code_on(district.id, "kato", on) or district.id) if district else None
        return {
            "id": place.id,
            "name": self.display_name(place_id, on),
            "kind": str(self.kind_on(place_id, on)),
            "lat": place.lat,
            "lon": place.lon,
            "region": region.iso if region else None,
            "district": code,
        }

    def lookup(
        self,
        name: str,
        *,
        on: date | None = None,
        language: Language | None = None,
        limit: int = 10,
    ) -> list[Candidate]:
        """Find the places that a name may mean.

        Parameters
        ----------
        name
            The name in any spelling, with or without a type word ("г. Алматы", "Almaty region",
            "Абай ауданы"). A type word decides between a city, a region and a village. After
            commas, the units that hold it may follow ("Shamalgan, Almaty Region").
        on
            The day: a name or place that is not valid then is found, but ranks lower.
        language
            The language of the name; names of other languages are found, but rank lower.
        limit
            How many candidates to return at most.

        Returns
        -------
        list of Candidate
            Best first, one a place, with scores from 0 to 1. A settlement may be found by the name
            of the unit that it is the seat of; the name of the candidate tells. Empty for text
            that is no name: an empty one, or one of more than 200 characters.

        Raises
        ------
        InvalidQueryError
            If `on` is no `date`.
        """
        check_day(on)
        if "," not in name:
            return self._index.find(name, on=on, language=language, limit=limit)
        parts = [part for part in name.split(",") if part.strip()]
        found, *holders = (
            self._index.find(part, on=on, language=language, limit=len(self))
            for part in parts or [""]
        )
        for holder in holders:
            found = self._held(found, {unit.place.id for unit in holder}, on)
        return found[:limit]

    def _held(self, found: list[Candidate], holders: set[str], on: date | None) -> list[Candidate]:
        """Return the candidates that lie in one of the holders, or else those that are one."""
        held = [one for one in found if holders.intersection(self.ancestors(one.place.id, on))]
        return held or [one for one in found if one.place.id in holders]

    @overload
    def at(
        self, lat: float, lon: float, *, on: date | None = None
    ) -> tuple[Place | None, Place | None]: ...

    @overload
    def at(self, lat: gpd.GeoSeries, *, on: date | None = None) -> pd.DataFrame: ...

    @overload
    def at(self, lat: Coordinates, lon: Coordinates, *, on: date | None = None) -> pd.DataFrame: ...

    def at(
        self,
        lat: float | Coordinates | gpd.GeoSeries,
        lon: float | Coordinates | None = None,
        *,
        on: date | None = None,
    ) -> tuple[Place | None, Place | None] | pd.DataFrame:
        """Say in which region and district points lie, by their outlines.

        Parameters
        ----------
        lat, lon
            Latitude and longitude, in this order, WGS 84 degrees: two numbers, or two sequences
            of n numbers. Or instead of both a GeoSeries of n points in any reference system.
        on
            The day, one for all points.

        Returns
        -------
        tuple or pandas.DataFrame
            Of one point the region and the district. Of n points a frame of n rows under the
            points' own index, with their ids in the columns `region` and `district`. None outside
            Kazakhstan, and so for most points whose coordinates are swapped.

        Raises
        ------
        InvalidQueryError
            If a coordinate is missing, not a number or out of range, if there are not as many
            latitudes as longitudes, or if a geometry is no point.
        """
        check_day(on)
        if not (isinstance(lat, int | float) and isinstance(lon, int | float)):
            # It brings geopandas, which names and single points do without.
            from gazetteer.frames import point_frame

            return point_frame(self._boundaries, lat, lon, on)
        units = self._boundaries.at(lat, lon, on)
        region, district = (self.place(unit) if unit else None for unit in units)
        return region, district

    def regions(self, on: date | None = None) -> gpd.GeoDataFrame:
        """Return the regions and republican cities of a day with their outlines.

        Returns
        -------
        geopandas.GeoDataFrame
            Columns place_id, iso, name_en, name_ru, name_kk (official), kind and geometry, in
            EPSG:4326, by ISO code.
        """
        check_day(on)
        from gazetteer.frames import region_frame

        return region_frame(self, self._boundaries.regions(on), on)

    def districts(self, on: date | None = None) -> gpd.GeoDataFrame:
        """Return the districts and city administrations of a day with their outlines.

        Returns
        -------
        geopandas.GeoDataFrame
            Columns place_id, name_en, name_ru, name_kk (official), region (its ISO code), kind
            and geometry, in EPSG:4326, by place id.
        """
        check_day(on)
        from gazetteer.frames import district_frame

        return district_frame(self, self._boundaries.districts(on), on)

    @cached_property
    def _index(self) -> NameIndex:
        units = (unit for unit in self._tables.capitals if self.place(unit).kind in _SEATED)
        seats = {unit: seat for unit in units if (seat := self.capital_of(unit))}
        return NameIndex(self.all_names(), self._tables.places, seats)

    @cached_property
    def _boundaries(self) -> Boundaries:
        # It brings numpy and shapely, which names and units do without.
        from gazetteer.boundaries import Boundaries

        return Boundaries(self._folder, self._region_id)

    def _region_id(self, district_id: str, on: date | None) -> str:
        region = self.region_of(district_id, on)
        if region is None:
            msg = f"status.tsv names no region of district {district_id} on {on or 'this day'}"
            raise SourceDataError(msg)
        return region.id


@cache
def _bundled() -> Gazetteer:
    return Gazetteer(BUNDLED)
