"""What "the two regions", "the city", "the capital" or "there" stand for in a stretch."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from gazetteer import Kind
from mapper.languages.vocabulary import NewsWords
from mapper.measures.area import Named
from mapper.reading import lies_in
from mapper.records import PlaceRecord
from mapper.sieve import Family, SievedPattern, Stretch

REGION_KINDS = frozenset({Kind.REGION})
_DISTRICT_KINDS = frozenset({Kind.DISTRICT})
_CITY_KINDS = frozenset({Kind.REPUBLICAN_CITY, Kind.CITY, Kind.TOWN})
_GREAT_KINDS = frozenset({Kind.REPUBLICAN_CITY})
_FIRST_ORDER = REGION_KINDS | _GREAT_KINDS
_ANY_KIND = frozenset(Kind)
# A region named in one of so many lists is still spoken of.
_RECENT = 12
_TWO = 2


class MeantPlaces:
    """Tells which places words stand for that name none.

    Parameters
    ----------
    news
        The language's words.
    """

    def __init__(self, news: NewsWords) -> None:
        roles = news.roles
        self._numbers = news.dates.numbers
        self._definite = {
            REGION_KINDS: SievedPattern(roles.definite_regions),
            _CITY_KINDS: SievedPattern(roles.definite_cities),
            _DISTRICT_KINDS: SievedPattern(roles.definite_districts),
            _ANY_KIND: SievedPattern(roles.there),
        }
        for pattern, kinds in roles.definite_places:
            if Kind.VILLAGE in kinds:
                self._definite[kinds] = SievedPattern(pattern)
        self._of_two = [(SievedPattern(p), at) for p, at in ((roles.former, 0), (roles.latter, 1))]
        self._metropolis = SievedPattern(roles.metropolis)
        self._capital = SievedPattern(roles.capital)
        self._all_but = SievedPattern(roles.all_but)
        self._great_city = SievedPattern(roles.great_city)
        self._great_cities = SievedPattern(roles.great_cities)
        self._capital_people = SievedPattern(roles.capital_people)
        self._metropolis_people = SievedPattern(roles.metropolis_people)
        self._centres = [(SievedPattern(pattern), kind) for pattern, kind in roles.centres]
        self._own_units = [(SievedPattern(pattern), kinds) for pattern, kinds in roles.own_units]
        own = (pattern for pattern, _ in self._own_units)
        centres = (pattern for pattern, _ in self._centres)
        self._and_region = SievedPattern(roles.and_region)
        self._people = [(town, SievedPattern(pattern)) for town, pattern in roles.people]
        people = (pattern for _, pattern in self._people)
        self._meaning = Family(
            [
                self._capital,
                self._metropolis,
                self._great_city,
                self._great_cities,
                self._capital_people,
                self._metropolis_people,
                *self._definite.values(),
                *(pattern for pattern, _ in self._of_two),
                *centres,
                *own,
                *people,
                self._and_region,
            ]
        )
        self._other_ones = SievedPattern(roles.other_ones)
        self._not_before = re.compile(roles.not_before)
        self._part_of = re.compile(roles.part_of)

    def may_be_in(self, line: Stretch) -> bool:
        """Tell whether a stretch may have such words; most have none."""
        return self._meaning.may_match_in(line)

    def may_stand(self, line: Stretch) -> bool:
        """Tell whether a stretch has words for a place that it does not name."""
        others = (p for p, _ in (*self._centres, *self._own_units, *self._of_two))
        meaning = [*self._definite.values(), *others]
        return any(pattern.search_in(line) is not None for pattern in meaning)

    def may_be(self, place: PlaceRecord, line: Stretch) -> bool:
        """Tell whether a stretch has words that may stand for a place, by its kind."""
        kinds = ((k, pattern) for k, pattern in self._definite.items() if k != _ANY_KIND)
        return any(
            place.kind in kind and pattern.search_in(line) is not None for kind, pattern in kinds
        )

    def ones_left(
        self, line: Stretch, told: Sequence[tuple[PlaceRecord, ...]]
    ) -> re.Match[str] | None:
        """Return the words for the other regions that only say "the others".

        So they are where the places named last are regions: "It holds in Abai Region. In all the
        others it was lifted."
        """
        last = next((places for places in reversed(told) if places), ())
        if not last or any(place.kind not in _FIRST_ORDER for place in last):
            return None
        if all(place.kind in _GREAT_KINDS for place in last) and len(last) < _TWO:
            return None
        return self._other_ones.search_in(line)

    def names_great_cities(self, line: Stretch) -> bool:
        """Tell whether a stretch speaks of the cities that lie in no region by their rank."""
        return self._great_cities.search_in(line) is not None

    def _seats(self, line: Stretch, before: Named) -> list[PlaceRecord]:
        """Return the seat that "the regional centre" stands for, if the text says it."""
        kinds = [kind for pattern, kind in self._centres if pattern.search_in(line)]
        named = [place for places in reversed(before.lists) for place in places]
        named.extend(reversed(before.spoken))
        if before.seat_of is None:
            return []
        seats = (before.seat_of(kind, place) for kind in kinds for place in named)
        return [seat for seat in seats if seat is not None][:1]

    def _one_of_two(self, line: Stretch, before: Named) -> list[PlaceRecord]:
        """Return the one that "the former" or "the latter" is of the two places named last."""
        named = next((places for places in reversed(before.lists) if len(places) == _TWO), ())
        return [named[at] for pattern, at in self._of_two if named and pattern.search_in(line)]

    def _own(self, line: Stretch, before: Named) -> list[PlaceRecord]:
        """Return the unit that the speaker calls his own: "our region".

        Where no office has spoken, it is that of the places told before.
        """
        for pattern, kinds in self._own_units:
            if pattern.search_in(line):
                lists: list[tuple[PlaceRecord, ...]] = [(place,) for place in before.spoken]
                spoken = replace(before, lists=lists or before.lists)
                return _latest(spoken.lists, kinds, None) or _around(spoken, kinds, None)
        return []

    def of_people(self, line: Stretch, before: Named) -> list[PlaceRecord]:
        """Return the towns whose people a stretch names in one word."""
        homes = [
            home
            for people, home in (
                (self._capital_people, before.capital),
                (self._metropolis_people, before.metropolis),
            )
            if home is not None and people.search_in(line)
        ]
        called = before.town_called
        if called is not None:
            towns = (called(town) for town, people in self._people if people.search_in(line))
            homes.extend(town for town in towns if town is not None)
        last = next((places for places in reversed(before.lists) if places), ())
        return [_region_called_after(home, last) or home for home in homes]

    def of(
        self,
        line: Stretch,
        before: Named,
        records: Collection[PlaceRecord],
        named_at: Collection[int],
    ) -> tuple[PlaceRecord, ...]:
        """Return the places that "the two regions", "the city" or "the capital" stand for.

        Not "the village Oral", which is named.
        """
        named = {record.kind for record in records}
        found: list[PlaceRecord] = []
        capital = before.capital
        # "In two districts of the capital" is there.
        within = capital is not None and any(lies_in(record, capital) for record in records)
        if capital and capital not in records and not within and self._capital.search_in(line):
            found.append(capital)
        metropolis = before.metropolis
        if metropolis and metropolis not in records and self._metropolis.search_in(line):
            found.append(metropolis)
        if not found and self._great_city.search_in(line):
            great = _latest(before.lists, _GREAT_KINDS, None)
            found.extend(great or ([metropolis] if metropolis else []))
        if not set(before.great_cities) & set(records) and self.names_great_cities(line):
            found.extend(city for city in before.great_cities if city not in found)
        if not (found or records):
            found.extend(self.of_people(line, before))
        found.extend(self._seats(line, before) or self._own(line, before))
        found.extend(self._one_of_two(line, before))
        for kinds, pattern in self._definite.items():
            match = pattern.search_in(line)
            if match is None or match.end() + 1 in named_at:
                continue
            if self._not_before.search(line.text, 0, match.start()):
                continue
            if kinds == _ANY_KIND and found:
                # "As for the capital, the level there": in it.
                continue
            colon = line.text.find(":", match.end())
            if colon >= 0 and all(at > colon for at in named_at) and records:
                # What the region has is told of its towns: "In the region it is another picture".
                continue
            if kinds.isdisjoint(named):
                count = self._numbers.get(match.groupdict().get("count") or "")
                pair = match.groupdict().get("pair") is not None
                meant = (
                    (_pair_of(before.lists, kinds) if pair else [])
                    or _spoken_of(before, kinds, count)
                    or _latest(before.lists, kinds, count)
                    or _around(before, kinds, count)
                    or _namesake(before, kinds, count)
                    or _called_after_towns(before, kinds, count)
                )
                # "In Abai area of the city": not in all of it.
                is_whole = self._part_of.search(line.text, 0, match.start()) is not None
                found.extend(
                    place
                    for place in meant
                    if not (is_whole and any(lies_in(record, place) for record in records))
                )
        if records and before.unit_of and self._and_region.search_in(line):
            around = before.unit_of(list(records)[-1], REGION_KINDS)
            found.extend([around] if around is not None else [])
        return tuple(dict.fromkeys(found))

    def excepted(
        self, line: Stretch, named: tuple[PlaceRecord, ...], before: Named
    ) -> tuple[PlaceRecord, ...]:
        """Return the places that a stretch excepts: the named ones, and the capital with them."""
        but = self._all_but.search_in(line) if named and before.capital else None
        behind = Stretch(line.text, but.start(), len(line.text)) if but else None
        if before.capital and behind and self._capital.search_in(behind):
            return tuple(dict.fromkeys((*named, before.capital)))
        return named or self.of(line, before, (), ())


def region_meant(place: PlaceRecord, before: Named) -> PlaceRecord:
    """Return the region of a place that was named for it: the one of its name, else around it."""
    if place.kind == Kind.REGION or before.unit_of is None or before.region_called is None:
        return place
    return before.region_called(place) or before.unit_of(place, REGION_KINDS) or place


def _region_called_after(town: PlaceRecord, told: Sequence[PlaceRecord]) -> PlaceRecord | None:
    """Return the region of a town's name if it was told of: «кроме Актюбинской. Актюбинцам ...»."""
    regions = (place for place in told if place.kind == Kind.REGION)
    called = (place for place in regions if place.name.startswith(f"{town.name} "))
    return next(called, None) if town not in told else None


