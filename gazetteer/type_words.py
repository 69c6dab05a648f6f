"""Words that say what kind of place a name means: "region", "ауданы", "г."."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gazetteer.names import fold, fold_key
from gazetteer.places import Kind

_CITIES = frozenset({Kind.CITY, Kind.REPUBLICAN_CITY})
_SETTLEMENTS = frozenset({Kind.TOWN, Kind.VILLAGE, Kind.CITY})
_REGIONS = frozenset({Kind.REGION})
_DISTRICTS = frozenset({Kind.DISTRICT})
_VILLAGES = frozenset({Kind.VILLAGE})
_TOWNS = frozenset({Kind.TOWN})
_RURAL_DISTRICTS = frozenset({Kind.RURAL_DISTRICT})
_ADMINISTRATIONS = frozenset({Kind.CITY_ADMINISTRATION})
_NATURAL = frozenset({Kind.NATURAL})

# Phrases separated by commas, in the forms that stand beside a name.
_PHRASES: tuple[tuple[str, frozenset[Kind]], ...] = (
    ("region, region of, oblast, oblysy, oblys, province, province of", _REGIONS),
    ("область, области, областью, областей, областям, областях, обл", _REGIONS),
    ("district, district of, raion, rayon, audany, audan", _DISTRICTS),
    ("район, района, району, районом, районе, районы, районов, районах", _DISTRICTS),
    ("р-н, р-на, р-не", _DISTRICTS),
    ("city, city of", _CITIES),
    ("qalasy, qala", _CITIES),
    ("город, города, городу, городом, городе, г, гор", _CITIES),
    ("town, town of", _CITIES | _TOWNS),
    ("settlement, settlement of, township", _SETTLEMENTS),
    ("посёлок, посёлка, посёлку, посёлком, посёлке, пос, п, пгт", _TOWNS),
    ("kent, kenti", _TOWNS),
    ("village, village of, aul, auyl, auyly", _VILLAGES),
    ("село, села, селу, селом, селе, с", _VILLAGES),
    ("аул, аула, аулу, аулом, ауле", _VILLAGES),
    ("деревня, деревни, деревне, деревню, д", _VILLAGES),
    ("rural district, rural okrug", _RURAL_DISTRICTS),
    ("сельский округ, сельского округа, сельскому округу, сельским округом", _RURAL_DISTRICTS),
    ("сельском округе, с.о, с/о", _RURAL_DISTRICTS),
    ("city administration", _ADMINISTRATIONS),
    ("городская администрация, городской администрации, г.а", _ADMINISTRATIONS),
    ("lake, river, mountain, mountains, sea, desert, pass", _NATURAL),
    ("озеро, озера, озере, озеру, озером, оз, река, реки, реке, реку, рекой", _NATURAL),
    ("гора, горы, хребет, море, моря, пустыня, перевал", _NATURAL),
    ("обл", _REGIONS),
    ("қ", _CITIES),
    ("а", _VILLAGES),
    ("а.о, а/о", _RURAL_DISTRICTS),
)  # fmt: skip

# Kazakh heads in their possessive form, which take the endings below.
_KAZAKH_HEADS: tuple[tuple[str, frozenset[Kind]], ...] = (
    ("облысы", _REGIONS),
    ("ауданы", _DISTRICTS),
    ("қаласы", _CITIES),
    ("кенті", _TOWNS),
    ("поселкесі", _TOWNS),
    ("ауылы", _VILLAGES),
    ("селосы", _VILLAGES),
    ("ауылдық округі", _RURAL_DISTRICTS),
    ("қалалық әкімдігі", _ADMINISTRATIONS),
    ("көлі", _NATURAL),
    ("өзені", _NATURAL),
    ("тауы", _NATURAL),
    ("теңізі", _NATURAL),
)
_KAZAKH_ENDINGS = {
    "ы": ("", "ның", "на", "н", "нда", "нан", "ндағы", "мен"),
    "і": ("", "нің", "не", "н", "нде", "нен", "ндегі", "мен"),
}

# Kinds that writers do not always tell from the one that the type word means.
_NEAR: dict[Kind, frozenset[Kind]] = {
    Kind.CITY: frozenset({Kind.TOWN, Kind.CITY_ADMINISTRATION}),
    Kind.TOWN: frozenset({Kind.CITY, Kind.VILLAGE, Kind.RURAL_DISTRICT}),
    Kind.VILLAGE: frozenset({Kind.TOWN, Kind.RURAL_DISTRICT}),
    Kind.RURAL_DISTRICT: frozenset({Kind.VILLAGE}),
    Kind.CITY_ADMINISTRATION: frozenset({Kind.CITY, Kind.REPUBLICAN_CITY}),
    Kind.DISTRICT: frozenset({Kind.CITY_ADMINISTRATION}),
}

_WORD = re.compile(r"[^\s.,;]+")


@dataclass(frozen=True, slots=True)
class Reading:
    """A way to read a query: the name in it, and the kinds that its type words allow.

    `kinds` is None where no type word was set aside.
    """

    name: str
    kinds: frozenset[Kind] | None


def readings(query: str) -> list[Reading]:
    """Read a query as a name, and as a name with type words before or after it.

    Parameters
    ----------
    query
        What was asked, as written.

    Returns
    -------
    list of Reading
        First the whole query as a name; then, where type words stand at its start or end, what
        is left without them. Both sides may hold one ("город Алматы қаласы").
    """
    found = [Reading(query, None)]
    # Folding keeps offsets, so that the words of the folded query are those of the query.
    words = list(_WORD.finditer(fold(query)))
    folded = [word.group() for word in words]
    first, kinds_before = _prefix(folded)
    size, kinds_after = _suffix(folded[first:])
    if first or size:
        last = len(words) - size - 1
        name = query[words[first].start() : words[last].end()]
        found.append(Reading(name, kinds_before | kinds_after))
    return found


def agreement(kind: Kind, kinds: frozenset[Kind]) -> int:
    """Say how a kind agrees with those that type words allow: 2 fully, 1 nearly, 0 not."""
    if kind in kinds:
        return 2
    return int(any(kind in _NEAR.get(allowed, ()) for allowed in kinds))


def _prefix(words: list[str]) -> tuple[int, frozenset[Kind]]:
    """Return how many words at the start are type words, leaving one at least, and the kinds."""
    for size in range(min(_LONGEST, len(words) - 1), 0, -1):
        kinds = _TABLE.get(" ".join(words[:size]))
        if kinds:
            return size, kinds
    return 0, frozenset()


def _suffix(words: list[str]) -> tuple[int, frozenset[Kind]]:
    for size in range(min(_LONGEST, len(words) - 1), 0, -1):
        kinds = _TABLE.get(" ".join(words[-size:]))
        if kinds:
            return size, kinds
    return 0, frozenset()


def _table() -> dict[str, frozenset[Kind]]:
    """Return the kinds that each phrase allows, folded; with and without Kazakh letters."""
    table: dict[str, frozenset[Kind]] = {}
    phrases = [(phrase, kinds) for line, kinds in _PHRASES for phrase in line.split(", ")]
    phrases += [
        (head + ending, kinds)
        for head, kinds in _KAZAKH_HEADS
        for ending in _KAZAKH_ENDINGS[head[-1]]
    ]
    for phrase, kinds in phrases:
        folded = fold(" ".join(_WORD.findall(phrase)))
        for form in {folded, " ".join(map(fold_key, folded.split()))}:
            table[form] = table.get(form, frozenset()) | kinds
    return table


_TABLE = _table()
_LONGEST = max(len(key.split()) for key in _TABLE)
