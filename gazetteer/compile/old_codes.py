"""The KATO codes of the units, and those they had before the reforms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gazetteer.compile.records import CodeRow
from gazetteer.compile.tables import read_day, read_hand_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gazetteer.compile.history import Origin
    from gazetteer.compile.kato import Unit

_SYSTEM = "kato"


def unit_codes(
    units: Iterable[Unit], reforms: Mapping[str, Origin], new_units: Mapping[str, Origin]
) -> list[CodeRow]:
    """Return the codes of all units with their validity.

    A code of today is valid since the unit is there, since its region was made, since the unit got
    it in place of an older one, whichever came last. Older codes are in the hand-kept table; where
    a unit had one that no source gives, nothing is said of that time.
    """
    rows = [
        CodeRow(
            row["id"], _SYSTEM, row["code"], read_day(row["valid_from"]), read_day(row["valid_to"])
        )
        for row in read_hand_table("old_codes")
    ]
    ends = {row.place_id: row.valid_to for row in rows}
    for unit in units:
        origins = (reforms.get(unit.code[:2] + "0000000"), new_units.get(unit.code))
        days = [origin.since for origin in origins if origin]
        days += [end] if (end := ends.get(unit.code)) else []
        rows.append(CodeRow(unit.code, _SYSTEM, unit.code, max(days, default=None), None))
    return rows
