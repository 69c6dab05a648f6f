"""The dictionary: the gazetteer's names of one script, as the words of a text may write them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from gazetteer import Gazetteer, Kind, Name, fold, fold_key
from gazetteer.endings import stems
from gazetteer.tables import no_garbage
from mapper.languages.marks import marks_of
from mapper.languages.patterns import NEVER
from mapper.languages.vocabulary import FACILITY_KINDS, Vocabulary
from mapper.lines import WORD, Line

# Below this importance a bare name needs a sign that it is a place: most villages are namesakes of
# words and of people.
MINOR = 0.45
# From here on a name that is no other word needs none, where it is of a place that is told of by
# itself: a seat of a district, a town abroad.
KNOWN = 0.28
_SHORTEST_KNOWN, _SHORTEST_ABROAD = 4, 5
MAJOR = 0.6
# The seats of regions, and the great cities.
GREAT = 0.9
_FIRST_CYRILLIC = "\u0400"
# As many words has a name that may be written as one.
_HYPHENATED = 2
# So many names at most share their last word.
_SHARED = 3
_JOINTS = frozenset({" ", "-", "'", "\n", "- "})
# So many different words of texts are remembered with the names that they may begin.
_REMEMBERED = 200_000
_OWN = "KZ"
# The type word of a district, for a name that is spelled in another way than the district's.
DISTRICT_WORD = {"en": "District", "ru": "район", "kk": "ауданы"}
# Two spellings of a name are so much alike.
_ALIKE = 0.85
_TOWN_KINDS = frozenset({Kind.REPUBLICAN_CITY, Kind.CITY, Kind.TOWN})
# Most leave it out: "Zatobol'sk".
_SOFT_SIGN = re.compile("(?<=l)['\u2019](?=[a-z])")


@dataclass(frozen=True, eq=False)
class Entry:
    """The words of a name in the dictionary, and what it is the name of."""

    words: tuple[str, ...]
    names: tuple[Name, ...]

    @cached_property
    def keys(self) -> frozenset[str]:
        """How the names are written in their base form, folded (`gazetteer.fold_key`)."""
        return frozenset(fold_key(name.text) for name in self.names)


class Match(NamedTuple):
    """An entry found in a line: in its words from `first` to before `last`."""

    first: int
    last: int
    entry: Entry


class Dictionary:
    """Looks up which names the words of a text may be, and what is known of these.

    Parameters
    ----------
    gazetteer
        Whose names it holds, in the language's script.
    vocabulary
        The language's type words, which are no part of a name in it, and its common words.

    Attributes
    ----------
    forms
        What a word of the text may be here: itself, then without endings.
    beginning_with
        The entries that a word may begin.
    small_adjective
        The entry of the names that an adjective written small is made of, or None.
    standing
        The importance of what a name stands for without a sign of it, 0 where it needs one.
    importance
        That of the most important place of an entry.
    is_common
        Whether an entry is also an ordinary word.
    """

    def __init__(self, gazetteer: Gazetteer, vocabulary: Vocabulary) -> None:
        self._gazetteer = gazetteer
        self._vocabulary = vocabulary
        self._context = vocabulary.name_context
        self._marks = marks_of(vocabulary.code)
        self._is_adjective = re.compile(self._marks.adjective)
        self._spellings = [(re.compile(one), other) for one, other in self._marks.spellings]
        self._respellings = [(re.compile(one), other) for one, other in self._marks.respellings]
        words = (*self._marks.ambiguous, *self._marks.clubs, *self._context.first_names)
        self._ambiguous = frozenset(map(fold_key, words))
        self._surname = re.compile(self._marks.surname)
        self._separator = re.compile(rf"-?{vocabulary.list_separator}")
        self._sea = re.compile(self._marks.sea)
        self._lake = re.compile(self._marks.lake)
        after = [word for word in vocabulary.type_words if word.side == "after"]
        self._unit_word = re.compile("|".join(word.pattern for word in after if word.in_span))
        sites = [word.pattern for word in after if word.kinds & FACILITY_KINDS]
        self._site_word = re.compile(rf"\s(?:{'|'.join(sites) or NEVER})$")
        # They are asked of the same words and names over and over.
        self.beginning_with = lru_cache(_REMEMBERED)(self._find_beginning_with)
        self._second_words = lru_cache(_REMEMBERED)(self._find_second_words)
        self._written_as_one = lru_cache(_REMEMBERED)(self._find_written_as_one)
        self.forms = lru_cache(_REMEMBERED)(self._find_forms)
        self.small_adjective = lru_cache(_REMEMBERED)(self._find_small_adjective)
        self.importance = lru_cache(_REMEMBERED)(self._find_importance)
        self.standing = lru_cache(_REMEMBERED)(self._find_standing)
        self.is_common = lru_cache(_REMEMBERED)(self._find_whether_common)
        # By the identity of the names, which are held with what was found: to hash them takes long.
        self._units: dict[tuple[int, frozenset[Kind]], tuple[tuple[Name, ...], frozenset[str]]] = {}
        self._joined = lru_cache(_REMEMBERED)(_join)

    def may_begin(self, word: re.Match[str], end: int) -> bool:
        """Tell whether a word of a folded text begins a name, which is over before its `end`.

        Many names begin with a word like "the", which most often begins none.
        """
        if word.string.startswith("-", word.end(), end):
            return True
        second = self._second_words(word[0])
        if not second:
            return second is None
        following = WORD.search(word.string, word.end(), end)
        return following is not None and not second.isdisjoint(self.forms(following[0]))

    def longest(self, line: Line, position: int) -> Entry | None:
        """Return the longest name that begins at a word, in its base form or an inflected one.

        What may be one name as it is and another without its ending is both.
        """
        found: Entry | None = None
        written = line.words[position].folded
        for entry in self.beginning_with(written):
            if found and len(found.words) > len(entry.words):
                continue
            if self._continues(line, position, entry.words):
                if found and len(found.words) == len(entry.words):
                    # "Pavlodarskaya" is the region's own name.
                    if self._is_adjective.search(written):
                        return found
                    return self._joined(found, entry)
                if found is None or len(found.words) < len(entry.words):
                    found = entry
        if (found is None or len(found.words) <= _HYPHENATED) and line.is_hyphenated(position):
            one = self._written_as_one(written, line.words[position + 1].folded)
            if one is not None:
                both = found is not None and len(found.words) == _HYPHENATED
                return self._joined(found, one) if both else one
        return found

    def sharing_end(self, line: Line, position: int) -> Entry | None:
        """Return the name that a word begins of which a list tells the last word at its end.

        "West and North Kazakhstan", "East, West and North Kazakhstan".
        """
        entries = [
            entry
            for entry in self.beginning_with(line.words[position].folded)
            if len(entry.words) == _HYPHENATED
        ]
        at, joined = position, False
        for _ in range(_SHARED if entries else 0):
            separator = self._separator.match(line.folded, line.words[at].end)
            joined |= bool(separator and separator[0].strip(" ,-"))
            at += 1 + len(WORD.findall(separator[0] if separator else ""))
            if separator is None or at + 1 >= len(line.words):
                return None
            if line.words[at].start != separator.end() or not line.text[separator.end()].isupper():
                return None
            whole = self.longest(line, at)
            if whole is not None and len(whole.words) == _HYPHENATED:
                # "In the West, North Kazakhstan is known for its grain" is no list.
                last = whole.words[1:] if joined else ()
                return next((entry for entry in entries if entry.words[1:] == last), None)
        return None

    def importance_at(self, line: Line, position: int) -> float:
        """Return the importance of the name that begins at a word, 0 without one."""
        found = self.longest(line, position)
        return self.importance(found) if found else 0.0

    def units(self, names: tuple[Name, ...], kinds: frozenset[Kind]) -> frozenset[str]:
        """Return the ids of the places of some kinds that some names may mean."""
        key = id(names), kinds
        known = self._units.get(key)
        if known is None:
            if len(self._units) >= _REMEMBERED:
                self._units.clear()
            place = self._gazetteer.place
            found = frozenset(n.place_id for n in names if place(n.place_id).kind in kinds)
            known = self._units[key] = names, found
        return known[1]

    def units_like(self, names: tuple[Name, ...], kinds: frozenset[Kind]) -> frozenset[str]:
        """Return the district of which names are another spelling in Latin letters, and no town's.

        "Syrdarya", which is the river's, is that of Syrdariya District.
        """
        if self._vocabulary.cyrillic or Kind.DISTRICT not in kinds or not names:
            return frozenset()
        called, word = names[0].text, DISTRICT_WORD[self._vocabulary.code]
        found = self._gazetteer.lookup(f"{called} {word}", limit=1)
        key = fold_key(called)
        like = frozenset(
            candidate.place.id
            for candidate in found
            if candidate.place.kind is Kind.DISTRICT
            and SequenceMatcher(None, key, _bare(candidate.name.text, word)).ratio() >= _ALIKE
        )
        return frozenset() if like and self.bears_town(names, like) else like

    def bears_town(self, names: tuple[Name, ...], units: Collection[str]) -> bool:
        """Tell whether some names are those of a town that is more important than some units."""
        place = self._gazetteer.place
        towns = (place(name.place_id) for name in names if name.kind != "former")
        greatest = max((place(unit).importance for unit in units), default=0.0)
        return any(p.kind in _TOWN_KINDS and p.importance > greatest for p in towns)

    def is_unit_word(self, word: str) -> bool:
        """Tell whether a word is the type word of a unit, without which names are held here."""
        return self._unit_word.fullmatch(word) is not None

    def is_adjective(self, word: str) -> bool:
        """Tell whether a word ends as the adjectives of names do."""
        return self._is_adjective.search(word) is not None

    def _find_beginning_with(self, word: str) -> tuple[Entry, ...]:
        """Return the names that a word of the text may begin: as it is, then without endings."""
        return tuple(entry for form in self.forms(word) for entry in self._index.get(form, ()))

    def _find_written_as_one(self, first: str, second: str) -> Entry | None:
        """Return the name that two words with a hyphen are: "Kyzyl-Agash" is Kyzylagash."""
        entries = self.beginning_with(first + second)
        names = [name for entry in entries if len(entry.words) == 1 for name in entry.names]
        return Entry((first, second), tuple(names)) if names else None

    def _find_second_words(self, word: str) -> frozenset[str] | None:
        """Return the second words of the names that a word may begin; None if it is one alone."""
        entries = self.beginning_with(word)
        if any(len(entry.words) == 1 for entry in entries):
            return None
        return frozenset(entry.words[1] for entry in entries)

    def _find_forms(self, word: str) -> tuple[str, ...]:
        """Return what a word of the text may be in the dictionary: itself, then without endings."""
        if not self._vocabulary.cyrillic:
            return (word,)
        key = fold_key(word)
        return key, *stems(key, self._vocabulary.code)

    def _find_small_adjective(self, word: str) -> Entry | None:
        """Return the name that an adjective is made of, which some languages write small."""
        if not self.is_adjective(word) or word in self._marks.no_adjectives:
            return None
        names = tuple(
            name
            for entry in self.beginning_with(word)
            for name in entry.names
            if name.kind == "adjective"
        )
        return Entry((word,), names) if names else None

    def _find_importance(self, entry: Entry) -> float:
        """Return the importance of the most important place of a name."""
        return max(self._gazetteer.place(name.place_id).importance for name in entry.names)

    def _find_standing(self, entry: Entry) -> float:
        """Return the importance of the places that a name stands for without any sign."""
        size = len(entry.words)
        is_word = size == 1 and not self._ambiguous.isdisjoint({*entry.words, *entry.keys})
        doubtful = is_word or (size == 1 and self._is_short_or_surname(entry))
        return max(
            (
                self._standing_of(name, size, is_word=is_word, doubtful=doubtful)
                for name in entry.names
            ),
            default=0.0,
        )

    def _standing_of(self, name: Name, size: int, *, is_word: bool, doubtful: bool) -> float:
        place = self._gazetteer.place(name.place_id)
        own = place.country == _OWN
        if place.importance >= MINOR and (own or not is_word):
            return place.importance
        apart = place.kind in {Kind.RURAL_DISTRICT, Kind.CITY_ADMINISTRATION}
        named_by_kind = size > 1 and place.kind in {Kind.FACILITY, Kind.NATURAL}
        short = not own and len(name.text) < _SHORTEST_ABROAD
        return 0.0 if doubtful or apart or named_by_kind or short else place.importance

    def _is_short_or_surname(self, entry: Entry) -> bool:
        surname = any(map(self._surname.search, entry.keys))
        return surname or len(entry.words[0]) < _SHORTEST_KNOWN

    def _find_whether_common(self, entry: Entry) -> bool:
        """Tell whether a name is also an ordinary word."""
        return any(fold(name.text) in self._context.common_words for name in entry.names)

    def is_country(self, entry: Entry) -> bool:
        """Tell whether a name may be a country's."""
        place = self._gazetteer.place
        return any(place(name.place_id).kind is Kind.COUNTRY for name in entry.names)

    def has_natural(self, entry: Entry) -> bool:
        """Tell whether a name may be that of a river, a lake or a range."""
        place = self._gazetteer.place
        return any(place(name.place_id).kind is Kind.NATURAL for name in entry.names)

    def may_have_districts(self, names: tuple[Name, ...]) -> bool:
        """Tell whether some names may mean a city of republican significance."""
        kinds = {self._gazetteer.place(name.place_id).kind for name in names}
        return Kind.REPUBLICAN_CITY in kinds

    def _continues(self, line: Line, first: int, name: tuple[str, ...]) -> bool:
        """Tell whether words go on as a name does; its first and its last may be inflected."""
        if first + len(name) > len(line.words):
            return False
        for offset in range(1, len(name)):
            word = line.words[first + offset]
            if line.folded[line.words[first + offset - 1].end : word.start] not in _JOINTS:
                return False
            forms = self.forms(word.folded)
            if name[offset] not in (forms if offset == len(name) - 1 else forms[:1]):
                return False
        return True

    @cached_property
    def _index(self) -> dict[str, list[Entry]]:
        """The entries by their first word, longest first."""
        with no_garbage():
            return self._indexed()

    def _indexed(self) -> dict[str, list[Entry]]:
        by_words: defaultdict[tuple[str, ...], list[Name]] = defaultdict(list)
        soft: list[tuple[tuple[str, ...], Name]] = []
        cyrillic = self._vocabulary.cyrillic
        written = [
            name
            for name in self._gazetteer.all_names()
            if (name.text[0] >= _FIRST_CYRILLIC) is cyrillic
        ]
        # All are folded at once, a line each, and each word that several have once.
        lines = fold("\n".join(name.text for name in written)).split("\n")
        key_of = cache(fold_key)
        for name, line in zip(written, lines, strict=True):
            words = self._without_type_word(tuple(WORD.findall(line)))
            if cyrillic:
                words = tuple(map(key_of, words))
            if words and (len(words) > 1 or len(words[0]) > 1):
                by_words[words].append(name)
            if not cyrillic and _SOFT_SIGN.search(line):
                soft.append((tuple(WORD.findall(_SOFT_SIGN.sub("", line))), name))
        for words, name in soft:
            if words not in by_words and self._gazetteer.place(name.place_id).country == _OWN:
                by_words[words] = [name]
        self._add_spellings(by_words)
        for words in [words for words in by_words if len(words) > 1]:
            self._drop_facilities(by_words, words)
            self._keep_seas(by_words, words)
            self._add_lake(by_words, words)
        index: defaultdict[str, list[Entry]] = defaultdict(list)
        for words, names in by_words.items():
            index[words[0]].append(Entry(words, tuple(names)))
        for entries in index.values():
            entries.sort(key=_longest_first)
        return dict(index)

    def _add_spellings(self, by_words: dict[tuple[str, ...], list[Name]]) -> None:
        """Let places be called as the language spells the names that it took from another."""
        if not self._spellings:
            return
        every_way = cache(self._spelled_ways)
        for words, names in list(by_words.items()):
            spelled_ways = set(zip(*map(every_way, words), strict=True)) - {words}
            if not spelled_ways:
                continue
            places = [(name, self._gazetteer.place(name.place_id)) for name in names]
            for spelled in sorted(spelled_ways):
                known = spelled in by_words
                domestic = [
                    name
                    for name, place in places
                    if place.country == _OWN and (not known or place.kind is Kind.DISTRICT)
                ]
                if domestic:
                    by_words[spelled] = [*by_words.get(spelled, ()), *domestic]

    def _spelled_ways(self, word: str) -> list[str]:
        """Return a word of a name as the language spells it, and by each other spelling."""
        spelled = word
        for letters, written in self._spellings:
            spelled = letters.sub(written, spelled)
        others = [letters.sub(written, word) for letters, written in self._respellings]
        return [spelled, *others]

    def _without_type_word(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return a unit's name without its type word, which is read apart from it."""
        if len(words) > 1 and self.is_unit_word(words[-1]):
            return words[:-1]
        return words

    def _drop_facilities(
        self, by_words: dict[tuple[str, ...], list[Name]], words: tuple[str, ...]
    ) -> None:
        """Leave out what is not a toponym: a square, and "airport" in "Almaty airport".

        So is the port in «порт Актау».
        """
        head_before = words[0] in self._context.prepositions - self._marks.place_words
        of_town = words[:1] in by_words or (head_before and words[1:] in by_words)
        if of_town or not self._context.not_place_heads.isdisjoint(words):
            kept = [n for n in by_words[words] if not self._is_facility(n) or self._is_site(n)]
            if kept:
                by_words[words] = kept
            else:
                del by_words[words]

    def _keep_seas(
        self, by_words: dict[tuple[str, ...], list[Name]], words: tuple[str, ...]
    ) -> None:
        """Leave the name of a sea to the sea: a town was once called «Аральское Море», too."""
        if words in by_words and self._sea.fullmatch(f" {words[-1]}"):
            place = self._gazetteer.place
            seas = [n for n in by_words[words] if place(n.place_id).kind is Kind.NATURAL]
            by_words[words] = seas or by_words[words]

    def _add_lake(
        self, by_words: dict[tuple[str, ...], list[Name]], words: tuple[str, ...]
    ) -> None:
        """Let a lake be called without its type word, where that stands before the name."""
        if self._lake.fullmatch(words[0]) and words in by_words:
            by_words.setdefault(words[1:], []).extend(by_words[words])

    def _is_site(self, name: Name) -> bool:
        """Tell whether a facility is called as natural features are: a reservoir, a field."""
        return self._site_word.search(fold(name.text)) is not None

    def _is_facility(self, name: Name) -> bool:
        return self._gazetteer.place(name.place_id).kind is Kind.FACILITY


def _join(one: Entry, other: Entry) -> Entry:
    """Return as one what two entries of the same number of words name."""
    return Entry(other.words, one.names + other.names)


def _longest_first(entry: Entry) -> tuple[int, tuple[str, ...]]:
    return -len(entry.words), entry.words


def _bare(name: str, word: str) -> str:
    """Return the key of a district's name without its type word."""
    return fold_key(name.removesuffix(f" {word}"))
