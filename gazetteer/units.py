"""Places and the units that hold them, with their names and codes, on a day."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from gazetteer.errors import UnknownPlaceError
from gazetteer.history import history
from gazetteer.naming import best_name
from gazetteer.places import Kind, check_day
from gazetteer.successions import Successions
from gazetteer.tables import Tables, on_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from gazetteer.history import History
    from gazetteer.places import Language, Name, Place, Status, Succession

# Units of these kinds are written with their type word, as in "Almaty Region".
_OFFICIALLY_NAMED = {Kind.REGION, Kind.DISTRICT, Kind.CITY_ADMINISTRATION, Kind.RURAL_DISTRICT}
_REGIONS = {Kind.REGION, Kind.REPUBLICAN_CITY}
_DISTRICTS = {Kind.DISTRICT, Kind.CITY_ADMINISTRATION}


class Units:
    """The places of a folder of tables and what was part of what; see `Gazetteer`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tables = Tables(folder)

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

    def capital_of(self, unit_id: str, on: date | None = None) -> Place | None:
        """Return the capital of a region, or the seat of a district or rural district, on a day.

        None if it had none or did not exist.
        """
        self.place(unit_id)
        capital = on_day(self._tables.capitals.get(unit_id, ()), on)
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
    def _successions(self) -> Successions:
        return Successions(self._tables.successions)
