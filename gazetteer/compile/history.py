"""The dated status of the units: what each was part of, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gazetteer.compile.records import StatusRow
from gazetteer.compile.tables import read_day, read_hand_table

if TYPE_CHECKING:
    from datetime import date

    from gazetteer.compile.kato import Unit

COUNTRY = "000000000"


@dataclass(frozen=True, slots=True)
class Origin:
    """Out of which unit another was made, and on which day."""

    former: str
    since: date
    certain: bool


class History:
    """The reforms of regions and the new units, from the hand-kept tables.

    Attributes
    ----------
    reforms : dict
        Region id to the region that held its units before.
    new_units : dict
        District id to the unit that it was a part of before.
    """

    def __init__(self) -> None:
        self.reforms = {row["region_id"]: _origin(row) for row in read_hand_table("reforms")}
        self.new_units = {row["id"]: _origin(row) for row in read_hand_table("new_units")}

    def status(self, unit: Unit) -> list[StatusRow]:
        """Return the status of a unit below the regions, one row for each of its periods."""
        kind = unit_kind(unit)
        born = self.new_units.get(unit.code)
        start = born.since if born else None
        reform = self.reforms.get(unit.parent)
        if reform and unit.parent[2:] == "0000000" and unit.parent not in _REPUBLICAN_CITIES:
            return _divided(unit, kind, start, reform)
        moved = self.new_units.get(unit.parent)
        if moved:
            before = "village" if kind == "city" else kind
            return [
                StatusRow(unit.code, before, moved.former, None, moved.since),
                StatusRow(unit.code, kind, unit.parent, moved.since, None),
            ]
        return [StatusRow(unit.code, kind, unit.parent, start, None)]


_REPUBLICAN_CITIES = ("710000000", "750000000", "790000000")


def unit_kind(unit: Unit) -> str:
    """Return the kind of a unit below the regions."""
    return unit.type.kind


def _origin(row: dict[str, str]) -> Origin:
    since = read_day(row["valid_from"])
    assert since is not None
    return Origin(row["former_id"], since, row.get("certain", "yes") == "yes")


def _divided(unit: Unit, kind: str, start: date | None, reform: Origin) -> list[StatusRow]:
    """Return the status of a unit whose region was made out of another one."""
    if start is not None and start >= reform.since:
        return [StatusRow(unit.code, kind, unit.parent, start, None)]
    return [
        StatusRow(unit.code, kind, reform.former, start, reform.since),
        StatusRow(unit.code, kind, unit.parent, reform.since, None),
    ]
