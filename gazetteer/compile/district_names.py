"""The names that COD-AB, OpenStreetMap and GeoNames have for the districts."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from gazetteer.compile.boundaries import UNITS
from gazetteer.compile.codab import read_units
from gazetteer.compile.english import latin_variants
from gazetteer.compile.matching import match_key
from gazetteer.compile.records import NameRow
from gazetteer.compile.tables import read_hand_table
from gazetteer.errors import SourceDataError
from gazetteer.names import to_latin

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from gazetteer.compile.kato import Unit

_KINDS = ("district", "city_administration")
_EDITIONS = (2018, 2024)
_CODAB_COLUMNS = {"en": "ADM2_EN", "kk": "ADM2_KK"}
_TYPE_WORDS = re.compile(
    r"\b(?:district|rayon|a[uū]dany|ауданы|c\.a\.|public administration|qalasy)\b\.?",
    re.IGNORECASE,
)


def source_district_names(units: Sequence[Unit], sources: Path) -> list[NameRow]:
    """Return the districts' names of other sources, as variants.

    COD-AB's are found by code; those of OpenStreetMap's outlines and of GeoNames by name, where
    only one district has it.

    Parameters
    ----------
    units
        All units of the classifier.
    sources
        The folder of the sources.

    Raises
    ------
    SourceDataError
        If a source is missing or damaged.
    """
    districts = {unit.code: unit for unit in units if unit.type.kind in _KINDS}
    by_key = _districts_by_key(districts)
    rows = _codab_names(districts, sources / "geokz")
    found = [(name, "osm") for name in _osm_names(sources / "osm-districts")]
    found += [(name, "geonames") for name in _geonames_names(sources / "geonames")]
    for name, source in found:
        holders = by_key.get(match_key(_TYPE_WORDS.sub("", name)), set())
        if len(holders) == 1:
            rows.append(_row(next(iter(holders)), name, source))
    return rows


def _districts_by_key(districts: Mapping[str, Unit]) -> dict[str, set[str]]:
    by_key: dict[str, set[str]] = defaultdict(set)
    for code, unit in districts.items():
        texts = [text for text, _ in latin_variants(unit.ru, unit.kk, all_alphabets=True)]
        for text in (*texts, to_latin(unit.ru, "russian")):
            by_key[match_key(text)].add(code)
    return by_key


def _codab_names(districts: Mapping[str, Unit], folder: Path) -> list[NameRow]:
    """Return COD-AB's names; in the edition of 2018 the units have their older codes."""
    older = {row["code"]: row["id"] for row in read_hand_table("old_codes")}
    rows = []
    for edition in _EDITIONS:
        frame = read_units(folder, 2, edition)
        codes = older if edition == _EDITIONS[0] else UNITS
        for language, column in _CODAB_COLUMNS.items():
            if column not in frame.columns:
                continue
            for source_code, name in zip(frame["KATO"], frame[column], strict=True):
                unit = districts.get(codes.get(source_code, source_code))
                # What it calls the Kazakh name of a city administration is often the Russian one.
                if unit and name and (language == "en" or unit.type.kind == "district"):
                    rows += _with_type_word(unit, name, language, "cod-ab")
    return rows


def _with_type_word(unit: Unit, name: str, language: str, source: str) -> list[NameRow]:
    word = unit.type.kk if language == "kk" else unit.type.en
    return [
        _row(unit.code, text, source, language) for text in (name.strip(), f"{name.strip()} {word}")
    ]


def names_after_seats(
    units: Sequence[Unit], seats: Mapping[str, str], names: Sequence[NameRow]
) -> list[NameRow]:
    """Return how districts are written in Kazakh that have the name of their seat.

    The classifier has one spelling, "Мерке ауданы"; where a source spells the seat otherwise,
    "Меркі", the district is spelt so too.

    Parameters
    ----------
    units
        All units of the classifier.
    seats
        Settlement codes by the code of the unit whose seat they are.
    names
        The names of the settlements.
    """
    by_code = {unit.code: unit for unit in units}
    districts = [unit for unit in units if unit.type.kind == "district" and unit.code in seats]
    named = {
        seats[unit.code]: unit for unit in districts if unit.kk == by_code[seats[unit.code]].kk
    }
    return [
        variant
        for row in names
        if row.language == "kk" and row.source.startswith("osm:") and row.place_id in named
        for variant in _with_type_word(named[row.place_id], row.text, "kk", row.source)
    ]


def _osm_names(folder: Path) -> list[str]:
    names = []
    for path in sorted(folder.glob("*.geojson")):
        try:
            features = json.loads(path.read_text("utf-8"))["features"]
            names += [feature["properties"].get("name_en") for feature in features]
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            msg = f"{path}: is no readable GeoJSON ({error!r}). Check the path of the sources."
            raise SourceDataError(msg) from error
    return sorted({name for name in names if name})


def _geonames_names(folder: Path) -> list[str]:
    """Return the names of GeoNames' second level; the file has no header."""
    path = folder / "admin2Codes_KZ.txt"
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{path}: cannot be read ({error}). Check the path of the sources."
        raise SourceDataError(msg) from error
    names = set()
    for number, line in enumerate(lines, start=1):
        fields = line.split("\t")
        if len(fields) != 4:
            msg = f"{path}, line {number}: {len(fields)} fields where 4 are needed."
            raise SourceDataError(msg)
        names.update(fields[1:3])
    return sorted(names)


def _row(code: str, name: str, source: str, language: str = "en") -> NameRow:
    return NameRow(code, name.strip(), language, "variant", None, None, source)
