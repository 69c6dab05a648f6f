"""The KATO classifier: its units with bare names, types and parents."""

from __future__ import annotations

import csv
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from gazetteer.compile.tables import read_hand_table
from gazetteer.errors import SourceDataError
from gazetteer.names import unmix

if TYPE_CHECKING:
    from pathlib import Path

_COLUMNS = ("kato", "level", "name_ru", "name_kk")
_LEVELS = ("oblast", "district", "sub_district", "settlement")

_ADMINISTRATIONS = frozenset(
    row["type"] for row in read_hand_table("types") if row["kind"] == "rural_district"
)

# Kazakh letters as an old eight-bit font had them; they survive in a few names.
_OLD_FONT = str.maketrans("ЌќЎўЇїЈј", "ҚқҰұҮүӘә")
_HONOUR = re.compile(r"^(?:им\.|имени )\s*|\s+ат(?:ын)?\.?\s*$|\s+атындағы\s*$")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MEASURE = re.compile(r"^[\d\s,.-]*(?:км)?$")


@dataclass(frozen=True, slots=True)
class SettlementType:
    """What a type word says: the kind, and the word written out in each language.

    `minor` marks what is no village in fact: sidings, winter huts, single houses.
    """

    name: str
    kind: str
    minor: bool
    en: str
    ru: str
    kk: str


@dataclass(frozen=True, slots=True)
class Unit:
    """A line of the classifier.

    `ru` and `kk` are the names without their type words; `ru_leads` tells that in Russian the type
    word stands before the name ("сельский округ Жибек жолы"). `parent` is the code of the unit
    one level up, empty for a region.
    """

    code: str
    level: str
    type: SettlementType
    ru: str
    kk: str
    ru_leads: bool
    parent: str


def read_kato(path: Path) -> list[Unit]:
    """Read the classifier.

    Parameters
    ----------
    path
        A CSV file with the columns kato, level, name_ru, name_kk.

    Returns
    -------
    list of Unit
        In the order of their codes.

    Raises
    ------
    SourceDataError
        If the file is missing, or a line has a bad code, an unknown level, no name, or no parent.
    """
    lines = _read_lines(path)
    codes = {line["kato"] for _, line in lines}
    return [_unit(path, number, line, codes) for number, line in lines]


def _read_lines(path: Path) -> list[tuple[int, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            missing = set(_COLUMNS) - set(reader.fieldnames or ())
            lines = [(reader.line_num, line) for line in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        msg = f"{path}: cannot be read ({error}). Check the path of the sources."
        raise SourceDataError(msg) from error
    if missing:
        msg = f"{path}, line 1: the columns {sorted(missing)} are missing."
        raise SourceDataError(msg)
    return sorted(lines, key=lambda item: item[1]["kato"])


def _unit(path: Path, number: int, line: dict[str, str], codes: set[str]) -> Unit:
    code, level = line["kato"], line["level"]
    if not re.fullmatch(r"\d{9}", code) or level not in _LEVELS:
        msg = f"{path}, line {number}: code {code!r} of level {level!r} is no unit of KATO."
        raise SourceDataError(msg)
    ru_text, kk_text = clean(line["name_ru"] or ""), clean(line["name_kk"] or "")
    if not ru_text or not kk_text:
        msg = f"{path}, line {number}: unit {code} lacks a Russian or Kazakh name."
        raise SourceDataError(msg)
    ru, ru_type, leads = parse_name(ru_text, "ru", level)
    kk, kk_type, _ = parse_name(kk_text, "kk", level)
    unit_type = _type(level, ru_type or kk_type)
    return Unit(
        code,
        level,
        unit_type,
        ru or _written_out(ru_text, ru_type, "ru"),
        kk or _written_out(kk_text, kk_type, "kk"),
        leads,
        _parent(path, number, code, level, codes),
    )


def _type(level: str, name: str) -> SettlementType:
    """Return the type; a city administration below a district is one of its sub-units."""
    if level == "oblast" and name == "city":
        return settlement_types()["city"]
    if level == "sub_district" and name == "city_administration":
        name = "urban_administration"
    return settlement_types()[name or "site"]


def _parent(path: Path, number: int, code: str, level: str, codes: set[str]) -> str:
    if level == "oblast":
        return ""
    ups = [code[:6] + "000", code[:4] + "00000", code[:2] + "0000000"]
    for up in ups[3 - _LEVELS.index(level) :]:
        if up in codes and up != code:
            return up
    msg = f"{path}, line {number}: unit {code} has no unit above it."
    raise SourceDataError(msg)


def clean(text: str) -> str:
    """Return a name with plain spaces, one alphabet a word, and letters of old fonts mended."""
    text = unicodedata.normalize("NFC", text).translate(_OLD_FONT)
    return unmix(" ".join(text.split()))


def parse_name(text: str, language: str, level: str) -> tuple[str, str, bool]:
    """Take the type word off a name.

    Parameters
    ----------
    text
        A cleaned name of the classifier, such as "с.о.Жибек жолы" or "Қараауыл а.".
    language
        "ru" or "kk".
    level
        The level of the unit: "с.О.Тайманова" is a rural district at no level but that of one.

    Returns
    -------
    name, type, leads
        The bare name, empty where nothing but the type and a number is left; the name of the type,
        empty where there is no type word; whether the type word came first.
    """
    for position, pattern, type_name in _type_words(language):
        if level == "settlement" and type_name in _ADMINISTRATIONS:
            continue
        match = pattern.search(text)
        if match:
            rest = text[: match.start()] if position == "suffix" else text[match.end() :]
            rest = _bare(rest)
            return (
                (rest if _WORD.search(rest) and not _MEASURE.match(rest) else ""),
                type_name,
                (position == "prefix"),
            )
    return _bare(text), "", False


def _bare(text: str) -> str:
    """Take off quotes, words of honour and loose signs around a name."""
    text = re.sub(r'["«»“”]', " ", text)
    text = _HONOUR.sub("", " ".join(text.split()).strip(" .,"))
    return " ".join(text.strip(" .,").split())


def _written_out(text: str, type_name: str, language: str) -> str:
    """Name what has only a type and a number: "рзд.13" as "разъезд 13"."""
    unit_type = settlement_types()[type_name or "site"]
    word = unit_type.ru if language == "ru" else unit_type.kk
    number = " ".join(re.findall(r"\d+(?:\s*км)?", text))
    if not number:
        return _bare(text)
    return f"{word} {number}" if language == "ru" else f"{number} {word}"


@cache
def settlement_types() -> dict[str, SettlementType]:
    """Return the types of units by name, from the hand-kept table."""
    return {
        row["type"]: SettlementType(
            row["type"], row["kind"], row["minor"] == "yes", row["en"], row["ru"], row["kk"]
        )
        for row in read_hand_table("types")
    }


@cache
def _type_words(language: str) -> list[tuple[str, re.Pattern[str], str]]:
    """Return position, pattern and type of the language's type words, the longest first."""
    rows = [row for row in read_hand_table("type_words") if row["language"] == language]
    rows.sort(key=lambda row: (-len(row["text"]), row["position"], row["text"]))
    return [(row["position"], _pattern(row["text"], row["position"]), row["type"]) for row in rows]


def _pattern(text: str, position: str) -> re.Pattern[str]:
    word = re.escape(text).replace(r"\.", r"\.\s*") if text.endswith(".") else re.escape(text)
    if position == "prefix":
        return re.compile(rf"^{word}" + ("" if text.endswith(".") else r"(?:\s+|$)"))
    return re.compile(rf"(?:^|\s|(?<=[\d.])){word}\s*$")
