"""Places abroad, so that a name can be known to be elsewhere: countries, regions, cities."""

from __future__ import annotations

from math import log10
from typing import TYPE_CHECKING, Any

from babel import Locale

from gazetteer.compile.city_names import NEAR, city_names
from gazetteer.compile.geonames import cities, countries, language_of
from gazetteer.compile.records import NameRow, PlaceRow, StatusRow
from gazetteer.compile.tables import read_hand_table

if TYPE_CHECKING:
    from gazetteer.compile.records import Draft

_HOME = "KZ"
_NEIGHBOURS = NEAR | {"CN", "AF", "IR", "TR"}
# From how many people on a city is known: in the neighbours, where more is reported from, and
# elsewhere.
_SMALLEST_NEAR, _SMALLEST_REPORTED, _SMALLEST_FAR = 15_000, 50_000, 200_000
_SMALLEST_RUSSIAN, _SMALLEST_BESIDE = 8_000, 500
# The small countries beside Kazakhstan, and where Russia borders on it.
_BESIDE = frozenset(("KG", "UZ", "TM", "TJ", "MN"))
_BORDER_WEST, _BORDER_EAST, _BORDER_NORTH = 45, 90, 57
_REPORTED = frozenset(
    {
        "FR", "DE", "IT", "ES", "PT", "GB", "IE", "NL", "BE", "LU", "CH", "AT", "PL", "CZ",
        "SK", "HU", "RO", "BG", "GR", "RS", "HR", "SI", "BA", "MK", "AL", "ME", "LT", "LV",
        "EE", "FI", "SE", "NO", "DK", "IS", "MD", "GE", "AM", "IL", "PS", "LB", "SY", "IQ",
        "JO", "SA", "AE", "QA", "KW", "BH", "OM", "YE", "EG", "LY", "TN", "DZ", "MA", "PK",
        "CY", "MT",
    }
)  # fmt: skip
_SHORTEST_FAR = 4
_COUNTRY_WEIGHT, _CAPITAL_WEIGHT, _REGION_WEIGHT, _TOWN_WEIGHT = 0.9, 0.7, 0.45, 0.36
_CLDR = "cldr"
_KAZAKH_HEAD = " облысы"


def add_foreign(draft: Draft) -> None:
    """Add the countries, their capitals, cities and the neighbours' regions to a draft."""
    names = _country_names()
    capitals = _capitals()
    ids: dict[str, str] = {}
    for code, country in sorted(countries().items()):
        if code == _HOME or code not in names["en"] or code not in capitals:
            continue
        ids[code] = f"geonames:{country['geonameid']}"
        _add_country(draft, ids[code], code, capitals[code], country)
        for language, texts in names.items():
            _add_names(draft, ids[code], texts[code], language)
    for city in cities():
        code = city["countrycode"]
        is_capital = capitals.get(code) is city
        if code in ids and (is_capital or _is_known(city)):
            _add_city(draft, city, ids[code], is_capital=is_capital)
    _add_regions(draft, ids)
    _add_towns(draft, ids)
    draft.names += [
        NameRow(
            ids.get(row["place"], row["place"]),
            row["text"],
            row["language"],
            row["kind"],
            None,
            None,
            "table",
        )
        for row in read_hand_table("foreign_names")
    ]


def _country_names() -> dict[str, dict[str, str]]:
    return {
        language: {str(code): str(name) for code, name in Locale(language).territories.items()}
        for language in ("en", "ru", "kk")
    }


def _capitals() -> dict[str, dict[str, Any]]:
    """Return the capital of each country: its largest city that bears the capital's name.

    Where none bears it, the largest city stands in; a territory without cities is left out.
    """
    best: dict[str, dict[str, Any]] = {}
    for city in cities():
        code = city["countrycode"]
        name = countries()[code]["capital"] if code in countries() else ""
        other = best.get(code)
        if other is None or _rank(city, name) > _rank(other, name):
            best[code] = city
    return best


def _rank(city: dict[str, Any], name: str) -> tuple[bool, int]:
    return name in (city["name"], *city["alternatenames"]), int(city["population"])


def _is_known(city: dict[str, Any]) -> bool:
    if city["countrycode"] not in NEAR and len(city["name"]) < _SHORTEST_FAR:
        return False  # "Of" in Turkey and the like: a word far more often than that city
    return bool(city["population"] >= _smallest(city))


