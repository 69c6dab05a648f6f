"""Places by name: an index of the keys of all names, and the ranking of what it finds."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from gazetteer.endings import stems, without_possessive
from gazetteer.names import fold, fold_key, fold_keys
from gazetteer.places import Candidate, Kind
from gazetteer.spellings import spelling_key, spelling_keys
from gazetteer.type_words import Reading, agreement, readings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from gazetteer.places import Language, Match, Name, NameKind, Place


# No name is longer; a longer text is none.
LONGEST = 200
# Shorter names have too many neighbours at one typo.
SHORTEST_FUZZY = 5
_TWO_TYPOS = 8
_MOST_NEIGHBOURS = 100

# What each step away from the very name costs: factors of the score.
_MATCH: dict[Match, float] = {"exact": 1.0, "folded": 0.97, "inflected": 0.9, "fuzzy": 0.75}
_RESPELT = 0.85
_SECOND_TYPO = 0.8
_NAME_KIND: dict[NameKind, float] = {
    "official": 1.0, "short": 1.0, "former": 0.97, "variant": 0.97, "abbreviation": 0.97,
    "adjective": 0.9,
}  # fmt: skip
# How likely a name alone means a place of the kind: "Turkestan" is first of all the city.
_KIND: dict[Kind, float] = {
    Kind.COUNTRY: 1.0, Kind.REPUBLICAN_CITY: 1.0, Kind.CITY: 1.0, Kind.REGION: 0.85,
    Kind.DISTRICT: 0.9, Kind.CITY_ADMINISTRATION: 0.6, Kind.TOWN: 0.9, Kind.VILLAGE: 0.85,
    Kind.RURAL_DISTRICT: 0.7, Kind.NATURAL: 0.9, Kind.FACILITY: 0.9,
}  # fmt: skip
# A type word that the kind does not agree with, nearly agrees with, agrees with.
_AGREES = 2
_AGREEMENT = (0.4, 0.8, 1.0)
_NAME_NOT_VALID = 0.8
_PLACE_NOT_VALID = 0.8
_OTHER_LANGUAGE = 0.85
_FOREIGN = 0.65
# The weight of a place that a bare name usually means.
_NOTABLE = 0.6


class Found(NamedTuple):
    """A name that a reading of the query matches, how closely, and how the kinds agree."""

    name: Name
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

    def __init__(
        self,
        names: Iterable[Name],
        places: Mapping[str, Place],
    ) -> None:
        self._places = places
        self._weights = {place.id: _weight(place) for place in places.values()}
        every = list(names)
        by_key = defaultdict(list)
        for key, name in zip(fold_keys([name.text for name in every]), every, strict=True):
            if key:
                by_key[key].append(name)
        self._names = dict(by_key)

    def find(
        self, query: str, *, on: date | None, language: Language | None, limit: int
    ) -> list[Candidate]:
        """Find the places that a name may mean; see `Gazetteer.lookup`."""
        if len(query) > LONGEST:
            return []
        best: dict[str, tuple[float, float, Found]] = {}
        for found in self._search(readings(query.strip())):
            place_id = found.name.place_id
            score = self._score(found, on, language)
            # Of the names of a place, how closely it matched counts before the score.
            rank = (found.closeness, score, found)
            if place_id not in best or rank[:2] > best[place_id][:2]:
                best[place_id] = rank
        ranked = sorted((-score, place_id) for place_id, (_, score, _) in best.items())
        candidates = []
        for loss, place_id in ranked[:limit]:
            found = best[place_id][2]
            place = self._places[place_id]
            candidates.append(Candidate(place, found.name, found.match, round(-loss, 4)))
        return candidates

    def _search(self, read: list[Reading]) -> list[Found]:
        """Return what the closest way of matching finds that agrees with the type words.

        What does not agree counts only if nothing does. Villages found by a Latin name do not end
        the search: their namesakes may be listed under the spelling of another alphabet.
        """
        found = [one for reading in read for one in self._as_written(reading)]
        latin = all(fold(reading.name).isascii() for reading in read)
        searches = [self._inflected, self._respelt, self._with_typos]
        if latin:
            searches = [self._respelt, self._inflected, self._with_typos]
            enough = any(
                one.agreement and self._weights[one.name.place_id] >= _NOTABLE for one in found
            )
        else:
            enough = any(one.agreement for one in found)
        for search in searches:
            if enough:
                break
            found += [one for reading in read for one in search(reading)]
            enough = any(one.agreement for one in found)
        return [one for one in found if one.agreement] or found

    def _as_written(self, reading: Reading) -> Iterator[Found]:
        for name in self._names.get(fold_key(reading.name), ()):
            match: Match = "exact" if name.text == reading.name else "folded"
            yield self._found(name, match, _MATCH[match], reading)

    def _inflected(self, reading: Reading) -> Iterator[Found]:
        keys = [fold_key(without_possessive(reading.name)), *stems(fold_key(reading.name))]
        for key in keys:
            for name in self._names.get(key, ()):
                yield self._found(name, "inflected", _MATCH["inflected"], reading)

    def _respelt(self, reading: Reading) -> Iterator[Found]:
        for key in self._by_spelling.get(spelling_key(reading.name), ()):
            for name in self._names[key]:
                yield self._found(name, "folded", _RESPELT, reading)

    def _with_typos(self, reading: Reading) -> Iterator[Found]:
        key = fold_key(reading.name)
        if len(key) < SHORTEST_FUZZY:
            return
        typos = 2 if len(key) >= _TWO_TYPOS else 1
        neighbours = [
            other
            for length in range(len(key) - typos, len(key) + typos + 1)
            for part in ((f"^{key[0]}", length), (f"{key[-2:]}$", length))
            for other in self._similar.get(part, ())
        ]
        near = process.extract(
            key, neighbours, scorer=OSA.distance, score_cutoff=typos, limit=_MOST_NEIGHBOURS
        )
        for other, distance, _ in near:
            for name in self._names[other]:
                closeness = _MATCH["fuzzy"] * (_SECOND_TYPO if distance > 1 else 1)
                yield self._found(name, "fuzzy", closeness, reading)

    def _found(self, name: Name, match: Match, closeness: float, reading: Reading) -> Found:
        if reading.kinds is None:
            return Found(name, match, closeness, _AGREES)
        kind = self._places[name.place_id].kind
        return Found(name, match, closeness, agreement(kind, reading.kinds))

    def _score(self, found: Found, on: date | None, language: Language | None) -> float:
        name = found.name
        score = found.closeness * _AGREEMENT[found.agreement] * _NAME_KIND[name.kind]
        score *= self._weights[name.place_id]
        if not self._places[name.place_id].validity.covers(on):
            score *= _PLACE_NOT_VALID
        elif not name.validity.covers(on):
            score *= _NAME_NOT_VALID
        if language and name.language != language:
            score *= _OTHER_LANGUAGE
        return score

    @cached_property
    def _by_spelling(self) -> dict[str, list[str]]:
        """The keys of Latin names by their spelling key."""
        latin = [key for key in self._names if key.isascii()]
        groups = defaultdict(list)
        for spelling, key in zip(spelling_keys(latin), latin, strict=True):
            groups[spelling].append(key)
        groups.pop("", None)
        return dict(groups)

    @cached_property
    def _similar(self) -> dict[tuple[str, int], list[str]]:
        """The keys by length, with their first letter and with their last two.

        A typo spares one of the two, and few keys share either with the query.
        """
        groups = defaultdict(list)
        for key in self._names:
            groups[f"^{key[0]}", len(key)].append(key)
            groups[f"{key[-2:]}$", len(key)].append(key)
        return dict(groups)


def _weight(place: Place) -> float:
    """Return how likely a bare name means this place rather than a namesake, from 0 to 1."""
    weight = _KIND[place.kind] * (0.5 + 0.5 * place.importance)
    return weight if place.country == "KZ" else weight * _FOREIGN
