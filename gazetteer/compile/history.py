"""The dated status of the places of Kazakhstan: what each was part of, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gazetteer.compile.records import StatusRow
from gazetteer.compile.tables import read_day, read_hand_table
from gazetteer.errors import SourceDataError

if TYPE_CHECKING:
    from datetime import date

COUNTRY = "000000000"


@dataclass(frozen=True, slots=True)
class Origin:
    """Out of which unit another was made, and on which day."""

    former: str
    since: date


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
        # Shymkent was there, as a city, before it became a unit of the first level: what is in it
        # did not move.
        self._lasting = {
            row["id"] for row in read_hand_table("regions") if row["kind"] == "republican_city"
        }

    def status(self, place_id: str, kind: str, parent: str) -> list[StatusRow]:
        """Return the status of a place below the regions, one row for each of its periods.

        Parameters
        ----------
        place_id, kind
            The place and what it is today.
        parent
            The unit that it is part of today.
        """
        born = self.new_units.get(place_id)
        start = born.since if born else None
        origin = self.new_units.get(parent)
        if origin is None and parent not in self._lasting:
            origin = self.reforms.get(parent)
        if origin is None or (start is not None and start >= origin.since):
            return [StatusRow(place_id, kind, parent, start, None)]
        # A city that is the seat of a new city administration was a village until then.
        became_city = kind == "city" and parent in self.new_units
        return [
            StatusRow(
                place_id, "village" if became_city else kind, origin.former, start, origin.since
            ),
            StatusRow(place_id, kind, parent, origin.since, None),
        ]


def _origin(row: dict[str, str]) -> Origin:
    since = read_day(row["valid_from"])
    if since is None:
        msg = f"A reform in the tables has no day: {row}."
        raise SourceDataError(msg)
    return Origin(row.get("former_id", ""), since)
