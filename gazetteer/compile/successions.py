"""What became of the units: the crosswalk, derived from the hand-kept tables of changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gazetteer.compile.records import SuccessionRow
from gazetteer.compile.tables import read_day, read_hand_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gazetteer.compile.records import StatusRow

_DISTRICTS = ("district", "city_administration")
_YEAR_ONLY = "year"
_DATED_KINDS = ("official", "short", "former")


def successions(status: Iterable[StatusRow]) -> list[SuccessionRow]:
    """Return the steps from units to what they became.

    Parameters
    ----------
    status
        The dated status of the places, which tells the districts that came to another region.

    Returns
    -------
    list of SuccessionRow
        `split`: the successor was made of a part of the predecessor, or it and others of the
        whole; `ceded`: a piece of the predecessor came to the successor, which was there before;
        `moved`: the unit came to another region; `renamed`: it got another name. A unit that was
        moved or renamed is its own successor.
    """
    rows = [*_splits(), *_ceded(), *_moves(status), *_renamings()]
    return sorted(set(rows), key=lambda row: (str(row.date), row.predecessor, row.successor))


def _splits() -> Iterator[SuccessionRow]:
    for row in read_hand_table("reforms"):
        yield _row(row["former_id"], row["region_id"], row["valid_from"], "split", row["source"])
    for row in read_hand_table("new_units"):
        yield _row(row["former_id"], row["id"], row["valid_from"], "split", row["source"])


def _ceded() -> Iterator[SuccessionRow]:
    """Yield the pieces that a district lost to another one, as the cuts of the outlines say."""
    for row in read_hand_table("leaf_cuts"):
        if row["former_id"]:
            yield _row(
                row["former_id"], row["part_of"], row["valid_from"], "ceded", row["source"]
            )  # fmt: skip


def _moves(status: Iterable[StatusRow]) -> Iterator[SuccessionRow]:
    reforms = {(r["region_id"], r["valid_from"]): r["source"] for r in read_hand_table("reforms")}
    before = {(row.place_id, row.valid_to) for row in status if row.kind in _DISTRICTS}
    for row in status:
        source = reforms.get((row.parent_id, str(row.valid_from)))
        if source and (row.place_id, row.valid_from) in before:
            yield _row(row.place_id, row.place_id, str(row.valid_from), "moved", source)


def _renamings() -> Iterator[SuccessionRow]:
    """Yield the days on which a name ended; of several names that did, the first tells.

    Where only the year is known no step is told: it would have a day.
    """
    seen = set()
    for row in read_hand_table("dated_names"):
        if row["certain"] == _YEAR_ONLY:
            continue
        place_id, day = row["place_id"], row["valid_to"]
        if day and row["kind"] in _DATED_KINDS and (place_id, day) not in seen:
            seen.add((place_id, day))
            yield _row(place_id, place_id, day, "renamed", row["source"])


def _row(predecessor: str, successor: str, day: str, kind: str, source: str) -> SuccessionRow:
    return SuccessionRow(predecessor, successor, read_day(day), kind, source)
