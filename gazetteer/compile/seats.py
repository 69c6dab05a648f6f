"""The seats of districts and rural districts, which the classifier's codes tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gazetteer.compile.records import CapitalRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gazetteer.compile.history import Origin
    from gazetteer.compile.kato import Unit

_SETTLEMENTS = ("city", "town", "village")
# How many figures of its unit's code a seat has, and how its own goes on: the city of a district
# comes before its first village.
_ENDINGS = {"district": (4, ("20100", "30100")), "rural_district": (6, ("100",))}


def seats(units: Iterable[Unit], new_units: Mapping[str, Origin]) -> list[CapitalRow]:
    """Return the seats of the units that have one.

    The classifier gives the lowest code in a district or rural district to its seat; where that
    is no settlement, or less than a village, nothing is said.
    """
    settlements = {
        unit.code for unit in units if unit.type.kind in _SETTLEMENTS and not unit.type.minor
    }
    rows = []
    for unit in units:
        size, endings = _ENDINGS.get(unit.type.kind, (0, ()))
        found = [code for ending in endings if (code := unit.code[:size] + ending) in settlements]
        if found:
            born = new_units.get(unit.code)
            rows.append(CapitalRow(unit.code, found[0], born.since if born else None, None))
    return rows
