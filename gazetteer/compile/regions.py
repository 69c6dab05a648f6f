"""The country, its regions and republican cities: names, status, codes and capitals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gazetteer.compile.english import distinct, latin_variants
from gazetteer.compile.history import COUNTRY
from gazetteer.compile.records import CapitalRow, CodeRow, NameRow, StatusRow
from gazetteer.compile.tables import read_day, read_hand_table
from gazetteer.names import to_latin

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

_SOURCE = "table"
_EN_WORDS = ("Region", "Oblast", "Province")


@dataclass(frozen=True, slots=True)
class Region:
    """A unit of the first level, or the country itself, as the hand-kept table has it.

    `names` maps "en_official", "ru_short" and so on to the name.
    """

    id: str
    kind: str
    iso: str | None
    names: dict[str, str]
    valid_from: date | None
    valid_to: date | None


def read_regions() -> list[Region]:
    """Read the table of the country, the regions and the republican cities."""
    return [
        Region(
            row["id"],
            row["kind"],
            row["iso"] or None,
            {key: value for key, value in row.items() if key[:3] in ("en_", "ru_", "kk_")},
            read_day(row["valid_from"]),
            read_day(row["valid_to"]),
        )
        for row in read_hand_table("regions")
    ]


def region_names(regions: Sequence[Region]) -> list[NameRow]:
    """Return official and short names, abbreviations and other spellings of the regions."""
    rows = []
    for region in regions:
        for key, text in region.names.items():
            language, kind = key.split("_")
            rows.append(_row(region.id, text, language, kind, region))
        rows += _latin(region)
    known = {region.id: region for region in regions}
    for row in read_hand_table("region_variants"):
        region = known[row["id"]]
        texts = _FORMS[row["form"]](row["text"])
        rows += [_row(region.id, text, row["language"], row["kind"], None) for text in texts]
    return rows


def _latin(region: Region) -> list[NameRow]:
    """Return the Latin spellings of a region's Kazakh name, with and without its type word."""
    short, kk = region.names["en_short"], region.names["kk_short"]
    spellings = distinct([(short, "en"), *latin_variants(kk, kk, all_alphabets=True)])
    rows = [_row(region.id, text, language, "variant", None) for text, language in spellings[1:]]
    if region.kind != "region":
        return rows
    for text, language in spellings:
        if language == "en":
            rows += [
                _row(region.id, form, "en", "variant", None)
                for form in _with_type_words(text)
                if form not in (short, region.names["en_official"])
            ]
    official = region.names["kk_official"]
    rows += [
        _row(region.id, to_latin(official, "bgn"), "en", "variant", None),
        _row(region.id, to_latin(official, "2021"), "kk", "variant", None),
        _row(region.id, to_latin(official, "2018"), "kk", "variant", None),
        _row(region.id, to_latin(official, "2017"), "kk", "variant", None),
        _row(region.id, to_latin(region.names["ru_official"], "bgn"), "en", "variant", None),
    ]
    return rows


def _with_type_words(stem: str) -> list[str]:
    return [stem, *(f"{stem} {word}" for word in _EN_WORDS)]


# How a line of region_variants.tsv is read: "full" as it is, "stem" with and without type words,
# "typed" with them only, since alone it names a city and nothing else ("Alma-Ata").
_FORMS: dict[str, Callable[[str], list[str]]] = {
    "full": lambda text: [text],
    "stem": _with_type_words,
    "typed": lambda text: _with_type_words(text)[1:],
}


def _row(place_id: str, text: str, language: str, kind: str, life: Region | None) -> NameRow:
    start, end = (life.valid_from, life.valid_to) if life else (None, None)
    return NameRow(place_id, text, language, kind, start, end, _SOURCE)


def region_status(regions: Sequence[Region]) -> list[StatusRow]:
    """Return the dated status of the regions; Shymkent was a city of a region before 2018."""
    rows = []
    former = {row["region_id"]: row for row in read_hand_table("reforms")}
    for region in regions:
        parent = "" if region.id == COUNTRY else COUNTRY
        start = region.valid_from
        if region.kind == "republican_city" and region.id in former:
            reform = former[region.id]
            start = read_day(reform["valid_from"])
            rows.append(StatusRow(region.id, "city", reform["former_id"], None, start))
        rows.append(StatusRow(region.id, region.kind, parent, start, region.valid_to))
    return rows


def region_codes(regions: Sequence[Region]) -> list[CodeRow]:
    """Return the codes of ISO 3166-2, numeric edition, for the life of each region."""
    return [
        CodeRow(region.id, "iso3166-2", region.iso, region.valid_from, region.valid_to)
        for region in regions
        if region.iso
    ]


def capitals() -> list[CapitalRow]:
    """Return the capitals of the country and its regions with their dates."""
    return [
        CapitalRow(
            row["region_id"],
            row["capital_id"],
            read_day(row["valid_from"]),
            read_day(row["valid_to"]),
        )
        for row in read_hand_table("capitals")
    ]