def _smallest(city: dict[str, Any]) -> int:
    """Return from how many people on a city like this one is known in news of Kazakhstan."""
    code = city["countrycode"]
    at_border = (
        _BORDER_WEST <= city["longitude"] <= _BORDER_EAST and city["latitude"] <= _BORDER_NORTH
    )
    if code in _BESIDE or (code == "RU" and at_border):
        return _SMALLEST_BESIDE
    if code == "RU":
        return _SMALLEST_RUSSIAN
    if code in _NEIGHBOURS:
        return _SMALLEST_NEAR
    return _SMALLEST_REPORTED if code in _REPORTED else _SMALLEST_FAR


def _add_country(
    draft: Draft, place_id: str, code: str, capital: dict[str, Any], country: dict[str, Any]
) -> None:
    """Add a country at the point of its capital."""
    draft.places[place_id] = PlaceRow(
        place_id, "country", code, float(capital["latitude"]), float(capital["longitude"]), 3,
        place_id,
        int(country["population"]) or None, _COUNTRY_WEIGHT, None, None, None, place_id,
    )  # fmt: skip
    draft.status.append(StatusRow(place_id, "country", "", None, None))


def _add_city(draft: Draft, city: dict[str, Any], country_id: str, *, is_capital: bool) -> None:
    place_id = f"geonames:{city['geonameid']}"
    population = int(city["population"]) or None
    weight = _CAPITAL_WEIGHT if is_capital else 0.2 + 0.08 * (log10(max(population or 1, 1000)) - 3)
    draft.places[place_id] = PlaceRow(
        place_id, "city", city["countrycode"], float(city["latitude"]), float(city["longitude"]), 1,
        place_id, population, weight, None, None, None, place_id,
    )  # fmt: skip
    draft.status.append(StatusRow(place_id, "city", country_id, None, None))
    kept = city_names(city)
    kinds = dict.fromkeys(language for _, language in kept)
    listed = {city["name"], *city["alternatenames"]}
    for text, language in kept:
        kind = "short" if kinds.pop(language, 0) is None else "variant"
        source = place_id if text in listed else _CLDR
        draft.names.append(NameRow(place_id, text, language, kind, None, None, source))


def _add_names(draft: Draft, place_id: str, text: str, language: str) -> None:
    for kind in ("official", "short"):
        draft.names.append(NameRow(place_id, text, language, kind, None, None, _CLDR))


def _add_regions(draft: Draft, ids: dict[str, str]) -> None:
    """Add the regions of the neighbours that news of Kazakhstan names, from the hand-kept table."""
    for row in read_hand_table("foreign_regions"):
        place_id = row["id"]
        draft.places[place_id] = PlaceRow(
            place_id, "region", row["country"], float(row["lat"]), float(row["lon"]), 3, place_id,
            None, _REGION_WEIGHT, None, None, None, "table",
        )  # fmt: skip
        draft.status.append(StatusRow(place_id, "region", ids[row["country"]], None, None))
        for language in ("en", "ru", "kk"):
            for kind in ("official", "short"):
                text = row[f"{language}_{kind}"]
                draft.names.append(NameRow(place_id, text, language, kind, None, None, "table"))
        for text in filter(None, row["variants"].split("|")):
            language_tag = "kk" if text.endswith(_KAZAKH_HEAD) else language_of(text) or "en"
            draft.names.append(
                NameRow(place_id, text, language_tag, "variant", None, None, "table")
            )


def _add_towns(draft: Draft, ids: dict[str, str]) -> None:
    """Add the smaller towns abroad that news names, from the hand-kept table."""
    for row in read_hand_table("foreign_cities"):
        place_id = row["id"]
        draft.places[place_id] = PlaceRow(
            place_id, "city", row["country"], float(row["lat"]), float(row["lon"]), 1, place_id,
            None, _TOWN_WEIGHT, None, None, None, "table",
        )  # fmt: skip
        draft.status.append(StatusRow(place_id, "city", ids[row["country"]], None, None))
        named = [(row[language], language, "short") for language in ("en", "ru", "kk")]
        named += [(text, "en", "variant") for text in filter(None, row["variants"].split("|"))]
        for text, language, kind in named:
            draft.names.append(NameRow(place_id, text, language, kind, None, None, "table"))