def _around(before: Named, kinds: frozenset[Kind], count: int | None) -> list[PlaceRecord]:
    """Return the unit of these kinds around the place that was named last, or whose office spoke.

    "The district" is not around a region, but around the town that the text was sent from.
    """
    if before.unit_of is None or count is not None or kinds == _ANY_KIND:
        return []
    named = [place for places in before.lists for place in places][-1:]
    for place in (*named, *reversed(before.spoken)):
        unit = before.unit_of(place, kinds)
        if unit is not None or kinds == REGION_KINDS:
            return [unit] if unit else []
    return []


def _namesake(before: Named, kinds: frozenset[Kind], count: int | None) -> list[PlaceRecord]:
    """Return "the city" where none is named: the seat that a region named last is called after."""
    last = next((places for places in reversed(before.lists) if places), ())
    regions = [place for place in last if place.kind == Kind.REGION]
    if kinds != _CITY_KINDS or count is not None or len(regions) != 1 or before.seat_of is None:
        return []
    seat = before.seat_of(Kind.REGION, regions[0])
    return [seat] if seat is not None and regions[0].name.startswith(f"{seat.name} ") else []


def _called_after_towns(
    before: Named, kinds: frozenset[Kind], count: int | None
) -> list[PlaceRecord]:
    """Return "the two regions" that a list named by their seats: "all but Kyzylorda and Pavlodar".

    So it is only where as many were named, and each region is called after its seat.
    """
    last = next((places for places in reversed(before.lists) if places), ())
    if kinds != REGION_KINDS or count != len(last) or before.unit_of is None:
        return []
    units = [before.unit_of(place, kinds) or place for place in last]
    told = zip(units, last, strict=True)
    named = all(unit == town or unit.name.startswith(f"{town.name} ") for unit, town in told)
    return units if named and all(unit.kind in kinds for unit in units) else []


