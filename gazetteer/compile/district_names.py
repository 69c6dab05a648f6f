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
    """Return COD-AB's English names; in the edition of 2018 the units have their older codes."""
    older = {row["code"]: row["id"] for row in read_hand_table("old_codes")}
    rows = []
    for edition in _EDITIONS:
        frame = read_units(folder, 2, edition)
        if "ADM2_EN" not in frame.columns:
            continue
        for source_code, name in zip(frame["KATO"], frame["ADM2_EN"], strict=True):
            codes = older if edition == _EDITIONS[0] else UNITS
            code = codes.get(source_code, source_code)
            if code in districts and name:
                word = districts[code].type.en
                rows += [_row(code, name, "cod-ab"), _row(code, f"{name} {word}", "cod-ab")]
    return rows


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


def _row(code: str, name: str, source: str) -> NameRow:
    return NameRow(code, name.strip(), "en", "variant", None, None, source)
