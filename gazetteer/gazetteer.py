"""The gazetteer: places, their names and units on a day, and the ways to find them."""

from __future__ import annotations

from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal, overload

from gazetteer.errors import SourceDataError, UnknownPlaceError
from gazetteer.history import history
from gazetteer.lookup import NameIndex
from gazetteer.naming import best_name
from gazetteer.places import Kind, check_day
from gazetteer.successions import Successions
from gazetteer.tables import Tables, on_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import geopandas as gpd
    import pandas as pd

    from gazetteer.boundaries import Boundaries, Coordinates
    from gazetteer.history import History
    from gazetteer.places import Candidate, Language, Name, Place, Status, Succession

BUNDLED = Path(__file__).parent / "data"

# Units of these kinds are written with their type word, as in "Almaty Region".
_OFFICIALLY_NAMED = {Kind.REGION, Kind.DISTRICT, Kind.CITY_ADMINISTRATION, Kind.RURAL_DISTRICT}
_REGIONS = {Kind.REGION, Kind.REPUBLICAN_CITY}
_DISTRICTS = {Kind.DISTRICT, Kind.CITY_ADMINISTRATION}


class Gazetteer:
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

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tables = Tables(folder)

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

    def __contains__(self, place_id: object) -> bool:
        return place_id in self._tables.places

    def __iter__(self) -> Iterator[Place]:
        return iter(self._tables.places.values())

    def __len__(self) -> int:
        return len(self._tables.places)

    def place(self, place_id: str) -> Place:
        """Return a place by its id."""
        try:
            return self._tables.places[place_id]
        except KeyError:
            msg = f"the gazetteer holds no place {place_id!r}; `lookup` finds ids by name"
            raise UnknownPlaceError(msg) from None

    def names(self, place_id: str) -> tuple[Name, ...]:
        """Return all names of a place, of all languages and times."""
        self.place(place_id)
        return tuple(self._tables.names.get(place_id, ()))

    def all_names(self) -> Iterator[Name]:
        """Return the names of all places."""
        for names in self._tables.names.values():
            yield from names

    def name_on(
        self,
        place_id: str,
        on: date | None = None,
        language: Language = "en",
        kind: Literal["short", "official"] = "short",
    ) -> str:
        """Return the name that a place goes by on a day.

        Parameters
        ----------
        place_id
            The place.
        on
            The day.
        language
            The language of the name.
        kind
            "short" ("Almaty", "Алматинская") or "official" ("Almaty Region").

        Returns
        -------
        str
            Where no such name is known, the closest to it: another kind of name, then one that is
            not valid on the day, then one of another language; the id if the place has no name.
        """
        names = self.names(place_id)
        if not names:
            return place_id
        return best_name(names, on, language, kind).text

    def status(self, place_id: str, on: date | None = None) -> Status | None:
        """Return the kind and parent of a place on a day; None if it did not exist then."""
        check_day(on)
        self.place(place_id)
        return on_day(self._tables.statuses.get(place_id, ()), on)

    def kind_on(self, place_id: str, on: date | None = None) -> Kind:
        """Return the kind of a place on a day, or its last one if it did not exist then."""
        status = self.status(place_id, on)
        return status.kind if status else self.place(place_id).kind

    def ancestors(self, place_id: str, on: date | None = None) -> tuple[str, ...]:
        """Return the ids of the units that hold a place on a day, from its parent upwards."""
        found: list[str] = []
        status = self.status(place_id, on)
        while status and status.parent_id and status.parent_id not in found:
            found.append(status.parent_id)
            status = self.status(status.parent_id, on)
        return tuple(found)

    def children(self, place_id: str, on: date | None = None) -> tuple[str, ...]:
        """Return the ids of the places right below a unit on a day, sorted."""
        self.place(place_id)
        return tuple(
            status.place_id
            for status in self._tables.children.get(place_id, ())
            if status.validity.covers(on)
        )

    def region_of(self, place_id: str, on: date | None = None) -> Place | None:
        """Return the region or republican city that a place is or lies in on a day.

        None for a country, for what lies abroad, and for a lesser place on a day without it.
        """
        return self._first_of(_REGIONS, place_id, on)

    def district_of(self, place_id: str, on: date | None = None) -> Place | None:
        """Return the district or city administration that a place is or lies in on a day.

        None for a region, for a republican city itself, and where `region_of` gives None.
        """
        return self._first_of(_DISTRICTS, place_id, on)

    def history(self, place_id: str) -> History:
        """Return what a place was, in which units, and under which codes, with the days."""
        self.place(place_id)
        return history(self._tables, place_id)

    def crosswalk(self, place_id: str, on: date | None = None) -> tuple[Succession, ...]:
        """Say what became of a unit by a day.

        Parameters
        ----------
        place_id
            The unit, of today or of the past.
        on
            The day.

        Returns
        -------
        tuple of Succession
            The steps in order of their dates, those of the units that it became included. Empty
            for a place that is what it was.

        Raises
        ------
        SourceDataError
            If the table of successions is missing or damaged.
        """
        self.place(place_id)
        return self._successions.after(place_id, on)

    def successors(self, place_id: str, on: date | None = None) -> tuple[str, ...]:
        """Return the ids of the units of a day that a unit became, sorted; see `crosswalk`.

        The unit itself is among them if it lost a part or its name, and is still there.
        """
        became = {step.successor for step in self.crosswalk(place_id, on)}
        became |= {place_id} if became else set()
        return tuple(sorted(unit for unit in became if self.status(unit, on)))

    def predecessors(self, place_id: str, on: date | None = None) -> tuple[str, ...]:
        """Return the ids of the units that a unit came of, sorted.

        On a day: those that existed then. None: all of them.
        """
        self.place(place_id)
        units = {step.predecessor for step in self._successions.before(place_id)} - {place_id}
        return tuple(sorted(unit for unit in units if on is None or self.status(unit, on)))

    def regions_on(self, on: date | None = None) -> tuple[Place, ...]:
        """Return the regions and republican cities of a day, by ISO code."""
        found = {status.place_id for status in self._region_statuses if status.validity.covers(on)}
        return tuple(sorted(map(self.place, found), key=lambda place: place.iso or ""))

    def capital_of(self, region_id: str, on: date | None = None) -> Place | None:
        """Return the capital of a region on a day; None if it had none or did not exist."""
        self.place(region_id)
        capital = on_day(self._tables.capitals.get(region_id, ()), on)
        return self.place(capital.capital_id) if capital else None

    def code_on(
        self, place_id: str, system: Literal["kato", "iso3166-2"], on: date | None = None
    ) -> str | None:
        """Return the code of a place in a system on a day; None if it had none."""
        self.place(place_id)
        codes = (code for code in self._tables.codes.get(place_id, ()) if code.system == system)
        code = on_day(codes, on)
        return code.code if code else None

    def display_name(self, place_id: str, on: date | None = None) -> str:
        """Return the English name that a place is shown by on a day.

        Units go by their official name ("Almaty Region", "Karatal District"), countries, cities
        and settlements by the short one ("Nur-Sultan").
        """
        official = self.kind_on(place_id, on) in _OFFICIALLY_NAMED
        return self.name_on(place_id, on, kind="official" if official else "short")

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
            Best first, one a place, with scores from 0 to 1. Empty for text that is no name: an
            empty one, or one of more than 200 characters.

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

    def _first_of(self, kinds: set[Kind], place_id: str, on: date | None) -> Place | None:
        if self.place(place_id).country != "KZ":
            return None
        for unit in (place_id, *self.ancestors(place_id, on)):
            if self.kind_on(unit, on) in kinds:
                return self.place(unit)
        return None

    @cached_property
    def _region_statuses(self) -> list[Status]:
        units = [place.id for place in self if place.country == "KZ"]
        every = (status for unit in units for status in self._tables.statuses.get(unit, ()))
        return [status for status in every if status.kind in _REGIONS]

    @cached_property
    def _index(self) -> NameIndex:
        return NameIndex(self.all_names(), self._tables.places)

    @cached_property
    def _successions(self) -> Successions:
        return Successions(self._tables.successions)

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
