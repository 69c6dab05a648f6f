"""Places by name: an index of the keys of all names, and the ranking of what it finds."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from gazetteer.endings import phrase_stems, without_possessive
from gazetteer.names import fold_key, fold_keys
from gazetteer.places import Candidate, Kind
from gazetteer.spellings import loose_keys, spelling_key, spelling_keys
from gazetteer.tables import no_garbage
from gazetteer.type_words import agreement, readings
from gazetteer.typos import Neighbours

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from gazetteer.places import Language, Match, Name, NameKind, Place


# No name is longer; a longer text is none.
LONGEST = 200

# What each step away from the very name costs: factors of the score.
_MATCH: dict[Match, float] = {"exact": 1.0, "folded": 0.97, "inflected": 0.9, "fuzzy": 0.75}
_RESPELT = 0.85
_LOOSELY_RESPELT = 0.8
# Shorter names, and shorter keys of them, are shared by too many.
_SHORTEST_LOOSE = 5
_SHORTEST_LOOSE_KEY = 4
_SECOND_TYPO = 0.8
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
# A type word that the kind does not agree with, nearly agrees with, agrees with.
_AGREES = 2
_AGREEMENT = (0.3, 0.4, 1.0)
_NAME_NOT_VALID = 0.8
_PLACE_NOT_VALID = 0.8
_OTHER_LANGUAGE = 0.85
_LANGUAGE_OF_TYPE_WORD = 0.97
_FOREIGN = 0.65
# The weight of a place that a bare name usually means.
_NOTABLE = 0.6


class Entry(NamedTuple):
    """A name and its place, with what counts for it whatever the query, and that as of today."""

    name: Name
    place: Place
    weight: float
    today: float


class Wanted(NamedTuple):
    """A reading of the query and the key of the name in it."""

    name: str
    key: str
    kinds: frozenset[Kind] | None
    language: Language | None


class Found(NamedTuple):
    """An entry that a reading matches, how closely, and how the kinds agree."""

    entry: Entry
    match: Match
    closeness: float
    agreement: int


class NameIndex:
    """All names by their key.

    Parameters
    ----------
    names
        The names.
    places
        Their places by id.
    """

    def __init__(self, names: Iterable[Name], places: Mapping[str, Place]) -> None:
        with no_garbage():
            self._entries = _entries(list(names), places)

    def find(
        self, query: str, *, on: date | None, language: Language | None, limit: int
    ) -> list[Candidate]:
        """Find the places that a name may mean; see `Gazetteer.lookup`."""
        if len(query) > LONGEST:
            return []
        best: dict[str, tuple[float, float, Found]] = {}
        for found in self._search(query.strip()):
            score = _score(found, on, language)
            place_id = found.entry.place.id
            known = best.get(place_id)
            # Of the names of a place, how closely it matched counts before the score.
            if known is None or (found.closeness, score) > known[:2]:
                best[place_id] = (found.closeness, score, found)
        ranked = sorted((-score, place_id) for place_id, (_, score, _) in best.items())
        candidates = []
        for loss, place_id in ranked[:limit]:
            found = best[place_id][2]
            entry = found.entry
            candidates.append(Candidate(entry.place, entry.name, found.match, round(-loss, 4)))
        return candidates

    def _search(self, query: str) -> list[Found]:
        """Return what the closest way of matching finds that agrees with the type words.

        What does not agree counts only if nothing does.
        """
        found: list[Found] = []
        wanted: list[Wanted] = []
        for reading in readings(query):
            key = fold_key(reading.name)
            wanted.append(Wanted(reading.name, key, reading.kinds, reading.language))
            found += self._as_written(wanted[-1])
            # Who writes an official name means it with its type word.
            if any(one.entry.name.kind == "official" for one in found):
                return found
        enough = any(one.agreement for one in found)
        if all(one.key.isascii() for one in wanted):
            # Villages found by a Latin name do not end the search: their namesakes may be listed
            # under the spelling of another alphabet.
            enough = any(one.agreement and one.entry.weight >= _NOTABLE for one in found)
            searches = [self._respelt, self._inflected, self._loosely_respelt, self._with_typos]
        else:
            searches = [self._inflected, self._respelt, self._loosely_respelt, self._with_typos]
        for search in searches:
            if enough:
                break
            found += [one for reading in wanted for one in search(reading)]
            enough = any(one.agreement for one in found)
        return [one for one in found if one.agreement] or found

    def _as_written(self, wanted: Wanted) -> Iterator[Found]:
        text = wanted.name
        for entry in self._entries.get(wanted.key, ()):
            match: Match = "exact" if entry.name.text == text else "folded"
            yield _found(entry, match, _MATCH[match], wanted)

    def _inflected(self, wanted: Wanted) -> Iterator[Found]:
        for key in (fold_key(without_possessive(wanted.name)), *phrase_stems(wanted.key)):
            for entry in self._entries.get(key, ()):
                yield _found(entry, "inflected", _MATCH["inflected"], wanted)

    def _respelt(self, wanted: Wanted) -> Iterator[Found]:
        for key in self._by_spelling.get(spelling_key(wanted.name), ()):
            if key != wanted.key:
                for entry in self._entries[key]:
                    yield _found(entry, "folded", _RESPELT, wanted)

    def _loosely_respelt(self, wanted: Wanted) -> Iterator[Found]:
        if len(wanted.key) < _SHORTEST_LOOSE:
            return
        [loose] = loose_keys([wanted.key])
        for key in self._by_loose_spelling.get(loose, ()):
            for entry in self._entries[key]:
                if entry.place.country == "KZ" and _agrees(entry, wanted):
                    yield _found(entry, "folded", _LOOSELY_RESPELT, wanted)

    def _with_typos(self, wanted: Wanted) -> Iterator[Found]:
        for key, typos in self._neighbours.near(wanted.key):
            closeness = _MATCH["fuzzy"] * (_SECOND_TYPO if typos > 1 else 1)
            for entry in self._entries[key]:
                if _agrees(entry, wanted):
                    yield _found(entry, "fuzzy", closeness, wanted)

    @cached_property
    def _by_spelling(self) -> dict[str, list[str]]:
        """The keys of Latin names by their spelling key."""
        latin = [key for key in self._entries if key.isascii()]
        groups = defaultdict(list)
        for spelling, key in zip(spelling_keys(latin), latin, strict=True):
            groups[spelling].append(key)
        groups.pop("", None)
        return dict(groups)

    @cached_property
    def _by_loose_spelling(self) -> dict[str, list[str]]:
        """The keys of all names by their loose key."""
        groups = defaultdict(list)
        for loose, key in zip(loose_keys(list(self._entries)), self._entries, strict=True):
            if len(loose) >= _SHORTEST_LOOSE_KEY:
                groups[loose].append(key)
        return dict(groups)

    @cached_property
    def _neighbours(self) -> Neighbours:
        return Neighbours(self._entries)


def _entries(names: list[Name], places: Mapping[str, Place]) -> dict[str, list[Entry]]:
    """Return the names by their key."""
    weights = {place.id: _weight(place) for place in places.values()}
    entries = defaultdict(list)
    for key, name in zip(fold_keys([name.text for name in names]), names, strict=True):
        if key:
            place = places[name.place_id]
            weight = weights[name.place_id] * _NAME_KIND[name.kind]
            today = weight * _validity(name, place, None)
            entries[key].append(Entry(name, place, weight, today))
    return dict(entries)


def _agrees(entry: Entry, wanted: Wanted) -> bool:
    """Tell whether the kind of a place agrees with the type word: what is guessed must."""
    return wanted.kinds is None or agreement(entry.place.kind, wanted.kinds) > 0


def _found(entry: Entry, match: Match, closeness: float, wanted: Wanted) -> Found:
    if wanted.kinds is None:
        return Found(entry, match, closeness, _AGREES)
    if wanted.language and entry.name.language != wanted.language:
        # "Район Нура" is the one that is called so in Russian.
        closeness *= _LANGUAGE_OF_TYPE_WORD
    return Found(entry, match, closeness, agreement(entry.place.kind, wanted.kinds))


def _score(found: Found, on: date | None, language: Language | None) -> float:
    entry = found.entry
    score = found.closeness * _AGREEMENT[found.agreement]
    if on is None:
        score *= entry.today
    else:
        score *= entry.weight * _validity(entry.name, entry.place, on)
    if language and entry.name.language != language:
        score *= _OTHER_LANGUAGE
    return score


def _validity(name: Name, place: Place, on: date | None) -> float:
    if not place.validity.covers(on):
        return _PLACE_NOT_VALID
    return 1.0 if name.validity.covers(on) else _NAME_NOT_VALID


def _weight(place: Place) -> float:
    """Return how likely a bare name means this place rather than a namesake, from 0 to 1."""
    weight = _KIND[place.kind] * (0.5 + 0.5 * place.importance)
    return weight if place.country == "KZ" else weight * _FOREIGN
