"""Settle the names of all places: names kept by hand come in, doubles go out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from gazetteer.compile.records import NameRow
from gazetteer.compile.tables import read_day, read_hand_table
from gazetteer.spellings import spelling_key

if TYPE_CHECKING:
    from collections.abc import Sequence

# Of rows with one text and language for a place the first kind here stays.
_ORDER = ("official", "short", "former", "abbreviation", "adjective", "variant")
_UNCERTAIN = "fact-uncertain"
# Sources of names kept by hand that are sources of derived ones too, by the beginning of their key.
_SHARED = {"GeoNames": "geonames:"}


def settle_names(rows: list[NameRow], withheld: Sequence[str] = ()) -> list[NameRow]:
    """Add the names kept by hand and drop doubles.

    A name kept by hand that is official or short takes the place of the derived ones of its place,
    language and kind. A variant that is also another kind of name of its place is dropped; one that
    spells a dated name of its place ("Нур Султан") has the dates of that name.

    Parameters
    ----------
    rows
        The derived names.
    withheld
        Beginnings of the source keys whose names are left out, of those kept by hand too.

    Returns
    -------
    list of NameRow
        No two rows with one place, text, language and kind that hold at the same time.
    """
    kept = hand_names(withheld)
    ruled = {(row.place_id, row.language, row.kind) for row in kept if row.kind in _ORDER[:2]}
    rows = kept + [row for row in rows if (row.place_id, row.language, row.kind) not in ruled]
    rows = _dated(rows)
    better = {(row.place_id, row.text, row.language) for row in rows if row.kind != "variant"}
    seen: dict[tuple[object, ...], NameRow] = {}
    for row in rows:
        if row.kind == "variant" and (row.place_id, row.text, row.language) in better:
            continue
        key = (row.place_id, row.text, row.language, row.kind, row.valid_from, row.valid_to)
        seen.setdefault(key, row)
    return list(seen.values())


def _dated(rows: list[NameRow]) -> list[NameRow]:
    """Give each undated variant that spells nothing but dated names of its place their dates."""
    own: dict[tuple[str, str], list[NameRow]] = defaultdict(list)
    undated: dict[str, set[str]] = defaultdict(set)
    dated = {row.place_id for row in rows if row.valid_from or row.valid_to}
    for row in rows:
        if row.place_id in dated and row.kind != "variant":
            key = spelling_key(row.text)
            own[row.place_id, key].append(row)
            if not row.valid_from and not row.valid_to:
                undated[row.place_id].add(key)
    return [_as_dated(row, own, undated) if row.place_id in dated else row for row in rows]


def _as_dated(
    row: NameRow, own: dict[tuple[str, str], list[NameRow]], undated: dict[str, set[str]]
) -> NameRow:
    key = spelling_key(row.text)
    lives = own.get((row.place_id, key), [])
    if row.kind != "variant" or row.valid_from or row.valid_to or not lives:
        return row
    if key in undated[row.place_id]:
        return row
    starts, ends = [life.valid_from for life in lives], [life.valid_to for life in lives]
    first = min(start for start in starts if start) if all(starts) else None
    last = max(end for end in ends if end) if all(ends) else None
    return replace(row, valid_from=first, valid_to=last)


def hand_names(withheld: Sequence[str] = ()) -> list[NameRow]:
    """Return the dated names of the hand-kept table, without those of withheld sources."""
    return [
        NameRow(
            row["place_id"],
            row["text"],
            row["language"],
            row["kind"],
            read_day(row["valid_from"]),
            read_day(row["valid_to"]),
            "fact" if row["certain"] == "yes" else _UNCERTAIN,
        )
        for row in read_hand_table("dated_names")
        if _SHARED.get(row["source"].split(";")[0]) not in withheld
    ]