def _spoken_of(before: Named, kinds: frozenset[Kind], count: int | None) -> list[PlaceRecord]:
    """Return the region that was named and whose towns are named last, behind another region.

    "It is lifted in Zhambyl Region, and in Almaty Region. Residents of Taraz ... in the region."
    """
    if kinds != REGION_KINDS or count is not None or before.unit_of is None:
        return []
    last = next((places for places in reversed(before.lists[-_RECENT:]) if places), ())
    units = [before.unit_of(place, kinds) for place in last]
    if not units or units[0] is None or any(unit != units[0] for unit in units):
        return []
    recent = before.lists[-_RECENT:]
    return [units[0]] if any(units[0] in places for places in recent) else []


def _pair_of(
    before: Sequence[tuple[PlaceRecord, ...]], kinds: frozenset[Kind]
) -> list[PlaceRecord]:
    """Return the two that were named last one by one: "One is of Oral. The other is of Aksay."."""
    named = [[place for place in places if place.kind in kinds] for places in before]
    last = [meant for meant in named if meant][-_TWO:]
    meant = [place for places in last for place in places]
    alone = len(meant) == len(last) == _TWO and meant[0] != meant[1]
    return meant if alone and not any(lies_in(a, b) for a, b in (meant, meant[::-1])) else []


def _latest(
    before: Sequence[tuple[PlaceRecord, ...]], kinds: frozenset[Kind], count: int | None
) -> list[PlaceRecord]:
    """Return the places of these kinds that were last named; `count` of them, unless None."""
    for places in reversed(before):
        meant = [place for place in places if place.kind in kinds]
        if meant and count in {None, len(meant)}:
            return meant
        # "The three regions", of which one is a city that lies in no region
        units = [place for place in places if place.kind in _FIRST_ORDER]
        if kinds == REGION_KINDS and meant and count == len(units) == len(places):
            return units
    return []
