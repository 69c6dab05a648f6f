"""Words that say what kind of place a name means: "region", "ауданы", "г."."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from gazetteer.inflection import kazakh_forms
from gazetteer.names import fold, fold_key
from gazetteer.places import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gazetteer.places import Language

# The most that `agreement` says.
AGREES = 3

_CITIES = frozenset({Kind.CITY, Kind.REPUBLICAN_CITY})
_SETTLEMENTS = frozenset({Kind.TOWN, Kind.VILLAGE, Kind.CITY})
_REGIONS = frozenset({Kind.REGION})
_DISTRICTS = frozenset({Kind.DISTRICT})
_VILLAGES = frozenset({Kind.VILLAGE})
_TOWNS = frozenset({Kind.TOWN})
_RURAL_DISTRICTS = frozenset({Kind.RURAL_DISTRICT})
_ADMINISTRATIONS = frozenset({Kind.CITY_ADMINISTRATION})
_NATURAL = frozenset({Kind.NATURAL})

# Phrases separated by commas that do not inflect.
_PHRASES: tuple[tuple[str, frozenset[Kind]], ...] = (
    ("region, regions, region of, oblast, oblasts, oblysy, oblys, province, province of", _REGIONS),
    ("обл, обл-ы", _REGIONS),
    ("district, districts, district of, raion, rayon, audany, audan", _DISTRICTS),
    ("р-н, р-на, р-не, р-ну, р-ном", _DISTRICTS),
    ("city, city of, qalasy, qala, gorod, г, гор, қ", _CITIES),
    ("town, town of", _CITIES | _TOWNS),
    ("urban settlement, urban-type settlement", _TOWNS),
    ("settlement, settlement of, township", _SETTLEMENTS),
    ("пос, п, пгт, poselok, posyolok, kent, kenti", _TOWNS),
    ("station, siding", _VILLAGES),
    ("village, village of, selo, derevnya, aul, auyl, auyly, с, д, а", _VILLAGES),
    ("rural district, rural okrug, с.о, с/о, а.о, а/о", _RURAL_DISTRICTS),
    ("city administration, г.а", _ADMINISTRATIONS),
    ("lake, river, mountain, mountains, sea, desert, pass, оз, хребет, перевал", _NATURAL),
)  # fmt: skip

# Russian words by stem, with the endings of their cases; where there are two, with those of each.
_RUSSIAN_HEADS: tuple[tuple[str, frozenset[Kind]], ...] = (
    ("област-ь-и-ью-ей-ям-ями-ях", _REGIONS),
    ("район--а-у-ом-е-ы-ов-ам-ами-ах", _DISTRICTS),
    ("город--а-у-ом-е-ов-ам-ами-ах", _CITIES),
    ("посёл-ок-ка-ку-ком-ке-ки-ков-кам-ками-ках", _TOWNS),
    ("сел-о-а-у-ом-е-ам-ами-ах сёл--а", _VILLAGES),
    ("аул--а-у-ом-е-ы-ов-ам-ами-ах", _VILLAGES),
    ("деревн-я-и-ю-ей-е-ям-ями-ях", _VILLAGES),
    ("станци-я-и-ю-ей-й-ям-ями-ях", _VILLAGES),
    ("разъезд--а-у-ом-е-ы-ов-ам-ами-ах", _VILLAGES),
    ("сельск-ий-ого-ому-им-ом-ие-их-ими+округ--а-у-ом-е-и-ов-ам-ами-ах", _RURAL_DISTRICTS),
    ("городск-ая-ой-ую-ие-их-им-ими+администраци-я-и-ю-ей-й-ям-ями-ях", _ADMINISTRATIONS),
    ("озер-о-а-у-ом-е", _NATURAL),
    ("рек-а-и-е-у-ой", _NATURAL),
    ("гор-а-ы-е-у-ой-ах", _NATURAL),
    ("мор-е-я-ю-ем", _NATURAL),
    ("пустын-я-и-ю-ей-е", _NATURAL),
)

# Kazakh words in the possessive form that a name has, which take the endings of it.
_KAZAKH_HEADS: tuple[tuple[str, frozenset[Kind]], ...] = (
    ("облысы", _REGIONS),
    ("ауданы", _DISTRICTS),
    ("қаласы", _CITIES),
    ("кенті", _TOWNS),
    ("поселкесі", _TOWNS),
    ("ауылы", _VILLAGES),
    ("аулы", _VILLAGES),
    ("селосы", _VILLAGES),
    ("стансасы", _VILLAGES),
    ("станциясы", _VILLAGES),
    ("бекеті", _VILLAGES),
    ("ауылдық округі", _RURAL_DISTRICTS),
    ("қалалық әкімдігі", _ADMINISTRATIONS),
    ("көлі", _NATURAL),
    ("өзені", _NATURAL),
    ("тауы", _NATURAL),
    ("теңізі", _NATURAL),
)

# What may stand before a name in a text and is no part of it.
_PREPOSITIONS = frozenset({
    "в", "во", "на", "из", "изо", "от", "до", "у", "под", "к", "ко", "около", "близ", "возле",
    "через", "над", "за", "о", "об", "при", "по", "in", "to", "at", "near", "from", "of",
    "around", "for", "via", "into", "towards", "outside", "inside", "the",
})  # fmt: skip

# Kinds that writers do not always tell from the one that the type word means.
_NEAR: dict[Kind, frozenset[Kind]] = {
    Kind.CITY: frozenset({Kind.TOWN, Kind.CITY_ADMINISTRATION}),
    Kind.TOWN: frozenset({Kind.CITY, Kind.VILLAGE, Kind.RURAL_DISTRICT}),
    Kind.VILLAGE: frozenset({Kind.TOWN, Kind.RURAL_DISTRICT}),
    Kind.RURAL_DISTRICT: frozenset({Kind.VILLAGE}),
    Kind.CITY_ADMINISTRATION: frozenset({Kind.CITY, Kind.REPUBLICAN_CITY}),
    Kind.DISTRICT: frozenset({Kind.CITY_ADMINISTRATION}),
}

# Kinds that writers take for one another.
_LESSER = frozenset({Kind.TOWN, Kind.VILLAGE})

_WORD = re.compile(r"[^\s.,;]+")
_GAP = re.compile(r"[\s.,;]")


@dataclass(frozen=True, slots=True)
class Reading:
    """A way to read a query: the name in it, and the kinds that its type words allow.

    `kinds` is None where no type word was set aside, but perhaps a preposition. `language` is that
    of the type words, None if they do not say it.
    """

    name: str
    kinds: frozenset[Kind] | None = None
    language: Language | None = None


class _Head(NamedTuple):
    """What a type word says."""

    kinds: frozenset[Kind] = frozenset()
    language: Language | None = None


_NO_HEAD = _Head()


def readings(query: str) -> list[Reading]:
    """Read a query as a name, and as a name with type words before or after it.

    Parameters
    ----------
    query
        What was asked, as written.

    Returns
    -------
    list of Reading
        First the whole query as a name; then, where prepositions or type words stand at its
        start or type words at its end, what is left without them. Both sides may hold type words
        ("в городе Алматы қаласы").
    """
    found = [Reading(query)]
    if not _GAP.search(query):
        return found
    # Folding keeps offsets, so that the words of the folded query are those of the query.
    words = list(_WORD.finditer(fold(query)))
    folded = [word.group() for word in words]
    start = 0
    while start < len(folded) - 1 and folded[start] in _PREPOSITIONS:
        start += 1
    size, before = _typed(folded[start:], _FIRST, from_start=True)
    start += size
    size, after = _typed(folded[start:], _LAST, from_start=False)
    if start or size:
        name = query[words[start].start() : words[len(words) - size - 1].end()]
        found.append(
            Reading(name, before.kinds | after.kinds or None, before.language or after.language)
        )
    return found


def agreement(kind: Kind, kinds: frozenset[Kind]) -> int:
    """Say how a kind agrees with those that type words allow: 3 fully, 2 almost, 1 nearly, 0 not.

    Almost: both are settlements, which writers take for one another.
    """
    if kind in kinds:
        return AGREES
    if kind in _LESSER and not kinds.isdisjoint(_LESSER):
        return 2
    return int(any(kind in _NEAR.get(allowed, ()) for allowed in kinds))


def _typed(words: list[str], known: frozenset[str], *, from_start: bool) -> tuple[int, _Head]:
    """Return how many words at one end are a type word, leaving one at least, and what it says."""
    if len(words) > 1 and words[0 if from_start else -1] in known:
        for size in range(min(_LONGEST, len(words) - 1), 0, -1):
            head = _TABLE.get(" ".join(words[:size] if from_start else words[-size:]))
            if head:
                return size, head
    return 0, _NO_HEAD


def _phrases() -> Iterator[tuple[str, _Head]]:
    """Yield every form of every type word with what it says."""
    for line, kinds in _PHRASES:
        for phrase in line.split(", "):
            yield phrase, _Head(kinds)
    for paradigms, kinds in _RUSSIAN_HEADS:
        for paradigm in paradigms.split():
            for words in product(*map(_cases, paradigm.split("+"))):
                yield " ".join(words), _Head(kinds, "ru")
    for head, kinds in _KAZAKH_HEADS:
        for form in kazakh_forms(head):
            yield form, _Head(kinds, "kk")


def _cases(paradigm: str) -> list[str]:
    stem, *endings = paradigm.split("-")
    return [stem + ending for ending in endings]


def _table() -> dict[str, _Head]:
    """Return what each phrase says, folded; with and without Kazakh letters."""
    table: dict[str, _Head] = {}
    for phrase, head in _phrases():
        folded = fold(" ".join(_WORD.findall(phrase)))
        for form in {folded, " ".join(map(fold_key, folded.split()))}:
            known = table.get(form, head)
            table[form] = _Head(known.kinds | head.kinds, known.language)
    return table


_TABLE = _table()
_FIRST = frozenset(phrase.split()[0] for phrase in _TABLE)
_LAST = frozenset(phrase.split()[-1] for phrase in _TABLE)
_LONGEST = max(len(phrase.split()) for phrase in _TABLE)
