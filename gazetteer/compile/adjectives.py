"""The adjectives that Russian makes of regions, cities and oil fields: карагандинский."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gazetteer.compile.records import NameRow
from gazetteer.compile.tables import read_hand_table

if TYPE_CHECKING:
    from collections.abc import Iterable

_SOURCE = "rule"
_KINDS = ("city", "republican_city", "region")
# "Тенгизское месторождение" is "месторождение Тенгиз".
_FIELD = "месторождение "
_WORD = re.compile(r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё]+)*")
# The first pattern that a name ends in, and what takes its place.
_RULES = (
    (re.compile("ская$"), "ский"),
    (re.compile("ск$"), "ский"),
    (re.compile("[ыи]й$|ой$|ая$|ое$"), None),
    (re.compile("(?<=[бвгджзлмнпрстфхцчшщ])ка$"), "ский"),
    (re.compile("ко$"), "ковский"),
    (re.compile("ль$"), "льский"),
    (re.compile("(?<=[бвгджзклмнпрстфхцчшщ])[аыи]$"), "инский"),
    (re.compile("[оеь]$"), "ский"),
    (re.compile("$"), "ский"),
)


def adjective(name: str) -> str | None:
    """Make the adjective of a Russian name: of "Караганда" "карагандинский".

    Returns
    -------
    str or None
        In small letters, masculine, singular, nominative; None of a name of several words, and of
        one that is an adjective itself.
    """
    if not _WORD.fullmatch(name):
        return None
    for pattern, ending in _RULES:
        if pattern.search(name):
            return None if ending is None else pattern.sub(ending, name, count=1).lower()
    return None


def adjectives(names: Iterable[NameRow], kinds: dict[str, str]) -> list[NameRow]:
    """Return the adjectives of the regions, cities and oil fields of Kazakhstan.

    Parameters
    ----------
    names
        All names; each Russian short or former one has an adjective with its dates.
    kinds
        The kinds of the places of Kazakhstan by id.
    """
    irregular = {row["name"]: row["adjective"] for row in read_hand_table("adjectives")}
    rows = []
    for row in names:
        named = row.language == "ru" and row.kind in ("short", "former")
        is_field = row.text.startswith(_FIELD)
        if named and (is_field or kinds.get(row.place_id) in _KINDS):
            name = row.text.removeprefix(_FIELD)
            text = irregular.get(name) or adjective(name)
            if text:
                life = (row.valid_from, row.valid_to)
                rows.append(NameRow(row.place_id, text, "ru", "adjective", *life, _SOURCE))
    return rows
