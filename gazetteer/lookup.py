"""Places by name: the ways in which a query may mean a name, and the ranking of what they find."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gazetteer.endings import phrase_stems, without_possessive
from gazetteer.entries import Entries, entry_weight
from gazetteer.names import fold_key
from gazetteer.orthographies import english_spellings
from gazetteer.places import Candidate, Kind
from gazetteer.transliteration import to_latin
from gazetteer.type_words import AGREES, agreement, readings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from gazetteer.entries import Entry
    from gazetteer.places import Language, Match, Name, Place


# No name is longer; a longer text is none.
LONGEST = 200

# What each step away from the very name costs: factors of the score.
_MATCH: dict[Match, float] = {"exact": 1.0, "folded": 0.97, "inflected": 0.9, "fuzzy": 0.75}
_RESPELT = 0.85
# As another language would write it.
_FOREIGN = 0.8
_LOOSELY_RESPELT = 0.75
_LOOSELY_FOREIGN = 0.7
# A settlement under the name of the unit that it is the seat of.
_SEAT = 0.65
_SOUNDING_ALIKE = 0.6
_SECOND_TYPO = 0.8
# A type word that the kind does not agree with, nearly, almost and fully agrees with.
_AGREEMENT = (0.3, 0.4, 0.75, 1.0)
_OTHER_LANGUAGE = 0.85
_LANGUAGE_OF_TYPE_WORD = 0.97
# What may be a seat.
_SETTLEMENTS = frozenset({Kind.CITY, Kind.TOWN, Kind.VILLAGE})
# The weight of a place that a bare name usually means.
_NOTABLE = 0.6


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
    """All names, to be found in any spelling.

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
        self._entries = Entries(names, places, seats)

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
        if not _enough(found, latin=all(one.key.isascii() for one in wanted)):
            found += self._less_closely(wanted)
        if not any(one.agreement for one in found):
            found += [one for reading in wanted for one in self._with_typos(reading)]
        return [one for one in found if one.agreement] or found

    def _less_closely(self, wanted: list[Wanted]) -> Iterator[Found]:
        """Yield what the first of the looser ways finds that is of the kind asked for.

        Before it come the finds of those that were tried, which may be of a kind near to it.
        """
        by_rule = (self._inflected, self._respelt)
        if all(one.key.isascii() for one in wanted):
            by_rule = (self._respelt, self._inflected)
        for search in by_rule:
            found = [one for reading in wanted for one in search(reading)]
            yield from found
            if _enough(found):
                return
        # A looser key drops type words, so that what they say must be known.
        for guess in (self._loosely_respelt, self._foreign, self._seated, self._sounding_alike):
            found = list(guess(wanted[-1]))
            yield from found
            if _enough(found):
                return

    def _as_written(self, wanted: Wanted) -> Iterator[Found]:
        text = wanted.name
        for entry in self._entries.keyed(wanted.key):
            match: Match = "exact" if entry.name.text == text else "folded"
            yield _found(entry, match, _MATCH[match], wanted)

    def _inflected(self, wanted: Wanted) -> Iterator[Found]:
        for key in (fold_key(without_possessive(wanted.name)), *phrase_stems(wanted.key)):
            for entry in self._entries.keyed(key):
                yield _found(entry, "inflected", _MATCH["inflected"], wanted)

    def _respelt(self, wanted: Wanted) -> Iterator[Found]:
        for entry in self._entries.spelt(wanted.name):
            yield _found(entry, "folded", _RESPELT, wanted)

    def _loosely_respelt(self, wanted: Wanted) -> Iterator[Found]:
        yield from _guesses(self._entries.loosely_spelt(wanted.key), _LOOSELY_RESPELT, wanted)

    def _foreign(self, wanted: Wanted) -> Iterator[Found]:
        for name in english_spellings(to_latin(wanted.name, "bgn")):
            yield from _guesses(self._entries.spelt(name), _FOREIGN, wanted)
            loosely = self._entries.loosely_spelt(fold_key(name))
            yield from _guesses(loosely, _LOOSELY_FOREIGN, wanted)

    def _seated(self, wanted: Wanted) -> Iterator[Found]:
        """Yield the seats of the units that have the name, where a settlement is asked for."""
        if wanted.kinds is None or wanted.kinds.isdisjoint(_SETTLEMENTS):
            return
        for units in (
            self._entries.keyed(wanted.key),
            self._entries.spelt(wanted.name),
            self._entries.loosely_spelt(wanted.key),
        ):
            yield from _guesses(self._entries.seats(units), _SEAT, wanted)

    def _sounding_alike(self, wanted: Wanted) -> Iterator[Found]:
        yield from _guesses(self._entries.sounding(wanted.key), _SOUNDING_ALIKE, wanted)

    def _with_typos(self, wanted: Wanted) -> Iterator[Found]:
        for entry, typos in self._entries.near(wanted.key):
            if _agrees(entry, wanted):
                closeness = _MATCH["fuzzy"] * (_SECOND_TYPO if typos > 1 else 1)
                yield _found(entry, "fuzzy", closeness, wanted)


def _enough(found: Iterable[Found], *, latin: bool = False) -> bool:
    """Tell whether something found is of a kind that the type words mean.

    Villages found by a Latin name as it is written do not end the search: their namesakes may be
    listed under the spelling of another alphabet.
    """
    least = _NOTABLE if latin else 0
    return any(one.agreement == AGREES and one.entry.weight >= least for one in found)


def _guesses(entries: Iterable[Entry], closeness: float, wanted: Wanted) -> Iterator[Found]:
    """Yield the entries that agree with the type word: what is guessed must."""
    for entry in entries:
        if _agrees(entry, wanted):
            yield _found(entry, "folded", closeness, wanted)


def _agrees(entry: Entry, wanted: Wanted) -> bool:
    return wanted.kinds is None or agreement(entry.place.kind, wanted.kinds) > 0


def _found(entry: Entry, match: Match, closeness: float, wanted: Wanted) -> Found:
    if wanted.kinds is None:
        return Found(entry, match, closeness, AGREES)
    if wanted.language and entry.name.language != wanted.language:
        # "Район Нура" is the one that is called so in Russian.
        closeness *= _LANGUAGE_OF_TYPE_WORD
    return Found(entry, match, closeness, agreement(entry.place.kind, wanted.kinds))


def _score(found: Found, on: date | None, language: Language | None) -> float:
    score = found.closeness * _AGREEMENT[found.agreement] * entry_weight(found.entry, on)
    return score * _OTHER_LANGUAGE if language and found.entry.name.language != language else score
