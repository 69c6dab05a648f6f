"""Settle the names of all places: names kept by hand come in, doubles go out."""

from __future__ import annotations

from gazetteer.compile.records import NameRow
from gazetteer.compile.tables import read_day, read_hand_table

# Of rows with one text and language for a place the first kind here stays.
_ORDER = ("official", "short", "former", "abbreviation", "adjective", "variant")
_UNCERTAIN = "fact-uncertain"


def settle_names(rows: list[NameRow]) -> list[NameRow]:
    """Add the names kept by hand and drop doubles.

    A name kept by hand that is official or short takes the place of the derived ones of its place,
    language and kind. A variant that is also another kind of name of its place is dropped.

    Parameters
    ----------
    rows
        The derived names.

    Returns
    -------
    list of NameRow
        No two rows with one place, text, language and kind that hold at the same time.
    """
    kept = hand_names()
    ruled = {(row.place_id, row.language, row.kind) for row in kept if row.kind in _ORDER[:2]}
    rows = kept + [row for row in rows if (row.place_id, row.language, row.kind) not in ruled]
    better = {(row.place_id, row.text, row.language) for row in rows if row.kind != "variant"}
    seen: dict[tuple[object, ...], NameRow] = {}
    for row in rows:
        if row.kind == "variant" and (row.place_id, row.text, row.language) in better:
            continue
        key = (row.place_id, row.text, row.language, row.kind, row.valid_from, row.valid_to)
        seen.setdefault(key, row)
    return list(seen.values())


def hand_names() -> list[NameRow]:
    """Return the dated names of the hand-kept table."""
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
    ]
