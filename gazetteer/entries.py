"""The names of all places by the keys under which a query may meet them."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from gazetteer.names import fold_keys
from gazetteer.places import Kind
from gazetteer.spellings import loose_keys, sound_keys, spelling_key, spelling_keys, surname
from gazetteer.tables import no_garbage
from gazetteer.typos import Neighbours

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from gazetteer.places import Name, NameKind, Place

# Shorter keys are shared by too many.
_SHORTEST_LOOSE = 4
_SHORTEST_SOUND = 7
_NAME_KIND: dict[NameKind, float] = {
    "official": 1.0, "short": 1.0, "former": 0.97, "variant": 0.97, "abbreviation": 0.97,
    "adjective": 0.9,
}  # fmt: skip
# How likely a name alone means a place of the kind: "Turkestan" is first of all the city.
_KIND: dict[Kind, float] = {
    Kind.COUNTRY: 1.0, Kind.REPUBLICAN_CITY: 1.0, Kind.CITY: 1.0, Kind.REGION: 0.97,
    Kind.DISTRICT: 0.9, Kind.CITY_ADMINISTRATION: 0.6, Kind.TOWN: 0.9, Kind.VILLAGE: 0.85,
    Kind.RURAL_DISTRICT: 0.7, Kind.NATURAL: 0.9, Kind.FACILITY: 0.9,
}  # fmt: skip
_FOREIGN = 0.65
_NAME_NOT_VALID = 0.8
_PLACE_NOT_VALID = 0.8


class Entry(NamedTuple):
    """A name and its place, with what counts for it whatever the query, and that as of today."""

    name: Name
    place: Place
    weight: float
    today: float


class Entries:
    """All names, to be found by keys that are looser and looser.

    Parameters
    ----------
    names
        The names.
    places
        Their places by id.
    seats
        The seats of districts and rural districts by the id of the unit.
    """

    def __init__(
        self, names: Iterable[Name], places: Mapping[str, Place], seats: Mapping[str, Place]
    ) -> None:
        self._seats = seats
        with no_garbage():
            self._by_key = _by_key(list(names), places)

    def keyed(self, key: str) -> Iterable[Entry]:
        """Return the entries with a key of `fold_key`."""
        return self._by_key.get(key, ())

    def spelt(self, name: str) -> Iterator[Entry]:
        """Yield the entries that spell a name, Latin or Cyrillic, by the rules of some alphabet."""
        for key in self._by_spelling.get(spelling_key(name), ()):
            yield from self._by_key[key]

    def loosely_spelt(self, key: str) -> Iterator[Entry]:
        """Yield the entries in Kazakhstan that share the loose key of a key."""
        if len(key) >= _SHORTEST_LOOSE:
            yield from self._at_home(self._by_loose_spelling, loose_keys([key])[0])

    def sounding(self, key: str) -> Iterator[Entry]:
        """Yield the entries in Kazakhstan that sound like a key."""
        yield from self._at_home(self._by_sound, sound_keys([key])[0])

    def seats(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Yield the seats of the units among entries, under the names of the units."""
        for entry in entries:
            seat = self._seats.get(entry.place.id)
            if seat is not None:
                yield _entry(entry.name, seat, _weight(seat))

    def near(self, key: str) -> Iterator[tuple[Entry, int]]:
        """Yield the entries a typo or two away from a key, and how many typos."""
        for other, typos in self._neighbours.near(key):
            for entry in self._by_key[other]:
                yield entry, typos

    def _at_home(self, groups: Mapping[str, list[str]], group: str) -> Iterator[Entry]:
        for key in groups.get(group, ()):
            yield from (entry for entry in self._by_key[key] if entry.place.country == "KZ")

    @cached_property
    def _by_spelling(self) -> dict[str, list[str]]:
        """The keys of Latin names by their spelling key."""
        latin = [key for key in self._by_key if key.isascii()]
        return _grouped(spelling_keys(latin), latin, 1)

    @cached_property
    def _by_loose_spelling(self) -> dict[str, list[str]]:
        """The keys of all names by their loose key, and by that of the surname in them."""
        keys = list(self._by_key)
        surnames = [(found, key) for key in keys if (found := surname(key))]
        loose = loose_keys([*keys, *(found for found, _ in surnames)])
        return _grouped(loose, [*keys, *(key for _, key in surnames)], _SHORTEST_LOOSE)

    @cached_property
    def _by_sound(self) -> dict[str, list[str]]:
        """The keys of all names by how they sound."""
        keys = list(self._by_key)
        return _grouped(sound_keys(keys), keys, _SHORTEST_SOUND)

    @cached_property
    def _neighbours(self) -> Neighbours:
        return Neighbours(self._by_key)


def entry_weight(entry: Entry, on: date | None) -> float:
    """Return what counts for an entry on a day, 0 to 1."""
    return entry.today if on is None else entry.weight * _validity(entry.name, entry.place, on)


def _grouped(groups: Iterable[str], keys: Iterable[str], shortest: int) -> dict[str, list[str]]:
    """Return the keys by their group, without groups of too few letters."""
    found = defaultdict(list)
    for group, key in zip(groups, keys, strict=True):
        if len(group) >= shortest:
            found[group].append(key)
    return dict(found)


def _by_key(names: list[Name], places: Mapping[str, Place]) -> dict[str, list[Entry]]:
    weights = {place.id: _weight(place) for place in places.values()}
    entries = defaultdict(list)
    for key, name in zip(fold_keys([name.text for name in names]), names, strict=True):
        if key:
            entries[key].append(_entry(name, places[name.place_id], weights[name.place_id]))
    return dict(entries)


def _entry(name: Name, place: Place, place_weight: float) -> Entry:
    weight = place_weight * _NAME_KIND[name.kind]
    return Entry(name, place, weight, weight * _validity(name, place, None))


def _validity(name: Name, place: Place, on: date | None) -> float:
    if not place.validity.covers(on):
        return _PLACE_NOT_VALID
    return 1.0 if name.validity.covers(on) else _NAME_NOT_VALID


def _weight(place: Place) -> float:
    """Return how likely a bare name means this place rather than a namesake, from 0 to 1."""
    weight = _KIND[place.kind] * (0.5 + 0.5 * place.importance)
    return weight if place.country == "KZ" else weight * _FOREIGN
