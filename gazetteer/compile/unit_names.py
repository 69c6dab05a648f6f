"""The names of units: official and short, with their spellings."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from gazetteer.compile.english import distinct, english, latin_variants
from gazetteer.compile.geonames import language_of
from gazetteer.compile.records import NameRow
from gazetteer.compile.tables import read_hand_table
from gazetteer.names import to_latin

if TYPE_CHECKING:
    from gazetteer.compile.kato import Unit
    from gazetteer.compile.osm import LocatedPlace

_KATO = "kato"

# Kazakh letters in the Russian names of the classifier, as Russian texts write them.
_RUSSIAN = str.maketrans("ӘәҒғҚқҢңӨөҰұҮүҺһІі", "АаГгКкНнОоУуУуХхИи")
_MAJOR = ("city", "town", "district")
_GENITIVE_HEADS = ("city_administration",)


def names_of(unit: Unit) -> list[NameRow]:
    """Return the names of a unit below the regions, as the classifier and its spellings give them.

    Units with a type word in their name (districts, rural districts, administrations) get an
    official and a short name in each language; cities and villages get a short one.
    """
    if unit.type.name in ("village", "town", "city") or unit.type.minor:
        return _settlement_names(unit)
    return _official_names(unit) + _spellings(unit)


def _settlement_names(unit: Unit) -> list[NameRow]:
    en = english_names().get(unit.code, english(unit.kk))
    rows = [
        _row(unit, en, "en", "short"),
        _row(unit, unit.ru, "ru", "short"),
        _row(unit, unit.kk, "kk", "short"),
    ]
    return rows + _plain_russian(unit, unit.ru) + _latin(unit, en)


def _latin(unit: Unit, en: str) -> list[NameRow]:
    """Return the other Latin spellings of the bare name; the least places need only one."""
    if unit.type.minor:
        return []
    major = unit.type.name in _MAJOR
    spellings = distinct([(en, "en"), *latin_variants(unit.ru, unit.kk, all_alphabets=major)])
    return [_row(unit, text, language, "variant") for text, language in spellings[1:]]


def _official_names(unit: Unit) -> list[NameRow]:
    en = english_names().get(unit.code, english(unit.kk))
    ru_short = unit.ru
    leads = unit.ru_leads or unit.type.name in _GENITIVE_HEADS
    ru = f"{unit.type.ru} {ru_short}" if leads else f"{ru_short} {unit.type.ru}"
    return [
        _row(unit, f"{en} {unit.type.en}", "en", "official"),
        _row(unit, en, "en", "short"),
        _row(unit, ru, "ru", "official"),
        _row(unit, ru_short, "ru", "short"),
        _row(unit, f"{unit.kk} {unit.type.kk}", "kk", "official"),
        _row(unit, unit.kk, "kk", "short"),
        *_plain_russian(unit, ru),
        *_plain_russian(unit, ru_short),
    ]


def _spellings(unit: Unit) -> list[NameRow]:
    """Return the Latin spellings of a unit with its type word; of a district without it too."""
    en = english_names().get(unit.code, english(unit.kk))
    major = unit.type.name in _MAJOR
    bare = distinct([(en, "en"), *latin_variants(unit.kk, unit.kk, all_alphabets=major)])
    rows = []
    for text, language in bare[1:]:
        if language == "en":
            rows.append(_row(unit, f"{text} {unit.type.en}", "en", "variant"))
        if major:
            rows.append(_row(unit, text, language, "variant"))
    if unit.type.name == "district":
        rows += _district_spellings(unit)
    return rows


def _district_spellings(unit: Unit) -> list[NameRow]:
    """Return the Latin forms of a district's Kazakh and Russian official names."""
    adjective = unit.ru.endswith("ий") or unit.ru.endswith("ый")
    spellings = [
        (to_latin(f"{unit.kk} {unit.type.kk}", "bgn_pcgn"), "en"),
        (to_latin(f"{unit.kk} {unit.type.kk}", "bgn"), "en"),
        (to_latin(f"{unit.kk} {unit.type.kk}", "2021"), "kk"),
    ]
    if adjective:
        spellings += [
            (f"{english(unit.ru)} District", "en"),
            (f"{to_latin(unit.ru, 'bgn')} Rayon", "en"),
        ]
    return [_row(unit, text, language, "variant") for text, language in distinct(spellings)]


def _plain_russian(unit: Unit, text: str) -> list[NameRow]:
    plain = text.translate(_RUSSIAN)
    return [] if plain == text else [_row(unit, plain, "ru", "variant")]


def _row(unit: Unit, text: str, language: str, kind: str) -> NameRow:
    return NameRow(unit.code, text, language, kind, None, None, _KATO)


@cache
def english_names() -> dict[str, str]:
    """Return the English names in use by code, from the hand-kept tables."""
    tables = ("districts", "settlements_en")
    return {row["id"]: row["en"] for table in tables for row in read_hand_table(table)}


def source_names(code: str, point: LocatedPlace) -> list[NameRow]:
    """Return the names that the source of a settlement's point has for it, as variants."""
    rows = []
    for name in point.names:
        language = language_of(name)
        if language is not None:
            rows.append(NameRow(code, name, language, "variant", None, None, point.source))
    return rows
